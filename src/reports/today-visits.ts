/** One rep's visits of the day. */
import { formatIsoDay } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { LastTime } from '../daily/last-time';
import type { Plan, PlannedVisit } from '../daily/plan/types';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import type { Tip } from '../review/tips';
import { ACCENT, numberFormat, QUIET } from './formats';
import { DASH, number, text } from './plan-cells';
import { lastTimeText, statusText, whyText } from './plan-texts';
import { tipsOfVisits } from './tips-of-visits';
import { tipLine, tipText } from './tips-sheet';
import { headerRow, SMALL, TODAY_COLUMNS, type TodayContext, type TodayRow } from './today-parts';

const TEXT = {
  rep: { ja: '{rep}   {visits}件(1日の上限 {capacity}件)', en: '{rep}   Visits: {visits} (up to {capacity} a day)' },
  free: { ja: '   空き {free}件', en: '   Free: {free}' },
  over: {
    ja: '今日の約束{promised}件を含めて{visits}件で、1日の上限{capacity}件を超えています。移せる約束がないか確かめましょう。',
    en: 'With {promised} agreed for today the visits are {visits}, more than the {capacity} a day holds: see whether a day can be moved.',
  },
  nothing: { ja: '今日の予定はありません。', en: 'Nothing planned for today.' },
  memo: { ja: '{classes}\n「{memo}」', en: '{classes}\n“{memo}”' },
} satisfies Record<string, Bilingual>;

export function visitRows({ rep, capacity }: Plan['reps'][number], context: TodayContext): TodayRow[] {
  const { plan, facts, language } = context;
  const own = plan.today.filter((visit) => visit.rep === rep);
  const tips = tipsOfVisits(own, context.tips, context.health);
  const visits = own.filter(({ status }) => status !== 'moved').length;
  const name = fill(TEXT.rep[language], { rep: facts.tables.reps[rep] ?? DASH, visits, capacity });
  const free = fill(TEXT.free[language], { free: capacity - visits });
  const head = text(name + (capacity > visits ? free : ''), { bold: true, size: 11, color: ACCENT });
  const promised = own.filter(({ status, reason }) => status !== 'moved' && reason.code === 'promise').length;
  const over = fill(TEXT.over[language], { promised, visits, capacity });
  return [
    { cells: [head] },
    ...(visits > capacity ? [{ cells: [text(over, { ...SMALL, color: QUIET })] }] : []),
    ...(own.length === 0
      ? [{ cells: [text(TEXT.nothing[language], { ...SMALL, color: QUIET })] }]
      : [
          headerRow(TODAY_COLUMNS.map((column) => column.name[language])),
          ...own.map((each) => visitRow(each, tips.get(each), context)),
        ]),
    { cells: [] },
  ];
}

function visitRow(visit: PlannedVisit, tip: Tip | undefined, context: TodayContext): TodayRow {
  const { facts, lastTimes, language, customers } = context;
  const { tables, asOf } = facts;
  const { customer, area, due, stake } = visit;
  const last = lastTimes.get(customer);
  const right: Look = { ...SMALL, align: 'right' };
  const isProspect = !context.health[customer]!.isUnderContract;
  const name = customers[customer]!;
  return {
    key: name,
    cells: [
      { value: visit.rank, format: '0', look: { ...SMALL, bold: true, align: 'left' } },
      text(name, { ...SMALL, bold: true }),
      text(tables.areas[area] ?? DASH, SMALL),
      whyCell(whyText(visit, { products: tables.products, asOf, language }), tip, language),
      text(last === undefined ? DASH : lastText(last, context), SMALL),
      last === undefined ? text(DASH, SMALL) : lastDayCell(last, context, SMALL),
      text(tables.customerInfo.phone[customer] || DASH, SMALL),
      due === null ? text(DASH, right) : { value: { day: due }, format: 'yy/mm/dd', look: right },
      number(stake === 0 ? null : stake, numberFormat('yen', language), { ...right, italic: isProspect }),
      text(KPIS.find(({ id }) => id === visit.kpi)?.name[language] ?? DASH, { ...SMALL, align: 'center' }),
      text(statusText(visit, asOf, language), SMALL),
    ],
  };
}

/** Why, and below it what a colleague found to help with such a visit; in full in the cell's note. */
function whyCell(why: string, tip: Tip | undefined, language: Language): PlanCell {
  if (tip === undefined) return text(why, SMALL);
  return { ...text(`${why}\n${tipLine(tip, language)}`, SMALL), note: tipText(tip, language) };
}

function lastText(last: LastTime, { memoOf, language }: TodayContext): string {
  const classes = lastTimeText(last, language);
  const memo = last.place === null ? '' : memoOf(last.place);
  return memo === '' ? classes : fill(TEXT.memo[language], { classes, memo });
}

function lastDayCell({ day, place }: LastTime, { sources }: TodayContext, look: Look): PlanCell {
  const source = place === null ? undefined : sources.visits?.parts[place.part];
  if (place === null || source === undefined) return { value: { day }, format: 'yy/mm/dd', look };
  const shown = formatIsoDay(day).slice(2).replace(/-/g, '/');
  const link = { sheetName: source.sheetName, row: place.row, column: source.columns['day'] ?? 1 };
  return { value: { link, text: shown }, format: 'yy/mm/dd', look: { ...look, color: ACCENT } };
}
