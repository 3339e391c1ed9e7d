/** Questions of scripts, one at a time in the order in which they came. */
import type { ServerMessage } from '../../server/wire';

export type Question = Omit<Extract<ServerMessage, { type: 'question' }>, 'type'>;

export class QuestionQueue {
  /** The first one is on the screen. */
  private readonly open: Question[] = [];
  /** A question that is still on its way back after a lost line comes a second time: it is not asked again. */
  private readonly answered = new Set<string>();

  /** `show` gets the question to put on the screen, null for none. */
  constructor(private readonly show: (question: Question | null) => void) {}

  ask(question: Question): void {
    const isKnown = this.answered.has(question.question) || this.open.some((one) => one.question === question.question);
    if (isKnown) return;
    this.open.push(question);
    if (this.open.length === 1) this.show(question);
  }

  answer(id: string): void {
    this.answered.add(id);
    this.remove(id);
  }

  /** Answered elsewhere, or its run is over. */
  remove(id: string): void {
    const at = this.open.findIndex(({ question }) => question === id);
    if (at === -1) return;
    this.open.splice(at, 1);
    if (at === 0) this.show(this.open[0] ?? null);
  }
}

/** The buttons of a `Ui.ButtonSet` from left to right: `YES_NO_CANCEL` → YES, NO, CANCEL. */
export const buttonsOf = (set: string): string[] => set.split('_');
