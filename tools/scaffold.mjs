/**
 * Writes the files that a new piece begins with; CONTRIBUTING.md says what follows. What a person has to say is marked with …,
 * and the guards fail until it is said. Nothing that is there is overwritten.
 *   npm run scaffold -- kpi my-kpi
 *   npm run scaffold -- report my-report
 *   npm run scaffold -- language fr
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addLanguage } from './scaffold-language.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind, name = ''] = process.argv.slice(2);

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const constant = (id) => id.replaceAll('-', '_').toUpperCase();
const kpis = () => readdirSync(`${root}src/kpis`).filter((file) => file.endsWith('.ts') && file !== 'index.ts');

const pieces = {
  kpi: () => ({ [`src/kpis/${name}.ts`]: kpi(), [`test/kpis/${name}.test.ts`]: kpiTest() }),
  report: () => ({ [`src/reports/${name}-sheet.ts`]: report(), [`test/reports/${name}-sheet.test.ts`]: reportTest() }),
  language: () => addLanguage(root, name),
};

if (!Object.hasOwn(pieces, kind)) fail(`Say one of: ${Object.keys(pieces).join(', ')}.`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) fail('Say a name in small letters, such as online-visits.');
const files = pieces[kind]();
const present = kind === 'language' ? [] : Object.keys(files).filter((path) => existsSync(root + path));
if (Object.keys(files).length === 0) present.push(name);
if (present.length > 0) fail(`There already: ${present.join(', ')}`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
  console.log(path);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function kpi() {
  return `import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: '${name}',
  place: ${kpis().length + 1},
  functionName: 'KPI_${constant(name)}',
  name: { ja: '…', en: '…' },
  reading: '…',
  summary: { ja: '…', en: '…' },
  formula: { ja: '…', en: '…' },
  unit: 'count',
  better: 'higher',
  accumulates: 'sum',
  needs: ['visits'],
  numerator: { name: { ja: '…', en: '…' }, value: () => null },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
`;
}

function kpiTest() {
  return `import { holdKpi } from '../support/hold-kpi';

holdKpi('${name}', {
  states: {
    functionName: 'KPI_${constant(name)}',
    ja: '…',
    en: '…',
    unit: 'count',
    better: 'higher',
    accumulates: 'sum',
  },
  needed: ['visits'],
  reference: () => null,
  worked: [],
});
`;
}

function report() {
  const plan = `${camel(name)}Plan`;
  return `/** …: what the sheet is for. */
import type { Facts } from '../core/facts';
import type { Bilingual, Language } from '../core/language';
import type { PlanCell, SheetPlan } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import { ACCENT, asOfText, QUIET } from './formats';
import { BLANK, rowOf, text } from './plan-cells';

export const ${constant(name)}_SHEET: Bilingual = { ja: '…', en: '…' };
/** Names the block in the workbook, across languages and renamed sheets. */
export const ${constant(name)}_BLOCK = 'KPI_${constant(name)}';

export interface ${camel(`-${name}`)}Input {
  readonly facts: Facts;
  readonly refreshedAt: string;
  readonly language: Language;
}

const TEXT = {
  title: { ja: '…', en: '…' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
} satisfies Record<string, Bilingual>;

const WIDTHS = [220, 120, 180];
const STAMP_COLUMN = WIDTHS.length - 1;

export function ${plan}({ facts, refreshedAt, language }: ${camel(`-${name}`)}Input): SheetPlan {
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { color: QUIET, align: 'right' });
  const cells: PlanCell[][] = [
    rowOf(WIDTHS.length, [text(TEXT.title[language], { bold: true, size: 14, color: ACCENT }), BLANK, stamp]),
    rowOf(WIDTHS.length, [text(asOfText(facts.asOf, language), { color: QUIET })]),
  ];
  return {
    sheetName: ${constant(name)}_SHEET[language],
    blockName: ${constant(name)}_BLOCK,
    cells,
    rowKeys: { firstRow: cells.length, column: 0, names: [] },
    highlights: [],
    frozenRows: 2,
    columnWidths: WIDTHS,
    stamp: { row: 0, column: STAMP_COLUMN },
  };
}
`;
}

function reportTest() {
  const [plan, sheet] = [`${camel(name)}Plan`, `${constant(name)}_SHEET`];
  return `import { dayOf } from '../../src/core/days';
import { isWrittenSheetName } from '../../src/intake/find-tables';
import { ${sheet}, ${plan} } from '../../src/reports/${name}-sheet';
import { JAPANESE } from '../support/japanese';
import { factsOfSheets, said } from '../support/report-facts';

const SHEETS = {
  訪問: [
    ['訪問日', '担当者', '顧客', '結果'],
    ['2024/6/3', 'Sato', 'Aoki', '商談'],
  ],
};
const plan = (language: 'ja' | 'en') =>
  ${plan}({ facts: factsOfSheets(SHEETS, dayOf(2024, 6, 14)), refreshedAt: '2024/06/14 18:00', language });

test('what is said about a small workbook, worked by hand', () => {
  expect(plan('ja').cells.map((cells) => said(cells[0]!))).toEqual(['…']);
});

test('it speaks the language of the workbook', () => {
  for (const cell of plan('en').cells.flat()) if (typeof cell.value === 'string') expect(cell.value).not.toMatch(JAPANESE);
  for (const name of Object.values(${sheet})) expect(name).not.toBe('…');
});

test('it is never read as a table', () => {
  for (const name of Object.values(${sheet})) expect(isWrittenSheetName(name)).toBe(true);
});
`;
}
