/** What of the open actions a person should look at again: words that mean nothing here, and what is missing. */
import type { Language } from '../core/language';
import { nearestName } from '../intake/nearest-name';
import { repKey } from '../intake/names';
import { shortText } from '../intake/text';
import { KPIS } from '../kpis';
import type { OpenAction } from '../review/actions';
import { say } from './review-parts';
import { TEXT } from './review-texts';

/** `佐藤・鈴木` are two. */
const BETWEEN_NAMES = /[、,，・/／&＆]/;

/**
 * One short text each, by rows; none for days that cannot be read, which are told elsewhere.
 * @param reps shown names
 * @param unreadDues rows
 */
export function actionDoubts(
  open: readonly OpenAction[],
  reps: readonly string[],
  unreadDues: readonly number[],
  language: Language,
): string[] {
  const known = new Set(reps.map(repKey));
  const names = KPIS.map(({ name }) => name[language]);
  const perhaps = (typed: string, among: readonly string[]): string => {
    const name = nearestName(typed, among);
    return name === '' ? '' : say(TEXT.perhaps, language, { name });
  };
  return [...open]
    .sort((a, b) => a.improvement.row - b.improvement.row)
    .flatMap(({ improvement: { row, kpi: typed, owner, due }, kpi }) => {
      const owners = owner.split(BETWEEN_NAMES).map((each) => each.trim());
      const strangers = owners.filter((each) => each !== '' && !known.has(repKey(each)));
      return [
        ...(typed !== '' && kpi === null
          ? [say(TEXT.unknownActionKpi, language, { row, typed: shortText(typed) }) + perhaps(typed, names)]
          : []),
        ...strangers.map(
          (each) => say(TEXT.unknownOwner, language, { row, typed: shortText(each) }) + perhaps(each, reps),
        ),
        ...(owner === '' ? [say(TEXT.missingOwner, language, { row })] : []),
        ...(due === null && !unreadDues.includes(row) ? [say(TEXT.missingDue, language, { row })] : []),
      ];
    });
}
