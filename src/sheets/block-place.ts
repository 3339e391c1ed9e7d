/** Where a plan's block is, or is to be. */
import type { SheetPlan } from '../core/sheet-plan';
import type { PlacedBlock } from './links';
import type { WrittenBlock, WrittenState } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** `foreign`: a sheet of the plan's name that the add-on did not make. `changed`: a person put a column into its block. */
export type Reason = 'foreign' | 'changed';

/** A plan and where it goes: over the block that is there, or on a sheet that was just made. */
export interface Place extends PlacedBlock {
  readonly plan: SheetPlan;
  readonly sheetName: string;
  /** The sheet that is left alone, where another one has to be written. */
  readonly insteadOf: { readonly sheetName: string; readonly reason: Reason } | null;
  readonly owned: Range | null;
  readonly known: WrittenBlock | null;
}

/** @param after the sheet behind which a new one stands; none: in front */
export function placeOf(
  spreadsheet: Spreadsheet,
  state: WrittenState,
  plan: SheetPlan,
  after: Sheet | undefined,
): Place {
  const named = spreadsheet.getRangeByName(plan.blockName);
  const planned = plan.cells[0]!.length;
  if (named !== null) {
    const sheet = named.getSheet();
    const known = state.of(plan.blockName, sheet.getSheetId());
    const columns = named.getNumColumns();
    if (columns <= (known?.columns ?? planned)) {
      const [row, column, sheetName] = [named.getRow(), named.getColumn(), sheet.getName()];
      return { plan: padded(plan, columns), owned: named, known, sheet, row, column, sheetName, insteadOf: null };
    }
  }
  const sheet = newSheet(spreadsheet, plan.sheetName, after);
  const sheetName = sheet.getName();
  const place = { plan, owned: null, known: null, sheet, row: 1, column: 1, sheetName };
  if (named !== null) return { ...place, insteadOf: { sheetName: named.getSheet().getName(), reason: 'changed' } };
  const isForeign = sheetName !== plan.sheetName;
  return { ...place, insteadOf: isForeign ? { sheetName: plan.sheetName, reason: 'foreign' } : null };
}

/** Blank up to the width that the block has: it never gets narrower, so that what stands beside it stays there. */
function padded(plan: SheetPlan, columns: number): SheetPlan {
  const missing = columns - plan.cells[0]!.length;
  if (missing <= 0) return plan;
  const blanks = Array.from({ length: missing }, () => ({ value: null }));
  return { ...plan, cells: plan.cells.map((row) => [...row, ...blanks]) };
}

/**
 * In front of the others, or behind the one before: it is what people open the file for. A blank sheet of that name is taken
 * as it is: mostly a refresh that broke off has left it, and there is nothing on it that anybody could miss.
 */
function newSheet(spreadsheet: Spreadsheet, name: string, after: Sheet | undefined): Sheet {
  const there = spreadsheet.getSheetByName(name);
  if (there !== null && there.getLastRow() === 0) return there;
  let free = name;
  for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
  return spreadsheet.insertSheet(free, after === undefined ? 0 : after.getIndex());
}
