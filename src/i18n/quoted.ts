/** Names of sheets and columns in a sentence. */
import type { Language } from '../core/language';

/** `「進捗」「契約」`, `"Progress", "Contracts"`; '' for none. */
export const quoted = (names: readonly string[], language: Language): string =>
  language === 'ja' ? names.map((name) => `「${name}」`).join('') : names.map((name) => `"${name}"`).join(', ');
