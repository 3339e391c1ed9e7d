/** Which rows below a header hold data: blank ones, totals and repeated headers do not. */
import { cellText, cleanText, isBlankCell, withoutSpaces } from './text';

const TOTAL_WORDS =
  /^(?:総?合計|小計|計|総計|総累計|累計|(?:月|全体)?平均|\d{1,2}月(?:度|分)?(?:合?計|小計|平均)|total|subtotal|grandtotal|sum|average|avg\.?|mean)(?:\(.*\))?:?$/i;
/** `|` stands for a space: 佐藤 計 is a total, 藤沢会計 a company. */
const TOTAL_SUFFIX = /(?:合計|小計|総計|平均|\|計|\|(?:total|subtotal|average))(?:\(.*\))?:?$/i;
const MAY_BE_TOTAL = /計|平均|total|sum|average|avg|mean|ｔｏｔａｌ|ｓｕｍ/i;

/** A checkbox that is not ticked leaves a row blank. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === false || isBlankCell(cell));
}

/** Index of the last row that is not blank; -1 if all are. */
export function lastFilledRow(cells: readonly (readonly unknown[])[]): number {
  let last = cells.length - 1;
  while (last >= 0 && isBlankRow(cells[last] ?? [])) last--;
  return last;
}

/** 合計, 小計, 計, 総計, Total in the first filled cell or in a key column (customer, day). */
export function isTotalRow(row: readonly unknown[], keys: readonly number[]): boolean {
  let first: unknown = '';
  for (const cell of row) {
    if (cell !== '' && cell !== false && !isBlankCell(cell)) {
      first = cell;
      break;
    }
  }
  if (isTotalText(first, TOTAL_WORDS)) return true;
  let blankKey = false;
  for (const column of keys) {
    const cell = row[column];
    if (isTotalText(cell, TOTAL_WORDS)) return true;
    if (cell === undefined || isBlankCell(cell)) blankKey = true;
  }
  // `4月合計`, `田中 小計`: by its ending only where the row lacks a day or a customer, a company may be called so.
  return (
    blankKey && (isTotalText(first, TOTAL_SUFFIX) || keys.some((column) => isTotalText(row[column], TOTAL_SUFFIX)))
  );
}

/** Whether a cell can make its row a total. */
export function isLikeTotal(cell: string): boolean {
  return isTotalText(cell, TOTAL_WORDS) || isTotalText(cell, TOTAL_SUFFIX);
}

function isTotalText(cell: unknown, words: RegExp): boolean {
  if (typeof cell !== 'string' || cell.length > 30 || !MAY_BE_TOTAL.test(cell)) return false;
  const text = cleanText(cell).replace(/^[[(【<〈]+(.*?)[\])】>〉]+$/, '$1');
  return words.test(withoutSpaces(text)) || (words === TOTAL_SUFFIX && words.test(text.replace(/ /g, '|')));
}

/** What closes a list or begins a remark, also where a day or a customer should stand. */
const REMARK = /^(?:以上|以下余白|以下、?空白|※|\*|注[:)記]?|\(注|備考|メモ|memo|note|end$|n\.b\.)/i;

/** Whether a text begins like a remark or closes a list: it is no data, wherever it stands. */
export const isRemark = (text: string): boolean => REMARK.test(cleanText(text));

/**
 * Whether a row's only text is a remark. In a key column it must begin like one, since a lone name is rather a row whose
 * day was forgotten.
 * @param keys places of the columns that make a row
 * @param areKeysBlank whether the row's keys are blank also where merged cells and ditto marks are spelled out
 */
export function isNoteRow(row: readonly unknown[], keys: readonly number[], areKeysBlank: () => boolean): boolean {
  let place = -1;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (cell === false || isBlankCell(cell)) continue;
    if (place >= 0 || typeof cell !== 'string') return false;
    place = at;
  }
  if (place < 0) return false;
  return keys.includes(place) ? isRemark(row[place] as string) : areKeysBlank();
}

/**
 * A repeated header has the header's own text in every one of the columns that it fills, and in two of them at least: in one
 * where the line itself has no more, as the second line of two may.
 */
export function repeatedHeaderTest(
  header: readonly unknown[],
  columns: readonly number[],
): (row: readonly unknown[]) => boolean {
  const texts = columns.map((column) => cellText(header[column]));
  const needed = Math.min(2, texts.filter((text) => text !== '').length);
  return (row) => {
    let same = 0;
    for (let index = 0; index < columns.length; index++) {
      const cell = row[columns[index] ?? 0];
      if (cell === '' || cell === undefined || cell === null) continue;
      if (typeof cell !== 'string' || !isSameText(cell, texts[index] ?? '')) return false;
      same++;
    }
    return same > 0 && same >= needed;
  };
}

/** Whether a cell has the text of a header, which is clean. */
export function isSameText(cell: string, headerText: string): boolean {
  if (cell === headerText) return true;
  // Dates and amounts are not worth the cleaning.
  if (cell.length > 60 || /^\d/.test(cell) !== /^\d/.test(headerText)) return false;
  return cleanText(cell) === headerText;
}
