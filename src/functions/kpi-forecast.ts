/** KPI_FORECAST: where the KGI's period is expected to land. */
import { BusinessCalendar } from '../core/calendar';
import { projectionBasis } from '../goals/forecast';
import { expectedLanding } from '../goals/kgi-outlook';
import { teamRecord } from '../goals/record';
import type { FunctionDefinition } from './function-definition';

export const KPI_FORECAST: FunctionDefinition = {
  name: 'KPI_FORECAST',
  title: { ja: '着地見込', en: 'Expected landing' },
  summary: {
    ja: 'KGIの期間の売上が、このままならいくらになるか',
    en: 'What the revenue of the KGI period comes to as things are',
  },
  details: {
    ja: '今日までの売上に、残りの月の見込み(顧客 × 継続率 + 新規、× 1社あたりの売上。記録の中央値)を足す。進捗シートと同じ',
    en: 'revenue to date and what the months left bring (customers × retention + new, × revenue each: medians of the record), as on the progress sheet',
  },
  parameters: ['filter', 'more'],
  returns: {
    type: 'number',
    text: { ja: '終わった月の記録が3か月に足りないときは空欄', en: 'blank under 3 closed months of record' },
  },
  examples: ['()', '("佐藤")'],
  englishExamples: ['()', '("Sato")'],
  compute: (call) => {
    call.requireRecords(['spells', 'transactions']);
    const slice = call.slice();
    const calendar = new BusinessCalendar(call.workbook.settings.companyHolidays);
    return expectedLanding(projectionBasis(teamRecord(slice), slice.facts, calendar)) ?? '';
  },
};
