/**
 * Custom functions inside the engine's formulas. `registerFunction` of Univer hands over blanks as 0 and dates as serials,
 * and a throw poisons the engine; a `BaseFunction` that never throws does not (design/local-runtime.md).
 */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  ValueObjectFactory,
  type BaseValueObject,
  type IFunctionNames,
  StringValueObject,
} from '@univerjs/engine-formula';
import { googleError } from './extract';
import { isDateFormat } from './number-format';
import { sparkline, SparklineError } from './sparkline';

/** A date travels as its serial number: only the script's own realm may make `Date` objects. */
export interface SerialDate {
  serial: number;
}
export type FunctionCell = string | number | boolean | SerialDate;
export type FunctionArgument = FunctionCell | FunctionCell[][] | undefined;
export type FunctionResult = { value: FunctionCell | null | (FunctionCell | null)[][] } | { error: string };
export type CallCustomFunction = (name: string, args: FunctionArgument[]) => FunctionResult;

export interface FunctionPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** @param report told the message of a thrown error, or null when the call went well. */
export function customFunction(
  name: string,
  call: CallCustomFunction,
  dateFormat: () => string,
  report: (place: FunctionPlace, message: string | null) => void,
): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    /** A text in quotes stays a text, also one that looks like a date ("Custom Functions in Google Sheets", "Data types"). */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...values: BaseValueObject[]) {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const result = safely(() => call(name, values.map(argumentOf)));
      if ('error' in result) {
        report(place, result.error);
        return ErrorValueObject.create('#ERROR!' as ErrorType, result.error);
      }
      report(place, null);
      return resultObject(result.value, dateFormat());
    }
  })(name as IFunctionNames);
}

/** `TODAY` and `NOW` by the runtime's clock, in the spreadsheet's zone. */
export function clockFunction(name: 'TODAY' | 'NOW', serialNow: () => number, format: () => string): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      const now = serialNow();
      return NumberValueObject.create(name === 'TODAY' ? Math.floor(now) : now, format());
    }
  })(name as IFunctionNames);
}

/** `SPARKLINE`, which Univer lacks, as a text. An error among the data is the result's, as in other functions. */
export function sparklineFunction(): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = 1;
    override maxParams = 2;
    override calculate(...values: BaseValueObject[]) {
      const error = values.map(errorIn).find((found) => found !== undefined);
      if (error) return error;
      try {
        const [data, options] = values.map(tableOf);
        return StringValueObject.create(sparkline(data!, options));
      } catch (problem) {
        if (problem instanceof SparklineError) return ErrorValueObject.create(ErrorType.VALUE, problem.message);
        throw problem;
      }
    }
  })('SPARKLINE' as IFunctionNames);
}

function errorIn(value: BaseValueObject): BaseValueObject | undefined {
  if (value.isError()) return value;
  let found: BaseValueObject | undefined;
  if (value.isArray())
    (value as ArrayValueObject).iterator((cell) => {
      if (cell?.isError()) found ??= cell;
    });
  return found;
}

function tableOf(value: BaseValueObject): FunctionCell[][] {
  const table = argumentOf(value);
  return Array.isArray(table) ? table : [[table ?? '']];
}

/**
 * `HYPERLINK(url, [link_label])`: its value is the label, or the address without one (Google Docs Editors Help,
 * "HYPERLINK"). Univer's own gives a rich text, which reads as blank.
 */
export function linkFunction(): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = 1;
    override maxParams = 2;
    override calculate(url: BaseValueObject, label?: BaseValueObject) {
      const shown = label ?? url;
      return shown.isError() ? shown : StringValueObject.create(String(shown.getValue()));
    }
  })('HYPERLINK' as IFunctionNames);
}

function safely(run: () => FunctionResult): FunctionResult {
  try {
    return run();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function argumentOf(value: BaseValueObject): FunctionArgument {
  if (value.isArray()) {
    const rows: FunctionCell[][] = [];
    (value as ArrayValueObject).iterator((cell, row, column) => {
      (rows[row] ??= [])[column] = cellOf(cell);
    });
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
  }
  return cellOf(value);
}

function cellOf(cell: BaseValueObject | null | undefined | void): FunctionCell {
  if (!cell || cell.isNull()) return '';
  if (cell.isError()) return googleError(String(cell.getValue()));
  const value = cell.getValue();
  if (cell.isBoolean()) return Boolean(value);
  if (cell.isNumber()) return isDateFormat(cell.getPattern()) ? { serial: Number(value) } : Number(value);
  return String(value);
}

function resultObject(value: FunctionCell | null | (FunctionCell | null)[][], dateFormat: string): BaseValueObject {
  if (!Array.isArray(value)) return scalar(value, dateFormat);
  const columns = Math.max(0, ...value.map((row) => row.length));
  if (value.length === 0 || columns === 0) return NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: value.map((row) =>
      Array.from({ length: columns }, (_, index) => scalar(row[index] ?? null, dateFormat)),
    ),
    rowCount: value.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalar(value: FunctionCell | null, dateFormat: string): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'object') return NumberValueObject.create(value.serial, dateFormat);
  // A text stays a text: the factory would turn "007" into a number and "{1,2}" into an array.
  return typeof value === 'string' ? StringValueObject.create(value) : ValueObjectFactory.create(value);
}
