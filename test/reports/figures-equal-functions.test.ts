/**
 * Every figure on the written sheets of the sample is what the custom function gives for the same arguments, cell by cell, in
 * the built bundle.
 */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime } from '../../local/runtime';
import { KPIS } from '../../src/kpis';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

jest.setTimeout(300_000);

/** The sample's as-of day is 20 June 2024, 14 of the 20 business days into the month. */
const PACE = 14 / 20;
const MONTHS = ['2023-06', '2024-06'] as const;

let runtime: Runtime;
let model: WorkbookModel;
/** Values of a formula: '' where there is none. */
const values = new Map<string, unknown[][]>();

async function ask(formulas: readonly string[]): Promise<void> {
  const results = await runtime.evaluate(formulas);
  results.forEach((result, i) => {
    if ('error' in result) throw new Error(`${formulas[i]}: ${result.error}`);
    values.set(formulas[i]!, 'values' in result ? (result.values as unknown[][]) : [[result.value ?? '']]);
  });
}
const one = (formula: string): unknown => values.get(formula)![0]![0];

/** A table of KPI_TABLE: the figure of a KPI in a column. */
const tableCell = (formula: string, kpi: string, column: string): unknown => {
  const table = values.get(formula)!;
  return table.find(([name]) => name === kpi)![table[0]!.indexOf(column)];
};

