/** Which headers mean which column of which table, and under which names the sheets usually go. */
import {
  AMOUNT,
  CUSTOMER,
  CUSTOMER_NUMBER,
  DATE_PARTS,
  NOTE,
  REP,
  REP_BY_NAME,
  type FieldHeaders,
} from './shared-headers';
import type { TableKind } from './types';

export interface TableHeaders {
  readonly sheetNames: readonly string[];
  /** Each group needs at least one of its fields. */
  readonly required: readonly (readonly string[])[];
  /** What a sheet without a usual name needs beyond the required columns (one of them) to be taken for this table. */
  readonly alsoNeeded: readonly string[];
  /** A sheet without a usual name that has one of these (headers of any table) is not this table. */
  readonly unless: readonly string[];
  /** The same, but only when no telling field of this table is there. */
  readonly unlessTold?: readonly string[];
  readonly fields: readonly FieldHeaders[];
}

/** Headers under which a call log has the clock time, often with the date in the same cell. */
export const CALL_CLOCKS: readonly string[] = [
  '開始時刻',
  '通話開始時刻',
  '通話時刻',
  '発信時刻',
  '着信時刻',
  '開始時間',
  'Time',
  'Call time',
  'Start time',
];

// prettier-ignore
export const TABLE_HEADERS: Readonly<Record<TableKind, TableHeaders>> = {
  visits: {
    sheetNames: [
      '訪問', 'Visits', '活動', '日報', '訪問履歴', '商談履歴', '営業日報', '訪問記録', '訪問一覧', '活動履歴', '活動記録', '営業活動', '商談記録', 'Visit',
      'Visit log', 'Activities', 'Activity', 'Activity log',
    ],
    required: [['day'], ['rep'], ['customer', 'customerNumber']],
    alsoNeeded: [],
    unless: ['start'],
    unlessTold: ['amount', 'phone'],
    fields: [
      {
        field: 'number',
        headers: [
          '番号', 'No.', '訪問番号', '活動番号', '日報番号', '管理番号', '連番', '通番', 'ID', '訪問ID', '活動ID', 'Number', 'Visit ID',
          'Visit No', 'Activity ID', '#',
        ],
      },
      {
        field: 'day',
        headers: [
          '訪問日', 'Date', '訪問日時', '日付', '活動日', '活動日時', '日時', '対応日', '対応日時', '実施日', '商談日', '面談日', '営業日', '訪問年月日',
          '年月日', '日にち', '月日', '日', '日付け', '訪問日付', '活動日付', '活動年月日', '報告日', 'Visit date', 'Visited', 'Visited on', 'Activity date', 'Day', 'Date of visit',
          'Datetime',
        ],
      },
      REP_BY_NAME,
      CUSTOMER_NUMBER,
      CUSTOMER,
      {
        field: 'kind',
        telling: true,
        headers: [
          '種別', 'Kind', '活動種別', '訪問種別', '活動区分', '区分', '種類', '活動種類', '方法', '訪問方法', '手段', '形態', 'Type',
          'Activity type', 'Visit type', 'Method', 'Channel',
        ],
      },
      {
        field: 'purpose',
        telling: true,
        headers: ['目的', 'Purpose', '訪問目的', '活動目的', '用件', '要件', '訪問理由', 'Objective', 'Visit purpose', 'Goal'],
      },
      {
        field: 'outcome',
        telling: true,
        headers: [
          '結果', 'Outcome', '訪問結果', '活動結果', '商談結果', '対応結果', '成果', 'ステータス', '状況', '進捗', '訪問状況', '商談状況', '活動状況', 'Result', 'Visit result',
          'Status', 'Disposition',
        ],
      },
      {
        field: 'reaction',
        telling: true,
        headers: [
          '反応', 'Reaction', '顧客の反応', '顧客反応', 'お客様の反応', '先方の反応', '先方反応', '感触', '温度感', '手応え', 'Response', 'Sentiment',
          'Temperature', 'Mood',
        ],
      },
      {
        field: 'nextDay',
        telling: true,
        headers: [
          '次回予定日', 'Next', '次回訪問日', '次回訪問予定日', '次回訪問予定', '次回予定', '次回', '次回日', '次回活動日', '次回対応日', '次回アクション日',
          '次アクション日', '次回アポ', '次回日付', '次回訪問', '次回アポ日', '次回面談日', '次の予定日', 'Next date', 'Next visit', 'Next action', 'Next action date', 'Next visit date',
          'Follow-up date', 'Next step date',
        ],
      },
      NOTE,
      ...DATE_PARTS,
    ],
  },
  contracts: {
    sheetNames: [
      '契約', 'Contracts', '契約一覧', '契約管理', '契約台帳', '契約リスト', '契約データ', '契約情報', '契約履歴', 'Contract', 'Contract list',
      'Subscriptions',
    ],
    required: [['customer', 'customerNumber'], ['rep'], ['start', 'contractDay', 'term'], ['amount']],
    alsoNeeded: [],
    unless: [],
    fields: [
      {
        field: 'number',
        headers: [
          '契約番号', 'ID', '契約ID', '契約No', '契約コード', '番号', 'No.', '管理番号', 'Contract ID', 'Contract No',
          'Contract number', 'Number', '#',
        ],
      },
      CUSTOMER_NUMBER,
      CUSTOMER,
      REP,
      {
        field: 'product',
        headers: [
          '商品', 'Product', '商品名', '製品', '製品名', 'サービス', 'サービス名', 'プラン', 'プラン名', '品名', '品目', '契約内容', '契約商品', '契約プラン',
          'コース', 'Product name', 'Plan', 'Service', 'Item',
        ],
      },
      {
        field: 'start',
        telling: true,
        headers: [
          '利用開始日', 'サービス開始日', '開始日', 'Start', '契約開始日', '導入日', '稼働開始日', '稼働日', '課金開始日', '提供開始日', '適用開始日', '契約期間開始',
          '契約期間開始日', '開始', '利用開始', '契約開始', '開始年月日', '契約開始年月日', 'ご利用開始日', 'サービス利用開始日', '利用開始年月日', '開通日', '設置日', '導入年月日', 'Start date', 'Started', 'Starts', 'Service start',
          'Contract start', 'Contract start date', 'Begin', 'From', 'Effective date',
        ],
      },
      {
        field: 'contractDay',
        telling: true,
        headers: [
          '契約日', 'Contract date', '契約締結日', '締結日', '契約年月日', '成約日', '申込日', '契約成立日', 'Signed', 'Signed on',
          'Date signed', 'Agreement date',
        ],
      },
      {
        field: 'cancel',
        telling: true,
        headers: [
          '解約日', 'Cancelled', '解約年月日', '解約', '解約予定日', '停止日', '利用停止日', '退会日', 'キャンセル日', 'ご解約日', '契約解除日', '解除日', '利用停止年月日', 'Canceled', 'Cancel date',
          'Cancelled on', 'Canceled on', 'Cancellation date', 'Cancelled date', 'Churned', 'Churn date',
          'Terminated', 'Termination date',
        ],
      },
      {
        field: 'end',
        telling: true,
        headers: [
          '終了日', 'End', '契約終了日', '利用終了日', 'サービス終了日', '提供終了日', '適用終了日', '契約期間終了', '契約期間終了日', '終了', '契約終了', '利用終了',
          '終了年月日', '契約終了年月日', '解約日/満了日', '終了日/解約日', '解約日/終了日', 'End date', 'Ended', 'Ends', 'Service end',
          'Contract end', 'Contract end date', 'To', 'Until',
        ],
      },
      {
        field: 'expiry',
        telling: true,
        headers: [
          '満了日', 'Expiry', '契約満了日', '満期日', '契約満期日', '期間満了日', '満了', '満了予定日', '契約満了', '有効期限', '契約期限', '期限', '満期', '契約満了年月日', '更新期限', '次回更新日', 'Expires',
          'Expiry date', 'Expiration', 'Expiration date', 'Expires on', 'Valid until', 'Term end',
        ],
      },
      {
        field: 'autoRenew',
        telling: true,
        headers: [
          '自動更新', 'Auto-renew', '更新', '更新方法', '更新有無', '更新の有無', '更新条件', '自動更新有無', '自動更新の有無', '自動継続', '更新区分', '契約更新', 'Auto renewal', 'Autorenew',
          'Automatic renewal', 'Renews automatically', 'Auto-renewal',
        ],
      },
      {
        field: 'term',
        telling: true,
        headers: [
          '契約期間', 'Contract term', '契約年数', '契約月数', '契約期間年数', '契約期間月数', 'ご契約期間', '利用期間', 'サービス期間', 'Contract period', 'Term length',
          'Contract length', 'Contract duration',
        ],
      },
      {
        field: 'state',
        headers: [
          '状態', 'State', '契約状態', '契約状況', '契約ステータス', 'ステータス', '状況', '利用状態', '利用状況', '解約状況', '契約区分', 'Status', 'Contract status',
          'Contract state', 'Subscription status',
        ],
      },
      AMOUNT,
      {
        field: 'cycle',
        telling: true,
        headers: [
          '請求', 'Cycle', '請求サイクル', '請求周期', '請求区分', '請求単位', '支払サイクル', '支払いサイクル', '支払周期', '支払区分', '支払い区分', '支払単位',
          '課金', '課金形態', '課金サイクル', '課金周期', '契約形態', '料金形態', '料金体系', '計上区分', '周期', 'サイクル', '請求間隔', '支払間隔', '請求タイミング', 'Billing', 'Billing cycle',
          'Billing period', 'Billing frequency', 'Payment cycle', 'Frequency', 'Interval', 'Term',
        ],
      },
      {
        field: 'reason',
        telling: true,
        headers: [
          '解約理由', 'Reason', '終了理由', '停止理由', 'キャンセル理由', 'Cancel reason', 'Cancellation reason', 'Churn reason',
          'Reason for leaving',
        ],
      },
      NOTE,
    ],
  },
  sales: {
    sheetNames: [
      '売上', 'Sales', '売上明細', '受注', '売上一覧', '売上データ', '売上履歴', '売上実績', '受注一覧', '受注明細', '販売実績', 'Sale', 'Orders',
      'Transactions', 'Invoices', 'Revenue',
    ],
    required: [['day'], ['customer', 'customerNumber'], ['amount']],
    alsoNeeded: [],
    unless: ['start', 'contractDay', 'phone'],
    fields: [
      {
        field: 'number',
        headers: [
          '番号', 'No.', '伝票番号', '伝票No', '売上番号', '売上No', '受注番号', '受注No', '請求番号', '請求書番号', '注文番号', '管理番号', 'ID',
          'Number', 'Invoice No', 'Invoice number', 'Order No', 'Order number', 'Order ID', 'Transaction ID', '#',
        ],
      },
      {
        field: 'day',
        headers: [
          '日付', 'Date', '売上日', '計上日', '売上計上日', '受注日', '伝票日付', '納品日', '販売日', '取引日', '請求日', '注文日', '出荷日', '年月日',
          '売上年月日', '日時', '日', '売上日付', '計上年月日', '伝票日', 'Sales date', 'Sale date', 'Order date', 'Invoice date', 'Transaction date', 'Posting date',
          'Day',
        ],
      },
      CUSTOMER_NUMBER,
      CUSTOMER,
      REP,
      { ...AMOUNT, telling: true },
      {
        field: 'product',
        headers: ['商品', 'Product', '商品名', '品名', '品目', '製品', '製品名', 'Product name', 'Item'],
      },
      NOTE,
      ...DATE_PARTS,
    ],
  },
  customers: {
    sheetNames: [
      '顧客', 'Customers', '得意先', '取引先', '顧客マスタ', '顧客マスター', '顧客一覧', '顧客リスト', '顧客名簿', '顧客台帳', '得意先マスタ', '得意先マスター',
      '得意先一覧', '取引先マスタ', '取引先マスター', '取引先一覧', 'Customer', 'Customer list', 'Customer master', 'Accounts', 'Clients',
    ],
    required: [['customer', 'customerNumber']],
    alsoNeeded: ['kana', 'phone', 'mobile', 'address', 'area', 'rank', 'interval', 'prospect', 'stage', 'priority'],
    unless: ['day', 'start', 'contractDay', 'amount'],
    fields: [
      {
        ...CUSTOMER_NUMBER,
        headers: [...CUSTOMER_NUMBER.headers, '番号', 'No.', 'コード', 'ID', 'Code', 'Number', '#'],
      },
      { ...CUSTOMER, headers: [...CUSTOMER.headers, '名称', '名前', 'Name'] },
      REP,
      {
        field: 'kana',
        telling: true,
        headers: [
          'フリガナ', 'Kana', 'ふりがな', 'カナ', '顧客名カナ', '会社名カナ', '得意先名カナ', '取引先名カナ', '顧客カナ', 'ヨミ', '読み', 'よみがな', '読み仮名',
          'Reading',
        ],
      },
      {
        field: 'phone',
        telling: true,
        headers: [
          '電話番号', 'Phone', '電話', 'TEL', '連絡先', '代表電話', '代表番号', '電話番号1', '固定電話', 'Phone number', 'Telephone',
          'Telephone number', 'Tel no',
        ],
      },
      {
        field: 'mobile',
        telling: true,
        headers: [
          '携帯電話', 'Mobile', '携帯', '携帯番号', '携帯電話番号', '電話番号2', '電話2', '担当者電話', '担当者携帯', '直通', '直通電話', 'Mobile phone', 'Mobile number',
          'Cell phone', 'Phone 2',
        ],
      },
      {
        field: 'address',
        telling: true,
        headers: ['住所', 'Address', '所在地', '顧客住所', '会社住所', '本社住所', 'Street address', 'Location'],
      },
      {
        field: 'area',
        telling: true,
        headers: [
          'エリア', 'Area', '地域', '地区', '担当エリア', 'テリトリー', 'ルート', 'コース', 'ブロック', '方面', '都道府県', 'Territory', 'Region',
          'Route', 'District',
        ],
      },
      {
        field: 'rank',
        telling: true,
        headers: [
          'ランク', 'Rank', '顧客ランク', '得意先ランク', '重要度', '格付', '格付け', '顧客区分', 'クラス', 'グレード', 'Customer rank', 'Tier',
          'Grade', 'Class', 'Segment',
        ],
      },
      {
        field: 'interval',
        telling: true,
        headers: [
          '訪問間隔', 'Interval', '訪問周期', '訪問サイクル', '訪問間隔日', '訪問間隔日数', '訪問頻度', 'Visit interval', 'Visit every',
          'Visit interval days', 'Interval days',
        ],
      },
      {
        field: 'prospect',
        telling: true,
        headers: ['見込み時期', 'Prospect', '見込時期', '見込み', '見込', '導入時期', '検討時期', 'Timing', 'Prospect timing'],
      },
      {
        field: 'stage',
        telling: true,
        headers: ['段階', 'Stage', '営業段階', '商談段階', '顧客段階', 'ステージ', '営業ステージ', 'フェーズ', '営業フェーズ', 'Sales stage', 'Customer stage', 'Phase'],
      },
      {
        field: 'event',
        headers: [
          '記念日', 'Anniversary', '誕生日', '代表者誕生日', '代表誕生日', '社長誕生日', '担当者誕生日', '生年月日', '創立記念日', '開店記念日', '開業記念日', '創業記念日', '決算月',
          '決算日', '決算期', '決算', '設立日', '創業日', '開店日', '開業日', '周年', 'Birthday', 'Date of birth', 'Founding day', 'Founded', 'Fiscal year end', 'Year-end',
          'Closing month',
        ],
      },
      {
        field: 'priority',
        telling: true,
        headers: ['上長の優先度', 'Priority', '上長優先度', '優先度', '優先順位', 'Manager priority', "Manager's priority"],
      },
      {
        field: 'comment',
        headers: ['上長コメント', 'Comment', '上長のコメント', 'コメント', 'Manager comment', "Manager's comment"],
      },
      { field: 'note', headers: ['メモ', 'Note', '備考', 'Notes', 'Memo', 'Remarks'] },
    ],
  },
  calls: {
    sheetNames: [
      '通話', 'Calls', 'CTI', '架電', 'コール履歴', '通話履歴', '通話記録', '通話ログ', '架電履歴', '架電記録', 'CTIログ', '電話', 'コール', 'Call',
      'Call log', 'Call history', 'Phone calls',
    ],
    required: [['day'], ['phone']],
    alsoNeeded: ['direction', 'seconds', 'outcome', 'rep'],
    unless: ['address', 'start', 'amount'],
    fields: [
      { field: 'number', headers: ['番号', 'No.', '通話番号', '通話ID', 'コールID', 'ID', 'Call ID', 'Number', '#'] },
      {
        field: 'day',
        headers: [
          '日時', 'Date', '通話日時', '通話日', '架電日時', '架電日', '発信日時', '着信日時', '開始日時', '通話開始', '通話開始日時', '日付', '年月日', '受付日時', '応答日時',
          '日', 'Date/time', 'Date and time', 'Datetime', 'Timestamp', 'Call date', 'Started at', ...CALL_CLOCKS,
        ],
      },
      ...DATE_PARTS,
      // One of these beside a day column; alone it is the day column, with the date in it.
      { field: 'time', headers: ['時刻', 'Clock time'] },
      {
        field: 'phone',
        telling: true,
        headers: [
          '電話番号', 'Phone', '相手番号', '相手先番号', '相手先電話番号', '発信先', '発信先番号', '着信番号', '発信番号', '通話相手', '電話', 'TEL', '発信者番号', '着信者番号', '相手電話番号', '顧客電話番号', '先方電話番号', '連絡先',
          'Phone number', 'Telephone', 'Caller', 'Callee', 'Remote number', 'Dialed number', 'Contact number',
        ],
      },
      CUSTOMER_NUMBER,
      CUSTOMER,
      { ...REP, headers: [...REP.headers, '内線担当', '内線担当者', '内線名', '内線氏名', '通話者', '発信担当', '発信担当者', '受電者', 'Extension owner', 'Extension name'] },
      {
        field: 'direction',
        telling: true,
        headers: [
          '方向', 'Direction', '発着信', '発信/着信', '受発信', '種別', '通話種別', '発着区分', 'Inbound/outbound', 'Type', 'Call type',
        ],
      },
      {
        field: 'seconds',
        telling: true,
        headers: [
          '通話秒数', 'Seconds', '通話時間', '秒数', '通話時間秒', '時間', 'Duration', 'Talk time', 'Call duration',
          'Duration seconds',
        ],
      },
      {
        field: 'outcome',
        telling: true,
        headers: [
          '結果', 'Outcome', '通話結果', '架電結果', '対応結果', '応答', 'ステータス', 'Result', 'Status', 'Disposition', 'Call result',
        ],
      },
      NOTE,
    ],
  },
  reps: {
    sheetNames: [
      '担当者', 'Reps', '営業担当者', '社員', '担当者マスタ', '担当者マスター', '担当者一覧', '営業担当', '営業メンバー', 'メンバー', '社員名簿', '社員マスタ', '社員一覧',
      'チーム', 'Rep', 'Sales reps', 'Salespeople', 'Team', 'Teams', 'Members', 'Staff', 'Employees',
    ],
    required: [['rep']],
    alsoNeeded: ['team'],
    unless: ['customer', 'customerNumber', 'day', 'phone', 'amount', 'contractDay'],
    fields: [
      {
        ...REP,
        headers: [...REP.headers, '氏名', '名前', '社員', 'メンバー', 'Name', 'Member', 'Employee', 'Full name'],
      },
      {
        field: 'team',
        telling: true,
        headers: [
          'チーム', 'Team', 'チーム名', '部署', '部署名', '所属', '所属部署', '課', '課名', '部', '係', '支店', '支店名', '営業所', '営業所名', '拠点',
          '拠点名', 'グループ', 'グループ名', '班', 'Team name', 'Department', 'Group', 'Branch', 'Office', 'Division',
        ],
      },
      {
        field: 'from',
        headers: [
          '開始', 'From', '開始日', '所属開始', '所属開始日', '着任日', '配属日', '異動日', '入社日', '期間開始', '適用開始日', 'Start', 'Start date',
          'Since', 'Joined',
        ],
      },
      {
        field: 'to',
        headers: [
          '終了', 'To', '終了日', '所属終了', '所属終了日', '離任日', '退職日', '退社日', '期間終了', '適用終了日', 'End', 'End date', 'Until',
          'Left',
        ],
      },
      {
        field: 'capacity',
        headers: [
          '1日の訪問件数', 'Visits per day', '1日の訪問数', '訪問件数/日', '1日訪問件数', '1日あたりの訪問件数', '日次訪問件数', '訪問可能件数', 'Daily visits', 'Visits a day',
          'Daily capacity', 'Capacity',
        ],
      },
    ],
  },
};

/** Names of the sheets that the add-on writes or keeps for itself: never read as tables. */
// prettier-ignore
export const WRITTEN_SHEETS: readonly string[] = [
  '進捗', '担当者別', '月次', '顧客の状態', '今日の予定', '段階', '通話の状況', '更新と解約', '振り返り', '計算のしくみ', 'データ確認', '設定', '目標', '履歴', '会議資料', '改善', 'ノウハウ',
  'Progress', 'By rep', 'Monthly', 'Customer health', 'Today', 'Stages', 'Call review', 'Renewals and cancellations', 'Review', 'How it is computed', 'Data check', 'Settings',
  'Targets', 'Closing log', 'History', 'Meeting', 'Improvements', 'Know-how', 'ルートKPIの控え', 'Route KPI copy', 'ルートKPIの予定', 'Route KPI plans',
];
