/** Columns that several tables to start from share, and the words to choose from in them. */
import type { Bilingual, Language } from '../core/language';
import { PURPOSE_WORDS } from './class-words';
import type { NamedCells } from './peoples-sheet';
import { GUIDE_KPIS, GUIDE_SHEET } from './template-guide';

export interface TemplateColumn {
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly width: number;
  readonly isRequired?: boolean;
  /** Text if absent: what looks like a formula, a date or a number stays as it is typed. */
  readonly holds?: 'day' | 'moment' | 'yen' | 'whole' | 'number';
  readonly choices?: readonly Bilingual[];
  readonly choicesIn?: (language: Language) => NamedCells;
}

export const REPS: Bilingual = { ja: '担当者', en: 'Reps' };
export const CUSTOMERS: Bilingual = { ja: '顧客', en: 'Customers' };
export const [REP_ROWS, CUSTOMER_ROWS] = [100, 500];
/** The names stand in the first column of their own table. */
const namesOn =
  (sheet: Bilingual, rows: number) =>
  (language: Language): NamedCells => ({ sheetName: sheet[language], row: 2, column: 1, rows });
export const kpisOn = (language: Language): NamedCells => ({ sheetName: GUIDE_SHEET[language], ...GUIDE_KPIS });

/** Words of the sample, which are all read as what they mean; those that say nothing are left out. */
export const sampleWords = (words: Readonly<Record<string, string>>): Bilingual[] =>
  Object.values(words).flatMap((pair) => {
    const [ja = '', en = ''] = pair.split('|');
    return ja === '' ? [] : [{ ja, en }];
  });
export const purposes = Object.values(PURPOSE_WORDS)
  .filter(({ ja }) => ja !== '')
  .map(({ ja, en }) => ({ ja, en: en.charAt(0).toUpperCase() + en.slice(1) }));

const DAY: Bilingual = { ja: '2024/4/1 のように書きます。', en: 'Such as 2024-04-01.' };
export const day = (name: Bilingual, help: Bilingual, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  name,
  help: { ja: `${help.ja}${DAY.ja}`, en: `${help.en} ${DAY.en}` },
  width: 95,
  holds: 'day',
  ...more,
});
export const REP: TemplateColumn = {
  name: { ja: '担当者', en: 'Rep' },
  help: {
    ja: '担当した人です。「担当者」シートに書いた名前から選べます。',
    en: 'Who did it. The names on the sheet Reps can be chosen.',
  },
  width: 100,
  isRequired: true,
  choicesIn: namesOn(REPS, REP_ROWS),
};
export const CUSTOMER: TemplateColumn = {
  name: { ja: '顧客', en: 'Customer' },
  help: {
    ja: 'お客さまの名前です。いつも同じ書き方にすると、まちがいなく1社として数えられます。「顧客」シートに書いた名前から選べます。',
    en: 'The name, always written the same way, so that it counts as one customer. Those on the sheet Customers can be chosen.',
  },
  width: 200,
  isRequired: true,
  choicesIn: namesOn(CUSTOMERS, CUSTOMER_ROWS),
};
export const NOTE: TemplateColumn = {
  name: { ja: 'メモ', en: 'Note' },
  help: { ja: '自由に書けます。「今日の予定」に前回のメモが出ます。', en: 'Anything. The last one is shown on Today.' },
  width: 260,
};
export const PRODUCT: TemplateColumn = {
  name: { ja: '商品', en: 'Product' },
  help: { ja: '商品やプランの名前です。', en: 'The product or plan.' },
  width: 150,
};
export const AMOUNT: TemplateColumn = {
  name: { ja: '金額', en: 'Amount' },
  help: { ja: '税抜きか税込みか、どちらかにそろえて円で書きます。', en: 'In yen, all with or all without tax.' },
  width: 110,
  isRequired: true,
  holds: 'yen',
};
