/** The 設定 sheet's cells → settings. A value that cannot be read stops the run with one sentence: guessing is worse. */
import { type Day, formatIsoDay } from '../core/days';
import { UserFacingError } from '../core/errors';
import { type Language, wordings } from '../core/language';
import { parsePeriod } from '../core/periods';
import { DEFAULT_SETTINGS, SETTINGS, type SettingDefinition, type Settings } from '../core/settings';
import { dayOfNumber, readDateText } from './dates';
import { LABEL_SETTINGS } from './label-settings';
import { readMoneyText } from './money';
import { PIN_SETTINGS } from './pinned-sheets';
import { policyKpi } from './policies';
import { cellText, cleanText, isBlankCell, isDateCell, splitList } from './text';

export interface SettingsInput {
  /** Cells of the settings sheet from A1: name, value, meaning; null if the workbook has none. */
  readonly cells: readonly (readonly unknown[])[] | null;
  /** The cell named `KGI`, which may stand anywhere; undefined if there is no such name. */
  readonly kgiCell: unknown;
  readonly dayOfDate: (date: Date) => Day;
  /** Language of the hints in errors. */
  readonly language: Language;
}

/** @throws UserFacingError `bad-setting` */
export function readSettings(input: SettingsInput): Settings {
  const byName = new Map<string, unknown>();
  for (const [name, value] of input.cells ?? []) if (!isBlankCell(name)) byName.set(settingNameKey(name), value);

  const read: Record<string, unknown> = {};
  for (const setting of SETTINGS) {
    const isKgi = setting.key === 'kgiTarget' && input.kgiCell !== undefined;
    const cell = isKgi
      ? input.kgiCell
      : namesOf(setting)
          .map((name) => byName.get(name))
          .find((value) => !isBlankCell(value));
    if (isBlankCell(cell)) continue;
    const value = readValue(setting, cell, input.dayOfDate);
    if (value === undefined) throw badSetting(setting.key, cellText(cell), input.language);
    read[setting.key] = value;
  }
  const settings: Settings = { ...DEFAULT_SETTINGS, ...read };
  if (settings.kgiPeriod !== '' && parsePeriod(settings.kgiPeriod, settings, settings.asOf ?? 0) === null)
    throw badSetting('kgiPeriod', settings.kgiPeriod, input.language);
  if (settings.cautionFrom <= 0 || settings.cautionFrom > settings.achievedFrom)
    throw badSetting('cautionFrom', `${Math.round(settings.cautionFrom * 100)}%`, input.language);
  return settings;
}

function badSetting(key: keyof Settings, text: string, language: Language): UserFacingError {
  const setting = SETTINGS.find((candidate) => candidate.key === key)!;
  return new UserFacingError('bad-setting', {
    setting: setting.name[language],
    text: cleanText(text).slice(0, 40),
    hint: setting.meaning[language],
  });
}

/**
 * Names of rows that carry a value and mean nothing to us, such as a misspelt setting: to be shown, since a setting that is
 * ignored in silence changes every figure. The first row is the header.
 */
export function unusedSettings(cells: readonly (readonly unknown[])[]): string[] {
  const known = new Set([
    ...SETTINGS.flatMap(namesOf),
    ...[...PIN_SETTINGS, ...LABEL_SETTINGS].flatMap(({ name }) => wordings(name).map(settingNameKey)),
  ]);
  return cells
    .slice(1)
    .filter(([name, value]) => !isBlankCell(name) && !isBlankCell(value))
    .filter(([name]) => !known.has(settingNameKey(name)) && policyKpi(name) === null)
    .map(([name]) => cleanText(cellText(name)));
}

/** Row (from 0) of the settings sheet that holds a setting; the later one counts where it stands twice, as in reading. */
export function settingRow(cells: readonly (readonly unknown[])[], key: keyof Settings): number | null {
  const names = namesOf(SETTINGS.find((setting) => setting.key === key)!);
  const rows = cells.map(([name]) => (isBlankCell(name) ? -1 : names.indexOf(settingNameKey(name))));
  const best = names.map((_, order) => rows.lastIndexOf(order)).find((row) => row >= 0);
  return best ?? null;
}

const namesOf = ({ name, aliases = [] }: SettingDefinition): string[] =>
  [...wordings(name), ...aliases].map(settingNameKey);

/** The form in which names of settings are compared. */
export const settingNameKey = (name: unknown): string => cleanText(cellText(name)).replace(/\s/g, '').toLowerCase();

/** undefined = cannot be read. */
function readValue({ key, type }: SettingDefinition, cell: unknown, dayOfDate: (date: Date) => Day): unknown {
  const text = cleanText(isDateCell(cell) ? '' : cellText(cell));
  switch (type.kind) {
    case 'text':
      // Sheets makes a date of `2024/6`: its month is meant.
      return isDateCell(cell) ? formatIsoDay(dayOfDate(cell)).slice(0, 7) : text;
    case 'day':
      return readDay(cell, text, dayOfDate);
    case 'days': {
      if (isDateCell(cell)) return [dayOfDate(cell)];
      const days = splitList(cell).map((part) => readDay(part, part, dayOfDate));
      return days.some((day) => day === undefined) ? undefined : days;
    }
    case 'money': {
      const money = readMoneyText(text);
      return money === null || money === 'blank' || money.value < 0 ? undefined : money.value;
    }
    case 'ratio': {
      const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text);
      const value = percent ? Number(percent[1]) / 100 : /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
      // 90 and 90 % are meant alike; a threshold of 9,000 % is not.
      return value === undefined ? undefined : value > 2 ? value / 100 : value;
    }
    case 'integer': {
      const number = /^(\d+) ?(?:日|月|件)?$/.exec(text);
      const value = number ? Number(number[1]) : key === 'closingDay' && text === '月末' ? 31 : NaN;
      return value >= type.min && value <= type.max ? value : undefined;
    }
    case 'choice': {
      const found = Object.entries(type.choices).find(
        ([key, { ja, en }]) => text === ja || [key, en].some((name) => text.toLowerCase() === name.toLowerCase()),
      );
      return found === undefined ? undefined : found[0] === 'true' ? true : found[0] === 'false' ? false : found[0];
    }
  }
}

function readDay(cell: unknown, text: string, dayOfDate: (date: Date) => Day): Day | undefined {
  if (isDateCell(cell)) return dayOfDate(cell);
  if (typeof cell === 'number') return dayOfNumber(cell) ?? undefined;
  const form = readDateText(text);
  return form.form === 'day' ? form.day : undefined;
}
