/** The sidebar. 目標: where the team stands, and its goals. 今日 and 顧客: a rep's visits and customers. データ: questions about the sheets, and the import. */
import { customerPanel } from './customer/customer-panel';
import { element } from './element';
import { goalsPanel } from './goals/goals-panel';
import { importPanel } from './import/import-panel';
import { questionsPanel } from './questions-panel';
import { tabs } from './tabs';
import { textsIn } from './texts';
import { todayPanel } from './today/today-panel';

const goals = goalsPanel(element('goal-panel'), (language) => {
  const texts = textsIn(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  element('title').textContent = texts.title;
  element('goal-tab').textContent = texts.goalTab;
  element('today-tab').textContent = texts.todayTab;
  element('customer-tab').textContent = texts.customerTab;
  element('data-tab').textContent = texts.dataTab;
});
const questions = questionsPanel(element('questions'), goals.load);
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

/** What the workbook has to say is asked for once somebody wants to know. */
const firstLook = new Map<string, () => void>([
  ['today-panel', today.load],
  ['customer-panel', customers.load],
  [
    'data-panel',
    () => {
      questions.load();
      imports.load();
    },
  ],
]);
tabs(element('tabs'), (panel) => {
  firstLook.get(panel)?.();
  firstLook.delete(panel);
});
