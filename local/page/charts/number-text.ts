/** Numbers of axes and labels as text. */

export interface Numbers {
  /** A number in a pattern of the sheet, such as `¥#,##0`. */
  format(value: number, pattern: string): string;
  locale: string;
}

/** `format: 'percent'` and the like of an axis ("hAxis.format" in Google's chart gallery). */
const NAMED: Record<string, string> = {
  none: '0.0#########',
  decimal: '#,##0.0##',
  scientific: '0.##E+0',
  percent: '0%',
};

/** @param wanted the option `format`. @param patterns number formats of the cells that are shown. */
export function axisNumber(
  wanted: string | undefined,
  patterns: readonly (string | undefined)[],
  numbers: Numbers,
): (value: number) => string {
  if (wanted === 'short' || wanted === 'long') return compact(wanted, numbers.locale);
  if (wanted === 'currency')
    return (value) => numbers.format(value, numbers.locale.startsWith('ja') ? '"¥"#,##0' : '"$"#,##0.00');
  const ofCells = patterns.find((pattern) => pattern !== undefined && pattern !== 'General' && pattern !== '@');
  const name = wanted === undefined || wanted === '' ? 'decimal' : wanted;
  const pattern = name === 'decimal' && wanted !== 'decimal' ? (ofCells ?? NAMED.decimal!) : (NAMED[name] ?? name);
  const whole = Object.values(NAMED).includes(pattern) ? pattern.replace(/\.0#+$/, '') : pattern;
  return (value) => numbers.format(value, Number.isInteger(value) ? whole : pattern);
}

function compact(display: 'short' | 'long', locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale.replace('_', '-'), { notation: 'compact', compactDisplay: display });
  return (value) => format.format(value);
}
