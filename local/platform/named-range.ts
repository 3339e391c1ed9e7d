/** `NamedRange`. */
import type { Document } from './document';
import { Emulated, exception, unwrap } from './emulated';
import type { NameInfo } from './protocol';
import { Range } from './range';
import { accept, is } from './signatures';
import type { Spreadsheet } from './spreadsheet';

export class NamedRange extends Emulated {
  constructor(
    private readonly _document: Document,
    private readonly _spreadsheet: Spreadsheet,
    private _name: string,
  ) {
    super('NamedRange');
  }

  _place(): NameInfo['place'] {
    const found = this._spreadsheet._names().find(({ name }) => name === this._name);
    if (!found) throw exception(`The named range ${this._name} no longer exists.`);
    return found.place;
  }
  getName(): string {
    return this._name;
  }
  setName(...args: unknown[]): this {
    accept('SpreadsheetApp.NamedRange.setName', args, [is.text]);
    const name = checkedName(args[0] as string);
    this._document.call('book.renameName', this._name, name);
    this._name = name;
    return this._self;
  }
  getRange(): Range {
    const place = this._place();
    if (!place) throw exception(`The named range ${this._name} refers to no cells.`);
    return this._spreadsheet._sheet(place.sheetId)._range(place.area);
  }
  setRange(...args: unknown[]): this {
    accept('SpreadsheetApp.NamedRange.setRange', args, [is.of(Range)]);
    const range = unwrap(args[0], Range)!;
    this._document.call('book.setName', this._name, range._sheetId, range._area);
    return this._self;
  }
  remove(): void {
    this._document.call('book.removeName', this._name);
  }
}

/** Letters, digits, underscores; no digit first, no cell's address, no TRUE or FALSE; 250 characters (Google help: "Name a range of cells"). */
export function checkedName(name: string): string {
  const valid =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) &&
    name.length <= 250 &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^R\d*C\d*$/i.test(name) &&
    !/^(true|false)$/i.test(name);
  if (!valid) throw exception(`The name ${name} is not valid for a named range.`);
  return name;
}
