/** The plan of visits: who is to be visited today and this week, why, and what becomes of everyone else. */
import type { Day } from '../../core/days';
import type { Reason } from '../state';
import type { LastContact } from './last-contacts';
import type { PromisedDay } from './promises';

/** Why a customer is to be visited; each code is a sentence of the reports. Lengths in days. */
export type PlanReason =
  /** 次回予定日, or a row of the log that lies ahead. */
  | ({ readonly code: 'promise' } & PromisedDay)
  /** A 解約日 is typed. */
  | { readonly code: 'leaving'; readonly end: Day; readonly left: number }
  | { readonly code: 'renewal'; readonly end: Day; readonly left: number }
  /** 解約リスク, with the reason of 顧客の状態. */
  | { readonly code: 'risk'; readonly why: Reason }
  /** 今すぐ; `days` since somebody was met, null: never, and whether anybody has tried. */
  | { readonly code: 'now'; readonly days: number | null; readonly isTried: boolean }
  /** Nobody has followed up since the contract began; `until` is the last day that counts as 初月フォロー. */
  | { readonly code: 'first-month'; readonly start: Day; readonly until: Day }
  /** The customer's interval is over; `days` since the last visit, null: none on record. */
  | { readonly code: 'round'; readonly days: number | null; readonly interval: number }
  /** Birthday, anniversary or the like: the header of its column, and the next such day. */
  | { readonly code: 'event'; readonly name: string; readonly day: Day }
  /** これから: `days` since the last contact. */
  | { readonly code: 'nurture'; readonly days: number }
  /** A prospect with whom nobody has been in touch. */
  | { readonly code: 'untouched' }
  /** 上長の優先度「高」; `days` since somebody was met, null: never. */
  | { readonly code: 'manager'; readonly days: number | null }
  /** A customer that has left: `days` since the last contact or the end. */
  | { readonly code: 'win-back'; readonly days: number };

/**
 * `open`: to be done. `carried`: likewise, and it was on the list of an earlier day, `from`. `done`: somebody
 * went there or was met on that day. `moved`: put off to a later day.
 */
export type VisitStatus = 'open' | 'carried' | 'done' | 'moved';

export interface PlannedVisit {
  readonly customer: number;
  readonly rep: number;
  readonly day: Day;
  /** From 1, in the order of the walk of that rep and day. */
  readonly rank: number;
  /** NO_NAME where none is known. */
  readonly area: number;
  readonly reason: PlanReason;
  /** What else speaks for the visit, the weightiest first. */
  readonly also: readonly PlanReason[];
  /** When it was due; null where there is no such day (nobody has been in touch yet). */
  readonly due: Day | null;
  /** Yen: revenue of 12 months of a customer; of a prospect what it may come to (see {@link ProspectValue}). 0: unknown. */
  readonly stake: number;
  /** Id of the KPI that the visit serves. */
  readonly kpi: string;
  /** 上長の優先度 and 上長コメント as typed; '' where nothing is. */
  readonly priority: string;
  readonly comment: string;
  readonly status: VisitStatus;
  /** What was tried on the day without meeting anybody; null: nothing. */
  readonly tried: Pick<LastContact, 'kind' | 'outcome'> | null;
  /** Moved or carried from that day; null for neither. */
  readonly from: Day | null;
}

/** What a prospect may come to: the median revenue of a new customer's first year times the share that signs. */
export interface ProspectValue {
  /** Yen; null where no customer has completed a first year on record. */
  readonly firstYear: number | null;
  readonly now: Share;
  readonly later: Share;
}

/** `count` cases on record; `isDefault`: too few, so that the share is the assumption of two in ten. */
export interface Share {
  readonly share: number;
  readonly count: number;
  readonly isDefault: boolean;
}

/** Visits beyond what the customer's interval asks for: time that others could use. */
export interface OverVisited {
  readonly customer: number;
  readonly rep: number;
  /** In three months, the running one included, and what the usual interval would ask for. null: contacts close together. */
  readonly visits: number;
  readonly expected: number | null;
  /** Not to be visited before that day; null where only the rhythm is too fast. */
  readonly until: Day | null;
}

/**
 * Why a customer is not in the week: `not-due` yet; a `promise` later than the week; `resting` after too much attention;
 * `told-not` by the manager; `ends-soon`: the contract is in its last days, and it was talked about lately; `no-room`: due, and the week is full; `no-places`: the rep's
 * visits a day are 0; `no-rep` in charge; `rep-left`: who was, has left.
 */
export const NOT_PLANNED = [
  'no-room',
  'resting',
  'promise',
  'ends-soon',
  'not-due',
  'told-not',
  'no-places',
  'no-rep',
  'rep-left',
] as const;
export type NotPlanned = (typeof NOT_PLANNED)[number];

export interface NotPlannedCount {
  /** NO_NAME for customers without one. */
  readonly rep: number;
  readonly why: NotPlanned;
  /** The most yen at stake first. */
  readonly customers: readonly number[];
}

/** A customer that is not in the week. */
export interface Waiting {
  readonly customer: number;
  readonly rep: number;
  readonly why: NotPlanned;
  /** When it comes: the promised day, or the day of return. null: no day is known. */
  readonly until: Day | null;
  /** Yen. */
  readonly stake: number;
}

/** Plan against actual, of one rep and one week. A customer counts once a week, however often it was on the list. */
export interface Adherence {
  readonly rep: number;
  /** Its Monday. */
  readonly week: Day;
  /** The week is not over on the as-of day; its days to come do not count. */
  readonly isRunning: boolean;
  readonly planned: number;
  /** Somebody went there or was met, on the day planned or later in that week, by anyone. */
  readonly visited: number;
  /** Not visited, but put off by a 延期 row of that week. */
  readonly moved: number;
  readonly notDone: number;
  /** Customers that the rep visited in that week without their being on the rep's list. */
  readonly unplanned: number;
}

export interface Plan {
  readonly asOf: Day;
  /** Whether the as-of day is a business day; otherwise only what was promised for that very day is on today's list. */
  readonly isBusinessDay: boolean;
  /** The next five business days, the as-of day included where it is one. */
  readonly days: readonly Day[];
  /** Reps with a list, and how many visits a day theirs holds. */
  readonly reps: readonly { readonly rep: number; readonly capacity: number }[];
  /** By rep, in the order of the walk. */
  readonly today: readonly PlannedVisit[];
  /** By day, then rep, in the order of the walk; today's are among them. */
  readonly week: readonly PlannedVisit[];
  /** By rep. */
  readonly timeToTakeFrom: readonly OverVisited[];
  /** With the customers of the week these are all customers, each once. */
  readonly notPlanned: readonly NotPlannedCount[];
  /** Of these, who is in danger or cooling (▲ △), or marked high by the manager: by rep, the most yen first. */
  readonly waiting: readonly Waiting[];
  /** By rep, then week, the oldest first. */
  readonly adherence: readonly Adherence[];
  readonly prospects: ProspectValue;
}

/** One visit that was on a list, as the record of plans keeps it: once a visit is made, its reason is gone from the log. */
export interface RecordedVisit {
  readonly day: Day;
  readonly rep: number;
  readonly customer: number;
  readonly reason: PlanReason;
  readonly due: Day | null;
}

/** The record of plans, the oldest first; a day's list of a rep in the order of the walk. */
export type PlanRecord = readonly RecordedVisit[];
