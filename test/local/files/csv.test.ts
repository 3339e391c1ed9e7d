import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../local/files';
import { refusal, temporaryFolder } from './helpers';

const folder = temporaryFolder();
let count = 0;

function csvFolder(files: Record<string, string | Uint8Array>): string {
  const path = join(folder, `csv${count++}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

async function values(content: string | Uint8Array): Promise<unknown[][]> {
  const sheet = (await readWorkbook(csvFolder({ '表.csv': content }))).sheets[0];
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) (rows[row - 1] ??= [])[column - 1] = value;
  return rows;
}

/** 訪問日,担当者 / 2024/4/1,田中 */
const SHIFT_JIS = Uint8Array.from([
  0x96, 0x4b, 0x96, 0xe2, 0x93, 0xfa, 0x2c, 0x92, 0x53, 0x93, 0x96, 0x8e, 0xd2, 0x0d, 0x0a, 0x32, 0x30, 0x32, 0x34,
  0x2f, 0x34, 0x2f, 0x31, 0x2c, 0x93, 0x63, 0x92, 0x86, 0x0d, 0x0a,
]);
const TEXT = '訪問日,担当者\r\n2024/4/1,田中\r\n';
const EXPECTED = [
  ['訪問日', '担当者'],
  [45383, '田中'],
];

describe('encodings', () => {
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', TEXT],
    ['UTF-8 with its mark', `\ufeff${TEXT}`],
    ['UTF-16 little endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['Shift_JIS', SHIFT_JIS],
  ])('%s', async (_, content) => {
    expect(await values(content)).toEqual(EXPECTED);
  });

  test('half-width katakana and ㈱ (a Windows extension) in Shift_JIS', async () => {
    expect(await values(Uint8Array.from([0xb1, 0xb2, 0xb3, 0x2c, 0x87, 0x8a]))).toEqual([['ｱｲｳ', '㈱']]);
  });

  test('neither UTF-8 nor Shift_JIS is refused by name', async () => {
    const path = csvFolder({ 'x.csv': Uint8Array.from([0x41, 0xff, 0xfd, 0x80]) });
    expect(await refusal(path)).toContain('「x.csv」の文字コード');
  });
});

describe('separators and quotes', () => {
  test.each([
    [
      'comma',
      '"a,b",c\n1,2',
      [
        ['a,b', 'c'],
        [1, 2],
      ],
    ],
    [
      'tab',
      'a,b\tc\td\n1\t2\t3',
      [
        ['a,b', 'c', 'd'],
        [1, 2, 3],
      ],
    ],
    [
      'semicolon',
      'a;b;c\n1,5;2;3',
      [
        ['a', 'b', 'c'],
        ['1,5', 2, 3],
      ],
    ],
    ['one column', '顧客\nA社', [['顧客'], ['A社']]],
    [
      'lines in a field, and rows of unequal length',
      '"二\n行",x\nonly\n,,z',
      [['二\n行', 'x'], ['only'], [undefined, undefined, 'z']],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await values(text)).toEqual(expected);
  });

  test('a quote that never ends is refused', async () => {
    expect(await refusal(csvFolder({ 'a.csv': 'x,"y\n1,2' }))).toContain('「a.csv」');
  });
});

describe('values as Sheets would take them when typed', () => {
  test.each<[string, unknown, string?]>([
    ['12', 12],
    ['-3.5', -3.5],
    ['1200000', 1200000],
    ['"1,200,000"', 1200000, '#,##0'],
    ['"1,20"', '1,20'],
    ['0', 0],
    ['0.5', 0.5],
    ['0120', '0120'],
    ['09012345678', '09012345678'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e400', '1e400'],
    ['50%', 0.5, '0%'],
    ['TRUE', true],
    ['false', false],
    ['2024-04-01', 45383, 'yyyy/mm/dd'],
    ['2024/4/1', 45383, 'yyyy/mm/dd'],
    ['2024-04-01 12:00', 45383.5, 'yyyy/mm/dd hh:mm'],
    ['2024-02-30', '2024-02-30'],
    ['2024/4-1', '2024/4-1'],
    ['4/1', '4/1'],
    ['令和6年4月1日', '令和6年4月1日'],
    ['=1+1', '=1+1'],
    ['@x', '@x'],
    ['+81-3-1234', '+81-3-1234'],
    ['Infinity', 'Infinity'],
    ['0x10', '0x10'],
    [' 前後 ', ' 前後 '],
  ])('%s', async (...row) => {
    // Not as three parameters: Jest would take the absent third for its callback.
    const [field, value, format] = row;
    const model = await readWorkbook(csvFolder({ 'a.csv': `見出し,x\n${field},x` }));
    const cell = model.sheets[0]?.cells.find((c) => c.row === 2 && c.column === 1);
    expect(cell?.value).toBe(value);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.style === undefined ? undefined : model.styles[cell.style]?.numberFormat).toBe(format);
  });
});

test('one sheet for each file, by name, other files left alone; an empty file is an empty sheet', async () => {
  const model = await readWorkbook(csvFolder({ '訪問.csv': 'a', 'b.CSV': '', 'readme.txt': 'x', '契約.csv': 'b' }));
  expect(model.sheets.map((s) => s.name)).toEqual(['b', '契約', '訪問']);
  expect(model.sheets[0]?.cells).toEqual([]);
  expect(model.sheets[0]?.rowCount).toBe(1000);
  expect(model.title).toMatch(/^csv\d+$/);
});

test('a folder without csv files is refused', async () => {
  expect(await refusal(csvFolder({ 'a.txt': 'x' }))).toContain('.csv ファイルがありません');
});

test('one csv file instead of its folder is refused with the remedy', async () => {
  expect(await refusal(join(csvFolder({ 'a.csv': 'x' }), 'a.csv'))).toContain('フォルダーごと');
});
