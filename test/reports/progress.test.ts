/** 進捗 as plain data, for a workbook small enough to work out by hand. */
import { BusinessCalendar } from '../../src/core/calendar';
import { customerHealth } from '../../src/daily/customer-health';
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
import { byRepPlan } from '../../src/reports/by-rep';
import { monthlyPlan } from '../../src/reports/monthly';
import { progressPlan } from '../../src/reports/progress';
import { progressFacts } from '../../src/reports/progress-input';
import type { Tip } from '../../src/review/tips';
import { said } from '../support/report-facts';
import { tipsIn } from '../support/review-facts';

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
  tips: readonly Tip[] = [],
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
  const common = {
    facts: buildFacts(tables, all, asOf),
    targets: resolved.targets,
    calendar: new BusinessCalendar([]),
    // 45444 is 1 June 2024 (test/core/days.test.ts); 18:00 is three quarters of a day.
    stamp: 45_457.75,
    refreshedAt: '2024/06/14 18:00',
    language,
  };
  const input = {
    ...common,
    notices: notices(
      { intake, findings: intake.findings, questions: 2, restated: 0, damaged: 0, missing: [] },
      language,
    ),
    unread,
    tips,
    health: customerHealth(common.facts),
    byRep: byRepPlan(common),
    monthly: monthlyPlan(common),
  };
  return progressPlan(progressFacts(input));
}

const row = (sheet: SheetPlan, name: string): readonly PlanCell[] =>
  sheet.cells.find((cells) => said(cells[0]!) === name)!;
const values = (cells: readonly PlanCell[]): unknown[] => cells.map(said);
/** Sheet rows, from 0: the KGI's figures, what belongs to them, the gap, the table's header. */
const [KGI, DETAILS, GAP, HEADER] = [4, 5, 7, 14];
const JUNE_14 = dayOf(2024, 6, 14);

test.each<[Language, readonly string[], RegExp]>([
  ['ja', ['「5月」「6月」'], /^▲ 「5月」「6月」はまだ読んでいません → サイドバーの「データ」で答えてください   \S/],
  ['en', ['"May"', '"June"'], /^▲ Not read yet: "May", "June"\. Please answer in the sidebar, tab "Data"   \S/],
])('sheets that wait for an answer are said in bold before all figures (%s)', (language, unread, expected) => {
  const cell = plan(JUNE_14, {}, language, TARGETS, unread).cells[2]![0]!;
  expect(cell.value).toMatch(expected);
  expect(cell.look).toMatchObject({ bold: true });
  // Nothing moves: people refer to the rows below.
  expect(plan(JUNE_14, {}, language, TARGETS, unread).cells).toHaveLength(plan(JUNE_14, {}, language).cells.length);
  expect(plan(JUNE_14, {}, language).cells[2]![0]!.value).not.toContain('▲');
});

