/** Files as other programs write them: edited from a saved one, since the real ones hold what exceljs never writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import type { Cell, Validation, WorkbookModel } from '../../../local/model/workbook-model';
import { column, editParts, sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();
let count = 0;

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

async function edited(edits: Parameters<typeof editParts>[1], names = ['月次']): Promise<WorkbookModel> {
  const path = join(folder, `b${count++}.xlsx`);
  const sheets = names.map((name) =>
    sheetModel(name, {
      cells: [
        { row: 1, column: 1, value: 'x' },
        { row: 2, column: 1, value: 1, style: 0 },
      ],
    }),
  );
  await writeWorkbook(workbookModel(sheets, { styles: [{ numberFormat: 'yyyy/mm/dd' }] }), path);
  await editParts(path, edits);
  return readWorkbook(path);
}

const rows =
  (xml: string) =>
  (sheet: string): string =>
    sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`);
const after =
  (xml: string) =>
  (sheet: string): string =>
    sheet.replace('</sheetData>', `</sheetData>${xml}`);

async function cells(xml: string): Promise<Cell[]> {
  return (await edited({ [SHEET]: rows(xml) })).sheets[0]?.cells ?? [];
}

describe('dates', () => {
  test('are the same day in the 1900 and the 1904 system', async () => {
    const data =
      '<row r="1"><c r="A1" s="1"><v>43921</v></c><c r="B1"><v>43921</v></c><c r="C1" s="1"><f>A1+0.25</f><v>43921.25</v></c></row>';
    const of1900 = await edited({ [SHEET]: rows(data) });
    const of1904 = await edited({
      [SHEET]: rows(data),
      [WORKBOOK]: (xml) => xml.replace(/<workbookPr/, '<workbookPr date1904="1"'),
    });
    const values = (m: WorkbookModel): unknown[] => (m.sheets[0]?.cells ?? []).map((c) => c.value);
    expect(values(of1900)).toEqual([43921, 43921, 43921.25]);
    // 2024-04-01 is 45383 in the one and 43921 in the other; a number that is no date stays.
    expect(values(of1904)).toEqual([45383, 43921, 45383.25]);
    expect(of1904.notKept.join()).toContain('1904年');
    expect(of1900.notKept).toEqual([]);
  });

  test('keep every digit of their time, in any time zone', async () => {
    const serial = 45383.123456789012;
    expect((await cells(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`))[0]?.value).toBe(serial);
    expect((await cells('<row r="1"><c r="A1" t="d"><v>2024-04-01T12:00:00</v></c></row>'))[0]?.value).toBe(45383.5);
  });

  test('the built-in format 14 is a date', async () => {
    const model = await edited({
      'xl/styles.xml': (xml) =>
        xml.replace(
          /numFmtId="16\d"( fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat)/,
          'numFmtId="14"$1',
        ),
    });
    expect(model.styles).toEqual([{ numberFormat: 'yyyy/m/d' }]);
  });
});

describe('cells', () => {
  test("shared formulas become each cell's own", async () => {
    const formulas = (
      await cells(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1+SUM(\'A1 表\'!A:A,月次1!A1,"A2")+LOG10(A2)+売上A2</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      )
    ).map((c) => c.formula);
    expect(formulas).toEqual([
      '=A2*$A$1+SUM(\'A1 表\'!A:A,月次1!A1,"A2")+LOG10(A2)+売上A2',
      '=B2*$A$1+SUM(\'A1 表\'!B:B,月次1!B1,"A2")+LOG10(B2)+売上A2',
      '=A3*$A$1+SUM(\'A1 表\'!A:A,月次1!A2,"A2")+LOG10(A3)+売上A2',
    ]);
  });

  test('functions that Sheets exports in disguise come back', async () => {
    const [cell] = await cells(
      '<row r="1"><c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("KPI_RETENTION(A:G,""田中"")"),"0.4")</f><v>0.4</v></c></row>',
    );
    expect(cell?.formula).toBe('=KPI_RETENTION(A:G,"田中")');
  });

  test('inline texts, readings (furigana) and text without addresses', async () => {
    expect(
      await cells(
        '<row><c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row>',
      ),
    ).toEqual([
      { row: 1, column: 1, value: '東京' },
      { row: 1, column: 2, value: 2 },
      { row: 2, column: 1, value: true },
    ]);
  });

  test('a file with prefixed names', async () => {
    const model = await edited({
      [SHEET]:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(model.sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 7 }]);
  });

  test('theme colours and tints become plain colours', async () => {
    const model = await edited({
      'xl/styles.xml': (xml) => xml.replace('<color theme="1"/>', '<color theme="4" tint="0.3999"/>'),
    });
    // Accent 1 of the 2007 theme, "lighter 40%" in Excel's colour list.
    expect(model.styles.map((s) => s.fontColor)).toContain('#95b3d7');
  });

  test('hiding or widening all columns to the end lists only those of the sheet', async () => {
    const model = await edited({
      [SHEET]: (xml) =>
        xml.replace(
          '<sheetData',
          '<cols><col min="3" max="16384" width="4" customWidth="1" hidden="1"/></cols><sheetData',
        ),
    });
    expect(model.sheets[0]?.columnCount).toBe(26);
    expect(model.sheets[0]?.hiddenColumns).toHaveLength(24);
  });

  test('rules for blank cells, which other programs write as a formula', async () => {
    const rule = (formula: string): string =>
      `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
    const model = await edited({
      [SHEET]: after(
        `<conditionalFormatting sqref="E2:E9">${rule('LEN(TRIM(E2))=0')}${rule('LEN(TRIM(E2))&gt;0')}${rule('LEN(TRIM($E2))=0')}</conditionalFormatting>`,
      ),
    });
    expect(model.sheets[0]?.conditionalFormats.map((f) => f.condition.kind)).toEqual(['blank', 'notBlank', 'formula']);
  });

  test('validations of Excel 2010, which point at other sheets', async () => {
    const model = await edited({
      [SHEET]: (xml) =>
        xml.replace(
          '</worksheet>',
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="a"><x14:dataValidations xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>設定!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
        ),
    });
    expect(model.sheets[0]?.validations).toEqual([
      { ranges: ['B2:B9'], type: 'list', items: ['=設定!$A$1:$A$5'], formulae: [], allowBlank: true, strict: true },
    ]);
  });
});

describe('what is not kept is named', () => {
  const relations = (...targets: string[]): string =>
    `<Relationships xmlns="x">${targets.map((t, i) => `<Relationship Id="rId${i + 1}" Type="http://x/${t.split('|')[0]}" Target="${t.split('|')[1]}"${t.split('|')[2] ? ` TargetMode="${t.split('|')[2]}"` : ''}/>`).join('')}</Relationships>`;

  test('charts, pictures and shapes, with their sheet', async () => {
    const model = await edited(
      {
        'xl/worksheets/_rels/sheet2.xml.rels': relations('drawing|../drawings/drawing1.xml'),
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="x"><xdr:sp/><xdr:grpSp><xdr:sp/><xdr:sp/></xdr:grpSp></xdr:wsDr>',
        'xl/drawings/_rels/drawing1.xml.rels': relations(
          'chart|../charts/chart1.xml',
          'chart|../charts/chart2.xml',
          'image|../media/image1.png',
        ),
        'xl/charts/chart1.xml': '<c/>',
        'xl/charts/chart2.xml': '<c/>',
        'xl/charts/chart3.xml': '<c/>',
        'xl/charts/style1.xml': '<c/>',
        'xl/media/image1.png': 'x',
      },
      ['進捗', '月次'],
    );
    expect(model.notKept).toEqual([
      '図形 2個(シート「月次」)',
      'グラフ 2個(シート「月次」)',
      '画像 1個(シート「月次」)',
      'グラフ 1個',
    ]);
    const path = join(folder, 'named.xlsx');
    expect((await writeWorkbook(model, path)).notKept).toEqual(model.notKept);
    expect((await readWorkbook(path)).notKept).toEqual([]);
  });

  test.each([
    ['xl/pivotTables/pivotTable1.xml', 'ピボットテーブル 1個'],
    ['xl/slicers/slicer1.xml', 'スライサー 1個'],
    ['xl/tables/table1.xml', 'テーブル 1個'],
    ['xl/threadedComments/threadedComment1.xml', 'コメントのスレッド 1個'],
    ['xl/vbaProject.bin', 'マクロ(VBA)'],
    ['xl/externalLinks/externalLink1.xml', '他のブックへのリンク 1個'],
    ['xl/connections.xml', 'データ接続'],
    ['xl/ctrlProps/ctrlProp1.xml', 'フォームの部品(ボタンなど) 1個'],
    ['xl/future/thing.xml', 'その他の部品: xl/future/thing.xml'],
  ])('%s', async (part, expected) => {
    expect((await edited({ [part]: '<x/>' })).notKept).toEqual([expected]);
  });

  test.each([
    [
      'sparklines',
      after(
        '<extLst><ext><x14:sparklineGroups xmlns:x14="a"><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      ),
      'スパークライン 2個(シート「月次」)',
    ],
    ['protection', after('<sheetProtection sheet="1"/>'), 'シートの保護(シート「月次」)'],
    [
      'criteria of a filter',
      after(
        '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      ),
      'フィルターの条件(シート「月次」)',
    ],
    [
      'array formulas over several cells',
      rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
      '複数のセルにわたる配列数式(結果の値を残しました) 1個(シート「月次」)',
    ],
    [
      'text with formats inside',
      rows('<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c></row>'),
      'セルの中の文字ごとの書式 1個(シート「月次」)',
    ],
    [
      'links inside the workbook',
      after('<hyperlinks><hyperlink ref="A1" location="設定!A1"/></hyperlinks>'),
      'リンク(文字は残りました) 1個(シート「月次」)',
    ],
  ])('%s', async (_, edit, expected) => {
    expect((await edited({ [SHEET]: edit })).notKept).toEqual([expected]);
  });

  test('a link whose text is its address is nothing lost', async () => {
    const model = await edited({
      [SHEET]: (xml) =>
        rows('<row r="1"><c r="A1" t="str"><v>https://example.com</v></c></row>')(xml).replace(
          '</sheetData>',
          '</sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
        ),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId9" Type="http://x/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>',
    });
    expect(model.notKept).toEqual([]);
  });

  test('names that Excel does not accept are changed, followed in formulas, and said', async () => {
    const long = '担当者別の進捗と目標の一覧(2024年度上期・東日本エリア)';
    const model = workbookModel(
      [
        sheetModel(long),
        sheetModel('a/b'),
        sheetModel('A_B'),
        { ...column([{ formula: `='${long}'!A1+'a/b'!B2&"'a/b'!"` }]), name: '表' },
      ],
      {
        names: [
          { name: '範囲', reference: "'a/b'!$A$1" },
          { name: '1st', reference: '1' },
        ],
      },
    );
    const path = join(folder, 'names.xlsx');
    const { notKept } = await writeWorkbook(model, path);
    const back = await readWorkbook(path);
    const [first = '', second, third] = back.sheets.map((s) => s.name);
    expect([first.length <= 31, second, third]).toEqual([true, 'a_b', 'A_B (2)']);
    expect(back.sheets[3]?.cells[0]?.formula).toBe(`='${first}'!A1+'a_b'!B2&"'a/b'!"`);
    expect(back.names).toEqual([{ name: '範囲', reference: "'a_b'!$A$1" }]);
    expect(notKept.join('\n')).toContain('シート名「a/b」');
    expect(notKept).toContain('名前「1st」');
  });

  const LONG = Array.from({ length: 60 }, (_, i) => `お客様${i}`);
  const list = (items: string[], range = 'A1'): Validation => ({
    ranges: [range],
    type: 'list',
    items,
    formulae: [],
    allowBlank: true,
    strict: true,
  });

  test('a list of choices that Excel would refuse stands on a hidden sheet of the file, and comes back as it was', async () => {
    const validations = [
      list(LONG),
      list(['1,000円', '2,000円', '=1+1'], 'B1:B9'),
      list(LONG, 'C1'),
      list(['済', '未'], 'D1'),
      list(["='設定'!$A$1:$A$5"], 'E1'),
    ];
    const model = workbookModel([sheetModel('表', { validations }), sheetModel('設定')]);
    const path = join(folder, 'list.xlsx');
    expect((await writeWorkbook(model, path)).notKept).toEqual([]);
    const back = await readWorkbook(path);
    expect(back.sheets.map(({ name }) => name)).toEqual(['表', '設定']);
    expect(back.sheets[0]!.validations).toEqual(validations);
    const zip = await JSZip.loadAsync(readFileSync(path));
    // Two lists, one of them used twice; no formula comes of a choice.
    const xml = await zip.file('xl/worksheets/sheet3.xml')!.async('string');
    expect(xml).not.toContain('<f>');
    expect([...xml.matchAll(/<c r="([A-Z]+)1"/g)].map(([, column]) => column)).toEqual(['A', 'B']);
    expect(await zip.file('xl/workbook.xml')!.async('string')).toMatch(/name="_route_kpi_lists"[^>]*state="hidden"/);
  });

  test('a sheet of people that has the name of ours stays, and the list is said to be left out', async () => {
    const own = sheetModel('_route_kpi_lists', { hidden: true, cells: [{ row: 1, column: 1, value: 'メモ' }] });
    const path = join(folder, 'own.xlsx');
    const { notKept } = await writeWorkbook(
      workbookModel([sheetModel('表', { validations: [list(LONG)] }), own]),
      path,
    );
    expect(notKept).toEqual(['選択肢が255文字を超えるか「,」を含む入力規則 1個(シート「表」)']);
    expect((await readWorkbook(path)).sheets[1]!.cells.map(({ value }) => value)).toEqual(['メモ']);
  });
});
