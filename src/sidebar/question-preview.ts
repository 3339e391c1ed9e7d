/** The first rows of a sheet as a small table that scrolls by itself. */
import type { SheetPreview } from '../intake/questions';
import { make } from './dom';

/** @param label what the table shows, for those who hear it */
export function previewTable({ headers, firstRows }: SheetPreview, label: string): HTMLElement {
  const head = make('tr', {}, ...headers.map((header) => make('th', { scope: 'col', textContent: header })));
  const rows = firstRows.map((row) => make('tr', {}, ...row.map((cell) => make('td', { textContent: cell }))));
  const frame = make(
    'div',
    { className: 'preview', tabIndex: 0 },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', label);
  return frame;
}
