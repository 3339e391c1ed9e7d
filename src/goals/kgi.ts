/** Where the team stands against its KGI: said once, for the sheet and the sidebar alike. */
import type { BusinessCalendar } from '../core/calendar';
import { hasRecord, measure } from '../core/evaluate';
import { kgiSpan } from '../core/kgi-span';
import type { Facts } from '../core/facts';
import { type MonthSpan, type Period, resolvePeriod } from '../core/periods';
import { wholeTeam } from '../core/slice';
import { ratio } from '../core/stats';
import { type Pace, paceOf } from './pace';
import { type Status, statusOf } from './status';

export interface KgiStanding {
  readonly span: MonthSpan | null;
  /** null while the KGI's period has not begun. */
  readonly period: Period | null;
  readonly target: number | null;
  /** Revenue of the period to date; null without a record of it. */
  readonly actual: number | null;
  /** actual ÷ target */
  readonly attainment: number | null;
  readonly pace: Pace | null;
  /** attainment ÷ pace: what the status goes by. */
  readonly againstPace: number | null;
  /** actual − target × pace, in yen */
  readonly difference: number | null;
  readonly status: Status;
}

export function kgiStanding(facts: Facts, calendar: BusinessCalendar): KgiStanding {
  const { settings, asOf } = facts;
  const target = settings.kgiTarget;
  const span = kgiSpan(facts);
  const period = span === null ? null : resolvePeriod(span, settings, asOf);
  const measures = span === null ? null : measure(wholeTeam(facts), span);
  const recorded = period !== null && hasRecord(['transactions'], facts, period.to);
  const actual = recorded && measures !== null ? measures.money.revenue : null;
  const pace = period === null ? null : paceOf(period, calendar);
  const attainment = actual === null || target === null ? null : ratio(actual, target);
  const againstPace = attainment === null || pace === null ? null : ratio(attainment, pace.share);
  const difference = actual === null || target === null || pace === null ? null : actual - target * pace.share;
  return { span, period, target, actual, attainment, pace, againstPace, difference, status: standing() };

  function standing(): Status {
    if (target === null) return 'no-goal';
    if (period === null || pace?.share === 0) return 'running';
    return againstPace === null ? 'no-data' : statusOf(againstPace, settings);
  }
}
