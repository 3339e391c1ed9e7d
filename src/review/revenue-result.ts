/** What a span of months brought in revenue, what was asked of it, and the difference by lever. */
import type { BusinessCalendar } from '../core/calendar';
import { hasRecord } from '../core/evaluate';
import type { Facts } from '../core/facts';
import { kgiSpan } from '../core/kgi-span';
import { monthEnd, monthStart, type MonthSpan } from '../core/periods';
import { wholeTeam } from '../core/slice';
import { evidenceOf } from '../goals/evidence';
import { projectionBasis } from '../goals/forecast';
import type { GapParts } from '../goals/gap-by-lever';
import { gapToGoal, gapToLastYear } from '../goals/gap-sides';
import { leversOfTargets } from '../goals/levers-of-targets';
import type { KpiRecord } from '../goals/record';
import { goalFor, type Target } from '../goals/targets';
import { KPIS } from '../kpis';
import type { Closing } from './history';

export interface RevenueResult {
  readonly span: MonthSpan;
  /** Yen, as closed where all its months are; null without a record. */
  readonly actual: number | null;
  /** What it is held against; null: nothing to hold it against. */
  readonly reference: RevenueReference | null;
  /** null where no lever can be told. */
  readonly gap: RevenueGap | null;
}

/** `target`: the goal of revenue. `kgi`: the KGI's share of the span's business days. `last-year`: the same months then. */
export interface RevenueReference {
  readonly kind: 'target' | 'kgi' | 'last-year';
  /** Whole, so that the difference to it is the sum of its levers to the yen. */
  readonly yen: number;
}

/** Whole yen: lost + won + frequency + price + restated = total = actual − reference. */
export interface RevenueGap extends Omit<GapParts, 'handedOver'> {
  /**
   * What the closed figure has that the present record has not: levers can only be told of the rows that are there now. 0 in
   * a month that is open.
   */
  readonly restated: number;
}

interface Input {
  /** As of the end of the span. */
  readonly facts: Facts;
  readonly record: KpiRecord;
  readonly targets: readonly Target[];
  readonly calendar: BusinessCalendar;
  /** Those of the span's months; null where one of them is open. */
  readonly closings: readonly Closing[] | null;
}

export function revenueResult(span: MonthSpan, input: Input): RevenueResult {
  const { facts, closings } = input;
  const present = presentRevenue(span, input);
  const closed = closings === null ? null : sumOf(closings.map(closedRevenue));
  const actual = closed ?? present;
  const goal = goalOf(span, input);
  if (actual === null || present === null) return { span, actual, reference: goal, gap: null };
  const slice = wholeTeam(facts);
  const parts = goal === null ? gapToLastYear(slice, span) : toGoal();
  // Of a year ago there is no closed figure to be trusted more than the record: it follows from the difference.
  const reference: RevenueReference | null =
    goal ?? (parts === null ? null : { kind: 'last-year', yen: Math.round(present) - parts.total });
  if (parts === null) return { span, actual, reference, gap: null };
  const { lost, won, frequency, price } = parts;
  const restated = Math.round(actual) - Math.round(present);
  return { span, actual, reference, gap: { lost, won, frequency, price, restated, total: parts.total + restated } };

  function toGoal(): GapParts | null {
    const basis = projectionBasis(input.record, facts, input.calendar);
    if (basis === null || goal === null) return null;
    const plan = leversOfTargets(
      basis,
      (id) => evidenceOf(kpiOf(id), input.record)?.median ?? null,
      (id) => {
        const own = goalFor(input.targets, kpiOf(id), null, { first: span.last, last: span.last });
        return own?.kind === 'value' ? own.value : null;
      },
    );
    return gapToGoal(slice, span, goal.yen, plan);
  }
}

const kpiOf = (id: string) => KPIS.find((kpi) => kpi.id === id)!;

function presentRevenue({ first, last }: MonthSpan, { facts, record }: Input): number | null {
  if (!hasRecord(['transactions'], facts, monthEnd(last, facts.settings.closingDay))) return null;
  let sum = 0;
  for (let month = first; month <= last; month++) sum += record.measures(month)?.money.revenue ?? 0;
  return sum;
}

/** As it was closed; else as set for the span; else what the KGI asks of its business days. */
function goalOf(span: MonthSpan, { facts, targets, calendar, closings }: Input): RevenueReference | null {
  const closed = closings === null ? null : sumOf(closings.map(closedGoal));
  const own = goalFor(targets, kpiOf('revenue'), null, span);
  const set = closings === null ? (own?.kind === 'value' ? own.value : null) : closed;
  if (set !== null) return { kind: 'target', yen: Math.round(set) };
  const { kgiTarget, closingDay } = facts.settings;
  const whole = kgiSpan(facts);
  if (kgiTarget === null || whole === null || span.first < whole.first || span.last > whole.last) return null;
  const days = ({ first, last }: MonthSpan): number =>
    calendar.count(monthStart(first, closingDay), monthEnd(last, closingDay));
  const total = days(whole);
  return total === 0 ? null : { kind: 'kgi', yen: Math.round((kgiTarget * days(span)) / total) };
}

const closedFigure = ({ figures }: Closing) => figures.find(({ kpi, rep }) => kpi === 'revenue' && rep === null);
const closedRevenue = (closing: Closing): number | null => closedFigure(closing)?.value ?? null;

function closedGoal(closing: Closing): number | null {
  const goal = closedFigure(closing)?.goal;
  return goal?.kind === 'value' ? goal.value : null;
}

/** null where one is missing. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
