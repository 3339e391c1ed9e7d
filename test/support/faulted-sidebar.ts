/** What the sidebar writes beside goals, imports and visits: words on a customer, tips, answers, formulas. */
import type { RunOptions, Runtime } from '../../local/runtime';
import type { CustomerCard, SaveTipRequest, TodayModel } from '../../src/rpc/daily-model';
import type { InsertReply } from '../../src/rpc/help-model';
import { type FaultedAction, keepBefore } from './fault-harness';
import { after, ask, BOARD, BOOK, call, noRequest, shared } from './faulted-book';
import { openProduct, sheetModel, workbook } from './product-runtime';
import { placeOf, SCRIPT } from './shared-cells';

const CUSTOMERS = sheetModel('顧客', [
  ['顧客', 'フリガナ', '電話番号', 'エリア'],
  ['青木商店', 'アオキショウテン', '03-1234-5678', '藤沢'],
  ['井上薬局', 'イノウエヤッキョク', '', ''],
]);
const WITH_CUSTOMERS = workbook([...BOOK.sheets, CUSTOMERS]);
const card = (runtime: Runtime): Promise<CustomerCard> => ask(runtime, 'customerCard', { customer: '青木商店' });
const TIP: SaveTipRequest = {
  title: '',
  words: '在庫を先に見てから話す',
  kpi: '',
  stage: '',
  author: '佐藤',
  day: '2024-07-01',
};

/** 田中 and 佐藤 keep a log each: whether these belong together is asked. */
const TWO_LOGS = workbook([
  sheetModel('田中', [
    ['日付', '訪問先', '結果'],
    ['2024/6/3', '青木商店', '商談'],
    ['2024/6/4', '井上薬局', '不在'],
  ]),
  sheetModel('佐藤', [
    ['訪問先', '日付', '結果'],
    ['青木商店', '2024/6/5', ''],
  ]),
  BOARD,
  sheetModel('余白', [['誰かのシート']]),
]);

/** Into the cell that is chosen. */
const chosen =
  (name: string) =>
  async (runtime: Runtime, request: unknown, options: RunOptions = {}): Promise<unknown> => {
    const { value } = await runtime.runFunction(name, [JSON.parse(JSON.stringify(request))], {
      ...options,
      kind: 'rpc',
      selection: placeOf(runtime, '会議', 'D4'),
    });
    return typeof value === 'string' ? value : (value as InsertReply).sentence;
  };
const FORMULA = { name: 'KPI_VISITS', example: 0, isStamped: false, replace: null };

/** A workbook in which something was just done that can be taken back, and what takes it back. */
async function done<T>(
  run: (runtime: Runtime) => Promise<T>,
): Promise<{ readonly reply: T } & Pick<FaultedAction, 'before'>> {
  const runtime = await openProduct(WITH_CUSTOMERS, SCRIPT);
  const reply = await run(runtime);
  const before = keepBefore(runtime);
  runtime.dispose();
  return { reply, before: () => Promise.resolve(before) };
}
const tipSaved = (runtime: Runtime) => ask<{ written: object }>(runtime, 'saveTip', TIP);
const inserted = async (runtime: Runtime) => {
  const selection = placeOf(runtime, '会議', 'D4');
  return (await runtime.runFunction('insertFormula', [FORMULA], { kind: 'rpc', selection })).value as { undo: object };
};

export const FROM_THE_SIDEBAR: readonly FaultedAction[] = [
  {
    name: "the manager's words",
    before: () => after(WITH_CUSTOMERS, []),
    request: async (runtime) => {
      const { priority, comment } = (await card(runtime)).manager;
      return {
        customer: '青木商店',
        priority: { before: priority, text: '高' },
        comment: { before: comment, text: '=今月中に' },
      };
    },
    entry: 'saveManagerWord',
    run: call('saveManagerWord'),
    ...shared,
    target: '顧客!A1:Z30',
  },
  {
    name: 'a stage',
    before: () => after(WITH_CUSTOMERS, []),
    request: async (runtime) => {
      const { typed, choices } = (await card(runtime)).stage;
      return { customer: '青木商店', before: typed, stage: choices[choices.length - 1]!.value };
    },
    entry: 'saveStage',
    run: call('saveStage'),
    ...shared,
    target: '顧客!A1:Z30',
  },
  {
    name: 'a tip',
    before: () => after(WITH_CUSTOMERS, []),
    request: async () => TIP,
    entry: 'saveTip',
    run: call('saveTip'),
    ...shared,
    target: 'ノウハウ!A1:Z60',
    ledger: 'ノウハウ',
  },
  {
    name: 'taking a tip back',
    before: () => tip().then(({ before }) => before()),
    request: () => tip().then(({ reply }) => reply.written),
    entry: 'undoTip',
    run: call('undoTip'),
    wasDone: '何も書きませんでした',
    ...shared,
    target: 'ノウハウ!A1:Z60',
    changes: (sheet, { row }) => sheet === 'ノウハウ' && row > 1,
  },
  {
    name: 'answering a question',
    before: () => after(TWO_LOGS, []),
    request: async () => ({
      type: 'join',
      kind: 'visits',
      sheets: ['田中', '佐藤'],
      declined: [],
      nameMeaning: 'rep',
    }),
    entry: 'answerQuestion',
    run: call('answerQuestion'),
    wasDone: '何も書きませんでした',
    ...shared,
    target: '設定!A1:Z60',
    renamed: '会議',
    memo: ['田中', 'H3'],
  },
  {
    name: 'putting a formula into a cell',
    before: () => after(WITH_CUSTOMERS, []),
    request: async () => FORMULA,
    entry: 'insertFormula',
    run: chosen('insertFormula'),
    ...shared,
    target: '会議!A1:Z30',
  },
  {
    name: 'taking a formula back',
    before: () => formula().then(({ before }) => before()),
    request: () => formula().then(({ reply }) => reply.undo),
    entry: 'undoInsert',
    run: chosen('undoInsert'),
    wasDone: '式を入れたあとに変わっています',
    ...shared,
    target: '会議!A1:Z30',
    changes: (sheet, { row, column }) => sheet === '会議' && row === 4 && column === 4,
  },
  {
    name: "the day's list",
    before: () => after(BOOK, []),
    request: noRequest,
    entry: 'todayModel',
    run: async (runtime, _, options = {}) => {
      await runtime.runFunction('todayModel', [{ rep: '佐藤' }], { ...options, kind: 'rpc' });
    },
    needsNoLock: true,
    ...shared,
  },
  {
    name: 'putting a visit off',
    before: () => after(BOOK, []),
    request: async (runtime) => {
      const { form, asOf } = await ask<TodayModel>(runtime, 'todayModel', { rep: '佐藤' });
      const named = { customer: '青木商店', writtenName: '青木商店', number: null };
      return {
        log: form.log,
        day: asOf,
        rep: '佐藤',
        ...named,
        kind: form.kind,
        outcome: '延期',
        nextDay: '2024-07-08',
        note: '',
      };
    },
    entry: 'moveVisit',
    run: call('moveVisit'),
    wasDone: 'もうあります',
    ...shared,
    target: '訪問!A1:Z30',
  },
];

/** Made once: a tip and a formula are taken back where they were put. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
const tip = once(() => done(tipSaved));
const formula = once(() => done(inserted));
