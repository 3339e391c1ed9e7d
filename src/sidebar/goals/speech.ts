/** Language and texts, for every part of the goals. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/language';
import { type GoalTexts, goalTextsIn } from './texts';

export interface Speech {
  readonly language: Language;
  readonly t: GoalTexts;
}

export const SpeechContext = createContext<Speech>({ language: 'ja', t: goalTextsIn('ja') });
export const useSpeech = (): Speech => useContext(SpeechContext);
