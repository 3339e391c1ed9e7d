/** Yen in a cell: in full where they fit, otherwise in thousands or millions, never ###. */
import { figureCell, yenFormat } from '../../src/reports/fitting-yen';

test.each<[number, number, string, boolean]>([
  // Arial at 12 pixels: eight digits, ¥ and two commas are 9 × 6.672 + 2 × 3.336 = 66.7 wide, and 6 lie around them.
  [15_700_000, 74, '"¥"#,##0', false],
  [15_700_000, 72, '"¥"#,##0,"千"', false],
  [157_000_000, 78, '"¥"#,##0,"千"', false],
  [15_700_000_000, 78, '"¥"#,##0,,"百万"', false],
  [-128_583, 74, '"+¥"#,##0;"−¥"#,##0;"±¥"#,##0', true],
  [-12_858_300, 74, '"+¥"#,##0,"千";"−¥"#,##0,"千";"±¥"#,##0,"千"', true],
  [0, 30, '"¥"#,##0', false],
])('%d in %d pixels', (value, pixels, format, isChange) => {
  expect(yenFormat(value, pixels, 'ja', isChange)).toBe(format);
});

test('other units keep their own format', () => {
  expect(figureCell(0.5, 'ratio', 10, 'ja', {})).toMatchObject({ value: 0.5, format: '0.0%' });
  expect(figureCell(null, 'yen', 10, 'ja', {})).toMatchObject({ value: '—' });
});
