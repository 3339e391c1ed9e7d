/** What a prospect may come to, by the office's own record. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { median } from '../../core/stats';
import { roads } from '../roads';
import { ASSUMED_NOW_SHARE, FEWEST_CASES } from '../thresholds';
import { ELAPSED_DAYS, type ElapsedShares, timingRecord } from '../timing-record';
import type { ProspectValue, Share } from './types';

const YEAR = 365;

/** The shares are those of 段階: within a year, or as many days as there is enough of a record. */
export function prospectValue(facts: Facts): ProspectValue {
  const { now, later } = timingRecord(roads(facts), facts.asOf);
  return { firstYear: firstYearRevenue(facts), now: shareOf(now), later: shareOf(later) };
}

function shareOf({ judged, days, signed }: ElapsedShares): Share {
  const isDefault = judged < FEWEST_CASES;
  const within = signed[ELAPSED_DAYS.findIndex((each) => each === days)] ?? 0;
  return { share: isDefault ? ASSUMED_NOW_SHARE : within / judged, count: judged, isDefault };
}

/** Median over the new customers whose first 365 days are over and on record; null without any. */
function firstYearRevenue({ spells, transactions, asOf, firstDay }: Facts): number | null {
  const start = new Map<number, Day>();
  const from = firstDay.transactions ?? Infinity;
  spells.forEach((own, customer) => {
    const first = own[0]?.start ?? Infinity;
    if (first >= from && first <= asOf - YEAR) start.set(customer, first);
  });
  const revenue = new Map([...start.keys()].map((customer) => [customer, 0]));
  for (let i = 0; i < transactions.length; i++) {
    const customer = transactions.customer[i]!;
    const first = start.get(customer);
    const day = transactions.day[i]!;
    if (first !== undefined && day >= first && day < first + YEAR)
      revenue.set(customer, revenue.get(customer)! + transactions.amount[i]!);
  }
  return median([...revenue.values()]);
}
