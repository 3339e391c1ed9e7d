/** Typing in Sheets: "Type and edit dates, times and numbers" (support.google.com/docs/answer/56470), and by hand. */

// Univer's modules cannot be loaded by Jest; what it calls numfmt is this package. (Imports would run before the mock.)
jest.mock('@univerjs/core', () => ({ numfmt: jest.requireActual<object>('numfmt') }));
const { textForTyping, typedCell } = jest.requireActual<typeof import('../../../../local/page/grid/typed-cell')>(
  '../../../../local/page/grid/typed-cell',
);

const JAPAN = { locale: 'ja_JP', year: 2024 };
const typed = (text: string, format?: string) => typedCell(text, format, JAPAN);

/** Serial of a day: days since 1899-12-30. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test('what a person types becomes what Sheets makes of it', () => {
  expect(typed('4/1')).toEqual({ kind: 'value', value: serial(2024, 4, 1), numberFormat: 'yyyy/mm/dd' });
  expect(typed('50%')).toEqual({ kind: 'value', value: 0.5, numberFormat: '0%' });
  expect(typed('007')).toEqual({ kind: 'value', value: 7 });
  expect(typed("'007")).toEqual({ kind: 'value', value: '007' });
  expect(typed('TRUE')).toEqual({ kind: 'value', value: true });
  expect(typed('=A1')).toEqual({ kind: 'formula', formula: '=A1' });
  expect(typed('')).toEqual({ kind: 'blank' });
});

test('a format that somebody chose stays', () => {
  expect(typed('4/1', 'm"月"d"日"')).toEqual({ kind: 'value', value: serial(2024, 4, 1) });
  expect(typed('¥1,200', '0.0')).toEqual({ kind: 'value', value: 1200 });
  expect(typed('007', '@')).toEqual({ kind: 'value', value: '007' });
});

test('a number typed into a cell of percentages is one', () => {
  expect(typed('5', '0.0%')).toEqual({ kind: 'value', value: 0.05 });
  expect(typed('-1,200.5', '0%')).toEqual({ kind: 'value', value: -12.005 });
  expect(typed('5%', '0.0%')).toEqual({ kind: 'value', value: 0.05 });
  expect(typed('なし', '0%')).toEqual({ kind: 'value', value: 'なし' });
  // A percent sign that is only text makes no percentage.
  expect(typed('5', '0"%"')).toEqual({ kind: 'value', value: 5 });
});

describe('the text with which a cell is opened', () => {
  const cases: [string | number | boolean, string | undefined, string][] = [
    [serial(2024, 4, 1), 'm"月"d"日"', '2024/04/01'],
    [serial(2024, 4, 1) + 0.25, 'yyyy/mm/dd h:mm', '2024/04/01 6:00:00'],
    [0.75, 'h:mm', '18:00:00'],
    [true, undefined, 'TRUE'],
    ['007', undefined, "'007"],
    ['=A1', undefined, "'=A1"],
    ["'quoted", undefined, "''quoted"],
  ];
  test.each(cases)('%p in %p: %s, which typed unchanged gives the cell again', (value, format, text) => {
    expect(textForTyping(value, format, JAPAN)).toBe(text);
    expect(typedCell(text, format, JAPAN)).toMatchObject({ kind: 'value', value });
  });

  test("Univer's own text does for plain words, numbers, blanks and text cells", () => {
    expect(textForTyping('ことば', undefined, JAPAN)).toBeNull();
    expect(textForTyping(12.5, '#,##0.0', JAPAN)).toBeNull();
    expect(textForTyping(null, undefined, JAPAN)).toBeNull();
    expect(textForTyping('007', '@', JAPAN)).toBeNull();
  });
});
