/** What folds to what, and where it came from. */
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../../engine/text/fold-text.ts';

describe('fold', () => {
  test.each([
    ['lower-cases', 'Khalifa HAFTAR', 'khalifa haftar'],
    ['strips composed diacritics', 'Kaddâfi Žižek Đoković', 'kaddafi zizek dokovic'],
    ['strips decomposed diacritics', 'Kaddâfi'.normalize('NFD'), 'kaddafi'],
    ['expands letters that are two', 'Straße Ærø Œuvre Þór ﬁn', 'strasse aero oeuvre thor fin'],
    ['takes stroked letters as plain', 'Łódź Ølgod İstanbul ılık', 'lodz olgod istanbul ilik'],
    ['makes one kind of quotes and apostrophes', '‘a’ “b” «c» ʿd `e', `'a' "b" "c" 'd 'e`],
    ['makes one kind of hyphen', 'a‐b‑c–d−e－f', 'a-b-c-d-e-f'],
    ['keeps the em dash apart', 'a—b', 'a—b'],
    ['makes one kind of space', 'a\u00A0b\u2009c\u3000d\t\ne', 'a b c d e'],
    ['keeps empty lines', 'a\n\nb \r\n\r\n c', 'a\u2029b\u2029c'],
    ['leaves out what cannot be seen', 'a\u00ADb\u200Bc\u200Dd\u2060e\uFEFFf\u202Ag', 'abcdefg'],
    ['leaves out tatweel and vowel marks', 'حفـــتر مُعَمَّر', 'حفتر معمر'],
    ['makes one alef, keeps teh marbuta and alef maqsura', 'أإآٱا ةه ىي', 'ااااا ةه ىي'],
    ['knows presentation forms', 'ﻟﻴﺒﻴﺎ ﷲ', 'ليبيا الله'],
    ['makes full-width forms plain', 'Ｌｉｂｙａ　２０１８', 'libya 2018'],
    ['makes mathematical letters plain', '𝐋𝐢𝐛𝐲𝐚', 'libya'],
    ['composes half-width katakana', 'ﾘﾋﾞｱ ﾄﾘﾎﾟﾘ', 'リビア トリポリ'],
    ['makes no syllable of separate Korean letters', 'ㄱㅏ ㅋㅋ', 'ㄱㅏ ㅋㅋ'],
    ['composes jamo', '리비아'.normalize('NFD'), '리비아'],
    ['keeps voiced and unvoiced kana apart', 'ハバパ', 'ハバパ'],
    ['folds Greek accents and final sigma', 'Λίβυος ΛΙΒΥΟΣ', 'λιβυοσ λιβυοσ'],
    ['folds Cyrillic marks alike in both forms', 'Ёлкин Елкин', 'елкин елкин'],
    ['keeps Indic vowel signs', 'लीबिया', 'लीबिया'],
    ['keeps symbols', '… ½ ² ™ € 😀', '… ½ ² ™ € 😀'],
    ['keeps marks that stand alone', 'aﱞb', 'aﱞb'],
    ['keeps lone surrogates', 'a\uD835b\uDC00', 'a\uD835b\uDC00'],
    ['joins no halves of broken pairs', '\uD835\u064B\u00AD\uDC00', '\uD835\u00AD\uDC00'],
  ])('%s', (_title, text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

describe('the map of foldText', () => {
  test.each([
    ['of text that is folded already', 'plain text', 'text'],
    ['over case', 'The TEXT here', 'TEXT'],
    ['over soft hyphens, inner ones inside', 'x\u00AD te\u00ADxt\u00AD y', 'te\u00ADxt'],
    ['over marks, the last one inside', 'a\u0301 te\u0301xt\u0301 y', 'te\u0301xt\u0301'],
    ['over runs of spaces', 'a \n  b  text  c', 'text'],
    ['over letters that expand', 'ßß text ß', 'text'],
    ['over letters beyond the BMP', '𝐱𝐲 𝐭𝐞𝐱𝐭 𝐳', '𝐭𝐞𝐱𝐭'],
  ])('slices back %s', (_title, text, surface) => {
    const { folded, rawStart, rawEnd } = foldText(text);
    const at = folded.indexOf('text');
    expect(text.slice(rawStart(at), rawEnd(at + 4))).toBe(surface);
  });

  test('covers an expanded letter from each of its halves', () => {
    const { folded, rawStart, rawEnd } = foldText('aßb');
    expect(folded).toBe('assb');
    expect([rawStart(1), rawEnd(2), rawStart(2), rawEnd(3)]).toEqual([1, 2, 1, 2]);
  });
});
