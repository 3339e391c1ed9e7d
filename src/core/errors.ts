/**
 * A mistake that the user can mend: a code with its parameters. The sentence is made in `i18n/` where the language is
 * known, so that nothing below it holds text for people.
 */
export type ErrorCode =
  | 'missing-sheet'
  | 'missing-pinned-sheet'
  | 'missing-column'
  | 'months-across'
  | 'customers-across'
  | 'missing-pinned-column'
  | 'no-rows'
  | 'no-usable-rows'
  | 'question-waits'
  | 'no-customer-record'
  | 'bad-period'
  | 'bad-filter-key'
  | 'bad-filter'
  | 'unknown-name'
  | 'unknown-argument'
  | 'repeated-filter'
  | 'range-argument'
  | 'missing-kpi'
  | 'bad-choice'
  | 'bad-count'
  | 'goal-filter'
  | 'bad-setting'
  | 'bad-amount'
  | 'bad-target'
  | 'kgi-is-formula'
  | 'setting-is-formula'
  | 'protected-cells'
  | 'spill-blocked'
  | 'no-room-to-spill'
  | 'cell-has-rule'
  | 'formula-changed'
  | 'outdated-question'
  | 'bad-request'
  | 'busy'
  | 'document-busy'
  | 'interrupted'
  | 'newer-workbook'
  | 'import-sheet-changed'
  | 'import-interrupted'
  | 'import-scattered'
  | 'nothing-to-undo'
  | 'month-not-over'
  | 'month-without-record'
  | 'history-changed'
  | 'tips-changed'
  | 'sheet-changed'
  | 'other-table-below'
  | 'visit-already-there'
  | 'visit-changed'
  | 'no-customer-row'
  | 'cell-changed'
  | 'cell-is-formula'
  | 'sample-would-overwrite';

export class UserFacingError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'UserFacingError';
  }
}
