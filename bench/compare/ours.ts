/** The product's own way from cells to figures: intake, facts, measures, KPIs. */
import { figureOf, measureMonths } from '../../src/core/evaluate';
import { buildFacts, type Facts } from '../../src/core/facts';
import type { KpiDefinition } from '../../src/core/kpi';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { sliceOf } from '../../src/core/slice';
import type { Tables } from '../../src/core/tables';
import { readTables, type SheetGrid } from '../../src/intake/read-tables';
import { KPIS } from '../../src/kpis';
import { type Figures, SHARED_KPIS } from './figures';
import { DAY_MS, type Row, type Work } from './work';

const SHARED = KPIS.filter(({ id }) => (SHARED_KPIS as readonly string[]).includes(id));
/** Months since the year 0, as the engine counts them: July 2021 is the first of the work. */
const FIRST_MONTH = 2021 * 12 + 6;

const OPTIONS = {
  dayOfDate: (date: Date): number => Math.floor(date.getTime() / DAY_MS),
  cancelDayMeaning: 'lastDay',
} as const;

/** Out of the visits alone. */
export const oursShared = (work: Work): Figures => figures(work, [gridOf('訪問', work.visits)], SHARED);

export const oursAll = (work: Work): Figures =>
  figures(work, [gridOf('訪問', work.visits), gridOf('契約', work.contracts)], KPIS);

/** The tables are there already, as a database has them when it is only asked: what is left are facts, measures, KPIs. */
export function oursPrepared(work: Work): () => Figures {
  const { tables } = readTables([gridOf('訪問', work.visits)], OPTIONS);
  return () => figuresOf(work, factsOf(work, tables), SHARED);
}

function figures(work: Work, grids: readonly SheetGrid[], kpis: readonly KpiDefinition[]): Figures {
  return figuresOf(work, factsOf(work, readTables(grids, OPTIONS).tables), kpis);
}

const factsOf = (work: Work, tables: Tables): Facts =>
  buildFacts(tables, { ...DEFAULT_SETTINGS, asOf: work.to }, work.to);

function figuresOf(work: Work, facts: Facts, kpis: readonly KpiDefinition[]): Figures {
  const values = Object.fromEntries(
    kpis.map(({ id }) => [id, new Float64Array(work.reps.length * work.months.length).fill(NaN)]),
  );
  work.reps.forEach((rep, row) => {
    const measures = measureMonths(sliceOf(facts, { rep }, () => ''));
    work.months.forEach((_, column) => {
      const measured = measures(FIRST_MONTH + column);
      for (const kpi of kpis) values[kpi.id]![row * work.months.length + column] = figureOf(kpi, measured).value ?? NaN;
    });
  });
  return values;
}

const gridOf = (name: string, cells: readonly Row[]): SheetGrid => ({ name, cells, merges: () => [] });
