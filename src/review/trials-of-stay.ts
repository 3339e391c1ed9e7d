/** What the record says of customers that stayed and of those that left: the same look back at both. */
import type { Day } from '../core/days';
import { type Facts } from '../core/facts';
import { FOREVER, ownerOn, type Spell } from '../core/spells';
import { KINDS, PURPOSES, REACTIONS } from '../core/tables';
import { rowsByCustomer } from '../core/rows-by-customer';
import type { Trial } from './permutation';

/** The look back ends so long before the end of service: who has decided to leave is no longer visited. */
export const NOTICE_DAYS = 30;
/** How far it goes back. */
export const LOOK_BACK_DAYS = 180;
/** A start is followed by so many days before it counts as stayed or left. */
export const FIRST_DAYS = 180;
const FIRST_MONTH_DAYS = 30;

const VISIT = KINDS.indexOf('visit');
const CALL = KINDS.indexOf('call');
const CARE = [PURPOSES.indexOf('follow'), PURPOSES.indexOf('renewal')];
const SCORES = new Map([
  [REACTIONS.indexOf('warm'), 1],
  [REACTIONS.indexOf('neutral'), 0],
  [REACTIONS.indexOf('cool'), -1],
]);

/** A customer looked back at from a day. */
interface LookBack {
  readonly customer: number;
  readonly day: Day;
  readonly group: number;
  readonly isSuccess: boolean;
}

/**
 * Everyone who left, seen from {@link NOTICE_DAYS} before the end, and everyone who is still there, seen from such a day of
 * somebody who left, dealt out in turn: so that season and length of the record are the same on both sides. Each needs a
 * whole look back within its service and the record of visits.
 */
function lookBacks({ spells, asOf, firstDay }: Facts): LookBack[] {
  const from = (firstDay.visits ?? Infinity) + LOOK_BACK_DAYS;
  const isLongEnough = (spell: Spell, day: Day): boolean => day >= from && day - LOOK_BACK_DAYS >= spell.start;
  const all = spells.flat();
  const left = all
    .filter((spell) => spell.end <= asOf && isLongEnough(spell, spell.end - NOTICE_DAYS))
    .map((spell) => ({ spell, day: spell.end - NOTICE_DAYS }))
    .sort((a, b) => a.day - b.day || a.spell.customer - b.spell.customer);
  const stayed = all
    .filter((spell) => spell.start <= asOf && spell.end > asOf)
    .sort((a, b) => a.start - b.start || a.customer - b.customer);
  let turn = 0;
  const dealt = stayed.flatMap((spell) => {
    for (let tried = 0; tried < left.length; tried++) {
      const { day } = left[turn++ % left.length]!;
      if (isLongEnough(spell, day)) return [{ spell, day }];
    }
    return [];
  });
  const looked = (isSuccess: boolean) => (one: { spell: Spell; day: Day }) => ({
    customer: one.spell.customer,
    day: one.day,
    group: ownerOn(one.spell, one.day),
    isSuccess,
  });
  return [...left.map(looked(false)), ...dealt.map(looked(true))];
}

/** What was done at a customer in the days before, oldest first. */
type Past = (customer: number, from: Day, to: Day) => readonly number[];

function pastOf({ activities, tables }: Facts): Past {
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return (customer, from, to) =>
    [...rows.of(customer)].filter((row) => activities.day[row]! >= from && activities.day[row]! <= to);
}

function stayTrials(facts: Facts, feature: (rows: readonly number[], day: Day) => number | null): Trial[] {
  const past = pastOf(facts);
  return lookBacks(facts).flatMap(({ customer, day, group, isSuccess }) => {
    const value = feature(past(customer, day - LOOK_BACK_DAYS + 1, day), day);
    return value === null ? [] : [{ feature: value, isSuccess, group }];
  });
}

/** Days since the last visit, at most the look back. */
export function silenceTrials(facts: Facts): Trial[] {
  const { day: days, kind } = facts.activities;
  return stayTrials(facts, (rows, day) => {
    const last = rows.filter((row) => kind[row] === VISIT).pop();
    return last === undefined ? LOOK_BACK_DAYS : day - days[last]!;
  });
}

/** Mean of the reactions: warm 1, neutral 0, cool −1; customers without any are left out. */
export function reactionTrials(facts: Facts): Trial[] {
  const { reaction } = facts.activities;
  return stayTrials(facts, (rows) => {
    const scores = rows.flatMap((row) => SCORES.get(reaction[row]!) ?? []);
    return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
}

/** Visits and calls to follow up or to renew. */
export function careTrials(facts: Facts): Trial[] {
  const { purpose } = facts.activities;
  return stayTrials(facts, (rows) => rows.filter((row) => CARE.includes(purpose[row]!)).length);
}

/** Visits and calls in the first 30 days of a service, and whether it lasted {@link FIRST_DAYS}. */
export function firstMonthTrials(facts: Facts): Trial[] {
  const { kind } = facts.activities;
  const { asOf, firstDay, spells } = facts;
  const past = pastOf(facts);
  return spells.flat().flatMap((spell) => {
    if (firstDay.visits === null || spell.start < firstDay.visits || spell.start + FIRST_DAYS > asOf) return [];
    // Who left within the month had no whole month to be visited in.
    if (spell.end !== FOREVER && spell.end < spell.start + FIRST_MONTH_DAYS) return [];
    const rows = past(spell.customer, spell.start, spell.start + FIRST_MONTH_DAYS);
    return [
      {
        feature: rows.filter((row) => kind[row] === VISIT || kind[row] === CALL).length,
        isSuccess: spell.end >= spell.start + FIRST_DAYS,
        group: ownerOn(spell, spell.start),
      },
    ];
  });
}
