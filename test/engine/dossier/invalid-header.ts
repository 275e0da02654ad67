/** What can be wrong with the keys at the top of a dossier. */
import { type InvalidDossier, row } from './invalid-row.ts';

export const INVALID_HEADER: readonly InvalidDossier[] = [
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
