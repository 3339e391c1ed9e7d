/**
 * The formula engine of a page that calculates nothing: it knows formulas (to edit them and to move their references), while
 * every result comes from the server.
 */
import type { ICellData, ICommandService } from '@univerjs/core';
import {
  ActiveDirtyManagerService,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { RuleFormulas } from './rule-formulas';

/** Nothing ever has to be calculated here; otherwise Univer would collect for ever what it believes is due. */
class NothingIsDirty extends ActiveDirtyManagerService {
  override get() {
    return undefined;
  }
}

/**
 * Where a formula has moved, Univer takes its result away until it is calculated anew. Here that would be seen: the last
 * result stays until the server's next one.
 */
export function keepResultsShown(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.fromFormula) return;
    const { cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row as Record<number, ICellData | null>)) {
        if (cell && (cell.f || cell.si) && cell.v === null) {
          delete cell.v;
          delete cell.t;
        }
      }
    }
  });
}

/** To be registered with `notExecuteFormula`. */
export class ViewerFormulaPlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([IActiveDirtyManagerService, { useClass: NothingIsDirty }]);
    this._injector.replace([
      RegisterOtherFormulaService,
      { useFactory: () => new RuleFormulas() as unknown as RegisterOtherFormulaService },
    ]);
  }
}
