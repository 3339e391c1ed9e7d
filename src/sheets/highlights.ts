/** The conditional formats of a written block. */
import type { Highlight, SheetPlan } from '../core/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Replaces the rules inside the block and keeps everybody else's. */
export function replaceHighlights(sheet: Sheet, block: Range, plan: SheetPlan): void {
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => isInside(range, block)));
  const own = plan.highlights.map((highlight) => ruleOf(highlight, block));
  sheet.setConditionalFormatRules([...others, ...own]);
}

function isInside(range: Range, block: Range): boolean {
  return (
    range.getRow() >= block.getRow() &&
    range.getColumn() >= block.getColumn() &&
    range.getLastRow() <= block.getLastRow() &&
    range.getLastColumn() <= block.getLastColumn()
  );
}

function ruleOf(highlight: Highlight, block: Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const range = block.offset(highlight.row, highlight.column, highlight.rows, highlight.columns);
  const cell = range
    .getCell(1, 1)
    .getA1Notation()
    .replace(/^([A-Z]+)/, '$$$1');
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(highlight.formula(cell))
    .setRanges([range]);
  const { background, color, bold } = highlight.look;
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  return builder.build();
}
