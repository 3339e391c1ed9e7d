/** Rows of 設定 that say where the input tables stand, for workbooks in which names and headers do not tell. */
import type { Bilingual } from '../core/language';
import { columnName } from './column-names';
import { TABLE_HEADERS } from './header-aliases';
import { TABLE_KINDS, type NameMeaning, type TableKind } from './types';

const TABLE_NAMES: Readonly<Record<TableKind, Bilingual>> = {
  visits: { ja: '訪問', en: 'Visits' },
  contracts: { ja: '契約', en: 'Contracts' },
  sales: { ja: '売上', en: 'Sales' },
  customers: { ja: '顧客', en: 'Customers' },
  calls: { ja: '通話', en: 'Calls' },
  reps: { ja: '担当者', en: 'Reps' },
};

export const tableName = (kind: TableKind): Bilingual => TABLE_NAMES[kind];

export const NAME_MEANING_WORDS: Readonly<Record<NameMeaning, Bilingual>> = {
  none: { ja: 'なし', en: 'nothing' },
  rep: { ja: '担当者', en: 'rep' },
  team: { ja: 'チーム', en: 'team' },
  month: { ja: '月', en: 'month' },
};

/** A row of the settings sheet: its name in the first column, and what it means. */
export interface PinSetting {
  readonly kind: TableKind;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

export const PINNED_SHEET_SETTINGS: readonly PinSetting[] = TABLE_KINDS.map((kind) => ({
  kind,
  name: { ja: `「${TABLE_NAMES[kind].ja}」として読むシート`, en: `Sheet to read as ${TABLE_NAMES[kind].en}` },
  meaning: {
    ja: 'シートの名前。いくつかあるときは「、」で区切ります。空欄なら名前と見出しから探します',
    en: 'Name of the sheet, or several names separated by commas. Blank = found by its name and headers',
  },
}));

export const NAME_MEANING_SETTINGS: readonly PinSetting[] = TABLE_KINDS.map((kind) => ({
  kind,
  name: {
    ja: `「${TABLE_NAMES[kind].ja}」のシート名の意味`,
    en: `What the sheet names of ${TABLE_NAMES[kind].en} mean`,
  },
  meaning: {
    ja: '担当者・チーム・月・なし。シートの名前が表しているもの。空欄は「なし」',
    en: 'rep, team, month or nothing: what the name of a sheet says about its rows. Blank = nothing',
  },
}));

export const DECLINED_SHEET_SETTINGS: readonly PinSetting[] = TABLE_KINDS.map((kind) => ({
  kind,
  name: { ja: `「${TABLE_NAMES[kind].ja}」として読まないシート`, en: `Sheets not to read as ${TABLE_NAMES[kind].en}` },
  meaning: {
    ja: 'シートの名前。「、」で区切ります。似た見出しでも読まず、もう確認しません',
    en: 'Names of sheets, separated by commas, that look alike and are neither read nor asked about',
  },
}));

export const COLUMN_SETTINGS: readonly (PinSetting & { readonly field: string })[] = TABLE_KINDS.flatMap((kind) =>
  TABLE_HEADERS[kind].fields.map(({ field }) => ({
    kind,
    field,
    name: {
      ja: `「${TABLE_NAMES[kind].ja}」の「${columnName(kind, field, 'ja')}」の列`,
      en: `Column of ${TABLE_NAMES[kind].en}: ${columnName(kind, field, 'en')}`,
    },
    meaning: {
      ja: 'シートの見出しの文字、または列の記号。例: お店の名前、C',
      en: 'The header as it stands in the sheet, or a column letter such as C',
    },
  })),
);

/** All of them, to tell which rows of the settings sheet mean something. */
export const PIN_SETTINGS: readonly PinSetting[] = [
  ...PINNED_SHEET_SETTINGS,
  ...NAME_MEANING_SETTINGS,
  ...DECLINED_SHEET_SETTINGS,
  ...COLUMN_SETTINGS,
];
