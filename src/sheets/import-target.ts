/** The table that a file is to be imported into: its columns, and what stands in it already. */
import { UserFacingError } from '../core/errors';
import type { Language } from '../core/language';
import { quoted } from '../i18n/quoted';
import { columnName, requiredColumnNames } from '../intake/column-names';
import { findTables, type FittingSheet } from '../intake/find-tables';
import { headerTexts, titleText, unitBelow } from '../intake/header-lines';
import { headerKey, readAmountHeader } from '../intake/headers';
import { newColumns } from '../intake/import/mapping';
import { RowKeys } from '../intake/import/row-keys';
import type { ExistingRows, ImportKind, TargetColumn } from '../intake/import/types';
import { blockHeaders, hasTableBelow } from '../intake/table-blocks';
import { tableName } from '../intake/pinned-sheets';
import { isBlankRow, isTotalRow, lastFilledRow } from '../intake/table-rows';
import { isBlankCell, isDateCell } from '../intake/text';
import type { IntakePins, SheetGrid } from '../intake/types';
import { serialOfDateIn } from './clock';
import { sheetStates, type SheetState } from './sheet-states';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Plain JSON. */
export interface ImportTarget {
  readonly sheetName: string;
  /** 1-based; 0: the sheet is made, or given its header, with the first rows. */
  readonly headerRow: number;
  readonly columns: readonly TargetColumn[];
  /** Its last row is a total, below which new rows would stand. */
  readonly endsWithTotal: boolean;
  /** All sheets of the table, each of which may be chosen. */
  readonly sheetNames: readonly string[];
  /** How they stood when they were read. */
  readonly states: readonly SheetState[];
}

/** The sheets of one table, read once. */
export class ImportTables {
  /** A sheet stands in them once for each of its headers. */
  private readonly parts: readonly FittingSheet[];
  /** Sheets at whose end stands another list. */
  private readonly endingOtherwise: ReadonlySet<string>;

