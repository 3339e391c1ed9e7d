/** Menu action ひな形のシートを作る, by the menu and by the command line: what a team starts from. */
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import { readWorkbook } from '../../local/files';
import { TABLE_HEADERS } from '../../src/intake/header-aliases';
import { readTables, type SheetGrid } from '../../src/intake/read-tables';
import { TEMPLATE_TABLES } from '../../src/reports/template-tables';
import { HEADERS } from '../../src/sample/words';
import { kpi, temporaryFolder } from '../support/cli';
import {
  act,
  CONTRACTS,
  failure,
  openProduct,
  sheetModel,
  valueAt,
  VISITS,
  workbook,
} from '../support/product-runtime';

const NAMES = ['はじめに', '担当者', '顧客', '契約', '売上', '訪問', '通話', '目標', 'ノウハウ', '設定'];
const folder = temporaryFolder();
const sheetOf = (model: WorkbookModel, name: string): SheetModel => model.sheets.find((sheet) => sheet.name === name)!;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

const emptyBook = workbook([sheetModel('シート1')]);

test('an empty workbook gets every sheet, the guide in front and the empty sheet gone', async () => {
  const { model, toasts } = await act('makeTemplate', emptyBook);
  expect(model.sheets.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  expect(toasts[0]).toMatch(/^シート「はじめに」「担当者」.*「設定」を作りました。/);
  const visits = sheetOf(model, '訪問');
  expect(visits.frozenRows).toBe(1);
  // A header in row 1 and nothing else; a word of help on each.
  expect(visits.cells.filter(({ value }) => value !== undefined).map(({ row }) => row)).toEqual(Array(9).fill(1));
  expect(visits.cells.filter(({ row, note }) => row === 1 && note !== undefined)).toHaveLength(9);
  expect(visits.validations).toContainEqual(
    expect.objectContaining({
      type: 'list',
      strict: false,
      items: ['不在', '門前払い', '会話', 'アポ獲得', '商談', '見積', '受注', '失注', '中止'],
    }),
  );
  // Names are chosen where they are written down.
  expect(JSON.stringify(visits.validations)).toContain("担当者'!$A$2:$A$101");
  expect(JSON.stringify(visits.validations)).toContain("顧客'!$A$2:$A$501");
  expect(JSON.stringify(sheetOf(model, '目標').validations)).toContain('はじめに');
});

test('a second click, and whoever has begun, changes nothing', async () => {
  const first = await act('makeTemplate', emptyBook);
  const second = await act('makeTemplate', first.model);
  expect(second.toasts).toEqual(['必要なシートはもうそろっています。何も変えていません。']);
  expect(second.model.sheets).toEqual(first.model.sheets);
});

test('a workbook with tables of its own, under any name, gets what it lacks', async () => {
  const diary: SheetModel = { ...VISITS, name: '営業メモ帳' };
  const { model, toasts } = await act('makeTemplate', workbook([diary, CONTRACTS]));
  const names = model.sheets.map(({ name }) => name);
  expect(names).not.toContain('訪問');
  // Contracts do without sales.
  expect(names).not.toContain('売上');
  expect(names).toEqual(expect.arrayContaining(['営業メモ帳', '契約', '担当者', '顧客', '通話', '目標', '設定']));
  expect(toasts[0]).not.toContain('契約');
  const filled = (sheet: SheetModel) => sheet.cells.filter(({ value }) => value !== '' && value !== undefined);
  expect(filled(sheetOf(model, '営業メモ帳'))).toEqual(filled(diary));
  expect(filled(sheetOf(model, '契約'))).toEqual(filled(CONTRACTS));
});

test('a sheet of one of those names with something else on it stays as it is', async () => {
  const own = sheetModel('顧客', [['お客さまメモ'], ['青木さんは犬が好き']]);
  const { model } = await act('makeTemplate', workbook([own]));
  expect(valueAt(model, '顧客', 1, 1)).toBe('お客さまメモ');
  // It lists no customers: nothing is offered from it.
  expect(JSON.stringify(sheetOf(model, '訪問').validations)).not.toContain('顧客');
});

const FILL = `
function put(sheet, row) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).appendRow(row); }
function fill() {
  put('担当者', ['佐藤', '1課', '', '']);
  put('顧客', ['青木商店', 'アオキショウテン', '0466-00-0001', '', '藤沢', 'A', 14, '', '', '', '']);
  put('契約', ['K1', '青木商店', '佐藤', '水', '2024/4/1', '', '', 'はい', 10000, '月額', '']);
  put('訪問', ['2024/6/3', '佐藤', '青木商店', '訪問', 'フォロー', '商談', '良い', '2024/7/9', 'メモ']);
  put('訪問', ['2024/6/10', '佐藤', '青木商店', '電話', '定期', '会話', '普通', '', '']);
  put('通話', ['2024/6/10 10:30', '0466-00-0001', '発信', '佐藤', 60, '会話']);
  put('目標', ['訪問件数', '', '2024-06', 4, '', '', '']);
}`;

test('filled with a few rows it is read without a finding that the template itself would cause', async () => {
  const runtime = await openProduct(emptyBook, FILL);
  try {
    await runtime.runFunction('makeTemplate', []);
    await runtime.runFunction('fill', []);
    await runtime.runFunction('refresh', []);
    const model = runtime.toModel();
    const check = sheetOf(model, 'データ確認').cells.map(({ value }) => String(value ?? ''));
    expect(check).toContain('気になるところは見つかりませんでした。このまま使えます。');
    expect(check).toContain('2024年7月1日 現在   使った行 6   とばした行 0   使えなかった行 0');
    const [visits] = (await runtime.evaluate(['=KPI_VISITS("2024-06")', '=KPI_TARGET("訪問件数","2024-06")'])) as {
      value: unknown;
    }[];
    expect(visits).toMatchObject({ value: 1 });
  } finally {
    runtime.dispose();
  }
});

test.each(['ja', 'en'] as const)('every word that a list offers is understood (%s)', (language) => {
  const table = (kind: string) => TEMPLATE_TABLES.find((each) => each.kind === kind)!;
  const most = Math.max(...TEMPLATE_TABLES.flatMap(({ columns }) => columns.map(({ choices = [] }) => choices.length)));
  const say = ({ ja, en }: { ja: string; en: string }): string => ({ ja, en })[language];
  // A row for each word of the longest list; what else a row needs is the same in all of them.
  const gridOf = (kind: string, filled: Record<string, string>): SheetGrid => {
    const { name, columns } = table(kind);
    const row = (at: number): string[] =>
      columns.map(({ name: header, choices = [] }) => {
        if (choices.length > 0) return say(choices[at % choices.length]!);
        return (filled[header.ja] ?? '').replace('#', String(at));
      });
    const cells = [columns.map(({ name: header }) => say(header)), ...Array.from({ length: most }, (_, at) => row(at))];
    return { name: say(name), cells, merges: () => [] };
  };
  const filled = {
    担当者: 'Sato',
    顧客: 'Aoki #',
    訪問日: '2024/6/1#',
    日時: '2024/6/3 10:0#',
    電話番号: '0466-00-000#',
    開始日: '2024/1/1#',
    金額: '1000',
  };
  const grids = ['visits', 'customers', 'contracts', 'calls'].map((kind) => gridOf(kind, filled));
  const { findings } = readTables(grids, { dayOfDate: () => NaN, cancelDayMeaning: 'lastDay' });
  expect(findings).toEqual([]);
});

test('refreshed while it is empty: one sentence that says what to do', async () => {
  const { model } = await act('makeTemplate', emptyBook);
  expect(await failure('refresh', model)).toBe(
    'シート「訪問」に使える行がありません。見出しの下にデータを入力してください。',
  );
});

test('in English there is no Japanese, and every list and note is there in the saved file', async () => {
  const [ja, en] = ['ja_JP', 'en_US'].map((locale) => {
    const path = `${folder}/${locale}.xlsx`;
    expect(kpi('template', path, '--locale', locale)).toMatchObject({ status: 0, stderr: '' });
    return path;
  });
  const model = await readWorkbook(en!);
  const texts = model.sheets.flatMap(({ name, cells }) => [
    name,
    ...cells.flatMap(({ value, note }) => [value, note].map((each) => String(each ?? ''))),
  ]);
  expect(texts.filter((text) => japanese.test(text))).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).toContain('Start here');
  const saved = await readWorkbook(ja!);
  const { model: made } = await act('makeTemplate', emptyBook);
  for (const name of ['訪問', '契約', '顧客', '目標']) {
    const lists = (sheet: SheetModel) => sheet.validations.filter(({ type }) => type === 'list').length;
    expect([name, lists(sheetOf(saved, name))]).toEqual([name, lists(sheetOf(made, name))]);
    const notes = (sheet: SheetModel) => sheet.cells.flatMap(({ note }) => note ?? []);
    expect([name, notes(sheetOf(saved, name))]).toEqual([name, notes(sheetOf(made, name))]);
  }
});

test.each(TEMPLATE_TABLES.filter(({ kind }) => kind !== 'targets'))(
  '$kind: every column is one that is read, and those of the sample are among them',
  ({ kind, columns }) => {
    if (kind === 'targets') return;
    const known = TABLE_HEADERS[kind].fields.flatMap(({ headers }) => headers);
    const plain = (name: string): string => name.replace(/ ?\(.*\)$/, '');
    for (const { name } of columns) {
      expect(known).toContain(plain(name.ja));
      expect(known).toContain(plain(name.en));
    }
    if (kind === 'sales') return;
    // But for numbers that nobody types by hand, and a day that each office calls otherwise.
    const sample = HEADERS[kind].split('|')[0]!.split(',');
    const names = columns.map(({ name }) => name.ja);
    expect(sample.filter((name) => !names.includes(name) && !/番号|記念日/.test(name))).toEqual([]);
  },
);
