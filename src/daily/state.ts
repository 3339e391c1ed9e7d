/**
 * The state of a customer: exactly one, the first rule that applies, with its reason. Numbers are in `thresholds.ts`, the
 * reasons for rules and numbers in docs/decisions.md.
 */
import type { Day } from '../core/days';
import type { Stage } from '../core/tables';
import type { Contacts } from './contacts';
import type { ContractEnd } from './contract-ends';
import type { ReactionTrend } from './reactions';
import type { CustomerTiming, Service } from './stage';
import * as limits from './thresholds';

/** In the order in which they are shown. */
export const STATES = [
  'risk',
  'renewal',
  'pushed',
  'cooling',
  'missed',
  'unknown',
  'fine',
  'prospect',
  'left',
] as const;
export type State = (typeof STATES)[number];

/** Days between two visits to this customer, and who says so. */
export interface Interval {
  readonly days: number;
  readonly source: 'typed' | 'own' | 'team';
}

/** Why a customer is in its state; each code is a sentence of the reports. Days in `Day`, lengths in days. */
export type Reason =
  | { readonly code: 'announced'; readonly end: Day; readonly product: number }
  | { readonly code: 'silent-and-low'; readonly days: number; readonly interval: number }
  | {
      readonly code: 'ends-unattended';
      readonly end: Day;
      /** null: visited in time. */
      readonly overdue: { readonly days: number; readonly interval: number } | null;
      readonly isLow: boolean;
      readonly product: number;
    }
  | { readonly code: 'sale-late'; readonly days: number; readonly left: number }
  | { readonly code: 'ends-soon'; readonly end: Day; readonly left: number; readonly product: number }
  | { readonly code: 'pushed'; readonly contacts: number; readonly cool: number; readonly until: Day }
  | { readonly code: 'too-many'; readonly visits: number; readonly expected: number }
  | { readonly code: 'too-many-and-low'; readonly visits: number; readonly expected: number; readonly until: Day }
  | { readonly code: 'cool'; readonly cool: number; readonly last: number; readonly isFalling: boolean }
  | { readonly code: 'overdue'; readonly days: number; readonly interval: number }
  | { readonly code: 'never-visited'; readonly days: number; readonly interval: number }
  | { readonly code: 'no-record' }
  | { readonly code: 'visited'; readonly days: number; readonly interval: number | null }
  | { readonly code: 'not-yet-visited'; readonly days: number }
  | { readonly code: 'begins'; readonly start: Day }
  | { readonly code: 'open-deal'; readonly days: number }
  | { readonly code: 'in-touch' | 'long-silent'; readonly days: number }
  | { readonly code: 'untouched' }
  | { readonly code: 'ended'; readonly end: Day }
  /** A person typed 離脱 of a customer that never had a contract. */
  | { readonly code: 'told-left' }
  | { readonly code: 'last-sale'; readonly day: Day };

export interface Standing {
  readonly state: State;
  readonly reason: Reason;
  /** Whether the customer's revenue is in danger in this state. */
  readonly isAtStake: boolean;
}

/** All that a state is decided by. */
export interface Situation {
  readonly asOf: Day;
  readonly service: Service;
  readonly stage: Stage | null;
  readonly timing: CustomerTiming | null;
  readonly contacts: Contacts;
  readonly reactions: ReactionTrend;
  readonly interval: Interval | null;
  /** The interval that visits are held against: not the customer's own habit, which may be the fault. */
  readonly norm: number | null;
  /** Length in days of the months in which {@link Contacts.visits} are counted. */
  readonly visitDays: number;
  readonly end: ContractEnd | null;
  /** First day of the record of visits; null without one. */
  readonly visitsBegin: Day | null;
  /** Only without a contracts table: service ends so many days after the last sale. */
  readonly sales: { readonly dormancyDays: number; readonly usualGap: number | null } | null;
}

export function standingOf(situation: Situation): Standing {
  const { service } = situation;
  return service.current !== null ? underContract(situation) : withoutContract(situation);
}

