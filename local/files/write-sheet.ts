/** One sheet: its cells through exceljs, the rest as XML around them. */
import type { CellErrorValue, CellValue as ExcelValue, PageSetup, Style, Workbook, Worksheet } from 'exceljs';
import type { Cell, SheetModel } from '../model/workbook-model';
import { MAX_COLUMN, MAX_ROW, cellName, closedRange } from './a1';
import type { Losses } from './losses';
import { encodeText } from './ooxml-text';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './sheet-defaults';
import { conditionalFormattingXml, validationsXml, type RuleContext } from './write-rules';
import { argb } from './write-styles';

/** Excel's limit for the text of a cell; Sheets has 50,000. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = new Set<string>(['#N/A', '#NAME?', '#REF!', '#DIV/0!', '#VALUE!', '#NULL!', '#NUM!']);

export interface SheetContext extends RuleContext {
  /** Names of the sheets that the add-on writes. */
  reports: ReadonlyMap<string, Partial<PageSetup>>;
  styles: Partial<Style>[];
}

export function addSheet(book: Workbook, model: SheetModel, safeName: string, context: SheetContext): Worksheet {
  const tab = argb(model.tabColor);
  const page = context.reports.get(model.name);
  const frozen = model.frozenRows > 0 || model.frozenColumns > 0;
  const sheet = book.addWorksheet(safeName, {
    state: model.hidden ? 'hidden' : 'visible',
    ...(page === undefined ? {} : { pageSetup: page }),
    ...(tab ? { properties: { tabColor: { argb: tab } } } : {}),
    views: frozen
      ? [{ state: 'frozen', xSplit: model.frozenColumns, ySplit: model.frozenRows, showGridLines: model.showGridlines }]
      : [{ state: 'normal', showGridLines: model.showGridlines }],
  });
  for (const [row, pixels] of Object.entries(model.rowHeights))
    sheet.getRow(Number(row)).height = pixels / PIXELS_PER_POINT;
  for (const number of model.hiddenRows) {
    const row = sheet.getRow(number);
    row.hidden = true;
    // exceljs leaves out a row that has neither a height nor a cell object.
    row.getCell(1);
  }
  for (const cell of model.cells) addCell(sheet, cell, model.name, context);
  return sheet;
}

function addCell(sheet: Worksheet, cell: Cell, name: string, context: SheetContext): void {
  if (cell.row > MAX_ROW || cell.column > MAX_COLUMN) {
    context.losses.count('Excel の範囲の外にあるセル', name);
    return;
  }
  const target = sheet.getRow(cell.row).getCell(cell.column);
  const style = cell.style === undefined ? undefined : context.styles[cell.style];
  if (style) target.style = style;
  const value = excelValue(cell, name, context);
  if (value !== undefined) target.value = value;
  if (cell.note) target.note = encodeText(cell.note);
}

function excelValue(cell: Cell, sheet: string, context: SheetContext): ExcelValue | undefined {
  const result = plainValue(cell, sheet, context.losses);
  if (!cell.formula) return result;
  let formula = context.formula(cell.formula);
  if (formula.length > MAX_FORMULA) {
    context.losses.count('8,192文字を超える数式(結果の値を残しました)', sheet);
    return result;
  }
  const inner = arrayFormula(formula);
  const array = inner === undefined ? {} : { shareType: 'array', ref: cellName(cell.row, cell.column) };
  formula = inner ?? formula;
  return { ...array, formula, ...(result === undefined ? {} : { result }) } as ExcelValue;
}

/** A text stays a text whatever it begins with: exceljs makes formulas only of objects. */
function plainValue(cell: Cell, sheet: string, losses: Losses): string | number | boolean | CellErrorValue | undefined {
  const { value } = cell;
  if (cell.isError && value !== undefined)
    return { error: ERRORS.has(String(value)) ? (value as CellErrorValue['error']) : '#VALUE!' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value !== 'string') return value;
  if (value.length > MAX_TEXT) losses.count('32,767文字を超えるセル(先頭だけ残しました)', sheet);
  return encodeText(value.slice(0, MAX_TEXT));
}

/** `ARRAYFORMULA(x)` as a whole is what Excel calls an array formula; inside a larger formula it stays as it is. */
function arrayFormula(formula: string): string | undefined {
  const match = /^ARRAYFORMULA\((.*)\)$/is.exec(formula);
  if (!match) return undefined;
  const inner = match[1] ?? '';
  let depth = 0;
  for (const token of inner.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (token[0] === '(') depth++;
    else if (token[0] === ')' && --depth < 0) return undefined;
  }
  return depth === 0 ? inner : undefined;
}

/** Columns with a width or hidden. exceljs leaves out a column of its own default width. */
export function columnsXml(model: SheetModel): string {
  const hidden = new Set(model.hiddenColumns);
  const columns = new Set([...Object.keys(model.columnWidths).map(Number), ...hidden]);
  const xml = [...columns]
    .filter((c) => c >= 1 && c <= MAX_COLUMN)
    .sort((a, b) => a - b)
    .map((c) => {
      const pixels = model.columnWidths[c];
      const width = pixels === undefined ? '' : ` width="${pixels / PIXELS_PER_CHARACTER}" customWidth="1"`;
      return `<col min="${c}" max="${c}"${width}${hidden.has(c) ? ' hidden="1"' : ''}/>`;
    });
  return xml.length ? `<cols>${xml.join('')}</cols>` : '';
}

export interface SheetXml {
  beforeData: string;
  afterData: string;
  atEnd: string;
}

/** In the order that the format's schema asks for. */
export function sheetXml(model: SheetModel, context: RuleContext): SheetXml {
  const filter = model.filter === undefined ? undefined : closedRange(model.filter);
  const merges = model.merges.map(closedRange).filter((m) => m !== undefined && m.includes(':'));
  const { rules, extended } = conditionalFormattingXml(model, context);
  return {
    beforeData: columnsXml(model),
    afterData:
      (filter ? `<autoFilter ref="${filter}"/>` : '') +
      (merges.length
        ? `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`
        : '') +
      rules +
      validationsXml(model, context),
    atEnd: extended
      ? '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
        `<x14:conditionalFormattings xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${extended}</x14:conditionalFormattings></ext></extLst>`
      : '',
  };
}
