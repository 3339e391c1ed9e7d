/** 会議資料, hints: what the record shows beyond chance, and what people wrote of the month. */
import { type Limits, type MeetingLine, moreLine, section, sentence, sentences } from './meeting-parts';
import { TEXT } from './meeting-texts';
import { meetingPatterns } from './pattern-texts';
import { monthWords, wordName } from './review-actions';
import { BULLET, type ReviewContext } from './review-parts';
import { tipText } from './tips-sheet';

/** A pattern needs two rows for both of its sides and what to try. */
const PATTERN_ROWS = 2;

export function hintLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  // What patterns are worth stands in the section's title.
  const patterns = meetingPatterns(review.patterns, language);
  const { rows } = review.improvements;
  const words = [
    ...monthWords(rows, review.month).map((each) => ({ ...each, isBefore: false })),
    // What was tried comes before what was a problem a month ago.
    ...[...monthWords(rows, review.month - 1)].reverse().map((each) => ({ ...each, isBefore: true })),
  ]
    .filter(({ field }) => field !== 'keep')
    .slice(0, most.words);
  const [help] = review.help;
  const tip =
    help === undefined ? [] : [`${BULLET[language]}${help.kpi.name[language]}: ${tipText(help.tips[0]!, language)}`];
  return [
    section('hints', TEXT.hints, language),
    ...patterns
      .slice(0, most.patterns)
      .flatMap((said, i) => sentences(`pattern ${i}`, `${BULLET[language]}${said}`, PATTERN_ROWS)),
    ...moreLine('patterns', patterns.length - most.patterns, language),
    ...tip.map((said) => sentence('tip', said)),
    ...words.map(({ field, isBefore, said }, i) =>
      sentence(`word ${i}`, `${BULLET[language]}${wordName(field, isBefore, language)}: ${said}`),
    ),
  ];
}
