/**
 * The sheet of these tests is a list of rows, each with a name of its own. A change is right when both orders (mine after
 * theirs, theirs after mine) end in the same list.
 */
import fc from 'fast-check';
import {
  changeAfter,
  lineAfter,
  lineChangeOf,
  type LineChange,
  type LinesMoved,
} from '../../../local/server/line-changes';
import { carryEdit } from '../../../local/server/transform';
import type { Mutation } from '../../../local/server/wire';
import { insertRows, removeRows, setValues } from './mutations';

const RUNS = Number(process.env.RUNS ?? 300);
const ROWS = 12;
const unmoved = (formula: string): string => formula;
const start = (): string[] => Array.from({ length: ROWS }, (_, row) => `r${row}`);

/** What a change does to a list of rows, said plainly. */
function applied(rows: readonly string[], change: LineChange, name: string): string[] {
  const list = [...rows];
  if (change.kind === 'insert')
    list.splice(change.at, 0, ...Array.from({ length: change.count }, (_, n) => `${name}${n}`));
  if (change.kind === 'remove') list.splice(change.at, change.count);
  if (change.kind === 'move') {
    const marked = list.map((row, index) => ({ row, moves: index >= change.at && index < change.at + change.count }));
    const block = marked.filter(({ moves }) => moves);
    const before = marked.slice(0, change.to).filter(({ moves }) => !moves);
    const after = marked.slice(change.to).filter(({ moves }) => !moves);
    return [...before, ...block, ...after].map(({ row }) => row);
  }
  return list;
}

const place = { sheetId: '0', lines: 'rows' } as const;
const inserting = (rows: number): fc.Arbitrary<LinesMoved> =>
  fc
    .record({ at: fc.nat(rows), count: fc.integer({ min: 1, max: 3 }) })
    .map((part) => ({ kind: 'insert', ...place, ...part }));
const removing = (rows: number): fc.Arbitrary<LinesMoved> =>
  fc
    .tuple(fc.nat(rows - 2), fc.integer({ min: 1, max: 4 }))
    .map(([at, count]) => ({ kind: 'remove', ...place, at, count: Math.min(count, rows - at) }));
const moving = (rows: number): fc.Arbitrary<LinesMoved> =>
  fc
    .tuple(fc.nat(rows - 2), fc.integer({ min: 1, max: 3 }), fc.nat(rows))
    .map(([at, count, to]) => ({ kind: 'move' as const, ...place, at, count: Math.min(count, rows - at), to }))
    .filter(({ at, count, to }) => to <= at || to >= at + count);

/** Changes one after the other, each possible where it comes. */
const sequence = (kinds: ((rows: number) => fc.Arbitrary<LinesMoved>)[]): fc.Arbitrary<LinesMoved[]> => {
  const next = (rows: number, left: number): fc.Arbitrary<LinesMoved[]> =>
    left === 0 || rows < 3
      ? fc.constant([])
      : fc.oneof(...kinds.map((kind) => kind(rows))).chain((change) => {
          const size = { insert: change.count, remove: -change.count, move: 0 }[change.kind];
          return next(rows + size, left - 1).map((rest) => [change, ...rest]);
        });
  return fc.integer({ min: 1, max: 5 }).chain((length) => next(ROWS, length));
};

const mutationOf = ({ kind, at, count }: LineChange & { at: number; count: number }): Mutation =>
  kind === 'insert' ? insertRows(at, count) : removeRows(at, count);

test('a value stays next to what it was typed beside, whatever rows came, went and moved', () => {
  fc.assert(
    fc.property(sequence([inserting, removing, moving]), fc.nat(ROWS - 1), (theirs, row) => {
      const after = theirs.reduce((rows, change, n) => applied(rows, change, `n${n}-`), start());
      const beside = after.indexOf(`r${row}`);
      const carry = () => carryEdit([setValues({ [`${row}:3`]: 'typed' })], theirs, unmoved).mutations;
      if (beside < 0) expect(carry).toThrow('lineGone');
      else expect(carry()).toEqual([setValues({ [`${beside}:3`]: 'typed' })]);
    }),
    { numRuns: RUNS },
  );
});

test('where a line goes is what the change does', () => {
  fc.assert(
    fc.property(sequence([inserting, removing, moving]), ([change]) => {
      const after = applied(start(), change!, 'n');
      for (let row = 0; row < ROWS; row++) {
        const found = after.indexOf(`r${row}`);
        expect(lineAfter(row, change!)).toBe(found < 0 ? null : found);
      }
    }),
    { numRuns: RUNS },
  );
});

