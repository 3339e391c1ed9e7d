/** Under which names the add-on keeps its things in a workbook and in its stores. A test holds that none is missing here. */
import { SETTINGS } from '../core/settings';
import { BY_REP_BLOCK } from '../reports/by-rep';
import { CALLS_BLOCK } from '../reports/calls-sheet';
import { CUSTOMER_HEALTH_BLOCK } from '../reports/customer-health';
import { DATA_CHECK_BLOCK } from '../reports/data-check';
import { EXPLANATIONS_BLOCK } from '../reports/kpi-explanations';
import { MEETING_BLOCK } from '../reports/meeting-sheet';
import { MONTHLY_BLOCK } from '../reports/monthly';
import { PROGRESS_BLOCK } from '../reports/progress-steps';
import { RETENTION_BLOCK } from '../reports/retention-sheet';
import { REVIEW_BLOCK } from '../reports/review-sheet';
import { STAGES_BLOCK } from '../reports/stages-sheet';
import { TODAY_BLOCK } from '../reports/today';
import { HISTORY_NAME } from './history-sheet';
import { IMPROVEMENTS } from './improvements-sheet';
import { LAST_IMPORT_NAME } from './last-import';
import { PLANS_NAME } from './plan-record';
import { COPY_NAME } from './shared/sheet-copy';
import { STAMP_NAME } from './stamp';
import { TIPS } from './tips-sheet';
import { FORM_NAME } from './workbook-version';

/** Over what the add-on writes and nobody types: the closed months among it. */
export const WRITTEN_BLOCKS: readonly string[] = [
  PROGRESS_BLOCK,
  BY_REP_BLOCK,
  MONTHLY_BLOCK,
  TODAY_BLOCK,
  CUSTOMER_HEALTH_BLOCK,
  STAGES_BLOCK,
  CALLS_BLOCK,
  RETENTION_BLOCK,
  REVIEW_BLOCK,
  MEETING_BLOCK,
  EXPLANATIONS_BLOCK,
  DATA_CHECK_BLOCK,
  HISTORY_NAME,
];

/** On the first cell of a sheet that is hidden and wholly the add-on's. */
export const HIDDEN_MARKS: readonly string[] = [COPY_NAME, PLANS_NAME];

/** On cells that are people's. */
const MARKS: readonly string[] = [
  STAMP_NAME,
  LAST_IMPORT_NAME,
  IMPROVEMENTS.mark,
  TIPS.mark,
  ...SETTINGS.flatMap(({ rangeName }) => rangeName ?? []),
];

export function isOwnName(name: string): boolean {
  return [...WRITTEN_BLOCKS, ...HIDDEN_MARKS, ...MARKS].includes(name) || FORM_NAME.test(name);
}

/** Of the document's properties. Others may be there: an office can have functions of its own in the same script. */
const OWN_PROPERTY =
  /^(?:written|reentering|pendingReview|importLayouts|lastImport(?:\.prints\.\d+)?|sample\.sheets|sharing\.\w+)$/;

export const isOwnProperty = (key: string): boolean => OWN_PROPERTY.test(key);
