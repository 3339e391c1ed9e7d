/** A table of actions × faults as tests: every call for `npm run reliability`, otherwise some spread over the run. */
import { CALL_STEP } from './broken-off';
import { FaultHarness, FAULTS, type FaultedAction, type FaultKind, type Outcome } from './fault-harness';
import { countReliability } from './reliability-figures';

const IS_EXHAUSTIVE = CALL_STEP === 1;
/** Faults an action otherwise. */
const SAMPLES = 3;

export function describeFaults(actions: readonly FaultedAction[]): void {
  test.each(actions.map((action, index) => [action.name, action, index] as const))(
    '%s',
    async (name, action, index) => {
      const harness = await FaultHarness.over(action);
      const outcomes: [string, Outcome][] = [];
      for (const [kind, number] of IS_EXHAUSTIVE ? everyFault(harness.calls) : someFaults(harness.calls, index))
        outcomes.push([`${kind} at call ${number}`, await harness.inject(kind, number)]);
      if (IS_EXHAUSTIVE)
        for (const isLong of [false, true])
          outcomes.push([isLong ? 'lock held' : 'lock held for a moment', await harness.whileLocked(isLong)]);
      const met = outcomes.filter(([, { isReached }]) => isReached);
      countReliability(`faults: ${name}`, {
        faultsInjected: met.length,
        faultsSurvived: met.filter(([, { broken }]) => broken.length === 0).length,
        dataLost: met.reduce((sum, [, { cellsLost }]) => sum + cellsLost, 0),
      });
      expect(met.length).toBeGreaterThan(outcomes.length / 2);
      expect(met.flatMap(([fault, { broken }]) => broken.map((what) => `${fault}: ${what}`))).toEqual([]);
    },
    IS_EXHAUSTIVE ? 3_600_000 : 120_000,
  );
}

const everyFault = (calls: number): (readonly [FaultKind, number])[] =>
  FAULTS.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const));

/** Spread over the calls; which faults, differs from action to action. */
const someFaults = (calls: number, index: number): (readonly [FaultKind, number])[] =>
  Array.from({ length: SAMPLES }, (_, i) => [
    FAULTS[(index * SAMPLES + i) % FAULTS.length]!,
    1 + Math.floor(((i + 0.5) / SAMPLES) * (calls - 1)),
  ]);
