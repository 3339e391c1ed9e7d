/** Step 1: the KGI, the periods it may have, and what each rep has to do with it. */
import type { BusinessCalendar } from '../core/calendar';
import { hasRecord } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { Language } from '../core/language';
import {
  type CalendarRules,
  type MonthIndex,
  type MonthSpan,
  fiscalYearOf,
  formatMonth,
  formatSpan,
  monthEnd,
  monthOf,
  monthStart,
  yearOfMonth,
} from '../core/periods';
import { EVIDENCE_MONTHS } from '../goals/evidence';
import { type KpiRecord, closedMonths } from '../goals/record';
import { sharesOf } from '../goals/rep-shares';
import { type Target, ownGoal } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { spanName } from '../i18n/period-names';
import revenue from '../kpis/revenue';
import type { GoalsModel, PeriodChoice, RepGoal } from './goals-model';
import type { RepRecord } from './goals-reps';

type Kind = Exclude<PeriodChoice['kind'], 'other'>;

const LENGTHS: Readonly<Record<Kind, number>> = { year: 12, half: 6, quarter: 3, month: 1 };
const YEAR_NAMES = { ja: '{year}年度({months})', en: 'FY{year} ({months})' };
const PART_NAMES = {
  half: { ja: '{year}年度 {which}({months})', en: 'FY{year} {which} half ({months})' },
  quarter: { ja: '{year}年度 第{which}四半期({months})', en: 'FY{year} Q{which} ({months})' },
};
const HALVES = { ja: ['上半期', '下半期'], en: ['first', 'second'] };

/** The year, half, quarter and month that contain the as-of day, and the next of each. */
export function periodChoices(record: KpiRecord, facts: Facts, language: Language): PeriodChoice[] {
  const running = monthOf(facts.asOf, facts.settings.closingDay);
  const revenueIn = revenueOf(record, facts);
  return (Object.keys(LENGTHS) as Kind[]).flatMap((kind) => {
    const length = LENGTHS[kind];
    const year = fiscalYearOf(running, facts.settings).first;
    const current = year + Math.floor((running - year) / length) * length;
    return [current, current + length].map((first): PeriodChoice => {
      const span = { first, last: first + length - 1 };
      const [yearAgo, now] = [-12, 0].map((shift) => ({ first: span.first + shift, last: span.last + shift }));
      return {
        text: formatSpan(span),
        name: choiceName(kind, span, facts.settings, language),
        kind,
        // A year of which months are still to come, or were never written down, is no year to go by.
        lastYear: yearAgo!.last <= record.lastClosed ? revenueIn(yearAgo!) : null,
        actual: revenueIn(now!),
      };
    });
  });
}

/** Revenue of a span up to the as-of day; null where it has not begun, or the record begins later. */
export function revenueOf(record: KpiRecord, facts: Facts): (span: MonthSpan) => number | null {
  const { closingDay } = facts.settings;
  const running = monthOf(facts.asOf, closingDay);
  return ({ first, last }) => {
    if (first > running || !hasRecord(['transactions'], facts, monthEnd(first, closingDay))) return null;
    let sum = 0;
    for (let month = first; month <= Math.min(last, running); month++) sum += record.measures(month)!.money.revenue;
    return sum;
  };
}

function choiceName(kind: Kind, span: MonthSpan, rules: CalendarRules, language: Language): string {
  const months = spanName(span, language);
  if (kind === 'month') return months;
  const { first } = fiscalYearOf(span.first, rules);
  const year = yearOfMonth(first);
  if (kind === 'year') return fill(YEAR_NAMES[language], { year, months });
  const place = (span.first - first) / LENGTHS[kind];
  const which = kind === 'half' ? HALVES[language][place]! : place + 1;
  return fill(PART_NAMES[kind][language], { year, months, which });
}

/** The name under which a period is offered, else its months. */
export function periodName(span: MonthSpan, choices: readonly PeriodChoice[], language: Language): string {
  return choices.find(({ text }) => text === formatSpan(span))?.name ?? spanName(span, language);
}

/** What each rep has brought, owns, and is to bring in exactly these months; who has left and still has a goal too. */
export function repGoals(reps: readonly RepRecord[], targets: readonly Target[], span: MonthSpan): RepGoal[] {
  const brought = reps.map(({ record }) =>
    closedMonths(revenue, record, EVIDENCE_MONTHS).reduce((sum, { value }) => sum + value, 0),
  );
  const shares = sharesOf(brought);
  const amountOf = (rep: string): number | null => {
    const goal = ownGoal(targets, revenue, rep, span);
    return goal?.kind === 'value' ? goal.value : null;
  };
  const active = reps.map(({ rep, customers }, i) => ({
    rep,
    recordShare: shares?.[i] ?? null,
    customers,
    amount: amountOf(rep),
  }));
  const others = new Set(targets.flatMap(({ kpi, rep }) => (kpi === revenue.id && rep !== null ? [rep] : [])));
  for (const { rep } of reps) others.delete(rep);
  // Their part of the KGI would be missing from the sum: it is there to be given to somebody else.
  const left = [...others].map((rep) => ({ rep, recordShare: null, customers: 0, amount: amountOf(rep) }));
  return [...active, ...left.filter(({ amount }) => amount !== null && amount > 0)];
}

/** The months from the day after the as-of day to the period's end; of a period that has not begun, all of its own. */
export function restOf(span: MonthSpan, { asOf, settings }: Facts, calendar: BusinessCalendar): GoalsModel['rest'] {
  const { closingDay } = settings;
  const months: GoalsModel['rest']['months'][number][] = [];
  for (let month: MonthIndex = Math.max(span.first, monthOf(asOf + 1, closingDay)); month <= span.last; month++) {
    const [from, to] = [monthStart(month, closingDay), monthEnd(month, closingDay)];
    const left = calendar.count(Math.max(from, asOf + 1), to);
    months.push({ month: formatMonth(month), businessDays: calendar.count(from, to), left });
  }
  return { businessDays: months.reduce((sum, { left }) => sum + left, 0), months };
}
