/** The first sheet of a workbook to start from: what to fill in which order, and the KPIs by name. */
import type { Bilingual, Language } from '../core/language';
import type { PlanCell } from '../core/sheet-plan';
import { KPIS } from '../kpis';
import { ACCENT, HEADER_FILL, QUIET } from './formats';
import type { NamedCells } from './peoples-sheet';

export const GUIDE_SHEET: Bilingual = { ja: 'はじめに', en: 'Start here' };
/** Pixels. */
export const GUIDE_WIDTHS: readonly number[] = [150, 620];

const TITLE: Bilingual = { ja: 'ルートKPI はじめに', en: 'Route KPI: start here' };
const STEPS: readonly Bilingual[] = [
  {
    ja: '1. 「担当者」に営業の名前を書きます。ほかのシートの「担当者」で選べるようになります。',
    en: '1. Reps: the names of your reps. They can then be chosen on the other sheets.',
  },
  {
    ja: '2. 「契約」に、いまの契約と、終わった契約を1件1行で書きます。契約のない商売なら、かわりに「売上」に書きます。',
    en: '2. Contracts: one row each, running and ended ones. Without contracts, use Sales instead.',
  },
  {
    ja: '3. 「訪問」に、訪問や電話を1件1行で書きます。これまでの日報は、サイドバーの「データ」から取り込めます。',
    en: '3. Visits: one row a visit or call. Earlier logs can be imported under Data in the sidebar.',
  },
  {
    ja: '4. 「設定」の「KGI(売上目標)」に、1年の売上目標を書きます。',
    en: '4. Settings: the revenue goal of the year, beside "KGI (revenue goal)".',
  },
  {
    ja: '5. メニュー「ルートKPI」の「最新に更新」を選ぶと、「進捗」や「今日の予定」ができます。目標はサイドバーの「目標」で、3つの手順で決めます。',
    en: '5. Choose Refresh in the menu Route KPI: Progress, Today and the others appear. Goals are set in the sidebar, in three steps.',
  },
];
const HINT: Bilingual = {
  ja: '太字の見出しは必ず書く列です。見出しにマウスを重ねると、書き方が出ます。使わない列やシートは消してかまいません。',
  en: 'Columns with a bold header are always filled. Point at a header to see what goes there. Delete columns and sheets that you do not use.',
};
const KPI_HEADER: readonly Bilingual[] = [
  { ja: 'KPI', en: 'KPI' },
  { ja: '何が分かるか', en: 'What it tells' },
];

const BEFORE_KPIS = [TITLE, ...STEPS, HINT];

/** Where the names of the KPIs stand, below a header and a blank row. */
export const GUIDE_KPIS: Omit<NamedCells, 'sheetName'> = {
  row: BEFORE_KPIS.length + 3,
  column: 1,
  rows: KPIS.length,
};

export function guideCells(language: Language): PlanCell[][] {
  const line = (text: Bilingual, look: PlanCell['look'] = {}): PlanCell[] => [
    { value: text[language], look },
    { value: null },
  ];
  return [
    line(TITLE, { bold: true, size: 14, color: ACCENT }),
    ...STEPS.map((step) => line(step)),
    line(HINT, { color: QUIET }),
    [{ value: null }, { value: null }],
    KPI_HEADER.map((text) => ({ value: text[language], look: { bold: true, background: HEADER_FILL } })),
    ...KPIS.map(({ name, summary }) => [{ value: name[language] }, { value: summary[language] }]),
  ];
}
