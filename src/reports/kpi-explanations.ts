/** 計算のしくみ: what each figure of 進捗 was made of — divided by what, from which rows, and which were left out and why. */
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual } from '../core/language';
import type { LinkTarget, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { spanName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { tableName } from '../intake/pinned-sheets';
import type { LeftOut } from '../intake/left-out';
import type { Intake } from '../intake/types';
import { KPIS } from '../kpis';
import REVENUE from '../kpis/revenue';
import { DATA_CHECK_BLOCK, DATA_CHECK_SHEET } from './data-check';
import { chanceText, countsText, leftOutText, tablesOf } from './explanation';
import { ACCENT, HEADER_FILL, QUIET, asOfText, numberFormat } from './formats';
import { KGI_FIGURES, type KgiExplanation, type KgiFigure, kgiExplanations } from './kgi-explanations';
import { BLANK, linked, number, rowOf, text } from './plan-cells';
import type { ProgressFacts } from './progress-input';

export const EXPLANATIONS_SHEET: Bilingual = { ja: '計算のしくみ', en: 'How it is computed' };
export const EXPLANATIONS_BLOCK = 'KPI_EXPLANATIONS';

export interface KpiExplanationsInput {
  readonly progress: ProgressFacts;
  readonly intake: Pick<Intake, 'sources'>;
  readonly leftOut: readonly LeftOut[];
  readonly refreshedAt: string;
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
  { name: TEXT.kpi, width: 116, align: 'left' },
  { name: TEXT.figure, width: 74, align: 'right' },
  { name: TEXT.numerator, width: 98, align: 'left' },
  { name: TEXT.count, width: 80, align: 'right' },
  { name: TEXT.denominator, width: 98, align: 'left' },
  { name: TEXT.count, width: 74, align: 'right' },
  { name: TEXT.chance, width: 84, align: 'left' },
  { name: TEXT.formula, width: 196, align: 'left' },
  { name: TEXT.rows, width: 146, align: 'left' },
  { name: TEXT.leftOut, width: 90, align: 'left' },
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

/** Where a figure of the KGI is explained. */
export const explanationOfKgi = (figure: KgiFigure): LinkTarget => ({
  blockName: EXPLANATIONS_BLOCK,
  row: HEADER_ROW + 1 + KPIS.length + KGI_FIGURES.indexOf(figure),
  column: 0,
});

export function kpiExplanationsPlan(input: KpiExplanationsInput): SheetPlan {
  const { progress } = input;
  const { language } = progress;
  const ofKgi = kgiExplanations(progress);
  const header = COLUMNS.map(({ name, align }) =>
    text(name[language], { ...SMALL, bold: true, background: HEADER_FILL, align }),
  );
  return {
    sheetName: EXPLANATIONS_SHEET[language],
    blockName: EXPLANATIONS_BLOCK,
    cells: [
      ...headRows(input),
      header,
      ...KPIS.map((kpi) => kpiRow(kpi, input)),
      ...ofKgi.map((each) => kgiRow(each, input)),
    ],
    rowKeys: {
      firstRow: HEADER_ROW,
      names: [TEXT.kpi, ...KPIS.map(({ name }) => name), ...ofKgi.map(({ name }) => name)].map((name) => [
        ...new Set(Object.values(name) as string[]),
      ]),
    },
    highlights: [],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: COLUMNS.map(({ width }) => width),
    wrapped: { column: 2, columns: COLUMNS.length - 2 },
  };
}

function headRows({ progress, refreshedAt }: KpiExplanationsInput): PlanCell[][] {
  const { facts, month, language } = progress;
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

function kpiRow(kpi: KpiDefinition, input: KpiExplanationsInput): PlanCell[] {
  const { record, month, language } = input.progress;
  const figure = record.figure(kpi, month);
  return rowOf(COLUMNS.length, [
    text(kpi.name[language], { ...SMALL, bold: true }),
    number(figure.value, numberFormat(kpi.unit, language), { ...RIGHT, italic: figure.partial }),
    ...(kpi.denominator === undefined
      ? [BLANK, BLANK, BLANK, BLANK]
      : [
          ...part(kpi.numerator.name[language], figure.numerator),
          ...part(kpi.denominator.name[language], figure.denominator),
        ]),
    text(chanceText({ kpi, figure, language }), SMALL),
    text(kpi.formula[language], QUIET_LOOK),
    ...rowsOf(kpi, input),
  ]);
}

function kgiRow(
  { name, figure, format, parts, range, how, isFromRows }: KgiExplanation,
  input: KpiExplanationsInput,
): PlanCell[] {
  return rowOf(COLUMNS.length, [
    text(name[input.progress.language], { ...SMALL, bold: true }),
    number(figure, format, RIGHT),
    ...(parts ?? []).flatMap((each) => part(each.name, each.value)),
    ...(parts === null ? [BLANK, BLANK, BLANK, BLANK] : []),
    text(range, SMALL),
    text(how, QUIET_LOOK),
    ...(isFromRows ? rowsOf(REVENUE, input) : []),
  ]);
}

const part = (name: string, value: number | null): PlanCell[] => [
  text(name, SMALL),
  number(value, value === null || Number.isInteger(value) ? '#,##0' : '#,##0.0#', RIGHT),
];

/** Rows used, and why others were left out. */
function rowsOf(kpi: KpiDefinition, { progress, intake, leftOut }: KpiExplanationsInput): PlanCell[] {
  const { facts, language } = progress;
  const tables = tablesOf(kpi, facts);
  const counts = tables.map((kind) => `${tableName(kind)[language]}: ${countsText(kind, intake.sources, language)}`);
  return [text(counts.join('\n'), QUIET_LOOK), text(leftOutText(tables, leftOut, language), QUIET_LOOK)];
}
