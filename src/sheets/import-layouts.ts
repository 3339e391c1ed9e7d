/** The layouts of imported files, in the document's properties: they need no permission and no cell. */
import type { ImportLayout } from '../intake/import/layouts';
import { IMPORT_KINDS } from '../intake/import/types';

const KEY = 'importLayouts';
/** Google: 9 KB a property. A Japanese letter takes three bytes. */
const MOST_CHARACTERS = 3000;

/** The newest first. */
export function importLayouts(): ImportLayout[] {
  try {
    const known: unknown = JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter(isLayout) : [];
  } catch {
    // What cannot be read is worth nothing: the columns are proposed anew.
    return [];
  }
}

/** Remembers a layout in place of an older one for the same file and table; the oldest go where there are too many. */
export function rememberLayout(layout: ImportLayout): void {
  const others = importLayouts().filter(({ key, kind }) => key !== layout.key || kind !== layout.kind);
  const layouts = [layout, ...others];
  while (layouts.length > 0 && JSON.stringify(layouts).length > MOST_CHARACTERS) layouts.pop();
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(layouts));
}

export function isLayout(value: unknown): value is ImportLayout {
  if (typeof value !== 'object' || value === null) return false;
  const { key, kind, sheetName, columns } = value as Partial<ImportLayout>;
  return (
    typeof key === 'string' &&
    IMPORT_KINDS.some((each) => each === kind) &&
    typeof sheetName === 'string' &&
    Array.isArray(columns) &&
    columns.every(
      (column) =>
        Array.isArray(column) && typeof column[0] === 'string' && Number.isInteger(column[1]) && column[1] >= 0,
    )
  );
}
