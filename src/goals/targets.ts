/** Targets as people set them in the 目標 sheet, and which one applies where. */
import { wordings } from '../core/language';
import type { Day } from '../core/days';
import type { KpiDefinition } from '../core/kpi';
import { type CalendarRules, type MonthIndex, type MonthSpan, monthOf, parsePeriod } from '../core/periods';
import { repKey } from '../intake/names';
import type { TargetRow } from '../intake/targets';
import { KPIS } from '../kpis';
import { isGoalSetting } from './goal-settings';

export interface Target {
  readonly kpi: string;
  /** Rep's shown name; null = the team. */
  readonly rep: string | null;
  /** null = every month; a last month of Infinity = every month from the first one on. */
  readonly span: MonthSpan | null;
  /** All figures null: the goal is taken away. */
  readonly target: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ResolvedTargets {
  readonly targets: readonly Target[];
  /** Rows of the sheet whose KPI, period or figures were not understood: to be shown, never dropped in silence. */
  readonly unread: readonly number[];
}

/** Resolves KPI names (either language, function or id), periods and reps. */
export function resolveTargets(
  rows: readonly TargetRow[],
  rules: CalendarRules,
  asOf: Day,
  dayOfDate: (date: Date) => Day,
  reps: readonly string[],
): ResolvedTargets {
  const targets: Target[] = [];
  const unread: number[] = [];
  for (const row of rows) {
    const kpi = kpiNamed(row.kpi);
    const span = typeof row.period === 'string' ? targetSpan(row.period, rules, asOf) : monthSpan(row.period);
    const rep = knownRep(row.rep) ?? (TEAM_WORDS.includes(row.rep.toLowerCase()) ? null : undefined);
    const [target, lower, upper] = [row.target, row.lower, row.upper].map((figure) => inUnit(figure, kpi));
    const figures = [target, lower, upper].filter((figure) => figure !== null);
    // A row that names a KPI and no figure yet is a target not set yet, no mistake.
    if (figures.length === 0 && !row.hasBadFigure && row.isNone !== true) continue;
    if (row.set !== undefined && isGoalSetting(row.kpi)) continue;
    const isRead =
      rep !== undefined &&
      // Progress of the team's KGI is no goal of one rep: whose share it is says 売上.
      !(rep !== null && kpi?.id === 'kgi-progress') &&
      !row.hasBadFigure &&
      figures.every((figure) => figure! >= 0) &&
      (lower ?? 0) <= (upper ?? Infinity);
    if (kpi === undefined || span === undefined || !isRead) unread.push(row.row);
    else targets.push({ kpi: kpi.id, rep, span, target: target!, lower: lower!, upper: upper! });
  }
  return { targets, unread };

  function knownRep(name: string): string | undefined {
    return reps.find((rep) => repKey(rep) === repKey(name));
  }

  function monthSpan(date: Date): MonthSpan {
    const month = monthOf(dayOfDate(date), rules.closingDay);
    return { first: month, last: month };
  }
}

/** What a KPI is called: in either language, by its function, by its id. */
export const kpiNames = ({ id, functionName, name }: KpiDefinition): string[] => [...wordings(name), functionName, id];

/** The KPI that people mean by one of its names, whatever the case. */
export function kpiNamed(text: string): KpiDefinition | undefined {
  const wanted = text.toLowerCase();
  return KPIS.find((kpi) => kpiNames(kpi).some((name) => name.toLowerCase() === wanted));
}

/** What people write where the whole team is meant. */
const TEAM_WORDS = ['', 'チーム', '全員', '全体', '部門', 'team', 'all'];

/** 98.5 and 98.5 % are meant alike; as a share, 98.5 would be 9,850 %. */
export function inUnit(figure: number | null, kpi: KpiDefinition | undefined): number | null {
  return figure !== null && kpi?.unit === 'ratio' && figure > 2 ? figure / 100 : figure;
}

/** The period of a goal: null = every month, undefined = cannot be read. */
export function targetSpan(text: string, rules: CalendarRules, asOf: Day): MonthSpan | null | undefined {
  if (text === '' || text === '毎月' || text.toLowerCase() === 'every month') return null;
  const beginning = (/^(.+?) ?(?:[~〜～]|から|以降)$/.exec(text) ?? /^(?:from|since) (.+)$/i.exec(text))?.[1];
  if (beginning === undefined) return parsePeriod(text, rules, asOf) ?? undefined;
  const span = parsePeriod(beginning, rules, asOf);
  return span === null ? undefined : { first: span.first, last: Infinity };
}

/** What a figure is held against: one value, or a range for KPIs whose best is in between. */
export type Goal =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly lower: number; readonly upper: number };

/**
 * The goal for a KPI, rep and span of months: the row for exactly that span, otherwise what the months' own goals (a month's
 * row, else the standing one) come to: counts and money add up, retention compounds, other rates are the mean. Of several
 * rows for the same thing the last one counts. Null if a month has none.
 */
