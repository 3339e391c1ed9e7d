/** 目標 as the add-on writes it: a header, and rows that tell who set what, when and why. */
import { rangeText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { TargetChange } from '../goals/ledger';
import type { TargetValue } from '../goals/target-types';
import { isNoTarget } from '../goals/target-value';
import { fill } from '../i18n/sentences';
import { NO_GOAL } from '../intake/targets';
import { TARGET_COLUMNS, type TargetField } from '../intake/target-columns';
import { tidySpelling } from '../intake/text';
import { HEADER_FILL, numberFormat } from './formats';

export const TARGETS_SHEET: Bilingual = { ja: '目標', en: 'Targets' };

/** Pixels, in the order of {@link TARGET_COLUMNS}. */
export const TARGET_WIDTHS: readonly number[] = [150, 90, 150, 110, 90, 90, 260, 90, 130, 110, 200];

/** Cells of one row by field; a field that is absent stays blank. */
export type TargetLine = Readonly<Partial<Record<TargetField, PlanCell>>>;

export interface Stamp {
  readonly who: string;
  /** `2024/07/01 08:12` */
  readonly at: string;
  readonly why: string;
}

/** A goal, money or text of 設定 that was changed: kept here, since its own cell holds only what is in force. */
export interface SettingChange {
  readonly name: string;
  /** The KGI's months; '' for other settings. */
  readonly period: string;
  /** A number is yen; null = nothing. */
  readonly value: string | number | null;
  readonly before: string | number | null;
}

export function targetHeader(language: Language): ReadonlyMap<TargetField, PlanCell> {
  const look: Look = { bold: true, background: HEADER_FILL };
  return new Map(TARGET_COLUMNS.map(({ field, name }) => [field, { value: name[language], look }]));
}

export function targetLine(
  { kpi, rep, period, value, before, evidence, follows }: TargetChange,
  stamp: Stamp,
  language: Language,
): TargetLine {
  const format = numberFormat(kpi.unit, language);
  const figure = (number: number | null): PlanCell => ({ value: number, format });
  return {
    kpi: text(kpi.name[language]),
    rep: text(rep ?? ''),
    period: text(period),
    target: isNoTarget(value) ? text(NO_GOAL[language]) : figure(value.value),
    lower: figure(value.lower),
    upper: figure(value.upper),
    evidence: text(shortened(follows === undefined ? evidence : fill(FOLLOWS[language], { period: follows }))),
    previous: previousCell(before, kpi, language),
    ...stampCells(stamp),
  };
}

export function settingLine(
  { name, period, value, before }: SettingChange,
  stamp: Stamp,
  language: Language,
): TargetLine {
  const cell = (content: string | number | null): PlanCell =>
    typeof content === 'number'
      ? { value: content, format: numberFormat('yen', language) }
      : text(content ?? NO_GOAL[language]);
  return {
    kpi: text(name),
    period: text(period),
    target: cell(value),
    evidence: text(ON_SETTINGS[language]),
    previous: cell(before),
    ...stampCells(stamp),
  };
}

/** Such a row only tells: what counts stands on the settings sheet. */
const ON_SETTINGS: Bilingual = { ja: '設定シートの値', en: 'On the settings sheet' };

/** A month that had a goal of its own, which would have gone before the standing one. */
const FOLLOWS: Bilingual = { ja: '「{period}」の目標に合わせました', en: 'Follows the goal "{period}"' };

/** A range is told as text: nothing computes with what is no longer in force. */
function previousCell(before: TargetValue, { unit }: KpiDefinition, language: Language): PlanCell {
  if (isNoTarget(before)) return text(NO_GOAL[language]);
  if (before.value !== null) return { value: before.value, format: numberFormat(unit, language) };
  return text(rangeText(before.lower, before.upper, unit, language));
}

const stampCells = ({ who, at, why }: Stamp): TargetLine => ({
  who: text(shortened(who)),
  at: text(at),
  reason: text(shortened(why)),
});

const text = (value: string): PlanCell => ({ value });

const LONGEST_TEXT = 500;

/** One line, no longer than anybody reads; never cuts a surrogate pair in two. */
const shortened = (typed: string): string => [...tidySpelling(typed)].slice(0, LONGEST_TEXT).join('');
