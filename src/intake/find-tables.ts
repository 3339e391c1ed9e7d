/** Which sheets hold which table: pinned and usual names first, then any sheet by its headers. */
import { areasOf } from './areas';
import type { YearAnchor } from './missing-years';
import { TABLE_HEADERS, WRITTEN_SHEETS } from './header-aliases';
import { acrossIn } from './columns-across';
import { columnsOf, findHeaderRow, pinsNotFound } from './header-row';
import { speaksForItself, type HeaderMatch } from './headers';
import { ownerOfName } from './sheet-names';
import { isBlankRow } from './table-rows';
import { cleanText, withoutSpaces } from './text';
import {
  TABLE_KINDS,
  type IntakePins,
  type SheetGrid,
  type TableKind,
  type TablePins,
  type TableProblem,
} from './types';

/** A sheet with the header of a table. */
export interface FittingSheet {
  readonly sheet: SheetGrid;
  readonly header: HeaderMatch;
}

/** A sheet that is read, and what its name says about all its rows. */
export interface FoundPart extends FittingSheet {
  /** All text above the header, with the sheet's name: where a year or 単位:千円 may stand. */
  readonly title: string;
  /** Field → header or column letter, as the settings say. */
  readonly pins: TablePins | undefined;
  /** Rep where the row names none; '' if the name says none. */
  readonly rep: string;
  /** Team of the reps in it; '' if the name says none. */
  readonly team: string;
  /** Month (1–12) of days that are a number only; null if the name says none. */
  readonly month: number | null;
  /** A day that dates without a year are nearest to, unless their column tells it. */
  readonly anchor: YearAnchor | undefined;
}

/** A sheet that is meant to be a table, but lacks required columns. */
export interface LackingSheet {
  readonly kind: TableKind;
  readonly sheet: SheetGrid;
  /** null: no header at all. */
  readonly header: HeaderMatch | null;
  readonly missing: readonly string[];
  /** The settings name it, so its rows are rows of the table. */
  readonly isPinned: boolean;
}

export interface FoundTables {
  /** The sheets to read, by table; more than one only where the settings say so. */
  readonly tables: ReadonlyMap<TableKind, readonly FittingSheet[]>;
  /** Sheets that fit a table and are not read. */
  readonly others: ReadonlyMap<TableKind, readonly FittingSheet[]>;
  /** Sheets that would fit if their name told the rep. */
  readonly withoutRep: ReadonlyMap<TableKind, readonly FittingSheet[]>;
  readonly lacking: readonly LackingSheet[];
  /** Optional columns that the settings name and no sheet of the table has: not read, whatever else looks like them. */
  readonly lostPins: readonly LostPin[];
  readonly problems: readonly TableProblem[];
}

export interface LostPin {
  readonly kind: TableKind;
  readonly field: string;
  /** What the settings say. */
  readonly pin: string;
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

/** Finds the sheets and header rows of each table. A sheet serves at most one table. */
export function findTables(sheets: readonly SheetGrid[], pins: IntakePins = {}): FoundTables {
  return new TableSearch(sheets, pins).result();
}

/** Required fields that neither a column nor the sheet's name gives. */
export function missingFields({ sheet, header }: FittingSheet, pins: TablePins | undefined): readonly string[] {
  const nameTellsRep = pins?.nameMeaning === 'rep' && ownerOfName(sheet.name) !== '';
  return nameTellsRep ? header.missing.filter((field) => field !== 'rep') : header.missing;
}

class TableSearch {
  private readonly input: readonly SheetGrid[];
  private readonly tables = new Map<TableKind, FittingSheet[]>();
  private readonly others = new Map<TableKind, FittingSheet[]>();
  private readonly withoutRep = new Map<TableKind, FittingSheet[]>();
  private readonly lacking: LackingSheet[] = [];
  private readonly lostPins: LostPin[] = [];
  private problems: TableProblem[] = [];
  private readonly taken = new Set<SheetGrid>();
  private readonly settled = new Set<TableKind>();

  constructor(
    sheets: readonly SheetGrid[],
    private readonly pins: IntakePins,
  ) {
    this.input = sheets.filter((sheet) => !isWrittenSheetName(sheet.name)).flatMap(areasOf);
  }

  result(): FoundTables {
    // What a person pinned goes before every usual name, also another table's.
    for (const kind of TABLE_KINDS) if (this.isPinned(kind)) this.takePinned(kind);
    for (const kind of TABLE_KINDS) if (!this.isPinned(kind)) this.takeByName(kind);
    const kindOfSheet = this.takeByHeaders();
    this.findWithoutRep(kindOfSheet);
    this.joinAreas();
    for (const kind of TABLE_KINDS) if (!this.settled.has(kind)) this.reportAbsent(kind, kindOfSheet);
    for (const kind of TABLE_KINDS) this.checkColumnPins(kind);
    const { tables, others, withoutRep, lacking, lostPins, problems } = this;
    return { tables, others, withoutRep, lacking, lostPins, problems };
  }

