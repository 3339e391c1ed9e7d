/** Short forms for the worked examples. */
import { dayOf } from '../../src/core/days';
import {
  referenceKpi,
  type RefCall,
  type RefContract,
  type RefFilter,
  type RefKpiId,
  type RefMonth,
  type RefMonths,
  type RefSale,
  type RefSettings,
  type RefVisit,
  type RefWorkbook,
} from './reference';

/** `d('2024-04-30')` */
export function d(text: string): number {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(text);
  return dayOf(year, month, day);
}

function month(text: string): RefMonth {
  const [year, monthNumber] = text.split('-').map(Number);
  if (year === undefined || monthNumber === undefined) throw new Error(text);
  return { year, month: monthNumber };
}

/** `months('2024-04')` or `months('2024-04:2024-09')` */
export function months(text: string): RefMonths {
  const [first = text, last = first] = text.split(':');
  return { first: month(first), last: month(last) };
}

/** `contract('A', '2024-01-01..2024-04-30')`; no end: `'2024-01-01..'`. Monthly 10,000 yen of 田中 unless told. */
export function contract(customer: string, service: string, more: Partial<RefContract> = {}): RefContract {
  const [start = '', end = ''] = service.split('..');
  return {
    customer,
    rep: '田中',
    product: null,
    start: d(start),
    end: end === '' ? null : d(end),
    amount: 10_000,
    cycle: 'monthly',
    ...more,
  };
}

/** A visit by 田中 without purpose and outcome unless told. */
export function visit(customer: string, day: string, more: Partial<Omit<RefVisit, 'customer' | 'day'>> = {}): RefVisit {
  return { customer, day: d(day), rep: '田中', kind: 'visit', purpose: 'none', outcome: 'none', ...more };
}

export function sale(customer: string, day: string, amount: number, rep: string | null = '田中'): RefSale {
  return { customer, day: d(day), amount, rep };
}

export function call(
  customer: string | null,
  day: string,
  more: Partial<Omit<RefCall, 'customer' | 'day'>> = {},
): RefCall {
  return { customer, day: d(day), rep: '田中', outcome: 'none', ...more };
}

export function workbook(tables: Partial<RefWorkbook>): RefWorkbook {
  return { visits: null, contracts: null, sales: null, calls: null, areas: new Map(), teams: [], ...tables };
}

export function settings(more: Partial<RefSettings> = {}): RefSettings {
  return {
    asOf: d('2024-12-31'),
    graceDays: 0,
    closingDay: 31,
    fiscalStartMonth: 4,
    revenueBasis: null,
    yearlyRecognition: 'monthly',
    dormancyDays: 90,
    recordStart: null,
    kgiTarget: null,
    kgiFrom: d('2024-04-01'),
    kgiTo: d('2025-03-31'),
    callsAreActivities: false,
    ...more,
  };
}

/** One KPI of one workbook. */
export function kpi(
  id: RefKpiId,
  book: RefWorkbook,
  period: string,
  filter: RefFilter = {},
  more: Partial<RefSettings> = {},
): number | null {
  return referenceKpi(id, book, settings(more), months(period), filter);
}

/** The same for all of several periods. */
export function kpis(
  id: RefKpiId,
  book: RefWorkbook,
  periods: string[],
  filter: RefFilter = {},
  more: Partial<RefSettings> = {},
): (number | null)[] {
  return periods.map((period) => kpi(id, book, period, filter, more));
}
