/** `Spreadsheet`. */
import type { Document } from './document';
import { Emulated, exception, unwrap } from './emulated';
import { checkedName, NamedRange } from './named-range';
import type { NameInfo } from './protocol';
import { Protection, ProtectionType } from './protection';
import { Range } from './range';
import { Sheet } from './sheet';
import { accept, is } from './signatures';
import { isTimeZone } from './zone';

export class Spreadsheet extends Emulated {
  readonly _call;

  constructor(readonly _document: Document) {
    super('Spreadsheet');
    this._call = _document.call;
  }

  _sheet(id: string): Sheet {
    return new Sheet(this._document, this, id);
  }
  _names(): NameInfo[] {
    return this._call('book.names');
  }
  _namedRanges(): NamedRange[] {
    return this._names().flatMap(({ name, place }) => (place ? [new NamedRange(this._document, this, name)] : []));
  }

  getId(): string {
    return this._document.info.id;
  }
  getName(): string {
    return this._call('book.info').name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getSpreadsheetTimeZone(): string {
    return this._document.timeZone;
  }
  getSpreadsheetLocale(): string {
    return this._document.info.locale;
  }
  setSpreadsheetLocale(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', args, [is.text]);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(args[0] as string)) throw exception(`Invalid argument: ${String(args[0])}`);
    this._call('book.setLocale', args[0] as string);
    this._document.forget();
  }
  setSpreadsheetTimeZone(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', args, [is.text]);
    if (!isTimeZone(args[0] as string)) throw exception(`Invalid argument: ${String(args[0])}`);
    this._call('book.setTimeZone', args[0] as string);
    this._document.forget();
  }

  getSheets(): Sheet[] {
    return this._document.sheets().map(({ id }) => this._sheet(id)._self);
  }
  /** Of all sheets (Google reference: "Class Spreadsheet", getProtections). */
  getProtections(...args: unknown[]): Protection[] {
    accept('SpreadsheetApp.Spreadsheet.getProtections', args, [is.constant('SpreadsheetApp.ProtectionType')]);
    const type = args[0] === ProtectionType.RANGE ? 'RANGE' : 'SHEET';
    return this._call('book.protections', type).map(
      ({ sheetId, area }) => new Protection(type, new Range(this._document, this._sheet(sheetId), area))._self,
    );
  }
  getNumSheets(): number {
    return this._document.sheets().length;
  }
  getSheetByName(...args: unknown[]): Sheet | null {
    accept('SpreadsheetApp.Spreadsheet.getSheetByName', args, [is.text]);
    const found = this._document.sheets().find(({ name }) => name === args[0]);
    return found ? this._sheet(found.id)._self : null;
  }
  getSheetById(...args: unknown[]): Sheet | null {
    accept('SpreadsheetApp.Spreadsheet.getSheetById', args, [is.integer]);
    const found = this._document.sheets().find(({ id }) => Number(id) === args[0]);
    return found ? this._sheet(found.id)._self : null;
  }
  /** (), (name), (index), (name, index); a new sheet goes after the active one and becomes it. */
  insertSheet(...args: unknown[]): Sheet {
    accept('SpreadsheetApp.Spreadsheet.insertSheet', args, [], [is.text], [is.integer], [is.text, is.integer]);
    const name = (args.find((value) => typeof value === 'string') as string | undefined) ?? null;
    const index = (args.find((value) => typeof value === 'number') as number | undefined) ?? null;
    if (index !== null && (index < 0 || index > this.getNumSheets()))
      throw exception('The sheet index is out of bounds.');
    const id = this._call('book.insertSheet', name, index);
    this._document.forget();
    return this._sheet(id)._self;
  }
  deleteSheet(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.deleteSheet', args, [is.of(Sheet)]);
    const { _id: id } = unwrap(args[0], Sheet)!;
    if (this._document.sheets().every((sheet) => sheet.id === id || sheet.hidden))
      throw exception("You can't remove all the visible sheets in a document.");
    this._call('book.deleteSheet', id);
    this._document.forget();
  }
  getActiveSheet(): Sheet {
    return this._sheet(this._call('book.active').sheetId)._self;
  }
  setActiveSheet(...args: unknown[]): Sheet {
    accept('SpreadsheetApp.Spreadsheet.setActiveSheet', args, [is.of(Sheet)], [is.of(Sheet), is.flag]);
    return unwrap(args[0], Sheet)!.activate();
  }
  moveActiveSheet(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.moveActiveSheet', args, [is.integer]);
    const position = args[0] as number;
    if (position < 1 || position > this.getNumSheets()) throw exception('The sheet index is out of bounds.');
    this._call('book.moveSheet', this._call('book.active').sheetId, position - 1);
    this._document.forget();
  }
  getActiveRange(): Range {
    const { sheetId, area } = this._call('book.active');
    return this._sheet(sheetId)._range(area);
  }

  getRange(...args: unknown[]): Range {
    accept('SpreadsheetApp.Spreadsheet.getRange', args, [is.text]);
    const notation = args[0] as string;
    const place = this._document.locate(notation, this._call('book.active').sheetId) ?? this._place(notation);
    if (!place) throw exception('Range not found');
    return this._sheet(place.sheetId)._range(place.area);
  }
  getRangeByName(...args: unknown[]): Range | null {
    accept('SpreadsheetApp.Spreadsheet.getRangeByName', args, [is.text]);
    const place = this._place(args[0] as string);
    return place ? this._sheet(place.sheetId)._range(place.area) : null;
  }
  /** Names compare without regard to case, as in formulas. */
  _place(name: string): NameInfo['place'] {
    return this._names().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.place;
  }
  getNamedRanges(): NamedRange[] {
    return this._namedRanges().map((named) => named._self);
  }
  setNamedRange(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.setNamedRange', args, [is.text, is.of(Range)]);
    const range = unwrap(args[1], Range)!;
    this._call('book.setName', checkedName(args[0] as string), range._sheetId, range._area);
  }
  removeNamedRange(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.removeNamedRange', args, [is.text]);
    this._call('book.removeName', args[0] as string);
  }

  toast(...args: unknown[]): void {
    accept(
      'SpreadsheetApp.Spreadsheet.toast',
      args,
      [is.text],
      [is.text, is.textOrNull],
      [is.text, is.textOrNull, is.number],
    );
    const [message, title, seconds] = args as [string, string | null | undefined, number | undefined];
    this._call('ui.toast', message, title ?? '', seconds ?? 5);
  }
}
