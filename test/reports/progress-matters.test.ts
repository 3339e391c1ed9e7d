/** いま効く3つ and 次の一手: what to do first, worked out by hand on a handful of customers. */
import { dayOf } from '../../src/core/days';
import type { SheetPlan } from '../../src/core/sheet-plan';
import { KPIS } from '../../src/kpis';
import { NO_TARGETS, type Workbook, planOf, saidIn } from '../support/progress-plan';
import { said } from '../support/report-facts';

/** Ten of June's twenty business days have gone. */
const JUNE_14 = dayOf(2024, 6, 14);
const monthly = (customer: string, yen: number, end = ''): unknown[] => [customer, '佐藤', '2021/4/1', end, yen];
const SHEETS = {
  契約: [
    ['顧客', '担当者', '開始日', '解約日', '月額'],
    monthly('危険', 20_000, '2024/7/31'),
    monthly('順調', 90_000),
    monthly('漏れ', 10_000),
  ],
  顧客: [['顧客', '訪問間隔'], ...['危険', '順調', '漏れ'].map((name) => [name, 14])],
  訪問: [
    ['訪問日', '担当者', '顧客', '結果'],
    // 44 days before 14 June: more than two intervals.
    ['2024/5/1', '佐藤', '漏れ', ''],
    ['2024/6/10', '佐藤', '順調', ''],
    ['2024/6/12', '佐藤', '危険', '商談'],
    ['2024/6/12', '佐藤', '見込み', 'アポ獲得'],
  ],
};
const targets = (...rows: unknown[][]): unknown[][] => [...NO_TARGETS.map((row) => [...row]), ...rows] as unknown[][];
const [MATTERS_ROW, HEADER] = [7, 14];
const linesOf = (plan: SheetPlan): unknown[] => [1, 2, 3].map((i) => said(plan.cells[MATTERS_ROW + i]![3]!));
const linkOf = (plan: SheetPlan, line: number): unknown => plan.cells[MATTERS_ROW + line]![9]!.value;
const cellOf = (plan: SheetPlan, id: string) => plan.cells[HEADER + 1 + KPIS.findIndex((kpi) => kpi.id === id)]![9]!;
const stepOf = (plan: SheetPlan, id: string): unknown => cellOf(plan, id).value;
const withTargets = (rows: unknown[][], more: Partial<Workbook> = {}): SheetPlan =>
  planOf({ sheets: SHEETS, targets: targets(...rows), ...more }, JUNE_14);

test('behind first, then what is in danger, by yen; each with its customers and its link', () => {
  const plan = withTargets([['訪問件数', '', '', 40]], { settings: { minimumBase: 1 } });
  expect(linesOf(plan)).toEqual([
    // Three visits against 40 × 10/20. Twelve months of ¥10,000.
    '1. ▲ 訪問件数 3件(目標ペース 20件)。訪問漏れ 1社(年 ¥120,000)、漏れ',
    '2. 解約リスク 1社(年 ¥240,000)、危険',
    'ほかに、目標に遅れているKPIや、危うい顧客はありません。',
  ]);
  // 顧客の状態: its first customer stands in the ninth row; 危険 has more at stake than 漏れ.
  const missed = { link: { blockName: 'KPI_CUSTOMER_HEALTH', row: 9, column: 0 }, text: '訪問漏れ 1社を今週訪問 →' };
  expect(linkOf(plan, 1)).toEqual(missed);
  expect(linkOf(plan, 2)).toMatchObject({ link: { row: 8 }, text: '解約リスク 1社に話を聞く →' });
  expect(stepOf(plan, 'visits')).toEqual(missed);
  // Names are typed by people: they stand in a note, never in the link.
  expect(cellOf(plan, 'visits').note).toBe('漏れ');
  // Nothing is asked of the others.
  expect(KPIS.filter(({ id }) => stepOf(plan, id) !== null).map(({ id }) => id)).toEqual(['visits']);
});

