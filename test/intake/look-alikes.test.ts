import * as fc from 'fast-check';
import { likeness, type ComparedName, type LikenessReason } from '../../src/intake/likeness';
import { lookAlikes } from '../../src/intake/look-alikes';
import { nameParts, readingKey } from '../../src/intake/name-parts';

const named = (name: string, clues: { reading?: string; phones?: string[] } = {}): ComparedName => ({
  parts: nameParts(name)!,
  reading: readingKey(clues.reading ?? ''),
  phones: clues.phones ?? [],
});
const reasonOf = (a: ComparedName, b: ComparedName): LikenessReason | null => {
  const reason = likeness(a, b);
  expect(likeness(b, a)).toBe(reason);
  return reason;
};

test.each<[string, string, LikenessReason | null]>([
  ['株式会社山田商事', '山田商事株式会社', 'legal-form'],
  ['㈱山田商事', '山田商事', 'legal-form'],
  ['有限会社ひまわり', 'ヒマワリ', 'legal-form'],
  ['ABC Co., Ltd.', 'ABC株式会社', 'legal-form'],
  ['ABC Foods Inc.', 'abc foods', 'legal-form'],
  ['ABC, LLC', 'ABC合同会社', 'legal-form'],
  // What was written on purpose tells two companies apart.
  ['㈲佐藤商店', '㈱佐藤商店', null],
  ['ABC LLC', 'ABC Co., Ltd.', null],
  ['ABC Foods', 'abc foods', 'case'],
  ['Ａ・Ｂ商店', 'AB商店', 'case'],
  ["McDonald's", 'MCDONALDS', 'case'],
  ['髙橋建設', '高橋建設', 'kanji'],
  ['宮﨑運送', '宮崎運送', 'kanji'],
  ['渡邊工務店', '渡辺工務店', 'kanji'],
  ['渡邉工務店', '渡邊工務店', 'kanji'],
  ['齋藤医院', '斉藤医院', 'kanji'],
  ['廣澤學園', '広沢学園', 'kanji'],
  ['佐々木商店', '佐佐木商店', 'kanji'],
  ['第一運輸', '第1運輸', 'kanji'],
  ['スーパーまるやま', 'スーパーマルヤマ', 'kana'],
  ['ｽｰﾊﾟｰﾏﾙﾔﾏ', 'すーぱーまるやま', 'kana'],
  ['キヤノン販売', 'キャノン販売', 'kana'],
  ['ヱビス屋', 'エビス屋', 'kana'],
  ['ニツセイ', 'ニッセイ', 'kana'],
  ['ラーメン太郎', 'ラメン太郎', 'kana'],
  ['サイトー電器', 'サイトウ電器', 'kana'],
  ['ヴィラ湘南', 'ビラ湘南', 'kana'],
  ['霞ヶ関ビル', '霞が関ビル', 'kana'],
  ['三ツ矢', '三つ矢', 'kana'],
  ['井上薬局 藤沢店', '井上薬局', 'branch'],
  ['井上薬局藤沢支店', '井上薬局藤沢', 'branch'],
  ['井上薬局本店', '井上薬局', 'branch'],
  ['湘南物流 平塚営業所', '湘南物流', 'branch'],
  ['湘南物流平塚営業所', '湘南物流平塚支店', 'branch'],
  ['井上薬局 藤沢店', '井上薬局 鎌倉店', null],
  ['井上薬局 東店', '井上薬局 西店', null],
  ['青木商店', '青木', null],
  ['青木書店', '青木', null],
  ['第1支店', '第2支店', null],
  ['マルヤ 第一支店', 'マルヤ 第二支店', null],
  ['ローソン藤沢1号店', 'ローソン藤沢2号店', null],
  ['ビル1-2', 'ビル12', null],
  ['さくら公園3丁目店', 'さくら公園店', null],
  ['三井物産', '二井物産', null],
  ['山田電機', '山田電器', 'spelling'],
  ['山田商事', '山田商車', 'spelling'],
  ['湘南ベーカリー', '湘南ベカーリー', 'kana'],
  ['フジサワフーズ', 'フジワサフーズ', null],
  ['スーパーマルヤマ', 'スーパーマルヤス', 'spelling'],
  ['マルヤマフーズ', 'マルヤフーズ', 'spelling'],
  ['Yokohama Trading', 'Yokohana Trading', 'spelling'],
  ['Yokohama Trading', 'Yoko hama Tradin', 'spelling'],
  // What stands beside a name is no part of it.
  ['田中様', '田中', 'title'],
  ['山田商店御中', '山田商店', 'title'],
  ['(仮)山田商店', '山田商店', 'title'],
  ['山田商店【解約】', '山田商店', 'title'],
  ['山田商店(解約済)', '山田商店 御中', 'title'],
  ['㈱山田商店 御中', '山田商店', 'legal-form'],
  ['山田商店(大船)', '山田商店', null],
  ['様', '御中', null],
  // Names in Latin letters that share a word are two names.
  ['Cafe Chinami', 'Cafe Fujinami', null],
  ['Hinata Works Co., Ltd.', 'Chinami Works Co., Ltd.', null],
  ['Tomi Logistics', 'Moegi Logistics', null],
  // One letter of three, or one of the first two kanji, is another name.
  ['アオキ商店', 'アオイ商店', null],
  ['コーヒー館アオキ', 'コーヒー館アオイ', null],
  ['山田商事', '山本商事', null],
  ['田中', '田村', null],
  ['カフェ藤波', 'カフェ千波', null],
  ['カフェ藤波通り', 'カフェ藤波道り', 'spelling'],
  // Another trade, another direction.
  ['山田歯科', '山田眼科', null],
  ['山田商店', '山田工業', null],
  ['東山商店', '西山商店', null],
  ['丸山東店', '丸山西店', null],
  ['湘南北病院', '湘南南病院', null],
  ['青木', '青木', 'case'],
])('%p and %p: %p', (a, b, expected) => expect(reasonOf(named(a), named(b))).toBe(expected));

