import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, writeWorkbook } from '../../local/files';
import { sheetModel, workbook } from './local-runtime';
import { kpi, root, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const script = join(folder, 'script.js');
const made = join(folder, 'made.xlsx');
writeFileSync(
  script,
  `function hello() { return 'こんにちは'; }
   function make() { var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getSheets()[0]; s.getRange('A1:B2').setValues([['=TODAY()', 1], ['b', 2]]);
     s.getRange('D1').setValue('前'); ss.setNamedRange('KPI_AS_OF', s.getRange('D1')); ss.toast('作りました'); }
   function asOf() { return Utilities.formatDate(SpreadsheetApp.getActiveSpreadsheet().getRangeByName('KPI_AS_OF').getValue(), 'Asia/Tokyo', 'yyyy-MM-dd') + ' ' + new Date().getHours(); }
   function place() { var ss = SpreadsheetApp.getActiveSpreadsheet(); var noon = new Date(Date.UTC(2026, 0, 1, 12));
     return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone(), noon.getHours(), ss.getSheets()[0].getName()].join(' '); }
   function menu() { var ui = SpreadsheetApp.getUi(); ui.createMenu('道具').addItem('一', 'a').addSeparator().addSubMenu(ui.createMenu('ほか').addItem('二', 'b')).addToUi(); }
   function fail() { throw new Error('これはできません。'); }`,
);

const oneLine = (text: string): boolean => text.endsWith('\n') && text.trim() !== '' && !text.trim().includes('\n');

test('run prints what the function returns', () => {
  expect(kpi('run', script, 'hello')).toEqual({ status: 0, stdout: 'こんにちは\n', stderr: '' });
});

test('run saves, eval reads, --as-of holds for the run only', () => {
  expect(kpi('run', script, 'make', '--out', made).stdout).toContain('作りました');
  const evaluated = JSON.parse(
    kpi('eval', made, '--as-of', '2026-03-31', '--json', '=B1+B2', '=A1', '=1/0').stdout,
  ) as unknown;
  expect(evaluated).toEqual([
    { formula: '=B1+B2', value: 3 },
    { formula: '=A1', value: 46112 },
    { formula: '=1/0', error: '#DIV/0!' },
  ]);
  const out = join(folder, 'as-of.xlsx');
  expect(kpi('run', script, 'asOf', made, '--as-of', '2026-03-31', '--out', out).stdout).toMatch(/^2026-03-31 12\n/);
  expect(JSON.parse(kpi('eval', out, '--json', '=D1').stdout)).toEqual([{ formula: '=D1', value: '前' }]);
});

test('--locale and --time-zone are those of the workbook', () => {
  expect(kpi('run', script, 'place').stdout).toBe('ja_JP Asia/Tokyo Asia/Tokyo 21 シート1\n');
  expect(kpi('run', script, 'place', '--locale', 'en_US', '--time-zone', 'America/New_York').stdout).toBe(
    'en_US America/New_York America/New_York 7 Sheet1\n',
  );
});

test('the items of a menu are shown', () => {
  expect(kpi('run', script, 'menu').stdout).toBe('メニュー「道具」: 一、ほか > 二\n');
});

test('a failed action says its sentence and leaves no file', () => {
  const out = join(folder, 'failed.xlsx');
  expect(kpi('run', script, 'fail', made, '--out', out)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'これはできません。\n',
  });
  expect(existsSync(out)).toBe(false);
});

test('a refresh that stops over a sheet it cannot read saves データ確認, which says why', async () => {
  const input = join(folder, 'unread.xlsx');
  const cells = [
    ['記録', '誰が', 'どこへ'],
    ['2024/6/3', '佐藤', '青木商店'],
  ];
  await writeWorkbook(workbook([sheetModel('訪問', cells)]), input);
  const out = join(folder, 'unread-out.xlsx');
  const { status, stdout, stderr } = kpi('refresh', input, '--out', out);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`(データ確認を保存しました: ${out})`);
  expect(oneLine(stderr)).toBe(true);
  const saved = await readWorkbook(out);
  const check = saved.sheets.find(({ name }) => name === 'データ確認');
  expect(JSON.stringify(check?.cells)).toContain('「訪問日」「担当者」「顧客」の列が見つからない');
  expect(saved.sheets.map(({ name }) => name)).not.toContain('進捗');
});

test('a refresh of a workbook without any table leaves no file', async () => {
  const input = join(folder, 'empty.xlsx');
  await writeWorkbook(workbook([sheetModel('メモ', [['買い物']])]), input);
  const out = join(folder, 'empty-out.xlsx');
  const { status, stdout } = kpi('refresh', input, '--out', out);
  expect([status, stdout, existsSync(out)]).toEqual([1, '', false]);
});

