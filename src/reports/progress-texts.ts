/** The words of 進捗. */
import type { Bilingual } from '../core/language';
import type { State } from '../daily/state';

export const TEXT = {
  title: { ja: 'ルートKPI 進捗', en: 'Route KPI progress' },
  businessDays: { ja: '営業日 {gone}/{total}日({month}月)', en: 'Business days {gone}/{total} of the month' },
  holidaysEnd: { ja: '祝日の一覧がこの期間まで届いていません', en: 'The holiday list ends before this period' },
  basis: { ja: '売上基準: {basis}', en: 'Revenue basis: {basis}' },
  // Short: a number that is wider than its cell is shown as ###.
  refreshed: { ja: '"更新 "m/d hh:mm', en: '"Refreshed "m/d hh:mm' },
  note: {
    ja: '「最新に更新」で書き直されます。表の右と下に書いたメモは残ります。KPIの名前を押すと、計算のしくみが開きます。',
    en: 'Rewritten by "Refresh"; what you write to the right and below stays. A KPI\'s name leads to how it is computed.',
  },

  headNoKgi: {
    ja: 'KGI(最終目標)がまだありません。サイドバーの「目標を決める」で決めるか、シート「設定」に売上目標を入れてください。',
    en: 'There is no KGI (final goal) yet. Set it in the sidebar ("Set goals"), or put a revenue goal on the sheet Settings.',
  },
  headNoPeriod: {
    ja: 'シート「設定」の「KGIの期間」を読めません。例: 2024年度',
    en: 'The KGI period on the sheet Settings cannot be read. Example: FY2024',
  },
  headNoRevenue: {
    ja: '売上の記録がまだないため、KGIにどこまで来たかはわかりません。シート「契約」か「売上」を用意してください。',
    en: 'There is no record of revenue yet, so nobody can tell how far the KGI is. Please add a sheet Contracts or Sales.',
  },
  headReached: { ja: 'KGIに届きました(目標より +{yen})。', en: 'The KGI is reached ({yen} above it).' },
  headOver: {
    ja: 'KGIの期間が終わりました。目標まで {yen} 足りませんでした。',
    en: 'The KGI period is over: {yen} short of the goal.',
  },
  headNoForecast: {
    ja: '着地見込は、終わった月の記録が3か月になると出ます。それまでは、ペースとの差を見てください。',
    en: 'The expected landing shows once there are 3 closed months of record. Until then, go by the pace.',
  },
  headShort: {
    ja: 'このままなら {landing} で着地し、目標に {yen} 足りない見込みです(届く見込み {percent}%)。',
    en: 'As things are it lands at {landing}, {yen} short of the goal (chance {percent}%).',
  },
  headAhead: {
    ja: 'このままなら {landing} で着地し、目標を {yen} 上回る見込みです(届く見込み {percent}%)。',
    en: 'As things are it lands at {landing}, {yen} above the goal (chance {percent}%).',
  },
  // The chance is so unsure that its figure alone would mislead.
  headShortUnsure: {
    ja: 'このままなら {landing} で着地し、目標に {yen} 足りません(届く見込み {percent}%、ただし幅は {low}〜{high}%)。',
    en: 'As things are it lands at {landing}, {yen} short of the goal (chance {percent}%, but it may be {low}–{high}%).',
  },
  headAheadUnsure: {
    ja: 'このままなら {landing} で着地し、目標を {yen} 上回ります(届く見込み {percent}%、ただし幅は {low}〜{high}%)。',
    en: 'As things are it lands at {landing}, {yen} above the goal (chance {percent}%, but it may be {low}–{high}%).',
  },
  headReasons: { ja: 'ペースを下げているのは {levers}。', en: ' Behind the pace: {levers}.' },

  kgiGoal: { ja: 'KGI 売上目標', en: 'KGI revenue goal' },
  kgiPeriod: { ja: 'KGIの期間', en: 'KGI period' },
  kgiActual: { ja: '実績', en: 'Actual' },
  kgiAttainment: { ja: '達成率', en: 'Attainment' },
  kgiDays: { ja: '期間の営業日', en: 'Days gone' },
  kgiPace: { ja: 'ペース', en: 'Pace' },
  kgiDifference: { ja: 'ペースとの差', en: 'Against pace' },
  kgiStatus: { ja: '判定', en: 'Status' },
  kgiLanding: { ja: 'このままの着地見込', en: 'Expected landing' },
  kgiReach: { ja: 'KGIに届く見込み', en: 'Chance of the KGI' },
  noKgi: { ja: '未設定 → 設定', en: 'Not set → Settings' },
  noForecast: { ja: '3か月分の記録から出ます', en: 'From 3 months of record on' },
  interval: { ja: '8割: {low}〜{high}', en: '8 in 10: {low}–{high}' },
  reachInterval: { ja: '記録の幅 {low}〜{high}%', en: 'Given the record: {low}–{high}%' },
  daysLeft: { ja: '残り{days}営業日', en: '{days} business days left' },
  needed: { ja: '1日あたり必要', en: 'Needed a day' },
  perDay: { ja: '(これまで 1日あたり {yen})', en: '(so far {yen} a day)' },

  gapToPace: { ja: 'ペースとの差の内訳', en: 'Gap to the pace, by lever' },
  gapToLastYear: { ja: '前年同期との差の内訳', en: 'Gap to last year, by lever' },
  lost: { ja: '解約', en: 'Customers lost' },
  won: { ja: '新規・復帰', en: 'Customers won' },
  frequency: { ja: '取引回数', en: 'Transactions' },
  price: { ja: '単価', en: 'Price' },
  total: { ja: '合計', en: 'Together' },
  splitTooEarly: { ja: '3か月の記録から分けられます', en: 'Split from 3 months of record on' },
  noSplit: { ja: '取引がまだ足りず分けられません', en: 'Too few transactions to split' },
  chartData: { ja: 'グラフのもと', en: 'Data of the chart' },
  item: { ja: '項目', en: 'Item' },
  base: { ja: '土台', en: 'Base' },
  more: { ja: '増', en: 'Up' },
  moreBelow: { ja: '増(−)', en: 'Up (−)' },
  less: { ja: '減', en: 'Down' },
  lessBelow: { ja: '減(−)', en: 'Down (−)' },
  together: { ja: '差', en: 'Gap' },
  yen: { ja: '円', en: 'Yen' },

  matters: { ja: 'いま効く3つ', en: 'Three things that matter now' },
  nothingMatters: {
    ja: '目標に遅れているKPIも、危うい顧客もありません。この調子で。',
    en: 'No KPI is behind its target and no customer is in danger. Keep it up.',
  },
  nothingElse: {
    ja: 'ほかに、目標に遅れているKPIや、危うい顧客はありません。',
    en: 'No other KPI is behind its target, and no other customers are in danger.',
  },
  noTargets: {
    ja: '目標がまだありません。サイドバーの「目標を決める」で決めると、遅れがここに出ます。',
    en: 'There are no targets yet. Set them in the sidebar, and what is behind shows here.',
  },
  noKpiTargets: {
    ja: 'KPIの目標はまだありません。「目標を決める」で決めると、どのKPIが遅れているかが出ます。',
    en: 'No KPI has a target yet. Set them in the sidebar, and the KPIs that are behind show here.',
  },
  leverLine: { ja: '{lever} {yen}(差のいちばん大きなもと)', en: '{lever} {yen} (the largest part of the gap)' },
  behindLine: { ja: '{sign} {kpi} {figure}({target})', en: '{sign} {kpi} {figure} ({target})' },
  inMonth: { ja: '{month}月の{kpi}', en: '{kpi} {month}:' },
  againstTarget: { ja: '目標 {target}', en: 'target {target}' },
  againstPace: { ja: '目標ペース {target}', en: 'pace {target}' },
  worseningLine: { ja: '{kpi}が悪くなっています', en: '{kpi} is getting worse' },
  customersStake: { ja: '{customers}(年 {yen})', en: '{customers} ({yen}/year)' },
  andMore: { ja: '{names} ほか{count}社', en: '{names} and {count} more' },
  customersNamed: { ja: '、{name} ほか', en: ', {name} …' },
  customerNamed: { ja: '、{name}', en: ', {name}' },
  gainLine: { ja: '目標どおりなら期末までに +{yen}', en: 'at its target +{yen} by the end' },

  kpi: { ja: 'KPI', en: 'KPI' },
  actual: { ja: '実績({month}月)', en: 'Actual ({iso})' },
  actualRunning: { ja: '実績({month}月途中)', en: '{iso} so far' },
  target: { ja: '目標', en: 'Target' },
  attainment: { ja: '達成率', en: 'Attained' },
  attainmentRunning: { ja: 'ペース比', en: 'To pace' },
  status: { ja: '判定', en: 'Status' },
  lastMonth: { ja: '前月差', en: 'On month' },
  lastYear: { ja: '前年差', en: 'On year' },
  changeNote: {
    ja: '月の途中の件数と金額は、前の月(前の年の同じ月)× 今月の営業日のペース との差です。',
    en: 'While the month runs, counts and money are held against the earlier month × the pace of this one.',
  },
  trend: { ja: '12か月の推移', en: '12 months' },
  signal: { ja: '気づき', en: 'What has changed' },
  step: { ja: '次の一手', en: 'Next step' },

  stepReps: { ja: '目標未満の {count}人と話す →', en: 'Talk to {count} reps below target →' },
  stepRepsInMonth: { ja: '{month}月に目標未満の {count}人と話す →', en: 'Talk to {count} below in {month} →' },
  stepMonthly: { ja: '下がった月を確かめる →', en: 'See in which month →' },
  stepLever: { ja: '{lever} {yen} から直す →', en: 'Start with {lever} {yen} →' },
  stepDays: { ja: '残りは1日 {yen} 売る →', en: 'Sell {yen} a day from now →' },
  stepNextGoal: { ja: '次の期間のKGIを決める →', en: 'Set the next KGI →' },
  stepKpi: { ja: '{kpi}を見る →', en: 'See {kpi} →' },
} satisfies Record<string, Bilingual>;

