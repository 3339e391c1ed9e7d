/** Links from written cells to other cells of the file. */
import { letterOfColumn } from '../intake/header-lines';
import type { LinkTarget, PlanCell, SheetPlan } from '../core/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Upper left cell of a written block, from 1. */
export interface PlacedBlock {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Address of a target within the file; null where it is not there. */
type Resolve = (target: LinkTarget) => string | null;

/** Asks for the id of each sheet once. */
export function linkResolver(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  blocks: ReadonlyMap<string, PlacedBlock>,
): Resolve {
  const ids = new Map<string, number | null>();
  const idOf = (key: string, find: () => Sheet | null): number | null => {
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = find()?.getSheetId() ?? null));
    return id;
  };
  return (target) => {
    if ('sheetName' in target) {
      const id = idOf(`sheet ${target.sheetName}`, () => spreadsheet.getSheetByName(target.sheetName));
      return id === null ? null : address(id, target.row, target.column);
    }
    const block = blocks.get(target.blockName);
    if (block === undefined) return null;
    const id = idOf(`block ${target.blockName}`, () => block.sheet)!;
    return address(id, block.row + target.row, block.column + target.column);
  };
}

/** The plan with its links as formulas, or as their text where the target is not there. */
export function withLinks(plan: SheetPlan, resolve: Resolve): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map((cell) => resolved(cell, resolve))) };
}

function resolved(cell: PlanCell, resolve: Resolve): PlanCell {
  const { value } = cell;
  if (typeof value !== 'object' || value === null || !('link' in value)) return cell;
  const place = resolve(value.link);
  if (place === null) return { ...cell, value: value.text };
  return { ...cell, value: { formula: `=HYPERLINK("${place}","${value.text.replace(/"/g, '""')}")` } };
}

/** The fragment that Sheets itself gives for "get link to this cell"; it holds for every copy of the file. */
function address(sheetId: number, row: number, column: number): string {
  return `#gid=${sheetId}&range=${letterOfColumn(column - 1)}${row}`;
}
