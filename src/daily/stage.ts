/** How far a customer has come: 接触 → 会話 → 見込み → 商談 → 契約 → 継続 → 離脱, and whether it buys now or in time. */
import type { Day } from '../core/days';
import type { Spell } from '../core/spells';
import type { Stage, Timing } from '../core/tables';
import type { Steps } from './evidence';
import { DEAL_DAYS, NEW_CUSTOMER_DAYS, NOW_DAYS } from './thresholds';

/** A customer's service as of a day. */
export interface Service {
  /** The spell in which the customer is active at the close of the day; null: not under contract. */
  readonly current: Spell | null;
  /** The last spell that has ended; null: none. */
  readonly past: Spell | null;
  /** A spell that is still to begin; null: none. */
  readonly coming: Spell | null;
}

/** @param spells the customer's, in order of start */
export function serviceOn(spells: readonly Spell[], asOf: Day): Service {
  return {
    current: spells.find(({ start, end }) => start <= asOf && end > asOf) ?? null,
    past: spells.filter(({ end }) => end <= asOf).pop() ?? null,
    coming: spells.find(({ start }) => start > asOf) ?? null,
  };
}

/**
 * The stage by the record; null where nobody has been in touch yet. A contract that is signed counts as 契約 before it
 * begins. A customer that has left is 離脱 until an appointment or a deal brings it back.
 */
export function stageOf({ current, past, coming }: Service, steps: Steps, asOf: Day): Stage | null {
  if (current !== null) return asOf - current.start + 1 <= NEW_CUSTOMER_DAYS ? 'contract' : 'continuing';
  if (coming !== null) return 'contract';
  if (isOpen(steps.deal, steps, asOf, DEAL_DAYS)) return 'deal';
  if (past !== null) return isOpen(steps.appointment, steps, asOf, DEAL_DAYS) ? 'prospect' : 'left';
  // A deal that was lost or fell silent leaves a prospect: someone who knows us and may need us later.
  if ((steps.appointment ?? steps.deal ?? steps.lost ?? steps.warm) !== null) return 'prospect';
  return steps.talk !== null ? 'talk' : steps.contact !== null ? 'contact' : null;
}

export interface CustomerTiming {
  readonly timing: 'now' | 'later';
  /** Whether a person typed it; otherwise it is from the record. */
  readonly isTyped: boolean;
}

/**
 * 今すぐ or これから: what is typed; otherwise, of customers not under contract, 今すぐ while an appointment or a deal of the
 * last two months is open. null for customers under contract of whom nothing is typed.
 */
export function timingOf(typed: Timing, service: Service, steps: Steps, asOf: Day): CustomerTiming | null {
  if (typed === 'now' || typed === 'later') return { timing: typed, isTyped: true };
  if (service.current !== null || service.coming !== null) return null;
  const isNow = [steps.appointment, steps.deal].some((day) => isOpen(day, steps, asOf, NOW_DAYS));
  return { timing: isNow ? 'now' : 'later', isTyped: false };
}

/** A step of the last so many days that was not followed, or met on its day, by a loss. */
function isOpen(day: Day | null, { lost }: Steps, asOf: Day, days: number): boolean {
  return day !== null && day > asOf - days && (lost === null || lost < day);
}
