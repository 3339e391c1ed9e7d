/** The words of 今日の予定: a sentence for every reason, and what became of a visit. */
import { civilDate, type Day, formatIsoDay, weekday } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { LastTime } from '../daily/last-time';
import type { NotPlanned, PlannedVisit, PlanReason } from '../daily/plan/types';
import { fill } from '../i18n/sentences';
import { KIND_WORDS, OUTCOME_WORDS, PURPOSE_WORDS, REACTION_WORDS } from './class-words';
import { dayText, reasonText } from './customer-health-texts';

const REASONS = {
  promise: { ja: '{day}の約束です', en: 'Agreed for {day}' },
  'promise-late': { ja: '{day}の約束がまだです', en: 'Agreed for {day}, and still to be done' },
  'promise-moved': { ja: '{from}から{day}に延ばした訪問です', en: 'Put off from {from} to {day}' },
  'promise-undecided': {
    ja: '{on}に延期のまま、新しい日が決まっていません',
    en: 'Put off on {on}, and no new day is agreed',
  },
  'promise-visited': {
    ja: '{day}の約束です({visited}にも訪問しています。この日のままでよいか確かめましょう)',
    en: 'Agreed for {day} (visited on {visited}, too: ask whether the day still holds)',
  },
  leaving: {
    ja: '{end}に解約の予定です(あと{left}日)。もう一度お話をうかがう時期です',
    en: 'Is to leave on {end} (in {left} days): time to listen once more',
  },
  renewal: {
    ja: '{end}に契約が終わります(あと{left}日)。更新の話をする時期です',
    en: 'Contract ends on {end} (in {left} days): time to talk about renewal',
  },
  now: { ja: '今すぐのお客さまです。最後にお話ししてから{days}日', en: 'Buys now; last talk {days} days ago' },
  'now-tried': { ja: '今すぐのお客さまです。まだお話しできていません', en: 'Buys now; nobody has been met yet' },
  'now-untouched': { ja: '今すぐのお客さまです。まだ接触の記録がありません', en: 'Buys now; no contact on record yet' },
  manager: {
    ja: '上長が優先度を「高」にしています。最後にお話ししてから{days}日',
    en: 'Marked high by the manager; last talk {days} days ago',
  },
  'manager-untouched': {
    ja: '上長が優先度を「高」にしています。まだお話しできていません',
    en: 'Marked high by the manager; nobody has been met yet',
  },
  'first-month': {
    ja: '{start}からの契約です。{until}までにフォローしましょう',
    en: 'Contract since {start}: follow up by {until}',
  },
  round: { ja: '最後の訪問から{days}日(目安{interval}日)', en: 'Last visit {days} days ago (usual {interval})' },
  'round-never': {
    ja: '訪問の記録がまだありません(目安{interval}日)',
    en: 'No visit on record yet (usual {interval})',
  },
  event: { ja: '{day}は{name}です。ごあいさつの機会です', en: '{name} on {day}: a reason to call' },
  nurture: {
    ja: '最後の接触から{days}日。近況をうかがう時期です',
    en: 'Last contact {days} days ago: time to ask how they are',
  },
  untouched: {
    ja: 'まだ接触の記録がありません。はじめのごあいさつを',
    en: 'No contact on record yet: introduce yourself',
  },
  'win-back': {
    ja: '離れてから連絡のないまま{days}日。近況をうかがう時期です',
    en: 'Left, and not heard of for {days} days: time to ask how they are',
  },
} satisfies Record<string, Bilingual>;

/** In a few letters, where it stands beside the main reason. */
const SHORT: Readonly<Record<PlanReason['code'], Bilingual>> = {
  promise: { ja: '約束', en: 'agreed' },
  leaving: { ja: '解約予定', en: 'leaving' },
  renewal: { ja: '更新間近', en: 'renewal' },
  risk: { ja: '解約リスク', en: 'at risk' },
  now: { ja: '今すぐ', en: 'buys now' },
  manager: { ja: '上長「高」', en: 'manager' },
  'first-month': { ja: '初月フォロー', en: 'first month' },
  round: { ja: '目安の間隔', en: 'usual interval' },
  event: { ja: '節目の日', en: 'occasion' },
  nurture: { ja: '近況うかがい', en: 'keeping in touch' },
  untouched: { ja: 'はじめての接触', en: 'first contact' },
  'win-back': { ja: '離れた顧客', en: 'has left' },
};

const TEXT = {
  also: { ja: '(ほかに {also})', en: ' (also: {also})' },
  manager: { ja: '\n上長: {words}', en: '\nManager: {words}' },
  open: { ja: '□', en: '□' },
  carried: { ja: '□ {from}から', en: '□ since {from}' },
  done: { ja: '☑ 済', en: '☑ Done' },
  tried: { ja: '□ {tried}', en: '□ {tried}' },
  moved: { ja: '→ 延期', en: '→ Put off' },
} satisfies Record<string, Bilingual>;

