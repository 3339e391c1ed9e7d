/** Widths in files count digits of the default font, 7 pixels each; heights are points. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 4 / 3;

/** What an unstyled cell of a saved workbook looks like: only what differs from it is said. */
export const DEFAULT_FONT = { family: 'Calibri', size: 11 };
