/** Univer's English, loaded only where it is spoken. */
import core from '@univerjs/preset-sheets-core/locales/en-US';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';

export default [core, conditionalFormatting, dataValidation, note];
