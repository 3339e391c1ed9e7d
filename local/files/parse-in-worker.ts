/** Runs the parser in a thread with limits on memory and time. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildLocal } from '../bin/build.mjs';
import type { WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import type { ParseAnswer, ParseJob } from './parse-worker';

export interface ThreadLimits {
  megabytes: number;
  milliseconds: number;
}

export const THREAD_LIMITS: ThreadLimits = { megabytes: 1500, milliseconds: 60_000 };

const TOO_LARGE = 'ファイルの中身が大きすぎて開けません。シートや行を減らしてから、もう一度お試しください。';
const TOO_SLOW =
  'ファイルを開くのに時間がかかりすぎたため中止しました。シートや行を減らしてから、もう一度お試しください。';
const BROKEN =
  'ファイルが壊れているため開けません。もう一度ダウンロードするか、Excel などで開いて保存し直してください。';

export async function parseInWorker(job: ParseJob, limits: ThreadLimits = THREAD_LIMITS): Promise<WorkbookModel> {
  const worker = new Worker(workerFile(), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // Nothing of this program's surroundings is of use to a parser.
    env: {},
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<WorkbookModel>((resolve, reject) => {
      timer = setTimeout(() => reject(new UserError(TOO_SLOW)), limits.milliseconds);
      worker.once('message', (answer: ParseAnswer) => {
        if ('model' in answer) resolve(answer.model);
        else reject('userError' in answer ? new UserError(answer.userError) : brokenFile(answer.failure));
      });
      worker.once('error', (error: Error & { code?: string }) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UserError(TOO_LARGE) : brokenFile(error.message));
      });
      worker.once('exit', () => reject(brokenFile('The parser ended without an answer')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The worker's bundle: beside this code when that is a bundle too; for the sources (Jest) it is made. */
function workerFile(): string {
  const beside = join(__dirname, 'parse-worker.cjs');
  return existsSync(beside) ? beside : join(buildLocal(projectRoot()), 'parse-worker.cjs');
}

function projectRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'route-kpi')
      return folder;
    if (dirname(folder) === folder) throw new Error('The project folder of route-kpi was not found');
  }
}

/** The sentence for the person; the reason stays on the error for whoever debugs it. */
function brokenFile(reason: string): UserError {
  return Object.assign(new UserError(BROKEN), { cause: reason });
}
