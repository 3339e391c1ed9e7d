/**
 * People write memos beside a written block. When its rows stand in another order than the plan's (sorted, deleted,
 * inserted by hand, or another catalogue), these cells go to the row that their key is about to get.
 */
import type { SheetPlan } from '../core/sheet-plan';
import type { Extent } from './make-room';
import { textStyles } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Where each row of the block goes, as offsets from the block's top; null = no row of the plan is its row any more.
 * Rows above the keys stay, and so do rows without a key that are below the block's new end anyway, or stand where the plan
 * has a row without one (room for a chart).
 */
export function rowMoves(texts: readonly string[], plan: SheetPlan): (number | null)[] {
  const { firstRow, names } = plan.rowKeys;
  const free = new Map(names.flatMap((aliases, i) => aliases.map((alias) => [alias, firstRow + i])));
  const taken = new Set<number>();
  const targets = texts.map((text): number | undefined => {
    const target = free.get(text);
    // The first of repeated keys is the row itself, the others are somebody's copies.
    if (target === undefined || taken.has(target)) return undefined;
    taken.add(target);
    return target;
  });
  const moved = byEssence(texts, targets, plan.rowKeys, taken);
  const isKeyless = (row: number): boolean => texts[row] === '' && (names[row - firstRow] ?? []).length === 0;
  const stays = (row: number): boolean => row < firstRow || row >= plan.cells.length || isKeyless(row);
  return texts.map((_, row) => targets[row] ?? moved.get(row) ?? (stays(row) ? row : null));
}

/** Old row → new row, of those left over whose keys have the same essence; only where there is one on either side. */
function byEssence(
  texts: readonly string[],
  targets: readonly (number | undefined)[],
  { essence, firstRow, names }: SheetPlan['rowKeys'],
  taken: ReadonlySet<number>,
): Map<number, number> {
  const pairs = new Map<number, number>();
  if (essence === undefined) return pairs;
  const old = groups(texts, (text, row) => (text === '' || targets[row] !== undefined ? null : essence(text)));
  const now = groups(names, ([key], i) => (key === undefined || taken.has(firstRow + i) ? null : essence(key)));
  for (const [text, rows] of old) {
    const found = now.get(text);
    if (rows.length === 1 && found?.length === 1) pairs.set(rows[0]!, firstRow + found[0]!);
  }
  return pairs;
}

function groups<T>(items: readonly T[], keyOf: (item: T, index: number) => string | null): Map<string, number[]> {
  const found = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}

/** Cells right of a block, for as many rows from its top as they need, in their new order. */
export interface OwnCells {
  readonly formats: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  /** To be called before the values are written: a list would refuse another row's value. */
  readonly clearLists: () => void;
  /** Everything else that a person gave these cells: to be called after them. */
  readonly writeRest: () => void;
}

/**
 * The cells right of the block, each in the row that its key is about to get. Those whose row is gone are kept below the
 * block's end, for which new rows are made if need be. Null, and nothing but cheap calls, where nothing moves.
 * @param block every row that the block had or gets
 * @param rows how many it gets
 * @param extent of the sheet
 */
export function movedOwnCells(
  block: Range,
  moves: readonly (number | null)[],
  rows: number,
  { lastColumn }: Pick<Extent, 'lastColumn'>,
): OwnCells | null {
  if (moves.every((target, row) => target === row)) return null;
  const sheet = block.getSheet();
  const left = block.getLastColumn() + 1;
  const width = sheet.getMaxColumns() - left + 1;
  if (width < 1) return null;
  const top = block.getRow();
  const size = block.getNumRows();
  const beside = sheet.getRange(top, left, size, width);
  const old = readCells(beside, lastColumn >= left);
  if (old === null) return null;
  const sources = arranged(moves, rows, size, (row) => old[row]!.some(isFilled));
  const more = sources.length - size;
  if (more > 0) {
    sheet.insertRowsAfter(top + size - 1, more);
    // New rows inherit the looks of the block's last one.
    sheet.getRange(top + size, 1, more, sheet.getMaxColumns()).clear();
  }
  const moved = sources.map((source, row) =>
    Array.from({ length: width }, (_, column) =>
      source === undefined ? EMPTY : atRow(old[source]![column]!, top + source, top + row),
    ),
  );
  return toWrite(sheet.getRange(top, left, moved.length, width), moved);
}

