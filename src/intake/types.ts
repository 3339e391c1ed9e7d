/** What goes into the reading and what comes out of it. */
import type { Day } from '../core/days';
import type { Tables } from '../core/tables';
import type { Finding } from './findings';
import type { LabelOverride } from './labels';
import type { TableKind } from './table-kinds';

export { TABLE_KINDS, type TableKind } from './table-kinds';

/** A sheet as it stands: `cells` from A1, as `getValues()` gives them. Rows may differ in length. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
}

export interface IntakeOptions {
  /** Civil day of a date cell, in the spreadsheet's time zone. */
  dayOfDate(date: Date): Day;
  /** Setting 解約日の意味: the last day of service, or the first day without it. */
  readonly cancelDayMeaning: 'lastDay' | 'firstDayOff';
  /** Words that the settings add to the label dictionary, or give another class. */
  readonly labels?: readonly LabelOverride[];
  /** Sheets that the settings pin to a table. They go before the usual names. */
  readonly pinnedSheets?: Readonly<Partial<Record<TableKind, string>>>;
}

/** Where a table was read from. Always `used + skipped + unusable = rows`. */
export interface TableSource {
  readonly sheetName: string;
  /** 1-based */
  readonly headerRow: number;
  /** Field (see `header-aliases.ts`) → 1-based column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Rows below the header, up to the last one that is not blank. */
  readonly rows: number;
  readonly used: number;
  /** Blank, total, repeated header, and rows counted once elsewhere ({@link duplicates}). */
  readonly skipped: number;
  readonly unusable: number;
  /** Part of `skipped`: rows that repeat another row. */
  readonly duplicates: number;
}

/**
 * Why a table is not there, or has nothing in it. `missing-sheet`: no sheet of the usual name and none that fits.
 * `missing-column`: the sheet of the usual name lacks `columns` (field names). `no-rows`: read, but no row is usable.
 */
export interface TableProblem {
  readonly kind: TableKind;
  readonly code: 'missing-sheet' | 'missing-column' | 'no-rows';
  readonly sheetName?: string;
  readonly columns?: readonly string[];
}

export interface Intake {
  readonly tables: Tables;
  readonly sources: Partial<Record<TableKind, TableSource>>;
  readonly findings: readonly Finding[];
  readonly problems: readonly TableProblem[];
}
