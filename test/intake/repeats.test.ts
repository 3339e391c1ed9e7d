import * as fc from 'fast-check';
import { printOf } from '../../src/intake/repeats';
import { intake, sheet } from './support';

const HEADER = ['訪問日', '担当者', '顧客', 'メモ'];
const PINS = { visits: { sheets: ['甲', '乙'], declined: [], nameMeaning: 'none' as const, columns: new Map() } };

test('a visit without number repeats another one where every filled cell is the same, in whatever sheet', () => {
  const visit = fc.record({
    day: fc.constantFrom('2024/4/1', '2024/4/2', '2024-04-02'),
    rep: fc.constantFrom('田中', '佐藤', ''),
    customer: fc.constantFrom('A', 'B', '㈱C', '(株)C'),
    memo: fc.constantFrom('', 'x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 25 }), fc.nat(25), (visits, split) => {
      const known = new Set<string>();
      const repeated = visits.map(({ day, rep, customer, memo }) => {
        const entry = [day.replace(/-0?/g, '/'), rep, customer.replace('㈱', '(株)'), memo].join('|');
        const isRepeated = known.has(entry);
        known.add(entry);
        return isRepeated;
      });
      const rows = visits.map(({ day, rep, customer, memo }) => [day, rep, customer, memo]);
      const { sources } = intake(
        [sheet('甲', HEADER, ...rows.slice(0, split)), sheet('乙', HEADER, ...rows.slice(split))],
        { pins: PINS },
      );
      expect(sources.visits?.duplicates ?? 0).toBe(repeated.filter(Boolean).length);
    }),
  );
});

test('prints of what stands in a log hardly ever meet', () => {
  const prints = new Set<number>();
  for (let day = 19_000; day < 19_100; day++)
    for (let customer = 0; customer < 100; customer++)
      for (let rep = -1; rep < 9; rep++) prints.add(printOf(day, customer, rep));
  // 100,000 prints of 31 bits at random would meet about twice (n² / 2 / 2^31).
  expect(prints.size).toBeGreaterThan(99_900);
});