/** The old row for each new one. Filled rows without a place get the first free ones below the block's end. */
function arranged(
  moves: readonly (number | null)[],
  rows: number,
  size: number,
  filled: (row: number) => boolean,
): (number | undefined)[] {
  const sources = Array.from<number | undefined>({ length: size });
  moves.forEach((target, row) => {
    if (target !== null) sources[target] = row;
  });
  moves.forEach((target, row) => {
    if (target !== null || !filled(row)) return;
    let place = rows;
    while (sources[place] !== undefined) place++;
    sources[place] = row;
  });
  return sources;
}

interface OwnCell {
  readonly value: unknown;
  readonly formula: string;
  readonly format: string;
  readonly note: string;
  readonly background: string | null;
  /** Null: plain. */
  readonly style: TextStyle | null;
  readonly validation: GoogleAppsScript.Spreadsheet.DataValidation | null;
}

const NO_FILL = '#ffffff';
const EMPTY: OwnCell = {
  value: '',
  formula: '',
  format: 'General',
  note: '',
  background: NO_FILL,
  style: null,
  validation: null,
};

const isFilled = ({ value, formula, note }: OwnCell): boolean => value !== '' || formula !== '' || note !== '';

const atRow = (cell: OwnCell, from: number, to: number): OwnCell => ({
  ...cell,
  formula: formulaAtRow(cell.formula, from, to),
});

/** Null where nobody has written, noted or coloured anything: the common case, for three calls instead of eight. */
function readCells(range: Range, hasContents: boolean): OwnCell[][] | null {
  const notes = range.getNotes();
  const backgrounds = range.getBackgrounds();
  const all = (table: readonly (readonly unknown[])[], plain: unknown): boolean =>
    table.every((row) => row.every((cell) => cell === plain));
  if (!hasContents && all(notes, '') && all(backgrounds, NO_FILL)) return null;
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const styles = range.getTextStyles();
  const validations = range.getDataValidations();
  return range.getValues().map((row, r) =>
    row.map((value: unknown, c) => ({
      value,
      formula: formulas[r]![c]!,
      format: formats[r]![c]!,
      note: notes[r]![c]!,
      background: backgrounds[r]![c]!,
      style: styles[r]![c]!,
      validation: validations[r]![c]!,
    })),
  );
}

/** What nobody has used is not written: mostly there are words only. */
function toWrite(range: Range, cells: readonly (readonly OwnCell[])[]): OwnCells {
  const each = <T>(pick: (cell: OwnCell) => T): T[][] => cells.map((row) => row.map(pick));
  const isUsed = (pick: (cell: OwnCell) => unknown): boolean =>
    cells.some((row) => row.some((cell) => pick(cell) !== pick(EMPTY)));
  const hasLists = isUsed(({ validation }) => validation);
  return {
    formats: each(formatToWrite),
    values: each(({ value, formula }) => (formula === '' ? value : formula)),
    clearLists: () => {
      if (hasLists) range.clearDataValidations();
    },
    writeRest: () => {
      const plain = textStyles()({});
      range.setTextStyles(each(({ style }) => style ?? plain));
      if (isUsed(({ note }) => note)) range.setNotes(each(({ note }) => note));
      // The reference of Range.setBackgrounds: null for no fill; white is what a cell without one is read as.
      if (isUsed(({ background }) => background))
        range.setBackgrounds(
          each(({ background }) => (background === NO_FILL ? null : background)) as unknown as string[][],
        );
      if (hasLists) range.setDataValidations(each(({ validation }) => validation));
    },
  };
}

function formatToWrite({ value, formula, format }: OwnCell): string {
  // A formula given to a text cell would become its text.
  if (formula !== '') return format === '@' ? 'General' : format;
  return typeof value === 'string' && value !== '' ? '@' : format;
}

/** Text in quotes, a reference to another sheet, or a word that may be a cell or a range of cells. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[\p{L}_][\p{L}\p{N}_.$]*(?::\$?[A-Z]+\$?\d+)?(?![\p{L}\p{N}_.$(])/giu;
const OWN_CELLS = /^(\$?[A-Z]{1,3})(\d+)(?::(\$?[A-Z]{1,3})(\d+))?$/i;

/**
 * What a moved formula says about its own row, it says about the new one, as when a person sorts whole rows: only
 * relative references to cells of row `from` change.
 */
function formulaAtRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(PARTS, (part) => {
    const [, first, row, last, lastRow = row] = OWN_CELLS.exec(part) ?? [];
    if (first === undefined || Number(row) !== from || Number(lastRow) !== from) return part;
    return last === undefined ? `${first}${to}` : `${first}${to}:${last}${to}`;
  });
}
