/** One visit of the list: who, why, what happened last time, and what can be done with it. */
import { useEffect, useRef } from 'preact/hooks';
import type { TodayModel, TodayVisit } from '../../rpc/daily-model';
import { yen } from '../figures';
import { MoveForm } from './move-form';
import { ResultForm } from './result-form';
import { useTodayTexts } from './speech';
import type { Today } from './use-today';

export function VisitCard({
  visit,
  model,
  today,
  openCustomer,
}: {
  visit: TodayVisit;
  model: TodayModel;
  today: Today;
  openCustomer: (customer: string) => void;
}) {
  const t = useTodayTexts();
  const { customer, last } = visit;
  const status = today.statusOf(visit);
  const isOver = status === 'done' || status === 'moved';
  return (
    <li class={isOver ? 'card visit over' : 'card visit'}>
      <div class="card-head">
        <h3>
          {visit.rank}.{' '}
          <button
            type="button"
            class="text-button name"
            aria-label={t.openCard(customer)}
            onClick={() => openCustomer(customer)}
          >
            {customer}
          </button>
        </h3>
        <span class="quiet">{visit.area}</span>
      </div>
      {status === 'open' && !visit.isTried ? null : (
        <p class="status">{status === 'done' ? t.doneMark : status === 'moved' ? t.movedMark : visit.statusText}</p>
      )}
      <p>{visit.reason}</p>
      {visit.manager === '' ? null : <p class="why">{t.manager(visit.manager)}</p>}
      <p class="quiet">{last === null ? t.noLast : t.last(last.day, last.said)}</p>
      {last === null || last.memo === '' ? null : <p class="quiet memo">{last.memo}</p>}
      <p class="quiet figures">
        {visit.stake === 0 ? null : <span>{(visit.isProspect ? t.hope : t.stake)(yen(visit.stake))}</span>}
        {visit.kpi === '' ? null : <span>{t.serves(visit.kpi)}</span>}
      </p>
      {visit.tip === '' ? null : <p class="tip">{t.tip(visit.tip)}</p>}
      <Phones visit={visit} />
      <Actions visit={visit} model={model} today={today} />
    </li>
  );
}

function Phones({ visit: { phones } }: { visit: TodayVisit }) {
  const t = useTodayTexts();
  return (
    <>
      {phones.map(({ text, digits }) => (
        <a key={digits} class="phone" href={`tel:${digits}`}>
          {t.call(text)}
        </a>
      ))}
    </>
  );
}

function Actions({ visit, model, today }: { visit: TodayVisit; model: TodayModel; today: Today }) {
  const t = useTodayTexts();
  const { customer } = visit;
  const { form, work } = today;
  const opener = useRef<HTMLButtonElement>(null);
  const isClosing = useRef(false);
  // The button stands there again once the form is gone.
  useEffect(() => {
    if (!isClosing.current || opener.current === null) return;
    isClosing.current = false;
    opener.current.focus();
  });
  const status = today.statusOf(visit);
  if (status === 'moved') return null;
  if (form?.customer === customer) {
    const close = (): void => {
      isClosing.current = true;
      today.close();
    };
    return form.kind === 'result' ? (
      <ResultForm visit={visit} model={model} today={today} close={close} />
    ) : (
      <MoveForm visit={visit} model={model} today={today} close={close} />
    );
  }
  const result = (
    <button
      ref={opener}
      type="button"
      class="secondary"
      disabled={work !== null}
      onClick={() => today.open(customer, 'result')}
    >
      {t.result}
    </button>
  );
  if (status === 'done')
    return today.writtenOf(customer) === null ? <p class="quiet">{t.onSheet(model.form.log.sheetName)}</p> : result;
  return (
    <div class="buttons">
      <button type="button" aria-label={t.tickOf(customer)} disabled={work !== null} onClick={() => today.tick(visit)}>
        {t.tick}
      </button>
      {result}
      {model.form.putOff === null ? null : (
        <button type="button" class="secondary" disabled={work !== null} onClick={() => today.open(customer, 'move')}>
          {t.move}
        </button>
      )}
    </div>
  );
}
