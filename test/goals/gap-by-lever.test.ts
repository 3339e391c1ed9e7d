import fc from 'fast-check';
import { type Side, gapByLever, revenueOf } from '../../src/goals/gap-by-lever';

const side = (changes: Partial<Side>): Side => ({
  held: 10,
  won: 0,
  lost: 0,
  handedOver: 0,
  frequency: 1,
  price: 100,
  ...changes,
});
const parts = (changes: Partial<ReturnType<typeof gapByLever>>) => ({
  lost: 0,
  won: 0,
  handedOver: 0,
  frequency: 0,
  price: 0,
  total: 0,
  ...changes,
});

test.each<[string, Side, Side, ReturnType<typeof gapByLever>]>([
  ['nothing changed', side({}), side({}), parts({})],
  ['two customers lost', side({}), side({ lost: 2 }), parts({ lost: -200, total: -200 })],
  [
    'as many lost as won, and one taken over',
    side({}),
    side({ lost: 2, won: 2, handedOver: 1 }),
    parts({ lost: -200, won: 200, handedOver: 100, total: 100 }),
  ],
  // Frequency first: 1,000, then price 1,000; price first: 500, then frequency 1,500. The means are 1,250 and 750.
  [
    'twice as often at half again the price',
    side({}),
    side({ frequency: 2, price: 150 }),
    parts({ frequency: 1250, price: 750, total: 2000 }),
  ],
  // Lost: at the old and the new price, −200 and −300, so −250; price: on 10 and on 8 customers, 500 and 400, so 450.
  ['fewer at a higher price', side({}), side({ lost: 2, price: 150 }), parts({ lost: -250, price: 450, total: 200 })],
  [
    'nothing sold is no fall in price',
    side({}),
    side({ frequency: 0, price: 0 }),
    parts({ frequency: -1000, total: -1000 }),
  ],
  [
    'nothing sold before is no rise in price',
    side({ frequency: 0, price: 0 }),
    side({}),
    parts({ frequency: 1000, total: 1000 }),
  ],
])('%s', (_, reference, actual, expected) => {
  expect(gapByLever(reference, actual)).toEqual(expected);
});

const figure = (max: number) => fc.double({ min: 0, max, noNaN: true });
const sides = fc
  .tuple(
    figure(500),
    ...([1, 2] as const).map(() =>
      fc.record({
        won: figure(100),
        lost: figure(100),
        handedOver: fc.double({ min: -20, max: 20, noNaN: true }),
        frequency: figure(5),
        price: figure(1e6),
      }),
    ),
  )
  .map(
    ([held, a, b]) =>
      [
        { held, ...a! },
        { held, ...b! },
      ] as const,
  );

test('the parts add up to the whole exactly, in whole yen', () => {
  fc.assert(
    fc.property(sides, ([reference, actual]) => {
      const { total, ...own } = gapByLever(reference, actual);
      expect(Object.values(own).reduce((sum, part) => sum + part, 0)).toBe(total);
      const exact = revenueOf(actual) - revenueOf(reference);
      expect(Math.abs(total - exact)).toBeLessThanOrEqual(0.5 + 1e-9 * Math.abs(exact));
      expect(Object.values(own).every(Number.isInteger)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('seen from the other side, every part turns its sign', () => {
  fc.assert(
    fc.property(sides, ([reference, actual]) => {
      const [there, back] = [gapByLever(reference, actual), gapByLever(actual, reference)];
      for (const lever of ['lost', 'won', 'handedOver', 'frequency', 'price'] as const)
        expect(Math.abs(there[lever] + back[lever])).toBeLessThanOrEqual(2);
    }),
  );
});

test('what has not changed has no part', () => {
  fc.assert(
    fc.property(sides, ([reference, actual]) => {
      fc.pre(reference.frequency > 0 && actual.frequency > 0);
      const own = gapByLever(reference, { ...actual, won: reference.won, price: reference.price });
      expect(Math.abs(own.won)).toBeLessThanOrEqual(1);
      expect(Math.abs(own.price)).toBeLessThanOrEqual(1);
    }),
  );
});
