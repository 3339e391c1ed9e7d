/** Whether sheets are still as they were when a person looked at them: for what is decided now and written later. */
import { digest } from '../core/digest';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Plain JSON. */
export interface SheetState {
  readonly name: string;
  readonly headerRow: number;
  /** Of the header row's cells: no column was inserted, moved or renamed. */
  readonly header: string;
  /** No row was added or taken away. */
  readonly lastRow: number;
}

export function sheetStates(
  spreadsheet: Spreadsheet,
  sheets: readonly Pick<SheetState, 'name' | 'headerRow'>[],
): SheetState[] {
  return sheets.map(({ name, headerRow }) => {
    const sheet = spreadsheet.getSheetByName(name);
    // Renamed or deleted since it was read: whoever writes later finds it changed.
    if (sheet === null) return { name, headerRow, header: '', lastRow: 0 };
    const [header = []] = sheet.getRange(headerRow, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues();
    // A note that somebody writes to the right of the table does not change it.
    const filled = header.flatMap((text, column) => (text === '' ? [] : [[column, text]]));
    return { name, headerRow, header: digest(JSON.stringify(filled)), lastRow: sheet.getLastRow() };
  });
}

export function areUnchanged(spreadsheet: Spreadsheet, states: readonly SheetState[]): boolean {
  return states.every((state) => {
    const sheet = spreadsheet.getSheetByName(state.name);
    if (sheet === null || sheet.getLastRow() !== state.lastRow) return false;
    return sheetStates(spreadsheet, [state])[0]!.header === state.header;
  });
}
