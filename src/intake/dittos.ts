/** 〃 and 同上: the cell says what the cell above says. */
import { cleanText, withoutSpaces } from './text';

const DITTO_MARKS = new Set(['〃', '同上', '仝', '″', '′′', '"', '”', '々']);
const LONGEST_MARK = 6;

/** Whether the text of a cell is a ditto mark. */
export function isDitto(cell: string): boolean {
  if (cell === '' || cell.length > LONGEST_MARK) return false;
  const first = cell.charCodeAt(0);
  // Letters, digits, kana and most kanji cannot begin a ditto mark: the common case ends here.
  if ((first > 0x22 && first < 0x7f) || (first >= 0x3041 && first <= 0x30ff)) return false;
  if (first >= 0x4e00 && first <= 0x9fff && cell[0] !== '同' && cell[0] !== '仝') return false;
  return DITTO_MARKS.has(cell) || DITTO_MARKS.has(withoutSpaces(cleanText(cell)));
}
