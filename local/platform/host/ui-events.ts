/** What a run shows to the user while it is under way, what it had shown in the end, and the answers that are given without one. */
import type { Area, Html, Menu } from '../protocol';

/** Something that a run shows. `select`: it moved the selection; no area when it only chose the sheet. */
export type UiEvent =
  | { type: 'toast'; message: string; title: string; seconds: number }
  | { type: 'menu'; menu: Menu }
  | { type: 'sidebar'; html: Html }
  | { type: 'dialog'; html: Html; modal: boolean }
  | { type: 'select'; sheetId: string; area: Area | null }
  | { type: 'log'; level: string; text: string };

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

export function keep(events: UiEvents, event: UiEvent): void {
  switch (event.type) {
    case 'toast':
      events.toasts.push({ message: event.message, title: event.title, seconds: event.seconds });
      break;
    case 'menu':
      events.menus.push(event.menu);
      break;
    case 'sidebar':
      events.sidebar = event.html;
      break;
    case 'dialog':
      events.dialogs.push({ ...event.html, modal: event.modal });
      break;
    case 'log':
      events.log.push({ level: event.level, text: event.text });
  }
}

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
