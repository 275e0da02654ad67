/** Things that are only called like the entity: "a barge called the Tripoli", "a kebab shop named Haftar's", "a seal named Kremlin". */
import { AGENT, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, otherBearer, plainLeft, refusal, type NameView } from './name-view.ts';

const NAMING = /^(?:named|called|nicknamed|christened|rechristened|baptized|baptised|inscribed|engraved)$/u;
/** What is written on a thing says nothing of anybody. */
const WRITING = /^(?:inscribed|engraved)$/u;
const PERSON = /^(?:man|woman|boy|girl|person|somebody|someone|brother|sister|friend|one)$/u;
/** "a shopping centre in Chatham called the Pentagon". */
const NO_BODY = /^(?:team|centre|mall|arcade)$/u;
const PLACE = /^(?:country|state|nation|region|capital|land|place|port|republic)$/u;

/** Where a thing is called so ("her cat is named Haftar"), the name is the thing's afterwards too. */
export function namedSo(view: NameView): Sign | undefined {
  if (isModel(view)) return hint('common-noun', 'after');
  const verb = namingVerb(view);
  if (verb === undefined) return undefined;
  if (WRITING.test(verb)) return refusal('common-noun', verb);
  const words = view.before.slice(1).map((word) => plainForm(word.text));
  if (words.some((word) => WORK_KINDS.has(word)) && !isWhole(view)) return otherBearer('common-noun', verb);
  return isWhole(view) || fits(view, words) ? undefined : refusal('common-noun', verb);
}

/** "The dog is named after Jim Marsh", who is mentioned and is not what the text goes on about. */
function isModel(view: NameView): boolean {
  return plainLeft(view) === 'after' && NAMING.test(plainForm(view.before[1]?.text ?? ''));
}

/** "The ship has been called Admiral of the Fleet Kuznetsov since 1990": nothing else has so long a name. */
function isWhole({ type, role, before }: NameView): boolean {
  return type === 'thing' && role === 'full' && before[1]?.text === 'been';
}

function namingVerb(view: NameView): string | undefined {
  const [left, further] = view.before;
  const before = plainLeft(view);
  if (NAMING.test(before)) return before;
  const second = before === 'the' && left && further && isSpace(further.gap) ? plainForm(further.text) : '';
  return NAMING.test(second) ? second : undefined;
}

/** "a captain called Gaddafi", "the country now called Belarus", "an agency called Sputnik" are what the entity is. */
function fits(view: NameView, words: readonly string[]): boolean {
  const nouns = words.slice(0, 2);
  if (view.type === 'person') return nouns.slice(0, 1).some(isPersonNoun);
  if (view.type === 'place') return nouns.some((noun) => PLACE_KINDS.has(noun) || PLACE.test(noun));
  if (view.type === 'organization')
    return !words.slice(0, 4).some((noun) => NO_BODY.test(noun) || PLACE_KINDS.has(noun));
  return view.role === 'acronym';
}

function isPersonNoun(noun: string): boolean {
  return ROLE_TITLES.has(noun) || AGENT.test(noun) || PERSON.test(noun);
}
