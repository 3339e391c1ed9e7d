/**
 * The form in which the add-on keeps its things in a workbook (blocks and their names, columns of 目標 and 履歴, settings), as a
 * number. It stands in a workbook-level name, which goes along when the file is copied or saved as .xlsx, as properties do not.
 *
 * To change the form, add a step to {@link STEPS}. Sheets that a refresh writes anew by itself need none.
 */
import { UserFacingError } from '../core/errors';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Public: it stands in people's files. */
const NAME = 'KPI_FORMAT_';
export const FORM_NAME = new RegExp(`^${NAME}(\\d{1,6})$`);

/**
 * Brings a workbook from one version to the next. Never takes anything of people's away, and does no harm when it is run again:
 * a run may die in the middle, and the number is only written by a refresh.
 */
export type Step = (spreadsheet: Spreadsheet) => void;

/** The first one leads from version 1 to 2. A workbook without a number has version 1. */
const STEPS: readonly Step[] = [];

/**
 * To be called under the document's lock, before anything is written.
 * @returns whether the workbook is to be marked with this version's number
 * @throws UserFacingError `newer-workbook`: a newer add-on wrote into it, and this one cannot know how; nothing is changed
 */
export function bringUpToDate(spreadsheet: Spreadsheet, steps: readonly Step[] = STEPS): boolean {
  const current = steps.length + 1;
  const marks = marksOf(spreadsheet).map(versionOf);
  const version = Math.max(1, ...marks);
  if (version > current) throw new UserFacingError('newer-workbook');
  for (const step of steps.slice(version - 1)) step(spreadsheet);
  return marks.length !== 1 || version !== current;
}

/**
 * Marks the workbook with this version, over any cell that a refresh has written.
 * @param steps as {@link bringUpToDate} was given
 */
export function markVersion(
  spreadsheet: Spreadsheet,
  cell: GoogleAppsScript.Spreadsheet.Range,
  steps: readonly Step[] = STEPS,
): void {
  const current = `${NAME}${steps.length + 1}`;
  // First the new one: a run that dies in between leaves two, of which the higher counts.
  spreadsheet.setNamedRange(current, cell);
  for (const mark of marksOf(spreadsheet)) if (mark.getName() !== current) mark.remove();
}

const marksOf = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.NamedRange[] =>
  spreadsheet.getNamedRanges().filter((name) => FORM_NAME.test(name.getName()));

const versionOf = (mark: GoogleAppsScript.Spreadsheet.NamedRange): number => Number(FORM_NAME.exec(mark.getName())![1]);
