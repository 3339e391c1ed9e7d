/** The quarter of 振り返り, as it is read. */
import { quarterRows } from '../../src/reports/review-quarter';
import { JAPANESE } from '../support/japanese';
import { said } from '../support/report-facts';
import { contextOf, JUNE } from '../support/review-facts';

const sheets = {
  契約: [
    ['顧客', '担当者', '開始日', '解約日', '月額', '解約理由'],
    ['青木商店', '佐藤', '2022/1/1', '', 10_000, ''],
    ['井上薬局', '佐藤', '2022/1/1', '2024/5/15', 10_000, '価格'],
    ['上田工業', '佐藤', '2022/1/1', '2024/6/15', 10_000, ''],
    ['江口商事', '佐藤', '2024/4/10', '', 10_000, ''],
  ],
  訪問: [
    ['訪問日', '担当者', '顧客'],
    ['2022/1/10', '佐藤', '青木商店'],
  ],
};
const targets = [
  ['KPI', '担当者', '期間', '目標'],
  ['訪問件数', '', '', 5],
];
const textOf = (rows: ReturnType<typeof quarterRows>): string =>
  rows
    .map(({ cells }) =>
      cells
        .map(said)
        .filter((each) => each !== null && each !== '')
        .join(' '),
    )
    .join('\n');

test('by hand: revenue, visits against 15, who left and why, and the rep', () => {
  const text = textOf(quarterRows(contextOf({ sheets, targets, closed: [{ month: JUNE, sheets }] })));
  expect(text).toContain('第1四半期(2024年4月〜2024年6月)');
  expect(text).toContain('2024年4月、2024年5月は締めていません');
  // Five payments of 10,000 by customers who stay or left (3 + 2 + 3 = 8), and 10 April, May and June of the new one.
  expect(text).toMatch(/第1四半期の売上 110000 /);
  expect(text).toMatch(/訪問件数 0 15 -15/);
  expect(text).toContain('増えた顧客 1社(うち復帰 0社)、離れた顧客 2社。');
  expect(text).toContain('離れた理由: 理由の記入なし 1社、価格 1社。');
  // The quarter before: three customers, three payments each.
  expect(text).toMatch(/佐藤 110000 20000 0 \+1社 \/ −2社 3/);
});

test('closed whole, and in English without Japanese but for names', () => {
  const closed = [JUNE - 2, JUNE - 1, JUNE].map((month) => ({ month, sheets }));
  expect(textOf(quarterRows(contextOf({ sheets, targets, closed })))).toContain('3か月とも締めてあります。');
  const english = textOf(quarterRows(contextOf({ sheets, targets }, 'en')));
  expect(english.replace(/佐藤|価格/g, '')).not.toMatch(JAPANESE);
  expect(english).toContain('Not closed: 2024-04, 2024-05, 2024-06');
});

test('none where the month ends no quarter', () => {
  expect(quarterRows(contextOf({ sheets, month: JUNE - 1 }))).toEqual([]);
});
