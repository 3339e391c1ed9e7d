import * as fc from 'fast-check';
import { CustomerRegistry } from '../../src/intake/customer-registry';
import { Interner } from '../../src/intake/interner';
import { customerKey, numberKey, repKey, textKey } from '../../src/intake/names';
import { phoneKey, phoneKeys } from '../../src/intake/phone';
import { cleanText, isBlankCell, isErrorCell, shortText, tidySpelling } from '../../src/intake/text';

test.each([
  ['　山田　 商事\u00a0', '山田 商事'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['ﾔﾏﾀﾞ', 'ヤマダ'],
  ['㈱山田', '(株)山田'],
  ['a\u200bb\ufeff', 'ab'],
  ['\u200f山田\u202c', '山田'],
  ['か\u200b\u3099', 'が'],
  ['a\n\tb', 'a b'],
  ['', ''],
])('%p is cleaned to %p', (text, expected) => expect(cleanText(text)).toBe(expected));

test('cleaning is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      expect(tidySpelling(tidySpelling(text))).toBe(tidySpelling(text)),
    ),
  );
});

test('text that is taken for clean is: kana, kanji and ASCII are what NFKC makes of them', () => {
  const character = fc.oneof(
    ...[
      [0x21, 0x7e],
      [0x3005, 0x3005],
      [0x3041, 0x30ff],
      [0x4e00, 0x9fff],
      [0x3099, 0x309c],
      [0x20, 0x20],
    ].map(([min, max]) => fc.integer({ min: min!, max: max! })),
    fc.constantFrom(0x200b, 0x3000, 0xff76, 0xff9e, 0x3231, 0xf900),
  );
  const text = fc.array(character).map((codes) => String.fromCharCode(...codes));
  const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
  const tidy = (each: string): string => each.replace(invisible, '').replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(text, (each) => {
      expect(cleanText(each)).toBe(tidy(each.replace(invisible, '').normalize('NFKC')));
      expect(tidySpelling(each)).toBe(tidy(each));
    }),
    { numRuns: 1000 },
  );
  for (let code = 0x3041; code <= 0x9fff; code++) {
    const each = String.fromCharCode(code);
    expect(cleanText(each)).toBe(tidy(each.normalize('NFKC')));
  }
});

test('blank and error cells', () => {
  for (const cell of ['', ' ', '　', '\u200b', '\u00a0\ufeff', null, undefined]) expect(isBlankCell(cell)).toBe(true);
  for (const cell of ['a', '山', 0, false, NaN, new Date(), '\ud800', '々']) expect(isBlankCell(cell)).toBe(false);
  for (const cell of ['#N/A', '#REF!', '#DIV/0!', '#ERROR!', NaN]) expect(isErrorCell(cell)).toBe(true);
  for (const cell of ['#1', 'N/A', '', 1]) expect(isErrorCell(cell)).toBe(false);
});

test('short texts never end in half a character', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '𠮷'), { maxLength: 100 }), (parts) => {
      const text = shortText(parts.join(''));
      expect(text.length).toBeLessThanOrEqual(60);
      expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(text)).toBe(false);
    }),
  );
});

test.each([
  ['㈱山田商事', '株式会社山田商事'],
  ['（株）山田商事', '株式会社山田商事'],
  ['(株) 山田　商事', '株式会社山田商事'],
  ['㍿山田商事', '株式会社山田商事'],
  ['山田商事㈱', '山田商事株式会社'],
  ['山田商事(株)東京支店', '山田商事株式会社 東京支店'],
  ['㈲佐藤', '有限会社佐藤'],
  ['（有）佐藤', '有限会社佐藤'],
  ['(同)鈴木', '合同会社鈴木'],
  ['㈾高橋', '合資会社高橋'],
  ['(名)高橋', '合名会社高橋'],
  ['(一社)協会', '一般社団法人協会'],
  ['（公財）財団', '公益財団法人財団'],
  ['(医)仁愛会', '医療法人仁愛会'],
  ['(医社)仁愛会', '医療法人社団仁愛会'],
  ['㈻青葉学園', '学校法人青葉学園'],
  ['(社福)ひまわり', '社会福祉法人ひまわり'],
  ['NPO法人みどり', '特定非営利活動法人みどり'],
  ['ﾔﾏﾀﾞ電機', 'ヤマダ電機'],
  ['ＡＢＣ', 'ABC'],
  ['株 式 会 社 A', '株式会社A'],
])('%p and %p are one customer', (a, b) => expect(customerKey(a)).toBe(customerKey(b)));

test.each([
  ['株式会社山田', '山田株式会社'],
  ['株式会社山田', '山田'],
  ['㈱山田', '㈲山田'],
  ['ABC', 'abc'],
  ['山田(税)支店', '山田税理士法人支店'],
  ['やまだ', 'ヤマダ'],
])('%p and %p are two customers', (a, b) => expect(customerKey(a)).not.toBe(customerKey(b)));

