/** What goes into the reading and what comes out of it. */
import type { Day } from '../core/days';
import type { Tables } from '../core/tables';
import type { IntakeAnswers, NameKind } from './answers';
import type { Finding } from './findings';
import type { LabelOverride } from './labels';
import type { NameMeaning } from './name-meanings';
import type { LikenessReason } from './likeness';
import type { IntakeQuestion } from './questions';
import type { TableKind } from './table-kinds';

export { NAME_MEANINGS, type NameMeaning } from './name-meanings';
export { TABLE_KINDS, type TableKind } from './table-kinds';

/** A merged area of a sheet, 0-based. Only its upper left cell has a value. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as it stands: `cells` from A1, as `getValues()` gives them. Rows may differ in length. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  /**
   * Its merged areas; asked for only where a blank cell may be one of them (it is a service call of its own), then perhaps
   * several times. Absent: nothing is merged.
   */
  readonly merges?: () => readonly MergedArea[];
  /**
   * Puts the columns into `cells` that were left out on the right, by one service call; later calls do nothing. Absent: nothing
   * was left out. Only columns that figures do not need are, see `needed-columns.ts`.
   */
  readonly complete?: () => void;
}

/** What the settings say about where one table stands. */
export interface TablePins {
  /** Sheets to read as this table, in this order. Empty: found by names and headers. */
  readonly sheets: readonly string[];
  /** Sheets that were declined: never taken for this table, never asked about again. */
  readonly declined: readonly string[];
  readonly nameMeaning: NameMeaning;
  /** Field → header text as it stands in the sheet, or a column letter. Goes before recognition. */
  readonly columns: ReadonlyMap<string, string>;
}

export type IntakePins = Readonly<Partial<Record<TableKind, TablePins>>>;

export interface IntakeOptions {
  /** Civil day of a date cell, in the spreadsheet's time zone. */
  dayOfDate(date: Date): Day;
  /** Its serial, the clock time as fraction. Absent: date cells tell their day only. */
  serialOfDate?(date: Date): number;
  /** Setting 解約日の意味: the last day of service, or the first day without it. */
  readonly cancelDayMeaning: 'lastDay' | 'firstDayOff';
  /** Words that the settings add to the label dictionary, or give another class. */
  readonly labels?: readonly LabelOverride[];
  /** What the settings pin: sheets go before the usual names, columns before recognition. */
  readonly pins?: IntakePins;
  /** Title of the workbook: its year (2024年度 日報) serves sheets that name none. */
  readonly title?: string;
  /** What people answered in データ確認. */
  readonly answers?: IntakeAnswers;
  /** The as-of day: the last thing that dates without a year can go by, where neither a neighbour nor a title tells it. */
  readonly asOf?: Day;
}

/** One sheet that a table was read from. Always `used + skipped + unusable = rows`. */
export interface SourcePart {
  readonly sheetName: string;
  /** 1-based; of a header in two lines the lower one; 0 when no header was found. */
  readonly headerRow: number;
  /** Field (see `header-aliases.ts`) → 1-based column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Field → header text as it stands in the sheet; of a header in two lines both, with a space between. */
  readonly headers: Readonly<Record<string, string>>;
  /** Columns (1-based) with a header that are not read, from the left; of a date as header the text is ''. */
  readonly unused: readonly { readonly column: number; readonly header: string }[];
  /** What the sheet's name says for its rows, by field: `rep` or `team`. */
  readonly named: Readonly<Record<string, string>>;
  /** Rows below the header, up to the last one that is not blank. */
  readonly rows: number;
  readonly used: number;
  /** Blank, total, repeated header, remark (以上, ※ …), and rows counted once elsewhere ({@link duplicates}). */
  readonly skipped: number;
  readonly unusable: number;
  /** Part of `skipped`: rows that repeat another row, of this part or an earlier one. */
  readonly duplicates: number;
}

/** Where a table was read from: the sums over its parts. */
export interface TableSource {
  /** At least one. The column `part` of the typed tables counts through them. */
  readonly parts: readonly SourcePart[];
  readonly rows: number;
  readonly used: number;
  readonly skipped: number;
  readonly unusable: number;
  readonly duplicates: number;
}

/** `months`: 得意先, 4月, 5月 … `customers`: 日付, 担当, 訪問先1, 訪問先2 … */
export type Across = 'months' | 'customers';

/**
 * Why a table is not there, or has nothing in it. `missing-sheet`: no sheet of the usual name and none that fits.
 * `missing-column`: the sheet that is meant lacks `columns` (field names). `missing-pinned-column`: the settings name a
 * header (`header`) for `columns` that the sheet does not have. `no-rows`: read, but no row is usable.
 */
export interface TableProblem {
  readonly kind: TableKind;
  readonly code: 'missing-sheet' | 'missing-column' | 'missing-pinned-column' | 'no-rows';
  readonly sheetName?: string;
  readonly columns?: readonly string[];
  readonly header?: string;
  /** It has side by side what should stand in rows: no header can mend that. */
  readonly across?: Across;
  /** One answer to a question in the sidebar gives the table. */
  readonly isAsked?: boolean;
}

/** Names of customers or reps that may be one: only proposed, never merged without an answer. */
export interface NameProposal {
  readonly kind: NameKind;
  /** As they are shown: two spellings or more, or twice the same one where it has several customer numbers. */
  readonly names: readonly string[];
  /** Likeliest first; of two names one. */
  readonly reasons: readonly LikenessReason[];
  /** In how many rows each stands. */
  readonly counts: readonly number[];
  /** The customer numbers that one name has ('' where it stands without), beside `counts`. */
  readonly numbers?: readonly string[];
}

export interface Intake {
  readonly tables: Tables;
  /** Customers of the customers table: those whose index is below this. 0 where there is no such table. */
  readonly listedCustomers: number;
  readonly sources: Partial<Record<TableKind, TableSource>>;
  readonly findings: readonly Finding[];
  readonly problems: readonly TableProblem[];
  /** The text of a cell (row and column from 1) as it was typed; '' for a blank cell, a date, a number or no such cell. */
  typedText(sheetName: string, row: number, column: number): string;
  /** What only a person can say: which sheets to join, which column is which. */
  readonly questions: readonly IntakeQuestion[];
  /** The likeliest first, at most 200. */
  readonly proposals: readonly NameProposal[];
  /** How many more there are: they come once these are answered. */
  readonly moreProposals: number;
}
