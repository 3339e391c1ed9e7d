/** 計算のしくみ: what each figure of 進捗 was made of — divided by what, from which rows, and which were left out and why. */
import { figureOf, measure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Measures } from '../core/measures';
import { monthOf } from '../core/periods';
import type { LinkTarget, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { wholeTeam } from '../core/slice';
import { spanName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { tableName } from '../intake/pinned-sheets';
import type { LeftOut } from '../intake/left-out';
import type { Intake } from '../intake/types';
import { KPIS } from '../kpis';
import { DATA_CHECK_BLOCK, DATA_CHECK_SHEET } from './data-check';
import { chanceText, countsText, leftOutText, tablesOf } from './explanation';
import { ACCENT, HEADER_FILL, QUIET, asOfText, numberFormat } from './formats';
import { BLANK, linked, number, rowOf, text } from './plan-cells';

export const EXPLANATIONS_SHEET: Bilingual = { ja: '計算のしくみ', en: 'How it is computed' };
export const EXPLANATIONS_BLOCK = 'KPI_EXPLANATIONS';

export interface KpiExplanationsInput {
  readonly facts: Facts;
  readonly intake: Pick<Intake, 'sources'>;
  readonly leftOut: readonly LeftOut[];
  readonly refreshedAt: string;
  readonly language: Language;
}

const TEXT = {
  title: { ja: 'ルートKPI 計算のしくみ', en: 'Route KPI: how it is computed' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {month}の進捗の数字が、何から計算されたか',
    en: '{asOf}   What the figures of {month} were made of',
  },
  note: {
    ja: 'ほかの期間や担当者は、セルに =KPI_EXPLAIN("継続率","2024-05","佐藤") のように書くと出ます。表の右と下のメモは残ります',
    en: 'For other periods or reps write =KPI_EXPLAIN("Retention rate","2024-05","Sato") in a cell. Notes to the right and below stay',
  },
  kpi: { ja: 'KPI', en: 'KPI' },
  figure: { ja: '実績', en: 'Figure' },
  numerator: { ja: '分子', en: 'Numerator' },
  denominator: { ja: '分母', en: 'Denominator' },
  count: { ja: '数', en: 'Count' },
  chance: { ja: '偶然の幅', en: 'Chance (95 %)' },
  formula: { ja: '計算のしかた', en: 'How it is computed' },
  rows: { ja: '使った行', en: 'Rows used' },
  leftOut: { ja: '使えなかった理由', en: 'Why rows were left out' },
} satisfies Record<string, Bilingual>;

/** Columns from left to right; the widths add up to what A4 across holds. */
const COLUMNS: readonly {
  readonly name: Bilingual;
  readonly width: number;
  readonly align: NonNullable<Look['align']>;
}[] = [
  { name: TEXT.kpi, width: 124, align: 'left' },
  { name: TEXT.figure, width: 84, align: 'right' },
  { name: TEXT.numerator, width: 116, align: 'left' },
  { name: TEXT.count, width: 84, align: 'right' },
  { name: TEXT.denominator, width: 116, align: 'left' },
  { name: TEXT.count, width: 84, align: 'right' },
  { name: TEXT.chance, width: 92, align: 'left' },
  { name: TEXT.formula, width: 180, align: 'left' },
  { name: TEXT.rows, width: 150, align: 'left' },
  { name: TEXT.leftOut, width: 120, align: 'left' },
];
const HEADER_ROW = 4;
const STAMP_COLUMN = 7;
const SMALL: Look = { size: 9 };
const RIGHT: Look = { ...SMALL, align: 'right' };
const QUIET_LOOK: Look = { color: QUIET, size: 9 };

/** Where a KPI of the catalogue is explained, by its place in it. */
export const explanationPlace = (index: number): LinkTarget => ({
  blockName: EXPLANATIONS_BLOCK,
  row: HEADER_ROW + 1 + index,
  column: 0,
});

export function kpiExplanationsPlan(input: KpiExplanationsInput): SheetPlan {
  const { facts, language } = input;
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const measures = measure(wholeTeam(facts), { first: month, last: month });
  const header = COLUMNS.map(({ name, align }) =>
    text(name[language], { ...SMALL, bold: true, background: HEADER_FILL, align }),
  );
  return {
    sheetName: EXPLANATIONS_SHEET[language],
    blockName: EXPLANATIONS_BLOCK,
    cells: [...headRows(input), header, ...KPIS.map((kpi) => kpiRow(kpi, measures, input))],
    rowKeys: {
      firstRow: HEADER_ROW,
      names: [TEXT.kpi, ...KPIS.map(({ name }) => name)].map((name) => [...new Set(Object.values(name) as string[])]),
    },
    highlights: [],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: COLUMNS.map(({ width }) => width),
    wrapped: { column: 2, columns: COLUMNS.length - 2 },
  };
}

function headRows({ facts, refreshedAt, language }: KpiExplanationsInput): PlanCell[][] {
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const meta = { asOf: asOfText(facts.asOf, language), month: spanName({ first: month, last: month }, language) };
  const untilStamp = Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK);
  const check = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
  return [
    [
      text(TEXT.title[language], { bold: true, size: 14, color: ACCENT }),
      ...untilStamp,
      text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' }),
    ],
    [
      text(fill(TEXT.meta[language], meta), QUIET_LOOK),
      ...untilStamp,
      linked(check, `→ ${DATA_CHECK_SHEET[language]}`, { ...QUIET_LOOK, align: 'right' }),
    ],
    [text(TEXT.note[language], QUIET_LOOK)],
    [],
  ].map((cells) => rowOf(COLUMNS.length, cells));
}

function kpiRow(kpi: KpiDefinition, measures: Measures | null, input: KpiExplanationsInput): PlanCell[] {
  const { facts, intake, leftOut, language } = input;
  const figure = figureOf(kpi, measures);
  const tables = tablesOf(kpi, facts);
  const part = (name: string, value: number | null): PlanCell[] => [
    text(name, SMALL),
    number(value, value === null || Number.isInteger(value) ? '#,##0' : '#,##0.0#', RIGHT),
  ];
  return rowOf(COLUMNS.length, [
    text(kpi.name[language], { ...SMALL, bold: true }),
    number(figure.value, numberFormat(kpi.unit, language), { ...RIGHT, italic: figure.partial }),
    ...(kpi.denominator === undefined
      ? [BLANK, BLANK, BLANK, BLANK]
      : [
          ...part(kpi.numerator.name[language], figure.numerator),
          ...part(kpi.denominator.name[language], figure.denominator),
        ]),
    text(chanceText({ kpi, figure }), SMALL),
    text(kpi.formula[language], QUIET_LOOK),
    text(
      tables.map((kind) => `${tableName(kind)[language]}: ${countsText(kind, intake.sources, language)}`).join('\n'),
      QUIET_LOOK,
    ),
    text(leftOutText(tables, leftOut, language), QUIET_LOOK),
  ]);
}
