/** Everything that the sidebar's goals are made of, read once. Writes nothing. */
import { BusinessCalendar } from '../core/calendar';
import { formatIsoDay } from '../core/days';
import { UserFacingError } from '../core/errors';
import { kgiSpan } from '../core/kgi-span';
import type { Facts } from '../core/facts';
import { yenText } from '../core/figure-text';
import type { Bilingual } from '../core/language';
import {
  fiscalYearOf,
  formatMonth,
  formatSpan,
  type MonthIndex,
  type MonthSpan,
  monthOf,
  parsePeriod,
} from '../core/periods';
import { wholeTeam } from '../core/slice';
import { effectiveBasis } from '../core/transactions';
import { projectionBasis } from '../goals/forecast';
import { goalsVersion } from '../goals/goals-version';
import { kgiStanding } from '../goals/kgi';
import { resolvePolicies } from '../goals/policy';
import { teamRecord } from '../goals/record';
import { fill } from '../i18n/sentences';
import { readPolicyRows } from '../intake/policies';
import { readTargetRows } from '../intake/targets';
import { cleanText } from '../intake/text';
import { goalHistory } from '../reports/goal-history';
import { goalCells } from '../sheets/goal-cells';
import { type LoadedWorkbook, loadWorkbook } from '../sheets/load';
import { goalsCatalogue } from './goals-catalogue';
import { periodChoices, periodName, repGoals, restOf } from './goals-kgi';
import type { GoalsModel, GoalsModelRequest, RepGoal } from './goals-model';
import { activeReps } from './goals-reps';

const HISTORY = 20;

const TEXT = {
  questions: {
    ja: '「データ」に、答えてほしい質問が{count}件あります。答えると、ここの数字に入ります。',
    en: 'Questions under "Data": {count}. Once they are answered, the records count here.',
  },
  unreadTargets: {
    ja: '「目標」シートに読めない行があります({rows}行目)。KPI・担当者・期間・数字を確かめてください。',
    en: 'Rows {rows} of the sheet of targets cannot be read. Please check KPI, rep, period and figures.',
  },
  unreadPolicy: {
    ja: '「設定」の方針「{kpi}」の値「{text}」を読めません。例: 1.5〜4、4以下、2以上',
    en: 'The company rule for "{kpi}" on the settings sheet ("{text}") cannot be read. Example: 1.5 to 4; at most 4',
  },
  sum: {
    ja: '担当者別の売上目標の合計({sum})が、KGI({kgi})と合っていません。',
    en: 'The revenue goals by rep come to {sum}, which is not the KGI ({kgi}).',
  },
  visible: {
    ja: '担当者別の目標は、このファイルを開ける全員に見えます(シートを隠しても同じです)。',
    en: 'Goals by rep can be seen by everyone who can open this file, even on a hidden sheet.',
  },
} satisfies Record<string, Bilingual>;

/**
 * Works from an empty workbook on: what the record is too short for is null or empty.
 * @throws UserFacingError `bad-period`, `bad-setting`, `missing-pinned-sheet`
 */
export function goalsModel(request: GoalsModelRequest = {}): GoalsModel {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cells = goalCells(spreadsheet);
  const workbook = loadWorkbook(spreadsheet, []);
  const { language, settings, facts, targets, intake } = workbook;
  const calendar = new BusinessCalendar(settings.companyHolidays);
  const record = teamRecord(wholeTeam(facts));
  const reps = activeReps(facts);
  const inForce = spanOf(facts);
  // What the sidebar asks about: another period, that nobody has saved yet.
  const asked = withPeriod(facts, request.period);
  const standing = kgiStanding(facts, calendar);
  const basis = projectionBasis(record, facts, calendar);
  const { policies, unread } = resolvePolicies(readPolicyRows(cells.settings));
  const periods = periodChoices(record, facts, language);
  const byRep = repGoals(reps, targets, spanOf(asked));
  const { contracts, sales } = intake.tables;
  const running = monthOf(facts.asOf, settings.closingDay);
  const from = firstToSet(spanOf(asked), facts);
  return {
    language,
    asOf: formatIsoDay(facts.asOf),
    month: formatMonth(running),
    from: formatMonth(from),
    version: goalsVersion(cells),
    reps: reps.map(({ rep }) => rep),
    kgi: {
      // 0 is what people leave where nothing is decided yet.
      target: settings.kgiTarget === 0 ? null : settings.kgiTarget,
      period: formatSpan(inForce),
      periodName: periodName(inForce, periods, language),
      periods,
      basis: effectiveBasis(intake.tables, settings),
      askBasis: settings.revenueBasis === null && (contracts?.length ?? 0) > 0 && (sales?.length ?? 0) > 0,
      place: cells.kgiPlace,
      isFormula: cells.isKgiFormula,
      byRep,
      attainment: standing.attainment,
      pace: standing.pace?.share ?? null,
    },
    catalogue: goalsCatalogue({
      language,
      record,
      reps,
      targets,
      policies,
      basis,
      from,
      running,
    }),
    projection: request.period === undefined ? basis : projectionBasis(record, asked, calendar),
    policies,
    rest: restOf(spanOf(asked), facts, calendar),
    history: goalHistory(readTargetRows(cells.targets), language, HISTORY),
    notices: [
      ...questionNotices(workbook),
      ...unreadNotices(workbook),
      ...unread.map(({ kpi, text }) => fill(TEXT.unreadPolicy[language], { kpi, text })),
      ...repNotices(workbook, request.period === undefined ? byRep : []),
    ],
  };
}

function spanOf(facts: Facts): MonthSpan {
  // Settings with a period that cannot be read were refused when they were read.
  return kgiSpan(facts) ?? fiscalYearOf(monthOf(facts.asOf, facts.settings.closingDay), facts.settings);
}

/** The first month of the span that is not over; of a span that is over, the next one. */
function firstToSet({ first, last }: MonthSpan, { asOf, settings }: Facts): MonthIndex {
  const open = monthOf(asOf + 1, settings.closingDay);
  return last < open ? open : Math.max(first, open);
}

function withPeriod(facts: Facts, period: string | undefined): Facts {
  if (period === undefined) return facts;
  const kgiPeriod = cleanText(String(period));
  if (kgiPeriod !== '' && parsePeriod(kgiPeriod, facts.settings, facts.asOf) === null)
    throw new UserFacingError('bad-period', { text: kgiPeriod.slice(0, 40) });
  return { ...facts, settings: { ...facts.settings, kgiPeriod } };
}

/** What could not be read for a question is missing from every figure here. */
function questionNotices({ intake, language }: LoadedWorkbook): string[] {
  const count = intake.questions.length;
  return count === 0 ? [] : [fill(TEXT.questions[language], { count })];
}

function unreadNotices({ unreadTargets, language }: LoadedWorkbook): string[] {
  const rows = unreadTargets.join(language === 'ja' ? '、' : ', ');
  return unreadTargets.length === 0 ? [] : [fill(TEXT.unreadTargets[language], { rows })];
}

function repNotices({ settings, language }: LoadedWorkbook, byRep: readonly RepGoal[]): string[] {
  const amounts = byRep.flatMap(({ amount }) => amount ?? []);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const kgi = settings.kgiTarget;
  const differs = kgi !== null && amounts.length > 0 && sum !== Math.round(kgi);
  return [
    ...(differs ? [fill(TEXT.sum[language], { sum: yenText(sum), kgi: yenText(kgi) })] : []),
    ...(byRep.length > 1 ? [TEXT.visible[language]] : []),
  ];
}