test('there are always three lines, whatever there is to say', () => {
  for (const [plan, first] of [
    [planOf({ sheets: SHEETS }, JUNE_14), '1. 解約リスク 1社(年 ¥240,000)、危険'],
    [
      planOf(
        { sheets: { ...SHEETS, 契約: SHEETS.契約.filter(([name]) => name === '顧客' || name === '順調') } },
        JUNE_14,
      ),
      '目標がまだありません。サイドバーの「目標を決める」で決めると、遅れがここに出ます。',
    ],
    [
      planOf(
        {
          sheets: { ...SHEETS, 契約: SHEETS.契約.filter(([name]) => name === '顧客' || name === '順調') },
          targets: targets(['訪問件数', '', '', 4]),
        },
        JUNE_14,
      ),
      '目標に遅れているKPIも、危うい顧客もありません。この調子で。',
    ],
  ] as const) {
    expect(linesOf(plan)[0]).toBe(first);
    expect(said(plan.cells[MATTERS_ROW]![3]!)).toBe('いま効く3つ');
    expect(said(plan.cells[HEADER]![0]!)).toBe('KPI');
  }
});

test('a rate of a running month goes by the last closed one', () => {
  // May: one visited of three under contract.
  const plan = withTargets([['訪問カバー率', '', '', '90%']], { settings: { minimumBase: 1 } });
  expect(saidIn(plan, HEADER + 1 + 6).slice(2, 5)).toEqual([0.9, '—', '途中']);
  expect(linesOf(plan)[0]).toBe('1. ▲ 5月の訪問カバー率 33.3%(目標 90.0%)。訪問漏れ 1社(年 ¥120,000)、漏れ');
});

test('one line a matter: retention and churn say the same', () => {
  const lost = { ...SHEETS, 契約: [...SHEETS.契約, monthly('解約', 5000, '2024/5/20')] };
  const plan = planOf(
    {
      sheets: lost,
      targets: targets(['継続率', '', '', '99%'], ['解約率', '', '', '1%'], ['契約中の顧客数', '', '', 9]),
      settings: { minimumBase: 1 },
    },
    JUNE_14,
  );
  const about = linesOf(plan).filter((line) => String(line).includes('解約リスク'));
  expect(about).toEqual([expect.stringMatching(/^1\. 解約 −¥[\d,]+\(差のいちばん大きなもと\)。解約リスク 1社/)]);
  expect([stepOf(plan, 'retention-rate'), stepOf(plan, 'active-customers')]).toEqual([
    expect.objectContaining({ text: '解約リスク 1社に話を聞く →' }),
    expect.objectContaining({ text: '解約リスク 1社に話を聞く →' }),
  ]);
});

describe('reps below their own targets', () => {
  const rows = [
    ['商談数', '', '', 20],
    ['商談数', '佐藤', '', 20],
  ];

  test('lead to their row', () => {
    const plan = withTargets(rows, { settings: { minimumBase: 1 } });
    expect(stepOf(plan, 'meetings')).toMatchObject({
      link: { blockName: 'KPI_BY_REP' },
      text: '目標未満の 1人と話す →',
    });
  });

  test('are not counted where too little is known of them: then it is the prospects', () => {
    // The team's three customers are too few as well, so nothing is judged.
    const plan = withTargets(rows);
    expect(stepOf(plan, 'meetings')).toBeNull();
    const some = withTargets(rows.slice(0, 1), { settings: { minimumBase: 1 } });
    expect(stepOf(some, 'meetings')).toMatchObject({ text: '今すぐの見込み客 1社に連絡 →' });
  });
});

