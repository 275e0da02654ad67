/** Is a name a full form of its entity, a short one (a bare surname), or an acronym? Evidence weighs them differently. */
import type { Entity } from '../dossier/model.ts';
import { fold } from '../text/fold-text.ts';
import type { NameRole } from './entry.ts';

const MAX_ACRONYM_LETTERS = 6;
const ACRONYM = new RegExp(`^[\\p{Lu}\\p{Nd}&-]{2,${MAX_ACRONYM_LETTERS}}$`, 'u');

/** Particles that begin surnames and so do not make a full name of them: al-Serraj, Ben-Menashe, van Dam. */
const PARTICLES = new Set(
  'al el as es ash at ad an ar az il bin ben ibn abu bu bint de del della der den di da do dos du la le van von af ter zu аль эль ас эс ан бен бин абу аш ад αλ ελ ας ας μπεν ال ابو بن ابن'.split(
    ' ',
  ),
);

/** Letters between them: space, hyphen, point; the middle dot of transliterated names in Chinese and Japanese. */
const BETWEEN_WORDS = /[\s\-.·='"]+/u;

export function nameRole(name: string, entity: Entity): NameRole {
  if (isAcronym(name)) return 'acronym';
  if (entity.type !== 'person') return 'full';
  const words = wordsOf(name);
  if (words.length < 2) return 'short';
  // Two surnames of the entity without its given name (Saleh Issa of Aguila Saleh Issa) are short as well.
  // Initials are no given name: J. Christopher Stevens is Christopher, H. R. McMaster has none.
  const [given, ...rest] = wordsOf(entity.name).filter((word) => word.length > 1);
  return given !== undefined && !words.includes(given) && words.every((word) => rest.includes(word))
    ? 'short'
    : 'full';
}

export function isAcronym(name: string): boolean {
  return ACRONYM.test(name.replaceAll('.', '')) && /\p{Lu}/u.test(name);
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !PARTICLES.has(word));
}
