/** Alerts and prompts of runs: asked in the tab that started the run, also after it was reloaded. */
import { randomUUID } from 'node:crypto';
import type { Question } from '../runtime';
import type { Client, Tab } from './clients';

interface Answer {
  button: string;
  text: string;
}

interface Asked {
  tab: Tab;
  question: Question;
  settle: (answer: Answer) => void;
}

/** What Google gives a script when the dialog is closed by its corner. */
const CLOSED: Answer = { button: 'CLOSE', text: '' };

export class Questions {
  private readonly asked = new Map<string, Asked>();

  /** @param signal closes the question when its run is over */
  ask(tab: Tab, question: Question, signal: AbortSignal): Promise<Answer> {
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        if (!this.asked.delete(id)) return;
        signal.removeEventListener('abort', close);
        tab.send({ type: 'question-closed', question: id });
        resolve(answer);
      };
      const close = (): void => settle(CLOSED);
      this.asked.set(id, { tab, question, settle });
      signal.addEventListener('abort', close);
      tab.send(messageOf(id, question));
    });
  }

  /** A page that was loaded anew gets the open questions of its tab. */
  askAgain(client: Client): void {
    for (const [id, { tab, question }] of this.asked) if (tab === client.tab) client.send(messageOf(id, question));
  }

  /** An answer that the question does not offer is none. */
  answer(tab: Tab, id: string, answer: Answer): void {
    const asked = this.asked.get(id);
    if (!asked || asked.tab !== tab) return;
    const offered = [...asked.question.buttons.split('_'), CLOSED.button];
    if (offered.includes(answer.button)) asked.settle(asked.question.input ? answer : { ...answer, text: '' });
  }

  /** Nobody is there to answer any more. */
  tabIsGone(tab: Tab): void {
    for (const asked of this.asked.values()) if (asked.tab === tab) asked.settle(CLOSED);
  }
}

const messageOf = (id: string, { title, prompt, buttons, input }: Question) =>
  ({ type: 'question', question: id, title, prompt, buttons, input }) as const;
