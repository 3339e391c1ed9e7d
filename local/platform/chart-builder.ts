/** `EmbeddedChartBuilder`, and one builder for each type that Google has one for. What they build is in `chart-methods.ts`. */
import type { ChartSpec } from '../model/chart-model';
import { BUILDERS, methodsOf, type BuilderType } from './chart-methods';
import { withOption } from './chart-options';
import { ChartType } from './charts-service';
import { ContainerInfo, EmbeddedChart } from './embedded-chart';
import { Emulated, exception, unwrap, type EnumValue } from './emulated';
import { Range } from './range';
import { accept, is } from './signatures';
import type { Spreadsheet } from './spreadsheet';

/** The chart under construction: all builders of one chain work on the same. */
export interface Draft {
  spreadsheet: Spreadsheet;
  spec: ChartSpec;
  id: number | null;
}

/**
 * A new chart. Google's own example inserts one without `setPosition` ("Class EmbeddedChart"), so a chart has a place before;
 * which one is not documented: here the first cell. Headers are found out unless they are set ("negative values cause headers to
 * be auto-detected"). The type has no documented default: `build` asks for one.
 */
export const newChart = (spreadsheet: Spreadsheet): EmbeddedChartBuilder =>
  new EmbeddedChartBuilder({
    spreadsheet,
    id: null,
    spec: {
      type: '',
      ranges: [],
      headers: -1,
      transposed: false,
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenStrategy: 'IGNORE_BOTH',
      options: {},
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    },
  })._self;

export class EmbeddedChartBuilder extends Emulated {
  constructor(
    readonly _draft: Draft,
    service = 'EmbeddedChartBuilder',
  ) {
    super(service);
  }

  /** A range that the chart has already is not added again. */
  addRange(...args: unknown[]): this {
    this._accept('addRange', args, is.of(Range));
    const { _sheetId: sheetId, _area: area } = unwrap(args[0], Range)!;
    const known = this._draft.spec.ranges;
    return known.some((range) => same(range, { sheetId, area }))
      ? this._self
      : this._set({ ranges: [...known, { sheetId, area }] });
  }
  removeRange(...args: unknown[]): this {
    this._accept('removeRange', args, is.of(Range));
    const { _sheetId: sheetId, _area: area } = unwrap(args[0], Range)!;
    return this._set({ ranges: this._draft.spec.ranges.filter((range) => !same(range, { sheetId, area })) });
  }
  clearRanges(): this {
    return this._set({ ranges: [] });
  }
  getRanges(): Range[] {
    return this._chart().getRanges();
  }
  getContainer(): ContainerInfo {
    return this._chart().getContainerInfo();
  }
  getChartType(): EnumValue {
    return ChartType[this._type()];
  }
  setChartType(...args: unknown[]): this {
    this._accept('setChartType', args, is.constant('Charts.ChartType'));
    return this._set({ type: (args[0] as EnumValue).name() });
  }
  setHiddenDimensionStrategy(...args: unknown[]): this {
    this._accept('setHiddenDimensionStrategy', args, is.constant('Charts.ChartHiddenDimensionStrategy'));
    return this._set({ hiddenStrategy: (args[0] as EnumValue).name() as ChartSpec['hiddenStrategy'] });
  }
  setMergeStrategy(...args: unknown[]): this {
    this._accept('setMergeStrategy', args, is.constant('Charts.ChartMergeStrategy'));
    return this._set({ mergeStrategy: (args[0] as EnumValue).name() as ChartSpec['mergeStrategy'] });
  }
  setNumHeaders(...args: unknown[]): this {
    this._accept('setNumHeaders', args, is.integer);
    return this._set({ headers: Math.max(-1, args[0] as number) });
  }
  setTransposeRowsAndColumns(...args: unknown[]): this {
    this._accept('setTransposeRowsAndColumns', args, is.flag);
    return this._set({ transposed: args[0] as boolean });
  }
  /** Names that no chart knows are kept without effect, as on Google ("This method has no effect if the given option is invalid"). */
  setOption(...args: unknown[]): this {
    this._accept('setOption', args, is.text, (value) => value !== undefined);
    return this._options({ [args[0] as string]: args[1] });
  }
  setPosition(...args: unknown[]): this {
    this._accept('setPosition', args, is.integer, is.integer, is.integer, is.integer);
    const [row, column, offsetX, offsetY] = args as [number, number, number, number];
    if (row < 1 || column < 1) throw exception('The anchor row and column of a chart start at 1.');
    return this._set({ position: { row, column, offsetX, offsetY } });
  }
  build(): EmbeddedChart {
    this._type();
    return this._chart()._self;
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this._as('AREA');
  }
  asBarChart(): EmbeddedChartBuilder {
    return this._as('BAR');
  }
  asColumnChart(): EmbeddedChartBuilder {
    return this._as('COLUMN');
  }
  asComboChart(): EmbeddedChartBuilder {
    return this._as('COMBO');
  }
  asHistogramChart(): EmbeddedChartBuilder {
    return this._as('HISTOGRAM');
  }
  asLineChart(): EmbeddedChartBuilder {
    return this._as('LINE');
  }
  asPieChart(): EmbeddedChartBuilder {
    return this._as('PIE');
  }
  asScatterChart(): EmbeddedChartBuilder {
    return this._as('SCATTER');
  }
  asTableChart(): EmbeddedChartBuilder {
    return this._as('TABLE');
  }

  _chart(): EmbeddedChart {
    return new EmbeddedChart(this._draft.spreadsheet, this._draft.spec, this._draft.id);
  }
  _type(): keyof typeof ChartType {
    const { type } = this._draft.spec;
    if (type === '') throw exception('A chart without a type is not emulated: call setChartType or as…Chart first.');
    return type as keyof typeof ChartType;
  }
  _accept(method: string, args: unknown[], ...checks: ((value: unknown) => boolean)[]): void {
    accept(`SpreadsheetApp.${this._service}.${method}`, args, checks);
  }
  _set(part: Partial<ChartSpec>): this {
    this._draft.spec = { ...this._draft.spec, ...part };
    return this._self;
  }
  _options(values: Record<string, unknown>): this {
    const options = Object.entries(values).reduce(
      (table, [name, value]) => withOption(table, name, value),
      this._draft.spec.options,
    );
    return this._set({ options });
  }
  _as(type: BuilderType): EmbeddedChartBuilder {
    this._set({ type });
    return new typed[type](this._draft, BUILDERS[type].service)._self;
  }
}

const same = (a: ChartSpec['ranges'][number], b: ChartSpec['ranges'][number]): boolean =>
  a.sheetId === b.sheetId &&
  a.area.row === b.area.row &&
  a.area.column === b.area.column &&
  a.area.rows === b.area.rows &&
  a.area.columns === b.area.columns;

/** The general builder with the methods of its type. */
function typedBuilder(type: BuilderType): typeof EmbeddedChartBuilder {
  class TypedBuilder extends EmbeddedChartBuilder {}
  for (const [method, { accepts, options }] of Object.entries(methodsOf(type))) {
    Object.defineProperty(TypedBuilder.prototype, method, {
      value(this: TypedBuilder, ...args: unknown[]) {
        accept(`SpreadsheetApp.${this._service}.${method}`, args, ...accepts);
        return this._options(options(args));
      },
    });
  }
  return TypedBuilder;
}

const typed = Object.fromEntries(
  Object.keys(BUILDERS).map((type) => [type, typedBuilder(type as BuilderType)]),
) as Record<BuilderType, typeof EmbeddedChartBuilder>;
