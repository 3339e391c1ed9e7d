/** Closed months against a record that was edited since: old, new, and which rows. */
import { dayOf } from '../../src/core/days';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { buildFacts, type Facts } from '../../src/core/facts';
import { resolveTargets, type Target } from '../../src/goals/targets';
import { readTables } from '../../src/intake/read-tables';
import { readTargetRows } from '../../src/intake/targets';
import type { Intake } from '../../src/intake/types';
import { closingLines } from '../../src/reports/history-sheet';
import { type Closing, closings, HISTORY_COLUMNS } from '../../src/review/history';
import { restatement, restatements } from '../../src/review/restatements';

type Rows = readonly (readonly unknown[])[];
type Sheets = Readonly<Record<string, Rows>>;

const JUNE = 2024 * 12 + 5;
const VISITS: Rows = [
  ['訪問日', '担当者', '顧客', '種別', '結果'],
  ['2024/5/31', '佐藤', '青木商店', '訪問', '商談'],
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
  ['2024/6/5', '鈴木', '井上薬局', '訪問', ''],
  ['2024/7/2', '鈴木', '井上薬局', '訪問', ''],
];
const CONTRACTS: Rows = [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 10_000, '月額'],
  ['C2', '井上薬局', '鈴木', '茶', '2024/6/20', '', 5_000, '月額'],
];
const SHEETS: Sheets = { 訪問: VISITS, 契約: CONTRACTS };

interface Present {
  readonly facts: Facts;
  readonly sources: Intake['sources'];
}

function present(sheets: Sheets, asOf: number, settings: Partial<Settings> = {}): Present {
  const grids = Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells as unknown[][] }));
  const { tables, sources } = readTables(grids, { dayOfDate: () => NaN, cancelDayMeaning: 'lastDay' });
  return { facts: buildFacts(tables, { ...DEFAULT_SETTINGS, ...settings }, asOf), sources };
}

function close(
  sheets: Sheets = SHEETS,
  asOf = dayOf(2024, 7, 1),
  settings: Partial<Settings> = {},
  month = JUNE,
  targets: readonly Target[] = [],
): Closing {
  const { facts } = present(sheets, asOf, settings);
  const lines = closingLines({ facts, targets, month, round: 1, closedAt: 'x', dataAt: 'y', language: 'ja' });
  const cells = [
    HISTORY_COLUMNS.map(({ name }) => name.ja),
    ...lines.map((line) => HISTORY_COLUMNS.map(({ field }) => line[field]?.value ?? '')),
  ];
  return closings(cells).get(month)!;
}

/** With one row of a sheet replaced (from 0, the header is 0), added (behind the last) or taken away (null). */
function edited(sheet: string, row: number, cells: readonly unknown[] | null): Sheets {
  const rows = SHEETS[sheet]!;
  return { ...SHEETS, [sheet]: [...rows.slice(0, row), ...(cells === null ? [] : [cells]), ...rows.slice(row + 1)] };
}

const restated = (sheets: Sheets, settings: Partial<Settings> = {}, asOf = dayOf(2024, 8, 20), closing = close()) => {
  const { facts, sources } = present(sheets, asOf, settings);
  return restatement(closing, { facts, targets: [], sources });
};

const LATER = dayOf(2025, 6, 20);

test('time alone restates nothing, and neither do rows of other months, their order, or columns that no figure rests on', () => {
  // C2 began on 20 June: on 1 July its first month could not be judged yet, in August it can.
  expect(restated(SHEETS)).toBeNull();
  expect(restated(SHEETS, {}, LATER)).toBeNull();
  expect(restated(SHEETS, { kgiTarget: 5 })).toBeNull();
  expect(restated(edited('訪問', 5, ['2024/8/1', '佐藤', '青木商店', '訪問', '']))).toBeNull();
  expect(restated({ ...SHEETS, 訪問: [VISITS[0]!, ...VISITS.slice(1).reverse()] })).toBeNull();
  expect(restated({ ...SHEETS, 契約: CONTRACTS.map((row) => [...row, 'メモ']) })).toBeNull();
  // Cancelled after the month: as it was seen in June, it ran on.
  expect(
    restated(edited('契約', 1, ['C1', '青木商店', '佐藤', '水', '2024/1/10', '2024/7/31', 10_000, '月額'])),
  ).toBeNull();
});

test('an added visit: old, new, and the row', () => {
  const found = restated(edited('訪問', 5, ['2024/6/28', '佐藤', '青木商店', '訪問', '']))!;
  const visits = found.figures.filter(({ item }) => item.id === 'visits');
  expect(visits).toEqual([
    { item: { kind: 'kpi', id: 'visits' }, rep: null, was: 2, now: 3 },
    { item: { kind: 'kpi', id: 'visits' }, rep: '佐藤', was: 1, now: 2 },
  ]);
  expect(found.causes).toEqual({
    changed: [{ table: 'visits', sheetName: '訪問', rows: [6] }],
    gone: 0,
    areSettingsChanged: false,
  });
});