/** A sheet's cells as rows; a link as its text, a trend as its numbers. */
function rowsOf(name: string): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, value, formula } of model.sheets.find((sheet) => sheet.name === name)!.cells) {
    const numbers = /^=SPARKLINE\(\{([^}]*)\}/.exec(formula ?? '')?.[1];
    const shown = numbers === undefined ? value : numbers.split(';').map((each) => (each === '""' ? '' : Number(each)));
    (rows[row - 1] ??= [])[column - 1] = shown ?? '';
  }
  return rows;
}
/** What a function gives, as a sheet shows it. */
const asShown = (value: unknown): unknown => (value === '' ? '—' : value);
function expectSame(cell: unknown, value: unknown, place: string): void {
  if (typeof value !== 'number' || typeof cell !== 'number') expect([place, cell]).toEqual([place, value]);
  // Files and engines keep fifteen digits.
  else expect([place, Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([place, true]);
}

const TABLE = `=KPI_TABLE("${MONTHS.join(':')}","月")`;
const REPS_NOW = '=KPI_TABLE("2024-06","担当者")';
const REPS_BEFORE = '=KPI_TABLE("2024-05","担当者")';
const months = Array.from(
  { length: 13 },
  (_, i) => `${2023 + Math.floor((i + 5) / 12)}-${String(((i + 5) % 12) + 1).padStart(2, '0')}`,
);

beforeAll(async () => {
  runtime = await openProduct(workbook([sheetModel('シート1')]));
  await runtime.runFunction('insertSampleData', []);
  await runtime.runFunction('refresh', []);
  model = runtime.toModel();
  const kpis = KPIS.flatMap(({ functionName, name }) => [
    `=${functionName}()`,
    `=KPI_TARGET("${name.ja}")`,
    `=KPI_STATUS("${name.ja}")`,
  ]);
  await ask([
    TABLE,
    REPS_NOW,
    REPS_BEFORE,
    '=KPI_FORECAST()',
    '=KPI_REVENUE("2024年度")',
    '=KPI_TREND("継続率")',
    ...kpis,
  ]);
}, 300_000);
afterAll(() => runtime.dispose());

/** `1.5〜2.5` where there are two bounds. */
function targetShown(formula: string): unknown {
  const [lower, upper] = values.get(formula)![0]!;
  if (upper === undefined) return asShown(lower);
  return `${(lower as number).toFixed(1)}〜${(upper as number).toFixed(1)}`;
}

test('進捗: the KGI', () => {
  const [, , , , figures] = rowsOf('進捗');
  const target = 15_700_000;
  expect(figures![1]).toBe(target);
  expectSame(figures![2], one('=KPI_REVENUE("2024年度")'), 'actual');
  expectSame(figures![3], one('=KPI_KGI_PROGRESS()'), 'attainment');
  expect(figures![4]).toBe(one('=KPI_STATUS("KGI達成率")'));
  expectSame(figures![8], one('=KPI_FORECAST()'), 'landing');
});

test('進捗: the levers add up to the gap that stands beside the pace', () => {
  const rows = rowsOf('進捗');
  const [levers, total] = [rows.slice(8, 12).map((row) => row[1] as number), rows[12]![1] as number];
  expect(levers.reduce((sum, yen) => sum + yen, 0)).toBe(total);
  expect(total).toBe(Math.round(rows[4]![7] as number));
  // Every bar of the bridge begins where the one before it ended.
  const bars = rows.slice(53, 58).map((row) => row.slice(1, 7) as number[]);
  expect(bars.map(([, ...pieces]) => pieces.reduce((sum, yen) => sum + Math.abs(yen), 0))).toEqual(
    [...levers, total].map(Math.abs),
  );
});

test('進捗: every KPI', () => {
  const rows = rowsOf('進捗').slice(15, 37);
  expect(rows.map(([name]) => name)).toEqual(KPIS.map(({ name }) => name.ja));
  KPIS.forEach((kpi, i) => {
    const [name, actual, target, , status, onMonth, onYear, trend] = rows[i]!;
    const at = (month: string): unknown => tableCell(TABLE, kpi.name.ja, month);
    expectSame(actual, asShown(one(`=${kpi.functionName}()`)), `${String(name)} actual`);
    expectSame(target, targetShown(`=KPI_TARGET("${kpi.name.ja}")`), `${String(name)} target`);
    expect([name, status]).toEqual([name, one(`=KPI_STATUS("${kpi.name.ja}")`)]);
    for (const [change, month] of [
      [onMonth, '2024-05'],
      [onYear, '2023-06'],
    ] as const) {
      const [now, before] = [at('2024-06'), at(month)];
      if (typeof now !== 'number' || typeof before !== 'number') expect([name, change]).toEqual([name, '—']);
      else if (kpi.unit === 'ratio') expectSame(change, (now - before) * 100, `${String(name)} against ${month}`);
      else if (kpi.accumulates !== 'sum') expectSame(change, now - before, `${String(name)} against ${month}`);
      else expectSame(change, Math.round(now - before * PACE) + 0, `${String(name)} against ${month}`);
    }
    const closed = months.slice(0, 12).map(at);
    if (closed.every((value) => value === '')) expect(trend ?? '').toBe('');
    else closed.forEach((value, m) => expectSame((trend as unknown[])[m], value, `${String(name)} ${months[m]}`));
  });
  expect(values.get('=KPI_TREND("継続率")')).toEqual([
    months.slice(0, 12).map((month) => tableCell(TABLE, '継続率', month)),
  ]);
});

test('計算のしくみ: every KPI', () => {
  const rows = rowsOf('計算のしくみ').slice(5, 27);
  KPIS.forEach(({ functionName, name }, i) => {
    expect(rows[i]![0]).toBe(name.ja);
    expectSame(rows[i]![1], asShown(one(`=${functionName}()`)), name.ja);
  });
});

test('月次: every KPI in every month, and the stocks', () => {
  const rows = rowsOf('月次');
  const row = (name: string): unknown[] => rows.find(([first]) => first === name)!;
  for (const kpi of KPIS)
    months.forEach((month, i) =>
      expectSame(row(kpi.name.ja)[1 + i], asShown(tableCell(TABLE, kpi.name.ja, month)), `${kpi.name.ja} ${month}`),
    );
  for (const [stock, kpi] of [
    ['+ 新規', '新規獲得数'],
    ['− 解約', '解約数'],
    ['= 期末', '契約中の顧客数'],
  ] as const)
    months.forEach((month, i) => expectSame(row(stock)[1 + i], tableCell(TABLE, kpi, month), `${stock} ${month}`));
});

test('担当者別: every rep against the own target', async () => {
  const rows = rowsOf('担当者別');
  const header = rows.findIndex((row) => row?.[1] === 'KPI');
  const glance = new Map(rows.slice(5, header).map((row) => [row?.[0], row]));
  const lines = rows.slice(header + 1).filter((row) => row?.[1] !== undefined);
  const reps = [...new Set(lines.map(([rep]) => rep as string))];
  expect(reps.length).toBeGreaterThan(5);
  const trends = (rep: string): string => `=KPI_TABLE("2023-06:2024-05","月","${rep}")`;
  await ask([
    ...reps.map(trends),
    ...lines.flatMap(([rep, kpi]) => [`=KPI_TARGET("${kpi}",,"${rep}")`, `=KPI_STATUS("${kpi}",,"${rep}")`]),
  ]);
  for (const [rep, kpi, actual, target, , status, , before, trend] of lines as [string, string, ...unknown[]][]) {
    const place = `${rep} ${kpi}`;
    expectSame(actual, asShown(tableCell(REPS_NOW, kpi, rep)), place);
    expectSame(target, targetShown(`=KPI_TARGET("${kpi}",,"${rep}")`), place);
    expect([place, status]).toEqual([place, one(`=KPI_STATUS("${kpi}",,"${rep}")`)]);
    expectSame(before, asShown(tableCell(REPS_BEFORE, kpi, rep)), place);
    expectSame(glance.get(rep)![1], tableCell(REPS_NOW, '契約中の顧客数', rep), rep);
    const closed = months.slice(0, 12).map((month) => tableCell(trends(rep), kpi, month));
    if (closed.some((value) => value !== ''))
      closed.forEach((value, m) => expectSame((trend as unknown[])[m], value, `${place} ${months[m]}`));
  }
});

test('顧客の状態: what is at stake, visits, months and revenue so far', async () => {
  const rows = rowsOf('顧客の状態');
  const header = rows.findIndex((row) => row?.[0] === '顧客');
  // Each customer costs four readings of the workbook: the first ones, and a few from everywhere.
  const all = rows.slice(header + 1).filter((row) => row?.[0] !== undefined && row[0] !== '');
  const some = all.filter((_, i) => i < 6 || i % 40 === 0);
  const formulas = (name: string): string[] => [
    `=KPI_REVENUE("2023-07:2024-06","顧客=${name}")`,
    `=KPI_VISITS("2024-04:2024-06","顧客=${name}")`,
    `=KPI_TENURE(,"顧客=${name}")`,
    `=KPI_CUMULATIVE_REVENUE(,"顧客=${name}")`,
  ];
  await ask(some.flatMap(([name]) => formulas(name as string)));
  for (const row of some) {
    const [name, stake, visits, tenure, paid] = [row[0], row[3], row[10], row[12], row[14]];
    const [year, visited, months, sum] = formulas(name as string).map(one);
    if (stake !== '—') expectSame(stake, year, `${String(name)} stake`);
    expectSame(visits, visited, `${String(name)} visits`);
    expectSame(tenure, asShown(months), `${String(name)} months`);
    expectSame(paid, sum === '' ? 0 : sum, `${String(name)} so far`);
  }
});
