/** Common nouns that say what sort of thing a name is: "the village of Blackwater", "Tripoli, a barge", "the goddess Isis". */
import { wordSet } from './word-set.ts';

export const PLACE_KINDS = wordSet(
  `village town hamlet suburb city township borough parish county river stream creek brook lake loch estuary bay island islet
   peninsula valley mountain hill street road lane avenue station district neighbourhood neighborhood quarter farm estate park
   beach crater moon planet comet crossroads volcano`,
);

/** A country is called so only where it is another one. */
export const SMALL_KINDS = wordSet('hamlet village town suburb township borough crossroads');

/** No place of which news tells is one. */
export const SMALLEST_KINDS = wordSet('hamlet village township crossroads');

export const WORK_KINDS = wordSet(
  `film movie picture documentary song album novel play painting musical opera poem thriller comedy drama sitcom series sequel
   band ship barge ferry yacht boat submarine frigate trawler steamer tanker schooner racehorse horse mare gelding
   dog cat labrador spaniel terrier collie kelpie sheepdog greyhound mule donkey parrot cow satellite vaccine jab spacecraft rover
   restaurant pub bar pension guesthouse hostel inn cafe club hotel shop bakery brand perfume cocktail drink beer wine cheese game app
   startup expansion font rose potato breed goddess god deity giant character cyclist
   wrestler nightclub statue room tearoom chapel tractor seal elephant tiger lion kitten puppy whippet`,
);

export const FIRM_KINDS = wordSet(
  `company firm airline carrier bank brewery label chain retailer insurer sponsor team side franchise magazine newspaper agency
   consultancy broker supermarket`,
);

/** Agent nouns, by which English says what somebody does; asked only behind an article. */
export const AGENT =
  /^(?!other|number|member|mother|father|brother|sister|daughter|former|later|leader|winter|summer|letter|matter|power|minister|officer|commander|founder|owner)\p{L}{2,}(?:er|or|ist|ian|man|woman|wright|smith|eur|ess)$/u;

/** What countries and great towns are, in several languages. */
export const COUNTRY_KINDS = wordSet(
  'country state nation region capital land place port republic pays paese pais stadt ville ciudad cidade citta capitale hauptstadt',
);
