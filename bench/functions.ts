/**
 * 200 KPI cells over 100,000 visits and 5,000 contracts, as Google runs them: each in a script of its own, thirty at a time. Runs
 * the built add-on on the local runtime and prints what the cells had to do, and how long that would take on Google by the cost
 * model, as a Markdown table. `node bench/run.mjs functions [visits] [contracts] [cells]`
 */
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { simulatedSeconds, type Level } from '../local/cost-model';
import { emptySheet } from '../local/model/empty-sheet';
import type { Cell, SheetModel, WorkbookModel } from '../local/model/workbook-model';
import type * as RuntimeModule from '../local/runtime';
import { figureOf, measure } from '../src/core/evaluate';
import { buildFacts, type Facts } from '../src/core/facts';
import { monthOf } from '../src/core/periods';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { sliceOf } from '../src/core/slice';
import { FUNCTIONS } from '../src/functions';
import { leftOutCounts } from '../src/intake/left-out';
import { readTables, type SheetGrid } from '../src/intake/read-tables';
import { KPIS } from '../src/kpis';
import { sampleWorkbook, type SampleCell } from '../src/sample/sample-workbook';
import type { Reading } from '../src/sheets/load';
import { bodyOf, type Copy, copyOf, readHead } from '../src/sheets/shared/copy';
import { readingOf, readingText } from '../src/sheets/shared/reading-text';

const ROOT = process.cwd();
const [VISITS = 100_000, CONTRACTS = 5_000, CELLS = 200] = process.argv.slice(3).map(Number);
/** Google: "Simultaneous executions per user: 30" ("Quotas for Google Services"). */
const AT_ONCE = 30;
/** Serial of 1970-01-01. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;
/** 2024-07-01, as days since 1970. */
const TODAY = 19_905;
const LEVELS: readonly Level[] = ['low', 'middle', 'high'];
/** Seconds. */
const [MOST_CELLS, MOST_TABLE] = [3, 1];

void main();

async function main(): Promise<void> {
  const { buildLocal } = (await import(join(ROOT, 'local/bin/build.mjs'))) as {
    buildLocal(root: string, file: string): string;
  };
  const { openRuntime } = createRequire(__filename)(
    join(buildLocal(ROOT, 'runtime.cjs'), 'runtime.cjs'),
  ) as typeof RuntimeModule;
  const model = bigWorkbook();
  const { spent, shared } = computing(model);
  const runtime = await openRuntime({ model, bundlePath: join(ROOT, 'dist/Code.js'), calculate: false });
  try {
    // A table is a burst of its own.
    const single = FUNCTIONS.filter(({ name }) => name !== 'KPI_TABLE');
    const calls = Array.from({ length: CELLS }, (_, i) => callOf(single[i % single.length]!, `2024-0${1 + (i % 6)}`));
    const first = await burst(runtime, calls);
    // As many as run at once: the next ones are like them.
    const later = await burst(runtime, calls.slice(0, AT_ONCE));
    const table = await burst(runtime, [['KPI_TABLE', '2024-05', '担当者']]);
    const withTable = { full: spent.full + spent.table, shared: spent.shared + spent.table, table: 0 };
    console.log(
      [
        '| on Google, by the cost model | executions | reading the tables | service calls each | low | middle | high | wanted | |',
        '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
        rowOf(`${CELLS} KPI cells after a refresh`, later, spent, CELLS, MOST_CELLS),
        rowOf(`${CELLS} KPI cells, nothing left for them`, first, spent, CELLS, MOST_CELLS),
        rowOf('one KPI_TABLE by rep after a refresh', table, withTable, 1, MOST_TABLE),
        '',
        `Computing, of this machine’s processor: ${spent.full.toFixed(0)} ms for a full reading, ${spent.shared.toFixed(0)} ms from what is ` +
          `shared (${shared.parts} parts, ${shared.megabytes.toFixed(2)} MB), ${spent.table.toFixed(0)} ms for a table of all KPIs by rep. ` +
          'Seconds; the constants of the model and their sources: local/cost-model.ts.',
      ].join('\n'),
    );
  } finally {
    runtime.dispose();
  }
}

/** Each parameter with something of its kind. */
const callOf = ({ name, parameters }: (typeof FUNCTIONS)[number], period: string): readonly string[] => [
  name,
  ...parameters.map((parameter) => (parameter === 'period' ? period : parameter === 'kpi' ? '継続率' : '')),
];

interface Done {
  readonly counts: RuntimeModule.RunCounts;
}

