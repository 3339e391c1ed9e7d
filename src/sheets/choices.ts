/** The lists from which a person chooses in a written block. */
import type { Choices, SheetPlan } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Two plans with the same text have the same lists in the same rows. */
export function choicesText(plan: SheetPlan): string {
  return JSON.stringify(listsOf(plan).map((choices) => choices ?? 0));
}

/**
 * The plan with what people have chosen, or erased, in the block meanwhile: it was made from what they had chosen when the
 * tables were read, and a refresh takes its time.
 * @param found what stands in the block
 */
export function withChosen(plan: SheetPlan, found: readonly (readonly unknown[])[]): SheetPlan {
  const { choicesColumn, rowKeys } = plan;
  if (choicesColumn === undefined) return plan;
  const chosen = new Map(found.map((row) => [String(row[rowKeys.column ?? 0]), row[choicesColumn]]));
  const cells = plan.cells.map((row, r) => {
    const cell = row[choicesColumn]!;
    const name = rowKeys.names[r - rowKeys.firstRow]?.find((each) => chosen.has(each));
    if (cell.choices === undefined || name === undefined) return row;
    const value = chosen.get(name);
    if (value === (cell.value ?? '') || !['', ...cell.choices.items].includes(String(value))) return row;
    return row.map((each) => (each === cell ? { ...cell, value: value === '' ? null : String(value) } : each));
  });
  return { ...plan, cells };
}

/** Before the values are written: rows have moved since the last time, and an old list would refuse the new value. */
export function clearChoices(block: Range, plan: SheetPlan): void {
  if (plan.choicesColumn !== undefined) columnOf(block, plan.choicesColumn).clearDataValidations();
}

/** After them. */
export function writeChoices(block: Range, plan: SheetPlan): void {
  const lists = listsOf(plan);
  if (plan.choicesColumn === undefined || lists.every((choices) => choices === undefined)) return;
  const rules = new Map<string, Validation>();
  columnOf(block, plan.choicesColumn).setDataValidations(
    lists.map((choices) => [choices === undefined ? null : ruleOf(choices, rules)]),
  );
}

const columnOf = (block: Range, column: number): Range => block.offset(0, column, block.getNumRows(), 1);

function listsOf({ cells, choicesColumn }: SheetPlan): (Choices | undefined)[] {
  return choicesColumn === undefined ? [] : cells.map((row) => row[choicesColumn]!.choices);
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
