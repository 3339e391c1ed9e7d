/** Figures as the sidebar shows them. */
import type { Unit } from '../core/kpi';

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
export const yen = (amount: number): string => `¥${Math.round(amount).toLocaleString('ja-JP')}`;

export function figure(value: number, unit: Unit): string {
  switch (unit) {
    case 'ratio':
      return percent(value);
    case 'yen':
    case 'yenPerTransaction':
    case 'yenPerCompany':
      return yen(value);
    case 'visitsPerCompanyMonth':
      return value.toFixed(2);
    case 'months':
      return value.toFixed(1);
    case 'count':
    case 'companies':
      return Math.round(value).toLocaleString('ja-JP');
  }
}
