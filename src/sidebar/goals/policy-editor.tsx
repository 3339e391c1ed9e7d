/** Rules of the company: bounds that proposals keep to, and weights in the recommendation. */
import type { CatalogueEntry, GoalsModel } from '../../rpc/goals-model';
import { type Draft, type TypedPolicy, withEntry } from './draft';
import { Field } from './parts';
import { policyOf, readPolicy, typedPolicy } from './policies';
import { unitLabel } from './shown';
import { useSpeech } from './speech';

export function PolicyEditor({
  draft,
  change,
  model,
}: {
  draft: Draft;
  change: (draft: Draft) => void;
  model: GoalsModel;
}) {
  const { t } = useSpeech();
  const hasRule = ({ id }: CatalogueEntry): boolean =>
    draft.policies.has(id) || model.policies.some(({ kpi }) => kpi === id);
  const ruled = model.catalogue.filter(hasRule);
  const type = (entry: CatalogueEntry, typed: TypedPolicy): void =>
    change({ ...draft, policies: withEntry(draft.policies, entry.id, typed) });
  return (
    <details>
      <summary>{t.policyTitle}</summary>
      <p class="quiet">{t.policyWhat}</p>
      {ruled.map((entry) => (
        <Rule
          key={entry.id}
          entry={entry}
          typed={draft.policies.get(entry.id) ?? typedPolicy(policyOf(entry, model, draft), entry)}
          type={(typed) => type(entry, typed)}
        />
      ))}
      <label class="field">
        {t.policyAdd}
        <select
          value=""
          onChange={(event) => {
            const entry = model.catalogue.find(({ id }) => id === event.currentTarget.value);
            if (entry) type(entry, typedPolicy(null, entry));
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t.choose}</option>
          {model.catalogue
            .filter((entry) => !hasRule(entry))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </details>
  );
}

function Rule({
  entry,
  typed,
  type,
}: {
  entry: CatalogueEntry;
  typed: TypedPolicy;
  type: (typed: TypedPolicy) => void;
}) {
  const { t, language } = useSpeech();
  const label = unitLabel(entry.unit, language);
  return (
    <fieldset class="rule">
      <legend>{entry.name}</legend>
      <div class="pair">
        <Field
          label={t.lowerShort(label)}
          value={typed.lower}
          isDecimal
          change={(lower) => type({ ...typed, lower })}
        />
        <Field
          label={t.upperShort(label)}
          value={typed.upper}
          isDecimal
          change={(upper) => type({ ...typed, upper })}
        />
        <Field label={t.weightShort} value={typed.weight} isDecimal change={(weight) => type({ ...typed, weight })} />
      </div>
      {readPolicy(typed, entry) === null ? <p class="error">{t.unreadPolicy}</p> : null}
    </fieldset>
  );
}
