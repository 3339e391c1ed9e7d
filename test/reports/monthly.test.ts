/** 月次 as plain data, for a workbook small enough to work out by hand. */
import { dayOf } from '../../src/core/days';
import type { SheetPlan } from '../../src/core/sheet-plan';
import { KPIS } from '../../src/kpis';
import { monthlyPlan } from '../../src/reports/monthly';
import { JAPANESE } from '../support/japanese';
import { factsOfSheets, rowSaying, said } from '../support/report-facts';

/** Ten customers since April 2023 at ¥10,000 a month; one leaves in May 2024, one in June; an eleventh comes in June. */
const CONTRACTS = [
  ['契約番号', '顧客', '担当者', '開始日', '解約日', '月額'],
  ...Array.from({ length: 10 }, (_, i) => {
    const end = i === 0 ? '2024/5/14' : i === 1 ? '2024/6/14' : '';
    return [`C${i}`, `顧客${i}`, '佐藤', '2023/4/1', end, 10_000];
  }),
  ['C10', '顧客10', '佐藤', '2024/6/3', '', 10_000],
];
const VISITS = [
  ['訪問日', '担当者', '顧客', '種別', '結果'],
  ...[1, 2, 3, 4].map((i) => [`2024/5/${i + 6}`, '佐藤', `顧客${i}`, '訪問', '']),
];
const SHEETS = { 契約: CONTRACTS, 訪問: VISITS };
const plan = (asOf: number, sheets: Record<string, unknown[][]> = SHEETS, language: 'ja' | 'en' = 'ja'): SheetPlan =>
  monthlyPlan({ facts: factsOfSheets(sheets, asOf), refreshedAt: '2024/07/01 08:12', language });

describe('as of 30 June 2024, the last day of its month', () => {
  const sheet = plan(dayOf(2024, 6, 30));

  test('thirteen closed months, the newest last', () => {
    const header = rowSaying(sheet, 'KPI');
    expect(header.slice(1, 14)).toEqual([
      ...[6, 7, 8, 9, 10, 11, 12].map((month) => `23年${month}月`),
      ...[1, 2, 3, 4, 5, 6].map((month) => `24年${month}月`),
    ]);
    expect(header[14]).toBe('前年比(24年6月)');
    // While July runs, the change is still that of June.
    expect(rowSaying(plan(dayOf(2024, 7, 10)), 'KPI')[14]).toBe('前年比(24年6月)');
    expect(sheet.cells.filter((cells) => KPIS.some(({ name }) => name.ja === said(cells[0]!))).length).toBe(
      KPIS.length,
    );
  });

  test('figures, no-data months and the change on last year', () => {
    // Ten customers until May; on 1 June nine are left, and the newcomer pays on the 3rd. June 2023: ten.
    expect(rowSaying(sheet, '売上').slice(12)).toEqual([100_000, 100_000, 0]);
    // One of ten left in May, one of nine in June.
    const retention = rowSaying(sheet, '継続率');
    expect(retention[12]).toBeCloseTo(0.9, 12);
    expect(retention[13]).toBeCloseTo(8 / 9, 12);
    // 88.9 % against 100 %: −11.1 points.
    expect(retention[14]).toBeCloseTo(-100 / 9, 9);
    // The record of visits begins in May 2024.
    expect(rowSaying(sheet, '訪問件数').slice(11)).toEqual(['—', 4, 0, '—']);
  });

  test('opening + new + returned − cancelled = closing, month by month', () => {
    const rows = ['期首', '+ 新規', '+ 復帰', '− 解約', '= 期末'].map((name) => rowSaying(sheet, name).slice(1, 14));
    expect(rows.map((row) => row.slice(11))).toEqual([
      [10, 9],
      [0, 1],
      [0, 0],
      [1, 1],
      [9, 9],
    ]);
    for (let i = 0; i < 13; i++) {
      const [opening, begun, returned, cancelled, closing] = rows.map((row) => row[i] as number);
      expect(opening! + begun! + returned! - cancelled!).toBe(closing);
    }
  });

  test('cohorts: n, the shares, and nothing for months to come', () => {
    expect(rowSaying(sheet, '24年6月 開始').slice(0, 5)).toEqual(['24年6月 開始', 1, 1, null, null]);
    expect(rowSaying(sheet, '24年5月 開始').slice(0, 5)).toEqual(['24年5月 開始', 0, '—', '—', null]);
    expect(sheet.cells.filter((cells) => String(cells[0]!.value).endsWith(' 開始'))).toHaveLength(12);
  });

  test('the charts stand over rows of figures: labels, then series with their names', () => {
    for (const chart of sheet.charts!) {
      const [labels] = chart.ranges;
      const header = sheet.cells[labels!.row]!.map(said);
      expect(header[0]).toBe('月');
      const columns = chart.ranges.flatMap(({ column, columns: count }) =>
        Array.from({ length: count }, (_, i) => column + i),
      );
      expect(chart.series).toHaveLength(columns.length - 1);
      for (const column of columns) expect(header[column]).toMatch(JAPANESE);
      // The last row of the area is June, the next one is no more of it.
      expect(said(sheet.cells[labels!.row + labels!.rows - 1]![0]!)).toBe('2024/6');
      expect(sheet.cells).toHaveLength(labels!.row + labels!.rows);
      for (const cells of sheet.cells.slice(labels!.row + 1))
        for (const column of columns.slice(1))
          expect([null, 'number']).toContain(cells[column]!.value === null ? null : typeof cells[column]!.value);
    }
    expect(rowSaying(sheet, '2024/6').slice(1, 5)).toEqual([100_000, 100_000, 1, -1]);
  });
});

test('a running month is in italics, and neither in the charts nor in the cohorts', () => {
  const sheet = plan(dayOf(2024, 6, 14));
  const revenue = sheet.cells.find((cells) => said(cells[0]!) === '売上')!;
  expect(revenue[13]!.look!.italic).toBe(true);
  expect(revenue[12]!.look!.italic).toBe(false);
  expect(rowSaying(sheet, '2024/6').slice(1, 2)).toEqual([null]);
  expect(() => rowSaying(sheet, '24年6月 開始')).toThrow();
});

test('row keys: every row with a key has its own', () => {
  for (const language of ['ja', 'en'] as const) {
    const { cells, rowKeys } = plan(dayOf(2024, 6, 14), SHEETS, language);
    expect(rowKeys.firstRow + rowKeys.names.length).toBe(cells.length);
    const keys = rowKeys.names.flatMap((names) => [...new Set(names)]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      cells
        .slice(rowKeys.firstRow)
        .every(
          ([key], i) => [null, ''].includes(said(key!) as string) || rowKeys.names[i]!.includes(String(said(key!))),
        ),
    ).toBe(true);
  }
});

test('no customers, no visits: dashes, no crash', () => {
  for (const sheets of [
    { 契約: CONTRACTS.slice(0, 1), 訪問: VISITS.slice(0, 1) },
    { 訪問: VISITS },
    { 契約: CONTRACTS.slice(0, 2) },
  ])
    expect(rowSaying(plan(dayOf(2024, 6, 30), sheets as never), 'KPI')[0]).toBe('KPI');
});

test('English has no Japanese in it', () => {
  const shown = plan(dayOf(2024, 6, 14), SHEETS, 'en')
    .cells.flat()
    .map(said)
    .filter((value) => typeof value === 'string');
  expect(shown.filter((value) => JAPANESE.test(value as string))).toEqual([]);
});
