/**
 * Every figure on the written sheets of the sample is what the custom function gives for the same arguments, cell by cell, in
 * the built bundle. What is seen is ticked off: the last test names every cell with a number that no function gives.
 */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime } from '../../local/runtime';
import { KPIS } from '../../src/kpis';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

jest.setTimeout(300_000);

/** The sample's as-of day is 20 June 2024, 14 of the 20 business days into the month. */
const PACE = 14 / 20;
const isThorough = process.env.RUNS !== undefined;

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
function tableCell(formula: string, kpi: string, column: string): unknown {
  const table = values.get(formula)!;
  const at = table[0]!.indexOf(column);
  if (at < 0) throw new Error(`${formula} has no column ${column}`);
  return table.find(([name]) => name === kpi)![at];
}

/** Cells that were held against something, as `進捗!4,2`. */
const seen = new Set<string>();

/** A written sheet: a link as its text, a trend as its numbers. Rows and columns from 0. */
class Sheet {
  private readonly rows: unknown[][] = [];

  constructor(private readonly name: string) {
    for (const { row, column, value, formula } of model.sheets.find((sheet) => sheet.name === name)!.cells) {
      const numbers = /^=SPARKLINE\(\{([^}]*)\}/.exec(formula ?? '')?.[1];
      const trend = numbers?.split(';').map((each) => (each === '""' ? '' : Number(each)));
      (this.rows[row - 1] ??= [])[column - 1] = trend ?? value ?? '';
    }
  }

  get height(): number {
    return this.rows.length;
  }

  /** Looked at, and thereby seen. */
  at(row: number, column: number): unknown {
    seen.add(`${this.name}!${row},${column}`);
    return this.peek(row, column);
  }

  peek(row: number, column: number): unknown {
    return this.rows[row]?.[column] ?? '';
  }

  rowSaying(text: string, column = 0, from = 0): number {
    for (let row = from; row < this.height; row++) if (this.peek(row, column) === text) return row;
    throw new Error(`${this.name} has no row ${text}`);
  }

  /** Cells with a number, or a trend, that nobody looked at, by column: `B`. */
  unseen(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    this.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if ((typeof value !== 'number' && !Array.isArray(value)) || seen.has(`${this.name}!${row},${column}`)) return;
        const letter = String.fromCharCode(65 + column);
        found.set(letter, [...(found.get(letter) ?? []), row + 1]);
      }),
    );
    return found;
  }
}

