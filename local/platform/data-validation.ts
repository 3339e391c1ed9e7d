/** `DataValidation` and its builder. */
import { formatArea, quoteSheet } from '../engine/a1';
import type { Validation } from '../model/workbook-model';
import type { Document } from './document';
import { Emulated, EnumValue, enumeration, exception, unwrap } from './emulated';
import { Range } from './range';
import type { Sheet } from './sheet';
import { accept, is } from './signatures';
import { instantOfSerial, serialOfInstant } from './zone';

const COMPARISONS = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
} as const;

const DATES = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
} as const;

export const DataValidationCriteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  ...(Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[]),
  ...(Object.keys(DATES) as (keyof typeof DATES)[]),
  'DATE_IS_VALID_DATE',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
]);

/** Any real date: from 1900-01-01 on. The model, like OOXML, has no "is a valid date". */
const ANY_DATE = { type: 'date', operator: 'greaterThanOrEqual', formulae: [1] } as const;

export class DataValidation extends Emulated {
  constructor(
    readonly _document: Document,
    readonly _sheet: Sheet | null,
    readonly _rule: Validation,
  ) {
    super('DataValidation');
  }

  getAllowInvalid(): boolean {
    return !this._rule.strict;
  }
  getHelpText(): string | null {
    return this._rule.helpText ?? null;
  }
  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this._criteria()];
  }
  getCriteriaValues(): unknown[] {
    const { items = [], formulae } = this._rule;
    const criteria = this._criteria();
    if (criteria === 'VALUE_IN_LIST') return [[...items], true];
    if (criteria === 'DATE_IS_VALID_DATE') return [];
    if (criteria === 'VALUE_IN_RANGE') {
      const source = items[0] ?? String(formulae[0] ?? '');
      const place = this._document.locate(source, this._sheet?._id ?? this._document.sheets()[0]!.id);
      return [place && this._sheet ? this._sheet._spreadsheet._sheet(place.sheetId)._range(place.area) : source, true];
    }
    if (this._rule.type === 'date')
      return formulae.map((value) => new Date(instantOfSerial(this._document.timeZone, Number(value))));
    return formulae.map((value) =>
      typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value,
    );
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._document, { ...this._rule })._self;
  }

  _criteria(): keyof typeof DataValidationCriteria {
    const { type, operator = 'between', items = [], formulae } = this._rule;
    const named = (table: Record<string, string>): string | undefined =>
      Object.keys(table).find((key) => table[key] === operator);
    let found: string | undefined;
    if (type === 'list')
      found = (items[0] ?? String(formulae[0] ?? '')).startsWith('=') ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST';
    else if (type === 'decimal' || type === 'whole') found = named(COMPARISONS);
    else if (type === 'date')
      found = operator === ANY_DATE.operator && Number(formulae[0]) === 1 ? 'DATE_IS_VALID_DATE' : named(DATES);
    else if (type === 'custom') found = 'CUSTOM_FORMULA';
    if (!found) throw exception(`DataValidation of type ${type} is not emulated`);
    return found as keyof typeof DataValidationCriteria;
  }
}

/** Every list drops down here: one that is to hide its menu would not come back as it was set. */
function refuseHidden(method: string, showDropdown: unknown): void {
  if (showDropdown === false) throw exception(`DataValidationBuilder.${method} without a menu is not emulated`);
}

export class DataValidationBuilder extends Emulated {
  constructor(
    readonly _document: Document,
    private readonly _draft: Validation,
  ) {
    super('DataValidationBuilder');
  }

