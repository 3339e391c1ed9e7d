/** Small workbooks in which every action has something to do, and how actions are called over them. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, Runtime } from '../../local/runtime';
import { type Before, keepBefore, openBefore } from './fault-harness';
import { openProduct, sheetModel, workbook } from './product-runtime';
import { SCRIPT } from './shared-cells';

export const VISITS = sheetModel('訪問', [
  ['訪問日', '担当者', '顧客', '種別', '結果', '次回予定日'],
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談', '2024/7/1'],
  ['2024/6/4', '佐藤', '青木商店', '電話', '会話', ''],
  ['2024/6/5', '鈴木', '井上薬局', '訪問', '', '2024/7/2'],
  ['2024/6/6', '鈴木', '宇野食堂', '訪問', '商談', ''],
]);
export const CONTRACTS = sheetModel('契約', [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 10_000, '月額'],
  ['C2', '井上薬局', '鈴木', '茶', '2024/1/20', '2024/6/20', 5_000, '月額'],
  ['C3', '宇野食堂', '鈴木', '茶', '2024/2/1', '', 7_000, '月額'],
]);
export const BOARD = sheetModel('会議', [
  ['訪問', '=KPI_VISITS("2024-06")'],
  ['=HYPERLINKではない'],
  ['メモ', '次は7/8'],
]);
export const GOALS = sheetModel('目標', [
  ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠'],
  ['訪問件数', '', '', 230, '', '', '去年から'],
]);
export const BOOK = workbook([VISITS, CONTRACTS, BOARD, sheetModel('余白', [['誰かのシート']])]);

/** What is written as a whole. */
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
  '振り返り',
  '会議資料',
];
const isReport = (name: string): boolean => REPORTS.includes(name);

export type Step = readonly [name: string, ...args: unknown[]];

/** The workbook after some runs. */
export async function after(model: WorkbookModel, steps: readonly Step[]): Promise<Before> {
  const runtime = await openProduct(model, SCRIPT);
  for (const [name, ...args] of steps) await runtime.runFunction(name, args);
  const before = keepBefore(runtime);
  runtime.dispose();
  return before;
}

/** As a workbook stands between two refreshes: what the first one knows of it fits the sheets as they are opened. */
export async function refreshed(edits: readonly Step[]): Promise<Before> {
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

export const shared = {
  target: '進捗!A1:K60',
  renamed: '訪問',
  deleted: '余白',
  memo: ['訪問', 'H3'],
  written: isReport,
} as const;
export const noRequest = async (): Promise<null> => null;
const shown = async (run: ReturnType<Runtime['runFunction']>): Promise<unknown> => {
  const { value } = await run;
  if (typeof value === 'string') return value;
  return (value as { readonly sentence?: string }).sentence ?? '';
};
export const menu =
  (name: string, ...args: unknown[]) =>
  (runtime: Runtime, _: unknown, options: RunOptions = {}): Promise<unknown> =>
    shown(runtime.runFunction(name, args, options));
export const call =
  (name: string) =>
  (runtime: Runtime, request: unknown, options: RunOptions = {}): Promise<unknown> =>
    shown(runtime.runFunction(name, [JSON.parse(JSON.stringify(request))], { ...options, kind: 'rpc' }));
export const ask = async <T>(runtime: Runtime, name: string, ...args: unknown[]): Promise<T> =>
  (await runtime.runFunction(name, args, { kind: 'rpc' })).value as T;
