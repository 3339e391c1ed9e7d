/** Every check over the tables as a whole: what no single cell shows. */
import { checkAmounts } from './checks-amounts';
import { CheckList, type CheckInput } from './checks-base';
import { checkNeverVisited, checkOverlaps, checkServiceVisits } from './checks-contracts';
import { checkDays } from './checks-days';
import { checkHolidays, checkListedCustomers, checkOwnSheets, checkTeams } from './checks-lists';
import { checkLog } from './checks-log';
import { checkSeveralCustomers, checkSeveralReps } from './checks-several';
import type { Finding } from './findings';

export type { CheckInput } from './checks-base';

const CHECKS: readonly ((input: CheckInput, list: CheckList) => void)[] = [
  checkDays,
  checkOverlaps,
  checkAmounts,
  checkServiceVisits,
  checkNeverVisited,
  checkLog,
  checkListedCustomers,
  checkTeams,
  checkSeveralReps,
  checkSeveralCustomers,
  checkHolidays,
  checkOwnSheets,
];

/** Findings of all checks, in their order. Rows are used as they stand: a check leaves nothing out of the figures. */
export function checkWorkbook(input: CheckInput): Finding[] {
  const list = new CheckList(input.intake);
  for (const check of CHECKS) check(input, list);
  return list.all;
}
