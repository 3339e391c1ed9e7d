/** Cell styles as exceljs takes them, and the formats of conditional rules as XML. */
import type { Style } from 'exceljs';
import type { CellStyle, ConditionalFormat } from '../model/workbook-model';
import type { Losses } from './losses';
import { DEFAULT_FONT } from './sheet-defaults';

/** `FFrrggbb`, or nothing for what is not a colour of the model. */
export function argb(color: string | undefined): string | undefined {
  const match = /^#([0-9a-f]{6})$/i.exec(color ?? '');
  return match ? `FF${(match[1] ?? '').toUpperCase()}` : undefined;
}

/** One object for each style of the model: exceljs recognises styles by the identity of the object. */
export function excelStyles(styles: CellStyle[], losses: Losses): Partial<Style>[] {
  return styles.map((style) => excelStyle(style, losses));
}

function excelStyle(style: CellStyle, losses: Losses): Partial<Style> {
  const result: Partial<Style> = {};
  const color = colorOf(style.fontColor, losses);
  const background = colorOf(style.background, losses);
  if (style.numberFormat) result.numFmt = style.numberFormat;
  const { bold, italic, underline, strikethrough, fontSize, fontFamily } = style;
  if (bold || italic || underline || strikethrough || fontSize || fontFamily || color) {
    // A font without name and size is one that Excel repairs: they are always said.
    result.font = {
      name: fontFamily ?? DEFAULT_FONT.family,
      size: fontSize ?? DEFAULT_FONT.size,
      color: color ? { argb: color } : { theme: 1 },
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strike: true } : {}),
    };
  }
  if (background) result.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: background } };
  if (style.horizontal || style.vertical || style.wrap) {
    result.alignment = {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      ...(style.vertical ? { vertical: style.vertical } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
    };
  }
  const border: Style['border'] = {} as Style['border'];
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = style.borders?.[side];
    if (edge) border[side] = { style: edge.style, color: { argb: colorOf(edge.color, losses) ?? 'FF000000' } };
  }
  if (Object.keys(border).length) result.border = border;
  return result;
}

function colorOf(color: string | undefined, losses: Losses): string | undefined {
  const result = argb(color);
  if (color !== undefined && result === undefined) losses.stylePart(`色「${color}」`);
  return result;
}

/** In a rule, "not bold" is a statement too; absent is none. */
export function ruleFormatXml(style: ConditionalFormat['style']): string {
  const flag = (tag: string, value: boolean | undefined): string =>
    value === undefined ? '' : value ? `<${tag}/>` : `<${tag} val="0"/>`;
  const color = argb(style.fontColor);
  const underline = style.underline === undefined ? '' : style.underline ? '<u/>' : '<u val="none"/>';
  const font =
    flag('b', style.bold) +
    flag('i', style.italic) +
    flag('strike', style.strikethrough) +
    (color ? `<color rgb="${color}"/>` : '') +
    underline;
  const background = argb(style.background);
  // Unlike in a cell, the visible colour of a solid fill is the background's.
  const fill = background
    ? `<fill><patternFill patternType="solid"><bgColor rgb="${background}"/></patternFill></fill>`
    : '';
  return `<dxf>${font ? `<font>${font}</font>` : ''}${fill}</dxf>`;
}