test.each<[string, Sheets, number[] | null, number]>([
  ['changed', edited('訪問', 2, ['2024/6/3', '鈴木', '青木商店', '訪問', '商談']), [3], 1],
  ['deleted', edited('訪問', 2, null), null, 1],
  ['moved out of the month', edited('訪問', 2, ['2024/7/3', '佐藤', '青木商店', '訪問', '商談']), null, 1],
  ['repeated', edited('訪問', 5, ['2024/6/5', '鈴木', '井上薬局', '訪問', '商談']), [6], 0],
])('a visit that is %s', (_, sheets, rows, gone) => {
  const { causes } = restated(sheets)!;
  const changed = rows === null ? [] : [{ table: 'visits', sheetName: '訪問', rows }];
  expect(causes).toEqual({ changed, gone, areSettingsChanged: false });
});

test('a contract cancelled back into the month changes stocks, money and rates', () => {
  const found = restated(edited('契約', 1, ['C1', '青木商店', '佐藤', '水', '2024/1/10', '2024/6/5', 10_000, '月額']))!;
  const figure = (id: string, rep: string | null) =>
    found.figures.find((each) => each.item.id === id && each.rep === rep);
  expect(figure('cancelled', null)).toMatchObject({ item: { kind: 'stock' }, was: 0, now: 1 });
  expect(figure('closing', '佐藤')).toMatchObject({ was: 1, now: 0 });
  expect(figure('opening', null)).toBeUndefined();
  expect(figure('retention-rate', null)).toMatchObject({ was: 1, now: 0 });
  // 10,000 fell due on 10 June.
  expect(figure('revenue', null)).toMatchObject({ was: 15_000, now: 5_000 });
  expect(found.causes).toMatchObject({ changed: [{ sheetName: '契約', rows: [2] }], gone: 1 });
});

test('a setting', () => {
  const found = restated(
    { ...SHEETS, 契約: [CONTRACTS[0]!, ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 12_000, '年額']] },
    {},
    LATER,
    close({ ...SHEETS, 契約: [CONTRACTS[0]!, ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 12_000, '年額']] }),
  );
  expect(found).toBeNull();
  const yearly = {
    ...SHEETS,
    契約: [CONTRACTS[0]!, ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 12_000, '年額']],
  };
  const lump = restated(yearly, { yearlyRecognition: 'lump' }, LATER, close(yearly))!;
  expect(lump.figures.find(({ item, rep }) => item.id === 'revenue' && rep === null)).toMatchObject({
    was: 1000,
    now: 0,
  });
  expect(lump.causes).toEqual({ changed: [], gone: 0, areSettingsChanged: true });
});

