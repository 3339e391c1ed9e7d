/**
 * Records in which nothing that a rep does changes what comes of it, yet in which customers differ: some are open, some are
 * called at ten o'clock, some are met every week. What such a record shows is chance.
 */
import { type Day, dayOf, formatIsoDay } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import { createRandom, type Random } from '../../src/core/random';
import { factsOfSheets } from './report-facts';

type Row = (string | number)[];

const VISITS = ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応'];
const CONTRACTS = ['契約番号', '顧客', '担当者', '開始日', '解約日', '満了日', '自動更新', '金額', '請求'];
const CALLS = ['日時', '電話番号', '担当者', '方向', '結果'];
const REPS = ['佐藤', '鈴木', '高橋', '田中'];

const BEGIN = dayOf(2022, 7, 1);
const AS_OF = dayOf(2024, 6, 30);

class Book {
  readonly visits: Row[] = [];
  readonly contracts: Row[] = [];
  readonly calls: Row[] = [];
  readonly customers: Row[] = [['顧客', '電話番号'], ...customers(120).map(({ name, phone }) => [name, phone])];

  /** Days up to the as-of day only. */
  visit(day: Day, who: Customer, kind = '訪問', purpose = '', outcome = '', reaction = ''): void {
    if (day <= AS_OF) this.visits.push([formatIsoDay(day), who.rep, who.name, kind, purpose, outcome, reaction]);
  }

  facts(): Facts {
    const visits = [...this.visits].sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0));
    return factsOfSheets(
      {
        訪問: [VISITS, ...visits],
        契約: [CONTRACTS, ...this.contracts],
        ...(this.calls.length === 0 ? {} : { 通話: [CALLS, ...this.calls], 顧客: this.customers }),
      },
      AS_OF,
    );
  }
}

interface Customer {
  readonly name: string;
  readonly rep: string;
  readonly phone: string;
}

const customers = (count: number): Customer[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `顧客${i}号`,
    rep: REPS[i % REPS.length]!,
    phone: `0467-00-${String(i).padStart(4, '0')}`,
  }));

/** Between 0 and 1, most of them small: how readily a customer says yes. */
const openness = (random: Random): number => random.next() ** 3;
/** Days until the next of something that comes every so many days on average: at least one, and far from even. */
const gap = (random: Random, mean: number): number => 1 + Math.round(-Math.log(1 - random.next()) * (mean - 1));

/** Each customer is always approached in the same way, before and after an appointment, and is as open as it is. */
function fixedWay(random: Random): Facts {
  const book = new Book();
  for (const who of customers(160)) {
    const [kind, yes] = [random.pick(['訪問', '電話']), openness(random)];
    for (let day = BEGIN + random.whole(0, 60); day < AS_OF; day += gap(random, 60))
      book.visit(day, who, kind, 'アポ取り', random.chance(yes) ? 'アポ獲得' : random.pick(['不在', '会話']));
  }
  return book.facts();
}

/** First by telephone, then at the door, until somebody agrees. */
function firstThen(random: Random): Facts {
  const book = new Book();
  for (const who of customers(240)) {
    const yes = openness(random);
    let day = BEGIN + random.whole(0, 400);
    for (let attempt = 0; attempt < 6; attempt++, day += gap(random, 20)) {
      const isAgreed = random.chance(yes);
      const kind = random.chance(attempt < 2 ? 0.8 : 0.2) ? '電話' : '訪問';
      book.visit(day, who, kind, 'アポ取り', isAgreed ? 'アポ獲得' : '会話');
      if (isAgreed) break;
    }
  }
  return book.facts();
}

/** After an appointment contacts at random intervals, each of which wins with the customer's own chance; after so many the rep gives up. */
function deals(
  random: Random,
  paceOf: () => () => number,
  chances: () => [win: number, lose: number],
  most: number,
): Facts {
  const book = new Book();
  for (const who of customers(200)) {
    const [pace, [win, lose]] = [paceOf(), chances()];
    let day = BEGIN + random.whole(0, 400);
    book.visit(day, who, '訪問', 'アポ取り', 'アポ獲得');
    for (let contact = 1; contact <= most; contact++) {
      day += pace();
      const drawn = random.next();
      const isEnd = drawn < win + lose || contact === most;
      book.visit(day, who, '訪問', 'フォロー', drawn < win ? '受注' : isEnd ? '失注' : '商談');
      if (isEnd) break;
    }
  }
  return book.facts();
}