describe('as of 14 June 2024, a running month', () => {
  const sheet = plan(JUNE_14);

  test('says when, how far the month is, what money rests on, and what could not be used', () => {
    expect(sheet.cells[0]![0]!.value).toBe('ルートKPI 進捗');
    // June 2024: 20 business days (no public holiday); 3–7 and 10–14 June have gone.
    expect(sheet.cells[1]![0]!.value).toBe(
      '2024年6月14日 現在   営業日 10/20日(6月)   売上基準: 契約   使えなかった行 0   答えてほしいこと 2',
    );
    // Other sheets may refer to the stamp: it stays in H1.
    expect(sheet.cells[0]![7]).toMatchObject({ value: 45_457.75, format: '"更新 "m/d hh:mm' });
    expect(sheet.stamp).toEqual({ row: 0, column: 7 });
    const link = { blockName: 'KPI_DATA_CHECK', row: 0, column: 0 };
    expect(sheet.cells[1]![9]!.value).toEqual({ link, text: '→ データ確認' });
  });

  test('the KGI block: fiscal year 2024 against the pace of its business days', () => {
    // Revenue: 10 × ¥10,000 in April and May (all due on the 1st), 9 in June = ¥290,000.
    // Business days April 21 (22 less 29 April), May 21 (23 less 3 and 6 May), June 10 = 52 gone.
    // The year: April–June 62, July 22, August 21, September 19, October 22, November 20, December 22,
    // January 20 (1, 13), February 18 (11, 24), March 20 (20) less none = 246 − the sum is checked below.
    const [period, target, actual, attainment, status, days, , difference] = values(sheet.cells[KGI]!);
    expect([period, target, actual]).toEqual(['2024年4月〜2025年3月', 1_200_000, 290_000]);
    expect(attainment).toBeCloseTo(290_000 / 1_200_000, 12);
    expect(days).toMatch(/^52\/\d+日$/);
    expect(status).toBe('◎ 達成');
    const [gone, total] = String(days).slice(0, -1).split('/').map(Number) as [number, number];
    expect(difference).toBeCloseTo(290_000 - (1_200_000 * gone) / total, 6);
    // ¥910,000 are left to earn.
    const [left, , needed, soFar] = values(sheet.cells[DETAILS]!);
    expect(left).toBe(`残り${total - gone}営業日`);
    expect(needed).toBeCloseTo(910_000 / (total - gone), 6);
    // ¥290,000 over 52 days.
    expect(soFar).toBe('(これまで 1日あたり ¥5,577)');
  });

  test('where it lands: the customers left, at the usual ¥10,000 a month', () => {
    // Twelve closed months: eleven without a loss and May with one of ten: the median keeps and wins nobody. Revenue per
    // customer-month is ¥10,000 but for May (¥100,000 over 9.5). So 8 customers × ¥10,000 × (10 of 20 days + 9 months).
    const [landing, reach] = values(sheet.cells[KGI]!).slice(8);
    expect(landing).toBeCloseTo(290_000 + 80_000 * 9.5, 4);
    // Every path loses customers or none, so none comes near ¥1,200,000.
    expect(reach).toBe(0);
    expect(values(sheet.cells[DETAILS]!)[9]).toBe('記録の幅 0〜0%');
  });

  test('counts and money are held against target × pace', () => {
    // Visits: 3 against 6 × 10/20 = 3. Revenue: 90,000 against 100,000 × 10/20.
    // And so are the earlier months: of May's 6 visits half; of ¥100,000 of May and of June 2023 half.
    expect(values(row(sheet, '訪問件数')).slice(1, 7)).toEqual([3, 6, 1, '◎ 達成', 0, '—']);
    expect(values(row(sheet, '売上')).slice(1, 7)).toEqual([90_000, 100_000, 1.8, '◎ 達成', 40_000, 40_000]);
    // Cancellations, lower is better: target 2 × 10/20 = 1, one so far; May's one × 1/2 rounds to 1.
    expect(values(row(sheet, '解約数')).slice(1, 6)).toEqual([1, 2, 1, '◎ 達成', 1]);
    expect(sheet.cells[HEADER]![5]!.note).toContain('ペース');
  });

  test('rates wait for the end of the month; a stock does not', () => {
    const retention = values(row(sheet, '継続率'));
    // Nine at the opening, eight left. May: nine of ten.
    expect(retention[1]).toBeCloseTo(8 / 9, 12);
    expect(retention.slice(2, 5)).toEqual([0.95, '—', '途中']);
    // 88.9 % after 90.0 %, in points.
    expect(retention[5]).toBeCloseTo(800 / 9 - 90, 9);
    expect(row(sheet, '継続率')[5]!.format).toBe('"+"0.0"pt";"−"0.0"pt";"±"0.0"pt"');
    expect(row(sheet, '継続率')[1]!.look!.italic).toBe(true);
    expect(values(row(sheet, '契約中の顧客数')).slice(1, 5)).toEqual([8, 9, 8 / 9, '▲ 遅れ']);
  });

  test('no target, no value', () => {
    expect(values(row(sheet, '商談数')).slice(1, 5)).toEqual([1, '—', '—', '― 目標なし']);
    expect(values(row(sheet, '成約率')).slice(1, 5)).toEqual(['—', '—', '—', '― 目標なし']);
  });

  test('the trend shows closed months that have data', () => {
    // Visits begin in May 2024: of the twelve closed months before June only May has any.
    expect(row(sheet, '訪問件数')[7]!.value).toEqual({
      sparkline: [...Array.from({ length: 11 }, () => null), 6],
      kind: 'line',
    });
    // Revenue was 100,000 in each of the twelve months June 2023 to May 2024.
    expect(said(row(sheet, '売上')[7]!)).toEqual(Array.from({ length: 12 }, () => 100_000));
  });

  test('a KPI leads to its explanation and keeps its name', () => {
    const link = { blockName: 'KPI_EXPLANATIONS', row: 5, column: 0 };
    expect(sheet.cells[HEADER + 1]![0]!.value).toEqual({ link, text: '商談数' });
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
    expect(sheet.cells[HEADER]![1]!.value).toBe('実績(5月)');
    expect(sheet.cells[HEADER]![5]!.note).toBeUndefined();
  });

  test('a range is 100 % inside', () => {
    // Six visits to customers under contract ÷ (9 + 14/31) customer-months.
    const frequency = values(row(sheet, '訪問頻度'));
    expect(frequency[1]).toBeCloseTo(6 / (9 + 14 / 31), 12);
    expect(frequency.slice(2, 5)).toEqual(['0.5〜2.0', 1, '◎ 達成']);
  });
});

