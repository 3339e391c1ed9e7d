/** The manager's words and a typed stage, from the customer's card into the customer's row. */
import type { Bilingual } from '../core/language';
import { TYPED_STAGES, type TypedStage } from '../core/tables';
import { UserFacingError } from '../core/errors';
import { fill } from '../i18n/sentences';
import { labelDictionary } from '../intake/labels';
import { cellText, cleanText, tidySpelling } from '../intake/text';
import { STAGE_TEXT } from '../reports/customer-health-texts';
import { type CellChange, type CustomerRow, writeCustomerCells } from '../sheets/customer-cells';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import { distinctNames } from '../daily/distinct-names';
import { customerNamed } from './daily-source';
import type { SavedReply, SaveStageRequest, SaveWordRequest } from './daily-model';
import { labelOverrides } from './visit-form';
import { requireRequest } from './shape';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  words: { ja: '{customer}の上長の言葉を書きました。', en: "The manager's words on {customer} are written." },
  stage: { ja: '{customer}の段階を「{stage}」にしました。', en: 'The stage of {customer} is now "{stage}".' },
  record: { ja: '{customer}の段階を記録に合わせました。', en: 'The stage of {customer} follows the log again.' },
} satisfies Record<string, Bilingual>;

const LONGEST = 2000;

/** @throws UserFacingError `unknown-name`, `document-busy`, and as {@link writeCustomerCells} */
export function saveManagerWord({ customer, priority, comment }: SaveWordRequest): SavedReply {
  const change = (field: 'priority' | 'comment', { before, text }: SaveWordRequest['priority']): CellChange[] => {
    requireRequest([before, text].every((each) => typeof each === 'string' && each.length <= LONGEST));
    const isAsShown = (cell: unknown): boolean => cleanText(cellText(cell)) === cleanText(before);
    return before === text ? [] : [{ field, isAsShown, textFor: () => tidySpelling(text) }];
  };
  const changes = [...change('priority', priority), ...change('comment', comment)];
  return save(customer, changes, TEXT.words, {});
}

/** @throws UserFacingError likewise */
export function saveStage({ customer, before, stage }: SaveStageRequest): SavedReply {
  requireRequest([before, stage].every((each) => (TYPED_STAGES as readonly string[]).includes(each)));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const labels = labelDictionary(labelOverrides(spreadsheet));
  const classOf = (text: string): TypedStage => TYPED_STAGES[labels.classOf('stage', text)] ?? 'none';
  const wanted = stage as TypedStage;
  // The class's own name is a word of the dictionary in any language.
  const plain = language === 'ja' && wanted !== 'none' ? STAGE_TEXT[wanted].ja : capital(wanted);
  const change: CellChange = {
    field: 'stage',
    isAsShown: (cell) => classOf(cellText(cell)) === before,
    textFor: (listed) => (wanted === 'none' ? '' : (listed.find((word) => classOf(word) === wanted) ?? plain)),
  };
  const said = wanted === 'none' ? '' : STAGE_TEXT[wanted][language];
  return save(customer, [change], wanted === 'none' ? TEXT.record : TEXT.stage, { stage: said });
}

function save(
  customer: string,
  changes: readonly CellChange[],
  text: Bilingual,
  values: Readonly<Record<string, string>>,
): SavedReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Reading shares its result under the lock, and so comes before it; the row is held against what stands there then.
  const row = rowOf(spreadsheet, customer);
  withDocumentLock(() => writeCustomerCells(spreadsheet, row, changes));
  return { sentence: fill(text[languageOf(spreadsheet)], { customer, ...values }) };
}

function rowOf(spreadsheet: Spreadsheet, name: string): CustomerRow {
  const { facts, intake } = sharedWorkbook(spreadsheet);
  const { customers, customerInfo } = facts.tables;
  const customer = customerNamed(distinctNames(customers), name);
  const part = intake.sources.customers?.parts[customerInfo.part[customer]!];
  const row = customerInfo.row[customer]!;
  if (row === 0 || part === undefined) throw new UserFacingError('no-customer-row', { customer: name });
  return { part, row, customer: customers[customer]! };
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
