/** Colours of charts. */

/** The colours of Okabe and Ito, told apart by colour-blind readers too, in the order of Google's own: blue, red, yellow, green … */
export const PALETTE = ['#0072b2', '#d55e00', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#6b7280', '#8c564b'];

export const INK = '#3c4043';
export const SOFT_INK = '#5f6368';
export const GRID = '#e0e3e7';
export const AXIS = '#9aa0a6';

const INK_LUMINANCE = 0.0513;

/** Such a series is there for the place it takes up (the lowest part of a bridge). */
export const isInvisible = (color: string): boolean =>
  /^(transparent|none|#[0-9a-f]{6}00|#[0-9a-f]{3}0|rgba\(.*,\s*0?\.?0+\s*\))$/i.test(color.trim());

/** `#0072b2`, 0.3 → `rgba(0, 114, 178, 0.3)`; a colour by name stays as it is. */
export function faded(color: string, opacity: number): string {
  const parts = channels(color);
  return parts ? `rgba(${parts.join(', ')}, ${opacity})` : color;
}

/** Ink that can be read on a colour. */
export function inkOn(color: string): string {
  const parts = channels(color);
  if (!parts) return INK;
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Whichever of white and ink has the greater contrast (WCAG 2.2, "contrast ratio").
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / (INK_LUMINANCE + 0.05) ? '#ffffff' : INK;
}

function channels(color: string): number[] | null {
  const long = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim())?.[1];
  if (!long) return null;
  const digits = long.length === 3 ? long.replace(/./g, '$&$&') : long;
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
}
