/** 会議資料, hints: what the record shows beyond chance, and what people wrote of the month. */
import { IMPROVEMENT_COLUMNS } from '../intake/improvements';
import { type Limits, type MeetingLine, section, sentence, sentences } from './meeting-parts';
import { TEXT } from './meeting-texts';
import { patternLines } from './pattern-texts';
import { BULLET, type ReviewContext } from './review-parts';
import { tipText } from './tips-sheet';

/** A pattern needs two rows for both of its sides. */
const PATTERN_ROWS = 2;

export function hintLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  // What patterns are worth, the last of the lines, stands in the section's title.
  const [pattern] = patternLines(review.patterns, language);
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
    ...sentences('pattern', `${BULLET[language]}${pattern!}`, PATTERN_ROWS),
    ...tip.map((said) => sentence('tip', said)),
    ...words.map(({ field, said }, i) => sentence(`word ${i}`, `${BULLET[language]}${nameOf(field)}: ${said}`)),
  ];
}
