/** What a review works out, by hand: revenue and its levers to the yen, customers, reps, actions, targets, closed figures. */
import { dayOf } from '../../src/core/days';
import { JUNE, reviewed, type ReviewedBook } from '../support/review-facts';

const CONTRACTS = ['顧客', '担当者', '開始日', '解約日', '月額', '解約理由'];
const VISITS = ['訪問日', '担当者', '顧客', '結果'];
const TARGETS = ['KPI', '担当者', '期間', '目標', '下限', '上限'];
const IMPROVEMENTS = ['月', 'アクション', '担当者', '期限', 'KPI', '完了日'];

/** Two years of four customers at 10,000 a month; one goes and one comes in June 2024. */
const rows = (last = 10_000): unknown[][] => [
  CONTRACTS,
  ['青木商店', '佐藤', '2022/1/1', '', 10_000, ''],
  ['井上薬局', '佐藤', '2022/1/1', '', 10_000, ''],
  ['上田工業', '鈴木', '2022/1/1', '', 10_000, ''],
  ['江口商事', '鈴木', '2022/1/1', '2024/6/15', 10_000, '担当が合わない'],
  ['岡田酒店', '鈴木', '2024/6/10', '', last, ''],
];
const visits = [
  VISITS,
  ['2023/1/10', '佐藤', '青木商店', '会話'],
  ['2024/4/3', '鈴木', '江口商事', '会話'],
  ['2024/5/20', '鈴木', '岡田酒店', '商談'],
  ['2024/6/3', '佐藤', '青木商店', '会話'],
];
const BOOK: ReviewedBook = { sheets: { 契約: rows(), 訪問: visits } };

/** Levers and what came of the closing, to the yen. */
function sumOf(gap: ReturnType<typeof reviewed>['revenue']['gap']): number {
  const { lost, won, frequency, price, restated } = gap!;
  return lost + won + frequency + price + restated;
}

describe('revenue of the month and its levers', () => {
  test('against its target: 50,000 come of five payments, 10,000 less than asked', () => {
    const targets = [TARGETS, ['売上', '', '', 60_000, '', '']];
    const { revenue } = reviewed({ ...BOOK, targets });
    expect(revenue).toMatchObject({ actual: 50_000, reference: { kind: 'target', yen: 60_000 } });
    expect(revenue.gap!.total).toBe(-10_000);
    expect(sumOf(revenue.gap)).toBe(-10_000);
    expect(revenue.gap!.restated).toBe(0);
  });

  test('against the KGI by business days, where revenue has no target of its own', () => {
    // Business days of June 2024: 20. Of April 2024 to March 2025: 243 (Mondays to Fridays less public holidays).
    const { revenue } = reviewed({ ...BOOK, settings: { kgiTarget: 1_000_000 } });
    expect(revenue.reference!.kind).toBe('kgi');
    expect(revenue.reference!.yen).toBe(Math.round((1_000_000 * 20) / businessDays()));
    expect(sumOf(revenue.gap)).toBe(revenue.gap!.total);
    expect(revenue.gap!.total).toBe(50_000 - revenue.reference!.yen);
  });

  test('against last year without goals, and nothing where there is no last year', () => {
    const { revenue } = reviewed(BOOK);
    expect(revenue).toMatchObject({ actual: 50_000, reference: { kind: 'last-year', yen: 40_000 } });
    expect(sumOf(revenue.gap)).toBe(10_000);
    const young = { 契約: [CONTRACTS, ['青木商店', '佐藤', '2024/6/1', '', 10_000, '']], 訪問: visits };
    expect(reviewed({ sheets: young }).revenue).toMatchObject({ actual: 10_000, reference: null, gap: null });
  });

  test('of a closed month: the closed figure counts, and what changed since is a part of its own', () => {
    const targets = [TARGETS, ['売上', '', '', 60_000, '', '']];
    const closed = [{ month: JUNE, sheets: { 契約: rows(7_000), 訪問: visits } }];
    const { revenue, closing, restated } = reviewed({ ...BOOK, targets, closed });
    expect(closing).not.toBeNull();
    expect(revenue).toMatchObject({ actual: 47_000, reference: { kind: 'target', yen: 60_000 } });
    expect(revenue.gap).toMatchObject({ restated: -3_000, total: -13_000 });
    expect(sumOf(revenue.gap)).toBe(-13_000);
    const figure = restated[0]!.figures.find(({ item, rep }) => item.id === 'revenue' && rep === null);
    expect([restated[0]!.month, figure!.was, figure!.now]).toEqual([JUNE, 47_000, 50_000]);
  });

  test('the target of a closed month is the one that it was closed with', () => {
    const before = [TARGETS, ['売上', '', '', 60_000, '', '']];
    const closed = [{ month: JUNE, sheets: BOOK.sheets }];
    const book = { ...BOOK, targets: before, closed };
    expect(reviewed(book).revenue.reference).toEqual({ kind: 'target', yen: 60_000 });
    expect(reviewed(book).kpis.find(({ kpi }) => kpi.id === 'revenue')!.figure).toMatchObject({
      value: 50_000,
      goal: { kind: 'value', value: 60_000 },
      closedStatus: '― 件数不足',
    });
  });
});

