/**
 * The headless Univer engine. The only file that knows which plugins make one up; the node-core preset leaves out number
 * formats, conditional formats and notes, so the plugins are registered one by one.
 */
import { ICommandService, LocaleType, LogLevel, Univer, type IWorkbookData, type Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import {
  ERROR_TYPE_SET,
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';

/** Univer's own "no calculation when a workbook is opened": we say when. */
const NO_CALCULATION = 2;

export function createUniver(data: Partial<IWorkbookData>) {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_CALCULATION });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const api = FUniver.newAPI(univer);
  const facade = api.createWorkbook(data);
  // A custom function's own error: unknown to Univer, yet it must spread through formulas like any other error.
  (ERROR_TYPE_SET as Set<string>).add('#ERROR!');
  const injector = univer.__getInjector();
  return {
    univer,
    facade,
    workbook: facade.getWorkbook() as Workbook,
    commands: injector.get(ICommandService),
    functions: injector.get(IFunctionService),
    names: injector.get(IDefinedNamesService),
    formulas: injector.get(FormulaDataModel),
    trigger: injector.get(TriggerCalculationController) as unknown as CalculationTrigger,
    rules: injector.get(ConditionalFormattingRuleModel),
    ruleFormulas: injector.get(ConditionalFormattingFormulaService),
    otherFormulas: injector.get(RegisterOtherFormulaService),
    validations: injector.get(SheetDataValidationModel),
    notes: injector.get(SheetsNoteModel),
    dispose: () => univer.dispose(),
  };
}

export type UniverEngine = ReturnType<typeof createUniver>;

/**
 * The parts of Univer's calculation trigger that we drive ourselves: it waits 100 ms after the last change, hard-coded,
 * while a script reads the results at once. Private there; the versions are pinned.
 */
export interface CalculationTrigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: Record<string, unknown>;
  _generateDirty(queue: unknown[]): Record<string, unknown>;
  _mergeDirty(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown>;
}
