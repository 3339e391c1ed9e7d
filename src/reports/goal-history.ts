/** What happened to the goals, told from the rows of the 目標 sheet. */
import { figureText, rangeText, yenText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import type { GoalsSince } from '../goals/goals-version';
import { goalSettingKey } from '../goals/goal-settings';
import { inUnit, kpiNamed } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { NO_GOAL, type TargetRow } from '../intake/targets';
import { isDateCell } from '../intake/text';

/** Plain JSON. Texts as people read them; '' where nothing was noted. */
export interface GoalChange {
  /** `2024/07/01 08:12` */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly old: string;
  readonly new: string;
  readonly why: string;
}

const MOST_SENTENCES = 5;

const TEXT = {
  named: {
    ja: '{who}さんが{at}に「{what}」を {old} から {new} に変えました。',
    en: '{who} changed "{what}" from {old} to {new} ({at}).',
  },
  nameless: {
    ja: '{at}に「{what}」が {old} から {new} に変わりました。',
    en: '"{what}" was changed from {old} to {new} ({at}).',
  },
  more: { ja: 'ほかに{count}件の目標が変わりました。', en: '{count} more goals were changed.' },
  typed: {
    ja: '「目標」シートに{count}行が書き足されました。',
    en: '{count} rows were typed into the sheet of targets.',
  },
  rewritten: {
    ja: '「目標」シートの行が、シートの上で書き換えられました。',
    en: 'Rows of the sheet of targets were changed on the sheet itself.',
  },
  kgi: { ja: 'KGI のセルが変わりました。今は {value} です。', en: 'The KGI cell was changed. It now shows {value}.' },
  settings: { ja: '「設定」シートの値が変わりました。', en: 'Values on the settings sheet were changed.' },
} satisfies Record<string, Bilingual>;

/** The latest changes that the add-on wrote, newest first. */
export function goalHistory(rows: readonly TargetRow[], language: Language, most: number): GoalChange[] {
  return rows
    .filter(({ set }) => set !== undefined)
    .slice(-most)
    .reverse()
    .map((row) => changeOf(row, language));
}

/**
 * What somebody changed while another person was typing, one sentence each.
 * @param kgi what the KGI's cell shows now: yen or text
 */
export function changeSentences(since: GoalsSince, kgi: unknown, language: Language): string[] {
  const noted = since.added.filter(({ set }) => set !== undefined);
  const typed = since.added.length - noted.length;
  const told = noted.slice(0, MOST_SENTENCES).map((row) => {
    const change = changeOf(row, language);
    return fill(TEXT[change.who === '' ? 'nameless' : 'named'][language], { ...change });
  });
  // What was saved from a sidebar says itself what it changed; only what was typed into cells does not.
  const isKgiTold = noted.some(({ kpi }) => goalSettingKey(kpi) === 'kgiTarget');
  const areSettingsTold = noted.some(({ kpi }) => kpiNamed(kpi) === undefined && goalSettingKey(kpi) !== 'kgiTarget');
  const shown = typeof kgi === 'number' ? yenText(kgi) : String(kgi ?? '') || NO_GOAL[language];
  return [
    ...told,
    ...(noted.length > told.length ? [fill(TEXT.more[language], { count: noted.length - told.length })] : []),
    ...(typed > 0 ? [fill(TEXT.typed[language], { count: typed })] : []),
    ...(since.isRewritten ? [TEXT.rewritten[language]] : []),
    ...(since.isKgiChanged && !isKgiTold ? [fill(TEXT.kgi[language], { value: shown })] : []),
    ...(since.areSettingsChanged && !areSettingsTold ? [TEXT.settings[language]] : []),
  ];
}

function changeOf(row: TargetRow, language: Language): GoalChange {
  const { at, who, why, target, previous } = row.set!;
  const kpi = kpiNamed(row.kpi);
  const period = isDateCell(row.period) ? '' : row.period;
  const details = [row.rep, period].filter((text) => text !== '').join(language === 'ja' ? '、' : ', ');
  const figure = (value: number | string): string => {
    if (typeof value === 'string') return value;
    return kpi === undefined ? yenText(value) : figureText(inUnit(value, kpi)!, kpi.unit, language);
  };
  const isRange = kpi !== undefined && row.target === null && (row.lower !== null || row.upper !== null);
  const now = isRange ? rangeText(row.lower, row.upper, kpi.unit, language) : figure(target);
  const what = `${kpi?.name[language] ?? row.kpi}${details === '' ? '' : language === 'ja' ? `(${details})` : ` (${details})`}`;
  return { at, who, what, old: figure(previous), new: now, why };
}
