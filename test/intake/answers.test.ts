/** What stands in the column 回答 and what it means. */
import fc from 'fast-check';
import {
  isAskable,
  namePair,
  pairKey,
  readAnswers,
  readRepeatKey,
  repeatKey,
  type IntakeAnswers,
} from '../../src/intake/answers';

const PAIR = pairKey({ kind: 'customer', names: ['㈱青木', '青木商店'] });
const VISIT = repeatKey('2024-06-03', '青木商店', '佐藤', 1);
const read = (...rows: [unknown, unknown][]): IntakeAnswers =>
  readAnswers(rows.map(([key, answer]) => ({ key, answer })));

test.each<[unknown, 'same' | 'different']>([
  ['同じ', 'same'],
  [' 同じ ', 'same'],
  ['Same', 'same'],
  ['ｓａｍｅ', 'same'],
  ['別', 'different'],
  ['different', 'different'],
])('%j for a pair of names', (answer, meaning) => {
  const answers = read([PAIR, answer]);
  expect(answers[meaning]).toEqual([
    { kind: 'customer', names: ['㈱青木', '青木商店'], keys: ['株式会社青木', '青木商店'] },
  ]);
  expect([answers.same.length + answers.different.length, answers.genuine.size, answers.unread.size]).toEqual([
    1, 0, 0,
  ]);
});

test.each(['別の訪問', 'Another visit', '別の訪問 '])('%j for a repeated visit', (answer) => {
  expect([...read([VISIT, answer]).genuine]).toEqual([VISIT]);
});

test.each<[string, unknown, string]>([
  [PAIR, 'はい', 'はい'],
  [PAIR, '別の訪問', '別の訪問'],
  [VISIT, '同じ', '同じ'],
  [VISIT, 1, '1'],
])('what is no answer to the question is told: %s %j', (key, answer, text) => {
  const answers = read([key, answer]);
  expect([...answers.unread]).toEqual([[key, text]]);
  expect([answers.same, answers.different, answers.genuine.size]).toEqual([[], [], 0]);
});

test('a blank cell is no answer, and of two rows with one key the first counts', () => {
  expect(read([PAIR, ''], [PAIR, '  ']).unread.size).toBe(0);
  const twice = read([PAIR, '同じ'], [PAIR, '別']);
  expect([twice.same.length, twice.different.length]).toEqual([1, 0]);
});

test.each<unknown>([
  '',
  'heading counts',
  '["names"]',
  '["names","customer","A"]',
  '["names","team","A","B"]',
  '["names","customer",1,2]',
  '["visit","2024-06-03","A","B"]',
  '["visit","2024-06-03","A","B","1"]',
  '["',
  '{"__proto__":1}',
  null,
  7,
])('a key that means nothing has no answer: %j', (key) => {
  const { same, different, genuine, unread } = read([key, '同じ'], [key, '別の訪問']);
  expect([same, different, genuine.size, unread.size]).toEqual([[], [], 0, 0]);
});

test('the order of the names does not make another pair', () => {
  expect(pairKey({ kind: 'rep', names: ['A', 'B'] })).toBe(pairKey({ kind: 'rep', names: ['B', 'A'] }));
  expect(pairKey({ kind: 'rep', names: ['A', 'B'] })).not.toBe(pairKey({ kind: 'customer', names: ['A', 'B'] }));
});

test('a repeated visit is known by what it says, however its names are typed', () => {
  expect(repeatKey('2024-06-03', '㈱青木', '佐藤 一郎', 1)).toBe(
    repeatKey('2024-06-03', '株式会社 青木', '佐藤一郎', 1),
  );
  expect(repeatKey('2024-06-03', '青木', '佐藤', 1)).not.toBe(repeatKey('2024-06-03', '青木', '佐藤', 2));
  expect(readRepeatKey(VISIT)).toEqual({ isoDay: '2024-06-03', customer: '青木商店', rep: '佐藤', nth: 1 });
});

test('any names come back from their key, and every key fits into a cell', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom('__proto__', '=1', '"],"', '\ud800'),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      fc.pre(a.length <= 100 && b.length <= 100);
      const { same } = read([pairKey({ kind: 'rep', names: [a, b] }), '同じ']);
      expect(same).toHaveLength(1);
      expect([...same[0]!.names].sort()).toEqual([a, b].sort());
      expect(same[0]).toEqual(namePair('rep', same[0]!.names));
    }),
  );
  const huge = '㍿'.repeat(50_000);
  expect(isAskable([huge, 'A'])).toBe(false);
  expect(pairKey({ kind: 'customer', names: [huge, huge] }).length).toBeLessThan(2_000);
  expect(repeatKey('2024-06-03', huge, huge, 1).length).toBeLessThan(2_000);
});
