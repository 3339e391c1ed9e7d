/** The help tab: all functions with what they mean, the team's figure now, and a button that puts them into a cell. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpFigures, HelpTexts } from '../../rpc/help-model';
import { Field, Skeleton } from '../goals/parts';
import { FunctionCard } from './function-card';
import { found } from './search';
import { type HelpTabTexts, helpTabTextsIn } from './texts';
import { type Loaded, useHelp } from './use-help';

/**
 * @param root an empty element; everything in it is the panel's
 * @returns reads the figures again
 */
export function helpPanel(root: HTMLElement): { load(): void } {
  let load = (): void => undefined;
  const Panel = () => {
    const help = useHelp();
    load = help.figures.load;
    return <HelpTab {...help} />;
  };
  render(<Panel />, root);
  return { load: () => load() };
}

function HelpTab({ texts, figures }: ReturnType<typeof useHelp>) {
  const t = helpTabTextsIn(texts.value?.language ?? (document.documentElement.lang === 'en' ? 'en' : 'ja'));
  return (
    <div class="help">
      {texts.value !== null ? (
        <Functions help={texts.value} figures={figures} t={t} />
      ) : texts.failure === null ? (
        <Skeleton lines={6} says={t.loading} />
      ) : (
        <Failure of={texts} t={t} />
      )}
    </div>
  );
}

function Functions({ help, figures, t }: { help: HelpTexts; figures: Loaded<HelpFigures>; t: HelpTabTexts }) {
  const [typed, setTyped] = useState('');
  const shown = found(help.functions, typed);
  return (
    <>
      <Field label={t.search} hint={t.searchHint} value={typed} change={setTyped} />
      <p class="quiet" role="status">
        {t.count(shown.length, help.functions.length)}
      </p>
      <FiguresLine figures={figures} t={t} />
      {shown.length === 0 ? (
        <div class="note">
          <p>{t.nothing(typed.trim())}</p>
          <button type="button" class="secondary" onClick={() => setTyped('')}>
            {t.clear}
          </button>
        </div>
      ) : (
        <ul class="functions">
          {shown.map((each) => (
            <li key={each.name}>
              <FunctionCard help={each} hasStamp={help.hasStamp} figures={figures.value} t={t} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whose figures these are, of when, and how fresh. */
function FiguresLine({ figures, t }: { figures: Loaded<HelpFigures>; t: HelpTabTexts }) {
  const { value, failure } = figures;
  if (failure !== null) return <Failure of={figures} t={t} />;
  if (value === null)
    return (
      <p class="quiet" role="status">
        {t.figuresLoading}
      </p>
    );
  return (
    <p class="quiet" role="status">
      {t.figuresOf(value.asOf, value.readAt)}
      {value.isChanged ? ` ${t.changed}` : ''}
    </p>
  );
}

function Failure({ of: { failure, load }, t }: { of: Loaded<unknown>; t: HelpTabTexts }) {
  return (
    <div role="alert">
      <p class="error">{failure || t.lost}</p>
      <button type="button" class="secondary" onClick={load}>
        {t.again}
      </button>
    </div>
  );
}
