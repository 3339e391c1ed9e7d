/** How the grid looks: colours and fonts. */
import { DEFAULT_STYLES } from '@univerjs/core';
import { defaultTheme } from '@univerjs/themes';
import type { IFontConfig } from '@univerjs/ui';

/** Ink blue, the add-on's one accent, from light to dark; Univer takes 600 for what is chosen. */
const INK_BLUE = {
  50: '#f1f5f9',
  100: '#e1eaf2',
  200: '#c3d5e5',
  300: '#9cbad5',
  400: '#5c8bb8',
  500: '#2f6699',
  600: '#1f4e79',
  700: '#1a4166',
  800: '#143350',
  900: '#0f263c',
};

export const theme = { ...defaultTheme, primary: INK_BLUE };

/** A track of its own, as in Sheets: a transparent one would lie over the last row and column. */
export const scrollBars = {
  barSize: 14,
  trackBackgroundColor: '#f8f9fa',
  trackBorderColor: '#e3e5ea',
  thumbBackgroundColor: '#c4c7cc',
  thumbHoverBackgroundColor: '#a8b0bd',
  thumbActiveBackgroundColor: '#7d8698',
};

/** The fonts of Sheets that computers have, with the usual Japanese ones. */
export const fonts: IFontConfig[] = [
  'Arial',
  'Courier New',
  'Georgia',
  'Times New Roman',
  'Verdana',
  'Noto Sans JP',
  'Yu Gothic',
  'Hiragino Sans',
  'Meiryo',
  'MS PGothic',
  'MS PMincho',
].map((name) => ({ value: name, label: name }));

/** New text is 10 points in Sheets, 11 in Univer. A browser takes Japanese from the system's fonts where Arial has none. */
export function useSheetsDefaults(): void {
  DEFAULT_STYLES.fs = 10;
}
