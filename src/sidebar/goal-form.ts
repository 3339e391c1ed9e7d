/** The revenue goal: shown as one line, changed in a small form, and undone with one click. */
import type { Overview } from '../rpc/overview';
import { element } from './element';
import { yen } from './figures';
import { callScript } from './script-run';
import type { Texts } from './texts';

/** @param saved told after the goal has changed, so that what depends on it is shown anew */
export function goalForm(saved: () => void): { show(overview: Overview, texts: Texts): void } {
  let texts: Texts;
  let hasGoal = false;
  let before: string | null = null;
  const form = element<HTMLFormElement>('goal-form');
  const input = element<HTMLInputElement>('goal-input');
  const edit = element<HTMLButtonElement>('goal-edit');
  const undo = element<HTMLButtonElement>('goal-undo');
  const buttons = ['goal-save', 'goal-cancel', 'goal-undo'].map((id) => element<HTMLButtonElement>(id));

  const open = (isOpen: boolean): void => {
    form.hidden = !isOpen;
    element('goal-line').hidden = isOpen || !hasGoal;
    element('goal-cancel').hidden = !hasGoal;
    edit.setAttribute('aria-expanded', String(isOpen));
  };
  const say = (sentence: string, isError = false): void => {
    element('goal-message').textContent = sentence;
    element('goal-message').className = isError ? 'error' : '';
    input.setAttribute('aria-invalid', String(isError));
  };
  const save = (target: string | null, canUndo: boolean): void => {
    for (const button of buttons) button.disabled = true;
    undo.hidden = true;
    say(texts.saving);
    callScript('saveKgi', { target })
      .then((written) => {
        before = written.before;
        say(written.target === null ? texts.removed(written.place) : texts.saved(yen(written.target), written.place));
        undo.hidden = !canUndo;
        hasGoal = written.target !== null;
        open(!hasGoal);
        saved();
      })
      .catch((error: Error) => say(error.message || texts.lost, true))
      .finally(() => {
        for (const button of buttons) button.disabled = false;
      });
  };

  edit.addEventListener('click', () => {
    say('');
    undo.hidden = true;
    open(true);
    input.select();
    input.focus();
  });
  element('goal-cancel').addEventListener('click', () => {
    say('');
    open(false);
    edit.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(input.value, true);
  });
  undo.addEventListener('click', () => save(before, false));

  return {
    show({ kgi }, now) {
      texts = now;
      hasGoal = kgi.target !== null;
      element('goal-amount').textContent = kgi.target === null ? '' : texts.goal(yen(kgi.target));
      edit.textContent = texts.editGoal;
      element('goal-label').textContent = texts.goalLabel;
      element('goal-hint').textContent = texts.goalHint;
      element('goal-save').textContent = texts.save;
      element('goal-cancel').textContent = texts.cancel;
      undo.textContent = texts.undo;
      // What somebody is typing stays.
      if (document.activeElement !== input) input.value = kgi.target === null ? '' : kgi.target.toLocaleString('ja-JP');
      if (form.hidden || !hasGoal) open(!hasGoal);
    },
  };
}
