import * as fc from 'fast-check';
import { foldKana, foldLongVowels, soundOf } from '../../src/intake/kana';
import { isKanji, usualKanji } from '../../src/intake/kanji-forms';
import { arabicDigits, plainNumerals } from '../../src/intake/kanji-numbers';

test.each([
  ['やまだ', 'ヤマダ'],
  ['キャッツ', 'キヤツツ'],
  ['ラーメン', 'ラメン'],
  ['ヰスキー', 'イスキ'],
  ['ヱヴィ', 'エビ'],
  ['ヴ', 'ブ'],
  ['はなぢ', 'ハナジ'],
  ['つゞき', 'ツゞキ'],
  ['霞が関', '霞ケ関'],
  ['霞ヶ関', '霞ケ関'],
  ['山が', '山ガ'],
  ['ABC商店', 'ABC商店'],
])('%s is folded to %s', (text, folded) => expect(foldKana(text)).toBe(folded));

test.each([
  ['コーノ', 'コウノ'],
  ['ケーキ', 'ケイキ'],
  ['ラーメン', 'ラアメン'],
  ['ーン', 'ーン'],
])('%s with long vowels is %s', (text, folded) => expect(foldLongVowels(text)).toBe(folded));

test.each([
  ['Sato', 'サト'],
  ['satou', 'サト'],
  ['Satoh', 'サト'],
  ['Satō', 'サト'],
  ['さとう', 'サト'],
  ['ONO', 'オノ'],
  ['Ohno', 'オノ'],
  ['Homma', 'ホンマ'],
  ['honma', 'ホンマ'],
  ['Jun', 'ジユン'],
  ['佐藤', ''],
  ['IBM', ''],
  ['Smith', ''],
  ['', ''],
  ['123', ''],
])('%s sounds %s', (text, sound) => expect(soundOf(text)).toBe(sound));

test.each([
  ['髙橋', '高橋'],
  ['宮﨑', '宮崎'],
  ['渡邊渡邉', '渡辺渡辺'],
  ['𠮷野家', '吉野家'],
  ['佐々木', '佐佐木'],
  ['々', ''],
  ['濱口龍', '浜口竜'],
  ['山田', '山田'],
])('%s in usual kanji is %s', (text, usual) => expect(usualKanji(text)).toBe(usual));

test.each([
  ['第二十三', '第23'],
  ['十', '10'],
  ['二〇二四年', '2024年'],
  ['一二三', '123'],
  ['三十五十', '三十五十'],
  ['千', '千'],
])('%s in digits is %s', (text, digits) => expect(arabicDigits(text)).toBe(digits));

test('大字 are numerals', () => expect(plainNumerals('金壱百弐拾参萬円')).toBe('金一百二十三万円'));

test('folding what is folded changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const fold of [foldKana, usualKanji, arabicDigits]) expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('kanji, and what is none', () => {
  for (const character of ['山', '𠮷', '﨑']) expect(isKanji(character)).toBe(true);
  for (const character of ['ア', 'あ', 'a', '1', '〇', '\ud800', '']) expect(isKanji(character)).toBe(false);
});
