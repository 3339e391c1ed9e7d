/** The import: a file is read here, compared with the sheet, shown, added, and taken back. */
import { readsAsData } from '../../intake/import/headerless';
import type { Appended } from '../../sheets/append-rows';
import { make } from '../dom';
import { callScript } from '../script-run';
import { decode } from './decode';
import { choiceFields, outcome } from './draft-view';
import { MOST_BYTES, parseRows } from './parse';
import { addRows, draftImport, ImportStopped, type ImportChoice, type ImportDraft } from './session';
import { sourceFields } from './source-fields';
import { importTextsIn, type ImportTexts } from './texts-import';
import { undoLine } from './undo-line';

type Rows = readonly (readonly string[])[];

/**
 * @param root an empty element; everything in it is the panel's
 * @param changed told after rows were added or taken back
 */
export function importPanel(root: HTMLElement, changed: () => void): { load(): void } {
  let texts: ImportTexts = importTextsIn('ja');
  /** Counts what was asked for: an answer that comes late is not shown. */
  let asked = 0;
  const title = make('h2', {});
  const about = make('p', { className: 'quiet' });
  const source = sourceFields(open, (text) => readText(text, texts.pasted));
  const message = make('p', {});
  message.setAttribute('role', 'status');
  const bar = make('progress', { hidden: true });
  const fields = make('div', {});
  const result = make('div', {});
  result.setAttribute('aria-live', 'polite');
  const buttons = make('div', { className: 'buttons' });
  const undo = undoLine(callScript, () => {
    result.replaceChildren();
    changed();
  });
  root.replaceChildren(title, about, source.root, message, bar, fields, result, buttons, undo.root);
  setTexts(texts);

  function setTexts(now: ImportTexts): void {
    texts = now;
    title.textContent = texts.title;
    about.textContent = texts.about;
    source.setTexts(texts);
  }

  function say(sentence: string, isError = false): void {
    message.textContent = sentence;
    message.className = isError ? 'error' : '';
  }

  /** Back to the choice of a file. */
  function clear(sentence = '', isError = false): void {
    asked++;
    bar.hidden = true;
    source.root.hidden = undo.root.hidden = false;
    for (const part of [fields, result, buttons]) part.replaceChildren();
    say(sentence, isError);
  }

  function open(file: File): void {
    if (file.size > MOST_BYTES) {
      clear(texts.tooLarge(file.size), true);
      return;
    }
    clear(texts.decoding);
    file.arrayBuffer().then(
      (buffer) => {
        const decoded = decode(new Uint8Array(buffer));
        if ('problem' in decoded) clear(texts.decodeProblems[decoded.problem], true);
        else readText(decoded.text, file.name, texts.encodings[decoded.encoding]);
      },
      () => clear(texts.decodeProblems['unknown-encoding'], true),
    );
  }

  function readText(text: string, name: string, encoding?: string): void {
    const parsed = parseRows(text);
    if ('rows' in parsed) {
      const { rows } = parsed;
      const fileLine = (header: number): string =>
        [texts.file(name, rows.length - header), ...(encoding === undefined ? [] : [encoding])].join(' · ');
      if (rows.length < 2 && !readsAsData(rows[0] ?? [])) clear(texts.noHeaderOnly, true);
      else draft(rows, {}, fileLine);
    } else if (parsed.problem === 'bad-quotes') clear(texts.badQuotes(parsed.line), true);
    else clear(parsed.problem === 'empty' ? texts.empty : texts.tooManyRows, true);
  }

  /**
   * Asks where the rows go.
   * @param fileLine the file and its rows, by how many of its lines are above them
   * @param keepFields only the outcome is shown anew, so that the field in use stays as it is
   */
  function draft(rows: Rows, choice: ImportChoice, fileLine: (header: number) => string, keepFields = false): void {
    const own = ++asked;
    source.root.hidden = undo.root.hidden = true;
    say(texts.asking);
    bar.hidden = false;
    bar.removeAttribute('value');
    result.replaceChildren();
    const cancel = button(texts.cancel, 'secondary', () => clear());
    buttons.replaceChildren(cancel);
    draftImport(callScript, rows, choice).then(
      (found) => {
        if (own !== asked) return;
        setTexts(importTextsIn(found.preview.language));
        bar.hidden = true;
        say(fileLine(found.table === null ? 0 : found.table.header.row + 1));
        if (!keepFields)
          fields.replaceChildren(
            ...choiceFields(found.preview, found.table, texts, choice, (next) =>
              draft(rows, next, fileLine, next.mapping !== undefined),
            ),
          );
        if (found.table === null) return;
        result.replaceChildren(...outcome(found, texts));
        const count = found.plan?.add.length ?? 0;
        if (count > 0) buttons.append(button(texts.start(count), '', () => add(found)));
        else if (found.plan !== null) result.append(make('p', { textContent: texts.nothingToAdd }));
      },
      (error: Error) => {
        if (own === asked) clear(error.message || texts.lost, true);
      },
    );
  }

  function add({ table, plan }: ImportDraft): void {
    if (plan === null) return;
    const total = plan.add.length;
    for (const part of [fields, result, buttons]) part.replaceChildren();
    bar.hidden = false;
    bar.max = total;
    const progress = (done: number): void => {
      bar.value = done;
      say(texts.adding(done, total));
    };
    progress(0);
    addRows(callScript, crypto.randomUUID(), { table, plan }, progress).then(
      (appended) => {
        clear();
        if (appended === null) return;
        undo.offer(texts.added(total, appended.sheetName, appended.firstRow, appended.lastRow), texts);
        result.replaceChildren(button(texts.show, 'secondary', () => show(appended)));
        changed();
      },
      (error: Error) => {
        const added = error instanceof ImportStopped ? error.added : 0;
        clear(texts.stopped(error.message || texts.lost, added), true);
        if (added > 0) showLast();
      },
    );
  }

  function show(rows: Appended): void {
    callScript('showRows', rows).then(
      (isShown) => say(isShown ? '' : texts.gone, !isShown),
      (error: Error) => say(error.message || texts.lost, true),
    );
  }

  function button(label: string, className: string, press: () => void): HTMLButtonElement {
    const made = make('button', { type: 'button', className, textContent: label });
    made.addEventListener('click', press);
    return made;
  }

  function showLast(): void {
    callScript('importState', undefined).then(
      ({ language, last }) => {
        setTexts(importTextsIn(language));
        if (last !== null) undo.offer(texts.last(last.sheetName, last.rows, last.at), texts);
      },
      (error: Error) => say(error.message || texts.lost, true),
    );
  }
  return { load: showLast };
}
