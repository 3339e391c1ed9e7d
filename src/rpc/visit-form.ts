/** What a visit can be recorded with: the office's own words first. */
import type { Language } from '../core/language';
import { labelDictionary, type LabelDictionary, labelKey, LABEL_CLASSES, type LabelOverride } from '../intake/labels';
import { DEFAULT_WORDS } from '../intake/label-words';
import { readLabelOverrides } from '../intake/label-settings';
import { settingsSheet } from '../sheets/load';
import { type LabelField, type OfficeWords, officeWords } from '../sheets/visit-choices';
import type { VisitLog } from '../sheets/visit-log';
import type { FormChoice, VisitForm } from './daily-model';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** More is no choice but a search. */
const MOST_CHOICES = 14;
/** Longer texts, and words that stand there once and mean nothing to us, are notes. */
const LONGEST_WORD = 12;
const PUT_OFF: readonly string[] = ['延期', 'リスケ', '予定変更', 'postponed', 'rescheduled', 'put off'];
/** What is no choice: leaving the cell blank says it, and a visit is put off by its own button. */
const NOT_OFFERED: readonly string[] = ['none', 'cancelled'];

export function labelOverrides(spreadsheet: Spreadsheet): LabelOverride[] {
  return readLabelOverrides((settingsSheet(spreadsheet)?.getDataRange().getValues() ?? []) as unknown[][]);
}

export function visitForm(spreadsheet: Spreadsheet, log: VisitLog, language: Language): VisitForm {
  const overrides = labelOverrides(spreadsheet);
  const labels = labelDictionary(overrides);
  const own = officeWords(spreadsheet, log);
  const choices = Object.fromEntries(
    [...own].map(([field, words]) => [field, choicesOf(field, words, overrides, labels, language)]),
  );
  const canPutOff = (['outcome', 'nextDay'] as const).every((field) =>
    log.columns.some((each) => each.field === field),
  );
  const wordOf = (field: LabelField, wanted: string): string | undefined =>
    own.get(field)?.words.find((word) => classNameOf(labels, field, word) === wanted);
  const putOff = own.get('outcome')?.words.find((word) => PUT_OFF.includes(labelKey(word)));
  const listed = own.get('outcome')?.isList === true ? wordOf('outcome', 'cancelled') : undefined;
  return {
    log,
    choices,
    kind: wordOf('kind', 'visit') ?? defaultWord('kind', 'visit', language),
    putOff: canPutOff ? (putOff ?? listed ?? { ja: '延期', en: 'Postponed' }[language]) : null,
  };
}

/** Whether a word of 結果 puts a visit off or calls it off: such a row counts in no KPI. */
export const isCancelled = (labels: LabelDictionary, word: string): boolean =>
  classNameOf(labels, 'outcome', word) === 'cancelled';

function choicesOf(
  field: LabelField,
  { words, isList }: OfficeWords,
  overrides: readonly LabelOverride[],
  labels: LabelDictionary,
  language: Language,
): FormChoice[] {
  const choice = (label: string): FormChoice => ({ label, class: classNameOf(labels, field, label) });
  if (isList) return words.map(choice);
  const used = words.map(choice).filter((each) => each.class !== null && each.label.length <= LONGEST_WORD);
  const added = overrides.filter(({ column }) => column === field).flatMap(({ words: more }) => more.map(choice));
  const known = new Set([...used, ...added].map((each) => each.class));
  const defaults = LABEL_CLASSES[field]
    .filter((name) => !known.has(name) && !NOT_OFFERED.includes(name))
    .map((name) => choice(defaultWord(field, name, language)));
  const seen = new Set<string>();
  return [...used, ...added, ...defaults]
    .filter(({ label }) => !seen.has(labelKey(label)) && seen.add(labelKey(label)))
    .slice(0, MOST_CHOICES);
}

function classNameOf(labels: LabelDictionary, field: LabelField, word: string): string | null {
  return LABEL_CLASSES[field][labels.classOf(field, word)] ?? null;
}

function defaultWord(field: LabelField, name: string, language: Language): string {
  const english = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  if (language === 'en') return english;
  return new Map<string, readonly string[]>(Object.entries(DEFAULT_WORDS[field])).get(name)?.[0] ?? english;
}
