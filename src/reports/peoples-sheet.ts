/** What the sheets on which people write are made of: a header with a word of help, and cells below it to fill. */
import type { PlanCell } from '../core/sheet-plan';
import { HEADER_FILL } from './formats';

export interface PeoplesColumn {
  readonly header: PlanCell;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Words to choose from; other ones may be typed all the same. Empty: none. */
  readonly choices: readonly string[];
  /** Cells to choose from instead, where the one above them says the same as this column's header. */
  readonly choicesIn?: NamedCells;
  readonly isDay: boolean;
}

/** Cells below each other, row and column from 1. */
export interface NamedCells {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

export const headerCell = (name: string, help: string): PlanCell => ({
  value: name,
  look: { bold: true, background: HEADER_FILL },
  note: help,
});

/** Google: "Create an in-cell dropdown list", at most 500 items typed in. */
export const MOST_CHOICES = 500;
