/**
 * What the bundle rests on and no other contract test says: each expectation with the page of Google's reference that it is
 * taken from (developers.google.com/apps-script/reference/…).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOfContract, failureOf, folder, runBody, valueOf } from './local-runtime';

const FILLED = `sheet.getRange('A1:C2').setValues([['a', 1, true], ['b', 2, false]]);`;

test.each<[reference: string, body: string, expected: unknown]>([
  [
    'spreadsheet/range: getRow, getColumn, getNumRows, getNumColumns count from 1',
    `var r = sheet.getRange('C4:E9'); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()];`,
    [4, 3, 6, 3],
  ],
  [
    'spreadsheet/range: getLastRow and getLastColumn are the end positions (its example: B2:D4 ends at 4 and 4)',
    `var r = sheet.getRange('B2:D4'); return [r.getLastRow(), r.getLastColumn()];`,
    [4, 4],
  ],
  [
    'spreadsheet/range: getCell is relative to the range',
    `return sheet.getRange('C4:E9').getCell(2, 3).getA1Notation();`,
    'E5',
  ],
  [
    'spreadsheet/range: offset moves, with or without another size',
    `var r = sheet.getRange('B2:C3'); return [r.offset(1, 1), r.offset(1, 0, 4), r.offset(0, 2, 1, 1)].map(function (x) { return x.getA1Notation(); });`,
    ['C3:D4', 'B3:C6', 'D2'],
  ],
  [
    'spreadsheet/range: getFormulas gives "" for cells without one; setFormulas takes a table',
    `sheet.getRange('A1').setValue(2); sheet.getRange('B1:C1').setFormulas([['=A1+1', '=A1*5']]); return [sheet.getRange('A1:C1').getFormulas(), sheet.getRange('A1:C1').getValues()];`,
    [[['', '=A1+1', '=A1*5']], [[2, 3, 10]]],
  ],
  [
    'spreadsheet/range: clear takes contents and formats; clearContent leaves the formatting intact',
    `${FILLED} sheet.getRange('A1:C2').setBackground('#ff0000'); sheet.getRange('A1:C1').clear(); sheet.getRange('A2:B2').clearContent(); return [sheet.getRange('A1:C2').getValues(), sheet.getRange('A1:C2').getBackgrounds().map(function (row) { return row[0]; })];`,
    [
      [
        ['', '', ''],
        ['', '', false],
      ],
      ['#ffffff', '#ff0000'],
    ],
  ],
  [
    'spreadsheet/range: clearNote leaves contents; setNotes takes a table',
    `${FILLED} var r = sheet.getRange('A1:B1'); r.setNotes([['x', 'y']]); var before = r.getNotes(); r.clearNote(); return [before, r.getNotes(), r.getValues()];`,
    [[['x', 'y']], [['', '']], [['a', 1]]],
  ],
  [
    'spreadsheet/range: setDataValidations takes null for "no rule", getDataValidations gives it back',
    `var list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build(); var r = sheet.getRange('A1:B1'); r.setDataValidations([[list, null]]); return r.getDataValidations()[0].map(function (v) { return v === null ? null : String(v.getCriteriaType()); });`,
    ['VALUE_IN_LIST', null],
  ],
  [
    'spreadsheet/data-validation-criteria: VALUE_IN_LIST is what requireValueInList makes; its values are the list and that it drops down',
    `var v = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build(); return [v.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, v.getCriteriaValues()];`,
    [true, [['a', 'b'], true]],
  ],
  [
    'spreadsheet/data-validation-builder: requireValueInRange takes a range of another sheet too; the criteria values give it back',
    `var names = SpreadsheetApp.getActiveSpreadsheet().insertSheet('名簿'); names.getRange('A1:A2').setValues([['佐藤'], ['鈴木']]); var v = SpreadsheetApp.newDataValidation().requireValueInRange(names.getRange('A1:A2')).build(); sheet.getRange('B1').setDataValidation(v); var back = sheet.getRange('B1').getDataValidation(); return [String(back.getCriteriaType()), back.getCriteriaValues()[0].getValues()];`,
    ['VALUE_IN_RANGE', [['佐藤'], ['鈴木']]],
  ],
  [
    'spreadsheet/data-validation-builder: requireDate; spreadsheet/data-validation-criteria: VALUE_IN_RANGE is another one',
    `var v = SpreadsheetApp.newDataValidation().requireDate().build(); var c = SpreadsheetApp.DataValidationCriteria; return [v.getCriteriaType() === c.DATE_IS_VALID_DATE, v.getCriteriaType() === c.VALUE_IN_RANGE];`,
    [true, false],
  ],
  [
    'spreadsheet/range: getDisplayValue is what the cell shows, getValue what it holds',
    `var r = sheet.getRange('A1'); r.setNumberFormat('0.0%').setValue(0.125); return [r.getDisplayValue(), r.getValue()];`,
    ['12.5%', 0.125],
  ],
  [
    'spreadsheet/range: setHorizontalAlignments takes a table',
    `var r = sheet.getRange('A1:B1'); r.setHorizontalAlignments([['left', 'right']]); return r.getHorizontalAlignments();`,
    [['left', 'right']],
  ],
  [
    'spreadsheet/range: activate makes the range and its sheet the active ones',
    `var b = ss.insertSheet('B'); ss.setActiveSheet(sheet); b.getRange('C3').activate(); return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation()];`,
    ['B', 'C3'],
  ],
  [
    'spreadsheet/sheet: getSheetId is a number of its own; setFrozenColumns and insertColumnsAfter',
    `var b = ss.insertSheet('B'); var columns = b.getMaxColumns(); b.setFrozenColumns(2); b.insertColumnsAfter(1, 3); return [typeof b.getSheetId(), b.getSheetId() === sheet.getSheetId(), b.getFrozenColumns(), b.getMaxColumns() - columns];`,
    ['number', false, 2, 3],
  ],
  [
    'spreadsheet/sheet: clear takes content and formatting away, or one of them as its options say',
    `${FILLED} var r = sheet.getRange('A1').setBackground('#ff0000'); sheet.clear({ contentsOnly: true }); var emptied = [sheet.getLastRow(), r.getBackground()]; r.setValue('a'); sheet.clear({ formatOnly: true }); var plain = [r.getValue(), r.getBackground()]; r.setBackground('#ff0000'); sheet.clear(); return [emptied, plain, sheet.getLastRow(), r.getBackground()];`,
    [[0, '#ff0000'], ['a', '#ffffff'], 0, '#ffffff'],
  ],
  [
    'spreadsheet/spreadsheet: getId, getNumSheets, getSpreadsheetLocale, getSpreadsheetTimeZone',
    `ss.insertSheet(); return [typeof ss.getId(), ss.getNumSheets(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];`,
    ['string', 2, 'ja_JP', 'Asia/Tokyo'],
  ],
  [
    'spreadsheet/spreadsheet: removeNamedRange takes the name away and leaves the cells',
    `${FILLED} ss.setNamedRange('N', sheet.getRange('A1')); ss.removeNamedRange('N'); return [ss.getRangeByName('N'), sheet.getRange('A1').getValue()];`,
    [null, 'a'],
  ],
  [
    'spreadsheet/named-range: remove deletes this name, no other one, and leaves the cells',
    `${FILLED} ss.setNamedRange('N', sheet.getRange('A1')); ss.setNamedRange('M', sheet.getRange('B1')); ss.getNamedRanges().filter(function (n) { return n.getName() === 'N'; })[0].remove(); return [ss.getNamedRanges().map(function (n) { return n.getName(); }), ss.getRangeByName('N'), sheet.getRange('A1').getValue()];`,
    [['M'], null, 'a'],
  ],
  [
    'spreadsheet/conditional-format-rule-builder: whenFormulaSatisfied is the criterion CUSTOM_FORMULA with the formula as its value',
    `var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setRanges([sheet.getRange('A1:A9')]).build(); var c = rule.getBooleanCondition(); return [c.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, c.getCriteriaValues()];`,
    [true, ['=$A1>1']],
  ],
  [
    'spreadsheet/conditional-format-rule: getRanges are those that the rule is applied to, also once it is on the sheet',
    `var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setRanges([sheet.getRange('A1:A9'), sheet.getRange('C2')]).build(); sheet.setConditionalFormatRules([rule]); return [rule, sheet.getConditionalFormatRules()[0]].map(function (each) { return each.getRanges().map(function (r) { return r.getA1Notation(); }); });`,
    [
      ['A1:A9', 'C2'],
      ['A1:A9', 'C2'],
    ],
  ],
  [
    'charts/chart-type, charts/chart-merge-strategy: a COLUMN chart of columns merged, as getMergeStrategy has by default too',
    `var build = function (b) { return b.addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).build(); };
     var merged = build(sheet.newChart().setChartType(Charts.ChartType.COLUMN).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS));
     sheet.insertChart(merged); var there = sheet.getCharts()[0];
     return [there.modify().getChartType() === Charts.ChartType.COLUMN, there.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS, String(build(sheet.newChart().setChartType(Charts.ChartType.COLUMN)).getMergeStrategy())];`,
    [true, true, 'MERGE_COLUMNS'],
  ],
  [
    'cache/cache: removeAll drops those keys, and none of the others',
    `var cache = CacheService.getDocumentCache(); cache.putAll({ a: '1', b: '2', c: '3' }); cache.removeAll(['a', 'c', 'never']); return cache.getAll(['a', 'b', 'c']);`,
    { b: '2' },
  ],
  [
    'properties/properties: getProperty gives null for an unknown key; deleteProperty; getKeys',
    `var p = PropertiesService.getDocumentProperties(); p.setProperty('a', '1'); p.setProperty('b', '2'); p.deleteProperty('a'); return [p.getProperty('a'), p.getProperty('b'), p.getKeys()];`,
    [null, '2', ['b']],
  ],
  [
    'lock/lock: tryLock, hasLock, releaseLock',
    `var lock = LockService.getDocumentLock(); var got = lock.tryLock(10); var had = lock.hasLock(); lock.releaseLock(); return [got, had, lock.hasLock()];`,
    [true, true, false],
  ],
])('%s', async (_, body, expected) => {
  expect(await valueOf(body)).toEqual(expected);
});

// base/prompt-response, base/button-set
test('a prompt gives the button that was pressed and what was typed', async () => {
  const { value, events } = await runBody(
    `var ui = SpreadsheetApp.getUi(); var r = ui.prompt('題', '月は?', ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()];`,
    undefined,
    { answers: [{ text: '2024-05' }] },
  );
  expect(value).toEqual([true, '2024-05']);
  expect(events.alerts).toMatchObject([{ title: '題', prompt: '月は?', buttons: 'OK_CANCEL' }]);
});

// base/button-set YES_NO: "A 'Yes' button and a 'No' button"; base/button: which of them was pressed
test.each(['YES', 'NO'])('an alert gives %s when that was pressed', async (answer) => {
  const { value, events } = await runBody(
    `var ui = SpreadsheetApp.getUi(); var b = ui.alert('題', '消しますか?', ui.ButtonSet.YES_NO); return [b === ui.Button.YES, b === ui.Button.NO];`,
    undefined,
    { answers: [answer] },
  );
  expect(value).toEqual([answer === 'YES', answer === 'NO']);
  expect(events.alerts).toMatchObject([{ title: '題', prompt: '消しますか?', buttons: 'YES_NO' }]);
});

// base/ui: showModalDialog(userInterface, title), showSidebar(userInterface); html/html-output: setWidth and setHeight in pixels
test('a dialog and a sidebar show the HTML that they are given', async () => {
  const { events } = await runBody(
    `var page = HtmlService.createHtmlOutput('<p>x</p>').setWidth(640).setHeight(520); SpreadsheetApp.getUi().showModalDialog(page, '題'); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>y</p>').setTitle('横'));`,
  );
  expect(events.dialogs).toMatchObject([{ title: '題', modal: true, width: 640, height: 520 }]);
  expect(JSON.stringify(events.dialogs)).toContain('<p>x</p>');
  expect(events.sidebar).toMatchObject({ title: '横' });
});

// html/html-service: "Creates a new HtmlOutput object from a file in the code editor"
test('createHtmlOutputFromFile gives what stands in the file', async () => {
  writeFileSync(join(folder, 'page.html'), '<p>頁</p>');
  const { events } = await runBody(
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('横'));`,
  );
  expect(events.sidebar).toMatchObject({ title: '横', content: '<p>頁</p>' });
});

// … "Throws: Error — if the file wasn't found"
test('createHtmlOutputFromFile refuses a file that is not there', async () => {
  expect(await failureOf(`HtmlService.createHtmlOutputFromFile('none')`)).toMatch(/none/);
});

// spreadsheet/data-validation-builder: "with an option to hide the dropdown menu"
test.each(["requireValueInList(['a'], false)", "requireValueInRange(sheet.getRange('A1:A2'), false)"])(
  '%s is refused rather than forgotten',
  async (call) => {
    expect(await failureOf(`SpreadsheetApp.newDataValidation().${call}`)).toMatch(/without a menu is not emulated$/);
  },
);

// spreadsheet/protection: isWarningOnly, "whether the protected area is using 'warning based' protection"; canEdit
test('a protection by somebody else keeps this user out, and does not only warn', async () => {
  const { value } = await runBody(
    `return ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (p) { return [p.isWarningOnly(), p.canEdit()]; });`,
    undefined,
    {},
    { protectedSheets: ['表'] },
  );
  expect(value).toEqual([[false, false]]);
});

endOfContract();
