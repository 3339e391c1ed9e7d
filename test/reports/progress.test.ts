/** 進捗 as plain data, for a workbook small enough to work out by hand. */
import { BusinessCalendar } from '../../src/core/calendar';
import { dayOf } from '../../src/core/days';
import { buildFacts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { resolveTargets } from '../../src/goals/targets';
import { readTables } from '../../src/intake/read-tables';
import { readTargetRows } from '../../src/intake/targets';
import { KPIS } from '../../src/kpis';
import { notices } from '../../src/reports/notices';
import { progressPlan } from '../../src/reports/progress';

/** Ten customers at ¥10,000 a month, all due on the 1st. One cancels on 14 May 2024, one on 14 June. */
const CONTRACTS = [
  ['契約番号', '顧客', '担当者', '開始日', '解約日', '月額'],
  ...Array.from({ length: 10 }, (_, i) => {
    const end = i === 0 ? '2024/5/14' : i === 1 ? '2024/6/14' : '';
    return [`C${i}`, `顧客${i}`, '佐藤', '2023/4/1', end, 10_000];
  }),
];
/** Six visits in May 2024, three in June up to the 14th; one call. */
const VISITS = [
  ['訪問日', '担当者', '顧客', '種別', '結果'],
  ...[1, 2, 3, 4, 5, 6].map((i) => [`2024/5/${i + 6}`, '佐藤', `顧客${i}`, '訪問', '']),
  ...[1, 2, 3].map((i) => [`2024/6/${i + 2}`, '佐藤', `顧客${i}`, '訪問', i === 3 ? '商談' : '']),
  ['2024/6/4', '佐藤', '顧客9', '電話', '会話'],
];
const TARGETS = [
  ['KPI', '担当者', '期間', '目標', '下限', '上限'],
  ['訪問件数', '', '', 6, '', ''],
  ['売上', '', '2024-06', '10万円', '', ''],
  ['訪問頻度', '', '', '', 0.5, 2],
  ['継続率', '', '', '95%', '', ''],
  ['解約数', '', '', 2, '', ''],
  ['契約中の顧客数', '', '', 9, '', ''],
  ['知らないKPI', '', '', 1, '', ''],
  ['訪問件数', '', 'いつか', 1, '', ''],
  ['訪問件数', '', '', 'たくさん', '', ''],
];

function plan(
  asOf: number,
  settings: Partial<Settings> = {},
  language: Language = 'ja',
  targets = TARGETS,
  unread: readonly string[] = [],
): SheetPlan {
  const noDates = (): number => {
    throw new Error('these sheets hold no Date');
  };
  const sheets = [
    { name: '契約', cells: CONTRACTS },
    { name: '訪問', cells: VISITS },
  ];
  const intake = readTables(sheets, { dayOfDate: noDates, cancelDayMeaning: 'lastDay' });
  const all = { ...DEFAULT_SETTINGS, kgiTarget: 1_200_000, ...settings };
  const { tables } = intake;
  const resolved = resolveTargets(readTargetRows(targets), all, asOf, noDates, tables.reps);
  return progressPlan({
    facts: buildFacts(tables, all, asOf),
    targets: resolved.targets,
    calendar: new BusinessCalendar([]),
    // 45444 is 1 June 2024 (test/core/days.test.ts); 18:00 is three quarters of a day.
    stamp: 45_457.75,
    notices: notices({ intake, findings: intake.findings, questions: 2 }, language),
    unread,
    language,
  });
}

const row = (sheet: SheetPlan, name: string): readonly PlanCell[] =>
  sheet.cells.find((cells) => cells[0]!.value === name)!;
const values = (cells: readonly PlanCell[]): unknown[] => cells.map(({ value }) => value);
const JUNE_14 = dayOf(2024, 6, 14);

test.each<[Language, readonly string[], RegExp]>([
  ['ja', ['「5月」「6月」'], /^▲ 「5月」「6月」はまだ読んでいません → サイドバーの「データ」.*書き直されます/],
  ['en', ['"May"', '"June"'], /^▲ Not read yet: "May", "June"\. .*rewritten/],
])('sheets that wait for an answer are said in bold before all figures (%s)', (language, unread, expected) => {
  const cell = plan(JUNE_14, {}, language, TARGETS, unread).cells[2]![0]!;
  expect(cell.value).toMatch(expected);
  expect(cell.look).toMatchObject({ bold: true });
  // Nothing moves: people refer to the rows below.
  expect(plan(JUNE_14, {}, language, TARGETS, unread).cells).toHaveLength(plan(JUNE_14, {}, language).cells.length);
  expect(plan(JUNE_14, {}, language).cells[2]![0]!.look?.bold).toBeUndefined();
});

describe('as of 14 June 2024, a running month', () => {
  const sheet = plan(JUNE_14);

  test('says when, how far the month is, what money rests on, and what could not be used', () => {
    expect(sheet.cells[0]![0]!.value).toBe('ルートKPI 進捗');
    // June 2024: 20 business days (no public holiday); 3–7 and 10–14 June have gone.
    expect(sheet.cells[1]![0]!.value).toBe(
      '2024年6月14日 現在   営業日 10/20日(6月)   売上基準: 契約   使えなかった行 0   答えてほしいこと 2',
    );
    expect(sheet.cells[0]![7]).toMatchObject({ value: 45_457.75, format: '"更新 "yyyy/mm/dd hh:mm' });
    expect(sheet.stamp).toEqual({ row: 0, column: 7 });
    const link = { blockName: 'KPI_DATA_CHECK', row: 0, column: 0 };
    expect(sheet.cells[1]![7]!.value).toEqual({ link, text: '→ データ確認' });
  });

  test('the KGI block: fiscal year 2024 against the pace of its business days', () => {
    // Revenue: 10 × ¥10,000 in April and May (all due on the 1st), 9 in June = ¥290,000.
    // Business days April 21 (22 less 29 April), May 21 (23 less 3 and 6 May), June 10 = 52 gone.
    // The year: April–June 62, July 22, August 21, September 19, October 22, November 20, December 22,
    // January 20 (1, 13), February 18 (11, 24), March 20 (20) less none = 246 − the sum is checked below.
    const [period, target, actual, attainment, status, days] = values(sheet.cells[4]!);
    expect([period, target, actual]).toEqual(['2024年4月〜2025年3月', 1_200_000, 290_000]);
    expect(attainment).toBeCloseTo(290_000 / 1_200_000, 12);
    expect(days).toMatch(/^52\/\d+日$/);
    expect(status).toBe('◎ 達成');
  });

  test('counts and money are held against target × pace', () => {
    // Visits: 3 against 6 × 10/20 = 3. Revenue: 90,000 against 100,000 × 10/20.
    expect(values(row(sheet, '訪問件数')).slice(1, 7)).toEqual([3, 6, 1, '◎ 達成', 6, '—']);
    expect(values(row(sheet, '売上')).slice(1, 5)).toEqual([90_000, 100_000, 1.8, '◎ 達成']);
    // Cancellations, lower is better: target 2 × 10/20 = 1, one so far.
    expect(values(row(sheet, '解約数')).slice(1, 6)).toEqual([1, 2, 1, '◎ 達成', 1]);
  });

  test('rates wait for the end of the month; a stock does not', () => {
    const retention = values(row(sheet, '継続率'));
    // Nine at the opening, eight left. May: nine of ten.
    expect(retention[1]).toBeCloseTo(8 / 9, 12);
    expect(retention.slice(2, 6)).toEqual([0.95, '—', '途中', 0.9]);
    expect(row(sheet, '継続率')[1]!.look!.italic).toBe(true);
    expect(values(row(sheet, '契約中の顧客数')).slice(1, 5)).toEqual([8, 9, 8 / 9, '▲ 遅れ']);
  });

  test('no target, no value', () => {
    expect(values(row(sheet, '商談数')).slice(1, 5)).toEqual([1, '—', '—', '― 目標なし']);
    expect(values(row(sheet, '成約率')).slice(1, 5)).toEqual(['—', '—', '—', '― 目標なし']);
  });

  test('the trend shows closed months that have data', () => {
    // Visits begin in May 2024: of the twelve closed months before June only May has any.
    expect(row(sheet, '訪問件数')[7]!.value).toBe('▄');
    // Revenue was 100,000 in each of the twelve months June 2023 to May 2024.
    expect(row(sheet, '売上')[7]!.value).toBe('▄'.repeat(12));
  });
});

describe('as of 31 May 2024, a closed month', () => {
  const sheet = plan(dayOf(2024, 5, 31));

  test('rates get their status, retention through its churn', () => {
    // Retention 90 % against 95 %: churn 10 % against 5 % = 50 %.
    const retention = values(row(sheet, '継続率'));
    expect(retention[1]).toBe(0.9);
    expect(retention[3]).toBeCloseTo(0.5, 9);
    expect(retention[4]).toBe('▲ 遅れ');
    expect(sheet.cells[6]![1]!.value).toBe('実績(5月)');
  });

  test('a range is 100 % inside', () => {
    // Six visits to customers under contract ÷ (9 + 14/31) customer-months.
    const frequency = values(row(sheet, '訪問頻度'));
    expect(frequency[1]).toBeCloseTo(6 / (9 + 14 / 31), 12);
    expect(frequency.slice(2, 5)).toEqual(['0.5〜2.0', 1, '◎ 達成']);
  });
});

test('one row a KPI in the catalogue’s order, below a frozen header', () => {
  const sheet = plan(JUNE_14);
  expect(sheet.cells.slice(7).map((cells) => cells[0]!.value)).toEqual(KPIS.map((kpi) => kpi.name.ja));
  expect(sheet.frozenRows).toBe(7);
  expect(new Set(sheet.cells.map((cells) => cells.length))).toEqual(new Set([sheet.columnWidths.length]));
});

test('without a KGI the block says where to set it', () => {
  const block = values(plan(JUNE_14, { kgiTarget: null }).cells[4]!);
  expect(block[1]).toBe('未設定 → 設定シート');
  expect(block[4]).toBe('― 目標なし');
});

test('a period beyond the holiday list says so', () => {
  expect(plan(dayOf(2051, 6, 1)).cells[1]![0]!.value).toContain('祝日の一覧がこの期間まで届いていません');
  expect(plan(JUNE_14).cells[1]![0]!.value).not.toContain('祝日');
});

test('English has no Japanese in it', () => {
  const texts = plan(JUNE_14, {}, 'en')
    .cells.flatMap(values)
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text as string))).toEqual([]);
});
