/** The door: what comes in whole, what the messages look like, and what no hostile input can do. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatIssue } from '../../../engine/dossier/dossier-issue.ts';
import { MAX_FILE_BYTES, MAX_LISTED_ISSUES, MAX_RECORD_LENGTH } from '../../../engine/dossier/limits.ts';
import { parseDossierInSteps } from '../../../engine/dossier/parse-dossier-in-steps.ts';
import { parseDossier } from '../../../engine/dossier/parse-dossier.ts';
import { sayInEnglish } from '../../../scripts/dossier/say-in-english.ts';
import { type Loose, withText } from './fixture-edits.ts';
import { INVALID_DOSSIERS, makeInvalid, VALID } from './invalid-dossiers.ts';

const validText = readFileSync(VALID, 'utf8');
const aDossier = (): Loose => JSON.parse(validText);

function linesOf(input: unknown): string[] {
  const result = parseDossier(input);
  return result.ok ? [] : result.error.map((issue) => formatIssue(issue, sayInEnglish));
}

describe('a valid dossier', () => {
  test('comes out as it went in, with what is optional filled in', () => {
    const result = parseDossier(validText);
    if (!result.ok) throw new Error(linesOf(validText).join('\n'));
    expect(result.value).toMatchObject(aDossier());
    expect(result.value.entities[1]?.notNames).toEqual([]);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${validText}`],
    ['with Windows line ends', validText.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(aDossier())],
    ['as a value', aDossier()],
    ['as a frozen value', Object.freeze(aDossier())],
    [
      'without entities and claims',
      { ...aDossier(), entities: [], claims: [], sources: [{ ...aDossier().sources[0], corrections: [] }] },
    ],
  ])('is taken %s', (_title, input) => {
    expect(linesOf(input)).toEqual([]);
  });
});

describe('messages', () => {
  test('name all mistakes, each with its line', () => {
    const text = withText(aDossier(), '"reach": "general"', '"reach": "anywhere"').replace('54.5', '154.5');
    const lines = text.split('\n');
    const line = (part: string) => lines.findIndex((candidate) => candidate.includes(part)) + 1;
    expect(linesOf(text)).toEqual([
      `entities[1].reach: must be one of "distinctive", "general", "context", "credit", but is "anywhere" (line ${line('anywhere')})`,
      `entities[1].coordinates[0]: must be a latitude between -90 and 90; coordinates are [latitude, longitude] (line ${line('154.5')})`,
    ]);
  });

  test('a newer format is the only thing said', () => {
    expect(linesOf({ ...aDossier(), formatVersion: 9, entities: 'elsewhere' })).toEqual([
      'formatVersion: is 9, but this Sidelight knows the format up to version 1; update Sidelight to read this dossier',
    ]);
  });

  test('text that is not JSON is named with line and column', () => {
    expect(linesOf('{\n  "format": oops\n}')).toEqual([
      'file: is not JSON at line 2, column 13: a value is missing here',
    ]);
  });

  test('those past the limit are counted', () => {
    const dossier = aDossier();
    dossier.entities = Array.from({ length: 300 }, () => ({}));
    const lines = linesOf(JSON.stringify(dossier));
    expect(lines).toHaveLength(MAX_LISTED_ISSUES + 1);
    expect(lines.at(-1)).toMatch(/^file: has [\d,]+ more problems that are not listed; mend these first$/);
  });

  test('quote nothing invisible and nothing long', () => {
    const dossier = aDossier();
    dossier.entities[0].type = `per\u202Eson${'!'.repeat(10_000)}`;
    dossier.entities[0][`k\u0000${'!'.repeat(10_000)}`] = 1;
    for (const line of linesOf(dossier)) {
      expect(line.length).toBeLessThan(400);
      expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});

/** Each of these must end at once, without an exception and without a dossier. */
describe('hostile input', () => {
  const huge = 100_000;
  const withNames = (names: unknown) => {
    const dossier = aDossier();
    dossier.entities[0].names = names;
    return dossier;
  };
  test.each([
    [
      'a huge text',
      withNames([{ text: 'a'.repeat(900_000), lang: 'en', needs: 'nothing', case: 'fold' }]),
      'at most 200',
    ],
    [
      'a record past its limit',
      withNames([{ text: 'a'.repeat(MAX_RECORD_LENGTH) }]),
      'is longer than 1,048,576 characters',
    ],
    ['a list of 100,000 names', withNames(Array.from({ length: huge }, () => 0)), 'may have at most 2,000'],
    [
      '100,000 empty entities',
      { ...aDossier(), entities: Array.from({ length: huge }, () => ({})) },
      'is missing',
    ],
    [
      '50,000 unknown keys',
      withNames([Object.fromEntries(Array.from({ length: huge / 2 }, (_, i) => [`k${i}`, 1]))]),
      'not a key',
    ],
    [
      '600,000 numbers for claims',
      { ...aDossier(), claims: Array.from({ length: 600_000 }, () => 0) },
      'more than 500,000',
    ],
  ])('%s', (_title, dossier, reason) => {
    expect(linesOf(JSON.stringify(dossier)).join('\n')).toContain(reason);
    expect(linesOf(dossier)).not.toEqual([]);
  });

  test('ten thousand brackets', () => {
    expect(linesOf('['.repeat(10_000))).toEqual([expect.stringContaining('not an object')]);
    expect(linesOf(`{"a":${'{"a":'.repeat(10_000)}`)).toEqual([expect.stringContaining('nested more than')]);
  });

  test('a text past the size of any dossier', () => {
    expect(linesOf(' '.repeat(MAX_FILE_BYTES + 1))).toEqual([expect.stringContaining('is too large')]);
  });

  test('values that are no data', () => {
    const circle: Loose = aDossier();
    circle.entities[0].names = [circle];
    const trap = { ...aDossier() };
    Object.defineProperty(trap, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('gotcha');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const input of [
      circle,
      trap,
      revoked.proxy,
      undefined,
      null,
      5n,
      Symbol('x'),
      () => 1,
      [],
      new Map(),
      Number.NaN,
    ]) {
      expect(parseDossier(input).ok).toBe(false);
    }
  });

  test('prototype keys leave no trace', () => {
    parseDossier(validText.replace('"id": "orla-venn"', '"id": "orla-venn", "__proto__": {"polluted": 1}'));
    expect(({} as Loose).polluted).toBeUndefined();
  });

  test('any JSON value in, never an exception, never a dossier', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDossier(value).ok).toBe(false);
        expect(parseDossier(JSON.stringify(value)).ok).toBe(false);
      }),
    );
  });

  test('any text in, never an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseDossier(text).ok));
  });

  test('any value in any place, never an exception', () => {
    const spots = pathsOf(aDossier());
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.jsonValue(), (spot, value) => {
        const dossier = aDossier();
        setAt(dossier, spot, value);
        const fromValue = parseDossier(dossier);
        const fromText = parseDossier(JSON.stringify(dossier));
        expect(fromText.ok).toBe(fromValue.ok);
        if (!fromText.ok && !fromValue.ok) {
          const plain = fromText.error.map(({ path, problem }) => ({ path, problem }));
          expect(plain).toEqual(fromValue.error);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('parsing in steps', () => {
  test.each(INVALID_DOSSIERS.map((row) => [row.why, makeInvalid(row)] as const))(
    'refuses %s alike',
    async (_why, text) => {
      expect(await parseDossierInSteps(text, { pause: async () => {} })).toEqual(parseDossier(text));
    },
  );

  test('pauses often, tells how far it is, and gives the same dossier', async () => {
    const dossier = aDossier();
    for (let index = 0; index < 3_000; index += 1)
      dossier.entities.push({ ...dossier.entities[1], id: `town-${index}` });
    const text = JSON.stringify(dossier);
    const pause = vi.fn(async () => {});
    const seen: { phase: string; done: number; total: number }[] = [];
    const result = await parseDossierInSteps(text, { pause, onProgress: (progress) => seen.push(progress) });
    expect(result).toEqual(parseDossier(text));
    expect(result.ok).toBe(true);
    expect(pause.mock.calls.length).toBeGreaterThan(50);
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['reading', 'checking', 'linking']);
    expect(seen.every(({ done, total }) => done >= 0 && done <= total)).toBe(true);
  });

  test('gives up when the pause says so', async () => {
    const pause = async () => {
      throw new Error('closed');
    };
    const text = JSON.stringify({ ...aDossier(), entities: Array.from({ length: 100 }, () => ({})) });
    await expect(parseDossierInSteps(text, { pause })).rejects.toThrow('closed');
  });
});

type Spot = readonly (string | number)[];

function pathsOf(value: Loose, path: Spot = []): Spot[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.keys(value).flatMap((key) =>
    pathsOf(value[key], [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function setAt(target: Loose, path: Spot, value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, key) => at[key], target);
  parent[path.at(-1) ?? ''] = value;
}
