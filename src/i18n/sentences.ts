/** The sentences a user may see for each error code. `{name}` is filled from the error's parameters. */
import type { ErrorCode } from '../core/errors';
import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';

const ERRORS: Readonly<Record<ErrorCode, Bilingual>> = {
  'missing-sheet': {
    ja: '「{table}」の表が見つかりません。シート「{table}」を作り、1行目に{columns}の見出しを入れてください。',
    en: 'No "{table}" table was found. Add a sheet "{table}" with the headers {columns} in row 1.',
  },
  'missing-pinned-sheet': {
    ja: '設定で指定されたシート「{sheet}」がありません。設定シートのシート名を直すか、空欄にしてください。',
    en: 'The settings name a sheet "{sheet}" that does not exist. Please correct the name or leave it blank.',
  },
  'missing-column': {
    ja: 'シート「{sheet}」に{columns}の列がありません。見出しを追加するか、サイドバーの「データ」で列を選んでください。',
    en: 'The sheet "{sheet}" lacks the column {columns}. Please add the header, or choose the column in the sidebar, tab "Data".',
  },
  'months-across': {
    ja: 'シート「{sheet}」は、月ごとに列が分かれた表のようで、読めません。1件を1行に並べた表を、別のシートに置いてください。',
    en: 'The sheet "{sheet}" has a column for each month and cannot be read. Please put a row for each entry elsewhere.',
  },
  'customers-across': {
    ja: 'シート「{sheet}」は、1行に何件もの訪問先が横に並んでいるようで、読めません。訪問先を1つの列にして、1件を1行にしてください。',
    en: 'The sheet "{sheet}" has several customers in a row and cannot be read. Please give each visit a row.',
  },
  'missing-pinned-column': {
    ja: '設定で{columns}の列とされた「{header}」が、シート「{sheet}」にありません。設定シートの値を直してください。',
    en: 'The sheet "{sheet}" lacks the header "{header}", which the settings name for {columns}. Please correct the settings.',
  },
  'no-rows': {
    ja: 'シート「{sheet}」に使える行がありません。見出しの下にデータを入力してください。',
    en: 'The sheet "{sheet}" has no usable rows. Please enter data below the headers.',
  },
  'no-usable-rows': {
    ja: 'シート「{sheet}」の{rows}行は、どれも読めませんでした。理由はシート「データ確認」の「見つかったこと」にあります。',
    en: 'None of the {rows} rows of the sheet "{sheet}" could be read. The reasons are on the sheet "Data check".',
  },
  'question-waits': {
    ja: '「{table}」として読むシートを決めるため、1つ答えてください。サイドバーの「データ」を開くと、質問が出ています。',
    en: 'One answer is needed to know which sheet holds "{table}". Please open the tab "Data" of the sidebar.',
  },
  'no-customer-record': {
    ja: '「契約」も「売上」も見つかりません。どちらかのシートを用意してください。',
    en: 'Neither a "Contracts" nor a "Sales" table was found. Please add one of them.',
  },
  'bad-period': {
    ja: '期間「{text}」を読めません。例: 2024-06',
    en: 'The period "{text}" cannot be read. Example: 2024-06',
  },
  'bad-filter-key': {
    ja: '絞り込み「{text}」を読めません。例: 担当=佐藤、チーム=1課、顧客=…、商品=…、エリア=…、ランク=…',
    en: 'The filter "{text}" cannot be read. Example: rep=Sato; also team=, customer=, product=, area=, rank=',
  },
  'bad-filter': {
    ja: '絞り込みは文字で指定してください。例: "佐藤"、"エリア=藤沢"',
    en: 'The filter must be text. Example: "Sato" or "area=Fujisawa"',
  },
  'unknown-name': {
    ja: '{kind}「{name}」が見つかりません。{nearest}',
    en: 'There is no {kind} "{name}". {nearest}',
  },
  'unknown-argument': {
    ja: '{kind}「{name}」({parameter})が見つかりません。{nearest}例: {example}',
    en: 'There is no {kind} "{name}" ({parameter}). {nearest} Example: {example}',
  },
  'repeated-filter': {
    ja: '{kind}は1つだけです(絞り込み「{text}」)。例: {example}。並べて見るには KPI_TABLE を使います。',
    en: 'Only one {kind} can be given (filter "{text}"). Example: {example}. KPI_TABLE shows them side by side.',
  },
  'range-argument': {
    ja: '{kind}({parameter})に範囲は使えません。例: {example}。表の範囲は、いちばん後ろの引数に入れます。',
    en: 'The {kind} ({parameter}) cannot be a range. Example: {example}. A range with a table goes last.',
  },
  'missing-kpi': {
    ja: 'KPIの名前(kpi)を入れてください。例: "継続率"',
    en: 'Please give the name of a KPI (kpi). Example: "Retention rate"',
  },
  'bad-choice': {
    ja: '「{text}」({parameter})は使えません。次のどれかを入れてください: {examples}',
    en: '"{text}" ({parameter}) cannot be used. Please give one of: {examples}',
  },
  'bad-count': {
    ja: '「{text}」({parameter})は使えません。1から{most}までの整数を入れてください。例: 12',
    en: '"{text}" ({parameter}) cannot be used. Please give a whole number from 1 to {most}. Example: 12',
  },
  'goal-filter': {
    ja: '目標は全員か担当者ごとなので、絞り込み(filter)は空欄か担当者にしてください。例: "佐藤"',
    en: 'Targets are set for the team or a rep, so the filter must be blank or a rep. Example: "Sato"',
  },
  'bad-setting': {
    ja: '設定「{setting}」の値「{text}」を読めません。{hint}',
    en: 'The setting "{setting}" has the value "{text}", which cannot be read. {hint}',
  },
  'bad-amount': {
    ja: '「{text}」を金額として読めません。0より大きい金額を入れてください。例: 1,200万円',
    en: '"{text}" cannot be read as an amount. Please enter one above zero. Example: 12,000,000',
  },
  'bad-target': {
    ja: '「{kpi}」の値を読めません。0以上の数字を、率は200%まで、下限は上限以下で入れてください。',
    en: 'The figures for "{kpi}" cannot be read. Please enter numbers from zero, rates up to 200%, the lower bound first.',
  },
  'kgi-is-formula': {
    ja: 'KGIのセル({place})には式が入っているため、書き換えませんでした。シートで直してください。',
    en: 'The KGI cell ({place}) holds a formula and was left as it is. Please change it on the sheet.',
  },
  'setting-is-formula': {
    ja: '設定のセル({place})には式が入っているため、書き換えませんでした。シートで直してください。',
    en: 'The settings cell ({place}) holds a formula and was left as it is. Please change it on the sheet.',
  },
  'protected-cells': {
    ja: 'セル({place})は保護されているため、何も書き換えませんでした。シートの管理者に確認してください。',
    en: 'The cells at {place} are protected, so nothing was written. Please ask whoever manages the sheet.',
  },
  'spill-blocked': {
    ja: 'この式の表は{area}に広がりますが、{place}に値があります。まわりが空いているセルを選んでください。',
    en: 'This formula fills {area}, but something stands in {place}. Please choose a cell with free space around it.',
  },
  'no-room-to-spill': {
    ja: 'この式の表は{rows}行×{columns}列に広がりますが、シートの端までに収まりません。行や列を足すか、別のセルを選んでください。',
    en: 'This formula fills {rows} rows by {columns} columns, which the sheet has no room for here. Please add some, or choose another cell.',
  },
  'cell-has-rule': {
    ja: 'セル({place})には入力規則があるため、式を入れませんでした。別のセルを選んでください。',
    en: 'The cell {place} has a validation rule, so no formula was inserted. Please choose another cell.',
  },
  'formula-changed': {
    ja: 'セル({place})は、式を入れたあとに変わっています。何も書き換えませんでした。',
    en: 'The cell {place} has changed since the formula was inserted. Nothing was written.',
  },
  'outdated-question': {
    ja: 'シート「{sheet}」が変わったため、何も書きませんでした。もう一度選んでください。',
    en: 'The sheet "{sheet}" has changed, so nothing was written. Please choose again.',
  },
  'bad-request': {
    ja: 'サイドバーの版がスクリプトと合っていないため、何も変えていません。サイドバーを開き直して、もう一度お試しください。',
    en: 'The sidebar does not fit this version of the script, so nothing was changed. Please open it again and repeat.',
  },
  busy: {
    ja: 'このファイルは、いま更新か書き込みの途中です。少し待ってからもう一度お試しください。データは変わっていません。',
    en: 'This file is just being refreshed or written to. Please try again in a moment. Nothing has changed.',
  },
  'document-busy': {
    ja: 'ほかの人がこのファイルに書き込んでいます。少し待ってからもう一度お試しください。',
    en: 'Somebody else is writing to this file. Please try again in a moment.',
  },
  'newer-workbook': {
    ja: 'このファイルは、もっと新しい版のルートKPIで作られています。何も変えていません。ルートKPIを新しい版にしてからお試しください。',
    en: 'A newer version of Route KPI wrote this file, so nothing was changed. Please update Route KPI and try again.',
  },
  interrupted: {
    ja: '途中で止まりました。入力したデータは消えていません。少し待って、もう一度同じことをしてください。({detail})',
    en: 'This stopped half-way. Nothing entered is lost. Please wait a moment and do it once more. ({detail})',
  },
  'import-sheet-changed': {
    ja: 'シート「{sheet}」が、確認したあとで変わりました。何も追加していません。もう一度確認してください。',
    en: 'The sheet "{sheet}" has changed since you looked at it. Nothing was added. Please check again.',
  },
  'other-table-below': {
    ja: 'シート「{sheet}」では、この表の下に別の表があります。別のシートに移してから、もう一度お試しください。',
    en: 'On "{sheet}" another list stands below this table. Please move it to a sheet of its own and try again.',
  },
  'import-interrupted': {
    ja: '途中で、ほかの人がシートに書き込んだため止めました({rows}行まで追加)。同じファイルをもう一度取り込むと、残りだけが追加されます。',
    en: 'Somebody else wrote to the sheet, so the import stopped after {rows} rows. Import the file again to add the rest.',
  },
  'import-scattered': {
    ja: '取り込んだ行がシート「{sheet}」の中で散らばっていて、取り消せません。日付などの順に並べ替えてからお試しください。',
    en: 'The imported rows are scattered over the sheet "{sheet}". Please sort it by number or date and undo again.',
  },
  'nothing-to-undo': {
    ja: '取り消せる取り込みがありません。',
    en: 'There is no import that could be undone.',
  },
  'sheet-changed': {
    ja: 'シート「{sheet}」の見出しか名前が変わったため、何も書きませんでした。「読み直す」を押してから、もう一度お試しください。',
    en: 'The sheet "{sheet}" has another name or header now, so nothing was written. Please press "Read again" and repeat.',
  },
  'visit-already-there': {
    ja: '{customer}の{day}の記録は、もうあります(「{sheet}」の{row}行目)。書き足すことがあれば、その行に書いてください。',
    en: '{customer} on {day} is on record already ("{sheet}", row {row}), so nothing was written. What is to be added can be typed there.',
  },
  'visit-changed': {
    ja: '書いた行は、そのあと人が変えたか消したため、そのままにしました。シート「{sheet}」で直してください。',
    en: 'Somebody has changed or deleted the row since, so it was left as it is. Please correct it on the sheet "{sheet}".',
  },
  'no-customer-row': {
    ja: '「顧客」のシートに{customer}の行がないため、書けません。行を足して、「読み直す」を押してください。',
    en: 'The customers sheet has no row for {customer}, so nothing was written. Please add one and press "Read again".',
  },
  'cell-changed': {
    ja: 'セル({place})は、表示したあとで「{text}」に変わっています。何も書きませんでした。「読み直す」を押してください。',
    en: 'The cell {place} has been changed to "{text}" meanwhile. Nothing was written. Please press "Read again".',
  },
  'cell-is-formula': {
    ja: 'セル({place})は数式なので、書き換えませんでした。シートで直してください。',
    en: 'The cell {place} is a formula, so it was not written. Please change it on the sheet.',
  },
  'sample-would-overwrite': {
    ja: 'シート「{sheet}」がすでにあるため、サンプルは入れませんでした。新しいスプレッドシートでお試しください。',
    en: 'The sheet "{sheet}" already exists, so no sample was inserted. Please use a new spreadsheet.',
  },
  'month-not-over': {
    ja: '{month}はまだ終わっていないため、締められません。月の最後の日が過ぎてから締めてください。',
    en: '{month} is not over yet. Please close it once its last day has passed.',
  },
  'month-without-record': {
    ja: '{month}の記録がないため、締められません。ほかの月を選んでください。',
    en: 'There is no record of {month}, so it cannot be closed. Please choose another month.',
  },
  'history-changed': {
    ja: 'シート「{sheet}」の見出しが履歴の形と違うため、何も書きませんでした。見出しを元の並びに戻すか、別の表ならシートの名前を変えてください。',
    en: 'The sheet "{sheet}" has other headers than the history: nothing was written. Restore them, or rename the sheet.',
  },
  'tips-changed': {
    ja: 'シート「{sheet}」の見出しか行が変わっているため、何も書きませんでした。「内容」の列があるか、行が残っているかを確かめてください。',
    en: 'The sheet "{sheet}" has other headers or rows than before: nothing was written. It needs a column "Tip".',
  },
};

