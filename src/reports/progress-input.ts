/** What 進捗 is made of, and what its parts share. */
import type { BusinessCalendar } from '../core/calendar';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { type MonthIndex, type Period, monthOf } from '../core/periods';
import type { SheetPlan } from '../core/sheet-plan';
import { wholeTeam } from '../core/slice';
import type { CustomerHealth } from '../daily/customer-health';
import type { Figure } from '../core/evaluate';
import { projectionBasis } from '../goals/forecast';
import { type KgiStanding, kgiStanding } from '../goals/kgi';
import { type Gap, kgiGap } from '../goals/kgi-gap';
import { judgedGoal } from '../goals/judged-goal';
import { type KgiOutlook, kgiOutlook } from '../goals/kgi-outlook';
import { type Pace, paceOf } from '../goals/pace';
import type { ProjectionBasis } from '../goals/projection-types';
import { type KpiRecord, teamRecord } from '../goals/record';
import { type Assessment, assess } from '../goals/status';
import type { Goal, Target } from '../goals/targets';
import type { Tip } from '../review/tips';

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
  /** One entry a customer, by index. */
  readonly health: readonly CustomerHealth[];
  /** What people found to work. */
  readonly tips: readonly Tip[];
  /** The sheets that next steps lead to; null where a sheet is not written. */
  readonly byRep: SheetPlan | null;
  readonly monthly: SheetPlan | null;
  readonly language: Language;
}

/** Computed once for all parts of the sheet, and for the sheet that explains them. */
export interface ProgressFacts extends ProgressInput {
  /** The month that contains the as-of day. */
  readonly month: MonthIndex;
  readonly period: Period;
  readonly pace: Pace;
  readonly record: KpiRecord;
  readonly kgi: KgiStanding;
  /** null while the record is too short for a forecast. */
  readonly basis: ProjectionBasis | null;
  readonly outlook: KgiOutlook;
  readonly gap: Gap | null;
}

export function progressFacts(input: ProgressInput): ProgressFacts {
  const { facts, targets, calendar } = input;
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const record = teamRecord(wholeTeam(facts));
  // The as-of month contains the as-of day, so its period always exists.
  const { period } = record.measures(month)!.cell;
  const kgi = kgiStanding(facts, calendar);
  const basis = projectionBasis(record, facts, calendar);
  return {
    ...input,
    month,
    period,
    pace: paceOf(period, calendar),
    record,
    kgi,
    basis,
    outlook: kgiOutlook(kgi, basis),
    gap: kgiGap({ facts, targets, record, kgi, basis, month }),
  };
}

/** A KPI's figure in a month, with what is said of it. */
export interface Standing extends Assessment {
  readonly month: MonthIndex;
  readonly figure: Figure;
  readonly goal: Goal | null;
}

/** The KPI in the month of the sheet. */
export function standingNow(kpi: KpiDefinition, progress: ProgressFacts): Standing {
  const { targets, facts, record, month, pace, kgi } = progress;
  const figure = record.figure(kpi, month);
  const own = judgedGoal(targets, kpi, null, { first: month, last: month });
  if (kpi.id !== 'kgi-progress')
    return { month, figure, goal: own, ...assess(kpi, figure, own, pace.share, facts.settings) };
  // The KGI's own goal is to reach it, at the pace of its whole period.
  const goal: Goal | null = kgi.target === null ? own : { kind: 'value', value: 1 };
  return { month, figure, goal, attainment: kgi.againstPace, status: kgi.status };
}

/** What can be judged: of a rate whose month is still running, the last closed month. */
export function standingJudged(kpi: KpiDefinition, progress: ProgressFacts): Standing {
  const now = standingNow(kpi, progress);
  if (now.status !== 'running' || kpi.id === 'kgi-progress' || kpi.accumulates !== 'rate') return now;
  const { targets, facts, record } = progress;
  const month = record.lastClosed;
  const figure = record.figure(kpi, month);
  const goal = judgedGoal(targets, kpi, null, { first: month, last: month });
  return { month, figure, goal, ...assess(kpi, figure, goal, 1, facts.settings) };
}

/** Columns of the sheet, from left to right; together as wide as A4 across holds. */
export const COLUMN_WIDTHS = [150, 96, 96, 62, 76, 76, 76, 122, 154, 182] as const;
export const COLUMNS = COLUMN_WIDTHS.length;
export const STATUS_COLUMN = 4;
/** Cells of the sheet are referred to by custom functions, the stamp foremost: it stays where it was. */
export const STAMP_COLUMN = 7;
export const LAST_COLUMN = COLUMNS - 1;

/** Rows from the top of the sheet. Every row above the table is there in every state, so that references stay true. */
export const KGI_ROW = 3;
export const GAP_ROW = 7;
export const TABLE_HEADER_ROW = 14;
