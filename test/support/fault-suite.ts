/** A table of actions × faults as tests: every call for `npm run reliability`, otherwise one fault for one action in three, spread over kinds and calls. */
import { CALL_STEP, IS_COUNTED } from './broken-off';
import { FaultHarness, FAULTS, type FaultedAction, type Fault, type Outcome } from './fault-harness';
import { countReliability } from './reliability-figures';

export function describeFaults(actions: readonly FaultedAction[]): void {
  const all = actions.map((action, index) => [action.name, action, index] as const);
  test.each(IS_COUNTED ? all : all.filter(([, , index]) => index % 3 === 0))(
    '%s',
    async (name, action, index) => {
      const harness = await FaultHarness.over(action);
      const faults = IS_COUNTED ? everyFault(harness.calls) : [oneFault(harness.calls, index)];
      const pairs = Array.from({ length: IS_COUNTED ? 12 : 1 }, (_, nth) => twoFaults(harness.calls, index + nth));
      const outcomes: [string, Outcome][] = [];
      for (const each of [...faults.map((fault) => [fault]), ...pairs])
        outcomes.push([
          each.map(([kind, call]) => `${kind} at call ${call}`).join(', then '),
          await harness.inject(...each),
        ]);
      if (IS_COUNTED)
        for (const isLong of [false, true])
          outcomes.push([isLong ? 'lock held' : 'lock held for a moment', await harness.whileLocked(isLong)]);
      const met = outcomes.filter(([, { isReached }]) => isReached);
      countReliability(`faults: ${name}`, {
        faultsInjected: met.length,
        faultsSurvived: met.filter(([, { broken }]) => broken.length === 0).length,
        dataLost: met.reduce((sum, [, { cellsLost }]) => sum + cellsLost, 0),
        cellsWaiting: met.reduce((sum, [, { cellsWaiting }]) => sum + cellsWaiting, 0),
      });
      expect(met.length).toBeGreaterThan(outcomes.length / 2);
      expect(met.flatMap(([fault, { broken }]) => broken.map((what) => `${fault}: ${what}`))).toEqual([]);
    },
    IS_COUNTED ? 7_200_000 : 120_000,
  );
}

/** Where not every call has its turn, another one of them has it for each kind. */
const everyFault = (calls: number): Fault[] =>
  FAULTS.flatMap((kind, index) =>
    Array.from(
      { length: Math.ceil(calls / CALL_STEP) },
      (_, i) => [kind, 1 + (index % CALL_STEP) + i * CALL_STEP] as const,
    ),
  ).filter(([, call]) => call <= calls);

/** Kind and place differ from action to action. */
const oneFault = (calls: number, index: number): Fault => [
  FAULTS[(index * 3) % FAULTS.length]!,
  1 + Math.floor(((((index * 5) % 8) + 0.5) / 8) * (calls - 1)),
];

/** A run that was broken off, and the next one, too, elsewhere: what goes on where one had to stop makes fewer calls. */
const twoFaults = (calls: number, index: number): Fault[] =>
  [index * 7 + 5, index * 3 + 1].map((turn, nth): Fault => {
    const reach = nth === 0 ? calls : Math.max(2, Math.floor(calls / 3));
    return [FAULTS[(index + nth) % 3]!, 1 + ((turn * 11) % reach)];
  });
