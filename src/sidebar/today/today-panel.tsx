/** The tab 今日: a rep's visits of the day, ticked as they are made. */
import { render } from 'preact';
import type { TodayModel } from '../../rpc/daily-model';
import { Skeleton } from '../goals/parts';
import { Ahead } from './ahead';
import { TodaySpeech, todayTextsIn, useTodayTexts } from './speech';
import { type Today, useToday } from './use-today';
import { VisitCard } from './visit-card';

/**
 * @param root an empty element; everything in it is the panel's
 * @param openCustomer shows a customer's card
 */
export function todayPanel(root: HTMLElement, openCustomer: (customer: string) => void): { load(): void } {
  let load = (): void => undefined;
  const Panel = () => {
    const today = useToday();
    load = today.load;
    return (
      <TodaySpeech.Provider value={todayTextsIn(today.model?.language ?? 'ja')}>
        <TodayTab today={today} openCustomer={openCustomer} />
      </TodaySpeech.Provider>
    );
  };
  render(<Panel />, root);
  return { load: () => load() };
}

function TodayTab({ today, openCustomer }: { today: Today; openCustomer: (customer: string) => void }) {
  const t = useTodayTexts();
  const { model, failure, isLoading } = today;
  return (
    <div class="daily">
      {model === null ? null : <Head model={model} today={today} />}
      <Said today={today} />
      {isLoading && (model === null || model.visits.length === 0) ? <Skeleton lines={6} says={t.loading} /> : null}
      {failure === null ? null : (
        <p class="error" role="alert">
          {failure || t.lost}
        </p>
      )}
      {model === null ? null : <List model={model} today={today} openCustomer={openCustomer} />}
      {model === null && failure === null ? null : (
        <button type="button" class="secondary" disabled={isLoading} onClick={today.load}>
          {isLoading ? t.loading : t.again}
        </button>
      )}
    </div>
  );
}

function Head({ model, today }: { model: TodayModel; today: Today }) {
  const t = useTodayTexts();
  const { reps, rep, capacity } = model;
  if (reps.length === 0) return <p class="note">{t.nobody}</p>;
  const counted = model.visits.filter((visit) => today.statusOf(visit) !== 'moved');
  const done = counted.filter((visit) => today.statusOf(visit) === 'done').length;
  return (
    <>
      <h2>{t.title(model.dayName)}</h2>
      <label class="field">
        {t.rep}
        <select value={rep ?? ''} onChange={(event) => today.chooseRep(event.currentTarget.value)}>
          {rep === null ? <option value="">{t.choose}</option> : null}
          {reps.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {rep === null ? <p class="quiet">{t.chooseRep}</p> : null}
      {counted.length === 0 ? null : (
        <div class="progress">
          <progress max={counted.length} value={done} aria-label={t.done(done, counted.length)} />
          <p>
            <strong>{t.done(done, counted.length)}</strong> <span class="quiet">{t.capacity(capacity)}</span>
          </p>
        </div>
      )}
    </>
  );
}

function List({
  model,
  today,
  openCustomer,
}: {
  model: TodayModel;
  today: Today;
  openCustomer: (customer: string) => void;
}) {
  const t = useTodayTexts();
  if (model.rep === null) return null;
  const { visits } = model;
  const isOver = visits.length > 0 && visits.every((visit) => ['done', 'moved'].includes(today.statusOf(visit)));
  return (
    <>
      {model.isBusinessDay ? null : <p class="note">{t.dayOff}</p>}
      {visits.length === 0 && !today.isLoading ? <p class="note">{t.nothing}</p> : null}
      {isOver ? <p class="note">{t.allDone}</p> : null}
      <ol class="cards">
        {visits.map((visit) => (
          <VisitCard key={visit.customer} visit={visit} model={model} today={today} openCustomer={openCustomer} />
        ))}
      </ol>
      <Ahead model={model} />
    </>
  );
}

/** The last thing that was done or went wrong, and its undo. It stays in sight while the list scrolls. */
function Said({ today }: { today: Today }) {
  const t = useTodayTexts();
  const { work, message } = today;
  const doing = { write: t.writing, undo: t.undoing };
  const text = work === null ? (message?.isError === false ? message.text : '') : doing[work];
  return (
    <div class="undo-bar">
      <p class="said" role="status">
        {text}
      </p>
      {message?.undo === undefined || work !== null ? null : (
        <button type="button" class="secondary" onClick={() => today.undo(message.undo!)}>
          {t.undo}
        </button>
      )}
      {message?.isError === true ? (
        <p class="error" role="alert">
          {message.text || t.lost}
        </p>
      ) : null}
    </div>
  );
}
