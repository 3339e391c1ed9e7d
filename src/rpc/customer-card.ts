/** The tab 顧客: everything of one customer that is worth knowing before a call or a visit. */
import { formatIsoDay } from '../core/days';
import type { Bilingual } from '../core/language';
import { STAGES, TYPED_STAGES } from '../core/tables';
import { promises } from '../daily/plan/promises';
import type { ReactionTrend } from '../daily/reactions';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { dayText, reasonText, STAGE_TEXT, STATE_TEXT } from '../reports/customer-health-texts';
import { dayName, NOT_PLANNED_TEXT, planReasonText, type PlanWords } from '../reports/plan-texts';
import { NEXT_STEP, UNTOUCHED } from '../reports/stages-sheet-texts';
import { tipText } from '../reports/tips-sheet';
import { tipsFor } from '../review/tips';
import { loadTips } from '../sheets/tips-sheet';
import { lastContacts } from './card-contacts';
import { contractLines } from './card-contracts';
import { customerNamed, type DailySource, dailySource, phonesOf, planNow } from './daily-source';
import type { CustomerCard } from './daily-model';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  since: { ja: '{day}から', en: 'since {day}' },
  soon: { ja: '契約済み・開始前', en: 'signed, not begun' },
  asRecorded: { ja: '記録のとおり', en: 'As the log says' },
  recorded: { ja: '記録では「{stage}」です', en: 'The log says "{stage}"' },
  now: { ja: '今すぐ', en: 'Buys now' },
  later: { ja: 'これから', en: 'Later' },
  typed: { ja: '{timing}(入力)', en: '{timing} (typed)' },
  noReactions: { ja: 'この1年の反応の記録はありません', en: 'No reactions on record this year' },
  reactions: {
    ja: '{direction}直近{last}回のうち鈍い反応は{cool}回(n={count})',
    en: '{direction}{cool} of the last {last} were cool (n={count})',
  },
  up: { ja: '↗ 上向き。', en: '↗ Warmer. ' },
  flat: { ja: '→ 横ばい。', en: '→ Steady. ' },
  down: { ja: '↘ 下向き。', en: '↘ Cooler. ' },
  planned: { ja: '{day}に訪問の予定です。{reason}', en: 'Planned for {day}. {reason}' },
  done: { ja: '今日の訪問は済んでいます。', en: "Today's visit is done." },
  notPlanned: { ja: '今週の予定には入っていません({why})', en: 'Not planned this week ({why})' },
} satisfies Record<string, Bilingual>;

/** @throws UserFacingError `unknown-name` */
export function customerCard({ customer: name }: { readonly customer: string }): CustomerCard {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = dailySource(spreadsheet);
  const { facts, intake, language, names } = source;
  const { tables, asOf } = facts;
  const customer = customerNamed(names, name);
  const health = source.health[customer]!;
  const info = tables.customerInfo;
  const words: PlanWords = { products: tables.products, asOf, language };
  const promise = promises(facts).get(customer);
  return {
    language,
    asOf: formatIsoDay(asOf),
    customer: name,
    kana: info.kana[customer]!,
    rep: tables.reps[health.rep] ?? '',
    area: tables.areas[info.area[customer]!] ?? '',
    address: info.address[customer]!,
    phones: phonesOf(info.phone[customer]!),
    state: STATE_TEXT[health.state][language],
    reason: reasonText(health.reason, tables.products, asOf, language),
    stage: stageOf(source, customer),
    timing: timingText(source, customer),
    contracts: contractLines(facts, customer, language),
    paid: health.paid,
    yearRevenue: health.yearRevenue,
    contacts: lastContacts(spreadsheet, intake.sources, facts, customer, language),
    reactions: reactionText(health.reactions, source),
    promises: promise === undefined ? [] : [planReasonText({ code: 'promise', ...promise }, words)],
    next: nextText(spreadsheet, source, customer, words),
    manager: { priority: info.priority[customer]!, comment: info.comment[customer]! },
    hasRow: info.row[customer]! > 0,
    ...tipsOn(spreadsheet, source, customer),
  };
}

/** What colleagues wrote for customers of this stage, and what a new tip can be tagged with. */
function tipsOn(
  spreadsheet: Spreadsheet,
  source: DailySource,
  customer: number,
): Pick<CustomerCard, 'tips' | 'tipForm'> {
  const { health, language } = source;
  const { stage } = health[customer]!;
  const tips = stage === null ? [] : tipsFor(loadTips(spreadsheet, source).tips, { stage });
  return {
    tips: tips.map((tip) => tipText(tip, language)),
    tipForm: {
      stage: stage ?? '',
      stages: STAGES.map((value) => ({ value, label: STAGE_TEXT[value][language] })),
      kpis: KPIS.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
  };
}

function stageOf({ facts, health, language }: DailySource, customer: number): CustomerCard['stage'] {
  const { stage, isStageTyped, recordedStage } = health[customer]!;
  const nameOf = (each: typeof stage): string => (each === null ? UNTOUCHED : STAGE_TEXT[each])[language];
  const { since } = recordedStage;
  const day = since === null ? '' : fill(TEXT.since[language], { day: dayText(since, facts.asOf, language) });
  return {
    name: nameOf(stage),
    since: isStageTyped ? '' : stage === 'contract' && since === null ? TEXT.soon[language] : day,
    recorded: isStageTyped ? fill(TEXT.recorded[language], { stage: nameOf(recordedStage.stage) }) : '',
    movesOn: NEXT_STEP[stage ?? 'none'][language],
    typed: TYPED_STAGES[facts.tables.customerInfo.stage[customer]!]!,
    choices: [
      { value: 'none', label: TEXT.asRecorded[language] },
      ...STAGES.map((value) => ({ value, label: STAGE_TEXT[value][language] })),
    ],
  };
}

function timingText({ health, language }: DailySource, customer: number): string {
  const { timing } = health[customer]!;
  if (timing === null) return '';
  const said = TEXT[timing.timing][language];
  return timing.isTyped ? fill(TEXT.typed[language], { timing: said }) : said;
}

function reactionText({ direction, count, cool, last }: ReactionTrend, { language }: DailySource): string {
  if (count === 0) return TEXT.noReactions[language];
  return fill(TEXT.reactions[language], {
    direction: direction === null ? '' : TEXT[direction][language],
    last,
    cool,
    count,
  });
}

/** What the plan says of the customer. */
function nextText(spreadsheet: Spreadsheet, source: DailySource, customer: number, words: PlanWords): string {
  const { language } = source;
  const { plan } = planNow(spreadsheet, source);
  const own = plan.week.filter((each) => each.customer === customer);
  const visit = own.find(({ status }) => status === 'open' || status === 'carried');
  if (visit !== undefined)
    return fill(TEXT.planned[language], {
      day: dayName(visit.day, language),
      reason: planReasonText(visit.reason, words),
    });
  if (own.some(({ status }) => status === 'done')) return TEXT.done[language];
  const left = plan.notPlanned.find(({ customers }) => customers.includes(customer));
  return left === undefined ? '' : fill(TEXT.notPlanned[language], { why: NOT_PLANNED_TEXT[left.why][language] });
}
