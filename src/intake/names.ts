/**
 * When are two spellings the same customer or rep? Width, half-width kana, spaces and the short forms of legal forms do
 * not matter; everything else does (前株 and 後株 are different companies; so are `ABC` and `abc`).
 */
import { cleanText, withoutSpaces } from './text';

/** Short form in brackets → full legal form. These are unmistakable, so they are replaced anywhere in the name. */
const ANYWHERE = new Map([
  ['株', '株式会社'],
  ['有', '有限会社'],
  ['合同', '合同会社'],
  ['合資', '合資会社'],
  ['合名', '合名会社'],
  ['一社', '一般社団法人'],
  ['公社', '公益社団法人'],
  ['一財', '一般財団法人'],
  ['公財', '公益財団法人'],
  ['医社', '医療法人社団'],
  ['医財', '医療法人財団'],
  ['社福', '社会福祉法人'],
  ['特非', '特定非営利活動法人'],
  ['NPO', '特定非営利活動法人'],
]);
/** One-letter forms that could be a remark elsewhere: only at the beginning or the end of the name. */
const AT_THE_EDGE = new Map([
  ['同', '合同会社'],
  ['資', '合資会社'],
  ['名', '合名会社'],
  ['社', '社団法人'],
  ['財', '財団法人'],
  ['医', '医療法人'],
  ['学', '学校法人'],
  ['宗', '宗教法人'],
  ['福', '社会福祉法人'],
  ['独', '独立行政法人'],
  ['農', '農事組合法人'],
  ['協', '協同組合'],
  ['弁', '弁護士法人'],
  ['税', '税理士法人'],
]);
const BRACKETED = /[([【〔]([^()[\]【】〔〕]{1,3})[)\]】〕]/g;

/** The key under which spellings of a customer are one. '' for a blank name. */
export function customerKey(name: string): string {
  const text = withoutSpaces(cleanText(name));
  const spelledOut = /[([【〔]/.test(text)
    ? text.replace(BRACKETED, (whole, short: string, offset: number) => {
        const edge = offset === 0 || offset + whole.length === text.length;
        return ANYWHERE.get(short) ?? (edge ? AT_THE_EDGE.get(short) : undefined) ?? whole;
      })
    : text;
  return spelledOut.replace(/NPO法人/g, '特定非営利活動法人');
}

/** The key under which spellings of a rep are one. */
export function repKey(name: string): string {
  return withoutSpaces(cleanText(name));
}

/** The key of products, areas, ranks and teams: NFKC and trimmed, inner spaces count. */
export function textKey(name: string): string {
  return cleanText(name);
}

/** The key of a customer or row number: `００７`, `007` and the number 7 are the same. '' if blank. */
export function numberKey(cell: unknown): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell !== 'string') return '';
  const text = withoutSpaces(cleanText(cell));
  // Sheets drops leading zeros of typed numbers: the same code may be text in one table and a number in another.
  return /^0\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}
