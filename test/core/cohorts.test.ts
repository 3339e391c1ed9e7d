import fc from 'fast-check';
import { cohorts } from '../../src/core/cohorts';
import { dayOf } from '../../src/core/days';
import { monthIndex } from '../../src/core/periods';
import { factsOfSheets } from '../support/report-facts';

const HEADER = ['契約番号', '顧客', '担当者', '開始日', '解約日', '月額'];
const april = monthIndex(2024, 4);

test('who began in a month, and who is there at each close; who came back counts again', () => {
  const facts = factsOfSheets(
    {
      契約: [
        HEADER,
        ['C1', 'A', '佐藤', '2024/4/1', '', 1000],
        // Gone at the close of its last day, 31 May.
        ['C2', 'B', '佐藤', '2024/4/10', '2024/5/31', 1000],
        // Left in April, back in June: still of the April cohort, and none of June.
        ['C3', 'C', '佐藤', '2024/4/15', '2024/4/20', 1000],
        ['C4', 'C', '佐藤', '2024/6/2', '', 1000],
        ['C5', 'D', '佐藤', '2024/6/30', '', 1000],
        // Not begun yet.
        ['C6', 'E', '佐藤', '2024/7/1', '', 1000],
      ],
    },
    dayOf(2024, 6, 30),
  );
  expect(cohorts(facts, april, april + 2, april + 2)).toEqual([
    { month: april, customers: 3, active: [2, 1, 2] },
    { month: april + 1, customers: 0, active: [0, 0] },
    { month: april + 2, customers: 1, active: [1] },
  ]);
});

test('the cohorts of all months together are the closing stock', () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  const contract = fc.tuple(fc.nat({ max: 8 }), day, fc.option(day));
  fc.assert(
    fc.property(fc.array(contract, { minLength: 1, maxLength: 20 }), (rows) => {
      const text = ([month, date]: readonly [number, number]): string => `2024/${month}/${date}`;
      const later = ([a, b]: readonly number[], [c, d]: readonly number[]): boolean => a! > c! || (a === c && b! > d!);
      const cells = rows.map(([customer, start, end], i) => [
        `C${i}`,
        `顧客${customer}`,
        '佐藤',
        text(start),
        end !== null && later(end, start) ? text(end) : '',
        1000,
      ]);
      const facts = factsOfSheets({ 契約: [HEADER, ...cells] }, dayOf(2024, 12, 31));
      const december = monthIndex(2024, 12);
      const all = cohorts(facts, monthIndex(2024, 1), december, december);
      const active = facts.spells.filter((spells) => spells.some(({ end }) => end > dayOf(2024, 12, 31))).length;
      expect(all.reduce((sum, { active: counts }) => sum + counts[counts.length - 1]!, 0)).toBe(active);
      expect(all.reduce((sum, { customers }) => sum + customers, 0)).toBe(facts.tables.customers.length);
    }),
    { numRuns: 100 },
  );
});
