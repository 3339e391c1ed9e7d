/** 今すぐ and これから on record: how many signed at once and how many in time, and how many signed after how long. */
import type { Day } from '../core/days';
import { type Road, ROAD_STAGES } from './roads';
import { ASSUMED_NOW_SHARE, FEWEST_CASES, NOW_DAYS } from './thresholds';

/** After how many days it is asked who has signed: one, two, three, six and twelve months. */
export const ELAPSED_DAYS = [30, 60, 90, 180, 365] as const;
const YEAR = 365;

/** Of one and the same group of customers, so that the line never falls. */
export interface ElapsedShares {
  /** Customers whose time began at least `days` ago: as long as possible with enough of them. */
  readonly judged: number;
  readonly days: number;
  /** By {@link ELAPSED_DAYS}: those of them under contract within so many days; null where the group is too young for it. */
  readonly signed: readonly (number | null)[];
}

export interface TimingRecord {
  /**
   * Of the customers first met at least a year ago who signed within a year, so many signed within 60 days (今すぐ); the
   * others took their time.
   */
  readonly signers: { readonly now: number; readonly later: number };
  /** 今すぐ's share of the signers; the assumption of two in ten while there are too few. */
  readonly nowShare: { readonly share: number; readonly isAssumed: boolean };
  /** 今すぐ: from the first appointment, meeting, quote or order on. */
  readonly now: ElapsedShares;
  /** これから: from the first contact on, of the customers that came to none of these on that day. */
  readonly later: ElapsedShares;
}

const CONTRACT = ROAD_STAGES.indexOf('contract');

/**
 * Only customers whose way to the contract is on record. Whoever has not had the days yet is left out on both sides, so that
 * young prospects neither lower a share nor, where they were quick, raise it.
 */
export function timingRecord(all: readonly Road[], asOf: Day): TimingRecord {
  const met = all.flatMap(({ reached, opened }) => {
    const [first, signed] = [reached[0]!, reached[CONTRACT]!];
    return first === null ? [] : [{ first, opened, signed }];
  });
  const took = met.flatMap(({ first, signed }) =>
    first > asOf - YEAR || signed === null || signed - first > YEAR ? [] : [signed - first],
  );
  const now = took.filter((days) => days <= NOW_DAYS).length;
  const isAssumed = took.length < FEWEST_CASES;
  return {
    signers: { now, later: took.length - now },
    nowShare: { share: isAssumed ? ASSUMED_NOW_SHARE : now / took.length, isAssumed },
    now: elapsed(
      met.flatMap(({ opened, signed }) => (opened === null ? [] : [{ begun: opened, signed }])),
      asOf,
    ),
    later: elapsed(
      met.flatMap(({ first, opened, signed }) => (opened === first ? [] : [{ begun: first, signed }])),
      asOf,
    ),
  };
}

function elapsed(cases: readonly { begun: Day; signed: Day | null }[], asOf: Day): ElapsedShares {
  const olderThan = (days: number) => cases.filter(({ begun }) => begun <= asOf - days);
  const days = [...ELAPSED_DAYS].reverse().find((each) => olderThan(each).length >= FEWEST_CASES) ?? ELAPSED_DAYS[0];
  const judged = olderThan(days);
  const within = (limit: number): number =>
    judged.filter(({ begun, signed }) => signed !== null && signed - begun <= limit).length;
  return { judged: judged.length, days, signed: ELAPSED_DAYS.map((each) => (each > days ? null : within(each))) };
}
