/** The KGI as a tree of levers: moving one shows at once where it lands, and what each of the others would have to be. */
import { isShownAlike, leverRange, LEVER_NAMES, LEVER_STEPS, solveLever } from '../../goals/levers';
import { project } from '../../goals/projection';
import type { LeverName, Levers, ProjectionBasis } from '../../goals/projection-types';
import { useId, useMemo, useState } from 'preact/hooks';
import { yen } from '../figures';
import { leverFigure } from './outlook';
import { shortYen } from './shown';
import { useSpeech } from './speech';

export function LeverTree({
  basis,
  levers,
  goal,
  move,
  targetOf,
  isAssumed,
  release,
}: {
  basis: ProjectionBasis;
  levers: Levers;
  goal: number;
  move: (name: LeverName, to: number) => void;
  /** Name of the chosen KPI whose target a lever is; null when none is. */
  targetOf: (name: LeverName) => string | null;
  isAssumed: (name: LeverName) => boolean;
  release: (name: LeverName) => void;
}) {
  const { t, language } = useSpeech();
  const { months, landing } = project(basis, levers);
  const sum = (of: (month: (typeof months)[number]) => number): number => months.reduce((total, m) => total + of(m), 0);
  const whole = (value: number): string => Math.round(value).toLocaleString('ja-JP');
  return (
    <section class="tree">
      <h3>{t.treeTitle}</h3>
      <p class="quiet">{t.treeWhat}</p>
      <p>
        {t.landingOf(shortYen(landing, language))}
        <br />
        <span class="quiet">
          {t.treeSum(shortYen(basis.actual, language), shortYen(landing - basis.actual, language))}
          <br />
          {t.treeProduct(whole(sum(({ customers }) => customers)), whole(sum(({ transactions }) => transactions)))}
        </span>
      </p>
      <ul class="branches">
        {LEVER_NAMES.map((name) => (
          <Lever
            key={name}
            name={name}
            basis={basis}
            levers={levers}
            goal={goal}
            move={(to) => move(name, to)}
            target={targetOf(name)}
            isAssumed={isAssumed(name)}
            release={() => release(name)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Steps of a slider: those in which the lever is shown, but a round price. */
const stepOf = (name: LeverName, high: number): number =>
  name === 'price' ? Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, high))) - 2)) : LEVER_STEPS[name];

function Lever({
  name,
  basis,
  levers,
  goal,
  move,
  target,
  isAssumed,
  release,
}: {
  name: LeverName;
  basis: ProjectionBasis;
  levers: Levers;
  goal: number;
  move: (to: number) => void;
  target: string | null;
  isAssumed: boolean;
  release: () => void;
}) {
  const { t, language } = useSpeech();
  const id = useId();
  /** What is being typed; null while nobody types, and the field shows the lever. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = levers[name];
  const { low, high } = useMemo(() => leverRange(basis, name), [basis, name]);
  const alone = useMemo(() => solveLever(basis, levers, name, goal), [basis, levers, name, goal]);
  const isUsual = isShownAlike(name, value, basis.level[name]);
  const needs = neededText(alone);
  const field =
    name === 'retention'
      ? (value * 100).toFixed(1)
      : name === 'price'
        ? yen(value).slice(1)
        : value.toFixed(name === 'won' ? 1 : 2);
  const type = (text: string): void => {
    setTyped(text);
    const cleaned = text.normalize('NFKC').replace(/[,%¥\s]/g, '');
    const number = cleaned === '' ? NaN : Number(cleaned);
    const to = name === 'retention' ? number / 100 : number;
    if (Number.isFinite(to) && to >= 0 && !(name === 'retention' && to > 1)) move(to);
  };
  function neededText(needed: number | null): string {
    if (needed === null) return t.aloneNever;
    if (needed === 0) return t.aloneMet;
    // Rounded up as shown: a little less would not do.
    const fine = LEVER_STEPS[name];
    const figure = leverFigure(name, Math.ceil(needed / fine - 1e-6) * fine, language);
    return needed <= value ? t.enough(figure) : t.alone(figure);
  }

  return (
    <li>
      <span id={`${id}-name`}>{t.levers[name]}</span>
      <div class="slider">
        <input
          type="range"
          min={low}
          max={Math.max(high, value)}
          step={stepOf(name, high)}
          value={value}
          aria-labelledby={`${id}-name`}
          aria-valuetext={leverFigure(name, value, language)}
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <span class="with-unit">
          <input
            inputMode="decimal"
            autocomplete="off"
            value={typed ?? field}
            aria-labelledby={`${id}-name`}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
          />
          {t.leverUnits[name] ? <span aria-hidden="true">{t.leverUnits[name]}</span> : null}
        </span>
      </div>
      <p class="quiet">
        {t.usual(leverFigure(name, basis.level[name], language))} · {needs}
      </p>
      {target !== null && !isUsual ? <p class="quiet">{t.setsTarget(target)}</p> : null}
      {isAssumed && !isUsual ? (
        <p class="quiet">
          {t.onlyAssumed}{' '}
          <button type="button" class="text-button" onClick={release}>
            {t.usualAgain}
          </button>
        </p>
      ) : null}
    </li>
  );
}
