/** What the sidebar says, in both languages. */
import type { Language } from '../core/language';

const TEXTS = {
  ja: {
    goalTab: '目標',
    dataTab: 'データ',
    where: (percent: string) => `売上目標の ${percent} まで来ました`,
    noGoal: '売上目標(KGI)がまだありません。まず、目指す金額を入れてください。',
    noActual: '売上の実績がまだありません。',
    pace: (pace: string, asOf: string) => `${asOf} 現在。営業日のペースは ${pace}`,
    refresh: '最新に更新',
    working: '更新しています…',
    caption: '今月の実績',
    lost: '通信できませんでした。データは変わっていません。サイドバーを開き直してください。',
    goal: (amount: string) => `売上目標(KGI) ${amount}`,
    editGoal: '変える',
    goalLabel: '売上目標(KGI = 最終目標)',
    goalHint: '例: 1,200万円、12,000,000',
    save: '保存',
    cancel: 'やめる',
    saving: '保存しています…',
    saved: (amount: string, place: string) =>
      `${amount} にしました(${place})。進捗シートには「最新に更新」で反映されます。`,
    removed: (place: string) => `目標を空欄に戻しました(${place})。`,
    undo: '元に戻す',
  },
  en: {
    goalTab: 'Goal',
    dataTab: 'Data',
    where: (percent: string) => `${percent} of the revenue goal reached`,
    noGoal: 'There is no revenue goal (KGI) yet. Enter the amount you aim for first.',
    noActual: 'There is no revenue on record yet.',
    pace: (pace: string, asOf: string) => `As of ${asOf}. Business days gone: ${pace}`,
    refresh: 'Refresh',
    working: 'Refreshing…',
    caption: 'This month',
    lost: 'The sidebar could not reach the spreadsheet. Nothing has changed. Please open it again.',
    goal: (amount: string) => `Revenue goal (KGI) ${amount}`,
    editGoal: 'Change',
    goalLabel: 'Revenue goal (KGI)',
    goalHint: 'Example: 12,000,000',
    save: 'Save',
    cancel: 'Cancel',
    saving: 'Saving…',
    saved: (amount: string, place: string) => `Set to ${amount} (${place}). "Refresh" brings it to the progress sheet.`,
    removed: (place: string) => `The goal is blank again (${place}).`,
    undo: 'Undo',
  },
} as const;

export type Texts = (typeof TEXTS)[Language];
export const textsIn = (language: Language): Texts => TEXTS[language];
