/** Kanji that are written in more than one form: 旧字体, 異体字, and the forms that people mix up in names (斉, 斎). */

/** Each group begins with the usual form. Compatibility ideographs (神, 祥, 隆 …) are settled by NFKC already. */
// prettier-ignore
const GROUPS = [
  '高髙', '崎﨑嵜碕', '辺邊邉', '斉齊斎齋', '島嶋嶌', '沢澤', '浜濱濵', '桜櫻', '広廣', '国國', '竜龍', '滝瀧', '富冨', '吉𠮷', '恵惠', '徳德', '真眞', '栄榮',
  '学學', '会會', '楽樂', '塩鹽', '円圓', '図圖', '芸藝', '薬藥', '医醫', '気氣', '黒黑', '緑綠', '青靑', '横橫', '児兒', '与與', '万萬', '弁辨辯瓣',
  '団團', '鉱鑛', '鉄鐵銕', '礼禮', '総總', '経經', '済濟', '県縣', '関關', '条條', '来來', '両兩', '亜亞', '仏佛', '宝寶', '寿壽', '庄荘莊', '曽曾', '桧檜',
  '篭籠', '鴎鷗', '麹麴', '桑桒', '梅楳', '渕淵渊', '館舘', '峰峯', '槙槇', '遥遙', '尭堯', '晋晉', '静靜', '豊豐', '祇祗', '薗園', '穂穗', '縄繩', '聡聰',
  '声聲', '台臺', '旧舊', '剣劍剱', '勲勳', '郷鄕', '実實', '応應', '桝枡', '柳栁', '巌巖', '鶏鷄雞', '覚覺', '蔵藏', '検檢', '験驗', '駅驛', '戸戶', '黄黃',
  '翠翆', '亀龜', '湾灣', '様樣', '帰歸', '銭錢', '浅淺', '売賣', '読讀', '続續', '発發', '転轉', '伝傳', '酔醉', '粋粹', '駆驅', '数數',
  '将將', '奨奬', '焼燒', '暁曉', '尽盡', '昼晝', '灯燈', '独獨', '触觸', '証證', '乗乘', '剰剩', '畳疊', '嬢孃', '譲讓', '醸釀', '壌壤', '穣穰', '湿濕',
  '渋澁', '収收', '従從', '縦縱', '叙敍', '諌諫', '薮藪', '頼賴', '瀬瀨', '覧覽', '竪豎', '蝋蠟', '靭靱', '拡擴', '価價', '仮假', '画畫', '壊壞', '懐懷',
  '絵繪', '歯齒', '歓歡', '観觀', '権權', '勧勸', '険險', '倹儉', '顕顯', '効效', '桟棧', '蚕蠶', '惨慘', '賛贊', '残殘', '糸絲', '辞辭', '写寫', '釈釋',
  '処處', '称稱', '嘱囑', '随隨', '髄髓', '枢樞', '誉譽', '余餘', '揺搖', '謡謠', '欲慾', '頬頰', '労勞', '楼樓', '禄祿', '録錄', '炉爐', '鋳鑄', '対對',
  '滞滯', '択擇', '担擔', '胆膽', '単單', '弾彈', '断斷', '遅遲', '痴癡', '虫蟲', '庁廳', '聴聽', '鎮鎭', '逓遞', '点點', '党黨', '闘鬪', '稲稻', '脳腦',
  '悩惱', '廃廢', '拝拜', '麦麥', '髪髮', '抜拔', '蛮蠻', '瓶甁', '払拂', '並竝', '変變', '舗舖', '褒襃', '毎每', '満滿', '黙默', '訳譯', '予豫', '乱亂',
  '猟獵', '塁壘', '励勵', '霊靈', '隷隸', '恋戀', '錬鍊', '為爲', '囲圍', '壱壹', '隠隱', '営營', '衛衞', '欧歐', '殴毆', '穏穩', '挙擧', '拠據', '区區',
  '継繼', '軽輕', '渓溪', '径徑', '茎莖', '蛍螢', '厳嚴', '戦戰', '繊纖', '双雙', '壮壯', '争爭', '騒騷', '増增', '臓臟', '堕墮', '体體', '帯帶',
  '弐貳',
];

let usualForms: Map<string, string> | null = null;

/** Every kanji in its usual form, 々 as the kanji before it: 佐々木 and 佐佐木, 髙橋 and 高橋 are written alike. */
export function usualKanji(text: string): string {
  usualForms ??= new Map(GROUPS.flatMap(([usual, ...others]) => others.map((other) => [other, usual!] as const)));
  let result = '';
  let before = '';
  for (const character of text) {
    before = character === '々' || character === '〻' ? before : (usualForms.get(character) ?? character);
    result += before;
  }
  return result;
}

/** Whether a character is a kanji, by its code: CJK ideographs with the extensions in the supplementary planes. */
export function isKanji(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff)
  );
}
