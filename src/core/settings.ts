/**
 * The settings: one definition from which the 設定 sheet, its reading and the documentation are made. Values are read in
 * `intake/settings.ts`; here are meaning, type and default only.
 */
import type { Day } from './days';
import type { Bilingual } from './language';
import type { CalendarRules } from './periods';

export type RevenueBasis = 'contracts' | 'sales' | 'both';

export interface Settings extends CalendarRules {
  /** 基準日; null = today. */
  readonly asOf: Day | null;
  /** The revenue goal in yen; null = none set. */
  readonly kgiTarget: number | null;
  /** The KGI's period as typed; blank = the fiscal year of the as-of day. */
  readonly kgiPeriod: string;
  readonly companyHolidays: readonly Day[];
  /** null = not chosen: contracts where there are any, otherwise sales. */
  readonly revenueBasis: RevenueBasis | null;
  readonly yearlyRecognition: 'monthly' | 'lump';
  readonly cancelDayMeaning: 'lastDay' | 'firstDayOff';
  readonly graceDays: number;
  readonly dormancyDays: number;
  readonly recordStart: Day | null;
  readonly callsAreActivities: boolean;
  /** Whether 担当者別 is written: everyone who can open the file can see it. */
  readonly byRepSheets: boolean;
  /** Attainment from which the status is 達成, and from which it is 注意. */
  readonly achievedFrom: number;
  readonly cautionFrom: number;
  /** Below this denominator the status is 判定保留. */
  readonly minimumBase: number;
  /** How many customers a rep visits in a day, where 担当者 says nothing of the rep. */
  readonly visitsPerDay: number;
}

/** How a setting's cell is read. `choice` accepts the texts in either language. */
export type SettingType =
  | { readonly kind: 'day' | 'days' | 'money' | 'ratio' | 'text' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Bilingual>> };

export interface SettingDefinition {
  readonly key: keyof Settings;
  readonly name: Bilingual;
  /** Other names that people give the row. */
  readonly aliases?: readonly string[];
  readonly meaning: Bilingual;
  readonly type: SettingType;
  /** Workbook-level name given to the value's cell, so that formulas and people can point to it. */
  readonly rangeName?: string;
}

export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  kgiTarget: null,
  kgiPeriod: '',
  fiscalStartMonth: 4,
  closingDay: 31,
  companyHolidays: [],
  revenueBasis: null,
  yearlyRecognition: 'monthly',
  cancelDayMeaning: 'lastDay',
  graceDays: 0,
  dormancyDays: 90,
  recordStart: null,
  callsAreActivities: false,
  byRepSheets: true,
  achievedFrom: 1,
  cautionFrom: 0.9,
  minimumBase: 5,
  visitsPerDay: 8,
};

