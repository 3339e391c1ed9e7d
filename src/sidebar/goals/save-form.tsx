/** Who decided, why, and the one button that writes. */
import { useRef, useState } from 'preact/hooks';
import type { GoalsModel } from '../../rpc/goals-model';
import { shortYen } from './shown';
import { Field } from './parts';
import { requestOf, unreadStep } from './request';
import { kgiPlan } from './kgi-plan';
import { chosenKpis } from './target-plan';
import { useSpeech } from './speech';
import type { Goals } from './use-goals';

const OTHER = '\u0000other';

export function SaveForm({ goals, model }: { goals: Goals; model: GoalsModel }) {
  const { t, language } = useSpeech();
  const { draft, change, work } = goals;
  const [isTried, setIsTried] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const request = requestOf(model, draft);
  const goal = kgiPlan(model, draft).goal;
  const wrongStep = unreadStep(model, draft);
  // Without any rep on record there is nobody to pick.
  const who = model.reps.length === 0 ? null : draft.who;
  const isNameless = (who ?? draft.whoOther).trim() === '';
  const save = (event: Event): void => {
    event.preventDefault();
    setIsTried(true);
    if (wrongStep === 1) return goals.goTo(1);
    if (isNameless) return select.current?.focus();
    if (wrongStep === null) goals.save();
  };
  return (
    <form class="save" onSubmit={save} noValidate>
      <h3>{t.saveTitle}</h3>
      <p>
        {t.summary(
          goal === null ? '—' : shortYen(goal, language),
          chosenKpis(model, draft).length,
          request.targets.length,
        )}
      </p>
      {model.reps.length > 0 ? (
        <label class="field">
          {t.who}
          <select
            ref={select}
            value={who ?? OTHER}
            aria-invalid={isTried && isNameless}
            onChange={({ currentTarget: { value } }) => change({ ...draft, who: value === OTHER ? null : value })}
          >
            <option value="">{t.choose}</option>
            {model.reps.map((rep) => (
              <option key={rep} value={rep}>
                {rep}
              </option>
            ))}
            <option value={OTHER}>{t.other}</option>
          </select>
        </label>
      ) : null}
      {who === null ? (
        <Field
          label={model.reps.length > 0 ? t.whoOther : t.who}
          value={draft.whoOther}
          change={(whoOther) => change({ ...draft, who: null, whoOther })}
        />
      ) : null}
      {isTried && isNameless ? (
        <p class="error" role="alert">
          {t.noWho}
        </p>
      ) : null}
      <Field label={t.why} value={draft.why} change={(why) => change({ ...draft, why })} />
      {isTried && wrongStep !== null ? (
        <p class="error" role="alert">
          {t.fixFirst}
        </p>
      ) : null}
      <button type="submit" disabled={work !== null}>
        {work === 'save' ? t.saving : t.save}
      </button>
      <p class="quiet">{t.undoable}</p>
    </form>
  );
}
