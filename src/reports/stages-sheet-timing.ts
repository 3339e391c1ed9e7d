/** 段階: 今すぐ and これから, and slow and responsive customers. */
import type { PlanCell } from '../core/sheet-plan';
import { firstResponses, RESPONSES, responses } from '../daily/response';
import { FEWEST_CASES, NOW_DAYS } from '../daily/thresholds';
import { ELAPSED_DAYS, type ElapsedShares, timingRecord } from '../daily/timing-record';
import { fill } from '../i18n/sentences';
import { BLANK, DASH, text } from './plan-cells';
import {
  blankRow,
  casesCell,
  customersCell,
  headerRow,
  noteRow,
  QUIET_LOOK,
  RIGHT,
  row,
  sectionRow,
  shareCell,
  SMALL,
  type StagesContext,
  type StagesRow,
} from './stages-sheet-parts';
import { TEXT } from './stages-sheet-texts';

export function timingRows({ facts, health, roads, language }: StagesContext): StagesRow[] {
  const record = timingRecord(roads, facts.asOf);
  const { now, later } = record.signers;
  const { share, isAssumed } = record.nowShare;
  const rows = (['now', 'later'] as const).map((timing) => {
    const own = health.filter((each) => each.timing?.timing === timing);
    const ownShare = timing === 'now' ? share : 1 - share;
    return row(`timing ${timing}`, [
      text((timing === 'now' ? TEXT.timingNow : TEXT.timingLater)[language], { ...SMALL, bold: true }),
      customersCell(own.length, language),
      customersCell(own.filter((each) => each.timing!.isTyped).length, language),
      { value: ownShare, format: '0%', look: isAssumed ? { ...QUIET_LOOK, italic: true, align: 'right' } : RIGHT },
      casesCell(now + later),
      ...elapsedCells(record[timing]),
    ]);
  });
  return [
    sectionRow('timing', TEXT.timing[language]),
    ...(isAssumed
      ? [noteRow('timing assumed', fill(TEXT.assumed[language], { few: FEWEST_CASES, count: now + later }), SMALL)]
      : []),
    headerRow(
      'timing header',
      [
        TEXT.timingGroup,
        TEXT.now,
        TEXT.typed,
        TEXT.signers,
        TEXT.cases,
        ...ELAPSED_DAYS.map((days) => ({
          ja: fill(TEXT.within.ja, { days }),
          en: fill(TEXT.within.en, { days }),
        })),
        TEXT.cases,
      ],
      language,
    ),
    ...rows,
    noteRow('timing signers', fill(TEXT.signersNote[language], { days: NOW_DAYS })),
    noteRow('timing lines', TEXT.linesNote[language]),
    noteRow('timing group', TEXT.groupNote[language]),
    blankRow,
  ];
}

function elapsedCells({ judged, signed }: ElapsedShares): PlanCell[] {
  const shares = signed.map((count) => (count === null ? text(DASH, RIGHT) : shareCell(count, judged)));
  return [...shares, casesCell(judged)];
}

export function responseRows({ facts, health, roads, language }: StagesContext): StagesRow[] {
  const all = responses(facts);
  const first = firstResponses(facts, roads);
  const rows = RESPONSES.map((group) => {
    const own = health.filter(({ customer }) => all[customer]!.group === group);
    const known = first.find((each) => each.group === group);
    const left = own.filter(({ isUnderContract, stage }) => !isUnderContract && stage === 'left').length;
    const served = own.filter(({ isUnderContract }) => isUnderContract).length;
    return row(`response ${group}`, [
      text(TEXT[group][language], { ...SMALL, bold: true }),
      customersCell(own.length, language),
      customersCell(served, language),
      customersCell(own.length - served - left, language),
      customersCell(left, language),
      BLANK,
      ...(known === undefined
        ? []
        : [casesCell(known.judged), casesCell(known.signed), shareCell(known.signed, known.judged)]),
    ]);
  });
  return [
    sectionRow('response', TEXT.response[language]),
    headerRow(
      'response header',
      [
        TEXT.responseGroup,
        TEXT.now,
        TEXT.underContract,
        TEXT.before,
        TEXT.left,
        null,
        TEXT.fromFirst,
        TEXT.signedLater,
        TEXT.signedShare,
      ],
      language,
    ),
    ...rows,
    noteRow('response note', TEXT.responseNote[language]),
    noteRow('response clues', TEXT.fewNote[language]),
    noteRow('response first', TEXT.firstNote[language]),
    blankRow,
  ];
}
