/** Models, temporary folders and edited zips for the tests of files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import { emptySheet } from '../../../local/model/empty-sheet';
import type { Cell, SheetModel, WorkbookModel } from '../../../local/model/workbook-model';

export const sheetModel = emptySheet;

export function workbookModel(sheets: SheetModel[], part: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    title: 'book',
    locale: 'ja_JP',
    timeZone: 'Asia/Tokyo',
    styles: [],
    sheets,
    names: [],
    notKept: [],
    ...part,
  };
}

/** One sheet with one column of values. */
export function column(values: Omit<Cell, 'row' | 'column'>[]): SheetModel {
  return sheetModel('表', { cells: values.map((cell, i) => ({ row: i + 1, column: 1, ...cell })) });
}

/** A folder for one test file; it is removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'route-kpi-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function roundTrip(model: WorkbookModel, folder: string): Promise<WorkbookModel> {
  const path = join(folder, 'book.xlsx');
  await writeWorkbook(model, path);
  return readWorkbook(path);
}

/** The xml of a part of a file. */
export async function partText(path: string, part: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const file = zip.file(part);
  if (!file) throw new Error(`No ${part} in the file`);
  return file.async('string');
}

/** Edits parts of a file: `undefined` removes one, a function changes it, a text or bytes puts it. */
export async function editParts(
  path: string,
  edits: Record<string, string | Uint8Array | ((xml: string) => string)>,
): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  for (const [part, edit] of Object.entries(edits)) {
    if (typeof edit === 'function') {
      const file = zip.file(part);
      if (!file) throw new Error(`No ${part} in the file`);
      const before = await file.async('string');
      const after = edit(before);
      if (after === before) throw new Error(`The edit of ${part} changed nothing`);
      zip.file(part, after);
    } else zip.file(part, edit);
  }
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

/** The message of a refusal; fails when nothing is refused or when it is not a sentence for the user. */
export async function refusal(path: string): Promise<string> {
  try {
    await readWorkbook(path);
  } catch (error) {
    const { UserError } = jest.requireActual<typeof import('../../../local/user-error')>('../../../local/user-error');
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('The file was read');
}
