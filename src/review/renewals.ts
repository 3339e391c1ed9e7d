/** Which contracts end in the months to come, and what has been done about each. */
import { type Day, NO_DAY } from '../core/days';
import type { Facts } from '../core/facts';
import { type MonthIndex, monthEnd, monthOf } from '../core/periods';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import { type Contracts, CYCLES, END_KINDS, RENEWALS } from '../core/tables';
import { yearlyAmount } from '../core/transactions';
import { promises } from '../daily/plan/promises';

/** Whole months after the running one, whose rest comes first. */
export const MONTHS_AHEAD = 6;

/**
 * `signed`: a later contract carries it on. `planned`: the log names a next visit, by the last day of the contract.
 * `open`: neither. Order: what is worse comes later.
 */
const ANSWERS = ['signed', 'planned', 'open'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One contract that ends. */
export interface Ending {
  readonly customer: number;
  /** Index in the contracts. */
  readonly contract: number;
  /** Last day of service. */
  readonly day: Day;
  /** `cancel`: a 解約日 is typed. `expiry`: a 満了日 or 終了日. */
  readonly kind: 'cancel' | 'expiry';
  /** Yen a year, see {@link yearlyAmount}. */
  readonly yearly: number;
  readonly answer: Answer;
  /** The next visit as the log says it, from the as-of day on, also where it comes too late. */
  readonly next: Day | null;
}

/** A month of the calendar. Customers are counted once a month, by the worst of their contracts. */
export interface RenewalMonth {
  readonly month: MonthIndex;
  readonly isRunning: boolean;
  readonly customers: number;
  readonly byAnswer: Readonly<Record<Answer, number>>;
  /** Part of the customers: somebody has typed a 解約日. */
  readonly leaving: number;
  /** Yen a year of the contracts that nothing carries on, and of those of them without a planned visit. */
  readonly yearly: number;
  readonly openYearly: number;
  /** Beside the customers: those whose contract renews itself at a 満了日 in the month. */
  readonly renewing: number;
}

export interface RenewalCalendar {
  readonly months: readonly RenewalMonth[];
  /** Those that nothing carries on, by day, then by name. */
  readonly endings: readonly Ending[];
}

const SINGLE = CYCLES.indexOf('single');
const CANCEL = END_KINDS.indexOf('cancel');
const AUTO = RENEWALS.indexOf('yes');

/** From the as-of day on; null where the workbook has no contracts. */
export function renewalCalendar(facts: Facts): RenewalCalendar | null {
  const { contracts, customers } = facts.tables;
  if (contracts === null || contracts.length === 0) return null;
  const { asOf, settings } = facts;
  const running = monthOf(asOf, settings.closingDay);
  const until = monthEnd(running + MONTHS_AHEAD, settings.closingDay);
  const isAhead = (day: Day): boolean => day !== NO_DAY && asOf <= day && day <= until;
  const endings = endingsOf(facts, contracts, isAhead);
  const renewals = renewalsOf(contracts, isAhead);
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, i): RenewalMonth => {
    const within = (day: Day): boolean => monthOf(day, settings.closingDay) === running + i;
    return {
      month: running + i,
      isRunning: i === 0,
      ...countsOf(endings.filter(({ day }) => within(day))),
      renewing: new Set(renewals.filter(({ day }) => within(day)).map(({ customer }) => customer)).size,
    };
  });
  return {
    months,
    endings: endings
      .filter(({ answer }) => answer !== 'signed')
      .sort(
        (a, b) =>
          a.day - b.day || compareText(customers[a.customer]!, customers[b.customer]!) || a.contract - b.contract,
      ),
  };
}

function endingsOf(facts: Facts, contracts: Contracts, isAhead: (day: Day) => boolean): Ending[] {
  const { asOf, settings, tables } = facts;
  const rows = rowsByCustomer(contracts.customer, contracts.length, tables.customers.length);
  const promised = promises(facts);
  const endOf = (row: number): Day => (contracts.end[row] === NO_DAY ? Infinity : contracts.end[row]!);
  // As for the state of a customer: another contract of the product carries it on, or any that is signed already.
  const isFollowed = (row: number): boolean =>
    rows
      .of(contracts.customer[row]!)
      .some(
        (other) =>
          contracts.cycle[other] !== SINGLE &&
          endOf(other) > endOf(row) &&
          contracts.start[other]! <= endOf(row) + 1 + settings.graceDays &&
          (contracts.product[other] === contracts.product[row] || contracts.start[other]! > asOf),
      );
  const endings: Ending[] = [];
  for (let row = 0; row < contracts.length; row++) {
    const day = contracts.end[row]!;
    if (contracts.cycle[row] === SINGLE || !isAhead(day)) continue;
    const customer = contracts.customer[row]!;
    const agreed = promised.get(customer);
    // A visit that was put off without a new day is owed, not planned.
    const next = agreed !== undefined && agreed.undecided === null && agreed.day >= asOf ? agreed.day : null;
    endings.push({
      customer,
      contract: row,
      day,
      kind: contracts.endKind[row] === CANCEL ? 'cancel' : 'expiry',
      yearly: yearlyAmount(CYCLES[contracts.cycle[row]!]!, contracts.amount[row]!),
      answer: isFollowed(row) ? 'signed' : next !== null && next <= day ? 'planned' : 'open',
      next,
    });
  }
  return endings;
}

function renewalsOf(contracts: Contracts, isAhead: (day: Day) => boolean): { customer: number; day: Day }[] {
  const found: { customer: number; day: Day }[] = [];
  for (let row = 0; row < contracts.length; row++) {
    const day = contracts.expiry[row]!;
    const ends = contracts.end[row] !== NO_DAY && contracts.end[row]! <= day;
    if (contracts.renewal[row] === AUTO && isAhead(day) && !ends)
      found.push({ customer: contracts.customer[row]!, day });
  }
  return found;
}

function countsOf(endings: readonly Ending[]): Omit<RenewalMonth, 'month' | 'isRunning' | 'renewing'> {
  const answers = new Map<number, number>();
  for (const { customer, answer } of endings)
    answers.set(customer, Math.max(ANSWERS.indexOf(answer), answers.get(customer) ?? 0));
  const customersWith = (answer: Answer): number =>
    [...answers.values()].filter((each) => ANSWERS[each] === answer).length;
  const sum = (counts: (answer: Answer) => boolean): number =>
    endings.filter(({ answer }) => counts(answer)).reduce((total, { yearly }) => total + yearly, 0);
  return {
    customers: answers.size,
    byAnswer: { signed: customersWith('signed'), planned: customersWith('planned'), open: customersWith('open') },
    leaving: new Set(endings.filter(({ kind }) => kind === 'cancel').map(({ customer }) => customer)).size,
    yearly: sum((answer) => answer !== 'signed'),
    openYearly: sum((answer) => answer === 'open'),
  };
}
