/** The words of 顧客の状態: states, stages, and a sentence for every reason. */
import { civilDate, type Day, formatIsoDay } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { Stage } from '../core/tables';
import type { Reason, State } from '../daily/state';
import { PUSH_DAYS } from '../daily/thresholds';
import { fill } from '../i18n/sentences';

/** Always sign and word together; the signs are those of the status looks, and two of their own. */
export const STATE_TEXT: Readonly<Record<State, Bilingual>> = {
  risk: { ja: '▲ 解約リスク', en: '▲ At risk' },
  renewal: { ja: '△ 更新間近', en: '△ Renewal due' },
  pushed: { ja: '▽ 訪問過多', en: '▽ Too often' },
  cooling: { ja: '△ 反応低下', en: '△ Cooling' },
  missed: { ja: '△ 訪問漏れ', en: '△ Overdue' },
  unknown: { ja: '― 判定保留', en: '― No verdict' },
  fine: { ja: '◎ 順調', en: '◎ Fine' },
  prospect: { ja: '◇ 見込み客', en: '◇ Prospect' },
  left: { ja: '― 離脱', en: '― Left' },
};

export const STAGE_TEXT: Readonly<Record<Stage, Bilingual>> = {
  contact: { ja: '接触', en: 'Contact' },
  talk: { ja: '会話', en: 'Talk' },
  prospect: { ja: '見込み', en: 'Prospect' },
  deal: { ja: '商談', en: 'Deal' },
  contract: { ja: '契約', en: 'New' },
  continuing: { ja: '継続', en: 'Stays' },
  left: { ja: '離脱', en: 'Left' },
};

const REASONS = {
  announced: { ja: '{end}に解約の予定です', en: 'Is to leave on {end}' },
  'silent-and-low': {
    ja: '{days}日訪問がなく(目安{interval}日)、反応も鈍くなっています',
    en: 'No visit for {days} days (usual {interval}), and reactions are cool',
  },
  'ends-silent-and-low': {
    ja: '{end}に契約が終わります。{days}日訪問がなく(目安{interval}日)、反応も鈍くなっています',
    en: 'Contract ends on {end}; no visit for {days} days (usual {interval}), and reactions are cool',
  },
  'ends-silent': {
    ja: '{end}に契約が終わりますが、{days}日訪問がありません(目安{interval}日)',
    en: 'Contract ends on {end}, and no visit for {days} days (usual {interval})',
  },
  'ends-low': {
    ja: '{end}に契約が終わりますが、反応が鈍くなっています',
    en: 'Contract ends on {end}, and reactions are cool',
  },
  'sale-late': {
    ja: '最後の売上から{days}日。あと{left}日で休眠の扱いになります',
    en: 'Last sale {days} days ago; counts as dormant in {left} days',
  },
  'ends-soon': {
    ja: '{end}に契約が終わります(あと{left}日)。更新の話をする時期です',
    en: 'Contract ends on {end} (in {left} days): time to talk about renewal',
  },
  pushed: {
    ja: '{window}日で{contacts}日接触し、{cool}日は不在か鈍い反応です。{until}ごろまで間をあけましょう',
    en: 'In touch on {contacts} of {window} days, {cool} of them absent or cool: leave in peace until {until}',
  },
  'too-many': {
    ja: '3か月で{visits}回訪問(目安{expected}回)。ほかの顧客に時間を回せます',
    en: '{visits} visits in 3 months (usual {expected}): time that others could use',
  },
  'too-many-and-low': {
    ja: '3か月で{visits}回訪問(目安{expected}回)、反応は鈍めです。{until}ごろまで間をあけましょう',
    en: '{visits} visits in 3 months (usual {expected}) with cool reactions: leave in peace until {until}',
  },
  'cool-falling': {
    ja: '反応が鈍くなってきました(直近{last}回のうち{cool}回が鈍い)',
    en: 'Reactions are getting cooler ({cool} of the last {last} cool)',
  },
  'cool-steady': {
    ja: '鈍い反応が続いています(直近{last}回のうち{cool}回)',
    en: 'Reactions stay cool ({cool} of the last {last})',
  },
  overdue: { ja: '最後の訪問から{days}日(目安{interval}日)', en: 'Last visit {days} days ago (usual {interval})' },
  'never-visited': {
    ja: '{days}日間、訪問の記録がありません(目安{interval}日)',
    en: 'No visit on record in {days} days (usual {interval})',
  },
  'no-record': { ja: '訪問の記録がないため、判定できません', en: 'There is no record of visits to judge by' },
  visited: { ja: '最後の訪問から{days}日(目安{interval}日)', en: 'Last visit {days} days ago (usual {interval})' },
  'visited-no-interval': { ja: '最後の訪問から{days}日', en: 'Last visit {days} days ago' },
  'visited-today': { ja: '今日訪問しました', en: 'Visited today' },
  'not-yet-visited': { ja: '訪問の記録はまだありません({days}日)', en: 'No visit on record yet ({days} days)' },
  begins: { ja: '{start}に契約が始まります', en: 'Contract begins on {start}' },
  'open-deal': {
    ja: 'アポか商談から{days}日。話が進んでいます',
    en: 'Appointment or meeting {days} days ago, still open',
  },
  'in-touch': { ja: '最後の接触から{days}日', en: 'Last contact {days} days ago' },
  'in-touch-today': { ja: '今日接触しました', en: 'In touch today' },
  'long-silent': {
    ja: '最後の接触から{days}日。近況をうかがう時期です',
    en: 'Last contact {days} days ago: time to ask how they are',
  },
  untouched: { ja: 'まだ接触の記録がありません', en: 'No contact on record yet' },
  ended: { ja: '{end}に契約が終わりました', en: 'Contract ended on {end}' },
  'told-left': { ja: '段階に「離脱」と入力されています', en: 'Somebody typed the stage "left"' },
  'last-sale': { ja: '最後の売上は{day}です', en: 'Last sale on {day}' },
} satisfies Record<string, Bilingual>;

