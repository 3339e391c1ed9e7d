/** Whether an edit may touch the workbook: mutations on the list, of our workbook, within its sheets. Pure. */
import { UNIT } from '../engine/load';
import { lineChangeOf } from './line-changes';
import { hasShape, isObject, ruleOf, type MutationRule } from './mutation-rules';
import { Refusal } from './sentences';
import type { Mutation } from './wire';

export interface SheetFacts {
  id: string;
  name: string;
  rows: number;
  columns: number;
}

type Params = Record<string, unknown>;
type Range = Record<(typeof EDGES)[number], number | null>;

/** Google's limits for a cell and for a file (support.google.com/drive/answer/37603 and Sheets' own message). */
const LONGEST_TEXT = 50_000;
const MOST_CELLS = 10_000_000;
const LONGEST_NAME = 100;
const EDGES = ['startRow', 'endRow', 'startColumn', 'endColumn'] as const;
const CELL_KEYS: Record<string, readonly string[]> = {
  v: ['string', 'number', 'boolean'],
  f: ['string'],
  si: ['string'],
  t: ['number'],
  s: ['object', 'string'],
  p: ['object'],
  custom: ['object'],
  ref: ['string'],
  xf: ['string', 'number'],
};

/** @throws Refusal unless every mutation is on the list, of our workbook and complete */
export function checkListed(mutations: readonly Mutation[]): void {
  for (const { id, params } of mutations) {
    const rule = ruleOf(id);
    if (!rule) throw new Refusal('notAllowed');
    demand(isObject(params) && params.unitId === UNIT && hasShape(params, rule.shape));
  }
}

/**
 * @param mutations that are listed
 * @param sheets those of the workbook as it is, in their order, without scratch areas
 * @returns the mutations with open ends of ranges filled in: Univer writes NaN for them, which JSON does not know
 * @throws Refusal
 */
export function checkedEdit(mutations: readonly Mutation[], sheets: readonly SheetFacts[]): Mutation[] {
  const book = new Sizes(sheets);
  const parsed = mutations.map(({ id, params }) => ({
    id,
    params: structuredClone(params) as Params,
    rule: ruleOf(id)!,
  }));
  // Commands tell of merges, rules and the like before the lines that they belong to are there, or after they went.
  for (const { id, params, rule } of parsed) book.follow(id, params, rule);
  for (const { id, params, rule } of parsed) {
    if (id === 'sheet.mutation.insert-sheet') checkSheet(params.sheet as Params, book);
    else if (rule.sheetKey === null && params.from !== undefined) checkMoveRange(params, book);
    else if (rule.sheetKey !== null) checkPlaces(params, book.of(params[rule.sheetKey]));
  }
  return parsed.map(({ id, params }) => ({ id, params }));
}

/** Sizes that the sheets have at any time during an edit: the largest. */
class Sizes {
  private readonly now = new Map<string, SheetFacts>();
  private readonly largest = new Map<string, SheetFacts>();

  constructor(sheets: readonly SheetFacts[]) {
    for (const sheet of sheets) this.set(sheet);
  }

  of(sheetId: unknown): SheetFacts {
    const sheet = this.largest.get(sheetId as string);
    if (!sheet) throw new Refusal('sheetGone');
    return sheet;
  }

  /** Takes over what a mutation does to the sheets themselves. */
  follow(id: string, params: Params, { sheetKey }: MutationRule): void {
    if (id === 'sheet.mutation.insert-sheet') return this.insert(params);
    if (sheetKey === null) return;
    const sheet = this.now.get(params[sheetKey] as string);
    if (!sheet) throw new Refusal('sheetGone');
    switch (id) {
      case 'sheet.mutation.remove-sheet':
        demand(this.now.size > 1);
        this.now.delete(sheet.id);
        return;
      case 'sheet.mutation.set-worksheet-name':
        this.checkName(params.name, sheet.id);
        return this.set({ ...sheet, name: params.name as string });
      case 'sheet.mutation.set-worksheet-row-count':
        return this.set({ ...sheet, rows: params.rowCount as number });
      case 'sheet.mutation.set-worksheet-column-count':
        return this.set({ ...sheet, columns: params.columnCount as number });
      case 'sheet.mutation.set-worksheet-order':
        demand(isIndex(params.fromOrder, this.now.size) && isIndex(params.toOrder, this.now.size));
        return;
      default:
        this.changeLines(id, params, sheet);
    }
  }

  private insert({ sheet: made, index }: Params): void {
    const { id, name, rowCount, columnCount } = made as Params;
    demand(typeof id === 'string' && /^[\w-]{1,64}$/.test(id) && !this.now.has(id));
    demand(isIndex(index, this.now.size + 1));
    this.checkName(name, id as string);
    this.set({ id: id as string, name: name as string, rows: rowCount as number, columns: columnCount as number });
  }