test.each([
  ['unknown command', ['nothing'], '使えるコマンド: refresh、eval、call、run、figures、demo'],
  ['missing file', ['eval', 'no-such.xlsx', '=1'], '見つかりません'],
  ['unreadable day', ['eval', made, '--as-of', '2026-02-30', '=1'], '日付として読めません'],
  ['unknown locale', ['eval', made, '--locale', 'xx_YY', '=1'], 'ロケール「xx_YY」は使えません'],
  ['a locale spelt otherwise', ['run', script, 'hello', '--locale', 'en-US'], 'ロケール「en-US」は使えません'],
  ['unknown time zone', ['eval', made, '--time-zone', 'Mars/Base', '=1'], 'タイムゾーン「Mars/Base」は使えません'],
  ['an offset as time zone', ['eval', made, '--time-zone', '+09:00', '=1'], 'タイムゾーン「+09:00」は使えません'],
  ['the input as output', ['run', script, 'hello', made, '--out', made], '元のファイルは指定できません'],
  ['no output', ['refresh', made], '使い方: kpi refresh'],
  ['unknown option', ['eval', made, '--nope', '=1'], '使い方: kpi eval'],
  ['not a workbook', ['eval', script, '=1'], 'script.js'],
])('%s: one sentence and exit code 1', (_, args, part) => {
  const { status, stdout, stderr } = kpi(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(part);
  expect(oneLine(stderr)).toBe(true);
});

const built = existsSync(join(root, 'dist/Code.js')) ? describe : describe.skip;

built('on the built bundle', () => {
  test('the sample workbook is made and refreshed', () => {
    const demo = join(folder, 'demo.xlsx');
    expect(kpi('demo', demo, '--visits', '300', '--seed', '1').status).toBe(0);
    expect(kpi('refresh', demo, '--out', join(folder, 'refreshed.xlsx'), '--as-of', '2026-03-31')).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('demo --locale en_US names the sheets in English', async () => {
    const demo = join(folder, 'demo-en.xlsx');
    expect(kpi('demo', demo, '--visits', '300', '--seed', '1', '--locale', 'en_US')).toMatchObject({
      status: 0,
      stderr: '',
    });
    const names = (await readWorkbook(demo)).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Visits', 'Contracts', 'Settings']));
    expect(names.filter((name) => !/^[ -~]+$/.test(name))).toEqual([]);
  });

  describe('call', () => {
    const input = join(folder, 'tables');
    beforeAll(() => {
      mkdirSync(input);
      writeFileSync(join(input, '訪問.csv'), '訪問日,担当者,顧客\n2024/6/3,佐藤,青木商店\n2024/6/4,佐藤,井上薬局\n');
      writeFileSync(join(input, '契約.csv'), '顧客,担当者,開始日,金額\n青木商店,佐藤,2024/1/1,1000\n');
    });

    test('gives what the sidebar gets, as JSON', () => {
      const { status, stdout, stderr } = kpi('call', input, 'goalsModel', '--json', '--as-of', '2024-06-28');
      expect([status, stderr]).toEqual([0, '']);
      const { value } = JSON.parse(stdout) as {
        value: { asOf: string; catalogue: { name: string; thisMonth: unknown }[] };
      };
      expect(value.asOf).toBe('2024-06-28');
      expect(value.catalogue).toContainEqual(expect.objectContaining({ name: '訪問件数', thisMonth: 2 }));
    });

    test('says what was opened', () => {
      expect(kpi('call', input, 'showSidebar')).toEqual({
        status: 0,
        stdout: 'サイドバーを開きました: ルートKPI\n',
        stderr: '',
      });
      expect(kpi('call', input, 'onOpen').stdout).toMatch(/^メニュー「ルートKPI」: 最新に更新、.+\n$/);
    });

    test.each(['toString', 'hasOwnProperty', 'constructor', 'RouteKpi', 'KPI_VISITS', 'なし'])(
      '%s is no action: the sentence lists those that exist',
      (name) => {
        const { status, stdout, stderr } = kpi('call', input, name);
        expect([status, stdout]).toEqual([1, '']);
        expect(stderr).toMatch(new RegExp(`^操作「${name}」はありません。使える操作: .*refresh、.*goalsModel`));
        expect(stderr).not.toContain('KPI_VISITS、');
        expect(oneLine(stderr)).toBe(true);
      },
    );
  });
});
