import { addMonths, dayOf, formatIsoDay, weekday, type Day } from '../../src/core/days';
import { isHoliday } from '@holiday-jp/holiday_jp';
import {
  MINIMUM_VISITS,
  SAMPLE_AS_OF,
  SAMPLE_KGI,
  sampleKgi,
  sampleWorkbook,
  type SampleCell,
  type SampleOptions,
} from '../../src/sample/sample-workbook';

const make = (options: Partial<SampleOptions> = {}) => {
  const tables = sampleWorkbook({ language: 'ja', ...options });
  /** Rows of a sheet as records by header. */
  const rows = (name: string): Record<string, SampleCell>[] => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`no sheet ${name}`);
    return table.rows.map((row) => Object.fromEntries(table.header.map((header, at) => [header, row[at] ?? null])));
  };
  return { tables, rows };
};
const isFormula = (cell: SampleCell): boolean => typeof cell === 'object' && cell !== null && 'formula' in cell;
const dayIn = (cell: SampleCell | undefined): Day =>
  typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : NaN;
const share = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length / list.length;

const sample = make();
const visits = sample.rows('訪問');
const contracts = sample.rows('契約');
const customers = sample.rows('顧客');
const about = sample.rows('はじめに').map((row) => String(row['このブックについて']));
const name = (index: number): string => String(customers[index]?.['顧客']);
const contractsOf = (index: number) => contracts.filter((row) => row['顧客'] === name(index));
const visitsOf = (index: number) => visits.filter((row) => row['顧客'] === name(index));
const lastDay = (row: Record<string, SampleCell>): Day => {
  if (row['請求'] === 'スポット') return Infinity;
  const expiry = row['自動更新'] === 'はい' ? NaN : dayIn(row['満了日']);
  return Math.min(...[dayIn(row['解約日']), expiry, Infinity].filter((day) => !Number.isNaN(day)));
};

describe('the sample as a whole', () => {
  test('is the same for a seed, in any call', () => {
    expect(make({ seed: 7 }).tables).toEqual(make({ seed: 7 }).tables);
    expect(make({ seed: 1 }).tables).toEqual(sample.tables);
  });

  test('differs for another seed, in rows but not in the names of the stories', () => {
    const other = make({ seed: 2 });
    expect(other.rows('訪問')).not.toEqual(visits);
    expect(
      other
        .rows('顧客')
        .slice(0, 14)
        .map((row) => row['顧客']),
    ).toEqual(customers.slice(0, 14).map((row) => row['顧客']));
  });

  test('has the sheets, columns and sizes that were promised', () => {
    expect(sample.tables.map((table) => table.name)).toEqual([
      'はじめに',
      '訪問',
      '契約',
      '顧客',
      '担当者',
      '通話',
      '目標',
      'ノウハウ',
      '関数の例',
    ]);
    for (const table of sample.tables) for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    expect(visits).toHaveLength(6000);
    expect(contracts.length).toBeGreaterThan(250);
    expect(contracts.length).toBeLessThan(350);
    expect(customers.length).toBeGreaterThan(170);
    expect(customers.length).toBeLessThan(200);
    expect(new Set(sample.rows('担当者').map((row) => row['担当者'])).size).toBe(8);
    expect(formatIsoDay(SAMPLE_AS_OF)).toBe('2024-06-20');
    expect(sampleKgi()).toBe(SAMPLE_KGI);
  });

  test.each([1, 2, 3, 4, 5])('gives exactly the number of visits asked for (seed %i)', (seed) => {
    for (const count of [MINIMUM_VISITS, 3000, 12345]) {
      const rows = make({ seed, visits: count }).rows('訪問');
      expect(rows).toHaveLength(count);
      // The customers of the stories leave room for the prospects.
      expect(rows.filter((row) => row['目的'] === '新規').length).toBeGreaterThan(50);
    }
    expect(make({ seed, visits: 10 }).rows('訪問')).toHaveLength(MINIMUM_VISITS);
  });

  test('100,000 visits come with customers and contracts in proportion', () => {
    const large = make({ visits: 100_000 });
    expect(large.rows('訪問')).toHaveLength(100_000);
    expect(large.rows('契約').length).toBeGreaterThan(4500);
    const names = large.rows('顧客').map((row) => row['顧客']);
    expect(names.length).toBeGreaterThan(3000);
    expect(new Set(names).size).toBe(names.length);
  });

  test('in English: the same figures without a Japanese character', () => {
    const english = sampleWorkbook({ language: 'en' });
    expect(english.map((table) => table.rows.length)).toEqual(sample.tables.map((table) => table.rows.length));
    expect(JSON.stringify(english)).not.toMatch(/[\u3000-\u30ff\u3220-\u33ff\u4e00-\u9fff\uff00-\uffef]/);
    const figures = (tables: typeof english) =>
      tables
        .slice(1)
        .map((table) =>
          table.rows.map((row) => row.map((cell) => (typeof cell === 'string' || isFormula(cell) ? '' : cell))),
        );
    expect(figures(english)).toEqual(figures(sample.tables));
    const names = english[3]?.rows.map((row) => row[1]);
    expect(new Set(names).size).toBe(names?.length);
  });
});

