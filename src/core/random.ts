/** Seeded chance, so that a run is the same everywhere: the platform's own generator cannot be seeded. */
export type Random = ReturnType<typeof createRandom>;
export type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;

export function createRandom(seed: number) {
  let state = seed | 0;
  /** 0 ≤ x < 1. mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty here. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** A whole number from `low` to `high`, both included. */
    whole: (low: number, high: number): number => low + Math.floor(next() * (high - low + 1)),
    chance: (probability: number): boolean => next() < probability,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** In place (Fisher and Yates). */
    shuffle: (values: number[]): void => {
      for (let i = values.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [values[i], values[j]] = [values[j]!, values[i]!];
      }
    },
    /** A key, in proportion to its weight. */
    weighted: <K extends string>(weights: Weights<K>): K => {
      const keys = Object.keys(weights) as K[];
      let left = next() * keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
      return keys.find((key) => (left -= weights[key] ?? 0) < 0) ?? (keys[0] as K);
    },
  };
}
