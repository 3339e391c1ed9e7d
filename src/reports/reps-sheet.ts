/** A proposal for the sheet 担当者: who stands in the records, since when, and until when if long gone. */
import { type Day, NO_DAY } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { PlanCell } from '../core/sheet-plan';
import type { Tables } from '../core/tables';

export const REPS_SHEET: Bilingual = { ja: '担当者', en: 'Reps' };

const HEADERS: readonly Bilingual[] = [
  { ja: '担当者', en: 'Rep' },
  { ja: 'チーム', en: 'Team' },
  { ja: '開始', en: 'From' },
  { ja: '終了', en: 'To' },
];

/** Who has written nothing for half a year has left, more likely than not. */
export const LONG_GONE_DAYS = 183;

export interface SeenRep {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

/** Reps with an entry in visits, contracts (their start), sales or calls up to that day; who came first stands first. */
export function seenReps({ reps, visits, contracts, sales, calls }: Tables, asOf: Day): SeenRep[] {
  const first = new Int32Array(reps.length).fill(NO_DAY);
  const last = new Int32Array(reps.length).fill(NO_DAY);
  const records = [visits, contracts && { ...contracts, day: contracts.start }, sales, calls];
  for (const record of records) {
    if (record === null) continue;
    for (let row = 0; row < record.length; row++) {
      const [rep, day] = [record.rep[row]!, record.day[row]!];
      if (rep < 0 || day > asOf) continue;
      if (first[rep] === NO_DAY || day < first[rep]!) first[rep] = day;
      if (day > last[rep]!) last[rep] = day;
    }
  }
  return reps
    .map((name, rep) => ({ name, first: first[rep]!, last: last[rep]! }))
    .filter((rep) => rep.first !== NO_DAY)
    .sort((a, b) => a.first - b.first);
}

/** Header and one row a rep; the team is for people to fill in. */
export function repsSheetCells(reps: readonly SeenRep[], asOf: Day, language: Language): PlanCell[][] {
  const header = HEADERS.map((name): PlanCell => ({
    value: name[language],
    look: { bold: true, background: '#eeeeee' },
  }));
  const day = (value: Day | null): PlanCell => ({
    value: value === null ? null : { day: value },
    format: 'yyyy/mm/dd',
  });
  return [
    header,
    ...reps.map(({ name, first, last }) => [
      { value: name },
      { value: null },
      day(first),
      day(last < asOf - LONG_GONE_DAYS ? last : null),
    ]),
  ];
}
