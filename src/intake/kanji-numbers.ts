/** Numbers in kanji: 一万二千, 二〇二四, 第三. */

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(index - 1, 0)] as const));
/** 大字, which cannot be altered on a cheque, as the plain digits and units. */
const FORMAL = new Map([
  ['壱', '一'],
  ['壹', '一'],
  ['弐', '二'],
  ['貳', '二'],
  ['参', '三'],
  ['參', '三'],
  ['伍', '五'],
  ['拾', '十'],
  ['仟', '千'],
  ['阡', '千'],
  ['萬', '万'],
]);
const RUN = /[〇零一二三四五六七八九十]+/g;

/** 大字 as plain numerals: 金壱百万円 → 金一百万円. */
export function plainNumerals(text: string): string {
  return text.replace(/[壱壹弐貳参參伍拾仟阡萬]/g, (formal) => FORMAL.get(formal) ?? formal);
}

/** Every run of kanji digits and 十 in Arabic digits: 第二十三 → 第23, 二〇二四年 → 2024年, 百 and above stay. */
export function arabicDigits(text: string): string {
  return text.replace(RUN, (run) => numberIn(run) ?? run);
}

/** 二十三 → 23, 十 → 10, 二〇 → 20; null for what is no number (二十三十). */
function numberIn(run: string): string | null {
  if (!run.includes('十')) return [...run].map((digit) => DIGITS.get(digit)).join('');
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(run);
  if (!match) return null;
  return String((match[1] === '' ? 1 : DIGITS.get(match[1]!)!) * 10 + (match[2] === '' ? 0 : DIGITS.get(match[2]!)!));
}
