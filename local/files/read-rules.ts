/** Conditional formats and data validations, from the elements of a sheet. They stay ranges: a rule over whole columns costs nothing. */
import type { ConditionalFormat, Validation } from '../model/workbook-model';
import { cellName, isRange, topLeft } from './a1';
import { removeFunctionPrefixes } from './formula-text';
import type { Losses } from './losses';
import { DAYS_1904 } from './number-formats';
import { fontFlags, type StyleTables } from './read-styles';
import { child, descendants, isTrue, type XmlElement } from './xml';

/** A rule of a kind that the model does not name, with its format; written back as it was. */
export interface RawRule {
  element: XmlElement;
  format?: XmlElement;
  /** `x14`: stands in the sheet's extension list and brings its format and ranges itself. */
  place: 'sheet' | 'x14';
}

export interface OrderedFormat {
  priority: number;
  format: ConditionalFormat;
}

export function rangesOf(sqref: string | undefined): string[] {
  return (sqref ?? '').split(/\s+/).filter(isRange);
}

const COMPARISONS = new Set<string>(
  'greaterThan greaterThanOrEqual lessThan lessThanOrEqual equal notEqual between notBetween'.split(' '),
);
const TEXT_RULES: Record<string, 'contains' | 'notContains' | 'beginsWith' | 'endsWith'> = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

export function readConditionalFormatting(element: XmlElement, styles: StyleTables, losses: Losses): OrderedFormat[] {
  const ranges = rangesOf(element.attributes['sqref']);
  if (!ranges.length) return [];
  return element.children
    .filter((c) => c.name === 'cfRule')
    .map((rule) => {
      const raw = styles.ruleFormats[Number(rule.attributes['dxfId'] ?? -1)];
      const condition = conditionOf(rule, ranges, raw, styles);
      const format: ConditionalFormat = {
        ranges,
        condition,
        style: condition.kind === 'raw' ? {} : ruleStyle(raw, styles, losses),
      };
      if (isTrue(rule.attributes['stopIfTrue'])) format.stopIfTrue = true;
      return { priority: Number(rule.attributes['priority'] ?? Infinity), format };
    });
}

/** Rules of Excel 2010 and later, which stand apart (`x14:conditionalFormatting`). */
export function readExtendedFormatting(element: XmlElement, styles: StyleTables): OrderedFormat[] {
  const ranges = rangesOf(child(element, 'xm:sqref')?.text);
  if (!ranges.length) return [];
  const rule: RawRule = { element: styles.colors.fixInside(element), place: 'x14' };
  return [{ priority: Infinity, format: { ranges, condition: { kind: 'raw', rule }, style: {} } }];
}

function conditionOf(
  rule: XmlElement,
  ranges: string[],
  raw: XmlElement | undefined,
  styles: StyleTables,
): ConditionalFormat['condition'] {
  const { type = '', operator = '', text } = rule.attributes;
  const formulas = rule.children.filter((c) => c.name === 'formula').map((f) => removeFunctionPrefixes(f.text));
  if (type === 'expression' && formulas[0]) {
    return blankCondition(formulas[0], ranges) ?? { kind: 'formula', formula: `=${formulas[0]}` };
  }
  if (type === 'cellIs' && COMPARISONS.has(operator) && formulas.length) {
    return { kind: 'cell', operator: operator as 'equal', values: formulas.map(operandOf) };
  }
  const looksInto = TEXT_RULES[type];
  if (looksInto && text !== undefined) return { kind: 'text', operator: looksInto, text };
  if (type === 'containsBlanks') return { kind: 'blank' };
  if (type === 'notContainsBlanks') return { kind: 'notBlank' };
  const kept: RawRule = { element: styles.colors.fixInside(rule), place: 'sheet' };
  // These two number things of the file that it came from: the writer gives its own.
  delete kept.element.attributes['priority'];
  delete kept.element.attributes['dxfId'];
  if (raw) kept.format = raw;
  return { kind: 'raw', rule: kept };
}

