/** Changes to the text of formulas that do not need a formula engine. */
import { MAX_COLUMN, MAX_ROW, columnName, columnNumber, type Position } from './a1';

/** Applies `change` outside string literals, quoted sheet names and table brackets. */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|([^"'[]+)/g, (whole, _literal, code?: string) =>
    code === undefined ? whole : change(code),
  );
}

const WORD = 'A-Za-z0-9_.$\\u0080-\\uffff';
const REFERENCE = new RegExp(
  `(?<![${WORD}])(?:(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6}))(?![${WORD}(!])`,
  'g',
);

/** What a formula of the cell `from` says in the cell `to`: files store a filled-down formula once. */
export function slideFormula(formula: string, from: Position, to: Position): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (!rows && !columns) return formula;
  const column = (fixed: string, name: string): string | undefined => {
    const n = columnNumber(name) + (fixed ? 0 : columns);
    return n >= 1 && n <= MAX_COLUMN ? fixed + columnName(n) : undefined;
  };
  const row = (fixed: string, digits: string): string | undefined => {
    const n = Number(digits) + (fixed ? 0 : rows);
    return n >= 1 && n <= MAX_ROW ? fixed + n : undefined;
  };
  return mapFormulaCode(formula, (code) =>
    code.replace(REFERENCE, (whole: string, ...g: string[]) => {
      const part = (i: number): string => g[i] ?? '';
      if (g[1] !== undefined) {
        if (columnNumber(part(1)) > MAX_COLUMN) return whole;
        const c = column(part(0), part(1));
        const r = row(part(2), part(3));
        return c && r ? c + r : '#REF!';
      }
      const [a, b] =
        g[5] !== undefined
          ? [column(part(4), part(5)), column(part(6), part(7))]
          : [row(part(8), part(9)), row(part(10), part(11))];
      return a && b ? `${a}:${b}` : '#REF!';
    }),
  );
}

/**
 * Functions younger than the file format, which Excel stores with a prefix and otherwise shows as #NAME?.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const PREFIXED = new Map<string, string>();
for (const name of 'FILTER SORT'.split(' ')) PREFIXED.set(name, '_xlfn._xlws.');
for (const name of (
  'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND HSTACK IFNA IFS ISFORMULA ISOMITTED ' +
  'LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PDURATION RANDARRAY REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY SWITCH ' +
  'TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS ' +
  'XLOOKUP XMATCH XOR CEILING.MATH FLOOR.MATH FORMULATEXT ISO.CEILING ENCODEURL STDEV.P STDEV.S VAR.P VAR.S ' +
  'PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ MODE.SNGL MODE.MULT FORECAST.LINEAR'
).split(' ')) {
  PREFIXED.set(name, '_xlfn.');
}

export function addFunctionPrefixes(formula: string): string {
  return mapFormulaCode(formula, (code) =>
    code.replace(/(?<![A-Za-z0-9_.\u0080-\uffff])([A-Za-z][A-Za-z.]*)(?=\()/g, (name: string) => {
      return (PREFIXED.get(name.toUpperCase()) ?? '') + name;
    }),
  );
}

export function removeFunctionPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return mapFormulaCode(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, ''));
}

/**
 * Google Sheets exports a function that Excel does not know (custom functions, QUERY) as
 * `IFERROR(__xludf.DUMMYFUNCTION("the formula"), last value)`: back to the formula.
 */
export function restoreSheetsFormula(formula: string): string {
  const match = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,/.exec(formula);
  return match ? (match[1] ?? '').replace(/""/g, '"').replace(/^=/, '') : formula;
}

/** Follows a sheet whose name had to change. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${to.replace(/'/g, "''")}'!`;
  const old = `'${from.replace(/'/g, "''")}'!`;
  if (!formula.includes(from) && !formula.includes(old)) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"'!\s(),;:+\-*/^&=<>{}]+!/g, (token) =>
    token === old || token === `${from}!` ? quoted : token,
  );
}
