/**
 * Styles by value. Univer keeps each style once, under a random id that means something to this one workbook object only: on
 * the wire a cell, row or column carries its style itself.
 */
import type { Mutation } from './wire';

/** Those that bring cells, rows or columns as they are kept. (`set-range-values` has its ids replaced by Univer itself.) */
const WITH_STYLES = new Set([
  'sheet.mutation.move-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.set-row-data',
  'sheet.mutation.set-col-data',
]);

/** @param styleOf the style that an id stands for in the workbook in which the mutation was made */
export function withPlainStyles({ id, params }: Mutation, styleOf: (styleId: string) => unknown): Mutation {
  if (!WITH_STYLES.has(id)) return { id, params };
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(plain);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === 's' && typeof part === 'string' ? (styleOf(part) ?? null) : plain(part),
      ]),
    );
  };
  return { id, params: plain(params) };
}
