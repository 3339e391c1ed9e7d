/** Univer's sheets UI in the page. The only file that knows which plugins make it up. */
import { ICommandService, LocaleType, LogLevel, merge, Univer, type ILanguagePack } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { CellAlertManagerService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { FunctionHelp } from '../../server/wire';
import { functionInfo } from './function-help';
import { fonts, scrollBars, theme, useSheetsDefaults } from './looks';
import { menu } from './menu-items';
import { QuietAlerts } from './quiet-alerts';
import { texts } from './univer-texts';
import { keepResultsShown, ViewerFormulaPlugin } from './viewer-formulas';

export async function createUniver(element: HTMLElement, locale: string, functions: readonly FunctionHelp[]) {
  const japanese = locale.startsWith('ja');
  const packs = (await (japanese ? import('./locale-ja') : import('./locale-en'))).default as ILanguagePack[];
  const key = japanese ? LocaleType.JA_JP : LocaleType.EN_US;
  useSheetsDefaults();
  const univer = new Univer({
    theme,
    locale: key,
    locales: { [key]: merge({}, ...packs, texts(japanese)) as ILanguagePack },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: element,
    ribbonType: 'simple',
    menu,
    customFontFamily: { override: true, list: fonts },
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(ViewerFormulaPlugin, { notExecuteFormula: true });
  // Not `notExecuteFormula` for the next two: they put results into cells and keep references right, and calculate nothing.
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringMark: true,
    disableForceStringAlert: true,
    scrollConfig: scrollBars,
    override: [[CellAlertManagerService, { useClass: QuietAlerts }]],
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
    description: functions.map((help) => functionInfo(help)),
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  keepResultsShown(commands);
  return { univer, injector, commands };
}

export type PageUniver = Awaited<ReturnType<typeof createUniver>>;
