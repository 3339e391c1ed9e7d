/** Settings that pin an input table to a sheet, for workbooks in which it cannot be found by its name or headers. */
import type { Bilingual } from '../core/language';
import { cellText, cleanText, isBlankCell } from './text';
import type { TableKind } from './types';

/** Sheet names by the table that they are to be read as. */
export type PinnedSheets = Partial<Record<TableKind, string>>;

const TABLE_NAMES: Readonly<Record<TableKind, Bilingual>> = {
  visits: { ja: '訪問', en: 'Visits' },
  contracts: { ja: '契約', en: 'Contracts' },
  sales: { ja: '売上', en: 'Sales' },
  customers: { ja: '顧客', en: 'Customers' },
  calls: { ja: '通話', en: 'Calls' },
  reps: { ja: '担当者', en: 'Reps' },
};

export const tableName = (kind: TableKind): Bilingual => TABLE_NAMES[kind];

export const PINNED_SHEET_SETTINGS = (Object.keys(TABLE_NAMES) as TableKind[]).map((kind) => ({
  kind,
  name: { ja: `「${TABLE_NAMES[kind].ja}」として読むシート`, en: `Sheet to read as ${TABLE_NAMES[kind].en}` },
  meaning: {
    ja: 'シートの名前。空欄なら名前と見出しから探します',
    en: 'Name of the sheet. Blank = found by its name and headers',
  },
}));

/** Sheets that the settings sheet pins, by table. */
export function readPinnedSheets(cells: readonly (readonly unknown[])[]): PinnedSheets {
  const pinned: PinnedSheets = {};
  for (const [name, value] of cells) {
    const setting = PINNED_SHEET_SETTINGS.find(({ name: { ja, en } }) => [ja, en].includes(cleanText(cellText(name))));
    if (setting !== undefined && !isBlankCell(value)) pinned[setting.kind] = cleanText(cellText(value));
  }
  return pinned;
}
