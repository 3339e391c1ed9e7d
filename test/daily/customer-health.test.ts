/** Stage, timing, rhythm and money of customers; figures that are a KPI against the brute-force reference. */
import fc from 'fast-check';
import { parseIsoDay } from '../../src/core/days';
import { buildFacts } from '../../src/core/facts';
import { monthOf } from '../../src/core/periods';
import { customerHealth } from '../../src/daily/customer-health';
import { STATES } from '../../src/daily/state';
import { toTables } from '../reference/product-records';
import type { RefMonth } from '../reference/records';
import { referenceKpi } from '../reference/reference';
import { scenarios, settingsOf } from '../support/scenario-settings';
import { AS_OF, factsOf, healthOf, readSheets } from './support';

const RUNS = Number(process.env.RUNS ?? 60);
const day = (iso: string): number => parseIsoDay(iso)!;
const CONTRACT = ['B', '2023/1/1', '', '', '', 10_000, ''];

describe('stage', () => {
  const stageOf = (...rows: string[][]) => healthOf({ visits: rows, contracts: [CONTRACT] })('A')?.stage;
  test.each<[string, string[][], string | null]>([
    ['a closed door', [['2024/6/1', 'A', '', '不在']], 'contact'],
    ['a visit without result', [['2024/6/1', 'A']], 'contact'],
    ['a reaction takes a talk', [['2024/6/1', 'A', '普通']], 'talk'],
    [
      'somebody talked',
      [
        ['2024/1/1', 'A', '', '会話'],
        ['2024/6/1', 'A', '', '不在'],
      ],
      'talk',
    ],
    ['warm', [['2024/6/1', 'A', '良い', '会話']], 'prospect'],
    ['an appointment', [['2024/6/1', 'A', '', 'アポ獲得']], 'prospect'],
    ['a meeting', [['2024/6/1', 'A', '', '商談']], 'deal'],
    ['a meeting on a routine round is only talk', [['2024/6/1', 'A', '', '商談', '訪問', '', '配送']], 'talk'],
    [
      'lost',
      [
        ['2024/6/1', 'A', '', '見積'],
        ['2024/6/8', 'A', '', '失注'],
      ],
      'prospect',
    ],
    [
      'lost, and met again',
      [
        ['2024/6/1', 'A', '', '失注'],
        ['2024/6/8', 'A', '', '商談'],
      ],
      'deal',
    ],
    // 2 January is 180 days before 30 June.
    ['a quote 179 days ago', [['2024/1/3', 'A', '', '見積']], 'deal'],
    ['a quote 180 days ago', [['2024/1/2', 'A', '', '見積']], 'prospect'],
  ])('%s', (_, rows, expected) => {
    expect(stageOf(...rows)).toBe(expected);
  });

  test('customers: new for 90 days, then continuing, then left', () => {
    const contracts = (start: string, end = '') => ({ contracts: [['A', start, end, '', '', 1, '']] });
    expect(healthOf(contracts('2024/4/2'))('A').stage).toBe('contract');
    expect(healthOf(contracts('2024/4/1'))('A').stage).toBe('continuing');
    expect(healthOf(contracts('2024/4/1', '2024/6/30'))('A').stage).toBe('left');
    expect(healthOf(contracts('2024/7/1'))('A').stage).toBe('contract');
    expect(healthOf({ customers: [['A', '']] })('A').stage).toBeNull();
  });
});

describe('今すぐ or これから', () => {
  const timingOf = (typed: string, rows: string[][], contracts: (string | number)[][] = [CONTRACT]) =>
    healthOf({ customers: [['A', '', typed]], visits: rows, contracts })('A').timing;
  const met = [['2024/6/1', 'A', '', '商談']];
  test('what is typed goes before the record', () => {
    expect(timingOf('これから', met)).toEqual({ timing: 'later', isTyped: true });
    expect(timingOf('今すぐ', [])).toEqual({ timing: 'now', isTyped: true });
    expect(timingOf('Later', [], [['A', '2023/1/1', '', '', '', 1, '']])).toEqual({ timing: 'later', isTyped: true });
  });
  test('from the record: open for two months', () => {
    expect(timingOf('', met)).toEqual({ timing: 'now', isTyped: false });
    expect(timingOf('よくわからない', met)).toEqual({ timing: 'now', isTyped: false });
    expect(timingOf('', [['2024/5/1', 'A', '', '商談']])).toEqual({ timing: 'later', isTyped: false });
    expect(timingOf('', [...met, ['2024/6/8', 'A', '', '失注']])).toEqual({ timing: 'later', isTyped: false });
    expect(timingOf('', [])).toEqual({ timing: 'later', isTyped: false });
  });
  test('none for customers under contract', () => {
    expect(timingOf('', met, [['A', '2023/1/1', '', '', '', 1, '']])).toBeNull();
  });
});

