/**
 * Every word of the sample, as `Japanese|English`. The generator works with keys and indexes only, so that both
 * workbooks hold the same figures. Lists are separated by `;`.
 */
import type { Language } from '../core/language';

export type { Language };

export const inLanguage = (pair: string, language: Language): string =>
  pair.split('|')[language === 'ja' ? 0 : 1] ?? '';

export const SHEETS = {
  about: 'はじめに|About',
  visits: '訪問|Visits',
  contracts: '契約|Contracts',
  customers: '顧客|Customers',
  reps: '担当者|Reps',
  calls: '通話|Calls',
  targets: '目標|Targets',
  tips: 'ノウハウ|Know-how',
  examples: '関数の例|Function examples',
};
export const HEADERS: Record<keyof typeof SHEETS, string> = {
  about: 'このブックについて|About this workbook',
  visits:
    '番号,訪問日,担当者,顧客,種別,目的,結果,反応,次回予定日,メモ|No.,Date,Rep,Customer,Kind,Purpose,Outcome,Reaction,Next,Note',
  contracts:
    '契約番号,顧客,担当者,商品,開始日,解約日,満了日,自動更新,金額,請求,解約理由|ID,Customer,Rep,Product,Start,Cancelled,Expiry,Auto-renew,Amount,Cycle,Reason',
  customers:
    '顧客番号,顧客,フリガナ,電話番号,住所,エリア,ランク,訪問間隔(日),見込み時期,上長の優先度,上長コメント,創立記念日|Customer no.,Customer,Reading,Phone,Address,Area,Rank,Visit interval (days),Timing,Manager priority,Manager comment,Founding day',
  reps: '担当者,チーム,開始,終了|Rep,Team,From,To',
  calls: '日時,電話番号,方向,担当者,通話秒数,結果|Date,Phone,Direction,Rep,Seconds,Outcome',
  targets: 'KPI,担当者,期間,目標,下限,上限,根拠|KPI,Rep,Period,Target,Lower,Upper,Basis',
  tips: '題名,内容,KPI,段階,投稿者,日付|Title,Tip,KPI,Stage,By,Date',
  examples: '知りたいこと,答え,セルに書いた式|Question,Answer,Formula in the cell',
};

export const KIND = { visit: '訪問|Visit', call: '電話|Call', online: 'オンライン|Online', mail: 'メール|Mail' };
export const PURPOSE = {
  prospecting: '新規|Prospecting',
  follow: 'フォロー|Follow-up',
  proposal: '提案|Proposal',
  refill: '補充|Refill',
  delivery: '配送|Delivery',
  renewal: '更新|Renewal',
  complaint: 'クレーム|Complaint',
};
export const OUTCOME = {
  none: '|',
  absent: '不在|Absent',
  refused: '門前払い|Refused',
  talked: '会話|Talked',
  appointment: 'アポ獲得|Appointment',
  meeting: '商談|Meeting',
  quote: '見積|Quote',
  won: '受注|Won',
  lost: '失注|Lost',
  cancelled: '中止|Cancelled',
};
export const DIRECTION = { in: '着信|In', out: '発信|Out' };
export const REACTION = { none: '|', warm: '良い|Warm', neutral: '普通|Neutral', cool: '鈍い|Cool' };
export const CYCLE = { monthly: '月額|Monthly', yearly: '年額|Yearly', once: '一括|Once', single: 'スポット|Spot' };
export const REASON = {
  neglect: '訪問が少ない|Too few visits',
  rival: '他社へ切替|Switched to a rival',
  price: '価格|Price',
  savings: '経費削減|Cost cutting',
  moved: '移転・閉店|Moved or closed',
};
/** Now and then a row with such an outcome has one of these notes. */
export const NOTES: Partial<Record<keyof typeof OUTCOME, string>> = {
  none: '空ボトルを回収|Collected empty bottles;在庫は十分|Stock is fine',
  talked: '増設に関心あり|Interested in a second server;使い方を説明|Explained how to use it',
  meeting: '決裁者は総務部長|The office manager decides;次回見積を持参|Bring a quote next time',
  lost: '他社と契約済み|Signed with a rival;予算が合わず|Over budget',
  cancelled: '先方都合で延期|Put off by the customer;台風のため|Because of a typhoon',
};
export const PRODUCTS =
  'ボトル定期便|Bottle delivery;浄水サーバー|Filter server;炭酸水サーバー|Soda server;コーヒーサーバー|Coffee server;追加ボトル|Extra bottles';
export const COMMENTS =
  '決裁者に会うこと|Meet the one who decides;夏前に増設を提案|Offer a second server before summer;次回は同行します|I will come along';
