import { matchHeaderRow, readAmountHeader } from '../../../src/intake/headers';
import type { ImportKind, TargetColumn } from '../../../src/intake/import/types';

/** The columns of a blank sheet with these headers. */
export function fieldsOf(kind: ImportKind, headers: readonly string[]): TargetColumn[] {
  const fields = new Map([...matchHeaderRow(kind, headers, 0).columns].map(([field, column]) => [column, field]));
  return headers.map((header, index) => ({
    column: index + 1,
    header,
    field: fields.get(index) ?? null,
    holds: 'nothing',
    isFormula: false,
    scale: fields.get(index) === 'amount' ? readAmountHeader(header).scale : 1,
  }));
}
