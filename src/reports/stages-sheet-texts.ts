/** The words of 段階. */
import type { Bilingual } from '../core/language';
import type { Stage } from '../core/tables';

/** Nobody has been in touch yet. */
export const UNTOUCHED: Bilingual = { ja: '未接触', en: 'Not met' };

/** What moves a customer on from a stage, in a few words. */
export const NEXT_STEP: Readonly<Record<Stage | 'none', Bilingual>> = {
  none: { ja: 'まず一度、会うか電話する', en: 'Meet or ring them once' },
  contact: { ja: '話せる時間をもらう。断られたら押さない', en: 'Get time to talk; never push' },
  talk: { ja: '困りごとを聞き、次のアポをもらう', en: 'Ask what they need; an appointment' },
  prospect: { ja: '必要な時を待って通い、商談か見積へ', en: 'Stay in touch; meeting or quote' },
  deal: { ja: '宿題を返し、契約の開始日を決める', en: 'Answer open points; agree a start' },
  contract: { ja: '初月にフォローし、91日目を迎える', en: 'Follow up in month one; reach day 91' },
  continuing: { ja: '目安の間隔で通い、更新を早めに話す', en: 'Keep the rhythm; talk of renewal early' },
  left: { ja: '節目に声をかける。アポか商談で戻る', en: 'Call at times; an appointment brings back' },
};

