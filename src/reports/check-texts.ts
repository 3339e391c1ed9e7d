/** The findings of the checks over all tables in words: what no single cell shows. */
import type { FindingCode } from '../intake/findings';
import { type FindingText, text } from './finding-text';

export const CHECK_TEXTS = {
  'overlapping-contracts': text(
    ['期間が重なる契約', 'Overlapping contracts'],
    [
      '同じ顧客・同じ商品の契約({otherSheet} {otherRow}行目)がまだ続いているのに、{start} から始まっています。',
      'It starts on {start} while another contract of this customer for the same product ({otherSheet}, row {otherRow}) still runs.',
    ],
    [
      '両方の金額を数えています。前の契約が終わっていれば解約日を入れてください。2つとも有効ならそのままで。',
      'Both amounts count. If the earlier one is over, please enter its end. If both are meant, leave them.',
    ],
  ),
  'contracts-side-by-side': text(
    ['並んで続く契約(商品なし)', 'Contracts side by side, no product'],
    [
      '同じ顧客の契約({otherSheet} {otherRow}行目)がまだ続いているのに、{start} から始まっています。商品が空欄で、同じものかわかりません。',
      'It starts on {start} while another contract of this customer ({otherSheet}, row {otherRow}) still runs. No product is named.',
    ],
    [
      '両方の金額を数えています。商品を入れると確かめられます。',
      'Both amounts count. Enter the products to tell them apart.',
    ],
  ),
  'visit-before-contract': text(
    ['契約より前のフォロー・配送', 'Follow-up before the contract'],
    [
      '最初の契約({start})より前に、フォロー・配送・更新の訪問があります。',
      'There are follow-up, delivery or renewal visits before the first contract ({start}).',
    ],
    [
      '訪問としては数えました。契約の開始日か、訪問の目的を確かめてください。',
      'Counted as visits. Please check the start of the contract or the purpose.',
    ],
  ),
  'visit-without-contract': text(
    ['契約のない顧客への配送・更新', 'Deliveries without a contract'],
    [
      '配送・更新などの訪問がありますが、この顧客の契約も売上もありません。',
      'There are delivery or renewal visits, but neither a contract nor a sale.',
    ],
    [
      '訪問としては数えました。契約の表では名前の書き方がちがうのかもしれません。',
      'Counted as visits. The contracts table may spell the name differently.',
    ],
  ),
  'never-visited': text(
    ['1年訪問のない契約客', 'Customers not visited for a year'],
    [
      '{start} から契約中ですが、{until} までの1年に訪問がありません。',
      'Under contract since {start}, but no visit in the year up to {until}.',
    ],
    [
      '訪問の予定を立てるか、解約していれば解約日を入れてください。',
      'Plan a visit, or enter the end if the contract is over.',
    ],
  ),
  'future-day': text(
    ['未来の日付', 'Days in the future'],
    [
      '{today} より後の日付なのに、結果や金額が入っています。',
      'The day is after {today}, yet there is a result or an amount.',
    ],
    [
      'その日が来るまで数えません。日付(とくに年)を確かめてください。',
      'Not counted before that day. Please check the date, above all the year.',
    ],
  ),
  'implausible-day': text(
    ['ありそうにない日付', 'Unlikely days'],
    ['1990年より前か、10年より先の日付です。', 'The day is before 1990 or more than ten years ahead.'],
    ['書かれた日付のまま使いました。年を確かめてください。', 'Used as it stands. Please check the year.'],
  ),
  'next-before-visit': text(
    ['訪問日より前の次回予定日', 'Next visit before the visit'],
    ['次回予定日が訪問日({day})より前です。', 'The next visit is planned before this one ({day}).'],
    ['そのまま使いました。どちらかの日付を直してください。', 'Used as it stands. Please correct one of the dates.'],
  ),
  'amount-out-of-line': text(
    ['けたのちがう金額', 'Amounts far out of line'],
    [
      '{amount}は、似た行{count}件のまん中({median})と100倍以上ちがいます。',
      '{amount} is a hundred times off the middle ({median}) of {count} rows like it.',
    ],
    [
      'そのまま数えました。円と千円の取りちがえや、0の数を確かめてください。',
      'Counted as it stands. Please check thousands and zeros.',
    ],
  ),
  'log-gap': text(
    ['記録のない営業日', 'Business days without a line'],
    [
      '{from} から {until} まで、営業日{days}日の記録がありません{team}。',
      'No line from {from} to {until}, {days} business days{team}.',
    ],
    [
      '書きもれなら入れてください。会社の休みなら、設定の「会社の休日」に入れてください。',
      'Please fill in what is missing. If the company was closed, add the days to "Company holidays" in the settings.',
    ],
  ),
  'rep-log-gap': text(
    ['担当者の記録がない日', 'Days without a line of a rep'],
    [
      'いつもは記録がありますが、{from} から {until} まで、営業日{days}日の記録がありません。',
      'Writes usually, but there is no line from {from} to {until} ({days} business days).',
    ],
    [
      '書きもれがないか確かめてください。休みや異動ならそのままで。',
      'Please check whether something is missing. If it was leave or a transfer, leave it.',
    ],
  ),
  'unlisted-customer': text(
    ['顧客の表にない顧客', 'Customers missing from the customers table'],
    ['顧客の表に、この名前がありません。', 'The customers table does not have this name.'],
    [
      '数えました。エリアやランクで分けるには、顧客の表に加えてください。',
      'Counted. To split by area or rank, please add the customer to the table.',
    ],
  ),
  'several-reps': text(
    ['1つの欄に2人以上の担当者', 'Several reps in one cell'],
    ['担当者が{reps}人書かれています。', 'The cell names {reps} reps.'],
    [
      'この書き方の1人の担当者として数えました。1人にするか、行を分けてください。',
      'They count as one rep of that name. Please keep one, or split the row.',
    ],
  ),
  'several-customers': text(
    ['1つの欄にいくつもの顧客', 'Several customers in one cell'],
    ['いくつもの顧客が書かれているようです。', 'The cell seems to name several customers.'],
    [
      'この書き方の1つの顧客として数えました。1行に1つの顧客を書いてください。',
      'They count as one customer of that name. Please write a row for each.',
    ],
  ),
  'rep-without-team': text(
    ['チームのない担当者', 'Reps without a team'],
    ['担当者の表で、どのチームにも入っていません。', 'The reps table puts this rep in no team.'],
    [
      '全体には数え、チーム別には入りません。担当者の表に加えてください。',
      'Counted for everyone, for no team. Please add the rep to the table.',
    ],
  ),
  'holidays-end': text(
    ['祝日の一覧が届かない期間', 'Beyond the list of holidays'],
    [
      '祝日の一覧は {from} から {until} までで、{day} がありません。',
      'The list of public holidays covers {from} to {until}, not {day}.',
    ],
    [
      '一覧にない年は、土日だけを休みとしました。設定の「会社の休日」に祝日を足せます。',
      'Outside it only weekends are off. You can add holidays to "Company holidays" in the settings.',
    ],
  ),
  'unread-target': text(
    ['読めない目標', 'Targets not understood'],
    ['この行のKPI・期間・目標のどれかが読めません。', 'The KPI, the period or a figure of this row cannot be read.'],
    [
      'この目標は使っていません。KPIの名前、期間(例: 2024-06)、数字を確かめてください。',
      'The target is not used. Please check the KPI, the period (such as 2024-06) and the figures.',
    ],
  ),
  'unused-setting': text(
    ['知らない設定', 'Settings not understood'],
    ['この名前の設定はありません。', 'There is no setting of this name.'],
    ['使っていません。名前を直してください。', 'Not used. Please correct the name.'],
  ),
  'unknown-tip-kpi': text(
    ['ノウハウの知らないKPI', 'Unknown KPIs of tips'],
    ['この名前のKPIはありません。', 'There is no KPI of this name.'],
    [
      'このKPIの印はないものとして読みました。KPIの名前(例: 継続率)を確かめてください。',
      'Read as if it did not stand there. Please check the name (such as Retention rate).',
    ],
  ),
  'unknown-tip-stage': text(
    ['ノウハウの知らない段階', 'Unknown stages of tips'],
    ['この言葉はどの段階でもありません。', 'This word is none of the stages.'],
    [
      '段階の印はないものとして読みました。接触・会話・見込み・商談・契約・継続・離脱のどれかを入れてください。',
      'Read as if it did not stand there. Please choose one of the stages in the list of the cell.',
    ],
  ),
} satisfies Partial<Record<FindingCode, FindingText>>;
