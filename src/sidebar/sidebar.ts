/** The sidebar. 目標: where the team stands, and its goals. データ: questions about the sheets, and the import. ヘルプ: the functions. */
import { make } from './dom';
import { element } from './element';
import { goalsPanel } from './goals/goals-panel';
import { helpPanel } from './help/help-panel';
import { importPanel } from './import/import-panel';
import { questionsPanel } from './questions-panel';
import { tabs } from './tabs';
import { textsIn } from './texts';

let texts = textsIn('ja');
let waiting = 0;

/** The tab, with how many questions wait behind it. */
function showDataTab(): void {
  const count = make('span', { className: 'count', textContent: String(waiting), title: texts.waiting(waiting) });
  element('data-tab').replaceChildren(texts.dataTab, ...(waiting > 0 ? [' ', count] : []));
}

const goals = goalsPanel(element('goal-panel'), (language) => {
  texts = textsIn(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  element('title').textContent = texts.title;
  element('goal-tab').textContent = texts.goalTab;
  element('help-tab').textContent = texts.helpTab;
  showDataTab();
});
const questions = questionsPanel(element('questions'), {
  changed: goals.load,
  counted(open) {
    waiting = open;
    showDataTab();
  },
});
const imports = importPanel(element('import'), () => {
  goals.load();
  questions.load();
});
let isDataShown = false;
let help: ReturnType<typeof helpPanel> | null = null;

tabs(element('tabs'), (panel) => {
  if (panel === 'data-panel' && !isDataShown) {
    // The last import is asked for once somebody wants to know.
    isDataShown = true;
    imports.load();
  }
  if (panel !== 'help-panel') return;
  // Figures change with every refresh; the functions do not.
  if (help === null) help = helpPanel(element('help-panel'));
  else help.load();
});
// At once: a question that nobody sees waits for ever.
questions.load();
