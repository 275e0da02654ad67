/** Random texts and dossiers that meet each other often: both are strung together from the same small pieces. */
import fc from 'fast-check';
import type { Dossier } from '../../../engine/dossier/model.ts';
import type { EntitySpec } from './a-dossier.ts';
import { aDossier } from './a-dossier.ts';

/** Words and part words in which names of each script begin, end, and look alike. */
const WORDS = [
  'a', 'A', 'b', 'ab', 'AB', 'Ab', 'aB', 'us', 'US', 'é', 'E\u0301', 'ß', 'SS', 'ﬁ', 'İ', 'ı', 'Ａ', '𝐀', 'x1', '_', '7',
  'д', 'Д', 'ё', 'є', 'σ', 'ς', 'Σ', 'ά', 'ق', 'قطر', 'و', 'ف', 'ب', 'ل', 'لل', 'ال', 'الإ', 'أ', 'ا\u0654', 'ـ', 'ً',
  '利', '比', '人', '民', '语', 'リ', 'ビ', 'ﾋﾞ', 'ー', 'の', '・', '리', '비아', '인', '은', '반', '\u1105\u1175', '𠮷', 'ก',
]; // prettier-ignore
const SIGNS = [
  ' ', ' ', ' ', ' ', '  ', '\u00A0', '\n', '\r\n', '\n\n', '\u2029', '\t', '-', '\u2011', '–', '—', '.', '. ', ',', ', ', '!', "'", '’',
  "l'", "O'", '@', '#', '/', '://', 'www.', '.com', '$', '€', '(', ')', '\u00AD', '\u200B', '\u200F', '\uFE0F', '\u0301',
  '\uFF9E', '\uD835', '\uDC00', '\uD842', '😀', '\u0000', ': ', ' Mr. ', 'Senator ',
]; // prettier-ignore

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);

export const aText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const aName = fc.record({
  text: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('') || 'a'),
  case: fc.constantFrom('exact', 'fold'),
  needs: fc.constantFrom('nothing', 'full-name', 'context'),
  lang: fc.constantFrom('en', 'mul', 'ar'),
});
const aString = aName.map((name) => name.text);

const anEntity = fc.record({
  type: fc.constantFrom('person', 'organization', 'place', 'event', 'thing'),
  names: fc.array(aName, { minLength: 1, maxLength: 4 }),
  notNames: fc.array(aString, { maxLength: 2 }),
  context: fc.array(aString, { maxLength: 2 }),
});

const dossiersOf = (entity: fc.Arbitrary<EntitySpec>): fc.Arbitrary<Dossier[]> =>
  fc
    .array(fc.array(entity, { maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((dossiers) => dossiers.map((entities, i) => aDossier(entities, `dossier-${i}`)));

/** Exact names that begin with a capital have a scanner of their own. */
const capitalised = (text: string): string => text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
const aCapitalisedEntity = fc.record({
  type: fc.constantFrom('person', 'place'),
  names: fc.array(
    aName.map((name) => ({ ...name, text: capitalised(name.text), case: 'exact' as const })),
    { minLength: 1, maxLength: 4 },
  ),
});

export const someDossiers: fc.Arbitrary<Dossier[]> = fc.oneof(
  dossiersOf(anEntity),
  dossiersOf(aCapitalisedEntity),
);