const KINDS_OF_NAME: Readonly<Record<string, Bilingual>> = {
  kpi: { ja: 'KPI', en: 'KPI' },
  customer: { ja: '顧客', en: 'customer' },
  rep: { ja: '担当者', en: 'rep' },
  team: { ja: 'チーム', en: 'team' },
  product: { ja: '商品', en: 'product' },
  area: { ja: 'エリア', en: 'area' },
  rank: { ja: 'ランク', en: 'rank' },
};

/** How a person writes such a thing into a formula: a name after its key. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<Language, readonly [key: string, name: string]>>>> = {
  kpi: { ja: ['', '継続率'], en: ['', 'Retention rate'] },
  customer: { ja: ['顧客=', '青木商店'], en: ['customer=', 'Aoki Ltd'] },
  rep: { ja: ['担当=', '佐藤'], en: ['rep=', 'Sato'] },
  team: { ja: ['チーム=', '1課'], en: ['team=', 'East'] },
  product: { ja: ['商品=', '水'], en: ['product=', 'Water'] },
  area: { ja: ['エリア=', '藤沢'], en: ['area=', 'Fujisawa'] },
  rank: { ja: ['ランク=', 'A'], en: ['rank=', 'A'] },
  period: { ja: ['', '2024-06'], en: ['', '2024-06'] },
  by: { ja: ['', '月'], en: ['', 'month'] },
};
const KINDS_OF_ARGUMENT: Readonly<Record<string, Bilingual>> = {
  kpi: { ja: 'KPIの名前', en: 'name of the KPI' },
  period: { ja: '期間', en: 'period' },
  by: { ja: '列の分けかた', en: 'grouping' },
  months: { ja: '月数', en: 'number of months' },
};

/** One plain sentence (two at most) that says what happened and what to do. */
export function sentenceOf(error: UserFacingError, language: Language): string {
  const params: Record<string, string> = { ...error.params };
  const kind = params.kind ?? params.parameter ?? '';
  params.example = exampleOf(kind, params.nearest ?? '', language);
  params.kind = (error.code === 'range-argument' ? KINDS_OF_ARGUMENT : KINDS_OF_NAME)[kind]?.[language] ?? '';
  if (params.nearest !== undefined) params.nearest = nearestHint(params.nearest, language);
  return fill(ERRORS[error.code][language], params);
}

function exampleOf(kind: string, nearest: string, language: Language): string {
  // The one argument that is a number.
  if (kind === 'months') return '12';
  const [key, name] = EXAMPLES[kind]?.[language] ?? ['', ''];
  return `"${key}${nearest === '' ? name : nearest}"`;
}

function nearestHint(nearest: string, language: Language): string {
  if (nearest === '') return language === 'ja' ? '名前を確かめてください。' : 'Please check the name.';
  return language === 'ja' ? `「${nearest}」のことですか?` : `Did you mean "${nearest}"?`;
}

/** Puts parameters into `{places}`. The parameters themselves are never read as templates. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
