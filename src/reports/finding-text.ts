/** A finding in words, in both languages. */
import type { Bilingual } from '../core/language';

export interface FindingText {
  /** A short name, for the counts. */
  readonly title: Bilingual;
  /** Why it is a problem. */
  readonly why: Bilingual;
  /** What was assumed, or what to do. */
  readonly todo: Bilingual;
}

type Pair = readonly [ja: string, en: string];

const both = ([ja, en]: Pair): Bilingual => ({ ja, en });

export const text = (title: Pair, why: Pair, todo: Pair): FindingText => ({
  title: both(title),
  why: both(why),
  todo: both(todo),
});

export const question = (title: Pair, todo: Pair): Pick<FindingText, 'title' | 'todo'> => ({
  title: both(title),
  todo: both(todo),
});
