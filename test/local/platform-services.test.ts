import { endOfContract, failureOf, open, runBody, runtimeModule, sheetModel, valueOf, workbook } from './local-runtime';

// Google reference "Class Utilities": formatDate "per the SimpleDateFormat specification", in the given time zone; computeDigest with
// and without a charset (US-ASCII by default), bytes are signed; base64Encode. Digests checked with sha256sum of the bytes named.
test('Utilities', async () => {
  const hex = `function hex(b) { return b.map(function (x) { return ('0' + (x & 255).toString(16)).slice(-2); }).join(''); }`;
  expect(
    await valueOf(`${hex} var U = Utilities; return [
    U.formatDate(new Date(Date.UTC(2024, 3, 1, 15, 4, 5)), 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ss Z E"), U.formatDate(new Date(0), 'America/New_York', 'yyyy/M/d H:mm'),
    hex(U.computeDigest(U.DigestAlgorithm.SHA_256, 'abc')), hex(U.computeDigest(U.DigestAlgorithm.MD5, '日本')) === hex(U.computeDigest(U.DigestAlgorithm.MD5, '??')),
    hex(U.computeDigest(U.DigestAlgorithm.MD5, '日本', U.Charset.UTF_8)) === hex(U.computeDigest(U.DigestAlgorithm.MD5, '??')),
    U.base64Encode('abcd'), U.base64Decode('YWJjZA==')];`),
  ).toEqual([
    '2024-04-02T00:04:05 +0900 Tue',
    '1969/12/31 19:00',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    true,
    false,
    'YWJjZA==',
    [97, 98, 99, 100],
  ]);
});

// Google reference "Class Cache": put, "the maximum length of a key is 250 characters", "100KB" per key; getAll gives the "pairs for all
// keys found"; get null for others. "Class Properties": setProperties, getProperties. Guide "Quotas": 9 KB per property value.
// The wordings are those that users quote; "not emulated" is ours.
test('stores keep what they are given, within Google’s limits', async () => {
  const runtime = await open(`
    function write() { CacheService.getDocumentCache().putAll({ a: '1', b: '2' }, 60); PropertiesService.getDocumentProperties().setProperties({ x: 'y' }); }
    function read() { var c = CacheService.getDocumentCache(); c.remove('b'); return [c.getAll(['a', 'b', 'z']), c.get('z'), PropertiesService.getDocumentProperties().getProperties()]; }`);
  await runtime.runFunction('write');
  expect((await runtime.runFunction('read')).value).toEqual([{ a: '1' }, null, { x: 'y' }]);
  expect(await failureOf(`CacheService.getDocumentCache().put(new Array(252).join('k'), 'v')`)).toBe(
    'Argument too large: key',
  );
  expect(await failureOf(`CacheService.getDocumentCache().put('k', new Array(102402).join('v'))`)).toBe(
    'Argument too large: value',
  );
  expect(
    await failureOf(`PropertiesService.getDocumentProperties().setProperty('k', new Array(3074).join('あ'))`),
  ).toBe('Argument too large: value');
  expect(await failureOf(`LockService.getScriptLock()`)).toBe('LockService.getScriptLock is not emulated');
});

// Guide "Lock Service" and "Class Lock": a lock is released with the end of the script at the latest; tryLock, "true if acquired".
test('a run’s lock is free again when the run ends, even by an error', async () => {
  const runtime = await open(
    `function take() { var l = LockService.getDocumentLock(); var got = l.tryLock(0); if (!got) return 'taken'; throw new Error('x'); }`,
  );
  await expect(runtime.runFunction('take')).rejects.toThrow('x');
  await expect(runtime.runFunction('take')).rejects.toThrow('x');
});

// "Class Ui": alert and prompt give the button that was pressed, the prompt also its text; createAddonMenu, createMenu, showSidebar.
// "Class Menu": addItem(caption, functionName), addSeparator, addSubMenu. "Class Spreadsheet": toast(msg, title). Guide "Logging".
test('alerts are answered from the queue and everything shown is recorded', async () => {
  const { value, events } = await runBody(
    `var ui = SpreadsheetApp.getUi(); var a = ui.alert('題', '本文', ui.ButtonSet.YES_NO); var b = ui.alert('次'); var p = ui.prompt('名前'); ss.toast('済み', '題');
     ui.createAddonMenu().addItem('最新に更新', 'refresh').addSeparator().addSubMenu(ui.createMenu('下').addItem('x', 'y')).addToUi();
     ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('横')); console.log('a %s', 1, { b: 2 });
     return [a === ui.Button.NO, b === ui.Button.OK, p.getResponseText()];`,
    undefined,
    { answers: ['NO', 'OK', { text: '佐藤' }] },
  );
  expect(value).toEqual([true, true, '佐藤']);
  expect(events).toMatchObject({
    toasts: [{ message: '済み', title: '題' }],
    alerts: [
      { title: '題', prompt: '本文', answer: 'NO' },
      { prompt: '次', answer: 'OK' },
      { prompt: '名前', text: '佐藤' },
    ],
    menus: [
      {
        addon: true,
        entries: [
          { label: '最新に更新', functionName: 'refresh' },
          { separator: true },
          { label: '下', entries: [{ label: 'x' }] },
        ],
      },
    ],
    sidebar: { title: '横', content: '<p>' },
    log: [{ text: 'a 1 {"b":2}' }],
  });
});

