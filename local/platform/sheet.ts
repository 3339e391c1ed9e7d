/** `Sheet`. Its charts are in `sheet-charts.ts`. */
import { parseArea, splitReference } from '../engine/a1';
import { ConditionalFormatRule, ruleOf } from './conditional-format';
import type { Document } from './document';
import { enumeration, exception, unwrap, type EnumValue } from './emulated';
import { Filter } from './filter';
import type { NamedRange } from './named-range';
import { Protection, ProtectionType } from './protection';
import type { Area, Lines, SheetInfo } from './protocol';
import { Range } from './range';
import { cssColor } from './range-looks';
import { SheetCharts } from './sheet-charts';
import { accept, is } from './signatures';
import type { Spreadsheet } from './spreadsheet';

const n = is.integer;

export const SheetType = enumeration('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export class Sheet extends SheetCharts {
  readonly _call;

  constructor(document: Document, spreadsheet: Spreadsheet, id: string) {
    super(document, spreadsheet, id);
    this._call = document.call;
  }

  _info(): SheetInfo {
    return this._document.sheet(this._id);
  }
  _name(): string {
    return this._info().name;
  }
  _range(area: Area): Range {
    return new Range(this._document, this, this._document.checkArea(this._id, area))._self;
  }

  getName(): string {
    return this._name();
  }
  getSheetName(): string {
    return this._name();
  }
  setName(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setName', args, [is.text]);
    this._call('sheet.rename', this._id, args[0] as string);
    this._document.forget();
    return this._self;
  }
  getSheetId(): number {
    this._info();
    return Number(this._id);
  }
  getIndex(): number {
    return this._document.sheets().findIndex(({ id }) => id === this._id) + 1;
  }
  getParent(): Spreadsheet {
    return this._spreadsheet._self;
  }
  /** The emulated workbook has grids only: object (chart) sheets and data source sheets do not exist here. */
  getType(): EnumValue {
    this._info();
    return SheetType.GRID;
  }

  getRange(...args: unknown[]): Range {
    if (accept('SpreadsheetApp.Sheet.getRange', args, [is.text], [n, n], [n, n, n], [n, n, n, n]) > 0) {
      const [row, column, rows = 1, columns = 1] = args as number[];
      return this._range({ row: row!, column: column!, rows, columns });
    }
    const notation = args[0] as string;
    const { sheet, cells } = splitReference(notation);
    const { name, rows, columns } = this._info();
    const area = sheet === undefined || sheet === name ? parseArea(cells, rows, columns) : null;
    if (area) return this._range(area);
    const named = this._spreadsheet._names().find((candidate) => candidate.name === notation && candidate.place);
    if (named?.place?.sheetId === this._id) return this._range(named.place.area);
    throw exception('Range not found');
  }
  getDataRange(): Range {
    const { row, column } = this._call('sheet.last', this._id);
    return this._range({ row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
  }
  getLastRow(): number {
    return this._call('sheet.last', this._id).row;
  }
  getLastColumn(): number {
    return this._call('sheet.last', this._id).column;
  }
  getMaxRows(): number {
    return this._info().rows;
  }
  getMaxColumns(): number {
    return this._info().columns;
  }

  insertRowsAfter(...args: unknown[]): this {
    return this._insert('insertRowsAfter', 'rows', args, 1);
  }
  insertRowsBefore(...args: unknown[]): this {
    return this._insert('insertRowsBefore', 'rows', args, 0);
  }
  insertRowAfter(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.insertRowAfter', args, [n]);
    return this._insert('insertRowAfter', 'rows', [args[0], 1], 1);
  }
  insertRowBefore(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.insertRowBefore', args, [n]);
    return this._insert('insertRowBefore', 'rows', [args[0], 1], 0);
  }
  insertColumnsAfter(...args: unknown[]): this {
    return this._insert('insertColumnsAfter', 'columns', args, 1);
  }
  insertColumnsBefore(...args: unknown[]): this {
    return this._insert('insertColumnsBefore', 'columns', args, 0);
  }
  insertColumnAfter(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.insertColumnAfter', args, [n]);
    return this._insert('insertColumnAfter', 'columns', [args[0], 1], 1);
  }
  deleteRows(...args: unknown[]): void {
    this._delete('deleteRows', 'rows', args);
  }
  deleteRow(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.deleteRow', args, [n]);
    this._delete('deleteRow', 'rows', [args[0], 1]);
    return this._self;
  }
  deleteColumns(...args: unknown[]): void {
    this._delete('deleteColumns', 'columns', args);
  }
  deleteColumn(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.deleteColumn', args, [n]);
    this._delete('deleteColumn', 'columns', [args[0], 1]);
    return this._self;
  }
  _insert(method: string, lines: Lines, args: unknown[], after: 0 | 1): this {
    accept(`SpreadsheetApp.Sheet.${method}`, args, [n, n]);
    const [position, count] = args as [number, number];
    if (position < 1 || position > this._info()[lines] || count < 1)
      throw exception('Those rows or columns are out of bounds.');
    this._call('sheet.insert', this._id, lines, position + after, count, position);
    this._document.forget();
    return this._self;
  }
  _delete(method: string, lines: Lines, args: unknown[]): void {
    accept(`SpreadsheetApp.Sheet.${method}`, args, [n, n]);
    const [start, count] = args as [number, number];
    const total = this._info()[lines];
    if (start < 1 || count < 1 || start + count - 1 > total)
      throw exception('Those rows or columns are out of bounds.');
    if (count === total) throw exception(`You can't delete all the ${lines} on the sheet.`);
    if (this._call('sheet.frozen', this._id)[lines] >= total - count)
      throw exception(`It is not possible to delete all non-frozen ${lines}.`);
    this._call('sheet.delete', this._id, lines, start, count);
    this._document.forget();
  }
  appendRow(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.appendRow', args, [is.listOf(is.cell)]);
    const values = args[0] as unknown[];
    const row = this.getLastRow() + 1;
    const { rows, columns } = this._info();
    if (row > rows) this._insert('appendRow', 'rows', [rows, 1], 1);
    if (values.length > columns) this._insert('appendRow', 'columns', [columns, values.length - columns], 1);
    if (values.length > 0) this._range({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return this._self;
  }

  getFrozenRows(): number {
    return this._call('sheet.frozen', this._id).rows;
  }
  getFrozenColumns(): number {
    return this._call('sheet.frozen', this._id).columns;
  }
  setFrozenRows(...args: unknown[]): void {
    this._freeze('setFrozenRows', 'rows', args);
  }
  setFrozenColumns(...args: unknown[]): void {
    this._freeze('setFrozenColumns', 'columns', args);
  }
  _freeze(method: string, lines: Lines, args: unknown[]): void {
    accept(`SpreadsheetApp.Sheet.${method}`, args, [n]);
    const count = args[0] as number;
    if (count < 0 || count >= this._info()[lines])
      throw exception(`You can't freeze all visible ${lines} on the sheet.`);
    this._call('sheet.freeze', this._id, lines, count);
  }

  setColumnWidth(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setColumnWidth', args, [n, n]);
    return this._resize('columns', args[0] as number, 1, args[1] as number);
  }
  setColumnWidths(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setColumnWidths', args, [n, n, n]);
    return this._resize('columns', ...(args as [number, number, number]));
  }
  setRowHeight(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setRowHeight', args, [n, n]);
    return this._resize('rows', args[0] as number, 1, args[1] as number);
  }
  setRowHeights(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setRowHeights', args, [n, n, n]);
    return this._resize('rows', ...(args as [number, number, number]));
  }
  getColumnWidth(...args: unknown[]): number {
    accept('SpreadsheetApp.Sheet.getColumnWidth', args, [n]);
    return this._call('sheet.size', this._id, 'columns', this._line('columns', args[0] as number, 1));
  }
  getRowHeight(...args: unknown[]): number {
    accept('SpreadsheetApp.Sheet.getRowHeight', args, [n]);
    return this._call('sheet.size', this._id, 'rows', this._line('rows', args[0] as number, 1));
  }
  _line(lines: Lines, start: number, count: number): number {
    if (start < 1 || count < 1 || start + count - 1 > this._info()[lines])
      throw exception('Those rows or columns are out of bounds.');
    return start;
  }
  _resize(lines: Lines, start: number, count: number, pixels: number): this {
    this._call('sheet.resize', this._id, lines, this._line(lines, start, count), count, pixels);
    return this._self;
  }
  hideColumns(...args: unknown[]): void {
    this._hideLines('hideColumns', 'columns', args, true);
  }
  showColumns(...args: unknown[]): void {
    this._hideLines('showColumns', 'columns', args, false);
  }
  hideRows(...args: unknown[]): void {
    this._hideLines('hideRows', 'rows', args, true);
  }
  showRows(...args: unknown[]): void {
    this._hideLines('showRows', 'rows', args, false);
  }
  _hideLines(method: string, lines: Lines, args: unknown[], hidden: boolean): void {
    accept(`SpreadsheetApp.Sheet.${method}`, args, [n], [n, n]);
    const [start, count = 1] = args as number[];
    this._call('sheet.hideLines', this._id, lines, this._line(lines, start!, count), count, hidden);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._call('sheet.rules', this._id).map((format) => ruleOf(this, format));
  }
  setConditionalFormatRules(...args: unknown[]): void {
    accept('SpreadsheetApp.Sheet.setConditionalFormatRules', args, [is.listOf(is.of(ConditionalFormatRule))]);
    const rules = (args[0] as unknown[]).map((rule) => unwrap(rule, ConditionalFormatRule)!);
    for (const rule of rules) {
      if (rule._ranges.some((range) => range._sheetId !== this._id))
        throw exception('Conditional format rules must be on the sheet that they are set on.');
    }
    this._call(
      'sheet.setRules',
      this._id,
      rules.map((rule) => rule._format),
    );
  }
  clearConditionalFormatRules(): void {
    this._call('sheet.setRules', this._id, []);
  }

  isSheetHidden(): boolean {
    return this._info().hidden;
  }
  hideSheet(): this {
    if (this._document.sheets().filter(({ hidden, id }) => !hidden && id !== this._id).length === 0) {
      throw exception("You can't hide all the sheets in a document.");
    }
    return this._hide(true);
  }
  showSheet(): this {
    return this._hide(false);
  }
  _hide(hidden: boolean): this {
    this._call('sheet.hide', this._id, hidden);
    this._document.forget();
    return this._self;
  }
  activate(): this {
    this._call('book.setActive', this._id, null);
    return this._self;
  }

  clear(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.clear', args, [], [is.record]);
    const { contentsOnly, formatOnly } = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
    const all = !contentsOnly && !formatOnly;
    return this._clear(all || contentsOnly === true, all || formatOnly === true);
  }
  clearContents(): this {
    return this._clear(true, false);
  }
  clearFormats(): this {
    return this._clear(false, true);
  }
  clearNotes(): this {
    this._everything()._clear({ notes: true });
    return this._self;
  }
  _clear(contents: boolean, formats: boolean): this {
    this._everything()._clear({ contents, formats });
    if (formats) this._call('sheet.setRules', this._id, []);
    return this._self;
  }
  _everything(): Range {
    const { rows, columns } = this._info();
    return new Range(this._document, this, { row: 1, column: 1, rows, columns });
  }

  setTabColor(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setTabColor', args, [is.textOrNull]);
    this._call('sheet.setTabColor', this._id, args[0] === null ? null : cssColor(args[0] as string));
    return this._self;
  }
  getTabColor(): string | null {
    return this._call('sheet.tabColor', this._id);
  }
  setHiddenGridlines(...args: unknown[]): this {
    accept('SpreadsheetApp.Sheet.setHiddenGridlines', args, [is.flag]);
    this._call('sheet.setGridlines', this._id, !args[0]);
    return this._self;
  }
  hasHiddenGridlines(): boolean {
    return !this._call('sheet.gridlines', this._id);
  }
  getProtections(...args: unknown[]): Protection[] {
    accept('SpreadsheetApp.Sheet.getProtections', args, [is.constant('SpreadsheetApp.ProtectionType')]);
    if (args[0] === ProtectionType.RANGE)
      return this._call('sheet.protectedAreas', this._id).map(
        (area) => new Protection('RANGE', new Range(this._document, this, area))._self,
      );
    return this._call('sheet.isProtected', this._id) ? [new Protection('SHEET', this._everything())._self] : [];
  }
  getFilter(): Filter | null {
    return this._call('sheet.filter', this._id) === null ? null : new Filter(this)._self;
  }
  isRowHiddenByFilter(...args: unknown[]): boolean {
    accept('SpreadsheetApp.Sheet.isRowHiddenByFilter', args, [n]);
    return this._call('sheet.isFiltered', this._id, this._line('rows', args[0] as number, 1));
  }
  getNamedRanges(): NamedRange[] {
    return this._spreadsheet
      ._namedRanges()
      .filter((named) => named._place()?.sheetId === this._id)
      .map((named) => named._self);
  }
}
