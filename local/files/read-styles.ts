/** The style tables of an xlsx: cell formats by index, and the formats of conditional rules. */
import type { CellStyle } from '../model/workbook-model';
import type { Colors } from './colors';
import type { Losses } from './losses';
import { builtInFormat, isDateFormat } from './number-formats';
import { DEFAULT_FONT } from './sheet-defaults';
import { child, isTrue, type XmlElement } from './xml';

export interface CellFormat {
  style: CellStyle;
  isEmpty: boolean;
  isDate: boolean;
}

export interface StyleTables {
  formats: CellFormat[];
  /** As kept elements, theme colours resolved. */
  ruleFormats: XmlElement[];
  colors: Colors;
}

type FontPart = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontSize' | 'fontFamily' | 'fontColor'
>;

export function readStyles(root: XmlElement, theme: Colors, losses: Losses): StyleTables {
  const custom = child(child(root, 'colors'), 'indexedColors')?.children.map((c) =>
    (c.attributes['rgb'] ?? '').slice(-6).toLowerCase(),
  );
  const colors = custom?.length ? theme.withPalette(custom) : theme;
  const formatsById = new Map<number, string>();
  for (const f of child(root, 'numFmts')?.children ?? []) {
    formatsById.set(Number(f.attributes['numFmtId']), f.attributes['formatCode'] ?? 'General');
  }
  const fonts = (child(root, 'fonts')?.children ?? []).map((f) => fontOf(f, colors, losses));
  const fills = (child(root, 'fills')?.children ?? []).map((f) => fillOf(f, colors, losses));
  const borders = (child(root, 'borders')?.children ?? []).map((b) => bordersOf(b, colors, losses));

  const formats = (child(root, 'cellXfs')?.children ?? []).map((xf): CellFormat => {
    const id = Number(xf.attributes['numFmtId'] ?? 0);
    const code = formatsById.get(id) ?? builtInFormat(id);
    const style: CellStyle = {
      ...(code && !/^general$/i.test(code) ? { numberFormat: code } : {}),
      ...fonts[Number(xf.attributes['fontId'] ?? 0)],
      ...backgroundPart(fills[Number(xf.attributes['fillId'] ?? 0)]),
      ...alignmentOf(child(xf, 'alignment'), losses),
    };
    const border = borders[Number(xf.attributes['borderId'] ?? 0)];
    if (border && Object.keys(border).length) style.borders = border;
    return { style, isEmpty: Object.keys(style).length === 0, isDate: isDateFormat(code) };
  });
  const ruleFormats = (child(root, 'dxfs')?.children ?? []).map((d) => colors.fixInside(d));
  return { formats, ruleFormats, colors };
}

function backgroundPart(background: string | undefined): Pick<CellStyle, 'background'> {
  return background ? { background } : {};
}

function flag(element: XmlElement | undefined): boolean | undefined {
  return element ? element.attributes['val'] === undefined || isTrue(element.attributes['val']) : undefined;
}

function fontOf(font: XmlElement, colors: Colors, losses: Losses): FontPart {
  const part: FontPart = fontFlags(font);
  const size = Number(child(font, 'sz')?.attributes['val'] ?? DEFAULT_FONT.size);
  if (size > 0 && size !== DEFAULT_FONT.size) part.fontSize = size;
  const family = child(font, 'name')?.attributes['val'];
  if (family && family !== DEFAULT_FONT.family) part.fontFamily = family;
  const color = child(font, 'color')?.attributes;
  // The theme's text colour is what a cell has anyway.
  const hex =
    color && !(color['theme'] === '1' && !color['tint']) && color['indexed'] !== '64'
      ? colors.resolve(color)
      : undefined;
  if (hex) part.fontColor = hex;
  if (child(font, 'vertAlign')) losses.stylePart('上付き・下付き文字');
  for (const key of ['bold', 'italic', 'underline', 'strikethrough'] as const) if (!part[key]) delete part[key];
  return part;
}

/** Bold and so on as said, also when said to be off (which a conditional rule may). */
export function fontFlags(font: XmlElement | undefined): FontPart {
  const part: FontPart = {};
  const bold = flag(child(font, 'b'));
  const italic = flag(child(font, 'i'));
  const strike = flag(child(font, 'strike'));
  const underline = child(font, 'u');
  if (bold !== undefined) part.bold = bold;
  if (italic !== undefined) part.italic = italic;
  if (strike !== undefined) part.strikethrough = strike;
  if (underline) part.underline = underline.attributes['val'] !== 'none';
  return part;
}

function fillOf(fill: XmlElement, colors: Colors, losses: Losses): string | undefined {
  if (child(fill, 'gradientFill')) {
    losses.stylePart('グラデーション');
    return undefined;
  }
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!type || type === 'none') return undefined;
  if (type !== 'solid') {
    // gray125 stands in every file as the second fill, used or not.
    if (type !== 'gray125') losses.stylePart('塗りつぶしの模様');
    return colors.resolve(child(pattern, 'bgColor')?.attributes);
  }
  return colors.resolve(child(pattern, 'fgColor')?.attributes);
}

type Borders = NonNullable<CellStyle['borders']>;
type BorderStyle = NonNullable<Borders['top']>['style'];

const BORDER_STYLES: Record<string, BorderStyle> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

function bordersOf(border: XmlElement, colors: Colors, losses: Losses): Borders {
  const borders: Borders = {};
  for (const [side, ...names] of [['top'], ['right', 'end'], ['bottom'], ['left', 'start']] as const) {
    const edge = child(border, side) ?? child(border, names[0] ?? side);
    const kept = BORDER_STYLES[edge?.attributes['style'] ?? ''];
    if (!kept) continue;
    if (kept !== edge?.attributes['style']) losses.stylePart('一点鎖線などの罫線の種類');
    borders[side] = { color: colors.resolve(child(edge, 'color')?.attributes) ?? '#000000', style: kept };
  }
  if (child(border, 'diagonal')?.attributes['style']) losses.stylePart('斜めの罫線');
  return borders;
}

function alignmentOf(
  alignment: XmlElement | undefined,
  losses: Losses,
): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap'> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, textRotation, indent, shrinkToFit } = alignment.attributes;
  const part: Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap'> = {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') part.horizontal = horizontal;
  else if (horizontal === 'centerContinuous') part.horizontal = 'center';
  else if (horizontal && horizontal !== 'general') losses.stylePart('均等割り付け');
  if (vertical === 'top' || vertical === 'bottom') part.vertical = vertical;
  else if (vertical) part.vertical = 'middle';
  if (isTrue(wrapText)) part.wrap = true;
  if (textRotation && textRotation !== '0') losses.stylePart('文字の向き');
  if (indent && indent !== '0') losses.stylePart('字下げ');
  if (isTrue(shrinkToFit)) losses.stylePart('縮小して全体を表示');
  return part;
}