test('a quarter says which of its months are not closed', () => {
  const closedIn = (...months: number[]) => months.map((month) => ({ month, sheets: BOOK.sheets }));
  const openOf = (...months: number[]) => reviewed({ ...BOOK, closed: closedIn(...months) }).quarter!.openMonths;
  expect(openOf()).toEqual([JUNE - 2, JUNE - 1, JUNE]);
  expect(openOf(JUNE)).toEqual([JUNE - 2, JUNE - 1]);
  expect(openOf(JUNE - 2, JUNE - 1, JUNE)).toEqual([]);
});

test('the quarter stands with the month that ends it, and its levers add up too', () => {
  const targets = [TARGETS, ['売上', '', '', 60_000, '', '']];
  expect(reviewed({ ...BOOK, targets, month: JUNE - 1 }).quarter).toBeNull();
  const { quarter } = reviewed({ ...BOOK, targets });
  expect(quarter).toMatchObject({ number: 1, revenue: { actual: 130_000, reference: { yen: 180_000 } } });
  expect(sumOf(quarter!.revenue.gap)).toBe(-50_000);
  expect(quarter!.customers.lost).toHaveLength(1);
  expect(quarter!.reasons).toEqual([{ reason: '担当が合わない', count: 1 }]);
  // Two customers pay three times; 鈴木's second left in June, and a third one came and paid once.
  expect(quarter!.reps).toEqual([
    { rep: '佐藤', opening: 2, visits: 1, won: 0, lost: 0, revenue: 60_000, revenueBefore: 60_000 },
    { rep: '鈴木', opening: 2, visits: 2, won: 1, lost: 1, revenue: 70_000, revenueBefore: 60_000 },
  ]);
  expect(reviewed({ ...BOOK, settings: { byRepSheets: false } }).quarter!.reps).toEqual([]);
  // A fiscal year from May: June is the second month of its quarter.
  expect(reviewed({ ...BOOK, settings: { fiscalStartMonth: 5 } }).quarter).toBeNull();
});

test('customers won and lost, with reasons, yen and contacts; as many as the stocks count', () => {
  const { customers, record, facts } = reviewed(BOOK);
  const names = facts.tables.customers;
  expect(customers.lost).toEqual([
    {
      customer: names.indexOf('江口商事'),
      kind: 'lost',
      day: dayOf(2024, 6, 15),
      rep: 1,
      days: dayOf(2024, 6, 15) - dayOf(2022, 1, 1) + 1,
      // Payments of 1 July 2023 to 1 June 2024.
      revenue: 120_000,
      reason: '担当が合わない',
      contacts: 1,
      lastContact: dayOf(2024, 4, 3),
    },
  ]);
  expect(customers.won).toMatchObject([
    { kind: 'new', day: dayOf(2024, 6, 10), revenue: 10_000, reason: '', contacts: 1 },
  ]);
  const { stocks } = record.measures(JUNE)!;
  expect(customers.won).toHaveLength(stocks.newCustomers + stocks.returned);
  expect(customers.lost).toHaveLength(stocks.cancelled);
});

