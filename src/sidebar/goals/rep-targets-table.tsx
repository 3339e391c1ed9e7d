/** A KPI's targets by rep, each beside its own record, with the sum checked. */
import { figureText } from '../../core/figure-text';
import type { GoalsModel } from '../../rpc/goals-model';
import { type Draft, type TypedTarget, withEntry, withoutEntry } from './draft';
import { plannedReps, type PlannedRep } from './rep-plan';
import { monthTargets } from './season-plan';
import { shownTarget, unitLabel } from './shown';
import type { PlannedTarget } from './target-plan';
import { useSpeech } from './speech';

export function RepTargets({
  target,
  ahead,
  draft,
  change,
}: {
  target: PlannedTarget;
  /** Months that are not over. */
  ahead: GoalsModel['rest']['months'];
  draft: Draft;
  change: (draft: Draft) => void;
}) {
  const { t, language } = useSpeech();
  const planned = plannedReps(target, draft);
  if (planned === null) return null;
  const { entry, value } = target;
  const typedByRep = draft.repTyped.get(entry.id) ?? new Map<string, TypedTarget>();
  const type = (rep: PlannedRep, part: Partial<TypedTarget>): void =>
    change({
      ...draft,
      repTyped: withEntry(draft.repTyped, entry.id, withEntry(typedByRep, rep.evidence.rep, { ...rep.text, ...part })),
    });
  const isRange = entry.better === 'in-range';
  const input = (rep: PlannedRep, part: keyof TypedTarget, label: string) => (
    <input
      inputMode="decimal"
      autocomplete="off"
      value={rep.text[part]}
      aria-label={label}
      aria-invalid={rep.isUnread}
      onInput={(event) => type(rep, { [part]: event.currentTarget.value })}
    />
  );
  const byMonth = monthTargets(target, ahead, planned);
  const sum = shownTarget(planned.sum, entry.unit, language);
  return (
    <details class="reps">
      <summary>
        {t.byRepOf(planned.reps.length)}
        {planned.fits ? '' : ` · ${t.total} ${sum}`}
      </summary>
      <ul>
        {planned.reps.map((rep, i) => {
          const { rep: name, usual, n } = rep.evidence;
          return (
            <li key={name}>
              <span class="rep-name">
                {name}
                <span class="quiet">
                  {byMonth.length > 0 ? (
                    <>
                      {t.inMonths(
                        byMonth.length,
                        figureText(
                          byMonth.reduce((all, { reps }) => all + reps[i]!, 0),
                          entry.unit,
                          language,
                        ),
                      )}
                      <br />
                    </>
                  ) : null}
                  {usual === null ? t.repNoRecord : t.repRecord(figureText(usual, entry.unit, language), n)}
                </span>
              </span>
              <span class="with-unit">
                {isRange ? (
                  <>
                    {input(rep, 'lower', t.repTargetLower(name, entry.name))}
                    <span aria-hidden="true">–</span>
                    {input(rep, 'upper', t.repTargetUpper(name, entry.name))}
                  </>
                ) : (
                  <>
                    {input(rep, 'value', t.repTarget(name, entry.name))}
                    <span aria-hidden="true">{unitLabel(entry.unit, language)}</span>
                  </>
                )}
              </span>
              {rep.isUnread ? <p class="error">{t.unreadTarget}</p> : null}
            </li>
          );
        })}
      </ul>
      {isRange ? null : (
        <p class="sum" role="status">
          {planned.fits ? t.sumIsTeam(sum) : t.sumIs(sum, shownTarget(value, entry.unit, language))}
        </p>
      )}
      {planned.reps.some(({ isTyped }) => isTyped) ? (
        <button
          type="button"
          class="text-button"
          onClick={() => change({ ...draft, repTyped: withoutEntry(draft.repTyped, entry.id) })}
        >
          {t.asProposed}
        </button>
      ) : null}
    </details>
  );
}
