/** People's formulas beside a written block whose rows move. */

/** Text in quotes, a reference to another sheet, or a word that may be a cell or a range of cells. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[\p{L}_][\p{L}\p{N}_.$]*(?::\$?[A-Z]+\$?\d+)?(?![\p{L}\p{N}_.$(])/giu;
const OWN_CELLS = /^(\$?[A-Z]{1,3})(\d+)(?::(\$?[A-Z]{1,3})(\d+))?$/i;

/**
 * What a moved formula says about its own row, it says about the new one, as when a person sorts whole rows: only
 * relative references to cells of row `from` change.
 */
export function formulaAtRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(PARTS, (part) => {
    const [, first, row, last, lastRow = row] = OWN_CELLS.exec(part) ?? [];
    if (first === undefined || Number(row) !== from || Number(lastRow) !== from) return part;
    return last === undefined ? `${first}${to}` : `${first}${to}:${last}${to}`;
  });
}

/** Functions that fill more cells than their own (Google: "Google Sheets function list", and two of ours). */
const SPILLING =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|EXPAND|FILTER|FLATTEN|FREQUENCY|GOOGLEFINANCE|GROWTH|HSTACK|IMPORT(?:DATA|FEED|HTML|RANGE|XML)|KPI_TABLE|KPI_TARGET|LAMBDA|LET|LINEST|LOGEST|MAKEARRAY|MAP|MINVERSE|MMULT|MUNIT|QUERY|RANDARRAY|REGEXEXTRACT|SCAN|SEQUENCE|SORTN?|SPLIT|TOCOL|TOROW|TRANSPOSE|TREND|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\s*\(|\{/i;

/** Whether a formula may fill cells beside or below its own: what a text in quotes says is nothing that it does. */
export const maySpill = (formula: string): boolean => SPILLING.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
