/**
 * Every way to get a dossier wrong that we know: the file test/fixtures/dossiers/invalid-<why>.json, made from
 * valid-harbour.json by one change, and the path and reason with which it must be refused. To add one, add a row and run
 * the test with --update.
 */
import { readFileSync } from 'node:fs';
import { LONG_LIST, type Loose, repeatKey, withText } from './fixture-edits.ts';

export interface InvalidDossier {
  readonly why: string;
  readonly path: string;
  readonly reason: string;
  /** Issues that follow from the same mistake. */
  readonly more?: number;
  readonly edit: (dossier: Loose) => unknown;
}

export const VALID = new URL('../../fixtures/dossiers/valid-harbour.json', import.meta.url);
export const FIXTURES = new URL('../../fixtures/dossiers/', import.meta.url);

/** The text of the file: the edit changes the valid dossier in place, or gives another text. */
export function makeInvalid({ edit }: InvalidDossier): string {
  const dossier = JSON.parse(readFileSync(VALID, 'utf8')) as Loose;
  const result = edit(dossier);
  return typeof result === 'string' ? result : `${JSON.stringify(result ?? dossier, null, 2)}\n`;
}

function row(
  why: string,
  path: string,
  reason: string,
  edit: InvalidDossier['edit'],
  more = 0,
): InvalidDossier {
  return { why, path, reason, edit, more };
}

const NOT_JSON: readonly InvalidDossier[] = [
  row('empty', '', 'is empty', () => '\n'),
  row('not-json', '', 'is not JSON at line 1, column 1', () => 'format: sidelight-dossier\n'),
  row('html', '', 'is not JSON at line 1, column 1', () => '<!doctype html><title>Not found</title>\n'),
  row('trailing-comma', '', 'a comma stands before a closing bracket', (d) =>
    withText(d, '"harbour"\n', '"harbour",\n'),
  ),
  row('comment', '', 'JSON has no comments', (d) =>
    withText(d, '"revision": 1', '"revision": /* first */ 1'),
  ),
  row('single-quotes', '', 'straight double quotes', (d) => withText(d, '"Ida Quill"', "'Ida Quill'")),
  row('missing-comma', '', 'a comma or "}" is missing', (d) =>
    withText(d, '"language": "en",', '"language": "en"'),
  ),
  row('cut-off', '', 'the file ends', (d) => withText(d, /"anchor"[^]*/, '"anchor": {\n')),
  row('unclosed-text', '', 'runs over a line break', (d) =>
    withText(d, '"A harbour town"', '"A harbour town'),
  ),
  row('bad-escape', '', 'begins no known escape', (d) =>
    withText(d, 'A harbour town', String.raw`A \harbour town`),
  ),
  row(
    'two-documents',
    '',
    'something stands after the closing "}"',
    (d) => `${JSON.stringify(d, null, 2)}\n{}\n`,
  ),
  row('a-list', '', 'not an object', (d) => [d]),
  row('a-text', '', 'not an object', () => '"sidelight-dossier"\n'),
  row('null', '', 'not an object', () => 'null\n'),
  row('repeated-key', 'entities[1].id', 'stands twice', (d) => repeatKey(d, '"id": "eastmere"')),
  row('repeated-key-in-disguise', 'entities[1].id', 'stands twice', (d) =>
    withText(d, '"id": "eastmere"', String.raw`"id": "eastmere", "\u0069d": "eastmere"`),
  ),
  row('repeated-list', 'claims', 'stands twice', (d) =>
    withText(d, '"claims": [\n    {', '"claims": [],\n  "claims": [\n    {'),
  ),
  row('nested-200-levels', 'entities[0].facts', 'nested more than', (d) =>
    withText(d, '"facts": [', `"facts": [${'['.repeat(200)}${']'.repeat(200)}, `),
  ),
];

