/** The findings of the reading in words: what stands in single cells. */
import type { FindingCode } from '../intake/findings';
import { type FindingText, text } from './finding-text';

const WRITE_DATE = ['2024/4/1 のように書き直してください。', 'Please write it like 2024/4/1.'] as const;
const WRITE_AMOUNT = ['120000 や 12万円 のように書いてください。', 'Please write it like 120000.'] as const;
const ADD_WORD = [
  '正しい言葉に直すか、設定シートの「言葉の追加」に加えてください。',
  'Please correct the word, or add it under "Words to add" on the settings sheet.',
] as const;

export const READING_TEXTS = {
  'missing-date': text(
    ['日付がない行', 'Rows without a date'],
    ['日付が空欄です。', 'The date is blank.'],
    ['日付を入れてください。', 'Please enter the date.'],
  ),
  'missing-customer': text(
    ['顧客がない行', 'Rows without a customer'],
    ['顧客の名前も番号もありません。', 'There is neither a customer name nor a customer number.'],
    ['顧客を入れてください。', 'Please enter the customer.'],
  ),
  'customer-without-name': text(
    ['顧客の名前が読めない行', 'Rows whose customer cannot be read'],
    ['顧客の欄が、エラーの値かチェックになっています。', 'The cell of the customer holds an error value or a tick.'],
    ['式やチェックを顧客の名前に直してください。', 'Please replace the formula or the tick by the customer.'],
  ),
  'note-row': text(
    ['メモの行', 'Remarks among the rows'],
    ['メモの行のようです。', 'This looks like a remark.'],
    [
      'データなら、足りない欄を入れてください。メモなら、そのままでかまいません。',
      'If it is data, please fill in what is missing. If it is a remark, leave it.',
    ],
  ),
  'missing-rep': text(
    ['担当者がない行', 'Rows without a rep'],
    ['担当者の名前がありません。', 'There is no name of a rep.'],
    ['担当者を入れてください。', 'Please enter the rep.'],
  ),
  'missing-amount': text(
    ['金額がない行', 'Rows without an amount'],
    ['金額が空欄です。', 'The amount is blank.'],
    ['金額を入れてください。', 'Please enter the amount.'],
  ),
  'unreadable-date': text(
    ['読めない日付', 'Dates that cannot be read'],
    ['日付として読めません。', 'This cannot be read as a date.'],
    WRITE_DATE,
  ),
  'no-such-day': text(
    ['存在しない日付', 'Days that do not exist'],
    ['カレンダーにない日付です。', 'There is no such day in the calendar.'],
    ['正しい日付に直してください。', 'Please correct the date.'],
  ),
  'ambiguous-date': text(
    ['月と日がわからない日付', 'Dates whose month and day are unclear'],
    [
      'どちらが月でどちらが日か、列全体を見てもわかりません。',
      'The column does not tell which is the month and which the day.',
    ],
    WRITE_DATE,
  ),
  'weekday-mismatch': text(
    ['曜日の合わない日付', 'Dates with another weekday'],
    ['{day}は{weekday}です。書かれている曜日と合いません。', '{day} is a {weekday}, another day than the one written.'],
    [
      '日付のとおりに数えました。日付か曜日を直してください。',
      'Counted by its date. Please correct the date or the weekday.',
    ],
  ),
  'mixed-date-orders': text(
    ['月と日の順がまじった列', 'Columns that mix the order of day and month'],
    [
      '1つの列に、日が先の日付(13/05/2024)と月が先の日付(05/14/2024)がまじっています。',
      'One column holds dates with the day first (13/05/2024) and with the month first (05/14/2024).',
    ],
    WRITE_DATE,
  ),
  'end-without-day': text(
    ['日のない解約', 'Ends without a day'],
    ['終わったことは書かれていますが、いつ終わったかがわかりません。', 'It says that it ended, not when.'],
    [
      '解約した日を入れてください。続いているなら空欄にしてください。',
      'Please enter the day, or leave it blank if it goes on.',
    ],
  ),
  'date-without-year': text(
    ['年がわからない日付', 'Dates without a year'],
    ['年がなく、前後の行からもわかりません。', 'The year is missing, and the rows around it do not tell.'],
    WRITE_DATE,
  ),
  'unreadable-amount': text(
    ['読めない金額', 'Amounts that cannot be read'],
    ['金額として読めません。', 'This cannot be read as an amount.'],
    WRITE_AMOUNT,
  ),
  'end-before-start': text(
    ['終わりが始まりより前', 'Ends before it starts'],
    ['終わりの日({end})が始まりの日({start})より前です。', 'It ends ({end}) before it starts ({start}).'],
    ['どちらかの日付を直してください。', 'Please correct one of the two dates.'],
  ),
  'duplicate-number': text(
    ['番号も中身も同じ行', 'Rows with the same number and content'],
    ['{firstRow}行目と番号も中身も同じです。', 'Number and content are the same as in row {firstRow}.'],
    [
      '1件として数えました。別のものなら番号を変えてください。',
      'Counted once. If it is another one, please change its number.',
    ],
  ),
  'repeated-visit': text(
    ['くり返しの訪問', 'Repeated visits'],
    ['{firstRow}行目と、日・顧客・担当者もほかの列も同じです。', 'Every column is the same as in row {firstRow}.'],
    [
      '1件として数えました。別の訪問なら、回答で「別の訪問」を選んで更新してください。',
      'Counted once. If it was another visit, choose "Another visit" as the answer and refresh.',
    ],
  ),
  'number-reused': text(
    ['同じ番号の別の行', 'One number for several rows'],
    [
      '{firstRow}行目と同じ番号ですが、中身は別です。',
      'The number is the same as in row {firstRow}, the content is not.',
    ],
    [
      'どちらも使いました。番号の付けまちがいなら直してください。',
      'Both are used. If the number is wrong, please correct it.',
    ],
  ),
  'number-of-two-running': text(
    ['同じ番号で続いている契約', 'One number on two running contracts'],
    [
      '{firstRow}行目と同じ番号ですが、中身が別で、期間が重なっています。',
      'The number is the same as in row {firstRow}; the content is not, and both run at the same time.',
    ],
    [
      '両方の金額を数えています。内容の変更なら前の行に終わりの日を、番号のまちがいなら正しい番号を入れてください。',
      'Both amounts count. If the contract was changed, please end the earlier row; if the number is wrong, correct it.',
    ],
  ),
  'repeated-row-kept': text(
    ['くり返しかもしれない行', 'Rows that may be repeated'],
    ['{firstRow}行目とすべての列が同じです。', 'Every column is the same as in row {firstRow}.'],
    [
      'どちらも使いました。二重の入力なら片方を消してください。',
      'Both are used. If it was entered twice, please delete one.',
    ],
  ),
  'assumed-year': text(
    ['年を補った日付', 'Dates given a year'],
    ['年のない日付があります。', 'There are dates without a year.'],
    [
      '{basis}{years}としました。ちがうときは 2024/4/1 のように年も書いてください。',
      'Read as {years}, {basis}. If that is wrong, please write the year too, as in 2024/4/1.',
    ],
  ),
  'told-date-order': text(
    ['年月日の順がわかった列', 'Columns whose date order the cells tell'],
    ['年月日の並びが {order} の日付です。', 'The dates stand in the order {order}.'],
    ['この順で読みました。', 'They were read so.'],
  ),
  'unit-of-title': text(
    ['表題の単位を使った列', 'Columns in the unit of the title'],
    ['表題に金額の単位があります。', 'The title names a unit of amounts.'],
    ['すべての金額を{factor}倍して円にしました。', 'Every amount was multiplied by {factor} to be yen.'],
  ),
  'assumed-date-order': text(
    ['年月日の順を決めた列', 'Columns whose date order was assumed'],
    ['日付の並び順がいく通りにも読めます。', 'The dates can be read in several orders.'],
    [
      '「{order}」の順として読みました。ちがうときは 2024/4/1 の形に直してください。',
      'Read as {order}. If that is wrong, please write dates like 2024/4/1.',
    ],
  ),
  'day-outside-era': text(
    ['元号の期間に合わない日付', 'Days outside their era'],
    ['その元号にはない日です(例: 平成31年5月1日)。', 'The era does not have that day (such as Heisei 31-5-1).'],
    ['西暦に直して使いました。日付が正しいか確かめてください。', 'Used as the day meant. Please check it.'],
  ),
  'start-month-only': text(
    ['日のない開始月', 'Starts without a day'],
    ['年と月だけで、日がありません。', 'There is a year and a month, but no day.'],
    [
      'その月の1日からとしました。ちがうときは日も書いてください。',
      'Taken as the first day of the month. If that is wrong, please write the day too.',
    ],
  ),
  'words-beside-day': text(
    ['言葉のついた日付', 'Dates with words'],
    ['日付のほかに言葉があります。', 'There are words beside the date.'],
    [
      '日付だけを読みました。予定など、まだ決まっていない日なら、決まるまで空欄にしてください。',
      'Only the date was read. If it is not settled yet, please leave it blank until it is.',
    ],
  ),
  'end-month-only': text(
    ['日のない終了月', 'Ends without a day of the month'],
    ['年と月だけで、日がありません。', 'There is a year and a month, but no day.'],
    [
      'その月の末日までとしました。ちがうときは日も書いてください。',
      'Taken as the last day of the month. If that is wrong, please write the day too.',
    ],
  ),
  'zoned-times': text(
    ['時差つきの時刻', 'Times with a time zone'],
    ['世界時などの時刻で書かれています。', 'The times are given with a time zone.'],
    ['このファイルの時間帯での日付に直して使いました。', 'Used as the day that it was in the time zone of this file.'],
  ),
  'serial-dates': text(
    ['数字のままの日付', 'Dates as bare numbers'],
    [
      '日付が数字だけなので、1900年と1904年のどちらから数えたものかわかりません。',
      'The dates are bare numbers, which do not tell whether they count from 1900 or from 1904.',
    ],
    [
      '1900年からとして読みました。4年ずれているときは、見出しに「1904」と書き足してください。',
      'Read as from 1900. If they are four years too early, please add "1904" to the header.',
    ],
  ),
  'serials-from-1904': text(
    ['1904年から数えた日付', 'Dates counted from 1904'],
    [
      '見出しか前後の日付から、1904年から数えた数字とわかります。',
      'By the header or the dates around them, these numbers count from 1904.',
    ],
    ['そのように日付に直して使いました。', 'Read accordingly.'],
  ),
  'decimal-comma': text(
    ['小数点にコンマを使う金額', 'Amounts with a decimal comma'],
    ['1.200,50 のような金額があります。', 'There are amounts such as 1.200,50.'],
    [
      'この列では、点を桁の区切り、コンマを小数点として読みました。',
      'In this column points were read as separators and commas as decimal marks.',
    ],
  ),
  'unknown-label': text(
    ['知らない言葉', 'Unknown words'],
    ['この言葉の意味がわかりません。', 'This word is not known.'],
    [`「その他」としました。${ADD_WORD[0]}`, `Taken as "other". ${ADD_WORD[1]}`],
  ),
  'unreadable-interval': text(
    ['読めない訪問間隔', 'Visit intervals that cannot be read'],
    ['日数として読めません。', 'This cannot be read as a number of days.'],
    [
      '空欄と同じに扱いました。14 や 2週間 のように書いてください。',
      'Taken as blank. Please write it like 14 or 2 weeks.',
    ],
  ),
  'unknown-stage': text(
    ['知らない段階', 'Unknown stages'],
    ['この言葉はどの段階でもありません。', 'This word is none of the stages.'],
    [
      '記録から段階を決めました。接触・会話・見込み・商談・契約・継続・離脱のどれかを入れてください。',
      'The stage is by the record. Please enter contact, talk, prospect, deal, contract, continuing or left.',
    ],
  ),
  'unknown-priority': text(
    ['知らない上長の優先度', 'Unknown priorities'],
    ['この言葉では、予定の順番は変わりません。', 'This word does not change the order of visits.'],
    [
      '言葉はそのまま予定に出ます。順番も変えるには、高・中・低・訪問しない のどれかを入れてください。',
      'It is shown as it stands. To change the order, please enter high, medium, low or do not visit.',
    ],
  ),
  'unreadable-event': text(
    ['読めない記念日', 'Anniversaries that cannot be read'],
    ['日付としても月としても読めません。', 'This cannot be read as a date or a month.'],
    [
      '空欄と同じに扱いました。4/1 や 3月 のように書いてください。',
      'Taken as blank. Please write it like 4/1 or March 31 as 3/31.',
    ],
  ),
  'unreadable-capacity': text(
    ['読めない1日の訪問件数', 'Visits per day that cannot be read'],
    ['0〜50 の件数として読めません。', 'This cannot be read as a number from 0 to 50.'],
    [
      '設定の「1日の訪問件数」を使いました。8 のように書いてください。',
      'The setting "Visits per day" was used. Please write it like 8.',
    ],
  ),
  'area-from-address': text(
    ['住所から取ったエリア', 'Areas taken from the address'],
    ['エリアが空欄です。', 'The area is blank.'],
    [
      '住所の市区町村をエリアとしました。ちがうときはエリアを入れてください。',
      'The town in the address was taken. If that is wrong, please enter the area.',
    ],
  ),
  'unknown-direction': text(
    ['知らない発着信の言葉', 'Unknown directions of calls'],
    ['発信か着信かがわかりません。', 'It is not clear who called.'],
    ['空欄と同じに扱いました。発信・着信のどちらかを入れてください。', 'Taken as blank. Please enter out or in.'],
  ),
  'unreadable-seconds': text(
    ['読めない通話時間', 'Talk times that cannot be read'],
    ['時間の長さとして読めません。', 'This cannot be read as a length of time.'],
    [
      '空欄と同じに扱いました。205 や 3分25秒 のように書いてください。',
      'Taken as blank. Please write it like 205 or 3:25.',
    ],
  ),
  'repeated-call': text(
    ['二重に入った通話', 'Calls entered twice'],
    ['時刻と番号(または通話ID)が上の行と同じです。', 'Time and number, or the call id, are those of a row above.'],
    ['1件として数えました。消してもかまいません。', 'Counted once. You may delete it.'],
  ),
  'unknown-cycle': text(
    ['知らない請求の言葉', 'Unknown billing words'],
    ['請求の周期がわかりません。', 'The billing cycle is not known.'],
    [
      `空欄と同じに扱いました(見出しが月額なら毎月、ほかは一括)。${ADD_WORD[0]}`,
      `Taken as blank: monthly if the header says so, otherwise once. ${ADD_WORD[1]}`,
    ],
  ),
  'unknown-auto-renew': text(
    ['知らない自動更新の言葉', 'Unknown renewal words'],
    ['自動更新をするのか、しないのかがわかりません。', 'It is not clear whether this renews by itself.'],
    [
      `空欄と同じに扱い、満了日で終わるとしました。${ADD_WORD[0]}`,
      `Taken as blank: it ends on its expiry day. ${ADD_WORD[1]}`,
    ],
  ),
  'cycle-against-header': text(
    ['見出しとちがう請求', 'Billing that differs from the header'],
    [
      '見出しは月額ですが、この行の請求は毎月ではありません。',
      'The header says monthly, the cycle of this row does not.',
    ],
    [
      'この行の請求に従いました。金額の単位を確かめてください。',
      'The row was followed. Please check what its amount is for.',
    ],
  ),
  'yearly-header-without-cycle': text(
    ['年額の見出し', 'A yearly amount'],
    ['見出しは年額ですが、請求の列がありません。', 'The header says yearly, but there is no billing column.'],
    [
      '契約ごとに1回の金額としました。毎年なら「請求」の列に「年額」と入れてください。',
      'Taken as one amount a contract. If it is due each year, please add a "Cycle" column with "yearly".',
    ],
  ),
  'blank-amount': text(
    ['金額のない契約', 'Contracts without an amount'],
    ['金額が空欄です。', 'The amount is blank.'],
    ['0円として数えました。金額を入れてください。', 'Counted with 0 yen. Please enter the amount.'],
  ),
  'negative-contract': text(
    ['マイナスの契約', 'Contracts of a negative amount'],
    ['契約の金額がマイナスです。', 'The amount of the contract is negative.'],
    [
      '書かれたとおり、売上から引きました。値引きや返金でなければ直してください。',
      'Taken off the revenue as it stands. Please correct it unless it is a discount or a refund.',
    ],
  ),
  'approximate-amount': text(
    ['およその金額', 'Rough amounts'],
    ['「約」「程度」などと書かれています。', 'It says that the amount is rough.'],
    ['その数字のまま使いました。正しい金額に直してください。', 'The figure was used. Please enter the exact amount.'],
  ),
  'point-in-amount': text(
    ['点で区切った金額', 'Amounts with a point before three digits'],
    [
      '点のあとに数字が3つあります。点は小数点として読みました。',
      'The point before three digits was read as a decimal mark.',
    ],
    [
      '千の区切りなら、50,000 のようにコンマに直してください(50.000 は 50円としています)。',
      'If it separates thousands, please write 50,000 (50.000 is taken as 50 yen).',
    ],
  ),
  'cycle-in-amount': text(
    ['金額の欄に書かれた周期', 'Cycles that stand with the amount'],
    ['金額の欄に「/月」「月額」などと書かれています。', 'The amount itself says how often it falls due.'],
    ['{cycle}の金額としました。', 'Taken as due {cycle}.'],
  ),
  'tax-included-cell': text(
    ['税込と書かれた金額', 'Amounts marked as including tax'],
    ['この欄だけ税込と書かれています。', 'Only some cells say that tax is included.'],
    ['書かれた金額のまま使いました。列の中でそろえてください。', 'Used as it stands. Please make the column uniform.'],
  ),
  'blank-rep': text(
    ['担当者のない行', 'Rows without a rep'],
    ['担当者が空欄です。', 'The rep is blank.'],
    ['チームの数字には入れました。担当者別には入りません。', 'Counted for the team, for no rep.'],
  ),
  'error-cell': text(
    ['エラーの値', 'Error values'],
    [
      'セルがエラーになっているか、名前の代わりにチェックがあります。',
      'The cell holds an error, or a tick where a name should be.',
    ],
    ['空欄として扱いました。セルの式や値を直してください。', 'Taken as blank. Please correct the cell.'],
  ),
  'ditto-without-above': text(
    ['上のない「同上」', 'Ditto marks with nothing above'],
    ['「〃」や「同上」の上に何もありません。', 'There is nothing above the ditto mark.'],
    ['空欄として扱いました。値を入れてください。', 'Taken as blank. Please enter the value.'],
  ),
  'start-from-contract-day': text(
    ['契約日を使った開始日', 'Contract day taken as the start'],
    ['利用開始日が空欄です。', 'The start is blank.'],
    [
      '契約日を開始日としました。ちがうときは開始日を入れてください。',
      'The contract day was taken. If that is wrong, please enter the start.',
    ],
  ),
  'unknown-phone': text(
    ['顧客にない電話番号', 'Telephone numbers of no customer'],
    ['この番号の顧客が、顧客の表にありません。', 'No customer has this number.'],
    [
      '担当者の通話としては数えました。顧客の表に番号を足せば結び付きます。',
      'Counted for the rep. Add the number to the customers table to link it.',
    ],
  ),
  'call-without-number': text(
    ['番号のない通話', 'Calls without a number'],
    ['番号が空欄か非通知で、顧客もわかりません。', 'The number is blank or withheld, and no customer is named.'],
    [
      '担当者の通話としては数えました。顧客がわかれば、顧客の列に書いてください。',
      'Counted for the rep. If you know the customer, please enter it.',
    ],
  ),
  'shared-phone': text(
    ['何社かに共通の電話番号', 'Shared telephone numbers'],
    ['同じ番号の顧客がいくつもあります。', 'Several customers have this number.'],
    [
      '顧客には結び付けませんでした。顧客の表の番号を確かめてください。',
      'Linked to no customer. Please check the numbers in the customers table.',
    ],
  ),
  'name-with-several-numbers': text(
    ['番号のちがう同じ名前', 'One name, several numbers'],
    ['この名前の顧客番号がいくつもあり、どれかわかりません。', 'Several customer numbers have this name.'],
    [
      '別の顧客として扱いました。顧客番号を入れてください。',
      'Kept as a customer of its own. Please enter the customer number.',
    ],
  ),
  'numbers-united': text(
    ['ひとつにまとめた顧客番号', 'Customer numbers taken as one'],
    ['「同じ」と答えた名前の顧客番号です。', 'This number belongs to a name that was answered as "Same".'],
    [
      'もう一方の番号の顧客として数えています。ちがうときは回答を「別」に直してください。',
      'Counted as the customer of the other number. If that is wrong, change the answer to "Different".',
    ],
  ),
  'customer-listed-twice': text(
    ['2回書かれた顧客', 'Customers listed twice'],
    ['{firstRow}行目にも同じ顧客があります。', 'The customer also stands in row {firstRow}.'],
    [
      '上の行を使い、空欄だけこの行で補いました。1行にまとめてください。',
      'The upper row counts; its blanks were filled from here. Please keep one row.',
    ],
  ),
  'sheet-not-read': text(
    ['読めないシート', 'Sheets that cannot be read'],
    [
      '設定で指定されたシートですが、必要な列が足りません。{count} 行を使えませんでした。',
      'The settings name this sheet, but it lacks columns that are needed. {count} rows could not be used.',
    ],
    [
      '見出しを直すか、サイドバーの「データ」で列を選んでください。',
      'Please correct the headers, or choose the columns in the sidebar, tab "Data".',
    ],
  ),
  'other-table-not-read': text(
    ['読んでいない別の表', 'Other lists that are not read'],
    [
      '同じシートに、見出しのちがう別の表があります。この表の {count} 行は読んでいません。',
      'Another list with headers of its own stands on the same sheet. Its {count} rows are not read.',
    ],
    [
      '別の内容の表なら、別のシートに移してください。同じ内容なら、上の表と同じ見出しにしてください。',
      'If it is about something else, please move it to a sheet of its own. If not, please give it the headers of the table above.',
    ],
  ),
  'pinned-column-not-found': text(
    ['見つからない列', 'Columns that were not found'],
    ['設定で指定された見出しがシートにありません。', 'The settings name a header that the sheet does not have.'],
    [
      'この列は読んでいません。設定シートの値を直すか、空欄にしてください。',
      'The column is not read. Please correct the value on the settings sheet, or leave it blank.',
    ],
  ),
  'rep-in-several-teams': text(
    ['チームが決まらない担当者', 'Reps whose team is unclear'],
    ['いくつものチームのシートに名前があります: {teams}', 'The name stands in the sheets of several teams: {teams}'],
    [
      'どのチームにも入れていません。担当者シートにチームと期間を書いてください。',
      'The rep is counted in no team. Please enter team and dates on the sheet of reps.',
    ],
  ),
  'other-sheets-fit': text(
    ['ほかにも合うシート', 'Other sheets that fit'],
    ['ほかにも同じ表に見えるシートがあります: {sheets}', 'Other sheets look like this table too: {sheets}'],
    [
      'このシートだけを読みました。サイドバーの「データ」で選べます。',
      'Only this sheet is read. You can choose in the sidebar, tab "Data".',
    ],
  ),
  'duplicate-header': text(
    ['同じ見出しの列', 'Columns with the same header'],
    ['{otherColumn}列も同じ見出しです。', 'Column {otherColumn} has the same header.'],
    ['左の列を使いました。もう一方の見出しを変えてください。', 'The left one is read. Please rename the other.'],
  ),
  'rows-passed-over': text(
    ['とばした行', 'Rows passed over'],
    [
      '空白 {blank}行、合計 {totals}行、見出しのくり返し {repeatedHeaders}行、重複 {duplicates}行、メモ {notes}行。',
      'Blank {blank}, totals {totals}, repeated headers {repeatedHeaders}, duplicates {duplicates}, remarks {notes}.',
    ],
    ['データではないので、とばしました。', 'They are no data and were passed over.'],
  ),
} satisfies Partial<Record<FindingCode, FindingText>>;