// Guide "Authorization for add-ons", "Enum AuthMode": with NONE an onOpen may make menus and use services that need no permission
// (Logger, Utilities), and neither the file nor properties. The wording is one that users quote.
test('AuthMode.NONE allows menus only', async () => {
  const runtime = await open(`
    function onOpen(e) { SpreadsheetApp.getUi().createMenu('m').addItem('i', 'f').addToUi(); Logger.log('x'); Utilities.getUuid(); return e.authMode === ScriptApp.AuthMode.NONE; }
    function bad() { return SpreadsheetApp.getActiveSpreadsheet(); } function props() { PropertiesService.getDocumentProperties().getKeys(); }`);
  const { value, events } = await runtime.runFunction('onOpen', [{}], { kind: 'event', authMode: 'NONE' });
  expect([value, events.menus.length]).toEqual([true, 1]);
  await expect(runtime.runFunction('bad', [], { authMode: 'NONE' })).rejects.toThrow('You do not have permission');
  await expect(runtime.runFunction('props', [], { authMode: 'NONE' })).rejects.toThrow('You do not have permission');
});

// Google guide "HTML Service: Communicate with Server Functions", Parameters and return values.
test('sidebar calls refuse Dates and functions', async () => {
  const runtime = await open(
    `function d() { return { a: [new Date()] }; } function f() { return function () {}; } function ok(x) { return { x: x }; }`,
  );
  await expect(runtime.runFunction('d', [], { kind: 'rpc' })).rejects.toThrow(
    'google.script.run cannot return a Date (the return value.a.0)',
  );
  await expect(runtime.runFunction('f', [], { kind: 'rpc' })).rejects.toThrow('cannot return a function');
  expect((await runtime.runFunction('ok', [{ n: 1 }], { kind: 'rpc' })).value).toEqual({ x: { n: 1 } });
  expect(() => runtime.runFunction('missing', [])).not.toThrow();
  await expect(runtime.runFunction('missing', [])).rejects.toThrow('Script function not found: missing');
});

// Ours: a fault is planned by a test. The sentence is the one that users quote from the execution log; six minutes: guide "Quotas".
test('faults come at the planned call', async () => {
  const runtime = await open(
    `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange(1, 1).setValue(1); s.getRange(1, 2).setValue(2); return 'done'; }`,
  );
  const { counts } = await runtime.runFunction('f');
  await expect(
    runtime.runFunction('f', [], { faults: [{ call: counts.serviceCalls, kind: 'timeout' }] }),
  ).rejects.toThrow('Service Spreadsheets timed out while accessing document with id local-workbook.');
  const killed = await runtime
    .runFunction('f', [], { faults: [{ call: counts.serviceCalls, kind: 'kill' }] })
    .catch((error: Error) => error);
  expect((killed as Error).cause).toBeInstanceOf(runtimeModule.Killed);
  await expect(runtime.runFunction('f', [], { limit: 1 })).rejects.toThrow('Exceeded maximum execution time');
  expect((await runtime.runFunction('f')).value).toBe('done');
});

// ECMAScript, "Date Objects": local time is the environment's zone, on Google the one that appsscript.json names (guide "Manifest
// structure", timeZone). That the clock stands still is ours.
test('the clock stands still and local time is the script’s zone', async () => {
  const { value } = await runBody(
    `var d = new Date(); return [Date.now(), d.getHours(), d.getTimezoneOffset(), new Date(2024, 0, 31).toISOString(), new Date('2024/2/1').toISOString(), new Date(2024, 1, 30).getDate(), String(new Date(0)), Object.prototype.toString.call(d), d.constructor === Date];`,
    undefined,
    {},
    { clock: Date.UTC(2026, 0, 1) },
  );
  expect(value).toEqual([
    Date.UTC(2026, 0, 1),
    9,
    -540,
    '2024-01-30T15:00:00.000Z',
    '2024-01-31T15:00:00.000Z',
    1,
    'Thu Jan 01 1970 09:00:00 GMT+0900 (Asia/Tokyo)',
    '[object Date]',
    true,
  ]);
});