/** Every customer has a rhythm of its own; how long it stays has nothing to do with it. Yearly contracts, ended at 満了 or at any time. */
function stays(random: Random, meanOf: (rhythm: number, age: Day) => number): Facts {
  const book = new Book();
  customers(220).forEach((who, i) => {
    const start = dayOf(2021, 1, 1) + random.whole(0, 1100);
    const [rhythm, warmth] = [random.pick([7, 14, 30, 60]), random.next()];
    const isYearly = i % 2 === 0;
    const left = start + (isYearly ? 365 * random.whole(1, 6) - 1 : gap(random, 900));
    const end = left > AS_OF ? '' : formatIsoDay(left);
    const expiry = isYearly ? (end === '' ? start + 365 * 6 - 1 : left) : null;
    for (let from = start; isYearly && from <= Math.min(left, AS_OF); from += 365)
      book.contracts.push([
        `${i}-${from}`,
        who.name,
        who.rep,
        formatIsoDay(from),
        '',
        formatIsoDay(from + 364),
        'いいえ',
        1000,
        '月額',
      ]);
    if (expiry === null)
      book.contracts.push([`${i}`, who.name, who.rep, formatIsoDay(start), end, '', '', 1000, '月額']);
    for (
      let day = Math.max(start, BEGIN);
      day <= Math.min(left, AS_OF);
      day += gap(random, meanOf(rhythm, day - start))
    )
      book.visit(
        day,
        who,
        random.pick(['訪問', '訪問', '電話']),
        random.pick(['フォロー', '定期']),
        '',
        random.chance(warmth) ? '良い' : random.pick(['普通', '鈍い']),
      );
  });
  return book.facts();
}

/** Each customer is called at its hour and on its weekday, is there as often as it is, and is tried again later in the day if not. */
function calls(random: Random): Facts {
  const book = new Book();
  for (const who of customers(120)) {
    const [there, hour, weekday] = [random.next(), random.whole(9, 13), random.whole(0, 4)];
    const isRoaming = random.chance(0.5);
    for (let week = 0; week < 100; week += gap(random, 8)) {
      // 2022-07-04 was a Monday.
      const day = dayOf(2022, 7, 4) + week * 7 + (isRoaming ? random.whole(0, 4) : weekday);
      let at = isRoaming ? random.whole(9, 13) : hour;
      for (let isThere = false; !isThere && at <= 17; at += random.whole(1, 3)) {
        isThere = random.chance(there);
        const outcome = isThere ? '会話' : '不在';
        const clock = `${formatIsoDay(day)} ${String(at).padStart(2, '0')}:${String(random.whole(10, 59))}`;
        book.calls.push([clock, who.phone, who.rep, '発信', outcome]);
        if (at === hour) book.visit(day, who, '訪問', 'アポ取り', outcome);
      }
    }
  }
  return book.facts();
}

/** By what they are about. */
export const NULL_RECORDS: Readonly<Record<string, (random: Random) => Facts>> = {
  'a fixed way of contact and an openness of its own': fixedWay,
  'first by telephone, then at the door': firstThen,
  'contacts at any interval, each with the same chance': (random) =>
    deals(
      random,
      () => () => gap(random, 15),
      () => [0.12, 0.1],
      Infinity,
    ),
  'a pace of its own, each contact with the same chance': (random) =>
    deals(
      random,
      () => {
        const mean = random.pick([4, 8, 16, 32]);
        return () => gap(random, mean);
      },
      () => [0.12, 0.1],
      Infinity,
    ),
  'an openness of its own, given up after so many contacts': (random) =>
    deals(
      random,
      () => () => gap(random, 15),
      () => [openness(random) / 2, 0.05] as [number, number],
      10,
    ),
  'a rhythm of its own, and a stay that has nothing to do with it': (random) => stays(random, (rhythm) => rhythm),
  'many visits at first, and a stay that has nothing to do with them': (random) =>
    stays(random, (rhythm, age) => rhythm * (age < 180 ? 0.5 : 1.5)),
  'an hour of its own, tried again until somebody answers': calls,
};

export const nullRecord = (name: string, seed: number): Facts => NULL_RECORDS[name]!(createRandom(seed * 7919 + 13));
