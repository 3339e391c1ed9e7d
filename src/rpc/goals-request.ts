/** A request to save goals, checked: what the sidebar sends as JSON becomes what can be written. */
import { type Day } from '../core/days';
import { UserFacingError } from '../core/errors';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { parsePeriod } from '../core/periods';
import type { RevenueBasis, Settings } from '../core/settings';
import type { WantedTarget } from '../goals/ledger';
import type { TargetValue } from '../goals/target-types';
import { kpiNamed, targetSpan } from '../goals/targets';
import { readMoneyText } from '../intake/money';
import { repKey } from '../intake/names';
import { cleanText } from '../intake/text';
import type { Policy, SaveGoalsRequest, TargetRequest } from './goals-model';
import { requireRequest } from './shape';

export interface WantedGoals {
  /** undefined = stays as it is; null = none any more. */
  readonly kgi: { readonly target?: number | null; readonly period?: string; readonly basis?: RevenueBasis | null };
  readonly targets: readonly WantedTarget[];
  /** All rules that are to hold; null = they stay as they are. */
  readonly policies: readonly Policy[] | null;
}

/** What the request is held against. */
export interface RequestContext {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly reps: readonly string[];
  readonly language: Language;
}

const BASES: readonly (RevenueBasis | null)[] = ['contracts', 'sales', 'both', null];
/** A rate above it would read back as a percentage. */
const LARGEST_RATE = 2;
const LARGEST = 1e15;

/**
 * @throws UserFacingError `bad-amount`, `bad-period`, `bad-target`, `unknown-name`: what a person typed; `bad-request`:
 * what the sidebar would never send.
 */
export function wantedGoals(request: SaveGoalsRequest, context: RequestContext): WantedGoals {
  const { kgi = {}, targets, policies } = request;
  const texts = [
    request.version,
    request.who,
    request.why,
    ...targets.flatMap(({ period, evidence }) => [period, evidence]),
  ];
  requireRequest(texts.every((text) => typeof text === 'string'));
  return {
    kgi: {
      ...(kgi.target === undefined ? {} : { target: kgi.target === null ? null : amount(kgi.target) }),
      ...(kgi.period === undefined ? {} : { period: kgiPeriod(kgi.period, context) }),
      ...(kgi.basis === undefined ? {} : { basis: basis(kgi.basis) }),
    },
    targets: targets.map((target) => wantedTarget(target, context)),
    policies: policies?.map((policy) => rule(policy, context)) ?? null,
  };
}

function amount(typed: string): number {
  const money = readMoneyText(String(typed));
  if (money === null || money === 'blank' || money.value <= 0)
    throw new UserFacingError('bad-amount', { text: String(typed).trim().slice(0, 40) });
  return money.value;
}

/** Blank = the fiscal year of the as-of day. */
function kgiPeriod(typed: string, { settings, asOf }: RequestContext): string {
  const text = cleanText(String(typed));
  if (text !== '' && parsePeriod(text, settings, asOf) === null) throw badPeriod(text);
  return text;
}

function basis(chosen: RevenueBasis | null): RevenueBasis | null {
  requireRequest(BASES.includes(chosen));
  return chosen;
}

function rule(policy: Policy, { language }: RequestContext): Policy {
  const kpi = kpiOf(policy.kpi);
  const { lower, upper, weight } = policy;
  const isFitting = [lower, upper].every((figure) => isFigure(figure) && isOfUnit(figure, kpi)) && isFigure(weight);
  if (!isFitting || !isOrdered(policy)) throw badTarget(kpi, language);
  return { kpi: kpi.id, lower, upper, weight };
}

function wantedTarget(request: TargetRequest, { settings, asOf, reps, language }: RequestContext): WantedTarget {
  const kpi = kpiOf(request.kpi);
  const period = cleanText(request.period);
  const span = targetSpan(period, settings, asOf);
  if (span === undefined) throw badPeriod(period);
  const rep = request.rep === null ? null : reps.find((each) => repKey(each) === repKey(String(request.rep)));
  if (rep === undefined)
    throw new UserFacingError('unknown-name', { kind: 'rep', name: String(request.rep), nearest: '' });
  requireRequest(rep === null || kpi.id !== 'kgi-progress');
  const figures = [request.value, request.lower, request.upper];
  const isBounded = request.lower !== null || request.upper !== null;
  const value = plainValue(request, kpi);
  const isFitting = figures.every((figure) => isFigure(figure) && isOfUnit(figure, kpi)) && isOrdered(value);
  if (!isFitting || (isBounded && kpi.better !== 'in-range')) throw badTarget(kpi, language);
  return { kpi, rep, period, span, value, evidence: request.evidence };
}

/** One way of saying one thing: in range by the bounds alone, and a lower bound of nothing is none. */
function plainValue({ value, lower, upper }: TargetValue, { better }: KpiDefinition): TargetValue {
  if (better !== 'in-range') return { value, lower, upper };
  const from = lower ?? value;
  return { value: null, lower: from === 0 ? null : from, upper: upper ?? value };
}

function kpiOf(id: string): KpiDefinition {
  const kpi = kpiNamed(id);
  requireRequest(kpi !== undefined);
  return kpi!;
}

const isFigure = (figure: number | null): boolean =>
  figure === null || (typeof figure === 'number' && figure >= 0 && figure <= LARGEST);
const isOfUnit = (figure: number | null, { unit }: KpiDefinition): boolean =>
  unit !== 'ratio' || (figure ?? 0) <= LARGEST_RATE;
const isOrdered = ({ lower, upper }: Pick<TargetValue, 'lower' | 'upper'>): boolean =>
  (lower ?? 0) <= (upper ?? Infinity);

const badPeriod = (text: string): UserFacingError => new UserFacingError('bad-period', { text: text.slice(0, 40) });
const badTarget = ({ name }: KpiDefinition, language: Language): UserFacingError =>
  new UserFacingError('bad-target', { kpi: name[language] });
