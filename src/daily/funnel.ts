/** How many customers stand at which stage, and how many of those who came to a stage moved on, and how fast. */
import type { Day } from '../core/days';
import type { Settings } from '../core/settings';
import { fisherLowerTail, median, wilsonInterval } from '../core/stats';
import { STAGES, type Stage } from '../core/tables';
import type { CustomerHealth } from './customer-health';
import { type Road, ROAD_STAGES } from './roads';
import { FEWEST_CASES, MOVE_ON_DAYS, NAMING_CHANCE, NEW_CUSTOMER_DAYS } from './thresholds';

export interface StageCount {
  /** null: nobody has been in touch yet. */
  readonly stage: Stage | null;
  readonly customers: number;
  /** Those of them whose stage a person typed. */
  readonly typed: number;
}

/** One entry a stage, those whom nobody has met first. Together they are all customers given. */
export function stageCounts(health: readonly Pick<CustomerHealth, 'stage' | 'isStageTyped'>[]): StageCount[] {
  return [null, ...STAGES].map((stage) => {
    const own = health.filter((each) => each.stage === stage);
    return { stage, customers: own.length, typed: own.filter(({ isStageTyped }) => isStageTyped).length };
  });
}

/** What became of the customers that came to a stage. */
export interface StepRecord {
  readonly from: Stage;
  readonly to: Stage;
  /** So many days a customer is given. */
  readonly days: number;
  /** Came to `from` at least so many days ago: only they can be judged, whether they moved or not. */
  readonly judged: number;
  /** Those of them who came to `to`, or further, within these days. */
  readonly moved: number;
  /** Came to `from` later than that: counted on neither side, also where they have moved on already. */
  readonly young: number;
  /** Of the moved ones with a row of both stages, median of the days between the two; null without any. */
  readonly medianDays: number | null;
  /** How many these are. */
  readonly timed: number;
}

/** What a step is judged by besides the roads. */
export interface RecordDays {
  readonly asOf: Day;
  /** Contracts before it may have survived only because they lasted: their staying says nothing. */
  readonly recordStart: Settings['recordStart'];
}

const CONTRACT = ROAD_STAGES.indexOf('contract');

/** One entry a step of the road; with a rep: of the customers that this rep brought to the stage. */
export function stepRecords(
  all: readonly Road[],
  { asOf, recordStart }: RecordDays,
  isCounted: (rep: number) => boolean = () => true,
): StepRecord[] {
  return ROAD_STAGES.slice(0, -1).map((from, index) => {
    // Staying is nothing that happens on a day of its own: the days are the definition, not a measure.
    const isStaying = index === CONTRACT;
    const days = isStaying ? NEW_CUSTOMER_DAYS : MOVE_ON_DAYS;
    let [judged, moved, young] = [0, 0, 0];
    const lengths: number[] = [];
    for (const { reached, isRecorded, reps } of all) {
      const [begun, done] = [reached[index]!, reached[index + 1]!];
      if (begun === null || !isCounted(reps[index]!)) continue;
      if (isStaying && recordStart !== null && begun < recordStart) continue;
      if (begun > asOf - days) young++;
      else {
        judged++;
        if (done === null || done - begun > days) continue;
        moved++;
        if (!isStaying && isRecorded[index] && isRecorded[index + 1]) lengths.push(done - begun);
      }
    }
    const to = ROAD_STAGES[index + 1]!;
    return { from, to, days, judged, moved, young, medianDays: median(lengths), timed: lengths.length };
  });
}

/**
 * The step at which clearly fewer move on than at every other one: where the intervals of chance do not touch. null where
 * fewer than two steps have enough cases, or none stands out.
 */
export function clearLeak(steps: readonly StepRecord[]): StepRecord | null {
  const known = steps.filter(({ judged }) => judged >= FEWEST_CASES);
  const lowest = [...known].sort((a, b) => a.moved / a.judged - b.moved / b.judged)[0];
  if (lowest === undefined || known.length < 2) return null;
  const isClear = known.every((step) => step === lowest || isBelow(lowest, step));
  return isClear ? lowest : null;
}

/** A rep's step that differs from the same step of all others by more than chance. */
export interface RepDifference {
  readonly rep: number;
  readonly own: StepRecord;
  readonly others: StepRecord;
  readonly isBelow: boolean;
}

/**
 * Both sides need enough cases, and a difference so large must have a chance of less than one in a thousand if all were
 * alike (the 99.8 % limits of D. Spiegelhalter, Stat. Med. 24 (2005), 1185–1202): at one in twenty a team of 60 would have
 * somebody named at every refresh.
 */
export function repDifferences(all: readonly Road[], days: RecordDays, reps: readonly number[]): RepDifference[] {
  return reps.flatMap((rep) => {
    const others = stepRecords(all, days, (other) => other !== rep);
    return stepRecords(all, days, (other) => other === rep).flatMap((own, index): RepDifference[] => {
      const rest = others[index]!;
      if (own.judged < FEWEST_CASES || rest.judged < FEWEST_CASES) return [];
      const isLower = own.moved * rest.judged < rest.moved * own.judged;
      const [low, high] = isLower ? [own, rest] : [rest, own];
      const chance = fisherLowerTail(low.moved, low.judged, high.moved, high.judged);
      return chance < NAMING_CHANCE ? [{ rep, own, others: rest, isBelow: isLower }] : [];
    });
  });
}

function isBelow(a: StepRecord, b: StepRecord): boolean {
  return wilsonInterval(a.moved, a.judged)!.high < wilsonInterval(b.moved, b.judged)!.low;
}
