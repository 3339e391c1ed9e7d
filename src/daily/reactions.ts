/** Whether a customer's reactions get warmer or cooler. */
import type { Day } from '../core/days';
import {
  COOL_ALONE,
  COOL_WHILE_FALLING,
  EARLIER_REACTIONS,
  FEWEST_EARLIER,
  LAST_REACTIONS,
  TREND_CHANGE,
} from './thresholds';

/** The reaction of one day: 1 warm, 0 neutral, −1 cool; of several on one day the coolest. */
export interface DayReaction {
  readonly day: Day;
  readonly score: number;
}

export interface ReactionTrend {
  /** null where there are too few reactions to compare. */
  readonly direction: 'up' | 'down' | 'flat' | null;
  /** How many days with a reaction it rests on: the last ones and those before them. */
  readonly count: number;
  /** Of the last `last` reactions so many were cool. */
  readonly cool: number;
  readonly last: number;
  /** Whether the reactions are low: mostly cool lately, or falling and half of them cool. */
  readonly isLow: boolean;
}

/** @param reactions oldest first, one a day */
export function reactionTrend(reactions: readonly DayReaction[]): ReactionTrend {
  const last = reactions.slice(-LAST_REACTIONS);
  const earlier = reactions.slice(0, -LAST_REACTIONS).slice(-EARLIER_REACTIONS);
  const cool = last.filter(({ score }) => score < 0).length;
  const change = earlier.length < FEWEST_EARLIER ? null : mean(last) - mean(earlier);
  const direction = change === null ? null : change >= TREND_CHANGE ? 'up' : change <= -TREND_CHANGE ? 'down' : 'flat';
  return {
    direction,
    count: last.length + earlier.length,
    cool,
    last: last.length,
    isLow: cool >= COOL_ALONE || (direction === 'down' && cool >= COOL_WHILE_FALLING),
  };
}

const mean = (reactions: readonly DayReaction[]): number =>
  reactions.reduce((sum, { score }) => sum + score, 0) / reactions.length;
