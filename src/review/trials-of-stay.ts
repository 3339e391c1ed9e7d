/**
 * What the record says of customers that stayed and of those that left: the same look back at both. Each customer counts
 * once: several services of one customer are no several proofs.
 */
import { type Day, NO_DAY } from '../core/days';
import { type Facts } from '../core/facts';
import { createRandom } from '../core/random';
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
const SEED = 20240401;
/** How far the look at a renewal goes back. */
export const RENEWAL_DAYS = 90;

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
  readonly group: number | string;
  readonly isSuccess: boolean;
}

/**
 * By each customer's last service everyone who left, seen from {@link NOTICE_DAYS} before the end, and everyone who is still
 * there, seen from such a day of somebody who left, dealt out by chance (seeded): so that season and length of the record are the same on both sides. Each needs a
 * whole look back within its service and the record of visits, and is held against customers that were as new: many are
 * visited more often at first.
 */
function lookBacks({ spells, asOf, firstDay }: Facts): LookBack[] {
  const from = (firstDay.visits ?? Infinity) + LOOK_BACK_DAYS;
  const isLongEnough = (spell: Spell, day: Day): boolean => day >= from && day - LOOK_BACK_DAYS >= spell.start;
  const all = spells.flatMap((own) => own.slice(-1));
  const left = all
    .filter((spell) => spell.end <= asOf && isLongEnough(spell, spell.end - NOTICE_DAYS))
    .map((spell) => ({ spell, day: spell.end - NOTICE_DAYS }))
    .sort((a, b) => a.day - b.day || a.spell.customer - b.spell.customer);
  const stayed = all
    .filter((spell) => spell.start <= asOf && spell.end > asOf)
    .sort((a, b) => a.start - b.start || a.customer - b.customer);
  // Who was no customer for long enough on the day dealt is left out: another day would give the newer ones the later days.
  const order = left.map((_, i) => i);
  createRandom(SEED).shuffle(order);
  const dealt = stayed.flatMap((spell, i) => {
    if (left.length === 0) return [];
    const { day } = left[order[i % left.length]!]!;
    return isLongEnough(spell, day) ? [{ spell, day }] : [];
  });
  const looked = (isSuccess: boolean) => (one: { spell: Spell; day: Day }) => ({
    customer: one.spell.customer,
    day: one.day,
    group: `${ownerOn(one.spell, one.day)}/${newness(one.day - one.spell.start)}`,
    isSuccess,
  });
  return [...left.map(looked(false)), ...dealt.map(looked(true))];
}

/** By quarters of the first year; then all are alike. */
const newness = (age: number): number => Math.min(4, Math.floor(age / 90));

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

/** Visits and calls in the first 30 days of each customer's first service on record, and whether it lasted {@link FIRST_DAYS}. */
export function firstMonthTrials(facts: Facts): Trial[] {
  const { kind } = facts.activities;
  const { asOf, firstDay, spells } = facts;
  const past = pastOf(facts);
  const { visits } = firstDay;
  if (visits === null) return [];
  // Who left within the month had no whole month to be visited in.
  const isLongEnough = ({ start, end }: Spell): boolean =>
    start >= visits && start + FIRST_DAYS <= asOf && (end === FOREVER || end >= start + FIRST_MONTH_DAYS);
  return spells.flatMap((own) => {
    const spell = own.find(isLongEnough);
    if (spell === undefined) return [];
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

/**
 * Days between two visits in the {@link RENEWAL_DAYS} that end {@link NOTICE_DAYS} before 満了 (one more than these without any), and
 * whether the customer went on after it. Of each customer the first 満了 whose days are on record and within one service.
 */
export function renewalTrials(facts: Facts): Trial[] {
  const { activities, asOf, firstDay, spells, tables } = facts;
  const { visits } = firstDay;
  if (tables.contracts === null || visits === null) return [];
  const first = new Map<number, { readonly spell: Spell; readonly expiry: Day }>();
  for (let row = 0; row < tables.contracts.length; row++) {
    const [customer, expiry] = [tables.contracts.customer[row]!, tables.contracts.expiry[row]!];
    const from = expiry - NOTICE_DAYS - RENEWAL_DAYS + 1;
    if (expiry === NO_DAY || expiry >= asOf || from < visits) continue;
    const spell = spells[customer]!.find(({ start, end }) => start <= from && end >= expiry);
    if (spell !== undefined && expiry < (first.get(customer)?.expiry ?? Infinity))
      first.set(customer, { spell, expiry });
  }
  const past = pastOf(facts);
  return [...first].map(([customer, { spell, expiry }]) => {
    const until = expiry - NOTICE_DAYS;
    const rows = past(customer, until - RENEWAL_DAYS + 1, until).filter((row) => activities.kind[row] === VISIT);
    const days = new Set(rows.map((row) => activities.day[row])).size;
    return {
      feature: days === 0 ? RENEWAL_DAYS + 1 : Math.round(RENEWAL_DAYS / days),
      isSuccess: spell.end > expiry,
      group: ownerOn(spell, until),
    };
  });
}
