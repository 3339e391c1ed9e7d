/** Kana in one form: what sounds alike is written alike. For proposals only: ヤマダ and やまだ stay two names until somebody says so. */
import { toKatakana } from 'wanakana';

const HIRAGANA = /[\u3041-\u3096]/;
const LETTERS = /[a-zāīūēō]/i;
/** Small or old letters, and voiced ones that sound like others → the usual ones. */
const USUAL_KANA = new Map(
  [
    'ァア',
    'ィイ',
    'ゥウ',
    'ェエ',
    'ォオ',
    'ャヤ',
    'ュユ',
    'ョヨ',
    'ッツ',
    'ヮワ',
    'ヵカ',
    'ヶケ',
    'ヰイ',
    'ヱエ',
    'ヲオ',
    'ヂジ',
    'ヅズ',
    '之ノ',
  ].map((pair) => [pair[0]!, pair[1]!] as const),
);
const V_SOUNDS = new Map([
  ['ァ', 'バ'],
  ['ィ', 'ビ'],
  ['ェ', 'ベ'],
  ['ォ', 'ボ'],
]);
/** Where ー is a vowel: after a sound of these rows. */
const VOWELS: readonly (readonly [string, string])[] = [
  ['ア', 'アカサタナハマヤラワガザダバパ'],
  ['イ', 'イキシチニヒミリギジビピエケセテネヘメレゲゼデベペ'],
  ['ウ', 'ウクスツヌフムユルグズブプオコソトノホモヨロヲゴゾドボポ'],
];

/**
 * Clean text in katakana with one letter for each sound, without ー: ヰ and イ, ッ and ツ, ヴィ and ビ, ラーメン and ラメン are the
 * same. Between kanji, が and ヶ are the same too (霞が関, 霞ヶ関).
 */
export function foldKana(cleaned: string): string {
  return usualKana(cleaned).replace(/ー/g, '');
}

/** The same with ー as the vowel that is heard: コーノ as コウノ, ケーキ as ケイキ. */
export function foldLongVowels(cleaned: string): string {
  return usualKana(cleaned).replace(/(.)ー+/g, (_, before: string) => {
    const vowel = VOWELS.find(([, sounds]) => sounds.includes(before))?.[0] ?? '';
    return before + vowel;
  });
}

function usualKana(cleaned: string): string {
  const katakana = HIRAGANA.test(cleaned) ? toKatakana(cleaned, { passRomaji: true }) : cleaned;
  let result = '';
  for (const character of betweenKanji(katakana).replace(
    /ヴ([ァィェォ])?/g,
    (_, small?: string) => V_SOUNDS.get(small ?? '') ?? 'ブ',
  )) {
    result += character === 'ヽ' ? result.slice(-1) : (USUAL_KANA.get(character) ?? character);
  }
  return result;
}

const betweenKanji = (text: string): string => text.replace(/([\u3400-\u9fff])[ガヶヵ](?=[\u3400-\u9fff])/g, '$1ケ');

/**
 * The sound of a name in Latin letters or kana, long vowels short: Sato, Satoh, Satō, さとう and サトウ are サト. '' for anything
 * that is not read letter by letter (kanji, digits, English words).
 */
export function soundOf(cleaned: string): string {
  const letters = LETTERS.test(cleaned)
    ? cleaned
        .toLowerCase()
        .replace(/[āīūēō]/g, plainVowel)
        .replace(/oh(?![aiueo])/g, 'o')
    : cleaned;
  const kana = foldKana(LETTERS.test(letters) ? toKatakana(letters.replace(/m(?=[bmp])/g, 'n')) : letters);
  if (!/^[ァ-ヺ]+$/.test(kana)) return '';
  return kana
    .replace(/([オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプ])ウ/g, '$1')
    .replace(/([オコソトノホモヨロゴゾドボポ])オ/g, '$1');
}

const plainVowel = (vowel: string): string => 'aiueo'['āīūēō'.indexOf(vowel)]!;
