/** 更新と解約: how long customers stay, as lines and in figures. */
import type { ChartPlan, PlanArea, PlanCell } from '../core/sheet-plan';
import { FEWEST_CASES } from '../daily/thresholds';
import { fill } from '../i18n/sentences';
import {
  GROUP_KINDS,
  type GroupKind,
  LONGEST_MONTHS,
  MOST_GROUPS,
  POINTS_A_MONTH,
  survival,
  type SurvivalCurve,
} from '../review/survival';
import { ACCENT, numberFormat } from './formats';
import { number, text } from './plan-cells';
import {
  blankRow,
  headerRow,
  noteRow,
  QUIET_LOOK,
  QUIET_RIGHT,
  restingOn,
  type RetentionInput,
  type RetentionRow,
  RIGHT,
  row,
  sectionRow,
  SMALL,
} from './retention-sheet-parts';
import { GROUP_TEXT, TEXT } from './retention-sheet-texts';

const AT_RISK_MONTHS = [0, 6, 12, 24, 36];
const STAYING_MONTHS = [12, 24, 36];

const CHART_WIDTH = 540;
const CHART_HEIGHT = 290;
/** Room for a chart, of about 21 pixels a row. */
const CHART_ROWS = 15;
/** Where the second chart of a row begins: beyond the width of the first. */
const SECOND_COLUMN = 6;
/** After Okabe and Ito. */
const COLORS = ['#0072b2', '#d55e00', '#009e73'];
const ALL_COLUMN = 1;

/** The groups of one kind, and the column of the data in which their lines begin. */
interface Lines {
  readonly kind: GroupKind;
  readonly curves: readonly SurvivalCurve[];
  readonly column: number;
}

export interface SurvivalPart {
  readonly rows: readonly RetentionRow[];
  /** Rows counted from the part's first. */
  readonly charts: readonly ChartPlan[];
}

/** Reps are not compared where the office does not want sheets by rep. */
export function survivalPart(input: RetentionInput): SurvivalPart {
  const { facts, language } = input;
  const { all, groups } = survival(facts);
  const title = sectionRow('curves', TEXT.curves[language]);
  if (all.spells === 0) return { rows: [title, noteRow('curves none', TEXT.nobodyStays[language], SMALL)], charts: [] };
  const kinds = GROUP_KINDS.filter((kind) => kind !== 'rep' || facts.settings.byRepSheets);
  const lines = linesOf(kinds, groups);
  const head = [
    title,
    noteRow('curves note', fill(TEXT.curvesNote[language], { few: FEWEST_CASES })),
    noteRow('curves groups', fill(TEXT.curvesNoteMore[language], { most: MOST_GROUPS })),
  ];
  const drawn = all.until === 0 ? 0 : 1 + lines.length;
  const room = Array.from({ length: Math.ceil(drawn / 2) * CHART_ROWS }, () => blankRow);
  const above = [...head, ...room, ...tableRows(all, kinds, groups, input), blankRow];
  if (drawn === 0) return { rows: above, charts: [] };
  const data = dataRows(all, lines, input);
  // The first row of the data is its title.
  const range = { row: above.length + 1, rows: data.length - 1 };
  return { rows: [...above, ...data], charts: chartPlans(lines, head.length, range, input) };
}

function linesOf(
  kinds: readonly GroupKind[],
  groups: Readonly<Record<GroupKind, readonly SurvivalCurve[]>>,
): readonly Lines[] {
  let column = ALL_COLUMN + 1;
  return kinds.flatMap((kind) => {
    const curves = groups[kind].filter(({ until }) => until > 0);
    if (curves.length === 0) return [];
    const lines = { kind, curves, column };
    column += curves.length;
    return [lines];
  });
}

