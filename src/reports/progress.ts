/** 進捗: the KGI block on top, then one row a KPI in the catalogue's order. */
import type { BusinessCalendar } from '../core/calendar';
import { figureOf, measure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition, Unit } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Measures } from '../core/measures';
import { type MonthIndex, type Period, monthOf, monthOfYear, yearOfMonth } from '../core/periods';
import type { Highlight, Look, PlanCell, PlanValue, SheetPlan } from '../core/sheet-plan';
import { wholeTeam } from '../core/slice';
import { effectiveBasis } from '../core/transactions';
import { type KgiStanding, kgiStanding } from '../goals/kgi';
import { type Pace, paceOf } from '../goals/pace';
import { type Assessment, assess } from '../goals/status';
import { type Goal, type Target, goalFor } from '../goals/targets';
import { spanName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import {
  ACCENT,
  BASIS_NAMES,
  HEADER_FILL,
  QUIET,
  STATUS_LOOKS,
  STATUS_TEXT,
  asOfText,
  blockTrend,
  numberFormat,
} from './formats';
import { DATA_CHECK_BLOCK, DATA_CHECK_SHEET } from './data-check';
import { unreadLine } from './unread-line';

export const PROGRESS_SHEET: Bilingual = { ja: '進捗', en: 'Progress' };
export const PROGRESS_BLOCK = 'KPI_PROGRESS';

export interface ProgressInput {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly calendar: BusinessCalendar;
  /** The moment of the refresh as a serial number, in the spreadsheet's zone. */
  readonly stamp: number;
  /** What must be known before trusting the figures, one short text each. */
  readonly notices: readonly string[];
  /** Sheets whose rows are in no figure yet, as `unreadSheets` names them. */
  readonly unread: readonly string[];
  readonly language: Language;
}

const COLUMNS = 9;
const STATUS_COLUMN = 4;
const STAMP_COLUMN = 7;
const TABLE_HEADER_ROW = 6;
const TREND_MONTHS = 12;

const TEXT = {
  title: { ja: 'ルートKPI 進捗', en: 'Route KPI progress' },
  businessDays: { ja: '営業日 {gone}/{total}日({month}月)', en: 'Business days {gone}/{total} of the month' },
  holidaysEnd: { ja: '祝日の一覧がこの期間まで届いていません', en: 'The holiday list ends before this period' },
  basis: { ja: '売上基準: {basis}', en: 'Revenue basis: {basis}' },
  refreshed: { ja: '"更新 "yyyy/mm/dd hh:mm', en: '"Refreshed "yyyy/mm/dd hh:mm' },
  note: {
    ja: 'この表は「最新に更新」で書き直されます。表の右と下に書いたメモは残ります。',
    en: 'This table is rewritten by "Refresh". What you write to its right and below it stays.',
  },
  kgiGoal: { ja: 'KGI 売上目標', en: 'KGI revenue goal' },
  kgiPeriod: { ja: 'KGIの期間', en: 'KGI period' },
  kgiActual: { ja: '実績', en: 'Actual' },
  kgiAttainment: { ja: '達成率', en: 'Attainment' },
  kgiDays: { ja: '期間の営業日', en: 'Business days gone' },
  kgiPace: { ja: 'ペース', en: 'Pace' },
  kgiDifference: { ja: 'ペースとの差', en: 'Against pace' },
  kgiStatus: { ja: '判定', en: 'Status' },
  noKgi: { ja: '未設定 → 設定シート', en: 'Not set → Settings' },
  kpi: { ja: 'KPI', en: 'KPI' },
  actual: { ja: '実績({month}月)', en: 'Actual ({iso})' },
  actualRunning: { ja: '実績({month}月・途中)', en: 'Actual ({iso}, running)' },
  target: { ja: '目標', en: 'Target' },
  attainment: { ja: '達成率', en: 'Attainment' },
  attainmentRunning: { ja: '達成率(ペース比)', en: 'Attainment (to pace)' },
  status: { ja: '判定', en: 'Status' },
  lastMonth: { ja: '前月', en: 'Last month' },
  lastYear: { ja: '前年同月', en: 'Same month last year' },
  trend: { ja: '12か月の推移', en: '12-month trend' },
  formula: { ja: '計算のしかた', en: 'How it is computed' },
} satisfies Record<string, Bilingual>;

export function progressPlan(input: ProgressInput): SheetPlan {
  const { facts, language } = input;
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const at = monthlyMeasures(facts);
  // The as-of month contains the as-of day, so its period always exists.
  const period = at(month)!.cell.period;
  const pace = paceOf(period, input.calendar);
  const kgi = kgiStanding(facts, input.calendar);
  const cells = [
    ...headRows(input, month, pace, [period, ...(kgi.period === null ? [] : [kgi.period])]),
    ...kgiRows(input, kgi),
    row([]),
    tableHeader(language, month, period),
    ...KPIS.map((kpi) => kpiRow(kpi, input, month, pace, at, kgi)),
  ];
  return {
    sheetName: PROGRESS_SHEET[language],
    blockName: PROGRESS_BLOCK,
    cells,
    rowKeys: { firstRow: TABLE_HEADER_ROW, names: [TEXT.kpi, ...KPIS.map(({ name }) => name)].map(Object.values) },
    highlights: statusHighlights(cells.length),
    frozenRows: TABLE_HEADER_ROW + 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: [150, 130, 110, 110, 110, 110, 110, 130, 420],
  };
}

/** Measures by month for the whole team, each computed once. */
function monthlyMeasures(facts: Facts): (month: MonthIndex) => Measures | null {
  const slice = wholeTeam(facts);
  const known = new Map<MonthIndex, Measures | null>();
  return (month) => {
    if (!known.has(month)) known.set(month, measure(slice, { first: month, last: month }));
    return known.get(month)!;
  };
}

function headRows(input: ProgressInput, month: MonthIndex, pace: Pace, periods: readonly Period[]): PlanCell[][] {
  const { facts, language, calendar } = input;
  const basis = effectiveBasis(facts.tables, facts.settings);
  const meta = [
    asOfText(facts.asOf, language),
    fill(TEXT.businessDays[language], { gone: pace.gone, total: pace.total, month: monthOfYear(month) }),
    fill(TEXT.basis[language], { basis: BASIS_NAMES[basis][language] }),
    ...(periods.every(({ fullTo }) => calendar.covers(fullTo)) ? [] : [TEXT.holidaysEnd[language]]),
    ...input.notices,
  ];
  const quiet: Look = { color: QUIET, size: 9 };
  return [
    row([
      text(TEXT.title[language], { bold: true, size: 14, color: ACCENT }),
      ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK),
      // A number, so that two refreshes within a minute differ too: formulas follow this cell.
      { value: input.stamp, format: TEXT.refreshed[language], look: { ...quiet, align: 'right' } },
    ]),
    row([
      text(meta.join('   '), quiet),
      ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK),
      { value: dataCheckLink(language), look: { ...quiet, align: 'right' } },
    ]),
    row([unreadLine(input.unread, TEXT.note[language], language) ?? text(TEXT.note[language], quiet)]),
  ];
}

