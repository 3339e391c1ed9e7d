/** What makes figures less than facts: sheets whose rows are in none of them yet. */
import type { Bilingual, Language } from '../core/language';
import type { PlanCell } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import { STATUS_LOOKS } from './formats';

const TEXT: Bilingual = {
  ja: '▲ {sheets}はまだ読んでいません → サイドバーの「データ」で答えてください   {note}',
  en: '▲ Not read yet: {sheets}. Please answer in the sidebar, tab "Data"   {note}',
};

/** Without its fill: the sentence runs on over the cells beside. */
const COLOR = STATUS_LOOKS.find(({ sign }) => sign === '▲')!.look.color!;

/**
 * The cell that says so before all figures.
 * @param sheets as `unreadSheets` names them; none: null
 * @param note what stands there otherwise, and behind it now
 */
export function unreadLine(sheets: readonly string[], note: string, language: Language): PlanCell | null {
  if (sheets.length === 0) return null;
  const named = sheets.join(language === 'ja' ? '' : ', ');
  return { value: fill(TEXT[language], { sheets: named, note }), look: { bold: true, color: COLOR } };
}
