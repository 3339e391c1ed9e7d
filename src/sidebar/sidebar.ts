/** The sidebar. 目標: where the team stands, and its goals. データ: questions about the sheets, and the import. ヘルプ: the functions. */
import { element } from './element';
import { goalsPanel } from './goals/goals-panel';
import { helpPanel } from './help/help-panel';
import { importPanel } from './import/import-panel';
import { questionsPanel } from './questions-panel';
import { tabs } from './tabs';
import { textsIn } from './texts';

const goals = goalsPanel(element('goal-panel'), (language) => {
  const texts = textsIn(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  element('title').textContent = texts.title;
  element('goal-tab').textContent = texts.goalTab;
  element('data-tab').textContent = texts.dataTab;
  element('help-tab').textContent = texts.helpTab;
});
const questions = questionsPanel(element('questions'), goals.load);
const imports = importPanel(element('import'), () => {
  goals.load();
  questions.load();
});
let isDataShown = false;
let help: ReturnType<typeof helpPanel> | null = null;

// What the workbook has to say is asked for once somebody wants to know.
tabs(element('tabs'), (panel) => {
  if (panel === 'data-panel' && !isDataShown) {
    isDataShown = true;
    questions.load();
    imports.load();
  }
  if (panel !== 'help-panel') return;
  // Figures change with every refresh; the functions do not.
  if (help === null) help = helpPanel(element('help-panel'));
  else help.load();
});
