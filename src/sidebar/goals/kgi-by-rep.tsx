/** Shares of the KGI by rep: as on record, evenly, or typed; their sum is always there to see. */
import { split } from '../../goals/rep-shares';
import type { GoalsModel } from '../../rpc/goals-model';
import { yen } from '../figures';
import { type Draft, type Sharing, withEntry } from './draft';
import { hasRecord, type KgiPlan } from './kgi-plan';
import { Field, Radios } from './parts';
import { useSpeech } from './speech';

export function KgiByRep({
  draft,
  change,
  model: { kgi },
  plan,
}: {
  draft: Draft;
  change: (draft: Draft) => void;
  model: GoalsModel;
  plan: KgiPlan;
}) {
  const { t } = useSpeech();
  if (kgi.byRep.length === 0 || plan.goal === null) return null;
  const sharings: readonly Sharing[] = ['none', ...(hasRecord(kgi.byRep) ? (['record'] as const) : []), 'even', 'own'];
  const sum = plan.byRep.reduce((total, { amount }) => total + amount, 0);
  const evenOut = (): void => {
    const parts = split(
      plan.goal!,
      plan.byRep.map(({ amount }) => amount),
    );
    const repAmounts = new Map(plan.byRep.map(({ rep }, i) => [rep, parts[i]!.toLocaleString('ja-JP')]));
    change({ ...draft, repAmounts });
  };
  return (
    <section>
      <Radios<Sharing>
        legend={t.sharingTitle}
        layout="list"
        choices={sharings.map((value) => ({ value, label: t.sharings[value] }))}
        chosen={plan.sharing}
        choose={(sharing) => change({ ...draft, sharing })}
      />
      {plan.sharing === 'own' ? (
        plan.byRep.map(({ rep, text, isUnread }) => (
          <Field
            key={rep}
            label={t.repAmount(rep)}
            value={text}
            error={isUnread ? t.unreadAmount : ''}
            change={(typed) =>
              change({ ...draft, sharing: 'own', repAmounts: withEntry(draft.repAmounts, rep, typed) })
            }
          />
        ))
      ) : plan.sharing === 'none' ? null : (
        <table>
          <tbody>
            {plan.byRep.map(({ rep, amount }) => (
              <tr key={rep}>
                <th scope="row">{rep}</th>
                <td>{yen(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.sharing === 'none' ? null : (
        <p class="sum" role="status">
          {t.total} <strong>{yen(sum)}</strong> {plan.hasUnreadPart ? t.unreadPart : difference(plan.difference)}
        </p>
      )}
      {plan.difference !== 0 && !plan.hasUnreadPart ? (
        <button type="button" class="secondary" onClick={evenOut}>
          {t.even}
        </button>
      ) : null}
    </section>
  );

  function difference(yenMore: number): string {
    if (yenMore === 0) return t.sumFits;
    return yenMore > 0 ? t.sumOver(yen(yenMore)) : t.sumUnder(yen(-yenMore));
  }
}