describe('rhythm', () => {
  // A: gaps of 10, 12, 20 and 14 days (median 13). B: three gaps only. C: typed.
  const visits = [
    ...['2024/4/1', '2024/4/11', '2024/4/23', '2024/5/13', '2024/5/27'].map((text) => [text, 'A']),
    ...['2024/4/1', '2024/4/5', '2024/4/9', '2024/4/13', '2024/4/13'].map((text, i) => [
      text,
      'B',
      '',
      '',
      '',
      `担当${i}`,
    ]),
    ['2024/6/1', 'C'],
  ];
  const contracts = ['A', 'B', 'C'].map((name) => [name, '2023/1/1', '', '', '', 1, '']);
  const sheets = {
    visits,
    contracts,
    customers: [
      ['C', '30日'],
      ['D', ''],
    ],
  };

  test('typed, else its own habit, else the median of those under contract', () => {
    const health = healthOf(sheets);
    expect(health('A').interval).toEqual({ days: 13, source: 'own' });
    expect(health('C').interval).toEqual({ days: 30, source: 'typed' });
    // The median of 13 and 30. Two visits on one day are one day.
    expect(health('B').interval).toEqual({ days: 21.5, source: 'team' });
    expect(health('D').interval).toBeNull();
  });

  test('visits of this month and the two before', () => {
    expect(healthOf(sheets)('B').visits).toBe(5);
    expect(healthOf(sheets, '2024-07-01')('B').visits).toBe(0);
    // With closing day 20, 30 June belongs to July: May, June and July begin on 21 April.
    expect(healthOf(sheets, AS_OF, { closingDay: 20 })('A').visits).toBe(3);
  });

  test('whose customer: the owner; before a contract, who was there last', () => {
    const owned = {
      contracts: [['A', '2023/1/1', '', '', '', 1, '', '佐藤']],
      visits: [
        ['2024/6/1', 'A', '', '', '', '田中'],
        ['2024/6/2', 'P', '', '', '', '田中'],
      ],
    };
    const { reps } = factsOf(owned).tables;
    expect(reps[healthOf(owned)('A').rep]).toBe('佐藤');
    expect(reps[healthOf(owned)('P').rep]).toBe('田中');
  });
});

test('money and length of stay', () => {
  // ¥10,000 on the 15th of each month from March 2023: 16 times up to 15 June 2024, 12 of them since July 2023.
  const { paid, yearRevenue, months } = healthOf({ contracts: [['A', '2023/3/15', '', '', '', 10_000, '']] })('A');
  expect([paid, yearRevenue]).toEqual([160_000, 120_000]);
  // 15 March 2023 to 30 June 2024 are 474 days.
  expect(months).toBeCloseTo(474 / 30.436875, 12);
});

test('what people type about a customer: 訪問間隔, 上長の優先度 and 上長コメント', () => {
  const customers = [
    ['A', '2週間', '今すぐ', '高', '=HYPERLINK("x")'],
    ['A', 10, 'これから', '低', '二行目'],
    ['__proto__', '月2回', '来世', 1, ''],
    ['B', '１４日', '', '', ''],
    ['C', 0, '', '', ''],
  ];
  const { tables, findings } = readSheets({ customers });
  const { interval, timing, priority, comment } = tables.customerInfo;
  expect(tables.customers).toEqual(['A', '__proto__', 'B', 'C']);
  expect([...interval]).toEqual([14, 0, 14, 0]);
  expect([...timing]).toEqual([1, 3, 0, 0]);
  expect(priority).toEqual(['高', '1', '', '']);
  expect(comment).toEqual(['=HYPERLINK("x")', '', '', '']);
  const told = findings.filter(({ code }) => ['unreadable-interval', 'unknown-label'].includes(code));
  expect(told.map(({ code, row, read }) => [code, row, read])).toEqual([
    ['unreadable-interval', 4, '月2回'],
    ['unknown-label', 4, '来世'],
    ['unreadable-interval', 6, '0'],
  ]);
});

