/** The operations on the workbook as a whole and on its sheets, on the engine. */
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  InsertSheetMutation,
  RemoveSheetCommand,
  InsertRowByRangeCommand,
  InsertColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveColByRangeCommand,
  SetDefinedNameCommand,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
} from '@univerjs/sheets';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { Direction, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { chartsOf, forgetSheet, insertChart, removeChart, shiftCharts, updateChart } from '../../engine/charts';
import { formatArea, parseArea, quoteSheet, splitReference, type Area } from '../../engine/a1';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, UNIT } from '../../engine/load';
import { fromUniverRule, toUniverRule, type UniverRule } from '../../engine/rules';
import { filterOf, isHiddenByFilter, setFilter, setFilterCriteria, shiftFilter } from '../../engine/filters';
import { notesOf, shiftNotes } from '../../engine/notes';
import { shiftRule, type Shift } from '../../engine/shift';
import type { ConditionalFormat } from '../../model/workbook-model';
import type { SheetEngine } from '../../engine/sheet-engine';
import { hexColor } from '../../engine/styles';
import type { NameInfo, Operations } from '../protocol';

/** Google's size of a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export interface Selection {
  sheetId: string;
  area: Area;
}

/** Univer takes the size of new lines from the one before them; before the first there is none, and it refuses. */
function directionOf(lines: 'rows' | 'columns', before: number): Direction {
  if (lines === 'rows') return before === 1 ? Direction.UP : Direction.DOWN;
  return before === 1 ? Direction.LEFT : Direction.RIGHT;
}

type Part = Omit<
  { [N in keyof Operations as N extends `book.${string}` | `sheet.${string}` ? N : never]: Operations[N] },
  'book.info' | 'book.flush' | 'book.protections' | 'sheet.isProtected' | 'sheet.protectedAreas' | 'sheet.canEdit'
>;

