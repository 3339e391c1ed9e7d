/**
 * A stamp of everything that a save of goals writes over, so that nobody's change is written over unseen. From an earlier
 * stamp it can be told what has changed since, as far as the rows of the 目標 sheet say it.
 */
import { wordings } from '../core/language';
import { SETTINGS } from '../core/settings';
import { digest } from '../core/digest';
import { policyKpi } from '../intake/policies';
import { settingNameKey } from '../intake/settings';
import { type TargetRow, readTargetRows } from '../intake/targets';
import { cellText, isBlankCell } from '../intake/text';

export interface GoalState {
  /** The KGI cell's formula if it has one, else its value; '' without such a cell. */
  readonly kgi: unknown;
  /** Cells of 設定 and 目標 from A1; none where there is no such sheet. */
  readonly settings: readonly (readonly unknown[])[];
  readonly targets: readonly (readonly unknown[])[];
}

export interface GoalsSince {
  /** Rows that were added below the others. */
  readonly added: readonly TargetRow[];
  /** Whether rows that were there are not as they were. */
  readonly isRewritten: boolean;
  readonly isKgiChanged: boolean;
  readonly areSettingsChanged: boolean;
}

/** Short text without spaces. */
export function goalsVersion(state: GoalState): string {
  const rows = readTargetRows(state.targets);
  return [String(rows.length), digest(kgiText(state)), digest(settingsText(state)), digest(rowsText(rows))].join('.');
}

export function changesSince(version: string, state: GoalState): GoalsSince {
  const [count, kgi, settings, targets] = version.split('.');
  const rows = readTargetRows(state.targets);
  const known = Number(count);
  return {
    added: rows.slice(known),
    isRewritten: rows.length < known || digest(rowsText(rows.slice(0, known))) !== targets,
    isKgiChanged: digest(kgiText(state)) !== kgi,
    areSettingsChanged: digest(settingsText(state)) !== settings,
  };
}

const kgiText = ({ kgi }: GoalState): string => (isBlankCell(kgi) ? '' : cellText(kgi));

/** Where a row stands says nothing: somebody may have inserted a line above. */
const rowsText = (rows: readonly TargetRow[]): string => JSON.stringify(rows.map((row) => ({ ...row, row: 0 })));

/** The KGI's own row is left out: its cell may be named and stand anywhere. What other rows say is no goal. */
function settingsText({ settings }: GoalState): string {
  const known = new Set(
    SETTINGS.filter(({ key }) => key !== 'kgiTarget').flatMap(({ name, aliases = [] }) =>
      [...wordings(name), ...aliases].map(settingNameKey),
    ),
  );
  const values = settings.flatMap(([name, value]): [string, string][] => {
    const isOurs = known.has(settingNameKey(name)) || policyKpi(name) !== null;
    return isOurs && !isBlankCell(value) ? [[settingNameKey(name), cellText(value)]] : [];
  });
  return JSON.stringify(values);
}
