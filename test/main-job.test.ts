/** The main job, end to end: a workbook goes in, KPIs and the progress sheet come out, through the command line. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetModel, WorkbookModel } from '../local/model/workbook-model';
import { readWorkbook } from '../local/files';
import { KPIS } from '../src/kpis';
import { kpi, temporaryFolder } from './support/cli';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const demo = path('demo.xlsx');
const out = path('out.xlsx');
/** A sample of a few customers, for what needs no more. */
const small = path('small.xlsx');
const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const sheetOf = (model: WorkbookModel, name: string): SheetModel => model.sheets.find((sheet) => sheet.name === name)!;
const values = (sheet: SheetModel): [string, unknown][] =>
  sheet.cells.filter(({ value }) => value !== undefined).map(({ row, column, value }) => [`${row}/${column}`, value]);
const valueAt = (sheet: SheetModel, row: number, column: number): unknown =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;

/** A folder of csv files, each given as lines. */
function csvFolder(name: string, sheets: Record<string, string[]>): string {
  mkdirSync(path(name));
  for (const [sheet, lines] of Object.entries(sheets))
    writeFileSync(join(path(name), `${sheet}.csv`), lines.join('\n'));
  return path(name);
}

let before = '';

beforeAll(() => {
  expect(kpi('demo', small, '--visits', '200').status).toBe(0);
  expect(kpi('demo', demo)).toMatchObject({ status: 0, stderr: '' });
  before = digest(demo);
  expect(kpi('refresh', demo, '--out', out)).toMatchObject({ status: 0, stderr: '' });
}, 60_000);

test('refresh leaves the input file as it was, and every input sheet in the output too', async () => {
  expect(digest(demo)).toBe(before);
  const [input, output] = [await readWorkbook(demo), await readWorkbook(out)];
  for (const sheet of input.sheets) expect(values(sheetOf(output, sheet.name))).toEqual(values(sheet));
});

test('進捗 has the KGI block, a row a KPI, frozen header, widths and its conditional formats', async () => {
  const progress = sheetOf(await readWorkbook(out), '進捗');
  expect(valueAt(progress, 4, 2)).toBe('KGI 売上目標');
  expect(valueAt(progress, 5, 2)).toBe(15_700_000);
  expect(valueAt(progress, 15, 1)).toBe('KPI');
  expect(valueAt(progress, 16, 1)).toBe('商談数');
  // Head, KGI, gap, header, KPIs, the note, and the chart's source.
  expect(values(progress).filter(([at]) => /^\d+\/1$/.test(at))).toHaveLength(3 + 3 + 6 + 1 + KPIS.length + 1 + 7);
  expect(progress.frozenRows).toBe(6);
  expect(progress.frozenColumns).toBe(1);
  expect(progress.columnWidths[1]).toBeGreaterThan(100);
  expect(progress.conditionalFormats).toHaveLength(10);
  expect(progress.conditionalFormats[0]).toMatchObject({
    ranges: ['E5'],
    condition: { kind: 'formula', formula: '=LEFT($E5,1)="◎"' },
    style: { background: '#d9efe4', fontColor: '#0b5d3b' },
  });
});

test('a second refresh of its own output changes nothing but the stamp', async () => {
  expect(kpi('refresh', small, '--out', path('once.xlsx')).status).toBe(0);
  expect(kpi('refresh', path('once.xlsx'), '--out', path('twice.xlsx')).status).toBe(0);
  const [once, twice] = [await readWorkbook(path('once.xlsx')), await readWorkbook(path('twice.xlsx'))];
  const stamped = twice.sheets.filter(({ cells }) => cells.some((cell) => /^更新 \d{4}/.test(String(cell.value))));
  // The stamp of 進捗 is a number.
  expect(stamped.map(({ name }) => name)).toEqual([
    '担当者別',
    '月次',
    '今日の予定',
    '顧客の状態',
    '段階',
    '通話の状況',
    '更新と解約',
    '計算のしくみ',
    'データ確認',
  ]);
  const withoutStamp = (model: WorkbookModel): WorkbookModel => ({
    ...model,
    title: '',
    // The copy for custom functions names the refresh.
    sheets: model.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === 1 && (String(cell.value).startsWith('更新 ') || (sheet.name === '進捗' && cell.column === 8))
            ? { ...cell, value: 'stamp' }
            : // A file keeps no sheet ids: opened again, its sheets have others, and the links follow.
              { ...cell, formula: cell.formula?.replace(/#gid=\d+/, '#gid=') },
        ),
      })),
  });
  // As text: a difference in 60,000 cells would take long to print.
  expect(JSON.stringify(withoutStamp(twice)) === JSON.stringify(withoutStamp(once))).toBe(true);
});

