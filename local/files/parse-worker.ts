/** The thread in which a file is parsed, so that a hostile one can be stopped without stopping the program. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import { readXlsx } from './read-xlsx';
import type { ZipLimits } from './zip-parts';

export interface ParseJob {
  path: string;
  title: string;
  limits?: ZipLimits;
}

export type ParseAnswer = { model: WorkbookModel } | { userError: string } | { failure: string };

async function run(): Promise<void> {
  const { path, title, limits } = workerData as ParseJob;
  let answer: ParseAnswer;
  try {
    answer = { model: await readXlsx(path, title, limits) };
  } catch (error) {
    answer =
      error instanceof UserError
        ? { userError: error.message }
        : { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
}

void run();
