/** One call of a custom function: its arguments, checked and coerced once for all functions, and what they are about. */
import { UserFacingError } from '../core/errors';
import { figureOf, type Figure, measure } from '../core/evaluate';
import type { RecordName } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import { type MonthSpan, type Period, resolvePeriod } from '../core/periods';
import { type Filter, type Slice, sliceOf } from '../core/slice';
import { customerKey, repKey } from '../intake/names';
import { rangeTables } from '../intake/range-tables';
import { type FigureSource, loadWorkbook } from '../sheets/load';
import { requireRecords } from '../sheets/records';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import { readFilter, readKpi, readPeriod } from './arguments';
import { nearestName } from '../intake/nearest-name';
import type { ParameterName } from './parameters';

export class FunctionCall {
  /** Read before the sheets are: a mistake in it costs no reading. */
  readonly filter: Filter;
  private loaded: FigureSource | null = null;

  /** @param values the arguments in the order of the parameters; any further ones stand for `more` */
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly parameters: readonly ParameterName[],
    private readonly values: readonly unknown[],
  ) {
    this.filter = readFilter(this.argument('filter'));
  }

  /** undefined where it was left out. */
  argument(name: ParameterName): unknown {
    const index = this.parameters.indexOf(name);
    return index < 0 ? undefined : this.values[index];
  }

  /** The workbook, read once. Ranges with a table's header replace its sheets: nobody else has read them. */
  get workbook(): FigureSource {
    if (this.loaded !== null) return this.loaded;
    const more = this.values.slice(this.parameters.indexOf('more'));
    const ranges = more.filter((argument): argument is unknown[][] => Array.isArray(argument));
    const isOwn = rangeTables(ranges).grids.length > 0;
    return (this.loaded = isOwn ? loadWorkbook(this.spreadsheet, ranges, 'figures') : sharedWorkbook(this.spreadsheet));
  }

  /** @throws UserFacingError `missing-kpi`, `unknown-argument` */
  get kpi(): KpiDefinition {
    return readKpi(this.argument('kpi'));
  }

  /** @throws UserFacingError `bad-period` */
  get span(): MonthSpan {
    const { facts, dayOfDate } = this.workbook;
    return readPeriod(this.argument('period'), facts.settings, facts.asOf, dayOfDate);
  }

  /** The span in days; null where it lies wholly after the as-of day. */
  get period(): Period | null {
    return resolvePeriod(this.span, this.workbook.settings, this.workbook.facts.asOf);
  }

  /**
   * What the filter selects, narrowed by `more` filters.
   * @throws UserFacingError `unknown-argument`
   */
  slice(more: Filter = {}): Slice {
    try {
      return sliceOf(this.workbook.facts, { ...this.filter, ...more }, nearestName, customerKey);
    } catch (error) {
      if (!(error instanceof UserFacingError && error.code === 'unknown-name')) throw error;
      throw new UserFacingError('unknown-argument', { ...error.params, parameter: 'filter' });
    }
  }

  /** @throws UserFacingError where one of these records is not there at all */
  requireRecords(needs: readonly RecordName[]): void {
    requireRecords(this.workbook, needs);
  }

  /** @throws UserFacingError where a record is missing that the KPI needs */
  figure(kpi: KpiDefinition, slice: Slice = this.slice(), span: MonthSpan = this.span): Figure {
    this.requireRecords(kpi.needs);
    return figureOf(kpi, measure(slice, span));
  }

  /**
   * The rep whose goals are meant; null = the team.
   * @throws UserFacingError `goal-filter`: goals are set for the team and for reps only
   */
  get goalRep(): string | null {
    const { rep, ...others } = this.filter;
    if (Object.keys(others).length > 0) throw new UserFacingError('goal-filter');
    if (rep === undefined) return null;
    // Refuses a name that no table holds.
    this.slice();
    return this.workbook.facts.tables.reps.find((name) => repKey(name) === repKey(rep)) ?? rep;
  }
}
