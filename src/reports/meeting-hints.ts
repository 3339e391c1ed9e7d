/** 会議資料, hints: what the record shows beyond chance, and what people wrote of the month. */
import type { KpiDefinition } from '../core/kpi';
import { type Tip, tipsFor } from '../review/tips';
import { IMPROVEMENTS_SHEET } from './improvements-sheet';
import { type Limits, type MeetingLine, onRow, quiet, section, sentences } from './meeting-parts';
import { TEXT } from './meeting-texts';
import { meetingPatterns } from './pattern-texts';
import { monthWords, wordName } from './review-actions';
import { BULLET, listed, type ReviewContext, say } from './review-parts';
import { REVIEW_SHEET } from './review-sheet';
import { tipText, TIPS_SHEET } from './tips-sheet';

export function hintLines(context: ReviewContext, most: Limits): MeetingLine[] {
  const { review, improvementsSheet, tipsSheet, language } = context;
  // What patterns are worth stands in the section's title.
  const patterns = meetingPatterns(review.patterns, language);
  const tips = fittingTips(context);
  const { rows } = review.improvements;
  const words = [
    ...monthWords(rows, review.month).map((each) => ({ ...each, isBefore: false })),
    // What was tried comes before what was a problem a month ago.
    ...[...monthWords(rows, review.month - 1)].reverse().map((each) => ({ ...each, isBefore: true })),
  ].filter(({ field }) => field !== 'keep');
  const sheets = { review: REVIEW_SHEET[language], tips: tipsSheet, improvements: improvementsSheet };
  const more = [
    { words: TEXT.morePatterns, count: patterns.length - most.patterns },
    { words: TEXT.moreTips, count: tips.length - most.tips },
    { words: TEXT.moreWords, count: words.length - most.words },
  ]
    .filter(({ count }) => count > 0)
    .map((each) => say(each.words, language, { ...sheets, count: each.count }));
  return [
    section('hints', TEXT.hints, language),
    ...patterns
      .slice(0, most.patterns)
      .flatMap((said, i) => sentences(`pattern ${i}`, `${BULLET[language]}${said}`, most.rows + 1, language)),
    ...tips.slice(0, most.tips).flatMap(({ kpi, tip }, i) => {
      const said = say(TEXT.tip, language, { kpi: kpi.name[language], tip: tipText(tip, language) });
      return sentences(`tip ${i}`, said, most.rows, language, onRow(tipsSheet, TIPS_SHEET, tip.row, language));
    }),
    ...words.slice(0, most.words).flatMap(({ field, isBefore, said, row }, i) => {
      const told = `${BULLET[language]}${wordName(field, isBefore, language)}: ${said}`;
      const whole = onRow(improvementsSheet, IMPROVEMENTS_SHEET, row, language);
      return sentences(`word ${i}`, told, most.rows, language, whole);
    }),
    ...(more.length === 0
      ? []
      : [quiet('hints more', say(TEXT.moreHints, language, { what: listed(more, language) }), language)]),
  ];
}

/** All that fit a KPI that missed its target, each once: the first one of every such KPI, then the second ones, and so on. */
function fittingTips({ review }: ReviewContext): { readonly kpi: KpiDefinition; readonly tip: Tip }[] {
  const byKpi = review.help.map(({ kpi }) => ({ kpi, tips: tipsFor(review.tips, { kpi: kpi.id }, Infinity) }));
  const ranks = Math.max(0, ...byKpi.map(({ tips }) => tips.length));
  const rows = new Set<number>();
  return Array.from({ length: ranks }, (_, rank) => rank)
    .flatMap((rank) => byKpi.flatMap(({ kpi, tips }) => tips.slice(rank, rank + 1).map((tip) => ({ kpi, tip }))))
    .filter(({ tip }) => !rows.has(tip.row) && rows.add(tip.row));
}
