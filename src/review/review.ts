/** Everything that 振り返り and 会議資料 tell of a month, worked out once. */
import type { BusinessCalendar } from '../core/calendar';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import { type MonthIndex, monthEnd, type MonthSpan, monthStart } from '../core/periods';
import type { Settings } from '../core/settings';
import { wholeTeam } from '../core/slice';
import { type KgiStanding, kgiStanding } from '../goals/kgi';
import { closedMonths, type KpiRecord, teamRecord } from '../goals/record';
import { hasSignals, type Signal, signalOf, type Verdict, verdictOf } from '../goals/signals';
import { statusOf } from '../goals/status';
import { goalFor, type Target } from '../goals/targets';
import type { Improvements } from '../intake/improvements';
import type { Intake } from '../intake/types';
import { KPIS } from '../kpis';
import { actionsOf, type ActionsOfReview } from './actions';
import { customerChanges, type CustomerChanges } from './customer-changes';
import type { Closing, History } from './history';
import { type NextTarget, nextTargets } from './next-targets';
import { asOfEnd } from './month-figures';
import { findPatterns, type PatternSearch } from './patterns';
import { repChanges, type RepChanges } from './rep-changes';
import { type Restatement, restatements } from './restatements';
import { type RevenueResult, revenueResult } from './revenue-result';
import { isWeak, type ReviewFigure, reviewFigure } from './review-figures';
import { type ReviewedQuarter, reviewedQuarter } from './quarter';
import { type Tip, tipsFor } from './tips';

export interface ReviewInput {
  /** As of today. */
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly calendar: BusinessCalendar;
  readonly history: History;
  readonly sources: Intake['sources'];
  readonly improvements: Improvements;
  readonly tips: readonly Tip[];
  readonly month: MonthIndex;
}

export interface ReviewedKpi {
  readonly kpi: KpiDefinition;
  readonly figure: ReviewFigure;
  /** The month before; null without a value. */
  readonly lastMonth: number | null;
  /** A change that is no noise and still news; null while there is none, or the record is too short to tell. */
  readonly signal: Signal | null;
  readonly verdict: Verdict;
}

export interface Review extends ReviewInput {
  /** null: the month is not closed (締め前). */
  readonly closing: Closing | null;
  /** The record as of the end of the month. */
  readonly record: KpiRecord;
  /** At the end of the month. */
  readonly kgi: KgiStanding;
  readonly revenue: RevenueResult;
  /** null unless the month ends a quarter. */
  readonly quarter: ReviewedQuarter | null;
  /** The whole catalogue, in its order. */
  readonly kpis: readonly ReviewedKpi[];
  readonly reps: RepChanges;
  readonly customers: CustomerChanges;
  /** Of all closed months. */
  readonly restated: readonly Restatement[];
  readonly patterns: PatternSearch;
  readonly actions: ActionsOfReview;
  readonly next: readonly NextTarget[];
  /** Know-how for KPIs that missed their target. */
  readonly help: readonly KpiHelp[];
}

export interface KpiHelp {
  readonly kpi: KpiDefinition;
  /** At least one. */
  readonly tips: readonly Tip[];
}

export function reviewOf(input: ReviewInput): Review {
  const { facts, targets, history, month, sources, improvements } = input;
  const { closingDay } = facts.settings;
  const closing = history.closings.get(month) ?? null;
  const then = asOfEnd(facts, month);
  const record = teamRecord(wholeTeam(then));
  const kpis = KPIS.map((kpi) => reviewedKpi(kpi, input, closing, record));
  return {
    ...input,
    closing,
    record,
    kgi: closedKgi(kgiStanding(then, input.calendar), closing, facts.settings),
    revenue: revenueIn({ first: month, last: month }, input, then, record),
    quarter: reviewedQuarter({ ...input, facts: then }, (span) => revenueIn(span, input, then, record)),
    kpis,
    help: helpFor(kpis, input.tips),
    reps: repChanges({ facts: then, targets, closing, month }),
    customers: customerChanges(then, { from: monthStart(month, closingDay), to: monthEnd(month, closingDay) }),
    restated: restatements(history.closings, { facts, targets, sources }),
    patterns: findPatterns(facts),
    actions: actionsOf(improvements.rows, record, { month, asOf: facts.asOf, closingDay }, (kpi) => {
      const goal = goalFor(targets, kpi, null, { first: month, last: month });
      return goal?.kind === 'range' ? goal : null;
    }),
    next: nextTargets(record, targets, month),
  };
}

/** Of KPIs that were behind or close to it, those that somebody wrote a tip for. */
function helpFor(kpis: readonly ReviewedKpi[], tips: readonly Tip[]): KpiHelp[] {
  return kpis
    .filter(({ figure }) => isWeak(figure))
    .map(({ kpi }) => ({ kpi, tips: tipsFor(tips, { kpi: kpi.id }) }))
    .filter((each) => each.tips.length > 0);
}

/** Revenue to date and goal as they were closed. */
function closedKgi(standing: KgiStanding, closing: Closing | null, settings: Settings): KgiStanding {
  const closed = closing?.figures.find(({ kpi, rep }) => kpi === 'kgi-progress' && rep === null);
  if (closed === undefined || closed.value === null) return standing;
  const [actual, target] = [closed.numerator, closed.denominator];
  const share = standing.pace?.share ?? 0;
  const againstPace = share === 0 ? null : closed.value / share;
  return {
    ...standing,
    actual,
    target,
    attainment: closed.value,
    againstPace,
    difference: actual === null || target === null ? null : actual - target * share,
    status: againstPace === null ? standing.status : statusOf(againstPace, settings),
  };
}

function revenueIn(span: MonthSpan, input: ReviewInput, facts: Facts, record: KpiRecord): RevenueResult {
  const { targets, calendar, history } = input;
  const months = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const closed = months.flatMap((month) => history.closings.get(month) ?? []);
  const closings = closed.length === months.length ? closed : null;
  return revenueResult(span, { facts, record, targets, calendar, closings });
}

function reviewedKpi(
  kpi: KpiDefinition,
  { facts, targets, month }: ReviewInput,
  closing: Closing | null,
  record: KpiRecord,
): ReviewedKpi {
  const { settings } = facts;
  const figure = reviewFigure(kpi, null, record.measures(month), { closing, targets, settings, month });
  const lastMonth = record.figure(kpi, month - 1).value;
  if (!hasSignals(kpi)) return { kpi, figure, lastMonth, signal: null, verdict: 'steady' };
  const months = closedMonths(kpi, record);
  const signal = signalOf(kpi, months);
  return {
    kpi,
    figure,
    lastMonth,
    signal: signal?.isCurrent === true ? signal : null,
    verdict: verdictOf(kpi, months, signal),
  };
}
