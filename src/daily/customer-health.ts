/** Where every customer stands: stage, rhythm, reactions, contract, money, and one state with its reason. */
import { type Day } from '../core/days';
import type { Facts } from '../core/facts';
import { hasLeft } from '../core/memberships';
import { DAYS_PER_MONTH } from '../core/measures/tenure';
import { monthOf, monthStart } from '../core/periods';
import { ownerOn } from '../core/spells';
import { median } from '../core/stats';
import { NO_NAME, type Stage, TIMINGS, TYPED_STAGES } from '../core/tables';
import { type Contacts, contactsOf, type VisitRow } from './contacts';
import { type ContractEnd, contractEnds } from './contract-ends';
import { reactionTrend, type ReactionTrend } from './reactions';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import { type CustomerTiming, serviceOn, type Service, timingOf } from './stage';
import { type StageChange, stageHistory } from './stage-history';
import { type Interval, type Standing, standingOf } from './state';
import { FEWEST_GAPS } from './thresholds';

/** Months, the running one included, in which visits and revenue are counted. */
export const VISIT_MONTHS = 3;
export const REVENUE_MONTHS = 12;

export interface CustomerHealth extends Standing {
  readonly customer: number;
  /**
   * Who owns the customer; without a contract in force who was in touch last. Where that is nobody, or somebody who has left, whom 顧客
   * names. NO_NAME where nobody is known.
   */
  readonly rep: number;
  readonly isUnderContract: boolean;
  /** As a person typed it, else by the record; null where nobody has been in touch yet. */
  readonly stage: Stage | null;
  readonly isStageTyped: boolean;
  /** What the record alone says, and since when. */
  readonly recordedStage: StageChange;
  readonly timing: CustomerTiming | null;
  readonly lastVisit: VisitRow | null;
  /** null where there is neither a typed interval nor a rhythm to measure. */
  readonly interval: Interval | null;
  readonly visits: number;
  readonly reactions: ReactionTrend;
  /** Months since the start of the current spell, as 継続期間 counts them; null when not under contract. */
  readonly months: number | null;
  readonly end: ContractEnd | null;
  /** Yen so far, as 現在までの利用金額 of this customer. */
  readonly paid: number;
  /** Revenue of the last twelve months, the running one included. */
  readonly yearRevenue: number;
}

/** One entry a customer, by index. */
export function customerHealth(facts: Facts): CustomerHealth[] {
  const { tables, settings, asOf } = facts;
  const activities = facts.contacts();
  const count = tables.customers.length;
  const month = monthOf(asOf, settings.closingDay);
  const firstDay = (months: number): Day => monthStart(month - months + 1, settings.closingDay);
  const visitsFrom = firstDay(VISIT_MONTHS);
  const money = moneyOf(facts, firstDay(REVENUE_MONTHS));
  const endOf = contractEnds(facts);
  const rows = rowsByCustomer(activities.customer, activities.length, count);
  const people = Array.from({ length: count }, (_, customer) => {
    const service = serviceOn(facts.spells[customer]!, asOf);
    const stepsAfter = service.current === null && service.past !== null ? service.past.end : -Infinity;
    const own = rows.of(customer);
    const changes = stageHistory(activities, own, facts.spells[customer]!, asOf);
    const recordedStage = changes[changes.length - 1] ?? { stage: null, since: null };
    return { service, recordedStage, contacts: contactsOf(activities, own, { asOf, visitsFrom, stepsAfter }) };
  });
  const intervalOf = intervals(facts, people);

  return people.map(({ service, recordedStage, contacts }, customer) => {
    const { current } = service;
    const typedStage = TYPED_STAGES[tables.customerInfo.stage[customer]!]!;
    const isStageTyped = typedStage !== 'none';
    const stage = isStageTyped ? typedStage : recordedStage.stage;
    const typed = TIMINGS[tables.customerInfo.timing[customer]!]!;
    const timing = timingOf(typed, service, contacts.steps, asOf);
    const reactions = reactionTrend(contacts.reactions);
    const end = endOf(customer);
    const { interval, norm } = intervalOf(customer);
    return {
      ...standingOf({
        asOf,
        service,
        stage,
        timing,
        contacts,
        reactions,
        interval,
        norm,
        visitDays: asOf - visitsFrom + 1,
        end,
        visitsBegin: facts.firstDay.visits !== null && facts.firstDay.visits <= asOf ? facts.firstDay.visits : null,
        sales: tables.contracts?.length
          ? null
          : { dormancyDays: settings.dormancyDays, usualGap: money.usualGap(customer) },
      }),
      customer,
      rep: inCharge(facts, customer, repOf(facts, service, contacts)),
      isUnderContract: current !== null,
      stage,
      isStageTyped,
      recordedStage,
      timing,
      lastVisit: contacts.lastVisit,
      interval,
      visits: contacts.visits,
      reactions,
      months: current === null ? null : (asOf - current.start + 1) / DAYS_PER_MONTH,
      end: current === null ? null : end,
      paid: money.paid[customer]!,
      yearRevenue: money.year[customer]!,
    };
  });
}

