/** Which formulas have to be entered anew so that their figures follow a refresh. */
import { STAMP_NAME } from '../stamp';

/**
 * Whether a formula calls one of the functions without the stamp as an argument of that very call: with it a call
 * recalculates by itself; elsewhere in the formula, or within an argument that stays as it is, the stamp does nothing for
 * it. What stands in texts and in sheets' names is no call.
 * @param functionNames letters, digits and `_` only
 */
export function isBareCall(formula: string, functionNames: readonly string[]): boolean {
  // Of what is quoted nothing is left that looks like a call, a stamp or a parenthesis.
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  return [...code.matchAll(callOf(functionNames))].some(
    ({ index, 0: call }) => !argumentsFrom(code, index + call.length).some((argument) => STAMP.test(argument)),
  );
}

/** The arguments of a call that opens just before `from`; up to the end where nothing closes it. */
function argumentsFrom(code: string, from: number): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of code.slice(from)) {
    if ('({'.includes(sign)) depth++;
    if (')}'.includes(sign) && depth-- === 0) break;
    // Which of the two separates arguments depends on the spreadsheet's locale.
    if (depth === 0 && ',;'.includes(sign)) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

const callOf = (names: readonly string[]): RegExp => new RegExp(`(?<![\\w.])(?:${names.join('|')})\\s*\\(`, 'gi');
const STAMP = new RegExp(`^\\s*${STAMP_NAME}\\s*$`, 'i');
