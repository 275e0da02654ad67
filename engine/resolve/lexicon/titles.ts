/** Words in front of a name that say what its bearer is. All in `plainForm`. */
import { wordSet } from './word-set.ts';

/** Courtesy only: they fit any bearer and so decide nothing. */
export const COURTESY_TITLES = wordSet(
  'mr mrs ms miss mister dr sir madam',
  'm mm mme mlle monsieur madame herr herrn frau dott signor signora onorevole sig sr sra don dona senor senora senhor senhora',
  'bay bayan pan pana panu panem pani meneer mevrouw dhr mw г-н г-на г-ну г-ном г-жа господин господина пан пана кос κ κος',
);

/** Offices and ranks: they fit some bearers of a name and not others. */
export const ROLE_TITLES = wordSet(
  `president vice-president chairman chairwoman chair chief secretary minister premier chancellor senator sen congressman
   congresswoman representative rep governor gov mayor ambassador amb envoy judge justice sheriff deputy coach captain capt
   general gen lieutenant lt colonel col major maj sergeant sgt private admiral adm commander marshal officer inspector
   detective constable professor prof rev reverend father pastor bishop archbishop cardinal pope rabbi imam sheikh emir king
   queen prince princess duke duchess earl lord lady baron count actor actress singer rapper author director founder
   ceo executive editor reporter correspondent journalist speaker spokesman spokeswoman lawyer attorney counsel advocate candidate
   nominee strategist adviser advisor negotiator diplomat leader strongman dictator warlord agent corporal ensign councilman
   councilwoman councillor guard forward striker goalkeeper midfielder defender pitcher
   referee critic chef comedian novelist poet painter photographer engineer undersecretary aide boss brigadier cllr mp
   master sister brother saint st superintendent nurse student resident owner democrat democrats republican republicans`,
  `presidente presidenta presidente-eleito ministro ministra generale mariscal maresciallo marechal
   senador senadora senatore embajador embajadora embaixador ambasciatore ambassadeur ambassadrice premier-ministre
   ministre coronel colonnello juge juez giudice juiz dictateur dictador dittatore ditador rey rei
   ecrivain chanteur acteur actrice escritor escritora ator atriz cantor cantora jogadora
   cantante scrittore scrittrice attore attrice giocatore
   principe princesa principessa roi reine re maire alcalde sindaco prefeito chanceler chancelier canciller cancelliere`,
  `prasident prasidentin ministerin aussenminister aussenministerin ministerprasident ministerprasidentin
   bundeskanzler kanzler kanzlerin feldmarschall marschall oberst richter botschafter prinz konig konigin
   schriftsteller schriftstellerin sanger sangerin schauspieler schauspielerin spieler
   burgermeister sprecher sprecherin premierminister milizenfuhrer machthaber diktator rebellenfuhrer trainer sturmer
   verteidigungsminister generaal veldmaarschalk prins koning koningin minister-president rechter burgemeester`,
  `marszalek prezydent ambasador ksiaze krol sedzia genera marsza
   baskan baskanı cumhurbaskanı basbakan basbakanı bakan bakanı sozcusu buyukelcisi maresal buyukelci prens kral`,
  `президент президента президенту президентом премьер премьер-министр министр министра министром генерал генерала
   фельдмаршал маршал посол сенатор король принц судья полковник глава лидер диктатор командующии прем'єр-міністр міністр
   генерал маршал посол сенатор президентом принц король суддя`,
  `προεδρος πρωθυπουργος υπουργος στρατηγος στραταρχης πρεσβης γερουσιαστης βασιλιας πριγκιπας δικαστης`,
);

/** Nobody known by the surname alone is one, unless his context says so. */
export const LOWLY_ROLES = wordSet(
  'sergeant sgt private corporal ensign constable inspector detective sheriff deputy nurse coach referee pastor student guard cllr councillor father rev reverend rabbi',
);

/** They fit anybody who has got anywhere. */
export const NEUTRAL_ROLES = wordSet(
  'chief leader chairman chairwoman chair boss aide author member master head candidate owner founder speaker brother sister adviser advisor officer diplomat strategist commander democrat republican democrats republicans',
);

/** English short forms of roles, by which a dossier's context words are not found. */
export const SHORT_ROLES: ReadonlyMap<string, string> = new Map(
  'sen senator,rep representative,gov governor,gen general,lt lieutenant,col colonel,amb ambassador,prof professor,adm admiral,capt captain,sgt sergeant,maj major,rev reverend'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Added after a name they make it the name of a younger or older relative. */
export const NAME_SUFFIXES = wordSet(
  'jr sr junior senior ii iii iv fils pere hijo padre filho neto figlio mladszy mlodszy starszy jun sen младшии младшего младшему младшим старшии',
  'молодшии молодшого молодшому молодшим',
);
