/** 上長の優先度, as far as it decides the order of visits. */
import { cleanText } from './text';

/** `never`: not to be visited. */
export type Priority = 'high' | 'none' | 'low' | 'never';

// prettier-ignore
const WORDS: Readonly<Record<Priority, readonly string[]>> = {
  high: [
    '高', '高い', '大', '最優先', '優先', '要優先', '重要', '最重要', '至急', '急ぎ', '大至急', '緊急', '◎', 's', 'a', 'high', 'top', 'urgent', 'asap',
  ],
  none: ['中', '普通', '通常', 'ふつう', '標準', '○', '◯', '〇', 'b', 'medium', 'middle', 'mid', 'normal', '-', '―', 'なし'],
  low: ['低', '低い', '小', '後回し', '後日', '△', '▲', 'c', 'low'],
  never: [
    '訪問しない', '訪問不要', '訪問禁止', '訪問不可', '行かない', '行かなくてよい', '行かなくていい', '不要', '出入禁止', '出入り禁止', '出禁', 'do not visit',
    "don't visit", 'no visit', 'never',
  ],
};
/** Of three steps the first is the highest. */
const NUMBERS: ReadonlyMap<string, Priority> = new Map([
  ['1', 'high'],
  ['2', 'none'],
  ['3', 'low'],
]);

const CLASSES: ReadonlyMap<string, Priority> = new Map(
  (Object.keys(WORDS) as Priority[]).flatMap((priority) => WORDS[priority].map((word) => [word, priority] as const)),
);

const keyOf = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .replace(/[。.!]+$/, '');

/**
 * How the words of one column are to be read, in any width and case; a blank is `none`, null what is no word that we know.
 * Numbers count only where the column has no other than 1, 2 and 3: of an order from 1 to 200 the third is not low.
 * @param texts of the whole column
 */
export function priorityReader(texts: Iterable<string>): (text: string) => Priority | null {
  const keys = new Set([...texts].map(keyOf));
  const areSteps = [...keys].every((key) => !/^\d+$/.test(key) || NUMBERS.has(key));
  return (text) => {
    const key = keyOf(text);
    if (key === '') return 'none';
    return CLASSES.get(key) ?? (areSteps ? (NUMBERS.get(key) ?? null) : null);
  };
}