/** The notices in short; the sheet behind the link tells each. */
function dataCheckLink(language: Language): PlanValue {
  const link = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
  return { link, text: `→ ${DATA_CHECK_SHEET[language]}` };
}

function kgiRows({ language }: ProgressInput, kgi: KgiStanding): PlanCell[][] {
  const { span, target, actual, attainment, pace, difference, status } = kgi;
  const yen = numberFormat('yen', language);
  const big: Look = { bold: true, size: 12, align: 'right' };
  const columns: [Bilingual, PlanCell][] = [
    [TEXT.kgiPeriod, text(span === null ? DASH : spanName(span, language), { bold: true })],
    [TEXT.kgiGoal, target === null ? text(TEXT.noKgi[language], { color: QUIET }) : number(target, yen, big)],
    [TEXT.kgiActual, number(actual, yen, big)],
    [TEXT.kgiAttainment, number(attainment, '0.0%', big)],
    [TEXT.kgiStatus, text(STATUS_TEXT[status][language], { bold: true, align: 'center' })],
    [
      TEXT.kgiDays,
      text(pace === null ? DASH : `${pace.gone}/${pace.total}${language === 'ja' ? '日' : ''}`, { align: 'right' }),
    ],
    [TEXT.kgiPace, number(pace?.share ?? null, '0.0%', { align: 'right' })],
    [TEXT.kgiDifference, number(difference, '"+¥"#,##0;"−¥"#,##0;"±¥"0', { align: 'right' })],
  ];
  return [
    row(
      columns.map(([name, { look }]) => text(name[language], { color: QUIET, size: 9, align: look?.align ?? 'left' })),
    ),
    row(columns.map(([, cell]) => cell)),
  ];
}

