/**
 * The sample workbook: two years of an invented water-server company, so that a newcomer sees every sheet filled before
 * typing anything. Pure and seeded: the add-on, the command line and the benchmarks all get the same rows.
 */
import { dayOf, type Day } from '../core/days';
import { createCalls, type Call } from './calls';
import { createDiary, type Activity } from './diary';
import { createMarket, type Contract, type Customer } from './market';
import { formulaExamples } from './examples';
import { createRandom } from '../core/random';
import type { SampleCell, SampleTable } from './sample-table';
import * as story from './stories';
import { sampleTargets } from './targets';
import { sampleTips } from './tips';
import * as words from './words';

export type { SampleCell, SampleTable } from './sample-table';
export { MINIMUM_VISITS, SAMPLE_AS_OF } from './stories';
export { SAMPLE_KGI, sampleKgi } from './targets';

export interface SampleOptions {
  /** 1 by default. Other seeds tell the same stories with other days and amounts. */
  seed?: number;
  /** Rows of the visits sheet, exactly; 6,000 by default, never fewer than {@link MINIMUM_VISITS}. */
  visits?: number;
  language: words.Language;
}

/** The tables in the order of the sheets; the about sheet comes first. */
export function sampleWorkbook({ seed = 1, visits = 6000, language }: SampleOptions): SampleTable[] {
  const random = createRandom(seed);
  const count = Math.max(story.MINIMUM_VISITS, Math.floor(visits));
  const scale = story.scaleOf(count);
  const { customers, contracts } = createMarket(random, scale);
  const diary = createDiary(random, customers, count - 2); // two more rows are the unusable ones

  const say = (pair: string): string => words.inLanguage(pair, language);
  const list = (pairs: string): string[] => pairs.split(';').map(say);
  const company = words.companyNames(language);
  const names = customers.map(({ index }) => company(index)[0]);
  const [reps, products, areas, comments] = [words.REPS, words.PRODUCTS, words.AREAS, words.COMMENTS].map(list) as [
    ...[reps: string[], products: string[], areas: string[], comments: string[]],
  ];
  const towns = words.AREAS.split(';').map((area) => area.split('|')[2] ?? '');
  const cell = (day: Day | null): SampleCell => (day === null ? null : { day });

  const visitRow = (row: Activity): SampleCell[] => {
    const notes = words.NOTES[row.outcome];
    const classes = [
      words.KIND[row.kind],
      words.PURPOSE[row.purpose],
      words.OUTCOME[row.outcome],
      words.REACTION[row.reaction],
    ];
    const note = notes !== undefined && random.chance(0.25) ? random.pick(list(notes)) : null;
    const [rep, customer] = [reps[row.rep] ?? null, names[row.customer] ?? null];
    return [0, { day: row.day }, rep, customer, ...classes.map((pair) => say(pair) || null), cell(row.next), note];
  };
  const contractRow = (row: Contract, at: number): SampleCell[] => {
    const who = [names[row.customer] ?? null, reps[row.rep] ?? null, products[row.product] ?? null];
    const renews = row.autoRenew === null ? null : say(row.autoRenew ? 'はい|Yes' : 'いいえ|No');
    const money = [row.amount, say(words.CYCLE[row.cycle]), row.reason && say(words.REASON[row.reason])];
    return [numbered('K', at), ...who, { day: row.start }, cell(row.cancelled), cell(row.expiry), renews, ...money];
  };
  const customerRow = ({ index, area, rank, interval, spells, fadesUntil }: Customer): SampleCell[] => {
    const lot = `${random.whole(1, 9)}-${random.whole(1, 20)}-${random.whole(1, 15)}`;
    // 見本町 is "sample town".
    const address = say(`神奈川県${towns[area] ?? ''}見本町${lot}|${lot} Mihon-cho, ${areas[area] ?? ''}, Kanagawa`);
    const isProspect = spells.length === 0;
    // Two in ten prospects buy soon, eight take their time.
    const timing = isProspect ? say(random.chance(0.2) ? '今すぐ|Now' : 'これから|Later') : null;
    const isWatched = (fadesUntil !== null && fadesUntil > story.SAMPLE_AS_OF) || random.chance(0.06);
    const manager = isWatched ? [say('高|High'), random.pick(comments)] : [null, null];
    const about = [areas[area] ?? null, 'ABC'.charAt(rank), isProspect ? null : interval, timing];
    return [numbered('C', index), ...company(index), phoneOf(index), address, ...about, ...manager, foundingDay(index)];
  };

  const callRow = ({ moment, customer, rep, direction, seconds, outcome }: Call, at: number): SampleCell[] => {
    const phone = customer < 0 ? unknownPhone(at) : dialled(phoneOf(customer), at);
    const result = say(words.OUTCOME[outcome]) || null;
    return [{ day: moment }, phone, say(words.DIRECTION[direction]), reps[rep] ?? null, seconds, result];
  };

  const visitRows = diary.map(visitRow);
  const placeAfter = (day: Day): number => diary.findIndex((row) => row.day > day);
  const [impossible, nameless] = [placeAfter(story.IMPOSSIBLE_AFTER), placeAfter(story.NAMELESS_AFTER) + 1];
  visitRows.splice(impossible, 0, [0, '2024/2/30', ...(visitRows[impossible] as SampleCell[]).slice(2)]);
  visitRows.splice(
    nameless,
    0,
    (visitRows[nameless - 1] as SampleCell[]).map((value, at) => (at === 3 ? null : value)),
  );
  visitRows.forEach((row, at) => (row[0] = at + 1));
  const slip = contracts.findIndex((row) => row.start >= story.SLIP.start);
  contracts.splice(slip, 0, {
    ...(contracts[0] as Contract),
    ...story.SLIP,
    customer: customers.length - 1,
    reason: 'price',
  });

  const about = [
    ...ABOUT,
    ...Object.values(story.STORIES).map((pair) => `・${pair.replace('|', '|- ')}`),
    UNUSABLE,
  ].map((pair) =>
    say(pair)
      .replace(/\{r(\d)\}/g, (_, at: string) => reps[Number(at)] ?? '')
      .replace(/\{c(\d+)\}/g, (_, at: string) => names[Number(at)] ?? '')
      .replace(/\{row(\d)\}/g, (_, at: string) => String(([impossible, nameless, slip][Number(at)] ?? 0) + 2)),
  );
  const rows: Record<keyof typeof words.SHEETS, SampleCell[][]> = {
    about: about.map((line) => [line]),
    visits: visitRows,
    contracts: contracts.map(contractRow),
    customers: customers.map(customerRow),
    reps: reps.flatMap((rep, index) => membershipRows(rep, index, list('東チーム|East team;西チーム|West team'))),
    calls: createCalls(seed, diary).map(callRow),
    targets: sampleTargets(scale, reps, say),
    tips: sampleTips(reps, say),
    examples: formulaExamples(say),
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).map((key) => {
    return { name: say(words.SHEETS[key]), header: say(words.HEADERS[key]).split(','), rows: rows[key] };
  });
}

