/** A marked passage: `[[entity-id|surface]]` in the text, a few header lines before it. See test/fixtures/passages/README.md. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface Passage {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

const MARK = /\[\[([a-z0-9-]+)\|([\s\S]*?)\]\]/gu;

/** All passages under a folder, in the order of their names; the folder of a file is its kind. */
export function readPassages(folder: string): Passage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  return files.sort().map((name) => readPassage(join(folder, name), folder));
}

function readPassage(path: string, folder: string): Passage {
  const content = readFileSync(path, 'utf8').replace(/\n$/u, '');
  const split = content.indexOf('\n\n');
  const header = new Map(
    content
      .slice(0, split)
      .split('\n')
      .map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = content.slice(split + 2);
  const marked =
    header.get('escapes') === 'yes'
      ? body.replace(/\\u([\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body;
  const kind = relative(folder, dirname(path));
  return {
    id: `${kind}/${basename(path, '.txt')}`,
    kind,
    lang: header.get('lang') ?? 'en',
    ...unmark(marked),
  };
}

/** The form of a JSON array of passages, for collections kept elsewhere. */
export function readPassageArray(path: string): Passage[] {
  const records: { id: string; kind: string; lang: string; text: string }[] = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return records.map(({ id, kind, lang, text }) => ({ id, kind, lang, ...unmark(text) }));
}

export function unmark(marked: string): { text: string; gold: Gold[] } {
  const gold: Gold[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const surface = match[2] ?? '';
    gold.push({ start: text.length, end: text.length + surface.length, entity: match[1] ?? '' });
    text += surface;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), gold };
}
