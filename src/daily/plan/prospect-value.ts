/** What a prospect may come to, by the office's own record. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { median } from '../../core/stats';
import { NO_NAME, OUTCOMES } from '../../core/tables';
import { ASSUMED_SHARE, FEWEST_CASES, SIGN_LATER_DAYS, SIGN_NOW_DAYS } from './limits';
import type { ProspectValue, Share } from './types';

const YEAR = 365;
const DEALS = (['appointment', 'meeting', 'quote', 'won'] as const).map((outcome) => OUTCOMES.indexOf(outcome));

/**
 * 今すぐ: of the prospects with an appointment, meeting, quote or order, the share that was under contract within
 * {@link SIGN_NOW_DAYS} of the first one. これから: of the others, within {@link SIGN_LATER_DAYS} of the first contact. Only cases
 * old enough to be judged, on both sides.
 */
export function prospectValue(facts: Facts): ProspectValue {
  const { activities, asOf, spells } = facts;
  const firstContact = new Map<number, Day>();
  const firstDeal = new Map<number, Day>();
  for (let i = 0; i < activities.length; i++) {
    const customer = activities.customer[i]!;
    if (customer === NO_NAME) continue;
    const day = activities.day[i]!;
    if (!firstContact.has(customer)) firstContact.set(customer, day);
    if (!firstDeal.has(customer) && DEALS.includes(activities.outcome[i]!)) firstDeal.set(customer, day);
  }
  const [now, later] = [new Tally(), new Tally()];
  for (const [customer, day] of firstContact) {
    const start = spells[customer]?.[0]?.start ?? Infinity;
    if (start < day) continue;
    const deal = firstDeal.get(customer);
    if (deal !== undefined && deal <= start) {
      if (deal <= asOf - SIGN_NOW_DAYS) now.add(start <= deal + SIGN_NOW_DAYS);
    } else if (day <= asOf - SIGN_LATER_DAYS) later.add(start <= day + SIGN_LATER_DAYS);
  }
  return { firstYear: firstYearRevenue(facts), now: now.share(), later: later.share() };
}

class Tally {
  private cases = 0;
  private signed = 0;

  add(isSigned: boolean): void {
    this.cases++;
    if (isSigned) this.signed++;
  }

  share(): Share {
    const isDefault = this.cases < FEWEST_CASES;
    return { share: isDefault ? ASSUMED_SHARE : this.signed / this.cases, count: this.cases, isDefault };
  }
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
