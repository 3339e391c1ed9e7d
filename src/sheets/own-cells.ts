/**
 * People write memos beside a written block. When its rows stand in another order than the plan's (sorted, deleted,
 * inserted by hand, or another catalogue), these cells go to the row that their key is about to get.
 *
 * A column with a formula that fills the cells below or beside it (`=ARRAYFORMULA(…)`, `=KPI_TABLE(…)`) stays as it is: which
 * of its cells were typed and which were filled, no service tells, and a filled cell that is written blocks the formula.
 */
import type { Extent } from './make-room';
import { formulaAtRow, maySpill } from './moved-formula';
import { textStyles } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Columns of cells right of a block, side by side, for as many rows from its top as they need, in their new order. */
export interface Beside {
  readonly formats: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Cells right of a block whose rows move. */
export interface OwnCells {
  /** Those that touch the block: they are written by one call with it. Null where nobody has any, or the first column stays. */
  readonly beside: Beside | null;
  /** Whether everything is as it was read: to be asked right before the values are written. */
  readonly isUntouched: () => boolean;
  /** To be called right before the values are written: a list would refuse another row's value. */
  readonly clearLists: () => void;
  /** Everything else that a person gave these cells: to be called after them. */
  readonly writeRest: () => void;
}

/**
 * The cells right of the block, each in the row that its key is about to get. Those whose row is gone are kept below the
 * block's end, for which new rows are made if need be. Null, and no call, where nothing moves.
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
  const area = sheet.getRange(top, left, size, width);
  const old = readCells(area, lastColumn >= left);
  if (old === null) return nobodys(area);
  const staying = stayingColumns(old);
  const sources = arranged(moves, rows, size, (row) =>
    old[row]!.some((cell, column) => isFilled(cell) && !staying.has(column)),
  );
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
  const strips = stripsBetween(staying, width).map(([first, end]) => ({
    first,
    range: sheet.getRange(top, left + first, moved.length, end - first),
    cells: moved.map((row) => row.slice(first, end)),
  }));
  const isUntouched = (): boolean =>
    JSON.stringify(contentsOf(area, staying)) === JSON.stringify(old.map(contentsIn(staying)));
  return { isUntouched, ...toWrite(strips) };
}

/** Where there is nothing to move, nothing may have been written meanwhile: it would stand beside another row. */
const nobodys = (area: Range): OwnCells => ({
  beside: null,
  isUntouched: () => (area.getValues() as unknown[][]).every((row) => row.every((value) => value === '')),
  clearLists: () => undefined,
  writeRest: () => undefined,
});

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

/** Columns with a formula that may have filled others: its own, and those right of it that it may reach. */
function stayingColumns(cells: readonly (readonly OwnCell[])[]): Set<number> {
  const staying = new Set<number>();
  const isNoFormula = (row: number, column: number): boolean => cells[row]?.[column]?.formula === '';
  const isPlain = (row: number, column: number): boolean =>
    isNoFormula(row, column) && cells[row]![column]!.value !== '';
  cells.forEach((line, row) =>
    line.forEach(({ formula }, column) => {
      if (formula === '' || !maySpill(formula)) return;
      let below = row + 1;
      while (isNoFormula(below, column) && !isPlain(below, column)) below++;
      // A formula of its own in each row has filled nothing.
      if (!isPlain(below, column) && !isPlain(row, column + 1)) return;
      let end = column;
      do staying.add(end++);
      while (isPlain(row, end));
    }),
  );
  return staying;
}

/** From and up to which column cells move, between those that stay. */
function stripsBetween(staying: ReadonlySet<number>, width: number): [first: number, end: number][] {
  const strips: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (staying.has(column)) continue;
    const last = strips[strips.length - 1];
    if (last?.[1] === column) last[1]++;
    else strips.push([column, column + 1]);
  }
  return strips;
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

/** What a formula shows at the moment is nothing that anybody wrote. */
const contentsIn =
  (staying: ReadonlySet<number>) =>
  (row: readonly Pick<OwnCell, 'value' | 'formula'>[]): unknown[] =>
    row.map(({ value, formula }, column) => (staying.has(column) ? '' : formula === '' ? value : formula));

/** The values last: what is typed in between is seen. */
function contentsOf(range: Range, staying: ReadonlySet<number>): unknown[][] {
  const formulas = range.getFormulas();
  const values = range.getValues() as unknown[][];
  return values.map((row, r) => row.map((value, c) => ({ value, formula: formulas[r]![c]! }))).map(contentsIn(staying));
}

interface Strip {
  /** Its first column, counted from the first one right of the block. */
  readonly first: number;
  readonly range: Range;
  readonly cells: readonly (readonly OwnCell[])[];
}

/** What nobody has used is not written: mostly there are words only. */
function toWrite(strips: readonly Strip[]): Omit<OwnCells, 'isUntouched'> {
  const [beside, others] = strips[0]?.first === 0 ? [strips[0], strips.slice(1)] : [null, strips];
  const withLists = strips.filter(({ cells }) => isUsed(cells, ({ validation }) => validation));
  return {
    beside: beside === null ? null : besideOf(beside),
    clearLists: () => withLists.forEach(({ range }) => range.clearDataValidations()),
    writeRest: () => {
      for (const strip of others) {
        const { formats, values } = besideOf(strip);
        strip.range.setNumberFormats(formats.map((row) => [...row]));
        strip.range.setValues(values.map((row) => [...row]));
      }
      strips.forEach(writeLooks);
    },
  };
}

const each = <T>(cells: Strip['cells'], pick: (cell: OwnCell) => T): T[][] => cells.map((row) => row.map(pick));
const isUsed = (cells: Strip['cells'], pick: (cell: OwnCell) => unknown): boolean =>
  cells.some((row) => row.some((cell) => pick(cell) !== pick(EMPTY)));

const besideOf = ({ cells }: Strip): Beside => ({
  formats: each(cells, formatToWrite),
  values: each(cells, ({ value, formula }) => (formula === '' ? value : formula)),
});

function writeLooks({ range, cells }: Strip): void {
  const plain = textStyles()({});
  range.setTextStyles(each(cells, ({ style }) => style ?? plain));
  if (isUsed(cells, ({ note }) => note)) range.setNotes(each(cells, ({ note }) => note));
  // The reference of Range.setBackgrounds: null for no fill; white is what a cell without one is read as.
  if (isUsed(cells, ({ background }) => background))
    range.setBackgrounds(
      each(cells, ({ background }) => (background === NO_FILL ? null : background)) as unknown as string[][],
    );
  if (isUsed(cells, ({ validation }) => validation))
    range.setDataValidations(each(cells, ({ validation }) => validation));
}

function formatToWrite({ value, formula, format }: OwnCell): string {
  // A formula given to a text cell would become its text.
  if (formula !== '') return format === '@' ? 'General' : format;
  return typeof value === 'string' && value !== '' ? '@' : format;
}
