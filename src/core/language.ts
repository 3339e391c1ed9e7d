/** The languages that users read. Which one applies is decided by the spreadsheet's locale. */
export const LANGUAGES = ['ja', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text for people in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** As a sheet that was made in any of the languages says it. */
export const wordings = (words: Bilingual): readonly string[] => LANGUAGES.map((language) => words[language]);
