/**
 * The engine against what people would use instead, and against what cannot be saved. One seeded work after another, the
 * same for all engines; each must first give the same figures. Ratios within one run: `npm run bench`, and for another work
 * `npm run bench -- --seed 7`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { requireSame, SHARED_KPIS } from './compare/figures';
import { libreOffice, libreOfficeVersion } from './compare/libreoffice';
import { limitOfAll, limitOfShared } from './compare/limit';
import { localSection } from './compare/local';
import { naive } from './compare/naive';
import { oursAll, oursPrepared, oursShared } from './compare/ours';
import { alasql, arquero, duckdb } from './compare/peers';
import { createWork, type Work } from './compare/work';
import { memorySection, programSection } from './compare/program';
import { type Spread, spread } from './ratio';

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
type Size = (typeof SIZES)[number];
/** A run this long is not run again. */
const LONG_MS = 20_000;

interface Engine {
  readonly name: string;
  readonly run: (work: Work) => unknown;
  /** Its time is divided by that one's. */
  readonly against: string;
  readonly isLimit?: boolean;
  /** At 100,000 visits: at most so often the limit, at least so often the engine. */
  readonly wanted: number;
  /** The most visits that it is given. */
  readonly most: Size;
  /** Before the clock starts. */
  readonly prepare?: (work: Work) => Promise<void> | void;
}

const LIMIT = 'limit';
const LIMIT_OF_ALL = 'limit of all';
const ENGINE = 'engine';
const ENGINE_ALL = 'engine, all KPIs';
const ENGINE_PREPARED = 'engine, tables read before';

/** What a missed figure is owed to: measured with a profiler, stage by stage. */
const WHY = [
  'Why figures are missed:',
  '',
  '- The limit knows where the columns stand, trusts every cell and keeps nothing. The engine finds the header, tells totals and notes from',
  '  rows, reads days and labels in any form, tells spellings apart, finds rows written twice, and keeps for each cell what a finding would have',
  '  to show. Reading is four fifths of its time; to code the cells alone (one look-up each, as the limit does) takes as long as the limit.',
  '- Others are given typed columns that a loop of a few lines prepared for exactly this work; none of them looks at a cell twice. Ten times',
  '  ahead of Arquero would be faster than the limit itself. Held against tables that are read already, as a database’s are, the engine is ahead.',
  '- With a million rows, half of the engine’s time is the collection of garbage: the rows as they were given stay in memory.',
  '- 200 cells are seven turns of thirty, the most that Google runs at once for a person, and each brings the facts for itself; one KPI_TABLE',
  '  gives the same figures in a single turn.',
];

void main();