test('other keys', () => {
  expect(repKey('田中　太郎')).toBe(repKey('田中太郎'));
  expect(textKey('プラン A')).not.toBe(textKey('プランA'));
  expect([
    numberKey('００７'),
    numberKey('007'),
    numberKey(7),
    numberKey('C-01'),
    numberKey(''),
    numberKey(NaN),
  ]).toEqual(['7', '7', '7', 'C-01', '', '']);
});

test('the shown name is the most frequent spelling, on a tie the first', () => {
  const names = new Interner(customerKey);
  for (const name of ['㈱A', '株式会社A', ' 株式会社A ', 'B', 'Ｂ']) names.idOf(name);
  expect(names.names()).toEqual(['株式会社A', 'B']);
});

test('hostile names are names', () => {
  const names = new Interner(repKey);
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', 'x'.repeat(50_000)];
  expect(hostile.map((name) => names.idOf(name))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(names.names()).toEqual(hostile);
  for (const cell of ['#N/A', true, false, NaN, '', '　', null, undefined, {}]) expect(names.idOf(cell)).toBe(-1);
});

test('a number is the key; names find it where both stand', () => {
  const customers = new CustomerRegistry();
  customers.learn('C1', '㈱A');
  customers.learn('C2', 'B');
  customers.learn('C3', 'B');
  const a = customers.idOf('C1', '㈱A');
  expect(customers.idOf('', '株式会社A')).toBe(a);
  expect(customers.idOf('C1', 'エー')).toBe(a);
  expect(customers.idOf('C2', 'B')).not.toBe(customers.idOf('C3', 'B'));
  expect(customers.isAmbiguous('', 'B')).toBe(false);
  customers.idOf('', 'B');
  expect(customers.isAmbiguous('', 'B')).toBe(true);
  expect(customers.idOf('', '')).toBe(-1);
  expect(customers.names()).toEqual(['㈱A', 'B', 'B', 'B']);
});

test.each([
  ['03-1234-5678', '0312345678'],
  ['０３（１２３４）５６７８', '0312345678'],
  ['+81 3-1234-5678', '0312345678'],
  ['+81(0)3-1234-5678', '0312345678'],
  ['+819012345678', '09012345678'],
  [819012345678, '09012345678'],
  [312345678, '0312345678'],
  [9012345678, '09012345678'],
  ['03-1234-5678 内線12', '0312345678'],
  ['03-1234-5678(内12)', '0312345678'],
  ['03-1234-5678 内線:12', '0312345678'],
  ['03-1234-5678 x12', '0312345678'],
  ['03-1234-5678 ext. 12', '0312345678'],
  ['03-1234-5678(代)', '0312345678'],
  ['TEL:03-1234-5678', '0312345678'],
  ['03.1234.5678', '0312345678'],
  ['0081-3-1234-5678', '0312345678'],
  ['010-81-90-1234-5678', '09012345678'],
  ['011 81 3 1234 5678', '0312345678'],
  ['81-90-1234-5678', '09012345678'],
  ['184-03-1234-5678', '0312345678'],
  ['1860312345678', '0312345678'],
  ['312345678.0', '0312345678'],
  ['0120-123-456', '0120123456'],
  [120123456, '0120123456'],
  ['+1 212 555 0100', '12125550100'],
  ['内線12', ''],
  ['なし', ''],
  ['', ''],
  [true, ''],
])('the telephone number %p is %p', (cell, expected) => expect(phoneKey(cell)).toBe(expected));

test('however a number is written, it is the same number', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  fc.assert(
    fc.property(fc.constantFrom('3', '6', '45', '90', '80', '50', '120'), digits(8), (area, rest) => {
      const number = rest.slice(
        0,
        area.length === 1 ? 8 : area.length === 2 && area !== '45' ? 8 : area === '45' ? 7 : 6,
      );
      const [middle, last] = [number.slice(0, -4), number.slice(-4)];
      const key = `0${area}${number}`;
      const full = `0${area}-${middle}-${last}`;
      const wide = full.replace(/[\d-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
      const ways = [
        full,
        key,
        wide,
        `(0${area})${middle}-${last}`,
        `0${area} ${middle} ${last}`,
        `${full} 内線 5`,
        Number(key),
      ];
      for (const way of ways) expect(phoneKey(way)).toBe(key);
      expect(phoneKey(`+81 ${area}-${middle}-${last}`)).toBe(key);
      expect(phoneKey(`+81(0)${area}-${middle}-${last}`)).toBe(key);
      expect(phoneKeys(`${full} / ${full}`)).toEqual([key, key]);
    }),
  );
});

test('several telephone numbers in a cell', () => {
  expect(phoneKeys('03-1234-5678 携帯090-1234-5678')).toEqual(['0312345678', '09012345678']);
  expect(phoneKeys('03-1234-5678 / 090-1111-2222\n06-1')).toEqual(['0312345678', '09011112222', '061']);
});
