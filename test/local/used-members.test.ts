/** What docs/platform.md rests on: a run's list has what its script used and was answered, and nothing else. */
import { open } from './local-runtime';

const using = async (body: string): Promise<string[]> => {
  const runtime = await open(`function main() { ${body} }`);
  await runtime.runFunction('main').catch(() => undefined);
  return [...runtime.usedMembers].sort();
};

test.each([
  [
    'a member of its own class',
    `SpreadsheetApp.getActiveSheet().getName();`,
    ['Sheet.getName', 'SpreadsheetApp.getActiveSheet'],
  ],
  [
    'the same word of another class',
    `SpreadsheetApp.getActive().getName();`,
    ['Spreadsheet.getName', 'SpreadsheetApp.getActive'],
  ],
  ['a constant and where it stands', `String(Charts.ChartType.LINE);`, ['ChartType.LINE', 'Charts.ChartType']],
  ['no call that was refused', `SpreadsheetApp.getActiveSheet().setName(1);`, ['SpreadsheetApp.getActiveSheet']],
  ['no member that is not emulated', `SpreadsheetApp.create('x');`, []],
  [
    'nothing that the platform uses of itself',
    `SpreadsheetApp.newDataValidation().requireDate().build().getCriteriaType();`,
    [
      'DataValidation.getCriteriaType',
      'DataValidationBuilder.build',
      'DataValidationBuilder.requireDate',
      'SpreadsheetApp.newDataValidation',
    ],
  ],
])('%s', async (_, body, expected) => {
  expect(await using(body)).toEqual(expected);
});

test('custom functions in cells are no runs', async () => {
  const runtime = await open(
    `/** @customfunction */ function NAME() { return SpreadsheetApp.getActiveSheet().getName(); }`,
  );
  await runtime.evaluate(['=NAME()']);
  expect([...runtime.usedMembers]).toEqual([]);
});
