/** The record of plans as rows: what was written comes back, what was changed does not. */
import fc from 'fast-check';
import { recordedDay, recordOf, recordRows } from '../../../src/daily/plan/record-rows';
import { day, factsOf, planOn } from './support';

const HOSTILE = [
  '__proto__',
  'constructor',
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>',
  '🍣',
  '\ud800',
  '|',
  "'",
];
const facts = factsOf({
  contracts: HOSTILE.map((name, i) => [name, HOSTILE[(i + 1) % HOSTILE.length]!, '2023/1/10', '', '', 1000]),
  visits: [['2024/1/10', HOSTILE[2]!, '佐藤']],
});
const { today } = planOn(facts);
const rows = recordRows(today, facts.tables);
const wanted = today.map(({ day: on, rep, customer, reason, due }) => ({ day: on, rep, customer, reason, due }));

test('what was written comes back, whatever names are like', () => {
  expect(today.length).toBeGreaterThanOrEqual(HOSTILE.length - 1);
  expect(recordOf(rows, facts.tables)).toEqual(wanted);
  // As a sheet hands it over: with blank cells beside, and text that begins with no sign of a formula.
  expect(
    recordOf(
      rows.map((row) => [...row, '', 7]),
      facts.tables,
    ),
  ).toEqual(wanted);
  for (const cell of rows.flat()) expect(cell).toMatch(/^\|/);
});

test('a row in which a person changed anything is no row, and disturbs no other', () => {
  fc.assert(
    fc.property(
      fc.nat(rows.length - 1),
      fc.nat(4),
      fc.oneof(fc.string(), fc.integer(), fc.constant(new Date(0))),
      (at, column, cell) => {
        fc.pre(cell !== rows[at]![column]);
        const changed: unknown[][] = rows.map((row) => [...row]);
        changed[at]![column] = cell;
        expect(recordOf(changed, facts.tables)).toEqual(wanted.filter((_, i) => i !== at));
        expect(recordedDay(changed[at]!)).toBeNull();
      },
    ),
  );
});

test('cells of two rows exchanged, rows cut short, foreign rows', () => {
  const [first, second] = rows as [string[], string[]];
  const exchanged = [first[0]!, first[1]!, second[2]!, ...first.slice(3)];
  expect(recordOf([exchanged, first.slice(0, 4), ['a', 'b'], [], ['', '', '', '', '']], facts.tables)).toEqual([]);
});

test('a customer or rep that is not there any more has no row; the day is known all the same', () => {
  const others = { ...facts.tables, customers: ['誰か'] };
  expect(recordOf(rows, others)).toEqual([]);
  expect(recordedDay(rows[0]!)).toBe(day('2024-07-01'));
});

test('two customers of one name are two', () => {
  const twins = { reps: ['佐藤'], customers: ['青木', '青木'] };
  const visits = [0, 1].map((customer) => ({ ...today[0]!, rep: 0, customer }));
  expect(recordOf(recordRows(visits, twins), twins).map(({ customer }) => customer)).toEqual([0, 1]);
});

test('the number of a product is no part of the record: tomorrow it is another one', () => {
  const why = { code: 'ends-unattended', end: 1, overdue: null, isLow: true, product: 5 } as const;
  const visit = { ...today[0]!, reason: { code: 'risk', why } as const };
  const [read] = recordOf(recordRows([visit], facts.tables), facts.tables);
  expect(read!.reason).toEqual({ code: 'risk', why: { ...why, product: -1 } });
});
