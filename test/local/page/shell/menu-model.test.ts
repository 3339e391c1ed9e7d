import { itemsOf, menuBarOf, placeAfter, placeStartingWith } from '../../../../local/page/shell/menu-model';
import type { Menu } from '../../../../local/platform/protocol';

const item = (label: string, functionName: string) => ({ label, functionName });
const own: Menu = {
  label: 'ルートKPI',
  entries: [item('更新', 'refresh'), { separator: true }, { label: '期間', entries: [item('先月', 'lastMonth')] }],
};
const addon: Menu = { label: '訪問ルート', addon: true, entries: [item('開始', 'start')] };

test("add-ons' menus stand under the menu of extensions", () => {
  expect(menuBarOf([own, addon], '拡張機能')).toEqual([{ label: '拡張機能', entries: [addon] }, own]);
});

test('there is no menu of extensions without add-ons', () => {
  expect(menuBarOf([own], '拡張機能')).toEqual([own]);
  expect(menuBarOf([], '拡張機能')).toEqual([]);
});

test('all items, those of submenus too', () => {
  expect(itemsOf([own, addon])).toEqual([item('更新', 'refresh'), item('先月', 'lastMonth'), item('開始', 'start')]);
});

// w3.org/WAI/ARIA/apg/patterns/menubar: arrows wrap, Home and End go to the ends, a letter goes to the next item that starts with it.
test.each([
  ['next', 0, 1],
  ['next', 2, 0],
  ['next', -1, 0],
  ['previous', 1, 0],
  ['previous', 0, 2],
  ['previous', -1, 2],
  ['first', 2, 0],
  ['last', 0, 2],
] as const)('%s from %i of three is %i', (step, place, expected) => {
  expect(placeAfter(step, place, 3)).toBe(expected);
});

test('in an empty menu there is no place to go', () => {
  for (const step of ['next', 'previous', 'first', 'last'] as const) expect(placeAfter(step, -1, 0)).toBe(-1);
});

test('a letter goes to the next label that starts with it, round and round', () => {
  const labels = ['Refresh', 'Sidebar', 'Settings'];
  expect(placeStartingWith('s', labels, -1)).toBe(1);
  expect(placeStartingWith('s', labels, 1)).toBe(2);
  expect(placeStartingWith('S', labels, 2)).toBe(1);
  expect(placeStartingWith('r', labels, 0)).toBe(0);
  expect(placeStartingWith('x', labels, 0)).toBe(-1);
  expect(placeStartingWith('x', [], -1)).toBe(-1);
});
