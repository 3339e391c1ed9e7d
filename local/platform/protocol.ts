/**
 * What the emulated objects ask of the host. One synchronous function carries everything, whole ranges in one message; it
 * runs in the same thread (custom functions) or blocks a worker (everything else). Plain data only.
 */
import type { Area } from '../engine/a1';
import type { ChartModel, ChartSpec } from '../model/chart-model';
import type { CellStyle, CellValue, ConditionalFormat, Validation } from '../model/workbook-model';

/** A date on its way: civil time of the spreadsheet as a serial number. `Date` objects belong to one realm. */
export interface SerialDate {
  serial: number;
}
export type InputCell = CellValue | SerialDate | null;
export type { Area };

export interface SheetInfo {
  id: string;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
}

export interface NameInfo {
  name: string;
  /** Absent when the name no longer refers to cells. */
  place?: { sheetId: string; area: Area };
}

export interface MenuItem {
  label: string;
  functionName: string;
}
export type MenuEntry = MenuItem | { separator: true } | Menu;
export interface Menu {
  label: string;
  addon?: boolean;
  entries: MenuEntry[];
}

export interface Html {
  title: string;
  content: string;
  width?: number;
  height?: number;
}

/** Looks of a cell's text, as `TextStyle` knows them. */
export type TextLook = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontSize' | 'fontFamily' | 'fontColor'
>;

export interface FilterInfo {
  area: Area;
  /** Hidden values by column of the sheet. */
  hidden: Record<number, string[]>;
}

export type ClearWhat = Partial<Record<'contents' | 'formats' | 'notes' | 'validations', boolean>>;
export type Lines = 'rows' | 'columns';

