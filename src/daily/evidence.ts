/** What one row of the log tells: how far the customer has come with it, and how we were met. */
import type { Day } from '../core/days';
import type { Activities } from '../core/facts';
import { KINDS, OUTCOMES, PURPOSES, REACTIONS, type Outcome, type Reaction } from '../core/tables';

/** A day for each step; null: never. */
export interface Steps {
  readonly contact: Day | null;
  /** Somebody talked: an outcome that takes a talk, or a reaction. */
  readonly talk: Day | null;
  readonly warm: Day | null;
  readonly appointment: Day | null;
  /** Meeting, quote or order; not on routine rounds. */
  readonly deal: Day | null;
  readonly lost: Day | null;
}

export const NO_STEPS: Steps = { contact: null, talk: null, warm: null, appointment: null, deal: null, lost: null };

const ROUTINE = PURPOSES.indexOf('routine');
const SCORES: Partial<Record<Reaction, number>> = { warm: 1, neutral: 0, cool: -1 };
const isOneOf = (...outcomes: Outcome[]): ((outcome: number) => boolean) => {
  const indexes = new Set(outcomes.map((outcome) => OUTCOMES.indexOf(outcome)));
  return (outcome) => indexes.has(outcome);
};
const isDealing = isOneOf('meeting', 'quote', 'won');
const isLost = isOneOf('lost');
const isAppointment = isOneOf('appointment');
const isTalk = isOneOf('talked', 'appointment', 'meeting', 'quote', 'won', 'lost');

/** Nobody was there, or the door stayed shut. */
export const isClosedDoor = isOneOf('absent', 'refused');
const isAbsent = isOneOf('absent');
const isAnswer = isOneOf('refused', 'talked', 'appointment', 'meeting', 'quote', 'won', 'lost');
const FACE_TO_FACE: ReadonlySet<number> = new Set([KINDS.indexOf('visit'), KINDS.indexOf('online')]);

/** Rows of the log, or of the call log. */
export type ContactRows = Pick<Activities, 'kind' | 'outcome' | 'reaction'>;

/**
 * Whether somebody of the customer was met, also one who said no: a visit or an online meeting unless it says that nobody was there;
 * a call, a mail or anything else only where an outcome or a reaction says so.
 */
export function hasMet({ kind, outcome, reaction }: ContactRows, row: number): boolean {
  if (FACE_TO_FACE.has(kind[row]!)) return !isAbsent(outcome[row]!);
  return isAnswer(outcome[row]!) || reactionScore(reaction[row]!) !== null;
}

/** Whether a planned visit is done with it: somebody went there or was met. */
export const isDone = (rows: ContactRows, row: number): boolean =>
  FACE_TO_FACE.has(rows.kind[row]!) || hasMet(rows, row);

export const isGoodNews = isOneOf('appointment', 'meeting', 'quote', 'won');

/** 1 warm, 0 neutral, −1 cool; null where nothing is written that can be read. */
export const reactionScore = (reaction: number): number | null => SCORES[REACTIONS[reaction]!] ?? null;

/** The same scale for an outcome: 1 good news, 0 a talk, −1 a closed door or a loss; null where it tells nothing. */
export function outcomeScore(outcome: number): number | null {
  if (isGoodNews(outcome)) return 1;
  if (isClosedDoor(outcome) || isLost(outcome)) return -1;
  return isTalk(outcome) ? 0 : null;
}

/** The steps that a row is evidence of. */
export function stepsOfRow(rows: Activities, index: number): (keyof Steps)[] {
  const outcome = rows.outcome[index]!;
  const score = reactionScore(rows.reaction[index]!);
  const steps: (keyof Steps)[] = ['contact'];
  if (isTalk(outcome) || score !== null) steps.push('talk');
  if (score === 1) steps.push('warm');
  if (isAppointment(outcome)) steps.push('appointment');
  if (isDealing(outcome) && rows.purpose[index] !== ROUTINE) steps.push('deal');
  if (isLost(outcome)) steps.push('lost');
  return steps;
}