/** Made up beyond doubt: no local number begins with 0. */
const phoneOf = (index: number): string =>
  `${['0467', '0466', '0463'][Math.floor(index / 10000) % 3] ?? ''}-00-${String(index % 10000).padStart(4, '0')}`;

/** As telephone systems write numbers: bare digits, now and then with the country's code. */
const dialled = (phone: string, at: number): string =>
  at % 9 === 0 ? `+81${phone.slice(1).replace(/-/g, '')}` : phone.replace(/-/g, '');

/** A few numbers that call now and then and that no customer has. */
const unknownPhone = (at: number): string => `046900000${at % 7}`;

/** Every fourth customer's. */
const foundingDay = (index: number): SampleCell =>
  index % 4 === 0 ? { day: dayOf(1951 + ((index * 7) % 70), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28)) } : null;

const numbered = (letter: string, at: number): string => letter + String(at + 1).padStart(5, '0');

/** In which team a rep was from when to when. */
function membershipRows(rep: string, index: number, [east = '', west = '']: string[]): SampleCell[][] {
  const from = { day: index === story.NEWCOMER ? story.NEWCOMER_START : story.CONTRACTS_BEGIN };
  if (index !== story.MOVED_REP) return [[rep, index < 4 ? east : west, from, null]];
  const [until, moved] = [{ day: story.TEAM_MOVE_DAY - 1 }, { day: story.TEAM_MOVE_DAY }];
  return [
    [rep, west, from, until],
    [rep, east, moved, null],
  ];
}

const ABOUT = [
  '架空の会社「しおなぎウォーター」の見本です。会社・人物・電話番号・住所・金額はすべて作りもので、実在のものとは関係ありません。|A sample of an invented company, "Shionagi Water". Every company, person, phone number, address and figure is made up.',
  '訪問は2022-07から2024-06-20まで(その後の行は予定)、契約は2020-04からです。基準日は2024-06-20です。|Visits run from 2022-07 to 2024-06-20 (later rows are plans), contracts from 2020-04. The as-of day is 2024-06-20.',
  'まず「最新に更新」で進捗シートを作り、次に担当者別、月次、顧客の状態を見てください。|First refresh to get the progress sheet; then look at the sheets by rep, monthly and customer health.',
  '訪問シートに2024-06-20の行を足してもう一度更新すると、数字が変わります。自由に試してください。|Add a row of 2024-06-20 to the visits and refresh again: the figures change. Try whatever you like.',
];
const UNUSABLE =
  '使えない行をわざと3つ入れました: 訪問の{row0}行目(2024/2/30という日はない)、訪問の{row1}行目(顧客が空)、契約の{row2}行目(解約日が開始日より前)。|Three rows are unusable on purpose: visits row {row0} (there is no 2024/2/30), visits row {row1} (no customer), contracts row {row2} (it ends before it starts).';
