/** Typing as in Sheets: Univer's own reading of typed text is set aside for the one that the platform emulation uses too. */
import { CellValueType, WrapStrategy, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import type { Typed } from '../../engine/typed-input';
import type { CellValue } from '../../model/workbook-model';
import type { PageUniver } from './create-univer';
import { textForTyping, typedCell, type Spreadsheet } from './typed-cell';

/** Univer's own readers have 0, and its last one, which ends the row, -1. */
const FIRST = 100;
const LAST = -0.5;

export function readTypingAsSheets({ injector }: PageUniver, spreadsheet: () => Spreadsheet): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // The readers in between find no value to read; what they know about styles they still do.
    handler: (cell, _context, next) => next(cell && typedText(cell) !== null ? { ...cell, v: null, p: null } : cell),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (cell, context, next) => {
      const text = context.origin ? typedText(context.origin) : null;
      if (text === null) return next(cell);
      const typed = cellOf(typedCell(text, formatOf(context), spreadsheet()), cell?.s);
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      return next(isUnchanged(typed, cell?.s, raw, context) ? raw : { ...cell, ...typed });
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      if (!raw || raw.f || raw.si) return next(cell);
      const text = textForTyping(valueOf(raw), formatOf(location), spreadsheet());
      return text === null ? next(cell) : { ...raw, v: text, t: CellValueType.STRING, p: null };
    },
  });
}

/** A cell that is left as it was must not count as edited. Univer gives it the looks of its text, which it has anyway. */
function isUnchanged(
  typed: ICellData,
  looks: ICellData['s'],
  raw: Nullable<ICellData>,
  { worksheet, row, col }: ISheetLocation,
): boolean {
  if (!isSameValue(raw?.v ?? null, typed.v ?? null) || (raw?.t ?? null) !== (typed.t ?? null)) return false;
  if (raw?.f || raw?.si || typed.f || typeof (typed.s ?? looks) !== 'object') return false;
  const shown = worksheet.getComposedCellStyle(row, col) as Record<string, unknown>;
  return Object.entries(typed.s ?? looks ?? {}).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(shown[key]),
  );
}

/** Univer opens a number with twelve digits for typing. */
const isSameValue = (a: ICellData['v'] | null, b: ICellData['v'] | null): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(a) * 1e-11);

/** The characters that were typed; null for a formula or a picture. Lines stand as paragraphs in Univer. */
function typedText(cell: ICellData): string | null {
  if (typeof cell.f === 'string') return null;
  if (cell.p) return cell.p.drawingsOrder?.length ? null : plainText(cell.p.body?.dataStream ?? '');
  if (cell.v === undefined || cell.v === null) return null;
  // Univer has taken off the apostrophe already.
  return cell.t === CellValueType.FORCE_STRING ? `'${cell.v}` : String(cell.v);
}

const plainText = (stream: string): string => stream.replace(/\r\n$/, '').replace(/\r/g, '\n');

const formatOf = ({ workbook, worksheet, row, col }: ISheetLocation): string | undefined =>
  workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;

function valueOf({ v, t }: ICellData): CellValue | null {
  if (v === undefined || v === null) return null;
  return t === CellValueType.BOOLEAN ? Boolean(Number(v)) : v;
}

function cellOf(typed: Typed, s: ICellData['s']): ICellData {
  if (typed.kind === 'blank') return { v: null, t: null, f: null, si: null, p: null };
  if (typed.kind === 'formula') return { v: null, t: null, f: typed.formula, si: null, p: null };
  const { value, numberFormat } = typed;
  const style = {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    // Lines that somebody typed are lines in Sheets whatever the cell says; in Univer only where text wraps.
    ...(typeof value === 'string' && value.includes('\n') ? { tb: WrapStrategy.WRAP } : {}),
  };
  return {
    v: typeof value === 'boolean' ? Number(value) : value,
    t:
      typeof value === 'string'
        ? CellValueType.STRING
        : typeof value === 'number'
          ? CellValueType.NUMBER
          : CellValueType.BOOLEAN,
    f: null,
    si: null,
    p: null,
    ...(Object.keys(style).length === 0 ? {} : { s: { ...(typeof s === 'object' ? s : {}), ...style } }),
  };
}
