/** From the chosen targets to visits, approaches and meetings a business day, for each rep. */
import { type DailyBreakdown, dailyBreakdown } from '../../goals/daily-breakdown';
import type { GoalsModel } from '../../rpc/goals-model';
import { type DailyTarget, dailyTargets } from './daily-plan';
import type { Draft } from './draft';
import { monthly } from './season-plan';
import type { PlannedTarget } from './target-plan';
import { shownMonthName } from './shown';
import { useSpeech } from './speech';

const MANY_REPS = 12;

export function Daily({
  model,
  targets,
  draft,
}: {
  model: GoalsModel;
  targets: readonly PlannedTarget[];
  draft: Draft;
}) {
  const { t, language } = useSpeech();
  const { rest } = model;
  const month = rest.months[0] ? shownMonthName(rest.months[0].month, language) : '';
  const tables = rest.businessDays === 0 ? [] : dailyTargets(model, targets, draft);
  return (
    // Long lists of reps do not stand between the targets and the button that saves them.
    <details open={model.reps.length <= MANY_REPS}>
      <summary>{t.dailyTitle}</summary>
      <p class="quiet">{tables.length === 0 ? t.dailyNone : t.dailyWhat(rest.businessDays)}</p>
      {tables.map((target) => (
        <table key={target.entry.id} class="daily">
          <caption>
            {target.entry.name}
            {target.from.length > 0 ? <span class="quiet"> {t.dailyFrom(target.from)}</span> : null}
          </caption>
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
    </details>
  );

  function rowsOf({
    entry,
    value,
    reps,
  }: DailyTarget): { readonly name: string; readonly breakdown: DailyBreakdown }[] {
    // Nothing is done yet of a month that has not begun.
    const isRunning = rest.months[0]?.month === model.month;
    const each = (name: string, aim: number, done: number | null) => ({
      name,
      breakdown: dailyBreakdown(monthly(entry.season, rest.months, aim), isRunning ? (done ?? 0) : 0, rest.months),
    });
    const doneBy = (rep: string): number | null => entry.reps.find((own) => own.rep === rep)?.thisMonth ?? null;
    return [
      ...(draft.byRep ? reps.map((part) => each(part.rep, part.value, doneBy(part.rep))) : []),
      each(t.team, value, entry.thisMonth),
    ];
  }
}

const shownTenth = (value: number | null): string => (value === null ? '—' : value.toFixed(1));
