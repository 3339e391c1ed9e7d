/** `Range`: place, values, formulas, notes, validation. Looks are in `range-looks.ts`. */
import { formatArea } from '../engine/a1';
import { DataValidation } from './data-validation';
import type { Document } from './document';
import { exception, unwrap } from './emulated';
import type { Filter } from './filter';
import type { Area, InputCell, TextLook } from './protocol';
import { RangeLooks } from './range-looks';
import type { Sheet } from './sheet';
import { accept, is } from './signatures';
import { TextStyle } from './text-style';
import { instantOfSerial, serialOfInstant } from './zone';

type CellOut = string | number | boolean | Date;

export class Range extends RangeLooks {
  constructor(
    _document: Document,
    readonly _sheet: Sheet,
    _area: Area,
  ) {
    super(_document, _sheet._id, _area);
  }

  getRow(): number {
    return this._area.row;
  }
  getColumn(): number {
    return this._area.column;
  }
  getNumRows(): number {
    return this._area.rows;
  }
  getNumColumns(): number {
    return this._area.columns;
  }
  getHeight(): number {
    return this._area.rows;
  }
  getWidth(): number {
    return this._area.columns;
  }
  getLastRow(): number {
    return this._area.row + this._area.rows - 1;
  }
  getLastColumn(): number {
    return this._area.column + this._area.columns - 1;
  }
  getSheet(): Sheet {
    return this._sheet._self;
  }
  getGridId(): number {
    return Number(this._sheetId);
  }
  getA1Notation(): string {
    return formatArea(this._area);
  }

