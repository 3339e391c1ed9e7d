import { createRandom } from '../../src/core/random';

/** The published C of mulberry32, in whole numbers of any size: x += 0x6D2B79F5; z = (z ^ z >> 15) * (z | 1); … */
function published(seed: number, count: number): number[] {
  const u32 = (value: bigint): bigint => BigInt.asUintN(32, value);
  let x = u32(BigInt(seed));
  return Array.from({ length: count }, () => {
    x = u32(x + 0x6d2b79f5n);
    let z = u32((x ^ (x >> 15n)) * (x | 1n));
    z = u32(z ^ (z + u32((z ^ (z >> 7n)) * (z | 61n))));
    return Number(z ^ (z >> 14n)) / 2 ** 32;
  });
}

test.each([0, 1, 42, 2 ** 31 - 1, -1])('seed %i gives the published sequence', (seed) => {
  const { next } = createRandom(seed);
  expect(Array.from({ length: 100 }, next)).toEqual(published(seed, 100));
});
