// ルートKPI (Route KPI). Built from src/ by tools/build.mjs: edit there, not here.
"use strict";
var RouteKpi = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    actions: () => actions,
    calls: () => calls,
    formula: () => formula,
    functions: () => functions
  });

  // src/core/errors.ts
  var UserFacingError = class extends Error {
    constructor(code, params = {}) {
      super(code);
      this.code = code;
      this.params = params;
      this.name = "UserFacingError";
    }
  };

  // src/core/days.ts
  var NO_DAY = -2147483648;
  function dayOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra2 = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra2 * 365 + Math.floor(yearOfEra2 / 4) - Math.floor(yearOfEra2 / 100) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
  }
  function civilDate(day) {
    const z = day + 719468;
    const era = Math.floor(z / 146097);
    const dayOfEra = z - era * 146097;
    const yearOfEra2 = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra2 + Math.floor(yearOfEra2 / 4) - Math.floor(yearOfEra2 / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {
      year: yearOfEra2 + era * 400 + (month <= 2 ? 1 : 0),
      month,
      day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
    };
  }
  function daysInMonth(year, month) {
    if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  }
  function isCivilDate(year, month, day) {
    return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  }
  function weekday(day) {
    return ((day + 4) % 7 + 7) % 7;
  }
  function formatIsoDay(day) {
    const { year, month, day: dayOfMonth2 } = civilDate(day);
    return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(dayOfMonth2)}`;
  }
  function parseIsoDay(text6) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text6);
    if (!match) return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
  }
  function addMonths(day, months) {
    const date = civilDate(day);
    const index = date.year * 12 + date.month - 1 + months;
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
  }
  var SERIAL_OF_1970 = 25569;
  var dayOfSerial = (serial) => Math.floor(serial) - SERIAL_OF_1970;
  var serialOfDay = (day) => day + SERIAL_OF_1970;
  function pad2(value) {
    return value < 10 ? `0${value}` : String(value);
  }

  // src/core/tables.ts
  var KINDS = ["visit", "call", "online", "mail", "other"];
  var PURPOSES = ["none", "prospecting", "follow", "routine", "renewal", "complaint", "other"];
  var OUTCOMES = [
    "none",
    "absent",
    "refused",
    "talked",
    "appointment",
    "meeting",
    "quote",
    "won",
    "lost",
    "cancelled",
    "other"
  ];
  var REACTIONS = ["none", "warm", "neutral", "cool", "other"];
  var CYCLES = ["monthly", "yearly", "once", "single"];
  var END_KINDS = ["none", "cancel", "end", "expiry"];
  var RENEWALS = ["unknown", "no", "yes"];
  var TIMINGS = ["none", "now", "later", "other"];
  var NO_NAME = -1;

  // src/core/spells.ts
  var FOREVER = 2147483647;
  var SINGLE = CYCLES.indexOf("single");
  function spellsOfContracts(contracts, isSelected, graceDays, customerCount) {
    const services = [];
    for (let i = 0; i < contracts.length; i++) {
      if (contracts.cycle[i] === SINGLE || !isSelected(i)) continue;
      const end = contracts.end[i];
      services.push({
        customer: contracts.customer[i],
        rep: contracts.rep[i],
        start: contracts.start[i],
        end: end === NO_DAY ? FOREVER : end,
        amount: contracts.amount[i]
      });
    }
    return buildSpells(services, graceDays, customerCount);
  }
  function spellsOfSales(sales, isSelected, settings, asOf, customerCount) {
    const services = [];
    for (let i = 0; i < sales.length; i++) {
      const day = sales.day[i];
      if (day > asOf || sales.amount[i] < 0 || !isSelected(i)) continue;
      services.push({
        customer: sales.customer[i],
        rep: sales.rep[i],
        start: day,
        end: day + settings.dormancyDays,
        amount: sales.amount[i]
      });
    }
    return buildSpells(services, settings.graceDays, customerCount);
  }
  function buildSpells(services, graceDays, customerCount) {
    const byCustomer = Array.from({ length: customerCount }, () => []);
    for (const service of services) byCustomer[service.customer].push(service);
    return byCustomer.map((own) => spellsOfCustomer(own, graceDays));
  }
  function spellsOfCustomer(services, graceDays) {
    services.sort((a, b) => a.start - b.start || a.amount - b.amount);
    const spells = [];
    let first = 0;
    let end = -Infinity;
    for (let i = 0; i <= services.length; i++) {
      const next = services[i];
      if (i > first && (next === void 0 || next.start > end + 1 + graceDays)) {
        const parts = services.slice(first, i);
        spells.push({
          customer: parts[0].customer,
          start: parts[0].start,
          end,
          ordinal: spells.length,
          covered: unionOf(parts),
          owners: ownersOf(parts, end)
        });
        first = i;
        end = -Infinity;
      }
      if (next !== void 0) end = Math.max(end, next.end);
    }
    return spells;
  }
  function unionOf(sorted) {
    const union = [];
    for (const { start, end } of sorted) {
      const last2 = union[union.length - 1];
      if (last2 !== void 0 && start <= last2.to + 1) last2.to = Math.max(last2.to, end);
      else union.push({ from: start, to: end });
    }
    return union;
  }
  function ownersOf(sorted, spellEnd) {
    const owners = [];
    const hand = (from, rep) => {
      const last2 = owners[owners.length - 1];
      if (last2?.rep === rep) return;
      if (last2 !== void 0) {
        last2.to = from - 1;
        if (last2.to < last2.from) owners.pop();
        if (owners[owners.length - 1]?.rep === rep) {
          owners[owners.length - 1].to = spellEnd;
          return;
        }
      }
      owners.push({ from, to: spellEnd, rep });
    };
    const inForce2 = [];
    const releaseBefore = (day) => {
      for (let top = inForce2[inForce2.length - 1]; top !== void 0 && top.end < day; ) {
        const endedOn = top.end;
        inForce2.pop();
        while (inForce2.length > 0 && inForce2[inForce2.length - 1].end <= endedOn) inForce2.pop();
        top = inForce2[inForce2.length - 1];
        if (top !== void 0) hand(endedOn + 1, top.rep);
      }
    };
    for (const service of sorted) {
      releaseBefore(service.start);
      inForce2.push(service);
      hand(service.start, service.rep);
    }
    releaseBefore(spellEnd + 1);
    return owners;
  }
  function ownerOn(spell, day) {
    for (const owner of spell.owners) if (day <= owner.to) return owner.rep;
    return spell.owners[spell.owners.length - 1].rep;
  }
  function isUnderContract(spells, day) {
    for (const spell of spells) {
      if (day < spell.start || day > spell.end) continue;
      for (const { from, to } of spell.covered) if (from <= day && day <= to) return true;
    }
    return false;
  }

  // src/core/transactions.ts
  function effectiveBasis(tables, settings) {
    return settings.revenueBasis ?? (tables.contracts?.length ? "contracts" : "sales");
  }
  function buildTransactions(tables, settings, asOf, selected) {
    const basis2 = effectiveBasis(tables, settings);
    const rows = [];
    if (basis2 !== "sales") addContractRows(rows, tables, settings, asOf, selected.contract);
    if (basis2 !== "contracts") addSalesRows(rows, tables, asOf, selected.customer);
    rows.sort((a, b) => a.day - b.day);
    return {
      length: rows.length,
      day: Int32Array.from(rows, (row5) => row5.day),
      customer: Int32Array.from(rows, (row5) => row5.customer),
      rep: Int32Array.from(rows, (row5) => row5.rep),
      amount: Float64Array.from(rows, (row5) => row5.amount)
    };
  }
  function addContractRows(rows, { contracts }, settings, asOf, isSelected) {
    if (contracts === null) return;
    for (let i = 0; i < contracts.length; i++) {
      if (!isSelected(i)) continue;
      const start = contracts.start[i];
      const last2 = Math.min(contracts.end[i] === NO_DAY ? asOf : contracts.end[i], asOf);
      const { step, amount: amount2 } = schedule(CYCLES[contracts.cycle[i]], contracts.amount[i], settings);
      for (let months = 0, day = start; day <= last2; day = addMonths(start, months += step)) {
        rows.push({ day, customer: contracts.customer[i], rep: contracts.rep[i], amount: amount2 });
        if (step === 0) break;
      }
    }
  }
  function schedule(cycle, amount2, settings) {
    switch (cycle) {
      case "monthly":
        return { step: 1, amount: amount2 };
      case "yearly":
        return settings.yearlyRecognition === "monthly" ? { step: 1, amount: amount2 / 12 } : { step: 12, amount: amount2 };
      case "once":
      case "single":
        return { step: 0, amount: amount2 };
    }
  }
  function addSalesRows(rows, { sales }, asOf, isSelected) {
    if (sales === null) return;
    for (let i = 0; i < sales.length; i++) {
      const day = sales.day[i];
      const customer = sales.customer[i];
      if (day <= asOf && isSelected(customer)) rows.push({ day, customer, rep: sales.rep[i], amount: sales.amount[i] });
    }
  }
  function lowerBound(days, day) {
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (days[middle] < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // src/core/facts.ts
  function buildFacts(tables, settings, today2) {
    const asOf = settings.asOf ?? today2;
    const allCalls = tables.calls === null ? null : callRows(tables.calls);
    const byProduct = /* @__PURE__ */ new Map();
    const firstDay = firstDays(tables, settings);
    const build = (product) => {
      const contractSelected = (row5) => product === null || tables.contracts?.product[row5] === product;
      const holders = product === null ? null : holdersOf(tables, product);
      const customerSelected = (customer) => holders === null || holders.has(customer);
      const spells = tables.contracts?.length ? spellsOfContracts(tables.contracts, contractSelected, settings.graceDays, tables.customers.length) : tables.sales !== null ? spellsOfSales(
        tables.sales,
        (row5) => customerSelected(tables.sales.customer[row5]),
        settings,
        asOf,
        tables.customers.length
      ) : tables.customers.map(() => []);
      const calls2 = allCalls === null || allCalls.length === 0 ? null : countable([allCalls], asOf, customerSelected);
      const own = tables.visits === null ? [] : [tables.visits];
      const sources = settings.callsAreActivities && allCalls !== null ? [...own, unrecordedCalls(allCalls, own)] : own;
      return {
        tables,
        settings,
        asOf,
        activities: countable(sources, asOf, customerSelected),
        calls: calls2,
        transactions: buildTransactions(tables, settings, asOf, {
          contract: contractSelected,
          customer: customerSelected
        }),
        spells,
        firstDay,
        ofProduct: productFacts
      };
    };
    const productFacts = (product) => {
      const known2 = byProduct.get(product);
      if (known2 !== void 0) return known2;
      const facts = build(product);
      byProduct.set(product, facts);
      return facts;
    };
    return build(null);
  }
  function underContract(facts, customer, day) {
    const spells = facts.spells[customer];
    return spells !== void 0 && isUnderContract(spells, day);
  }
  function holdersOf({ contracts }, product) {
    const holders = /* @__PURE__ */ new Set();
    if (contracts !== null) {
      for (let i = 0; i < contracts.length; i++)
        if (contracts.product[i] === product) holders.add(contracts.customer[i]);
    }
    return holders;
  }
  var CALL = KINDS.indexOf("call");
  var NO_PURPOSE = PURPOSES.indexOf("none");
  var NO_REACTION = REACTIONS.indexOf("none");
  var CANCELLED = OUTCOMES.indexOf("cancelled");
  function callRows(calls2) {
    return {
      length: calls2.length,
      day: calls2.day,
      rep: calls2.rep,
      customer: calls2.customer,
      kind: new Uint8Array(calls2.length).fill(CALL),
      purpose: new Uint8Array(calls2.length).fill(NO_PURPOSE),
      outcome: calls2.outcome,
      reaction: new Uint8Array(calls2.length).fill(NO_REACTION),
      row: calls2.row,
      part: calls2.part
    };
  }
  function unrecordedCalls(calls2, recorded) {
    const key = (rows, i) => `${rows.day[i]}/${rows.rep[i]}/${rows.customer[i]}`;
    const written = /* @__PURE__ */ new Set();
    for (const rows of recorded)
      for (let i = 0; i < rows.length; i++)
        if (rows.kind[i] === CALL && rows.outcome[i] !== CANCELLED) written.add(key(rows, i));
    const kept = [];
    for (let i = 0; i < calls2.length; i++) if (!written.has(key(calls2, i))) kept.push(i);
    return pick([calls2], [kept]);
  }
  function countable(sources, asOf, customerSelected) {
    const picked = sources.map((rows) => {
      const kept = [];
      for (let i = 0; i < rows.length; i++)
        if (rows.day[i] <= asOf && rows.outcome[i] !== CANCELLED && customerSelected(rows.customer[i])) kept.push(i);
      return kept;
    });
    const merged = pick(sources, picked);
    if (merged.day.every((day, i) => i === 0 || merged.day[i - 1] <= day)) return merged;
    const order = Array.from({ length: merged.length }, (_, i) => i);
    order.sort((a, b) => merged.day[a] - merged.day[b]);
    return pick([merged], [order]);
  }
  function pick(sources, chosen2) {
    const length = chosen2.reduce((sum, rows) => sum + rows.length, 0);
    const filled2 = (column, name) => {
      let next = 0;
      sources.forEach((rows, s) => {
        const cells = rows[name];
        for (const row5 of chosen2[s]) column[next++] = cells[row5];
      });
      return column;
    };
    return {
      length,
      day: filled2(new Int32Array(length), "day"),
      rep: filled2(new Int32Array(length), "rep"),
      customer: filled2(new Int32Array(length), "customer"),
      kind: filled2(new Uint8Array(length), "kind"),
      purpose: filled2(new Uint8Array(length), "purpose"),
      outcome: filled2(new Uint8Array(length), "outcome"),
      reaction: filled2(new Uint8Array(length), "reaction"),
      row: filled2(new Int32Array(length), "row"),
      part: filled2(new Uint16Array(length), "part")
    };
  }
  function firstDays(tables, settings) {
    const contracts = earliest(tables.contracts?.start);
    const sales = earliest(tables.sales?.day);
    const basis2 = effectiveBasis(tables, settings);
    const money = basis2 === "contracts" ? contracts : basis2 === "sales" ? sales : earlier(contracts, sales);
    const visits = earliest(tables.visits?.day);
    return {
      visits,
      spells: tables.contracts?.length ? contracts : sales,
      transactions: money,
      calls: tables.calls?.length ? earliest(tables.calls.day) : visits
    };
  }
  function earliest(days) {
    let first = Infinity;
    if (days !== void 0) {
      for (const day of days) if (day !== NO_DAY && day < first) first = day;
    }
    return first === Infinity ? null : first;
  }
  function earlier(a, b) {
    return a === null ? b : b === null ? a : Math.min(a, b);
  }

  // src/core/periods.ts
  var monthIndex = (year, month) => year * 12 + month - 1;
  var yearOfMonth = (index) => Math.floor(index / 12);
  var monthOfYear = (index) => (index % 12 + 12) % 12 + 1;
  function monthEnd(index, closingDay) {
    const year = yearOfMonth(index);
    const month = monthOfYear(index);
    return dayOf(year, month, Math.min(closingDay, daysInMonth(year, month)));
  }
  var monthStart = (index, closingDay) => monthEnd(index - 1, closingDay) + 1;
  function monthOf(day, closingDay) {
    const { year, month } = civilDate(day);
    const index = monthIndex(year, month);
    return day <= monthEnd(index, closingDay) ? index : index + 1;
  }
  function fiscalYear(year, rules) {
    const first = monthIndex(year, rules.fiscalStartMonth);
    return { first, last: first + 11 };
  }
  function fiscalYearOf(month, rules) {
    const year = yearOfMonth(month) - (monthOfYear(month) < rules.fiscalStartMonth ? 1 : 0);
    return fiscalYear(year, rules);
  }
  function resolvePeriod(span, rules, asOf) {
    const from = monthStart(span.first, rules.closingDay);
    const fullTo = monthEnd(span.last, rules.closingDay);
    if (from > asOf) return null;
    return { ...span, from, to: Math.min(fullTo, asOf), fullTo, partial: asOf < fullTo };
  }
  function formatSpan(span) {
    return span.first === span.last ? formatMonth(span.first) : `${formatMonth(span.first)}:${formatMonth(span.last)}`;
  }
  function formatMonth(index) {
    return `${yearOfMonth(index)}-${String(monthOfYear(index)).padStart(2, "0")}`;
  }
  var ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
  var RELATIVE = {
    今月: "this-month",
    当月: "this-month",
    "this month": "this-month",
    先月: "last-month",
    前月: "last-month",
    "last month": "last-month",
    今期: "this-year",
    今年度: "this-year",
    "this year": "this-year",
    前期: "last-year",
    昨年度: "last-year",
    "last year": "last-year"
  };
  function parsePeriod(input, rules, asOf) {
    const text6 = input.normalize("NFKC").replace(/[‐‑‒–—−]/g, "-").trim().replace(/\s+/g, " ");
    const current = monthOf(asOf, rules.closingDay);
    if (text6 === "") return { first: current, last: current };
    const relative = Object.prototype.hasOwnProperty.call(RELATIVE, text6.toLowerCase()) ? RELATIVE[text6.toLowerCase()] : void 0;
    if (relative === "this-month") return { first: current, last: current };
    if (relative === "last-month") return { first: current - 1, last: current - 1 };
    if (relative === "this-year") return fiscalYearOf(current, rules);
    if (relative === "last-year") return fiscalYearOf(current - 12, rules);
    const recent = /^(?:直近 ?(\d{1,3}) ?[かカヶケヵ箇]月|last (\d{1,3}) months?)$/i.exec(text6);
    if (recent) {
      const count = Number(recent[1] ?? recent[2]);
      return count >= 1 ? { first: current - count, last: current - 1 } : null;
    }
    const fiscal = /^FY ?(\d{4})$/i.exec(text6) ?? /^(\d{4}) ?年度$/.exec(text6) ?? /^(令和|平成)(\d{1,2}|元)年度$/.exec(text6);
    if (fiscal) {
      const year = fiscal[2] === void 0 ? Number(fiscal[1]) : eraYear(fiscal[1], fiscal[2]);
      return year === null ? null : fiscalYear(year, rules);
    }
    const quarter = /^(?:FY ?)?(\d{4}) ?[-/ ]?Q([1-4])$/i.exec(text6);
    if (quarter) {
      const first2 = fiscalYear(Number(quarter[1]), rules).first + (Number(quarter[2]) - 1) * 3;
      return { first: first2, last: first2 + 2 };
    }
    const ends = text6.split(/ ?[:~〜] ?/);
    if (ends.length > 2) return null;
    const first = parseMonth(ends[0]);
    const last2 = ends.length === 2 ? parseMonth(ends[1]) : first;
    return first === null || last2 === null || last2 < first ? null : { first, last: last2 };
  }
  function parseMonth(text6) {
    const western = /^(\d{4}) ?(?:[-/.]|年) ?(\d{1,2}) ?月?$/.exec(text6) ?? /^(\d{4})(\d{2})$/.exec(text6);
    const era = western ? null : /^(令和|平成|昭和|[RHS])(\d{1,2}|元)(?:年|[-/.])(\d{1,2})月?$/i.exec(text6);
    const year = western ? Number(western[1]) : era ? eraYear(era[1].toUpperCase(), era[2]) : null;
    const month = Number(western ? western[2] : era?.[3]);
    return year === null || !(month >= 1 && month <= 12) || year < 1900 ? null : monthIndex(year, month);
  }
  function eraYear(era, year) {
    const base = ERAS[era];
    const count = year === "元" ? 1 : Number(year);
    return base === void 0 || count < 1 ? null : base + count;
  }

  // src/intake/text.ts
  var INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
  var SPACES = /\s+/g;
  var ALREADY_CLEAN = /^[!-~々ぁ-ゖァ-ヺー一-鿿]+(?: [!-~々ぁ-ゖァ-ヺー一-鿿]+)*$/;
  var ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|ERROR!|SPILL!|CALC!)/i;
  function tidySpelling(text6) {
    if (ALREADY_CLEAN.test(text6)) return text6;
    return text6.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  }
  function cleanText(text6) {
    if (text6 === "" || ALREADY_CLEAN.test(text6)) return text6;
    return text6.replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
  }
  function withoutSpaces(cleaned) {
    return cleaned.includes(" ") ? cleaned.split(" ").join("") : cleaned;
  }
  function isDateCell(cell) {
    if (typeof cell !== "object" || cell === null) return false;
    return cell instanceof Date || Object.prototype.toString.call(cell) === "[object Date]";
  }
  function isBlankCell(cell) {
    if (cell === "" || cell === null || cell === void 0) return true;
    if (typeof cell !== "string") return false;
    const first = cell.charCodeAt(0);
    if (first > 32 && first < 127 || first >= 12353 && first <= 40959) return false;
    return tidySpelling(cell) === "";
  }
  function isErrorCell(cell) {
    if (typeof cell === "string") return cell.charCodeAt(0) === 35 && ERROR_TEXT.test(cell);
    return typeof cell === "number" && !Number.isFinite(cell);
  }
  function cellText(cell) {
    if (typeof cell === "string") return cleanText(cell);
    if (typeof cell === "number") return String(cell);
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    if (isDateCell(cell)) {
      const time = cell.getTime();
      return Number.isNaN(time) ? "NaN" : cell.toISOString();
    }
    return "";
  }
  function splitList(cell) {
    const text6 = typeof cell === "string" ? cell : cellText(cell);
    return text6.split(/[,，、;；\n]/).map(cleanText).filter((item) => item !== "");
  }
  var SHORT = 60;
  function shortText(text6) {
    if (text6.length <= SHORT) return text6;
    const last2 = text6.charCodeAt(SHORT - 2);
    const end = last2 >= 55296 && last2 <= 56319 ? SHORT - 2 : SHORT - 1;
    return `${text6.slice(0, end)}…`;
  }

  // src/intake/names.ts
  var ANYWHERE = /* @__PURE__ */ new Map([
    ["株", "株式会社"],
    ["有", "有限会社"],
    ["合同", "合同会社"],
    ["合資", "合資会社"],
    ["合名", "合名会社"],
    ["一社", "一般社団法人"],
    ["公社", "公益社団法人"],
    ["一財", "一般財団法人"],
    ["公財", "公益財団法人"],
    ["医社", "医療法人社団"],
    ["医財", "医療法人財団"],
    ["社福", "社会福祉法人"],
    ["特非", "特定非営利活動法人"],
    ["NPO", "特定非営利活動法人"]
  ]);
  var AT_THE_EDGE = /* @__PURE__ */ new Map([
    ["同", "合同会社"],
    ["資", "合資会社"],
    ["名", "合名会社"],
    ["社", "社団法人"],
    ["財", "財団法人"],
    ["医", "医療法人"],
    ["学", "学校法人"],
    ["宗", "宗教法人"],
    ["福", "社会福祉法人"],
    ["独", "独立行政法人"],
    ["農", "農事組合法人"],
    ["協", "協同組合"],
    ["弁", "弁護士法人"],
    ["税", "税理士法人"]
  ]);
  var BRACKETED = /[([【〔]([^()[\]【】〔〕]{1,3})[)\]】〕]/g;
  function customerKey(name) {
    const text6 = withoutSpaces(cleanText(name));
    const spelledOut = /[([【〔]/.test(text6) ? text6.replace(BRACKETED, (whole, short, offset) => {
      const edge = offset === 0 || offset + whole.length === text6.length;
      return ANYWHERE.get(short) ?? (edge ? AT_THE_EDGE.get(short) : void 0) ?? whole;
    }) : text6;
    return spelledOut.replace(/NPO法人/g, "特定非営利活動法人");
  }
  function repKey(name) {
    return withoutSpaces(cleanText(name));
  }
  function textKey(name) {
    return cleanText(name);
  }
  function numberKey(cell) {
    if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
    if (typeof cell !== "string") return "";
    const text6 = withoutSpaces(cleanText(cell));
    return /^0\d+$/.test(text6) ? text6.replace(/^0+(?=\d)/, "") : text6;
  }

  // src/core/kpi.ts
  var defineKpi = (definition) => definition;

  // src/kpis/meetings.ts
  var meetings_default = defineKpi({
    id: "meetings",
    functionName: "KPI_MEETINGS",
    name: { ja: "商談数", en: "Meetings" },
    reading: "しょうだんすう",
    summary: { ja: "商談まで進んだ活動の数", en: "How many activities became a sales meeting" },
    formula: {
      ja: "結果が商談、または訪問・オンラインで見積・受注・失注となった活動の数(定期訪問を除く)",
      en: "activities with outcome meeting, or visit/online with outcome quote, won or lost; never routine ones"
    },
    unit: "count",
    better: "higher",
    accumulates: "sum",
    needs: ["visits"],
    numerator: { name: { ja: "商談", en: "meetings" }, value: ({ activities }) => activities.meetings },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/approaches.ts
  var approaches_default = defineKpi({
    id: "approaches",
    functionName: "KPI_APPROACHES",
    name: { ja: "アプローチ数", en: "Approaches" },
    reading: "あぷろーちすう",
    summary: { ja: "新しい話を始めようとした活動の数", en: "How many attempts to open a new conversation" },
    formula: {
      ja: "目的がアポ取り・新規・開拓の活動、または目的が空欄で、契約中でない顧客への不在・断り・会話・アポ獲得の数",
      en: "activities of purpose prospecting, or without a purpose and with outcome absent, refused, talked or appointment at a customer not under contract"
    },
    unit: "count",
    better: "higher",
    accumulates: "sum",
    needs: ["visits"],
    numerator: { name: { ja: "アプローチ", en: "approaches" }, value: ({ activities }) => activities.approaches },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/appointment-rate.ts
  var appointment_rate_default = defineKpi({
    id: "appointment-rate",
    functionName: "KPI_APPOINTMENT_RATE",
    name: { ja: "アポ獲得率", en: "Appointment rate" },
    reading: "あぽかくとくりつ",
    summary: { ja: "アプローチのうちアポにつながった割合", en: "The share of approaches that led to an appointment" },
    formula: { ja: "アポ獲得となったアプローチ ÷ アプローチ", en: "approaches with outcome appointment ÷ approaches" },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["visits"],
    numerator: { name: { ja: "アポ獲得", en: "appointments" }, value: ({ activities }) => activities.appointments },
    denominator: { name: { ja: "アプローチ", en: "approaches" }, value: ({ activities }) => activities.approaches },
    isProportion: true,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/visits.ts
  var visits_default = defineKpi({
    id: "visits",
    functionName: "KPI_VISITS",
    name: { ja: "訪問件数", en: "Visits" },
    reading: "ほうもんけんすう",
    summary: { ja: "訪問した回数", en: "How many visits were made" },
    formula: { ja: "種別が訪問の活動の数", en: "activities of kind visit" },
    unit: "count",
    better: "higher",
    accumulates: "sum",
    needs: ["visits"],
    numerator: { name: { ja: "訪問", en: "visits" }, value: ({ activities }) => activities.visits },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/calls.ts
  var calls_default = defineKpi({
    id: "calls",
    functionName: "KPI_CALLS",
    name: { ja: "通話数", en: "Calls" },
    reading: "つうわすう",
    summary: { ja: "電話をかけた、または受けた回数", en: "How many phone calls were made or taken" },
    formula: {
      ja: "通話の表があればその行数、なければ種別が電話の活動の数",
      en: "rows of the calls table if there are any, otherwise activities of kind call"
    },
    unit: "count",
    better: "higher",
    accumulates: "sum",
    needs: ["calls"],
    numerator: { name: { ja: "通話", en: "calls" }, value: ({ activities }) => activities.calls },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/visit-frequency.ts
  var visit_frequency_default = defineKpi({
    id: "visit-frequency",
    functionName: "KPI_VISIT_FREQUENCY",
    name: { ja: "訪問頻度", en: "Visit frequency" },
    reading: "ほうもんひんど",
    summary: { ja: "契約中の顧客を1社あたり月に何回訪問したか", en: "Visits per customer under contract and month" },
    formula: {
      ja: "契約中の顧客への訪問 ÷ 顧客・月(契約していた日数を月の日数で割った合計)",
      en: "visits to customers under contract ÷ customer-months (days under contract ÷ days of the month)"
    },
    unit: "visitsPerCompanyMonth",
    better: "in-range",
    accumulates: "rate",
    needs: ["visits", "spells"],
    numerator: {
      name: { ja: "契約中の顧客への訪問", en: "visits to customers under contract" },
      value: ({ service }) => service.visitsUnderContract
    },
    denominator: { name: { ja: "顧客・月", en: "customer-months" }, value: ({ service }) => service.customerMonths },
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/visit-coverage.ts
  var visit_coverage_default = defineKpi({
    id: "visit-coverage",
    functionName: "KPI_VISIT_COVERAGE",
    name: { ja: "訪問カバー率", en: "Visit coverage" },
    reading: "ほうもんかばーりつ",
    summary: {
      ja: "契約中の顧客のうち一度でも訪問した割合",
      en: "The share of customers under contract that were visited at least once"
    },
    formula: {
      ja: "期間中に一度でも訪問した契約顧客 ÷ 期間中に一日でも契約していた顧客",
      en: "customers under contract with at least one visit ÷ customers under contract on at least one day"
    },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["visits", "spells"],
    numerator: {
      name: { ja: "訪問した契約顧客", en: "customers visited" },
      value: ({ service }) => service.customersVisited
    },
    denominator: {
      name: { ja: "契約顧客", en: "customers under contract" },
      value: ({ service }) => service.customersUnderContract
    },
    isProportion: true,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/first-month-follow.ts
  var first_month_follow_default = defineKpi({
    id: "first-month-follow",
    functionName: "KPI_FIRST_MONTH_FOLLOW",
    name: { ja: "初月フォロー率", en: "First-month follow-up" },
    reading: "しょげつふぉろーりつ",
    summary: {
      ja: "契約が始まった顧客を30日以内にフォローした割合",
      en: "The share of new contracts followed up within 30 days"
    },
    formula: {
      ja: "開始日の翌日から30日以内に訪問またはフォロー電話のあった契約 ÷ 期間中に始まり30日以上たった契約",
      en: "spells with a visit or follow-up call within 30 days after the start ÷ spells begun in the period at least 30 days ago"
    },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["visits", "spells"],
    numerator: { name: { ja: "フォローした契約", en: "followed up" }, value: ({ follow }) => follow.spellsFollowed },
    denominator: { name: { ja: "始まった契約", en: "begun" }, value: ({ follow }) => follow.spellsBegun },
    isProportion: true,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/deal-size.ts
  var deal_size_default = defineKpi({
    id: "deal-size",
    functionName: "KPI_DEAL_SIZE",
    name: { ja: "取引単価", en: "Deal size" },
    reading: "とりひきたんか",
    summary: { ja: "取引1件あたりの金額", en: "Yen per transaction" },
    formula: { ja: "売上 ÷ 取引件数", en: "revenue ÷ number of transactions" },
    unit: "yenPerTransaction",
    better: "higher",
    accumulates: "rate",
    needs: ["transactions"],
    numerator: { name: { ja: "売上", en: "revenue" }, value: ({ money }) => money.revenue },
    denominator: { name: { ja: "取引件数", en: "transactions" }, value: ({ money }) => money.transactions },
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/revenue-per-customer.ts
  var revenue_per_customer_default = defineKpi({
    id: "revenue-per-customer",
    functionName: "KPI_REVENUE_PER_CUSTOMER",
    name: { ja: "客単価", en: "Revenue per customer" },
    reading: "きゃくたんか",
    summary: { ja: "取引のあった顧客1社あたりの売上", en: "Yen per customer with a transaction" },
    formula: { ja: "売上 ÷ 取引のあった顧客数", en: "revenue ÷ customers with a transaction" },
    unit: "yenPerCompany",
    better: "higher",
    accumulates: "rate",
    needs: ["transactions"],
    numerator: { name: { ja: "売上", en: "revenue" }, value: ({ money }) => money.revenue },
    denominator: {
      name: { ja: "取引のあった顧客", en: "paying customers" },
      value: ({ money }) => money.payingCustomers
    },
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/tenure.ts
  var tenure_default = defineKpi({
    id: "tenure",
    functionName: "KPI_TENURE",
    name: { ja: "継続期間", en: "Tenure" },
    reading: "けいぞくきかん",
    summary: {
      ja: "契約中の顧客がこれまで続いている長さの平均",
      en: "How long current customers have stayed so far, on average"
    },
    formula: {
      ja: "期末に契約中の顧客の、現在の契約の開始からの月数の平均(月 = 30.436875日)",
      en: "mean months since the start of the current spell over customers active at the close (month = 30.436875 days)"
    },
    unit: "months",
    better: "higher",
    accumulates: "stock",
    needs: ["spells"],
    numerator: { name: { ja: "継続月数の合計", en: "sum of months" }, value: ({ tenure }) => tenure.months },
    denominator: { name: { ja: "契約中の顧客", en: "active customers" }, value: ({ tenure }) => tenure.customers },
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/expected-tenure.ts
  var expected_tenure_default = defineKpi({
    id: "expected-tenure",
    functionName: "KPI_EXPECTED_TENURE",
    name: { ja: "想定継続期間", en: "Expected tenure" },
    reading: "そうていけいぞくきかん",
    summary: { ja: "顧客の半分が解約するまでの長さの見込み", en: "The time after which half of the customers have left" },
    formula: {
      ja: "カプラン・マイヤー法による契約期間の中央値(契約中の顧客は打ち切りとして扱う)",
      en: "Kaplan–Meier median of spell lengths, customers still active being censored"
    },
    unit: "months",
    better: "higher",
    accumulates: "stock",
    needs: ["spells"],
    numerator: {
      name: { ja: "契約期間の中央値", en: "median spell length" },
      value: ({ tenure }) => tenure.medianMonths
    },
    base: ({ tenure }) => tenure.spells,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/retention-rate.ts
  var retention_rate_default = defineKpi({
    id: "retention-rate",
    functionName: "KPI_RETENTION",
    name: { ja: "継続率", en: "Retention rate" },
    reading: "けいぞくりつ",
    summary: { ja: "契約を続けてくれた顧客の割合", en: "The share of customers who stayed" },
    formula: {
      ja: "期首の契約客のうち期末も契約中の割合",
      en: "customers active at the opening and at the close ÷ customers active at the opening"
    },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["spells"],
    numerator: { name: { ja: "期末も契約中", en: "still active at the close" }, value: ({ stocks }) => stocks.retained },
    denominator: { name: { ja: "期首の契約客", en: "active at the opening" }, value: ({ stocks }) => stocks.opening },
    isProportion: true,
    attainmentFrom: "churn-rate",
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/churn-rate.ts
  var churn_rate_default = defineKpi({
    id: "churn-rate",
    functionName: "KPI_CHURN_RATE",
    name: { ja: "解約率", en: "Churn rate" },
    reading: "かいやくりつ",
    summary: { ja: "契約をやめた顧客の割合", en: "The share of customers who left" },
    formula: {
      ja: "期首の契約客のうち期末に契約していない割合",
      en: "customers active at the opening and gone at the close ÷ customers active at the opening"
    },
    unit: "ratio",
    better: "lower",
    accumulates: "rate",
    needs: ["spells"],
    numerator: {
      name: { ja: "期末に契約なし", en: "gone at the close" },
      value: ({ stocks }) => stocks.opening - stocks.retained
    },
    denominator: { name: { ja: "期首の契約客", en: "active at the opening" }, value: ({ stocks }) => stocks.opening },
    isProportion: true,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/churn-count.ts
  var churn_count_default = defineKpi({
    id: "churn-count",
    functionName: "KPI_CHURN_COUNT",
    name: { ja: "解約数", en: "Cancellations" },
    reading: "かいやくすう",
    summary: { ja: "解約した顧客の数", en: "How many customers left" },
    formula: {
      ja: "期間中に契約が終わった顧客の数(更新で続いた契約を除く)",
      en: "spells that ended in the period (renewals joined)"
    },
    unit: "companies",
    better: "lower",
    accumulates: "sum",
    needs: ["spells"],
    numerator: { name: { ja: "解約", en: "cancelled" }, value: ({ stocks }) => stocks.cancelled },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/new-customers.ts
  var new_customers_default = defineKpi({
    id: "new-customers",
    functionName: "KPI_NEW_CUSTOMERS",
    name: { ja: "新規獲得数", en: "New customers" },
    reading: "しんきかくとくすう",
    summary: { ja: "初めて契約した顧客の数", en: "How many customers were won" },
    formula: { ja: "期間中に初めての契約が始まった顧客の数", en: "customers whose first spell started in the period" },
    unit: "companies",
    better: "higher",
    accumulates: "sum",
    needs: ["spells"],
    numerator: { name: { ja: "新規", en: "new" }, value: ({ stocks }) => stocks.newCustomers },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/active-customers.ts
  var active_customers_default = defineKpi({
    id: "active-customers",
    functionName: "KPI_ACTIVE_CUSTOMERS",
    name: { ja: "契約中の顧客数", en: "Active customers" },
    reading: "けいやくちゅうのこきゃくすう",
    summary: { ja: "期末に契約中の顧客の数", en: "How many customers are under contract at the close" },
    formula: { ja: "期末日の終わりに契約中の顧客の数", en: "customers active at the close of the last day" },
    unit: "companies",
    better: "higher",
    accumulates: "stock",
    needs: ["spells"],
    numerator: { name: { ja: "契約中の顧客", en: "active customers" }, value: ({ stocks }) => stocks.closing },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/cumulative-revenue.ts
  var cumulative_revenue_default = defineKpi({
    id: "cumulative-revenue",
    functionName: "KPI_CUMULATIVE_REVENUE",
    name: { ja: "現在までの利用金額", en: "Revenue to date per customer" },
    reading: "げんざいまでのりようきんがく",
    summary: {
      ja: "契約中の顧客がこれまでに支払った金額の平均",
      en: "What current customers have paid so far, on average"
    },
    formula: {
      ja: "期末に契約中の顧客の、これまでの取引金額の平均。顧客を指定するとその顧客の合計",
      en: "mean of all transactions to date over customers active at the close; with a customer filter, the sum of that customer"
    },
    unit: "yenPerCompany",
    better: "higher",
    accumulates: "stock",
    needs: ["transactions"],
    numerator: { name: { ja: "これまでの取引金額", en: "transactions to date" }, value: ({ money }) => money.cumulative },
    denominator: {
      name: { ja: "契約中の顧客", en: "active customers" },
      value: ({ money }) => money.cumulativeCustomers
    },
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/revenue.ts
  var revenue_default = defineKpi({
    id: "revenue",
    functionName: "KPI_REVENUE",
    name: { ja: "売上", en: "Revenue" },
    reading: "うりあげ",
    summary: { ja: "期間の売上", en: "Revenue of the period" },
    formula: { ja: "期間の取引金額の合計", en: "sum of transactions dated in the period" },
    unit: "yen",
    better: "higher",
    accumulates: "sum",
    needs: ["transactions"],
    numerator: { name: { ja: "売上", en: "revenue" }, value: ({ money }) => money.revenue },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/net-revenue-retention.ts
  var net_revenue_retention_default = defineKpi({
    id: "net-revenue-retention",
    functionName: "KPI_NRR",
    name: { ja: "売上継続率", en: "Net revenue retention" },
    reading: "うりあげけいぞくりつ",
    summary: {
      ja: "前からの顧客の売上が、直前の同じ長さの期間からどれだけ続いているか",
      en: "How much of the earlier revenue from existing customers was kept"
    },
    formula: {
      ja: "期首の契約客の売上 ÷ 同じ顧客の直前の同じ長さの期間の売上",
      en: "revenue from customers active at the opening ÷ their revenue in the same number of months just before"
    },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["spells", "transactions"],
    numerator: {
      name: { ja: "期首の契約客の売上", en: "revenue from opening customers" },
      value: ({ money }) => money.revenueFromOpening
    },
    denominator: {
      name: { ja: "その直前の期間の売上", en: "their revenue just before" },
      value: ({ money }) => money.priorRevenueFromOpening
    },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/win-rate.ts
  var win_rate_default = defineKpi({
    id: "win-rate",
    functionName: "KPI_WIN_RATE",
    name: { ja: "成約率", en: "Win rate" },
    reading: "せいやくりつ",
    summary: { ja: "結論の出た商談のうち受注した割合", en: "The share of decided deals that were won" },
    formula: { ja: "受注 ÷ (受注 + 失注)", en: "won ÷ (won + lost)" },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["visits"],
    numerator: { name: { ja: "受注", en: "won" }, value: ({ activities }) => activities.won },
    denominator: {
      name: { ja: "受注 + 失注", en: "won + lost" },
      value: ({ activities }) => activities.won + activities.lost
    },
    isProportion: true,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/kgi-progress.ts
  var kgi_progress_default = defineKpi({
    id: "kgi-progress",
    functionName: "KPI_KGI_PROGRESS",
    name: { ja: "KGI達成率", en: "KGI attainment" },
    reading: "けーじーあいたっせいりつ",
    summary: { ja: "売上目標(KGI)にどこまで届いたか", en: "How far the revenue goal (KGI) has been reached" },
    formula: { ja: "KGIの期間の今日までの売上 ÷ KGI", en: "revenue of the KGI period to date ÷ the KGI" },
    unit: "ratio",
    better: "higher",
    accumulates: "rate",
    needs: ["transactions"],
    numerator: { name: { ja: "期間の売上", en: "revenue to date" }, value: ({ money }) => money.kgiRevenue },
    denominator: { name: { ja: "KGI", en: "KGI" }, value: ({ cell }) => cell.kgi.target },
    base: ({ stocks }) => stocks.opening,
    examples: ["()", '("2024-05")', '("FY2023")']
  });

  // src/kpis/index.ts
  var KPIS = [meetings_default, approaches_default, appointment_rate_default, visits_default, calls_default, visit_frequency_default, visit_coverage_default, first_month_follow_default, deal_size_default, revenue_per_customer_default, tenure_default, expected_tenure_default, retention_rate_default, churn_rate_default, churn_count_default, new_customers_default, active_customers_default, cumulative_revenue_default, revenue_default, net_revenue_retention_default, win_rate_default, kgi_progress_default];

  // src/core/settings.ts
  var DEFAULT_SETTINGS = {
    asOf: null,
    kgiTarget: null,
    kgiPeriod: "",
    fiscalStartMonth: 4,
    closingDay: 31,
    companyHolidays: [],
    revenueBasis: null,
    yearlyRecognition: "monthly",
    cancelDayMeaning: "lastDay",
    graceDays: 0,
    dormancyDays: 90,
    recordStart: null,
    callsAreActivities: false,
    byRepSheets: true,
    achievedFrom: 1,
    cautionFrom: 0.9,
    minimumBase: 5
  };
  var SETTINGS = [
    {
      key: "kgiTarget",
      name: { ja: "KGI(売上目標)", en: "KGI (revenue goal)" },
      aliases: ["KGI", "売上目標", "Revenue goal"],
      meaning: { ja: "最終目標の売上金額。例: 1,200万円", en: "The revenue to reach, in yen. Example: 12,000,000" },
      type: { kind: "money" },
      rangeName: "KGI"
    },
    {
      key: "kgiPeriod",
      name: { ja: "KGIの期間", en: "KGI period" },
      meaning: {
        ja: "例: 2024年度、2024-04:2024-09。空欄は基準日を含む年度",
        en: "Example: FY2024, 2024-04:2024-09. Blank = the fiscal year of the as-of day"
      },
      type: { kind: "text" }
    },
    {
      key: "asOf",
      name: { ja: "基準日", en: "As-of day" },
      meaning: {
        ja: "この日までの実績で計算します。例: 2024/6/30。空欄は今日",
        en: "Figures are computed up to this day. Example: 2024-06-30. Blank = today"
      },
      type: { kind: "day" },
      rangeName: "KPI_AS_OF"
    },
    {
      key: "fiscalStartMonth",
      name: { ja: "年度の開始月", en: "Fiscal year starts in month" },
      aliases: ["期首月", "年度開始月"],
      meaning: { ja: "1〜12。4 なら4月始まり", en: "1–12. 4 = April" },
      type: { kind: "integer", min: 1, max: 12 }
    },
    {
      key: "closingDay",
      name: { ja: "締め日", en: "Closing day" },
      aliases: ["締日"],
      meaning: {
        ja: "1〜31。31 は月末締め。20 なら 4月 = 3/21〜4/20",
        en: "1–31. 31 = end of month. With 20, April = 21 March to 20 April"
      },
      type: { kind: "integer", min: 1, max: 31 }
    },
    {
      key: "companyHolidays",
      name: { ja: "会社の休日", en: "Company holidays" },
      aliases: ["休業日", "会社休日"],
      meaning: {
        ja: "土日と祝日のほかに休む日。カンマ区切り。例: 2024-08-13, 2024-08-14",
        en: "Days off beside weekends and public holidays, separated by commas"
      },
      type: { kind: "days" }
    },
    {
      key: "revenueBasis",
      name: { ja: "売上基準", en: "Revenue basis" },
      meaning: {
        ja: "契約・売上・両方。空欄は契約(契約がなければ売上)",
        en: "contracts, sales or both. Blank = contracts (sales if there are no contracts)"
      },
      type: {
        kind: "choice",
        choices: {
          contracts: { ja: "契約", en: "contracts" },
          sales: { ja: "売上", en: "sales" },
          both: { ja: "両方", en: "both" }
        }
      }
    },
    {
      key: "yearlyRecognition",
      name: { ja: "年額の計上", en: "Yearly amounts" },
      meaning: {
        ja: "月割 = 12等分して毎月、一括 = 毎年の応当日",
        en: "monthly = a twelfth each month, lump = once on each anniversary"
      },
      type: {
        kind: "choice",
        choices: { monthly: { ja: "月割", en: "monthly" }, lump: { ja: "一括", en: "lump" } }
      }
    },
    {
      key: "cancelDayMeaning",
      name: { ja: "解約日の意味", en: "Meaning of the cancel day" },
      meaning: {
        ja: "最終利用日、または利用停止の初日",
        en: "last day of service, or first day without service"
      },
      type: {
        kind: "choice",
        choices: {
          lastDay: { ja: "最終利用日", en: "last day of service" },
          firstDayOff: { ja: "利用停止の初日", en: "first day without service" }
        }
      }
    },
    {
      key: "graceDays",
      name: { ja: "更新猶予日数", en: "Renewal grace (days)" },
      meaning: {
        ja: "契約の切れ目がこの日数以内なら継続とみなします。0〜365",
        en: "A gap of up to this many days between contracts counts as continued. 0–365"
      },
      type: { kind: "integer", min: 0, max: 365 }
    },
    {
      key: "dormancyDays",
      name: { ja: "休眠日数", en: "Dormancy (days)" },
      meaning: {
        ja: "契約の表がないとき、最後の売上からこの日数で離脱とみなします",
        en: "Without a contracts table, a customer is lost this many days after the last sale"
      },
      type: { kind: "integer", min: 1, max: 3650 }
    },
    {
      key: "recordStart",
      name: { ja: "記録開始日", en: "Record starts on" },
      meaning: {
        ja: "解約の記録がそろっている最初の日(想定継続期間に使います)",
        en: "First day from which cancellations are recorded completely (for expected tenure)"
      },
      type: { kind: "day" }
    },
    {
      key: "callsAreActivities",
      name: { ja: "通話を活動に含める", en: "Count calls as activities" },
      meaning: { ja: "はい・いいえ", en: "yes or no" },
      type: {
        kind: "choice",
        choices: { true: { ja: "はい", en: "yes" }, false: { ja: "いいえ", en: "no" } }
      }
    },
    {
      key: "byRepSheets",
      name: { ja: "担当者別のシート", en: "Sheets by rep" },
      meaning: {
        ja: "はい・いいえ。ファイルを開ける人は全員が見られます。いいえにしたら、前に作られたシートは手で消してください",
        en: "yes or no. Everyone who can open the file can see them. After a no, delete the sheet that is there by hand"
      },
      type: {
        kind: "choice",
        choices: { true: { ja: "はい", en: "yes" }, false: { ja: "いいえ", en: "no" } }
      }
    },
    {
      key: "achievedFrom",
      name: { ja: "「達成」の下限", en: "On target from" },
      meaning: { ja: "達成率がこの値以上なら ◎ 達成", en: "Attainment from which the status is ◎ on target" },
      type: { kind: "ratio" }
    },
    {
      key: "cautionFrom",
      name: { ja: "「注意」の下限", en: "Caution from" },
      meaning: {
        ja: "達成率がこの値以上なら △ 注意、下回れば ▲ 遅れ。0% より大きく「達成」の下限以下",
        en: 'Attainment from which the status is △ caution; below it ▲ behind. Above 0%, at most "on target from"'
      },
      type: { kind: "ratio" }
    },
    {
      key: "minimumBase",
      name: { ja: "判定に必要な件数", en: "Smallest base for a status" },
      meaning: {
        ja: "分母がこれより小さい KPI は判定しません。1〜1000 の整数",
        en: "A KPI with a smaller denominator gets no status. 1–1000"
      },
      type: { kind: "integer", min: 1, max: 1e3 }
    }
  ];

  // src/intake/kanji-numbers.ts
  var DIGITS = new Map([..."〇零一二三四五六七八九"].map((digit, index) => [digit, Math.max(index - 1, 0)]));
  var FORMAL = /* @__PURE__ */ new Map([
    ["壱", "一"],
    ["壹", "一"],
    ["弐", "二"],
    ["貳", "二"],
    ["参", "三"],
    ["參", "三"],
    ["伍", "五"],
    ["拾", "十"],
    ["仟", "千"],
    ["阡", "千"],
    ["萬", "万"]
  ]);
  var RUN = /[〇零一二三四五六七八九十]+/g;
  function plainNumerals(text6) {
    return text6.replace(/[壱壹弐貳参參伍拾仟阡萬]/g, (formal) => FORMAL.get(formal) ?? formal);
  }
  function arabicDigits(text6) {
    return text6.replace(RUN, (run2) => numberIn(run2) ?? run2);
  }
  function numberIn(run2) {
    if (!run2.includes("十")) return [...run2].map((digit) => DIGITS.get(digit)).join("");
    const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(run2);
    if (!match) return null;
    return String((match[1] === "" ? 1 : DIGITS.get(match[1])) * 10 + (match[2] === "" ? 0 : DIGITS.get(match[2])));
  }

  // src/intake/money.ts
  var LONGEST_MONEY_TEXT = 60;
  var LARGEST_AMOUNT = 1e15;
  var NEGATIVE_MARKS = "\\-‐‑‒–—−ー▲△▼";
  var NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?/;
  var UNITS = /* @__PURE__ */ new Map([
    ["十", 10],
    ["百", 100],
    ["千", 1e3],
    ["万", 1e4],
    ["億", 1e8]
  ]);
  var ABOUT = /^(?:約|およそ|おおよそ|概算|approx(?:imately)?\.?|about) ?(?=.*\d)|(?<=\d.*) ?(?:程度|ほど|くらい|ぐらい|位|前後)$/i;
  var POINT_BEFORE_THREE = /^[^\d]*\d{1,3}\.\d{3}[^\d.,十百千万億kKmM]*$/;
  var DASHES_ONLY = /^[-‐‑‒–—−ー―]+$/;
  var POINTS_SEPARATE = /\d\.\d{3}(?:,\d{1,2}|\.\d{3})(?!\d)/;
  var COMMAS_SEPARATE = /\d,\d{3}(?!\d)/;
  function readMoneyText(text6) {
    return readText(text6, false);
  }
  function readText(text6, decimalComma) {
    if (text6.length > LONGEST_MONEY_TEXT) return cleanText(text6) === "" ? "blank" : null;
    let rest = cleanText(text6);
    if (rest === "" || DASHES_ONLY.test(rest)) return "blank";
    if (/^\d+$/.test(rest)) return finite(Number(rest), false, false);
    if (/^無[料償]$/.test(rest)) return { value: 0, inYen: true, taxIncluded: false };
    const isAbout = ABOUT.test(rest);
    if (isAbout) rest = rest.replace(ABOUT, "");
    if (decimalComma) rest = rest.replace(/\.(?=\d{3}(?!\d))/g, "").replace(/,(?=\d)/g, ".");
    const taxIncluded = /税込|内税/.test(rest);
    rest = rest.replace(/\(?(?:消費)?(?:税込み?|税抜き?|税別|外税|内税)\)?|\(?[+＋] ?(?:消費)?税\)?/, "");
    rest = plainNumerals(rest).replace(/圓/g, "円").replace(/^金(?=.*円)/, "").replace(/^マイナス/, "-").replace(/(\d)、(?=\d{3}(?!\d))/g, "$1,").replace(/\(([百千万億]*円)\)$/, "$1");
    const inKanji = /[一二三四五六七八九]/.test(rest);
    rest = arabicDigits(rest);
    if (/\d \d/.test(rest)) return null;
    rest = rest.replace(/ /g, "");
    let negative = false;
    const bracketed = /^(.*?)\((.+)\)(円?)$/.exec(rest);
    if (bracketed && /^[¥\\]?$/.test(bracketed[1] ?? "")) {
      negative = true;
      rest = `${bracketed[1] ?? ""}${bracketed[2] ?? ""}${bracketed[3] ?? ""}`;
    }
    let inYen = false;
    const signs = new RegExp(
      `^([${NEGATIVE_MARKS}+]?)([¥\\\\]|JPY)?([${NEGATIVE_MARKS}+]?)(.*?)(円|yen|JPY)?(也|\\.?[-−ー―—])?$`,
      "i"
    ).exec(rest);
    if (!signs) return null;
    const [, before = "", currency, after = "", body = "", yen2, tail] = signs;
    if (tail !== void 0 && tail !== "也" && currency === void 0) return null;
    const marks = [before, after].filter((mark) => mark !== "");
    if (marks.length + (negative ? 1 : 0) > 1) return null;
    if (marks.length === 1 && marks[0] !== "+") negative = true;
    if (currency !== void 0 || yen2 !== void 0) inYen = true;
    const amount2 = readAmount(body, inKanji);
    if (amount2 === null) return null;
    const reading = finite(negative ? -amount2.value : amount2.value, inYen || amount2.hasUnit, taxIncluded);
    return reading !== null && isAbout ? { ...reading, isAbout } : reading;
  }
  function readAmount(body, inKanji) {
    const english3 = /^(.*\d)([kKmM])$/.exec(body);
    if (english3) {
      const plain2 = readNumber(english3[1] ?? "");
      if (plain2 === null || plain2.length !== (english3[1] ?? "").length) return null;
      return { value: snap(plain2.value * (english3[2]?.toLowerCase() === "k" ? 1e3 : 1e6)), hasUnit: true };
    }
    let total = 0;
    let section2 = 0;
    let pending = null;
    let hasUnit = false;
    let smallestMyriad = Infinity;
    let smallestInSection = Infinity;
    let position = 0;
    while (position < body.length) {
      const unit = UNITS.get(body[position] ?? "");
      if (unit === void 0) {
        const number2 = readNumber(body.slice(position));
        if (number2 === null || pending !== null) return null;
        pending = number2.value;
        position += number2.length;
        continue;
      }
      hasUnit = true;
      position++;
      if (unit >= 1e4) {
        if (pending === null && section2 === 0 || unit >= smallestMyriad) return null;
        total += (section2 + (pending ?? 0)) * unit;
        [section2, pending, smallestMyriad, smallestInSection] = [0, null, unit, Infinity];
      } else {
        if (pending === null && !inKanji || unit >= smallestInSection) return null;
        section2 += (pending ?? 1) * unit;
        [pending, smallestInSection] = [null, unit];
      }
    }
    if (!hasUnit && pending === null) return null;
    return { value: snap(total + section2 + (pending ?? 0)), hasUnit };
  }
  function readNumber(text6) {
    const match = NUMBER.exec(text6)?.[0] ?? "";
    if (match === "" || /^[\d,.]/.test(text6.slice(match.length))) return null;
    return { value: Number(match.split(",").join("")), length: match.length };
  }
  function snap(value) {
    const rounded3 = Math.round(value);
    return Math.abs(value - rounded3) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6) ? rounded3 : value;
  }
  function finite(value, inYen, taxIncluded) {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_AMOUNT) return null;
    return { value: value === 0 ? 0 : value, inYen, taxIncluded };
  }
  var MONEY_READ = 0;
  var MONEY_BLANK = 1;
  var MONEY_UNREADABLE = 2;
  var MONEY_TAX_INCLUDED = 3;
  var MONEY_ABOUT = 4;
  var MONEY_POINT = 5;
  function readMoneyColumn({ values, codes }, scale) {
    const yen2 = new Float64Array(codes.length);
    const states = new Uint8Array(codes.length);
    let decimalComma = false;
    const byText = /* @__PURE__ */ new Map();
    const take = (reading, index, text6) => {
      yen2[index] = 0;
      if (reading === "blank") states[index] = MONEY_BLANK;
      else if (reading === null) states[index] = MONEY_UNREADABLE;
      else {
        yen2[index] = reading.inYen ? reading.value : snap(reading.value * scale);
        states[index] = stateOf(reading);
        if (scale === 1 && text6.includes(".") && !decimalComma && POINT_BEFORE_THREE.test(cleanText(text6)))
          states[index] = MONEY_POINT;
      }
    };
    for (let index = 0; index < codes.length; index++) {
      const cell = values[codes[index]];
      if (typeof cell === "number") {
        if (Number.isFinite(cell) && Math.abs(cell) <= LARGEST_AMOUNT)
          yen2[index] = scale === 1 ? cell : snap(cell * scale);
        else states[index] = MONEY_UNREADABLE;
      } else if (typeof cell === "string") {
        let reading = byText.get(cell);
        if (reading === void 0) byText.set(cell, reading = readMoneyText(cell));
        take(reading, index, cell);
      } else {
        states[index] = cell === null || cell === void 0 ? MONEY_BLANK : MONEY_UNREADABLE;
      }
    }
    decimalComma = isDecimalComma(byText.keys());
    if (decimalComma) {
      const again = new Map([...byText.keys()].map((text6) => [text6, readText(text6, true)]));
      codes.forEach((code, index) => {
        const cell = values[code];
        if (typeof cell === "string") take(again.get(cell), index, cell);
      });
    }
    return { yen: yen2, states, decimalComma };
  }
  function stateOf({ taxIncluded, isAbout }) {
    if (isAbout) return MONEY_ABOUT;
    return taxIncluded ? MONEY_TAX_INCLUDED : MONEY_READ;
  }
  function isDecimalComma(texts) {
    let found = false;
    for (const text6 of texts) {
      if (text6.length > LONGEST_MONEY_TEXT) continue;
      const cleaned = cleanText(text6);
      if (COMMAS_SEPARATE.test(cleaned)) return false;
      found || (found = POINTS_SEPARATE.test(cleaned));
    }
    return found;
  }

  // src/intake/target-columns.ts
  var TARGET_COLUMNS = [
    { field: "kpi", name: { ja: "KPI", en: "KPI" }, aliases: ["指標"] },
    { field: "rep", name: { ja: "担当者", en: "Rep" }, aliases: ["担当"] },
    { field: "period", name: { ja: "期間", en: "Period" }, aliases: [] },
    { field: "target", name: { ja: "目標", en: "Target" }, aliases: ["目標値"] },
    { field: "lower", name: { ja: "下限", en: "Lower" }, aliases: ["lower bound"] },
    { field: "upper", name: { ja: "上限", en: "Upper" }, aliases: ["upper bound"] },
    { field: "evidence", name: { ja: "根拠", en: "Basis" }, aliases: [] },
    { field: "who", name: { ja: "設定者", en: "Set by" }, aliases: [] },
    { field: "at", name: { ja: "設定日時", en: "Set at" }, aliases: [] },
    { field: "previous", name: { ja: "前の目標", en: "Previous target" }, aliases: [] },
    { field: "reason", name: { ja: "理由", en: "Reason" }, aliases: [] }
  ];
  function findTargetHeader(cells) {
    for (let row5 = 0; row5 < cells.length; row5++) {
      const names = cells[row5].map(headerKey);
      const columns = /* @__PURE__ */ new Map();
      for (const { field, name, aliases } of TARGET_COLUMNS) {
        const known2 = [headerKey(name.ja), headerKey(name.en), ...aliases];
        const column = names.findIndex((each) => known2.includes(each));
        if (column >= 0) columns.set(field, column);
      }
      if (columns.has("kpi") && columns.has("target")) return { row: row5, columns };
    }
    return null;
  }
  var headerKey = (cell) => cleanText(cellText(cell)).toLowerCase();

  // src/intake/targets.ts
  var NO_GOAL_WORDS = ["なし", "無し", "目標なし", "none", "no target"];
  var NO_GOAL = { ja: "なし", en: "none" };
  function readTargetRows(cells) {
    const header = findTargetHeader(cells);
    if (header === null) return [];
    return cells.slice(header.row + 1).flatMap((row5, i) => {
      const cell = (field) => row5[header.columns.get(field) ?? -1];
      const text6 = (field) => cleanText(cellText(cell(field)));
      if (isBlankCell(cell("kpi"))) return [];
      const period = cell("period");
      const isNone = NO_GOAL_WORDS.includes(text6("target").toLowerCase()) && isBlankCell(cell("lower")) && isBlankCell(cell("upper"));
      const figures = ["target", "lower", "upper"].map(cell);
      const at = text6("at");
      return [
        {
          row: header.row + 2 + i,
          kpi: text6("kpi"),
          rep: text6("rep"),
          period: isDateCell(period) ? period : text6("period"),
          target: readFigure(figures[0]),
          lower: readFigure(figures[1]),
          upper: readFigure(figures[2]),
          hasBadFigure: !isNone && figures.some((figure) => !isBlankCell(figure) && readFigure(figure) === null),
          ...isNone ? { isNone } : {},
          ...at === "" ? {} : {
            set: {
              at,
              who: text6("who"),
              why: text6("reason"),
              target: figureOrText(cell("target")),
              previous: figureOrText(cell("previous"))
            }
          }
        }
      ];
    });
  }
  function figureOrText(cell) {
    return typeof cell === "number" ? cell : cleanText(cellText(cell));
  }
  function readFigure(cell) {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text6 = cleanText(cellText(cell));
    const counted = /^(-?\d+(?:\.\d+)?) ?(%|件|社|回|か月|ヶ月)$/.exec(text6);
    if (counted) return Number(counted[2] === "%" ? `${counted[1]}e-2` : counted[1]);
    const money = readMoneyText(text6);
    return money === null || money === "blank" ? null : money.value;
  }

  // src/intake/policies.ts
  var POLICY_PREFIX = { ja: "方針:", en: "Policy:" };
  function readPolicyRows(cells) {
    return cells.flatMap(([name, value], i) => {
      const kpi = policyKpi(name);
      if (kpi === null || isBlankCell(value)) return [];
      return [{ row: i + 1, kpi, text: isDateCell(value) ? "" : cleanText(cellText(value)), rule: readRule(value) }];
    });
  }
  function policyKpi(name) {
    const found = /^(?:方針|policy) ?: ?(.+)$/i.exec(cleanText(cellText(name)));
    return found === null ? null : found[1];
  }
  function readRule(cell) {
    if (isDateCell(cell)) return null;
    if (typeof cell === "number") return readPart(cell);
    const parts = cleanText(cellText(cell)).split(/ ?(?:[、;]|,(?!\d{3}(?!\d))) ?/);
    let rule2 = NO_RULE;
    for (const part2 of parts) {
      const read = readPart(part2);
      if (read === null) return null;
      rule2 = { lower: read.lower ?? rule2.lower, upper: read.upper ?? rule2.upper, weight: read.weight ?? rule2.weight };
    }
    return (rule2.lower ?? 0) <= (rule2.upper ?? Infinity) ? rule2 : null;
  }
  var NO_RULE = { lower: null, upper: null, weight: null };
  var WEIGHT = /^(?:重み|weight) ?:? ?(.+)$/i;
  var RANGE = /^(.+?) ?(?:[〜~]|から|to|[-–](?=\d)) ?(.+?)(?:まで)?$/i;
  var AT_MOST = [/^(?:<=|≤|at most) ?(.+)$/i, /^(.+?) ?(?:以下|以内|まで)$/];
  var AT_LEAST = [/^(?:>=|≥|at least) ?(.+)$/i, /^(.+?) ?以上$/];
  function readPart(part2) {
    const text6 = String(part2);
    const figureIn = (...forms) => forms.map((form) => form.exec(text6)?.[1]).find((figure) => figure !== void 0);
    const weight = figureIn(WEIGHT);
    if (weight !== void 0) return ruleOf({ weight });
    const range = RANGE.exec(text6);
    if (range !== null) return ruleOf({ lower: range[1], upper: range[2] });
    const upper = figureIn(...AT_MOST);
    if (upper !== void 0) return ruleOf({ upper });
    const lower = figureIn(...AT_LEAST);
    if (lower !== void 0) return ruleOf({ lower });
    return ruleOf({ lower: part2, upper: part2 });
  }
  function ruleOf(cells) {
    const rule2 = { ...NO_RULE };
    for (const field of ["lower", "upper", "weight"]) {
      if (cells[field] === void 0) continue;
      const figure = readFigure(cells[field]);
      if (figure === null || figure < 0) return null;
      rule2[field] = figure;
    }
    return rule2;
  }

  // src/intake/dates.ts
  var BLANK = { form: "blank" };
  var NOT_A_DATE = { form: "problem", problem: "not-a-date" };
  var NO_SUCH_DAY = { form: "problem", problem: "no-such-day" };
  var FIRST_YEAR = 1900;
  var LAST_YEAR = 9999;
  var FIRST_SERIAL = serialOfDay(dayOf(1990, 1, 1));
  var LAST_SERIAL = serialOfDay(dayOf(2100, 12, 31));
  var LONGEST_DATE_TEXT = 80;
  var ERAS2 = [
    ["令和 令 r", 2018, dayOf(2019, 5, 1), dayOf(LAST_YEAR, 12, 31)],
    ["平成 平 h", 1988, dayOf(1989, 1, 8), dayOf(2019, 4, 30)],
    ["昭和 昭 s", 1925, dayOf(1926, 12, 25), dayOf(1989, 1, 7)],
    ["大正 大 t", 1911, dayOf(1912, 7, 30), dayOf(1926, 12, 25)],
    ["明治 明 m", 1867, dayOf(1868, 1, 25), dayOf(1912, 7, 30)]
  ];
  var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  var DASH = "\\-‐‑‒–—−ー";
  var SEPARATOR = `[/.${DASH}]`;
  var MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
  var ENGLISH_WEEKDAY = "(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?";
  var CLOCK = `(?:午前|午後|[ap]m)? ?(?:[0-2]?\\d:[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?|[0-2]?\\d時(?:半|[0-5]?\\d分?(?:[0-5]?\\d秒)?)?) ?(?:[ap]\\.?m\\.?)?(?: ?(?:z|jst|utc|gmt)? ?(?:[+-]\\d{2}:?\\d{2})?)(?: ?\\([^)]*\\))?`;
  var WEEKDAY = `[([【〔<〈]?(?:[日月火水木金土](?:曜日?)?|${ENGLISH_WEEKDAY}\\.?)?(?:[・、,/]?(?:祝日?|休日?))?[)\\]】〕>〉]?`;
  var PART_OF_DAY = "(?:午前中?|午後|早朝|朝|昼|夕方?|夜|終日|[ap]\\.?m)";
  var AFTER_DATE = new RegExp(
    `^ ?${WEEKDAY}(?:[ t,]*(?:${CLOCK}(?: ?[${DASH}~〜] ?(?:${CLOCK})?)?|${PART_OF_DAY}))?\\.?$`,
    "i"
  );
  var QUOTE = "['’‘]";
  var YEAR_FIRST = new RegExp(
    `^${QUOTE}?(\\d{4})(?: ?(?:年|${SEPARATOR}) ?| )(\\d{1,2})(?: ?(?:月|${SEPARATOR}) ?| )(\\d{1,2})(?!\\d)(?: ?日)?`
  );
  var SHORT_YEAR_FIRST = new RegExp(
    `^${QUOTE}(\\d{2}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`
  );
  var ERA = new RegExp(
    `^(令和|平成|昭和|大正|明治|[令平昭大明rhstm])\\.? ?(元|\\d{1,2}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
    "i"
  );
  var COMPACT_ERA = /^([rhs])(\d{2})(\d{2})(\d{2})(?!\d)/i;
  var KANJI_DATE = /[〇零一二三四五六七八九十元]年?.*月/;
  var COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/;
  var SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
  var SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
  var TRIPLE = new RegExp(`^(\\d{1,2}) ?${SEPARATOR} ?(\\d{1,2}) ?${SEPARATOR} ?(\\d{4}|\\d{1,2})(?!\\d)`);
  var YEARLESS = new RegExp(`^(\\d{1,2}) ?(?:月|/|[${DASH}]) ?(\\d{1,2})(?!\\d)(?: ?日)?`);
  var DAY_MONTH_NAME = new RegExp(
    `^(?:${ENGLISH_WEEKDAY}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of )?[ \\-/.]?${MONTH_NAME}(?:[ ,\\-/.]+${QUOTE}?(\\d{4}|\\d{2})(?![\\d:]))?(?![a-z])`,
    "i"
  );
  var MONTH_NAME_DAY = new RegExp(
    `^(?:${ENGLISH_WEEKDAY}\\.?,? )?${MONTH_NAME}[ \\-/.]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[ ,\\-/.]+(?:${QUOTE}(\\d{2})|(\\d{4}))(?!\\d))?`,
    "i"
  );
  var YEAR_MONTH_NAME = new RegExp(`^(\\d{4})[ \\-/.,]?${MONTH_NAME}[ \\-/.,]?(\\d{1,2})(?!\\d)`, "i");
  var ZONED = /^(?:.*[ t)])?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:(z|utc|gmt|jst)? ?(?:([+-])(\d{2}):?(\d{2}))?)(?: ?\([^)]*\))?$/i;
  var MINUTE_MS = 6e4;
  function fullYear(twoDigits) {
    return twoDigits < 70 ? 2e3 + twoDigits : 1900 + twoDigits;
  }
  function dayIfExists(year, month, day) {
    return year >= FIRST_YEAR && year <= LAST_YEAR && isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
  }
  function dayOfNumber(value) {
    if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return dayOfSerial(value);
    if (value >= 19000101 && value <= 99991231 && Number.isInteger(value)) {
      return dayIfExists(Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100);
    }
    return null;
  }
  function dayOfSixDigits(digits2) {
    const match = SIX_DIGITS.exec(digits2);
    return match ? dayIfExists(fullYear(Number(match[1])), Number(match[2]), Number(match[3])) : null;
  }
  function readDateText(text6) {
    if (text6.length > LONGEST_DATE_TEXT) return cleanText(text6) === "" ? BLANK : NOT_A_DATE;
    const typed = cleanText(text6);
    if (typed === "") return BLANK;
    const cleaned = KANJI_DATE.test(typed) ? arabicDigits(typed) : typed;
    let match = YEAR_FIRST.exec(cleaned);
    if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
    match = SHORT_YEAR_FIRST.exec(cleaned);
    if (match) return dated(cleaned, match, fullYear(Number(match[1])), Number(match[2]), Number(match[3]));
    match = TRIPLE.exec(cleaned);
    if (match) return triple(cleaned, match);
    match = COMPACT.exec(cleaned);
    if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
    match = ERA.exec(cleaned) ?? COMPACT_ERA.exec(cleaned);
    if (match) return eraDate(cleaned, match);
    match = YEARLESS.exec(cleaned);
    if (match) return yearless(cleaned, match, Number(match[1]), Number(match[2]));
    if (SERIAL_TEXT.test(cleaned)) {
      const day = dayOfNumber(Number(cleaned));
      return day === null ? NOT_A_DATE : { form: "day", day, note: "serial" };
    }
    const sixDigits = dayOfSixDigits(cleaned);
    if (sixDigits !== null) return { form: "six-digits", day: sixDigits };
    return englishDate(cleaned);
  }
  function endsWell(cleaned, match) {
    const rest = cleaned.slice(match[0].length);
    if (rest === "") return true;
    if (/^\d/.test(rest) && !match[0].endsWith("日")) return false;
    return AFTER_DATE.test(rest);
  }
  function dated(cleaned, match, year, month, day) {
    if (!endsWell(cleaned, match)) return NOT_A_DATE;
    const found = dayIfExists(year, month, day);
    if (found === null) return NO_SUCH_DAY;
    const minutes = minutesIntoUtcDay(cleaned.slice(match[0].length));
    if (minutes === null) return { form: "day", day: found };
    return { form: "instant", time: (found * 1440 + minutes) * MINUTE_MS, written: found };
  }
  function minutesIntoUtcDay(rest) {
    const match = ZONED.exec(rest);
    if (!match) return null;
    const [, hours, minutes, seconds, name = "", sign2, offsetHours, offsetMinutes] = match;
    if (name === "" && sign2 === void 0) return null;
    if (name === "" && sign2 === "-" && seconds === void 0 && !/t/i.test(rest)) return null;
    if (Number(hours) === 0 && Number(minutes) === 0) return null;
    const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign2 === "-" ? -1 : 1);
    return Number(hours) * 60 + Number(minutes) - (name.toLowerCase() === "jst" ? 540 : offset);
  }
  function yearOfEra(name, year) {
    const [, base = NaN] = ERAS2.find(([names]) => names.split(" ").includes(name.toLowerCase())) ?? [];
    return base + (year === "元" ? 1 : Number(year));
  }
  function eraDate(cleaned, match) {
    const name = (match[1] ?? "").toLowerCase();
    const [, base = 0, first = 0, last2 = 0] = ERAS2.find(([names]) => names.split(" ").includes(name)) ?? [];
    const year = match[2] === "元" ? 1 : Number(match[2]);
    if (year === 0) return endsWell(cleaned, match) ? NO_SUCH_DAY : NOT_A_DATE;
    const form = dated(cleaned, match, base + year, Number(match[3]), Number(match[4]));
    if (form.form !== "day") return form;
    return form.day < first || form.day > last2 ? { ...form, note: "outside-era" } : form;
  }
  function triple(cleaned, match) {
    const third = match[3] ?? "";
    const firstMayBeYear = (match[1] ?? "").length === 2;
    const hasFullYear = third.length === 4;
    if (!endsWell(cleaned, match) || !hasFullYear && third.length !== 2 && !firstMayBeYear) return NOT_A_DATE;
    return {
      form: "triple",
      first: Number(match[1]),
      second: Number(match[2]),
      // A one-digit third number can only be a day: no order with the year at the end fits it.
      third: hasFullYear || third.length === 2 ? Number(third) : -Number(third),
      fullYear: hasFullYear,
      firstMayBeYear
    };
  }
  function yearless(cleaned, match, month, day) {
    if (!endsWell(cleaned, match)) return NOT_A_DATE;
    return isCivilDate(2e3, month, day) ? { form: "yearless", month, day } : NO_SUCH_DAY;
  }
  function englishDate(cleaned) {
    const yearFirst = YEAR_MONTH_NAME.exec(cleaned);
    if (yearFirst) return named(cleaned, yearFirst, yearFirst[1], yearFirst[2], yearFirst[3]);
    const dayFirst = DAY_MONTH_NAME.exec(cleaned);
    if (dayFirst) return named(cleaned, dayFirst, dayFirst[3], dayFirst[2], dayFirst[1]);
    const monthFirst = MONTH_NAME_DAY.exec(cleaned);
    if (monthFirst) return named(cleaned, monthFirst, monthFirst[3] ?? monthFirst[4], monthFirst[1], monthFirst[2]);
    return NOT_A_DATE;
  }
  function named(cleaned, match, year, monthName3, day) {
    const month = MONTHS.indexOf(monthName3.toLowerCase()) + 1;
    if (year === void 0) return yearless(cleaned, match, month, Number(day));
    return dated(cleaned, match, year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day));
  }

  // src/intake/label-words.ts
  var DEFAULT_WORDS = {
    kind: {
      visit: [
        "訪問",
        "往訪",
        "客先訪問",
        "対面",
        "外回り",
        "巡回",
        "定期訪問",
        "新規訪問",
        "飛び込み",
        "飛込",
        "飛込み",
        "同行",
        "同行訪問",
        "商談訪問",
        "on-site",
        "onsite",
        "in person",
        "field visit",
        "face to face",
        "site visit"
      ],
      call: [
        "電話",
        "架電",
        "TEL",
        "℡",
        "☎",
        "テレアポ",
        "通話",
        "電話連絡",
        "電話対応",
        "発信",
        "受電",
        "入電",
        "phone",
        "phone call",
        "telephone",
        "cold call"
      ],
      online: [
        "オンライン",
        "オンライン商談",
        "オンライン会議",
        "Web会議",
        "ウェブ会議",
        "Web商談",
        "Web",
        "WEB面談",
        "リモート",
        "Zoom",
        "Teams",
        "Google Meet",
        "Meet",
        "ビデオ会議",
        "テレビ会議",
        "video",
        "video call",
        "video meeting",
        "web meeting",
        "online meeting",
        "remote",
        "virtual"
      ],
      mail: ["メール", "Eメール", "電子メール", "mail", "email", "e-mail"],
      other: [
        "その他",
        "他",
        "来店",
        "来社",
        "展示会",
        "セミナー",
        "イベント",
        "FAX",
        "ファックス",
        "手紙",
        "郵送",
        "DM",
        "LINE",
        "チャット",
        "SNS",
        "letter",
        "fax",
        "chat",
        "exhibition",
        "trade show",
        "event",
        "seminar",
        "others",
        "misc"
      ]
    },
    purpose: {
      none: ["なし", "無し", "-", "―", "ー", "未設定", "未入力", "n/a", "no purpose"],
      prospecting: [
        "アポ取り",
        "アポ",
        "アポイント",
        "アポ獲得",
        "アポとり",
        "新規",
        "新規開拓",
        "開拓",
        "新規営業",
        "新規訪問",
        "飛び込み",
        "飛込",
        "飛込み",
        "飛び込み営業",
        "テレアポ",
        "初回訪問",
        "初訪",
        "見込み開拓",
        "prospect",
        "cold call",
        "new business",
        "new",
        "appointment setting",
        "acquisition",
        "lead generation"
      ],
      follow: [
        "フォロー",
        "フォローアップ",
        "提案",
        "運用支援",
        "アフターフォロー",
        "活用支援",
        "導入支援",
        "導入後フォロー",
        "顧客フォロー",
        "既存フォロー",
        "サポート",
        "商談",
        "追加提案",
        "follow up",
        "follow-up",
        "followup",
        "proposal",
        "support",
        "onboarding",
        "customer success",
        "check-in",
        "check in",
        "upsell",
        "cross-sell",
        "demo"
      ],
      routine: [
        "定期",
        "定期訪問",
        "定期巡回",
        "巡回",
        "ルート",
        "ルート訪問",
        "ルート営業",
        "補充",
        "商品補充",
        "配送",
        "配達",
        "納品",
        "集金",
        "回収",
        "点検",
        "定期点検",
        "検針",
        "棚卸",
        "挨拶",
        "ご挨拶",
        "挨拶回り",
        "御用聞き",
        "ご用聞き",
        "御用聞",
        "regular",
        "regular visit",
        "routine visit",
        "delivery",
        "restock",
        "restocking",
        "replenishment",
        "refill",
        "collection",
        "inspection"
      ],
      renewal: ["更新", "契約更新", "更新案内", "更新手続き", "更新手続", "更新商談", "継続", "契約継続", "継続提案", "renew", "contract renewal"],
      complaint: [
        "クレーム",
        "クレーム対応",
        "苦情",
        "苦情対応",
        "不具合対応",
        "不具合",
        "トラブル対応",
        "トラブル",
        "お詫び",
        "謝罪",
        "complaints",
        "claim",
        "trouble",
        "issue",
        "apology"
      ],
      other: ["その他", "他", "others", "misc"]
    },
    outcome: {
      none: [
        "なし",
        "無し",
        "-",
        "―",
        "ー",
        "完了",
        "済",
        "済み",
        "実施",
        "実施済",
        "実施済み",
        "対応済",
        "対応済み",
        "訪問済",
        "訪問済み",
        "done",
        "complete",
        "completed",
        "n/a"
      ],
      absent: [
        "不在",
        "留守",
        "担当者不在",
        "担当不在",
        "会えず",
        "面会できず",
        "不通",
        "留守電",
        "応答なし",
        "話中",
        "不応答",
        "no answer",
        "not in",
        "out",
        "away",
        "voicemail",
        "busy",
        "not home",
        "no one there"
      ],
      refused: [
        "門前払い",
        "門前払",
        "断り",
        "お断り",
        "断られた",
        "拒否",
        "受付拒否",
        "受付断り",
        "受付ブロック",
        "受付突破できず",
        "ガチャ切り",
        "NG",
        "アポNG",
        "rejected",
        "refusal",
        "turned away",
        "declined",
        "not interested"
      ],
      talked: [
        "会話",
        "面談",
        "面会",
        "立ち話",
        "会えた",
        "対話",
        "情報交換",
        "ヒアリング",
        "挨拶のみ",
        "応答",
        "応答あり",
        "通話",
        "接触",
        "担当者接触",
        "talk",
        "spoke",
        "conversation",
        "contacted",
        "reached",
        "connected",
        "answered"
      ],
      appointment: [
        "アポ獲得",
        "アポ",
        "アポ取得",
        "アポイント",
        "アポイント獲得",
        "アポ取れた",
        "アポOK",
        "アポ有",
        "アポあり",
        "約束",
        "面談設定",
        "日程確定",
        "appointment set",
        "appointment made",
        "appt",
        "meeting set",
        "meeting booked",
        "booked"
      ],
      meeting: [
        "商談",
        "商談中",
        "商談実施",
        "商談化",
        "提案",
        "提案済",
        "提案済み",
        "プレゼン",
        "デモ",
        "デモ実施",
        "met",
        "sales meeting",
        "presentation",
        "pitch",
        "pitched",
        "demo",
        "proposal",
        "proposed"
      ],
      quote: [
        "見積",
        "見積り",
        "見積もり",
        "見積提出",
        "見積書提出",
        "見積依頼",
        "お見積り",
        "お見積もり",
        "お見積",
        "quotation",
        "estimate",
        "quoted",
        "quote sent"
      ],
      won: [
        "受注",
        "成約",
        "契約",
        "契約締結",
        "獲得",
        "受注獲得",
        "成立",
        "購入",
        "更新成約",
        "注文",
        "win",
        "closed won",
        "closed-won",
        "deal",
        "order",
        "ordered",
        "sold",
        "signed",
        "contracted"
      ],
      lost: [
        "失注",
        "不成立",
        "他決",
        "他社決定",
        "競合負け",
        "見送り",
        "不成約",
        "敗注",
        "lose",
        "loss",
        "closed lost",
        "closed-lost",
        "lost to competitor"
      ],
      cancelled: [
        "中止",
        "延期",
        "キャンセル",
        "取消",
        "取り消し",
        "取りやめ",
        "取止め",
        "リスケ",
        "先方都合中止",
        "予定変更",
        "未実施",
        "canceled",
        "cancel",
        "postponed",
        "rescheduled",
        "called off"
      ],
      other: ["その他", "他", "others", "misc"]
    },
    reaction: {
      none: ["なし", "無し", "-", "―", "ー", "未入力", "不明", "n/a", "unknown"],
      warm: [
        "良い",
        "良",
        "好反応",
        "好感触",
        "良好",
        "◎",
        "○",
        "〇",
        "◯",
        "とても良い",
        "非常に良い",
        "大変良い",
        "よい",
        "良かった",
        "前向き",
        "興味あり",
        "関心あり",
        "高い",
        "高",
        "好意的",
        "A",
        "good",
        "very good",
        "great",
        "positive",
        "hot",
        "interested",
        "high"
      ],
      neutral: [
        "普通",
        "ふつう",
        "中",
        "並",
        "まあまあ",
        "可もなく不可もなく",
        "△",
        "B",
        "ok",
        "okay",
        "normal",
        "average",
        "medium",
        "so-so",
        "fair"
      ],
      cool: [
        "鈍い",
        "悪い",
        "悪",
        "冷たい",
        "低い",
        "低",
        "否定的",
        "消極的",
        "反応なし",
        "興味なし",
        "関心なし",
        "よくない",
        "良くない",
        "いまいち",
        "イマイチ",
        "微妙",
        "×",
        "✕",
        "✖",
        "C",
        "bad",
        "poor",
        "cold",
        "negative",
        "low",
        "not interested"
      ],
      other: ["その他", "他", "others", "misc"]
    },
    cycle: {
      monthly: [
        "月額",
        "毎月",
        "月次",
        "月払い",
        "月払",
        "月",
        "月々",
        "月々払い",
        "月極",
        "月額制",
        "月額払い",
        "月契約",
        "毎月払い",
        "毎月請求",
        "1か月",
        "1ヶ月",
        "1カ月",
        "1ヵ月",
        "サブスク",
        "サブスクリプション",
        "MRR",
        "month",
        "per month",
        "/month",
        "every month",
        "mo",
        "subscription"
      ],
      yearly: [
        "年額",
        "年払い",
        "年払",
        "年次",
        "毎年",
        "年",
        "年間",
        "年間払い",
        "年契約",
        "年間契約",
        "年一括",
        "年一括払い",
        "年1回",
        "12か月",
        "12ヶ月",
        "12カ月",
        "12ヵ月",
        "1年",
        "annual",
        "annually",
        "year",
        "per year",
        "/year",
        "every year",
        "ARR",
        "once a year"
      ],
      once: [
        "一括",
        "一括払い",
        "一括払",
        "一時金",
        "1回払い",
        "一回払い",
        "買い切り",
        "買切",
        "買切り",
        "売り切り",
        "売切り",
        "初期費用",
        "one time",
        "one-time",
        "onetime",
        "lump sum",
        "upfront",
        "full payment"
      ],
      single: [
        "スポット",
        "都度",
        "都度払い",
        "都度請求",
        "単発",
        "単発払い",
        "随時",
        "spot",
        "one-off",
        "one off",
        "ad hoc",
        "ad-hoc",
        "per order",
        "pay per use"
      ]
    },
    autoRenew: {
      yes: [
        "あり",
        "有",
        "有り",
        "有効",
        "する",
        "○",
        "〇",
        "◯",
        "◎",
        "o",
        "はい",
        "y",
        "true",
        "1",
        "自動",
        "自動更新",
        "自動更新あり",
        "自動更新有",
        "自動更新有り",
        "自動更新する",
        "更新する",
        "更新あり",
        "対象",
        "✓",
        "✔",
        "☑",
        "✅",
        "レ",
        "オン",
        "on",
        "auto",
        "automatic",
        "auto-renew",
        "auto renew",
        "autorenew",
        "enabled"
      ],
      no: [
        "なし",
        "無",
        "無し",
        "無効",
        "しない",
        "×",
        "✕",
        "✖",
        "✗",
        "x",
        "いいえ",
        "n",
        "false",
        "0",
        "手動",
        "自動更新なし",
        "自動更新無し",
        "自動更新しない",
        "更新しない",
        "更新なし",
        "非更新",
        "対象外",
        "都度",
        "-",
        "―",
        "ー",
        "オフ",
        "off",
        "manual",
        "none",
        "disabled",
        "☐"
      ]
    },
    prospect: {
      none: ["なし", "無し", "-", "―", "ー", "未設定", "未入力", "不明", "n/a", "unknown"],
      now: ["今すぐ", "今", "いますぐ", "即", "至急", "当月", "今月", "来月", "ホット", "now", "soon", "immediate", "immediately", "hot", "this month"],
      later: [
        "これから",
        "今後",
        "そのうち",
        "将来",
        "長期",
        "中長期",
        "来期",
        "来年",
        "来年度",
        "情報収集",
        "later",
        "not yet",
        "someday",
        "future",
        "long term",
        "long-term",
        "nurture",
        "nurturing",
        "next year"
      ],
      other: ["その他", "他", "others", "misc"]
    }
  };

  // src/intake/labels.ts
  var LABEL_CLASSES = {
    kind: KINDS,
    purpose: PURPOSES,
    outcome: OUTCOMES,
    reaction: REACTIONS,
    cycle: CYCLES,
    autoRenew: ["no", "yes"],
    prospect: TIMINGS
  };
  var UNKNOWN_LABEL = -1;
  function labelKey(text6) {
    return withoutSpaces(cleanText(text6)).toLowerCase();
  }
  var AROUND = /^(?:\d{1,2}[.:)、-](?=\D)|[・■□●○◆◇★☆※【[<「『])*(.*?)[】\]>」』。.!]*$/;
  function labelDictionary(overrides = []) {
    const columns = /* @__PURE__ */ new Map();
    for (const [column, classes] of Object.entries(LABEL_CLASSES)) {
      const words2 = /* @__PURE__ */ new Map();
      const defaults = new Map(Object.entries(DEFAULT_WORDS[column]));
      classes.forEach((name, index) => {
        for (const word of [name, ...defaults.get(name) ?? []]) words2.set(labelKey(word), index);
      });
      columns.set(column, words2);
    }
    for (const override of overrides) {
      const words2 = columns.get(override.column);
      if (!words2) continue;
      const index = LABEL_CLASSES[override.column].indexOf(override.class);
      if (index < 0) continue;
      for (const word of override.words) if (labelKey(word) !== "") words2.set(labelKey(word), index);
    }
    return {
      classOf(column, text6) {
        const words2 = columns.get(column);
        const key = labelKey(text6);
        if (!words2 || key === "") return UNKNOWN_LABEL;
        const whole = words2.get(key);
        if (whole !== void 0) return whole;
        const bracket = key.search(/[([【〔「『<]/);
        const bare2 = (bracket > 0 ? key.slice(0, bracket) : key).replace(AROUND, "$1");
        return words2.get(bare2) ?? UNKNOWN_LABEL;
      }
    };
  }
  var BLANK_LABEL = -2;
  function labelReader({ values, codes }, label, dictionary) {
    const classes = Int8Array.from(values, (cell) => {
      const text6 = cellText(cell);
      return text6 === "" ? BLANK_LABEL : dictionary.classOf(label, text6);
    });
    return (index) => classes[codes[index]];
  }

  // src/intake/label-settings.ts
  var COLUMN_NAMES = {
    kind: { ja: "種別", en: "Kind" },
    purpose: { ja: "目的", en: "Purpose" },
    outcome: { ja: "結果", en: "Outcome" },
    reaction: { ja: "反応", en: "Reaction" },
    prospect: { ja: "見込み時期", en: "Timing" }
  };
  var LABEL_SETTINGS = Object.keys(COLUMN_NAMES).flatMap(
    (column) => LABEL_CLASSES[column].filter((name) => name !== "none").map((name) => {
      const words2 = new Map(Object.entries(DEFAULT_WORDS[column])).get(name) ?? [];
      const columnName2 = COLUMN_NAMES[column];
      return {
        column,
        class: name,
        name: { ja: `${columnName2.ja}「${words2[0] ?? name}」の言葉`, en: `${columnName2.en}: words for "${name}"` },
        meaning: {
          ja: `すでに読める言葉: ${words2.slice(0, 6).join("、")} など。ほかの言葉を足すときはカンマ区切りで`,
          en: `Already understood: ${words2.filter(isLatin).slice(0, 6).join(", ") || name}. Add others, separated by commas`
        }
      };
    })
  );
  function isLatin(word) {
    return /^[\x20-\x7e]+$/.test(word);
  }
  function readLabelOverrides(cells) {
    return cells.flatMap(([name, value]) => {
      const shown2 = cleanText(cellText(name));
      const setting = LABEL_SETTINGS.find(({ name: { ja, en } }) => [ja, en].includes(shown2));
      if (setting === void 0 || isBlankCell(value)) return [];
      return [{ column: setting.column, class: setting.class, words: splitList(value) }];
    });
  }

  // src/intake/shared-headers.ts
  var CUSTOMER = {
    field: "customer",
    headers: [
      "顧客",
      "Customer",
      "顧客名",
      "得意先",
      "得意先名",
      "取引先",
      "取引先名",
      "お客様",
      "お客様名",
      "お客さま",
      "会社名",
      "企業名",
      "法人名",
      "社名",
      "客先",
      "客先名",
      "訪問先",
      "訪問先名",
      "訪問先企業",
      "納入先",
      "納品先",
      "店名",
      "店舗名",
      "施設名",
      "相手先",
      "契約先",
      "契約者",
      "契約者名",
      "販売先",
      "売上先",
      "請求先",
      "クライアント",
      "クライアント名",
      "ユーザー名",
      "訪問先会社",
      "訪問先会社名",
      "お取引先",
      "お取引先名",
      "お得意先",
      "お得意先名",
      "顧客先",
      "顧客先名",
      "契約先名",
      "契約企業",
      "契約企業名",
      "ご契約者",
      "ご契約者名",
      "ご契約先",
      "会社",
      "企業",
      "納入先名",
      "納品先名",
      "販売先名",
      "請求先名",
      "事業所名",
      "医院名",
      "学校名",
      "相手先名",
      "顧客名称",
      "得意先名称",
      "取引先名称",
      "Customer name",
      "Account",
      "Account name",
      "Client",
      "Client name",
      "Company",
      "Company name",
      "Organization"
    ]
  };
  var CUSTOMER_NUMBER = {
    field: "customerNumber",
    headers: [
      "顧客番号",
      "Customer No.",
      "顧客コード",
      "顧客ID",
      "顧客No",
      "得意先番号",
      "得意先コード",
      "得意先ID",
      "得意先No",
      "取引先番号",
      "取引先コード",
      "取引先ID",
      "取引先No",
      "企業コード",
      "会社コード",
      "お客様番号",
      "お客様コード",
      "お客様ID",
      "Customer number",
      "Customer ID",
      "Customer code",
      "Account ID",
      "Account number",
      "Account No",
      "Account code",
      "Client ID",
      "Client number",
      "Client code"
    ]
  };
  var REP = {
    field: "rep",
    headers: [
      "担当者",
      "Rep",
      "担当",
      "営業",
      "営業担当",
      "営業担当者",
      "営業マン",
      "営業員",
      "担当者名",
      "営業担当者名",
      "営業担当名",
      "担当営業",
      "担当営業名",
      "自社担当",
      "自社担当者",
      "当社担当",
      "当社担当者",
      "弊社担当",
      "弊社担当者",
      "訪問者",
      "訪問担当",
      "訪問担当者",
      "対応者",
      "活動者",
      "販売員",
      "セールス",
      "契約担当",
      "契約担当者",
      "受注担当",
      "受注担当者",
      "オペレーター",
      "オペレータ",
      "オペレーター名",
      "応対者",
      "受付者",
      "架電者",
      "発信者",
      "営業名",
      "営業者",
      "担当社員",
      "記入者",
      "報告者",
      "作成者",
      "社員名",
      "Owner",
      "Sales rep",
      "Salesrep",
      "Sales representative",
      "Salesperson",
      "Sales person",
      "Salesman",
      "Rep name",
      "Representative",
      "Assigned to",
      "Assignee",
      "Account manager",
      "Account owner",
      "Sales owner",
      "Agent",
      "Staff"
    ]
  };
  var NOTE = {
    field: "note",
    headers: [
      "メモ",
      "Note",
      "備考",
      "内容",
      "活動内容",
      "訪問内容",
      "商談内容",
      "対応内容",
      "報告",
      "報告内容",
      "コメント",
      "所感",
      "詳細",
      "Notes",
      "Memo",
      "Comment",
      "Comments",
      "Remarks",
      "Description",
      "Details"
    ]
  };
  var MONTHLY_AMOUNT_HEADERS = [
    "月額",
    "MRR",
    "月額料金",
    "月額金額",
    "月額利用料",
    "月額利用料金",
    "月額費用",
    "月額単価",
    "契約月額",
    "月額売上",
    "月次金額",
    "月間金額",
    "Monthly fee",
    "Monthly amount",
    "Monthly price",
    "Monthly",
    "Amount per month",
    "Price per month"
  ];
  var TOTAL_AMOUNT_HEADERS = [
    "金額",
    "Amount",
    "契約金額",
    "契約額",
    "売上",
    "売上金額",
    "売上額",
    "売上高",
    "受注金額",
    "受注額",
    "請求額",
    "請求金額",
    "販売金額",
    "販売額",
    "合計金額",
    "合計",
    "取引金額",
    "取引額",
    "計上金額",
    "利用金額",
    "価格",
    "契約価格",
    "Total",
    "Total amount",
    "Contract amount",
    "Contract value",
    "Value",
    "Revenue",
    "Sales",
    "Sales amount",
    "Net amount"
  ];
  var UNIT_AMOUNT_HEADERS = [
    "料金",
    "利用料",
    "利用料金",
    "契約料金",
    "単価",
    "契約単価",
    "販売単価",
    "Price",
    "Fee",
    "Rate",
    "Unit price"
  ];
  var YEARLY_AMOUNT_HEADERS = [
    "年額",
    "年額料金",
    "年額金額",
    "年間金額",
    "年間契約額",
    "年間契約金額",
    "年間料金",
    "ARR",
    "Annual amount",
    "Yearly amount",
    "Annual fee",
    "Annual price"
  ];
  var AMOUNT_TIERS = [
    [...MONTHLY_AMOUNT_HEADERS, ...TOTAL_AMOUNT_HEADERS],
    UNIT_AMOUNT_HEADERS,
    YEARLY_AMOUNT_HEADERS
  ];
  var AMOUNT = { field: "amount", headers: ["金額", "Amount", ...AMOUNT_TIERS.flat()] };

  // src/intake/header-aliases.ts
  var TABLE_HEADERS = {
    visits: {
      sheetNames: [
        "訪問",
        "Visits",
        "活動",
        "日報",
        "訪問履歴",
        "商談履歴",
        "営業日報",
        "訪問記録",
        "訪問一覧",
        "活動履歴",
        "活動記録",
        "営業活動",
        "商談記録",
        "Visit",
        "Visit log",
        "Activities",
        "Activity",
        "Activity log"
      ],
      required: [["day"], ["rep"], ["customer", "customerNumber"]],
      alsoNeeded: [],
      unless: ["start"],
      unlessTold: ["amount", "phone"],
      fields: [
        {
          field: "number",
          headers: [
            "番号",
            "No.",
            "訪問番号",
            "活動番号",
            "日報番号",
            "管理番号",
            "連番",
            "通番",
            "ID",
            "訪問ID",
            "活動ID",
            "Number",
            "Visit ID",
            "Visit No",
            "Activity ID",
            "#"
          ]
        },
        {
          field: "day",
          headers: [
            "訪問日",
            "Date",
            "訪問日時",
            "日付",
            "活動日",
            "活動日時",
            "日時",
            "対応日",
            "対応日時",
            "実施日",
            "商談日",
            "面談日",
            "営業日",
            "訪問年月日",
            "年月日",
            "日にち",
            "月日",
            "日",
            "日付け",
            "訪問日付",
            "活動日付",
            "活動年月日",
            "報告日",
            "Visit date",
            "Visited",
            "Visited on",
            "Activity date",
            "Day",
            "Date of visit",
            "Datetime"
          ]
        },
        REP,
        CUSTOMER_NUMBER,
        CUSTOMER,
        {
          field: "kind",
          telling: true,
          headers: [
            "種別",
            "Kind",
            "活動種別",
            "訪問種別",
            "活動区分",
            "区分",
            "種類",
            "活動種類",
            "方法",
            "訪問方法",
            "手段",
            "形態",
            "Type",
            "Activity type",
            "Visit type",
            "Method",
            "Channel"
          ]
        },
        {
          field: "purpose",
          telling: true,
          headers: ["目的", "Purpose", "訪問目的", "活動目的", "用件", "要件", "訪問理由", "Objective", "Visit purpose", "Goal"]
        },
        {
          field: "outcome",
          telling: true,
          headers: [
            "結果",
            "Outcome",
            "訪問結果",
            "活動結果",
            "商談結果",
            "対応結果",
            "成果",
            "ステータス",
            "状況",
            "進捗",
            "訪問状況",
            "商談状況",
            "活動状況",
            "Result",
            "Visit result",
            "Status",
            "Disposition"
          ]
        },
        {
          field: "reaction",
          telling: true,
          headers: [
            "反応",
            "Reaction",
            "顧客の反応",
            "顧客反応",
            "お客様の反応",
            "先方の反応",
            "先方反応",
            "感触",
            "温度感",
            "手応え",
            "Response",
            "Sentiment",
            "Temperature",
            "Mood"
          ]
        },
        {
          field: "nextDay",
          telling: true,
          headers: [
            "次回予定日",
            "Next",
            "次回訪問日",
            "次回訪問予定日",
            "次回訪問予定",
            "次回予定",
            "次回",
            "次回日",
            "次回活動日",
            "次回対応日",
            "次回アクション日",
            "次アクション日",
            "次回アポ",
            "次回日付",
            "次回訪問",
            "次回アポ日",
            "次回面談日",
            "次の予定日",
            "Next date",
            "Next visit",
            "Next action",
            "Next action date",
            "Next visit date",
            "Follow-up date",
            "Next step date"
          ]
        },
        NOTE
      ]
    },
    contracts: {
      sheetNames: [
        "契約",
        "Contracts",
        "契約一覧",
        "契約管理",
        "契約台帳",
        "契約リスト",
        "契約データ",
        "契約情報",
        "契約履歴",
        "Contract",
        "Contract list",
        "Subscriptions"
      ],
      required: [["customer", "customerNumber"], ["rep"], ["start", "contractDay"], ["amount"]],
      alsoNeeded: [],
      unless: [],
      fields: [
        {
          field: "number",
          headers: [
            "契約番号",
            "ID",
            "契約ID",
            "契約No",
            "契約コード",
            "番号",
            "No.",
            "管理番号",
            "Contract ID",
            "Contract No",
            "Contract number",
            "Number",
            "#"
          ]
        },
        CUSTOMER_NUMBER,
        CUSTOMER,
        REP,
        {
          field: "product",
          headers: [
            "商品",
            "Product",
            "商品名",
            "製品",
            "製品名",
            "サービス",
            "サービス名",
            "プラン",
            "プラン名",
            "品名",
            "品目",
            "契約内容",
            "契約商品",
            "契約プラン",
            "コース",
            "Product name",
            "Plan",
            "Service",
            "Item"
          ]
        },
        {
          field: "start",
          telling: true,
          headers: [
            "利用開始日",
            "サービス開始日",
            "開始日",
            "Start",
            "契約開始日",
            "導入日",
            "稼働開始日",
            "稼働日",
            "課金開始日",
            "提供開始日",
            "適用開始日",
            "契約期間開始",
            "契約期間開始日",
            "開始",
            "利用開始",
            "契約開始",
            "開始年月日",
            "契約開始年月日",
            "ご利用開始日",
            "サービス利用開始日",
            "利用開始年月日",
            "開通日",
            "設置日",
            "導入年月日",
            "Start date",
            "Started",
            "Starts",
            "Service start",
            "Contract start",
            "Contract start date",
            "Begin",
            "From",
            "Effective date"
          ]
        },
        {
          field: "contractDay",
          telling: true,
          headers: [
            "契約日",
            "Contract date",
            "契約締結日",
            "締結日",
            "契約年月日",
            "成約日",
            "申込日",
            "契約成立日",
            "Signed",
            "Signed on",
            "Date signed",
            "Agreement date"
          ]
        },
        {
          field: "cancel",
          telling: true,
          headers: [
            "解約日",
            "Cancelled",
            "解約年月日",
            "解約",
            "解約予定日",
            "停止日",
            "利用停止日",
            "退会日",
            "キャンセル日",
            "ご解約日",
            "契約解除日",
            "解除日",
            "利用停止年月日",
            "Canceled",
            "Cancel date",
            "Cancelled on",
            "Canceled on",
            "Cancellation date",
            "Cancelled date",
            "Churned",
            "Churn date",
            "Terminated",
            "Termination date"
          ]
        },
        {
          field: "end",
          telling: true,
          headers: [
            "終了日",
            "End",
            "契約終了日",
            "利用終了日",
            "サービス終了日",
            "提供終了日",
            "適用終了日",
            "契約期間終了",
            "契約期間終了日",
            "終了",
            "契約終了",
            "利用終了",
            "終了年月日",
            "契約終了年月日",
            "解約日/満了日",
            "終了日/解約日",
            "解約日/終了日",
            "End date",
            "Ended",
            "Ends",
            "Service end",
            "Contract end",
            "Contract end date",
            "To",
            "Until"
          ]
        },
        {
          field: "expiry",
          telling: true,
          headers: [
            "満了日",
            "Expiry",
            "契約満了日",
            "満期日",
            "契約満期日",
            "期間満了日",
            "満了",
            "満了予定日",
            "契約満了",
            "有効期限",
            "契約期限",
            "期限",
            "満期",
            "契約満了年月日",
            "更新期限",
            "次回更新日",
            "Expires",
            "Expiry date",
            "Expiration",
            "Expiration date",
            "Expires on",
            "Valid until",
            "Term end"
          ]
        },
        {
          field: "autoRenew",
          telling: true,
          headers: [
            "自動更新",
            "Auto-renew",
            "自動更新有無",
            "自動更新の有無",
            "自動継続",
            "更新区分",
            "契約更新",
            "Auto renewal",
            "Autorenew",
            "Automatic renewal",
            "Renews automatically",
            "Auto-renewal"
          ]
        },
        AMOUNT,
        {
          field: "cycle",
          telling: true,
          headers: [
            "請求",
            "Cycle",
            "請求サイクル",
            "請求周期",
            "請求区分",
            "請求単位",
            "支払サイクル",
            "支払いサイクル",
            "支払周期",
            "支払区分",
            "支払い区分",
            "支払単位",
            "課金",
            "課金形態",
            "課金サイクル",
            "課金周期",
            "契約形態",
            "料金形態",
            "料金体系",
            "計上区分",
            "周期",
            "サイクル",
            "請求間隔",
            "支払間隔",
            "請求タイミング",
            "Billing",
            "Billing cycle",
            "Billing period",
            "Billing frequency",
            "Payment cycle",
            "Frequency",
            "Interval",
            "Term"
          ]
        },
        {
          field: "reason",
          telling: true,
          headers: [
            "解約理由",
            "Reason",
            "終了理由",
            "停止理由",
            "キャンセル理由",
            "Cancel reason",
            "Cancellation reason",
            "Churn reason",
            "Reason for leaving"
          ]
        },
        NOTE
      ]
    },
    sales: {
      sheetNames: [
        "売上",
        "Sales",
        "売上明細",
        "受注",
        "売上一覧",
        "売上データ",
        "売上履歴",
        "売上実績",
        "受注一覧",
        "受注明細",
        "販売実績",
        "Sale",
        "Orders",
        "Transactions",
        "Invoices",
        "Revenue"
      ],
      required: [["day"], ["customer", "customerNumber"], ["amount"]],
      alsoNeeded: [],
      unless: ["start", "contractDay", "phone"],
      fields: [
        {
          field: "number",
          headers: [
            "番号",
            "No.",
            "伝票番号",
            "伝票No",
            "売上番号",
            "売上No",
            "受注番号",
            "受注No",
            "請求番号",
            "請求書番号",
            "注文番号",
            "管理番号",
            "ID",
            "Number",
            "Invoice No",
            "Invoice number",
            "Order No",
            "Order number",
            "Order ID",
            "Transaction ID",
            "#"
          ]
        },
        {
          field: "day",
          headers: [
            "日付",
            "Date",
            "売上日",
            "計上日",
            "売上計上日",
            "受注日",
            "伝票日付",
            "納品日",
            "販売日",
            "取引日",
            "請求日",
            "注文日",
            "出荷日",
            "年月日",
            "売上年月日",
            "日時",
            "日",
            "売上日付",
            "計上年月日",
            "伝票日",
            "Sales date",
            "Sale date",
            "Order date",
            "Invoice date",
            "Transaction date",
            "Posting date",
            "Day"
          ]
        },
        CUSTOMER_NUMBER,
        CUSTOMER,
        REP,
        { ...AMOUNT, telling: true },
        {
          field: "product",
          headers: ["商品", "Product", "商品名", "品名", "品目", "製品", "製品名", "Product name", "Item"]
        },
        NOTE
      ]
    },
    customers: {
      sheetNames: [
        "顧客",
        "Customers",
        "得意先",
        "取引先",
        "顧客マスタ",
        "顧客マスター",
        "顧客一覧",
        "顧客リスト",
        "顧客名簿",
        "顧客台帳",
        "得意先マスタ",
        "得意先マスター",
        "得意先一覧",
        "取引先マスタ",
        "取引先マスター",
        "取引先一覧",
        "Customer",
        "Customer list",
        "Customer master",
        "Accounts",
        "Clients"
      ],
      required: [["customer", "customerNumber"]],
      alsoNeeded: ["kana", "phone", "address", "area", "rank", "interval", "prospect", "priority"],
      unless: ["day", "start", "contractDay", "amount"],
      fields: [
        {
          ...CUSTOMER_NUMBER,
          headers: [...CUSTOMER_NUMBER.headers, "番号", "No.", "コード", "ID", "Code", "Number", "#"]
        },
        { ...CUSTOMER, headers: [...CUSTOMER.headers, "名称", "名前", "Name"] },
        REP,
        {
          field: "kana",
          telling: true,
          headers: [
            "フリガナ",
            "Kana",
            "ふりがな",
            "カナ",
            "顧客名カナ",
            "会社名カナ",
            "得意先名カナ",
            "取引先名カナ",
            "顧客カナ",
            "ヨミ",
            "読み",
            "よみがな",
            "読み仮名",
            "Reading"
          ]
        },
        {
          field: "phone",
          telling: true,
          headers: [
            "電話番号",
            "Phone",
            "電話",
            "TEL",
            "連絡先",
            "代表電話",
            "代表番号",
            "電話番号1",
            "固定電話",
            "携帯",
            "携帯番号",
            "携帯電話",
            "Phone number",
            "Telephone",
            "Telephone number",
            "Tel no",
            "Mobile"
          ]
        },
        {
          field: "address",
          telling: true,
          headers: ["住所", "Address", "所在地", "顧客住所", "会社住所", "本社住所", "Street address", "Location"]
        },
        {
          field: "area",
          telling: true,
          headers: [
            "エリア",
            "Area",
            "地域",
            "地区",
            "担当エリア",
            "テリトリー",
            "ルート",
            "コース",
            "ブロック",
            "方面",
            "都道府県",
            "Territory",
            "Region",
            "Route",
            "District"
          ]
        },
        {
          field: "rank",
          telling: true,
          headers: [
            "ランク",
            "Rank",
            "顧客ランク",
            "得意先ランク",
            "重要度",
            "格付",
            "格付け",
            "顧客区分",
            "クラス",
            "グレード",
            "Customer rank",
            "Tier",
            "Grade",
            "Class",
            "Segment"
          ]
        },
        {
          field: "interval",
          telling: true,
          headers: [
            "訪問間隔",
            "Interval",
            "訪問周期",
            "訪問サイクル",
            "訪問間隔日",
            "訪問間隔日数",
            "訪問頻度",
            "Visit interval",
            "Visit every",
            "Visit interval days",
            "Interval days"
          ]
        },
        {
          field: "prospect",
          telling: true,
          headers: ["見込み時期", "Prospect", "見込時期", "見込み", "見込", "導入時期", "検討時期", "Timing", "Prospect timing"]
        },
        {
          field: "priority",
          telling: true,
          headers: ["上長の優先度", "Priority", "上長優先度", "優先度", "優先順位", "Manager priority", "Manager's priority"]
        },
        {
          field: "comment",
          headers: ["上長コメント", "Comment", "上長のコメント", "コメント", "Manager comment", "Manager's comment"]
        },
        { field: "note", headers: ["メモ", "Note", "備考", "Notes", "Memo", "Remarks"] }
      ]
    },
    calls: {
      sheetNames: [
        "通話",
        "Calls",
        "CTI",
        "架電",
        "コール履歴",
        "通話履歴",
        "通話記録",
        "通話ログ",
        "架電履歴",
        "架電記録",
        "CTIログ",
        "電話",
        "コール",
        "Call",
        "Call log",
        "Call history",
        "Phone calls"
      ],
      required: [["day"], ["phone"]],
      alsoNeeded: ["direction", "seconds", "outcome", "rep"],
      unless: ["address", "start", "amount"],
      fields: [
        { field: "number", headers: ["番号", "No.", "通話番号", "通話ID", "コールID", "ID", "Call ID", "Number", "#"] },
        {
          field: "day",
          headers: [
            "日時",
            "Date",
            "通話日時",
            "通話日",
            "架電日時",
            "架電日",
            "発信日時",
            "着信日時",
            "開始日時",
            "通話開始",
            "通話開始日時",
            "開始時刻",
            "日付",
            "受付日時",
            "応答日時",
            "発信時刻",
            "着信時刻",
            "通話開始時刻",
            "通話時刻",
            "Date/time",
            "Date and time",
            "Datetime",
            "Timestamp",
            "Time",
            "Call date",
            "Call time",
            "Start time",
            "Started at"
          ]
        },
        {
          field: "phone",
          telling: true,
          headers: [
            "電話番号",
            "Phone",
            "相手番号",
            "相手先番号",
            "相手先電話番号",
            "発信先",
            "発信先番号",
            "着信番号",
            "発信番号",
            "通話相手",
            "電話",
            "TEL",
            "発信者番号",
            "着信者番号",
            "相手電話番号",
            "顧客電話番号",
            "先方電話番号",
            "連絡先",
            "Phone number",
            "Telephone",
            "Caller",
            "Callee",
            "Remote number",
            "Dialed number",
            "Contact number"
          ]
        },
        CUSTOMER_NUMBER,
        CUSTOMER,
        REP,
        {
          field: "direction",
          telling: true,
          headers: [
            "方向",
            "Direction",
            "発着信",
            "発信/着信",
            "受発信",
            "種別",
            "通話種別",
            "発着区分",
            "Inbound/outbound",
            "Type",
            "Call type"
          ]
        },
        {
          field: "seconds",
          telling: true,
          headers: [
            "通話秒数",
            "Seconds",
            "通話時間",
            "秒数",
            "通話時間秒",
            "時間",
            "Duration",
            "Talk time",
            "Call duration",
            "Duration seconds"
          ]
        },
        {
          field: "outcome",
          telling: true,
          headers: [
            "結果",
            "Outcome",
            "通話結果",
            "架電結果",
            "対応結果",
            "応答",
            "ステータス",
            "Result",
            "Status",
            "Disposition",
            "Call result"
          ]
        },
        NOTE
      ]
    },
    reps: {
      sheetNames: [
        "担当者",
        "Reps",
        "営業担当者",
        "社員",
        "担当者マスタ",
        "担当者マスター",
        "担当者一覧",
        "営業担当",
        "営業メンバー",
        "メンバー",
        "社員名簿",
        "社員マスタ",
        "社員一覧",
        "チーム",
        "Rep",
        "Sales reps",
        "Salespeople",
        "Team",
        "Teams",
        "Members",
        "Staff",
        "Employees"
      ],
      required: [["rep"]],
      alsoNeeded: ["team"],
      unless: ["customer", "customerNumber", "day", "phone", "amount", "contractDay"],
      fields: [
        {
          ...REP,
          headers: [...REP.headers, "氏名", "名前", "社員", "メンバー", "Name", "Member", "Employee", "Full name"]
        },
        {
          field: "team",
          telling: true,
          headers: [
            "チーム",
            "Team",
            "チーム名",
            "部署",
            "部署名",
            "所属",
            "所属部署",
            "課",
            "課名",
            "部",
            "係",
            "支店",
            "支店名",
            "営業所",
            "営業所名",
            "拠点",
            "拠点名",
            "グループ",
            "グループ名",
            "班",
            "Team name",
            "Department",
            "Group",
            "Branch",
            "Office",
            "Division"
          ]
        },
        {
          field: "from",
          headers: [
            "開始",
            "From",
            "開始日",
            "所属開始",
            "所属開始日",
            "着任日",
            "配属日",
            "異動日",
            "入社日",
            "期間開始",
            "適用開始日",
            "Start",
            "Start date",
            "Since",
            "Joined"
          ]
        },
        {
          field: "to",
          headers: [
            "終了",
            "To",
            "終了日",
            "所属終了",
            "所属終了日",
            "離任日",
            "退職日",
            "退社日",
            "期間終了",
            "適用終了日",
            "End",
            "End date",
            "Until",
            "Left"
          ]
        }
      ]
    }
  };
  var WRITTEN_SHEETS = [
    "進捗",
    "担当者別",
    "月次",
    "顧客の状態",
    "今日の予定",
    "振り返り",
    "計算のしくみ",
    "データ確認",
    "設定",
    "目標",
    "履歴",
    "Progress",
    "By rep",
    "Monthly",
    "Customer health",
    "Today",
    "Review",
    "How it is computed",
    "Data check",
    "Settings",
    "Targets",
    "History",
    "ルートKPIの控え",
    "Route KPI copy"
  ];

  // src/intake/column-names.ts
  var isJapanese = (header) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(header);
  function columnName(kind, field, language) {
    const headers = TABLE_HEADERS[kind].fields.find((candidate) => candidate.field === field)?.headers ?? [];
    return headers.find((header) => isJapanese(header) === (language === "ja")) ?? field;
  }
  function requiredColumnNames(kind, language) {
    return TABLE_HEADERS[kind].required.map((group) => columnName(kind, group[0], language));
  }

  // src/intake/name-meanings.ts
  var NAME_MEANINGS = ["none", "rep", "team", "month"];

  // src/intake/table-kinds.ts
  var TABLE_KINDS = ["visits", "contracts", "sales", "customers", "calls", "reps"];

  // src/intake/pinned-sheets.ts
  var TABLE_NAMES = {
    visits: { ja: "訪問", en: "Visits" },
    contracts: { ja: "契約", en: "Contracts" },
    sales: { ja: "売上", en: "Sales" },
    customers: { ja: "顧客", en: "Customers" },
    calls: { ja: "通話", en: "Calls" },
    reps: { ja: "担当者", en: "Reps" }
  };
  var tableName = (kind) => TABLE_NAMES[kind];
  var NAME_MEANING_WORDS = {
    none: { ja: "なし", en: "nothing" },
    rep: { ja: "担当者", en: "rep" },
    team: { ja: "チーム", en: "team" },
    month: { ja: "月", en: "month" }
  };
  var PINNED_SHEET_SETTINGS = TABLE_KINDS.map((kind) => ({
    kind,
    name: { ja: `「${TABLE_NAMES[kind].ja}」として読むシート`, en: `Sheet to read as ${TABLE_NAMES[kind].en}` },
    meaning: {
      ja: "シートの名前。いくつかあるときは「、」で区切ります。空欄なら名前と見出しから探します",
      en: "Name of the sheet, or several names separated by commas. Blank = found by its name and headers"
    }
  }));
  var NAME_MEANING_SETTINGS = TABLE_KINDS.map((kind) => ({
    kind,
    name: {
      ja: `「${TABLE_NAMES[kind].ja}」のシート名の意味`,
      en: `What the sheet names of ${TABLE_NAMES[kind].en} mean`
    },
    meaning: {
      ja: "担当者・チーム・月・なし。シートの名前が表しているもの。空欄は「なし」",
      en: "rep, team, month or nothing: what the name of a sheet says about its rows. Blank = nothing"
    }
  }));
  var DECLINED_SHEET_SETTINGS = TABLE_KINDS.map((kind) => ({
    kind,
    name: { ja: `「${TABLE_NAMES[kind].ja}」として読まないシート`, en: `Sheets not to read as ${TABLE_NAMES[kind].en}` },
    meaning: {
      ja: "シートの名前。「、」で区切ります。似た見出しでも読まず、もう確認しません",
      en: "Names of sheets, separated by commas, that look alike and are neither read nor asked about"
    }
  }));
  var COLUMN_SETTINGS = TABLE_KINDS.flatMap(
    (kind) => TABLE_HEADERS[kind].fields.map(({ field }) => ({
      kind,
      field,
      name: {
        ja: `「${TABLE_NAMES[kind].ja}」の「${columnName(kind, field, "ja")}」の列`,
        en: `Column of ${TABLE_NAMES[kind].en}: ${columnName(kind, field, "en")}`
      },
      meaning: {
        ja: "シートの見出しの文字、または列の記号。例: お店の名前、C",
        en: "The header as it stands in the sheet, or a column letter such as C"
      }
    }))
  );
  var PIN_SETTINGS = [
    ...PINNED_SHEET_SETTINGS,
    ...NAME_MEANING_SETTINGS,
    ...DECLINED_SHEET_SETTINGS,
    ...COLUMN_SETTINGS
  ];

  // src/intake/settings.ts
  function readSettings(input) {
    const byName = /* @__PURE__ */ new Map();
    for (const [name, value] of input.cells ?? []) if (!isBlankCell(name)) byName.set(settingNameKey(name), value);
    const read = {};
    for (const setting of SETTINGS) {
      const isKgi = setting.key === "kgiTarget" && input.kgiCell !== void 0;
      const cell = isKgi ? input.kgiCell : namesOf(setting).map((name) => byName.get(name)).find((value2) => !isBlankCell(value2));
      if (isBlankCell(cell)) continue;
      const value = readValue(setting, cell, input.dayOfDate);
      if (value === void 0) throw badSetting(setting.key, cellText(cell), input.language);
      read[setting.key] = value;
    }
    const settings = { ...DEFAULT_SETTINGS, ...read };
    if (settings.kgiPeriod !== "" && parsePeriod(settings.kgiPeriod, settings, settings.asOf ?? 0) === null)
      throw badSetting("kgiPeriod", settings.kgiPeriod, input.language);
    if (settings.cautionFrom <= 0 || settings.cautionFrom > settings.achievedFrom)
      throw badSetting("cautionFrom", `${Math.round(settings.cautionFrom * 100)}%`, input.language);
    return settings;
  }
  function badSetting(key, text6, language) {
    const setting = SETTINGS.find((candidate) => candidate.key === key);
    return new UserFacingError("bad-setting", {
      setting: setting.name[language],
      text: cleanText(text6).slice(0, 40),
      hint: setting.meaning[language]
    });
  }
  function unusedSettings(cells) {
    const known2 = /* @__PURE__ */ new Set([
      ...SETTINGS.flatMap(namesOf),
      ...[...PIN_SETTINGS, ...LABEL_SETTINGS].flatMap(({ name }) => [settingNameKey(name.ja), settingNameKey(name.en)])
    ]);
    return cells.slice(1).filter(([name, value]) => !isBlankCell(name) && !isBlankCell(value)).filter(([name]) => !known2.has(settingNameKey(name)) && policyKpi(name) === null).map(([name]) => cleanText(cellText(name)));
  }
  function settingRow(cells, key) {
    const names = namesOf(SETTINGS.find((setting) => setting.key === key));
    const rows = cells.map(([name]) => isBlankCell(name) ? -1 : names.indexOf(settingNameKey(name)));
    const best = names.map((_, order) => rows.lastIndexOf(order)).find((row5) => row5 >= 0);
    return best ?? null;
  }
  var namesOf = ({ name, aliases = [] }) => [name.ja, name.en, ...aliases].map(settingNameKey);
  var settingNameKey = (name) => cleanText(cellText(name)).replace(/\s/g, "").toLowerCase();
  function readValue({ key, type }, cell, dayOfDate) {
    const text6 = cleanText(isDateCell(cell) ? "" : cellText(cell));
    switch (type.kind) {
      case "text":
        return isDateCell(cell) ? formatIsoDay(dayOfDate(cell)).slice(0, 7) : text6;
      case "day":
        return readDay(cell, text6, dayOfDate);
      case "days": {
        if (isDateCell(cell)) return [dayOfDate(cell)];
        const days = splitList(cell).map((part2) => readDay(part2, part2, dayOfDate));
        return days.some((day) => day === void 0) ? void 0 : days;
      }
      case "money": {
        const money = readMoneyText(text6);
        return money === null || money === "blank" || money.value < 0 ? void 0 : money.value;
      }
      case "ratio": {
        const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text6);
        const value = percent ? Number(percent[1]) / 100 : /^\d+(\.\d+)?$/.test(text6) ? Number(text6) : void 0;
        return value === void 0 ? void 0 : value > 2 ? value / 100 : value;
      }
      case "integer": {
        const number2 = /^(\d+) ?(?:日|月|件)?$/.exec(text6);
        const value = number2 ? Number(number2[1]) : key === "closingDay" && text6 === "月末" ? 31 : NaN;
        return value >= type.min && value <= type.max ? value : void 0;
      }
      case "choice": {
        const found = Object.entries(type.choices).find(
          ([key2, { ja, en }]) => text6 === ja || [key2, en].some((name) => text6.toLowerCase() === name.toLowerCase())
        );
        return found === void 0 ? void 0 : found[0] === "true" ? true : found[0] === "false" ? false : found[0];
      }
    }
  }
  function readDay(cell, text6, dayOfDate) {
    if (isDateCell(cell)) return dayOfDate(cell);
    if (typeof cell === "number") return dayOfNumber(cell) ?? void 0;
    const form = readDateText(text6);
    return form.form === "day" ? form.day : void 0;
  }

  // src/goals/goal-settings.ts
  var GOAL_KEYS = ["kgiTarget", "kgiPeriod", "revenueBasis"];
  var goalSetting = (key) => SETTINGS.find((setting) => setting.key === key);
  function goalSettingKey(name) {
    return GOAL_KEYS.find((key) => Object.values(goalSetting(key).name).some((each) => isSameName(each, name))) ?? null;
  }
  var isGoalSetting = (name) => goalSettingKey(name) !== null || policyKpi(name) !== null;
  var isSameName = (a, b) => settingNameKey(a) === settingNameKey(b);

  // src/goals/targets.ts
  function resolveTargets(rows, rules, asOf, dayOfDate, reps) {
    const targets = [];
    const unread = [];
    for (const row5 of rows) {
      const kpi = kpiNamed(row5.kpi);
      const span = typeof row5.period === "string" ? targetSpan(row5.period, rules, asOf) : monthSpan(row5.period);
      const rep = knownRep(row5.rep) ?? (TEAM_WORDS.includes(row5.rep.toLowerCase()) ? null : void 0);
      const [target, lower, upper] = [row5.target, row5.lower, row5.upper].map((figure) => inUnit(figure, kpi));
      const figures = [target, lower, upper].filter((figure) => figure !== null);
      if (figures.length === 0 && !row5.hasBadFigure && row5.isNone !== true) continue;
      if (row5.set !== void 0 && isGoalSetting(row5.kpi)) continue;
      const isRead = rep !== void 0 && // Progress of the team's KGI is no goal of one rep: whose share it is says 売上.
      !(rep !== null && kpi?.id === "kgi-progress") && !row5.hasBadFigure && figures.every((figure) => figure >= 0) && (lower ?? 0) <= (upper ?? Infinity);
      if (kpi === void 0 || span === void 0 || !isRead) unread.push(row5.row);
      else targets.push({ kpi: kpi.id, rep, span, target, lower, upper });
    }
    return { targets, unread };
    function knownRep(name) {
      return reps.find((rep) => repKey(rep) === repKey(name));
    }
    function monthSpan(date) {
      const month = monthOf(dayOfDate(date), rules.closingDay);
      return { first: month, last: month };
    }
  }
  var kpiNames = ({ id, functionName, name }) => [name.ja, name.en, functionName, id];
  function kpiNamed(text6) {
    const wanted = text6.toLowerCase();
    return KPIS.find((kpi) => kpiNames(kpi).some((name) => name.toLowerCase() === wanted));
  }
  var TEAM_WORDS = ["", "チーム", "全員", "全体", "部門", "team", "all"];
  function inUnit(figure, kpi) {
    return figure !== null && kpi?.unit === "ratio" && figure > 2 ? figure / 100 : figure;
  }
  function targetSpan(text6, rules, asOf) {
    if (text6 === "" || text6 === "毎月" || text6.toLowerCase() === "every month") return null;
    const beginning3 = (/^(.+?) ?(?:[~〜～]|から|以降)$/.exec(text6) ?? /^(?:from|since) (.+)$/i.exec(text6))?.[1];
    if (beginning3 === void 0) return parsePeriod(text6, rules, asOf) ?? void 0;
    const span = parsePeriod(beginning3, rules, asOf);
    return span === null ? void 0 : { first: span.first, last: Infinity };
  }
  function goalFor(targets, kpi, rep, span) {
    const own = ownTargets(targets, kpi, rep);
    const exact = exactly(own, span);
    const whole = exact === void 0 ? null : goalOf(exact, kpi);
    if (whole !== null || exact !== void 0 && span.first === span.last) return whole;
    const months = [];
    for (let month = span.first; month <= span.last; month++) {
      const row5 = exactly(own, { first: month, last: month }) ?? standing(own, month);
      const goal = row5 === void 0 ? null : goalOf(row5, kpi);
      if (goal === null) return null;
      months.push(goal);
    }
    return overMonths(months, kpi);
  }
  function ownGoal(targets, kpi, rep, span) {
    if (span.first === span.last) return goalFor(targets, kpi, rep, span);
    const row5 = exactly(ownTargets(targets, kpi, rep), span);
    return row5 === void 0 ? null : goalOf(row5, kpi);
  }
  function standingGoal(targets, kpi, rep, from) {
    const row5 = standing(ownTargets(targets, kpi, rep), from ?? -Infinity);
    return row5 === void 0 ? null : goalOf(row5, kpi);
  }
  function ownMonths(targets, kpi, rep, from) {
    const months = ownTargets(targets, kpi, rep).flatMap(
      ({ span }) => span !== null && span.first === span.last && span.first >= from ? [span.first] : []
    );
    return [...new Set(months)].sort((a, b) => a - b);
  }
  function ownTargets(targets, kpi, rep) {
    return targets.filter(
      (target) => target.kpi === kpi.id && target.rep === rep && (goalOf(target, kpi) !== null || target.target === null && target.lower === null && target.upper === null)
    );
  }
  function exactly(own, { first, last: end }) {
    return last(own.filter(({ span }) => span !== null && span.first === first && span.last === end));
  }
  function standing(own, month) {
    let found;
    for (const target of own)
      if (isStanding(target) && beginning(target) <= month && (found === void 0 || beginning(target) >= beginning(found)))
        found = target;
    return found;
  }
  var isStanding = ({ span }) => span === null || span.last === Infinity;
  var beginning = ({ span }) => span?.first ?? -Infinity;
  function goalOf({ target, lower, upper }, kpi) {
    if (kpi.better === "in-range") {
      const [low, high] = [lower ?? target, upper ?? target];
      return low === null && high === null ? null : { kind: "range", lower: low ?? 0, upper: high ?? Infinity };
    }
    return target === null ? null : { kind: "value", value: target };
  }
  function overMonths(months, kpi) {
    const [first] = months;
    if (months.length === 1 || first === void 0) return first;
    const sum = (values2) => values2.reduce((total, value) => total + value, 0);
    const mean3 = (values2) => values2.every((value) => value === values2[0]) ? values2[0] : sum(values2) / values2.length;
    const product = (factors) => factors.reduce((result, factor) => result * factor, 1);
    if (first.kind === "range") {
      const ranges = months.filter((goal) => goal.kind === "range");
      return {
        kind: "range",
        lower: mean3(ranges.map(({ lower }) => lower)),
        upper: mean3(ranges.map(({ upper }) => upper))
      };
    }
    const values = months.filter((goal) => goal.kind === "value").map(({ value }) => value);
    if (kpi.accumulates === "sum") return { kind: "value", value: sum(values) };
    if (kpi.id === "retention-rate") return { kind: "value", value: product(values) };
    if (kpi.id === "churn-rate") return { kind: "value", value: 1 - product(values.map((value) => 1 - value)) };
    return { kind: "value", value: mean3(values) };
  }
  var last = (items) => items[items.length - 1];

  // src/intake/left-out.ts
  function leftOutCounts(findings) {
    const counts = /* @__PURE__ */ new Map();
    for (const { severity, table, code } of findings) {
      if (severity !== "error") continue;
      const key = `${table} ${code}`;
      const known2 = counts.get(key);
      if (known2 === void 0) counts.set(key, { table, code, count: 1 });
      else known2.count++;
    }
    return [...counts.values()];
  }

  // src/intake/header-lines.ts
  var LONGEST_HEADER = 60;
  var WIDEST_HEADER_ROW = 300;
  var LONGEST_GROUP = 20;
  function singleLine(row5) {
    return Array.from({ length: Math.min(row5.length, WIDEST_HEADER_ROW) }, (_, column) => ({
      text: headerText(row5[column]),
      group: ""
    }));
  }
  function doubleLine(upper, lower) {
    if (!upper.every((cell) => isBlankCell(cell) || isGroupText(headerText(cell)))) return null;
    if (!lower.every((cell) => isBlankCell(cell) || headerText(cell) !== "")) return null;
    const width = Math.min(Math.max(upper.length, lower.length), WIDEST_HEADER_ROW);
    const cells = [];
    let group = "";
    let spans = false;
    for (let column = 0; column < width; column++) {
      const [above, text6] = [headerText(upper[column]), headerText(lower[column])];
      if (above !== "") group = text6 === "" ? "" : above;
      else if (group !== "" && text6 !== "") spans = true;
      cells.push(text6 === "" ? { text: above, group: "" } : { text: text6, group: group === text6 ? "" : group });
    }
    return spans ? cells : null;
  }
  function blankHeader(cells) {
    const width = cells.reduce((widest, row5) => Math.max(widest, row5.length), 0);
    return Array.from({ length: Math.min(width, WIDEST_HEADER_ROW) }, () => ({ text: "", group: "" }));
  }
  function letterOfColumn(column) {
    return column < 26 ? String.fromCharCode(65 + column) : `${letterOfColumn(Math.floor(column / 26) - 1)}${letterOfColumn(column % 26)}`;
  }
  function headerTexts(cells, header) {
    if (header.row < 0) return blankHeader(cells).map((_, column) => letterOfColumn(column));
    const lower = cells[header.row] ?? [];
    const columns = (header.lines === 2 ? doubleLine(cells[header.row - 1] ?? [], lower) : null) ?? singleLine(lower);
    return columns.map(({ text: text6, group }) => cellText(group === "" ? text6 : `${group} ${text6}`));
  }
  function titleText(sheet, header) {
    const texts = [sheet.name];
    for (let row5 = 0; row5 <= header.row - header.lines; row5++) {
      for (const cell of sheet.cells[row5] ?? []) {
        if (typeof cell === "string" && cell !== "" && cell.length <= 100) texts.push(cell);
      }
    }
    return cleanText(texts.join(" "));
  }
  var isGroupText = (text6) => text6 !== "" && text6.length <= LONGEST_GROUP;
  function headerText(cell) {
    return typeof cell === "string" && cell.length <= LONGEST_HEADER && !isBlankCell(cell) ? cell : "";
  }

  // src/intake/headers.ts
  var CHANGING_BRACKET = /予定|予測|見込|計画|目標|前回|次回|前年|先方|相手|旧|planned|plan|target|forecast|previous/;
  var BRACKETS = /[([{【〔「『<][^)\]}】〕」』>]*[)\]}】〕」』>]?/g;
  var TAX_WORDS = /税抜き?|税別|外税|税込み?|内税|本体|excl(?:uding|usive|\.)?(?: of)? ?tax|tax ?excl(?:uded|usive)?|ex ?tax|incl(?:uding|usive|\.)?(?: of)? ?tax|tax ?incl(?:uded|usive)?/g;
  var UNIT_SUFFIX = /(?:百万円|千円|万円|円|yen|jpy)$/;
  function headerKey2(text6) {
    const cleaned = cleanText(text6).toLowerCase();
    const bare2 = cleaned.replace(/^\d+[.):、 ] ?/, "").replace(/[\s_\-.・:;*※★☆●◎■□◆◇▼▲△!?"'/〔〕必須]/g, "");
    return bare2 === "" ? cleaned : bare2;
  }
  function readAmountHeader(header, title = "") {
    const text6 = cleanText(header).toLowerCase();
    const own = unitIn(text6);
    const unit = own ?? unitIn(/単位 ?:? ?([^ )]*円)/.exec(cleanText(title))?.[1] ?? "") ?? 1;
    return {
      scale: unit,
      isScaledByTitle: own === null && unit !== 1,
      monthly: /月額|月次|月間|月極|mrr|monthly|per month|\/ ?月|\/ ?month/.test(text6),
      yearly: /年額|年間|\barr\b|annual|yearly|per year|\/ ?年|\/ ?year/.test(text6),
      taxIncluded: /税込|内税|incl/.test(text6)
    };
  }
  function unitIn(text6) {
    if (/百万円|million/.test(text6)) return 1e6;
    if (/万円/.test(text6)) return 1e4;
    if (/千円|thousand|¥k\b|\(k\)/.test(text6)) return 1e3;
    return /円|yen|jpy/.test(text6) ? 1 : null;
  }
  var aliasesByKind = /* @__PURE__ */ new Map();
  function aliasesOf(kind) {
    let aliases = aliasesByKind.get(kind);
    if (!aliases) {
      aliases = /* @__PURE__ */ new Map();
      for (const { field, headers } of TABLE_HEADERS[kind].fields) {
        headers.forEach((header, index) => {
          const key = headerKey2(header);
          if (!aliases?.has(key))
            aliases?.set(key, { field, rank: field === "amount" ? amountRank(header, index) : index });
        });
      }
      aliasesByKind.set(kind, aliases);
    }
    return aliases;
  }
  function amountRank(header, index) {
    const tier = AMOUNT_TIERS.findIndex((headers) => headers.includes(header));
    const within = AMOUNT_TIERS[Math.max(tier, 0)]?.indexOf(header) ?? index;
    return Math.max(tier, 0) * 1e3 + within;
  }
  var MOST_KNOWN_TEXTS = 5e3;
  var knownTexts = /* @__PURE__ */ new Map();
  function fieldOf(kind, text6) {
    let known2 = knownTexts.get(kind);
    if (!known2 || known2.size >= MOST_KNOWN_TEXTS) knownTexts.set(kind, known2 = /* @__PURE__ */ new Map());
    let field = known2.get(text6);
    if (field === void 0) known2.set(text6, field = findField(kind, text6));
    return field;
  }
  function findField(kind, text6) {
    const aliases = aliasesOf(kind);
    const exact = aliases.get(headerKey2(text6));
    if (exact) return exact;
    const cleaned = cleanText(text6).toLowerCase();
    const brackets = (cleaned.match(BRACKETS) ?? []).join(" ");
    if (CHANGING_BRACKET.test(brackets)) return null;
    const bare2 = cleaned.replace(BRACKETS, " ");
    const plain2 = aliases.get(headerKey2(bare2));
    if (plain2 && plain2.field !== "amount") return { field: plain2.field, rank: plain2.rank + 500 };
    const tax = /税抜|税別|外税|本体|excl|ex ?tax/.test(cleaned) ? 0 : /税込|内税|incl/.test(cleaned) ? 200 : 100;
    if (plain2) return { field: "amount", rank: plain2.rank + tax };
    const untaxed = headerKey2(bare2.replace(TAX_WORDS, " ")).replace(UNIT_SUFFIX, "");
    const amount2 = aliases.get(untaxed);
    if (amount2?.field === "amount") return { field: "amount", rank: amount2.rank + tax };
    const onlyTax = untaxed === "" && TAX_WORDS.test(cleaned) && aliases.get(headerKey2("金額"));
    TAX_WORDS.lastIndex = 0;
    return onlyTax ? { field: "amount", rank: onlyTax.rank + tax } : null;
  }
  var FOREIGN_GROUP = 2e3;
  function fieldOfCell(kind, { text: text6, group }) {
    if (text6 === "") return null;
    if (group === "") return fieldOf(kind, text6);
    const together = fieldOf(kind, group + text6);
    if (together) return together;
    const alone = fieldOf(kind, text6);
    if (!alone || CHANGING_BRACKET.test(cleanText(group).toLowerCase())) return null;
    if (alone.field === "rep" && isHeaderOf(CUSTOMER.headers, group)) return null;
    const own = isHeaderOf(TABLE_HEADERS[kind].sheetNames, group);
    const foreign = !own && TABLE_KINDS.some((other) => isHeaderOf(TABLE_HEADERS[other].sheetNames, group));
    return foreign ? { field: alone.field, rank: alone.rank + FOREIGN_GROUP } : alone;
  }
  function isHeaderOf(headers, text6) {
    return headers.some((header) => headerKey2(header) === headerKey2(text6));
  }
  var NOTHING_PINNED = /* @__PURE__ */ new Map();
  function matchHeader(kind, cells, row5, lines, pinned) {
    const best = /* @__PURE__ */ new Map();
    const repeated2 = [];
    const otherAmounts = [];
    const taken = new Set(pinned.values());
    cells.forEach((cell, column) => {
      const found = taken.has(column) ? null : fieldOfCell(kind, cell);
      if (!found || pinned.has(found.field)) return;
      const text6 = cell.group + cell.text;
      const candidate = { column, rank: found.rank, text: text6 };
      if (found.field === "amount") otherAmounts.push(candidate);
      const known2 = best.get(found.field);
      if (!known2 || found.rank < known2.rank) best.set(found.field, candidate);
      else if (headerKey2(known2.text) === headerKey2(text6)) repeated2.push([found.field, column]);
    });
    if (best.has("cycle")) {
      const billed = otherAmounts.filter(({ text: text6, rank: rank2 }) => rank2 < 1e3 && !isMonthlyHeader(text6)).sort((a, b) => a.rank - b.rank)[0];
      if (billed) best.set("amount", billed);
    }
    const columns = new Map([...best].map(([field, { column }]) => [field, column]));
    for (const [field, column] of pinned) columns.set(field, column);
    const table = TABLE_HEADERS[kind];
    const missing = table.required.filter((group) => !group.some((field) => columns.has(field))).map((group) => group[0] ?? "");
    const telling = table.fields.filter((field) => field.telling === true && columns.has(field.field)).length;
    const score = columns.size + 2 * telling;
    return { kind, row: row5, lines, columns, repeated: repeated2, missing, score, hasTelling: telling > 0 };
  }
  function isMonthlyHeader(text6) {
    return readAmountHeader(text6).monthly || MONTHLY_AMOUNT_HEADERS.includes(cleanText(text6));
  }
  function speaksForItself(match, cells) {
    const table = TABLE_HEADERS[match.kind];
    if (table.alsoNeeded.length > 0 && !table.alsoNeeded.some((field) => match.columns.has(field))) return false;
    const foreign = /* @__PURE__ */ new Set();
    for (const kind of TABLE_KINDS) {
      if (kind === match.kind || kind === "reps") continue;
      for (const { text: text6 } of cells) {
        const found = text6 === "" ? null : fieldOf(kind, text6);
        if (found) foreign.add(found.field);
      }
    }
    if (table.unless.some((field) => foreign.has(field))) return false;
    return match.hasTelling || !table.unlessTold?.some((field) => foreign.has(field));
  }
  function tableKindOfHeader(cells) {
    let best = null;
    const columns = singleLine(cells);
    for (const kind of TABLE_KINDS) {
      const match = matchHeader(kind, columns, 0, 1, NOTHING_PINNED);
      if (match.missing.length > 0 || !speaksForItself(match, columns)) continue;
      if (best === null || match.score > best.score) best = match;
    }
    return best?.kind ?? null;
  }

  // src/intake/range-tables.ts
  var REPLACEABLE = ["visits", "contracts", "sales"];
  function rangeTables(ranges) {
    const grids = [];
    const sheetNames = /* @__PURE__ */ new Map();
    for (const cells of ranges) {
      const kind = tableKindOfHeader(cells[0] ?? []);
      if (kind === null || !REPLACEABLE.includes(kind)) continue;
      const name = `range argument ${grids.length + 1}`;
      grids.push({ name, cells });
      sheetNames.set(kind, [...sheetNames.get(kind) ?? [], name]);
    }
    return { grids, sheetNames };
  }

  // src/intake/header-row.ts
  var HEADER_SCAN_ROWS = 30;
  var NO_PINS = /* @__PURE__ */ new Map();
  function findHeaderRow(kind, cells, pins = NO_PINS) {
    let best = null;
    for (let row5 = 0; row5 < Math.min(cells.length, HEADER_SCAN_ROWS); row5++) {
      const lower = cells[row5] ?? [];
      const single = matchCells(kind, singleLine(lower), row5, 1, pins);
      const columns = row5 === 0 ? null : doubleLine(cells[row5 - 1] ?? [], lower);
      const double = columns === null ? null : matchCells(kind, columns, row5, 2, pins);
      const match = double !== null && isBetterDouble(double, single) ? double : single;
      if (match.columns.size === 0) continue;
      if (isDatedRow(lower) && matchCells(kind, singleLine(lower), row5, 1, NO_PINS).missing.length > 0) continue;
      if (best === null || isBetter(match, best) || columns !== null && continues(match, best, columns)) best = match;
    }
    return best === null ? lettersOnly(kind, cells, pins) : withLetters(best, cells, pins);
  }
  function pinsNotFound(match, pins, cells) {
    const columns = match === null ? [] : columnsOf(cells, match);
    const found = pinnedIn(columns, pins, true);
    return new Map([...pins].filter(([field]) => !found.has(field)));
  }
  function columnsOf(cells, { row: row5, lines }) {
    if (row5 < 0) return blankHeader(cells);
    const lower = cells[row5] ?? [];
    return (lines === 2 ? doubleLine(cells[row5 - 1] ?? [], lower) : null) ?? singleLine(lower);
  }
  function likelyHeaderRow(cells) {
    for (let row5 = 0; row5 < Math.min(cells.length, HEADER_SCAN_ROWS); row5++) {
      const filled2 = (cells[row5] ?? []).filter((cell) => !isBlankCell(cell));
      if (filled2.length >= 3 && filled2.some(isData)) return null;
      const texts = headerTexts(cells, { row: row5, lines: 1 }).filter((text6) => text6 !== "");
      if (texts.length >= 2 && texts.length === filled2.length) return row5;
    }
    return null;
  }
  function isDatedRow(row5) {
    return row5.filter((cell) => !isBlankCell(cell)).length >= 3 && row5.some(isDay);
  }
  var isDay = (cell) => isDateCell(cell) || typeof cell === "string" && readDateText(cell).form === "day";
  var isData = (cell) => typeof cell === "number" || isDay(cell);
  function matchCells(kind, columns, row5, lines, pins) {
    return matchHeader(kind, columns, row5, lines, pinnedIn(columns, pins, false));
  }
  function isBetter(match, than) {
    const complete = match.missing.length === 0;
    if (complete !== (than.missing.length === 0)) return complete;
    return match.score > than.score;
  }
  function isBetterDouble(double, single) {
    if (isBetter(double, single)) return true;
    const isWorse = isBetter(single, double);
    return !isWorse && [...double.columns].some(([field, column]) => single.columns.get(field) !== column);
  }
  function continues(match, best, columns) {
    if (match.lines !== 2 || best.row !== match.row - 1 || best.lines === 2 || isBetter(best, match)) return false;
    const known2 = new Set(match.columns.values());
    const grouped2 = columns.flatMap(({ group }, column) => group === "" ? [] : [known2.has(column)]);
    return grouped2.filter(Boolean).length * 2 >= grouped2.length;
  }
  function pinnedIn(columns, pins, anyLetter) {
    const found = /* @__PURE__ */ new Map();
    for (const [field, pin] of pins) {
      const key = headerKey2(pin);
      const byText = columns.findIndex(
        ({ text: text6, group }) => text6 !== "" && (headerKey2(group + text6) === key || headerKey2(text6) === key)
      );
      const letter = columnOfLetter(pin);
      if (byText >= 0) found.set(field, byText);
      else if (letter !== null && letter < columns.length && (anyLetter || columns[letter]?.text !== ""))
        found.set(field, letter);
    }
    return found;
  }
  function withLetters(match, cells, pins) {
    if (pins.size === 0) return match;
    const columns = columnsOf(cells, match);
    return matchHeader(match.kind, columns, match.row, match.lines, pinnedIn(columns, pins, true));
  }
  function lettersOnly(kind, cells, pins) {
    if (pins.size === 0) return null;
    const row5 = likelyHeaderRow(cells) ?? -1;
    const columns = columnsOf(cells, { row: row5, lines: 1 });
    return matchHeader(kind, columns, row5, 1, pinnedIn(columns, pins, true));
  }
  function columnOfLetter(text6) {
    const letters = /^([A-Z]{1,2}) ?列?$/.exec(cleanText(text6).toUpperCase())?.[1];
    if (letters === void 0) return null;
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }

  // src/intake/title-period.ts
  var ERAS3 = /* @__PURE__ */ new Map([
    ["令和", 2018],
    ["r", 2018],
    ["平成", 1988],
    ["h", 1988],
    ["昭和", 1925],
    ["s", 1925]
  ]);
  var ERA_YEAR = /(令和|平成|昭和|(?<![a-z])[rhs]) ?(元|\d{1,2})(?= ?[年.])/g;
  var YEAR_MONTH = /(?<!\d)((?:19|20)\d{2}) ?(?:年|[/._-]) ?(\d{1,2})(?!\d)(?! ?[/.-] ?\d)(?! ?月 ?\d{1,2} ?日)/;
  var COMPACT_MONTH = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/;
  var MONTH = /(?<!\d)(\d{1,2}) ?月(?! ?\d{1,2} ?日)/;
  var MONTH_NAME2 = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])/;
  var MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  function anchorOfTitle(title) {
    const text6 = westernYears(title);
    const month = yearAndMonth(text6);
    if (month !== null) return dayOf(month.year, month.month, 15);
    const fiscal = /(?<!\d)((?:19|20)\d{2}) ?年度|fy ?((?:19|20)\d{2})(?!\d)/.exec(text6);
    if (fiscal) return dayOf(Number(fiscal[1] ?? fiscal[2]), 9, 30);
    const year = /(?<!\d)((?:19|20)\d{2}) ?年/.exec(text6) ?? /^((?:19|20)\d{2})$/.exec(text6);
    return year ? dayOf(Number(year[1]), 7, 2) : void 0;
  }
  function monthOfName(name) {
    const text6 = westernYears(name);
    const dated2 = yearAndMonth(text6);
    if (dated2 !== null) return dated2.month;
    const month = Number(MONTH.exec(text6)?.[1] ?? 0);
    if (month >= 1 && month <= 12) return month;
    const named2 = MONTH_NAME2.exec(text6)?.[1];
    return named2 === void 0 ? null : MONTH_NAMES.indexOf(named2) + 1;
  }
  function withoutPeriod(name) {
    return cleanText(name).replace(/(?:令和|平成|昭和|(?<![A-Za-z])[RHS]) ?(?:元|\d{1,2}) ?(?:年度?|\.)/g, " ").replace(/(?:FY ?)?(?:19|20)\d{2} ?(?:年度?|[/._-](?=\d))?/g, " ").replace(/\d{1,2} ?月(?:度|分)?/g, " ").trim();
  }
  function yearAndMonth(text6) {
    const match = YEAR_MONTH.exec(text6) ?? COMPACT_MONTH.exec(text6);
    const month = Number(match?.[2] ?? 0);
    if (month >= 1 && month <= 12) return { year: Number(match?.[1]), month };
    const [name, year] = [MONTH_NAME2.exec(text6)?.[1], /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text6)?.[1]];
    return name === void 0 || year === void 0 ? null : { year: Number(year), month: MONTH_NAMES.indexOf(name) + 1 };
  }
  function westernYears(title) {
    return cleanText(title).toLowerCase().replace(
      ERA_YEAR,
      (_, era, year) => String((ERAS3.get(era) ?? 0) + (year === "元" ? 1 : Number(year)))
    );
  }

  // src/intake/months-across.ts
  var ENOUGH = 3;
  var LONGEST = 12;
  function hasMonthsAcross(cells) {
    return cells.slice(0, HEADER_SCAN_ROWS).some((row5) => {
      const months = row5.filter(
        (cell) => isDateCell(cell) || typeof cell === "string" && cell.length <= LONGEST && monthOfName(cell) !== null
      );
      return months.length >= ENOUGH;
    });
  }

  // src/intake/sheet-names.ts
  var TABLES = ["visits", "contracts", "sales", "customers", "calls"];
  var TEAM_ENDING = /(?:課|部|係|班|チーム|グループ|支店|支社|営業所|出張所|拠点|team|group|branch|office)$/i;
  var EDGE = /^[\s_\-・.:/()[\]【】「」<>]+|[\s_\-・.:/()[\]【】「」<>]+$/g;
  var tableWords = null;
  function wordsOfTables() {
    if (tableWords === null) {
      const words2 = [...TABLES.flatMap((kind) => TABLE_HEADERS[kind].sheetNames), "担当者", "担当"].map((word) => word.toLowerCase()).filter((word) => word.length > 1).sort((a, b) => b.length - a.length).map((word) => /^[a-z ]+$/.test(word) ? `(?<![a-z])${word}(?![a-z])` : word);
      tableWords = new RegExp(`^(?:${words2.join("|")})|(?:${words2.join("|")})$`, "i");
    }
    return tableWords;
  }
  function ownerOfName(name) {
    let left = withoutPeriod(cleanText(name)).replace(EDGE, "");
    for (let before = ""; before !== left; ) {
      before = left;
      left = left.replace(wordsOfTables(), " ").replace(EDGE, "");
    }
    return left.replace(/さん$/, "").trim();
  }
  function guessMeaning(names, lacksRep, known2) {
    const owners = names.map(ownerOfName).filter((owner) => owner !== "");
    const reps = new Set(known2.reps.map(repKey));
    if (owners.some((owner) => reps.has(repKey(owner)))) return "rep";
    if (names.every((name) => monthOfName(name) !== null)) return "month";
    if (owners.length === 0) return "none";
    const teams = new Set(known2.teams.map(textKey));
    if (owners.some((owner) => teams.has(textKey(owner)) || TEAM_ENDING.test(owner))) return "team";
    return lacksRep ? "rep" : "none";
  }
  var HALF_A_YEAR = 182;
  var HALF_A_YEAR_WITH_PLANS = 150;
  function anchorsOfParts(parts, workbookTitle, asOf) {
    const byTitle = (title) => {
      const day = anchorOfTitle(title);
      return day === void 0 ? void 0 : { day, basis: "title" };
    };
    const byAsOf = (day) => ({ day, basis: "as-of" });
    const anchors = parts.map(({ title }) => byTitle(title));
    const named2 = byTitle(workbookTitle);
    const fallback = named2 ?? (asOf === void 0 ? void 0 : byAsOf(asOf - HALF_A_YEAR_WITH_PLANS));
    const first = parts.findIndex(({ month }) => month !== null);
    if (first >= 0 && named2 === void 0 && asOf !== void 0 && !anchors.some((anchor) => anchor !== void 0))
      anchors[first] = byAsOf(nearestMonth(parts[first].month, asOf - HALF_A_YEAR));
    const fill2 = (index, from) => {
      const month = parts[index]?.month ?? null;
      if (anchors[index] === void 0 && from !== void 0 && month !== null)
        anchors[index] = { ...from, day: nearestMonth(month, from.day) };
    };
    for (let index = 1; index < parts.length; index++) fill2(index, anchors[index - 1]);
    for (let index = parts.length - 2; index >= 0; index--) fill2(index, anchors[index + 1]);
    return anchors.map((anchor) => anchor ?? fallback);
  }
  function nearestMonth(month, day) {
    const { year } = civilDate(day);
    const middles = [year - 1, year, year + 1].map((candidate) => dayOf(candidate, month, 15));
    return middles.reduce((best, middle) => Math.abs(middle - day) < Math.abs(best - day) ? middle : best);
  }

  // src/intake/table-rows.ts
  var TOTAL_WORDS = /^(?:総?合計|小計|計|総計|総累計|累計|\d{1,2}月(?:度|分)?(?:合?計|小計)|total|subtotal|grandtotal|sum)(?:\(.*\))?:?$/i;
  var TOTAL_SUFFIX = /(?:合計|小計|総計)(?:\(.*\))?:?$/;
  var MAY_BE_TOTAL = /計|total|sum|ｔｏｔａｌ|ｓｕｍ/i;
  function isBlankRow(row5) {
    return row5.every((cell) => cell === false || isBlankCell(cell));
  }
  function lastFilledRow(cells) {
    let last2 = cells.length - 1;
    while (last2 >= 0 && isBlankRow(cells[last2] ?? [])) last2--;
    return last2;
  }
  function isTotalRow(row5, keys) {
    let first = "";
    for (const cell of row5) {
      if (cell !== "" && cell !== false && !isBlankCell(cell)) {
        first = cell;
        break;
      }
    }
    if (isTotalText(first, TOTAL_WORDS)) return true;
    let blankKey = false;
    for (const column of keys) {
      const cell = row5[column];
      if (isTotalText(cell, TOTAL_WORDS)) return true;
      if (cell === void 0 || isBlankCell(cell)) blankKey = true;
    }
    return blankKey && (isTotalText(first, TOTAL_SUFFIX) || keys.some((column) => isTotalText(row5[column], TOTAL_SUFFIX)));
  }
  function isLikeTotal(cell) {
    return isTotalText(cell, TOTAL_WORDS) || isTotalText(cell, TOTAL_SUFFIX);
  }
  function isTotalText(cell, words2) {
    if (typeof cell !== "string" || cell.length > 30 || !MAY_BE_TOTAL.test(cell)) return false;
    return words2.test(withoutSpaces(cleanText(cell)).replace(/^[[(【<〈]+(.*?)[\])】>〉]+$/, "$1"));
  }
  var REMARK = /^(?:以上|以下余白|以下、?空白|※|\*|注[:)記]?|\(注|備考|メモ|memo|note|end$|n\.b\.)/i;
  function isNoteRow(row5, keys, areKeysBlank) {
    let place2 = -1;
    for (let at = 0; at < row5.length; at++) {
      const cell = row5[at];
      if (cell === false || isBlankCell(cell)) continue;
      if (place2 >= 0 || typeof cell !== "string") return false;
      place2 = at;
    }
    if (place2 < 0) return false;
    return keys.includes(place2) ? REMARK.test(cleanText(row5[place2])) : areKeysBlank();
  }
  function repeatedHeaderTest(header, columns) {
    const texts = columns.map((column) => cellText(header[column]));
    const needed = Math.min(2, texts.filter((text6) => text6 !== "").length);
    return (row5) => {
      let same = 0;
      for (let index = 0; index < columns.length; index++) {
        const cell = row5[columns[index] ?? 0];
        if (cell === "" || cell === void 0 || cell === null) continue;
        if (typeof cell !== "string" || !isSameText(cell, texts[index] ?? "")) return false;
        same++;
      }
      return same > 0 && same >= needed;
    };
  }
  function isSameText(cell, headerText2) {
    if (cell === headerText2) return true;
    if (cell.length > 60 || /^\d/.test(cell) !== /^\d/.test(headerText2)) return false;
    return cleanText(cell) === headerText2;
  }

  // src/intake/find-tables.ts
  function sheetKey(name) {
    return withoutSpaces(cleanText(name)).toLowerCase();
  }
  function isWrittenSheetName(name) {
    const key = sheetKey(name).replace(/\(\d+\)$/, "");
    return WRITTEN_SHEETS.some((written) => sheetKey(written) === key);
  }
  function findTables(sheets, pins = {}) {
    return new TableSearch(sheets, pins).result();
  }
  function missingFields({ sheet, header }, pins) {
    const nameTellsRep = pins?.nameMeaning === "rep" && ownerOfName(sheet.name) !== "";
    return nameTellsRep ? header.missing.filter((field) => field !== "rep") : header.missing;
  }
  var TableSearch = class {
    constructor(sheets, pins) {
      this.pins = pins;
      this.tables = /* @__PURE__ */ new Map();
      this.others = /* @__PURE__ */ new Map();
      this.withoutRep = /* @__PURE__ */ new Map();
      this.lacking = [];
      this.lostPins = [];
      this.problems = [];
      this.taken = /* @__PURE__ */ new Set();
      this.settled = /* @__PURE__ */ new Set();
      this.input = sheets.filter((sheet) => !isWrittenSheetName(sheet.name));
    }
    result() {
      for (const kind of TABLE_KINDS) if (this.isPinned(kind)) this.takePinned(kind);
      for (const kind of TABLE_KINDS) if (!this.isPinned(kind)) this.takeByName(kind);
      const kindOfSheet = this.takeByHeaders();
      this.findWithoutRep(kindOfSheet);
      for (const kind of TABLE_KINDS) if (!this.settled.has(kind)) this.reportAbsent(kind, kindOfSheet);
      for (const kind of TABLE_KINDS) this.checkColumnPins(kind);
      const { tables, others, withoutRep, lacking: lacking2, lostPins, problems } = this;
      return { tables, others, withoutRep, lacking: lacking2, lostPins, problems };
    }
    isPinned(kind) {
      return (this.pins[kind]?.sheets.length ?? 0) > 0;
    }
    takePinned(kind) {
      const pins = this.pins[kind];
      const parts = [];
      const lacking2 = [];
      for (const sheet of this.sheetsNamed(pins.sheets)) {
        if (this.taken.has(sheet)) continue;
        this.taken.add(sheet);
        const header = this.headerOf(kind, sheet);
        const missing = header === null ? requiredFields(kind) : missingFields({ sheet, header }, pins);
        if (header !== null && missing.length === 0) parts.push({ sheet, header });
        else if (!sheet.cells.every(isBlankRow)) lacking2.push({ kind, sheet, header, missing, isPinned: true });
      }
      this.settled.add(kind);
      this.lacking.push(...lacking2);
      if (parts.length > 0) this.tables.set(kind, parts);
      else if (lacking2[0]) this.problems.push(missingColumns(lacking2[0]));
      else this.settled.delete(kind);
    }
    takeByName(kind) {
      const pins = this.pins[kind];
      const fitting2 = this.usualSheets(kind).flatMap((sheet) => {
        const header = this.taken.has(sheet) ? null : this.headerOf(kind, sheet);
        return header === null ? [] : [{ sheet, header }];
      });
      const complete = fitting2.filter((each) => missingFields(each, pins).length === 0);
      const [chosen2, ...rest] = complete;
      if (chosen2) {
        this.take(kind, chosen2);
        this.others.set(kind, rest);
        return;
      }
      const meant = fitting2.find(({ header }) => header.columns.size >= 2);
      if (meant) this.report({ kind, ...meant, missing: meant.header.missing, isPinned: false });
    }
    /** What a sheet is, is its best-scoring kind: a second sheet of visits must not be pressed into service as sales. */
    takeByHeaders() {
      const candidates = this.input.filter((sheet) => !this.taken.has(sheet)).flatMap((sheet) => TABLE_KINDS.flatMap((kind) => this.speaking(kind, sheet, [])));
      candidates.sort((a, b) => b.header.score - a.header.score);
      const kindOfSheet = /* @__PURE__ */ new Map();
      for (const candidate of candidates) {
        const { sheet, header } = candidate;
        const { kind } = header;
        if (kindOfSheet.has(sheet)) continue;
        kindOfSheet.set(sheet, kind);
        if (!this.settled.has(kind)) this.take(kind, candidate);
        else if (!this.others.get(kind)?.some((other) => other.sheet === sheet)) this.add(this.others, kind, candidate);
      }
      return kindOfSheet;
    }
    findWithoutRep(kindOfSheet) {
      for (const sheet of this.input) {
        if (this.taken.has(sheet) || kindOfSheet.has(sheet) || ownerOfName(sheet.name) === "") continue;
        const fitting2 = TABLE_KINDS.flatMap((kind) => this.speaking(kind, sheet, ["rep"])).filter(({ header }) => header.missing.length > 0 && header.columns.size > 2).sort((a, b) => b.header.score - a.header.score)[0];
        if (fitting2) this.add(this.withoutRep, fitting2.header.kind, fitting2);
      }
    }
    /** The sheet as this table if its header says so; `lenient`: required fields that it may lack. */
    speaking(kind, sheet, lenient) {
      if (this.isDeclined(kind, sheet)) return [];
      const header = this.headerOf(kind, sheet);
      if (header === null || header.columns.size === 0) return [];
      if (missingFields({ sheet, header }, this.pins[kind]).some((field) => !lenient.includes(field))) return [];
      return speaksForItself(header, columnsOf(sheet.cells, header)) ? [{ sheet, header }] : [];
    }
    /** A sheet of the usual name without any header lacks all of them; otherwise there is no such sheet. */
    reportAbsent(kind, kindOfSheet) {
      const sheet = this.usualSheets(kind).find((each) => !this.taken.has(each) && !kindOfSheet.has(each));
      if (!sheet) {
        this.problems.push({ kind, code: "missing-sheet" });
        return;
      }
      const header = this.headerOf(kind, sheet);
      this.report({ kind, sheet, header, missing: header?.missing ?? requiredFields(kind), isPinned: false });
    }
    /** An explicit choice is never replaced by a guess: a pinned header that is nowhere leaves its field without a column. */
    checkColumnPins(kind) {
      const columns = this.pins[kind]?.columns ?? /* @__PURE__ */ new Map();
      const parts = this.tables.get(kind) ?? [];
      const sheets = [...parts, ...this.lacking.filter((each) => each.kind === kind)];
      if (columns.size === 0 || sheets.length === 0) return;
      const lost = sheets.map(({ sheet, header }) => pinsNotFound(header, columns, sheet.cells)).reduce((common, here) => new Map([...common].filter(([field]) => here.has(field))));
      for (const [field, pin] of lost) {
        const group = TABLE_HEADERS[kind].required.find((fields) => fields.includes(field));
        this.tables.set(
          kind,
          (this.tables.get(kind) ?? []).map(({ sheet, header }) => ({ sheet, header: withoutField(header, field) }))
        );
        if (group === void 0) {
          this.lostPins.push({ kind, field, pin });
          continue;
        }
        const sheetName = sheets[0].sheet.name;
        this.problems = this.problems.filter((problem) => problem.kind !== kind);
        this.problems.push({ kind, code: "missing-pinned-column", sheetName, columns: [field], header: pin });
        for (const part2 of this.tables.get(kind) ?? [])
          this.lacking.push({ kind, ...part2, missing: [field], isPinned: false });
        this.tables.set(kind, []);
      }
      if (this.tables.get(kind)?.length === 0) this.tables.delete(kind);
    }
    report(lacking2) {
      this.taken.add(lacking2.sheet);
      this.settled.add(lacking2.kind);
      this.lacking.push(lacking2);
      this.problems.push(missingColumns(lacking2));
    }
    take(kind, part2) {
      this.taken.add(part2.sheet);
      this.settled.add(kind);
      this.tables.set(kind, [part2]);
    }
    add(map2, kind, part2) {
      map2.set(kind, [...map2.get(kind) ?? [], part2]);
    }
    headerOf(kind, sheet) {
      return findHeaderRow(kind, sheet.cells, this.pins[kind]?.columns);
    }
    isDeclined(kind, sheet) {
      return this.pins[kind]?.declined.some((name) => sheetKey(name) === sheetKey(sheet.name)) ?? false;
    }
    /** Sheets of a usual name, in the order of preference. */
    usualSheets(kind) {
      return this.sheetsNamed(TABLE_HEADERS[kind].sheetNames).filter((sheet) => !this.isDeclined(kind, sheet));
    }
    sheetsNamed(names) {
      const keys = names.map(sheetKey);
      return [...new Set(keys)].flatMap((key) => this.input.filter((sheet) => sheetKey(sheet.name) === key));
    }
  };
  function withoutField(header, field) {
    return { ...header, columns: new Map([...header.columns].filter(([name]) => name !== field)) };
  }
  function requiredFields(kind) {
    return TABLE_HEADERS[kind].required.map((group) => group[0] ?? "");
  }
  function missingColumns({ kind, sheet, missing }) {
    const isAcross = missing.includes("day") && hasMonthsAcross(sheet.cells);
    return {
      kind,
      code: "missing-column",
      sheetName: sheet.name,
      columns: missing,
      ...isAcross ? { hasMonthsAcross: true } : {}
    };
  }

  // src/intake/read-pins.ts
  function readPins(cells, sheetNames, language) {
    const values = /* @__PURE__ */ new Map();
    for (const [name, value] of cells)
      if (!isBlankCell(name) && !isBlankCell(value)) values.set(settingNameKey(name), value);
    const cellOf2 = ({ name }) => values.get(settingNameKey(name.ja)) ?? values.get(settingNameKey(name.en));
    const valueOf = (setting) => cleanText(cellText(cellOf2(setting)));
    const sheetsOf = (setting) => {
      const cell = cellOf2(setting);
      return listedSheets(typeof cell === "string" ? cell : cellText(cell), sheetNames);
    };
    const rowOf2 = (rows, kind) => rows.find((row5) => row5.kind === kind);
    const pins = {};
    for (const kind of TABLE_KINDS) {
      const { found: sheets, unknown } = sheetsOf(rowOf2(PINNED_SHEET_SETTINGS, kind));
      if (unknown[0] !== void 0) throw new UserFacingError("missing-pinned-sheet", { sheet: unknown[0] });
      const declined = sheetsOf(rowOf2(DECLINED_SHEET_SETTINGS, kind)).found;
      const nameMeaning = readMeaning(rowOf2(NAME_MEANING_SETTINGS, kind), valueOf, language);
      const columns = /* @__PURE__ */ new Map();
      for (const setting of COLUMN_SETTINGS) {
        const pin = setting.kind === kind ? valueOf(setting) : "";
        if (pin !== "") columns.set(setting.field, pin);
      }
      if (sheets.length + declined.length + columns.size > 0 || nameMeaning !== "none")
        pins[kind] = { sheets, declined, nameMeaning, columns };
    }
    return pins;
  }
  function readMeaning(setting, valueOf, language) {
    const text6 = valueOf(setting).toLowerCase();
    if (text6 === "") return "none";
    const meaning = NAME_MEANINGS.find(
      (each) => [each, NAME_MEANING_WORDS[each].ja, NAME_MEANING_WORDS[each].en].includes(text6)
    );
    if (meaning !== void 0) return meaning;
    const params = { setting: setting.name[language], text: text6.slice(0, 40), hint: setting.meaning[language] };
    throw new UserFacingError("bad-setting", params);
  }
  function listedSheets(text6, sheetNames) {
    const byKey = new Map(sheetNames.map((name) => [sheetKey(name), name]));
    const pieces2 = text6.split(/([,，、;；\n])/);
    const found = [];
    const unknown = [];
    for (let from = 0; from < pieces2.length; from += 2) {
      let to = pieces2.length;
      const runOf = (end) => pieces2.slice(from, end).join("");
      while (to > from + 1 && !byKey.has(sheetKey(runOf(to)))) to -= 2;
      const name = byKey.get(sheetKey(runOf(to)));
      if (name !== void 0) {
        if (!found.includes(name)) found.push(name);
        from = to - 1;
      } else if (cleanText(runOf(to)) !== "") unknown.push(cleanText(runOf(to)));
    }
    return { found, unknown };
  }

  // src/intake/answers.ts
  var NO_ANSWERS = {
    same: [],
    different: [],
    partly: [],
    genuine: /* @__PURE__ */ new Set(),
    unread: /* @__PURE__ */ new Map()
  };
  var ANSWERS = {
    same: { ja: "同じ", en: "Same" },
    different: { ja: "別", en: "Different" },
    partly: { ja: "一部だけ同じ", en: "Some are the same" },
    genuine: { ja: "別の訪問", en: "Another visit" }
  };
  var LONGEST_NAME = 100;
  function namePair(kind, names) {
    return { kind, names, keys: names.map(kind === "customer" ? customerKey : repKey) };
  }
  function isAskable(names) {
    return names.every((name) => name.length <= LONGEST_NAME);
  }
  function pairKey({ kind, names }) {
    return JSON.stringify(["names", kind, ...names.map(fitting).sort()]);
  }
  function repeatKey(isoDay, customer, rep, nth) {
    return JSON.stringify(["visit", isoDay, fitting(customerKey(customer)), fitting(repKey(rep)), nth]);
  }
  function readRepeatKey(key) {
    const parts = readKey(key);
    if (parts === null || parts.length !== 5 || parts[0] !== "visit") return null;
    const [, isoDay, customer, rep, nth] = parts;
    if (typeof isoDay !== "string" || typeof customer !== "string" || typeof rep !== "string") return null;
    return typeof nth === "number" ? { isoDay, customer, rep, nth } : null;
  }
  function readAnswers(rows) {
    const same = [];
    const different = [];
    const partly = [];
    const genuine = /* @__PURE__ */ new Set();
    const unread = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new Set();
    for (const { key, answer } of rows) {
      const text6 = cellText(answer).toLowerCase();
      if (typeof key !== "string" || text6 === "" || seen.has(key)) continue;
      const pair2 = readPair(key);
      if (pair2 === null && readRepeatKey(key) === null) continue;
      seen.add(key);
      if (pair2 !== null && isWord(text6, "same")) same.push(pair2);
      else if (pair2 !== null && isWord(text6, "different")) different.push(pair2);
      else if (pair2 !== null && pair2.names.length > 2 && isWord(text6, "partly")) partly.push(pair2);
      else if (pair2 === null && isWord(text6, "genuine")) genuine.add(key);
      else unread.set(key, cellText(answer));
    }
    return { same, different, partly, genuine, unread };
  }
  function readPair(key) {
    const parts = readKey(key);
    if (parts === null || parts.length < 4 || parts[0] !== "names") return null;
    const [, kind, ...names] = parts;
    if (kind !== "customer" && kind !== "rep" || !names.every((name) => typeof name === "string")) return null;
    return namePair(kind, names);
  }
  function readKey(key) {
    if (!key.startsWith('["')) return null;
    try {
      const parts = JSON.parse(key);
      return Array.isArray(parts) ? parts : null;
    } catch {
      return null;
    }
  }
  var isWord = (text6, answer) => text6 === ANSWERS[answer].ja || text6 === ANSWERS[answer].en.toLowerCase();
  var fitting = (name) => name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;

  // src/intake/column.ts
  var BLANK_CODE = 0;
  function columnOfRows(cells) {
    const values = [""].concat(cells);
    const codes = new Int32Array(cells.length);
    for (let index = 0; index < codes.length; index++) codes[index] = isNothing(cells[index]) ? BLANK_CODE : index + 1;
    return { values, codes, codeOf: (cell) => isNothing(cell) ? BLANK_CODE : values.push(cell) - 1 };
  }
  var isNothing = (cell) => cell === "" || cell === void 0 || cell === null;
  function constantColumn(cell, length) {
    return { values: [cell], codes: new Int32Array(length) };
  }
  function cellAt({ values, codes }, index) {
    return values[codes[index] ?? -1];
  }
  function mapColumn({ values, codes }, change) {
    return { values: values.map(change), codes };
  }
  function marksOf(values, test) {
    const marks = new Uint8Array(values.length);
    for (let code = 0; code < values.length; code++) if (test(values[code])) marks[code] = 1;
    return marks;
  }
  var ColumnCoder = class {
    constructor() {
      this.values = [""];
      this.texts = /* @__PURE__ */ new Map();
      this.moments = /* @__PURE__ */ new Map();
      this.others = /* @__PURE__ */ new Map();
    }
    codeOf(cell) {
      if (typeof cell === "string") return cell === "" ? BLANK_CODE : this.codeIn(this.texts, cell, cell);
      if (isDateCell(cell)) return this.codeIn(this.moments, cell.getTime(), cell);
      return cell === void 0 || cell === null ? BLANK_CODE : this.codeIn(this.others, cell, cell);
    }
    codeIn(codes, key, cell) {
      let code = codes.get(key);
      if (code === void 0) codes.set(key, code = this.values.push(cell) - 1);
      return code;
    }
  };

  // src/intake/date-order.ts
  function settleOrder(triples, known2) {
    const withYear = [...triples].filter(([, triple2]) => triple2.fullYear);
    const withoutYear = [...triples].filter(([, triple2]) => !triple2.fullYear);
    const days = /* @__PURE__ */ new Map();
    const first = settleGroup(withYear, ["month-day-year", "day-month-year"], known2, days);
    const second = settleGroup(withoutYear, ["year-month-day", "month-day-year", "day-month-year"], known2, days);
    return {
      days,
      assumed: first.assumed ?? second.assumed,
      told: first.told ?? second.told,
      isMixed: first.isMixed || second.isMixed
    };
  }
  function settleGroup(group, orders, known2, days) {
    if (group.length === 0) return { assumed: null, told: null, isMixed: false };
    const speaking2 = group.filter(([, triple2]) => orders.some((order) => dayInOrder(triple2, order) !== null));
    const failures = orders.map((order) => speaking2.filter(([, triple2]) => dayInOrder(triple2, order) === null).length);
    const fewest = Math.min(...failures);
    const second = Math.min(...failures.filter((count) => count !== fewest), Infinity);
    const fitting2 = orders.filter((_, index) => failures[index] === fewest);
    const contradictory = fewest > 0 && (second === Infinity || fewest * 10 >= second);
    let chosen2 = contradictory ? void 0 : fitting2[0];
    let assumed = false;
    if (chosen2 !== void 0 && fitting2.length > 1 && !allAgree(speaking2, fitting2)) {
      const roughness = fitting2.map((order) => totalChange(group, order, known2));
      const smoothest = Math.min(...roughness);
      const best = fitting2.filter((_, index) => roughness[index] === smoothest);
      chosen2 = best.length === 1 || best[0] === "year-month-day" ? best[0] : void 0;
      assumed = chosen2 !== void 0;
    }
    for (const [index, triple2] of group) days.set(index, chosen2 === void 0 ? void 0 : dayInOrder(triple2, chosen2));
    if (chosen2 === void 0) return { assumed: null, told: null, isMixed: contradictory };
    const isTold = !assumed && !allAgree(speaking2, orders);
    return { assumed: assumed ? chosen2 : null, told: isTold ? chosen2 : null, isMixed: false };
  }
  function dayInOrder(triple2, order) {
    const { first, second, third } = triple2;
    if (order === "year-month-day") {
      return triple2.firstMayBeYear ? dayIfExists(fullYear(first), second, Math.abs(third)) : null;
    }
    if (third < 0) return null;
    const year = triple2.fullYear ? third : fullYear(third);
    return order === "day-month-year" ? dayIfExists(year, second, first) : dayIfExists(year, first, second);
  }
  function allAgree(group, orders) {
    const [reference, ...others] = orders;
    if (reference === void 0) return true;
    return group.every(
      ([, triple2]) => others.every((order) => dayInOrder(triple2, order) === dayInOrder(triple2, reference))
    );
  }
  function totalChange(group, order, known2) {
    const read = known2.slice();
    for (const [index, triple2] of group) read[index] = dayInOrder(triple2, order) ?? NO_DAY;
    let before = NO_DAY;
    let sum = 0;
    for (const day of read) {
      if (day === NO_DAY) continue;
      if (before !== NO_DAY) sum += Math.abs(day - before);
      before = day;
    }
    return sum;
  }

  // src/intake/yearless-days.ts
  function nearestDay(form, anchors) {
    let best = null;
    let distance2 = Infinity;
    for (const anchor of anchors) {
      const { year } = civilDate(anchor);
      for (let candidate = year - 8; candidate <= year + 8; candidate++) {
        const day = dayIfExists(candidate, form.month, form.day);
        if (day === null) continue;
        const total = anchors.reduce((sum, other) => sum + Math.abs(day - other), 0);
        if (total < distance2 || total === distance2 && best !== null && day < best) {
          best = day;
          distance2 = total;
        }
      }
    }
    return best;
  }

  // src/intake/log-courses.ts
  var PLANS = 33;
  var LONGEST_YEARS = 9;
  function courseUntil(forms, asOf) {
    const { year } = civilDate(asOf);
    for (let first = year; first > year - LONGEST_YEARS; first--) {
      const course = courseFrom(forms, first);
      if (course !== null && runsOneWay(course) && course.every((day) => day <= asOf + PLANS)) return course;
    }
    return null;
  }
  function courseFrom(forms, year) {
    const course = [];
    for (const form of forms) {
      const before = course[course.length - 1];
      const day = before === void 0 ? dayIfExists(year, form.month, form.day) : nearestDay(form, [before]);
      if (day === null) return null;
      course.push(day);
    }
    return course;
  }
  function runsOneWay(days) {
    const falls = days.some((day, i) => i > 0 && day < days[i - 1]);
    const rises = days.some((day, i) => i > 0 && day > days[i - 1]);
    return !(falls && rises);
  }

  // src/intake/missing-years.ts
  function settleYears(yearless2, days, anchors) {
    const set = (index, form, around) => {
      days[index] = nearestDay(form, around) ?? NO_DAY;
    };
    const { rowAnchors, anchor: given, logUntil } = anchors;
    if (rowAnchors) {
      for (const [index, form] of yearless2) {
        const anchor2 = rowAnchors[index] ?? NO_DAY;
        set(index, form, anchor2 === NO_DAY ? [] : [anchor2]);
      }
      return "row";
    }
    const firstDated = days.findIndex((day) => day !== NO_DAY);
    if (firstDated < 0) {
      const course = logUntil === void 0 ? null : courseUntil([...yearless2.values()], logUntil);
      [...yearless2].forEach(([index, form], nth) => {
        if (course !== null) days[index] = course[nth];
        else set(index, form, given === void 0 ? [] : [given.day]);
      });
      return given?.basis ?? "title";
    }
    const below = new Int32Array(days.length);
    for (let index = days.length - 1, next = NO_DAY; index >= 0; index--) {
      below[index] = next;
      if (days[index] !== NO_DAY) next = days[index] ?? NO_DAY;
    }
    let anchor = days[firstDated] ?? NO_DAY;
    for (let index = firstDated - 1; index >= 0; index--) {
      const form = yearless2.get(index);
      if (form) set(index, form, [anchor]);
      anchor = days[index] === NO_DAY ? anchor : days[index] ?? anchor;
    }
    let above = days[firstDated] ?? NO_DAY;
    for (let index = firstDated + 1; index < days.length; index++) {
      const form = yearless2.get(index);
      const next = below[index] ?? NO_DAY;
      if (form) set(index, form, next === NO_DAY ? [above] : [above, next]);
      above = days[index] === NO_DAY ? above : days[index] ?? above;
    }
    return "neighbours";
  }

  // src/intake/serial-dates.ts
  var DAYS_FROM_1900_TO_1904 = 1462;
  var isSerial = (value) => value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
  function serialSystem(serials, days, header) {
    if (header.includes("1904")) return 1904;
    const isSerialRow = new Set(serials);
    const nearest = nearestDates(days, isSerialRow);
    let [nearerFrom1900, nearerFrom1904] = [0, 0];
    for (const index of serials) {
      const [above, below] = nearest(index);
      const distance2 = (day) => Math.min(...[above, below].filter((other) => other !== NO_DAY).map((other) => Math.abs(day - other)));
      const from1900 = distance2(days[index]);
      const from1904 = distance2(days[index] + DAYS_FROM_1900_TO_1904);
      if (from1900 < from1904) nearerFrom1900++;
      else if (from1904 < from1900) nearerFrom1904++;
    }
    if (nearerFrom1900 === serials.length) return 1900;
    return nearerFrom1904 === serials.length ? 1904 : null;
  }
  function nearestDates(days, isSerialRow) {
    const below = new Int32Array(days.length);
    const above = new Int32Array(days.length);
    for (let index = 0, last2 = NO_DAY; index < days.length; index++) {
      above[index] = last2;
      if (days[index] !== NO_DAY && !isSerialRow.has(index)) last2 = days[index];
    }
    for (let index = days.length - 1, next = NO_DAY; index >= 0; index--) {
      below[index] = next;
      if (days[index] !== NO_DAY && !isSerialRow.has(index)) next = days[index];
    }
    return (index) => [above[index], below[index]];
  }

  // src/intake/whole-months.ts
  var LONGEST2 = 20;
  var MONTH2 = /^(?:(\d{4}) ?[年/.-]|(令和|平成|昭和|[rhs])\.? ?(元|\d{1,2}) ?[年/.]) ?(\d{1,2}) ?月?(?:度|分)?(?:より|から|まで|末|末日|[~〜])?$/i;
  function dayOfWholeMonth(text6, edge) {
    if (text6.length > LONGEST2) return null;
    const [, western, era = "", eraYear2 = "", monthText2] = MONTH2.exec(cleanText(text6)) ?? [];
    if (monthText2 === void 0) return null;
    const year = western === void 0 ? yearOfEra(era, eraYear2) : Number(western);
    const month = Number(monthText2);
    const first = dayIfExists(year, month, 1);
    return first === null || edge === "first" ? first : first + daysInMonth(year, month) - 1;
  }

  // src/intake/day-column.ts
  var DAY_READ = 0;
  var DAY_ASSUMED_YEAR = 1;
  var DAY_BLANK = 2;
  var FIRST_DATE_PROBLEM = 3;
  var DAY_NOT_A_DATE = 3;
  var DAY_NOT_EXISTING = 4;
  var DAY_AMBIGUOUS = 5;
  var DAY_NO_YEAR = 6;
  function readDayColumn({ values, codes }, options) {
    const forms = values.map((cell) => wholeMonthAsDay(cell, formOfCell(cell, options.dayOfDate), options.wholeMonth));
    const dayOf2 = Int32Array.from(forms, (form) => form.form === "day" ? form.day : NO_DAY);
    const stateOf2 = Uint8Array.from(forms, stateOfForm);
    const isOpen2 = Uint8Array.from(forms, (form) => isClosed(form) ? 0 : 1);
    const days = new Int32Array(codes.length);
    const states = new Uint8Array(codes.length);
    const triples = /* @__PURE__ */ new Map();
    const yearless2 = /* @__PURE__ */ new Map();
    const sixDigits = /* @__PURE__ */ new Map();
    const serials = [];
    const notes = new Notes();
    for (let index = 0; index < codes.length; index++) {
      const code = codes[index];
      days[index] = dayOf2[code];
      states[index] = stateOf2[code];
      if (isOpen2[code] === 0) continue;
      const form = forms[code];
      switch (form.form) {
        case "day":
          if (form.note === "serial") serials.push(index);
          else if (form.note === "outside-era") notes.add("day-outside-era", index);
          else notes.add(options.wholeMonth === "last" ? "end-month-only" : "start-month-only", index);
          break;
        case "instant":
          days[index] = dayHere(form, options.dayOfDate);
          notes.add("zoned-times", index);
          break;
        case "yearless":
          yearless2.set(index, form);
          break;
        case "triple":
          triples.set(index, form);
          break;
        case "six-digits":
          sixDigits.set(index, form.day);
      }
    }
    let assumedOrder = null;
    let toldOrder = null;
    let isMixed2 = false;
    if (sixDigits.size > 0) {
      const isMeant = !states.includes(DAY_NOT_A_DATE);
      for (const [index, day] of sixDigits)
        if (isMeant) days[index] = day;
        else states[index] = DAY_NOT_A_DATE;
      if (isMeant) assumedOrder = "year-month-day";
    }
    if (serials.length > 0) {
      const system = serialSystem(serials, days, options.header ?? "");
      if (system === 1904) for (const index of serials) days[index] = days[index] + DAYS_FROM_1900_TO_1904;
      if (system !== 1900)
        notes.addAll(system === 1904 ? "serials-from-1904" : "serial-dates", serials[0], serials.length);
    }
    if (triples.size > 0) {
      const order = settleOrder(triples, days);
      for (const [index, day] of order.days) {
        if (typeof day === "number") days[index] = day;
        else states[index] = day === null ? DAY_NOT_EXISTING : DAY_AMBIGUOUS;
      }
      assumedOrder = order.assumed ?? assumedOrder;
      toldOrder = order.told;
      isMixed2 = order.isMixed;
    }
    let assumedYears = null;
    if (yearless2.size > 0) {
      const basis2 = settleYears(yearless2, days, options);
      for (const index of yearless2.keys()) states[index] = days[index] === NO_DAY ? DAY_NO_YEAR : DAY_ASSUMED_YEAR;
      assumedYears = yearsOf([...yearless2.keys()], days, basis2);
    }
    return { days, states, assumedOrder, toldOrder, isMixed: isMixed2, assumedYears, notes: notes.all };
  }
  function yearsOf(indices, days, basis2) {
    const given = indices.filter((index) => days[index] !== NO_DAY);
    if (given.length === 0) return null;
    let [earliest2, latest] = [Infinity, -Infinity];
    for (const index of given) {
      earliest2 = Math.min(earliest2, days[index]);
      latest = Math.max(latest, days[index]);
    }
    return { basis: basis2, first: civilDate(earliest2).year, last: civilDate(latest).year, index: given[0] };
  }
  function isClosed(form) {
    return form.form === "blank" || form.form === "problem" || form.form === "day" && form.note === void 0;
  }
  function stateOfForm(form) {
    if (form.form === "blank") return DAY_BLANK;
    if (form.form !== "problem") return DAY_READ;
    return form.problem === "no-such-day" ? DAY_NOT_EXISTING : DAY_NOT_A_DATE;
  }
  var Notes = class {
    constructor() {
      this.byCode = /* @__PURE__ */ new Map();
    }
    add(code, index) {
      this.addAll(code, index, 1);
    }
    addAll(code, index, count) {
      const known2 = this.byCode.get(code);
      if (known2 === void 0) this.byCode.set(code, { code, index, count });
      else known2.count += count;
    }
    get all() {
      return [...this.byCode.values()];
    }
  };
  function dayHere(form, dayOfDate) {
    const day = dayOfDate(new Date(form.time));
    return Number.isFinite(day) ? day : form.written;
  }
  function formOfCell(cell, dayOfDate) {
    if (typeof cell === "string") return readDateText(cell);
    if (typeof cell === "number") return formOfNumber(cell);
    if (isDateCell(cell)) return formOfDate(cell, dayOfDate);
    return cell === null || cell === void 0 ? BLANK : NOT_A_DATE;
  }
  function wholeMonthAsDay(cell, form, edge) {
    if (edge === void 0 || form !== NOT_A_DATE || typeof cell !== "string") return form;
    const day = dayOfWholeMonth(cell, edge);
    return day === null ? form : { form: "day", day, note: "whole-month" };
  }
  function formOfNumber(value) {
    const day = dayOfNumber(value);
    if (day !== null) return isSerial(value) ? { form: "day", day, note: "serial" } : { form: "day", day };
    const sixDigits = dayOfSixDigits(String(value));
    return sixDigits === null ? NOT_A_DATE : { form: "six-digits", day: sixDigits };
  }
  function formOfDate(date, dayOfDate) {
    if (Number.isNaN(date.getTime())) return NOT_A_DATE;
    const day = dayOfDate(date);
    const year = Number.isFinite(day) ? civilDate(day).year : 0;
    return year < 1900 || year > 9999 ? NOT_A_DATE : { form: "day", day };
  }

  // src/intake/row-customers.ts
  var RowCustomers = class {
    constructor(registry, numbers, names) {
      this.registry = registry;
      this.numbers = numbers;
      this.names = names;
      this.areNumbers = marksOf(numbers.values, (cell) => registry.isNumber(cell));
      this.areNames = marksOf(names.values, (cell) => registry.isName(cell));
      const slots = this.areNumbers.length + this.areNames.length;
      this.customers = new Array(slots);
      this.nameCodes = new Int32Array(slots).fill(-1);
    }
    /** Whether a row has a customer, without making one. */
    has(index) {
      return this.areNames[this.names.codes[index]] === 1 || this.areNumbers[this.numbers.codes[index]] === 1;
    }
    /** The customer of a row; NO_NAME when it has none. Counts the spelling. */
    idOf(index) {
      const number2 = this.numbers.codes[index];
      const name = this.names.codes[index];
      const slot = this.areNumbers[number2] === 1 ? number2 : this.areNumbers.length + name;
      if (this.nameCodes[slot] !== name) {
        this.nameCodes[slot] = name;
        this.customers[slot] = this.registry.countedOf(cellAt(this.numbers, index), cellAt(this.names, index));
      }
      const customer = this.customers[slot];
      customer.count++;
      return customer.id;
    }
  };
  function learnCustomers(registry, numbers, names) {
    const learnt = new Int32Array(names.values.length).fill(-1);
    names.codes.forEach((name, index) => {
      const number2 = numbers.codes[index];
      if (learnt[name] === number2) return;
      learnt[name] = number2;
      registry.learn(numbers.values[number2], names.values[name]);
    });
  }

  // src/intake/context.ts
  var ENDS = /* @__PURE__ */ new Set(["end", "expiry", "cancel", "to"]);
  var STARTS = /* @__PURE__ */ new Set(["start", "contractDay", "from"]);
  function dayColumn(sheet, field, context, cells = sheet.column(field), rowAnchors) {
    const { month, anchor } = sheet.found;
    const isByAsOf = anchor?.basis === "as-of";
    const isLog = isByAsOf && field === "day" && month === null;
    const column = readDayColumn(cells, {
      dayOfDate: (date) => context.options.dayOfDate(date),
      header: sheet.header(field),
      ...STARTS.has(field) ? { wholeMonth: "first" } : ENDS.has(field) ? { wholeMonth: "last" } : {},
      ...rowAnchors ? { rowAnchors } : {},
      ...anchor === void 0 || isByAsOf && ENDS.has(field) ? {} : { anchor },
      ...isLog && context.options.asOf !== void 0 ? { logUntil: context.options.asOf } : {}
    });
    if (column.assumedOrder !== null) {
      const values = { order: column.assumedOrder };
      sheet.findings.add("assumed-date-order", sheet.found.header.row + 1, { column: sheet.header(field), values });
    }
    if (column.toldOrder !== null && column.assumedOrder === null) {
      const values = { order: column.toldOrder };
      sheet.findings.add("told-date-order", sheet.found.header.row + 1, { column: sheet.header(field), values });
    }
    for (const { code, index, count } of column.notes) {
      const details = { column: sheet.header(field), read: readable(cellAt(cells, index)), values: { count } };
      sheet.findings.add(code, sheet.rowNumber(index), details);
    }
    return column;
  }
  var DATE_CODES = /* @__PURE__ */ new Map([
    [DAY_NOT_EXISTING, "no-such-day"],
    [DAY_AMBIGUOUS, "ambiguous-date"],
    [DAY_NO_YEAR, "date-without-year"]
  ]);
  var REQUIRED_DAY = { blank: "missing-date" };
  var OPTIONAL_DAY = { optional: true };
  function reportDay(sheet, field, column, index, how = {}) {
    const state = column.states[index] ?? DAY_BLANK;
    if (state === 0) return true;
    const row5 = sheet.rowNumber(index);
    if (state === DAY_BLANK) {
      if (how.blank) sheet.findings.add(how.blank, row5, { column: sheet.header(field) });
      return false;
    }
    const header = sheet.header(field);
    if (state === DAY_ASSUMED_YEAR) {
      sheet.findings.tally("assumed-year", row5, { column: header, ...yearDetails(sheet, field, column) });
      return true;
    }
    const read = readable(sheet.cell(field, index));
    const code = state === DAY_AMBIGUOUS && column.isMixed ? "mixed-date-orders" : DATE_CODES.get(state);
    sheet.findings.add(code ?? "unreadable-date", row5, {
      column: header,
      read,
      ...how.optional ? { severity: "warning" } : {}
    });
    return false;
  }
  function yearDetails(sheet, field, { assumedYears }) {
    if (assumedYears === null) return {};
    const { basis: basis2, first, last: last2, index } = assumedYears;
    return {
      read: readable(sheet.cell(field, index)),
      values: { basis: basis2, firstYear: first, lastYear: last2 },
      // Nothing in the workbook says it.
      ...basis2 === "as-of" ? { severity: "warning" } : {}
    };
  }
  function isDateProblem(column, index) {
    return (column.states[index] ?? 0) >= FIRST_DATE_PROBLEM;
  }
  function dayAt(column, index) {
    return column.days[index] ?? NO_DAY;
  }
  function readable(cell) {
    return isDateCell(cell) && Number.isNaN(cell.getTime()) ? "#VALUE!" : cellText(cell);
  }
  function labelClasses(sheet, field, context, blank) {
    const cells = sheet.column(field);
    const classOf = labelReader(cells, field, context.labels);
    const names = LABEL_CLASSES[field];
    const [blankClass, otherClass] = [names.indexOf(blank), names.indexOf("other")];
    return (index) => {
      const found = classOf(index);
      if (found >= 0) return found;
      if (found === BLANK_LABEL || cellAt(cells, index) === false) return blankClass;
      reportLabel(sheet, field, index, "unknown-label");
      return found === UNKNOWN_LABEL && !isErrorCell(cellAt(cells, index)) ? otherClass : blankClass;
    };
  }
  function reportLabel(sheet, field, index, code) {
    const cell = sheet.cell(field, index);
    const details = { column: sheet.header(field), read: readable(cell) };
    sheet.findings.tally(isErrorCell(cell) ? "error-cell" : code, sheet.rowNumber(index), details);
  }
  function repReader(sheet, context) {
    if (!sheet.has("rep")) return () => NO_NAME;
    const repOf2 = context.reps.reader(sheet.column("rep"));
    return (index) => {
      const rep = repOf2(index);
      if (rep === NO_NAME) reportNoName(sheet, "rep", index, "blank-rep");
      return rep;
    };
  }
  function nameReader(sheet, field, names) {
    const idOf = names.reader(sheet.column(field));
    return (index) => {
      const id = idOf(index);
      if (id === NO_NAME) reportNoName(sheet, field, index, null);
      return id;
    };
  }
  function reportNoName(sheet, field, index, blank) {
    const cell = sheet.cell(field, index);
    const column = sheet.header(field);
    if (isErrorCell(cell) || cell === true) {
      sheet.findings.tally("error-cell", sheet.rowNumber(index), { column, read: readable(cell) });
    } else if (blank) {
      sheet.findings.tally(blank, sheet.rowNumber(index), { column });
    }
  }
  function customerReader(sheet, { customers }) {
    const rows = new RowCustomers(customers, sheet.column("customerNumber"), sheet.column("customer"));
    return {
      check(index) {
        if (rows.has(index)) return true;
        const field = sheet.has("customer") ? "customer" : "customerNumber";
        const cell = sheet.cell(field, index);
        const read = readable(cell);
        const code = isErrorCell(cell) || cell === true ? "customer-without-name" : "missing-customer";
        sheet.findings.add(code, sheet.rowNumber(index), {
          column: sheet.header(field),
          ...read === "" ? {} : { read }
        });
        return false;
      },
      idOf(index) {
        const id = rows.idOf(index);
        if (customers.hasDoubts) reportDoubts(sheet, index, customers);
        return id;
      }
    };
  }
  function reportDoubts(sheet, index, customers) {
    const [number2, name] = [sheet.cell("customerNumber", index), sheet.cell("customer", index)];
    if (customers.isAmbiguous(number2, name)) {
      const details = { column: sheet.header("customer"), read: readable(name) };
      sheet.findings.tally("name-with-several-numbers", sheet.rowNumber(index), details);
    }
    if (customers.isUnited(number2)) {
      const details = { column: sheet.header("customerNumber"), read: readable(number2) };
      sheet.findings.tally("numbers-united", sheet.rowNumber(index), details);
    }
  }

  // src/intake/join-parts.ts
  function joinParts(parts) {
    const length = parts.reduce((sum, part2) => sum + part2.length, 0);
    const origin = new Uint16Array(length);
    const [only, ...others] = parts;
    if (only && others.length === 0) return { ...only, part: origin };
    let filled2 = 0;
    parts.forEach((part2, index) => {
      origin.fill(index, filled2, filled2 + part2.length);
      filled2 += part2.length;
    });
    const names = Object.keys(only ?? {}).filter((name) => name !== "length");
    const joined2 = Object.fromEntries(
      names.map((name) => [name, concatenated(parts, name, length)])
    );
    return { ...joined2, length, part: origin };
  }
  function concatenated(parts, name, length) {
    const first = parts[0][name];
    const joined2 = new first.constructor(length);
    let at = 0;
    for (const part2 of parts) {
      joined2.set(part2[name], at);
      at += part2.length;
    }
    return joined2;
  }

  // src/intake/note-rows.ts
  function reportNote(sheet, index) {
    if (!sheet.isNote(index)) return false;
    const row5 = sheet.found.sheet.cells[sheet.rows[index]] ?? [];
    const place2 = row5.findIndex((cell) => cell !== false && !isBlankCell(cell));
    const column = sheet.headers[place2] ?? "";
    sheet.findings.add("note-row", sheet.rowNumber(index), {
      ...column === "" ? {} : { column },
      read: cellText(row5[place2])
    });
    return true;
  }

  // src/intake/phone.ts
  var EXTENSION = /[(\[]?(?:内線|内|ext(?:ension)?\.?|#|(?<=\d ?)x)[ :.]*\d.*$/i;
  var JAPAN_FROM_ABROAD = /^\D*(?:\+|00|010|011)[\s\-()]*81/;
  var CALLER_ID = /^18[46](?=0\d{9})/;
  function phoneKey(cell) {
    if (typeof cell !== "string" && typeof cell !== "number") return "";
    const cleaned = cleanText(String(cell).slice(0, 100)).replace(EXTENSION, "").replace(/^(\d+)\.0+$/, "$1");
    let digits2 = cleaned.replace(/\D/g, "").replace(CALLER_ID, "");
    if (JAPAN_FROM_ABROAD.test(cleaned)) digits2 = digits2.replace(/^0{2}|^01[01]/, "");
    else if (!/^81\d{9,11}$/.test(digits2)) return withLeadingZero(digits2);
    return `0${digits2.slice(2).replace(/^0/, "")}`;
  }
  function withLeadingZero(digits2) {
    return /^[1-9]\d{8,9}$/.test(digits2) ? `0${digits2}` : digits2;
  }
  function phoneKeys(cell) {
    if (typeof cell !== "string") {
      const key = phoneKey(cell);
      return key === "" ? [] : [key];
    }
    return cell.slice(0, 1e3).split(/[/／,，、;；\n]/).flatMap((part2) => {
      const key = phoneKey(part2);
      return key.length > LONGEST_NUMBER ? cleanText(part2).split(/ (?=[^\d]*\+?0)/).map(phoneKey) : [key];
    }).filter((key) => key !== "");
  }
  var LONGEST_NUMBER = 15;

  // src/intake/repeats.ts
  var RepeatFinder = class {
    /**
     * `wholeRow`: a number and key count as repeated only when the whole row is equal too (sales: several lines of one
     * slip).
     */
    constructor(wholeRow = false) {
      this.wholeRow = wholeRow;
      this.firstOfNumber = null;
      /** As long as numbers only rise, as in most logs, none comes again and nothing needs to be remembered. */
      this.highest = -1;
      this.comparedNumbers = /* @__PURE__ */ new Set();
      this.firstOfNumberAndKey = /* @__PURE__ */ new Map();
      this.firstOfPrint = /* @__PURE__ */ new Map();
      this.comparedPrints = /* @__PURE__ */ new Set();
      this.firstOfKey = /* @__PURE__ */ new Map();
      this.comparedKeys = /* @__PURE__ */ new Set();
      this.firstOfSignature = /* @__PURE__ */ new Map();
      this.parts = [];
    }
    /** The rows asked about from now on stand in this sheet. */
    begin(sheet, texts) {
      const before = this.parts[this.parts.length - 1];
      const base = before === void 0 ? 0 : before.base + before.sheet.rows.length;
      this.parts.push(
        this.part = {
          ...texts,
          sheet,
          numbers: sheet.column("number"),
          base,
          rising: new Uint8Array(sheet.rows.length)
        }
      );
    }
    /** What a row of the present sheet repeats, or null. */
    find(index) {
      const number2 = mapKeyOfNumber(cellAt(this.part.numbers, index));
      return number2 === "" ? this.findWithoutNumber(index) : this.findByNumber(index, number2);
    }
    findByNumber(index, number2) {
      const { sheet, base } = this.part;
      if (this.firstOfNumber === null && typeof number2 === "number" && number2 > this.highest) {
        this.highest = number2;
        this.part.rising[index] = 1;
        return null;
      }
      const known2 = this.firstOfNumber ?? (this.firstOfNumber = this.numbersSoFar());
      const firstOfNumber = known2.get(number2);
      if (firstOfNumber === void 0) {
        known2.set(number2, base + index);
        return null;
      }
      if (!this.comparedNumbers.has(number2)) {
        this.comparedNumbers.add(number2);
        this.firstOfNumberAndKey.set(this.textWithNumber(firstOfNumber, number2), firstOfNumber);
      }
      const both4 = this.textWithNumber(base + index, number2);
      const first = this.firstOfNumberAndKey.get(both4);
      if (first !== void 0) return this.repeat(first, "number");
      this.firstOfNumberAndKey.set(both4, base + index);
      if (!this.wholeRow) {
        const details = {
          column: sheet.header("number"),
          values: firstPlace(sheet, this.repeat(firstOfNumber, "number"))
        };
        if (this.runTogether(firstOfNumber, base + index))
          sheet.findings.add("number-of-two-running", sheet.rowNumber(index), { ...details, read: String(number2) });
        else sheet.findings.tally("number-reused", sheet.rowNumber(index), details);
      }
      return null;
    }
    runTogether(first, second) {
      const spanOf3 = (numbered2) => {
        const { part: part2, row: row5 } = this.placeOf(numbered2);
        return part2.span?.(row5);
      };
      const [a, b] = [spanOf3(first), spanOf3(second)];
      return a !== void 0 && b !== void 0 && a[0] <= b[1] && b[0] <= a[1];
    }
    numbersSoFar() {
      const known2 = /* @__PURE__ */ new Map();
      for (const { numbers, base, rising } of this.parts)
        rising.forEach((isRising, row5) => {
          if (isRising === 1) known2.set(mapKeyOfNumber(cellAt(numbers, row5)), base + row5);
        });
      return known2;
    }
    textWithNumber(numbered2, number2) {
      const { part: part2, row: row5 } = this.placeOf(numbered2);
      return `${number2}${part2.key(row5)}${this.wholeRow ? part2.signature(row5) : ""}`;
    }
    findWithoutNumber(index) {
      const { base } = this.part;
      const print = this.part.print(index);
      const samePrint = this.firstOfPrint.get(print);
      if (samePrint === void 0) {
        this.firstOfPrint.set(print, base + index);
        return null;
      }
      if (!this.comparedPrints.has(print)) {
        this.comparedPrints.add(print);
        this.firstOfKey.set(this.keyOf(samePrint), samePrint);
      }
      const key = this.keyOf(base + index);
      const sameKey = this.firstOfKey.get(key);
      if (sameKey === void 0) {
        this.firstOfKey.set(key, base + index);
        return null;
      }
      if (!this.comparedKeys.has(key)) {
        this.comparedKeys.add(key);
        this.firstOfSignature.set(this.wholeText(sameKey, key), sameKey);
      }
      const whole = this.wholeText(base + index, key);
      const first = this.firstOfSignature.get(whole);
      if (first !== void 0) return this.repeat(first, "row");
      this.firstOfSignature.set(whole, base + index);
      return null;
    }
    keyOf(numbered2) {
      const { part: part2, row: row5 } = this.placeOf(numbered2);
      return part2.key(row5);
    }
    wholeText(numbered2, key) {
      const { part: part2, row: row5 } = this.placeOf(numbered2);
      return `${key}${part2.signature(row5)}`;
    }
    repeat(numbered2, by) {
      const { part: part2, row: row5 } = this.placeOf(numbered2);
      return { sheet: part2.sheet, index: row5, by };
    }
    placeOf(numbered2) {
      let part2 = this.part;
      for (let i = this.parts.length - 1; part2.base > numbered2; i--) part2 = this.parts[i];
      return { part: part2, row: numbered2 - part2.base };
    }
  };
  function printOf(...numbers) {
    let print = 0;
    for (const number2 of numbers) {
      print = Math.imul(print ^ number2, 2246822507);
      print ^= print >>> 13;
    }
    return print >> 1;
  }
  function mapKeyOfNumber(cell) {
    if (cell === "") return "";
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= 0 && cell < 1e15) return cell;
    const key = numberKey(cell);
    return /^(?:0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
  }
  function reportRepeat(sheet, index, repeat, codeWithoutNumber, more = {}) {
    const values = { ...firstPlace(sheet, repeat), ...more };
    const byNumber = repeat.by === "number";
    const read = byNumber ? numberKey(sheet.cell("number", index)) : void 0;
    sheet.findings.add(byNumber ? "duplicate-number" : codeWithoutNumber, sheet.rowNumber(index), {
      values,
      ...byNumber ? { column: sheet.header("number") } : {},
      ...read === void 0 ? {} : { read }
    });
  }
  function firstPlace(sheet, first) {
    const firstRow = first.sheet.rowNumber(first.index);
    return first.sheet === sheet ? { firstRow } : { firstRow, firstSheet: first.sheet.sheetName };
  }

  // src/intake/clock.ts
  var LONGEST_CLOCK_TEXT = 100;
  var CLOCK2 = /(午前|午後|[ap]m)? ?(\d{1,2})(?::(\d{2})(?::(\d{2}))?|時(?:(半)|(?:(\d{1,2})分?(?:(\d{1,2})秒)?)?))(?: ?([ap])\.?m)?/i;
  function readClockText(text6) {
    if (text6.length > LONGEST_CLOCK_TEXT) return null;
    const match = CLOCK2.exec(cleanText(text6));
    if (!match) return null;
    const [, before = "", hourText, minutes, seconds, half, kanjiMinutes, kanjiSeconds, after = ""] = match;
    const minute = half === void 0 ? Number(minutes ?? kanjiMinutes ?? 0) : 30;
    const second = Number(seconds ?? kanjiSeconds ?? 0);
    const mark = (before || after).toLowerCase();
    const isAfternoon = mark === "午後" || mark.startsWith("p");
    let hour = Number(hourText);
    if (isAfternoon && hour < 12) hour += 12;
    else if (mark !== "" && !isAfternoon && hour === 12) hour = 0;
    return hour < 30 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null;
  }
  function clockOfCell(cell, day, options) {
    if (typeof cell === "string") return String(readClockText(cell) || "");
    if (typeof cell === "number") {
      const fraction = dayOfSerial(cell) === day ? cell - serialOfDay(day) : 0;
      return fraction === 0 ? "" : String(fraction);
    }
    if (isDateCell(cell)) {
      const time = cell.getTime();
      return options.dayOfDate(new Date(time - 1)) !== day ? "" : String(time);
    }
    return "";
  }

  // src/intake/calls.ts
  var CALL_KEYS = ["day", "phone"];
  function readCalls(sheets, context, details) {
    const repeats = new RepeatFinder(true);
    return joinParts(sheets.map((sheet) => readSheet(sheet, context, details, repeats)));
  }
  function readSheet(sheet, context, details, repeats) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const customers = customerReader(sheet, context);
    const repOf2 = repReader(sheet, context);
    const outcomeOf = labelClasses(sheet, "outcome", context, "none");
    const row5 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const outcome = new Uint8Array(count);
    const clockOf = (index) => clockOfCell(sheet.cell("day", index), dayAt(days, index), context.options);
    repeats.begin(sheet, {
      // Telephone numbers have no ids: calls of one day are told apart by their texts.
      print: (index) => dayAt(days, index),
      key: (index) => `${dayAt(days, index)} ${phoneKey(sheet.cell("phone", index))}`,
      signature: (index) => sheet.signature(index, /* @__PURE__ */ new Map([["day", `${dayAt(days, index)} ${clockOf(index)}`]]))
    });
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (reportNote(sheet, index)) continue;
      if (!reportDay(sheet, "day", days, index, REQUIRED_DAY)) continue;
      const phone = phoneKey(sheet.cell("phone", index));
      const repeat = repeats.find(index);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row5[used] = sheet.rowNumber(index);
      day[used] = dayAt(days, index);
      customer[used] = callCustomer(sheet, index, customers.idOf(index), details, phone);
      rep[used] = repOf2(index);
      outcome[used] = outcomeOf(index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row5.subarray(0, used),
      day: day.subarray(0, used),
      customer: customer.subarray(0, used),
      rep: rep.subarray(0, used),
      outcome: outcome.subarray(0, used)
    };
  }
  function callCustomer(sheet, index, named2, details, phone) {
    if (named2 !== NO_NAME) return named2;
    const found = details.phones.get(phone);
    if (found !== void 0 && found !== NO_NAME) return found;
    const column = sheet.header("phone");
    const cell = sheet.cell("phone", index);
    if (found === NO_NAME) sheet.findings.tally("shared-phone", sheet.rowNumber(index), { column, read: readable(cell) });
    else sheet.findings.tally("unknown-phone", sheet.rowNumber(index), { column });
    return NO_NAME;
  }

  // src/intake/amount-cycles.ts
  var MONTHLY = CYCLES.indexOf("monthly");
  var YEARLY = CYCLES.indexOf("yearly");
  var NO_CYCLE = -1;
  var LONGEST3 = 60;
  var AFTER = /^(.*\d.*?) ?(?:\/ ?|per )(?:(1?(?:か|ヶ|ケ|カ|ヵ|箇)?月|months?|mo)|(1?年|years?|yr))\.?$/i;
  var BEFORE = /^(?:(月額|月々|毎月)|(年額|年間|毎年)):? ?(.*\d.*)$/;
  function amountWithCycle(cell) {
    if (typeof cell !== "string" || cell.length > LONGEST3) return { amount: cell, cycle: NO_CYCLE };
    const text6 = cleanText(cell);
    const after = AFTER.exec(text6);
    if (after) return { amount: after[1], cycle: after[2] === void 0 ? YEARLY : MONTHLY };
    const before = BEFORE.exec(text6);
    if (before) return { amount: before[3], cycle: before[1] === void 0 ? YEARLY : MONTHLY };
    return { amount: cell, cycle: NO_CYCLE };
  }

  // src/intake/report-money.ts
  var CODES = /* @__PURE__ */ new Map([
    [MONEY_TAX_INCLUDED, "tax-included-cell"],
    [MONEY_ABOUT, "approximate-amount"],
    [MONEY_POINT, "point-in-amount"]
  ]);
  function reportMoney(sheet, index, { states }, taxIncluded) {
    const state = states[index];
    const code = CODES.get(state);
    if (code === void 0 || state === MONEY_TAX_INCLUDED && taxIncluded) return;
    const column = sheet.header("amount");
    const read = state === MONEY_TAX_INCLUDED ? {} : { read: cellText(sheet.cell("amount", index)) };
    sheet.findings.tally(code, sheet.rowNumber(index), { column, ...read });
  }

  // src/intake/contract-amounts.ts
  var MONTHLY2 = CYCLES.indexOf("monthly");
  var ONCE = CYCLES.indexOf("once");
  function amountReader(sheet, cycles) {
    const header = sheet.header("amount");
    const cells = sheet.column("amount");
    const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.title());
    const money = readMoneyColumn(
      mapColumn(cells, (cell) => amountWithCycle(cell).amount),
      scale
    );
    if (isScaledByTitle)
      sheet.findings.add("unit-of-title", sheet.found.header.row + 1, { column: header, values: { factor: scale } });
    if (money.decimalComma) sheet.findings.add("decimal-comma", sheet.found.header.row + 1, { column: header });
    return (index) => {
      const state = money.states[index];
      const row5 = sheet.rowNumber(index);
      if (state === MONEY_UNREADABLE || cycles.isContradicted(index)) {
        sheet.findings.add("unreadable-amount", row5, { column: header, read: cellText(cellAt(cells, index)) });
        return null;
      }
      if (state === MONEY_BLANK) sheet.findings.add("blank-amount", row5, { column: header });
      reportMoney(sheet, index, money, taxIncluded);
      const yen2 = money.yen[index] ?? 0;
      if (yen2 < 0) sheet.findings.add("negative-contract", row5, { column: header, read: cellText(cellAt(cells, index)) });
      return yen2;
    };
  }
  var CycleReader = class {
    constructor(sheet, context) {
      this.sheet = sheet;
      this.header = readAmountHeader(sheet.header("amount"));
      this.amounts = sheet.column("amount");
      this.stated = this.amounts.values.map((cell) => amountWithCycle(cell).cycle);
      this.labelOf = sheet.has("cycle") ? labelReader(sheet.column("cycle"), "cycle", context.labels) : () => BLANK_LABEL;
      if (!sheet.has("cycle") && this.header.yearly)
        sheet.findings.add("yearly-header-without-cycle", sheet.found.header.row + 1, {
          column: sheet.header("amount")
        });
    }
    /** Whether the amount's cell says one thing and the cycle's cell, or else the header, another. */
    isContradicted(index) {
      const stated = this.statedAt(index);
      if (stated === NO_CYCLE) return false;
      const label = this.labelOf(index);
      if (label >= 0) return label !== stated;
      return this.header.monthly && stated !== MONTHLY2 || this.header.yearly && stated === MONTHLY2;
    }
    /** Index in CYCLES; reports what is odd about it. */
    of(index) {
      const { sheet, header } = this;
      const label = this.labelOf(index);
      const row5 = sheet.rowNumber(index);
      if (label >= 0) {
        if (header.monthly && label !== MONTHLY2) {
          const details = { column: sheet.header("cycle"), read: cellText(sheet.cell("cycle", index)) };
          sheet.findings.tally("cycle-against-header", row5, details);
        }
        return label;
      }
      if (label !== BLANK_LABEL && sheet.cell("cycle", index) !== false)
        reportLabel(sheet, "cycle", index, "unknown-cycle");
      const stated = this.statedAt(index);
      if (stated === NO_CYCLE) return header.monthly ? MONTHLY2 : ONCE;
      if (!header.monthly)
        sheet.findings.tally("cycle-in-amount", row5, {
          column: sheet.header("amount"),
          values: { cycle: CYCLES[stated] },
          read: cellText(cellAt(this.amounts, index))
        });
      return stated;
    }
    statedAt(index) {
      return this.stated[this.amounts.codes[index]] ?? NO_CYCLE;
    }
  };

  // src/intake/contracts.ts
  var CONTRACT_KEYS = ["customer", "start", "contractDay"];
  var END_FIELDS = ["cancel", "end", "expiry"];
  var NO_END = new Set(
    [
      "-",
      "―",
      "ー",
      "—",
      "なし",
      "無し",
      "無",
      "未定",
      "無期限",
      "期限なし",
      "継続",
      "継続中",
      "契約中",
      "利用中",
      "自動更新",
      "none",
      "n/a",
      "na",
      "ongoing",
      "active",
      "open",
      "tbd"
    ].map(labelKey)
  );
  var ENDED = new Set(
    [
      "解約",
      "解約済",
      "解約済み",
      "終了",
      "終了済",
      "終了済み",
      "契約終了",
      "満了",
      "ended",
      "cancelled",
      "canceled",
      "closed"
    ].map(labelKey)
  );
  var [UNKNOWN_RENEWAL, NOT_RENEWED, AUTO_RENEWED] = [
    RENEWALS.indexOf("unknown"),
    RENEWALS.indexOf("no"),
    RENEWALS.indexOf("yes")
  ];
  function readContracts(sheets, context) {
    const repeats = new RepeatFinder();
    return joinParts(sheets.map((sheet) => readSheet2(sheet, context, repeats)));
  }
  function readSheet2(sheet, context, repeats) {
    const count = sheet.rows.length;
    const sheetCustomers = customerReader(sheet, context);
    const productOf = nameReader(sheet, "product", context.products);
    const repOf2 = repReader(sheet, context);
    const startOf = startReader(sheet, context);
    const endOf = endReader(sheet, context);
    const cycles = new CycleReader(sheet, context);
    const amountOf = amountReader(sheet, cycles);
    const row5 = new Int32Array(count);
    const customers = new Int32Array(count);
    const reps = new Int32Array(count);
    const products = new Int32Array(count);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const endKinds = new Uint8Array(count);
    const expiries = new Int32Array(count);
    const renewals = new Uint8Array(count);
    const amounts = new Float64Array(count);
    const cycleOfRow = new Uint8Array(count);
    const places = new Int32Array(count);
    repeats.begin(sheet, {
      print: (index) => {
        const at = places[index];
        return printOf(customers[at], products[at], starts[at], ends[at], amounts[at]);
      },
      key: (index) => {
        const at = places[index];
        return `${customers[at]} ${products[at]} ${starts[at]} ${ends[at]} ${amounts[at]}`;
      },
      span: (index) => {
        const at = places[index];
        return [starts[at], ends[at] === NO_DAY ? Infinity : ends[at]];
      },
      signature: () => ""
    });
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (reportNote(sheet, index)) continue;
      const hasCustomer = sheetCustomers.check(index);
      const start = startOf(index);
      const ending = endOf(index);
      const amount2 = amountOf(index);
      if (!hasCustomer || start === null || ending === null || amount2 === null) continue;
      const { end, endKind, expiry, renewal } = ending;
      if (end !== NO_DAY && end < start) {
        const values = { start: formatIsoDay(start), end: formatIsoDay(end) };
        sheet.findings.add("end-before-start", sheet.rowNumber(index), { values });
        continue;
      }
      places[index] = used;
      customers[used] = sheetCustomers.idOf(index);
      products[used] = productOf(index);
      starts[used] = start;
      ends[used] = end;
      endKinds[used] = endKind;
      expiries[used] = expiry;
      renewals[used] = renewal;
      amounts[used] = amount2;
      const repeat = repeats.find(index);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row5[used] = sheet.rowNumber(index);
      reps[used] = repOf2(index);
      cycleOfRow[used] = cycles.of(index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row5.subarray(0, used),
      customer: customers.subarray(0, used),
      rep: reps.subarray(0, used),
      product: products.subarray(0, used),
      start: starts.subarray(0, used),
      end: ends.subarray(0, used),
      endKind: endKinds.subarray(0, used),
      expiry: expiries.subarray(0, used),
      renewal: renewals.subarray(0, used),
      amount: amounts.subarray(0, used),
      cycle: cycleOfRow.subarray(0, used)
    };
  }
  function startReader(sheet, context) {
    const main = sheet.has("start") ? "start" : "contractDay";
    const days = dayColumn(sheet, main, context);
    const fallback = main === "start" && sheet.has("contractDay") ? dayColumn(sheet, "contractDay", context) : null;
    return (index) => {
      const canFallBack = fallback !== null && dayAt(days, index) === NO_DAY && !isDateProblem(days, index);
      if (!canFallBack) return reportDay(sheet, main, days, index, REQUIRED_DAY) ? dayAt(days, index) : null;
      if (!reportDay(sheet, "contractDay", fallback, index, REQUIRED_DAY)) return null;
      sheet.findings.tally("start-from-contract-day", sheet.rowNumber(index), { column: sheet.header("start") });
      return dayAt(fallback, index);
    };
  }
  function endReader(sheet, context) {
    const renewalOf = labelReader(sheet.column("autoRenew"), "autoRenew", context.labels);
    const columns = END_FIELDS.filter((field) => sheet.has(field)).map((field) => ({
      field,
      shift: field === "cancel" && context.options.cancelDayMeaning === "firstDayOff" ? -1 : 0,
      days: dayColumn(sheet, field, context, mapColumn(sheet.column(field), endCell))
    }));
    const hasRenewal = sheet.has("autoRenew");
    return (index) => {
      const renewal = hasRenewal ? renewalOf(index) : BLANK_LABEL;
      if (hasRenewal && renewal < 0 && renewal !== BLANK_LABEL)
        reportLabel(sheet, "autoRenew", index, "unknown-auto-renew");
      let end = NO_DAY;
      let endKind = "none";
      let expiry = NO_DAY;
      let readable2 = true;
      for (const { field, shift, days } of columns) {
        if (field === "expiry") {
          expiry = dayAt(days, index);
          if (renewal === 1) continue;
        }
        if (isDateProblem(days, index) && isEnded(sheet.cell(field, index))) {
          const details = { column: sheet.header(field), read: cellText(sheet.cell(field, index)) };
          sheet.findings.add("end-without-day", sheet.rowNumber(index), details);
          readable2 = false;
          continue;
        }
        if (!reportDay(sheet, field, days, index)) {
          if (isDateProblem(days, index)) readable2 = false;
          continue;
        }
        const day = dayAt(days, index) + shift;
        if (end === NO_DAY || day < end) [end, endKind] = [day, field];
      }
      if (!readable2) return null;
      const renews = renewal < 0 ? UNKNOWN_RENEWAL : renewal === 1 ? AUTO_RENEWED : NOT_RENEWED;
      return { end, endKind: END_KINDS.indexOf(endKind), expiry, renewal: renews };
    };
  }
  var isEnded = (cell) => typeof cell === "string" && cell.length <= 20 && ENDED.has(labelKey(cell));
  function endCell(cell) {
    if (cell === false) return "";
    return typeof cell === "string" && cell.length <= 20 && NO_END.has(labelKey(cell)) ? "" : cell;
  }

  // src/intake/interner.ts
  function nameOfCell(cell) {
    if (typeof cell === "string") return isErrorCell(cell) || isBlankCell(cell) ? "" : cell;
    if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
    if (isDateCell(cell)) {
      return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
    }
    return "";
  }
  var Spellings = class {
    constructor(keyOf4) {
      this.keyOf = keyOf4;
      this.shown = [];
      this.keys = [];
      this.bySource = /* @__PURE__ */ new Map();
      this.byShown = /* @__PURE__ */ new Map();
    }
    /** Index of the spelling in a cell's text, or -1 if it is blank. */
    indexOf(source) {
      const known2 = this.bySource.get(source);
      if (known2 !== void 0) return known2;
      const shown2 = tidySpelling(source);
      const key = this.keyOf(shown2);
      let index = key === "" ? -1 : this.byShown.get(shown2);
      if (index === void 0) {
        index = this.shown.length;
        this.shown.push(shown2);
        this.keys.push(key);
        this.byShown.set(shown2, index);
      }
      this.bySource.set(source, index);
      return index;
    }
  };
  var SpellingCounts = class {
    constructor() {
      /** In the order first seen. */
      this.all = [];
      /** By spelling: nearly every spelling has one id only. */
      this.usual = [];
      this.others = /* @__PURE__ */ new Map();
    }
    of(id, spelling) {
      const usual2 = this.usual[spelling];
      if (usual2 === void 0) return this.usual[spelling] = this.add(id, spelling);
      if (usual2.id === id) return usual2;
      const slot = id * 4194304 + spelling;
      let other = this.others.get(slot);
      if (other === void 0) this.others.set(slot, other = this.add(id, spelling));
      return other;
    }
    /** Index of the most frequent spelling of each id, or -1; on a tie the first seen. */
    mostFrequent(ids) {
      const best = new Int32Array(ids).fill(-1);
      const bestCount = new Float64Array(ids);
      for (const { id, spelling, count } of this.all) {
        if (count > (bestCount[id] ?? 0)) {
          best[id] = spelling;
          bestCount[id] = count;
        }
      }
      return best;
    }
    /** The names of each id by key: how often, and under which spelling most. */
    names({ shown: shown2, keys }) {
      const seen = /* @__PURE__ */ new Map();
      for (const { id, spelling, count } of this.all) {
        const key = keys[spelling];
        const slot = `${id} ${key}`;
        const known2 = seen.get(slot);
        if (known2 === void 0) seen.set(slot, { name: shown2[spelling], key, id, count, most: count });
        else {
          known2.count += count;
          if (count > known2.most) [known2.name, known2.most] = [shown2[spelling], count];
        }
      }
      return [...seen.values()].map(({ name, key, id, count }) => ({ name, key, id, count }));
    }
    add(id, spelling) {
      const counted = { id, spelling, count: 0 };
      this.all.push(counted);
      return counted;
    }
  };
  var Interner = class {
    /** `same`: keys that stand for one name, each with the key that stands for all of them. */
    constructor(keyOf4, same = /* @__PURE__ */ new Map()) {
      this.counts = new SpellingCounts();
      this.byKey = /* @__PURE__ */ new Map();
      this.spellings = new Spellings(unitedKey(keyOf4, same));
    }
    /** Id of the name in a cell; NO_NAME if there is none. Counts the spelling. */
    idOf(cell) {
      const counted = this.countedOf(cell);
      if (counted === null) return NO_NAME;
      counted.count++;
      return counted.id;
    }
    /** {@link idOf} the cell of a row of a column. */
    reader({ values, codes }) {
      const known2 = new Array(values.length);
      return (index) => {
        const code = codes[index];
        let counted = known2[code];
        if (counted === void 0) known2[code] = counted = this.countedOf(values[code]);
        if (counted === null) return NO_NAME;
        counted.count++;
        return counted.id;
      };
    }
    countedOf(cell) {
      const name = nameOfCell(cell);
      const spelling = name === "" ? -1 : this.spellings.indexOf(name);
      if (spelling < 0) return null;
      const key = this.spellings.keys[spelling];
      let id = this.byKey.get(key);
      if (id === void 0) this.byKey.set(key, id = this.byKey.size);
      return this.counts.of(id, spelling);
    }
    get size() {
      return this.byKey.size;
    }
    /** Shown names by id. */
    names() {
      return Array.from(this.counts.mostFrequent(this.size), (spelling) => this.spellings.shown[spelling] ?? "");
    }
    seenNames() {
      return this.counts.names(this.spellings);
    }
  };
  function unitedKey(keyOf4, same) {
    if (same.size === 0) return keyOf4;
    return (name) => {
      const key = keyOf4(name);
      return same.get(key) ?? key;
    };
  }

  // src/intake/customer-registry.ts
  var CustomerRegistry = class {
    /** `same`: name keys that are one customer, each with the key that stands for all of them. */
    constructor(same = /* @__PURE__ */ new Map()) {
      this.counts = new SpellingCounts();
      this.byNumber = /* @__PURE__ */ new Map();
      this.byName = /* @__PURE__ */ new Map();
      /** Name key → the number it belongs to, or null when several numbers share the name. */
      this.numberOfName = /* @__PURE__ */ new Map();
      /** By id: what to show when no name was ever seen. */
      this.fallback = [];
      /** By spelling, for rows without a number. Final, since all numbers are learnt before. */
      this.idsOfSpellings = [];
      this.ambiguous = /* @__PURE__ */ new Set();
      /** Number → another number of the same customer, nearer to the one that stands for all. */
      this.unitedNumbers = /* @__PURE__ */ new Map();
      this.spellings = new Spellings(unitedKey(customerKey, same));
      this.united = new Set(same.values());
    }
    /** First pass: this number and this name stand in one row. */
    learn(numberCell, nameCell) {
      const number2 = this.numberOf(numberCell);
      const name = this.nameKeyOf(nameCell);
      if (number2 === "" || name === "") return;
      const known2 = this.numberOfName.get(name);
      if (known2 === void 0) this.numberOfName.set(name, number2);
      else if (known2 === null || known2 === number2) return;
      else if (this.united.has(name)) this.unite(known2, number2);
      else this.numberOfName.set(name, null);
    }
    /** Second pass: the customer of a row; NO_NAME when neither number nor name is there. Counts the spelling. */
    idOf(numberCell, nameCell) {
      const customer = this.countedOf(numberCell, nameCell);
      customer.count++;
      return customer.id;
    }
    /** The same for many rows with these cells: their reader counts each of them. */
    countedOf(numberCell, nameCell) {
      const number2 = this.numberOf(numberCell);
      const spelling = this.spellingOf(nameCell);
      if (number2 === "" && spelling < 0) return { id: NO_NAME, spelling, count: 0 };
      const id = number2 === "" ? this.idOfSpelling(spelling) : this.idOfNumber(number2, numberCell);
      return spelling < 0 ? { id, spelling, count: 0 } : this.counts.of(id, spelling);
    }
    /** Whether a cell holds a customer number. */
    isNumber(cell) {
      return this.numberOf(cell) !== "";
    }
    /** Whether a cell holds a name. */
    isName(cell) {
      return this.spellingOf(cell) >= 0;
    }
    /** Whether any row may be {@link isAmbiguous} or {@link isUnited}. */
    get hasDoubts() {
      return this.ambiguous.size > 0 || this.unitedNumbers.size > 0;
    }
    /** Whether this row's name belongs to several numbers while the row has none: it stands as a customer of its own. */
    isAmbiguous(numberCell, nameCell) {
      if (this.ambiguous.size === 0 || this.numberOf(numberCell) !== "") return false;
      return this.ambiguous.has(this.nameKeyOf(nameCell));
    }
    /** Whether this number is one with another because a person said that their names are. */
    isUnited(numberCell) {
      return this.unitedNumbers.size > 0 && this.unitedNumbers.has(this.numberOf(numberCell));
    }
    get size() {
      return this.fallback.length;
    }
    seenNames() {
      const numbers = /* @__PURE__ */ new Map();
      for (const [number2, id] of this.byNumber) if (!numbers.has(id)) numbers.set(id, number2);
      return this.counts.names(this.spellings).map((seen) => ({ ...seen, number: numbers.get(seen.id) ?? "" }));
    }
    /** Shown names by id. */
    names() {
      return Array.from(
        this.counts.mostFrequent(this.size),
        (spelling, id) => this.spellings.shown[spelling] ?? this.fallback[id] ?? ""
      );
    }
    idOfSpelling(spelling) {
      var _a;
      return (_a = this.idsOfSpellings)[spelling] ?? (_a[spelling] = this.findId(spelling));
    }
    findId(spelling) {
      const key = this.spellings.keys[spelling] ?? "";
      const number2 = this.numberOfName.get(key);
      if (typeof number2 === "string") return this.idOfNumber(number2, number2);
      if (number2 === null) this.ambiguous.add(key);
      return this.idIn(this.byName, key, this.spellings.shown[spelling]);
    }
    idOfNumber(number2, shown2) {
      return this.idIn(this.byNumber, this.unitedNumbers.size === 0 ? number2 : this.firstOf(number2), shown2);
    }
    unite(a, b) {
      const [first, second] = [this.firstOf(a), this.firstOf(b)];
      if (first === second) return;
      this.unitedNumbers.set(second, first);
    }
    /** The number that stands for all that are united with this one. */
    firstOf(number2) {
      let first = number2;
      for (let next = this.unitedNumbers.get(first); next !== void 0; next = this.unitedNumbers.get(first))
        first = next;
      return first;
    }
    idIn(map2, key, shown2) {
      let id = map2.get(key);
      if (id === void 0) {
        id = this.fallback.length;
        map2.set(key, id);
        this.fallback.push(typeof shown2 === "string" ? tidySpelling(shown2) : String(shown2));
      }
      return id;
    }
    nameKeyOf(cell) {
      const spelling = this.spellingOf(cell);
      return spelling < 0 ? "" : this.spellings.keys[spelling] ?? "";
    }
    /** Index of the spelling in a cell, or -1. */
    spellingOf(cell) {
      const name = nameOfCell(cell);
      return name === "" ? -1 : this.spellings.indexOf(name);
    }
    numberOf(cell) {
      return cell === "" || isErrorCell(cell) ? "" : numberKey(cell);
    }
  };

  // src/intake/intervals.ts
  var INTERVAL_BLANK = 0;
  var LONGEST4 = 3650;
  var INTERVAL = /^(\d{1,4})(日間?|日毎|日ごと|日おき|days?|週間?|週間?ごと|weeks?)?$/i;
  function readInterval(cell) {
    if (isBlankCell(cell) || cell === false) return INTERVAL_BLANK;
    if (typeof cell !== "string" && typeof cell !== "number") return null;
    const match = INTERVAL.exec(withoutSpaces(cleanText(String(cell))));
    if (match === null) return null;
    const days = Number(match[1]) * (/^(週|week)/i.test(match[2] ?? "") ? 7 : 1);
    return days >= 1 && days <= LONGEST4 ? days : null;
  }

  // src/intake/customers.ts
  var CUSTOMER_KEYS = ["customer"];
  var NO_TIMING = TIMINGS.indexOf("none");
  function readCustomers(sheets, context) {
    const areas = /* @__PURE__ */ new Map();
    const ranks = /* @__PURE__ */ new Map();
    const intervals2 = /* @__PURE__ */ new Map();
    const timings = /* @__PURE__ */ new Map();
    const priorities = /* @__PURE__ */ new Map();
    const comments = /* @__PURE__ */ new Map();
    const phones = /* @__PURE__ */ new Map();
    const readings2 = /* @__PURE__ */ new Map();
    const phonesOf = /* @__PURE__ */ new Map();
    const firstPlaces = /* @__PURE__ */ new Map();
    for (const sheet of sheets) {
      const customers = customerReader(sheet, context);
      const areaOf = nameReader(sheet, "area", context.areas);
      const rankOf = nameReader(sheet, "rank", context.ranks);
      const timingOf2 = labelClasses(sheet, "prospect", context, "none");
      for (let index = 0; index < sheet.rows.length; index++) {
        if (!customers.check(index)) continue;
        const customer = customers.idOf(index);
        const row5 = sheet.rowNumber(index);
        sheet.used++;
        const first = firstPlaces.get(customer);
        if (first === void 0) firstPlaces.set(customer, { sheet, row: row5 });
        else {
          const values = { firstRow: first.row };
          if (first.sheet !== sheet) values["firstSheet"] = first.sheet.sheetName;
          const details = { column: sheet.header("customer"), values };
          sheet.findings.add("customer-listed-twice", row5, details);
        }
        const area = areaOf(index);
        const rank2 = rankOf(index);
        if (area !== NO_NAME && !areas.has(customer)) areas.set(customer, area);
        if (rank2 !== NO_NAME && !ranks.has(customer)) ranks.set(customer, rank2);
        const reading = nameOfCell(sheet.cell("kana", index));
        if (reading !== "" && !readings2.has(customer)) readings2.set(customer, reading);
        const interval = intervalOf(sheet, index);
        if (interval !== INTERVAL_BLANK && !intervals2.has(customer)) intervals2.set(customer, interval);
        const timing = timingOf2(index);
        if (timing !== NO_TIMING && !timings.has(customer)) timings.set(customer, timing);
        for (const [field, texts] of [
          ["priority", priorities],
          ["comment", comments]
        ]) {
          const text6 = tidySpelling(nameOfCell(sheet.cell(field, index)));
          if (text6 !== "" && !texts.has(customer)) texts.set(customer, text6);
        }
        for (const phone of phoneKeys(sheet.cell("phone", index))) {
          phonesOf.set(customer, [...phonesOf.get(customer) ?? [], phone]);
          const known2 = phones.get(phone);
          phones.set(phone, known2 === void 0 || known2 === customer ? customer : NO_NAME);
        }
      }
    }
    return { areas, ranks, intervals: intervals2, timings, priorities, comments, phones, clues: { readings: readings2, phones: phonesOf } };
  }
  function intervalOf(sheet, index) {
    const cell = sheet.cell("interval", index);
    const interval = readInterval(cell);
    if (interval !== null) return interval;
    const code = isErrorCell(cell) ? "error-cell" : "unreadable-interval";
    sheet.findings.tally(code, sheet.rowNumber(index), { column: sheet.header("interval"), read: readable(cell) });
    return INTERVAL_BLANK;
  }
  function customerInfo(details, customers) {
    const area = new Int32Array(customers).fill(NO_NAME);
    const rank2 = new Int32Array(customers).fill(NO_NAME);
    for (const [customer, value] of details.areas) area[customer] = value;
    for (const [customer, value] of details.ranks) rank2[customer] = value;
    const interval = new Int32Array(customers).fill(INTERVAL_BLANK);
    for (const [customer, value] of details.intervals) interval[customer] = value;
    const timing = new Uint8Array(customers).fill(NO_TIMING);
    for (const [customer, value] of details.timings) timing[customer] = value;
    const texts = (values) => Array.from({ length: customers }, (_, customer) => values.get(customer) ?? "");
    return { area, rank: rank2, interval, timing, priority: texts(details.priorities), comment: texts(details.comments) };
  }

  // src/intake/month-days.ts
  var DAY_OF_MONTH = /^(\d{1,2}) ?日?(?: ?\(?[日月火水木金土](?:曜日?)?\)?)?$/;
  function dayOfMonth(cell) {
    if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1 && cell <= 31 ? cell : null;
    if (typeof cell !== "string" || cell === "" || cell.length > 20) return null;
    const day = Number(DAY_OF_MONTH.exec(cleanText(cell))?.[1] ?? 0);
    return day >= 1 && day <= 31 ? day : null;
  }
  function dayInMonth(cell, month) {
    const day = dayOfMonth(cell);
    return day === null ? cell : `${month}/${day}`;
  }

  // src/intake/column-proposals.ts
  var SAMPLE_ROWS = 200;
  var ENOUGH2 = 0.8;
  var LONGEST_REP = 12;
  var COMPANY = /株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）|商店|商事|商会|工業|病院|医院|薬局|クリニック|\b(?:inc|ltd|co|corp|llc)\b/i;
  function proposeColumns(rows, width, missing, taken) {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column)).map((column) => factsOf(sample, column)).filter(({ filled: filled2 }) => filled2 > 0);
    const proposals2 = /* @__PURE__ */ new Map();
    for (const field of ["phone", "day", "start", "contractDay", "amount", "rep", "customer", "customerNumber"]) {
      if (!missing.includes(field)) continue;
      const scored = free.filter(({ column }) => ![...proposals2.values()].includes(column)).map((facts) => ({ column: facts.column, score: scoreOf(field, facts) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.column - b.column);
      if (scored[0]) proposals2.set(field, scored[0].column);
    }
    return proposals2;
  }
  function factsOf(rows, column) {
    const facts = {
      column,
      filled: 0,
      days: 0,
      daysOfMonth: 0,
      money: 0,
      phones: 0,
      names: 0,
      companies: 0,
      longestName: 0
    };
    const names = /* @__PURE__ */ new Set();
    for (const row5 of rows) {
      const cell = row5[column];
      if (isBlankCell(cell) || typeof cell === "boolean") continue;
      facts.filled++;
      const text6 = isDateCell(cell) ? "" : cellText(cell).slice(0, 100);
      const isDay3 = isDayCell(cell, text6);
      if (isDay3) facts.days++;
      if (isDay3 && dayOfMonth(cell) !== null) facts.daysOfMonth++;
      if (isPhone(text6)) facts.phones++;
      else if (!isDay3 && isAmount(text6)) facts.money++;
      if (isDay3 || isDateCell(cell) || typeof cell === "number" || !/\p{L}/u.test(text6) || isAmount(text6)) continue;
      facts.names++;
      names.add(text6);
      facts.longestName = Math.max(facts.longestName, text6.length);
      if (COMPANY.test(text6)) facts.companies++;
    }
    return { ...facts, distinctNames: names.size };
  }
  function isDayCell(cell, text6) {
    if (isDateCell(cell)) return true;
    if (typeof cell === "number") return dayOfNumber(cell) !== null || dayOfMonth(cell) !== null;
    const { form } = readDateText(text6);
    return form === "day" || form === "yearless" || form === "triple" || dayOfMonth(text6) !== null;
  }
  var isPhone = (text6) => /^\+?[\d()\- ]{9,20}$/.test(text6) && /^0\d{8,10}$/.test(phoneKey(text6));
  function isAmount(text6) {
    const money = readMoneyText(text6);
    return money !== null && money !== "blank";
  }
  function scoreOf(field, facts) {
    const { filled: filled2, distinctNames: distinctNames2, names } = facts;
    const share = (count) => count / filled2 >= ENOUGH2 ? count : 0;
    const repeats = distinctNames2 > 0 ? names / distinctNames2 : 0;
    switch (field) {
      case "day":
      case "start":
      case "contractDay":
        return share(facts.days) - facts.daysOfMonth / 2;
      case "amount":
        return share(facts.money);
      case "phone":
        return share(facts.phones);
      case "rep":
        return facts.longestName <= LONGEST_REP && facts.companies === 0 && repeats >= 1.5 ? share(names) * repeats : 0;
      default:
        return share(names) === 0 ? 0 : facts.companies * 1e3 + distinctNames2;
    }
  }

  // src/intake/data-rows.ts
  function readDataRows(area) {
    const all = readColumns(area);
    const { rows, ...passed } = sortRows(area, all);
    return { rows, columns: columnsOf2(all, rows, area.first), ...passed };
  }
  function readColumns({ cells, first, length, columns, running, keys }) {
    const uncoded = running.map((place2) => ({ place: place2, cells: new Array(length) }));
    const coded = [.../* @__PURE__ */ new Set([...columns, ...leading(keys)])].filter((place2) => !running.includes(place2)).map((place2) => ({ place: place2, coder: new ColumnCoder(), codes: new Int32Array(length) }));
    for (let index = 0; index < length; index++) {
      const row5 = cells[first + index] ?? [];
      for (const { place: place2, coder, codes } of coded) codes[index] = coder.codeOf(row5[place2]);
      for (const column of uncoded) column.cells[index] = row5[column.place];
    }
    return { coded, running: uncoded };
  }
  function sortRows(area, all) {
    const { cells, first, length } = area;
    const isPlain = plainTest(area, all);
    const closerLook = closerTest(area);
    const rows = new Int32Array(length);
    const passed = { blank: 0, totals: 0, repeatedHeaders: 0 };
    const odd = [];
    let count = 0;
    for (let index = 0; index < length; index++) {
      const isOdd = !isPlain(index);
      const other = isOdd ? closerLook(cells[first + index] ?? []) : null;
      if (other !== null) {
        passed[other]++;
        continue;
      }
      if (isOdd) odd.push(count);
      rows[count++] = first + index;
    }
    return { rows: rows.subarray(0, count), odd, ...passed };
  }
  function columnsOf2({ coded, running }, rows, first) {
    const columns = /* @__PURE__ */ new Map();
    for (const { place: place2, coder, codes } of coded) {
      if (rows.length < codes.length)
        for (let index = 0; index < rows.length; index++) codes[index] = codes[rows[index] - first];
      const column = { values: coder.values, codes: codes.subarray(0, rows.length) };
      columns.set(place2, { ...column, codeOf: (cell) => coder.codeOf(cell) });
    }
    for (const { place: place2, cells } of running) {
      if (rows.length < cells.length)
        for (let index = 0; index < rows.length; index++) cells[index] = cells[rows[index] - first];
      cells.length = rows.length;
      columns.set(place2, columnOfRows(cells));
    }
    return columns;
  }
  function closerTest({
    header,
    filling,
    keys,
    complete
  }) {
    const headerTests = [...header, ...flattened(header)].map((line) => repeatedHeaderTest(line, filling));
    const isBlank = (row5) => filling.every((place2) => row5[place2] === false || isBlankCell(row5[place2]));
    return (row5) => {
      if (isBlank(row5)) complete?.();
      if (isTotalRow(row5, keys)) return "totals";
      if (isBlank(row5)) return "blank";
      return headerTests.some((isHeader) => isHeader(row5)) ? "repeatedHeaders" : null;
    };
  }
  function flattened([upper, lower]) {
    if (upper === void 0 || lower === void 0) return [];
    const width = Math.max(upper.length, lower.length);
    return [Array.from({ length: width }, (_, place2) => isBlankCell(lower[place2]) ? upper[place2] : lower[place2])];
  }
  function plainTest({ header, keys }, { coded, running }) {
    const last2 = keys[keys.length - 1];
    if (last2 === void 0) return () => false;
    const before = leading(keys);
    const judgeOf = (place2) => {
      const headerTexts2 = place2 === last2 ? header.map((line) => cellText(line[place2])) : [];
      const mayBeBlank = !keys.includes(place2);
      return (cell) => {
        if (cell === false || isBlankCell(cell)) return mayBeBlank;
        return typeof cell !== "string" || isPlainText(cell, headerTexts2);
      };
    };
    const isTelling = ({ place: place2 }) => before.includes(place2) || keys.includes(place2);
    const marked = coded.filter(isTelling).map(({ place: place2, coder, codes }) => ({ codes, marks: marksOf(coder.values, judgeOf(place2)) }));
    const judged = running.filter(isTelling).map(({ place: place2, cells }) => ({ cells, judge: judgeOf(place2) }));
    return (index) => {
      for (const { codes, marks } of marked) if (marks[codes[index]] === 0) return false;
      for (const { cells, judge } of judged) if (!judge(cells[index])) return false;
      return true;
    };
  }
  function isPlainText(text6, headerTexts2) {
    return !isLikeTotal(text6) && !headerTexts2.some((header) => isSameText(text6, header));
  }
  function leading(keys) {
    return keys.length === 0 ? [] : [...Array(Math.min(...keys)).keys()];
  }

  // src/intake/dittos.ts
  var DITTO_MARKS = /* @__PURE__ */ new Set(["〃", "同上", "仝", "″", "′′", '"', "”", "々"]);
  var LONGEST_MARK = 6;
  function isDitto(cell) {
    if (cell === "" || cell.length > LONGEST_MARK) return false;
    const first = cell.charCodeAt(0);
    if (first > 34 && first < 127 || first >= 12353 && first <= 12543) return false;
    if (first >= 19968 && first <= 40959 && cell[0] !== "同" && cell[0] !== "仝") return false;
    return DITTO_MARKS.has(cell) || DITTO_MARKS.has(withoutSpaces(cleanText(cell)));
  }

  // src/intake/findings.ts
  var FINDING_CODES = {
    /** A required day is blank (visits, sales, calls: day; contracts: start). Row left out. */
    "missing-date": "error",
    /** No customer name and no customer number, or an error value in their place. Row left out. */
    "missing-customer": "error",
    /** The customer's cell holds an error value or a tick, and there is no number. Row left out. */
    "customer-without-name": "error",
    /** One text beside which nothing stands, or a closing line (以上, ※ …): a remark. Row left out. */
    "note-row": "error",
    /** The reps table has a row without a rep. Row left out. */
    "missing-rep": "error",
    /** Blank amount in sales. Row left out. */
    "missing-amount": "error",
    /** A day cell that is no date at all. Row left out if the day is required or ends a contract, else the day is blank. */
    "unreadable-date": "error",
    /** A date that does not exist (2023-02-29). Row left out or day blank, as above. */
    "no-such-day": "error",
    /** `04/05/2024` in a column from which the order of day and month cannot be told. Row left out or day blank. */
    "ambiguous-date": "error",
    /** The same in a column in which some cells fit only day before month and others only month before day. */
    "mixed-date-orders": "error",
    /** An end such as 解約済, which does not say when. Row left out. */
    "end-without-day": "error",
    /** `4/1` with nothing to tell the year from. Row left out or day blank. */
    "date-without-year": "error",
    /** An amount that is no number. Row left out. */
    "unreadable-amount": "error",
    /** A contract (values.start, values.end) or a membership that ends before it starts. Row left out. */
    "end-before-start": "error",
    /** Same number and same key as row values.firstRow: counted once. */
    "duplicate-number": "warning",
    /** A visit without number that repeats row values.firstRow in every filled column: counted once. */
    "repeated-visit": "warning",
    /** Tally: a number repeated with another key (daily numbers, renewals). All rows are used. values.firstRow. */
    "number-reused": "info",
    /** A contract's number that another contract bears at the same time (values.firstRow). Both are used. */
    "number-of-two-running": "warning",
    /** A contract or sale without number that repeats row values.firstRow: used, since it may well be meant. */
    "repeated-row-kept": "warning",
    /**
     * Tally by column: `4/1` was given a year, from values.firstYear to values.lastYear, by values.basis (see
     * `missing-years.ts`). A warning where nothing in the workbook told it. values.lastRow.
     */
    "assumed-year": "info",
    /** Once a column: cells such as 13/05/2024 told the order (values.order) of day, month and year. */
    "told-date-order": "info",
    /** The unit that stands above the table (values.factor yen) was applied to the whole column. */
    "unit-of-title": "info",
    /** Once a column: `04/05/2024` fitted several orders; values.order says which was taken. */
    "assumed-date-order": "warning",
    /** Once a column: an era's date after its end or before its beginning (平成31年5月1日). Taken as the day meant. */
    "day-outside-era": "info",
    /** Once a column: a month without a day (2023年4月) was taken as its first day (start) or its last (end). */
    "start-month-only": "warning",
    "end-month-only": "warning",
    /** Once a column: clock times with a zone (…T23:30:00Z). Taken as the day that it was in the spreadsheet's zone. */
    "zoned-times": "info",
    /** Once a column: bare numbers of days, and nothing tells whether from 1900 or 1904. Taken as from 1900. */
    "serial-dates": "info",
    /** Once a column: bare numbers of days that count from 1904, by its header or by the dates around them. */
    "serials-from-1904": "warning",
    /** Once a column: amounts such as 1.200,50, so that the comma is the decimal mark in all of it. */
    "decimal-comma": "warning",
    /** Tally by label: not in the dictionary. Taken as class `other`. */
    "unknown-label": "warning",
    /** Tally by label: a billing cycle not in the dictionary. Taken as blank: monthly if the header says so, else once. */
    "unknown-cycle": "warning",
    /** Tally by label: neither yes nor no in 自動更新. Taken as blank: the 満了日 ends the contract. */
    "unknown-auto-renew": "warning",
    /** Tally: the cycle cell says other than a monthly amount header (月額, MRR). The cell is followed. */
    "cycle-against-header": "warning",
    /** The amount header says 年額, but there is no cycle column: read as 一括, as defined. */
    "yearly-header-without-cycle": "warning",
    /** Tally by text: a 訪問間隔 that is no number of days. Taken as blank. */
    "unreadable-interval": "warning",
    /** A contract without amount: counts with 0 yen. */
    "blank-amount": "warning",
    /** A contract of a negative amount: it reduces revenue. */
    "negative-contract": "warning",
    /** Tally by text: 約50,000円, taken as 50,000. */
    "approximate-amount": "warning",
    /** Tally by text: 50.000 yen, read as 50. */
    "point-in-amount": "warning",
    /** Tally by text: the amount's own cell says how often it falls due (values.cycle), and nothing else does. */
    "cycle-in-amount": "info",
    /** Tally: a cell says 税込 in a column that does not. Read as it stands. */
    "tax-included-cell": "warning",
    /** Tally: no rep. Kept as 未割当. */
    "blank-rep": "info",
    /** Tally by column: an error value (#N/A …) or a checkbox in an optional column; read as blank. */
    "error-cell": "warning",
    /** 〃 or 同上 with nothing above it; read as blank. */
    "ditto-without-above": "warning",
    /** Tally: 利用開始日 is blank, 契約日 was taken as the start. */
    "start-from-contract-day": "warning",
    /** Tally: a telephone number that no customer has. The call is counted without a customer. */
    "unknown-phone": "info",
    /** Tally: a telephone number of several customers. The call is counted without a customer. */
    "shared-phone": "warning",
    /** Tally by name: several customer numbers have this name, the row has none. Kept as a customer of its own. */
    "name-with-several-numbers": "warning",
    /** Tally by number: a customer number that is one with another, since a person answered that their names are. */
    "numbers-united": "info",
    /** The customer already stands in row values.firstRow of the customers table; blanks there are filled from here. */
    "customer-listed-twice": "warning",
    /** Once a sheet: the settings name it, but required columns are missing (values.fields, joined by 、): its values.count rows are left out. */
    "sheet-not-read": "error",
    /** The settings name a header (`read`) for an optional column (values.field) that no sheet of the table has: not read. */
    "pinned-column-not-found": "warning",
    /** The rep (`read`) stands in sheets of several teams (values.teams, joined by 、) and in no row of the reps table: in no team. */
    "rep-in-several-teams": "warning",
    /** Other sheets would fit this table too: values.sheets (names joined by 、) of values.count. */
    "other-sheets-fit": "warning",
    /** A second column has the same header (values.otherColumn, 1-based): the first is read. */
    "duplicate-header": "warning",
    /** Once a table: rows passed over: values.blank, values.totals, values.repeatedHeaders, values.duplicates. */
    "rows-passed-over": "info",
    // From here on: what the checks over all tables find (`checks*.ts`). The row is used as it stands.
    /** A contract that runs while another one of the customer for the same product does: values.otherRow, otherSheet, start, end. */
    "overlapping-contracts": "warning",
    /** The same where no product is named, so that two contracts may well be meant. */
    "contracts-side-by-side": "info",
    /** Delivery or renewal visits (tally by customer) or follow-ups (one tally) before the customer's first contract (values.start). */
    "visit-before-contract": "info",
    /** Tally by customer: delivery or renewal visits to a customer who has neither a contract nor a sale. */
    "visit-without-contract": "info",
    /** A customer under contract (since values.start) whom nobody visited in the year up to values.until. */
    "never-visited": "info",
    /** A result, a call or a sale dated after values.today. Counts from that day on. */
    "future-day": "warning",
    /** A day before 1990 or more than ten years ahead. */
    "implausible-day": "warning",
    /** 次回予定日 is before the visit (values.day). */
    "next-before-visit": "warning",
    /** An amount at least a hundred times, or at most a hundredth of, the median of its like: values.amount, median, count. */
    "amount-out-of-line": "warning",
    /** Business days on which nobody wrote a line: values.from, until, days; values.team where it is one team's. */
    "log-gap": "warning",
    /** The same of a rep who usually writes, on days on which others did: values.rep too. */
    "rep-log-gap": "info",
    /** Tally by name: a customer that the customers table does not have. */
    "unlisted-customer": "info",
    /** Tally by table and name: the cell names values.reps reps; they count as one rep of that name. */
    "several-reps": "warning",
    /** Tally by name: a rep who is in no team of the reps table. */
    "rep-without-team": "info",
    /** The list of public holidays covers values.from to values.until only; values.day needs one. */
    "holidays-end": "warning",
    /** A row of the targets sheet that was not understood. */
    "unread-target": "warning",
    /** A name in the settings sheet that means nothing. */
    "unused-setting": "warning"
  };
  var FindingList = class {
    constructor(table, sheetName) {
      this.table = table;
      this.sheetName = sheetName;
      this.list = [];
      this.tallies = /* @__PURE__ */ new Map();
    }
    add(code, row5, details = {}) {
      const { severity, column, read, values } = details;
      this.list.push({
        code,
        severity: severity ?? FINDING_CODES[code],
        table: this.table,
        sheetName: this.sheetName,
        row: row5,
        ...column === void 0 ? {} : { column },
        ...read === void 0 ? {} : { read: shortText(read) },
        ...values === void 0 ? {} : { values }
      });
    }
    /** Counts into one finding for each column and text read: `count` and `lastRow` in its values. */
    tally(code, row5, details = {}) {
      const key = `${code}
${details.column ?? ""}
${details.read ?? ""}`;
      const known2 = this.tallies.get(key);
      if (known2) {
        known2["count"] = Number(known2["count"]) + 1;
        known2["lastRow"] = row5;
        return;
      }
      const values = { ...details.values, count: 1, lastRow: row5 };
      this.tallies.set(key, values);
      this.add(code, row5, { ...details, values });
    }
    get all() {
      return this.list;
    }
  };

  // src/intake/merged-cells.ts
  var REPEATED = /* @__PURE__ */ new Set([
    "day",
    "rep",
    "customer",
    "customerNumber",
    "product",
    "start",
    "contractDay",
    "team",
    "area"
  ]);
  function repeatedAbove(sheet, field, column) {
    if (!sheet.merges || !REPEATED.has(field)) return null;
    let tops = null;
    return (row5) => {
      tops ?? (tops = topRows(sheet.merges?.() ?? [], column));
      const top = tops.get(row5);
      return top === void 0 ? "" : sheet.cells[top]?.[column] ?? "";
    };
  }
  function topRows(areas, column) {
    const tops = /* @__PURE__ */ new Map();
    for (const area of areas) {
      if (area.column !== column) continue;
      for (let row5 = area.row + 1; row5 < area.row + area.rows; row5++) tops.set(row5, area.row);
    }
    return tops;
  }

  // src/intake/table-sheet.ts
  var RUNNING = ["number", "amount"];
  var SELDOM_READ = /* @__PURE__ */ new Set([
    "address",
    "comment",
    "direction",
    "interval",
    "note",
    "priority",
    "prospect",
    "reason",
    "seconds"
  ]);
  var TableSheet = class {
    constructor(found, keyFields) {
      this.found = found;
      this.keyFields = keyFields;
      /** Counted while reading, by the table's reader. */
      this.used = 0;
      this.duplicates = 0;
      this.columns = /* @__PURE__ */ new Map();
      this.notes = null;
      this.signed = null;
      const { sheet, header } = found;
      this.kind = header.kind;
      this.sheetName = sheet.name;
      this.findings = new FindingList(header.kind, sheet.name);
      this.headers = headerTexts(sheet.cells, header);
      this.total = Math.max(lastFilledRow(sheet.cells), header.row) - header.row;
      const placesOf = (fields2) => fields2.flatMap((field) => header.columns.get(field) ?? []);
      const preprinted = this.kind === "customers" && header.columns.has("customer") ? "customerNumber" : "number";
      const fields = [...header.columns.keys()];
      this.data = readDataRows({
        cells: sheet.cells,
        header: sheet.cells.slice(header.row + 1 - header.lines, header.row + 1),
        first: header.row + 1,
        length: this.total,
        columns: placesOf(fields.filter((field) => !SELDOM_READ.has(field))),
        running: placesOf(RUNNING),
        filling: placesOf(fields.filter((field) => field !== preprinted)),
        keys: placesOf(keyFields),
        ...sheet.complete === void 0 ? {} : { complete: sheet.complete }
      });
      this.rows = this.data.rows;
    }
    /** Whether the rows can say something of a field: by a column, or by the sheet's name. */
    has(field) {
      return this.found.header.columns.has(field) || this.nameOf(field) !== "";
    }
    /** Header text of a field, as it stands in the sheet; '' when there is no such column. */
    header(field) {
      const column = this.found.header.columns.get(field);
      return column === void 0 ? "" : this.headers[column] ?? "";
    }
    /**
     * Cells of a field by data row: 〃, 同上 and merged cells have the value above, and what the sheet's name says stands
     * where a cell does not. All '' when there is no such column.
     */
    column(field) {
      let column = this.columns.get(field);
      if (column === void 0) {
        const place2 = this.found.header.columns.get(field);
        const read = place2 === void 0 ? constantColumn("", this.rows.length) : this.readColumn(place2, field);
        this.columns.set(field, column = this.named(field, read));
      }
      return column;
    }
    /** The cell of a field in a data row, as in its {@link column}. */
    cell(field, index) {
      return cellAt(this.column(field), index);
    }
    /** Whether a data row is a remark. */
    isNote(index) {
      this.notes ?? (this.notes = this.noteRows());
      return this.notes.size > 0 && this.notes.has(index);
    }
    /** 1-based sheet row of a data row. */
    rowNumber(index) {
      return (this.rows[index] ?? 0) + 1;
    }
    /** All text above the header, with the sheet's name: where a year or 単位:千円 may stand. */
    title() {
      return titleText(this.found.sheet, this.found.header);
    }
    /**
     * Everything that stands in a data row, in one text: equal for rows that are equal in every filled column, whatever
     * the order of columns. `replaced`: fields by what they were read as.
     */
    signature(index, replaced) {
      const parts = [];
      for (const [field, text6] of replaced) if (text6 !== "") parts.push(`${field}${text6}`);
      for (const [key, cellOf2] of this.signedCells()) {
        if (replaced.has(key)) continue;
        const text6 = cellText(cellOf2(index));
        if (text6 !== "") parts.push(`${key}${text6}`);
      }
      return parts.join("");
    }
    /** The part's counts, and the finding on the rows passed over. */
    finish() {
      const { header } = this.found;
      const { duplicates } = this;
      const { blank, totals, repeatedHeaders } = this.data;
      const passed = blank + totals + repeatedHeaders;
      if (passed + duplicates > 0) {
        this.findings.add("rows-passed-over", header.row + 1, { values: { blank, totals, repeatedHeaders, duplicates } });
      }
      return {
        sheetName: this.sheetName,
        headerRow: header.row + 1,
        columns: Object.fromEntries([...header.columns].map(([field, column]) => [field, column + 1])),
        headers: Object.fromEntries([...header.columns].map(([field, column]) => [field, this.headers[column] ?? ""])),
        rows: this.total,
        used: this.used,
        skipped: passed + duplicates,
        unusable: this.rows.length - this.used - duplicates,
        duplicates
      };
    }
    noteRows() {
      const fields = this.keyFields.filter((field) => this.has(field));
      const keys = fields.flatMap((field) => this.found.header.columns.get(field) ?? []);
      const areBlank = (index) => fields.every((field) => isBlankCell(this.cell(field, index)));
      return new Set(
        this.data.odd.filter(
          (index) => isNoteRow(this.found.sheet.cells[this.rows[index]] ?? [], keys, () => areBlank(index))
        )
      );
    }
    readColumn(place2, field) {
      const column = this.data.columns.get(place2) ?? columnOfRows(this.cellsAt(place2));
      const { values, codes: asTheyStand } = column;
      const mergedAbove = asTheyStand.includes(BLANK_CODE) ? repeatedAbove(this.found.sheet, field, place2) : null;
      if (mergedAbove === null && !values.some((cell) => typeof cell === "string" && isDitto(cell))) return column;
      const codes = asTheyStand.slice();
      for (let index = 0; index < codes.length; index++) {
        if (codes[index] === BLANK_CODE && mergedAbove !== null)
          codes[index] = column.codeOf(mergedAbove(this.rows[index]));
        const cell = values[codes[index]];
        if (typeof cell !== "string" || !isDitto(cell)) continue;
        const above = index === 0 ? BLANK_CODE : codes[index - 1];
        if (isBlankCell(values[above])) {
          this.findings.add("ditto-without-above", this.rowNumber(index), { column: this.header(field), read: cell });
        }
        codes[index] = above;
      }
      return { values, codes };
    }
    cellsAt(place2) {
      this.found.sheet.complete?.();
      const cells = new Array(this.rows.length);
      for (let index = 0; index < cells.length; index++)
        cells[index] = this.found.sheet.cells[this.rows[index]]?.[place2];
      return cells;
    }
    /** Puts in what the sheet's name says: its rep where the cell is blank, its month where the day is only a number. */
    named(field, column) {
      const name = this.nameOf(field);
      if (name !== "") return mapColumn(column, (cell) => isBlankCell(cell) ? name : cell);
      const { month } = this.found;
      return field === "day" && month !== null ? mapColumn(column, (cell) => dayInMonth(cell, month)) : column;
    }
    /** Rep or team that the sheet's name says; '' for every other field. */
    nameOf(field) {
      return field === "rep" ? this.found.rep : field === "team" ? this.found.team : "";
    }
    signedCells() {
      if (this.signed === null) {
        const { sheet, header } = this.found;
        sheet.complete?.();
        const fields = new Map([...header.columns].map(([field, column]) => [column, field]));
        let width = this.headers.length;
        for (const row5 of this.rows) width = Math.max(width, sheet.cells[row5]?.length ?? 0);
        const others = Array.from({ length: width }, (_, column) => column).filter((column) => !fields.has(column));
        this.signed = [
          ...[...fields.values(), ...header.columns.has("rep") ? [] : ["rep"]].map(
            (field) => [field, (index) => this.cell(field, index)]
          ),
          ...others.map(
            (column) => [
              `:${headerKey2(this.headers[column] ?? "") || column}`,
              (index) => sheet.cells[this.rows[index] ?? 0]?.[column]
            ]
          )
        ].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
      }
      return this.signed;
    }
  };
  function countRows(cells, headerRow2) {
    const below = cells.slice(headerRow2 + 1, lastFilledRow(cells) + 1);
    return { rows: below.length, blank: below.filter(isBlankRow).length };
  }

  // src/intake/previews.ts
  var ROWS_SHOWN = 5;
  var LONGEST_CELL = 30;
  var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  function previewOf(sheet, header, dayOfDate) {
    const headerRow2 = header?.row ?? -1;
    const headers = header === null ? blankHeader(filled(sheet.cells)).map(() => "") : headerTexts(sheet.cells, header).map(wellFormed);
    while (header !== null && headers.length > 0 && headers[headers.length - 1] === "") headers.pop();
    const firstRows = [];
    for (let row5 = headerRow2 + 1; row5 < sheet.cells.length && firstRows.length < ROWS_SHOWN; row5++) {
      const cells = sheet.cells[row5] ?? [];
      if (!isBlankRow(cells)) firstRows.push(headers.map((_, column) => shown(textOf(cells[column], dayOfDate))));
    }
    return {
      sheetName: sheet.name,
      headerRow: headerRow2 + 1,
      headers,
      firstRows,
      rows: countRows(sheet.cells, headerRow2).rows
    };
  }
  function filled(cells) {
    return cells.map((row5) => {
      let length = row5.length;
      while (length > 0 && isBlankCell(row5[length - 1])) length--;
      return row5.slice(0, length);
    });
  }
  function textOf(cell, dayOfDate) {
    if (typeof cell === "string") return tidySpelling(cell);
    if (!isDateCell(cell)) return cellText(cell);
    return Number.isNaN(cell.getTime()) ? "" : formatIsoDay(dayOfDate(cell)).replace(/-/g, "/");
  }
  var wellFormed = (text6) => text6.replace(LONE_SURROGATE, "�");
  function shown(text6) {
    if (text6.length <= LONGEST_CELL) return wellFormed(text6);
    return `${wellFormed(text6.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, ""))}…`;
  }

  // src/intake/build-questions.ts
  function buildQuestions(found, pins, known2, dayOfDate) {
    return [
      ...found.lacking.flatMap((lacking2) => columnsQuestion(lacking2, dayOfDate)),
      ...TABLE_KINDS.flatMap((kind) => joinQuestion(kind, found, pins, known2, dayOfDate))
    ];
  }
  function joinQuestion(kind, found, pins, known2, dayOfDate) {
    const read = found.tables.get(kind) ?? [];
    const withoutRep = found.withoutRep.get(kind) ?? [];
    const open = [...found.others.get(kind) ?? [], ...withoutRep];
    const chosenMeaning = pins[kind]?.nameMeaning ?? "none";
    if (open.length === 0) return [];
    const sheets = [...read, ...open];
    const names = sheets.map(({ sheet }) => sheet.name);
    return [
      {
        type: "join",
        kind,
        sheets: sheets.map(({ sheet, header }) => ({
          ...previewOf(sheet, header, dayOfDate),
          isRead: read.some((each) => each.sheet === sheet)
        })),
        nameMeaning: chosenMeaning === "none" ? guessMeaning(names, withoutRep.length > 0, known2) : chosenMeaning
      }
    ];
  }
  function columnsQuestion(lacking2, dayOfDate) {
    const { kind, sheet, missing } = lacking2;
    const likely = likelyHeaderRow(sheet.cells);
    const header = lacking2.header ?? (likely === null ? null : { row: likely, lines: 1 });
    if (header === null && !sheet.cells.some(isDatedRow)) return [];
    if (missing.includes("day") && hasMonthsAcross(sheet.cells)) return [];
    const preview = previewOf(sheet, header, dayOfDate);
    if (preview.rows === 0) return [];
    const columns = lacking2.header?.columns ?? /* @__PURE__ */ new Map();
    const below = sheet.cells.slice((header?.row ?? -1) + 1);
    const proposals2 = proposeColumns(below, preview.headers.length, missing, new Set(columns.values()));
    const oneBased = (found) => Object.fromEntries([...found].map(([field, column]) => [field, column + 1]));
    return [{ type: "columns", kind, sheet: preview, missing, proposals: oneBased(proposals2), known: oneBased(columns) }];
  }

  // src/intake/found-parts.ts
  function isMonthNeeded({ sheet, header }) {
    const column = header.columns.get("day");
    if (column === void 0 || monthOfName(sheet.name) === null) return false;
    const first = sheet.cells.slice(header.row + 1).find((row5) => !isBlankCell(row5[column]));
    return first !== void 0 && dayOfMonth(first[column]) !== null;
  }
  function foundParts(sheets, pins, workbookTitle, asOf) {
    const meaning = pins?.nameMeaning ?? "none";
    const months = sheets.map(
      (sheet) => meaning === "month" || isMonthNeeded(sheet) ? monthOfName(sheet.sheet.name) : null
    );
    const titles = sheets.map(({ sheet, header }, i) => ({ title: titleText(sheet, header), month: months[i] ?? null }));
    const anchors = anchorsOfParts(titles, workbookTitle, asOf);
    return sheets.map(({ sheet, header }, i) => ({
      sheet,
      header,
      rep: meaning === "rep" ? ownerOfName(sheet.name) : "",
      team: meaning === "team" ? ownerOfName(sheet.name) : "",
      month: months[i] ?? null,
      anchor: anchors[i]
    }));
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var peq = new Uint32Array(65536);
  var myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << n - 1;
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
      peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
      let eq = peq[b.charCodeAt(i)];
      const xv = eq | mv;
      eq |= (eq & pv) + pv ^ pv;
      mv |= ~(eq | pv);
      pv &= eq;
      if (mv & lst) {
        sc++;
      }
      if (pv & lst) {
        sc--;
      }
      mv = mv << 1 | 1;
      pv = pv << 1 | ~(xv | mv);
      mv &= xv;
    }
    i = n;
    while (i--) {
      peq[a.charCodeAt(i)] = 0;
    }
    return sc;
  };
  var myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
      phc[i] = -1;
      mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
      let mv2 = 0;
      let pv2 = -1;
      const start2 = j * 32;
      const vlen2 = Math.min(32, m) + start2;
      for (let k = start2; k < vlen2; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv2;
        const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
        let ph = mv2 | ~(xh | pv2);
        let mh = pv2 & xh;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv2 = mh | ~(xv | ph);
        mv2 = ph & xv;
      }
      for (let k = start2; k < vlen2; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv;
      const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      score += ph >>> m - 1 & 1;
      score -= mh >>> m - 1 & 1;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv = mh | ~(xv | ph);
      mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
    return score;
  };
  var distance = (a, b) => {
    if (a.length < b.length) {
      const tmp = b;
      b = a;
      a = tmp;
    }
    if (b.length === 0) {
      return a.length;
    }
    if (a.length <= 32) {
      return myers_32(a, b);
    }
    return myers_x(a, b);
  };
  var closest = (str, arr) => {
    let min_distance = Infinity;
    let min_index = 0;
    for (let i = 0; i < arr.length; i++) {
      const dist = distance(str, arr[i]);
      if (dist < min_distance) {
        min_distance = dist;
        min_index = i;
      }
    }
    return arr[min_index];
  };

  // node_modules/wanakana/esm/index.js
  function typeOf(value) {
    if (value === null) {
      return "null";
    }
    if (value !== Object(value)) {
      return typeof value;
    }
    return {}.toString.call(value).slice(8, -1).toLowerCase();
  }
  function isEmpty(input) {
    if (typeOf(input) !== "string") {
      return true;
    }
    return !input.length;
  }
  function isCharInRange(char = "", start, end) {
    if (isEmpty(char))
      return false;
    const code = char.charCodeAt(0);
    return start <= code && code <= end;
  }
  var TO_KANA_METHODS = {
    HIRAGANA: "toHiragana",
    KATAKANA: "toKatakana"
  };
  var ROMANIZATIONS = {
    HEPBURN: "hepburn"
  };
  var DEFAULT_OPTIONS = {
    useObsoleteKana: false,
    passRomaji: false,
    convertLongVowelMark: true,
    upcaseKatakana: false,
    IMEMode: false,
    romanization: ROMANIZATIONS.HEPBURN
  };
  var LATIN_UPPERCASE_START = 65;
  var LATIN_UPPERCASE_END = 90;
  var LOWERCASE_ZENKAKU_START = 65345;
  var LOWERCASE_ZENKAKU_END = 65370;
  var UPPERCASE_ZENKAKU_START = 65313;
  var UPPERCASE_ZENKAKU_END = 65338;
  var HIRAGANA_START = 12353;
  var HIRAGANA_END = 12438;
  var KATAKANA_START = 12449;
  var KATAKANA_END = 12540;
  var KANJI_START = 19968;
  var KANJI_END = 40879;
  var KANJI_ITERATION_MARK = 12293;
  var PROLONGED_SOUND_MARK = 12540;
  var KANA_SLASH_DOT = 12539;
  var ZENKAKU_NUMBERS = [65296, 65305];
  var ZENKAKU_UPPERCASE = [UPPERCASE_ZENKAKU_START, UPPERCASE_ZENKAKU_END];
  var ZENKAKU_LOWERCASE = [LOWERCASE_ZENKAKU_START, LOWERCASE_ZENKAKU_END];
  var ZENKAKU_PUNCTUATION_1 = [65281, 65295];
  var ZENKAKU_PUNCTUATION_2 = [65306, 65311];
  var ZENKAKU_PUNCTUATION_3 = [65339, 65343];
  var ZENKAKU_PUNCTUATION_4 = [65371, 65376];
  var ZENKAKU_SYMBOLS_CURRENCY = [65504, 65518];
  var HIRAGANA_CHARS = [12352, 12447];
  var KATAKANA_CHARS = [12448, 12543];
  var HANKAKU_KATAKANA = [65382, 65439];
  var KATAKANA_PUNCTUATION = [12539, 12540];
  var KANA_PUNCTUATION = [65377, 65381];
  var CJK_SYMBOLS_PUNCTUATION = [12288, 12351];
  var COMMON_CJK = [19968, 40959];
  var RARE_CJK = [13312, 19903];
  var KANA_RANGES = [
    HIRAGANA_CHARS,
    KATAKANA_CHARS,
    KANA_PUNCTUATION,
    HANKAKU_KATAKANA
  ];
  var JA_PUNCTUATION_RANGES = [
    CJK_SYMBOLS_PUNCTUATION,
    KANA_PUNCTUATION,
    KATAKANA_PUNCTUATION,
    ZENKAKU_PUNCTUATION_1,
    ZENKAKU_PUNCTUATION_2,
    ZENKAKU_PUNCTUATION_3,
    ZENKAKU_PUNCTUATION_4,
    ZENKAKU_SYMBOLS_CURRENCY
  ];
  var JAPANESE_RANGES = [
    ...KANA_RANGES,
    ...JA_PUNCTUATION_RANGES,
    ZENKAKU_UPPERCASE,
    ZENKAKU_LOWERCASE,
    ZENKAKU_NUMBERS,
    COMMON_CJK,
    RARE_CJK
  ];
  var MODERN_ENGLISH = [0, 127];
  var HEPBURN_MACRON_RANGES = [
    [256, 257],
    [274, 275],
    [298, 299],
    [332, 333],
    [362, 363]
    // Ū ū
  ];
  var SMART_QUOTE_RANGES = [
    [8216, 8217],
    [8220, 8221]
    // “ ”
  ];
  var ROMAJI_RANGES = [MODERN_ENGLISH, ...HEPBURN_MACRON_RANGES];
  var EN_PUNCTUATION_RANGES = [
    [32, 47],
    [58, 63],
    [91, 96],
    [123, 126],
    ...SMART_QUOTE_RANGES
  ];
  var safeIsNaN = Number.isNaN || function ponyfill(value) {
    return typeof value === "number" && value !== value;
  };
  function isEqual(first, second) {
    if (first === second) {
      return true;
    }
    if (safeIsNaN(first) && safeIsNaN(second)) {
      return true;
    }
    return false;
  }
  function areInputsEqual(newInputs, lastInputs) {
    if (newInputs.length !== lastInputs.length) {
      return false;
    }
    for (var i = 0; i < newInputs.length; i++) {
      if (!isEqual(newInputs[i], lastInputs[i])) {
        return false;
      }
    }
    return true;
  }
  function memoizeOne(resultFn, isEqual2) {
    if (isEqual2 === void 0) {
      isEqual2 = areInputsEqual;
    }
    var cache = null;
    function memoized() {
      var newArgs = [];
      for (var _i = 0; _i < arguments.length; _i++) {
        newArgs[_i] = arguments[_i];
      }
      if (cache && cache.lastThis === this && isEqual2(newArgs, cache.lastArgs)) {
        return cache.lastResult;
      }
      var lastResult = resultFn.apply(this, newArgs);
      cache = {
        lastResult,
        lastArgs: newArgs,
        lastThis: this
      };
      return lastResult;
    }
    memoized.clear = function clear() {
      cache = null;
    };
    return memoized;
  }
  var has = Object.prototype.hasOwnProperty;
  function find(iter, tar, key) {
    for (key of iter.keys()) {
      if (dequal(key, tar))
        return key;
    }
  }
  function dequal(foo, bar) {
    var ctor, len, tmp;
    if (foo === bar)
      return true;
    if (foo && bar && (ctor = foo.constructor) === bar.constructor) {
      if (ctor === Date)
        return foo.getTime() === bar.getTime();
      if (ctor === RegExp)
        return foo.toString() === bar.toString();
      if (ctor === Array) {
        if ((len = foo.length) === bar.length) {
          while (len-- && dequal(foo[len], bar[len]))
            ;
        }
        return len === -1;
      }
      if (ctor === Set) {
        if (foo.size !== bar.size) {
          return false;
        }
        for (len of foo) {
          tmp = len;
          if (tmp && typeof tmp === "object") {
            tmp = find(bar, tmp);
            if (!tmp)
              return false;
          }
          if (!bar.has(tmp))
            return false;
        }
        return true;
      }
      if (ctor === Map) {
        if (foo.size !== bar.size) {
          return false;
        }
        for (len of foo) {
          tmp = len[0];
          if (tmp && typeof tmp === "object") {
            tmp = find(bar, tmp);
            if (!tmp)
              return false;
          }
          if (!dequal(len[1], bar.get(tmp))) {
            return false;
          }
        }
        return true;
      }
      if (ctor === ArrayBuffer) {
        foo = new Uint8Array(foo);
        bar = new Uint8Array(bar);
      } else if (ctor === DataView) {
        if ((len = foo.byteLength) === bar.byteLength) {
          while (len-- && foo.getInt8(len) === bar.getInt8(len))
            ;
        }
        return len === -1;
      }
      if (ArrayBuffer.isView(foo)) {
        if ((len = foo.byteLength) === bar.byteLength) {
          while (len-- && foo[len] === bar[len])
            ;
        }
        return len === -1;
      }
      if (!ctor || typeof foo === "object") {
        len = 0;
        for (ctor in foo) {
          if (has.call(foo, ctor) && ++len && !has.call(bar, ctor))
            return false;
          if (!(ctor in bar) || !dequal(foo[ctor], bar[ctor]))
            return false;
        }
        return Object.keys(bar).length === len;
      }
    }
    return foo !== foo && bar !== bar;
  }
  var mergeWithDefaultOptions = (opts = {}) => Object.assign({}, DEFAULT_OPTIONS, opts);
  function applyMapping(string, mapping, convertEnding) {
    const root = mapping;
    function nextSubtree(tree, nextChar) {
      const subtree = tree[nextChar];
      if (subtree === void 0) {
        return void 0;
      }
      return Object.assign({ "": tree[""] + nextChar }, tree[nextChar]);
    }
    function newChunk(remaining, currentCursor) {
      const firstChar = remaining.charAt(0);
      return parse(Object.assign({ "": firstChar }, root[firstChar]), remaining.slice(1), currentCursor, currentCursor + 1);
    }
    function parse(tree, remaining, lastCursor, currentCursor) {
      if (!remaining) {
        if (convertEnding || Object.keys(tree).length === 1) {
          return tree[""] ? [[lastCursor, currentCursor, tree[""]]] : [];
        }
        return [[lastCursor, currentCursor, null]];
      }
      if (Object.keys(tree).length === 1) {
        return [[lastCursor, currentCursor, tree[""]]].concat(newChunk(remaining, currentCursor));
      }
      const subtree = nextSubtree(tree, remaining.charAt(0));
      if (subtree === void 0) {
        return [[lastCursor, currentCursor, tree[""]]].concat(newChunk(remaining, currentCursor));
      }
      return parse(subtree, remaining.slice(1), lastCursor, currentCursor + 1);
    }
    return newChunk(string, 0);
  }
  function transform(tree) {
    return Object.entries(tree).reduce((map2, [char, subtree]) => {
      const endOfBranch = typeOf(subtree) === "string";
      map2[char] = endOfBranch ? { "": subtree } : transform(subtree);
      return map2;
    }, {});
  }
  function getSubTreeOf(tree, string) {
    return string.split("").reduce((correctSubTree, char) => {
      if (correctSubTree[char] === void 0) {
        correctSubTree[char] = {};
      }
      return correctSubTree[char];
    }, tree);
  }
  function createCustomMapping(customMap = {}) {
    const customTree = {};
    if (typeOf(customMap) === "object") {
      Object.entries(customMap).forEach(([roma, kana]) => {
        let subTree = customTree;
        roma.split("").forEach((char) => {
          if (subTree[char] === void 0) {
            subTree[char] = {};
          }
          subTree = subTree[char];
        });
        subTree[""] = kana;
      });
    }
    return function makeMap(map2) {
      const mapCopy = JSON.parse(JSON.stringify(map2));
      function transformMap(mapSubtree, customSubtree) {
        if (mapSubtree === void 0 || typeOf(mapSubtree) === "string") {
          return customSubtree;
        }
        return Object.entries(customSubtree).reduce((newSubtree, [char, subtree]) => {
          newSubtree[char] = transformMap(mapSubtree[char], subtree);
          return newSubtree;
        }, mapSubtree);
      }
      return transformMap(mapCopy, customTree);
    };
  }
  function mergeCustomMapping(map2, customMapping) {
    if (!customMapping) {
      return map2;
    }
    return typeOf(customMapping) === "function" ? customMapping(map2) : createCustomMapping(customMapping)(map2);
  }
  var BASIC_KUNREI = {
    a: "あ",
    i: "い",
    u: "う",
    e: "え",
    o: "お",
    k: { a: "か", i: "き", u: "く", e: "け", o: "こ" },
    s: { a: "さ", i: "し", u: "す", e: "せ", o: "そ" },
    t: { a: "た", i: "ち", u: "つ", e: "て", o: "と" },
    n: { a: "な", i: "に", u: "ぬ", e: "ね", o: "の" },
    h: { a: "は", i: "ひ", u: "ふ", e: "へ", o: "ほ" },
    m: { a: "ま", i: "み", u: "む", e: "め", o: "も" },
    y: { a: "や", u: "ゆ", o: "よ" },
    r: { a: "ら", i: "り", u: "る", e: "れ", o: "ろ" },
    w: { a: "わ", i: "ゐ", e: "ゑ", o: "を" },
    g: { a: "が", i: "ぎ", u: "ぐ", e: "げ", o: "ご" },
    z: { a: "ざ", i: "じ", u: "ず", e: "ぜ", o: "ぞ" },
    d: { a: "だ", i: "ぢ", u: "づ", e: "で", o: "ど" },
    b: { a: "ば", i: "び", u: "ぶ", e: "べ", o: "ぼ" },
    p: { a: "ぱ", i: "ぴ", u: "ぷ", e: "ぺ", o: "ぽ" },
    v: { a: "ゔぁ", i: "ゔぃ", u: "ゔ", e: "ゔぇ", o: "ゔぉ" }
  };
  var SPECIAL_SYMBOLS$1 = {
    ".": "。",
    ",": "、",
    ":": "：",
    "/": "・",
    "!": "！",
    "?": "？",
    "~": "〜",
    "-": "ー",
    "‘": "「",
    "’": "」",
    "“": "『",
    "”": "』",
    "[": "［",
    "]": "］",
    "(": "（",
    ")": "）",
    "{": "｛",
    "}": "｝"
  };
  var CONSONANTS = {
    k: "き",
    s: "し",
    t: "ち",
    n: "に",
    h: "ひ",
    m: "み",
    r: "り",
    g: "ぎ",
    z: "じ",
    d: "ぢ",
    b: "び",
    p: "ぴ",
    v: "ゔ",
    q: "く",
    f: "ふ"
  };
  var SMALL_Y$1 = { ya: "ゃ", yi: "ぃ", yu: "ゅ", ye: "ぇ", yo: "ょ" };
  var SMALL_VOWELS = { a: "ぁ", i: "ぃ", u: "ぅ", e: "ぇ", o: "ぉ" };
  var ALIASES = {
    sh: "sy",
    ch: "ty",
    cy: "ty",
    chy: "ty",
    shy: "sy",
    j: "zy",
    jy: "zy",
    // exceptions to above rules
    shi: "si",
    chi: "ti",
    tsu: "tu",
    ji: "zi",
    fu: "hu"
  };
  var SMALL_LETTERS = Object.assign({
    tu: "っ",
    wa: "ゎ",
    ka: "ヵ",
    ke: "ヶ"
  }, SMALL_VOWELS, SMALL_Y$1);
  var SPECIAL_CASES = {
    yi: "い",
    wu: "う",
    ye: "いぇ",
    wi: "うぃ",
    we: "うぇ",
    kwa: "くぁ",
    whu: "う",
    // because it's not thya for てゃ but tha
    // and tha is not てぁ, but てゃ
    tha: "てゃ",
    thu: "てゅ",
    tho: "てょ",
    dha: "でゃ",
    dhu: "でゅ",
    dho: "でょ"
  };
  var AIUEO_CONSTRUCTIONS = {
    wh: "う",
    kw: "く",
    qw: "く",
    q: "く",
    gw: "ぐ",
    sw: "す",
    ts: "つ",
    th: "て",
    tw: "と",
    dh: "で",
    dw: "ど",
    fw: "ふ",
    f: "ふ"
  };
  function createRomajiToKanaMap$1() {
    const kanaTree = transform(BASIC_KUNREI);
    const subtreeOf = (string) => getSubTreeOf(kanaTree, string);
    Object.entries(CONSONANTS).forEach(([consonant, yKana]) => {
      Object.entries(SMALL_Y$1).forEach(([roma, kana]) => {
        subtreeOf(consonant + roma)[""] = yKana + kana;
      });
    });
    Object.entries(SPECIAL_SYMBOLS$1).forEach(([symbol, jsymbol]) => {
      subtreeOf(symbol)[""] = jsymbol;
    });
    Object.entries(AIUEO_CONSTRUCTIONS).forEach(([consonant, aiueoKana]) => {
      Object.entries(SMALL_VOWELS).forEach(([vowel, kana]) => {
        const subtree = subtreeOf(consonant + vowel);
        subtree[""] = aiueoKana + kana;
      });
    });
    ["n", "n'", "xn"].forEach((nChar) => {
      subtreeOf(nChar)[""] = "ん";
    });
    kanaTree.c = JSON.parse(JSON.stringify(kanaTree.k));
    Object.entries(ALIASES).forEach(([string, alternative]) => {
      const allExceptLast = string.slice(0, string.length - 1);
      const last2 = string.charAt(string.length - 1);
      const parentTree = subtreeOf(allExceptLast);
      parentTree[last2] = JSON.parse(JSON.stringify(subtreeOf(alternative)));
    });
    function getAlternatives(string) {
      return [...Object.entries(ALIASES), ...[["c", "k"]]].reduce((list, [alt, roma]) => string.startsWith(roma) ? list.concat(string.replace(roma, alt)) : list, []);
    }
    Object.entries(SMALL_LETTERS).forEach(([kunreiRoma, kana]) => {
      const last2 = (char) => char.charAt(char.length - 1);
      const allExceptLast = (chars) => chars.slice(0, chars.length - 1);
      const xRoma = `x${kunreiRoma}`;
      const xSubtree = subtreeOf(xRoma);
      xSubtree[""] = kana;
      const parentTree = subtreeOf(`l${allExceptLast(kunreiRoma)}`);
      parentTree[last2(kunreiRoma)] = xSubtree;
      getAlternatives(kunreiRoma).forEach((altRoma) => {
        ["l", "x"].forEach((prefix) => {
          const altParentTree = subtreeOf(prefix + allExceptLast(altRoma));
          altParentTree[last2(altRoma)] = subtreeOf(prefix + kunreiRoma);
        });
      });
    });
    Object.entries(SPECIAL_CASES).forEach(([string, kana]) => {
      subtreeOf(string)[""] = kana;
    });
    function addTsu(tree) {
      return Object.entries(tree).reduce((tsuTree, [key, value]) => {
        if (!key) {
          tsuTree[key] = `っ${value}`;
        } else {
          tsuTree[key] = addTsu(value);
        }
        return tsuTree;
      }, {});
    }
    [...Object.keys(CONSONANTS), "c", "y", "w", "j"].forEach((consonant) => {
      const subtree = kanaTree[consonant];
      subtree[consonant] = addTsu(subtree);
    });
    delete kanaTree.n.n;
    return Object.freeze(JSON.parse(JSON.stringify(kanaTree)));
  }
  var romajiToKanaMap = null;
  function getRomajiToKanaTree() {
    if (romajiToKanaMap == null) {
      romajiToKanaMap = createRomajiToKanaMap$1();
    }
    return romajiToKanaMap;
  }
  var USE_OBSOLETE_KANA_MAP = createCustomMapping({
    wi: "ゐ",
    we: "ゑ"
  });
  function IME_MODE_MAP(map2) {
    const mapCopy = JSON.parse(JSON.stringify(map2));
    mapCopy.n.n = { "": "ん" };
    mapCopy.n[" "] = { "": "ん" };
    return mapCopy;
  }
  function isCharUpperCase(char = "") {
    if (isEmpty(char))
      return false;
    return isCharInRange(char, LATIN_UPPERCASE_START, LATIN_UPPERCASE_END);
  }
  function isCharLongDash(char = "") {
    if (isEmpty(char))
      return false;
    return char.charCodeAt(0) === PROLONGED_SOUND_MARK;
  }
  function isCharSlashDot(char = "") {
    if (isEmpty(char))
      return false;
    return char.charCodeAt(0) === KANA_SLASH_DOT;
  }
  function isCharHiragana(char = "") {
    if (isEmpty(char))
      return false;
    if (isCharLongDash(char))
      return true;
    return isCharInRange(char, HIRAGANA_START, HIRAGANA_END);
  }
  function hiraganaToKatakana(input = "") {
    const kata = [];
    input.split("").forEach((char) => {
      if (isCharLongDash(char) || isCharSlashDot(char)) {
        kata.push(char);
      } else if (isCharHiragana(char)) {
        const code = char.charCodeAt(0) + (KATAKANA_START - HIRAGANA_START);
        const kataChar = String.fromCharCode(code);
        kata.push(kataChar);
      } else {
        kata.push(char);
      }
    });
    return kata.join("");
  }
  var createRomajiToKanaMap = memoizeOne((IMEMode, useObsoleteKana, customKanaMapping) => {
    let map2 = getRomajiToKanaTree();
    map2 = IMEMode ? IME_MODE_MAP(map2) : map2;
    map2 = useObsoleteKana ? USE_OBSOLETE_KANA_MAP(map2) : map2;
    if (customKanaMapping) {
      map2 = mergeCustomMapping(map2, customKanaMapping);
    }
    return map2;
  }, dequal);
  function toKana(input = "", options = {}, map2) {
    let config;
    if (!map2) {
      config = mergeWithDefaultOptions(options);
      map2 = createRomajiToKanaMap(config.IMEMode, config.useObsoleteKana, config.customKanaMapping);
    } else {
      config = options;
    }
    return splitIntoConvertedKana(input, config, map2).map((kanaToken) => {
      const [start, end, kana] = kanaToken;
      if (kana === null) {
        return input.slice(start);
      }
      const enforceHiragana = config.IMEMode === TO_KANA_METHODS.HIRAGANA;
      const enforceKatakana = config.IMEMode === TO_KANA_METHODS.KATAKANA || [...input.slice(start, end)].every(isCharUpperCase);
      return enforceHiragana || !enforceKatakana ? kana : hiraganaToKatakana(kana);
    }).join("");
  }
  function splitIntoConvertedKana(input = "", options = {}, map2) {
    const { IMEMode, useObsoleteKana, customKanaMapping } = options;
    if (!map2) {
      map2 = createRomajiToKanaMap(IMEMode, useObsoleteKana, customKanaMapping);
    }
    return applyMapping(input.toLowerCase(), map2, !IMEMode);
  }
  function isCharRomaji(char = "") {
    if (isEmpty(char))
      return false;
    return ROMAJI_RANGES.some(([start, end]) => isCharInRange(char, start, end));
  }
  function isRomaji(input = "", allowed) {
    const augmented = typeOf(allowed) === "regexp";
    return isEmpty(input) ? false : [...input].every((char) => {
      const isRoma = isCharRomaji(char);
      return !augmented ? isRoma : isRoma || allowed.test(char);
    });
  }
  function isCharKatakana(char = "") {
    return isCharInRange(char, KATAKANA_START, KATAKANA_END);
  }
  function isHiragana(input = "") {
    if (isEmpty(input))
      return false;
    return [...input].every(isCharHiragana);
  }
  function isKatakana(input = "") {
    if (isEmpty(input))
      return false;
    return [...input].every(isCharKatakana);
  }
  function isCharIterationMark(char = "") {
    if (isEmpty(char))
      return false;
    return char.charCodeAt(0) === KANJI_ITERATION_MARK;
  }
  function isCharKanji(char = "") {
    return isCharInRange(char, KANJI_START, KANJI_END) || isCharIterationMark(char);
  }
  function isKanji(input = "") {
    if (isEmpty(input))
      return false;
    return [...input].every(isCharKanji);
  }
  function isMixed(input = "", options = { passKanji: true }) {
    const chars = [...input];
    let hasKanji = false;
    if (!options.passKanji) {
      hasKanji = chars.some(isKanji);
    }
    return (chars.some(isHiragana) || chars.some(isKatakana)) && chars.some(isRomaji) && !hasKanji;
  }
  var kanaToHepburnMap = null;
  var BASIC_ROMAJI = {
    あ: "a",
    い: "i",
    う: "u",
    え: "e",
    お: "o",
    か: "ka",
    き: "ki",
    く: "ku",
    け: "ke",
    こ: "ko",
    さ: "sa",
    し: "shi",
    す: "su",
    せ: "se",
    そ: "so",
    た: "ta",
    ち: "chi",
    つ: "tsu",
    て: "te",
    と: "to",
    な: "na",
    に: "ni",
    ぬ: "nu",
    ね: "ne",
    の: "no",
    は: "ha",
    ひ: "hi",
    ふ: "fu",
    へ: "he",
    ほ: "ho",
    ま: "ma",
    み: "mi",
    む: "mu",
    め: "me",
    も: "mo",
    ら: "ra",
    り: "ri",
    る: "ru",
    れ: "re",
    ろ: "ro",
    や: "ya",
    ゆ: "yu",
    よ: "yo",
    わ: "wa",
    ゐ: "wi",
    ゑ: "we",
    を: "wo",
    ん: "n",
    が: "ga",
    ぎ: "gi",
    ぐ: "gu",
    げ: "ge",
    ご: "go",
    ざ: "za",
    じ: "ji",
    ず: "zu",
    ぜ: "ze",
    ぞ: "zo",
    だ: "da",
    ぢ: "ji",
    づ: "zu",
    で: "de",
    ど: "do",
    ば: "ba",
    び: "bi",
    ぶ: "bu",
    べ: "be",
    ぼ: "bo",
    ぱ: "pa",
    ぴ: "pi",
    ぷ: "pu",
    ぺ: "pe",
    ぽ: "po",
    ゔぁ: "va",
    ゔぃ: "vi",
    ゔ: "vu",
    ゔぇ: "ve",
    ゔぉ: "vo"
  };
  var SPECIAL_SYMBOLS = {
    "。": ".",
    "、": ",",
    "：": ":",
    "・": "/",
    "！": "!",
    "？": "?",
    "〜": "~",
    "ー": "-",
    "「": "‘",
    "」": "’",
    "『": "“",
    "』": "”",
    "［": "[",
    "］": "]",
    "（": "(",
    "）": ")",
    "｛": "{",
    "｝": "}",
    "　": " "
  };
  var AMBIGUOUS_VOWELS = ["あ", "い", "う", "え", "お", "や", "ゆ", "よ"];
  var SMALL_Y = { ゃ: "ya", ゅ: "yu", ょ: "yo" };
  var SMALL_Y_EXTRA = { ぃ: "yi", ぇ: "ye" };
  var SMALL_AIUEO = {
    ぁ: "a",
    ぃ: "i",
    ぅ: "u",
    ぇ: "e",
    ぉ: "o"
  };
  var YOON_KANA = [
    "き",
    "に",
    "ひ",
    "み",
    "り",
    "ぎ",
    "び",
    "ぴ",
    "ゔ",
    "く",
    "ふ"
  ];
  var YOON_EXCEPTIONS = {
    し: "sh",
    ち: "ch",
    じ: "j",
    ぢ: "j"
  };
  var SMALL_KANA = {
    っ: "",
    ゃ: "ya",
    ゅ: "yu",
    ょ: "yo",
    ぁ: "a",
    ぃ: "i",
    ぅ: "u",
    ぇ: "e",
    ぉ: "o"
  };
  var SOKUON_WHITELIST = {
    b: "b",
    c: "t",
    d: "d",
    f: "f",
    g: "g",
    h: "h",
    j: "j",
    k: "k",
    m: "m",
    p: "p",
    q: "q",
    r: "r",
    s: "s",
    t: "t",
    v: "v",
    w: "w",
    x: "x",
    z: "z"
  };
  function getKanaToHepburnTree() {
    if (kanaToHepburnMap == null) {
      kanaToHepburnMap = createKanaToHepburnMap();
    }
    return kanaToHepburnMap;
  }
  function getKanaToRomajiTree(romanization) {
    switch (romanization) {
      case ROMANIZATIONS.HEPBURN:
        return getKanaToHepburnTree();
      default:
        return {};
    }
  }
  function createKanaToHepburnMap() {
    const romajiTree = transform(BASIC_ROMAJI);
    const subtreeOf = (string) => getSubTreeOf(romajiTree, string);
    const setTrans = (string, transliteration) => {
      subtreeOf(string)[""] = transliteration;
    };
    Object.entries(SPECIAL_SYMBOLS).forEach(([jsymbol, symbol]) => {
      subtreeOf(jsymbol)[""] = symbol;
    });
    [...Object.entries(SMALL_Y), ...Object.entries(SMALL_AIUEO)].forEach(([roma, kana]) => {
      setTrans(roma, kana);
    });
    YOON_KANA.forEach((kana) => {
      const firstRomajiChar = subtreeOf(kana)[""][0];
      Object.entries(SMALL_Y).forEach(([yKana, yRoma]) => {
        setTrans(kana + yKana, firstRomajiChar + yRoma);
      });
      Object.entries(SMALL_Y_EXTRA).forEach(([yKana, yRoma]) => {
        setTrans(kana + yKana, firstRomajiChar + yRoma);
      });
    });
    Object.entries(YOON_EXCEPTIONS).forEach(([kana, roma]) => {
      Object.entries(SMALL_Y).forEach(([yKana, yRoma]) => {
        setTrans(kana + yKana, roma + yRoma[1]);
      });
      setTrans(`${kana}ぃ`, `${roma}yi`);
      setTrans(`${kana}ぇ`, `${roma}e`);
    });
    romajiTree["っ"] = resolveTsu(romajiTree);
    Object.entries(SMALL_KANA).forEach(([kana, roma]) => {
      setTrans(kana, roma);
    });
    AMBIGUOUS_VOWELS.forEach((kana) => {
      setTrans(`ん${kana}`, `n'${subtreeOf(kana)[""]}`);
    });
    return Object.freeze(JSON.parse(JSON.stringify(romajiTree)));
  }
  function resolveTsu(tree) {
    return Object.entries(tree).reduce((tsuTree, [key, value]) => {
      if (!key) {
        const consonant = value.charAt(0);
        tsuTree[key] = Object.keys(SOKUON_WHITELIST).includes(consonant) ? SOKUON_WHITELIST[consonant] + value : value;
      } else {
        tsuTree[key] = resolveTsu(value);
      }
      return tsuTree;
    }, {});
  }
  var createKanaToRomajiMap = memoizeOne((romanization, customRomajiMapping) => {
    let map2 = getKanaToRomajiTree(romanization);
    if (customRomajiMapping) {
      map2 = mergeCustomMapping(map2, customRomajiMapping);
    }
    return map2;
  }, dequal);
  function isCharEnglishPunctuation(char = "") {
    if (isEmpty(char))
      return false;
    return EN_PUNCTUATION_RANGES.some(([start, end]) => isCharInRange(char, start, end));
  }
  function toKatakana(input = "", options = {}) {
    const mergedOptions = mergeWithDefaultOptions(options);
    if (mergedOptions.passRomaji) {
      return hiraganaToKatakana(input);
    }
    if (isMixed(input) || isRomaji(input) || isCharEnglishPunctuation(input)) {
      const hiragana = toKana(input.toLowerCase(), mergedOptions);
      return hiraganaToKatakana(hiragana);
    }
    return hiraganaToKatakana(input);
  }

  // src/intake/kana.ts
  var HIRAGANA = /[\u3041-\u3096]/;
  var LETTERS = /[a-zāīūēō]/i;
  var USUAL_KANA = new Map(
    [
      "ァア",
      "ィイ",
      "ゥウ",
      "ェエ",
      "ォオ",
      "ャヤ",
      "ュユ",
      "ョヨ",
      "ッツ",
      "ヮワ",
      "ヵカ",
      "ヶケ",
      "ヰイ",
      "ヱエ",
      "ヲオ",
      "ヂジ",
      "ヅズ",
      "之ノ"
    ].map((pair2) => [pair2[0], pair2[1]])
  );
  var V_SOUNDS = /* @__PURE__ */ new Map([
    ["ァ", "バ"],
    ["ィ", "ビ"],
    ["ェ", "ベ"],
    ["ォ", "ボ"]
  ]);
  var VOWELS = [
    ["ア", "アカサタナハマヤラワガザダバパ"],
    ["イ", "イキシチニヒミリギジビピエケセテネヘメレゲゼデベペ"],
    ["ウ", "ウクスツヌフムユルグズブプオコソトノホモヨロヲゴゾドボポ"]
  ];
  function foldKana(cleaned) {
    return usualKana(cleaned).replace(/ー/g, "");
  }
  function foldLongVowels(cleaned) {
    return usualKana(cleaned).replace(/(.)ー+/g, (_, before) => {
      const vowel = VOWELS.find(([, sounds]) => sounds.includes(before))?.[0] ?? "";
      return before + vowel;
    });
  }
  function usualKana(cleaned) {
    const katakana = HIRAGANA.test(cleaned) ? toKatakana(cleaned, { passRomaji: true }) : cleaned;
    let result = "";
    for (const character of betweenKanji(katakana).replace(
      /ヴ([ァィェォ])?/g,
      (_, small) => V_SOUNDS.get(small ?? "") ?? "ブ"
    )) {
      result += character === "ヽ" ? result.slice(-1) : USUAL_KANA.get(character) ?? character;
    }
    return result;
  }
  var betweenKanji = (text6) => text6.replace(/([\u3400-\u9fff])[ガヶヵ](?=[\u3400-\u9fff])/g, "$1ケ");
  function soundOf(cleaned) {
    const letters = LETTERS.test(cleaned) ? cleaned.toLowerCase().replace(/[āīūēō]/g, plainVowel).replace(/oh(?![aiueo])/g, "o") : cleaned;
    const kana = foldKana(LETTERS.test(letters) ? toKatakana(letters.replace(/m(?=[bmp])/g, "n")) : letters);
    if (!/^[ァ-ヺ]+$/.test(kana)) return "";
    return kana.replace(/([オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプ])ウ/g, "$1").replace(/([オコソトノホモヨロゴゾドボポ])オ/g, "$1");
  }
  var plainVowel = (vowel) => "aiueo"["āīūēō".indexOf(vowel)];

  // src/intake/business-words.ts
  var GROUPS = [
    "電機 電器 電気",
    "商店",
    "商事",
    "商会",
    "商行",
    "工務店",
    "建設",
    "建築",
    "建材",
    "土木",
    "組",
    "工業",
    "工業所",
    "工芸",
    "鉄工",
    "鉄工所",
    "製作所",
    "製造所",
    "産業",
    "興業",
    "興産",
    "物産",
    "物流",
    "運輸",
    "運送",
    "倉庫",
    "不動産",
    "印刷",
    "印刷所",
    "薬局",
    "薬店",
    "歯科 歯科医院",
    "眼科 眼科医院",
    "内科 内科医院",
    "外科",
    "皮膚科",
    "耳鼻科",
    "小児科",
    "医院",
    "病院",
    "診療所",
    "接骨院",
    "整骨院",
    "鍼灸院",
    "動物病院",
    "美容室 美容院",
    "理容室 理容院",
    "酒店",
    "酒造",
    "米店",
    "書店",
    "花店 生花店",
    "茶舗",
    "製菓",
    "菓子店",
    "精肉店",
    "鮮魚店",
    "青果店",
    "水産",
    "食品",
    "食堂",
    "飯店",
    "旅館",
    "温泉",
    "酒場",
    "寿司 鮨",
    "蕎麦",
    "学園",
    "保育園",
    "幼稚園",
    "小学校",
    "中学校",
    "高校",
    "塾",
    "印房",
    "石油",
    "瓦斯 ガス",
    "自動車",
    "自動車工業",
    "金属",
    "化学",
    "繊維",
    "家具",
    "時計店",
    "衣料",
    "農園",
    "牧場",
    "造園",
    "設備",
    "設計",
    "事務所",
    "会計",
    "会計事務所",
    "法律事務所",
    "ホールディングス",
    "グループ",
    "コーポレーション",
    "サービス",
    "システム システムズ",
    "ソリューション ソリューションズ",
    "ホーム",
    "フーズ",
    "カフェ",
    "レストラン",
    "ホテル",
    "クリニック",
    "クリーニング",
    "クリーニング店",
    "ショップ",
    "ストア",
    "スーパー",
    "マート",
    "ベーカリー",
    "デンタルクリニック",
    "ドラッグ",
    "デザイン",
    "ハウス",
    "ガーデン",
    "モータース",
    "珈琲 コーヒー",
    "サロン",
    "ヘアサロン",
    "喫茶",
    "居酒屋",
    "そば",
    "うどん",
    "ラーメン",
    "パン",
    "エンジニアリング",
    "テクノ",
    "トレーディング",
    "ジャパン"
  ];
  var groupOfWord = null;
  var longest = 0;
  function words() {
    if (groupOfWord === null) {
      groupOfWord = new Map(
        GROUPS.flatMap((group, index) => group.split(" ").map((word) => [foldKana(word), index]))
      );
      longest = Math.max(...[...groupOfWord.keys()].map((word) => word.length));
    }
    return groupOfWord;
  }
  function splitTrade(core) {
    const known2 = words();
    for (let length = Math.min(longest, core.length - 1); length > 0; length--) {
      const group = known2.get(core.slice(-length));
      if (group !== void 0) return { distinct: core.slice(0, -length), group };
    }
    for (let length = Math.min(longest, core.length - 1); length > 1; length--) {
      const group = known2.get(core.slice(0, length));
      if (group !== void 0) return { distinct: core.slice(length), group };
    }
    return { distinct: core, group: -1 };
  }
  function isTradeOnly(core) {
    return words().has(core);
  }

  // src/intake/likeness.ts
  var LIKENESS_REASONS = [
    "same-name",
    "case",
    "kanji",
    "kana",
    "title",
    "legal-form",
    "surname",
    "branch",
    "spelling",
    "phone"
  ];
  var SHORTEST_READING = 3;
  var LONGEST_PLACE = 6;
  var CONTRASTS = new Set("東西南北上下左右内外前後新旧本元大小中男女春夏秋冬日月火水木金土甲乙丙松竹梅");
  function likeness(a, b) {
    const [p, q] = [a.parts, b.parts];
    if (areToldApart(p, q)) return null;
    if (p.plain === q.plain) return "case";
    if (p.kanji === q.kanji) return "kanji";
    if (p.kana === q.kana || p.longVowels === q.longVowels || haveSameReading(a, b)) return "kana";
    if (p.core === q.core) return "legal-form";
    if (isBranchOf(p, q) || isBranchOf(q, p) || p.stem !== null && p.stem === q.stem) return "branch";
    if (isMisspelt(p, q)) return "spelling";
    if (a.phones.some((phone) => b.phones.includes(phone)) && !haveTwoBranches(p, q)) return "phone";
    return null;
  }
  function areToldApart(p, q) {
    return p.numbers !== q.numbers || p.form !== q.form && p.form !== "" && q.form !== "";
  }
  function haveTwoBranches(p, q) {
    return p.stem !== null && q.stem !== null && p.stem !== q.stem;
  }
  var readingOf = ({ parts, reading }) => reading !== "" ? reading : /^[ァ-ヺ]+$/.test(parts.core) ? parts.core : "";
  function haveSameReading(a, b) {
    if (a.reading === "" && b.reading === "") return false;
    const reading = readingOf(a);
    return reading.length >= SHORTEST_READING && reading === readingOf(b);
  }
  function isBranchOf(branch, whole) {
    if (branch.stem === null || whole.stem !== null) return false;
    const { core } = whole;
    if (core.length < 2 || isTradeOnly(core) || !branch.stem.startsWith(core)) return false;
    return branch.stem.length - core.length <= LONGEST_PLACE;
  }
  function isMisspelt(p, q) {
    if (p.trade.group >= 0 && q.trade.group >= 0 && p.trade.group !== q.trade.group) return false;
    if (p.core.length > LONGEST_COMPARED || q.core.length > LONGEST_COMPARED) return false;
    if (p.kanjiOnly === q.kanjiOnly) {
      const letters = (p.trade.group === q.trade.group ? Math.max : Math.min)(p.distinctRest, q.distinctRest);
      const edits = allowedEdits(letters);
      return edits > 0 && distance(p.rest, q.rest) <= edits && distance(p.core, q.core) <= edits;
    }
    if (p.rest !== q.rest || haveTwoBranches(p, q)) return false;
    const [longer, shorter] = p.core.length >= q.core.length ? [p.core, q.core] : [q.core, p.core];
    if (longer.length < 4 || headOf(p) !== headOf(q)) return false;
    return distance(longer, shorter) === 1 && !isContrast(longer, shorter);
  }
  var headOf = ({ trade }) => trade.distinct.slice(0, 2);
  var LONGEST_COMPARED = 60;
  var allowedEdits = (letters) => Math.min(3, Math.floor(letters / 4));
  function isContrast(longer, shorter) {
    let at = 0;
    while (longer[at] === shorter[at]) at++;
    const other = longer.length === shorter.length ? shorter[at] : "";
    return CONTRASTS.has(longer[at]) && (other === "" || CONTRASTS.has(other));
  }

  // src/intake/look-alikes.ts
  var MOST_UNDER_A_KEY = 100;
  function lookAlikes(names) {
    const found = [];
    forCandidates(names, CUSTOMER_KEYS2, (first, second) => {
      const reason2 = likeness(names[first], names[second]);
      if (reason2 !== null) found.push({ pair: [first, second], reason: reason2 });
    });
    return found;
  }
  function forCandidates(names, kindsOfKeys, visit) {
    const seen = /* @__PURE__ */ new Set();
    for (const keysOf of kindsOfKeys) {
      const keys = names.map(keysOf);
      const offered = /* @__PURE__ */ new Map();
      keys.forEach(({ offers }, index) => {
        for (const key of offers) {
          const others = offered.get(key);
          if (others === void 0) offered.set(key, [index]);
          else if (others[others.length - 1] !== index) others.push(index);
        }
      });
      keys.forEach(({ seeks }, index) => {
        for (const key of seeks) {
          const others = offered.get(key) ?? [];
          const compared = others.length > MOST_UNDER_A_KEY ? 1 : others.length;
          for (let at = 0; at < compared; at++) {
            const other = others[at];
            if (other === index) continue;
            const [first, second] = other < index ? [other, index] : [index, other];
            const pair2 = first * names.length + second;
            if (seen.has(pair2)) continue;
            seen.add(pair2);
            visit(first, second);
          }
        }
      });
    }
  }
  var both = (keys) => ({ offers: keys, seeks: keys });
  var CUSTOMER_KEYS2 = [
    ({ parts }) => both([parts.kana]),
    ({ parts }) => both([parts.longVowels]),
    (name) => both(readingOf(name) === "" ? [] : [readingOf(name)]),
    ({ parts }) => both([parts.core]),
    ({ parts }) => branchKeys(parts),
    ({ parts }) => isTooLong(parts) ? both([]) : letterKeys(parts.kanjiOnly, parts.rest),
    ({ parts }) => isTooLong(parts) ? both([]) : both(kanjiKeys(parts)),
    ({ phones }) => both(phones)
  ];
  var isTooLong = ({ core }) => core.length > LONGEST_COMPARED;
  function branchKeys({ core, stem }) {
    if (stem === null) return { offers: [core], seeks: [] };
    const houses = [];
    for (let length = Math.max(2, stem.length - LONGEST_PLACE); length <= stem.length; length++)
      houses.push(stem.slice(0, length));
    return { offers: [`stem ${stem}`], seeks: [...houses, `stem ${stem}`] };
  }
  function letterKeys(kanji, rest) {
    const { length } = rest;
    const edits = new Set([0, 1, 2, 3].map((more) => allowedEdits(length + more)));
    const offers = [...edits].flatMap(
      (count) => pieces(length, count).map(({ start, end }, piece) => pieceKey(kanji, length, count, piece, rest.slice(start, end)))
    );
    const seeks = [];
    const allowed = allowedEdits(length);
    for (let shorter = length - allowed; shorter <= length; shorter++) {
      pieces(shorter, allowed).forEach(({ start, end }, piece) => {
        for (let shift = Math.max(-start, -allowed); shift <= Math.min(length - end, allowed); shift++)
          seeks.push(pieceKey(kanji, shorter, allowed, piece, rest.slice(start + shift, end + shift)));
      });
    }
    return { offers, seeks };
  }
  var pieceKey = (kanji, length, edits, piece, text6) => `${text6} ${length} ${edits} ${piece} ${kanji}`;
  function kanjiKeys(parts) {
    const { kanjiOnly, rest } = parts;
    const characters = [...kanjiOnly];
    const without = characters.map((_, at) => characters.filter((_2, other) => other !== at).join(""));
    return [kanjiOnly, ...without].map((kanji) => `${kanji} ${headOf(parts)} ${rest}`);
  }
  function pieces(length, edits) {
    if (edits === 0) return [];
    const bounds = Array.from({ length: edits + 2 }, (_, piece) => Math.floor(piece * length / (edits + 1)));
    return bounds.slice(1).map((end, piece) => ({ start: bounds[piece], end }));
  }

  // src/intake/name-groups.ts
  var MOST_MEMBERS = 8;
  var FAR = /* @__PURE__ */ new Set(["surname", "branch", "phone"]);
  function nameGroups(pairs, isPartial) {
    const reasonOf2 = new Map(pairs.map(({ pair: pair2, reason: reason2 }) => [keyOf(...pair2), reason2]));
    const isNear = (a, b) => {
      const reason2 = reasonOf2.get(keyOf(a, b));
      return reason2 !== void 0 && !FAR.has(reason2);
    };
    const neighbours = /* @__PURE__ */ new Map();
    for (const { pair: pair2 } of pairs)
      for (const [one, other] of [pair2, [pair2[1], pair2[0]]])
        neighbours.set(one, [...neighbours.get(one) ?? [], other]);
    const groups2 = [];
    const groupOf = /* @__PURE__ */ new Map();
    const add = (members) => {
      const found = members.flatMap((a, i) => members.slice(i + 1).map((b) => reasonOf2.get(keyOf(a, b))));
      groups2.push({ members, reasons: LIKENESS_REASONS.filter((reason2) => found.includes(reason2)) });
    };
    for (const { pair: pair2 } of pairs) {
      if (!isNear(...pair2) || pair2.some((member) => groupOf.has(member))) continue;
      const members = [...pair2];
      for (const candidate of neighbours.get(pair2[0])) {
        if (members.length === MOST_MEMBERS) break;
        if (members.includes(candidate) || groupOf.has(candidate)) continue;
        if (members.every((member) => isNear(member, candidate))) members.push(candidate);
      }
      members.sort((a, b) => a - b);
      if (members.length < 3 || isPartial(members)) continue;
      members.forEach((member) => groupOf.set(member, groups2.length));
      add(members);
    }
    const placeOf6 = (member) => groupOf.has(member) ? `group ${groupOf.get(member)}` : String(member);
    const asked = /* @__PURE__ */ new Set();
    for (const { pair: pair2 } of pairs) {
      const [first, second] = pair2.map(placeOf6);
      const between = [first, second].sort().join();
      if (first === second || asked.has(between)) continue;
      asked.add(between);
      add(pair2);
    }
    return groups2;
  }
  var keyOf = (a, b) => a < b ? `${a} ${b}` : `${b} ${a}`;

  // src/intake/kanji-forms.ts
  var GROUPS2 = [
    "高髙",
    "崎﨑嵜碕",
    "辺邊邉",
    "斉齊斎齋",
    "島嶋嶌",
    "沢澤",
    "浜濱濵",
    "桜櫻",
    "広廣",
    "国國",
    "竜龍",
    "滝瀧",
    "富冨",
    "吉𠮷",
    "恵惠",
    "徳德",
    "真眞",
    "栄榮",
    "学學",
    "会會",
    "楽樂",
    "塩鹽",
    "円圓",
    "図圖",
    "芸藝",
    "薬藥",
    "医醫",
    "気氣",
    "黒黑",
    "緑綠",
    "青靑",
    "横橫",
    "児兒",
    "与與",
    "万萬",
    "弁辨辯瓣",
    "団團",
    "鉱鑛",
    "鉄鐵銕",
    "礼禮",
    "総總",
    "経經",
    "済濟",
    "県縣",
    "関關",
    "条條",
    "来來",
    "両兩",
    "亜亞",
    "仏佛",
    "宝寶",
    "寿壽",
    "庄荘莊",
    "曽曾",
    "桧檜",
    "篭籠",
    "鴎鷗",
    "麹麴",
    "桑桒",
    "梅楳",
    "渕淵渊",
    "館舘",
    "峰峯",
    "槙槇",
    "遥遙",
    "尭堯",
    "晋晉",
    "静靜",
    "豊豐",
    "祇祗",
    "薗園",
    "穂穗",
    "縄繩",
    "聡聰",
    "声聲",
    "台臺",
    "旧舊",
    "剣劍剱",
    "勲勳",
    "郷鄕",
    "実實",
    "応應",
    "桝枡",
    "柳栁",
    "巌巖",
    "鶏鷄雞",
    "覚覺",
    "蔵藏",
    "検檢",
    "験驗",
    "駅驛",
    "戸戶",
    "黄黃",
    "翠翆",
    "亀龜",
    "湾灣",
    "様樣",
    "帰歸",
    "銭錢",
    "浅淺",
    "売賣",
    "読讀",
    "続續",
    "発發",
    "転轉",
    "伝傳",
    "酔醉",
    "粋粹",
    "駆驅",
    "数數",
    "将將",
    "奨奬",
    "焼燒",
    "暁曉",
    "尽盡",
    "昼晝",
    "灯燈",
    "独獨",
    "触觸",
    "証證",
    "乗乘",
    "剰剩",
    "畳疊",
    "嬢孃",
    "譲讓",
    "醸釀",
    "壌壤",
    "穣穰",
    "湿濕",
    "渋澁",
    "収收",
    "従從",
    "縦縱",
    "叙敍",
    "諌諫",
    "薮藪",
    "頼賴",
    "瀬瀨",
    "覧覽",
    "竪豎",
    "蝋蠟",
    "靭靱",
    "拡擴",
    "価價",
    "仮假",
    "画畫",
    "壊壞",
    "懐懷",
    "絵繪",
    "歯齒",
    "歓歡",
    "観觀",
    "権權",
    "勧勸",
    "険險",
    "倹儉",
    "顕顯",
    "効效",
    "桟棧",
    "蚕蠶",
    "惨慘",
    "賛贊",
    "残殘",
    "糸絲",
    "辞辭",
    "写寫",
    "釈釋",
    "処處",
    "称稱",
    "嘱囑",
    "随隨",
    "髄髓",
    "枢樞",
    "誉譽",
    "余餘",
    "揺搖",
    "謡謠",
    "欲慾",
    "頬頰",
    "労勞",
    "楼樓",
    "禄祿",
    "録錄",
    "炉爐",
    "鋳鑄",
    "対對",
    "滞滯",
    "択擇",
    "担擔",
    "胆膽",
    "単單",
    "弾彈",
    "断斷",
    "遅遲",
    "痴癡",
    "虫蟲",
    "庁廳",
    "聴聽",
    "鎮鎭",
    "逓遞",
    "点點",
    "党黨",
    "闘鬪",
    "稲稻",
    "脳腦",
    "悩惱",
    "廃廢",
    "拝拜",
    "麦麥",
    "髪髮",
    "抜拔",
    "蛮蠻",
    "瓶甁",
    "払拂",
    "並竝",
    "変變",
    "舗舖",
    "褒襃",
    "毎每",
    "満滿",
    "黙默",
    "訳譯",
    "予豫",
    "乱亂",
    "猟獵",
    "塁壘",
    "励勵",
    "霊靈",
    "隷隸",
    "恋戀",
    "錬鍊",
    "為爲",
    "囲圍",
    "壱壹",
    "隠隱",
    "営營",
    "衛衞",
    "欧歐",
    "殴毆",
    "穏穩",
    "挙擧",
    "拠據",
    "区區",
    "継繼",
    "軽輕",
    "渓溪",
    "径徑",
    "茎莖",
    "蛍螢",
    "厳嚴",
    "戦戰",
    "繊纖",
    "双雙",
    "壮壯",
    "争爭",
    "騒騷",
    "増增",
    "臓臟",
    "堕墮",
    "体體",
    "帯帶",
    "弐貳"
  ];
  var usualForms = null;
  function usualKanji(text6) {
    usualForms ?? (usualForms = new Map(GROUPS2.flatMap(([usual2, ...others]) => others.map((other) => [other, usual2]))));
    let result = "";
    let before = "";
    for (const character of text6) {
      before = character === "々" || character === "〻" ? before : usualForms.get(character) ?? character;
      result += before;
    }
    return result;
  }
  function isKanji2(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 13312 && code <= 40959 || code >= 63744 && code <= 64255 || code >= 131072 && code <= 262143;
  }

  // src/intake/name-parts.ts
  var FORMS = [
    [/株式会社/, "株式会社"],
    [/有限会社/, "有限会社"],
    [/合同会社/, "合同会社"],
    [/合資会社/, "合資会社"],
    [/合名会社/, "合名会社"],
    [/(?:一般|公益)?(?:社団|財団)法人/, "法人"],
    [/医療法人(?:社団|財団)?|医療社団法人/, "医療法人"],
    [/社会福祉法人/, "社会福祉法人"],
    [/特定非営利活動法人/, "特定非営利活動法人"],
    [/学校法人/, "学校法人"],
    [/宗教法人/, "宗教法人"],
    [/独立行政法人/, "独立行政法人"],
    [/(?:農事組合|弁護士|税理士|司法書士|行政書士|社会保険労務士|監査)法人/, "士業法人"],
    [/(?:農業|漁業|生活|事業|商工|中小企業)?協同組合/, "協同組合"]
  ];
  var ENGLISH_FORM = /[ ,.(]+(?:(co\.?,? ?ltd|company,? limited|limited|ltd|incorporated|inc|corporation|corp|k\.? ?k|g\.?m\.?b\.?h|plc|company|co)|(l\.?l\.?c|g\.? ?k)|(y\.? ?k))[.)]*$/;
  var PUNCTUATION = /[\s!-/:-@[-`{-~·•・、。，．‐‑‒–—―−〜~「」『』【】〔〕〈〉《》“”‘’°※★☆]/g;
  var BRANCH = /(?:サビスセンタ|配送センタ|物流センタ|営業センタ|センタ|シヨルム|支店|営業所|営業部|本店|本社|本部|支社|支部|支所|事業所|事業部|出張所|事務所|工場|号店|号館|店舗|(?<![商書酒薬米花飯酒売質茶肉魚果菓具計理容服品料務屋]|代理|特約|専門|量販|百貨)店)$/;
  function nameParts(name) {
    const text6 = cleanText(name).toLowerCase();
    const plain2 = customerKey(name).toLowerCase().replace(PUNCTUATION, "");
    if (plain2 === "") return null;
    const kanji = arabicDigits(usualKanji(plain2));
    const kana = foldKana(kanji);
    const english3 = ENGLISH_FORM.exec(text6);
    const japanese3 = FORMS.find(([pattern]) => pattern.test(kanji));
    const formless = english3 ? bare(text6.slice(0, english3.index)) : japanese3 ? kanji.replace(japanese3[0], "") : kanji;
    const core = formless === "" ? kana : foldKana(formless);
    const branch = BRANCH.exec(core);
    const stem = branch && branch.index > 0 ? core.slice(0, branch.index) : null;
    const trade = splitTrade(core);
    return {
      plain: plain2,
      kanji,
      kana,
      longVowels: foldLongVowels(kanji),
      core,
      form: english3 ? englishForm(english3) : japanese3?.[1] ?? "",
      stem,
      numbers: numbersIn(text6),
      trade,
      kanjiOnly: [...core].filter(isKanji2).join(""),
      rest: [...core].filter((character) => !isKanji2(character)).join(""),
      distinctRest: [...trade.distinct].filter((character) => !isKanji2(character)).length
    };
  }
  var bare = (text6) => arabicDigits(usualKanji(text6.replace(PUNCTUATION, "")));
  function numbersIn(text6) {
    const numbers = arabicDigits(usualKanji(text6)).match(/\d+/g) ?? [];
    return numbers.map((number2) => number2.replace(/^0+(?=\d)/, "")).join();
  }
  function englishForm(match) {
    return match[1] !== void 0 ? "株式会社" : match[2] !== void 0 ? "合同会社" : "有限会社";
  }
  function readingKey(reading) {
    return foldKana(cleanText(reading).replace(PUNCTUATION, "")).replace(
      /カブシキガイシヤ|カブシキカイシヤ|ユウゲンガイシヤ|ゴウドウガイシヤ|イリヨウホウジン(?:シヤダン)?/g,
      ""
    );
  }

  // src/intake/surnames.ts
  var SURNAMES = [
    "佐藤 さとう",
    "鈴木 すずき",
    "高橋 たかはし",
    "田中 たなか",
    "伊藤 いとう",
    "渡辺 わたなべ",
    "渡部 わたなべ わたべ",
    "山本 やまもと",
    "中村 なかむら",
    "小林 こばやし",
    "加藤 かとう",
    "吉田 よしだ",
    "山田 やまだ",
    "佐々木 ささき",
    "山口 やまぐち",
    "松本 まつもと",
    "井上 いのうえ",
    "木村 きむら",
    "林 はやし",
    "斎藤 さいとう",
    "西藤 さいとう",
    "清水 しみず",
    "山崎 やまざき やまさき",
    "森 もり",
    "阿部 あべ",
    "安部 あべ",
    "池田 いけだ",
    "橋本 はしもと",
    "石川 いしかわ",
    "山下 やました",
    "中島 なかじま なかしま",
    "小川 おがわ",
    "石井 いしい",
    "前田 まえだ",
    "岡田 おかだ",
    "長谷川 はせがわ",
    "長谷部 はせべ",
    "藤田 ふじた",
    "近藤 こんどう",
    "後藤 ごとう",
    "村上 むらかみ",
    "遠藤 えんどう",
    "青木 あおき",
    "坂本 さかもと",
    "阪本 さかもと",
    "福田 ふくだ",
    "太田 おおた",
    "大田 おおた",
    "西村 にしむら",
    "藤井 ふじい",
    "金子 かねこ",
    "岡本 おかもと",
    "藤原 ふじわら",
    "中野 なかの",
    "三浦 みうら",
    "原田 はらだ",
    "中川 なかがわ",
    "松田 まつだ",
    "竹内 たけうち",
    "武内 たけうち",
    "小野 おの",
    "小野寺 おのでら",
    "小野田 おのだ",
    "田村 たむら",
    "中山 なかやま",
    "和田 わだ",
    "石田 いしだ",
    "森田 もりた",
    "上田 うえだ",
    "植田 うえだ",
    "原 はら",
    "内田 うちだ",
    "柴田 しばた",
    "酒井 さかい",
    "坂井 さかい",
    "宮崎 みやざき",
    "横山 よこやま",
    "高木 たかぎ",
    "安藤 あんどう",
    "宮本 みやもと",
    "大野 おおの",
    "小島 こじま",
    "児島 こじま",
    "工藤 くどう",
    "谷口 たにぐち",
    "今井 いまい",
    "高田 たかだ たかた",
    "増田 ますだ",
    "丸山 まるやま",
    "杉山 すぎやま",
    "村田 むらた",
    "大塚 おおつか",
    "新井 あらい",
    "荒井 あらい",
    "小山 こやま",
    "平野 ひらの",
    "藤本 ふじもと",
    "河野 こうの かわの",
    "上野 うえの",
    "野口 のぐち",
    "武田 たけだ",
    "竹田 たけだ",
    "松井 まつい",
    "千葉 ちば",
    "菅原 すがわら",
    "岩崎 いわさき",
    "木下 きのした",
    "久保 くぼ",
    "久保田 くぼた",
    "佐野 さの",
    "野村 のむら",
    "松尾 まつお",
    "市川 いちかわ",
    "菊地 きくち",
    "菊池 きくち",
    "杉本 すぎもと",
    "古川 ふるかわ",
    "大西 おおにし",
    "島田 しまだ",
    "水野 みずの",
    "桜井 さくらい",
    "高野 たかの",
    "吉川 よしかわ",
    "山内 やまうち",
    "西田 にしだ",
    "飯田 いいだ",
    "西川 にしかわ",
    "小松 こまつ",
    "北村 きたむら",
    "安田 やすだ",
    "五十嵐 いがらし",
    "川口 かわぐち",
    "平田 ひらた",
    "関 せき",
    "中田 なかた なかだ",
    "東 あずま ひがし",
    "服部 はっとり",
    "川崎 かわさき",
    "岩田 いわた",
    "土屋 つちや",
    "福島 ふくしま",
    "本田 ほんだ",
    "本多 ほんだ",
    "辻 つじ",
    "樋口 ひぐち",
    "秋山 あきやま",
    "田口 たぐち",
    "永井 ながい",
    "中西 なかにし",
    "吉村 よしむら",
    "川上 かわかみ",
    "石原 いしはら",
    "大橋 おおはし",
    "松岡 まつおか",
    "馬場 ばば",
    "浜田 はまだ",
    "森本 もりもと",
    "矢野 やの",
    "浅野 あさの",
    "松下 まつした",
    "星野 ほしの",
    "大久保 おおくぼ",
    "吉岡 よしおか",
    "小池 こいけ",
    "野田 のだ",
    "荒木 あらき",
    "熊谷 くまがい くまがや",
    "松浦 まつうら",
    "大谷 おおたに",
    "内藤 ないとう",
    "黒田 くろだ",
    "尾崎 おざき",
    "川村 かわむら",
    "永田 ながた",
    "望月 もちづき",
    "田辺 たなべ",
    "堀 ほり",
    "松村 まつむら",
    "荒川 あらかわ",
    "菅野 かんの すがの",
    "平井 ひらい",
    "大島 おおしま",
    "西山 にしやま",
    "早川 はやかわ",
    "栗原 くりはら",
    "広瀬 ひろせ",
    "横田 よこた",
    "石橋 いしばし",
    "岩本 いわもと",
    "萩原 はぎわら",
    "片山 かたやま",
    "関口 せきぐち",
    "宮田 みやた",
    "大石 おおいし",
    "本間 ほんま",
    "高山 たかやま",
    "須藤 すどう",
    "小田 おだ",
    "岡崎 おかざき",
    "吉野 よしの",
    "伊東 いとう",
    "加納 かのう",
    "狩野 かのう",
    "相沢 あいざわ",
    "三宅 みやけ",
    "成田 なりた",
    "榎本 えのもと",
    "白石 しらいし",
    "上村 うえむら",
    "篠原 しのはら"
  ];
  var readings = null;
  var longest2 = 0;
  function known() {
    if (readings === null) {
      readings = new Map(
        SURNAMES.map((entry) => {
          const [surname, ...sounds] = entry.split(" ");
          return [usualKanji(surname), sounds.map(soundOf)];
        })
      );
      longest2 = Math.max(...[...readings.keys()].map((surname) => surname.length));
    }
    return readings;
  }
  function surnameIn(name) {
    const surnames = known();
    for (let length = Math.min(longest2, name.length); length > 0; length--) {
      if (surnames.has(name.slice(0, length))) return name.slice(0, length);
    }
    return "";
  }
  function surnameSounds(surname) {
    return known().get(surname) ?? [];
  }

  // src/intake/several-reps.ts
  var BETWEEN = /[、,&+]| と /;
  var PERHAPS_BETWEEN = /[・/]/;
  var LONGEST_NAME2 = 12;
  function repsIn(name) {
    const text6 = cleanText(name);
    const split2 = (separator) => text6.split(separator).map((part2) => part2.trim());
    const isName = (part2) => part2.length > 1 && part2.length <= LONGEST_NAME2 && !/\d/.test(part2);
    const surely = split2(BETWEEN);
    if (surely.length > 1) return surely.every(isName) ? surely : [];
    const perhaps = split2(PERHAPS_BETWEEN);
    return perhaps.length > 1 && perhaps.every((part2) => isName(part2) && surnameIn(usualKanji(part2)) !== "") ? perhaps : [];
  }

  // src/intake/rep-look-alikes.ts
  var TITLE = /(?:さん|さま|様|氏|君|くん|ちゃん|殿|先生|社長|副社長|専務|常務|取締役|部長|次長|課長|係長|主任|主査|主事|店長|所長|支店長|支社長|代理|補佐|リーダー|マネージャー|(?<= )(?:mr|ms|mrs)\.?)+$/;
  var SHORT2 = 3;
  var MISTAKEN = [
    "藤籐滕",
    "郎朗",
    "崎埼",
    "弘広宏",
    "裕祐",
    "士土",
    "未末",
    "千干",
    "太大犬",
    "己巳已",
    "緑縁",
    "萩荻",
    "堀掘",
    "栗粟",
    "鈴玲",
    "晃昇",
    "哲晢",
    "渡度",
    "野埜"
  ];
  var mistaken = null;
  function repLookAlikes(names) {
    const reps = names.map(repName);
    const found = [];
    forCandidates(reps, REP_KEYS, (first, second) => {
      if (repsIn(names[first]).length > 0 || repsIn(names[second]).length > 0) return;
      const reason2 = repLikeness(reps[first], reps[second]);
      if (reason2 !== null) found.push({ pair: [first, second], reason: reason2 });
    });
    return found;
  }
  function repName(name) {
    const text6 = cleanText(name).toLowerCase().replace(/^(?:mr|ms|mrs)\.? /, "");
    const spaced = usualKanji(text6.replace(/ ?[([【〔].*$/, "")).replace(TITLE, "").trim() || usualKanji(text6);
    const bare2 = foldKana(withoutSpaces(spaced));
    const words2 = spaced.split(" ");
    const surname = words2.length > 1 ? foldKana(words2[0]) : surnameIn(bare2);
    return {
      plain: withoutSpaces(text6),
      kanji: usualKanji(withoutSpaces(text6)),
      kana: foldKana(usualKanji(withoutSpaces(text6))),
      bare: bare2,
      surname,
      isShort: words2.length === 1 && bare2.length <= SHORT2,
      sounds: [withoutSpaces(spaced), ...words2.length > 1 ? words2 : []].map(soundOf).filter((sound) => sound.length > 1),
      surnameSounds: surnameSounds(surname),
      numbers: (text6.match(/\d+/g) ?? []).join(),
      seen: asSeen(bare2)
    };
  }
  function asSeen(name) {
    mistaken ?? (mistaken = new Map(MISTAKEN.flatMap((group) => [...group].map((kanji) => [kanji, group[0]]))));
    return Array.from(name, (kanji) => mistaken.get(kanji) ?? kanji).join("");
  }
  function repLikeness(a, b) {
    if (a.numbers !== b.numbers && a.numbers !== "" && b.numbers !== "") return null;
    if (a.plain === b.plain) return "case";
    if (a.kanji === b.kanji) return "kanji";
    if (a.kana === b.kana) return "kana";
    if (a.bare === b.bare) return "title";
    if (soundsLike(a, b) || soundsLike(b, a)) return "kana";
    if (isSurnameOf(a, b) || isSurnameOf(b, a)) return "surname";
    return a.seen.length > 1 && a.seen === b.seen || isMisspelt2(a, b) ? "spelling" : null;
  }
  function soundsLike(letters, other) {
    return letters.sounds.some((sound) => other.surnameSounds.includes(sound) || sound === other.sounds[0]);
  }
  function isSurnameOf(short, full) {
    if (!short.isShort || full.isShort && full.bare.length < SHORT2 || !full.bare.startsWith(short.bare)) return false;
    if (full.surname !== "") return short.bare.startsWith(full.surname);
    return short.bare.length >= 2 && full.bare.length - short.bare.length <= SHORT2;
  }
  function isMisspelt2(a, b) {
    if (a.surname !== b.surname) return false;
    const [longer, shorter] = a.bare.length >= b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
    if (longer.length < 4 || longer.length > LONGEST_COMPARED) return false;
    if (a.numbers !== b.numbers || hasNumerals(longer, shorter)) return false;
    const kanji = [longer, shorter].map((name) => [...name].filter(isKanji2).join(""));
    if (kanji[0] === "" && kanji[1] === "") return distance(longer, shorter) <= allowedEdits(longer.length);
    const given = a.surname.length > 0 ? a.surname.length : Math.max(2, longer.length - 2);
    return distance(longer, shorter) === 1 && longer.slice(0, given) === shorter.slice(0, given);
  }
  function hasNumerals(a, b) {
    const numerals = [a, b].map((name) => name.replace(/[^一二三四五六七八九十]/g, ""));
    return numerals[0] !== numerals[1];
  }
  var both2 = (keys) => ({ offers: keys, seeks: keys });
  var REP_KEYS = [
    ({ kana }) => both2([kana]),
    ({ bare: bare2 }) => both2([bare2]),
    ({ seen }) => both2([seen]),
    ({ sounds, surnameSounds: surnameSounds2 }) => both2([...sounds, ...surnameSounds2]),
    // A short name offers itself; a longer one looks for what it begins with.
    ({ bare: bare2, isShort }) => ({
      offers: isShort ? [bare2] : [],
      seeks: [1, 2, SHORT2].filter((length) => length < bare2.length).map((length) => bare2.slice(0, length))
    }),
    ({ bare: bare2 }) => bare2.length > LONGEST_COMPARED ? both2([]) : letterKeys("", bare2),
    ({ bare: bare2 }) => bare2.length > LONGEST_COMPARED ? both2([]) : both2([bare2, ...withoutOne(bare2)])
  ];
  var withoutOne = (text6) => Array.from(text6, (_, at) => text6.slice(0, at) + text6.slice(at + 1));

  // src/intake/same-names.ts
  function sameNames(pairs, kind) {
    const nearer = /* @__PURE__ */ new Map();
    const first = (key) => {
      let found = key;
      for (let next = nearer.get(found); next !== void 0 && next !== found; next = nearer.get(found)) found = next;
      return found;
    };
    for (const { kind: kindOfPair, keys } of pairs) {
      if (kindOfPair !== kind || keys.includes("")) continue;
      const [one, ...others] = keys;
      const all = first(one);
      nearer.set(all, all);
      for (const other of others) nearer.set(first(other), all);
    }
    return new Map([...nearer.keys()].map((key) => [key, first(key)]));
  }

  // src/intake/proposals.ts
  var MOST_PROPOSALS = 200;
  function proposeNames(customers, reps, clues, answers) {
    const all = [...customerProposals(customers, clues, answers), ...proposals("rep", reps, answers, repsAlike)];
    const rank2 = ({ reasons: reasons2 }) => LIKENESS_REASONS.indexOf(reasons2[0]);
    const rows = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
    all.sort((a, b) => rank2(a) - rank2(b) || rows(b) - rows(a));
    return { proposals: all.slice(0, MOST_PROPOSALS), more: Math.max(0, all.length - MOST_PROPOSALS) };
  }
  function customerProposals(names, clues, answers) {
    return proposals("customer", names, answers, (sorted) => {
      const compared = sorted.flatMap((seen, index) => {
        const parts = nameParts(seen.name);
        if (parts === null) return [];
        const reading = readingKey(clues.readings.get(seen.id) ?? "");
        return [{ index, parts, reading, phones: clues.phones.get(seen.id) ?? [] }];
      });
      return lookAlikes(compared).map(({ pair: [first, second], reason: reason2 }) => ({
        pair: [compared[first].index, compared[second].index],
        reason: reason2
      }));
    });
  }
  var repsAlike = (names) => repLookAlikes(names.map(({ name }) => name));
  function proposals(kind, seen, { same, different, partly }, alike) {
    const names = seen.filter(({ name }) => isAskable([name])).sort((a, b) => b.count - a.count);
    const united = sameNames(same, kind);
    const keyOf4 = kind === "customer" ? customerKey : repKey;
    const rejected = /* @__PURE__ */ new Set();
    for (const { kind: kindOfPair, names: given } of different)
      if (kindOfPair === kind) {
        const keys = given.map(keyOf4).map((key) => united.get(key) ?? key);
        keys.forEach((key, at) => keys.slice(at + 1).forEach((other) => rejected.add(unordered(key, other))));
      }
    const rejectedIds = idPairs(names, rejected);
    const best = /* @__PURE__ */ new Map();
    for (const found of alike(names)) {
      const [first, second] = [names[found.pair[0]], names[found.pair[1]]];
      if (first.id === second.id || first.key === second.key) continue;
      const ids = unordered(String(first.id), String(second.id));
      if (rejectedIds.has(ids)) continue;
      const known2 = best.get(ids);
      if (known2 === void 0 || LIKENESS_REASONS.indexOf(found.reason) < LIKENESS_REASONS.indexOf(known2.reason))
        best.set(ids, found);
    }
    const inParts = new Set(partly.map(pairKey));
    const namesOf3 = (members) => members.map((member) => names[member].name);
    const groups2 = nameGroups([...best.values()], (members) => inParts.has(pairKey({ kind, names: namesOf3(members) })));
    return [
      ...sameNameProposals(kind, names, rejected),
      ...groups2.map(({ members, reasons: reasons2 }) => ({
        kind,
        names: namesOf3(members),
        reasons: reasons2,
        counts: members.map((member) => names[member].count)
      }))
    ];
  }
  function sameNameProposals(kind, names, rejected) {
    const byKey = /* @__PURE__ */ new Map();
    for (const seen of names) byKey.set(seen.key, [...byKey.get(seen.key) ?? [], seen]);
    return [...byKey.values()].flatMap((all) => {
      const [{ name, key }] = all;
      if (all.length < 2 || rejected.has(unordered(key, key))) return [];
      const numbers = all.map(({ number: number2 = "" }) => number2);
      return [{ kind, names: [name, name], reasons: ["same-name"], counts: all.map(({ count }) => count), numbers }];
    });
  }
  function idPairs(names, rejected) {
    const ids = /* @__PURE__ */ new Set();
    if (rejected.size === 0) return ids;
    const idsOfKey = /* @__PURE__ */ new Map();
    for (const { key, id } of names) idsOfKey.set(key, [...idsOfKey.get(key) ?? [], id]);
    for (const pair2 of rejected) {
      const [first, second] = JSON.parse(pair2);
      for (const a of idsOfKey.get(first) ?? [])
        for (const b of idsOfKey.get(second) ?? []) ids.add(unordered(String(a), String(b)));
    }
    return ids;
  }
  var unordered = (a, b) => JSON.stringify(a < b ? [a, b] : [b, a]);

  // src/intake/reps.ts
  var REP_KEYS2 = ["rep"];
  function readReps(sheets, context) {
    return sheets.flatMap((sheet) => readSheet3(sheet, context));
  }
  function readSheet3(sheet, context) {
    const from = dayColumn(sheet, "from", context);
    const to = dayColumn(sheet, "to", context);
    const teamOf = nameReader(sheet, "team", context.teams);
    const memberships = [];
    for (let index = 0; index < sheet.rows.length; index++) {
      const cell = sheet.cell("rep", index);
      const row5 = sheet.rowNumber(index);
      if (repKey(nameOfCell(cell)) === "") {
        const read = readable(cell);
        sheet.findings.add("missing-rep", row5, { column: sheet.header("rep"), ...read === "" ? {} : { read } });
        continue;
      }
      if (sheet.has("from")) reportDay(sheet, "from", from, index, OPTIONAL_DAY);
      if (sheet.has("to")) reportDay(sheet, "to", to, index, OPTIONAL_DAY);
      const [first, last2] = [dayAt(from, index), dayAt(to, index)];
      if (first !== NO_DAY && last2 !== NO_DAY && last2 < first) {
        sheet.findings.add("end-before-start", row5, { values: { start: formatIsoDay(first), end: formatIsoDay(last2) } });
        continue;
      }
      sheet.used++;
      const rep = context.reps.idOf(cell);
      const team = sheet.has("team") ? teamOf(index) : NO_NAME;
      if (team !== NO_NAME) memberships.push({ rep, team, from: first, to: last2 });
    }
    return memberships;
  }

  // src/intake/sales.ts
  var SALE_KEYS = ["customer", "day"];
  function readSales(sheets, context) {
    const repeats = new RepeatFinder(true);
    return joinParts(sheets.map((sheet) => readSheet4(sheet, context, repeats)));
  }
  function readSheet4(sheet, context, repeats) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const customers = customerReader(sheet, context);
    const repOf2 = repReader(sheet, context);
    const header = sheet.header("amount");
    const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.title());
    const money = readMoneyColumn(sheet.column("amount"), scale);
    if (isScaledByTitle)
      sheet.findings.add("unit-of-title", sheet.found.header.row + 1, { column: header, values: { factor: scale } });
    if (money.decimalComma) sheet.findings.add("decimal-comma", sheet.found.header.row + 1, { column: header });
    const customerOfRow = new Int32Array(count).fill(NO_NAME);
    repeats.begin(sheet, {
      print: (index) => printOf(dayAt(days, index), customerOfRow[index], money.yen[index]),
      key: (index) => `${dayAt(days, index)} ${customerOfRow[index]} ${money.yen[index]}`,
      signature: (index) => sheet.signature(
        index,
        /* @__PURE__ */ new Map([
          ["day", String(dayAt(days, index))],
          ["customer", String(customerOfRow[index])],
          ["amount", String(money.yen[index])]
        ])
      )
    });
    const row5 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const amount2 = new Float64Array(count);
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (reportNote(sheet, index)) continue;
      const hasDay = reportDay(sheet, "day", days, index, REQUIRED_DAY);
      const hasCustomer = customers.check(index);
      const state = money.states[index];
      const rowNumber = sheet.rowNumber(index);
      if (state === MONEY_BLANK) sheet.findings.add("missing-amount", rowNumber, { column: header });
      if (state === MONEY_UNREADABLE) {
        const read = cellText(sheet.cell("amount", index));
        sheet.findings.add("unreadable-amount", rowNumber, { column: header, read });
      }
      if (!hasDay || !hasCustomer || state === MONEY_BLANK || state === MONEY_UNREADABLE) continue;
      reportMoney(sheet, index, money, taxIncluded);
      const customerId = customers.idOf(index);
      customerOfRow[index] = customerId;
      const repeat = repeats.find(index);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row5[used] = rowNumber;
      day[used] = dayAt(days, index);
      customer[used] = customerId;
      rep[used] = repOf2(index);
      amount2[used] = money.yen[index] ?? 0;
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row5.subarray(0, used),
      day: day.subarray(0, used),
      customer: customer.subarray(0, used),
      rep: rep.subarray(0, used),
      amount: amount2.subarray(0, used)
    };
  }

  // src/intake/team-sheets.ts
  function teamsOfSheets(tables, listed, context, repNames) {
    const known2 = new Set(listed.map(({ rep }) => rep));
    const teams = /* @__PURE__ */ new Map();
    for (const { sheets, rows } of tables) {
      const teamOfPart = sheets.map(({ found }) => found.team === "" ? NO_NAME : context.teams.idOf(found.team));
      if (rows === null || teamOfPart.every((team) => team === NO_NAME)) continue;
      for (let i = 0; i < rows.length; i++) {
        const [part2, rep] = [rows.part[i], rows.rep[i]];
        const team = teamOfPart[part2] ?? NO_NAME;
        if (rep === NO_NAME || team === NO_NAME || known2.has(rep)) continue;
        let found = teams.get(rep);
        if (!found) teams.set(rep, found = /* @__PURE__ */ new Map());
        if (!found.has(team)) found.set(team, sheets[part2]);
      }
    }
    return [...teams].flatMap(([rep, found]) => {
      const [first, ...others] = [...found];
      if (first && others.length === 0) return [{ rep, team: first[0], from: NO_DAY, to: NO_DAY }];
      const sheet = first[1];
      sheet.findings.add("rep-in-several-teams", sheet.found.header.row + 1, {
        read: repNames[rep] ?? "",
        values: { teams: [...found.values()].map(({ found: part2 }) => part2.team).join("、") }
      });
      return [];
    });
  }

  // src/intake/visits.ts
  var VISIT_KEYS = ["customer", "day"];
  function readVisits(sheets, context) {
    const repeats = new RepeatFinder();
    const isGenuine = genuineTest(context);
    return joinParts(sheets.map((sheet) => readSheet5(sheet, context, repeats, isGenuine)));
  }
  function readSheet5(sheet, context, repeats, genuine) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const nextDays = dayColumn(sheet, "nextDay", context, sheet.column("nextDay"), days.days);
    const hasNext = sheet.has("nextDay");
    const customers = customerReader(sheet, context);
    const repOf2 = repReader(sheet, context);
    const kindOf = labelClasses(sheet, "kind", context, KINDS[0]);
    const purposeOf = labelClasses(sheet, "purpose", context, "none");
    const outcomeOf = labelClasses(sheet, "outcome", context, "none");
    const reactionOf = labelClasses(sheet, "reaction", context, "none");
    const columns = {
      row: new Int32Array(count),
      day: new Int32Array(count),
      rep: new Int32Array(count),
      customer: new Int32Array(count),
      kind: new Uint8Array(count),
      purpose: new Uint8Array(count),
      outcome: new Uint8Array(count),
      reaction: new Uint8Array(count),
      nextDay: new Int32Array(count)
    };
    const repOfRow = new Int32Array(count).fill(NO_NAME);
    const customerOfRow = new Int32Array(count).fill(NO_NAME);
    repeats.begin(sheet, {
      print: (index) => printOf(dayAt(days, index), customerOfRow[index], repOfRow[index]),
      key: (index) => `${dayAt(days, index)} ${customerOfRow[index]} ${repOfRow[index]}`,
      signature: (index) => sheet.signature(
        index,
        new Map([
          ["number", ""],
          [
            "day",
            `${dayAt(days, index)} ${clockOfCell(sheet.cell("day", index), dayAt(days, index), context.options)}`
          ],
          ["rep", String(repOfRow[index])],
          ["customer", String(customerOfRow[index])],
          ["customerNumber", ""],
          ...hasNext && nextDays.states[index] === 0 ? [["nextDay", String(dayAt(nextDays, index))]] : []
        ])
      )
    });
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (reportNote(sheet, index)) continue;
      const hasDay = reportDay(sheet, "day", days, index, REQUIRED_DAY);
      const hasCustomer = customers.check(index);
      if (!hasDay || !hasCustomer) continue;
      const day = dayAt(days, index);
      const customer = customers.idOf(index);
      const rep = repOf2(index);
      repOfRow[index] = rep;
      customerOfRow[index] = customer;
      const repeat = repeats.find(index);
      if (repeat) {
        const { key, isGenuine } = genuine(sheet, index, day);
        if (repeat.by === "number" || !isGenuine) {
          sheet.duplicates++;
          reportRepeat(sheet, index, repeat, "repeated-visit", repeat.by === "row" ? { key } : {});
          continue;
        }
      }
      if (hasNext) reportDay(sheet, "nextDay", nextDays, index, OPTIONAL_DAY);
      columns.row[used] = sheet.rowNumber(index);
      columns.day[used] = day;
      columns.rep[used] = rep;
      columns.customer[used] = customer;
      columns.kind[used] = kindOf(index);
      columns.purpose[used] = purposeOf(index);
      columns.outcome[used] = outcomeOf(index);
      columns.reaction[used] = reactionOf(index);
      columns.nextDay[used] = dayAt(nextDays, index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: columns.row.subarray(0, used),
      day: columns.day.subarray(0, used),
      rep: columns.rep.subarray(0, used),
      customer: columns.customer.subarray(0, used),
      kind: columns.kind.subarray(0, used),
      purpose: columns.purpose.subarray(0, used),
      outcome: columns.outcome.subarray(0, used),
      reaction: columns.reaction.subarray(0, used),
      nextDay: columns.nextDay.subarray(0, used)
    };
  }
  function genuineTest({ options }) {
    const times = /* @__PURE__ */ new Map();
    return (sheet, index, day) => {
      const name = nameOfCell(sheet.cell("customer", index)) || nameOfCell(sheet.cell("customerNumber", index));
      const keyOf4 = (nth2) => repeatKey(formatIsoDay(day), name, nameOfCell(sheet.cell("rep", index)), nth2);
      const same = keyOf4(0);
      const nth = (times.get(same) ?? 0) + 1;
      times.set(same, nth);
      const key = keyOf4(nth);
      return { key, isGenuine: options.answers?.genuine.has(key) ?? false };
    };
  }

  // src/intake/read-tables.ts
  var KEY_FIELDS = {
    visits: VISIT_KEYS,
    contracts: CONTRACT_KEYS,
    sales: SALE_KEYS,
    customers: CUSTOMER_KEYS,
    calls: CALL_KEYS,
    reps: REP_KEYS2
  };
  function readTables(sheets, options) {
    const pins = options.pins ?? {};
    const found = findTables(sheets, pins);
    const tableSheets = /* @__PURE__ */ new Map();
    for (const [kind, fitting2] of found.tables) {
      const parts = foundParts(fitting2, pins[kind], options.title ?? "", options.asOf).map(
        (part2) => new TableSheet(part2, KEY_FIELDS[kind])
      );
      reportSheets(kind, parts, found);
      tableSheets.set(kind, parts);
    }
    const answers = options.answers ?? NO_ANSWERS;
    const context = {
      options,
      labels: labelDictionary(options.labels),
      customers: new CustomerRegistry(sameNames(answers.same, "customer")),
      reps: new Interner(repKey, sameNames(answers.same, "rep")),
      products: new Interner(textKey),
      areas: new Interner(textKey),
      ranks: new Interner(textKey),
      teams: new Interner(textKey)
    };
    for (const sheet of [...tableSheets.values()].flat()) {
      if (!sheet.has("customerNumber") || !sheet.has("customer")) continue;
      learnCustomers(context.customers, sheet.column("customerNumber"), sheet.column("customer"));
    }
    const of = (kind) => tableSheets.get(kind) ?? [];
    const read = (kind, reader) => of(kind).length === 0 ? null : reader(of(kind), context);
    const details = readCustomers(of("customers"), context);
    const listedCustomers = context.customers.size;
    const listed = readReps(of("reps"), context);
    const visits = read("visits", readVisits);
    const contracts = read("contracts", readContracts);
    const sales = read("sales", readSales);
    const calls2 = read("calls", (parts) => readCalls(parts, context, details));
    const reps = context.reps.names();
    const teamRows = ["visits", "contracts", "sales", "calls"].map((kind) => ({
      sheets: of(kind),
      rows: { visits, contracts, sales, calls: calls2 }[kind]
    }));
    const memberships = [...listed, ...teamsOfSheets(teamRows, listed, context, reps)];
    const tables = {
      reps,
      customers: context.customers.names(),
      products: context.products.names(),
      areas: context.areas.names(),
      ranks: context.ranks.names(),
      teams: context.teams.names(),
      visits,
      contracts,
      sales,
      calls: calls2,
      customerInfo: customerInfo(details, context.customers.size),
      memberships
    };
    const questions = buildQuestions(found, pins, tables, (date) => options.dayOfDate(date));
    let proposed = null;
    const propose = () => proposed ?? (proposed = proposeNames(context.customers.seenNames(), context.reps.seenNames(), details.clues, answers));
    const { sources, findings, problems } = collect(tableSheets, found);
    return {
      sources,
      findings,
      problems: problems.map((problem) => isAsked(problem, questions) ? { ...problem, isAsked: true } : problem),
      tables,
      listedCustomers,
      questions,
      get proposals() {
        return propose().proposals;
      },
      get moreProposals() {
        return propose().more;
      }
    };
  }
  var isAsked = ({ kind, code }, questions) => code !== "no-rows" && questions.some((question2) => question2.type === "join" && question2.kind === kind);
  function collect(sheets, found) {
    const sources = {};
    const problems = [...found.problems];
    const findings = [];
    for (const kind of TABLE_KINDS) {
      const lacking2 = found.lacking.filter((each) => each.kind === kind && each.isPinned);
      const read = sheets.get(kind) ?? [];
      if (read.length === 0) continue;
      const parts = [...read.map((sheet) => sheet.finish()), ...lacking2.map(unreadPart)];
      const source = sumOf(parts);
      sources[kind] = source;
      for (const sheet of read) for (const finding2 of sheet.findings.all) findings.push(finding2);
      for (const sheet of lacking2) for (const finding2 of unreadFindings(sheet)) findings.push(finding2);
      if (source.used === 0) problems.push({ kind, code: "no-rows", sheetName: parts[0].sheetName });
    }
    return { sources, findings, problems };
  }
  function sumOf(parts) {
    const sum = (count) => parts.reduce((total, part2) => total + part2[count], 0);
    const [rows, used, skipped] = [sum("rows"), sum("used"), sum("skipped")];
    return { parts, rows, used, skipped, unusable: sum("unusable"), duplicates: sum("duplicates") };
  }
  function unreadPart({ sheet, header }) {
    const headerRow2 = header?.row ?? likelyHeaderRow(sheet.cells) ?? -1;
    const { rows, blank } = countRows(sheet.cells, headerRow2);
    const counts = { rows, used: 0, skipped: blank, unusable: rows - blank, duplicates: 0 };
    return { sheetName: sheet.name, headerRow: headerRow2 + 1, columns: {}, headers: {}, ...counts };
  }
  function unreadFindings(lacking2) {
    const { sheetName, headerRow: headerRow2, unusable } = unreadPart(lacking2);
    const list = new FindingList(lacking2.kind, sheetName);
    list.add("sheet-not-read", headerRow2, { values: { fields: lacking2.missing.join("、"), count: unusable } });
    return list.all;
  }
  function reportSheets(kind, sheets, found) {
    const first = sheets[0];
    const row5 = first.found.header.row + 1;
    const others = [...found.others.get(kind) ?? [], ...found.withoutRep.get(kind) ?? []];
    if (others.length > 0) {
      const values = { sheets: others.map(({ sheet }) => sheet.name).join("、"), count: others.length };
      first.findings.add("other-sheets-fit", row5, { values });
    }
    for (const { field, pin } of found.lostPins.filter((lost) => lost.kind === kind))
      first.findings.add("pinned-column-not-found", row5, { read: pin, values: { field } });
    for (const sheet of sheets) {
      for (const [field, column] of sheet.found.header.repeated) {
        const details = { column: sheet.header(field), values: { otherColumn: column + 1 } };
        sheet.findings.add("duplicate-header", sheet.found.header.row + 1, details);
      }
    }
  }

  // src/sheets/clock.ts
  var DAY_MS = 864e5;
  function today(spreadsheet) {
    return parseIsoDay(Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd"));
  }
  function stampText(spreadsheet) {
    return Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy/MM/dd HH:mm");
  }
  function dayOfDateIn(timeZone) {
    const civilMs = civilMsIn(timeZone);
    return (date) => Math.floor(civilMs(date) / DAY_MS);
  }
  function serialOfDateIn(timeZone) {
    const civilMs = civilMsIn(timeZone);
    return (date) => serialOfDay(civilMs(date) / DAY_MS);
  }
  function civilMsIn(timeZone) {
    const offsetAt = (ms) => {
      const text6 = Utilities.formatDate(new Date(ms), timeZone, "Z");
      const minutes = Number(text6.slice(1, 3)) * 60 + Number(text6.slice(3, 5));
      return (text6.startsWith("-") ? -minutes : minutes) * 6e4;
    };
    const byMonth = /* @__PURE__ */ new Map();
    return (date) => {
      const ms = date.getTime();
      const utcMonth = date.getUTCFullYear() * 12 + date.getUTCMonth();
      let offset = byMonth.get(utcMonth);
      if (offset === void 0) {
        const start = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) * DAY_MS;
        const first = offsetAt(start);
        offset = first === offsetAt(start + 31 * DAY_MS) ? first : null;
        byMonth.set(utcMonth, offset);
      }
      return ms + (offset ?? offsetAt(ms));
    };
  }

  // src/intake/needed-columns.ts
  function neededWidth(head, pins) {
    const headers = TABLE_KINDS.flatMap((kind) => findHeaderRow(kind, head, pins[kind]?.columns) ?? []);
    if (!headers.some(({ missing }) => missing.length === 0)) return null;
    const needed = headers.flatMap(
      ({ columns }) => [...columns].filter(([field]) => !SELDOM_READ.has(field)).map(([, column]) => column)
    );
    return Math.max(-1, ...needed) + 1;
  }

  // src/sheets/input-grids.ts
  var MANY_ROWS = 2e4;
  function inputSheets(spreadsheet) {
    return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !isWrittenSheetName(sheet.getName()));
  }
  function inputGrids(spreadsheet) {
    return inputSheets(spreadsheet).map((sheet) => wholeGrid(sheet, sheet.getDataRange()));
  }
  function figureGrids(sheets, pins) {
    return sheets.map((sheet) => {
      const range = sheet.getDataRange();
      return range.getNumRows() < MANY_ROWS ? wholeGrid(sheet, range) : figureGrid(sheet, range, pins);
    });
  }
  function wholeGrid(sheet, range) {
    return { name: sheet.getName(), cells: range.getValues(), merges: mergesOf(range) };
  }
  function figureGrid(sheet, range, pins) {
    const [rows, width] = [range.getNumRows() - HEADER_SCAN_ROWS, range.getNumColumns()];
    const part2 = (first, columns) => range.offset(HEADER_SCAN_ROWS, first, rows, columns);
    const head = range.offset(0, 0, HEADER_SCAN_ROWS, width).getValues();
    const needed = neededWidth(head, pins) ?? width;
    const below = part2(0, needed).getValues();
    let isComplete = needed === width;
    const complete = () => {
      if (isComplete) return;
      isComplete = true;
      part2(needed, width - needed).getValues().forEach((more, row5) => below[row5].push(...more));
    };
    if (isBlankRow(below[rows - 1])) complete();
    return { name: sheet.getName(), cells: [...head, ...below], merges: mergesOf(range), complete };
  }
  function mergesOf(range) {
    let areas = null;
    return () => areas ?? (areas = range.getMergedRanges().map((merged) => ({
      row: merged.getRow() - 1,
      column: merged.getColumn() - 1,
      rows: merged.getNumRows(),
      columns: merged.getNumColumns()
    })));
  }

  // src/sheets/language.ts
  function languageOf(spreadsheet) {
    return spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith("ja") ? "ja" : "en";
  }

  // src/i18n/sentences.ts
  var ERRORS = {
    "missing-sheet": {
      ja: "「{table}」の表が見つかりません。シート「{table}」を作り、1行目に{columns}の見出しを入れてください。",
      en: 'No "{table}" table was found. Add a sheet "{table}" with the headers {columns} in row 1.'
    },
    "missing-pinned-sheet": {
      ja: "設定で指定されたシート「{sheet}」がありません。設定シートのシート名を直すか、空欄にしてください。",
      en: 'The settings name a sheet "{sheet}" that does not exist. Please correct the name or leave it blank.'
    },
    "missing-column": {
      ja: "シート「{sheet}」に{columns}の列がありません。見出しを追加するか、サイドバーの「データ」で列を選んでください。",
      en: 'The sheet "{sheet}" lacks the column {columns}. Please add the header, or choose the column in the sidebar, tab "Data".'
    },
    "missing-pinned-column": {
      ja: "設定で{columns}の列とされた「{header}」が、シート「{sheet}」にありません。設定シートの値を直してください。",
      en: 'The sheet "{sheet}" lacks the header "{header}", which the settings name for {columns}. Please correct the settings.'
    },
    "no-rows": {
      ja: "シート「{sheet}」に使える行がありません。見出しの下にデータを入力してください。",
      en: 'The sheet "{sheet}" has no usable rows. Please enter data below the headers.'
    },
    "no-usable-rows": {
      ja: "シート「{sheet}」の{rows}行は、どれも読めませんでした。理由はシート「データ確認」の「見つかったこと」にあります。",
      en: 'None of the {rows} rows of the sheet "{sheet}" could be read. The reasons are on the sheet "Data check".'
    },
    "question-waits": {
      ja: "「{table}」として読むシートを決めるため、1つ答えてください。サイドバーの「データ」を開くと、質問が出ています。",
      en: 'One answer is needed to know which sheet holds "{table}". Please open the tab "Data" of the sidebar.'
    },
    "no-customer-record": {
      ja: "「契約」も「売上」も見つかりません。どちらかのシートを用意してください。",
      en: 'Neither a "Contracts" nor a "Sales" table was found. Please add one of them.'
    },
    "bad-period": {
      ja: "期間「{text}」を読めません。例: 2024-06",
      en: 'The period "{text}" cannot be read. Example: 2024-06'
    },
    "bad-filter-key": {
      ja: "絞り込み「{text}」を読めません。例: 担当=佐藤、チーム=1課、顧客=…、商品=…、エリア=…、ランク=…",
      en: 'The filter "{text}" cannot be read. Example: rep=Sato; also team=, customer=, product=, area=, rank='
    },
    "bad-filter": {
      ja: '絞り込みは文字で指定してください。例: "佐藤"、"エリア=藤沢"',
      en: 'The filter must be text. Example: "Sato" or "area=Fujisawa"'
    },
    "unknown-name": {
      ja: "{kind}「{name}」が見つかりません。{nearest}",
      en: 'There is no {kind} "{name}". {nearest}'
    },
    "missing-kpi": {
      ja: 'KPIの名前(kpi)を入れてください。例: "継続率"',
      en: 'Please give the name of a KPI (kpi). Example: "Retention rate"'
    },
    "bad-choice": {
      ja: "「{text}」({parameter})は使えません。次のどれかを入れてください: {examples}",
      en: '"{text}" ({parameter}) cannot be used. Please give one of: {examples}'
    },
    "bad-count": {
      ja: "「{text}」({parameter})は使えません。1から{most}までの整数を入れてください。例: 12",
      en: '"{text}" ({parameter}) cannot be used. Please give a whole number from 1 to {most}. Example: 12'
    },
    "goal-filter": {
      ja: '目標は全員か担当者ごとなので、絞り込み(filter)は空欄か担当者にしてください。例: "佐藤"',
      en: 'Targets are set for the team or a rep, so the filter must be blank or a rep. Example: "Sato"'
    },
    "bad-setting": {
      ja: "設定「{setting}」の値「{text}」を読めません。{hint}",
      en: 'The setting "{setting}" has the value "{text}", which cannot be read. {hint}'
    },
    "bad-amount": {
      ja: "「{text}」を金額として読めません。0より大きい金額を入れてください。例: 1,200万円",
      en: '"{text}" cannot be read as an amount. Please enter one above zero. Example: 12,000,000'
    },
    "bad-target": {
      ja: "「{kpi}」の値を読めません。0以上の数字を、率は200%まで、下限は上限以下で入れてください。",
      en: 'The figures for "{kpi}" cannot be read. Please enter numbers from zero, rates up to 200%, the lower bound first.'
    },
    "kgi-is-formula": {
      ja: "KGIのセル({place})には式が入っているため、書き換えませんでした。シートで直してください。",
      en: "The KGI cell ({place}) holds a formula and was left as it is. Please change it on the sheet."
    },
    "setting-is-formula": {
      ja: "設定のセル({place})には式が入っているため、書き換えませんでした。シートで直してください。",
      en: "The settings cell ({place}) holds a formula and was left as it is. Please change it on the sheet."
    },
    "protected-cells": {
      ja: "セル({place})は保護されているため、何も書き換えませんでした。シートの管理者に確認してください。",
      en: "The cells at {place} are protected, so nothing was written. Please ask whoever manages the sheet."
    },
    "spill-blocked": {
      ja: "この式の表は{area}に広がりますが、{place}に値があります。まわりが空いているセルを選んでください。",
      en: "This formula fills {area}, but something stands in {place}. Please choose a cell with free space around it."
    },
    "no-room-to-spill": {
      ja: "この式の表は{rows}行×{columns}列に広がりますが、シートの端までに収まりません。行や列を足すか、別のセルを選んでください。",
      en: "This formula fills {rows} rows by {columns} columns, which the sheet has no room for here. Please add some, or choose another cell."
    },
    "cell-has-rule": {
      ja: "セル({place})には入力規則があるため、式を入れませんでした。別のセルを選んでください。",
      en: "The cell {place} has a validation rule, so no formula was inserted. Please choose another cell."
    },
    "cell-changed": {
      ja: "セル({place})は、式を入れたあとに変わっています。何も書き換えませんでした。",
      en: "The cell {place} has changed since the formula was inserted. Nothing was written."
    },
    "outdated-question": {
      ja: "シート「{sheet}」が変わったため、何も書きませんでした。もう一度選んでください。",
      en: 'The sheet "{sheet}" has changed, so nothing was written. Please choose again.'
    },
    busy: {
      ja: "ほかの人が更新中です。少し待ってからもう一度お試しください。データは変わっていません。",
      en: "Somebody else is refreshing. Please try again in a moment. Nothing has changed."
    },
    "document-busy": {
      ja: "ほかの人がこのファイルに書き込んでいます。少し待ってからもう一度お試しください。",
      en: "Somebody else is writing to this file. Please try again in a moment."
    },
    "import-sheet-changed": {
      ja: "シート「{sheet}」が、確認したあとで変わりました。何も追加していません。もう一度確認してください。",
      en: 'The sheet "{sheet}" has changed since you looked at it. Nothing was added. Please check again.'
    },
    "import-interrupted": {
      ja: "途中で、ほかの人がシートに書き込んだため止めました({rows}行まで追加)。同じファイルをもう一度取り込むと、残りだけが追加されます。",
      en: "Somebody else wrote to the sheet, so the import stopped after {rows} rows. Import the file again to add the rest."
    },
    "import-scattered": {
      ja: "取り込んだ行がシート「{sheet}」の中で散らばっていて、取り消せません。日付などの順に並べ替えてからお試しください。",
      en: 'The imported rows are scattered over the sheet "{sheet}". Please sort it by number or date and undo again.'
    },
    "nothing-to-undo": {
      ja: "取り消せる取り込みがありません。",
      en: "There is no import that could be undone."
    },
    "sample-would-overwrite": {
      ja: "シート「{sheet}」がすでにあるため、サンプルは入れませんでした。新しいスプレッドシートでお試しください。",
      en: 'The sheet "{sheet}" already exists, so no sample was inserted. Please use a new spreadsheet.'
    }
  };
  var KINDS_OF_NAME = {
    kpi: { ja: "KPI", en: "KPI" },
    customer: { ja: "顧客", en: "customer" },
    rep: { ja: "担当者", en: "rep" },
    team: { ja: "チーム", en: "team" },
    product: { ja: "商品", en: "product" },
    area: { ja: "エリア", en: "area" },
    rank: { ja: "ランク", en: "rank" }
  };
  function sentenceOf(error, language) {
    const params = { ...error.params };
    if (error.code === "unknown-name") {
      params.kind = KINDS_OF_NAME[params.kind ?? ""]?.[language] ?? "";
      params.nearest = nearestHint(params.nearest ?? "", language);
    }
    return fill(ERRORS[error.code][language], params);
  }
  function nearestHint(nearest, language) {
    if (nearest === "") return language === "ja" ? "名前を確かめてください。" : "Please check the name.";
    return language === "ja" ? `「${nearest}」のことですか?` : `Did you mean "${nearest}"?`;
  }
  function fill(template, params) {
    return template.replace(/\{(\w+)\}/g, (place2, name) => {
      const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : void 0;
      return value === void 0 ? place2 : String(value);
    });
  }

  // src/reports/finding-text.ts
  var both3 = ([ja, en]) => ({ ja, en });
  var text = (title, why, todo) => ({
    title: both3(title),
    why: both3(why),
    todo: both3(todo)
  });
  var question = (title, todo) => ({
    title: both3(title),
    todo: both3(todo)
  });

  // src/reports/check-texts.ts
  var CHECK_TEXTS = {
    "overlapping-contracts": text(
      ["期間が重なる契約", "Overlapping contracts"],
      [
        "同じ顧客・同じ商品の契約({otherSheet} {otherRow}行目)がまだ続いているのに、{start} から始まっています。",
        "It starts on {start} while another contract of this customer for the same product ({otherSheet}, row {otherRow}) still runs."
      ],
      [
        "両方の金額を数えています。前の契約が終わっていれば解約日を入れてください。2つとも有効ならそのままで。",
        "Both amounts count. If the earlier one is over, please enter its end. If both are meant, leave them."
      ]
    ),
    "contracts-side-by-side": text(
      ["並んで続く契約(商品なし)", "Contracts side by side, no product"],
      [
        "同じ顧客の契約({otherSheet} {otherRow}行目)がまだ続いているのに、{start} から始まっています。商品が空欄で、同じものかわかりません。",
        "It starts on {start} while another contract of this customer ({otherSheet}, row {otherRow}) still runs. No product is named."
      ],
      [
        "両方の金額を数えています。商品を入れると確かめられます。",
        "Both amounts count. Enter the products to tell them apart."
      ]
    ),
    "visit-before-contract": text(
      ["契約より前のフォロー・配送", "Follow-up before the contract"],
      [
        "最初の契約({start})より前に、フォロー・配送・更新の訪問があります。",
        "There are follow-up, delivery or renewal visits before the first contract ({start})."
      ],
      [
        "訪問としては数えました。契約の開始日か、訪問の目的を確かめてください。",
        "Counted as visits. Please check the start of the contract or the purpose."
      ]
    ),
    "visit-without-contract": text(
      ["契約のない顧客への配送・更新", "Deliveries without a contract"],
      [
        "配送・更新などの訪問がありますが、この顧客の契約も売上もありません。",
        "There are delivery or renewal visits, but neither a contract nor a sale."
      ],
      [
        "訪問としては数えました。契約の表では名前の書き方がちがうのかもしれません。",
        "Counted as visits. The contracts table may spell the name differently."
      ]
    ),
    "never-visited": text(
      ["1年訪問のない契約客", "Customers not visited for a year"],
      [
        "{start} から契約中ですが、{until} までの1年に訪問がありません。",
        "Under contract since {start}, but no visit in the year up to {until}."
      ],
      [
        "訪問の予定を立てるか、解約していれば解約日を入れてください。",
        "Plan a visit, or enter the end if the contract is over."
      ]
    ),
    "future-day": text(
      ["未来の日付", "Days in the future"],
      [
        "{today} より後の日付なのに、結果や金額が入っています。",
        "The day is after {today}, yet there is a result or an amount."
      ],
      [
        "その日が来るまで数えません。日付(とくに年)を確かめてください。",
        "Not counted before that day. Please check the date, above all the year."
      ]
    ),
    "implausible-day": text(
      ["ありそうにない日付", "Unlikely days"],
      ["1990年より前か、10年より先の日付です。", "The day is before 1990 or more than ten years ahead."],
      ["書かれた日付のまま使いました。年を確かめてください。", "Used as it stands. Please check the year."]
    ),
    "next-before-visit": text(
      ["訪問日より前の次回予定日", "Next visit before the visit"],
      ["次回予定日が訪問日({day})より前です。", "The next visit is planned before this one ({day})."],
      ["そのまま使いました。どちらかの日付を直してください。", "Used as it stands. Please correct one of the dates."]
    ),
    "amount-out-of-line": text(
      ["けたのちがう金額", "Amounts far out of line"],
      [
        "{amount}は、似た行{count}件のまん中({median})と100倍以上ちがいます。",
        "{amount} is a hundred times off the middle ({median}) of {count} rows like it."
      ],
      [
        "そのまま数えました。円と千円の取りちがえや、0の数を確かめてください。",
        "Counted as it stands. Please check thousands and zeros."
      ]
    ),
    "log-gap": text(
      ["記録のない営業日", "Business days without a line"],
      [
        "{from} から {until} まで、営業日{days}日の記録がありません{team}。",
        "No line from {from} to {until}, {days} business days{team}."
      ],
      [
        "書きもれなら入れてください。会社の休みなら、設定の「会社の休日」に入れてください。",
        'Please fill in what is missing. If the company was closed, add the days to "Company holidays" in the settings.'
      ]
    ),
    "rep-log-gap": text(
      ["担当者の記録がない日", "Days without a line of a rep"],
      [
        "いつもは記録がありますが、{from} から {until} まで、営業日{days}日の記録がありません。",
        "Writes usually, but there is no line from {from} to {until} ({days} business days)."
      ],
      [
        "書きもれがないか確かめてください。休みや異動ならそのままで。",
        "Please check whether something is missing. If it was leave or a transfer, leave it."
      ]
    ),
    "unlisted-customer": text(
      ["顧客の表にない顧客", "Customers missing from the customers table"],
      ["顧客の表に、この名前がありません。", "The customers table does not have this name."],
      [
        "数えました。エリアやランクで分けるには、顧客の表に加えてください。",
        "Counted. To split by area or rank, please add the customer to the table."
      ]
    ),
    "several-reps": text(
      ["1つの欄に2人以上の担当者", "Several reps in one cell"],
      ["担当者が{reps}人書かれています。", "The cell names {reps} reps."],
      [
        "この書き方の1人の担当者として数えました。1人にするか、行を分けてください。",
        "They count as one rep of that name. Please keep one, or split the row."
      ]
    ),
    "rep-without-team": text(
      ["チームのない担当者", "Reps without a team"],
      ["担当者の表で、どのチームにも入っていません。", "The reps table puts this rep in no team."],
      [
        "全体には数え、チーム別には入りません。担当者の表に加えてください。",
        "Counted for everyone, for no team. Please add the rep to the table."
      ]
    ),
    "holidays-end": text(
      ["祝日の一覧が届かない期間", "Beyond the list of holidays"],
      [
        "祝日の一覧は {from} から {until} までで、{day} がありません。",
        "The list of public holidays covers {from} to {until}, not {day}."
      ],
      [
        "一覧にない年は、土日だけを休みとしました。設定の「会社の休日」に祝日を足せます。",
        'Outside it only weekends are off. You can add holidays to "Company holidays" in the settings.'
      ]
    ),
    "unread-target": text(
      ["読めない目標", "Targets not understood"],
      ["この行のKPI・期間・目標のどれかが読めません。", "The KPI, the period or a figure of this row cannot be read."],
      [
        "この目標は使っていません。KPIの名前、期間(例: 2024-06)、数字を確かめてください。",
        "The target is not used. Please check the KPI, the period (such as 2024-06) and the figures."
      ]
    ),
    "unused-setting": text(
      ["知らない設定", "Settings not understood"],
      ["この名前の設定はありません。", "There is no setting of this name."],
      ["使っていません。名前を直してください。", "Not used. Please correct the name."]
    )
  };

  // src/reports/reading-texts.ts
  var WRITE_DATE = ["2024/4/1 のように書き直してください。", "Please write it like 2024/4/1."];
  var WRITE_AMOUNT = ["120000 や 12万円 のように書いてください。", "Please write it like 120000."];
  var ADD_WORD = [
    "正しい言葉に直すか、設定シートの「言葉の追加」に加えてください。",
    'Please correct the word, or add it under "Words to add" on the settings sheet.'
  ];
  var READING_TEXTS = {
    "missing-date": text(
      ["日付がない行", "Rows without a date"],
      ["日付が空欄です。", "The date is blank."],
      ["日付を入れてください。", "Please enter the date."]
    ),
    "missing-customer": text(
      ["顧客がない行", "Rows without a customer"],
      ["顧客の名前も番号もありません。", "There is neither a customer name nor a customer number."],
      ["顧客を入れてください。", "Please enter the customer."]
    ),
    "customer-without-name": text(
      ["顧客の名前が読めない行", "Rows whose customer cannot be read"],
      ["顧客の欄が、エラーの値かチェックになっています。", "The cell of the customer holds an error value or a tick."],
      ["式やチェックを顧客の名前に直してください。", "Please replace the formula or the tick by the customer."]
    ),
    "note-row": text(
      ["メモの行", "Remarks among the rows"],
      ["メモの行のようです。", "This looks like a remark."],
      [
        "データなら、足りない欄を入れてください。メモなら、そのままでかまいません。",
        "If it is data, please fill in what is missing. If it is a remark, leave it."
      ]
    ),
    "missing-rep": text(
      ["担当者がない行", "Rows without a rep"],
      ["担当者の名前がありません。", "There is no name of a rep."],
      ["担当者を入れてください。", "Please enter the rep."]
    ),
    "missing-amount": text(
      ["金額がない行", "Rows without an amount"],
      ["金額が空欄です。", "The amount is blank."],
      ["金額を入れてください。", "Please enter the amount."]
    ),
    "unreadable-date": text(
      ["読めない日付", "Dates that cannot be read"],
      ["日付として読めません。", "This cannot be read as a date."],
      WRITE_DATE
    ),
    "no-such-day": text(
      ["存在しない日付", "Days that do not exist"],
      ["カレンダーにない日付です。", "There is no such day in the calendar."],
      ["正しい日付に直してください。", "Please correct the date."]
    ),
    "ambiguous-date": text(
      ["月と日がわからない日付", "Dates whose month and day are unclear"],
      [
        "どちらが月でどちらが日か、列全体を見てもわかりません。",
        "The column does not tell which is the month and which the day."
      ],
      WRITE_DATE
    ),
    "mixed-date-orders": text(
      ["月と日の順がまじった列", "Columns that mix the order of day and month"],
      [
        "1つの列に、日が先の日付(13/05/2024)と月が先の日付(05/14/2024)がまじっています。",
        "One column holds dates with the day first (13/05/2024) and with the month first (05/14/2024)."
      ],
      WRITE_DATE
    ),
    "end-without-day": text(
      ["日のない解約", "Ends without a day"],
      ["終わったことは書かれていますが、いつ終わったかがわかりません。", "It says that it ended, not when."],
      [
        "解約した日を入れてください。続いているなら空欄にしてください。",
        "Please enter the day, or leave it blank if it goes on."
      ]
    ),
    "date-without-year": text(
      ["年がわからない日付", "Dates without a year"],
      ["年がなく、前後の行からもわかりません。", "The year is missing, and the rows around it do not tell."],
      WRITE_DATE
    ),
    "unreadable-amount": text(
      ["読めない金額", "Amounts that cannot be read"],
      ["金額として読めません。", "This cannot be read as an amount."],
      WRITE_AMOUNT
    ),
    "end-before-start": text(
      ["終わりが始まりより前", "Ends before it starts"],
      ["終わりの日({end})が始まりの日({start})より前です。", "It ends ({end}) before it starts ({start})."],
      ["どちらかの日付を直してください。", "Please correct one of the two dates."]
    ),
    "duplicate-number": text(
      ["番号も中身も同じ行", "Rows with the same number and content"],
      ["{firstRow}行目と番号も中身も同じです。", "Number and content are the same as in row {firstRow}."],
      [
        "1件として数えました。別のものなら番号を変えてください。",
        "Counted once. If it is another one, please change its number."
      ]
    ),
    "repeated-visit": text(
      ["くり返しの訪問", "Repeated visits"],
      ["{firstRow}行目と、日・顧客・担当者もほかの列も同じです。", "Every column is the same as in row {firstRow}."],
      [
        "1件として数えました。別の訪問なら、回答で「別の訪問」を選んで更新してください。",
        'Counted once. If it was another visit, choose "Another visit" as the answer and refresh.'
      ]
    ),
    "number-reused": text(
      ["同じ番号の別の行", "One number for several rows"],
      [
        "{firstRow}行目と同じ番号ですが、中身は別です。",
        "The number is the same as in row {firstRow}, the content is not."
      ],
      [
        "どちらも使いました。番号の付けまちがいなら直してください。",
        "Both are used. If the number is wrong, please correct it."
      ]
    ),
    "number-of-two-running": text(
      ["同じ番号で続いている契約", "One number on two running contracts"],
      [
        "{firstRow}行目と同じ番号ですが、中身が別で、期間が重なっています。",
        "The number is the same as in row {firstRow}; the content is not, and both run at the same time."
      ],
      [
        "両方の金額を数えています。内容の変更なら前の行に終わりの日を、番号のまちがいなら正しい番号を入れてください。",
        "Both amounts count. If the contract was changed, please end the earlier row; if the number is wrong, correct it."
      ]
    ),
    "repeated-row-kept": text(
      ["くり返しかもしれない行", "Rows that may be repeated"],
      ["{firstRow}行目とすべての列が同じです。", "Every column is the same as in row {firstRow}."],
      [
        "どちらも使いました。二重の入力なら片方を消してください。",
        "Both are used. If it was entered twice, please delete one."
      ]
    ),
    "assumed-year": text(
      ["年を補った日付", "Dates given a year"],
      ["年のない日付があります。", "There are dates without a year."],
      [
        "{basis}{years}としました。ちがうときは 2024/4/1 のように年も書いてください。",
        "Read as {years}, {basis}. If that is wrong, please write the year too, as in 2024/4/1."
      ]
    ),
    "told-date-order": text(
      ["年月日の順がわかった列", "Columns whose date order the cells tell"],
      ["年月日の並びが {order} の日付です。", "The dates stand in the order {order}."],
      ["この順で読みました。", "They were read so."]
    ),
    "unit-of-title": text(
      ["表題の単位を使った列", "Columns in the unit of the title"],
      ["表題に金額の単位があります。", "The title names a unit of amounts."],
      ["すべての金額を{factor}倍して円にしました。", "Every amount was multiplied by {factor} to be yen."]
    ),
    "assumed-date-order": text(
      ["年月日の順を決めた列", "Columns whose date order was assumed"],
      ["日付の並び順がいく通りにも読めます。", "The dates can be read in several orders."],
      [
        "「{order}」の順として読みました。ちがうときは 2024/4/1 の形に直してください。",
        "Read as {order}. If that is wrong, please write dates like 2024/4/1."
      ]
    ),
    "day-outside-era": text(
      ["元号の期間に合わない日付", "Days outside their era"],
      ["その元号にはない日です(例: 平成31年5月1日)。", "The era does not have that day (such as Heisei 31-5-1)."],
      ["西暦に直して使いました。日付が正しいか確かめてください。", "Used as the day meant. Please check it."]
    ),
    "start-month-only": text(
      ["日のない開始月", "Starts without a day"],
      ["年と月だけで、日がありません。", "There is a year and a month, but no day."],
      [
        "その月の1日からとしました。ちがうときは日も書いてください。",
        "Taken as the first day of the month. If that is wrong, please write the day too."
      ]
    ),
    "end-month-only": text(
      ["日のない終了月", "Ends without a day of the month"],
      ["年と月だけで、日がありません。", "There is a year and a month, but no day."],
      [
        "その月の末日までとしました。ちがうときは日も書いてください。",
        "Taken as the last day of the month. If that is wrong, please write the day too."
      ]
    ),
    "zoned-times": text(
      ["時差つきの時刻", "Times with a time zone"],
      ["世界時などの時刻で書かれています。", "The times are given with a time zone."],
      ["このファイルの時間帯での日付に直して使いました。", "Used as the day that it was in the time zone of this file."]
    ),
    "serial-dates": text(
      ["数字のままの日付", "Dates as bare numbers"],
      [
        "日付が数字だけなので、1900年と1904年のどちらから数えたものかわかりません。",
        "The dates are bare numbers, which do not tell whether they count from 1900 or from 1904."
      ],
      [
        "1900年からとして読みました。4年ずれているときは、見出しに「1904」と書き足してください。",
        'Read as from 1900. If they are four years too early, please add "1904" to the header.'
      ]
    ),
    "serials-from-1904": text(
      ["1904年から数えた日付", "Dates counted from 1904"],
      [
        "見出しか前後の日付から、1904年から数えた数字とわかります。",
        "By the header or the dates around them, these numbers count from 1904."
      ],
      ["そのように日付に直して使いました。", "Read accordingly."]
    ),
    "decimal-comma": text(
      ["小数点にコンマを使う金額", "Amounts with a decimal comma"],
      ["1.200,50 のような金額があります。", "There are amounts such as 1.200,50."],
      [
        "この列では、点を桁の区切り、コンマを小数点として読みました。",
        "In this column points were read as separators and commas as decimal marks."
      ]
    ),
    "unknown-label": text(
      ["知らない言葉", "Unknown words"],
      ["この言葉の意味がわかりません。", "This word is not known."],
      [`「その他」としました。${ADD_WORD[0]}`, `Taken as "other". ${ADD_WORD[1]}`]
    ),
    "unreadable-interval": text(
      ["読めない訪問間隔", "Visit intervals that cannot be read"],
      ["日数として読めません。", "This cannot be read as a number of days."],
      [
        "空欄と同じに扱いました。14 や 2週間 のように書いてください。",
        "Taken as blank. Please write it like 14 or 2 weeks."
      ]
    ),
    "unknown-cycle": text(
      ["知らない請求の言葉", "Unknown billing words"],
      ["請求の周期がわかりません。", "The billing cycle is not known."],
      [
        `空欄と同じに扱いました(見出しが月額なら毎月、ほかは一括)。${ADD_WORD[0]}`,
        `Taken as blank: monthly if the header says so, otherwise once. ${ADD_WORD[1]}`
      ]
    ),
    "unknown-auto-renew": text(
      ["知らない自動更新の言葉", "Unknown renewal words"],
      ["自動更新をするのか、しないのかがわかりません。", "It is not clear whether this renews by itself."],
      [
        `空欄と同じに扱い、満了日で終わるとしました。${ADD_WORD[0]}`,
        `Taken as blank: it ends on its expiry day. ${ADD_WORD[1]}`
      ]
    ),
    "cycle-against-header": text(
      ["見出しとちがう請求", "Billing that differs from the header"],
      [
        "見出しは月額ですが、この行の請求は毎月ではありません。",
        "The header says monthly, the cycle of this row does not."
      ],
      [
        "この行の請求に従いました。金額の単位を確かめてください。",
        "The row was followed. Please check what its amount is for."
      ]
    ),
    "yearly-header-without-cycle": text(
      ["年額の見出し", "A yearly amount"],
      ["見出しは年額ですが、請求の列がありません。", "The header says yearly, but there is no billing column."],
      [
        "契約ごとに1回の金額としました。毎年なら「請求」の列に「年額」と入れてください。",
        'Taken as one amount a contract. If it is due each year, please add a "Cycle" column with "yearly".'
      ]
    ),
    "blank-amount": text(
      ["金額のない契約", "Contracts without an amount"],
      ["金額が空欄です。", "The amount is blank."],
      ["0円として数えました。金額を入れてください。", "Counted with 0 yen. Please enter the amount."]
    ),
    "negative-contract": text(
      ["マイナスの契約", "Contracts of a negative amount"],
      ["契約の金額がマイナスです。", "The amount of the contract is negative."],
      [
        "書かれたとおり、売上から引きました。値引きや返金でなければ直してください。",
        "Taken off the revenue as it stands. Please correct it unless it is a discount or a refund."
      ]
    ),
    "approximate-amount": text(
      ["およその金額", "Rough amounts"],
      ["「約」「程度」などと書かれています。", "It says that the amount is rough."],
      ["その数字のまま使いました。正しい金額に直してください。", "The figure was used. Please enter the exact amount."]
    ),
    "point-in-amount": text(
      ["点で区切った金額", "Amounts with a point before three digits"],
      [
        "点のあとに数字が3つあります。点は小数点として読みました。",
        "The point before three digits was read as a decimal mark."
      ],
      [
        "千の区切りなら、50,000 のようにコンマに直してください(50.000 は 50円としています)。",
        "If it separates thousands, please write 50,000 (50.000 is taken as 50 yen)."
      ]
    ),
    "cycle-in-amount": text(
      ["金額の欄に書かれた周期", "Cycles that stand with the amount"],
      ["金額の欄に「/月」「月額」などと書かれています。", "The amount itself says how often it falls due."],
      ["{cycle}の金額としました。", "Taken as due {cycle}."]
    ),
    "tax-included-cell": text(
      ["税込と書かれた金額", "Amounts marked as including tax"],
      ["この欄だけ税込と書かれています。", "Only some cells say that tax is included."],
      ["書かれた金額のまま使いました。列の中でそろえてください。", "Used as it stands. Please make the column uniform."]
    ),
    "blank-rep": text(
      ["担当者のない行", "Rows without a rep"],
      ["担当者が空欄です。", "The rep is blank."],
      ["チームの数字には入れました。担当者別には入りません。", "Counted for the team, for no rep."]
    ),
    "error-cell": text(
      ["エラーの値", "Error values"],
      [
        "セルがエラーになっているか、名前の代わりにチェックがあります。",
        "The cell holds an error, or a tick where a name should be."
      ],
      ["空欄として扱いました。セルの式や値を直してください。", "Taken as blank. Please correct the cell."]
    ),
    "ditto-without-above": text(
      ["上のない「同上」", "Ditto marks with nothing above"],
      ["「〃」や「同上」の上に何もありません。", "There is nothing above the ditto mark."],
      ["空欄として扱いました。値を入れてください。", "Taken as blank. Please enter the value."]
    ),
    "start-from-contract-day": text(
      ["契約日を使った開始日", "Contract day taken as the start"],
      ["利用開始日が空欄です。", "The start is blank."],
      [
        "契約日を開始日としました。ちがうときは開始日を入れてください。",
        "The contract day was taken. If that is wrong, please enter the start."
      ]
    ),
    "unknown-phone": text(
      ["顧客にない電話番号", "Telephone numbers of no customer"],
      ["この番号の顧客が、顧客の表にありません。", "No customer has this number."],
      [
        "担当者の通話としては数えました。顧客の表に番号を足せば結び付きます。",
        "Counted for the rep. Add the number to the customers table to link it."
      ]
    ),
    "shared-phone": text(
      ["何社かに共通の電話番号", "Shared telephone numbers"],
      ["同じ番号の顧客がいくつもあります。", "Several customers have this number."],
      [
        "顧客には結び付けませんでした。顧客の表の番号を確かめてください。",
        "Linked to no customer. Please check the numbers in the customers table."
      ]
    ),
    "name-with-several-numbers": text(
      ["番号のちがう同じ名前", "One name, several numbers"],
      ["この名前の顧客番号がいくつもあり、どれかわかりません。", "Several customer numbers have this name."],
      [
        "別の顧客として扱いました。顧客番号を入れてください。",
        "Kept as a customer of its own. Please enter the customer number."
      ]
    ),
    "numbers-united": text(
      ["ひとつにまとめた顧客番号", "Customer numbers taken as one"],
      ["「同じ」と答えた名前の顧客番号です。", 'This number belongs to a name that was answered as "Same".'],
      [
        "もう一方の番号の顧客として数えています。ちがうときは回答を「別」に直してください。",
        'Counted as the customer of the other number. If that is wrong, change the answer to "Different".'
      ]
    ),
    "customer-listed-twice": text(
      ["2回書かれた顧客", "Customers listed twice"],
      ["{firstRow}行目にも同じ顧客があります。", "The customer also stands in row {firstRow}."],
      [
        "上の行を使い、空欄だけこの行で補いました。1行にまとめてください。",
        "The upper row counts; its blanks were filled from here. Please keep one row."
      ]
    ),
    "sheet-not-read": text(
      ["読めないシート", "Sheets that cannot be read"],
      [
        "設定で指定されたシートですが、必要な列が足りません。{count} 行を使えませんでした。",
        "The settings name this sheet, but it lacks columns that are needed. {count} rows could not be used."
      ],
      [
        "見出しを直すか、サイドバーの「データ」で列を選んでください。",
        'Please correct the headers, or choose the columns in the sidebar, tab "Data".'
      ]
    ),
    "pinned-column-not-found": text(
      ["見つからない列", "Columns that were not found"],
      ["設定で指定された見出しがシートにありません。", "The settings name a header that the sheet does not have."],
      [
        "この列は読んでいません。設定シートの値を直すか、空欄にしてください。",
        "The column is not read. Please correct the value on the settings sheet, or leave it blank."
      ]
    ),
    "rep-in-several-teams": text(
      ["チームが決まらない担当者", "Reps whose team is unclear"],
      ["いくつものチームのシートに名前があります: {teams}", "The name stands in the sheets of several teams: {teams}"],
      [
        "どのチームにも入れていません。担当者シートにチームと期間を書いてください。",
        "The rep is counted in no team. Please enter team and dates on the sheet of reps."
      ]
    ),
    "other-sheets-fit": text(
      ["ほかにも合うシート", "Other sheets that fit"],
      ["ほかにも同じ表に見えるシートがあります: {sheets}", "Other sheets look like this table too: {sheets}"],
      [
        "このシートだけを読みました。サイドバーの「データ」で選べます。",
        'Only this sheet is read. You can choose in the sidebar, tab "Data".'
      ]
    ),
    "duplicate-header": text(
      ["同じ見出しの列", "Columns with the same header"],
      ["{otherColumn}列も同じ見出しです。", "Column {otherColumn} has the same header."],
      ["左の列を使いました。もう一方の見出しを変えてください。", "The left one is read. Please rename the other."]
    ),
    "rows-passed-over": text(
      ["とばした行", "Rows passed over"],
      [
        "空白 {blank}行、合計 {totals}行、見出しのくり返し {repeatedHeaders}行、重複 {duplicates}行。",
        "Blank {blank}, totals {totals}, repeated headers {repeatedHeaders}, duplicates {duplicates}."
      ],
      ["データではないので、とばしました。", "They are no data and were passed over."]
    )
  };

  // src/reports/data-check-texts.ts
  var FINDING_TEXTS = { ...READING_TEXTS, ...CHECK_TEXTS };
  var PROPOSAL_REASONS = {
    "same-name": {
      ja: "同じ名前に、ちがう顧客番号が付いています。",
      en: "The same name has different customer numbers."
    },
    case: { ja: "大文字・小文字や記号だけがちがいます。", en: "They differ in capitals or punctuation only." },
    kanji: {
      ja: "漢字の字体や数字の書き方だけがちがいます。",
      en: "They differ in the form of a kanji or numeral only."
    },
    kana: { ja: "読みが同じです。", en: "They sound the same." },
    title: { ja: "敬称や役職だけがちがいます。", en: "They differ in a title only." },
    "legal-form": {
      ja: "会社の種類(株式会社など)の位置や有無だけがちがいます。",
      en: "They differ in the legal form only."
    },
    surname: { ja: "片方は姓だけです。", en: "One is the surname only." },
    branch: { ja: "支店や営業所の名前だけがちがいます。", en: "They differ in the branch only." },
    spelling: { ja: "書き方がよく似ています。", en: "They are spelled very much alike." },
    phone: { ja: "電話番号が同じです。", en: "They have the same telephone number." }
  };
  var GROUP_TODO = {
    customer: {
      ja: "別々の顧客として数えています。すべて同じなら「同じ」、すべてちがうなら「別」、まじっていれば「一部だけ同じ」を選んで更新してください。「一部だけ同じ」なら、次に2つずつ聞きます。",
      en: 'Counted as separate customers. Choose "Same" if all are one, "Different" if none are, else "Some are the same", and refresh: then they are asked about in pairs.'
    },
    rep: {
      ja: "別々の担当者として数えています。すべて同じ人なら「同じ」、すべてちがうなら「別」、まじっていれば「一部だけ同じ」を選んで更新してください。「一部だけ同じ」なら、次に2つずつ聞きます。",
      en: 'Counted as separate reps. Choose "Same" if all are one, "Different" if none are, else "Some are the same", and refresh: then they are asked about in pairs.'
    }
  };
  var PROPOSAL_TEXTS = {
    customer: question(
      ["似ている顧客名", "Customer names that look alike"],
      [
        "別の顧客として数えています。同じ顧客なら回答で「同じ」、ちがうなら「別」を選んで更新してください。",
        'Counted as two customers. Choose "Same" or "Different" as the answer and refresh.'
      ]
    ),
    rep: question(
      ["似ている担当者名", "Rep names that look alike"],
      [
        "別の担当者として数えています。同じ人なら回答で「同じ」、ちがうなら「別」を選んで更新してください。",
        'Counted as two reps. Choose "Same" or "Different" as the answer and refresh.'
      ]
    )
  };

  // src/reports/data-check-items.ts
  var WEIGHTS = ["error", "question", "warning", "info"];
  function entriesOf(findings, proposals2, intake, language) {
    const kinds = /* @__PURE__ */ new Map();
    const add = (entry) => {
      const known2 = kinds.get(entry.kind);
      if (known2 === void 0) kinds.set(entry.kind, [entry]);
      else known2.push(entry);
    };
    const [single, alike] = collapsed(findings);
    for (const finding2 of single)
      add({
        weight: finding2.severity,
        kind: `${finding2.severity} ${finding2.code}`,
        title: FINDING_TEXTS[finding2.code].title[language],
        lostRow: finding2.severity === "error" && finding2.row > 0 ? `${finding2.row} ${finding2.sheetName}` : "",
        count: 1,
        item: () => findingItem(finding2, intake, language)
      });
    for (const same of alike) add(collapsedEntry(same, intake, language));
    for (const proposal of proposals2)
      add({
        weight: "question",
        kind: `question ${proposal.kind}`,
        title: PROPOSAL_TEXTS[proposal.kind].title[language],
        lostRow: "",
        count: 1,
        item: () => proposalItem(proposal, language)
      });
    return WEIGHTS.flatMap((weight) => [...kinds.values()].filter(([first]) => first.weight === weight).flat());
  }
  var TOLD_BY_NAME = /* @__PURE__ */ new Set([
    "never-visited",
    "visit-without-contract",
    "visit-before-contract",
    "unlisted-customer",
    "unknown-phone",
    "contracts-side-by-side"
  ]);
  var TOLD_SINGLY = 3;
  var LONGEST_LIST = 1e3;
  function collapsed(findings) {
    const byCode = /* @__PURE__ */ new Map();
    for (const finding2 of findings) {
      if (finding2.severity !== "info" || !TOLD_BY_NAME.has(finding2.code)) continue;
      const known2 = byCode.get(finding2.code);
      if (known2 === void 0) byCode.set(finding2.code, [finding2]);
      else known2.push(finding2);
    }
    const alike = [...byCode.values()].map((all) => all.slice(TOLD_SINGLY)).filter((rest) => rest.length > 1);
    const together = new Set(alike.flat());
    return [together.size === 0 ? findings : findings.filter((finding2) => !together.has(finding2)), alike];
  }
  function collapsedEntry(alike, intake, language) {
    const first = alike[0];
    const { title, todo } = FINDING_TEXTS[first.code];
    return {
      weight: first.severity,
      kind: `${first.severity} ${first.code}`,
      title: title[language],
      lostRow: "",
      count: alike.length,
      item: () => {
        const names = [...new Set(alike.map(({ read = "" }) => read))].join(language === "ja" ? "、" : ", ");
        return {
          ...findingItem(first, intake, language),
          read: names.length <= LONGEST_LIST ? names : `${names.slice(0, LONGEST_LIST)}…`,
          why: fill(TOGETHER[language], { count: alike.length, title: title[language] }),
          todo: fill(todo[language], shownValues(first, language)),
          key: `together ${first.code}`
        };
      }
    };
  }
  function itemsOf(entries, answers, language) {
    const keys = /* @__PURE__ */ new Map();
    return entries.map((entry) => {
      const item = entry.item();
      const nth = (keys.get(item.key) ?? 0) + 1;
      keys.set(item.key, nth);
      const refused = answers.unread.get(item.key);
      const complaint = refused === void 0 ? "" : fill(UNREAD[language], { answer: shortText(refused) });
      return { ...item, todo: `${complaint}${item.todo}`, key: nth === 1 ? item.key : `${item.key} #${nth}` };
    });
  }
  var essenceOf = (key) => key.replace(/@\d+( #\d+)?$/, "");
  var UNREAD = {
    ja: "回答「{answer}」は使えません。一覧から選んでください。",
    en: 'The answer "{answer}" is none of those offered. '
  };
  var LEFT_OUT = { ja: "この行は数字に入れていません。", en: "This row is left out of the figures. " };
  var CELL_LEFT_OUT = { ja: "この欄は空欄として扱いました。", en: "This cell was taken as blank. " };
  var TALLIED = {
    ja: "(同じものが{count}行。これは最初の行)",
    en: " ({count} such rows; this is the first.)"
  };
  var TOGETHER = { ja: "ほかに{count}件: {title}。", en: "{count} more: {title}." };
  var ELSEWHERE = { ja: "シート「{firstSheet}」の{firstRow}", en: '{firstRow} of the sheet "{firstSheet}"' };
  var ROW_OR_CELL = /* @__PURE__ */ new Set([
    "unreadable-date",
    "no-such-day",
    "ambiguous-date",
    "mixed-date-orders",
    "date-without-year"
  ]);
  var NO_NUMBER = { ja: "番号なし", en: "no number" };
  var OF_TEAM = { ja: "(チーム「{team}」)", en: ' (team "{team}")' };
  var TIMES = { ja: "({count}行)", en: " ({count} rows)" };
  var DATE_ORDERS = {
    "year-month-day": { ja: "年・月・日", en: "year, month, day" },
    "month-day-year": { ja: "月・日・年", en: "month, day, year" },
    "day-month-year": { ja: "日・月・年", en: "day, month, year" }
  };
  var CYCLE_NAMES = {
    monthly: { ja: "毎月", en: "each month" },
    yearly: { ja: "毎年", en: "each year" }
  };
  var YEAR_BASES = {
    row: { ja: "同じ行の日付にいちばん近い", en: "nearest to the other day of the row" },
    neighbours: { ja: "前後の行にいちばん近い", en: "nearest to the rows around" },
    title: {
      ja: "シートやファイルの名前、表の上の文字から",
      en: "from the names of sheet and file and the text above the table"
    },
    "as-of": {
      ja: "どこにも年がないため、基準日にいちばん自然な",
      en: "the most natural up to the as-of day, as no year stands anywhere"
    }
  };
  var ONE_YEAR = { ja: "{firstYear}年", en: "{firstYear}" };
  var YEARS = { ja: "{firstYear}年〜{lastYear}年", en: "{firstYear} to {lastYear}" };
  var ONCE2 = /* @__PURE__ */ new Set(["other-sheets-fit", "amount-out-of-line", "sheet-not-read"]);
  function findingItem(finding2, intake, language) {
    const { code, severity, sheetName, row: row5, column = "", read = "" } = finding2;
    const text6 = FINDING_TEXTS[code];
    const values = shownValues(finding2, language);
    const count = Number(finding2.values?.count ?? 1);
    const handled = severity === "error" && code !== "sheet-not-read" ? LEFT_OUT[language] : ROW_OR_CELL.has(code) ? CELL_LEFT_OUT[language] : "";
    const answerKey = code === "repeated-visit" ? finding2.values?.key : void 0;
    return {
      weight: severity,
      sheetName,
      row: row5,
      columnNumber: columnNumberOf(finding2, intake),
      column: shortText(column),
      read,
      why: `${fill(text6.why[language], values)}${count > 1 && !ONCE2.has(code) ? fill(TALLIED[language], { count }) : ""}`,
      todo: `${handled}${fill(text6.todo[language], values)}`,
      key: typeof answerKey === "string" ? answerKey : `${code} ${sheetName} ${shortText(column)} ${read}@${row5}`,
      answers: typeof answerKey === "string" ? [ANSWERS.genuine[language]] : []
    };
  }
  function proposalItem({ kind, names, reasons: reasons2, counts, numbers }, language) {
    const text6 = PROPOSAL_TEXTS[kind];
    const shown2 = counts.map((count, i) => {
      const name = shortText(names[i] ?? names[0]);
      const number2 = numbers === void 0 ? "" : ` ${numbers[i] || NO_NUMBER[language]}`;
      return `${name}${number2}${fill(TIMES[language], { count })}`;
    });
    const isGroup = names.length > 2;
    return {
      weight: "question",
      sheetName: "",
      row: 0,
      columnNumber: 1,
      column: "",
      read: shown2.join(" / "),
      why: reasons2.map((reason2) => PROPOSAL_REASONS[reason2][language]).join(language === "ja" ? "" : " "),
      todo: isGroup ? GROUP_TODO[kind][language] : text6.todo[language],
      key: pairKey({ kind, names }),
      answers: isAskable(names) ? answersTo(names).map((answer) => ANSWERS[answer][language]) : []
    };
  }
  var answersTo = (names) => names.length > 2 ? ["same", "different", "partly"] : ["same", "different"];
  function columnNumberOf({ table, sheetName, column }, { sources }) {
    if (column === void 0 || table === "settings" || table === "targets") return 1;
    const part2 = sources[table]?.parts.find((candidate) => candidate.sheetName === sheetName);
    const field = part2 && Object.keys(part2.headers).find((name) => part2.headers[name] === column);
    return field === void 0 ? 1 : part2.columns[field] ?? 1;
  }
  function shownValues({ code, table, values = {} }, language) {
    const shown2 = { ...values };
    for (const [name, value] of Object.entries(values)) if (typeof value === "string") shown2[name] = value.slice(0, 200);
    for (const [name, value] of Object.entries(values))
      if (ISO_DAY.test(String(value))) shown2[name] = slashed(String(value));
    for (const name of ["amount", "median"]) if (name in values) shown2[name] = yen(Number(values[name]));
    if (code === "assumed-date-order" || code === "told-date-order")
      shown2["order"] = DATE_ORDERS[String(values["order"])]?.[language] ?? "";
    if (code === "cycle-in-amount") shown2["cycle"] = CYCLE_NAMES[String(values["cycle"])]?.[language] ?? "";
    if (code === "assumed-year") {
      shown2["basis"] = YEAR_BASES[values["basis"]]?.[language] ?? "";
      shown2["years"] = fill((values["firstYear"] === values["lastYear"] ? ONE_YEAR : YEARS)[language], shown2);
    }
    if ("otherColumn" in values) shown2["otherColumn"] = letterOfColumn(Number(values["otherColumn"]) - 1);
    for (const name of ["field", "fields"])
      if (name in values && table !== "settings" && table !== "targets")
        shown2[name] = String(values[name]).split("、").map((field) => columnName(table, field, language)).join(language === "ja" ? "、" : ", ");
    if ("firstSheet" in values) shown2["firstRow"] = fill(ELSEWHERE[language], shown2);
    if (code === "log-gap") {
      shown2["team"] = values["team"] === void 0 ? "" : fill(OF_TEAM[language], shown2);
    }
    return shown2;
  }
  var ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
  function slashed(isoDay) {
    return isoDay.replace(/-0?/g, "/");
  }
  function yen(amount2) {
    return `¥${String(Math.round(amount2)).replace(/\B(?=(\d{3})+$)/g, ",")}`;
  }

  // src/reports/formats.ts
  function numberFormat(unit, language) {
    return NUMBER_FORMATS[unit][language];
  }
  var NUMBER_FORMATS = {
    ratio: { ja: "0.0%", en: "0.0%" },
    count: { ja: '#,##0"件"', en: "#,##0" },
    companies: { ja: '#,##0"社"', en: "#,##0" },
    visitsPerCompanyMonth: { ja: '0.00"回"', en: "0.00" },
    yen: { ja: '"¥"#,##0', en: '"¥"#,##0' },
    yenPerTransaction: { ja: '"¥"#,##0', en: '"¥"#,##0' },
    yenPerCompany: { ja: '"¥"#,##0', en: '"¥"#,##0' },
    months: { ja: '0.0"か月"', en: '0.0" mo."' }
  };
  function changeFormat(unit, language) {
    const size = unit === "ratio" ? '0.0"pt"' : numberFormat(unit, language);
    const signed = (sign2) => size.startsWith('"') ? `"${sign2}${size.slice(1)}` : `"${sign2}"${size}`;
    return [signed("+"), signed("−"), signed("±")].join(";");
  }
  function roomyYen(value, language) {
    const short = language === "ja" ? '"¥"#,##0.0,,"百万"' : '"¥"#,##0.0,,"M"';
    return value !== null && Math.abs(value) >= 1e9 ? short : numberFormat("yen", language);
  }
  var STATUS_TEXT = {
    achieved: { ja: "◎ 達成", en: "◎ On target" },
    caution: { ja: "△ 注意", en: "△ Caution" },
    behind: { ja: "▲ 遅れ", en: "▲ Behind" },
    "small-base": { ja: "― 件数不足", en: "― Too few" },
    "no-data": { ja: "― データなし", en: "― No data" },
    "no-goal": { ja: "― 目標なし", en: "― No target" },
    running: { ja: "途中", en: "Running" }
  };
  var STATUS_LOOKS = [
    { sign: "◎", look: { background: "#d9efe4", color: "#0b5d3b" } },
    { sign: "△", look: { background: "#fff3cd", color: "#7a5200" } },
    { sign: "▲", look: { background: "#fbdcd0", color: "#8f2d0a" } },
    { sign: "―", look: { background: "#eeeeee", color: "#555555" } }
  ];
  function asOfText(day, language) {
    const { year, month, day: dayOfMonth2 } = civilDate(day);
    return language === "ja" ? `${year}年${month}月${dayOfMonth2}日 現在` : `As of ${formatIsoDay(day)}`;
  }
  var ACCENT = "#1f4e79";
  var QUIET = "#555555";
  var HEADER_FILL = "#f1f3f5";
  var BASIS_NAMES = {
    contracts: { ja: "契約", en: "contracts" },
    sales: { ja: "売上", en: "sales" },
    both: { ja: "契約と売上", en: "contracts and sales" }
  };

  // src/reports/data-check-rows.ts
  var COLUMN = { weight: 0, sheet: 1, row: 2, column: 3, read: 4, why: 5, todo: 6, answer: 7, key: 8 };
  var COLUMNS = Object.keys(COLUMN).length;
  var WEIGHT_TEXT = {
    error: { ja: "▲ 未使用", en: "▲ Not used" },
    question: { ja: "◇ 質問", en: "◇ Question" },
    warning: { ja: "△ 確認", en: "△ Check" },
    info: { ja: "― 参考", en: "― Note" },
    answered: { ja: "◎ 回答済み", en: "◎ Answered" }
  };
  var text2 = (value, look = {}) => ({ value: value === "" ? null : value, look });
  var link = (target, number2) => ({
    value: { link: target, text: String(number2) },
    look: { color: ACCENT, align: "center" }
  });
  function row(key, cells) {
    const all = Array.from({ length: COLUMNS }, () => ({ value: null }));
    for (const [name, cell] of Object.entries(cells)) all[COLUMN[name]] = cell;
    all[COLUMN.key] = text2(key, { color: QUIET });
    return { key, cells: all };
  }
  var blankRow = (key) => row(key, {});

  // src/reports/data-check-answers.ts
  var TEXT = {
    heading: { ja: "回答済み", en: "Answered" },
    sameCustomer: { ja: "同じ顧客としてまとめました。", en: "Taken as one customer." },
    sameRep: { ja: "同じ担当者としてまとめました。", en: "Taken as one rep." },
    differentCustomer: { ja: "別の顧客のままにしました。", en: "Left as separate customers." },
    differentRep: { ja: "別の担当者のままにしました。", en: "Left as separate reps." },
    partly: { ja: "2つずつ聞いています。", en: "Asked about in pairs." },
    genuine: { ja: "別の訪問として、それぞれ数えました。", en: "Counted as a visit of its own." },
    nth: { ja: "{day} {customer} {rep}({nth}回目のくり返し)", en: "{day} {customer} {rep} (repetition {nth})" },
    todo: {
      ja: "変えるときは回答を選び直し、取り消すときは消して、更新してください。",
      en: "Choose again to change it, erase it to take it back, and refresh."
    }
  };
  function answeredRows({ same, different, partly, genuine }, language, choices) {
    const answered = (key, read, why, answer, items) => row(key, {
      weight: text2(WEIGHT_TEXT.answered[language]),
      read: text2(read),
      why: text2(why[language]),
      todo: text2(TEXT.todo[language]),
      answer: { ...text2(answer), choices: choices(items) }
    });
    const pairRow = (pair2, answer) => {
      const why = {
        same: [TEXT.sameCustomer, TEXT.sameRep],
        different: [TEXT.differentCustomer, TEXT.differentRep],
        partly: [TEXT.partly, TEXT.partly]
      };
      return answered(
        pairKey(pair2),
        pair2.names.join(" / "),
        why[answer][pair2.kind === "customer" ? 0 : 1],
        ANSWERS[answer][language],
        answersTo(pair2.names).map((each) => ANSWERS[each][language])
      );
    };
    const visitRow = (key) => {
      const { isoDay, customer, rep, nth } = readRepeatKey(key);
      const read = fill(TEXT.nth[language], { day: isoDay, customer, rep, nth });
      return answered(key, read, TEXT.genuine, ANSWERS.genuine[language], [ANSWERS.genuine[language]]);
    };
    const rows = [
      ...same.map((pair2) => pairRow(pair2, "same")),
      ...different.map((pair2) => pairRow(pair2, "different")),
      ...partly.map((pair2) => pairRow(pair2, "partly")),
      ...[...genuine].map(visitRow)
    ];
    if (rows.length === 0) return [];
    return [row("heading answered", { weight: text2(TEXT.heading[language], { bold: true, color: ACCENT }) }), ...rows];
  }

  // src/reports/data-check-sources.ts
  var TEXT2 = {
    heading: { ja: "読んだシート", en: "Sheets that were read" },
    rows: { ja: "{rows}行", en: "{rows} rows" },
    split: {
      ja: "使った行 {used}、とばした行 {skipped}、使えなかった行 {unusable}",
      en: "used {used}, passed over {skipped}, not usable {unusable}"
    },
    column: { ja: "{name} = {letter}列「{header}」", en: '{name} = {letter} "{header}"' },
    noColumns: {
      ja: "「{columns}」の列が見つからないため、読んでいません。",
      en: "Not read: the columns {columns} were not found."
    },
    addColumns: {
      ja: "見出しを足すか、サイドバーの「データ」で列を選んでください。",
      en: 'Please add the headers, or choose the columns in the sidebar, tab "Data".'
    },
    across: {
      ja: "月ごとに列が分かれた表(クロス集計)のようです。この形は読めません。",
      en: "This seems to be a table with a column for each month. It cannot be read in this form."
    },
    noAcross: {
      ja: "「日付・顧客・金額」を1行ずつ並べた売上の明細を、別のシートに置いてください。",
      en: "Please put the sales line by line (date, customer, amount) on another sheet."
    },
    noRows: { ja: "使える行がありません。", en: "It has no usable rows." },
    noSheets: { ja: "見つからなかった表: {tables}", en: "Tables not found: {tables}" },
    optional: {
      ja: "使っていなければ、そのままでかまいません。あるはずなら、シートの名前と見出しを確かめてください。",
      en: "If you do not use them, leave it. Otherwise please check the names of the sheets and their headers."
    }
  };
  var HEADER = {
    weight: { ja: "表", en: "Table" },
    sheet: { ja: "シート", en: "Sheet" },
    row: { ja: "見出し", en: "Header" },
    column: { ja: "行数", en: "Rows" },
    read: { ja: "内訳", en: "Of these" },
    why: { ja: "読んだ列", en: "Columns read" },
    todo: { ja: "気をつけること", en: "To note" }
  };
  function sourceRows({ sources, problems }, language) {
    const header = Object.entries(HEADER).map(([name, title]) => [
      name,
      text2(title[language], { bold: true, background: HEADER_FILL, align: name === "row" ? "center" : "left" })
    ]);
    const missing = problems.filter(({ code }) => code === "missing-sheet").map(({ kind }) => tableName(kind)[language]);
    const tables = missing.join(language === "ja" ? "、" : ", ");
    return [
      row("heading sources", { weight: text2(TEXT2.heading[language], { bold: true, color: ACCENT }) }),
      row("header sources", Object.fromEntries(header)),
      ...TABLE_KINDS.flatMap((kind) => (sources[kind]?.parts ?? []).map((part2) => partRow(kind, part2, language))),
      ...problems.filter(isUnread).map((problem) => problemRow(problem, language)),
      ...missing.length === 0 ? [] : [
        row("tables not found", {
          why: text2(fill(TEXT2.noSheets[language], { tables })),
          todo: text2(TEXT2.optional[language])
        })
      ]
    ];
  }
  function partRow(kind, part2, language) {
    const { sheetName, headerRow: headerRow2, rows, used, skipped, unusable } = part2;
    const columns = Object.entries(part2.columns).sort(([, a], [, b]) => a - b).map(
      ([field, column]) => fill(TEXT2.column[language], {
        name: columnName(kind, field, language),
        letter: letterOfColumn(column - 1),
        header: shortText(part2.headers[field] ?? "")
      })
    );
    return row(`source ${kind} ${sheetName}`, {
      weight: text2(tableName(kind)[language]),
      sheet: text2(sheetName),
      ...headerRow2 === 0 ? {} : { row: link({ sheetName, row: headerRow2, column: 1 }, headerRow2) },
      column: text2(fill(TEXT2.rows[language], { rows })),
      read: text2(fill(TEXT2.split[language], { used, skipped, unusable })),
      why: text2(columns.join(language === "ja" ? "、" : ", ")),
      ...used === 0 ? { todo: text2(TEXT2.noRows[language]) } : {}
    });
  }
  var isUnread = ({ code }) => code !== "missing-sheet" && code !== "no-rows";
  function problemRow(problem, language) {
    const { kind, sheetName = "", columns = [], hasMonthsAcross: hasMonthsAcross2 } = problem;
    const names = columns.map((field) => columnName(kind, field, language)).join(language === "ja" ? "」「" : ", ");
    return row(`unread ${kind} ${sheetName}`, {
      weight: text2(tableName(kind)[language]),
      sheet: text2(sheetName),
      why: text2(hasMonthsAcross2 ? TEXT2.across[language] : fill(TEXT2.noColumns[language], { columns: names })),
      todo: text2((hasMonthsAcross2 ? TEXT2.noAcross : TEXT2.addColumns)[language])
    });
  }

  // src/reports/data-check.ts
  var DATA_CHECK_SHEET = { ja: "データ確認", en: "Data check" };
  var DATA_CHECK_BLOCK = "KPI_DATA_CHECK";
  var MOST_LISTED = 1e3;
  var TEXT3 = {
    title: { ja: "ルートKPI データ確認", en: "Route KPI data check" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    rows: {
      ja: "使った行 {used}   とばした行 {skipped}   使えなかった行 {unusable}",
      en: "Rows used {used}   passed over {skipped}   not usable {unusable}"
    },
    note: {
      ja: "この表は「最新に更新」で書き直されます。「回答」と、表の右と下に書いたメモは残ります。元のシートは書き換えません。",
      en: 'This table is rewritten by "Refresh". The answers and what you write to its right and below it stay. Your own sheets are never changed.'
    },
    counts: { ja: "種類ごとの件数", en: "How many of each kind" },
    nothing: {
      ja: "気になるところは見つかりませんでした。このまま使えます。",
      en: "Nothing to worry about was found. You can go on as you are."
    },
    questions: {
      ja: "サイドバーの「データ」に、答えてほしい質問が {count} 件あります。",
      en: '{count} questions wait in the sidebar, tab "Data".'
    },
    found: { ja: "見つかったこと", en: "What was found" },
    more: { ja: "ほかに{count}件", en: "{count} more" },
    moreTodo: { ja: "上のものを直して更新すると、続きが出ます。", en: "Settle those above and refresh to see the rest." },
    alike: { ja: "似ている名前", en: "Names that look alike" },
    moreAlike: {
      ja: "上の名前に答えて更新すると、続きが出ます。",
      en: "Answer those above and refresh to see the rest."
    },
    answerHelp: {
      ja: "一覧から選んでください。消すと、回答がなかったことになります。",
      en: "Please choose from the list. Erase it to take the answer back."
    }
  };
  var HEADER2 = [
    { ja: "重要度", en: "Weight" },
    { ja: "シート", en: "Sheet" },
    { ja: "行", en: "Row" },
    { ja: "列", en: "Column" },
    { ja: "読んだ内容", en: "What was read" },
    { ja: "問題", en: "Why" },
    { ja: "扱い・すること", en: "What was done, what to do" }
  ];
  var ANSWER_HEADER = { ja: "回答", en: "Answer" };
  var KEY_HEADER = { ja: "照合用", en: "Key" };
  var FIRST_KEYED_ROW = 4;
  function dataCheckPlan(input) {
    const { language, intake, answers } = input;
    const entries = entriesOf(input.findings, input.proposals, intake, language);
    const [listed, left] = shareOut(entries);
    const sources = sourceRows(intake, language);
    const answered = answeredRows(answers, language, (items) => choicesOf(items, language));
    const kinds = kindsOf(entries);
    const countRows4 = Math.max(kinds.length, 1) + (input.questions > 0 ? 1 : 0);
    const firstItem = FIRST_KEYED_ROW + 1 + countRows4 + 1 + 2;
    const rows = [
      ...headRows(input),
      heading("counts", TEXT3.counts[language]),
      ...input.questions > 0 ? [questionRow(input.questions, language)] : [],
      ...kinds.length === 0 ? [nothingRow(language)] : kinds.map((kind) => countRow(kind, listed, firstItem, language)),
      blankRow("below counts"),
      heading("found", TEXT3.found[language]),
      headerRow(language),
      ...itemsOf(listed, answers, language).map((item) => itemRow(item, language)),
      ...kindsOf(left).map((kind) => moreRow(kind, TEXT3.moreTodo, language)),
      ...input.moreProposals === 0 ? [] : [moreProposalsRow(input.moreProposals, language)],
      ...answered.length === 0 ? [] : [blankRow("above answers"), ...answered],
      blankRow("above sources"),
      ...sources
    ];
    return {
      sheetName: DATA_CHECK_SHEET[language],
      blockName: DATA_CHECK_BLOCK,
      cells: rows.map(({ cells }) => cells),
      rowKeys: {
        firstRow: FIRST_KEYED_ROW,
        column: COLUMN.key,
        names: rows.slice(FIRST_KEYED_ROW).map(({ key }) => wordingsOf(key, language)),
        essence: essenceOf
      },
      highlights: highlights(rows.length),
      frozenRows: 1,
      stamp: { row: 0, column: COLUMN.answer },
      columnWidths: [100, 110, 60, 110, 220, 330, 390, 110, 60],
      choicesColumn: COLUMN.answer,
      hiddenColumn: COLUMN.key,
      wrapped: { column: COLUMN.read, columns: COLUMN.todo - COLUMN.read + 1 }
    };
  }
  function wordingsOf(key, language) {
    return key === KEY_HEADER[language] ? Object.values(KEY_HEADER) : [key];
  }
  function headRows({ intake, asOf, refreshedAt, language }) {
    const sum = { used: 0, skipped: 0, unusable: 0 };
    for (const source of Object.values(intake.sources)) {
      sum.used += source.used;
      sum.skipped += source.skipped;
      sum.unusable += source.unusable;
    }
    const quiet = { color: QUIET, size: 9 };
    return [
      row("", {
        weight: text2(TEXT3.title[language], { bold: true, size: 14, color: ACCENT }),
        answer: text2(fill(TEXT3.refreshed[language], { at: refreshedAt }), { ...quiet, align: "right" })
      }),
      row("", { weight: text2(`${asOfText(asOf, language)}   ${fill(TEXT3.rows[language], sum)}`, quiet) }),
      row("", { weight: text2(TEXT3.note[language], quiet) }),
      blankRow("")
    ];
  }
  var heading = (name, title) => row(`heading ${name}`, { weight: text2(title, { bold: true, color: ACCENT }) });
  function questionRow(count, language) {
    return row("questions", {
      weight: text2(WEIGHT_TEXT.question[language]),
      sheet: text2(fill(TEXT3.questions[language], { count }))
    });
  }
  var nothingRow = (language) => row("nothing", { weight: text2(TEXT3.nothing[language]) });
  function shareOut(entries) {
    if (entries.length <= MOST_LISTED) return [entries, []];
    const told = /* @__PURE__ */ new Set();
    const [first, more] = [[], []];
    for (const entry of entries) {
      (entry.lostRow !== "" && told.has(entry.lostRow) ? more : first).push(entry);
      told.add(entry.lostRow);
    }
    const chosen2 = new Set([...first, ...more].slice(0, MOST_LISTED));
    return [entries.filter((entry) => chosen2.has(entry)), entries.filter((entry) => !chosen2.has(entry))];
  }
  function kindsOf(entries) {
    const kinds = [];
    for (const { kind, weight, title, count } of entries) {
      const last2 = kinds[kinds.length - 1];
      if (last2?.kind === kind) last2.count += count;
      else kinds.push({ kind, weight, title, count });
    }
    return kinds;
  }
  function countRow({ kind, weight, title, count }, listed, firstItem, language) {
    const first = listed.findIndex((entry) => entry.kind === kind);
    const target = { blockName: DATA_CHECK_BLOCK, row: firstItem + first, column: 0 };
    return row(`count ${kind}`, {
      weight: text2(WEIGHT_TEXT[weight][language]),
      sheet: first < 0 ? text2(String(count), { align: "center" }) : link(target, count),
      row: text2(title)
    });
  }
  function headerRow(language) {
    const names = [...HEADER2, ANSWER_HEADER, KEY_HEADER];
    const cells = names.map(
      (name, column) => text2(name[language], { bold: true, background: HEADER_FILL, align: column === COLUMN.row ? "center" : "left" })
    );
    return { key: KEY_HEADER[language], cells };
  }
  function itemRow(item, language) {
    const { sheetName, row: sheetRow, columnNumber: column } = item;
    const isPlace = sheetRow !== 0 && sheetName !== "";
    return row(item.key, {
      weight: text2(WEIGHT_TEXT[item.weight][language]),
      sheet: text2(sheetName),
      ...isPlace ? { row: link({ sheetName, row: sheetRow, column }, sheetRow) } : {},
      column: text2(item.column),
      read: text2(item.read),
      why: text2(item.why),
      todo: text2(item.todo),
      ...item.answers.length === 0 ? {} : { answer: { value: null, choices: choicesOf(item.answers, language) } }
    });
  }
  var choicesOf = (items, language) => ({
    items,
    help: TEXT3.answerHelp[language]
  });
  function moreRow({ kind, weight, title, count }, todo, language) {
    return row(`more ${kind}`, {
      weight: text2(WEIGHT_TEXT[weight][language]),
      read: text2(fill(TEXT3.more[language], { count })),
      why: text2(title),
      todo: text2(todo[language])
    });
  }
  function moreProposalsRow(count, language) {
    const kind = { kind: "proposals", weight: "question", title: TEXT3.alike[language], count };
    return moreRow(kind, TEXT3.moreAlike, language);
  }
  function highlights(rows) {
    return STATUS_LOOKS.map(({ sign: sign2, look }) => ({
      row: FIRST_KEYED_ROW,
      column: COLUMN.weight,
      rows: rows - FIRST_KEYED_ROW,
      columns: 1,
      formula: (cell) => `=LEFT(${cell},1)="${sign2}"`,
      look
    }));
  }

  // src/sheets/read-answers.ts
  function answersOf(spreadsheet) {
    const block = spreadsheet.getRangeByName(DATA_CHECK_BLOCK);
    if (block === null) return NO_ANSWERS;
    const cells = block.getValues();
    const columnIn = (row5, names) => row5.findIndex((cell) => cell === names.ja || cell === names.en);
    for (let header = 0; header < cells.length; header++) {
      const [answer, key] = [columnIn(cells[header], ANSWER_HEADER), columnIn(cells[header], KEY_HEADER)];
      if (answer < 0 || key < 0) continue;
      return readAnswers(cells.slice(header + 1).map((row5) => ({ key: row5[key], answer: row5[answer] })));
    }
    return NO_ANSWERS;
  }

  // src/sheets/load.ts
  var SETTINGS_SHEETS = ["設定", "Settings"];
  function settingsSheet(spreadsheet) {
    return SETTINGS_SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
  }
  var TARGETS_SHEETS = ["目標", "Targets"];
  function targetsSheet(spreadsheet) {
    return TARGETS_SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
  }
  function loadIntake(spreadsheet, ranges, reach = "everything") {
    const language = languageOf(spreadsheet);
    const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const settingsGrid = gridOf(spreadsheet, SETTINGS_SHEETS);
    const settingCells = settingsGrid?.cells ?? [];
    const kgi = spreadsheet.getRangeByName("KGI");
    const settings = readSettings({
      cells: settingCells,
      kgiCell: kgi === null ? void 0 : kgi.getValue(),
      dayOfDate,
      language
    });
    const given = rangeTables(ranges);
    const answers = answersOf(spreadsheet);
    const sheetNames = inputSheets(spreadsheet).map((sheet) => sheet.getName());
    const pins = readPins(settingCells, sheetNames, language);
    const grids = reach === "everything" ? inputGrids(spreadsheet) : figureGrids(inputSheets(spreadsheet), pins);
    const intake = readTables([...given.grids, ...grids], {
      dayOfDate,
      cancelDayMeaning: settings.cancelDayMeaning,
      labels: readLabelOverrides(settingCells),
      pins: withRanges(pins, given),
      title: spreadsheet.getName(),
      asOf: settings.asOf ?? today(spreadsheet),
      answers
    });
    const extents = [...grids, ...settingsGrid === null ? [] : [settingsGrid]].map(extentOf);
    return { answers, language, settings, intake, dayOfDate, pins, sheetNames, settingCells, extents };
  }
  function loadWorkbook(spreadsheet, ranges, reach = "everything") {
    const readAt = stampText(spreadsheet);
    const { settings, intake, answers, settingCells, extents } = loadIntake(spreadsheet, ranges, reach);
    const targetsGrid = gridOf(spreadsheet, TARGETS_SHEETS);
    const reading = {
      settings,
      intake,
      leftOut: leftOutCounts(intake.findings),
      targetRows: readTargetRows(targetsGrid?.cells ?? []),
      extents: targetsGrid === null ? extents : [...extents, extentOf(targetsGrid)]
    };
    const source = figureSource(spreadsheet, reading, readAt);
    return { ...source, intake, answers, unusedSettings: unusedSettings(settingCells) };
  }
  function figureSource(spreadsheet, reading, readAt) {
    const { settings, intake, targetRows } = reading;
    const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const present = today(spreadsheet);
    const facts = buildFacts(intake.tables, settings, present);
    const { targets, unread } = resolveTargets(targetRows, settings, facts.asOf, dayOfDate, intake.tables.reps);
    const language = languageOf(spreadsheet);
    return { ...reading, readAt, language, today: present, facts, targets, unreadTargets: unread, dayOfDate };
  }
  function requireRecords(workbook, needs) {
    const { tables } = workbook.intake;
    for (const need of needs) {
      if (need === "visits") requireTable(workbook, "visits");
      else if (need === "calls") {
        if (!tables.calls?.length) requireTable(workbook, "visits");
      } else if (need === "transactions") {
        const basis2 = effectiveBasis(tables, workbook.settings);
        if (workbook.settings.revenueBasis === null) requireCustomerRecord(workbook);
        else if (basis2 !== "both") requireTable(workbook, basis2);
      } else requireCustomerRecord(workbook);
    }
  }
  function requireCustomerRecord(workbook) {
    const { contracts, sales } = workbook.intake.tables;
    if (contracts?.length || sales?.length) return;
    for (const kind of ["contracts", "sales"])
      if (workbook.intake.problems.some((problem) => problem.kind === kind && problem.code !== "missing-sheet"))
        requireTable(workbook, kind);
    throw new UserFacingError("no-customer-record");
  }
  function requireTable({ intake, language }, kind) {
    const problem = intake.problems.find((candidate) => candidate.kind === kind);
    if (problem === void 0) return;
    if (problem.isAsked) throw new UserFacingError("question-waits", { table: tableName(kind)[language] });
    const unusable = intake.sources[kind]?.unusable ?? 0;
    if (problem.code === "no-rows" && unusable > 0)
      throw new UserFacingError("no-usable-rows", { sheet: problem.sheetName ?? "", rows: String(unusable) });
    const columns = problem.columns === void 0 ? requiredColumnNames(kind, language) : problem.columns.map((field) => columnName(kind, field, language));
    throw new UserFacingError(problem.code, {
      table: tableName(kind)[language],
      sheet: problem.sheetName ?? tableName(kind)[language],
      columns: columns.map((name) => language === "ja" ? `「${name}」` : `"${name}"`).join(language === "ja" ? "" : ", "),
      header: problem.header ?? ""
    });
  }
  function withRanges(pins, { sheetNames }) {
    const ranges = [...sheetNames].map(([kind, sheets]) => [
      kind,
      { sheets, declined: [], nameMeaning: "none", columns: /* @__PURE__ */ new Map() }
    ]);
    return { ...pins, ...Object.fromEntries(ranges) };
  }
  function gridOf(spreadsheet, names) {
    for (const name of names) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet !== null) return { name, cells: sheet.getDataRange().getValues() };
    }
    return null;
  }
  var extentOf = ({ name, cells }) => ({
    name,
    rows: cells.length,
    columns: cells[0].length
  });

  // src/reports/settings-sheet.ts
  var SETTINGS_SHEET = { ja: "設定", en: "Settings" };
  var HEADER3 = [
    { ja: "設定", en: "Setting" },
    { ja: "値", en: "Value" },
    { ja: "説明", en: "What it means" }
  ];
  var SECTIONS = {
    sheets: { ja: "読み取るシート(空欄は自動)", en: "Sheets to read (blank = found automatically)" },
    labels: { ja: "言葉の追加(カンマ区切り)", en: "Words to add (separated by commas)" }
  };
  function settingsSheetPlan(language, values) {
    const settings = { ...DEFAULT_SETTINGS, ...values };
    const allowed = /* @__PURE__ */ new Map();
    const names = /* @__PURE__ */ new Map();
    const cells = [HEADER3.map((name) => text3(name[language], { bold: true, background: HEADER_FILL }))];
    for (const setting of SETTINGS) {
      const choice = allowedIn(setting, language);
      if (choice !== null) allowed.set(cells.length, choice);
      if (setting.rangeName !== void 0) names.set(cells.length, setting.rangeName);
      cells.push(settingRow2(setting.name[language], valueCell(setting, settings, language), setting.meaning[language]));
    }
    cells.push(section(SECTIONS.sheets[language]));
    for (const { name, meaning } of PINNED_SHEET_SETTINGS)
      cells.push(settingRow2(name[language], { value: null, format: "@" }, meaning[language]));
    for (const { name, meaning } of NAME_MEANING_SETTINGS) {
      allowed.set(cells.length, { kind: "list", items: Object.values(NAME_MEANING_WORDS).map((word) => word[language]) });
      cells.push(settingRow2(name[language], { value: null, format: "@" }, meaning[language]));
    }
    cells.push(section(SECTIONS.labels[language]));
    for (const { name, meaning } of LABEL_SETTINGS)
      cells.push(settingRow2(name[language], { value: null, format: "@" }, meaning[language]));
    return { sheetName: SETTINGS_SHEET[language], cells, allowed, names };
  }
  function settingRow2(name, value, meaning) {
    return [text3(name), { ...value, look: { align: "left" } }, text3(meaning, { color: QUIET })];
  }
  var section = (name) => [
    text3(name, { bold: true, color: ACCENT }),
    { value: null },
    { value: null }
  ];
  var text3 = (value, look = {}) => ({ value, look });
  function valueCell({ key, type }, settings, language) {
    const value = settings[key];
    const formats = {
      day: "yyyy/mm/dd",
      money: '"¥"#,##0',
      ratio: "0%",
      integer: "0",
      text: "@",
      days: "@",
      choice: "@"
    };
    const format = formats[type.kind];
    const shown2 = value === null || value === "" ? null : type.kind === "day" ? { day: value } : type.kind === "choice" ? type.choices[String(value)][language] : Array.isArray(value) ? value.map(formatIsoDay).join(", ") || null : value;
    return { value: shown2, format };
  }
  function allowedIn({ type }, language) {
    if (type.kind === "choice") return { kind: "list", items: Object.values(type.choices).map((name) => name[language]) };
    return type.kind === "integer" ? { kind: "between", min: type.min, max: type.max } : null;
  }

  // src/core/digest.ts
  var DIGITS2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  function digest(text6) {
    let a = 2166136261;
    let b = 1103547991;
    for (let index = 0; index < text6.length; index++) {
      const code = text6.charCodeAt(index);
      a = Math.imul(a ^ code, 16777619);
      b = Math.imul(b ^ code, 1540483477);
      b ^= b >>> 15;
    }
    return digits(mixed(a ^ text6.length)) + digits(mixed(b));
  }
  function mixed(hash) {
    let mixing = Math.imul(hash ^ hash >>> 16, 2246822507);
    mixing = Math.imul(mixing ^ mixing >>> 13, 3266489909);
    return (mixing ^ mixing >>> 16) >>> 0;
  }
  function digits(value) {
    let text6 = "";
    for (let shift = 0; shift < 30; shift += 6) text6 += DIGITS2[value >>> shift & 63];
    return text6;
  }

  // src/sheets/contents.ts
  function foundContents(range, withFormulas, serialOfDate) {
    const values = range.getValues();
    const formulas = withFormulas ? range.getFormulas() : null;
    const contents = values.map(
      (row5, r) => row5.map((value, c) => {
        const formula2 = formulas?.[r]?.[c] ?? "";
        if (formula2 !== "") return formula2;
        if (typeof value === "string") return value === "" ? "" : `t${value}`;
        if (typeof value === "boolean") return `b${value}`;
        return numberText(typeof value === "number" ? value : serialOfDate(value));
      })
    );
    return { values, contents };
  }
  function plannedContents(plan) {
    return plan.cells.map(
      (row5) => row5.map(({ value }) => {
        const input = writtenValue(value);
        if (typeof input === "number") return numberText(input);
        return input === "" || isFormula(value) ? input : `t${input}`;
      })
    );
  }
  var hasFormulas = (plan) => plan.cells.some((row5) => row5.some(({ value }) => isFormula(value)));
  function contentsDigest(contents, stamp) {
    return digest(
      JSON.stringify(
        contents.map((row5, r) => r === stamp?.row ? row5.map((cell, c) => c === stamp.column ? "" : cell) : row5)
      )
    );
  }
  function writtenValue(value) {
    if (value === null) return "";
    if (typeof value !== "object") return value;
    if ("day" in value) return serialOfDay(value.day);
    if ("sparkline" in value) return sparklineFormula(value.sparkline, value.kind);
    return "formula" in value ? value.formula : value.text;
  }
  function isFormula(value) {
    if (typeof value !== "object" || value === null) return false;
    return "formula" in value || "sparkline" in value && writtenValue(value) !== "";
  }
  function sparklineFormula(values, kind) {
    if (values.every((value) => value === null)) return "";
    const data = values.map((value) => value ?? '""').join(";");
    return `=SPARKLINE({${data}},{"charttype","${kind}";"nan","ignore"})`;
  }
  var numberText = (value) => `n${Number(value.toPrecision(13)) + 0}`;

  // src/sheets/write-cells.ts
  function writeValues(range, cells, beside = null) {
    const formats = map(cells, formatOf);
    const values = map(cells, ({ value }) => writtenValue(value));
    if (beside === null) {
      range.setNumberFormats(formats);
      range.setValues(values);
      return;
    }
    const [rows, columns] = [beside.values.length, range.getNumColumns() + beside.values[0].length];
    const all = range.offset(0, 0, rows, columns);
    const blank = (value) => Array.from({ length: range.getNumColumns() }, () => value);
    all.setNumberFormats(beside.formats.map((own, row5) => [...formats[row5] ?? blank("General"), ...own]));
    all.setValues(beside.values.map((own, row5) => [...values[row5] ?? blank(""), ...own]));
  }
  var formatOf = ({ value, format }) => format ?? (typeof value === "string" ? "@" : "General");
  function looksText({ cells, wrapped }) {
    return JSON.stringify([map(cells, (cell) => [formatOf(cell), cell.look ?? 0]), wrapped]);
  }
  function writeLooks(range, { cells, wrapped }) {
    range.setBackgrounds(map(cells, ({ look }) => look?.background ?? null));
    const styleOf = textStyles();
    range.setTextStyles(map(cells, ({ look }) => styleOf(look ?? {})));
    range.setHorizontalAlignments(map(cells, ({ look }) => look?.align ?? "left"));
    if (wrapped === void 0) return;
    range.offset(0, wrapped.column, cells.length, wrapped.columns).setWrap(true);
    range.setVerticalAlignment("top");
  }
  function notesText({ cells }) {
    return cells.some((row5) => row5.some(({ note }) => note !== void 0)) ? JSON.stringify(map(cells, ({ note }) => note ?? 0)) : "";
  }
  function writeNotes(range, { cells }) {
    range.setNotes(map(cells, ({ note }) => note ?? ""));
  }
  function textStyles() {
    const known2 = /* @__PURE__ */ new Map();
    return ({ color = "#000000", size = 10, bold = false, italic = false }) => {
      const key = `${color} ${size} ${bold} ${italic}`;
      let style = known2.get(key);
      if (style === void 0) {
        const builder = SpreadsheetApp.newTextStyle().setForegroundColor(color).setFontSize(size);
        known2.set(key, style = builder.setBold(bold).setItalic(italic).build());
      }
      return style;
    };
  }
  function ensureSize(sheet, rows, columns) {
    const missingRows = rows - sheet.getMaxRows();
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    const missingColumns3 = columns - sheet.getMaxColumns();
    if (missingColumns3 > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns3);
  }
  function map(cells, pick3) {
    return cells.map((row5) => row5.map(pick3));
  }

  // src/sheets/write-settings.ts
  var VALUE_COLUMN = 2;
  function writeSettingsSheet(spreadsheet, values) {
    const plan = settingsSheetPlan(languageOf(spreadsheet), values);
    const sheet = spreadsheet.insertSheet(plan.sheetName);
    const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0].length);
    writeValues(block, plan.cells);
    writeLooks(block, plan);
    block.setWrap(true);
    block.setVerticalAlignment("top");
    plan.allowed.forEach((allowed, row5) => {
      sheet.getRange(row5 + 1, VALUE_COLUMN).setDataValidation(validationOf(allowed));
    });
    plan.names.forEach((name, row5) => {
      const cell = sheet.getRange(row5 + 1, VALUE_COLUMN);
      if (spreadsheet.getRangeByName(name) === null) spreadsheet.setNamedRange(name, cell);
    });
    sheet.setFrozenRows(1);
    [220, 260, 460].forEach((width, i) => sheet.setColumnWidth(i + 1, width));
    return sheet;
  }
  function validationOf(allowed) {
    const builder = SpreadsheetApp.newDataValidation();
    const rule2 = allowed.kind === "list" ? builder.requireValueInList([...allowed.items]) : builder.requireNumberBetween(allowed.min, allowed.max);
    return rule2.setAllowInvalid(false).build();
  }

  // src/actions/create-settings-sheet.ts
  var MADE = {
    ja: "設定シートを作りました。まず「KGI(売上目標)」に金額を入れてください。",
    en: 'The settings sheet is ready. Enter an amount at "KGI (revenue goal)" first.'
  };
  var EXISTS = {
    ja: "設定シートはもうあります。そのまま使えます。",
    en: "There is a settings sheet already. It stays as it is."
  };
  function createSettingsSheet() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const existing2 = settingsSheet(spreadsheet);
    const sheet = existing2 ?? writeSettingsSheet(spreadsheet, {});
    spreadsheet.setActiveSheet(sheet);
    const sentence2 = (existing2 === null ? MADE : EXISTS)[languageOf(spreadsheet)];
    spreadsheet.toast(sentence2);
    return sentence2;
  }

  // src/sample/stories.ts
  var VISITS_BEGIN = dayOf(2022, 7, 1);
  var CONTRACTS_BEGIN = dayOf(2020, 4, 1);
  var SAMPLE_AS_OF = dayOf(2024, 6, 20);
  var [OVER_VISITOR, MOVED_REP, FALLING_PRICE_REP, PREDECESSOR, APPOINTMENT_STAR, NEWCOMER] = [
    0,
    2,
    3,
    4,
    5,
    7
  ];
  var TEAM_MOVE_DAY = dayOf(2023, 10, 1);
  var NEWCOMER_START = dayOf(2024, 5, 1);
  var EASY_CUSTOMERS = [0, 1, 2, 3];
  var STORY_CUSTOMERS = 14;
  var IMPOSSIBLE_AFTER = dayOf(2024, 2, 29);
  var NAMELESS_AFTER = dayOf(2024, 4, 16);
  var SLIP = { start: dayOf(2024, 3, 1), cancelled: dayOf(2023, 3, 31) };
  var scaleOf = (visits) => (Math.max(MINIMUM_VISITS, visits) - 1e3) / 5e3;
  var MINIMUM_VISITS = 1500;
  var STORIES = {
    overVisits: "{r0}は行きやすい4社({c0}・{c1}・{c2}・{c3})に月5回を超えて通い、ほかの顧客を回りきれていません。|{r0} calls on four easy customers ({c0}, {c1}, {c2}, {c3}) more than five times a month and misses the rest.",
    fallingPrice: "{r3}の新しい契約は、2年間で少しずつ小さくなっています。|The new contracts of {r3} get smaller over the two years.",
    renewalTomorrow: "{c4}の契約は2024-06-20に満了し、翌日から更新されます。解約には数えません。|The contract of {c4} ends on 2024-06-20 and is renewed from the next day: not lost.",
    sameDayRenewal: "{c5}は満了日と同じ日に更新しました。|{c5} renewed on the very day its contract ended.",
    returned: "{c6}は2023-03に解約し、2023-11に戻りました。|{c6} left in 2023-03 and returned in 2023-11.",
    handover: "{c7}は2023-10-01に{r1}から{r6}へ引き継がれました。|{c7} was handed over from {r1} to {r6} on 2023-10-01.",
    newcomer: "{r7}は2024-05に入り、{r4}の2社({c8}・{c9})を引き継ぎ、{c10}を自分で獲得しました。件数が少ないうちは判定保留です。|{r7} joined in 2024-05, took over two customers of {r4} ({c8}, {c9}) and won {c10}: too few yet for a verdict.",
    prepaid: "{c11}は2年分を一括で支払いました。|{c11} paid for two years at once.",
    joinedAndLeft: "{c12}は2024-05に始め、その月のうちに解約しました。解約数に入り、継続率には入りません。|{c12} joined and left within 2024-05: a cancellation, but not in the retention rate.",
    announcedEnd: "{c13}は2024-06-30で解約の予定です。|{c13} has announced that it leaves on 2024-06-30.",
    neglectThenLoss: "解約の多くは、反応が鈍くなり、数か月訪問がなかったあとに起きています。|Most cancellations follow cool reactions and months without a visit.",
    recentLosses: "2024年に入ってから、継続率が前年より少し悪くなっています。|Since January 2024 retention is a little worse than a year ago.",
    appointmentStar: "{r5}のアポ獲得率は、ほかの担当者よりはっきり高めです。|The appointment rate of {r5} is well above the others.",
    teamMove: "{r2}は2023-10-01に西チームから東チームへ移りました。|{r2} moved from the west to the east team on 2023-10-01."
  };
  var STORY_CONTRACTS = `
0 0 0 2021-04-05 - - 7600 monthly
1 0 1 2021-05-06 - - 5500 monthly
2 0 2 2021-06-07 - - 8800 monthly
3 0 0 2021-07-05 - - 7600 monthly
4 5 1 2023-06-21 - 2024-06-20 11000 monthly
4 5 1 2024-06-21 - 2025-06-20 11000 monthly
5 6 1 2022-05-31 - 2024-05-31 16500 monthly
5 6 1 2024-05-31 - 2026-05-30 16500 monthly
6 2 0 2021-04-01 2023-03-31 - 7600 monthly rival
6 2 1 2023-11-01 - - 11000 monthly
7 1 1 2021-10-01 - 2023-09-30 16500 monthly
7 6 1 2023-10-01 - 2025-09-30 16500 monthly
8 4 0 2022-05-01 - 2024-04-30 11400 monthly
8 7 0 2024-05-01 - 2026-04-30 11400 monthly
9 4 2 2023-05-01 - 2024-04-30 105600 yearly
9 7 2 2024-05-01 - 2025-04-30 105600 yearly
10 7 1 2024-06-03 - - 5500 monthly
11 6 1 2023-02-01 - 2025-01-31 120000 once
12 4 0 2024-05-08 2024-05-29 - 3800 monthly savings
13 2 2 2021-11-15 2024-06-30 - 17600 monthly price`;

  // src/sample/market.ts
  var OPEN_ENDED = { cancelled: null, expiry: null, autoRenew: true };
  var JOINS = [3, 2, 2, 2, 2, 1, 1, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 1, 1, 1, 3, 3, 3, 2];
  var LOSSES = [1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2, 3, 3, 2, 1];
  var BEFORE2 = { joins: 3, losses: 0.35, months: 27 };
  var PROSPECTS = 40;
  var SEASON = [0.84, 0.86, 0.94, 1, 1.05, 1.14, 1.28, 1.2, 1.1, 0.98, 0.9, 0.92];
  var seasonOn = (day) => SEASON[civilDate(day).month - 1] ?? 1;
  var UNIT_PRICES = [3800, 5500, 8800];
  function ownerOn2(customer, day) {
    let rep = customer.rep;
    for (const term of customer.terms) if (term.start <= day) rep = term.rep;
    return rep === NEWCOMER && day < NEWCOMER_START ? PREDECESSOR : rep;
  }
  function createMarket(random, scale) {
    const customers = [];
    const addCustomer = (rep) => {
      const rank2 = random.pick([0, 1, 1, 2, 2]);
      const area = random.whole(0, 3) + (rep < 4 ? 0 : 4);
      const interval = [10, 14, 27][rank2];
      customers.push({ index: customers.length, rep, area, rank: rank2, interval, spells: [], terms: [], fadesUntil: null });
      return customers[customers.length - 1];
    };
    const contracts = addStories(customers, addCustomer);
    const active = [];
    let [joinsDue, lossesDue] = [0, 0];
    for (let month = -BEFORE2.months; month < JOINS.length; month++) {
      const first = addMonths(VISITS_BEGIN, month);
      const last2 = Math.min(addMonths(first, 1) - 1, SAMPLE_AS_OF - 2);
      lossesDue += (LOSSES[month] ?? BEFORE2.losses) * scale;
      for (; lossesDue >= 1 && active.length > 0; lossesDue--) {
        const draws = [0, 0, 0].map(() => random.whole(0, active.length - 1));
        const missed = draws.find((at) => active[at]?.rep === OVER_VISITOR);
        const [customer] = active.splice(missed ?? draws[0], 1);
        customer.fadesUntil = random.chance(0.7) ? last2 : random.whole(first, last2);
        customer.spells = customer.spells.map(([start]) => [start, customer.fadesUntil]);
      }
      joinsDue += (JOINS[month] ?? BEFORE2.joins) * scale;
      for (; joinsDue >= 1; joinsDue--) {
        const isFalling = month >= 0 && random.chance(0.3);
        const customer = addCustomer(isFalling ? FALLING_PRICE_REP : random.whole(0, NEWCOMER - 1));
        const start = random.whole(first, last2);
        customer.spells.push([weekday(start) % 6 === 0 ? Math.max(first, start - 2) : start, null]);
        active.push(customer);
      }
    }
    for (const customer of customers.slice(STORY_CUSTOMERS)) addContracts(random, customer, contracts);
    for (const customer of active) if (random.chance(0.06)) customer.fadesUntil = SAMPLE_AS_OF + 40;
    for (let left = Math.round(PROSPECTS * scale); left > 0; left--)
      addCustomer(left <= 2 ? NEWCOMER : random.whole(0, NEWCOMER - 1));
    return { customers, contracts: contracts.sort((a, b) => a.start - b.start) };
  }
  function addStories(customers, addCustomer) {
    return STORY_CONTRACTS.trim().split("\n").map((line) => {
      const words2 = line.split(" ");
      const [index, rep, product] = words2.map(Number);
      const [start, cancelled, expiry] = words2.slice(3, 6).map(parseIsoDay);
      const [cycle, reason2 = null] = words2.slice(7);
      const customer = customers[index] ?? addCustomer(rep);
      const end = cancelled ?? expiry;
      const spell = customer.spells[customer.spells.length - 1];
      if (spell && spell[1] !== null && start <= spell[1] + 1) spell[1] = end;
      else customer.spells.push([start, end]);
      const term = {
        customer: index,
        rep,
        product,
        start,
        cancelled,
        expiry,
        autoRenew: expiry === null,
        cycle,
        reason: reason2
      };
      return customer.terms[customer.terms.push({ ...term, amount: Number(words2[6]) }) - 1];
    });
  }
  function addContracts(random, customer, contracts) {
    const [start, end] = customer.spells[0];
    const plan = random.weighted({ open: 72, term: 16, yearly: 12 });
    const product = random.pick([0, 0, 0, 1, 1, 1, 2]);
    const isFalling = customer.rep === FALLING_PRICE_REP;
    const share = Math.max((start - VISITS_BEGIN) / (SAMPLE_AS_OF - VISITS_BEGIN), 0);
    const units = [random.whole(3, 4), 2, 1][customer.rank];
    const hundreds = (yen2) => Math.min(3e4, Math.round(yen2 / 100) * 100);
    let price = hundreds(isFalling ? 24e3 - 2e4 * share : (UNIT_PRICES[product] ?? 0) * units);
    const reason2 = end === null ? null : random.weighted({ neglect: 30, rival: 28, price: 14, savings: 10, moved: 18 });
    if (reason2 === "moved") customer.fadesUntil = null;
    const whole = {
      ...OPEN_ENDED,
      customer: customer.index,
      rep: customer.rep,
      product,
      cycle: "monthly",
      cancelled: end,
      reason: reason2
    };
    const add = (own) => contracts[contracts.push({ ...whole, ...own }) - 1];
    if (plan === "term") {
      for (let [from, year, isLast] = [start, 1, false]; !isLast && from <= SAMPLE_AS_OF + 1; year++) {
        const expiry = addMonths(start, year * 12) - 1;
        isLast = end !== null && end <= expiry;
        const ending = isLast ? {} : { cancelled: null, reason: null };
        customer.terms.push(add({ start: from, expiry, autoRenew: false, amount: price, ...ending }));
        from = expiry + 1;
        price = hundreds(price * (isFalling ? 0.85 : 1.03));
      }
    } else if (plan === "yearly") {
      customer.terms.push(add({ start, cycle: "yearly", amount: Math.round(price * 0.114) * 100 }));
    } else {
      customer.terms.push(add({ start, expiry: random.chance(0.3) ? addMonths(start, 24) - 1 : null, amount: price }));
    }
    const until = Math.min(end ?? SAMPLE_AS_OF, SAMPLE_AS_OF);
    const extra = start + random.whole(150, 500);
    if (!isFalling && extra < until - 60 && random.chance(0.25)) add({ start: extra, product: 3, amount: 6600 });
    for (let month = Math.max(start, VISITS_BEGIN); month <= until; month += 30) {
      const day = month + random.whole(0, 29);
      if (day > until || weekday(day) % 6 === 0 || !random.chance(0.05 * seasonOn(day) ** 4)) continue;
      const sale = { product: 4, cycle: "single", cancelled: null, autoRenew: null, reason: null };
      add({ ...sale, start: day, amount: 3900 * random.whole(1, 3) });
    }
  }

  // src/sample/diary.ts
  var OUTCOMES2 = {
    refill: { none: 1 },
    delivery: { none: 1 },
    follow: { talked: 75, meeting: 20, absent: 5 },
    proposal: { talked: 20, meeting: 45, quote: 20, won: 7, lost: 8 },
    complaint: { talked: 1 }
  };
  var HOLIDAYS = {
    2022: " 718 811 919 923 1010 1103 1123 ",
    2023: " 102 109 223 321 503 504 505 717 811 918 1009 1103 1123 ",
    2024: " 101 108 212 223 320 429 503 506 715 "
  };
  function workingDay(random, wanted) {
    let day = weekday(wanted) === 0 ? wanted + 1 : weekday(wanted) === 6 && !random.chance(0.04) ? wanted - 1 : wanted;
    for (; ; day += weekday(day) === 5 ? 3 : 1) {
      const date = civilDate(day);
      const monthDay = date.month * 100 + date.day;
      if (monthDay >= 1229 || monthDay <= 103 || monthDay >= 813 && monthDay <= 816) return null;
      if (!HOLIDAYS[date.year]?.includes(` ${monthDay} `)) return day;
    }
  }
  function createDiary(random, customers, count) {
    const rows = [];
    const planned = Math.min(12, Math.ceil(count / 500));
    const note = (wanted, customer, purpose, planned2, kind = "visit") => {
      const day = workingDay(random, wanted);
      if (day === null || day > SAMPLE_AS_OF || day < VISITS_BEGIN) return null;
      const outcome = planned2 !== "won" && random.chance(0.02) ? "cancelled" : planned2;
      const isCooling = customer.fadesUntil !== null && day > customer.fadesUntil - 150;
      const isSilent = ["cancelled", "absent", "refused"].includes(outcome) || random.chance(0.15);
      const mood = random.weighted(isCooling ? { warm: 3, neutral: 27, cool: 70 } : { warm: 30, neutral: 58, cool: 12 });
      const next = random.chance(0.5) ? workingDay(random, day + customer.interval) : null;
      const [rep, reaction] = [ownerOn2(customer, day), isSilent ? "none" : mood];
      rows.push({ day, rep, customer: customer.index, kind, purpose, outcome, reaction, next });
      return day;
    };
    for (const customer of customers) {
      customer.spells.forEach(([start, end], nth) => {
        if (nth === 0 && start > VISITS_BEGIN + 60) courtship(random, customer, start, note);
        rounds(random, customer, start, Math.min(end ?? SAMPLE_AS_OF, SAMPLE_AS_OF), note);
      });
    }
    const prospects = customers.filter((customer) => customer.spells.length === 0);
    while (rows.length < count - planned) knockOnDoor(random, random.pick(prospects), note);
    rows.length = count - planned;
    rows.sort((a, b) => a.day - b.day);
    const plans = /* @__PURE__ */ new Map();
    for (let at = rows.length - 1; plans.size < planned && at >= 0; at--) {
      const { customer, next, rep } = rows[at];
      if (next === null || next <= SAMPLE_AS_OF || plans.has(customer)) continue;
      const blank = { kind: "visit", purpose: "follow", outcome: "none", reaction: "none", next: null };
      plans.set(customer, { day: next, rep, customer, ...blank });
    }
    return rows.concat([...plans.values()].sort((a, b) => a.day - b.day));
  }
  function rounds(random, customer, start, end, note) {
    const isEasy = EASY_CUSTOMERS.includes(customer.index);
    const isMissed = !isEasy && customer.rep === OVER_VISITOR;
    const isFollowed = random.chance(0.85);
    if (isFollowed) note(Math.min(start + random.whole(3, 18), end), customer, "follow", "talked");
    for (const { expiry, autoRenew, cancelled } of customer.terms) {
      const isRenewed = expiry !== null && autoRenew === false && cancelled === null && expiry <= end;
      if (isRenewed) note(expiry - random.whole(10, 30), customer, "renewal", "won");
    }
    let day = Math.max(start + (isFollowed ? 14 : 34), VISITS_BEGIN + random.whole(0, customer.interval));
    while (day <= end) {
      const isFading = customer.fadesUntil !== null && day > customer.fadesUntil - 100;
      if (random.chance(isFading ? 0.08 : isMissed ? 0.38 : 1)) {
        const kind = isEasy ? "visit" : random.weighted({ visit: 87, call: 9, online: 3, mail: 1 });
        const routine = kind === "visit" ? { refill: 38, delivery: 24 } : { refill: 0, delivery: 0 };
        const purpose = random.weighted({ ...routine, follow: 26, proposal: 10, complaint: 2 });
        note(day, customer, purpose, random.weighted(OUTCOMES2[purpose]), kind);
      }
      const interval = isEasy ? 4.8 : customer.interval / seasonOn(day);
      day += Math.max(1, Math.round(interval * (0.75 + random.next() / 2)));
    }
  }
  function courtship(random, customer, start, note) {
    if (random.chance(0.6)) note(start - 50, customer, "prospecting", random.pick(["absent", "talked"]));
    note(start - 40, customer, "prospecting", "appointment", random.pick(["visit", "visit", "call"]));
    note(start - random.whole(24, 32), customer, "proposal", "meeting");
    if (random.chance(0.7)) note(start - random.whole(14, 20), customer, "proposal", "quote");
    note(start - random.whole(3, 10), customer, "proposal", "won");
  }
  function knockOnDoor(random, customer, note) {
    const wanted = random.whole(VISITS_BEGIN, SAMPLE_AS_OF);
    if (weekday(wanted) % 6 === 0) return;
    const appointment = ownerOn2(customer, wanted) === APPOINTMENT_STAR ? 45 : 10;
    const outcome = random.weighted({ absent: 34, refused: 19, talked: 30, appointment });
    let day = note(wanted, customer, "prospecting", outcome, random.pick(["visit", "visit", "call"]));
    if (outcome !== "appointment" || day === null) return;
    day = note(day + random.whole(5, 14), customer, "proposal", "meeting");
    if (day !== null && random.chance(0.55)) day = note(day + random.whole(7, 16), customer, "proposal", "quote");
    if (day !== null && random.chance(0.6)) note(day + random.whole(7, 20), customer, "proposal", "lost");
  }

  // src/sample/examples.ts
  var EXAMPLES = [
    [
      '2024年6月の訪問件数(「訪問」に行を足すとすぐに変わります)|Visits in June 2024 (changes as soon as a row is added to "Visits")',
      '=KPI_VISITS("2024-06",,訪問!A:J)|=KPI_VISITS("2024-06",,Visits!A:J)',
      '#,##0"件"|#,##0'
    ],
    [
      '2024年5月の継続率(「契約」を直すとすぐに変わります)|Retention rate of May 2024 (changes as soon as "Contracts" is edited)',
      '=KPI_RETENTION("2024-05",,契約!A:K)|=KPI_RETENTION("2024-05",,Contracts!A:K)',
      "0.0%"
    ],
    [
      "佐藤さんの2024年1〜5月のアポ獲得率|Appointment rate of Sato from January to May 2024",
      '=KPI_APPOINTMENT_RATE("2024-01:2024-05","佐藤")|=KPI_APPOINTMENT_RATE("2024-01:2024-05","Sato")',
      "0.0%"
    ],
    [
      "東チームの2024年4〜5月の商談数|Meetings of the East team in April and May 2024",
      '=KPI_MEETINGS("2024-04:2024-05","チーム=東チーム")|=KPI_MEETINGS("2024-04:2024-05","team=East team")',
      '#,##0"件"|#,##0'
    ],
    ["2024年度の売上(基準日まで)|Revenue of FY2024 (up to the as-of day)", '=KPI_REVENUE("FY2024")', '"¥"#,##0']
  ];
  function formulaExamples(say) {
    return EXAMPLES.map(([question2, formula2, format]) => [
      inWords(say, question2),
      { formula: inWords(say, formula2), format: inWords(say, format) },
      inWords(say, formula2)
    ]);
  }
  var inWords = (say, pair2) => pair2.includes("|") ? say(pair2) : pair2;

  // src/core/random.ts
  function createRandom(seed) {
    let state = seed | 0;
    const next = () => {
      state = state + 1831565813 | 0;
      let mixed2 = Math.imul(state ^ state >>> 15, state | 1);
      mixed2 ^= mixed2 + Math.imul(mixed2 ^ mixed2 >>> 7, mixed2 | 61);
      return ((mixed2 ^ mixed2 >>> 14) >>> 0) / 4294967296;
    };
    return {
      next,
      /** A whole number from `low` to `high`, both included. */
      whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
      chance: (probability) => next() < probability,
      pick: (list) => list[Math.floor(next() * list.length)],
      /** In place (Fisher and Yates). */
      shuffle: (values) => {
        for (let i = values.length - 1; i > 0; i--) {
          const j = Math.floor(next() * (i + 1));
          [values[i], values[j]] = [values[j], values[i]];
        }
      },
      /** A key, in proportion to its weight. */
      weighted: (weights) => {
        const keys = Object.keys(weights);
        let left = next() * keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
        return keys.find((key) => (left -= weights[key] ?? 0) < 0) ?? keys[0];
      }
    };
  }

  // src/sample/targets.ts
  var sampleKgi = (visits = 6e3) => 19e5 + Math.round(138 * scaleOf(visits)) * 1e5;
  var COUNTS = [
    ["商談数|Meetings", 50],
    ["訪問件数|Visits", 230],
    ["解約数|Cancellations", 2],
    ["新規獲得数|New customers", 3],
    ["売上|Revenue", 135e4]
  ];
  var RATIOS = [
    ["アポ獲得率|Appointment rate", 0.16],
    ["訪問頻度|Visit frequency", null, 1.5, 2.5],
    ["訪問カバー率|Visit coverage", 0.9],
    ["取引単価|Deal size", 11e3],
    ["継続率|Retention rate", 0.985],
    ["成約率|Win rate", 0.45]
  ];
  function sampleTargets(scale, reps, say) {
    const row5 = ([name, target, lower, upper], rep, share, basis2) => {
      const value = target && (share === 0 ? target : Number(Math.max(1, Math.round(target * share)).toPrecision(3)));
      return [say(name), rep, null, value, lower ?? null, upper ?? null, say(basis2)];
    };
    const [record, shared] = [
      "直近12か月の実績から|From the last 12 months",
      "チームの目標から|From the target of the team"
    ];
    return [
      ...COUNTS.map((target) => row5(target, null, scale, record)),
      ...RATIOS.map((target) => row5(target, null, 0, record)),
      ...reps.flatMap((rep, index) => [
        // The newcomer has a share of 4 %, the seven others 14 % each.
        ...COUNTS.slice(0, 1).map((target) => row5(target, rep, scale * (index === NEWCOMER ? 0.04 : 0.14), shared)),
        ...RATIOS.slice(0, 2).map((target) => row5(target, rep, 0, shared))
      ])
    ];
  }

  // src/sample/words.ts
  var inLanguage = (pair2, language) => pair2.split("|")[language === "ja" ? 0 : 1] ?? "";
  var SHEETS = {
    about: "はじめに|About",
    visits: "訪問|Visits",
    contracts: "契約|Contracts",
    customers: "顧客|Customers",
    reps: "担当者|Reps",
    targets: "目標|Targets",
    examples: "関数の例|Function examples"
  };
  var HEADERS = {
    about: "このブックについて|About this workbook",
    visits: "番号,訪問日,担当者,顧客,種別,目的,結果,反応,次回予定日,メモ|No.,Date,Rep,Customer,Kind,Purpose,Outcome,Reaction,Next,Note",
    contracts: "契約番号,顧客,担当者,商品,開始日,解約日,満了日,自動更新,金額,請求,解約理由|ID,Customer,Rep,Product,Start,Cancelled,Expiry,Auto-renew,Amount,Cycle,Reason",
    customers: "顧客番号,顧客,フリガナ,電話番号,住所,エリア,ランク,訪問間隔(日),見込み時期,上長の優先度,上長コメント|Customer no.,Customer,Reading,Phone,Address,Area,Rank,Visit interval (days),Timing,Manager priority,Manager comment",
    reps: "担当者,チーム,開始,終了|Rep,Team,From,To",
    targets: "KPI,担当者,期間,目標,下限,上限,根拠|KPI,Rep,Period,Target,Lower,Upper,Basis",
    examples: "知りたいこと,答え,セルに書いた式|Question,Answer,Formula in the cell"
  };
  var KIND = { visit: "訪問|Visit", call: "電話|Call", online: "オンライン|Online", mail: "メール|Mail" };
  var PURPOSE = {
    prospecting: "新規|Prospecting",
    follow: "フォロー|Follow-up",
    proposal: "提案|Proposal",
    refill: "補充|Refill",
    delivery: "配送|Delivery",
    renewal: "更新|Renewal",
    complaint: "クレーム|Complaint"
  };
  var OUTCOME = {
    none: "|",
    absent: "不在|Absent",
    refused: "門前払い|Refused",
    talked: "会話|Talked",
    appointment: "アポ獲得|Appointment",
    meeting: "商談|Meeting",
    quote: "見積|Quote",
    won: "受注|Won",
    lost: "失注|Lost",
    cancelled: "中止|Cancelled"
  };
  var REACTION = { none: "|", warm: "良い|Warm", neutral: "普通|Neutral", cool: "鈍い|Cool" };
  var CYCLE = { monthly: "月額|Monthly", yearly: "年額|Yearly", once: "一括|Once", single: "スポット|Spot" };
  var REASON = {
    neglect: "訪問が少ない|Too few visits",
    rival: "他社へ切替|Switched to a rival",
    price: "価格|Price",
    savings: "経費削減|Cost cutting",
    moved: "移転・閉店|Moved or closed"
  };
  var NOTES = {
    none: "空ボトルを回収|Collected empty bottles;在庫は十分|Stock is fine",
    talked: "増設に関心あり|Interested in a second server;使い方を説明|Explained how to use it",
    meeting: "決裁者は総務部長|The office manager decides;次回見積を持参|Bring a quote next time",
    lost: "他社と契約済み|Signed with a rival;予算が合わず|Over budget",
    cancelled: "先方都合で延期|Put off by the customer;台風のため|Because of a typhoon"
  };
  var PRODUCTS = "ボトル定期便|Bottle delivery;浄水サーバー|Filter server;炭酸水サーバー|Soda server;コーヒーサーバー|Coffee server;追加ボトル|Extra bottles";
  var COMMENTS = "決裁者に会うこと|Meet the one who decides;夏前に増設を提案|Offer a second server before summer;次回は同行します|I will come along";
  var REPS = "佐藤|Sato;鈴木|Suzuki;高橋|Takahashi;田中|Tanaka;伊藤|Ito;渡辺|Watanabe;山本|Yamamoto;中村|Nakamura";
  var AREAS = "藤沢|Fujisawa|藤沢市;鎌倉|Kamakura|鎌倉市;逗子|Zushi|逗子市;葉山|Hayama|三浦郡葉山町;茅ヶ崎|Chigasaki|茅ヶ崎市;平塚|Hiratsuka|平塚市;大磯|Oiso|中郡大磯町;寒川|Samukawa|高座郡寒川町";
  var ROOTS = "汐凪 シオナギ Shionagi|青砂 アオスナ Aosuna|灯里 アカリ Akari|若潮 ワカシオ Wakashio|白帆 シラホ Shiraho|松風 マツカゼ Matsukaze|浜路 ハマジ Hamaji|花笠 ハナガサ Hanagasa|雲居 クモイ Kumoi|夕映 ユウバエ Yubae|椿台 ツバキダイ Tsubakidai|藤波 フジナミ Fujinami|楓丘 カエデオカ Kaedeoka|風待 カゼマチ Kazemachi|石蕗 ツワブキ Tsuwabuki|露草 ツユクサ Tsuyukusa|千鳥 チドリ Chidori|帆影 ホカゲ Hokage|潮音 シオネ Shione|珊瑚 サンゴ Sango|陽向 ヒナタ Hinata|遠見 トオミ Tomi|水鏡 ミズカガミ Mizukagami|鈴音 スズネ Suzune|空木 ウツギ Utsugi|鴎台 カモメダイ Kamomedai|島影 シマカゲ Shimakage|麦畑 ムギハタ Mugihata|茜屋 アカネヤ Akaneya|瑠璃 ルリ Ruri|萌黄 モエギ Moegi|山吹 ヤマブキ Yamabuki|朝霧 アサギリ Asagiri|月見 ツキミ Tsukimi|千波 チナミ Chinami|凪野 ナギノ Nagino|紫苑 シオン Shion|若葉 ワカバ Wakaba|飛石 トビイシ Tobiishi|霞浦 カスミウラ Kasumiura|虹橋 ニジハシ Nijihashi|木霊 コダマ Kodama|初雁 ハツカリ Hatsukari|薄氷 ウスライ Usurai|有明 アリアケ Ariake";
  var TRADES = "カフェ#|カフェ#|Cafe #;株式会社#製作所|#セイサクショ|# Works Co., Ltd.;#クリニック|#クリニック|# Clinic;㈱#工務店|#コウムテン|# Builders Inc.;#歯科医院|#シカイイン|# Dental Office;有限会社#商店|#ショウテン|# Store Ltd.;#保育園|#ホイクエン|# Nursery;美容室#|ビヨウシツ#|# Hair Salon;#設計事務所|#セッケイジムショ|# Architects;ホテル#|ホテル#|Hotel #;株式会社#物流|#ブツリュウ|# Logistics Co., Ltd.;#動物病院|#ドウブツビョウイン|# Animal Hospital;#整骨院|#セイコツイン|# Osteopathy;#印刷株式会社|#インサツ|# Printing Co., Ltd.;レストラン#|レストラン#|Restaurant #;#学習塾|#ガクシュウジュク|# Cram School;#不動産株式会社|#フドウサン|# Realty Co., Ltd.;#デイサービス|#デイサービス|# Day Care;㈱#システム|#システム|# Systems Inc.;#フィットネス|#フィットネス|# Fitness";
  function companyNames(language) {
    const roots = ROOTS.split("|").map((root) => root.split(" "));
    const trades = TRADES.split(";").map((trade) => trade.split("|"));
    return (index) => {
      const [round, at] = [Math.floor(index / roots.length), index % roots.length];
      const [kanji, kana, roman] = roots[at];
      const [ja, reading, en] = trades[(round + at * 7) % trades.length];
      const branch = Math.floor(round / trades.length) + 1;
      const suffix = branch === 1 ? "|" : `${branch}号店|No. ${branch}`;
      const words2 = language === "ja" ? [ja.replace("#", kanji), reading.replace("#", kana)] : [en.replace("#", roman), roman];
      return [`${words2[0] ?? ""} ${inLanguage(suffix, language)}`.trim(), words2[1] ?? ""];
    };
  }

  // src/sample/sample-workbook.ts
  function sampleWorkbook({ seed = 1, visits = 6e3, language }) {
    const random = createRandom(seed);
    const count = Math.max(MINIMUM_VISITS, Math.floor(visits));
    const scale = scaleOf(count);
    const { customers, contracts } = createMarket(random, scale);
    const diary = createDiary(random, customers, count - 2);
    const say = (pair2) => inLanguage(pair2, language);
    const list = (pairs) => pairs.split(";").map(say);
    const company = companyNames(language);
    const names = customers.map(({ index }) => company(index)[0]);
    const [reps, products, areas, comments] = [REPS, PRODUCTS, AREAS, COMMENTS].map(list);
    const towns = AREAS.split(";").map((area) => area.split("|")[2] ?? "");
    const cell = (day) => day === null ? null : { day };
    const visitRow = (row5) => {
      const notes = NOTES[row5.outcome];
      const classes = [
        KIND[row5.kind],
        PURPOSE[row5.purpose],
        OUTCOME[row5.outcome],
        REACTION[row5.reaction]
      ];
      const note = notes !== void 0 && random.chance(0.25) ? random.pick(list(notes)) : null;
      const [rep, customer] = [reps[row5.rep] ?? null, names[row5.customer] ?? null];
      return [0, { day: row5.day }, rep, customer, ...classes.map((pair2) => say(pair2) || null), cell(row5.next), note];
    };
    const contractRow = (row5, at) => {
      const who = [names[row5.customer] ?? null, reps[row5.rep] ?? null, products[row5.product] ?? null];
      const renews = row5.autoRenew === null ? null : say(row5.autoRenew ? "はい|Yes" : "いいえ|No");
      const money = [row5.amount, say(CYCLE[row5.cycle]), row5.reason && say(REASON[row5.reason])];
      return [numbered("K", at), ...who, { day: row5.start }, cell(row5.cancelled), cell(row5.expiry), renews, ...money];
    };
    const customerRow2 = ({ index, area, rank: rank2, interval, spells, fadesUntil }) => {
      const lot = `${random.whole(1, 9)}-${random.whole(1, 20)}-${random.whole(1, 15)}`;
      const phone = `${["0467", "0466", "0463"][Math.floor(index / 1e4) % 3] ?? ""}-00-${String(index % 1e4).padStart(4, "0")}`;
      const address2 = say(`神奈川県${towns[area] ?? ""}見本町${lot}|${lot} Mihon-cho, ${areas[area] ?? ""}, Kanagawa`);
      const isProspect = spells.length === 0;
      const timing = isProspect ? say(random.chance(0.2) ? "今すぐ|Now" : "これから|Later") : null;
      const isWatched = fadesUntil !== null && fadesUntil > SAMPLE_AS_OF || random.chance(0.06);
      const manager = isWatched ? [say("高|High"), random.pick(comments)] : [null, null];
      const about2 = [areas[area] ?? null, "ABC".charAt(rank2), isProspect ? null : interval, timing];
      return [numbered("C", index), ...company(index), phone, address2, ...about2, ...manager];
    };
    const visitRows = diary.map(visitRow);
    const placeAfter = (day) => diary.findIndex((row5) => row5.day > day);
    const [impossible, nameless] = [placeAfter(IMPOSSIBLE_AFTER), placeAfter(NAMELESS_AFTER) + 1];
    visitRows.splice(impossible, 0, [0, "2024/2/30", ...visitRows[impossible].slice(2)]);
    visitRows.splice(
      nameless,
      0,
      visitRows[nameless - 1].map((value, at) => at === 3 ? null : value)
    );
    visitRows.forEach((row5, at) => row5[0] = at + 1);
    const slip = contracts.findIndex((row5) => row5.start >= SLIP.start);
    contracts.splice(slip, 0, {
      ...contracts[0],
      ...SLIP,
      customer: customers.length - 1,
      reason: "price"
    });
    const about = [
      ...ABOUT2,
      ...Object.values(STORIES).map((pair2) => `・${pair2.replace("|", "|- ")}`),
      UNUSABLE
    ].map(
      (pair2) => say(pair2).replace(/\{r(\d)\}/g, (_, at) => reps[Number(at)] ?? "").replace(/\{c(\d+)\}/g, (_, at) => names[Number(at)] ?? "").replace(/\{row(\d)\}/g, (_, at) => String(([impossible, nameless, slip][Number(at)] ?? 0) + 2))
    );
    const rows = {
      about: about.map((line) => [line]),
      visits: visitRows,
      contracts: contracts.map(contractRow),
      customers: customers.map(customerRow2),
      reps: reps.flatMap((rep, index) => membershipRows(rep, index, list("東チーム|East team;西チーム|West team"))),
      targets: sampleTargets(scale, reps, say),
      examples: formulaExamples(say)
    };
    return Object.keys(rows).map((key) => {
      return { name: say(SHEETS[key]), header: say(HEADERS[key]).split(","), rows: rows[key] };
    });
  }
  var numbered = (letter, at) => letter + String(at + 1).padStart(5, "0");
  function membershipRows(rep, index, [east = "", west = ""]) {
    const from = { day: index === NEWCOMER ? NEWCOMER_START : CONTRACTS_BEGIN };
    if (index !== MOVED_REP) return [[rep, index < 4 ? east : west, from, null]];
    const [until, moved] = [{ day: TEAM_MOVE_DAY - 1 }, { day: TEAM_MOVE_DAY }];
    return [
      [rep, west, from, until],
      [rep, east, moved, null]
    ];
  }
  var ABOUT2 = [
    '架空の会社「しおなぎウォーター」の見本です。会社・人物・電話番号・住所・金額はすべて作りもので、実在のものとは関係ありません。|A sample of an invented company, "Shionagi Water". Every company, person, phone number, address and figure is made up.',
    "訪問は2022-07から2024-06-20まで(その後の行は予定)、契約は2020-04からです。基準日は2024-06-20です。|Visits run from 2022-07 to 2024-06-20 (later rows are plans), contracts from 2020-04. The as-of day is 2024-06-20.",
    "まず「最新に更新」で進捗シートを作り、次に担当者別、月次、顧客の状態を見てください。|First refresh to get the progress sheet; then look at the sheets by rep, monthly and customer health.",
    "訪問シートに2024-06-20の行を足してもう一度更新すると、数字が変わります。自由に試してください。|Add a row of 2024-06-20 to the visits and refresh again: the figures change. Try whatever you like."
  ];
  var UNUSABLE = "使えない行をわざと3つ入れました: 訪問の{row0}行目(2024/2/30という日はない)、訪問の{row1}行目(顧客が空)、契約の{row2}行目(解約日が開始日より前)。|Three rows are unusable on purpose: visits row {row0} (there is no 2024/2/30), visits row {row1} (no customer), contracts row {row2} (it ends before it starts).";

  // src/actions/insert-sample-data.ts
  var DONE = {
    ja: "サンプルデータを入れました(会社・人・数字はすべて架空です)。次は「最新に更新」を押してください。",
    en: 'Sample data inserted (every company, person and figure is invented). Now choose "Refresh".'
  };
  function insertSampleData(options) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const tables = sampleWorkbook({ ...sizeOf(options), language });
    const taken = [...tables.map(({ name }) => name), ...SETTINGS_SHEETS].find(
      (name) => spreadsheet.getSheetByName(name)
    );
    if (taken !== void 0) throw new UserFacingError("sample-would-overwrite", { sheet: taken });
    const before = spreadsheet.getSheets();
    for (const table of tables.slice(0, -1)) writeTable(spreadsheet, table);
    writeSettingsSheet(spreadsheet, { kgiTarget: sampleKgi(sizeOf(options).visits), asOf: SAMPLE_AS_OF });
    writeTable(spreadsheet, tables[tables.length - 1]);
    spreadsheet.setActiveSheet(spreadsheet.getSheetByName(tables[0].name));
    if (before.length === 1 && before[0].getLastRow() === 0) spreadsheet.deleteSheet(before[0]);
    spreadsheet.toast(DONE[language]);
    return DONE[language];
  }
  var ROOM_BELOW = 200;
  function sizeOf(options) {
    return {
      ...typeof options?.visits === "number" ? { visits: options.visits } : {},
      ...typeof options?.seed === "number" ? { seed: options.seed } : {}
    };
  }
  function writeTable(spreadsheet, { name, header, rows }) {
    const sheet = spreadsheet.insertSheet(name);
    ensureSize(sheet, rows.length + 1 + ROOM_BELOW, header.length);
    const cells = [header, ...rows].map((row5) => row5.map(planCell));
    writeValues(sheet.getRange(1, 1, cells.length, header.length), cells);
    sheet.getRange(1, 1, 1, header.length).setFontWeight("bold").setBackground(HEADER_FILL);
    sheet.setFrozenRows(1);
    header.forEach((_, column) => sheet.setColumnWidth(column + 1, widthFor(cells.map((row5) => row5[column]))));
  }
  function widthFor(column) {
    const pixels = column.slice(0, 40).map(({ value }) => {
      const text6 = typeof value === "string" ? value : "0000/00/00";
      return [...text6].reduce((sum, character) => sum + (character < "Ā" ? 8 : 14), 20);
    });
    return Math.min(640, Math.max(80, ...pixels));
  }
  function planCell(value) {
    if (value === null || typeof value !== "object") return { value };
    return "day" in value ? { value, format: "yyyy/mm/dd" } : { value, format: value.format };
  }

  // src/actions/menu.ts
  var MENU = { ja: "ルートKPI", en: "Route KPI" };
  var ITEMS = [
    [{ ja: "最新に更新", en: "Refresh" }, "refresh"],
    [{ ja: "サイドバーを開く", en: "Open the sidebar" }, "showSidebar"],
    null,
    [{ ja: "設定シートを作る", en: "Create the settings sheet" }, "createSettingsSheet"],
    [{ ja: "担当者シートを作る", en: "Create the reps sheet" }, "proposeRepsSheet"],
    [{ ja: "サンプルデータを入れる", en: "Insert sample data" }, "insertSampleData"]
  ];
  function onOpen(event) {
    const language = event !== void 0 && isRestricted(event.authMode) ? "ja" : languageOf(SpreadsheetApp.getActiveSpreadsheet());
    const ui = SpreadsheetApp.getUi();
    const menu = ui.createMenu(MENU[language]);
    for (const item of ITEMS) {
      if (item === null) menu.addSeparator();
      else menu.addItem(item[0][language], item[1]);
    }
    menu.addToUi();
  }
  function onInstall(event) {
    onOpen(event);
  }
  function isRestricted(authMode) {
    return String(authMode) === "NONE";
  }

  // src/sheets/shared/marks.ts
  var EDIT = "sharing.edit";
  var ROUND = "sharing.round";
  var NOTED = "sharing.noted";
  var CHANGE = "sharing.change";
  var REFRESH = "sharing.refresh";
  var LONGEST5 = 21600;
  function noteEdit() {
    const cache = CacheService.getDocumentCache();
    if (cache === null) return;
    const known2 = cache.getAll([ROUND, NOTED]);
    const round = known2[ROUND];
    cache.put(EDIT, newMark(), LONGEST5);
    if (round !== void 0 && known2[NOTED] === round) return;
    properties().setProperty(CHANGE, newMark());
    if (round !== void 0) cache.put(NOTED, round, LONGEST5);
  }
  function editMark(cache) {
    const known2 = cache.get(EDIT);
    if (known2 !== null) return known2;
    const mark = newMark();
    cache.put(EDIT, mark, LONGEST5);
    return mark;
  }
  function editMarkAnd(cache, key) {
    const found = cache.getAll([EDIT, key]);
    return [found[EDIT], found[key]];
  }
  function beginRefresh() {
    const id = newMark();
    CacheService.getDocumentCache()?.put(ROUND, id, LONGEST5);
    return { id, change: properties().getProperty(CHANGE) };
  }
  function endRefresh(marks) {
    properties().setProperty(REFRESH, JSON.stringify(marks));
  }
  function lastRefresh() {
    const text6 = properties().getProperty(REFRESH);
    if (text6 === null) return null;
    const { id, change } = JSON.parse(text6);
    return { id, isLatest: properties().getProperty(CHANGE) === change };
  }
  function isChangedSinceRefresh() {
    return lastRefresh()?.isLatest === false;
  }
  var newMark = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  var properties = () => PropertiesService.getDocumentProperties();

  // src/actions/on-edit.ts
  var COUNTING = ["KGI", DATA_CHECK_BLOCK];
  function onEdit({ source, range }) {
    const sheet = range.getSheet();
    const name = sheet.getName();
    if (isWrittenSheetName(name) && ![...SETTINGS_SHEETS, ...TARGETS_SHEETS].includes(name)) {
      const id = sheet.getSheetId();
      if (!COUNTING.some((counting) => source.getRangeByName(counting)?.getSheet().getSheetId() === id)) return;
    }
    noteEdit();
  }

  // src/reports/reps-sheet.ts
  var REPS_SHEET = { ja: "担当者", en: "Reps" };
  var HEADERS2 = [
    { ja: "担当者", en: "Rep" },
    { ja: "チーム", en: "Team" },
    { ja: "開始", en: "From" },
    { ja: "終了", en: "To" }
  ];
  var LONG_GONE_DAYS = 183;
  function seenReps({ reps, visits, contracts, sales, calls: calls2 }, asOf) {
    const first = new Int32Array(reps.length).fill(NO_DAY);
    const last2 = new Int32Array(reps.length).fill(NO_DAY);
    const records = [visits, contracts && { ...contracts, day: contracts.start }, sales, calls2];
    for (const record of records) {
      if (record === null) continue;
      for (let row5 = 0; row5 < record.length; row5++) {
        const [rep, day] = [record.rep[row5], record.day[row5]];
        if (rep < 0 || day > asOf) continue;
        if (first[rep] === NO_DAY || day < first[rep]) first[rep] = day;
        if (day > last2[rep]) last2[rep] = day;
      }
    }
    return reps.map((name, rep) => ({ name, first: first[rep], last: last2[rep] })).filter((rep) => rep.first !== NO_DAY).sort((a, b) => a.first - b.first);
  }
  function repsSheetCells(reps, asOf, language) {
    const header = HEADERS2.map((name) => ({
      value: name[language],
      look: { bold: true, background: "#eeeeee" }
    }));
    const day = (value) => ({
      value: value === null ? null : { day: value },
      format: "yyyy/mm/dd"
    });
    return [
      header,
      ...reps.map(({ name, first, last: last2 }) => [
        { value: name },
        { value: null },
        day(first),
        day(last2 < asOf - LONG_GONE_DAYS ? last2 : null)
      ])
    ];
  }

  // src/sheets/write-reps.ts
  function writeRepsSheet(spreadsheet, name, cells) {
    const sheet = spreadsheet.insertSheet(name);
    ensureSize(sheet, cells.length, cells[0].length);
    const block = sheet.getRange(1, 1, cells.length, cells[0].length);
    writeValues(block, cells);
    writeLooks(block, { cells });
    sheet.setFrozenRows(1);
    return sheet;
  }

  // src/actions/propose-reps-sheet.ts
  var TEXT4 = {
    made: {
      ja: "記録にある{count}人で「{sheet}」シートを作りました。チームの列を埋めてください。",
      en: 'The sheet "{sheet}" lists the reps found in the records ({count}). Please fill in their teams.'
    },
    nobody: {
      ja: "記録に担当者の名前がないため、「{sheet}」シートは作りませんでした。",
      en: 'No rep stands in the records, so the sheet "{sheet}" was not created.'
    },
    complete: {
      ja: "「{sheet}」シートはもうあり、記録にある担当者が全員のっています。そのまま使えます。",
      en: 'There is a sheet "{sheet}" already, and it lists every rep in the records. It stays as it is.'
    },
    missing: {
      ja: "「{sheet}」シートはもうあるので変えていません。のっていない担当者: {names}",
      en: 'There is a sheet "{sheet}" already; it stays as it is. Reps who are not in it: {names}'
    },
    unread: {
      ja: "「{sheet}」という名前のシートがもうありますが、担当者の表として読めません。1行目に「担当者」「チーム」の見出しを入れてください。",
      en: 'There is a sheet "{sheet}" already, but it cannot be read as the list of reps. Please give it the headers "Rep" and "Team" in row 1.'
    }
  };
  var MOST_NAMES = 10;
  function proposeRepsSheet() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { intake, answers, facts, language } = loadWorkbook(spreadsheet, []);
    const seen = seenReps(intake.tables, facts.asOf);
    const say = (text6, sheet, more = {}) => {
      const sentence2 = fill(text6[language], { sheet, ...more });
      spreadsheet.toast(sentence2);
      return sentence2;
    };
    const part2 = intake.sources.reps?.parts[0];
    if (part2 !== void 0) {
      const keyOf4 = unitedKey(repKey, sameNames(answers.same, "rep"));
      const listed = listedReps(spreadsheet, intake, keyOf4);
      const missing = seen.filter(({ name: name2 }) => !listed.has(keyOf4(name2))).map(({ name: name2 }) => shortText(name2));
      if (missing.length === 0) return say(TEXT4.complete, part2.sheetName);
      const names = missing.slice(0, MOST_NAMES).join(language === "ja" ? "、" : ", ");
      return say(TEXT4.missing, part2.sheetName, { names: missing.length > MOST_NAMES ? `${names} …` : names });
    }
    const existing2 = sheetCalledReps(spreadsheet);
    if (existing2 !== null) return say(TEXT4.unread, existing2.getName());
    const name = REPS_SHEET[language];
    if (seen.length === 0) return say(TEXT4.nobody, name);
    spreadsheet.setActiveSheet(writeRepsSheet(spreadsheet, name, repsSheetCells(seen, facts.asOf, language)));
    return say(TEXT4.made, name, { count: seen.length });
  }
  function listedReps(spreadsheet, { sources }, keyOf4) {
    const keys = /* @__PURE__ */ new Set();
    for (const { sheetName, headerRow: headerRow2, columns } of sources.reps?.parts ?? []) {
      const sheet = spreadsheet.getSheetByName(sheetName);
      if (sheet === null || columns["rep"] === void 0) continue;
      for (const row5 of sheet.getDataRange().getValues().slice(headerRow2))
        keys.add(keyOf4(String(row5[columns["rep"] - 1])));
    }
    return keys;
  }
  function sheetCalledReps(spreadsheet) {
    return [REPS_SHEET.ja, REPS_SHEET.en].map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
  }

  // src/core/holidays.generated.ts
  var HOLIDAY_DAYS = "5mx e r 1 11 13 1 3 1 1 3p 8 1 g o 9 b u 1 8 e r 12 13 4 1 1 1 3o 1 7 h o 1 j u 9 e r 12 14 4 1 1 3p 8 h o k u 9 e r 11 14 4 1 1 z 2q 8 h 1 n k u 9 e r 12 13 4 1 1 3p 8 h o k u 9 1 d 1 q 12 13 4 1 1 3p 8 h o k u 9 e r 1 11 14 4 1 1 1 23 1l 1 7 h o 1 j u 9 e r 11 14 4 2 24 1 1k 8 h o k 1 t 9 e r 12 13 4 1 1 24 1l 8 h o k u 9 e r 12 1 12 4 1 1 24 1l 8 h 1 n k u 9 9 w 12 14 4 1 1 24 1l 8 g p k u 9 7 y 1 10 14 1 3 1 1 24 1l 8 1 e q k u 1 8 d s 12 13 4 1 1 1 23 1l 1 7 l k 1 j u 9 c t 12 13 4 2 25 1k 8 k l k 1 t 9 b u 12 14 4 1 1 23 1r 3 i n k u 9 9 w 11 1 13 4 1 1 22 1r 4 h o k u 9 1 7 x 12 13 4 1 1 21 1r 5 g p k u 9 7 y 1 11 13 1 3 1 1 20 1r 6 1 e q k u 1 8 d s 12 14 4 1 1 1 24 1k 8 k l k 1 t 9 b u 11 14 4 1 1 1 23 1r 1 1 j m k u 9 a v 12 1 12 4 1 1 23 1r 3 i n k u 9 9 w 12 13 4 1 1 22 1r 4 h o k u 9 1 7 x 12 14 1 3 1 1 20 1r 5 g q k u 1 8 d s 11 14 4 1 1 1 1y 1r 7 l k 1 j u 9 c t 12 13 4 1 1 1 24 1k 8 k l k 1 t 9 b u 12 13 4 1 1 1 23 1r 1 1 j m k u 9 a v 12 1 13 4 1 1 22 o 13 3 i o k u 9 1 7 x 11 14 4 1 1 21 p 12 5 g p k u 9 7 y 1 11 13 1 3 1 1 20 q 11 6 1 e q k u 1 8 d s 12 13 1 1 1 1 1 1 1 1y r 1 z 7 l 8 c 1 j 13 c t c 1 p 14 4 1 1 1 26 1 h 16 1 16 k 13 a v c p 14 4 1 1 26 1 g 1 16 3 15 k 13 9 w c q 13 4 1 1 22 o 13 4 h o k 13 1 7 x c q 13 4 1 1 21 p 12 5 g p k 13 7 y 1 b q 14 4 1 1 1 1y r 1 z 6 1 l k 1 j 13 c t c 1 o 14 4 1 1 1 24 l z 8 k l k 1 12 b u c p 14 4 1 1 1 23 m 15 1 1 j m k 13 a v c q 1 12 4 1 1 23 n 14 3 i n k 13 9 w c q 14 4 1 1 21 p 12 4 h p k 13 7 y 1 b p 14 1 3 1 1 20 q 11 6 1 e q k 13 d s c p 14 4 1 1 1 1y r 1 z 7 l k 1 j 13 c t c 1 p 13 4 1 1 1 24 l z 8 k l k 1 12 b u c q 14 4 1 1 23 n 14 1 1 j n k 13 9 w c p 1 13 4 1 1 22 o 13 4 h o k 13 1 7 x c p 14 4 1 1 21 p 12 5 g p k 13 7 y 1 b q 13 1 3 1 1 20 q 11 6 1 e q k 13 d s c q 14 4 1 1 1 24 l z 7 l l k 1 12 b u c p 14 4 1 1 1 23 m 15 1 1 j m k 13 a v c p 14 4 1 1 23 n 14 3 i n k 13 9 w c q 13 4 1 1 22 o 13 4 h o k 13 1 7 x c q 14 1 3 1 1 20 q 11 5 g q k 13 d s c p 14 4 1 1 1 1y r 1 z 7 l k 1 j 13 c t c 1 o 14 4 1 1 1 24 l z 8 k l k 1 12 b u c q 13 4 1 1 1 23 m 15 1 1 j m k 13 a v c q 1 13 4 1 1 22 o 13 3 i o k 13 1 7 x c p 14 4 1 1 21 p 12 4 h p k 13 7 y 1 b p 14 1 3 1 1 20 q 11 6 1 e q k 13 d s c q 13 4 1 1 1 1y r 1 z 7 l k 1 j 13 c t c 1 p 14 4 1 1 1 23 m 15 1 k m k 13 a v c p 14 4 1 1 23 n 14 1 1 j n k 13 9 w c p 1 13 4 1 1 22 o 13 4 h o k";
  var HOLIDAYS_UNTIL = dayOf(2050, 12, 31);

  // src/core/calendar.ts
  var BusinessCalendar = class {
    constructor(companyHolidays) {
      this.closed = /* @__PURE__ */ new Set([...publicHolidays(), ...companyHolidays]);
    }
    isBusinessDay(day) {
      const dayOfWeek = weekday(day);
      return dayOfWeek !== 0 && dayOfWeek !== 6 && !this.closed.has(day);
    }
    /** Business days in `[from, to]`; 0 if `to < from`. */
    count(from, to) {
      let count = 0;
      for (let day = from; day <= to; day++) if (this.isBusinessDay(day)) count++;
      return count;
    }
    /** Whether the holiday list reaches `day`. If not, whoever shows business days must say so. */
    covers(day) {
      return day <= HOLIDAYS_UNTIL;
    }
    /** First and last day that the list of public holidays speaks of. */
    get reach() {
      return { from: publicHolidays()[0], until: HOLIDAYS_UNTIL };
    }
  };
  var decoded;
  function publicHolidays() {
    if (decoded === void 0) {
      let day = 0;
      decoded = HOLIDAY_DAYS.split(" ").map((gap2) => day += parseInt(gap2, 36));
    }
    return decoded;
  }

  // src/core/stats.ts
  function ratio(numerator, denominator) {
    return denominator === 0 ? null : numerator / denominator;
  }
  var meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  function lineThrough(xs, ys) {
    const [x0, y0] = [meanOf(xs), meanOf(ys)];
    const spread2 = xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
    const slope = spread2 === 0 ? 0 : xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i] - y0), 0) / spread2;
    return (x) => y0 + slope * (x - x0);
  }
  function median(values) {
    return quantileInclusive(values, 0.5);
  }
  function quantileInclusive(values, share) {
    if (values.length === 0) return null;
    const sorted = [...values].sort((a, b) => a - b);
    const position = (sorted.length - 1) * share;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (position - below);
  }
  function kaplanMeierMedian(lifetimes) {
    const times = lifetimes.filter(({ ended }) => ended).map(({ length }) => length);
    const eventTimes = [...new Set(times)].sort((a, b) => a - b);
    const lengths = lifetimes.map(({ length }) => length).sort((a, b) => a - b);
    const entries = lifetimes.map(({ entry }) => entry).sort((a, b) => a - b);
    const events = /* @__PURE__ */ new Map();
    for (const time of times) events.set(time, (events.get(time) ?? 0) + 1);
    let surviving = 1;
    let entered = 0;
    let left = 0;
    for (const time of eventTimes) {
      while (entered < entries.length && entries[entered] < time) entered++;
      while (left < lengths.length && lengths[left] < time) left++;
      const atRisk = entered - left;
      surviving *= 1 - events.get(time) / atRisk;
      if (surviving <= 0.5 + 1e-9) return time;
    }
    return null;
  }
  function wilsonInterval(successes, trials) {
    if (trials === 0) return null;
    const z = 1.959963984540054;
    const share = successes / trials;
    const centre = share + z * z / (2 * trials);
    const spread2 = z * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
    const scale = 1 + z * z / trials;
    return { low: Math.max(0, (centre - spread2) / scale), high: Math.min(1, (centre + spread2) / scale) };
  }

  // src/intake/checks-amounts.ts
  var SMALLEST_GROUP = 5;
  var FAR2 = 100;
  function checkAmounts({ intake }, list) {
    const { contracts, sales } = intake.tables;
    if (contracts !== null) {
      const { product, cycle } = contracts;
      check("contracts", contracts, [(i) => `${product[i]} ${cycle[i]}`, (i) => String(cycle[i])], list);
    }
    if (sales !== null) check("sales", sales, [(i) => String(sales.customer[i]), () => ""], list);
  }
  function check(table, rows, likes, list) {
    const compared = Array.from({ length: rows.length }, (_, index) => index).filter((index) => rows.amount[index] > 0);
    const middles = likes.map((likeOf) => middlesOf(compared, likeOf, rows.amount));
    for (const index of compared) {
      const amount2 = rows.amount[index];
      const middle = likes.map((likeOf, i) => middles[i].get(likeOf(index))).find((each) => each !== void 0);
      if (middle === void 0 || amount2 < middle.median * FAR2 && amount2 * FAR2 > middle.median) continue;
      const values = { amount: amount2, ...middle };
      list.add("amount-out-of-line", { table, rows, index, fields: ["amount"] }, { read: String(amount2), values });
    }
  }
  function middlesOf(indexes, likeOf, amounts) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const index of indexes) {
      const like = likeOf(index);
      const group = groups2.get(like);
      if (group === void 0) groups2.set(like, [amounts[index]]);
      else group.push(amounts[index]);
    }
    return new Map(
      [...groups2].filter(([, group]) => group.length >= SMALLEST_GROUP).map(([like, group]) => [like, { median: median(group), count: group.length }])
    );
  }

  // src/intake/checks-base.ts
  var CheckList = class {
    constructor(intake) {
      this.intake = intake;
      this.all = [];
      this.tallies = /* @__PURE__ */ new Map();
    }
    add(code, place2, details = {}) {
      const part2 = this.intake.sources[place2.table]?.parts[place2.rows.part[place2.index] ?? 0];
      const field = place2.fields.find((name) => part2?.headers[name] !== void 0);
      const column = field === void 0 ? void 0 : part2?.headers[field];
      this.all.push({
        ...finding(code, place2.table, part2?.sheetName ?? "", place2.rows.row[place2.index] ?? 0, details),
        ...column === void 0 ? {} : { column }
      });
    }
    /** One finding for each `key`, at the first row: `count` in its values. */
    tally(code, key, place2, details = {}) {
      const known2 = this.tallies.get(`${code} ${key}`);
      if (known2) {
        known2["count"] = Number(known2["count"]) + 1;
        return;
      }
      const values = { ...details.values, count: 1 };
      this.tallies.set(`${code} ${key}`, values);
      this.add(code, place2, { ...details, values });
    }
    /** A finding that stands in no row of an input table. */
    addElsewhere(code, table, sheetName, row5, details = {}) {
      this.all.push(finding(code, table, sheetName, row5, details));
    }
    /** Sheet of a typed row. */
    sheetOf({ table, rows, index }) {
      return this.intake.sources[table]?.parts[rows.part[index] ?? 0]?.sheetName ?? "";
    }
  };
  function finding(code, table, sheetName, row5, { severity, read, values }) {
    return {
      code,
      severity: severity ?? FINDING_CODES[code],
      table,
      sheetName,
      row: row5,
      ...read === void 0 ? {} : { read: shortText(read) },
      ...values === void 0 ? {} : { values }
    };
  }

  // src/intake/checks-contracts.ts
  var SINGLE2 = CYCLES.indexOf("single");
  var CANCELLED2 = OUTCOMES.indexOf("cancelled");
  var VISIT = KINDS.indexOf("visit");
  var YEAR = 365;
  var placeOf = (rows, index) => ({
    table: "contracts",
    rows,
    index,
    fields: ["start", "contractDay"]
  });
  function checkOverlaps({ intake }, list) {
    const { contracts, customers } = intake.tables;
    if (contracts === null) return;
    const repeated2 = new Set(
      intake.findings.filter(({ code, table }) => table === "contracts" && code === "repeated-row-kept").map(({ sheetName, row: row5 }) => `${row5} ${sheetName}`)
    );
    const groups2 = /* @__PURE__ */ new Map();
    for (let index = 0; index < contracts.length; index++) {
      if (contracts.cycle[index] === SINGLE2) continue;
      const key = `${contracts.customer[index]} ${contracts.product[index]}`;
      const group = groups2.get(key);
      if (group === void 0) groups2.set(key, [index]);
      else group.push(index);
    }
    const endOf = (index) => contracts.end[index] === NO_DAY ? Infinity : contracts.end[index];
    for (const group of groups2.values()) {
      group.sort((a, b) => contracts.start[a] - contracts.start[b]);
      let longest3 = group[0];
      for (const index of group.slice(1)) {
        const place2 = placeOf(contracts, index);
        const other = longest3;
        if (endOf(index) > endOf(longest3)) longest3 = index;
        if (contracts.start[index] > endOf(other)) continue;
        if (repeated2.has(`${contracts.row[index]} ${list.sheetOf(place2)}`)) continue;
        list.add(contracts.product[index] === NO_NAME ? "contracts-side-by-side" : "overlapping-contracts", place2, {
          read: customers[contracts.customer[index]] ?? "",
          values: {
            otherRow: contracts.row[other],
            otherSheet: list.sheetOf(placeOf(contracts, other)),
            start: formatIsoDay(contracts.start[index])
          }
        });
      }
    }
  }
  var FOLLOW = PURPOSES.indexOf("follow");
  var ROUTINE = PURPOSES.indexOf("routine");
  var RENEWAL = PURPOSES.indexOf("renewal");
  function checkServiceVisits({ intake }, list) {
    const { visits, contracts, sales, customers } = intake.tables;
    if (visits === null || !contracts?.length) return;
    const firstStart = /* @__PURE__ */ new Map();
    for (let index = 0; index < contracts.length; index++) {
      const customer = contracts.customer[index];
      firstStart.set(customer, Math.min(firstStart.get(customer) ?? Infinity, contracts.start[index]));
    }
    const buyers = new Set(sales?.customer ?? []);
    for (let index = 0; index < visits.length; index++) {
      const purpose = visits.purpose[index];
      const isService = purpose === ROUTINE || purpose === RENEWAL;
      if (!isService && purpose !== FOLLOW || visits.outcome[index] === CANCELLED2) continue;
      const customer = visits.customer[index];
      const start = firstStart.get(customer);
      const place2 = { table: "visits", rows: visits, index, fields: ["purpose"] };
      const read = customers[customer] ?? "";
      if (start === void 0) {
        if (isService && !buyers.has(customer)) list.tally("visit-without-contract", customer, place2, { read });
      } else if (visits.day[index] < start) {
        const values = { start: formatIsoDay(start) };
        list.tally("visit-before-contract", isService ? customer : "follow", place2, { read, values });
      }
    }
  }
  function checkNeverVisited({ intake, facts }, list) {
    const { contracts, visits, customers } = intake.tables;
    const { asOf, activities, firstDay, spells } = facts;
    const since = asOf - YEAR;
    if (!contracts?.length || visits === null || firstDay.visits === null || firstDay.visits > since) return;
    const visited = /* @__PURE__ */ new Set();
    for (let i = 0; i < activities.length; i++)
      if (activities.day[i] > since && activities.kind[i] === VISIT) visited.add(activities.customer[i]);
    const seen = /* @__PURE__ */ new Set();
    for (let index = 0; index < contracts.length; index++) {
      const customer = contracts.customer[index];
      if (visited.has(customer) || seen.has(customer) || !underContract(facts, customer, asOf)) continue;
      seen.add(customer);
      const start = spells[customer].find((spell) => spell.start <= asOf && asOf <= spell.end)?.start ?? asOf;
      if (start > since) continue;
      list.add(
        "never-visited",
        { ...placeOf(contracts, index), fields: ["customer", "customerNumber"] },
        { read: customers[customer] ?? "", values: { start: formatIsoDay(start), until: formatIsoDay(asOf) } }
      );
    }
  }

  // src/intake/checks-days.ts
  var EARLIEST = dayOf(1990, 1, 1);
  var TEN_YEARS = 120;
  var NO_END_YEAR = 2099;
  var NO_OUTCOME = OUTCOMES.indexOf("none");
  var CANCELLED3 = OUTCOMES.indexOf("cancelled");
  function checkDays({ intake, facts, today: today2 }, list) {
    const { visits, contracts, sales, calls: calls2 } = intake.tables;
    const present = Math.max(facts.asOf, today2);
    const latest = addMonths(present, TEN_YEARS);
    const isImplausible = (day) => day !== NO_DAY && (day < EARLIEST || day > latest);
    const implausible = (day, place2) => {
      if (!isImplausible(day)) return false;
      list.add("implausible-day", place2, { read: formatIsoDay(day) });
      return true;
    };
    const future = (day, place2) => {
      const values = { today: formatIsoDay(present) };
      if (!implausible(day, place2) && day > present) list.add("future-day", place2, { read: formatIsoDay(day), values });
    };
    for (let index = 0; index < (visits?.length ?? 0); index++) {
      const rows = visits;
      const [day, next, outcome] = [rows.day[index], rows.nextDay[index], rows.outcome[index]];
      const place2 = { table: "visits", rows, index, fields: ["day"] };
      if (outcome === NO_OUTCOME || outcome === CANCELLED3) implausible(day, place2);
      else future(day, place2);
      const nextPlace = { ...place2, fields: ["nextDay"] };
      if (next === NO_DAY || implausible(next, nextPlace) || next >= day || isImplausible(day)) continue;
      list.add("next-before-visit", nextPlace, { read: formatIsoDay(next), values: { day: formatIsoDay(day) } });
    }
    for (let index = 0; index < (contracts?.length ?? 0); index++) {
      const rows = contracts;
      implausible(rows.start[index], { table: "contracts", rows, index, fields: ["start", "contractDay"] });
      const end = rows.end[index];
      if (end === NO_DAY || civilDate(end).year >= NO_END_YEAR) continue;
      implausible(end, { table: "contracts", rows, index, fields: ["cancel", "end", "expiry"] });
    }
    for (let index = 0; index < (sales?.length ?? 0); index++)
      future(sales.day[index], { table: "sales", rows: sales, index, fields: ["day"] });
    for (let index = 0; index < (calls2?.length ?? 0); index++)
      future(calls2.day[index], { table: "calls", rows: calls2, index, fields: ["day"] });
  }

  // src/core/kgi-span.ts
  function kgiSpan({ settings, asOf }) {
    return settings.kgiPeriod === "" ? fiscalYearOf(monthOf(asOf, settings.closingDay), settings) : parsePeriod(settings.kgiPeriod, settings, asOf);
  }

  // src/intake/checks-lists.ts
  function checkListedCustomers({ intake }, list) {
    const { tables, listedCustomers } = intake;
    if (listedCustomers === 0) return;
    for (const table of ["visits", "contracts", "sales"]) {
      const rows = tables[table];
      for (let index = 0; index < (rows?.length ?? 0); index++) {
        const customer = rows.customer[index];
        if (customer === NO_NAME || customer < listedCustomers) continue;
        const place2 = { table, rows, index, fields: ["customer", "customerNumber"] };
        list.tally("unlisted-customer", customer, place2, { read: tables.customers[customer] ?? "" });
      }
    }
  }
  function checkTeams({ intake }, list) {
    const { visits, memberships, reps } = intake.tables;
    if (visits === null || memberships.length === 0) return;
    const members = new Set(memberships.map(({ rep }) => rep));
    for (let index = 0; index < visits.length; index++) {
      const rep = visits.rep[index];
      if (rep === NO_NAME || members.has(rep)) continue;
      const place2 = { table: "visits", rows: visits, index, fields: ["rep"] };
      list.tally("rep-without-team", rep, place2, { read: reps[rep] ?? "" });
    }
  }
  function checkHolidays({ facts, calendar, settingsSheet: settingsSheet2 }, list) {
    const { from, until } = calendar.reach;
    const span = kgiSpan(facts);
    const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
    const needed = [facts.asOf, ...kgi === null ? [] : [kgi.from, kgi.fullTo], facts.firstDay.visits ?? facts.asOf];
    const beyond = needed.find((day) => day < from || day > until);
    if (beyond === void 0) return;
    const values = { from: formatIsoDay(from), until: formatIsoDay(until), day: formatIsoDay(beyond) };
    list.addElsewhere("holidays-end", "settings", settingsSheet2, 0, { values });
  }
  function checkOwnSheets(input, list) {
    for (const row5 of input.unreadTargets) list.addElsewhere("unread-target", "targets", input.targetsSheet, row5);
    for (const name of input.unusedSettings)
      list.addElsewhere("unused-setting", "settings", input.settingsSheet, 0, { read: name });
  }

  // src/intake/checks-log.ts
  var TEAM_GAP = 3;
  var REP_GAP = 5;
  var USUAL_SHARE = 0.5;
  var HABIT = 5;
  var LONGEST_SILENCE = 40;
  function checkLog({ intake, facts, calendar, today: today2 }, list) {
    const { tables } = intake;
    const { visits } = tables;
    if (!visits?.length) return;
    if (intake.questions.some(({ type, kind }) => type === "join" && kind === "visits")) return;
    const first = beginning2(visits);
    const last2 = Math.min(facts.asOf, today2) - 1;
    if (last2 < first) return;
    const length = last2 - first + 1;
    const lines = collect2(visits, tables, first, length);
    const days = Array.from({ length }, (_, i) => i);
    const business = days.filter((i) => calendar.isBusinessDay(first + i));
    const tell = (own, gap2, values) => {
      let before = gap2.from - 1;
      while (own[before] === -1) before--;
      const place2 = { table: "visits", rows: visits, index: own[before], fields: ["day"] };
      const { from, until, days: count } = gap2;
      list.add(values.rep === void 0 ? "log-gap" : "rep-log-gap", place2, {
        read: values.rep ?? values.team ?? "",
        values: { from: formatIsoDay(first + from), until: formatIsoDay(first + until), days: count, ...values }
      });
    };
    for (const gap2 of gapsOf(lines.whole, business, TEAM_GAP)) tell(lines.whole, gap2, {});
    const written = business.filter((i) => lines.whole[i] !== -1);
    for (const [team, own] of lines.teams)
      for (const gap2 of gapsOf(own, written, TEAM_GAP)) tell(own, gap2, { team: tables.teams[team] ?? "" });
    for (const [rep, own] of lines.reps) {
      const lastDay = lastMembershipDay(tables, rep);
      if (own.filter((line) => line !== -1).length < HABIT) continue;
      const due = lastDay === NO_DAY ? written : written.filter((i) => first + i <= lastDay);
      for (const gap2 of gapsOf(own, due, REP_GAP))
        if (!gap2.isOpen || gap2.days <= LONGEST_SILENCE) tell(own, gap2, { rep: tables.reps[rep] ?? "" });
    }
  }
  function beginning2({ day }) {
    const days = day.slice().sort();
    return days[Math.floor(days.length / 50)];
  }
  function collect2(visits, tables, first, length) {
    const whole = new Int32Array(length).fill(-1);
    const teams = /* @__PURE__ */ new Map();
    const reps = /* @__PURE__ */ new Map();
    const linesOf = (map2, unit) => {
      let own = map2.get(unit);
      if (own === void 0) map2.set(unit, own = new Int32Array(length).fill(-1));
      return own;
    };
    const memberships = /* @__PURE__ */ new Map();
    for (const membership of tables.memberships)
      memberships.set(membership.rep, [...memberships.get(membership.rep) ?? [], membership]);
    for (let index = 0; index < visits.length; index++) {
      const day = visits.day[index];
      const at = day - first;
      if (at < 0 || at >= length) continue;
      whole[at] = index;
      const rep = visits.rep[index];
      if (rep === NO_NAME) continue;
      linesOf(reps, rep)[at] = index;
      for (const { team, from, to } of memberships.get(rep) ?? [])
        if ((from === NO_DAY || from <= day) && (to === NO_DAY || day <= to)) linesOf(teams, team)[at] = index;
    }
    return { whole, teams, reps };
  }
  function lastMembershipDay({ memberships }, rep) {
    const ends = memberships.filter((membership) => membership.rep === rep).map(({ to }) => to);
    return ends.length === 0 || ends.includes(NO_DAY) ? NO_DAY : Math.max(...ends);
  }
  function gapsOf(own, due, shortest) {
    const begin2 = own.findIndex((line) => line !== -1);
    if (begin2 < 0) return [];
    const end = lastLine(own);
    const active = due.filter((i) => i >= begin2 && i <= end);
    if (active.filter((i) => own[i] !== -1).length < active.length * USUAL_SHARE || active.length === 0) return [];
    const gaps = [];
    let run2 = [];
    const close = (isOpen2) => {
      if (run2.length >= shortest) gaps.push({ from: run2[0], until: run2[run2.length - 1], days: run2.length, isOpen: isOpen2 });
      run2 = [];
    };
    for (const i of due) {
      if (i < begin2) continue;
      if (own[i] === -1) run2.push(i);
      else close(false);
    }
    close(true);
    return gaps;
  }
  function lastLine(own) {
    let last2 = own.length - 1;
    while (own[last2] === -1) last2--;
    return last2;
  }

  // src/intake/checks-reps.ts
  function checkSeveralReps({ intake }, list) {
    const { tables } = intake;
    const counts = tables.reps.map((name) => repsIn(name).length);
    for (const table of ["visits", "contracts", "sales", "calls"]) {
      const rows = tables[table];
      for (let index = 0; index < (rows?.length ?? 0); index++) {
        const rep = rows.rep[index];
        if (rep === NO_NAME || counts[rep] < 2) continue;
        const values = { reps: counts[rep] };
        list.tally(
          "several-reps",
          `${table} ${rep}`,
          { table, rows, index, fields: ["rep"] },
          {
            read: tables.reps[rep] ?? "",
            values
          }
        );
      }
    }
  }

  // src/intake/checks.ts
  var CHECKS = [
    checkDays,
    checkOverlaps,
    checkAmounts,
    checkServiceVisits,
    checkNeverVisited,
    checkLog,
    checkListedCustomers,
    checkTeams,
    checkSeveralReps,
    checkHolidays,
    checkOwnSheets
  ];
  function checkWorkbook(input) {
    const list = new CheckList(input.intake);
    for (const check3 of CHECKS) check3(input, list);
    return list.all;
  }

  // src/core/slice.ts
  var UNASSIGNED = ["未割当", "Unassigned"];
  var ALWAYS = [{ from: -FOREVER, to: FOREVER }];
  var NEVER = [];
  var plainKey = (text6) => text6.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  function sliceOf(facts, filter, nearest, customerKey2 = plainKey) {
    const { tables } = facts;
    const find2 = (kind, name, names, key) => {
      const wanted = key(name);
      const index = names.findIndex((candidate) => key(candidate) === wanted);
      if (index < 0) throw new UserFacingError("unknown-name", { kind, name, nearest: nearest(name, names) });
      return index;
    };
    const conditions = [];
    if (filter.customer !== void 0) {
      const wanted = find2("customer", filter.customer, tables.customers, customerKey2);
      conditions.push((customer) => customer === wanted);
    }
    if (filter.area !== void 0) {
      const wanted = find2("area", filter.area, tables.areas, plainKey);
      conditions.push((customer) => tables.customerInfo.area[customer] === wanted);
    }
    if (filter.rank !== void 0) {
      const wanted = find2("rank", filter.rank, tables.ranks, plainKey);
      conditions.push((customer) => tables.customerInfo.rank[customer] === wanted);
    }
    const product = filter.product === void 0 ? null : find2("product", filter.product, tables.products, plainKey);
    const rep = filter.rep === void 0 ? null : UNASSIGNED.some((name) => plainKey(name) === plainKey(filter.rep)) ? NO_NAME : find2("rep", filter.rep, tables.reps, plainKey);
    const team = filter.team === void 0 ? null : find2("team", filter.team, tables.teams, plainKey);
    return {
      facts: product === null ? facts : facts.ofProduct(product),
      filter,
      customer: (customer) => conditions.every((holds3) => holds3(customer)),
      ...conditions.length === 0 && team === null ? { soleRep: rep } : {},
      repDays: repDaysOf(tables, rep, team)
    };
  }
  var wholeTeam = (facts) => ({
    facts,
    filter: {},
    customer: () => true,
    soleRep: null,
    repDays: null
  });
  function repDaysOf(tables, rep, team) {
    if (team === null) return rep === null ? null : (candidate) => candidate === rep ? ALWAYS : NEVER;
    const days = /* @__PURE__ */ new Map();
    for (const membership of tables.memberships) {
      if (membership.team !== team || rep !== null && membership.rep !== rep) continue;
      const ranges = days.get(membership.rep) ?? [];
      ranges.push({
        from: membership.from === NO_DAY ? -FOREVER : membership.from,
        to: membership.to === NO_DAY ? FOREVER : membership.to
      });
      days.set(membership.rep, ranges);
    }
    for (const [member, ranges] of days) days.set(member, joined(ranges));
    return (candidate) => days.get(candidate) ?? NEVER;
  }
  function repSelected(slice, rep, day) {
    if (slice.repDays === null) return true;
    return slice.repDays(rep).some(({ from, to }) => from <= day && day <= to);
  }
  function selectedOwnership(slice, spell) {
    if (slice.repDays === null) return [{ from: spell.start, to: spell.end }];
    const parts = [];
    for (const owner of spell.owners) parts.push(...intersect(owner, slice.repDays(owner.rep)));
    return joined(parts);
  }
  function intersect(owner, ranges) {
    return ranges.map(({ from, to }) => ({ from: Math.max(from, owner.from), to: Math.min(to, owner.to) })).filter(({ from, to }) => from <= to);
  }
  function joined(ranges) {
    const sorted = [...ranges].sort((a, b) => a.from - b.from);
    const result = [];
    for (const { from, to } of sorted) {
      const last2 = result[result.length - 1];
      if (last2 !== void 0 && from <= last2.to + 1) last2.to = Math.max(last2.to, to);
      else result.push({ from, to });
    }
    return result;
  }

  // src/core/measures/activities.ts
  var [VISIT2, CALL2, ONLINE] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), KINDS.indexOf("online")];
  var [NO_PURPOSE2, PROSPECTING, ROUTINE2] = [
    PURPOSES.indexOf("none"),
    PURPOSES.indexOf("prospecting"),
    PURPOSES.indexOf("routine")
  ];
  var [APPOINTMENT, MEETING, WON, LOST] = [
    OUTCOMES.indexOf("appointment"),
    OUTCOMES.indexOf("meeting"),
    OUTCOMES.indexOf("won"),
    OUTCOMES.indexOf("lost")
  ];
  var ATTEMPTS = /* @__PURE__ */ new Set([
    OUTCOMES.indexOf("absent"),
    OUTCOMES.indexOf("refused"),
    OUTCOMES.indexOf("talked"),
    APPOINTMENT
  ]);
  var DEALS = /* @__PURE__ */ new Set([OUTCOMES.indexOf("quote"), WON, LOST]);
  function traitOf(kind, purpose, outcome) {
    const isDeal2 = DEALS.has(outcome) && (kind === VISIT2 || kind === ONLINE);
    return {
      isVisit: kind === VISIT2,
      isCall: kind === CALL2,
      isWon: outcome === WON,
      isLost: outcome === LOST,
      isMeeting: purpose !== ROUTINE2 && (outcome === MEETING || isDeal2),
      approach: purpose === PROSPECTING ? "yes" : purpose === NO_PURPOSE2 && ATTEMPTS.has(outcome) ? "outside-contract" : "no",
      isAppointment: outcome === APPOINTMENT
    };
  }
  function activityMeasures({ slice, period }) {
    const { activities } = slice.facts;
    const counts = { visits: 0, meetings: 0, approaches: 0, appointments: 0, won: 0, lost: 0, calls: 0 };
    const end = lowerBound(activities.day, period.to + 1);
    for (let i = lowerBound(activities.day, period.from); i < end; i++) {
      const customer = activities.customer[i];
      const day = activities.day[i];
      if (!slice.customer(customer) || !repSelected(slice, activities.rep[i], day)) continue;
      const trait = traitOf(activities.kind[i], activities.purpose[i], activities.outcome[i]);
      if (trait.isVisit) counts.visits++;
      if (trait.isCall) counts.calls++;
      if (trait.isWon) counts.won++;
      if (trait.isLost) counts.lost++;
      if (trait.isMeeting) counts.meetings++;
      if (trait.approach === "yes" || trait.approach === "outside-contract" && !underContract(slice.facts, customer, day)) {
        counts.approaches++;
        if (trait.isAppointment) counts.appointments++;
      }
    }
    const log = slice.facts.calls;
    return log === null ? counts : { ...counts, calls: countRows2(log, slice, period) };
  }
  function countRows2(rows, slice, period) {
    let count = 0;
    const end = lowerBound(rows.day, period.to + 1);
    for (let i = lowerBound(rows.day, period.from); i < end; i++)
      if (slice.customer(rows.customer[i]) && repSelected(slice, rows.rep[i], rows.day[i])) count++;
    return count;
  }

  // src/core/measures/stocks.ts
  var activeAtClose = (spell, day) => spell.start <= day && spell.end > day;
  var contains = (ranges, day) => ranges.some(({ from, to }) => from <= day && day <= to);
  function stockMeasures({ slice, period }) {
    const { from, to } = period;
    const within = (day) => from <= day && day <= to;
    const counts = {
      opening: 0,
      closing: 0,
      retained: 0,
      newCustomers: 0,
      returned: 0,
      cancelled: 0,
      handedIn: 0,
      handedOut: 0
    };
    slice.facts.spells.forEach((spells, customer) => {
      if (spells.length === 0 || !slice.customer(customer)) return;
      let inOpening = false;
      for (const spell of spells) {
        if (spell.start > to) break;
        if (spell.end < from - 1) continue;
        const owned = selectedOwnership(slice, spell);
        if (owned.length === 0) continue;
        if (activeAtClose(spell, from - 1) && contains(owned, from - 1)) inOpening = true;
        if (activeAtClose(spell, to) && contains(owned, to)) counts.closing++;
        if (within(spell.start) && contains(owned, spell.start)) {
          if (spell.ordinal === 0) counts.newCustomers++;
          else counts.returned++;
        }
        if (within(spell.end) && contains(owned, spell.end)) counts.cancelled++;
        for (const part2 of owned) {
          if (part2.from > spell.start && within(part2.from)) counts.handedIn++;
          if (part2.to < spell.end && within(part2.to + 1)) counts.handedOut++;
        }
      }
      if (inOpening) {
        counts.opening++;
        if (spells.some((spell) => activeAtClose(spell, to))) counts.retained++;
      }
    });
    return counts;
  }

  // src/core/measures/follow.ts
  var FOLLOW_DAYS = 30;
  var [VISIT3, CALL3, FOLLOW2] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), PURPOSES.indexOf("follow")];
  var isFollowUp = (kind, purpose) => kind === VISIT3 || kind === CALL3 && purpose === FOLLOW2;
  function followMeasures({ slice, period }) {
    const { activities, spells, asOf } = slice.facts;
    const waiting = /* @__PURE__ */ new Map();
    let spellsBegun = 0;
    spells.forEach((own, customer) => {
      if (own.length === 0 || !slice.customer(customer)) return;
      for (const spell of own) {
        const due = period.from <= spell.start && spell.start <= period.to && spell.start <= asOf - FOLLOW_DAYS;
        if (!due || !contains(selectedOwnership(slice, spell), spell.start)) continue;
        spellsBegun++;
        waiting.set(customer, [...waiting.get(customer) ?? [], spell.start]);
      }
    });
    let spellsFollowed = 0;
    const end = lowerBound(activities.day, period.to + FOLLOW_DAYS + 1);
    for (let i = lowerBound(activities.day, period.from); i < end && waiting.size > 0; i++) {
      const starts = waiting.get(activities.customer[i]);
      if (starts === void 0) continue;
      if (!isFollowUp(activities.kind[i], activities.purpose[i])) continue;
      const day = activities.day[i];
      const left = starts.filter((start) => day <= start || day > start + FOLLOW_DAYS);
      spellsFollowed += starts.length - left.length;
      if (left.length === 0) waiting.delete(activities.customer[i]);
      else waiting.set(activities.customer[i], left);
    }
    return { spellsBegun, spellsFollowed };
  }

  // src/core/measures/money.ts
  function moneyMeasures(cell) {
    const { slice, period, kgi } = cell;
    const { transactions } = slice.facts;
    const bySlice = (i) => slice.customer(transactions.customer[i]) && repSelected(slice, transactions.rep[i], transactions.day[i]);
    const sum = (from, to, counts) => {
      let yen2 = 0;
      const end2 = lowerBound(transactions.day, to + 1);
      for (let i = lowerBound(transactions.day, from); i < end2; i++) if (counts(i)) yen2 += transactions.amount[i];
      return yen2;
    };
    let count = 0;
    const paying = /* @__PURE__ */ new Set();
    const end = lowerBound(transactions.day, period.to + 1);
    for (let i = lowerBound(transactions.day, period.from); i < end; i++) {
      if (transactions.amount[i] < 0 || !bySlice(i)) continue;
      count++;
      paying.add(transactions.customer[i]);
    }
    const opening = activeOwned(cell, period.from - 1);
    const fromOpening = (i) => opening.has(transactions.customer[i]);
    const priorFrom = monthStart(2 * period.first - period.last - 1, slice.facts.settings.closingDay);
    const priorTo = period.partial ? Math.min(priorFrom + period.to - period.from, period.from - 1) : period.from - 1;
    const named2 = slice.filter.customer !== void 0;
    const closing = named2 ? null : activeOwned(cell, period.to);
    const counted = (i) => {
      const customer = transactions.customer[i];
      return closing === null ? slice.customer(customer) : closing.has(customer);
    };
    return {
      revenue: sum(period.from, period.to, bySlice),
      transactions: count,
      payingCustomers: paying.size,
      cumulative: sum(-Infinity, period.to, counted),
      cumulativeCustomers: closing === null ? 1 : closing.size,
      revenueFromOpening: sum(period.from, period.to, fromOpening),
      priorRevenueFromOpening: sum(priorFrom, priorTo, fromOpening),
      kgiRevenue: kgi.period === null ? null : sum(kgi.period.from, kgi.period.to, bySlice)
    };
  }
  function activeOwned({ slice }, day) {
    const active = /* @__PURE__ */ new Set();
    slice.facts.spells.forEach((spells, customer) => {
      if (spells.length === 0 || !slice.customer(customer)) return;
      for (const spell of spells)
        if (activeAtClose(spell, day) && contains(selectedOwnership(slice, spell), day)) active.add(customer);
    });
    return active;
  }

  // src/core/measures/service.ts
  var VISIT4 = KINDS.indexOf("visit");
  function serviceMeasures({ slice, period }) {
    const { activities, spells, settings } = slice.facts;
    const served = /* @__PURE__ */ new Map();
    let customerMonths = 0;
    spells.forEach((own, customer) => {
      if (own.length === 0 || !slice.customer(customer)) return;
      const ranges = [];
      for (const spell of own) {
        if (spell.start > period.to) break;
        if (spell.end < period.from) continue;
        const owned = selectedOwnership(slice, spell);
        for (const covered of spell.covered)
          for (const part2 of owned) {
            const range = overlap(covered, part2, period.from, period.to);
            if (range !== null) ranges.push(range);
          }
      }
      if (ranges.length === 0) return;
      served.set(customer, ranges);
      for (const range of ranges) customerMonths += monthsIn(range, period.first, period.last, settings.closingDay);
    });
    const visited = /* @__PURE__ */ new Set();
    let visitsUnderContract = 0;
    const end = lowerBound(activities.day, period.to + 1);
    for (let i = lowerBound(activities.day, period.from); i < end; i++) {
      if (activities.kind[i] !== VISIT4) continue;
      const ranges = served.get(activities.customer[i]);
      if (ranges === void 0) continue;
      visited.add(activities.customer[i]);
      const day = activities.day[i];
      if (ranges.some(({ from, to }) => from <= day && day <= to)) visitsUnderContract++;
    }
    return { visitsUnderContract, customerMonths, customersUnderContract: served.size, customersVisited: visited.size };
  }
  function overlap(a, b, from, to) {
    const range = { from: Math.max(a.from, b.from, from), to: Math.min(a.to, b.to, to) };
    return range.from <= range.to ? range : null;
  }
  function monthsIn(range, first, last2, closingDay) {
    let months = 0;
    for (let month = first; month <= last2; month++) {
      const [from, to] = [monthStart(month, closingDay), monthEnd(month, closingDay)];
      const days = Math.min(range.to, to) - Math.max(range.from, from) + 1;
      if (days > 0) months += days / (to - from + 1);
    }
    return months;
  }

  // src/core/measures/tenure.ts
  var DAYS_PER_MONTH = 30.436875;
  function tenureMeasures({ slice, period }) {
    const { recordStart } = slice.facts.settings;
    const lifetimes = [];
    let [months, customers] = [0, 0];
    slice.facts.spells.forEach((spells, customer) => {
      if (!slice.customer(customer)) return;
      for (const spell of spells) {
        if (spell.start > period.to) break;
        const ended = spell.end <= period.to;
        const seenUntil = ended ? spell.end : period.to;
        if (!contains(selectedOwnership(slice, spell), seenUntil)) continue;
        const length = seenUntil - spell.start + 1;
        if (activeAtClose(spell, period.to)) {
          months += length / DAYS_PER_MONTH;
          customers++;
        }
        if (recordStart !== null && seenUntil < recordStart) continue;
        lifetimes.push({ entry: Math.max(0, (recordStart ?? spell.start) - spell.start), length, ended });
      }
    });
    const medianDays = kaplanMeierMedian(lifetimes);
    return {
      months,
      customers,
      medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
      spells: lifetimes.length
    };
  }

  // src/core/measures/index.ts
  var CellMeasures = class {
    constructor(cell) {
      this.cell = cell;
      this.known = /* @__PURE__ */ new Map();
    }
    get activities() {
      return this.once("activities", activityMeasures);
    }
    get stocks() {
      return this.once("stocks", stockMeasures);
    }
    get service() {
      return this.once("service", serviceMeasures);
    }
    get follow() {
      return this.once("follow", followMeasures);
    }
    get money() {
      return this.once("money", moneyMeasures);
    }
    get tenure() {
      return this.once("tenure", tenureMeasures);
    }
    once(group, compute2) {
      if (!this.known.has(group)) this.known.set(group, compute2(this.cell));
      return this.known.get(group);
    }
  };

  // src/core/months/frame.ts
  var MOST_MONTHS = 600;
  function frameOf(facts) {
    const { asOf, settings, firstDay, tables } = facts;
    const { closingDay } = settings;
    const days = Object.values(firstDay).filter((day) => day !== null && day <= asOf);
    if (days.length === 0) return null;
    const last2 = monthOf(asOf, closingDay);
    const first = Math.max(monthOf(Math.min(...days), closingDay), last2 - MOST_MONTHS + 1);
    const periods = Array.from(
      { length: last2 - first + 1 },
      (_, i) => resolvePeriod({ first: first + i, last: first + i }, settings, asOf)
    );
    const begin2 = monthStart(first, closingDay);
    const columns = new Int16Array(monthEnd(last2, closingDay) - begin2 + 1);
    periods.forEach(({ from, fullTo }, column) => columns.fill(column, from - begin2, fullTo - begin2 + 1));
    const reps = tables.reps.length + 1;
    return {
      facts,
      first,
      periods,
      reps,
      team: reps,
      cells: reps * periods.length,
      rowOf: (rep) => rep < 0 ? reps - 1 : rep,
      columnOf: (day) => columns[day - begin2] ?? -1
    };
  }
  function rowsOf({ facts, periods }, { day }) {
    return { from: lowerBound(day, periods[0].from), to: lowerBound(day, facts.asOf + 1) };
  }
  var Sums = class {
    constructor(frame) {
      this.frame = frame;
      this.values = new Float64Array(frame.cells);
    }
    add(row5, column, value) {
      this.values[row5 * this.frame.periods.length + column] += value;
    }
    at(row5, column) {
      const { reps, team, periods } = this.frame;
      if (row5 !== team) return this.values[row5 * periods.length + column];
      let total = 0;
      for (let rep = 0; rep < reps; rep++) total += this.values[rep * periods.length + column];
      return total;
    }
  };
  var CustomerCounts = class {
    constructor(frame) {
      this.frame = frame;
      this.counts = new Float64Array(frame.cells + frame.periods.length);
      this.last = new Int32Array(this.counts.length).fill(-1);
    }
    /** @param row not the team's: it is counted along */
    add(row5, column, customer) {
      this.count(row5 * this.frame.periods.length + column, customer);
      this.count(this.frame.cells + column, customer);
    }
    at(row5, column) {
      return this.counts[row5 * this.frame.periods.length + column];
    }
    count(cell, customer) {
      if (this.last[cell] === customer) return;
      this.last[cell] = customer;
      this.counts[cell]++;
    }
  };

  // src/core/months/activities.ts
  var BITS = { visits: 1, calls: 2, won: 4, lost: 8, meetings: 16, approaches: 32, appointments: 64 };
  var MAYBE = 128;
  var NAMES = Object.keys(BITS);
  function activityMonths(frame) {
    const { facts, periods } = frame;
    const { day, rep, customer, kind, purpose, outcome } = facts.activities;
    const { from, to } = rowsOf(frame, facts.activities);
    const bitsOf = bitsByClass();
    const counts = [];
    for (let i = from; i < to; i++) {
      let bits = bitsOf[(kind[i] * PURPOSES.length + purpose[i]) * OUTCOMES.length + outcome[i]];
      if (bits >= MAYBE)
        bits &= underContract(facts, customer[i], day[i]) ? ~(MAYBE | BITS.approaches | BITS.appointments) : ~MAYBE;
      const cell = frame.rowOf(rep[i]) * periods.length + frame.columnOf(day[i]);
      (counts[bits] ?? (counts[bits] = new Int32Array(frame.cells)))[cell]++;
    }
    const logged = facts.calls === null ? null : callsIn(frame, facts.calls);
    return (row5, column) => {
      const measures = { visits: 0, calls: 0, won: 0, lost: 0, meetings: 0, approaches: 0, appointments: 0 };
      counts.forEach((cells, bits) => {
        const count = valueIn(frame, cells, row5, column);
        for (const name of NAMES) if ((bits & BITS[name]) !== 0) measures[name] += count;
      });
      return logged === null ? measures : { ...measures, calls: valueIn(frame, logged, row5, column) };
    };
  }
  function bitsByClass() {
    const bits = new Uint8Array(KINDS.length * PURPOSES.length * OUTCOMES.length);
    for (let i = 0; i < bits.length; i++) {
      const outcome = i % OUTCOMES.length;
      const purpose = Math.floor(i / OUTCOMES.length) % PURPOSES.length;
      const trait = traitOf(Math.floor(i / OUTCOMES.length / PURPOSES.length), purpose, outcome);
      const isApproach = trait.approach !== "no";
      bits[i] = (trait.isVisit ? BITS.visits : 0) | (trait.isCall ? BITS.calls : 0) | (trait.isWon ? BITS.won : 0) | (trait.isLost ? BITS.lost : 0) | (trait.isMeeting ? BITS.meetings : 0) | (isApproach ? BITS.approaches : 0) | (isApproach && trait.isAppointment ? BITS.appointments : 0) | (trait.approach === "outside-contract" ? MAYBE : 0);
    }
    return bits;
  }
  function callsIn(frame, calls2) {
    const counts = new Int32Array(frame.cells);
    const { from, to } = rowsOf(frame, calls2);
    for (let i = from; i < to; i++)
      counts[frame.rowOf(calls2.rep[i]) * frame.periods.length + frame.columnOf(calls2.day[i])]++;
    return counts;
  }
  function valueIn({ team, reps, periods }, cells, row5, column) {
    if (row5 !== team) return cells[row5 * periods.length + column];
    let total = 0;
    for (let rep = 0; rep < reps; rep++) total += cells[rep * periods.length + column];
    return total;
  }

  // src/core/months/follow.ts
  function followMonths(frame) {
    const { facts } = frame;
    const { day, customer, kind, purpose } = facts.activities;
    const { from, to } = rowsOf(frame, facts.activities);
    const spellsBegun = new Sums(frame);
    const spellsFollowed = new Sums(frame);
    const waiting = /* @__PURE__ */ new Map();
    for (const spells of facts.spells)
      for (const spell of spells) {
        const column = spell.start > facts.asOf - FOLLOW_DAYS ? -1 : frame.columnOf(spell.start);
        if (column < 0) continue;
        const row5 = frame.rowOf(ownerOn(spell, spell.start));
        spellsBegun.add(row5, column, 1);
        const own = waiting.get(spell.customer);
        const entry = { start: spell.start, row: row5, column, isFollowed: false };
        if (own === void 0) waiting.set(spell.customer, [entry]);
        else own.push(entry);
      }
    for (let i = from; i < to; i++) {
      if (!isFollowUp(kind[i], purpose[i])) continue;
      for (const entry of waiting.get(customer[i]) ?? []) {
        const days = day[i] - entry.start;
        if (entry.isFollowed || days <= 0 || days > FOLLOW_DAYS) continue;
        entry.isFollowed = true;
        spellsFollowed.add(entry.row, entry.column, 1);
      }
    }
    return (row5, column) => ({
      spellsBegun: spellsBegun.at(row5, column),
      spellsFollowed: spellsFollowed.at(row5, column)
    });
  }

  // src/core/rows-by-customer.ts
  function rowsByCustomer(customerOfRow, length, customers) {
    const first = new Int32Array(customers + 1);
    for (let row5 = 0; row5 < length; row5++) if (customerOfRow[row5] >= 0) first[customerOfRow[row5] + 1]++;
    for (let customer = 0; customer < customers; customer++) first[customer + 1] += first[customer];
    const next = first.slice();
    const rows = new Int32Array(first[customers]);
    for (let row5 = 0; row5 < length; row5++) if (customerOfRow[row5] >= 0) rows[next[customerOfRow[row5]]++] = row5;
    return { of: (customer) => rows.subarray(first[customer], first[customer + 1]) };
  }
  var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  // src/core/months/stocks.ts
  var NOBODY = -1;
  function stockMonths(frame, owners) {
    const { facts, periods, team } = frame;
    const sums = {
      opening: new Sums(frame),
      closing: new Sums(frame),
      retained: new Sums(frame),
      newCustomers: new Sums(frame),
      returned: new Sums(frame),
      cancelled: new Sums(frame),
      handedIn: new Sums(frame),
      handedOut: new Sums(frame)
    };
    periods.forEach((_, column) => {
      const [before, after] = [owners.at(column - 1), owners.at(column)];
      for (let customer = 0; customer < after.length; customer++) {
        const [opening, closing] = [before[customer], after[customer]];
        if (closing !== NOBODY) sums.closing.add(closing, column, 1);
        if (opening === NOBODY) continue;
        sums.opening.add(opening, column, 1);
        if (closing !== NOBODY) sums.retained.add(opening, column, 1);
      }
    });
    const note = (sum, rep, day) => {
      const column = day > facts.asOf ? -1 : frame.columnOf(day);
      if (column >= 0) sum.add(frame.rowOf(rep), column, 1);
    };
    for (const spells of facts.spells)
      for (const spell of spells) {
        note(spell.ordinal === 0 ? sums.newCustomers : sums.returned, ownerOn(spell, spell.start), spell.start);
        note(sums.cancelled, ownerOn(spell, spell.end), spell.end);
        for (const { rep, from, to } of spell.owners) {
          if (from > spell.start) note(sums.handedIn, rep, from);
          if (to < spell.end) note(sums.handedOut, rep, to + 1);
        }
      }
    return (row5, column) => ({
      opening: sums.opening.at(row5, column),
      closing: sums.closing.at(row5, column),
      retained: sums.retained.at(row5, column),
      newCustomers: sums.newCustomers.at(row5, column),
      returned: sums.returned.at(row5, column),
      cancelled: sums.cancelled.at(row5, column),
      // Within the team a customer is handed from nobody to nobody.
      handedIn: row5 === team ? 0 : sums.handedIn.at(row5, column),
      handedOut: row5 === team ? 0 : sums.handedOut.at(row5, column)
    });
  }
  function ownersAtCloses(frame) {
    const { facts, periods } = frame;
    const closes = [periods[0].from - 1, ...periods.map(({ to }) => to)];
    const known2 = closes.map(
      (day) => Int32Array.from(facts.spells, (spells) => {
        const spell = activeSpell(spells, day);
        return spell === void 0 ? NOBODY : frame.rowOf(ownerOn(spell, day));
      })
    );
    return { at: (column) => known2[column + 1] };
  }
  var activeSpell = (spells, day) => spells.find((spell) => activeAtClose(spell, day));

  // src/core/months/money.ts
  function moneyMonths(frame, owners) {
    const { facts, periods } = frame;
    const { day, customer, rep, amount: amount2, length } = facts.transactions;
    const { closingDay } = facts.settings;
    const revenue = new Sums(frame);
    const transactions = new Sums(frame);
    const fromOpening = new Sums(frame);
    const priorFromOpening = new Sums(frame);
    const cumulative = new Sums(frame);
    const closing = new Sums(frame);
    const soFar = new Float64Array(facts.spells.length);
    let before = new Float64Array(facts.spells.length);
    let i = 0;
    const first = monthStart(frame.first - 1, closingDay);
    for (; i < length && day[i] < periods[0].from; i++) {
      soFar[customer[i]] += amount2[i];
      if (day[i] >= first) before[customer[i]] += amount2[i];
    }
    periods.forEach((period, column) => {
      const [opening, closed] = [owners.at(column - 1), owners.at(column)];
      if (period.partial) before = yenOf(frame, period.first - 1, period.to - period.from);
      const own = new Float64Array(facts.spells.length);
      for (; i < length && day[i] <= period.to; i++) {
        const [who, yen2] = [customer[i], amount2[i]];
        const row5 = frame.rowOf(rep[i]);
        revenue.add(row5, column, yen2);
        if (yen2 >= 0) transactions.add(row5, column, 1);
        own[who] += yen2;
        soFar[who] += yen2;
        if (opening[who] !== NOBODY) fromOpening.add(opening[who], column, yen2);
      }
      for (let who = 0; who < closed.length; who++) {
        if (opening[who] !== NOBODY) priorFromOpening.add(opening[who], column, before[who]);
        if (closed[who] === NOBODY) continue;
        cumulative.add(closed[who], column, soFar[who]);
        closing.add(closed[who], column, 1);
      }
      before = own;
    });
    const paying = payingCustomers(frame);
    const kgi = kgiRevenue(frame, revenue);
    return (row5, column) => ({
      revenue: revenue.at(row5, column),
      transactions: transactions.at(row5, column),
      payingCustomers: paying.at(row5, column),
      cumulative: cumulative.at(row5, column),
      cumulativeCustomers: closing.at(row5, column),
      revenueFromOpening: fromOpening.at(row5, column),
      priorRevenueFromOpening: priorFromOpening.at(row5, column),
      kgiRevenue: kgi(row5, column)
    });
  }
  function yenOf({ facts }, month, days) {
    const { day, customer, amount: amount2 } = facts.transactions;
    const from = monthStart(month, facts.settings.closingDay);
    const to = Math.min(from + days, monthStart(month + 1, facts.settings.closingDay) - 1);
    const yen2 = new Float64Array(facts.spells.length);
    for (let i = lowerBound(day, from); i < day.length && day[i] <= to; i++) yen2[customer[i]] += amount2[i];
    return yen2;
  }
  function payingCustomers(frame) {
    const { asOf, spells, transactions } = frame.facts;
    const { day, customer, rep, amount: amount2, length } = transactions;
    const counts = new CustomerCounts(frame);
    const rows = rowsByCustomer(customer, length, spells.length);
    for (let who = 0; who < spells.length; who++)
      for (const i of rows.of(who)) {
        const column = amount2[i] < 0 || day[i] > asOf ? -1 : frame.columnOf(day[i]);
        if (column >= 0) counts.add(frame.rowOf(rep[i]), column, who);
      }
    return counts;
  }
  function kgiRevenue(frame, revenue) {
    const { facts, first } = frame;
    const span = kgiSpan(facts);
    const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
    return (row5, column) => {
      if (kgi === null || first + column < kgi.first || first + column > kgi.last) return null;
      let yen2 = 0;
      for (let month = Math.max(kgi.first, first); month <= first + column; month++)
        yen2 += revenue.at(row5, month - first);
      return yen2;
    };
  }

  // src/core/months/service.ts
  var VISIT5 = KINDS.indexOf("visit");
  function serviceMonths(frame) {
    const { facts, periods } = frame;
    const { day, customer, kind } = facts.activities;
    const { from: firstRow, to: endRow } = rowsOf(frame, facts.activities);
    const visitsUnderContract = new Sums(frame);
    const customerMonths = new Sums(frame);
    const served = new CustomerCounts(frame);
    const visited = new CustomerCounts(frame);
    const hasVisit = new Uint8Array(facts.spells.length * periods.length);
    for (let i = firstRow; i < endRow; i++) {
      if (kind[i] !== VISIT5 || customer[i] < 0) continue;
      const column = frame.columnOf(day[i]);
      hasVisit[customer[i] * periods.length + column] = 1;
      const owner = ownerUnderContract(frame, customer[i], day[i]);
      if (owner >= 0) visitsUnderContract.add(owner, column, 1);
    }
    const last2 = periods[periods.length - 1];
    facts.spells.forEach((spells, each) => {
      for (const { covered, owners } of spells)
        for (const part2 of owners)
          for (const range of covered) {
            const from = Math.max(part2.from, range.from, periods[0].from);
            const to = Math.min(part2.to, range.to, last2.to);
            if (from > to) continue;
            const row5 = frame.rowOf(part2.rep);
            for (let column = frame.columnOf(from); column < periods.length && periods[column].from <= to; column++) {
              customerMonths.add(row5, column, shareOf(periods[column], { from, to }));
              served.add(row5, column, each);
              if (hasVisit[each * periods.length + column] === 1) visited.add(row5, column, each);
            }
          }
    });
    return (row5, column) => ({
      visitsUnderContract: visitsUnderContract.at(row5, column),
      customerMonths: customerMonths.at(row5, column),
      customersUnderContract: served.at(row5, column),
      customersVisited: visited.at(row5, column)
    });
  }
  function shareOf(month, { from, to }) {
    const days = Math.min(to, month.to) - Math.max(from, month.from) + 1;
    return days / (month.fullTo - month.from + 1);
  }
  function ownerUnderContract(frame, customer, day) {
    for (const { start, end, covered, owners } of frame.facts.spells[customer]) {
      if (day < start || day > end) continue;
      for (const { from, to } of covered)
        if (from <= day && day <= to) return frame.rowOf(owners.find((owner) => day <= owner.to).rep);
    }
    return -1;
  }

  // src/core/months/tenure.ts
  function tenureMonths(frame, owners) {
    const known2 = [];
    return (row5, column) => (known2[column] ?? (known2[column] = tenureOf(frame, owners, column)))[row5];
  }
  function tenureOf(frame, owners, column) {
    const { facts, periods, reps, team } = frame;
    const { to } = periods[column];
    const closed = owners.at(column);
    const { recordStart } = facts.settings;
    const sums = Array.from({ length: reps + 1 }, () => ({ months: 0, customers: 0, lifetimes: [] }));
    facts.spells.forEach((spells, customer) => {
      if (closed[customer] !== NOBODY) {
        const months = (to - activeSpell(spells, to).start + 1) / DAYS_PER_MONTH;
        for (const row5 of [closed[customer], team]) {
          sums[row5].months += months;
          sums[row5].customers++;
        }
      }
      for (const spell of spells) {
        if (spell.start > to) break;
        const ended = spell.end <= to;
        const seenUntil = ended ? spell.end : to;
        if (recordStart !== null && seenUntil < recordStart) continue;
        const entry = Math.max(0, (recordStart ?? spell.start) - spell.start);
        const lifetime = { entry, length: seenUntil - spell.start + 1, ended };
        sums[frame.rowOf(ownerOn(spell, seenUntil))].lifetimes.push(lifetime);
        sums[team].lifetimes.push(lifetime);
      }
    });
    return sums.map(({ months, customers, lifetimes }) => {
      const medianDays = kaplanMeierMedian(lifetimes);
      return {
        months,
        customers,
        medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
        spells: lifetimes.length
      };
    });
  }

  // src/core/months/index.ts
  function monthMeasures(facts) {
    const frame = frameOf(facts);
    if (frame === null) return null;
    const { first, periods, team } = frame;
    const groups2 = groupsOf(frame);
    return {
      has: (month) => month >= first && month < first + periods.length,
      of: (rep, month, cellOf2) => {
        const column = month - first;
        return new FrameMeasures(cellOf2(periods[column]), groups2, rep === null ? team : frame.rowOf(rep), column);
      }
    };
  }
  function groupsOf(frame) {
    const owners = once(() => ownersAtCloses(frame));
    return {
      activities: once(() => activityMonths(frame)),
      stocks: once(() => stockMonths(frame, owners())),
      service: once(() => serviceMonths(frame)),
      follow: once(() => followMonths(frame)),
      money: once(() => moneyMonths(frame, owners())),
      tenure: once(() => tenureMonths(frame, owners()))
    };
  }
  function once(make) {
    let made = null;
    return () => (made ?? (made = { value: make() })).value;
  }
  var FrameMeasures = class {
    constructor(cell, groups2, row5, column) {
      this.cell = cell;
      this.groups = groups2;
      this.row = row5;
      this.column = column;
    }
    get activities() {
      return this.groups.activities()(this.row, this.column);
    }
    get stocks() {
      return this.groups.stocks()(this.row, this.column);
    }
    get service() {
      return this.groups.service()(this.row, this.column);
    }
    get follow() {
      return this.groups.follow()(this.row, this.column);
    }
    get money() {
      return this.groups.money()(this.row, this.column);
    }
    get tenure() {
      return this.groups.tenure()(this.row, this.column);
    }
  };

  // src/core/evaluate.ts
  var NOTHING = { value: null, numerator: null, denominator: null, base: null, partial: false };
  function measure(slice, span) {
    const { settings, asOf } = slice.facts;
    const period = resolvePeriod(span, settings, asOf);
    if (period === null) return null;
    return new CellMeasures(cellOf(slice, period));
  }
  function measureMonths(slice) {
    const known2 = /* @__PURE__ */ new Map();
    const measured = (month) => {
      const months = slice.soleRep === void 0 ? null : monthsOf(slice.facts);
      if (slice.soleRep === void 0 || !months?.has(month)) return measure(slice, { first: month, last: month });
      return months.of(slice.soleRep, month, (period) => cellOf(slice, period));
    };
    return (month) => {
      if (!known2.has(month)) known2.set(month, measured(month));
      return known2.get(month);
    };
  }
  var measuredFacts = /* @__PURE__ */ new WeakMap();
  function monthsOf(facts) {
    if (!measuredFacts.has(facts)) measuredFacts.set(facts, monthMeasures(facts));
    return measuredFacts.get(facts);
  }
  function cellOf(slice, period) {
    const { facts } = slice;
    return { slice, period, kgi: { period: kgiToDate(facts, period), target: facts.settings.kgiTarget } };
  }
  function kgiToDate(facts, { to, from }) {
    const span = kgiSpan(facts);
    const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
    if (kgi === null || to < kgi.from || from > kgi.fullTo) return null;
    return { ...kgi, to: Math.min(kgi.to, to) };
  }
  function hasRecord(needs, facts, to) {
    return needs.every((record) => {
      const first = facts.firstDay[record];
      return first !== null && first <= to;
    });
  }
  function figureOf(kpi, measures) {
    if (measures === null) return NOTHING;
    const { slice, period } = measures.cell;
    if (!hasRecord(kpi.needs, slice.facts, period.to)) return { ...NOTHING, partial: period.partial };
    const numerator = kpi.numerator.value(measures);
    const denominator = kpi.denominator === void 0 ? null : kpi.denominator.value(measures);
    const value = numerator === null ? null : kpi.denominator === void 0 ? numerator : denominator === null ? null : ratio(numerator, denominator);
    return { value, numerator, denominator, base: kpi.base?.(measures) ?? denominator, partial: period.partial };
  }

  // src/goals/pace.ts
  function paceOf(period, calendar) {
    const gone = calendar.count(period.from, period.to);
    const total = calendar.count(period.from, period.fullTo);
    return { gone, total, share: total === 0 ? 1 : gone / total };
  }

  // src/goals/status.ts
  function assess(kpi, figure, goal, pace, settings) {
    if (goal === null) return { attainment: null, status: "no-goal" };
    if (figure.value === null) return { attainment: null, status: "no-data" };
    if (figure.partial && kpi.accumulates === "rate") return { attainment: null, status: "running" };
    if (figure.partial && kpi.accumulates === "sum" && pace === 0) return { attainment: null, status: "running" };
    const paced = figure.partial && kpi.accumulates === "sum" ? pace : 1;
    const attainment = attainmentOf(kpi, figure.value, goal, paced);
    if (attainment === null) return { attainment, status: "no-data" };
    if (figure.base !== null && figure.base < settings.minimumBase) return { attainment, status: "small-base" };
    return { attainment, status: statusOf(attainment, settings) };
  }
  function statusOf(attainment, settings) {
    const rounding = 1e-9;
    if (attainment >= settings.achievedFrom - rounding) return "achieved";
    return attainment >= settings.cautionFrom - rounding ? "caution" : "behind";
  }
  function attainmentOf(kpi, actual, goal, pace) {
    if (goal.kind === "range") {
      if (actual < goal.lower) return actual / goal.lower;
      return actual > goal.upper ? goal.upper / actual : 1;
    }
    if (kpi.attainmentFrom === "churn-rate") return lowerIsBetter(1 - actual, 1 - goal.value);
    const target = goal.value * pace;
    if (kpi.better === "lower") return lowerIsBetter(actual, target);
    return target === 0 ? actual >= 0 ? 1 : null : actual / target;
  }
  function lowerIsBetter(actual, target) {
    return actual <= 1e-12 ? 1 : Math.max(0, target) / actual;
  }

  // src/reports/plan-cells.ts
  var DASH2 = "—";
  var BLANK2 = { value: null };
  var text4 = (value, look = {}) => ({ value, look });
  function number(value, format, look) {
    return value === null ? text4(DASH2, look) : { value, format, look };
  }
  var linked = (link2, shown2, look) => ({
    value: { link: link2, text: shown2 },
    look
  });
  var rowOf = (columns, cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? BLANK2);
  function rowOfKey({ rowKeys }, key) {
    const index = rowKeys.names.findIndex((names) => names.includes(key));
    return index < 0 ? null : rowKeys.firstRow + index;
  }

  // src/reports/goal-cell.ts
  function goalCell(goal, unit, language, look = { align: "right" }) {
    if (goal?.kind !== "range") return number(goal?.value ?? null, numberFormat(unit, language), look);
    const bound = (value) => value === Infinity ? "" : unit === "ratio" ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
    const [low, high] = [goal.lower === 0 ? "" : bound(goal.lower), bound(goal.upper)];
    return text4(language === "ja" ? `${low}〜${high}` : `${low}–${high}`, look);
  }

  // src/i18n/period-names.ts
  var monthName = (month, language) => language === "ja" ? `${yearOfMonth(month)}年${monthOfYear(month)}月` : formatMonth(month);
  function spanName({ first, last: last2 }, language) {
    if (first === last2) return monthName(first, language);
    return `${monthName(first, language)}${language === "ja" ? "〜" : " to "}${monthName(last2, language)}`;
  }

  // src/reports/explanation.ts
  var TEXT5 = {
    kpi: { ja: "KPI", en: "KPI" },
    formula: { ja: "計算のしかた", en: "How it is computed" },
    period: { ja: "期間", en: "Period" },
    days: { ja: "{from} 〜 {to}", en: "{from} to {to}" },
    running: { ja: "(途中。月末は {fullTo})", en: " (running, ends {fullTo})" },
    notBegun: { ja: "まだ始まっていません", en: "not begun yet" },
    filter: { ja: "絞り込み", en: "Filter" },
    everyone: { ja: "全員", en: "everyone" },
    figure: { ja: "実績", en: "Figure" },
    numerator: { ja: "分子: {name}", en: "Numerator: {name}" },
    denominator: { ja: "分母: {name}", en: "Denominator: {name}" },
    chance: { ja: "偶然の幅(95%)", en: "Range of chance (95 %)" },
    goal: { ja: "目標", en: "Target" },
    none: { ja: "なし", en: "none" },
    status: { ja: "判定", en: "Status" },
    basis: { ja: "売上基準", en: "Revenue basis" },
    asOf: { ja: "基準日", en: "As of" },
    readAt: { ja: "シートを読んだ時刻", en: "Sheets read at" },
    changed: { ja: "(「最新に更新」のあとに変更があります)", en: " (something was changed after the last refresh)" },
    rows: { ja: "「{table}」の行", en: "Rows of {table}" },
    counts: {
      ja: "使った {used}、とばした {skipped}、使えなかった {unusable}",
      en: "used {used}, passed over {skipped}, not usable {unusable}"
    },
    noTable: { ja: "表がありません", en: "there is no such table" },
    leftOut: { ja: "使えなかった理由", en: "Why rows were left out" }
  };
  var FILTER_NAMES = {
    rep: { ja: "担当", en: "rep" },
    team: { ja: "チーム", en: "team" },
    customer: { ja: "顧客", en: "customer" },
    product: { ja: "商品", en: "product" },
    area: { ja: "エリア", en: "area" },
    rank: { ja: "ランク", en: "rank" }
  };
  function explanation(input) {
    const { kpi, figure, goal, facts, language } = input;
    const say = (text6, params = {}) => fill(text6[language], params);
    const tables = tablesOf(kpi, facts);
    return [
      [say(TEXT5.kpi), kpi.name[language]],
      [say(TEXT5.formula), kpi.formula[language]],
      [say(TEXT5.period), periodText(input)],
      [say(TEXT5.filter), filterText(input)],
      [say(TEXT5.figure), figure.value ?? ""],
      ...kpi.denominator === void 0 ? [] : [
        [say(TEXT5.numerator, { name: kpi.numerator.name[language] }), figure.numerator ?? ""],
        [say(TEXT5.denominator, { name: kpi.denominator.name[language] }), figure.denominator ?? ""]
      ],
      ...chanceLine(input),
      [say(TEXT5.goal), goalText(goal, say(TEXT5.none))],
      [say(TEXT5.status), STATUS_TEXT[input.status][language]],
      ...kpi.needs.includes("transactions") ? [[say(TEXT5.basis), BASIS_NAMES[effectiveBasis(facts.tables, facts.settings)][language]]] : [],
      [say(TEXT5.asOf), formatIsoDay(facts.asOf)],
      [say(TEXT5.readAt), `${input.data.readAt}${input.data.isChanged ? say(TEXT5.changed) : ""}`],
      ...tables.map((kind) => rowLine(kind, input)),
      ...leftOutLine(tables, input)
    ];
  }
  function periodText({ span, period, language }) {
    const months = formatSpan(span);
    if (period === null) return `${months} ${TEXT5.notBegun[language]}`;
    const days = fill(TEXT5.days[language], { from: formatIsoDay(period.from), to: formatIsoDay(period.to) });
    const running = period.partial ? fill(TEXT5.running[language], { fullTo: formatIsoDay(period.fullTo) }) : "";
    return `${months} (${days})${running}`;
  }
  function filterText({ filter, language }) {
    const parts = Object.keys(filter).map((key) => `${FILTER_NAMES[key][language]}=${filter[key]}`);
    return parts.length === 0 ? TEXT5.everyone[language] : parts.join("; ");
  }
  function chanceLine(input) {
    const chance2 = chanceText(input);
    return chance2 === "" ? [] : [[TEXT5.chance[input.language], chance2]];
  }
  function chanceText({ kpi, figure }) {
    if (!kpi.isProportion || figure.numerator === null || figure.denominator === null) return "";
    const interval = wilsonInterval(figure.numerator, figure.denominator);
    if (interval === null) return "";
    const percent = (share) => `${(share * 100).toFixed(1)}%`;
    return `${percent(interval.low)}〜${percent(interval.high)}`;
  }
  function goalText(goal, none) {
    if (goal === null) return none;
    return goal.kind === "value" ? goal.value : `${goal.lower}〜${goal.upper === Infinity ? "" : goal.upper}`;
  }
  function tablesOf({ needs }, { tables, settings }) {
    const basis2 = effectiveBasis(tables, settings);
    const kinds = {
      visits: ["visits"],
      spells: tables.contracts?.length ? ["contracts"] : ["sales"],
      transactions: basis2 === "both" ? ["contracts", "sales"] : [basis2],
      calls: tables.calls?.length ? ["calls"] : ["visits"]
    };
    return [...new Set(needs.flatMap((need) => kinds[need]))];
  }
  function rowLine(kind, { intake, language }) {
    const label = fill(TEXT5.rows[language], { table: tableName(kind)[language] });
    return [label, countsText(kind, intake.sources, language)];
  }
  function countsText(kind, sources, language) {
    const source = sources[kind];
    if (source === void 0) return TEXT5.noTable[language];
    const { used, skipped, unusable } = source;
    return fill(TEXT5.counts[language], { used, skipped, unusable });
  }
  function leftOutLine(tables, { leftOut, language }) {
    const reasons2 = leftOutText(tables, leftOut, language);
    return reasons2 === "" ? [] : [[TEXT5.leftOut[language], reasons2]];
  }
  function leftOutText(tables, leftOut, language) {
    const counts = /* @__PURE__ */ new Map();
    for (const { table, code, count } of leftOut) {
      if (!tables.includes(table)) continue;
      const title = FINDING_TEXTS[code].title[language];
      counts.set(title, (counts.get(title) ?? 0) + count);
    }
    const reasons2 = [...counts].sort(([, a], [, b]) => b - a).map(([title, count]) => `${title} ${count}`);
    return reasons2.join(language === "ja" ? "、" : ", ");
  }

  // src/core/figure-text.ts
  function figureText(value, unit, language) {
    const counted = (digits2, counter) => grouped(value, digits2) + (language === "ja" ? counter : "");
    switch (unit) {
      case "ratio":
        return `${grouped(value * 100, 1)}%`;
      case "yen":
      case "yenPerTransaction":
      case "yenPerCompany":
        return yenText(value);
      case "visitsPerCompanyMonth":
        return counted(2, "回");
      case "months":
        return grouped(value, 1) + (language === "ja" ? "か月" : " mo.");
      case "count":
        return counted(Number.isInteger(value) ? 0 : 1, "件");
      case "companies":
        return counted(Number.isInteger(value) ? 0 : 1, "社");
    }
  }
  function yenText(value) {
    const text6 = grouped(Math.abs(value), 0);
    return `${value < 0 && text6 !== "0" ? "−" : ""}¥${text6}`;
  }
  function rangeText(lower, upper, unit, language) {
    const bound = (value) => value === null ? "" : figureText(value, unit, language);
    const [low, high] = [bound(lower), bound(upper)];
    const counter = high.replace(/^.*\d/, "");
    const plain2 = low.endsWith(counter) ? low.slice(0, low.length - counter.length) : low;
    return plain2 + (language === "ja" ? "〜" : "–") + high;
  }
  function changeText(change, unit, language) {
    const size = Math.abs(change);
    const text6 = unit === "ratio" ? `${grouped(size * 100, 1)}pt` : figureText(size, unit, language);
    return `${/[1-9]/.test(text6) ? change > 0 ? "+" : "−" : "±"}${text6}`;
  }
  function grouped(value, digits2) {
    const [whole = "", fraction] = value.toFixed(digits2).split(".");
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === void 0 ? separated : `${separated}.${fraction}`;
  }

  // src/reports/kgi-explanations.ts
  var KGI_FIGURES = ["pace", "difference", "needed", "landing", "reach", "gap"];
  var TEXT6 = {
    pace: { ja: "KGIのペース", en: "Pace of the KGI" },
    daysGone: { ja: "過ぎた営業日", en: "Business days gone" },
    days: { ja: "期間の営業日", en: "Business days of the period" },
    paceHow: {
      ja: "土日・祝日・設定した会社の休みを除いた日数の割合。基準日も過ぎた日に数える",
      en: "Share of days that are no weekend, public holiday or company holiday of the settings; the as-of day counts as gone"
    },
    difference: { ja: "ペースとの差", en: "Against pace" },
    differenceHow: {
      ja: "実績 {actual} − 目標 {target} × ペース {pace}",
      en: "Actual {actual} − goal {target} × pace {pace}"
    },
    needed: { ja: "1日あたり必要", en: "Needed a day" },
    toEarn: { ja: "目標までの残り", en: "Still to earn" },
    daysLeft: { ja: "残りの営業日", en: "Business days left" },
    neededHow: { ja: "(目標 − 実績)÷ 残りの営業日", en: "(goal − actual) ÷ business days left" },
    landing: { ja: "着地見込", en: "Expected landing" },
    landingRange: { ja: "8割は {low}〜{high}", en: "8 in 10: {low}–{high}" },
    landingHow: {
      ja: "今日までの {actual} + 残りの月の {rest}。契約中 {customers}から、毎月 継続率 {retention} と新規・復帰 {won} で増減し、1社が月 {price} 使うとして計算(最近12か月までの中央値。24か月の記録があれば季節も入れる)。セルでは =KPI_FORECAST()",
      en: "{actual} to date + {rest} in the months left. From {customers} under contract, each month {retention} are kept and {won} join, each bringing {price} a month (medians of up to 12 months of record; with 24 months their season as well). In a cell: =KPI_FORECAST()"
    },
    reach: { ja: "KGIに届く見込み", en: "Chance of the KGI" },
    reachRange: { ja: "{low}〜{high}%", en: "{low}–{high}%" },
    reachHow: {
      ja: "残りの月を、記録の月からくじのように何度も引き直し、KGIに届いた割合。幅は、記録が短いためにわからない分",
      en: "The months left are drawn by lot from the months of the record, again and again: the share that reaches the KGI. The range is what so short a record leaves open"
    },
    gap: { ja: "差の内訳", en: "Gap by lever" },
    gapHow: {
      ja: "同じ期首の顧客から、目標(なければ中央値)の継続率・新規・取引回数・単価で進み、4つを同じ割合だけ良くしてペースに届く場合と比べる。4つを1つずつ入れ替えたときの売上の差を、すべての順番で平均(シャープレイ値)。合計は差と1円まで一致",
      en: "Held against the same opening customers with retention, new customers, transactions and price at their targets (else medians), all four better by one share until they come to the pace. What swapping each alone changes, averaged over all orders (Shapley value); adds up to the gap to the yen"
    },
    lastYearHow: {
      ja: "KGIがないため、前の年の同じ日までと比べる。解約・新規・取引回数・単価を1つずつ入れ替えたときの売上の差を、すべての順番で平均(シャープレイ値)。合計は差と1円まで一致",
      en: "Without a KGI, held against the same days a year before. What swapping customers lost, customers won, transactions and price each alone changes, averaged over all orders (Shapley value); adds up to the gap to the yen"
    },
    noForecast: {
      ja: "終わった月の記録が3か月になると出る",
      en: "Shown once there are 3 closed months of record"
    },
    noGoal: { ja: "KGIを決めると出る", en: "Shown once there is a KGI" },
    notBegun: { ja: "KGIの期間が始まると出る", en: "Shown once the period of the KGI has begun" }
  };
  function kgiExplanations(progress) {
    return KGI_FIGURES.map((figure) => EXPLAIN[figure](progress, progress.language));
  }
  var EXPLAIN = {
    pace: ({ kgi: { pace } }, language) => ({
      name: TEXT6.pace,
      figure: pace?.share ?? null,
      format: "0.0%",
      parts: [
        { name: TEXT6.daysGone[language], value: pace?.gone ?? null },
        { name: TEXT6.days[language], value: pace?.total ?? null }
      ],
      range: "",
      how: (pace === null ? TEXT6.notBegun : TEXT6.paceHow)[language],
      isFromRows: false
    }),
    difference: ({ kgi: { target, actual, pace, difference } }, language) => ({
      name: TEXT6.difference,
      figure: difference,
      format: changeFormat("yen", language),
      parts: null,
      isFromRows: true,
      range: "",
      how: target === null || actual === null || pace === null ? (target === null ? TEXT6.noGoal : TEXT6.notBegun)[language] : fill(TEXT6.differenceHow[language], {
        actual: yenText(actual),
        target: yenText(target),
        pace: figureText(pace.share, "ratio", language)
      })
    }),
    needed: ({ kgi: { target, actual }, outlook: { neededPerDay, daysLeft } }, language) => ({
      name: TEXT6.needed,
      figure: neededPerDay,
      format: numberFormat("yen", language),
      parts: [
        {
          name: TEXT6.toEarn[language],
          value: target === null || actual === null ? null : Math.max(0, target - actual)
        },
        { name: TEXT6.daysLeft[language], value: daysLeft }
      ],
      isFromRows: true,
      range: "",
      how: (target === null ? TEXT6.noGoal : TEXT6.neededHow)[language]
    }),
    landing: ({ basis: basis2, outlook: { landing, interval } }, language) => ({
      name: TEXT6.landing,
      figure: landing,
      format: numberFormat("yen", language),
      parts: null,
      isFromRows: true,
      range: interval === null ? "" : fill(TEXT6.landingRange[language], { low: yenText(interval.low), high: yenText(interval.high) }),
      how: basis2 === null || landing === null ? TEXT6.noForecast[language] : fill(TEXT6.landingHow[language], {
        actual: yenText(basis2.actual),
        rest: yenText(landing - basis2.actual),
        customers: figureText(basis2.customers, "companies", language),
        retention: figureText(basis2.level.retention, "ratio", language),
        won: figureText(basis2.level.won, "companies", language),
        price: yenText(basis2.level.frequency * basis2.level.price)
      })
    }),
    reach: ({ kgi: { target }, outlook: { reach } }, language) => ({
      name: TEXT6.reach,
      figure: reach?.probability ?? null,
      format: "0%",
      parts: null,
      isFromRows: true,
      range: reach === null ? "" : fill(TEXT6.reachRange[language], { low: Math.round(reach.low * 100), high: Math.round(reach.high * 100) }),
      how: reach === null ? (target === null ? TEXT6.noGoal : TEXT6.noForecast)[language] : TEXT6.reachHow[language]
    }),
    gap: ({ gap: gap2 }, language) => ({
      name: TEXT6.gap,
      figure: gap2?.parts.total ?? null,
      format: changeFormat("yen", language),
      parts: null,
      isFromRows: true,
      range: "",
      how: (gap2 === null ? TEXT6.noForecast : gap2.against === "pace" ? TEXT6.gapHow : TEXT6.lastYearHow)[language]
    })
  };

  // src/reports/kpi-explanations.ts
  var EXPLANATIONS_SHEET = { ja: "計算のしくみ", en: "How it is computed" };
  var EXPLANATIONS_BLOCK = "KPI_EXPLANATIONS";
  var TEXT7 = {
    title: { ja: "ルートKPI 計算のしくみ", en: "Route KPI: how it is computed" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {month}の進捗の数字が、何から計算されたか",
      en: "{asOf}   What the figures of {month} were made of"
    },
    note: {
      ja: 'ほかの期間や担当者は、セルに =KPI_EXPLAIN("継続率","2024-05","佐藤") のように書くと出ます。表の右と下のメモは残ります',
      en: 'For other periods or reps write =KPI_EXPLAIN("Retention rate","2024-05","Sato") in a cell. Notes to the right and below stay'
    },
    kpi: { ja: "KPI", en: "KPI" },
    figure: { ja: "実績", en: "Figure" },
    numerator: { ja: "分子", en: "Numerator" },
    denominator: { ja: "分母", en: "Denominator" },
    count: { ja: "数", en: "Count" },
    chance: { ja: "偶然の幅", en: "Chance (95 %)" },
    formula: { ja: "計算のしかた", en: "How it is computed" },
    rows: { ja: "使った行", en: "Rows used" },
    leftOut: { ja: "使えなかった理由", en: "Why rows were left out" }
  };
  var COLUMNS2 = [
    { name: TEXT7.kpi, width: 116, align: "left" },
    { name: TEXT7.figure, width: 74, align: "right" },
    { name: TEXT7.numerator, width: 98, align: "left" },
    { name: TEXT7.count, width: 80, align: "right" },
    { name: TEXT7.denominator, width: 98, align: "left" },
    { name: TEXT7.count, width: 74, align: "right" },
    { name: TEXT7.chance, width: 84, align: "left" },
    { name: TEXT7.formula, width: 196, align: "left" },
    { name: TEXT7.rows, width: 146, align: "left" },
    { name: TEXT7.leftOut, width: 90, align: "left" }
  ];
  var HEADER_ROW = 4;
  var STAMP_COLUMN = 7;
  var SMALL = { size: 9 };
  var RIGHT = { ...SMALL, align: "right" };
  var QUIET_LOOK = { color: QUIET, size: 9 };
  var explanationPlace = (index) => ({
    blockName: EXPLANATIONS_BLOCK,
    row: HEADER_ROW + 1 + index,
    column: 0
  });
  var explanationOfKgi = (figure) => ({
    blockName: EXPLANATIONS_BLOCK,
    row: HEADER_ROW + 1 + KPIS.length + KGI_FIGURES.indexOf(figure),
    column: 0
  });
  function kpiExplanationsPlan(input) {
    const { progress } = input;
    const { language } = progress;
    const ofKgi = kgiExplanations(progress);
    const header = COLUMNS2.map(
      ({ name, align }) => text4(name[language], { ...SMALL, bold: true, background: HEADER_FILL, align })
    );
    return {
      sheetName: EXPLANATIONS_SHEET[language],
      blockName: EXPLANATIONS_BLOCK,
      cells: [
        ...headRows2(input),
        header,
        ...KPIS.map((kpi) => kpiRow(kpi, input)),
        ...ofKgi.map((each) => kgiRow(each, input))
      ],
      rowKeys: {
        firstRow: HEADER_ROW,
        names: [TEXT7.kpi, ...KPIS.map(({ name }) => name), ...ofKgi.map(({ name }) => name)].map((name) => [
          ...new Set(Object.values(name))
        ])
      },
      highlights: [],
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 1,
      stamp: { row: 0, column: STAMP_COLUMN },
      columnWidths: COLUMNS2.map(({ width }) => width),
      wrapped: { column: 2, columns: COLUMNS2.length - 2 }
    };
  }
  function headRows2({ progress, refreshedAt }) {
    const { facts, month, language } = progress;
    const meta = { asOf: asOfText(facts.asOf, language), month: spanName({ first: month, last: month }, language) };
    const untilStamp = Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK2);
    const check3 = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
    return [
      [
        text4(TEXT7.title[language], { bold: true, size: 14, color: ACCENT }),
        ...untilStamp,
        text4(fill(TEXT7.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: "right" })
      ],
      [
        text4(fill(TEXT7.meta[language], meta), QUIET_LOOK),
        ...untilStamp,
        linked(check3, `→ ${DATA_CHECK_SHEET[language]}`, { ...QUIET_LOOK, align: "right" })
      ],
      [text4(TEXT7.note[language], QUIET_LOOK)],
      []
    ].map((cells) => rowOf(COLUMNS2.length, cells));
  }
  function kpiRow(kpi, input) {
    const { record, month, language } = input.progress;
    const figure = record.figure(kpi, month);
    return rowOf(COLUMNS2.length, [
      text4(kpi.name[language], { ...SMALL, bold: true }),
      number(figure.value, numberFormat(kpi.unit, language), { ...RIGHT, italic: figure.partial }),
      ...kpi.denominator === void 0 ? [BLANK2, BLANK2, BLANK2, BLANK2] : [
        ...part(kpi.numerator.name[language], figure.numerator),
        ...part(kpi.denominator.name[language], figure.denominator)
      ],
      text4(chanceText({ kpi, figure }), SMALL),
      text4(kpi.formula[language], QUIET_LOOK),
      ...rowsOf2(kpi, input)
    ]);
  }
  function kgiRow({ name, figure, format, parts, range, how, isFromRows }, input) {
    return rowOf(COLUMNS2.length, [
      text4(name[input.progress.language], { ...SMALL, bold: true }),
      number(figure, format, RIGHT),
      ...(parts ?? []).flatMap((each) => part(each.name, each.value)),
      ...parts === null ? [BLANK2, BLANK2, BLANK2, BLANK2] : [],
      text4(range, SMALL),
      text4(how, QUIET_LOOK),
      ...isFromRows ? rowsOf2(revenue_default, input) : []
    ]);
  }
  var part = (name, value) => [
    text4(name, SMALL),
    number(value, value === null || Number.isInteger(value) ? "#,##0" : "#,##0.0#", RIGHT)
  ];
  function rowsOf2(kpi, { progress, intake, leftOut }) {
    const { facts, language } = progress;
    const tables = tablesOf(kpi, facts);
    const counts = tables.map((kind) => `${tableName(kind)[language]}: ${countsText(kind, intake.sources, language)}`);
    return [text4(counts.join("\n"), QUIET_LOOK), text4(leftOutText(tables, leftOut, language), QUIET_LOOK)];
  }

  // src/reports/by-rep.ts
  var BY_REP_SHEET = { ja: "担当者別", en: "By rep" };
  var BY_REP_BLOCK = "KPI_BY_REP";
  var TEXT8 = {
    title: { ja: "ルートKPI 担当者別", en: "Route KPI by rep" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {month}月の実績。件数と金額は営業日のペース({gone}/{total}日)と比べます。率は月が終わるまで途中",
      en: "{asOf}   Month {month}. Counts and money are held against the pace ({gone}/{total} business days); rates wait for the month to close"
    },
    note: {
      ja: "このファイルを開ける人は全員がこの表を見られます(シートを隠しても同じです)。設定の「担当者別のシート」を「いいえ」にすると作りません。表の右と下のメモは残ります",
      en: 'Everyone who can open this file can see this sheet, hidden or not. Set "Sheets by rep" to no to do without it. Notes to the right and below stay'
    },
    glance: { ja: "ひと目で(くわしくは下の表)", en: "At a glance (details below)" },
    rep: { ja: "担当者", en: "Rep" },
    customers: { ja: "担当顧客", en: "Customers" },
    details: { ja: "担当者ごとの目標と実績", en: "Targets and figures by rep" },
    kpi: { ja: "KPI", en: "KPI" },
    actual: { ja: "実績", en: "Actual" },
    target: { ja: "目標", en: "Target" },
    attainment: { ja: "達成率", en: "Attainment" },
    status: { ja: "判定", en: "Status" },
    base: { ja: "n", en: "n" },
    lastMonth: { ja: "前月", en: "Last month" },
    trend: { ja: "12か月の推移", en: "12 months" },
    nobody: { ja: "担当者の名前がまだありません。", en: "There are no reps yet." },
    key: { ja: "照合用", en: "Key" }
  };
  var USUAL_KPIS = [
    "meetings",
    "appointment-rate",
    "visits",
    "visit-frequency",
    "visit-coverage",
    "retention-rate",
    "new-customers",
    "revenue"
  ];
  var MOST_AT_A_GLANCE = 10;
  var TREND_MONTHS = 12;
  var COLUMNS3 = 13;
  var KEY_COLUMN = 12;
  var STATUS_COLUMN = 5;
  var STAMP_COLUMN2 = 11;
  var FIRST_GLANCE_ROW = 3;
  var SMALL2 = { size: 9 };
  var RIGHT2 = { ...SMALL2, align: "right" };
  var QUIET_LOOK2 = { color: QUIET, size: 9 };
  function byRepPlan(input) {
    const { facts, targets, language } = input;
    const month = monthOf(facts.asOf, facts.settings.closingDay);
    const kpis = shownKpis(targets, month);
    const reps = presentReps(facts, month);
    const lines = new Map(reps.map((rep) => [rep, kpis.map((kpi) => lineOf(kpi, rep, month, input))]));
    const glance = kpis.slice(0, MOST_AT_A_GLANCE);
    const cells = [
      ...headRows3(input, month),
      sectionRow(TEXT8.glance[language], "glance"),
      row2(
        [TEXT8.rep, TEXT8.customers, ...glance.map(({ name }) => name)].map(
          (name, i) => headCell(name[language], i === 0 ? "left" : "center")
        ),
        "glance header"
      ),
      ...reps.length === 0 ? [row2([text4(TEXT8.nobody[language])], "nobody")] : [],
      ...reps.map((rep) => glanceRow(rep, lines.get(rep).slice(0, glance.length), month, language)),
      row2([], ""),
      sectionRow(TEXT8.details[language], "details")
    ];
    const header = cells.length;
    cells.push(row2(detailHeader(language), TEXT8.key[language]));
    cells.push(...reps.flatMap((rep) => lines.get(rep).map((line) => detailRow(line, rep, month, language))));
    return {
      sheetName: BY_REP_SHEET[language],
      blockName: BY_REP_BLOCK,
      cells,
      rowKeys: {
        firstRow: FIRST_GLANCE_ROW,
        column: KEY_COLUMN,
        names: cells.slice(FIRST_GLANCE_ROW).map((each) => keyOf2(each[KEY_COLUMN]))
      },
      highlights: [
        ...Array.from(
          { length: glance.length },
          (_, i) => signHighlights(FIRST_GLANCE_ROW + 2, reps.length, 2 + i)
        ).flat(),
        ...signHighlights(header + 1, cells.length - header - 1, STATUS_COLUMN)
      ],
      frozenRows: FIRST_GLANCE_ROW,
      frozenColumns: 1,
      filter: { row: header, columns: KEY_COLUMN },
      stamp: { row: 0, column: STAMP_COLUMN2 },
      columnWidths: [96, 96, 84, 84, 84, 92, 84, 84, 84, 84, 84, 84, 60],
      hiddenColumn: KEY_COLUMN
    };
  }
  function shownKpis(targets, month) {
    const span = { first: month, last: month };
    const reps = [...new Set(targets.flatMap(({ rep }) => rep === null ? [] : [rep]))];
    const goaled = KPIS.filter(
      (kpi) => kpi.id !== "kgi-progress" && reps.some((rep) => goalFor(targets, kpi, rep, span) !== null)
    );
    return goaled.length > 0 ? goaled : KPIS.filter(({ id }) => USUAL_KPIS.includes(id));
  }
  function presentReps(facts, month) {
    return facts.tables.reps.flatMap((name) => {
      const slice = sliceOf(facts, { rep: name }, () => "");
      const recent = measure(slice, { first: month - 2, last: month });
      if (recent === null) return [];
      const { activities, stocks, money } = recent;
      const isPresent = activities.visits + activities.calls + stocks.opening + stocks.closing + money.transactions > 0;
      return isPresent ? [{ name, at: measureMonths(slice) }] : [];
    });
  }
  function lineOf(kpi, rep, month, { facts, targets, calendar }) {
    const measures = rep.at(month);
    const figure = figureOf(kpi, measures);
    const goal = goalFor(targets, kpi, rep.name, { first: month, last: month });
    const pace = measures === null ? 1 : paceOf(measures.cell.period, calendar).share;
    return { kpi, figure, goal, assessment: assess(kpi, figure, goal, pace, facts.settings) };
  }
  function headRows3({ facts, calendar, refreshedAt, language }, month) {
    const pace = paceOf(measure(wholeTeam(facts), { first: month, last: month }).cell.period, calendar);
    const first = row2([text4(TEXT8.title[language], { bold: true, size: 14, color: ACCENT })], "");
    first[STAMP_COLUMN2] = text4(fill(TEXT8.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK2, align: "right" });
    const shown2 = language === "ja" ? monthOfYear(month) : `${yearOfMonth(month)}-${monthOfYear(month)}`;
    const meta = { asOf: asOfText(facts.asOf, language), month: shown2, gone: pace.gone, total: pace.total };
    return [
      first,
      row2([text4(fill(TEXT8.meta[language], meta), QUIET_LOOK2)], ""),
      row2([text4(TEXT8.note[language], QUIET_LOOK2)], "")
    ];
  }
  function glanceRow({ name, at }, lines, month, language) {
    return row2(
      [
        text4(name, SMALL2),
        number(at(month)?.stocks.closing ?? null, numberFormat("companies", language), RIGHT2),
        ...lines.map(({ assessment }) => text4(STATUS_TEXT[assessment.status][language], { ...SMALL2, align: "center" }))
      ],
      `glance ${name}`
    );
  }
  function detailHeader(language) {
    const names = [TEXT8.rep, TEXT8.kpi, TEXT8.actual, TEXT8.target, TEXT8.attainment, TEXT8.status, TEXT8.base];
    return [
      ...names.map((name, i) => headCell(name[language], i < 2 ? "left" : i === STATUS_COLUMN ? "center" : "right")),
      headCell(TEXT8.lastMonth[language], "right"),
      headCell(TEXT8.trend[language], "left")
    ];
  }
  function detailRow({ kpi, figure, goal, assessment }, { name, at }, month, language) {
    const format = numberFormat(kpi.unit, language);
    const lastClosed = figure.partial ? month - 1 : month;
    const trend2 = Array.from(
      { length: TREND_MONTHS },
      (_, i) => figureOf(kpi, at(lastClosed - TREND_MONTHS + 1 + i)).value
    );
    const isSmall = assessment.status === "small-base";
    const look = { ...RIGHT2, ...isSmall ? { color: "#8a8a8a" } : {} };
    return row2(
      [
        text4(name, SMALL2),
        // How it is computed; of this rep: KPI_EXPLAIN with the name.
        linked(explanationPlace(KPIS.indexOf(kpi)), kpi.name[language], SMALL2),
        number(figure.value, format, { ...look, bold: !isSmall, italic: figure.partial }),
        goalCell(goal, kpi.unit, language, RIGHT2),
        number(assessment.attainment, "0%", look),
        text4(STATUS_TEXT[assessment.status][language], { ...SMALL2, align: "center" }),
        number(figure.base, "#,##0", { ...RIGHT2, color: QUIET }),
        number(figureOf(kpi, at(month - 1)).value, format, RIGHT2),
        { value: { sparkline: trend2, kind: "line" }, look: { color: ACCENT } }
      ],
      `${name} ${kpi.id}`
    );
  }
  function signHighlights(firstRow, rows, column) {
    if (rows < 1) return [];
    return STATUS_LOOKS.map(({ sign: sign2, look }) => ({
      row: firstRow,
      column,
      rows,
      columns: 1,
      formula: (cell) => `=LEFT(${cell},1)="${sign2}"`,
      look
    }));
  }
  var headCell = (name, align) => text4(name, { ...SMALL2, bold: true, background: HEADER_FILL, align });
  var sectionRow = (title, key) => row2([text4(title, { bold: true, color: ACCENT })], `heading ${key}`);
  function row2(cells, key) {
    const all = rowOf(COLUMNS3, cells);
    all[KEY_COLUMN] = key === "" ? BLANK2 : text4(key, { color: QUIET });
    return all;
  }
  function keyOf2({ value }) {
    if (typeof value !== "string") return [];
    return Object.values(TEXT8.key).includes(value) ? Object.values(TEXT8.key) : [value];
  }

  // src/daily/thresholds.ts
  var HABIT_DAYS = 365;
  var FEWEST_GAPS = 4;
  var OVERDUE_INTERVALS = 2;
  var TOO_MANY_TIMES = 2;
  var TOO_MANY_FROM = 6;
  var PUSH_DAYS = 30;
  var PUSH_CONTACTS = 3;
  var PUSH_COOL = 2;
  var REST_DAYS = 30;
  var LAST_REACTIONS = 4;
  var EARLIER_REACTIONS = 8;
  var FEWEST_EARLIER = 4;
  var TREND_CHANGE = 0.5;
  var COOL_ALONE = 3;
  var COOL_WHILE_FALLING = 2;
  var RENEWAL_DAYS = 60;
  var NEW_CUSTOMER_DAYS = 90;
  var DEAL_DAYS = 180;
  var NOW_DAYS = 60;
  var NURTURE_DAYS = 90;
  var SALE_LATE_GAPS = 1.5;
  var SALE_LATE_SHARE = 2 / 3;

  // src/daily/state.ts
  var STATES = [
    "risk",
    "renewal",
    "pushed",
    "cooling",
    "missed",
    "unknown",
    "fine",
    "prospect",
    "left"
  ];
  function standingOf(situation) {
    const { service } = situation;
    return service.current !== null ? underContract2(situation) : withoutContract(situation);
  }
  function underContract2(situation) {
    const { asOf, end, reactions, interval, contacts, visitsBegin } = situation;
    const silence = silenceOf(situation);
    const overdue = silence !== null && interval !== null && silence > OVERDUE_INTERVALS * interval.days ? { days: silence, interval: interval.days } : null;
    if (end?.kind === "cancel") return standing2("risk", { code: "announced", end: end.day, product: end.product });
    const endsSoon = end?.kind === "expiry" && end.day - asOf <= RENEWAL_DAYS;
    if (endsSoon && (overdue !== null || reactions.isLow)) {
      const { day, product } = end;
      return standing2("risk", { code: "ends-unattended", end: day, overdue, isLow: reactions.isLow, product });
    }
    if (overdue !== null && reactions.isLow) return standing2("risk", { code: "silent-and-low", ...overdue });
    const late = lateSale(situation);
    if (late !== null) return standing2("risk", late);
    if (endsSoon)
      return standing2("renewal", { code: "ends-soon", end: end.day, left: end.day - asOf, product: end.product });
    if (visitsBegin === null) return standing2("unknown", { code: "no-record" });
    const tooMuch = overdue !== null ? null : tooMuchAttention(situation);
    if (tooMuch !== null) return tooMuch;
    if (reactions.isLow)
      return standing2("cooling", {
        code: "cool",
        cool: reactions.cool,
        last: reactions.last,
        isFalling: reactions.direction === "down"
      });
    if (overdue !== null)
      return standing2("missed", { code: contacts.lastVisit === null ? "never-visited" : "overdue", ...overdue });
    if (contacts.lastVisit === null) return standing2("fine", { code: "not-yet-visited", days: silence ?? 0 });
    return standing2("fine", { code: "visited", days: silence ?? 0, interval: interval?.days ?? null });
  }
  function withoutContract(situation) {
    const { asOf, service, stage, timing, contacts, sales } = situation;
    if (service.coming !== null) return standing2("fine", { code: "begins", start: service.coming.start });
    const open = Math.max(contacts.steps.deal ?? -Infinity, contacts.steps.appointment ?? -Infinity);
    const isDealing = timing?.timing === "now" || stage === "deal";
    const pushed = isDealing ? null : tooMuchAttention(situation);
    if (pushed !== null) return pushed;
    if (stage === "left") {
      const { end } = service.past;
      return standing2(
        "left",
        sales === null ? { code: "ended", end } : { code: "last-sale", day: end - sales.dormancyDays }
      );
    }
    if (contacts.lastContact === null) return standing2("prospect", { code: "untouched" });
    const days = asOf - contacts.lastContact;
    if (isDealing && Number.isFinite(open)) return standing2("prospect", { code: "open-deal", days: asOf - open });
    return standing2("prospect", { code: days > NURTURE_DAYS ? "long-silent" : "in-touch", days });
  }
  function silenceOf({ asOf, contacts, service, visitsBegin }) {
    if (contacts.lastVisit !== null) return asOf - contacts.lastVisit.day;
    return visitsBegin === null ? null : asOf - Math.max(service.current.start, visitsBegin);
  }
  function lateSale({ asOf, service, sales }) {
    if (sales === null) return null;
    const { dormancyDays, usualGap } = sales;
    const days = asOf - (service.current.end - dormancyDays);
    const isLate = days >= SALE_LATE_SHARE * dormancyDays && (usualGap === null || days > SALE_LATE_GAPS * usualGap);
    return isLate ? { code: "sale-late", days, left: service.current.end - asOf } : null;
  }
  function tooMuchAttention({ asOf, service, contacts, reactions, norm, visitDays }) {
    const { recent, visits } = contacts;
    const rest = norm ?? REST_DAYS;
    const until = Math.max(asOf, contacts.lastContact ?? asOf) + rest;
    const close = Math.max(PUSH_CONTACTS, TOO_MANY_TIMES * PUSH_DAYS / rest);
    const isCustomer = service.current !== null;
    if (recent.days >= close && recent.cool >= PUSH_COOL && !recent.isWelcome)
      return standing2("pushed", { code: "pushed", contacts: recent.days, cool: recent.cool, until }, isCustomer);
    if (!isCustomer || norm === null) return null;
    const expected = visitDays / norm;
    if (visits < TOO_MANY_FROM || visits < TOO_MANY_TIMES * expected) return null;
    return reactions.isLow ? standing2("pushed", { code: "too-many-and-low", visits, expected, until }, true) : standing2("pushed", { code: "too-many", visits, expected });
  }
  var AT_STAKE = /* @__PURE__ */ new Set(["risk", "renewal", "cooling", "missed"]);
  var standing2 = (state, reason2, isAtStake = AT_STAKE.has(state)) => ({
    state,
    reason: reason2,
    isAtStake
  });

  // src/daily/contacts.ts
  var VISIT6 = KINDS.indexOf("visit");
  var ROUTINE3 = PURPOSES.indexOf("routine");
  var SCORES = { warm: 1, neutral: 0, cool: -1 };
  var isOneOf = (...outcomes) => {
    const indexes = new Set(outcomes.map((outcome) => OUTCOMES.indexOf(outcome)));
    return (outcome) => indexes.has(outcome);
  };
  var isDeal = isOneOf("meeting", "quote", "won");
  var isLost = isOneOf("lost");
  var isAppointment = isOneOf("appointment");
  var isTalk = isOneOf("talked", "appointment", "meeting", "quote", "won", "lost");
  var isClosedDoor = isOneOf("absent", "refused");
  var isGoodNews = isOneOf("appointment", "meeting", "quote", "won");
  function contactsOf(activities, rows, days) {
    const habitFrom = days.asOf - HABIT_DAYS + 1;
    const recentFrom = days.asOf - PUSH_DAYS + 1;
    const visitDays = [];
    const scores = /* @__PURE__ */ new Map();
    const recentDays = /* @__PURE__ */ new Set();
    const coolDays = /* @__PURE__ */ new Set();
    const lastReps = /* @__PURE__ */ new Set();
    const steps = {
      contact: null,
      talk: null,
      warm: null,
      appointment: null,
      deal: null,
      lost: null
    };
    let lastVisit = null;
    let lastContact = null;
    let isWelcome = false;
    let visits = 0;
    for (const index of rows) {
      const day = activities.day[index];
      const outcome = activities.outcome[index];
      const score = SCORES[REACTIONS[activities.reaction[index]]];
      if (day !== lastContact) lastReps.clear();
      lastContact = day;
      lastReps.add(activities.rep[index]);
      if (activities.kind[index] === VISIT6) {
        lastVisit = laterVisit(lastVisit, { day, row: activities.row[index], part: activities.part[index] });
        if (day >= days.visitsFrom) visits++;
        if (day >= habitFrom && visitDays[visitDays.length - 1] !== day) visitDays.push(day);
      }
      if (score !== void 0 && day >= habitFrom) scores.set(day, Math.min(score, scores.get(day) ?? 1));
      if (day >= recentFrom) {
        recentDays.add(day);
        if (isClosedDoor(outcome) || score === -1) coolDays.add(day);
        if (isGoodNews(outcome) || score === 1) isWelcome = true;
      }
      if (day > days.stepsAfter) {
        steps.contact = day;
        if (isTalk(outcome) || score !== void 0) steps.talk = day;
        if (score === 1) steps.warm = day;
        if (isAppointment(outcome)) steps.appointment = day;
        if (isDeal(outcome) && activities.purpose[index] !== ROUTINE3) steps.deal = day;
        if (isLost(outcome)) steps.lost = day;
      }
    }
    const gaps = visitDays.slice(1).map((day, i) => day - visitDays[i]);
    return {
      lastVisit,
      lastContact,
      lastReps: [...lastReps],
      visits,
      usualGap: gaps.length < FEWEST_GAPS ? null : median(gaps),
      reactions: [...scores].map(([day, score]) => ({ day, score })),
      recent: { days: recentDays.size, cool: coolDays.size, isWelcome },
      steps
    };
  }
  function laterVisit(known2, next) {
    if (known2 === null || next.day > known2.day) return next;
    return next.part > known2.part || next.part === known2.part && next.row > known2.row ? next : known2;
  }

  // src/daily/contract-ends.ts
  var SINGLE3 = CYCLES.indexOf("single");
  var CANCEL = END_KINDS.indexOf("cancel");
  var AUTO = RENEWALS.indexOf("yes");
  function contractEnds({ tables, settings, asOf }) {
    const { contracts } = tables;
    if (contracts === null) return () => null;
    const rows = rowsByCustomer(contracts.customer, contracts.length, tables.customers.length);
    return (customer) => nearestEnd(contracts, rows.of(customer), settings.graceDays, asOf, tables.products);
  }
  function nearestEnd(contracts, rows, graceDays, asOf, products) {
    const endOf = (row5) => contracts.end[row5] === NO_DAY ? FOREVER : contracts.end[row5];
    const served = [...rows].filter((row5) => contracts.cycle[row5] !== SINGLE3);
    served.sort((a, b) => contracts.start[a] - contracts.start[b]);
    const runs = /* @__PURE__ */ new Map();
    for (const row5 of served) {
      const product = contracts.product[row5];
      const run2 = runs.get(product);
      const start = contracts.start[row5];
      if (run2 !== void 0 && start <= run2.end + 1 + graceDays) {
        const isCancelled = endOf(row5) === run2.end && contracts.endKind[row5] === CANCEL;
        if (endOf(row5) > run2.end || isCancelled) [run2.end, run2.row] = [endOf(row5), row5];
      } else if (start <= asOf) runs.set(product, { product, end: endOf(row5), row: row5 });
    }
    const inForce2 = [...runs.values()].filter(({ end }) => end >= asOf);
    const signed = served.filter((row5) => contracts.start[row5] > asOf);
    const isFollowed = ({ end }) => signed.some((row5) => contracts.start[row5] <= end + 1 + graceDays && endOf(row5) > end);
    const nameOf2 = ({ product }) => products[product] ?? "";
    const ending = inForce2.filter(({ end }) => end !== FOREVER).sort((a, b) => a.end - b.end || rank(contracts, a) - rank(contracts, b) || compareText(nameOf2(a), nameOf2(b))).find((run2) => !isFollowed(run2));
    if (ending !== void 0) {
      const goesOn = inForce2.some(({ end }) => end > ending.end);
      const kind = contracts.endKind[ending.row] === CANCEL ? "cancel" : "expiry";
      return { kind, day: ending.end, product: goesOn ? ending.product : NO_NAME };
    }
    const renewing = inForce2.filter(({ row: row5 }) => contracts.renewal[row5] === AUTO);
    if (renewing.length === 0) return null;
    const expiries = renewing.map(({ row: row5 }) => contracts.expiry[row5]).filter((day) => day !== NO_DAY && day >= asOf);
    return { kind: "auto", day: expiries.length === 0 ? null : Math.min(...expiries) };
  }
  var rank = (contracts, { row: row5 }) => contracts.endKind[row5] === CANCEL ? 0 : 1;

  // src/daily/reactions.ts
  function reactionTrend(reactions) {
    const last2 = reactions.slice(-LAST_REACTIONS);
    const earlier2 = reactions.slice(0, -LAST_REACTIONS).slice(-EARLIER_REACTIONS);
    const cool = last2.filter(({ score }) => score < 0).length;
    const change = earlier2.length < FEWEST_EARLIER ? null : mean(last2) - mean(earlier2);
    const direction = change === null ? null : change >= TREND_CHANGE ? "up" : change <= -TREND_CHANGE ? "down" : "flat";
    return {
      direction,
      count: last2.length + earlier2.length,
      cool,
      last: last2.length,
      isLow: cool >= COOL_ALONE || direction === "down" && cool >= COOL_WHILE_FALLING
    };
  }
  var mean = (reactions) => reactions.reduce((sum, { score }) => sum + score, 0) / reactions.length;

  // src/daily/stage.ts
  function serviceOn(spells, asOf) {
    return {
      current: spells.find(({ start, end }) => start <= asOf && end > asOf) ?? null,
      past: spells.filter(({ end }) => end <= asOf).pop() ?? null,
      coming: spells.find(({ start }) => start > asOf) ?? null
    };
  }
  function stageOf({ current, past, coming }, steps, asOf) {
    if (current !== null) return asOf - current.start + 1 <= NEW_CUSTOMER_DAYS ? "contract" : "continuing";
    if (coming !== null) return "contract";
    if (isOpen(steps.deal, steps, asOf, DEAL_DAYS)) return "deal";
    if (past !== null) return isOpen(steps.appointment, steps, asOf, DEAL_DAYS) ? "prospect" : "left";
    if ((steps.appointment ?? steps.deal ?? steps.lost ?? steps.warm) !== null) return "prospect";
    return steps.talk !== null ? "talk" : steps.contact !== null ? "contact" : null;
  }
  function timingOf(typed, service, steps, asOf) {
    if (typed === "now" || typed === "later") return { timing: typed, isTyped: true };
    if (service.current !== null || service.coming !== null) return null;
    const isNow = [steps.appointment, steps.deal].some((day) => isOpen(day, steps, asOf, NOW_DAYS));
    return { timing: isNow ? "now" : "later", isTyped: false };
  }
  function isOpen(day, { lost }, asOf, days) {
    return day !== null && day > asOf - days && (lost === null || lost < day);
  }

  // src/daily/customer-health.ts
  var VISIT_MONTHS = 3;
  var REVENUE_MONTHS = 12;
  function customerHealth(facts) {
    const { tables, settings, asOf, activities } = facts;
    const count = tables.customers.length;
    const month = monthOf(asOf, settings.closingDay);
    const firstDay = (months) => monthStart(month - months + 1, settings.closingDay);
    const visitsFrom = firstDay(VISIT_MONTHS);
    const money = moneyOf(facts, firstDay(REVENUE_MONTHS));
    const endOf = contractEnds(facts);
    const rows = rowsByCustomer(activities.customer, activities.length, count);
    const people = Array.from({ length: count }, (_, customer) => {
      const service = serviceOn(facts.spells[customer], asOf);
      const stepsAfter = service.current === null && service.past !== null ? service.past.end : -Infinity;
      return { service, contacts: contactsOf(activities, rows.of(customer), { asOf, visitsFrom, stepsAfter }) };
    });
    const intervalOf2 = intervals(facts, people);
    return people.map(({ service, contacts }, customer) => {
      const { current } = service;
      const stage = stageOf(service, contacts.steps, asOf);
      const typed = TIMINGS[tables.customerInfo.timing[customer]];
      const timing = timingOf(typed, service, contacts.steps, asOf);
      const reactions = reactionTrend(contacts.reactions);
      const end = endOf(customer);
      const { interval, norm } = intervalOf2(customer);
      return {
        ...standingOf({
          asOf,
          service,
          stage,
          timing,
          contacts,
          reactions,
          interval,
          norm,
          visitDays: asOf - visitsFrom + 1,
          end,
          visitsBegin: facts.firstDay.visits !== null && facts.firstDay.visits <= asOf ? facts.firstDay.visits : null,
          sales: tables.contracts?.length ? null : { dormancyDays: settings.dormancyDays, usualGap: money.usualGap(customer) }
        }),
        customer,
        rep: repOf(facts, service, contacts),
        isUnderContract: current !== null,
        stage,
        timing,
        lastVisit: contacts.lastVisit,
        interval,
        visits: contacts.visits,
        reactions,
        months: current === null ? null : (asOf - current.start + 1) / DAYS_PER_MONTH,
        end: current === null ? null : end,
        paid: money.paid[customer],
        yearRevenue: money.year[customer]
      };
    });
  }
  function intervals({ tables }, people) {
    const typed = tables.customerInfo.interval;
    const known2 = people.flatMap(
      ({ service, contacts }, customer) => service.current === null ? [] : typed[customer] > 0 ? [typed[customer]] : contacts.usualGap ?? []
    );
    const team = median(known2);
    return (customer) => {
      const { service, contacts } = people[customer];
      if (typed[customer] > 0) return { interval: { days: typed[customer], source: "typed" }, norm: typed[customer] };
      if (service.current === null) return { interval: null, norm: null };
      const own = contacts.usualGap;
      const interval = own !== null ? { days: own, source: "own" } : team === null ? null : { days: team, source: "team" };
      return { interval, norm: team };
    };
  }
  function repOf({ tables, asOf }, { current, coming, past }, { lastReps }) {
    if (current !== null) return ownerOn(current, asOf);
    if (coming !== null) return ownerOn(coming, coming.start);
    const nameOf2 = (rep) => tables.reps[rep] ?? "";
    const last2 = lastReps.filter((rep) => rep !== NO_NAME).sort((a, b) => compareText(nameOf2(a), nameOf2(b)))[0];
    return last2 ?? (past === null ? NO_NAME : ownerOn(past, past.end));
  }
  function moneyOf({ tables, transactions }, yearFrom) {
    const paid = new Float64Array(tables.customers.length);
    const year = new Float64Array(tables.customers.length);
    for (let i = 0; i < transactions.length; i++) {
      const customer = transactions.customer[i];
      paid[customer] += transactions.amount[i];
      if (transactions.day[i] >= yearFrom) year[customer] += transactions.amount[i];
    }
    const rows = rowsByCustomer(transactions.customer, transactions.length, tables.customers.length);
    const usualGap = (customer) => {
      const days = /* @__PURE__ */ new Set();
      for (const row5 of rows.of(customer)) if (transactions.amount[row5] >= 0) days.add(transactions.day[row5]);
      const sorted = [...days];
      return sorted.length <= FEWEST_GAPS ? null : median(sorted.slice(1).map((day, i) => day - sorted[i]));
    };
    return { paid, year, usualGap };
  }

  // src/reports/customers-by-stake.ts
  function customersByStake(facts) {
    const names = distinctNames(facts.tables.customers);
    return customerHealth(facts).map((health) => ({ health, name: names[health.customer], stake: stakeOf(health) })).sort(
      (a, b) => b.stake - a.stake || STATES.indexOf(a.health.state) - STATES.indexOf(b.health.state) || b.health.yearRevenue - a.health.yearRevenue || compareText(a.name, b.name)
    );
  }
  var stakeOf = ({ isAtStake, yearRevenue }) => isAtStake ? Math.max(0, yearRevenue) : 0;
  function distinctNames(names) {
    const taken = new Set(names);
    const seen = /* @__PURE__ */ new Set();
    return names.map((name) => {
      if (!seen.has(name)) {
        seen.add(name);
        return name;
      }
      let nth = 2;
      while (taken.has(`${name} (${nth})`)) nth++;
      taken.add(`${name} (${nth})`);
      return `${name} (${nth})`;
    });
  }

  // src/reports/customer-health-texts.ts
  var STATE_TEXT = {
    risk: { ja: "▲ 解約リスク", en: "▲ At risk" },
    renewal: { ja: "△ 更新間近", en: "△ Renewal due" },
    pushed: { ja: "▽ 訪問過多", en: "▽ Too often" },
    cooling: { ja: "△ 反応低下", en: "△ Cooling" },
    missed: { ja: "△ 訪問漏れ", en: "△ Overdue" },
    unknown: { ja: "― 判定保留", en: "― No verdict" },
    fine: { ja: "◎ 順調", en: "◎ Fine" },
    prospect: { ja: "◇ 見込み客", en: "◇ Prospect" },
    left: { ja: "― 離脱", en: "― Left" }
  };
  var STAGE_TEXT = {
    contact: { ja: "接触", en: "Contact" },
    talk: { ja: "会話", en: "Talk" },
    prospect: { ja: "見込み", en: "Prospect" },
    deal: { ja: "商談", en: "Deal" },
    contract: { ja: "契約", en: "New" },
    continuing: { ja: "継続", en: "Stays" },
    left: { ja: "離脱", en: "Left" }
  };
  var REASONS = {
    announced: { ja: "{end}に解約の予定です", en: "Is to leave on {end}" },
    "silent-and-low": {
      ja: "{days}日訪問がなく(目安{interval}日)、反応も鈍くなっています",
      en: "No visit for {days} days (usual {interval}), and reactions are cool"
    },
    "ends-silent-and-low": {
      ja: "{end}に契約が終わります。{days}日訪問がなく(目安{interval}日)、反応も鈍くなっています",
      en: "Contract ends on {end}; no visit for {days} days (usual {interval}), and reactions are cool"
    },
    "ends-silent": {
      ja: "{end}に契約が終わりますが、{days}日訪問がありません(目安{interval}日)",
      en: "Contract ends on {end}, and no visit for {days} days (usual {interval})"
    },
    "ends-low": {
      ja: "{end}に契約が終わりますが、反応が鈍くなっています",
      en: "Contract ends on {end}, and reactions are cool"
    },
    "sale-late": {
      ja: "最後の売上から{days}日。あと{left}日で休眠の扱いになります",
      en: "Last sale {days} days ago; counts as dormant in {left} days"
    },
    "ends-soon": {
      ja: "{end}に契約が終わります(あと{left}日)。更新の話をする時期です",
      en: "Contract ends on {end} (in {left} days): time to talk about renewal"
    },
    pushed: {
      ja: "{window}日で{contacts}日接触し、{cool}日は不在か鈍い反応です。{until}ごろまで間をあけましょう",
      en: "In touch on {contacts} of {window} days, {cool} of them absent or cool: leave in peace until {until}"
    },
    "too-many": {
      ja: "3か月で{visits}回訪問(目安{expected}回)。ほかの顧客に時間を回せます",
      en: "{visits} visits in 3 months (usual {expected}): time that others could use"
    },
    "too-many-and-low": {
      ja: "3か月で{visits}回訪問(目安{expected}回)、反応は鈍めです。{until}ごろまで間をあけましょう",
      en: "{visits} visits in 3 months (usual {expected}) with cool reactions: leave in peace until {until}"
    },
    "cool-falling": {
      ja: "反応が鈍くなってきました(直近{last}回のうち{cool}回が鈍い)",
      en: "Reactions are getting cooler ({cool} of the last {last} cool)"
    },
    "cool-steady": {
      ja: "鈍い反応が続いています(直近{last}回のうち{cool}回)",
      en: "Reactions stay cool ({cool} of the last {last})"
    },
    overdue: { ja: "最後の訪問から{days}日(目安{interval}日)", en: "Last visit {days} days ago (usual {interval})" },
    "never-visited": {
      ja: "{days}日間、訪問の記録がありません(目安{interval}日)",
      en: "No visit on record in {days} days (usual {interval})"
    },
    "no-record": { ja: "訪問の記録がないため、判定できません", en: "There is no record of visits to judge by" },
    visited: { ja: "最後の訪問から{days}日(目安{interval}日)", en: "Last visit {days} days ago (usual {interval})" },
    "visited-no-interval": { ja: "最後の訪問から{days}日", en: "Last visit {days} days ago" },
    "visited-today": { ja: "今日訪問しました", en: "Visited today" },
    "not-yet-visited": { ja: "訪問の記録はまだありません({days}日)", en: "No visit on record yet ({days} days)" },
    begins: { ja: "{start}に契約が始まります", en: "Contract begins on {start}" },
    "open-deal": {
      ja: "アポか商談から{days}日。話が進んでいます",
      en: "Appointment or meeting {days} days ago, still open"
    },
    "in-touch": { ja: "最後の接触から{days}日", en: "Last contact {days} days ago" },
    "in-touch-today": { ja: "今日接触しました", en: "In touch today" },
    "long-silent": {
      ja: "最後の接触から{days}日。近況をうかがう時期です",
      en: "Last contact {days} days ago: time to ask how they are"
    },
    untouched: { ja: "まだ接触の記録がありません", en: "No contact on record yet" },
    ended: { ja: "{end}に契約が終わりました", en: "Contract ended on {end}" },
    "last-sale": { ja: "最後の売上は{day}です", en: "Last sale on {day}" }
  };
  var PRODUCT = { ja: "({product})", en: " ({product})" };
  function reasonText(reason2, products, asOf, language) {
    const day = (value) => dayText(value, asOf, language);
    const say = (name, values = {}) => fill(REASONS[name][language], values);
    const of = (product) => products[product] === void 0 ? "" : fill(PRODUCT[language], { product: products[product] });
    switch (reason2.code) {
      case "announced":
        return say("announced", { end: day(reason2.end) }) + of(reason2.product);
      case "ends-unattended": {
        const { overdue, isLow, product } = reason2;
        const name = overdue === null ? "ends-low" : isLow ? "ends-silent-and-low" : "ends-silent";
        return say(name, { end: day(reason2.end), ...rounded(overdue ?? {}) }) + of(product);
      }
      case "ends-soon":
        return say("ends-soon", { end: day(reason2.end), left: reason2.left }) + of(reason2.product);
      case "pushed":
        return say("pushed", { window: PUSH_DAYS, ...rounded(reason2), until: day(reason2.until) });
      case "too-many-and-low":
        return say("too-many-and-low", { ...rounded(reason2), until: day(reason2.until) });
      case "cool":
        return say(reason2.isFalling ? "cool-falling" : "cool-steady", { cool: reason2.cool, last: reason2.last });
      case "visited":
        if (reason2.days === 0) return say("visited-today");
        return say(reason2.interval === null ? "visited-no-interval" : "visited", rounded(reason2));
      case "in-touch":
        return say(reason2.days === 0 ? "in-touch-today" : "in-touch", rounded(reason2));
      case "begins":
        return say("begins", { start: day(reason2.start) });
      case "ended":
        return say("ended", { end: day(reason2.end) });
      case "last-sale":
        return say("last-sale", { day: day(reason2.day) });
      case "no-record":
      case "untouched":
        return say(reason2.code);
      default:
        return say(reason2.code, rounded(reason2));
    }
  }
  function rounded(values) {
    const numbers = Object.entries(values).filter((entry) => typeof entry[1] === "number");
    return Object.fromEntries(numbers.map(([name, value]) => [name, Math.round(value)]));
  }
  function dayText(value, asOf, language) {
    if (language === "en") return formatIsoDay(value);
    const { year, month, day } = civilDate(value);
    return `${year === civilDate(asOf).year ? "" : `${year}年`}${month}月${day}日`;
  }

  // src/reports/customer-health.ts
  var CUSTOMER_HEALTH_SHEET = { ja: "顧客の状態", en: "Customer health" };
  var CUSTOMER_HEALTH_BLOCK = "KPI_CUSTOMER_HEALTH";
  var TEXT9 = {
    title: { ja: "ルートKPI 顧客の状態", en: "Route KPI customer health" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {count}社   危うい金額の大きい順(▲△の顧客と、反応が鈍い▽の顧客の、今月を含む12か月の売上)   経過・目安は日数、3か月は今月を含む訪問回数、利用金額はこれまでの合計",
      en: "{asOf}   {count} customers   Largest amount at stake first (revenue of 12 months, this one included, of customers with ▲ or △, and ▽ with cool reactions)   Visits of 3 months include this one"
    },
    note: {
      ja: "「最新に更新」で書き直されます。表の右と下のメモは残ります。目安 = 顧客の表の訪問間隔。なければこの1年の訪問の間隔の中央値、訪問が5日に満たなければ契約中の顧客の中央値(斜体)",
      en: `Rewritten by "Refresh"; notes to the right and below stay. Usual = typed visit interval, else the median gap of this year's visits, under 5 visits the median of customers under contract (italic)`
    },
    nobody: { ja: "顧客がまだいません。", en: "There are no customers yet." },
    manager: { ja: "\n上長: {words}", en: "\nManager: {words}" },
    auto: { ja: "自動更新", en: "Automatic" },
    companies: { ja: "{count}社", en: "{count}" }
  };
  var TIMING_TEXT = { now: { ja: "今すぐ", en: "Now" }, later: { ja: "これから", en: "Later" } };
  var DIRECTION_TEXT = {
    up: { ja: "↗ 上向き", en: "↗ Warmer" },
    flat: { ja: "→ 横ばい", en: "→ Steady" },
    down: { ja: "↘ 下向き", en: "↘ Cooler" }
  };
  var COLUMNS4 = [
    { name: { ja: "顧客", en: "Customer" }, width: 122, align: "left" },
    { name: { ja: "状態", en: "State" }, width: 86, align: "left" },
    { name: { ja: "理由", en: "Why" }, width: 200, align: "left" },
    { name: { ja: "危うい金額", en: "At stake" }, width: 74, align: "right" },
    { name: { ja: "担当", en: "Rep" }, width: 54, align: "center" },
    { name: { ja: "段階", en: "Stage" }, width: 46, align: "center" },
    { name: { ja: "時期", en: "Timing" }, width: 52, align: "center" },
    { name: { ja: "最終訪問", en: "Last visit" }, width: 70, align: "right" },
    { name: { ja: "経過", en: "Days" }, width: 44, align: "right" },
    { name: { ja: "目安", en: "Usual" }, width: 44, align: "right" },
    { name: { ja: "3か月", en: "3 mo." }, width: 50, align: "right" },
    { name: { ja: "反応(n)", en: "Reactions" }, width: 80, align: "center" },
    { name: { ja: "月数", en: "Months" }, width: 44, align: "right" },
    { name: { ja: "契約終了", en: "Ends" }, width: 76, align: "right" },
    { name: { ja: "利用金額", en: "So far" }, width: 74, align: "right" }
  ];
  var STATE_COLUMN = 1;
  var REASON_COLUMN = 2;
  var STAMP_COLUMN3 = 7;
  var TREND_COLUMN = 11;
  var COUNT_COLUMNS = {
    risk: 0,
    renewal: 1,
    pushed: 2,
    cooling: 3,
    missed: 7,
    unknown: 9,
    fine: 11,
    prospect: 13,
    left: 14
  };
  var TABLE_HEADER_ROW = 7;
  var STATE_LOOKS = [...STATUS_LOOKS, { sign: "▽", look: { background: "#dbe9f6", color: ACCENT } }];
  var SMALL3 = { size: 9 };
  var QUIET_LOOK3 = { color: QUIET, size: 9 };
  function customerHealthPlan(input) {
    const { facts, language } = input;
    const people = customersByStake(facts);
    const rows = people.map((customer) => customerRow(customer, input));
    const cells = [
      ...headRows4(input, people.length),
      ...countRows3(people, language),
      row3([]),
      row3(
        COLUMNS4.map(
          ({ name, align }) => (
            // The filter's button stands at the right end of a header cell.
            text4(name[language], {
              ...SMALL3,
              bold: true,
              background: HEADER_FILL,
              align: align === "right" ? "left" : align
            })
          )
        )
      ),
      ...rows.length === 0 ? [row3([text4(TEXT9.nobody[language])])] : rows
    ];
    return {
      sheetName: CUSTOMER_HEALTH_SHEET[language],
      blockName: CUSTOMER_HEALTH_BLOCK,
      cells,
      rowKeys: { firstRow: TABLE_HEADER_ROW + 1, names: people.map(({ name }) => [name]) },
      highlights: highlights2(cells.length),
      frozenRows: TABLE_HEADER_ROW + 1,
      frozenColumns: 1,
      filter: { row: TABLE_HEADER_ROW, columns: COLUMNS4.length },
      columnWidths: COLUMNS4.map(({ width }) => width),
      stamp: { row: 0, column: STAMP_COLUMN3 },
      wrapped: { column: REASON_COLUMN, columns: 1 }
    };
  }
  function headRows4({ facts, refreshedAt, language }, count) {
    const stamp = text4(fill(TEXT9.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK3, align: "right" });
    const title = text4(TEXT9.title[language], { bold: true, size: 14, color: ACCENT });
    return [
      row3([title, ...Array.from({ length: STAMP_COLUMN3 - 1 }, () => BLANK2), stamp]),
      row3([text4(fill(TEXT9.meta[language], { asOf: asOfText(facts.asOf, language), count }), QUIET_LOOK3)]),
      row3([text4(TEXT9.note[language], QUIET_LOOK3)])
    ];
  }
  function countRows3(people, language) {
    const [names, counts, stakes] = [blankCells(), blankCells(), blankCells()];
    for (const state of STATES) {
      const column = COUNT_COLUMNS[state];
      const first = people.findIndex(({ health }) => health.state === state);
      const own = people.filter(({ health }) => health.state === state);
      const shown2 = fill(TEXT9.companies[language], { count: own.length });
      const stake = own.reduce((sum, customer) => sum + customer.stake, 0);
      const big = { bold: true, size: 12, align: "left" };
      const place2 = customerPlace(first);
      const name = STATE_TEXT[state][language];
      const color = STATE_LOOKS.find(({ sign: sign2 }) => name.startsWith(sign2))?.look.color ?? QUIET;
      names[column] = text4(name, { ...SMALL3, bold: true, color });
      counts[column] = first < 0 ? text4(shown2, { ...big, color: QUIET }) : linked(place2, shown2, { ...big, color: ACCENT });
      if (stake > 0)
        stakes[column] = { value: stake, format: numberFormat("yen", language), look: { ...QUIET_LOOK3, align: "left" } };
    }
    return [names, counts, stakes];
  }
  var customerPlace = (index) => ({
    blockName: CUSTOMER_HEALTH_BLOCK,
    row: TABLE_HEADER_ROW + 1 + index,
    column: 0
  });
  function customerRow({ health, name, stake }, { facts, sources, language }) {
    const { tables, asOf } = facts;
    const { lastVisit, interval, end, stage, timing } = health;
    const yen2 = numberFormat("yen", language);
    const right = { ...SMALL3, align: "right" };
    const centred = { ...SMALL3, align: "center" };
    return row3([
      text4(name, SMALL3),
      text4(STATE_TEXT[health.state][language], SMALL3),
      text4(
        reasonText(health.reason, tables.products, asOf, language) + managerText(facts, health.customer, language),
        SMALL3
      ),
      number(stake === 0 ? null : stake, yen2, right),
      text4(tables.reps[health.rep] ?? UNASSIGNED[language === "ja" ? 0 : 1], centred),
      text4(stage === null ? DASH2 : STAGE_TEXT[stage][language], centred),
      text4(timing === null ? DASH2 : TIMING_TEXT[timing.timing][language], {
        ...centred,
        italic: timing?.isTyped === false
      }),
      lastVisit === null ? text4(DASH2, right) : visitCell(lastVisit, sources, right),
      number(lastVisit === null ? null : asOf - lastVisit.day, "0", right),
      number(interval?.days ?? null, "0", { ...right, italic: interval?.source === "team" }),
      number(facts.firstDay.visits === null ? null : health.visits, "0", right),
      text4(trendText(health.reactions, language), centred),
      number(health.months, "0.0", right),
      endCell2(end, language, right),
      number(health.paid, yen2, right)
    ]);
  }
  function managerText({ tables }, customer, language) {
    const { priority, comment } = tables.customerInfo;
    const words2 = [priority[customer], comment[customer]].filter((each) => each !== "").join(language === "ja" ? "・" : ", ");
    return words2 === "" ? "" : fill(TEXT9.manager[language], { words: words2 });
  }
  function visitCell({ day, row: sheetRow, part: part2 }, { visits }, look) {
    const source = visits?.parts[part2];
    const shown2 = formatIsoDay(day).replace(/-/g, "/");
    if (source === void 0) return text4(shown2, look);
    const place2 = { sheetName: source.sheetName, row: sheetRow, column: source.columns["day"] ?? 1 };
    return { ...linked(place2, shown2, { ...look, color: ACCENT }), format: "yyyy/mm/dd" };
  }
  function trendText({ direction, count }, language) {
    if (count === 0) return DASH2;
    return `${direction === null ? DASH2 : DIRECTION_TEXT[direction][language]}(${count})`;
  }
  function endCell2(end, language, look) {
    if (end === null) return text4(DASH2, look);
    if (end.kind !== "auto") return dayCell(end.day, "yyyy/mm/dd", look);
    const quiet = { ...look, color: QUIET };
    if (end.day === null) return text4(TEXT9.auto[language], quiet);
    return dayCell(end.day, language === "ja" ? '"自動 "yy/mm/dd' : '"auto "yy/mm/dd', quiet);
  }
  function highlights2(rows) {
    const table = { row: TABLE_HEADER_ROW + 1, rows: rows - TABLE_HEADER_ROW - 1, columns: 1 };
    const startsWith = (sign2) => (cell) => `=LEFT(${cell},1)="${sign2}"`;
    return [
      ...STATE_LOOKS.map(({ sign: sign2, look }) => ({
        ...table,
        column: STATE_COLUMN,
        formula: startsWith(sign2),
        look
      })),
      { ...table, column: TREND_COLUMN, formula: startsWith("↘"), look: { color: "#8f2d0a", bold: true } }
    ];
  }
  var dayCell = (day, format, look) => ({ value: { day }, format, look });
  var blankCells = () => COLUMNS4.map(() => BLANK2);
  var row3 = (cells) => rowOf(COLUMNS4.length, cells);

  // src/core/cohorts.ts
  function cohorts(facts, first, last2, lastClosed) {
    const { closingDay } = facts.settings;
    const members = /* @__PURE__ */ new Map();
    facts.spells.forEach((spells, customer) => {
      const begun = spells[0];
      if (begun === void 0 || begun.start > facts.asOf) return;
      const month = monthOf(begun.start, closingDay);
      if (month < first || month > last2) return;
      const known2 = members.get(month);
      if (known2 === void 0) members.set(month, [customer]);
      else known2.push(customer);
    });
    return Array.from({ length: last2 - first + 1 }, (_, i) => {
      const month = first + i;
      const customers = members.get(month) ?? [];
      const active = Array.from({ length: Math.max(0, lastClosed - month + 1) }, (_each, k) => {
        const close = monthEnd(month + k, closingDay);
        return customers.filter((customer) => facts.spells[customer].some((spell) => activeAtClose(spell, close))).length;
      });
      return { month, customers: customers.length, active };
    });
  }

  // src/reports/monthly.ts
  var MONTHLY_SHEET = { ja: "月次", en: "Monthly" };
  var MONTHLY_BLOCK = "KPI_MONTHLY";
  var MONTHS2 = 13;
  var FIRST_MONTH_COLUMN = 1;
  var CHANGE_COLUMN = FIRST_MONTH_COLUMN + MONTHS2;
  var COLUMNS5 = CHANGE_COLUMN + 1;
  var HEADER_ROW2 = 3;
  var TEXT10 = {
    title: { ja: "ルートKPI 月次", en: "Route KPI monthly" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    note: {
      ja: "「最新に更新」で書き直されます。表の右と下のメモは残ります。斜体は途中の月。「—」はデータがないか、割る数が0",
      en: 'Rewritten by "Refresh"; notes to the right and below stay. Italic = running month. "—" = no data, or nothing to divide by'
    },
    kpi: { ja: "KPI", en: "KPI" },
    running: { ja: "途中", en: "running" },
    change: { ja: "前年比", en: "On last year" },
    stocks: { ja: "契約中の顧客の増減", en: "Customers under contract: where they came from and went" },
    opening: { ja: "期首", en: "Opening" },
    new: { ja: "+ 新規", en: "+ New" },
    returned: { ja: "+ 復帰", en: "+ Returned" },
    cancelled: { ja: "− 解約", en: "− Cancelled" },
    closing: { ja: "= 期末", en: "= Closing" },
    cohorts: {
      ja: "始めた月ごとの継続(月末に契約中の割合。n = 始めた社数、0か月 = 始めた月の末)",
      en: "Retention by month of start (share under contract at month ends; n = customers who began; 0 = the month itself)"
    },
    cohort: { ja: "{month} 開始", en: "from {month}" },
    members: { ja: "n", en: "n" },
    since: { ja: "{months}か月", en: "{months} mo." },
    chartData: { ja: "グラフのもと", en: "Data of the charts" },
    month: { ja: "月", en: "Month" },
    revenue: { ja: "売上", en: "Revenue" },
    lastYear: { ja: "前年の売上", en: "Last year" },
    newCustomers: { ja: "新規と復帰", en: "New and returned" },
    lost: { ja: "解約", en: "Cancelled" },
    revenueChart: { ja: "売上の推移", en: "Revenue by month" },
    stockChart: { ja: "顧客の増減", en: "Customers won and lost" }
  };
  var STOCKS = [
    [TEXT10.opening, ({ opening }) => opening],
    [TEXT10.new, ({ newCustomers }) => newCustomers],
    [TEXT10.returned, ({ returned }) => returned],
    [TEXT10.cancelled, ({ cancelled }) => cancelled],
    [TEXT10.closing, ({ closing }) => closing]
  ];
  var SMALL4 = { size: 9 };
  var RIGHT3 = { ...SMALL4, align: "right" };
  var QUIET_LOOK4 = { color: QUIET, size: 9 };
  var CHART_ROWS = 16;
  var COHORTS = 12;
  var COHORT_MONTHS = 13;
  var COHORT_TINTS = [
    [0.95, "#c7dcf0"],
    [0.8, "#e3eef8"]
  ];
  var STAMP_COLUMN4 = 11;
  var REVENUE = KPIS.find(({ id }) => id === "revenue");
  function monthlyPlan(input) {
    const { facts, language } = input;
    const at = monthsOf2(facts);
    const current = monthOf(facts.asOf, facts.settings.closingDay);
    const months = Array.from({ length: MONTHS2 }, (_, i) => at(current - MONTHS2 + 1 + i));
    const lastClosed = months[MONTHS2 - 1].partial ? current - 1 : current;
    const cells = [...headRows5(input), monthHeader(TEXT10.kpi, months, language)];
    cells[HEADER_ROW2][CHANGE_COLUMN] = headCell2(TEXT10.change[language], "right");
    cells.push(...KPIS.map((kpi) => kpiRow2(kpi, months, at, lastClosed, language)), row4([]));
    cells.push(sectionRow2(TEXT10.stocks[language]), monthHeader(null, months, language));
    cells.push(...STOCKS.map((stock) => stockRow(stock, months, facts, language)), row4([]));
    cells.push(sectionRow2(TEXT10.cohorts[language]), cohortHeader(language));
    const firstCohort = cells.length;
    cells.push(...cohortRows(facts, lastClosed, language), row4([]));
    const chartTop = cells.length;
    cells.push(...Array.from({ length: CHART_ROWS }, () => row4([])));
    const dataTop = cells.length + 1;
    cells.push(sectionRow2(TEXT10.chartData[language]), chartHeader(language));
    cells.push(...months.map((month) => chartRow(month, at, facts, language)));
    return {
      sheetName: MONTHLY_SHEET[language],
      blockName: MONTHLY_BLOCK,
      cells,
      rowKeys: { firstRow: HEADER_ROW2, names: cells.slice(HEADER_ROW2).map(([key]) => keyOf3(key)) },
      highlights: cohortHighlights(firstCohort),
      charts: chartPlans(chartTop, dataTop, language),
      frozenRows: HEADER_ROW2 + 1,
      frozenColumns: 1,
      stamp: { row: 0, column: STAMP_COLUMN4 },
      columnWidths: [150, ...Array.from({ length: MONTHS2 }, () => 68), 68]
    };
  }
  function monthsOf2(facts) {
    const measuresOf = measureMonths(wholeTeam(facts));
    return (month) => {
      const measures = measuresOf(month);
      return { month, measures, partial: measures?.cell.period.partial ?? false };
    };
  }
  function headRows5({ facts, refreshedAt, language }) {
    const title = text4(TEXT10.title[language], { bold: true, size: 14, color: ACCENT });
    const stamp = text4(fill(TEXT10.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK4, align: "right" });
    const first = row4([title]);
    first[STAMP_COLUMN4] = stamp;
    return [first, row4([text4(asOfText(facts.asOf, language), QUIET_LOOK4)]), row4([text4(TEXT10.note[language], QUIET_LOOK4)])];
  }
  function monthHeader(name, months, language) {
    return row4([
      headCell2(name?.[language] ?? "", "left"),
      ...months.map(({ month, partial }) => ({
        ...headCell2(monthName2(month, language), "right"),
        ...partial ? { note: TEXT10.running[language] } : {}
      }))
    ]);
  }
  function kpiRow2(kpi, months, at, lastClosed, language) {
    const format = numberFormat(kpi.unit, language);
    const figure = ({ measures }) => figureOf(kpi, measures);
    return row4([
      linked(explanationPlace(KPIS.indexOf(kpi)), kpi.name[language], SMALL4),
      ...months.map((month) => number(figure(month).value, format, { ...RIGHT3, italic: month.partial })),
      changeCell(kpi, figure(at(lastClosed)).value, figure(at(lastClosed - 12)).value)
    ]);
  }
  function changeCell(kpi, now, before) {
    if (now === null || before === null) return text4(DASH2, RIGHT3);
    if (kpi.unit === "ratio") return number((now - before) * 100, '+0.0"pt";−0.0"pt";±0.0"pt"', RIGHT3);
    return number(before === 0 ? null : now / before - 1, "+0.0%;−0.0%;±0.0%", RIGHT3);
  }
  function stockRow([name, valueOf], months, facts, language) {
    const format = numberFormat("companies", language);
    const isClosing = name === TEXT10.closing;
    return row4([
      text4(name[language], { ...SMALL4, bold: isClosing }),
      ...months.map(({ measures, partial }) => {
        const known2 = measures !== null && hasRecord(["spells"], facts, measures.cell.period.to);
        return number(known2 ? valueOf(measures.stocks) : null, format, { ...RIGHT3, bold: isClosing, italic: partial });
      })
    ]);
  }
  function cohortHeader(language) {
    return row4([
      headCell2("", "left"),
      headCell2(TEXT10.members[language], "right"),
      ...Array.from({ length: COHORT_MONTHS }, (_, months) => headCell2(fill(TEXT10.since[language], { months }), "right"))
    ]);
  }
  function cohortRows(facts, lastClosed, language) {
    return cohorts(facts, lastClosed - COHORTS + 1, lastClosed, lastClosed).map(
      ({ month, customers, active }) => row4([
        text4(fill(TEXT10.cohort[language], { month: monthName2(month, language) }), SMALL4),
        number(customers, numberFormat("companies", language), { ...RIGHT3, color: QUIET }),
        ...active.slice(0, COHORT_MONTHS).map((count) => number(ratio(count, customers), "0%", RIGHT3))
      ])
    );
  }
  function cohortHighlights(firstRow) {
    return Array.from(
      { length: COHORT_MONTHS },
      (_, i) => COHORT_TINTS.map(([from, background]) => ({
        row: firstRow,
        column: FIRST_MONTH_COLUMN + 1 + i,
        rows: COHORTS,
        columns: 1,
        formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}>=${from})`,
        look: { background }
      }))
    ).flat();
  }
  function chartHeader(language) {
    const names = [TEXT10.month, TEXT10.revenue, TEXT10.lastYear, TEXT10.newCustomers, TEXT10.lost];
    return row4(names.map((name, i) => text4(name[language], { ...QUIET_LOOK4, align: i === 0 ? "left" : "right" })));
  }
  function chartRow(month, at, facts, language) {
    const revenue = ({ measures: measures2, partial: partial2 }) => dataCell(partial2 ? null : figureOf(REVENUE, measures2).value, numberFormat("yen", language));
    const { measures, partial } = month;
    const known2 = measures !== null && !partial && hasRecord(["spells"], facts, measures.cell.period.to);
    const companies = numberFormat("companies", language);
    return row4([
      text4(chartMonthName(month.month, language), QUIET_LOOK4),
      revenue(month),
      revenue(at(month.month - 12)),
      dataCell(known2 ? measures.stocks.newCustomers + measures.stocks.returned : null, companies),
      dataCell(known2 ? -measures.stocks.cancelled : null, `${companies};−${companies}`)
    ]);
  }
  var dataCell = (value, format) => ({
    value,
    format,
    look: { ...QUIET_LOOK4, align: "right" }
  });
  function chartPlans(top, dataRow, language) {
    const columns = (column, count) => ({ row: dataRow, column, rows: MONTHS2 + 1, columns: count });
    return [
      {
        key: "revenue",
        kind: "line",
        title: TEXT10.revenueChart[language],
        anchor: { row: top, column: 0 },
        width: 540,
        height: 310,
        ranges: [columns(0, 3)],
        legend: "bottom",
        series: [{ color: ACCENT }, { color: "#8a9099", dash: [4, 4] }]
      },
      {
        key: "stocks",
        kind: "stacked-column",
        title: TEXT10.stockChart[language],
        anchor: { row: top, column: 7 },
        width: 540,
        height: 310,
        ranges: [columns(0, 1), columns(3, 2)],
        legend: "bottom",
        series: [{ color: "#0072b2" }, { color: "#d55e00" }]
      }
    ];
  }
  var headCell2 = (name, align) => text4(name, { ...SMALL4, bold: true, background: HEADER_FILL, align });
  var sectionRow2 = (title) => row4([text4(title, { bold: true, color: ACCENT })]);
  var row4 = (cells) => rowOf(COLUMNS5, cells);
  function keyOf3({ value }) {
    const shown2 = typeof value === "object" && value !== null && "text" in value ? value.text : value;
    if (typeof shown2 !== "string" || shown2 === "") return [];
    const kpi = KPIS.find(({ name }) => Object.values(name).includes(shown2));
    const words2 = [kpi?.name, ...Object.values(TEXT10)].find(
      (each) => each !== void 0 && Object.values(each).includes(shown2)
    );
    return words2 === void 0 ? [shown2] : Object.values(words2);
  }
  var pad22 = (value) => String(value).padStart(2, "0");
  var monthName2 = (month, language) => language === "ja" ? `${pad22(yearOfMonth(month) % 100)}年${monthOfYear(month)}月` : `${yearOfMonth(month)}-${pad22(monthOfYear(month))}`;
  var chartMonthName = (month, language) => language === "ja" ? `${yearOfMonth(month)}/${monthOfYear(month)}` : `${monthOfYear(month)}/${yearOfMonth(month)}`;

  // src/reports/notices.ts
  var TEXT11 = {
    unused: { ja: "使えなかった行 {count}", en: "{count} rows could not be used" },
    toCheck: { ja: "確認したいこと {count}", en: "{count} things to check" },
    andMore: { ja: "{shown}ほか{count}枚", en: "{shown} and {count} more" },
    questions: { ja: "答えてほしいこと {count}", en: "{count} questions to answer" }
  };
  var MOST_NAMED = 4;
  function unusedRows({ sources }) {
    return Object.values(sources).reduce((sum, source) => sum + source.unusable, 0);
  }
  function unreadSheets({ questions }, language) {
    return questions.flatMap((question2) => {
      const unread = question2.type === "join" ? question2.sheets.filter(({ isRead, rows }) => !isRead && rows > 0) : [];
      if (unread.length === 0) return [];
      const names = unread.map(({ sheetName }) => language === "ja" ? `「${sheetName}」` : `"${sheetName}"`);
      const shown2 = names.slice(0, MOST_NAMED).join(language === "ja" ? "" : ", ");
      return [
        names.length > MOST_NAMED ? fill(TEXT11.andMore[language], { shown: shown2, count: names.length - MOST_NAMED }) : shown2
      ];
    });
  }
  function notices(input, language) {
    const warnings = input.findings.filter(({ severity }) => severity === "warning").length;
    const say = (text6, count) => fill(text6[language], { count });
    return [
      say(TEXT11.unused, unusedRows(input.intake)),
      ...warnings === 0 ? [] : [say(TEXT11.toCheck, warnings)],
      ...input.questions === 0 ? [] : [say(TEXT11.questions, input.questions)]
    ];
  }

  // src/goals/record.ts
  function teamRecord(slice) {
    const { asOf, firstDay, settings } = slice.facts;
    const running = monthOf(asOf, settings.closingDay);
    const lastClosed = asOf === monthEnd(running, settings.closingDay) ? running : running - 1;
    const days = Object.values(firstDay).filter((day) => day !== null);
    const measures = measureMonths(slice);
    return {
      first: days.length === 0 ? null : monthOf(Math.min(...days), settings.closingDay),
      lastClosed,
      figure: (kpi, month) => figureOf(kpi, measures(month)),
      measures
    };
  }
  function closedMonths(kpi, record, count = Infinity) {
    const months = [];
    for (let month = record.lastClosed; month >= (record.first ?? Infinity) && months.length < count; month--) {
      const { value } = record.figure(kpi, month);
      if (value !== null) months.push({ month, value });
    }
    return months.reverse();
  }

  // src/goals/evidence.ts
  var MINIMUM_MONTHS = 3;
  var EVIDENCE_MONTHS = 12;
  function evidenceMonths(kpi, record) {
    return kpi.id === "kgi-progress" ? [] : closedMonths(kpi, record, EVIDENCE_MONTHS);
  }
  function evidenceOf(kpi, record) {
    const months = evidenceMonths(kpi, record);
    if (months.length < MINIMUM_MONTHS) return null;
    const values = months.map(({ value: value2 }) => value2);
    const quartile = (share) => quantileInclusive(values, share);
    const [q1, median2, q3] = [quartile(0.25), quartile(0.5), quartile(0.75)];
    const figures = { n: months.length, months, q1, median: median2, q3 };
    const value = (figure) => ({ kind: "value", value: figure });
    switch (kpi.better) {
      case "higher":
        return { ...figures, best: Math.max(...values), realistic: value(median2), challenge: value(q3) };
      case "lower":
        return { ...figures, best: Math.min(...values), realistic: value(median2), challenge: value(q1) };
      case "in-range": {
        const range = { kind: "range", lower: q1, upper: q3 };
        return { ...figures, best: median2, realistic: range, challenge: range };
      }
    }
  }

  // src/goals/rep-shares.ts
  function sharesOf(weights) {
    const positive = weights.map((weight) => Number.isFinite(weight) && weight > 0 ? weight : 0);
    const largest = Math.max(...positive, 0);
    if (largest === 0) return null;
    const scaled = positive.map((weight) => weight / largest);
    const sum = scaled.reduce((total, weight) => total + weight, 0);
    return scaled.map((weight) => weight / sum);
  }
  function rounded2(parts, whole) {
    const result = parts.map((part2) => Math.floor(part2) + 0);
    const byRemainder = parts.map((part2, i) => ({ i, remainder: part2 - Math.floor(part2) })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
    const left = whole - result.reduce((sum, part2) => sum + part2, 0);
    for (const { i } of byRemainder.slice(0, Math.max(0, left))) result[i]++;
    const lost = left - Math.min(Math.max(0, left), parts.length);
    if (lost !== 0 && parts.length > 0) {
      const sizes = result.map(Math.abs);
      result[sizes.indexOf(Math.max(...sizes))] += lost;
    }
    return result;
  }

  // src/goals/gap-by-lever.ts
  var LEVERS = ["lost", "won", "handedOver", "frequency", "price"];
  var revenueOf = (side) => (side.held + side.won - side.lost + side.handedOver) * side.frequency * side.price;
  function gapByLever(reference, actual) {
    const priced = (side, other) => side.frequency === 0 ? { ...side, price: other.price } : side;
    const [from, to] = [priced(reference, actual), priced(actual, reference)];
    const exact = LEVERS.map((lever) => shapleyValue(lever, from, to));
    const total = Math.round(revenueOf(to) - revenueOf(from)) + 0;
    const [lost, won, handedOver, frequency, price] = rounded2(exact, total);
    return { lost, won, handedOver, frequency, price, total };
  }
  function shapleyValue(lever, reference, actual) {
    const others = LEVERS.filter((other) => other !== lever);
    let value = 0;
    for (let chosen2 = 0; chosen2 < 1 << others.length; chosen2++) {
      const before = others.filter((_, i) => chosen2 >> i & 1);
      const without = { ...reference, ...pick2(actual, before) };
      const orders = factorial(before.length) * factorial(others.length - before.length) / factorial(LEVERS.length);
      value += orders * (revenueOf({ ...without, [lever]: actual[lever] }) - revenueOf(without));
    }
    return value;
  }
  var pick2 = (side, levers) => Object.fromEntries(levers.map((lever) => [lever, side[lever]]));
  var factorial = (n) => n < 2 ? 1 : n * factorial(n - 1);

  // src/goals/gap-sides.ts
  function gapToGoal(slice, span, goal, plan) {
    const months = recordedMonths(slice, span);
    const actual = sideOf(months);
    if (actual === null || goal <= 0) return null;
    const planned = plannedSide(months[0]?.opening ?? 0, months, plan);
    const reference = stretched(planned, goal);
    return reference === null ? null : gapByLever(reference, actual);
  }
  function gapToLastYear(slice, span) {
    const { settings, asOf } = slice.facts;
    const now = recordedMonths(slice, span);
    const running = monthOf(asOf, settings.closingDay);
    const isPartial = now.some(({ share }) => share < 1);
    const before = { first: span.first - 12, last: Math.min(span.last, running) - 12 };
    const lastDay = isPartial ? addMonths(asOf, -12) : monthEnd(before.last, settings.closingDay);
    if (now.length === 0 || !hasRecord(["spells", "transactions"], slice.facts, monthEnd(before.first, settings.closingDay)))
      return null;
    const then = recordedMonths(upTo(slice, lastDay), before);
    const between = recordedMonths(slice, { first: span.first - 12, last: span.first - 1 });
    const reference = sideOf(then.map((month, i) => ({ ...month, share: now[i].share })));
    const actual = sideOf([...between.map((month) => ({ ...month, share: 0 })), ...now]);
    return reference === null || actual === null ? null : gapByLever(reference, actual);
  }
  function recordedMonths(slice, span) {
    const { settings, asOf } = slice.facts;
    const measuresOf = measureMonths(slice);
    const months = [];
    for (let month = span.first; month <= span.last; month++) {
      const period = resolvePeriod({ first: month, last: month }, settings, asOf);
      const measures = measuresOf(month);
      if (period === null || measures === null) break;
      const { stocks, money } = measures;
      months.push({
        opening: stocks.opening,
        won: stocks.newCustomers + stocks.returned,
        lost: stocks.cancelled,
        handedOver: stocks.handedIn - stocks.handedOut,
        share: (period.to - period.from + 1) / (period.fullTo - period.from + 1),
        transactions: money.transactions,
        revenue: money.revenue
      });
    }
    return months;
  }
  var upTo = (slice, asOf) => ({ ...slice, facts: { ...slice.facts, asOf } });
  function sideOf(months) {
    const stock = stockOf(months);
    const counted = months.filter(({ share }) => share > 0);
    const transactions = counted.reduce((total, month) => total + month.transactions, 0);
    const revenue = counted.reduce((total, month) => total + month.revenue, 0);
    if (transactions === 0 && revenue === 0) return { ...stock, frequency: 0, price: 0 };
    const customers = stock.held + stock.won - stock.lost + stock.handedOver;
    if (customers <= 0 || transactions === 0) return null;
    return { ...stock, frequency: transactions / customers, price: revenue / transactions };
  }
  function stockOf(months) {
    const after = months.map(
      ({ share }, i) => share / 2 + months.slice(i + 1).reduce((total, later) => total + later.share, 0)
    );
    const sum = (figure) => months.reduce((total, month, i) => total + figure(month) * after[i], 0);
    return {
      held: (months[0]?.opening ?? 0) * months.reduce((total, { share }) => total + share, 0),
      won: sum(({ won }) => won),
      lost: sum(({ lost }) => lost),
      handedOver: sum(({ handedOver }) => handedOver)
    };
  }
  function plannedSide(opening, months, plan) {
    let customers = opening;
    const planned = months.map(({ share }) => {
      const month = {
        opening: customers,
        won: plan.won * share,
        lost: customers * (1 - plan.retention ** share),
        handedOver: 0,
        share
      };
      customers += month.won - month.lost;
      return month;
    });
    return { ...stockOf(planned), frequency: plan.frequency, price: plan.price };
  }
  function stretched(side, goal) {
    const by = (share) => ({
      ...side,
      won: side.won * (1 + share),
      lost: side.lost * Math.max(0, 1 - share),
      frequency: side.frequency * (1 + share),
      price: side.price * (1 + share)
    });
    if (!(revenueOf(by(1)) > 0)) return null;
    let [low, high] = [-1, 1];
    while (revenueOf(by(high)) < goal) high *= 2;
    for (let i = 0; i < 80; i++) {
      const middle = (low + high) / 2;
      if (revenueOf(by(middle)) < goal) low = middle;
      else high = middle;
    }
    return by(high);
  }

  // src/goals/projection.ts
  function ratesOf(levers, season) {
    return {
      retention: Math.min(1, Math.max(0, levers.retention + season.retention)),
      won: Math.max(0, levers.won + season.won),
      frequency: levers.frequency * season.frequency,
      price: levers.price * season.price
    };
  }
  function flowOf({ month, share, season }, levers) {
    const { retention, won, frequency, price } = ratesOf(levers, season);
    return { month, share, kept: share === 1 ? retention : retention ** share, joining: won * share, frequency, price };
  }
  function projectMonth(opening, { month, share, kept, joining, frequency, price }) {
    const closing = opening * kept + joining;
    const customers = (opening + closing) / 2 * share;
    const transactions = customers * frequency;
    return { month, opening, closing, customers, transactions, revenue: transactions * price };
  }
  function project(basis2, levers) {
    let customers = basis2.customers;
    let landing = basis2.actual;
    const months = basis2.months.map((ahead) => {
      const projected = projectMonth(customers, flowOf(ahead, levers));
      customers = projected.closing;
      landing += projected.revenue;
      return projected;
    });
    return { months, landing };
  }

  // src/goals/levers-of-targets.ts
  var LEVER_OF_KPI = /* @__PURE__ */ new Map([
    ["retention-rate", "retention"],
    ["churn-rate", "retention"],
    ["churn-count", "retention"],
    ["new-customers", "won"],
    ["meetings", "won"],
    ["approaches", "won"],
    ["appointment-rate", "won"],
    ["win-rate", "won"],
    ["deal-size", "price"],
    ["revenue-per-customer", "price"]
  ]);
  function leversOfTargets(basis2, median2, target) {
    const price = target("deal-size") ?? basis2.level.price;
    const perCustomer = basis2.level.frequency * basis2.level.price * times("revenue-per-customer");
    const asksMore = target("revenue-per-customer") !== null && price !== 0;
    const frequencyTakesIt = asksMore && target("deal-size") !== null;
    const priceTakesIt = asksMore && !frequencyTakesIt && basis2.level.frequency !== 0;
    return {
      retention: retentionAsked() ?? basis2.level.retention,
      won: wonAsked(),
      frequency: frequencyTakesIt ? perCustomer / price : basis2.level.frequency,
      price: priceTakesIt ? perCustomer / basis2.level.frequency : price
    };
    function retentionAsked() {
      const [retention, churn, lost] = ["retention-rate", "churn-rate", "churn-count"].map(target);
      if (retention != null) return retention;
      if (churn != null) return 1 - churn;
      return lost == null ? null : retentionFor(basis2, lost);
    }
    function wonAsked() {
      const [joining, usual2] = [target("new-customers"), median2("new-customers")];
      if (joining !== null && usual2 !== null) return Math.max(0, basis2.level.won + joining - usual2);
      const meetings = target("meetings") === null ? times("approaches") * times("appointment-rate") : times("meetings");
      return basis2.level.won * meetings * times("win-rate");
    }
    function times(kpi) {
      const [asked, usual2] = [target(kpi), median2(kpi)];
      return asked === null || usual2 === null || usual2 === 0 ? 1 : asked / usual2;
    }
  }
  function gainOf(kpi, value, median2, basis2) {
    if (!LEVER_OF_KPI.has(kpi)) return null;
    const landing = (at) => {
      const only = (figure) => (other) => other === kpi ? figure : null;
      return project(basis2, leversOfTargets(basis2, only(median2), only(at))).landing;
    };
    return landing(value) - landing(median2);
  }
  function lostAt(basis2, retention) {
    const levers = { ...basis2.level, retention };
    const { months } = project(basis2, levers);
    let [lost, shares] = [0, 0];
    basis2.months.forEach((ahead, i) => {
      lost += months[i].opening * (1 - flowOf(ahead, levers).kept);
      shares += ahead.share;
    });
    return shares === 0 ? 0 : lost / shares;
  }
  function retentionFor(basis2, lost) {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (lostAt(basis2, middle) > lost) low = middle;
      else high = middle;
    }
    return high;
  }

  // src/goals/kgi-gap.ts
  var GAP_LEVERS = ["lost", "won", "frequency", "price"];
  function kgiGap({ facts, targets, record, kgi, basis: basis2, month }) {
    const { span, target, pace } = kgi;
    if (span === null) return null;
    const slice = wholeTeam(facts);
    if (target === null) {
      const parts2 = gapToLastYear(slice, span);
      return parts2 === null ? null : { against: "last-year", parts: parts2 };
    }
    if (basis2 === null || pace === null) return null;
    const kpiOf2 = (id) => KPIS.find((kpi) => kpi.id === id);
    const plan = leversOfTargets(
      basis2,
      (id) => evidenceOf(kpiOf2(id), record)?.median ?? null,
      (id) => {
        const goal = goalFor(targets, kpiOf2(id), null, { first: month, last: month });
        return goal?.kind === "value" ? goal.value : null;
      }
    );
    const parts = gapToGoal(slice, span, target * pace.share, plan);
    return parts === null ? null : { against: "pace", parts };
  }

  // src/goals/lever-record.ts
  var SEASON_MONTHS = 24;
  var LONGEST_RECORD = 36;
  function recordedMonths2(record, facts) {
    const months = [];
    const first = Math.max(record.first ?? Infinity, record.lastClosed - LONGEST_RECORD + 1);
    for (let month = first; month <= record.lastClosed; month++) {
      const { stocks, money, cell } = record.measures(month);
      if (stocks.opening === 0 || !hasRecord(["spells", "transactions"], facts, cell.period.to)) continue;
      const customers = (stocks.opening + stocks.closing) / 2;
      months.push({
        month,
        retention: stocks.retained / stocks.opening,
        won: stocks.newCustomers + stocks.returned,
        perCustomer: money.revenue / customers,
        transactions: money.transactions / customers,
        price: ratio(money.revenue, money.transactions)
      });
    }
    return months;
  }
  function levelOf(months) {
    const price = usual(months.flatMap((month) => month.price ?? []));
    if (price === null) return null;
    return {
      retention: median(months.map(({ retention }) => retention)),
      won: median(months.map(({ won }) => won)),
      frequency: price === 0 ? median(months.map(({ transactions }) => transactions)) : usual(months.map(({ perCustomer }) => perCustomer)) / price,
      price
    };
  }
  function usual(values) {
    const middle = median(values);
    return middle === 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : middle;
  }
  function leversOf(month, level) {
    const price = month.price ?? level.price;
    const frequency = price === 0 ? month.transactions : month.perCustomer / price;
    return { retention: month.retention, won: month.won, frequency, price };
  }

  // src/goals/lever-seasons.ts
  var NO_SEASON = { retention: 0, won: 0, frequency: 1, price: 1 };
  function seasonsOf(months, evidence, level) {
    const seasons = (figure, usual2, scale) => {
      const year = mediansOfYear(months, figure);
      const apart = evidence.map((month) => scale.apart(figure(month), year[monthOfYear(month.month) - 1]));
      const shift = scale.middle(apart.filter((one) => one !== null)) ?? scale.none;
      return year.map((value) => scale.apart(scale.moved(value, shift), usual2) ?? scale.none);
    };
    const retention = seasons((month) => month.retention, level.retention, ADDED);
    const won = seasons((month) => month.won, level.won, ADDED);
    const perCustomer = seasons((month) => month.perCustomer, level.frequency * level.price, SCALED);
    const price = seasons((month) => month.price, level.price, SCALED);
    return price.map((factor, i) => ({
      retention: retention[i],
      won: won[i],
      // Frequency × price is the season of revenue per customer-month.
      frequency: factor === 0 ? 1 : perCustomer[i] / factor,
      price: factor
    }));
  }
  function mediansOfYear(months, figure) {
    return Array.from(
      { length: 12 },
      (_, i) => median(months.filter(({ month }) => monthOfYear(month) === i + 1).flatMap((month) => figure(month) ?? []))
    );
  }
  var ADDED = {
    none: 0,
    apart: (value, from) => value === null || from === null ? null : value - from,
    moved: (value, by) => value === null ? null : value + by,
    // Customers come and go by ones, so that most months depart by nothing at all and a median would say so of a bad year.
    middle: mean2
  };
  var SCALED = {
    none: 1,
    apart: (value, from) => value === null || from === null || from === 0 ? null : value / from,
    moved: (value, by) => value === null ? null : value * by,
    // One large order must not raise the whole year.
    middle: median
  };
  function mean2(values) {
    return ratio(
      values.reduce((sum, value) => sum + value, 0),
      values.length
    );
  }
  function withoutSeason(month, level, season) {
    const levers = leversOf(month, level);
    return {
      retention: levers.retention - season.retention,
      won: levers.won - season.won,
      frequency: season.frequency === 0 ? level.frequency : levers.frequency / season.frequency,
      price: season.price === 0 ? level.price : levers.price / season.price
    };
  }

  // src/goals/forecast.ts
  function projectionBasis(record, facts, calendar) {
    const span = kgiSpan(facts);
    const recorded = recordedMonths2(record, facts);
    const evidence = recorded.slice(-EVIDENCE_MONTHS);
    const level = evidence.length < MINIMUM_MONTHS ? null : levelOf(evidence);
    if (span === null || level === null) return null;
    const seasons = recorded.length < SEASON_MONTHS ? [] : seasonsOf(recorded, evidence, level);
    const seasonOf2 = (month) => seasons[monthOfYear(month) - 1] ?? NO_SEASON;
    const running = monthOf(facts.asOf, facts.settings.closingDay);
    const ahead = (months) => monthsFrom(Math.max(months.first, running), months.last).map((month) => ({ month, share: shareLeft(month), season: seasonOf2(month) })).filter(({ share }) => share > 0);
    const today2 = {
      actual: 0,
      // The running month contains the as-of day, so it is always measured.
      customers: record.measures(running).stocks.closing,
      months: ahead({ first: running, last: span.first - 1 }),
      level,
      history: evidence.map((month) => withoutSeason(month, level, seasonWithout(month)))
    };
    const untilThen = project(today2, level).months;
    return {
      ...today2,
      actual: revenueTo(Math.min(span.last, running)),
      customers: untilThen[untilThen.length - 1]?.closing ?? today2.customers,
      months: ahead(span)
    };
    function seasonWithout(month) {
      if (seasons.length === 0) return NO_SEASON;
      const others = recorded.filter((other) => other !== month);
      return seasonsOf(others, evidence, level)[monthOfYear(month.month) - 1] ?? NO_SEASON;
    }
    function shareLeft(month) {
      return month > running ? 1 : 1 - paceOf(record.measures(running).cell.period, calendar).share;
    }
    function revenueTo(last2) {
      return monthsFrom(span.first, last2).reduce((sum, month) => sum + record.measures(month).money.revenue, 0);
    }
  }
  function monthsFrom(first, last2) {
    return Array.from({ length: Math.max(0, last2 - first + 1) }, (_, i) => first + i);
  }

  // src/goals/kgi.ts
  function kgiStanding(facts, calendar) {
    const { settings, asOf } = facts;
    const target = settings.kgiTarget;
    const span = kgiSpan(facts);
    const period = span === null ? null : resolvePeriod(span, settings, asOf);
    const measures = span === null ? null : measure(wholeTeam(facts), span);
    const recorded = period !== null && hasRecord(["transactions"], facts, period.to);
    const actual = recorded && measures !== null ? measures.money.revenue : null;
    const pace = period === null ? null : paceOf(period, calendar);
    const attainment = actual === null || target === null ? null : ratio(actual, target);
    const againstPace = attainment === null || pace === null ? null : ratio(attainment, pace.share);
    const difference = actual === null || target === null || pace === null ? null : actual - target * pace.share;
    return { span, period, target, actual, attainment, pace, againstPace, difference, status: standing3() };
    function standing3() {
      if (target === null) return "no-goal";
      if (period === null || pace?.share === 0) return "running";
      return againstPace === null ? "no-data" : statusOf(againstPace, settings);
    }
  }

  // src/goals/chance.ts
  var SEED = 20240401;
  var RESAMPLES = 200;
  var LANDINGS = 10;
  var PATHS = 50;
  function chance(basis2, levers, goal, seed) {
    const { next } = createRandom(seed);
    const draw = (items) => items[Math.floor(next() * items.length)];
    const flows = basis2.history.map((recorded) => {
      const asAsked = shifted(recorded, basis2.level, levers);
      return basis2.months.map((ahead) => flowOf(ahead, asAsked));
    });
    const landings = [];
    const shares = [];
    for (let i = 0; i < RESAMPLES; i++) {
      const resample = flows.map(() => draw(flows));
      let reached = 0;
      for (let path = 0; path < PATHS; path++) {
        const landing = landingOf(basis2, (ahead) => draw(resample)[ahead]);
        if (landing >= goal) reached++;
        if (path < LANDINGS) landings.push(landing);
      }
      shares.push(reached / PATHS);
    }
    const probability = shares.reduce((sum, share) => sum + share, 0) / RESAMPLES;
    const quantile = (values, share) => quantileInclusive(values, share);
    return {
      probability,
      // A mean may lie outside its own percentiles where nearly all shares are equal.
      low: Math.min(probability, quantile(shares, 0.05)),
      high: Math.max(probability, quantile(shares, 0.95)),
      landingLow: quantile(landings, 0.1),
      landingMedian: quantile(landings, 0.5),
      landingHigh: quantile(landings, 0.9)
    };
  }
  function landingOf(basis2, flowOfMonth) {
    let landing = basis2.actual;
    let customers = basis2.customers;
    for (let ahead = 0; ahead < basis2.months.length; ahead++) {
      const { revenue, closing } = projectMonth(customers, flowOfMonth(ahead));
      landing += revenue;
      customers = closing;
    }
    return landing;
  }
  function shifted(month, level, levers) {
    const scaled = (name) => (
      // Nothing to scale: the record has only zeros there, or what is asked for has no proportion to it.
      level[name] === 0 ? levers[name] : month[name] * levers[name] / level[name]
    );
    return {
      retention: month.retention + levers.retention - level.retention,
      won: month.won + levers.won - level.won,
      frequency: scaled("frequency"),
      price: scaled("price")
    };
  }

  // src/goals/kgi-outlook.ts
  function kgiOutlook({ target, actual, pace }, basis2) {
    const paths = basis2 === null ? null : chance(basis2, basis2.level, target ?? Infinity, SEED);
    const daysLeft = pace === null ? null : pace.total - pace.gone;
    const isAhead = target !== null && actual !== null && daysLeft !== null && daysLeft > 0;
    return {
      landing: expectedLanding(basis2),
      interval: paths === null ? null : { low: paths.landingLow, high: paths.landingHigh },
      reach: target === null ? null : paths,
      daysLeft,
      neededPerDay: isAhead ? Math.max(0, target - actual) / daysLeft : null,
      perDay: pace === null || pace.gone === 0 || actual === null ? null : actual / pace.gone
    };
  }
  var expectedLanding = (basis2) => basis2 === null ? null : project(basis2, basis2.level).landing;

  // src/reports/progress-input.ts
  function progressFacts(input) {
    const { facts, targets, calendar } = input;
    const month = monthOf(facts.asOf, facts.settings.closingDay);
    const record = teamRecord(wholeTeam(facts));
    const { period } = record.measures(month).cell;
    const kgi = kgiStanding(facts, calendar);
    const basis2 = projectionBasis(record, facts, calendar);
    return {
      ...input,
      month,
      period,
      pace: paceOf(period, calendar),
      record,
      kgi,
      basis: basis2,
      outlook: kgiOutlook(kgi, basis2),
      gap: kgiGap({ facts, targets, record, kgi, basis: basis2, month })
    };
  }
  function standingNow(kpi, progress) {
    const { targets, facts, record, month, pace, kgi } = progress;
    const figure = record.figure(kpi, month);
    const own = goalFor(targets, kpi, null, { first: month, last: month });
    if (kpi.id !== "kgi-progress")
      return { month, figure, goal: own, ...assess(kpi, figure, own, pace.share, facts.settings) };
    const goal = kgi.target === null ? own : { kind: "value", value: 1 };
    return { month, figure, goal, attainment: kgi.againstPace, status: kgi.status };
  }
  function standingJudged(kpi, progress) {
    const now = standingNow(kpi, progress);
    if (now.status !== "running" || kpi.id === "kgi-progress" || kpi.accumulates !== "rate") return now;
    const { targets, facts, record } = progress;
    const month = record.lastClosed;
    const figure = record.figure(kpi, month);
    const goal = goalFor(targets, kpi, null, { first: month, last: month });
    return { month, figure, goal, ...assess(kpi, figure, goal, 1, facts.settings) };
  }
  var COLUMN_WIDTHS = [150, 96, 96, 62, 76, 76, 76, 122, 164, 138];
  var COLUMNS6 = COLUMN_WIDTHS.length;
  var STATUS_COLUMN2 = 4;
  var STAMP_COLUMN5 = 7;
  var LAST_COLUMN = COLUMNS6 - 1;
  var KGI_ROW = 3;
  var GAP_ROW = 7;
  var TABLE_HEADER_ROW2 = 14;

  // src/reports/progress-texts.ts
  var TEXT12 = {
    title: { ja: "ルートKPI 進捗", en: "Route KPI progress" },
    businessDays: { ja: "営業日 {gone}/{total}日({month}月)", en: "Business days {gone}/{total} of the month" },
    holidaysEnd: { ja: "祝日の一覧がこの期間まで届いていません", en: "The holiday list ends before this period" },
    basis: { ja: "売上基準: {basis}", en: "Revenue basis: {basis}" },
    // Short: a number that is wider than its cell is shown as ###.
    refreshed: { ja: '"更新 "m/d hh:mm', en: '"Refreshed "m/d hh:mm' },
    note: {
      ja: "「最新に更新」で書き直されます。表の右と下に書いたメモは残ります。KPIの名前を押すと、計算のしくみが開きます。",
      en: `Rewritten by "Refresh"; what you write to the right and below stays. A KPI's name leads to how it is computed.`
    },
    headNoKgi: {
      ja: "KGI(最終目標)がまだありません。サイドバーの「目標を決める」で決めるか、シート「設定」に売上目標を入れてください。",
      en: 'There is no KGI (final goal) yet. Set it in the sidebar ("Set goals"), or put a revenue goal on the sheet Settings.'
    },
    headNoPeriod: {
      ja: "シート「設定」の「KGIの期間」を読めません。例: 2024年度",
      en: "The KGI period on the sheet Settings cannot be read. Example: FY2024"
    },
    headReached: { ja: "KGIに届きました(目標より +{yen})。", en: "The KGI is reached ({yen} above it)." },
    headOver: {
      ja: "KGIの期間が終わりました。目標まで {yen} 足りませんでした。",
      en: "The KGI period is over: {yen} short of the goal."
    },
    headNoForecast: {
      ja: "着地見込は、終わった月の記録が3か月になると出ます。それまでは、ペースとの差を見てください。",
      en: "The expected landing shows once there are 3 closed months of record. Until then, go by the pace."
    },
    headShort: {
      ja: "このままなら {landing} で着地し、目標に {yen} 足りない見込みです(届く見込み {percent}%)。",
      en: "As things are it lands at {landing}, {yen} short of the goal (chance {percent}%)."
    },
    headAhead: {
      ja: "このままなら {landing} で着地し、目標を {yen} 上回る見込みです(届く見込み {percent}%)。",
      en: "As things are it lands at {landing}, {yen} above the goal (chance {percent}%)."
    },
    headReasons: { ja: "ペースを下げているのは {levers}。", en: " Behind the pace: {levers}." },
    kgiGoal: { ja: "KGI 売上目標", en: "KGI revenue goal" },
    kgiPeriod: { ja: "KGIの期間", en: "KGI period" },
    kgiActual: { ja: "実績", en: "Actual" },
    kgiAttainment: { ja: "達成率", en: "Attainment" },
    kgiDays: { ja: "期間の営業日", en: "Days gone" },
    kgiPace: { ja: "ペース", en: "Pace" },
    kgiDifference: { ja: "ペースとの差", en: "Against pace" },
    kgiStatus: { ja: "判定", en: "Status" },
    kgiLanding: { ja: "このままの着地見込", en: "Expected landing" },
    kgiReach: { ja: "KGIに届く見込み", en: "Chance of the KGI" },
    noKgi: { ja: "未設定 → 設定", en: "Not set → Settings" },
    noForecast: { ja: "3か月分の記録から出ます", en: "From 3 months of record on" },
    interval: { ja: "8割は {low}〜{high}", en: "8 in 10: {low}–{high}" },
    reachInterval: { ja: "記録の幅 {low}〜{high}%", en: "Given the record: {low}–{high}%" },
    daysLeft: { ja: "残り{days}営業日", en: "{days} business days left" },
    needed: { ja: "1日あたり必要", en: "Needed a day" },
    perDay: { ja: "(これまで 1日あたり {yen})", en: "(so far {yen} a day)" },
    gapToPace: { ja: "ペースとの差の内訳", en: "Gap to the pace, by lever" },
    gapToLastYear: { ja: "前年同期との差の内訳", en: "Gap to last year, by lever" },
    lost: { ja: "解約", en: "Customers lost" },
    won: { ja: "新規・復帰", en: "Customers won" },
    frequency: { ja: "取引回数", en: "Transactions" },
    price: { ja: "単価", en: "Price" },
    total: { ja: "合計", en: "Together" },
    chartData: { ja: "グラフのもと", en: "Data of the chart" },
    base: { ja: "土台", en: "Base" },
    more: { ja: "増", en: "Up" },
    moreBelow: { ja: "増(−)", en: "Up (−)" },
    less: { ja: "減", en: "Down" },
    lessBelow: { ja: "減(−)", en: "Down (−)" },
    together: { ja: "差", en: "Gap" },
    yen: { ja: "円", en: "Yen" },
    matters: { ja: "いま効く3つ", en: "Three things that matter now" },
    nothingMatters: {
      ja: "目標に遅れているKPIも、危うい顧客もありません。この調子で。",
      en: "No KPI is behind its target and no customer is in danger. Keep it up."
    },
    nothingElse: {
      ja: "ほかに、目標に遅れているKPIや、危うい顧客はありません。",
      en: "No other KPI is behind its target, and no other customers are in danger."
    },
    noTargets: {
      ja: "目標がまだありません。サイドバーの「目標を決める」で決めると、遅れがここに出ます。",
      en: "There are no targets yet. Set them in the sidebar, and what is behind shows here."
    },
    behindLine: { ja: "{sign} {kpi} {figure}({target})", en: "{sign} {kpi} {figure} ({target})" },
    inMonth: { ja: "{month}月の{kpi}", en: "{kpi} {month}:" },
    againstTarget: { ja: "目標 {target}", en: "target {target}" },
    againstPace: { ja: "目標ペース {target}", en: "pace {target}" },
    worseningLine: { ja: "{kpi}が悪くなっています", en: "{kpi} is getting worse" },
    customersStake: { ja: "{customers}(年 {yen})", en: "{customers} ({yen}/year)" },
    customersNamed: { ja: "、{name} ほか", en: ", {name} …" },
    customerNamed: { ja: "、{name}", en: ", {name}" },
    gainLine: { ja: "目標どおりなら期末までに +{yen}", en: "at its target +{yen} by the end" },
    kpi: { ja: "KPI", en: "KPI" },
    actual: { ja: "実績({month}月)", en: "Actual ({iso})" },
    actualRunning: { ja: "実績({month}月途中)", en: "{iso} so far" },
    target: { ja: "目標", en: "Target" },
    attainment: { ja: "達成率", en: "Attained" },
    attainmentRunning: { ja: "ペース比", en: "To pace" },
    status: { ja: "判定", en: "Status" },
    lastMonth: { ja: "前月差", en: "On month" },
    lastYear: { ja: "前年差", en: "On year" },
    changeNote: {
      ja: "月の途中の件数と金額は、前の月(前の年の同じ月)× 今月の営業日のペース との差です。",
      en: "While the month runs, counts and money are held against the earlier month × the pace of this one."
    },
    trend: { ja: "12か月の推移", en: "12 months" },
    signal: { ja: "気づき", en: "What has changed" },
    step: { ja: "次の一手", en: "Next step" },
    stepCustomers: { ja: "{state} {count}社 →", en: "{state}: {count} →" },
    stepReps: { ja: "目標未満の担当 {count}人 →", en: "Reps below target: {count} →" },
    stepRepsInMonth: { ja: "{month}月に目標未満 {count}人 →", en: "Reps below in {month}: {count} →" },
    stepProspects: { ja: "見込み客 {count}社 →", en: "Prospects: {count} →" },
    stepTimely: { ja: "今すぐの見込み客 {count}社 →", en: "Prospects, now: {count} →" },
    stepMonthly: { ja: "月ごとの推移 →", en: "Month by month →" },
    stepLever: { ja: "{lever} {yen} →", en: "{lever} {yen} →" },
    stepKpi: { ja: "{kpi} →", en: "{kpi} →" }
  };

  // src/reports/progress-gap.ts
  function gapCells(gap2, language) {
    const heading2 = gap2?.against === "last-year" ? TEXT12.gapToLastYear : TEXT12.gapToPace;
    const line = (name, yen2, look) => [
      text4(name[language], look),
      number(yen2, changeFormat("yen", language), { ...look, align: "right" })
    ];
    return [
      [linked(explanationOfKgi("gap"), heading2[language], { bold: true, color: ACCENT })],
      ...GAP_LEVERS.map((lever) => line(TEXT12[lever], gap2?.parts[lever] ?? null, {})),
      line(TEXT12.total, gap2?.parts.total ?? null, { bold: true })
    ];
  }
  var gapHighlights = () => [
    { sign: "<", color: "#8f2d0a" },
    { sign: ">", color: "#0b5d3b" }
  ].map(({ sign: sign2, color }) => ({
    row: GAP_ROW + 1,
    column: 1,
    rows: GAP_LEVERS.length + 1,
    columns: 1,
    formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}${sign2}0)`,
    look: { color }
  }));
  var CHART_ROWS2 = 13;
  var SERIES = [TEXT12.base, TEXT12.more, TEXT12.moreBelow, TEXT12.less, TEXT12.lessBelow, TEXT12.together];
  var [UP, DOWN] = ["#0072b2", "#d55e00"];
  function bridgeRows(gap2, language) {
    const quiet = { color: QUIET, size: 9 };
    const right = { ...quiet, align: "right" };
    const bars = gap2 === null ? null : barsOf(gap2.parts);
    const cell = (value) => ({ value, format: "#,##0;−#,##0", look: right });
    return [
      [text4(TEXT12.note[language], quiet)],
      ...Array.from({ length: CHART_ROWS2 }, () => []),
      [text4(TEXT12.chartData[language], quiet)],
      [text4(DASH2, quiet), ...SERIES.map((name) => text4(name[language], right))],
      ...[...GAP_LEVERS, "total"].map((lever, i) => [
        // In other words than above the table: rows are told apart by them.
        text4(`${i + 1} ${TEXT12[lever][language]}`, quiet),
        ...SERIES.map((_, series) => cell(bars?.[i]?.[series] ?? null))
      ])
    ].map((row5) => rowOf(COLUMNS6, row5));
  }
  function bridgeChart(gap2, top, language) {
    if (gap2 === null) return [];
    const title = gap2.against === "pace" ? TEXT12.gapToPace : TEXT12.gapToLastYear;
    return [
      {
        key: "gap",
        kind: "stacked-column",
        title: title[language],
        anchor: { row: top + 1, column: 0 },
        width: 700,
        height: CHART_ROWS2 * 20,
        ranges: [{ row: top + CHART_ROWS2 + 2, column: 0, rows: GAP_LEVERS.length + 2, columns: 1 + SERIES.length }],
        legend: "none",
        verticalTitle: TEXT12.yen[language],
        series: [
          { color: "transparent" },
          { color: UP },
          { color: UP },
          { color: DOWN },
          { color: DOWN },
          { color: ACCENT }
        ]
      }
    ];
  }
  function barsOf(parts) {
    let level = 0;
    const bars = GAP_LEVERS.map((lever) => {
      const [from, to] = [level, level + parts[lever]];
      level = to;
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const base = low > 0 ? low : high < 0 ? high : 0;
      const [above, below] = [Math.max(0, high) - Math.max(0, low), Math.min(0, low) - Math.min(0, high)];
      return to >= from ? [base, above, below, 0, 0, 0] : [base, 0, 0, above, below, 0];
    });
    return [...bars, [0, 0, 0, 0, 0, parts.total]];
  }

  // src/reports/progress-headline.ts
  var MOST_REASONS = 2;
  function headline(progress) {
    const { kgi, outlook, language } = progress;
    const { target, actual, pace } = kgi;
    const say = (text6, values2 = {}) => fill(text6[language], values2);
    if (target === null) return say(TEXT12.headNoKgi);
    if (kgi.span === null) return say(TEXT12.headNoPeriod);
    if (actual !== null && actual >= target) return say(TEXT12.headReached, { yen: yenText(actual - target) });
    if (outlook.daysLeft === 0 && actual !== null) return say(TEXT12.headOver, { yen: yenText(target - actual) });
    const { landing, reach } = outlook;
    if (landing === null || reach === null) return say(TEXT12.headNoForecast);
    const values = {
      landing: yenText(landing),
      yen: yenText(Math.abs(landing - target)),
      percent: Math.round(reach.probability * 100)
    };
    const answer = say(landing < target ? TEXT12.headShort : TEXT12.headAhead, values);
    return pace === null ? answer : answer + reasons(progress);
  }
  function reasons({ gap: gap2, language }) {
    if (gap2 === null || gap2.against !== "pace" || gap2.parts.total >= 0) return "";
    const levers = GAP_LEVERS.filter((lever) => gap2.parts[lever] < 0).sort((a, b) => gap2.parts[a] - gap2.parts[b]).slice(0, MOST_REASONS).map((lever) => `${TEXT12[lever][language]} ${changeText(gap2.parts[lever], "yen", language)}`);
    return fill(TEXT12.headReasons[language], { levers: levers.join(language === "ja" ? "、" : ", ") });
  }

  // src/reports/progress-kgi.ts
  var KGI_PROGRESS = KPIS.findIndex(({ id }) => id === "kgi-progress");
  var SMALL5 = { color: QUIET, size: 9 };
  var BIG = { bold: true, size: 11, align: "right" };
  var RIGHT4 = { align: "right" };
  var EXPLAINED = /* @__PURE__ */ new Map([
    [TEXT12.kgiActual, explanationPlace(KGI_PROGRESS)],
    [TEXT12.kgiAttainment, explanationPlace(KGI_PROGRESS)],
    [TEXT12.kgiPace, explanationOfKgi("pace")],
    [TEXT12.kgiDifference, explanationOfKgi("difference")],
    [TEXT12.kgiLanding, explanationOfKgi("landing")],
    [TEXT12.kgiReach, explanationOfKgi("reach")]
  ]);
  function kgiRows({ kgi, outlook, language }) {
    const { span, target, actual, attainment, pace, difference, status } = kgi;
    const { landing, reach } = outlook;
    const columns = [
      [TEXT12.kgiPeriod, text4(span === null ? DASH2 : spanName(span, language), { size: 9, bold: true })],
      [
        TEXT12.kgiGoal,
        target === null ? text4(TEXT12.noKgi[language], SMALL5) : number(target, roomyYen(target, language), BIG)
      ],
      [TEXT12.kgiActual, number(actual, roomyYen(actual, language), BIG)],
      [TEXT12.kgiAttainment, number(attainment, "0.0%", BIG)],
      [TEXT12.kgiStatus, text4(STATUS_TEXT[status][language], { bold: true, align: "center" })],
      [TEXT12.kgiDays, text4(pace === null ? DASH2 : `${pace.gone}/${pace.total}${language === "ja" ? "日" : ""}`, RIGHT4)],
      [TEXT12.kgiPace, number(pace?.share ?? null, "0.0%", RIGHT4)],
      [TEXT12.kgiDifference, number(difference, changeFormat("yen", language), RIGHT4)],
      [TEXT12.kgiLanding, number(landing, roomyYen(landing, language), BIG)],
      [TEXT12.kgiReach, number(reach?.probability ?? null, "0%", BIG)]
    ];
    const names = columns.map(([name, { look }]) => {
      const quiet = { ...SMALL5, align: look?.align ?? "left" };
      const place2 = EXPLAINED.get(name);
      return place2 === void 0 ? text4(name[language], quiet) : linked(place2, name[language], quiet);
    });
    return [names, columns.map(([, cell]) => cell), detailRow2(outlook, language)].map((row5) => rowOf(COLUMNS6, row5));
  }
  function detailRow2(outlook, language) {
    const { interval, reach, daysLeft, neededPerDay, perDay } = outlook;
    const say = (template, values) => fill(template[language], values);
    const percent = (share) => Math.round(share * 100);
    const right = { ...SMALL5, align: "right" };
    return [
      daysLeft === null ? BLANK2 : text4(say(TEXT12.daysLeft, { days: daysLeft }), SMALL5),
      linked(explanationOfKgi("needed"), TEXT12.needed[language], right),
      number(neededPerDay, roomyYen(neededPerDay, language), { align: "right", bold: true }),
      perDay === null ? BLANK2 : text4(say(TEXT12.perDay, { yen: yenText(perDay) }), SMALL5),
      ...Array.from({ length: 4 }, () => BLANK2),
      interval === null ? text4(TEXT12.noForecast[language], right) : text4(
        say(TEXT12.interval, { low: shortYen(interval.low, language), high: shortYen(interval.high, language) }),
        right
      ),
      reach === null ? BLANK2 : text4(say(TEXT12.reachInterval, { low: percent(reach.low), high: percent(reach.high) }), right)
    ];
  }
  function shortYen(yen2, language) {
    if (Math.abs(yen2) < 1e6) return yenText(yen2);
    return `${yen2 < 0 ? "−" : ""}¥${(Math.abs(yen2) / 1e6).toFixed(1)}${language === "ja" ? "百万" : "M"}`;
  }

  // src/reports/progress-steps.ts
  var MATTERS = {
    kept: [
      "retention-rate",
      "churn-rate",
      "churn-count",
      "active-customers",
      "tenure",
      "expected-tenure",
      "net-revenue-retention",
      "cumulative-revenue"
    ],
    visited: ["visits", "visit-frequency", "visit-coverage"],
    followed: ["first-month-follow"],
    won: ["meetings", "approaches", "appointment-rate", "calls", "new-customers", "win-rate"],
    price: ["deal-size", "revenue-per-customer"],
    whole: ["revenue", "kgi-progress"]
  };
  var matterOf = ({ id }) => Object.keys(MATTERS).find((matter) => MATTERS[matter].includes(id)) ?? "whole";
  var KPI_OF_LEVER = {
    lost: "retention-rate",
    won: "new-customers",
    frequency: "revenue-per-customer",
    price: "deal-size"
  };
  var needsAttention = ({ status }, verdict) => status === "behind" || status === "caution" || verdict === "worsening" && status !== "achieved";
  function nextStep(kpi, standing3, input) {
    switch (matterOf(kpi)) {
      case "kept":
        return ofStates(["risk", "renewal", "cooling"], input);
      case "visited":
        return ofStates(isTooMuch(standing3) ? ["pushed", "missed"] : ["missed", "pushed"], input);
      case "followed":
        return ofReps(kpi, standing3, input);
      case "won":
        return ofReps(kpi, standing3, input) ?? ofProspects(input);
      case "price":
        return ofReps(kpi, standing3, input) ?? ofMonths(kpi, input);
      case "whole":
        return ofLevers(input);
    }
  }
  function stakeOf2(kpi, { goal }, step, { basis: basis2, record }) {
    const inDanger = (step?.customers ?? []).reduce((sum, { stake }) => sum + stake, 0);
    if (inDanger > 0) return inDanger;
    const median2 = evidenceOf(kpi, record)?.median;
    if (goal?.kind !== "value" || basis2 === null || median2 === void 0) return 0;
    return Math.max(0, gainOf(kpi.id, goal.value, median2, basis2) ?? 0);
  }
  function ofStates(states, { customers, progress: { language } }) {
    const state = states.find((each) => customers.some(({ health }) => health.state === each));
    if (state === void 0) return null;
    const own = customers.filter(({ health }) => health.state === state);
    const text6 = fill(TEXT12.stepCustomers[language], { state: STATE_TEXT[state][language], count: own.length });
    return { text: text6, link: placeOf2(own[0], customers), customers: own };
  }
  function ofProspects({ customers, progress: { language } }) {
    const prospects = customers.filter(({ health }) => health.state === "prospect");
    const timely = prospects.filter(({ health }) => health.timing?.timing === "now");
    const own = timely.length > 0 ? timely : prospects;
    if (own.length === 0) return null;
    const text6 = fill((timely.length > 0 ? TEXT12.stepTimely : TEXT12.stepProspects)[language], { count: own.length });
    return { text: text6, link: placeOf2(own[0], customers), customers: own };
  }
  var placeOf2 = (customer, customers) => customerPlace(customers.indexOf(customer));
  function ofReps(kpi, { month }, { progress }) {
    const { facts, targets, pace, language, byRep } = progress;
    if (byRep === null) return null;
    const span = { first: month, last: month };
    const behind = facts.tables.reps.filter((rep) => {
      const goal = goalFor(targets, kpi, rep, span);
      if (goal === null || rowOfKey(byRep, repKey2(rep, kpi)) === null) return false;
      const figure = figureOf(
        kpi,
        measure(
          sliceOf(facts, { rep }, () => ""),
          span
        )
      );
      return ["behind", "caution"].includes(assess(kpi, figure, goal, pace.share, facts.settings).status);
    });
    if (behind.length === 0) return null;
    const template = month === progress.month ? TEXT12.stepReps : TEXT12.stepRepsInMonth;
    const shown2 = { count: behind.length, month: language === "ja" ? monthOfYear(month) : formatMonth(month) };
    return { text: fill(template[language], shown2), link: place(byRep, repKey2(behind[0], kpi)), customers: [] };
  }
  function ofMonths(kpi, { progress: { monthly, language } }) {
    const link2 = monthly === null ? null : place(monthly, kpi.name[language]);
    return link2 === null ? null : { text: TEXT12.stepMonthly[language], link: link2, customers: [] };
  }
  function ofLevers({ progress: { gap: gap2, language } }) {
    if (gap2 === null) return null;
    const worst = [...GAP_LEVERS].sort((a, b) => gap2.parts[a] - gap2.parts[b])[0];
    if (gap2.parts[worst] >= 0) return null;
    const kpi = KPIS.findIndex(({ id }) => id === KPI_OF_LEVER[worst]);
    const yen2 = changeText(gap2.parts[worst], "yen", language);
    return {
      text: fill(TEXT12.stepLever[language], { lever: TEXT12[worst][language], yen: yen2 }),
      link: kpiPlace(kpi),
      customers: []
    };
  }
  var repKey2 = (rep, { id }) => `${rep} ${id}`;
  function place(plan, key) {
    const row5 = rowOfKey(plan, key);
    return row5 === null ? null : { blockName: plan.blockName, row: row5, column: 0 };
  }
  var PROGRESS_BLOCK = "KPI_PROGRESS";
  var kpiPlace = (index) => ({
    blockName: PROGRESS_BLOCK,
    row: TABLE_HEADER_ROW2 + 1 + index,
    column: 0
  });
  var isTooMuch = ({ figure, goal }) => goal?.kind === "range" && figure.value !== null && figure.value > goal.upper;

  // src/reports/progress-matters.ts
  var MATTERS_COLUMN = 3;
  var LINES = 3;
  var PAPER = { background: "#f4f7fb" };
  function mattersCells(lines, input) {
    const { progress } = input;
    const { language } = progress;
    const first = firstMatters(lines, progress);
    const hasTargets = lines.some(({ judged, kpi }) => judged.goal !== null && kpi.id !== "kgi-progress");
    const said = first.length > 0 ? first.map((candidate, i) => [
      // English takes more room.
      text4(`${i + 1}. ${sentence(candidate, progress)}`, language === "en" ? { ...PAPER, size: 9 } : PAPER),
      linkOf(candidate, progress)
    ]) : [[text4(TEXT12[hasTargets ? "nothingMatters" : "noTargets"][language], PAPER), BLANK2]];
    if (first.length > 0 && first.length < LINES && hasTargets)
      said.push([text4(TEXT12.nothingElse[language], { ...PAPER, color: QUIET }), BLANK2]);
    const width = COLUMNS6 - MATTERS_COLUMN;
    const blank = { ...BLANK2, look: PAPER };
    const line = ([words2 = blank, link2 = blank]) => [
      words2,
      ...Array.from({ length: width - 2 }, () => blank),
      { ...link2, look: { ...PAPER, ...link2.look } }
    ];
    return [
      line([text4(TEXT12.matters[language], { ...PAPER, bold: true, color: ACCENT })]),
      ...Array.from({ length: LINES }, (_, i) => line(said[i] ?? []))
    ];
  }
  function firstMatters(lines, progress) {
    const order = (a, b) => a.urgency - b.urgency || b.stake - a.stake || a.index - b.index;
    const candidates = lines.flatMap((line) => candidateOf(line, progress) ?? []).sort(order);
    const seen = /* @__PURE__ */ new Set();
    return candidates.filter(({ matter }) => !seen.has(matter) && seen.add(matter)).slice(0, LINES);
  }
  function candidateOf(line, progress) {
    const { kpi, judged, verdict, step } = line;
    const matter = matterOf(kpi);
    if (matter === "whole") return null;
    const stake = stakeOf2(kpi, judged, step, progress);
    const inDanger = (step?.customers ?? []).some((customer) => customer.stake > 0);
    if (needsAttention(judged, verdict))
      return { ...line, matter, stake, urgency: judged.status === "behind" ? 0 : judged.status === "caution" ? 1 : 2 };
    return inDanger ? { ...line, matter, stake, urgency: 2 } : null;
  }
  function linkOf({ step, kpi, index }, { language }) {
    const look = { ...PAPER, size: 9, color: ACCENT };
    return step === null ? linked(kpiPlace(index), fill(TEXT12.stepKpi[language], { kpi: kpi.name[language] }), look) : linked(step.link, step.text, look);
  }
  function sentence(candidate, progress) {
    const { language } = progress;
    const { kpi, judged, verdict, step, stake } = candidate;
    const isBehind = judged.status === "behind" || judged.status === "caution";
    const inDanger = (step?.customers ?? []).some((customer) => customer.stake > 0);
    const parts = [
      isBehind ? behindText(kpi, judged, progress) : "",
      !isBehind && verdict === "worsening" ? fill(TEXT12.worseningLine[language], { kpi: kpi.name[language] }) : "",
      !inDanger && stake >= 1 ? fill(TEXT12.gainLine[language], { yen: yenText(stake) }) : "",
      step === null || step.customers.length === 0 ? "" : customersText(step, stake, inDanger, language)
    ];
    return parts.filter((part2) => part2 !== "").join(language === "ja" ? "。" : "; ");
  }
  function customersText({ text: step, customers }, stake, inDanger, language) {
    const who = step.replace(/^[▲△▽] | →$/g, "");
    if (!inDanger) return who;
    const named2 = customers.length > 1 ? TEXT12.customersNamed : TEXT12.customerNamed;
    return fill(TEXT12.customersStake[language], { customers: who, yen: yenText(stake) }) + fill(named2[language], { name: customers[0].name });
  }
  function behindText(kpi, { figure, goal, status, month }, progress) {
    const { language, pace } = progress;
    const isPaced = figure.partial && kpi.accumulates === "sum" && goal?.kind === "value";
    const target = goal?.kind === "range" ? rangeText(goal.lower === 0 ? null : goal.lower, goal.upper === Infinity ? null : goal.upper, kpi.unit, language) : figureText(isPaced ? Math.round(goal.value * pace.share) : goal.value, kpi.unit, language);
    const name = kpi.name[language];
    const shown2 = month === progress.month ? name : fill(TEXT12.inMonth[language], { kpi: name, month: language === "ja" ? monthOfYear(month) : formatMonth(month) });
    return fill(TEXT12.behindLine[language], {
      sign: STATUS_TEXT[status][language].slice(0, 1),
      kpi: shown2,
      figure: figureText(figure.value, kpi.unit, language),
      target: fill((isPaced ? TEXT12.againstPace : TEXT12.againstTarget)[language], { target })
    });
  }

  // src/core/changes.ts
  function naturalLimits(values) {
    const mean3 = meanOf(values);
    const reach = 2.66 * meanOf(values.slice(1).map((value, i) => Math.abs(value - values[i])));
    return { mean: mean3, low: mean3 - reach, high: mean3 + reach };
  }
  function latestRun(values, mean3, length) {
    const sides = values.map((value) => sideOf2(value, mean3));
    for (let last2 = values.length - 1; last2 >= length - 1; last2--) {
      const side = sides[last2];
      let first = last2;
      while (first > 0 && sides[first - 1] === side) first--;
      if (side !== 0 && last2 - first + 1 >= length) return { first, last: last2, side };
    }
    return null;
  }
  function sideOf2(value, mean3) {
    const slack = 1e-9 * Math.max(Math.abs(value), Math.abs(mean3));
    return value > mean3 + slack ? 1 : value < mean3 - slack ? -1 : 0;
  }
  function mannKendall(series) {
    let [s, variance] = [0, 0];
    for (const values of series) {
      const n = values.length;
      values.forEach((value, i) => {
        for (const later of values.slice(i + 1)) s += Math.sign(later - value);
      });
      const counts = /* @__PURE__ */ new Map();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const spread2 = (count) => count * (count - 1) * (2 * count + 5);
      variance += (spread2(n) - [...counts.values()].reduce((sum, ties) => sum + spread2(ties), 0)) / 18;
    }
    if (variance === 0 || s === 0) return { s, p: 1 };
    const z = (Math.abs(s) - 1) / Math.sqrt(variance);
    return { s, p: 2 * upperTail(z) };
  }
  function upperTail(z) {
    const t = 1 / (1 + 0.2316419 * z);
    const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    const polynomial = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
    return density * polynomial.reduceRight((sum, factor) => (sum + factor) * t, 0);
  }

  // src/goals/signals.ts
  var SIGNAL_MONTHS = 24;
  var MINIMUM_MONTHS2 = 12;
  var RUN2 = 8;
  var SIGNIFICANT = 0.01;
  var hasSignals = ({ id, accumulates }) => accumulates !== "stock" && id !== "kgi-progress";
  function signalOf(kpi, months) {
    const recent = recentMonths(months);
    if (!hasSignals(kpi) || recent.length < MINIMUM_MONTHS2) return null;
    const yearOnYear = recent.length === SIGNAL_MONTHS;
    const compared = yearOnYear ? differences(recent) : recent;
    const found = [trend(recent, yearOnYear), run(compared, yearOnYear), outside(compared, yearOnYear)];
    const signals = found.filter((signal) => signal !== null);
    return signals.find(({ isCurrent }) => isCurrent) ?? signals[0] ?? null;
  }
  function verdictOf(kpi, months, signal) {
    if (hasSignals(kpi) && recentMonths(months).length < MINIMUM_MONTHS2) return "too-short";
    if (signal === null || !signal.isCurrent || kpi.better === "in-range") return "steady";
    return signal.direction === "up" === (kpi.better === "higher") ? "improving" : "worsening";
  }
  function recentMonths(months) {
    const last2 = months[months.length - 1]?.month ?? 0;
    return months.filter(({ month }) => month > last2 - SIGNAL_MONTHS);
  }
  var differences = (months) => months.slice(12).map(({ month, value }, i) => ({ month, value: value - months[i].value }));
  function trend(months, yearOnYear) {
    const values = months.map(({ value }) => value);
    const series = yearOnYear ? Array.from({ length: 12 }, (_, i) => months.filter(({ month }) => monthOfYear(month) === i + 1)) : [months];
    const { s, p } = mannKendall(series.map((own) => own.map(({ value }) => value)));
    const end = yearOnYear ? 12 : 3;
    const [from, to] = [median(values.slice(0, end)), median(values.slice(-end))];
    if (p >= SIGNIFICANT || Math.sign(to - from) !== Math.sign(s)) return null;
    const direction = s > 0 ? "up" : "down";
    return { kind: "trend", direction, yearOnYear, isCurrent: true, months: months.length, from, to };
  }
  function run(months, yearOnYear) {
    const values = months.map(({ value }) => value);
    const { mean: mean3 } = naturalLimits(values);
    const found = latestRun(values, mean3, RUN2);
    if (found === null) return null;
    return {
      kind: "run",
      direction: found.side > 0 ? "up" : "down",
      yearOnYear,
      isCurrent: found.last === months.length - 1,
      first: months[found.first].month,
      months: found.last - found.first + 1,
      mean: mean3
    };
  }
  function outside(months, yearOnYear) {
    const usual2 = naturalLimits(months.map(({ value }) => value));
    for (let i = months.length - 1; i >= 0; i--) {
      const { month, value } = months[i];
      const isAbove = sideOf2(value, usual2.high) > 0;
      if (!isAbove && sideOf2(value, usual2.low) >= 0) continue;
      const direction = isAbove ? "up" : "down";
      return { kind: "outside", direction, yearOnYear, isCurrent: i === months.length - 1, month, value, usual: usual2 };
    }
    return null;
  }

  // src/goals/signal-sentences.ts
  function signalSentence(signal, kpi, language) {
    return language === "ja" ? japanese(signal, kpi, kpi.name.ja) : english(signal, kpi, kpi.name.en);
  }
  function signalNote(signal, kpi, language) {
    return language === "ja" ? japanese(signal, kpi, "") : capitalized(english(signal, kpi, ""));
  }
  function movementOf(kpi, months, language) {
    const signal = signalOf(kpi, months);
    const sentence2 = signal?.isCurrent === true ? signalSentence(signal, kpi, language) : "";
    return { verdict: verdictOf(kpi, months, signal), sentence: sentence2 };
  }
  function japanese(signal, kpi, name) {
    const subject = name === "" ? "" : `${name}が`;
    const possessive = name === "" ? "" : `${name}の`;
    const note = signal.yearOnYear ? "" : "、季節の可能性";
    const figure = figureTexts(signal, kpi, "ja");
    switch (signal.kind) {
      case "trend": {
        const verb = signal.direction === "up" ? "上がってきた" : "下がってきた";
        const over = signal.yearOnYear ? "前の12か月に比べて " : `${signal.months}か月で `;
        return `${subject}${verb}(${over}${trendText2(signal, kpi, "ja")}${note})`;
      }
      case "run": {
        const [what, verb] = [
          signal.yearOnYear ? `${possessive}前年差が` : subject,
          isUp(signal) ? "上回った" : "下回った"
        ];
        return `${what}${monthText(signal.first)}から${signal.months}か月続けて平均(${figure(signal.mean)}${note})を${verb}`;
      }
      case "outside": {
        const usual2 = `${signal.yearOnYear ? "いつもの前年差" : "いつもの範囲"}(${figure(signal.usual.low)}〜${figure(signal.usual.high)}${note})`;
        const what = signal.yearOnYear ? `の${possessive}前年差` : name === "" ? "" : `の${name}`;
        return `${monthText(signal.month)}${what}は${figure(signal.value)}で、${usual2}を${isUp(signal) ? "上回った" : "下回った"}`;
      }
    }
  }
  function english(signal, kpi, name) {
    const [start, ofChange] = name === "" ? ["", ""] : [`${name}: `, `${name}, `];
    const note = signal.yearOnYear ? "" : "; possibly the season";
    const figure = figureTexts(signal, kpi, "en");
    switch (signal.kind) {
      case "trend": {
        const over = signal.yearOnYear ? "against the 12 months before" : `over ${signal.months} months`;
        return `${start}${isUp(signal) ? "rising" : "falling"} (${trendText2(signal, kpi, "en")} ${over}${note})`;
      }
      case "run": {
        const what = signal.yearOnYear ? `${ofChange}change on the year: ` : start;
        const since = `for ${signal.months} months from ${formatMonth(signal.first)}`;
        return `${what}${isUp(signal) ? "above" : "below"} the mean (${figure(signal.mean)}${note}) ${since}`;
      }
      case "outside": {
        const what = [name, signal.yearOnYear ? "change on the year" : ""].filter((part2) => part2 !== "").join(", ");
        const usual2 = `${figure(signal.usual.low)} to ${figure(signal.usual.high)}`;
        const side = isUp(signal) ? "above" : "below";
        return `${what === "" ? "" : `${what} `}in ${formatMonth(signal.month)}: ${figure(signal.value)}, ${side} the usual ${usual2}${note}`;
      }
    }
  }
  var capitalized = (sentence2) => sentence2.charAt(0).toUpperCase() + sentence2.slice(1);
  var isUp = ({ direction }) => direction === "up";
  function figureTexts(signal, kpi, language) {
    if (signal.yearOnYear) return (value) => changeText(value, kpi.unit, language);
    const most = kpi.isProportion === true ? 1 : Infinity;
    return (value) => figureText(Math.min(most, Math.max(0, value)), kpi.unit, language);
  }
  function trendText2({ from, to }, { unit }, language) {
    if (unit === "ratio" || from <= 0) return changeText(to - from, unit, language);
    const percent = Math.round(Math.abs(to / from - 1) * 100);
    return `${to > from ? "+" : "−"}${percent}%`;
  }
  var monthText = (month) => `${yearOfMonth(month)}年${monthOfYear(month)}月`;

  // src/reports/progress-table.ts
  var TREND_MONTHS2 = 12;
  var SMALL6 = { size: 9 };
  function kpiLines(input) {
    const { progress } = input;
    return KPIS.map((kpi, index) => {
      const months = closedMonths(kpi, progress.record, SIGNAL_MONTHS);
      const judged = standingJudged(kpi, progress);
      const signal = signalOf(kpi, months);
      const verdict = verdictOf(kpi, months, signal);
      return { kpi, index, now: standingNow(kpi, progress), judged, signal, verdict, step: nextStep(kpi, judged, input) };
    });
  }
  function tableHeader({ language, month, period }) {
    const params = {
      month: monthOfYear(month),
      iso: `${yearOfMonth(month)}-${String(monthOfYear(month)).padStart(2, "0")}`
    };
    const heads = [
      [TEXT12.kpi, "left"],
      [period.partial ? TEXT12.actualRunning : TEXT12.actual, "right"],
      [TEXT12.target, "right"],
      [period.partial ? TEXT12.attainmentRunning : TEXT12.attainment, "right"],
      [TEXT12.status, "center"],
      [TEXT12.lastMonth, "right", TEXT12.changeNote],
      [TEXT12.lastYear, "right", TEXT12.changeNote],
      [TEXT12.trend, "center"],
      [TEXT12.signal, "left"],
      [TEXT12.step, "left"]
    ];
    return heads.map(([name, align, note]) => ({
      ...text4(fill(name[language], params), { ...SMALL6, bold: true, background: HEADER_FILL, align: align ?? "left" }),
      ...note !== void 0 && period.partial ? { note: note[language] } : {}
    }));
  }
  function kpiRow3({ kpi, index, now, judged, signal, verdict, step }, progress) {
    const { language, month } = progress;
    const format = numberFormat(kpi.unit, language);
    const { figure } = now;
    return rowOf(COLUMNS6, [
      linked(explanationPlace(index), kpi.name[language], language === "en" ? SMALL6 : {}),
      number(figure.value, format, { align: "right", bold: true, italic: figure.partial }),
      goalCell(now.goal, kpi.unit, language),
      number(now.attainment, "0.0%", { align: "right" }),
      text4(STATUS_TEXT[now.status][language], { align: "center" }),
      changeCell2(kpi, month - 1, progress),
      changeCell2(kpi, month - 12, progress),
      { value: { sparkline: trendOf(kpi, progress), kind: "line" }, look: { color: ACCENT } },
      // Real changes that reach into the last month; noise has no words.
      signal?.isCurrent === true ? text4(signalNote(signal, kpi, language), { ...SMALL6, color: QUIET }) : BLANK2,
      step !== null && needsAttention(judged, verdict) ? linked(step.link, step.text, { ...SMALL6, color: ACCENT }) : BLANK2
    ]);
  }
  function trendOf(kpi, { record }) {
    const first = record.lastClosed - TREND_MONTHS2 + 1;
    return Array.from({ length: TREND_MONTHS2 }, (_, i) => record.figure(kpi, first + i).value);
  }
  function changeCell2(kpi, earlier2, { record, month, pace, language }) {
    const [now, before] = [record.figure(kpi, month), record.figure(kpi, earlier2).value];
    const format = changeFormat(kpi.unit, language);
    const change = () => {
      if (now.value === null || before === null) return null;
      if (kpi.unit === "ratio") return points(now.value - before);
      if (kpi.accumulates !== "sum") return now.value - before;
      return Math.round(now.value - before * (now.partial ? pace.share : 1)) + 0;
    };
    return number(change(), format, { align: "right" });
  }
  var points = (share) => Math.abs(share) < 1e-12 ? 0 : share * 100;

  // src/reports/unread-line.ts
  var TEXT13 = {
    ja: "▲ {sheets}はまだ読んでいません → サイドバーの「データ」で答えてください   {note}",
    en: '▲ Not read yet: {sheets}. Please answer in the sidebar, tab "Data"   {note}'
  };
  var COLOR = STATUS_LOOKS.find(({ sign: sign2 }) => sign2 === "▲").look.color;
  function unreadLine(sheets, note, language) {
    if (sheets.length === 0) return null;
    const named2 = sheets.join(language === "ja" ? "" : ", ");
    return { value: fill(TEXT13[language], { sheets: named2, note }), look: { bold: true, color: COLOR } };
  }

  // src/reports/progress.ts
  var PROGRESS_SHEET = { ja: "進捗", en: "Progress" };
  function progressPlan(progress) {
    const { facts, gap: gap2, language } = progress;
    const steps = { progress, customers: customersByStake(facts) };
    const lines = kpiLines(steps);
    const cells = [
      ...headRows6(progress),
      ...kgiRows(progress),
      blankRow2(),
      ...sideBySide(gapCells(gap2, language), mattersCells(lines, steps)),
      blankRow2(),
      tableHeader(progress),
      ...lines.map((line) => kpiRow3(line, progress))
    ];
    const bridgeTop = cells.length;
    cells.push(...bridgeRows(gap2, language));
    return {
      sheetName: PROGRESS_SHEET[language],
      blockName: PROGRESS_BLOCK,
      cells,
      rowKeys: { firstRow: TABLE_HEADER_ROW2, names: [...keysOfTable(), ...keysOfBridge()] },
      highlights: [...statusHighlights(), ...gapHighlights()],
      charts: bridgeChart(gap2, bridgeTop, language),
      // The KGI stays in sight; all rows down to the table's header would leave a small screen too little to scroll.
      frozenRows: KGI_ROW + 3,
      frozenColumns: 1,
      stamp: { row: 0, column: STAMP_COLUMN5 },
      columnWidths: COLUMN_WIDTHS,
      wrapped: { column: COLUMNS6 - 2, columns: 1 }
    };
  }
  function headRows6(progress) {
    const { facts, language, calendar, kgi, period, pace, month, notices: notices2, stamp } = progress;
    const basis2 = effectiveBasis(facts.tables, facts.settings);
    const periods = [period, ...kgi.period === null ? [] : [kgi.period]];
    const meta = [
      asOfText(facts.asOf, language),
      fill(TEXT12.businessDays[language], { gone: pace.gone, total: pace.total, month: monthOfYear(month) }),
      fill(TEXT12.basis[language], { basis: BASIS_NAMES[basis2][language] }),
      ...periods.every(({ fullTo }) => calendar.covers(fullTo)) ? [] : [TEXT12.holidaysEnd[language]],
      ...notices2
    ];
    const quiet = { color: QUIET, size: 9 };
    const untilStamp = Array.from({ length: STAMP_COLUMN5 - 1 }, () => BLANK2);
    const check3 = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
    return [
      rowOf(COLUMNS6, [
        text4(TEXT12.title[language], { bold: true, size: 14, color: ACCENT }),
        ...untilStamp,
        // A number, so that two refreshes within a minute differ too: formulas follow this cell.
        { value: stamp, format: TEXT12.refreshed[language], look: { ...quiet, align: "right" } }
      ]),
      rowOf(COLUMNS6, [
        text4(meta.join("   "), quiet),
        ...Array.from({ length: LAST_COLUMN - 1 }, () => BLANK2),
        linked(check3, `→ ${DATA_CHECK_SHEET[language]}`, { ...quiet, align: "right" })
      ]),
      rowOf(COLUMNS6, [answerLine(progress)])
    ];
  }
  function answerLine(progress) {
    const answer = headline(progress);
    return unreadLine(progress.unread, answer, progress.language) ?? text4(answer, { bold: true, size: 11 });
  }
  function sideBySide(left, right) {
    return left.map((cells, i) => rowOf(COLUMNS6, [...rowOf(MATTERS_COLUMN, cells), ...right[i] ?? []]));
  }
  var blankRow2 = () => rowOf(COLUMNS6, []);
  var keysOfTable = () => [TEXT12.kpi, ...KPIS.map(({ name }) => name)].map(bothWords);
  function keysOfBridge() {
    const words2 = (language) => bridgeRows(null, language).map(([first]) => typeof first.value === "string" ? first.value : "");
    const [ja, en] = [words2("ja"), words2("en")];
    return ja.map((word, i) => word === "" ? [] : [.../* @__PURE__ */ new Set([word, en[i]])]);
  }
  var bothWords = (text6) => [...new Set(Object.values(text6))];
  function statusHighlights() {
    const areas = [
      { row: KGI_ROW + 1, rows: 1 },
      { row: TABLE_HEADER_ROW2 + 1, rows: KPIS.length }
    ];
    return areas.flatMap(
      (area) => STATUS_LOOKS.map(({ sign: sign2, look }) => ({
        ...area,
        column: STATUS_COLUMN2,
        columns: 1,
        formula: (cell) => `=LEFT(${cell},1)="${sign2}"`,
        look
      }))
    );
  }

  // src/sheets/links.ts
  function linkResolver(spreadsheet, blocks) {
    const ids = /* @__PURE__ */ new Map();
    const idOf = (key, find2) => {
      let id = ids.get(key);
      if (id === void 0) ids.set(key, id = find2()?.getSheetId() ?? null);
      return id;
    };
    return (target) => {
      if ("sheetName" in target) {
        const id2 = idOf(`sheet ${target.sheetName}`, () => spreadsheet.getSheetByName(target.sheetName));
        return id2 === null ? null : address(id2, target.row, target.column);
      }
      const block = blocks.get(target.blockName);
      if (block === void 0) return null;
      const id = idOf(`block ${target.blockName}`, () => block.sheet);
      return address(id, block.row + target.row, block.column + target.column);
    };
  }
  function withLinks(plan, resolve) {
    return { ...plan, cells: plan.cells.map((row5) => row5.map((cell) => resolved(cell, resolve))) };
  }
  function resolved(cell, resolve) {
    const { value } = cell;
    if (typeof value !== "object" || value === null || !("link" in value)) return cell;
    const place2 = resolve(value.link);
    if (place2 === null) return { ...cell, value: value.text };
    return { ...cell, value: { formula: `=HYPERLINK("${place2}","${value.text.replace(/"/g, '""')}")` } };
  }
  function address(sheetId, row5, column) {
    return `#gid=${sheetId}&range=${letterOfColumn(column - 1)}${row5}`;
  }

  // src/sheets/charts.ts
  function areChartsWritten({ charts = [] }, written) {
    return Object.keys(written).length === charts.length && charts.every((chart) => {
      const known2 = written[chart.key];
      return known2?.spec === specOf(chart) && JSON.stringify(known2.place) === JSON.stringify(placeOf3(chart));
    });
  }
  function applyCharts(block, { charts = [] }, written) {
    if (charts.length === 0 && Object.keys(written ?? {}).length === 0) return {};
    const sheet = block.getSheet();
    const present = sheet.getCharts();
    const byId = new Map(present.map((chart) => [chart.getChartId(), chart]));
    for (const [key, { id }] of Object.entries(written ?? {})) {
      const chart = byId.get(id);
      if (chart !== void 0 && charts.every((planned) => planned.key !== key)) sheet.removeChart(chart);
    }
    const now = {};
    const inserted = [];
    for (const plan of charts) {
      const known2 = written?.[plan.key];
      const chart = known2 === void 0 ? written === null ? adopted(plan, block, present) : null : byId.get(known2.id);
      if (chart === null) {
        sheet.insertChart(created(plan, block));
        inserted.push(plan);
        continue;
      }
      if (chart !== void 0) update(chart, plan, block, known2);
      now[plan.key] = writtenOf(plan, known2?.id ?? chart?.getChartId() ?? 0);
    }
    if (inserted.length === 0) return now;
    let added = sheet.getCharts().filter((chart) => !byId.has(chart.getChartId()));
    for (const plan of inserted) {
      const chart = adopted(plan, block, added);
      if (chart === null) continue;
      now[plan.key] = writtenOf(plan, chart.getChartId());
      added = added.filter((other) => other !== chart);
    }
    return now;
  }
  function update(chart, plan, block, known2) {
    const [row5, column, width, height] = placeOf3(plan);
    let builder = null;
    if (known2?.spec !== specOf(plan)) {
      builder = described(chart.modify().clearRanges(), plan, block);
    }
    const [knownRow, knownColumn, knownWidth, knownHeight] = known2?.place ?? placeOf3(plan);
    const at = chart.getContainerInfo();
    const isWherePlanned = at.getAnchorRow() === block.getRow() + knownRow && at.getAnchorColumn() === block.getColumn() + knownColumn;
    if ((row5 !== knownRow || column !== knownColumn) && isWherePlanned)
      builder = (builder ?? chart.modify()).setPosition(block.getRow() + row5, block.getColumn() + column, 0, 0);
    const isOwnSize = chart.getOptions().get("width") === knownWidth && chart.getOptions().get("height") === knownHeight;
    if ((width !== knownWidth || height !== knownHeight) && isOwnSize)
      builder = (builder ?? chart.modify()).setOption("width", width).setOption("height", height);
    if (builder !== null) block.getSheet().updateChart(builder.build());
  }
  function created(plan, block) {
    const [row5, column, width, height] = placeOf3(plan);
    return described(block.getSheet().newChart(), plan, block).setPosition(block.getRow() + row5, block.getColumn() + column, 0, 0).setOption("width", width).setOption("height", height).build();
  }
  function described(builder, plan, block) {
    for (const range of rangesOf(plan, block)) builder.addRange(range);
    return builder.setChartType(plan.kind === "line" ? Charts.ChartType.LINE : Charts.ChartType.COLUMN).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setOption("title", plan.title).setOption("isStacked", plan.kind === "stacked-column").setOption("legend", { position: plan.legend }).setOption("hAxis", { title: plan.horizontalTitle ?? "" }).setOption("vAxis", { title: plan.verticalTitle ?? "" }).setOption("backgroundColor", PAPER2).setOption("series", Object.fromEntries(plan.series.map((look, i) => [i, seriesOptions(look)])));
  }
  var PAPER2 = "#ffffff";
  function seriesOptions({ color, dash }) {
    return {
      ...color === void 0 ? {} : { color: color === "transparent" ? PAPER2 : color },
      ...dash === void 0 ? {} : { lineDashStyle: [...dash] }
    };
  }
  function adopted(plan, block, charts) {
    const wanted = addresses(rangesOf(plan, block));
    return charts.find((chart) => addresses(chart.getRanges()) === wanted) ?? null;
  }
  var rangesOf = ({ ranges }, block) => ranges.map(({ row: row5, column, rows, columns }) => block.offset(row5, column, rows, columns));
  var addresses = (ranges) => ranges.map((range) => `${range.getSheet().getSheetId()} ${range.getA1Notation()}`).join();
  var writtenOf = (plan, id) => ({ id, spec: specOf(plan), place: placeOf3(plan) });
  var placeOf3 = ({ anchor, width, height }) => [
    anchor.row,
    anchor.column,
    width,
    height
  ];
  function specOf({ anchor: _, width: __, height: ___, ...spec }) {
    return digest(JSON.stringify(spec));
  }

  // src/sheets/choices.ts
  function choicesText(plan) {
    return JSON.stringify(listsOf(plan).map((choices) => choices ?? 0));
  }
  function clearChoices(block, plan) {
    if (plan.choicesColumn !== void 0) columnOf(block, plan.choicesColumn).clearDataValidations();
  }
  function writeChoices(block, plan) {
    const lists = listsOf(plan);
    if (plan.choicesColumn === void 0 || lists.every((choices) => choices === void 0)) return;
    const rules = /* @__PURE__ */ new Map();
    columnOf(block, plan.choicesColumn).setDataValidations(
      lists.map((choices) => [choices === void 0 ? null : ruleOf2(choices, rules)])
    );
  }
  var columnOf = (block, column) => block.offset(0, column, block.getNumRows(), 1);
  function listsOf({ cells, choicesColumn }) {
    return choicesColumn === void 0 ? [] : cells.map((row5) => row5[choicesColumn].choices);
  }
  function ruleOf2({ items, help }, known2) {
    const key = JSON.stringify([items, help]);
    let rule2 = known2.get(key);
    if (rule2 === void 0) {
      rule2 = SpreadsheetApp.newDataValidation().requireValueInList([...items]).setAllowInvalid(false).setHelpText(help).build();
      known2.set(key, rule2);
    }
    return rule2;
  }

  // src/sheets/filters.ts
  function makeFilter(block, { filter }) {
    if (filter !== void 0) tableOf(block, filter.row, filter.columns).createFilter();
  }
  function followFilter(block, plan) {
    if (plan.filter === void 0) return;
    const filter = block.getSheet().getFilter();
    if (filter === null) return;
    const range = filter.getRange();
    const wanted = tableOf(block, plan.filter.row, Math.max(plan.filter.columns, range.getNumColumns()));
    if (range.getRow() !== wanted.getRow() || range.getColumn() !== wanted.getColumn()) return;
    const columns = Array.from({ length: range.getNumColumns() }, (_, i) => range.getColumn() + i);
    const criteria = columns.flatMap((column) => {
      const found = filter.getColumnFilterCriteria(column);
      return found === null ? [] : [{ column, criteria: found.copy().build() }];
    });
    const isSameSize = range.getNumRows() === wanted.getNumRows() && range.getNumColumns() === wanted.getNumColumns();
    if (!isSameSize) filter.remove();
    const kept = isSameSize ? filter : wanted.createFilter();
    for (const { column, criteria: one } of criteria) kept.setColumnFilterCriteria(column, one);
  }
  var tableOf = (block, row5, columns) => block.offset(row5, 0, block.getNumRows() - row5, columns);

  // src/sheets/highlights.ts
  function replaceHighlights(block, area, plan, formerSigns) {
    const sheet = block.getSheet();
    const own = /* @__PURE__ */ new Set([...formerSigns, ...ruleSigns(plan)]);
    const others = sheet.getConditionalFormatRules().filter((rule2) => !(beginsInside(rule2, area) && own.has(signOf(rule2))));
    sheet.setConditionalFormatRules([...others, ...plan.highlights.map((highlight) => ruleOf3(highlight, block))]);
  }
  function ruleSigns({ highlights: highlights3 }) {
    return [...new Set(highlights3.map(({ formula: formula2 }) => sign(formula2("$A1"), "A1")))];
  }
  function highlightsText({ highlights: highlights3 }, block) {
    return JSON.stringify([
      block.getRow(),
      block.getColumn(),
      highlights3.map(({ formula: formula2, ...highlight }) => [formula2("$A1"), highlight])
    ]);
  }
  function signOf(rule2) {
    const condition = rule2.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return "";
    return sign(String(condition.getCriteriaValues()[0]), firstCell(rule2.getRanges()[0]));
  }
  var sign = (formula2, cell) => {
    const bare2 = formula2.replace(/[\s$]/g, "").toUpperCase();
    return bare2.replace(new RegExp(`\\b${cell}\\b|#REF!`, "g"), "@");
  };
  var firstCell = (range) => range.getCell(1, 1).getA1Notation();
  function beginsInside(rule2, area) {
    const [range] = rule2.getRanges();
    if (range === void 0) return false;
    const [row5, column] = [range.getRow(), range.getColumn()];
    return row5 >= area.getRow() && column >= area.getColumn() && row5 <= area.getLastRow() && range.getLastColumn() <= area.getLastColumn();
  }
  function ruleOf3(highlight, block) {
    const range = block.offset(highlight.row, highlight.column, highlight.rows, highlight.columns);
    const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(highlight.formula(firstCell(range).replace(/^([A-Z]+)/, "$$$1"))).setRanges([range]);
    const { background, color, bold } = highlight.look;
    if (background !== void 0) builder.setBackground(background);
    if (color !== void 0) builder.setFontColor(color);
    if (bold !== void 0) builder.setBold(bold);
    return builder.build();
  }

  // src/sheets/make-room.ts
  function widened(owned, plan) {
    const before = owned.getNumColumns();
    const missing = plan.cells[0].length - before;
    if (missing <= 0) return owned;
    const sheet = owned.getSheet();
    const first = owned.getLastColumn() + 1;
    sheet.insertColumnsAfter(first - 1, missing);
    sheet.getRange(1, first, sheet.getMaxRows(), missing).clear().clearDataValidations();
    for (let i = 0; i < missing; i++) {
      const width = plan.columnWidths[before + i];
      if (width !== void 0) sheet.setColumnWidth(first + i, width);
      if (plan.hiddenColumn === before + i) sheet.hideColumns(first + i);
    }
    return owned.offset(0, 0, owned.getNumRows(), before + missing);
  }
  function makeRoom(owned, missing) {
    const sheet = owned.getSheet();
    const end = owned.getLastRow();
    const below = Math.min(missing + 1, sheet.getMaxRows() - end);
    let blank = Math.min(missing, below);
    if (below > 0 && sheet.getLastRow() > end) {
      const rows = sheet.getRange(end + 1, 1, below, sheet.getMaxColumns()).getValues();
      const filled2 = rows.findIndex((row5) => row5.some((cell) => cell !== ""));
      if (filled2 >= 0) blank = Math.min(missing, Math.max(0, filled2 - 1));
    }
    if (missing > blank) sheet.insertRowsAfter(end + blank, missing - blank);
  }

  // src/sheets/own-cells.ts
  function rowMoves(texts, plan) {
    const { firstRow, names } = plan.rowKeys;
    const free = new Map(names.flatMap((aliases, i) => aliases.map((alias) => [alias, firstRow + i])));
    const taken = /* @__PURE__ */ new Set();
    const targets = texts.map((text6) => {
      const target = free.get(text6);
      if (target === void 0 || taken.has(target)) return void 0;
      taken.add(target);
      return target;
    });
    const moved = byEssence(texts, targets, plan.rowKeys, taken);
    const isKeyless = (row5) => texts[row5] === "" && (names[row5 - firstRow] ?? []).length === 0;
    const stays = (row5) => row5 < firstRow || row5 >= plan.cells.length || isKeyless(row5);
    return texts.map((_, row5) => targets[row5] ?? moved.get(row5) ?? (stays(row5) ? row5 : null));
  }
  function byEssence(texts, targets, { essence, firstRow, names }, taken) {
    const pairs = /* @__PURE__ */ new Map();
    if (essence === void 0) return pairs;
    const old = groups(texts, (text6, row5) => text6 === "" || targets[row5] !== void 0 ? null : essence(text6));
    const now = groups(names, ([key], i) => key === void 0 || taken.has(firstRow + i) ? null : essence(key));
    for (const [text6, rows] of old) {
      const found = now.get(text6);
      if (rows.length === 1 && found?.length === 1) pairs.set(rows[0], firstRow + found[0]);
    }
    return pairs;
  }
  function groups(items, keyOf4) {
    const found = /* @__PURE__ */ new Map();
    items.forEach((item, index) => {
      const key = keyOf4(item, index);
      if (key !== null) found.set(key, [...found.get(key) ?? [], index]);
    });
    return found;
  }
  function movedOwnCells(block, moves, rows) {
    if (moves.every((target, row5) => target === row5)) return null;
    const sheet = block.getSheet();
    const left = block.getLastColumn() + 1;
    const width = sheet.getMaxColumns() - left + 1;
    if (width < 1) return null;
    const top = block.getRow();
    const size = block.getNumRows();
    const beside = sheet.getRange(top, left, size, width);
    const old = readCells(beside, sheet.getLastColumn() >= left);
    if (old === null) return null;
    const sources = arranged(moves, rows, size, (row5) => old[row5].some(isFilled));
    const more = sources.length - size;
    if (more > 0) {
      sheet.insertRowsAfter(top + size - 1, more);
      sheet.getRange(top + size, 1, more, sheet.getMaxColumns()).clear();
    }
    const moved = sources.map(
      (source, row5) => Array.from(
        { length: width },
        (_, column) => source === void 0 ? EMPTY : atRow(old[source][column], top + source, top + row5)
      )
    );
    return toWrite(sheet.getRange(top, left, moved.length, width), moved);
  }
  function arranged(moves, rows, size, filled2) {
    const sources = Array.from({ length: size });
    moves.forEach((target, row5) => {
      if (target !== null) sources[target] = row5;
    });
    moves.forEach((target, row5) => {
      if (target !== null || !filled2(row5)) return;
      let place2 = rows;
      while (sources[place2] !== void 0) place2++;
      sources[place2] = row5;
    });
    return sources;
  }
  var NO_FILL = "#ffffff";
  var EMPTY = {
    value: "",
    formula: "",
    format: "General",
    note: "",
    background: NO_FILL,
    style: null,
    validation: null
  };
  var isFilled = ({ value, formula: formula2, note }) => value !== "" || formula2 !== "" || note !== "";
  var atRow = (cell, from, to) => ({
    ...cell,
    formula: formulaAtRow(cell.formula, from, to)
  });
  function readCells(range, hasContents) {
    const notes = range.getNotes();
    const backgrounds = range.getBackgrounds();
    const all = (table, plain2) => table.every((row5) => row5.every((cell) => cell === plain2));
    if (!hasContents && all(notes, "") && all(backgrounds, NO_FILL)) return null;
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    const styles = range.getTextStyles();
    const validations = range.getDataValidations();
    return range.getValues().map(
      (row5, r) => row5.map((value, c) => ({
        value,
        formula: formulas[r][c],
        format: formats[r][c],
        note: notes[r][c],
        background: backgrounds[r][c],
        style: styles[r][c],
        validation: validations[r][c]
      }))
    );
  }
  function toWrite(range, cells) {
    const each = (pick3) => cells.map((row5) => row5.map(pick3));
    const isUsed = (pick3) => cells.some((row5) => row5.some((cell) => pick3(cell) !== pick3(EMPTY)));
    const hasLists = isUsed(({ validation }) => validation);
    return {
      formats: each(formatToWrite),
      values: each(({ value, formula: formula2 }) => formula2 === "" ? value : formula2),
      clearLists: () => {
        if (hasLists) range.clearDataValidations();
      },
      writeRest: () => {
        const plain2 = textStyles()({});
        range.setTextStyles(each(({ style }) => style ?? plain2));
        if (isUsed(({ note }) => note)) range.setNotes(each(({ note }) => note));
        if (isUsed(({ background }) => background))
          range.setBackgrounds(
            each(({ background }) => background === NO_FILL ? null : background)
          );
        if (hasLists) range.setDataValidations(each(({ validation }) => validation));
      }
    };
  }
  function formatToWrite({ value, formula: formula2, format }) {
    if (formula2 !== "") return format === "@" ? "General" : format;
    return typeof value === "string" && value !== "" ? "@" : format;
  }
  var PARTS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[\p{L}_][\p{L}\p{N}_.$]*(?::\$?[A-Z]+\$?\d+)?(?![\p{L}\p{N}_.$(])/giu;
  var OWN_CELLS = /^(\$?[A-Z]{1,3})(\d+)(?::(\$?[A-Z]{1,3})(\d+))?$/i;
  function formulaAtRow(formula2, from, to) {
    if (from === to) return formula2;
    return formula2.replace(PARTS, (part2) => {
      const [, first, row5, last2, lastRow = row5] = OWN_CELLS.exec(part2) ?? [];
      if (first === void 0 || Number(row5) !== from || Number(lastRow) !== from) return part2;
      return last2 === void 0 ? `${first}${to}` : `${first}${to}:${last2}${to}`;
    });
  }

  // src/sheets/write-block.ts
  function writeNew(spreadsheet, plan, sheet) {
    const rows = plan.cells.length;
    const columns = plan.cells[0].length;
    const anchors = (plan.charts ?? []).map(({ anchor }) => anchor);
    ensureSize(
      sheet,
      Math.max(rows, ...anchors.map(({ row: row5 }) => row5 + 1)),
      Math.max(columns, ...anchors.map(({ column }) => column + 1))
    );
    const block = sheet.getRange(1, 1, rows, columns);
    spreadsheet.setNamedRange(plan.blockName, block);
    arrange(sheet, block, plan);
    writeValues(block, plan.cells);
    writeChoices(block, plan);
    writeLooks(block, plan);
    const summary = summaryOf(plan, block);
    if (summary.notes !== "") writeNotes(block, plan);
    if (plan.highlights.length > 0) replaceHighlights(block, block, plan, []);
    return { ...summary, charts: applyCharts(block, plan, {}) };
  }
  function arrange(sheet, block, plan) {
    sheet.setFrozenRows(plan.frozenRows);
    if (plan.frozenColumns !== void 0) sheet.setFrozenColumns(plan.frozenColumns);
    plan.columnWidths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
    if (plan.hiddenColumn !== void 0) sheet.hideColumns(plan.hiddenColumn + 1);
    sheet.setHiddenGridlines(true);
    makeFilter(block, plan);
  }
  function rewrite({ spreadsheet, plan, owned, known: known2, state, serialOfDate }) {
    const isTooNarrow = owned.getNumColumns() < plan.cells[0].length;
    const named2 = (range) => {
      spreadsheet.setNamedRange(plan.blockName, range);
      return range;
    };
    if (isTooNarrow) state.forget(plan.blockName);
    const former = isTooNarrow ? named2(widened(owned, plan)) : owned;
    const found = foundContents(former, known2 !== null && (known2.hasFormulas || hasFormulas(plan)), serialOfDate);
    const foundDigest = contentsDigest(found.contents, plan.stamp);
    const next = summaryOf(plan, former);
    const isUntouched = known2 !== null && !isTooNarrow && known2.values === foundDigest;
    const differs = (part2) => !isUntouched || known2[part2] !== next[part2];
    const areValuesDue = !isUntouched || next.values !== foundDigest;
    const isOtherDue = ["looks", "choices", "notes", "rules"].some((part2) => differs(part2));
    const areChartsDue = known2 === null || !areChartsWritten(plan, known2.charts);
    if (!areValuesDue && !isOtherDue && !areChartsDue) {
      writeStamp(former, plan, found.contents);
      return known2;
    }
    if (isOtherDue || areChartsDue) state.forget(plan.blockName);
    const rows = plan.cells.length;
    if (rows > former.getNumRows()) {
      makeRoom(former, rows - former.getNumRows());
      named2(former.offset(0, 0, rows));
    }
    const block = former.offset(0, 0, rows);
    const own = areValuesDue ? ownCells(former, plan, found.values) : null;
    if (differs("choices")) clearChoices(block, plan);
    own?.clearLists();
    if (areValuesDue) writeValues(block, plan.cells, own);
    else writeStamp(block, plan, found.contents);
    own?.writeRest();
    clearBelow(former, rows);
    if (differs("choices")) writeChoices(block, plan);
    if (differs("looks")) writeLooks(block, plan);
    if (differs("notes") && (next.notes !== "" || (known2?.notes ?? "") !== "")) writeNotes(block, plan);
    if (differs("rules")) {
      const signs = known2?.ruleSigns ?? [];
      const area = former.offset(0, 0, Math.max(former.getNumRows(), block.getNumRows()));
      if (plan.highlights.length > 0 || signs.length > 0) replaceHighlights(block, area, plan, signs);
    }
    if (areValuesDue) followFilter(block, plan);
    const charts = areChartsDue ? applyCharts(block, plan, known2?.charts ?? null) : known2.charts;
    if (rows < former.getNumRows()) named2(block);
    return { ...next, charts };
  }
  function writeStamp(block, plan, found) {
    if (plan.stamp === void 0) return;
    const { row: row5, column } = plan.stamp;
    const text6 = String(writtenValue(plan.cells[row5][column].value));
    if (found[row5]?.[column] !== `t${text6}`) block.getCell(row5 + 1, column + 1).setValue(text6);
  }
  function ownCells(former, plan, found) {
    const rows = plan.cells.length;
    const moves = rowMoves(
      found.map((row5) => String(row5[plan.rowKeys.column ?? 0])),
      plan
    );
    return movedOwnCells(former.offset(0, 0, Math.max(rows, former.getNumRows())), moves, rows);
  }
  function clearBelow(former, rows) {
    const surplus = former.getNumRows() - rows;
    if (surplus > 0) former.offset(rows, 0, surplus).clear().clearDataValidations();
  }
  function summaryOf(plan, block) {
    return {
      sheetId: block.getSheet().getSheetId(),
      columns: plan.cells[0].length,
      values: contentsDigest(plannedContents(plan), plan.stamp),
      hasFormulas: hasFormulas(plan),
      looks: digest(looksText(plan)),
      choices: digest(choicesText(plan)),
      notes: notesText(plan) === "" ? "" : digest(notesText(plan)),
      rules: digest(highlightsText(plan, block)),
      ruleSigns: ruleSigns(plan)
    };
  }

  // src/sheets/written-state.ts
  var PROPERTY = "written";
  var WrittenState = class _WrittenState {
    constructor(properties4, stored) {
      this.properties = properties4;
      this.stored = stored;
      this.changed = false;
    }
    static read(file) {
      const properties4 = PropertiesService.getDocumentProperties();
      const stored = parsed(properties4?.getProperty(PROPERTY) ?? null);
      return new _WrittenState(properties4, stored?.file === file ? stored : { file, blocks: {} });
    }
    of(blockName, sheetId) {
      const block = this.stored.blocks[blockName];
      return block?.sheetId === sheetId ? block : null;
    }
    /** At once, before anything is written that the cells' values do not show: a run that breaks off leaves no lie behind. */
    forget(blockName) {
      if (this.stored.blocks[blockName] === void 0) return;
      delete this.stored.blocks[blockName];
      this.save();
    }
    remember(blockName, block) {
      if (JSON.stringify(this.stored.blocks[blockName]) === JSON.stringify(block)) return;
      this.stored.blocks[blockName] = block;
      this.changed = true;
    }
    /** To be called when what is remembered has really been written. */
    keep() {
      if (this.changed) this.save();
    }
    save() {
      this.properties?.setProperty(PROPERTY, JSON.stringify(this.stored));
      this.changed = false;
    }
  };
  function parsed(text6) {
    try {
      return text6 === null ? null : JSON.parse(text6);
    } catch {
      return null;
    }
  }

  // src/sheets/apply.ts
  function applyPlans(spreadsheet, plans) {
    const state = WrittenState.read(spreadsheet.getId());
    const places = [];
    for (const plan of plans) places.push(placeOf4(spreadsheet, state, plan, places[places.length - 1]?.sheet));
    if (places.some(({ owned }) => owned === null)) spreadsheet.setActiveSheet(places[0].sheet);
    const resolve = linkResolver(spreadsheet, new Map(places.map((place2) => [place2.plan.blockName, place2])));
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const applied = places.map((place2) => {
      const { sheetName, insteadOf } = place2;
      try {
        const plan = withLinks(place2.plan, resolve);
        const written = place2.owned === null ? writeNew(spreadsheet, plan, place2.sheet) : rewrite({ spreadsheet, plan, owned: place2.owned, known: place2.known, state, serialOfDate });
        SpreadsheetApp.flush();
        state.remember(plan.blockName, written);
        return { sheetName, insteadOf, notWritten: null };
      } catch (error) {
        const notWritten = reasonOf(spreadsheet, place2);
        if (notWritten === null) throw error;
        state.forget(place2.plan.blockName);
        return { sheetName, insteadOf, notWritten };
      }
    });
    state.keep();
    return applied;
  }
  function placeOf4(spreadsheet, state, plan, after) {
    const named2 = spreadsheet.getRangeByName(plan.blockName);
    const planned = plan.cells[0].length;
    if (named2 !== null) {
      const sheet2 = named2.getSheet();
      const known2 = state.of(plan.blockName, sheet2.getSheetId());
      const columns = named2.getNumColumns();
      if (columns <= (known2?.columns ?? planned)) {
        const [row5, column, sheetName2] = [named2.getRow(), named2.getColumn(), sheet2.getName()];
        return { plan: padded(plan, columns), owned: named2, known: known2, sheet: sheet2, row: row5, column, sheetName: sheetName2, insteadOf: null };
      }
    }
    const sheet = newSheet(spreadsheet, plan.sheetName, after);
    const sheetName = sheet.getName();
    const place2 = { plan, owned: null, known: null, sheet, row: 1, column: 1, sheetName };
    if (named2 !== null) return { ...place2, insteadOf: { sheetName: named2.getSheet().getName(), reason: "changed" } };
    const isForeign = sheetName !== plan.sheetName;
    return { ...place2, insteadOf: isForeign ? { sheetName: plan.sheetName, reason: "foreign" } : null };
  }
  function padded(plan, columns) {
    const missing = columns - plan.cells[0].length;
    if (missing <= 0) return plan;
    const blanks = Array.from({ length: missing }, () => ({ value: null }));
    return { ...plan, cells: plan.cells.map((row5) => [...row5, ...blanks]) };
  }
  function newSheet(spreadsheet, name, after) {
    let free = name;
    for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
    return spreadsheet.insertSheet(free, after === void 0 ? 0 : after.getIndex());
  }
  function reasonOf(spreadsheet, { sheet, owned, plan }) {
    if (owned !== null && spreadsheet.getRangeByName(plan.blockName) === null) return "deleted";
    const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
    const protections = types.flatMap((type) => sheet.getProtections(type));
    return protections.some((protection) => !protection.isWarningOnly() && !protection.canEdit()) ? "protected" : null;
  }

  // src/sheets/stamp.ts
  var STAMP_NAME = "KPI_STAMP";
  function nameStamp(spreadsheet, plan) {
    const block = spreadsheet.getRangeByName(plan.blockName);
    if (block === null || plan.stamp === void 0) return;
    const cell = block.offset(plan.stamp.row, plan.stamp.column, 1, 1);
    const named2 = spreadsheet.getRangeByName(STAMP_NAME);
    const isThere = named2 !== null && named2.getSheet().getSheetId() === cell.getSheet().getSheetId() && named2.getA1Notation() === cell.getA1Notation();
    if (!isThere) spreadsheet.setNamedRange(STAMP_NAME, cell);
  }

  // src/sheets/formulas/kpi-formulas.ts
  function isBareCall(formula2, functionNames) {
    const code = formula2.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, " ");
    return callOf(functionNames).test(code) && !STAMP.test(code);
  }
  var callOf = (names) => new RegExp(`(?<![\\w.])(?:${names.join("|")})\\s*\\(`, "i");
  var STAMP = new RegExp(`(?<![\\w.])${STAMP_NAME}(?![\\w.])`, "i");

  // src/sheets/formulas/rectangles.ts
  function rectanglesOf(cells) {
    const blocks = [];
    for (const { row: row5, column, formulas } of runsOf(cells)) {
      const above = blocks.find(
        (block) => block.row + block.formulas.length === row5 && block.column === column && block.formulas[0].length === formulas.length
      );
      if (above === void 0) blocks.push({ row: row5, column, formulas: [formulas] });
      else above.formulas.push(formulas);
    }
    return blocks;
  }
  function runsOf(cells) {
    const runs = [];
    for (const { row: row5, column, formula: formula2 } of cells) {
      const last2 = runs[runs.length - 1];
      if (last2 !== void 0 && last2.row === row5 && last2.column + last2.formulas.length === column)
        last2.formulas.push(formula2);
      else runs.push({ row: row5, column, formulas: [formula2] });
    }
    return runs;
  }

  // src/sheets/formulas/writable-cells.ts
  function writableCells(sheet, cells) {
    const isEditable = editable(sheet);
    const box = boxOf(sheet, cells);
    const [formats, rules] = [box.getNumberFormats(), box.getDataValidations()];
    const [top, left] = [box.getRow(), box.getColumn()];
    return cells.filter(
      ({ row: row5, column }) => isEditable(row5, column) && formats[row5 - top][column - left] !== "@" && rules[row5 - top][column - left] === null
    );
  }
  function boxOf(sheet, cells) {
    const [rows, columns] = [cells.map(({ row: row5 }) => row5), cells.map(({ column }) => column)];
    const [top, left] = [minimum(rows), minimum(columns)];
    return sheet.getRange(top, left, maximum(rows) - top + 1, maximum(columns) - left + 1);
  }
  var minimum = (values) => values.reduce((least, value) => Math.min(least, value));
  var maximum = (values) => values.reduce((most, value) => Math.max(most, value));
  function editable(sheet) {
    const { ProtectionType } = SpreadsheetApp;
    const binds = (protection) => !protection.isWarningOnly() && !protection.canEdit();
    const parts = sheet.getProtections(ProtectionType.RANGE).filter(binds).map((part2) => part2.getRange());
    const whole = sheet.getProtections(ProtectionType.SHEET).filter(binds);
    const free = whole.flatMap((protection) => protection.getUnprotectedRanges());
    return (row5, column) => !parts.some((range) => isWithin(range, row5, column)) && (whole.length === 0 || free.some((range) => isWithin(range, row5, column)));
  }
  var isWithin = (range, row5, column) => row5 >= range.getRow() && row5 <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn();

  // src/sheets/formulas/reenter-formulas.ts
  var UNDER_WAY = "reentering";
  function reenterFormulas(spreadsheet, functionNames) {
    const { work, left } = workIn(
      spreadsheet,
      (range) => cellsWhere(range.getFormulas(), (formula2) => isBareCall(formula2, functionNames) ? formula2 : null)
    );
    if (work.length === 0) return left;
    const sign2 = `⏳${Utilities.getUuid()} `;
    properties2().setProperty(UNDER_WAY, sign2);
    for (const { sheet, blocks } of work)
      for (const block of blocks)
        rangeOf(sheet, block).setValues(block.formulas.map((row5) => row5.map((formula2) => sign2 + formula2)));
    SpreadsheetApp.flush();
    write(work);
    properties2().deleteProperty(UNDER_WAY);
    return left;
  }
  function restoreFormulas(spreadsheet) {
    const sign2 = properties2().getProperty(UNDER_WAY);
    if (sign2 === null) return;
    const { work, left } = workIn(
      spreadsheet,
      (range) => cellsWhere(
        range.getValues(),
        (value) => typeof value === "string" && value.startsWith(sign2) ? value.slice(sign2.length) : null
      )
    );
    write(work);
    if (left === 0) properties2().deleteProperty(UNDER_WAY);
  }
  function workIn(spreadsheet, cellsOf2) {
    let left = 0;
    const work = [];
    for (const sheet of spreadsheet.getSheets()) {
      const cells = sheet.getType() === SpreadsheetApp.SheetType.GRID ? cellsOf2(sheet.getDataRange()) : [];
      if (cells.length === 0) continue;
      const writable = writableCells(sheet, cells);
      left += cells.length - writable.length;
      if (writable.length > 0) work.push({ sheet, blocks: rectanglesOf(writable) });
    }
    return { work, left };
  }
  function write(work) {
    for (const { sheet, blocks } of work)
      for (const block of blocks) rangeOf(sheet, block).setFormulas(block.formulas.map((row5) => [...row5]));
    SpreadsheetApp.flush();
  }
  var rangeOf = (sheet, { row: row5, column, formulas }) => sheet.getRange(row5, column, formulas.length, formulas[0].length);
  function cellsWhere(rows, formulaOf) {
    const found = [];
    rows.forEach(
      (cells, row5) => cells.forEach((cell, column) => {
        const formula2 = cell === "" ? null : formulaOf(cell);
        if (formula2 !== null) found.push({ row: row5 + 1, column: column + 1, formula: formula2 });
      })
    );
    return found;
  }
  var properties2 = () => PropertiesService.getDocumentProperties();

  // src/core/packed/columns.ts
  var DIGITS3 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var CODE_OF = new Map([...DIGITS3].map((digit, code) => [digit.charCodeAt(0), code]));
  var TREATMENTS = ["p", "d", "r", "i"];
  function packColumn(values) {
    if (!isWhole(values)) return `t${Array.from(values).join(",")}`;
    const lengths = lengthsOf(values);
    let best = "p";
    for (const treatment of TREATMENTS) if (lengths[treatment] < lengths[best]) best = treatment;
    const digits2 = [];
    treated(values, best, (number2) => digits2.push(digitsOf(number2)));
    return best + digits2.join("");
  }
  function isWhole(values) {
    for (let i = 0; i < values.length; i++)
      if (!Number.isSafeInteger(values[i]) || Object.is(values[i], -0)) return false;
    return true;
  }
  function lengthsOf(values) {
    const lengths = { p: 0, d: 0, r: 0, i: 0 };
    let previous = 0;
    let previousDifference = 0;
    let times = 0;
    let differenceTimes = 0;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      const difference = value - previous;
      const digits2 = digitCount(value);
      const differenceDigits = digitCount(difference);
      lengths.p += digits2;
      lengths.d += differenceDigits;
      if (times > 0 && difference === 0) times++;
      else {
        if (times > 0) lengths.r += digitCount(times);
        lengths.r += digits2;
        times = 1;
      }
      if (differenceTimes > 0 && difference === previousDifference) differenceTimes++;
      else {
        if (differenceTimes > 0) lengths.i += digitCount(differenceTimes);
        lengths.i += differenceDigits;
        differenceTimes = 1;
      }
      previous = value;
      previousDifference = difference;
    }
    if (values.length === 0) return lengths;
    return { ...lengths, r: lengths.r + digitCount(times), i: lengths.i + digitCount(differenceTimes) };
  }
  function treated(values, treatment, write5) {
    const [isDifference, isRuns] = [treatment === "d" || treatment === "i", treatment === "r" || treatment === "i"];
    let previous = 0;
    let repeatedNumber = 0;
    let times = 0;
    const endRun = () => {
      if (times === 0) return;
      write5(repeatedNumber);
      write5(times);
    };
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      const number2 = isDifference ? value - previous : value;
      previous = value;
      if (!isRuns) write5(number2);
      else if (times > 0 && number2 === repeatedNumber) times++;
      else {
        endRun();
        [repeatedNumber, times] = [number2, 1];
      }
    }
    endRun();
  }
  function digitCount(number2) {
    if (!Number.isSafeInteger(number2)) return Infinity;
    const size = Math.abs(number2);
    let count = 1;
    for (let limit = 16; size >= limit; limit *= 32) count++;
    return count;
  }
  function unpackColumn(text6, length) {
    const body = text6.slice(1);
    switch (text6[0]) {
      case "t": {
        const numbers = body === "" ? [] : body.split(",").map(Number);
        return numbers.length === length && !numbers.some(Number.isNaN) ? numbers : null;
      }
      case "p":
        return ofLength(numbersOf(body), length);
      case "d":
        return ofLength(summed(numbersOf(body)), length);
      case "r":
        return ofLength(repeated(numbersOf(body), length), length);
      case "i":
        return ofLength(summed(repeated(numbersOf(body), length)), length);
      default:
        return null;
    }
  }
  var ofLength = (numbers, length) => numbers !== null && numbers.length === length ? numbers : null;
  function repeated(pairs, most) {
    if (pairs === null || pairs.length % 2 === 1) return null;
    const values = [];
    for (let i = 0; i < pairs.length; i += 2) {
      const times = pairs[i + 1];
      if (times < 1 || values.length + times > most) return null;
      for (let n = 0; n < times; n++) values.push(pairs[i]);
    }
    return values;
  }
  function summed(differences2) {
    let sum = 0;
    return differences2 === null ? null : differences2.map((difference) => sum += difference);
  }
  function digitsOf(value) {
    if (value >= 0 && value < 16) return DIGITS3[value * 2];
    let rest = Math.abs(value);
    let low = rest % 16 * 2 + (value < 0 ? 1 : 0);
    rest = Math.floor(rest / 16);
    let digits2 = "";
    while (rest > 0) {
      digits2 += DIGITS3[low + 32];
      low = rest % 32;
      rest = Math.floor(rest / 32);
    }
    return digits2 + DIGITS3[low];
  }
  function numbersOf(text6) {
    const numbers = [];
    let value = 0;
    let scale = 0;
    let isNegative = false;
    for (let i = 0; i < text6.length; i++) {
      const code = CODE_OF.get(text6.charCodeAt(i));
      if (code === void 0) return null;
      const part2 = code % 32;
      if (scale === 0) {
        isNegative = part2 % 2 === 1;
        value = part2 >> 1;
        scale = 16;
      } else {
        value += part2 * scale;
        scale *= 32;
      }
      if (code >= 32) continue;
      numbers.push(isNegative ? -value : value);
      scale = 0;
    }
    return scale === 0 ? numbers : null;
  }

  // src/core/packed/tables.ts
  var PACKED_VERSION = 2;
  var COLUMN_TYPES = { Int32Array, Uint8Array, Uint16Array, Float64Array };
  function packTables(tables) {
    return JSON.stringify(tables, (_, value) => {
      const column = typeOf2(value);
      if (column === null) return value;
      const values = value;
      return { column, length: values.length, text: packColumn(values) };
    });
  }
  function unpackTables(text6) {
    try {
      return JSON.parse(text6, (_, value) => isPacked(value) ? unpacked(value) : value);
    } catch {
      return null;
    }
  }
  function typeOf2(value) {
    const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
    return tag in COLUMN_TYPES ? tag : null;
  }
  function isPacked(value) {
    return typeof value === "object" && value !== null && "column" in value && "text" in value;
  }
  function unpacked({ column, length, text: text6 }) {
    const values = unpackColumn(text6, length);
    if (values === null) throw new Error("broken column");
    return COLUMN_TYPES[column].from(values);
  }

  // src/sheets/shared/reading-text.ts
  var READING_VERSION = `1.${PACKED_VERSION}`;
  function readingText({ settings, intake, leftOut, targetRows, extents }) {
    const { tables, sources, problems } = intake;
    const rows = targetRows.map(
      (row5) => Object.fromEntries(Object.entries(row5).map(([name, value]) => [name, packedDate(value)]))
    );
    const rest = JSON.stringify({ settings, sources, problems, leftOut, targetRows: rows, extents });
    return `${rest}
${packTables(tables)}`;
  }
  function readingOf2(text6) {
    const end = text6.indexOf("\n");
    const tables = end < 0 ? null : unpackTables(text6.slice(end + 1));
    if (tables === null) return null;
    try {
      const { settings, sources, problems, leftOut, targetRows, extents } = JSON.parse(
        text6.slice(0, end),
        (_, value) => isPackedDate(value) ? new Date(value.instant) : value
      );
      return { settings, intake: { tables, sources, problems }, leftOut, targetRows, extents };
    } catch {
      return null;
    }
  }
  var packedDate = (value) => isDateCell(value) ? { instant: value.getTime() } : value;
  function isPackedDate(value) {
    return typeof value === "object" && value !== null && "instant" in value;
  }

  // src/sheets/shared/copy.ts
  function copyOf(facts, json, partLength) {
    const body = ascii(json);
    const rest = { partLength, length: body.length, digest: digest(body) };
    const head = { version: READING_VERSION, ...facts, ...rest };
    const text6 = ascii(JSON.stringify(head));
    return {
      head: digest(text6) + text6,
      parts: Array.from({ length: partCount(rest) }, (_, i) => body.slice(i * partLength, (i + 1) * partLength))
    };
  }
  function partCount({ length, partLength }) {
    return Math.ceil(length / partLength);
  }
  function readHead(text6) {
    const json = text6.slice(DIGEST_LENGTH);
    if (digest(json) !== text6.slice(0, DIGEST_LENGTH)) return null;
    const head = JSON.parse(json);
    return head.version === READING_VERSION ? head : null;
  }
  function bodyOf(head, parts) {
    if (parts.includes(void 0)) return null;
    const body = parts.join("");
    return body.length === head.length && digest(body) === head.digest ? body : null;
  }
  var DIGEST_LENGTH = digest("").length;
  function ascii(json) {
    return json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }

  // src/sheets/shared/cache-copy.ts
  var PART_LENGTH = 9e4;
  function cachedHead(cache, spreadsheetId) {
    const [mark, text6] = editMarkAnd(cache, headKey(spreadsheetId));
    return { ...mark === void 0 ? {} : { mark }, ...text6 === void 0 ? {} : { text: text6 } };
  }
  function freshHead({ mark, text: text6 }) {
    const head = text6 === void 0 || mark === void 0 ? null : readHead(text6);
    return head !== null && head.ticket === mark ? head : null;
  }
  function cachedBody(cache, head) {
    const keys = Array.from({ length: partCount(head) }, (_, i) => partKey(head, i));
    const parts = cache.getAll(keys);
    return bodyOf(
      head,
      keys.map((key) => parts[key])
    );
  }
  function putIntoCache(cache, facts, body) {
    const copy = copyOf(facts, body, PART_LENGTH);
    if (copy.head.length > PART_LENGTH) return;
    const head = readHead(copy.head);
    cache.putAll(Object.fromEntries(copy.parts.map((part2, i) => [partKey(head, i), part2])), LONGEST5);
    cache.put(headKey(facts.spreadsheetId), copy.head, LONGEST5);
  }
  var headKey = (spreadsheetId) => `reading.${spreadsheetId}`;
  var partKey = ({ spreadsheetId, digest: digest2 }, index) => `reading.${spreadsheetId}.${digest2}.${index}`;

  // src/sheets/shared/sheet-copy.ts
  var SHEET_NAME = { ja: "ルートKPIの控え", en: "Route KPI copy" };
  var BLOCK = "KPI_COPY";
  var PART_LENGTH2 = 32e3;
  var SIGN = "|";
  function readSheetCopy(spreadsheet) {
    const sheet = ownSheet(spreadsheet);
    if (sheet === null) return null;
    const [first, ...parts] = sheet.getDataRange().getValues().map(
      ([cell]) => typeof cell === "string" && cell.startsWith(SIGN) ? cell.slice(SIGN.length) : void 0
    );
    const head = first === void 0 ? null : readHead(first);
    const body = head === null ? null : bodyOf(head, parts);
    return head === null || body === null ? null : { head, body };
  }
  function writeSheetCopy(spreadsheet, facts, body, language) {
    const { head, parts } = copyOf(facts, body, PART_LENGTH2);
    const cells = [head, ...parts].map((text6) => [SIGN + text6]);
    const sheet = ownSheet(spreadsheet) ?? newSheet2(spreadsheet, SHEET_NAME[language]);
    ensureSize(sheet, cells.length, 1);
    const column = sheet.getRange(1, 1, cells.length, 1);
    column.setNumberFormats(cells.map(() => ["@"]));
    column.setValues(cells);
    const spare = sheet.getMaxRows() - cells.length;
    if (spare > 0) sheet.deleteRows(cells.length + 1, spare);
  }
  var ownSheet = (spreadsheet) => spreadsheet.getRangeByName(BLOCK)?.getSheet() ?? null;
  function newSheet2(spreadsheet, name) {
    let free = name;
    for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
    const shown2 = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
    spreadsheet.setActiveSheet(shown2);
    sheet.hideSheet();
    const columns = sheet.getMaxColumns();
    if (columns > 1) sheet.deleteColumns(2, columns - 1);
    spreadsheet.setNamedRange(BLOCK, sheet.getRange(1, 1));
    return sheet;
  }

  // src/sheets/shared/shared-workbook.ts
  var WAIT_MS = 2e4;
  function sharedWorkbook(spreadsheet) {
    const cache = CacheService.getDocumentCache();
    const lock = LockService.getDocumentLock();
    if (cache === null || lock === null) return loadWorkbook(spreadsheet, [], "figures");
    const here = hereIn(spreadsheet);
    for (let attempt = 1; attempt <= 2; attempt++) {
      const cached = cachedHead(cache, here.spreadsheetId);
      const head = freshHead(cached);
      const found = head !== null && holds(spreadsheet, head, here) ? sourceOf(spreadsheet, head, cachedBody(cache, head)) : null;
      if (found !== null) return found;
      if (!lock.tryLock(WAIT_MS)) break;
      try {
        if (cachedHead(cache, here.spreadsheetId).text === cached.text) return readForAll(spreadsheet, cache, here);
      } finally {
        lock.releaseLock();
      }
    }
    return loadWorkbook(spreadsheet, [], "figures");
  }
  function beginSharing(spreadsheet) {
    const cache = CacheService.getDocumentCache();
    if (cache === null) return () => void 0;
    const marks = beginRefresh();
    const mark = editMark(cache);
    const here = hereIn(spreadsheet);
    return (workbook) => {
      const text6 = readingText(workbook);
      const facts = { ...here, readAt: workbook.readAt, extents: servingExtents(workbook) };
      leave(() => putIntoCache(cache, { ...facts, ticket: mark }, text6));
      leave(() => {
        writeSheetCopy(spreadsheet, { ...facts, ticket: marks.id }, text6, languageOf(spreadsheet));
        SpreadsheetApp.flush();
      });
      endRefresh(marks);
    };
  }
  function readForAll(spreadsheet, cache, here) {
    const ticket = editMark(cache);
    const refresh2 = lastRefresh();
    const kept = refresh2?.isLatest ? readSheetCopy(spreadsheet) : null;
    if (kept !== null && kept.head.ticket === refresh2.id && holds(spreadsheet, kept.head, here)) {
      const source = sourceOf(spreadsheet, kept.head, kept.body);
      if (source !== null) {
        leave(() => putIntoCache(cache, { ...kept.head, ticket }, kept.body));
        return source;
      }
    }
    const workbook = loadWorkbook(spreadsheet, [], "figures");
    const facts = { ...here, ticket, readAt: workbook.readAt, extents: servingExtents(workbook) };
    leave(() => putIntoCache(cache, facts, readingText(workbook)));
    return workbook;
  }
  function hereIn(spreadsheet) {
    const [zone, locale, title] = [
      spreadsheet.getSpreadsheetTimeZone(),
      spreadsheet.getSpreadsheetLocale(),
      // Its year serves dates without one.
      spreadsheet.getName()
    ];
    return {
      spreadsheetId: spreadsheet.getId(),
      surroundings: JSON.stringify([zone, locale, title]),
      inputNames: spreadsheet.getSheets().map((sheet) => sheet.getName()).filter((name) => !isWrittenSheetName(name) || RULES.includes(name))
    };
  }
  var RULES = [...SETTINGS_SHEETS, ...TARGETS_SHEETS];
  function holds(spreadsheet, head, here) {
    if (head.spreadsheetId !== here.spreadsheetId || head.surroundings !== here.surroundings) return false;
    if (JSON.stringify(head.inputNames) !== JSON.stringify(here.inputNames)) return false;
    return head.extents.every(({ name, rows, columns }) => {
      const range = spreadsheet.getSheetByName(name).getDataRange();
      return range.getNumRows() === rows && range.getNumColumns() === columns;
    });
  }
  function servingExtents({ intake, extents }) {
    const parts = Object.values(intake.sources).flatMap((source) => source.parts);
    const serving = new Set([...parts, ...intake.problems].map(({ sheetName }) => sheetName));
    return extents.filter(({ name }) => serving.has(name) || RULES.includes(name));
  }
  function sourceOf(spreadsheet, head, body) {
    const reading = body === null ? null : readingOf2(body);
    return reading === null ? null : figureSource(spreadsheet, reading, head.readAt);
  }
  function leave(write5) {
    try {
      write5();
    } catch {
      return;
    }
  }

  // src/actions/refresh.ts
  var LOCK_MS = 1e4;
  var DONE2 = {
    ja: "{sheets}を更新しました。使えなかった行: {unused}",
    en: "Now up to date: {sheets}. Rows that could not be used: {unused}"
  };
  var UNREAD2 = {
    ja: "{sheets}はまだ数字に入っていません。サイドバーの「データ」で、まとめてよいか答えてください。",
    en: '{sheets} are not in the figures yet. Please say in the sidebar, tab "Data", whether they belong together.'
  };
  var SEE = { ja: "(理由は「{check}」)", en: ' (see "{check}")' };
  var LEFT = {
    ja: "KPIの式 {count}個は、保護されているか、書式や入力規則のため、計算し直していません。",
    en: "{count} KPI formulas were not recalculated: they are protected, formatted as text, or under a validation rule."
  };
  var NOT_WRITTEN = {
    protected: {
      ja: "シート「{sheet}」は保護されていて書けないため、前のままです。更新するには、シートの持ち主に編集の許可をもらってください。",
      en: 'The sheet "{sheet}" is protected, so it was left as it was. To have it refreshed, ask its owner to let you edit it.'
    },
    deleted: {
      ja: "シート「{sheet}」は更新のあいだに削除されたため、書きませんでした。もう一度更新すると、新しく作ります。",
      en: 'The sheet "{sheet}" was deleted during the refresh, so it was not written. Refresh again to have it made anew.'
    }
  };
  var ELSEWHERE2 = {
    foreign: {
      ja: "シート「{name}」はルートKPIが作ったものではないため、「{sheet}」に書きました。",
      en: 'The sheet "{name}" was not made by Route KPI, so "{sheet}" was written instead.'
    },
    changed: {
      ja: "シート「{name}」は表の列の数が変わっているため、「{sheet}」に書きました。元のシートはそのまま残っています。",
      en: 'The table on the sheet "{name}" has a column added inside it, so "{sheet}" was written instead. The old sheet is left as it is.'
    }
  };
  function refresh(functionNames) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError("busy");
    try {
      restoreFormulas(spreadsheet);
      const share = beginSharing(spreadsheet);
      const workbook = loadWorkbook(spreadsheet, []);
      share(workbook);
      const calendar = new BusinessCalendar(workbook.settings.companyHolidays);
      const refreshedAt = stampText(spreadsheet);
      const { intake, language, answers } = workbook;
      const findings = [...intake.findings, ...checks(spreadsheet, workbook, calendar)];
      const check3 = dataCheckPlan({
        intake,
        findings,
        proposals: intake.proposals,
        moreProposals: intake.moreProposals,
        questions: intake.questions.length,
        answers,
        asOf: workbook.facts.asOf,
        refreshedAt,
        language
      });
      explainWhatIsMissing(workbook, () => applyPlans(spreadsheet, [check3]));
      const questions = intake.proposals.length + intake.moreProposals + intake.questions.length;
      const unread = unreadSheets(intake, language);
      const { facts, targets, settings, leftOut } = workbook;
      const byRep = settings.byRepSheets ? byRepPlan({ facts, targets, calendar, refreshedAt, language }) : null;
      const monthly = monthlyPlan({ facts, refreshedAt, language });
      const progress = progressFacts({
        ...workbook,
        calendar,
        stamp: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(/* @__PURE__ */ new Date()),
        notices: notices({ intake, findings, questions }, language),
        byRep,
        monthly,
        unread
      });
      const main = progressPlan(progress);
      const applied = applyPlans(spreadsheet, [
        main,
        ...byRep === null ? [] : [byRep],
        monthly,
        customerHealthPlan({ facts, sources: intake.sources, refreshedAt, language }),
        kpiExplanationsPlan({ progress, intake, leftOut, refreshedAt }),
        check3
      ]);
      nameStamp(spreadsheet, main);
      SpreadsheetApp.flush();
      const left = reenterFormulas(spreadsheet, functionNames);
      const sentence2 = [
        ...unread.map((sheets) => fill(UNREAD2[language], { sheets })),
        report(applied, unusedRows(intake), language),
        ...left === 0 ? [] : [fill(LEFT[language], { count: left })]
      ].join(" ");
      spreadsheet.toast(sentence2);
      return sentence2;
    } finally {
      lock?.releaseLock();
    }
  }
  function checks(spreadsheet, workbook, calendar) {
    return checkWorkbook({
      ...workbook,
      calendar,
      settingsSheet: settingsSheet(spreadsheet)?.getName() ?? "",
      targetsSheet: workbook.unreadTargets.length === 0 ? "" : targetsSheet(spreadsheet)?.getName() ?? ""
    });
  }
  function explainWhatIsMissing(workbook, write5) {
    try {
      requireRecords(workbook, ["visits", "spells", "transactions"]);
    } catch (error) {
      if (unusedRows(workbook.intake) > 0) {
        write5();
        SpreadsheetApp.flush();
      }
      throw error;
    }
  }
  function report(applied, unused, language) {
    const names = applied.filter(({ notWritten }) => notWritten === null).map(({ sheetName }) => sheetName);
    const check3 = applied[applied.length - 1].sheetName;
    const elsewhere = applied.flatMap(
      ({ sheetName, insteadOf }) => insteadOf === null ? [] : [fill(ELSEWHERE2[insteadOf.reason][language], { name: insteadOf.sheetName, sheet: sheetName })]
    );
    const left = applied.flatMap(
      ({ sheetName, notWritten }) => notWritten === null ? [] : [fill(NOT_WRITTEN[notWritten][language], { sheet: sheetName })]
    );
    const done = fill(DONE2[language], { sheets: listOf(names, language), unused });
    const see = unused === 0 ? "" : fill(SEE[language], { check: check3 });
    return [...left, ...elsewhere, ...names.length === 0 ? [] : [`${done}${see}`]].join(" ");
  }
  function listOf(names, language) {
    const quoted3 = names.map((name) => language === "ja" ? `「${name}」` : `"${name}"`);
    const [comma, and] = language === "ja" ? ["", "と"] : [", ", " and "];
    const last2 = quoted3[quoted3.length - 1] ?? "";
    return quoted3.length < 2 ? last2 : `${quoted3.slice(0, -1).join(comma)}${and}${last2}`;
  }

  // src/actions/show-sidebar.ts
  function showSidebar() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    restoreFormulas(spreadsheet);
    const language = languageOf(spreadsheet);
    const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(language === "ja" ? "ルートKPI" : "Route KPI");
    SpreadsheetApp.getUi().showSidebar(page);
  }

  // src/functions/standing.ts
  function goalOf2(call) {
    const rep = call.goalRep;
    if (call.kpi.id === "kgi-progress" && rep === null)
      return call.workbook.settings.kgiTarget === null ? null : { kind: "value", value: 1 };
    return goalFor(call.workbook.targets, call.kpi, rep, call.span);
  }
  function statusOf2(call) {
    const { kpi, period, goalRep } = call;
    const { facts, settings } = call.workbook;
    const calendar = new BusinessCalendar(settings.companyHolidays);
    if (kpi.id === "kgi-progress" && goalRep === null) return kgiStanding(facts, calendar).status;
    const pace = period === null ? 1 : paceOf(period, calendar).share;
    return assess(kpi, call.figure(kpi), goalOf2(call), pace, settings).status;
  }

  // src/functions/kpi-explain.ts
  var KPI_EXPLAIN = {
    name: "KPI_EXPLAIN",
    title: { ja: "KPIの説明", en: "Explanation of a KPI" },
    reading: "けーぴーあいのせつめい",
    summary: { ja: "その数字が何から計算されたか", en: "What a figure was computed from" },
    details: {
      ja: "分子・分母・偶然の幅・使った行・使えなかった行とその理由を、2列の表で出します",
      en: "numerator, denominator, range of chance, rows used, rows left out and why, as two columns"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: { type: "Array", text: { ja: "項目と値の2列", en: "two columns: item and value" } },
    examples: ['("継続率")', '("アポ獲得率", "2024-05", "佐藤")'],
    englishExamples: ['("Retention rate")', '("Appointment rate", "2024-05", "Sato")'],
    compute: (call) => {
      const { kpi, span, period } = call;
      const { workbook } = call;
      const figure = call.figure(kpi);
      const hasGoal = Object.keys(call.filter).every((key) => key === "rep");
      return explanation({
        kpi,
        figure,
        span,
        period,
        filter: call.filter,
        goal: hasGoal ? goalOf2(call) : null,
        status: hasGoal ? statusOf2(call) : "no-goal",
        facts: workbook.facts,
        intake: workbook.intake,
        leftOut: workbook.leftOut,
        data: { readAt: workbook.readAt, isChanged: isChangedSinceRefresh() },
        language: workbook.language
      }).map(([label, value]) => [label, value]);
    }
  };

  // src/functions/kpi-forecast.ts
  var KPI_FORECAST = {
    name: "KPI_FORECAST",
    title: { ja: "着地見込", en: "Expected landing" },
    summary: {
      ja: "KGIの期間の売上が、このままならいくらになるか",
      en: "What the revenue of the KGI period comes to as things are"
    },
    details: {
      ja: "今日までの売上に、残りの月の見込み(顧客 × 継続率 + 新規、× 1社あたりの売上。記録の中央値)を足す。進捗シートと同じ",
      en: "revenue to date and what the months left bring (customers × retention + new, × revenue each: medians of the record), as on the progress sheet"
    },
    parameters: ["filter", "more"],
    returns: {
      type: "number",
      text: { ja: "終わった月の記録が3か月に足りないときは空欄", en: "blank under 3 closed months of record" }
    },
    examples: ["()", '("佐藤")'],
    englishExamples: ["()", '("Sato")'],
    compute: (call) => {
      call.requireRecords(["spells", "transactions"]);
      const slice = call.slice();
      const calendar = new BusinessCalendar(call.workbook.settings.companyHolidays);
      return expectedLanding(projectionBasis(teamRecord(slice), slice.facts, calendar)) ?? "";
    }
  };

  // src/functions/kpi-goals.ts
  var BLANK_WITHOUT_GOAL = { ja: "目標がないときは空欄", en: "blank without a target" };
  var KPI_TARGET = {
    name: "KPI_TARGET",
    title: { ja: "KPIの目標", en: "Target of a KPI" },
    reading: "けーぴーあいのもくひょう",
    summary: { ja: "目標シートにある、その期間の目標", en: "The target of the period, from the targets sheet" },
    details: {
      ja: "月の目標から、件数と金額は合計、継続率は掛け合わせ、ほかの率は平均。範囲の目標は下限と上限の2セル",
      en: "from the months: counts and money add up, retention compounds, other rates are the mean; a range spills its two bounds"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: { type: "number", text: BLANK_WITHOUT_GOAL },
    examples: ['("商談数")', '("訪問頻度", "2024-06", "佐藤")'],
    englishExamples: ['("Meetings")', '("Visit frequency", "2024-06", "Sato")'],
    compute: (call) => {
      const goal = goalOf2(call);
      if (goal === null) return "";
      return goal.kind === "value" ? goal.value : [[goal.lower, goal.upper === Infinity ? "" : goal.upper]];
    }
  };
  var KPI_GAP = {
    name: "KPI_GAP",
    title: { ja: "KPIと目標の差", en: "Gap of a KPI" },
    reading: "けーぴーあいともくひょうのさ",
    summary: { ja: "実績から目標を引いた差", en: "The figure less its target" },
    details: {
      ja: "実績 − 目標。範囲の目標では、範囲の中なら 0、外なら近いほうの端との差",
      en: "actual − target; against a range 0 inside it, otherwise the difference to the nearer bound"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: {
      type: "number",
      text: { ja: "実績か目標がないときは空欄", en: "blank without a figure or a target" }
    },
    examples: ['("商談数")', '("継続率", "2024-05")'],
    englishExamples: ['("Meetings")', '("Retention rate", "2024-05")'],
    compute: (call) => {
      const goal = goalOf2(call);
      const actual = call.figure(call.kpi).value;
      return goal === null || actual === null ? "" : gap(actual, goal);
    }
  };
  var KPI_STATUS = {
    name: "KPI_STATUS",
    title: { ja: "KPIの判定", en: "Status of a KPI" },
    reading: "けーぴーあいのはんてい",
    summary: {
      ja: "目標に対する判定(◎ 達成、△ 注意、▲ 遅れ …)",
      en: "How it stands (◎ on target, △ caution, ▲ behind …)"
    },
    details: {
      ja: "進捗シートと同じ判定。月の途中の件数と金額は、目標 × 営業日のペースと比べる",
      en: "as on the progress sheet; counts and money of a running month are held against target × pace"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: { type: "string", text: { ja: "記号と言葉", en: "sign and word" } },
    examples: ['("商談数")', '("継続率", "2024-05", "佐藤")'],
    englishExamples: ['("Meetings")', '("Retention rate", "2024-05", "Sato")'],
    compute: (call) => STATUS_TEXT[statusOf2(call)][call.workbook.language]
  };
  function gap(actual, goal) {
    if (goal.kind === "value") return actual - goal.value;
    if (actual < goal.lower) return actual - goal.lower;
    return actual > goal.upper ? actual - goal.upper : 0;
  }

  // src/functions/nearest.ts
  function nearestName(name, names) {
    if (names.length === 0) return "";
    if (name.length < 2) return names.find((candidate) => candidate.startsWith(name) && name !== "") ?? "";
    const best = closest(name, names);
    const containing = names.find((candidate) => candidate.includes(name) || name.includes(candidate));
    return distance(name, best) <= Math.max(1, Math.floor(name.length / 2)) ? best : containing ?? "";
  }

  // src/functions/arguments.ts
  function readPeriod(argument, rules, asOf, dayOfDate) {
    const month = (day2) => {
      const index = monthOf(day2, rules.closingDay);
      return { first: index, last: index };
    };
    if (isBlankCell(argument)) return month(asOf);
    if (isDateCell(argument)) return month(dayOfDate(argument));
    const day = typeof argument === "number" && argument < 1e5 ? dayOfNumber(argument) : null;
    if (day !== null) return month(day);
    const isText = typeof argument === "string" || typeof argument === "number";
    const span = isText ? parsePeriod(String(argument), rules, asOf) : null;
    if (span === null) throw new UserFacingError("bad-period", { text: quoted(argument) });
    return span;
  }
  var FILTER_KEYS = /* @__PURE__ */ new Map([
    ["顧客", "customer"],
    ["customer", "customer"],
    ["担当", "rep"],
    ["担当者", "rep"],
    ["rep", "rep"],
    ["チーム", "team"],
    ["team", "team"],
    ["商品", "product"],
    ["product", "product"],
    ["エリア", "area"],
    ["area", "area"],
    ["ランク", "rank"],
    ["rank", "rank"]
  ]);
  function readFilter(argument) {
    if (isBlankCell(argument)) return {};
    const isText = typeof argument === "string" || typeof argument === "number";
    if (!isText || isErrorCell(argument)) throw new UserFacingError("bad-filter");
    const filter = {};
    for (const part2 of cleanText(String(argument)).split(";")) {
      if (part2.trim() === "") continue;
      const equals = part2.indexOf("=");
      const key = equals < 0 ? "rep" : FILTER_KEYS.get(part2.slice(0, equals).trim().toLowerCase());
      const name = part2.slice(equals + 1).trim();
      if (key === void 0 || name === "" || filter[key] !== void 0)
        throw new UserFacingError("bad-filter-key", { text: part2.trim() });
      filter[key] = name;
    }
    return filter;
  }
  function readKpi(argument) {
    if (isBlankCell(argument)) throw new UserFacingError("missing-kpi");
    const name = quoted(argument).replace(/^=|\(.*\)$/g, "");
    const kpi = kpiNamed(name);
    if (kpi !== void 0) return kpi;
    const nearest = nearestName(name, KPIS.flatMap(kpiNames));
    throw new UserFacingError("unknown-name", { kind: "kpi", name, nearest });
  }
  function readChoice(parameter, argument, words2, examples) {
    if (isBlankCell(argument)) return void 0;
    const choice = words2.get(quoted(argument).toLowerCase());
    if (choice !== void 0) return choice;
    const list = examples.map((word) => `"${word}"`).join(", ");
    throw new UserFacingError("bad-choice", { parameter, text: quoted(argument), examples: list });
  }
  function readCount(parameter, argument, most) {
    if (isBlankCell(argument)) return void 0;
    const text6 = quoted(argument);
    const count = typeof argument === "number" ? argument : /^\d{1,4}$/.test(text6) ? Number(text6) : NaN;
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new UserFacingError("bad-count", { parameter, text: text6, most: String(most) });
  }
  function quoted(argument) {
    return Array.isArray(argument) ? "…" : cleanText(cellText(argument)).slice(0, 40);
  }

  // src/functions/kpi-tables.ts
  var GROUPINGS = /* @__PURE__ */ new Map([
    ["担当者", "rep"],
    ["担当", "rep"],
    ["rep", "rep"],
    ["reps", "rep"],
    ["月", "month"],
    ["month", "month"],
    ["months", "month"],
    ["エリア", "area"],
    ["area", "area"],
    ["areas", "area"],
    ["チーム", "team"],
    ["team", "team"],
    ["teams", "team"]
  ]);
  var ALL = { ja: "全体", en: "All" };
  var KPI_TABLE = {
    name: "KPI_TABLE",
    title: { ja: "KPIの一覧表", en: "Table of KPIs" },
    reading: "けーぴーあいのいちらんひょう",
    summary: {
      ja: "すべてのKPIを、担当者・月・エリア・チームごとに並べた表",
      en: "All KPIs by rep, month, area or team"
    },
    details: {
      ja: "見出しの行と列がつきます。1つの式で足りるので、セルごとに書くより速く、上限にもかかりにくくなります",
      en: "with a header row and column; one formula is quicker than one a cell and spares the daily limits"
    },
    parameters: ["period", "by", "filter", "more"],
    returns: {
      type: "Array",
      text: { ja: "KPI × 列の表。値がないところは空欄", en: "KPIs × columns, blank where there is no value" }
    },
    examples: ['("先月", "担当者")', '("直近3か月", "月")', '("2024-04:2024-06", "月", "チーム=東チーム")'],
    englishExamples: [
      '("last month", "rep")',
      '("last 3 months", "month")',
      '("2024-04:2024-06", "month", "team=East team")'
    ],
    compute: (call) => {
      const { facts, language } = call.workbook;
      requireRecords(call.workbook, ["visits", "spells", "transactions"]);
      const by = readChoice("by", call.argument("by"), GROUPINGS, Object.values(EXAMPLE_GROUPINGS[language]));
      const columns = columnsOf3(call, by ?? null);
      const measures = columns.map(({ filter, span }) => measure(call.slice(filter), span));
      return [
        ["KPI", ...columns.map(({ name }) => name)],
        ...KPIS.map((kpi) => [
          kpi.name[language],
          ...measures.map((column) => figureOf(kpi, column).value ?? "")
        ])
      ];
      function columnsOf3({ span, filter }, grouping) {
        const all = { name: ALL[language], filter: {}, span };
        if (grouping === "month")
          return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
            const month = span.first + i;
            return { name: formatMonth(month), filter: {}, span: { first: month, last: month } };
          });
        if (grouping === null) return [all];
        const only = filter[grouping];
        const names = only === void 0 ? namesOf2(facts.tables, grouping, language) : [only];
        const groups2 = names.map((name) => ({ name, filter: { [grouping]: name }, span }));
        return only === void 0 ? [all, ...groups2] : groups2;
      }
    }
  };
  var EXAMPLE_GROUPINGS = { ja: ["担当者", "月", "エリア", "チーム"], en: ["rep", "month", "area", "team"] };
  function namesOf2(tables, grouping, language) {
    if (grouping !== "rep") return grouping === "area" ? tables.areas : tables.teams;
    const unassigned = [tables.visits, tables.contracts, tables.sales, tables.calls].some(
      (table) => table?.rep.includes(NO_NAME)
    );
    return unassigned ? [...tables.reps, UNASSIGNED[language === "ja" ? 0 : 1]] : tables.reps;
  }
  var MOST_MONTHS2 = 60;
  var KPI_TREND = {
    name: "KPI_TREND",
    title: { ja: "KPIの推移", en: "Trend of a KPI" },
    reading: "けーぴーあいのすいい",
    summary: { ja: "終わった月のKPIを古い順に横に並べる", en: "A KPI of the closed months, oldest first, in one row" },
    details: {
      ja: 'SPARKLINE の中に書くと小さなグラフになります。例: =SPARKLINE(KPI_TREND("継続率"))',
      en: 'within SPARKLINE it is a small chart. Example: =SPARKLINE(KPI_TREND("Retention rate"))'
    },
    parameters: ["kpi", "months", "filter", "more"],
    returns: { type: "Array", text: { ja: "1行。値がない月は空欄", en: "one row; a month without a value is blank" } },
    examples: ['("継続率")', '("商談数", 6, "佐藤")'],
    englishExamples: ['("Retention rate")', '("Meetings", 6, "Sato")'],
    compute: (call) => {
      const { kpi } = call;
      const count = readCount("months", call.argument("months"), MOST_MONTHS2) ?? 12;
      requireRecords(call.workbook, kpi.needs);
      const { facts, settings } = call.workbook;
      const current = monthOf(facts.asOf, settings.closingDay);
      const slice = call.slice();
      const last2 = measure(slice, { first: current, last: current })?.cell.period.partial === false ? current : current - 1;
      return [
        Array.from({ length: count }, (_, i) => {
          const month = last2 - count + 1 + i;
          return figureOf(kpi, measure(slice, { first: month, last: month })).value ?? "";
        })
      ];
    }
  };

  // src/functions/kpi-values.ts
  var figureFunction = (kpi) => ({
    name: kpi.functionName,
    title: kpi.name,
    reading: kpi.reading,
    summary: kpi.summary,
    details: kpi.formula,
    parameters: ["period", "filter", "more"],
    returns: { type: "number", text: { ja: "値がないときは空欄", en: "blank where there is no value" } },
    examples: kpi.examples,
    kpi,
    compute: (call) => call.figure(kpi).value ?? ""
  });
  var KPI_VALUES = KPIS.map(figureFunction);

  // src/functions/index.ts
  var FUNCTIONS = [
    ...KPI_VALUES,
    KPI_TABLE,
    KPI_TREND,
    KPI_TARGET,
    KPI_GAP,
    KPI_STATUS,
    KPI_EXPLAIN,
    KPI_FORECAST
  ];

  // src/functions/function-call.ts
  var FunctionCall = class {
    /** @param values the arguments in the order of the parameters; any further ones stand for `more` */
    constructor(spreadsheet, parameters, values) {
      this.spreadsheet = spreadsheet;
      this.parameters = parameters;
      this.values = values;
      this.loaded = null;
      this.filter = readFilter(this.argument("filter"));
    }
    /** undefined where it was left out. */
    argument(name) {
      const index = this.parameters.indexOf(name);
      return index < 0 ? void 0 : this.values[index];
    }
    /** The workbook, read once. Ranges with a table's header replace its sheets: nobody else has read them. */
    get workbook() {
      if (this.loaded !== null) return this.loaded;
      const more = this.values.slice(this.parameters.indexOf("more"));
      const ranges = more.filter((argument) => Array.isArray(argument));
      const isOwn = rangeTables(ranges).grids.length > 0;
      return this.loaded = isOwn ? loadWorkbook(this.spreadsheet, ranges, "figures") : sharedWorkbook(this.spreadsheet);
    }
    /** @throws UserFacingError `missing-kpi`, `unknown-name` */
    get kpi() {
      return readKpi(this.argument("kpi"));
    }
    /** @throws UserFacingError `bad-period` */
    get span() {
      const { facts, dayOfDate } = this.workbook;
      return readPeriod(this.argument("period"), facts.settings, facts.asOf, dayOfDate);
    }
    /** The span in days; null where it lies wholly after the as-of day. */
    get period() {
      return resolvePeriod(this.span, this.workbook.settings, this.workbook.facts.asOf);
    }
    /**
     * What the filter selects, narrowed by `more` filters.
     * @throws UserFacingError `unknown-name`
     */
    slice(more = {}) {
      return sliceOf(this.workbook.facts, { ...this.filter, ...more }, nearestName, customerKey);
    }
    /** @throws UserFacingError where one of these records is not there at all */
    requireRecords(needs) {
      requireRecords(this.workbook, needs);
    }
    /** @throws UserFacingError where a record is missing that the KPI needs */
    figure(kpi, slice = this.slice(), span = this.span) {
      this.requireRecords(kpi.needs);
      return figureOf(kpi, measure(slice, span));
    }
    /**
     * The rep whose goals are meant; null = the team.
     * @throws UserFacingError `goal-filter`: goals are set for the team and for reps only
     */
    get goalRep() {
      const { rep, ...others } = this.filter;
      if (Object.keys(others).length > 0) throw new UserFacingError("goal-filter");
      if (rep === void 0) return null;
      this.slice();
      return this.workbook.facts.tables.reps.find((name) => repKey(name) === repKey(rep)) ?? rep;
    }
  };

  // src/functions/custom-function.ts
  function customFunction(spreadsheet, name, args) {
    const definition = FUNCTIONS.find((candidate) => candidate.name === name);
    return definition.compute(new FunctionCall(spreadsheet, definition.parameters, args));
  }

  // src/functions/parameters.ts
  var PARAMETERS = {
    kpi: {
      name: "kpi",
      type: "string",
      optional: false,
      text: {
        ja: 'KPIの名前。例: "継続率"、"KPI_RETENTION"',
        en: 'Name of the KPI. Example: "Retention rate", "KPI_RETENTION"'
      }
    },
    period: {
      name: "period",
      type: "string",
      optional: true,
      text: {
        ja: '期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月',
        en: 'Period. Example: "2024-06", "2024-04:2024-09", "FY2024", "last month". Blank = this month'
      }
    },
    filter: {
      name: "filter",
      type: "string",
      optional: true,
      text: {
        ja: '絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員',
        en: 'Filter. Example: "Sato" (a rep), "area=Fujisawa", "product=…;team=…". Blank = everyone'
      }
    },
    by: {
      name: "by",
      type: "string",
      optional: true,
      text: {
        ja: '列の分けかた。"担当者"、"月"、"エリア"、"チーム"。空欄は分けない',
        en: 'What the columns are. "rep", "month", "area" or "team". Blank = one column'
      }
    },
    months: {
      name: "months",
      type: "number",
      optional: true,
      text: {
        ja: "何か月分か。1〜60。空欄は12(終わった月だけ)",
        en: "How many months, 1–60. Blank = 12 (closed months only)"
      }
    },
    more: {
      name: "more",
      type: "any",
      optional: true,
      text: {
        ja: "表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい",
        en: "A range with a table (used instead of its sheet), or a cell to recalculate with. May be left out"
      }
    }
  };

  // src/goals/goals-version.ts
  function goalsVersion(state) {
    const rows = readTargetRows(state.targets);
    return [String(rows.length), digest(kgiText(state)), digest(settingsText(state)), digest(rowsText(rows))].join(".");
  }
  function changesSince(version, state) {
    const [count, kgi, settings, targets] = version.split(".");
    const rows = readTargetRows(state.targets);
    const known2 = Number(count);
    return {
      added: rows.slice(known2),
      isRewritten: rows.length < known2 || digest(rowsText(rows.slice(0, known2))) !== targets,
      isKgiChanged: digest(kgiText(state)) !== kgi,
      areSettingsChanged: digest(settingsText(state)) !== settings
    };
  }
  var kgiText = ({ kgi }) => isBlankCell(kgi) ? "" : cellText(kgi);
  var rowsText = (rows) => JSON.stringify(rows.map((row5) => ({ ...row5, row: 0 })));
  function settingsText({ settings }) {
    const known2 = new Set(
      SETTINGS.filter(({ key }) => key !== "kgiTarget").flatMap(
        ({ name, aliases = [] }) => [name.ja, name.en, ...aliases].map(settingNameKey)
      )
    );
    const values = settings.flatMap(([name, value]) => {
      const isOurs = known2.has(settingNameKey(name)) || policyKpi(name) !== null;
      return isOurs && !isBlankCell(value) ? [[settingNameKey(name), cellText(value)]] : [];
    });
    return JSON.stringify(values);
  }

  // src/goals/policy.ts
  function resolvePolicies(rows) {
    const byKpi = /* @__PURE__ */ new Map();
    const unread = [];
    for (const row5 of rows) {
      const kpi = kpiNamed(row5.kpi);
      if (kpi === void 0 || row5.rule === null) {
        unread.push(row5);
        continue;
      }
      const { lower, upper, weight } = row5.rule;
      byKpi.set(kpi.id, { kpi: kpi.id, lower: inUnit(lower, kpi), upper: inUnit(upper, kpi), weight });
    }
    return { policies: [...byKpi.values()], unread };
  }
  var policyName = ({ name }, language) => `${POLICY_PREFIX[language]} ${name[language]}`;
  var POLICY_MEANING = {
    ja: "会社の方針。例: 1.5〜4、4以下、2以上、2(固定)。「重み 2」でおすすめの優先度を変えます",
    en: 'A rule of the company. Example: 1.5 to 4; at most 4; at least 2; 2 (fixed). "weight 2" changes how likely it is recommended'
  };
  function formatPolicy({ lower, upper, weight }, unit, language) {
    const isJapanese2 = language === "ja";
    const bounds = boundsText();
    const parts = [bounds, weight === null ? "" : `${isJapanese2 ? "重み" : "weight"} ${plain(weight)}`];
    return parts.filter((part2) => part2 !== "").join(isJapanese2 ? "、" : "; ");
    function boundsText() {
      const [low, high] = [lower, upper].map((bound) => bound === null ? "" : boundText(bound, unit));
      if (low === high) return low;
      if (high === "") return isJapanese2 ? `${low}以上` : `at least ${low}`;
      if (low === "") return isJapanese2 ? `${high}以下` : `at most ${high}`;
      return isJapanese2 ? `${low}〜${high}` : `${low} to ${high}`;
    }
  }
  var boundText = (bound, unit) => unit === "ratio" ? `${plain(Number(`${plain(bound)}e2`))}%` : plain(bound);
  var plain = (value) => {
    const text6 = value.toFixed(Math.max(0, 11 - Math.max(0, Math.floor(Math.log10(Math.max(value, 1))))));
    return text6.includes(".") ? text6.replace(/\.?0+$/, "") : text6;
  };

  // src/reports/goal-history.ts
  var MOST_SENTENCES = 5;
  var TEXT14 = {
    named: {
      ja: "{who}さんが{at}に「{what}」を {old} から {new} に変えました。",
      en: '{who} changed "{what}" from {old} to {new} ({at}).'
    },
    nameless: {
      ja: "{at}に「{what}」が {old} から {new} に変わりました。",
      en: '"{what}" was changed from {old} to {new} ({at}).'
    },
    more: { ja: "ほかに{count}件の目標が変わりました。", en: "{count} more goals were changed." },
    typed: {
      ja: "「目標」シートに{count}行が書き足されました。",
      en: "{count} rows were typed into the sheet of targets."
    },
    rewritten: {
      ja: "「目標」シートの行が、シートの上で書き換えられました。",
      en: "Rows of the sheet of targets were changed on the sheet itself."
    },
    kgi: { ja: "KGI のセルが変わりました。今は {value} です。", en: "The KGI cell was changed. It now shows {value}." },
    settings: { ja: "「設定」シートの値が変わりました。", en: "Values on the settings sheet were changed." }
  };
  function goalHistory(rows, language, most) {
    return rows.filter(({ set }) => set !== void 0).slice(-most).reverse().map((row5) => changeOf(row5, language));
  }
  function changeSentences(since, kgi, language) {
    const noted = since.added.filter(({ set }) => set !== void 0);
    const typed = since.added.length - noted.length;
    const told = noted.slice(0, MOST_SENTENCES).map((row5) => {
      const change = changeOf(row5, language);
      return fill(TEXT14[change.who === "" ? "nameless" : "named"][language], { ...change });
    });
    const isKgiTold = noted.some(({ kpi }) => goalSettingKey(kpi) === "kgiTarget");
    const areSettingsTold = noted.some(({ kpi }) => kpiNamed(kpi) === void 0 && goalSettingKey(kpi) !== "kgiTarget");
    const shown2 = typeof kgi === "number" ? yenText(kgi) : String(kgi ?? "") || NO_GOAL[language];
    return [
      ...told,
      ...noted.length > told.length ? [fill(TEXT14.more[language], { count: noted.length - told.length })] : [],
      ...typed > 0 ? [fill(TEXT14.typed[language], { count: typed })] : [],
      ...since.isRewritten ? [TEXT14.rewritten[language]] : [],
      ...since.isKgiChanged && !isKgiTold ? [fill(TEXT14.kgi[language], { value: shown2 })] : [],
      ...since.areSettingsChanged && !areSettingsTold ? [TEXT14.settings[language]] : []
    ];
  }
  function changeOf(row5, language) {
    const { at, who, why, target, previous } = row5.set;
    const kpi = kpiNamed(row5.kpi);
    const period = isDateCell(row5.period) ? "" : row5.period;
    const details = [row5.rep, period].filter((text6) => text6 !== "").join(language === "ja" ? "、" : ", ");
    const figure = (value) => {
      if (typeof value === "string") return value;
      return kpi === void 0 ? yenText(value) : figureText(inUnit(value, kpi), kpi.unit, language);
    };
    const isRange = kpi !== void 0 && row5.target === null && (row5.lower !== null || row5.upper !== null);
    const now = isRange ? rangeText(row5.lower, row5.upper, kpi.unit, language) : figure(target);
    const what = `${kpi?.name[language] ?? row5.kpi}${details === "" ? "" : language === "ja" ? `(${details})` : ` (${details})`}`;
    return { at, who, what, old: figure(previous), new: now, why };
  }

  // src/sheets/places.ts
  function placeOf5(range) {
    return `${range.getSheet().getName()}!${range.getA1Notation()}`;
  }
  function requireEditable(range) {
    if (!range.canEdit()) throw new UserFacingError("protected-cells", { place: placeOf5(range) });
  }

  // src/sheets/goal-cells.ts
  var KGI_NAME = SETTINGS.find(({ key }) => key === "kgiTarget").rangeName;
  var VALUE_COLUMN2 = 2;
  function goalCells(spreadsheet) {
    const settings = settingsSheet(spreadsheet)?.getDataRange().getValues() ?? [];
    const targets = targetsSheet(spreadsheet)?.getDataRange().getValues() ?? [];
    const cell = kgiCell(spreadsheet, settings);
    if (cell === null) return { settings, targets, kgi: "", kgiPlace: "", isKgiFormula: false, kgiValue: "" };
    const formula2 = cell.getFormula();
    const value = cell.getValue();
    const kgi = formula2 === "" ? value : formula2;
    return { settings, targets, kgi, kgiPlace: placeOf5(cell), isKgiFormula: formula2 !== "", kgiValue: value };
  }
  function kgiCell(spreadsheet, settings) {
    const named2 = spreadsheet.getRangeByName(KGI_NAME);
    if (named2 !== null) return named2.getCell(1, 1);
    const row5 = settingRow(settings, "kgiTarget");
    return row5 === null ? null : settingsSheet(spreadsheet).getRange(row5 + 1, VALUE_COLUMN2);
  }

  // src/goals/recommend.ts
  var LEAST = 3;
  var MOST = 5;
  var PURPOSES2 = [
    {
      why: { ja: "今のお客様に続けてもらうための目安です", en: "Shows whether customers stay" },
      facts: [["retention-rate", "churn-rate", "churn-count", "net-revenue-retention"], ["first-month-follow"]]
    },
    {
      why: { ja: "新しいお客様を増やすための目安です", en: "Shows whether customers are won" },
      facts: [["new-customers"], ["meetings"], ["win-rate"], ["approaches"], ["appointment-rate"]]
    },
    {
      why: { ja: "お客様を回れているかの目安です", en: "Shows whether customers are visited" },
      facts: [["visit-frequency", "visits"], ["visit-coverage"], ["calls"]]
    },
    {
      why: { ja: "取引の大きさを見る目安です", en: "Shows what a customer brings" },
      facts: [["deal-size", "revenue-per-customer"]]
    }
  ];
  function recommend(candidates, language) {
    const usable = candidates.filter(({ hasEvidence, weight }) => hasEvidence && weight !== 0);
    const largest = Math.max(0, ...usable.map(({ gain }) => gain ?? 0));
    const score = (candidate) => scoreOf2(candidate, largest);
    const byScore = (a, b) => score(b) - score(a);
    const byPurpose = PURPOSES2.map(({ facts }) => facts.flatMap((ids) => preferred(ids, usable) ?? []).sort(byScore));
    const first = byPurpose.slice(0, 3).flatMap(([best]) => best ?? []);
    const further = byPurpose.flatMap((own, i) => i < 3 ? own.slice(1, 2) : own.slice(0, 2)).sort(byScore).filter((candidate, i) => score(candidate) > 0 || first.length + i < LEAST);
    return [...first, ...further].slice(0, MOST).sort(byScore).map((candidate) => ({ kpi: candidate.kpi.id, why: reason(candidate, language) }));
  }
  function preferred(ids, candidates) {
    const own = ids.flatMap((id) => candidates.find(({ kpi }) => kpi.id === id) ?? []);
    const heaviest = Math.max(...own.map(({ weight }) => weight ?? 1));
    return own.find(({ weight }) => (weight ?? 1) === heaviest);
  }
  function scoreOf2({ kpi, gain, strength, weight }, largestGain) {
    const share = gain !== null && gain > 0 && largestGain > 0 ? gain / largestGain : 0;
    return Math.max(share, hasGoodLink(kpi, strength) ? Math.abs(strength.rho) / 2 : 0) * (weight ?? 1);
  }
  var hasGoodLink = ({ better }, { verdict, rho }) => (verdict === "strong" || verdict === "some") && (better === "lower" ? rho < 0 : rho > 0);
  function reason({ kpi, gain, strength, weight }, language) {
    const isJapanese2 = language === "ja";
    const about = yenText(Number((gain ?? 0).toPrecision(2)));
    const purpose = PURPOSES2.find(({ facts }) => facts.flat().includes(kpi.id)).why[language];
    const reasons2 = [
      gain !== null && gain >= 1 ? isJapanese2 ? `挑戦の水準なら着地が約${about}増える見込みです` : `at the ambitious level the landing would rise by about ${about}` : hasGoodLink(kpi, strength) ? isJapanese2 ? `売上と結びつきがあります(${strength.months}か月の記録)` : `linked with revenue in ${strength.months} months of record` : "",
      (weight ?? 1) > 1 ? isJapanese2 ? "会社の方針で重視しています" : "weighted by a company rule" : ""
    ].filter((text6) => text6 !== "");
    return [purpose, ...reasons2].join(isJapanese2 ? "。" : "; ") + (isJapanese2 ? "。" : ".");
  }

  // src/goals/season.ts
  var MINIMUM_MONTHS3 = 24;
  var PERMUTATIONS = 199;
  var SIGNIFICANT2 = 0.05;
  function seasonOf(months) {
    if (months.length < MINIMUM_MONTHS3) return null;
    const line = lineThrough(
      months.map(({ month }) => month),
      months.map(({ value }) => value)
    );
    const ratios = months.map(({ month, value }) => value / line(month));
    if (months.some(({ month }) => line(month) <= 0)) return null;
    const ofYear = months.map(({ month }) => monthOfYear(month) - 1);
    if (new Set(ofYear).size < 12) return null;
    const f = varianceRatio(ratios, ofYear);
    if (!(f > 1) || chanceOf(f, ratios, ofYear) >= SIGNIFICANT2) return null;
    const believed = 1 - 1 / f;
    const means = meansOf(ratios, ofYear);
    const mean3 = meanOf(means);
    return means.map((each) => 1 + (each / mean3 - 1) * believed);
  }
  function varianceRatio(values, groups2) {
    const means = meansOf(values, groups2);
    const mean3 = meanOf(values);
    let [between, within] = [0, 0];
    values.forEach((value, i) => {
      between += (means[groups2[i]] - mean3) ** 2;
      within += (value - means[groups2[i]]) ** 2;
    });
    if (between <= 1e-18 * values.length) return 0;
    return between / 11 / (within / (values.length - 12));
  }
  function chanceOf(observed, values, groups2) {
    const random = createRandom(1);
    const shuffled = [...values];
    let asLarge = 1;
    for (let turn = 0; turn < PERMUTATIONS; turn++) {
      random.shuffle(shuffled);
      if (varianceRatio(shuffled, groups2) >= observed) asLarge++;
    }
    return asLarge / (PERMUTATIONS + 1);
  }
  function meansOf(values, groups2) {
    const [sums, counts] = [Array(12).fill(0), Array(12).fill(0)];
    values.forEach((value, i) => {
      sums[groups2[i]] += value;
      counts[groups2[i]]++;
    });
    return sums.map((sum, month) => sum / counts[month]);
  }

  // src/core/correlation.ts
  function ranksOf(values) {
    const ranks = values.map(() => 1);
    for (let i = 1; i < values.length; i++)
      for (let j = 0; j < i; j++) {
        const difference = values[i] - values[j];
        if (difference > 0) ranks[i]++;
        else if (difference < 0) ranks[j]++;
        else {
          ranks[i] += 0.5;
          ranks[j] += 0.5;
        }
      }
    return ranks;
  }
  function rankCorrelation(xs, ys) {
    const middle = (xs.length + 1) / 2;
    let [xy, xx, yy] = [0, 0, 0];
    for (let i = 0; i < xs.length; i++) {
      const [dx, dy] = [xs[i] - middle, ys[i] - middle];
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
  }

  // src/goals/strength.ts
  var STRENGTH_MONTHS = 36;
  var MINIMUM_MONTHS4 = 8;
  var LONGEST_LAG = 3;
  var PERMUTATIONS2 = 999;
  var isPartOfRevenue = ({ id, needs }) => needs.includes("transactions") || id === "active-customers";
  function strengthOf(kpi, months, revenue) {
    if (isPartOfRevenue(kpi)) return { verdict: "part-of-revenue", rho: null, months: 0, lag: 0 };
    const last2 = months[months.length - 1]?.month ?? 0;
    const recent = months.filter(({ month }) => month > last2 - STRENGTH_MONTHS);
    const later = new Map(withoutTrend(revenue.filter(({ month }) => month > last2 - STRENGTH_MONTHS)).map(pair));
    const own = withoutTrend(recent);
    const lags = Array.from({ length: LONGEST_LAG + 1 }, (_, lag) => linkAt(own, later, lag)).filter(
      ({ places }) => places.length >= MINIMUM_MONTHS4
    );
    if (lags.length === 0) return { verdict: "too-short", rho: null, months: recent.length, lag: 0 };
    const values = own.map(({ value }) => value);
    const best = strongest(lags, values);
    if (best === null) return { verdict: "unclear", rho: null, months: recent.length, lag: 0 };
    const size = Math.abs(best.rho);
    const p = size < 0.3 ? 1 : chanceOf2(size, lags, values);
    const verdict = size >= 0.5 && p < 0.05 ? "strong" : size >= 0.3 && p < 0.1 ? "some" : "unclear";
    return { verdict, rho: best.rho, months: best.link.places.length, lag: best.link.lag };
  }
  function strengthSentence(kpi, strength, language) {
    return (language === "ja" ? japanese2 : english2)(kpi, strength);
  }
  function japanese2({ name, unit }, { verdict, rho, months, lag }) {
    if (verdict === "part-of-revenue") return "売上そのものを形づくる数字です。";
    if (verdict === "too-short") return `記録が${months}か月分なので、売上との関係はまだ分かりません。`;
    if (verdict === "unclear") return `売上との関係は、この記録からははっきりしません(${months}か月)。`;
    const [more, later] = [unit === "count" || unit === "companies" ? "多い" : "高い", lag === 0 ? "" : `${lag}か月後の`];
    const revenue = rho > 0 ? "売上も多い" : "売上が少ない";
    const sure = verdict === "strong" ? "傾向がはっきりあります" : "傾向が少しあります";
    const link2 = `${name.ja}が${more}月は、${later}${revenue}${sure}`;
    return `${link2}(相関 ${rhoText(rho)}、${months}か月)。原因とは限りません。`;
  }
  function english2({ name }, { verdict, rho, months, lag }) {
    if (verdict === "part-of-revenue") return "Revenue is made of this figure.";
    if (verdict === "too-short") return `With ${months} months of record, its link with revenue cannot be told yet.`;
    if (verdict === "unclear") return `The record (${months} months) shows no clear link with revenue.`;
    const later = lag === 0 ? "the same month" : lag === 1 ? "the next month" : `${lag} months later`;
    const link2 = `Months of higher ${name.en.toLowerCase()} ${verdict === "strong" ? "tend" : "tend slightly"} to have ${rho > 0 ? "more" : "less"} revenue ${later}`;
    return `${link2} (correlation ${rhoText(rho)}, ${months} months). It need not be the cause.`;
  }
  var rhoText = (rho) => `${rho < 0 ? "−" : ""}${Math.abs(rho).toFixed(2)}`;
  var pair = ({ month, value }) => [month, value];
  function withoutTrend(months) {
    if (months.length === 0) return [];
    const values = months.map(({ value }) => value);
    const line = lineThrough(
      months.map(({ month }) => month),
      values
    );
    const step = Math.max(...values.map(Math.abs)) * 1e-9 || 1;
    return months.map(({ month, value }) => ({ month, value: Math.round((value - line(month)) / step) * step }));
  }
  function linkAt(own, revenue, lag) {
    const places = own.flatMap(({ month }, i) => revenue.has(month + lag) ? [i] : []);
    return { lag, places, revenueRanks: ranksOf(places.map((i) => revenue.get(own[i].month + lag))) };
  }
  function strongest(links, values) {
    let best = null;
    for (const link2 of links) {
      const rho = rankCorrelation(ranksOf(link2.places.map((i) => values[i])), link2.revenueRanks);
      if (rho !== null && (best === null || Math.abs(rho) > Math.abs(best.rho) + 1e-12)) best = { link: link2, rho };
    }
    return best;
  }
  function chanceOf2(observed, links, values) {
    const random = createRandom(1);
    const shuffled = [...values];
    let asLarge = 1;
    for (let turn = 0; turn < PERMUTATIONS2; turn++) {
      random.shuffle(shuffled);
      if (Math.abs(strongest(links, shuffled)?.rho ?? 0) >= observed - 1e-12) asLarge++;
    }
    return asLarge / (PERMUTATIONS2 + 1);
  }

  // src/goals/target-value.ts
  var NO_TARGET = { value: null, lower: null, upper: null };
  var isNoTarget = ({ value, lower, upper }) => value === null && lower === null && upper === null;
  var isSameTarget = (a, b) => a.value === b.value && a.lower === b.lower && a.upper === b.upper;
  function targetValueOf(goal) {
    if (goal === null) return NO_TARGET;
    if (goal.kind === "value") return { ...NO_TARGET, value: goal.value };
    return {
      value: null,
      lower: goal.lower === 0 ? null : goal.lower,
      upper: goal.upper === Infinity ? null : goal.upper
    };
  }

  // src/rpc/goals-reps.ts
  var SILENT_DAYS = 92;
  function activeReps(facts) {
    const { asOf, tables, settings } = facts;
    const running = monthOf(asOf, settings.closingDay);
    const lately = latelySeen(facts);
    const found = tables.reps.flatMap((rep, index) => {
      if (hasLeft(facts, index)) return [];
      const record = teamRecord(sliceOf(facts, { rep }, () => ""));
      const customers = record.measures(running).stocks.closing;
      return customers > 0 || lately.has(index) ? [{ rep, record, customers }] : [];
    });
    const shares = sharesOf(found.map(({ customers }) => customers));
    return found.map((each, i) => ({ ...each, customerShare: shares?.[i] ?? 0 }));
  }
  function hasLeft({ tables, asOf }, rep) {
    const own = tables.memberships.filter((membership) => membership.rep === rep);
    return own.length > 0 && own.every(({ to }) => to !== NO_DAY && to < asOf);
  }
  function latelySeen({ asOf, activities, transactions }) {
    const seen = /* @__PURE__ */ new Set();
    for (const { length, day, rep } of [activities, transactions])
      for (let i = length - 1; i >= 0 && day[i] > asOf - SILENT_DAYS; i--) seen.add(rep[i]);
    return seen;
  }
  function repEvidence(kpi, reps, targets, from, running) {
    return reps.map(({ rep, record, customerShare }) => {
      const months = evidenceMonths(kpi, record);
      const goal = goalFor(targets, kpi, rep, { first: from, last: from });
      const figures = months.map(({ month }) => record.figure(kpi, month));
      return {
        rep,
        n: months.length,
        usual: usualOf(figures),
        weight: figures.reduce((sum, { denominator, value }) => sum + (denominator ?? Math.max(0, value ?? 0)), 0),
        customerShare,
        thisMonth: record.figure(kpi, running).value,
        current: goal === null ? null : targetValueOf(goal)
      };
    });
  }
  function usualOf(figures) {
    const sum = (of) => figures.reduce((total, figure) => total + (of(figure) ?? 0), 0);
    const hasDenominators = figures.some(({ denominator }) => denominator !== null);
    return hasDenominators ? ratio(
      sum(({ value, denominator }) => value * denominator),
      sum(({ denominator }) => denominator)
    ) : ratio(
      sum(({ value }) => value),
      figures.length
    );
  }

  // src/rpc/goals-catalogue.ts
  var EVIDENCE = {
    ja: "{n}か月の記録(中央値 {median}、四分位 {range})",
    en: "{n} months of record (median {median}, quartiles {range})"
  };
  function goalsCatalogue(input) {
    const { language, record, policies, basis: basis2, targets, from, running } = input;
    const sold = closedMonths(revenue_default, record, STRENGTH_MONTHS);
    const parts = KPIS.filter(({ id }) => id !== "kgi-progress").map((kpi) => {
      const evidence = evidenceOf(kpi, record);
      const months = closedMonths(kpi, record, STRENGTH_MONTHS);
      const challenge = evidence?.challenge;
      const gain = basis2 === null || challenge?.kind !== "value" ? null : gainOf(kpi.id, challenge.value, evidence.median, basis2);
      return { kpi, evidence, months, gain, strength: strengthOf(kpi, months, sold) };
    });
    const recommended = recommend(
      parts.map(({ kpi, evidence, gain, strength }) => {
        const weight = policies.find((policy) => policy.kpi === kpi.id)?.weight ?? null;
        return { kpi, hasEvidence: evidence !== null && hasAim(evidence.challenge, kpi), gain, strength, weight };
      }),
      language
    );
    return parts.map(({ kpi, evidence, months, gain, strength }) => {
      const rank2 = recommended.findIndex((each) => each.kpi === kpi.id);
      const goal = goalFor(targets, kpi, null, { first: from, last: from });
      return {
        id: kpi.id,
        name: kpi.name[language],
        summary: kpi.summary[language],
        formula: kpi.formula[language],
        unit: kpi.unit,
        better: kpi.better,
        accumulates: kpi.accumulates,
        months: lastMonths(kpi, record),
        movement: movementOf(kpi, months, language),
        strength: { ...strength, gain, sentence: strengthSentence(kpi, strength, language) },
        recommended: rank2 < 0 ? null : rank2 + 1,
        why: recommended[rank2]?.why ?? "",
        season: kpi.accumulates === "sum" ? seasonOf(months) : null,
        thisMonth: record.figure(kpi, running).value,
        current: goal === null ? null : targetValueOf(goal),
        monthGoals: monthGoals(kpi, input),
        reps: repEvidence(kpi, input.reps, targets, from, running),
        proposal: evidence === null ? null : proposalOf(kpi, evidence, language)
      };
    });
  }
  var hasAim = (goal, { better }) => better === "lower" || (goal.kind === "range" ? goal.upper : goal.value) > 0;
  function lastMonths(kpi, record) {
    const first = Math.max(record.first ?? Infinity, record.lastClosed - EVIDENCE_MONTHS + 1);
    const months = [];
    for (let month = first; month <= record.lastClosed; month++)
      months.push({ month: formatMonth(month), value: record.figure(kpi, month).value });
    return months;
  }
  function proposalOf({ unit }, evidence, language) {
    const { n, months, q1, median: median2, q3, best, realistic, challenge } = evidence;
    return {
      n,
      values: months.map(({ value }) => value),
      q1,
      median: median2,
      q3,
      best,
      realistic: targetValueOf(realistic),
      challenge: targetValueOf(challenge),
      evidence: fill(EVIDENCE[language], {
        n,
        median: figureText(median2, unit, language),
        range: rangeText(q1, q3, unit, language)
      })
    };
  }
  function monthGoals(kpi, { targets, from }) {
    return ownMonths(targets, kpi, null, from).flatMap((month) => {
      const value = targetValueOf(ownGoal(targets, kpi, null, { first: month, last: month }));
      const standing3 = targetValueOf(standingGoal(targets, kpi, null, month));
      return isSameTarget(value, standing3) ? [] : [{ month: formatMonth(month), value }];
    });
  }

  // src/rpc/goals-kgi.ts
  var LENGTHS = { year: 12, half: 6, quarter: 3, month: 1 };
  var YEAR_NAMES = { ja: "{year}年度({months})", en: "FY{year} ({months})" };
  var PART_NAMES = {
    half: { ja: "{year}年度 {which}({months})", en: "FY{year} {which} half ({months})" },
    quarter: { ja: "{year}年度 第{which}四半期({months})", en: "FY{year} Q{which} ({months})" }
  };
  var HALVES = { ja: ["上半期", "下半期"], en: ["first", "second"] };
  function periodChoices(record, facts, language) {
    const running = monthOf(facts.asOf, facts.settings.closingDay);
    const revenueIn = revenueOf2(record, facts);
    return Object.keys(LENGTHS).flatMap((kind) => {
      const length = LENGTHS[kind];
      const year = fiscalYearOf(running, facts.settings).first;
      const current = year + Math.floor((running - year) / length) * length;
      return [current, current + length].map((first) => {
        const span = { first, last: first + length - 1 };
        const [yearAgo, now] = [-12, 0].map((shift) => ({ first: span.first + shift, last: span.last + shift }));
        return {
          text: formatSpan(span),
          name: choiceName(kind, span, facts.settings, language),
          kind,
          // A year of which months are still to come, or were never written down, is no year to go by.
          lastYear: yearAgo.last <= record.lastClosed ? revenueIn(yearAgo) : null,
          actual: revenueIn(now)
        };
      });
    });
  }
  function revenueOf2(record, facts) {
    const { closingDay } = facts.settings;
    const running = monthOf(facts.asOf, closingDay);
    return ({ first, last: last2 }) => {
      if (first > running || !hasRecord(["transactions"], facts, monthEnd(first, closingDay))) return null;
      let sum = 0;
      for (let month = first; month <= Math.min(last2, running); month++) sum += record.measures(month).money.revenue;
      return sum;
    };
  }
  function choiceName(kind, span, rules, language) {
    const months = spanName(span, language);
    if (kind === "month") return months;
    const { first } = fiscalYearOf(span.first, rules);
    const year = yearOfMonth(first);
    if (kind === "year") return fill(YEAR_NAMES[language], { year, months });
    const place2 = (span.first - first) / LENGTHS[kind];
    const which = kind === "half" ? HALVES[language][place2] : place2 + 1;
    return fill(PART_NAMES[kind][language], { year, months, which });
  }
  function periodName(span, choices, language) {
    return choices.find(({ text: text6 }) => text6 === formatSpan(span))?.name ?? spanName(span, language);
  }
  function repGoals(reps, targets, span) {
    const brought = reps.map(
      ({ record }) => closedMonths(revenue_default, record, EVIDENCE_MONTHS).reduce((sum, { value }) => sum + value, 0)
    );
    const shares = sharesOf(brought);
    const amountOf = (rep) => {
      const goal = ownGoal(targets, revenue_default, rep, span);
      return goal?.kind === "value" ? goal.value : null;
    };
    const active = reps.map(({ rep, customers }, i) => ({
      rep,
      recordShare: shares?.[i] ?? null,
      customers,
      amount: amountOf(rep)
    }));
    const others = new Set(targets.flatMap(({ kpi, rep }) => kpi === revenue_default.id && rep !== null ? [rep] : []));
    for (const { rep } of reps) others.delete(rep);
    const left = [...others].map((rep) => ({ rep, recordShare: null, customers: 0, amount: amountOf(rep) }));
    return [...active, ...left.filter(({ amount: amount2 }) => amount2 !== null && amount2 > 0)];
  }
  function restOf(span, { asOf, settings }, calendar) {
    const { closingDay } = settings;
    const months = [];
    for (let month = Math.max(span.first, monthOf(asOf + 1, closingDay)); month <= span.last; month++) {
      const [from, to] = [monthStart(month, closingDay), monthEnd(month, closingDay)];
      const left = calendar.count(Math.max(from, asOf + 1), to);
      months.push({ month: formatMonth(month), businessDays: calendar.count(from, to), left });
    }
    return { businessDays: months.reduce((sum, { left }) => sum + left, 0), months };
  }

  // src/rpc/goals.ts
  var HISTORY = 20;
  var TEXT15 = {
    questions: {
      ja: "「データ」に、答えてほしい質問が{count}件あります。答えると、ここの数字に入ります。",
      en: 'Questions under "Data": {count}. Once they are answered, the records count here.'
    },
    unreadTargets: {
      ja: "「目標」シートに読めない行があります({rows}行目)。KPI・担当者・期間・数字を確かめてください。",
      en: "Rows {rows} of the sheet of targets cannot be read. Please check KPI, rep, period and figures."
    },
    unreadPolicy: {
      ja: "「設定」の方針「{kpi}」の値「{text}」を読めません。例: 1.5〜4、4以下、2以上",
      en: 'The company rule for "{kpi}" on the settings sheet ("{text}") cannot be read. Example: 1.5 to 4; at most 4'
    },
    sum: {
      ja: "担当者別の売上目標の合計({sum})が、KGI({kgi})と合っていません。",
      en: "The revenue goals by rep come to {sum}, which is not the KGI ({kgi})."
    },
    visible: {
      ja: "担当者別の目標は、このファイルを開ける全員に見えます(シートを隠しても同じです)。",
      en: "Goals by rep can be seen by everyone who can open this file, even on a hidden sheet."
    }
  };
  function goalsModel(request = {}) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cells = goalCells(spreadsheet);
    const workbook = loadWorkbook(spreadsheet, []);
    const { language, settings, facts, targets, intake } = workbook;
    const calendar = new BusinessCalendar(settings.companyHolidays);
    const record = teamRecord(wholeTeam(facts));
    const reps = activeReps(facts);
    const inForce2 = spanOf(facts);
    const asked = withPeriod(facts, request.period);
    const standing3 = kgiStanding(facts, calendar);
    const basis2 = projectionBasis(record, facts, calendar);
    const { policies, unread } = resolvePolicies(readPolicyRows(cells.settings));
    const periods = periodChoices(record, facts, language);
    const byRep = repGoals(reps, targets, spanOf(asked));
    const { contracts, sales } = intake.tables;
    const running = monthOf(facts.asOf, settings.closingDay);
    const from = firstToSet(spanOf(asked), facts);
    return {
      language,
      asOf: formatIsoDay(facts.asOf),
      month: formatMonth(running),
      from: formatMonth(from),
      version: goalsVersion(cells),
      reps: reps.map(({ rep }) => rep),
      kgi: {
        // 0 is what people leave where nothing is decided yet.
        target: settings.kgiTarget === 0 ? null : settings.kgiTarget,
        period: formatSpan(inForce2),
        periodName: periodName(inForce2, periods, language),
        periods,
        basis: effectiveBasis(intake.tables, settings),
        askBasis: settings.revenueBasis === null && (contracts?.length ?? 0) > 0 && (sales?.length ?? 0) > 0,
        place: cells.kgiPlace,
        isFormula: cells.isKgiFormula,
        byRep,
        attainment: standing3.attainment,
        pace: standing3.pace?.share ?? null
      },
      catalogue: goalsCatalogue({
        language,
        record,
        reps,
        targets,
        policies,
        basis: basis2,
        from,
        running
      }),
      projection: request.period === void 0 ? basis2 : projectionBasis(record, asked, calendar),
      policies,
      rest: restOf(spanOf(asked), facts, calendar),
      history: goalHistory(readTargetRows(cells.targets), language, HISTORY),
      notices: [
        ...questionNotices(workbook),
        ...unreadNotices(workbook),
        ...unread.map(({ kpi, text: text6 }) => fill(TEXT15.unreadPolicy[language], { kpi, text: text6 })),
        ...repNotices(workbook, request.period === void 0 ? byRep : [])
      ]
    };
  }
  function spanOf(facts) {
    return kgiSpan(facts) ?? fiscalYearOf(monthOf(facts.asOf, facts.settings.closingDay), facts.settings);
  }
  function firstToSet({ first, last: last2 }, { asOf, settings }) {
    const open = monthOf(asOf + 1, settings.closingDay);
    return last2 < open ? open : Math.max(first, open);
  }
  function withPeriod(facts, period) {
    if (period === void 0) return facts;
    const kgiPeriod2 = cleanText(String(period));
    if (kgiPeriod2 !== "" && parsePeriod(kgiPeriod2, facts.settings, facts.asOf) === null)
      throw new UserFacingError("bad-period", { text: kgiPeriod2.slice(0, 40) });
    return { ...facts, settings: { ...facts.settings, kgiPeriod: kgiPeriod2 } };
  }
  function questionNotices({ intake, language }) {
    const count = intake.questions.length;
    return count === 0 ? [] : [fill(TEXT15.questions[language], { count })];
  }
  function unreadNotices({ unreadTargets, language }) {
    const rows = unreadTargets.join(language === "ja" ? "、" : ", ");
    return unreadTargets.length === 0 ? [] : [fill(TEXT15.unreadTargets[language], { rows })];
  }
  function repNotices({ settings, language }, byRep) {
    const amounts = byRep.flatMap(({ amount: amount2 }) => amount2 ?? []);
    const sum = amounts.reduce((total, amount2) => total + amount2, 0);
    const kgi = settings.kgiTarget;
    const differs = kgi !== null && amounts.length > 0 && sum !== Math.round(kgi);
    return [
      ...differs ? [fill(TEXT15.sum[language], { sum: yenText(sum), kgi: yenText(kgi) })] : [],
      ...byRep.length > 1 ? [TEXT15.visible[language]] : []
    ];
  }

  // src/reports/function-help.ts
  var BETTER = {
    higher: { ja: "高いほど良い", en: "higher is better" },
    lower: { ja: "低いほど良い", en: "lower is better" },
    "in-range": { ja: "決めた範囲の中が良い", en: "best within the range that you set" }
  };
  var UNITS2 = {
    ratio: { ja: "割合(%)", en: "a share (%)" },
    count: { ja: "件", en: "a count" },
    companies: { ja: "社", en: "customers" },
    visitsPerCompanyMonth: { ja: "1社・1か月あたりの回数", en: "visits per customer and month" },
    yen: { ja: "円", en: "yen" },
    yenPerTransaction: { ja: "取引1回あたりの円", en: "yen per transaction" },
    yenPerCompany: { ja: "1社あたりの円", en: "yen per customer" },
    months: { ja: "か月", en: "months" }
  };
  function functionHelp(definition, parameters, stamp, language) {
    const { name, title, reading, summary, details, returns, kpi } = definition;
    return {
      name,
      title: title[language],
      summary: summary[language],
      details: details[language],
      parameters: definition.parameters.map((each) => {
        const { optional, text: text6 } = parameters[each];
        return { name: each, optional, text: text6[language] };
      }),
      returns: returns.text[language],
      examples: exampleCalls(definition, language).map((args) => ({
        formula: formulaText(name, args),
        stamped: formulaText(name, stampedArguments(args, definition.parameters, stamp))
      })),
      measure: kpi === void 0 ? null : { better: BETTER[kpi.better][language], unit: UNITS2[kpi.unit][language] },
      words: [name, title.ja, title.en, reading ?? "", kpi?.id ?? "", summary[language]]
    };
  }
  function exampleCalls({ examples, englishExamples = examples }, language) {
    return (language === "ja" ? examples : englishExamples).map(
      (example) => JSON.parse(`[${example.slice(1, -1)}]`)
    );
  }
  function stampedArguments(args, parameters, stamp) {
    const left = Array.from({ length: parameters.indexOf("more") - args.length }, () => null);
    return [...args, ...left, { cell: stamp }];
  }
  function formulaText(name, args) {
    return `=${name}(${args.map(argumentText).join(",")})`;
  }
  function argumentText(argument) {
    if (argument === null) return "";
    if (typeof argument === "object") return argument.cell;
    return typeof argument === "number" ? String(argument) : `"${argument.replace(/"/g, '""')}"`;
  }

  // src/sheets/insert-formula.ts
  var PLAIN_FORMATS = ["@", "General", "0.###############", ""];
  function chosenCell(spreadsheet) {
    return spreadsheet.getActiveRange().offset(0, 0, 1, 1);
  }
  function shownText(cell) {
    return cell.getFormula() === "" && cell.getValue() === "" ? null : cell.getDisplayValue() || cell.getFormula();
  }
  function insertFormula(spreadsheet, cell, wanted) {
    requireEditable(cell);
    if (cell.getDataValidation() !== null) throw new UserFacingError("cell-has-rule", { place: placeOf5(cell) });
    requireRoom(cell, wanted);
    const format = cell.getNumberFormat();
    const before = {
      sheetId: cell.getSheet().getSheetId(),
      cell: cell.getA1Notation(),
      format,
      inserted: wanted.formula,
      content: contentOf(spreadsheet, cell)
    };
    noteEdit();
    if (PLAIN_FORMATS.includes(format)) cell.setNumberFormat(wanted.format ?? "General");
    cell.setFormula(wanted.formula);
    return before;
  }
  function undoFormula(spreadsheet, before) {
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === before.sheetId);
    if (sheet === void 0) throw new UserFacingError("cell-changed", { place: before.cell });
    const cell = sheet.getRange(before.cell);
    if (cell.getFormula() !== before.inserted) throw new UserFacingError("cell-changed", { place: placeOf5(cell) });
    requireEditable(cell);
    noteEdit();
    const { content, format } = before;
    if ("formula" in content) cell.setFormula(content.formula);
    else {
      cell.setNumberFormat(typeof content.value === "string" ? "@" : format);
      cell.setValue(content.value);
    }
    cell.setNumberFormat(format);
    return cell;
  }
  function contentOf(spreadsheet, cell) {
    const formula2 = cell.getFormula();
    if (formula2 !== "") return { formula: formula2 };
    const value = cell.getValue();
    if (isDateCell(value)) return { value: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(value) };
    return { value };
  }
  function requireRoom(cell, { rows, columns }) {
    if (rows * columns === 1) return;
    const sheet = cell.getSheet();
    const [row5, column] = [cell.getRow(), cell.getColumn()];
    if (row5 + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns())
      throw new UserFacingError("no-room-to-spill", { rows: String(rows), columns: String(columns) });
    const area = cell.offset(0, 0, rows, columns);
    const formulas = area.getFormulas();
    area.getValues().forEach(
      (values, r) => values.forEach((value, c) => {
        if (r === 0 && c === 0 || value === "" && formulas[r][c] === "") return;
        const place2 = cell.offset(r, c).getA1Notation();
        throw new UserFacingError("spill-blocked", { area: area.getA1Notation(), place: place2 });
      })
    );
  }

  // src/rpc/help.ts
  var TEXT16 = {
    inserted: { ja: "{place} に {formula} を入れました。", en: "{formula} now stands in {place}." },
    occupied: {
      ja: "{place} には「{shown}」が入っています。式に置き換えますか?",
      en: '{place} holds "{shown}". Replace it with the formula?'
    },
    undone: { ja: "{place} を元に戻しました。", en: "{place} is as it was." }
  };
  var LONGEST_SHOWN = 30;
  function helpOn(definitions, parameters, language) {
    return definitions.map((definition) => functionHelp(definition, parameters, STAMP_NAME, language));
  }
  function helpTexts(definitions, parameters) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    return {
      language,
      functions: helpOn(definitions, parameters, language),
      hasStamp: spreadsheet.getRangeByName(STAMP_NAME) !== null
    };
  }
  function helpFigures(definitions) {
    const workbook = sharedWorkbook(SpreadsheetApp.getActiveSpreadsheet());
    const { facts, language, settings, readAt } = workbook;
    const month = monthOf(facts.asOf, settings.closingDay);
    const measures = measure(wholeTeam(facts), { first: month, last: month });
    return {
      asOf: asOfText(facts.asOf, language),
      month: formatMonth(month),
      readAt,
      isChanged: isChangedSinceRefresh(),
      figures: definitions.flatMap(({ name, kpi }) => {
        if (kpi === void 0) return [];
        const why = lacking(workbook, kpi);
        const { value, partial } = figureOf(kpi, measures);
        const text6 = why !== "" || value === null ? null : figureText(value, kpi.unit, language);
        return [{ name, text: text6, isPartial: partial, why }];
      })
    };
  }
  function lacking(workbook, kpi) {
    try {
      requireRecords(workbook, kpi.needs);
      return "";
    } catch (error) {
      if (error instanceof UserFacingError) return sentenceOf(error, workbook.language);
      throw error;
    }
  }
  function insertFormula2(definitions, parameters, compute2, request) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const definition = definitions.find(({ name: name2 }) => name2 === request.name);
    const example = definition && functionHelp(definition, parameters, STAMP_NAME, language).examples[request.example];
    if (definition === void 0 || example === void 0) throw new Error("no such example");
    const cell = chosenCell(spreadsheet);
    const place2 = placeOf5(cell);
    const shown2 = shownText(cell);
    if (shown2 !== null && request.replace !== place2)
      return {
        kind: "occupied",
        place: place2,
        sentence: fill(TEXT16.occupied[language], { place: place2, shown: shown2.slice(0, LONGEST_SHOWN) })
      };
    const formula2 = request.isStamped ? example.stamped : example.formula;
    const { name, kpi } = definition;
    const size = kpi === void 0 ? sizeOf2(() => compute2(name, exampleCalls(definition, language)[request.example])) : ONE_CELL;
    const format = kpi === void 0 ? null : numberFormat(kpi.unit, language);
    const undo = insertFormula(spreadsheet, cell, { formula: formula2, ...size, format });
    return { kind: "inserted", sentence: fill(TEXT16.inserted[language], { place: place2, formula: formula2 }), undo };
  }
  function undoInsert(before) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cell = undoFormula(spreadsheet, before);
    return fill(TEXT16.undone[languageOf(spreadsheet)], { place: placeOf5(cell) });
  }
  function sizeOf2(compute2) {
    try {
      const result = compute2();
      return Array.isArray(result) ? { rows: result.length, columns: result[0].length } : ONE_CELL;
    } catch (error) {
      if (error instanceof UserFacingError) return ONE_CELL;
      throw error;
    }
  }
  var ONE_CELL = { rows: 1, columns: 1 };

  // src/intake/import/headerless.ts
  var TELLING = ["day", "start", "contractDay", "amount", "phone", "rep"];
  function readsAsData(row5) {
    const filled2 = row5.filter((cell) => !isBlankCell(cell));
    return filled2.length >= 2 && filled2.some((cell) => typeof cell === "string" && (isDay2(cell) || isPhone2(cell)));
  }
  var firstFilledRow = (rows) => Math.max(
    rows.findIndex((row5) => !row5.every(isBlankCell)),
    0
  );
  function firstCells(rows) {
    const width = Math.max(0, ...rows.map((row5) => row5.length));
    const first = rows[firstFilledRow(rows)] ?? [];
    return Array.from({ length: width }, (_, column) => shortText(String(first[column] ?? "")));
  }
  function mappingByCells(kind, rows, target) {
    const width = firstCells(rows).length;
    const fields = [...TABLE_HEADERS[kind].required.flat(), "rep", "phone"];
    const wanted = target.flatMap(({ field }) => field !== null && fields.includes(field) ? [field] : []);
    const shown2 = proposeColumns(rows, width, wanted, /* @__PURE__ */ new Set());
    const placeOf6 = (field) => target.findIndex((column) => column.field === field);
    const isInOrder = TELLING.every(
      (field) => !shown2.has(field) || target[placeOf6(field)].column - 1 === shown2.get(field)
    );
    return target.map(({ field, column, isFormula: isFormula2 }) => {
      if (isFormula2) return null;
      if (isInOrder) return column <= width ? column - 1 : null;
      return (field === null ? void 0 : shown2.get(field)) ?? null;
    });
  }
  function isDay2(text6) {
    const { form } = readDateText(text6);
    return form === "day" || form === "yearless" || form === "triple";
  }
  var isPhone2 = (text6) => /^[+\d()\- ]{9,20}$/.test(text6) && /^0\d{8,10}$/.test(phoneKey(text6));

  // src/intake/import/types.ts
  var IMPORT_KINDS = [
    "visits",
    "contracts",
    "calls",
    "sales",
    "customers"
  ];
  var ROWS_PER_CALL = 1500;
  var isMoment = (cell) => typeof cell === "object" && cell !== null && typeof cell.serial === "number";

  // src/intake/import/mapping.ts
  function kindOfFile(cells) {
    let best = null;
    for (const kind of IMPORT_KINDS) {
      const header = findHeaderRow(kind, cells);
      if (header === null || header.missing.some((field) => field !== "rep")) continue;
      if (header.columns.size < 2 || !speaksForItself(header, columnsOf(cells, header))) continue;
      if (best === null || header.score > best.header.score) best = { kind, header };
    }
    return best?.kind ?? null;
  }
  function fileHeader(kind, cells, hasHeader) {
    const found = findHeaderRow(kind, cells);
    const header = found ?? {
      row: firstFilledRow(cells),
      lines: 1,
      columns: /* @__PURE__ */ new Map()
    };
    const first = firstCells(cells);
    const isSure = found !== null && found.missing.every((field) => field === "rep");
    if (!(hasHeader ?? (isSure || !readsAsData(cells[header.row] ?? []))))
      return { row: -1, headers: first.map(() => ""), firstCells: first, fields: /* @__PURE__ */ new Map(), scale: 1 };
    const headers = headerTexts(cells, header);
    const amount2 = header.columns.get("amount");
    const title = cells.slice(0, header.row).flat().filter((cell) => typeof cell === "string");
    return {
      row: header.row,
      headers,
      firstCells: first,
      fields: header.columns,
      scale: amount2 === void 0 ? 1 : readAmountHeader(headers[amount2] ?? "", title.join(" ").slice(0, 1e3)).scale
    };
  }
  function proposedMapping(file, target) {
    const byField = target.map(
      ({ field, isFormula: isFormula2 }) => field === null || isFormula2 ? null : file.fields.get(field) ?? null
    );
    const taken = new Set(byField);
    return target.map(({ header, isFormula: isFormula2 }, index) => {
      if (byField[index] !== null || isFormula2 || headerKey2(header) === "") return byField[index] ?? null;
      const same = file.headers.findIndex((text6, column) => !taken.has(column) && headerKey2(text6) === headerKey2(header));
      if (same < 0) return null;
      taken.add(same);
      return same;
    });
  }
  function missingColumns2(kind, target, mapping, language) {
    const filled2 = new Set(target.filter((_, index) => mapping[index] != null).map(({ field }) => field));
    return TABLE_HEADERS[kind].required.filter((group) => !group.includes("rep") && !group.some((field) => filled2.has(field))).map((group) => columnName(kind, group[0], language));
  }
  var USUAL = {
    visits: ["day", "rep", "customer", "kind", "purpose", "outcome", "reaction", "nextDay", "note"],
    contracts: ["number", "customer", "rep", "product", "start", "cancel", "amount", "cycle", "reason"],
    calls: ["day", "phone", "direction", "rep", "seconds", "outcome", "note"],
    sales: ["day", "customer", "rep", "amount"],
    customers: ["customer", "phone", "address", "area", "rank"]
  };
  function newColumns(kind, fields, language) {
    return TABLE_HEADERS[kind].fields.filter(({ field }) => USUAL[kind].includes(field) || fields.has(field)).map(({ field }, index) => ({
      column: index + 1,
      header: columnName(kind, field, language),
      field,
      holds: "nothing",
      isFormula: false,
      scale: 1
    }));
  }

  // src/intake/import/moments.ts
  var PLAIN_CLOCK = /(?:[ Tt日)]|^)(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
  var COMPACT_CLOCK = /^\d{8}(\d{2})(\d{2})(\d{2})?$/;
  var ANY_CLOCK = /:|時|午|[ap]\.?m\b/i;
  function clockFraction(text6) {
    const cleaned = cleanText(text6);
    const clock = PLAIN_CLOCK.exec(cleaned) ?? COMPACT_CLOCK.exec(cleaned);
    if (clock === null) return ANY_CLOCK.test(cleaned) ? null : 0;
    if (ANY_CLOCK.test(cleaned.slice(0, clock.index))) return null;
    const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
    return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null;
  }
  function momentOfText(text6) {
    const form = readDateText(text6);
    if (form.form !== "day") return null;
    const fraction = clockFraction(text6);
    return fraction === null ? null : serialOfDay(form.day) + fraction;
  }

  // src/intake/import/row-keys.ts
  var DAY_FIELDS = /* @__PURE__ */ new Set([
    "day",
    "nextDay",
    "start",
    "contractDay",
    "cancel",
    "end",
    "expiry"
  ]);
  var IDENTITY = {
    visits: { number: "number", key: ["day", "customer", "customerNumber", "rep"] },
    contracts: { number: "number", key: ["start", "contractDay", "customer", "customerNumber"] },
    calls: { number: "number", key: ["day", "phone"] },
    customers: { number: "customerNumber", key: [] }
  };
  var RowKeys = class {
    /**
     * @param columns those that the file fills, in the order of the cells
     * @param serialOfDate civil date and clock of a date cell, as a spreadsheet's serial
     */
    constructor(kind, columns, serialOfDate) {
      this.columns = columns;
      this.serialOfDate = serialOfDate;
      this.known = columns.map(() => /* @__PURE__ */ new Map());
      const place2 = (field) => columns.findIndex((column) => column.field === field);
      const identity = IDENTITY[kind];
      const number2 = identity === void 0 ? -1 : place2(identity.number);
      this.number = kind === "customers" && number2 < 0 ? place2("customer") : number2;
      this.key = (identity?.key ?? []).map(place2).filter((index) => index >= 0);
    }
    /** Everything in the row; '' for a row that is blank in all columns. */
    whole(cells) {
      const forms = this.columns.map((_, index) => this.form(index, cells[index]));
      return forms.every((form) => form === "") ? "" : digest(forms.join(""));
    }
    /** What makes the row the same one; '' if it has no number. */
    identity(cells) {
      const number2 = this.number < 0 ? "" : this.form(this.number, cells[this.number]);
      if (number2 === "") return "";
      return digest([number2, ...this.key.map((index) => this.form(index, cells[index]))].join(""));
    }
    form(index, cell) {
      if (isMoment(cell)) return momentForm(cell.serial);
      if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? "NaN" : momentForm(this.serialOfDate(cell));
      if (cell === false || isBlankCell(cell)) return "";
      if (typeof cell !== "string") return this.formOfValue(index, cell);
      let form = this.known[index].get(cell);
      if (form === void 0) this.known[index].set(cell, form = this.formOfText(index, cell));
      return form;
    }
    formOfValue(index, cell) {
      const { field, scale } = this.columns[index];
      if (typeof cell !== "number") return cellText(cell);
      if (field === "amount") return `n${snap(cell * scale)}`;
      if (field === "phone") return phoneKey(cell);
      if (field !== null && DAY_FIELDS.has(field)) {
        const day = dayOfNumber(cell);
        if (day !== null) return momentForm(Number.isInteger(cell) ? serialOfDay(day) : cell);
      }
      return String(cell);
    }
    formOfText(index, cell) {
      const { field, scale } = this.columns[index];
      if (field === "customer") return customerKey(cell);
      if (field === "rep") return repKey(cell);
      if (field === "number" || field === "customerNumber") return numberKey(cell);
      if (field === "phone") return phoneKey(cell) || cleanText(cell);
      if (field === "amount") {
        const money = readMoneyText(cell);
        if (money === "blank") return "";
        return money === null ? cleanText(cell) : `n${money.inYen ? money.value : snap(money.value * scale)}`;
      }
      const moment = momentOfText(cell);
      return moment === null ? cleanText(cell) : momentForm(moment);
    }
  };
  var momentForm = (serial) => `d${Math.round(serial * 86400)}`;

  // src/sheets/sheet-states.ts
  function sheetStates(spreadsheet, sheets) {
    return sheets.map(({ name, headerRow: headerRow2 }) => {
      const sheet = spreadsheet.getSheetByName(name);
      const [header = []] = sheet.getRange(headerRow2, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues();
      const filled2 = header.flatMap((text6, column) => text6 === "" ? [] : [[column, text6]]);
      return { name, headerRow: headerRow2, header: digest(JSON.stringify(filled2)), lastRow: sheet.getLastRow() };
    });
  }
  function areUnchanged(spreadsheet, states) {
    return states.every((state) => {
      const sheet = spreadsheet.getSheetByName(state.name);
      if (sheet === null || sheet.getLastRow() !== state.lastRow) return false;
      return sheetStates(spreadsheet, [state])[0].header === state.header;
    });
  }

  // src/sheets/import-target.ts
  var ImportTables = class {
    /** @throws UserFacingError `missing-column`: the sheet that is meant lacks columns that a person should add or name */
    constructor(spreadsheet, kind, language, grids, pins) {
      this.spreadsheet = spreadsheet;
      this.kind = kind;
      this.language = language;
      const found = findTables(grids, pins);
      this.parts = found.tables.get(kind) ?? [];
      const lacking2 = found.lacking.find((sheet) => sheet.kind === kind && !sheet.sheet.cells.every(isBlankRow));
      if (this.parts.length === 0 && lacking2 !== void 0) {
        const columns = lacking2.missing.map((field) => columnName(kind, field, language));
        const names = columns.length > 0 ? columns : requiredColumnNames(kind, language);
        throw new UserFacingError("missing-column", { sheet: lacking2.sheet.name, columns: quoted2(names, language) });
      }
    }
    /** @param fields of the file, for a sheet that has to be made */
    target(wanted, fields) {
      const part2 = this.parts.find(({ sheet }) => sheet.name === wanted) ?? this.parts[0];
      const sheetNames = this.parts.map(({ sheet }) => sheet.name);
      if (part2 === void 0) {
        const sheetName = tableName(this.kind)[this.language];
        const columns = newColumns(this.kind, fields, this.language);
        return { sheetName, headerRow: 0, columns, endsWithTotal: false, sheetNames: [sheetName], states: [] };
      }
      return {
        sheetName: part2.sheet.name,
        headerRow: part2.header.row + 1,
        columns: this.columnsOf(part2),
        endsWithTotal: endsWithTotal(part2),
        sheetNames,
        states: sheetStates(
          this.spreadsheet,
          this.parts.map(({ sheet, header }) => ({ name: sheet.name, headerRow: header.row + 1 }))
        )
      };
    }
    /** What stands in all sheets of the table, in the columns that the file fills. */
    existing(columns) {
      const serialOfDate = serialOfDateIn(this.spreadsheet.getSpreadsheetTimeZone());
      const identities = [];
      const rows = [];
      for (const { sheet, header } of this.parts) {
        const headers = headerTexts(sheet.cells, header).map(headerKey2);
        const places = columns.map(
          ({ field, header: text6 }) => field === null ? headers.indexOf(headerKey2(text6)) : header.columns.get(field) ?? -1
        );
        const scale = amountScale({ sheet, header });
        const scaled = columns.map(({ field }) => ({ field, scale: field === "amount" ? scale : 1 }));
        const keys = new RowKeys(this.kind, scaled, serialOfDate);
        for (const row5 of sheet.cells.slice(header.row + 1)) {
          const cells = places.map((place2) => place2 < 0 ? "" : row5[place2]);
          const whole = keys.whole(cells);
          if (whole === "") continue;
          rows.push(whole);
          const identity = keys.identity(cells);
          if (identity !== "") identities.push(identity);
        }
      }
      return { identities, rows };
    }
    columnsOf({ sheet, header }) {
      const data = sheet.cells.slice(header.row + 1, lastFilledRow(sheet.cells) + 1);
      const isData2 = (row5) => !isBlankRow(row5) && !isTotalRow(row5, []);
      let last2 = data.length - 1;
      while (last2 >= 0 && !isData2(data[last2])) last2--;
      const headers = headerTexts(sheet.cells, header);
      const lastRow = header.row + 2 + last2;
      const formulas = last2 < 0 || headers.length === 0 ? [] : this.spreadsheet.getSheetByName(sheet.name).getRange(lastRow, 1, 1, headers.length).getFormulas()[0];
      const fieldOf2 = new Map([...header.columns].map(([field, column]) => [column, field]));
      return headers.flatMap((text6, column) => {
        const field = fieldOf2.get(column) ?? null;
        if (text6 === "" && field === null) return [];
        const scale = field === "amount" ? amountScale({ sheet, header }) : 1;
        const isFormula2 = (formulas[column] ?? "") !== "";
        return [{ column: column + 1, header: text6, field, holds: holds2(data, column), isFormula: isFormula2, scale }];
      });
    }
  };
  function endsWithTotal({ sheet, header }) {
    const last2 = lastFilledRow(sheet.cells);
    return last2 > header.row && isTotalRow(sheet.cells[last2], []);
  }
  function holds2(data, column) {
    for (let row5 = data.length - 1; row5 >= 0; row5--) {
      const cell = data[row5][column];
      if (cell === false || isBlankCell(cell)) continue;
      return typeof cell === "number" ? "number" : isDateCell(cell) ? "day" : "text";
    }
    return "nothing";
  }
  function amountScale({ sheet, header }) {
    const amount2 = header.columns.get("amount");
    if (amount2 === void 0) return 1;
    return readAmountHeader(headerTexts(sheet.cells, header)[amount2] ?? "", titleText(sheet, header)).scale;
  }
  function quoted2(names, language) {
    return language === "ja" ? names.map((name) => `「${name}」`).join("") : names.map((name) => `"${name}"`).join(", ");
  }

  // src/rpc/import-preview.ts
  var MOST_ROWS = 40;
  function importPreview(request) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const kinds = IMPORT_KINDS.map((kind2) => ({ kind: kind2, name: tableName(kind2)[language] }));
    const rows = request.rows.slice(0, MOST_ROWS);
    const kind = IMPORT_KINDS.find((each) => each === request.kind) ?? kindOfFile(rows);
    if (kind === null) return { language, kinds, table: null };
    const { fields, ...header } = fileHeader(
      kind,
      rows,
      typeof request.hasHeader === "boolean" ? request.hasHeader : void 0
    );
    const grids = inputGrids(spreadsheet);
    const settings = settingsSheet(spreadsheet)?.getDataRange().getValues() ?? [];
    const pins = readPins(
      settings,
      grids.map(({ name }) => name),
      language
    );
    const tables = new ImportTables(spreadsheet, kind, language, grids, pins);
    const target = tables.target(request.sheetName, new Set(fields.keys()));
    const mapping = chosen(request.mapping, target, header.headers.length) ?? (header.row < 0 ? mappingByCells(kind, rows, target.columns) : proposedMapping({ ...header, fields }, target.columns));
    const missing = missingColumns2(kind, target.columns, mapping, language);
    const filled2 = target.columns.filter((_, index) => mapping[index] != null);
    const existing2 = missing.length > 0 ? { identities: [], rows: [] } : tables.existing(filled2);
    return { language, kinds, table: { kind, header, target, mapping, missing, existing: existing2 } };
  }
  function chosen(mapping, { columns }, width) {
    if (mapping?.length !== columns.length) return null;
    const isColumn = (source) => source === null || Number.isInteger(source) && source >= 0 && source < width;
    return mapping.every(isColumn) ? mapping.map((source, index) => columns[index].isFormula ? null : source) : null;
  }

  // src/intake/import/row-print.ts
  var PRINT_LENGTH = 6;
  function rowPrint(cells, serialOfDate) {
    const forms = cells.map((cell) => formOf(cell, serialOfDate));
    while (forms.length > 0 && forms[forms.length - 1] === "") forms.pop();
    return forms.length === 0 ? "" : digest(forms.join("")).slice(0, PRINT_LENGTH);
  }
  function formOf(cell, serialOfDate) {
    if (cell === null || cell === void 0 || cell === "" || cell === false) return "";
    if (typeof cell === "string") return `t${cell}`;
    if (typeof cell === "number") return numberForm(cell);
    if (isMoment(cell)) return numberForm(cell.serial);
    if (isDateCell(cell)) return numberForm(serialOfDate(cell));
    return String(cell);
  }
  var numberForm = (value) => `n${Math.round(value * 86400)}`;

  // src/sheets/last-import.ts
  var BLOCK2 = "KPI_LAST_IMPORT";
  var RECORD = "lastImport";
  var PRINTS = "lastImport.prints.";
  function lastImport() {
    const text6 = properties3().getProperty(RECORD);
    return text6 === null ? null : JSON.parse(text6);
  }
  function lastImportBlock(spreadsheet) {
    return spreadsheet.getRangeByName(BLOCK2);
  }
  function noteRows(spreadsheet, before, prints, block) {
    const record = { ...before, rows: before.rows + prints.length };
    properties3().setProperties({ [RECORD]: JSON.stringify(record), [PRINTS + before.rows]: prints.join("") });
    spreadsheet.setNamedRange(BLOCK2, block);
    return record;
  }
  function noteComputed(record, computed) {
    properties3().setProperty(RECORD, JSON.stringify({ ...record, computed }));
  }
  function printsOf({ rows }) {
    const all = properties3().getProperties();
    const prints = [];
    while (prints.length < rows) {
      const text6 = all[PRINTS + prints.length] ?? "";
      if (text6 === "") break;
      for (let at = 0; at < text6.length; at += PRINT_LENGTH) prints.push(text6.slice(at, at + PRINT_LENGTH));
    }
    return prints;
  }
  function forgetLastImport(spreadsheet, sheet) {
    const store = properties3();
    for (const key of store.getKeys()) if (key === RECORD || key.startsWith(PRINTS)) store.deleteProperty(key);
    spreadsheet.setNamedRange(BLOCK2, sheet.getRange(1, 1));
    spreadsheet.removeNamedRange(BLOCK2);
  }
  var properties3 = () => PropertiesService.getDocumentProperties();

  // src/sheets/append-rows.ts
  var DAY_FORMAT = "yyyy/mm/dd";
  var NO_FORMATS = ["", "General", "@"];
  function appendRows(spreadsheet, request) {
    const record = lastImport();
    if (request.offset === 0 && record?.id !== request.importId) return begin(spreadsheet, request);
    const block = lastImportBlock(spreadsheet);
    if (record?.id !== request.importId || block === null) throw interrupted(request);
    const sheet = block.getSheet();
    if (record.rows > request.offset) {
      if (!isRepeated(spreadsheet, record, request)) throw interrupted(request);
      return { sheetName: sheet.getName(), firstRow: block.getRow(), lastRow: block.getLastRow() };
    }
    const isNext = record.rows === request.offset && block.getLastRow() === sheet.getLastRow();
    if (!isNext || !areUnchanged(spreadsheet, [...lastState(request, sheet)])) throw interrupted(request);
    return write2(spreadsheet, sheet, request, record, block.getRow());
  }
  function lastState({ states, sheetName }, sheet) {
    const state = states.find(({ name }) => name === sheetName);
    return state === void 0 ? [] : [{ ...state, name: sheet.getName(), lastRow: sheet.getLastRow() }];
  }
  var interrupted = ({ offset }) => new UserFacingError("import-interrupted", { rows: String(offset) });
  function begin(spreadsheet, request) {
    const isNew = request.headerRow === 0;
    const there = spreadsheet.getSheetByName(request.sheetName);
    const isStale = isNew ? there !== null && there.getLastRow() > 0 : there === null || request.states.length === 0;
    if (isStale || !areUnchanged(spreadsheet, request.states))
      throw new UserFacingError("import-sheet-changed", { sheet: request.sheetName });
    const sheet = isNew ? withHeader(spreadsheet, there, request) : there;
    forgetLastImport(spreadsheet, sheet);
    const above = sheet.getLastRow();
    const record = {
      id: request.importId,
      kind: request.kind,
      sheetName: sheet.getName(),
      rows: 0,
      at: stampText(spreadsheet),
      headerRow: request.headerRow || 1,
      // A header's own format says nothing about its column.
      formats: isNew ? [] : formatsAbove(sheet, request.headerRow, above),
      computed: []
    };
    return write2(spreadsheet, sheet, request, record, above + 1);
  }
  var FORMATTED_ROWS = 30;
  function formatsAbove(sheet, headerRow2, last2) {
    const first = Math.max(headerRow2 + 1, last2 - FORMATTED_ROWS + 1);
    if (first > last2) return [];
    const rows = sheet.getRange(first, 1, last2 - first + 1, sheet.getMaxColumns()).getNumberFormats();
    return rows[0].map((_, column) => {
      const own = rows.map((row5) => row5[column]).filter((format) => !NO_FORMATS.includes(format));
      return own[own.length - 1] ?? rows[rows.length - 1][column];
    });
  }
  function withHeader(spreadsheet, blank, { kind, sheetName, columns }) {
    const sheet = blank ?? spreadsheet.insertSheet(sheetName, spreadsheet.getNumSheets());
    const fields = new Set(columns.flatMap(({ field }) => field === null ? [] : [field]));
    const headers = newColumns(kind, fields, languageOf(spreadsheet)).map(({ header }) => header);
    ensureSize(sheet, 2, headers.length);
    const row5 = sheet.getRange(1, 1, 1, headers.length);
    row5.setNumberFormats([headers.map(() => "@")]);
    row5.setValues([headers]);
    row5.setFontWeight("bold").setBackground(HEADER_FILL);
    sheet.setFrozenRows(1);
    return sheet;
  }
  function write2(spreadsheet, sheet, { columns, rows }, before, firstRow) {
    const top = firstRow + before.rows;
    const last2 = top + rows.length - 1;
    const places = columns.map(({ column }) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    ensureSize(sheet, last2, right);
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const wide = rows.map((cells2) => spread(cells2, places, 1, right));
    const prints = wide.map((row5) => rowPrint(row5, serialOfDate));
    const imported = sheet.getRange(firstRow, left, last2 - firstRow + 1, right - left + 1);
    const record = noteRows(spreadsheet, before, prints, imported);
    const block = sheet.getRange(top, left, rows.length, right - left + 1);
    const cells = rows.map((row5) => spread(row5, places, left, right));
    const clocks = places.map((_, index) => clockFormat(rows.map((row5) => row5[index])));
    const clockAt = spread(clocks, places, left, right);
    const validations = block.getDataValidations();
    const isChecked = validations.some((row5) => row5.some((rule2) => rule2 !== null));
    if (isChecked) block.clearDataValidations();
    block.setNumberFormats(
      cells.map(
        (row5) => row5.map((cell, index) => formatOf2(cell, before.formats[left - 1 + index] ?? "General", clockAt[index] ?? ""))
      )
    );
    block.setValues(cells.map((row5) => row5.map((cell) => isMoment(cell) ? cell.serial : cell ?? "")));
    if (isChecked) block.setDataValidations(validations);
    if (before.rows === 0) noteComputed(record, computedColumns(sheet, top, places));
    return { sheetName: sheet.getName(), firstRow, lastRow: last2 };
  }
  function spread(cells, places, left, right) {
    const row5 = new Array(right - left + 1).fill(null);
    places.forEach((place2, index) => row5[place2 - left] = cells[index]);
    return row5;
  }
  function formatOf2(cell, column, clock) {
    if (typeof cell === "string") return "@";
    if (isMoment(cell)) return isDayFormat(column) ? column : DAY_FORMAT + clock;
    return typeof cell === "number" && NO_FORMATS.includes(column) ? "General" : column;
  }
  function isDayFormat(format) {
    return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  }
  function clockFormat(cells) {
    const seconds = cells.map((cell) => isMoment(cell) ? Math.round(cell.serial % 1 * 86400) : 0);
    if (seconds.some((second) => second % 60 !== 0)) return " hh:mm:ss";
    return seconds.some((second) => second !== 0) ? " hh:mm" : "";
  }
  function computedColumns(sheet, row5, places) {
    SpreadsheetApp.flush();
    const [cells = []] = sheet.getRange(row5, 1, 1, sheet.getMaxColumns()).getValues();
    return cells.flatMap(
      (cell, index) => cell === "" || cell === false || places.includes(index + 1) ? [] : [index + 1]
    );
  }
  function isRepeated(spreadsheet, record, { offset, rows, columns }) {
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const places = columns.map(({ column }) => column);
    const right = Math.max(...places);
    const prints = rows.map((cells) => rowPrint(spread(cells, places, 1, right), serialOfDate));
    const known2 = printsOf(record).slice(offset, offset + rows.length);
    return known2.length === rows.length && known2.every((print, index) => print === prints[index]);
  }

  // src/sheets/document-lock.ts
  var LOCK_MS2 = 1e4;
  function withDocumentLock(run2) {
    const lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(LOCK_MS2)) throw new UserFacingError("document-busy");
    try {
      noteEdit();
      const result = run2();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock?.releaseLock();
    }
  }

  // src/intake/import/undo-plan.ts
  function undoPlan(imported, firstRow, sheet) {
    const isFilled2 = (row5) => (sheet[row5 - 1] ?? "") !== "";
    const taken = /* @__PURE__ */ new Set();
    const elsewhere = /* @__PURE__ */ new Map();
    imported.forEach((print, index) => {
      const row5 = firstRow + index;
      if (sheet[row5 - 1] === print) taken.add(row5);
      else elsewhere.set(print, (elsewhere.get(print) ?? 0) + 1);
    });
    for (let row5 = sheet.length; row5 >= 1 && elsewhere.size > 0; row5--) {
      const print = sheet[row5 - 1];
      const wanted = taken.has(row5) ? void 0 : elsewhere.get(print);
      if (wanted === void 0) continue;
      taken.add(row5);
      if (wanted === 1) elsewhere.delete(print);
      else elsewhere.set(print, wanted - 1);
    }
    const changed = imported.flatMap((_, index) => {
      const row5 = firstRow + index;
      return taken.has(row5) || !isFilled2(row5) ? [] : [row5];
    });
    const inPlace = imported.every(
      (print, index) => sheet[firstRow + index - 1] === print || !isFilled2(firstRow + index)
    );
    const missing = inPlace ? 0 : imported.length - taken.size;
    return { rows: [...taken].sort((a, b) => a - b), changed: changed.length <= missing ? changed : [], missing };
  }
  function runsOf2(rows) {
    const runs = [];
    for (const row5 of rows) {
      const last2 = runs[runs.length - 1];
      if (last2 !== void 0 && last2.first + last2.count === row5) last2.count++;
      else runs.push({ first: row5, count: 1 });
    }
    return runs;
  }

  // src/sheets/undo-import.ts
  var MOST_RUNS = 1e3;
  var SHOWN_ROWS = 10;
  function undoLastImport(spreadsheet, keepChanged) {
    const record = lastImport();
    const block = lastImportBlock(spreadsheet);
    if (record === null || block === null) throw new UserFacingError("nothing-to-undo");
    const sheet = block.getSheet();
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const computed = new Set(record.computed);
    const rows = sheet.getDataRange().getValues();
    const prints = rows.map(
      (cells, index) => (
        // The header and what stands above it is nobody's import.
        index < record.headerRow ? "" : rowPrint(
          cells.map((cell, column) => computed.has(column + 1) ? "" : cell),
          serialOfDate
        )
      )
    );
    const plan = undoPlan(printsOf(record), block.getRow(), prints);
    const result = {
      sheetName: sheet.getName(),
      rows: plan.rows.length,
      changed: plan.changed.slice(0, SHOWN_ROWS),
      missing: plan.missing
    };
    if (plan.missing > 0 && !keepChanged) return { ...result, isDone: false };
    const runs = runsOf2(plan.rows);
    if (runs.length > MOST_RUNS) throw new UserFacingError("import-scattered", { sheet: sheet.getName() });
    deleteRuns(sheet, runs);
    forgetLastImport(spreadsheet, sheet);
    return { ...result, isDone: true };
  }
  function deleteRuns(sheet, runs) {
    const total = runs.reduce((sum, { count }) => sum + count, 0);
    if (total >= sheet.getMaxRows() - sheet.getFrozenRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    for (const { first, count } of [...runs].reverse()) sheet.deleteRows(first, count);
  }

  // src/rpc/import-rows.ts
  function importState() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const block = lastImportBlock(spreadsheet);
    const record = block === null ? null : lastImport();
    if (block === null || record === null) return { language, last: null };
    return { language, last: { sheetName: block.getSheet().getName(), rows: record.rows, at: record.at } };
  }
  function importRows(request) {
    check2(request);
    return withDocumentLock(() => appendRows(SpreadsheetApp.getActiveSpreadsheet(), request));
  }
  function undoImport({ keepChanged }) {
    return withDocumentLock(() => undoLastImport(SpreadsheetApp.getActiveSpreadsheet(), keepChanged === true));
  }
  function check2({ importId, kind, columns, offset, rows }) {
    const places = columns.map(({ column }) => column);
    const isGood = typeof importId === "string" && IMPORT_KINDS.includes(kind) && places.length > 0 && new Set(places).size === places.length && places.every((place2) => Number.isInteger(place2) && place2 > 0) && Number.isInteger(offset) && rows.length > 0 && rows.length <= ROWS_PER_CALL && rows.every((row5) => row5.length === places.length && row5.every(isCell));
    if (!isGood) throw new Error("Not rows of an import.");
  }
  function isCell(cell) {
    if (cell === null || typeof cell === "string") return true;
    return Number.isFinite(isMoment(cell) ? cell.serial : cell);
  }

  // src/intake/answer-rows.ts
  var MOST_ROWS2 = 200;
  function rowsOfAnswer(answer, now, language) {
    const { kind } = answer;
    if (!TABLE_KINDS.includes(kind)) throw outdated("");
    switch (answer.type) {
      case "join":
        return joinRows(answer, now, language);
      case "columns":
        return columnRows(answer, now.questions, language);
      case "decline":
        return [declinedRow(kind, [answer.sheetName], [], now, language)];
      default:
        throw outdated("");
    }
  }
  function joinRows(answer, now, language) {
    const { kind, nameMeaning } = answer;
    if (!NAME_MEANINGS.includes(nameMeaning)) throw outdated("");
    const sheets = existing(answer.sheets, now.sheetNames);
    const meaning = sheets.length === 0 || nameMeaning === "none" ? null : NAME_MEANING_WORDS[nameMeaning][language];
    return [
      { name: nameOf(PINNED_SHEET_SETTINGS, kind, language), value: listOf2(sheets, now.sheetNames, language) },
      { name: nameOf(NAME_MEANING_SETTINGS, kind, language), value: meaning },
      declinedRow(kind, answer.declined, sheets, now, language)
    ];
  }
  function declinedRow(kind, declined, chosen2, { pins, sheetNames }, language) {
    const all = /* @__PURE__ */ new Set([...pins[kind]?.declined ?? [], ...existing(declined, sheetNames)]);
    for (const name of chosen2) all.delete(name);
    const value = listOf2([...all], sheetNames, language);
    return { name: nameOf(DECLINED_SHEET_SETTINGS, kind, language), value };
  }
  function columnRows({ kind, sheetName, columns }, questions, language) {
    const question2 = questions.find(
      (each) => each.type === "columns" && each.kind === kind && each.sheet.sheetName === sheetName
    );
    if (!question2 || !Array.isArray(columns) || columns.length === 0) throw outdated(sheetName);
    const { headers } = question2.sheet;
    return columns.map(({ field, column, header }) => {
      const setting = COLUMN_SETTINGS.find((each) => each.kind === kind && each.field === field);
      if (!setting || headers[column - 1] === void 0 || headers[column - 1] !== header) throw outdated(sheetName);
      return { name: setting.name[language], value: pinOfColumn(headers, column - 1) };
    });
  }
  function pinOfColumn(headers, column) {
    const header = headers[column] ?? "";
    const key = headerKey2(header);
    const isOwn = headers.filter((other) => headerKey2(other) === key).length === 1;
    return key !== "" && isOwn && !header.includes("�") ? header : letterOfColumn(column);
  }
  function restoredRows({ rows }) {
    const known2 = new Set(PIN_SETTINGS.flatMap(({ name }) => [settingNameKey(name.ja), settingNameKey(name.en)]));
    if (!Array.isArray(rows) || rows.length > MOST_ROWS2) throw outdated("");
    return rows.map(({ name, value }) => {
      if (!known2.has(settingNameKey(name)) || value !== null && typeof value !== "string") throw outdated("");
      return { name, value };
    });
  }
  function existing(names, sheetNames) {
    return names.map((name) => {
      const found = sheetNames.find((sheet) => sheetKey(sheet) === sheetKey(String(name)));
      if (found === void 0) throw outdated(String(name));
      return found;
    });
  }
  function listOf2(names, sheetNames, language) {
    if (names.length === 0) return null;
    const text6 = names.join(language === "ja" ? "、" : ", ");
    const read = listedSheets(text6, sheetNames).found;
    return read.length === names.length && read.every((name, i) => name === names[i]) ? text6 : names.join("\n");
  }
  function nameOf(settings, kind, language) {
    return settings.find((setting) => setting.kind === kind).name[language];
  }
  function outdated(sheet) {
    return new UserFacingError("outdated-question", { sheet: sheet.slice(0, 60) });
  }

  // src/sheets/write-setting-rows.ts
  var VALUE_COLUMN3 = 2;
  var COLUMNS7 = 3;
  function settingsWriter(spreadsheet, values, known2) {
    const sheet = settingsSheet(spreadsheet);
    if (sheet !== null)
      for (const row5 of rowsOf3(sheet, values, known2)) {
        const cell = sheet.getRange(Math.min(row5 ?? sheet.getLastRow() + 1, sheet.getMaxRows()), VALUE_COLUMN3);
        if (row5 !== null && cell.getFormula() !== "")
          throw new UserFacingError("setting-is-formula", { place: placeOf5(cell) });
        requireEditable(cell);
      }
    return () => values.length === 0 ? [] : write3(spreadsheet, values, known2);
  }
  function write3(spreadsheet, values, known2) {
    const language = languageOf(spreadsheet);
    const sheet = settingsSheet(spreadsheet) ?? newSettingsSheet(spreadsheet);
    const rows = rowsOf3(sheet, values, known2);
    let below = sheet.getLastRow();
    return values.flatMap(({ name, value }, i) => {
      const row5 = rows[i] ?? null;
      if (row5 !== null) return [replaceValue(sheet, row5, name, value)];
      if (value === null) return [];
      const place2 = addRow(sheet, ++below, [name, value, settingOf(name, known2)?.meaning[language] ?? ""]);
      return [{ name, value, place: place2, before: null }];
    });
  }
  function newSettingsSheet(spreadsheet) {
    const shown2 = spreadsheet.getActiveSheet();
    const sheet = writeSettingsSheet(spreadsheet, {});
    spreadsheet.setActiveSheet(shown2);
    return sheet;
  }
  function settingOf(name, known2) {
    const key = settingNameKey(name);
    return known2.find((setting) => [setting.name.ja, setting.name.en].some((each) => settingNameKey(each) === key));
  }
  function rowsOf3(sheet, values, known2) {
    if (values.length === 0) return [];
    const names = sheet.getDataRange().getValues().map(([name]) => settingNameKey(name));
    return values.map(({ name }) => {
      const setting = settingOf(name, known2);
      if (setting === void 0) return null;
      const row5 = [setting.name.ja, setting.name.en].map((each) => names.lastIndexOf(settingNameKey(each))).find((at) => at >= 0);
      return row5 === void 0 ? null : row5 + 1;
    });
  }
  function replaceValue(sheet, row5, name, value) {
    const cell = sheet.getRange(row5, VALUE_COLUMN3);
    const before = cellText(cell.getValue()) || null;
    if (value === null) cell.clearContent();
    else cell.setNumberFormat("@").setValue(value);
    return { name, value, place: placeOf5(cell), before };
  }
  function addRow(sheet, row5, cells) {
    ensureSize(sheet, row5, COLUMNS7);
    const range = sheet.getRange(row5, 1, 1, COLUMNS7);
    range.setNumberFormats([cells.map(() => "@")]).setValues([[...cells]]);
    return placeOf5(sheet.getRange(row5, VALUE_COLUMN3));
  }

  // src/rpc/intake-questions.ts
  function intakeQuestions() {
    const { intake, language } = loadIntake(SpreadsheetApp.getActiveSpreadsheet(), []);
    const questions = intake.questions.map((question2) => ({
      question: question2,
      tableName: tableName(question2.kind)[language],
      fieldNames: question2.type === "columns" ? Object.fromEntries(question2.missing.map((field) => [field, columnName(question2.kind, field, language)])) : {}
    }));
    return { language, questions };
  }
  function answerQuestion(answer) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const written = withDocumentLock(() => {
      const values = answer.type === "restore" ? restoredRows(answer) : rowsFor(answer, spreadsheet);
      return settingsWriter(spreadsheet, values, PIN_SETTINGS)();
    });
    const rows = written.map(({ name, before }) => ({ name, value: before }));
    return { written, undo: { type: "restore", rows } };
  }
  function rowsFor(answer, spreadsheet) {
    const { intake, language, pins, sheetNames } = loadIntake(spreadsheet, []);
    return rowsOfAnswer(answer, { questions: intake.questions, pins, sheetNames }, language);
  }

  // src/rpc/show-rows.ts
  function showRows({ sheetName, firstRow, lastRow }) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(String(sheetName));
    if (sheet === null) return false;
    const last2 = Math.min(lastRow, sheet.getLastRow());
    if (!(firstRow >= 1 && firstRow <= last2)) return false;
    sheet.getRange(firstRow, 1, last2 - firstRow + 1, sheet.getLastColumn()).activate();
    return true;
  }

  // src/goals/ledger.ts
  function targetChanges(wanted, targets) {
    const byThing = new Map(wanted.map((wish) => [thingOf(wish), wish]));
    for (const wish of wanted)
      for (const month of followers(wish, targets)) {
        const thing = thingOf(month);
        if (byThing.get(thing)?.follows !== void 0 || !byThing.has(thing)) byThing.set(thing, month);
      }
    return [...byThing.values()].flatMap((wish) => {
      const before = inForce(wish, targets);
      return isSameTarget(before, wish.value) ? [] : [{ ...wish, before }];
    });
  }
  var thingOf = ({ kpi, rep, span }) => JSON.stringify([kpi.id, rep, span && [span.first, span.last]]);
  function followers(wish, targets) {
    const { kpi, rep, span, period } = wish;
    if (span === null || span.last !== Infinity) return [];
    return ownMonths(targets, kpi, rep, span.first).map((month) => ({
      ...wish,
      period: formatMonth(month),
      span: { first: month, last: month },
      follows: period
    }));
  }
  function inForce({ kpi, rep, span }, targets) {
    const isStanding2 = span === null || span.last === Infinity;
    return targetValueOf(
      isStanding2 ? standingGoal(targets, kpi, rep, span === null ? null : span.first) : ownGoal(targets, kpi, rep, span)
    );
  }

  // src/reports/targets-sheet.ts
  var TARGETS_SHEET = { ja: "目標", en: "Targets" };
  var TARGET_WIDTHS = [150, 90, 150, 110, 90, 90, 260, 90, 130, 110, 200];
  function targetHeader(language) {
    const look = { bold: true, background: HEADER_FILL };
    return new Map(TARGET_COLUMNS.map(({ field, name }) => [field, { value: name[language], look }]));
  }
  function targetLine({ kpi, rep, period, value, before, evidence, follows }, stamp, language) {
    const format = numberFormat(kpi.unit, language);
    const figure = (number2) => ({ value: number2, format });
    return {
      kpi: text5(kpi.name[language]),
      rep: text5(rep ?? ""),
      period: text5(period),
      target: isNoTarget(value) ? text5(NO_GOAL[language]) : figure(value.value),
      lower: figure(value.lower),
      upper: figure(value.upper),
      evidence: text5(shortened(follows === void 0 ? evidence : fill(FOLLOWS[language], { period: follows }))),
      previous: previousCell(before, kpi, language),
      ...stampCells(stamp)
    };
  }
  function settingLine({ name, period, value, before }, stamp, language) {
    const cell = (content) => typeof content === "number" ? { value: content, format: numberFormat("yen", language) } : text5(content ?? NO_GOAL[language]);
    return {
      kpi: text5(name),
      period: text5(period),
      target: cell(value),
      evidence: text5(ON_SETTINGS[language]),
      previous: cell(before),
      ...stampCells(stamp)
    };
  }
  var ON_SETTINGS = { ja: "設定シートの値", en: "On the settings sheet" };
  var FOLLOWS = { ja: "「{period}」の目標に合わせました", en: 'Follows the goal "{period}"' };
  function previousCell(before, { unit }, language) {
    if (isNoTarget(before)) return text5(NO_GOAL[language]);
    if (before.value !== null) return { value: before.value, format: numberFormat(unit, language) };
    return text5(rangeText(before.lower, before.upper, unit, language));
  }
  var stampCells = ({ who, at, why }) => ({
    who: text5(shortened(who)),
    at: text5(at),
    reason: text5(shortened(why))
  });
  var text5 = (value) => ({ value });
  var LONGEST_TEXT = 500;
  var shortened = (typed) => [...tidySpelling(typed)].slice(0, LONGEST_TEXT).join("");

  // src/sheets/write-kgi.ts
  var VALUE_COLUMN4 = 2;
  var YEN = '"¥"#,##0';
  var PLAIN_FORMATS2 = ["@", "General", "0.###############", ""];
  function kgiWriter(spreadsheet, target) {
    const cell = kgiCell(spreadsheet, cellsOf(settingsSheet(spreadsheet)));
    if (cell !== null) {
      if (cell.getFormula() !== "") throw new UserFacingError("kgi-is-formula", { place: placeOf5(cell) });
      requireEditable(cell);
    }
    return () => write4(cell ?? newCell(spreadsheet), target);
  }
  function write4(cell, target) {
    if (target === null) cell.clearContent();
    else {
      if (PLAIN_FORMATS2.includes(cell.getNumberFormat())) cell.setNumberFormat(YEN);
      cell.setValue(target);
    }
  }
  function newCell(spreadsheet) {
    const sheet = settingsSheet(spreadsheet) ?? writeSettingsSheet(spreadsheet, {});
    const there = kgiCell(spreadsheet, cellsOf(sheet));
    if (there !== null) return there;
    const below = sheet.getLastRow() + 1;
    ensureSize(sheet, below, VALUE_COLUMN4);
    sheet.getRange(below, 1).setValue(goalSetting("kgiTarget").name[languageOf(spreadsheet)]);
    return sheet.getRange(below, VALUE_COLUMN4);
  }
  var cellsOf = (sheet) => sheet?.getDataRange().getValues() ?? [];

  // src/sheets/write-targets.ts
  function targetsWriter(spreadsheet, lines) {
    const sheet = targetsSheet(spreadsheet);
    const ledger = sheet === null ? EMPTY2 : ledgerOf(sheet, languageOf(spreadsheet));
    if (sheet !== null && lines.length > 0) {
      const [left, right] = edges(ledger);
      const row5 = Math.min(ledger.top + 1, sheet.getMaxRows());
      const width = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
      requireEditable(sheet.getRange(row5, left + 1, 1, width));
    }
    return () => {
      if (lines.length === 0) return sheet?.getName() ?? "";
      const target = sheet ?? newSheet3(spreadsheet);
      writeHeader(spreadsheet, target, ledger);
      writeLines(target, ledger, lines);
      return target.getName();
    };
  }
  var ALL_COLUMNS = new Map(TARGET_COLUMNS.map(({ field }, column) => [field, column]));
  var KEY_COLUMNS = { ja: "「KPI」「目標」", en: '"KPI", "Target"' };
  var EMPTY2 = {
    header: { row: 0, columns: ALL_COLUMNS },
    added: TARGET_COLUMNS.map(({ field }) => field),
    top: 1,
    cells: []
  };
  function ledgerOf(sheet, language) {
    const cells = sheet.getDataRange().getValues();
    if (cells.every(isBlankRow)) return EMPTY2;
    const found = findTargetHeader(cells);
    if (found === null)
      throw new UserFacingError("missing-column", { sheet: sheet.getName(), columns: KEY_COLUMNS[language] });
    let free = cells[0].length;
    const added = TARGET_COLUMNS.map(({ field }) => field).filter((field) => !found.columns.has(field));
    const columns = new Map([...found.columns, ...added.map((field) => [field, free++])]);
    const top = lastFilledRow(cells) + 1;
    return { header: { row: found.row, columns }, added, top, cells };
  }
  function newSheet3(spreadsheet) {
    const shown2 = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(TARGETS_SHEET[languageOf(spreadsheet)], spreadsheet.getNumSheets());
    spreadsheet.setActiveSheet(shown2);
    return sheet;
  }
  function writeHeader(spreadsheet, sheet, { header, added }) {
    if (added.length === 0) return;
    const names = targetHeader(languageOf(spreadsheet));
    const first = header.columns.get(added[0]);
    ensureSize(sheet, header.row + 1, first + added.length);
    const range = sheet.getRange(header.row + 1, first + 1, 1, added.length);
    const cells = [added.map((field) => names.get(field))];
    writeValues(range, cells);
    writeLooks(range, { cells });
    added.forEach(
      (field, i) => sheet.setColumnWidth(first + 1 + i, TARGET_WIDTHS[TARGET_COLUMNS.findIndex((column) => column.field === field)])
    );
    if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(header.row + 1);
  }
  function writeLines(sheet, ledger, lines) {
    const [left, right] = edges(ledger);
    const fields = new Map([...ledger.header.columns].map(([field, column]) => [column, field]));
    ensureSize(sheet, ledger.top + lines.length, right + 1);
    const block = sheet.getRange(ledger.top + 1, left + 1, lines.length, right - left + 1);
    const foreign = right - left + 1 > fields.size ? foreignCells(block, ledger, left) : null;
    const cells = lines.map(
      (line, i) => Array.from({ length: right - left + 1 }, (_, j) => {
        const field = fields.get(left + j);
        return field === void 0 ? foreign[i][j] : line[field] ?? { value: null };
      })
    );
    const validations = block.getDataValidations();
    const isChecked = validations.some((row5) => row5.some((rule2) => rule2 !== null));
    if (isChecked) block.clearDataValidations();
    writeValues(block, cells);
    if (isChecked) block.setDataValidations(validations);
  }
  function foreignCells(block, { cells, top }, left) {
    const formats = block.getNumberFormats();
    return block.getFormulas().map(
      (row5, i) => row5.map((formula2, j) => {
        const prepared = cells[top + i]?.[left + j] === false ? "FALSE" : formula2;
        const value = prepared === "" ? null : { formula: prepared };
        return { value, format: formats[i][j] };
      })
    );
  }
  function edges({ header }) {
    const columns = [...header.columns.values()];
    return [Math.min(...columns), Math.max(...columns)];
  }

  // src/rpc/goals-request.ts
  var BASES = ["contracts", "sales", "both", null];
  var LARGEST_RATE = 2;
  var LARGEST = 1e15;
  function wantedGoals(request, context) {
    const { kgi = {}, targets, policies } = request;
    const texts = [
      request.version,
      request.who,
      request.why,
      ...targets.flatMap(({ period, evidence }) => [period, evidence])
    ];
    require2(texts.every((text6) => typeof text6 === "string"));
    return {
      kgi: {
        ...kgi.target === void 0 ? {} : { target: kgi.target === null ? null : amount(kgi.target) },
        ...kgi.period === void 0 ? {} : { period: kgiPeriod(kgi.period, context) },
        ...kgi.basis === void 0 ? {} : { basis: basis(kgi.basis) }
      },
      targets: targets.map((target) => wantedTarget(target, context)),
      policies: policies?.map((policy) => rule(policy, context)) ?? null
    };
  }
  function amount(typed) {
    const money = readMoneyText(String(typed));
    if (money === null || money === "blank" || money.value <= 0)
      throw new UserFacingError("bad-amount", { text: String(typed).trim().slice(0, 40) });
    return money.value;
  }
  function kgiPeriod(typed, { settings, asOf }) {
    const text6 = cleanText(String(typed));
    if (text6 !== "" && parsePeriod(text6, settings, asOf) === null) throw badPeriod(text6);
    return text6;
  }
  function basis(chosen2) {
    require2(BASES.includes(chosen2));
    return chosen2;
  }
  function rule(policy, { language }) {
    const kpi = kpiOf(policy.kpi);
    const { lower, upper, weight } = policy;
    const isFitting = [lower, upper].every((figure) => isFigure(figure) && isOfUnit(figure, kpi)) && isFigure(weight);
    if (!isFitting || !isOrdered(policy)) throw badTarget(kpi, language);
    return { kpi: kpi.id, lower, upper, weight };
  }
  function wantedTarget(request, { settings, asOf, reps, language }) {
    const kpi = kpiOf(request.kpi);
    const period = cleanText(request.period);
    const span = targetSpan(period, settings, asOf);
    if (span === void 0) throw badPeriod(period);
    const rep = request.rep === null ? null : reps.find((each) => repKey(each) === repKey(String(request.rep)));
    if (rep === void 0)
      throw new UserFacingError("unknown-name", { kind: "rep", name: String(request.rep), nearest: "" });
    require2(rep === null || kpi.id !== "kgi-progress");
    const figures = [request.value, request.lower, request.upper];
    const isBounded = request.lower !== null || request.upper !== null;
    const value = plainValue(request, kpi);
    const isFitting = figures.every((figure) => isFigure(figure) && isOfUnit(figure, kpi)) && isOrdered(value);
    if (!isFitting || isBounded && kpi.better !== "in-range") throw badTarget(kpi, language);
    return { kpi, rep, period, span, value, evidence: request.evidence };
  }
  function plainValue({ value, lower, upper }, { better }) {
    if (better !== "in-range") return { value, lower, upper };
    const from = lower ?? value;
    return { value: null, lower: from === 0 ? null : from, upper: upper ?? value };
  }
  function kpiOf(id) {
    const kpi = kpiNamed(id);
    require2(kpi !== void 0);
    return kpi;
  }
  var isFigure = (figure) => figure === null || typeof figure === "number" && figure >= 0 && figure <= LARGEST;
  var isOfUnit = (figure, { unit }) => unit !== "ratio" || (figure ?? 0) <= LARGEST_RATE;
  var isOrdered = ({ lower, upper }) => (lower ?? 0) <= (upper ?? Infinity);
  var badPeriod = (text6) => new UserFacingError("bad-period", { text: text6.slice(0, 40) });
  var badTarget = ({ name }, language) => new UserFacingError("bad-target", { kpi: name[language] });
  function require2(holds3) {
    if (!holds3) throw new Error("Not a request to save goals.");
  }

  // src/rpc/save-goals.ts
  var TEXT17 = {
    saved: { ja: "目標を保存しました(「{sheet}」に{rows}行)。", en: 'The goals are saved ({rows} rows in "{sheet}").' },
    unchanged: { ja: "前と同じ内容です。何も変えていません。", en: "Nothing has changed, so nothing was written." },
    undone: { ja: "元に戻す", en: "Undo" }
  };
  function goalsVersion2() {
    return { version: goalsVersion(goalCells(SpreadsheetApp.getActiveSpreadsheet())) };
  }
  function saveGoals(request) {
    const outcome = withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const cells = goalCells(spreadsheet);
      if (goalsVersion(cells) !== request.version) {
        const since = changesSince(String(request.version), cells);
        return changeSentences(since, cells.kgiValue, languageOf(spreadsheet));
      }
      return save(spreadsheet, draftOf(spreadsheet, request, cells));
    });
    return "kind" in outcome ? outcome : { kind: "conflict", changes: outcome, model: goalsModel() };
  }
  function draftOf(spreadsheet, request, cells) {
    const { language, settings, intake, dayOfDate } = loadIntake(spreadsheet, []);
    const context = {
      language,
      settings,
      asOf: settings.asOf ?? today(spreadsheet),
      reps: intake.tables.reps
    };
    const { policies } = resolvePolicies(readPolicyRows(cells.settings));
    return { ...context, request, wanted: wantedGoals(request, context), cells, inForce: policies, dayOfDate };
  }
  function save(spreadsheet, draft) {
    const { request, cells, language } = draft;
    const stamp = { who: request.who, why: request.why, at: stampText(spreadsheet) };
    const kgi = kgiChange(draft);
    const values = valueChanges(draft);
    const policies = policyChanges(draft);
    const targets = changedTargets(draft);
    const lines = [
      ...[...kgi === null ? [] : [kgi], ...values, ...policies].map((change) => settingLine(change, stamp, language)),
      ...targets.map((change) => targetLine(change, stamp, language))
    ];
    const writeTargets = targetsWriter(spreadsheet, lines);
    const writeSettings = settingsWriter(spreadsheet, [...values, ...policies].map(cellValue), ROWS);
    const writeKgi = kgi === null ? null : kgiWriter(spreadsheet, draft.wanted.kgi.target ?? null);
    const sheetName = writeTargets();
    writeSettings();
    writeKgi?.();
    const version = lines.length === 0 ? goalsVersion(cells) : goalsVersion(goalCells(spreadsheet));
    return {
      kind: "saved",
      version,
      rows: lines.length,
      sheetName,
      undo: undoOf(draft, version, { kgi, values, policies, targets }),
      sentence: lines.length === 0 ? TEXT17.unchanged[language] : fill(TEXT17.saved[language], { rows: lines.length, sheet: sheetName })
    };
  }
  var ROWS = [
    ...["kgiPeriod", "revenueBasis"].map(goalSetting),
    ...KPIS.map((kpi) => ({ name: { ja: policyName(kpi, "ja"), en: policyName(kpi, "en") }, meaning: POLICY_MEANING }))
  ];
  var cellValue = ({ name, value }) => ({
    name,
    value: value === null ? null : String(value)
  });
  function kgiChange({ wanted, settings, cells, language, asOf }) {
    const { target, period } = wanted.kgi;
    if (target === void 0 || target === settings.kgiTarget) return null;
    const name = goalSetting("kgiTarget").name[language];
    const months = formatSpan(spanOf2(period ?? settings.kgiPeriod, settings, asOf));
    const before = typeof cells.kgiValue === "number" ? cells.kgiValue : cellText(cells.kgiValue) || null;
    return { name, period: months, value: target, before };
  }
  function spanOf2(period, settings, asOf) {
    const fiscal = fiscalYearOf(monthOf(asOf, settings.closingDay), settings);
    return period === "" ? fiscal : parsePeriod(period, settings, asOf) ?? fiscal;
  }
  function valueChanges({ wanted, settings, language }) {
    const { period, basis: basis2 } = wanted.kgi;
    const change = (key, before, value) => value === before ? [] : [{ name: goalSetting(key).name[language], period: "", value: value || null, before: before || null }];
    return [
      ...period === void 0 ? [] : change("kgiPeriod", settings.kgiPeriod, period),
      ...basis2 === void 0 ? [] : change("revenueBasis", basisName(settings.revenueBasis, language), basisName(basis2, language))
    ];
  }
  function basisName(basis2, language) {
    const { type } = goalSetting("revenueBasis");
    return basis2 === null || type.kind !== "choice" ? "" : type.choices[basis2][language];
  }
  function policyChanges({ wanted, inForce: inForce2, language }) {
    const { policies } = wanted;
    if (policies === null) return [];
    return KPIS.flatMap((kpi) => {
      const ruleIn = (rules) => {
        const rule2 = rules.find((each) => each.kpi === kpi.id);
        return rule2 === void 0 ? null : formatPolicy(rule2, kpi.unit, language) || null;
      };
      const [before, value] = [ruleIn(inForce2), ruleIn(policies)];
      return before === value ? [] : [{ name: policyName(kpi, language), period: "", value, before }];
    });
  }
  function changedTargets({ wanted, cells, settings, asOf, reps, dayOfDate }) {
    const { targets } = resolveTargets(readTargetRows(cells.targets), settings, asOf, dayOfDate, reps);
    return targetChanges(wanted.targets, targets);
  }
  function undoOf({ request, settings, inForce: inForce2, language }, version, changes) {
    const changed = (key) => changes.values.some(({ name }) => name === goalSetting(key).name[language]);
    return {
      version,
      who: request.who,
      why: TEXT17.undone[language],
      kgi: {
        ...changes.kgi === null ? {} : { target: settings.kgiTarget === null ? null : String(settings.kgiTarget) },
        ...changed("kgiPeriod") ? { period: settings.kgiPeriod } : {},
        ...changed("revenueBasis") ? { basis: settings.revenueBasis } : {}
      },
      targets: changes.targets.map(({ kpi, rep, period, before }) => ({
        kpi: kpi.id,
        rep,
        period,
        ...before,
        evidence: ""
      })),
      ...changes.policies.length === 0 ? {} : { policies: inForce2 }
    };
  }

  // src/sheets/speaking.ts
  function speaking(run2) {
    return (...args) => {
      try {
        return run2(...args);
      } catch (error) {
        if (!(error instanceof UserFacingError)) throw error;
        throw new Error(sentenceOf(error, languageOf(SpreadsheetApp.getActiveSpreadsheet())));
      }
    };
  }

  // src/main.ts
  var actions = {
    onOpen,
    onInstall,
    onEdit,
    refresh: speaking(() => refresh(FUNCTIONS.map(({ name }) => name))),
    createSettingsSheet: speaking(createSettingsSheet),
    proposeRepsSheet: speaking(proposeRepsSheet),
    insertSampleData: speaking(insertSampleData),
    showSidebar: speaking(showSidebar)
  };
  var calls = {
    goalsModel: speaking(goalsModel),
    goalsVersion: speaking(goalsVersion2),
    saveGoals: speaking(saveGoals),
    importPreview: speaking(importPreview),
    importRows: speaking(importRows),
    importState: speaking(importState),
    undoImport: speaking(undoImport),
    showRows: speaking(showRows),
    intakeQuestions: speaking(intakeQuestions),
    answerQuestion: speaking(answerQuestion),
    helpTexts: speaking(() => helpTexts(FUNCTIONS, PARAMETERS)),
    helpFigures: speaking(() => helpFigures(FUNCTIONS)),
    insertFormula: speaking((request) => insertFormula2(FUNCTIONS, PARAMETERS, compute, request)),
    undoInsert: speaking(undoInsert)
  };
  var compute = (name, args) => customFunction(SpreadsheetApp.getActiveSpreadsheet(), name, args);
  var formula = speaking((name, args) => compute(name, Array.from(args)));
  var functions = {
    definitions: FUNCTIONS,
    parameters: PARAMETERS,
    help: (language) => helpOn(FUNCTIONS, PARAMETERS, language)
  };
  return __toCommonJS(main_exports);
})();

function onOpen(argument) {
  return RouteKpi.actions.onOpen(argument);
}

function onInstall(argument) {
  return RouteKpi.actions.onInstall(argument);
}

function onEdit(argument) {
  return RouteKpi.actions.onEdit(argument);
}

function refresh(argument) {
  return RouteKpi.actions.refresh(argument);
}

function createSettingsSheet(argument) {
  return RouteKpi.actions.createSettingsSheet(argument);
}

function proposeRepsSheet(argument) {
  return RouteKpi.actions.proposeRepsSheet(argument);
}

function insertSampleData(argument) {
  return RouteKpi.actions.insertSampleData(argument);
}

function showSidebar(argument) {
  return RouteKpi.actions.showSidebar(argument);
}

function goalsModel(argument) {
  return RouteKpi.calls.goalsModel(argument);
}

function goalsVersion(argument) {
  return RouteKpi.calls.goalsVersion(argument);
}

function saveGoals(argument) {
  return RouteKpi.calls.saveGoals(argument);
}

function importPreview(argument) {
  return RouteKpi.calls.importPreview(argument);
}

function importRows(argument) {
  return RouteKpi.calls.importRows(argument);
}

function importState(argument) {
  return RouteKpi.calls.importState(argument);
}

function undoImport(argument) {
  return RouteKpi.calls.undoImport(argument);
}

function showRows(argument) {
  return RouteKpi.calls.showRows(argument);
}

function intakeQuestions(argument) {
  return RouteKpi.calls.intakeQuestions(argument);
}

function answerQuestion(argument) {
  return RouteKpi.calls.answerQuestion(argument);
}

function helpTexts(argument) {
  return RouteKpi.calls.helpTexts(argument);
}

function helpFigures(argument) {
  return RouteKpi.calls.helpFigures(argument);
}

function insertFormula(argument) {
  return RouteKpi.calls.insertFormula(argument);
}

function undoInsert(argument) {
  return RouteKpi.calls.undoInsert(argument);
}

/**
 * 商談数 (Meetings): 商談まで進んだ活動の数。
 * 結果が商談、または訪問・オンラインで見積・受注・失注となった活動の数(定期訪問を除く)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_MEETINGS(period, filter, more) {
  return RouteKpi.formula('KPI_MEETINGS', arguments);
}

/**
 * アプローチ数 (Approaches): 新しい話を始めようとした活動の数。
 * 目的がアポ取り・新規・開拓の活動、または目的が空欄で、契約中でない顧客への不在・断り・会話・アポ獲得の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_APPROACHES(period, filter, more) {
  return RouteKpi.formula('KPI_APPROACHES', arguments);
}

/**
 * アポ獲得率 (Appointment rate): アプローチのうちアポにつながった割合。
 * アポ獲得となったアプローチ ÷ アプローチ。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_APPOINTMENT_RATE(period, filter, more) {
  return RouteKpi.formula('KPI_APPOINTMENT_RATE', arguments);
}

/**
 * 訪問件数 (Visits): 訪問した回数。
 * 種別が訪問の活動の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISITS(period, filter, more) {
  return RouteKpi.formula('KPI_VISITS', arguments);
}

/**
 * 通話数 (Calls): 電話をかけた、または受けた回数。
 * 通話の表があればその行数、なければ種別が電話の活動の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CALLS(period, filter, more) {
  return RouteKpi.formula('KPI_CALLS', arguments);
}

/**
 * 訪問頻度 (Visit frequency): 契約中の顧客を1社あたり月に何回訪問したか。
 * 契約中の顧客への訪問 ÷ 顧客・月(契約していた日数を月の日数で割った合計)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISIT_FREQUENCY(period, filter, more) {
  return RouteKpi.formula('KPI_VISIT_FREQUENCY', arguments);
}

/**
 * 訪問カバー率 (Visit coverage): 契約中の顧客のうち一度でも訪問した割合。
 * 期間中に一度でも訪問した契約顧客 ÷ 期間中に一日でも契約していた顧客。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISIT_COVERAGE(period, filter, more) {
  return RouteKpi.formula('KPI_VISIT_COVERAGE', arguments);
}

/**
 * 初月フォロー率 (First-month follow-up): 契約が始まった顧客を30日以内にフォローした割合。
 * 開始日の翌日から30日以内に訪問またはフォロー電話のあった契約 ÷ 期間中に始まり30日以上たった契約。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_FIRST_MONTH_FOLLOW(period, filter, more) {
  return RouteKpi.formula('KPI_FIRST_MONTH_FOLLOW', arguments);
}

/**
 * 取引単価 (Deal size): 取引1件あたりの金額。
 * 売上 ÷ 取引件数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_DEAL_SIZE(period, filter, more) {
  return RouteKpi.formula('KPI_DEAL_SIZE', arguments);
}

/**
 * 客単価 (Revenue per customer): 取引のあった顧客1社あたりの売上。
 * 売上 ÷ 取引のあった顧客数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_REVENUE_PER_CUSTOMER(period, filter, more) {
  return RouteKpi.formula('KPI_REVENUE_PER_CUSTOMER', arguments);
}

/**
 * 継続期間 (Tenure): 契約中の顧客がこれまで続いている長さの平均。
 * 期末に契約中の顧客の、現在の契約の開始からの月数の平均(月 = 30.436875日)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_TENURE(period, filter, more) {
  return RouteKpi.formula('KPI_TENURE', arguments);
}

/**
 * 想定継続期間 (Expected tenure): 顧客の半分が解約するまでの長さの見込み。
 * カプラン・マイヤー法による契約期間の中央値(契約中の顧客は打ち切りとして扱う)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_EXPECTED_TENURE(period, filter, more) {
  return RouteKpi.formula('KPI_EXPECTED_TENURE', arguments);
}

/**
 * 継続率 (Retention rate): 契約を続けてくれた顧客の割合。
 * 期首の契約客のうち期末も契約中の割合。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_RETENTION(period, filter, more) {
  return RouteKpi.formula('KPI_RETENTION', arguments);
}

/**
 * 解約率 (Churn rate): 契約をやめた顧客の割合。
 * 期首の契約客のうち期末に契約していない割合。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CHURN_RATE(period, filter, more) {
  return RouteKpi.formula('KPI_CHURN_RATE', arguments);
}

/**
 * 解約数 (Cancellations): 解約した顧客の数。
 * 期間中に契約が終わった顧客の数(更新で続いた契約を除く)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CHURN_COUNT(period, filter, more) {
  return RouteKpi.formula('KPI_CHURN_COUNT', arguments);
}

/**
 * 新規獲得数 (New customers): 初めて契約した顧客の数。
 * 期間中に初めての契約が始まった顧客の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_NEW_CUSTOMERS(period, filter, more) {
  return RouteKpi.formula('KPI_NEW_CUSTOMERS', arguments);
}

/**
 * 契約中の顧客数 (Active customers): 期末に契約中の顧客の数。
 * 期末日の終わりに契約中の顧客の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_ACTIVE_CUSTOMERS(period, filter, more) {
  return RouteKpi.formula('KPI_ACTIVE_CUSTOMERS', arguments);
}

/**
 * 現在までの利用金額 (Revenue to date per customer): 契約中の顧客がこれまでに支払った金額の平均。
 * 期末に契約中の顧客の、これまでの取引金額の平均。顧客を指定するとその顧客の合計。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CUMULATIVE_REVENUE(period, filter, more) {
  return RouteKpi.formula('KPI_CUMULATIVE_REVENUE', arguments);
}

/**
 * 売上 (Revenue): 期間の売上。
 * 期間の取引金額の合計。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_REVENUE(period, filter, more) {
  return RouteKpi.formula('KPI_REVENUE', arguments);
}

/**
 * 売上継続率 (Net revenue retention): 前からの顧客の売上が、直前の同じ長さの期間からどれだけ続いているか。
 * 期首の契約客の売上 ÷ 同じ顧客の直前の同じ長さの期間の売上。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_NRR(period, filter, more) {
  return RouteKpi.formula('KPI_NRR', arguments);
}

/**
 * 成約率 (Win rate): 結論の出た商談のうち受注した割合。
 * 受注 ÷ (受注 + 失注)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_WIN_RATE(period, filter, more) {
  return RouteKpi.formula('KPI_WIN_RATE', arguments);
}

/**
 * KGI達成率 (KGI attainment): 売上目標(KGI)にどこまで届いたか。
 * KGIの期間の今日までの売上 ÷ KGI。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_KGI_PROGRESS(period, filter, more) {
  return RouteKpi.formula('KPI_KGI_PROGRESS', arguments);
}

/**
 * KPIの一覧表 (Table of KPIs): すべてのKPIを、担当者・月・エリア・チームごとに並べた表。
 * 見出しの行と列がつきます。1つの式で足りるので、セルごとに書くより速く、上限にもかかりにくくなります。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} by 列の分けかた。"担当者"、"月"、"エリア"、"チーム"。空欄は分けない
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {Array} KPI × 列の表。値がないところは空欄
 * @customfunction
 */
function KPI_TABLE(period, by, filter, more) {
  return RouteKpi.formula('KPI_TABLE', arguments);
}

/**
 * KPIの推移 (Trend of a KPI): 終わった月のKPIを古い順に横に並べる。
 * SPARKLINE の中に書くと小さなグラフになります。例: =SPARKLINE(KPI_TREND("継続率"))。
 *
 * @param {string} kpi KPIの名前。例: "継続率"、"KPI_RETENTION"
 * @param {number} months 何か月分か。1〜60。空欄は12(終わった月だけ)
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {Array} 1行。値がない月は空欄
 * @customfunction
 */
function KPI_TREND(kpi, months, filter, more) {
  return RouteKpi.formula('KPI_TREND', arguments);
}

/**
 * KPIの目標 (Target of a KPI): 目標シートにある、その期間の目標。
 * 月の目標から、件数と金額は合計、継続率は掛け合わせ、ほかの率は平均。範囲の目標は下限と上限の2セル。
 *
 * @param {string} kpi KPIの名前。例: "継続率"、"KPI_RETENTION"
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 目標がないときは空欄
 * @customfunction
 */
function KPI_TARGET(kpi, period, filter, more) {
  return RouteKpi.formula('KPI_TARGET', arguments);
}

/**
 * KPIと目標の差 (Gap of a KPI): 実績から目標を引いた差。
 * 実績 − 目標。範囲の目標では、範囲の中なら 0、外なら近いほうの端との差。
 *
 * @param {string} kpi KPIの名前。例: "継続率"、"KPI_RETENTION"
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 実績か目標がないときは空欄
 * @customfunction
 */
function KPI_GAP(kpi, period, filter, more) {
  return RouteKpi.formula('KPI_GAP', arguments);
}

/**
 * KPIの判定 (Status of a KPI): 目標に対する判定(◎ 達成、△ 注意、▲ 遅れ …)。
 * 進捗シートと同じ判定。月の途中の件数と金額は、目標 × 営業日のペースと比べる。
 *
 * @param {string} kpi KPIの名前。例: "継続率"、"KPI_RETENTION"
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {string} 記号と言葉
 * @customfunction
 */
function KPI_STATUS(kpi, period, filter, more) {
  return RouteKpi.formula('KPI_STATUS', arguments);
}

/**
 * KPIの説明 (Explanation of a KPI): その数字が何から計算されたか。
 * 分子・分母・偶然の幅・使った行・使えなかった行とその理由を、2列の表で出します。
 *
 * @param {string} kpi KPIの名前。例: "継続率"、"KPI_RETENTION"
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {Array} 項目と値の2列
 * @customfunction
 */
function KPI_EXPLAIN(kpi, period, filter, more) {
  return RouteKpi.formula('KPI_EXPLAIN', arguments);
}

/**
 * 着地見込 (Expected landing): KGIの期間の売上が、このままならいくらになるか。
 * 今日までの売上に、残りの月の見込み(顧客 × 継続率 + 新規、× 1社あたりの売上。記録の中央値)を足す。進捗シートと同じ。
 *
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 終わった月の記録が3か月に足りないときは空欄
 * @customfunction
 */
function KPI_FORECAST(filter, more) {
  return RouteKpi.formula('KPI_FORECAST', arguments);
}
