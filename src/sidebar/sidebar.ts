/**
 * The sidebar. 目標: where the team stands, and its goals. 今日 and 顧客: a rep's visits and customers. データ: questions about the
 * sheets, and the import. ヘルプ: the functions.
 */
import { customerPanel } from './customer/customer-panel';
import { make } from './dom';
import { element } from './element';
import { goalsPanel } from './goals/goals-panel';
import { helpPanel } from './help/help-panel';
import { importPanel } from './import/import-panel';
import { questionsPanel } from './questions-panel';
import { tabs } from './tabs';
import { textsIn } from './texts';
import { todayPanel } from './today/today-panel';

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
  element('today-tab').textContent = texts.todayTab;
  element('customer-tab').textContent = texts.customerTab;
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
const customers = customerPanel(element('customer-panel'));
const today = todayPanel(element('today-panel'), (customer) => {
  element('customer-tab').click();
  element('customer-tab').focus();
  customers.open(customer);
});
let help: ReturnType<typeof helpPanel> | null = null;

/** What the workbook has to say is asked for once somebody wants to know. */
const firstLook = new Map<string, () => void>([
  ['today-panel', today.load],
  ['customer-panel', customers.load],
  ['data-panel', imports.load],
]);
tabs(element('tabs'), (panel) => {
  firstLook.get(panel)?.();
  firstLook.delete(panel);
  if (panel !== 'help-panel') return;
  // Figures change with every refresh; the functions do not.
  if (help === null) help = helpPanel(element('help-panel'));
  else help.load();
});
// At once: a question that nobody sees waits for ever.
questions.load();
