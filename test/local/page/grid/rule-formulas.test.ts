/** What Univer's conditional formats and validations get to know of results that the server calculates. */
import { RuleFormulas } from '../../../../local/page/grid/rule-formulas';
import type { RuleFormulaResult } from '../../../../local/server/wire';

const RANGE = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }];
const result = (ruleId: string, formula: string, v: number): RuleFormulaResult => ({
  sheetId: 's',
  ruleId,
  formula,
  result: { 0: { 0: [[{ v, t: 3 }]] } },
});
const register = (formulas: RuleFormulas, ruleId: string, formula: string): string =>
  formulas.registerFormulaWithRange('workbook', 's', formula, RANGE, { ruleId }, 'cf', ruleId);
/** Univer's FormulaResultStatus. */
const [DONE, WAITING] = [2, 3];

test('a formula waits until its result comes, and Univer is told of it', async () => {
  const formulas = new RuleFormulas();
  const id = register(formulas, 'r1', '=$A1>5');
  expect(formulas.getFormulaValueSync('workbook', 's', id)).toMatchObject({ status: WAITING });
  const told: unknown[] = [];
  formulas.formulaResult$.subscribe((results) => told.push(results));
  const later = formulas.getFormulaValue('workbook', 's', id);
  formulas.take([result('r1', '=$A1>5', 1)]);
  expect(formulas.getFormulaValueSync('workbook', 's', id)).toMatchObject({
    status: DONE,
    result: { 0: { 0: [[{ v: 1, t: 3 }]] } },
  });
  expect(await later).toMatchObject({ status: DONE });
  expect(told).toMatchObject([{ workbook: { s: [{ formulaId: id, extra: { ruleId: 'r1' } }] } }]);
});

test('a result that was there first is known at once, with or without the sign of the formula', () => {
  const formulas = new RuleFormulas();
  formulas.take([result('r1', '$A1>5', 0)]);
  expect(formulas.getFormulaValueSync('workbook', 's', register(formulas, 'r1', '=$A1>5'))).toMatchObject({
    status: DONE,
  });
});

test('rules of the same text are kept apart, and a new result takes the place of the old one', () => {
  const formulas = new RuleFormulas();
  const [one, two] = [register(formulas, 'r1', '=TRUE'), register(formulas, 'r2', '=TRUE')];
  formulas.take([result('r1', '=TRUE', 1)]);
  expect(formulas.getFormulaValueSync('workbook', 's', two)).toMatchObject({ status: WAITING });
  formulas.take([result('r1', '=TRUE', 0)]);
  expect(formulas.getFormulaValueSync('workbook', 's', one)).toMatchObject({ result: { 0: { 0: [[{ v: 0 }]] } } });
});

test('a dirty formula keeps its last result until the next one; a deleted one is gone', () => {
  const formulas = new RuleFormulas();
  const id = register(formulas, 'r1', '=TRUE');
  formulas.take([result('r1', '=TRUE', 1)]);
  formulas.markFormulaDirty();
  expect(formulas.getFormulaValueSync('workbook', 's', id)).toMatchObject({ status: DONE });
  formulas.deleteFormula('workbook', 's', [id]);
  expect(formulas.getFormulaValueSync('workbook', 's', id)).toBeUndefined();
});
