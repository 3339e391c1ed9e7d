/** 担当者別 as plain data, for a workbook small enough to work out by hand. */
import { BusinessCalendar } from '../../src/core/calendar';
import { dayOf } from '../../src/core/days';
import type { SheetPlan } from '../../src/core/sheet-plan';
import { byRepPlan } from '../../src/reports/by-rep';
import { JAPANESE } from '../support/japanese';
import { factsOfSheets, rowSaying, said, targetsOf } from '../support/report-facts';

const SHEETS = {
  契約: [
    ['契約番号', '顧客', '担当者', '開始日', '解約日', '月額'],
    ...Array.from({ length: 6 }, (_, i) => [`C${i}`, `顧客${i}`, '佐藤', '2023/4/1', '', 10_000]),
    ['C6', '顧客6', '鈴木', '2023/4/1', '', 10_000],
    ['C7', '顧客7', '田中', '2022/4/1', '2023/6/30', 10_000],
  ],
  訪問: [
    ['訪問日', '担当者', '顧客', '種別', '結果'],
    ...[1, 2, 3].map((i) => [`2024/5/${i + 6}`, '佐藤', `顧客${i}`, '訪問', '商談']),
    ['2024/5/8', '鈴木', '顧客6', '訪問', ''],
  ],
};
const TARGETS = [
  ['KPI', '担当者', '期間', '目標', '下限', '上限'],
  ['商談数', '', '', 5, '', ''],
  ['商談数', '佐藤', '', 3, '', ''],
  ['商談数', '鈴木', '', 2, '', ''],
  ['訪問頻度', '佐藤', '', '', 1, 2],
];

function plan(targets = TARGETS, asOf = dayOf(2024, 5, 31), language: 'ja' | 'en' = 'ja'): SheetPlan {
  const facts = factsOfSheets(SHEETS, asOf);
  return byRepPlan({
    facts,
    targets: targetsOf(targets, facts),
    calendar: new BusinessCalendar([]),
    refreshedAt: '2024/06/01 08:12',
    language,
  });
}
/** Cells without the hidden key. */
const rowsOf = (sheet: SheetPlan): unknown[][] => sheet.cells.map((cells) => cells.slice(0, -1).map(said));
const detail = (sheet: SheetPlan, rep: string, kpi: string): unknown[] =>
  rowsOf(sheet).find((row) => row[0] === rep && row[1] === kpi)!;

test('at a glance: the reps in the order of the tables, their customers, the signs of the KPIs that have goals', () => {
  const sheet = plan();
  const header = rowsOf(sheet).findIndex((row) => row[0] === '担当者');
  expect(rowsOf(sheet)[header]!.slice(0, 5)).toEqual(['担当者', '担当顧客', '商談数', '訪問頻度', null]);
  // Three of three meetings; Suzuki has one customer: too few for a status. Tanaka's last customer left a year ago.
  expect(
    rowsOf(sheet)
      .slice(header + 1, header + 4)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['佐藤', 6, '◎ 達成', '▲ 遅れ'],
    ['鈴木', 1, '― 件数不足', '― 目標なし'],
    [null, null, null, null],
  ]);
});

test('details: figure, own target, attainment, status and n', () => {
  // 3 visits to 6 customers: 0.5 against 1–2 is half of the lower bound.
  expect(detail(plan(), '佐藤', '訪問頻度').slice(2, 8)).toEqual([0.5, '1.0〜2.0', 0.5, '▲ 遅れ', 6, '—']);
  expect(detail(plan(), '佐藤', '商談数').slice(2, 7)).toEqual([3, 3, 1, '◎ 達成', 6]);
  expect(detail(plan(), '鈴木', '商談数').slice(2, 7)).toEqual([0, 2, 0, '― 件数不足', 1]);
});

test('the headers say what n counts, and how it differs from the customers of today', () => {
  const noteOf = (name: string) =>
    plan()
      .cells.flat()
      .find((cell) => said(cell) === name)!.note;
  expect(noteOf('n')).toMatch(/率は分母.*期首/);
  expect(noteOf('担当顧客')).toMatch(/基準日/);
});

test('small numbers are grey, not bold', () => {
  const cell = (rep: string) =>
    plan().cells.find((cells) => cells[0]!.value === rep && said(cells[1]!) === '商談数')![2]!;
  expect(cell('鈴木').look).toMatchObject({ color: '#8a8a8a', bold: false });
  expect(cell('佐藤').look!.color).toBeUndefined();
});

test('the trend is the rep’s own, closed months only', () => {
  const trend = detail(plan(TARGETS, dayOf(2024, 6, 14)), '佐藤', '商談数')[8] as unknown[];
  expect(trend).toHaveLength(12);
  // May is the last closed month; the record of visits begins with it.
  expect(trend.slice(-2)).toEqual([null, 3]);
});

test('without any target the usual KPIs are shown, without a judgement', () => {
  const kpis = new Set(
    rowsOf(plan([TARGETS[0]!]))
      .filter((row) => row[0] === '佐藤' && row.length > 8 && row[1] !== 6)
      .map((row) => row[1]),
  );
  expect([...kpis]).toEqual([
    '商談数',
    'アポ獲得率',
    '訪問件数',
    '訪問頻度',
    '訪問カバー率',
    '継続率',
    '新規獲得数',
    '売上',
  ]);
  expect(detail(plan([TARGETS[0]!]), '佐藤', '売上')[5]).toBe('― 目標なし');
});

test('says who can see it, and ranks nobody', () => {
  const shown = rowsOf(plan()).flat().join('\n');
  expect(shown).toContain('このファイルを開ける人は全員がこの表を見られます');
  expect(shown).not.toMatch(/順位|位$|ランキング/m);
});

test('keys are the rows’ own, in a hidden column', () => {
  const { cells, rowKeys, hiddenColumn } = plan();
  expect(hiddenColumn).toBe(rowKeys.column);
  const keys = rowKeys.names.flat();
  expect(new Set(keys).size).toBe(keys.length);
  expect(rowKeys.firstRow + rowKeys.names.length).toBe(cells.length);
});

test('nobody yet', () => {
  const facts = factsOfSheets(
    {
      訪問: [
        ['訪問日', '担当者', '顧客'],
        ['2024/5/1', '', 'A'],
      ],
    },
    dayOf(2024, 5, 31),
  );
  const sheet = byRepPlan({ facts, targets: [], calendar: new BusinessCalendar([]), refreshedAt: '', language: 'ja' });
  expect(rowSaying(sheet, '担当者の名前がまだありません。')).toBeDefined();
  expect(sheet.highlights).toEqual([]);
});

test('English has no Japanese in it but what people typed', () => {
  const shown = rowsOf(plan(TARGETS, dayOf(2024, 6, 14), 'en'))
    .flat()
    .filter((value) => typeof value === 'string');
  expect(shown.filter((value) => JAPANESE.test((value as string).replace(/佐藤|鈴木/g, '')))).toEqual([]);
});
