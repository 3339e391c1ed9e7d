/** What the reader of 進捗 must know before trusting its figures, in short: データ確認 tells each. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import type { Finding } from '../intake/findings';
import type { Intake } from '../intake/types';

const TEXT = {
  unused: { ja: '使えなかった行 {count}', en: '{count} rows could not be used' },
  toCheck: { ja: '確認したいこと {count}', en: '{count} things to check' },
  questions: { ja: '答えてほしいこと {count}', en: '{count} questions to answer' },
} satisfies Record<string, Bilingual>;

/** Rows of the input tables that could not be used. */
export function unusedRows({ sources }: Pick<Intake, 'sources'>): number {
  return Object.values(sources).reduce((sum, source) => sum + source.unusable, 0);
}

/** @param questions how many things only a person can say: names that look alike, sheets to join, columns to choose */
export function notices(
  input: {
    readonly intake: Pick<Intake, 'sources'>;
    readonly findings: readonly Finding[];
    readonly questions: number;
  },
  language: Language,
): string[] {
  // Errors are the unusable rows; warnings are rows that were used with something assumed or odd.
  const warnings = input.findings.filter(({ severity }) => severity === 'warning').length;
  const say = (text: Bilingual, count: number): string => fill(text[language], { count });
  return [
    say(TEXT.unused, unusedRows(input.intake)),
    ...(warnings === 0 ? [] : [say(TEXT.toCheck, warnings)]),
    ...(input.questions === 0 ? [] : [say(TEXT.questions, input.questions)]),
  ];
}
