/** Names of reps that may be one person: 佐藤, 佐藤 太郎, 佐藤さん, さとう, Sato, 佐藤太朗. */
import { distance } from 'fastest-levenshtein';
import { foldKana, soundOf } from './kana';
import { isKanji, usualKanji } from './kanji-forms';
import { allowedEdits, LONGEST_COMPARED, type LikenessReason } from './likeness';
import { forCandidates, letterKeys, type Keys, type LookAlike } from './look-alikes';
import { repsIn } from './several-reps';
import { surnameIn, surnameSounds } from './surnames';
import { cleanText, withoutSpaces } from './text';

interface RepName {
  /** Lower case, without spaces. */
  readonly plain: string;
  /** With usual kanji. */
  readonly kanji: string;
  /** Kana folded. */
  readonly kana: string;
  /** `kana` without さん, 課長 … and a remark in brackets. */
  readonly bare: string;
  /** What stands before a space, else the known surname that it begins with; '' if neither tells. In `bare`'s form. */
  readonly surname: string;
  /** Whether nothing but a surname can stand here: no space, three characters at most. */
  readonly isShort: boolean;
  /** How the whole of it sounds when it is written in kana or Latin letters, and by words. */
  readonly sounds: readonly string[];
  /** How the surname sounds: in its own letters, or as the list of surnames says. */
  readonly surnameSounds: readonly string[];
  readonly numbers: string;
  /** `bare` with kanji that look alike as one. */
  readonly seen: string;
}

const TITLE =
  /(?:さん|さま|様|氏|君|くん|ちゃん|殿|先生|社長|副社長|専務|常務|取締役|部長|次長|課長|係長|主任|主査|主事|店長|所長|支店長|支社長|代理|補佐|リーダー|マネージャー|(?<= )(?:mr|ms|mrs)\.?)+$/;
const SHORT = 3;
/** Kanji that hands and eyes mistake for each other; each group as its first one. */
const MISTAKEN = [
  '藤籐滕',
  '郎朗',
  '崎埼',
  '弘広宏',
  '裕祐',
  '士土',
  '未末',
  '千干',
  '太大犬',
  '己巳已',
  '緑縁',
  '萩荻',
  '堀掘',
  '栗粟',
  '鈴玲',
  '晃昇',
  '哲晢',
  '渡度',
  '野埜',
];
let mistaken: Map<string, string> | null = null;

/**
 * Every pair of reps that may be one person. Names should come most frequent first.
 * @param counts in how many rows each stands; absent: not known
 */
export function repLookAlikes(names: readonly string[], counts?: readonly number[]): LookAlike[] {
  const reps = names.map(repName);
  const found: LookAlike[] = [];
  forCandidates(reps, REP_KEYS, (first, second) => {
    // A cell with two names is nobody's other spelling.
    if (repsIn(names[first]!).length > 0 || repsIn(names[second]!).length > 0) return;
    const reason =
      repLikeness(reps[first]!, reps[second]!) ??
      (counts && isSlip(reps[first]!, counts[first]!, reps[second]!, counts[second]!) ? 'spelling' : null);
    if (reason !== null) found.push({ pair: [first, second], reason });
  });
  return found;
}

