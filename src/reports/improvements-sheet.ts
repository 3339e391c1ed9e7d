/** 改善 as the add-on makes it: headers with a word of help each, and rows for people to fill. */
import type { Bilingual, Language } from '../core/language';
import { IMPROVEMENT_COLUMNS, type ImprovementField } from '../intake/improvements';
import { KPIS } from '../kpis';
import { headerCell, MOST_CHOICES, type PeoplesColumn } from './peoples-sheet';

export const IMPROVEMENTS_SHEET: Bilingual = { ja: '改善', en: 'Improvements' };
export const IMPROVEMENT_ROWS = 200;

const HELP: Readonly<Record<ImprovementField, Bilingual>> = {
  month: {
    ja: '振り返った月です。2024-06 や 2024年6月 のように書きます。空欄なら上の行と同じ月です。',
    en: 'The month that was reviewed, such as 2024-06. Blank: the same as in the row above.',
  },
  keep: { ja: 'よかったので続けること', en: 'What went well and goes on' },
  problem: { ja: '困ったこと、うまくいかなかったこと', en: 'What was a problem' },
  try: { ja: '次に試すこと', en: 'What to try next' },
  action: {
    ja: 'だれが見ても、やったかどうか分かる行動を書きます。1行に1つです。',
    en: 'Something of which everybody can tell whether it was done. One a row.',
  },
  owner: { ja: 'やる人です。', en: 'Who does it.' },
  due: { ja: 'いつまでにやるか。2024/7/15 のように書きます。', en: 'By when, such as 2024-07-15.' },
  kpi: {
    ja: 'この行動で動かしたいKPIです。完了のあと、前後の月を比べます。',
    en: 'The KPI it is meant to move. Once it is done, the months before and after are compared.',
  },
  done: {
    ja: 'やり終えた日です。書くまでは、毎月の振り返りに出ます。',
    en: 'The day it was done. Until then it stands in every review.',
  },
};

const WIDTHS: Readonly<Record<ImprovementField, number>> = {
  month: 80,
  keep: 200,
  problem: 200,
  try: 200,
  action: 260,
  owner: 90,
  due: 90,
  kpi: 130,
  done: 90,
};

/** @param reps shown names */
export function improvementColumns(reps: readonly string[], language: Language): PeoplesColumn[] {
  const choices: Partial<Record<ImprovementField, readonly string[]>> = {
    owner: reps.slice(0, MOST_CHOICES),
    kpi: KPIS.map(({ name }) => name[language]),
  };
  return IMPROVEMENT_COLUMNS.map(({ field, name }) => {
    const isDay = field === 'due' || field === 'done';
    return {
      header: headerCell(name[language], HELP[field][language]),
      // Text stays as it is typed: what looks like a formula, a date or a number is a word of people here.
      format: isDay ? 'yyyy/mm/dd' : '@',
      width: WIDTHS[field],
      choices: choices[field] ?? [],
      isDay,
    };
  });
}