  requireValueInList(...args: unknown[]): this {
    accept(
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
      args,
      [is.listOf(is.cell)],
      [is.listOf(is.cell), is.flag],
    );
    refuseHidden('requireValueInList', args[1]);
    const items = (args[0] as unknown[]).map(String);
    if (items.length > 500) throw exception('The list of items is too long (500 at most).');
    return this._set({ type: 'list', items, formulae: [] });
  }
  requireValueInRange(...args: unknown[]): this {
    accept('SpreadsheetApp.DataValidationBuilder.requireValueInRange', args, [is.of(Range)], [is.of(Range), is.flag]);
    refuseHidden('requireValueInRange', args[1]);
    const range = unwrap(args[0], Range)!;
    return this._set({
      type: 'list',
      items: [`=${quoteSheet(range._sheet._name())}!${formatArea(range._area, true)}`],
      formulae: [],
    });
  }
  requireDate(...args: unknown[]): this {
    accept('SpreadsheetApp.DataValidationBuilder.requireDate', args, []);
    return this._set({ ...ANY_DATE, formulae: [...ANY_DATE.formulae] });
  }
  requireDateAfter(...args: unknown[]): this {
    return this._date('requireDateAfter', 'greaterThan', args);
  }
  requireDateOnOrAfter(...args: unknown[]): this {
    return this._date('requireDateOnOrAfter', 'greaterThanOrEqual', args);
  }
  requireDateBefore(...args: unknown[]): this {
    return this._date('requireDateBefore', 'lessThan', args);
  }
  requireDateOnOrBefore(...args: unknown[]): this {
    return this._date('requireDateOnOrBefore', 'lessThanOrEqual', args);
  }
  requireNumberBetween(...args: unknown[]): this {
    return this._number('requireNumberBetween', 'between', args, 2);
  }
  requireNumberGreaterThan(...args: unknown[]): this {
    return this._number('requireNumberGreaterThan', 'greaterThan', args, 1);
  }
  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this._number('requireNumberGreaterThanOrEqualTo', 'greaterThanOrEqual', args, 1);
  }
  requireNumberLessThan(...args: unknown[]): this {
    return this._number('requireNumberLessThan', 'lessThan', args, 1);
  }
  requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this._number('requireNumberLessThanOrEqualTo', 'lessThanOrEqual', args, 1);
  }
  requireFormulaSatisfied(...args: unknown[]): this {
    accept('SpreadsheetApp.DataValidationBuilder.requireFormulaSatisfied', args, [is.text]);
    return this._set({ type: 'custom', formulae: [args[0] as string] });
  }
  setAllowInvalid(...args: unknown[]): this {
    accept('SpreadsheetApp.DataValidationBuilder.setAllowInvalid', args, [is.flag]);
    this._draft.strict = !(args[0] as boolean);
    return this._self;
  }
  setHelpText(...args: unknown[]): this {
    accept('SpreadsheetApp.DataValidationBuilder.setHelpText', args, [is.text]);
    this._draft.helpText = args[0] as string;
    return this._self;
  }
  build(): DataValidation {
    if (this._draft.type === 'any') throw exception('No criteria were set on the data validation.');
    return new DataValidation(this._document, null, { ...this._draft, ranges: [] })._self;
  }

  _set(part: Partial<Validation>): this {
    delete this._draft.items;
    delete this._draft.operator;
    Object.assign(this._draft, part);
    return this._self;
  }
  _number(method: string, operator: string, args: unknown[], count: 1 | 2): this {
    accept(`SpreadsheetApp.DataValidationBuilder.${method}`, args, new Array(count).fill(is.number));
    return this._set({ type: 'decimal', operator, formulae: args as number[] });
  }
  _date(method: string, operator: string, args: unknown[]): this {
    accept(`SpreadsheetApp.DataValidationBuilder.${method}`, args, [is.date]);
    return this._set({
      type: 'date',
      operator,
      formulae: [Math.floor(serialOfInstant(this._document.timeZone, Number(args[0])))],
    });
  }
}

/** Rules refuse other input unless told otherwise (Google reference: "Class DataValidationBuilder", setAllowInvalid). */
export const newValidation = (document: Document): DataValidationBuilder =>
  new DataValidationBuilder(document, { ranges: [], type: 'any', formulae: [], allowBlank: true, strict: true })._self;
