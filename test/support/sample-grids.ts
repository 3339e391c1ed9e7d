/** The sample workbook as sheets to be read. */
import type { SheetGrid } from '../../src/intake/read-tables';
import { sampleWorkbook, type SampleCell, type SampleOptions } from '../../src/sample/sample-workbook';

export function sampleGrids(options: SampleOptions): SheetGrid[] {
  return sampleWorkbook(options).map(({ name, header, rows }) => ({
    name,
    cells: [header, ...rows.map((row) => row.map(valueOf))],
  }));
}

/** As `getValues()` gives it: '' for a blank cell, a Date for a day. */
function valueOf(cell: SampleCell): unknown {
  if (cell === null) return '';
  return typeof cell === 'object' && 'day' in cell ? new Date(cell.day * 86_400_000) : cell;
}
