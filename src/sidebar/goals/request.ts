/** What is sent to be saved: only what differs from what is in force. */
import { figureText } from '../../core/figure-text';
import { isNoTarget, isSameTarget, NO_TARGET } from '../../goals/target-value';
import type { GoalsModel, SaveGoalsRequest, TargetRequest, TargetValue } from '../../rpc/goals-model';
import type { Draft } from './draft';
import { type KgiPlan, kgiPlan } from './kgi-plan';
import { policiesToSave, readPolicy } from './policies';
import { plannedReps } from './rep-plan';
import { monthTargets } from './season-plan';
import { type PlannedTarget, plannedTargets } from './target-plan';
import { goalTextsIn } from './texts';

export function requestOf(model: GoalsModel, draft: Draft): SaveGoalsRequest {
  const kgi = kgiPlan(model, draft);
  const policies = policiesToSave(model, draft);
  const changes = kgiChanges(model, kgi);
  return {
    version: model.version,
    who: (draft.who ?? draft.whoOther).trim(),
    why: draft.why.trim(),
    ...(Object.keys(changes).length === 0 ? {} : { kgi: changes }),
    targets: [...goalsByRep(model, kgi), ...kpiTargets(model, draft, plannedTargets(model, draft, kgi.goal))],
    ...(policies === null ? {} : { policies }),
  };
}

/** Which step holds something that cannot be saved; null = none does. */
export function unreadStep(model: GoalsModel, draft: Draft): 1 | 3 | null {
  const kgi = kgiPlan(model, draft);
  if (kgi.goal === null || kgi.period === '' || kgi.hasUnreadPart || kgi.difference !== 0) return 1;
  const targets = plannedTargets(model, draft, kgi.goal);
  const isRepUnread = (target: PlannedTarget): boolean =>
    draft.byRep && (plannedReps(target, draft)?.reps.some(({ isUnread }) => isUnread) ?? false);
  const isPolicyUnread = model.catalogue.some((entry) => {
    const typed = draft.policies.get(entry.id);
    return typed !== undefined && readPolicy(typed, entry) === null;
  });
  return isPolicyUnread || targets.some((target) => target.isUnread || isRepUnread(target)) ? 3 : null;
}

function kgiChanges({ kgi }: GoalsModel, plan: KgiPlan): NonNullable<SaveGoalsRequest['kgi']> {
  return {
    // A formula is changed on the sheet, by whoever wrote it.
    ...(plan.goal !== null && plan.goal !== kgi.target && !kgi.isFormula ? { target: String(plan.goal) } : {}),
    ...(plan.period !== kgi.period ? { period: plan.period } : {}),
    ...(plan.basis !== null && (kgi.askBasis || plan.basis !== kgi.basis) ? { basis: plan.basis } : {}),
  };
}

function goalsByRep({ kgi, language }: GoalsModel, plan: KgiPlan): TargetRequest[] {
  const t = goalTextsIn(language);
  const evidence = `${t.sharingTitle}: ${t.sharings[plan.sharing]}`;
  return kgi.byRep.flatMap(({ rep, amount: saved }) => {
    // Not shared out any more, what was shared out is taken back.
    const amount = plan.byRep.find((part) => part.rep === rep)?.amount ?? null;
    if (saved === amount) return [];
    return [{ ...NO_TARGET, value: amount, kpi: 'revenue', rep, period: plan.period, evidence }];
  });
}

function kpiTargets(model: GoalsModel, draft: Draft, targets: readonly PlannedTarget[]): TargetRequest[] {
  const { language } = model;
  const t = goalTextsIn(language);
  // Nothing is said of months that are over.
  const period = language === 'ja' ? `${model.from}〜` : `from ${model.from}`;
  const requests: TargetRequest[] = [];
  const ask = (kpi: string, rep: string | null, to: TargetValue, evidence: string): void => {
    requests.push({ value: to.value, lower: to.lower, upper: to.upper, kpi, rep, period, evidence });
  };
  for (const target of targets) {
    const { entry, kind, value } = target;
    if (isNoTarget(value)) continue;
    const { proposal } = entry;
    const because = proposal === null ? t.kinds[kind] : `${t.kinds[kind]}: ${proposal.evidence}`;
    const reps = draft.byRep ? plannedReps(target, draft) : null;
    // With a season, or where reps take turns, every month to come has a target of its own; the standing one is for the time after.
    for (const { month, team, reps: parts } of monthTargets(target, model.rest.months, reps)) {
      const because = `${t.kinds[kind]}: ${entry.season === null ? t.byTurns : t.bySeason}`;
      if (entry.season !== null)
        requests.push({ ...NO_TARGET, value: team, kpi: entry.id, rep: null, period: month, evidence: because });
      parts.forEach((part, i) => {
        const { rep } = reps!.reps[i]!.evidence;
        requests.push({ ...NO_TARGET, value: part, kpi: entry.id, rep, period: month, evidence: because });
      });
    }
    // What was chosen anew is asked for even where the month ahead has it already: the months after it may not.
    if (kind !== 'current') ask(entry.id, null, value, because);
    for (const { evidence, value: own, isTyped } of reps?.reps ?? []) {
      const { rep, current, usual, n } = evidence;
      if (kind === 'current' && isSameTarget(own, current ?? NO_TARGET)) continue;
      const record = usual === null ? t.repNoRecord : t.repRecord(figureText(usual, entry.unit, language), n);
      ask(entry.id, rep, own, `${t.kinds[isTyped ? 'own' : kind]}: ${record}`);
    }
  }
  // A KPI that somebody took out of the choice has no target any more.
  const dropped =
    draft.chosen === null
      ? []
      : model.catalogue.filter(({ id, current }) => current !== null && !draft.chosen!.includes(id));
  for (const { id, reps } of dropped) {
    ask(id, null, NO_TARGET, '');
    for (const { rep, current } of reps) if (current) ask(id, rep, NO_TARGET, '');
  }
  return requests;
}
