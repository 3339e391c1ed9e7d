import * as fc from 'fast-check';
import { MONEY_BLANK, MONEY_UNREADABLE, readMoneyColumn, readMoneyText } from '../../src/intake/money';

test.each([
  ['1200000', 1200000],
  ['1,200,000', 1200000],
  ['１，２００，０００', 1200000],
  ['￥1,200,000', 1200000],
  ['¥1,200,000', 1200000],
  ['\\1,200,000', 1200000],
  ['¥ 1,200,000 -', 1200000],
  ['¥1,200,000-', 1200000],
  ['500-', null],
  ['1,200,000円', 1200000],
  ['1,200,000 円', 1200000],
  ['金1,200,000円', null],
  ['1,200,000円也', 1200000],
  ['1,200千円', 1200000],
  ['120万円', 1200000],
  ['120万', 1200000],
  ['１２０万円', 1200000],
  ['1.2百万円', 1200000],
  ['1.15百万円', 1150000],
  ['12.34万円', 123400],
  ['5百万円', 5000000],
  ['2千万円', 20000000],
  ['3万5千円', 35000],
  ['3万5000円', 35000],
  ['1億2,000万円', 120000000],
  ['1.5億', 150000000],
  ['1.2M', 1200000],
  ['500K', 500000],
  ['JPY 1,200', 1200],
  ['1,200 JPY', 1200],
  ['1,200 yen', 1200],
  ['(500)', -500],
  ['（500）', -500],
  ['(1,200円)', -1200],
  ['¥(500)', -500],
  ['▲500', -500],
  ['△500', -500],
  ['▲ 1,200千円', -1200000],
  ['▲¥500', -500],
  ['-500', -500],
  ['－５００', -500],
  ['−500', -500],
  ['¥-500', -500],
  ['-¥500', -500],
  ['+500', 500],
  ['0', 0],
  ['0円', 0],
  ['-0', 0],
  ['無料', 0],
  ['1,234.5', 1234.5],
  ['.5', 0.5],
  ['1,100円(税込)', 1100],
  ['1,000円（税抜）', 1000],
  ['', 'blank'],
  [' 　', 'blank'],
  ['-', 'blank'],
  ['―', 'blank'],
  ['12,00', null],
  ['1,2000', null],
  ['1.200.000', null],
  ['1 200', null],
  ['約120万円', null],
  ['120万円〜', null],
  ['100〜200', null],
  ['$1,200', null],
  ['千円', null],
  ['万', null],
  ['1千5万千', null],
  ['5千万3億', null],
  ['--500', null],
  ['-(500)', null],
  ['()', null],
  ['(', null],
  ['¥', null],
  ['円', null],
  ['#N/A', null],
  ['abc', null],
  ['1e5', null],
  ['0x10', null],
  ['Infinity', null],
  ['\udc00', null],
  ['9'.repeat(59), null],
  ['9'.repeat(50_000), null],
])('%p is %p yen', (text, expected) => {
  const reading = readMoneyText(text);
  expect(reading === null || reading === 'blank' ? reading : reading.value).toEqual(expected);
});

test('the unit of the header applies to cells without a unit of their own', () => {
  const { yen } = readMoneyColumn([1200, '1,200', '1,200円', '120万円', '¥1,200', 1.15], 1000);
  expect([...yen]).toEqual([1200000, 1200000, 1200, 1200000, 1200, 1150]);
});

test('cells that are no amounts', () => {
  const { yen, states } = readMoneyColumn([NaN, Infinity, true, new Date(), {}, '#N/A', null, undefined, ''], 1);
  expect([...yen]).toEqual(Array<number>(9).fill(0));
  expect([...states]).toEqual([...Array<number>(6).fill(MONEY_UNREADABLE), ...Array<number>(3).fill(MONEY_BLANK)]);
});

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
test('what was written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
      const read = (text: string) => readMoneyText(text);
      for (const text of [grouped(value), `¥${grouped(value)}`, `${grouped(value)}円`, String(value)])
        expect(read(text)).toMatchObject({ value });
      for (const text of [`(${grouped(value)})`, `▲${grouped(value)}`, `△${value}円`, `-¥${value}`])
        expect(read(text)).toMatchObject({ value: -value });
      expect(read(`${value}千円`)).toMatchObject({ value: value * 1000, inYen: true });
      expect(read(`${value / 100}万円`)).toMatchObject({ value: value * 100 });
    }),
  );
});

test('any text gives an amount, blank or null, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = readMoneyText(text);
      if (reading !== null && reading !== 'blank') expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});
