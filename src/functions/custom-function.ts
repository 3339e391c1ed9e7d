/** A cell calls a custom function: arguments → definition → a value, a table, or '' for "no value". */
import { FUNCTIONS } from '.';
import { FunctionCall } from './function-call';
import type { CellValue } from './function-definition';

/**
 * `=NAME(parameters …, [anything …])`. A further argument that is a range with the header of visits, contracts or sales
 * replaces that sheet; anything else only makes Google recalculate.
 * @throws UserFacingError for every mistake in the arguments
 */
export function customFunction(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  args: readonly unknown[],
): CellValue | CellValue[][] {
  const definition = FUNCTIONS.find((candidate) => candidate.name === name)!;
  return definition.compute(new FunctionCall(spreadsheet, definition.parameters, args));
}