export const SETTINGS: readonly SettingDefinition[] = [
  {
    key: 'kgiTarget',
    name: { ja: 'KGI(売上目標)', en: 'KGI (revenue goal)' },
    aliases: ['KGI', '売上目標', 'Revenue goal'],
    meaning: { ja: '最終目標の売上金額。例: 1,200万円', en: 'The revenue to reach, in yen. Example: 12,000,000' },
    type: { kind: 'money' },
    rangeName: 'KGI',
  },
  {
    key: 'kgiPeriod',
    name: { ja: 'KGIの期間', en: 'KGI period' },
    meaning: {
      ja: '例: 2024年度、2024-04:2024-09。空欄は基準日を含む年度',
      en: 'Example: FY2024, 2024-04:2024-09. Blank = the fiscal year of the as-of day',
    },
    type: { kind: 'text' },
  },
  {
    key: 'asOf',
    name: { ja: '基準日', en: 'As-of day' },
    meaning: {
      ja: 'この日までの実績で計算します。例: 2024/6/30。空欄は今日',
      en: 'Figures are computed up to this day. Example: 2024-06-30. Blank = today',
    },
    type: { kind: 'day' },
    rangeName: 'KPI_AS_OF',
  },
  {
    key: 'fiscalStartMonth',
    name: { ja: '年度の開始月', en: 'Fiscal year starts in month' },
    aliases: ['期首月', '年度開始月'],
    meaning: { ja: '1〜12。4 なら4月始まり', en: '1–12. 4 = April' },
    type: { kind: 'integer', min: 1, max: 12 },
  },
  {
    key: 'closingDay',
    name: { ja: '締め日', en: 'Closing day' },
    aliases: ['締日'],
    meaning: {
      ja: '1〜31。31 は月末締め。20 なら 4月 = 3/21〜4/20',
      en: '1–31. 31 = end of month. With 20, April = 21 March to 20 April',
    },
    type: { kind: 'integer', min: 1, max: 31 },
  },
  {
    key: 'companyHolidays',
    name: { ja: '会社の休日', en: 'Company holidays' },
    aliases: ['休業日', '会社休日'],
    meaning: {
      ja: '土日と祝日のほかに休む日。カンマ区切り。例: 2024-08-13, 2024-08-14',
      en: 'Days off beside weekends and public holidays, separated by commas',
    },
    type: { kind: 'days' },
  },
  {
    key: 'revenueBasis',
    name: { ja: '売上基準', en: 'Revenue basis' },
    meaning: {
      ja: '契約・売上・両方。空欄は契約(契約がなければ売上)',
      en: 'contracts, sales or both. Blank = contracts (sales if there are no contracts)',
    },
    type: {
      kind: 'choice',
      choices: {
        contracts: { ja: '契約', en: 'contracts' },
        sales: { ja: '売上', en: 'sales' },
        both: { ja: '両方', en: 'both' },
      },
    },
  },
  {
    key: 'yearlyRecognition',
    name: { ja: '年額の計上', en: 'Yearly amounts' },
    meaning: {
      ja: '月割 = 12等分して毎月、一括 = 毎年の応当日',
      en: 'monthly = a twelfth each month, lump = once on each anniversary',
    },
    type: {
      kind: 'choice',
      choices: { monthly: { ja: '月割', en: 'monthly' }, lump: { ja: '一括', en: 'lump' } },
    },
  },
  {
    key: 'cancelDayMeaning',
    name: { ja: '解約日の意味', en: 'Meaning of the cancel day' },
    meaning: {
      ja: '最終利用日、または利用停止の初日',
      en: 'last day of service, or first day without service',
    },
    type: {
      kind: 'choice',
      choices: {
        lastDay: { ja: '最終利用日', en: 'last day of service' },
        firstDayOff: { ja: '利用停止の初日', en: 'first day without service' },
      },
    },
  },
  {
    key: 'graceDays',
    name: { ja: '更新猶予日数', en: 'Renewal grace (days)' },
    meaning: {
      ja: '契約の切れ目がこの日数以内なら継続とみなします。0〜365',
      en: 'A gap of up to this many days between contracts counts as continued. 0–365',
    },
    type: { kind: 'integer', min: 0, max: 365 },
  },
  {
    key: 'dormancyDays',
    name: { ja: '休眠日数', en: 'Dormancy (days)' },
    meaning: {
      ja: '契約の表がないとき、最後の売上からこの日数で離脱とみなします',
      en: 'Without a contracts table, a customer is lost this many days after the last sale',
    },
    type: { kind: 'integer', min: 1, max: 3650 },
  },
  {
    key: 'recordStart',
    name: { ja: '記録開始日', en: 'Record starts on' },
    meaning: {
      ja: '解約の記録がそろっている最初の日(想定継続期間に使います)',
      en: 'First day from which cancellations are recorded completely (for expected tenure)',
    },
    type: { kind: 'day' },
  },
  {
    key: 'callsAreActivities',
    name: { ja: '通話を活動に含める', en: 'Count calls as activities' },
    meaning: { ja: 'はい・いいえ', en: 'yes or no' },
    type: {
      kind: 'choice',
      choices: { true: { ja: 'はい', en: 'yes' }, false: { ja: 'いいえ', en: 'no' } },
    },
  },
  {
    key: 'byRepSheets',
    name: { ja: '担当者別のシート', en: 'Sheets by rep' },
    meaning: {
      ja: 'はい・いいえ。ファイルを開ける人は全員が見られます。いいえにしたら、前に作られたシートは手で消してください',
      en: 'yes or no. Everyone who can open the file can see them. After a no, delete the sheet that is there by hand',
    },
    type: {
      kind: 'choice',
      choices: { true: { ja: 'はい', en: 'yes' }, false: { ja: 'いいえ', en: 'no' } },
    },
  },
  {
    key: 'achievedFrom',
    name: { ja: '「達成」の下限', en: 'On target from' },
    meaning: { ja: '達成率がこの値以上なら ◎ 達成', en: 'Attainment from which the status is ◎ on target' },
    type: { kind: 'ratio' },
  },
  {
    key: 'cautionFrom',
    name: { ja: '「注意」の下限', en: 'Caution from' },
    meaning: {
      ja: '達成率がこの値以上なら △ 注意、下回れば ▲ 遅れ。0% より大きく「達成」の下限以下',
      en: 'Attainment from which the status is △ caution; below it ▲ behind. Above 0%, at most "on target from"',
    },
    type: { kind: 'ratio' },
  },
  {
    key: 'minimumBase',
    name: { ja: '判定に必要な件数', en: 'Smallest base for a status' },
    meaning: {
      ja: '分母がこれより小さい KPI は判定しません。1〜1000 の整数',
      en: 'A KPI with a smaller denominator gets no status. 1–1000',
    },
    type: { kind: 'integer', min: 1, max: 1000 },
  },
  {
    key: 'visitsPerDay',
    name: { ja: '1日の訪問件数', en: 'Visits per day' },
    meaning: {
      ja: '今日の予定に入れる1人あたりの件数。1〜50。担当者の表の「1日の訪問件数」があればそちらを使います',
      en: 'Customers a rep\'s day holds in Today. 1–50. A "Visits per day" in the Reps table goes first',
    },
    type: { kind: 'integer', min: 1, max: 50 },
  },
];
