/** Below the day: the days ahead, where time can be taken from, and who is not planned. */
import type { TodayModel } from '../../rpc/daily-model';
import { useTodayTexts } from './speech';

export function Ahead({ model }: { model: TodayModel }) {
  const t = useTodayTexts();
  const { week, timeToTakeFrom, notPlanned } = model;
  return (
    <>
      {week.length === 0 ? null : (
        <details>
          <summary>{t.week}</summary>
          {week.map(({ day, dayName, visits }) => (
            <section key={day}>
              <h3>{dayName}</h3>
              {visits.length === 0 ? <p class="quiet">{t.noWeek}</p> : <Lines lines={visits} />}
            </section>
          ))}
        </details>
      )}
      {timeToTakeFrom.length === 0 ? null : (
        <details>
          <summary>{t.time}</summary>
          <p class="quiet">{t.timeWhat}</p>
          <Lines lines={timeToTakeFrom} />
        </details>
      )}
      {notPlanned.length === 0 ? null : (
        <details>
          <summary>{t.left}</summary>
          <ul class="lines">
            {notPlanned.map(({ why, said, count }) => (
              <li key={why}>{t.leftLine(said, count)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly { readonly customer: string; readonly why: string }[] }) {
  return (
    <ul class="lines">
      {lines.map(({ customer, why }) => (
        <li key={customer}>
          <strong>{customer}</strong>
          <br />
          <span class="quiet">{why}</span>
        </li>
      ))}
    </ul>
  );
}
