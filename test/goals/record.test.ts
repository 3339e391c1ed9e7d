import { formatMonth } from '../../src/core/periods';
import { wholeTeam, sliceOf } from '../../src/core/slice';
import { closedMonths, teamRecord } from '../../src/goals/record';
import { contract, d, visit } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { factsOf, span } from '../support/worked-facts';

const VISITS = { visits: [visit('A', '2024-02-10'), visit('A', '2024-02-11'), visit('B', '2024-04-03')] };
const month = (text: string): number => span(text).first;

test.each([
  // A day of June is still to come, or none; with closing day 20, June ends on 20 June.
  ['2024-06-29', 31, '2024-05'],
  ['2024-06-30', 31, '2024-06'],
  ['2024-06-19', 20, '2024-05'],
  ['2024-06-20', 20, '2024-06'],
  ['2024-06-21', 20, '2024-06'],
])('as of %s with closing day %i, the last closed month is %s', (asOf, closingDay, expected) => {
  const record = teamRecord(wholeTeam(factsOf(VISITS, d(asOf), { closingDay })));
  expect(formatMonth(record.lastClosed)).toBe(expected);
});

test('closed months with a value, oldest first: not before the record, nor the running month', () => {
  const record = teamRecord(wholeTeam(factsOf(VISITS, d('2024-05-15'))));
  expect(record.first).toBe(month('2024-02'));
  const all = closedMonths(kpiOf('visits'), record);
  expect(all).toEqual([
    { month: month('2024-02'), value: 2 },
    { month: month('2024-03'), value: 0 },
    { month: month('2024-04'), value: 1 },
  ]);
  expect(closedMonths(kpiOf('visits'), record, 2)).toEqual(all.slice(1));
});

test('months without a value are passed over', () => {
  const visits = [
    visit('A', '2024-01-10', { outcome: 'won' }),
    visit('A', '2024-03-10', { outcome: 'lost' }),
    visit('A', '2024-04-10'),
  ];
  const record = teamRecord(wholeTeam(factsOf({ visits }, d('2024-04-30'))));
  // Nothing was decided in February and April.
  expect(closedMonths(kpiOf('win-rate'), record, 12)).toEqual([
    { month: month('2024-01'), value: 1 },
    { month: month('2024-03'), value: 0 },
  ]);
});

test('a month is measured once; a month to come not at all', () => {
  const record = teamRecord(wholeTeam(factsOf(VISITS, d('2024-05-15'))));
  expect(record.measures(month('2024-03'))).toBe(record.measures(month('2024-03')));
  expect(record.measures(month('2024-05'))!.cell.period.partial).toBe(true);
  expect(record.measures(month('2024-06'))).toBeNull();
  expect(record.figure(kpiOf('visits'), month('2024-06')).value).toBeNull();
});

test('one rep has a record of their own', () => {
  const facts = factsOf(
    {
      visits: [...VISITS.visits, visit('C', '2024-03-05', { rep: '鈴木' })],
      contracts: [contract('A', '2024-01-01..')],
    },
    d('2024-04-30'),
  );
  const record = teamRecord(sliceOf(facts, { rep: '鈴木' }, () => ''));
  expect(closedMonths(kpiOf('visits'), record).map(({ value }) => value)).toEqual([0, 1, 0]);
});

test('without rows there is no first month and nothing closed', () => {
  const record = teamRecord(wholeTeam(factsOf({}, d('2024-05-15'))));
  expect(record.first).toBeNull();
  expect(closedMonths(kpiOf('visits'), record)).toEqual([]);
});
