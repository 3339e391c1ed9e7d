/** What the tab 今日 knows, and its conversation with the spreadsheet. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { RecordedVisitReply, TodayModel, TodayVisit } from '../../rpc/daily-model';
import type { WrittenVisit } from '../../sheets/append-visit';
import { callScript } from '../script-run';
import { EMPTY_VISIT, moveRequest, recordRequest, type VisitDraft } from './draft';
import { rememberedRep, rememberRep } from './remember';

export type FormKind = 'result' | 'move';
type Status = TodayVisit['status'];

/** What this tab has written for a visit. */
interface Mark {
  readonly status: Status;
  readonly written: WrittenVisit;
}

export interface Message {
  /** '' = the spreadsheet could not be reached. */
  readonly text: string;
  readonly isError: boolean;
  /** Whose row can be taken back. */
  readonly undo?: string;
}

export function useToday() {
  const [model, setModel] = useState<TodayModel | null>(null);
  /** Sentence, or '' when the spreadsheet could not be reached; null = none. */
  const [failure, setFailure] = useState<string | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const [work, setWork] = useState<'write' | 'undo' | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [marks, setMarks] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, VisitDraft>>(new Map());
  const [form, setForm] = useState<{ readonly customer: string; readonly kind: FormKind } | null>(null);
  const asked = useRef(0);

  const load = useCallback((rep: string): void => {
    const number = ++asked.current;
    setIsLoading(true);
    setFailure(null);
    callScript('todayModel', { rep }).then(
      (read) => {
        // A slow reply for a rep chosen before must not come after a later one.
        if (number !== asked.current) return;
        setModel(read);
        setMarks((known) => stillTrue(known, read));
        setIsLoading(false);
      },
      (error: Error) => {
        if (number !== asked.current) return;
        setFailure(error.message);
        setIsLoading(false);
      },
    );
  }, []);

  const during = (kind: 'write' | 'undo', task: () => Promise<void>): void => {
    if (work !== null) return;
    setWork(kind);
    setMessage(null);
    task()
      .catch((error: Error) => setMessage({ text: error.message, isError: true }))
      .finally(() => setWork(null));
  };
  const wrote = ({ customer }: TodayVisit, status: Status, { written, sentence, log }: RecordedVisitReply): void => {
    setMarks((known) => new Map(known).set(customer, { status, written }));
    setModel((shown) => (shown === null ? null : { ...shown, form: { ...shown.form, log } }));
    setMessage({ text: sentence, isError: false, undo: customer });
    setForm(null);
  };
  const draftOf = (customer: string): VisitDraft => drafts.get(customer) ?? EMPTY_VISIT;
  const forget = (customer: string, part: Partial<VisitDraft>): void =>
    setDrafts((known) => new Map(known).set(customer, { ...draftOf(customer), ...part }));

  return {
    model,
    failure,
    isLoading,
    work,
    message,
    form,
    draftOf,
    change: (customer: string, draft: VisitDraft) => setDrafts((known) => new Map(known).set(customer, draft)),
    statusOf: ({ customer, status }: TodayVisit): Status => marks.get(customer)?.status ?? status,
    /** The row that can still be completed; null where it was written elsewhere. */
    writtenOf: (customer: string): WrittenVisit | null => marks.get(customer)?.written ?? null,
    load: () => load(model?.rep ?? rememberedRep()),
    chooseRep: (rep: string) => {
      rememberRep(rep);
      setForm(null);
      setMessage(null);
      setModel((shown) => (shown === null ? null : { ...shown, rep, visits: [] }));
      load(rep);
    },
    open: (customer: string, kind: FormKind) => {
      setForm({ customer, kind });
      setMessage(null);
    },
    close: () => setForm(null),
    tick: (visit: TodayVisit) =>
      during('write', async () => {
        wrote(visit, 'done', await callScript('recordVisit', recordRequest(model!, visit, EMPTY_VISIT, null)));
      }),
    record: (visit: TodayVisit) =>
      during('write', async () => {
        const { customer } = visit;
        const mark = marks.get(customer);
        const replaces = mark?.status === 'done' ? mark.written : null;
        const { movedTo, movedNote } = draftOf(customer);
        const request = recordRequest(model!, visit, draftOf(customer), replaces);
        wrote(visit, 'done', await callScript('recordVisit', request));
        forget(customer, { ...EMPTY_VISIT, movedTo, movedNote });
      }),
    move: (visit: TodayVisit) =>
      during('write', async () => {
        wrote(visit, 'moved', await callScript('moveVisit', moveRequest(model!, visit, draftOf(visit.customer))));
        forget(visit.customer, { movedTo: '', movedNote: '' });
      }),
    undo: (customer: string) =>
      during('undo', async () => {
        const mark = marks.get(customer);
        if (mark === undefined) return;
        const { sentence } = await callScript('undoVisit', { written: mark.written });
        setMarks((known) => new Map([...known].filter(([name]) => name !== customer)));
        setMessage({ text: sentence, isError: false });
      }),
  };
}

export type Today = ReturnType<typeof useToday>;

/** What the sheet says goes before what this tab remembers: a row may be gone, or the day over. */
function stillTrue(marks: ReadonlyMap<string, Mark>, { visits }: TodayModel): ReadonlyMap<string, Mark> {
  const statuses = new Map(visits.map(({ customer, status }) => [customer, status]));
  return new Map([...marks].filter(([customer, { status }]) => statuses.get(customer) === status));
}