function tableRows(
  all: SurvivalCurve,
  kinds: readonly GroupKind[],
  groups: Readonly<Record<GroupKind, readonly SurvivalCurve[]>>,
  input: RetentionInput,
): RetentionRow[] {
  const { language } = input;
  const names = [
    ...[TEXT.group, TEXT.spells, TEXT.ended, TEXT.median].map((name) => name[language]),
    ...AT_RISK_MONTHS.map((months) => fill(TEXT.atRisk[language], { months })),
    ...STAYING_MONTHS.map((months) => fill(TEXT.stays[language], { months })),
  ];
  return [
    headerRow('curves header', names),
    curveRow('curve all', TEXT.everyone[language], all, input),
    ...kinds.flatMap((kind): RetentionRow[] => {
      const { name, none, small } = GROUP_TEXT[kind];
      const curves = groups[kind];
      const sentence = curves.length === 0 ? none : curves.every(({ until }) => until === 0) ? small : null;
      return [
        ...curves.map((curve) =>
          curveRow(`curve ${kind} ${curve.name}`, `${name[language]}: ${curve.name}`, curve, input),
        ),
        ...(sentence === null ? [] : [noteRow(`curves ${kind}`, fill(sentence[language], { few: FEWEST_CASES }))]),
      ];
    }),
  ];
}

function curveRow(key: string, name: string, curve: SurvivalCurve, { language }: RetentionInput): RetentionRow {
  const median =
    curve.until === 0
      ? text(TEXT.tooFew[language], QUIET_RIGHT)
      : number(curve.medianMonths, numberFormat('months', language), restingOn(curve.atRisk(curve.medianMonths ?? 0)));
  return row(key, [
    text(name, SMALL),
    number(curve.spells, '#,##0', RIGHT),
    number(curve.ended, '#,##0', RIGHT),
    median,
    ...AT_RISK_MONTHS.map((months) => {
      const cases = curve.atRisk(months);
      return number(cases, '#,##0', restingOn(cases));
    }),
    ...STAYING_MONTHS.map((months) => number(curve.surviving(months), '0%', RIGHT)),
  ]);
}

/** A line begins at 100 % and is level until somebody leaves. Labels are whole months: the axis shows some of them. */
function dataRows(all: SurvivalCurve, lines: readonly Lines[], { language }: RetentionInput): RetentionRow[] {
  const curves = [all, ...lines.flatMap((each) => each.curves)];
  const longest = Math.max(...curves.map(({ until }) => until));
  const months = Math.min(LONGEST_MONTHS, Math.ceil(longest / 12) * 12);
  const names = [TEXT.monthsOfService[language], TEXT.everyone[language], ...curves.slice(1).map(({ name }) => name)];
  return [
    sectionRow('data', TEXT.chartData[language]),
    row(
      'data header',
      names.map((name, i) => text(name, i === 0 ? QUIET_LOOK : QUIET_RIGHT)),
    ),
    ...Array.from({ length: months * POINTS_A_MONTH + 1 }, (_, point) => {
      const at = point / POINTS_A_MONTH;
      const cells = curves.map((curve): PlanCell => ({
        value: curve.surviving(at),
        format: '0%',
        look: QUIET_RIGHT,
      }));
      return row(`data ${point}`, [text(String(Math.floor(at)), QUIET_LOOK), ...cells]);
    }),
  ];
}

function chartPlans(
  lines: readonly Lines[],
  top: number,
  { row: first, rows }: Pick<PlanArea, 'row' | 'rows'>,
  { language }: RetentionInput,
): ChartPlan[] {
  const columns = (column: number, count: number): PlanArea => ({ row: first, column, rows, columns: count });
  const common = {
    kind: 'line',
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    horizontalTitle: TEXT.monthsOfService[language],
    verticalRange: { min: 0, max: 1 },
  } as const;
  const anchor = (index: number) => ({
    row: top + Math.floor(index / 2) * CHART_ROWS,
    column: index % 2 === 0 ? 0 : SECOND_COLUMN,
  });
  return [
    {
      ...common,
      key: 'stays',
      title: TEXT.curveTitle[language],
      anchor: anchor(0),
      ranges: [columns(0, ALL_COLUMN + 1)],
      legend: 'none',
      series: [{ color: ACCENT }],
    },
    ...lines.map(({ kind, curves, column }, i): ChartPlan => ({
      ...common,
      key: `stays-${kind}`,
      title: GROUP_TEXT[kind].chart[language],
      anchor: anchor(i + 1),
      // Everyone's line beside those of the groups, so that each is read against it.
      ranges: [columns(0, ALL_COLUMN + 1), columns(column, curves.length)],
      legend: 'bottom',
      series: [{ color: '#8a9099', dash: [4, 4] }, ...curves.map((_, at) => ({ color: COLORS[at]! }))],
    })),
  ];
}