test('a handover: the team’s stock stays, the reps’ do not; a rep who is new is told too', () => {
  const before = close();
  const sheets = edited('契約', 3, ['C3', '青木商店', '高橋', '水', '2024/6/10', '', 20_000, '月額']);
  const found = restated(sheets, {}, LATER, before)!;
  const stock = (id: string, rep: string | null) =>
    found.figures.find(({ item, rep: whose }) => item.kind === 'stock' && item.id === id && whose === rep);
  expect(['opening', 'closing', 'handedIn', 'handedOut'].map((id) => stock(id, null))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(stock('handedOut', '佐藤')).toMatchObject({ was: 0, now: 1 });
  expect(stock('handedIn', '高橋')).toMatchObject({ was: 0, now: 1 });
  expect(found.causes.changed).toEqual([{ table: 'contracts', sheetName: '契約', rows: [4] }]);
  // Closed with the handover, it is whole and quiet.
  const after = close(sheets);
  expect(after.stocks.get('高橋')).toMatchObject({ handedIn: 1, closing: 1 });
  expect(restated(sheets, {}, LATER, after)).toBeNull();
});

test('where nothing of the month was touched, no row is named', () => {
  // A purchase before the month: cumulative revenue of those active at its end.
  const sheets = edited('契約', 3, ['C0', '青木商店', '佐藤', '水', '2023/1/10', '2023/12/31', 1000, '月額']);
  const found = restated(sheets, {}, LATER, close())!;
  expect(found.figures.some(({ item }) => item.id === 'cumulative-revenue')).toBe(true);
  expect(found.causes.changed).toEqual([{ table: 'contracts', sheetName: '契約', rows: [4] }]);
  const sales = (amount: number): Sheets => ({
    訪問: VISITS,
    売上: [
      ['売上日', '顧客', '担当者', '金額'],
      ['2024/5/1', '青木商店', '佐藤', amount],
      ['2024/6/1', '青木商店', '佐藤', 500],
    ],
  });
  const bySales = restated(sales(300), {}, LATER, close(sales(100)))!;
  expect(bySales.causes).toEqual({ changed: [], gone: 0, areSettingsChanged: false });
  expect(restated(sales(100), {}, LATER, close(sales(100)))).toBeNull();
});

test('with a closing day of 20, June ends on the 20th', () => {
  const settings = { closingDay: 20 };
  const closing = close(SHEETS, dayOf(2024, 6, 21), settings);
  const now = (row: readonly unknown[]) => restated(edited('訪問', 5, row), settings, LATER, closing);
  expect(now(['2024/6/21', '佐藤', '青木商店', '訪問', ''])).toBeNull();
  expect(now(['2024/6/20', '佐藤', '青木商店', '訪問', ''])!.causes.changed[0]!.rows).toEqual([6]);
});

test('nothing is said while the as-of day is set back before the month’s end', () => {
  const { facts, sources } = present({ 訪問: VISITS, 契約: CONTRACTS.slice(0, 2) }, dayOf(2024, 6, 29));
  expect(restatement(close(), { facts, targets: [], sources })).toBeNull();
});

test('hostile names change nothing else', () => {
  const names = ['__proto__', 'constructor', '<script>', '😀', 'a\ud800b'];
  const rows = [VISITS[0]!, ...names.map((name) => ['2024/6/3', name, name, '訪問', ''])];
  const sheets = { 訪問: rows, 契約: CONTRACTS };
  const closing = close(sheets);
  expect(restated(sheets, {}, LATER, closing)).toBeNull();
  const more = { ...sheets, 訪問: [...rows, ['2024/6/4', '__proto__', '青木商店', '訪問', '']] };
  const visits = restated(more, {}, LATER, closing)!.figures.filter(({ item }) => item.id === 'visits');
  expect(visits.map(({ rep, was, now }) => [rep, was, now])).toEqual([
    [null, 5, 6],
    ['__proto__', 1, 2],
  ]);
});

test('a target that was set otherwise since', () => {
  const { facts, sources } = present(SHEETS, LATER);
  const target = (value: number): Target[] => {
    const rows = readTargetRows([
      ['KPI', '担当者', '期間', '目標', '下限', '上限'],
      ['訪問件数', '', '', value, '', ''],
      ['訪問頻度', '', '', '', 1.5, 2.5],
    ]);
    return [...resolveTargets(rows, facts.settings, facts.asOf, () => NaN, facts.tables.reps).targets];
  };
  const closing = close(SHEETS, dayOf(2024, 7, 1), {}, JUNE, target(230));
  expect(restatement(closing, { facts, targets: target(230), sources })).toBeNull();
  const { figures, goals } = restatement(closing, { facts, targets: target(200), sources })!;
  expect(figures).toEqual([]);
  expect(goals.map(({ kpi, rep, was, now }) => [kpi.id, rep, was, now])).toEqual([
    ['visits', null, { kind: 'value', value: 230 }, { kind: 'value', value: 200 }],
  ]);
  expect(restatement(closing, { facts, targets: [], sources })!.goals.map(({ kpi, now }) => [kpi.id, now])).toEqual([
    ['visits', null],
    ['visit-frequency', null],
  ]);
});

test('the KGI that a month was closed with, beside another one now; not where it was none, or is that of other months', () => {
  const kgiOf = (was: number | null, settings: Partial<Settings>) => {
    const closing = close(SHEETS, dayOf(2024, 7, 1), { kgiTarget: was });
    const found = restated(SHEETS, settings, dayOf(2024, 8, 20), closing);
    return found?.goals.map(({ kpi, was: before, now }) => [kpi.id, before, now]) ?? [];
  };
  expect(kgiOf(1_000_000, { kgiTarget: 1_000_000 })).toEqual([]);
  expect(kgiOf(1_000_000, { kgiTarget: 1_200_000 })).toEqual([
    ['kgi-progress', { kind: 'value', value: 1_000_000 }, { kind: 'value', value: 1_200_000 }],
  ]);
  expect(kgiOf(null, { kgiTarget: 1_200_000 })).toEqual([]);
  expect(kgiOf(1_000_000, { kgiTarget: null })).toEqual([]);
  expect(kgiOf(1_000_000, { kgiTarget: 1_200_000, kgiPeriod: '2025年度' })).toEqual([]);
});

test('the KGI’s row says how it stood against the pace, as the review does', () => {
  // A quarter of the fiscal year's business days are gone, and revenue is far from a quarter of that KGI.
  const closing = close(SHEETS, dayOf(2024, 7, 1), { kgiTarget: 100_000_000 });
  expect(closing.figures.find(({ kpi, rep }) => kpi === 'kgi-progress' && rep === null)!.status).toMatch(/^▲/);
});

test('all closed months, each by itself', () => {
  const months = [JUNE - 1, JUNE].map((month): [number, Closing] => [
    month,
    close(SHEETS, dayOf(2024, 7, 1), {}, month),
  ]);
  const { facts, sources } = present(edited('訪問', 1, ['2024/5/30', '鈴木', '青木商店', '訪問', '商談']), LATER);
  expect(restatements(new Map(months), { facts, targets: [], sources }).map(({ month }) => month)).toEqual([JUNE - 1]);
});
