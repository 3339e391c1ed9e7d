/** The columns of the 目標 sheet: people's own and those in which the add-on notes who set a goal, when and why. */
import { type Bilingual, wordings } from '../core/language';
import { cellText, cleanText } from './text';

export type TargetField =
  'kpi' | 'rep' | 'period' | 'target' | 'lower' | 'upper' | 'evidence' | 'who' | 'at' | 'previous' | 'reason';

interface TargetColumn {
  readonly field: TargetField;
  readonly name: Bilingual;
  /** Other headers that people give it, in the form of {@link headerKey}. */
  readonly aliases: readonly string[];
}

/** In the order of a sheet that the add-on makes. */
export const TARGET_COLUMNS: readonly TargetColumn[] = [
  { field: 'kpi', name: { ja: 'KPI', en: 'KPI' }, aliases: ['指標'] },
  { field: 'rep', name: { ja: '担当者', en: 'Rep' }, aliases: ['担当'] },
  { field: 'period', name: { ja: '期間', en: 'Period' }, aliases: [] },
  { field: 'target', name: { ja: '目標', en: 'Target' }, aliases: ['目標値'] },
  { field: 'lower', name: { ja: '下限', en: 'Lower' }, aliases: ['lower bound'] },
  { field: 'upper', name: { ja: '上限', en: 'Upper' }, aliases: ['upper bound'] },
  { field: 'evidence', name: { ja: '根拠', en: 'Basis' }, aliases: [] },
  { field: 'who', name: { ja: '設定者', en: 'Set by' }, aliases: [] },
  { field: 'at', name: { ja: '設定日時', en: 'Set at' }, aliases: [] },
  { field: 'previous', name: { ja: '前の目標', en: 'Previous target' }, aliases: [] },
  { field: 'reason', name: { ja: '理由', en: 'Reason' }, aliases: [] },
];

export interface TargetHeader {
  /** Row of the header, from 0. */
  readonly row: number;
  /** Columns from 0; a field that the sheet lacks is absent. */
  readonly columns: ReadonlyMap<TargetField, number>;
}

/** The first row that names KPI and target; null where there is none. */
export function findTargetHeader(cells: readonly (readonly unknown[])[]): TargetHeader | null {
  for (let row = 0; row < cells.length; row++) {
    const names = cells[row]!.map(headerKey);
    const columns = new Map<TargetField, number>();
    for (const { field, name, aliases } of TARGET_COLUMNS) {
      const known = [...wordings(name).map(headerKey), ...aliases];
      const column = names.findIndex((each) => known.includes(each));
      if (column >= 0) columns.set(field, column);
    }
    if (columns.has('kpi') && columns.has('target')) return { row, columns };
  }
  return null;
}

const headerKey = (cell: unknown): string => cleanText(cellText(cell)).toLowerCase();
