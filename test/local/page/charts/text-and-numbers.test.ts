import { chartSize, ChartOptions } from '../../../../local/page/charts/chart-options';
import { inkOn, isInvisible } from '../../../../local/page/charts/colors';
import { bins } from '../../../../local/page/charts/histogram';
import { shortened, wrapped } from '../../../../local/page/charts/label-text';
import { axisNumber } from '../../../../local/page/charts/number-text';
import { numbers } from './support';

// Full-width characters and … are 10 wide at size 10, the others 5.6.
test.each([
  ['ありがとう', 50, 'ありがとう'],
  ['ありがとう', 49, 'ありが…'],
  ['abc', 20, 'abc'],
  ['abcd', 20, 'a…'],
  ['あ', 3, '…'],
])('%s shortened to %d', (text, width, expected) => {
  expect(shortened(text, width, 10)).toBe(expected);
});

test.each([
  ['みじかい', 60, 2, ['みじかい']],
  ['湘南第二営業所', 60, 2, ['湘南第二', '営業所']],
  ['山田商事 湘南第二', 60, 2, ['山田商事', '湘南第二']],
  ['とても長い名前の会社です', 40, 2, ['とても長', 'い名前…']],
  ['あいう、えお', 30, 2, ['あい', 'う、…']],
  ['abcdefghij', 20, 2, ['a…']],
])('%s wrapped to %d', (text, width, lines, expected) => {
  expect(wrapped(text, width, 10, lines)).toEqual(expected);
});

test.each([
  [undefined, [undefined, 'General', '0.0%'], 0.5, '0.5|0.0%'],
  [undefined, [], 1000, '1000|#,##0'],
  [undefined, [], 0.5, '0.5|#,##0.0##'],
  ['percent', ['#,##0'], 0.5, '0.5|0%'],
  ['decimal', ['0.0%'], 2, '2|#,##0'],
  ['¥#,##0', [], 7, '7|¥#,##0'],
  ['currency', [], 7, '7|"¥"#,##0'],
  ['short', [], 1_200_000, '120万'],
] as [string | undefined, (string | undefined)[], number, string][])(
  'number of an axis: %s, cells %j',
  (wanted, patterns, value, text) => {
    expect(axisNumber(wanted, patterns, numbers)(value)).toBe(text);
  },
);

test('classes of a histogram', () => {
  // 1 + log₂ 8 = 4 classes over 0…70: 17.5, next handy width 20.
  expect(bins([[0, 10, 20, 30, 40, 50, 60, 70]])).toEqual({
    classes: [
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
    ],
    counts: [[2, 2, 2, 2]],
  });
  expect(bins([[-5, 5], [15]], 10)).toEqual({
    classes: [
      [-10, 0],
      [0, 10],
      [10, 20],
    ],
    counts: [
      [1, 1, 0],
      [0, 0, 1],
    ],
  });
  expect(bins([[3, 3]])).toEqual({ classes: [[3, 4]], counts: [[2]] });
  expect(bins([[]])).toEqual({ classes: [], counts: [[]] });
});

test('invisible colours and readable ink', () => {
  expect(['transparent', 'none', '#0000', '#12345600', 'rgba(1, 2, 3, 0)'].map(isInvisible)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['#000000', '#000', '#123456ff', 'rgba(1, 2, 3, 0.5)', 'white'].map(isInvisible)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['#000000', '#1f4e79', '#ffffff', '#fbbc04'].map(inkOn)).toEqual(['#ffffff', '#ffffff', '#3c4043', '#3c4043']);
});

test('options of another kind than wanted do not count; sizes default to 600 × 371', () => {
  const options = new ChartOptions({ 'a.b': 3, c: 'x', d: ['red', 1, 'blue'] });
  expect([
    options.number('c', 'a.b'),
    options.text('a.b', 'c'),
    options.flag('c'),
    options.texts('d'),
    options.texts('c'),
  ]).toEqual([3, 'x', undefined, ['red', 'blue'], []]);
  expect(chartSize({ options: { width: 300 } })).toEqual({ width: 300, height: 371 });
});
