/** The lists from which a person chooses in a written block. */
import type { Choices, SheetPlan } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Sets the lists of the plan's cells around the writing of the values: rows have moved since the last time, and an old
 * list would refuse the new value.
 */
export function writeChoices(block: Range, plan: SheetPlan, writeValues: () => void): void {
  const column = plan.choicesColumn;
  if (column === undefined) return writeValues();
  const range = block.offset(0, column, plan.cells.length, 1);
  range.clearDataValidations();
  writeValues();
  const rules = new Map<string, Validation>();
  const lists = plan.cells.map((row) => row[column]!.choices);
  if (lists.some((choices) => choices !== undefined))
    range.setDataValidations(lists.map((choices) => [choices === undefined ? null : ruleOf(choices, rules)]));
}

/** Blank is allowed by every list. */
function ruleOf({ items, help }: Choices, known: Map<string, Validation>): Validation {
  const key = JSON.stringify([items, help]);
  let rule = known.get(key);
  if (rule === undefined) {
    rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...items])
      .setAllowInvalid(false)
      .setHelpText(help)
      .build();
    known.set(key, rule);
  }
  return rule;
}
