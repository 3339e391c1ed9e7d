/**
 * The parts of an xlsx, which is a zip. Everything that arrives here is somebody's file: names, sizes and counts are checked
 * before anything is inflated, and what is really inflated is counted again, because the declared sizes may lie.
 */
import { TextDecoder } from 'node:util';
import * as yauzl from 'yauzl';
import { UserError } from '../user-error';

export interface ZipLimits {
  entries: number;
  totalBytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 5_000, totalBytes: 300 * 1024 * 1024 };

const TOO_BIG = 'ファイルが大きすぎて開けません。シートや行を減らしてから、もう一度お試しください。';
const BROKEN =
  'ファイルが壊れているため開けません。もう一度ダウンロードするか、Excel などで開いて保存し直してください。';
const NO_WORKBOOK =
  'ブックではないファイルのため開けません。.xlsx ファイルか、.csv ファイルの入ったフォルダーを指定してください。';

export class ZipParts {
  private inflated = 0;

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: Map<string, yauzl.Entry>,
    private readonly limits: ZipLimits,
  ) {}

  static async open(path: string, limits: ZipLimits = ZIP_LIMITS): Promise<ZipParts> {
    let zip: yauzl.ZipFile;
    try {
      zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
    } catch {
      throw new UserError(BROKEN);
    }
    try {
      return new ZipParts(zip, await listEntries(zip, limits), limits);
    } catch (error) {
      zip.close();
      throw error instanceof UserError ? error : new UserError(BROKEN);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part, piece by piece, so that no sheet stands in memory as one string. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new UserError(BROKEN);
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      let decoder: TextDecoder | undefined;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.inflated += chunk.length;
        if (this.inflated > this.limits.totalBytes) throw new UserError(TOO_BIG);
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
      }
      const rest = decoder?.decode();
      if (rest) yield rest;
    } catch (error) {
      throw error instanceof UserError ? error : new UserError(BROKEN);
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: ZipLimits): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) throw new UserError(TOO_BIG);
  const entries = new Map<string, yauzl.Entry>();
  let declared = 0;
  // yauzl refuses absolute paths, backslashes and `..` by itself; the check here does not depend on that.
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.split(/[/\\]/).includes('..') || name.startsWith('/')) throw new UserError(BROKEN);
    if (entries.has(name)) throw new UserError(BROKEN);
    if (entry.isEncrypted())
      throw new UserError('パスワード付きのファイルは開けません。パスワードを外して保存し直してください。');
    declared += entry.uncompressedSize;
    if (declared > limits.totalBytes) throw new UserError(TOO_BIG);
    if (!name.endsWith('/')) entries.set(name, entry);
  }
  if (!entries.has('[Content_Types].xml')) throw new UserError(NO_WORKBOOK);
  return entries;
}

/** OOXML allows UTF-8 and UTF-16 only. */
function encodingOf(start: Buffer): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le';
  if ((start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
