/** What the goals say in Japanese; `texts-en.ts` says the same in English. */
import type { Sharing, TargetKind } from './draft';
import type { LeverName } from '../../goals/projection-types';

export const ja = {
  loadingLong: '記録をさかのぼって、根拠を計算しています…',
  lost: '通信できませんでした。データは変わっていません。サイドバーを開き直してください。',
  again: 'もう一度読み込む',

  // Where are we?
  where: (percent: string) => `売上目標の ${percent} まで来ました`,
  noGoal: '売上目標(KGI = 最終目標)は、まだ決まっていません。',
  noActual: '売上の実績がまだありません。',
  bar: (done: string, pace: string) => `達成率 ${done}、営業日のペース ${pace}`,
  pace: (pace: string, asOf: string) => `${asOf} 現在。営業日のペースは ${pace}`,
  goalLine: (amount: string) => `売上目標 ${amount}`,
  landing: '着地見込',
  landingOf: (amount: string) => `着地見込 ${amount}`,
  chanceOf: (percent: string) => `届く見込み ${percent}`,
  decide: '目標を決める',
  review: '目標を見直す',
  goOn: '入力の続きへ',
  refresh: '最新に更新',
  refreshing: '更新しています…',
  refreshingOn: (sheets: number) => `続きを更新しています…(残り${sheets}枚)`,
  thisMonth: '今月の実績',
  history: '目標の変更履歴',
  change: (who: string, what: string) => `${who} ${what}`,
  fromTo: (old: string, now: string) => `${old || 'なし'} → ${now || 'なし'}`,
  notices: 'お知らせ',

  // Nothing to go by
  emptyTitle: 'まだ記録がありません',
  emptyNext:
    '「訪問」と「契約」(または「売上」)のシートを用意すると、ここに今の位置が出ます。先に目標の金額を決めることもできます。',
  template: 'ひな形のシートを作る',
  templateNote: '自分たちの記録を書くシートを、見出しと選択肢つきで足します。いまあるシートは変わりません。',
  makingTemplate: 'ひな形を作っています…',
  sample: 'サンプルで試す',
  sampleNote: '架空の会社のシートを、このスプレッドシートに足します。',
  sampling: 'サンプルを入れています…',

  // Steps
  steps: '目標を決める3つの手順',
  stepNames: ['KGI', 'KPI', '目標値'] as readonly string[],
  stepOf: (number: number, name: string) => `${number} ${name}`,
  doneMark: '済み',
  back: '戻る',
  next: '次へ',
  close: '今の位置へ',

  // Step 1
  kgiTitle: '売上目標(KGI)を決める',
  kgiWhat: 'KGI は最終目標です。いつまでに、いくら売り上げるかを決めます。',
  period: '期間',
  otherPeriod: 'ほかの期間…',
  typedPeriod: '期間(入力)',
  typedPeriodHint: '例: 2024-07:2025-03(2024年7月〜2025年3月)',
  noPeriod: '期間を入れてください。',
  recalculating: 'この期間で計算し直しています…',
  amount: '金額',
  amountHint: '例: 1,200万円、12,000,000',
  unit: '単位',
  units: [
    [1, '円'],
    [1000, '千円'],
    [10_000, '万円'],
  ] as readonly (readonly [number, string])[],
  readAs: (yen: string, short: string) => `${yen}(${short})`,
  unreadAmount: '金額を読めません。例: 1,200万円',
  noAmount: '金額を入れてください。',
  isFormula: (place: string) => `この金額は ${place} の数式で計算されています。変えるときはシートで変えてください。`,
  helpTitle: '決めるときの手がかり',
  asLastYear: '前年と同じ',
  plus5: '前年 +5%',
  realisticLanding: '今のまま進んだ着地見込',
  largestLanding: '記録から見込める最大',
  soFar: 'これまでの実績',
  noHelp: '前年の実績も3か月以上の記録もないので、手がかりはまだ出せません。',
  basisTitle: '売上の数え方',
  basisWhy: '「契約」と「売上」の両方に行があります。どちらを売上としますか?',
  bases: { contracts: '契約の請求', sales: '売上の行', both: '両方の合計' } as Readonly<Record<string, string>>,
  noBasis: '売上の数え方を選んでください。',
  sharingTitle: '担当者への割り振り',
  sharings: {
    none: '割り振らない',
    record: '記録どおり',
    even: '均等',
    own: '自分で入れる',
  } satisfies Record<Sharing, string> as Readonly<Record<Sharing, string>>,
  repAmount: (rep: string) => `${rep}さんの売上目標(円)`,
  total: '合計',
  sumFits: 'KGIと同じです',
  sumOver: (amount: string) => `KGIより ${amount} 多い`,
  sumUnder: (amount: string) => `KGIより ${amount} 少ない`,
  even: '差を割り振る',
  unreadPart: '金額を読めないところがあります。',

  // Step 2
  kpiTitle: '途中の目安(KPI)を選ぶ',
  kpiWhat: 'KGI へ向かう途中で見る数字です。チームの記録から、まず見るとよいものを選んであります。',
  kpiWhatShort: 'KGI へ向かう途中で見る数字です。3〜5個が目安です。',
  otherKpis: (count: number) => `ほかのKPI(${count})`,
  chosenCount: (count: number) => `${count}個を選んでいます`,
  tooMany: '多いと、どれも見なくなりがちです。5個までが目安です。',
  noneChosen: 'KPIを1つ以上選んでください。',
  movements: {
    improving: '良くなっている',
    worsening: '悪くなっている',
    steady: '横ばい',
    'too-short': '記録が短い',
  } as Readonly<Record<string, string>>,
  strengths: {
    strong: '売上との結びつき: 強い',
    some: '売上との結びつき: ややある',
    unclear: '売上との結びつき: はっきりしない',
    'too-short': '売上との結びつき: 記録が短い',
    'part-of-revenue': '売上を作る数字の1つ',
  } as Readonly<Record<string, string>>,
  gain: (amount: string) => `良い月の水準なら、売上 +${amount}`,
  noChart: 'まだ記録がありません',
  chart: (from: string, first: string, to: string, last: string, low: string, high: string) =>
    `${from}の${first}から${to}の${last}まで。最小 ${low}、最大 ${high}`,

  // Step 3
  targetTitle: '目標値を決める',
  targetWhat: '値はすべて、チーム自身の記録から出しています。',
  shortRecord: '記録が3か月たまると、ここに根拠のある値を出します。今は自分で入れられます。',
  now: (value: string) => `いま ${value}`,
  kinds: {
    current: '今の目標',
    realistic: '現実的',
    required: '必要値',
    challenge: '挑戦',
    own: '自分で入れる',
  } satisfies Record<TargetKind, string> as Readonly<Record<TargetKind, string>>,
  kindsGloss: '現実的 = ふだんの月。挑戦 = 良いほうの月。必要値 = ほかがふだんどおりのとき、KGIに届く値。',
  ownOf: (kpi: string, unit: string) => `${kpi}の目標(${unit})`,
  lowerOf: (kpi: string, unit: string) => `${kpi}の下限(${unit})`,
  upperOf: (kpi: string, unit: string) => `${kpi}の上限(${unit})`,
  lowerShort: (unit: string) => `下限(${unit})`,
  upperShort: (unit: string) => `上限(${unit})`,
  unreadTarget: '数字を読めません。',
  noTargetYet: '値を入れないと、このKPIの目標は書き込まれません。',
  reached: (value: string, n: number, of: number) => `${value} に届いた月: ${of}か月中 ${n}か月`,
  bySeason: '月ごと(記録の季節の型)',
  seasonOf: (months: readonly string[]) =>
    `月によって出方がちがうため(偶然より大きい季節の型)、月ごとに分けて入れます: ${months.join('、')}`,
  byTurns: '月ごと(担当者の順番)',
  inTurns:
    '1人では月に1つに満たないので、担当者別は月ごとに分けて入れます。合計が、それぞれの記録と受け持ちに見合うように回ります。',
  inMonths: (months: number, total: string) => `${months}か月で ${total}`,
  noGoalIn: 'なし',
  ownMonths: (months: readonly string[]) => `月ごとの目標があり、その月はそちらが使われます: ${months.join('、')}`,
  monthsFollow: (months: readonly string[]) =>
    `その月だけの目標があります: ${months.join('、')}。保存すると、ここで選んだ値にそろえます(前の目標は残ります)。`,
  policyBounds: {
    bound: (rule: string) => `会社の方針(${rule})に合わせました。`,
    beyond: (rule: string) => `会社の方針(${rule})の範囲を外れています。`,
  },
  neverReached: (value: string, of: number) => `${value} に届いた月は ${of}か月の中にありません(実績なし)`,
  requiredWhy: {
    'not-tied': 'KGIと計算でつながる数字ではないので、必要値はありません。',
    'no-goal': 'KGIが決まると、必要値が出ます。',
    'out-of-reach': 'この数字だけでは、KGIに届きません。ほかの数字と合わせて決めてください。',
    'no-record': '記録が短いので、必要値はまだ出せません。',
    met: 'ほかがふだんどおりなら、この数字がいくつでもKGIに届きます。',
  } as Readonly<Record<string, string>>,

  // The levers
  treeTitle: '売上のもと',
  treeWhat: 'つまみを動かすと、着地見込と、ほかに必要な値がすぐ変わります。',
  treeSum: (actual: string, ahead: string) => `これまで ${actual} + これから ${ahead}`,
  treeProduct: (customers: string, transactions: string) =>
    `これから = お客さま のべ${customers}社・月 → 取引 ${transactions}回 → 売上`,
  levers: {
    retention: '続くお客さま(月の継続率)',
    won: '増えるお客さま(月)',
    frequency: '取引の回数(1社・月)',
    price: '1回の単価',
  } satisfies Record<LeverName, string> as Readonly<Record<LeverName, string>>,
  leverShort: {
    retention: '継続率',
    won: '新規',
    frequency: '回数',
    price: '単価',
  } satisfies Record<LeverName, string> as Readonly<Record<LeverName, string>>,
  leverUnits: { retention: '%', won: '社', frequency: '回', price: '円' } satisfies Record<
    LeverName,
    string
  > as Readonly<Record<LeverName, string>>,
  usual: (value: string) => `ふだん ${value}`,
  alone: (value: string) => `これだけで届くには ${value}`,
  enough: (value: string) => `${value} あれば届きます`,
  aloneNever: 'これだけでは届きません',
  aloneMet: 'このままで届きます',
  setsTarget: (kpi: string) => `「${kpi}」の目標になります`,
  onlyAssumed: '試しの値です。保存されません。',
  usualAgain: 'ふだんの値に戻す',
  today: 'いまのまま',
  withTargets: 'この目標なら',
  interval: (low: string, high: string) => `${low}〜${high}`,
  eightOfTen: (low: string, high: string) => `10回に8回は ${low}〜${high}`,
  chance: '届く見込み',
  mustBe: (conditions: string) => `KGIに届くには、${conditions}が続く必要があります。`,
  mustBeUsual: 'ふだんどおりの月が続けば、KGIに届く計算です。',
  stillShort: (conditions: string, amount: string) => `${conditions}が続いても、KGIまであと ${amount} です。`,
  usualShort: (amount: string) => `ふだんどおりの月が続くと、KGIまであと ${amount} です。`,
  condition: (lever: string, value: string, usual: string) => `${lever} ${value}(ふだん ${usual})`,
  and: '、',
  beyondTitle: 'いまの記録からは、少し遠い目標です',
  beyond: (largest: string, over: string) =>
    `どの数字も良い月の水準が続いたときで ${largest} です。KGIはそれより ${over} 大きい金額です。このまま挑戦することも、届く金額にすることもできます。`,
  takeLargest: (amount: string) => `KGIを ${amount} にする`,
  noMonthsAhead: 'この期間は終わっています。次の期間を選ぶと、見込みが出ます。',
  noProjection: '着地見込は、売上とお客さまの記録が3か月たまると出ます。',

  // Company rules
  policyTitle: '会社の方針',
  policyWhat:
    '決めておくと、提案はこの範囲に収まります。例: 訪問頻度は月4回まで。重みは、すすめる順番に効きます(2なら2倍)。',
  weightShort: '重み',
  unreadPolicy: '数字を読めないか、下限が上限より大きくなっています。',
  policyAdd: '方針を足すKPI',
  choose: '選んでください',

  // By rep
  byRepTitle: '担当者別の目標も入れる',
  byRepWhat: 'それぞれの記録と受け持ちのお客さまから出した値です。直せます。',
  byRepOf: (count: number) => `担当者別(${count}人)`,
  repTarget: (rep: string, kpi: string) => `${rep}さんの${kpi}`,
  repTargetLower: (rep: string, kpi: string) => `${rep}さんの${kpi}(下限)`,
  repTargetUpper: (rep: string, kpi: string) => `${rep}さんの${kpi}(上限)`,
  repRecord: (value: string, n: number) => `ふだん ${value}(${n}か月)`,
  repNoRecord: '記録なし',
  sumIs: (sum: string, team: string) => `合わせると ${sum}(チームの目標 ${team})`,
  sumIsTeam: (sum: string) => `合わせて ${sum}。チームの目標と同じです`,
  asProposed: '提案に戻す',
  noReps: '担当者が見つからないので、チームの目標だけを入れます。',

  // Daily
  dailyTitle: '1日あたりの目安',
  dailyWhat: (days: number) => `残りの営業日 ${days}日で割った、1人1日の件数です。`,
  dailyFrom: (kpis: readonly string[]) => `(${kpis.join('・')}の目標から)`,
  dailyNone: '訪問(件数・頻度)、アプローチ、商談、新規獲得などの目標があると、1日あたりの目安が出ます。',
  perDay: '1日',
  perWeek: '1週間',
  leftOf: (month: string) => `${month}あと`,
  team: 'チーム',
  rep: '担当者',

  // Save
  saveTitle: '保存',
  summary: (goal: string, kpis: number, rows: number) =>
    `KGI ${goal}、KPI ${kpis}個、目標 ${rows}件を「目標」シートに書きます。`,
  who: '決めた人',
  other: 'ほかの人…',
  whoOther: '名前',
  noWho: '決めた人を選んでください。',
  why: '理由(なくてもかまいません)',
  save: '目標シートに書き込む',
  saving: '書き込んでいます…',
  undoable: 'あとから「元に戻す」ができます。前の目標は残ります。',
  undo: '元に戻す',
  undoing: '元に戻しています…',
  fixFirst: '直すところがあります。',

  // Somebody else
  conflictTitle: 'ほかの人が先に保存しました',
  conflictWhat: 'まだ何も書き込んでいません。入力した内容は残っています。',
  saveMine: 'この内容で保存する',
  seeTheirs: '相手の内容を見る',
  changedMeanwhile: 'シートの目標が変わりました。入力した内容はそのままです。',
  readAgain: '新しい内容を読む',
};

type Said<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] };
export type GoalTexts = { readonly [K in keyof typeof ja]: Said<(typeof ja)[K]> };
