/** 進捗 as the version before wrote it: nine columns, the table from row 7. A refresh makes it today's, and memos keep their KPI. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import { KPIS } from '../../src/kpis';
import { CONTRACTS, VISITS, act, sheetModel, valueAt, workbook } from '../support/product-runtime';

const HEADER = ['KPI', '実績(6月)', '目標', '達成率', '判定', '前月', '前年同月', '12か月の推移', '計算のしかた'];

/** Columns A–I are the block; J is a person's. */
function earlier(): WorkbookModel {
  const rows: (string | number)[][] = [
    ['ルートKPI 進捗', '', '', '', '', '', '', '更新 2024/06/30 18:00'],
    ['2024年6月30日 現在'],
    ['この表は「最新に更新」で書き直されます。'],
    ['KGIの期間', 'KGI 売上目標', '実績', '達成率', '判定', '期間の営業日', 'ペース', 'ペースとの差'],
    ['2024年4月〜2025年3月', '未設定 → 設定シート', 45_000, '—', '― 目標なし', '62/245日', 0.253, '—'],
    [],
    [...HEADER, '自分の列'],
    ...KPIS.map(({ name }) => [name.ja, 1, '—', '—', '― 目標なし', '—', '—', '▄', '…', `${name.ja}のメモ`]),
    ['会議メモ'],
  ];
  const sheet = sheetModel('進捗', rows as never);
  const names = [{ name: 'KPI_PROGRESS', reference: "'進捗'!$A$1:$I$29" }];
  return workbook([{ ...sheet, frozenRows: 7 }, VISITS, CONTRACTS], { names });
}

test('it stays on its sheet, gets its new column, and every memo stands beside its KPI', async () => {
  const { model, toasts } = await act('refresh', earlier());
  expect(toasts.join()).not.toContain('進捗 (2)');
  expect(model.names.find(({ name }) => name === 'KPI_PROGRESS')!.reference).toMatch(/\$A\$1:\$J\$58$/);
  expect(valueAt(model, '進捗', 15, 10)).toBe('次の一手');
  expect(valueAt(model, '進捗', 15, 11)).toBe('自分の列');
  KPIS.forEach(({ name }, i) => {
    expect(valueAt(model, '進捗', 16 + i, 1)).toBe(name.ja);
    expect(valueAt(model, '進捗', 16 + i, 11)).toBe(`${name.ja}のメモ`);
  });
  // What stood below the block still does.
  const memo = model.sheets[0]!.cells.find(({ value }) => value === '会議メモ')!;
  expect(memo).toMatchObject({ column: 1 });
  expect(memo.row).toBeGreaterThan(58);
  // Once it is today's, a refresh leaves it alone.
  const again = await act('refresh', model);
  expect(again.model.sheets[0]!.cells.filter(({ column }) => column > 10)).toEqual(
    model.sheets[0]!.cells.filter(({ column }) => column > 10),
  );
});
