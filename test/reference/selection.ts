/** What a filter selects, and which months have data. */
import type { RefContract, RefFilter, RefSettings, RefWorkbook } from './records';

export function isInTeam(workbook: RefWorkbook, rep: string | null, team: string, day: number): boolean {
  return workbook.teams.some(
    (row) =>
      row.rep === rep &&
      row.team === team &&
      (row.from === null || row.from <= day) &&
      (row.to === null || day <= row.to),
  );
}

/** Whether the rep and team parts of the filter select this rep on this day. */
export function isRepSelected(workbook: RefWorkbook, filter: RefFilter, rep: string | null, day: number): boolean {
  if (filter.rep !== undefined && rep !== filter.rep) return false;
  if (filter.team !== undefined && !isInTeam(workbook, rep, filter.team, day)) return false;
  return true;
}

/** Whether the customer and area parts of the filter select this customer. No name is never selected by them. */
export function isCustomerSelected(workbook: RefWorkbook, filter: RefFilter, customer: string | null): boolean {
  if (filter.customer !== undefined && customer !== filter.customer) return false;
  if (filter.area !== undefined && (customer === null || workbook.areas.get(customer) !== filter.area)) return false;
  return true;
}

export function contractsOfProduct(workbook: RefWorkbook, filter: RefFilter): RefContract[] {
  return (workbook.contracts ?? []).filter(
    (contract) => filter.product === undefined || contract.product === filter.product,
  );
}

/** Activities, sales rows and calls know no product: with a product filter their customer must have such a contract. */
export function isRowCustomerSelected(workbook: RefWorkbook, filter: RefFilter, customer: string | null): boolean {
  if (!isCustomerSelected(workbook, filter, customer)) return false;
  if (filter.product === undefined) return true;
  return contractsOfProduct(workbook, filter).some((contract) => contract.customer === customer);
}

export function isCallsTableUsed(workbook: RefWorkbook): boolean {
  return workbook.calls !== null && workbook.calls.length > 0;
}

/** The setting 売上基準; while nothing is chosen: contracts when they have rows, else sales when they have rows. */
export function basisOf(workbook: RefWorkbook, settings: RefSettings): 'contracts' | 'sales' | 'both' {
  if (settings.revenueBasis !== null) return settings.revenueBasis;
  if (workbook.contracts !== null && workbook.contracts.length > 0) return 'contracts';
  if (workbook.sales !== null && workbook.sales.length > 0) return 'sales';
  return 'contracts';
}

export type NeededData = 'visits' | 'stocks' | 'transactions' | 'calls';

/** Day of the first row of what is needed, over all rows whatever the filter; null where there is no row. */
export function firstDayOf(workbook: RefWorkbook, settings: RefSettings, needed: NeededData): number | null {
  const visitDays = (workbook.visits ?? []).map((visit) => visit.day);
  const contractDays = (workbook.contracts ?? []).map((contract) => contract.start);
  const saleDays = (workbook.sales ?? []).map((sale) => sale.day);
  const callDays = (workbook.calls ?? []).map((call) => call.day);
  switch (needed) {
    case 'visits':
      return earliest(visitDays);
    case 'stocks':
      return earliest(contractDays.length === 0 ? saleDays : contractDays);
    case 'calls':
      return earliest(isCallsTableUsed(workbook) ? callDays : visitDays);
    case 'transactions':
      switch (basisOf(workbook, settings)) {
        case 'contracts':
          return earliest(contractDays);
        case 'sales':
          return earliest(saleDays);
        case 'both':
          return earliest([...contractDays, ...saleDays]);
      }
  }
}

export function hasDataBy(workbook: RefWorkbook, settings: RefSettings, needed: NeededData, b: number): boolean {
  const first = firstDayOf(workbook, settings, needed);
  return first !== null && first <= b;
}

function earliest(days: number[]): number | null {
  return days.length === 0 ? null : Math.min(...days);
}
