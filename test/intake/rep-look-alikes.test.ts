import * as fc from 'fast-check';
import type { LikenessReason } from '../../src/intake/likeness';
import { repLookAlikes } from '../../src/intake/rep-look-alikes';

const reasonOf = (...names: string[]): LikenessReason | null => repLookAlikes(names)[0]?.reason ?? null;

test.each<[string, string, LikenessReason | null]>([
  ['佐藤', '佐藤 太郎', 'surname'],
  ['佐藤', '佐藤太郎', 'surname'],
  ['佐藤太', '佐藤太郎', 'surname'],
  ['大山田', '大山田太郎', 'surname'],
  ['佐藤', 'さとう', 'kana'],
  ['佐藤', 'サトウ', 'kana'],
  ['佐藤', 'Sato', 'kana'],
  ['佐藤太郎', 'Taro Sato', 'kana'],
  ['さとう', 'SATOH', 'kana'],
  ['渡辺', 'わたなべ', 'kana'],
  ['渡部', 'わたなべ', 'kana'],
  ['山崎', 'Yamasaki', 'kana'],
  ['佐藤太郎', '佐藤太朗', 'spelling'],
  ['佐藤 太郎', '佐藤 太朗', 'spelling'],
  ['佐藤', '佐籐', 'spelling'],
  ['萩原', '荻原', 'spelling'],
  ['佐藤 弘', '佐藤 宏', 'spelling'],
  ['藤', '籐', null],
  ['田中', '田村', null],
  ['田中', '田中、佐藤', null],
  ['佐藤', '佐藤 と 鈴木', null],
  ['佐藤', '佐藤さん', 'title'],
  ['佐藤', '佐藤課長', 'title'],
  ['佐藤太郎', '佐藤太郎(藤沢)', 'title'],
  ['斉藤', '斎藤', 'kanji'],
  ['髙橋 一郎', '高橋一郎', 'kanji'],
  ['Ken Suzuki', 'KEN SUZUKI', 'case'],
  // Other surnames are other people, whatever the given name.
  ['佐藤太郎', '鈴木太郎', null],
  ['佐藤太郎', '佐東太郎', null],
  ['長谷川太郎', '長谷部太郎', null],
  ['佐藤', '加藤', null],
  ['佐藤', '鈴木', null],
  ['Taro Sato', 'Hanako Sato', null],
  // So are other given names.
  ['佐藤 太郎', '佐藤 花子', null],
  ['山田 健一', '山田 健二', null],
  ['山田一郎', '山田三郎', null],
  // A surname that begins like another one.
  ['久保', '久保田', null],
  ['小野', '小野寺', null],
  ['森', '森田', null],
  ['林', '小林', null],
  ['田中1', '田中2', null],
  ['田中A', '田中B', null],
  ['未割当', '佐藤', null],
  ['さん', '様', null],
])('%p and %p: %p', (a, b, expected) => {
  expect(reasonOf(a, b)).toBe(expected);
  expect(reasonOf(b, a)).toBe(expected);
});

test.each<[string, number, string, number, LikenessReason | null]>([
  ['田中', 40, '田仲', 2, 'spelling'],
  ['田仲', 2, '田中', 40, 'spelling'],
  ['佐藤太郎', 40, '佐東太郎', 1, 'spelling'],
  // As often as that it is somebody else.
  ['田中', 40, '田仲', 20, null],
  // A colleague who is new.
  ['田中', 40, '田村', 2, null],
  ['山田一郎', 40, '山田三郎', 1, null],
  ['田中', 40, '仲田', 1, null],
])('%p in %d rows and %p in %d: %p', (a, countOfA, b, countOfB, expected) => {
  expect(repLookAlikes([a, b], [countOfA, countOfB])[0]?.reason ?? null).toBe(expected);
});

test('any names: no exception, each pair once, the same in any order', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc
      .array(fc.constantFrom(...'佐藤 太郎 朗 さとう sato 鈴木 森 田 一 二 さん 課長 ー ( \ud800'.split(' '), ' '), {
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      const text = (list: string[]): string[] =>
        repLookAlikes(list).map(
          ({ pair, reason }) =>
            `${pair
              .map((at) => list[at])
              .sort()
              .join('|')} ${reason}`,
        );
      const found = text(names);
      expect(new Set(found).size).toBe(found.length);
      expect(text([...names].reverse()).sort()).toEqual(found.sort());
    }),
  );
});
