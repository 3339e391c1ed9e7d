/** The settings that goals are made of: the 目標 sheet keeps the record of their changes, 設定 holds what is in force. */
import { SETTINGS, type SettingDefinition } from '../core/settings';
import { policyKpi } from '../intake/policies';
import { settingNameKey } from '../intake/settings';

const GOAL_KEYS = ['kgiTarget', 'kgiPeriod', 'revenueBasis'] as const;
export type GoalSettingKey = (typeof GOAL_KEYS)[number];

export const goalSetting = (key: GoalSettingKey): SettingDefinition => SETTINGS.find((setting) => setting.key === key)!;

/** Which of the settings a row of the 目標 sheet names; null for any other text. */
export function goalSettingKey(name: string): GoalSettingKey | null {
  return GOAL_KEYS.find((key) => Object.values(goalSetting(key).name).some((each) => isSameName(each, name))) ?? null;
}

/** Whether a row of the 目標 sheet is about a setting and so no target. */
export const isGoalSetting = (name: string): boolean => goalSettingKey(name) !== null || policyKpi(name) !== null;

const isSameName = (a: string, b: string): boolean => settingNameKey(a) === settingNameKey(b);
