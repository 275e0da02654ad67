/**
 * Names of countries, American states, Canadian provinces and English counties: what may stand after a town to say
 * which one is meant.
 * English names are listed; for other languages the runtime's own region names are asked (Intl.DisplayNames), so that
 * no table per language has to travel with every page.
 */
import { mayBeCapital, plainForm } from '../neighbour-words.ts';
import { lazySet, type WordSet } from './word-set.ts';

const COUNTRIES = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia
cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia
ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland
india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia
lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova
monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe uk usa
costa_rica czech_republic dominican_republic el_salvador ivory_coast new_zealand north_korea north_macedonia northern_ireland
papua_new_guinea saudi_arabia sierra_leone south_africa south_korea south_sudan sri_lanka united_arab_emirates united_kingdom
united_states burkina_faso u.s u.k`;

const SUBNATIONAL = `ab ala alabama alaska alberta arcadia ariz arizona ark arkadia arkansas bc british_columbia calif california colo
 colorado conn connecticut cornwall del delaware devon dorset essex fla florida ga georgia hawaii idaho ill illinois
 ind indiana iowa kan kansas kent kentucky ky la louisiana maine manitoba maryland mass massachusetts md mich michigan
 minn minnesota miss mississippi missouri mo mont montana nc nd neb nebraska nev nevada new_brunswick new_jersey
 new_mexico new_south_wales new_york newfoundland nh nj nm norfolk north_carolina north_dakota northumberland
 nova_scotia ny ohio okla oklahoma ont ontario ore oregon pa pennsylvania que quebec queensland rhode_island ri sask
 saskatchewan sc sd somerset south_carolina south_dakota suffolk surrey sussex tasmania tenn tennessee tex texas utah
 va vermont αρκαδια αρκαδιας πελοποννησου victoria virginia vt wash west_virginia wis wisconsin wva wyo wyoming`;

/** Two capitals after a comma are an American state ("Powell, OH"). */
const POSTAL =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKRN]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;

/** "Lincolnshire": there are too many to list. */
const SHIRE = /.{3}shire$/u;

const countries = regionSet(COUNTRIES);
const subnational = regionSet(SUBNATIONAL);

export interface Region {
  /** Words that the region's name takes up. */
  readonly words: number;
  readonly kind: 'country' | 'subnational';
  readonly name: string;
}

/** States and counties whose full names are as short as an abbreviation. */
const FULL_SHORT = new Set(['ohio', 'iowa', 'utah', 'kent']);
const MAX_REGION_WORDS = 3;

/** The region that the given words begin with, longest first. */
export function regionAt(words: readonly string[], lang: string | undefined): Region | undefined {
  const first = words[0];
  if (first === undefined || !mayBeCapital(first)) return undefined;
  if (COMPASS.has(first)) return compassRegion(words, lang);
  const postal = POSTAL.test(first);
  if (!postal && !SHIRE.test(first) && !firstWords(lang).has(plainForm(first))) return undefined;
  for (let count = Math.min(MAX_REGION_WORDS, words.length); count > 0; count--) {
    const raw = words.slice(0, count);
    const name = raw.map(plainForm).join(' ');
    const kind = regionKind(name, lang);
    if (
      kind &&
      !(kind === 'subnational' && name.length <= 4 && !FULL_SHORT.has(name) && !isAbbreviation(raw[0] ?? ''))
    ) {
      return { words: count, kind, name: raw.join(' ') };
    }
  }
  return postal ? { words: 1, kind: 'subnational', name: first } : undefined;
}

const COMPASS = new Set(['North', 'South', 'East', 'West']);

/** "East Ayrshire", "West Sussex"; but "South Africa" and "North Dakota" are listed, and the East alone is none. */
function compassRegion([first, ...rest]: readonly string[], lang: string | undefined): Region | undefined {
  const name = plainForm(`${first} ${rest[0] ?? ''}`);
  const kind = regionKind(name, lang);
  if (kind) return { words: 2, kind, name };
  const part = regionAt(rest, lang);
  return part?.kind === 'subnational' ? { ...part, words: part.words + 1 } : undefined;
}

/** "N.H.", "Ont.": without its point a short form may be a word ("La", "Miss", "Wash"). */
function isAbbreviation(word: string): boolean {
  return word.includes('.') || /^\p{Lu}{2,}$/u.test(word);
}

function regionKind(name: string, lang: string | undefined): Region['kind'] | undefined {
  if (subnational.has(name) || SHIRE.test(name)) return 'subnational';
  if (countries.has(name) || (lang && lang !== 'en' && namesIn(lang).has(name))) return 'country';
  return undefined;
}

const ISO = `AF AL DZ AR AM AU AT AZ BH BD BE BO BR BG CA CL CN CO CU CY CZ DK EC EG ER EE ET FI FR GE DE GH GR GT HU IS IN ID
IR IQ IE IL IT JP JO KE KP KR KW LB LR LY MY MA MX NL NZ NE NG NO OM PK PE PH PL PT QA RO RU SA SN RS SG SO ZA ES SD SE CH SY
TW TZ TH TN TR UG UA AE GB US UY VE VN YE ZM ZW`;
const cache = new Map<string, ReadonlySet<string>>();
const firstWordsOf = new Map<string, ReadonlySet<string>>();

/** What a region's name may begin with, for turning most words away at once. */
function firstWords(lang = 'en'): ReadonlySet<string> {
  let words = firstWordsOf.get(lang);
  if (!words) {
    const names = [...countries.words(), ...subnational.words(), ...(lang === 'en' ? [] : namesIn(lang))];
    firstWordsOf.set(lang, (words = new Set(names.map((name) => name.split(' ')[0] ?? ''))));
  }
  return words;
}

/** Names of countries in a language, in plain form. */
export function namesIn(lang: string): ReadonlySet<string> {
  let names = cache.get(lang);
  if (!names) {
    names = displayNames(lang);
    cache.set(lang, names);
  }
  return names;
}

function displayNames(lang: string): ReadonlySet<string> {
  try {
    const display = new Intl.DisplayNames([lang], { type: 'region' });
    // Plain form takes the voice from kana (レバノン), which are looked for as they are.
    const form = lang === 'ja' ? (name: string): string => name : plainForm;
    return new Set(ISO.split(/\s+/u).map((code) => form(display.of(code) ?? code)));
  } catch {
    return new Set();
  }
}

/** "Turkish" → Turkey: an adjective that begins like a country and ends like an adjective. */
export function regionOfDemonym(word: string): string | undefined {
  const plain = plainForm(word);
  const stem = /^(.{3,}?)(?:ian|ean|an|ish|ese|ic|i|ch|n)$/u.exec(plain)?.[1];
  if (stem === undefined) return undefined;
  countriesByBeginning ??= groupByBeginning();
  const candidates = countriesByBeginning.get(stem.slice(0, BEGINNING)) ?? [];
  return candidates.find((country) => Math.abs(country.length - plain.length) <= 3);
}

/** Single words of five letters and more, by their first letters: of three where the adjective's stem has no more. */
const BEGINNING = 4;
let countriesByBeginning: ReadonlyMap<string, readonly string[]> | undefined;

function groupByBeginning(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const country of countries.words()) {
    if (country.length <= BEGINNING || country.includes(' ')) continue;
    for (const key of [country.slice(0, BEGINNING), country.slice(0, BEGINNING - 1)]) {
      const group = groups.get(key);
      if (group) group.push(country);
      else groups.set(key, [country]);
    }
  }
  return groups;
}

function regionSet(list: string): WordSet {
  return lazySet(() => list.split(/\s+/u).map((name) => name.replaceAll('_', ' ').replaceAll('.', '')));
}
