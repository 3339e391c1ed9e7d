/** The sidebar: where the team stands against its KGI, this month's figures, and the refresh button. */
import type { Unit } from '../core/kpi';
import type { Overview } from '../rpc/overview';

interface Runner {
  withSuccessHandler<T>(handler: (value: T) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  refresh(): void;
  sidebarOverview(): void;
}
declare const google: { readonly script: { readonly run: Runner } };

const TEXT = {
  ja: {
    where: (percent: string) => `売上目標の ${percent} まで来ました`,
    noGoal: 'KGI(売上目標)がまだありません。設定シートに入力してください。',
    pace: (pace: string, asOf: string) => `${asOf} 現在。営業日のペースは ${pace}`,
    refresh: '最新に更新',
    working: '更新しています…',
    caption: '今月の実績',
    lost: '通信できませんでした。データは変わっていません。サイドバーを開き直してください。',
  },
  en: {
    where: (percent: string) => `${percent} of the revenue goal reached`,
    noGoal: 'There is no KGI (revenue goal) yet. Please enter one in the Settings sheet.',
    pace: (pace: string, asOf: string) => `As of ${asOf}. Business days gone: ${pace}`,
    refresh: 'Refresh',
    working: 'Refreshing…',
    caption: 'This month',
    lost: 'The sidebar could not reach the spreadsheet. Nothing has changed. Please open it again.',
  },
} as const;

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
let language: Overview['language'] = 'ja';

function show(overview: Overview): void {
  language = overview.language;
  const text = TEXT[language];
  document.documentElement.lang = language;
  const { attainment, pace } = overview.kgi;
  element('where').textContent = attainment === null ? text.noGoal : text.where(percent(attainment));
  element('bar').hidden = attainment === null;
  element('done').style.width = percent(Math.min(1, attainment ?? 0));
  element('pace').style.left = percent(Math.min(1, pace ?? 0));
  element('detail').textContent = pace === null ? '' : text.pace(percent(pace), overview.asOf);
  element('goal').setAttribute('aria-busy', 'false');
  element('refresh').textContent = text.refresh;

  element('caption').textContent = text.caption;
  const rows = overview.kpis.map(({ name, value, unit }) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    const cell = document.createElement('td');
    cell.textContent = value === null ? '—' : formatted(value, unit as Unit);
    row.append(head, cell);
    return row;
  });
  const table = element<HTMLTableElement>('kpis');
  table.tBodies[0]!.replaceChildren(...rows);
  table.hidden = false;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function formatted(value: number, unit: Unit): string {
  const whole = Math.round(value).toLocaleString('ja-JP');
  switch (unit) {
    case 'ratio':
      return percent(value);
    case 'yen':
    case 'yenPerTransaction':
    case 'yenPerCompany':
      return `¥${whole}`;
    case 'visitsPerCompanyMonth':
      return value.toFixed(2);
    case 'months':
      return value.toFixed(1);
    case 'count':
    case 'companies':
      return whole;
  }
}

function say(message: string, isError: boolean): void {
  const line = element('message');
  line.textContent = message;
  line.className = isError ? 'error' : '';
}

function fail(error: Error): void {
  element<HTMLButtonElement>('refresh').disabled = false;
  element('goal').setAttribute('aria-busy', 'false');
  say(error.message || TEXT[language].lost, true);
}

function load(): void {
  google.script.run.withSuccessHandler<Overview>(show).withFailureHandler(fail).sidebarOverview();
}

element<HTMLButtonElement>('refresh').addEventListener('click', () => {
  const button = element<HTMLButtonElement>('refresh');
  button.disabled = true;
  say(TEXT[language].working, false);
  google.script.run
    .withSuccessHandler<string>((sentence) => {
      button.disabled = false;
      say(sentence, false);
      load();
    })
    .withFailureHandler(fail)
    .refresh();
});
load();
