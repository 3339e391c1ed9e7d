/** The workbook on the screen: made from a state, and made anew without moving what the user looks at. */
import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { RegisterOtherFormulaService, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ScrollToCellCommand, SheetScrollManagerService, type IScrollState } from '@univerjs/sheets-ui';
import type { Area } from '../../engine/a1';
import { areaOfRange, rangeOfArea } from './areas';
import type { PageState, Selection } from '../../server/wire';
import type { PageUniver } from './create-univer';
import { fitRows } from './fit-rows';
import type { RuleFormulas } from './rule-formulas';

/** What does not come from this tab's user. (Not `onlyLocal`: then Univer's services for formulas and validation look away.) */
export const FROM_OUTSIDE = { fromCollab: true };

interface Place {
  sheetId: string;
  ranges: IRange[];
  scrolls: Map<string, IScrollState>;
}

/** Milliseconds: a run's changes come one after the other, and looking at a whole sheet for each would be slow. */
const A_MOMENT = 100;

export class WorkbookView {
  private current: Workbook | null = null;
  private readonly toFit = new Set<string>();
  private fitting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: PageUniver) {}

  /** Null until the first state is shown. */
  get workbook(): Workbook | null {
    return this.current;
  }

  get ruleFormulas(): RuleFormulas {
    return this.page.injector.get(RegisterOtherFormulaService) as unknown as RuleFormulas;
  }

  /** The first time at the state's own selection, later where the user was, as far as that is still there. */
  show(state: PageState): void {
    const { univer, injector, commands } = this.page;
    const place = this.place();
    if (this.current) injector.get(IUniverInstanceService).disposeUnit(this.current.getUnitId());
    this.current = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, state.workbook);
    this.ruleFormulas.take(state.ruleFormulas);
    commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, state.arrayFormulas as object, FROM_OUTSIDE);
    if (place) this.fitRows();
    if (place && this.current.getSheetBySheetId(place.sheetId)) this.restore(place);
    else this.select(state.selection.sheetId, state.selection.area);
  }

  /** When the first workbook is on the screen: from then on there is something to scroll and to measure. */
  async onceRendered(): Promise<void> {
    await this.page.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.fitRows();
    const { sheetId, area } = this.selection();
    this.select(sheetId, area);
  }

  private fitRows(): void {
    if (this.current) fitRows(this.page, this.current, this.current.getSheets());
  }

  /** Rows of these sheets become as high as their text, once for all that is written within a moment. */
  fitRowsSoon(sheetIds: Iterable<string>): void {
    for (const sheetId of sheetIds) this.toFit.add(sheetId);
    if (this.toFit.size === 0) return;
    clearTimeout(this.fitting);
    this.fitting = setTimeout(() => {
      const sheets = (this.current?.getSheets() ?? []).filter((sheet) => this.toFit.has(sheet.getSheetId()));
      this.toFit.clear();
      if (this.current) fitRows(this.page, this.current, sheets);
    }, A_MOMENT);
  }

  /** The active sheet and the last selected area of it; A1 of the first sheet as long as there is no workbook. */
  selection(): Selection {
    const range = this.page.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheetId = this.current?.getActiveSheet()?.getSheetId() ?? '';
    if (!range) return { sheetId, area: { row: 1, column: 1, rows: 1, columns: 1 } };
    return { sheetId, area: areaOfRange(this.withinSheet(range)) };
  }

  /** Brings a sheet to the front, and an area of it under the selection and into view. Null: the sheet alone. */
  select(sheetId: string, area: Area | null): void {
    this.activate(sheetId);
    if (!area) return;
    const range = rangeOfArea(area);
    this.setSelections(sheetId, [range]);
    // Before the first picture there is nothing to scroll.
    if (this.scrolls()) void this.page.commands.executeCommand(ScrollToCellCommand.id, { range });
  }

  private activate(subUnitId: string): void {
    const unitId = this.current?.getUnitId();
    if (unitId === undefined || !this.current!.getSheetBySheetId(subUnitId)) return;
    this.page.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  }

  private setSelections(subUnitId: string, ranges: readonly IRange[]): void {
    const sheet = this.current?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const selections = ranges.map((range) => ({ range, primary: getPrimaryForRange(range, sheet), style: null }));
    this.page.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.current!.getUnitId(),
      subUnitId,
      selections,
    });
  }

  private scrolls(): SheetScrollManagerService | undefined {
    const unitId = this.current?.getUnitId();
    return unitId === undefined
      ? undefined
      : this.page.injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService);
  }

  private place(): Place | null {
    const unitId = this.current?.getUnitId();
    const sheetId = this.current?.getActiveSheet()?.getSheetId();
    if (unitId === undefined || sheetId === undefined) return null;
    const scrolls = new Map<string, IScrollState>();
    for (const sheet of this.current!.getSheets()) {
      const scroll = this.scrolls()?.getScrollStateByParam({ unitId, sheetId: sheet.getSheetId() });
      if (scroll) scrolls.set(sheet.getSheetId(), { ...scroll });
    }
    const ranges = this.page.injector.get(SheetsSelectionsService).getCurrentSelections();
    return { sheetId, ranges: ranges.map(({ range }) => range), scrolls };
  }

  private restore({ sheetId, ranges, scrolls }: Place): void {
    const unitId = this.current!.getUnitId();
    for (const [id, scroll] of scrolls) this.scrolls()?.setValidScrollState({ unitId, sheetId: id, ...scroll });
    this.activate(sheetId);
    const sheet = this.current!.getSheetBySheetId(sheetId)!;
    const inside = ranges.filter(
      ({ endRow, endColumn }) => !(endRow >= sheet.getRowCount()) && !(endColumn >= sheet.getColumnCount()),
    );
    if (inside.length > 0) this.setSelections(sheetId, inside);
    const scroll = scrolls.get(sheetId);
    if (scroll) this.scrolls()?.emitRawScrollParam({ unitId, sheetId, ...scroll });
  }

  /** Whole rows and columns are selected without numbers for their ends. */
  private withinSheet({ startRow, startColumn, endRow, endColumn }: Readonly<IRange>): IRange {
    const sheet = this.current!.getActiveSheet()!;
    return {
      startRow: startRow || 0,
      startColumn: startColumn || 0,
      endRow: Number.isNaN(endRow) ? sheet.getRowCount() - 1 : endRow,
      endColumn: Number.isNaN(endColumn) ? sheet.getColumnCount() - 1 : endColumn,
    };
  }
}
