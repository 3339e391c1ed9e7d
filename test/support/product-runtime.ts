/** The built add-on on the local runtime, over small workbooks that a test writes down as rows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime, RuntimeOptions } from '../../local/runtime';
import { ROOT, folder, runtimeModule, sheetModel, workbook } from '../local/local-runtime';

export { sheetModel, workbook };

/** Noon of 2024-07-01 in Tokyo. */
export const CLOCK = Date.UTC(2024, 6, 1, 3);

export const VISITS = sheetModel('訪問', [
  ['訪問日', '担当者', '顧客', '種別', '結果'],
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
  ['2024/6/4', '佐藤', '青木商店', '電話', '会話'],
  ['2024/6/5', '鈴木', '井上薬局', '訪問', ''],
]);
export const CONTRACTS = sheetModel('契約', [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2024/1/10', '', 10_000, '月額'],
  ['C2', '井上薬局', '鈴木', '茶', '2024/1/20', '2024/6/20', 5_000, '月額'],
]);

/** @param more functions added to the bundle, to do what a person would do by typing */
export async function openProduct(
  model: WorkbookModel = workbook([VISITS, CONTRACTS]),
  more?: string,
  options: Partial<RuntimeOptions> = {},
): Promise<Runtime> {
  const bundlePath = more === undefined ? BUNDLE : extended(more);
  return runtimeModule.openRuntime({ model, bundlePath, clock: CLOCK, ...options });
}

const BUNDLE = join(ROOT, 'dist/Code.js');

function extended(more: string): string {
  const path = join(folder, 'extended.js');
  writeFileSync(path, `${readFileSync(BUNDLE, 'utf8')}\n${more}`);
  return path;
}

/** Runs one menu action over a workbook and gives the workbook afterwards. */
export async function act(
  name: string,
  model: WorkbookModel,
): Promise<{ value: unknown; model: WorkbookModel; toasts: string[] }> {
  const runtime = await openProduct(model);
  try {
    const { value, events } = await runtime.runFunction(name, []);
    return { value, model: runtime.toModel(), toasts: events.toasts.map(({ message }) => message) };
  } finally {
    runtime.dispose();
  }
}

/** The sentence an action fails with. */
export async function failure(name: string, model: WorkbookModel): Promise<string> {
  const result = await act(name, model).catch((error: Error) => error);
  if (result instanceof Error) return result.message;
  throw new Error(`${name} did not fail`);
}

/** Values of formulas over a workbook; an error as its message. */
export async function evaluate(formulas: string[], model?: WorkbookModel): Promise<unknown[]> {
  const runtime = await openProduct(model);
  try {
    return (await runtime.evaluate(formulas)).map((result) =>
      'error' in result ? result.error : 'value' in result ? result.value : result.values,
    );
  } finally {
    runtime.dispose();
  }
}

/** Without the hidden copy that a refresh leaves for custom functions. */
export const shownSheets = (model: WorkbookModel): WorkbookModel['sheets'] =>
  model.sheets.filter(({ hidden }) => !hidden);

export function valueAt(model: WorkbookModel, sheet: string, row: number, column: number): unknown {
  const cells = model.sheets.find(({ name }) => name === sheet)!.cells;
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}