export function goalFor(
  targets: readonly Target[],
  kpi: KpiDefinition,
  rep: string | null,
  span: MonthSpan,
): Goal | null {
  const own = ownTargets(targets, kpi, rep);
  const exact = exactly(own, span);
  const whole = exact === undefined ? null : goalOf(exact, kpi);
  // Taken away from several months as a whole, a goal leaves those of the months.
  if (whole !== null || (exact !== undefined && span.first === span.last)) return whole;
  const months: Goal[] = [];
  for (let month = span.first; month <= span.last; month++) {
    const row = exactly(own, { first: month, last: month }) ?? standing(own, month);
    const goal = row === undefined ? null : goalOf(row, kpi);
    if (goal === null) return null;
    months.push(goal);
  }
  return overMonths(months, kpi);
}

/** The goal of these months as a whole, not what their months come to; of a single month the goal that holds in it. */
export function ownGoal(
  targets: readonly Target[],
  kpi: KpiDefinition,
  rep: string | null,
  span: MonthSpan,
): Goal | null {
  if (span.first === span.last) return goalFor(targets, kpi, rep, span);
  const row = exactly(ownTargets(targets, kpi, rep), span);
  return row === undefined ? null : goalOf(row, kpi);
}

/** The goal of every month from `from` on, as it is at its beginning; `from` null: that of the rows without a period. */
export function standingGoal(
  targets: readonly Target[],
  kpi: KpiDefinition,
  rep: string | null,
  from: MonthIndex | null,
): Goal | null {
  const row = standing(ownTargets(targets, kpi, rep), from ?? -Infinity);
  return row === undefined ? null : goalOf(row, kpi);
}

/** The months from `from` on that have a goal of their own, or none of their own: it goes before the standing goal. */
export function ownMonths(
  targets: readonly Target[],
  kpi: KpiDefinition,
  rep: string | null,
  from: MonthIndex,
): readonly MonthIndex[] {
  const months = ownTargets(targets, kpi, rep).flatMap(({ span }) =>
    span !== null && span.first === span.last && span.first >= from ? [span.first] : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}

/** Rows that say something: a goal, or that there is none. */
function ownTargets(targets: readonly Target[], kpi: KpiDefinition, rep: string | null): readonly Target[] {
  return targets.filter(
    (target) =>
      target.kpi === kpi.id &&
      target.rep === rep &&
      (goalOf(target, kpi) !== null || (target.target === null && target.lower === null && target.upper === null)),
  );
}

function exactly(own: readonly Target[], { first, last: end }: MonthSpan): Target | undefined {
  return last(own.filter(({ span }) => span !== null && span.first === first && span.last === end));
}

/** Of the standing rows the one that began last; of those the last one. */
function standing(own: readonly Target[], month: number): Target | undefined {
  let found: Target | undefined;
  for (const target of own)
    if (
      isStanding(target) &&
      beginning(target) <= month &&
      (found === undefined || beginning(target) >= beginning(found))
    )
      found = target;
  return found;
}

const isStanding = ({ span }: Target): boolean => span === null || span.last === Infinity;
const beginning = ({ span }: Target): number => span?.first ?? -Infinity;

function goalOf({ target, lower, upper }: Target, kpi: KpiDefinition): Goal | null {
  if (kpi.better === 'in-range') {
    const [low, high] = [lower ?? target, upper ?? target];
    return low === null && high === null ? null : { kind: 'range', lower: low ?? 0, upper: high ?? Infinity };
  }
  return target === null ? null : { kind: 'value', value: target };
}

/** What the months' own goals, at least one, come to over all of them. */
export function overMonths(months: readonly Goal[], kpi: KpiDefinition): Goal {
  const [first] = months;
  if (months.length === 1 || first === undefined) return first!;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  // Equal months stay exactly what they are: no rounding rest from adding and dividing.
  const mean = (values: readonly number[]): number =>
    values.every((value) => value === values[0]) ? values[0]! : sum(values) / values.length;
  const product = (factors: readonly number[]): number => factors.reduce((result, factor) => result * factor, 1);
  if (first.kind === 'range') {
    const ranges = months.filter((goal) => goal.kind === 'range');
    return {
      kind: 'range',
      lower: mean(ranges.map(({ lower }) => lower)),
      upper: mean(ranges.map(({ upper }) => upper)),
    };
  }
  const values = months.filter((goal) => goal.kind === 'value').map(({ value }) => value);
  if (kpi.accumulates === 'sum') return { kind: 'value', value: sum(values) };
  if (kpi.id === 'retention-rate') return { kind: 'value', value: product(values) };
  if (kpi.id === 'churn-rate') return { kind: 'value', value: 1 - product(values.map((value) => 1 - value)) };
  return { kind: 'value', value: mean(values) };
}

const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];