test('eval gives figures that can be computed by hand', () => {
  // 10 customers under contract at the end of May; 1 ends on 10 June, 1 on 30 June: 8 of 10 stay.
  const contracts = Array.from({ length: 10 }, (_, i) => {
    const end = i === 0 ? '2024/6/10' : i === 1 ? '2024/6/30' : '';
    return `C${i},顧客${i},佐藤,2024/1/1,${end},10000,月額`;
  });
  const input = csvFolder('by-hand', {
    訪問: ['訪問日,担当者,顧客', '2024/6/3,佐藤,顧客2', '2024/6/4,佐藤,顧客2', '2024/6/5,鈴木,顧客3'],
    契約: ['契約番号,顧客,担当者,開始日,解約日,金額,請求', ...contracts],
  });
  const formulas = [
    '=KPI_RETENTION("2024-06")',
    '=KPI_CHURN_COUNT("令和6年6月")',
    '=KPI_VISITS("2024/6","佐藤")',
    '=KPI_VISIT_COVERAGE("2024-06")',
    '=KPI_REVENUE("2024-06")',
    '=KPI_RETENTION("2023-06")',
    '=KPI_RETENTION("2024-13")',
    '=KPI_VISITS("2024-06","佐籐")',
  ];
  const { status, stdout } = kpi('eval', input, '--json', '--as-of', '2024-07-15', ...formulas);
  expect(status).toBe(0);
  const results = JSON.parse(stdout) as { formula: string; value?: unknown; error?: string }[];
  expect(results.map(({ formula }) => formula)).toEqual(formulas);
  // Revenue: all ten fall due on 1 June. Coverage: 2 of the 10 customers under contract in June were visited.
  expect(results.slice(0, 5).map(({ value }) => value)).toEqual([0.8, 2, 2, 0.2, 100_000]);
  expect(results[5]!.value ?? '').toBe('');
  expect(results[6]!.error).toContain('期間「2024-13」を読めません。例: 2024-06');
  expect(results[7]!.error).toContain('担当者「佐籐」(filter)が見つかりません。「佐藤」のことですか?');
});

test('every example of every KPI gives a figure or a blank on the sample, never an error', () => {
  const formulas = KPIS.flatMap((kpi) => kpi.examples.map((example) => `=${kpi.functionName}${example}`));
  const { status, stdout } = kpi('eval', demo, '--json', ...formulas);
  expect(status).toBe(0);
  const results = JSON.parse(stdout) as { formula: string; value?: unknown; error?: string }[];
  expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  const blank = results.filter(({ value }) => typeof value !== 'number').map(({ formula }) => formula);
  // New contracts of the running month are not 30 days old yet; FY2023 lies before the KGI's period, and so does none of
  // the customers' halving time by then.
  expect(blank.filter((formula) => !/FIRST_MONTH_FOLLOW\(\)|KGI_PROGRESS\("FY2023"\)/.test(formula))).toEqual([]);
});

