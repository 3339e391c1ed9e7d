/** Formulas evaluated beside the workbook, in a sheet that exists only meanwhile. */
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { quoteSheet } from './a1';
import { isErrorText } from './extract';
import { UNIT } from './load';
import type { SheetEngine } from './sheet-engine';

export type EvaluatedValue = string | number | boolean;
export type Evaluation = { formula: string } & (
  { value: EvaluatedValue } | { values: EvaluatedValue[][] } | { error: string }
);

const SCRATCH = 'scratch';
/** Room for a result that spills: formulas stand this many columns apart. */
const WIDTH = 200;
const HEIGHT = 20_000;

export async function evaluateFormulas(engine: SheetEngine, formulas: readonly string[]): Promise<Evaluation[]> {
  const first = engine.sheets()[0];
  const sheet = mergeWorksheetSnapshotWithDefault({
    id: SCRATCH,
    name: `${SCRATCH}-${Date.now()}`,
    hidden: 1,
    rowCount: HEIGHT,
    columnCount: WIDTH * formulas.length,
  });
  engine.scratch.add(SCRATCH);
  engine.mutate(InsertSheetMutation.id, { unitId: UNIT, index: engine.univer.workbook.getSheets().length, sheet });
  try {
    const written = formulas.map((formula) =>
      qualify(formula.startsWith('=') ? formula : `=${formula}`, first?.getName()),
    );
    written.forEach((formula, index) => {
      engine.writeCells(SCRATCH, { row: 1, column: index * WIDTH + 1, rows: 1, columns: 1 }, () => ({ formula }));
    });
    await engine.calculate();
    return formulas.map((formula, index) => ({ formula, ...resultAt(engine, index * WIDTH + 1) }));
  } finally {
    engine.mutate(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: SCRATCH, subUnitName: sheet.name });
    engine.scratch.delete(SCRATCH);
    await engine.calculate();
  }
}

function resultAt(
  engine: SheetEngine,
  column: number,
): { value: EvaluatedValue } | { values: EvaluatedValue[][] } | { error: string } {
  const area = engine.spillArea(SCRATCH, 1, column) ?? { row: 1, column, rows: 1, columns: 1 };
  const values: EvaluatedValue[][] = Array.from({ length: area.rows }, () => []);
  engine.readCells(SCRATCH, area, ({ value }, row, index) => {
    values[row]![index] = value ?? '';
  });
  const [[value]] = values as [[EvaluatedValue]];
  if (area.rows > 1 || area.columns > 1) return { values };
  if (isErrorText(value)) return { error: engine.errorMessage(SCRATCH, 1, column) ?? value };
  return { value };
}

const lexer = new LexerTreeBuilder();

/** `A1` → `'訪問'!A1`: a formula typed on the command line has no sheet of its own. */
function qualify(formula: string, sheetName: string | undefined): string {
  if (sheetName === undefined) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const text = nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const bare = node.nodeType === sequenceNodeType.REFERENCE && !node.token.includes('!');
      return bare ? `${quoteSheet(sheetName)}!${node.token}` : node.token;
    })
    .join('');
  return `=${text.replace(/^=/, '')}`;
}
