/** Layouts of files that were imported: the same telephone system writes the same headers again, and is mapped once. */
import { digest } from '../../core/digest';
import { headerKey } from '../headers';
import { fileHeader } from './mapping';
import { IMPORT_KINDS, type ImportKind, type ImportMapping, type TargetColumn } from './types';

/** Plain JSON. */
export interface ImportLayout {
  /** Of the file's headers, see {@link layoutKey}. */
  readonly key: string;
  readonly kind: ImportKind;
  readonly sheetName: string;
  /** Header of the sheet's column, and which column of the file (0-based) goes there. */
  readonly columns: readonly (readonly [header: string, source: number])[];
}

/** Equal for files with equal headers in equal order. */
export function layoutKey(headers: readonly string[]): string {
  return digest(headers.map(headerKey).join('\u0001'));
}

/** The layout that a file has, by its first rows. Of a chosen table only one of that table. */
export function layoutOf(
  rows: readonly (readonly unknown[])[],
  known: readonly ImportLayout[],
  chosen?: ImportKind,
): ImportLayout | null {
  for (const kind of IMPORT_KINDS.filter((each) => chosen === undefined || each === chosen)) {
    const ofKind = known.filter((layout) => layout.kind === kind);
    if (ofKind.length === 0) continue;
    const key = layoutKey(fileHeader(kind, rows).headers);
    const found = ofKind.find((layout) => layout.key === key);
    if (found !== undefined) return found;
  }
  return null;
}

/** The mapping as it was last time. Columns that the sheet does not have any more are left out, new ones get nothing. */
export function mappingOf(layout: ImportLayout, target: readonly TargetColumn[], width: number): ImportMapping {
  const sources = new Map(layout.columns.map(([header, source]) => [headerKey(header), source]));
  return target.map(({ header, isFormula }) => {
    const source = isFormula ? undefined : sources.get(headerKey(header));
    return source !== undefined && source < width ? source : null;
  });
}