/** Every operation: its arguments and its result. */
export interface Operations {
  'book.info': () => { id: string; name: string; timeZone: string; locale: string };
  'book.sheets': () => SheetInfo[];
  'book.active': () => { sheetId: string; area: Area };
  'book.setActive': (sheetId: string, area: Area | null) => void;
  'book.setLocale': (locale: string) => void;
  'book.setTimeZone': (timeZone: string) => void;
  'book.names': () => NameInfo[];
  'book.setName': (name: string, sheetId: string, area: Area) => void;
  'book.renameName': (name: string, to: string) => void;
  'book.removeName': (name: string) => void;
  'book.insertSheet': (name: string | null, index: number | null) => string;
  'book.deleteSheet': (sheetId: string) => void;
  'book.moveSheet': (sheetId: string, index: number) => void;
  'book.flush': () => void;
  /** What somebody else has protected against this user: whole sheets, or areas of them. */
  'book.protections': (type: 'SHEET' | 'RANGE') => { sheetId: string; area: Area }[];
  'sheet.rename': (sheetId: string, name: string) => void;
  'sheet.last': (sheetId: string) => { row: number; column: number };
  /** `model` is the row or column, before the insertion, whose looks the new ones take. */
  'sheet.insert': (sheetId: string, lines: Lines, before: number, count: number, model: number) => void;
  'sheet.delete': (sheetId: string, lines: Lines, start: number, count: number) => void;
  'sheet.frozen': (sheetId: string) => { rows: number; columns: number };
  'sheet.freeze': (sheetId: string, lines: Lines, count: number) => void;
  'sheet.size': (sheetId: string, lines: Lines, index: number) => number;
  'sheet.resize': (sheetId: string, lines: Lines, start: number, count: number, pixels: number) => void;
  'sheet.hide': (sheetId: string, hidden: boolean) => void;
  'sheet.hideLines': (sheetId: string, lines: Lines, start: number, count: number, hidden: boolean) => void;
  'sheet.tabColor': (sheetId: string) => string | null;
  'sheet.setTabColor': (sheetId: string, color: string | null) => void;
  'sheet.gridlines': (sheetId: string) => boolean;
  'sheet.setGridlines': (sheetId: string, shown: boolean) => void;
  'sheet.rules': (sheetId: string) => ConditionalFormat[];
  'sheet.setRules': (sheetId: string, rules: ConditionalFormat[]) => void;
  /** Whether somebody else has protected it against this user. */
  'sheet.isProtected': (sheetId: string) => boolean;
  /** Likewise the ranges in it. */
  'sheet.protectedAreas': (sheetId: string) => Area[];
  /** Whether this user may edit every cell of it. */
  'sheet.canEdit': (sheetId: string, area: Area) => boolean;
  'sheet.filter': (sheetId: string) => FilterInfo | null;
  'sheet.setFilter': (sheetId: string, area: Area | null) => void;
  'sheet.setFilterCriteria': (sheetId: string, column: number, values: string[] | null) => void;
  'sheet.isFiltered': (sheetId: string, row: number) => boolean;
  'sheet.charts': (sheetId: string) => ChartModel[];
  /** Returns the new chart's id. */
  'sheet.insertChart': (sheetId: string, chart: ChartSpec) => number;
  'sheet.updateChart': (sheetId: string, id: number, chart: ChartSpec) => void;
  'sheet.removeChart': (sheetId: string, id: number) => void;
  'range.values': (sheetId: string, area: Area) => { values: CellValue[][]; dates: number[] };
  'range.display': (sheetId: string, area: Area) => string[][];
  'range.formulas': (sheetId: string, area: Area) => string[][];
  'range.setInputs': (sheetId: string, area: Area, rows: InputCell[][]) => void;
  'range.setFormulas': (sheetId: string, area: Area, rows: string[][]) => void;
  'range.style': (sheetId: string, area: Area, key: keyof CellStyle) => unknown[][];
  /** `rows` of one row and column goes to the whole area. */
  'range.setStyle': (sheetId: string, area: Area, key: keyof CellStyle, rows: unknown[][]) => void;
  'range.textStyles': (sheetId: string, area: Area) => TextLook[][];
  /** Parts that a style does not say stay; a table of one row and column goes to the whole area. */
  'range.setTextStyles': (sheetId: string, area: Area, rows: TextLook[][]) => void;
  'range.clear': (sheetId: string, area: Area, what: ClearWhat) => void;
  'range.merge': (sheetId: string, area: Area, across: boolean) => void;
  'range.breakApart': (sheetId: string, area: Area) => void;
  'range.merges': (sheetId: string, area: Area) => Area[];
  'range.notes': (sheetId: string, area: Area) => string[][];
  'range.setNotes': (sheetId: string, area: Area, rows: (string | null)[][]) => void;
  'range.validations': (sheetId: string, area: Area) => (Validation | null)[][];
  'range.setValidations': (sheetId: string, area: Area, rows: (Validation | null)[][]) => void;
  'ui.open': () => void;
  'ui.toast': (message: string, title: string, seconds: number) => void;
  'ui.alert': (title: string, prompt: string, buttons: string) => string;
  'ui.prompt': (title: string, prompt: string, buttons: string) => { button: string; text: string };
  'ui.menu': (menu: Menu) => void;
  'ui.sidebar': (html: Html) => void;
  'ui.dialog': (html: Html, modal: boolean) => void;
  'html.file': (name: string) => string;
  'cache.get': (keys: string[]) => Record<string, string>;
  'cache.put': (values: Record<string, string>, seconds: number) => void;
  'cache.remove': (keys: string[]) => void;
  'properties.all': () => Record<string, string>;
  'properties.set': (values: Record<string, string>, deleteOthers: boolean) => void;
  'properties.delete': (key: string | null) => void;
  'lock.acquire': (milliseconds: number) => boolean;
  'lock.release': () => void;
  'session.locale': () => string;
  'utilities.sleep': (milliseconds: number) => void;
  'utilities.uuid': () => string;
  'utilities.digest': (algorithm: string, bytes: number[]) => number[];
  log: (level: string, text: string) => void;
}

export type OperationName = keyof Operations;
/** `stack`: where a script failed, for whoever develops it. */
export type Reply = { value: unknown } | { error: string; stack?: string };
/** Never throws: an error of the host's realm must not reach the script. */
export type HostCall = (operation: OperationName, args: unknown[]) => Reply;

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ContextOptions {
  /** Milliseconds since 1970 at which the clock stands still; absent = it runs. */
  now?: number;
  scriptTimeZone: string;
}
