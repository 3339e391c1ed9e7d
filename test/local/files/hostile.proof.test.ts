import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import { parseInWorker } from '../../../local/files/parse-in-worker';
import { column, editParts, refusal, sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();
let count = 0;

async function savedBook(): Promise<string> {
  const path = join(folder, `book${count++}.xlsx`);
  await writeWorkbook(workbookModel([column([{ value: 'x' }, { value: 1 }])]), path);
  return path;
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, `${count++}${name}`);
  writeFileSync(path, content);
  return path;
}

describe('what is not a workbook is refused in one sentence', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each<[string, () => string | Promise<string>, string]>([
    ['a missing file', () => join(folder, 'none.xlsx'), '「none.xlsx」が見つかりません。'],
    ['an empty file', () => file('.xlsx', ''), '空のファイル'],
    ['a text', () => file('.xlsx', 'hello'), 'Excel のブックではない'],
    ['an old workbook', () => file('.xls', Buffer.concat([OLE, Buffer.alloc(600)])), '古い形式 (.xls)'],
    [
      'an encrypted workbook',
      () => file('.xlsx', Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])),
      'パスワード付き',
    ],
    ['half a workbook', async () => file('.xlsx', halfOf(await savedBook())), '壊れている'],
    ['a zip of something else', async () => file('.xlsx', await zipOf({ 'a.txt': 'x' })), 'ブックではないファイル'],
    [
      'a text document',
      async () =>
        file(
          '.xlsx',
          await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document xmlns:w="x"/>' }),
        ),
      'Excel のブックではない',
    ],
  ])('%s', async (_, make, expected) => {
    const message = await refusal(await make());
    expect(message).toContain(expected);
    expect(message).toMatch(/。$/);
  });

  test('a part that is not XML', async () => {
    const path = await savedBook();
    await editParts(path, { 'xl/worksheets/sheet1.xml': (xml) => xml.slice(0, -20) });
    expect(await refusal(path)).toContain('壊れている');
  });

  test('a part with bytes changed, so that inflating fails', async () => {
    const path = await savedBook();
    const bytes = readFileSync(path);
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
    writeFileSync(path, bytes.fill(0xff, at, at + 40));
    expect(await refusal(path)).toContain('壊れている');
  });
});

function halfOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes.subarray(0, bytes.length / 2);
}

async function zipOf(parts: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('files that are small and mean much', () => {
  test('a zip bomb is refused by what it declares', async () => {
    const path = await savedBook();
    await editParts(path, { 'xl/media/bomb.bin': new Uint8Array(320 * 1024 * 1024) });
    expect(readFileSync(path).length).toBeLessThan(1_000_000);
    expect(await refusal(path)).toContain('大きすぎて');
  });

  test('a part that declares less than it inflates to is refused', async () => {
    const path = await savedBook();
    await editParts(path, {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `${' '.repeat(9_000_000)}</sheetData>`),
    });
    const bytes = readFileSync(path);
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    expect(bytes.readUInt32LE(entry)).toBe(0x02014b50);
    bytes.writeUInt32LE(1_000, entry + 24);
    writeFileSync(path, bytes);
    expect(await refusal(path)).toContain('壊れている');
  });

  test('what is inflated is counted against the limit as well', async () => {
    const job = { path: await savedBook(), title: 'x', limits: { entries: 100, totalBytes: 1_000 } };
    await expect(parseInWorker(job)).rejects.toThrow('大きすぎて');
  });

  test('too many entries', async () => {
    const path = await savedBook();
    await editParts(path, Object.fromEntries(Array.from({ length: 5_100 }, (_, i) => [`xl/x/${i}.xml`, ''])));
    expect(await refusal(path)).toContain('大きすぎて');
  });

  test('rules over whole columns cost nothing and stay whole', async () => {
    const path = await savedBook();
    const rules = Array.from(
      { length: 200 },
      (_, i) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:XFD1048576"><formula1>"a,${i}"</formula1></dataValidation>`,
    );
    const formats =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    await editParts(path, {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', `</sheetData>${formats}<dataValidations>${rules.join('')}</dataValidations>`),
    });
    const started = performance.now();
    const sheet = (await readWorkbook(path)).sheets[0];
    expect(sheet?.validations).toHaveLength(200);
    expect(sheet?.validations[0]?.ranges).toEqual(['A1:XFD1048576']);
    expect(sheet?.conditionalFormats[0]?.ranges).toEqual(['A1:XFD1048576']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('one long text named by very many cells is refused before it weighs', async () => {
    const path = await savedBook();
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 10}"><c r="A${i + 10}" t="s"><v>0</v></c></row>`,
    ).join('');
    await editParts(path, {
      'xl/sharedStrings.xml': (xml) => xml.replace('<t>x</t>', `<t>${'x'.repeat(30_000)}</t>`),
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`),
    });
    expect(await refusal(path)).toContain('多すぎて');
  });

  test('entities that multiply are not expanded', async () => {
    const path = await savedBook();
    await editParts(path, {
      'xl/sharedStrings.xml': (xml) =>
        xml
          .replace('<sst', '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst')
          .replace('<t>x</t>', '<t>&b;</t>'),
    });
    expect(await refusal(path)).toContain('壊れている');
  });

  test('a parser that takes too long, or too much memory, is stopped', async () => {
    const path = join(folder, 'long.xlsx');
    const cells = Array.from({ length: 200_000 }, (_, i) => ({ row: i + 1, column: 1, value: i }));
    await writeWorkbook(workbookModel([sheetModel('表', { cells })]), path);
    await expect(parseInWorker({ path, title: 'x' }, { megabytes: 1500, milliseconds: 20 })).rejects.toThrow(
      '時間がかかりすぎ',
    );
    await expect(parseInWorker({ path, title: 'x' }, { megabytes: 12, milliseconds: 60_000 })).rejects.toThrow(
      '大きすぎて',
    );
  });
});

test.each(['../evil.xml', '/evil.xml', 'xl/../../evil.xml'])('the path %s inside the zip is refused', async (name) => {
  const path = await savedBook();
  // JSZip cleans such names, so the bytes of a name of the same length are changed.
  const stand = 'x'.repeat(name.length);
  await editParts(path, { [stand]: 'x' });
  const bytes = readFileSync(path).toString('latin1').replaceAll(stand, name);
  writeFileSync(path, Buffer.from(bytes, 'latin1'));
  expect(await refusal(path)).toContain('壊れている');
});

describe('writing', () => {
  test('replaces the file whole and leaves nothing beside it', async () => {
    const target = join(folder, 'target');
    mkdirSync(target);
    const path = join(target, 'out.xlsx');
    await writeWorkbook(workbookModel([column([{ value: 1 }])]), path);
    await writeWorkbook(workbookModel([column([{ value: 2 }])]), path);
    expect((await readWorkbook(path)).sheets[0]?.cells[0]?.value).toBe(2);
    expect(readdirSync(target)).toEqual(['out.xlsx']);
  });

  test('a failure leaves the old file and no new one', async () => {
    const target = join(folder, 'kept');
    mkdirSync(join(target, 'taken.xlsx'), { recursive: true });
    await expect(writeWorkbook(workbookModel([column([])]), join(target, 'taken.xlsx'))).rejects.toThrow(
      'フォルダーのため',
    );
    expect(readdirSync(target)).toEqual(['taken.xlsx']);
    await expect(writeWorkbook(workbookModel([column([])]), join(target, 'none', 'a.xlsx'))).rejects.toThrow(
      'フォルダーがありません',
    );
  });
});
