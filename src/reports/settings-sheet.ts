/** The 設定 sheet when it is made: one row a setting with its value, what it means, and what may be typed. */
import { type Day, formatIsoDay } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import { DEFAULT_SETTINGS, SETTINGS, type SettingDefinition, type Settings } from '../core/settings';
import type { Look, PlanCell, PlanValue } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import { LABEL_SETTINGS } from '../intake/label-settings';
import { NAME_MEANING_SETTINGS, NAME_MEANING_WORDS, PINNED_SHEET_SETTINGS } from '../intake/pinned-sheets';
import { shortText } from '../intake/text';
import type { Intake, TableKind } from '../intake/types';
import { columnsRead } from './columns-read';
import { ACCENT, HEADER_FILL, QUIET } from './formats';

export const SETTINGS_SHEET: Bilingual = { ja: '設定', en: 'Settings' };

/** What may be typed into a value's cell. */
export type Allowed =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'between'; readonly min: number; readonly max: number };

export interface SettingsSheetPlan {
  readonly sheetName: string;
  /** First row is the header; columns are name, value, meaning. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** By row index into `cells`. */
  readonly allowed: ReadonlyMap<number, Allowed>;
  /** Defined names of value cells, by row index. */
  readonly names: ReadonlyMap<number, string>;
}

const HEADER: readonly Bilingual[] = [
  { ja: '設定', en: 'Setting' },
  { ja: '値', en: 'Value' },
  { ja: '説明', en: 'What it means' },
];
const SECTIONS = {
  sheets: { ja: '読み取るシート(空欄は自動)', en: 'Sheets to read (blank = found automatically)' },
  labels: { ja: '言葉の追加(カンマ区切り)', en: 'Words to add (separated by commas)' },
};

/** The tables that are found by themselves when the sheet is made. */
export interface FoundNow {
  readonly sources: Intake['sources'];
  /** `2024/07/01 08:12`: they may change afterwards. */
  readonly at: string;
}

const FOUND: Bilingual = {
  ja: '{at} に見つけた表: シート「{sheet}」の {columns}。いまの読みかたは「データ確認」の「読んだシート」にあります。',
  en: 'Found at {at}: the sheet "{sheet}" with {columns}. How it is read now stands on the data check under "Sheets that were read".',
};

/** @param values settings that differ from the defaults, such as the sample's goal. */
export function settingsSheetPlan(
  language: Language,
  values: Partial<Settings>,
  found: FoundNow | null = null,
): SettingsSheetPlan {
  const settings = { ...DEFAULT_SETTINGS, ...values };
  const allowed = new Map<number, Allowed>();
  const names = new Map<number, string>();
  const cells: PlanCell[][] = [HEADER.map((name) => text(name[language], { bold: true, background: HEADER_FILL }))];
  for (const setting of SETTINGS) {
    const choice = allowedIn(setting, language);
    if (choice !== null) allowed.set(cells.length, choice);
    if (setting.rangeName !== undefined) names.set(cells.length, setting.rangeName);
    cells.push(settingRow(setting.name[language], valueCell(setting, settings, language), setting.meaning[language]));
  }
  cells.push(section(SECTIONS.sheets[language]));
  for (const { kind, name, meaning } of PINNED_SHEET_SETTINGS) {
    cells.push(settingRow(name[language], { value: null, format: '@' }, meaning[language]));
    // Rows without a name set nothing.
    for (const line of foundLines(kind, found, language)) cells.push(settingRow('', { value: null }, line));
  }
  for (const { name, meaning } of NAME_MEANING_SETTINGS) {
    allowed.set(cells.length, { kind: 'list', items: Object.values(NAME_MEANING_WORDS).map((word) => word[language]) });
    cells.push(settingRow(name[language], { value: null, format: '@' }, meaning[language]));
  }
  cells.push(section(SECTIONS.labels[language]));
  for (const { name, meaning } of LABEL_SETTINGS)
    cells.push(settingRow(name[language], { value: null, format: '@' }, meaning[language]));
  return { sheetName: SETTINGS_SHEET[language], cells, allowed, names };
}

function foundLines(kind: TableKind, found: FoundNow | null, language: Language): string[] {
  const parts = (found?.sources[kind]?.parts ?? []).filter(({ columns }) => Object.keys(columns).length > 0);
  return parts.map((part) => {
    const columns = columnsRead(kind, part, language);
    return fill(FOUND[language], { at: found!.at, sheet: shortText(part.sheetName), columns });
  });
}

function settingRow(name: string, value: PlanCell, meaning: string): PlanCell[] {
  return [text(name), { ...value, look: { align: 'left' } }, text(meaning, { color: QUIET })];
}

const section = (name: string): PlanCell[] => [
  text(name, { bold: true, color: ACCENT }),
  { value: null },
  { value: null },
];
const text = (value: string, look: Look = {}): PlanCell => ({ value, look });

function valueCell({ key, type }: SettingDefinition, settings: Settings, language: Language): PlanCell {
  const value = settings[key];
  const formats = {
    day: 'yyyy/mm/dd',
    money: '"¥"#,##0',
    ratio: '0%',
    integer: '0',
    text: '@',
    days: '@',
    choice: '@',
  };
  const format = formats[type.kind];
  const shown: PlanValue =
    value === null || value === ''
      ? null
      : type.kind === 'day'
        ? { day: value as Day }
        : type.kind === 'choice'
          ? type.choices[String(value)]![language]
          : Array.isArray(value)
            ? value.map(formatIsoDay).join(', ') || null
            : (value as string | number);
  return { value: shown, format };
}

function allowedIn({ type }: SettingDefinition, language: Language): Allowed | null {
  if (type.kind === 'choice') return { kind: 'list', items: Object.values(type.choices).map((name) => name[language]) };
  return type.kind === 'integer' ? { kind: 'between', min: type.min, max: type.max } : null;
}
