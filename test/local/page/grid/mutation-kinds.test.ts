import { displaces, isOwnEdit, isPlain } from '../../../../local/page/grid/mutation-kinds';

const of = (id: string, unitId = 'workbook') => ({ id, params: { unitId } });

test('rows, columns and sheets that come, go or move displace; contents and looks do not', () => {
  const names = ['insert-row', 'insert-col', 'remove-rows', 'remove-col', 'move-rows', 'move-columns', 'remove-sheet'];
  for (const name of names) expect(displaces(of(`sheet.mutation.${name}`))).toBe(true);
  for (const name of ['set-range-values', 'set-worksheet-col-width', 'add-conditional-rule', 'set-frozen'])
    expect(displaces(of(`sheet.mutation.${name}`))).toBe(false);
});

test('contents of cells are plain, everything else has an order', () => {
  expect(isPlain(of('sheet.mutation.set-range-values'))).toBe(true);
  for (const name of ['insert-row', 'set-worksheet-col-width', 'add-worksheet-merge', 'set-conditional-rule'])
    expect(isPlain(of(`sheet.mutation.${name}`))).toBe(false);
});

test("this tab's own doing: not what came in, not results, not local looks, not the text in an editor", () => {
  const mutation = of('sheet.mutation.set-range-values');
  expect(isOwnEdit(mutation, undefined, 'workbook')).toBe(true);
  expect(isOwnEdit(mutation, {}, 'workbook')).toBe(true);
  expect(isOwnEdit(mutation, { fromCollab: true }, 'workbook')).toBe(false);
  expect(isOwnEdit(mutation, { onlyLocal: true }, 'workbook')).toBe(false);
  expect(isOwnEdit(mutation, { fromFormula: true }, 'workbook')).toBe(false);
  expect(isOwnEdit(of('doc.mutation.rich-text-editing', '__INTERNAL_EDITOR__'), {}, 'workbook')).toBe(false);
  expect(isOwnEdit({ id: 'x', params: undefined }, {}, 'workbook')).toBe(false);
});
