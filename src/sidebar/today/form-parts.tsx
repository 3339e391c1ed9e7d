/** Fields of the two forms. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export function Choice({
  label,
  value,
  blank,
  labels,
  choose,
}: {
  label: string;
  value: string;
  /** What leaving it open is called; null: it cannot be left open. */
  blank: string | null;
  labels: readonly string[];
  choose: (value: string) => void;
}) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {blank === null ? null : <option value="">{blank}</option>}
        {labels.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

export function DayField({
  label,
  value,
  after,
  error = '',
  change,
}: {
  label: string;
  value: string;
  /** ISO day: only later ones can be picked. */
  after: string;
  error?: string;
  change: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={dayAfter(after)}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-more`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <div id={`${id}-more`}>{error === '' ? null : <p class="error">{error}</p>}</div>
    </div>
  );
}

const dayAfter = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export function NoteField({ label, value, change }: { label: string; value: string; change: (text: string) => void }) {
  return (
    <label class="field">
      {label}
      <textarea rows={3} maxLength={2000} value={value} onInput={(event) => change(event.currentTarget.value)} />
    </label>
  );
}

/** A form below a visit. Its heading takes the focus, so that a reader begins there; Escape closes it. */
export function VisitFormBox({
  title,
  close,
  submit,
  children,
}: {
  title: string;
  close: () => void;
  submit: () => void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="visit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {children}
    </form>
  );
}
