/** Below the day's lists: the week, time that others could use, who is not planned and why, plan against actual. */
import type { Bilingual } from '../core/language';
import { UNASSIGNED } from '../core/slice';
import { NO_NAME } from '../core/tables';
import { type Adherence, NOT_PLANNED, type NotPlanned } from '../daily/plan/types';
import { fill } from '../i18n/sentences';
import { reasonText, STATE_TEXT } from './customer-health-texts';
import { ACCENT, numberFormat, QUIET } from './formats';
import { BLANK, DASH, number, text } from './plan-cells';
import { dayName, managerText, NOT_PLANNED_TEXT, shortReason } from './plan-texts';
import { headerRow, SMALL, type TodayContext, type TodayRow } from './today-parts';

const TEXT = {
  week: { ja: '今週の予定(今日を含む5営業日)', en: 'The week (five business days, today included)' },
  weekHeader: { ja: '担当,日,件数,顧客,内訳', en: 'Rep,Day,Visits,Customers,For' },
  over: { ja: '時間を回せる顧客(訪問が多すぎる)', en: 'Time that others could use (visited too often)' },
  overHeader: { ja: '担当,顧客,,ようす,次に訪問してよい日', en: 'Rep,Customer,,What is the case,Not before' },
  noOver: { ja: '訪問が多すぎる顧客はいません。', en: 'Nobody is visited too often.' },
  anyDay: { ja: '目安の間隔に戻しましょう', en: 'Back to the usual interval' },
  not: { ja: '今週の予定に入らない顧客と、そのわけ', en: 'Who is not in the week, and why' },
  notHeader: { ja: '担当,,人数,わけ,名前(金額の大きい順)', en: 'Rep,,Count,Why,Names, the most yen first' },
  notRow: { ja: '{why} {count}社', en: '{why} {count}' },
  all: { ja: '全員が今週の予定に入っています。', en: 'Everybody is in the week.' },
  more: { ja: ' ほか{count}社', en: ' and {count} more' },
  waiting: {
    ja: '今週の予定にないが、気にかけておきたい顧客(▲△の顧客と、上長の優先度「高」)',
    en: 'Not in the week, and to be kept in mind (▲ △, and marked high by the manager)',
  },
  waitingHeader: {
    ja: '担当,顧客,エリア,ようす,予定に入らないわけ,いつまで,,,金額',
    en: 'Rep,Customer,Area,What is the case,Why not,Until,,,Yen',
  },
  noWaiting: { ja: 'ほかに気にかけておきたい顧客はいません。', en: 'Nobody else is to be kept in mind.' },
  actual: { ja: '予定と実績(最近の週、実施/予定)', en: 'Plan and actual (recent weeks, done/planned)' },
  actualHeader: { ja: '担当,実施の割合(n),,ほか', en: 'Rep,Done (n),,Beside' },
  actualRow: {
    ja: '延期 {moved}件、未実施 {notDone}件、予定にない訪問 {unplanned}件',
    en: '{moved} put off, {notDone} not done, {unplanned} visits beside the list',
  },
  rate: { ja: '{rate}%(n={n})', en: '{rate} % (n={n})' },
  week1: { ja: '{day}の週', en: 'Week {day}' },
  running: { ja: '途中 ', en: 'so far ' },
  noRecord: {
    ja: 'まだ記録がありません。更新した日の予定から、次の営業日以降に数えます。',
    en: 'No record yet: counted from the day after the first list on.',
  },
} satisfies Record<string, Bilingual>;

/** Whose names are said: for whom there is no room, and who is in nobody's hands. */
const NAMED: ReadonlySet<NotPlanned> = new Set(['no-room', 'no-places', 'no-rep', 'rep-left']);
const NAMES_SHOWN = 8;
/** Weeks shown, in the columns from this one on. */
const WEEKS_SHOWN = 6;
const FIRST_WEEK_COLUMN = 5;

