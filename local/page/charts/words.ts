/** What the page says about charts, in the language of the spreadsheet. */
const JA = {
  types: {
    COLUMN: '縦棒グラフ',
    BAR: '横棒グラフ',
    LINE: '折れ線グラフ',
    AREA: '面グラフ',
    STEPPED_AREA: '階段状の面グラフ',
    COMBO: '複合グラフ',
    PIE: '円グラフ',
    SCATTER: '散布図',
    HISTOGRAM: 'ヒストグラム',
    TABLE: '表グラフ',
  } as Record<string, string>,
  chart: 'グラフ',
  noData: 'データがありません',
  notDrawn: (type: string): string => `${type}はこの画面では表示できません。Google スプレッドシートでは表示されます。`,
  more: (count: number): string => `ほか${count}系列`,
  series: (name: string, first: string, last: string): string => `${name}: ${first} から ${last}`,
  empty: '値なし',
  point: (label: string, value: string): string => (label === '' ? value : `${label} ${value}`),
  total: (count: number): string => `${count}件`,
  stop: '。',
};

const EN: typeof JA = {
  types: {
    COLUMN: 'column chart',
    BAR: 'bar chart',
    LINE: 'line chart',
    AREA: 'area chart',
    STEPPED_AREA: 'stepped area chart',
    COMBO: 'combo chart',
    PIE: 'pie chart',
    SCATTER: 'scatter chart',
    HISTOGRAM: 'histogram',
    TABLE: 'table chart',
  },
  chart: 'chart',
  noData: 'No data',
  notDrawn: (type) => `A ${type} cannot be shown on this page. Google Sheets shows it.`,
  more: (count) => `${count} more series`,
  series: (name, first, last) => `${name}: from ${first} to ${last}`,
  empty: 'no value',
  point: (label, value) => (label === '' ? value : `${label} ${value}`),
  total: (count) => `${count} points`,
  stop: '. ',
};

export type ChartWords = typeof JA;
export const chartWords = (locale: string): ChartWords => (locale.startsWith('ja') ? JA : EN);
export const typeWord = (words: ChartWords, type: string): string => words.types[type] ?? words.chart;
