/**
 * What moves when rows or columns come or go. Univer's headless plugins move names, formulas, merges and validation; notes not
 * rightly (`notes.ts`), conditional formats only in its user interface, and the basic filter is ours: those are moved here.
 */
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import type { ConditionalFormat } from '../model/workbook-model';
import { columnLetters, columnNumber, formatArea, parseArea, quoteSheet, splitReference, type Area } from './a1';

export interface Shift {
  lines: 'rows' | 'columns';
  /** First line that moves (insertion) or goes (deletion). */
  at: number;
  /** Positive: inserted; negative: deleted. */
  count: number;
}

/** Where a line goes; null when it is deleted. */
function moved(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count > 0) return line + count;
  return line < at - count ? null : line + count;
}

/** Null when nothing of the area is left. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.lines === 'rows';
  const start = rows ? area.row : area.column;
  const end = start + (rows ? area.rows : area.columns) - 1;
  const first = moved(start, shift) ?? shift.at;
  const last = moved(end, shift) ?? shift.at - 1;
  if (last < first) return null;
  return rows ? { ...area, row: first, rows: last - first + 1 } : { ...area, column: first, columns: last - first + 1 };
}

export function shiftA1(text: string, shift: Shift): string | null {
  const area = parseArea(text, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const result = area && shiftArea(area, shift);
  return result && formatArea(result);
}

const lexer = new LexerTreeBuilder();

/**
 * Moves the references of a formula that stand for cells of the sheet: those with its name and, as long as the formula stands on
 * this sheet itself, those without a name.
 */
export function shiftFormula(formula: string, sheetName: string, shift: Shift, isOnSheet = true): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const text = nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : node.nodeType === sequenceNodeType.REFERENCE
          ? shiftReference(node.token, sheetName, shift, isOnSheet)
          : node.token,
    )
    .join('');
  return `=${text.replace(/^=/, '')}`;
}

function shiftReference(token: string, sheetName: string, shift: Shift, isOnSheet: boolean): string {
  const { sheet, cells } = splitReference(token);
  if (sheet === undefined ? !isOnSheet : sheet !== sheetName) return token;
  const corners = cells.split(':').map((corner) => /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner));
  if (corners.some((corner) => !corner)) return token;
  const lineOf = (corner: RegExpExecArray): number =>
    shift.lines === 'rows' ? Number(corner[4]) : columnNumber(corner[2]!);
  const lines = corners.map((corner) => lineOf(corner!));
  // `A:B` has no rows to move, `1:2` no columns.
  if (lines.some((line) => line === 0)) return token;
  const [first, last = first] = lines as [number, number?];
  const placed = shiftArea(
    shift.lines === 'rows'
      ? { row: first, rows: last! - first + 1, column: 1, columns: 1 }
      : { column: first, columns: last! - first + 1, row: 1, rows: 1 },
    shift,
  );
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  if (!placed) return `${prefix}#REF!`;
  const [start, size] = shift.lines === 'rows' ? [placed.row, placed.rows] : [placed.column, placed.columns];
  return (
    prefix +
    corners
      .map((corner, index) => {
        const line = index === 0 ? start : start + size - 1;
        const [, mark1 = '', column = '', mark2 = '', row = ''] = corner!;
        return shift.lines === 'rows'
          ? `${mark1}${column}${mark2}${line}`
          : `${mark1}${columnLetters(line)}${mark2}${row}`;
      })
      .join(':')
  );
}

/** Null when no cell of the rule is left. */
export function shiftRule(format: ConditionalFormat, sheetName: string, shift: Shift): ConditionalFormat | null {
  const ranges = format.ranges.map((text) => shiftA1(text, shift)).filter((text) => text !== null);
  if (ranges.length === 0) return null;
  const { condition } = format;
  if (condition.kind === 'formula')
    return {
      ...format,
      ranges,
      condition: { ...condition, formula: shiftFormula(condition.formula, sheetName, shift) },
    };
  if (condition.kind === 'cell') {
    const values = condition.values.map((value) =>
      value.startsWith('=') ? shiftFormula(value, sheetName, shift) : value,
    );
    return { ...format, ranges, condition: { ...condition, values } };
  }
  return { ...format, ranges };
}