function repName(name: string): RepName {
  const text = cleanText(name)
    .toLowerCase()
    .replace(/^(?:mr|ms|mrs)\.? /, '');
  const spaced =
    usualKanji(text.replace(/ ?[([【〔].*$/, ''))
      .replace(TITLE, '')
      .trim() || usualKanji(text);
  const bare = foldKana(withoutSpaces(spaced));
  const words = spaced.split(' ');
  const surname = words.length > 1 ? foldKana(words[0]!) : surnameIn(bare);
  return {
    plain: withoutSpaces(text),
    kanji: usualKanji(withoutSpaces(text)),
    kana: foldKana(usualKanji(withoutSpaces(text))),
    bare,
    surname,
    isShort: words.length === 1 && bare.length <= SHORT,
    sounds: [withoutSpaces(spaced), ...(words.length > 1 ? words : [])]
      .map(soundOf)
      .filter((sound) => sound.length > 1),
    surnameSounds: surnameSounds(surname),
    numbers: (text.match(/\d+/g) ?? []).join(),
    seen: asSeen(bare),
  };
}

function asSeen(name: string): string {
  mistaken ??= new Map(MISTAKEN.flatMap((group) => [...group].map((kanji) => [kanji, group[0]!] as const)));
  return Array.from(name, (kanji) => mistaken!.get(kanji) ?? kanji).join('');
}

/** The likeliest reason why two reps may be one, or null. */
function repLikeness(a: RepName, b: RepName): LikenessReason | null {
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return null;
  if (a.plain === b.plain) return 'case';
  if (a.kanji === b.kanji) return 'kanji';
  if (a.kana === b.kana) return 'kana';
  if (a.bare === b.bare) return 'title';
  if (soundsLike(a, b) || soundsLike(b, a)) return 'kana';
  if (isSurnameOf(a, b) || isSurnameOf(b, a)) return 'surname';
  return (a.seen.length > 1 && a.seen === b.seen) || isMisspelt(a, b) ? 'spelling' : null;
}

/** さとう, Sato or Taro Sato beside 佐藤 or 佐藤 太郎; Sato beside さとう. */
function soundsLike(letters: RepName, other: RepName): boolean {
  return letters.sounds.some((sound) => other.surnameSounds.includes(sound) || sound === other.sounds[0]);
}

/** 佐藤 beside 佐藤 太郎 or 佐藤太郎, 佐藤太 beside 佐藤太郎. */
function isSurnameOf(short: RepName, full: RepName): boolean {
  if (!short.isShort || (full.isShort && full.bare.length < SHORT) || !full.bare.startsWith(short.bare)) return false;
  if (full.surname !== '') return short.bare.startsWith(full.surname);
  return short.bare.length >= 2 && full.bare.length - short.bare.length <= SHORT;
}

/** Of the given name one kanji, or one letter in four, differs. Another surname is another person. */
function isMisspelt(a: RepName, b: RepName): boolean {
  if (a.surname !== b.surname) return false;
  const [longer, shorter] = a.bare.length >= b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  if (longer.length < 4 || longer.length > LONGEST_COMPARED) return false;
  if (a.numbers !== b.numbers || hasNumerals(longer, shorter)) return false;
  const kanji = [longer, shorter].map((name) => [...name].filter(isKanji).join(''));
  if (kanji[0] === '' && kanji[1] === '') return distance(longer, shorter) <= allowedEdits(longer.length);
  const given = a.surname.length > 0 ? a.surname.length : Math.max(2, longer.length - 2);
  return distance(longer, shorter) === 1 && longer.slice(0, given) === shorter.slice(0, given);
}

/** How many times as often the right name stands there. */
const RARE = 10;

/** 田仲 in a row or two beside 田中 in all others. 田村 may be a colleague who is new: a common surname is no slip. */
function isSlip(a: RepName, countOfA: number, b: RepName, countOfB: number): boolean {
  const [usual, rare] = countOfA >= countOfB ? [a, b] : [b, a];
  if (Math.max(countOfA, countOfB) < RARE * Math.min(countOfA, countOfB) || surnameIn(rare.bare) !== '') return false;
  if (rare.bare.length < 2 || rare.bare.length > LONGEST_COMPARED || rare.numbers !== usual.numbers) return false;
  return distance(usual.bare, rare.bare) === 1 && !hasNumerals(usual.bare, rare.bare);
}

/** 健一 and 健二 are brothers, not one person. */
function hasNumerals(a: string, b: string): boolean {
  const numerals = [a, b].map((name) => name.replace(/[^一二三四五六七八九十]/g, ''));
  return numerals[0] !== numerals[1];
}

const both = (keys: readonly string[]): Keys => ({ offers: keys, seeks: keys });

const REP_KEYS: readonly ((rep: RepName) => Keys)[] = [
  ({ kana }) => both([kana]),
  ({ bare }) => both([bare]),
  ({ seen }) => both([seen]),
  ({ sounds, surnameSounds }) => both([...sounds, ...surnameSounds]),
  // A short name offers itself; a longer one looks for what it begins with.
  ({ bare, isShort }) => ({
    offers: isShort ? [bare] : [],
    seeks: [1, 2, SHORT].filter((length) => length < bare.length).map((length) => bare.slice(0, length)),
  }),
  ({ bare }) => (bare.length > LONGEST_COMPARED ? both([]) : letterKeys('', bare)),
  ({ bare }) => (bare.length > LONGEST_COMPARED ? both([]) : both([bare, ...withoutOne(bare)])),
];

const withoutOne = (text: string): string[] => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
