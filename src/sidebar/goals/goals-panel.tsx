/** The goals tab: where the team stands, and three steps to its goals. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { kgiGap, KgiStep } from './kgi-step';
import { KpiStep } from './kpi-step';
import { Skeleton, Title } from './parts';
import { chosenKpis } from './target-plan';
import { TargetStep } from './target-step';
import { goalTextsIn } from './texts';
import { SpeechContext, useSpeech } from './speech';
import { type Goals, type Screen, useGoals } from './use-goals';
import { Where } from './where';

/**
 * @param root an empty element; everything in it is the panel's
 * @param speaks told the spreadsheet's language once it is known
 */
export function goalsPanel(root: HTMLElement, speaks: (language: Language) => void): { load(): void } {
  let load = (): void => undefined;
  const Panel = () => {
    const goals = useGoals();
    load = goals.load;
    const language = goals.model?.language;
    useEffect(() => {
      if (language !== undefined) speaks(language);
    }, [language]);
    return (
      <SpeechContext.Provider value={{ language: language ?? 'ja', t: goalTextsIn(language ?? 'ja') }}>
        <GoalsTab goals={goals} />
      </SpeechContext.Provider>
    );
  };
  render(<Panel />, root);
  return { load: () => load() };
}

function GoalsTab({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { screen, isChanged, conflict } = goals;
  return (
    <div class="goals">
      {/* What was just done stands where the eye is: on top where we are, below the buttons in a step. */}
      {screen === 'where' ? <Said goals={goals} /> : null}
      {screen === 'where' ? <Where goals={goals} /> : <Steps goals={goals} screen={screen} />}
      {isChanged ? (
        <div class="note" role="status">
          <p>{t.changedMeanwhile}</p>
          <button type="button" class="secondary" onClick={goals.load}>
            {t.readAgain}
          </button>
        </div>
      ) : null}
      {conflict !== null ? <ConflictNote goals={goals} /> : null}
      {screen === 'where' ? null : <Said goals={goals} />}
    </div>
  );
}

function Steps({ goals, screen }: { goals: Goals; screen: Exclude<Screen, 'where'> }) {
  const { t } = useSpeech();
  const { model, draft, failure } = goals;
  /** The step that somebody tried to leave forwards: its gaps are named from then on. */
  const [tried, setTried] = useState<Screen | null>(null);
  if (model === null) return failure === null ? <Skeleton lines={6} says={t.loadingLong} /> : null;
  const isDone = { 1: kgiGap(model, draft) === '', 2: chosenKpis(model, draft).length > 0, 3: false };
  // A step is ticked once somebody has gone past it, or its goals are in force.
  const isInForce = {
    1: model.kgi.target !== null,
    2: model.catalogue.some(({ current }) => current !== null),
    3: false,
  };
  const isTicked = (step: 1 | 2 | 3): boolean => isDone[step] && (step < goals.furthest || isInForce[step]);
  const next = (): void => {
    if (!isDone[screen]) return setTried(screen);
    goals.goTo(screen === 1 ? 2 : 3);
  };
  return (
    <>
      <nav aria-label={t.steps}>
        <ol class="steps">
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>
              <button
                type="button"
                aria-current={step === screen ? 'step' : undefined}
                onClick={() => (step > 1 && !isDone[1] ? (setTried(1), goals.goTo(1)) : goals.goTo(step))}
              >
                {t.stepOf(step, t.stepNames[step - 1]!)}
                {isTicked(step) ? (
                  <>
                    <span aria-hidden="true"> ✓</span>
                    <span class="unseen">{t.doneMark}</span>
                  </>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {screen === 1 ? (
        <KgiStep key={1} goals={goals} model={model} isTried={tried === 1} />
      ) : screen === 2 ? (
        <KpiStep key={2} draft={draft} change={goals.change} model={model} isTried={tried === 2} />
      ) : (
        <TargetStep key={3} goals={goals} model={model} />
      )}
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => goals.goTo(screen === 1 ? 'where' : screen === 2 ? 1 : 2)}
        >
          {screen === 1 ? t.close : t.back}
        </button>
        {screen === 3 ? null : (
          <button type="button" onClick={next}>
            {t.next}
          </button>
        )}
      </div>
    </>
  );
}

function ConflictNote({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { conflict, work } = goals;
  if (conflict === null) return null;
  return (
    <section class="note" role="alert">
      <Title>{t.conflictTitle}</Title>
      <ul>
        {conflict.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{t.conflictWhat}</p>
      <button type="button" disabled={work !== null} onClick={goals.saveAnyway}>
        {t.saveMine}
      </button>
      <button type="button" class="secondary" onClick={goals.seeTheirs}>
        {t.seeTheirs}
      </button>
    </section>
  );
}

/** The last thing that was done or went wrong, and its undo. */
function Said({ goals }: { goals: Goals }) {
  const { t } = useSpeech();
  const { work, message, failure, sheetsLeft } = goals;
  const doing = {
    refresh: sheetsLeft > 0 ? t.refreshingOn(sheetsLeft) : t.refreshing,
    template: t.makingTemplate,
    sample: t.sampling,
    save: t.saving,
    undo: t.undoing,
    period: '',
  };
  return (
    <>
      <p class="said" role="status">
        {work === null ? (message?.isError === false ? message.text : '') : doing[work]}
      </p>
      {message?.undo ? (
        <button type="button" class="secondary" disabled={work !== null} onClick={() => goals.undo(message.undo!)}>
          {t.undo}
        </button>
      ) : null}
      {message?.isError ? (
        <p class="error" role="alert">
          {message.text || t.lost}
        </p>
      ) : null}
      {failure !== null ? (
        <div role="alert">
          <p class="error">{failure || t.lost}</p>
          <button type="button" class="secondary" onClick={goals.load}>
            {t.again}
          </button>
        </div>
      ) : null}
    </>
  );
}
