/** Tells when the grid may look different from before: at most once a frame, after the canvas itself. */
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { PageUniver } from './create-univer';
import type { WorkbookView } from './workbook-view';

/** @param element that holds the grid: a change of its size counts too. To be called when a first workbook is painted. */
export function onRepaint(
  { injector, commands }: PageUniver,
  view: WorkbookView,
  element: HTMLElement,
  listener: () => void,
): void {
  let isDue = false;
  const due = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      listener();
    });
  };
  // Every change of cells, sizes, zoom, sheet and selection is a command; scrolling by its bar is not.
  commands.onCommandExecuted(due);
  const renders = injector.get(IRenderManagerService);
  const watch = (): void => {
    const render = view.workbook && renders.getRenderById(view.workbook.getUnitId());
    render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(due);
  };
  watch();
  // A workbook that takes another's place is painted by a render of its own; so are the texts of the cell editors.
  renders.created$.subscribe(({ unitId }) => {
    if (unitId === view.workbook?.getUnitId()) queueMicrotask(watch);
  });
  new ResizeObserver(due).observe(element);
  due();
}