export function todayTables(context: TodayContext): TodayRow[] {
  const tables = [weekTable, overTable, notTable, waitingTable, actualTable];
  return tables.flatMap((table) => [...table(context), { cells: [] }]).slice(0, -1);
}

function titleRow(name: Bilingual, { language }: TodayContext): TodayRow {
  return { cells: [text(name[language], { bold: true, size: 11, color: ACCENT })] };
}

const sentence = (words: string): TodayRow => ({ cells: [text(words, { ...SMALL, color: QUIET })] });

function repName(rep: number, { facts, language }: TodayContext): string {
  return facts.tables.reps[rep] ?? UNASSIGNED[language === 'ja' ? 0 : 1]!;
}

const listOf = (names: readonly string[], { language }: TodayContext): string =>
  names.join(language === 'ja' ? '、' : ', ');

function weekTable(context: TodayContext): TodayRow[] {
  const { plan, customers, language } = context;
  const rows = plan.reps.flatMap(({ rep }) =>
    plan.days.map((day, i): TodayRow => {
      const own = plan.week.filter((visit) => visit.rep === rep && visit.day === day && visit.status !== 'moved');
      const reasons = new Map<string, number>();
      for (const { reason } of own) {
        const short = shortReason(reason, language);
        reasons.set(short, (reasons.get(short) ?? 0) + 1);
      }
      return {
        cells: [
          i === 0 ? text(repName(rep, context), { ...SMALL, bold: true }) : BLANK,
          text(dayName(day, language), SMALL),
          number(own.length, '0', SMALL),
          text(
            own.length === 0
              ? DASH
              : listOf(
                  own.map(({ customer }) => customers[customer]!),
                  context,
                ),
            SMALL,
          ),
          text(
            listOf(
              [...reasons].map(([short, count]) => `${short} ${count}`),
              context,
            ),
            SMALL,
          ),
        ],
      };
    }),
  );
  return [titleRow(TEXT.week, context), headerRow(TEXT.weekHeader[language].split(',')), ...rows];
}

function overTable(context: TodayContext): TodayRow[] {
  const { plan, customers, health, facts, language } = context;
  const title = titleRow(TEXT.over, context);
  if (plan.timeToTakeFrom.length === 0) return [title, sentence(TEXT.noOver[language])];
  return [
    title,
    headerRow(TEXT.overHeader[language].split(',')),
    ...plan.timeToTakeFrom.map(({ customer, rep, until }) => ({
      cells: [
        text(repName(rep, context), SMALL),
        text(customers[customer]!, SMALL),
        BLANK,
        text(reasonText(health[customer]!.reason, facts.tables.products, facts.asOf, language), SMALL),
        text(until === null ? TEXT.anyDay[language] : dayName(until, language), SMALL),
      ],
    })),
  ];
}

function notTable(context: TodayContext): TodayRow[] {
  const { plan, customers, language } = context;
  const title = titleRow(TEXT.not, context);
  const reps = [...new Set(plan.notPlanned.map(({ rep }) => rep))];
  if (reps.length === 0) return [title, sentence(TEXT.all[language])];
  return [
    title,
    headerRow(noteHeader(TEXT.notHeader[language])),
    ...reps.map((rep) => {
      const own = plan.notPlanned.filter((each) => each.rep === rep);
      const counts = NOT_PLANNED.flatMap((why) =>
        own
          .filter((each) => each.why === why)
          .map((each) =>
            fill(TEXT.notRow[language], { why: NOT_PLANNED_TEXT[why][language], count: each.customers.length }),
          ),
      );
      const waiting = own.filter(({ why }) => NAMED.has(why)).flatMap((each) => each.customers);
      const names = waiting.slice(0, NAMES_SHOWN).map((customer) => customers[customer]!);
      const more = waiting.length - names.length;
      return {
        cells: [
          text(repName(rep, context), SMALL),
          BLANK,
          number(
            own.reduce((sum, each) => sum + each.customers.length, 0),
            '0',
            SMALL,
          ),
          text(listOf(counts, context), SMALL),
          text(listOf(names, context) + (more > 0 ? fill(TEXT.more[language], { count: more }) : ''), SMALL),
        ],
      };
    }),
  ];
}

