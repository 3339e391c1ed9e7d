/** The texts of the tab, for every part of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/language';
import { en } from './texts-en';
import { ja, type TodayTexts } from './texts-ja';

export const todayTextsIn = (language: Language): TodayTexts => (language === 'ja' ? ja : en);
export const TodaySpeech = createContext<TodayTexts>(ja);
export const useTodayTexts = (): TodayTexts => useContext(TodaySpeech);
