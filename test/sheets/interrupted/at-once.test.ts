/** Two people at the same time: one waits for the other or is told to, and the workbook is what one after the other would leave. */
import type { Runtime } from '../../../local/runtime';
import { CALL_STEP, IS_COUNTED } from '../../support/broken-off';
import { type Contents, contentsOf, type FaultedAction, openBefore, plainBook } from '../../support/fault-harness';
import { SAVES } from '../../support/faulted-actions';
import { REFRESHES } from '../../support/faulted-refreshes';
import { countReliability } from '../../support/reliability-figures';

/** Of each pair. */
const ORDERS = IS_COUNTED ? Math.max(9, Math.ceil(50 / CALL_STEP)) : 1;
const [MORE] = REFRESHES as [FaultedAction];
const named = (name: string): FaultedAction => SAVES.find((action) => action.name === name)!;
const BUSY = '少し待ってからもう一度お試しください';

/** 32 bits from a seed, in turn (Marsaglia, "Xorshift RNGs", 2003). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Each call of either waits for a moment, or not at all. */
async function together(runtime: Runtime, actions: readonly FaultedAction[], seed: number): Promise<string[]> {
  const next = numbers(seed * 2_654_435_761);
  const requests: unknown[] = [];
  for (const action of actions) requests.push(await action.request(runtime));
  const runs = actions.map((action, i) =>
    action
      .run(runtime, requests[i], {
        concurrent: true,
        before: () =>
          next() % 3 === 0 ? undefined : new Promise<void>((resolve) => void setTimeout(resolve, next() % 4)),
      })
      .then(String, (error: Error) => error.message),
  );
  return Promise.all(runs);
}

const state = (runtime: Runtime): string => plainBook(sorted(contentsOf(runtime.toModel())));
const sorted = (contents: Contents): Contents => new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));

interface Pair {
  readonly name: string;
  /** The first one's workbook is theirs. */
  readonly actions: readonly [FaultedAction, FaultedAction];
  /** What only the second one to come is told. */
  readonly told?: string;
}
const twice = (name: string, told?: string): Pair => ({
  name: `two at ${name}`,
  actions: [named(name), named(name)],
  ...(told === undefined ? {} : { told }),
});
const PAIRS: readonly Pair[] = [
  { name: 'two refreshes', actions: [MORE, MORE] },
  { name: 'a refresh and an import', actions: [MORE, named('an import')] },
  { name: 'a refresh and a tick', actions: [MORE, named('ticking a visit')] },
  { name: 'a refresh and a saving of goals', actions: [MORE, named('saving goals')] },
  { name: 'a refresh and a closing', actions: [MORE, named('closing the first month')] },
  twice('an import', '確認したあとで変わりました'),
  twice('ticking a visit', 'もうあります'),
  twice('closing a month', '締めてあります'),
  twice('saving goals'),
];

test.each(IS_COUNTED ? PAIRS : PAIRS.filter(({ actions }) => !actions.includes(MORE)))(
  '$name',
  async ({ name, actions, told }) => {
    const before = await actions[0].before();
    const refresh = async (runtime: Runtime) => {
      if (actions.includes(MORE)) await runtime.runFunction('refresh');
    };
    const alone = await openBefore(before);
    // One after the other, and a refresh at the end: of two equal requests the second finds everything done.
    for (const action of new Set(actions)) await action.run(alone.runtime, await action.request(alone.runtime));
    await refresh(alone.runtime);
    const wanted = state(alone.runtime);
    alone.runtime.dispose();
    for (let order = 1; order <= ORDERS; order++) {
      const { runtime } = await openBefore(before);
      const said = await together(runtime, actions, order);
      // Who got through says so; who did not, was told to wait or that it is done.
      for (const sentence of said) expect(sentence).not.toMatch(/Error|Service|途中で止まりました/);
      for (const [i, action] of actions.entries())
        if (said[i]!.includes(BUSY)) await action.run(runtime, await action.request(runtime)).catch(() => undefined);
      if (told !== undefined)
        expect(said.filter((sentence) => sentence.includes(told) || sentence.includes(BUSY))).toHaveLength(1);
      await refresh(runtime);
      expect([order, state(runtime)]).toEqual([order, wanted]);
      runtime.dispose();
    }
    countReliability(`at once: ${name}`, { interleavings: ORDERS });
  },
  IS_COUNTED ? 3_600_000 : 120_000,
);
