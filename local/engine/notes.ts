/**
 * Notes of cells. Univer's own following of rows and columns moves a note twice once it was written over, and mixes up notes
 * that were moved with those that came to their former places. So none has an id twice, and they are put where they belong.
 */
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area } from './a1';
import { UNIT, univerNote } from './load';
import { shiftArea, type Shift } from './shift';
import type { SheetEngine } from './sheet-engine';

export interface Note {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface UniverNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

const held = (engine: SheetEngine, sheetId: string): UniverNote[] => [
  ...(engine.univer.notes.getSheetNotes(UNIT, sheetId)?.values() ?? []),
];

export const notesOf = (engine: SheetEngine, sheetId: string): Note[] =>
  held(engine, sheetId).map(({ row, col, note }) => ({ row: row + 1, column: col + 1, text: note }));

const isIn = ({ row, col }: UniverNote, area: Area): boolean =>
  row >= area.row - 1 &&
  row < area.row - 1 + area.rows &&
  col >= area.column - 1 &&
  col < area.column - 1 + area.columns;

/** @param area all of the sheet unless given */
export function clearNotes(engine: SheetEngine, sheetId: string, area?: Area): void {
  for (const note of held(engine, sheetId))
    if (area === undefined || isIn(note, area))
      engine.mutate(RemoveNoteMutation.id, { unitId: UNIT, sheetId, noteId: note.id });
}

/** Where there is none yet. */
export function addNote(engine: SheetEngine, sheetId: string, { row, column, text }: Note): void {
  const [at, col] = [row - 1, column - 1];
  engine.mutate(UpdateNoteMutation.id, { unitId: UNIT, sheetId, row: at, col, note: univerNote(at, col, text) });
}

/** @param before what there was before lines came or went */
export function shiftNotes(engine: SheetEngine, sheetId: string, before: readonly Note[], shift: Shift): void {
  if (before.length === 0) return;
  clearNotes(engine, sheetId);
  for (const note of before) {
    const place = shiftArea({ ...note, rows: 1, columns: 1 }, shift);
    if (place) addNote(engine, sheetId, { ...note, row: place.row, column: place.column });
  }
}
