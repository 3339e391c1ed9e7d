/** Chooses a formula and puts it into the selected cell: asks before anything is replaced, and offers the way back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FunctionHelp } from '../../reports/function-help';
import type { InsertReply } from '../../rpc/help-model';
import { Radios } from '../goals/parts';
import { callScript } from '../script-run';
import type { HelpTabTexts } from './texts';

type Outcome = { readonly kind: 'working' | 'said' | 'failed'; readonly sentence: string } | InsertReply;

export function InsertBox({ help, hasStamp, t }: { help: FunctionHelp; hasStamp: boolean; t: HelpTabTexts }) {
  const [example, setExample] = useState(0);
  const [isStamped, setIsStamped] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isWorking = outcome?.kind === 'working';

  const during = (sentence: string, task: Promise<Outcome>): void => {
    setOutcome({ kind: 'working', sentence });
    task.then(setOutcome, (error: Error) => setOutcome({ kind: 'failed', sentence: error.message || t.lost }));
  };
  const insert = (replace: string | null): void =>
    during(t.inserting, callScript('insertFormula', { name: help.name, example, isStamped, replace }));
  const choose = (change: () => void): void => {
    change();
    // A question, or a message, was about the formula that was chosen before.
    setOutcome(null);
  };

  return (
    <section class="insert" aria-label={t.example}>
      <Radios
        legend={t.example}
        layout="list"
        choices={help.examples.map(({ formula, stamped }, i) => ({
          value: String(i),
          label: isStamped ? stamped : formula,
        }))}
        chosen={String(example)}
        choose={(value) => choose(() => setExample(Number(value)))}
      />
      {hasStamp ? (
        <label class="option">
          <input
            type="checkbox"
            checked={isStamped}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              choose(() => setIsStamped(checked));
            }}
          />
          <span>{t.stamp}</span>
        </label>
      ) : (
        <p class="quiet">{t.noStamp}</p>
      )}
      <p class="quiet">
        {t.examplesHint} {t.insertHint}
      </p>
      {outcome?.kind === 'occupied' ? (
        <Question sentence={outcome.sentence}>
          <button type="button" onClick={() => insert(outcome.place)}>
            {t.replace}
          </button>
          <button type="button" class="secondary" onClick={() => setOutcome(null)}>
            {t.keep}
          </button>
        </Question>
      ) : (
        <button type="button" disabled={isWorking} onClick={() => insert(null)}>
          {t.insert}
        </button>
      )}
      <p class="said" role="status">
        {outcome !== null && ['working', 'said', 'inserted'].includes(outcome.kind) ? outcome.sentence : ''}
      </p>
      {outcome?.kind === 'failed' ? (
        <p class="error" role="alert">
          {outcome.sentence}
        </p>
      ) : null}
      {outcome?.kind === 'inserted' ? (
        <button
          type="button"
          class="secondary"
          onClick={() =>
            during(
              t.undoing,
              callScript('undoInsert', outcome.undo).then((sentence) => ({ kind: 'said', sentence })),
            )
          }
        >
          {t.undo}
        </button>
      ) : null}
    </section>
  );
}

/** Takes the focus: the button that was pressed has made way for it. */
function Question({ sentence, children }: { sentence: string; children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="note" ref={box} tabIndex={-1} role="group" aria-label={sentence}>
      <p>{sentence}</p>
      <div class="buttons">{children}</div>
    </div>
  );
}
