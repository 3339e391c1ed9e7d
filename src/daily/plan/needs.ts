/** Why and from when a customer is to be visited. */
import { addMonths, civilDate, type Day, NO_DAY } from '../../core/days';
import type { Facts } from '../../core/facts';
import type { CustomerHealth } from '../customer-health';
import { type Service, serviceOn } from '../stage';
import { NURTURE_DAYS, RENEWAL_DAYS } from '../thresholds';
import type { LastContact } from './last-contacts';
import * as limits from './limits';
import type { Priority } from './priority';
import type { PromisedDay } from './promises';
import type { PlanReason } from './types';

/** Which share of a day a visit is counted in. */
export type Pool = 'promise' | 'urgent' | 'round' | 'nurture';

export interface Need {
  readonly reason: PlanReason;
  readonly pool: Pool;
  /** null: since always, as nobody has been in touch yet. */
  readonly due: Day | null;
  /** Not planned before. */
  readonly from: Day;
  /** Last day of the contract that it is about. */
  readonly end?: Day;
}

export interface CustomerSituation {
  readonly facts: Facts;
  readonly health: CustomerHealth;
  readonly last: LastContact | undefined;
  readonly promise: PromisedDay | undefined;
  readonly interval: number | null;
  readonly priority: Priority;
  /** Of a plan: the last day it looks at. */
  readonly until: Day;
}

/** All that speaks for a visit up to the plan's last day, the weightiest first. */
export function needsOf(situation: CustomerSituation): Need[] {
  const { health, promise, facts, until } = situation;
  const service = serviceOn(facts.spells[health.customer] ?? [], facts.asOf);
  const needs = [
    ...urgent(situation, service),
    ...event(situation),
    ...round(situation, service),
    ...nurture(situation, service),
    ...manager(situation),
  ];
  if (promise === undefined) return needs.filter(({ from }) => from <= until);
  // What was agreed holds: nothing else brings it forward but a contract that ends before.
  const from = Math.max(promise.day, (promise.undecided ?? -Infinity) + 1);
  const others = needs.map((need) =>
    goesBefore(need, promise, facts.asOf) ? need : { ...need, from: Math.max(need.from, from) },
  );
  const agreed: Need = {
    reason: { code: 'promise', ...promise },
    pool: 'promise',
    due: promise.day,
    from,
  };
  return [agreed, ...others].filter(({ from }) => from <= until);
}

/** A contract that ends before the promised day; in its last month also one whose talk the promise would put off for long. */
function goesBefore({ from, end }: Need, promise: PromisedDay, asOf: Day): boolean {
  if (end === undefined) return false;
  const isLate = promise.day > Math.max(from, asOf) + limits.SEEN_SOON;
  return end < promise.day || (end - asOf <= limits.LAST_MONTH && isLate);
}

function need(pool: Pool, due: Day, reason: PlanReason, from = due): Need {
  return { reason, pool, due, from };
}

function urgent(situation: CustomerSituation, { current }: Service): Need[] {
  const { health, last, facts, interval } = situation;
  const { asOf } = facts;
  const { state, reason, end, timing } = health;
  const found: Need[] = [];
  // Only a talk lets time pass; after a try in vain there is another one soon.
  const met = last?.met ?? null;
  const again = nextTry(last);
  if (end !== null && end.kind !== 'auto') {
    const due = Math.min(end.day, Math.max(again, renewalDue(end.day, met, interval)));
    const ending = { end: end.day, left: end.day - asOf };
    const why: PlanReason =
      end.kind === 'cancel'
        ? { code: 'leaving', ...ending }
        : state === 'risk'
          ? { code: 'risk', why: reason }
          : { code: 'renewal', ...ending };
    found.push({ ...need('urgent', due, why), end: end.day });
  } else if (state === 'risk') {
    const due = met === null ? asOf : met + (interval ?? limits.RENEWAL_GAP);
    found.push(need('urgent', Math.max(again, due), { code: 'risk', why: reason }));
  }
  if (timing?.timing === 'now') {
    const days = met === null ? null : asOf - met;
    const due = met === null ? asOf : met + limits.NOW_GAP;
    found.push({
      ...need('urgent', Math.max(again, due), { code: 'now', days, isTried: last !== undefined }),
      ...(last === undefined ? { due: null } : {}),
    });
  }
  if (current !== null && asOf - current.start < limits.FOLLOW_DAYS && (last?.followed ?? -Infinity) <= current.start) {
    const reason: PlanReason = {
      code: 'first-month',
      start: current.start,
      until: current.start + limits.FOLLOW_DAYS,
    };
    found.push(need('urgent', current.start + limits.FOLLOW_FIRST, reason, current.start + 1));
  }
  return found;
}

