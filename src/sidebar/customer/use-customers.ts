/** What the tab 顧客 knows, and its conversation with the spreadsheet. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CustomerCard, CustomerList, SaveTipRequest } from '../../rpc/daily-model';
import type { WrittenTip } from '../../sheets/tips-sheet';
import { callScript } from '../script-run';
import { searchable } from './search';

/** What was typed over the manager's words and the stage; what is absent is as shown. */
export interface WordsDraft {
  readonly priority?: string;
  readonly comment?: string;
  readonly stage?: string;
}

export interface Words {
  readonly priority: string;
  readonly comment: string;
  readonly stage: string;
}

export interface Message {
  /** '' = the spreadsheet could not be reached. */
  readonly text: string;
  readonly isError: boolean;
  /** The words that stood there before, or the tip that was written. */
  readonly undo?: Words | WrittenTip;
}

export const wordsOf = ({ manager, stage }: CustomerCard): Words => ({ ...manager, stage: stage.typed });

export function useCustomers() {
  const [list, setList] = useState<CustomerList | null>(null);
  /** Sentence, or '' when the spreadsheet could not be reached; null = none. */
  const [failure, setFailure] = useState<string | null>(null);
  /** Nothing is read before the tab is opened. */
  const [isAsked, setIsAsked] = useState(false);
  const [query, setQuery] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [card, setCard] = useState<CustomerCard | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, WordsDraft>>(new Map());
  const [work, setWork] = useState<'save' | 'select' | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const asked = useRef(0);
  const customers = useMemo(() => (list === null ? [] : searchable(list)), [list]);

  const loadList = (): void => {
    setIsAsked(true);
    setFailure(null);
    callScript('customerList', undefined).then(setList, (error: Error) => setFailure(error.message));
  };
  const readCard = (customer: string): Promise<void> => {
    const number = ++asked.current;
    return callScript('customerCard', { customer }).then(
      (read) => {
        // A slow reply for a customer looked at before must not come after a later one.
        if (number === asked.current) setCard(read);
      },
      (error: Error) => {
        if (number === asked.current) setFailure(error.message);
      },
    );
  };
  const open = (customer: string): void => {
    setName(customer);
    setCard(null);
    setFailure(null);
    setMessage(null);
    window.scrollTo(0, 0);
    void readCard(customer);
  };
  const during = (kind: 'save' | 'select', task: () => Promise<void>): void => {
    if (work !== null) return;
    setWork(kind);
    setMessage(null);
    task()
      .catch((error: Error) => setMessage({ text: error.message, isError: true }))
      .finally(() => setWork(null));
  };
  const write = async (customer: string, before: Words, now: Words, isUndo: boolean): Promise<void> => {
    const said: string[] = [];
    if (before.priority !== now.priority || before.comment !== now.comment) {
      const changed = (field: 'priority' | 'comment') => ({ before: before[field], text: now[field] });
      const request = { customer, priority: changed('priority'), comment: changed('comment') };
      said.push((await callScript('saveManagerWord', request)).sentence);
    }
    if (before.stage !== now.stage)
      said.push((await callScript('saveStage', { customer, before: before.stage, stage: now.stage })).sentence);
    setDrafts((known) => new Map([...known].filter(([each]) => each !== customer)));
    setMessage({ text: said.join(' '), isError: false, ...(isUndo ? {} : { undo: before }) });
    // Stage and state follow from what was written.
    await readCard(customer);
  };

  return {
    list,
    isAsked,
    customers,
    failure,
    query,
    name,
    card,
    work,
    message,
    draftOf: (customer: string): WordsDraft => drafts.get(customer) ?? {},
    change: (customer: string, draft: WordsDraft) => setDrafts((known) => new Map(known).set(customer, draft)),
    search: setQuery,
    open,
    /** What was not reached, once more. */
    load: () => {
      if (name === null || list === null) loadList();
      if (name !== null) open(name);
    },
    back: () => {
      asked.current++;
      setName(null);
      setCard(null);
      setFailure(null);
      setMessage(null);
      if (list === null) loadList();
    },
    openSelected: () =>
      during('select', async () => {
        const { customer, sentence } = await callScript('selectedCustomer', undefined);
        if (customer === null) setMessage({ text: sentence, isError: true });
        else open(customer);
      }),
    save: (shown: CustomerCard) =>
      during('save', () => {
        const before = wordsOf(shown);
        return write(shown.customer, before, { ...before, ...drafts.get(shown.customer) }, false);
      }),
    undo: (shown: CustomerCard, before: Words | WrittenTip) =>
      during('save', async () => {
        if (!('row' in before)) return write(shown.customer, wordsOf(shown), before, true);
        setMessage({ text: (await callScript('undoTip', before)).sentence, isError: false });
        return readCard(shown.customer);
      }),
    /** @param written once the tip stands in its sheet */
    saveTip: (tip: SaveTipRequest, written: () => void) =>
      during('save', async () => {
        const reply = await callScript('saveTip', tip);
        written();
        setMessage({ text: reply.sentence, isError: false, undo: reply.written });
        if (name !== null) await readCard(name);
      }),
  };
}

export type Customers = ReturnType<typeof useCustomers>;
