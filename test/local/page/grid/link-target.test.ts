import { linkedCells } from '../../../../local/page/grid/link-target';

test.each([
  ['=HYPERLINK("#gid=2002&range=A5","5")', { sheetId: '2002', a1: 'A5' }],
  ['=hyperlink( "#gid=0&range=b2:c9" )', { sheetId: '0', a1: 'B2:C9' }],
  ['=HYPERLINK("https://example.com/#gid=1&range=A1","x")', null],
  ['="#gid=1&range=A1"', null],
  ['', null],
])('%s leads to %j', (formula, expected) => {
  expect(linkedCells(formula)).toEqual(expected);
});