  private isPinned(kind: TableKind): boolean {
    return (this.pins[kind]?.sheets.length ?? 0) > 0;
  }

  private takePinned(kind: TableKind): void {
    const pins = this.pins[kind]!;
    const parts: FittingSheet[] = [];
    const lacking: LackingSheet[] = [];
    for (const sheet of this.sheetsNamed(pins.sheets)) {
      if (this.taken.has(sheet)) continue;
      const header = this.headerOf(kind, sheet);
      const missing = header === null ? requiredFields(kind) : missingFields({ sheet, header }, pins);
      // Another table beside the one that is meant.
      if (missing.length > 0 && this.hasAreaOf(kind, sheet)) continue;
      this.taken.add(sheet);
      if (header !== null && missing.length === 0) parts.push({ sheet, header });
      // A blank sheet, such as next month's, lacks nothing yet.
      else if (!sheet.cells.every(isBlankRow)) lacking.push({ kind, sheet, header, missing, isPinned: true });
    }
    this.settled.add(kind);
    this.lacking.push(...lacking);
    if (parts.length > 0) this.tables.set(kind, parts);
    else if (lacking[0]) this.problems.push(missingColumns(lacking[0]));
    else this.settled.delete(kind);
  }

  private takeByName(kind: TableKind): void {
    const pins = this.pins[kind];
    const fitting = this.usualSheets(kind).flatMap((sheet): FittingSheet[] => {
      const header = this.taken.has(sheet) ? null : this.headerOf(kind, sheet);
      return header === null ? [] : [{ sheet, header }];
    });
    const complete = fitting.filter((each) => missingFields(each, pins).length === 0);
    const [chosen, ...rest] = complete;
    if (chosen) {
      this.take(kind, chosen);
      this.others.set(kind, rest);
      return;
    }
    // Two known headers or more: this is meant to be the table, and a stray copy elsewhere must not stand in for it.
    const meant = fitting.find(({ header }) => header.columns.size >= 2);
    if (meant) this.report({ kind, ...meant, missing: meant.header.missing, isPinned: false });
  }

  /** Whether a table of that kind stands beside this area on its sheet. */
  private hasAreaOf(kind: TableKind, { name }: SheetGrid): boolean {
    const areas = this.input.filter((sheet) => sheet.name === name);
    return areas.length > 1 && areas.some((sheet) => this.headerOf(kind, sheet)?.missing.length === 0);
  }

  /** What a sheet is, is its best-scoring kind: a second sheet of visits must not be pressed into service as sales. */
  private takeByHeaders(): ReadonlyMap<SheetGrid, TableKind> {
    const candidates = this.input
      .filter((sheet) => !this.taken.has(sheet))
      .flatMap((sheet) => TABLE_KINDS.flatMap((kind) => this.speaking(kind, sheet, [])));
    candidates.sort((a, b) => b.header.score - a.header.score);
    const kindOfSheet = new Map<SheetGrid, TableKind>();
    for (const candidate of candidates) {
      const { sheet, header } = candidate;
      const { kind } = header;
      if (kindOfSheet.has(sheet)) continue;
      kindOfSheet.set(sheet, kind);
      if (!this.settled.has(kind)) this.take(kind, candidate);
      else if (!this.others.get(kind)?.some((other) => other.sheet === sheet)) this.add(this.others, kind, candidate);
    }
    return kindOfSheet;
  }

  /** Two of a kind side by side on one sheet: nobody need be asked whether they belong together. */
  private joinAreas(): void {
    for (const [kind, read] of this.tables) {
      const isBeside = ({ sheet }: FittingSheet): boolean => read.some((each) => each.sheet.name === sheet.name);
      const others = this.others.get(kind) ?? [];
      this.tables.set(kind, [...read, ...others.filter(isBeside)]);
      this.others.set(
        kind,
        others.filter((other) => !isBeside(other)),
      );
    }
  }

  private findWithoutRep(kindOfSheet: ReadonlyMap<SheetGrid, TableKind>): void {
    for (const sheet of this.input) {
      if (this.taken.has(sheet) || kindOfSheet.has(sheet) || ownerOfName(sheet.name) === '') continue;
      const fitting = TABLE_KINDS.flatMap((kind) => this.speaking(kind, sheet, ['rep']))
        // Customer and day alone stand in any list.
        .filter(({ header }) => header.missing.length > 0 && header.columns.size > 2)
        .sort((a, b) => b.header.score - a.header.score)[0];
      if (fitting) this.add(this.withoutRep, fitting.header.kind, fitting);
    }
  }

