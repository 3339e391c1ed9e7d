/** The last import, and taking it back. */
import type { UndoneImport } from '../../sheets/undo-import';
import { make } from '../dom';
import type { Call } from './session';
import type { ImportTexts } from './texts-import';

export interface UndoLine {
  readonly root: HTMLElement;
  /** Says what was imported, and offers to undo it. */
  offer(sentence: string, texts: ImportTexts): void;
}

/** @param undone told after rows have gone */
export function undoLine(call: Call, undone: () => void): UndoLine {
  const message = make('p', {});
  message.setAttribute('role', 'status');
  const buttons = make('div', { className: 'buttons' });
  let texts: ImportTexts;

  const say = (sentence: string, isError = false): void => {
    message.textContent = sentence;
    message.className = isError ? 'error' : '';
  };
  const button = (label: string, press: () => void, className = 'secondary'): HTMLButtonElement => {
    const made = make('button', { type: 'button', className, textContent: label });
    made.addEventListener('click', press);
    return made;
  };
  const offer = (sentence: string): void => {
    say(sentence);
    buttons.replaceChildren(button(texts.undo, () => undo(false), 'text-button'));
  };
  const undo = (keepChanged: boolean): void => {
    const sentence = message.textContent ?? '';
    buttons.replaceChildren();
    say(texts.undoing);
    call('undoImport', { keepChanged }).then(
      (result) => (result.isDone ? done(result) : ask(result, sentence)),
      (error: Error) => {
        offer(sentence);
        say(error.message || texts.lost, true);
      },
    );
  };
  const done = ({ rows, missing, sheetName }: UndoneImport): void => {
    say(missing > 0 ? texts.undoneKept(rows, sheetName, missing) : texts.undone(rows, sheetName));
    undone();
  };
  const ask = ({ rows, changed, missing }: UndoneImport, sentence: string): void => {
    say(texts.someChanged(missing, changed, rows));
    buttons.replaceChildren(
      button(texts.keepAll, () => offer(sentence)),
      button(texts.undoOthers, () => undo(true)),
    );
    buttons.querySelector('button')!.focus();
  };
  return {
    root: make('div', {}, message, buttons),
    offer(sentence, now) {
      texts = now;
      offer(sentence);
    },
  };
}
