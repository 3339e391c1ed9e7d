/** What a script looks like that fills each cell by itself: the whole log is filtered again for every cell. */
import { figuresOf, type Figures } from './figures';
import { VISIT, type Row, type Work } from './work';

const MET = ['商談'];
const DEALS = ['見積', '受注', '失注'];

export function naive(work: Work): Figures {
  const rows = work.visits.slice(1);
  const cells = work.reps.flatMap((rep) => work.months.map((month) => ({ rep, month })));
  const count = (counts: (row: Row) => boolean): number[] =>
    cells.map(
      ({ rep, month }) =>
        rows.filter((row) => monthText(row[VISIT.day] as Date) === month && row[VISIT.rep] === rep && counts(row))
          .length,
    );
  const isApproach = (row: Row): boolean => row[VISIT.purpose] === 'アポ取り';
  return figuresOf(
    {
      meetings: count(
        (row) =>
          row[VISIT.purpose] !== '定期' &&
          (MET.includes(row[VISIT.outcome] as string) ||
            (DEALS.includes(row[VISIT.outcome] as string) && row[VISIT.kind] !== '電話')),
      ),
      approaches: count(isApproach),
      appointments: count((row) => isApproach(row) && row[VISIT.outcome] === 'アポ獲得'),
      visits: count((row) => row[VISIT.kind] === '訪問'),
      calls: count((row) => row[VISIT.kind] === '電話'),
      won: count((row) => row[VISIT.outcome] === '受注'),
      lost: count((row) => row[VISIT.outcome] === '失注'),
    },
    work,
  );
}

/** The month of a day in words, as such scripts compare it. */
function monthText(day: Date): string {
  const month = day.getUTCMonth() + 1;
  return `${day.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}`;
}
