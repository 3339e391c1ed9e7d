/** 会議資料, hints: what the record shows beyond chance, and what people wrote of the month. */
import { IMPROVEMENT_COLUMNS } from '../intake/improvements';
import { type Limits, type MeetingLine, moreLine, section, sentence, sentences } from './meeting-parts';
import { TEXT } from './meeting-texts';
import { meetingPatterns } from './pattern-texts';
import { BULLET, type ReviewContext } from './review-parts';
import { tipText } from './tips-sheet';

/** A pattern needs two rows for both of its sides and what to try. */
const PATTERN_ROWS = 2;

export function hintLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  // What patterns are worth stands in the section's title.
  const patterns = meetingPatterns(review.patterns, language);
  const words = review.improvements.rows
    .filter(({ month }) => month === review.month)
    .flatMap((row) =>
      (['problem', 'try'] as const).flatMap((field) => (row[field] === '' ? [] : [{ field, said: row[field] }])),
    )
    .slice(0, most.words);
  const nameOf = (field: string): string =>
    IMPROVEMENT_COLUMNS.find((column) => column.field === field)!.name[language];
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
    ...words.map(({ field, said }, i) => sentence(`word ${i}`, `${BULLET[language]}${nameOf(field)}: ${said}`)),
  ];
}
