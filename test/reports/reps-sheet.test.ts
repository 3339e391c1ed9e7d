import type { PlanCell } from '../../src/core/sheet-plan';
import { repsSheetCells, seenReps } from '../../src/reports/reps-sheet';
import { day, intake, iso, sheet } from '../intake/support';

const tablesOf = (...sheets: Parameters<typeof intake>[0]) => intake(sheets).tables;
const VISITS = ['訪問日', '担当者', '顧客'];
const AS_OF = day('2024-06-30');

test('first and last day over visits, contracts, sales and calls; plans count nowhere', () => {
  const tables = tablesOf(
    sheet(
      '訪問',
      VISITS,
      ['2024/6/3', '佐藤', 'A'],
      ['2024/7/8', '佐藤', 'A'],
      ['2024/7/1', '新人', 'A'],
      ['2024/6/4', '', 'A'],
    ),
    sheet('契約', ['顧客', '担当者', '開始日', '金額'], ['A', '佐藤', '2023/4/1', 100], ['B', '鈴木', '2023/5/1', 100]),
    sheet('売上', ['日付', '顧客', '担当者', '金額'], ['2024/5/1', 'B', '高橋', 100]),
    sheet('通話', ['日時', '電話番号', '担当者'], ['2024/6/20', '03-1234-5678', '高橋']),
  );
  expect(seenReps(tables, AS_OF).map(({ name, first, last }) => [name, iso(first), iso(last)])).toEqual([
    ['佐藤', '2023-04-01', '2024-06-03'],
    ['鈴木', '2023-05-01', '2023-05-01'],
    ['高橋', '2024-05-01', '2024-06-20'],
  ]);
});

test('one row a rep, the team to be filled in, an end only for who is long gone', () => {
  const reps = [
    { name: '=佐藤', first: day('2023-04-01'), last: day('2024-06-03') },
    // 2024-06-30 minus 183 days is 2023-12-30.
    { name: '鈴木', first: day('2023-04-01'), last: day('2023-12-30') },
    { name: '高橋', first: day('2023-04-01'), last: day('2023-12-29') },
  ];
  const shown = (cells: readonly PlanCell[]) =>
    cells.map(({ value }) => (typeof value === 'object' && value !== null && 'day' in value ? iso(value.day) : value));
  expect(repsSheetCells(reps, AS_OF, 'ja').map(shown)).toEqual([
    ['担当者', 'チーム', '開始', '終了'],
    ['=佐藤', null, '2023-04-01', null],
    ['鈴木', null, '2023-04-01', null],
    ['高橋', null, '2023-04-01', '2023-12-29'],
  ]);
  expect(shown(repsSheetCells([], AS_OF, 'en')[0]!)).toEqual(['Rep', 'Team', 'From', 'To']);
});

test('what is proposed is read as the reps table', () => {
  const cells = repsSheetCells([{ name: '佐藤', first: day('2024-04-01'), last: AS_OF }], AS_OF, 'ja').map((row) =>
    row.map(({ value }) =>
      typeof value === 'object' && value !== null && 'day' in value ? iso(value.day) : (value ?? ''),
    ),
  );
  const read = intake([sheet('担当者', ...cells)]);
  expect(read.sources.reps).toMatchObject({ rows: 1, used: 1 });
  expect(read.tables.reps).toEqual(['佐藤']);
});
