/** Which sheet holds which table: pinned and usual names first, then any sheet by its headers. */
import { TABLE_HEADERS, WRITTEN_SHEETS } from './header-aliases';
import { findHeaderRow, speaksForItself, type HeaderMatch } from './headers';
import { cleanText, withoutSpaces } from './text';
import { TABLE_KINDS, type SheetGrid, type TableKind, type TableProblem } from './types';

export interface FoundTable {
  readonly sheet: SheetGrid;
  readonly header: HeaderMatch;
  /** Other sheets that would fit too. */
  readonly others: readonly string[];
}

export interface FoundTables {
  readonly tables: ReadonlyMap<TableKind, FoundTable>;
  readonly problems: readonly TableProblem[];
}

/** The form in which sheet names are compared. */
export function sheetKey(name: string): string {
  return withoutSpaces(cleanText(name)).toLowerCase();
}

/** Whether a sheet of this name is one that the add-on writes, also as `進捗 (2)`: such a sheet is never input. */
export function isWrittenSheetName(name: string): boolean {
  const key = sheetKey(name).replace(/\(\d+\)$/, '');
  return WRITTEN_SHEETS.some((written) => sheetKey(written) === key);
}

/** Finds the sheet and header row of each table. A sheet serves at most one table. */
export function findTables(
  sheets: readonly SheetGrid[],
  pinned: Readonly<Partial<Record<TableKind, string>>> = {},
): FoundTables {
  const input = sheets.filter((sheet) => !isWrittenSheetName(sheet.name));
  const tables = new Map<TableKind, FoundTable>();
  const problems: TableProblem[] = [];
  const taken = new Set<SheetGrid>();
  const settled = new Set<TableKind>();
  const otherNames = new Map<TableKind, Set<string>>();

  for (const kind of TABLE_KINDS) {
    const byName = sheetsByName(kind, input, pinned[kind]).filter((sheet) => !taken.has(sheet));
    const headers = byName.map((sheet) => ({ sheet, header: findHeaderRow(kind, sheet.cells) }));
    const chosen = headers.find(({ header }) => header !== null && header.missing.length === 0);
    if (chosen?.header) {
      taken.add(chosen.sheet);
      settled.add(kind);
      const others = headers.filter((each) => each !== chosen && each.header?.missing.length === 0);
      otherNames.set(kind, new Set(others.map(({ sheet }) => sheet.name)));
      tables.set(kind, { sheet: chosen.sheet, header: chosen.header, others: [] });
      continue;
    }
    // Two known headers or more: this is meant to be the table, and a stray copy elsewhere must not stand in for it.
    const meant = headers.find(({ header }) => header !== null && header.columns.size >= 2);
    if (meant?.header) {
      taken.add(meant.sheet);
      settled.add(kind);
      problems.push({ kind, code: 'missing-column', sheetName: meant.sheet.name, columns: meant.header.missing });
    }
  }

  const candidates: { sheet: SheetGrid; header: HeaderMatch; order: number }[] = [];
  input.forEach((sheet, order) => {
    if (taken.has(sheet)) return;
    for (const kind of TABLE_KINDS) {
      const header = findHeaderRow(kind, sheet.cells);
      if (header && speaksForItself(header, sheet.cells[header.row] ?? [])) candidates.push({ sheet, header, order });
    }
  });
  candidates.sort((a, b) => b.header.score - a.header.score || a.order - b.order);
  // What a sheet is, is its best-scoring kind: a second sheet of visits must not be pressed into service as sales.
  const kindOfSheet = new Map<SheetGrid, TableKind>();
  for (const { sheet, header } of candidates) {
    if (kindOfSheet.has(sheet)) continue;
    kindOfSheet.set(sheet, header.kind);
    const kind = header.kind;
    if (settled.has(kind)) {
      otherNames.set(kind, (otherNames.get(kind) ?? new Set()).add(sheet.name));
    } else {
      settled.add(kind);
      tables.set(kind, { sheet, header, others: [] });
    }
  }
  for (const kind of TABLE_KINDS) {
    const table = tables.get(kind);
    if (table) tables.set(kind, { ...table, others: [...(otherNames.get(kind) ?? [])] });
    else if (!settled.has(kind)) problems.push(problemOfAbsent(kind, input, pinned[kind], taken, kindOfSheet));
  }
  return { tables, problems };
}

/** Sheets of the pinned or a usual name, in the order of preference. */
function sheetsByName(kind: TableKind, sheets: readonly SheetGrid[], pinned: string | undefined): SheetGrid[] {
  const names = [...(pinned === undefined || pinned.trim() === '' ? [] : [pinned]), ...TABLE_HEADERS[kind].sheetNames];
  const found = new Set<SheetGrid>();
  for (const name of names) {
    for (const sheet of sheets) if (sheetKey(sheet.name) === sheetKey(name)) found.add(sheet);
  }
  return [...found];
}

/** A sheet of the usual name without any header lacks all of them; otherwise there is no such sheet. */
function problemOfAbsent(
  kind: TableKind,
  sheets: readonly SheetGrid[],
  pinned: string | undefined,
  taken: ReadonlySet<SheetGrid>,
  kindOfSheet: ReadonlyMap<SheetGrid, TableKind>,
): TableProblem {
  const sheet = sheetsByName(kind, sheets, pinned).find((each) => !taken.has(each) && !kindOfSheet.has(each));
  if (!sheet) return { kind, code: 'missing-sheet' };
  const header = findHeaderRow(kind, sheet.cells);
  const columns = header ? header.missing : TABLE_HEADERS[kind].required.map((group) => group[0] ?? '');
  return { kind, code: 'missing-column', sheetName: sheet.name, columns };
}
