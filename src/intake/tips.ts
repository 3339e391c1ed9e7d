/** The ノウハウ sheet's cells → tips. Headers under many names and in any order; only the words themselves have to stand there. */
import { type Day, NO_DAY } from '../core/days';
import { type Bilingual, wordings } from '../core/language';
import { type TypedStage, TYPED_STAGES } from '../core/tables';
import { columnOf } from './column';
import { readDayColumn } from './day-column';
import type { LabelDictionary } from './labels';
import { cellText, cleanText, isBlankCell, tidySpelling } from './text';

export type TipField = 'title' | 'words' | 'kpi' | 'stage' | 'author' | 'day';

interface TipColumn {
  readonly field: TipField;
  readonly name: Bilingual;
  /** Other headers that people give it, in the form of {@link headerKey}. */
  readonly aliases: readonly string[];
}

/** In the order of a sheet that the add-on makes. */
export const TIP_COLUMNS: readonly TipColumn[] = [
  { field: 'title', name: { ja: '題名', en: 'Title' }, aliases: ['タイトル', '件名', '見出し', 'subject'] },
  {
    field: 'words',
    name: { ja: '内容', en: 'Tip' },
    aliases: ['コツ', 'ノウハウ', '本文', 'ポイント', 'メモ', 'tips', 'know-how', 'knowhow', 'text', 'note'],
  },
  { field: 'kpi', name: { ja: 'KPI', en: 'KPI' }, aliases: ['指標', '目安', 'kpis'] },
  { field: 'stage', name: { ja: '段階', en: 'Stage' }, aliases: ['ステージ', '顧客の段階', '場面', 'stages'] },
  {
    field: 'author',
    name: { ja: '投稿者', en: 'By' },
    aliases: ['担当者', '担当', '名前', '記入者', '書いた人', '提供者', 'author', 'rep', 'who', 'name'],
  },
  { field: 'day', name: { ja: '日付', en: 'Date' }, aliases: ['投稿日', '記入日', '登録日', 'day', 'added'] },
];

export interface TipRow {
  /** 1-based. */
  readonly row: number;
  /** As typed; '' where nothing is. */
  readonly title: string;
  readonly words: string;
  /** Names of KPIs as typed, each by itself. */
  readonly kpis: readonly string[];
  /** `none` where no stage is typed, or none that is known. */
  readonly stage: TypedStage;
  /** What is typed there and is none of the stages; '' otherwise. */
  readonly unknownStage: string;
  readonly author: string;
  /** null: none, or not to be read. */
  readonly day: Day | null;
}

type Cells = readonly (readonly unknown[])[];

export interface TipOptions {
  readonly labels: LabelDictionary;
  readonly asOf: Day;
  /** Civil day of a date cell, in the spreadsheet's time zone. */
  readonly dayOfDate: (date: Date) => Day;
}

/** What people put between the names of several KPIs. */
const BETWEEN = /[、,，;；/／・\n]+/;

export function readTips(cells: Cells, { labels, asOf, dayOfDate }: TipOptions): TipRow[] {
  const header = findTipHeader(cells);
  if (header === null) return [];
  const cellOf = (line: readonly unknown[], field: TipField): unknown => line[header.columns.get(field) ?? -1];
  const lines = cells
    .map((line, row) => ({ line, row }))
    .filter(({ line, row }) => row > header.row && !isBlankCell(cellOf(line, 'words')));
  const { days } = readDayColumn(columnOf(lines.map(({ line }) => cellOf(line, 'day'))), {
    dayOfDate,
    anchor: { day: asOf, basis: 'as-of' },
  });
  return lines.map(({ line, row }, i): TipRow => {
    const text = (field: TipField): string => tidySpelling(cellText(cellOf(line, field)));
    const typed = cellOf(line, 'kpi');
    const [stageText, stageClass] = [text('stage'), labels.classOf('stage', text('stage'))];
    const kpis = (typeof typed === 'string' ? typed : cellText(typed)).split(BETWEEN).map(tidySpelling);
    return {
      row: row + 1,
      title: text('title'),
      words: text('words'),
      kpis: kpis.filter((name) => name !== ''),
      stage: TYPED_STAGES[stageClass] ?? 'none',
      unknownStage: stageClass < 0 ? stageText : '',
      author: text('author'),
      day: days[i] === NO_DAY ? null : days[i]!,
    };
  });
}

/** The first row that has a column for the words and one more; null where there is none. */
export function findTipHeader(
  cells: Cells,
): { readonly row: number; readonly columns: ReadonlyMap<TipField, number> } | null {
  for (let row = 0; row < cells.length; row++) {
    const names = cells[row]!.map(headerKey);
    const columns = new Map<TipField, number>();
    for (const { field, name, aliases } of TIP_COLUMNS) {
      const known = [...wordings(name).map(headerKey), ...aliases];
      const column = names.findIndex((each, at) => known.includes(each) && ![...columns.values()].includes(at));
      if (column >= 0) columns.set(field, column);
    }
    if (columns.has('words') && columns.size >= 2) return { row, columns };
  }
  return null;
}

const headerKey = (cell: unknown): string => cleanText(cellText(cell)).toLowerCase();
