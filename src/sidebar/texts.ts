/** The names of the sidebar and its tabs, in both languages. */
import type { Language } from '../core/language';

const TEXTS = {
  ja: { title: 'ルートKPI', goalTab: '目標', todayTab: '今日', customerTab: '顧客', dataTab: 'データ' },
  en: { title: 'Route KPI', goalTab: 'Goal', todayTab: 'Today', customerTab: 'Customer', dataTab: 'Data' },
} as const;

export type Texts = (typeof TEXTS)[Language];
export const textsIn = (language: Language): Texts => TEXTS[language];
