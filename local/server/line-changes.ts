/**
 * Rows and columns that come, go and move, and sheets that are deleted: what changes where a cell is found. Pure.
 *
 * Indices are 0-based, as in Univer's mutations. `at` counts in the sheet as it is before the change.
 */
import type { Mutation } from './wire';

export type Lines = 'rows' | 'columns';

export type LineChange =
  | { kind: 'insert'; sheetId: string; lines: Lines; at: number; count: number }
  | { kind: 'remove'; sheetId: string; lines: Lines; at: number; count: number }
  /** The lines come to stand before the line that is `to` beforehand; `to` lies outside of them. */
  | { kind: 'move'; sheetId: string; lines: Lines; at: number; count: number; to: number }
  | { kind: 'remove-sheet'; sheetId: string };

export type LinesMoved = Exclude<LineChange, { kind: 'remove-sheet' }>;

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

const KINDS: Record<string, ['insert' | 'remove' | 'move', Lines]> = {
  'sheet.mutation.insert-row': ['insert', 'rows'],
  'sheet.mutation.insert-col': ['insert', 'columns'],
  'sheet.mutation.remove-rows': ['remove', 'rows'],
  'sheet.mutation.remove-col': ['remove', 'columns'],
  'sheet.mutation.move-rows': ['move', 'rows'],
  'sheet.mutation.move-columns': ['move', 'columns'],
};
const REMOVE_SHEET = 'sheet.mutation.remove-sheet';

/** Null for a mutation that leaves every cell in its place. */
export function lineChangeOf({ id, params }: Mutation): LineChange | null {
  const { subUnitId: sheetId } = params as { subUnitId: string };
  if (id === REMOVE_SHEET) return { kind: 'remove-sheet', sheetId };
  if (!Object.hasOwn(KINDS, id)) return null;
  const [kind, lines] = KINDS[id]!;
  const { range, sourceRange, targetRange } = params as Record<string, Range>;
  const [at, end] = ends(kind === 'move' ? sourceRange! : range!, lines);
  const place = { sheetId, lines, at, count: end - at + 1 };
  return kind === 'move' ? { kind, ...place, to: ends(targetRange!, lines)[0] } : { kind, ...place };
}

const ends = (range: Range, lines: Lines): [number, number] =>
  lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];

/** Where a line is found after a change of its sheet's lines; null when it was removed. */
export function lineAfter(line: number, change: LinesMoved): number | null {
  const { at, count } = change;
  const end = at + count;
  switch (change.kind) {
    case 'insert':
      return line < at ? line : line + count;
    case 'remove':
      return line < at ? line : line < end ? null : line - count;
    case 'move': {
      const { to } = change;
      if (line >= at && line < end) return line + (to > at ? to - end : to - at);
      if (to > at) return line >= end && line < to ? line - count : line;
      return line >= to && line < at ? line + count : line;
    }
  }
}

/**
 * A change of lines by one side, as it has to be done after the other side's change was done: both orders then end in the same
 * sheet. Where both insert before the same line, the lines of `first` stand in front.
 *
 * @param isFirst whether `change` is the one whose lines stand in front
 * @returns none when nothing is left to do, several where the other's lines lie in the middle; null when it cannot be told
 */
export function changeAfter(change: LineChange, other: LineChange, isFirst: boolean): LineChange[] | null {
  if (change.sheetId !== other.sheetId) return [change];
  if (other.kind === 'remove-sheet') return [];
  if (change.kind === 'remove-sheet' || change.lines !== other.lines) return [change];
  if (change.kind === 'move' || other.kind === 'move') return null;
  if (change.kind === 'insert') {
    const { at } = change;
    if (other.kind === 'insert')
      return [{ ...change, at: other.at < at || (other.at === at && !isFirst) ? at + other.count : at }];
    return [{ ...change, at: at <= other.at ? at : Math.max(other.at, at - other.count) }];
  }
  const parts: LineChange[] = [];
  const { at, count } = change;
  if (other.kind === 'insert') {
    const before = Math.max(0, Math.min(count, other.at - at));
    // The later part first: it does not move the earlier one.
    if (count > before)
      parts.push({ ...change, at: (before > 0 ? other.at : at) + other.count, count: count - before });
    if (before > 0) parts.push({ ...change, at, count: before });
    return parts;
  }
  const [end, otherEnd] = [at + count, other.at + other.count];
  const left = count - Math.max(0, Math.min(end, otherEnd) - Math.max(at, other.at));
  return left === 0 ? [] : [{ ...change, at: at <= other.at ? at : Math.max(other.at, at - other.count), count: left }];
}

/** The mutation that makes a change which was moved; everything else in it stays. */
export function withLines({ id, params }: Mutation, change: LineChange): Mutation {
  if (change.kind === 'remove-sheet' || change.kind === 'move') return { id, params };
  const { range } = params as { range: Range };
  const [start, end] = [change.at, change.at + change.count - 1];
  const moved = change.lines === 'rows' ? { startRow: start, endRow: end } : { startColumn: start, endColumn: end };
  return { id, params: { ...(params as object), range: { ...range, ...moved } } };
}