const PRODUCT: Bilingual = { ja: '({product})', en: ' ({product})' };

/** The reason in one sentence. Days of another year than `asOf`'s are written with theirs. */
export function reasonText(reason: Reason, products: readonly string[], asOf: Day, language: Language): string {
  const day = (value: Day): string => dayText(value, asOf, language);
  const say = (name: keyof typeof REASONS, values: Record<string, string | number> = {}): string =>
    fill(REASONS[name][language], values);
  /** Which product it is about, where it is not about all of them. */
  const of = (product: number): string =>
    products[product] === undefined ? '' : fill(PRODUCT[language], { product: products[product] });
  switch (reason.code) {
    case 'announced':
      return say('announced', { end: day(reason.end) }) + of(reason.product);
    case 'ends-unattended': {
      const { overdue, isLow, product } = reason;
      const name = overdue === null ? 'ends-low' : isLow ? 'ends-silent-and-low' : 'ends-silent';
      return say(name, { end: day(reason.end), ...rounded(overdue ?? {}) }) + of(product);
    }
    case 'ends-soon':
      return say('ends-soon', { end: day(reason.end), left: reason.left }) + of(reason.product);
    case 'pushed':
      return say('pushed', { window: PUSH_DAYS, ...rounded(reason), until: day(reason.until) });
    case 'too-many-and-low':
      return say('too-many-and-low', { ...rounded(reason), until: day(reason.until) });
    case 'cool':
      return say(reason.isFalling ? 'cool-falling' : 'cool-steady', { cool: reason.cool, last: reason.last });
    case 'visited':
      if (reason.days === 0) return say('visited-today');
      return say(reason.interval === null ? 'visited-no-interval' : 'visited', rounded(reason));
    case 'in-touch':
      return say(reason.days === 0 ? 'in-touch-today' : 'in-touch', rounded(reason));
    case 'begins':
      return say('begins', { start: day(reason.start) });
    case 'ended':
      return say('ended', { end: day(reason.end) });
    case 'last-sale':
      return say('last-sale', { day: day(reason.day) });
    case 'no-record':
    case 'untouched':
    case 'told-left':
      return say(reason.code);
    default:
      return say(reason.code, rounded(reason));
  }
}

/** The numbers of a reason as whole ones: a median may lie between two days. */
function rounded(values: object): Record<string, number> {
  const numbers = Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return Object.fromEntries(numbers.map(([name, value]) => [name, Math.round(value)]));
}

/** `7月5日`, of another year `2025年7月5日`. */
export function dayText(value: Day, asOf: Day, language: Language): string {
  if (language === 'en') return formatIsoDay(value);
  const { year, month, day } = civilDate(value);
  return `${year === civilDate(asOf).year ? '' : `${year}年`}${month}月${day}日`;
}