export const NOT_PLANNED_TEXT: Readonly<Record<NotPlanned, Bilingual>> = {
  'no-room': { ja: '枠が足りない', en: 'no room' },
  resting: { ja: '間をあける', en: 'left in peace' },
  promise: { ja: '約束が先の日', en: 'agreed for later' },
  'ends-soon': { ja: '終わりが近く、先日お話しした', en: 'ends soon, talked lately' },
  'not-due': { ja: '期日がまだ', en: 'not due yet' },
  'told-not': { ja: '上長が「訪問しない」', en: 'manager: do not visit' },
  'no-places': { ja: '1日の訪問件数が0', en: 'no visits a day' },
  'no-rep': { ja: '担当がいない', en: 'nobody in charge' },
  'rep-left': { ja: '担当者が在籍していない', en: 'rep has left' },
};

export interface PlanWords {
  readonly products: readonly string[];
  readonly asOf: Day;
  readonly language: Language;
}

/** The reason in one sentence. */
export function planReasonText(reason: PlanReason, { products, asOf, language }: PlanWords): string {
  const day = (value: Day): string => dayText(value, asOf, language);
  const say = (name: keyof typeof REASONS, values: Record<string, string | number> = {}): string =>
    fill(REASONS[name][language], values);
  switch (reason.code) {
    case 'promise':
      if (reason.undecided !== null) return say('promise-undecided', { on: day(reason.undecided) });
      if (reason.visited !== null && reason.day >= asOf)
        return say('promise-visited', { day: day(reason.day), visited: day(reason.visited) });
      if (reason.movedFrom !== null) return say('promise-moved', { from: day(reason.movedFrom), day: day(reason.day) });
      return say(reason.day < asOf ? 'promise-late' : 'promise', { day: day(reason.day) });
    case 'leaving':
    case 'renewal':
      return say(reason.code, { end: day(reason.end), left: reason.left });
    case 'risk':
      return reasonText(reason.why, products, asOf, language);
    case 'now':
      if (reason.days === null) return say(reason.isTried ? 'now-tried' : 'now-untouched');
      return say('now', { days: reason.days });
    case 'manager':
      return reason.days === null ? say('manager-untouched') : say('manager', { days: reason.days });
    case 'first-month':
      return say('first-month', { start: day(reason.start), until: day(reason.until) });
    case 'round':
      return reason.days === null
        ? say('round-never', { interval: reason.interval })
        : say('round', { days: reason.days, interval: reason.interval });
    case 'event':
      return say('event', { day: day(reason.day), name: reason.name });
    case 'nurture':
    case 'win-back':
      return say(reason.code, { days: reason.days });
    case 'untouched':
      return say('untouched');
  }
}

export const shortReason = ({ code }: PlanReason, language: Language): string => SHORT[code][language];

/** What is worth knowing beside the main reason; that some time has passed goes without saying. */
const WORTH_SAYING: ReadonlySet<PlanReason['code']> = new Set([
  'leaving',
  'renewal',
  'risk',
  'now',
  'first-month',
  'event',
]);

/** The reason, what else speaks for the visit, and what the manager wants known. */
export function whyText({ reason, also, priority, comment }: PlannedVisit, words: PlanWords): string {
  const { language } = words;
  const separator = language === 'ja' ? '・' : ', ';
  const more = also
    .filter(({ code }) => WORTH_SAYING.has(code) && code !== reason.code)
    .map((each) => shortReason(each, language));
  return [
    planReasonText(reason, words),
    more.length === 0 ? '' : fill(TEXT.also[language], { also: more.join(separator) }),
    managerText({ priority, comment }, language),
  ].join('');
}

/** What the manager wants known, in a line of its own; '' where nothing is. */
export function managerText(
  { priority, comment }: Pick<PlannedVisit, 'priority' | 'comment'>,
  language: Language,
): string {
  const said = [priority, comment].filter((each) => each !== '').join(language === 'ja' ? '・' : ', ');
  return said === '' ? '' : fill(TEXT.manager[language], { words: said });
}

/** `□ 6月18日から`, `□ 電話・不在` */
export function statusText({ status, from, tried }: PlannedVisit, asOf: Day, language: Language): string {
  if (tried !== null && (status === 'open' || status === 'carried'))
    return fill(TEXT.tried[language], {
      tried: wordsOf([KIND_WORDS[tried.kind], OUTCOME_WORDS[tried.outcome]], language),
    });
  return fill(TEXT[status][language], { from: from === null ? '' : dayText(from, asOf, language) });
}

/** `訪問・定期・会話・反応が良い` */
export function lastTimeText({ kind, purpose, outcome, reaction }: LastTime, language: Language): string {
  const words = [KIND_WORDS[kind], PURPOSE_WORDS[purpose], OUTCOME_WORDS[outcome], REACTION_WORDS[reaction]];
  return wordsOf(words, language);
}

function wordsOf(classes: readonly Bilingual[], language: Language): string {
  return classes
    .map((words) => words[language])
    .filter((word) => word !== '')
    .join(language === 'ja' ? '・' : ', ');
}

const WEEKDAYS: Bilingual = { ja: '日月火水木金土', en: 'SunMonTueWedThuFriSat' };

/** `6/21(金)`, `Fri 06-21` */
export function dayName(day: Day, language: Language): string {
  const { month, day: ofMonth } = civilDate(day);
  if (language === 'ja') return `${month}/${ofMonth}(${WEEKDAYS.ja[weekday(day)]!})`;
  return `${WEEKDAYS.en.slice(weekday(day) * 3, weekday(day) * 3 + 3)} ${formatIsoDay(day).slice(5)}`;
}
