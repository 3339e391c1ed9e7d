/** Contracts that end: worked out by hand, and against the ends that a customer's state goes by. */
import { parseIsoDay } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import { monthEnd, monthOf } from '../../src/core/periods';
import type { Settings } from '../../src/core/settings';
import { customerHealth } from '../../src/daily/customer-health';
import { MONTHS_AHEAD, renewalCalendar, type RenewalMonth } from '../../src/review/renewals';
import { factsOfSheets } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const CONTRACT_HEADER = ['顧客', '担当者', '商品', '開始日', '解約日', '満了日', '自動更新', '金額', '請求'];
type Term = { product?: string; cancel?: string; expiry?: string; renew?: string; yen?: number; cycle?: string };
const contract = (name: string, start: string, term: Term): unknown[] => [
  name,
  '佐藤',
  term.product ?? '水',
  start,
  term.cancel ?? '',
  term.expiry ?? '',
  term.renew ?? '',
  term.yen ?? 1000,
  term.cycle ?? '月額',
];
const visit = (day: string, name: string, next: string): string[] => [day, '佐藤', name, next];

function calendarOf(
  contracts: readonly unknown[][],
  visits: readonly string[][] = [],
  settings: Partial<Settings> = {},
) {
  const facts = factsOfSheets(
    {
      契約: [CONTRACT_HEADER, ...contracts],
      訪問: [['訪問日', '担当者', '顧客', '次回予定日'], ...visits],
    },
    parseIsoDay('2024-06-20')!,
    settings,
  );
  const calendar = renewalCalendar(facts)!;
  const nameOf = (customer: number): string => facts.tables.customers[customer]!;
  return {
    ...calendar,
    list: calendar.endings.map(({ customer, answer, kind }) => `${nameOf(customer)} ${answer} ${kind}`),
  };
}
const figures = ({ customers, byAnswer, leaving, yearly, openYearly, renewing }: RenewalMonth): number[] => [
  ...[customers, byAnswer.signed, byAnswer.planned, byAnswer.open, leaving],
  ...[yearly, openYearly, renewing],
];

