/** The writer as a script of its own, so that tests can hand it any plan as JSON. Bundled by `writer-runtime.ts`. */
import type { Highlight, PlanCell, PlanValue, SheetPlan } from '../../src/core/sheet-plan';
import { type Applied, applyPlans } from '../../src/sheets/apply';

/** A plan as plain data: what a plan has as functions stands here as words. */
export interface JsonPlan extends Omit<Partial<SheetPlan>, 'cells' | 'highlights' | 'rowKeys'> {
  sheetName: string;
  /** Bare values, or cells with their looks. */
  rows: (PlanValue | PlanCell)[][];
  /** First row with a key; the keys are the first column's texts. */
  firstKeyedRow?: number;
  /** Rules `=LEFT(cell,1)="sign"`. */
  marks?: (Omit<Highlight, 'formula'> & { sign: string })[];
  /** Deletes the sheet in the middle of being written, as somebody else might. */
  deletesItself?: boolean;
}

export function write(plans: JsonPlan[]): Applied[] {
  return applyPlans(SpreadsheetApp.getActiveSpreadsheet(), plans.map(planOf));
}

function planOf({ rows, firstKeyedRow, marks = [], deletesItself = false, ...rest }: JsonPlan): SheetPlan {
  const cells = rows.map((row) => row.map(cellOf));
  const firstRow = firstKeyedRow ?? cells.length;
  const keyOf = (row: readonly PlanCell[]): string => String(row[0]!.value);
  const deleteSheet = (): void => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(rest.sheetName);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  };
  return {
    blockName: `KPI_${rest.sheetName}`,
    frozenRows: 0,
    columnWidths: [],
    ...rest,
    cells,
    rowKeys: { firstRow, names: cells.slice(firstRow).map((row) => [keyOf(row)]) },
    highlights: marks.map(({ sign, ...mark }) => ({
      ...mark,
      formula: (cell) => {
        if (deletesItself) deleteSheet();
        return `=LEFT(${cell},1)="${sign}"`;
      },
    })),
  };
}

function cellOf(cell: PlanValue | PlanCell): PlanCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
}
