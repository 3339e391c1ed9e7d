/** What makes whole sheets: settings, reps, the sample, the review. */
import type { FaultedAction } from './fault-harness';
import { after, BOARD, BOOK, menu, noRequest, shared } from './faulted-book';
import { sheetModel, workbook } from './product-runtime';

const BARE = workbook([BOARD, sheetModel('余白', [['誰かのシート']])]);

export const SHEETS: readonly FaultedAction[] = [
  {
    name: 'the settings sheet',
    before: () => after(BOOK, []),
    request: noRequest,
    entry: 'createSettingsSheet',
    run: menu('createSettingsSheet'),
    ...shared,
    target: '設定!A1:Z60',
  },
  {
    name: 'the reps sheet',
    before: () => after(BOOK, []),
    request: noRequest,
    entry: 'proposeRepsSheet',
    run: menu('proposeRepsSheet'),
    ...shared,
    target: '担当者!A1:Z60',
  },
  {
    name: 'the template',
    before: () => after(BARE, []),
    request: noRequest,
    entry: 'makeTemplate',
    run: menu('makeTemplate'),
    ...shared,
    target: '訪問!A1:Z60',
    renamed: '会議',
    memo: ['会議', 'H3'],
  },
  {
    name: 'sample data',
    before: () => after(BARE, []),
    request: noRequest,
    entry: 'insertSampleData',
    run: menu('insertSampleData', { visits: 20 }),
    wasDone: 'すでにあるため、サンプルは入れませんでした',
    ...shared,
    target: '訪問!A1:Z60',
    renamed: '会議',
    memo: ['会議', 'H3'],
  },
  {
    name: 'the review',
    before: () => after(BOOK, [['closeMonth', '2024-06']]),
    request: noRequest,
    entry: 'makeReview',
    run: menu('makeReview'),
    ...shared,
    target: '会議資料!A1:K60',
  },
  {
    name: 'the review, made anew',
    before: () =>
      after(BOOK, [
        ['closeMonth', '2024-06'],
        ['put', '訪問', 'D3', '訪問'],
      ]),
    request: noRequest,
    entry: 'copyMeeting',
    run: (runtime, _, options = {}) => runtime.runFunction('copyMeeting', [], options),
    ...shared,
    target: '会議資料!A1:K60',
  },
];
