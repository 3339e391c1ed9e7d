/** What custom functions share says the same as what was read: every KPI, over made-up tables, filters and months. */
import fc from 'fast-check';
import { figureOf, measure } from '../../../src/core/evaluate';
import { buildFacts, type Facts } from '../../../src/core/facts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { sliceOf, type Filter } from '../../../src/core/slice';
import { leftOutCounts } from '../../../src/intake/left-out';
import { customerKey } from '../../../src/intake/names';
import type { TargetRow } from '../../../src/intake/targets';
import { KPIS } from '../../../src/kpis';
import type { Reading } from '../../../src/sheets/load';
import { bodyOf, copyOf, readHead } from '../../../src/sheets/shared/copy';
import { readingOf, readingText } from '../../../src/sheets/shared/reading-text';
import { intake, sheet } from '../../intake/support';
import { d } from '../../reference/worked';

const FACTS = { spreadsheetId: '', surroundings: '', ticket: '', readAt: '', inputNames: [], extents: [] };

function shared(reading: Reading): Reading {
  const { head, parts } = copyOf(FACTS, readingText(reading), 500);
  return readingOf(bodyOf(readHead(head)!, parts)!)!;
}

const day = fc.integer({ min: 0, max: 200 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)));
const rep = fc.constantFrom('佐藤', '鈴木', '', '__proto__', '\ud800');
const customer = fc.constantFrom('青木商店', '井上薬局', '=HYPERLINK("x")', 'constructor', '😀');
const visit = fc.tuple(
  day,
  rep,
  customer,
  fc.constantFrom('訪問', '電話', ''),
  fc.constantFrom('商談', '受注', '失注', ''),
);
const contract = fc.tuple(customer, rep, day, fc.option(day, { nil: '' }), fc.integer({ min: 0, max: 99_999 }));
const period = fc.oneof(day, fc.constantFrom('', '2024-05', '先月', '<script>'));
const target = fc.record<TargetRow>({
  row: fc.nat(),
  kpi: fc.constantFrom('継続率', 'x'),
  rep,
  period,
  target: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 })),
  lower: fc.option(fc.nat()),
  upper: fc.constant(null),
  hasBadFigure: fc.boolean(),
});

test('figures are the same with and without sharing', () => {
  fc.assert(
    fc.property(
      fc.array(visit, { minLength: 1, maxLength: 12 }),
      fc.array(contract, { minLength: 1, maxLength: 6 }),
      fc.array(target, { maxLength: 3 }),
      (visits, contracts, targetRows) => {
        const read = intake([
          sheet('訪問', ['訪問日', '担当者', '顧客', '種別', '結果'], ...visits),
          sheet('契約', ['顧客', '担当者', '開始日', '解約日', '月額'], ...contracts),
        ]);
        const reading: Reading = {
          settings: { ...DEFAULT_SETTINGS, kgiTarget: 1_000_000, companyHolidays: [d('2024-05-02')] },
          intake: { tables: read.tables, sources: read.sources, problems: read.problems },
          leftOut: leftOutCounts(read.findings),
          targetRows,
          extents: [{ name: '訪問', rows: visits.length + 1, columns: 5 }],
        };
        const back = shared(reading);
        expect(back).toEqual(reading);
        expect(back.targetRows.map((row) => row.period)).toEqual(targetRows.map((row) => row.period));
        expect(figures(back)).toEqual(figures(reading));
      },
    ),
    { numRuns: 150 },
  );
});

function figures({ intake: { tables }, settings }: Reading): unknown {
  const facts = buildFacts(tables, settings, d('2024-06-15'));
  return [{}, { rep: '佐藤' }].map((filter) =>
    KPIS.map((kpi) =>
      [-1, 0, 3].map((offset) =>
        isKnown(facts, filter) ? figureOf(kpi, measure(slice(facts, filter), month(offset))) : null,
      ),
    ),
  );
}

const isKnown = ({ tables }: Facts, { rep: name }: Filter): boolean => name === undefined || tables.reps.includes(name);
const slice = (facts: Facts, filter: Filter) => sliceOf(facts, filter, () => '', customerKey);
/** May 2024 and so many months before it. */
const month = (offset: number) => ({ first: 2024 * 12 + 4 - offset, last: 2024 * 12 + 4 - offset });

test('a text that is none gives nothing', () => {
  expect(readingOf('')).toBeNull();
  expect(readingOf('{}')).toBeNull();
  expect(readingOf('{\n{}')).toBeNull();
});