/**
 * While a contract is about to end, a talk is due at the beginning of that time, and again two weeks after each, or as often as the
 * customer is visited; near the end after half of the days that are left.
 */
function renewalDue(end: Day, met: Day | null, interval: number | null): Day {
  const begin = end - RENEWAL_DAYS;
  if (met === null || met < begin) return begin;
  const gap = Math.min(limits.RENEWAL_GAP, interval ?? limits.RENEWAL_GAP);
  return met + Math.max(1, Math.min(gap, Math.floor((end - met) * limits.ENDING_SHARE)));
}

/** Not before, as nobody was met the last time. */
function nextTry(last: LastContact | undefined): Day {
  if (last === undefined || last.tries === 0) return -Infinity;
  return last.day + (last.tries < limits.TRIES ? limits.RETRY_DAYS : limits.LATER_RETRY_DAYS);
}

/** 上長の優先度「高」 is a reason by itself until somebody has been met lately. */
function manager({ facts, last, priority }: CustomerSituation): Need[] {
  if (priority !== 'high') return [];
  const met = last?.met ?? null;
  const due = met === null ? facts.asOf : met + limits.HIGH_GAP;
  const days = met === null ? null : facts.asOf - met;
  return [need('urgent', Math.max(nextTry(last), due), { code: 'manager', days })];
}

/** Not where somebody has been in touch since it came near. */
function event({ facts, health, last }: CustomerSituation): Need[] {
  const { eventDay, eventName } = facts.tables.customerInfo;
  const typed = eventDay[health.customer] ?? NO_DAY;
  if (typed === NO_DAY) return [];
  const day = nextOf(typed, facts.asOf);
  const from = day - limits.EVENT_DAYS;
  if (last !== undefined && last.day >= from) return [];
  return [need('nurture', day, { code: 'event', name: eventName[health.customer] ?? '', day }, from)];
}

/** The next day of that month and day, the as-of day included; 29 February falls on the 28th in common years. */
export function nextOf(typed: Day, asOf: Day): Day {
  const years = civilDate(asOf).year - civilDate(typed).year;
  const thisYear = addMonths(typed, years * 12);
  return thisYear >= asOf ? thisYear : addMonths(typed, (years + 1) * 12);
}

function round({ facts, health, interval }: CustomerSituation, { current, coming }: Service): Need[] {
  if (interval === null) return [];
  const { asOf, firstDay } = facts;
  if (health.lastVisit !== null) {
    const { day } = health.lastVisit;
    return [need('round', day + interval, { code: 'round', days: asOf - day, interval })];
  }
  // Without a visit on record it counts from when there could have been one.
  const begin = Math.max((current ?? coming)?.start ?? -Infinity, firstDay.visits ?? -Infinity);
  const due = Number.isFinite(begin) ? begin + interval : null;
  return [{ reason: { code: 'round', days: null, interval }, pool: 'round', due, from: due ?? asOf }];
}

/**
 * Whoever left more than a year ago has a turn once a year, in the two weeks after the day of the last contact comes round: the
 * day on which it does, the running turn or the next one.
 */
function yearlyTurn(since: Day, asOf: Day): Day {
  const years = Math.floor((asOf - since) / limits.LONG_GONE);
  const turn = since + years * limits.LONG_GONE;
  if (years > 0 && asOf - turn < limits.TURN_DAYS) return turn;
  return turn + limits.LONG_GONE;
}

/** Whoever is not under contract: heard of again in time, whatever the stage. Nobody is dropped. */
function nurture({ facts, health, last, interval }: CustomerSituation, { current, coming, past }: Service): Need[] {
  if (current !== null || coming !== null) return [];
  const { asOf } = facts;
  if (health.stage === 'left' && past !== null) {
    const since = Math.max(past.end, last?.day ?? past.end);
    const reason: PlanReason = { code: 'win-back', days: asOf - since };
    if (asOf - past.end <= limits.LONG_GONE) return [need('nurture', since + limits.WIN_BACK_DAYS, reason)];
    return [need('nurture', yearlyTurn(since, asOf), reason)];
  }
  if (last === undefined) return [{ reason: { code: 'untouched' }, pool: 'nurture', due: null, from: asOf }];
  const rhythm = interval ?? NURTURE_DAYS;
  return [need('nurture', last.day + rhythm, { code: 'nurture', days: asOf - last.day })];
}
