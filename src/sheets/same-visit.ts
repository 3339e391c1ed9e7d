/** Whether a visit is in the log already. */
import { type Day, dayOfSerial } from '../core/days';
import { OUTCOMES } from '../core/tables';
import { dayOfNumber } from '../intake/dates';
import { momentOfText } from '../intake/import/moments';
import { isMoment } from '../intake/import/types';
import { LABEL_CLASSES, type LabelColumn, type LabelDictionary } from '../intake/labels';
import { customerKey, numberKey, repKey } from '../intake/names';
import { cellText, isBlankCell, isDateCell } from '../intake/text';
import { dayOfDateIn } from './clock';
import type { VisitCells, VisitField, VisitLog } from './visit-log';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** New rows stand at the end: further up nobody looks, so that a long log answers as fast as a short one. */
const LAST_ROWS = 5000;
const CANCELLED = OUTCOMES.indexOf('cancelled');
const LABELS: readonly LabelColumn[] = ['kind', 'purpose', 'outcome', 'reaction'];

/** What a row says of a visit, beside whose and when it was. */
const SAID: readonly VisitField[] = ['purpose', 'outcome', 'reaction', 'nextDay', 'note'];

/**
 * The row (1-based) of the same rep, customer, day and kind of contact in which nothing contradicts the new one; null where there
 * is none. So a row written twice is found, and one that says only more or less of the same visit; a second visit of that
 * day that ended otherwise is none. What was put off and what was done are two things.
 * @param but a row that does not count
 */
export function sameVisit(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { columns }: VisitLog,
  visit: VisitCells,
  { headerRow, labels, but }: { readonly headerRow: number; readonly labels: LabelDictionary; readonly but: number },
): number | null {
  const last = sheet.getLastRow();
  const first = Math.max(headerRow + 1, last - LAST_ROWS + 1);
  if (last < first) return null;
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const rows = sheet.getRange(first, left, last - first + 1, right - left + 1).getValues() as unknown[][];
  const form = cellForm(dayOfDateIn(spreadsheet.getSpreadsheetTimeZone()), labels);
  const wanted = formsOf((field) => visit[field]);
  for (let index = rows.length - 1; index >= 0; index--) {
    const cellOf = (field: VisitField): unknown => {
      const column = columns.find((each) => each.field === field)?.column;
      return column === undefined ? undefined : rows[index]![column - left];
    };
    // Most rows are of another day.
    if (form('day', cellOf('day')) !== wanted.day || first + index === but) continue;
    if (isSame(formsOf(cellOf))) return first + index;
  }
  return null;

  function formsOf(cellOf: (field: VisitField) => unknown): Partial<Record<VisitField, string>> {
    return Object.fromEntries(columns.map(({ field }) => [field, form(field, cellOf(field))]));
  }

  function isSame(there: Partial<Record<VisitField, string>>): boolean {
    const isNumbered = (there.customerNumber ?? '') !== '' && (wanted.customerNumber ?? '') !== '';
    const who = isNumbered ? 'customerNumber' : 'customer';
    if (there[who] !== wanted[who] || there.rep !== wanted.rep || there.kind !== wanted.kind) return false;
    const isPutOff = (outcome: string | undefined): boolean => outcome === String(CANCELLED);
    if (isPutOff(there.outcome) !== isPutOff(wanted.outcome)) return false;
    const said = columns.filter(({ field }) => SAID.includes(field));
    const adds = (a: typeof there, b: typeof there): boolean =>
      said.some(({ field }) => (a[field] ?? '') !== '' && a[field] !== b[field]);
    return !adds(there, wanted) || !adds(wanted, there);
  }
}

/** What a cell says, in one form; '' for nothing. */
function cellForm(
  dayOfDate: (date: Date) => Day,
  labels: LabelDictionary,
): (field: VisitField, cell: unknown) => string {
  const dayForm = (cell: unknown): string => {
    if (isMoment(cell)) return String(dayOfSerial(cell.serial));
    if (isDateCell(cell)) return String(dayOfDate(cell));
    if (typeof cell === 'number') return String(dayOfNumber(cell) ?? '');
    const moment = momentOfText(cellText(cell));
    return moment === null ? cellText(cell) : String(dayOfSerial(moment));
  };
  return (field, cell) => {
    if (field === 'kind' && isBlankCell(cell)) return String(labels.classOf('kind', 'visit'));
    if (cell === undefined || isBlankCell(cell)) return '';
    if (field === 'day' || field === 'nextDay') return dayForm(cell);
    if (field === 'rep') return repKey(cellText(cell));
    if (field === 'customer') return customerKey(cellText(cell));
    if (field === 'customerNumber') return numberKey(cell);
    const column = LABELS.find((each) => each === field);
    if (column === undefined) return cellText(cell);
    const found = labels.classOf(column, cellText(cell));
    if (found < 0) return cellText(cell);
    return LABEL_CLASSES[column][found] === 'none' ? '' : String(found);
  };
}
