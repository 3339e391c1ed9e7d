/** What is asked of a person: after reading, since the names found tell what sheet names mean. */
import type { Day } from '../core/days';
import { proposeColumns } from './column-proposals';
import type { FoundTables, LackingSheet } from './find-tables';
import { isDatedRow, likelyHeaderRow } from './header-row';
import { acrossIn } from './columns-across';
import { previewOf } from './previews';
import type { ColumnsQuestion, IntakeQuestion, JoinQuestion } from './questions';
import { guessMeaning } from './sheet-names';
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

/** Asked while sheets fit that nobody has chosen or declined. */
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
  if (open.length === 0) return [];
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

function columnsQuestion(lacking: LackingSheet, dayOfDate: (date: Date) => Day): ColumnsQuestion[] {
  const { kind, sheet, missing } = lacking;
  const likely = likelyHeaderRow(sheet.cells);
  const header = lacking.header ?? (likely === null ? null : { row: likely, lines: 1 as const });
  if (header === null && !sheet.cells.some(isDatedRow)) return [];
  // No one column is the one that is missing: there is no answer to give.
  if (acrossIn(sheet.cells, missing) !== null) return [];
  const preview = previewOf(sheet, header, dayOfDate);
  if (preview.rows === 0) return [];
  const columns = lacking.header?.columns ?? new Map<string, number>();
  const below = sheet.cells.slice((header?.row ?? -1) + 1);
  const proposals = proposeColumns(below, preview.headers.length, missing, new Set(columns.values()));
  const oneBased = (found: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries([...found].map(([field, column]) => [field, column + 1]));
  return [{ type: 'columns', kind, sheet: preview, missing, proposals: oneBased(proposals), known: oneBased(columns) }];
}
