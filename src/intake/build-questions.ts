/** What is asked of a person: after reading, since the names found tell what sheet names mean. */
import type { Day } from '../core/days';
import { proposeColumns } from './column-proposals';
import type { FittingSheet, FoundTables, LackingSheet } from './find-tables';
import { likelyHeaderRow } from './header-row';
import { dayOfMonth } from './month-days';
import { previewOf } from './previews';
import type { ColumnsQuestion, IntakeQuestion, JoinQuestion } from './questions';
import { guessMeaning } from './sheet-names';
import { isBlankCell } from './text';
import { monthOfName } from './title-period';
import { TABLE_KINDS, type IntakePins, type TableKind } from './types';

interface Known {
  readonly reps: readonly string[];
  readonly teams: readonly string[];
}

export function buildQuestions(
  found: FoundTables,
  pins: IntakePins,
  known: Known,
  dayOfDate: (date: Date) => Day,
): IntakeQuestion[] {
  return [
    ...found.lacking.flatMap((lacking) => columnsQuestion(lacking, dayOfDate)),
    ...TABLE_KINDS.flatMap((kind) => joinQuestion(kind, found, pins, known, dayOfDate)),
  ];
}

/** Asked while sheets fit that nobody has chosen or declined, or where only the name of the one sheet tells the month. */
function joinQuestion(
  kind: TableKind,
  found: FoundTables,
  pins: IntakePins,
  known: Known,
  dayOfDate: (date: Date) => Day,
): JoinQuestion[] {
  const read = found.tables.get(kind) ?? [];
  const withoutRep = found.withoutRep.get(kind) ?? [];
  const open = [...(found.others.get(kind) ?? []), ...withoutRep];
  const chosenMeaning = pins[kind]?.nameMeaning ?? 'none';
  const needsMonth = chosenMeaning === 'none' && read.some(isMonthNeeded);
  if (open.length === 0 && !needsMonth) return [];
  const sheets = [...read, ...open];
  const names = sheets.map(({ sheet }) => sheet.name);
  return [
    {
      type: 'join',
      kind,
      sheets: sheets.map(({ sheet, header }) => ({
        ...previewOf(sheet, header, dayOfDate),
        isRead: read.some((each) => each.sheet === sheet),
      })),
      nameMeaning: chosenMeaning === 'none' ? guessMeaning(names, withoutRep.length > 0, known) : chosenMeaning,
    },
  ];
}

/** Whether the days are numbers only and the sheet's name says which month they are of. */
function isMonthNeeded({ sheet, header }: FittingSheet): boolean {
  const column = header.columns.get('day');
  if (column === undefined || monthOfName(sheet.name) === null) return false;
  const first = sheet.cells.slice(header.row + 1).find((row) => !isBlankCell(row[column]));
  return first !== undefined && dayOfMonth(first[column]) !== null;
}

function columnsQuestion(lacking: LackingSheet, dayOfDate: (date: Date) => Day): ColumnsQuestion[] {
  const { kind, sheet, missing } = lacking;
  const likely = likelyHeaderRow(sheet.cells);
  const header = lacking.header ?? (likely === null ? null : { row: likely, lines: 1 as const });
  if (header === null) return [];
  const preview = previewOf(sheet, header, dayOfDate);
  if (preview.rows === 0) return [];
  const columns = lacking.header?.columns ?? new Map<string, number>();
  const below = sheet.cells.slice(header.row + 1);
  const proposals = proposeColumns(below, preview.headers.length, missing, new Set(columns.values()));
  const oneBased = (found: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries([...found].map(([field, column]) => [field, column + 1]));
  return [{ type: 'columns', kind, sheet: preview, missing, proposals: oneBased(proposals), known: oneBased(columns) }];
}
