/**
 * Rows that nobody gave a height are as high as their text, in Sheets as in Univer; but Univer fits them only when they are
 * edited by hand, and a file does not say. So they are fitted when a workbook is shown and when a script or another tab has
 * written, in this page alone.
 */
import { BooleanNumber, WrapStrategy, type IRange, type Workbook, type Worksheet } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { PageUniver } from './create-univer';

/** Text of this size in points fits into a row of the default height. */
const FITTING_SIZE = 11;

/** @param sheets of the workbook, those whose rows are to be fitted */
export function fitRows({ injector, commands }: PageUniver, workbook: Workbook, sheets: readonly Worksheet[]): void {
  const unitId = workbook.getUnitId();
  const skeletons = injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService);
  for (const sheet of sheets) {
    const rows = rowsToFit(sheet, workbook);
    const skeleton = rows.length > 0 ? skeletons?.ensureSkeleton(sheet.getSheetId()) : undefined;
    if (!skeleton) continue;
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange(rows)
      .filter(({ row, autoHeight }) => autoHeight && autoHeight > sheet.getRowHeight(row));
    commands.syncExecuteCommand(
      SetWorksheetRowAutoHeightMutation.id,
      { unitId, subUnitId: sheet.getSheetId(), rowsAutoHeightInfo },
      { fromCollab: true, onlyLocal: true },
    );
  }
}

/** Looks at every cell once; measuring them all would take seconds. */
function rowsToFit(sheet: Worksheet, workbook: Workbook): IRange[] {
  const tall = new Set<number>();
  const styles = workbook.getStyles();
  sheet.getCellMatrix().forValue((row, _column, cell) => {
    if (tall.has(row) || cell?.v === undefined || cell.v === null) return;
    const style = styles.getStyleByCell(cell);
    const wraps = style?.tb === WrapStrategy.WRAP || String(cell.v).includes('\n');
    if (wraps || (style?.fs ?? 0) > FITTING_SIZE) tall.add(row);
  });
  return [...tall]
    .filter((row) => {
      const data = sheet.getRowManager().getRow(row);
      return data?.h === undefined || data.ia === BooleanNumber.TRUE;
    })
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }));
}
