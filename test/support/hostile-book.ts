/** A workbook whose every name, word and memo is a hostile text, in otherwise sound tables. */
import type { Cell, SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import { sheetModel, workbook } from '../local/local-runtime';
import { PAYLOADS } from './payloads';

/** Names of further sheets of visits, which the add-on asks about and quotes. */
export const HOSTILE_SHEETS = ['=1+1', '<img src=x onerror=window.hacked=20>', '__proto__', "x'!A1&'"];

/** Texts stay texts: `sheetModel` would read those with `=` as formulas. */
export function textSheet(name: string, rows: readonly (readonly (string | number)[])[]): SheetModel {
  const cells = rows.flatMap((row, r) => row.map((value, c): Cell => ({ row: r + 1, column: c + 1, value })));
  return sheetModel(name, [], { cells, rowCount: rows.length + 20, columnCount: 20 });
}

const VISITS_HEADER = ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ', '=1+1'];

export function hostileBook(payloads: readonly string[] = PAYLOADS): WorkbookModel {
  const each = <T>(make: (payload: string, index: number) => T): T[] => payloads.map(make);
  const others = HOSTILE_SHEETS.map((name) =>
    textSheet(name, [VISITS_HEADER, ['2024/6/3', '佐藤', '青木商店', '訪問', '', '商談', '', '', name, name]]),
  );
  return workbook([
    textSheet('訪問', [
      VISITS_HEADER,
      ...each((p) => ['2024/5/7', p, p, '訪問', '定期', '商談', '◎', '2024/7/1', p, p]),
      ...each((p) => ['2024/6/3', p, p, '訪問', p, p, p, '2024/7/1', p, p]),
      // A day that nobody can read: the row is left out, and quoted in データ確認.
      ...each((p) => [p, p, p, '訪問', '', '', '', '', '', '']),
    ]),
    textSheet('契約', [
      ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求', '解約理由'],
      ...each((p, i) => [p, p, p, p, '2024/1/10', i % 3 === 0 ? '2024/6/20' : '', 10_000 + i, '月額', p]),
      ...each((p, i) => [`Z${i}`, p, p, p, '2024/1/10', '', p, '月額', '']),
    ]),
    textSheet('顧客', [
      ['顧客', 'フリガナ', '電話番号', '住所', 'エリア', 'ランク', '上長の優先度', '上長コメント'],
      ...each((p) => [p, p, p, p, p, p, p, p]),
    ]),
    textSheet('担当者', [['担当者', 'チーム'], ...each((p) => [p, p])]),
    textSheet('ノウハウ', [
      ['題名', '内容', 'KPI', '段階', '投稿者', '日付'],
      ...each((p, i) => [p, p, i % 2 === 0 ? '訪問件数' : p, i % 2 === 0 ? '契約' : p, p, '2024/6/1']),
    ]),
    textSheet('改善', [
      ['月', 'Keep', 'Problem', 'Try', 'アクション', '担当者', '期限', 'KPI', '完了日'],
      ...each((p) => ['2024-06', p, p, p, p, p, '2024/6/20', '訪問件数', '']),
    ]),
    textSheet('目標', [
      ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠'],
      ['訪問件数', '', '2024-06', 100, '', '', '=1+1'],
      ...each((p) => ['訪問件数', p, '2024-06', 10, '', '', p]),
      ...each((p) => [p, p, p, 10, '', '', p]),
    ]),
    textSheet('通話', [
      ['日時', '電話番号', '方向', '担当者', '通話秒数', '結果', 'メモ'],
      ...each((p) => ['2024/6/3 10:00', p, '発信', p, 60, p, p]),
    ]),
    ...others,
  ]);
}
