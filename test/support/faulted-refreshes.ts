/** The refresh, over workbooks in which it has more, less or everything to write. */
import type { FaultedAction } from './fault-harness';
import { after, BOOK, menu, noRequest, refreshed, shared, type Step } from './faulted-book';

export const REFRESHES: readonly FaultedAction[] = [
  {
    name: 'a refresh with more rows than the last one',
    before: () =>
      refreshed([
        ['put', '訪問', 'D3', '訪問'],
        ...['C4', '青果えのき', '佐藤', '水', '2024/6/10', '', 9_000, '月額'].map((value, column): Step => [
          'put',
          '契約',
          `${'ABCDEFGH'[column]}5`,
          value,
        ]),
      ]),
    request: noRequest,
    entry: 'refresh',
    run: menu('refresh'),
    ...shared,
  },
  {
    name: 'a refresh with fewer rows than the last one',
    before: () =>
      refreshed([
        ...'ABCDEFGH'.split('').map((column): Step => ['put', '契約', `${column}4`, '']),
        ...'ABCDEF'.split('').map((column): Step => ['put', '訪問', `${column}5`, '']),
      ]),
    request: noRequest,
    entry: 'refresh',
    run: menu('refresh'),
    ...shared,
    target: '顧客の状態!A1:P40',
    deleted: '月次',
  },
  {
    name: 'a refresh that goes on where one had to stop',
    before: () =>
      refreshed([
        ['put', '訪問', 'D3', '訪問'],
        ['put', '契約', 'F3', ''],
        ['slowRefresh', 40],
      ]),
    request: noRequest,
    entry: 'refresh',
    run: menu('refresh'),
    ...shared,
    // A sheet that is written, too.
    renamed: '進捗',
    deleted: '月次',
  },
  {
    name: 'the first refresh',
    before: () => after(BOOK, []),
    request: noRequest,
    entry: 'refresh',
    run: menu('refresh'),
    ...shared,
    // A table that figures come from.
    deleted: '契約',
  },
];
