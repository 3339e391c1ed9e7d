/**
 * An edit that a page made before it knew of others' changes, as it has to be done after them: the value typed next to a
 * customer stays next to this customer, whatever rows came and went meanwhile. Pure.
 */
import { changeAfter, lineAfter, lineChangeOf, withLines, type LineChange, type LinesMoved } from './line-changes';
import { isObject, ruleOf, type Subject } from './mutation-rules';
import { Refusal } from './sentences';
import type { Mutation } from './wire';

type Params = Record<string, unknown>;
type Matrix = Record<string, Record<string, unknown>>;

/** A formula after a change of lines. @param isOnSheet whether it stands on the sheet whose lines changed */
export type MoveFormula = (formula: string, change: LinesMoved, isOnSheet: boolean) => string;

export interface Carried {
  mutations: Mutation[];
  /** The others' changes as they look to the page after its own edit: for its next one. */
  unseen: LineChange[];
}

/**
 * @param unseen what others changed, in order, since the state that the page edited
 * @throws Refusal when the edited place is gone, or when what was edited cannot be moved
 */
export function carryEdit(
  mutations: readonly Mutation[],
  unseen: readonly LineChange[],
  moveFormula: MoveFormula,
): Carried {
  let left = [...unseen];
  const carried: Mutation[] = [];
  for (const mutation of mutations) {
    const own = lineChangeOf(mutation);
    if (!own) {
      carried.push(carryOther(mutation, left, moveFormula));
      continue;
    }
    if (own.kind !== 'remove-sheet') refuseIfSheetIsGone(own.sheetId, left);
    const crossed = cross([own], left);
    carried.push(...crossed.mine.map((change) => withLines(mutation, change)));
    left = crossed.theirs;
  }
  return { mutations: carried, unseen: left };
}

/** Two lists of changes from the same state: each as it has to be done after the other. */
function cross(mine: LineChange[], theirs: LineChange[]): { mine: LineChange[]; theirs: LineChange[] } {
  if (mine.length === 0 || theirs.length === 0) return { mine, theirs };
  if (mine.length === 1 && theirs.length === 1) {
    const after = { mine: changeAfter(mine[0]!, theirs[0]!, false), theirs: changeAfter(theirs[0]!, mine[0]!, true) };
    if (!after.mine || !after.theirs) throw new Refusal('moved');
    return { mine: after.mine, theirs: after.theirs };
  }
  if (mine.length > 1) {
    const first = cross(mine.slice(0, 1), theirs);
    const rest = cross(mine.slice(1), first.theirs);
    return { mine: [...first.mine, ...rest.mine], theirs: rest.theirs };
  }
  const first = cross(mine, theirs.slice(0, 1));
  const rest = cross(first.mine, theirs.slice(1));
  return { mine: rest.mine, theirs: [...first.theirs, ...rest.theirs] };
}

function carryOther({ id, params }: Mutation, unseen: readonly LineChange[], moveFormula: MoveFormula): Mutation {
  const { subject, sheetKey } = ruleOf(id)!;
  for (const sheetId of sheetsOf(params as Params, sheetKey)) {
    refuseIfSheetIsGone(sheetId, unseen);
    if (unseen.some((change) => change.sheetId === sheetId && affects(change, subject))) throw new Refusal('moved');
  }
  if (subject !== 'cells') return { id, params };
  const { subUnitId, cellValue, ...rest } = params as Params & { subUnitId: string; cellValue: Matrix };
  const moved = unseen.filter(isMovingLines).reduce((cells, change) => {
    const placed = change.sheetId === subUnitId ? carryCells(cells, change) : cells;
    return carryFormulas(placed, (formula) => moveFormula(formula, change, change.sheetId === subUnitId));
  }, cellValue);
  return { id, params: { ...rest, subUnitId, cellValue: moved } };
}

function sheetsOf(params: Params, sheetKey: 'subUnitId' | 'sheetId' | null): string[] {
  if (sheetKey !== null) return [params[sheetKey] as string];
  return [params.from, params.to].filter(isObject).map(({ subUnitId }) => subUnitId as string);
}

function affects(change: LineChange, subject: Subject): boolean {
  if (change.kind === 'remove-sheet') return false;
  return subject === 'area' || subject === change.lines;
}

const isMovingLines = (change: LineChange): change is LinesMoved => change.kind !== 'remove-sheet';

function refuseIfSheetIsGone(sheetId: string, unseen: readonly LineChange[]): void {
  if (unseen.some((change) => change.kind === 'remove-sheet' && change.sheetId === sheetId))
    throw new Refusal('sheetGone');
}

function carryCells(cells: Matrix, change: LinesMoved): Matrix {
  if (change.lines === 'rows') return carryKeys(cells, change);
  return Object.fromEntries(Object.entries(cells).map(([row, columns]) => [row, carryKeys(columns, change)]));
}

function carryKeys<T>(lines: Record<string, T>, change: LinesMoved): Record<string, T> {
  return Object.fromEntries(
    Object.entries(lines).map(([key, value]) => {
      const line = lineAfter(Number(key), change);
      if (line === null) throw new Refusal('lineGone');
      return [String(line), value];
    }),
  );
}

/** What was typed refers to the cells that the user saw. */
function carryFormulas(cells: Matrix, moved: (formula: string) => string): Matrix {
  const carryCell = (cell: unknown): unknown =>
    isObject(cell) && typeof cell.f === 'string' && cell.f.startsWith('=') ? { ...cell, f: moved(cell.f) } : cell;
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, carryCell(cell)])),
    ]),
  );
}