describe('nothing moves', () => {
  const NOBODY = [['KPI', '担当者', '期間', '目標', '下限', '上限']];
  const states: [string, SheetPlan][] = [
    ['all there', plan(JUNE_14)],
    ['no KGI', plan(JUNE_14, { kgiTarget: null })],
    ['no targets', plan(JUNE_14, {}, 'ja', NOBODY)],
    ['no record to speak of', plan(dayOf(2023, 4, 1))],
    ['a KGI that has not begun', plan(JUNE_14, { kgiPeriod: '2025年度' })],
    ['a KGI of the past', plan(JUNE_14, { kgiPeriod: '2023年度' })],
    ['English', plan(JUNE_14, {}, 'en')],
  ];

  test.each(states)('%s: one row a KPI in the catalogue’s order, from row 16 on', (_, sheet) => {
    const names = KPIS.map(({ name }) => name);
    const said0 = sheet.cells.slice(HEADER + 1, HEADER + 1 + KPIS.length).map((cells) => said(cells[0]!));
    expect([names.map(({ ja }) => ja), names.map(({ en }) => en)]).toContainEqual(said0);
    expect(sheet.cells).toHaveLength(states[0]![1].cells.length);
    expect(new Set(sheet.cells.map((cells) => cells.length))).toEqual(new Set([sheet.columnWidths.length]));
    expect(sheet.cells[0]![7]!.value).toBe(45_457.75);
  });

  test('the KGI stays in sight, and the sheet fits A4 across', () => {
    const [[, sheet]] = states as [[string, SheetPlan]];
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([6, 1]);
    expect(sheet.columnWidths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(1100);
  });

  test('rows are known by names that no two of them share', () => {
    const names = states[0]![1].rowKeys.names.flat();
    expect(new Set(names).size).toBe(names.length);
  });
});

test('without a KGI the block says where to set it, and the gap is that to last year', () => {
  const sheet = plan(JUNE_14, { kgiTarget: null });
  const block = values(sheet.cells[KGI]!);
  expect(block[1]).toBe('未設定 → 設定');
  expect(block[4]).toBe('― 目標なし');
  expect([block[8], block[9]]).toEqual([expect.closeTo(290_000 + 80_000 * 9.5, 4), '—']);
  // April to 14 June 2023 brought ¥300,000, as many days of 2024 ¥290,000.
  expect(said(sheet.cells[GAP]![0]!)).toBe('前年同期との差の内訳');
  expect(values(sheet.cells[GAP + 5]!).slice(0, 2)).toEqual(['合計', -10_000]);
});

describe('the answer in a sentence', () => {
  const sentence = (...of: Parameters<typeof plan>): unknown => plan(...of).cells[2]![0]!.value;

  test.each<[string, unknown, string]>([
    // Landing: ¥290,000 + 8 customers × ¥10,000 × 9.5 months = ¥1,050,000; ahead of the pace, so no lever is named.
    [
      'short',
      sentence(JUNE_14),
      'このままなら ¥1,050,000 で着地し、目標に ¥150,000 足りない見込みです(届く見込み 0%)。',
    ],
    [
      'ahead',
      sentence(JUNE_14, { kgiTarget: 400_000 }),
      'このままなら ¥1,050,000 で着地し、目標を ¥650,000 上回る見込みです(届く見込み 100%)。',
    ],
    ['reached', sentence(JUNE_14, { kgiTarget: 200_000 }), 'KGIに届きました(目標より +¥90,000)。'],
    // 2023: ten customers, twelve months.
    [
      'over',
      sentence(JUNE_14, { kgiTarget: 1_300_000, kgiPeriod: '2023年度' }),
      'KGIの期間が終わりました。目標まで ¥100,000 足りませんでした。',
    ],
    // Eight customers, twelve months.
    [
      'not begun',
      sentence(JUNE_14, { kgiPeriod: '2025年度' }),
      'このままなら ¥960,000 で着地し、目標に ¥240,000 足りない見込みです(届く見込み 0%)。',
    ],
    [
      'no KGI',
      sentence(JUNE_14, { kgiTarget: null }),
      'KGI(最終目標)がまだありません。サイドバーの「目標を決める」で決めるか、シート「設定」に売上目標を入れてください。',
    ],
    [
      'a period that cannot be read',
      sentence(JUNE_14, { kgiPeriod: 'いつか' }),
      'シート「設定」の「KGIの期間」を読めません。例: 2024年度',
    ],
    [
      'no forecast',
      sentence(dayOf(2023, 4, 3)),
      '着地見込は、終わった月の記録が3か月になると出ます。それまでは、ペースとの差を見てください。',
    ],
  ])('%s', (_, said, expected) => expect(said).toBe(expected));

  test('behind the pace it names the two levers that pull down most, as in the figures below', () => {
    const sheet = plan(JUNE_14, { kgiTarget: 2_000_000 });
    const levers = sheet.cells.slice(GAP + 1, GAP + 5).map((cells) => values(cells).slice(0, 2) as [string, number]);
    const [first, second] = [...levers].sort(([, a], [, b]) => a - b).map(([name]) => name);
    expect(levers.filter(([, yen]) => yen < 0).length).toBeGreaterThan(1);
    expect(sheet.cells[2]![0]!.value).toMatch(
      new RegExp(`ペースを下げているのは ${first} −¥[\\d,]+、${second} −¥[\\d,]+。$`),
    );
  });
});

test('a period beyond the holiday list says so', () => {
  expect(plan(dayOf(2051, 6, 1)).cells[1]![0]!.value).toContain('祝日の一覧がこの期間まで届いていません');
  expect(plan(JUNE_14).cells[1]![0]!.value).not.toContain('祝日');
});

test.each<Partial<Settings>>([
  {},
  { kgiTarget: null },
  { kgiTarget: 2_000_000 },
  { kgiTarget: 200_000 },
  { kgiPeriod: 'FY2023', kgiTarget: 1_300_000 },
])('English has no Japanese in it, settings %o', (settings) => {
  const texts = plan(JUNE_14, settings, 'en')
    .cells.flatMap(values)
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text as string))).toEqual([]);
});

