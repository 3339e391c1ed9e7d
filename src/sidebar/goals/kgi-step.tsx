/** Step 1: until when, how much, counted how, and whose. */
import { largestSupported } from '../../goals/levers';
import { project } from '../../goals/projection';
import type { GoalsModel } from '../../rpc/goals-model';
import { yen } from '../figures';
import type { Basis, Draft } from './draft';
import { KgiByRep } from './kgi-by-rep';
import { type KgiPlan, kgiPlan } from './kgi-plan';
import { Field, Radios, Title } from './parts';
import { shortYen } from './shown';
import { useSpeech } from './speech';
import type { Goals } from './use-goals';

export function KgiStep({ goals, model, isTried }: { goals: Goals; model: GoalsModel; isTried: boolean }) {
  const { t } = useSpeech();
  const { draft, change } = goals;
  const plan = kgiPlan(model, draft);
  return (
    <section>
      <Title>{t.kgiTitle}</Title>
      <p>{t.kgiWhat}</p>
      <Period goals={goals} model={model} plan={plan} isTried={isTried} />
      <Amount draft={draft} change={change} model={model} plan={plan} isTried={isTried} />
      <Suggestions draft={draft} change={change} model={model} plan={plan} />
      {model.kgi.askBasis ? (
        <div>
          <p>{t.basisWhy}</p>
          <Radios<Basis>
            legend={t.basisTitle}
            layout="list"
            choices={(['contracts', 'sales', 'both'] as const).map((value) => ({ value, label: t.bases[value]! }))}
            chosen={plan.basis}
            choose={(basis) => change({ ...draft, basis })}
          />
          {isTried && plan.basis === null ? <p class="error">{t.noBasis}</p> : null}
        </div>
      ) : null}
      <KgiByRep draft={draft} change={change} model={model} plan={plan} />
    </section>
  );
}

/** Why step 1 is not done; '' when it is. */
export function kgiGap(model: GoalsModel, draft: Draft): '' | 'period' | 'amount' | 'basis' | 'parts' {
  const plan = kgiPlan(model, draft);
  if (plan.period === '') return 'period';
  if (plan.goal === null) return 'amount';
  if (plan.basis === null) return 'basis';
  return plan.difference !== 0 || plan.hasUnreadPart ? 'parts' : '';
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly model: GoalsModel;
  readonly plan: KgiPlan;
}

function Period({ goals, model, plan, isTried }: { goals: Goals; model: GoalsModel; plan: KgiPlan; isTried: boolean }) {
  const { t } = useSpeech();
  const { draft, work } = goals;
  const { periods, period, periodName } = model.kgi;
  // A period that was typed on the sheet is none of the offered ones.
  const isOffered = periods.some(({ text }) => text === period);
  return (
    <>
      <label class="field">
        {t.period}
        <select
          value={draft.period ?? period}
          onChange={(event) => goals.choosePeriod({ ...draft, period: event.currentTarget.value })}
        >
          {isOffered ? null : <option value={period}>{periodName}</option>}
          {periods.map(({ text, name }) => (
            <option key={text} value={text}>
              {name}
            </option>
          ))}
          <option value="own">{t.otherPeriod}</option>
        </select>
      </label>
      {draft.period === 'own' ? (
        <Field
          label={t.typedPeriod}
          hint={t.typedPeriodHint}
          value={draft.ownPeriod}
          change={(ownPeriod) => goals.change({ ...draft, ownPeriod })}
          settled={() => goals.choosePeriod(draft)}
          error={isTried && plan.period === '' ? t.noPeriod : ''}
        />
      ) : null}
      {work === 'period' ? (
        <p class="quiet" role="status">
          {t.recalculating}
        </p>
      ) : null}
    </>
  );
}

function Amount({ draft, change, model: { kgi }, plan: { amount, goal }, isTried }: PartProps & { isTried: boolean }) {
  const { t, language } = useSpeech();
  if (kgi.isFormula)
    return (
      <p class="note">
        {goal === null ? '' : `${yen(goal)} `}
        {t.isFormula(kgi.place)}
      </p>
    );
  const text = draft.amount ?? (kgi.target === null ? '' : kgi.target.toLocaleString('ja-JP'));
  /** What was typed is meant in the unit chosen after it; what is in force stays what it is, and is only shown in it. */
  const withUnit = (amountUnit: number): Draft =>
    draft.amount === null && kgi.target !== null
      ? {
          ...draft,
          amount: (kgi.target / amountUnit).toLocaleString('ja-JP', { maximumFractionDigits: 4 }),
          amountUnit,
        }
      : { ...draft, amount: text, amountUnit };
  const error = amount.kind === 'unread' ? t.unreadAmount : amount.kind === 'blank' && isTried ? t.noAmount : '';
  return (
    <div class="amount">
      <Field
        label={t.amount}
        hint={t.amountHint}
        value={text}
        error={error}
        change={(typed) => change({ ...draft, amount: typed })}
      />
      <label class="field">
        <span>{t.unit}</span>
        <select
          value={String(draft.amountUnit)}
          onChange={(event) => change(withUnit(Number(event.currentTarget.value)))}
        >
          {t.units.map(([size, name]) => (
            <option key={size} value={String(size)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="echo" aria-live="polite">
        {goal === null ? '' : t.readAs(yen(goal), shortYen(goal, language))}
      </p>
    </div>
  );
}

/** What the record offers, each taken with one click. */
function Suggestions({ draft, change, model: { kgi, projection }, plan: { choice, goal } }: PartProps) {
  const { t, language } = useSpeech();
  if (kgi.isFormula) return null;
  const lastYear = choice?.lastYear ?? null;
  const hasAhead = projection !== null && projection.months.length > 0;
  // Proposals are round: nobody aims at ¥15,703,482. Up, so that +5 % stays +5 %.
  const offers = [
    ...(lastYear !== null && lastYear > 0
      ? [
          { label: t.asLastYear, yen: roundUp(lastYear) },
          { label: t.plus5, yen: roundUp(lastYear * 1.05) },
        ]
      : []),
    ...(hasAhead
      ? [
          { label: t.realisticLanding, yen: roundDown(project(projection, projection.level).landing) },
          { label: t.largestLanding, yen: roundDown(largestSupported(projection).landing) },
        ]
      : []),
  ].filter((offer) => offer.yen > 0);
  if (offers.length === 0) return <p class="quiet">{t.noHelp}</p>;
  return (
    <section>
      <h3>{t.helpTitle}</h3>
      {choice?.actual != null ? (
        <p class="quiet">
          {t.soFar} {yen(choice.actual)}
        </p>
      ) : null}
      <ul class="offers">
        {offers.map(({ label, yen: amount }) => (
          <li key={label}>
            <button
              type="button"
              class="secondary"
              aria-pressed={goal === amount}
              onClick={() => change({ ...draft, amount: amount.toLocaleString('ja-JP'), amountUnit: 1 })}
            >
              <span>{label}</span> <strong>{shortYen(amount, language)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Three significant digits at least: 15,703,482 → 15,710,000. */
export function roundUp(amount: number): number {
  const step = roundStep(amount);
  return Math.ceil(amount / step) * step;
}

export function roundDown(amount: number): number {
  const step = roundStep(amount);
  return Math.floor(amount / step) * step;
}

const roundStep = (amount: number): number => Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, amount))) - 3));
