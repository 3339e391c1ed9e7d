/** Step 2: which KPIs to watch. The recommended handful stands first and checked, the others are folded away. */
import { figureText } from '../../core/figure-text';
import type { CatalogueEntry, GoalsModel } from '../../rpc/goals-model';
import type { Draft } from './draft';
import { Title } from './parts';
import { shortYen, shownMonth } from './shown';
import { Sparkline } from './sparkline';
import { chosenKpis, recommended } from './target-plan';
import { useSpeech } from './speech';

const MANY = 5;
const SIGNS: Readonly<Record<string, string>> = { improving: '◎', worsening: '▲', steady: '―', 'too-short': '―' };

export function KpiStep({
  draft,
  change,
  model,
  isTried,
}: {
  draft: Draft;
  change: (draft: Draft) => void;
  model: GoalsModel;
  isTried: boolean;
}) {
  const { t } = useSpeech();
  const chosen = chosenKpis(model, draft).map(({ id }) => id);
  const first = recommended(model);
  const inForce = model.catalogue.filter((entry) => entry.current !== null && entry.recommended === null);
  const shownFirst = first.length + inForce.length > 0 ? [...first, ...inForce] : model.catalogue;
  const others = model.catalogue.filter((entry) => !shownFirst.includes(entry));
  const toggle = (id: string): void =>
    change({ ...draft, chosen: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] });
  const list = (entries: readonly CatalogueEntry[]) => (
    <ul class="cards">
      {entries.map((entry) => (
        <Kpi key={entry.id} entry={entry} isChosen={chosen.includes(entry.id)} toggle={() => toggle(entry.id)} />
      ))}
    </ul>
  );
  return (
    <section>
      <Title>{t.kpiTitle}</Title>
      <p>{first.length > 0 ? t.kpiWhat : t.kpiWhatShort}</p>
      {list(shownFirst)}
      {others.length > 0 ? (
        <details open={others.some(({ id }) => chosen.includes(id))}>
          <summary>{t.otherKpis(others.length)}</summary>
          {list(others)}
        </details>
      ) : null}
      <p role="status">
        {t.chosenCount(chosen.length)}
        {chosen.length > MANY ? ` ${t.tooMany}` : ''}
      </p>
      {isTried && chosen.length === 0 ? <p class="error">{t.noneChosen}</p> : null}
    </section>
  );
}

function Kpi({ entry, isChosen, toggle }: { entry: CatalogueEntry; isChosen: boolean; toggle: () => void }) {
  const { t, language } = useSpeech();
  const { name, summary, why, movement, strength, unit, months, recommended: rank } = entry;
  const latest = [...months].reverse().find(({ value }) => value !== null);
  return (
    <li class={isChosen ? 'card chosen' : 'card'}>
      <label class="choice">
        <input type="checkbox" checked={isChosen} onChange={toggle} />
        <strong>{name}</strong>
        {latest ? (
          <span class="latest">
            {figureText(latest.value!, unit, language)}
            <span class="quiet"> {shownMonth(latest.month, language)}</span>
          </span>
        ) : null}
      </label>
      <p>{summary}</p>
      <Sparkline entry={entry} />
      {months.length > 0 ? (
        <p class={`movement ${movement.verdict}`}>
          <span aria-hidden="true">{SIGNS[movement.verdict]}</span> {t.movements[movement.verdict]}
          {movement.sentence ? `: ${movement.sentence}` : ''}
        </p>
      ) : null}
      {months.length > 0 ? (
        <p class="quiet">
          {strength.sentence || t.strengths[strength.verdict]}
          {why === '' && (strength.gain ?? 0) > 0 ? ` (${t.gain(shortYen(strength.gain!, language))})` : ''}
        </p>
      ) : null}
      {rank !== null && why ? <p class="why">{why}</p> : null}
    </li>
  );
}
