/** The names of the sidebar and its tabs, in both languages. */
import type { Language } from '../core/language';

const TEXTS = {
  ja: { title: 'ルートKPI', goalTab: '目標', dataTab: 'データ', helpTab: 'ヘルプ' },
  en: { title: 'Route KPI', goalTab: 'Goal', dataTab: 'Data', helpTab: 'Help' },
} as const;

export type Texts = (typeof TEXTS)[Language];
export const textsIn = (language: Language): Texts => TEXTS[language];
