/** `Ui.alert` and `Ui.prompt`: modal, one at a time; closing one is the answer CLOSE. */
import { button, create, iconButton } from './dom';
import type { Language } from './language';
import { showModal } from './modal';
import { buttonsOf, QuestionQueue, type Question } from './question-queue';

/** The text is empty unless something was asked for. */
export type AnswerQuestion = (question: string, button: string, text: string) => void;

export class Questions {
  readonly queue = new QuestionQueue((question) => this.show(question));
  private close: () => void = () => undefined;

  constructor(
    private readonly language: Language,
    private readonly send: AnswerQuestion,
  ) {}

  private show(question: Question | null): void {
    this.close();
    this.close = () => undefined;
    if (question === null) return;
    const dialog = this.draw(question);
    document.body.append(dialog);
    this.close = showModal(dialog);
  }

  private draw({ question, title, prompt, buttons, input }: Question): HTMLDialogElement {
    const { texts } = this.language;
    const names = buttonsOf(buttons);
    const field = create('input', { class: 'question-field', type: 'text', autocomplete: 'off', autofocus: '' });
    field.setAttribute('aria-label', prompt || texts.answerField);
    const answer = (pressed: string): void => {
      this.send(question, pressed, input ? field.value : '');
      this.queue.answer(question);
    };
    const close = iconButton('close', texts.close, () => answer('CLOSE'));
    const heading = create('h2', { id: 'question-title' }, title || texts.question);
    const text = create('p', { class: 'question-text', id: 'question-text' }, prompt);
    const head = create('div', { class: 'dialog-head' }, heading, ...(title === '' ? [text] : []), close);
    if (title === '') heading.className = 'only-read-out';
    const row = create('div', { class: 'dialog-buttons' });
    for (const [place, name] of names.entries()) {
      const made = button(place === 0 ? 'primary' : 'secondary', texts.buttons[name] ?? name, () => answer(name));
      if (place === 0 && !input) made.autofocus = true;
      row.append(made);
    }
    field.addEventListener('keydown', (event) => {
      // The Enter that ends a Japanese conversion is not the one that answers.
      if (event.key !== 'Enter' || event.isComposing) return;
      // The grid has the focus again before this key is over: it must not begin to edit a cell.
      event.preventDefault();
      event.stopPropagation();
      answer(names[0]!);
    });
    const dialog = create('dialog', { class: 'dialog question', 'aria-labelledby': 'question-title' });
    dialog.setAttribute('aria-describedby', 'question-text');
    dialog.append(head, ...(title === '' ? [] : [text]), ...(input ? [field] : []), row);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('CLOSE');
    });
    return dialog;
  }
}
