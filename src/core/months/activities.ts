import { underContract } from '../facts';
import { type ActivityMeasures, traitOf } from '../measures/activities';
import { KINDS, OUTCOMES, PURPOSES } from '../tables';
import { type Frame, rowsOf, Sums } from './frame';

/** What an activity counts as, a bit each; MAYBE: an approach only at a customer that is not under contract. */
const BITS = { visits: 1, calls: 2, won: 4, lost: 8, meetings: 16, approaches: 32, appointments: 64 } as const;
const MAYBE = 128;
const NAMES = Object.keys(BITS) as (keyof typeof BITS)[];

/** {@link ActivityMeasures} of every cell. Each activity is looked at once, and adds one to the count of its bits. */
export function activityMonths(frame: Frame): (row: number, column: number) => ActivityMeasures {
  const { facts, periods } = frame;
  const { day, rep, customer, kind, purpose, outcome } = facts.activities;
  const { from, to } = rowsOf(frame, facts.activities);
  const bitsOf = bitsByClass();
  const counts: (Int32Array | undefined)[] = [];
  for (let i = from; i < to; i++) {
    let bits = bitsOf[(kind[i]! * PURPOSES.length + purpose[i]!) * OUTCOMES.length + outcome[i]!]!;
    if (bits >= MAYBE)
      bits &= underContract(facts, customer[i]!, day[i]!) ? ~(MAYBE | BITS.approaches | BITS.appointments) : ~MAYBE;
    const cell = frame.rowOf(rep[i]!) * periods.length + frame.columnOf(day[i]!);
    (counts[bits] ??= new Int32Array(frame.cells))[cell]!++;
  }
  const sums = Object.fromEntries(NAMES.map((name) => [name, sumOf(frame, counts, BITS[name])])) as Record<
    keyof typeof BITS,
    Sums
  >;
  const calls = facts.calls === null ? sums.calls : callsIn(frame, facts.calls);
  return (row, column) => ({
    visits: sums.visits.at(row, column),
    calls: calls.at(row, column),
    won: sums.won.at(row, column),
    lost: sums.lost.at(row, column),
    meetings: sums.meetings.at(row, column),
    approaches: sums.approaches.at(row, column),
    appointments: sums.appointments.at(row, column),
  });
}

/** What counts as one thing, whatever else it counts as. */
function sumOf(frame: Frame, counts: readonly (Int32Array | undefined)[], bit: number): Sums {
  const sums = new Sums(frame);
  counts.forEach((cells, bits) => {
    if ((bits & bit) !== 0) sums.addAll(cells!);
  });
  return sums;
}

function bitsByClass(): Uint8Array {
  const bits = new Uint8Array(KINDS.length * PURPOSES.length * OUTCOMES.length);
  for (let i = 0; i < bits.length; i++) {
    const outcome = i % OUTCOMES.length;
    const purpose = Math.floor(i / OUTCOMES.length) % PURPOSES.length;
    const trait = traitOf(Math.floor(i / OUTCOMES.length / PURPOSES.length), purpose, outcome);
    const isApproach = trait.approach !== 'no';
    bits[i] =
      (trait.isVisit ? BITS.visits : 0) |
      (trait.isCall ? BITS.calls : 0) |
      (trait.isWon ? BITS.won : 0) |
      (trait.isLost ? BITS.lost : 0) |
      (trait.isMeeting ? BITS.meetings : 0) |
      (isApproach ? BITS.approaches : 0) |
      (isApproach && trait.isAppointment ? BITS.appointments : 0) |
      (trait.approach === 'outside-contract' ? MAYBE : 0);
  }
  return bits;
}

function callsIn(frame: Frame, calls: NonNullable<Frame['facts']['calls']>): Sums {
  const sums = new Sums(frame);
  const { from, to } = rowsOf(frame, calls);
  for (let i = from; i < to; i++) sums.add(frame.rowOf(calls.rep[i]!), frame.columnOf(calls.day[i]!), 1);
  return sums;
}
