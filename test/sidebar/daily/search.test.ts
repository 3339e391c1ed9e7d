import fc from 'fast-check';
import { search, searchable } from '../../../src/sidebar/customer/search';
import { customerList, HOSTILE } from '../fixtures/daily-model';

const all = searchable(customerList);
const found = (typed: string): string[] => search(all, typed).map(({ name }) => name);

test.each([
  ['', ['青木商店', '㈱井上薬局', HOSTILE, '上田製作所']],
  ['青木', ['青木商店']],
  [' 青 木 ', ['青木商店']],
  ['あおき', ['青木商店']],
  ['アオキ', ['青木商店']],
  ['ｱｵｷ', ['青木商店']],
  ['いのうえ', ['㈱井上薬局']],
  ['株式会社井上', ['㈱井上薬局']],
  ['(株)井上', ['㈱井上薬局']],
  ['ショウテン', ['青木商店']],
  // By number: in any width, with or without hyphens, from abroad, a part of it, the second one.
  ['0466-12-3456', ['青木商店']],
  ['０４６６１２３４５６', ['青木商店']],
  ['０４６６ー１２ー３４５６', ['青木商店']],
  ['+81 466 12 3456', ['青木商店']],
  ['+81-466-12', ['青木商店']],
  ['(0466) 12 3456', ['青木商店']],
  // The last four digits come first: 1234-5678 has these in the middle.
  ['3456', ['青木商店', '㈱井上薬局']],
  ['2222', ['青木商店']],
  ['09011112222', ['青木商店']],
  ['03-1234-5678', ['㈱井上薬局']],
  ['0312345678', ['㈱井上薬局']],
  ['5678', ['㈱井上薬局']],
  // Two digits are no number.
  ['34', []],
  ['<img', [HOSTILE]],
  ['__proto__', []],
  ['いない', []],
])('%s', (typed, names) => expect(found(typed)).toEqual(names));

test('names that begin so come first', () => {
  const customers = searchable({
    language: 'ja',
    customers: [
      ['新青木', '', '', ''],
      ['青木', '', '', ''],
    ],
  });
  expect(search(customers, '青木').map(({ name }) => name)).toEqual(['青木', '新青木']);
});

test('every customer is found by its own name, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (name) => {
      const [customer] = searchable({ language: 'ja', customers: [[name, '', '', '']] });
      expect(search([customer!], name)).toEqual([customer]);
    }),
  );
});
