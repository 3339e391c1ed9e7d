/** What the questions about sheets and columns say, in both languages. */
import type { Language } from '../core/language';
import type { NameMeaning } from '../intake/types';

type MeaningTexts = Readonly<Record<NameMeaning, string>>;

const TEXTS = {
  ja: {
    loading: 'シートを調べています…',
    none: 'どのシートを読むかは決まっています。行ごとの確認は「データ確認」シートにあります。',
    later: '今は決めませんでした。次にこの画面を開いたとき、もう一度確認します。',
    count: (number: number, of: number) => `確認 ${number}/${of}`,
    joinTitle: (table: string) => `「${table}」はどのシートですか?`,
    joinWhy: (table: string) =>
      `「${table}」の表に見えるシートがいくつかあります。まとめて読むシートを選んでください。`,
    joinOne: (table: string) => `このシートは「${table}」の表に見えます。シート名の意味を確認してください。`,
    rows: (count: number) => `${count.toLocaleString('ja-JP')}行`,
    isRead: '今、読んでいます',
    isEmpty: '行がないため、選んでいません',
    looksAside: '写しやひな形のような名前のため、選んでいません',
    sameRows: (sheet: string) => `「${sheet}」と同じ内容のようです。まとめると2回数えるため、選んでいません`,
    meaning: 'シートの名前は何を表しますか?',
    meanings: {
      none: '特に意味はない',
      rep: '担当者の名前',
      team: 'チームの名前',
      month: '月',
    } satisfies MeaningTexts as MeaningTexts,
    columnsTitle: (sheet: string) => `シート「${sheet}」の列を教えてください`,
    columnsWhy: (table: string) => `「${table}」として読むのに必要な列が、見出しからはわかりませんでした。`,
    column: (name: string) => `「${name}」の列`,
    choose: '選んでください',
    proposed: 'セルの内容から選んだ候補です。違うときは選び直してください。',
    headerRow: (row: number) =>
      row === 0 ? '見出しの行はなく、1行目からデータとして読みます' : `見出しは ${row} 行目`,
    noHeader: (letter: string) => `${letter}列`,
    decline: (table: string) => `このシートは「${table}」ではない`,
    read: 'この内容で読む',
    notNow: '今は決めない',
    saving: '設定シートに書いています…',
    saved: (places: string) => `設定シートに覚えました(${places})。「最新に更新」で反映されます。`,
    undo: '元に戻す',
    undone: '元に戻しました。',
    next: '次へ',
    chooseAll: 'すべての列を選んでください。',
    chooseOther: '同じ列が2回選ばれています。',
    lost: '通信できませんでした。データは変わっていません。サイドバーを開き直してください。',
  },
  en: {
    loading: 'Looking at the sheets…',
    none: 'It is settled which sheets are read. What to check row by row stands on the sheet "Data check".',
    later: 'Left open for now. You will be asked again when you next open this.',
    count: (number: number, of: number) => `Question ${number} of ${of}`,
    joinTitle: (table: string) => `Which sheets are "${table}"?`,
    joinWhy: (table: string) => `Several sheets look like "${table}". Choose those to read together.`,
    joinOne: (table: string) => `This sheet looks like "${table}". Please confirm what its name means.`,
    rows: (count: number) => `${count.toLocaleString('en-US')} rows`,
    isRead: 'read now',
    isEmpty: 'not chosen: it has no rows',
    looksAside: 'not chosen: by its name a copy or a blank form',
    sameRows: (sheet: string) => `not chosen: it seems to hold the same as "${sheet}", which would count twice`,
    meaning: 'What do the sheet names stand for?',
    meanings: {
      none: 'Nothing in particular',
      rep: 'The rep',
      team: 'The team',
      month: 'The month',
    } satisfies MeaningTexts as MeaningTexts,
    columnsTitle: (sheet: string) => `Which columns are which on "${sheet}"?`,
    columnsWhy: (table: string) => `The headers do not tell some columns that "${table}" needs.`,
    column: (name: string) => `Column for "${name}"`,
    choose: 'Please choose',
    proposed: 'Proposed from what the cells hold. Choose another one if it is wrong.',
    headerRow: (row: number) =>
      row === 0 ? 'There is no header: all rows are read as data' : `The header is row ${row}`,
    noHeader: (letter: string) => `Column ${letter}`,
    decline: (table: string) => `This sheet is not "${table}"`,
    read: 'Read it like this',
    notNow: 'Not now',
    saving: 'Writing to the settings sheet…',
    saved: (places: string) => `Remembered on the settings sheet (${places}). "Refresh" puts it to use.`,
    undo: 'Undo',
    undone: 'Undone.',
    next: 'Next',
    chooseAll: 'Please choose every column.',
    chooseOther: 'One column is chosen twice.',
    lost: 'The sidebar could not reach the spreadsheet. Nothing has changed. Please open it again.',
  },
} as const;

export type QuestionsTexts = (typeof TEXTS)[Language];
export const questionsTextsIn = (language: Language): QuestionsTexts => TEXTS[language];
