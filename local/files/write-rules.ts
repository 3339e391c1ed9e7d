/**
 * Conditional formats and validations as XML. exceljs writes neither completely: it drops "stop if true" and half of the text rules,
 * and goes through validations cell by cell.
 */
import type { ConditionalFormat, SheetModel, Validation } from '../model/workbook-model';
import { cellName, closedRange, topLeft } from './a1';
import { literalList } from './long-lists';
import type { Losses } from './losses';
import { escapeXml } from './ooxml-text';
import type { RawRule } from './read-rules';
import { ruleFormatXml } from './write-styles';
import { renderXml, type Attributes, type XmlElement } from './xml';

/** The formats of the rules of all sheets; each is written once. */
export class RuleFormats {
  private readonly list: string[] = [];

  add(xml: string): number {
    const known = this.list.indexOf(xml);
    return known >= 0 ? known : this.list.push(xml) - 1;
  }

  get xml(): string {
    return `<dxfs count="${this.list.length}">${this.list.join('')}</dxfs>`;
  }
}

export interface RuleContext {
  formats: RuleFormats;
  losses: Losses;
  /** A formula of the model (with or without `=`) as files write it. */
  formula(text: string): string;
}

function sqref(ranges: string[]): string {
  return ranges
    .map(closedRange)
    .filter((r) => r !== undefined)
    .join(' ');
}

const TEXT_RULES = {
  contains: {
    type: 'containsText',
    operator: 'containsText',
    test: (t: string, c: string) => `NOT(ISERROR(SEARCH(${t},${c})))`,
  },
  notContains: {
    type: 'notContainsText',
    operator: 'notContains',
    test: (t: string, c: string) => `ISERROR(SEARCH(${t},${c}))`,
  },
  beginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    test: (t: string, c: string) => `LEFT(${c},LEN(${t}))=${t}`,
  },
  endsWith: { type: 'endsWith', operator: 'endsWith', test: (t: string, c: string) => `RIGHT(${c},LEN(${t}))=${t}` },
};

export interface FormattingXml {
  /** `conditionalFormatting` elements. */
  rules: string;
  /** Elements for the sheet's extension list. */
  extended: string;
}

export function conditionalFormattingXml(sheet: SheetModel, context: RuleContext): FormattingXml {
  const result: FormattingXml = { rules: '', extended: '' };
  sheet.conditionalFormats.forEach((format, i) => {
    const ranges = sqref(format.ranges);
    if (!ranges) {
      context.losses.count('範囲のない条件付き書式', sheet.name);
      return;
    }
    if (format.condition.kind !== 'raw') {
      result.rules += `<conditionalFormatting sqref="${ranges}">${ruleXml(format, i + 1, ranges, context)}</conditionalFormatting>`;
      return;
    }
    const { rule } = format.condition;
    if (!isRawRule(rule)) context.losses.count('種類のわからない条件付き書式', sheet.name);
    else if (rule.place === 'x14') result.extended += renderXml(withRanges(rule.element, ranges));
    else {
      const attributes: Attributes = { ...rule.element.attributes, priority: String(i + 1) };
      if (rule.format) attributes['dxfId'] = String(context.formats.add(renderXml(rule.format)));
      result.rules += `<conditionalFormatting sqref="${ranges}">${renderXml({ ...rule.element, attributes })}</conditionalFormatting>`;
    }
  });
  return result;
}

