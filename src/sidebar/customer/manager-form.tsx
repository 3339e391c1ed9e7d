/** The manager's priority and comment, and a stage that goes before the record. */
import { useId } from 'preact/hooks';
import type { CustomerCard } from '../../rpc/daily-model';
import { useCustomerTexts } from './speech';
import { type Customers, type WordsDraft, wordsOf } from './use-customers';

export function ManagerForm({ card, customers }: { card: CustomerCard; customers: Customers }) {
  const t = useCustomerTexts();
  const id = useId();
  if (!card.hasRow) return <p class="note">{t.noRow}</p>;
  const shown = wordsOf(card);
  const draft = customers.draftOf(card.customer);
  const words = { ...shown, ...draft };
  const change = (more: WordsDraft): void => customers.change(card.customer, { ...draft, ...more });
  const isSame = (['priority', 'comment', 'stage'] as const).every((field) => words[field] === shown[field]);
  return (
    <form
      class="visit-form"
      onSubmit={(event) => {
        event.preventDefault();
        customers.save(card);
      }}
    >
      <h3>{t.manager}</h3>
      <p class="quiet">{t.managerWhat}</p>
      <label class="field" for={`${id}-priority`}>
        {t.priority}
      </label>
      <select
        id={`${id}-priority`}
        value={words.priority}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change({ priority: event.currentTarget.value })}
      >
        <option value="">{t.noPriority}</option>
        {[...new Set([...t.priorities, shown.priority])]
          .filter((each) => each !== '')
          .map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
      </select>
      <p class="quiet" id={`${id}-hint`}>
        {t.priorityHint}
      </p>
      <label class="field">
        {t.comment}
        <textarea
          rows={2}
          maxLength={1000}
          value={words.comment}
          onInput={(event) => change({ comment: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {t.override}
        <select value={words.stage} onChange={(event) => change({ stage: event.currentTarget.value })}>
          {card.stage.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={isSame || customers.work !== null}>
        {customers.work === 'save' ? t.saving : t.save}
      </button>
    </form>
  );
}
