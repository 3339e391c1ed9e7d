/**
 * The 改善 sheet's cells → what people wrote down at their reviews. Headers under many names and in any order, days as people
 * type them; a cell that cannot be read is told and never guessed.
 */
import { type Day, NO_DAY } from '../core/days';
import { type Bilingual, wordings } from '../core/language';
import { type CalendarRules, type MonthIndex, monthIndex, monthOf, parsePeriod, yearOfMonth } from '../core/periods';
import { columnOf } from './column';
import { DAY_BLANK, FIRST_DATE_PROBLEM, readDayColumn } from './day-column';
import { isDitto } from './dittos';
import { cellText, cleanText, isBlankCell, isDateCell, tidySpelling } from './text';

export type ImprovementField = 'month' | 'keep' | 'problem' | 'try' | 'action' | 'owner' | 'due' | 'kpi' | 'done';

interface ImprovementColumn {
  readonly field: ImprovementField;
  readonly name: Bilingual;
  /** Other headers that people give it, in the form of {@link headerKey}. */
  readonly aliases: readonly string[];
}

/** In the order of a sheet that the add-on makes. */
export const IMPROVEMENT_COLUMNS: readonly ImprovementColumn[] = [
  {
    field: 'month',
    name: { ja: '月', en: 'Month' },
    aliases: ['対象月', '年月', '振り返りの月', '振り返り月', '月度'],
  },
  {
    field: 'keep',
    name: { ja: 'Keep', en: 'Keep' },
    aliases: ['k', 'キープ', 'よかったこと', '良かったこと', '続けること'],
  },
  {
    field: 'problem',
    name: { ja: 'Problem', en: 'Problem' },
    aliases: ['p', 'プロブレム', '問題', '課題', '困ったこと'],
  },
  { field: 'try', name: { ja: 'Try', en: 'Try' }, aliases: ['t', 'トライ', '試すこと', '次に試すこと'] },
  {
    field: 'action',
    name: { ja: 'アクション', en: 'Action' },
    aliases: ['行動', 'やること', '対策', 'actions', 'to do'],
  },
  { field: 'owner', name: { ja: '担当者', en: 'Owner' }, aliases: ['担当', '責任者', 'rep', 'who'] },
  {
    field: 'due',
    name: { ja: '期限', en: 'Due' },
    aliases: ['期日', '締切', '締め切り', 'due day', 'due date', 'deadline'],
  },
  { field: 'kpi', name: { ja: 'KPI', en: 'KPI' }, aliases: ['指標', '目安'] },
  {
    field: 'done',
    name: { ja: '完了日', en: 'Done on' },
    aliases: ['完了', '済', 'done', 'completed', 'completed on'],
  },
];

export interface Improvement {
  /** 1-based. */
  readonly row: number;
  /** The month that was reviewed; null where none is named or it cannot be read. */
  readonly month: MonthIndex | null;
  /** As typed, on one line; '' where nothing is. */
  readonly keep: string;
  readonly problem: string;
  readonly try: string;
  readonly action: string;
  readonly owner: string;
  /** A KPI's name as typed. */
  readonly kpi: string;
  /** null: none, or not to be read. */
  readonly due: Day | null;
  /** Something stands under 完了日; then the action is not carried over, whether or not it is a day. */
  readonly isDone: boolean;
  /** null where it is not done, or only 済 is written. */
  readonly done: Day | null;
}

export interface Improvements {
  /** In the order of the sheet. */
  readonly rows: readonly Improvement[];
  /** Cells with something in them that could not be read: row and field. */
  readonly unread: readonly { readonly row: number; readonly field: ImprovementField }[];
  /** false: the sheet has no header that could be recognised, so nothing of it was read. */
  readonly hasHeader: boolean;
}

export interface ImprovementOptions {
  readonly rules: CalendarRules;
  readonly asOf: Day;
  /** Civil day of a date cell, in the spreadsheet's time zone. */
  readonly dayOfDate: (date: Date) => Day;
}

type Cells = readonly (readonly unknown[])[];