describe('what a colleague found to work', () => {
  const HEADER = ['題名', '内容', 'KPI', '段階', '投稿者', '日付'];
  const noticed = (rows: unknown[][], kpi: string): PlanCell =>
    plan(JUNE_14, {}, 'ja', TARGETS, [], tipsIn([HEADER, ...rows])).cells.find((cells) => said(cells[0]!) === kpi)![8]!;

  test('stands beside the KPI that needs it, the newest one, in full in the note', () => {
    const cell = noticed(
      [
        ['古い', 'x', '継続率', '', '佐藤', '2024/1/1'],
        ['新しい', '=SUM(1) の\n書き方', '継続率、訪問件数', '', '佐藤', '2024/6/1'],
        ['印なし', 'y', '', '', '佐藤', '2024/6/2'],
      ],
      '継続率',
    );
    expect(cell.value).toMatch(/(^|\n)ノウハウ: 新しい\(佐藤\)$/);
    expect(cell.note).toBe('新しい:=SUM(1) の 書き方(佐藤)');
    expect(String(noticed([], '継続率').value)).not.toContain('ノウハウ');
    expect(noticed([], '継続率').note).toBeUndefined();
  });

  test('and beside none that has nothing to be held against', () => {
    const all = plan(JUNE_14, {}, 'ja', TARGETS, [], tipsIn([HEADER, ['', 't', '通話件数、成約率', '', '', '']]));
    expect(all.cells.flat().filter(({ value }) => String(value).includes('ノウハウ'))).toEqual([]);
  });
});