// "Class Protection": canEdit, getRange, getUnprotectedRanges ("empty" for a protected range); "Class Sheet", getProtections(type);
// "Class Range", canEdit is about "every cell". The message is Google's, as users quote it.
describe('what somebody else has protected', () => {
  const more = { protectedSheets: ['鍵'], protectedRanges: ['表!B2:C3'] };
  const model = () => workbook([sheetModel('表'), sheetModel('鍵')]);
  const run = (body: string) => runBody(body, model(), {}, more);

  test.each([
    'sheet.getRange("C3").setValue(1);',
    'ss.getSheetByName("鍵").getRange("A1").clearContent();',
    'ss.getSheetByName("鍵").insertRowsBefore(1, 1);',
  ])('refuses %s', async (body) => {
    await expect(run(body)).rejects.toThrow('You are trying to edit a protected cell or object.');
  });

  test('leaves the rest, and can be asked for', async () => {
    const { value } = await run(`
      sheet.getRange("A1:D1").setValues([[1, 2, 3, 4]]);
      var types = SpreadsheetApp.ProtectionType;
      var part = sheet.getProtections(types.RANGE)[0], whole = ss.getSheetByName("鍵").getProtections(types.SHEET)[0];
      return [part.getRange().getA1Notation(), part.canEdit(), sheet.getProtections(types.SHEET).length, whole.canEdit(), whole.getUnprotectedRanges().length, String(whole.getProtectionType()),
        sheet.getRange("A1:A3").canEdit(), sheet.getRange("A3:B3").canEdit(), ss.getSheetByName("鍵").getRange("A1").canEdit()];`);
    expect(value).toEqual(['B2:C3', false, 0, false, 0, 'SHEET', true, false, false]);
  });
});

// Guide "Event Objects", Edit: authMode, range, source.
test('an edit’s event object has its range and its spreadsheet', async () => {
  const runtime = await open(
    'function onEdit(e) { return [e.range.getA1Notation(), e.range.getSheet().getName(), e.source.getName(), String(e.authMode)]; }',
    workbook([sheetModel('表')]),
  );
  const edited = { sheetId: '0', area: { row: 2, column: 3, rows: 1, columns: 2 } };
  const { value } = await runtime.runFunction('onEdit', [{ edited }], { kind: 'event', authMode: 'LIMITED' });
  expect(value).toEqual(['C2:D2', '表', '試験', 'LIMITED']);
});

// Guide "Custom Functions in Google Sheets": a function is calculated again when its argument changes, and reads the file as it is;
// each calculation is a run of its own. Was broken: it saw the sheets of before.
test('a custom function that calculates again in the middle of a run sees the sheets as they are by then', async () => {
  const runtime = await open(
    '/** @customfunction */\nfunction SHEETNAMES(x) { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (s) { return s.getName(); }).join(); }\n' +
      'function run() { var ss = SpreadsheetApp.getActiveSpreadsheet(); var sheet = ss.getSheets()[0]; sheet.getRange("A2").setFormula("=SHEETNAMES(A1)"); SpreadsheetApp.flush();\n' +
      'ss.insertSheet("新", 1); sheet.getRange("A1").setValue(1); return sheet.getRange("A2").getValue(); }',
    workbook([sheetModel('表')]),
  );
  expect((await runtime.runFunction('run')).value).toBe('表,新');
});

// Guide "Custom Functions in Google Sheets", table of services: Cache and Lock may be used, the spreadsheet is read-only, properties
// are refused for writing.
test('as a custom function a run may use cache and lock, and write nothing', async () => {
  const runtime = await open(
    'function f() { var c = CacheService.getDocumentCache(); c.put("a", "b"); return [LockService.getDocumentLock().tryLock(0), c.get("a")]; }\n' +
      'function g() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }\n' +
      'function h() { PropertiesService.getDocumentProperties().setProperty("a", "b"); }',
  );
  const options = { authMode: 'CUSTOM_FUNCTION' } as const;
  expect((await runtime.runFunction('f', [], options)).value).toEqual([true, 'b']);
  for (const name of ['g', 'h'])
    await expect(runtime.runFunction(name, [], options)).rejects.toThrow('You do not have permission to call');
});

endOfContract();
