/** Univer's Japanese, loaded only where it is spoken. */
import core from '@univerjs/preset-sheets-core/locales/ja-JP';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import note from '@univerjs/preset-sheets-note/locales/ja-JP';

export default [core, conditionalFormatting, dataValidation, note];
