/** 進捗: will the KGI be met, why not, what first; below it one row a KPI in the catalogue's order. */
import { type Bilingual, LANGUAGES, type Language } from '../core/language';
import { monthOfYear } from '../core/periods';
import type { Highlight, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { effectiveBasis } from '../core/transactions';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { customersByStake } from './customers-by-stake';
import { DATA_CHECK_BLOCK, DATA_CHECK_SHEET } from './data-check';
import { ACCENT, BASIS_NAMES, QUIET, STATUS_LOOKS, asOfText } from './formats';
import { BLANK, DASH, linked, rowOf, text } from './plan-cells';
import { bridgeChart, bridgeRows, gapCells, gapHighlights } from './progress-gap';
import {
  COLUMNS,
  COLUMN_WIDTHS,
  KGI_ROW,
  LAST_COLUMN,
  type ProgressFacts,
  STAMP_COLUMN,
  STATUS_COLUMN,
  TABLE_HEADER_ROW,
} from './progress-input';
import { headline } from './progress-headline';
import { kgiRows } from './progress-kgi';
import { MATTERS_COLUMN, mattersCells } from './progress-matters';
import { PROGRESS_BLOCK, type StepInput } from './progress-steps';
import { kpiLines, kpiRow, tableHeader } from './progress-table';
import { TEXT } from './progress-texts';
import { unreadLine } from './unread-line';

export { PROGRESS_BLOCK };
export const PROGRESS_SHEET: Bilingual = { ja: '進捗', en: 'Progress' };

export function progressPlan(progress: ProgressFacts): SheetPlan {
  const { facts, gap, language } = progress;
  const steps: StepInput = { progress, customers: customersByStake(facts, progress.health) };
  const lines = kpiLines(steps);
  const cells = [
    ...headRows(progress),
    ...kgiRows(progress),
    blankRow(),
    ...sideBySide(gapCells(progress), mattersCells(lines, steps)),
    blankRow(),
    tableHeader(progress),
    ...lines.map((line) => kpiRow(line, progress)),
  ];
  const bridgeTop = cells.length;
  cells.push(...bridgeRows(gap, language));
  return {
    sheetName: PROGRESS_SHEET[language],
    blockName: PROGRESS_BLOCK,
    cells,
    rowKeys: { firstRow: TABLE_HEADER_ROW, names: [...keysOfTable(), ...keysOfBridge()] },
    highlights: [...statusHighlights(), ...gapHighlights()],
    charts: bridgeChart(gap, bridgeTop, language),
    // The KGI stays in sight; all rows down to the table's header would leave a small screen too little to scroll.
    frozenRows: KGI_ROW + 3,
    frozenColumns: 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: COLUMN_WIDTHS,
    wrapped: { column: COLUMNS - 2, columns: 1 },
  };
}

function headRows(progress: ProgressFacts): PlanCell[][] {
  const { facts, language, calendar, kgi, period, pace, month, notices, stamp } = progress;
  const basis = effectiveBasis(facts.tables, facts.settings);
  const periods = [period, ...(kgi.period === null ? [] : [kgi.period])];
  const meta = [
    asOfText(facts.asOf, language),
    fill(TEXT.businessDays[language], { gone: pace.gone, total: pace.total, month: monthOfYear(month) }),
    fill(TEXT.basis[language], { basis: BASIS_NAMES[basis][language] }),
    ...(periods.every(({ fullTo }) => calendar.covers(fullTo)) ? [] : [TEXT.holidaysEnd[language]]),
    ...notices,
  ];
  const quiet: Look = { color: QUIET, size: 9 };
  const untilStamp = Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK);
  // The notices in short; the sheet behind the link tells each.
  const check = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
  return [
    rowOf(COLUMNS, [
      text(TEXT.title[language], { bold: true, size: 14, color: ACCENT }),
      ...untilStamp,
      // A number, so that two refreshes within a minute differ too: formulas follow this cell.
      { value: stamp, format: TEXT.refreshed[language], look: { ...quiet, align: 'right' } },
    ]),
    rowOf(COLUMNS, [
      text(meta.join('   '), quiet),
      ...Array.from({ length: LAST_COLUMN - 1 }, () => BLANK),
      linked(check, `→ ${DATA_CHECK_SHEET[language]}`, { ...quiet, align: 'right' }),
    ]),
    rowOf(COLUMNS, [answerLine(progress)]),
  ];
}

/** Whether the KGI will be met; where rows are still unread, that first. */
function answerLine(progress: ProgressFacts): PlanCell {
  const answer = headline(progress);
  return unreadLine(progress.unread, answer, progress.language) ?? text(answer, { bold: true, size: 11 });
}

/** The gap on the left, what first on the right. */
function sideBySide(left: readonly PlanCell[][], right: readonly PlanCell[][]): PlanCell[][] {
  return left.map((cells, i) => rowOf(COLUMNS, [...rowOf(MATTERS_COLUMN, cells), ...(right[i] ?? [])]));
}

const blankRow = (): PlanCell[] => rowOf(COLUMNS, []);

const keysOfTable = (): string[][] => [TEXT.kpi, ...KPIS.map(({ name }) => name)].map(bothWords);

/** What stands in the first column there, in every language. */
function keysOfBridge(): string[][] {
  const words = (language: Language): string[] =>
    bridgeRows(null, language).map(([first]) => (typeof first!.value === 'string' ? first!.value : ''));
  const [ja = [], ...others] = LANGUAGES.map(words);
  // The heading of the chart's source was a dash once.
  const before = (word: string): string[] => (word === TEXT.item.ja ? [DASH] : []);
  return ja.map((word, i) =>
    word === '' ? [] : [...new Set([word, ...others.map((each) => each[i]!), ...before(word)])],
  );
}

const bothWords = (text: Bilingual): string[] => [...new Set(Object.values(text) as string[])];

/** One rule a sign over the KGI's and the KPIs' status cells; they live on as rules when a person types. */
function statusHighlights(): Highlight[] {
  const areas = [
    { row: KGI_ROW + 1, rows: 1 },
    { row: TABLE_HEADER_ROW + 1, rows: KPIS.length },
  ];
  return areas.flatMap((area) =>
    STATUS_LOOKS.map(({ sign, look }) => ({
      ...area,
      column: STATUS_COLUMN,
      columns: 1,
      formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
      look,
    })),
  );
}
