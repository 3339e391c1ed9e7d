/** All customers for the search in the browser, and the one whose row is selected. */
import type { Bilingual, Language } from '../core/language';
import { distinctNames } from '../daily/distinct-names';
import { customerKey } from '../intake/names';
import { cellText } from '../intake/text';
import { languageOf } from '../sheets/language';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import { dailySource } from './daily-source';
import type { CustomerList } from './daily-model';

/** Plain JSON. */
export interface SelectedCustomer {
  readonly language: Language;
  /** null: no row of a customer is selected. */
  readonly customer: string | null;
  /** What to do then; '' otherwise. */
  readonly sentence: string;
}

const NONE: Bilingual = {
  ja: '「通話」「訪問」「顧客」「契約」などのシートで、顧客の行を選んでから押してください。',
  en: 'Please select the row of a customer on a sheet such as Calls, Visits, Customers or Contracts first.',
};

export function customerList(): CustomerList {
  const { facts, health, names, language } = dailySource(SpreadsheetApp.getActiveSpreadsheet());
  const { kana, phone } = facts.tables.customerInfo;
  return {
    language,
    customers: names.map((name, customer) => [
      name,
      kana[customer]!,
      phone[customer]!,
      facts.tables.reps[health[customer]!.rep] ?? '',
    ]),
  };
}

export function selectedCustomer(): SelectedCustomer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const { facts, intake } = sharedWorkbook(spreadsheet);
  const { tables } = facts;
  const names = distinctNames(tables.customers);
  const sheet = spreadsheet.getActiveSheet();
  const row = spreadsheet.getActiveRange()?.getRow() ?? 0;
  const customer = customerOfRow() ?? namedInRow();
  return {
    language,
    customer: customer === null ? null : names[customer]!,
    sentence: customer === null ? NONE[language] : '',
  };

  function customerOfRow(): number | null {
    const { visits, contracts, sales, calls, customerInfo } = tables;
    for (const kind of ['visits', 'contracts', 'sales', 'calls', 'customers'] as const) {
      const parts = intake.sources[kind]?.parts ?? [];
      if (!parts.some(({ sheetName }) => sheetName === sheet.getName())) continue;
      const isHere = (part: number): boolean => parts[part]?.sheetName === sheet.getName();
      const rows = kind === 'customers' ? customerInfo : { visits, contracts, sales, calls }[kind];
      const found = rows === null ? -1 : rows.row.findIndex((each, index) => each === row && isHere(rows.part[index]!));
      if (found < 0) continue;
      const known = kind === 'customers' ? found : { visits, contracts, sales, calls }[kind]!.customer[found]!;
      if (known >= 0) return known;
    }
    return null;
  }

  /** Other sheets, such as 今日の予定 and 顧客の状態, name a customer in a cell of their own. */
  function namedInRow(): number | null {
    if (row < 1 || row > sheet.getLastRow()) return null;
    const [cells = []] = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues() as unknown[][];
    const keys = new Map(names.map((name, index) => [customerKey(name), index]));
    for (const cell of cells) {
      const found = typeof cell === 'string' && cell !== '' ? keys.get(customerKey(cellText(cell))) : undefined;
      if (found !== undefined) return found;
    }
    return null;
  }
}
