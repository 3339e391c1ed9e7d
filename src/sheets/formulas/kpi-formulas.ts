/** Which formulas have to be entered anew so that their figures follow a refresh. */
import { STAMP_NAME } from '../stamp';

/**
 * Whether a formula calls one of the functions and does not follow the stamp, with which it recalculates by itself. What
 * stands in texts and in sheets' names is no call.
 * @param functionNames letters, digits and `_` only
 */
export function isBareCall(formula: string, functionNames: readonly string[]): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ' ');
  return callOf(functionNames).test(code) && !STAMP.test(code);
}

const callOf = (names: readonly string[]): RegExp => new RegExp(`(?<![\\w.])(?:${names.join('|')})\\s*\\(`, 'i');
const STAMP = new RegExp(`(?<![\\w.])${STAMP_NAME}(?![\\w.])`, 'i');
