/** The spreadsheet in the page: Univer as a viewer of the workbook that lives in the server. */
import type { Area } from '../../engine/a1';
import type { ChartModel } from '../../model/chart-model';
import type { PageState, Selection } from '../../server/wire';
import type { Connection } from '../connection';
import { ChartLayer } from './chart-layer';
import { createUniver, type PageUniver } from './create-univer';
import { EditLedger, WORKBOOK_MESSAGES, type WorkbookMessage } from './edit-ledger';
import { ErrorTooltip } from './error-tooltip';
import './grid.css';
import { guardLine } from './line-guard';
import { LinkChip } from './link-chip';
import { Sync } from './sync';
import { offerTestHandle } from './test-handle';
import { readTypingAsSheets } from './typing';
import { WorkbookView } from './workbook-view';

export interface Grid {
  /** The active sheet and the last selected area of it. */
  selection(): Selection;
  /** Brings a sheet to the front, and an area of it into view and under the selection; null: the sheet alone. */
  select(sheetId: string, area: Area | null): void;
  /** Told once, when the workbook is shown and can be used; at once when it is already. */
  onReady(listener: () => void): void;
  /** Told a sentence that the user has to know, such as why a change was not taken over. */
  onSentence(listener: (sentence: string) => void): void;
}

interface Parts {
  page: PageUniver;
  view: WorkbookView;
  sync: Sync;
}

const NOWHERE: Selection = { sheetId: '', area: { row: 1, column: 1, rows: 1, columns: 1 } };

export function startGrid(element: HTMLElement, connection: Connection): Grid {
  const readyListeners: (() => void)[] = [];
  const sentenceListeners: ((sentence: string) => void)[] = [];
  const ledger = new EditLedger();
  let latest = { locale: '', year: 0 };
  let charts: readonly ChartModel[] = [];
  let parts: Parts | null = null;
  let chartLayer: ChartLayer | null = null;
  let isReady = false;
  /** What comes while Univer is being made, in order. */
  const early: ((made: Parts) => void)[] = [];

  const showCharts = (models: readonly ChartModel[]): void => {
    charts = models;
    chartLayer?.show(charts);
  };
  const start = async (first: PageState): Promise<void> => {
    const page = await createUniver(element, first.locale, first.functions);
    const view = new WorkbookView(page);
    const say = (sentence: string): void => sentenceListeners.forEach((listener) => listener(sentence));
    const sync = new Sync(page, view, ledger, connection, say, showCharts);
    const made = { page, view, sync };
    for (const handle of early.splice(0)) handle(made);
    parts = made;
    // From here on there is a workbook, and with it what Univer has for workbooks only.
    sync.watchEditor();
    readTypingAsSheets(page, () => latest);
    await view.onceRendered();
    const locale = (): string => latest.locale;
    new ErrorTooltip(page, view, connection, locale, element);
    new LinkChip(page, view, element);
    chartLayer = new ChartLayer(page, view, locale, element);
    chartLayer.show(charts);
    isReady = true;
    for (const listener of readyListeners) listener();
  };
  const whenMade = (handle: (made: Parts) => void): void => {
    if (parts) handle(parts);
    else early.push(handle);
  };
  connection.on('state', ({ state }) => {
    if (latest.locale === '') void start(state);
    latest = { locale: state.locale, year: state.year };
  });
  for (const type of WORKBOOK_MESSAGES) {
    connection.on(type, (message: WorkbookMessage) => whenMade(({ sync }) => sync.take(message)));
  }
  connection.on('select', ({ sheetId, area }) =>
    whenMade(({ view, sync }) => sync.afterTyping(() => view.select(sheetId, area))),
  );
  const guard = guardLine(element);
  connection.onLine((isUp) => {
    guard(isUp);
    if (isUp) ledger.reconnected();
  });
  offerTestHandle(() => (parts && isReady ? { ...parts, pending: () => parts!.sync.pending() } : null));

  return {
    selection: () => parts?.view.selection() ?? NOWHERE,
    select: (sheetId, area) => parts?.view.select(sheetId, area),
    onReady: (listener) => {
      if (isReady) listener();
      else readyListeners.push(listener);
    },
    onSentence: (listener) => {
      sentenceListeners.push(listener);
    },
  };
}