export function bookOperations(engine: SheetEngine, selection: Selection): Part {
  const { univer } = engine;
  const sub = (sheetId: string) => ({ unitId: UNIT, subUnitId: sheetId });
  let counter = 0;
  let ruleCounter = 0;

  const nameEntries = () => Object.values(univer.names.getDefinedNameMap(UNIT) ?? {});
  const nameEntry = (name: string) => nameEntries().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const referenceOf = (sheetId: string, area: Area): string =>
    `${quoteSheet(engine.sheet(sheetId).getName())}!${formatArea(area, true)}`;
  const span = (sheetId: string, lines: 'rows' | 'columns', start: number, count: number) => {
    const sheet = engine.sheet(sheetId);
    return lines === 'rows'
      ? { startRow: start - 1, endRow: start + count - 2, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: start - 1, endColumn: start + count - 2 };
  };
  const placeOf = (reference: string): NameInfo['place'] => {
    const { sheet: name, cells } = splitReference(reference);
    const sheet = engine.sheets().find((candidate) => candidate.getName() === name);
    const area = sheet && parseArea(cells, sheet.getRowCount(), sheet.getColumnCount());
    return sheet && area ? { sheetId: sheet.getSheetId(), area } : undefined;
  };
  const requireNewName = (name: string, except?: string): void => {
    if (
      engine
        .sheets()
        .some((sheet) => sheet.getSheetId() !== except && sheet.getName().toLowerCase() === name.toLowerCase())
    ) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name === '' || name.length > 100) throw new Error('Please enter a valid sheet name.');
  };

  /** Univer changes the formulas of the sheet that is active in it, whichever sheet's lines come or go. */
  const asActive = (sheetId: string, run: () => void): void => {
    const active = univer.workbook.getActiveSheet();
    univer.workbook.setActiveSheet(engine.sheet(sheetId));
    try {
      run();
    } finally {
      univer.workbook.setActiveSheet(active);
    }
  };

  const rulesOf = (sheetId: string) =>
    ((univer.rules.getSubunitRules(UNIT, sheetId) ?? []) as unknown as UniverRule[])
      .filter((rule) => rule.ranges.length > 0)
      .map((rule) => fromUniverRule(rule, engine.side.rules.get(rule.cfId)));
  const setRules = (sheetId: string, rules: readonly ConditionalFormat[]): void => {
    const sheet = engine.sheet(sheetId);
    for (const { cfId } of [...(univer.rules.getSubunitRules(UNIT, sheetId) ?? [])]) {
      engine.mutate(DeleteConditionalRuleMutation.id, { ...sub(sheetId), cfId });
      engine.side.rules.delete(cfId);
    }
    // Univer puts a new rule in front of the others: added from the last to the first, they keep their order.
    for (const format of [...rules].reverse()) {
      const cfId = `rule-${sheetId}-s${++ruleCounter}-${Date.now()}`;
      engine.side.rules.set(cfId, format);
      engine.mutate(AddConditionalRuleMutation.id, {
        ...sub(sheetId),
        rule: toUniverRule(format, cfId, sheet.getRowCount(), sheet.getColumnCount()),
      });
    }
  };
  /** Lines come or go, and with them what Univer does not move, or not rightly. */
  const shifted = (sheetId: string, shift: Shift, change: () => void): void => {
    const notes = notesOf(engine, sheetId);
    change();
    shiftNotes(engine, sheetId, notes, shift);
    const name = engine.sheet(sheetId).getName();
    const rules = rulesOf(sheetId);
    if (rules.length > 0)
      setRules(
        sheetId,
        rules.map((rule) => shiftRule(rule, name, shift)).filter((rule) => rule !== null),
      );
    shiftFilter(engine, sheetId, shift);
    shiftCharts(engine, sheetId, shift);
  };

  return {
    'book.sheets': () =>
      engine.sheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.getConfig().hidden === 1,
        rows: sheet.getRowCount(),
        columns: sheet.getColumnCount(),
      })),
    'book.active': () => {
      if (!engine.sheets().some((sheet) => sheet.getSheetId() === selection.sheetId)) {
        const first = engine.sheets().find((sheet) => sheet.getConfig().hidden !== 1) ?? engine.sheets()[0]!;
        Object.assign(selection, { sheetId: first.getSheetId(), area: { row: 1, column: 1, rows: 1, columns: 1 } });
      }
      return { ...selection };
    },
    'book.setActive': (sheetId, area) => {
      if (sheetId === selection.sheetId && !area) return;
      Object.assign(selection, { sheetId, area: area ?? { row: 1, column: 1, rows: 1, columns: 1 } });
    },
    'book.setLocale': (locale) => {
      engine.locale = locale;
    },
    'book.setTimeZone': (timeZone) => {
      engine.timeZone = timeZone;
    },
    'book.names': () =>
      nameEntries().map(({ name, formulaOrRefString }) => {
        const place = placeOf(formulaOrRefString);
        return place ? { name, place } : { name };
      }),
    'book.setName': (name, sheetId, area) => {
      const known = nameEntry(name);
      const entry = {
        unitId: UNIT,
        id: known?.id ?? `name-${Date.now()}-${++counter}`,
        name: known?.name ?? name,
        formulaOrRefString: referenceOf(sheetId, area),
        localSheetId: 'AllDefaultWorkbook',
      };
      engine.mutate(
        known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id,
        known ? { ...known, ...entry } : entry,
      );
    },
    'book.renameName': (name, to) => {
      const known = nameEntry(name);
      if (!known) throw new Error(`There is no named range ${name}.`);
      const taken = nameEntry(to);
      if (taken && taken.id !== known.id) throw new Error(`The name ${to} is already in use.`);
      engine.mutate(SetDefinedNameCommand.id, { ...known, unitId: UNIT, name: to });
    },
    'book.removeName': (name) => {
      const known = nameEntry(name);
      if (!known) throw new Error(`There is no named range ${name}.`);
      engine.mutate(RemoveDefinedNameCommand.id, { unitId: UNIT, ...known });
    },
    'book.insertSheet': (wanted, index) => {
      const names = new Set(engine.sheets().map((sheet) => sheet.getName()));
      let number = names.size + 1;
      const prefix = engine.locale.startsWith('ja') ? 'シート' : 'Sheet';
      while (names.has(`${prefix}${number}`)) number++;
      const name = wanted ?? `${prefix}${number}`;
      requireNewName(name);
      const ids = univer.workbook.getSheets().map((sheet) => Number(sheet.getSheetId()));
      const id = String(Math.max(2000, ...ids.filter(Number.isFinite)) + 1);
      const active = engine.sheets().findIndex((sheet) => sheet.getSheetId() === selection.sheetId);
      const sheet = mergeWorksheetSnapshotWithDefault({
        id,
        name,
        rowCount: NEW_ROWS,
        columnCount: NEW_COLUMNS,
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
        defaultRowHeight: DEFAULT_ROW_HEIGHT,
      });
      engine.mutate(InsertSheetMutation.id, {
        unitId: UNIT,
        index: index ?? (active < 0 ? names.size : active + 1),
        sheet,
      });
      Object.assign(selection, { sheetId: id, area: { row: 1, column: 1, rows: 1, columns: 1 } });
      return id;
    },
    'book.deleteSheet': (sheetId) => {
      engine.mutate(RemoveSheetCommand.id, sub(sheetId));
      engine.side.filters.delete(sheetId);
      engine.side.filterCriteria.delete(sheetId);
      forgetSheet(engine, sheetId);
    },
    'book.moveSheet': (sheetId, index) => {
      const order = univer.workbook.getSheets().map((sheet) => sheet.getSheetId());
      engine.mutate(SetWorksheetOrderMutation.id, {
        ...sub(sheetId),
        fromOrder: order.indexOf(sheetId),
        toOrder: index,
      });
    },
    'sheet.rename': (sheetId, name) => {
      requireNewName(name, sheetId);
      if (engine.sheet(sheetId).getName() !== name)
        engine.mutate(SetWorksheetNameCommand.id, { ...sub(sheetId), name });
    },
    'sheet.last': (sheetId) => engine.lastCell(sheetId),
    'sheet.insert': (sheetId, lines, before, count, model) => {
      const id = lines === 'rows' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
      shifted(sheetId, { lines, at: before, count }, () =>
        engine.mutate(id, {
          ...sub(sheetId),
          direction: directionOf(lines, before),
          range: span(sheetId, lines, before, count),
          cellValue: {},
        }),
      );
      engine.copyStyles(sheetId, lines, model < before ? model : model + count, before, count);
    },
    'sheet.delete': (sheetId, lines, start, count) => {
      const id = lines === 'rows' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
      shifted(sheetId, { lines, at: start, count: -count }, () =>
        asActive(sheetId, () => engine.mutate(id, { ...sub(sheetId), range: span(sheetId, lines, start, count) })),
      );
    },
    'sheet.frozen': (sheetId) => {
      const { freeze } = engine.sheet(sheetId).getConfig();
      return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
    },
    'sheet.freeze': (sheetId, lines, count) => {
      const { freeze } = engine.sheet(sheetId).getConfig();
      const ySplit = lines === 'rows' ? count : Math.max(0, freeze.ySplit);
      const xSplit = lines === 'columns' ? count : Math.max(0, freeze.xSplit);
      engine.mutate(SetFrozenMutation.id, {
        ...sub(sheetId),
        ySplit,
        xSplit,
        startRow: ySplit > 0 ? ySplit : -1,
        startColumn: xSplit > 0 ? xSplit : -1,
      });
    },
    'sheet.size': (sheetId, lines, index) => {
      const sheet = engine.sheet(sheetId);
      return lines === 'rows'
        ? (sheet.getConfig().rowData[index - 1]?.h ?? DEFAULT_ROW_HEIGHT)
        : (sheet.getConfig().columnData[index - 1]?.w ?? DEFAULT_COLUMN_WIDTH);
    },
    'sheet.resize': (sheetId, lines, start, count, pixels) => {
      const ranges = [span(sheetId, lines, start, count)];
      if (lines === 'columns')
        return engine.mutate(SetWorksheetColWidthMutation.id, { ...sub(sheetId), ranges, colWidth: pixels });
      engine.mutate(SetWorksheetRowHeightMutation.id, { ...sub(sheetId), ranges, rowHeight: pixels });
      engine.mutate(SetWorksheetRowIsAutoHeightMutation.id, { ...sub(sheetId), ranges, autoHeightInfo: 0 });
    },
    'sheet.hide': (sheetId, hidden) =>
      engine.mutate(SetWorksheetHideMutation.id, { ...sub(sheetId), hidden: hidden ? 1 : 0 }),
    'sheet.hideLines': (sheetId, lines, start, count, hidden) => {
      const ids =
        lines === 'rows'
          ? [SetRowVisibleMutation.id, SetRowHiddenMutation.id]
          : [SetColVisibleMutation.id, SetColHiddenMutation.id];
      engine.mutate(ids[hidden ? 1 : 0]!, { ...sub(sheetId), ranges: [span(sheetId, lines, start, count)] });
    },
    'sheet.tabColor': (sheetId) => hexColor(engine.sheet(sheetId).getConfig().tabColor) ?? null,
    'sheet.setTabColor': (sheetId, color) =>
      engine.mutate(SetTabColorMutation.id, { ...sub(sheetId), color: color ?? '' }),
    'sheet.gridlines': (sheetId) => engine.sheet(sheetId).getConfig().showGridlines !== 0,
    'sheet.setGridlines': (sheetId, shown) =>
      engine.mutate(ToggleGridlinesMutation.id, { ...sub(sheetId), showGridlines: shown ? 1 : 0 }),
    'sheet.rules': rulesOf,
    'sheet.setRules': setRules,
    'sheet.filter': (sheetId) => filterOf(engine, sheetId),
    'sheet.setFilter': (sheetId, area) => setFilter(engine, sheetId, area),
    'sheet.setFilterCriteria': (sheetId, column, values) => setFilterCriteria(engine, sheetId, column, values),
    'sheet.isFiltered': (sheetId, row) => isHiddenByFilter(engine, sheetId, row),
    'sheet.charts': (sheetId) => [...chartsOf(engine, sheetId)],
    'sheet.insertChart': (sheetId, chart) => insertChart(engine, sheetId, chart),
    'sheet.updateChart': (sheetId, id, chart) => updateChart(engine, sheetId, id, chart),
    'sheet.removeChart': (sheetId, id) => removeChart(engine, sheetId, id),
  };
}
