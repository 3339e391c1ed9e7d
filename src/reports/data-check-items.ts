/** What データ確認 lists, row by row: findings and open questions on names, the most severe first, in plain words. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { ANSWERS, type IntakeAnswers, isAskable, pairKey } from '../intake/answers';
import type { Finding, Severity } from '../intake/findings';
import { partOfRow } from '../intake/table-blocks';
import { shortText } from '../intake/text';
import type { Intake, NameProposal } from '../intake/types';
import { collapsed, inRuns } from './data-check-runs';
import { isTable, shownValues } from './data-check-values';
import { FINDING_TEXTS, GROUP_TODO, PROPOSAL_REASONS, PROPOSAL_TEXTS } from './data-check-texts';

/** `question`: two names of which a person shall say whether they are one. */
export type Weight = Severity | 'question';

/** Something to be listed or counted. Its words are made only when it is listed: there may be a hundred thousand. */
export interface Entry {
  readonly weight: Weight;
  /** Entries of one kind stand together and are counted together. */
  readonly kind: string;
  readonly title: string;
  /** The row that it leaves out of the figures, as a text; '' where it leaves out none. */
  readonly lostRow: string;
  /** For how many findings it stands. */
  readonly count: number;
  /** Where it stands: the rows from first to last; '' and 0 where it stands in no sheet or row. */
  readonly sheetName: string;
  readonly row: number;
  readonly lastRow: number;
  readonly item: () => Item;
}

/** An entry in words. */
export interface Item {
  readonly weight: Weight;
  /** '' and 0 where it stands in no sheet or row. */
  readonly sheetName: string;
  readonly row: number;
  /** Beyond `row` where the same is said of all rows from there to here. */
  readonly lastRow: number;
  /** 1-based; 1 where the finding names no column. */
  readonly columnNumber: number;
  readonly column: string;
  readonly read: string;
  readonly why: string;
  readonly todo: string;
  /** Says what the item is about, at the next refresh too. */
  readonly key: string;
  /** The answers that a person may choose; none for most. */
  readonly answers: readonly string[];
}

const WEIGHTS: readonly Weight[] = ['error', 'question', 'warning', 'info'];

/** Every finding and every proposal: by weight, then kind by kind, each in the order found. */
export function entriesOf(
  findings: readonly Finding[],
  proposals: readonly NameProposal[],
  intake: Pick<Intake, 'sources'>,
  language: Language,
): Entry[] {
  const kinds = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    const known = kinds.get(entry.kind);
    if (known === undefined) kinds.set(entry.kind, [entry]);
    else known.push(entry);
  };
  const [single, alike] = collapsed(findings);
  for (const { finding, lastRow } of inRuns(single)) {
    const { severity, code, sheetName, row } = finding;
    add({
      weight: severity,
      kind: `${severity} ${code}`,
      title: FINDING_TEXTS[code].title[language],
      lostRow: severity === 'error' && row > 0 ? `${row} ${sheetName}` : '',
      count: lastRow - row + 1,
      sheetName,
      row,
      lastRow,
      item: () => findingItem(finding, intake, language, lastRow),
    });
  }
  for (const same of alike) add(collapsedEntry(same, intake, language));
  for (const proposal of proposals)
    add({
      weight: 'question',
      kind: `question ${proposal.kind}`,
      title: PROPOSAL_TEXTS[proposal.kind].title[language],
      lostRow: '',
      count: 1,
      ...NOWHERE,
      item: () => proposalItem(proposal, language),
    });
  return WEIGHTS.flatMap((weight) => [...kinds.values()].filter(([first]) => first!.weight === weight).flat());
}

const NOWHERE = { sheetName: '', row: 0, lastRow: 0 } as const;

const LONGEST_LIST = 1000;

function collapsedEntry(alike: readonly Finding[], intake: Pick<Intake, 'sources'>, language: Language): Entry {
  const first = alike[0]!;
  const { title, todo } = FINDING_TEXTS[first.code];
  return {
    weight: first.severity,
    kind: `${first.severity} ${first.code}`,
    title: title[language],
    lostRow: '',
    count: alike.length,
    sheetName: first.sheetName,
    row: first.row,
    lastRow: first.row,
    item: () => {
      const names = [...new Set(alike.map(({ read = '' }) => read))].join(language === 'ja' ? '、' : ', ');
      return {
        ...findingItem(first, intake, language),
        read: names.length <= LONGEST_LIST ? names : `${names.slice(0, LONGEST_LIST)}…`,
        why: fill(TOGETHER[language], { count: alike.length, title: title[language] }),
        todo: fill(todo[language], shownValues(first, language)),
        key: `together ${first.code}`,
      };
    },
  };
}

/** The entries in words, each with a key of its own. An answer that cannot be used is named. */
export function itemsOf(entries: readonly Entry[], answers: IntakeAnswers, language: Language): Item[] {
  const keys = new Map<string, number>();
  return entries.map((entry) => {
    const item = entry.item();
    const nth = (keys.get(item.key) ?? 0) + 1;
    keys.set(item.key, nth);
    const refused = answers.unread.get(item.key);
    const complaint = refused === undefined ? '' : fill(UNREAD[language], { answer: shortText(refused) });
    return { ...item, todo: `${complaint}${item.todo}`, key: nth === 1 ? item.key : `${item.key} #${nth}` };
  });
}

