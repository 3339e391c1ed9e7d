import { underContract } from '../facts';
import { type ActivityMeasures, traitOf } from '../measures/activities';
import { KINDS, OUTCOMES, PURPOSES } from '../tables';
import { type Frame, rowsOf } from './frame';

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
  const logged = facts.calls === null ? null : callsIn(frame, facts.calls);

  return (row, column) => {
    const measures = { visits: 0, calls: 0, won: 0, lost: 0, meetings: 0, approaches: 0, appointments: 0 };
    counts.forEach((cells, bits) => {
      const count = valueIn(frame, cells!, row, column);
      for (const name of NAMES) if ((bits & BITS[name]) !== 0) measures[name] += count;
    });
    return logged === null ? measures : { ...measures, calls: valueIn(frame, logged, row, column) };
  };
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

function callsIn(frame: Frame, calls: NonNullable<Frame['facts']['calls']>): Int32Array {
  const counts = new Int32Array(frame.cells);
  const { from, to } = rowsOf(frame, calls);
  for (let i = from; i < to; i++)
    counts[frame.rowOf(calls.rep[i]!) * frame.periods.length + frame.columnOf(calls.day[i]!)]!++;
  return counts;
}

/** A cell's count; the team's is the sum of the rows. */
function valueIn({ team, reps, periods }: Frame, cells: Int32Array, row: number, column: number): number {
  if (row !== team) return cells[row * periods.length + column]!;
  let total = 0;
  for (let rep = 0; rep < reps; rep++) total += cells[rep * periods.length + column]!;
  return total;
}
