/** The result of a visit, in the office's own words. */
import { useState } from 'preact/hooks';
import type { TodayModel, TodayVisit } from '../../rpc/daily-model';
import type { LabelField } from '../../sheets/visit-choices';
import { dayProblem } from './draft';
import { Choice, DayField, NoteField, VisitFormBox } from './form-parts';
import { useTodayTexts } from './speech';
import type { Today } from './use-today';

export function ResultForm({
  visit,
  model,
  today,
  close,
}: {
  visit: TodayVisit;
  model: TodayModel;
  today: Today;
  close: () => void;
}) {
  const t = useTodayTexts();
  const [isTried, setIsTried] = useState(false);
  const { customer } = visit;
  const { form, asOf } = model;
  const draft = today.draftOf(customer);
  const change = (more: Partial<typeof draft>): void => today.change(customer, { ...draft, ...more });
  const has = (field: string): boolean => form.log.columns.some((column) => column.field === field);
  const labels = (field: LabelField): string[] => (form.choices[field] ?? []).map(({ label }) => label);
  const problem = draft.nextDay === '' ? '' : dayProblem(draft.nextDay, asOf, t);
  const choice = (field: 'outcome' | 'reaction' | 'purpose') =>
    has(field) ? (
      <Choice
        label={t[field]}
        value={draft[field]}
        blank={t.blank}
        labels={labels(field)}
        choose={(value) => change({ [field]: value })}
      />
    ) : null;
  const isPoor = !(['outcome', 'reaction', 'purpose', 'nextDay', 'note'] as const).some(has);
  return (
    <VisitFormBox
      title={t.resultOf(customer)}
      close={close}
      submit={() => {
        setIsTried(true);
        if (problem === '') today.record(visit);
      }}
    >
      {has('kind') ? (
        <Choice
          label={t.kind}
          value={draft.kind ?? form.kind}
          blank={null}
          labels={[...new Set([form.kind, ...labels('kind')])]}
          choose={(kind) => change({ kind })}
        />
      ) : null}
      {choice('outcome')}
      {choice('reaction')}
      {choice('purpose')}
      {has('nextDay') ? (
        <DayField
          label={t.nextDay}
          value={draft.nextDay}
          after={asOf}
          error={isTried ? problem : ''}
          change={(nextDay) => change({ nextDay })}
        />
      ) : null}
      {has('note') ? <NoteField label={t.note} value={draft.note} change={(note) => change({ note })} /> : null}
      {isPoor ? <p class="quiet">{t.noLabelColumns}</p> : null}
      <div class="buttons">
        <button type="button" class="secondary" onClick={close}>
          {t.close}
        </button>
        <button type="submit" disabled={today.work !== null}>
          {today.work === 'write' ? t.writing : t.save}
        </button>
      </div>
      <p class="quiet">{t.kept}</p>
    </VisitFormBox>
  );
}
