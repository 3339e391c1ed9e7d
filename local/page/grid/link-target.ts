/** Links within the file: `=HYPERLINK("#gid=1234&range=A5","…")`, the fragment that Sheets gives for a cell. Pure. */

export interface LinkedCells {
  sheetId: string;
  a1: string;
}

/** Null for every other formula, also for links to the outside. */
export function linkedCells(formula: string): LinkedCells | null {
  const match = /^=\s*HYPERLINK\(\s*"#gid=(\d+)&range=([A-Za-z]+\d+(?::[A-Za-z]+\d+)?)"/i.exec(formula);
  return match ? { sheetId: match[1]!, a1: match[2]!.toUpperCase() } : null;
}
