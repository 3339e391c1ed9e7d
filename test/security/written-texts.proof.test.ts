/**
 * Text of people's stays text: every sheet that the add-on writes, over a workbook that is made of hostile texts, and the
 * .xlsx of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readWorkbook, writeWorkbook } from '../../local/files';
import type { Cell, WorkbookModel } from '../../local/model/workbook-model';
import type { TodayModel } from '../../src/rpc/daily-model';
import { folder } from '../local/local-runtime';
import { GoalsDriver, wanted } from '../support/goals-driver';
import { hostileBook, HOSTILE_SHEETS } from '../support/hostile-book';
import { FORMULA_TEXTS, PAYLOADS } from '../support/payloads';
import { countReliability } from '../support/reliability-figures';
import { formulasIn, isOwnFormula } from '../support/watched-writes';

jest.setTimeout(600_000);

const INPUTS = ['訪問', '契約', '顧客', '担当者', 'ノウハウ', '改善', '目標', '通話', ...HOSTILE_SHEETS];

/** As a name is shown: NFKC, without outer blanks and what cannot be seen. */
const shown = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u0000-\u001f\u200b\ufeff\u202a-\u202e]+/g, '');

let driver: GoalsDriver;
let log: TodayModel['form']['log'];
let before: WorkbookModel;
let after: WorkbookModel;

beforeAll(async () => {
  driver = await GoalsDriver.open(hostileBook());
  before = driver.model;
  const run = (name: string, ...args: unknown[]): Promise<unknown> => driver.runtime.runFunction(name, args);
  await run('createSettingsSheet');
  await run('refresh');
  await run('closeMonth', '2024-05');
  await run('makeReview');
  log = (await driver.call<TodayModel>('todayModel', {})).form.log;
  for (const payload of FORMULA_TEXTS) await say(payload);
  await run('refresh');
  after = driver.model;
});
afterAll(() => driver?.dispose());

/** Every call of the sidebar that writes a text of people's. */
async function say(payload: string): Promise<void> {
  await driver.save({ who: payload, why: payload, targets: [wanted('visits', 30 + PAYLOADS.indexOf(payload))] });
  if (payload.trim() === '') return;
  await driver.call('saveTip', {
    title: payload,
    words: payload,
    kpi: 'visits',
    stage: 'contract',
    author: payload,
    day: '2024-07-01',
  });
  await driver.call('recordVisit', {
    log,
    day: '2024-07-01',
    rep: payload,
    customer: payload,
    writtenName: payload,
    number: payload,
    kind: payload,
    purpose: payload,
    outcome: payload,
    reaction: payload,
    nextDay: '',
    note: payload,
    replaces: null,
  });
}

const written = (model: WorkbookModel): WorkbookModel['sheets'] =>
  model.sheets.filter(({ name }) => !INPUTS.includes(name));

const textOf = ({ value }: Cell): string => (typeof value === 'string' ? value : '');

test('every formula in the workbook is one of the add-on’s own', () => {
  const formulas = formulasIn(after);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ formula }) => !isOwnFormula(formula))).toEqual([]);
});

test('every written sheet shows hostile texts as texts, formatted as text', () => {
  let payloads = 0;
  const seen = new Set<string>();
  for (const { name, cells } of written(after)) {
    const texts = cells.map(textOf).filter((text) => text !== '');
    const all = shown(texts.join('\n'));
    for (const payload of PAYLOADS) {
      if (!all.includes(shown(payload))) continue;
      payloads += 1;
      seen.add(payload);
    }
    // Typed again by whoever clicks into it and presses Enter, a text cell stays a text.
    const unsafe = cells.filter(
      (cell) =>
        cell.formula === undefined &&
        /^[\s]*[=+]/.test(textOf(cell)) &&
        (cell.style === undefined ? undefined : after.styles[cell.style]?.numberFormat) !== '@',
    );
    expect({ name, unsafe }).toEqual({ name, unsafe: [] });
  }
  const missed = PAYLOADS.filter((payload) => shown(payload) !== '' && !seen.has(payload));
  expect(missed).toEqual([]);
  countReliability('hostile texts in written sheets', { payloads });
});

test('what stood in the inputs is there as it was', () => {
  for (const { name, cells } of before.sheets.filter((sheet) => INPUTS.includes(sheet.name))) {
    const now = after.sheets.find((sheet) => sheet.name === name)!.cells;
    const at = new Map(now.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const cell of cells) {
      const kept = at.get(`${cell.row} ${cell.column}`);
      expect({ name, ...cell, value: kept?.value ?? '', formula: kept?.formula }).toEqual({
        name,
        ...cell,
        value: cell.value ?? '',
        formula: undefined,
      });
    }
  }
});

test('rules, lists and names of the workbook hold no text of people’s as code', () => {
  for (const { conditionalFormats } of after.sheets)
    for (const { condition } of conditionalFormats)
      if (condition.kind === 'formula')
        for (const payload of PAYLOADS.filter((each) => each.length > 4))
          expect(condition.formula).not.toContain(payload);
  for (const { reference } of after.names)
    expect(reference).toMatch(/^'?(?:[^']|'')+'?!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/);
});

test('the .xlsx holds the same formulas and nothing else that is run', async () => {
  const path = join(folder, 'hostile.xlsx');
  await writeWorkbook(after, path);
  const zip = await JSZip.loadAsync(readFileSync(path));
  expect(
    Object.keys(zip.files).filter((name) => /vba|externalLink|macros|activeX|embeddings|oleObject/i.test(name)),
  ).toEqual([]);
  const again = await readWorkbook(path);
  const formulas = again.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter((formula) => !isOwnFormula(formula))).toEqual([]);
  const count = (model: WorkbookModel): number =>
    model.sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length, 0);
  // SPARKLINE is none of Excel's; it is kept all the same.
  expect(formulas).toHaveLength(count(after));
  for (const [index, { cells }] of after.sheets.entries()) {
    const at = new Map(again.sheets[index]!.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
    for (const { row, column, value, formula } of cells)
      if (formula === undefined && typeof value === 'string' && value !== '' && Buffer.from(value).toString() === value)
        expect(at.get(`${row} ${column}`)).toBe(value);
  }
  writeFileSync(path, '');
  countReliability('hostile texts in .xlsx', { payloads: PAYLOADS.length });
});
