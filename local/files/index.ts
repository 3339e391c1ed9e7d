/** Files to and from the workbook model. */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import { readCsvFolder } from './csv-folder';
import { parseInWorker } from './parse-in-worker';

export { writeWorkbook } from './write-xlsx';

const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** An `.xlsx`, or a folder of `.csv` files. Every failure is a {@link UserError} in one sentence. */
export async function readWorkbook(path: string): Promise<WorkbookModel> {
  const name = basename(path);
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? `「${name}」が見つかりません。`
        : `「${name}」を開けません。読む権限があるか確かめてください。`,
    );
  });
  if (info.isDirectory()) return readCsvFolder(path);
  if (!info.isFile()) throw new UserError(`「${name}」はファイルではないため開けません。`);
  await checkKind(path, name);
  if (info.size > MAX_FILE_BYTES)
    throw new UserError(`「${name}」は大きすぎて開けません。シートや行を減らしてください。`);
  return parseInWorker({ path, title: name.replace(/\.xls[xm]$/i, '').normalize('NFC') });
}

/** By its first bytes: names lie, and each wrong kind has its own remedy. */
async function checkKind(path: string, name: string): Promise<void> {
  let head: Buffer;
  try {
    const file = await open(path);
    try {
      head = Buffer.alloc(65_536);
      head = head.subarray(0, (await file.read(head, 0, head.length, 0)).bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    throw new UserError(`「${name}」を開けません。読む権限があるか確かめてください。`);
  }
  if (head.length === 0) throw new UserError(`「${name}」は空のファイルのため開けません。`);
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    // The old container holds old workbooks, and new ones that are encrypted.
    throw new UserError(
      head.includes(Buffer.from('EncryptedPackage', 'utf16le')) || /\.xls[xm]$/i.test(name)
        ? `「${name}」はパスワード付きのため開けません。パスワードを外して .xlsx 形式で保存し直してください。`
        : `「${name}」は古い形式 (.xls) のため開けません。Excel などで .xlsx 形式で保存し直してください。`,
    );
  }
  if (/\.csv$/i.test(name)) {
    throw new UserError(
      `.csv はフォルダーごと指定してください。「${name}」の入っているフォルダーを指定すると、1ファイルが1シートになります。`,
    );
  }
  if (head.subarray(0, 2).toString('latin1') !== 'PK') {
    throw new UserError(
      `「${name}」は Excel のブックではないため開けません。.xlsx ファイルか、.csv ファイルの入ったフォルダーを指定してください。`,
    );
  }
}
