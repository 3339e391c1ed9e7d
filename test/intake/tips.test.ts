import * as fc from 'fast-check';
import { dayOf } from '../../src/core/days';
import { labelDictionary } from '../../src/intake/labels';
import { findTipHeader, readTips } from '../../src/intake/tips';

const OPTIONS = {
  labels: labelDictionary(),
  asOf: dayOf(2024, 7, 1),
  dayOfDate: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const read = (...cells: unknown[][]) => readTips(cells, OPTIONS);
const HEADER = ['題名', '内容', 'KPI', '段階', '投稿者', '日付'];

test('a tip with everything', () => {
  expect(read(HEADER, ['早めに', '3か月前に予定を聞く', '継続率、訪問件数', '商談', '佐藤', '2024/5/7'])).toEqual([
    {
      row: 2,
      title: '早めに',
      words: '3か月前に予定を聞く',
      kpis: ['継続率', '訪問件数'],
      stage: 'deal',
      unknownStage: '',
      author: '佐藤',
      day: dayOf(2024, 5, 7),
    },
  ]);
});

test.each([
  [
    'other names, another order, a title above',
    [['みんなのコツ'], ['担当', '指標', 'コツ'], ['佐藤', '成約率', '先に聞く']],
    3,
  ],
  [
    'English',
    [
      ['Tip', 'By', 'KPI'],
      ['Ask first', 'Sato', 'Win rate'],
    ],
    2,
  ],
  [
    'only the words and who said them',
    [
      ['内容', '名前'],
      ['先に聞く', '佐藤'],
    ],
    2,
  ],
])('is read: %s', (_, cells, row) => {
  const [tip] = read(...(cells as unknown[][]));
  expect(tip).toMatchObject({ row, words: expect.stringMatching(/先に聞く|Ask first/), day: null, stage: 'none' });
});

test.each([
  ['no sheet', []],
  [
    'no header',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a header alone', [HEADER]],
  ['no words', [HEADER, ['題だけ', '', '継続率', '', '', '']]],
])('nothing: %s', (_, cells) => {
  expect(read(...(cells as unknown[][]))).toEqual([]);
});

test('a date cell, a day that cannot be read, a stage nobody knows', () => {
  const rows = [
    ['', 'a', '', '契約中', '', new Date(Date.UTC(2024, 4, 7))],
    ['', 'b', '', '第3段階', '', '来週'],
  ];
  expect(read(HEADER, ...rows).map(({ stage, day }) => [stage, day])).toEqual([
    ['continuing', dayOf(2024, 5, 7)],
    ['none', null],
  ]);
});

test.each([
  ['継続率,訪問件数', ['継続率', '訪問件数']],
  ['継続率/訪問件数・商談数', ['継続率', '訪問件数', '商談数']],
  [' 継続率 \n訪問件数；', ['継続率', '訪問件数']],
  ['', []],
])('names of KPIs in %j', (cell, kpis) => {
  expect(read(HEADER, ['', 'x', cell, '', '', ''])[0]!.kpis).toEqual(kpis);
});

test('whatever stands in the cells, every row with words is one tip', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', '=A1', '\ud800'),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 20 }), (rows) => {
      const tips = read(HEADER, ...rows);
      expect(tips.length).toBeLessThanOrEqual(rows.length);
      for (const { row, words } of tips)
        expect([words !== '' || typeof rows[row - 2]![1] !== 'string', row > 1]).toEqual([true, true]);
    }),
  );
});

test('one column is not taken for two fields', () => {
  expect([...findTipHeader([['メモ', '担当者']])!.columns]).toEqual([
    ['words', 0],
    ['author', 1],
  ]);
});
