/** A reading as one text, and back. */
import { packTables, unpackTables, PACKED_VERSION } from '../../core/packed/tables';
import { isDateCell } from '../../intake/text';
import type { Reading } from '../load';

/** Goes up whenever the shape or the meaning of the text changes: a text of another version is never read. */
export const READING_VERSION = `1.${PACKED_VERSION}`;

/** A date within the JSON. */
interface PackedDate {
  readonly instant: number;
}

export function readingText({ settings, intake, leftOut, targetRows, extents }: Reading): string {
  const { tables, sources, problems } = intake;
  // By a replacer dates would come as the texts that they make of themselves.
  const rows = targetRows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, packedDate(value)])),
  );
  const rest = JSON.stringify({ settings, sources, problems, leftOut, targetRows: rows, extents });
  // (Line breaks stand escaped within JSON.)
  return `${rest}\n${packTables(tables)}`;
}

/** null where the text is none that {@link readingText} makes. */
export function readingOf(text: string): Reading | null {
  const end = text.indexOf('\n');
  const tables = end < 0 ? null : unpackTables(text.slice(end + 1));
  if (tables === null) return null;
  try {
    const { settings, sources, problems, leftOut, targetRows, extents } = JSON.parse(text.slice(0, end), (_, value) =>
      isPackedDate(value) ? new Date(value.instant) : (value as unknown),
    ) as Omit<Reading, 'intake'> & Reading['intake'];
    return { settings, intake: { tables, sources, problems }, leftOut, targetRows, extents };
  } catch {
    return null;
  }
}

const packedDate = (value: unknown): unknown =>
  isDateCell(value) ? ({ instant: value.getTime() } satisfies PackedDate) : value;

function isPackedDate(value: unknown): value is PackedDate {
  return typeof value === 'object' && value !== null && 'instant' in value;
}
