/** Telephone numbers: how a call finds its customer. */
import { cleanText } from './text';

/** `03-1234-5678`, `+81 3 1234 5678`, `０３（１２３４）５６７８` and the number 312345678 → `0312345678`; '' if there are no digits. */
export function phoneKey(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const cleaned = cleanText(String(cell).slice(0, 100)).replace(/(?:内線|ext\.?|#).*$/i, '');
  let digits = cleaned.replace(/\D/g, '');
  const international =
    /^\(?\+ ?81/.test(cleaned) || (/^81/.test(digits) && digits.length >= 11 && digits.length <= 13);
  if (international) digits = `0${digits.slice(2).replace(/^0/, '')}`;
  // A number cell has lost its leading zero: Japanese numbers have 10 digits, mobile ones 11, all with a leading zero.
  else if (/^[1-9]/.test(digits) && (digits.length === 9 || digits.length === 10)) digits = `0${digits}`;
  return digits;
}

/** All numbers of a customer's cell: several may stand in it, separated by a slash, comma or line break. */
export function phoneKeys(cell: unknown): string[] {
  if (typeof cell !== 'string') {
    const key = phoneKey(cell);
    return key === '' ? [] : [key];
  }
  return cell
    .slice(0, 1000)
    .split(/[/／,，、;；\n]/)
    .map(phoneKey)
    .filter((key) => key !== '');
}
