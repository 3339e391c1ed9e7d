/** Step 1 as it stands: what was typed over what the model proposes. */
import { readMoneyText } from '../../intake/money';
import { split } from '../../goals/rep-shares';
import type { GoalsModel, PeriodChoice } from '../../rpc/goals-model';
import type { Basis, Draft, Sharing } from './draft';

/** `blank`: nothing typed and nothing saved. `unread`: typed, but no positive amount. */
export type Amount = { readonly kind: 'amount'; readonly yen: number } | { readonly kind: 'blank' | 'unread' };

export interface KgiPlan {
  /** As it goes into the settings. '' while another period is to be typed. */
  readonly period: string;
  /** null for a period typed. */
  readonly choice: PeriodChoice | null;
  readonly amount: Amount;
  /** Yen; null without a readable one. */
  readonly goal: number | null;
  readonly basis: Basis | null;
  readonly sharing: Sharing;
  readonly byRep: readonly RepAmount[];
  /** Sum of the parts, whole yen, minus the goal in whole yen; 0 unless every part was typed. */
  readonly difference: number;
  /** A part that was typed and cannot be read. */
  readonly hasUnreadPart: boolean;
}

export interface RepAmount {
  readonly rep: string;
  readonly amount: number;
  /** What stands in the field: as typed, or the part that is left for this rep. */
  readonly text: string;
  readonly isTyped: boolean;
  readonly isUnread: boolean;
}

export function kgiPlan(model: GoalsModel, draft: Draft): KgiPlan {
  const { kgi } = model;
  const period = draft.period === null ? kgi.period : draft.period === 'own' ? draft.ownPeriod.trim() : draft.period;
  const amount = amountOf(model, draft);
  const goal = amount.kind === 'amount' ? amount.yen : null;
  const sharing = draft.sharing ?? proposedSharing(model);
  const byRep = goal === null || sharing === 'none' ? [] : parts(model, draft, goal, sharing);
  const sum = byRep.reduce((total, part) => total + part.amount, 0);
  return {
    period,
    choice: kgi.periods.find(({ text }) => text === period) ?? null,
    amount,
    goal,
    basis: draft.basis ?? (kgi.askBasis ? null : kgi.basis),
    sharing,
    byRep,
    difference: byRep.length === 0 ? 0 : sum - Math.round(goal!),
    hasUnreadPart: byRep.some(({ isUnread }) => isUnread),
  };
}

function amountOf({ kgi }: GoalsModel, { amount, amountUnit }: Draft): Amount {
  if (amount === null) return kgi.target === null ? { kind: 'blank' } : { kind: 'amount', yen: kgi.target };
  const read = readMoneyText(amount);
  if (read === 'blank') return { kind: 'blank' };
  const yen = read === null ? 0 : Math.round(read.inYen ? read.value : read.value * amountUnit);
  return yen > 0 ? { kind: 'amount', yen } : { kind: 'unread' };
}

/** Goals by rep that stand in the sheet are kept; otherwise the record shares, if it can. */
function proposedSharing({ kgi }: GoalsModel): Sharing {
  if (kgi.byRep.some(({ amount }) => amount !== null)) return 'own';
  return kgi.byRep.length > 1 && hasRecord(kgi.byRep) ? 'record' : 'none';
}

export const hasRecord = (byRep: GoalsModel['kgi']['byRep']): boolean =>
  byRep.some(({ recordShare }) => (recordShare ?? 0) > 0);

/** Parts that always come to the goal: what nobody typed is shared out by the record over those who are left. */
function parts({ kgi }: GoalsModel, draft: Draft, goal: number, sharing: Sharing): readonly RepAmount[] {
  const weights = kgi.byRep.map(({ recordShare }) => (sharing === 'even' ? 1 : (recordShare ?? 0)));
  if (sharing !== 'own') {
    const amounts = split(goal, weights);
    return kgi.byRep.map(({ rep }, i) => part(rep, amounts[i]!));
  }
  // Goals in the sheet count as typed while the KGI is what it was; for a new KGI they are only proportions.
  const isSameGoal = goal === kgi.target;
  const typed = kgi.byRep.map(({ rep, amount }) => {
    const text = draft.repAmounts.get(rep);
    if (text !== undefined) return { text, value: readPart(text) };
    return amount !== null && isSameGoal ? { text: grouped(amount), value: amount } : null;
  });
  const typedSum = typed.reduce((total, each) => total + (each?.value ?? 0), 0);
  const rest = split(
    Math.max(0, Math.round(goal) - typedSum),
    typed.map((each, i) => (each !== null ? 0 : (kgi.byRep[i]!.amount ?? weights[i]!))),
    typed.map((each) => each === null),
  );
  return kgi.byRep.map(({ rep }, i) => {
    const own = typed[i];
    if (own == null) return part(rep, rest[i]!);
    return { rep, amount: own.value ?? 0, text: own.text, isTyped: true, isUnread: own.value === null };
  });
}

const part = (rep: string, amount: number): RepAmount => ({
  rep,
  amount,
  text: grouped(amount),
  isTyped: false,
  isUnread: false,
});

function readPart(text: string): number | null {
  const read = readMoneyText(text);
  if (read === 'blank') return 0;
  return read === null || read.value < 0 ? null : Math.round(read.value);
}

const grouped = (amount: number): string => amount.toLocaleString('ja-JP');
