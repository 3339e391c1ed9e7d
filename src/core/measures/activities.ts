import { underContract } from '../facts';
import { KINDS, OUTCOMES, PURPOSES } from '../tables';
import { repSelected } from '../slice';
import { lowerBound } from '../day-order';
import type { Cell } from './cell';

/** Counts of activities in the period, for the rep in their own row. */
export interface ActivityMeasures {
  readonly visits: number;
  readonly meetings: number;
  readonly approaches: number;
  readonly appointments: number;
  readonly won: number;
  readonly lost: number;
  /** Rows of the calls table if the workbook has any, otherwise activities of kind call. */
  readonly calls: number;
}

const [VISIT, CALL, ONLINE] = [KINDS.indexOf('visit'), KINDS.indexOf('call'), KINDS.indexOf('online')];
const [NO_PURPOSE, PROSPECTING, ROUTINE] = [
  PURPOSES.indexOf('none'),
  PURPOSES.indexOf('prospecting'),
  PURPOSES.indexOf('routine'),
];
const [APPOINTMENT, MEETING, WON, LOST] = [
  OUTCOMES.indexOf('appointment'),
  OUTCOMES.indexOf('meeting'),
  OUTCOMES.indexOf('won'),
  OUTCOMES.indexOf('lost'),
];
/** Outcomes that mean an attempt to get in, where nobody wrote a purpose. */
const ATTEMPTS = new Set([
  OUTCOMES.indexOf('absent'),
  OUTCOMES.indexOf('refused'),
  OUTCOMES.indexOf('talked'),
  APPOINTMENT,
]);
/** Outcomes that mean a meeting took place when it was face to face or online. */
const DEALS = new Set([OUTCOMES.indexOf('quote'), WON, LOST]);

/** What an activity counts as, by its classes alone. */
export interface ActivityTrait {
  readonly isVisit: boolean;
  readonly isCall: boolean;
  readonly isWon: boolean;
  readonly isLost: boolean;
  readonly isMeeting: boolean;
  /** Without a purpose it is one only at a customer that is not under contract on that day. */
  readonly approach: 'yes' | 'no' | 'outside-contract';
  readonly isAppointment: boolean;
}

export function traitOf(kind: number, purpose: number, outcome: number): ActivityTrait {
  const isDeal = DEALS.has(outcome) && (kind === VISIT || kind === ONLINE);
  return {
    isVisit: kind === VISIT,
    isCall: kind === CALL,
    isWon: outcome === WON,
    isLost: outcome === LOST,
    isMeeting: purpose !== ROUTINE && (outcome === MEETING || isDeal),
    approach:
      purpose === PROSPECTING ? 'yes' : purpose === NO_PURPOSE && ATTEMPTS.has(outcome) ? 'outside-contract' : 'no',
    isAppointment: outcome === APPOINTMENT,
  };
}

export function activityMeasures({ slice, period }: Cell): ActivityMeasures {
  const { activities } = slice.facts;
  const counts = { visits: 0, meetings: 0, approaches: 0, appointments: 0, won: 0, lost: 0, calls: 0 };
  const end = lowerBound(activities.day, period.to + 1);
  for (let i = lowerBound(activities.day, period.from); i < end; i++) {
    const customer = activities.customer[i]!;
    const day = activities.day[i]!;
    if (!slice.customer(customer) || !repSelected(slice, activities.rep[i]!, day)) continue;
    const trait = traitOf(activities.kind[i]!, activities.purpose[i]!, activities.outcome[i]!);

    if (trait.isVisit) counts.visits++;
    if (trait.isCall) counts.calls++;
    if (trait.isWon) counts.won++;
    if (trait.isLost) counts.lost++;
    if (trait.isMeeting) counts.meetings++;
    if (
      trait.approach === 'yes' ||
      (trait.approach === 'outside-contract' && !underContract(slice.facts, customer, day))
    ) {
      counts.approaches++;
      if (trait.isAppointment) counts.appointments++;
    }
  }
  const log = slice.facts.calls;
  return log === null ? counts : { ...counts, calls: countRows(log, slice, period) };
}

function countRows(
  rows: NonNullable<Cell['slice']['facts']['calls']>,
  slice: Cell['slice'],
  period: Cell['period'],
): number {
  let count = 0;
  const end = lowerBound(rows.day, period.to + 1);
  for (let i = lowerBound(rows.day, period.from); i < end; i++)
    if (slice.customer(rows.customer[i]!) && repSelected(slice, rows.rep[i]!, rows.day[i]!)) count++;
  return count;
}
