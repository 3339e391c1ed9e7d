/** The texts in the language of the spreadsheet. */
import type { Language } from '../../core/language';
import { en } from './texts-en';
import { type GoalTexts, ja } from './texts-ja';

export type { GoalTexts };
export const goalTextsIn = (language: Language): GoalTexts => (language === 'ja' ? ja : en);
