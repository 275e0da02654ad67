/**
 * Heads of longer names, for convention 26: inside the name of a governmental, military, UN or EU body a listed name
 * counts; inside the name of a medium, company, club, university, venue, street and the like it does not.
 */
import { wordSet } from './word-set.ts';

/** Heads of public bodies, offices and their acts. */
export const BODY_HEADS = wordSet(
  `council panel commission committee mission ministry minister department office agency army navy force forces fleet command
   guard coastguard parliament congress senate house assembly court supreme government embassy consulate
   secretary-general secretary general president presidential prime delegation presidency chancellor marines air coast customs sanctions treasury central
   constitution constitutional electoral election elections envoy ambassador governments parliaments ministries armies embassies permanent security humanitarian population
   refugee world children's charter resolution peacekeeping peacekeepers support special representative rapporteur convention
   headquarters reserve federal national administration regime bureau service authority attorney justice
   federation republic kingdom state states border naval military defense defence foreign trade interior homeland
   member members operation summit act treaty accord agreement dialogue conference talks policy strategy desk study`,
  `conseil ministere armee gouvernement ambassade assemblee comite rat regierung botschaft ministerium
   kommission consiglio ministero esercito governo ambasciata commissione consejo ministerio ejercito gobierno embajada comision
   conselho exercito embaixada comissao raad regering commissie rada rzad ambasada komisja`,
  'dısisleri bakanlıgı bakanı baskanı cumhurbaskanı basbakanı sozcusu ordusu hukumeti savunma buyukelcisi buyukelciligi milli devlet',
  'environment health statistics parks transport global affairs',
);

/** Heads of what a listed name must not be marked in. */
export const VENTURE_HEADS = wordSet(
  // media and works
  `today times post herald observer tribune gazette chronicle news newspaper daily weekly monthly magazine review journal
   express mail telegraph guardian mirror monitor confidential radio television tv channel broadcasting podcast network
   press records symphony orchestra philharmonic film films studios entertainment`,
  // companies and brands
  `airways airlines airline air bank oil gas petroleum energy telecom telecoms mobile group holdings holding inc ltd llc plc corp
   corporation company co motors insurance capital partners steel foods brewery breweries mule dairy
   electric industries enterprises ventures resort resorts casino inn grill cafe
   restaurant kebab bar pub winery brothers sisters bros quartet trio quintet`,
  // clubs
  `united city fc afc rovers wanderers athletic rangers town nationals capitals knights bears
   patriots revolution open marathon cup league club derby grand-prix`,
  // learning
  `university college school academy institute institution seminary campus library`,
  // venues and works of building
  `stadium arena airport hotel motel theatre theater cathedral museum hall tower towers bridge park station square palace center centre
   building gallery hospital church mosque market mall terminal festival fair canal line`,
  // streets and towns
  `street road avenue lane boulevard drive highway way place court crescent alley county township heights
   springs falls beach bay valley ridge grove village island islands river lake mountain mount hills gardens`,
  // parties, police, militias
  `party police constabulary brigade brigades battalion battalions militia front movement union-party`,
  // Latin-script languages
  `universite universidad universita universitat universidade universiteit uniwersytet universitesi rue calle via strasse
   platz straat ulica caddesi sokak stadyumu stadion stade estadio stadio aeroport aeropuerto aeroporto flughafen havalimani
   lotnisko banque banco banca bankasi golfe golfo golf mer mar mare meer morze zatoka musee museo museu teatro parti partido partito partei partia
   zeitung diario jornal giornale gazetesi polizei policia polizia polis politie lycee hopital ospedale clube`,
  'юнаитед сити университет университета стадион улица улице площадь аэропорт банк газета партия полиция море залив',
  'сіті університет стадіон вулиця площа аеропорт партія поліція',
  'πανεπιστημιο πανεπιστημιου σταδιο οδος πλατεια αεροδρομιο γιουναιτεντ σιτι κομμα αστυνομια',
);

/** Nouns that, followed by "of", make a longer name that is no public body ("University of Manchester"). */
export const VENTURE_OF_HEADS = wordSet(
  `university college school institute times bank gulf sea bay strait straits church museum theatre theater hotel club
   cathedral diocese archdiocese duke duchess earl lord bishop archbishop city treaty voice friends
   universite universidad universita universitat universidade universiteit uniwersytet golfe golfo golf mer mar mare meer
   morze zatoka rue calle via strasse straat ulica musee banque banco banca stade estadio stadio hopital`,
  'университет университета университете залив море улица банк університет затока',
  'πανεπιστημιο κολπος κολπο τραπεζα',
);

/** Prepositions that join such a noun to a place. */
export const OF_WORDS = wordSet('of de du des del della dello dell di do da dos das von vom van d');

/** After a politician's name these still speak of him ("the Trump Administration"). */
export const PERSON_FOLLOWERS = wordSet(
  `administration government regime era campaign presidency doctrine cabinet family officials official aide aides ally allies
   adviser advisers loyalists forces troops supporters critics says said tells calls wants meets white house years team
   campaign's backers transition lawyers nominee nominees rally tweet tweets order policy plan speech visit`,
);
