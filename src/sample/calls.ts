/** The call-centre log behind the sample: every call of the diary as the telephone system saw it, and some from numbers that nobody knows. */
import { createRandom, type Weights } from '../core/random';
import type { Activity } from './diary';
import { VISITS_BEGIN, NEWCOMER, SAMPLE_AS_OF } from './stories';

export interface Call {
  /** Day and clock time, as a fraction. */
  readonly moment: number;
  /** -1: a number that no customer has. */
  readonly customer: number;
  readonly rep: number;
  readonly direction: 'in' | 'out';
  readonly seconds: number;
  readonly outcome: Activity['outcome'];
}

/** Somebody is there in the late morning and before the evening; nobody at noon. */
const ANSWERED_AT = { 9: 3, 10: 8, 11: 5, 12: 1, 13: 3, 14: 4, 15: 5, 16: 8, 17: 3 };
const MISSED_AT = { 9: 5, 10: 3, 11: 4, 12: 7, 13: 5, 14: 4, 15: 3, 16: 2, 17: 4 };
/** The newcomer calls when everybody is at lunch. */
const NEWCOMER_AT = { 11: 2, 12: 6, 13: 5, 14: 1 };

/** Seconds talked, from and to, by what came of it. */
const TALKED: Readonly<Partial<Record<Activity['outcome'], readonly [from: number, to: number]>>> = {
  absent: [0, 0],
  refused: [12, 55],
  talked: [70, 260],
  appointment: [150, 420],
};
const OTHERWISE = [180, 600] as const;
/** So many calls for one from an unknown number. */
const KNOWN_FOR_UNKNOWN = 60;

/** Draws from a chance of its own, so that the other sheets are what they are without it. */
export function createCalls(seed: number, diary: readonly Activity[]): Call[] {
  const random = createRandom(seed ^ 0x63616c6c);
  const clock = (hours: Weights<string>): number =>
    (Number(random.weighted(hours)) * 3600 + random.whole(0, 3599)) / 86_400;
  const calls = diary
    .filter(({ kind, outcome, day }) => kind === 'call' && outcome !== 'cancelled' && day <= SAMPLE_AS_OF)
    .map(({ day, customer, rep, purpose, outcome }): Call => {
      const [from, to] = TALKED[outcome] ?? OTHERWISE;
      const hours = rep === NEWCOMER ? NEWCOMER_AT : outcome === 'absent' ? MISSED_AT : ANSWERED_AT;
      const isIncoming = purpose === 'complaint' || (purpose === 'follow' && random.chance(0.2));
      return {
        moment: day + clock(hours),
        customer,
        rep,
        direction: isIncoming && outcome !== 'absent' ? 'in' : 'out',
        seconds: random.whole(from, to),
        outcome,
      };
    });
  const known = calls.length;
  for (let at = KNOWN_FOR_UNKNOWN; at < known; at += KNOWN_FOR_UNKNOWN) {
    const { moment, rep } = calls[at]!;
    const later = Math.max(VISITS_BEGIN, moment) + random.whole(60, 1800) / 86_400;
    calls.push({
      moment: later,
      customer: -1,
      rep,
      direction: 'in',
      seconds: random.whole(20, 240),
      outcome: 'talked',
    });
  }
  return calls.sort((a, b) => a.moment - b.moment);
}