function tableHeader(language: Language, month: MonthIndex, period: Period): PlanCell[] {
  const actual = period.partial ? TEXT.actualRunning : TEXT.actual;
  const params = { month: monthOfYear(month), iso: `${yearOfMonth(month)}-${pad2(monthOfYear(month))}` };
  const heads: [Bilingual, Look['align']][] = [
    [TEXT.kpi, 'left'],
    [actual, 'right'],
    [TEXT.target, 'right'],
    [period.partial ? TEXT.attainmentRunning : TEXT.attainment, 'right'],
    [TEXT.status, 'center'],
    [TEXT.lastMonth, 'right'],
    [TEXT.lastYear, 'right'],
    [TEXT.trend, 'center'],
    [TEXT.formula, 'left'],
  ];
  return row(
    heads.map(([name, align]) =>
      text(fill(name[language], params), { bold: true, background: HEADER_FILL, align: align ?? 'left' }),
    ),
  );
}

function kpiRow(
  kpi: KpiDefinition,
  { facts, targets, language }: ProgressInput,
  month: MonthIndex,
  pace: Pace,
  at: (month: MonthIndex) => Measures | null,
  kgi: KgiStanding,
): PlanCell[] {
  const figure = figureOf(kpi, at(month));
  const goal = goalFor(targets, kpi, null, { first: month, last: month });
  const isKgi = kpi.id === 'kgi-progress';
  const assessment = isKgi
    ? { attainment: kgi.againstPace, status: kgi.status }
    : assess(kpi, figure, goal, pace.share, facts.settings);
  const format = numberFormat(kpi.unit, language);
  // The trend shows closed months only: a running month would always look like a fall.
  const lastClosed = figure.partial ? month - 1 : month;
  const trend = Array.from(
    { length: TREND_MONTHS },
    (_, i) => figureOf(kpi, at(lastClosed - TREND_MONTHS + 1 + i)).value,
  );
  return row([
    text(kpi.name[language]),
    number(figure.value, format, { align: 'right', bold: true, italic: figure.partial }),
    goalCell(isKgi && kgi.target !== null ? { kind: 'value', value: 1 } : goal, kpi.unit, language),
    attainmentCell(assessment),
    text(STATUS_TEXT[assessment.status][language], { align: 'center' }),
    number(figureOf(kpi, at(month - 1)).value, format, { align: 'right' }),
    number(figureOf(kpi, at(month - 12)).value, format, { align: 'right' }),
    text(blockTrend(trend), { color: ACCENT, align: 'center' }),
    text(kpi.formula[language], { color: QUIET, size: 9 }),
  ]);
}

/** A range as `1.5〜2.5`. */
export function goalCell(goal: Goal | null, unit: Unit, language: Language, look: Look = { align: 'right' }): PlanCell {
  if (goal?.kind !== 'range') return number(goal?.value ?? null, numberFormat(unit, language), look);
  const bound = (value: number): string =>
    value === Infinity ? '' : unit === 'ratio' ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
  const [low, high] = [goal.lower === 0 ? '' : bound(goal.lower), bound(goal.upper)];
  return text(language === 'ja' ? `${low}〜${high}` : `${low}–${high}`, look);
}

function attainmentCell({ attainment }: Assessment): PlanCell {
  return number(attainment, '0.0%', { align: 'right' });
}

/** One rule a sign over the KGI's and the KPIs' status cells; they live on as rules when a person types. */
function statusHighlights(rows: number): Highlight[] {
  return [TABLE_HEADER_ROW - 2, TABLE_HEADER_ROW + 1].flatMap((first, i) =>
    STATUS_LOOKS.map(({ sign, look }) => ({
      row: first,
      column: STATUS_COLUMN,
      rows: i === 0 ? 1 : rows - first,
      columns: 1,
      formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
      look,
    })),
  );
}

const DASH = '—';
const BLANK: PlanCell = { value: null };

const text = (value: string, look: Look = {}): PlanCell => ({ value, look });

/** A number, or a dash where there is no value: never 0 for "nothing to divide by". */
function number(value: number | null, format: string, look: Look): PlanCell {
  return value === null ? text(DASH, look) : { value: value as PlanValue, format, look };
}

const row = (cells: readonly PlanCell[]): PlanCell[] =>
  Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? BLANK);

const pad2 = (value: number): string => String(value).padStart(2, '0');
