/**
 * What people answered in データ確認: in its column 回答, beside a key that says what the answer is about. The answers live
 * in that sheet alone, so that a person sees them, changes them and erases them.
 */
import { customerKey, repKey } from './names';
import { cellText } from './text';

export type NameKind = 'customer' | 'rep';

/** Two names or more that a person said are one, or are not. */
export interface NamePair {
  readonly kind: NameKind;
  /** As they were shown when the question was put. */
  readonly names: readonly string[];
  /** `customerKey` or `repKey` of the names, in the same order. */
  readonly keys: readonly string[];
}

export interface IntakeAnswers {
  /** Accepted: one customer, or one rep, under two spellings. */
  readonly same: readonly NamePair[];
  /** Rejected: never proposed again. */
  readonly different: readonly NamePair[];
  /** Some of these names are one: they are asked about in pairs. */
  readonly partly: readonly NamePair[];
  /** Keys ({@link repeatKey}) of visits that look repeated and are not: each is counted. */
  readonly genuine: ReadonlySet<string>;
  /** By key: what was typed as an answer and is none. */
  readonly unread: ReadonlyMap<string, string>;
}

export const NO_ANSWERS: IntakeAnswers = {
  same: [],
  different: [],
  partly: [],
  genuine: new Set(),
  unread: new Map(),
};

/** The words of the answers; reading takes those of both languages. */
export const ANSWERS = {
  same: { ja: '同じ', en: 'Same' },
  different: { ja: '別', en: 'Different' },
  partly: { ja: '一部だけ同じ', en: 'Some are the same' },
  genuine: { ja: '別の訪問', en: 'Another visit' },
} as const;

/** Longer names are cut in a key: a cell holds 50,000 characters, and a hostile name may fill them all. */
const LONGEST_NAME = 100;

/** Names by their shown spelling. */
export function namePair(kind: NameKind, names: readonly string[]): NamePair {
  return { kind, names, keys: names.map(kind === 'customer' ? customerKey : repKey) };
}

/** Whether names can be asked about: a name that does not fit its key could not be found again. */
export function isAskable(names: readonly string[]): boolean {
  return names.every((name) => name.length <= LONGEST_NAME);
}

/** The key of a question whether names are one; the same in whatever order they stand. */
export function pairKey({ kind, names }: Pick<NamePair, 'kind' | 'names'>): string {
  return JSON.stringify(['names', kind, ...names.map(fitting).sort()]);
}

/**
 * The key of a visit that repeats an earlier one. It says what the row says, not where it stands, since rows move.
 * @param nth 1 for the first repetition of that day, customer and rep, 2 for the second …
 */
export function repeatKey(isoDay: string, customer: string, rep: string, nth: number): string {
  return JSON.stringify(['visit', isoDay, fitting(customerKey(customer)), fitting(repKey(rep)), nth]);
}

/** What a {@link repeatKey} says; null for any other text. */
export function readRepeatKey(key: string): { isoDay: string; customer: string; rep: string; nth: number } | null {
  const parts = readKey(key);
  if (parts === null || parts.length !== 5 || parts[0] !== 'visit') return null;
  const [, isoDay, customer, rep, nth] = parts;
  if (typeof isoDay !== 'string' || typeof customer !== 'string' || typeof rep !== 'string') return null;
  return typeof nth === 'number' ? { isoDay, customer, rep, nth } : null;
}

/** The answers in rows of データ確認: key and answer of each. A key that means nothing has no answer; the first of two counts. */
export function readAnswers(rows: readonly { readonly key: unknown; readonly answer: unknown }[]): IntakeAnswers {
  const same: NamePair[] = [];
  const different: NamePair[] = [];
  const partly: NamePair[] = [];
  const genuine = new Set<string>();
  const unread = new Map<string, string>();
  const seen = new Set<string>();
  for (const { key, answer } of rows) {
    const text = cellText(answer).toLowerCase();
    if (typeof key !== 'string' || text === '' || seen.has(key)) continue;
    const pair = readPair(key);
    if (pair === null && readRepeatKey(key) === null) continue;
    seen.add(key);
    if (pair !== null && isWord(text, 'same')) same.push(pair);
    else if (pair !== null && isWord(text, 'different')) different.push(pair);
    else if (pair !== null && pair.names.length > 2 && isWord(text, 'partly')) partly.push(pair);
    else if (pair === null && isWord(text, 'genuine')) genuine.add(key);
    else unread.set(key, cellText(answer));
  }
  return { same, different, partly, genuine, unread };
}

function readPair(key: string): NamePair | null {
  const parts = readKey(key);
  if (parts === null || parts.length < 4 || parts[0] !== 'names') return null;
  const [, kind, ...names] = parts;
  if ((kind !== 'customer' && kind !== 'rep') || !names.every((name) => typeof name === 'string')) return null;
  return namePair(kind, names);
}

function readKey(key: string): unknown[] | null {
  if (!key.startsWith('["')) return null;
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? (parts as unknown[]) : null;
  } catch {
    return null;
  }
}

const isWord = (text: string, answer: keyof typeof ANSWERS): boolean =>
  text === ANSWERS[answer].ja || text === ANSWERS[answer].en.toLowerCase();

const fitting = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`);