  getCell(...args: unknown[]): Range {
    accept('SpreadsheetApp.Range.getCell', args, [is.integer, is.integer]);
    const [row, column] = args as [number, number];
    if (row < 1 || column < 1 || row > this._area.rows || column > this._area.columns)
      throw exception('Cell reference out of range');
    return this._sheet._range({
      row: this._area.row + row - 1,
      column: this._area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(...args: unknown[]): Range {
    const n = is.integer;
    accept('SpreadsheetApp.Range.offset', args, [n, n], [n, n, n], [n, n, n, n]);
    const [rowOffset, columnOffset, rows = this._area.rows, columns = this._area.columns] = args as number[];
    return this._sheet._range({
      row: this._area.row + rowOffset!,
      column: this._area.column + columnOffset!,
      rows,
      columns,
    });
  }

  activate(): this {
    this._call('book.setActive', this._sheetId, this._area);
    return this._self;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }

  getValues(): CellOut[][] {
    const { values, dates } = this._call('range.values', this._sheetId, this._area);
    const out = values as CellOut[][];
    const zone = dates.length > 0 ? this._document.timeZone : '';
    for (const index of dates) {
      const row = out[Math.floor(index / this._area.columns)]!;
      const column = index % this._area.columns;
      row[column] = new Date(instantOfSerial(zone, row[column] as number));
    }
    return out;
  }
  getValue(): CellOut {
    return this._corner().getValues()[0]![0]!;
  }

  setValues(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setValues', args, [is.table]);
    const rows = this._fitting('values', args[0] as unknown[][]);
    for (const row of rows) for (const value of row) accept('SpreadsheetApp.Range.setValues', [value], [is.cell]);
    this._call(
      'range.setInputs',
      this._sheetId,
      this._area,
      rows.map((row) => row.map((value) => this._input(value))),
    );
    return this._self;
  }
  setValue(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setValue', args, [is.cell]);
    const input = this._input(args[0]);
    this._call('range.setInputs', this._sheetId, this._area, this._everywhere(input));
    return this._self;
  }

  getDisplayValues(): string[][] {
    return this._call('range.display', this._sheetId, this._area);
  }
  getDisplayValue(): string {
    return this._corner().getDisplayValues()[0]![0]!;
  }

  /** "Determines whether the user has permission to edit every cell in the range" (reference: "Class Range", canEdit). */
  canEdit(): boolean {
    return this._call('sheet.canEdit', this._sheetId, this._area);
  }

  getFormulas(): string[][] {
    return this._call('range.formulas', this._sheetId, this._area);
  }
  getFormula(): string {
    return this._corner().getFormulas()[0]![0]!;
  }
  setFormulas(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setFormulas', args, [is.listOf(is.listOf(is.textOrNull))]);
    const rows = this._fitting('formulas', args[0] as (string | null)[][]);
    this._call(
      'range.setFormulas',
      this._sheetId,
      this._area,
      rows.map((row) => row.map((formula) => formula ?? '')),
    );
    return this._self;
  }
  setFormula(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setFormula', args, [is.textOrNull]);
    this._call('range.setFormulas', this._sheetId, this._area, this._everywhere((args[0] as string | null) ?? ''));
    return this._self;
  }

  isBlank(): boolean {
    const { values } = this._call('range.values', this._sheetId, this._area);
    return values.every((row) => row.every((value) => value === ''));
  }

  clear(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.clear', args, [], [is.record]);
    const options = args[0] as Record<string, boolean> | undefined;
    // A note outlives `clear()` only when the options leave it out (Google reference: "Class Range", clear(options)).
    if (!options) return this._clear({ contents: true, formats: true, notes: true, validations: true });
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    return this._clear({
      contents: contentsOnly,
      formats: formatOnly,
      notes: commentsOnly,
      validations: validationsOnly,
    });
  }
  clearContent(): this {
    return this._clear({ contents: true });
  }
  clearFormat(): this {
    return this._clear({ formats: true });
  }
  clearNote(): this {
    return this._clear({ notes: true });
  }
  clearDataValidations(): this {
    return this._clear({ validations: true });
  }
  _clear(what: Partial<Record<'contents' | 'formats' | 'notes' | 'validations', boolean>>): this {
    this._call('range.clear', this._sheetId, this._area, what);
    return this._self;
  }

  getNotes(): string[][] {
    return this._call('range.notes', this._sheetId, this._area);
  }
  getNote(): string {
    return this._corner().getNotes()[0]![0]!;
  }
  setNotes(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setNotes', args, [is.listOf(is.listOf(is.textOrNull))]);
    this._call('range.setNotes', this._sheetId, this._area, this._fitting('notes', args[0] as (string | null)[][]));
    return this._self;
  }
  setNote(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setNote', args, [is.textOrNull]);
    this._call('range.setNotes', this._sheetId, this._area, this._everywhere(args[0] as string | null));
    return this._self;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const rows = this._call('range.validations', this._sheetId, this._area);
    return rows.map((row) => row.map((rule) => rule && new DataValidation(this._document, this._sheet, rule)._self));
  }
  getDataValidation(): DataValidation | null {
    return this._corner().getDataValidations()[0]![0]!;
  }
  setDataValidations(...args: unknown[]): this {
    const rule = (value: unknown): boolean => value === null || is.of(DataValidation)(value);
    accept('SpreadsheetApp.Range.setDataValidations', args, [is.listOf(is.listOf(rule))]);
    const rows = this._fitting('data validations', args[0] as unknown[][]);
    this._call(
      'range.setValidations',
      this._sheetId,
      this._area,
      rows.map((row) => row.map((value) => unwrap(value, DataValidation)?._rule ?? null)),
    );
    return this._self;
  }
  setDataValidation(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setDataValidation', args, [(value) => value === null || is.of(DataValidation)(value)]);
    const rule = unwrap(args[0], DataValidation)?._rule ?? null;
    this._call('range.setValidations', this._sheetId, this._area, this._everywhere(rule));
    return this._self;
  }

  getTextStyles(): TextStyle[][] {
    return this._call('range.textStyles', this._sheetId, this._area).map((row) =>
      row.map((look) => new TextStyle(look)._self),
    );
  }
  getTextStyle(): TextStyle {
    return this._corner().getTextStyles()[0]![0]!;
  }
  setTextStyles(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setTextStyles', args, [is.listOf(is.listOf(is.of(TextStyle)))]);
    const rows = this._fitting('data', args[0] as unknown[][]);
    return this._setLooks(rows.map((row) => row.map((style) => unwrap(style, TextStyle)!._look)));
  }
  setTextStyle(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setTextStyle', args, [is.of(TextStyle)]);
    return this._setLooks([[unwrap(args[0], TextStyle)!._look]]);
  }
  _setLooks(looks: TextLook[][]): this {
    this._call('range.setTextStyles', this._sheetId, this._area, looks);
    return this._self;
  }

  /** A sheet has one basic filter at most (Google reference: "Class Range", createFilter). */
  createFilter(): Filter {
    if (this._sheet.getFilter() !== null)
      throw exception("You can't create a filter in a sheet that already has a filter.");
    this._call('sheet.setFilter', this._sheetId, this._area);
    return this._sheet.getFilter()!;
  }
  getFilter(): Filter | null {
    return this._sheet.getFilter();
  }

  merge(): this {
    return this._merge(false);
  }
  mergeAcross(): this {
    return this._merge(true);
  }
  _merge(across: boolean): this {
    this._call('range.merge', this._sheetId, this._area, across);
    return this._self;
  }
  breakApart(): this {
    this._call('range.breakApart', this._sheetId, this._area);
    return this._self;
  }
  getMergedRanges(): Range[] {
    return this._call('range.merges', this._sheetId, this._area).map((area) => this._sheet._range(area));
  }
  isPartOfMerge(): boolean {
    return this._call('range.merges', this._sheetId, this._area).length > 0;
  }

  _corner(): Range {
    const { row, column } = this._area;
    return new Range(this._document, this._sheet, { row, column, rows: 1, columns: 1 });
  }

  _input(value: unknown): InputCell {
    if (value === null || value === undefined) return null;
    if (typeof value === 'object') return { serial: serialOfInstant(this._document.timeZone, Number(value)) };
    return value as InputCell;
  }
}
