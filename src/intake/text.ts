/**
 * Text of cells: what people type looks the same in many encodings (full width, half-width kana, no-break and
 * ideographic spaces, invisible marks that come along with pasted text). Everything is compared in one form.
 */

/** Characters that nobody sees: soft hyphen, zero-width and direction marks, byte order mark, variation selectors. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
/**
 * Printable ASCII, kana and kanji of the usual blocks with single inner spaces are their own clean form: the common case of
 * names, codes, labels and dates. (NFKC changes none of them, and composes none: the marks that it composes are others.)
 */
const ALREADY_CLEAN = /^[!-~々ぁ-ゖァ-ヺー一-鿿]+(?: [!-~々ぁ-ゖァ-ヺー一-鿿]+)*$/;
/** What `getValues()` gives for a cell whose formula failed. */
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|ERROR!|SPILL!|CALC!)/i;

/** The spelling as typed, without invisible marks, outer spaces and repeated spaces: what is shown of a name. */
export function tidySpelling(text: string): string {
  if (ALREADY_CLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** The form in which texts are compared: NFKC, no invisible marks, outer and repeated spaces trimmed. */
export function cleanText(text: string): string {
  if (text === '' || ALREADY_CLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** The clean text without any space, for keys in which spaces do not matter. */
export function withoutSpaces(cleaned: string): string {
  return cleaned.includes(' ') ? cleaned.split(' ').join('') : cleaned;
}

/** Whether a cell holds a date. By tag, since the platform's dates may come from another realm. */
export function isDateCell(cell: unknown): cell is Date {
  if (typeof cell !== 'object' || cell === null) return false;
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';
}

/** Whether a cell is empty to the eye: nothing, or only spaces and invisible marks. `false` and 0 are not blank. */
export function isBlankCell(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // Letters, digits, kana and kanji: the common case, settled by one look.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x3041 && first <= 0x9fff)) return false;
  return tidySpelling(cell) === '';
}

/** Whether a cell shows a formula error (`#N/A` …). */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.charCodeAt(0) === 0x23 && ERROR_TEXT.test(cell);
  return typeof cell === 'number' && !Number.isFinite(cell);
}

/** Clean text of any cell; '' for blank cells. Dates become their instant: use it only where a date is no surprise. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDateCell(cell)) {
    const time = cell.getTime();
    return Number.isNaN(time) ? 'NaN' : cell.toISOString();
  }
  return '';
}

/** Items of a cell that lists several, separated by commas, 、, semicolons or line breaks; empty ones are left out. */
export function splitList(cell: unknown): string[] {
  const text = typeof cell === 'string' ? cell : cellText(cell);
  return text
    .split(/[,，、;；\n]/)
    .map(cleanText)
    .filter((item) => item !== '');
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What every cell, every page and every JSON reader can take. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

const SHORT = 60;

/** At most 60 characters of a text, for findings; never cuts a surrogate pair in two. */
export function shortText(text: string): string {
  if (text.length <= SHORT) return text;
  const last = text.charCodeAt(SHORT - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? SHORT - 2 : SHORT - 1;
  return `${text.slice(0, end)}…`;
}
