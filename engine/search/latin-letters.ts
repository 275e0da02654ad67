/**
 * Cyrillic, Greek, Arabic and Hebrew letters in Latin, roughly as newspapers write names: for finding an entry whose
 * dossier does not list the name in the script that the reader types. Nothing shown to a reader is made by it.
 */

const TABLES = [
  'а a,б b,в v,г g,ґ g,д d,е e,ж zh,з z,и i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sh,ъ,ы i,ь,э e,ю yu,я ya,є e,і i,ј i,ћ c,ђ d,џ j,љ l,њ n',
  'α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,τ t,υ i,φ f,χ h,ψ ps,ω o',
  'ا a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع,غ gh,ف f,ق q,ك k,ل l,م m,ن n,ه h,و u,ي i,ء,گ g,پ p,چ ch,ژ zh,ڤ v',
  'א a,ב b,ג g,ד d,ה h,ו u,ז z,ח h,ט t,י i,כ k,ך k,ל l,מ m,ם m,נ n,ן n,ס s,ע,פ f,ף f,צ ts,ץ ts,ק k,ר r,ש sh,ת t',
];

const LATIN: ReadonlyMap<string, string> = new Map(
  TABLES.flatMap((table) => table.split(',')).map((pair): [string, string] => {
    const [letter = '', latin = ''] = pair.split(' ');
    return [letter, latin];
  }),
);

const FIRST_BEYOND_LATIN = 0x370;

/** Takes and gives folded text; null where nothing in it is in another script, or some letter has no Latin one. */
export function inLatin(folded: string): string | null {
  let latin = '';
  let changed = false;
  for (const letter of folded) {
    const known = LATIN.get(letter);
    if (known === undefined && letter.charCodeAt(0) >= FIRST_BEYOND_LATIN) return null;
    changed ||= known !== undefined;
    latin += known ?? letter;
  }
  return changed ? latin : null;
}
