/** Things that are only called like the entity: "a barge called the Tripoli", "a kebab shop named Haftar's", "a seal named Kremlin". */
import { AGENT, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isSpace, plainForm } from '../neighbour-words.ts';
import { plainLeft, type NameView } from './name-view.ts';

const NAMING = /^(?:named|called|nicknamed)$/u;
const PERSON = /^(?:man|woman|boy|girl|person|somebody|someone|brother|sister|friend|one)$/u;
const PLACE = /^(?:country|state|nation|region|capital|land|place|port|republic)$/u;

/** The word that says so. */
export function namedSo(view: NameView): string | undefined {
  const verb = namingVerb(view);
  if (verb === undefined) return undefined;
  const nouns = view.before.slice(1, 3).map((word) => plainForm(word.text));
  return fits(view, nouns) ? undefined : verb;
}

function namingVerb(view: NameView): string | undefined {
  const [left, further] = view.before;
  const before = plainLeft(view);
  if (NAMING.test(before)) return before;
  const second = before === 'the' && left && further && isSpace(further.gap) ? plainForm(further.text) : '';
  return NAMING.test(second) ? second : undefined;
}

/** "a captain called Gaddafi", "the country now called Belarus", "an agency called Sputnik" are what the entity is. */
function fits(view: NameView, nouns: readonly string[]): boolean {
  if (view.type === 'person') return nouns.slice(0, 1).some(isPersonNoun);
  if (view.type === 'place') return nouns.some((noun) => PLACE_KINDS.has(noun) || PLACE.test(noun));
  if (view.type === 'organization')
    return !nouns.some((noun) => WORK_KINDS.has(noun) || PLACE_KINDS.has(noun) || noun === 'team');
  return view.role === 'acronym';
}

function isPersonNoun(noun: string): boolean {
  return ROLE_TITLES.has(noun) || AGENT.test(noun) || PERSON.test(noun);
}
