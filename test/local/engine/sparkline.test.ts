import { join } from 'node:path';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import { sparkline } from '../../../local/engine/sparkline';
import { folder, open, sheetModel, workbook } from '../local-runtime';

// Options: support.google.com/docs/answer/3093289 "SPARKLINE function". Characters: worked out by hand.
describe('the text', () => {
  test.each([
    ['from the lowest to the highest', [[1, 2, 3, 4, 5, 6, 7, 8]], [], '▁▂▃▄▅▆▇█'],
    ['of a column of cells', [[0], [10], [5]], [], '▁█▅'],
    ['all the same', [[7, 7, 7]], [], '▄▄▄'],
    // (5 − 0) / (10 − 0) × 7 = 3.5 → 4; 20 is cut off at 10.
    [
      'within given ends',
      [[0, 5, 20]],
      [
        ['ymin', 0],
        ['ymax', 10],
      ],
      '▁▅█',
    ],
    ['from right to left', [[1, 2, 8]], [['rtl', true]], '█▂▁'],
    ['blanks and words leave gaps', [[1, '', 'x', 8]], [], '▁  █'],
    ['blanks as zero', [[7, '', 7]], [['empty', 'zero']], '█▁█'],
    ['words as numbers where they are', [[7, '7', 'x']], [['nan', 'convert']], '██▁'],
    ['dates by their day', [[{ serial: 45000 }, { serial: 45007 }]], [], '▁█'],
    [
      'with positions, in their order',
      [
        [3, 8],
        [1, 1],
        [2, 4],
      ],
      [],
      '▁▄█',
    ],
    [
      'with positions in a row above',
      [
        [2, 1, 3],
        [8, 1, 4],
      ],
      [],
      '▁█▄',
    ],
    [
      'columns have no positions',
      [
        [3, 8],
        [1, 1],
      ],
      [['charttype', 'column']],
      '▃█▁▁',
    ],
    ['wins and losses', [[3, -1, 0, '', 2]], [['charttype', 'winloss']], '▀▄  ▀'],
    [
      'a share of the maximum',
      [[30]],
      [
        ['charttype', 'bar'],
        ['max', 100],
      ],
      '███░░░░░░░',
    ],
    [
      'several shares',
      [[30, 20]],
      [
        ['charttype', 'bar'],
        ['max', 100],
      ],
      '███▓▓░░░░░',
    ],
    ['shares of their sum', [[3, 1, 6]], [['charttype', 'bar']], '███▓██████'],
    [
      'more than the maximum',
      [[130]],
      [
        ['charttype', 'bar'],
        ['max', 100],
      ],
      '██████████',
    ],
    [
      'nothing of the maximum',
      [[-5]],
      [
        ['charttype', 'bar'],
        ['max', 100],
      ],
      '░░░░░░░░░░',
    ],
    [
      'names and values without regard to case',
      [[30]],
      [
        ['ChartType', 'BAR'],
        ['MAX', 60],
      ],
      '█████░░░░░',
    ],
    [
      'options that text cannot show',
      [[1, 8]],
      [
        ['color', 'red'],
        ['linewidth', 2],
      ],
      '▁█',
    ],
    ['nothing', [['', '']], [], ''],
  ] as [string, never[][], never[][], string][])('%s', (_, data, options, text) => {
    expect(sparkline(data, options)).toBe(text);
  });

  test.each([
    [[['charttype', 'pie']]],
    [[['charttype', 'bar', 'max', 100]]],
    [[['charttype']]],
    [[['ymin', 'low']]],
    [[['empty', 'gap']]],
    [[['rtl', 'yes']]],
  ] as never[][][][])('wrong options are refused: %j', (options) => {
    expect(() => sparkline([[1, 2]], options)).toThrow(/SPARKLINE/);
  });
});

const cells = sheetModel('表', [
  [1, 8, undefined, 'charttype', 'bar'],
  [4, undefined, undefined, 'max', 8],
  [
    '=SPARKLINE(A1:B1)',
    '=SPARKLINE(A2,D1:E2)',
    '=SPARKLINE(A1:B2,{"charttype","column";"ymin",0})',
    '=SPARKLINE(A1:B1,{"charttype","pie"})',
    '=SPARKLINE(A1:B1,{"charttype","bar","max",3})',
    '=SPARKLINE(G1:H1)',
  ],
  ['=SPARKLINE(G4:G5)', undefined, undefined, undefined, undefined, undefined, '=1/0'],
]);

test('formulas calculate, also with options in cells and as an array', async () => {
  const runtime = await open('function nothing() {}', workbook([cells]));
  const { sheets } = runtime.toModel();
  const at = (row: number, column: number) =>
    sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)!.value;
  // 1/8, 8/8, 4/8, gap → 0.875, 7, 3.5 → levels 1, 7, 4.
  expect([1, 2, 3].map((column) => at(3, column))).toEqual(['▁█', '█████░░░░░', '▂█▅ ']);
  expect([4, 5].map((column) => at(3, column))).toEqual(['#VALUE!', '#VALUE!']);
  expect(at(3, 6)).toBe('');
  expect(at(4, 1)).toBe('#DIV/0!');
});

test('a formula survives opening and saving, and is what a script reads', async () => {
  const first = join(folder, 'sparkline-1.xlsx');
  const second = join(folder, 'sparkline-2.xlsx');
  await writeWorkbook(workbook([cells]), first);
  const runtime = await open(
    `function read() { var s = SpreadsheetApp.getActiveSheet(); return [s.getRange('C3').getFormula(), s.getRange('A3').getValue(), s.getRange('A3').getDisplayValue()]; }`,
    await readWorkbook(first),
  );
  expect((await runtime.runFunction('read')).value).toEqual([
    '=SPARKLINE(A1:B2,{"charttype","column";"ymin",0})',
    '▁█',
    '▁█',
  ]);
  await writeWorkbook(runtime.toModel(), second);
  const again = (await readWorkbook(second)).sheets[0]!.cells;
  expect(again.find((cell) => cell.row === 3 && cell.column === 2)).toMatchObject({
    formula: '=SPARKLINE(A2,D1:E2)',
    value: '█████░░░░░',
  });
});
