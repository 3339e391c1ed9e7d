/**
 * Words that say what a company does, not who it is: 山田電機 and 山本電機 share one and are two companies; 山田歯科 and 山田眼科
 * differ in one and are two as well. Words that are one in meaning and sound (電機, 電器) stand in one group.
 */
import { foldKana } from './kana';

// prettier-ignore
const GROUPS = [
  '電機 電器 電気', '商店', '商事', '商会', '商行', '工務店', '建設', '建築', '建材', '土木', '組', '工業', '工業所', '工芸', '鉄工', '鉄工所', '製作所', '製造所', '産業',
  '興業', '興産', '物産', '物流', '運輸', '運送', '倉庫', '不動産', '印刷', '印刷所', '薬局', '薬店', '歯科 歯科医院', '眼科 眼科医院', '内科 内科医院', '外科', '皮膚科', '耳鼻科',
  '小児科', '医院', '病院', '診療所', '接骨院', '整骨院', '鍼灸院', '動物病院', '美容室 美容院', '理容室 理容院', '酒店', '酒造', '米店', '書店', '花店 生花店', '茶舗', '製菓',
  '菓子店', '精肉店', '鮮魚店', '青果店', '水産', '食品', '食堂', '飯店', '旅館', '温泉', '酒場', '寿司 鮨', '蕎麦', '学園', '保育園', '幼稚園', '小学校', '中学校', '高校', '塾', '印房',
  '石油', '瓦斯 ガス', '自動車', '自動車工業', '金属', '化学', '繊維', '家具', '時計店', '衣料', '農園', '牧場', '造園', '設備', '設計', '事務所', '会計', '会計事務所', '法律事務所',
  'ホールディングス', 'グループ', 'コーポレーション', 'サービス', 'システム システムズ', 'ソリューション ソリューションズ', 'ホーム', 'フーズ', 'カフェ', 'レストラン', 'ホテル', 'クリニック',
  'クリーニング', 'クリーニング店', 'ショップ', 'ストア', 'スーパー', 'マート', 'ベーカリー', 'デンタルクリニック', 'ドラッグ', 'デザイン', 'ハウス', 'ガーデン', 'モータース', '珈琲 コーヒー',
  'サロン', 'ヘアサロン', '喫茶', '居酒屋', 'そば', 'うどん', 'ラーメン', 'パン', 'エンジニアリング', 'テクノ', 'トレーディング', 'ジャパン',
];

let groupOfWord: Map<string, number> | null = null;
let longest = 0;

function words(): Map<string, number> {
  if (groupOfWord === null) {
    groupOfWord = new Map(
      GROUPS.flatMap((group, index) => group.split(' ').map((word) => [foldKana(word), index] as const)),
    );
    longest = Math.max(...[...groupOfWord.keys()].map((word) => word.length));
  }
  return groupOfWord;
}

export interface Trade {
  /** The name without the word; the whole name if it has none or is nothing else. */
  readonly distinct: string;
  /** Same number for words of one group; -1 without a word. */
  readonly group: number;
}

/** The business word at the end of a folded name, or else at its beginning (スーパー, ホテル). */
export function splitTrade(core: string): Trade {
  const known = words();
  for (let length = Math.min(longest, core.length - 1); length > 0; length--) {
    const group = known.get(core.slice(-length));
    if (group !== undefined) return { distinct: core.slice(0, -length), group };
  }
  for (let length = Math.min(longest, core.length - 1); length > 1; length--) {
    const group = known.get(core.slice(0, length));
    if (group !== undefined) return { distinct: core.slice(length), group };
  }
  return { distinct: core, group: -1 };
}

/** Whether a folded name says only what a company does. */
export function isTradeOnly(core: string): boolean {
  return words().has(core);
}
