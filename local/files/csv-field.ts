/**
 * What a spreadsheet program takes for the beginning of a formula, behind any blanks and control characters, full-width signs
 * included (OWASP, "CSV Injection"); and a control character in front, which hides what follows.
 */
const FORMULA = /^[\p{C}\p{Z}\s]*[=+\-@＝＋－＠]|^[\u0000-\u001f]/u;

/** A field of an exported csv. Text that would be taken for a formula is led by an apostrophe; a figure stays a figure. */
export function csvField(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
