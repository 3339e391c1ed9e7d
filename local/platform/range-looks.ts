/** The looks of a `Range`: formats, colours, fonts, alignment, borders. Pairs of methods for one value and for a table. */
import type { CellStyle } from '../model/workbook-model';
import type { Document } from './document';
import { Emulated, enumeration, exception, type EnumValue } from './emulated';
import type { Area } from './protocol';
import { accept, is } from './signatures';

export const BorderStyle = enumeration('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const WrapStrategy = enumeration('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

const BORDER_STYLES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const;
type Border = NonNullable<NonNullable<CellStyle['borders']>['top']>;

/** How a script's words become the model's, and back. `read` gets null where the cell says nothing. */
interface Look {
  key: keyof CellStyle;
  write: (value: unknown, method: string) => unknown;
  read: (value: unknown) => unknown;
}

const color = (value: unknown, method: string): unknown => {
  if (value === null) return null;
  accept(method, [value], [is.text]);
  return cssColor(value as string);
};

const oneOf =
  (words: Record<string, unknown>) =>
  (value: unknown, method: string): unknown => {
    if (value === null) return null;
    accept(method, [value], [is.text]);
    if (!Object.prototype.hasOwnProperty.call(words, value as string))
      throw exception(`Invalid argument: ${String(value)}`);
    return words[value as string];
  };

const LOOKS: Record<string, Look> = {
  NumberFormat: {
    key: 'numberFormat',
    write: (value, method) => {
      accept(method, [value], [is.text]);
      return value === 'General' || value === '' ? null : value;
    },
    read: (value) => value ?? 'General',
  },
  Background: { key: 'background', write: color, read: (value) => value ?? '#ffffff' },
  FontColor: { key: 'fontColor', write: color, read: (value) => value ?? '#000000' },
  FontWeight: { key: 'bold', write: oneOf({ bold: true, normal: null }), read: (value) => (value ? 'bold' : 'normal') },
  FontStyle: {
    key: 'italic',
    write: oneOf({ italic: true, normal: null }),
    read: (value) => (value ? 'italic' : 'normal'),
  },
  FontSize: {
    key: 'fontSize',
    write: (value, method) => {
      accept(method, [value], [is.integer]);
      return value;
    },
    read: (value) => value ?? 10,
  },
  FontFamily: {
    key: 'fontFamily',
    write: (value, method) => {
      accept(method, [value], [is.textOrNull]);
      return value;
    },
    read: (value) => value ?? 'Arial',
  },
  HorizontalAlignment: {
    key: 'horizontal',
    write: oneOf({ left: 'left', center: 'center', right: 'right', normal: null }),
    read: (value) => value ?? 'general',
  },
  VerticalAlignment: {
    key: 'vertical',
    write: oneOf({ top: 'top', middle: 'middle', bottom: 'bottom' }),
    read: (value) => value ?? 'bottom',
  },
  Wrap: {
    key: 'wrap',
    write: (value, method) => {
      accept(method, [value], [is.flag]);
      return value;
    },
    read: (value) => value ?? false,
  },
  WrapStrategy: {
    key: 'wrap',
    write: (value, method) => {
      accept(method, [value], [is.constant('SpreadsheetApp.WrapStrategy')]);
      return value === WrapStrategy.WRAP;
    },
    read: (value) => (value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  },
};

const PLURALS: Record<string, string> = {
  FontFamily: 'FontFamilies',
  WrapStrategy: 'WrapStrategies',
  FontStyle: 'FontStyles',
};

export abstract class RangeLooks extends Emulated {
  readonly _call;

  constructor(
    readonly _document: Document,
    readonly _sheetId: string,
    readonly _area: Area,
  ) {
    super('Range');
    this._call = _document.call;
  }

  setFontLine(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setFontLine', args, [is.textOrNull]);
    return this._setLines([[args[0] as string]]);
  }
  setFontLines(...args: unknown[]): this {
    accept('SpreadsheetApp.Range.setFontLines', args, [is.listOf(is.listOf(is.textOrNull))]);
    return this._setLines(this._fitting('font lines', args[0] as string[][]));
  }
  _setLines(rows: (string | null)[][]): this {
    for (const line of rows.flat())
      oneOf({ underline: 1, 'line-through': 1, none: 1 })(line, 'SpreadsheetApp.Range.setFontLine');
    this._call(
      'range.setStyle',
      this._sheetId,
      this._area,
      'underline',
      rows.map((row) => row.map((line) => line === 'underline' || null)),
    );
    this._call(
      'range.setStyle',
      this._sheetId,
      this._area,
      'strikethrough',
      rows.map((row) => row.map((line) => line === 'line-through' || null)),
    );
    return this._self;
  }

  /** (top, left, bottom, right, vertical, horizontal[, color, style]): true sets, false removes, null leaves. */
  setBorder(...args: unknown[]): this {
    const six = [is.flagOrNull, is.flagOrNull, is.flagOrNull, is.flagOrNull, is.flagOrNull, is.flagOrNull];
    accept('SpreadsheetApp.Range.setBorder', args, six, [
      ...six,
      is.textOrNull,
      is.constantOrNull('SpreadsheetApp.BorderStyle'),
    ]);
    const [top, left, bottom, right, vertical, horizontal] = args as (boolean | null)[];
    const line: Border = {
      color: typeof args[6] === 'string' ? cssColor(args[6]) : '#000000',
      style: args[7] ? BORDER_STYLES[(args[7] as EnumValue).name() as keyof typeof BORDER_STYLES] : 'thin',
    };
    const { rows, columns } = this._area;
    const side = (wanted: boolean | null | undefined): Border | null | undefined =>
      wanted === null || wanted === undefined ? undefined : wanted ? line : null;
    const table = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const borders: Record<string, Border | null> = {};
        const set = (name: string, value: Border | null | undefined): void => {
          if (value !== undefined) borders[name] = value;
        };
        set('top', side(r === 0 ? top : horizontal));
        set('bottom', side(r === rows - 1 ? bottom : horizontal));
        set('left', side(c === 0 ? left : vertical));
        set('right', side(c === columns - 1 ? right : vertical));
        return borders;
      }),
    );
    this._call('range.setStyle', this._sheetId, this._area, 'borders', table);
    return this._self;
  }

  /** Checks that a table has the range's shape. Wording as on Google. */
  _fitting<T>(what: string, rows: T[][]): T[][] {
    const { rows: height, columns: width } = this._area;
    const text = (axis: string, data: number, range: number): string =>
      `The number of ${axis} in the ${what === 'values' ? 'data' : what} does not match the number of ${axis} in the range. The data has ${data} but the range has ${range}.`;
    if (rows.length !== height) throw exception(text('rows', rows.length, height));
    for (const row of rows) if (row.length !== width) throw exception(text('columns', row.length, width));
    return rows;
  }

  _everywhere<T>(value: T): T[][] {
    const { rows, columns } = this._area;
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  }
}

