/** Headers of the columns that several tables share: customer, rep, amount, note. */

/** Headers of one field. The first is the usual Japanese header, the second the usual English one. Earlier ones win. */
export interface FieldHeaders {
  readonly field: string;
  readonly headers: readonly string[];
  /** Speaks for this table when the sheet's name does not. */
  readonly telling?: boolean;
}

// prettier-ignore
export const CUSTOMER: FieldHeaders = {
  field: 'customer',
  headers: [
    '顧客', 'Customer', '顧客名', '得意先', '得意先名', '取引先', '取引先名', 'お客様', 'お客様名', 'お客さま', '会社名', '企業名', '法人名', '社名', '客先',
    '客先名', '訪問先', '訪問先名', '訪問先企業', '納入先', '納品先', '店名', '店舗名', '施設名', '相手先', '契約先', '契約者', '契約者名', '販売先', '売上先',
    '請求先', 'クライアント', 'クライアント名', 'ユーザー名', '訪問先会社', '訪問先会社名', 'お取引先', 'お取引先名', 'お得意先', 'お得意先名', '顧客先', '顧客先名', '契約先名',
    '契約企業', '契約企業名', 'ご契約者', 'ご契約者名', 'ご契約先', '会社', '企業', '納入先名', '納品先名', '販売先名', '請求先名', '事業所名', '医院名', '学校名', '病院名', '医療機関名', '薬局名', '物件名', '店舗', '屋号', '団体名', '相手先名', '顧客名称', '得意先名称', '取引先名称', 'Customer name', 'Account', 'Account name',
    'Client', 'Client name', 'Company', 'Company name', 'Organization',
  ],
};
// prettier-ignore
export const CUSTOMER_NUMBER: FieldHeaders = {
  field: 'customerNumber',
  headers: [
    '顧客番号', 'Customer No.', '顧客コード', '顧客ID', '顧客No', '得意先番号', '得意先コード', '得意先ID', '得意先No', '取引先番号', '取引先コード', '取引先ID',
    '取引先No', '企業コード', '会社コード', 'お客様番号', 'お客様コード', 'お客様ID', 'Customer number', 'Customer ID', 'Customer code',
    'Account ID', 'Account number', 'Account No', 'Account code', 'Client ID', 'Client number', 'Client code',
  ],
};
// prettier-ignore
export const REP: FieldHeaders = {
  field: 'rep',
  headers: [
    '担当者', 'Rep', '担当', '営業', '営業担当', '営業担当者', '営業マン', '営業員', '担当者名', '営業担当者名', '営業担当名', '担当営業', '担当営業名', '自社担当',
    '自社担当者', '当社担当', '当社担当者', '弊社担当', '弊社担当者', '訪問者', '訪問担当', '訪問担当者', '対応者', '活動者', '販売員', 'セールス', '契約担当', '契約担当者',
    '受注担当', '受注担当者', 'オペレーター', 'オペレータ', 'オペレーター名', '応対者', '受付者', '架電者', '発信者', '営業名', '営業者', '担当社員', '記入者', '報告者', '作成者', '社員名', 'スタッフ', 'スタッフ名', '担当スタッフ', 'Owner', 'Sales rep', 'Salesrep', 'Sales representative',
    'Salesperson', 'Sales person', 'Salesman', 'Rep name', 'Representative', 'Assigned to', 'Assignee',
    'Account manager', 'Account owner', 'Sales owner', 'Agent', 'Staff',
  ],
};
/** On a log 氏名 is whoever wrote it, if no other header says so; elsewhere it may as well be the customer's person. */
export const REP_BY_NAME: FieldHeaders = { ...REP, headers: [...REP.headers, '氏名', '名前'] };
// prettier-ignore
export const NOTE: FieldHeaders = {
  field: 'note',
  headers: [
    'メモ', 'Note', '備考', '内容', '活動内容', '訪問内容', '商談内容', '対応内容', '報告', '報告内容', 'コメント', '所感', '詳細', 'Notes', 'Memo',
    'Comment', 'Comments', 'Remarks', 'Description', 'Details',
  ],
};

/** Beside a day: see `split-days.ts` and `weekdays.ts`. */
export const DATE_PARTS: readonly FieldHeaders[] = [
  { field: 'year', headers: ['年', 'Year', '西暦', '和暦'] },
  { field: 'month', headers: ['月', 'Month'] },
  { field: 'weekday', headers: ['曜日', 'Weekday', '曜', 'Day of week', 'Day of the week'] },
];

/** 月額 first: with 請求 present, another amount column goes before it (see `headers.ts`). */
// prettier-ignore
export const MONTHLY_AMOUNT_HEADERS: readonly string[] = [
  '月額', 'MRR', '月額料金', '月額金額', '月額利用料', '月額利用料金', '月額費用', '月額単価', '契約月額', '月額売上', '月次金額', '月間金額', 'Monthly fee',
  'Monthly amount', 'Monthly price', 'Monthly', 'Amount per month', 'Price per month',
];
// prettier-ignore
export const TOTAL_AMOUNT_HEADERS: readonly string[] = [
  '金額', 'Amount', '契約金額', '契約額', '売上', '売上金額', '売上額', '売上高', '受注金額', '受注額', '請求額', '請求金額', '販売金額', '販売額', '合計金額',
  '合計', '取引金額', '取引額', '計上金額', '利用金額', '価格', '契約価格', 'Total', 'Total amount', 'Contract amount', 'Contract value',
  'Value', 'Revenue', 'Sales', 'Sales amount', 'Net amount',
];
// prettier-ignore
const UNIT_AMOUNT_HEADERS: readonly string[] = [
  '料金', '利用料', '利用料金', '契約料金', '単価', '契約単価', '販売単価', 'Price', 'Fee', 'Rate', 'Unit price',
];
// prettier-ignore
const YEARLY_AMOUNT_HEADERS: readonly string[] = [
  '年額', '年額料金', '年額金額', '年間金額', '年間契約額', '年間契約金額', '年間料金', 'ARR', 'Annual amount', 'Yearly amount', 'Annual fee',
  'Annual price',
];
/** Preference between kinds of amount columns: a total is meant before a unit price. */
// prettier-ignore
export const AMOUNT_TIERS: readonly (readonly string[])[] = [
  [...MONTHLY_AMOUNT_HEADERS, ...TOTAL_AMOUNT_HEADERS],
  UNIT_AMOUNT_HEADERS,
  YEARLY_AMOUNT_HEADERS,
];
// prettier-ignore
export const AMOUNT: FieldHeaders = { field: 'amount', headers: ['金額', 'Amount', ...AMOUNT_TIERS.flat()] };
