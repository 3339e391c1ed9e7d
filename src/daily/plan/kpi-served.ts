/** Which KPI a visit moves. */
import type { PlanReason } from './types';

/** @returns the KPI's id */
export function kpiServed({ code }: PlanReason, isUnderContract: boolean): string {
  switch (code) {
    case 'leaving':
    case 'renewal':
    case 'risk':
      return 'retention-rate';
    case 'now':
      return isUnderContract ? 'revenue-per-customer' : 'win-rate';
    case 'first-month':
      return 'first-month-follow';
    case 'win-back':
      return 'new-customers';
    case 'untouched':
      return 'approaches';
    case 'nurture':
      return 'appointment-rate';
    case 'promise':
    case 'manager':
      return isUnderContract ? 'visit-coverage' : 'meetings';
    case 'event':
      return isUnderContract ? 'retention-rate' : 'appointment-rate';
    case 'round':
      return 'visit-coverage';
  }
}
