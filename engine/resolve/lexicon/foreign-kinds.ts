/** The same in other languages, where the name follows as it is ("piazza Bengasi") or behind "of" ("rue de Tunis"). */
import { wordSet } from './word-set.ts';

/** Streets, stops, quarters and houses are called after what lies elsewhere. */
export const FOREIGN_STREETS = wordSet(
  `rue avenue boulevard quai metro station quartier via viale piazza piazzale corso largo fermata stazione quartiere
   calle calles avenidas plazas rues plaza paseo avenida estacion barrio rua praca estacao bairro laan plein straat wijk halte ulica ulicy plac placu aleja alei
   osiedle osiedlu przystanek stacja stacji capolinea terminus gare bahnhof pension pensione albergo hotel hostal hostel osteria trattoria pizzeria bar cafe taverna
   ristorante restaurante restaurant cine cinema kino kina kinie kinem hotelu kawiarni restauracji`,
  'улица улицы улице улицу площадь площади проспект проспекте станция станции станцию остановка остановке гостиница гостинице',
  'вулиця вулиці вулицю площа площі проспекті станції зупинка οδος οδου πλατεια πλατειας σταθμος σταθμο',
);

/** No capital and no country is one. */
export const FOREIGN_HAMLETS = wordSet(
  `village hameau lieu-dit villaggio borgo frazione pueblo aldea aldeia caserio povoado vila dorp gehucht dorf weiler koy koyu wies wsi
   przysiolek`,
  'село селе села деревня деревне деревни хутор хуторе поселок поселке селі хутір хуторі χωριο χωριου',
);

/** An institution is no town: "la mairie de Maison Blanche", "a prefeitura de Casa Branca". */
export const FOREIGN_TOWNS = wordSet(
  `ville commune mairie citta comune municipio ciudad alcaldia ayuntamiento cidade prefeitura stad gemeente stadt gemeinde miasto
   gmina gminy`,
);
