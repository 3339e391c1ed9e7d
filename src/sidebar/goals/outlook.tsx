/** Where it would land and how likely the KGI is: as today beside the chosen targets, and what must be true, in a sentence. */
import { useMemo } from 'preact/hooks';
import { type Chance, SEED, chance } from '../../goals/chance';
import { isShownAlike, largestSupported, LEVER_NAMES } from '../../goals/levers';
import { project } from '../../goals/projection';
import type { LeverName, Levers, ProjectionBasis } from '../../goals/projection-types';
import type { Language } from '../../core/language';
import { yen } from '../figures';
import { shortYen, wholePercent } from './shown';
import { useSpeech } from './speech';

/** Landing and chance with today's levers and with the chosen ones; null while nothing can be projected. */
export function useOutlook(basis: ProjectionBasis | null, levers: Levers | null, goal: number | null) {
  const today = useMemo(
    () => (basis === null || goal === null ? null : chance(basis, basis.level, goal, SEED)),
    [basis, goal],
  );
  const key = levers === null ? '' : LEVER_NAMES.map((name) => levers[name]).join();
  return useMemo(() => {
    if (basis === null || levers === null || goal === null || today === null || basis.months.length === 0) return null;
    const landing = project(basis, levers).landing;
    return {
      landing,
      today,
      planned: chance(basis, levers, goal, SEED),
      todayLanding: project(basis, basis.level).landing,
    };
  }, [basis, key, goal, today]);
}

export type OutlookFigures = NonNullable<ReturnType<typeof useOutlook>>;

/** Stays in sight while values are chosen below it. */
export function OutlookBox({ outlook, goal }: { outlook: OutlookFigures; goal: number }) {
  const { t, language } = useSpeech();
  const { landing, today, planned, todayLanding } = outlook;
  const row = (label: string, amount: number, { probability, low, high }: Chance) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{shortYen(amount, language)}</td>
      <td>
        <strong>{wholePercent(probability)}</strong>
        {wholePercent(low) === wholePercent(high) ? null : (
          <span class="quiet"> {t.interval(wholePercent(low), wholePercent(high))}</span>
        )}
      </td>
    </tr>
  );
  return (
    <div class="outlook" aria-live="polite">
      <table>
        <caption>
          KGI <strong>{yen(goal)}</strong>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.landing}</th>
            <th scope="col">{t.chance}</th>
          </tr>
        </thead>
        <tbody>
          {row(t.withTargets, landing, planned)}
          {row(t.today, todayLanding, today)}
        </tbody>
      </table>
    </div>
  );
}

/** What must be true, and what is out of reach of the record. */
export function Conditions({
  basis,
  levers,
  outlook,
  goal,
  take,
}: {
  basis: ProjectionBasis;
  levers: Levers;
  outlook: OutlookFigures;
  goal: number;
  /** Makes another amount the KGI; absent where a formula computes it. */
  take?: (amount: number) => void;
}) {
  const { t, language } = useSpeech();
  const largest = useMemo(() => Math.floor(largestSupported(basis).landing / 10_000) * 10_000, [basis]);
  const { landingLow, landingHigh } = outlook.planned;
  return (
    <section class="note">
      <p>{sentence()}</p>
      <p class="quiet">{t.eightOfTen(shortYen(landingLow, language), shortYen(landingHigh, language))}</p>
      {largest < goal && largest > 0 ? (
        <>
          <h3>{t.beyondTitle}</h3>
          <p>{t.beyond(shortYen(largest, language), shortYen(goal - largest, language))}</p>
          {take ? (
            <button type="button" class="secondary" onClick={() => take(largest)}>
              {t.takeLargest(shortYen(largest, language))}
            </button>
          ) : null}
        </>
      ) : null}
    </section>
  );

  function sentence(): string {
    const moved = LEVER_NAMES.filter((name) => !isShownAlike(name, levers[name], basis.level[name]));
    const conditions = moved
      .map((name) =>
        t.condition(
          t.leverShort[name],
          leverFigure(name, levers[name], language),
          leverFigure(name, basis.level[name], language),
        ),
      )
      .join(t.and);
    // A yen less than the goal is a matter of rounding, not of reaching it.
    const missing = goal - outlook.landing;
    if (missing < 1) return moved.length === 0 ? t.mustBeUsual : t.mustBe(conditions);
    const amount = shortYen(missing, language);
    return moved.length === 0 ? t.usualShort(amount) : t.stillShort(conditions, amount);
  }
}

/** A lever's value with its unit. */
export function leverFigure(name: LeverName, value: number, language: Language): string {
  switch (name) {
    case 'retention':
      return `${(value * 100).toFixed(1)}%`;
    case 'won':
      return language === 'ja' ? `${value.toFixed(1)}社` : value.toFixed(1);
    case 'frequency':
      return language === 'ja' ? `${value.toFixed(2)}回` : value.toFixed(2);
    case 'price':
      return yen(value);
  }
}
