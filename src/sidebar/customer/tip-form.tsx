/** コツを残す: what worked with this customer, for the others. */
import { useState } from 'preact/hooks';
import type { CustomerCard, StageChoice } from '../../rpc/daily-model';
import { useCustomerTexts } from './speech';
import type { Customers } from './use-customers';

export function TipForm({ card, customers }: { card: CustomerCard; customers: Customers }) {
  const t = useCustomerTexts();
  const blank = { title: '', words: '', kpi: '', stage: card.tipForm.stage, author: card.rep };
  const [tip, setTip] = useState(blank);
  const [isOpen, setIsOpen] = useState(false);
  const change = (more: Partial<typeof blank>): void => setTip((known) => ({ ...known, ...more }));
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t.leaveTip}</summary>
      <form
        class="visit-form"
        onSubmit={(event) => {
          event.preventDefault();
          customers.saveTip({ ...tip, day: card.asOf }, () => {
            setTip(blank);
            setIsOpen(false);
          });
        }}
      >
        <p class="quiet">{t.tipWhat}</p>
        <label class="field">
          {t.tipWords}
          <textarea
            rows={3}
            required
            maxLength={1000}
            value={tip.words}
            onInput={(event) => change({ words: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          {t.tipTitle}
          <input
            maxLength={100}
            autocomplete="off"
            value={tip.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <Choice label={t.tipKpi} choices={card.tipForm.kpis} value={tip.kpi} change={(kpi) => change({ kpi })} />
        <Choice
          label={t.tipStage}
          choices={card.tipForm.stages}
          value={tip.stage}
          change={(stage) => change({ stage })}
        />
        <label class="field">
          {t.tipAuthor}
          <input
            maxLength={100}
            autocomplete="off"
            value={tip.author}
            onInput={(event) => change({ author: event.currentTarget.value })}
          />
        </label>
        <button type="submit" disabled={tip.words.trim() === '' || customers.work !== null}>
          {customers.work === 'save' ? t.saving : t.save}
        </button>
      </form>
    </details>
  );
}

function Choice({
  label,
  choices,
  value,
  change,
}: {
  label: string;
  choices: readonly StageChoice[];
  value: string;
  change: (value: string) => void;
}) {
  const t = useCustomerTexts();
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{t.tipAny}</option>
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