/** Defines `setX`, `setXs`, `getX`, `getXs` for every look on the class, so that the guard sees them. */
for (const [name, { key, write, read }] of Object.entries(LOOKS)) {
  const plural = PLURALS[name] ?? `${name}s`;
  const methods: Record<string, (this: RangeLooks, ...args: unknown[]) => unknown> = {
    [`set${name}`](...args) {
      const method = `SpreadsheetApp.Range.set${name}`;
      accept(method, args, [() => true]);
      this._call('range.setStyle', this._sheetId, this._area, key, [[write(args[0], method)]]);
      return this._self;
    },
    [`set${plural}`](...args) {
      const method = `SpreadsheetApp.Range.set${plural}`;
      accept(method, args, [is.table]);
      const rows = this._fitting(key === 'numberFormat' ? 'number formats' : 'data', args[0] as unknown[][]);
      this._call(
        'range.setStyle',
        this._sheetId,
        this._area,
        key,
        rows.map((row) => row.map((value) => write(value, method))),
      );
      return this._self;
    },
    [`get${name}`]() {
      const { row, column } = this._area;
      return read(this._call('range.style', this._sheetId, { row, column, rows: 1, columns: 1 }, key)[0]![0]);
    },
    [`get${plural}`]() {
      return this._call('range.style', this._sheetId, this._area, key).map((row) => row.map(read));
    },
  };
  for (const [method, body] of Object.entries(methods)) {
    Object.defineProperty(RangeLooks.prototype, method, { value: body, configurable: true, writable: true });
  }
}

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  pink: '#ffc0cb',
  purple: '#800080',
};

/** CSS notation as `setBackground` takes it, as `#rrggbb`. */
export function cssColor(text: string): string {
  const lower = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return `#${lower.slice(1).replace(/./g, '$&$&')}`;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(lower);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const named = NAMED[lower];
  if (named === undefined) throw exception(`Invalid color: ${text}`);
  return named;
}
