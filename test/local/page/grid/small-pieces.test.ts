import { areaOfRange, rangeOfArea } from '../../../../local/page/grid/areas';
import { isErrorText, meaningOfError } from '../../../../local/page/grid/error-words';

test('areas count from 1 with sizes, ranges from 0 with ends', () => {
  const area = { row: 2, column: 3, rows: 4, columns: 1 };
  const range = { startRow: 1, endRow: 4, startColumn: 2, endColumn: 2 };
  expect(rangeOfArea(area)).toEqual(range);
  expect(areaOfRange(range)).toEqual(area);
});

test('error values are told from text, and explained in the language of the spreadsheet', () => {
  expect(isErrorText('#DIV/0!')).toBe(true);
  expect(isErrorText('#hashtag')).toBe(false);
  expect(isErrorText('constructor')).toBe(false);
  expect(meaningOfError('#DIV/0!', 'ja_JP')).toBe('0 で割っています。');
  expect(meaningOfError('#DIV/0!', 'en_US')).toBe('The formula divides by zero.');
});
