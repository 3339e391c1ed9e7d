import { endOfContract, failureOf, open, runBody, sheetModel, valueOf, workbook } from './local-runtime';

const table = () =>
  workbook([
    sheetModel('表', [
      ['顧客', '状態'],
      ['青木', '順調'],
      ['井上', '漏れ'],
      ['上野', '順調'],
    ]),
  ]);

// Google reference "Class Range": setTextStyles takes a grid of the range's size, getTextStyles gives one; "Class TextStyleBuilder":
// setBold, setFontSize, …; "Class TextStyle": isBold is null "if bold isn't set", likewise the others; copy.
describe('text styles', () => {
  test('say several things about the text of each cell in one call, and leave the rest as it is', async () => {
    const { value, counts } = await runBody(
      `var red = SpreadsheetApp.newTextStyle().setForegroundColor('red').setFontSize(14).setBold(true).setItalic(true).build();
       var plain = SpreadsheetApp.newTextStyle().setBold(false).build();
       sheet.getRange('A1:B1').setFontWeights([['bold', 'bold']]).setBackground('#ffff00').setTextStyles([[red, plain]]);
       return sheet.getRange('A1:B1').getTextStyles()[0].map(function (style) {
         return [style.getForegroundColor(), style.getFontSize(), style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough(), style.getFontFamily()];
       }).concat([sheet.getRange('A1').getBackground()]);`,
    );
    expect(value).toEqual([
      ['#ff0000', 14, true, true, false, false, 'Arial'],
      ['#000000', 10, false, false, false, false, 'Arial'],
      '#ffff00',
    ]);
    expect(counts.byOperation['range.setTextStyles']).toBe(1);
  });

  test('one style for a whole range; copied, changed and set elsewhere', async () => {
    expect(
      await valueOf(
        `sheet.getRange('A1:B2').setTextStyle(SpreadsheetApp.newTextStyle().setUnderline(true).setStrikethrough(true).setFontFamily('Roboto').build());
         var style = sheet.getRange('B2').getTextStyle().copy().setUnderline(false).build();
         sheet.getRange('C3').setTextStyle(style);
         return [sheet.getRange('B2').getFontFamily(), sheet.getRange('B2').getTextStyle().isUnderline(), sheet.getRange('C3').getTextStyle().isUnderline(), sheet.getRange('C3').getTextStyle().isStrikethrough()];`,
      ),
    ).toEqual(['Roboto', true, false, true]);
  });

  test('what a style does not say is null', async () => {
    expect(
      await valueOf(
        `var style = SpreadsheetApp.newTextStyle().build(); return [style.isBold(), style.getFontSize(), style.getForegroundColor(), style.getFontFamily()];`,
      ),
    ).toEqual([null, null, null, null]);
  });

  test.each([
    [
      'sheet.getRange("A1:B1").setTextStyles([[SpreadsheetApp.newTextStyle().build()]]);',
      /does not match the number of columns/,
    ],
    ['sheet.getRange("A1").setTextStyles([["bold"]]);', /don't match the method signature/],
    ['SpreadsheetApp.newTextStyle().setBold("bold");', /TextStyleBuilder\.setBold/],
    ['SpreadsheetApp.newTextStyle().setForegroundColor("ink");', /Invalid color/],
    ['SpreadsheetApp.newTextStyle().setForegroundColorObject(null);', /not emulated/],
  ])('%s fails', async (body, message) => {
    expect(await failureOf(body)).toMatch(message);
  });
});

// Google reference "Class Range", createFilter: not "more than one filter on a sheet"; "Class Filter": setColumnFilterCriteria,
// getColumnFilterCriteria (null without), remove; "Class FilterCriteriaBuilder", setHiddenValues; "Class Sheet", isRowHiddenByFilter. When
// rows are looked at anew, and that a filter moves with its cells, is observed in the editor.
describe('the basic filter', () => {
  const HIDE = `var filter = sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['順調']).build());`;
  const HIDDEN = `[1, 2, 3, 4].filter(function (row) { return sheet.isRowHiddenByFilter(row); })`;

  test('hides rows by their values, never its header, and shows them again when it goes', async () => {
    expect(
      await valueOf(
        `${HIDE} var hidden = ${HIDDEN}; var read = filter.getColumnFilterCriteria(2).getHiddenValues();
         var none = filter.getColumnFilterCriteria(1); filter.remove();
         return [hidden, read, none, ${HIDDEN}, sheet.getFilter()];`,
        table(),
      ),
    ).toEqual([[2, 4], ['順調'], null, [], null]);
  });

  test('looks at a row when a criterion is set, not when the row is written; hidden rows are written too', async () => {
    const { value, model } = await runBody(
      `${HIDE} sheet.getRange('A2:B3').setValues([['青木', '漏れ'], ['井上', '順調']]);
       var before = ${HIDDEN};
       filter.setColumnFilterCriteria(2, filter.getColumnFilterCriteria(2).copy().build());
       return [before, ${HIDDEN}, sheet.getRange('B2').getValue()];`,
      table(),
    );
    expect(value).toEqual([[2, 4], [3, 4], '漏れ']);
    expect(model.sheets[0]).toMatchObject({ filter: 'A1:B4', hiddenRows: [3, 4] });
  });

  test('moves with rows and columns', async () => {
    expect(
      await valueOf(
        `${HIDE} sheet.insertRowsBefore(1, 1); sheet.insertColumnsBefore(1, 1);
         var moved = sheet.getFilter();
         return [moved.getRange().getA1Notation(), moved.getColumnFilterCriteria(3).getHiddenValues(), sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByFilter(2)];`,
        table(),
      ),
    ).toEqual(['B2:C5', ['順調'], true, false]);
  });

  test.each([
    [`${HIDE} sheet.getRange('D1:E2').createFilter();`, /already has a filter/],
    [`${HIDE} filter.getColumnFilterCriteria(3);`, /not in the range/],
    [`${HIDE} filter.setColumnFilterCriteria(3, null);`, /not in the range/],
    [`${HIDE} filter.remove(); filter.getRange();`, /not on the sheet any more/],
    [`${HIDE} filter.sort(1, true);`, /not emulated/],
    ['SpreadsheetApp.newFilterCriteria().whenCellEmpty();', /not emulated/],
  ])('%s fails', async (body, message) => {
    expect(await failureOf(body, table())).toMatch(message);
  });
});

// Google reference: "Class Protection". The message is Google's, as users quote it.
describe('a sheet that somebody else has protected', () => {
  const more = { protectedSheets: ['表'] };
  const run = async (body: string): Promise<unknown> => {
    const runtime = await open(
      `function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
      table(),
      more,
    );
    return runtime.runFunction('main').then(
      ({ value }) => value,
      (error: Error) => error.message,
    );
  };

  test('can be read, and says that this user may not write', async () => {
    expect(
      await run(
        `var found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
         return [sheet.getRange('A2').getValue(), found.length, found[0].canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
      ),
    ).toEqual(['青木', 1, false, 0]);
  });

  test.each([
    "sheet.getRange('A1').setValue(1);",
    "sheet.getRange('A1').setBackground('red');",
    "sheet.getRange('A1').clear();",
    'sheet.insertRowsAfter(1, 1);',
    'sheet.setConditionalFormatRules([]);',
    "sheet.getRange('A1:B2').createFilter();",
  ])('refuses %s', async (body) => {
    expect(await run(body)).toMatch(/^You are trying to edit a protected cell or object/);
  });

  test('no other sheet is protected', async () => {
    expect(await valueOf('return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;', table())).toBe(0);
  });
});

endOfContract();
