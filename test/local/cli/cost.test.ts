/** `kpi refresh --cost`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costMarkdown, costOfRun } from '../../../local/cli/cost-table';
import { withHalfTheRows } from '../../../local/cli/half-rows';
import { operationCosts, runCost } from '../../../local/cost-model';
import type { RunCounts } from '../../../local/runtime';
import { kpi, temporaryFolder } from '../../support/cli';
import { sheetModel, workbook } from '../local-runtime';

const counts = (byOperation: Record<string, number>, cellsByOperation: Record<string, number> = {}): RunCounts => ({
  serviceCalls: Object.values(byOperation).reduce((sum, count) => sum + count, 0),
  cellsRead: Object.values(cellsByOperation).reduce((sum, cells) => sum + cells, 0),
  cellsWritten: 0,
  byOperation,
  cellsByOperation,
});

test('calls and cells add up by the table of constants', () => {
  // A flush takes 200, 560, 1500 ms; a call on cells 20, 80, 300 ms and a second for 1,000,000, 350,000, 33,000 cells.
  const [values, flush] = operationCosts(counts({ 'range.values': 2, 'book.flush': 1 }, { 'range.values': 700_000 }));
  expect(values).toMatchObject({ operation: 'range.values', count: 2, cells: 700_000 });
  expect(values!.seconds.low).toBeCloseTo(0.04 + 0.7);
  expect(values!.seconds.middle).toBeCloseTo(0.16 + 2);
  expect(values!.seconds.high).toBeCloseTo(0.6 + 700 / 33);
  expect(flush).toMatchObject({ cells: null, seconds: { low: 0.2, middle: 0.56, high: 1.5 } });
  // The start of the script takes 300, 1000, 3000 ms.
  expect(runCost([flush!])).toEqual({ low: 0.5, middle: 1.56, high: 4.5 });
});

test('what grows with the rows is told apart: calls, cells, neither', () => {
  const full = counts({ 'range.setInputs': 40, 'range.values': 3, 'sheet.last': 2 }, { 'range.values': 900 });
  const half = counts({ 'range.setInputs': 20, 'range.values': 3, 'sheet.last': 2 }, { 'range.values': 500 });
  const cost = costOfRun(full, half);
  expect(Object.fromEntries(cost.operations.map(({ operation, grows }) => [operation, grows]))).toEqual({
    'range.setInputs': 'calls',
    'range.values': 'cells',
    'sheet.last': null,
  });
  expect(costMarkdown('更新', cost)).toContain('⚠ 行数とともに回数が増える呼び出し: range.setInputs');
  expect(costMarkdown('更新', costOfRun(full, full))).toContain('呼び出しの回数は、入力の行の数によりません。');
  expect(costMarkdown('更新', costOfRun(full, null))).not.toContain('行の数に');
});

test('half the rows: every second one below the head of long sheets, none of short and written ones', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`行${row + 1}`]);
  const model = workbook(
    [sheetModel('訪問', rows(120)), sheetModel('担当者', rows(100)), sheetModel('進捗', rows(120))],
    {
      names: [{ name: 'KPI_PROGRESS', reference: '進捗!A1:A120' }],
    },
  );
  const half = withHalfTheRows(model)!;
  expect(half.sheets.map(({ cells }) => cells.length)).toEqual([70, 100, 120]);
  expect(half.sheets[0]!.cells.slice(18, 23).map(({ row, value }) => [row, value])).toEqual([
    [19, '行19'],
    [20, '行20'],
    [21, '行21'],
    [22, '行23'],
    [23, '行25'],
  ]);
  expect(withHalfTheRows(workbook([sheetModel('訪問', rows(100))]))).toBeNull();
});

describe('the command', () => {
  const folder = join(temporaryFolder(), 'csv');
  mkdirSync(folder);
  const visits = Array.from({ length: 200 }, (_, i) => `2024/6/${(i % 28) + 1},佐藤,客${i % 20},訪問`);
  writeFileSync(join(folder, '訪問.csv'), ['訪問日,担当者,顧客,種別', ...visits].join('\n'));
  const contracts = Array.from({ length: 20 }, (_, i) => `客${i},佐藤,2024/1/1,1000,月額`);
  writeFileSync(join(folder, '契約.csv'), ['顧客,担当者,開始日,金額,請求', ...contracts].join('\n'));

  test('prints two tables and saves nothing', () => {
    const { status, stdout, stderr } = kpi('refresh', folder, '--cost', '--as-of', '2024-06-30');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^## この更新\n\n\| 呼び出し \| 回数 \| セル \| 秒\(低\) \| 秒\(中\) \| 秒\(高\) \| 行数とともに \|/,
    );
    expect(stdout).toContain('## 続けてもう一度(変わりのないとき)');
    expect(stdout).toContain('呼び出しの回数は、入力の行の数によりません。');
    expect(stdout).not.toContain('保存しました');
  });

  test('--json: the same as data, beside what the run gives', () => {
    const { stdout } = kpi('refresh', folder, '--cost', '--as-of', '2024-06-30', '--json');
    const { counts: run, costs } = JSON.parse(stdout) as {
      counts: RunCounts;
      costs: Record<'first' | 'again', ReturnType<typeof costOfRun>>;
    };
    expect(costs.first.total.count).toBe(run.serviceCalls);
    expect(costs.first.operations.reduce((sum, { count }) => sum + count, 0)).toBe(run.serviceCalls);
    expect(costs.first.operations.filter(({ grows }) => grows === 'calls')).toEqual([]);
    expect(costs.again.operations.some(({ operation }) => /^range\.set(?!Inputs)/.test(operation))).toBe(false);
  });

  test('without --cost a place to save is wanted, as before', () => {
    expect(kpi('refresh', folder).status).toBe(1);
  });
});