/** LibreOffice saves the rules for blank cells as the formula that they stand for. */
function blankCondition(formula: string, ranges: string[]): ConditionalFormat['condition'] | undefined {
  const { row, column } = topLeft(ranges[0] ?? 'A1');
  const test = `LEN(TRIM(${cellName(row, column)}))`;
  if (formula === `${test}=0`) return { kind: 'blank' };
  return formula === `${test}>0` ? { kind: 'notBlank' } : undefined;
}

/** A number as it is typed; anything else as a formula, a text included (`="継続"`). */
function operandOf(formula: string): string {
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

function ruleStyle(format: XmlElement | undefined, styles: StyleTables, losses: Losses): ConditionalFormat['style'] {
  if (!format) return {};
  const { bold, italic, underline, strikethrough } = fontFlags(child(format, 'font'));
  const pattern = child(child(format, 'fill'), 'patternFill');
  // In a conditional rule the fill is the background colour; some programs put it where cells have it.
  const solid = pattern?.attributes['patternType'] === 'solid' ? child(pattern, 'fgColor')?.attributes : undefined;
  const background = styles.colors.resolve(child(pattern, 'bgColor')?.attributes) ?? styles.colors.resolve(solid);
  const fontColor = styles.colors.resolve(child(child(format, 'font'), 'color')?.attributes);
  if (child(format, 'border')?.children.some((edge) => edge.attributes['style']))
    losses.stylePart('条件付き書式の罫線');
  if (child(format, 'numFmt')) losses.stylePart('条件付き書式の表示形式');
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  };
}

const TYPES = new Set<string>('list whole decimal date time textLength custom'.split(' '));

/** `dataValidation`, and its sibling of Excel 2010 with the formulas one level deeper. */
export function readValidation(
  element: XmlElement,
  date1904: boolean,
  losses: Losses,
  sheet: string,
): Validation | undefined {
  const a = element.attributes;
  const ranges = rangesOf(a['sqref'] ?? child(element, 'xm:sqref')?.text);
  if (!ranges.length) return undefined;
  const type = (TYPES.has(a['type'] ?? '') ? a['type'] : 'any') as Validation['type'];
  const operands = [formulaText(element, '1'), formulaText(element, '2')].filter((f) => f !== undefined);
  const strict = isTrue(a['showErrorMessage']) && (a['errorStyle'] ?? 'stop') === 'stop';
  const validation: Validation = { ranges, type, formulae: [], allowBlank: isTrue(a['allowBlank']), strict };
  if (type === 'list') validation.items = listItems(operands[0] ?? '');
  else validation.formulae = operands.map((f) => operandValue(f, type === 'date' && date1904));
  if (type !== 'list' && type !== 'any' && type !== 'custom') validation.operator = a['operator'] ?? 'between';
  const help = a['prompt'] || a['error'];
  if (help) validation.helpText = help;
  if (a['prompt'] && a['error'] && a['prompt'] !== a['error']) losses.say('入力規則のエラーメッセージ', sheet);
  if (a['promptTitle'] || a['errorTitle']) losses.say('入力規則のメッセージの題名', sheet);
  return validation;
}

function formulaText(element: XmlElement, n: '1' | '2'): string | undefined {
  const plain = child(element, `formula${n}`)?.text;
  const extended = element.children.find((c) => c.name === `x14:formula${n}`);
  const text = plain ?? (extended ? (descendants(extended, 'xm:f')[0]?.text ?? '') : undefined);
  return text ? removeFunctionPrefixes(text) : undefined;
}

function listItems(formula: string): string[] {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (!literal) return formula ? [`=${formula}`] : [];
  return (literal[1] ?? '')
    .replace(/""/g, '"')
    .split(',')
    .map((item) => item.trim());
}

function operandValue(formula: string, countsFrom1904: boolean): string | number {
  const number = formula.trim() === '' ? NaN : Number(formula);
  if (!Number.isFinite(number)) return formula;
  return countsFrom1904 ? number + DAYS_1904 : number;
}
