/** The texts of the tab, for every part of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/language';
import { en } from './texts-en';
import { type CustomerTexts, ja } from './texts-ja';

export const customerTextsIn = (language: Language): CustomerTexts => (language === 'ja' ? ja : en);
export const CustomerSpeech = createContext<CustomerTexts>(ja);
export const useCustomerTexts = (): CustomerTexts => useContext(CustomerSpeech);
