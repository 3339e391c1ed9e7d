/** Which findings and questions have a line on データ確認 where there are more than it can hold, and where the others stand. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import type { Entry } from './data-check-items';

/** Most lines for findings and questions: the rest is counted. */
export const MOST_LISTED = 1000;
/** Where there are more, most lines of one kind: one flood must not hide everything else. */
export const MOST_OF_A_KIND = 300;
/** That a line of those left names. */
const MOST_SHEETS = 3;

const PLACES = {
  between: { ja: '「{sheet}」の{from}〜{to}行', en: 'rows {from} to {to} of "{sheet}"' },
  where: { ja: '({all}の間)', en: ' (between {all})' },
} satisfies Record<string, Bilingual>;

/**
 * The entries that are listed and those left. Questions are all listed, since only here they can be answered. Of the rest each
 * kind gets as many lines as any other; what else ails a row that is listed already gives way to other rows.
 */
export function shareOut(entries: readonly Entry[]): [listed: readonly Entry[], left: readonly Entry[]] {
  if (entries.length <= MOST_LISTED) return [entries, []];
  const questions = entries.filter(({ weight }) => weight === 'question');
  const kinds = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.weight === 'question') continue;
    const known = kinds.get(entry.kind);
    if (known === undefined) kinds.set(entry.kind, [entry]);
    else known.push(entry);
  }
  const quota = evenShare(
    [...kinds.values()].map(({ length }) => length),
    MOST_LISTED - questions.length,
  );
  const told = new Set<string>();
  const chosen = new Set(questions);
  for (const all of kinds.values()) {
    const isTold = ({ lostRow }: Entry): boolean => lostRow !== '' && told.has(lostRow);
    const inOrder = [...all.filter((entry) => !isTold(entry)), ...all.filter(isTold)];
    for (const entry of inOrder.slice(0, quota)) {
      chosen.add(entry);
      told.add(entry.lostRow);
    }
  }
  return [entries.filter((entry) => chosen.has(entry)), entries.filter((entry) => !chosen.has(entry))];
}

/** The most lines that every kind can have alike, at least one. */
function evenShare(counts: readonly number[], lines: number): number {
  const needed = (quota: number): number => counts.reduce((sum, count) => sum + Math.min(count, quota), 0);
  let quota = MOST_OF_A_KIND;
  while (quota > 1 && needed(quota) > lines) quota--;
  return quota;
}

/** Between which rows of which sheets the entries of a kind stand that are only counted; '' where in none. */
export function whereLeft(left: readonly Entry[], kind: string, language: Language): string {
  const spans = new Map<string, { from: number; to: number }>();
  for (const { kind: ofEntry, sheetName: sheet, row: from, lastRow: to } of left) {
    if (ofEntry !== kind || sheet === '' || from === 0) continue;
    const known = spans.get(sheet);
    if (known === undefined) spans.set(sheet, { from, to });
    else [known.from, known.to] = [Math.min(known.from, from), Math.max(known.to, to)];
  }
  const named = [...spans]
    .slice(0, MOST_SHEETS)
    .map(([sheet, span]) => fill(PLACES.between[language], { sheet, ...span }));
  if (named.length === 0) return '';
  const all = named.join(language === 'ja' ? '、' : ', ');
  return fill(PLACES.where[language], { all: spans.size > MOST_SHEETS ? `${all} …` : all });
}
