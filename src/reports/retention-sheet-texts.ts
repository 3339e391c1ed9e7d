/** The words of 更新と解約. */
import type { Bilingual } from '../core/language';
import type { GroupKind } from '../review/survival';

export const TEXT = {
  title: { ja: 'ルートKPI 更新と解約', en: 'Route KPI renewals and cancellations' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   契約中 {customers}社   これから終わる契約、解約の理由と時期、どれくらい続くか',
    en: '{asOf}   {customers} customers under contract   Contracts that end, why and when customers leave, how long they stay',
  },
  note: {
    ja: '「最新に更新」で書き直されます。表の右と下のメモは残ります。灰色は{few}社に満たない数字、「—」はデータがないか、割る数が0',
    en: 'Rewritten by "Refresh"; notes to the right and below stay. Grey = fewer than {few} customers, "—" = no data, or nothing to divide by',
  },

  calendar: { ja: 'これから終わる契約({months}か月先まで)', en: 'Contracts that end (the next {months} months)' },
  calendarNote: {
    ja: '顧客は月ごとに1社。次の契約あり = 同じ商品の契約が続くか、次の契約の登録がある。予定あり = 契約の終わりまでに次回予定日か先の日付の訪問がある',
    en: 'A customer counts once a month. Signed = a contract of the product goes on, or a later one is entered. Visit = the log names a day before the end',
  },
  calendarNoteMore: {
    ja: '金額は、次の契約がない分の1年分(月額は12倍、年額と一括はそのまま)。満了日に自動更新される契約は終わりに数えず、右端に社数だけ出します',
    en: 'Amount = a year of what is not signed (monthly × 12, yearly and at once as they stand). Contracts that renew themselves do not end; they stand on the right',
  },
  month: { ja: '月', en: 'Month' },
  restOf: { ja: '{month}(残り)', en: '{month} (rest)' },
  customers: { ja: '終わる顧客', en: 'Customers' },
  leaving: { ja: 'うち解約', en: 'Leaving' },
  signed: { ja: '次の契約あり', en: 'Signed' },
  planned: { ja: '予定あり', en: 'Visit' },
  open: { ja: '予定なし', en: 'Nothing yet' },
  yearly: { ja: '金額(年)', en: 'A year' },
  openYearly: { ja: 'うち予定なし', en: 'Nothing yet' },
  renewing: { ja: '自動更新', en: 'Auto-renewal' },
  total: { ja: '合計', en: 'Total' },
  noContracts: {
    ja: '契約の表に行がないため、更新の予定は出せません。「契約」シートに満了日か終了日を入れると出ます。',
    en: 'There are no contracts. Enter them with their expiry or end on the sheet "Contracts" to see what is up for renewal.',
  },

  list: {
    ja: '更新を決める契約(次の契約がまだない {count}件)',
    en: 'Contracts to renew ({count} that nothing carries on)',
  },
  nothingEnds: {
    ja: '{months}か月先までに、更新を決める契約はありません。',
    en: 'No contract ends in the next {months} months that nothing carries on.',
  },
  more: {
    ja: '終わりの早い{shown}件を出しています。ほか {count}件(年 {yen})',
    en: 'Shown are the {shown} that end first. {count} more ({yen} a year)',
  },
  customer: { ja: '顧客', en: 'Customer' },
  rep: { ja: '担当', en: 'Rep' },
  ends: { ja: '契約の終わり', en: 'Ends' },
  left: { ja: 'あと', en: 'Days left' },
  daysLeft: { ja: '0"日"', en: '0' },
  how: { ja: '終わり方', en: 'How' },
  expiry: { ja: '満了', en: 'Expires' },
  cancel: { ja: '解約予定', en: 'Leaving' },
  next: { ja: '次の予定', en: 'Next visit' },
  noNext: { ja: '△ なし', en: '△ None' },
  lateNext: { ja: '△ {day}', en: '△ {day}' },
  goodNext: { ja: '○ {day}', en: '○ {day}' },
  state: { ja: '状態', en: 'State' },
  lastVisit: { ja: '最終訪問', en: 'Last visit' },
  product: { ja: '商品', en: 'Product' },
  place: { ja: '契約の行', en: 'Contract' },
  row: { ja: '{row}行目', en: 'Row {row}' },

  reasons: { ja: '解約の理由', en: 'Why customers left' },
  spans: {
    ja: '直近 = {now}({months}か月)   その前 = {before}',
    en: 'Now = {now} ({months} months)   Before = {before}',
  },
  span: { ja: '{first}〜{last}', en: '{first} – {last}' },
  spanMonths: { ja: '{span}({months}か月)', en: '{span} ({months} months)' },
  noSpan: { ja: '記録がありません', en: 'no record' },
  reasonsNote: {
    ja: '社数は解約数(KPI)と同じ数え方です。理由は「契約」の「解約理由」から。同じ日に終わる契約が複数あれば、金額の大きいもの',
    en: 'Counted as the KPI "Cancellations". Reasons as typed in the contracts; of several contracts that end on a day, the largest',
  },
  reason: { ja: '理由', en: 'Reason' },
  now: { ja: '直近', en: 'Now' },
  before: { ja: 'その前', en: 'Before' },
  share: { ja: '割合', en: 'Share' },
  change: { ja: '増減', en: 'Change' },
  noReason: { ja: '理由の記入なし', en: 'No reason entered' },
  otherReasons: { ja: 'ほかの理由({count}種類)', en: 'Other reasons ({count})' },
  nobodyLeft: { ja: 'この期間に解約した顧客はいません。', en: 'Nobody left in this time.' },
  noMonth: { ja: '終わった月がまだないため、出せません。', en: 'No month is over yet.' },

  bands: { ja: '解約の時期(契約してからの月数)', en: 'When customers left (months of service)' },
  bandsNote: {
    ja: '率 = 解約 ÷ その時期を過ごした社・月(のべ月数)× 100。人数の違う時期どうしを比べられます。n = その時期にいた顧客',
    en: 'Rate = customers who left ÷ customer-months spent in that time × 100, so that large and small groups compare. n = customers who were there',
  },
  bandsNoteMore: {
    ja: '▲◎ が付くのは、その前との差が偶然では説明しにくいときだけです(フィッシャーの正確確率検定、1%)',
    en: '▲ and ◎ stand only where chance hardly explains the change (Fisher’s exact test, 1%)',
  },
  tenure: { ja: '契約してから', en: 'Months of service' },
  upTo: { ja: '{to}か月まで', en: 'Up to {to}' },
  fromTo: { ja: '{from}〜{to}か月', en: '{from} to {to}' },
  over: { ja: '{from}か月から', en: '{from} and more' },
  cancelled: { ja: '解約', en: 'Left' },
  exposure: { ja: '社・月', en: 'Months' },
  rate: { ja: '率', en: 'Rate' },
  cases: { ja: 'n', en: 'n' },
  verdict: { ja: '変化', en: 'Change' },
  moreOften: { ja: '▲ 増えた', en: '▲ More' },
  lessOften: { ja: '◎ 減った', en: '◎ Fewer' },

  curves: { ja: 'どれくらい続くか(契約が続く割合)', en: 'How long customers stay (share that stays)' },
  curvesNote: {
    ja: 'まだ続いている契約も、続いているところまで数えます(カプラン・マイヤー法)。その月数まで見ている顧客が{few}社を切るところで線を止めます',
    en: 'Customers who are still there count as far as they are seen (Kaplan–Meier). Lines stop where fewer than {few} customers are followed',
  },
  curvesNoteMore: {
    ja: '商品・担当・エリアは、多い順に{most}つまで。灰色の線は全体。原因を示すものではなく、違いを話し合うための線です',
    en: 'At most {most} products, reps and areas, the largest. The grey line is everyone. Lines show differences to talk about, not causes',
  },
  everyone: { ja: '全体', en: 'All' },
  curveTitle: { ja: '契約が続く割合(全体)', en: 'Share that stays (all)' },
  monthsOfService: { ja: '契約してからの月数', en: 'Months of service' },
  group: { ja: '対象', en: 'Group' },
  spells: { ja: 'n', en: 'n' },
  ended: { ja: '解約', en: 'Left' },
  median: { ja: '半分になる月', en: 'Half gone' },
  atRisk: { ja: '{months}か月の n', en: 'n at {months}' },
  stays: { ja: '{months}か月続く', en: 'Stay {months} mo.' },
  tooFew: { ja: '線なし(n不足)', en: 'No line' },
  nobodyStays: {
    ja: '契約した顧客がまだいないため、線はありません。',
    en: 'There are no customers under contract yet.',
  },
  chartData: { ja: 'グラフのもと', en: 'Data of the charts' },
} satisfies Record<string, Bilingual>;

