/** The names of the sidebar and its tabs, in both languages. */
import type { Language } from '../core/language';

const TEXTS = {
  ja: {
    title: 'ルートKPI',
    goalTab: '目標',
    todayTab: '今日',
    customerTab: '顧客',
    dataTab: 'データ',
    helpTab: 'ヘルプ',
    waiting: (count: number) => `答えてほしい質問 ${count}件`,
  },
  en: {
    title: 'Route KPI',
    goalTab: 'Goal',
    todayTab: 'Today',
    customerTab: 'Customer',
    dataTab: 'Data',
    helpTab: 'Help',
    waiting: (count: number) => `${count} questions to answer`,
  },
};

export type Texts = (typeof TEXTS)[Language];
export const textsIn = (language: Language): Texts => TEXTS[language];
