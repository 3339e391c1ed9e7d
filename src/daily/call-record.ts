/**
 * How calls go: for each rep beside the team, by the call-centre log of the last quarter. Figures with their n, in the order
 * of the names; made to see a way of working, not to rank.
 */
import type { Day } from '../core/days';
import type { Facts } from '../core/facts';
import { median, wilsonInterval } from '../core/stats';
import { type Calls, DIRECTIONS, NO_NAME, type Outcome, OUTCOMES } from '../core/tables';
import { phoneKeys } from '../intake/phone';

/** The calls that are looked at: a quarter, long enough for an n, short enough for the present way of working. */
export const CALL_DAYS = 90;
/** Which hour is good changes slowly and takes many calls to tell: a year. */
export const HOUR_DAYS = 365;
/** Calls out in an hour from which it can be told from the others. */
export const FEWEST_IN_AN_HOUR = 20;
/** Calls out from which a rep has hours of their own. */
export const FEWEST_FOR_HOURS = 10;

/** What came of calls, from nobody there to something agreed. */
export const CALL_RESULTS = ['absent', 'refused', 'talked', 'agreed', 'other'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** A share of calls: `share` and its chance interval (偶然の幅, 95 %) are null without calls. */
export interface ShareOfCalls {
  readonly count: number;
  readonly n: number;
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface CallFigures {
  /** All calls, both directions. */
  readonly calls: number;
  readonly out: number;
  readonly in: number;
  /** Of the calls we made that say whether somebody answered. */
  readonly connected: ShareOfCalls;
  /** Seconds, of the calls that were answered and have a length; null without one. */
  readonly medianSeconds: number | null;
  readonly timed: number;
  /** Seconds of these calls together; null without one. */
  readonly totalSeconds: number | null;
  readonly results: Readonly<Record<CallResult, number>>;
  /** Of the answered calls that we made: an appointment, meeting, quote or order. */
  readonly agreed: ShareOfCalls;
  /** The hours in which most calls out begin, at most two; empty for fewer than {@link FEWEST_FOR_HOURS}. */
  readonly usualHours: readonly number[];
  /** Of the calls out with a clock time: in one of the team's {@link CallReview.bestHours}. */
  readonly inBestHours: ShareOfCalls;
  /** As `connected`, of the calls in these hours only: what the own calls come to in them. */
  readonly connectedInBestHours: ShareOfCalls;
}

export interface RepCalls extends CallFigures {
  /** NO_NAME: calls without a rep. */
  readonly rep: number;
}

export interface HourRecord {
  /** 0–23 */
  readonly hour: number;
  readonly connected: ShareOfCalls;
  /** Better than all other hours together, beyond chance. */
  readonly isBest: boolean;
}

/** A number that called, or was called, and belongs to no one customer. */
export interface UnmatchedNumber {
  /** Digits. */
  readonly phone: string;
  readonly calls: number;
  readonly in: number;
  readonly last: Day;
  /** Where the last such call stands. */
  readonly row: number;
  readonly part: number;
  /** Several customers have the number; otherwise none has. */
  readonly isShared: boolean;
}

export interface CallReview {
  readonly from: Day;
  readonly until: Day;
  readonly team: CallFigures;
  /** In the order in which they were read; calls without a rep last. */
  readonly reps: readonly RepCalls[];
  /** Of the last year. */
  readonly hours: readonly HourRecord[];
  /** Empty where the record does not tell one hour from the others. */
  readonly bestHours: readonly number[];
  /** Of the whole log, the most frequent first. */
  readonly unmatched: readonly UnmatchedNumber[];
  /** Calls of the whole log of which neither a customer nor a number is known (非通知, blank): nothing can link them. */
  readonly withoutNumber: number;
  /** Calls of the whole log with a customer. */
  readonly matched: number;
}

const CANCELLED = OUTCOMES.indexOf('cancelled');
const IN = DIRECTIONS.indexOf('in');
const NO_HOUR = -1;
const AGREED: readonly Outcome[] = ['appointment', 'meeting', 'quote', 'won'];

/** null where the workbook has no calls up to the as-of day. */
export function callReview({ tables, asOf }: Facts): CallReview | null {
  const { calls } = tables;
  if (calls === null) return null;
  const log = rowsOf(calls, (row) => calls.day[row]! <= asOf && calls.outcome[row] !== CANCELLED);
  if (log.length === 0) return null;
  const from = asOf - CALL_DAYS + 1;
  const recent = log.filter((row) => calls.day[row]! >= from);
  const hours = hoursOf(
    calls,
    log.filter((row) => calls.day[row]! > asOf - HOUR_DAYS),
  );
  const bestHours = hours.filter(({ isBest }) => isBest).map(({ hour }) => hour);
  const byRep = new Map<number, number[]>();
  for (const row of recent) byRep.set(calls.rep[row]!, [...(byRep.get(calls.rep[row]!) ?? []), row]);
  const reps = [...tables.reps.keys(), NO_NAME].filter((rep) => byRep.has(rep));
  return {
    from,
    until: asOf,
    team: figuresOf(calls, recent, bestHours),
    reps: reps.map((rep) => ({ rep, ...figuresOf(calls, byRep.get(rep)!, bestHours) })),
    hours,
    bestHours,
    unmatched: unmatchedNumbers(calls, log, tables.unmatchedPhones, tables.customerInfo.phone),
    withoutNumber: log.filter((row) => calls.customer[row] === NO_NAME && calls.phone[row] === NO_NAME).length,
    matched: log.filter((row) => calls.customer[row] !== NO_NAME).length,
  };
}

const rowsOf = (calls: Calls, isMeant: (row: number) => boolean): number[] =>
  Array.from({ length: calls.length }, (_, row) => row).filter(isMeant);

/** A call of unknown direction is one of ours: telephone logs without the column are logs of calls made. */
export const isOut = (calls: Calls, row: number): boolean => calls.direction[row] !== IN;

function resultOf(calls: Calls, row: number): CallResult {
  const outcome = OUTCOMES[calls.outcome[row]!]!;
  if (outcome === 'absent' || outcome === 'refused' || outcome === 'talked') return outcome;
  return AGREED.includes(outcome) ? 'agreed' : 'other';
}

/** Whether somebody answered: by the result, else by the seconds talked; null where neither says it. */
export function isAnswered(calls: Calls, row: number): boolean | null {
  const outcome = OUTCOMES[calls.outcome[row]!]!;
  if (outcome === 'absent') return false;
  if (outcome !== 'none' && outcome !== 'other') return true;
  const seconds = calls.seconds[row]!;
  return Number.isNaN(seconds) ? null : seconds > 0;
}

function figuresOf(calls: Calls, rows: readonly number[], bestHours: readonly number[]): CallFigures {
  const out = rows.filter((row) => isOut(calls, row));
  const answered = rows.filter((row) => isAnswered(calls, row) === true);
  const answeredOut = out.filter((row) => isAnswered(calls, row) === true);
  const lengths = answered.map((row) => calls.seconds[row]!).filter((seconds) => !Number.isNaN(seconds));
  const results = Object.fromEntries(CALL_RESULTS.map((result) => [result, 0])) as Record<CallResult, number>;
  for (const row of rows) results[resultOf(calls, row)]++;
  const clocked = out.filter((row) => calls.hour[row] !== NO_HOUR);
  const inBest = clocked.filter((row) => bestHours.includes(calls.hour[row]!));
  return {
    calls: rows.length,
    out: out.length,
    in: rows.length - out.length,
    connected: connectedOf(calls, out),
    medianSeconds: median(lengths),
    timed: lengths.length,
    totalSeconds: lengths.length === 0 ? null : lengths.reduce((sum, seconds) => sum + seconds, 0),
    results,
    agreed: shareOf(answeredOut.filter((row) => resultOf(calls, row) === 'agreed').length, answeredOut.length),
    usualHours: usualHours(clocked.map((row) => calls.hour[row]!)),
    inBestHours: shareOf(inBest.length, bestHours.length === 0 ? 0 : clocked.length),
    connectedInBestHours: connectedOf(calls, inBest),
  };
}

/** @param out calls that we made */
function connectedOf(calls: Calls, out: readonly number[]): ShareOfCalls {
  const known = out.filter((row) => isAnswered(calls, row) !== null);
  return shareOf(known.filter((row) => isAnswered(calls, row) === true).length, known.length);
}

const shareOf = (count: number, n: number): ShareOfCalls => ({
  count,
  n,
  share: n === 0 ? null : count / n,
  interval: wilsonInterval(count, n),
});

/** The most frequent two, in order of the day; of equal ones the earlier. */
function usualHours(hours: readonly number[]): number[] {
  if (hours.length < FEWEST_FOR_HOURS) return [];
  const counts = new Map<number, number>();
  for (const hour of hours) counts.set(hour, (counts.get(hour) ?? 0) + 1);
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || a - b).slice(0, 2);
  return frequent.map(([hour]) => hour).sort((a, b) => a - b);
}

/**
 * Each hour with calls out. One is best where the chance interval of its rate lies above that of all other hours
 * together: with ten hours to choose from, a higher rate alone is mostly luck.
 */
function hoursOf(calls: Calls, rows: readonly number[]): HourRecord[] {
  const known = rows.filter(
    (row) => isOut(calls, row) && calls.hour[row] !== NO_HOUR && isAnswered(calls, row) !== null,
  );
  const all = connectedOf(calls, known);
  const hours = [...new Set(known.map((row) => calls.hour[row]!))].sort((a, b) => a - b);
  return hours.map((hour) => {
    const connected = connectedOf(
      calls,
      known.filter((row) => calls.hour[row] === hour),
    );
    const others = wilsonInterval(all.count - connected.count, all.n - connected.n);
    const isBest = connected.n >= FEWEST_IN_AN_HOUR && others !== null && connected.interval!.low > others.high;
    return { hour, connected, isBest };
  });
}

function unmatchedNumbers(
  calls: Calls,
  log: readonly number[],
  phones: readonly string[],
  known: readonly string[],
): UnmatchedNumber[] {
  const shared = new Set(known.flatMap((text) => phoneKeys(text)));
  const numbers = new Map<number, { calls: number; in: number; last: number }>();
  for (const row of log) {
    const phone = calls.phone[row]!;
    if (phone === NO_NAME) continue;
    const before = numbers.get(phone) ?? { calls: 0, in: 0, last: row };
    numbers.set(phone, {
      calls: before.calls + 1,
      in: before.in + (isOut(calls, row) ? 0 : 1),
      last: calls.day[row]! >= calls.day[before.last]! ? row : before.last,
    });
  }
  return [...numbers]
    .map(([phone, { last, ...counts }]) => ({
      phone: phones[phone]!,
      ...counts,
      last: calls.day[last]!,
      row: calls.row[last]!,
      part: calls.part[last]!,
      isShared: shared.has(phones[phone]!),
    }))
    .sort((a, b) => b.calls - a.calls || b.last - a.last || (a.phone < b.phone ? -1 : 1));
}
