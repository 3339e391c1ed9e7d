/** What of 改善 should be looked at again. */
import type { Improvement } from '../../src/intake/improvements';
import { KPIS } from '../../src/kpis';
import { actionDoubts } from '../../src/reports/action-doubts';
import type { OpenAction } from '../../src/review/actions';

const BLANK: Improvement = {
  row: 2,
  month: null,
  keep: '',
  problem: '',
  try: '',
  action: '台本を作る',
  owner: '佐藤',
  kpi: '訪問件数',
  due: 20_000,
  isDone: false,
  done: null,
};
const open = (more: Partial<Improvement>): OpenAction => {
  const improvement = { ...BLANK, ...more };
  return { improvement, kpi: KPIS.find(({ name }) => name.ja === improvement.kpi) ?? null, overdue: 0 };
};
const doubts = (more: Partial<Improvement>, unread: number[] = []) =>
  actionDoubts([open(more)], ['佐藤', '鈴木'], unread, 'ja');

test.each<[string, Partial<Improvement>, string[]]>([
  ['nothing', {}, []],
  ['no KPI is none to doubt', { kpi: '' }, []],
  ['a KPI misspelt', { kpi: '訪問件' }, ['2行目のKPI「訪問件」はKPIの名前ではありません(「訪問件数」のことですか?)']],
  ['a word far from all', { kpi: 'zzzzzz' }, ['2行目のKPI「zzzzzz」はKPIの名前ではありません']],
  ['two owners', { owner: '佐藤・鈴木' }, []],
  [
    'one of two misspelt',
    { owner: '佐藤、鈴本' },
    ['2行目の担当者「鈴本」は記録にない名前です(「鈴木」のことですか?)'],
  ],
  ['nobody', { owner: '' }, ['2行目の担当者が空欄です']],
  ['no due day', { due: null }, ['2行目の期限が空欄です']],
])('%s', (_, more, expected) => {
  expect(doubts(more)).toEqual(expected);
});

test('a due day that cannot be read is told elsewhere', () => {
  expect(doubts({ due: null }, [2])).toEqual([]);
});

test('in the order of the rows, in English', () => {
  const all = [open({ row: 5, owner: '' }), open({ row: 3, kpi: 'Visit' })];
  expect(actionDoubts(all, ['Sato'], [], 'en')).toEqual([
    'KPI "Visit" in row 3 is none (do you mean "Visits"?)',
    'the owner "佐藤" in row 3 is not in the records',
    'nobody owns row 5',
  ]);
});
