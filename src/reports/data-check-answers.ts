/** The answers that people gave, each in a row of its own: seen, changed and erased there. */
import type { Bilingual, Language } from '../core/language';
import type { Choices } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import { ANSWERS, type IntakeAnswers, type NamePair, pairKey, readRepeatKey } from '../intake/answers';
import { answersTo } from './data-check-items';
import { type CheckRow, row, text, WEIGHT_TEXT } from './data-check-rows';
import { ACCENT } from './formats';

const TEXT = {
  heading: { ja: '回答済み', en: 'Answered' },
  sameCustomer: { ja: '同じ顧客としてまとめました。', en: 'Taken as one customer.' },
  sameRep: { ja: '同じ担当者としてまとめました。', en: 'Taken as one rep.' },
  differentCustomer: { ja: '別の顧客のままにしました。', en: 'Left as separate customers.' },
  differentRep: { ja: '別の担当者のままにしました。', en: 'Left as separate reps.' },
  partly: { ja: '2つずつ聞いています。', en: 'Asked about in pairs.' },
  genuine: { ja: '別の訪問として、それぞれ数えました。', en: 'Counted as a visit of its own.' },
  nth: { ja: '{day} {customer} {rep}({nth}回目のくり返し)', en: '{day} {customer} {rep} (repetition {nth})' },
  todo: {
    ja: '変えるときは回答を選び直し、取り消すときは消して、更新してください。',
    en: 'Choose again to change it, erase it to take it back, and refresh.',
  },
} satisfies Record<string, Bilingual>;

/** Heading and one row an answer; nothing without answers. */
export function answeredRows(
  { same, different, partly, genuine }: IntakeAnswers,
  language: Language,
  choices: (items: readonly string[]) => Choices,
): CheckRow[] {
  const answered = (key: string, read: string, why: Bilingual, answer: string, items: readonly string[]): CheckRow =>
    row(key, {
      weight: text(WEIGHT_TEXT.answered[language]),
      read: text(read),
      why: text(why[language]),
      todo: text(TEXT.todo[language]),
      answer: { ...text(answer), choices: choices(items) },
    });
  const pairRow = (pair: NamePair, answer: 'same' | 'different' | 'partly'): CheckRow => {
    const why = {
      same: [TEXT.sameCustomer, TEXT.sameRep],
      different: [TEXT.differentCustomer, TEXT.differentRep],
      partly: [TEXT.partly, TEXT.partly],
    };
    return answered(
      pairKey(pair),
      pair.names.join(' / '),
      why[answer][pair.kind === 'customer' ? 0 : 1]!,
      ANSWERS[answer][language],
      answersTo(pair.names).map((each) => ANSWERS[each][language]),
    );
  };
  const visitRow = (key: string): CheckRow => {
    const { isoDay, customer, rep, nth } = readRepeatKey(key)!;
    const read = fill(TEXT.nth[language], { day: isoDay, customer, rep, nth });
    return answered(key, read, TEXT.genuine, ANSWERS.genuine[language], [ANSWERS.genuine[language]]);
  };
  const rows = [
    ...same.map((pair) => pairRow(pair, 'same')),
    ...different.map((pair) => pairRow(pair, 'different')),
    ...partly.map((pair) => pairRow(pair, 'partly')),
    ...[...genuine].map(visitRow),
  ];
  if (rows.length === 0) return [];
  return [row('heading answered', { weight: text(TEXT.heading[language], { bold: true, color: ACCENT }) }), ...rows];
}
