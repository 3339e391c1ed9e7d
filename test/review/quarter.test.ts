/** The quarter that ends with the month under review: whom it tells of, by hand. */
import { JUNE, reviewed, type ReviewedBook } from '../support/review-facts';

const sheets = {
  契約: [
    ['顧客', '担当者', '開始日', '解約日', '月額'],
    ['青木商店', '佐藤', '2022/1/1', '', 10_000],
    // Begins and ends inside the quarter: neither at its beginning nor at its end is it under contract.
    ['井上薬局', '鈴木', '2024/4/10', '2024/5/15', 10_000],
  ],
  訪問: [
    ['訪問日', '担当者', '顧客'],
    ['2022/1/10', '佐藤', '青木商店'],
    ['2024/3/29', '田中', '青木商店'],
    ['2024/5/7', '高橋', '青木商店'],
    ['2024/7/1', '伊藤', '青木商店'],
  ],
};
const repsOf = (book: Partial<ReviewedBook> = {}): unknown =>
  reviewed({ sheets, ...book }).quarter!.reps.map(({ rep, opening, visits, won, lost }) => [
    rep,
    opening,
    visits,
    won,
    lost,
  ]);

test('reps who did or owned anything in one of its months, with their quarter', () => {
  expect(repsOf()).toEqual([
    ['佐藤', 1, 0, 0, 0],
    // Visits are read before contracts.
    ['高橋', 0, 1, 0, 0],
    ['鈴木', 0, 0, 1, 1],
  ]);
});

test('the quarter before, in which 田中 made a visit and 鈴木 and 高橋 nothing', () => {
  expect(repsOf({ month: JUNE - 3 })).toEqual([
    ['佐藤', 1, 0, 0, 0],
    ['田中', 0, 1, 0, 0],
  ]);
});

test('nobody where the settings keep reps from sheets', () => {
  expect(repsOf({ settings: { byRepSheets: false } })).toEqual([]);
});
