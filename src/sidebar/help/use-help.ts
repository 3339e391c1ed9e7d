/** What the help tab knows: the texts, which are there at once, and the figures, for which tables may have to be read. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HelpFigures, HelpTexts } from '../../rpc/help-model';
import { callScript } from '../script-run';

/** Either is null until it is there; a failure is its sentence, '' where the spreadsheet could not be reached. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly failure: string | null;
  readonly load: () => void;
}

export function useHelp(): { texts: Loaded<HelpTexts>; figures: Loaded<HelpFigures> } {
  return { texts: useCall('helpTexts'), figures: useCall('helpFigures') };
}

interface Replies {
  helpTexts: HelpTexts;
  helpFigures: HelpFigures;
}

function useCall<N extends keyof Replies>(name: N): Loaded<Replies[N]> {
  const [value, setValue] = useState<Replies[N] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const load = useCallback((): void => {
    setFailure(null);
    callScript(name, undefined).then(
      (reply) => setValue(() => reply as Replies[N]),
      (error: Error) => setFailure(error.message),
    );
  }, [name]);
  useEffect(load, [load]);
  return { value, failure, load };
}
