/** From the chosen targets to visits, approaches and meetings a business day, for each rep. */
import { type DailyBreakdown, dailyBreakdown } from '../../goals/daily-breakdown';
import type { GoalsModel } from '../../rpc/goals-model';
import type { Draft } from './draft';
import { plannedReps } from './rep-plan';
import { monthly } from './season-plan';
import type { PlannedTarget } from './target-plan';
import { shownMonthName } from './shown';
import { useSpeech } from './speech';

/** What a rep does in a day; other figures come of it. */
const ACTIVITIES: readonly string[] = ['visits', 'approaches', 'meetings'];

export function Daily({
  model: { rest },
  targets,
  draft,
}: {
  model: GoalsModel;
  targets: readonly PlannedTarget[];
  draft: Draft;
}) {
  const { t, language } = useSpeech();
  const month = rest.months[0] ? shownMonthName(rest.months[0].month, language) : '';
  const tables = targets.filter(({ entry }) => ACTIVITIES.includes(entry.id));
  return (
    <section>
      <h3>{t.dailyTitle}</h3>
      {tables.length === 0 ? <p class="quiet">{t.dailyNone}</p> : <p class="quiet">{t.dailyWhat(rest.businessDays)}</p>}
      {tables.map((target) => (
        <table key={target.entry.id} class="daily">
          <caption>{target.entry.name}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rep}</th>
              <th scope="col">{t.perDay}</th>
              <th scope="col">{t.perWeek}</th>
              <th scope="col">{t.leftOf(month)}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(target).map(({ name, breakdown }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{shownTenth(breakdown.rest.perDay)}</td>
                <td>{shownTenth(breakdown.rest.perWeek)}</td>
                <td>{breakdown.month === null ? '—' : Math.ceil(breakdown.month.remaining)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );

  function rowsOf(target: PlannedTarget): { readonly name: string; readonly breakdown: DailyBreakdown }[] {
    const reps = plannedReps(target, draft)?.reps ?? [];
    const each = (name: string, value: number | null, done: number) =>
      value === null
        ? []
        : [
            {
              name,
              breakdown: dailyBreakdown(monthly(target, rest.months, value), done, rest.months),
            },
          ];
    return [
      ...(draft.byRep
        ? reps.flatMap(({ evidence, value }) => each(evidence.rep, value.value, evidence.thisMonth ?? 0))
        : []),
      ...each(t.team, target.value.value, target.entry.proposal?.thisMonth ?? 0),
    ];
  }
}

const shownTenth = (value: number | null): string => (value === null ? '—' : value.toFixed(1));
