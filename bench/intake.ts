/**
 * What reading a table costs, in bare passes over the same array. A bare pass reads every cell of the table's columns once,
 * row by row: one Map look-up a text cell (also a blank one, which is ''), a number added, a Date's getTime. It knows
 * nothing of headers, blank rows, spellings, days or findings, and keeps nothing.
 *
 * The cells are those of the sample workbook as `getValues()` hands them over: every cell a string, number or Date of its
 * own. Contracts and sales are the sample's contracts over and over, under numbers of their own. The civil day of a Date is
 * one division here; in a spreadsheet it is a call for each different moment.
 */
import { readTables, type SheetGrid } from '../src/intake/read-tables';
import { sampleWorkbook, type SampleCell, type SampleTable } from '../src/sample/sample-workbook';
import { compare, type Spread } from './ratio';

const DAY_MS = 86_400_000;
const REPEATS = 25;

const OPTIONS = {
  dayOfDate: (date: Date): number => Math.floor(date.getTime() / DAY_MS),
  cancelDayMeaning: 'lastDay',
} as const;

const JOBS: readonly (readonly [name: string, gridOf: (rows: number) => SheetGrid])[] = [
  ['visits', visits],
  ['visits without numbers', (rows) => ({ name: '訪問', cells: visits(rows).cells.map((row) => row.slice(1)) })],
  ['contracts', contracts],
  ['sales', sales],
];

console.log('| table | rows | bare pass, ms | read, ms | ratio |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, gridOf] of JOBS) {
  for (const rows of [10_000, 100_000]) {
    const grid: SheetGrid = withMerges(structuredClone(gridOf(rows)));
    const { base, job, ratio } = compare(
      () => barePass(grid.cells),
      () => readTables([grid], OPTIONS),
      REPEATS,
    );
    const count = rows.toLocaleString('en');
    console.log(`| ${name} | ${count} | ${shown(base, 1)} | ${shown(job, 1)} | ${shown(ratio, 2)} |`);
  }
}

function barePass(cells: SheetGrid['cells']): number {
  const ids = new Map<string, number>();
  const width = cells[0]!.length;
  let sum = 0;
  for (let r = 1; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < width; c++) {
      const cell = row[c];
      if (typeof cell === 'string') {
        let id = ids.get(cell);
        if (id === undefined) ids.set(cell, (id = ids.size));
        sum += id;
      } else if (typeof cell === 'number') sum += cell;
      else sum += (cell as Date).getTime();
    }
  }
  return sum;
}

function visits(rows: number): SheetGrid {
  return gridOf('訪問', sample('訪問', rows));
}

function contracts(rows: number): SheetGrid {
  const { header, rows: some } = sample('契約');
  return gridOf('契約', { header, rows: repeated(some, rows).map((row, i) => [`K${i + 1}`, ...row.slice(1)]) });
}

/** Each contract as a line of sales on its first day. */
function sales(rows: number): SheetGrid {
  const { header, rows: some } = sample('契約');
  const fields = [['伝票番号'], ['日付', '開始日'], ['顧客'], ['担当者'], ['商品'], ['金額']] as const;
  const sources = fields.map(([name, source = name]) => header.indexOf(source));
  return gridOf('売上', {
    header: fields.map(([name]) => name),
    rows: repeated(some, rows).map((row, i) => sources.map((column) => (column < 0 ? i + 1 : row[column]!))),
  });
}

function sample(name: string, visitRows?: number): Pick<SampleTable, 'header' | 'rows'> {
  const tables = sampleWorkbook({ language: 'ja', ...(visitRows === undefined ? {} : { visits: visitRows }) });
  return tables.find((table) => table.name === name)!;
}

function repeated<T>(rows: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => rows[i % rows.length]!);
}

function gridOf(name: string, { header, rows }: Pick<SampleTable, 'header' | 'rows'>): SheetGrid {
  return { name, cells: [header, ...rows.map((row) => row.map(valueOf))] };
}

/** As `getValues()` gives it: '' for a blank cell, a Date for a day. */
function valueOf(cell: SampleCell): unknown {
  if (cell === null) return '';
  return typeof cell === 'object' && 'day' in cell ? new Date(cell.day * DAY_MS) : cell;
}

function shown({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

/** The spreadsheet is asked for merged cells; there are none. */
function withMerges(grid: SheetGrid): SheetGrid {
  return { ...grid, merges: () => [] };
}
