/** The actions that write into a workbook, each over a small one in which it has something to do. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, Runtime } from '../../local/runtime';
import { parseRows } from '../../src/sidebar/import/parse';
import { draftImport } from '../../src/sidebar/import/session';
import type { RecordVisitRequest, TodayModel } from '../../src/rpc/daily-model';
import { type Before, type FaultedAction, keepBefore, openBefore } from './fault-harness';
import { wanted } from './goals-driver';
import { openProduct, sheetModel, workbook } from './product-runtime';
import { SCRIPT } from './shared-cells';

const VISITS = sheetModel('訪問', [
  ['訪問日', '担当者', '顧客', '種別', '結果', '次回予定日'],
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談', '2024/7/1'],
  ['2024/6/4', '佐藤', '青木商店', '電話', '会話', ''],
  ['2024/6/5', '鈴木', '井上薬局', '訪問', '', '2024/7/2'],
  ['2024/6/6', '鈴木', '宇野食堂', '訪問', '商談', ''],
]);
const CONTRACTS = sheetModel('契約', [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 10_000, '月額'],
  ['C2', '井上薬局', '鈴木', '茶', '2024/1/20', '2024/6/20', 5_000, '月額'],
  ['C3', '宇野食堂', '鈴木', '茶', '2024/2/1', '', 7_000, '月額'],
]);
const BOARD = sheetModel('会議', [['訪問', '=KPI_VISITS("2024-06")'], ['=HYPERLINKではない'], ['メモ', '次は7/8']]);
const GOALS = sheetModel('目標', [
  ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠'],
  ['訪問件数', '', '', 230, '', '', '去年から'],
]);
const BOOK = workbook([VISITS, CONTRACTS, BOARD, sheetModel('余白', [['誰かのシート']])]);

/** What a refresh writes. */
const REPORTS = [
  '進捗',
  '担当者別',
  '月次',
  '今日の予定',
  '顧客の状態',
  '段階',
  '更新と解約',
  '計算のしくみ',
  'データ確認',
];
const isReport = (name: string): boolean => REPORTS.includes(name);

type Step = readonly [name: string, ...args: unknown[]];

/** The workbook after some runs. */
async function after(model: WorkbookModel, steps: readonly Step[]): Promise<Before> {
  const runtime = await openProduct(model, SCRIPT);
  for (const [name, ...args] of steps) await runtime.runFunction(name, args);
  const before = keepBefore(runtime);
  runtime.dispose();
  return before;
}

/** As a workbook stands between two refreshes: what the first one knows of it fits the sheets as they are opened. */
async function refreshed(edits: readonly Step[]): Promise<Before> {
  const first = await after(BOOK, [
    ['refresh'],
    ['put', '顧客の状態', 'Z7', '先月も相談あり'],
    ['put', '進捗', 'P18', '要確認'],
  ]);
  const { runtime } = await openBefore({ model: first.model, properties: new Map() });
  await runtime.runFunction('refresh');
  for (const [name, ...args] of edits) await runtime.runFunction(name, args);
  const before = keepBefore(runtime);
  runtime.dispose();
  return before;
}

const shared = { target: '進捗!A1:K60', renamed: '訪問', deleted: '余白', written: isReport };
const noRequest = async (): Promise<null> => null;
const shown = async (run: ReturnType<Runtime['runFunction']>): Promise<unknown> => {
  const { value } = await run;
  if (typeof value === 'string') return value;
  return (value as { readonly sentence?: string }).sentence ?? '';
};
const menu =
  (name: string, ...args: unknown[]) =>
  (runtime: Runtime, _: unknown, options: RunOptions = {}): Promise<unknown> =>
    shown(runtime.runFunction(name, args, options));
const call =
  (name: string) =>
  (runtime: Runtime, request: unknown, options: RunOptions = {}): Promise<unknown> =>
    shown(runtime.runFunction(name, [JSON.parse(JSON.stringify(request))], { ...options, kind: 'rpc' }));
const ask = async <T>(runtime: Runtime, name: string, ...args: unknown[]): Promise<T> =>
  (await runtime.runFunction(name, args, { kind: 'rpc' })).value as T;

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
    run: menu('refresh'),
    ...shared,
    deleted: '月次',
  },
  {
    name: 'the first refresh',
    before: () => after(BOOK, []),
    request: noRequest,
    run: menu('refresh'),
    ...shared,
  },
];

async function importRequest(runtime: Runtime, csv: string): Promise<object | null> {
  const parsed = parseRows(csv);
  if (!('rows' in parsed)) throw new Error(parsed.problem);
  const { table, plan } = await draftImport(
    (name, request) => ask(runtime, name, JSON.parse(JSON.stringify(request))),
    parsed.rows,
    {},
  ).then((draft) => (draft.table === null ? { table: null, plan: null } : draft));
  if (table === null || plan === null) throw new Error('no table');
  if (plan.add.length === 0) return null;
  const { sheetName, headerRow, states } = table.target;
  const columns = plan.columns.map(({ column, field }) => ({ column, field }));
  const importId = `import-${++imports}`;
  return { importId, kind: table.kind, sheetName, headerRow, states, columns, offset: 0, rows: plan.add };
}
let imports = 0;

