/** What the reader of 進捗 must know before trusting its figures, in short: データ確認 tells each. */
import type { Bilingual, Language } from '../core/language';
import { quoted } from '../i18n/quoted';
import { fill } from '../i18n/sentences';
import { tableName } from '../intake/pinned-sheets';
import type { Finding } from '../intake/findings';
import type { Intake, TableKind } from '../intake/types';

const TEXT = {
  missing: {
    ja: '{tables}の記録がまだないため、そのKPIは「—」',
    en: 'No record of {tables} yet: their KPIs show "—"',
  },
  unused: { ja: '使えなかった行 {count}', en: '{count} rows could not be used' },
  toCheck: { ja: '確認したいこと {count}', en: '{count} things to check' },
  andMore: { ja: '{shown}ほか{count}枚', en: '{shown} and {count} more' },
  questions: { ja: '答えてほしいこと {count}', en: '{count} questions to answer' },
  restated: {
    ja: '締めた月のうち、今のデータでは数字が変わるもの {count}か月(締めた数字はそのままです)',
    en: '{count} closed months would come out otherwise now (their figures stay as closed)',
  },
  damaged: {
    ja: '「履歴」の行が書き換えられ、締めが使えない月 {count}',
    en: '{count} closings cannot be used: rows of "Closing log" were changed',
  },
} satisfies Record<string, Bilingual>;

const MOST_NAMED = 4;

/** Rows of the input tables that could not be used. */
export function unusedRows({ sources }: Pick<Intake, 'sources'>): number {
  return Object.values(sources).reduce((sum, source) => sum + source.unusable, 0);
}

/** Sheets of a table that wait for an answer, table by table: their rows are in no figure yet. Said in the refresh too. */
export function unreadSheets({ questions }: Pick<Intake, 'questions'>, language: Language): string[] {
  return questions.flatMap((question) => {
    const unread = question.type === 'join' ? question.sheets.filter(({ isRead, rows }) => !isRead && rows > 0) : [];
    if (unread.length === 0) return [];
    const names = unread.map(({ sheetName }) => sheetName);
    const shown = quoted(names.slice(0, MOST_NAMED), language);
    return [
      names.length > MOST_NAMED ? fill(TEXT.andMore[language], { shown, count: names.length - MOST_NAMED }) : shown,
    ];
  });
}

/** Tables that are not there, as people call them; null where none is missing. Said in the refresh too. */
export function missingNotice(tables: readonly TableKind[], language: Language): string | null {
  if (tables.length === 0) return null;
  const names = tables.map((kind) => tableName(kind)[language]);
  const shown = language === 'ja' ? names.map((name) => `「${name}」`).join('') : names.join(', ');
  return fill(TEXT.missing[language], { tables: shown });
}

/** @param questions how many things only a person can say: names that look alike, sheets to join, columns to choose */
export function notices(
  input: {
    readonly intake: Pick<Intake, 'sources'>;
    readonly findings: readonly Finding[];
    readonly questions: number;
    /** How many closed months would have other figures now, and how many closings were damaged on the sheet. */
    readonly restated: number;
    readonly damaged: number;
    readonly missing: readonly TableKind[];
  },
  language: Language,
): string[] {
  // Errors are the unusable rows; warnings are rows that were used with something assumed or odd.
  const warnings = input.findings.filter(({ severity }) => severity === 'warning').length;
  const say = (text: Bilingual, count: number): string => fill(text[language], { count });
  const missing = missingNotice(input.missing, language);
  return [
    ...(missing === null ? [] : [missing]),
    say(TEXT.unused, unusedRows(input.intake)),
    ...(warnings === 0 ? [] : [say(TEXT.toCheck, warnings)]),
    ...(input.questions === 0 ? [] : [say(TEXT.questions, input.questions)]),
    ...(input.restated === 0 ? [] : [say(TEXT.restated, input.restated)]),
    ...(input.damaged === 0 ? [] : [say(TEXT.damaged, input.damaged)]),
  ];
}
