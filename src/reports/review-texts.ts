/** The words of 振り返り. */
import type { Bilingual } from '../core/language';

export const TEXT = {
  title: { ja: 'ルートKPI 振り返り {month}', en: 'Route KPI review {month}' },
  made: { ja: '作成 {at}', en: 'Made {at}' },
  closed: { ja: '締め {at}', en: 'Closed {at}' },
  damaged: {
    ja: '締めた記録は「履歴」の行が変わっているため使えません(今のデータの数字です)',
    en: 'Its closing cannot be used: rows were changed on the sheet "Closing log" (figures of the present data)',
  },
  open: { ja: '締め前(数字はまだ変わります)', en: 'Not closed yet (figures may change)' },
  note: {
    ja: '「月次締め」か「振り返りを作る」で書き直されます。Keep・Problem・Try とアクションは「{sheet}」に書きます。表の右と下のメモは残ります',
    en: 'Rewritten by "Close a month" and "Make the review". Keep, Problem, Try and actions go to "{sheet}". Notes to the right and below stay',
  },

  headShort: {
    ja: '{month}の売上は {actual} で、{reference}に {yen} 届きませんでした{levers}。',
    en: 'Revenue of {month} was {actual}, {yen} short of {reference}{levers}.',
  },
  headAbove: {
    ja: '{month}の売上は {actual} で、{reference}を {yen} 上回りました。',
    en: 'Revenue of {month} was {actual}, {yen} above {reference}.',
  },
  headPlain: { ja: '{month}の売上は {actual} でした。', en: 'Revenue of {month} was {actual}.' },
  headNoRevenue: { ja: '{month}は売上の記録がありません。', en: 'There is no record of revenue for {month}.' },
  headLevers: { ja: '(主に {levers})', en: ' (mainly {levers})' },
  headKgi: {
    ja: 'KGI は {percent} まで来ました(ペース {pace})。',
    en: 'The KGI stands at {percent} (pace {pace}).',
  },
  headBetter: { ja: 'はっきり良くなったKPI: {kpis}。', en: 'Clearly better: {kpis}.' },
  headWorse: { ja: 'はっきり悪くなったKPI: {kpis}。', en: 'Clearly worse: {kpis}.' },
  headSteady: {
    ja: 'KPIに、いつもの揺れを超えた変化はありません。',
    en: 'No KPI has changed beyond its usual ups and downs.',
  },
  byTarget: { ja: '目標', en: 'its target' },
  byKgi: { ja: 'KGIのこの月の分', en: "this month's part of the KGI" },
  byLastYear: { ja: '前年の同じ月', en: 'the same month last year' },

  result: { ja: '結果', en: 'Result' },
  span: { ja: '期間', en: 'Period' },
  actual: { ja: '実績', en: 'Actual' },
  against: { ja: '比べたもの', en: 'Held against' },
  goal: { ja: '目標・基準', en: 'Goal' },
  difference: { ja: '差', en: 'Difference' },
  attainment: { ja: '達成率', en: 'Attained' },
  status: { ja: '判定', en: 'Status' },
  revenueOf: { ja: '{month}の売上', en: 'Revenue {month}' },
  revenueOfQuarter: { ja: '第{number}四半期の売上', en: 'Revenue Q{number}' },
  kgiToDate: { ja: 'KGI(累計)', en: 'KGI to date' },
  kgiPace: { ja: 'ペース {pace}', en: 'pace {pace}' },
  targetName: { ja: '売上の目標', en: 'Revenue target' },
  kgiPart: { ja: 'KGIの営業日分', en: 'KGI by workdays' },
  lastYearName: { ja: '前年の同じ期間', en: 'Last year' },
  nothingAgainst: {
    ja: '目標(KGIか売上の目標)も前年の記録もないため、差は出ません。サイドバーの「目標を決める」で決められます。',
    en: 'There is neither a goal nor a record of last year to hold it against. Set goals in the sidebar.',
  },
  noLevers: {
    ja: '差の内訳は、終わった月の記録が3か月になると出ます。',
    en: 'The levers show once there are 3 closed months of record.',
  },

  gap: { ja: '差の内訳(合計=差)', en: 'By lever (adds up)' },
  gapShort: { ja: '差の内訳', en: 'By lever' },
  lost: { ja: '解約', en: 'Lost' },
  won: { ja: '新規・復帰', en: 'Won' },
  frequency: { ja: '取引回数', en: 'Transactions' },
  price: { ja: '単価', en: 'Price' },
  restatedLever: { ja: '締めた後', en: 'Since closed' },
  total: { ja: '合計', en: 'Together' },

  kpis: { ja: 'KPI(目標があるもの、本当に動いたもの)', en: 'KPIs with a target or a real change' },
  kpi: { ja: 'KPI', en: 'KPI' },
  base: { ja: 'n', en: 'n' },
  openingBase: { ja: '期首 {count}社', en: '{count} at start' },
  baseNote: {
    ja: 'n は率の分母です。「期首」とある件数や金額では、その月の初めに契約中だった顧客の数です',
    en: 'n is what a rate is taken of. "At start", beside counts and money, are the customers under contract as the month began',
  },
  target: { ja: '目標', en: 'Target' },
  lastMonth: { ja: '前月差', en: 'On month' },
  signal: { ja: '本当に動いたこと(いつもの揺れを超えた変化)', en: 'Real change (beyond the usual ups and downs)' },
  steadyKpis: {
    ja: 'ほかの{count}個のKPIは目標がなく、いつもの範囲です(「月次」にあります)。',
    en: 'The other {count} KPIs have no target and are as usual (see "Monthly").',
  },
  tooShort: {
    ja: '本当の変化かどうかは、終わった月の記録が12か月になると分かります(今は{count}か月)。',
    en: 'Whether a change is real shows with 12 closed months of record (now {count}).',
  },

  quarter: { ja: '第{number}四半期({span})', en: 'Quarter {number} ({span})' },
  quarterCustomers: {
    ja: '増えた顧客 {won}社(うち復帰 {returned}社)、離れた顧客 {lost}社。',
    en: 'Customers won {won} (returned {returned}), lost {lost}.',
  },

  reps: { ja: '担当者ごとの変化', en: 'What changed, by rep' },
  repsNote: {
    ja: '本人のいつもの揺れと比べています(人どうしの比較ではありません)。{looked}個の数字を見て、いつもと違うものは{found}個。偶然だけでも、いくつかは違って見えます',
    en: "Each is held against the rep's own usual ups and downs, never against others. Of {looked} figures {found} stand out; a few would by chance alone",
  },
  rep: { ja: '担当者', en: 'Rep' },
  change: { ja: '前月差', en: 'On month' },
  ownCustomers: { ja: '担当顧客', en: 'Customers' },
  repSignal: { ja: '本人のいつもの揺れを超えた変化', en: "Beyond the rep's usual ups and downs" },
  usual: { ja: 'いつもの範囲', en: 'As usual' },
  nobody: { ja: '担当者の名前がまだありません。', en: 'There are no reps yet.' },
  hidden: {
    ja: '設定「担当者別のシート」が「いいえ」なので、出していません。',
    en: 'Not shown: the setting "Sheets by rep" says no.',
  },
  signalBase: { ja: '{what}(n={count})', en: '{what} (n={count})' },
  signalOpening: { ja: '{what}(期首の顧客 {count}社)', en: '{what} (customers: {count})' },

  customers: { ja: '増えた顧客・離れた顧客', en: 'Customers won and lost' },
  customersSum: {
    ja: '期首 {opening}社 + 新規 {new}社 + 復帰 {returned}社 − 解約 {cancelled}社 = 期末 {closing}社',
    en: 'Opening {opening} + new {new} + returned {returned} − cancelled {cancelled} = closing {closing}',
  },
  customer: { ja: '顧客', en: 'Customer' },
  kind: { ja: '区分', en: 'Kind' },
  day: { ja: '日', en: 'Day' },
  owner: { ja: '担当者', en: 'Rep' },
  months: { ja: '契約の長さ', en: 'Months' },
  yearYen: { ja: '売上(1年)', en: 'Year' },
  contacts: { ja: '接触(1年)', en: 'Contacts' },
  lastContact: { ja: '最後の接触', en: 'Last contact' },
  reason: { ja: '解約理由', en: 'Reason' },
  kindNew: { ja: '新規', en: 'New' },
  kindReturned: { ja: '復帰', en: 'Returned' },
  kindLost: { ja: '解約', en: 'Lost' },
  moreCustomers: { ja: 'ほかに{count}社', en: '{count} more' },
  noCustomers: { ja: '増えた顧客も離れた顧客もありません。', en: 'No customer was won or lost.' },

  restated: { ja: '締めたあとに変わった数字', en: 'Closed figures that would come out otherwise' },
  restatedNote: {
    ja: '締めた数字は変えていません。今のデータで計算し直すと、次のようになります',
    en: 'What was closed stays as it is. From the present data it would be:',
  },
  goalOf: { ja: '{kpi}の目標', en: 'Target of {kpi}' },
  closedMonth: { ja: '締めた月', en: 'Month' },
  item: { ja: '項目', en: 'Item' },
  was: { ja: '締めた数字', en: 'As closed' },
  now: { ja: '今のデータ', en: 'Now' },
  rows: { ja: '変わった行', en: 'Rows' },
  team: { ja: 'チーム', en: 'Team' },
  changedRows: { ja: '「{sheet}」の{rows}', en: '"{sheet}" row {rows}' },
  theseRows: { ja: '{rows}行目', en: '{rows}' },
  moreRows: { ja: '{rows}行目ほか{count}行', en: '{rows} and {count} more' },
  goneRows: { ja: '前の行がなくなったもの {count}行', en: '{count} former rows gone' },
  settingsChanged: { ja: '設定の変更', en: 'settings changed' },
  otherMonths: { ja: 'ほかの月の行による', en: 'rows of other months' },
  moreFigures: { ja: 'ほかに{count}個', en: '{count} more' },
  nothingRestated: {
    ja: '締めた月の数字と目標は、今のデータでも同じです。',
    en: 'Every closed figure and target would come out the same.',
  },
  damagedMonths: {
    ja: '「履歴」の行が変わっているため使えない締めがあります: {months}。元に戻すと、また使えます。',
    en: 'Closings that cannot be used, since rows were changed on the sheet "Closing log": {months}. Undo that to use them again.',
  },
  nothingClosed: { ja: '締めた月がまだありません。', en: 'No month is closed yet.' },

  tips: { ja: '弱いKPIに使えるノウハウ', en: 'Know-how for KPIs that missed their target' },
  noTips: {
    ja: 'ノウハウはまだありません。サイドバーの顧客カードの「コツを残す」で書くと、ここに出ます。',
    en: 'No know-how yet. What is left on a customer card in the sidebar ("Leave a tip") is shown here.',
  },
  noFittingTips: {
    ja: '目標に届かなかったKPIに付いたノウハウはありません。',
    en: 'No tip is tagged with a KPI that missed its target.',
  },
  unknownKpi: {
    ja: 'ノウハウ {row}行目のKPI「{name}」は分かりません。一覧から選ぶと使えます。',
    en: 'Know-how, row {row}: there is no KPI "{name}". Pick one from the list.',
  },
  patterns: { ja: '記録に見つかった傾向', en: 'Patterns in the record' },

  effects: { ja: '前回までのアクションとKPI', en: 'Earlier actions and their KPI' },
  noActions: {
    ja: '終わったアクションはまだありません。「{sheet}」に、アクションと完了日を書くと、次の振り返りから前後を比べます。',
    en: 'No action is done yet. Write actions and the day they were done on "{sheet}": the next review compares before and after.',
  },
  decided: { ja: '決めた月', en: 'Decided' },
  done: { ja: '完了日', en: 'Done on' },
  action: { ja: 'アクション', en: 'Action' },
  better: {
    ja: '偶然の揺れを超えて良くなりました: {figures}。ほかの理由もありえます',
    en: 'Better beyond chance: {figures}. Other causes are possible',
  },
  worse: {
    ja: '偶然の揺れを超えて悪くなりました: {figures}。ほかの理由もありえます',
    en: 'Worse beyond chance: {figures}. Other causes are possible',
  },
  moved: { ja: '偶然の揺れを超えて動きました: {figures}', en: 'Moved beyond chance: {figures}' },
  noise: {
    ja: 'まだ判断できません(偶然の揺れの中): {figures}',
    en: 'Can’t tell yet (within chance): {figures}',
  },
  effect: {
    ja: '前{before}か月の平均 {from} → 後{after}か月 {to}、偶然の幅 {low}〜{high}',
    en: 'mean of {before} months before {from}, of {after} after {to}; chance {low} to {high}',
  },
  effectYear: {
    ja: '前年差で 前{before}か月の平均 {from} → 後{after}か月 {to}、偶然の幅 {low}〜{high}',
    en: 'on the year, mean of {before} months before {from}, of {after} after {to}; chance {low} to {high}',
  },
  short: {
    ja: 'まだ判断できません: その前の記録が{count}か月しかありません({least}か月から)',
    en: 'Can’t tell yet: only {count} months of record before it ({least} needed)',
  },
  tooEarly: {
    ja: 'まだ判断できません: 終わったあとの1か月がまだ過ぎていません',
    en: 'Can’t tell yet: no whole month has gone since',
  },
  noKpi: {
    ja: '動きを測れるKPIが書かれていないので、前後は比べられません',
    en: 'No KPI is named whose changes can be judged, so before and after cannot be compared',
  },
  noDay: {
    ja: '完了日が日付でないので、前後は比べられません',
    en: 'The day it was done is missing, so before and after cannot be compared',
  },

  openActions: { ja: '続いているアクション(完了日を書くまで出ます)', en: 'Open actions (until they are done)' },
  due: { ja: '期限', en: 'Due' },
  overdue: { ja: '▲ {days}日超過', en: '▲ {days} days over' },
  inTime: { ja: '期限内', en: 'in time' },
  noDue: { ja: '期限なし', en: 'no due day' },
  noOpen: { ja: '続いているアクションはありません。', en: 'There are no open actions.' },
  unreadCells: {
    ja: '「{sheet}」で読めなかったところ: {cells}',
    en: 'Could not be read on "{sheet}": {cells}',
  },
  unreadCell: { ja: '{row}行目の{column}', en: '{column} in row {row}' },
  noHeader: {
    ja: '「{sheet}」の見出しが読めません。1行目に 月・Keep・Problem・Try・アクション・担当者・期限・KPI・完了日 を入れてください。',
    en: 'The headers of "{sheet}" cannot be read. Row 1 should say Month, Keep, Problem, Try, Action, Owner, Due, KPI, Done on.',
  },

  words: { ja: 'この月の Keep・Problem・Try', en: 'Keep, Problem, Try of the month' },
  wordsBefore: { ja: '前回の{name}', en: '{name}, last time' },
  noWords: { ja: 'まだありません。「{sheet}」に書いてください。', en: 'Nothing yet. Please write on "{sheet}".' },

  next: {
    ja: '次の目標の案(直近{count}か月までの記録から)',
    en: 'Proposed next targets (from up to {count} months of record)',
  },
  present: { ja: '今の目標', en: 'Present' },
  realistic: { ja: '現実的', en: 'Realistic' },
  challenge: { ja: '挑戦', en: 'Stretch' },
  standing: { ja: '今の目標の位置', en: 'Where the present target stands' },
  easier: { ja: '現実的より低い目標です(上げられます)', en: 'Easier than realistic: may go up' },
  between: { ja: '現実的と挑戦のあいだです', en: 'Between realistic and stretch' },
  harder: { ja: '挑戦より高い目標です', en: 'Harder than the stretch' },
  'beyond-best': { ja: 'これまでの最高の月より高い目標です', en: 'Beyond the best month so far' },
  range: { ja: 'ふだんの幅です(挑戦はありません)', en: 'The usual range; it has no stretch' },
  noTarget: { ja: 'まだありません', en: 'None yet' },
  noEvidence: {
    ja: '終わった月の記録が3か月になると、案が出ます。',
    en: 'Proposals show once there are 3 closed months of record.',
  },
  setThem: {
    ja: '決めるのはサイドバーの「目標を決める」です。ここでは何も変えません',
    en: 'They are set in the sidebar ("Set goals"); nothing is changed here',
  },
} satisfies Record<string, Bilingual>;
