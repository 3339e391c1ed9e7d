/** Where are we? The KGI with its pace, the landing, this month's figures, and the way into the three steps. */
import { useMemo } from 'preact/hooks';
import { SEED, chance } from '../../goals/chance';
import { project } from '../../goals/projection';
import { figureText } from '../../core/figure-text';
import type { GoalsModel } from '../../rpc/goals-model';
import { percent, yen } from '../figures';
import { hasTyped } from './draft';
import { Skeleton, Title } from './parts';
import { shortYen, wholePercent } from './shown';
import { useSpeech } from './speech';
import type { Goals } from './use-goals';

export function Where({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { model, work, failure, draft } = goals;
  if (model === null) return failure === null ? <Skeleton lines={5} says={t.loadingLong} /> : null;
  const isEmpty = model.catalogue.every(({ months }) => months.length === 0);
  const label = hasTyped(draft) ? t.goOn : model.kgi.target !== null ? t.review : t.decide;
  return (
    <>
      <Standing model={model} takesFocus={goals.hasMoved} />
      {/* While another period is being tried, the forecast is of that one. */}
      {draft.period === null ? <Outlook model={model} /> : null}
      {isEmpty ? <Empty goals={goals} /> : null}
      <button type="button" class={isEmpty ? 'secondary' : undefined} onClick={() => goals.goTo(1)}>
        {label}
      </button>
      {isEmpty ? null : (
        <button type="button" class="secondary" disabled={work !== null} onClick={goals.refresh}>
          {t.refresh}
        </button>
      )}
      <Notices model={model} />
      {model.history.length > 0 ? <History model={model} /> : null}
      {isEmpty ? null : <Figures model={model} />}
    </>
  );
}

function Standing({ model: { kgi, asOf }, takesFocus }: { model: GoalsModel; takesFocus: boolean }) {
  const { t } = useSpeech();
  const { target, attainment, pace } = kgi;
  const where = target === null ? t.noGoal : attainment === null ? t.noActual : t.where(percent(attainment));
  return (
    <section class="standing">
      <Title takesFocus={takesFocus}>{where}</Title>
      {attainment !== null ? (
        <div class="bar" role="img" aria-label={t.bar(percent(attainment), percent(pace ?? 0))}>
          <div class="done" style={{ width: percent(Math.min(1, attainment)) }} />
          <div class="pace-tick" style={{ left: percent(Math.min(1, pace ?? 0)) }} />
        </div>
      ) : null}
      {pace !== null ? <p class="quiet">{t.pace(percent(pace), asOf)}</p> : null}
      {target !== null ? (
        <p>
          {t.goalLine(yen(target))}
          <br />
          <span class="quiet">{kgi.periodName}</span>
        </p>
      ) : null}
    </section>
  );
}

/** Landing and chance if everything goes on as in the record. */
function Outlook({ model }: { model: GoalsModel }) {
  const { t, language } = useSpeech();
  const { projection, kgi } = model;
  const likely = useMemo(
    () => (projection === null ? null : chance(projection, projection.level, kgi.target ?? Infinity, SEED)),
    [projection, kgi.target],
  );
  if (projection === null || projection.months.length === 0 || likely === null) return null;
  return (
    <p class="landing">
      {t.landingOf(shortYen(project(projection, projection.level).landing, language))}
      {kgi.target === null ? null : <strong> {t.chanceOf(wholePercent(likely.probability))}</strong>}
    </p>
  );
}

function Empty({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  return (
    <section class="note">
      <h2>{t.emptyTitle}</h2>
      <p>{t.emptyNext}</p>
      <button type="button" disabled={goals.work !== null} onClick={goals.makeTemplate}>
        {t.template}
      </button>
      <p class="quiet">{t.templateNote}</p>
      <button type="button" class="secondary" disabled={goals.work !== null} onClick={goals.insertSample}>
        {t.sample}
      </button>
      <p class="quiet">{t.sampleNote}</p>
    </section>
  );
}

function Figures({ model: { catalogue } }: { model: GoalsModel }) {
  const { t, language } = useSpeech();
  return (
    <table>
      <caption>{t.thisMonth}</caption>
      <tbody>
        {catalogue.map(({ id, name, thisMonth, unit }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{thisMonth === null ? '—' : figureText(thisMonth, unit, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notices({ model: { notices } }: { model: GoalsModel }) {
  const { t } = useSpeech();
  if (notices.length === 0) return null;
  return (
    <section class="note">
      <h2>{t.notices}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}

function History({ model: { history } }: { model: GoalsModel }) {
  const { t } = useSpeech();
  return (
    <details>
      <summary>{t.history}</summary>
      <ul class="history">
        {history.map((change, i) => (
          <li key={i}>
            <span class="quiet">{change.at}</span>
            <br />
            {t.change(change.who, change.what)}
            <br />
            {t.fromTo(change.old, change.new)}
            {change.why ? <p class="quiet">{change.why}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
