/**
 * Conditional formats: the model's rules ↔ Univer's. Univer shows them and moves their ranges when rows come and go; what
 * it cannot express is kept beside it, keyed by rule id, so that nothing is lost on the way back.
 */
import type { IRange } from '@univerjs/core';
import type { ConditionalFormat } from '../model/workbook-model';
import { formatArea, parseArea } from './a1';
import { fromUniverStyle, toUniverStyle } from './styles';

export interface UniverRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
}

export const areaOfRange = (range: IRange) => ({
  row: range.startRow + 1,
  column: range.startColumn + 1,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export function rangeOfA1(text: string, maxRows: number, maxColumns: number): IRange | null {
  const area = parseArea(text, maxRows, maxColumns);
  if (!area) return null;
  return {
    startRow: area.row - 1,
    startColumn: area.column - 1,
    endRow: area.row + area.rows - 2,
    endColumn: area.column + area.columns - 2,
  };
}

const OPERATORS: Record<string, string> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

const TEXT_OPERATORS = {
  contains: 'containsText',
  notContains: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

export function toUniverRule(format: ConditionalFormat, cfId: string, maxRows: number, maxColumns: number): UniverRule {
  const ranges = format.ranges.map((text) => rangeOfA1(text, maxRows, maxColumns)).filter((range) => range !== null);
  const base = { type: 'highlightCell', style: toUniverStyle(format.style) };
  return {
    cfId,
    ranges,
    stopIfTrue: format.stopIfTrue ?? false,
    rule: { ...base, ...univerCondition(format.condition, ranges[0]) },
  };
}

function univerCondition(
  condition: ConditionalFormat['condition'],
  first: IRange | undefined,
): Record<string, unknown> {
  const formula = (value: string) => ({ subType: 'formula', value });
  const corner = first
    ? formatArea({ row: first.startRow + 1, column: first.startColumn + 1, rows: 1, columns: 1 })
    : 'A1';
  switch (condition.kind) {
    case 'formula':
      return formula(condition.formula);
    case 'cell': {
      const operands = condition.values.map((value) => value.replace(/^=/, ''));
      const numbers = operands.map(Number);
      if (operands.every((operand) => operand.trim() !== '') && numbers.every(Number.isFinite)) {
        return { subType: 'number', operator: condition.operator, value: numbers.length > 1 ? numbers : numbers[0] };
      }
      const [low, high] = operands;
      if (condition.operator === 'between') return formula(`=AND(${corner}>=${low},${corner}<=${high})`);
      if (condition.operator === 'notBetween') return formula(`=OR(${corner}<${low},${corner}>${high})`);
      return formula(`=${corner}${OPERATORS[condition.operator]}${low}`);
    }
    case 'text':
      return { subType: 'text', operator: TEXT_OPERATORS[condition.operator], value: condition.text };
    case 'blank':
      return { subType: 'text', operator: 'containsBlanks' };
    case 'notBlank':
      return { subType: 'text', operator: 'notContainsBlanks' };
    case 'raw':
      // Shown by the file's own application, not here; the rule itself stays beside the engine.
      return formula('=FALSE');
  }
}

/** @param original what the rule was made from, if we made it: the truth for everything but ranges and formulas. */
export function fromUniverRule(rule: UniverRule, original: ConditionalFormat | undefined): ConditionalFormat {
  const ranges = rule.ranges.map((range) => formatArea(areaOfRange(range)));
  const config = rule.rule as { type: string; subType?: string; operator?: string; value?: unknown; style?: object };
  if (original) {
    const condition = original.condition;
    const moved =
      condition.kind === 'formula' && typeof config.value === 'string'
        ? { ...condition, formula: config.value }
        : condition;
    return { ...original, ranges, condition: moved };
  }
  const style = fromUniverStyle(config.style);
  const out = (condition: ConditionalFormat['condition']): ConditionalFormat => ({
    ranges,
    condition,
    style: pickRuleStyle(style),
    ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
  });
  if (config.subType === 'formula') return out({ kind: 'formula', formula: String(config.value) });
  if (config.subType === 'number') {
    return out({ kind: 'cell', operator: config.operator as 'equal', values: [config.value].flat().map(String) });
  }
  if (config.subType === 'text' && config.operator === 'containsBlanks') return out({ kind: 'blank' });
  if (config.subType === 'text' && config.operator === 'notContainsBlanks') return out({ kind: 'notBlank' });
  const text = (Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[]).find(
    (key) => TEXT_OPERATORS[key] === config.operator,
  );
  if (config.subType === 'text' && text) return out({ kind: 'text', operator: text, text: String(config.value) });
  return out({ kind: 'raw', rule: config });
}

function pickRuleStyle(style: ReturnType<typeof fromUniverStyle>): ConditionalFormat['style'] {
  const { background, fontColor, bold, italic, underline, strikethrough } = style;
  return JSON.parse(
    JSON.stringify({ background, fontColor, bold, italic, underline, strikethrough }),
  ) as ConditionalFormat['style'];
}
