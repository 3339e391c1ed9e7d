/** Cells as few rectangles, since each is a service call. */

/** Row and column from 1. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A rectangle in which every cell is one of those. */
export interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  /** By row. */
  readonly formulas: readonly (readonly string[])[];
}

/** @param cells row by row, each from left to right */
export function rectanglesOf(cells: readonly FormulaCell[]): FormulaBlock[] {
  const blocks: { row: number; column: number; formulas: string[][] }[] = [];
  for (const { row, column, formulas } of runsOf(cells)) {
    const above = blocks.find(
      (block) =>
        block.row + block.formulas.length === row &&
        block.column === column &&
        block.formulas[0]!.length === formulas.length,
    );
    if (above === undefined) blocks.push({ row, column, formulas: [formulas] });
    else above.formulas.push(formulas);
  }
  return blocks;
}

/** Neighbours within a row. */
function runsOf(cells: readonly FormulaCell[]): { row: number; column: number; formulas: string[] }[] {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (const { row, column, formula } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.formulas.length === column)
      last.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  return runs;
}