export const REPS =
  '佐藤|Sato;鈴木|Suzuki;高橋|Takahashi;田中|Tanaka;伊藤|Ito;渡辺|Watanabe;山本|Yamamoto;中村|Nakamura';
/** Four areas of the east team, then four of the west team; last, what an address begins with. */
export const AREAS =
  '藤沢|Fujisawa|藤沢市;鎌倉|Kamakura|鎌倉市;逗子|Zushi|逗子市;葉山|Hayama|三浦郡葉山町;茅ヶ崎|Chigasaki|茅ヶ崎市;平塚|Hiratsuka|平塚市;大磯|Oiso|中郡大磯町;寒川|Samukawa|高座郡寒川町';

const ROOTS =
  '汐凪 シオナギ Shionagi|青砂 アオスナ Aosuna|灯里 アカリ Akari|若潮 ワカシオ Wakashio|白帆 シラホ Shiraho|松風 マツカゼ Matsukaze|浜路 ハマジ Hamaji|花笠 ハナガサ Hanagasa|雲居 クモイ Kumoi|夕映 ユウバエ Yubae|椿台 ツバキダイ Tsubakidai|藤波 フジナミ Fujinami|楓丘 カエデオカ Kaedeoka|風待 カゼマチ Kazemachi|石蕗 ツワブキ Tsuwabuki|露草 ツユクサ Tsuyukusa|千鳥 チドリ Chidori|帆影 ホカゲ Hokage|潮音 シオネ Shione|珊瑚 サンゴ Sango|陽向 ヒナタ Hinata|遠見 トオミ Tomi|水鏡 ミズカガミ Mizukagami|鈴音 スズネ Suzune|空木 ウツギ Utsugi|鴎台 カモメダイ Kamomedai|島影 シマカゲ Shimakage|麦畑 ムギハタ Mugihata|茜屋 アカネヤ Akaneya|瑠璃 ルリ Ruri|萌黄 モエギ Moegi|山吹 ヤマブキ Yamabuki|朝霧 アサギリ Asagiri|月見 ツキミ Tsukimi|千波 チナミ Chinami|凪野 ナギノ Nagino|紫苑 シオン Shion|若葉 ワカバ Wakaba|飛石 トビイシ Tobiishi|霞浦 カスミウラ Kasumiura|虹橋 ニジハシ Nijihashi|木霊 コダマ Kodama|初雁 ハツカリ Hatsukari|薄氷 ウスライ Usurai|有明 アリアケ Ariake';
const TRADES =
  'カフェ#|カフェ#|Cafe #;株式会社#製作所|#セイサクショ|# Works Co., Ltd.;#クリニック|#クリニック|# Clinic;㈱#工務店|#コウムテン|# Builders Inc.;#歯科医院|#シカイイン|# Dental Office;有限会社#商店|#ショウテン|# Store Ltd.;#保育園|#ホイクエン|# Nursery;美容室#|ビヨウシツ#|# Hair Salon;#設計事務所|#セッケイジムショ|# Architects;ホテル#|ホテル#|Hotel #;株式会社#物流|#ブツリュウ|# Logistics Co., Ltd.;#動物病院|#ドウブツビョウイン|# Animal Hospital;#整骨院|#セイコツイン|# Osteopathy;#印刷株式会社|#インサツ|# Printing Co., Ltd.;レストラン#|レストラン#|Restaurant #;#学習塾|#ガクシュウジュク|# Cram School;#不動産株式会社|#フドウサン|# Realty Co., Ltd.;#デイサービス|#デイサービス|# Day Care;㈱#システム|#システム|# Systems Inc.;#フィットネス|#フィットネス|# Fitness';

/**
 * The invented name of each customer and its reading. Unique for any count, also without the company form: every root
 * meets every trade once, then again as a branch. Independent of the seed, so that the stories keep their names.
 */
export function companyNames(language: Language): (index: number) => readonly [name: string, reading: string] {
  const roots = ROOTS.split('|').map((root) => root.split(' ') as [string, string, string]);
  const trades = TRADES.split(';').map((trade) => trade.split('|') as [string, string, string]);
  return (index) => {
    const [round, at] = [Math.floor(index / roots.length), index % roots.length];
    const [kanji, kana, roman] = roots[at] as [string, string, string];
    const [ja, reading, en] = trades[(round + at * 7) % trades.length] as [string, string, string];
    const branch = Math.floor(round / trades.length) + 1;
    const suffix = branch === 1 ? '|' : `${branch}号店|No. ${branch}`;
    const words =
      language === 'ja' ? [ja.replace('#', kanji), reading.replace('#', kana)] : [en.replace('#', roman), roman];
    return [`${words[0] ?? ''} ${inLanguage(suffix, language)}`.trim(), words[1] ?? ''];
  };
}