function ruleXml(format: ConditionalFormat, priority: number, ranges: string, context: RuleContext): string {
  const { condition } = format;
  const corner = topLeft(ranges.split(' ')[0] ?? 'A1');
  const cell = cellName(corner.row, corner.column);
  const dxfId = context.formats.add(ruleFormatXml(format.style));
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
  const rule = (type: string, formulas: string[], more = ''): string =>
    `<cfRule type="${type}" dxfId="${dxfId}" priority="${priority}"${stop}${more}>` +
    `${formulas.map((f) => `<formula>${escapeXml(f)}</formula>`).join('')}</cfRule>`;
  switch (condition.kind) {
    case 'formula':
      return rule('expression', [context.formula(condition.formula)]);
    case 'cell':
      return rule(
        'cellIs',
        condition.values.map((v) => operand(v, context)),
        ` operator="${condition.operator}"`,
      );
    case 'text': {
      const { type, operator, test } = TEXT_RULES[condition.operator];
      const literal = quoted(condition.text);
      return rule(type, [test(literal, cell)], ` operator="${operator}" text="${escapeXml(condition.text)}"`);
    }
    case 'blank':
      return rule('containsBlanks', [`LEN(TRIM(${cell}))=0`]);
    case 'notBlank':
      return rule('notContainsBlanks', [`LEN(TRIM(${cell}))>0`]);
    case 'raw':
      return '';
  }
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Values are as somebody types them: a number, a formula with `=`, or a text, which a file puts in quotes. */
function operand(value: string, context: RuleContext): string {
  if (value.startsWith('=')) return context.formula(value);
  return value.trim() !== '' && Number.isFinite(Number(value)) ? value.trim() : quoted(value);
}

/** The shape is checked because the model calls it `unknown`: other code may have put something else there. */
function isRawRule(rule: unknown): rule is RawRule {
  const candidate = rule as Partial<RawRule> | null;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    (candidate.place === 'sheet' || candidate.place === 'x14') &&
    isElement(candidate.element) &&
    (candidate.format === undefined || isElement(candidate.format))
  );
}

function isElement(value: unknown): value is XmlElement {
  const element = value as Partial<XmlElement> | null;
  return typeof element?.name === 'string' && Array.isArray(element.children) && typeof element.attributes === 'object';
}

function withRanges(element: XmlElement, ranges: string): XmlElement {
  const children = element.children.map((c) => (c.name === 'xm:sqref' ? { ...c, text: ranges } : c));
  return { ...element, children };
}

/** Excel refuses a whole file for a longer help text. */
const MAX_HELP = 255;

export function validationsXml(sheet: SheetModel, context: RuleContext): string {
  const items = sheet.validations.map((v) => validationXml(v, sheet, context)).filter((xml) => xml !== undefined);
  return items.length ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>` : '';
}

function validationXml(validation: Validation, sheet: SheetModel, context: RuleContext): string | undefined {
  const ranges = sqref(validation.ranges);
  if (!ranges) {
    context.losses.count('範囲のない入力規則', sheet.name);
    return undefined;
  }
  const formulas = formulasOf(validation, context);
  if (!formulas) {
    context.losses.count('選択肢が255文字を超えるか「,」を含む入力規則', sheet.name);
    return undefined;
  }
  const { type, operator, helpText } = validation;
  const attributes = [
    type === 'any' ? '' : ` type="${type}"`,
    validation.strict ? '' : ' errorStyle="warning"',
    operator && type !== 'list' && type !== 'any' && type !== 'custom' && operator !== 'between'
      ? ` operator="${escapeXml(operator)}"`
      : '',
    validation.allowBlank ? ' allowBlank="1"' : '',
    // Sheets shows the help both while choosing and when refusing.
    helpText ? ' showInputMessage="1"' : '',
    ' showErrorMessage="1"',
    helpText
      ? ` error="${escapeXml(helpText.slice(0, MAX_HELP))}" prompt="${escapeXml(helpText.slice(0, MAX_HELP))}"`
      : '',
  ].join('');
  const inner = formulas.map((f, i) => `<formula${i + 1}>${escapeXml(f)}</formula${i + 1}>`).join('');
  return `<dataValidation${attributes} sqref="${ranges}">${inner}</dataValidation>`;
}

function formulasOf(validation: Validation, context: RuleContext): string[] | undefined {
  if (validation.type !== 'list')
    return validation.formulae.slice(0, 2).map((f) => (typeof f === 'number' ? String(f) : context.formula(f)));
  const items = validation.items ?? [];
  const [only] = items;
  if (items.length === 1 && only?.startsWith('=')) return [context.formula(only)];
  const literal = literalList(items);
  return literal === null ? undefined : [literal];
}
