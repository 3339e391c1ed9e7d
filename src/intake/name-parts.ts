/** A customer's name taken apart, so that two names can be compared: legal form, branch, numbers, trade, and the rest. */
import { splitTrade, type Trade } from './business-words';
import { foldKana, foldLongVowels } from './kana';
import { isKanji, usualKanji } from './kanji-forms';
import { arabicDigits } from './kanji-numbers';
import { customerKey } from './names';
import { cleanText } from './text';

/** The spellings of a name from near to far; what is equal early is more surely the same. */
export interface NameParts {
  /** What was left aside: 御中, 様, (仮), 【解約】 … '' for most. */
  readonly remark: string;
  /** Lower case, without spaces and punctuation. */
  readonly plain: string;
  /** With usual forms of kanji, and Arabic digits. */
  readonly kanji: string;
  /** Kana folded, ー dropped. */
  readonly kana: string;
  /** Kana folded, ー as the vowel. */
  readonly longVowels: string;
  /** `kana` without the legal form. */
  readonly core: string;
  /** What sort of legal form it has: '' for none. Forms that stand for each other (株式会社, Co., Ltd.) are one. */
  readonly form: string;
  /** `core` before 支店, 店 …; null if the name has no such ending. */
  readonly stem: string | null;
  /** Every number in it, in order: 第2 … 3号店 → `2,3`. */
  readonly numbers: string;
  readonly trade: Trade;
  /** The kanji of `core`, and everything else in it. */
  readonly kanjiOnly: string;
  readonly rest: string;
  /** `rest` without the trade. */
  readonly distinctRest: number;
  /** The words of a name in Latin letters, without its legal form; none for any other. */
  readonly words: readonly string[];
}

const FORMS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/株式会社/, '株式会社'],
  [/有限会社/, '有限会社'],
  [/合同会社/, '合同会社'],
  [/合資会社/, '合資会社'],
  [/合名会社/, '合名会社'],
  [/(?:一般|公益)?(?:社団|財団)法人/, '法人'],
  [/医療法人(?:社団|財団)?|医療社団法人/, '医療法人'],
  [/社会福祉法人/, '社会福祉法人'],
  [/特定非営利活動法人/, '特定非営利活動法人'],
  [/学校法人/, '学校法人'],
  [/宗教法人/, '宗教法人'],
  [/独立行政法人/, '独立行政法人'],
  [/(?:農事組合|弁護士|税理士|司法書士|行政書士|社会保険労務士|監査)法人/, '士業法人'],
  [/(?:農業|漁業|生活|事業|商工|中小企業)?協同組合/, '協同組合'],
];
/** At the end, after a space or a comma: `Yamada Co., Ltd.`, `ABC Inc`. */
const ENGLISH_FORM =
  /[ ,.(]+(?:(co\.?,? ?ltd|company,? limited|limited|ltd|incorporated|inc|corporation|corp|k\.? ?k|g\.?m\.?b\.?h|plc|company|co)|(l\.?l\.?c|g\.? ?k)|(y\.? ?k))[.)]*$/;
const PUNCTUATION = /[\s!-/:-@[-`{-~·•・、。，．‐‑‒–—―−〜~「」『』【】〔〕〈〉《》“”‘’°※★☆]/g;
const LATIN = /^[a-z0-9\u00c0-\u024f !-/:-@[-`{-~]+$/;
/** Longest first. 店 alone is a branch only where no trade ends in it (商店, 書店). */
const BRANCH =
  /(?:サビスセンタ|配送センタ|物流センタ|営業センタ|センタ|シヨルム|支店|営業所|営業部|本店|本社|本部|支社|支部|支所|事業所|事業部|出張所|事務所|工場|号店|号館|店舗|(?<![商書酒薬米花飯酒売質茶肉魚果菓具計理容服品料務屋]|代理|特約|専門|量販|百貨)店)$/;

/** What is written beside a name and is no part of it. */
const BESIDE =
  /[([{【〔「『<《〈](?:仮|仮称|旧|新|新規|既存|重要|要注意|見込み?客?|契約中|解約[^)\]}】〕」』>》〉]*|退会[^)\]}】〕」』>》〉]*|休止中?|休業中?|停止中?|取引停止|終了|閉店|廃業|倒産|移転)[)\]}】〕」』>》〉]/g;
const COURTESY = /(?:御中|様|さま|さん|殿)$/;

/** A name without what stands beside it; the whole name where nothing else would be left. */
function withoutRemark(name: string): string {
  const text = cleanText(name);
  const bareName = text.replace(BESIDE, '').trim().replace(COURTESY, '').trim();
  return bareName.replace(PUNCTUATION, '').length > 1 ? bareName : text;
}

/** Takes a name apart; null for one that is blank or nothing but punctuation. */
export function nameParts(name: string): NameParts | null {
  const ownName = withoutRemark(name);
  const text = ownName.toLowerCase();
  const plain = customerKey(ownName).toLowerCase().replace(PUNCTUATION, '');
  if (plain === '') return null;
  const kanji = arabicDigits(usualKanji(plain));
  const kana = foldKana(kanji);
  const english = ENGLISH_FORM.exec(text);
  const japanese = FORMS.find(([pattern]) => pattern.test(kanji));
  const formless = english ? bare(text.slice(0, english.index)) : japanese ? kanji.replace(japanese[0], '') : kanji;
  // A name that is nothing but its form is compared as it stands.
  const core = formless === '' ? kana : foldKana(formless);
  const branch = BRANCH.exec(core);
  const stem = branch && branch.index > 0 ? core.slice(0, branch.index) : null;
  const trade = splitTrade(core);
  const isLatin = LATIN.test(text);
  return {
    remark: ownName === cleanText(name) ? '' : cleanText(name).replace(ownName, ''),
    plain,
    kanji,
    kana,
    longVowels: foldLongVowels(kanji),
    core,
    form: english ? englishForm(english) : (japanese?.[1] ?? ''),
    stem,
    numbers: numbersIn(text),
    trade,
    kanjiOnly: [...core].filter(isKanji).join(''),
    rest: [...core].filter((character) => !isKanji(character)).join(''),
    distinctRest: [...trade.distinct].filter((character) => !isKanji(character)).length,
    words: isLatin
      ? (english ? text.slice(0, english.index) : text).split(PUNCTUATION).filter((word) => word !== '')
      : [],
  };
}

const bare = (text: string): string => arabicDigits(usualKanji(text.replace(PUNCTUATION, '')));

/** Before punctuation is dropped, so that 1-2 and 12 stay two. */
function numbersIn(text: string): string {
  const numbers = arabicDigits(usualKanji(text)).match(/\d+/g) ?? [];
  return numbers.map((number) => number.replace(/^0+(?=\d)/, '')).join();
}

function englishForm(match: RegExpExecArray): string {
  return match[1] !== undefined ? '株式会社' : match[2] !== undefined ? '合同会社' : '有限会社';
}

/** A reading (フリガナ) in the form in which readings are compared: without the legal form. */
export function readingKey(reading: string): string {
  return foldKana(cleanText(reading).replace(PUNCTUATION, '')).replace(
    /カブシキガイシヤ|カブシキカイシヤ|ユウゲンガイシヤ|ゴウドウガイシヤ|イリヨウホウジン(?:シヤダン)?/g,
    '',
  );
}