test('the same フリガナ under another spelling', () => {
  const company = named('㈱大和', { reading: 'カブシキガイシャ ヤマト' });
  expect(reasonOf(company, named('大倭商会', { reading: 'ﾔﾏﾄ' }))).toBe('kana');
  expect(reasonOf(company, named('やまと'))).toBe('kana');
  expect(reasonOf(company, named('大和田', { reading: 'オオワダ' }))).toBeNull();
  // Two letters say too little.
  expect(reasonOf(named('阿部', { reading: 'アベ' }), named('安倍', { reading: 'アベ' }))).toBeNull();
});

test('a フリガナ that leaves words out does not make names in Latin letters one', () => {
  const reading = 'シオナギ';
  expect(reasonOf(named('Cafe Shionagi', { reading }), named('Shionagi Clinic', { reading }))).toBeNull();
  expect(reasonOf(named('Shionagi', { reading }), named('汐凪', { reading }))).toBe('kana');
});

test('the same telephone number under another name, unless both name their branch', () => {
  const phones = ['0466123456'];
  expect(reasonOf(named('青木商店', { phones }), named('あおき屋', { phones }))).toBe('phone');
  expect(reasonOf(named('青木商店', { phones }), named('あおき屋', { phones: ['0466999999'] }))).toBeNull();
  expect(reasonOf(named('青木 藤沢店', { phones }), named('青木 鎌倉店', { phones }))).toBeNull();
  expect(reasonOf(named('青木1号店', { phones }), named('青木2号店', { phones }))).toBeNull();
});

test('names without a letter are compared with nothing', () => {
  for (const name of ['', '・', ' - ', '※※']) expect(nameParts(name)).toBeNull();
});

/** Parts of which names collide in every way that the rule knows. */
const namePieces = fc.constantFrom(
  ...'山田 山本 髙橋 高橋 まるやま マルヤマ マルヤス アオキ ー ッ ツ 電機 電器 商店 書店 東 西 藤沢 支店 店 営業所 本店 1 2 第一 第1 号店 株式会社 (株) ㈲ Co.,Ltd. Inc abcd ABCE & ・ スーパー 𠮷 吉 々 コーノ コウノ'.split(
    ' ',
  ),
  ' ',
  // Too long to be compared letter by letter.
  'ながい'.repeat(21),
);
const names = fc.array(
  fc.record({
    name: fc.array(namePieces, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
    reading: fc.constantFrom('', '', 'ヤマダ', 'マルヤマ', 'アオキテン'),
    phones: fc.constantFrom<string[]>([], [], ['0312345678'], ['0466123456', '0312345678']),
  }),
  { maxLength: 25 },
);

test('searching by keys finds exactly the pairs that comparing all with all finds', () => {
  fc.assert(
    fc.property(names, (list) => {
      const compared = list
        .filter(({ name }) => nameParts(name) !== null)
        .map(({ name, ...clues }) => named(name, clues));
      const all: string[] = [];
      for (let first = 0; first < compared.length; first++) {
        for (let second = first + 1; second < compared.length; second++) {
          const reason = reasonOf(compared[first]!, compared[second]!);
          if (reason !== null) all.push(`${first} ${second} ${reason}`);
        }
      }
      const found = lookAlikes(compared).map(({ pair, reason }) => `${pair.join(' ')} ${reason}`);
      expect(found.sort()).toEqual(all.sort());
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

test('one typing error in a name of kana or Latin letters is found', () => {
  const letters = fc.array(fc.constantFrom(...'カキクケコサシスセソabcdefgh'), { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('チ', 'z', ''), (name, position, instead) => {
      const at = position % name.length;
      const wrong = [...name.slice(0, at), instead, ...name.slice(at + 1)].join('');
      const found = lookAlikes([named(name.join('')), named(wrong)]);
      expect(found).toHaveLength(1);
    }),
  );
});

test('a series of names does not become millions of questions', () => {
  const series = Array.from({ length: 2_000 }, (_, index) => named(`ひまわり${String.fromCharCode(0x4e00 + index)}`));
  expect(lookAlikes(series).length).toBeLessThan(10_000);
  const cases = Array.from({ length: 2_048 }, (_, index) =>
    named([...'abcdefghijk'].map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter)).join('')),
  );
  const pairs = lookAlikes(cases);
  expect(pairs).toHaveLength(2_047);
  expect(pairs.every(({ pair }) => pair[0] === 0)).toBe(true);
});