const HEADER: readonly InvalidDossier[] = [
  row('other-format', 'format', 'must be "sidelight-dossier"', (d) => void (d.format = 'recipe-book')),
  row('no-format', 'format', 'is missing', (d) => void delete d.format),
  row('newer-version', 'formatVersion', 'update Sidelight', (d) => {
    d.formatVersion = 2;
    d.entities[0].novelty = true;
  }),
  row('version-as-text', 'formatVersion', 'must be 1', (d) => void (d.formatVersion = '1')),
  row('version-zero', 'formatVersion', 'must be 1', (d) => void (d.formatVersion = 0)),
  row('bad-dossier-id', 'id', 'is not an id', (d) => void (d.id = 'Harbour 2031')),
  row('revision-zero', 'revision', 'must be 1 or more', (d) => void (d.revision = 0)),
  row('revision-fraction', 'revision', 'whole number', (d) => void (d.revision = 1.5)),
  row('no-license', 'license', 'is missing', (d) => void delete d.license),
  row('blank-title', 'title', 'only spaces', (d) => void (d.title = '   ')),
  row('bad-language', 'language', 'is not a language tag', (d) => void (d.language = 'English')),
  row('as-of-interval', 'asOf', 'is not a date', (d) => void (d.asOf = '2030/2031')),
  row('unknown-top-key', 'author', 'not a key of the format', (d) => void (d.author = 'Ida Quill')),
  row('no-entities', 'entities', 'is missing', (d) => void delete d.entities),
  row('entities-by-id', 'entities', 'must be a list', (d) => void (d.entities = { eastmere: d.entities[1] })),
  row('no-sources', 'sources', 'is empty', (d) => void (d.sources = []), 2),
];

