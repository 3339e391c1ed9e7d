/** Several spellings of one name are one question; what is only akin is asked pair by pair. */
import fc from 'fast-check';
import { namePair, NO_ANSWERS, pairKey, readAnswers } from '../../src/intake/answers';
import type { LikenessReason } from '../../src/intake/likeness';
import { nameGroups } from '../../src/intake/name-groups';
import type { Intake } from '../../src/intake/types';
import { intake, sheet } from './support';

const SHOP = ['㈱青木商店', '青木商店', '青木商店㈱'];
const visits = (...customers: string[]) =>
  sheet(
    '訪問',
    ['訪問日', '担当者', '顧客'],
    ...customers.map((customer, at) => [`2024/4/${at + 1}`, '佐藤', customer]),
  );
const asked = ({ proposals }: Intake): string[][] => proposals.map(({ names }) => [...names]);

test('three spellings of a shop are one question, its branch another one', () => {
  const read = intake([visits(...SHOP, '青木商店 藤沢支店')]);
  expect(asked(read)).toEqual([SHOP, ['㈱青木商店', '青木商店 藤沢支店']]);
  expect(read.proposals[0]).toMatchObject({ reasons: ['legal-form'], counts: [1, 1, 1] });
});

test('a house and the names of one branch are one question', () => {
  const house = ['株式会社青木商店', '株式会社青木商店藤沢支店', '株式会社青木商店藤沢営業所'];
  expect(asked(intake([visits(...house)]))).toEqual([house]);
  // Also where the house itself has several spellings.
  expect(asked(intake([visits(...SHOP, '青木商店藤沢支店', '青木商店藤沢営業所')]))).toEqual([
    SHOP,
    [SHOP[0], '青木商店藤沢支店', '青木商店藤沢営業所'],
  ]);
  // Two branches are two places: each is asked about for itself.
  const two = [house[0]!, house[1]!, '株式会社青木商店大船支店'];
  expect(asked(intake([visits(...two)]))).toEqual([
    [two[0], two[1]],
    [two[0], two[2]],
  ]);
});

test.each<[string, number]>([
  ['同じ', 1],
  ['別', 3],
])('%s settles the whole question', (answer, customers) => {
  const answers = readAnswers([{ key: pairKey({ kind: 'customer', names: SHOP }), answer }]);
  const read = intake([visits(...SHOP)], { answers });
  expect(read.tables.customers).toHaveLength(customers);
  expect(read.proposals).toEqual([]);
});

test('some of them: then they are asked about in pairs', () => {
  const answers = readAnswers([{ key: pairKey({ kind: 'customer', names: SHOP }), answer: '一部だけ同じ' }]);
  expect(answers.partly).toHaveLength(1);
  expect(asked(intake([visits(...SHOP)], { answers }))).toEqual([
    [SHOP[0], SHOP[1]],
    [SHOP[0], SHOP[2]],
    [SHOP[1], SHOP[2]],
  ]);
  // Of two names there are no parts.
  const two = pairKey({ kind: 'customer', names: ['A', 'B'] });
  expect([...readAnswers([{ key: two, answer: '一部だけ同じ' }]).unread]).toEqual([[two, '一部だけ同じ']]);
});

test('reps with one surname are never one question', () => {
  const log = sheet(
    '訪問',
    ['訪問日', '担当者', '顧客'],
    ['2024/4/1', '佐藤', 'A'],
    ['2024/4/2', '佐藤 太郎', 'A'],
    ['2024/4/3', '佐藤 花子', 'A'],
  );
  expect(asked(intake([log]))).toEqual([
    ['佐藤', '佐藤 太郎'],
    ['佐藤', '佐藤 花子'],
  ]);
});

describe('one name with several numbers', () => {
  const sales = sheet(
    '売上',
    ['日付', '得意先コード', '得意先名', '担当', '金額'],
    ['2024/4/1', '001', '青木商店', '佐藤', 100],
    ['2024/4/2', '001', '青木商店', '佐藤', 100],
    ['2024/4/3', '002', '青木商店', '佐藤', 100],
    ['2024/4/4', '', '青木商店', '佐藤', 100],
  );

  test('is one question that shows the numbers', () => {
    expect(intake([sales]).proposals).toEqual([
      {
        kind: 'customer',
        names: ['青木商店', '青木商店'],
        reasons: ['same-name'],
        counts: [2, 1, 1],
        numbers: ['1', '2', ''],
      },
    ]);
  });

  test.each<['same' | 'different', number]>([
    ['same', 1],
    ['different', 3],
  ])('answered: %s', (answer, customers) => {
    const pair = namePair('customer', ['青木商店', '青木商店']);
    const read = intake([sales], { answers: { ...NO_ANSWERS, [answer]: [pair] } });
    expect(read.proposals).toEqual([]);
    expect(new Set(read.tables.sales!.customer).size).toBe(customers);
  });
});

test('whatever pairs there are: every group holds together, and no pair is asked twice', () => {
  const reason = fc.constantFrom<LikenessReason>('case', 'kana', 'legal-form', 'branch', 'surname', 'spelling');
  const edge = fc.record({ a: fc.nat(9), b: fc.nat(9), reason });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 40 }), fc.boolean(), (edges, partial) => {
      const known = new Map<string, LikenessReason>();
      for (const { a, b, reason } of edges) if (a !== b) known.set([a, b].sort().join(), reason);
      const pairs = [...known].map(([key, why]) => ({
        pair: key.split(',').map(Number) as [number, number],
        reason: why,
      }));
      const groups = nameGroups(pairs, () => partial);
      const seen = new Set<string>();
      for (const { members, reasons } of groups) {
        expect(reasons.length).toBeGreaterThan(0);
        members.forEach((a, i) =>
          members.slice(i + 1).forEach((b) => {
            const key = [a, b].sort().join();
            expect(known.has(key)).toBe(true);
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }),
        );
      }
      // Asked in pairs, every pair is asked.
      if (partial) expect(seen.size).toBe(pairs.length);
    }),
  );
});
