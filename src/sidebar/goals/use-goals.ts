/** What the goals tab knows, and its conversation with the spreadsheet. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GoalsModel, SaveGoalsReply, SaveGoalsRequest } from '../../rpc/goals-model';
import { callScript } from '../script-run';
import { afterSave, type Draft, EMPTY_DRAFT, hasTyped } from './draft';
import { requestOf } from './request';

export type Screen = 'where' | 1 | 2 | 3;
export type Work = 'refresh' | 'template' | 'sample' | 'save' | 'undo' | 'period';
export type Conflict = Extract<SaveGoalsReply, { kind: 'conflict' }>;

export interface Message {
  /** '' = the spreadsheet could not be reached. */
  readonly text: string;
  readonly isError: boolean;
  readonly undo?: SaveGoalsRequest;
}

const POLL_MILLISECONDS = 20_000;
/** Runs of one refresh: each writes a sheet at least. */
const MOST_RUNS = 20;

export function useGoals() {
  const [model, setModel] = useState<GoalsModel | null>(null);
  /** Sentence, or '' when the spreadsheet could not be reached; null = none. */
  const [failure, setFailure] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [screen, setScreen] = useState<Screen>('where');
  const [work, setWork] = useState<Work | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  /** A save that met somebody else's, and what was asked. */
  const [conflict, setConflict] = useState<{ readonly reply: Conflict; readonly request: SaveGoalsRequest } | null>(
    null,
  );
  /** The furthest step that was opened. */
  const [furthest, setFurthest] = useState(0);
  /** Whether a screen was left: then the next one takes the focus, and begins at its top. */
  const [hasMoved, setHasMoved] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  /** Sheets that a refresh under way has still to write, after it had to stop. */
  const [sheetsLeft, setSheetsLeft] = useState(0);

  // Timers and replies see what is now, not what was when they were set up.
  const now = useRef({ draft, model, work });
  now.current = { draft, model, work };
  const asked = useRef(0);
  const refreshOn = useRef<(left: number) => void>(() => undefined);

  const readModel = useCallback((period: string | null): Promise<void> => {
    const number = ++asked.current;
    const request = period === null ? {} : { period };
    return callScript('goalsModel', request).then((read) => {
      // A slow reply for a period chosen before must not come after a later one.
      if (number !== asked.current) return;
      setModel(read);
      setFailure(null);
      setIsChanged(false);
    });
  }, []);

  const load = useCallback((): void => {
    setFailure(null);
    readModel(askedPeriod(now.current.draft)).catch((error: Error) => setFailure(error.message));
  }, [readModel]);

  useEffect(load, [load]);

  useEffect(() => {
    const look = (): void => {
      const { model: shown, work: running } = now.current;
      if (document.visibilityState !== 'visible' || shown === null || running !== null) return;
      callScript('goalsVersion', undefined).then(
        ({ version, sheetsLeft: left }) => {
          const { draft: typed, model: latest, work: busy } = now.current;
          if (latest === null || busy !== null) return;
          // A refresh from the menu had to stop: it goes on while the sidebar is open.
          if (left > 0) refreshOn.current(left);
          if (left > 0 || version === latest.version) return;
          if (hasTyped(typed)) setIsChanged(true);
          else load();
        },
        // Looked at again soon: a lost connection is told when somebody asks for something.
        () => undefined,
      );
    };
    const timer = setInterval(look, POLL_MILLISECONDS);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [load]);

  const move = (next: Screen): void => {
    setScreen(next);
    setHasMoved(true);
    if (next !== 'where') setFurthest((step) => Math.max(step, next));
    window.scrollTo(0, 0);
  };
  const fail = (error: Error): void => setMessage({ text: error.message, isError: true });
  /** Runs one piece of work at a time; whatever it fails with is said. */
  const during = (kind: Work, task: () => Promise<void>): void => {
    if (work !== null) return;
    setWork(kind);
    setMessage(null);
    task()
      .catch(fail)
      .finally(() => setWork(null));
  };

  /** Of several periods chosen in a row the last one counts: an answer still on its way to another is not waited for. */
  const readPeriod = (next: Draft): void => {
    setWork('period');
    setMessage(null);
    const reading = readModel(askedPeriod(next));
    const number = asked.current;
    reading.catch(fail).finally(() => {
      if (number === asked.current) setWork(null);
    });
  };

  const send = async (kind: 'save' | 'undo', request: SaveGoalsRequest): Promise<void> => {
    const reply = await callScript('saveGoals', request);
    if (reply.kind === 'conflict') return setConflict({ reply, request });
    setConflict(null);
    setDraft(afterSave);
    move('where');
    setFurthest(0);
    setMessage({ text: reply.sentence, isError: false, ...(kind === 'undo' ? {} : { undo: reply.undo }) });
    // Until it is read again, what was shown is no longer true.
    setModel(null);
    load();
  };

  /** Run after run, until no sheet is left: past its time each one stops between two sheets. */
  const refreshFrom = (left: number): void =>
    during('refresh', async () => {
      let sentence = '';
      let remaining = left;
      for (let run = 1; run === 1 || (remaining > 0 && run <= MOST_RUNS); run++) {
        setSheetsLeft(remaining);
        sentence = await callScript('refresh', undefined);
        remaining = (await callScript('goalsVersion', undefined)).sheetsLeft;
      }
      setMessage({ text: sentence, isError: false });
      load();
    });
  refreshOn.current = refreshFrom;

  const makeSheets = (kind: Work, action: 'makeTemplate' | 'insertSampleData') =>
    during(kind, async () => {
      setMessage({ text: await callScript(action, undefined), isError: false });
      load();
    });

  return {
    model,
    failure,
    draft,
    screen,
    work,
    message,
    conflict: conflict?.reply ?? null,
    furthest,
    hasMoved,
    isChanged,
    sheetsLeft,
    load,
    change: (next: Draft) => setDraft(next),
    goTo: (next: Screen) => {
      move(next);
      setConflict(null);
      setMessage((shown) => (shown?.isError ? null : shown));
    },
    /** Another period: the projection has to run to its end. */
    choosePeriod: (next: Draft) => {
      setDraft(next);
      if (work !== null && work !== 'period') return;
      if (next.period === 'own' && next.ownPeriod.trim() === '') return;
      readPeriod(next);
    },
    refresh: () => refreshFrom(0),
    makeTemplate: () => makeSheets('template', 'makeTemplate'),
    insertSample: () => makeSheets('sample', 'insertSampleData'),
    save: () => during('save', () => send('save', requestOf(model!, draft))),
    undo: (request: SaveGoalsRequest) => during('undo', () => send('undo', request)),
    /** What was asked, over what the other one has saved meanwhile. */
    saveAnyway: () =>
      during('save', async () => {
        if (conflict !== null) await send('save', { ...conflict.request, version: conflict.reply.model.version });
      }),
    /** The other one's goals become what is proposed; what was typed stays over them. */
    seeTheirs: () => {
      if (conflict === null) return;
      setModel(conflict.reply.model);
      setConflict(null);
      move('where');
      // Theirs is of the period in force.
      if (askedPeriod(draft) !== null) readPeriod(draft);
      setMessage({ text: conflict.reply.changes.join(' '), isError: false });
    },
  };
}

export type Goals = ReturnType<typeof useGoals>;

/** null = the period in force. */
function askedPeriod({ period, ownPeriod }: Draft): string | null {
  return period === 'own' ? ownPeriod.trim() || null : period;
}
