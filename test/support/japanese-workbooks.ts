/**
 * Ten workbooks as Japanese sales offices keep them, made up and written out by hand, with what a careful person reads in
 * them. Customers, people and figures are invented.
 */
import type { IntakePins, MergedArea, SheetGrid, TablePins } from '../../src/intake/types';

export interface OfficeWorkbook {
  readonly what: string;
  readonly title?: string;
  readonly sheets: readonly SheetGrid[];
  readonly pins?: IntakePins;
  /** `day rep customer` of each visit, and `start end rep customer amount` of each contract; `-` for none. */
  readonly visits?: readonly string[];
  readonly contracts?: readonly string[];
  readonly sales?: readonly string[];
  readonly calls?: readonly string[];
  /** `used/skipped/unusable` of each part, by table. */
  readonly counts: Readonly<Record<string, readonly string[]>>;
  /** `type kind sheets…` of each open question. */
  readonly questions?: readonly string[];
}

const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const pin = (pins: Partial<TablePins>): TablePins => ({
  sheets: [],
  declined: [],
  nameMeaning: 'none',
  columns: new Map(),
  ...pins,
});
const merged = (...areas: readonly [row: number, column: number, rows: number, columns: number][]) => {
  const found = areas.map(([row, column, rows, columns]): MergedArea => ({ row, column, rows, columns }));
  return () => found;
};

