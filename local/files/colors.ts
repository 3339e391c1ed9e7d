/** Colours of OOXML (theme, palette, tint) as `#rrggbb`. */
import { scanXml, type Attributes, type XmlElement } from './xml';

/** Office's own theme, for files without one; in the order of the colour scheme's children. */
const OFFICE = [
  '000000',
  'ffffff',
  '44546a',
  'e7e6e6',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];

/** The old 64-colour palette (ECMA-376 part 1, 18.8.27); 0–7 repeat as 8–15. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export class Colors {
  constructor(
    private readonly theme: string[] = OFFICE,
    private readonly palette?: string[],
  ) {}

  withPalette(palette: string[]): Colors {
    return new Colors(this.theme, palette);
  }

  /** `undefined` for the automatic colour. */
  resolve(attributes: Attributes | undefined): string | undefined {
    if (!attributes) return undefined;
    const { rgb, theme, indexed, tint } = attributes;
    let hex: string | undefined;
    if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) hex = rgb.slice(-6).toLowerCase();
    else if (theme !== undefined) hex = this.theme[schemeIndex(Number(theme))];
    else if (indexed !== undefined) {
      const i = Number(indexed);
      hex = this.palette?.[i] ?? PALETTE[i < 8 ? i : i - 8];
    }
    if (!hex) return undefined;
    return `#${tint ? tinted(hex, Number(tint)) : hex}`;
  }

  /** Every colour inside a kept element by value: the saved file has another theme. */
  fixInside(element: XmlElement): XmlElement {
    const { theme, indexed } = element.attributes;
    const color = theme !== undefined || indexed !== undefined ? this.resolve(element.attributes) : undefined;
    return {
      ...element,
      attributes: color ? { rgb: `FF${color.slice(1).toUpperCase()}` } : { ...element.attributes },
      children: element.children.map((c) => this.fixInside(c)),
    };
  }
}

/** The theme attribute counts light before dark, the scheme lists dark first. */
function schemeIndex(theme: number): number {
  return theme < 4 ? theme ^ 1 : theme;
}

/** ECMA-376 part 1, 18.8.19: the tint changes the lightness in HLS. */
function tinted(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  if (!(Math.abs(tint) <= 1)) return hex;
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  const s = d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1));
  const h = d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  const l2 = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  const channel = (n: number): string => {
    const k = (n + h * 2) % 12;
    const value = l2 - s * Math.min(l2, 1 - l2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}

export async function readThemeColors(pieces: AsyncIterable<string>): Promise<Colors> {
  const theme: string[] = [];
  let inScheme = false;
  await scanXml(pieces, {
    open(name, attributes) {
      // The theme's root is itself prefixed (`a:theme`), so its names arrive bare.
      if (name === 'clrScheme') inScheme = true;
      else if (inScheme && name === 'srgbClr') theme.push((attributes['val'] ?? '').toLowerCase());
      else if (inScheme && name === 'sysClr') theme.push((attributes['lastClr'] ?? '000000').toLowerCase());
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  return theme.length >= 12 && theme.every((c) => /^[0-9a-f]{6}$/.test(c)) ? new Colors(theme) : new Colors();
}
