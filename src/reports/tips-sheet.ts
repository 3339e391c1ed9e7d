/** ノウハウ as the add-on makes it, and how a tip is said elsewhere. */
import type { Bilingual, Language } from '../core/language';
import { STAGES } from '../core/tables';
import { TIP_COLUMNS, type TipField } from '../intake/tips';
import { KPIS } from '../kpis';
import type { Tip } from '../review/tips';
import { STAGE_TEXT } from './customer-health-texts';
import { headerCell, MOST_CHOICES, type PeoplesColumn } from './peoples-sheet';

export const TIPS_SHEET: Bilingual = { ja: 'ノウハウ', en: 'Know-how' };
export const TIP_ROWS = 300;

const LINE: Bilingual = { ja: 'ノウハウ: ', en: 'Tip: ' };

const HELP: Readonly<Record<TipField, Bilingual>> = {
  title: { ja: 'ひとことで言うと何か。空欄でもかまいません。', en: 'In a few words. May be left blank.' },
  words: {
    ja: 'うまくいったやり方を、ほかの人がまねできるように書きます。この列だけは必ず書いてください。',
    en: 'What worked, so that somebody else can do it too. This column has to be filled.',
  },
  kpi: {
    ja: '効いたKPIです。そのKPIが弱いとき、「進捗」と振り返りに出ます。2つ以上は「、」で区切ります。',
    en: 'The KPI it helps. While that KPI is weak, it is shown on Progress and in the review. Separate several by commas.',
  },
  stage: {
    ja: 'どの段階の顧客に使えるか。その段階の顧客のカードと「今日の予定」に出ます。',
    en: 'For customers of which stage. It is shown on their cards and on Today.',
  },
  author: { ja: '書いた人です。', en: 'Who wrote it.' },
  day: { ja: '書いた日です。新しいものから出ます。', en: 'When it was written. The newest are shown first.' },
};

const WIDTHS: Readonly<Record<TipField, number>> = {
  title: 180,
  words: 420,
  kpi: 150,
  stage: 90,
  author: 90,
  day: 90,
};

/** @param reps shown names */
export function tipColumns(reps: readonly string[], language: Language): PeoplesColumn[] {
  const choices: Partial<Record<TipField, readonly string[]>> = {
    kpi: KPIS.map(({ name }) => name[language]),
    stage: STAGES.map((stage) => STAGE_TEXT[stage][language]),
    author: reps.slice(0, MOST_CHOICES),
  };
  return TIP_COLUMNS.map(({ field, name }) => ({
    header: headerCell(name[language], HELP[field][language]),
    // Text stays as it is typed: what looks like a formula, a date or a number is a word of people here.
    format: field === 'day' ? 'yyyy/mm/dd' : '@',
    width: WIDTHS[field],
    choices: choices[field] ?? [],
    isDay: field === 'day',
  }));
}

const LONGEST_LINE = 24;

/** `ノウハウ: 決裁者に先に会う(佐藤)`: where there is room for a line only. */
export function tipLine({ title, words, author }: Tip, language: Language): string {
  const letters = [...(title === '' ? words : title)];
  const short = letters.length <= LONGEST_LINE ? letters.join('') : `${letters.slice(0, LONGEST_LINE - 1).join('')}…`;
  const said = `${LINE[language]}${short}`;
  if (author === '') return said;
  return language === 'ja' ? `${said}(${author})` : `${said} (${author})`;
}

/** `決裁者に先に会う: まず受付で予定を聞く(佐藤)` */
export function tipText({ title, words, author }: Tip, language: Language): string {
  const said = [title, words].filter((each) => each !== '').join(language === 'ja' ? ':' : ': ');
  if (author === '') return said;
  return language === 'ja' ? `${said}(${author})` : `${said} (${author})`;
}
