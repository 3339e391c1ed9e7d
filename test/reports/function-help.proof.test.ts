/** Help from the definitions: formulas that can be entered as they stand, in both languages. */
import { FUNCTIONS } from '../../src/functions';
import { PARAMETERS } from '../../src/functions/parameters';
import { functionHelp } from '../../src/reports/function-help';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

const helpOn = (name: string, language: 'ja' | 'en' = 'ja') =>
  functionHelp(
    FUNCTIONS.find((each) => each.name === name)!,
    PARAMETERS,
    'KPI_STAMP',
    language,
  );

test('formulas are written as Sheets reads them, and follow the stamp behind all parameters', () => {
  expect(helpOn('KPI_RETENTION').examples).toEqual([
    { formula: '=KPI_RETENTION()', stamped: '=KPI_RETENTION(,,KPI_STAMP)' },
    { formula: '=KPI_RETENTION("2024-05")', stamped: '=KPI_RETENTION("2024-05",,KPI_STAMP)' },
    { formula: '=KPI_RETENTION("FY2023")', stamped: '=KPI_RETENTION("FY2023",,KPI_STAMP)' },
  ]);
  expect(helpOn('KPI_TREND', 'en').examples[1]).toEqual({
    formula: '=KPI_TREND("Meetings",6,"Sato")',
    stamped: '=KPI_TREND("Meetings",6,"Sato",KPI_STAMP)',
  });
});

test('texts of a definition stay texts in a formula', () => {
  const definition = { ...FUNCTIONS[0]!, examples: ['("a\\"b", "=1+1")'] };
  expect(functionHelp(definition, PARAMETERS, 'KPI_STAMP', 'ja').examples[0]!.formula).toBe(
    '=KPI_MEETINGS("a""b","=1+1")',
  );
});

test.each(['ja', 'en'] as const)('nothing is missing in %s', (language) => {
  for (const definition of FUNCTIONS) {
    const { examples, parameters, measure, ...texts } = functionHelp(definition, PARAMETERS, 'KPI_STAMP', language);
    expect(
      Object.values(texts)
        .flat()
        .filter((text) => typeof text !== 'string'),
    ).toEqual([]);
    for (const text of [texts.title, texts.summary, texts.details, texts.returns]) expect(text).not.toBe('');
    expect(examples.length).toBeGreaterThan(0);
    expect(parameters.map(({ name }) => name)).toEqual(definition.parameters);
    expect(measure === null).toBe(definition.kpi === undefined);
    // Japanese letters in an English formula would be a formula that nobody wrote.
    if (language === 'en') for (const { formula } of examples) expect(formula).toMatch(/^[ -~]+$/);
  }
});

test.each(['ja', 'en'] as const)(
  'every example gives figures in the sample workbook, in %s',
  async (language) => {
    const empty = workbook([sheetModel('1')], { locale: language === 'ja' ? 'ja_JP' : 'en_US' });
    const runtime = await openProduct(empty);
    try {
      await runtime.runFunction('insertSampleData');
      // Examples without words of a language are the same in both.
      const own = FUNCTIONS.filter((each) => language === 'ja' || each.englishExamples !== undefined);
      const formulas = own.flatMap(({ name }) => helpOn(name, language).examples.map(({ formula }) => formula));
      const results = await runtime.evaluate(formulas);
      expect(formulas.filter((_, i) => 'error' in results[i]!)).toEqual([]);
    } finally {
      runtime.dispose();
    }
  },
  60_000,
);
