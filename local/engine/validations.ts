/** Data validation: the model's rules ↔ Univer's, with what Univer lacks kept beside it, keyed by rule id. */
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { Validation } from '../model/workbook-model';
import { formatArea } from './a1';
import { areaOfRange, rangeOfA1 } from './rules';

const STOP = 1;
const WARNING = 2;

export function toUniverValidation(
  validation: Validation,
  uid: string,
  maxRows: number,
  maxColumns: number,
): ISheetDataValidationRule {
  const [first, second] = validation.type === 'list' ? [listSource(validation)] : validation.formulae.map(String);
  return {
    uid,
    type: validation.type,
    ranges: validation.ranges.map((text) => rangeOfA1(text, maxRows, maxColumns)).filter((range) => range !== null),
    ...(validation.operator === undefined
      ? {}
      : { operator: validation.operator as ISheetDataValidationRule['operator'] }),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    allowBlank: validation.allowBlank,
    errorStyle: validation.strict ? STOP : WARNING,
    showErrorMessage: true,
    ...(validation.helpText === undefined ? {} : { prompt: validation.helpText, showInputMessage: true }),
  };
}

function listSource({ items, formulae }: Validation): string {
  if (items && items.length > 0) return items[0]!.startsWith('=') ? items[0]! : items.join(',');
  return String(formulae[0] ?? '');
}

/** @param original what the rule was made from: the truth for everything but its ranges. */
export function fromUniverValidation(rule: ISheetDataValidationRule, original: Validation | undefined): Validation {
  const ranges = rule.ranges.map((range: IRange) => formatArea(areaOfRange(range)));
  if (original) {
    // A list taken from cells follows them when they move.
    const source =
      original.items?.[0]?.startsWith('=') && rule.formula1?.startsWith('=') ? { items: [rule.formula1] } : {};
    return { ...original, ...source, ranges };
  }
  const formulae = [rule.formula1, rule.formula2].filter(
    (formula) => formula !== undefined && formula !== '',
  ) as string[];
  const list = rule.type === 'list' || rule.type === 'listMultiple';
  return {
    ranges,
    type: list ? 'list' : (rule.type as Validation['type']),
    ...(rule.operator === undefined ? {} : { operator: rule.operator }),
    ...(list ? { items: formulae[0]?.startsWith('=') ? [formulae[0]] : (formulae[0] ?? '').split(',') } : {}),
    formulae: list ? [] : formulae,
    allowBlank: rule.allowBlank ?? true,
    strict: rule.errorStyle === STOP,
    ...(rule.prompt === undefined ? {} : { helpText: rule.prompt }),
  };
}