function underContract(situation: Situation): Standing {
  const { asOf, end, reactions, interval, contacts, visitsBegin } = situation;
  const silence = silenceOf(situation);
  const overdue =
    silence !== null && interval !== null && silence > limits.OVERDUE_INTERVALS * interval.days
      ? { days: silence, interval: interval.days }
      : null;

  if (end?.kind === 'cancel') return standing('risk', { code: 'announced', end: end.day, product: end.product });
  const endsSoon = end?.kind === 'expiry' && end.day - asOf <= limits.RENEWAL_DAYS;
  if (endsSoon && (overdue !== null || reactions.isLow)) {
    const { day, product } = end;
    return standing('risk', { code: 'ends-unattended', end: day, overdue, isLow: reactions.isLow, product });
  }
  if (overdue !== null && reactions.isLow) return standing('risk', { code: 'silent-and-low', ...overdue });
  const late = lateSale(situation);
  if (late !== null) return standing('risk', late);
  if (endsSoon)
    return standing('renewal', { code: 'ends-soon', end: end.day, left: end.day - asOf, product: end.product });

  if (visitsBegin === null) return standing('unknown', { code: 'no-record' });
  const tooMuch = overdue !== null ? null : tooMuchAttention(situation);
  if (tooMuch !== null) return tooMuch;
  if (reactions.isLow)
    return standing('cooling', {
      code: 'cool',
      cool: reactions.cool,
      last: reactions.last,
      isFalling: reactions.direction === 'down',
    });
  if (overdue !== null)
    return standing('missed', { code: contacts.lastVisit === null ? 'never-visited' : 'overdue', ...overdue });
  if (contacts.lastVisit === null) return standing('fine', { code: 'not-yet-visited', days: silence ?? 0 });
  return standing('fine', { code: 'visited', days: silence ?? 0, interval: interval?.days ?? null });
}

function withoutContract(situation: Situation): Standing {
  const { asOf, service, stage, timing, contacts, sales } = situation;
  if (service.coming !== null) return standing('fine', { code: 'begins', start: service.coming.start });
  const open = Math.max(contacts.steps.deal ?? -Infinity, contacts.steps.appointment ?? -Infinity);
  // Several meetings in a row are how a deal goes; only without one are they pressure.
  const isDealing = timing?.timing === 'now' || stage === 'deal';
  const pushed = isDealing ? null : tooMuchAttention(situation);
  if (pushed !== null) return pushed;
  if (stage === 'left') {
    if (service.past === null) return standing('left', { code: 'told-left' });
    const { end } = service.past;
    return standing(
      'left',
      sales === null ? { code: 'ended', end } : { code: 'last-sale', day: end - sales.dormancyDays },
    );
  }
  if (contacts.lastContact === null) return standing('prospect', { code: 'untouched' });
  const days = asOf - contacts.lastContact;
  if (isDealing && Number.isFinite(open)) return standing('prospect', { code: 'open-deal', days: asOf - open });
  return standing('prospect', { code: days > limits.NURTURE_DAYS ? 'long-silent' : 'in-touch', days });
}

/** Days since the last visit; without one, since there could have been one: from the start of service or of the record. */
function silenceOf({ asOf, contacts, service, visitsBegin }: Situation): number | null {
  if (contacts.lastVisit !== null) return asOf - contacts.lastVisit.day;
  return visitsBegin === null ? null : asOf - Math.max(service.current!.start, visitsBegin);
}

/** Without contracts, service ends in silence: the next sale is later than usual, and the dormancy is nearly over. */
function lateSale({ asOf, service, sales }: Situation): Reason | null {
  if (sales === null) return null;
  const { dormancyDays, usualGap } = sales;
  const days = asOf - (service.current!.end - dormancyDays);
  const isLate =
    days >= limits.SALE_LATE_SHARE * dormancyDays && (usualGap === null || days > limits.SALE_LATE_GAPS * usualGap);
  return isLate ? { code: 'sale-late', days, left: service.current!.end - asOf } : null;
}

/**
 * 訪問過多: contacts close together that meet no warmth, or far more visits than the interval asks for. Where reactions are
 * cool the advice is to step back for one interval from the last contact, and then to return.
 */
function tooMuchAttention({ asOf, service, contacts, reactions, norm, visitDays }: Situation): Standing | null {
  const { recent, visits } = contacts;
  const rest = norm ?? limits.REST_DAYS;
  const until = (contacts.lastContact ?? asOf) + rest;
  const close = Math.max(limits.PUSH_CONTACTS, (limits.TOO_MANY_TIMES * limits.PUSH_DAYS) / rest);
  const isCustomer = service.current !== null;
  // A day to return that has come is no reason to stay away.
  const isResting = until > asOf;
  if (isResting && recent.days >= close && recent.cool >= limits.PUSH_COOL && !recent.isWelcome)
    return standing('pushed', { code: 'pushed', contacts: recent.days, cool: recent.cool, until }, isCustomer);
  if (!isCustomer || norm === null) return null;
  const expected = visitDays / norm;
  if (visits < limits.TOO_MANY_FROM || visits < limits.TOO_MANY_TIMES * expected) return null;
  if (!reactions.isLow) return standing('pushed', { code: 'too-many', visits, expected });
  return isResting ? standing('pushed', { code: 'too-many-and-low', visits, expected, until }, true) : null;
}

const AT_STAKE: ReadonlySet<State> = new Set(['risk', 'renewal', 'cooling', 'missed']);

const standing = (state: State, reason: Reason, isAtStake = AT_STAKE.has(state)): Standing => ({
  state,
  reason,
  isAtStake,
});
