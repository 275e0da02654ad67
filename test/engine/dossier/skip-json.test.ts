/** The walk over JSON agrees with the engine's own parser on what JSON is, and says where it is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineNumbers, locateValue } from '../../../engine/dossier/json/locate-value.ts';
import { skipSpace, skipValue } from '../../../engine/dossier/json/skip-json.ts';

function isJson(text: string): boolean {
  const end = skipValue(text, 0);
  return typeof end === 'number' && skipSpace(text, end) === text.length;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('skipValue', () => {
  test('takes every JSON text whole', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (text) => isJson(text)));
  });

  test('agrees with JSON.parse about damaged texts', () => {
    const scraps = fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      ']',
      '\\',
      '\n',
      '\0',
      '0',
      '-',
      '.',
      'e',
      'null',
      ':',
      ' ',
      '\\u12',
    );
    const damaged = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(3), scraps)
      .map(([text, at, cut, scrap]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + scrap + text.slice(place + cut);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(isJson(text)).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a missing comma', '{"a":1 "b":2}', 7, 'comma-or-brace'],
    ['a missing colon', '{"a" 1}', 5, 'colon'],
    ['a key without quotes', '{a:1}', 1, 'key'],
    ['a comma too many', '[1,2,]', 4, 'spare-comma'],
    ['an end too early', '{"a":[1', 7, 'comma-or-bracket'],
    ['a leading zero', '[01]', 2, 'comma-or-bracket'],
    ['half an escape', '"\\u12"', 1, 'escape'],
    ['too deep', '['.repeat(17), 16, 'too-deep'],
  ])('%s', (_title, text, offset, kind) => {
    expect(skipValue(text, 0)).toMatchObject({ offset, kind, endsEarly: offset === text.length });
  });

  test.each([
    ['a list', `[${'1,'.repeat(100)}1]`],
    ['a text', JSON.stringify('a'.repeat(100))],
    ['a number', '1'.repeat(100)],
  ])('%s past the limit is too long', (_title, text) => {
    expect(skipValue(text, 0, 50)).toMatchObject({ kind: 'too-long' });
  });

  test('names the member that a fault lies in, and repeated keys by their path', () => {
    const repeated: unknown[] = [];
    skipValue('{"a":[{"b":1,"\\u0062":2}]}', 0, undefined, (path) => repeated.push(path));
    expect(repeated).toEqual([['a', 0, 'b']]);
    expect(skipValue('{"a":1,"b":[x]}', 0)).toMatchObject({ member: 'b' });
  });
});

describe('locateValue', () => {
  const text = '{ "a" : [ 10, {"b\\u0063": "x", "d": [ ] } ], "e": null }';
  test.each([
    ['a list item', ['a', 0], '10'],
    ['a member behind an escaped key', ['a', 1, 'bc'], '"x"'],
    ['a later member', ['e'], 'null'],
    ['the closest parent of what is missing', ['a', 1, 'z', 'y'], '{"b\\u0063"'],
    ['the list when the index is past its end', ['a', 1, 'd', 3], '[ ]'],
    ['the value itself', [], '{ "a"'],
  ])('finds %s', (_title, path, start) => {
    expect(text.slice(locateValue(text, 0, path)).startsWith(start)).toBe(true);
  });

  test('line numbers are given in the order asked', () => {
    expect(lineNumbers('a\nb\n\nc', [5, 0, 2])).toEqual([4, 1, 2]);
  });
});