test('a sheet that looks like visits and is not read is named, and an empty 契約 lets 売上 stand in', async () => {
  const input = csvFolder('two-visits', {
    佐藤: ['訪問日,担当者,顧客,結果', '2024/6/3,佐藤,青木商店,商談', '2024/6/4,佐藤,青木商店,'],
    田中: ['訪問日,担当者,顧客,結果', '2024/6/5,田中,井上薬局,'],
    契約: ['顧客,担当者,開始日,金額'],
    売上: ['日付,顧客,担当者,金額', '2024/6/10,青木商店,佐藤,5000', '2024/5/10,井上薬局,田中,3000'],
  });
  expect(kpi('refresh', input, '--as-of', '2024-06-30', '--out', path('two.xlsx')).status).toBe(0);
  const written = await readWorkbook(path('two.xlsx'));
  const check = values(sheetOf(written, 'データ確認')).map(([, value]) => String(value));
  expect(check).toContain('サイドバーの「データ」に、答えてほしい質問が 1 件あります。');
  expect(check.filter((text) => text.includes('田中'))).not.toEqual([]);
  const progress = sheetOf(written, '進捗');
  expect(valueAt(progress, 2, 1)).toContain('答えてほしいこと 1');
  // Active for 90 days after the last sale: both.
  const row = progress.cells.find(({ column, value }) => column === 1 && value === '契約中の顧客数')!.row;
  expect(valueAt(progress, row, 2)).toBe(2);
});

test('a sample smaller than its stories still has a goal that can be read', () => {
  const { stdout } = kpi('call', small, 'goalsModel', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ value: { kgi: { target: 3_300_000 } } });
});

test('--as-of wins over the settings, which keep theirs; before the first business day of a month nothing is judged', async () => {
  // 1 June 2024 is a Saturday.
  expect(kpi('refresh', small, '--as-of', '2024-06-01', '--out', path('first.xlsx')).status).toBe(0);
  const model = await readWorkbook(path('first.xlsx'));
  const progress = sheetOf(model, '進捗');
  expect(valueAt(progress, 2, 1)).toContain('2024年6月1日 現在');
  expect([valueAt(progress, 16, 1), valueAt(progress, 16, 4), valueAt(progress, 16, 5)]).toEqual([
    '商談数',
    '—',
    '途中',
  ]);
  expect(values(sheetOf(model, '設定'))).toEqual(values(sheetOf(await readWorkbook(small), '設定')));
});

describe('bad input: one sentence, exit 1, no file', () => {
  const visits = ['訪問日,担当者,顧客', '2024/6/3,佐藤,青木商店'];
  const contracts = ['顧客,担当者,開始日,金額', '青木商店,佐藤,2024/1/1,1000'];
  const cases: [string, Record<string, string[]>, string][] = [
    [
      'a bad setting',
      { 訪問: visits, 契約: contracts, 設定: ['設定,値', '締め日,45'] },
      '設定「締め日」の値「45」を読めません。',
    ],
  ];
  test.each(cases)('%s', (name, sheets, sentence) => {
    const target = path(`${name}.xlsx`);
    const { status, stdout, stderr } = kpi('refresh', csvFolder(name, sheets), '--out', target);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((file) => file.includes(name) && file !== name)).toEqual([]);
  });

  test('a missing column: one sentence and exit 1, too; the file holds nothing new but データ確認, which says why', async () => {
    const target = path('missing.xlsx');
    const sheets = { 訪問: ['担当者,顧客,結果', '佐藤,青木商店,商談'], 契約: contracts };
    const { status, stdout, stderr } = kpi('refresh', csvFolder('missing', sheets), '--out', target);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('「訪問」に「訪問日」の列がありません。');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    const { sheets: written } = await readWorkbook(target);
    const seen = written.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(seen.sort()).toEqual(['データ確認', '契約', '訪問']);
  });

  test('a file that is not there, not a workbook, or the output over the input', () => {
    writeFileSync(path('not.xlsx'), 'hello');
    for (const args of [
      ['refresh', path('nowhere.xlsx'), '--out', path('x.xlsx')],
      ['refresh', path('not.xlsx'), '--out', path('x.xlsx')],
      ['refresh', demo, '--out', demo],
      ['nonsense'],
    ]) {
      const { status, stdout, stderr } = kpi(...args);
      expect({ args, status, stdout }).toEqual({ args, status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    }
    expect(existsSync(path('x.xlsx'))).toBe(false);
    expect(digest(demo)).toBe(before);
  });
});
