/** The looks of cells' texts on the engine, several at once. */
import type { Area } from '../../engine/a1';
import type { SheetEngine } from '../../engine/sheet-engine';
import type { TextLook } from '../protocol';

/** How text looks where nothing was set: Google's defaults of a new sheet. */
const PLAIN: Required<TextLook> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
};
const KEYS = Object.keys(PLAIN) as (keyof TextLook)[];

export function textLooks(engine: SheetEngine, sheetId: string, area: Area): TextLook[][] {
  const tables = KEYS.map((key) => [key, engine.readStyles(sheetId, area, key)] as const);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) =>
        Object.fromEntries(tables.map(([key, table]) => [key, table[row]![column] ?? PLAIN[key]])) as TextLook,
    ),
  );
}

/** @param rows of the area's shape, or one look for all of it; what a look does not say stays */
export function setTextLooks(engine: SheetEngine, sheetId: string, area: Area, rows: TextLook[][]): void {
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  const lookAt = (row: number, column: number): TextLook => (isOne ? rows[0]![0]! : rows[row]![column]!);
  for (const key of KEYS) {
    if (rows.every((row) => row.every((look) => look[key] === undefined))) continue;
    engine.writeStyles(sheetId, area, key, (row, column) => {
      const value = lookAt(row, column)[key];
      // The engine has no `false`: a mark that is not there is taken away.
      return value === false ? null : value;
    });
  }
}
