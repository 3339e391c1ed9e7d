/** What the reader of a sheet must know before trusting its figures: one short text each. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { tableName } from '../intake/pinned-sheets';
import type { Intake } from '../intake/types';

const TEXT = {
  unused: { ja: '使えなかった行 {count}', en: '{count} rows could not be used' },
  toCheck: { ja: '確認したいこと {count}', en: '{count} things to check' },
  otherSheets: {
    ja: 'ほかにも「{table}」に見えるシート(読んでいません): {sheets}',
    en: 'Other sheets look like {table} and are not read: {sheets}',
  },
  unreadTargets: { ja: '読めなかった目標: 目標シートの {rows}行目', en: 'Targets not understood: rows {rows}' },
  unusedSettings: { ja: '使われていない設定: {names}', en: 'Settings not understood: {names}' },
} satisfies Record<string, Bilingual>;

/** Rows of the input tables that could not be used. */
export function unusedRows({ sources }: Intake): number {
  return Object.values(sources).reduce((sum, source) => sum + source.unusable, 0);
}

export function notices(
  input: {
    readonly intake: Intake;
    readonly unreadTargets: readonly number[];
    readonly unusedSettings: readonly string[];
  },
  language: Language,
): string[] {
  const { intake, unreadTargets, unusedSettings } = input;
  const say = (text: Bilingual, params: Record<string, string | number>): string => fill(text[language], params);
  // Errors are the unusable rows; warnings are rows that were used with something assumed or odd.
  const warnings = intake.findings.filter(
    ({ severity, code }) => severity === 'warning' && code !== 'other-sheets-fit',
  );
  const others = intake.findings.filter(({ code }) => code === 'other-sheets-fit');
  return [
    say(TEXT.unused, { count: unusedRows(intake) }),
    ...(warnings.length === 0 ? [] : [say(TEXT.toCheck, { count: warnings.length })]),
    ...others.map(({ table, values }) =>
      say(TEXT.otherSheets, { table: tableName(table)[language], sheets: String(values?.sheets ?? '') }),
    ),
    ...(unreadTargets.length === 0 ? [] : [say(TEXT.unreadTargets, { rows: shortList(unreadTargets) })]),
    ...(unusedSettings.length === 0 ? [] : [say(TEXT.unusedSettings, { names: shortList(unusedSettings) })]),
  ];
}

/** `3, 5, 8 …` */
function shortList(items: readonly (string | number)[]): string {
  return `${items.slice(0, 3).join(', ')}${items.length > 3 ? ' …' : ''}`;
}
