/** The answers that stand in データ確認. */
import { type Bilingual, wordings } from '../core/language';
import { ANSWER_HEADER, DATA_CHECK_BLOCK, KEY_HEADER } from '../reports/data-check';
import { type IntakeAnswers, NO_ANSWERS, readAnswers } from '../intake/answers';

/** Read from the written block alone, by the headers of its two columns: a person may have inserted another between them. */
export function answersOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): IntakeAnswers {
  const block = spreadsheet.getRangeByName(DATA_CHECK_BLOCK);
  if (block === null) return NO_ANSWERS;
  const cells = block.getValues() as unknown[][];
  const columnIn = (row: readonly unknown[], names: Bilingual): number =>
    row.findIndex((cell) => wordings(names).some((each) => each === cell));
  for (let header = 0; header < cells.length; header++) {
    const [answer, key] = [columnIn(cells[header]!, ANSWER_HEADER), columnIn(cells[header]!, KEY_HEADER)];
    if (answer < 0 || key < 0) continue;
    return readAnswers(cells.slice(header + 1).map((row) => ({ key: row[key], answer: row[answer] })));
  }
  return NO_ANSWERS;
}
