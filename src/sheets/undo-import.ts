/** Takes back the last import: deletes its rows, and never another one. */
import { UserFacingError } from '../core/errors';
import { runsOf, undoPlan, type UndoPlan } from '../intake/import/undo-plan';
import { forgetLastImport, lastImport, lastImportBlock, printsOf } from './last-import';
import { deleteRuns, keepOneRow, sheetPrints } from './row-prints';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Plain JSON. */
export interface UndoneImport {
  readonly sheetName: string;
  /** Rows that were deleted, or that would be. */
  readonly rows: number;
  /** Rows that a person changed (1-based, the first ten), which stay. */
  readonly changed: readonly number[];
  /** Imported rows that are not as they were: changed, or deleted by somebody. */
  readonly missing: number;
  /** false: nothing was deleted, since rows are missing: a person has to say that the others are to go. */
  readonly isDone: boolean;
}

/** Each run of neighbouring rows is a service call of its own; more of them would not end within six minutes. */
const MOST_RUNS = 1000;
const SHOWN_ROWS = 10;

/**
 * @param keepChanged deletes the rows that are as they were, although others were changed
 * @throws UserFacingError `nothing-to-undo`, `import-scattered`
 */
export function undoLastImport(spreadsheet: Spreadsheet, keepChanged: boolean): UndoneImport {
  const record = lastImport();
  const block = lastImportBlock(spreadsheet);
  if (record === null || block === null) {
    // Its rows are gone: somebody deleted them, or an undo broke off right after it had.
    if (record !== null) forgetLastImport(spreadsheet);
    throw new UserFacingError('nothing-to-undo');
  }
  const sheet = block.getSheet();
  const [wanted, top, sheetName] = [printsOf(record), block.getRow(), sheet.getName()];
  // Where nobody inserts rows above meanwhile they stand where they stood.
  const planNow = (): UndoPlan => undoPlan(wanted, top, sheetPrints(spreadsheet, sheet, record));
  const resultOf = ({ rows, changed, missing }: UndoPlan): Omit<UndoneImport, 'isDone'> => ({
    sheetName,
    rows: rows.length,
    changed: changed.slice(0, SHOWN_ROWS),
    missing,
  });
  const first = planNow();
  if (first.missing > 0 && !keepChanged) return { ...resultOf(first), isDone: false };
  if (runsOf(first.rows).length > MOST_RUNS) throw new UserFacingError('import-scattered', { sheet: sheetName });
  keepOneRow(sheet, first.rows.length);
  const plan = planNow();
  const result = resultOf(plan);
  if (plan.missing > first.missing && !keepChanged) return { ...result, isDone: false };
  deleteRuns(sheet, runsOf(plan.rows));
  forgetLastImport(spreadsheet);
  return { ...result, isDone: true };
}
