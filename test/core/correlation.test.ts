import fc from 'fast-check';
import { ranksOf, spearman } from '../../src/core/correlation';

test('ranks; equal values share theirs', () => {
  expect(ranksOf([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
  expect(ranksOf([])).toEqual([]);
});

describe('Spearman’s ρ', () => {
  test('IQ and hours of television (Wikipedia, "Spearman’s rank correlation coefficient"): −29 ÷ 165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });

  test('with ties: Pearson of the shared ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: Σ dx dy = 4.5, Σ dx² = 4.5, Σ dy² = 5.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  test('nothing differs, or there is nothing', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });

  test('only the order counts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 20 }), (values) => {
        const places = values.map((_, i) => i);
        const cubed = values.map((value) => value ** 3);
        expect(spearman(cubed, places)).toBeCloseTo(spearman(values, places)!, 12);
        expect(spearman(values, cubed)).toBeCloseTo(1, 12);
        expect(
          spearman(
            values,
            cubed.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });
});
