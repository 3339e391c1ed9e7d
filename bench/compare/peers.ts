/** Libraries that people pick for such work, each as its own documentation uses it. They load from bench/node_modules. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Counts, COUNTS, figuresOf, type Figures } from './figures';
import { DAY_MS, monthsOfDays, VISIT, type Work } from './work';

const fromBench = createRequire(join(process.cwd(), 'bench/package.json'));

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** From the rows to the figures. */
  readonly run: (work: Work) => Promise<Figures>;
}

const versionOf = (name: string): string =>
  (JSON.parse(readText(join(process.cwd(), 'bench/node_modules', name, 'package.json'))) as { version: string })
    .version;
const readText = (path: string): string =>
  (fromBench('node:fs') as typeof import('node:fs')).readFileSync(path, 'utf8');

/** One line of a result: a rep, a month from 0, and the counts. */
type Line = Readonly<Record<'rep' | 'month' | (typeof COUNTS)[number], unknown>>;

function countsOf(lines: Iterable<Line>, { reps, months }: Work): Counts {
  const rowOf = new Map(reps.map((rep, row) => [rep, row]));
  const counts = Object.fromEntries(
    COUNTS.map((name) => [name, new Float64Array(reps.length * months.length)]),
  ) as Record<(typeof COUNTS)[number], Float64Array>;
  for (const line of lines) {
    const cell = rowOf.get(line.rep as string)! * months.length + Number(line.month);
    for (const name of COUNTS) counts[name][cell] = Number(line[name]);
  }
  return counts;
}

/** The rows by column, with the month as a number: all engines below are fed by columns or by such objects. */
function columnsOf(work: Work) {
  const monthOf = monthsOfDays(work);
  const rows = work.visits;
  const length = rows.length - 1;
  const text = (column: number): string[] => Array.from({ length }, (_, i) => rows[i + 1]![column] as string);
  return {
    month: Array.from({ length }, (_, i) => monthOf[(rows[i + 1]![VISIT.day] as Date).getTime() / DAY_MS - work.from]!),
    rep: text(VISIT.rep),
    kind: text(VISIT.kind),
    purpose: text(VISIT.purpose),
    outcome: text(VISIT.outcome),
  };
}

interface Arquero {
  table(columns: object): ArqueroTable;
}
interface ArqueroTable {
  groupby(...names: string[]): ArqueroTable;
  rollup(values: object): ArqueroTable;
  objects(): Iterable<Line>;
}

export async function arquero(): Promise<Peer> {
  const { table } = (await import(pathToFileURL(fromBench.resolve('arquero')).href)) as Arquero;
  return {
    name: 'Arquero',
    version: versionOf('arquero'),
    run: async (work) => {
      const lines = table(columnsOf(work))
        .groupby('rep', 'month')
        .rollup({
          meetings:
            "d => op.sum(d.purpose !== '定期' && (d.outcome === '商談' || (d.kind !== '電話' && (d.outcome === '見積' || d.outcome === '受注' || d.outcome === '失注'))) ? 1 : 0)",
          approaches: "d => op.sum(d.purpose === 'アポ取り' ? 1 : 0)",
          appointments: "d => op.sum(d.purpose === 'アポ取り' && d.outcome === 'アポ獲得' ? 1 : 0)",
          visits: "d => op.sum(d.kind === '訪問' ? 1 : 0)",
          calls: "d => op.sum(d.kind === '電話' ? 1 : 0)",
          won: "d => op.sum(d.outcome === '受注' ? 1 : 0)",
          lost: "d => op.sum(d.outcome === '失注' ? 1 : 0)",
        })
        .objects();
      return figuresOf(countsOf(lines, work), work);
    },
  };
}

const QUERY = `SELECT rep, month,
  SUM(CASE WHEN purpose <> '定期' AND (outcome = '商談' OR (kind <> '電話' AND outcome IN ('見積', '受注', '失注'))) THEN 1 ELSE 0 END) AS meetings,
  SUM(CASE WHEN purpose = 'アポ取り' THEN 1 ELSE 0 END) AS approaches,
  SUM(CASE WHEN purpose = 'アポ取り' AND outcome = 'アポ獲得' THEN 1 ELSE 0 END) AS appointments,
  SUM(CASE WHEN kind = '訪問' THEN 1 ELSE 0 END) AS visits,
  SUM(CASE WHEN kind = '電話' THEN 1 ELSE 0 END) AS calls,
  SUM(CASE WHEN outcome = '受注' THEN 1 ELSE 0 END) AS won,
  SUM(CASE WHEN outcome = '失注' THEN 1 ELSE 0 END) AS lost
  FROM log GROUP BY rep, month`;

export async function alasql(): Promise<Peer> {
  const engine = fromBench('alasql') as (query: string, values: unknown[]) => Line[];
  const query = QUERY.replace('FROM log', 'FROM ?').replace(/\b(month|rep|log)\b/g, '`$1`');
  return {
    name: 'AlaSQL',
    version: versionOf('alasql'),
    run: async (work) => {
      const { month, rep, kind, purpose, outcome } = columnsOf(work);
      const objects = month.map((value, i) => ({
        month: value,
        rep: rep[i],
        kind: kind[i],
        purpose: purpose[i],
        outcome: outcome[i],
      }));
      return figuresOf(countsOf(engine(query, [objects]), work), work);
    },
  };
}

interface Duck {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<DuckAppender>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Line[] }>;
}
interface DuckAppender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  endRow(): void;
  closeSync(): void;
}

/** DuckDB in two figures: with the loading of the rows, and the query alone on rows that are loaded already. */
export async function duckdb(): Promise<
  readonly [withLoad: Peer, queryOnly: Peer & { load(work: Work): Promise<void> }]
> {
  const { DuckDBInstance } = fromBench('@duckdb/node-api') as Duck;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const load = async (work: Work): Promise<void> => {
    const { month, rep, kind, purpose, outcome } = columnsOf(work);
    await connection.run('DROP TABLE IF EXISTS log');
    await connection.run(
      'CREATE TABLE log (month INTEGER, rep VARCHAR, kind VARCHAR, purpose VARCHAR, outcome VARCHAR)',
    );
    const appender = await connection.createAppender('log');
    for (let i = 0; i < month.length; i++) {
      appender.appendInteger(month[i]!);
      for (const column of [rep, kind, purpose, outcome]) appender.appendVarchar(column[i]!);
      appender.endRow();
    }
    appender.closeSync();
  };
  const query = async (work: Work): Promise<Figures> =>
    figuresOf(countsOf((await connection.runAndReadAll(QUERY)).getRowObjects(), work), work);
  const version = versionOf('@duckdb/node-api');
  return [
    {
      name: 'DuckDB, with load',
      version,
      run: async (work) => {
        await load(work);
        return query(work);
      },
    },
    { name: 'DuckDB, query only', version, run: query, load },
  ];
}