  private changeLines(id: string, params: Params, sheet: SheetFacts): void {
    for (const key of ['range', 'sourceRange', 'targetRange'])
      if (isObject(params[key])) fillRange(params[key] as Range, sheet);
    const change = lineChangeOf({ id, params });
    if (!change || change.kind === 'remove-sheet') return;
    const { lines, at, count } = change;
    demand(isIndex(at, sheet[lines] + 1) && Number.isInteger(count) && count > 0);
    if (change.kind === 'insert') return this.set({ ...sheet, [lines]: sheet[lines] + count });
    demand(at + count <= sheet[lines]);
    if (change.kind === 'remove') {
      demand(count < sheet[lines]);
      return this.set({ ...sheet, [lines]: sheet[lines] - count });
    }
    demand(isIndex(change.to, sheet[lines] + 1) && (change.to <= at || change.to >= at + count));
  }

  private set(sheet: SheetFacts): void {
    const { id, rows, columns } = sheet;
    demand([rows, columns].every((size) => Number.isInteger(size) && size > 0) && rows * columns <= MOST_CELLS);
    this.now.set(id, sheet);
    const before = this.largest.get(id) ?? sheet;
    this.largest.set(id, {
      ...sheet,
      rows: Math.max(before.rows, rows),
      columns: Math.max(before.columns, columns),
    });
  }

  private checkName(name: unknown, sheetId: string): void {
    demand(typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME);
    const same = (name as string).toLowerCase();
    demand(![...this.now.values()].some((other) => other.id !== sheetId && other.name.toLowerCase() === same));
  }
}

/** What Univer walks through when it takes a new sheet; the rest has defaults. */
function checkSheet(sheet: Params, book: Sizes): void {
  const { id, cellData = {}, mergeData = [], rowData, columnData, freeze = {} } = sheet;
  const facts = book.of(id);
  checkCells(cellData, facts);
  demand(Array.isArray(mergeData) && isObject(freeze));
  checkPlaces({ mergeData, rowData, columnData }, facts);
}

function checkMoveRange({ from, to }: Params, book: Sizes): void {
  for (const side of [from, to] as Params[]) checkCells(side.value ?? {}, book.of(side.subUnitId));
}

function checkPlaces(params: Params, sheet: SheetFacts): void {
  const { row, col, cellValue, rowData, columnData, rowsAutoHeightInfo } = params;
  if (row !== undefined) demand(isIndex(row, sheet.rows) && isIndex(col, sheet.columns));
  if (cellValue !== undefined) checkCells(cellValue, sheet);
  for (const [lines, count] of [
    [rowData, sheet.rows],
    [columnData, sheet.columns],
  ] as const) {
    if (lines === undefined) continue;
    demand(isObject(lines) && Object.keys(lines).every((key) => isKey(key, count)));
    demand(Object.values(lines as Params).every((line) => line === null || isObject(line)));
  }
  if (rowsAutoHeightInfo !== undefined)
    demand((rowsAutoHeightInfo as unknown[]).every((info) => isObject(info) && isIndex(info.row, sheet.rows)));
  checkRanges(params, sheet);
}

/** Ranges wherever they stand: of a rule, of a number format … Cells hold none. */
function checkRanges(value: unknown, sheet: SheetFacts): void {
  if (typeof value !== 'object' || value === null) return;
  if (EDGES.some((edge) => Object.hasOwn(value, edge)) && Object.hasOwn(value, 'endRow')) {
    const range = value as Range;
    fillRange(range, sheet);
    demand(isIndex(range.startRow, sheet.rows) && isIndex(range.startColumn, sheet.columns));
    demand(isIndex(range.endRow, sheet.rows) && isIndex(range.endColumn, sheet.columns));
    demand(range.startRow! <= range.endRow! && range.startColumn! <= range.endColumn!);
    return;
  }
  for (const [key, part] of Object.entries(value)) if (key !== 'cellValue') checkRanges(part, sheet);
}

function fillRange(range: Range, sheet: SheetFacts): void {
  range.startRow ??= 0;
  range.startColumn ??= 0;
  range.endRow ??= sheet.rows - 1;
  range.endColumn ??= sheet.columns - 1;
}

function checkCells(matrix: unknown, sheet: SheetFacts): void {
  demand(isObject(matrix));
  for (const [row, cells] of Object.entries(matrix as Params)) {
    demand(isKey(row, sheet.rows) && isObject(cells));
    for (const [column, cell] of Object.entries(cells as Params)) {
      demand(isKey(column, sheet.columns));
      demand(cell === null || isObject(cell));
      if (cell !== null) checkCell(cell as Params);
    }
  }
}

/** Takes away what Univer's own parts put into a cell on its way and what means nothing in the workbook. */
function checkCell(cell: Params): void {
  for (const [key, value] of Object.entries(cell)) {
    if (!Object.hasOwn(CELL_KEYS, key)) delete cell[key];
    else demand(value === null || CELL_KEYS[key]!.includes(typeof value));
    demand(typeof value !== 'string' || value.length <= LONGEST_TEXT);
  }
}

const isIndex = (value: unknown, below: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
const isKey = (key: string, below: number): boolean => /^(0|[1-9]\d{0,7})$/.test(key) && Number(key) < below;

function demand(condition: boolean): void {
  if (!condition) throw new Refusal('invalid');
}