test('as of 20 June 2024: the rest of June and six months, each contract by what was done', () => {
  const { months, list } = calendarOf(
    [
      contract('今日', '2023/6/21', { expiry: '2024/6/20' }),
      contract('昨日', '2023/6/20', { expiry: '2024/6/19' }),
      contract('更新済', '2023/8/1', { expiry: '2024/7/31' }),
      contract('更新済', '2024/8/1', { expiry: '2025/7/31' }),
      contract('別商品で更新', '2023/8/1', { expiry: '2024/7/31' }),
      contract('別商品で更新', '2024/7/1', { product: '茶' }),
      contract('並行', '2023/11/1', { expiry: '2024/10/31' }),
      contract('並行', '2023/1/1', { product: '茶' }),
      contract('予定', '2023/8/1', { expiry: '2024/7/31' }),
      contract('遅い予定', '2023/8/16', { expiry: '2024/8/15' }),
      contract('解約', '2023/1/1', { cancel: '2024/12/31' }),
      contract('先', '2024/1/2', { expiry: '2025/1/1' }),
      contract('自動', '2023/10/1', { expiry: '2024/9/30', renew: 'あり' }),
      contract('自動でも解約', '2023/10/1', { expiry: '2024/9/30', cancel: '2024/9/30', renew: 'あり' }),
    ],
    [visit('2024/6/1', '予定', '2024/7/10'), visit('2024/6/1', '遅い予定', '2024/9/1')],
  );
  // Customers, signed, planned, open, leaving, yen a year, of it open, renewing by themselves.
  expect(months.map(figures)).toEqual([
    [1, 0, 0, 1, 0, 12_000, 12_000, 0],
    [3, 2, 1, 0, 0, 12_000, 0, 0],
    [1, 0, 0, 1, 0, 12_000, 12_000, 0],
    [1, 0, 0, 1, 1, 12_000, 12_000, 1],
    [1, 0, 0, 1, 0, 12_000, 12_000, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [1, 0, 0, 1, 1, 12_000, 12_000, 0],
  ]);
  expect(list).toEqual([
    '今日 open expiry',
    '予定 planned expiry',
    '遅い予定 open expiry',
    '自動でも解約 open cancel',
    '並行 open expiry',
    '解約 open cancel',
  ]);
});

test('a customer counts once a month, by the worst of its contracts; money only of what nothing carries on', () => {
  const { months } = calendarOf([
    contract('A', '2023/8/1', { expiry: '2024/7/31', yen: 5000 }),
    contract('A', '2024/8/1', { expiry: '2025/7/31', yen: 5000 }),
    contract('A', '2023/8/1', { product: '茶', expiry: '2024/7/15', yen: 700 }),
  ]);
  expect(figures(months[1]!)).toEqual([1, 0, 0, 1, 0, 8400, 8400, 0]);
});

test('a year: monthly twelve times, yearly and at once as they stand; one-off sales end nothing', () => {
  const ends = { expiry: '2024/7/31', yen: 6000 };
  const { endings } = calendarOf([
    contract('1', '2023/8/1', { ...ends, cycle: '月額' }),
    contract('2', '2023/8/1', { ...ends, cycle: '年額' }),
    contract('3', '2023/8/1', { ...ends, cycle: '一括' }),
    contract('4', '2023/8/1', { ...ends, cycle: 'スポット' }),
  ]);
  expect(endings.map(({ yearly }) => yearly)).toEqual([72_000, 6000, 6000]);
});

test('the grace bridges a gap, and a closing day moves the months', () => {
  const terms = [contract('A', '2023/7/1', { expiry: '2024/6/30' }), contract('A', '2024/7/6', { expiry: '2025/7/5' })];
  expect(calendarOf(terms, [], { graceDays: 4 }).list).toEqual(['A open expiry']);
  expect(calendarOf(terms, [], { graceDays: 5 }).list).toEqual([]);
  // With closing day 20, 20 June closes June, and 30 June belongs to July.
  expect(calendarOf(terms, [], { closingDay: 20 }).months.map(({ customers }) => customers)).toEqual([
    0, 1, 0, 0, 0, 0, 0,
  ]);
});

test('without contracts there is no calendar; where none ends it is empty', () => {
  const asOf = parseIsoDay('2024-06-20')!;
  expect(renewalCalendar(factsOfSheets({}, asOf))).toBeNull();
  expect(renewalCalendar(factsOfSheets({ 契約: [CONTRACT_HEADER] }, asOf))).toBeNull();
  const { months, endings } = calendarOf([contract('A', '2023/8/1', {})]);
  expect(endings).toEqual([]);
  expect(months.map(({ customers }) => customers)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

describe('the sample, on days of two years', () => {
  const last = sampleFacts().asOf;
  const ofDay = (facts: Facts): [expected: unknown[], found: unknown[]] => {
    const { asOf, settings } = facts;
    const until = monthEnd(monthOf(asOf, settings.closingDay) + MONTHS_AHEAD, settings.closingDay);
    const people = customerHealth(facts).filter(({ isUnderContract }) => isUnderContract);
    const { endings } = renewalCalendar(facts)!;
    return [
      people.flatMap(({ customer, end }) =>
        end !== null && end.kind !== 'auto' && end.day <= until ? [[customer, end.day, end.kind]] : [],
      ),
      people.flatMap(({ customer }) => {
        const first = endings.find((ending) => ending.customer === customer);
        return first === undefined ? [] : [[customer, first.day, first.kind]];
      }),
    ];
  };

  test.each([0, 61, 153, 300, 420, 600])(
    '%i days back: the first ending of a customer is the end of its state',
    (days) => {
      const [expected, found] = ofDay(sampleFacts({ asOf: last - days }));
      expect(found).toEqual(expected);
      expect(found.length).toBeGreaterThan(2);
    },
  );
});
