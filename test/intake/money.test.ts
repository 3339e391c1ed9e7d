import * as fc from 'fast-check';
import { columnOf } from '../../src/intake/column';
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
  ['金1,200,000円', 1200000],
  ['金壱百万円也', 1000000],
  ['一万二千円', 12000],
  ['千五百円', 1500],
  ['百二十円', 120],
  ['十万円', 100000],
  ['三億二千万円', 320000000],
  ['3万五千円', 35000],
  ['百万円', null],
  ['1,200(千円)', 1200000],
  ['120(万円)', 1200000],
  ['マイナス500', -500],
  ['1、200円', 1200],
  ['¥1,200.-', 1200],
  ['¥1,200―', 1200],
  ['1,000円+税', 1000],
  ['1,000円(消費税込)', 1000],
  ['無償', 0],
  ['1.200,50', null],
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
  ['約120万円', 1_200_000],
  ['およそ 5万円', 50_000],
  ['50,000円程度', 50_000],
  ['about 50,000', 50_000],
  ['約', null],
  ['程度', null],
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
  const { yen } = readMoneyColumn(columnOf([1200, '1,200', '1,200円', '120万円', '¥1,200', 1.15]), 1000);
  expect([...yen]).toEqual([1200000, 1200000, 1200, 1200000, 1200, 1150]);
});

test('cells that are no amounts', () => {
  const { yen, states } = readMoneyColumn(
    columnOf([NaN, Infinity, true, new Date(), {}, '#N/A', null, undefined, '']),
    1,
  );
  expect([...yen]).toEqual(Array<number>(9).fill(0));
  expect([...states]).toEqual([...Array<number>(6).fill(MONEY_UNREADABLE), ...Array<number>(3).fill(MONEY_BLANK)]);
});

test('points and commas change places only where the whole column says so', () => {
  const european = readMoneyColumn(columnOf(['1.200,50', '1.200', '12,5', '500', '-3.400.000', 7, '']), 1);
  expect([...european.yen]).toEqual([1200.5, 1200, 12.5, 500, -3400000, 7, 0]);
  expect(european.decimalComma).toBe(true);
  const mixed = readMoneyColumn(columnOf(['1.200,50', '1,200']), 1);
  expect([...mixed.states]).toEqual([MONEY_UNREADABLE, 0]);
  expect(mixed.decimalComma).toBe(false);
  // 12,00 alone may lack a zero.
  expect([...readMoneyColumn(columnOf(['12,00', '1.2']), 1).states]).toEqual([MONEY_UNREADABLE, 0]);
});

/** Below a hundred million, as it is said. */
function inKanji(value: number): string {
  if (value >= 10_000)
    return `${inKanji(Math.floor(value / 10_000))}万${value % 10_000 === 0 ? '' : inKanji(value % 10_000)}`;
  return [...String(value)]
    .map((digit, at, all) => {
      const unit = ['', '十', '百', '千'][all.length - 1 - at]!;
      return digit === '0'
        ? ''
        : `${digit === '1' && unit !== '' ? '' : '〇一二三四五六七八九'[Number(digit)]!}${unit}`;
    })
    .join('');
}
test('what was written in kanji is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      const text = `${inKanji(value)}円`;
      // 千円, 百万円 … are units, not amounts.
      fc.pre(/[一二三四五六七八九]/.test(text));
      // 一千万, never 千万: where a unit begins, people write the one.
      fc.pre(!/^千万|^百万/.test(text));
      expect(readMoneyText(text)).toMatchObject({ value, inYen: true });
    }),
  );
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
