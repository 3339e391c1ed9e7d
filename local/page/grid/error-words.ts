/** What an error value means, when nothing better is known about the cell. Pure. */

interface Meaning {
  ja: string;
  en: string;
}

const MEANINGS: Record<string, Meaning> = {
  '#REF!': {
    ja: '参照先のセルがないか、結果を書き出す場所が空いていません。',
    en: 'A reference points to no cell, or the result has no room.',
  },
  '#N/A': { ja: '値が見つかりません。', en: 'The value was not found.' },
  '#VALUE!': { ja: '値の種類が数式に合いません。', en: 'A value is of the wrong type for the formula.' },
  '#DIV/0!': { ja: '0 で割っています。', en: 'The formula divides by zero.' },
  '#NAME?': {
    ja: '数式に知らない名前があります。関数名のつづりを確かめてください。',
    en: 'The formula has an unknown name. Check the spelling of the function.',
  },
  '#NUM!': {
    ja: '数値が大きすぎるか、計算できない値です。',
    en: 'A number is too large, or cannot be calculated with.',
  },
  '#NULL!': { ja: '範囲に共通のセルがありません。', en: 'The ranges have no cell in common.' },
  '#SPILL!': { ja: '結果を書き出すセルが空いていません。', en: 'The cells for the result are not empty.' },
  '#CYCLE!': { ja: '数式が自分自身を参照しています。', en: 'The formula refers to itself.' },
  '#CALC!': { ja: '計算できない数式です。', en: 'The formula cannot be calculated.' },
  '#ERROR!': { ja: '数式を計算できませんでした。', en: 'The formula could not be calculated.' },
};

/** Whether a cell's text is an error value. */
export const isErrorText = (text: string): boolean => Object.hasOwn(MEANINGS, text);

export const meaningOfError = (text: string, locale: string): string =>
  MEANINGS[text]?.[locale.startsWith('ja') ? 'ja' : 'en'] ?? text;