const PARTS: readonly InvalidDossier[] = [
  row('entity-null', 'entities[1]', 'must be an object, but is null', (d) => void (d.entities[1] = null), 1),
  row(
    'entity-list',
    'entities[1]',
    'must be an object, but is a list',
    (d) => void (d.entities[1] = ['eastmere']),
    1,
  ),
  row('no-names', 'entities[1].names', 'is missing', (d) => void delete d.entities[1].names),
  row(
    'bad-type',
    'entities[1].type',
    'must be one of "person", "organization"',
    (d) => void (d.entities[1].type = 'town'),
  ),
  row('bad-reach', 'entities[1].reach', 'must be one of', (d) => void (d.entities[1].reach = 'everywhere')),
  row(
    'bad-needs',
    'entities[0].names[1].needs',
    'must be one of',
    (d) => void (d.entities[0].names[1].needs = 'luck'),
  ),
  row(
    'bad-case',
    'entities[0].names[0].case',
    'must be one of',
    (d) => void (d.entities[0].names[0].case = 'any'),
  ),
  row(
    'name-without-text',
    'entities[0].names[1].text',
    'is empty',
    (d) => void (d.entities[0].names[1].text = ''),
  ),
  row(
    'name-as-text',
    'entities[0].names[1]',
    'must be an object, but is "Venn"',
    (d) => void (d.entities[0].names[1] = 'Venn'),
  ),
  row(
    'name-language',
    'entities[0].names[0].lang',
    'is not a language tag',
    (d) => void (d.entities[0].names[0].lang = 'e'),
  ),
  row(
    'mistyped-key',
    'entities[1].descripton',
    'did you mean "description"',
    (d) => void (d.entities[1].descripton = 'x'),
  ),
  row(
    'long-description',
    'entities[1].description',
    'at most 140',
    (d) => void (d.entities[1].description = 'a b '.repeat(40)),
  ),
  row('long-id', 'claims[1].id', 'at most 120', (d) => void (d.claims[1].id = 'a'.repeat(121)), 1),
  row('long-list', 'entities[0].links', 'at most 50', (d) => void (d.entities[0].links = LONG_LIST)),
  row('bad-id', 'entities[1].id', 'is not an id', (d) => void (d.entities[1].id = 'East_mere'), 1),
  row('prototype-id', 'entities[1].id', 'is not an id', (d) => void (d.entities[1].id = 'constructor'), 1),
  row(
    'fact-without-claims',
    'entities[1].facts[0].claims',
    'cites at least one claim',
    (d) => void (d.entities[1].facts[0].claims = []),
  ),
  row(
    'latitude',
    'entities[1].coordinates[0]',
    'latitude between -90 and 90',
    (d) => void (d.entities[1].coordinates = [154.5, -1.25]),
  ),
  row(
    'longitude',
    'entities[1].coordinates[1]',
    'longitude between -180 and 180',
    (d) => void (d.entities[1].coordinates = [54.5, -181]),
  ),
  row(
    'one-coordinate',
    'entities[1].coordinates[1]',
    'is missing',
    (d) => void (d.entities[1].coordinates = [54.5]),
  ),
  row(
    'three-coordinates',
    'entities[1].coordinates[2]',
    'one too many',
    (d) => void (d.entities[1].coordinates = [54.5, -1.25, 3]),
  ),
  row(
    'event-date',
    'entities[1].when',
    'is not a date in EDTF',
    (d) => void (d.entities[1].when = 'May 2031'),
  ),
  row(
    'anchor-without-text',
    'claims[0].anchor.textStart',
    'is empty',
    (d) => void (d.claims[0].anchor.textStart = ''),
  ),
  row('no-anchor', 'claims[0].anchor', 'is missing', (d) => void delete d.claims[0].anchor),
  row(
    'bad-standing',
    'claims[0].standing',
    'must be one of "stated"',
    (d) => void (d.claims[0].standing = 'true'),
  ),
  row(
    'bad-attribution',
    'claims[0].attribution.kind',
    'must be one of "article"',
    (d) => void (d.claims[0].attribution.kind = 'anonymous'),
  ),
  row(
    'speaker-as-text',
    'claims[1].attribution.by',
    'must be a list',
    (d) => void (d.claims[1].attribution.by = 'orla-venn'),
  ),
  row(
    'bad-relation',
    'claims[1].relations[0].type',
    'must be one of "disputes"',
    (d) => void (d.claims[1].relations[0].type = 'refutes'),
  ),
  row('no-when', 'claims[0].when', 'is missing', (d) => void delete d.claims[0].when),
  row('bad-date', 'claims[0].when', 'is not a date in EDTF', (d) => void (d.claims[0].when = '2030-13')),
  row('no-such-day', 'claims[0].when', 'does not exist', (d) => void (d.claims[0].when = '2030-02-30')),
  row(
    'backward-interval',
    'claims[0].when',
    'ends before it starts',
    (d) => void (d.claims[0].when = '2031/2030'),
  ),
  row('date-as-number', 'claims[0].when', 'but is 2030', (d) => void (d.claims[0].when = 2030)),
  row(
    'http-link',
    'entities[1].links[0].url',
    'must begin with "https://"',
    (d) => void (d.entities[1].links[0].url = 'http://en.wikipedia.org/wiki/Harbor'),
  ),
  row(
    'script-link',
    'sources[0].url',
    'is not an https address',
    (d) => void (d.sources[0].url = 'javascript:alert(1)'),
  ),
  row(
    'disguised-link',
    'sources[0].copies[0].url',
    'is not an https address',
    (d) => void (d.sources[0].copies[0].url = 'https://gazette.example@evil.example/'),
  ),
  row(
    'broken-link',
    'sources[0].url',
    'is not a complete web address',
    (d) => void (d.sources[0].url = 'https://[gazette'),
  ),
];