/** Whom a next step is about, and what it asks to be done. */
export interface StepWords {
  readonly who: Bilingual;
  readonly todo: Bilingual;
}

/** States of customers that ask for something, as the sheet of the customers does. */
export type TodoState = Extract<State, 'risk' | 'renewal' | 'cooling' | 'missed' | 'pushed'>;

export const STATE_WORDS: Readonly<Record<TodoState, StepWords>> = {
  risk: {
    who: { ja: '解約リスク {count}社', en: '{count} at risk' },
    todo: { ja: '解約リスク {count}社に話を聞く', en: 'At risk: listen to {count}' },
  },
  renewal: {
    who: { ja: '更新間近 {count}社', en: '{count} renewals due' },
    todo: { ja: '更新間近 {count}社と更新を話す', en: 'Renewal due: talk to {count}' },
  },
  cooling: {
    who: { ja: '反応低下 {count}社', en: '{count} cooling' },
    todo: { ja: '反応低下 {count}社に事情を聞く', en: 'Cooling: ask {count} why' },
  },
  missed: {
    who: { ja: '訪問漏れ {count}社', en: '{count} overdue' },
    todo: { ja: '訪問漏れ {count}社を今週訪問', en: 'Overdue: visit {count} this week' },
  },
  pushed: {
    who: { ja: '訪問過多 {count}社', en: '{count} visited too often' },
    todo: { ja: '訪問過多 {count}社は間をあける', en: 'Too often: give {count} a rest' },
  },
};

/** Others of whom a next step is. */
export const OTHER_WORDS = {
  prospects: {
    who: { ja: '見込み客 {count}社', en: '{count} prospects' },
    todo: { ja: '見込み客 {count}社に連絡', en: 'Contact {count} prospects' },
  },
  timely: {
    who: { ja: '今すぐの見込み客 {count}社', en: '{count} prospects with a need now' },
    todo: { ja: '今すぐの見込み客 {count}社に連絡', en: 'Contact {count} prospects now' },
  },
  payingLess: {
    who: { ja: '単価が下がった {count}社', en: '{count} with smaller transactions' },
    todo: { ja: '単価が下がった {count}社を見直す', en: 'Go over {count} smaller deals' },
  },
  buyingLess: {
    who: { ja: '取引が減った {count}社', en: '{count} with fewer transactions' },
    todo: { ja: '取引が減った {count}社にわけを聞く', en: 'Ask {count} who buy less why' },
  },
} satisfies Record<string, StepWords>;
