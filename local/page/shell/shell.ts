/** Everything around the grid. The parts know nothing of one another; they are put together here. */
import type { Menu, MenuItem } from '../../platform/protocol';
import type { Connection } from '../connection';
import type { Grid } from '../grid/grid';
import { part } from './dom';
import { HtmlDialogs } from './html-dialog';
import { HtmlFrames } from './html-frame';
import { Language } from './language';
import { Line } from './line';
import { LogPanel } from './log-panel';
import { MenuBar } from './menu-bar';
import { itemsOf, menuBarOf } from './menu-model';
import { Notices } from './notices';
import { Questions } from './questions';
import { RunBanner } from './run-banner';
import { Save } from './save';
import { Sidebar } from './sidebar';
import { Toasts } from './toasts';

/** The usual name of the function that opens a sidebar: Google's own examples call it so. */
const SHOW_SIDEBAR = 'showSidebar';
const TOAST_SECONDS = 5;

/** Starts the shell on the elements of index.html. The grid fills #grid by itself. */
export function startShell(connection: Connection, grid: Grid): void {
  const language = new Language();
  const banners = part('banners');
  const gridElement = part('grid');
  const focusEditor = keepFocusOf(gridElement);

  let menus: Menu[] = [];
  const line = new Line(connection, banners, [part('top'), gridElement], language);
  const toasts = new Toasts(part('toasts'), language);
  const notices = new Notices(banners, language);
  const save = new Save(connection, line, language, part('save'), part('unsaved'), toasts, notices);
  const log = new LogPanel(part('log'), part('log-toggle'), language, (message) =>
    toasts.show('', message, TOAST_SECONDS),
  );
  const frames = new HtmlFrames(connection, line, language, { selection: () => grid.selection(), focusEditor });
  const sidebar = new Sidebar(part('sidebar'), frames, language, focusEditor);
  const dialogs = new HtmlDialogs(frames, language);
  const isInMenus = (label: string): boolean => itemsOf(menus).some((item) => item.label === label);
  const runs = new RunBanner(banners, language, isInMenus, (run) => connection.send({ type: 'cancel', run }));
  const questions = new Questions(language, (question, button, text) =>
    line.whenUp(() => connection.send({ type: 'answer', question, button, text })),
  );
  const run = ({ functionName, label }: MenuItem): void =>
    connection.send({ type: 'run', functionName, label, selection: grid.selection() });
  const bar = new MenuBar(part('menus'), run);

  let isGridReady = false;
  let isSidebarAsked = false;
  const showMenus = (): void => bar.show(menuBarOf(menus, language.texts.extensions));
  const openSidebarOnce = (): void => {
    const item = itemsOf(menus).find(({ functionName }) => functionName === SHOW_SIDEBAR);
    if (isSidebarAsked || !isGridReady || item === undefined) return;
    isSidebarAsked = true;
    if (Sidebar.isWanted) run(item);
  };

  language.each((texts) => {
    part('loading').textContent = texts.loading;
    part('menus').setAttribute('aria-label', texts.menus);
    showMenus();
  });
  connection.on('state', ({ state }) => {
    language.follow(state.locale);
    part('title').textContent = state.title;
    part('title').title = state.title;
    document.title = state.title;
    save.showUnsaved(state.unsaved);
  });
  connection.on('menus', (message) => {
    menus = message.menus;
    showMenus();
    openSidebarOnce();
  });
  connection.on('runs', (message) => runs.show(message.runs));
  connection.on('ended', ({ label, sentence }) => {
    if (sentence !== undefined) notices.show(language.texts.failed(label), sentence);
  });
  connection.on('toast', ({ title, message, seconds }) => toasts.show(title, message, seconds));
  connection.on('question', (question) => questions.queue.ask(question));
  connection.on('question-closed', ({ question }) => questions.queue.remove(question));
  connection.on('html', ({ place, source, title, width, height }) => {
    if (place === 'sidebar') sidebar.show(source, title);
    else dialogs.show({ source, title, width, height, isModal: place === 'modal' });
  });
  connection.on('log', ({ entries }) => log.add(entries));
  // The server says anew what runs when the line is back.
  line.onChange(() => runs.show([]));
  grid.onSentence((sentence) => notices.show('', sentence));
  grid.onReady(() => {
    part('skeleton').hidden = true;
    isGridReady = true;
    openSidebarOnce();
  });
}

/** Gives the focus back to whatever had it last in the grid. */
function keepFocusOf(element: HTMLElement): () => void {
  let last = element;
  element.addEventListener('focusin', ({ target }) => (last = target as HTMLElement));
  return () => (last.isConnected ? last : element).focus();
}