test('actions: done ones with their KPI, open ones until they are done, overdue by days', () => {
  const improvements = [
    IMPROVEMENTS,
    ['2024-04', 'ずっと前', '佐藤', '2024/5/1', '訪問件数', '2023/11/1'],
    ['2024-05', '終わった', '佐藤', '2024/6/1', '訪問件数', '2024/6/1'],
    ['2024-05', '遅れている', '鈴木', '2024/7/1', '継続率', ''],
    ['2024-06', '期限なし', '鈴木', '', 'ないKPI', ''],
    ['2024-06', 'これから', '鈴木', '2024/7/31', '', ''],
    ['2024-06', '済だけ', '鈴木', '', '訪問件数', '済'],
  ];
  const { actions } = reviewed({ ...BOOK, improvements });
  expect(actions.done.map(({ improvement, effect }) => [improvement.action, effect.verdict])).toEqual([
    ['済だけ', 'no-day'],
    ['終わった', 'too-early'],
  ]);
  // As of 10 July.
  expect(actions.open.map(({ improvement, kpi, overdue }) => [improvement.action, kpi?.id ?? null, overdue])).toEqual([
    ['遅れている', 'retention-rate', 9],
    ['これから', null, 0],
    ['期限なし', null, 0],
  ]);
});

test('next targets stand beside those that are set, and say where these stand', () => {
  const targets = [
    TARGETS,
    ['売上', '', '', 45_000, '', ''],
    ['取引単価', '', '', 10_000, '', ''],
    ['解約数', '', '', 3, '', ''],
    ['訪問頻度', '', '', '', 1, 2],
  ];
  const { next } = reviewed({ ...BOOK, targets });
  // Of the last 12 months eleven brought 40,000 and the best one 50,000; twelve had a price of 10,000, eleven no cancellation.
  expect(next.map(({ kpi, standing }) => [kpi.id, standing])).toEqual([
    ['visit-frequency', 'range'],
    ['deal-size', 'between'],
    ['churn-count', 'easier'],
    ['revenue', 'harder'],
  ]);
});

test('by rep: the month beside the one before; nobody where the settings keep reps from sheets', () => {
  const { reps } = reviewed(BOOK);
  const suzuki = reps.reps.find(({ rep }) => rep === '鈴木')!;
  expect(suzuki.figures.get('active-customers')).toMatchObject({ now: { value: 2 }, before: 2 });
  expect(suzuki.figures.get('churn-count')).toMatchObject({ now: { value: 1 }, before: 0 });
  expect(suzuki.figures.get('revenue')).toMatchObject({ now: { value: 30_000 }, before: 20_000 });
  expect(reviewed({ ...BOOK, settings: { byRepSheets: false } }).reps).toEqual({ reps: [], looked: 0 });
});

function businessDays(): number {
  let count = 0;
  // Public holidays of April 2024 to March 2025 that fall on Mondays to Fridays (Cabinet Office, "国民の祝日について").
  const holidays = [
    '2024-04-29', '2024-05-03', '2024-05-06', '2024-07-15', '2024-08-12', '2024-09-16', '2024-09-23', '2024-10-14',
    '2024-11-04', '2025-01-01', '2025-01-13', '2025-02-11', '2025-02-24', '2025-03-20',
  ]; // prettier-ignore
  for (let day = dayOf(2024, 4, 1); day <= dayOf(2025, 3, 31); day++) {
    const date = new Date(day * 86_400_000);
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (!isWeekend && !holidays.includes(date.toISOString().slice(0, 10))) count++;
  }
  return count;
}
