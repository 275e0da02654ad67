/** Whole-word matching over compiled dossiers: tables of cases. Texts and most names are invented. */
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates, findLongest } from '../../../engine/match/find-candidates.ts';
import { entryAt } from '../../../engine/match/entry-at.ts';
import type { EntitySpec } from './a-dossier.ts';
import { aDossier } from './a-dossier.ts';

const exact = (text: string) => ({ text, case: 'exact' }) as const;

function longest(text: string, names: EntitySpec['names']): string[] {
  const gazetteer = compileGazetteer([aDossier([names])]);
  return findLongest(text, gazetteer).map(({ start, end }) => text.slice(start, end));
}

describe('findLongest', () => {
  test.each([
    ['finds a name', 'In Tripoli today', ['Tripoli'], ['Tripoli']],
    ['finds it at both ends of the text', 'Tripoli and Tripoli', ['Tripoli'], ['Tripoli', 'Tripoli']],
    ['does not find it inside a word', 'Tripolitania, Mitripoli', ['Tripoli'], []],
    [
      'takes the longest name',
      'the Arab Bank of Sirte',
      ['Arab', 'Arab Bank', 'Arab Bank of Sirte'],
      ['Arab Bank of Sirte'],
    ],
    [
      'falls back to a shorter one when the longer breaks off',
      'Anna Smithers left',
      ['Anna', 'Anna Smith'],
      ['Anna'],
    ],
    ['falls back over several words', 'one two three x', ['one', 'one two three four'], ['one']],
    ['goes on behind a match', 'a b c b c', ['a b', 'b c'], ['a b', 'b c']],
    ['folds case', 'HAFTAR haftar Haftar hAFTAR', ['Haftar'], ['HAFTAR', 'haftar', 'Haftar', 'hAFTAR']],
    [
      'folds diacritics, composed and not',
      'Kaddâfi Kadda\u0302fi',
      ['Kaddafi'],
      ['Kaddâfi', 'Kadda\u0302fi'],
    ],
    ['folds diacritics of the listed name', 'Turkiye', ['Türkiye'], ['Turkiye']],
    ['sees through soft hyphens', 'in Ben\u00ADgha\u00ADzi', ['Benghazi'], ['Ben\u00ADgha\u00ADzi']],
    [
      'sees through zero-width characters',
      'Fayez al-\u200BSerraj',
      ['Fayez al-Serraj'],
      ['Fayez al-\u200BSerraj'],
    ],
    ['leaves a bidi mark behind the name outside', '\u200FTripoli\u200E.', ['Tripoli'], ['Tripoli']],
    ['takes the mark of the last letter inside', 'Hafta\u0301r\u0323 x', ['Haftar'], ['Hafta\u0301r\u0323']],
    [
      'takes any space inside a name',
      'Erik\u00A0Prince, Erik \n Prince',
      ['Erik Prince'],
      ['Erik\u00A0Prince', 'Erik \n Prince'],
    ],
    ['does not cross an empty line', 'Erik\n\nPrince', ['Erik Prince'], []],
    ['takes CR LF as one line end', 'Erik\r\nPrince', ['Erik Prince'], ['Erik\r\nPrince']],
    [
      'takes any hyphen inside a name',
      'Ben\u2011Menashe Ben\u2010Menashe',
      ['Ben-Menashe'],
      ['Ben\u2011Menashe', 'Ben\u2010Menashe'],
    ],
    ['tells hyphen from space', 'Ben Menashe', ['Ben-Menashe'], []],
    ['takes any apostrophe inside a name', 'N’Djamena', ["N'Djamena"], ['N’Djamena']],
    ['folds full-width letters', 'ＮＡＴＯ said', ['NATO'], ['ＮＡＴＯ']],
    ['expands ligatures and sharp s', 'the ﬁsher and Strasse', ['Fisher', 'Straße'], ['ﬁsher', 'Strasse']],
    ['folds the Turkish dotless i', 'Kılıç, KILIÇ', ['Kiliç'], ['Kılıç', 'KILIÇ']],
    ['keeps the final point', 'the U.S. Navy, U.S.', ['U.S.'], ['U.S.', 'U.S.']],
    ['does not find U.S. in U.S.A.', 'U.S.A.', ['U.S.'], []],
    ['does not find the tail of a dotted acronym', 'the G.U.N. and U.N.', ['U.N.'], ['U.N.']],
    ['leaves the possessive outside', "Haftar’s, Haftar's", ['Haftar'], ['Haftar', 'Haftar']],
    ['leaves Turkish suffixes outside', "Libya'nın, Trump’la", ['Libya', 'Trump'], ['Libya', 'Trump']],
    [
      'splits hyphenated compounds',
      'UN-backed, pro-Haftar, EU-Außenminister',
      ['UN', 'Haftar', 'EU'],
      ['UN', 'Haftar', 'EU'],
    ],
    [
      'leaves elided articles outside',
      "l’OTAN, dell'ONU, d'Haftar",
      ['OTAN', 'ONU', 'Haftar'],
      ['OTAN', 'ONU', 'Haftar'],
    ],
    ['does not split Irish names', "O'Bannon, 'Bannon'", ['Bannon'], ['Bannon']],
    ['finds a hashtag without its sign', '#Libya', ['Libya'], ['Libya']],
    ['leaves handles alone', '@Libya said, press@nato.int', ['Libya', 'NATO', 'press'], []],
    [
      'leaves addresses alone',
      'https://x.org/libya/haftar?q=libya www.libya.com nato.int',
      ['libya', 'haftar', 'nato'],
      [],
    ],
    ['leaves addresses without scheme alone', 'see aljazeera.com/libya', ['Libya'], []],
    [
      'takes a slash between words',
      'Libya/Tunisia and/or Libya',
      ['Libya', 'Tunisia'],
      ['Libya', 'Tunisia', 'Libya'],
    ],
    ['takes a sentence glued to a point', 'the war.Libya said', ['Libya'], ['Libya']],
    ['leaves currencies and ships alone', 'US$5, USS Boxer, US €', ['US'], ['US']],
    ['leaves digits and underscores alone', 'Libya2011 my_libya', ['Libya'], []],
    ['finds a name that ends in a sign', 'Yahoo! said', ['Yahoo!'], ['Yahoo!']],
    [
      'finds a name with signs inside',
      'in Washington, D.C. today',
      ['Washington, D.C.'],
      ['Washington, D.C.'],
    ],
    [
      'finds a name behind brackets and quotes',
      '(NATO) “NATO” ‘NATO’ [NATO]',
      ['NATO'],
      ['NATO', 'NATO', 'NATO', 'NATO'],
    ],
    ['finds Cyrillic names', 'с Хафтаром, ХАФТАР', ['Хафтар', 'Хафтаром'], ['Хафтаром', 'ХАФТАР']],
    ['finds Greek names with and without accents', 'ο Χαφτάρ, ΧΑΦΤΑΡ', ['Χαφτάρ'], ['Χαφτάρ', 'ΧΑΦΤΑΡ']],
    ['finds final and inner sigma alike', 'ΛΙΒΥΕΣ', ['Λίβυες'], ['ΛΙΒΥΕΣ']],
    [
      'leaves Arabic clitics outside',
      'وقطر بحفتر فليبيا وبليبيا',
      ['قطر', 'حفتر', 'ليبيا'],
      ['قطر', 'حفتر', 'ليبيا', 'ليبيا'],
    ],
    ['keeps the Arabic article inside', 'والسراج', ['السراج'], ['السراج']],
    ['begins at the second lam of لل', 'وللإمارات للإمارات', ['الإمارات'], ['لإمارات', 'لإمارات']],
    ['finds a name with lam behind ل', 'لليبيا', ['ليبيا'], ['ليبيا']],
    [
      'folds tatweel, vowel marks and alef forms',
      'حفـــتر مُعَمَّر أحمد',
      ['حفتر', 'معمر', 'احمد'],
      ['حفـــتر', 'مُعَمَّر', 'أحمد'],
    ],
    [
      'finds Chinese names without spaces',
      '利比亚首都的黎波里南郊',
      ['利比亚', '的黎波里'],
      ['利比亚', '的黎波里'],
    ],
    ['leaves Chinese demonyms alone', '俄罗斯人和俄罗斯语，俄罗斯人民', ['俄罗斯'], ['俄罗斯']],
    ['leaves Japanese demonyms alone', 'リビア人とロシア語とリビア', ['リビア', 'ロシア'], ['リビア']],
    ['takes a run of katakana as a word', 'シリアル、シリアの', ['シリア'], ['シリア']],
    [
      'takes any middle dot in a name',
      'ハリファ・ハフタル、ハリファ･ハフタル',
      ['ハリファ・ハフタル'],
      ['ハリファ・ハフタル', 'ハリファ･ハフタル'],
    ],
    ['finds half-width katakana', 'ﾄﾘﾎﾟﾘで', ['トリポリ'], ['ﾄﾘﾎﾟﾘ']],
    ['leaves Korean particles outside', '리비아의 리비아에서', ['리비아'], ['리비아', '리비아']],
    ['leaves Korean demonyms alone', '리비아인은 리비아어', ['리비아'], []],
    ['finds decomposed Hangul', '리비아의'.normalize('NFD'), ['리비아'], ['리비아'.normalize('NFD')]],
    ['finds Latin next to ideographs', '在NATO军', ['NATO'], ['NATO']],
    ['finds a name once for each listing', 'Libya', ['Libya', 'LIBYA', 'Líbya'], ['Libya']],
  ] as const)('%s', (_title, text, names, surfaces) => {
    expect(longest(text, names)).toEqual(surfaces);
  });

  test.each([
    ['takes exact names as listed', 'US us Us', [exact('US')], ['US']],
    [
      'takes exact names in a line of capitals',
      'PRINCE MET PACK\nPRINCE met',
      [exact('Prince'), exact('Pack')],
      ['PRINCE', 'PACK'],
    ],
    ['tells words apart by casing', 'Mcmaster McMaster', [exact('McMaster')], ['McMaster']],
    [
      'is exact about every word',
      'House Of Cards, House of Cards',
      [exact('House of Cards')],
      ['House of Cards'],
    ],
    ['lets a line without capitals be', '1 2 3 US', [exact('US')], ['US']],
    ['is exact through soft hyphens', 'Pr\u00ADince pr\u00ADince', [exact('Prince')], ['Pr\u00ADince']],
    ['begins no name inside a word', 'McAda iAda Éric xÉric', [exact('Ada'), exact('Éric')], ['Éric']],
    ['looks for no half characters', 'A\uD835 A\uD835\uDC00', [exact('A\uD835')], []],
    ['takes a caseless form of a letter for a small one', 'a A', [exact('ᴬ')], ['a']],
    ['takes caseless scripts exactly', 'حفتر 国民军', [exact('حفتر'), exact('国民军')], ['حفتر', '国民军']],
  ] as const)('%s', (_title, text, names, surfaces) => {
    expect(longest(text, names)).toEqual(surfaces);
  });
});

