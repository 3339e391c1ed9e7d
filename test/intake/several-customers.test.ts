import { isSeveralCustomers, knownCustomers } from '../../src/intake/several-customers';
import { intake, sheet } from './support';

const KNOWN = knownCustomers(['青木商店', '㈱井上', '井上薬局', 'Aoki', 'Inoue', '藤沢', '商店']);

test.each([
  '青木商店、井上薬局',
  '新しい店、もう一つの店',
  '青木商店、井上商会藤沢店',
  '青木商店，井上薬局',
  '青木商店 他2件',
  '青木商店他３社',
  '青木商店 ほか',
  '青木商店ほか数件',
  '青木商店、他2件',
  '青木商店 他',
  'Aoki and 2 others',
  // Each of them known by itself; a line break in a cell is a space by then.
  '青木商店 井上薬局',
  '青木商店/井上薬局',
  '青木商店・(株)井上',
  'Aoki, Inoue',
])('%p is several', (name) => expect(isSeveralCustomers(name, KNOWN)).toBe(true));

test.each([
  '青木商店',
  '青木・井上法律事務所',
  '青木 一郎',
  '株式会社 青木',
  'Aoki Shoten, Ltd.',
  'Smith & Sons',
  'A&B商事',
  '青木商店、藤沢支店',
  '青木商店 藤沢支店',
  'その他',
  '外山商店',
  '外',
  'ほか',
  '佐藤/藤沢',
  '__proto__',
  '、',
  '、'.repeat(1000),
])('%p is one', (name) => expect(isSeveralCustomers(name, KNOWN)).toBe(false));

test('their parts are not asked about as other spellings of them', () => {
  const { proposals } = intake([
    sheet(
      '訪問',
      ['訪問日', '担当者', '顧客'],
      ...[
        '青木商店',
        '青木商店 他2件',
        '青木商店 他3件',
        '株式会社青木商店、井上薬局',
        '株式会社青木商店',
        '井上薬局',
      ].map((name) => ['2024/6/3', '佐藤', name]),
    ),
  ]);
  expect(proposals.map(({ names }) => [...names].sort())).toEqual([['株式会社青木商店', '青木商店'].sort()]);
});
