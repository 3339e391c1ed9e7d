/** Rows that hold a remark and no data: 以上, ※ …, or one text beside which nothing stands. */
import type { TableSheet } from './table-sheet';
import { cellText, isBlankCell } from './text';

/** Reports a row that is a remark; false for any other. */
export function reportNote(sheet: TableSheet, index: number): boolean {
  if (!sheet.isNote(index)) return false;
  const row = sheet.found.sheet.cells[sheet.rows[index]!] ?? [];
  const place = row.findIndex((cell) => cell !== false && !isBlankCell(cell));
  const column = sheet.headers[place] ?? '';
  sheet.findings.add('note-row', sheet.rowNumber(index), {
    ...(column === '' ? {} : { column }),
    read: cellText(row[place]),
  });
  return true;
}
