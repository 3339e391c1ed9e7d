/**
 * 担当者別: on top each rep's signs at a glance, below one row a rep and KPI against the rep's own target. In the order of the
 * names, never ranked; small numbers are grey and every figure stands beside its n.
 */
import type { BusinessCalendar } from '../core/calendar';
import { type Figure, figureOf, measure, measureMonths } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Measures } from '../core/measures';
import { type MonthIndex, monthOf, monthOfYear, yearOfMonth } from '../core/periods';
import type { Highlight, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { sliceOfRep, wholeTeam } from '../core/slice';
import { paceOf } from '../goals/pace';
import { type Assessment, assess } from '../goals/status';
import { judgedGoal } from '../goals/judged-goal';
import { type Goal, goalFor, type Target } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { ACCENT, asOfText, HEADER_FILL, numberFormat, QUIET, STATUS_LOOKS, STATUS_TEXT } from './formats';
import { goalCell } from './goal-cell';
import { explanationPlace } from './kpi-explanations';
import { BLANK, linked, number, rowOf, text } from './plan-cells';

export const BY_REP_SHEET: Bilingual = { ja: '担当者別', en: 'By rep' };
export const BY_REP_BLOCK = 'KPI_BY_REP';

export interface ByRepInput {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly calendar: BusinessCalendar;
  readonly refreshedAt: string;
  readonly language: Language;
}

const TEXT = {
  title: { ja: 'ルートKPI 担当者別', en: 'Route KPI by rep' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {month}月の実績。件数と金額は営業日のペース({gone}/{total}日)と比べます。率は月が終わるまで途中',
    en: '{asOf}   Month {month}. Counts and money are held against the pace ({gone}/{total} business days); rates wait for the month to close',
  },
  note: {
    ja: 'このファイルを開ける人は全員がこの表を見られます(シートを隠しても同じです)。設定の「担当者別のシート」を「いいえ」にすると作りません。表の右と下のメモは残ります',
    en: 'Everyone who can open this file can see this sheet, hidden or not. Set "Sheets by rep" to no to do without it. Notes to the right and below stay',
  },
  glance: { ja: 'ひと目で(くわしくは下の表)', en: 'At a glance (details below)' },
  rep: { ja: '担当者', en: 'Rep' },
  customers: { ja: '担当顧客', en: 'Customers' },
  customersNote: {
    ja: '基準日に担当している契約中の顧客の数です。下の表の n は期首の数なので、そのあとの増減だけ違うことがあります。',
    en: 'Customers under contract owned on the as-of day. The n below is that of the opening, so the two may differ.',
  },
  details: { ja: '担当者ごとの目標と実績', en: 'Targets and figures by rep' },
  kpi: { ja: 'KPI', en: 'KPI' },
  actual: { ja: '実績', en: 'Actual' },
  target: { ja: '目標', en: 'Target' },
  attainment: { ja: '達成率', en: 'Attainment' },
  status: { ja: '判定', en: 'Status' },
  base: { ja: 'n', en: 'n' },
  baseNote: {
    ja: '数字のもとになった件数です。率は分母、訪問頻度は契約していた顧客・月、件数と金額は期首の契約中の顧客の数。少ないと灰色になり、判定を保留します。',
    en: 'What the figure rests on: of rates the denominator, of visit frequency the customer-months, of counts and money the customers at the opening. Small ones are grey and not judged.',
  },
  lastMonth: { ja: '前月', en: 'Last month' },
  trend: { ja: '12か月の推移', en: '12 months' },
  nobody: { ja: '担当者の名前がまだありません。', en: 'There are no reps yet.' },
  key: { ja: '照合用', en: 'Key' },
} satisfies Record<string, Bilingual>;

/** Shown where nobody has set a target yet: the rep's day, the customers, the money. */
const USUAL_KPIS = [
  'meetings',
  'appointment-rate',
  'visits',
  'visit-frequency',
  'visit-coverage',
  'retention-rate',
  'new-customers',
  'revenue',
];
/** So many fit beside the names at a glance. */
const MOST_AT_A_GLANCE = 10;
const TREND_MONTHS = 12;
const COLUMNS = 13;
const KEY_COLUMN = 12;
const STATUS_COLUMN = 5;
const STAMP_COLUMN = 11;
const FIRST_GLANCE_ROW = 3;

const SMALL: Look = { size: 9 };
const RIGHT: Look = { ...SMALL, align: 'right' };
const QUIET_LOOK: Look = { color: QUIET, size: 9 };

/** A rep with the measures of each month, computed once. */
interface Rep {
  readonly name: string;
  readonly at: (month: MonthIndex) => Measures | null;
}

interface Line {
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly goal: Goal | null;
  readonly assessment: Assessment;
}

export function byRepPlan(input: ByRepInput): SheetPlan {
  const { facts, targets, language } = input;
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const kpis = shownKpis(targets, month);
  const reps = presentReps(facts, month);
  const lines = new Map(reps.map((rep) => [rep, kpis.map((kpi) => lineOf(kpi, rep, month, input))]));
  const glance = kpis.slice(0, MOST_AT_A_GLANCE);
  const cells: PlanCell[][] = [
    ...headRows(input, month),
    sectionRow(TEXT.glance[language], 'glance'),
    row(
      [TEXT.rep, TEXT.customers, ...glance.map(({ name }) => name)].map((name, i) => ({
        ...headCell(name[language], i === 0 ? 'left' : 'center'),
        ...(name === TEXT.customers ? { note: TEXT.customersNote[language] } : {}),
      })),
      'glance header',
    ),
    ...(reps.length === 0 ? [row([text(TEXT.nobody[language])], 'nobody')] : []),
    ...reps.map((rep) => glanceRow(rep, lines.get(rep)!.slice(0, glance.length), month, language)),
    row([], ''),
    sectionRow(TEXT.details[language], 'details'),
  ];
  const header = cells.length;
  cells.push(row(detailHeader(language), TEXT.key[language]));
  cells.push(...reps.flatMap((rep) => lines.get(rep)!.map((line) => detailRow(line, rep, month, language))));
  return {
    sheetName: BY_REP_SHEET[language],
    blockName: BY_REP_BLOCK,
    cells,
    rowKeys: {
      firstRow: FIRST_GLANCE_ROW,
      column: KEY_COLUMN,
      names: cells.slice(FIRST_GLANCE_ROW).map((each) => keyOf(each[KEY_COLUMN]!)),
    },
    highlights: [
      ...Array.from({ length: glance.length }, (_, i) =>
        signHighlights(FIRST_GLANCE_ROW + 2, reps.length, 2 + i),
      ).flat(),
      ...signHighlights(header + 1, cells.length - header - 1, STATUS_COLUMN),
    ],
    frozenRows: FIRST_GLANCE_ROW,
    frozenColumns: 1,
    filter: { row: header, columns: KEY_COLUMN },
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: [96, 96, 84, 84, 84, 92, 84, 84, 84, 84, 84, 84, 60],
    hiddenColumn: KEY_COLUMN,
  };
}

/**
 * KPIs that any rep has a goal for this month, in the catalogue's order; the usual ones where nobody has. The KGI is the
 * team's: a rep's revenue over it says nothing about the rep.
 */
function shownKpis(targets: readonly Target[], month: MonthIndex): KpiDefinition[] {
  const span = { first: month, last: month };
  const reps = [...new Set(targets.flatMap(({ rep }) => (rep === null ? [] : [rep])))];
  const goaled = KPIS.filter(
    (kpi) => kpi.id !== 'kgi-progress' && reps.some((rep) => goalFor(targets, kpi, rep, span) !== null),
  );
  return goaled.length > 0 ? goaled : KPIS.filter(({ id }) => USUAL_KPIS.includes(id));
}

/** Reps who did or owned anything in the last three months: others have left. In the order in which they were read. */
function presentReps(facts: Facts, month: MonthIndex): Rep[] {
  return facts.tables.reps.flatMap((name) => {
    const slice = sliceOfRep(facts, name);
    const recent = measure(slice, { first: month - 2, last: month });
    if (recent === null) return [];
    const { activities, stocks, money } = recent;
    const isPresent = activities.visits + activities.calls + stocks.opening + stocks.closing + money.transactions > 0;
    return isPresent ? [{ name, at: measureMonths(slice) }] : [];
  });
}

function lineOf(kpi: KpiDefinition, rep: Rep, month: MonthIndex, { facts, targets, calendar }: ByRepInput): Line {
  const measures = rep.at(month);
  const figure = figureOf(kpi, measures);
  const goal = judgedGoal(targets, kpi, rep.name, { first: month, last: month });
  const pace = measures === null ? 1 : paceOf(measures.cell.period, calendar).share;
  return { kpi, figure, goal, assessment: assess(kpi, figure, goal, pace, facts.settings) };
}

function headRows({ facts, calendar, refreshedAt, language }: ByRepInput, month: MonthIndex): PlanCell[][] {
  const pace = paceOf(measure(wholeTeam(facts), { first: month, last: month })!.cell.period, calendar);
  const first = row([text(TEXT.title[language], { bold: true, size: 14, color: ACCENT })], '');
  first[STAMP_COLUMN] = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' });
  const shown = language === 'ja' ? monthOfYear(month) : `${yearOfMonth(month)}-${monthOfYear(month)}`;
  const meta = { asOf: asOfText(facts.asOf, language), month: shown, gone: pace.gone, total: pace.total };
  return [
    first,
    row([text(fill(TEXT.meta[language], meta), QUIET_LOOK)], ''),
    row([text(TEXT.note[language], QUIET_LOOK)], ''),
  ];
}

/** The signs only; where a sign says little, the figure is below with its n. */
function glanceRow({ name, at }: Rep, lines: readonly Line[], month: MonthIndex, language: Language): PlanCell[] {
  return row(
    [
      text(name, SMALL),
      number(at(month)?.stocks.closing ?? null, numberFormat('companies', language), RIGHT),
      ...lines.map(({ assessment }) => text(STATUS_TEXT[assessment.status][language], { ...SMALL, align: 'center' })),
    ],
    `glance ${name}`,
  );
}

function detailHeader(language: Language): PlanCell[] {
  const names = [TEXT.rep, TEXT.kpi, TEXT.actual, TEXT.target, TEXT.attainment, TEXT.status, TEXT.base];
  return [
    ...names.map((name, i) => ({
      ...headCell(name[language], i < 2 ? 'left' : i === STATUS_COLUMN ? 'center' : 'right'),
      ...(name === TEXT.base ? { note: TEXT.baseNote[language] } : {}),
    })),
    headCell(TEXT.lastMonth[language], 'right'),
    headCell(TEXT.trend[language], 'left'),
  ];
}

function detailRow(
  { kpi, figure, goal, assessment }: Line,
  { name, at }: Rep,
  month: MonthIndex,
  language: Language,
): PlanCell[] {
  const format = numberFormat(kpi.unit, language);
  const lastClosed = figure.partial ? month - 1 : month;
  const trend = Array.from(
    { length: TREND_MONTHS },
    (_, i) => figureOf(kpi, at(lastClosed - TREND_MONTHS + 1 + i)).value,
  );
  // Grey where too little stands behind the figure to say anything.
  const isSmall = assessment.status === 'small-base';
  const look: Look = { ...RIGHT, ...(isSmall ? { color: '#8a8a8a' } : {}) };
  return row(
    [
      text(name, SMALL),
      // How it is computed; of this rep: KPI_EXPLAIN with the name.
      linked(explanationPlace(KPIS.indexOf(kpi)), kpi.name[language], SMALL),
      number(figure.value, format, { ...look, bold: !isSmall, italic: figure.partial }),
      goalCell(goal, kpi.unit, language, RIGHT),
      number(assessment.attainment, '0%', look),
      text(STATUS_TEXT[assessment.status][language], { ...SMALL, align: 'center' }),
      number(figure.base, '#,##0', { ...RIGHT, color: QUIET }),
      number(figureOf(kpi, at(month - 1)).value, format, RIGHT),
      { value: { sparkline: trend, kind: 'line' }, look: { color: ACCENT } },
    ],
    `${name} ${kpi.id}`,
  );
}

function signHighlights(firstRow: number, rows: number, column: number): Highlight[] {
  if (rows < 1) return [];
  return STATUS_LOOKS.map(({ sign, look }) => ({
    row: firstRow,
    column,
    rows,
    columns: 1,
    formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
    look,
  }));
}

const headCell = (name: string, align: NonNullable<Look['align']>): PlanCell =>
  text(name, { ...SMALL, bold: true, background: HEADER_FILL, align });
const sectionRow = (title: string, key: string): PlanCell[] =>
  row([text(title, { bold: true, color: ACCENT })], `heading ${key}`);

/** Cells, and the key by which the row is known at the next refresh; '' = none. */
function row(cells: readonly PlanCell[], key: string): PlanCell[] {
  const all = rowOf(COLUMNS, cells);
  all[KEY_COLUMN] = key === '' ? BLANK : text(key, { color: QUIET });
  return all;
}

/** Only the header's key is a word of a language. */
function keyOf({ value }: PlanCell): readonly string[] {
  if (typeof value !== 'string') return [];
  return Object.values(TEXT.key).includes(value) ? Object.values(TEXT.key) : [value];
}
