/** Files without a header: told by a first row that holds data, and mapped by where things stand and what they look like. */
import { proposeColumns } from '../column-proposals';
import { readDateText } from '../dates';
import { TABLE_HEADERS } from '../header-aliases';
import { phoneKey } from '../phone';
import { isBlankCell, shortText } from '../text';
import type { ImportKind, ImportMapping, TargetColumn } from './types';

type Rows = readonly (readonly unknown[])[];

/** What tells by itself where it stands; a name does not. */
const TELLING = ['day', 'start', 'contractDay', 'amount', 'phone', 'rep'];

/** Whether a row is data rather than a header: it has two cells or more, and one of them is a day or a telephone number. */
export function readsAsData(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= 2 && filled.some((cell) => typeof cell === 'string' && (isDay(cell) || isPhone(cell)));
}

/** The first row in which something stands; 0 if there is none. */
export const firstFilledRow = (rows: Rows): number =>
  Math.max(
    rows.findIndex((row) => !row.every(isBlankCell)),
    0,
  );

/** Its cells in short, by which a person tells the columns: one for each column of the file, '' where it has none. */
export function firstCells(rows: Rows): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const first = rows[firstFilledRow(rows)] ?? [];
  return Array.from({ length: width }, (_, column) => shortText(String(first[column] ?? '')));
}

/**
 * Cells that were copied from a sheet like this one stand in its order; where a day, an amount, a telephone number or a
 * rep stands elsewhere, only what the cells themselves show is proposed.
 */
export function mappingByCells(kind: ImportKind, rows: Rows, target: readonly TargetColumn[]): ImportMapping {
  const width = firstCells(rows).length;
  const fields = [...TABLE_HEADERS[kind].required.flat(), 'rep', 'phone'];
  const wanted = target.flatMap(({ field }) => (field !== null && fields.includes(field) ? [field] : []));
  const shown = proposeColumns(rows, width, wanted, new Set());
  const placeOf = (field: string): number => target.findIndex((column) => column.field === field);
  const isInOrder = TELLING.every(
    (field) => !shown.has(field) || target[placeOf(field)]!.column - 1 === shown.get(field),
  );
  return target.map(({ field, column, isFormula }) => {
    if (isFormula) return null;
    if (isInOrder) return column <= width ? column - 1 : null;
    return (field === null ? undefined : shown.get(field)) ?? null;
  });
}

function isDay(text: string): boolean {
  const { form } = readDateText(text);
  return form === 'day' || form === 'yearless' || form === 'triple';
}

const isPhone = (text: string): boolean => /^[+\d()\- ]{9,20}$/.test(text) && /^0\d{8,10}$/.test(phoneKey(text));
