/** Words that may stand capitalised before a name without belonging to it: sentence openers, directions, calendar. */
import { wordSet } from './word-set.ts';

/** Function words and adverbs that open a sentence. */
export const OPENERS = wordSet(
  `the a an this that these those his her its their our my your some many most few all both each every any no one two three
   four five six seven eight nine ten in on at by to for from of with without about after before since during until till
   while when where why how what which who whom whose if whether because although though unless as than so then thus
   and but or nor yet not only even also still just again once twice now today yesterday tomorrow later earlier meanwhile
   however moreover instead indeed perhaps maybe here there under over between among against across around behind beyond
   near inside outside into onto off up down out through toward towards via per like unlike despite amid given is are was
   were be been will would can could may might must shall should do does did has have had let says said ask asks asked
   according except besides along ever never always often sometimes soon recently eventually finally first second third
   another other such same more less fewer much both either neither dear hey oh well yes plus minus versus vs nearby back
   central modern former late old post pre anti pro ex non own next last new it he she they we you i
   elsewhere abroad afterwards overnight nowadays thereafter otherwise nevertheless nonetheless likewise together alone anyway past`,
  `le la les l un une des du de au aux en dans par pour sur sous avec sans chez et ou mais donc car si quand lorsque comme
   apres avant depuis pendant selon contre entre vers cette ce ces cet son sa ses leur notre votre mon ma hier demain
   il elle on ils elles que qui dont puis ainsi alors aussi meme deja encore`,
  `der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom vor
   zu zum zur uber unter zwischen gegen fur durch um ohne seit wahrend wegen trotz als wie wenn weil dass ob auch noch nur
   schon dann da dort hier jetzt heute gestern morgen sein seine ihr ihre ihren unser kein keine er sie es wir laut wer was`,
  `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal
   dallo dalla dai dagli dalle dall nell sull all nelle negli nel nello nella nei sul sulla sui e o ma se che chi come quando dove perche dopo prima durante secondo
   contro verso senza anche ancora gia poi ieri oggi domani questo questa quello`,
  `el los las unos unas y o u pero si que quien como cuando donde porque despues antes durante segun contra entre hacia hasta
   desde con sin por para sobre tras bajo ante en a al del su sus este esta ese esa aquel ayer hoy manana tambien ya aun`,
  `o os as um uma e ou mas se quem quando onde porque depois antes durante segundo contra entre ate desde com sem por para
   sobre em no na nos nas ao aos do da dos das seu sua este esta esse essa aquele ontem hoje amanha tambem ja ainda pelo pela`,
  `de het een en of maar in op te aan bij met naar van voor door over onder tussen tegen uit om als dat die deze dit zijn haar
   hun wie wat waar toen nu gisteren vandaag morgen ook nog al niet`,
  `w we z ze i a o u na do od po za nad pod przed przez przy dla bez ale lub czy ze jak gdy kiedy gdzie ten ta to jego jej ich
   nie tak juz tez wedlug oraz`,
  `ve ile ama fakat icin gibi bu su o bir da de ki ne dun bugun yarin eski yeni`,
  `и а но в во на с со к ко у о об от до из по под над за при для без про через после перед между что как когда где если чтобы
   это этот эта его ее их не ни же ли бы или также еще уже вчера сегодня завтра по-прежнему бывший бывшего
   і й та але у з із зі до від за про для без через після перед між що як коли де якщо це цей його її їх не ні чи або також ще вже`,
  `ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα σε απο με για και αλλα ή οταν που πως αν μετα πριν
   κατα προς χωρις υπερ μεχρι ενα μια ενας`,
);

/** Directions and parts: "western Libya", "Central London" still name the place (convention 20). */
export const PLACE_MODIFIERS = wordSet(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
   southeastern southwestern central downtown inner outer upper lower greater-area mainland metropolitan post-war postwar
   modern present-day ancient old colonial italian-era revolutionary post-revolutionary war-torn oil-rich free`,
  'nord sud est ouest ost west sudost nordost norden suden osten westen oriental occidental',
  'осточная восточная восточной западная западной южная южной северная северной',
);

/** Days, months and the like stand beside names in wire copy ("Trump Tuesday said"). */
export const CALENDAR = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
