/**
 * `Filter`, `FilterCriteria` and their builder (Google reference: classes of these names). Criteria are lists of hidden
 * values only; the others throw. Rows are looked at when a criterion is set, as in Sheets: what is written into the cells
 * afterwards does not show or hide a row.
 */
import { Emulated, exception, unwrap } from './emulated';
import type { FilterInfo } from './protocol';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { accept, is } from './signatures';

export class Filter extends Emulated {
  constructor(private readonly _sheet: Sheet) {
    super('Filter');
  }

  _info(): FilterInfo {
    const info = this._sheet._call('sheet.filter', this._sheet._id);
    if (info === null) throw exception('The filter is not on the sheet any more.');
    return info;
  }
  getRange(): Range {
    return this._sheet._range(this._info().area);
  }
  remove(): void {
    this._info();
    this._sheet._call('sheet.setFilter', this._sheet._id, null);
  }
  /** Columns are counted on the sheet: "column B's index is 2" (Google reference: "Class Filter"). */
  getColumnFilterCriteria(...args: unknown[]): FilterCriteria | null {
    accept('SpreadsheetApp.Filter.getColumnFilterCriteria', args, [is.integer]);
    const column = args[0] as number;
    const { area, hidden } = this._info();
    if (column < area.column || column >= area.column + area.columns)
      throw exception('The column is not in the range of the filter.');
    return hidden[column] === undefined ? null : new FilterCriteria(hidden[column])._self;
  }
  setColumnFilterCriteria(...args: unknown[]): this {
    accept('SpreadsheetApp.Filter.setColumnFilterCriteria', args, [
      is.integer,
      (value) => value === null || is.of(FilterCriteria)(value),
    ]);
    return this._set(args[0] as number, unwrap(args[1], FilterCriteria)?._hidden ?? null);
  }
  removeColumnFilterCriteria(...args: unknown[]): this {
    accept('SpreadsheetApp.Filter.removeColumnFilterCriteria', args, [is.integer]);
    return this._set(args[0] as number, null);
  }
  _set(column: number, hidden: string[] | null): this {
    this._sheet._call('sheet.setFilterCriteria', this._sheet._id, column, hidden);
    return this._self;
  }
}

export class FilterCriteria extends Emulated {
  constructor(readonly _hidden: string[]) {
    super('FilterCriteria');
  }
  getHiddenValues(): string[] {
    return [...this._hidden];
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._hidden)._self;
  }
}

export class FilterCriteriaBuilder extends Emulated {
  constructor(private _hidden: string[] = []) {
    super('FilterCriteriaBuilder');
  }
  setHiddenValues(...args: unknown[]): this {
    accept('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', args, [is.listOf(is.text)]);
    this._hidden = [...(args[0] as string[])];
    return this._self;
  }
  build(): FilterCriteria {
    return new FilterCriteria(this._hidden)._self;
  }
}
