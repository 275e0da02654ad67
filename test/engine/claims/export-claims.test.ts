/** Claims as files: nothing of a dossier may be run by what opens them, and nothing may be lost. */
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportClaims } from '../../../engine/claims/export/export-claims.ts';
import { aStory, aToldClaim } from '../../support/story-builders.ts';

const story = aStory();
const make = (format: (typeof EXPORT_FORMATS)[number], told = story) =>
  exportClaims({ claims: told.claims, story: told, today: '2026-11-25' }, format);

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('holds every claim or its passage', () => {
    const { text } = make(format);
    for (const { id, text: claim } of story.claims) {
      expect(text.includes(claim) || text.includes(`#:~:text=${id}`) || text.includes(id)).toBe(true);
    }
  });

  test('of no claims is no failure', () => {
    expect(() => exportClaims({ claims: [], story, today: '2026-11-25' }, format)).not.toThrow();
  });
});

test('CSL-JSON is one array of as many items', () => {
  expect(JSON.parse(make('csl-json').text)).toHaveLength(story.claims.length);
});

test('JSON says where the claims come from and how they relate', () => {
  const { dossier, claims } = JSON.parse(make('json').text) as { dossier: object; claims: { id: string }[] };
  expect(dossier).toMatchObject({ id: 'harbour', revision: 3, license: 'CC0-1.0' });
  expect(claims.find(({ id }) => id === 'denial')).toMatchObject({
    disputes: ['bribe', 'cut'],
    speaker: 'Tennant, spokesman for Maret',
  });
  expect(claims.find(({ id }) => id === 'bribe')).toMatchObject({
    disputedBy: ['denial', 'denial-again'],
    supportedBy: ['audit'],
  });
});

const HOSTILE = [
  '=HYPERLINK("http://evil.example")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  'a,"b"',
  ' leading',
  "'quoted",
];

describe.each(HOSTILE)('a claim that reads %j', (text) => {
  const { text: csv } = make('csv', aStory([aToldClaim({ id: 'odd', entities: 'maret', text })]));
  const cell = parseCsv(csv.slice(1))[1]![1]!;

  test('is the same text again in the table, after a quote where it would be run', () => {
    expect(cell).toBe(/^[=+\-@＝]/u.test(text) ? `'${text}` : text);
  });
});

test('a table has one line a claim, with as many cells as its head', () => {
  const rows = parseCsv(make('csv').text.slice(1));
  expect(rows.length).toBe(story.claims.length + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('notes carry denials under what they deny, and signs that mean something to Markdown are tamed', () => {
  const told = aStory([
    aToldClaim({ id: 'odd', entities: 'maret', text: '[x](javascript:alert(1)) *bold* <b>' }),
    aToldClaim({
      id: 'no',
      entities: 'maret',
      by: 'spokesman',
      standing: 'denied',
      relations: [{ type: 'disputes', claim: 'odd' }],
    }),
  ]);
  const { text } = make('markdown', told);
  expect(text).toContain('- \\[x\\](javascript:alert(1)) \\*bold\\* \\<b\\>');
  expect(text).toMatch(/\n {2}- The no is told\.\n {4}Denial by Tennant, spokesman for Maret\./u);
});

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