/** What of a key stays when its row has moved. */
export const essenceOf = (key: string): string => key.replace(/@\d+( #\d+)?$/, '');

const UNREAD: Bilingual = {
  ja: '回答「{answer}」は使えません。一覧から選んでください。',
  en: 'The answer "{answer}" is none of those offered. ',
};
const LEFT_OUT: Bilingual = { ja: 'この行は数字に入れていません。', en: 'This row is left out of the figures. ' };
const ALL_LEFT_OUT: Bilingual = {
  ja: 'これらの行は数字に入れていません。',
  en: 'These rows are left out of the figures. ',
};
const CELL_LEFT_OUT: Bilingual = { ja: 'この欄は空欄として扱いました。', en: 'This cell was taken as blank. ' };
const SAME_IN_ALL: Bilingual = { ja: '({count}行とも同じです)', en: ' (The same in all {count} rows.)' };
const TALLIED: Bilingual = {
  ja: '(同じものが{count}行。これは最初の行)',
  en: ' ({count} such rows; this is the first.)',
};
const TOGETHER: Bilingual = { ja: 'ほかに{count}件: {title}。', en: '{count} more: {title}.' };
/** Findings that lose a row, or only a cell where the column is optional. */
const ROW_OR_CELL: ReadonlySet<string> = new Set([
  'unreadable-date',
  'no-such-day',
  'ambiguous-date',
  'mixed-date-orders',
  'date-without-year',
]);
const NO_NUMBER: Bilingual = { ja: '番号なし', en: 'no number' };
const TIMES: Bilingual = { ja: '({count}行)', en: ' ({count} rows)' };
/** Findings whose count is not one of rows. */
const ONCE = new Set(['other-sheets-fit', 'amount-out-of-line', 'sheet-not-read', 'other-table-not-read']);

function findingItem(
  finding: Finding,
  intake: Pick<Intake, 'sources'>,
  language: Language,
  lastRow = finding.row,
): Item {
  const { code, severity, sheetName, row, column = '', read = '' } = finding;
  const text = FINDING_TEXTS[code];
  const values = shownValues(finding, language);
  const count = Number(finding.values?.count ?? 1);
  const handled =
    severity === 'error' && code !== 'sheet-not-read' && code !== 'other-table-not-read'
      ? (lastRow > row ? ALL_LEFT_OUT : LEFT_OUT)[language]
      : ROW_OR_CELL.has(code)
        ? CELL_LEFT_OUT[language]
        : '';
  const also =
    lastRow > row
      ? fill(SAME_IN_ALL[language], { count: lastRow - row + 1 })
      : count > 1 && !ONCE.has(code)
        ? fill(TALLIED[language], { count })
        : '';
  const answerKey = code === 'repeated-visit' ? finding.values?.key : undefined;
  return {
    weight: severity,
    sheetName,
    row,
    lastRow,
    columnNumber: columnNumberOf(finding, intake),
    column: shortText(column),
    read,
    why: `${fill(text.why[language], values)}${also}`,
    todo: `${handled}${fill(text.todo[language], values)}`,
    key: typeof answerKey === 'string' ? answerKey : `${code} ${sheetName} ${shortText(column)} ${read}@${row}`,
    answers: typeof answerKey === 'string' ? [ANSWERS.genuine[language]] : [],
  };
}

function proposalItem({ kind, names, reasons, counts, numbers }: NameProposal, language: Language): Item {
  const text = PROPOSAL_TEXTS[kind];
  const shown = counts.map((count, i) => {
    const name = shortText(names[i] ?? names[0]!);
    const number = numbers === undefined ? '' : ` ${numbers[i] || NO_NUMBER[language]}`;
    return `${name}${number}${fill(TIMES[language], { count })}`;
  });
  const isGroup = names.length > 2;
  return {
    weight: 'question',
    ...NOWHERE,
    columnNumber: 1,
    column: '',
    read: shown.join(' / '),
    why: reasons.map((reason) => PROPOSAL_REASONS[reason][language]).join(language === 'ja' ? '' : ' '),
    todo: isGroup ? GROUP_TODO[kind][language] : text.todo[language],
    key: pairKey({ kind, names }),
    answers: isAskable(names) ? answersTo(names).map((answer) => ANSWERS[answer][language]) : [],
  };
}

/** What can be answered about so many names. */
export const answersTo = (names: readonly string[]): readonly ('same' | 'different' | 'partly')[] =>
  names.length > 2 ? ['same', 'different', 'partly'] : ['same', 'different'];

/** The column of the finding's header in its sheet; 1 where it names none. */
function columnNumberOf({ table, sheetName, column, row }: Finding, { sources }: Pick<Intake, 'sources'>): number {
  if (column === undefined || !isTable(table)) return 1;
  const part = partOfRow(sources[table], sheetName, row);
  const field = part && Object.keys(part.headers).find((name) => part.headers[name] === column);
  return field === undefined ? 1 : (part!.columns[field] ?? 1);
}