describe('over random workbooks', () => {
  test('figures equal the KPIs of the reference; active customers are those under contract', () => {
    fc.assert(
      fc.property(scenarios, ({ workbook, settings }) => {
        const tables = toTables(workbook);
        const facts = buildFacts(tables, settingsOf(settings), settings.asOf);
        const now = monthOf(settings.asOf, settings.closingDay);
        const kpi = (id: string, months: number, customer?: string): number | null => {
          const ref = (index: number): RefMonth => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });
          const span = { first: ref(now - months + 1), last: ref(now) };
          return referenceKpi(id, workbook, settings, span, customer === undefined ? {} : { customer });
        };
        const all = customerHealth(facts);
        expect(all).toHaveLength(tables.customers.length);
        for (const health of all) {
          const customer = tables.customers[health.customer]!;
          expect(STATES).toContain(health.state);
          expect(health.visits).toBe(kpi('visits', 3, customer) ?? 0);
          expect(health.paid).toBeCloseTo(kpi('cumulative-revenue', 1, customer) ?? 0, 6);
          expect(health.yearRevenue).toBeCloseTo(kpi('revenue', 12, customer) ?? 0, 6);
          const tenure = kpi('tenure', 1, customer);
          if (tenure === null) expect(health.months).toBeNull();
          else expect(health.months).toBeCloseTo(tenure, 9);
        }
        expect(all.filter(({ isUnderContract }) => isUnderContract)).toHaveLength(kpi('active-customers', 1) ?? 0);
      }),
      { numRuns: RUNS },
    );
  });

  const NAMES = ['A', 'B', 'C'];
  const days = fc
    .integer({ min: day('2023-05-01'), max: day('2024-07-20') })
    .map((value) => new Date(value * 86_400_000).toISOString().slice(0, 10));
  const visit = fc.tuple(
    days,
    fc.constantFrom(...NAMES),
    fc.constantFrom('', '良い', '普通', '鈍い'),
    fc.constantFrom('', '不在', '会話', 'アポ獲得', '商談', '失注', '中止'),
    fc.constantFrom('訪問', '電話'),
    fc.constantFrom('佐藤', '田中'),
  );
  const contract = fc.tuple(
    fc.constantFrom(...NAMES),
    days,
    fc.constantFrom('', '2024-08-01', '2024-12-31'),
    fc.constantFrom('', '2024-07-31', '2025-03-31'),
    fc.constantFrom('', 'あり', 'なし'),
    fc.integer({ min: 0, max: 9 }).map((n) => n * 1000),
    fc.constantFrom('', '水', '茶'),
    fc.constantFrom('佐藤', '田中'),
  );

  test('the order of rows changes nothing but where the last visit stands', () => {
    fc.assert(
      fc.property(
        fc
          .array(visit, { maxLength: 40 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        fc
          .array(contract, { maxLength: 6 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([visits, visitsMixed], [contracts, contractsMixed]) => {
          const picture = (sheets: { visits: string[][]; contracts: (string | number)[][] }) => {
            const facts = factsOf(sheets);
            const { reps, products, customers } = facts.tables;
            const shown = customerHealth(facts).map(({ customer, rep, lastVisit, end, reason, ...rest }) => ({
              ...rest,
              name: customers[customer],
              rep: reps[rep],
              lastVisit: lastVisit?.day,
              end: end !== null && 'product' in end ? { ...end, product: products[end.product] } : end,
              reason: 'product' in reason ? { ...reason, product: products[reason.product] } : reason,
            }));
            return shown.sort((a, b) => (a.name! < b.name! ? -1 : 1));
          };
          expect(picture({ visits: visitsMixed, contracts: contractsMixed })).toEqual(picture({ visits, contracts }));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('5,000 customers and 100,000 visits take well under a second', () => {
  const name = (i: number): string => `顧客${i % 5000}`;
  const date = (i: number): string => new Date((day('2022-07-01') + (i % 730)) * 86_400_000).toISOString().slice(0, 10);
  const facts = factsOf({
    visits: Array.from({ length: 100_000 }, (_, i) => [
      date(i * 7),
      name(i),
      ['', '良い', '鈍い'][i % 3]!,
      '',
      '',
      '',
      `${i}`,
    ]),
    contracts: Array.from({ length: 5000 }, (_, i) => [name(i), date(i), '', '', '', 10_000, '']),
  });
  expect(customerHealth(facts)).toHaveLength(5000);
});
