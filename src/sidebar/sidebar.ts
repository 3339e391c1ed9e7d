/**
 * The sidebar. 目標: where the team stands against its KGI, the goal itself, this month's figures, and the refresh button.
 * データ: questions about the sheets, and the import.
 */
import type { Unit } from '../core/kpi';
import type { Language } from '../core/language';
import type { Overview } from '../rpc/overview';
import { element } from './element';
import { figure, percent } from './figures';
import { goalForm } from './goal-form';
import { importPanel } from './import/import-panel';
import { questionsPanel } from './questions-panel';
import { callScript } from './script-run';
import { tabs } from './tabs';
import { textsIn } from './texts';

let texts = textsIn('ja');
const goal = goalForm(load);
const questions = questionsPanel(element('questions'), load);
const imports = importPanel(element('import'), () => {
  load();
  questions.load();
});
let isDataShown = false;

function speak(language: Language): void {
  texts = textsIn(language);
  document.documentElement.lang = language;
  element('goal-tab').textContent = texts.goalTab;
  element('data-tab').textContent = texts.dataTab;
}

function show(overview: Overview): void {
  speak(overview.language);
  const { target, attainment, pace } = overview.kgi;
  element('where').textContent =
    target === null ? texts.noGoal : attainment === null ? texts.noActual : texts.where(percent(attainment));
  element('bar').hidden = attainment === null;
  element('done').style.width = percent(Math.min(1, attainment ?? 0));
  element('pace').style.left = percent(Math.min(1, pace ?? 0));
  element('detail').textContent = pace === null ? '' : texts.pace(percent(pace), overview.asOf);
  element('goal').setAttribute('aria-busy', 'false');
  element('refresh').textContent = texts.refresh;
  goal.show(overview, texts);

  element('caption').textContent = texts.caption;
  const rows = overview.kpis.map(({ name, value, unit }) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    const cell = document.createElement('td');
    cell.textContent = value === null ? '—' : figure(value, unit as Unit);
    row.append(head, cell);
    return row;
  });
  const table = element<HTMLTableElement>('kpis');
  table.tBodies[0]!.replaceChildren(...rows);
  table.hidden = false;
}

function say(message: string, isError: boolean): void {
  const line = element('message');
  line.textContent = message;
  line.className = isError ? 'error' : '';
}

function fail(error: Error): void {
  element('goal').setAttribute('aria-busy', 'false');
  say(error.message || texts.lost, true);
}

function load(): void {
  callScript('sidebarOverview', undefined).then(show, fail);
}

element('refresh').addEventListener('click', () => {
  const button = element<HTMLButtonElement>('refresh');
  button.disabled = true;
  say(texts.working, false);
  callScript('refresh', undefined)
    .then((sentence) => {
      say(sentence, false);
      load();
    })
    .catch(fail)
    .finally(() => (button.disabled = false));
});
speak('ja');
tabs(element('tabs'), (panel) => {
  // What the workbook has to say is asked for once somebody wants to know.
  if (panel !== 'data-panel' || isDataShown) return;
  isDataShown = true;
  questions.load();
  imports.load();
});
load();
