/** 状態 of a contract (契約中, 解約, 満了, 休止): it never says when, so it ends nothing by itself, but may contradict the days. */
import { formatIsoDay, NO_DAY, type Day } from '../core/days';
import { reportLabel, type ReadContext } from './context';
import type { Details } from './findings';
import { CONTRACT_STATES, labelReader, UNKNOWN_LABEL } from './labels';
import type { TableSheet } from './table-sheet';
import { cellText } from './text';

export type ContractState = (typeof CONTRACT_STATES)[number];

/** The state of a row; null where there is none, or, reported, where the word is not known. */
export function stateReader(sheet: TableSheet, context: ReadContext): (index: number) => ContractState | null {
  if (!sheet.has('state')) return () => null;
  const labelOf = labelReader(sheet.column('state'), 'state', context.labels);
  return (index) => {
    const label = labelOf(index);
    if (label === UNKNOWN_LABEL && sheet.cell('state', index) !== false)
      reportLabel(sheet, 'state', index, 'unknown-state');
    return CONTRACT_STATES[label] ?? null;
  };
}

/**
 * Holds the state against the end that the days give. False where the contract is over and no day says since when: such a
 * row must not run on for ever, nor may a day be made up.
 */
export function agreesWithState(
  sheet: TableSheet,
  index: number,
  state: ContractState | null,
  end: Day,
  asOf: Day | undefined,
): boolean {
  if (state === null) return true;
  const details = { column: sheet.header('state'), read: cellText(sheet.cell('state', index)) };
  const row = sheet.rowNumber(index);
  if (state === 'ended' && end === NO_DAY) {
    sheet.findings.add('end-without-day', row, details);
    return false;
  }
  if (asOf === undefined) return true;
  const isOver = end !== NO_DAY && end < asOf;
  const dated = (): Details => ({ ...details, values: { end: formatIsoDay(end) } });
  if (state === 'ended' && end > asOf) sheet.findings.add('ended-before-end', row, dated());
  if (state === 'running' && isOver) sheet.findings.add('running-after-end', row, dated());
  if (state === 'paused' && !isOver) sheet.findings.add('paused-contract', row, details);
  return true;
}
