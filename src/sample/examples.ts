/** The sheet that shows how custom functions are written: a question, its answer, the formula as text. */
import type { SampleCell } from './sample-table';

/** Formulas that name a range are calculated again as soon as somebody types there; the others at the next refresh. */
const EXAMPLES: readonly (readonly [question: string, formula: string, format: string])[] = [
  [
    '2024年6月の訪問件数(「訪問」に行を足すとすぐに変わります)|Visits in June 2024 (changes as soon as a row is added to "Visits")',
    '=KPI_VISITS("2024-06",,訪問!A:J)|=KPI_VISITS("2024-06",,Visits!A:J)',
    '#,##0"件"|#,##0',
  ],
  [
    '2024年5月の継続率(「契約」を直すとすぐに変わります)|Retention rate of May 2024 (changes as soon as "Contracts" is edited)',
    '=KPI_RETENTION("2024-05",,契約!A:K)|=KPI_RETENTION("2024-05",,Contracts!A:K)',
    '0.0%',
  ],
  [
    '佐藤さんの2024年1〜5月のアポ獲得率|Appointment rate of Sato from January to May 2024',
    '=KPI_APPOINTMENT_RATE("2024-01:2024-05","佐藤")|=KPI_APPOINTMENT_RATE("2024-01:2024-05","Sato")',
    '0.0%',
  ],
  [
    '東チームの2024年4〜5月の商談数|Meetings of the East team in April and May 2024',
    '=KPI_MEETINGS("2024-04:2024-05","チーム=東チーム")|=KPI_MEETINGS("2024-04:2024-05","team=East team")',
    '#,##0"件"|#,##0',
  ],
  ['2024年度の売上(基準日まで)|Revenue of FY2024 (up to the as-of day)', '=KPI_REVENUE("FY2024")', '"¥"#,##0'],
];

export function formulaExamples(say: (pair: string) => string): SampleCell[][] {
  return EXAMPLES.map(([question, formula, format]) => [
    inWords(say, question),
    { formula: inWords(say, formula), format: inWords(say, format) },
    inWords(say, formula),
  ]);
}

/** What has no second wording is the same in both languages. */
const inWords = (say: (pair: string) => string, pair: string): string => (pair.includes('|') ? say(pair) : pair);
