/** Step 3 for one KPI: values to choose from with their evidence, one's own, and the reps' parts. */
import { figureText } from '../../core/figure-text';
import type { GoalsModel, TargetValue } from '../../rpc/goals-model';
import { isNoTarget } from '../../goals/target-value';
import { type Draft, type TargetKind, type TypedTarget, withEntry } from './draft';
import { Field, Radios } from './parts';
import { RepTargets } from './rep-targets-table';
import { plannedReps } from './rep-plan';
import { monthTargets, takesTurns } from './season-plan';
import { fieldText, shownMonthName, shownTarget, unitLabel } from './shown';
import type { PlannedTarget } from './target-plan';
import { useSpeech } from './speech';

export function TargetCard({
  target,
  ahead,
  draft,
  change,
}: {
  target: PlannedTarget;
  /** Months that are not over. */
  ahead: GoalsModel['rest']['months'];
  draft: Draft;
  change: (draft: Draft) => void;
}) {
  const { t, language } = useSpeech();
  const { entry, options, kind, value, typed, required, isUnread, months, reached } = target;
  const { id, name, unit, better, proposal, monthGoals } = entry;
  const latest = [...entry.months].reverse().find((month) => month.value !== null);
  const label = unitLabel(unit, language);

  const choose = (next: TargetKind): void => {
    const filled = next === 'own' && !isNoTarget(value) ? startingFrom() : typed;
    change({ ...draft, kinds: withEntry(draft.kinds, id, next), typed: withEntry(draft.typed, id, filled) });
  };
  const startingFrom = (): TypedTarget => {
    const text = (figure: number | null): string => (figure === null ? '' : fieldText(figure, unit));
    return { value: text(value.value), lower: text(value.lower), upper: text(value.upper) };
  };
  const type = (part: Partial<TypedTarget>): void =>
    change({
      ...draft,
      kinds: withEntry(draft.kinds, id, 'own'),
      typed: withEntry(draft.typed, id, { ...typed, ...part }),
    });
  const reps = draft.byRep ? plannedReps(target, draft) : null;
  const byMonth = entry.season === null ? [] : monthTargets(target, ahead, reps);
  const inTurns = entry.season === null && kind !== 'current' && takesTurns(target, reps);
  const ownMonths = monthGoals.map(
    (goal) =>
      `${shownMonthName(goal.month, language)} ${isNoTarget(goal.value) ? t.noGoalIn : shownTarget(goal.value, unit, language)}`,
  );
  const error = isUnread ? t.unreadTarget : '';

  return (
    <li class="card">
      <div class="card-head">
        <h3>{name}</h3>
        {latest ? <span class="quiet">{t.now(figureText(latest.value!, unit, language))}</span> : null}
      </div>
      {options.length > 0 ? (
        <Radios<TargetKind>
          legend={name}
          isLegendHidden
          layout="tiles"
          choices={[
            ...options.map((option) => ({
              value: option.kind,
              label: t.kinds[option.kind],
              figure: shownTarget(option.value, unit, language),
            })),
            { value: 'own' as const, label: t.kinds.own },
          ]}
          chosen={kind}
          choose={choose}
        />
      ) : (
        <p class="quiet">{t.shortRecord}</p>
      )}
      {kind !== 'own' ? null : better === 'in-range' ? (
        <div class="pair">
          <Field label={t.lowerOf(name, label)} value={typed.lower} isDecimal change={(lower) => type({ lower })} />
          <Field
            label={t.upperOf(name, label)}
            value={typed.upper}
            isDecimal
            error={error}
            change={(upper) => type({ upper })}
          />
        </div>
      ) : (
        <Field
          label={t.ownOf(name, label)}
          value={typed.value}
          unit={label}
          isDecimal
          error={error}
          change={(text) => type({ value: text })}
        />
      )}
      <div aria-live="polite">
        {isNoTarget(value) && !isUnread ? <p class="quiet">{t.noTargetYet}</p> : null}
        {proposal ? <p class="quiet">{proposal.evidence}</p> : null}
        {!isNoTarget(value) && months > 0 ? (
          <p class="quiet">
            {reached === 0
              ? t.neverReached(shownTarget(value, unit, language), months)
              : t.reached(shownTarget(value, unit, language), reached, months)}
          </p>
        ) : null}
        {proposal && 'reason' in required ? <p class="quiet">{t.requiredWhy[required.reason]}</p> : null}
        {target.bounds === null ? null : (
          <p class="quiet">{t.policyBounds[target.bounds](shownTarget(ruleOf(target), unit, language))}</p>
        )}
      </div>
      {byMonth.length > 0 ? (
        <p class="quiet">
          {t.seasonOf(
            byMonth.map((each) => `${shownMonthName(each.month, language)} ${figureText(each.team, unit, language)}`),
          )}
        </p>
      ) : null}
      {ownMonths.length > 0 && byMonth.length === 0 ? (
        <p class="quiet">{kind === 'current' ? t.ownMonths(ownMonths) : t.monthsFollow(ownMonths)}</p>
      ) : null}
      {inTurns ? <p class="quiet">{t.inTurns}</p> : null}
      {draft.byRep ? <RepTargets target={target} ahead={ahead} draft={draft} change={change} /> : null}
    </li>
  );
}

/** The company's bounds, as a target is shown. */
const ruleOf = ({ policy }: PlannedTarget): TargetValue => ({
  value: null,
  lower: policy?.lower ?? null,
  upper: policy?.upper ?? null,
});
