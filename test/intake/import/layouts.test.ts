import { layoutKey, layoutOf, mappingOf, type ImportLayout } from '../../../src/intake/import/layouts';
import type { TargetColumn } from '../../../src/intake/import/types';

const HEADERS = ['Zeit', 'Ruf', 'Dauer'];
const layout: ImportLayout = {
  key: layoutKey(HEADERS),
  kind: 'calls',
  sheetName: '通話',
  columns: [
    ['日時', 0],
    ['電話番号', 1],
    ['通話秒数', 2],
  ],
};
const column = (header: string, over: Partial<TargetColumn> = {}): TargetColumn => ({
  column: 1,
  header,
  field: null,
  holds: 'nothing',
  isFormula: false,
  scale: 1,
  ...over,
});

test('a file is known by its headers, in their order, however they are spaced', () => {
  const rows = [
    [' zeit', 'RUF', 'Dauer '],
    ['2024/6/3', '1', '2'],
  ];
  expect(layoutOf(rows, [layout])).toBe(layout);
  expect(layoutOf(rows, [layout], 'calls')).toBe(layout);
  expect(layoutOf(rows, [layout], 'visits')).toBeNull();
  expect(layoutOf([['Ruf', 'Zeit', 'Dauer']], [layout])).toBeNull();
  expect(layoutOf([['Zeit', 'Ruf']], [layout])).toBeNull();
  expect(layoutOf(rows, [])).toBeNull();
});

test('its columns go where they went, whatever became of the sheet', () => {
  const target = [column('電話番号'), column('新しい列'), column('日時', { isFormula: true }), column(' 通話秒数')];
  expect(mappingOf(layout, target, 3)).toEqual([1, null, null, 2]);
  expect(mappingOf(layout, target, 2)).toEqual([1, null, null, null]);
});
