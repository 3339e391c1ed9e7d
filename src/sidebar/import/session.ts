/** From the rows of a file to the rows of a table. Knows nothing of the page; the server is asked through `call`. */
import { layoutKey } from '../../intake/import/layouts';
import { planImport, type ImportPlan } from '../../intake/import/plan';
import { ROWS_PER_CALL, type ImportCell } from '../../intake/import/types';
import type { ImportPreviewRequest, ImportPreview, ImportTable } from '../../rpc/import-preview';
import type { Appended } from '../../sheets/append-rows';
import type { ScriptCalls } from '../script-run';

export type Call = <N extends keyof ScriptCalls>(
  name: N,
  request: ScriptCalls[N]['request'],
) => Promise<ScriptCalls[N]['reply']>;

type Rows = readonly (readonly string[])[];

/** What the person chose; what is absent is proposed. */
export type ImportChoice = Omit<ImportPreviewRequest, 'rows'>;

/** A file on its way: where it goes, and what would happen to its rows. */
export interface ImportDraft {
  readonly preview: ImportPreview;
  readonly table: ImportTable;
  /** null while required columns get nothing. */
  readonly plan: ImportPlan | null;
  /** The file's columns that go nowhere, though something stands in them or above them; 0-based. */
  readonly leftOut: readonly number[];
}

/** Enough rows to find a header in that stands below a title. */
const HEADER_ROWS = 40;

/** Asks where the file goes, and plans it. No table: the person has to say which one it is. */
export async function draftImport(
  call: Call,
  rows: Rows,
  choice: ImportChoice,
): Promise<ImportDraft | { readonly preview: ImportPreview; readonly table: null }> {
  const preview = await call('importPreview', { ...choice, rows: rows.slice(0, HEADER_ROWS) });
  const { table } = preview;
  if (table === null) return { preview, table };
  const { header, mapping, kind, target, existing } = table;
  const file = {
    header: header.headers,
    rows: rows.slice(header.row + 1),
    firstLine: header.row + 2,
    scale: header.scale,
    amounts: header.amounts,
    clock: header.clock,
  };
  const used = new Set(mapping);
  // The clock time of a call goes with its day.
  if (header.clock !== null && used.has(header.clock.day)) used.add(header.clock.time);
  return {
    preview,
    table,
    plan: table.missing.length > 0 ? null : planImport(kind, file, target.columns, mapping, existing),
    leftOut: header.headers.flatMap((text, column) => {
      const isFilled = text !== '' || (header.row < 0 && rows.some((row) => (row[column] ?? '') !== ''));
      return isFilled && !used.has(column) ? [column] : [];
    }),
  };
}

/** An import that did not get through: what was added until then stays, and can be undone. */
export class ImportStopped extends Error {
  constructor(
    message: string,
    readonly added: number,
  ) {
    super(message);
  }
}

/**
 * Adds the planned rows, some at a time.
 * @param progress told how many are there, after each call
 * @throws ImportStopped
 */
export async function addRows(
  call: Call,
  importId: string,
  { table, plan }: { readonly table: ImportTable; readonly plan: ImportPlan },
  progress: (added: number) => void,
): Promise<Appended | null> {
  const { kind, target } = table;
  const columns = plan.columns.map(({ column, field }) => ({ column, field }));
  const layout = {
    key: layoutKey(table.header.headers),
    columns: target.columns.flatMap(({ header }, index) => {
      const source = table.mapping[index] ?? null;
      return source === null ? [] : [[header, source] as const];
    }),
  };
  let appended: Appended | null = null;
  for (let offset = 0; offset < plan.add.length; offset += ROWS_PER_CALL) {
    const rows: readonly (readonly ImportCell[])[] = plan.add.slice(offset, offset + ROWS_PER_CALL);
    const { sheetName, headerRow, states } = target;
    try {
      appended = await call('importRows', {
        ...{ importId, kind, sheetName, headerRow, states, columns, offset, rows },
        ...(offset === 0 ? { layout } : {}),
      });
    } catch (error) {
      throw new ImportStopped(error instanceof Error ? error.message : '', offset);
    }
    progress(offset + rows.length);
  }
  return appended;
}
