/** Copies of the workbook as files, made in a folder of their own and kept in memory until they are fetched. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SavedCopy {
  name: string;
  content: Buffer;
}

const MOST_COPIES = 3;

export class SavedCopies {
  private readonly copies = new Map<string, SavedCopy>();

  /** @param write writes the workbook to a path and says what the copy does not keep */
  constructor(private readonly write: (path: string) => Promise<string[]>) {}

  async make(title: string): Promise<{ id: string; name: string; notKept: string[] }> {
    const folder = await mkdtemp(join(tmpdir(), 'route-kpi-'));
    try {
      const path = join(folder, 'copy.xlsx');
      const notKept = await this.write(path);
      const id = randomUUID();
      const name = `${fileName(title)}.xlsx`;
      this.copies.set(id, { name, content: await readFile(path) });
      if (this.copies.size > MOST_COPIES) this.copies.delete(this.copies.keys().next().value!);
      return { id, name, notKept };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  get(id: string): SavedCopy | undefined {
    return this.copies.get(id);
  }
}

/** Characters that some file system refuses become a space; a title of nothing else gets a name. */
export const fileName = (title: string): string =>
  title
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100) || 'workbook';
