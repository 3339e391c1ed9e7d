/** Step 3: a target for each chosen KPI, what they make together, and saving. */
import type { LeverName } from '../../goals/projection-types';
import type { GoalsModel } from '../../rpc/goals-model';
import { Daily } from './daily';
import { withoutEntry } from './draft';
import { kgiPlan } from './kgi-plan';
import { leadingTarget, plannedLevers, withLever } from './lever-plan';
import { LeverTree } from './lever-tree';
import { Conditions, OutlookBox, useOutlook } from './outlook';
import { Title } from './parts';
import { PolicyEditor } from './policy-editor';
import { SaveForm } from './save-form';
import { TargetCard } from './target-card';
import { plannedTargets } from './target-plan';
import { useSpeech } from './speech';
import type { Goals } from './use-goals';

export function TargetStep({ goals, model }: { goals: Goals; model: GoalsModel }) {
  const { t } = useSpeech();
  const { draft, change } = goals;
  const { goal } = kgiPlan(model, draft);
  const targets = plannedTargets(model, draft, goal);
  const basis = model.projection;
  const levers = basis === null ? null : plannedLevers(basis, model, targets, draft);
  const outlook = useOutlook(basis, levers, goal);
  const take = (amount: number): void => change({ ...draft, amount: amount.toLocaleString('ja-JP'), amountUnit: 1 });
  return (
    <section>
      <Title>{t.targetTitle}</Title>
      <p>{t.targetWhat}</p>
      <p class="quiet">{t.kindsGloss}</p>
      {outlook !== null && goal !== null ? (
        <OutlookBox outlook={outlook} goal={goal} />
      ) : (
        <p class="note">{basis === null ? t.noProjection : t.noMonthsAhead}</p>
      )}
      {model.reps.length > 0 ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.byRep}
            onChange={(event) => change({ ...draft, byRep: event.currentTarget.checked })}
          />
          <span>
            {t.byRepTitle}
            <br />
            <span class="quiet">{t.byRepWhat}</span>
          </span>
        </label>
      ) : (
        <p class="quiet">{t.noReps}</p>
      )}
      <ul class="cards">
        {targets.map((target) => (
          <TargetCard key={target.entry.id} target={target} ahead={model.rest.months} draft={draft} change={change} />
        ))}
      </ul>
      {basis !== null && levers !== null && outlook !== null && goal !== null ? (
        <>
          <Conditions
            basis={basis}
            levers={levers}
            outlook={outlook}
            goal={goal}
            {...(model.kgi.isFormula ? {} : { take })}
          />
          <LeverTree
            basis={basis}
            levers={levers}
            goal={goal}
            move={(name: LeverName, to: number) => change(withLever(draft, name, to, levers, basis, targets))}
            targetOf={(name) => leadingTarget(name, targets)?.entry.name ?? null}
            isAssumed={(name) => leadingTarget(name, targets) === null && draft.assumed.has(name)}
            release={(name) => change({ ...draft, assumed: withoutEntry(draft.assumed, name) })}
          />
        </>
      ) : null}
      <PolicyEditor draft={draft} change={change} model={model} />
      <Daily model={model} targets={targets} draft={draft} />
      <SaveForm goals={goals} model={model} />
    </section>
  );
}