interface GroupWords {
  readonly name: Bilingual;
  readonly chart: Bilingual;
  /** Where no customer belongs to any. */
  readonly none: Bilingual;
  /** Where each is too small. */
  readonly small: Bilingual;
}

export const GROUP_TEXT: Readonly<Record<GroupKind, GroupWords>> = {
  product: {
    name: { ja: '商品', en: 'Product' },
    chart: { ja: '契約が続く割合(商品別)', en: 'Share that stays (by product)' },
    none: {
      ja: '商品別: 「契約」に商品がないため、線はありません。',
      en: 'By product: the contracts name no products.',
    },
    small: {
      ja: '商品別: {few}社以上の商品がないため、線はありません。',
      en: 'By product: no product has {few} customers to follow.',
    },
  },
  rep: {
    name: { ja: '担当', en: 'Rep' },
    chart: { ja: '契約が続く割合(担当別)', en: 'Share that stays (by rep)' },
    none: { ja: '担当別: 契約に担当者がないため、線はありません。', en: 'By rep: the contracts name no reps.' },
    small: {
      ja: '担当別: {few}社以上を受け持つ担当がいないため、線はありません。',
      en: 'By rep: no rep has {few} customers to follow.',
    },
  },
  area: {
    name: { ja: 'エリア', en: 'Area' },
    chart: { ja: '契約が続く割合(エリア別)', en: 'Share that stays (by area)' },
    none: {
      ja: 'エリア別: 「顧客」にエリアがないため、線はありません。',
      en: 'By area: the customers sheet names no areas.',
    },
    small: {
      ja: 'エリア別: {few}社以上のエリアがないため、線はありません。',
      en: 'By area: no area has {few} customers to follow.',
    },
  },
};
