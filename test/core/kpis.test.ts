/** The catalogue against the table of kpi-definitions.md, and what every KPI must bring. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KpiDefinition } from '../../src/core/kpi';
import type { Bilingual } from '../../src/core/language';
import { KPIS } from '../../src/kpis';
import { JAPANESE } from '../support/japanese';

const FOLDER = join(__dirname, '../../src/kpis');

/** Copied from kpi-definitions.md: id, function, name, unit, better. Public names: people's sheets depend on them. */
const DEFINED = [
  ['meetings', 'KPI_MEETINGS', '商談数', 'count', 'higher'],
  ['approaches', 'KPI_APPROACHES', 'アプローチ数', 'count', 'higher'],
  ['appointment-rate', 'KPI_APPOINTMENT_RATE', 'アポ獲得率', 'ratio', 'higher'],
  ['visits', 'KPI_VISITS', '訪問件数', 'count', 'higher'],
  ['calls', 'KPI_CALLS', '通話数', 'count', 'higher'],
  ['visit-frequency', 'KPI_VISIT_FREQUENCY', '訪問頻度', 'visitsPerCompanyMonth', 'in-range'],
  ['visit-coverage', 'KPI_VISIT_COVERAGE', '訪問カバー率', 'ratio', 'higher'],
  ['first-month-follow', 'KPI_FIRST_MONTH_FOLLOW', '初月フォロー率', 'ratio', 'higher'],
  ['deal-size', 'KPI_DEAL_SIZE', '取引単価', 'yenPerTransaction', 'higher'],
  ['revenue-per-customer', 'KPI_REVENUE_PER_CUSTOMER', '客単価', 'yenPerCompany', 'higher'],
  ['tenure', 'KPI_TENURE', '継続期間', 'months', 'higher'],
  ['expected-tenure', 'KPI_EXPECTED_TENURE', '想定継続期間', 'months', 'higher'],
  ['retention-rate', 'KPI_RETENTION', '継続率', 'ratio', 'higher'],
  ['churn-rate', 'KPI_CHURN_RATE', '解約率', 'ratio', 'lower'],
  ['churn-count', 'KPI_CHURN_COUNT', '解約数', 'companies', 'lower'],
  ['new-customers', 'KPI_NEW_CUSTOMERS', '新規獲得数', 'companies', 'higher'],
  ['active-customers', 'KPI_ACTIVE_CUSTOMERS', '契約中の顧客数', 'companies', 'higher'],
  ['cumulative-revenue', 'KPI_CUMULATIVE_REVENUE', '現在までの利用金額', 'yenPerCompany', 'higher'],
  ['revenue', 'KPI_REVENUE', '売上', 'yen', 'higher'],
  ['net-revenue-retention', 'KPI_NRR', '売上継続率', 'ratio', 'higher'],
  ['win-rate', 'KPI_WIN_RATE', '成約率', 'ratio', 'higher'],
  ['kgi-progress', 'KPI_KGI_PROGRESS', 'KGI達成率', 'ratio', 'higher'],
];

/** Those of the definitions' table; a later one states its own in its test. */
const FIRST = KPIS.slice(0, DEFINED.length);
const each = test.each(KPIS.map((kpi): [string, KpiDefinition] => [kpi.id, kpi]));

function textsOf(kpi: KpiDefinition): Bilingual[] {
  const { name, summary, formula, numerator, denominator } = kpi;
  return [name, summary, formula, numerator.name, ...(denominator === undefined ? [] : [denominator.name])];
}

test('the catalogue begins with the definitions’ table', () => {
  const actual = KPIS.map(({ id, functionName, name, unit, better }) => [id, functionName, name.ja, unit, better]);
  expect(actual.slice(0, DEFINED.length)).toEqual(DEFINED);
});

// Those of the table are held by test/reference and the tests here.
test('every KPI after them is held by a test of its own', () => {
  for (const { id } of KPIS.slice(DEFINED.length))
    expect(readFileSync(join(__dirname, `../kpis/${id}.test.ts`), 'utf8')).toContain(`holdKpi('${id}', {`);
});

test('every file is in the catalogue once, in the order of the places', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  expect(KPIS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  expect(KPIS.map(({ place }) => place)).toEqual(KPIS.map((_, i) => i + 1));
});

each('%s stands in the file of its name', (id, kpi) => {
  const file = jest.requireActual<{ default: KpiDefinition }>(`../../src/kpis/${id}`);
  expect(file.default).toBe(kpi);
});

test('function names and names are unique', () => {
  for (const names of [
    KPIS.map(({ functionName }) => functionName),
    KPIS.map(({ name }) => name.ja),
    KPIS.map(({ name }) => name.en.toLowerCase()),
  ])
    expect(new Set(names).size).toBe(names.length);
});

each('%s speaks both languages', (_id, kpi) => {
  for (const { ja, en } of textsOf(kpi)) {
    expect(ja.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(en).not.toMatch(JAPANESE);
  }
  for (const { ja } of [kpi.summary, kpi.formula]) expect(ja).toMatch(JAPANESE);
});

each('%s has examples and needs a record', (_id, kpi) => {
  expect(kpi.examples.length).toBeGreaterThan(0);
  for (const example of kpi.examples) expect(example).toMatch(/^\(.*\)$/);
  expect(kpi.needs.length).toBeGreaterThan(0);
});

test('counts and money add up over a period; stocks and rates do not', () => {
  const idsOf = (accumulates: KpiDefinition['accumulates']): string[] =>
    FIRST.filter((kpi) => kpi.accumulates === accumulates).map(({ id }) => id);
  expect(idsOf('sum')).toEqual([
    'meetings',
    'approaches',
    'visits',
    'calls',
    'churn-count',
    'new-customers',
    'revenue',
  ]);
  expect(idsOf('stock')).toEqual(['tenure', 'expected-tenure', 'active-customers', 'cumulative-revenue']);
});

test('counts rest on the opening stock, since they have no denominator', () => {
  for (const kpi of KPIS) if (kpi.denominator === undefined) expect(kpi.base).toBeDefined();
});

test('the Wilson interval stands beside the six shares of the definitions', () => {
  expect(FIRST.filter(({ isProportion }) => isProportion === true).map(({ id }) => id)).toEqual([
    'appointment-rate',
    'visit-coverage',
    'first-month-follow',
    'retention-rate',
    'churn-rate',
    'win-rate',
  ]);
});

test('retention alone takes another KPI’s attainment: that of churn', () => {
  const taken = KPIS.flatMap(({ id, attainmentFrom }) => (attainmentFrom === undefined ? [] : [[id, attainmentFrom]]));
  expect(taken).toEqual([['retention-rate', 'churn-rate']]);
});
