/** Where a new visit goes: one sheet of the log, and the columns that it has for it. */
import type { Language } from '../core/language';
import { UserFacingError } from '../core/errors';
import { NO_DAY } from '../core/days';
import { newColumns } from '../intake/import/mapping';
import type { ImportCell } from '../intake/import/types';
import { tableName } from '../intake/pinned-sheets';
import { partOfRow } from '../intake/table-blocks';
import type { Tables } from '../core/tables';
import type { Intake } from '../intake/types';
import { makeTableSheet } from './append-rows';
import { languageOf } from './language';
import { sheetStates } from './sheet-states';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const VISIT_FIELDS = [
  'number',
  'day',
  'rep',
  'customer',
  'customerNumber',
  'kind',
  'purpose',
  'outcome',
  'reaction',
  'nextDay',
  'note',
] as const;
export type VisitField = (typeof VISIT_FIELDS)[number];

/** Plain JSON. */
export interface VisitLog {
  readonly sheetName: string;
  /** 1-based; 0: there is no log yet, and the first visit makes its sheet. */
  readonly headerRow: number;
  /** Of the header's cells: no column was inserted, moved or renamed since. */
  readonly header: string;
  readonly columns: readonly { readonly column: number; readonly field: VisitField }[];
  /** Another list stands at the end of the sheet, so that no row can be added below the log. */
  readonly isBelowOther?: boolean;
}

export type VisitCells = Readonly<Partial<Record<VisitField, ImportCell>>>;

/**
 * The sheet in which the rep's latest visit stands (offices keep one a rep, or one a month), else the latest of all.
 * @param rep NO_NAME for none
 */
export function visitLogOf(
  spreadsheet: Spreadsheet,
  sources: Intake['sources'],
  { visits }: Pick<Tables, 'visits'>,
  rep: number,
): VisitLog {
  const language = languageOf(spreadsheet);
  const source = sources.visits;
  if (source === undefined || source.parts.every(({ headerRow }) => headerRow === 0)) return newLog(language);
  const own = latestPart(visits, (row) => visits!.rep[row] === rep);
  const { sheetName } = source.parts[own ?? latestPart(visits, () => true) ?? 0] ?? source.parts[0]!;
  // Where a sheet has several headers, a new row stands below the last one.
  const read = { parts: source.parts.filter((part) => Object.keys(part.columns).length > 0) };
  const { headerRow, columns } = partOfRow(read, sheetName, Infinity)!;
  const isBelowOther = Object.values(sources)
    .flatMap(({ parts }) => parts)
    .some((part) => part.sheetName === sheetName && part.headerRow > headerRow);
  return {
    sheetName,
    headerRow,
    header: sheetStates(spreadsheet, [{ name: sheetName, headerRow }])[0]!.header,
    columns: VISIT_FIELDS.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [{ column, field }];
    }),
    ...(isBelowOther ? { isBelowOther } : {}),
  };
}

function newLog(language: Language): VisitLog {
  const columns = newColumns('visits', new Set(), language).map(({ column, field }) => ({
    column,
    field: field as VisitField,
  }));
  return { sheetName: tableName('visits')[language], headerRow: 0, header: '', columns };
}

/** Which sheet has the latest of these rows; of several on one day the one further down. */
function latestPart(visits: Tables['visits'], isMeant: (row: number) => boolean): number | null {
  if (visits === null) return null;
  let latest = -1;
  for (let row = 0; row < visits.length; row++) {
    if (visits.day[row] === NO_DAY || !isMeant(row)) continue;
    if (latest < 0 || visits.day[row]! >= visits.day[latest]!) latest = row;
  }
  return latest < 0 ? null : visits.part[latest]!;
}

/**
 * The log's sheet as it was looked at; made where there was none.
 * @throws UserFacingError `sheet-changed`, `other-table-below`
 */
export function openLog(
  spreadsheet: Spreadsheet,
  log: VisitLog,
): { readonly sheet: Sheet; readonly headerRow: number } {
  const { sheetName, headerRow } = log;
  if (log.isBelowOther === true) throw new UserFacingError('other-table-below', { sheet: sheetName });
  const there = spreadsheet.getSheetByName(sheetName);
  const changed = new UserFacingError('sheet-changed', { sheet: sheetName });
  if (headerRow === 0) {
    if (there !== null && there.getLastRow() > 0) throw changed;
    return {
      sheet: makeTableSheet(spreadsheet, there, { kind: 'visits', sheetName, columns: log.columns }),
      headerRow: 1,
    };
  }
  const isSame =
    there !== null &&
    there.getLastRow() >= headerRow &&
    sheetStates(spreadsheet, [{ name: sheetName, headerRow }])[0]!.header === log.header;
  if (!isSame) throw changed;
  return { sheet: there, headerRow };
}