describe('rows as a team would type them', () => {
  test('names, numbers and telephones are unique, also without the company form', () => {
    const bare = customers.map((row) => String(row['顧客']).replace(/株式会社|有限会社|㈱/g, ''));
    expect(new Set(bare).size).toBe(bare.length);
    for (const [rows, key] of [
      [visits, '番号'],
      [contracts, '契約番号'],
      [customers, '電話番号'],
    ] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    expect(customers.every((row) => /^046\d-00-\d{4}$/.test(String(row['電話番号'])))).toBe(true);
  });

  test('visits and contracts are sorted by day', () => {
    const days = visits.map((row) => dayIn(row['訪問日'])).filter((day) => !Number.isNaN(day));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const starts = contracts.map((row) => dayIn(row['開始日']));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('hardly any visit on a weekend, none on a holiday, a few plans after the as-of day', () => {
    const days = visits.map((row) => dayIn(row['訪問日'])).filter((day) => !Number.isNaN(day));
    expect(days[0]).toBeGreaterThanOrEqual(dayOf(2022, 7, 1));
    expect(share(days, (day) => weekday(day) % 6 === 0)).toBeLessThan(0.01);
    const holidays = days.filter((day) => weekday(day) !== 6 && isHoliday(new Date(`${formatIsoDay(day)}T00:00:00`)));
    expect(holidays).toEqual([]);
    expect(days.filter((day) => day > SAMPLE_AS_OF)).toHaveLength(12);
  });

  test('every customer and rep is in its table', () => {
    const known = new Set(customers.map((row) => row['顧客']));
    const reps = new Set(sample.rows('担当者').map((row) => row['担当者']));
    expect(visits.filter((row) => row['顧客'] !== null && !known.has(row['顧客'] ?? null))).toEqual([]);
    expect([...visits, ...contracts].filter((row) => !reps.has(row['担当者'] ?? null))).toEqual([]);
    expect(contracts.filter((row) => !known.has(row['顧客'] ?? null))).toEqual([]);
  });

  test('exactly three rows are unusable, and the about sheet says where', () => {
    const impossible = visits.findIndex((row) => row['訪問日'] === '2024/2/30');
    const nameless = visits.findIndex((row) => row['顧客'] === null);
    const slip = contracts.findIndex((row) => lastDay(row) < dayIn(row['開始日']));
    expect(visits.filter((row) => Number.isNaN(dayIn(row['訪問日'])) || row['顧客'] === null)).toHaveLength(2);
    expect(contracts.filter((row) => lastDay(row) < dayIn(row['開始日']))).toHaveLength(1);
    const line = about[about.length - 1] ?? '';
    expect(line).toContain(`訪問の${impossible + 2}行目(2024/2/30`);
    expect(line).toContain(`訪問の${nameless + 2}行目(顧客が空)`);
    expect(line).toContain(`契約の${slip + 2}行目`);
    expect(about[0]).toContain('作りもの');
    expect(about.join('')).not.toMatch(/[{}]|undefined/);
  });
});

describe('stories', () => {
  test('over-visits: four easy customers above five visits a month, the others of that rep missed', () => {
    const inMay = (index: number) =>
      visitsOf(index).filter(
        (row) => dayIn(row['訪問日']) >= dayOf(2024, 5, 1) && dayIn(row['訪問日']) < dayOf(2024, 6, 1),
      );
    for (const index of [0, 1, 2, 3]) {
      expect(inMay(index).length).toBeGreaterThan(5);
      expect(visitsOf(index).length / 23.67).toBeGreaterThan(5);
    }
  });

  test('falling price: the new contracts of the rep get smaller', () => {
    const firsts = contracts.filter(
      (row) =>
        row['担当者'] === '田中' &&
        row['請求'] === '月額' &&
        row['自動更新'] === 'はい' &&
        dayIn(row['開始日']) >= dayOf(2022, 7, 1),
    );
    const amounts = firsts.map((row) => Number(row['金額']));
    expect(amounts.length).toBeGreaterThan(5);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts[amounts.length - 1]).toBeLessThan((amounts[0] ?? 0) / 2);
  });

  test('a renewal on the next day, one on the same day, and a return after a gap', () => {
    const [ended, renewed] = contractsOf(4).filter((row) => row['請求'] === '月額');
    expect([lastDay(ended ?? {}), dayIn(renewed?.['開始日'])]).toEqual([SAMPLE_AS_OF, SAMPLE_AS_OF + 1]);
    const [old, fresh] = contractsOf(5).filter((row) => row['請求'] === '月額');
    expect(dayIn(fresh?.['開始日'])).toBe(lastDay(old ?? {}));
    const [left, back] = contractsOf(6);
    expect(dayIn(back?.['開始日']) - lastDay(left ?? {})).toBeGreaterThan(200);
  });

  test('handover inside a spell: visits before by the one rep, afterwards by the other', () => {
    const day = dayOf(2023, 10, 1);
    const reps = (test: (day: Day) => boolean) =>
      new Set(
        visitsOf(7)
          .filter((row) => test(dayIn(row['訪問日'])))
          .map((row) => row['担当者']),
      );
    expect(reps((one) => one < day)).toEqual(new Set(['鈴木']));
    expect(reps((one) => one >= day)).toEqual(new Set(['山本']));
    const [before, after] = contractsOf(7);
    expect(dayIn(after?.['開始日'])).toBe(lastDay(before ?? {}) + 1);
  });

  test('the newcomer has three customers, no row before 2024-05 and under five approaches in a month', () => {
    const own = visits.filter((row) => row['担当者'] === '中村');
    expect(own.length).toBeGreaterThan(3);
    expect(own.every((row) => dayIn(row['訪問日']) >= dayOf(2024, 5, 1))).toBe(true);
    expect(own.filter((row) => row['目的'] === '新規').length).toBeLessThan(9);
    expect(new Set(contracts.filter((row) => row['担当者'] === '中村').map((row) => row['顧客'])).size).toBe(3);
  });

  test('all billing cycles; one customer joined and left in a month; one end is announced', () => {
    expect(new Set(contracts.map((row) => row['請求']))).toEqual(new Set(['月額', '年額', '一括', 'スポット']));
    expect(contractsOf(11).map((row) => row['請求'])).toEqual(['一括']);
    const [short] = contractsOf(12);
    expect(addMonths(dayOf(2024, 5, 1), 1)).toBeGreaterThan(lastDay(short ?? {}));
    expect(dayIn(short?.['開始日'])).toBeGreaterThanOrEqual(dayOf(2024, 5, 1));
    expect(contractsOf(13).map(lastDay)).toContain(dayOf(2024, 6, 30));
  });

  test('cancellations follow months without a visit and cool reactions, and have a reason', () => {
    const lost = contracts.filter(
      (row) => dayIn(row['解約日']) > dayOf(2023, 1, 1) && dayIn(row['解約日']) <= SAMPLE_AS_OF,
    );
    expect(lost.every((row) => row['解約理由'] !== null)).toBe(true);
    const neglected = lost.filter(
      (row) => row['解約理由'] !== '移転・閉店' && dayIn(row['解約日']) - dayIn(row['開始日']) > 200,
    );
    const before = (row: Record<string, SampleCell>, days: number) =>
      visits.filter((visit) => {
        const age = dayIn(row['解約日']) - dayIn(visit['訪問日']);
        return visit['顧客'] === row['顧客'] && age >= 0 && age < days;
      });
    expect(neglected.length).toBeGreaterThan(8);
    expect(share(neglected, (row) => before(row, 60).length === 0)).toBeGreaterThan(0.6);
    const moods = neglected
      .flatMap((row) => before(row, 150))
      .map((row) => row['反応'])
      .filter((mood) => mood !== null);
    expect(share(moods, (mood) => mood === '鈍い')).toBeGreaterThan(0.5);
  });

  test('more customers leave in 2024 than in the same months of 2023', () => {
    const left = (year: number) => {
      const rows = contracts.filter(
        (row) => dayIn(row['解約日']) >= dayOf(year, 1, 1) && dayIn(row['解約日']) < dayOf(year, 6, 1),
      );
      return new Set(rows.map((row) => row['顧客'])).size;
    };
    expect(left(2024)).toBeGreaterThan(left(2023) * 1.5);
  });

  test('appointments: one rep stands out, and every step of the funnel occurs', () => {
    const approaches = visits.filter((row) => row['目的'] === '新規');
    const rate = (test: (rep: SampleCell) => boolean) =>
      share(
        approaches.filter((row) => test(row['担当者'] ?? null)),
        (row) => row['結果'] === 'アポ獲得',
      );
    expect(rate((rep) => rep === '渡辺')).toBeGreaterThan(1.5 * rate((rep) => rep !== '渡辺'));
    const outcomes = new Set(visits.map((row) => row['結果']));
    for (const outcome of ['不在', '門前払い', '会話', 'アポ獲得', '商談', '見積', '受注', '失注', '中止', null])
      expect(outcomes).toContain(outcome);
  });

  test('summer is the peak, August and the turn of the year are shorter', () => {
    const inMonth = (year: number, month: number) =>
      visits.filter(
        (row) =>
          dayIn(row['訪問日']) >= dayOf(year, month, 1) && dayIn(row['訪問日']) < addMonths(dayOf(year, month, 1), 1),
      ).length;
    expect(inMonth(2023, 7)).toBeGreaterThan(1.2 * inMonth(2024, 1));
    expect(inMonth(2023, 8)).toBeLessThan(inMonth(2023, 7));
  });

  test('targets: the team for the standing month, then each rep', () => {
    const targets = sample.rows('目標');
    const team = targets.filter((row) => row['担当者'] === null);
    expect(team.map((row) => row['KPI'])).toEqual(
      expect.arrayContaining([
        '商談数',
        'アポ獲得率',
        '訪問件数',
        '訪問頻度',
        '訪問カバー率',
        '取引単価',
        '継続率',
        '解約数',
        '新規獲得数',
        '成約率',
        '売上',
      ]),
    );
    expect(
      targets.every(
        (row) => row['期間'] === null && (row['目標'] !== null || Number(row['下限']) < Number(row['上限'])),
      ),
    ).toBe(true);
    expect(new Set(targets.map((row) => row['担当者'])).size).toBe(9);
  });
});

describe('the call-centre log', () => {
  const calls = sample.rows('通話');
  const dayOfCall = (row: Record<string, SampleCell>): Day => Math.floor(dayIn(row['日時']));

  test('holds every call that the visits sheet tells of up to the as-of day, and some from unknown numbers', () => {
    const customerOf = new Map(customers.map((row) => [String(row['電話番号']).replace(/-/g, ''), row['顧客']]));
    const known = (row: Record<string, SampleCell>): SampleCell =>
      customerOf.get(String(row['電話番号']).replace(/^\+81/, '0')) ?? null;
    const seen = calls.filter((row) => known(row) !== null);
    const key = (day: Day, rep: SampleCell, customer: SampleCell): string =>
      `${day} ${String(rep)} ${String(customer)}`;
    const written = visits.filter((row) => row['種別'] === '電話' && row['結果'] !== '中止' && row['顧客'] !== null);
    const past = written.filter((row) => dayIn(row['訪問日']) <= SAMPLE_AS_OF);
    expect(seen.map((row) => key(dayOfCall(row), row['担当者'] ?? null, known(row))).sort()).toEqual(
      past.map((row) => key(dayIn(row['訪問日']), row['担当者'] ?? null, row['顧客'] ?? null)).sort(),
    );
    expect(calls.length - seen.length).toBeGreaterThan(3);
    expect(calls.length - seen.length).toBeLessThan(calls.length / 50);
  });

  test('is in order, by day and in office hours, and no call is there twice', () => {
    const moments = calls.map((row) => dayIn(row['日時']));
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(moments.every((moment) => moment % 1 >= 9 / 24 && moment % 1 < 18.5 / 24)).toBe(true);
    expect(new Set(calls.map((row) => `${dayIn(row['日時'])} ${String(row['電話番号'])}`)).size).toBe(calls.length);
    expect(calls.filter((row) => row['結果'] === '不在').every((row) => row['通話秒数'] === 0)).toBe(true);
  });
});
