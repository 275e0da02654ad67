/** Words that may stand capitalised before a name without belonging to it: sentence openers, directions, calendar. */
import { plainForm } from '../neighbour-words.ts';
import { functionWords } from './function-words.ts';
import { lazySet, wordSet } from './word-set.ts';

const RARER = wordSet(
  `these those our your some many most few both each every any one two three four five six seven eight nine ten without
     before since during until till while where why how whom whose if whether because although though unless than then thus
     nor yet only even also still just again once twice now today yesterday tomorrow later earlier meanwhile however
     moreover instead indeed perhaps maybe here under between among against across around behind beyond near inside outside
     into onto off up down out through toward towards via like unlike despite amid given can could may might must shall
     should does did let team take consider imagine forget enter blame says ask asks asked according except besides along ever never always often sometimes soon recently
     eventually finally first second third another other such same more less fewer much either neither dear hey oh well yes
     minus versus vs nearby back central modern former late old post pre anti pro ex own next last new elsewhere abroad
     i've i'm i'd i'll we've we're you've you're they've they're he'd he's she'd she's it's that's there's afterwards overnight nowadays thereafter otherwise nevertheless nonetheless likewise together alone anyway past`,
  `l sous sans chez donc car quand lorsque comme apres avant depuis pendant selon contre vers ces cet notre votre mon
     hier demain ils elles dont puis ainsi alors aussi meme deja encore`,
  `einen eines aber beim vom vor zur unter zwischen gegen durch ohne seit wahrend wegen trotz wenn weil ob schon dann
     dort jetzt heute gestern morgen sein seine ihr ihre ihren unser kein keine wir laut wer`,
  `uno tra fra dello degli allo ai agli alle dallo dalla dai dagli dalle dall nell sull nelle negli nello nella nei sul
     sulla sui chi quando dove perche prima durante secondo contro verso senza ancora gia poi ieri oggi domani questo
     questa quello nemmeno neanche neppure persino perfino`,
  `unos unas u quien cuando donde porque despues antes segun contra hacia hasta sin sobre tras bajo ante esta ese esa
     aquel ayer hoy manana tambien aun`,
  `quem onde depois segundo ate sem aos esse essa aquele ontem hoje amanha tambem ja ainda`,
  `onder tussen tegenover zonder volgens sinds tijdens bij naast ondanks wegens binnen buiten rond langs namens tegen deze dit haar hun wat waar toen nu gisteren vandaag`,
  `nad pod przed lub gdy kiedy gdzie ta jego jej ich tak tez wedlug`,
  `ama fakat ki dun bugun yarin eski yeni`,
  `а во со ко над без через перед между когда где если чтобы этот эта ни же ли бы еще уже вчера сегодня завтра
     по-прежнему бывшии бывшего зі між коли де якщо цеи іі ні чи ще вже`,
  `ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα σε απο με για και αλλα οταν που πως αν
     μετα πριν κατα προς χωρις υπερ μεχρι ενα μια ενας`,
);

/** Function words, the guesser's and rarer ones, and adverbs that open a sentence. Dutch "dan" is a given name too. */
export const OPENERS = lazySet(() => [
  ...RARER.words(),
  ...[...functionWords().keys()].filter((word) => word !== 'dan').map(plainForm),
]);

/** Directions and parts: "western Libya", "Central London" still name the place (convention 20). */
export const PLACE_MODIFIERS = wordSet(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
   southeastern southwestern central downtown inner outer upper lower greater-area mainland metropolitan post-war postwar
   modern present-day ancient old colonial italian-era revolutionary post-revolutionary war-torn oil-rich free`,
  'nord sud est ouest ost sudost nordost norden suden osten westen oriental occidental',
  'осточная восточная восточнои западная западнои южная южнои северная севернои',
);

/** Days, months and the like stand beside names in wire copy ("Trump Tuesday said"). */
export const CALENDAR = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
