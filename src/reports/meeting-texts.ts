/** The words of 会議資料. */
import type { Bilingual } from '../core/language';

export const TEXT = {
  title: { ja: '会議資料 {month}の振り返り', en: 'Meeting: review of {month}' },
  meta: {
    ja: '{closed} / {asOf} / 30分。くわしくは「{review}」、書くのは「{improvements}」',
    en: '{closed} / {asOf} / 30 minutes. Details: "{review}"; write on "{improvements}"',
  },
  revenueOf: { ja: '{month}月の売上', en: '{month}' },
  revenueOfQuarter: { ja: '第{number}四半期', en: 'Quarter {number}' },
  result: { ja: '1 結果を確かめる(5分)', en: '1 Where we stand (5 min)' },
  changes: { ja: '2 本当に動いたこと(5分)', en: '2 What has really changed (5 min)' },
  actions: { ja: '3 前回までのアクション(7分)', en: '3 Earlier actions (7 min)' },
  customers: { ja: '4 お客さまの増減(5分)', en: '4 Customers won and lost (5 min)' },
  hints: {
    ja: '5 打ち手のヒント(3分。傾向は、理由の証明ではありません)',
    en: '5 Hints (3 min; a pattern is no proof of a cause)',
  },
  decide: { ja: '6 決める(5分)', en: '6 Decide (5 min)' },
  against: {
    ja: '{name} {actual}({reference} {goal}、差 {difference})',
    en: '{name} {actual} ({reference} {goal}, difference {difference})',
  },
  plain: { ja: '{name} {actual}', en: '{name} {actual}' },
  kgi: {
    ja: 'KGI(累計) {actual} / {goal}、{percent}(ペース {pace}) {status}',
    en: 'KGI to date {actual} / {goal}, {percent} (pace {pace}) {status}',
  },
  levers: { ja: '差の内訳 {levers}', en: 'By lever: {levers}' },
  steady: {
    ja: 'いつもの揺れを超えた変化はありません。',
    en: 'Nothing has changed beyond the usual ups and downs.',
  },
  tooShort: {
    ja: '本当の変化かどうかは、終わった月の記録が12か月になると分かります。',
    en: 'Whether a change is real shows with 12 closed months of record.',
  },
  rep: { ja: '・{rep}: {what}', en: '· {rep}: {what}' },
  more: { ja: 'ほかに{count}件(「{review}」)', en: '{count} more (see "{review}")' },
  behind: { ja: '目標に届いていないKPI(かっこ内は目標): {kpis}', en: 'Below target (target in brackets): {kpis}' },
  behindOne: { ja: '{kpi} {actual}({goal})', en: '{kpi} {actual} ({goal})' },
  doneAction: { ja: '済 {action}({owner}、{kpi})', en: 'Done: {action} ({owner}, {kpi})' },
  openAction: { ja: '□ {action}({details})', en: '□ {action} ({details})' },
  dueOn: { ja: '期限 {day}', en: 'due {day}' },
  noActions: { ja: '前回までのアクションはまだありません。', en: 'There are no earlier actions yet.' },
  lostLine: { ja: '・解約 {name}({details})', en: '· Lost: {name} ({details})' },
  wonLine: { ja: '・増えた {count}社: {names}', en: '· Won {count}: {names}' },
  because: { ja: '理由: {reason}', en: '{reason}' },
  yearYen: { ja: '年 {yen}', en: '{yen}/year' },
  monthsLong: { ja: '契約 {months}', en: '{months}' },
  lastContact: { ja: '最後の接触 {day}', en: 'seen {day}' },
  tip: { ja: '・ノウハウ({kpi}) {tip}', en: '· Know-how ({kpi}): {tip}' },
  nextKpi: { ja: '次の目標', en: 'Next target' },
  nextLine: {
    ja: '・{kpi}: 今 {present} → 現実的 {realistic}、挑戦 {challenge}(n={count})',
    en: '· {kpi}: now {present} → realistic {realistic}, stretch {challenge} (n={count})',
  },
  newAction: { ja: '新しいアクション', en: 'New action' },
  owner: { ja: '担当者', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  kpi: { ja: 'KPI', en: 'KPI' },
  newActionText: { ja: '新しいアクション(担当者・期限・KPI):', en: 'New actions (owner, due, KPI):' },
  restated: {
    ja: '締めた月のうち、今のデータでは数字が変わるもの {count}か月(「{review}」に行まで)',
    en: 'Closed months that would come out otherwise by now: {count} (rows on "{review}")',
  },
} satisfies Record<string, Bilingual>;
