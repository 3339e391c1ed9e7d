/**
 * Labels that people type in 種別, 目的, 結果, 反応, 請求, 自動更新, 状態, 見込み時期, 段階 and 方向 → classes. A label is looked up as a whole, then its part
 * before a bracket (`不在(再訪)`) and without a list's number or marks around it (`1.訪問`); nothing else is tried: what the
 * dictionary lacks is reported, never guessed.
 */
import { CYCLES, DIRECTIONS, KINDS, OUTCOMES, PURPOSES, REACTIONS, TIMINGS, TYPED_STAGES } from '../core/tables';
import type { Column } from './column';
import { DEFAULT_WORDS } from './label-words';
import { cellText, cleanText, withoutSpaces } from './text';

/** 状態 of a contract. `paused`: it may come back, so that nothing has ended. */
export const CONTRACT_STATES = ['running', 'ended', 'paused'] as const;

/** 自動更新: indexes into its classes. */
export const AUTO_RENEW = { no: 0, yes: 1 } as const;

export const LABEL_CLASSES = {
  kind: KINDS,
  purpose: PURPOSES,
  outcome: OUTCOMES,
  reaction: REACTIONS,
  cycle: CYCLES,
  autoRenew: ['no', 'yes'],
  state: CONTRACT_STATES,
  prospect: TIMINGS,
  stage: TYPED_STAGES,
  direction: DIRECTIONS,
} as const;

export type LabelColumn = keyof typeof LABEL_CLASSES;

/** A line of the settings: these words of a column mean this class. Goes before the defaults. */
export interface LabelOverride {
  readonly column: LabelColumn;
  readonly class: string;
  readonly words: readonly string[];
}

export const UNKNOWN_LABEL = -1;

export interface LabelDictionary {
  /** Index of the class in {@link LABEL_CLASSES}, or UNKNOWN_LABEL. Blank text is unknown: the caller decides. */
  classOf(column: LabelColumn, text: string): number;
}

/** The form in which labels are compared: clean, without spaces, lower case. */
export function labelKey(text: string): string {
  return withoutSpaces(cleanText(text)).toLowerCase();
}

/** A list's own number and marks around a word: `1.訪問`, `【受注】`, `・不在`, `受注!`. Never a bare number: 3年契約 is no 年契約. */
const AROUND = /^(?:\d{1,2}[.:)、-](?=\D)|[・■□●○◆◇★☆※【[<「『])*(.*?)[】\]>」』。.!]*$/;

/** The default dictionary with the settings' changes. Overrides that name no column or class we know are ignored. */
export function labelDictionary(overrides: readonly LabelOverride[] = []): LabelDictionary {
  const columns = new Map<string, Map<string, number>>();
  for (const [column, classes] of Object.entries(LABEL_CLASSES)) {
    const words = new Map<string, number>();
    const defaults = new Map<string, readonly string[]>(Object.entries(DEFAULT_WORDS[column as LabelColumn]));
    classes.forEach((name, index) => {
      for (const word of [name, ...(defaults.get(name) ?? [])]) words.set(labelKey(word), index);
    });
    columns.set(column, words);
  }
  for (const override of overrides) {
    const words = columns.get(override.column);
    if (!words) continue;
    const index = (LABEL_CLASSES[override.column] as readonly string[]).indexOf(override.class);
    if (index < 0) continue;
    for (const word of override.words) if (labelKey(word) !== '') words.set(labelKey(word), index);
  }
  return {
    classOf(column, text) {
      const words = columns.get(column);
      const key = labelKey(text);
      if (!words || key === '') return UNKNOWN_LABEL;
      const whole = words.get(key);
      if (whole !== undefined) return whole;
      const bracket = key.search(/[([【〔「『<]/);
      const bare = (bracket > 0 ? key.slice(0, bracket) : key).replace(AROUND, '$1');
      return words.get(bare) ?? UNKNOWN_LABEL;
    },
  };
}

export const BLANK_LABEL = -2;

/** The class of a row of a column: its index, UNKNOWN_LABEL, or {@link BLANK_LABEL}. Each different cell is looked up once. */
export function labelReader(
  { values, codes }: Column,
  label: LabelColumn,
  dictionary: LabelDictionary,
): (index: number) => number {
  const classes = Int8Array.from(values, (cell) => {
    const text = cellText(cell);
    return text === '' ? BLANK_LABEL : dictionary.classOf(label, text);
  });
  return (index) => classes[codes[index]!]!;
}
