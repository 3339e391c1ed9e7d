/** Finds customers while somebody types: by name, reading or telephone number, in whatever form these are typed. */
import { foldKana } from '../../intake/kana';
import { customerKey } from '../../intake/names';
import { phoneKey, phoneKeys } from '../../intake/phone';
import { cleanText } from '../../intake/text';
import type { CustomerList } from '../../rpc/daily-model';

export interface Searchable {
  readonly name: string;
  readonly kana: string;
  readonly phone: string;
  readonly rep: string;
  /** As they are compared. */
  readonly texts: readonly string[];
  readonly phones: readonly string[];
}

/** Nothing but digits and what stands between them; two digits are no number yet. */
const PHONE = /^[(+\d][\d\s()./ー―‐-]*$/;
const FEWEST_DIGITS = 3;

export function searchable({ customers }: CustomerList): Searchable[] {
  return customers.map(([name, kana, phone, rep]) => ({
    name,
    kana,
    phone,
    rep,
    texts: [fold(name), fold(kana)].filter((text) => text !== ''),
    phones: phoneKeys(phone),
  }));
}

/**
 * Those whose name begins, or whose number ends, with what was typed come first; otherwise in the order of the list. All of them
 * for nothing typed.
 */
export function search(customers: readonly Searchable[], typed: string): Searchable[] {
  const text = fold(typed);
  if (text === '') return [...customers];
  const cleaned = cleanText(typed);
  const digits = PHONE.test(cleaned) ? phoneKey(cleaned) : '';
  const isNumber = digits.length >= FEWEST_DIGITS;
  const first: Searchable[] = [];
  const others: Searchable[] = [];
  for (const customer of customers) {
    const { texts, phones } = customer;
    if (texts.some((each) => each.startsWith(text)) || (isNumber && phones.some((each) => each.endsWith(digits))))
      first.push(customer);
    else if (texts.some((each) => each.includes(text)) || (isNumber && phones.some((each) => each.includes(digits))))
      others.push(customer);
  }
  return [...first, ...others];
}

/** Width, case, spaces, hiragana and katakana, ㈱ and 株式会社 do not matter. */
const fold = (text: string): string => foldKana(customerKey(text).toLowerCase());
