/** Any kana, kanji, Japanese punctuation or full-width form. */
export const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Names that Japanese texts say in Latin letters: of things, programs, keys and units, and of the method of a review. */
// prettier-ignore
const NAMES: ReadonlySet<string> = new Set([
  'KGI', 'KPI', 'CSV', 'OK', 'CTI', 'ID', 'NRR', 'Google', 'Chrome', 'Excel', 'Mac', 'Ctrl', 'MB', 'pt', 'SPARKLINE', 'TEL', 'Web', 'Keep', 'Problem', 'Try',
  // The parameters of the custom functions, as the cell shows them while a formula is typed.
  'period', 'filter', 'kpi', 'by', 'months',
]);

/** What is no word: placeholders, formulas, functions, addresses, tags, number formats, errors of cells, encodings. */
const CODE =
  /\{\w+\}|=[A-Z_]+\((?:[^()]|\([^()]*\))*\)|\bKPI_[A-Z_]+|https?:\/\/\S+|<[^>]*>|\b[ymdhs]+(?:[/:][mdhs]+)+|#[A-Z]+[!?]|\butf-\d+\w*|Shift_JIS|\bja-JP\b/gi;

/** Latin words in a Japanese text that are no known name: prose that was left in English. */
export function proseIn(text: string): string[] {
  const words = text.replace(CODE, ' ').match(/[A-Za-z][A-Za-z'’-]+/g) ?? [];
  return words.filter((word) => !NAMES.has(word));
}
