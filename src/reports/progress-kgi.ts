/** 進捗, the KGI: where it stands, where it is heading, and what each business day must bring. */
import { yenText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import type { LinkTarget, Look, PlanCell } from '../core/sheet-plan';
import type { KgiOutlook } from '../goals/kgi-outlook';
import { spanName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { QUIET, STATUS_TEXT, changeFormat, roomyYen } from './formats';
import { explanationOfKgi, explanationPlace } from './kpi-explanations';
import { BLANK, DASH, linked, number, rowOf, text } from './plan-cells';
import { COLUMNS, type ProgressFacts } from './progress-input';
import { TEXT } from './progress-texts';

const KGI_PROGRESS = KPIS.findIndex(({ id }) => id === 'kgi-progress');
const SMALL: Look = { color: QUIET, size: 9 };
const BIG: Look = { bold: true, size: 11, align: 'right' };
const RIGHT: Look = { align: 'right' };

/** Where a figure is explained: its name leads there, so that the figure itself stays a number. */
const EXPLAINED: ReadonlyMap<Bilingual, LinkTarget> = new Map([
  [TEXT.kgiActual, explanationPlace(KGI_PROGRESS)],
  [TEXT.kgiAttainment, explanationPlace(KGI_PROGRESS)],
  [TEXT.kgiPace, explanationOfKgi('pace')],
  [TEXT.kgiDifference, explanationOfKgi('difference')],
  [TEXT.kgiLanding, explanationOfKgi('landing')],
  [TEXT.kgiReach, explanationOfKgi('reach')],
]);

/** Three rows: names, figures, and what belongs to them. */
export function kgiRows({ kgi, outlook, language }: ProgressFacts): PlanCell[][] {
  const { span, target, actual, attainment, pace, difference, status } = kgi;
  const { landing, reach } = outlook;
  const columns: [Bilingual, PlanCell][] = [
    [TEXT.kgiPeriod, text(span === null ? DASH : spanName(span, language), { size: 9, bold: true })],
    [
      TEXT.kgiGoal,
      target === null ? text(TEXT.noKgi[language], SMALL) : number(target, roomyYen(target, language), BIG),
    ],
    [TEXT.kgiActual, number(actual, roomyYen(actual, language), BIG)],
    [TEXT.kgiAttainment, number(attainment, '0.0%', BIG)],
    [TEXT.kgiStatus, text(STATUS_TEXT[status][language], { bold: true, align: 'center' })],
    [TEXT.kgiDays, text(pace === null ? DASH : `${pace.gone}/${pace.total}${language === 'ja' ? '日' : ''}`, RIGHT)],
    [TEXT.kgiPace, number(pace?.share ?? null, '0.0%', RIGHT)],
    [TEXT.kgiDifference, number(difference, changeFormat('yen', language), RIGHT)],
    [TEXT.kgiLanding, number(landing, roomyYen(landing, language), BIG)],
    [TEXT.kgiReach, number(reach?.probability ?? null, '0%', BIG)],
  ];
  const names = columns.map(([name, { look }]) => {
    const quiet: Look = { ...SMALL, align: look?.align ?? 'left' };
    const place = EXPLAINED.get(name);
    return place === undefined ? text(name[language], quiet) : linked(place, name[language], quiet);
  });
  return [names, columns.map(([, cell]) => cell), detailRow(outlook, language)].map((row) => rowOf(COLUMNS, row));
}

function detailRow(outlook: KgiOutlook, language: Language): PlanCell[] {
  const { interval, reach, daysLeft, neededPerDay, perDay } = outlook;
  const say = (template: Bilingual, values: Record<string, string | number>): string =>
    fill(template[language], values);
  const percent = (share: number): number => Math.round(share * 100);
  const right: Look = { ...SMALL, align: 'right' };
  return [
    daysLeft === null ? BLANK : text(say(TEXT.daysLeft, { days: daysLeft }), SMALL),
    linked(explanationOfKgi('needed'), TEXT.needed[language], right),
    number(neededPerDay, roomyYen(neededPerDay, language), { align: 'right', bold: true }),
    perDay === null ? BLANK : text(say(TEXT.perDay, { yen: yenText(perDay) }), SMALL),
    ...Array.from({ length: 4 }, () => BLANK),
    interval === null
      ? text(TEXT.noForecast[language], right)
      : text(
          say(TEXT.interval, { low: shortYen(interval.low, language), high: shortYen(interval.high, language) }),
          right,
        ),
    reach === null
      ? BLANK
      : text(say(TEXT.reachInterval, { low: percent(reach.low), high: percent(reach.high) }), right),
  ];
}

/** `¥113.1百万`, `¥113.1M`; below a million to the yen. */
function shortYen(yen: number, language: Language): string {
  if (Math.abs(yen) < 1e6) return yenText(yen);
  return `${yen < 0 ? '−' : ''}¥${(Math.abs(yen) / 1e6).toFixed(1)}${language === 'ja' ? '百万' : 'M'}`;
}
