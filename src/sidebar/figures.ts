/** Figures as the sidebar shows them. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
export const yen = (amount: number): string => `¥${Math.round(amount).toLocaleString('ja-JP')}`;