async function burst(runtime: RuntimeModule.Runtime, calls: readonly (readonly string[])[]): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = [...calls];
  const worker = async (): Promise<void> => {
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      const [name, ...args] = call;
      const { counts } = await runtime.runFunction(name!, args, {
        authMode: 'CUSTOM_FUNCTION',
        concurrent: true,
        limit: 600_000,
      });
      done.push({ counts });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** All of them, thirty at a time: first whoever reads the tables, then the others in as many turns as `cells` need. */
function rowOf(title: string, done: readonly Done[], spent: Computing, cells: number, most: number): string {
  const full = done.filter(({ counts }) => counts.cellsRead > VISITS);
  const others = done.filter(({ counts }) => counts.cellsRead <= VISITS);
  const calls = done.map(({ counts }) => counts.serviceCalls).sort((a, b) => a - b);
  const seconds = LEVELS.map((level) => {
    const slowest = (some: readonly Done[], computing: number): number =>
      Math.max(0, ...some.map(({ counts }) => simulatedSeconds(counts, computing, level)));
    return slowest(full, spent.full) + slowest(others, spent.shared) * Math.ceil((cells - full.length) / AT_ONCE);
  });
  const verdict = seconds[1]! <= most ? 'met' : '**missed**';
  const shown = seconds.map((each) => `${each.toFixed(1)} s`);
  return `| ${[title, cells, full.length, `${calls[0]}–${calls[calls.length - 1]}`, ...shown, `≤ ${most} s`, verdict].join(' | ')} |`;
}

/**
 * Milliseconds of this machine's processor that the product's own code takes for one execution, the figure of one KPI included.
 * (Not by the clock: what else the machine has to do is not ours.)
 */
interface Computing {
  readonly full: number;
  readonly shared: number;
  /** What KPI_TABLE by rep takes more. */
  readonly table: number;
}

function computing(model: WorkbookModel): {
  readonly spent: Computing;
  readonly shared: { readonly parts: number; readonly megabytes: number };
} {
  const grids = model.sheets.map(gridOf);
  const dayOfDate = (date: Date): number => Math.floor(date.getTime() / DAY_MS);
  const read = (): Reading => {
    const { tables, sources, problems, findings } = readTables(grids, { dayOfDate, cancelDayMeaning: 'lastDay' });
    const intake = { tables, sources, problems };
    return { settings: DEFAULT_SETTINGS, intake, leftOut: leftOutCounts(findings), targetRows: [], extents: [] };
  };
  const copyFacts = { spreadsheetId: '', surroundings: '', ticket: '', readAt: '', inputNames: [], extents: [] };
  const leave = (reading: Reading): Copy => copyOf(copyFacts, readingText(reading), 90_000);
  const factsOf = ({ intake, settings }: Reading): Facts => buildFacts(intake.tables, settings, TODAY);
  const take = ({ head, parts }: Copy): Facts => factsOf(readingOf(bodyOf(readHead(head)!, parts)!)!);
  const copy = leave(read());
  const shared = { parts: copy.parts.length, megabytes: copy.parts.join('').length / 1e6 };
  const spent = {
    full: time(() => {
      const reading = read();
      figures(factsOf(reading), {});
      return leave(reading);
    }),
    shared: time(() => figures(take(copy), {})),
    // Other facts each time: they remember what was asked of them.
    table: time(
      (facts) => facts.tables.reps.map((rep) => figures(facts, { rep })),
      () => take(copy),
    ),
  };
  return { spent, shared };
}

/** All KPIs of the last closed month. */
function figures(facts: Facts, filter: { readonly rep?: string }): unknown {
  const last = monthOf(TODAY, DEFAULT_SETTINGS.closingDay) - 1;
  const measures = measure(
    sliceOf(facts, filter, () => ''),
    { first: last, last },
  );
  return KPIS.map((kpi) => figureOf(kpi, measures).value);
}

/** The slowest of three: a script on Google has nothing compiled yet. */
function time<T = undefined>(job: (prepared: T) => unknown, prepare: () => T = () => undefined as T): number {
  return Math.max(
    ...Array.from({ length: 3 }, () => {
      const prepared = prepare();
      const before = process.cpuUsage();
      job(prepared);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

function bigWorkbook(): WorkbookModel {
  const styles = [{ numberFormat: 'yyyy/mm/dd' }];
  const sheets = sampleWorkbook({ language: 'ja', visits: VISITS })
    .filter(({ name }) => ['訪問', '契約', '顧客', '担当者'].includes(name))
    .map(({ name, header, rows }) => {
      const wanted = name === '契約' ? CONTRACTS : rows.length;
      const all = Array.from({ length: wanted }, (_, i) =>
        rows[i % rows.length]!.map((cell, c) => (name === '契約' && c === 0 ? `K${i + 1}` : cell)),
      );
      return sheetOf(name, [header, ...all]);
    });
  return { title: 'bench', locale: 'ja_JP', timeZone: 'Asia/Tokyo', styles, sheets, names: [], notKept: [] };
}

function sheetOf(name: string, rows: readonly (readonly SampleCell[])[]): SheetModel {
  const cells = rows.flatMap((row, r) => row.flatMap((value, c) => cellOf(r + 1, c + 1, value)));
  return emptySheet(name, { rowCount: rows.length, columnCount: rows[0]!.length, cells });
}

function cellOf(row: number, column: number, value: SampleCell): Cell[] {
  if (value === null || value === '') return [];
  if (typeof value !== 'object') return [{ row, column, value }];
  return 'day' in value ? [{ row, column, value: value.day + EPOCH, style: 0 }] : [];
}

/** As `getValues()` gives it. */
function gridOf({ name, rowCount, columnCount, cells }: SheetModel): SheetGrid {
  const rows = Array.from({ length: rowCount }, () => new Array<unknown>(columnCount).fill(''));
  for (const { row, column, value, style } of cells)
    rows[row - 1]![column - 1] = style === undefined ? value : new Date(((value as number) - EPOCH) * DAY_MS);
  return { name, cells: rows };
}
