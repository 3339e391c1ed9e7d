/** What the import says, in both languages. */
import type { Language } from '../../core/language';
import type { ImportProblem } from '../../intake/import/plan';
import type { DecodeProblem, Encoding } from './decode';
import { MOST_BYTES, MOST_ROWS } from './parse';

const MEGABYTES = MOST_BYTES / 1024 / 1024;
const rows = (count: number): string => count.toLocaleString('ja-JP');
type Problems = Readonly<Record<ImportProblem, string>>;
type Encodings = Readonly<Record<Encoding, string>>;
type DecodeProblems = Readonly<Record<DecodeProblem, string>>;

const TEXTS = {
  ja: {
    title: 'CSVを取り込む',
    about: '日報・CTI・販売管理などから書き出したCSVの行を、シートの下に追加します。もうある行は追加しません。',
    choose: 'ファイルを選ぶ',
    drop: 'ここにファイルを置いても読めます。',
    paste: '貼り付ける',
    pasteLabel: '表のセルやCSVの文字',
    readPasted: '貼り付けた内容を読む',
    pasted: '貼り付けた内容',
    decoding: 'ファイルを読んでいます…',
    asking: 'シートと見比べています…',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      shift_jis: 'Shift_JIS',
    } satisfies Encodings as Encodings,
    file: (name: string, count: number) => `${name}(${rows(count)}行)`,
    decodeProblems: {
      workbook:
        'これはCSVではなく、Excelなどのファイルです。Excelで「名前を付けて保存」から「CSV UTF-8」を選んで保存し直すか、セルをコピーして貼り付けてください。',
      'unknown-encoding': '文字コードがわからないため、読めません。UTF-8 か Shift_JIS で保存し直してください。',
    } satisfies DecodeProblems as DecodeProblems,
    tooLarge: (size: number) =>
      `このファイルは ${(size / 1024 / 1024).toFixed(1)} MB あります。一度に取り込めるのは ${MEGABYTES} MB までです(Googleの処理は1回6分まで、シートのセルの数にも上限があります)。期間などで分けてください。`,
    tooManyRows: `一度に取り込めるのは ${rows(MOST_ROWS)}行までです(Googleの処理は1回6分まで、シートのセルの数にも上限があります)。期間などで分けてください。`,
    empty: '中身がありません。',
    badQuotes: (line: number) =>
      `${rows(line)}行目あたりで引用符「"」が閉じていないため、セルの区切りがわかりません。ファイルを直してください。`,
    noHeaderOnly: '見出しの下に行がありません。',
    table: '取り込み先の表',
    chooseTable: '選んでください',
    unknownTable: '見出しからは、どの表かわかりませんでした。取り込み先を選んでください。',
    sheet: '取り込み先のシート',
    newSheet: (sheet: string) => `シート「${sheet}」はまだないので、作ります。`,
    isHeader: (line: number) => `${rows(line)}行目は見出し`,
    noHeader: '1行目がデータのようなので、見出しのない表として読みます。列の対応を確かめてください。',
    columnWith: (column: string, first: string) => `${column}(${first} …)`,
    mapping: (filled: number, total: number) => `列の対応(${filled}/${total}列)`,
    mappingHint: 'シートの列に、ファイルのどの列を入れるかを選びます。',
    remembered: '列の対応は、同じ見出しのファイルを前に取り込んだときのままです。',
    noColumn: '入れない',
    column: (number: number) => `${number}列目`,
    formula: 'シートの式で計算される列なので、入れません。',
    missing: (columns: readonly string[]) =>
      `${columns.map((name) => `「${name}」`).join('')}に入れる列を選んでください。`,
    leftOut: (columns: readonly string[]) => `入れない列: ${columns.join('、')}`,
    keptAsText: (columns: readonly string[]) =>
      `${columns.map((name) => `「${name}」`).join('')}は、年や月日の順が列の中で決まらないので、文字のまま入れます。`,
    belowTotal:
      'シートのいちばん下は合計の行です。新しい行はその下に入ります。合計の式は、取り込んだあとに直してください。',
    scaled: (header: string) => `金額は、シートの「${header}」の単位に合わせて換算します。`,
    perMonth: (header: string) =>
      `年額は12で割り、1か月あたりの金額にします(シートの列は「${header}」で、「請求」の列がないため)。`,
    perYear: (header: string) =>
      `月額は12倍し、1年あたりの金額にします(シートの列は「${header}」で、「請求」の列がないため)。`,
    taxDiffers: (header: string) =>
      `ファイルとシートの「${header}」の一方だけが税込です。金額は換算しません。そろえてから取り込んでください。`,
    takenAsMonthly: (header: string) =>
      `ファイルには月額と書かれていませんが、シートの「${header}」に入ると毎月の金額として数えます。確かめてください。`,
    counts: '行の内訳',
    add: '追加する',
    present: 'もうある',
    differing: '番号が同じで内容が違う(追加しません。シートを直してください)',
    passedOver: '空白・合計・くり返しの見出し',
    problems: {
      'missing-date': '日付が空',
      'unreadable-date': '日付を読めない',
      'no-such-day': 'ない日付',
      'missing-customer': '顧客が空',
      'missing-amount': '金額が空',
      'unreadable-amount': '金額を読めない',
      'end-before-start': '終わりが始まりより前',
      'cycle-differs': '請求の周期をシートに書けない(シートに「請求」の列を足してください)',
      'cell-too-long': '5万字を超えるセル',
    } satisfies Problems as Problems,
    unusable: (problem: string) => `使えない: ${problem}`,
    example: (line: number, text: string) => `${rows(line)}行目 ${text}`,
    firstRows: '追加される最初の行',
    start: (count: number) => `${rows(count)}行を追加`,
    nothingToAdd: '追加する行はありません。',
    cancel: 'やめる',
    adding: (done: number, total: number) => `追加しています… ${rows(done)}/${rows(total)}行`,
    added: (count: number, sheet: string, first: number, last: number) =>
      `シート「${sheet}」の${first === last ? '' : `${rows(first)}〜`}${rows(last)}行目に、${rows(count)}行を追加しました。「最新に更新」で進捗に反映されます。`,
    show: '追加した行を見る',
    gone: '追加した行が見つかりません。',
    stopped: (reason: string, count: number) =>
      count === 0 ? reason : `${reason} ${rows(count)}行までは追加してあります。`,
    last: (sheet: string, count: number, at: string) => `前回の取り込み: 「${sheet}」に${rows(count)}行(${at})`,
    undo: '取り消す',
    undoing: '取り消しています…',
    undone: (count: number, sheet: string) => `シート「${sheet}」から、取り込んだ${rows(count)}行を消しました。`,
    undoneKept: (count: number, sheet: string, kept: number) =>
      `シート「${sheet}」から${rows(count)}行を消しました。変更された${rows(kept)}行は残しました。`,
    someChanged: (missing: number, changed: readonly number[], left: number) =>
      `取り込んだあとに変更または削除された行が${rows(missing)}行あります${changed.length > 0 ? `(${changed.join('、')}行目${changed.length < missing ? 'など' : ''})` : ''}。それは残して、変わっていない${rows(left)}行だけを消しますか?`,
    undoOthers: '変わっていない行だけ消す',
    keepAll: '何も消さない',
    lost: '通信できませんでした。サイドバーを開き直して、もう一度お試しください。',
  },
  en: {
    title: 'Import a CSV',
    about: 'Adds the rows of an export below a sheet. Rows that are there already are not added again.',
    choose: 'Choose a file',
    drop: 'You can also drop a file here.',
    paste: 'Paste',
    pasteLabel: 'Cells or CSV text',
    readPasted: 'Read what was pasted',
    pasted: 'Pasted text',
    decoding: 'Reading the file…',
    asking: 'Comparing with the sheet…',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      shift_jis: 'Shift_JIS',
    } satisfies Encodings as Encodings,
    file: (name: string, count: number) => `${name} (${rows(count)} rows)`,
    decodeProblems: {
      workbook:
        'This is an Excel file or the like, not a CSV. Save it as "CSV UTF-8" in Excel, or copy its cells and paste them.',
      'unknown-encoding': 'The encoding of this file is unknown. Please save it as UTF-8.',
    } satisfies DecodeProblems as DecodeProblems,
    tooLarge: (size: number) =>
      `This file has ${(size / 1024 / 1024).toFixed(1)} MB. At most ${MEGABYTES} MB can be imported at once (Google allows six minutes a run, and a file has a limited number of cells). Please split it, for example by period.`,
    tooManyRows: `At most ${rows(MOST_ROWS)} rows can be imported at once (Google allows six minutes a run, and a file has a limited number of cells). Please split the file, for example by period.`,
    empty: 'There is nothing in it.',
    badQuotes: (line: number) =>
      `A quotation mark is not closed around line ${rows(line)}, so nobody can tell where cells end. Please correct the file.`,
    noHeaderOnly: 'There are no rows below the headers.',
    table: 'Import into',
    chooseTable: 'Please choose',
    unknownTable: 'The headers do not tell which table this is. Please choose one.',
    sheet: 'Sheet',
    newSheet: (sheet: string) => `There is no sheet "${sheet}" yet. It will be made.`,
    isHeader: (line: number) => `Row ${rows(line)} is the header`,
    noHeader: 'The first row looks like data, so it is read as a table without a header. Please check the columns.',
    columnWith: (column: string, first: string) => `${column} (${first} …)`,
    mapping: (filled: number, total: number) => `Columns (${filled} of ${total})`,
    mappingHint: 'Choose which column of the file goes into each column of the sheet.',
    remembered: 'The columns are mapped as for the last file with these headers.',
    noColumn: 'Nothing',
    column: (number: number) => `Column ${number}`,
    formula: 'Computed by a formula of the sheet, so it is not filled.',
    missing: (columns: readonly string[]) =>
      `Please choose a column for ${columns.map((name) => `"${name}"`).join(', ')}.`,
    leftOut: (columns: readonly string[]) => `Columns left out: ${columns.join(', ')}`,
    keptAsText: (columns: readonly string[]) =>
      `${columns.map((name) => `"${name}"`).join(', ')}: the column does not tell the year or the order of day and month, so it is kept as text.`,
    belowTotal: 'The last row of the sheet is a total. New rows go below it: please correct the total afterwards.',
    scaled: (header: string) => `Amounts are converted to the unit of the column "${header}".`,
    perMonth: (header: string) =>
      `Yearly amounts are divided by 12, since the sheet has "${header}" and no column "Cycle".`,
    perYear: (header: string) =>
      `Monthly amounts are multiplied by 12, since the sheet has "${header}" and no column "Cycle".`,
    taxDiffers: (header: string) =>
      `Only one of the two, the file or the column "${header}", says that tax is included. Amounts are not converted: please make them alike first.`,
    takenAsMonthly: (header: string) =>
      `Nothing in the file says that its amounts are monthly. Under "${header}" they count each month: please check.`,
    counts: 'Rows',
    add: 'To add',
    present: 'There already',
    differing: 'Same number, other content (not added; please correct the sheet)',
    passedOver: 'Blank, totals, repeated headers',
    problems: {
      'missing-date': 'no date',
      'unreadable-date': 'date cannot be read',
      'no-such-day': 'no such date',
      'missing-customer': 'no customer',
      'missing-amount': 'no amount',
      'unreadable-amount': 'amount cannot be read',
      'end-before-start': 'ends before it starts',
      'cycle-differs': 'the sheet cannot say how often it is billed (please add a column "Cycle" to it)',
      'cell-too-long': 'a cell of more than 50,000 characters',
    } satisfies Problems as Problems,
    unusable: (problem: string) => `Cannot be used: ${problem}`,
    example: (line: number, text: string) => `Line ${rows(line)}: ${text}`,
    firstRows: 'First rows to add',
    start: (count: number) => `Add ${rows(count)} rows`,
    nothingToAdd: 'There are no rows to add.',
    cancel: 'Cancel',
    adding: (done: number, total: number) => `Adding… ${rows(done)} of ${rows(total)} rows`,
    added: (count: number, sheet: string, first: number, last: number) =>
      `${rows(count)} rows were added to "${sheet}" (${first === last ? `row ${rows(last)}` : `rows ${rows(first)} to ${rows(last)}`}). "Refresh" brings them to the progress sheet.`,
    show: 'Show the rows',
    gone: 'The rows were not found.',
    stopped: (reason: string, count: number) =>
      count === 0 ? reason : `${reason} ${rows(count)} rows were added until then.`,
    last: (sheet: string, count: number, at: string) => `Last import: ${rows(count)} rows into "${sheet}" (${at})`,
    undo: 'Undo',
    undoing: 'Undoing…',
    undone: (count: number, sheet: string) => `The ${rows(count)} imported rows were deleted from "${sheet}".`,
    undoneKept: (count: number, sheet: string, kept: number) =>
      `${rows(count)} rows were deleted from "${sheet}". The ${rows(kept)} rows that were changed stay.`,
    someChanged: (missing: number, changed: readonly number[], left: number) =>
      `${rows(missing)} of the imported rows were changed or deleted since${changed.length > 0 ? ` (row ${changed.join(', ')}${changed.length < missing ? ' …' : ''})` : ''}. Keep those and delete the other ${rows(left)}?`,
    undoOthers: 'Delete the unchanged ones',
    keepAll: 'Delete nothing',
    lost: 'The sidebar could not reach the spreadsheet. Please open it again and retry.',
  },
} as const;

export type ImportTexts = (typeof TEXTS)[Language];
export const importTextsIn = (language: Language): ImportTexts => TEXTS[language];