export const TEXT = {
  title: { ja: 'ルートKPI 段階', en: 'Route KPI stages' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {count}社   段階は訪問と契約の記録から決まります。「顧客」の表の「段階」に入力すると、入力が優先されます',
    en: '{asOf}   {count} customers   Stages follow from visits and contracts; what is typed under "Stage" in the customers table goes first',
  },
  note: {
    ja: '「最新に更新」で書き直されます。表の右と下のメモは残ります。n は割合のもとになった社数で、{few}社に満たない割合は灰色です',
    en: 'Rewritten by "Refresh"; notes to the right and below stay. n is what a share rests on; under {few} a share is grey',
  },

  funnel: { ja: 'いまの段階と、次の段階へ進んだ割合', en: 'Where customers stand, and how many moved on' },
  counted: {
    ja: '割合 = その段階に来て{days}日(契約は{stay}日)以上たった顧客のうち、その日数のうちに次の段階へ進んだ顧客',
    en: 'Share = of the customers that came to the stage at least {days} days ago (new: {stay}), those who moved on within these days',
  },
  scope: {
    ja: '日が浅い顧客は、進んでいてもいなくても数えません(途中の顧客で割合が上下しないため)。初めての契約までの道のりを、記録全体で見ます',
    en: 'Who came later is too young: counted on neither side, so that unfinished ways change nothing. First contracts only, whole record',
  },
  unrecorded: {
    ja: '日数の中央値は、両方の段階が記録にある顧客だけです(0日 = 同じ日)。契約までの訪問の記録がない契約 {count}社は、契約からあとだけを数えます',
    en: 'Days: the median of customers with both stages on record (0 = same day). {count} contracts without a visit before them count from the contract on only',
  },
  stage: { ja: '段階', en: 'Stage' },
  now: { ja: 'いま', en: 'Now' },
  typed: { ja: 'うち入力', en: 'Typed' },
  moved: { ja: '進んだ割合', en: 'Moved on' },
  cases: { ja: 'n', en: 'n' },
  chance: { ja: '偶然の幅', en: 'By chance' },
  days: { ja: '日数の中央値', en: 'Median days' },
  young: { ja: '日が浅い', en: 'Too young' },
  movesOn: { ja: '次へ進むには', en: 'What moves them on' },
  total: { ja: '合計', en: 'Total' },

  leaks: { ja: 'どこで止まりやすいか', en: 'Where customers stop' },
  leak: {
    ja: '{from}から{to}へ進むのは{share}({judged}社中{moved}社)で、ほかのどの段階よりもはっきり少なめです。',
    en: 'From {from} to {to} {share} move on ({moved} of {judged}), clearly fewer than at any other stage.',
  },
  noLeak: {
    ja: 'チーム全体では、どの段階も偶然の幅が重なっていて、ここで止まるとは言い切れません。',
    en: 'For the team, the intervals of chance touch: no stage can be said to lose most.',
  },
  fewCases: {
    ja: '判定できる顧客が{few}社以上いる段階が2つになるまで、比べません。',
    en: 'Nothing is compared until two stages have {few} customers to judge by.',
  },
  repBelow: {
    ja: '{rep}: {from}から{to}へ {share}({judged}社中{moved}社)。ほかの担当者は{others}(n={n})です。一緒に訪問して、どこで話が止まるか見てみましょう。',
    en: '{rep}: from {from} to {to} {share} ({moved} of {judged}); the others {others} (n={n}). Go along on a visit and see where it stops.',
  },
  repAbove: {
    ja: '{rep}: {from}から{to}へ {share}({judged}社中{moved}社)。ほかの担当者は{others}(n={n})です。進め方をチームに教えてもらいましょう。',
    en: '{rep}: from {from} to {to} {share} ({moved} of {judged}); the others {others} (n={n}). Ask how it is done.',
  },
  noDifference: {
    ja: '担当者ごとでは、偶然を超える差はありません(担当者と段階ごとに{few}社以上、偶然なら千回に1回もない差だけを書きます)。',
    en: 'No rep differs by more than chance (told from {few} customers on, where chance is below one in a thousand).',
  },

  timing: { ja: '今すぐ / これから', en: 'Now / later' },
  timingGroup: { ja: '時期', en: 'Timing' },
  timingNow: { ja: '今すぐ', en: 'Now' },
  timingLater: { ja: 'これから', en: 'Later' },
  signers: { ja: '契約した顧客', en: 'Signed' },
  within: { ja: '{days}日以内', en: '{days} days' },
  signersNote: {
    ja: '契約した顧客 = 初めての接触から1年以内に契約した顧客が、{days}日以内だったか(今すぐ)、後だったか(これから)。接触から1年たった分で数えます',
    en: 'Signed = those who signed within a year of the first contact: within {days} days (now) or later; of customers first met a year ago',
  },
  linesNote: {
    ja: '日数 = 今すぐは初めてのアポ・商談・見積から、これからは(その日にアポなどのない)初めての接触から、その日数で契約した割合',
    en: 'Days = share under contract so long after the first appointment, meeting or quote (now), or after a first contact without one (later)',
  },
  groupNote: {
    ja: '右の n は、その日数がたった顧客の数です。どの日数も同じ顧客で数えます。「—」は、そこまで日がたった顧客がまだ少ないところです',
    en: 'The n at the right is one group of customers that have had the time. "—": too few have had so long',
  },
  assumed: {
    ja: '2:8 は仮の値です(10人いたら2人が今すぐ、という目安)。チームの実績は、契約した顧客が{few}社になると出ます(いま{count}社)。',
    en: '2:8 is assumed (of ten customers two buy at once). Your own figure appears from {few} signed customers on (now {count}).',
  },

  response: { ja: '反応が鈍い顧客 / 反応がある顧客', en: 'Slow and responsive customers' },
  responseGroup: { ja: '反応', en: 'Response' },
  slow: { ja: '反応が鈍い', en: 'Slow' },
  responsive: { ja: '反応がある', en: 'Responsive' },
  few: { ja: '記録が少ない', en: 'Too few' },
  underContract: { ja: '契約中', en: 'Customers' },
  before: { ja: '契約前', en: 'Prospects' },
  left: { ja: '離脱', en: 'Left' },
  fromFirst: { ja: 'はじめ4回 n', en: 'First 4, n' },
  signedLater: { ja: '契約した', en: 'Signed' },
  signedShare: { ja: '契約の割合', en: 'Share' },
  responseNote: {
    ja: '鈍い = この1年の直近4回のうち3回(下がってきたときは2回)が、鈍い反応・不在・断り・失注。反応の記録がない訪問は、結果で見ます',
    en: 'Slow = of the last four contacts of a year three (two where falling) were cool, absent, refused or lost; outcomes speak where no reaction is written',
  },
  fewNote: {
    ja: '記録が少ない = 手がかりのある接触が4回に満たない。鈍い顧客をどの順番で回るかは、「顧客」の表の「上長の優先度」で決められます',
    en: 'Too few = under four contacts that tell anything. "Manager priority" in the customers table sets the order in which slow ones are visited',
  },
  firstNote: {
    ja: 'はじめ4回 = 契約前の最初の4回で分け、4回目から1年たった見込み客のうち、1年以内に契約した社数と割合。待てば契約になる方がいるかを見ます',
    en: 'First 4 = prospects by their first four contacts, a year after the fourth: how many signed within that year. Patience shows here',
  },

  byRep: { ja: '担当者ごとの顧客', en: 'Customers by rep' },
  byRepNote: {
    ja: '契約中は担当者、契約前は最後に接触した人の顧客として数えます。並びは担当者の表の順です(順位ではありません)',
    en: 'Customers count for their owner, prospects for who was in touch last. In the order of the tables, not ranked',
  },
  steps: { ja: '担当者ごとの、次の段階へ進んだ割合', en: 'Moved on, by rep' },
  stepsNote: {
    ja: 'その段階に連れてきた担当者で数えます。n が{few}社に満たない割合は灰色です。件数の少ない割合の差は、偶然のことが多いです',
    en: 'Counted for the rep who brought the customer to the stage. Grey under {few}: differences of few cases are mostly chance',
  },
  rep: { ja: '担当者', en: 'Rep' },
  team: { ja: 'チーム全体', en: 'Whole team' },
  step: { ja: '{from}→{to}', en: '{from}→{to}' },
  slowShort: { ja: '反応が鈍い', en: 'Slow' },
  firstMonth: { ja: '初月フォロー', en: 'First month' },

  follow: { ja: 'フォローがまだの顧客', en: 'Not followed up yet' },
  followRate: {
    ja: '初月フォロー率(締まった直近12か月): {share}({begun}件中{followed}件)',
    en: 'First-month follow-up (last 12 closed months): {share} ({followed} of {begun})',
  },
  noFollowRate: {
    ja: '初月フォロー率(締まった直近12か月): 判定できる契約がまだありません',
    en: 'First-month follow-up (last 12 closed months): no contract to judge yet',
  },
  followNote: {
    ja: '初月 = 開始の翌日から30日以内の訪問もフォロー電話もまだない。更新前 = 終わりまで60日以内で、フォロー・提案・更新の話がまだない(自動更新は除く)',
    en: 'First month: no visit or follow-up call in the 30 days after the start. Renewal: within 60 days of the end no follow-up, proposal or talk of renewal (not what renews itself)',
  },
  allFollowed: { ja: '全員フォロー済みです。', en: 'Everyone has been followed up.' },
  noVisits: { ja: '訪問の記録がまだないため、出せません。', en: 'There is no record of visits yet.' },
  customer: { ja: '顧客', en: 'Customer' },
  what: { ja: '何の', en: 'What' },
  startOrEnd: { ja: '開始・終了', en: 'Start / end' },
  until: { ja: 'いつまで', en: 'Until' },
  leftDays: { ja: 'あと', en: 'Days left' },
  lastVisit: { ja: '最終訪問', en: 'Last visit' },
  planned: { ja: '予定', en: 'Planned' },
  plannedLater: { ja: '{why}(次は{day}ごろ)', en: '{why} (next about {day})' },
  firstMonthGap: { ja: '初月', en: 'First month' },
  lateGap: { ja: '初月を過ぎた', en: 'Month over' },
  renewalGap: { ja: '更新前', en: 'Renewal' },
  daysLeft: { ja: '0"日"', en: '0' },

  differing: { ja: '入力した段階が、記録と違う顧客', en: 'Typed stage differs from the log' },
  differingNote: {
    ja: '入力が優先されます。古くなっていたら「顧客」の表の「段階」を空にすると、記録に戻ります',
    en: 'What is typed goes first. Clear the "Stage" cell in the customers table to follow the log again',
  },
  typedStage: { ja: '入力', en: 'Typed' },
  loggedStage: { ja: '記録', en: 'Log' },
  since: { ja: '記録の開始', en: 'Since' },
} satisfies Record<string, Bilingual>;
