/** Common nouns that say what sort of thing a name is: "the village of Blackwater", "Tripoli, a barge", "the goddess Isis". */
import { wordSet } from './word-set.ts';

export const PLACE_KINDS = wordSet(
  `village town hamlet suburb city township borough parish county river stream creek brook lake loch estuary bay island islet
   peninsula valley mountain hill street road lane avenue station district neighbourhood neighborhood quarter farm estate park
   beach crater moon planet asteroid comet`,
);

export const WORK_KINDS = wordSet(
  `film movie documentary song album single novel play painting musical opera poem thriller comedy drama sitcom series sequel
   band trio quartet ship barge ferry yacht boat submarine frigate trawler steamer tanker schooner racehorse horse mare gelding
   colt filly dog cat labrador spaniel terrier mule donkey parrot goat cow tortoise satellite vaccine jab spacecraft rover
   restaurant pub bar cafe nightclub club hotel shop bakery brand perfume cocktail drink beer wine cheese lipstick sofa game app
   startup typeface font rose tulip apple potato breed goddess god deity giant nymph character puppet doll robot cyclist
   wrestler nightclub racecourse statue seal whale penguin elephant tiger lion pony hamster turtle kitten puppy whippet`,
);

export const FIRM_KINDS = wordSet(
  `company firm airline carrier bank brewery label chain retailer insurer sponsor team side franchise magazine newspaper agency
   consultancy broker bookmaker supermarket`,
);

/** Agent nouns, by which English says what somebody does; asked only behind an article. */
export const AGENT =
  /^(?!other|number|member|mother|father|brother|sister|daughter|former|later|leader|winter|summer|letter|matter|power|minister|officer|commander|founder|owner)\p{L}{2,}(?:er|or|ist|ian|man|woman|wright|smith|eur|ess)$/u;