/**
 * The interval of each customer: as typed, else its own habit, else the median of the customers under contract. The norm
 * leaves the habit out, since a habit of visiting too often would hide itself; customers not under contract have only
 * what is typed.
 */
function intervals(
  { tables }: Facts,
  people: readonly { readonly service: Service; readonly contacts: Contacts }[],
): (customer: number) => { interval: Interval | null; norm: number | null } {
  const typed = tables.customerInfo.interval;
  const known = people.flatMap(({ service, contacts }, customer) =>
    service.current === null ? [] : typed[customer]! > 0 ? [typed[customer]!] : (contacts.usualGap ?? []),
  );
  const team = median(known);
  return (customer) => {
    const { service, contacts } = people[customer]!;
    if (typed[customer]! > 0) return { interval: { days: typed[customer]!, source: 'typed' }, norm: typed[customer]! };
    if (service.current === null) return { interval: null, norm: null };
    const own = contacts.usualGap;
    const interval: Interval | null =
      own !== null ? { days: own, source: 'own' } : team === null ? null : { days: team, source: 'team' };
    return { interval, norm: team };
  };
}

function repOf({ tables, asOf }: Facts, { current, coming, past }: Service, { lastReps }: Contacts): number {
  if (current !== null) return ownerOn(current, asOf);
  if (coming !== null) return ownerOn(coming, coming.start);
  const nameOf = (rep: number): string => tables.reps[rep] ?? '';
  const last = lastReps.filter((rep) => rep !== NO_NAME).sort((a, b) => compareText(nameOf(a), nameOf(b)))[0];
  return last ?? (past === null ? NO_NAME : ownerOn(past, past.end));
}

/** The rep, unless it is nobody or has left and 顧客 names another one. */
function inCharge({ tables, asOf }: Facts, customer: number, rep: number): number {
  const typed = tables.customerInfo.rep[customer] ?? NO_NAME;
  return typed !== NO_NAME && (rep === NO_NAME || hasLeft(tables, rep, asOf)) ? typed : rep;
}

interface Money {
  readonly paid: Float64Array;
  readonly year: Float64Array;
  /** Median of the days between two sales; null where there are too few. */
  readonly usualGap: (customer: number) => number | null;
}

function moneyOf({ tables, transactions }: Facts, yearFrom: Day): Money {
  const paid = new Float64Array(tables.customers.length);
  const year = new Float64Array(tables.customers.length);
  for (let i = 0; i < transactions.length; i++) {
    const customer = transactions.customer[i]!;
    paid[customer]! += transactions.amount[i]!;
    if (transactions.day[i]! >= yearFrom) year[customer]! += transactions.amount[i]!;
  }
  const rows = rowsByCustomer(transactions.customer, transactions.length, tables.customers.length);
  const usualGap = (customer: number): number | null => {
    const days = new Set<Day>();
    for (const row of rows.of(customer)) if (transactions.amount[row]! >= 0) days.add(transactions.day[row]!);
    const sorted = [...days];
    return sorted.length <= FEWEST_GAPS ? null : median(sorted.slice(1).map((day, i) => day - sorted[i]!));
  };
  return { paid, year, usualGap };
}
