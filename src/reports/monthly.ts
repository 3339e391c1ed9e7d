/** 月次: the months side by side — every KPI, where customers came from and went, cohorts, and two charts. */
import { cohorts } from '../core/cohorts';
import { type Figure, figureOf, hasRecord, measureMonths } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Measures } from '../core/measures';
import type { StockMeasures } from '../core/measures/stocks';
import { type MonthIndex, monthOf, monthOfYear, yearOfMonth } from '../core/periods';
import type { ChartPlan, Highlight, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { wholeTeam } from '../core/slice';
import { ratio } from '../core/stats';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { ACCENT, asOfText, HEADER_FILL, numberFormat, QUIET } from './formats';
import { explanationPlace } from './kpi-explanations';
import { DASH, linked, number, rowOf, text } from './plan-cells';

export const MONTHLY_SHEET: Bilingual = { ja: '月次', en: 'Monthly' };
export const MONTHLY_BLOCK = 'KPI_MONTHLY';

export interface MonthlyInput {
  readonly facts: Facts;
  readonly refreshedAt: string;
  readonly language: Language;
}

/** Twelve closed months and the running one; when the as-of day closes its month, thirteen closed ones. */
const MONTHS = 13;
const FIRST_MONTH_COLUMN = 1;
const CHANGE_COLUMN = FIRST_MONTH_COLUMN + MONTHS;
const COLUMNS = CHANGE_COLUMN + 1;
const HEADER_ROW = 3;

const TEXT = {
  title: { ja: 'ルートKPI 月次', en: 'Route KPI monthly' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  note: {
    ja: '「最新に更新」で書き直されます。表の右と下のメモは残ります。斜体は途中の月。「—」はデータがないか、割る数が0',
    en: 'Rewritten by "Refresh"; notes to the right and below stay. Italic = running month. "—" = no data, or nothing to divide by',
  },
  kpi: { ja: 'KPI', en: 'KPI' },
  running: { ja: '途中', en: 'running' },
  change: { ja: '前年比({month})', en: '{month} on year' },
  stocks: { ja: '契約中の顧客の増減', en: 'Customers under contract: where they came from and went' },
  opening: { ja: '期首', en: 'Opening' },
  new: { ja: '+ 新規', en: '+ New' },
  returned: { ja: '+ 復帰', en: '+ Returned' },
  cancelled: { ja: '− 解約', en: '− Cancelled' },
  closing: { ja: '= 期末', en: '= Closing' },
  cohorts: {
    ja: '始めた月ごとの継続(月末に契約中の割合。n = 始めた社数、0か月 = 始めた月の末)',
    en: 'Retention by month of start (share under contract at month ends; n = customers who began; 0 = the month itself)',
  },
  cohort: { ja: '{month} 開始', en: 'from {month}' },
  members: { ja: 'n', en: 'n' },
  since: { ja: '{months}か月', en: '{months} mo.' },
  chartData: { ja: 'グラフのもと', en: 'Data of the charts' },
  month: { ja: '月', en: 'Month' },
  revenue: { ja: '売上', en: 'Revenue' },
  lastYear: { ja: '前年の売上', en: 'Last year' },
  newCustomers: { ja: '新規と復帰', en: 'New and returned' },
  lost: { ja: '解約', en: 'Cancelled' },
  revenueChart: { ja: '売上の推移', en: 'Revenue by month' },
  stockChart: { ja: '顧客の増減', en: 'Customers won and lost' },
} satisfies Record<string, Bilingual>;

const STOCKS: readonly (readonly [Bilingual, (stocks: StockMeasures) => number])[] = [
  [TEXT.opening, ({ opening }) => opening],
  [TEXT.new, ({ newCustomers }) => newCustomers],
  [TEXT.returned, ({ returned }) => returned],
  [TEXT.cancelled, ({ cancelled }) => cancelled],
  [TEXT.closing, ({ closing }) => closing],
];

const SMALL: Look = { size: 9 };
const RIGHT: Look = { ...SMALL, align: 'right' };
const QUIET_LOOK: Look = { color: QUIET, size: 9 };
/** Room for the charts, of about 21 pixels a row. */
const CHART_ROWS = 16;
const COHORTS = 12;
/** The month itself and twelve more. */
const COHORT_MONTHS = 13;
const COHORT_TINTS: readonly (readonly [from: number, background: string])[] = [
  [0.95, '#c7dcf0'],
  [0.8, '#e3eef8'],
];
const STAMP_COLUMN = 11;
const REVENUE = KPIS.find(({ id }) => id === 'revenue')!;

/** A month of the table: its measures and whether it is still running. */
interface Month {
  readonly month: MonthIndex;
  readonly measures: Measures | null;
  readonly partial: boolean;
}

export function monthlyPlan(input: MonthlyInput): SheetPlan {
  const { facts, language } = input;
  const at = monthsOf(facts);
  const current = monthOf(facts.asOf, facts.settings.closingDay);
  const months = Array.from({ length: MONTHS }, (_, i) => at(current - MONTHS + 1 + i));
  const lastClosed = months[MONTHS - 1]!.partial ? current - 1 : current;
  const cells: PlanCell[][] = [...headRows(input), monthHeader(TEXT.kpi, months, language)];
  cells[HEADER_ROW]![CHANGE_COLUMN] = headCell(
    fill(TEXT.change[language], { month: monthName(lastClosed, language) }),
    'right',
  );
  cells.push(...KPIS.map((kpi) => kpiRow(kpi, months, at, lastClosed, language)), row([]));
  cells.push(sectionRow(TEXT.stocks[language]), monthHeader(null, months, language));
  cells.push(...STOCKS.map((stock) => stockRow(stock, months, facts, language)), row([]));
  cells.push(sectionRow(TEXT.cohorts[language]), cohortHeader(language));
  const firstCohort = cells.length;
  cells.push(...cohortRows(facts, lastClosed, language), row([]));
  const chartTop = cells.length;
  cells.push(...Array.from({ length: CHART_ROWS }, () => row([])));
  const dataTop = cells.length + 1;
  cells.push(sectionRow(TEXT.chartData[language]), chartHeader(language));
  cells.push(...months.map((month) => chartRow(month, at, facts, language)));
  return {
    sheetName: MONTHLY_SHEET[language],
    blockName: MONTHLY_BLOCK,
    cells,
    rowKeys: { firstRow: HEADER_ROW, names: cells.slice(HEADER_ROW).map(([key]) => keyOf(key!)) },
    highlights: cohortHighlights(firstCohort),
    charts: chartPlans(chartTop, dataTop, language),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: [150, ...Array.from({ length: MONTHS }, () => 68), 104],
  };
}

/** Each month measured once. */
function monthsOf(facts: Facts): (month: MonthIndex) => Month {
  const measuresOf = measureMonths(wholeTeam(facts));
  return (month) => {
    const measures = measuresOf(month);
    return { month, measures, partial: measures?.cell.period.partial ?? false };
  };
}

function headRows({ facts, refreshedAt, language }: MonthlyInput): PlanCell[][] {
  const title = text(TEXT.title[language], { bold: true, size: 14, color: ACCENT });
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' });
  const first = row([title]);
  first[STAMP_COLUMN] = stamp;
  return [first, row([text(asOfText(facts.asOf, language), QUIET_LOOK)]), row([text(TEXT.note[language], QUIET_LOOK)])];
}

function monthHeader(name: Bilingual | null, months: readonly Month[], language: Language): PlanCell[] {
  return row([
    headCell(name?.[language] ?? '', 'left'),
    ...months.map(({ month, partial }) => ({
      ...headCell(monthName(month, language), 'right'),
      ...(partial ? { note: TEXT.running[language] } : {}),
    })),
  ]);
}

function kpiRow(
  kpi: KpiDefinition,
  months: readonly Month[],
  at: (month: MonthIndex) => Month,
  lastClosed: MonthIndex,
  language: Language,
): PlanCell[] {
  const format = numberFormat(kpi.unit, language);
  const figure = ({ measures }: Month): Figure => figureOf(kpi, measures);
  return row([
    linked(explanationPlace(KPIS.indexOf(kpi)), kpi.name[language], SMALL),
    ...months.map((month) => number(figure(month).value, format, { ...RIGHT, italic: month.partial })),
    changeCell(kpi, figure(at(lastClosed)).value, figure(at(lastClosed - 12)).value),
  ]);
}

/** The last closed month against the same month a year before: rates in points, everything else in percent. */
function changeCell(kpi: KpiDefinition, now: number | null, before: number | null): PlanCell {
  if (now === null || before === null) return text(DASH, RIGHT);
  if (kpi.unit === 'ratio') return number((now - before) * 100, '+0.0"pt";−0.0"pt";±0.0"pt"', RIGHT);
  return number(before === 0 ? null : now / before - 1, '+0.0%;−0.0%;±0.0%', RIGHT);
}

function stockRow(
  [name, valueOf]: (typeof STOCKS)[number],
  months: readonly Month[],
  facts: Facts,
  language: Language,
): PlanCell[] {
  const format = numberFormat('companies', language);
  const isClosing = name === TEXT.closing;
  return row([
    text(name[language], { ...SMALL, bold: isClosing }),
    ...months.map(({ measures, partial }) => {
      const known = measures !== null && hasRecord(['spells'], facts, measures.cell.period.to);
      return number(known ? valueOf(measures.stocks) : null, format, { ...RIGHT, bold: isClosing, italic: partial });
    }),
  ]);
}

function cohortHeader(language: Language): PlanCell[] {
  return row([
    headCell('', 'left'),
    headCell(TEXT.members[language], 'right'),
    ...Array.from({ length: COHORT_MONTHS }, (_, months) => headCell(fill(TEXT.since[language], { months }), 'right')),
  ]);
}

/** Months that are still to come are left blank; where nobody began there is nothing to divide by. */
function cohortRows(facts: Facts, lastClosed: MonthIndex, language: Language): PlanCell[][] {
  return cohorts(facts, lastClosed - COHORTS + 1, lastClosed, lastClosed).map(({ month, customers, active }) =>
    row([
      text(fill(TEXT.cohort[language], { month: monthName(month, language) }), SMALL),
      number(customers, numberFormat('companies', language), { ...RIGHT, color: QUIET }),
      ...active.slice(0, COHORT_MONTHS).map((count) => number(ratio(count, customers), '0%', RIGHT)),
    ]),
  );
}

/** Darker where more stayed: tints of the accent, since this is a picture and no judgement. */
function cohortHighlights(firstRow: number): Highlight[] {
  return Array.from({ length: COHORT_MONTHS }, (_, i) =>
    COHORT_TINTS.map(([from, background]) => ({
      row: firstRow,
      column: FIRST_MONTH_COLUMN + 1 + i,
      rows: COHORTS,
      columns: 1,
      formula: (cell: string) => `=AND(ISNUMBER(${cell}),${cell}>=${from})`,
      look: { background },
    })),
  ).flat();
}

function chartHeader(language: Language): PlanCell[] {
  const names = [TEXT.month, TEXT.revenue, TEXT.lastYear, TEXT.newCustomers, TEXT.lost];
  return row(names.map((name, i) => text(name[language], { ...QUIET_LOOK, align: i === 0 ? 'left' : 'right' })));
}

/** Closed months only: a running month would look like a fall. */
function chartRow(month: Month, at: (month: MonthIndex) => Month, facts: Facts, language: Language): PlanCell[] {
  const revenue = ({ measures, partial }: Month): PlanCell =>
    dataCell(partial ? null : figureOf(REVENUE, measures).value, numberFormat('yen', language));
  const { measures, partial } = month;
  const known = measures !== null && !partial && hasRecord(['spells'], facts, measures.cell.period.to);
  const companies = numberFormat('companies', language);
  return row([
    text(chartMonthName(month.month, language), QUIET_LOOK),
    revenue(month),
    revenue(at(month.month - 12)),
    dataCell(known ? measures.stocks.newCustomers + measures.stocks.returned : null, companies),
    dataCell(known ? -measures.stocks.cancelled : null, `${companies};−${companies}`),
  ]);
}

/** Blank, not a dash: a chart would read text as 0. */
const dataCell = (value: number | null, format: string): PlanCell => ({
  value,
  format,
  look: { ...QUIET_LOOK, align: 'right' },
});

function chartPlans(top: number, dataRow: number, language: Language): ChartPlan[] {
  const columns = (column: number, count: number) => ({ row: dataRow, column, rows: MONTHS + 1, columns: count });
  return [
    {
      key: 'revenue',
      kind: 'line',
      title: TEXT.revenueChart[language],
      anchor: { row: top, column: 0 },
      width: 540,
      height: 310,
      ranges: [columns(0, 3)],
      legend: 'bottom',
      series: [{ color: ACCENT }, { color: '#8a9099', dash: [4, 4] }],
    },
    {
      key: 'stocks',
      kind: 'stacked-column',
      title: TEXT.stockChart[language],
      anchor: { row: top, column: 7 },
      width: 540,
      height: 310,
      ranges: [columns(0, 1), columns(3, 2)],
      legend: 'bottom',
      series: [{ color: '#0072b2' }, { color: '#d55e00' }],
    },
  ];
}

const headCell = (name: string, align: NonNullable<Look['align']>): PlanCell =>
  text(name, { ...SMALL, bold: true, background: HEADER_FILL, align });
const sectionRow = (title: string): PlanCell[] => row([text(title, { bold: true, color: ACCENT })]);
const row = (cells: readonly PlanCell[]): PlanCell[] => rowOf(COLUMNS, cells);

/** A row is known by the text in its first column; KPIs and headings in either language. */
function keyOf({ value }: PlanCell): readonly string[] {
  const shown = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  if (typeof shown !== 'string' || shown === '') return [];
  const kpi = KPIS.find(({ name }) => Object.values(name).includes(shown));
  const words = [kpi?.name, ...Object.values(TEXT)].find(
    (each) => each !== undefined && Object.values(each).includes(shown),
  );
  return words === undefined ? [shown] : Object.values(words);
}

const pad2 = (value: number): string => String(value).padStart(2, '0');
const monthName = (month: MonthIndex, language: Language): string =>
  language === 'ja'
    ? `${pad2(yearOfMonth(month) % 100)}年${monthOfYear(month)}月`
    : `${yearOfMonth(month)}-${pad2(monthOfYear(month))}`;
/** In other words than the header's: rows are told apart by them. */
const chartMonthName = (month: MonthIndex, language: Language): string =>
  language === 'ja' ? `${yearOfMonth(month)}/${monthOfYear(month)}` : `${monthOfYear(month)}/${yearOfMonth(month)}`;
