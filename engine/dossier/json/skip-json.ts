/**
 * Walks over one JSON value without building it, strictly by the grammar. It finds the first fault with words and a
 * place that are the same in every browser, repeated keys (which `JSON.parse` swallows), nesting and length past the limits.
 * No recursion: depth costs no stack.
 */
import { MAX_DEPTH } from '../limits.ts';
import type { JsonFaultKind } from '../problem-values.ts';

/** Of the grammar, or of size. */
export type FaultKind = JsonFaultKind | 'too-long' | 'too-deep';

export interface JsonFault {
  readonly offset: number;
  readonly kind: FaultKind;
  /** Nothing more comes: what is amiss may be in the part that is lacking. */
  readonly endsEarly: boolean;
  /** The member of the value that it lies in. */
  readonly member?: string | number;
}

type RepeatedKey = (path: readonly (string | number)[], offset: number) => void;

interface Frame {
  readonly keys: Set<string> | undefined; // undefined: a list
  key: string;
  index: number;
}

interface Walk {
  readonly text: string;
  readonly limit: number;
  readonly onRepeatedKey: RepeatedKey | undefined;
  readonly frames: Frame[];
  pos: number;
  fault: FaultKind;
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The offset after the value, or its first fault. A value that reaches past `limit` is a fault. */
export function skipValue(
  text: string,
  start: number,
  limit: number = text.length,
  onRepeatedKey?: RepeatedKey,
): number | JsonFault {
  const walk: Walk = {
    text,
    limit: Math.min(limit, text.length),
    onRepeatedKey,
    frames: [],
    pos: start,
    fault: 'value',
  };
  while (beginValue(walk)) {
    const step = endValue(walk);
    if (step === 'done') return walk.pos;
    if (step === 'fault') break;
  }
  return faultOf(walk);
}

function faultOf({ text, limit, pos, fault, frames }: Walk): JsonFault {
  const member = frames.slice(0, 1).flatMap((frame) => pathOf([frame]))[0];
  const isAtLimit = pos >= limit;
  return {
    offset: pos,
    kind: isAtLimit && limit < text.length ? 'too-long' : fault,
    endsEarly: isAtLimit && limit === text.length,
    ...(member === undefined ? {} : { member }),
  };
}

export function skipSpace(text: string, start: number): number {
  let pos = start;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code !== SPACE && code !== NEWLINE && code !== RETURN && code !== TAB) return pos;
    pos += 1;
  }
}

/** The offset after a string that starts at `start`, or its first fault. */
export function skipString(text: string, start: number, limit: number = text.length): number | JsonFault {
  const walk: Walk = { text, limit, onRepeatedKey: undefined, frames: [], pos: start, fault: 'value' };
  return passString(walk) ? walk.pos : { offset: walk.pos, kind: walk.fault, endsEarly: false };
}

/** Opens lists and objects down to a first scalar or an empty one. */
function beginValue(walk: Walk): boolean {
  for (;;) {
    walk.pos = skipSpace(walk.text, walk.pos);
    const code = walk.text.charCodeAt(walk.pos);
    if (code !== OPEN_OBJECT && code !== OPEN_LIST) return passScalar(walk, code);
    if (walk.frames.length >= MAX_DEPTH) return fail(walk, 'too-deep');
    const isObject = code === OPEN_OBJECT;
    walk.pos = skipSpace(walk.text, walk.pos + 1);
    if (walk.text.charCodeAt(walk.pos) === (isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
      walk.pos += 1;
      return true;
    }
    walk.frames.push({ keys: isObject ? new Set() : undefined, key: '', index: 0 });
    if (isObject && !passKey(walk)) return false;
  }
}

/** Closes what ends here and moves on to the next member. */
function endValue(walk: Walk): 'done' | 'next' | 'fault' {
  for (;;) {
    const frame = walk.frames.at(-1);
    if (!frame) return walk.pos > walk.limit ? 'fault' : 'done';
    walk.pos = skipSpace(walk.text, walk.pos);
    const code = walk.text.charCodeAt(walk.pos);
    if (code === COMMA) return passComma(walk, frame) ? 'next' : 'fault';
    if (code !== (frame.keys ? CLOSE_OBJECT : CLOSE_LIST)) {
      fail(walk, frame.keys ? 'comma-or-brace' : 'comma-or-bracket');
      return 'fault';
    }
    walk.pos += 1;
    walk.frames.pop();
  }
}

function passComma(walk: Walk, frame: Frame): boolean {
  const comma = walk.pos;
  walk.pos = skipSpace(walk.text, comma + 1);
  const code = walk.text.charCodeAt(walk.pos);
  if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
    walk.pos = comma;
    return fail(walk, 'spare-comma');
  }
  frame.index += 1;
  return frame.keys ? passKey(walk) : true;
}

function passKey(walk: Walk): boolean {
  const start = walk.pos;
  if (walk.text.charCodeAt(start) !== QUOTE) return fail(walk, 'key');
  if (!passString(walk)) return false;
  const frame = walk.frames.at(-1);
  if (frame?.keys) {
    frame.key = readKey(walk.text, start, walk.pos);
    if (frame.keys.has(frame.key)) walk.onRepeatedKey?.(pathOf(walk.frames), start);
    frame.keys.add(frame.key);
  }
  walk.pos = skipSpace(walk.text, walk.pos);
  if (walk.text.charCodeAt(walk.pos) !== COLON) return fail(walk, 'colon');
  walk.pos += 1;
  return true;
}

/** The key as meant: an escape may hide that two keys are the same. */
export function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes('\\') ? String(JSON.parse(text.slice(start, end))) : raw;
}

function pathOf(frames: readonly Frame[]): (string | number)[] {
  return frames.map((frame) => (frame.keys ? frame.key : frame.index));
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = ['true', 'false', 'null'] as const;

function passScalar(walk: Walk, code: number): boolean {
  if (code === QUOTE) return passString(walk);
  const literal = LITERALS.find((word) => walk.text.startsWith(word, walk.pos));
  NUMBER.lastIndex = walk.pos;
  const length = literal?.length ?? NUMBER.exec(walk.text)?.[0].length;
  if (length === undefined) {
    return fail(walk, strayAt(walk.text, walk.pos));
  }
  walk.pos += length;
  return true;
}

function strayAt(text: string, pos: number): JsonFaultKind {
  if (text.startsWith("'", pos) || text.startsWith('“', pos)) return 'quotes';
  if (text.startsWith('//', pos) || text.startsWith('/*', pos)) return 'comment';
  return pos < text.length && ']}'.includes(text.charAt(pos)) ? 'spare-comma' : 'value';
}

function passString(walk: Walk): boolean {
  const { text, limit } = walk;
  const start = walk.pos;
  let pos = start + 1;
  while (pos < limit) {
    const code = text.charCodeAt(pos);
    if (code === QUOTE) {
      walk.pos = pos + 1;
      return true;
    }
    if (code === BACKSLASH) {
      const length = escapeLength(text, pos);
      if (length === 0) return fail(walk, 'escape', pos);
      pos += length;
    } else if (code < SPACE) {
      return fail(walk, 'line-in-text', pos);
    } else {
      pos += 1;
    }
  }
  return fail(walk, 'open-text', limit);
}

function escapeLength(text: string, pos: number): number {
  const code = text.charAt(pos + 1);
  if (code === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(pos + 2, pos + 6)) ? 6 : 0;
  return code !== '' && '"\\/bfnrt'.includes(code) ? 2 : 0;
}

function fail(walk: Walk, fault: FaultKind, pos = walk.pos): false {
  walk.pos = pos;
  walk.fault = fault;
  return false;
}
