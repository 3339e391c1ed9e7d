/** 訪問間隔: how many days somebody wants between two visits. */
import { cleanText, isBlankCell, withoutSpaces } from './text';

export const INTERVAL_BLANK = 0;
/** Ten years: more is no rhythm, and a serial date lies far beyond. */
const LONGEST = 3650;

/** `14`, `14日`, `14日ごと`, `2週間`. How often instead (月2回) is not read: it says no number of days. */
const INTERVAL = /^(\d{1,4})(日間?|日毎|日ごと|日おき|days?|週間?|週間?ごと|weeks?)?$/i;

/** Days; {@link INTERVAL_BLANK} for a blank cell or an unticked box; null for anything that is no number of days. */
export function readInterval(cell: unknown): number | null {
  if (isBlankCell(cell) || cell === false) return INTERVAL_BLANK;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const match = INTERVAL.exec(withoutSpaces(cleanText(String(cell))));
  if (match === null) return null;
  const days = Number(match[1]) * (/^(週|week)/i.test(match[2] ?? '') ? 7 : 1);
  return days >= 1 && days <= LONGEST ? days : null;
}