function waitingTable(context: TodayContext): TodayRow[] {
  const { plan, customers, health, facts, language } = context;
  const { tables, asOf } = facts;
  const title = titleRow(TEXT.waiting, context);
  if (plan.waiting.length === 0) return [title, sentence(TEXT.noWaiting[language])];
  return [
    title,
    headerRow(TEXT.waitingHeader[language].split(',')),
    ...plan.waiting.map(({ customer, rep, why, until, stake }) => {
      const { priority, comment, area } = tables.customerInfo;
      const { state, reason } = health[customer]!;
      const said = managerText({ priority: priority[customer] ?? '', comment: comment[customer] ?? '' }, language);
      const standing = `${STATE_TEXT[state][language]} ${reasonText(reason, tables.products, asOf, language)}${said}`;
      return {
        cells: [
          text(repName(rep, context), SMALL),
          text(customers[customer]!, SMALL),
          text(tables.areas[area[customer] ?? NO_NAME] ?? DASH, SMALL),
          text(standing, SMALL),
          text(NOT_PLANNED_TEXT[why][language], SMALL),
          text(until === null ? DASH : dayName(until, language), SMALL),
          BLANK,
          BLANK,
          number(stake === 0 ? null : stake, numberFormat('yen', language), { ...SMALL, align: 'right' }),
        ],
      };
    }),
  ];
}

/** The last name of a header may hold a comma of its own. */
const noteHeader = (names: string): string[] => {
  const parts = names.split(',');
  return [...parts.slice(0, 4), parts.slice(4).join(',')];
};

function actualTable(context: TodayContext): TodayRow[] {
  const { plan, language } = context;
  const title = titleRow(TEXT.actual, context);
  if (plan.adherence.length === 0) return [title, sentence(TEXT.noRecord[language])];
  const weeks = [...new Set(plan.adherence.map(({ week }) => week))].sort((a, b) => a - b).slice(-WEEKS_SHOWN);
  const running = new Set(plan.adherence.filter(({ isRunning }) => isRunning).map(({ week }) => week));
  const header = TEXT.actualHeader[language].split(',');
  while (header.length < FIRST_WEEK_COLUMN) header.push('');
  for (const week of weeks)
    header.push(
      (running.has(week) ? TEXT.running[language] : '') +
        fill(TEXT.week1[language], { day: dayName(week, language).replace(/\(.*\)|^\w+ /, '') }),
    );
  const reps = [...new Set(plan.adherence.map(({ rep }) => rep))];
  return [
    title,
    headerRow(header),
    ...reps.map((rep) => {
      const own = plan.adherence.filter((each) => each.rep === rep && weeks.includes(each.week));
      const total = (of: (each: Adherence) => number): number => own.reduce((sum, each) => sum + of(each), 0);
      const planned = total((each) => each.planned);
      const rate = planned === 0 ? DASH : Math.round((total((each) => each.visited) / planned) * 100);
      return {
        cells: [
          text(repName(rep, context), SMALL),
          text(fill(TEXT.rate[language], { rate, n: planned }), SMALL),
          BLANK,
          text(
            fill(TEXT.actualRow[language], {
              moved: total((each) => each.moved),
              notDone: total((each) => each.notDone),
              unplanned: total((each) => each.unplanned),
            }),
            SMALL,
          ),
          BLANK,
          ...weeks.map((week) => {
            const each = own.find((one) => one.week === week);
            return text(each === undefined ? DASH : `${each.visited}/${each.planned}`, { ...SMALL, align: 'center' });
          }),
        ],
      };
    }),
  ];
}
