import { changeText, figureText, rangeText, yenText } from '../../src/core/figure-text';

test.each([
  [0.9412, 'ratio', '94.1%', '94.1%'],
  [1234567.5, 'yen', '¥1,234,568', '¥1,234,568'],
  [999, 'yenPerTransaction', '¥999', '¥999'],
  [12, 'count', '12件', '12'],
  [48.5, 'count', '48.5件', '48.5'],
  [1200, 'companies', '1,200社', '1,200'],
  [1.5, 'visitsPerCompanyMonth', '1.50回', '1.50'],
  [24.25, 'months', '24.3か月', '24.3 mo.'],
] as const)('%d as %s', (value, unit, ja, en) => {
  expect(figureText(value, unit, 'ja')).toBe(ja);
  expect(figureText(value, unit, 'en')).toBe(en);
});

test('a loss has its sign, nothing has none', () => {
  expect([yenText(-1200), yenText(-0.4), yenText(0)]).toEqual(['−¥1,200', '¥0', '¥0']);
});

test.each([
  [0.929, 0.95, 'ratio', '92.9〜95.0%'],
  [1.5, 4, 'visitsPerCompanyMonth', '1.50〜4.00回'],
  [100, 200, 'yen', '¥100〜¥200'],
  [null, 4, 'visitsPerCompanyMonth', '〜4.00回'],
  [1.5, null, 'visitsPerCompanyMonth', '1.50回〜'],
] as const)('from %p to %p as %s', (lower, upper, unit, text) => {
  expect(rangeText(lower, upper, unit, 'ja')).toBe(text);
});

test('in English, the dash of English', () => {
  expect(rangeText(1.5, 4, 'visitsPerCompanyMonth', 'en')).toBe('1.50–4.00');
});

test('a difference of a rate is in points', () => {
  expect(changeText(0.021, 'ratio', 'ja')).toBe('+2.1pt');
});
