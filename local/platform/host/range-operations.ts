/** The operations on ranges, on the engine: one call moves a whole range. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { Rectangle, type IRange } from '@univerjs/core';
import type { Area } from '../../engine/a1';
import { UNIT } from '../../engine/load';
import { addNote, clearNotes, notesOf } from '../../engine/notes';
import { displayValue, isDateFormat } from '../../engine/number-format';
import { areaOfRange } from '../../engine/rules';
import type { CellChange, SheetEngine } from '../../engine/sheet-engine';
import { defaultDateFormat, readTyped } from '../../engine/typed-input';
import { fromUniverValidation, toUniverValidation } from '../../engine/validations';
import type { CellStyle, CellValue, Validation } from '../../model/workbook-model';
import type { InputCell, Operations } from '../protocol';
import type { Gate } from './gate';
import { setTextLooks, textLooks } from './text-looks';

/** Google's limit ("Files you can store in Google Drive"). */
const LONGEST_TEXT = 50_000;

type Part = { [N in keyof Operations as N extends `range.${string}` ? N : never]: Operations[N] };

const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** @param year the present year in the spreadsheet's zone, for dates typed without one. */
export function rangeOperations(engine: SheetEngine, gate: Gate, year: () => number): Part {
  const { univer } = engine;
  const sub = (sheetId: string) => ({ unitId: UNIT, subUnitId: sheetId });
  const size = ({ rows, columns }: Area): number => rows * columns;
  const table = <T>({ rows, columns }: Area, value: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  let counter = 0;

  const changeOf = (input: InputCell, format: string | undefined, present: number): CellChange => {
    if (input === null || input === '') return { value: null };
    if (typeof input === 'object') {
      const withTime = input.serial % 1 !== 0;
      return {
        value: input.serial,
        ...(isDateFormat(format) ? {} : { numberFormat: defaultDateFormat(engine.locale, withTime) }),
      };
    }
    if (typeof input !== 'string') return { value: input };
    if (input.length > LONGEST_TEXT)
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    const typed = readTyped(input, format, engine.locale, present);
    if (typed.kind === 'blank') return { value: null };
    if (typed.kind === 'formula') return { formula: typed.formula };
    // A format that somebody chose stays.
    return format === undefined ? typed : { value: typed.value };
  };

  const clearValidations = (sheetId: string, area: Area): void => {
    const cut = rangeOf(area);
    for (const rule of [...univer.validations.getRules(UNIT, sheetId)]) {
      const left = rule.ranges.flatMap((range) =>
        Rectangle.intersects(range, cut) ? (Rectangle.subtract(range, cut) ?? []) : [range],
      );
      if (left.length === 0) engine.mutate(RemoveDataValidationMutation.id, { ...sub(sheetId), ruleId: rule.uid });
      else if (left.length !== rule.ranges.length || left.some((range, index) => range !== rule.ranges[index])) {
        engine.mutate(UpdateDataValidationMutation.id, {
          ...sub(sheetId),
          ruleId: rule.uid,
          payload: { type: UpdateRuleType.RANGE, payload: left },
        });
      }
    }
  };
  const mergesIn = (sheetId: string, area: Area): IRange[] =>
    engine
      .sheet(sheetId)
      .getMergeData()
      .filter((range) => Rectangle.intersects(range, rangeOf(area)));

  return {
    'range.values': (sheetId, area) => {
      gate.read(size(area));
      const values: CellValue[][] = table<CellValue>(area, '');
      const dates: number[] = [];
      engine.readCells(sheetId, area, ({ value, numberFormat }, row, column) => {
        if (value === null) return;
        values[row]![column] = value;
        if (typeof value === 'number' && isDateFormat(numberFormat)) dates.push(row * area.columns + column);
      });
      return { values, dates };
    },
    'range.display': (sheetId, area) => {
      gate.read(size(area));
      const texts = table(area, '');
      engine.readCells(sheetId, area, ({ value, numberFormat }, row, column) => {
        texts[row]![column] = displayValue(value, numberFormat, engine.locale);
      });
      return texts;
    },
    'range.formulas': (sheetId, area) => {
      gate.read(size(area));
      const formulas = table(area, '');
      engine.readCells(sheetId, area, ({ formula }, row, column) => {
        if (formula !== undefined) formulas[row]![column] = formula;
      });
      return formulas;
    },
    'range.setInputs': (sheetId, area, rows) => {
      gate.wrote(size(area));
      const formats = engine.readStyles(sheetId, area, 'numberFormat');
      const present = year();
      engine.writeCells(sheetId, area, (row, column) =>
        changeOf(rows[row]![column]!, formats[row]![column] ?? undefined, present),
      );
    },
    'range.setFormulas': (sheetId, area, rows) => {
      gate.wrote(size(area));
      engine.writeCells(sheetId, area, (row, column) => {
        const text = rows[row]![column]!;
        if (text === '') return { value: null };
        return { formula: text.startsWith('=') ? text : `=${text}` };
      });
    },
    'range.style': (sheetId, area, key) => {
      gate.read(size(area));
      if (key !== 'numberFormat') return engine.readStyles(sheetId, area, key);
      const formats = table<string | null>(area, null);
      engine.readCells(sheetId, area, ({ numberFormat }, row, column) => {
        if (numberFormat !== undefined) formats[row]![column] = numberFormat;
      });
      return formats;
    },
    'range.setStyle': (sheetId, area, key, rows) => {
      gate.wrote(size(area));
      const single = rows.length === 1 && rows[0]!.length === 1 && size(area) > 1;
      engine.writeStyles(
        sheetId,
        area,
        key,
        (row, column) => (single ? rows[0]![0] : rows[row]![column]) as CellStyle[typeof key],
      );
    },
    'range.textStyles': (sheetId, area) => {
      gate.read(size(area));
      return textLooks(engine, sheetId, area);
    },
    'range.setTextStyles': (sheetId, area, rows) => {
      gate.wrote(size(area));
      setTextLooks(engine, sheetId, area, rows);
    },
    'range.clear': (sheetId, area, { contents, formats, notes, validations }) => {
      gate.wrote(size(area));
      const used = usedPart(engine, sheetId, area);
      if (used && contents) engine.writeCells(sheetId, used, () => ({ value: null }));
      if (used && formats) engine.clearStyles(sheetId, used);
      if (notes) clearNotes(engine, sheetId, area);
      if (validations) clearValidations(sheetId, area);
    },
    'range.merge': (sheetId, area, across) => {
      gate.wrote(size(area));
      const areas = across
        ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
        : [area];
      const before = mergesIn(sheetId, area);
      if (before.some((range) => !Rectangle.contains(rangeOf(area), range)))
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      if (before.length > 0) engine.mutate(RemoveWorksheetMergeMutation.id, { ...sub(sheetId), ranges: before });
      for (const one of areas) {
        if (size(one) === 1) continue;
        // Only the upper left cell keeps its content (Google reference: "Class Range", merge).
        engine.writeCells(sheetId, one, (row, column) => (row === 0 && column === 0 ? undefined : { value: null }));
        engine.mutate(AddWorksheetMergeMutation.id, { ...sub(sheetId), ranges: [rangeOf(one)] });
      }
    },
    'range.breakApart': (sheetId, area) => {
      gate.wrote(size(area));
      const ranges = mergesIn(sheetId, area);
      if (ranges.some((range) => !Rectangle.contains(rangeOf(area), range)))
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      if (ranges.length > 0) engine.mutate(RemoveWorksheetMergeMutation.id, { ...sub(sheetId), ranges });
    },
    'range.merges': (sheetId, area) => mergesIn(sheetId, area).map(areaOfRange),
    'range.notes': (sheetId, area) => {
      gate.read(size(area));
      const texts = table(area, '');
      for (const note of notesOf(engine, sheetId)) {
        const row = texts[note.row - area.row];
        const column = note.column - area.column;
        if (row && column >= 0 && column < area.columns) row[column] = note.text;
      }
      return texts;
    },
    'range.setNotes': (sheetId, area, rows) => {
      gate.wrote(size(area));
      clearNotes(engine, sheetId, area);
      rows.forEach((row, r) =>
        row.forEach((text, c) => {
          if (text !== null && text !== '')
            addNote(engine, sheetId, { row: area.row + r, column: area.column + c, text });
        }),
      );
    },
    'range.validations': (sheetId, area) => {
      gate.read(size(area));
      const rules = table<Validation | null>(area, null);
      for (const rule of univer.validations.getRules(UNIT, sheetId)) {
        const validation = fromUniverValidation(rule, engine.side.validations.get(rule.uid));
        for (const range of rule.ranges) {
          const common = Rectangle.getIntersects(range, rangeOf(area));
          if (!common) continue;
          for (let row = common.startRow; row <= common.endRow; row++) {
            for (let column = common.startColumn; column <= common.endColumn; column++)
              rules[row + 1 - area.row]![column + 1 - area.column] = validation;
          }
        }
      }
      return rules;
    },
    'range.setValidations': (sheetId, area, rows) => {
      gate.wrote(size(area));
      clearValidations(sheetId, area);
      const sheet = engine.sheet(sheetId);
      for (const { rule, ranges } of groupValidations(area, rows)) {
        const uid = `validation-${sheetId}-s${++counter}-${Date.now()}`;
        const validation = { ...rule, ranges: [] };
        engine.side.validations.set(uid, validation);
        const univerRule = {
          ...toUniverValidation(validation, uid, sheet.getRowCount(), sheet.getColumnCount()),
          ranges,
        };
        engine.mutate(AddDataValidationMutation.id, { ...sub(sheetId), rule: univerRule });
      }
    },
  };
}

const areaEnds = ({ row, column, rows, columns }: Area) => ({ row: row + rows - 1, column: column + columns - 1 });

/** The part of an area in which anything is stored: clearing a sheet of a million cells must not visit each. */
function usedPart(engine: SheetEngine, sheetId: string, area: Area): Area | null {
  const matrix = engine.sheet(sheetId).getCellMatrix();
  const end = areaEnds(area);
  const rows = Math.min(end.row, matrix.getLength()) - area.row + 1;
  const columns = Math.min(end.column, matrix.getRange().endColumn + 1) - area.column + 1;
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

/** One rule for the same validation in neighbouring cells: whole columns of it are the rule, not the exception. */
function groupValidations(area: Area, rows: (Validation | null)[][]): { rule: Validation; ranges: IRange[] }[] {
  const groups = new Map<string, { rule: Validation; ranges: IRange[] }>();
  const keys = new Map<Validation, string>();
  for (let column = 0; column < area.columns; column++) {
    let open: { key: string; range: IRange } | null = null;
    for (let row = 0; row < area.rows; row++) {
      const rule = rows[row]![column] ?? null;
      if (!rule) {
        open = null;
        continue;
      }
      let key = keys.get(rule);
      if (key === undefined) keys.set(rule, (key = JSON.stringify({ ...rule, ranges: [] })));
      const at = area.row - 1 + row;
      if (open && open.key === key) {
        open.range.endRow = at;
        continue;
      }
      const range: IRange = {
        startRow: at,
        endRow: at,
        startColumn: area.column - 1 + column,
        endColumn: area.column - 1 + column,
      };
      const group = groups.get(key) ?? { rule, ranges: [] };
      group.ranges.push(range);
      groups.set(key, group);
      open = { key, range };
    }
  }
  for (const group of groups.values()) group.ranges = joinColumns(group.ranges);
  return [...groups.values()];
}

/** Column runs of the same rows, side by side, become one rectangle. */
function joinColumns(ranges: IRange[]): IRange[] {
  const out: IRange[] = [];
  for (const range of ranges) {
    const left = out.find(
      (candidate) =>
        candidate.endColumn === range.startColumn - 1 &&
        candidate.startRow === range.startRow &&
        candidate.endRow === range.endRow,
    );
    if (left) left.endColumn = range.endColumn;
    else out.push(range);
  }
  return out;
}
