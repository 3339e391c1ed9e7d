/** Which of the sheets that look alike are ticked when the question comes up. */
import { doubtOf } from '../../src/sidebar/join-form';

const texts = { isEmpty: 'empty', looksAside: 'aside', sameRows: (name: string) => `same as ${name}` };
const sheet = (sheetName: string, rows = 10, firstRow = sheetName) => ({
  sheetName,
  headerRow: 1,
  headers: ['顧客'],
  firstRows: [[firstRow]],
  rows,
  isRead: false,
});

test.each([
  ['5月', ''],
  ['田中', ''],
  ['2024 契約', ''],
  ['Golden Week', ''],
  ['契約のコピー', 'aside'],
  ['Copy of 契約', 'aside'],
  ['日報(雛形)', 'aside'],
  ['旧契約', 'aside'],
  ['契約 (2)', 'aside'],
  ['契約（2）', 'aside'],
  ['バックアップ', 'aside'],
])('%s', (name, doubt) => expect(doubtOf(sheet(name), [], texts)).toBe(doubt));

test('a sheet without rows, and one that holds what an earlier one holds', () => {
  expect(doubtOf(sheet('7月', 0), [], texts)).toBe('empty');
  expect(doubtOf(sheet('控え', 10, 'x'), [sheet('契約', 10, 'x')], texts)).toBe('same as 契約');
  // As many rows are no sameness.
  expect(doubtOf(sheet('6月', 10, 'y'), [sheet('5月', 10, 'x')], texts)).toBe('');
});
