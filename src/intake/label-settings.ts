/** Settings rows of the label dictionary: which words in 種別, 目的, 結果, 反応 and 見込み時期 mean which class. */
import type { Bilingual } from '../core/language';
import { DEFAULT_WORDS } from './label-words';
import { LABEL_CLASSES, type LabelColumn, type LabelOverride } from './labels';
import { cellText, cleanText, isBlankCell, splitList } from './text';

const COLUMN_NAMES: Readonly<Partial<Record<LabelColumn, Bilingual>>> = {
  kind: { ja: '種別', en: 'Kind' },
  purpose: { ja: '目的', en: 'Purpose' },
  outcome: { ja: '結果', en: 'Outcome' },
  reaction: { ja: '反応', en: 'Reaction' },
  prospect: { ja: '見込み時期', en: 'Timing' },
};

/** One row a class; its value holds words that people add. Words go to another class by adding them there. */
export const LABEL_SETTINGS = (Object.keys(COLUMN_NAMES) as LabelColumn[]).flatMap((column) =>
  LABEL_CLASSES[column]
    .filter((name) => name !== 'none')
    .map((name) => {
      const words: readonly string[] =
        new Map<string, readonly string[]>(Object.entries(DEFAULT_WORDS[column])).get(name) ?? [];
      const columnName = COLUMN_NAMES[column]!;
      return {
        column,
        class: name as string,
        name: { ja: `${columnName.ja}「${words[0] ?? name}」の言葉`, en: `${columnName.en}: words for "${name}"` },
        meaning: {
          ja: `すでに読める言葉: ${words
            .filter((word) => !isLatin(word))
            .slice(0, 6)
            .join('、')} など。ほかの言葉を足すときはカンマ区切りで`,
          en: `Already understood: ${words.filter(isLatin).slice(0, 6).join(', ') || name}. Add others, separated by commas`,
        },
      };
    }),
);

function isLatin(word: string): boolean {
  return /^[\x20-\x7e]+$/.test(word);
}

/** The words that people added in the settings sheet. */
export function readLabelOverrides(cells: readonly (readonly unknown[])[]): LabelOverride[] {
  return cells.flatMap(([name, value]) => {
    const shown = cleanText(cellText(name));
    const setting = LABEL_SETTINGS.find(({ name: { ja, en } }) => [ja, en].includes(shown));
    if (setting === undefined || isBlankCell(value)) return [];
    return [{ column: setting.column, class: setting.class, words: splitList(value) }];
  });
}