/** What a function gives, as a sheet shows it. */
const asShown = (value: unknown): unknown => (value === '' ? '—' : value);
function expectSame(cell: unknown, value: unknown, place: string): void {
  if (typeof value !== 'number' || typeof cell !== 'number') expect([place, cell]).toEqual([place, value]);
  // Files and engines keep fifteen digits.
  else expect([place, Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([place, true]);
}
const difference = (a: unknown, b: unknown, of: (a: number, b: number) => number): unknown =>
  typeof a === 'number' && typeof b === 'number' ? of(a, b) : '—';

/** Oldest first, as KPI_TABLE calls them. */
const monthsFrom = (year: number, month: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const at = year * 12 + month - 1 + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
const MONTHS = monthsFrom(2023, 6, 13);
const CLOSED = MONTHS.slice(0, 12);
const EARLIER = monthsFrom(2022, 5, 13);
const TABLE = `=KPI_TABLE("${MONTHS[0]}:${MONTHS[12]}","月")`;
const BEFORE = `=KPI_TABLE("${EARLIER[0]}:${EARLIER[12]}","月")`;
const REPS_NOW = '=KPI_TABLE("2024-06","担当者")';
const REPS_BEFORE = '=KPI_TABLE("2024-05","担当者")';
const figureIn = (kpi: string, month: string): unknown =>
  tableCell(MONTHS.includes(month) ? TABLE : BEFORE, kpi, month);
const explain = (kpi: string): string => `=KPI_EXPLAIN("${kpi}")`;

beforeAll(async () => {
  runtime = await openProduct(workbook([sheetModel('シート1')]));
  await runtime.runFunction('insertSampleData', []);
  await runtime.runFunction('refresh', []);
  model = runtime.toModel();
  await ask([
    ...[TABLE, BEFORE, REPS_NOW, REPS_BEFORE],
    ...['=KPI_FORECAST()', '=KPI_REVENUE("2024年度")', '=KPI_TREND("継続率")', '=KPI_GAP("KGI達成率")'],
    ...KPIS.flatMap(({ functionName, name }) => [
      `=${functionName}()`,
      `=KPI_TARGET("${name.ja}")`,
      `=KPI_STATUS("${name.ja}")`,
      explain(name.ja),
    ]),
  ]);
}, 300_000);
afterAll(() => runtime.dispose());

/** `1.5〜2.5` where there are two bounds. */
function targetShown(formula: string): unknown {
  const [lower, upper] = values.get(formula)![0]!;
  if (upper === undefined) return asShown(lower);
  return `${(lower as number).toFixed(1)}〜${(upper as number).toFixed(1)}`;
}

/** Of a running month: counts and money against target × pace, fewer of what is better lower; rates wait. */
function attainment(kpi: (typeof KPIS)[number], actual: unknown, target: unknown): unknown {
  if (kpi.accumulates === 'rate' || kpi.better === 'in-range') return '—';
  const pace = kpi.accumulates === 'sum' ? PACE : 1;
  return difference(actual, target, (is, goal) => (kpi.better === 'lower' ? (goal * pace) / is : is / (goal * pace)));
}

test('進捗: the KGI', () => {
  const sheet = new Sheet('進捗');
  const [goal, actual, share, status, pace, gap, landing] = [1, 2, 3, 4, 6, 7, 8].map((column) => sheet.at(4, column));
  expect(goal).toBe(15_700_000);
  const target = goal as number;
  expectSame(actual, one('=KPI_REVENUE("2024年度")'), 'actual');
  expectSame(share, one('=KPI_KGI_PROGRESS()'), 'attainment');
  expectSame((share as number) - 1, one('=KPI_GAP("KGI達成率")'), 'gap');
  expect(status).toBe(one('=KPI_STATUS("KGI達成率")'));
  expectSame(landing, one('=KPI_FORECAST()'), 'landing');
  const [gone, total] = String(sheet.peek(4, 5)).replace('日', '').split('/').map(Number) as [number, number];
  expectSame(pace, gone / total, 'pace');
  expectSame(gap, (actual as number) - (target * gone) / total, 'against pace');
  expectSame(sheet.at(5, 2), (target - (actual as number)) / (total - gone), 'needed a day');
});

test('進捗: the levers add up to the gap that stands beside the pace', () => {
  const sheet = new Sheet('進捗');
  const levers = [8, 9, 10, 11].map((row) => sheet.at(row, 1) as number);
  const total = sheet.at(12, 1) as number;
  expect(levers.reduce((sum, yen) => sum + yen, 0)).toBe(total);
  expect(total).toBe(Math.round(sheet.at(4, 7) as number));
  // Every bar of the bridge is as long as its lever.
  const bars = [53, 54, 55, 56, 57].map((row) => [1, 2, 3, 4, 5, 6].map((column) => sheet.at(row, column) as number));
  expect(bars.map(([, ...pieces]) => pieces.reduce((sum, yen) => sum + Math.abs(yen), 0))).toEqual(
    [...levers, total].map(Math.abs),
  );
});

test('進捗: every KPI', () => {
  const sheet = new Sheet('進捗');
  KPIS.forEach((kpi, i) => {
    const row = 15 + i;
    const name = kpi.name.ja;
    expect(sheet.peek(row, 0)).toBe(name);
    const [actual, target, attained, status, onMonth, onYear, trend] = [1, 2, 3, 4, 5, 6, 7].map((column) =>
      sheet.at(row, column),
    );
    expectSame(actual, asShown(one(`=${kpi.functionName}()`)), `${name} actual`);
    expectSame(target, targetShown(`=KPI_TARGET("${name}")`), `${name} target`);
    // The KGI's is held against the pace of its whole period.
    const expected =
      kpi.id === 'kgi-progress' ? (actual as number) / (sheet.peek(4, 6) as number) : attainment(kpi, actual, target);
    expectSame(attained, expected, `${name} attainment`);
    expect([name, status]).toEqual([name, one(`=KPI_STATUS("${name}")`)]);
    for (const [change, month] of [
      [onMonth, '2024-05'],
      [onYear, '2023-06'],
    ] as const) {
      const [now, before] = [figureIn(name, '2024-06'), figureIn(name, month)];
      const asChange = (a: number, b: number): number =>
        kpi.unit === 'ratio' ? (a - b) * 100 : kpi.accumulates === 'sum' ? Math.round(a - b * PACE) + 0 : a - b;
      expectSame(change, difference(now, before, asChange), `${name} against ${month}`);
    }
    const closed = CLOSED.map((month) => figureIn(name, month));
    if (closed.every((value) => value === '')) expect(trend).toBe('');
    else closed.forEach((value, m) => expectSame((trend as unknown[])[m], value, `${name} ${MONTHS[m]}`));
  });
  expect(values.get('=KPI_TREND("継続率")')).toEqual([CLOSED.map((month) => figureIn('継続率', month))]);
});

test('計算のしくみ: every KPI, divided by what KPI_EXPLAIN says, and the figures of the KGI', () => {
  const sheet = new Sheet('計算のしくみ');
  KPIS.forEach(({ functionName, name: { ja: name } }, i) => {
    const row = 5 + i;
    expect(sheet.peek(row, 0)).toBe(name);
    expectSame(sheet.at(row, 1), asShown(one(`=${functionName}()`)), name);
    const parts = values.get(explain(name))!.filter(([label]) => /^(?:分子|分母): /.test(String(label)));
    expect([name, sheet.peek(row, 2) !== '']).toEqual([name, parts.length === 2]);
    parts.forEach(([label, value], p) => {
      expect(label).toBe(`${p === 0 ? '分子' : '分母'}: ${String(sheet.peek(row, 2 + 2 * p))}`);
      expectSame(sheet.at(row, 3 + 2 * p), asShown(value), `${name} ${String(label)}`);
    });
  });
  const progress = new Sheet('進捗');
  const figureOf = (name: string): unknown => sheet.at(sheet.rowSaying(name), 1);
  expect(figureOf('KGIのペース')).toBe(progress.peek(4, 6));
  expect(figureOf('ペースとの差')).toBe(progress.peek(4, 7));
  expect(figureOf('1日あたり必要')).toBe(progress.peek(5, 2));
  expectSame(figureOf('着地見込'), one('=KPI_FORECAST()'), 'landing');
  expect(figureOf('KGIに届く見込み')).toBe(progress.at(4, 9));
  expect(figureOf('差の内訳')).toBe(progress.peek(12, 1));
  for (const name of ['KGIのペース', '1日あたり必要']) {
    const row = sheet.rowSaying(name);
    expectSame((sheet.at(row, 3) as number) / (sheet.at(row, 5) as number), sheet.peek(row, 1), name);
  }
});

test('月次: every KPI in every month, its change on the year, and the stocks', () => {
  const sheet = new Sheet('月次');
  for (const { name, unit } of KPIS) {
    const row = sheet.rowSaying(name.ja);
    MONTHS.forEach((month, i) =>
      expectSame(sheet.at(row, 1 + i), asShown(figureIn(name.ja, month)), `${name.ja} ${month}`),
    );
    const onYear = (a: number, b: number): unknown => (unit === 'ratio' ? (a - b) * 100 : b === 0 ? '—' : a / b - 1);
    const [now, before] = [figureIn(name.ja, '2024-05'), figureIn(name.ja, '2023-05')];
    const change = typeof now === 'number' && typeof before === 'number' ? onYear(now, before) : '—';
    expectSame(sheet.at(row, 14), change, `${name.ja} on the year`);
  }
  const stock = (name: string, i: number): number => sheet.at(sheet.rowSaying(name), 1 + i) as number;
  MONTHS.forEach((month, i) => {
    expectSame(stock('+ 新規', i), figureIn('新規獲得数', month), `new ${month}`);
    expectSame(stock('− 解約', i), figureIn('解約数', month), `cancelled ${month}`);
    expectSame(stock('= 期末', i), figureIn('契約中の顧客数', month), `closing ${month}`);
    const before = [...EARLIER, ...MONTHS][EARLIER.length + i - 1]!;
    expectSame(stock('期首', i), figureIn('契約中の顧客数', before), `opening ${month}`);
    const closing = stock('期首', i) + stock('+ 新規', i) + stock('+ 復帰', i) - stock('− 解約', i);
    expect([month, closing]).toEqual([month, stock('= 期末', i)]);
  });
});

test('月次: what the charts are drawn from', () => {
  const sheet = new Sheet('月次');
  const first = sheet.rowSaying('2023/6');
  MONTHS.forEach((month, i) => {
    const [revenue, lastYear, came, went] = [1, 2, 3, 4].map((column) => sheet.at(first + i, column));
    const isOver = i < 12;
    expectSame(revenue, isOver ? figureIn('売上', month) : '', `revenue ${month}`);
    expectSame(
      lastYear,
      figureIn('売上', `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`),
      `a year before ${month}`,
    );
    const stock = (name: string): number => sheet.peek(sheet.rowSaying(name), 1 + i) as number;
    expectSame(came, isOver ? stock('+ 新規') + stock('+ 復帰') : '', `came ${month}`);
    expectSame(went, isOver ? -stock('− 解約') + 0 : '', `went ${month}`);
  });
});

test('担当者別: every rep against the own target', async () => {
  const sheet = new Sheet('担当者別');
  const header = sheet.rowSaying('KPI', 1);
  const lines = Array.from({ length: sheet.height - header - 1 }, (_, i) => header + 1 + i).filter(
    (row) => sheet.peek(row, 1) !== '',
  );
  const reps = [...new Set(lines.map((row) => String(sheet.peek(row, 0))))];
  expect(reps.length).toBeGreaterThan(5);
  const trends = (rep: string): string => `=KPI_TABLE("2023-06:2024-05","月","${rep}")`;
  const asked = lines.map((row) => [String(sheet.peek(row, 0)), String(sheet.peek(row, 1))] as const);
  await ask([
    ...reps.map(trends),
    ...asked.flatMap(([rep, kpi]) => [`=KPI_TARGET("${kpi}",,"${rep}")`, `=KPI_STATUS("${kpi}",,"${rep}")`]),
  ]);
  asked.forEach(([rep, name], i) => {
    const [row, place] = [lines[i]!, `${rep} ${name}`];
    const [actual, target, attained, status, before, trend] = [2, 3, 4, 5, 7, 8].map((column) => sheet.at(row, column));
    expectSame(actual, asShown(tableCell(REPS_NOW, name, rep)), place);
    expectSame(target, targetShown(`=KPI_TARGET("${name}",,"${rep}")`), place);
    const kpi = KPIS.find(({ name: { ja } }) => ja === name)!;
    expectSame(attained, attainment(kpi, actual, target), `${place} attainment`);
    expect([place, status]).toEqual([place, one(`=KPI_STATUS("${name}",,"${rep}")`)]);
    expectSame(before, asShown(tableCell(REPS_BEFORE, name, rep)), place);
    expectSame(sheet.at(sheet.rowSaying(rep), 1), tableCell(REPS_NOW, '契約中の顧客数', rep), rep);
    const closed = CLOSED.map((month) => tableCell(trends(rep), name, month));
    if (closed.some((value) => value !== ''))
      closed.forEach((value, m) => expectSame((trend as unknown[])[m], value, `${place} ${MONTHS[m]}`));
  });
});

test('顧客の状態: what is at stake, visits, months and revenue so far', async () => {
  const sheet = new Sheet('顧客の状態');
  const header = sheet.rowSaying('顧客');
  const rows = Array.from({ length: sheet.height - header - 1 }, (_, i) => header + 1 + i).filter(
    (row) => sheet.peek(row, 0) !== '',
  );
  expect(rows.length).toBeGreaterThan(150);
  const formulas = (row: number): string[] => [
    `=KPI_REVENUE("2023-07:2024-06","顧客=${String(sheet.peek(row, 0))}")`,
    `=KPI_VISITS("2024-04:2024-06","顧客=${String(sheet.peek(row, 0))}")`,
    `=KPI_TENURE(,"顧客=${String(sheet.peek(row, 0))}")`,
    `=KPI_CUMULATIVE_REVENUE(,"顧客=${String(sheet.peek(row, 0))}")`,
  ];
  // Each customer costs four calls: all of them, in a minute, with RUNS.
  const looked = rows.filter((_, i) => isThorough || i < 8 || i % 16 === 0);
  await ask(looked.flatMap(formulas));
  for (const row of looked) {
    const name = String(sheet.peek(row, 0));
    const [stake, visits, tenure, paid] = [3, 10, 12, 14].map((column) => sheet.at(row, column));
    const [year, visited, months, sum] = formulas(row).map(one);
    if (stake !== '—') expectSame(stake, year, `${name} stake`);
    expectSame(visits, visited, `${name} visits`);
    expectSame(tenure, asShown(months), `${name} months`);
    expectSame(paid, sum === '' ? 0 : sum, `${name} so far`);
  }
  // On top: how many customers are in each state, and what they have at stake.
  const states = Array.from({ length: 15 }, (_, column) => column).filter((column) => sheet.peek(4, column) !== '');
  expect(states).toHaveLength(9);
  for (const column of states) {
    const own = rows.filter((row) => sheet.peek(row, 1) === sheet.peek(3, column));
    expect([column, sheet.at(4, column)]).toEqual([column, `${own.length}社`]);
    const stakes = own.map((row) => sheet.peek(row, 3)).filter((yen) => typeof yen === 'number');
    const shown = sheet.at(5, column);
    if (shown !== '')
      expectSame(
        shown,
        stakes.reduce((sum, yen) => sum + yen, 0),
        `${column} stake`,
      );
  }
});

/** Cells with a number that no function gives, and who tests them. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  // The stamp.
  進捗: ['H1:H1'],
  // n beside each figure (test/reports/by-rep.test.ts).
  担当者別: ['G17:G40'],
  // Cohorts (test/core/cohorts.test.ts): n, and a triangle of shares.
  月次: ['B38:B49', 'C38:C49', ...'DEFGHIJKLMN'.split('').map((column, i) => `${column}38:${column}${48 - i}`)],
  // Days since the last visit and the usual interval (test/daily), the day the contract ends.
  // How far down they reach is the sample's story.
  顧客の状態: ['I9', 'J9', 'N9'],
  計算のしくみ: [],
};
/** Columns of which only some customers were looked at. */
const SAMPLED = ['D', 'K', 'M', 'O'];

test('no other cell holds a number but those that no function gives', () => {
  const found = Object.keys(OTHERS).map((name) => {
    const areas = [...new Sheet(name).unseen()]
      .filter(([column]) => isThorough || name !== '顧客の状態' || !SAMPLED.includes(column))
      .map(([column, rows]) => {
        const first = `${column}${rows[0]!}`;
        return name === '顧客の状態' ? first : `${first}:${column}${rows[rows.length - 1]!}`;
      });
    return [name, areas];
  });
  expect(Object.fromEntries(found)).toEqual(OTHERS);
});
