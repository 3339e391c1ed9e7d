/** What people write where a name is missing: -, なし, 未定, 不明. It is nobody's name, and counts as a blank. */
import { isBlankCell, cleanText, withoutSpaces } from './text';

// prettier-ignore
const WORDS: ReadonlySet<string> = new Set([
  'なし', '無し', '無', '未定', '不明', '未入力', '未記入', '未設定', '未登録', '未確認', '該当なし', '該当無し', '空欄', '空白', 'n/a', 'na', 'none', 'nil',
  'null', 'unknown', 'tbd', 'tba', 'blank',
  // Of reps.
  '未割当', '未割り当て', '未割当て', '担当なし', '担当者なし', '担当未定', '担当者未定', '担当不在', '担当者不在', '空席', '欠員', 'unassigned', 'nobody', 'vacant',
  // Of customers.
  '顧客なし', '顧客未定', '顧客不明', '訪問先なし', '訪問先未定', '先方不明', '相手不明', '名称未定', '名称不明', '社名不明',
]);
/** Dashes, dots, question marks and the like, and nothing else. ー alone is a dash, too. */
const MARKS = /^[-‐‑‒–—―−ー_=~〜.・…。、?*/]+$/;
const LONGEST = 12;

/** Whether a text stands where a name is missing; false for a blank one. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST * 2 || isBlankCell(text)) return false;
  const bare = withoutSpaces(cleanText(text))
    .toLowerCase()
    .replace(/^[([](.*)[)\]]$/, '$1');
  return bare.length <= LONGEST && (WORDS.has(bare) || MARKS.test(bare));
}

/** A key of names that is '', as for a blank name, for what is none. */
export const namedKey =
  (keyOf: (name: string) => string) =>
  (name: string): string =>
    isPlaceholder(name) ? '' : keyOf(name);
