/** Puts a visit off to another day. */
import { useState } from 'preact/hooks';
import type { TodayModel, TodayVisit } from '../../rpc/daily-model';
import { dayProblem } from './draft';
import { DayField, NoteField, VisitFormBox } from './form-parts';
import { useTodayTexts } from './speech';
import type { Today } from './use-today';

export function MoveForm({
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
  const draft = today.draftOf(customer);
  const problem = dayProblem(draft.movedTo, model.asOf, t);
  return (
    <VisitFormBox
      title={t.moveOf(customer)}
      close={close}
      submit={() => {
        setIsTried(true);
        if (problem === '') today.move(visit);
      }}
    >
      <p class="quiet">{t.moveWhat(model.form.putOff ?? '')}</p>
      <DayField
        label={t.newDay}
        value={draft.movedTo}
        after={model.asOf}
        error={isTried ? problem : ''}
        change={(movedTo) => today.change(customer, { ...draft, movedTo })}
      />
      {model.form.log.columns.some(({ field }) => field === 'note') ? (
        <NoteField
          label={t.note}
          value={draft.movedNote}
          change={(movedNote) => today.change(customer, { ...draft, movedNote })}
        />
      ) : null}
      <div class="buttons">
        <button type="button" class="secondary" onClick={close}>
          {t.close}
        </button>
        <button type="submit" disabled={today.work !== null}>
          {today.work === 'write' ? t.writing : t.moveSave}
        </button>
      </div>
    </VisitFormBox>
  );
}