  /** The sheet as this table if its header says so; `lenient`: required fields that it may lack. */
  private speaking(kind: TableKind, sheet: SheetGrid, lenient: readonly string[]): FittingSheet[] {
    if (this.isDeclined(kind, sheet)) return [];
    const header = this.headerOf(kind, sheet);
    if (header === null || header.columns.size === 0) return [];
    if (missingFields({ sheet, header }, this.pins[kind]).some((field) => !lenient.includes(field))) return [];
    return speaksForItself(header, columnsOf(sheet.cells, header)) ? [{ sheet, header }] : [];
  }

  /** A sheet of the usual name without any header lacks all of them; otherwise there is no such sheet. */
  private reportAbsent(kind: TableKind, kindOfSheet: ReadonlyMap<SheetGrid, TableKind>): void {
    const sheet = this.usualSheets(kind).find((each) => !this.taken.has(each) && !kindOfSheet.has(each));
    if (!sheet) {
      this.problems.push({ kind, code: 'missing-sheet' });
      return;
    }
    const header = this.headerOf(kind, sheet);
    this.report({ kind, sheet, header, missing: header?.missing ?? requiredFields(kind), isPinned: false });
  }

  /** An explicit choice is never replaced by a guess: a pinned header that is nowhere leaves its field without a column. */
  private checkColumnPins(kind: TableKind): void {
    const columns = this.pins[kind]?.columns ?? new Map<string, string>();
    const parts = this.tables.get(kind) ?? [];
    const sheets = [...parts, ...this.lacking.filter((each) => each.kind === kind)];
    if (columns.size === 0 || sheets.length === 0) return;
    const lost = sheets
      .map(({ sheet, header }) => pinsNotFound(header, columns, sheet.cells))
      .reduce((common, here) => new Map([...common].filter(([field]) => here.has(field))));
    for (const [field, pin] of lost) {
      const group = TABLE_HEADERS[kind].required.find((fields) => fields.includes(field));
      this.tables.set(
        kind,
        (this.tables.get(kind) ?? []).map(({ sheet, header }) => ({ sheet, header: withoutField(header, field) })),
      );
      if (group === undefined) {
        this.lostPins.push({ kind, field, pin });
        continue;
      }
      const sheetName = sheets[0]!.sheet.name;
      this.problems = this.problems.filter((problem) => problem.kind !== kind);
      this.problems.push({ kind, code: 'missing-pinned-column', sheetName, columns: [field], header: pin });
      for (const part of this.tables.get(kind) ?? [])
        this.lacking.push({ kind, ...part, missing: [field], isPinned: false });
      this.tables.set(kind, []);
    }
    if (this.tables.get(kind)?.length === 0) this.tables.delete(kind);
  }

  private report(lacking: LackingSheet): void {
    this.taken.add(lacking.sheet);
    this.settled.add(lacking.kind);
    this.lacking.push(lacking);
    this.problems.push(missingColumns(lacking));
  }

  private take(kind: TableKind, part: FittingSheet): void {
    this.taken.add(part.sheet);
    this.settled.add(kind);
    this.tables.set(kind, [part]);
  }

  private add(map: Map<TableKind, FittingSheet[]>, kind: TableKind, part: FittingSheet): void {
    map.set(kind, [...(map.get(kind) ?? []), part]);
  }

  private headerOf(kind: TableKind, sheet: SheetGrid): HeaderMatch | null {
    return findHeaderRow(kind, sheet.cells, this.pins[kind]?.columns);
  }

  private isDeclined(kind: TableKind, sheet: SheetGrid): boolean {
    return this.pins[kind]?.declined.some((name) => sheetKey(name) === sheetKey(sheet.name)) ?? false;
  }

  /** Sheets of a usual name, in the order of preference. */
  private usualSheets(kind: TableKind): SheetGrid[] {
    return this.sheetsNamed(TABLE_HEADERS[kind].sheetNames).filter((sheet) => !this.isDeclined(kind, sheet));
  }

  private sheetsNamed(names: readonly string[]): SheetGrid[] {
    const keys = names.map(sheetKey);
    return [...new Set(keys)].flatMap((key) => this.input.filter((sheet) => sheetKey(sheet.name) === key));
  }
}

function withoutField(header: HeaderMatch, field: string): HeaderMatch {
  return { ...header, columns: new Map([...header.columns].filter(([name]) => name !== field)) };
}

function requiredFields(kind: TableKind): string[] {
  return TABLE_HEADERS[kind].required.map((group) => group[0] ?? '');
}

function missingColumns({ kind, sheet, missing }: LackingSheet): TableProblem {
  const across = acrossIn(sheet.cells, missing);
  return {
    kind,
    code: 'missing-column',
    sheetName: sheet.name,
    columns: missing,
    ...(across === null ? {} : { across }),
  };
}