test('rows inserted and removed by both sides: the same sheet in both orders, and no row lost that nobody removed', () => {
  fc.assert(
    fc.property(sequence([inserting, removing]), sequence([inserting, removing]), (mine, theirs) => {
      const run = (rows: string[], changes: readonly LineChange[], name: string): string[] =>
        changes.reduce((list, change) => applied(list, change, name), rows);
      const carried = carryEdit(mine.map(mutationOf), theirs, unmoved);
      const mineAfter = carried.mutations.map((mutation) => lineChangeOf(mutation)!);
      const oneWay = run(run(start(), theirs, 't'), mineAfter, 'm');
      const otherWay = run(run(start(), mine, 'm'), carried.unseen, 't');
      // The numbers of inserted rows start anew when the other side's rows come between.
      const names = (rows: string[]): string[] => rows.map((row) => (row.startsWith('r') ? row : row[0]!));
      expect(names(oneWay)).toEqual(names(otherWay));
      const kept = (rows: readonly string[]): Set<string> => new Set(rows.filter((row) => row.startsWith('r')));
      const [onlyMine, onlyTheirs] = [kept(run(start(), mine, 'm')), kept(run(start(), theirs, 't'))];
      expect(kept(oneWay)).toEqual(new Set([...onlyMine].filter((row) => onlyTheirs.has(row))));
    }),
    { numRuns: RUNS },
  );
});

describe('by hand', () => {
  const insert = (at: number, count = 1, sheetId = '0'): LineChange => ({
    kind: 'insert',
    sheetId,
    lines: 'rows',
    at,
    count,
  });
  const remove = (at: number, count = 1, sheetId = '0'): LineChange => ({
    kind: 'remove',
    sheetId,
    lines: 'rows',
    at,
    count,
  });
  const carried = (mutation: Mutation, ...unseen: LineChange[]): Mutation[] =>
    carryEdit([mutation], unseen, unmoved).mutations;

  test('columns move sideways only', () => {
    const change: LineChange = { kind: 'insert', sheetId: '0', lines: 'columns', at: 2, count: 2 };
    expect(carried(setValues({ '4:1': 'a', '4:2': 'b' }), change)).toEqual([setValues({ '4:1': 'a', '4:4': 'b' })]);
    expect(carried(insertRows(4), change)).toEqual([insertRows(4)]);
  });

  test('another sheet does not matter, but formulas are told of it', () => {
    const told: unknown[] = [];
    const change = insert(0, 1, 'other');
    carryEdit([setValues({ '4:1': '=x!A1' })], [change], (formula, ...rest) => {
      told.push([formula, ...rest]);
      return formula;
    });
    expect(told).toEqual([['=x!A1', change, false]]);
  });

  test('the sheet is gone', () => {
    const gone: LineChange = { kind: 'remove-sheet', sheetId: '0' };
    expect(() => carried(setValues({ '0:0': 1 }), gone)).toThrow('sheetGone');
    expect(() => carried(insertRows(0), gone)).toThrow('sheetGone');
    expect(carried(setValues({ '0:0': 1 }, '1'), gone)).toEqual([setValues({ '0:0': 1 }, '1')]);
  });

  test('what cannot be moved is refused when it would have to be, and taken otherwise', () => {
    const range = { startRow: 3, endRow: 3, startColumn: 0, endColumn: 1 };
    const params = { unitId: 'workbook', subUnitId: '0', ranges: [range] };
    const merge = { id: 'sheet.mutation.add-worksheet-merge', params };
    const width = { id: 'sheet.mutation.set-worksheet-col-width', params: { ...params, colWidth: 90 } };
    expect(() => carried(merge, insert(0))).toThrow('moved');
    expect(carried(merge, insert(0, 1, 'other'))).toEqual([merge]);
    // A column is as wide, however many rows there are.
    expect(carried(width, insert(0))).toEqual([width]);
    expect(() => carried(width, { ...insert(0), lines: 'columns' } as LineChange)).toThrow('moved');
  });

  test('rows that the other side removed already need not be removed again', () => {
    expect(carried(removeRows(3, 2), remove(3, 2))).toEqual([]);
    expect(carried(removeRows(3, 2), remove(4, 2))).toEqual([removeRows(3, 1)]);
    expect(carried(removeRows(3, 2), insert(4))).toEqual([removeRows(5, 1), removeRows(3, 1)]);
  });

  test('both insert before the same row: mine come after theirs, in both orders', () => {
    expect(changeAfter(insert(3), insert(3, 2), false)).toEqual([insert(5)]);
    expect(changeAfter(insert(3, 2), insert(3), true)).toEqual([insert(3, 2)]);
  });
});
