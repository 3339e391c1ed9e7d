/** A random workbook of the reference as sheets, the way a team would have typed it. */
import { serialOfDay } from '../../src/core/days';
import type { SheetGrid } from '../../src/intake/types';
import type { RefWorkbook } from '../reference/reference';

const KIND = { visit: '訪問', call: '電話', online: 'オンライン', mail: 'メール', other: '来店' };
const PURPOSE = {
  none: '',
  prospecting: 'アポ取り',
  follow: 'フォロー',
  routine: '定期',
  renewal: '更新',
  complaint: 'クレーム',
  other: 'その他',
};
const OUTCOME = {
  none: '',
  absent: '不在',
  refused: '門前払い',
  talked: '会話',
  appointment: 'アポ獲得',
  meeting: '商談',
  quote: '見積',
  won: '受注',
  lost: '失注',
  cancelled: '中止',
  other: 'その他',
};
const CYCLE = { monthly: '月額', yearly: '年額', once: '一括', single: 'スポット' };

const day = (value: number | null): unknown => (value === null ? '' : serialOfDay(value));

/** The calls table is left out: it names customers by phone only. */
export function sheetsOf(workbook: RefWorkbook): SheetGrid[] {
  const { visits, contracts, sales, areas, teams } = workbook;
  const sheets: SheetGrid[] = [];
  if (visits !== null)
    sheets.push({
      name: '訪問',
      cells: [
        ['番号', '訪問日', '担当者', '顧客', '種別', '目的', '結果'],
        ...visits.map((visit, i) => [
          i + 1,
          day(visit.day),
          visit.rep ?? '',
          visit.customer,
          KIND[visit.kind],
          PURPOSE[visit.purpose],
          OUTCOME[visit.outcome],
        ]),
      ],
    });
  if (contracts !== null)
    sheets.push({
      name: '契約',
      cells: [
        ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
        ...contracts.map((contract, i) => [
          `C${i + 1}`,
          contract.customer,
          contract.rep ?? '',
          contract.product ?? '',
          day(contract.start),
          day(contract.end),
          contract.amount,
          CYCLE[contract.cycle],
        ]),
      ],
    });
  if (sales !== null)
    sheets.push({
      name: '売上',
      cells: [
        ['番号', '日付', '顧客', '担当者', '金額'],
        ...sales.map((sale, i) => [i + 1, day(sale.day), sale.customer, sale.rep ?? '', sale.amount]),
      ],
    });
  sheets.push({ name: '顧客', cells: [['顧客', 'エリア'], ...areas] });
  sheets.push({
    name: '担当者',
    cells: [
      ['担当者', 'チーム', '開始', '終了'],
      ...teams.map(({ rep, team, from, to }) => [rep, team, day(from), day(to)]),
    ],
  });
  return sheets;
}
