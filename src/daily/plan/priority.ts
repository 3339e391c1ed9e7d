/** 上長の優先度, as far as it decides the order. Other words are shown and change nothing. */
import { cleanText } from '../../intake/text';

/** `never`: not to be visited. */
export type Priority = 'high' | 'none' | 'low' | 'never';

const WORDS: ReadonlyMap<string, Priority> = new Map([
  ...['高', '高い', '最優先', '優先', 'high', 'top'].map((word) => [word, 'high'] as const),
  ...['低', '低い', '後回し', 'low'].map((word) => [word, 'low'] as const),
  ...['訪問しない', '訪問不要', '訪問禁止', 'do not visit', 'no visit', 'never'].map(
    (word) => [word, 'never'] as const,
  ),
]);

/** @param text as typed, in any width and case */
export function priorityOf(text: string): Priority {
  return (
    WORDS.get(
      cleanText(text)
        .toLowerCase()
        .replace(/[。.!]+$/, ''),
    ) ?? 'none'
  );
}
