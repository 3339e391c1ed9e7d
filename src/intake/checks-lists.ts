/** The tables against the lists beside them: customers, teams, holidays, targets, settings. */
import { formatIsoDay } from '../core/days';
import { kgiSpan } from '../core/kgi-span';
import { resolvePeriod } from '../core/periods';
import { NO_NAME } from '../core/tables';
import type { CheckInput, CheckList } from './checks-base';

/** Customers whom the customers table lacks, where there is one: they have no area and no rank. */
export function checkListedCustomers({ intake }: CheckInput, list: CheckList): void {
  const { tables, listedCustomers } = intake;
  if (listedCustomers === 0) return;
  for (const table of ['visits', 'contracts', 'sales'] as const) {
    const rows = tables[table];
    for (let index = 0; index < (rows?.length ?? 0); index++) {
      const customer = rows!.customer[index]!;
      if (customer === NO_NAME || customer < listedCustomers) continue;
      const place = { table, rows: rows!, index, fields: ['customer', 'customerNumber'] };
      list.tally('unlisted-customer', customer, place, { read: tables.customers[customer] ?? '' });
    }
  }
}

/** Reps of visits who are in no team at all, where there are teams: team figures lack them. */
export function checkTeams({ intake }: CheckInput, list: CheckList): void {
  const { visits, memberships, reps } = intake.tables;
  if (visits === null || memberships.length === 0) return;
  const members = new Set(memberships.map(({ rep }) => rep));
  for (let index = 0; index < visits.length; index++) {
    const rep = visits.rep[index]!;
    if (rep === NO_NAME || members.has(rep)) continue;
    const place = { table: 'visits', rows: visits, index, fields: ['rep'] } as const;
    list.tally('rep-without-team', rep, place, { read: reps[rep] ?? '' });
  }
}

/** Whether the list of public holidays covers the KGI's period, the as-of day and the record of visits. */
export function checkHolidays({ facts, calendar, settingsSheet }: CheckInput, list: CheckList): void {
  const { from, until } = calendar.reach;
  const span = kgiSpan(facts);
  const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
  const needed = [facts.asOf, ...(kgi === null ? [] : [kgi.from, kgi.fullTo]), facts.firstDay.visits ?? facts.asOf];
  const beyond = needed.find((day) => day < from || day > until);
  if (beyond === undefined) return;
  const values = { from: formatIsoDay(from), until: formatIsoDay(until), day: formatIsoDay(beyond) };
  list.addElsewhere('holidays-end', 'settings', settingsSheet, 0, { values });
}

/** What people wrote into 目標 and 設定 without effect. */
export function checkOwnSheets(input: CheckInput, list: CheckList): void {
  for (const row of input.unreadTargets) list.addElsewhere('unread-target', 'targets', input.targetsSheet, row);
  for (const name of input.unusedSettings)
    list.addElsewhere('unused-setting', 'settings', input.settingsSheet, 0, { read: name });
}