describe('findCandidates', () => {
  const dossier = aDossier([
    { names: ['Manchester'], notNames: ['Manchester United'], context: ['arena', 'NHS'] },
    { names: ['United', exact('US')] },
    { names: ['us'] },
    { names: ['Hidden'], reach: 'credit' },
  ]);
  const gazetteer = compileGazetteer([dossier]);
  const kinds = (text: string): string[] =>
    findCandidates(text, gazetteer).map(({ start, end, firstEntry, entryCount }) => {
      const entries = Array.from({ length: entryCount }, (_, i) => entryAt(gazetteer, firstEntry + i));
      return `${text.slice(start, end)}: ${entries.map(({ kind, entity }) => `${kind} ${entity}`).join(', ')}`;
    });

  test.each([
    [
      'lists every match, longest first',
      'Manchester United',
      ['Manchester United: not-name 0', 'Manchester: name 0', 'United: name 1'],
    ],
    ['lists context words', 'the Arena and the NHS, nhs', ['Arena: context 0', 'NHS: context 0']],
    ['merges meanings that the casing allows', 'US', ['US: name 1, name 2']],
    ['drops meanings that it does not', 'Us', ['Us: name 2']],
    ['never looks for credits', 'Hidden', []],
  ] as const)('%s', (_title, text, found) => {
    expect(kinds(text)).toEqual(found);
  });
});
