/** 進捗, why: the gap in revenue split by lever, in figures and as a bridge. */
import type { Bilingual, Language } from '../core/language';
import type { ChartPlan, Highlight, Look, PlanCell } from '../core/sheet-plan';
import type { GapParts } from '../goals/gap-by-lever';
import { GAP_LEVERS, type Gap } from '../goals/kgi-gap';
import { ACCENT, QUIET, changeFormat } from './formats';
import { linked, number, rowOf, text } from './plan-cells';
import { explanationOfKgi } from './kpi-explanations';
import { COLUMNS, GAP_ROW, type ProgressFacts } from './progress-input';
import { TEXT } from './progress-texts';

/** Two columns, six rows: a heading, the levers, and what they come to; where nothing can be split, why, and the whole. */
export function gapCells({
  gap,
  kgi,
  basis,
  language,
}: Pick<ProgressFacts, 'gap' | 'kgi' | 'basis' | 'language'>): PlanCell[][] {
  const heading = gap?.against === 'last-year' ? TEXT.gapToLastYear : TEXT.gapToPace;
  const line = (name: Bilingual, yen: number | null, look: Look): PlanCell[] => [
    text(name[language], look),
    number(yen, changeFormat('yen', language), { ...look, align: 'right' }),
  ];
  const whole = gap?.parts.total ?? kgi.difference;
  const why = gap !== null || whole === null ? null : basis === null ? TEXT.splitTooEarly : TEXT.noSplit;
  return [
    [
      linked(explanationOfKgi('gap'), heading[language], { bold: true, color: ACCENT }),
      ...(why === null ? [] : [text(why[language], { color: QUIET, size: 9 })]),
    ],
    ...GAP_LEVERS.map((lever) => line(TEXT[lever], gap?.parts[lever] ?? null, {})),
    line(TEXT.total, whole, { bold: true }),
  ];
}

/** What pulls down and what pulls up, beside the sign. */
export const gapHighlights = (): Highlight[] =>
  [
    { sign: '<', color: '#8f2d0a' },
    { sign: '>', color: '#0b5d3b' },
  ].map(({ sign, color }) => ({
    row: GAP_ROW + 1,
    column: 1,
    rows: GAP_LEVERS.length + 1,
    columns: 1,
    formula: (cell: string) => `=AND(ISNUMBER(${cell}),${cell}${sign}0)`,
    look: { color },
  }));

/** Room for the chart, of about 21 pixels a row. */
const CHART_ROWS = 13;
const SERIES = [TEXT.base, TEXT.more, TEXT.moreBelow, TEXT.less, TEXT.lessBelow, TEXT.together];
const [UP, DOWN] = ['#0072b2', '#d55e00'];

/** Below the table: a note, room for the bridge, then its source, in quiet small text. */
export function bridgeRows(gap: Gap | null, language: Language): PlanCell[][] {
  const quiet: Look = { color: QUIET, size: 9 };
  const right: Look = { ...quiet, align: 'right' };
  const bars = gap === null ? null : barsOf(gap.parts);
  // Blank, not a dash: a chart would read text as 0.
  const cell = (value: number | null): PlanCell => ({ value, format: '#,##0;−#,##0', look: right });
  return [
    [text(TEXT.note[language], quiet)],
    ...Array.from({ length: CHART_ROWS }, () => []),
    [text(TEXT.chartData[language], quiet)],
    [text(TEXT.item[language], quiet), ...SERIES.map((name) => text(name[language], right))],
    ...[...GAP_LEVERS, 'total' as const].map((lever, i) => [
      // In other words than above the table: rows are told apart by them.
      text(`${i + 1} ${TEXT[lever][language]}`, quiet),
      ...SERIES.map((_, series) => cell(bars?.[i]?.[series] ?? null)),
    ]),
  ].map((row) => rowOf(COLUMNS, row));
}

/** @param top the block's row (from 0) at which {@link bridgeRows} begin */
export function bridgeChart(gap: Gap | null, top: number, language: Language): ChartPlan[] {
  if (gap === null) return [];
  const title = gap.against === 'pace' ? TEXT.gapToPace : TEXT.gapToLastYear;
  return [
    {
      key: 'gap',
      kind: 'stacked-column',
      title: title[language],
      anchor: { row: top + 1, column: 0 },
      width: 700,
      height: CHART_ROWS * 20,
      ranges: [{ row: top + CHART_ROWS + 2, column: 0, rows: GAP_LEVERS.length + 2, columns: 1 + SERIES.length }],
      legend: 'none',
      verticalTitle: TEXT.yen[language],
      series: [
        { color: 'transparent' },
        { color: UP },
        { color: UP },
        { color: DOWN },
        { color: DOWN },
        { color: ACCENT },
      ],
    },
  ];
}

/**
 * Each lever's bar from where the one before it ended, the last bar from 0: base, up above and below 0, down above and below 0,
 * total. What lies above 0 and what lies below stack apart, so a bar across 0 has a piece of each.
 */
function barsOf(parts: GapParts): number[][] {
  let level = 0;
  const bars = GAP_LEVERS.map((lever) => {
    const [from, to] = [level, level + parts[lever]];
    level = to;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const base = low > 0 ? low : high < 0 ? high : 0;
    const [above, below] = [Math.max(0, high) - Math.max(0, low), Math.min(0, low) - Math.min(0, high)];
    return to >= from ? [base, above, below, 0, 0, 0] : [base, 0, 0, above, below, 0];
  });
  return [...bars, [0, 0, 0, 0, 0, parts.total]];
}
