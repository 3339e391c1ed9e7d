/**
 * The methods of the typed chart builders, each a short name for options (Google reference: "Class EmbeddedColumnChartBuilder"
 * and its sisters, whose texts name the options of the chart gallery). X and Y mean the horizontal and the vertical axis.
 */
import { CurveStyle, TextStyle } from './charts-service';
import { unwrap, type EnumValue } from './emulated';
import { is } from './signatures';

type Check = (value: unknown) => boolean;

interface Method {
  /** Signatures that it accepts. */
  accepts: Check[][];
  options: (args: unknown[]) => Record<string, unknown>;
}

const { text, number, integer, flag } = is;
const style: Check = is.of(TextStyle);
const look = (value: unknown): object => unwrap(value, TextStyle)!._look;
const name = (value: unknown): string => (value as EnumValue).name();

/** Google names the sizes only; the pixels are ours. */
const POINT_SIZES: Record<string, number> = { NONE: 0, TINY: 3, MEDIUM: 7, LARGE: 11, HUGE: 16 };

const one = (check: Check, options: (value: unknown) => Record<string, unknown>): Method => ({
  accepts: [[check]],
  options: ([value]) => options(value),
});
const none = (options: Record<string, unknown>): Method => ({ accepts: [[]], options: () => options });
/** "If any data points fall outside the range, the range is expanded to include those data points." */
const range = (axis: string): Method => ({
  accepts: [[number, number]],
  options: ([start, end]) => ({ [`${axis}.minValue`]: start, [`${axis}.maxValue`]: end }),
});

const FRAME: Record<string, Method> = {
  setBackgroundColor: one(text, (value) => ({ backgroundColor: value })),
  setColors: one(is.listOf(text), (value) => ({ colors: value })),
  setLegendPosition: one(is.constant('Charts.Position'), (value) => ({ 'legend.position': name(value).toLowerCase() })),
  setLegendTextStyle: one(style, (value) => ({ 'legend.textStyle': look(value) })),
  setTitle: one(text, (value) => ({ title: value })),
  setTitleTextStyle: one(style, (value) => ({ titleTextStyle: look(value) })),
};

const AXES: Record<string, Method> = Object.fromEntries(
  [
    ['X', 'hAxis'],
    ['Y', 'vAxis'],
  ].flatMap(([letter, axis]): [string, Method][] => [
    [`set${letter}AxisTitle`, one(text, (value) => ({ [`${axis}.title`]: value }))],
    [`set${letter}AxisTextStyle`, one(style, (value) => ({ [`${axis}.textStyle`]: look(value) }))],
    [`set${letter}AxisTitleTextStyle`, one(style, (value) => ({ [`${axis}.titleTextStyle`]: look(value) }))],
  ]),
);

/** @param domain the axis of the categories @param values the axis of the values */
const categories = (domain: string, values: string): Record<string, Method> => ({
  ...FRAME,
  ...AXES,
  reverseCategories: none({ [`${domain}.direction`]: -1 }),
  setRange: range(values),
  useLogScale: none({ [`${values}.logScale`]: true }),
});

const vertical = categories('hAxis', 'vAxis');
const setStacked = none({ isStacked: true });
const setPointStyle = one(is.constant('Charts.PointStyle'), (value) => ({ pointSize: POINT_SIZES[name(value)] }));
const switched = (option: string): Method => one(flag, (value) => ({ [option]: value ? 'enable' : 'disable' }));

/** By the constant of `Charts.ChartType`. */
export const BUILDERS = {
  AREA: { service: 'EmbeddedAreaChartBuilder', methods: { ...vertical, setStacked, setPointStyle } },
  BAR: {
    service: 'EmbeddedBarChartBuilder',
    methods: {
      ...categories('vAxis', 'hAxis'),
      setStacked,
      reverseDirection: none({ 'hAxis.direction': -1 }),
    },
  },
  COLUMN: { service: 'EmbeddedColumnChartBuilder', methods: { ...vertical, setStacked } },
  COMBO: { service: 'EmbeddedComboChartBuilder', methods: { ...vertical, setStacked } },
  HISTOGRAM: { service: 'EmbeddedHistogramChartBuilder', methods: { ...vertical, setStacked } },
  LINE: {
    service: 'EmbeddedLineChartBuilder',
    methods: {
      ...vertical,
      setPointStyle,
      setCurveStyle: one(is.constant('Charts.CurveStyle'), (value) => ({
        curveType: value === CurveStyle.SMOOTH ? 'function' : 'none',
      })),
    },
  },
  PIE: {
    service: 'EmbeddedPieChartBuilder',
    methods: { ...FRAME, reverseCategories: none({ reverseCategories: true }), set3D: none({ is3D: true }) },
  },
  SCATTER: {
    service: 'EmbeddedScatterChartBuilder',
    methods: {
      ...FRAME,
      ...AXES,
      setPointStyle,
      setXAxisRange: range('hAxis'),
      setYAxisRange: range('vAxis'),
      setXAxisLogScale: none({ 'hAxis.logScale': true }),
      setYAxisLogScale: none({ 'vAxis.logScale': true }),
    },
  },
  TABLE: {
    service: 'EmbeddedTableChartBuilder',
    methods: {
      enablePaging: {
        accepts: [[flag], [integer], [integer, integer]],
        options: ([size, start]) => ({
          page: size === false ? 'disable' : 'enable',
          ...(typeof size === 'number' ? { pageSize: size } : {}),
          ...(start === undefined ? {} : { startPage: start }),
        }),
      },
      enableRtlTable: one(flag, (value) => ({ rtlTable: value })),
      enableSorting: switched('sort'),
      setFirstRowNumber: one(integer, (value) => ({ firstRowNumber: value })),
      setInitialSortingAscending: one(integer, (value) => ({ sortColumn: value, sortAscending: true })),
      setInitialSortingDescending: one(integer, (value) => ({ sortColumn: value, sortAscending: false })),
      showRowNumberColumn: one(flag, (value) => ({ showRowNumber: value })),
      useAlternatingRowStyle: one(flag, (value) => ({ alternatingRowStyle: value })),
    },
  },
} satisfies Record<string, { service: string; methods: Record<string, Method> }>;

export type BuilderType = keyof typeof BUILDERS;
export const methodsOf = (type: BuilderType): Record<string, Method> => BUILDERS[type].methods;
