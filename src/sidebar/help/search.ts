/** Finds functions by what people type: any width, hiragana or katakana, capital or small letters. */
import type { FunctionHelp } from '../../reports/function-help';

/** Those in which every word typed stands somewhere, in their order; all of them for an empty search. */
export function found(functions: readonly FunctionHelp[], typed: string): readonly FunctionHelp[] {
  const words = keyOf(typed).split(' ').filter(Boolean);
  if (words.length === 0) return functions;
  return functions.filter(({ words: own }) => {
    const keys = own.map(keyOf);
    return words.every((word) => keys.some((key) => key.includes(word)));
  });
}

/** What looks or sounds alike has one key: NFKC, small letters, hiragana; `=KPI_X(` is its name. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - KATAKANA_AFTER_HIRAGANA))
    .replace(/^=|\(.*$/g, '')
    .replace(/[\s・]+/g, ' ')
    .trim();

const KATAKANA_AFTER_HIRAGANA = 0x60;
