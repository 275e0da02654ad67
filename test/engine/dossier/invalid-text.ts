/** Files that are not even JSON, or are JSON of another shape. */
import { repeatKey, withText } from './fixture-edits.ts';
import { type InvalidDossier, row } from './invalid-row.ts';

export const INVALID_TEXT: readonly InvalidDossier[] = [
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
