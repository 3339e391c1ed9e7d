/** Small pieces that the screens share. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A screen's heading. It takes the focus when its screen opens, so that a reader begins there. */
export function Title({ children, takesFocus = true }: { children: ComponentChildren; takesFocus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** A text field with its label; `unit` stands behind it, `error` below it. */
export function Field({
  label,
  value,
  change,
  unit,
  error = '',
  hint = '',
  isLabelHidden = false,
  isDecimal = false,
  settled,
}: {
  label: string;
  value: string;
  change: (text: string) => void;
  unit?: string;
  error?: string;
  hint?: string;
  isLabelHidden?: boolean;
  /** Brings up a number pad on a phone. */
  isDecimal?: boolean;
  /** Told when the field is left. */
  settled?: () => void;
}) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <div class="with-unit">
        <input
          id={id}
          autocomplete="off"
          inputMode={isDecimal ? 'decimal' : undefined}
          value={value}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-more`}
          onInput={(event) => change(event.currentTarget.value)}
          onBlur={settled}
        />
        {unit ? <span aria-hidden="true">{unit}</span> : null}
      </div>
      <div id={`${id}-more`}>
        {hint ? <p class="quiet">{hint}</p> : null}
        {error ? <p class="error">{error}</p> : null}
      </div>
    </div>
  );
}

/** Choices of which one holds, each at least a finger high. */
export function Radios<T extends string>({
  legend,
  isLegendHidden = false,
  choices,
  chosen,
  choose,
  layout,
}: {
  legend: string;
  isLegendHidden?: boolean;
  choices: readonly { readonly value: T; readonly label: string; readonly figure?: string }[];
  chosen: T | null;
  choose: (value: T) => void;
  layout: 'list' | 'tiles';
}) {
  const name = useId();
  return (
    <fieldset class={layout}>
      <legend class={isLegendHidden ? 'unseen' : undefined}>{legend}</legend>
      {choices.map(({ value, label, figure }) => (
        <label key={value} class={value === chosen ? 'option chosen' : 'option'}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>{label}</span>
          {figure ? <strong>{figure}</strong> : null}
        </label>
      ))}
    </fieldset>
  );
}

/** Grey lines in the place of what is on its way. */
export function Skeleton({ lines, says }: { lines: number; says: string }) {
  return (
    <div class="skeleton" role="status">
      <p class="quiet">{says}</p>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} aria-hidden="true" />
      ))}
    </div>
  );
}
