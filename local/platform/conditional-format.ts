/** `ConditionalFormatRule`, its condition and its builder. Rules the model keeps as `raw` pass through untouched. */
import { formatArea, parseArea } from '../engine/a1';
import type { ConditionalFormat } from '../model/workbook-model';
import { Emulated, EnumValue, enumeration, exception, unwrap } from './emulated';
import { Range } from './range';
import { cssColor } from './range-looks';
import type { Sheet } from './sheet';
import { accept, is } from './signatures';

type Condition = ConditionalFormat['condition'];
type CellCondition = Extract<Condition, { kind: 'cell' }>;
type TextCondition = Extract<Condition, { kind: 'text' }>;

const NUMBERS: Record<string, CellCondition['operator']> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const TEXTS: Record<string, TextCondition['operator']> = {
  TEXT_CONTAINS: 'contains',
  TEXT_DOES_NOT_CONTAIN: 'notContains',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

export const BooleanCriteria = enumeration('SpreadsheetApp.BooleanCriteria', [
  ...Object.keys(NUMBERS),
  ...Object.keys(TEXTS),
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
]);

export class ConditionalFormatRule extends Emulated {
  constructor(
    readonly _format: ConditionalFormat,
    readonly _ranges: readonly Range[],
  ) {
    super('ConditionalFormatRule');
  }
  getRanges(): Range[] {
    return this._ranges.map((range) => range._self);
  }
  /** Null for colour scales and the like (Google reference: "Class ConditionalFormatRule"). */
  getBooleanCondition(): BooleanCondition | null {
    return this._format.condition.kind === 'raw' ? null : new BooleanCondition(this._format)._self;
  }
  getGradientCondition(): null {
    if (this._format.condition.kind === 'raw')
      throw exception('ConditionalFormatRule.getGradientCondition is not emulated for this rule');
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    if (this._format.condition.kind === 'raw')
      throw exception('ConditionalFormatRule.copy is not emulated for rules other than boolean ones');
    const builder = new ConditionalFormatRuleBuilder();
    builder._condition = this._format.condition;
    builder._style = { ...this._format.style };
    builder._ranges = [...this._ranges];
    return builder._self;
  }
}

class BooleanCondition extends Emulated {
  constructor(private readonly _format: ConditionalFormat) {
    super('BooleanCondition');
  }
  getCriteriaType(): EnumValue {
    const { condition } = this._format;
    const named = (table: Record<string, string>, operator: string): string =>
      Object.keys(table).find((key) => table[key] === operator)!;
    if (condition.kind === 'cell') {
      const text = condition.operator === 'equal' && /^="/.test(condition.values[0] ?? '');
      return BooleanCriteria[text ? 'TEXT_EQUAL_TO' : named(NUMBERS, condition.operator)]!;
    }
    if (condition.kind === 'text') return BooleanCriteria[named(TEXTS, condition.operator)]!;
    if (condition.kind === 'formula') return BooleanCriteria.CUSTOM_FORMULA!;
    return condition.kind === 'blank' ? BooleanCriteria.CELL_EMPTY! : BooleanCriteria.CELL_NOT_EMPTY!;
  }
  getCriteriaValues(): unknown[] {
    const { condition } = this._format;
    if (condition.kind === 'formula') return [condition.formula];
    if (condition.kind === 'text') return [condition.text];
    if (condition.kind !== 'cell') return [];
    return condition.values.map((value) => {
      const text = /^="(.*)"$/s.exec(value);
      if (text) return text[1]!.replace(/""/g, '"');
      return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    });
  }
  getBackground(): string | null {
    return this._format.style.background ?? null;
  }
  getFontColor(): string | null {
    return this._format.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this._format.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this._format.style.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this._format.style.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this._format.style.strikethrough ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends Emulated {
  _condition: Condition | null = null;
  _style: ConditionalFormat['style'] = {};
  _ranges: Range[] = [];

  constructor() {
    super('ConditionalFormatRuleBuilder');
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    this._accept('whenFormulaSatisfied', args, is.text);
    const text = args[0] as string;
    return this._when({ kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` });
  }
  whenTextEqualTo(...args: unknown[]): this {
    this._accept('whenTextEqualTo', args, is.text);
    return this._when({ kind: 'cell', operator: 'equal', values: [`="${(args[0] as string).replace(/"/g, '""')}"`] });
  }
  whenCellEmpty(...args: unknown[]): this {
    this._accept('whenCellEmpty', args);
    return this._when({ kind: 'blank' });
  }
  whenCellNotEmpty(...args: unknown[]): this {
    this._accept('whenCellNotEmpty', args);
    return this._when({ kind: 'notBlank' });
  }
  setBackground(...args: unknown[]): this {
    return this._color('setBackground', 'background', args);
  }
  setFontColor(...args: unknown[]): this {
    return this._color('setFontColor', 'fontColor', args);
  }
  setBold(...args: unknown[]): this {
    return this._flag('setBold', 'bold', args);
  }
  setItalic(...args: unknown[]): this {
    return this._flag('setItalic', 'italic', args);
  }
  setUnderline(...args: unknown[]): this {
    return this._flag('setUnderline', 'underline', args);
  }
  setStrikethrough(...args: unknown[]): this {
    return this._flag('setStrikethrough', 'strikethrough', args);
  }
  setRanges(...args: unknown[]): this {
    this._accept('setRanges', args, is.listOf(is.of(Range)));
    this._ranges = (args[0] as unknown[]).map((range) => unwrap(range, Range)!);
    return this._self;
  }
  getRanges(): Range[] {
    return this._ranges.map((range) => range._self);
  }
  build(): ConditionalFormatRule {
    if (this._ranges.length === 0) throw exception('A conditional format rule must have at least one range.');
    if (!this._condition) throw exception('A conditional format rule must have a condition.');
    const ranges = this._ranges.map((range) => formatArea(range._area));
    return new ConditionalFormatRule({ ranges, condition: this._condition, style: { ...this._style } }, [
      ...this._ranges,
    ])._self;
  }

  _accept(method: string, args: unknown[], ...checks: ((value: unknown) => boolean)[]): void {
    accept(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, args, checks);
  }
  _when(condition: Condition): this {
    this._condition = condition;
    return this._self;
  }
  _color(method: string, key: 'background' | 'fontColor', args: unknown[]): this {
    this._accept(method, args, is.textOrNull);
    if (args[0] === null) delete this._style[key];
    else this._style[key] = cssColor(args[0] as string);
    return this._self;
  }
  _flag(method: string, key: 'bold' | 'italic' | 'underline' | 'strikethrough', args: unknown[]): this {
    this._accept(method, args, is.flagOrNull);
    if (args[0] === null) delete this._style[key];
    else this._style[key] = args[0] as boolean;
    return this._self;
  }
}

const camel = (constant: string): string =>
  constant.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase());
const define = (method: string, body: (this: ConditionalFormatRuleBuilder, ...args: unknown[]) => unknown): void => {
  Object.defineProperty(ConditionalFormatRuleBuilder.prototype, method, {
    value: body,
    configurable: true,
    writable: true,
  });
};
for (const [constant, operator] of Object.entries(NUMBERS)) {
  const method = `when${camel(constant)}`;
  define(method, function (...args) {
    this._accept(method, args, ...(operator.toLowerCase().includes('between') ? [is.number, is.number] : [is.number]));
    return this._when({ kind: 'cell', operator, values: args.map(String) });
  });
}
for (const [constant, operator] of Object.entries(TEXTS)) {
  const method = `when${camel(constant)}`;
  define(method, function (...args) {
    this._accept(method, args, is.text);
    return this._when({ kind: 'text', operator, text: args[0] as string });
  });
}

export function ruleOf(sheet: Sheet, format: ConditionalFormat): ConditionalFormatRule {
  const { rows, columns } = sheet._info();
  const ranges = format.ranges.flatMap((text) => {
    const area = parseArea(text, rows, columns);
    return area ? [new Range(sheet._document, sheet, area)] : [];
  });
  return new ConditionalFormatRule(format, ranges)._self;
}
