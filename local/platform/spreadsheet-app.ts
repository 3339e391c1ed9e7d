/** `SpreadsheetApp`. */
import { BooleanCriteria, ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationCriteria, newValidation, type DataValidationBuilder } from './data-validation';
import { Document } from './document';
import { Emulated, unwrap, type Call } from './emulated';
import { FilterCriteriaBuilder } from './filter';
import { ProtectionType } from './protection';
import type { Area } from './protocol';
import type { Range } from './range';
import { BorderStyle, WrapStrategy } from './range-looks';
import { Sheet, SheetType } from './sheet';
import { accept, is } from './signatures';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';
import { Ui } from './ui';

export class SpreadsheetApp extends Emulated {
  private readonly _document: Document;
  private readonly _spreadsheet: Spreadsheet;

  constructor(
    private readonly _call: Call,
    private readonly _addonName: string,
  ) {
    super('SpreadsheetApp');
    this._document = new Document(_call);
    this._spreadsheet = new Spreadsheet(this._document);
  }

  get BooleanCriteria(): typeof BooleanCriteria {
    return BooleanCriteria;
  }
  get DataValidationCriteria(): typeof DataValidationCriteria {
    return DataValidationCriteria;
  }
  get ProtectionType(): typeof ProtectionType {
    return ProtectionType;
  }
  get BorderStyle(): typeof BorderStyle {
    return BorderStyle;
  }
  get SheetType(): typeof SheetType {
    return SheetType;
  }
  get WrapStrategy(): typeof WrapStrategy {
    return WrapStrategy;
  }

  /** Members of the event object of an edit (Google: "Event objects"). The ones that tell the value are left out. */
  _edited({ sheetId, area }: { sheetId: string; area: Area }): { source: Spreadsheet; range: Range } {
    return { source: this._spreadsheet._self, range: this._spreadsheet._sheet(sheetId)._range(area) };
  }

  /** To be called when others may have changed the document. */
  _forget(): void {
    this._document.forget();
  }

  getActiveSpreadsheet(): Spreadsheet {
    // Asks the host, because the file may be out of bounds (AuthMode.NONE).
    void this._document.info;
    return this._spreadsheet._self;
  }
  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range {
    return this._spreadsheet.getActiveRange();
  }
  setActiveSheet(...args: unknown[]): Sheet {
    accept('SpreadsheetApp.setActiveSheet', args, [is.of(Sheet)]);
    return unwrap(args[0], Sheet)!.activate();
  }
  getUi(): Ui {
    this._call('ui.open');
    return new Ui(this._call, this._addonName)._self;
  }
  flush(): void {
    this._call('book.flush');
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder()._self;
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder()._self;
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder()._self;
  }
  newDataValidation(): DataValidationBuilder {
    return newValidation(this._document);
  }
}
