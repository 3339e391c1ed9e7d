/** The conditional formats of a written block. */
import type { Highlight, SheetPlan } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Replaces the block's own rules and keeps everybody else's, also those that people made over cells of the block. Its own
 * are the rules that begin inside it and whose formula is one of the plan's, or one that an earlier refresh wrote.
 * @param area every row that the block had or has
 * @param formerSigns of the earlier refresh
 */
export function replaceHighlights(block: Range, area: Range, plan: SheetPlan, formerSigns: readonly string[]): void {
  const sheet = block.getSheet();
  const own = new Set([...formerSigns, ...ruleSigns(plan)]);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !(beginsInside(rule, area) && own.has(signOf(rule))));
  addHighlights(block, plan, others);
}

/** The block's rules after the others of its sheet: none on one that was just made. */
export function addHighlights(block: Range, { highlights }: SheetPlan, others: readonly Rule[]): void {
  const own = highlights.map((highlight) => ruleOf(highlight, block));
  block.getSheet().setConditionalFormatRules([...others, ...own]);
}

/**
 * The formulas of the plan's rules, whatever cell they are about. Colours do not count: Google may give them back in
 * another notation, and a rule that is not recognised would be added once more at every refresh.
 */
export function ruleSigns({ highlights }: SheetPlan): string[] {
  return [...new Set(highlights.map(({ formula }) => sign(formula('$A1'), 'A1')))];
}

/** Two plans with the same text have the same rules on a block that stands at the same place. */
export function highlightsText({ highlights }: SheetPlan, block: Range): string {
  return JSON.stringify([
    block.getRow(),
    block.getColumn(),
    highlights.map(({ formula, ...highlight }) => [formula('$A1'), highlight]),
  ]);
}

function signOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return '';
  return sign(String(condition.getCriteriaValues()[0]), firstCell(rule.getRanges()[0]!));
}

/** `#REF!` stands where the row of the cell was deleted: the rule is still the block's own. */
const sign = (formula: string, cell: string): string => {
  const bare = formula.replace(/[\s$]/g, '').toUpperCase();
  return bare.replace(new RegExp(`\\b${cell}\\b|#REF!`, 'g'), '@');
};

const firstCell = (range: Range): string => range.getCell(1, 1).getA1Notation();

function beginsInside(rule: Rule, area: Range): boolean {
  const [range] = rule.getRanges();
  if (range === undefined) return false;
  const [row, column] = [range.getRow(), range.getColumn()];
  return (
    row >= area.getRow() &&
    column >= area.getColumn() &&
    row <= area.getLastRow() &&
    range.getLastColumn() <= area.getLastColumn()
  );
}

function ruleOf(highlight: Highlight, block: Range): Rule {
  const range = block.offset(highlight.row, highlight.column, highlight.rows, highlight.columns);
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(highlight.formula(firstCell(range).replace(/^([A-Z]+)/, '$$$1')))
    .setRanges([range]);
  const { background, color, bold } = highlight.look;
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  return builder.build();
}
