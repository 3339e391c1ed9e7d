/** Rows that hold a remark and no data: 以上, ※ …, or one text beside which nothing stands. */
import { isRemark } from './table-rows';
import type { TableSheet } from './table-sheet';
import { cellText, isBlankCell } from './text';

/**
 * Reports a row that is a remark; false for any other. One that begins like one is passed over; another text that stands alone may be
 * data of which the rest is missing, and is not usable.
 */
export function reportNote(sheet: TableSheet, index: number): boolean {
  if (!sheet.isNote(index)) return false;
  const row = sheet.found.sheet.cells[sheet.rows[index]!] ?? [];
  const place = row.findIndex((cell) => cell !== false && !isBlankCell(cell));
  const column = sheet.headers[place] ?? '';
  const isSure = typeof row[place] === 'string' && isRemark(row[place]);
  if (isSure) sheet.notes++;
  sheet.findings.add('note-row', sheet.rowNumber(index), {
    ...(isSure ? { severity: 'info' as const } : {}),
    ...(column === '' ? {} : { column }),
    read: cellText(row[place]),
  });
  return true;
}
