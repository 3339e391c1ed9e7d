/** The tables of a workbook to start from: the columns that a sales office fills, what goes into each, and words to choose from. */
import type { Bilingual, Language } from '../core/language';
import { STAGES } from '../core/tables';
import type { TableKind } from '../intake/types';
import { CYCLE, DIRECTION, KIND, OUTCOME, REACTION } from '../sample/words';
import { STAGE_TEXT } from './customer-health-texts';
import { QUIET } from './formats';
import { headerCell, type PeoplesColumn } from './peoples-sheet';
import {
  AMOUNT,
  CUSTOMER,
  CUSTOMER_ROWS,
  CUSTOMERS,
  day,
  kpisOn,
  NOTE,
  PRODUCT,
  purposes,
  REP,
  REP_ROWS,
  REPS,
  sampleWords,
  type TemplateColumn,
} from './template-columns';

export interface TemplateTable {
  readonly kind: TableKind | 'targets';
  readonly name: Bilingual;
  /** Rows with lists and formats, the header left out. */
  readonly rows: number;
  readonly columns: readonly TemplateColumn[];
}

const FORMATS = { day: 'yyyy/mm/dd', moment: 'yyyy/mm/dd hh:mm', yen: '"¥"#,##0', whole: '0', number: '0.###' };

/** In the order of the sheets. Those whose names others offer to choose from come first. */
export const TEMPLATE_TABLES: readonly TemplateTable[] = [
  {
    kind: 'reps',
    name: REPS,
    rows: REP_ROWS,
    columns: [
      {
        name: { ja: '担当者', en: 'Rep' },
        help: { ja: '営業の人を1人1行で書きます。', en: 'One row for each rep.' },
        width: 110,
        isRequired: true,
      },
      {
        name: { ja: 'チーム', en: 'Team' },
        help: {
          ja: 'チーム別に見たいときだけ書きます。異動したら、新しい行を足して開始日を書きます。',
          en: 'To look at teams. After a move, add a row with its first day.',
        },
        width: 120,
      },
      day(
        { ja: '開始', en: 'From' },
        { ja: 'そのチームにいつからいるか。空欄なら初めから。', en: 'Since when. Blank: always.' },
      ),
      day(
        { ja: '終了', en: 'To' },
        { ja: 'いつまでいたか。空欄なら今もいます。', en: 'Until when. Blank: still there.' },
      ),
    ],
  },
  {
    kind: 'customers',
    name: CUSTOMERS,
    rows: CUSTOMER_ROWS,
    columns: [
      {
        name: { ja: '顧客', en: 'Customer' },
        help: {
          ja: '見込みのお客さまも、契約中のお客さまも1社1行で書きます。',
          en: 'One row for each customer, prospects included.',
        },
        width: 200,
        isRequired: true,
      },
      {
        name: { ja: 'フリガナ', en: 'Reading' },
        help: { ja: 'サイドバーで読みから探せます。', en: 'Found by it in the sidebar.' },
        width: 160,
      },
      {
        name: { ja: '電話番号', en: 'Phone' },
        help: { ja: '「今日の予定」に出ます。通話の記録ともつなぎます。', en: 'Shown on Today; links the call log.' },
        width: 120,
      },
      {
        name: { ja: '住所', en: 'Address' },
        help: {
          ja: 'エリアが空欄のとき、市区町村ごとに回る順をまとめます。',
          en: 'Groups the day’s visits where no area is given.',
        },
        width: 260,
      },
      {
        name: { ja: 'エリア', en: 'Area' },
        help: { ja: '回る地区の名前です。', en: 'The district of the round.' },
        width: 100,
      },
      {
        name: { ja: 'ランク', en: 'Rank' },
        help: { ja: 'A・B・C など、チームの分け方です。', en: 'Such as A, B, C.' },
        width: 70,
        choices: ['A', 'B', 'C'].map((rank) => ({ ja: rank, en: rank })),
      },
      {
        name: { ja: '訪問間隔(日)', en: 'Visit interval (days)' },
        help: {
          ja: '何日おきに訪ねたいか。空欄なら、その顧客のいつもの間隔を使います。',
          en: 'How many days apart. Blank: the customer’s own usual interval.',
        },
        width: 110,
        holds: 'whole',
      },
      {
        name: { ja: '見込み時期', en: 'Timing' },
        help: {
          ja: 'すぐ検討している方は「今すぐ」、情報収集の方は「これから」。空欄なら記録から判断します。',
          en: 'Now for those who are deciding, Later for the others. Blank: told from the record.',
        },
        width: 100,
        choices: [
          { ja: '今すぐ', en: 'Now' },
          { ja: 'これから', en: 'Later' },
        ],
      },
      {
        name: { ja: '段階', en: 'Stage' },
        help: {
          ja: '空欄なら訪問と契約の記録から決まります。違うときだけ書きます。',
          en: 'Blank: told from visits and contracts. Only where that is wrong.',
        },
        width: 90,
        choices: STAGES.map((stage) => STAGE_TEXT[stage]),
      },
      {
        name: { ja: '上長の優先度', en: 'Manager priority' },
        help: { ja: '上長が特に見たい顧客に「高」。', en: 'High for those that the manager watches.' },
        width: 110,
        choices: [
          { ja: '高', en: 'High' },
          { ja: '低', en: 'Low' },
        ],
      },
      {
        name: { ja: '上長コメント', en: 'Manager comment' },
        help: { ja: '担当者の「今日の予定」に出ます。', en: 'Shown on the rep’s Today.' },
        width: 220,
      },
    ],
  },
  {
    kind: 'contracts',
    name: { ja: '契約', en: 'Contracts' },
    rows: 500,
    columns: [
      {
        name: { ja: '契約番号', en: 'ID' },
        help: {
          ja: 'あれば書きます。同じ契約を2回数えないために使います。',
          en: 'If there is one: no contract counts twice.',
        },
        width: 90,
      },
      CUSTOMER,
      REP,
      PRODUCT,
      day(
        { ja: '開始日', en: 'Start' },
        { ja: '使い始めた日です。', en: 'The first day of service.' },
        { isRequired: true },
      ),
      day({ ja: '解約日', en: 'Cancelled' }, { ja: '解約したときだけ書きます。', en: 'Only if it was cancelled.' }),
      day(
        { ja: '満了日', en: 'Expiry' },
        { ja: '期限のある契約の最後の日です。', en: 'The last day of a fixed term.' },
      ),
      {
        name: { ja: '自動更新', en: 'Auto-renew' },
        help: { ja: '満了日のあとも続く契約は「はい」。', en: 'Yes if it goes on after its expiry.' },
        width: 80,
        choices: [
          { ja: 'はい', en: 'Yes' },
          { ja: 'いいえ', en: 'No' },
        ],
      },
      AMOUNT,
      {
        name: { ja: '請求', en: 'Cycle' },
        help: {
          ja: '金額が毎月か、毎年か、1回か。空欄なら毎月です。',
          en: 'How often the amount is due. Blank: monthly.',
        },
        width: 90,
        choices: sampleWords(CYCLE),
      },
      {
        name: { ja: '解約理由', en: 'Reason' },
        help: {
          ja: '「更新と解約」に、理由ごとの件数が出ます。',
          en: 'Counted by reason on Renewals and cancellations.',
        },
        width: 160,
      },
    ],
  },
  {
    kind: 'sales',
    name: { ja: '売上', en: 'Sales' },
    rows: 500,
    columns: [
      day({ ja: '日付', en: 'Date' }, { ja: '売上が立った日です。', en: 'The day of the sale.' }, { isRequired: true }),
      CUSTOMER,
      { ...REP, isRequired: false },
      PRODUCT,
      AMOUNT,
    ],
  },
  {
    kind: 'visits',
    name: { ja: '訪問', en: 'Visits' },
    rows: 1000,
    columns: [
      day(
        { ja: '訪問日', en: 'Date' },
        { ja: '訪ねた日、電話した日です。', en: 'The day of the visit or call.' },
        { isRequired: true },
      ),
      REP,
      CUSTOMER,
      {
        name: { ja: '種別', en: 'Kind' },
        help: { ja: '訪問か電話か。空欄なら訪問です。', en: 'Visit or call. Blank: a visit.' },
        width: 90,
        choices: sampleWords(KIND),
      },
      {
        name: { ja: '目的', en: 'Purpose' },
        help: { ja: '何のために行ったか。', en: 'What it was for.' },
        width: 90,
        choices: purposes,
      },
      {
        name: { ja: '結果', en: 'Outcome' },
        help: {
          ja: 'どこまで進んだか。いちばん進んだものを1つ選びます。商談数やアポ獲得率はここから数えます。',
          en: 'How far it went: the furthest step. Meetings and appointments are counted from it.',
        },
        width: 100,
        choices: sampleWords(OUTCOME),
      },
      {
        name: { ja: '反応', en: 'Reaction' },
        help: {
          ja: 'お客さまの様子です。鈍いときに押しすぎないために使います。',
          en: 'How the customer took it: nobody is pressed who stays cool.',
        },
        width: 80,
        choices: sampleWords(REACTION),
      },
      day(
        { ja: '次回予定日', en: 'Next' },
        {
          ja: '約束した日、また連絡する日です。その日の「今日の予定」に出ます。',
          en: 'The day agreed on: it is on Today then.',
        },
      ),
      NOTE,
    ],
  },
  {
    kind: 'calls',
    name: { ja: '通話', en: 'Calls' },
    rows: 300,
    columns: [
      {
        name: { ja: '日時', en: 'Date' },
        help: {
          ja: '2024/4/1 10:30 のように書きます。電話システム(CTI)のCSVは、サイドバーの「データ」から取り込めます。',
          en: 'Such as 2024-04-01 10:30. The csv file of a telephone system can be imported in the sidebar.',
        },
        width: 140,
        isRequired: true,
        holds: 'moment',
      },
      {
        name: { ja: '電話番号', en: 'Phone' },
        help: { ja: 'この番号で「顧客」とつなぎます。', en: 'Links the call to its customer.' },
        width: 120,
        isRequired: true,
      },
      {
        name: { ja: '方向', en: 'Direction' },
        help: { ja: 'かけたのが「発信」、かかってきたのが「着信」です。', en: 'Out: we called. In: they called.' },
        width: 80,
        choices: sampleWords(DIRECTION),
      },
      { ...REP, isRequired: false },
      {
        name: { ja: '通話秒数', en: 'Seconds' },
        help: { ja: '話した秒数です。0 ならつながっていません。', en: 'Seconds of talk; 0: nobody answered.' },
        width: 90,
        holds: 'whole',
      },
      {
        name: { ja: '結果', en: 'Outcome' },
        help: { ja: '訪問の「結果」と同じ言葉で書けます。', en: 'In the words of the visits’ outcome.' },
        width: 100,
        choices: sampleWords(OUTCOME),
      },
    ],
  },
  {
    kind: 'targets',
    name: { ja: '目標', en: 'Targets' },
    rows: 200,
    columns: [
      {
        name: { ja: 'KPI', en: 'KPI' },
        help: {
          ja: 'サイドバーの「目標」で決めると、ここに書かれます。手で書くこともできます。',
          en: 'Written by the sidebar’s goals; may be typed as well.',
        },
        width: 150,
        isRequired: true,
        choicesIn: kpisOn,
      },
      { ...REP, isRequired: false, help: { ja: '空欄ならチーム全体の目標です。', en: 'Blank: the whole team’s.' } },
      {
        name: { ja: '期間', en: 'Period' },
        help: {
          ja: '2024-04、2024年度 のように書きます。空欄なら毎月です。',
          en: 'Such as 2024-04 or FY2024. Blank: every month.',
        },
        width: 110,
      },
      {
        name: { ja: '目標', en: 'Target' },
        help: { ja: '割合は 0.9 か 90% と書きます。', en: 'A share as 0.9 or 90%.' },
        width: 110,
        isRequired: true,
        holds: 'number',
      },
      {
        name: { ja: '下限', en: 'Lower' },
        help: { ja: '幅で決めるKPI(訪問頻度など)の下です。', en: 'Of a KPI with a range, such as visit frequency.' },
        width: 90,
        holds: 'number',
      },
      {
        name: { ja: '上限', en: 'Upper' },
        help: { ja: '同じく上です。', en: 'Likewise.' },
        width: 90,
        holds: 'number',
      },
      {
        name: { ja: '根拠', en: 'Basis' },
        help: { ja: 'なぜその数字か。', en: 'Why this figure.' },
        width: 260,
      },
    ],
  },
];

const REQUIRED: Bilingual = { ja: '必ず書きます。', en: 'Always fill this in. ' };

/** As the sheet is made; headers of columns that may stay blank are quiet. */
export function templateColumns({ columns }: TemplateTable, language: Language): PeoplesColumn[] {
  return columns.map(({ name, help, width, isRequired = false, holds, choices = [], choicesIn }) => {
    const header = headerCell(name[language], `${isRequired ? REQUIRED[language] : ''}${help[language]}`);
    return {
      header: isRequired ? header : { ...header, look: { ...header.look, bold: false, color: QUIET } },
      format: holds === undefined ? '@' : FORMATS[holds],
      width,
      choices: choices.map((word) => word[language]),
      ...(choicesIn === undefined ? {} : { choicesIn: choicesIn(language) }),
      isDay: holds === 'day' || holds === 'moment',
    };
  });
}