const NOTHING: Improvements = { rows: [], unread: [], hasHeader: false };
/** Where 完了日 says that it is not done. */
const NOT_DONE = ['false', '未', '未完了', 'no', '-', '―', 'いいえ'];

export function readImprovements(cells: Cells, { rules, asOf, dayOfDate }: ImprovementOptions): Improvements {
  const header = findImprovementHeader(cells);
  if (header === null) return NOTHING;
  const cellOf = (line: readonly unknown[], field: ImprovementField): unknown => line[header.columns.get(field) ?? -1];
  const isFilled = (line: readonly unknown[]): boolean =>
    (['keep', 'problem', 'try', 'action'] as const).some((field) => !isBlankCell(cellOf(line, field)));
  const lines = cells.map((line, row) => ({ line, row })).filter(({ line, row }) => row > header.row && isFilled(line));
  const days = (field: 'due' | 'done') =>
    readDayColumn(columnOf(lines.map(({ line }) => cellOf(line, field))), {
      dayOfDate,
      anchor: { day: asOf, basis: 'as-of' },
    });
  const [due, done] = [days('due'), days('done')];
  const unread: { row: number; field: ImprovementField }[] = [];
  let above: MonthIndex | null = null;
  const rows = lines.map(({ line, row }, i): Improvement => {
    const text = (field: ImprovementField): string => tidySpelling(textOf(cellOf(line, field)));
    const month = monthOfCell(cellOf(line, 'month'), above);
    if (month === undefined) unread.push({ row: row + 1, field: 'month' });
    above = month ?? above;
    if (due.states[i]! >= FIRST_DATE_PROBLEM) unread.push({ row: row + 1, field: 'due' });
    const isDone = done.states[i] !== DAY_BLANK && !NOT_DONE.includes(cleanText(text('done')).toLowerCase());
    return {
      row: row + 1,
      month: month ?? null,
      keep: text('keep'),
      problem: text('problem'),
      try: text('try'),
      action: text('action'),
      owner: text('owner'),
      kpi: text('kpi'),
      due: dayAt(due.days, i),
      isDone,
      done: isDone ? dayAt(done.days, i) : null,
    };
  });
  return { rows, unread, hasHeader: true };

  /** A blank cell is that of the row above, as where the month was typed once; undefined: it cannot be read. */
  function monthOfCell(cell: unknown, before: MonthIndex | null): MonthIndex | null | undefined {
    if (isDateCell(cell)) return monthOf(dayOfDate(cell), rules.closingDay);
    const typed = cleanText(cellText(cell));
    if (typed === '' || isDitto(typed)) return before;
    const yearless = /^(\d{1,2}) ?月(?:度|分)?$/.exec(typed);
    if (yearless !== null) return latest(Number(yearless[1]));
    const span = parsePeriod(typed.replace(/[度分]$/, ''), rules, asOf);
    return span === null || span.first !== span.last ? undefined : span.first;
  }

  /** The last month of that name that has begun. */
  function latest(ofYear: number): MonthIndex | undefined {
    const now = monthOf(asOf, rules.closingDay);
    const month = monthIndex(yearOfMonth(now), ofYear);
    return ofYear < 1 || ofYear > 12 ? undefined : month > now ? month - 12 : month;
  }
}

/** The first row that names an action and two more of the columns; null where there is none. */
export function findImprovementHeader(
  cells: Cells,
): { readonly row: number; readonly columns: ReadonlyMap<ImprovementField, number> } | null {
  for (let row = 0; row < cells.length; row++) {
    const names = cells[row]!.map(headerKey);
    const columns = new Map<ImprovementField, number>();
    for (const { field, name, aliases } of IMPROVEMENT_COLUMNS) {
      const known = [...wordings(name).map(headerKey), ...aliases];
      const column = names.findIndex((each) => known.includes(each));
      if (column >= 0) columns.set(field, column);
    }
    if (columns.has('action') && columns.size >= 3) return { row, columns };
  }
  return null;
}

const headerKey = (cell: unknown): string => cleanText(cellText(cell)).toLowerCase();
const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : cellText(cell));
const dayAt = (days: Int32Array, index: number): Day | null => (days[index] === NO_DAY ? null : days[index]!);
