/** Runs the command line as a user does, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function kpi(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'local/bin/kpi.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A folder for one test file's workbooks, removed when its tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'route-kpi-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