/** Nothing is left to add where an earlier run got through. */
const importRows: FaultedAction['run'] = (runtime, request, options) =>
  request === null ? Promise.resolve('') : call('importRows')(runtime, request, options);

const CSV = '訪問日,担当者,顧客,種別,結果\n2024/6/10,佐藤,青木商店,訪問,商談\n2024/6/11,鈴木,宇野食堂,訪問,\n';
const CALLS_CSV = '日時,電話番号,結果\n2024/6/3 10:00,0312345678,応答\n2024/6/4 11:30,0312345679,不在\n';

async function visitRequest(runtime: Runtime): Promise<RecordVisitRequest> {
  const { form, asOf } = await ask<TodayModel>(runtime, 'todayModel', { rep: '佐藤' });
  const named = { customer: '青木商店', writtenName: '青木商店', number: null };
  const said = { kind: form.kind, purpose: '', outcome: '', reaction: '', nextDay: '', note: '', replaces: null };
  return { log: form.log, day: asOf, rep: '佐藤', ...named, ...said };
}

export const SAVES: readonly FaultedAction[] = [
  {
    name: 'saving goals',
    before: () => after(workbook([...BOOK.sheets, GOALS]), [['createSettingsSheet']]),
    request: async (runtime) => ({
      version: (await ask<{ version: string }>(runtime, 'goalsVersion')).version,
      who: '佐藤',
      why: '会議で',
      kgi: { target: '1200000' },
      targets: [wanted('visits', 240), wanted('retention-rate', 0.985)],
    }),
    run: call('saveGoals'),
    ...shared,
    target: '目標!A1:Z30',
    // Of the revenue goal it has a row for each time that it was to be written.
    ledger: '目標',
    changes: (sheet, { row, column }) => sheet === '設定' && row === 2 && column === 2,
  },
  {
    name: 'saving the first goals',
    before: () => after(BOOK, []),
    request: async (runtime) => ({
      version: (await ask<{ version: string }>(runtime, 'goalsVersion')).version,
      who: '佐藤',
      why: '',
      kgi: { target: '1200000' },
      targets: [wanted('visits', 240)],
    }),
    run: call('saveGoals'),
    ...shared,
    target: '目標!A1:Z30',
    // Of the revenue goal it has a row for each time that it was to be written.
    ledger: '目標',
  },
  {
    name: 'an import',
    before: () => after(BOOK, []),
    request: (runtime) => importRequest(runtime, CSV),
    run: importRows,
    ...shared,
    target: '訪問!A1:Z30',
  },
  {
    name: 'an import of a new table',
    before: () => after(BOOK, []),
    request: (runtime) => importRequest(runtime, CALLS_CSV),
    run: importRows,
    ...shared,
    target: '通話!A1:Z30',
  },
  {
    name: 'taking an import back',
    before: async () => {
      const runtime = await openProduct(BOOK, SCRIPT);
      await importRows(runtime, await importRequest(runtime, CSV));
      const before = keepBefore(runtime);
      runtime.dispose();
      return before;
    },
    request: async () => ({ keepChanged: true }),
    run: call('undoImport'),
    wasDone: '取り消せる取り込みがありません',
    ...shared,
    target: '訪問!A1:Z30',
    changes: (sheet, { row }) => sheet === '訪問' && row > 5,
  },
  {
    name: 'closing a month',
    before: () => after(BOOK, [['closeMonth', '2024-05']]),
    request: noRequest,
    run: menu('closeMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'closing the first month',
    before: () => after(BOOK, []),
    request: noRequest,
    run: menu('closeMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'reopening a month',
    before: () => after(BOOK, [['closeMonth', '2024-06']]),
    request: noRequest,
    run: menu('reopenMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'ticking a visit',
    before: () => after(BOOK, []),
    request: visitRequest,
    run: call('recordVisit'),
    wasDone: 'もうあります',
    ...shared,
    target: '訪問!A1:Z30',
  },
  {
    name: 'taking a tick back',
    before: async () => {
      const runtime = await openProduct(BOOK, SCRIPT);
      ticked = (await ask<{ written: object }>(runtime, 'recordVisit', await visitRequest(runtime))).written;
      const before = keepBefore(runtime);
      runtime.dispose();
      return before;
    },
    request: async () => ({ written: ticked }),
    run: call('undoVisit'),
    wasDone: '書いた行は、そのあと人が変えたか消したため',
    ...shared,
    target: '訪問!A1:Z30',
    changes: (sheet, { row }) => sheet === '訪問' && row > 5,
  },
];
let ticked: object = {};
