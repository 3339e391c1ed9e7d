/** What a run showed to the user, and the answers that are given without one. */
import type { Html, Menu } from '../protocol';

export interface UiEvents {
  toasts: { message: string; title: string; seconds: number }[];
  /** `answer` is the button; `text` what was typed into a prompt. */
  alerts: { title: string; prompt: string; buttons: string; answer: string; text?: string }[];
  menus: Menu[];
  sidebar: Html | null;
  dialogs: (Html & { modal: boolean })[];
  log: { level: string; text: string }[];
}

export const noUiEvents = (): UiEvents => ({ toasts: [], alerts: [], menus: [], sidebar: null, dialogs: [], log: [] });

/** A button, or what is typed into a prompt (which presses its first button). */
export type Answer = string | { button?: string; text: string };

export interface Question {
  title: string;
  prompt: string;
  buttons: string;
  input: boolean;
}

/** Answers from the caller's queue; then OK or YES. */
export function queuedAnswers(queue: readonly Answer[]): (question: Question) => { button: string; text: string } {
  const left = [...queue];
  return ({ buttons }) => {
    const first = buttons.split('_')[0]!;
    const answer = left.shift();
    if (answer === undefined) return { button: first, text: '' };
    if (typeof answer === 'string') return { button: answer, text: '' };
    return { button: answer.button ?? first, text: answer.text };
  };
}