async function main(): Promise<void> {
  const seed = seedOf(process.argv);
  const [duck, duckQuery] = await duckdb();
  const peers = [await arquero(), await alasql(), duck];
  let prepared: () => unknown = () => null;
  const most: Size = 1_000_000;
  const engines: readonly Engine[] = [
    { name: ENGINE, run: oursShared, against: LIMIT, isLimit: true, wanted: 1.5, most },
    { name: ENGINE_ALL, run: oursAll, against: LIMIT_OF_ALL, isLimit: true, wanted: 3, most },
    {
      name: ENGINE_PREPARED,
      run: () => prepared(),
      against: LIMIT,
      isLimit: true,
      wanted: 1.5,
      most,
      prepare: (work) => void (prepared = oursPrepared(work)),
    },
    { name: 'a filter for each cell', run: naive, against: ENGINE, wanted: 1_000, most: 100_000 },
    ...peers.map((peer, i) => ({
      run: peer.run,
      name: `${peer.name} ${peer.version}`,
      against: ENGINE,
      wanted: i < 2 ? 10 : 15,
      most,
    })),
    {
      run: duckQuery.run,
      name: `${duckQuery.name} ${duckQuery.version}`,
      against: ENGINE_PREPARED,
      wanted: 2,
      most,
      prepare: duckQuery.load,
    },
  ];
  const columns = new Map<Size, Column>();
  for (const size of SIZES) columns.set(size, await measure(engines, createWork(size, seed), size));
  const office = libreOfficeVersion();
  const text = [
    '# Benchmark',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, seed ${seed}.`,
    '',
    comparisonTable(engines, columns),
    '',
    ...(office === null
      ? ['LibreOffice: not installed.']
      : [await officeLine(office, createWork(10_000, seed), columns.get(10_000)!)]),
    '',
    growthLine(columns),
    '',
    ...WHY,
    '',
    onGoogle(),
    '',
    ...memorySection(createWork(100_000, seed)),
    '',
    ...localSection(seed),
    '',
    ...programSection(),
    '',
  ].join('\n');
  mkdirSync(join(process.cwd(), 'bench'), { recursive: true });
  writeFileSync(join(process.cwd(), 'bench/RESULTS.md'), text);
  console.log(text);
  process.exit(0);
}

/** The benchmark of custom functions, which brings the built add-on and the local runtime. */
const onGoogle = (): string =>
  execFileSync(process.execPath, ['bench/run.mjs', 'functions'], { encoding: 'utf8' }).trim();

/** Milliseconds of every run, by engine. */
type Column = ReadonlyMap<string, readonly number[]>;

/** All engines once in every round: what the machine does besides meets all of them alike. */
async function measure(engines: readonly Engine[], work: Work, size: Size): Promise<Column> {
  const given = engines.filter(({ most }) => size <= most);
  const reference = limitOfShared(work);
  const times = new Map<string, number[]>(
    [LIMIT, LIMIT_OF_ALL, ...given.map(({ name }) => name)].map((name) => [name, []]),
  );
  const rounds = size >= 1_000_000 ? 3 : size >= 100_000 ? 7 : 15;
  for (let round = -2; round < rounds; round++) {
    const keep = (name: string, milliseconds: number): void => {
      if (round >= 0 || milliseconds > LONG_MS) times.get(name)!.push(milliseconds);
    };
    keep(LIMIT, await timed(() => limitOfShared(work)));
    keep(LIMIT_OF_ALL, await timed(() => limitOfAll(work)));
    for (const { name, run, prepare } of given) {
      if ((times.get(name)![0] ?? 0) > LONG_MS) continue;
      await prepare?.(work);
      keep(
        name,
        await timed(async () => {
          const figures = await run(work);
          if (round === -2) requireSame(reference, figures as typeof reference, name, work);
        }),
      );
    }
  }
  return times;
}

async function timed(job: () => unknown): Promise<number> {
  const before = performance.now();
  await job();
  return performance.now() - before;
}

function comparisonTable(engines: readonly Engine[], columns: ReadonlyMap<Size, Column>): string {
  const head = `| time of | divided by that of | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} | wanted at 100,000 | |`;
  const rows = engines.map((engine) => {
    const cells = SIZES.map((size) => ratioIn(columns.get(size)!, engine));
    const reached = cells[2]?.median ?? NaN;
    const isLimit = engine.isLimit === true;
    const isMet = isLimit ? reached <= engine.wanted : reached >= engine.wanted;
    const wanted = `${isLimit ? '≤' : '≥'} ${engine.wanted.toLocaleString('en')}`;
    return `| ${engine.name} | ${engine.against} | ${cells.map(shownRatio).join(' | ')} | ${wanted} | ${isMet ? 'met' : '**missed**'} |`;
  });
  const limit = SIZES.map((size) => shownTime(columns.get(size)!.get(LIMIT)!));
  const ours = SIZES.map((size) => shownTime(columns.get(size)!.get(ENGINE)!));
  return [
    `Times of one run as ratios: median (least–most). KPIs by rep (30) and month (36) from rows as \`getValues()\` gives them. All but ` +
      `“${ENGINE_ALL}” work out what needs neither customers told apart nor contracts: ${SHARED_KPIS.join(', ')}.`,
    '',
    head,
    `| --- | --- | ${SIZES.map(() => '---:').join(' | ')} | ---: | --- |`,
    ...rows,
    `| *limit, ms* | | ${limit.join(' | ')} | | |`,
    `| *engine, ms* | | ${ours.join(' | ')} | | |`,
  ].join('\n');
}

/** Of the runs of each round; those of an engine that ran only once against the median of the other. */
function ratioIn(column: Column, { name, against }: Engine): Spread | null {
  const own = column.get(name);
  if (own === undefined || own.length === 0) return null;
  const other = column.get(against)!;
  return spread(
    own.map((milliseconds, i) => milliseconds / (own.length === other.length ? other[i]! : spread(other).median)),
  );
}

async function officeLine(version: string, work: Work, column: Column): Promise<string> {
  const { figures, milliseconds } = await libreOffice(work);
  requireSame(limitOfShared(work), figures, 'LibreOffice', work);
  const engine = spread(column.get(ENGINE)!).median;
  return `LibreOffice ${version} with a COUNTIFS for each cell, 10,000 visits, one run: ${digits(milliseconds / engine)} times the engine.`;
}

/** How the time grows with the rows: 1 = in proportion. */
function growthLine(columns: ReadonlyMap<Size, Column>): string {
  const exponent = (name: string): number =>
    Math.log(spread(columns.get(1_000_000)!.get(name)!).median / spread(columns.get(10_000)!.get(name)!).median) /
    Math.log(100);
  const [limit, limitOfAllKpis] = [exponent(LIMIT), exponent(LIMIT_OF_ALL)];
  const [ours, all] = [exponent(ENGINE), exponent(ENGINE_ALL)];
  const isMet = ours <= limit && all <= limitOfAllKpis;
  return (
    `Growth from 10,000 to 1,000,000 visits, as the power of the rows: ${ours.toFixed(2)} (limit ${limit.toFixed(2)}); ` +
    `all KPIs ${all.toFixed(2)} (limit ${limitOfAllKpis.toFixed(2)}); wanted no more than the limit’s: ${isMet ? 'met' : '**missed**'}.`
  );
}

const shownRatio = (ratio: Spread | null): string =>
  ratio === null
    ? ''
    : ratio.min === ratio.max
      ? digits(ratio.median)
      : `${digits(ratio.median)} (${digits(ratio.min)}–${digits(ratio.max)})`;
const shownTime = (times: readonly number[]): string => digits(spread(times).median);
const digits = (value: number): string => (value < 100 ? value.toPrecision(3) : Math.round(value).toLocaleString('en'));

/** A seed that nobody has seen, unless one is given. */
function seedOf(args: readonly string[]): number {
  const at = args.indexOf('--seed');
  return at < 0 ? Math.floor(Date.now() / 1000) % 1_000_000 : Number(args[at + 1]);
}