test('what a user typed is text and never part of a link', () => {
  const name = '=HYPERLINK("https://example.com","x")';
  const hostile = JSON.parse(
    JSON.stringify(SHEETS).replace(/危険/g, JSON.stringify(name).slice(1, -1)),
  ) as typeof SHEETS;
  const plan = planOf({ sheets: hostile }, JUNE_14);
  const [line] = linesOf(plan);
  expect(line).toMatch(/^1\. .*=HYPERLINK\(/);
  for (const { value } of plan.cells.flat())
    if (typeof value === 'object' && value !== null && 'text' in value) expect(value.text).not.toContain('HYPERLINK');
});

describe('the largest lever of the gap', () => {
  /** Twelve months at ¥30,000, from April 2024 at ¥20,000; the other one as ever. */
  const CUT = {
    ...SHEETS,
    契約: [
      ['顧客', '担当者', '開始日', '解約日', '月額'],
      monthly('値引き', 30_000, '2024/3/31'),
      ['値引き', '佐藤', '2024/4/1', '', 20_000],
      monthly('順調', 90_000),
    ],
  };

  test('leads, with the customers behind it and a link to the first of them, though no KPI has a target', () => {
    const plan = planOf({ sheets: CUT, settings: { kgiTarget: 1_800_000 } }, JUNE_14);
    const price = Number(saidIn(plan, MATTERS_ROW + 4)[1]);
    expect(price).toBeLessThan(0);
    const shown = Math.abs(price).toLocaleString('en');
    expect(linesOf(plan)).toEqual([
      `1. 単価 −¥${shown}(差のいちばん大きなもと)。単価が下がった 1社、値引き`,
      expect.stringMatching(/^2\. 訪問漏れ 1社\(年 ¥[\d,]+\)、値引き$/),
      'KPIの目標はまだありません。「目標を決める」で決めると、どのKPIが遅れているかが出ます。',
    ]);
    expect(linkOf(plan, 1)).toMatchObject({
      link: { blockName: 'KPI_CUSTOMER_HEALTH' },
      text: '単価が下がった 1社を見直す →',
    });
    expect(stepOf(plan, 'kgi-progress')).toMatchObject({ text: `単価 −¥${shown} から直す →` });
  });

  test('is nobody’s matter while the whole is ahead', () => {
    const plan = planOf({ sheets: CUT, settings: { kgiTarget: 900_000 } }, JUNE_14);
    expect(linesOf(plan)[0]).not.toContain('差のいちばん大きなもと');
  });
});

test('a KGI that is behind has a step even where the gap cannot be split', () => {
  // One month of record: no forecast, so no levers.
  const sheets = {
    契約: [
      ['顧客', '担当者', '開始日', '月額'],
      ['A', '佐藤', '2024/6/3', 10_000],
    ],
  };
  const plan = planOf({ sheets, settings: { kgiTarget: 1_000_000 } }, JUNE_14);
  // Fiscal 2024 had 243 business days up to its end, 52 of them gone; ¥990,000 are left for the rest.
  const [gone, total] = String(saidIn(plan, 4)[5]).replace('日', '').split('/').map(Number) as [number, number];
  const perDay = Math.round(990_000 / (total - gone)).toLocaleString('en');
  expect(saidIn(plan, 4)[4]).toBe('▲ 遅れ');
  expect(stepOf(plan, 'kgi-progress')).toMatchObject({
    link: { blockName: 'KPI_PROGRESS', row: 3 },
    text: `残りは1日 ¥${perDay} 売る →`,
  });
  // Why there is no split, and the gap all the same.
  expect(saidIn(plan, MATTERS_ROW).slice(0, 2)).toEqual(['ペースとの差の内訳', '3か月の記録から分けられます']);
  expect([1, 2, 3, 4].map((i) => saidIn(plan, MATTERS_ROW + i)[1])).toEqual(['—', '—', '—', '—']);
  expect(saidIn(plan, MATTERS_ROW + 5)[1]).toBeCloseTo(10_000 - (1_000_000 * gone) / total, 6);
});

test('a period that is over asks for the next goal', () => {
  const plan = planOf({ sheets: SHEETS, settings: { kgiTarget: 90_000_000, kgiPeriod: '2023年度' } }, JUNE_14);
  const said = stepOf(plan, 'kgi-progress') as { text: string };
  expect(saidIn(plan, 4)[4]).toBe('▲ 遅れ');
  expect(said.text).toMatch(/から直す →$|次の期間のKGIを決める →$/);
});
