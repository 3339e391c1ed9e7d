/** 進捗 in a sentence: will the KGI be met, and if it falls short, which levers pull it down most. */
import { changeText, yenText } from '../core/figure-text';
import type { Bilingual } from '../core/language';
import { GAP_LEVERS } from '../goals/kgi-gap';
import { fill } from '../i18n/sentences';
import type { ProgressFacts } from './progress-input';
import { TEXT } from './progress-texts';

const MOST_REASONS = 2;
/** An interval of the chance wider than this is said beside it. */
const WIDE = 0.5;

/** Where there is no answer yet, what to do for one. */
export function headline(progress: ProgressFacts): string {
  const { facts, kgi, outlook, language } = progress;
  const { target, actual, pace } = kgi;
  const say = (text: Bilingual, values: Record<string, string | number> = {}): string => fill(text[language], values);
  if (target === null) return say(TEXT.headNoKgi);
  if (kgi.span === null) return say(TEXT.headNoPeriod);
  if (facts.firstDay.transactions === null) return say(TEXT.headNoRevenue);
  if (actual !== null && actual >= target) return say(TEXT.headReached, { yen: yenText(actual - target) });
  if (outlook.daysLeft === 0 && actual !== null) return say(TEXT.headOver, { yen: yenText(target - actual) });
  const { landing, reach } = outlook;
  if (landing === null || reach === null) return say(TEXT.headNoForecast);
  const values = {
    landing: yenText(landing),
    yen: yenText(Math.abs(landing - target)),
    percent: percent(reach.probability),
    low: percent(reach.low),
    high: percent(reach.high),
  };
  const [short, ahead] =
    reach.high - reach.low > WIDE ? [TEXT.headShortUnsure, TEXT.headAheadUnsure] : [TEXT.headShort, TEXT.headAhead];
  const answer = say(landing < target ? short : ahead, values);
  return pace === null ? answer : answer + reasons(progress);
}

const percent = (share: number): number => Math.round(share * 100);

/** `ペースを下げているのは 単価 −¥156,760、解約 −¥66,546。`; '' where revenue is not behind. */
function reasons({ gap, language }: ProgressFacts): string {
  if (gap === null || gap.against !== 'pace' || gap.parts.total >= 0) return '';
  const levers = GAP_LEVERS.filter((lever) => gap.parts[lever] < 0)
    .sort((a, b) => gap.parts[a] - gap.parts[b])
    .slice(0, MOST_REASONS)
    .map((lever) => `${TEXT[lever][language]} ${changeText(gap.parts[lever], 'yen', language)}`);
  return fill(TEXT.headReasons[language], { levers: levers.join(language === 'ja' ? '、' : ', ') });
}
