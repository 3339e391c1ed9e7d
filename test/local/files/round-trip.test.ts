import { join } from 'node:path';
import * as fc from 'fast-check';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import type { Cell, CellStyle, SheetModel, WorkbookModel } from '../../../local/model/workbook-model';
import { column, editParts, partText, roundTrip, sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();

describe('what a saved and reopened workbook keeps', () => {
  const features: [string, Partial<SheetModel>][] = [
    ['hidden rows and columns', { hiddenRows: [2, 3], hiddenColumns: [4] }],
    ['column widths, that of the default column included', { columnWidths: { 1: 120, 2: 63, 3: 64, 7: 21 } }],
    ['row heights', { rowHeights: { 1: 40, 5: 21 } }],
    ['frozen rows and columns', { frozenRows: 2, frozenColumns: 1 }],
    ['frozen columns without gridlines', { frozenColumns: 3, showGridlines: false }],
    ['no gridlines', { showGridlines: false }],
    ['the tab colour', { tabColor: '#1a73e8' }],
    ['merges with values under them', { merges: ['A1:B2', 'D4:D9'], cells: [{ row: 2, column: 2, value: '下' }] }],
    [
      'notes',
      {
        cells: [
          { row: 1, column: 1, value: '率', note: '直近60日\n"継続" & <率>' },
          { row: 9, column: 3, note: 'メモだけ' },
        ],
      },
    ],
    ['the filter', { filter: 'A1:G50' }],
    [
      'a sheet larger than a new one',
      { rowCount: 1200, columnCount: 30, cells: [{ row: 1200, column: 30, value: 1 }] },
    ],
    [
      'validations by range',
      {
        validations: [
          {
            ranges: ['A2:A1048576'],
            type: 'list',
            items: ['済', '未', '"引用"'],
            formulae: [],
            allowBlank: true,
            strict: true,
          },
          {
            ranges: ['B2:B10', 'D2:D10'],
            type: 'list',
            items: ["='設定'!$A$1:$A$5"],
            formulae: [],
            allowBlank: false,
            strict: false,
            helpText: '選んでください',
          },
          { ranges: ['C2'], type: 'whole', operator: 'between', formulae: [1, 10], allowBlank: true, strict: true },
          {
            ranges: ['E1:E5'],
            type: 'date',
            operator: 'greaterThan',
            formulae: [45000],
            allowBlank: true,
            strict: true,
          },
          { ranges: ['F1'], type: 'custom', formulae: ['ISNUMBER(F1)'], allowBlank: true, strict: true },
          { ranges: ['G1'], type: 'any', formulae: [], allowBlank: false, strict: true, helpText: 'ヒント' },
        ],
      },
    ],
    [
      'conditional formats in their order',
      {
        conditionalFormats: [
          {
            ranges: ['A2:A11', 'C2:C11'],
            condition: { kind: 'formula', formula: '=$B2<0.4' },
            style: { fontColor: '#cc0000', bold: true, italic: false },
            stopIfTrue: true,
          },
          {
            ranges: ['B2:B11'],
            condition: { kind: 'cell', operator: 'between', values: ['0.2', '=$Z$1'] },
            style: { background: '#f4c7c3' },
          },
          {
            ranges: ['B2:B11'],
            condition: { kind: 'cell', operator: 'equal', values: ['="継続"'] },
            style: { underline: true, strikethrough: true },
          },
          ...(['contains', 'notContains', 'beginsWith', 'endsWith'] as const).map((operator) => ({
            ranges: ['D1:D9'],
            condition: { kind: 'text' as const, operator, text: '解約 "済" & <他>' },
            style: { background: '#fce8b2' },
          })),
          { ranges: ['E1:E1048576'], condition: { kind: 'blank' }, style: { background: '#ffffff' } },
          { ranges: ['F1'], condition: { kind: 'notBlank' }, style: { fontColor: '#000000' } },
        ],
      },
    ],
  ];
  test.each(features)('%s', async (_, part) => {
    const model = workbookModel([sheetModel('進捗', part)]);
    const back = await roundTrip(model, folder);
    expect(back).toEqual(model);
  });

  test('the sheets, their order, and which are hidden', async () => {
    const model = workbookModel([sheetModel('設定', { hidden: true }), sheetModel("田中's 表"), sheetModel('月次')]);
    expect(await roundTrip(model, folder)).toEqual(model);
  });

  test('defined names: big ranges, constants, formulas, hidden ones', async () => {
    const names = [
      { name: 'ログ', reference: "'訪問'!$A$1:$XFD$1048576" },
      { name: '税率', reference: '0.1' },
      { name: '末尾', reference: "OFFSET('訪問'!$A$1,COUNTA('訪問'!$A:$A)-1,0)" },
      { name: '_rk_block', reference: "'訪問'!$A$1:$B$2", hidden: true },
    ];
    const started = performance.now();
    expect((await roundTrip(workbookModel([sheetModel('訪問')], { names }), folder)).names).toEqual(names);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('formulas with results of every kind', async () => {
    const model = workbookModel([
      column([
        { formula: '=SUM(B1:B3)', value: 0 },
        { formula: '=A1&"<x>"', value: '' },
        { formula: '=A1=1', value: false },
        { formula: '=1/0', value: '#DIV/0!', isError: true },
        { formula: '=KPI_RETENTION(訪問!A:G,"田中")' },
        { value: '#N/A', isError: true },
        { value: '#N/A' },
        { formula: '=IFS(XLOOKUP(1,A:A,B:B)=1,"XLOOKUP(",TRUE,SUM(FILTER(A1:A9,B1:B9)))', value: 1 },
        { formula: '=ARRAYFORMULA(SUM(A1:A3*B1:B3))', value: 12 },
      ]),
    ]);
    expect(await roundTrip(model, folder)).toEqual(model);
    const xml = await partText(join(folder, 'book.xlsx'), 'xl/worksheets/sheet1.xml');
    // Excel shows functions younger than the format as #NAME? without these prefixes.
    expect(xml).toContain('_xlfn.IFS(_xlfn.XLOOKUP(');
    expect(xml).toContain('&quot;XLOOKUP(&quot;');
    expect(xml).toContain('_xlfn._xlws.FILTER(');
    expect(xml).toContain('<f t="array" ref="A9">SUM(A1:A3*B1:B3)</f>');
  });

  test('text that looks like a formula or a number stays text', async () => {
    const texts = [
      '=1+1',
      '=HYPERLINK("http://x","y")',
      '+81-3',
      '-5',
      '@SUM(A1)',
      "'0120",
      '0120',
      '1e3',
      'TRUE',
      '\t=1',
      ' 前後 ',
      '改行\r\nと\nタブ\t',
      '_x0041_',
      '_x005F_',
      '\u0001',
      '😀',
      'a]]>b',
    ];
    const model = workbookModel([column(texts.map((value) => ({ value })))]);
    expect(await roundTrip(model, folder)).toEqual(model);
    expect(await partText(join(folder, 'book.xlsx'), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  test('colour scales, data bars and icon sets are written back as they were read', async () => {
    const path = join(folder, 'raw.xlsx');
    await writeWorkbook(workbookModel([sheetModel('表')]), path);
    const scale =
      '<conditionalFormatting sqref="C2:C11"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color theme="4" tint="0.5"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';
    const top =
      '<conditionalFormatting sqref="D2:D11"><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>';
    const bar =
      '<conditionalFormatting sqref="E2:E11"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
    const x14 =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E11</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    await editParts(path, {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', `</sheetData>${scale}${top}${bar}`).replace('</worksheet>', `${x14}</worksheet>`),
      'xl/styles.xml': (xml) =>
        xml.replace(
          '<dxfs count="0"></dxfs>',
          '<dxfs count="1"><dxf><border><left style="thin"/></border></dxf></dxfs>',
        ),
    });
    const first = await readWorkbook(path);
    expect(first.sheets[0]?.conditionalFormats.map((f) => f.condition.kind)).toEqual(['raw', 'raw', 'raw', 'raw']);
    expect(first.sheets[0]?.conditionalFormats.map((f) => f.ranges[0])).toEqual([
      'D2:D11',
      'E2:E11',
      'C2:C11',
      'E2:E11',
    ]);
    expect(first.notKept).toEqual([]);
    await writeWorkbook(first, path);
    expect((await readWorkbook(path)).sheets).toEqual(first.sheets);
    const xml = await partText(path, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<cfvo type="percentile" val="50"/>');
    expect(xml).toContain('<x14:dataBar minLength="0" maxLength="100">');
    expect(await partText(path, 'xl/styles.xml')).toContain('<dxf><border><left style="thin"/></border></dxf>');
  });
});

describe('any values and styles', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  const edge = fc.record({
    color,
    style: fc.constantFrom('thin', 'medium', 'thick', 'dotted', 'dashed', 'double', 'hair'),
  });
  const yes = fc.constant(true);
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      numberFormat: fc.constantFrom(
        '0.0%',
        'yyyy/mm/dd',
        'h:mm',
        '#,##0;[Red]-#,##0',
        '@',
        '0.00',
        '[$-411]ggge"年"m"月"',
        '"<&>"0',
      ),
      bold: yes,
      italic: yes,
      underline: yes,
      strikethrough: yes,
      fontSize: fc.constantFrom(8, 9.5, 10, 24),
      fontFamily: fc.constantFrom('游ゴシック', 'Arial'),
      fontColor: color,
      background: color,
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'middle', 'bottom'),
      wrap: yes,
      borders: fc.record({ top: edge, right: edge, bottom: edge, left: edge }, { requiredKeys: ['top'] }),
    },
    { requiredKeys: [] },
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1', '+1', '-1', '@x', '', '0123', 'ｶﾅ', '𠮷'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.integer({ min: 1, max: 80_000 }),
    fc.boolean(),
  );

  test('come back equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, fc.option(style)), { minLength: 1, maxLength: 40 }), async (pairs) => {
        const styles = pairs.map(([, s]) => s ?? {});
        const cells: Cell[] = pairs.map(([v], i) => ({ row: i + 1, column: 1 + (i % 3), value: v, style: i }));
        const back = await roundTrip(workbookModel([sheetModel('表', { cells })], { styles }), folder);
        expect(resolved(back)).toEqual(cells.map((c, i) => ({ ...c, style: styles[i] })));
      }),
      { numRuns: 25 },
    );
  });

  function resolved(model: WorkbookModel): unknown[] {
    return (model.sheets[0]?.cells ?? []).map((c) => ({
      ...c,
      style: c.style === undefined ? {} : model.styles[c.style],
    }));
  }
});

test('6,000 visits of 10 columns come back as they were', async () => {
  const cells: Cell[] = [];
  for (let row = 1; row <= 6_000; row++) {
    for (let c = 1; c <= 10; c++) {
      cells.push(
        c === 1
          ? { row, column: c, value: 45_000 + (row % 900), style: 0 }
          : { row, column: c, value: c % 2 ? row * c : `顧客${(row * c) % 500}` },
      );
    }
  }
  const model = workbookModel([sheetModel('訪問', { rowCount: 6_000, cells })], {
    styles: [{ numberFormat: 'yyyy/mm/dd' }],
  });
  const path = join(folder, 'large.xlsx');
  await writeWorkbook(model, path);
  const back = await readWorkbook(path);
  expect(back.sheets[0]?.cells).toEqual(cells);
});
