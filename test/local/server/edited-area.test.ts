import { editedArea } from '../../../local/server/edited-area';
import type { Mutation } from '../../../local/server/wire';

const values = (cellValue: object): Mutation =>
  ({ id: 'sheet.mutation.set-range-values', params: { subUnitId: 's', cellValue } }) as Mutation;
const place = (row: number, column: number, rows: number, columns: number) => ({
  sheetId: 's',
  area: { row, column, rows, columns },
});

test.each<[string, Mutation[], unknown]>([
  ['a value', [values({ 2: { 3: { v: 'x', s: 'a' } } })], place(3, 4, 1, 1)],
  ['a formula and one far away', [values({ 0: { 0: { f: '=1' } }, 4: { 2: { v: 1 } } })], place(1, 1, 5, 3)],
  ['erasing', [values({ 1: { 1: { v: null } }, 2: { 1: null } })], place(2, 2, 2, 1)],
  ['looks alone', [values({ 2: { 3: { s: 'a' } } })], null],
  ['lines that come', [{ id: 'sheet.mutation.insert-row', params: { subUnitId: 's' } } as Mutation], null],
  [
    'cells that were dragged',
    [
      {
        id: 'sheet.mutation.move-range',
        params: { from: {}, to: { subUnitId: 's', value: { 5: { 0: {} } } } },
      } as Mutation,
    ],
    place(6, 1, 1, 1),
  ],
  ['nothing', [], null],
])('%s', (_, mutations, expected) => {
  expect(editedArea(mutations)).toEqual(expected);
});
