import { FUNCTIONS } from '../../../src/functions';
import { isBareCall } from '../../../src/sheets/formulas/kpi-formulas';
import { rectanglesOf } from '../../../src/sheets/formulas/rectangles';

const NAMES = FUNCTIONS.map(({ name }) => name);

test('names of functions are letters, digits and _ only', () => {
  for (const name of NAMES) expect(name).toMatch(/^KPI_[A-Z0-9_]+$/);
});

test.each([
  ['=KPI_RETENTION()', true],
  ['=kpi_retention("2024-06")', true],
  ['=SPARKLINE(KPI_TREND("継続率"))', true],
  ['=IF(A1="x",KPI_VISITS (A2),0)', true],
  ["='KPI_VISITS('!A1+KPI_VISITS(A1)", true],
  ['=KPI_RETENTION(,,KPI_STAMP)', false],
  ['=KPI_RETENTION( ; ; kpi_stamp )', false],
  ['=KPI_RETENTION(,,KPI_STAMP)+KPI_VISITS("2024-05",,A1,KPI_STAMP)', false],
  ['=KPI_VISITS(TEXT(A1,"yyyy-mm"),,KPI_STAMP)', false],
  // Follows the stamp with one of its calls only.
  ['=KPI_RETENTION(,,kpi_stamp)+KPI_VISITS()', true],
  ['=KPI_VISITS()+KPI_RETENTION(,,kpi_stamp)', true],
  ['=KPI_VISITS("2024-05")&"件("&KPI_STAMP&")"', true],
  ['=IF(KPI_STAMP>0,KPI_VISITS("2024-05"),"")', true],
  ['=KPI_VISITS(")")&KPI_STAMP', true],
  // The argument is the same after every refresh.
  ['=KPI_VISITS(IF(KPI_STAMP>0,"2024-05",""))', true],
  ['=KPI_VISITS(KPI_TARGET("訪問件数",,,KPI_STAMP))', true],
  ['=KPI_VISITS("2024-05"', true],
  ['=KPI_RETENTION(,,"KPI_STAMP")', true],
  ['=KPI_RETENTION(,,KPI_STAMP2)', true],
  ['="KPI_RETENTION()"', false],
  ['="a""KPI_RETENTION("&A1', false],
  ["='KPI_RETENTION()'!A1", false],
  ['=MY_KPI_RETENTION()', false],
  ['=KPI_RETENTION2()', false],
  ['=KPI_RETENTION', false],
  ['=KPI_UNKNOWN()', false],
  ['=SUM(A1:A3)', false],
])('%s: %s', (formula, isBare) => {
  expect(isBareCall(formula, NAMES)).toBe(isBare);
});

const cells = (...places: string[]) =>
  places.map((place) => {
    const [row, column] = place.split(',').map(Number) as [number, number];
    return { row, column, formula: place };
  });

test.each([
  [['1,1'], ['1,1:1x1']],
  [['1,1', '1,2', '1,3', '2,1', '2,2', '2,3'], ['1,1:2x3']],
  [
    ['1,1', '2,1', '4,1'],
    ['1,1:2x1', '4,1:1x1'],
  ],
  [
    ['1,1', '1,3', '2,1', '2,3'],
    ['1,1:2x1', '1,3:2x1'],
  ],
  [
    ['1,1', '1,2', '2,1'],
    ['1,1:1x2', '2,1:1x1'],
  ],
  [[], []],
])('%j in rectangles: %j', (places, expected) => {
  const blocks = rectanglesOf(cells(...places));
  expect(
    blocks.map(({ row, column, formulas }) => `${row},${column}:${formulas.length}x${formulas[0]!.length}`),
  ).toEqual(expected);
  // Each cell once, with its own formula.
  const written = blocks.flatMap(({ row, column, formulas }) =>
    formulas.flatMap((line, r) => line.map((formula, c) => [`${row + r},${column + c}`, formula])),
  );
  expect(written.every(([place, formula]) => place === formula)).toBe(true);
  expect(written.map(([place]) => place).sort()).toEqual([...places].sort());
});
