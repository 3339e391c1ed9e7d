/** Formulas of people's beside a written block. */
import { formulaAtRow, maySpill } from '../../src/sheets/moved-formula';

test.each([
  ['=B5*2', 5, 9, '=B9*2'],
  ['=B5:D5', 5, 9, '=B9:D9'],
  // Another row, a fixed one, another sheet and a text are not about the own row.
  ['=B6+B$5+表!B5&"B5"', 5, 9, '=B6+B$5+表!B5&"B5"'],
  ['=LOG10(B5)', 5, 9, '=LOG10(B9)'],
])('%s moved from row %i to %i', (formula, from, to, expected) => {
  expect(formulaAtRow(formula, from, to)).toBe(expected);
});

test.each([
  ['=ARRAYFORMULA(B5:B*2)', true],
  ['=sequence(3)', true],
  ['={1;2;3}', true],
  ['=IFERROR(FILTER(A:A,B:B>3),"")', true],
  ['=KPI_TABLE("2024-06")', true],
  ['=SUM(B5:B9)', false],
  ['=KPI_RETENTION()', false],
  ['="FILTER(x) {1}"', false],
  ['=SORTING(1)', false],
])('%s may fill other cells: %s', (formula, expected) => {
  expect(maySpill(formula)).toBe(expected);
});