export const OFFICE_WORKBOOKS: readonly OfficeWorkbook[] = [
  {
    what: '日報 with a sheet for each rep, without a column for the rep, in different column orders',
    sheets: [
      {
        name: '田中',
        cells: [
          ['営業日報', '', '', '2024年度'],
          [],
          ['日付', '訪問先', '結果', '内容'],
          ['4/1(月)', '青木商店', '商談', '新商品の紹介'],
          ['4/2(火)', '〃', '受注', '契約書回収'],
          ['', '', '', ''],
          ['計', '2件', '', ''],
        ],
      },
      {
        name: '佐藤さん',
        cells: [
          ['訪問先', '内容', '日付', '結果'],
          ['井上薬局', '定期', date('2024-04-01'), ''],
          ['青木商店', '同行', date('2024-04-02'), '商談'],
        ],
      },
    ],
    pins: { visits: pin({ sheets: ['田中', '佐藤さん'], nameMeaning: 'rep' }) },
    visits: [
      '2024-04-01 田中 青木商店',
      '2024-04-02 田中 青木商店',
      '2024-04-01 佐藤 井上薬局',
      '2024-04-02 佐藤 青木商店',
    ],
    counts: { visits: ['2/2/0', '2/0/0'] },
  },
  {
    what: 'the same before anybody has answered: nothing is joined, and nothing guessed',
    sheets: [
      {
        name: '田中',
        cells: [
          ['日付', '訪問先', '結果'],
          ['2024/4/1', '青木商店', '商談'],
        ],
      },
      {
        name: '佐藤',
        cells: [
          ['日付', '訪問先', '結果'],
          ['2024/4/1', '井上薬局', ''],
        ],
      },
      {
        name: '契約一覧',
        cells: [
          ['契約先', '担当', '契約開始日', '月額'],
          ['青木商店', '田中', '2023/10/1', 20000],
        ],
      },
    ],
    contracts: ['2023-10-01 - 田中 青木商店 20000'],
    counts: { contracts: ['1/0/0'] },
    questions: ['join visits 田中 佐藤 rep'],
  },
  {
    what: 'a sheet for each month with the day of the month only, running over new year',
    title: '令和6年度 訪問記録',
    sheets: [
      {
        name: '12月',
        cells: [
          ['日', '曜日', '担当', 'お客様名', '状況'],
          [2, '月', '田中', '青木商店', '会話'],
          [31, '火', '佐藤', '井上薬局', ''],
        ],
      },
      {
        name: '１月',
        cells: [
          ['日', '曜日', '担当', 'お客様名', '状況'],
          ['6日', '月', '田中', '青木商店', '不在'],
          ['31日', '金', '同上', '井上薬局', ''],
        ],
      },
      {
        name: '2月',
        cells: [
          ['日', '曜日', '担当', 'お客様名', '状況'],
          ['28', '金', '佐藤', '青木商店', ''],
          ['30', '日', '佐藤', '青木商店', ''],
        ],
      },
    ],
    pins: { visits: pin({ sheets: ['12月', '1月', '2月'], nameMeaning: 'month' }) },
    visits: [
      '2024-12-02 田中 青木商店',
      '2024-12-31 佐藤 井上薬局',
      '2025-01-06 田中 青木商店',
      '2025-01-31 田中 井上薬局',
      '2025-02-28 佐藤 青木商店',
    ],
    counts: { visits: ['2/0/0', '2/0/0', '1/0/1'] },
  },
  {
    what: 'an Excel file with a title, a header in two lines with merged groups, and totals',
    sheets: [
      {
        name: '契約管理表',
        cells: [
          ['契約管理表', '', '', '', '', '', '単位:千円'],
          ['', '', '', '', '', '', ''],
          ['No', '顧客', '', '担当', '契約', '', '月額'],
          ['', 'コード', '名称', '', '開始', '満了', ''],
          [1, '0012', '青木商店', '田中', 'R5.10.1', 'R6.9.30', 20],
          [2, '0034', '井上薬局', '佐藤', 'R6.1.15', '', '15'],
          ['', '', '', '', '', '小計', 35],
          ['No', '顧客', '', '担当', '契約', '', '月額'],
          ['', 'コード', '名称', '', '開始', '満了', ''],
          [3, '0056', '上田工業', '田中', 'R6.4.1', '', '1.5万円'],
          ['合計', '', '', '', '', '', 50],
        ],
        merges: merged([2, 1, 1, 2], [2, 4, 1, 2], [2, 0, 2, 1], [2, 3, 2, 1], [2, 6, 2, 1]),
      },
    ],
    contracts: [
      '2023-10-01 2024-09-30 田中 青木商店 20000',
      '2024-01-15 - 佐藤 井上薬局 15000',
      '2024-04-01 - 田中 上田工業 15000',
    ],
    counts: { contracts: ['3/4/0'] },
  },
  {
    what: 'groups over columns that would be alike without them: 訪問/日付, 次回/日付, 契約/金額',
    sheets: [
      {
        name: '活動',
        cells: [
          ['訪問', '', '', '次回', '', '契約', ''],
          ['日付', '担当', '訪問先', '予定日', '担当', '日付', '金額'],
          ['2024/6/3', '田中', '青木商店', '2024/6/17', '佐藤', '2023/10/1', '240,000'],
          ['2024/6/4', '佐藤', '井上薬局', '', '', '', ''],
        ],
        merges: merged([0, 0, 1, 3], [0, 3, 1, 2], [0, 5, 1, 2]),
      },
    ],
    visits: ['2024-06-03 田中 青木商店', '2024-06-04 佐藤 井上薬局'],
    counts: { visits: ['2/0/0'] },
  },
  {
    what: 'day and rep merged over the visits of a day; a blank that is not merged stays blank',
    sheets: [
      {
        name: '日報',
        cells: [
          ['年月日', '営業担当', '得意先名', '用件'],
          ['2024年5月7日', '田中', '青木商店', '定期'],
          ['', '', '井上薬局', '定期'],
          ['', '', '上田工業', '集金'],
          ['2024年5月8日', '佐藤', '青木商店', 'クレーム'],
          ['', '佐藤', '江口製菓', '定期'],
          ['2024年5月9日', '', '青木商店', '定期'],
        ],
        merges: merged([1, 0, 3, 1], [1, 1, 3, 1]),
      },
    ],
    visits: [
      '2024-05-07 田中 青木商店',
      '2024-05-07 田中 井上薬局',
      '2024-05-07 田中 上田工業',
      '2024-05-08 佐藤 青木商店',
      '2024-05-09 - 青木商店',
    ],
    counts: { visits: ['5/0/1'] },
  },
  {
    what: 'a CTI export beside the customers list',
    sheets: [
      {
        name: '得意先マスタ',
        cells: [
          ['得意先コード', '得意先名', 'フリガナ', 'TEL', '地区'],
          ['0012', '青木商店', 'アオキショウテン', '0466-11-2233', '藤沢'],
          ['0034', '井上薬局', 'イノウエヤッキョク', '0466-44-5566', '鎌倉'],
        ],
      },
      {
        name: 'call_log_20240630',
        cells: [
          ['通話ID', '発信日時', '相手先電話番号', '発着信', '通話時間(秒)', '対応者', '通話結果'],
          ['a1', '2024-06-03 09:15:02', '0466112233', '発信', 132, '田中', '会話'],
          ['a2', '2024-06-03 09:20:45', '0466-44-5566', '発信', 0, '佐藤', '不在'],
          ['a2', '2024-06-03 09:20:45', '0466-44-5566', '発信', 0, '佐藤', '不在'],
          ['a3', '2024-06-03 10:02:11', '090-0000-0000', '着信', 45, '佐藤', '会話'],
        ],
      },
    ],
    calls: ['2024-06-03 田中 青木商店', '2024-06-03 佐藤 井上薬局', '2024-06-03 佐藤 -'],
    counts: { customers: ['2/0/0'], calls: ['3/1/0'] },
  },
  {
    what: 'headers renamed beyond recognition, answered once: by header and by letter',
    sheets: [
      {
        name: '訪問',
        cells: [
          ['行った日', 'だれが', 'どこへ', '', 'ひとこと'],
          ['2024/6/3', '田中', '青木商店', '商談', '次は見積'],
          ['2024/6/4', '佐藤', '井上薬局', '不在', ''],
        ],
      },
    ],
    pins: {
      visits: pin({
        columns: new Map([
          ['day', '行った日'],
          ['rep', 'だれが'],
          ['customer', 'どこへ'],
          ['outcome', 'D'],
        ]),
      }),
    },
    visits: ['2024-06-03 田中 青木商店', '2024-06-04 佐藤 井上薬局'],
    counts: { visits: ['2/0/0'] },
  },
  {
    what: 'sales by fiscal year, with day and month turned round in the older export',
    sheets: [
      {
        name: '売上 2022年度',
        cells: [
          ['売上日', '得意先', '売上金額(千円)'],
          ['13/04/2022', '青木商店', 120],
          ['05/04/2022', '井上薬局', '80'],
        ],
      },
      {
        name: '売上 2023年度',
        cells: [
          ['得意先', '売上日', '金額'],
          ['青木商店', '4/13', '￥150,000'],
          ['井上薬局', '3/5', '▲5,000'],
          ['青木商店', '4/13', '￥150,000'],
          ['合計', '', '295,000'],
        ],
      },
    ],
    pins: { sales: pin({ sheets: ['売上 2022年度', '売上 2023年度'] }) },
    sales: [
      '2022-04-13 - 青木商店 120000',
      '2022-04-05 - 井上薬局 80000',
      '2023-04-13 - 青木商店 150000',
      '2024-03-05 - 井上薬局 -5000',
      '2023-04-13 - 青木商店 150000',
    ],
    counts: { sales: ['2/0/0', '3/1/0'] },
  },
  {
    what: 'two branches that wrote the same visit, and a copy of the sheet that was declined',
    sheets: [
      {
        name: '訪問(藤沢支店)',
        cells: [
          ['訪問日', '担当者', '顧客', '目的'],
          ['2024/6/3', '田中', '㈱青木商店', 'フォロー'],
          ['2024/6/4', '田中', '井上薬局', 'フォロー'],
        ],
      },
      {
        name: '訪問(鎌倉支店)',
        cells: [
          ['顧客', '目的', '担当者', '訪問日'],
          ['株式会社青木商店', 'フォロー', '田 中', '2024年6月3日'],
          ['上田工業', 'フォロー', '佐藤', '2024年6月3日'],
        ],
      },
      {
        name: '訪問(藤沢支店) のコピー',
        cells: [
          ['訪問日', '担当者', '顧客', '目的'],
          ['2024/6/9', '田中', '江口製菓', 'フォロー'],
        ],
      },
    ],
    pins: {
      visits: pin({
        sheets: ['訪問(藤沢支店)', '訪問(鎌倉支店)'],
        declined: ['訪問(藤沢支店) のコピー'],
        nameMeaning: 'team',
      }),
    },
    visits: ['2024-06-03 田中 ㈱青木商店', '2024-06-04 田中 井上薬局', '2024-06-03 佐藤 上田工業'],
    counts: { visits: ['2/0/0', '1/1/0'] },
  },
];
