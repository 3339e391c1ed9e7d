/** The tables as one text, and back: what is left in the workbook for custom functions, so that a cell need not read the sheets. */
import type { Tables } from '../tables';
import { packColumn, unpackColumn } from './columns';

/** Goes up whenever the shape or the meaning of the tables changes: a text of another version is never read. */
export const PACKED_VERSION = 5;

type Column = Int8Array | Int32Array | Uint8Array | Uint16Array | Float64Array;
const COLUMN_TYPES = { Int8Array, Int32Array, Uint8Array, Uint16Array, Float64Array } as const;
type ColumnType = keyof typeof COLUMN_TYPES;

/** A column within the JSON: its type, its length, its packed numbers. */
interface PackedColumn {
  readonly column: ColumnType;
  readonly length: number;
  readonly text: string;
}

export function packTables(tables: Tables): string {
  return JSON.stringify(tables, (_, value: unknown) => {
    const column = typeOf(value);
    if (column === null) return value;
    const values = value as Column;
    return { column, length: values.length, text: packColumn(values) } satisfies PackedColumn;
  });
}

/** null where the text is none that {@link packTables} makes. */
export function unpackTables(text: string): Tables | null {
  try {
    return JSON.parse(text, (_, value: unknown) => (isPacked(value) ? unpacked(value) : value)) as Tables;
  } catch {
    return null;
  }
}

/** By the tag, since an array may come from another realm than this script's. */
function typeOf(value: unknown): ColumnType | null {
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return tag in COLUMN_TYPES ? (tag as ColumnType) : null;
}

function isPacked(value: unknown): value is PackedColumn {
  return typeof value === 'object' && value !== null && 'column' in value && 'text' in value;
}

/** @throws Error for a broken text: the whole is refused then */
function unpacked({ column, length, text }: PackedColumn): Column {
  const values = unpackColumn(text, length);
  if (values === null) throw new Error('broken column');
  return new COLUMN_TYPES[column](values);
}
