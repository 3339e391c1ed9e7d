/** Cell styles: the model's words ↔ Univer's abbreviations. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../model/workbook-model';

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
/** Univer's BorderStyleTypes. */
const BORDER = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

type BorderName = keyof typeof BORDER;
type Loose = Record<string, unknown>;

const keyOf = <K extends string>(table: Record<K, number>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** `rgb(1,2,3)` and short forms → `#rrggbb`. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  if (/^#[0-9a-fA-F]{3}$/.test(color)) return `#${[...color.slice(1)].map((c) => c + c).join('')}`.toLowerCase();
  return color.toLowerCase();
}

export function toUniverStyle(style: CellStyle): IStyleData {
  const out: Loose = {};
  for (const [key, value] of Object.entries(style)) Object.assign(out, univerAttribute(key as keyof CellStyle, value));
  return out as IStyleData;
}

/** One attribute as Univer's partial style; `null` or `undefined` removes it. */
export function univerAttribute(key: keyof CellStyle, value: unknown): Loose {
  const none = value === null || value === undefined;
  switch (key) {
    case 'numberFormat':
      return { n: none || value === 'General' || value === '' ? null : { pattern: value } };
    case 'bold':
      return { bl: value ? 1 : null };
    case 'italic':
      return { it: value ? 1 : null };
    case 'underline':
      return { ul: value ? { s: 1 } : null };
    case 'strikethrough':
      return { st: value ? { s: 1 } : null };
    case 'fontSize':
      return { fs: none ? null : value };
    case 'fontFamily':
      return { ff: none ? null : value };
    case 'fontColor':
      return { cl: none ? null : { rgb: value } };
    case 'background':
      return { bg: none ? null : { rgb: value } };
    case 'horizontal':
      return { ht: none ? null : HORIZONTAL[value as keyof typeof HORIZONTAL] };
    case 'vertical':
      return { vt: none ? null : VERTICAL[value as keyof typeof VERTICAL] };
    case 'wrap':
      return { tb: none ? null : value ? 3 : 1 };
    case 'borders':
      return { bd: none ? null : univerBorders(value as NonNullable<CellStyle['borders']>) };
  }
}

function univerBorders(borders: NonNullable<CellStyle['borders']>): Loose {
  const out: Loose = {};
  for (const [side, letter] of Object.entries(SIDES)) {
    if (!(side in borders)) continue;
    const border = borders[side as keyof typeof SIDES];
    out[letter] = border ? { s: BORDER[border.style], cl: { rgb: border.color } } : null;
  }
  return out;
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  const out: CellStyle = {};
  if (!style) return out;
  if (style.n?.pattern && style.n.pattern !== 'General') out.numberFormat = style.n.pattern;
  if (style.bl) out.bold = true;
  if (style.it) out.italic = true;
  if (style.ul?.s) out.underline = true;
  if (style.st?.s) out.strikethrough = true;
  if (style.fs) out.fontSize = style.fs;
  if (style.ff) out.fontFamily = style.ff;
  const color = hexColor(style.cl?.rgb);
  if (color) out.fontColor = color;
  const background = hexColor(style.bg?.rgb);
  if (background) out.background = background;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  if (horizontal) out.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, style.vt);
  if (vertical) out.vertical = vertical;
  if (style.tb === 3) out.wrap = true;
  const borders = modelBorders(style);
  if (borders) out.borders = borders;
  return out;
}

function modelBorders(style: IStyleData): CellStyle['borders'] {
  const out: NonNullable<CellStyle['borders']> = {};
  for (const [side, letter] of Object.entries(SIDES)) {
    const border = style.bd?.[letter];
    if (!border || !border.s) continue;
    out[side as keyof typeof SIDES] = {
      color: hexColor(border.cl?.rgb) ?? '#000000',
      style: keyOf<BorderName>(BORDER, border.s) ?? 'thin',
    };
  }
  return Object.keys(out).length > 0 ? out : undefined;
}