  /** @throws UserFacingError `missing-column`: the sheet that is meant lacks columns that a person should add or name */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly kind: ImportKind,
    private readonly language: Language,
    grids: readonly SheetGrid[],
    pins: IntakePins,
  ) {
    const found = findTables(grids, pins);
    const aside = [...found.tables.values()].flat().find((part) => hasTableBelow(kind, part, pins[kind]));
    if (!found.tables.has(kind) && aside !== undefined)
      throw new UserFacingError('other-table-below', { sheet: aside.sheet.name });
    const parts = (found.tables.get(kind) ?? []).map((part) => ({ ...part, ...blockHeaders(part, pins[kind]) }));
    this.parts = parts.flatMap(({ sheet, headers }) => headers.map((header) => ({ sheet, header })));
    this.endingOtherwise = new Set(parts.flatMap(({ sheet, isLast }) => (isLast ? [] : [sheet.name])));
    const lacking = found.lacking.find((sheet) => sheet.kind === kind && !sheet.sheet.cells.every(isBlankRow));
    if (this.parts.length === 0 && lacking !== undefined) {
      const columns = lacking.missing.map((field) => columnName(kind, field, language));
      const names = columns.length > 0 ? columns : requiredColumnNames(kind, language);
      throw new UserFacingError('missing-column', { sheet: lacking.sheet.name, columns: quoted(names, language) });
    }
  }

  /**
   * @param fields of the file, for a sheet that has to be made
   * @throws UserFacingError `other-table-below`
   */
  target(wanted: string | undefined, fields: ReadonlySet<string>): ImportTarget {
    const sheetNames = [...new Set(this.parts.map(({ sheet }) => sheet.name))];
    const sheetName = sheetNames.find((name) => name === wanted) ?? sheetNames[0];
    // New rows stand below the last of its headers.
    const part = [...this.parts].reverse().find(({ sheet }) => sheet.name === sheetName);
    if (part === undefined) {
      const sheetName = tableName(this.kind)[this.language];
      const columns = newColumns(this.kind, fields, this.language);
      return { sheetName, headerRow: 0, columns, endsWithTotal: false, sheetNames: [sheetName], states: [] };
    }
    if (this.endingOtherwise.has(part.sheet.name))
      throw new UserFacingError('other-table-below', { sheet: part.sheet.name });
    return {
      sheetName: part.sheet.name,
      headerRow: part.header.row + 1,
      columns: this.columnsOf(part),
      endsWithTotal: endsWithTotal(part),
      sheetNames,
      states: sheetStates(
        this.spreadsheet,
        this.parts.map(({ sheet, header }) => ({ name: sheet.name, headerRow: header.row + 1 })),
      ),
    };
  }

  /** What stands in all sheets of the table, in the columns that the file fills. */
  existing(columns: readonly TargetColumn[]): ExistingRows {
    const serialOfDate = serialOfDateIn(this.spreadsheet.getSpreadsheetTimeZone());
    const identities: string[] = [];
    const rows: string[] = [];
    for (const { sheet, header } of this.parts) {
      const headers = headerTexts(sheet.cells, header).map(headerKey);
      const places = columns.map(({ field, header: text }) =>
        field === null ? headers.indexOf(headerKey(text)) : (header.columns.get(field) ?? -1),
      );
      const scale = amountScale({ sheet, header });
      const scaled = columns.map(({ field }) => ({ field, scale: field === 'amount' ? scale : 1 }));
      const keys = new RowKeys(this.kind, scaled, serialOfDate);
      for (const row of sheet.cells.slice(header.row + 1)) {
        const cells = places.map((place) => (place < 0 ? '' : row[place]));
        const whole = keys.whole(cells);
        if (whole === '') continue;
        rows.push(whole);
        const identity = keys.identity(cells);
        if (identity !== '') identities.push(identity);
      }
    }
    return { identities, rows };
  }

  private columnsOf({ sheet, header }: FittingSheet): TargetColumn[] {
    const data = sheet.cells.slice(header.row + 1, lastFilledRow(sheet.cells) + 1);
    const isData = (row: readonly unknown[]): boolean => !isBlankRow(row) && !isTotalRow(row, []);
    let last = data.length - 1;
    while (last >= 0 && !isData(data[last]!)) last--;
    const headers = headerTexts(sheet.cells, header);
    const lastRow = header.row + 2 + last;
    const formulas =
      last < 0 || headers.length === 0
        ? []
        : // (Renamed since it was read: its state says so.)
          (this.spreadsheet.getSheetByName(sheet.name)?.getRange(lastRow, 1, 1, headers.length).getFormulas()[0] ?? []);
    const fieldOf = new Map([...header.columns].map(([field, column]) => [column, field]));
    return headers.flatMap((text, column): TargetColumn[] => {
      const field = fieldOf.get(column) ?? null;
      if (text === '' && field === null) return [];
      const scale = field === 'amount' ? amountScale({ sheet, header }) : 1;
      const isFormula = (formulas[column] ?? '') !== '';
      return [{ column: column + 1, header: text, field, holds: holds(data, column), isFormula, scale }];
    });
  }
}

function endsWithTotal({ sheet, header }: FittingSheet): boolean {
  const last = lastFilledRow(sheet.cells);
  return last > header.row && isTotalRow(sheet.cells[last]!, []);
}

/** What the last filled cell of a column holds. */
function holds(data: readonly (readonly unknown[])[], column: number): TargetColumn['holds'] {
  for (let row = data.length - 1; row >= 0; row--) {
    const cell = data[row]![column];
    if (cell === false || isBlankCell(cell)) continue;
    return typeof cell === 'number' ? 'number' : isDateCell(cell) ? 'day' : 'text';
  }
  return 'nothing';
}

function amountScale({ sheet, header }: FittingSheet): number {
  const amount = header.columns.get('amount');
  if (amount === undefined) return 1;
  const text = `${headerTexts(sheet.cells, header)[amount] ?? ''} ${unitBelow(sheet.cells, header.row, amount)}`;
  return readAmountHeader(text, titleText(sheet, header)).scale;
}
