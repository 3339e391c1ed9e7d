/** The rows of 設定 that say where the input tables stand → pins. */
import { UserFacingError } from '../core/errors';
import { type Language, wordings } from '../core/language';
import { sheetKey } from './find-tables';
import { COLUMN_SETTINGS, DECLINED_SHEET_SETTINGS, NAME_MEANING_SETTINGS, NAME_MEANING_WORDS } from './pinned-sheets';
import { PINNED_SHEET_SETTINGS, type PinSetting } from './pinned-sheets';
import { settingNameKey } from './settings';
import { cellText, cleanText, isBlankCell } from './text';
import { NAME_MEANINGS, TABLE_KINDS, type IntakePins, type NameMeaning, type TableKind, type TablePins } from './types';

/**
 * @param sheetNames the sheets that there are
 * @throws UserFacingError `missing-pinned-sheet`: an explicit choice is never replaced by a guess; `bad-setting`
 */
export function readPins(
  cells: readonly (readonly unknown[])[],
  sheetNames: readonly string[],
  language: Language,
): IntakePins {
  const values = new Map<string, unknown>();
  for (const [name, value] of cells)
    if (!isBlankCell(name) && !isBlankCell(value)) values.set(settingNameKey(name), value);
  const cellOf = ({ name }: PinSetting): unknown =>
    wordings(name)
      .map((each) => values.get(settingNameKey(each)))
      .find((value) => value !== undefined);
  const valueOf = (setting: PinSetting): string => cleanText(cellText(cellOf(setting)));
  const sheetsOf = (setting: PinSetting): ReturnType<typeof listedSheets> => {
    const cell = cellOf(setting);
    // As typed: cleaning would make one line of several.
    return listedSheets(typeof cell === 'string' ? cell : cellText(cell), sheetNames);
  };
  const rowOf = <T extends PinSetting>(rows: readonly T[], kind: TableKind): T =>
    rows.find((row) => row.kind === kind)!;

  const pins: Partial<Record<TableKind, TablePins>> = {};
  for (const kind of TABLE_KINDS) {
    const { found: sheets, unknown } = sheetsOf(rowOf(PINNED_SHEET_SETTINGS, kind));
    if (unknown[0] !== undefined) throw new UserFacingError('missing-pinned-sheet', { sheet: unknown[0] });
    const declined = sheetsOf(rowOf(DECLINED_SHEET_SETTINGS, kind)).found;
    const nameMeaning = readMeaning(rowOf(NAME_MEANING_SETTINGS, kind), valueOf, language);
    const columns = new Map<string, string>();
    for (const setting of COLUMN_SETTINGS) {
      const pin = setting.kind === kind ? valueOf(setting) : '';
      if (pin !== '') columns.set(setting.field, pin);
    }
    if (sheets.length + declined.length + columns.size > 0 || nameMeaning !== 'none')
      pins[kind] = { sheets, declined, nameMeaning, columns };
  }
  return pins;
}

function readMeaning(setting: PinSetting, valueOf: (setting: PinSetting) => string, language: Language): NameMeaning {
  const text = valueOf(setting).toLowerCase();
  if (text === '') return 'none';
  const meaning = NAME_MEANINGS.find((each) =>
    [each, NAME_MEANING_WORDS[each].ja, NAME_MEANING_WORDS[each].en].includes(text),
  );
  if (meaning !== undefined) return meaning;
  const params = { setting: setting.name[language], text: text.slice(0, 40), hint: setting.meaning[language] };
  throw new UserFacingError('bad-setting', params);
}

/**
 * The sheets that a cell names. A sheet's name may itself hold a comma, so the longest run that is a name goes first.
 * `unknown`: what is no sheet.
 */
export function listedSheets(
  text: string,
  sheetNames: readonly string[],
): { readonly found: string[]; readonly unknown: string[] } {
  const byKey = new Map(sheetNames.map((name) => [sheetKey(name), name]));
  const pieces = text.split(/([,，、;；\n])/);
  const found: string[] = [];
  const unknown: string[] = [];
  for (let from = 0; from < pieces.length; from += 2) {
    let to = pieces.length;
    const runOf = (end: number): string => pieces.slice(from, end).join('');
    while (to > from + 1 && !byKey.has(sheetKey(runOf(to)))) to -= 2;
    const name = byKey.get(sheetKey(runOf(to)));
    if (name !== undefined) {
      if (!found.includes(name)) found.push(name);
      from = to - 1;
    } else if (cleanText(runOf(to)) !== '') unknown.push(cleanText(runOf(to)));
  }
  return { found, unknown };
}
