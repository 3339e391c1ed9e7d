/** Where are we? The KGI with its pace, the landing, this month's figures, and the way into the three steps. */
import { useMemo } from 'preact/hooks';
import { SEED, chance } from '../../goals/chance';
import { project } from '../../goals/projection';
import type { Unit } from '../../core/kpi';
import type { GoalsModel } from '../../rpc/goals-model';
import type { Overview } from '../../rpc/overview';
import { figure, percent, yen } from '../figures';
import { hasTyped } from './draft';
import { Skeleton, Title } from './parts';
import { shortYen, wholePercent } from './shown';
import { useSpeech } from './speech';
import type { Goals } from './use-goals';

export function Where({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { overview, model, work, failure } = goals;
  if (overview === null && model === null && failure === null) return <Skeleton lines={5} says={t.loading} />;
  const isEmpty = model !== null && model.catalogue.every(({ months }) => months.length === 0);
  const hasGoal = (model?.kgi ?? overview?.kgi)?.target != null;
  const label = hasTyped(goals.draft) ? t.goOn : hasGoal ? t.review : t.decide;
  return (
    <>
      <Standing goals={goals} />
      {model ? <Outlook model={model} /> : null}
      {isEmpty || (overview === null && failure !== null) ? <Empty goals={goals} isKnown={isEmpty} /> : null}
      <button type="button" class={isEmpty ? 'secondary' : undefined} onClick={() => goals.goTo(1)}>
        {label}
      </button>
      {overview || (model && !isEmpty) ? (
        <button type="button" class="secondary" disabled={work !== null} onClick={goals.refresh}>
          {t.refresh}
        </button>
      ) : null}
      {model ? <Notices model={model} /> : null}
      {model && model.history.length > 0 ? <History model={model} /> : null}
      {overview ? <Figures overview={overview} /> : null}
    </>
  );
}

function Standing({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { overview, model } = goals;
  const kgi = model?.kgi ?? overview?.kgi;
  if (kgi === undefined) return null;
  const { target, attainment, pace } = kgi;
  const asOf = (model ?? overview)!.asOf;
  const where = target === null ? t.noGoal : attainment === null ? t.noActual : t.where(percent(attainment));
  return (
    <section class="standing">
      <Title takesFocus={goals.hasMoved}>{where}</Title>
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
          {model ? (
            <>
              <br />
              <span class="quiet">{model.kgi.periodName}</span>
            </>
          ) : null}
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

function Empty({ goals, isKnown }: { goals: Goals; isKnown: boolean }) {
  const { t } = useSpeech();
  return (
    <section class="note">
      <h2>{t.emptyTitle}</h2>
      {isKnown ? <p>{t.emptyNext}</p> : null}
      <button type="button" disabled={goals.work !== null} onClick={goals.insertSample}>
        {t.sample}
      </button>
      <p class="quiet">{t.sampleNote}</p>
    </section>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { t } = useSpeech();
  return (
    <table>
      <caption>{t.thisMonth}</caption>
      <tbody>
        {overview.kpis.map(({ name, value, unit }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value === null ? '—' : figure(value, unit as Unit)}</td>
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
