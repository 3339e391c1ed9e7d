/** Whether two names of customers may be one: the rule, pair by pair. `look-alikes.ts` finds the pairs worth asking. */
import { distance } from 'fastest-levenshtein';
import { isTradeOnly } from './business-words';
import type { NameParts } from './name-parts';

/**
 * Why two names may be one, likeliest first. `same-name`: one name, several customer numbers; `case`: letters, width or punctuation; `kanji`: 旧字体 or numerals; `kana`:
 * kana or フリガナ that sound alike; `title`: さん, 課長 beside a rep, 御中, (仮), 【解約】 beside a customer; `legal-form`: 前株, 後株 or none; `surname`: a rep's surname
 * beside the full name; `branch`: 支店, 店 … dropped; `spelling`: few letters differ; `phone`: the same telephone number.
 */
export const LIKENESS_REASONS = [
  'same-name',
  'case',
  'kanji',
  'kana',
  'title',
  'legal-form',
  'surname',
  'branch',
  'spelling',
  'phone',
] as const;
export type LikenessReason = (typeof LIKENESS_REASONS)[number];

export interface ComparedName {
  readonly parts: NameParts;
  /** {@link readingKey} of the フリガナ beside the name; '' for none. */
  readonly reading: string;
  readonly phones: readonly string[];
}

/** Shortest reading that says something. */
const SHORTEST_READING = 3;
/** Longest part of a name that may name a branch: 湘南台駅前. */
export const LONGEST_PLACE = 6;
/** What tells names apart: one kanji of these in place of another, or added, is meant. */
const CONTRASTS = new Set('東西南北上下左右内外前後新旧本元大小中男女春夏秋冬日月火水木金土甲乙丙松竹梅');

/** The likeliest reason why two names may be one, or null. The same whichever comes first. */
export function likeness(a: ComparedName, b: ComparedName): LikenessReason | null {
  const [p, q] = [a.parts, b.parts];
  if (areToldApart(p, q)) return null;
  if (p.plain === q.plain) return p.remark === q.remark ? 'case' : 'title';
  if (p.kanji === q.kanji) return 'kanji';
  if (p.kana === q.kana || p.longVowels === q.longVowels || haveSameReading(a, b)) return 'kana';
  if (p.core === q.core) return 'legal-form';
  if (isBranchOf(p, q) || isBranchOf(q, p) || (p.stem !== null && p.stem === q.stem)) return 'branch';
  if (isMisspelt(p, q)) return 'spelling';
  if (a.phones.some((phone) => b.phones.includes(phone)) && !haveTwoBranches(p, q)) return 'phone';
  return null;
}

/** 第1 and 第2, 株式会社X and 有限会社X: what was written on purpose tells two names apart. */
function areToldApart(p: NameParts, q: NameParts): boolean {
  return p.numbers !== q.numbers || (p.form !== q.form && p.form !== '' && q.form !== '');
}

function haveTwoBranches(p: NameParts, q: NameParts): boolean {
  return p.stem !== null && q.stem !== null && p.stem !== q.stem;
}

/** A name that is written in kana is its own reading. */
export const readingOf = ({ parts, reading }: ComparedName): string =>
  reading !== '' ? reading : /^[ァ-ヺ]+$/.test(parts.core) ? parts.core : '';

function haveSameReading(a: ComparedName, b: ComparedName): boolean {
  // Two names in kana have been compared as such. Two in Latin letters need no reading; where there is one, it leaves words out.
  if ((a.reading === '' && b.reading === '') || (areWords(a.parts) && areWords(b.parts))) return false;
  const reading = readingOf(a);
  return reading.length >= SHORTEST_READING && reading === readingOf(b);
}

const areWords = ({ words }: NameParts): boolean => words.length > 0;

/** X東京支店 and X, X本店 and X, X東京支店 and X東京. */
function isBranchOf(branch: NameParts, whole: NameParts): boolean {
  if (branch.stem === null || whole.stem !== null) return false;
  const { core } = whole;
  if (core.length < 2 || isTradeOnly(core) || !branch.stem.startsWith(core)) return false;
  return branch.stem.length - core.length <= LONGEST_PLACE;
}

/**
 * Few letters differ: in kana and Latin letters one in four of the longer name without its trade, three at most; of kanji
 * one only, in names of four characters or more and not among the first two beside the trade, since 山田商事 and 山本商事 are
 * two companies. Never both.
 */
function isMisspelt(p: NameParts, q: NameParts): boolean {
  if (p.trade.group >= 0 && q.trade.group >= 0 && p.trade.group !== q.trade.group) return false;
  if (p.core.length > LONGEST_COMPARED || q.core.length > LONGEST_COMPARED) return false;
  if (p.words.length > 1 && q.words.length > 1) return areWordsMisspelt(p, q);
  if (p.kanjiOnly === q.kanjiOnly) {
    // A trade that only one name has may be misspelt in the other, and says nothing about how long that name is.
    const letters = (p.trade.group === q.trade.group ? Math.max : Math.min)(p.distinctRest, q.distinctRest);
    const edits = allowedEdits(letters);
    return edits > 0 && distance(p.rest, q.rest) <= edits && distance(p.core, q.core) <= edits;
  }
  if (p.rest !== q.rest || haveTwoBranches(p, q)) return false;
  const [longer, shorter] = p.core.length >= q.core.length ? [p.core, q.core] : [q.core, p.core];
  if (longer.length < 4 || headOf(p) !== headOf(q)) return false;
  return distance(longer, shorter) === 1 && !isContrast(longer, shorter);
}

/**
 * Names of several words: Cafe Chinami and Cafe Fujinami share most letters and only one word. Of each word one letter in four may
 * differ; where words were written as one, a single letter.
 */
function areWordsMisspelt(p: NameParts, q: NameParts): boolean {
  if (p.words.length !== q.words.length) return distance(p.core, q.core) <= 1;
  return p.words.every((word, at) => {
    const other = q.words[at]!;
    return word === other || distance(word, other) <= allowedEdits(Math.max(word.length, other.length));
  });
}

/** The first two characters that are not the trade's: カフェ藤波 and カフェ千波 differ there. */
export const headOf = ({ trade }: NameParts): string => trade.distinct.slice(0, 2);

/** Longer names are compared for equality only. */
export const LONGEST_COMPARED = 60;

/** How many letters of so many may differ. */
export const allowedEdits = (letters: number): number => Math.min(3, Math.floor(letters / 4));

function isContrast(longer: string, shorter: string): boolean {
  let at = 0;
  while (longer[at] === shorter[at]) at++;
  const other = longer.length === shorter.length ? shorter[at]! : '';
  return CONTRASTS.has(longer[at]!) && (other === '' || CONTRASTS.has(other));
}
