/** KPIs straight from rows of cells, by the product's own reading and computing, without a workbook around them. */
import { figureOf, measure, measureMonths } from '../src/core/evaluate';
import { buildFacts } from '../src/core/facts';
import type { Day } from '../src/core/days';
import type { Unit } from '../src/core/kpi';
import type { Language } from '../src/core/language';
import { formatMonth, formatSpan, parsePeriod } from '../src/core/periods';
import { UserFacingError } from '../src/core/errors';
import { sliceOf, UNASSIGNED } from '../src/core/slice';
import { NO_NAME } from '../src/core/tables';
import { readLabelOverrides } from '../src/intake/label-settings';
import { customerKey } from '../src/intake/names';
import { readPins } from '../src/intake/read-pins';
import { readTables } from '../src/intake/read-tables';
import { readSettings } from '../src/intake/settings';
import { TABLE_KINDS } from '../src/intake/types';
import { KPIS } from '../src/kpis';
import type { CsvGrid } from './files/csv-grids';

export interface FiguresWanted {
  /** As a person types it; '' = the month of the as-of day. */
  readonly period: string;
  readonly by: 'rep' | 'month';
  /** Stands where the settings name no as-of day, or over it. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly language: Language;
}

/** One figure with what it rests on. */
export interface FigureRow {
  readonly kpi: string;
  readonly name: string;
  readonly unit: Unit;
  /** A rep, a month (`2024-06`), or everything. */
  readonly of: string;
  /** null: no value. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many cases it rests on, where it was divided by something; null otherwise. */
  readonly n: number | null;
}

/** What was read of one table. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
  readonly used: number;
}

export interface Figures {
  /** `2024-04:2024-06` */
  readonly period: string;
  /** In their order; the first is everything. */
  readonly columns: readonly string[];
  readonly figures: readonly FigureRow[];
  readonly tables: readonly TableCount[];
}

const SETTINGS_SHEETS = ['設定', 'Settings'];
const ALL = { ja: '全体', en: 'All' };
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * KPI by KPI, everything first, then each rep or month.
 * @throws UserFacingError where a setting or the period cannot be read, or no table is there
 */
export function computeFigures(grids: readonly CsvGrid[], wanted: FiguresWanted): Figures {
  const { language, today } = wanted;
  const dayOfDate = (date: Date): Day => Math.floor(date.getTime() / DAY);
  const settingCells = grids.find(({ name }) => SETTINGS_SHEETS.includes(name))?.cells ?? [];
  const read = readSettings({ cells: settingCells, kgiCell: undefined, dayOfDate, language });
  const settings = { ...read, asOf: wanted.asOf ?? read.asOf };
  const names = grids.map(({ name }) => name);
  const { tables, sources } = readTables(grids, {
    dayOfDate,
    serialOfDate: (date) => date.getTime() / DAY + SERIAL_OF_1970,
    cancelDayMeaning: settings.cancelDayMeaning,
    labels: readLabelOverrides(settingCells),
    pins: readPins(settingCells, names, language),
    asOf: settings.asOf ?? today,
  });
  if (Object.keys(sources).length === 0) throw new UserFacingError('no-customer-record');
  const facts = buildFacts(tables, settings, today);
  const span = parsePeriod(wanted.period, settings, facts.asOf);
  if (span === null) throw new UserFacingError('bad-period', { text: wanted.period });

  const all = sliceOf(facts, {}, () => '');
  const columns = [{ name: ALL[language], measures: measure(all, span) }];
  if (wanted.by === 'month') {
    const ofMonth = measureMonths(all);
    for (let month = span.first; month <= span.last; month++)
      columns.push({ name: formatMonth(month), measures: ofMonth(month) });
  } else {
    // Rows without a rep have a column of their own: otherwise the reps' counts would not add up to everything.
    const hasUnassigned = [tables.visits, tables.contracts, tables.sales, tables.calls].some((table) =>
      table?.rep.includes(NO_NAME),
    );
    const reps = hasUnassigned ? [...tables.reps, UNASSIGNED[language === 'ja' ? 0 : 1]!] : tables.reps;
    for (const rep of reps)
      columns.push({
        name: rep,
        measures: measure(
          sliceOf(facts, { rep }, () => '', customerKey),
          span,
        ),
      });
  }
  return {
    period: formatSpan(span),
    columns: columns.map(({ name }) => name),
    figures: KPIS.flatMap((kpi) =>
      columns.map(({ name, measures }): FigureRow => {
        const { value, numerator, denominator, base } = figureOf(kpi, measures);
        const n = denominator === null ? null : base;
        return { kpi: kpi.id, name: kpi.name[language], unit: kpi.unit, of: name, value, numerator, denominator, n };
      }),
    ),
    tables: TABLE_KINDS.flatMap((table) => {
      const source = sources[table];
      return source === undefined ? [] : [{ table, rows: source.rows - source.skipped, used: source.used }];
    }),
  };
}
