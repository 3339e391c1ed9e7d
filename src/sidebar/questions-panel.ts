/** Asks, one by one, what the reading could not settle by itself; the answers are remembered in the settings sheet. */
import type { QuestionAnswer, Restore } from '../intake/answer-rows';
import type { AskedQuestion } from '../rpc/intake-questions';
import { columnsForm } from './columns-form';
import { make } from './dom';
import { joinForm, type QuestionForm } from './join-form';
import { type QuestionsTexts, questionsTextsIn } from './questions-texts';
import { callScript } from './script-run';

/**
 * @param root an empty element; everything in it is the panel's
 * @param told `changed` after the settings have changed, so that what depends on them is shown anew; `counted` how many
 * questions wait
 */
export function questionsPanel(
  root: HTMLElement,
  { changed, counted }: { changed(): void; counted(open: number): void },
): { load(): void } {
  let open = 0;
  let texts: QuestionsTexts = questionsTextsIn('ja');
  const message = make('p', {});
  message.setAttribute('role', 'status');
  const body = make('div', {});
  root.replaceChildren(body, message);

  const say = (sentence: string, isError = false): void => {
    message.textContent = sentence;
    message.className = isError ? 'error' : '';
  };
  const fail = (error: Error): void => say(error.message || texts.lost, true);

  /** Sends an answer; while it is on its way, nothing can be pressed. */
  const send = (answer: QuestionAnswer | Restore, done: (places: string, undo: Restore) => void): void => {
    const buttons = Array.from(body.querySelectorAll('button'));
    for (const button of buttons) button.disabled = true;
    say(texts.saving);
    callScript('answerQuestion', answer)
      .then(({ written, undo }) => {
        done(written.map(({ place }) => place).join(', '), undo);
        changed();
      })
      .catch(fail)
      .finally(() => {
        for (const button of buttons) button.disabled = false;
      });
  };

  const ask = (questions: readonly AskedQuestion[], index: number): void => {
    const asked = questions[index];
    if (asked === undefined) {
      body.replaceChildren();
      if (message.textContent === '') say(questions.length === 0 ? texts.none : texts.later);
      return;
    }
    const { question, tableName: table } = asked;
    const form = formOf(asked, texts);
    const button = (label: string, className: string, press: () => void): HTMLButtonElement => {
      const made = make('button', { type: 'button', className, textContent: label });
      made.addEventListener('click', press);
      return made;
    };
    const submit = (answer: QuestionAnswer): void =>
      send(answer, (places, undo) => {
        counted(--open);
        say(texts.saved(places));
        body.replaceChildren(
          button(texts.undo, 'text-button', () => send(undo, () => load(texts.undone))),
          ...(index + 1 < questions.length ? [button(texts.next, 'secondary', () => turnTo(index + 1))] : []),
        );
      });
    const turnTo = (next: number): void => {
      say('');
      ask(questions, next);
    };
    const buttons = make(
      'div',
      { className: 'buttons' },
      button(texts.notNow, 'secondary', () => turnTo(index + 1)),
      button(texts.read, '', () => {
        const answer = form.answer();
        if (typeof answer === 'string') say(answer, true);
        else submit(answer);
      }),
    );
    const title = make('h2', {
      tabIndex: -1,
      textContent: question.type === 'join' ? texts.joinTitle(table) : texts.columnsTitle(question.sheet.sheetName),
    });
    const decline =
      question.type === 'columns'
        ? [
            button(texts.decline(table), 'text-button', () =>
              submit({ type: 'decline', kind: question.kind, sheetName: question.sheet.sheetName }),
            ),
          ]
        : [];
    body.replaceChildren(
      ...(questions.length > 1
        ? [make('p', { className: 'quiet', textContent: texts.count(index + 1, questions.length) })]
        : []),
      title,
      ...form.fields,
      buttons,
      ...decline,
    );
    if (index > 0) title.focus();
  };

  const load = (note = ''): void => {
    say(note || texts.loading);
    callScript('intakeQuestions', undefined)
      .then(({ language, questions }) => {
        texts = questionsTextsIn(language);
        say(note);
        open = questions.length;
        counted(open);
        ask(questions, 0);
      })
      .catch(fail);
  };
  return { load: () => load() };
}

function formOf({ question, tableName, fieldNames }: AskedQuestion, texts: QuestionsTexts): QuestionForm {
  return question.type === 'join'
    ? joinForm(question, tableName, texts)
    : columnsForm(question, tableName, fieldNames, texts);
}