const HOSTILE: readonly InvalidDossier[] = [
  row('proto-key', 'entities[0].__proto__', 'no dossier may have', (d) =>
    withText(d, '"id": "orla-venn",', '"id": "orla-venn",\n      "__proto__": { "admin": true },'),
  ),
  row('proto-key-on-top', '__proto__', 'no dossier may have', (d) =>
    withText(d, '"format":', '"__proto__": { "admin": true },\n  "format":'),
  ),
  row(
    'constructor-key',
    'claims[0].anchor.constructor',
    'no dossier may have',
    (d) => void (d.claims[0].anchor.constructor = { prototype: {} }),
  ),
  row(
    'prototype-key',
    'sources[0].prototype',
    'no dossier may have',
    (d) => void (d.sources[0].prototype = {}),
  ),
  row(
    'inherited-key',
    'entities[0].toString',
    'not a key of the format',
    (d) => void (d.entities[0].toString = 'x'),
  ),
  row(
    'bidi-override',
    'entities[0].names[0].text',
    'turns the writing direction (U+202E)',
    (d) => void (d.entities[0].names[0].text = 'Orla \u202ENnev'),
  ),
  row(
    'bidi-isolate',
    'claims[0].text',
    'turns the writing direction (U+2066)',
    (d) => void (d.claims[0].text = 'A \u2066crane'),
  ),
  row(
    'direction-mark',
    'entities[0].notNames[0]',
    'a direction mark (U+200F)',
    (d) => void (d.entities[0].notNames[0] = 'Venn\u200F diagram'),
  ),
  row(
    'control-character',
    'entities[0].facts[0].text',
    'a control character (U+0007)',
    (d) => void (d.entities[0].facts[0].text = 'Ding\u0007'),
  ),
  row('line-break', 'summary', 'a line break (U+000A) at character 4', (d) => void (d.summary = 'One\ntwo')),
  row(
    'control-in-anchor',
    'claims[0].anchor.prefix',
    'a control character (U+0000)',
    (d) => void (d.claims[0].anchor.prefix = '\0'),
  ),
  row(
    'half-character',
    'entities[1].name',
    'a lone surrogate',
    (d) => void (d.entities[1].name = 'Eastmere \uD83D'),
  ),
  row(
    'hidden-key',
    String.raw`entities[1]["na\u202eme"]`,
    'not a key of the format',
    (d) => void (d.entities[1]['na\u202Eme'] = 'x'),
  ),
];

const REFERENCES: readonly InvalidDossier[] = [
  row(
    'duplicate-entity',
    'entities[1].id',
    'is the id of entities[0] already',
    (d) => void (d.entities[1].id = 'orla-venn'),
    1,
  ),
  row(
    'duplicate-claim',
    'claims[1].id',
    'is the id of claims[0] already',
    (d) => void (d.claims[1].id = 'crane-order'),
    2,
  ),
  row(
    'duplicate-source',
    'sources[1].id',
    'is the id of sources[0] already',
    (d) => void d.sources.push(d.sources[0]),
  ),
  row(
    'fact-cites-unknown',
    'entities[1].facts[0].claims[0]',
    'there is no claim "crane-orders"',
    (d) => void (d.entities[1].facts[0].claims = ['crane-orders']),
  ),
  row(
    'claim-of-unknown',
    'claims[0].entities[1]',
    'there is no entity "westmere"',
    (d) => void (d.claims[0].entities[1] = 'westmere'),
  ),
  row(
    'unknown-speaker',
    'claims[1].attribution.by[0]',
    'there is no entity "ola-venn"',
    (d) => void (d.claims[1].attribution.by = ['ola-venn']),
  ),
  row(
    'unknown-source',
    'claims[0].source',
    'there is no source "herald"',
    (d) => void (d.claims[0].source = 'herald'),
  ),
  row(
    'dangling-relation',
    'claims[1].relations[0].claim',
    'there is no claim "crane-gift"',
    (d) => void (d.claims[1].relations[0].claim = 'crane-gift'),
  ),
  row(
    'self-relation',
    'claims[1].relations[0].claim',
    'refers to its own claim',
    (d) => void (d.claims[1].relations[0].claim = 'order-denial'),
  ),
  row(
    'correction-of-unknown',
    'sources[0].corrections[0].claims[0]',
    'there is no claim "crane-price"',
    (d) => void (d.sources[0].corrections[0].claims = ['crane-price']),
  ),
];

export const INVALID_DOSSIERS: readonly InvalidDossier[] = [
  ...NOT_JSON,
  ...HEADER,
  ...PARTS,
  ...HOSTILE,
  ...REFERENCES,
];
