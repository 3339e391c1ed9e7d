/** Where a file comes from: chosen, dropped, or pasted. */
import { make } from '../dom';
import type { ImportTexts } from './texts-import';

export interface SourceFields {
  readonly root: HTMLElement;
  setTexts(texts: ImportTexts): void;
}

/**
 * @param opened told a file
 * @param pasted told a text
 */
export function sourceFields(opened: (file: File) => void, pasted: (text: string) => void): SourceFields {
  const input = make('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain', hidden: true });
  const choose = make('button', { type: 'button' });
  const hint = make('p', { className: 'quiet' });
  const summary = make('summary', {});
  const area = make('textarea', { rows: 5, spellcheck: false });
  const label = make('label', { className: 'field' });
  const read = make('button', { type: 'button', className: 'secondary' });
  const root = make('div', { className: 'source' }, input, choose, hint, make('details', {}, summary, label, read));

  choose.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can be chosen again after it was corrected.
    input.value = '';
    if (file) opened(file);
  });
  read.addEventListener('click', () => pasted(area.value));
  for (const type of ['dragenter', 'dragover'] as const)
    root.addEventListener(type, (event) => {
      event.preventDefault();
      root.classList.add('over');
    });
  root.addEventListener('dragleave', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) root.classList.remove('over');
  });
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    root.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file) opened(file);
  });
  return {
    root,
    setTexts(texts) {
      choose.textContent = texts.choose;
      hint.textContent = texts.drop;
      summary.textContent = texts.paste;
      label.replaceChildren(texts.pasteLabel, area);
      read.textContent = texts.readPasted;
    },
  };
}
