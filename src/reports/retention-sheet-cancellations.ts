/** 更新と解約: why customers left, and after how long. */
import type { PlanCell } from '../core/sheet-plan';
import { ratio } from '../core/stats';
import { NO_NAME } from '../core/tables';
import { fill } from '../i18n/sentences';
import {
  type BandComparison,
  type BandFigures,
  type Cancellations,
  cancellations,
  type ReasonCount,
  type Span,
  type TenureBand,
} from '../review/cancellations';
import { changeFormat } from './formats';
import { BLANK, DASH, number, text } from './plan-cells';
import {
  blankRow,
  CENTRED,
  customersCell,
  headerRow,
  monthName,
  noteRow,
  QUIET_RIGHT,
  restingOn,
  type RetentionInput,
  type RetentionPart,
  type RetentionRow,
  RIGHT,
  row,
  sectionRow,
  signRules,
  SMALL,
} from './retention-sheet-parts';
import { TEXT } from './retention-sheet-texts';

/** Where people write a sentence of their own each time, the rest is counted together. */
export const MOST_REASONS = 12;
const CHANGE_COLUMN = 9;

export function cancellationPart(input: RetentionInput): RetentionPart {
  const { facts, language } = input;
  const found = cancellations(facts);
  const title = sectionRow('reasons', TEXT.reasons[language]);
  if (found === null)
    return { rows: [title, noteRow('reasons none', TEXT.noMonth[language], SMALL), blankRow], highlights: [] };
  const reasons = [
    title,
    noteRow('reasons spans', spansText(found, input)),
    noteRow('reasons note', TEXT.reasonsNote[language]),
    ...reasonRows(found, input),
    blankRow,
  ];
  const head = [
    sectionRow('bands', TEXT.bands[language]),
    noteRow('bands note', TEXT.bandsNote[language]),
    noteRow('bands marks', TEXT.bandsNoteMore[language]),
    bandHeader(input),
  ];
  const bands = found.bands.map((band) => bandRow(band, input));
  const rule = { row: reasons.length + head.length, column: CHANGE_COLUMN, rows: bands.length, columns: 1 };
  return { rows: [...reasons, ...head, ...bands, blankRow], highlights: signRules(rule) };
}

function spansText({ now, before }: Cancellations, { language }: RetentionInput): string {
  const months = ({ first, last }: Span): number => last - first + 1;
  const span = ({ first, last }: Span): string =>
    fill(TEXT.span[language], { first: monthName(first, language), last: monthName(last, language) });
  const earlier =
    before === null
      ? TEXT.noSpan[language]
      : fill(TEXT.spanMonths[language], { span: span(before), months: months(before) });
  return fill(TEXT.spans[language], { now: span(now), months: months(now), before: earlier });
}

function reasonRows({ reasons, before }: Cancellations, input: RetentionInput): RetentionRow[] {
  const { facts, language } = input;
  if (reasons.length === 0) return [noteRow('reasons nobody', TEXT.nobodyLeft[language], SMALL)];
  const sum = (counts: readonly ReasonCount[]) => ({
    now: counts.reduce((total, { now }) => total + now, 0),
    before: counts.reduce((total, count) => total + count.before, 0),
  });
  const all = sum(reasons);
  const named = reasons.filter(({ reason }) => reason !== NO_NAME);
  const cells = (counts: { now: number; before: number }, bold = false): PlanCell[] => [
    customersCell(counts.now, language, { ...RIGHT, bold }),
    number(ratio(counts.now, all.now), '0%', restingOn(all.now)),
    ...(before === null
      ? [DASH, DASH, DASH].map((dash) => text(dash, RIGHT))
      : [
          customersCell(counts.before, language, { ...RIGHT, bold }),
          number(ratio(counts.before, all.before), '0%', restingOn(all.before)),
          number(counts.now - counts.before, changeFormat('companies', language), RIGHT),
        ]),
  ];
  const rest = named.slice(MOST_REASONS);
  const { reason, now, share, change } = TEXT;
  const names = [reason, now, share, TEXT.before, share, change].map((each) => each[language]);
  return [
    headerRow('reasons header', names),
    ...named
      .slice(0, MOST_REASONS)
      .map((count) =>
        row(`reason ${facts.tables.reasons[count.reason]!}`, [
          text(facts.tables.reasons[count.reason]!, SMALL),
          ...cells(count),
        ]),
      ),
    ...(rest.length === 0
      ? []
      : [
          row('reasons rest', [
            text(fill(TEXT.otherReasons[language], { count: rest.length }), SMALL),
            ...cells(sum(rest)),
          ]),
        ]),
    ...reasons
      .filter((count) => count.reason === NO_NAME)
      .map((count) => row('reasons blank', [text(TEXT.noReason[language], SMALL), ...cells(count)])),
    row('reasons total', [text(TEXT.total[language], { ...SMALL, bold: true }), ...cells(all, true)]),
  ];
}

function bandHeader({ language }: RetentionInput): RetentionRow {
  const { tenure, cancelled, exposure, rate, cases, verdict } = TEXT;
  const of = (span: 'now' | 'before'): string[] =>
    [cancelled, exposure, rate, cases].map((name) => `${TEXT[span][language]} ${name[language]}`);
  return headerRow('bands header', [tenure[language], ...of('now'), ...of('before'), verdict[language]], (column) =>
    column === 0 ? 'left' : column === CHANGE_COLUMN ? 'center' : 'right',
  );
}

function bandRow({ band, now, before, change }: BandComparison, input: RetentionInput): RetentionRow {
  const { language } = input;
  const verdict = change === null ? '' : (change === 'more' ? TEXT.moreOften : TEXT.lessOften)[language];
  return row(`band ${band.from}`, [
    text(bandText(band, input), SMALL),
    ...figureCells(now, input),
    ...(before === null ? Array.from({ length: 4 }, () => text(DASH, RIGHT)) : figureCells(before, input)),
    verdict === '' ? BLANK : text(verdict, CENTRED),
  ]);
}

function figureCells({ cancelled, months, customers }: BandFigures, { language }: RetentionInput): PlanCell[] {
  const rate = ratio(cancelled, months);
  return [
    customersCell(cancelled, language),
    number(months, '#,##0', QUIET_RIGHT),
    number(rate === null ? null : rate * 100, '0.0', restingOn(customers)),
    number(customers, '#,##0', QUIET_RIGHT),
  ];
}

function bandText({ from, to }: TenureBand, { language }: RetentionInput): string {
  if (from === 1) return fill(TEXT.upTo[language], { to });
  return to === Infinity ? fill(TEXT.over[language], { from }) : fill(TEXT.fromTo[language], { from, to });
}
