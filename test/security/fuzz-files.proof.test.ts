/** Any bytes as a csv or an .xlsx: a workbook or one sentence, soon. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { readWorkbook, writeWorkbook } from '../../local/files';
import { readCsvFolder } from '../../local/files/csv-folder';
import { readCsvGrids } from '../../local/files/csv-grids';
import { readXlsx } from '../../local/files/read-xlsx';
import { UserError } from '../../local/user-error';
import { decode } from '../../src/sidebar/import/decode';
import { parseRows } from '../../src/sidebar/import/parse';
import { column, temporaryFolder, workbookModel } from '../local/files/helpers';
import { fuzz, FUZZ_TIMEOUT, hostileText, isExplained, timely, timelyPromise } from '../support/fuzz';

jest.setTimeout(FUZZ_TIMEOUT);

const folder = temporaryFolder();

/** A file is read, or refused in one sentence, within a second. */
const read = (work: () => Promise<unknown>): Promise<void> =>
  timelyPromise(async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserError) || !isExplained(error.message)) throw error;
    }
  });

const MARKS = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff], none: [] } as const;
const separator = fc.constantFrom(',', '\t', ';', '\n', '\r', '\r\n', '"', '""', '\u0000', ' ');
const csvText = fc.array(fc.oneof(hostileText, separator), { maxLength: 40 }).map((parts) => parts.join(''));
/** Text in an encoding, its mark perhaps that of another; or no text at all. */
const csvBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .tuple(
      csvText,
      fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1'),
      fc.constantFrom(...Object.values(MARKS)),
    )
    .map(([text, encoding, mark]) => Uint8Array.from([...mark, ...Buffer.from(text, encoding)])),
  fc.uint8Array({ maxLength: 200 }),
  // Shift_JIS has Japanese letters in two bytes, of which the second may be a sign of csv (0x5c, 0x7c).
  fc
    .array(fc.constantFrom(0x83, 0x5c, 0x95, 0x7c, 0x2c, 0x0a, 0x22, 0x41, 0x80, 0xff, 0xfe), { maxLength: 60 })
    .map(Uint8Array.from.bind(Uint8Array)),
);

test('csv by the sidebar', () =>
  fuzz(
    'csv in the sidebar',
    fc.property(csvBytes, (bytes) =>
      timely(() => {
        const decoded = decode(bytes);
        if ('text' in decoded) parseRows(decoded.text);
      }),
    ) as never,
  ));

test('csv by the local program', () => {
  const place = join(folder, 'csv');
  mkdirSync(place);
  return fuzz(
    'csv files',
    fc.asyncProperty(csvBytes, async (bytes) => {
      writeFileSync(join(place, '訪問.csv'), bytes);
      await read(() => readCsvFolder(place));
      await read(() => readCsvGrids(place));
    }) as never,
  );
});

/** Names of parts, and what is put in their place: any text, another part, a part cut off, a tag repeated. */
const XML = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
];
const HOSTILE_XML = [
  '',
  '<a>'.repeat(2_000),
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  '<worksheet><sheetData><row r="-1"><c r="ZZZZ9999999999" t="s"><v>1e99</v></c></row></sheetData></worksheet>',
  '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
  '<worksheet><cols><col min="1" max="4294967295" width="1e308"/></cols><sheetData/></worksheet>',
  '<worksheet><sheetData/><dataValidations><dataValidation type="list" sqref="A:A 1:1 A1:XFD1048576"><formula1>"</formula1></dataValidation></dataValidations></worksheet>',
  '<worksheet><sheetData/><conditionalFormatting sqref="A:XFD"><cfRule type="expression" priority="-5"><formula>((((</formula></cfRule></conditionalFormatting></worksheet>',
  '<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A1048576">A1</f></c><c r="B1"><f t="shared" si="9"/></c></row></sheetData></worksheet>',
];

test('parts of an .xlsx', async () => {
  const path = join(folder, 'book.xlsx');
  await writeWorkbook(workbookModel([column([{ value: 'x' }, { value: 1 }, { formula: '=A2+1', value: 2 }])]), path);
  const bytes = readFileSync(path);
  const changed = join(folder, 'changed.xlsx');
  const edit = fc.tuple(
    fc.constantFrom(...XML),
    fc.oneof(
      fc.constantFrom(...HOSTILE_XML).map((xml) => () => xml),
      hostileText.map((text) => (xml: string) => xml.replace(/>[^<]+</, `>${text}<`)),
      fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (xml: string) => xml.slice(0, xml.length * share)),
      fc.tuple(fc.nat(), hostileText).map(([at, text]) => (xml: string) => {
        const values = [...xml.matchAll(/="([^"]*)"/g)];
        const value = values[at % Math.max(1, values.length)];
        return value === undefined
          ? xml
          : xml.slice(0, value.index + 2) + text + xml.slice(value.index + 2 + value[1]!.length);
      }),
    ),
  );
  await fuzz(
    'parts of .xlsx',
    fc.asyncProperty(edit, async ([part, change]) => {
      const zip = await JSZip.loadAsync(bytes);
      zip.file(part, change(await zip.file(part)!.async('string')));
      writeFileSync(changed, await zip.generateAsync({ type: 'nodebuffer' }));
      await readUnthreaded(changed);
    }) as never,
  );
});

test('bytes of an .xlsx', async () => {
  const path = join(folder, 'bytes.xlsx');
  await writeWorkbook(workbookModel([column([{ value: 'x' }])]), path);
  const bytes = readFileSync(path);
  const changed = join(folder, 'bytes-changed.xlsx');
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fuzz(
    'bytes of .xlsx',
    fc.asyncProperty(edits, fc.nat(bytes.length), async (each, length) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of each) copy[at] = byte;
      writeFileSync(changed, length % 7 === 0 ? copy.subarray(0, length) : copy);
      await readUnthreaded(changed);
    }) as never,
  );
});

/**
 * The parser itself, without its thread, which would take most of the time: what it throws that is no sentence the thread turns
 * into one (the next test), so that here it only has to end soon.
 */
const readUnthreaded = (path: string): Promise<void> =>
  timelyPromise(() =>
    readXlsx(path, 'x').then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof UserError && !isExplained(error.message)) throw error;
      },
    ),
  );

test('whatever the parser throws, people are told one sentence', async () => {
  const path = join(folder, 'told.xlsx');
  await writeWorkbook(workbookModel([column([{ value: 'x' }])]), path);
  for (const xml of HOSTILE_XML) {
    const zip = await JSZip.loadAsync(readFileSync(path));
    zip.file('xl/worksheets/sheet1.xml', xml);
    const changed = join(folder, 'told-changed.xlsx');
    writeFileSync(changed, await zip.generateAsync({ type: 'nodebuffer' }));
    await readWorkbook(changed).catch((error: unknown) => {
      expect(error).toBeInstanceOf(UserError);
      expect(isExplained((error as Error).message)).toBe(true);
    });
  }
});
