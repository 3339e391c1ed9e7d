import { placeOf, requireEditable } from '../../src/sheets/places';
import { thrownBy } from '../support/thrown';

/** The local runtime knows no protection, so the range is made up here. */
const range = (isEditable: boolean) =>
  ({
    canEdit: () => isEditable,
    getA1Notation: () => 'B2',
    getSheet: () => ({ getName: () => '設定' }),
  }) as unknown as GoogleAppsScript.Spreadsheet.Range;

test('a protected cell is refused, and named', () => {
  expect(placeOf(range(true))).toBe('設定!B2');
  expect(() => requireEditable(range(true))).not.toThrow();
  expect(thrownBy(() => requireEditable(range(false)))).toEqual({
    code: 'protected-cells',
    params: { place: '設定!B2' },
  });
});
