/** The two languages that users read. Which one applies is decided by the spreadsheet's locale. */
export type Language = 'ja' | 'en';

/** A text for people in both languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}
