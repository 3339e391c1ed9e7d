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
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
  }
  function civilDate(day) {
    const z = day + 719468;
    const era = Math.floor(z / 146097);
    const dayOfEra = z - era * 146097;
    const yearOfEra = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
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
  function parseIsoDay(text8) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text8);
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
  var STAGES = ["contact", "talk", "prospect", "deal", "contract", "continuing", "left"];
  var TYPED_STAGES = ["none", ...STAGES];
  var DIRECTIONS = ["unknown", "in", "out"];
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
      day: Int32Array.from(rows, (row8) => row8.day),
      customer: Int32Array.from(rows, (row8) => row8.customer),
      rep: Int32Array.from(rows, (row8) => row8.rep),
      amount: Float64Array.from(rows, (row8) => row8.amount)
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
      const contractSelected = (row8) => product === null || tables.contracts?.product[row8] === product;
      const holders = product === null ? null : holdersOf(tables, product);
      const customerSelected = (customer) => holders === null || holders.has(customer);
      const spells = tables.contracts?.length ? spellsOfContracts(tables.contracts, contractSelected, settings.graceDays, tables.customers.length) : tables.sales !== null ? spellsOfSales(
        tables.sales,
        (row8) => customerSelected(tables.sales.customer[row8]),
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
    const order = Array.from({ length: merged.length }, (_, i) => i);
    order.sort((a, b) => merged.day[a] - merged.day[b]);
    return pick([merged], [order]);
  }
  function pick(sources, chosen2) {
    const column = (name) => sources.flatMap((rows, s) => chosen2[s].map((i) => rows[name][i]));
    const day = Int32Array.from(column("day"));
    return {
      length: day.length,
      day,
      rep: Int32Array.from(column("rep")),
      customer: Int32Array.from(column("customer")),
      kind: Uint8Array.from(column("kind")),
      purpose: Uint8Array.from(column("purpose")),
      outcome: Uint8Array.from(column("outcome")),
      reaction: Uint8Array.from(column("reaction")),
      row: Int32Array.from(column("row")),
      part: Uint16Array.from(column("part"))
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
    const text8 = input.normalize("NFKC").replace(/[‐‑‒–—−]/g, "-").trim().replace(/\s+/g, " ");
    const current = monthOf(asOf, rules.closingDay);
    if (text8 === "") return { first: current, last: current };
    const relative = Object.prototype.hasOwnProperty.call(RELATIVE, text8.toLowerCase()) ? RELATIVE[text8.toLowerCase()] : void 0;
    if (relative === "this-month") return { first: current, last: current };
    if (relative === "last-month") return { first: current - 1, last: current - 1 };
    if (relative === "this-year") return fiscalYearOf(current, rules);
    if (relative === "last-year") return fiscalYearOf(current - 12, rules);
    const recent = /^(?:直近 ?(\d{1,3}) ?[かカヶケヵ箇]月|last (\d{1,3}) months?)$/i.exec(text8);
    if (recent) {
      const count = Number(recent[1] ?? recent[2]);
      return count >= 1 ? { first: current - count, last: current - 1 } : null;
    }
    const fiscal = /^FY ?(\d{4})$/i.exec(text8) ?? /^(\d{4}) ?年度$/.exec(text8) ?? /^(令和|平成)(\d{1,2}|元)年度$/.exec(text8);
    if (fiscal) {
      const year = fiscal[2] === void 0 ? Number(fiscal[1]) : eraYear(fiscal[1], fiscal[2]);
      return year === null ? null : fiscalYear(year, rules);
    }
    const quarter = /^(?:FY ?)?(\d{4}) ?[-/ ]?Q([1-4])$/i.exec(text8);
    if (quarter) {
      const first2 = fiscalYear(Number(quarter[1]), rules).first + (Number(quarter[2]) - 1) * 3;
      return { first: first2, last: first2 + 2 };
    }
    const ends = text8.split(/ ?[:~〜] ?/);
    if (ends.length > 2) return null;
    const first = parseMonth(ends[0]);
    const last2 = ends.length === 2 ? parseMonth(ends[1]) : first;
    return first === null || last2 === null || last2 < first ? null : { first, last: last2 };
  }
  function parseMonth(text8) {
    const western = /^(\d{4}) ?(?:[-/.]|年) ?(\d{1,2}) ?月?$/.exec(text8) ?? /^(\d{4})(\d{2})$/.exec(text8);
    const era = western ? null : /^(令和|平成|昭和|[RHS])(\d{1,2}|元)(?:年|[-/.])(\d{1,2})月?$/i.exec(text8);
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
  function tidySpelling(text8) {
    if (ALREADY_CLEAN.test(text8)) return text8;
    return text8.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  }
  function cleanText(text8) {
    if (text8 === "" || ALREADY_CLEAN.test(text8)) return text8;
    return text8.replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
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
    const text8 = typeof cell === "string" ? cell : cellText(cell);
    return text8.split(/[,，、;；\n]/).map(cleanText).filter((item) => item !== "");
  }
  var SHORT = 60;
  function shortText(text8) {
    if (text8.length <= SHORT) return text8;
    const last2 = text8.charCodeAt(SHORT - 2);
    const end = last2 >= 55296 && last2 <= 56319 ? SHORT - 2 : SHORT - 1;
    return `${text8.slice(0, end)}…`;
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
    const text8 = withoutSpaces(cleanText(name));
    const spelledOut = /[([【〔]/.test(text8) ? text8.replace(BRACKETED, (whole, short, offset) => {
      const edge = offset === 0 || offset + whole.length === text8.length;
      return ANYWHERE.get(short) ?? (edge ? AT_THE_EDGE.get(short) : void 0) ?? whole;
    }) : text8;
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
    const text8 = withoutSpaces(cleanText(cell));
    return /^0\d+$/.test(text8) ? text8.replace(/^0+(?=\d)/, "") : text8;
  }

  // src/core/kpi.ts
  var defineKpi = (definition) => definition;

  // src/kpis/meetings.ts
  var meetings_default = defineKpi({
    id: "meetings",
    functionName: "KPI_MEETINGS",
    name: { ja: "商談数", en: "Meetings" },
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
    minimumBase: 5,
    visitsPerDay: 8
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
    },
    {
      key: "visitsPerDay",
      name: { ja: "1日の訪問件数", en: "Visits per day" },
      meaning: {
        ja: "今日の予定に入れる1人あたりの件数。1〜50。担当者の表の「1日の訪問件数」があればそちらを使います",
        en: `Customers a rep's day holds in Today. 1–50. A "Visits per day" in the Reps table goes first`
      },
      type: { kind: "integer", min: 1, max: 50 }
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
  function plainNumerals(text8) {
    return text8.replace(/[壱壹弐貳参參伍拾仟阡萬]/g, (formal) => FORMAL.get(formal) ?? formal);
  }
  function arabicDigits(text8) {
    return text8.replace(RUN, (run2) => numberIn(run2) ?? run2);
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
  var DASHES_ONLY = /^[-‐‑‒–—−ー―]+$/;
  var POINTS_SEPARATE = /\d\.\d{3}(?:,\d{1,2}|\.\d{3})(?!\d)/;
  var COMMAS_SEPARATE = /\d,\d{3}(?!\d)/;
  function readMoneyText(text8) {
    return readText(text8, false);
  }
  function readText(text8, decimalComma) {
    if (text8.length > LONGEST_MONEY_TEXT) return cleanText(text8) === "" ? "blank" : null;
    let rest = cleanText(text8);
    if (rest === "" || DASHES_ONLY.test(rest)) return "blank";
    if (/^\d+$/.test(rest)) return finite(Number(rest), false, false);
    if (/^無[料償]$/.test(rest)) return { value: 0, inYen: true, taxIncluded: false };
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
    return finite(negative ? -amount2.value : amount2.value, inYen || amount2.hasUnit, taxIncluded);
  }
  function readAmount(body, inKanji) {
    const english3 = /^(.*\d)([kKmM])$/.exec(body);
    if (english3) {
      const plain2 = readNumber(english3[1] ?? "");
      if (plain2 === null || plain2.length !== (english3[1] ?? "").length) return null;
      return { value: snap(plain2.value * (english3[2]?.toLowerCase() === "k" ? 1e3 : 1e6)), hasUnit: true };
    }
    let total = 0;
    let section3 = 0;
    let pending = null;
    let hasUnit = false;
    let smallestMyriad = Infinity;
    let smallestInSection = Infinity;
    let position = 0;
    while (position < body.length) {
      const unit = UNITS.get(body[position] ?? "");
      if (unit === void 0) {
        const number4 = readNumber(body.slice(position));
        if (number4 === null || pending !== null) return null;
        pending = number4.value;
        position += number4.length;
        continue;
      }
      hasUnit = true;
      position++;
      if (unit >= 1e4) {
        if (pending === null && section3 === 0 || unit >= smallestMyriad) return null;
        total += (section3 + (pending ?? 0)) * unit;
        [section3, pending, smallestMyriad, smallestInSection] = [0, null, unit, Infinity];
      } else {
        if (pending === null && !inKanji || unit >= smallestInSection) return null;
        section3 += (pending ?? 1) * unit;
        [pending, smallestInSection] = [null, unit];
      }
    }
    if (!hasUnit && pending === null) return null;
    return { value: snap(total + section3 + (pending ?? 0)), hasUnit };
  }
  function readNumber(text8) {
    const match = NUMBER.exec(text8)?.[0] ?? "";
    if (match === "" || /^[\d,.]/.test(text8.slice(match.length))) return null;
    return { value: Number(match.split(",").join("")), length: match.length };
  }
  function snap(value) {
    const rounded2 = Math.round(value);
    return Math.abs(value - rounded2) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6) ? rounded2 : value;
  }
  function finite(value, inYen, taxIncluded) {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_AMOUNT) return null;
    return { value: value === 0 ? 0 : value, inYen, taxIncluded };
  }
  var MONEY_READ = 0;
  var MONEY_BLANK = 1;
  var MONEY_UNREADABLE = 2;
  var MONEY_TAX_INCLUDED = 3;
  function readMoneyColumn({ values, codes }, scale) {
    const yen2 = new Float64Array(codes.length);
    const states = new Uint8Array(codes.length);
    const byText = /* @__PURE__ */ new Map();
    const take = (reading, index) => {
      yen2[index] = 0;
      if (reading === "blank") states[index] = MONEY_BLANK;
      else if (reading === null) states[index] = MONEY_UNREADABLE;
      else {
        yen2[index] = reading.inYen ? reading.value : snap(reading.value * scale);
        states[index] = reading.taxIncluded ? MONEY_TAX_INCLUDED : MONEY_READ;
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
        take(reading, index);
      } else {
        states[index] = cell === null || cell === void 0 ? MONEY_BLANK : MONEY_UNREADABLE;
      }
    }
    const decimalComma = isDecimalComma(byText.keys());
    if (decimalComma) {
      const again = new Map([...byText.keys()].map((text8) => [text8, readText(text8, true)]));
      codes.forEach((code, index) => {
        const cell = values[code];
        if (typeof cell === "string") take(again.get(cell), index);
      });
    }
    return { yen: yen2, states, decimalComma };
  }
  function isDecimalComma(texts) {
    let found = false;
    for (const text8 of texts) {
      if (text8.length > LONGEST_MONEY_TEXT) continue;
      const cleaned = cleanText(text8);
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
    for (let row8 = 0; row8 < cells.length; row8++) {
      const names = cells[row8].map(headerKey);
      const columns = /* @__PURE__ */ new Map();
      for (const { field, name, aliases } of TARGET_COLUMNS) {
        const known2 = [headerKey(name.ja), headerKey(name.en), ...aliases];
        const column = names.findIndex((each) => known2.includes(each));
        if (column >= 0) columns.set(field, column);
      }
      if (columns.has("kpi") && columns.has("target")) return { row: row8, columns };
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
    return cells.slice(header.row + 1).flatMap((row8, i) => {
      const cell = (field) => row8[header.columns.get(field) ?? -1];
      const text8 = (field) => cleanText(cellText(cell(field)));
      if (isBlankCell(cell("kpi"))) return [];
      const period = cell("period");
      const isNone = NO_GOAL_WORDS.includes(text8("target").toLowerCase()) && isBlankCell(cell("lower")) && isBlankCell(cell("upper"));
      const figures = ["target", "lower", "upper"].map(cell);
      const at = text8("at");
      return [
        {
          row: header.row + 2 + i,
          kpi: text8("kpi"),
          rep: text8("rep"),
          period: isDateCell(period) ? period : text8("period"),
          target: readFigure(figures[0]),
          lower: readFigure(figures[1]),
          upper: readFigure(figures[2]),
          hasBadFigure: !isNone && figures.some((figure) => !isBlankCell(figure) && readFigure(figure) === null),
          ...isNone ? { isNone } : {},
          ...at === "" ? {} : {
            set: {
              at,
              who: text8("who"),
              why: text8("reason"),
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
    const text8 = cleanText(cellText(cell));
    const counted = /^(-?\d+(?:\.\d+)?) ?(%|件|社|回|か月|ヶ月)$/.exec(text8);
    if (counted) return Number(counted[2] === "%" ? `${counted[1]}e-2` : counted[1]);
    const money = readMoneyText(text8);
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
    for (const part of parts) {
      const read = readPart(part);
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
  function readPart(part) {
    const text8 = String(part);
    const figureIn = (...forms) => forms.map((form) => form.exec(text8)?.[1]).find((figure) => figure !== void 0);
    const weight = figureIn(WEIGHT);
    if (weight !== void 0) return ruleOf({ weight });
    const range = RANGE.exec(text8);
    if (range !== null) return ruleOf({ lower: range[1], upper: range[2] });
    const upper = figureIn(...AT_MOST);
    if (upper !== void 0) return ruleOf({ upper });
    const lower = figureIn(...AT_LEAST);
    if (lower !== void 0) return ruleOf({ lower });
    return ruleOf({ lower: part, upper: part });
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
  var AFTER_DATE = new RegExp(`^ ?${WEEKDAY}(?:[ t,]*${CLOCK}(?: ?[${DASH}~〜] ?(?:${CLOCK})?)?)?$`, "i");
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
  function readDateText(text8) {
    if (text8.length > LONGEST_DATE_TEXT) return cleanText(text8) === "" ? BLANK : NOT_A_DATE;
    const typed = cleanText(text8);
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
        "留守番電話",
        "応答なし",
        "無応答",
        "話中",
        "不応答",
        "不在着信",
        "不出",
        "呼出のみ",
        "切断",
        "放棄呼",
        "no answer",
        "not in",
        "out",
        "away",
        "voicemail",
        "busy",
        "missed",
        "missed call",
        "abandoned",
        "unanswered",
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
        "応答済み",
        "通話",
        "通話あり",
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
    },
    stage: {
      none: ["なし", "無し", "-", "―", "ー", "未設定", "未入力", "自動", "n/a", "auto"],
      contact: ["接触", "接触済み", "初回接触", "アプローチ", "アプローチ中", "未商談", "リード", "contacted", "approach", "lead"],
      talk: ["会話", "会話済み", "ヒアリング", "関係構築", "talked", "conversation"],
      prospect: ["見込み", "見込", "見込み客", "見込客", "見込み顧客", "アポ", "アポ獲得", "prospects", "qualified"],
      deal: ["商談", "商談中", "提案", "提案中", "見積", "見積中", "見積提出", "交渉", "交渉中", "in deal", "negotiation", "proposal", "quote"],
      contract: ["契約", "契約済み", "新規契約", "成約", "受注", "contracted", "signed", "won", "new customer"],
      continuing: ["継続", "継続中", "契約中", "既存", "既存客", "既存顧客", "更新", "continued", "ongoing", "existing", "customer"],
      left: ["離脱", "解約", "解約済み", "休眠", "失注", "取引終了", "終了", "lost", "churned", "former", "cancelled"]
    },
    direction: {
      unknown: ["-", "―", "ー", "不明", "内線", "internal", "n/a"],
      in: [
        "着信",
        "受信",
        "受電",
        "入電",
        "受",
        "着",
        "外線着信",
        "着信応答",
        "着信済み",
        "不在着信",
        "不在",
        "応答",
        "inbound",
        "incoming",
        "received",
        "answered",
        "missed",
        "missed call"
      ],
      out: ["発信", "架電", "発", "外線発信", "発信済み", "発信のみ", "outbound", "outgoing", "dialed", "dialled", "made", "placed"]
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
    prospect: TIMINGS,
    stage: TYPED_STAGES,
    direction: DIRECTIONS
  };
  var UNKNOWN_LABEL = -1;
  function labelKey(text8) {
    return withoutSpaces(cleanText(text8)).toLowerCase();
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
      classOf(column, text8) {
        const words2 = columns.get(column);
        const key = labelKey(text8);
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
      const text8 = cellText(cell);
      return text8 === "" ? BLANK_LABEL : dictionary.classOf(label, text8);
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
  var CALL_CLOCKS = [
    "開始時刻",
    "通話開始時刻",
    "通話時刻",
    "発信時刻",
    "着信時刻",
    "開始時間",
    "Time",
    "Call time",
    "Start time"
  ];
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
      alsoNeeded: ["kana", "phone", "mobile", "address", "area", "rank", "interval", "prospect", "stage", "priority"],
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
            "Phone number",
            "Telephone",
            "Telephone number",
            "Tel no"
          ]
        },
        {
          field: "mobile",
          telling: true,
          headers: [
            "携帯電話",
            "Mobile",
            "携帯",
            "携帯番号",
            "携帯電話番号",
            "電話番号2",
            "電話2",
            "担当者電話",
            "担当者携帯",
            "直通",
            "直通電話",
            "Mobile phone",
            "Mobile number",
            "Cell phone",
            "Phone 2"
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
          field: "stage",
          telling: true,
          headers: ["段階", "Stage", "営業段階", "商談段階", "顧客段階", "ステージ", "営業ステージ", "フェーズ", "営業フェーズ", "Sales stage", "Customer stage", "Phase"]
        },
        {
          field: "event",
          headers: [
            "記念日",
            "Anniversary",
            "誕生日",
            "代表者誕生日",
            "代表誕生日",
            "社長誕生日",
            "担当者誕生日",
            "生年月日",
            "創立記念日",
            "開店記念日",
            "開業記念日",
            "創業記念日",
            "決算月",
            "決算日",
            "決算期",
            "決算",
            "設立日",
            "創業日",
            "開店日",
            "開業日",
            "周年",
            "Birthday",
            "Date of birth",
            "Founding day",
            "Founded",
            "Fiscal year end",
            "Year-end",
            "Closing month"
          ]
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
            "日付",
            "年月日",
            "受付日時",
            "応答日時",
            "Date/time",
            "Date and time",
            "Datetime",
            "Timestamp",
            "Call date",
            "Started at",
            ...CALL_CLOCKS
          ]
        },
        // One of these beside a day column; alone it is the day column, with the date in it.
        { field: "time", headers: ["時刻", "Clock time"] },
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
        },
        {
          field: "capacity",
          headers: [
            "1日の訪問件数",
            "Visits per day",
            "1日の訪問数",
            "訪問件数/日",
            "1日訪問件数",
            "1日あたりの訪問件数",
            "日次訪問件数",
            "訪問可能件数",
            "Daily visits",
            "Visits a day",
            "Daily capacity",
            "Capacity"
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
    "段階",
    "通話の状況",
    "ルートKPIの予定",
    "振り返り",
    "データ確認",
    "設定",
    "目標",
    "履歴",
    "Progress",
    "By rep",
    "Monthly",
    "Customer health",
    "Today",
    "Stages",
    "Call review",
    "Route KPI plans",
    "Review",
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
  function badSetting(key, text8, language) {
    const setting = SETTINGS.find((candidate) => candidate.key === key);
    return new UserFacingError("bad-setting", {
      setting: setting.name[language],
      text: cleanText(text8).slice(0, 40),
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
    const best = names.map((_, order) => rows.lastIndexOf(order)).find((row8) => row8 >= 0);
    return best ?? null;
  }
  var namesOf = ({ name, aliases = [] }) => [name.ja, name.en, ...aliases].map(settingNameKey);
  var settingNameKey = (name) => cleanText(cellText(name)).replace(/\s/g, "").toLowerCase();
  function readValue({ key, type }, cell, dayOfDate) {
    const text8 = cleanText(isDateCell(cell) ? "" : cellText(cell));
    switch (type.kind) {
      case "text":
        return isDateCell(cell) ? formatIsoDay(dayOfDate(cell)).slice(0, 7) : text8;
      case "day":
        return readDay(cell, text8, dayOfDate);
      case "days": {
        if (isDateCell(cell)) return [dayOfDate(cell)];
        const days = splitList(cell).map((part) => readDay(part, part, dayOfDate));
        return days.some((day) => day === void 0) ? void 0 : days;
      }
      case "money": {
        const money = readMoneyText(text8);
        return money === null || money === "blank" || money.value < 0 ? void 0 : money.value;
      }
      case "ratio": {
        const percent2 = /^(\d+(?:\.\d+)?) ?%$/.exec(text8);
        const value = percent2 ? Number(percent2[1]) / 100 : /^\d+(\.\d+)?$/.test(text8) ? Number(text8) : void 0;
        return value === void 0 ? void 0 : value > 2 ? value / 100 : value;
      }
      case "integer": {
        const number4 = /^(\d+) ?(?:日|月|件)?$/.exec(text8);
        const value = number4 ? Number(number4[1]) : key === "closingDay" && text8 === "月末" ? 31 : NaN;
        return value >= type.min && value <= type.max ? value : void 0;
      }
      case "choice": {
        const found = Object.entries(type.choices).find(
          ([key2, { ja, en }]) => text8 === ja || [key2, en].some((name) => text8.toLowerCase() === name.toLowerCase())
        );
        return found === void 0 ? void 0 : found[0] === "true" ? true : found[0] === "false" ? false : found[0];
      }
    }
  }
  function readDay(cell, text8, dayOfDate) {
    if (isDateCell(cell)) return dayOfDate(cell);
    if (typeof cell === "number") return dayOfNumber(cell) ?? void 0;
    const form = readDateText(text8);
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
    for (const row8 of rows) {
      const kpi = kpiNamed(row8.kpi);
      const span = typeof row8.period === "string" ? targetSpan(row8.period, rules, asOf) : monthSpan(row8.period);
      const rep = knownRep(row8.rep) ?? (TEAM_WORDS.includes(row8.rep.toLowerCase()) ? null : void 0);
      const [target, lower, upper] = [row8.target, row8.lower, row8.upper].map((figure) => inUnit(figure, kpi));
      const figures = [target, lower, upper].filter((figure) => figure !== null);
      if (figures.length === 0 && !row8.hasBadFigure && row8.isNone !== true) continue;
      if (row8.set !== void 0 && isGoalSetting(row8.kpi)) continue;
      const isRead = rep !== void 0 && !row8.hasBadFigure && figures.every((figure) => figure >= 0) && (lower ?? 0) <= (upper ?? Infinity);
      if (kpi === void 0 || span === void 0 || !isRead) unread.push(row8.row);
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
  function kpiNamed(text8) {
    const wanted = text8.toLowerCase();
    return KPIS.find((kpi) => kpiNames(kpi).some((name) => name.toLowerCase() === wanted));
  }
  var TEAM_WORDS = ["", "チーム", "全員", "全体", "部門", "team", "all"];
  function inUnit(figure, kpi) {
    return figure !== null && kpi?.unit === "ratio" && figure > 2 ? figure / 100 : figure;
  }
  function targetSpan(text8, rules, asOf) {
    if (text8 === "" || text8 === "毎月" || text8.toLowerCase() === "every month") return null;
    const beginning3 = (/^(.+?) ?(?:[~〜～]|から|以降)$/.exec(text8) ?? /^(?:from|since) (.+)$/i.exec(text8))?.[1];
    if (beginning3 === void 0) return parsePeriod(text8, rules, asOf) ?? void 0;
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
      const row8 = exactly(own, { first: month, last: month }) ?? standing(own, month);
      const goal = row8 === void 0 ? null : goalOf(row8, kpi);
      if (goal === null) return null;
      months.push(goal);
    }
    return overMonths(months, kpi);
  }
  function ownGoal(targets, kpi, rep, span) {
    if (span.first === span.last) return goalFor(targets, kpi, rep, span);
    const row8 = exactly(ownTargets(targets, kpi, rep), span);
    return row8 === void 0 ? null : goalOf(row8, kpi);
  }
  function standingGoal(targets, kpi, rep, from) {
    const row8 = standing(ownTargets(targets, kpi, rep), from ?? -Infinity);
    return row8 === void 0 ? null : goalOf(row8, kpi);
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

  // src/intake/header-lines.ts
  var LONGEST_HEADER = 60;
  var WIDEST_HEADER_ROW = 300;
  var LONGEST_GROUP = 20;
  function singleLine(row8) {
    return Array.from({ length: Math.min(row8.length, WIDEST_HEADER_ROW) }, (_, column) => ({
      text: headerText(row8[column]),
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
      const [above, text8] = [headerText(upper[column]), headerText(lower[column])];
      if (above !== "") group = text8 === "" ? "" : above;
      else if (group !== "" && text8 !== "") spans = true;
      cells.push(text8 === "" ? { text: above, group: "" } : { text: text8, group: group === text8 ? "" : group });
    }
    return spans ? cells : null;
  }
  function headerTexts(cells, header) {
    const lower = cells[header.row] ?? [];
    const columns = (header.lines === 2 ? doubleLine(cells[header.row - 1] ?? [], lower) : null) ?? singleLine(lower);
    return columns.map(({ text: text8, group }) => cellText(group === "" ? text8 : `${group} ${text8}`));
  }
  function titleText(sheet, header) {
    const texts = [sheet.name];
    for (let row8 = 0; row8 <= header.row - header.lines; row8++) {
      for (const cell of sheet.cells[row8] ?? []) {
        if (typeof cell === "string" && cell !== "" && cell.length <= 100) texts.push(cell);
      }
    }
    return cleanText(texts.join(" "));
  }
  var isGroupText = (text8) => text8 !== "" && text8.length <= LONGEST_GROUP;
  function headerText(cell) {
    return typeof cell === "string" && cell.length <= LONGEST_HEADER && !isBlankCell(cell) ? cell : "";
  }

  // src/intake/headers.ts
  var CHANGING_BRACKET = /予定|予測|見込|計画|目標|前回|次回|前年|先方|相手|旧|planned|plan|target|forecast|previous/;
  var BRACKETS = /[([{【〔「『<][^)\]}】〕」』>]*[)\]}】〕」』>]?/g;
  var TAX_WORDS = /税抜き?|税別|外税|税込み?|内税|本体|excl(?:uding|usive|\.)?(?: of)? ?tax|tax ?excl(?:uded|usive)?|ex ?tax|incl(?:uding|usive|\.)?(?: of)? ?tax|tax ?incl(?:uded|usive)?/g;
  var UNIT_SUFFIX = /(?:百万円|千円|万円|円|yen|jpy)$/;
  function headerKey2(text8) {
    const cleaned = cleanText(text8).toLowerCase();
    const bare2 = cleaned.replace(/^\d+[.):、 ] ?/, "").replace(/[\s_\-.・:;*※★☆●◎■□◆◇▼▲△!?"'/〔〕必須]/g, "");
    return bare2 === "" ? cleaned : bare2;
  }
  function readAmountHeader(header, title = "") {
    const text8 = cleanText(header).toLowerCase();
    const own = unitIn(text8);
    const unit = own ?? unitIn(/単位 ?:? ?([^ )]*円)/.exec(cleanText(title))?.[1] ?? "") ?? 1;
    return {
      scale: unit,
      isScaledByTitle: own === null && unit !== 1,
      monthly: /月額|月次|月間|月極|mrr|monthly|per month|\/ ?月|\/ ?month/.test(text8),
      yearly: /年額|年間|\barr\b|annual|yearly|per year|\/ ?年|\/ ?year/.test(text8),
      taxIncluded: /税込|内税|incl/.test(text8)
    };
  }
  function unitIn(text8) {
    if (/百万円|million/.test(text8)) return 1e6;
    if (/万円/.test(text8)) return 1e4;
    if (/千円|thousand|¥k\b|\(k\)/.test(text8)) return 1e3;
    return /円|yen|jpy/.test(text8) ? 1 : null;
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
  function fieldOf(kind, text8) {
    let known2 = knownTexts.get(kind);
    if (!known2 || known2.size >= MOST_KNOWN_TEXTS) knownTexts.set(kind, known2 = /* @__PURE__ */ new Map());
    let field = known2.get(text8);
    if (field === void 0) known2.set(text8, field = findField(kind, text8));
    return field;
  }
  function findField(kind, text8) {
    const aliases = aliasesOf(kind);
    const exact = aliases.get(headerKey2(text8));
    if (exact) return exact;
    const cleaned = cleanText(text8).toLowerCase();
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
  function fieldOfCell(kind, { text: text8, group }) {
    if (text8 === "") return null;
    if (group === "") return fieldOf(kind, text8);
    const together = fieldOf(kind, group + text8);
    if (together) return together;
    const alone = fieldOf(kind, text8);
    if (!alone || CHANGING_BRACKET.test(cleanText(group).toLowerCase())) return null;
    if (alone.field === "rep" && isHeaderOf(CUSTOMER.headers, group)) return null;
    const own = isHeaderOf(TABLE_HEADERS[kind].sheetNames, group);
    const foreign = !own && TABLE_KINDS.some((other) => isHeaderOf(TABLE_HEADERS[other].sheetNames, group));
    return foreign ? { field: alone.field, rank: alone.rank + FOREIGN_GROUP } : alone;
  }
  function isHeaderOf(headers, text8) {
    return headers.some((header) => headerKey2(header) === headerKey2(text8));
  }
  var NOTHING_PINNED = /* @__PURE__ */ new Map();
  function matchHeader(kind, cells, row8, lines, pinned) {
    const best = /* @__PURE__ */ new Map();
    const repeated2 = [];
    const otherAmounts = [];
    const clocks = [];
    const taken = new Set(pinned.values());
    cells.forEach((cell, column) => {
      const found = taken.has(column) ? null : fieldOfCell(kind, cell);
      if (!found || pinned.has(found.field)) return;
      const text8 = cell.group + cell.text;
      const candidate = { column, rank: found.rank, text: text8 };
      if (found.field === "amount") otherAmounts.push(candidate);
      if (found.field === "day" && isHeaderOf(CALL_CLOCKS, cell.text)) clocks.push(candidate);
      const known2 = best.get(found.field);
      if (!known2 || found.rank < known2.rank) best.set(found.field, candidate);
      else if (headerKey2(known2.text) === headerKey2(text8)) repeated2.push([found.field, column]);
    });
    if (best.has("cycle")) {
      const billed = otherAmounts.filter(({ text: text8, rank: rank2 }) => rank2 < 1e3 && !isMonthlyHeader(text8)).sort((a, b) => a.rank - b.rank)[0];
      if (billed) best.set("amount", billed);
    }
    const clock = clocks.find(({ column }) => column !== best.get("day")?.column && column !== pinned.get("day"));
    if (kind === "calls" && clock && !best.has("time") && !pinned.has("time")) best.set("time", clock);
    const columns = new Map([...best].map(([field, { column }]) => [field, column]));
    for (const [field, column] of pinned) columns.set(field, column);
    const table = TABLE_HEADERS[kind];
    const missing = table.required.filter((group) => !group.some((field) => columns.has(field))).map((group) => group[0] ?? "");
    const telling = table.fields.filter((field) => field.telling === true && columns.has(field.field)).length;
    const score = columns.size + 2 * telling;
    return { kind, row: row8, lines, columns, repeated: repeated2, missing, score, hasTelling: telling > 0 };
  }
  function isMonthlyHeader(text8) {
    return readAmountHeader(text8).monthly || MONTHLY_AMOUNT_HEADERS.includes(cleanText(text8));
  }
  function speaksForItself(match, cells) {
    const table = TABLE_HEADERS[match.kind];
    if (table.alsoNeeded.length > 0 && !table.alsoNeeded.some((field) => match.columns.has(field))) return false;
    const foreign = /* @__PURE__ */ new Set();
    for (const kind of TABLE_KINDS) {
      if (kind === match.kind || kind === "reps") continue;
      for (const { text: text8 } of cells) {
        const found = text8 === "" ? null : fieldOf(kind, text8);
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

  // src/intake/header-row.ts
  var HEADER_SCAN_ROWS = 30;
  var NO_PINS = /* @__PURE__ */ new Map();
  function findHeaderRow(kind, cells, pins = NO_PINS) {
    let best = null;
    for (let row8 = 0; row8 < Math.min(cells.length, HEADER_SCAN_ROWS); row8++) {
      const lower = cells[row8] ?? [];
      const single = matchCells(kind, singleLine(lower), row8, 1, pins);
      const columns = row8 === 0 ? null : doubleLine(cells[row8 - 1] ?? [], lower);
      const double = columns === null ? null : matchCells(kind, columns, row8, 2, pins);
      const match = double !== null && isBetterDouble(double, single) ? double : single;
      if (match.columns.size === 0) continue;
      if (best === null || isBetter(match, best) || columns !== null && continues(match, best, columns)) best = match;
    }
    return best === null ? lettersOnly(kind, cells, pins) : withLetters(best, cells, pins);
  }
  function pinsNotFound(match, pins, cells) {
    const columns = match === null ? [] : columnsOf(cells, match);
    const found = pinnedIn(columns, pins, true);
    return new Map([...pins].filter(([field]) => !found.has(field)));
  }
  function columnsOf(cells, { row: row8, lines }) {
    const lower = cells[row8] ?? [];
    return (lines === 2 ? doubleLine(cells[row8 - 1] ?? [], lower) : null) ?? singleLine(lower);
  }
  function likelyHeaderRow(cells) {
    for (let row8 = 0; row8 < Math.min(cells.length, HEADER_SCAN_ROWS); row8++) {
      const filled = (cells[row8] ?? []).filter((cell) => !isBlankCell(cell));
      if (filled.length >= 3 && filled.some(isData)) return null;
      const texts = headerTexts(cells, { row: row8, lines: 1 }).filter((text8) => text8 !== "");
      if (texts.length >= 2 && texts.length === filled.length) return row8;
    }
    return null;
  }
  var isData = (cell) => typeof cell === "number" || isDateCell(cell) || typeof cell === "string" && readDateText(cleanText(cell)).form === "day";
  function matchCells(kind, columns, row8, lines, pins) {
    return matchHeader(kind, columns, row8, lines, pinnedIn(columns, pins, false));
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
        ({ text: text8, group }) => text8 !== "" && (headerKey2(group + text8) === key || headerKey2(text8) === key)
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
    const row8 = likelyHeaderRow(cells);
    if (pins.size === 0 || row8 === null) return null;
    const columns = singleLine(cells[row8] ?? []);
    return matchHeader(kind, columns, row8, 1, pinnedIn(columns, pins, true));
  }
  function columnOfLetter(text8) {
    const letters = /^([A-Z]{1,2}) ?列?$/.exec(cleanText(text8).toUpperCase())?.[1];
    if (letters === void 0) return null;
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }
  function letterOfColumn(column) {
    return column < 26 ? String.fromCharCode(65 + column) : `${letterOfColumn(Math.floor(column / 26) - 1)}${letterOfColumn(column % 26)}`;
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
    const text8 = westernYears(title);
    const month = yearAndMonth(text8);
    if (month !== null) return dayOf(month.year, month.month, 15);
    const fiscal = /(?<!\d)((?:19|20)\d{2}) ?年度|fy ?((?:19|20)\d{2})(?!\d)/.exec(text8);
    if (fiscal) return dayOf(Number(fiscal[1] ?? fiscal[2]), 9, 30);
    const year = /(?<!\d)((?:19|20)\d{2}) ?年/.exec(text8) ?? /^((?:19|20)\d{2})$/.exec(text8);
    return year ? dayOf(Number(year[1]), 7, 2) : void 0;
  }
  function monthOfName(name) {
    const text8 = westernYears(name);
    const dated2 = yearAndMonth(text8);
    if (dated2 !== null) return dated2.month;
    const month = Number(MONTH.exec(text8)?.[1] ?? 0);
    if (month >= 1 && month <= 12) return month;
    const named2 = MONTH_NAME2.exec(text8)?.[1];
    return named2 === void 0 ? null : MONTH_NAMES.indexOf(named2) + 1;
  }
  function withoutPeriod(name) {
    return cleanText(name).replace(/(?:令和|平成|昭和|(?<![A-Za-z])[RHS]) ?(?:元|\d{1,2}) ?(?:年度?|\.)/g, " ").replace(/(?:FY ?)?(?:19|20)\d{2} ?(?:年度?|[/._-](?=\d))?/g, " ").replace(/\d{1,2} ?月(?:度|分)?/g, " ").trim();
  }
  function yearAndMonth(text8) {
    const match = YEAR_MONTH.exec(text8) ?? COMPACT_MONTH.exec(text8);
    const month = Number(match?.[2] ?? 0);
    if (month >= 1 && month <= 12) return { year: Number(match?.[1]), month };
    const [name, year] = [MONTH_NAME2.exec(text8)?.[1], /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text8)?.[1]];
    return name === void 0 || year === void 0 ? null : { year: Number(year), month: MONTH_NAMES.indexOf(name) + 1 };
  }
  function westernYears(title) {
    return cleanText(title).toLowerCase().replace(
      ERA_YEAR,
      (_, era, year) => String((ERAS3.get(era) ?? 0) + (year === "元" ? 1 : Number(year)))
    );
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
    const anchors = parts.map(({ title }) => anchorOfTitle(title));
    const named2 = anchorOfTitle(workbookTitle);
    const fallback = named2 ?? (asOf === void 0 ? void 0 : asOf - HALF_A_YEAR_WITH_PLANS);
    const first = parts.findIndex(({ month }) => month !== null);
    if (first >= 0 && named2 === void 0 && asOf !== void 0 && !anchors.some((anchor) => anchor !== void 0))
      anchors[first] = nearestMonth(parts[first].month, asOf - HALF_A_YEAR);
    const fill2 = (index, from) => {
      const month = parts[index]?.month ?? null;
      if (anchors[index] === void 0 && from !== void 0 && month !== null)
        anchors[index] = nearestMonth(month, from);
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
  function isBlankRow(row8) {
    return row8.every((cell) => cell === false || isBlankCell(cell));
  }
  function lastFilledRow(cells) {
    let last2 = cells.length - 1;
    while (last2 >= 0 && isBlankRow(cells[last2] ?? [])) last2--;
    return last2;
  }
  function isTotalRow(row8, keys) {
    let first = "";
    for (const cell of row8) {
      if (cell !== "" && cell !== false && !isBlankCell(cell)) {
        first = cell;
        break;
      }
    }
    if (isTotalText(first, TOTAL_WORDS)) return true;
    let blankKey = false;
    for (const column of keys) {
      const cell = row8[column];
      if (isTotalText(cell, TOTAL_WORDS)) return true;
      if (cell === void 0 || isBlankCell(cell)) blankKey = true;
    }
    return blankKey && (isTotalText(first, TOTAL_SUFFIX) || keys.some((column) => isTotalText(row8[column], TOTAL_SUFFIX)));
  }
  function isLikeTotal(cell) {
    return isTotalText(cell, TOTAL_WORDS) || isTotalText(cell, TOTAL_SUFFIX);
  }
  function isTotalText(cell, words2) {
    if (typeof cell !== "string" || cell.length > 30 || !MAY_BE_TOTAL.test(cell)) return false;
    return words2.test(withoutSpaces(cleanText(cell)).replace(/^[[(【<〈]+(.*?)[\])】>〉]+$/, "$1"));
  }
  function repeatedHeaderTest(header, columns) {
    const texts = columns.map((column) => cellText(header[column]));
    const needed = Math.min(2, columns.length);
    return (row8) => {
      let same = 0;
      for (let index = 0; index < columns.length; index++) {
        const cell = row8[columns[index] ?? 0];
        if (cell === "" || cell === void 0 || cell === null) continue;
        if (typeof cell !== "string" || !isSameText(cell, texts[index] ?? "")) return false;
        same++;
      }
      return same >= needed;
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
      const { tables, others, withoutRep, lacking, lostPins, problems } = this;
      return { tables, others, withoutRep, lacking, lostPins, problems };
    }
    isPinned(kind) {
      return (this.pins[kind]?.sheets.length ?? 0) > 0;
    }
    takePinned(kind) {
      const pins = this.pins[kind];
      const parts = [];
      const lacking = [];
      for (const sheet of this.sheetsNamed(pins.sheets)) {
        if (this.taken.has(sheet)) continue;
        this.taken.add(sheet);
        const header = this.headerOf(kind, sheet);
        const missing = header === null ? requiredFields(kind) : missingFields({ sheet, header }, pins);
        if (header !== null && missing.length === 0) parts.push({ sheet, header });
        else if (!sheet.cells.every(isBlankRow)) lacking.push({ kind, sheet, header, missing, isPinned: true });
      }
      this.settled.add(kind);
      this.lacking.push(...lacking);
      if (parts.length > 0) this.tables.set(kind, parts);
      else if (lacking[0]) this.problems.push(missingColumns(lacking[0]));
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
        for (const part of this.tables.get(kind) ?? [])
          this.lacking.push({ kind, ...part, missing: [field], isPinned: false });
        this.tables.set(kind, []);
      }
      if (this.tables.get(kind)?.length === 0) this.tables.delete(kind);
    }
    report(lacking) {
      this.taken.add(lacking.sheet);
      this.settled.add(lacking.kind);
      this.lacking.push(lacking);
      this.problems.push(missingColumns(lacking));
    }
    take(kind, part) {
      this.taken.add(part.sheet);
      this.settled.add(kind);
      this.tables.set(kind, [part]);
    }
    add(map2, kind, part) {
      map2.set(kind, [...map2.get(kind) ?? [], part]);
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
    return { kind, code: "missing-column", sheetName: sheet.name, columns: missing };
  }

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

  // src/intake/read-pins.ts
  function readPins(cells, sheetNames, language) {
    const values = /* @__PURE__ */ new Map();
    for (const [name, value] of cells)
      if (!isBlankCell(name) && !isBlankCell(value)) values.set(settingNameKey(name), value);
    const cellOf = ({ name }) => values.get(settingNameKey(name.ja)) ?? values.get(settingNameKey(name.en));
    const valueOf = (setting) => cleanText(cellText(cellOf(setting)));
    const sheetsOf = (setting) => {
      const cell = cellOf(setting);
      return listedSheets(typeof cell === "string" ? cell : cellText(cell), sheetNames);
    };
    const rowOf3 = (rows, kind) => rows.find((row8) => row8.kind === kind);
    const pins = {};
    for (const kind of TABLE_KINDS) {
      const { found: sheets, unknown } = sheetsOf(rowOf3(PINNED_SHEET_SETTINGS, kind));
      if (unknown[0] !== void 0) throw new UserFacingError("missing-pinned-sheet", { sheet: unknown[0] });
      const declined = sheetsOf(rowOf3(DECLINED_SHEET_SETTINGS, kind)).found;
      const nameMeaning = readMeaning(rowOf3(NAME_MEANING_SETTINGS, kind), valueOf, language);
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
    const text8 = valueOf(setting).toLowerCase();
    if (text8 === "") return "none";
    const meaning = NAME_MEANINGS.find(
      (each) => [each, NAME_MEANING_WORDS[each].ja, NAME_MEANING_WORDS[each].en].includes(text8)
    );
    if (meaning !== void 0) return meaning;
    const params = { setting: setting.name[language], text: text8.slice(0, 40), hint: setting.meaning[language] };
    throw new UserFacingError("bad-setting", params);
  }
  function listedSheets(text8, sheetNames) {
    const byKey = new Map(sheetNames.map((name) => [sheetKey(name), name]));
    const pieces2 = text8.split(/([,，、;；\n])/);
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
  var NO_ANSWERS = { same: [], different: [], genuine: /* @__PURE__ */ new Set(), unread: /* @__PURE__ */ new Map() };
  var ANSWERS = {
    same: { ja: "同じ", en: "Same" },
    different: { ja: "別", en: "Different" },
    genuine: { ja: "別の訪問", en: "Another visit" }
  };
  var LONGEST_NAME = 100;
  function namePair(kind, names) {
    const keyOf3 = kind === "customer" ? customerKey : repKey;
    return { kind, names, keys: [keyOf3(names[0]), keyOf3(names[1])] };
  }
  function isAskable(names) {
    return names.every((name) => name.length <= LONGEST_NAME);
  }
  function pairKey({ kind, names }) {
    const [first, second] = names.map(fitting);
    return JSON.stringify(["names", kind, ...first < second ? [first, second] : [second, first]]);
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
    const genuine = /* @__PURE__ */ new Set();
    const unread = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new Set();
    for (const { key, answer } of rows) {
      const text8 = cellText(answer).toLowerCase();
      if (typeof key !== "string" || text8 === "" || seen.has(key)) continue;
      const pair2 = readPair(key);
      if (pair2 === null && readRepeatKey(key) === null) continue;
      seen.add(key);
      if (pair2 !== null && isWord(text8, "same")) same.push(pair2);
      else if (pair2 !== null && isWord(text8, "different")) different.push(pair2);
      else if (pair2 === null && isWord(text8, "genuine")) genuine.add(key);
      else unread.set(key, cellText(answer));
    }
    return { same, different, genuine, unread };
  }
  function readPair(key) {
    const parts = readKey(key);
    if (parts === null || parts.length !== 4 || parts[0] !== "names") return null;
    const [, kind, first, second] = parts;
    if (kind !== "customer" && kind !== "rep" || typeof first !== "string" || typeof second !== "string") return null;
    return namePair(kind, [first, second]);
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
  var isWord = (text8, answer) => text8 === ANSWERS[answer].ja || text8 === ANSWERS[answer].en.toLowerCase();
  var fitting = (name) => name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;

  // src/intake/clock.ts
  var LONGEST_CLOCK_TEXT = 100;
  var CLOCK2 = /(午前|午後|[ap]m)? ?(\d{1,2})(?::(\d{2})(?::(\d{2}))?|時(?:(半)|(?:(\d{1,2})分?(?:(\d{1,2})秒)?)?))(?: ?([ap])\.?m)?/i;
  function readClockText(text8) {
    if (text8.length > LONGEST_CLOCK_TEXT) return null;
    const match = CLOCK2.exec(cleanText(text8));
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
      const fraction2 = dayOfSerial(cell) === day ? cell - serialOfDay(day) : 0;
      return fraction2 === 0 ? "" : String(fraction2);
    }
    if (isDateCell(cell)) {
      const time = cell.getTime();
      return options.dayOfDate(new Date(time - 1)) !== day ? "" : String(time);
    }
    return "";
  }
  function hourOfCell(cell, { serialOfDate }) {
    if (typeof cell === "string") {
      const seconds2 = readClockText(cell);
      return seconds2 === null ? NO_HOUR : Math.floor(seconds2 / 3600) % 24;
    }
    const serial = typeof cell === "number" ? cell : isDateCell(cell) ? serialOfDate?.(cell) ?? NaN : NaN;
    const seconds = Math.round((serial - Math.floor(serial)) * 86400) % 86400;
    return seconds > 0 ? Math.floor(seconds / 3600) : NO_HOUR;
  }
  var NO_HOUR = -1;

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
    return { days, assumed: first.assumed ?? second.assumed, told: first.told ?? second.told };
  }
  function settleGroup(group, orders, known2, days) {
    if (group.length === 0) return { assumed: null, told: null };
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
    if (chosen2 === void 0) return { assumed: null, told: null };
    const isTold = !assumed && !allAgree(speaking2, orders);
    return { assumed: assumed ? chosen2 : null, told: isTold ? chosen2 : null };
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

  // src/intake/missing-years.ts
  function settleYears(yearless2, days, anchors) {
    const set = (index, form, around) => {
      days[index] = nearestDay(form, around) ?? NO_DAY;
    };
    const { rowAnchors, titleAnchor } = anchors;
    if (rowAnchors) {
      for (const [index, form] of yearless2) {
        const anchor2 = rowAnchors[index] ?? NO_DAY;
        set(index, form, anchor2 === NO_DAY ? [] : [anchor2]);
      }
      return;
    }
    const firstDated = days.findIndex((day) => day !== NO_DAY);
    if (firstDated < 0) {
      for (const [index, form] of yearless2) set(index, form, titleAnchor === void 0 ? [] : [titleAnchor]);
      return;
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
  }
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
    const forms = values.map((cell) => formOfCell(cell, options.dayOfDate));
    const dayOf2 = Int32Array.from(forms, (form) => form.form === "day" ? form.day : NO_DAY);
    const stateOf = Uint8Array.from(forms, stateOfForm);
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
      states[index] = stateOf[code];
      if (isOpen2[code] === 0) continue;
      const form = forms[code];
      switch (form.form) {
        case "day":
          if (form.note === "serial") serials.push(index);
          else notes.add("day-outside-era", index);
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
    }
    if (yearless2.size > 0) {
      settleYears(yearless2, days, options);
      for (const index of yearless2.keys()) states[index] = days[index] === NO_DAY ? DAY_NO_YEAR : DAY_ASSUMED_YEAR;
    }
    return { days, states, assumedOrder, toldOrder, notes: notes.all };
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
      const number4 = this.numbers.codes[index];
      const name = this.names.codes[index];
      const slot = this.areNumbers[number4] === 1 ? number4 : this.areNumbers.length + name;
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
      const number4 = numbers.codes[index];
      if (learnt[name] === number4) return;
      learnt[name] = number4;
      registry.learn(numbers.values[number4], names.values[name]);
    });
  }

  // src/intake/context.ts
  function dayColumn(sheet, field, context, cells = sheet.column(field), rowAnchors) {
    const titleAnchor = sheet.anchor;
    const column = readDayColumn(cells, {
      dayOfDate: (date) => context.options.dayOfDate(date),
      header: sheet.header(field),
      ...rowAnchors ? { rowAnchors } : {},
      ...titleAnchor === void 0 ? {} : { titleAnchor }
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
    const row8 = sheet.rowNumber(index);
    if (state === DAY_BLANK) {
      if (how.blank) sheet.findings.add(how.blank, row8, { column: sheet.header(field) });
      return false;
    }
    const header = sheet.header(field);
    if (state === DAY_ASSUMED_YEAR) {
      sheet.findings.tally("assumed-year", row8, {
        column: header,
        values: { year: civilDate(dayAt(column, index)).year }
      });
      return true;
    }
    const read = readable(sheet.cell(field, index));
    sheet.findings.add(DATE_CODES.get(state) ?? "unreadable-date", row8, {
      column: header,
      read,
      ...how.optional ? { severity: "warning" } : {}
    });
    return false;
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
  function labelClasses(sheet, field, context, blank, unknown = "unknown-label") {
    const cells = sheet.column(field);
    const classOf2 = labelReader(cells, field, context.labels);
    const names = LABEL_CLASSES[field];
    const blankClass = names.indexOf(blank);
    const otherClass = names.includes("other") ? names.indexOf("other") : blankClass;
    return (index) => {
      const found = classOf2(index);
      if (found >= 0) return found;
      if (found === BLANK_LABEL || cellAt(cells, index) === false) return blankClass;
      reportLabel(sheet, field, index, unknown);
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
        const read = readable(sheet.cell(field, index));
        sheet.findings.add("missing-customer", sheet.rowNumber(index), {
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
    const [number4, name] = [sheet.cell("customerNumber", index), sheet.cell("customer", index)];
    if (customers.isAmbiguous(number4, name)) {
      const details = { column: sheet.header("customer"), read: readable(name) };
      sheet.findings.tally("name-with-several-numbers", sheet.rowNumber(index), details);
    }
    if (customers.isUnited(number4)) {
      const details = { column: sheet.header("customerNumber"), read: readable(number4) };
      sheet.findings.tally("numbers-united", sheet.rowNumber(index), details);
    }
  }

  // src/intake/durations.ts
  var DAY_SECONDS = 86400;
  var LONGEST = DAY_SECONDS / 2;
  var CLOCK3 = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/;
  var WORDS = /^(?:(\d{1,2})(?:時間|h(?:ours?)?))?(?:(\d{1,3})(?:分|m(?:in(?:utes?)?)?))?(?:(\d{1,5})(?:秒間?|s(?:ec(?:onds?)?)?))?$/i;
  var NUMBER2 = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
  function secondsPerUnit(header) {
    return /分|min/i.test(header) && !/秒|sec/i.test(header) ? 60 : 1;
  }
  function readSeconds(cell, perUnit, { serialOfDate }) {
    if (isBlankCell(cell) || cell === false) return NaN;
    if (isDateCell(cell)) return serialOfDate === void 0 ? NaN : inRange(fraction(serialOfDate(cell)) * DAY_SECONDS);
    if (typeof cell === "number") return inRange(cell > 0 && cell < 1 ? cell * DAY_SECONDS : cell * perUnit);
    return typeof cell === "string" ? secondsOfText(withoutSpaces(cleanText(cell)), perUnit) : null;
  }
  function secondsOfText(text8, perUnit) {
    if (text8.length > 20) return null;
    if (NUMBER2.test(text8)) return inRange(Number(text8.replace(/,/g, "")) * perUnit);
    const parts = CLOCK3.exec(text8) ?? WORDS.exec(text8);
    if (parts === null) return null;
    const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return inRange(hours * 3600 + minutes * 60 + seconds);
  }
  var fraction = (serial) => serial >= 0 && serial < 1 ? serial : NaN;
  function inRange(seconds) {
    const whole = Math.round(seconds);
    return whole >= 0 && whole <= LONGEST ? whole : null;
  }

  // src/intake/join-parts.ts
  function joinParts(parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const origin = new Uint16Array(length);
    const [only, ...others] = parts;
    if (only && others.length === 0) return { ...only, part: origin };
    let filled = 0;
    parts.forEach((part, index) => {
      origin.fill(index, filled, filled + part.length);
      filled += part.length;
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
    for (const part of parts) {
      joined2.set(part[name], at);
      at += part.length;
    }
    return joined2;
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
    return partsOf(cell).flatMap((part) => {
      const key = phoneKey(part);
      return key.length > LONGEST_NUMBER ? cleanText(part).split(/ (?=[^\d]*\+?0)/).map(phoneKey) : [key];
    }).filter((key) => key !== "");
  }
  var partsOf = (text8) => text8.slice(0, 1e3).split(/[/／,，、;；\n]/);
  function phoneTexts(cells) {
    const texts = /* @__PURE__ */ new Map();
    for (const part of cells.flatMap((cell) => typeof cell === "string" ? partsOf(cell) : [phoneKey(cell)])) {
      const key = phoneKey(part);
      if (key !== "" && !texts.has(key)) texts.set(key, tidySpelling(part));
    }
    return [...texts.values()];
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
      const number4 = mapKeyOfNumber(cellAt(this.part.numbers, index));
      return number4 === "" ? this.findWithoutNumber(index) : this.findByNumber(index, number4);
    }
    findByNumber(index, number4) {
      const { sheet, base } = this.part;
      if (this.firstOfNumber === null && typeof number4 === "number" && number4 > this.highest) {
        this.highest = number4;
        this.part.rising[index] = 1;
        return null;
      }
      const known2 = this.firstOfNumber ?? (this.firstOfNumber = this.numbersSoFar());
      const firstOfNumber = known2.get(number4);
      if (firstOfNumber === void 0) {
        known2.set(number4, base + index);
        return null;
      }
      if (!this.comparedNumbers.has(number4)) {
        this.comparedNumbers.add(number4);
        this.firstOfNumberAndKey.set(this.textWithNumber(firstOfNumber, number4), firstOfNumber);
      }
      const both4 = this.textWithNumber(base + index, number4);
      const first = this.firstOfNumberAndKey.get(both4);
      if (first !== void 0) return this.repeat(first, "number");
      this.firstOfNumberAndKey.set(both4, base + index);
      if (!this.wholeRow) {
        sheet.findings.tally("number-reused", sheet.rowNumber(index), {
          column: sheet.header("number"),
          values: firstPlace(sheet, this.repeat(firstOfNumber, "number"))
        });
      }
      return null;
    }
    numbersSoFar() {
      const known2 = /* @__PURE__ */ new Map();
      for (const { numbers, base, rising } of this.parts)
        rising.forEach((isRising, row8) => {
          if (isRising === 1) known2.set(mapKeyOfNumber(cellAt(numbers, row8)), base + row8);
        });
      return known2;
    }
    textWithNumber(numbered2, number4) {
      const { part, row: row8 } = this.placeOf(numbered2);
      return `${number4}${part.key(row8)}${this.wholeRow ? part.signature(row8) : ""}`;
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
      const { part, row: row8 } = this.placeOf(numbered2);
      return part.key(row8);
    }
    wholeText(numbered2, key) {
      const { part, row: row8 } = this.placeOf(numbered2);
      return `${key}${part.signature(row8)}`;
    }
    repeat(numbered2, by) {
      const { part, row: row8 } = this.placeOf(numbered2);
      return { sheet: part.sheet, index: row8, by };
    }
    placeOf(numbered2) {
      let part = this.part;
      for (let i = this.parts.length - 1; part.base > numbered2; i--) part = this.parts[i];
      return { part, row: numbered2 - part.base };
    }
  };
  function printOf(...numbers) {
    let print = 0;
    for (const number4 of numbers) {
      print = Math.imul(print ^ number4, 2246822507);
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

  // src/intake/calls.ts
  var CALL_KEYS = ["day", "phone"];
  function readCalls(sheets, context, details) {
    const repeats = new RepeatFinder(true);
    const unmatched = /* @__PURE__ */ new Map();
    const calls2 = joinParts(sheets.map((sheet) => readSheet(sheet, context, details, repeats, unmatched)));
    return { calls: calls2, unmatchedPhones: [...unmatched.keys()] };
  }
  var NO_OUTCOME = OUTCOMES.indexOf("none");
  var ABSENT = OUTCOMES.indexOf("absent");
  var TALKED = OUTCOMES.indexOf("talked");
  var MISSED = /不在|不応答|応答なし|missed/i;
  var ANSWERED = /応答|answered/i;
  function readSheet(sheet, context, details, repeats, unmatched) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const customers = customerReader(sheet, context);
    const repOf2 = repReader(sheet, context);
    const outcomeOf = outcomeReader(sheet, context);
    const directionOf = labelClasses(sheet, "direction", context, DIRECTIONS[0], "unknown-direction");
    const secondsOf = secondsReader(sheet, context);
    const row8 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const outcome = new Uint8Array(count);
    const seconds = new Float64Array(count);
    const hour = new Int8Array(count);
    const direction = new Uint8Array(count);
    const phoneOf2 = new Int32Array(count);
    const moments = momentReader(sheet, context, (index) => dayAt(days, index));
    const isOneCall = (index) => moments.isExact(index) && phoneKey(sheet.cell("phone", index)) !== "";
    repeats.begin(sheet, {
      // Telephone numbers have no ids: calls of one day are told apart by their texts.
      print: (index) => dayAt(days, index),
      key: (index) => `${dayAt(days, index)} ${phoneKey(sheet.cell("phone", index))}`,
      signature: (index) => isOneCall(index) ? moments.textOf(index) : sheet.signature(index, /* @__PURE__ */ new Map([["day", moments.textOf(index)]]))
    });
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (!reportDay(sheet, "day", days, index, REQUIRED_DAY)) continue;
      const phone = phoneKey(sheet.cell("phone", index));
      const repeat = repeats.find(index);
      const isSameCall = repeat !== null && (repeat.by === "number" || isOneCall(index));
      if (isSameCall) sheet.findings.tally("repeated-call", sheet.rowNumber(index), { column: sheet.header("phone") });
      else if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (isSameCall) {
        sheet.duplicates++;
        continue;
      }
      row8[used] = sheet.rowNumber(index);
      day[used] = dayAt(days, index);
      customer[used] = callCustomer(sheet, index, customers.idOf(index), details, phone);
      rep[used] = repOf2(index);
      outcome[used] = outcomeOf(index);
      seconds[used] = secondsOf(index);
      hour[used] = moments.hourOf(index);
      direction[used] = directionOf(index);
      phoneOf2[used] = customer[used] === NO_NAME && phone !== "" ? placeIn(unmatched, phone) : NO_NAME;
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row8.subarray(0, used),
      day: day.subarray(0, used),
      customer: customer.subarray(0, used),
      rep: rep.subarray(0, used),
      outcome: outcome.subarray(0, used),
      seconds: seconds.subarray(0, used),
      hour: hour.subarray(0, used),
      direction: direction.subarray(0, used),
      phone: phoneOf2.subarray(0, used)
    };
  }
  function momentReader(sheet, { options }, dayOf2) {
    const clockOf = (index) => {
      const inDay = clockOfCell(sheet.cell("day", index), dayOf2(index), options);
      return inDay !== "" || !sheet.has("time") ? inDay : cellText(sheet.cell("time", index));
    };
    return {
      isExact: (index) => clockOf(index) !== "",
      textOf: (index) => `${dayOf2(index)} ${clockOf(index)}`,
      hourOf: (index) => {
        const hour = hourOfCell(sheet.cell("day", index), options);
        return hour === NO_HOUR && sheet.has("time") ? hourOfCell(sheet.cell("time", index), options) : hour;
      }
    };
  }
  function outcomeReader(sheet, context) {
    const outcomeOf = labelClasses(sheet, "outcome", context, "none");
    return (index) => {
      const outcome = outcomeOf(index);
      if (outcome !== NO_OUTCOME || !sheet.has("direction")) return outcome;
      const text8 = cellText(sheet.cell("direction", index));
      return MISSED.test(text8) ? ABSENT : ANSWERED.test(text8) ? TALKED : NO_OUTCOME;
    };
  }
  function secondsReader(sheet, { options }) {
    const column = sheet.header("seconds");
    const perUnit = secondsPerUnit(column);
    return (index) => {
      const cell = sheet.cell("seconds", index);
      const seconds = readSeconds(cell, perUnit, options);
      if (seconds !== null) return seconds;
      const code = isErrorCell(cell) ? "error-cell" : "unreadable-seconds";
      sheet.findings.tally(code, sheet.rowNumber(index), { column, read: readable(cell) });
      return NaN;
    };
  }
  function placeIn(places, text8) {
    const known2 = places.get(text8);
    if (known2 === void 0) places.set(text8, places.size);
    return known2 ?? places.size - 1;
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
  var MONTHLY = CYCLES.indexOf("monthly");
  var ONCE = CYCLES.indexOf("once");
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
    const amountOf = amountReader(sheet);
    const cycleOf = cycleReader(sheet, context);
    const row8 = new Int32Array(count);
    const customers = new Int32Array(count);
    const reps = new Int32Array(count);
    const products = new Int32Array(count);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const endKinds = new Uint8Array(count);
    const expiries = new Int32Array(count);
    const renewals = new Uint8Array(count);
    const amounts = new Float64Array(count);
    const cycles = new Uint8Array(count);
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
      signature: () => ""
    });
    let used = 0;
    for (let index = 0; index < count; index++) {
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
      row8[used] = sheet.rowNumber(index);
      reps[used] = repOf2(index);
      cycles[used] = cycleOf(index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row8.subarray(0, used),
      customer: customers.subarray(0, used),
      rep: reps.subarray(0, used),
      product: products.subarray(0, used),
      start: starts.subarray(0, used),
      end: ends.subarray(0, used),
      endKind: endKinds.subarray(0, used),
      expiry: expiries.subarray(0, used),
      renewal: renewals.subarray(0, used),
      amount: amounts.subarray(0, used),
      cycle: cycles.subarray(0, used)
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
  function endCell(cell) {
    if (cell === false) return "";
    return typeof cell === "string" && cell.length <= 20 && NO_END.has(labelKey(cell)) ? "" : cell;
  }
  function amountReader(sheet) {
    const header = sheet.header("amount");
    const cells = sheet.column("amount");
    const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.title());
    const money = readMoneyColumn(cells, scale);
    if (isScaledByTitle)
      sheet.findings.add("unit-of-title", sheet.found.header.row + 1, { column: header, values: { factor: scale } });
    if (money.decimalComma) sheet.findings.add("decimal-comma", sheet.found.header.row + 1, { column: header });
    return (index) => {
      const state = money.states[index];
      const row8 = sheet.rowNumber(index);
      if (state === MONEY_UNREADABLE) {
        sheet.findings.add("unreadable-amount", row8, { column: header, read: cellText(cellAt(cells, index)) });
        return null;
      }
      if (state === MONEY_BLANK) sheet.findings.add("blank-amount", row8, { column: header });
      if (state === MONEY_TAX_INCLUDED && !taxIncluded)
        sheet.findings.tally("tax-included-cell", row8, { column: header });
      return money.yen[index] ?? 0;
    };
  }
  function cycleReader(sheet, context) {
    const amount2 = readAmountHeader(sheet.header("amount"));
    const blank = amount2.monthly ? MONTHLY : ONCE;
    if (!sheet.has("cycle")) {
      if (amount2.yearly) {
        const header = sheet.found.header.row + 1;
        sheet.findings.add("yearly-header-without-cycle", header, { column: sheet.header("amount") });
      }
      return () => blank;
    }
    const cycleOf = labelReader(sheet.column("cycle"), "cycle", context.labels);
    return (index) => {
      const cycle = cycleOf(index);
      if (cycle >= 0) {
        if (amount2.monthly && cycle !== MONTHLY) {
          const details = { column: sheet.header("cycle"), read: cellText(sheet.cell("cycle", index)) };
          sheet.findings.tally("cycle-against-header", sheet.rowNumber(index), details);
        }
        return cycle;
      }
      if (cycle !== BLANK_LABEL && sheet.cell("cycle", index) !== false)
        reportLabel(sheet, "cycle", index, "unknown-cycle");
      return blank;
    };
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
    constructor(keyOf3) {
      this.keyOf = keyOf3;
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
    constructor(keyOf3, same = /* @__PURE__ */ new Map()) {
      this.counts = new SpellingCounts();
      this.byKey = /* @__PURE__ */ new Map();
      this.spellings = new Spellings(unitedKey(keyOf3, same));
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
  function unitedKey(keyOf3, same) {
    if (same.size === 0) return keyOf3;
    return (name) => {
      const key = keyOf3(name);
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
    learn(numberCell, nameCell2) {
      const number4 = this.numberOf(numberCell);
      const name = this.nameKeyOf(nameCell2);
      if (number4 === "" || name === "") return;
      const known2 = this.numberOfName.get(name);
      if (known2 === void 0) this.numberOfName.set(name, number4);
      else if (known2 === null || known2 === number4) return;
      else if (this.united.has(name)) this.unite(known2, number4);
      else this.numberOfName.set(name, null);
    }
    /** Second pass: the customer of a row; NO_NAME when neither number nor name is there. Counts the spelling. */
    idOf(numberCell, nameCell2) {
      const customer = this.countedOf(numberCell, nameCell2);
      customer.count++;
      return customer.id;
    }
    /** The same for many rows with these cells: their reader counts each of them. */
    countedOf(numberCell, nameCell2) {
      const number4 = this.numberOf(numberCell);
      const spelling = this.spellingOf(nameCell2);
      if (number4 === "" && spelling < 0) return { id: NO_NAME, spelling, count: 0 };
      const id = number4 === "" ? this.idOfSpelling(spelling) : this.idOfNumber(number4, numberCell);
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
    isAmbiguous(numberCell, nameCell2) {
      if (this.ambiguous.size === 0 || this.numberOf(numberCell) !== "") return false;
      return this.ambiguous.has(this.nameKeyOf(nameCell2));
    }
    /** Whether this number is one with another because a person said that their names are. */
    isUnited(numberCell) {
      return this.unitedNumbers.size > 0 && this.unitedNumbers.has(this.numberOf(numberCell));
    }
    get size() {
      return this.fallback.length;
    }
    seenNames() {
      return this.counts.names(this.spellings);
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
      const number4 = this.numberOfName.get(key);
      if (typeof number4 === "string") return this.idOfNumber(number4, number4);
      if (number4 === null) this.ambiguous.add(key);
      return this.idIn(this.byName, key, this.spellings.shown[spelling]);
    }
    idOfNumber(number4, shown2) {
      return this.idIn(this.byNumber, this.unitedNumbers.size === 0 ? number4 : this.firstOf(number4), shown2);
    }
    unite(a, b) {
      const [first, second] = [this.firstOf(a), this.firstOf(b)];
      if (first === second) return;
      this.unitedNumbers.set(second, first);
    }
    /** The number that stands for all that are united with this one. */
    firstOf(number4) {
      let first = number4;
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
  var LONGEST2 = 3650;
  var INTERVAL = /^(\d{1,4})(日間?|日毎|日ごと|日おき|days?|週間?|週間?ごと|weeks?)?$/i;
  function readInterval(cell) {
    if (isBlankCell(cell) || cell === false) return INTERVAL_BLANK;
    if (typeof cell !== "string" && typeof cell !== "number") return null;
    const match = INTERVAL.exec(withoutSpaces(cleanText(String(cell))));
    if (match === null) return null;
    const days = Number(match[1]) * (/^(週|week)/i.test(match[2] ?? "") ? 7 : 1);
    return days >= 1 && days <= LONGEST2 ? days : null;
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
  var ANY_YEAR = 2e3;
  var MONTH2 = /^(\d{1,2}) ?(?:月(末)?(?:決算)?)?$/;
  function readMonthDay(cell, dayOfDate) {
    if (isBlankCell(cell) || cell === false) return NO_DAY;
    if (isDateCell(cell)) {
      const day = dayOfDate(cell);
      return Number.isFinite(day) ? day : null;
    }
    if (typeof cell !== "string" && typeof cell !== "number") return null;
    const [, monthText2, end] = MONTH2.exec(cleanText(String(cell))) ?? [];
    const month = Number(monthText2 ?? 0);
    if (month >= 1 && month <= 12) return dayOf(ANY_YEAR, month, end === void 0 ? 1 : daysInMonth(ANY_YEAR, month));
    if (typeof cell === "number") return dayOfNumber(cell);
    const form = readDateText(cell);
    if (form.form === "day") return form.day;
    return form.form === "yearless" && isCivilDate(ANY_YEAR, form.month, form.day) ? dayOf(ANY_YEAR, form.month, form.day) : null;
  }

  // src/intake/municipality.ts
  var POSTCODE = /^〒?\d{3}-?\d{4}/;
  var PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|[^\d]{2,3}県)/;
  var WARD_CITIES = "札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本";
  var TOKYO_WARDS = "千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川";
  var CITIES = "四日市|廿日市|野々市|十日町|大町|東村山|武蔵村山|羽村|大村|田村|蒲郡|小郡|大和郡山";
  var DISTRICTS = "高市|余市|田村|東村山|西村山|北村山";
  var TOWNS = "玉村|大町|上市|下市|余市";
  var NAME = "[ぁ-ゖァ-ヺー々〆一-鿿]";
  var FORMS = [
    `((?:${WARD_CITIES})市${NAME}{1,3}?区)`,
    `((?:${TOKYO_WARDS})区)`,
    `((?:${CITIES})市)`,
    `(?:${DISTRICTS}|[^\\d市区町村郡]{1,5})郡((?:${TOWNS})町|${NAME}{1,6}?[町村])`,
    `((?:${TOWNS})町|${NAME}{1,7}?[市町村])`
  ].map((form) => new RegExp(`^${form}`));
  function municipality(address2) {
    const place = withoutSpaces(cleanText(address2.slice(0, 200))).replace(POSTCODE, "").replace(PREFECTURE, "");
    for (const form of FORMS) {
      const found = form.exec(place)?.[1];
      if (found !== void 0) return found;
    }
    return "";
  }

  // src/intake/customers.ts
  var CUSTOMER_KEYS = ["customer"];
  var PHONE_FIELDS = ["phone", "mobile"];
  var NO_EVENT = { day: NO_DAY, name: "" };
  var BLANK2 = {
    area: NO_NAME,
    rank: NO_NAME,
    interval: INTERVAL_BLANK,
    timing: TIMINGS.indexOf("none"),
    stage: TYPED_STAGES.indexOf("none"),
    priority: "",
    comment: "",
    phone: "",
    kana: "",
    address: "",
    event: NO_EVENT,
    row: 0,
    part: 0
  };
  function readCustomers(sheets, context) {
    const byCustomer = /* @__PURE__ */ new Map();
    const phones = /* @__PURE__ */ new Map();
    const phonesOf2 = /* @__PURE__ */ new Map();
    sheets.forEach((sheet, part) => {
      const customers = customerReader(sheet, context);
      const detailOf = detailReader(sheet, part, context);
      for (let index = 0; index < sheet.rows.length; index++) {
        if (!customers.check(index)) continue;
        const customer = readRow(sheet, index, customers, byCustomer, sheets);
        byCustomer.set(customer, filledFrom(byCustomer.get(customer) ?? BLANK2, detailOf(index)));
        for (const phone of PHONE_FIELDS.flatMap((field) => phoneKeys(sheet.cell(field, index)))) {
          phonesOf2.set(customer, [...phonesOf2.get(customer) ?? [], phone]);
          const known2 = phones.get(phone);
          phones.set(phone, known2 === void 0 || known2 === customer ? customer : NO_NAME);
        }
      }
    });
    const readings2 = /* @__PURE__ */ new Map();
    for (const [customer, { kana }] of byCustomer) if (kana !== "") readings2.set(customer, kana);
    return { byCustomer, phones, clues: { readings: readings2, phones: phonesOf2 } };
  }
  function readRow(sheet, index, customers, known2, sheets) {
    const customer = customers.idOf(index);
    sheet.used++;
    const first = known2.get(customer);
    if (first === void 0) return customer;
    const values = { firstRow: first.row };
    const firstSheet = sheets[first.part];
    if (firstSheet !== sheet) values["firstSheet"] = firstSheet.sheetName;
    sheet.findings.add("customer-listed-twice", sheet.rowNumber(index), { column: sheet.header("customer"), values });
    return customer;
  }
  function filledFrom(known2, more) {
    if (known2 === BLANK2) return more;
    const blanks = Object.keys(BLANK2).filter((field) => known2[field] === BLANK2[field]);
    return { ...known2, ...Object.fromEntries(blanks.map((field) => [field, more[field]])), part: known2.part };
  }
  function detailReader(sheet, part, context) {
    const areaOf = nameReader(sheet, "area", context.areas);
    const rankOf = nameReader(sheet, "rank", context.ranks);
    const timingOf2 = labelClasses(sheet, "prospect", context, "none");
    const stageOf3 = labelClasses(sheet, "stage", context, "none", "unknown-stage");
    const eventOf = eventReader(sheet, context);
    const textOf2 = (field, index) => tidySpelling(nameOfCell(sheet.cell(field, index)));
    return (index) => {
      const address2 = textOf2("address", index);
      return {
        area: areaOrTown(sheet, index, areaOf(index), address2, context),
        rank: rankOf(index),
        interval: intervalOf(sheet, index),
        timing: timingOf2(index),
        stage: stageOf3(index),
        priority: textOf2("priority", index),
        comment: textOf2("comment", index),
        phone: phoneTexts(PHONE_FIELDS.map((field) => sheet.cell(field, index))).join(" / "),
        kana: textOf2("kana", index),
        address: address2,
        event: eventOf(index),
        row: sheet.rowNumber(index),
        part
      };
    };
  }
  function areaOrTown(sheet, index, area, address2, context) {
    if (area !== NO_NAME) return area;
    const town = municipality(address2);
    if (town === "") return NO_NAME;
    sheet.findings.tally("area-from-address", sheet.rowNumber(index), { column: sheet.header("address") });
    return context.areas.idOf(town);
  }
  function intervalOf(sheet, index) {
    const cell = sheet.cell("interval", index);
    const interval = readInterval(cell);
    if (interval !== null) return interval;
    const code = isErrorCell(cell) ? "error-cell" : "unreadable-interval";
    sheet.findings.tally(code, sheet.rowNumber(index), { column: sheet.header("interval"), read: readable(cell) });
    return INTERVAL_BLANK;
  }
  function eventReader(sheet, { options }) {
    const name = sheet.header("event");
    return (index) => {
      const cell = sheet.cell("event", index);
      const day = readMonthDay(cell, (date) => options.dayOfDate(date));
      if (day !== null) return day === NO_DAY ? NO_EVENT : { day, name };
      const code = isErrorCell(cell) ? "error-cell" : "unreadable-event";
      sheet.findings.tally(code, sheet.rowNumber(index), { column: name, read: readable(cell) });
      return NO_EVENT;
    };
  }
  function customerInfo({ byCustomer }, customers) {
    const details = Array.from({ length: customers }, (_, customer) => byCustomer.get(customer) ?? BLANK2);
    return {
      area: Int32Array.from(details, ({ area }) => area),
      rank: Int32Array.from(details, ({ rank: rank2 }) => rank2),
      interval: Int32Array.from(details, ({ interval }) => interval),
      timing: Uint8Array.from(details, ({ timing }) => timing),
      stage: Uint8Array.from(details, ({ stage }) => stage),
      priority: details.map(({ priority }) => priority),
      comment: details.map(({ comment }) => comment),
      phone: details.map(({ phone }) => phone),
      kana: details.map(({ kana }) => kana),
      address: details.map(({ address: address2 }) => address2),
      eventDay: Int32Array.from(details, ({ event: event2 }) => event2.day),
      eventName: details.map(({ event: event2 }) => event2.name),
      row: Int32Array.from(details, ({ row: row8 }) => row8),
      part: Uint16Array.from(details, ({ part }) => part)
    };
  }

  // src/intake/column-proposals.ts
  var SAMPLE_ROWS = 200;
  var ENOUGH = 0.8;
  var LONGEST_REP = 12;
  var COMPANY = /株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）|商店|商事|商会|工業|病院|医院|薬局|クリニック|\b(?:inc|ltd|co|corp|llc)\b/i;
  function proposeColumns(rows, width, missing, taken) {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column)).map((column) => factsOf(sample, column)).filter(({ filled }) => filled > 0);
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
    for (const row8 of rows) {
      const cell = row8[column];
      if (isBlankCell(cell) || typeof cell === "boolean") continue;
      facts.filled++;
      const text8 = isDateCell(cell) ? "" : cellText(cell).slice(0, 100);
      const isDay = isDayCell(cell, text8);
      if (isDay) facts.days++;
      if (isDay && dayOfMonth(cell) !== null) facts.daysOfMonth++;
      if (isPhone(text8)) facts.phones++;
      else if (!isDay && isAmount(text8)) facts.money++;
      if (isDay || isDateCell(cell) || typeof cell === "number" || !/\p{L}/u.test(text8) || isAmount(text8)) continue;
      facts.names++;
      names.add(text8);
      facts.longestName = Math.max(facts.longestName, text8.length);
      if (COMPANY.test(text8)) facts.companies++;
    }
    return { ...facts, distinctNames: names.size };
  }
  function isDayCell(cell, text8) {
    if (isDateCell(cell)) return true;
    if (typeof cell === "number") return dayOfNumber(cell) !== null || dayOfMonth(cell) !== null;
    const { form } = readDateText(text8);
    return form === "day" || form === "yearless" || form === "triple" || dayOfMonth(text8) !== null;
  }
  var isPhone = (text8) => /^\+?[\d()\- ]{9,20}$/.test(text8) && /^0\d{8,10}$/.test(phoneKey(text8));
  function isAmount(text8) {
    const money = readMoneyText(text8);
    return money !== null && money !== "blank";
  }
  function scoreOf(field, facts) {
    const { filled, distinctNames: distinctNames2, names } = facts;
    const share2 = (count) => count / filled >= ENOUGH ? count : 0;
    const repeats = distinctNames2 > 0 ? names / distinctNames2 : 0;
    switch (field) {
      case "day":
      case "start":
      case "contractDay":
        return share2(facts.days) - facts.daysOfMonth / 2;
      case "amount":
        return share2(facts.money);
      case "phone":
        return share2(facts.phones);
      case "rep":
        return facts.longestName <= LONGEST_REP && facts.companies === 0 && repeats >= 1.5 ? share2(names) * repeats : 0;
      default:
        return share2(names) === 0 ? 0 : facts.companies * 1e3 + distinctNames2;
    }
  }

  // src/intake/data-rows.ts
  function readDataRows(area) {
    const all = readColumns(area);
    const { rows, ...passed } = sortRows(area, all);
    return { rows, columns: columnsOf2(all, rows, area.first), ...passed };
  }
  function readColumns({ cells, first, length, columns, running, keys }) {
    const uncoded = running.map((place) => ({ place, cells: new Array(length) }));
    const coded = [.../* @__PURE__ */ new Set([...columns, ...leading(keys)])].filter((place) => !running.includes(place)).map((place) => ({ place, coder: new ColumnCoder(), codes: new Int32Array(length) }));
    for (let index = 0; index < length; index++) {
      const row8 = cells[first + index] ?? [];
      for (const { place, coder, codes } of coded) codes[index] = coder.codeOf(row8[place]);
      for (const column of uncoded) column.cells[index] = row8[column.place];
    }
    return { coded, running: uncoded };
  }
  function sortRows(area, all) {
    const { cells, first, length } = area;
    const isPlain = plainTest(area, all);
    const closerLook = closerTest(area);
    const rows = new Int32Array(length);
    const passed = { blank: 0, totals: 0, repeatedHeaders: 0 };
    let count = 0;
    for (let index = 0; index < length; index++) {
      const other = isPlain(index) ? null : closerLook(cells[first + index] ?? []);
      if (other === null) rows[count++] = first + index;
      else passed[other]++;
    }
    return { rows: rows.subarray(0, count), ...passed };
  }
  function columnsOf2({ coded, running }, rows, first) {
    const columns = /* @__PURE__ */ new Map();
    for (const { place, coder, codes } of coded) {
      if (rows.length < codes.length)
        for (let index = 0; index < rows.length; index++) codes[index] = codes[rows[index] - first];
      const column = { values: coder.values, codes: codes.subarray(0, rows.length) };
      columns.set(place, { ...column, codeOf: (cell) => coder.codeOf(cell) });
    }
    for (const { place, cells } of running) {
      if (rows.length < cells.length)
        for (let index = 0; index < rows.length; index++) cells[index] = cells[rows[index] - first];
      cells.length = rows.length;
      columns.set(place, columnOfRows(cells));
    }
    return columns;
  }
  function closerTest({ header, filling, keys }) {
    const headerTests = header.map((line) => repeatedHeaderTest(line, filling));
    return (row8) => {
      if (isTotalRow(row8, keys)) return "totals";
      if (filling.every((place) => row8[place] === false || isBlankCell(row8[place]))) return "blank";
      return headerTests.some((isHeader) => isHeader(row8)) ? "repeatedHeaders" : null;
    };
  }
  function plainTest({ header, keys }, { coded, running }) {
    const last2 = keys[keys.length - 1];
    if (last2 === void 0) return () => false;
    const before = leading(keys);
    const judgeOf = (place) => {
      const headerTexts2 = place === last2 ? header.map((line) => cellText(line[place])) : [];
      const mayBeBlank = !keys.includes(place);
      return (cell) => {
        if (cell === false || isBlankCell(cell)) return mayBeBlank;
        return typeof cell !== "string" || isPlainText(cell, headerTexts2);
      };
    };
    const isTelling = ({ place }) => before.includes(place) || keys.includes(place);
    const marked = coded.filter(isTelling).map(({ place, coder, codes }) => ({ codes, marks: marksOf(coder.values, judgeOf(place)) }));
    const judged = running.filter(isTelling).map(({ place, cells }) => ({ cells, judge: judgeOf(place) }));
    return (index) => {
      for (const { codes, marks } of marked) if (marks[codes[index]] === 0) return false;
      for (const { cells, judge } of judged) if (!judge(cells[index])) return false;
      return true;
    };
  }
  function isPlainText(text8, headerTexts2) {
    return !isLikeTotal(text8) && !headerTexts2.some((header) => isSameText(text8, header));
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
    /** A contract or sale without number that repeats row values.firstRow: used, since it may well be meant. */
    "repeated-row-kept": "warning",
    /** Tally by column: `4/1` was given the nearest year. values.lastRow. */
    /** Tally by column: dates without a year; values.year is that of the first. */
    "assumed-year": "info",
    /** Once a column: `04/05/2024` fitted several orders; values.order says which was taken. */
    /** Cells such as 13/05/2024 told the order (values.order) of day, month and year. */
    "told-date-order": "info",
    /** The unit that stands above the table (values.factor yen) was applied to the whole column. */
    "unit-of-title": "info",
    "assumed-date-order": "warning",
    /** Once a column: an era's date after its end or before its beginning (平成31年5月1日). Taken as the day meant. */
    "day-outside-era": "info",
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
    /** Tally by text: a 段階 that is none of the stages. Taken as blank: the stage is by the record. */
    "unknown-stage": "warning",
    /** Tally by text: a day that comes back every year (誕生日, 決算月) that is neither a date nor a month. Taken as blank. */
    "unreadable-event": "warning",
    /** Tally by text: a 1日の訪問件数 that is no whole number from 1 to 50. Taken as blank: the setting counts. */
    "unreadable-capacity": "warning",
    /** Tally: no area is typed, the 市区町村 of the address was taken. */
    "area-from-address": "info",
    /** Tally by text: a 方向 that is neither 発信 nor 着信. Taken as blank. */
    "unknown-direction": "info",
    /** Tally by text: a 通話時間 that is no length of time. Taken as blank. */
    "unreadable-seconds": "warning",
    /** Tally: a call that repeats another one in its number (通話ID) or in moment and telephone number: counted once. */
    "repeated-call": "info",
    /** A contract without amount: counts with 0 yen. */
    "blank-amount": "warning",
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
    add(code, row8, details = {}) {
      const { severity, column, read, values } = details;
      this.list.push({
        code,
        severity: severity ?? FINDING_CODES[code],
        table: this.table,
        sheetName: this.sheetName,
        row: row8,
        ...column === void 0 ? {} : { column },
        ...read === void 0 ? {} : { read: shortText(read) },
        ...values === void 0 ? {} : { values }
      });
    }
    /** Counts into one finding for each column and text read: `count` and `lastRow` in its values. */
    tally(code, row8, details = {}) {
      const key = `${code}
${details.column ?? ""}
${details.read ?? ""}`;
      const known2 = this.tallies.get(key);
      if (known2) {
        known2["count"] = Number(known2["count"]) + 1;
        known2["lastRow"] = row8;
        return;
      }
      const values = { ...details.values, count: 1, lastRow: row8 };
      this.tallies.set(key, values);
      this.add(code, row8, { ...details, values });
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
    return (row8) => {
      tops ?? (tops = topRows(sheet.merges?.() ?? [], column));
      const top = tops.get(row8);
      return top === void 0 ? "" : sheet.cells[top]?.[column] ?? "";
    };
  }
  function topRows(areas, column) {
    const tops = /* @__PURE__ */ new Map();
    for (const area of areas) {
      if (area.column !== column) continue;
      for (let row8 = area.row + 1; row8 < area.row + area.rows; row8++) tops.set(row8, area.row);
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
      /** Counted while reading, by the table's reader. */
      this.used = 0;
      this.duplicates = 0;
      this.columns = /* @__PURE__ */ new Map();
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
        keys: placesOf(keyFields)
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
        const place = this.found.header.columns.get(field);
        const read = place === void 0 ? constantColumn("", this.rows.length) : this.readColumn(place, field);
        this.columns.set(field, column = this.named(field, read));
      }
      return column;
    }
    /** The cell of a field in a data row, as in its {@link column}. */
    cell(field, index) {
      return cellAt(this.column(field), index);
    }
    /** 1-based sheet row of a data row. */
    rowNumber(index) {
      return (this.rows[index] ?? 0) + 1;
    }
    /** All text above the header, with the sheet's name: where a year or 単位:千円 may stand. */
    title() {
      return titleText(this.found.sheet, this.found.header);
    }
    /** A day that dates without a year are nearest to, unless the column tells it. */
    get anchor() {
      return this.found.anchor;
    }
    /**
     * Everything that stands in a data row, in one text: equal for rows that are equal in every filled column, whatever
     * the order of columns. `replaced`: fields by what they were read as.
     */
    signature(index, replaced) {
      const parts = [];
      for (const [field, text8] of replaced) if (text8 !== "") parts.push(`${field}${text8}`);
      for (const [key, cellOf] of this.signedCells()) {
        if (replaced.has(key)) continue;
        const text8 = cellText(cellOf(index));
        if (text8 !== "") parts.push(`${key}${text8}`);
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
    readColumn(place, field) {
      const column = this.data.columns.get(place) ?? columnOfRows(this.cellsAt(place));
      const { values, codes: asTheyStand } = column;
      const mergedAbove = asTheyStand.includes(BLANK_CODE) ? repeatedAbove(this.found.sheet, field, place) : null;
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
    cellsAt(place) {
      const cells = new Array(this.rows.length);
      for (let index = 0; index < cells.length; index++)
        cells[index] = this.found.sheet.cells[this.rows[index]]?.[place];
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
        const fields = new Map([...header.columns].map(([field, column]) => [column, field]));
        let width = this.headers.length;
        for (const row8 of this.rows) width = Math.max(width, sheet.cells[row8]?.length ?? 0);
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
  function countRows(cells, headerRow4) {
    const below = cells.slice(headerRow4 + 1, lastFilledRow(cells) + 1);
    return { rows: below.length, blank: below.filter(isBlankRow).length };
  }

  // src/intake/previews.ts
  var ROWS_SHOWN = 5;
  var LONGEST_CELL = 30;
  var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  function previewOf(sheet, header, dayOfDate) {
    const headerRow4 = header?.row ?? -1;
    const headers = header === null ? [] : headerTexts(sheet.cells, header).map(wellFormed);
    while (headers.length > 0 && headers[headers.length - 1] === "") headers.pop();
    const firstRows = [];
    for (let row8 = headerRow4 + 1; row8 < sheet.cells.length && firstRows.length < ROWS_SHOWN; row8++) {
      const cells = sheet.cells[row8] ?? [];
      if (!isBlankRow(cells)) firstRows.push(headers.map((_, column) => shown(textOf(cells[column], dayOfDate))));
    }
    return {
      sheetName: sheet.name,
      headerRow: headerRow4 + 1,
      headers,
      firstRows,
      rows: countRows(sheet.cells, headerRow4).rows
    };
  }
  function textOf(cell, dayOfDate) {
    if (!isDateCell(cell)) return cellText(cell);
    return Number.isNaN(cell.getTime()) ? "" : formatIsoDay(dayOfDate(cell)).replace(/-/g, "/");
  }
  var wellFormed = (text8) => text8.replace(LONE_SURROGATE, "�");
  function shown(text8) {
    if (text8.length <= LONGEST_CELL) return wellFormed(text8);
    return `${wellFormed(text8.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, ""))}…`;
  }

  // src/intake/build-questions.ts
  function buildQuestions(found, pins, known2, dayOfDate) {
    return [
      ...found.lacking.flatMap((lacking) => columnsQuestion(lacking, dayOfDate)),
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
  function columnsQuestion(lacking, dayOfDate) {
    const { kind, sheet, missing } = lacking;
    const likely = likelyHeaderRow(sheet.cells);
    const header = lacking.header ?? (likely === null ? null : { row: likely, lines: 1 });
    if (header === null) return [];
    const preview = previewOf(sheet, header, dayOfDate);
    if (preview.rows === 0) return [];
    const columns = lacking.header?.columns ?? /* @__PURE__ */ new Map();
    const below = sheet.cells.slice(header.row + 1);
    const proposals2 = proposeColumns(below, preview.headers.length, missing, new Set(columns.values()));
    const oneBased = (found) => Object.fromEntries([...found].map(([field, column]) => [field, column + 1]));
    return [{ type: "columns", kind, sheet: preview, missing, proposals: oneBased(proposals2), known: oneBased(columns) }];
  }

  // src/intake/found-parts.ts
  function isMonthNeeded({ sheet, header }) {
    const column = header.columns.get("day");
    if (column === void 0 || monthOfName(sheet.name) === null) return false;
    const first = sheet.cells.slice(header.row + 1).find((row8) => !isBlankCell(row8[column]));
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
  var betweenKanji = (text8) => text8.replace(/([\u3400-\u9fff])[ガヶヵ](?=[\u3400-\u9fff])/g, "$1ケ");
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
  var pieceKey = (kanji, length, edits, piece, text8) => `${text8} ${length} ${edits} ${piece} ${kanji}`;
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
  function usualKanji(text8) {
    usualForms ?? (usualForms = new Map(GROUPS2.flatMap(([usual2, ...others]) => others.map((other) => [other, usual2]))));
    let result = "";
    let before = "";
    for (const character of text8) {
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
  var FORMS2 = [
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
    const text8 = cleanText(name).toLowerCase();
    const plain2 = customerKey(name).toLowerCase().replace(PUNCTUATION, "");
    if (plain2 === "") return null;
    const kanji = arabicDigits(usualKanji(plain2));
    const kana = foldKana(kanji);
    const english3 = ENGLISH_FORM.exec(text8);
    const japanese3 = FORMS2.find(([pattern]) => pattern.test(kanji));
    const formless = english3 ? bare(text8.slice(0, english3.index)) : japanese3 ? kanji.replace(japanese3[0], "") : kanji;
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
      numbers: numbersIn(text8),
      trade,
      kanjiOnly: [...core].filter(isKanji2).join(""),
      rest: [...core].filter((character) => !isKanji2(character)).join(""),
      distinctRest: [...trade.distinct].filter((character) => !isKanji2(character)).length
    };
  }
  var bare = (text8) => arabicDigits(usualKanji(text8.replace(PUNCTUATION, "")));
  function numbersIn(text8) {
    const numbers = arabicDigits(usualKanji(text8)).match(/\d+/g) ?? [];
    return numbers.map((number4) => number4.replace(/^0+(?=\d)/, "")).join();
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
        SURNAMES.map((entry2) => {
          const [surname, ...sounds] = entry2.split(" ");
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

  // src/intake/rep-look-alikes.ts
  var TITLE = /(?:さん|さま|様|氏|君|くん|ちゃん|殿|先生|社長|副社長|専務|常務|取締役|部長|次長|課長|係長|主任|主査|主事|店長|所長|支店長|支社長|代理|補佐|リーダー|マネージャー|(?<= )(?:mr|ms|mrs)\.?)+$/;
  var SHORT2 = 3;
  function repLookAlikes(names) {
    const reps = names.map(repName);
    const found = [];
    forCandidates(reps, REP_KEYS, (first, second) => {
      const reason2 = repLikeness(reps[first], reps[second]);
      if (reason2 !== null) found.push({ pair: [first, second], reason: reason2 });
    });
    return found;
  }
  function repName(name) {
    const text8 = cleanText(name).toLowerCase().replace(/^(?:mr|ms|mrs)\.? /, "");
    const spaced = usualKanji(text8.replace(/ ?[([【〔].*$/, "")).replace(TITLE, "").trim() || usualKanji(text8);
    const bare2 = foldKana(withoutSpaces(spaced));
    const words2 = spaced.split(" ");
    const surname = words2.length > 1 ? foldKana(words2[0]) : surnameIn(bare2);
    return {
      plain: withoutSpaces(text8),
      kanji: usualKanji(withoutSpaces(text8)),
      kana: foldKana(usualKanji(withoutSpaces(text8))),
      bare: bare2,
      surname,
      isShort: words2.length === 1 && bare2.length <= SHORT2,
      sounds: [withoutSpaces(spaced), ...words2.length > 1 ? words2 : []].map(soundOf).filter((sound) => sound.length > 1),
      surnameSounds: surnameSounds(surname),
      numbers: (text8.match(/\d+/g) ?? []).join()
    };
  }
  function repLikeness(a, b) {
    if (a.numbers !== b.numbers && a.numbers !== "" && b.numbers !== "") return null;
    if (a.plain === b.plain) return "case";
    if (a.kanji === b.kanji) return "kanji";
    if (a.kana === b.kana) return "kana";
    if (a.bare === b.bare) return "title";
    if (soundsLike(a, b) || soundsLike(b, a)) return "kana";
    if (isSurnameOf(a, b) || isSurnameOf(b, a)) return "surname";
    return isMisspelt2(a, b) ? "spelling" : null;
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
    ({ sounds, surnameSounds: surnameSounds2 }) => both2([...sounds, ...surnameSounds2]),
    // A short name offers itself; a longer one looks for what it begins with.
    ({ bare: bare2, isShort }) => ({
      offers: isShort ? [bare2] : [],
      seeks: [1, 2, SHORT2].filter((length) => length < bare2.length).map((length) => bare2.slice(0, length))
    }),
    ({ bare: bare2 }) => bare2.length > LONGEST_COMPARED ? both2([]) : letterKeys("", bare2),
    ({ bare: bare2 }) => bare2.length > LONGEST_COMPARED ? both2([]) : both2([bare2, ...withoutOne(bare2)])
  ];
  var withoutOne = (text8) => Array.from(text8, (_, at) => text8.slice(0, at) + text8.slice(at + 1));

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
      const [a, b] = [first(keys[0]), first(keys[1])];
      nearer.set(a, a);
      nearer.set(b, a);
    }
    return new Map([...nearer.keys()].map((key) => [key, first(key)]));
  }

  // src/intake/proposals.ts
  var MOST_PROPOSALS = 200;
  function proposeNames(customers, reps, clues, answers) {
    const all = [...customerProposals(customers, clues, answers), ...proposals("rep", reps, answers, repsAlike)];
    const rank2 = ({ reason: reason2 }) => LIKENESS_REASONS.indexOf(reason2);
    const rows = ({ counts }) => counts[0] + counts[1];
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
  function proposals(kind, seen, { same, different }, alike) {
    const names = seen.filter(({ name }) => isAskable([name, name])).sort((a, b) => b.count - a.count);
    const united = sameNames(same, kind);
    const keyOf3 = kind === "customer" ? customerKey : repKey;
    const rejected = /* @__PURE__ */ new Set();
    for (const pair2 of different)
      if (pair2.kind === kind)
        rejected.add(unordered(...pair2.names.map(keyOf3).map((key) => united.get(key) ?? key)));
    const rejectedIds = idPairs(names, rejected);
    const best = /* @__PURE__ */ new Map();
    for (const { pair: pair2, reason: reason2 } of alike(names)) {
      const [first, second] = [names[pair2[0]], names[pair2[1]]];
      if (first.id === second.id) continue;
      const ids = unordered(String(first.id), String(second.id));
      if (rejectedIds.has(ids)) continue;
      const known2 = best.get(ids);
      if (known2 === void 0 || LIKENESS_REASONS.indexOf(reason2) < LIKENESS_REASONS.indexOf(known2.reason))
        best.set(ids, { names: [first, second], reason: reason2 });
    }
    return [...best.values()].map(({ names: [first, second], reason: reason2 }) => ({
      kind,
      names: [first.name, second.name],
      reason: reason2,
      counts: [first.count, second.count]
    }));
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
    const capacities = /* @__PURE__ */ new Map();
    return { memberships: sheets.flatMap((sheet) => readSheet3(sheet, context, capacities)), capacities };
  }
  function readSheet3(sheet, context, capacities) {
    const from = dayColumn(sheet, "from", context);
    const to = dayColumn(sheet, "to", context);
    const teamOf = nameReader(sheet, "team", context.teams);
    const memberships = [];
    for (let index = 0; index < sheet.rows.length; index++) {
      const cell = sheet.cell("rep", index);
      const row8 = sheet.rowNumber(index);
      if (repKey(nameOfCell(cell)) === "") {
        const read = readable(cell);
        sheet.findings.add("missing-rep", row8, { column: sheet.header("rep"), ...read === "" ? {} : { read } });
        continue;
      }
      if (sheet.has("from")) reportDay(sheet, "from", from, index, OPTIONAL_DAY);
      if (sheet.has("to")) reportDay(sheet, "to", to, index, OPTIONAL_DAY);
      const [first, last2] = [dayAt(from, index), dayAt(to, index)];
      if (first !== NO_DAY && last2 !== NO_DAY && last2 < first) {
        sheet.findings.add("end-before-start", row8, { values: { start: formatIsoDay(first), end: formatIsoDay(last2) } });
        continue;
      }
      sheet.used++;
      const rep = context.reps.idOf(cell);
      const capacity = capacityOf(sheet, index);
      if (capacity > 0 && !capacities.has(rep)) capacities.set(rep, capacity);
      const team = sheet.has("team") ? teamOf(index) : NO_NAME;
      if (team !== NO_NAME) memberships.push({ rep, team, from: first, to: last2 });
    }
    return memberships;
  }
  var CAPACITY = /^(\d{1,2})(?:件|社|軒)?$/;
  var MOST_VISITS = 50;
  function capacityOf(sheet, index) {
    const cell = sheet.cell("capacity", index);
    if (isBlankCell(cell) || cell === false) return 0;
    const capacity = Number(CAPACITY.exec(withoutSpaces(cellText(cell)))?.[1] ?? 0);
    if (capacity >= 1 && capacity <= MOST_VISITS) return capacity;
    const code = isErrorCell(cell) ? "error-cell" : "unreadable-capacity";
    sheet.findings.tally(code, sheet.rowNumber(index), { column: sheet.header("capacity"), read: readable(cell) });
    return 0;
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
    const row8 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const amount2 = new Float64Array(count);
    let used = 0;
    for (let index = 0; index < count; index++) {
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
      if (state === MONEY_TAX_INCLUDED && !taxIncluded) {
        sheet.findings.tally("tax-included-cell", rowNumber, { column: header });
      }
      const customerId = customers.idOf(index);
      customerOfRow[index] = customerId;
      const repeat = repeats.find(index);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row8[used] = rowNumber;
      day[used] = dayAt(days, index);
      customer[used] = customerId;
      rep[used] = repOf2(index);
      amount2[used] = money.yen[index] ?? 0;
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row8.subarray(0, used),
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
        const [part, rep] = [rows.part[i], rows.rep[i]];
        const team = teamOfPart[part] ?? NO_NAME;
        if (rep === NO_NAME || team === NO_NAME || known2.has(rep)) continue;
        let found = teams.get(rep);
        if (!found) teams.set(rep, found = /* @__PURE__ */ new Map());
        if (!found.has(team)) found.set(team, sheets[part]);
      }
    }
    return [...teams].flatMap(([rep, found]) => {
      const [first, ...others] = [...found];
      if (first && others.length === 0) return [{ rep, team: first[0], from: NO_DAY, to: NO_DAY }];
      const sheet = first[1];
      sheet.findings.add("rep-in-several-teams", sheet.found.header.row + 1, {
        read: repNames[rep] ?? "",
        values: { teams: [...found.values()].map(({ found: part }) => part.team).join("、") }
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
      const keyOf3 = (nth2) => repeatKey(formatIsoDay(day), name, nameOfCell(sheet.cell("rep", index)), nth2);
      const same = keyOf3(0);
      const nth = (times.get(same) ?? 0) + 1;
      times.set(same, nth);
      const key = keyOf3(nth);
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
        (part) => new TableSheet(part, KEY_FIELDS[kind])
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
    const callLog = read("calls", (parts) => readCalls(parts, context, details));
    const calls2 = callLog?.calls ?? null;
    const reps = context.reps.names();
    const teamRows = ["visits", "contracts", "sales", "calls"].map((kind) => ({
      sheets: of(kind),
      rows: { visits, contracts, sales, calls: calls2 }[kind]
    }));
    const memberships = [...listed.memberships, ...teamsOfSheets(teamRows, listed.memberships, context, reps)];
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
      memberships,
      capacities: Int32Array.from(reps, (_, rep) => listed.capacities.get(rep) ?? 0),
      unmatchedPhones: callLog?.unmatchedPhones ?? []
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
      const lacking = found.lacking.filter((each) => each.kind === kind && each.isPinned);
      const read = sheets.get(kind) ?? [];
      if (read.length === 0) continue;
      const parts = [...read.map((sheet) => sheet.finish()), ...lacking.map(unreadPart)];
      const source = sumOf(parts);
      sources[kind] = source;
      for (const sheet of read) for (const finding2 of sheet.findings.all) findings.push(finding2);
      for (const sheet of lacking) for (const finding2 of unreadFindings(sheet)) findings.push(finding2);
      if (source.used === 0) problems.push({ kind, code: "no-rows", sheetName: parts[0].sheetName });
    }
    return { sources, findings, problems };
  }
  function sumOf(parts) {
    const sum = (count) => parts.reduce((total, part) => total + part[count], 0);
    const [rows, used, skipped] = [sum("rows"), sum("used"), sum("skipped")];
    return { parts, rows, used, skipped, unusable: sum("unusable"), duplicates: sum("duplicates") };
  }
  function unreadPart({ sheet, header }) {
    const headerRow4 = header?.row ?? likelyHeaderRow(sheet.cells) ?? -1;
    const { rows, blank } = countRows(sheet.cells, headerRow4);
    const counts = { rows, used: 0, skipped: blank, unusable: rows - blank, duplicates: 0 };
    return { sheetName: sheet.name, headerRow: headerRow4 + 1, columns: {}, headers: {}, ...counts };
  }
  function unreadFindings(lacking) {
    const { sheetName, headerRow: headerRow4, unusable } = unreadPart(lacking);
    const list = new FindingList(lacking.kind, sheetName);
    list.add("sheet-not-read", headerRow4, { values: { fields: lacking.missing.join("、"), count: unusable } });
    return list.all;
  }
  function reportSheets(kind, sheets, found) {
    const first = sheets[0];
    const row8 = first.found.header.row + 1;
    const others = [...found.others.get(kind) ?? [], ...found.withoutRep.get(kind) ?? []];
    if (others.length > 0) {
      const values = { sheets: others.map(({ sheet }) => sheet.name).join("、"), count: others.length };
      first.findings.add("other-sheets-fit", row8, { values });
    }
    for (const { field, pin } of found.lostPins.filter((lost) => lost.kind === kind))
      first.findings.add("pinned-column-not-found", row8, { read: pin, values: { field } });
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
  function civilClockIn(timeZone) {
    const civilMs = civilMsIn(timeZone);
    return {
      dayOfDate: (date) => Math.floor(civilMs(date) / DAY_MS),
      serialOfDate: (date) => serialOfDay(civilMs(date) / DAY_MS)
    };
  }
  var dayOfDateIn = (timeZone) => civilClockIn(timeZone).dayOfDate;
  var serialOfDateIn = (timeZone) => civilClockIn(timeZone).serialOfDate;
  function civilMsIn(timeZone) {
    const offsetAt = (ms) => {
      const text8 = Utilities.formatDate(new Date(ms), timeZone, "Z");
      const minutes = Number(text8.slice(1, 3)) * 60 + Number(text8.slice(3, 5));
      return (text8.startsWith("-") ? -minutes : minutes) * 6e4;
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
    "sheet-changed": {
      ja: "シート「{sheet}」の見出しか名前が変わったため、何も書きませんでした。「読み直す」を押してから、もう一度お試しください。",
      en: 'The sheet "{sheet}" has another name or header now, so nothing was written. Please press "Read again" and repeat.'
    },
    "visit-already-there": {
      ja: "{customer}の{day}の記録は、もうあります(「{sheet}」の{row}行目)。書き足すことがあれば、その行に書いてください。",
      en: '{customer} on {day} is on record already ("{sheet}", row {row}), so nothing was written. What is to be added can be typed there.'
    },
    "visit-changed": {
      ja: "書いた行は、そのあと人が変えたか消したため、そのままにしました。シート「{sheet}」で直してください。",
      en: 'Somebody has changed or deleted the row since, so it was left as it is. Please correct it on the sheet "{sheet}".'
    },
    "no-customer-row": {
      ja: "「顧客」のシートに{customer}の行がないため、書けません。行を足して、「読み直す」を押してください。",
      en: 'The customers sheet has no row for {customer}, so nothing was written. Please add one and press "Read again".'
    },
    "cell-changed": {
      ja: "セル({place})は、表示したあとで「{text}」に変わっています。何も書きませんでした。「読み直す」を押してください。",
      en: 'The cell {place} has been changed to "{text}" meanwhile. Nothing was written. Please press "Read again".'
    },
    "cell-is-formula": {
      ja: "セル({place})は数式なので、書き換えませんでした。シートで直してください。",
      en: "The cell {place} is a formula, so it was not written. Please change it on the sheet."
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
    return template.replace(/\{(\w+)\}/g, (place, name) => {
      const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : void 0;
      return value === void 0 ? place : String(value);
    });
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
  var BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
  function blockTrend(values) {
    const known2 = values.filter((value) => value !== null);
    if (known2.length === 0) return "";
    const low = Math.min(...known2);
    const range = Math.max(...known2) - low;
    const bar = (value) => BARS[range === 0 ? 3 : Math.round((value - low) / range * (BARS.length - 1))];
    const first = values.findIndex((value) => value !== null);
    return values.slice(first).map((value) => value === null ? "░" : bar(value)).join("");
  }
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
  var text = (value, look = {}) => ({ value: value === "" ? null : value, look });
  var link = (target, number4) => ({
    value: { link: target, text: String(number4) },
    look: { color: ACCENT, align: "center" }
  });
  function row(key, cells) {
    const all = Array.from({ length: COLUMNS }, () => ({ value: null }));
    for (const [name, cell] of Object.entries(cells)) all[COLUMN[name]] = cell;
    all[COLUMN.key] = text(key, { color: QUIET });
    return { key, cells: all };
  }
  var blankRow = (key) => row(key, {});

  // src/reports/data-check-answers.ts
  var TEXT = {
    heading: { ja: "回答済み", en: "Answered" },
    sameCustomer: { ja: "同じ顧客としてまとめました。", en: "Taken as one customer." },
    sameRep: { ja: "同じ担当者としてまとめました。", en: "Taken as one rep." },
    differentCustomer: { ja: "別の顧客のままにしました。", en: "Left as two customers." },
    differentRep: { ja: "別の担当者のままにしました。", en: "Left as two reps." },
    genuine: { ja: "別の訪問として、それぞれ数えました。", en: "Counted as a visit of its own." },
    nth: { ja: "{day} {customer} {rep}({nth}回目のくり返し)", en: "{day} {customer} {rep} (repetition {nth})" },
    todo: {
      ja: "変えるときは回答を選び直し、取り消すときは消して、更新してください。",
      en: "Choose again to change it, erase it to take it back, and refresh."
    }
  };
  function answeredRows({ same, different, genuine }, language, choices) {
    const answered = (key, read, why, answer, items) => row(key, {
      weight: text(WEIGHT_TEXT.answered[language]),
      read: text(read),
      why: text(why[language]),
      todo: text(TEXT.todo[language]),
      answer: { ...text(answer), choices: choices(items) }
    });
    const pairRow = (pair2, answer) => {
      const why = { same: [TEXT.sameCustomer, TEXT.sameRep], different: [TEXT.differentCustomer, TEXT.differentRep] };
      return answered(
        pairKey(pair2),
        pair2.names.join(" / "),
        why[answer][pair2.kind === "customer" ? 0 : 1],
        ANSWERS[answer][language],
        [ANSWERS.same[language], ANSWERS.different[language]]
      );
    };
    const visitRow2 = (key) => {
      const { isoDay, customer, rep, nth } = readRepeatKey(key);
      const read = fill(TEXT.nth[language], { day: isoDay, customer, rep, nth });
      return answered(key, read, TEXT.genuine, ANSWERS.genuine[language], [ANSWERS.genuine[language]]);
    };
    const rows = [
      ...same.map((pair2) => pairRow(pair2, "same")),
      ...different.map((pair2) => pairRow(pair2, "different")),
      ...[...genuine].map(visitRow2)
    ];
    if (rows.length === 0) return [];
    return [row("heading answered", { weight: text(TEXT.heading[language], { bold: true, color: ACCENT }) }), ...rows];
  }

  // src/reports/finding-text.ts
  var both3 = ([ja, en]) => ({ ja, en });
  var text2 = (title, why, todo) => ({
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
    "overlapping-contracts": text2(
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
    "contracts-side-by-side": text2(
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
    "visit-before-contract": text2(
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
    "visit-without-contract": text2(
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
    "never-visited": text2(
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
    "future-day": text2(
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
    "implausible-day": text2(
      ["ありそうにない日付", "Unlikely days"],
      ["1990年より前か、10年より先の日付です。", "The day is before 1990 or more than ten years ahead."],
      ["書かれた日付のまま使いました。年を確かめてください。", "Used as it stands. Please check the year."]
    ),
    "next-before-visit": text2(
      ["訪問日より前の次回予定日", "Next visit before the visit"],
      ["次回予定日が訪問日({day})より前です。", "The next visit is planned before this one ({day})."],
      ["そのまま使いました。どちらかの日付を直してください。", "Used as it stands. Please correct one of the dates."]
    ),
    "amount-out-of-line": text2(
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
    "log-gap": text2(
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
    "rep-log-gap": text2(
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
    "unlisted-customer": text2(
      ["顧客の表にない顧客", "Customers missing from the customers table"],
      ["顧客の表に、この名前がありません。", "The customers table does not have this name."],
      [
        "数えました。エリアやランクで分けるには、顧客の表に加えてください。",
        "Counted. To split by area or rank, please add the customer to the table."
      ]
    ),
    "rep-without-team": text2(
      ["チームのない担当者", "Reps without a team"],
      ["担当者の表で、どのチームにも入っていません。", "The reps table puts this rep in no team."],
      [
        "全体には数え、チーム別には入りません。担当者の表に加えてください。",
        "Counted for everyone, for no team. Please add the rep to the table."
      ]
    ),
    "holidays-end": text2(
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
    "unread-target": text2(
      ["読めない目標", "Targets not understood"],
      ["この行のKPI・期間・目標のどれかが読めません。", "The KPI, the period or a figure of this row cannot be read."],
      [
        "この目標は使っていません。KPIの名前、期間(例: 2024-06)、数字を確かめてください。",
        "The target is not used. Please check the KPI, the period (such as 2024-06) and the figures."
      ]
    ),
    "unused-setting": text2(
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
    "missing-date": text2(
      ["日付がない行", "Rows without a date"],
      ["日付が空欄です。", "The date is blank."],
      ["日付を入れてください。", "Please enter the date."]
    ),
    "missing-customer": text2(
      ["顧客がない行", "Rows without a customer"],
      ["顧客の名前も番号もありません。", "There is neither a customer name nor a customer number."],
      ["顧客を入れてください。", "Please enter the customer."]
    ),
    "missing-rep": text2(
      ["担当者がない行", "Rows without a rep"],
      ["担当者の名前がありません。", "There is no name of a rep."],
      ["担当者を入れてください。", "Please enter the rep."]
    ),
    "missing-amount": text2(
      ["金額がない行", "Rows without an amount"],
      ["金額が空欄です。", "The amount is blank."],
      ["金額を入れてください。", "Please enter the amount."]
    ),
    "unreadable-date": text2(
      ["読めない日付", "Dates that cannot be read"],
      ["日付として読めません。", "This cannot be read as a date."],
      WRITE_DATE
    ),
    "no-such-day": text2(
      ["存在しない日付", "Days that do not exist"],
      ["カレンダーにない日付です。", "There is no such day in the calendar."],
      ["正しい日付に直してください。", "Please correct the date."]
    ),
    "ambiguous-date": text2(
      ["月と日がわからない日付", "Dates whose month and day are unclear"],
      [
        "どちらが月でどちらが日か、列全体を見てもわかりません。",
        "The column does not tell which is the month and which the day."
      ],
      WRITE_DATE
    ),
    "date-without-year": text2(
      ["年がわからない日付", "Dates without a year"],
      ["年がなく、前後の行からもわかりません。", "The year is missing, and the rows around it do not tell."],
      WRITE_DATE
    ),
    "unreadable-amount": text2(
      ["読めない金額", "Amounts that cannot be read"],
      ["金額として読めません。", "This cannot be read as an amount."],
      WRITE_AMOUNT
    ),
    "end-before-start": text2(
      ["終わりが始まりより前", "Ends before it starts"],
      ["終わりの日({end})が始まりの日({start})より前です。", "It ends ({end}) before it starts ({start})."],
      ["どちらかの日付を直してください。", "Please correct one of the two dates."]
    ),
    "duplicate-number": text2(
      ["番号も中身も同じ行", "Rows with the same number and content"],
      ["{firstRow}行目と番号も中身も同じです。", "Number and content are the same as in row {firstRow}."],
      [
        "1件として数えました。別のものなら番号を変えてください。",
        "Counted once. If it is another one, please change its number."
      ]
    ),
    "repeated-visit": text2(
      ["くり返しの訪問", "Repeated visits"],
      ["{firstRow}行目と、日・顧客・担当者もほかの列も同じです。", "Every column is the same as in row {firstRow}."],
      [
        "1件として数えました。別の訪問なら、回答で「別の訪問」を選んで更新してください。",
        'Counted once. If it was another visit, choose "Another visit" as the answer and refresh.'
      ]
    ),
    "number-reused": text2(
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
    "repeated-row-kept": text2(
      ["くり返しかもしれない行", "Rows that may be repeated"],
      ["{firstRow}行目とすべての列が同じです。", "Every column is the same as in row {firstRow}."],
      [
        "どちらも使いました。二重の入力なら片方を消してください。",
        "Both are used. If it was entered twice, please delete one."
      ]
    ),
    "assumed-year": text2(
      ["年を補った日付", "Dates given a year"],
      ["年のない日付があります。", "There are dates without a year."],
      [
        "前後の行、表題、基準日からいちばん自然な年としました(この行は{year}年)。ちがうときは年を書き足してください。",
        "Each was given the most natural year by its neighbours, the title and the as-of day ({year} in this row). Add the year where that is wrong."
      ]
    ),
    "told-date-order": text2(
      ["年月日の順がわかった列", "Columns whose date order the cells tell"],
      ["年月日の並びが {order} の日付です。", "The dates stand in the order {order}."],
      ["この順で読みました。", "They were read so."]
    ),
    "unit-of-title": text2(
      ["表題の単位を使った列", "Columns in the unit of the title"],
      ["表題に金額の単位があります。", "The title names a unit of amounts."],
      ["すべての金額を{factor}倍して円にしました。", "Every amount was multiplied by {factor} to be yen."]
    ),
    "assumed-date-order": text2(
      ["年月日の順を決めた列", "Columns whose date order was assumed"],
      ["日付の並び順がいく通りにも読めます。", "The dates can be read in several orders."],
      [
        "「{order}」の順として読みました。ちがうときは 2024/4/1 の形に直してください。",
        "Read as {order}. If that is wrong, please write dates like 2024/4/1."
      ]
    ),
    "day-outside-era": text2(
      ["元号の期間に合わない日付", "Days outside their era"],
      ["その元号にはない日です(例: 平成31年5月1日)。", "The era does not have that day (such as Heisei 31-5-1)."],
      ["西暦に直して使いました。日付が正しいか確かめてください。", "Used as the day meant. Please check it."]
    ),
    "zoned-times": text2(
      ["時差つきの時刻", "Times with a time zone"],
      ["世界時などの時刻で書かれています。", "The times are given with a time zone."],
      ["このファイルの時間帯での日付に直して使いました。", "Used as the day that it was in the time zone of this file."]
    ),
    "serial-dates": text2(
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
    "serials-from-1904": text2(
      ["1904年から数えた日付", "Dates counted from 1904"],
      [
        "見出しか前後の日付から、1904年から数えた数字とわかります。",
        "By the header or the dates around them, these numbers count from 1904."
      ],
      ["そのように日付に直して使いました。", "Read accordingly."]
    ),
    "decimal-comma": text2(
      ["小数点にコンマを使う金額", "Amounts with a decimal comma"],
      ["1.200,50 のような金額があります。", "There are amounts such as 1.200,50."],
      [
        "この列では、点を桁の区切り、コンマを小数点として読みました。",
        "In this column points were read as separators and commas as decimal marks."
      ]
    ),
    "unknown-label": text2(
      ["知らない言葉", "Unknown words"],
      ["この言葉の意味がわかりません。", "This word is not known."],
      [`「その他」としました。${ADD_WORD[0]}`, `Taken as "other". ${ADD_WORD[1]}`]
    ),
    "unreadable-interval": text2(
      ["読めない訪問間隔", "Visit intervals that cannot be read"],
      ["日数として読めません。", "This cannot be read as a number of days."],
      [
        "空欄と同じに扱いました。14 や 2週間 のように書いてください。",
        "Taken as blank. Please write it like 14 or 2 weeks."
      ]
    ),
    "unknown-stage": text2(
      ["知らない段階", "Unknown stages"],
      ["この言葉はどの段階でもありません。", "This word is none of the stages."],
      [
        "記録から段階を決めました。接触・会話・見込み・商談・契約・継続・離脱のどれかを入れてください。",
        "The stage is by the record. Please enter contact, talk, prospect, deal, contract, continuing or left."
      ]
    ),
    "unreadable-event": text2(
      ["読めない記念日", "Anniversaries that cannot be read"],
      ["日付としても月としても読めません。", "This cannot be read as a date or a month."],
      [
        "空欄と同じに扱いました。4/1 や 3月 のように書いてください。",
        "Taken as blank. Please write it like 4/1 or March 31 as 3/31."
      ]
    ),
    "unreadable-capacity": text2(
      ["読めない1日の訪問件数", "Visits per day that cannot be read"],
      ["1〜50 の件数として読めません。", "This cannot be read as a number from 1 to 50."],
      [
        "設定の「1日の訪問件数」を使いました。8 のように書いてください。",
        'The setting "Visits per day" was used. Please write it like 8.'
      ]
    ),
    "area-from-address": text2(
      ["住所から取ったエリア", "Areas taken from the address"],
      ["エリアが空欄です。", "The area is blank."],
      [
        "住所の市区町村をエリアとしました。ちがうときはエリアを入れてください。",
        "The town in the address was taken. If that is wrong, please enter the area."
      ]
    ),
    "unknown-direction": text2(
      ["知らない発着信の言葉", "Unknown directions of calls"],
      ["発信か着信かがわかりません。", "It is not clear who called."],
      ["空欄と同じに扱いました。発信・着信のどちらかを入れてください。", "Taken as blank. Please enter out or in."]
    ),
    "unreadable-seconds": text2(
      ["読めない通話時間", "Talk times that cannot be read"],
      ["時間の長さとして読めません。", "This cannot be read as a length of time."],
      [
        "空欄と同じに扱いました。205 や 3分25秒 のように書いてください。",
        "Taken as blank. Please write it like 205 or 3:25."
      ]
    ),
    "repeated-call": text2(
      ["二重に入った通話", "Calls entered twice"],
      ["時刻と番号(または通話ID)が上の行と同じです。", "Time and number, or the call id, are those of a row above."],
      ["1件として数えました。消してもかまいません。", "Counted once. You may delete it."]
    ),
    "unknown-cycle": text2(
      ["知らない請求の言葉", "Unknown billing words"],
      ["請求の周期がわかりません。", "The billing cycle is not known."],
      [
        `空欄と同じに扱いました(見出しが月額なら毎月、ほかは一括)。${ADD_WORD[0]}`,
        `Taken as blank: monthly if the header says so, otherwise once. ${ADD_WORD[1]}`
      ]
    ),
    "unknown-auto-renew": text2(
      ["知らない自動更新の言葉", "Unknown renewal words"],
      ["自動更新をするのか、しないのかがわかりません。", "It is not clear whether this renews by itself."],
      [
        `空欄と同じに扱い、満了日で終わるとしました。${ADD_WORD[0]}`,
        `Taken as blank: it ends on its expiry day. ${ADD_WORD[1]}`
      ]
    ),
    "cycle-against-header": text2(
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
    "yearly-header-without-cycle": text2(
      ["年額の見出し", "A yearly amount"],
      ["見出しは年額ですが、請求の列がありません。", "The header says yearly, but there is no billing column."],
      [
        "契約ごとに1回の金額としました。毎年なら「請求」の列に「年額」と入れてください。",
        'Taken as one amount a contract. If it is due each year, please add a "Cycle" column with "yearly".'
      ]
    ),
    "blank-amount": text2(
      ["金額のない契約", "Contracts without an amount"],
      ["金額が空欄です。", "The amount is blank."],
      ["0円として数えました。金額を入れてください。", "Counted with 0 yen. Please enter the amount."]
    ),
    "tax-included-cell": text2(
      ["税込と書かれた金額", "Amounts marked as including tax"],
      ["この欄だけ税込と書かれています。", "Only some cells say that tax is included."],
      ["書かれた金額のまま使いました。列の中でそろえてください。", "Used as it stands. Please make the column uniform."]
    ),
    "blank-rep": text2(
      ["担当者のない行", "Rows without a rep"],
      ["担当者が空欄です。", "The rep is blank."],
      ["チームの数字には入れました。担当者別には入りません。", "Counted for the team, for no rep."]
    ),
    "error-cell": text2(
      ["エラーの値", "Error values"],
      [
        "セルがエラーになっているか、名前の代わりにチェックがあります。",
        "The cell holds an error, or a tick where a name should be."
      ],
      ["空欄として扱いました。セルの式や値を直してください。", "Taken as blank. Please correct the cell."]
    ),
    "ditto-without-above": text2(
      ["上のない「同上」", "Ditto marks with nothing above"],
      ["「〃」や「同上」の上に何もありません。", "There is nothing above the ditto mark."],
      ["空欄として扱いました。値を入れてください。", "Taken as blank. Please enter the value."]
    ),
    "start-from-contract-day": text2(
      ["契約日を使った開始日", "Contract day taken as the start"],
      ["利用開始日が空欄です。", "The start is blank."],
      [
        "契約日を開始日としました。ちがうときは開始日を入れてください。",
        "The contract day was taken. If that is wrong, please enter the start."
      ]
    ),
    "unknown-phone": text2(
      ["顧客にない電話番号", "Telephone numbers of no customer"],
      ["この番号の顧客が、顧客の表にありません。", "No customer has this number."],
      [
        "担当者の通話としては数えました。顧客の表に番号を足せば結び付きます。",
        "Counted for the rep. Add the number to the customers table to link it."
      ]
    ),
    "shared-phone": text2(
      ["何社かに共通の電話番号", "Shared telephone numbers"],
      ["同じ番号の顧客がいくつもあります。", "Several customers have this number."],
      [
        "顧客には結び付けませんでした。顧客の表の番号を確かめてください。",
        "Linked to no customer. Please check the numbers in the customers table."
      ]
    ),
    "name-with-several-numbers": text2(
      ["番号のちがう同じ名前", "One name, several numbers"],
      ["この名前の顧客番号がいくつもあり、どれかわかりません。", "Several customer numbers have this name."],
      [
        "別の顧客として扱いました。顧客番号を入れてください。",
        "Kept as a customer of its own. Please enter the customer number."
      ]
    ),
    "numbers-united": text2(
      ["ひとつにまとめた顧客番号", "Customer numbers taken as one"],
      ["「同じ」と答えた名前の顧客番号です。", 'This number belongs to a name that was answered as "Same".'],
      [
        "もう一方の番号の顧客として数えています。ちがうときは回答を「別」に直してください。",
        'Counted as the customer of the other number. If that is wrong, change the answer to "Different".'
      ]
    ),
    "customer-listed-twice": text2(
      ["2回書かれた顧客", "Customers listed twice"],
      ["{firstRow}行目にも同じ顧客があります。", "The customer also stands in row {firstRow}."],
      [
        "上の行を使い、空欄だけこの行で補いました。1行にまとめてください。",
        "The upper row counts; its blanks were filled from here. Please keep one row."
      ]
    ),
    "sheet-not-read": text2(
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
    "pinned-column-not-found": text2(
      ["見つからない列", "Columns that were not found"],
      ["設定で指定された見出しがシートにありません。", "The settings name a header that the sheet does not have."],
      [
        "この列は読んでいません。設定シートの値を直すか、空欄にしてください。",
        "The column is not read. Please correct the value on the settings sheet, or leave it blank."
      ]
    ),
    "rep-in-several-teams": text2(
      ["チームが決まらない担当者", "Reps whose team is unclear"],
      ["いくつものチームのシートに名前があります: {teams}", "The name stands in the sheets of several teams: {teams}"],
      [
        "どのチームにも入れていません。担当者シートにチームと期間を書いてください。",
        "The rep is counted in no team. Please enter team and dates on the sheet of reps."
      ]
    ),
    "other-sheets-fit": text2(
      ["ほかにも合うシート", "Other sheets that fit"],
      ["ほかにも同じ表に見えるシートがあります: {sheets}", "Other sheets look like this table too: {sheets}"],
      [
        "このシートだけを読みました。サイドバーの「データ」で選べます。",
        'Only this sheet is read. You can choose in the sidebar, tab "Data".'
      ]
    ),
    "duplicate-header": text2(
      ["同じ見出しの列", "Columns with the same header"],
      ["{otherColumn}列も同じ見出しです。", "Column {otherColumn} has the same header."],
      ["左の列を使いました。もう一方の見出しを変えてください。", "The left one is read. Please rename the other."]
    ),
    "rows-passed-over": text2(
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
    const add = (entry2) => {
      const known2 = kinds.get(entry2.kind);
      if (known2 === void 0) kinds.set(entry2.kind, [entry2]);
      else known2.push(entry2);
    };
    for (const finding2 of findings)
      add({
        weight: finding2.severity,
        kind: `${finding2.severity} ${finding2.code}`,
        title: FINDING_TEXTS[finding2.code].title[language],
        item: () => findingItem(finding2, intake, language)
      });
    for (const proposal of proposals2)
      add({
        weight: "question",
        kind: `question ${proposal.kind}`,
        title: PROPOSAL_TEXTS[proposal.kind].title[language],
        item: () => proposalItem(proposal, language)
      });
    return WEIGHTS.flatMap((weight) => [...kinds.values()].filter(([first]) => first.weight === weight).flat());
  }
  function itemsOf(entries, answers, language) {
    const keys = /* @__PURE__ */ new Map();
    return entries.map((entry2) => {
      const item = entry2.item();
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
  var ELSEWHERE = { ja: "シート「{firstSheet}」の{firstRow}", en: '{firstRow} of the sheet "{firstSheet}"' };
  var ROW_OR_CELL = /* @__PURE__ */ new Set([
    "unreadable-date",
    "no-such-day",
    "ambiguous-date",
    "date-without-year"
  ]);
  var OF_TEAM = { ja: "(チーム「{team}」)", en: ' (team "{team}")' };
  var TIMES = { ja: "({count}行)", en: " ({count} rows)" };
  var DATE_ORDERS = {
    "year-month-day": { ja: "年・月・日", en: "year, month, day" },
    "month-day-year": { ja: "月・日・年", en: "month, day, year" },
    "day-month-year": { ja: "日・月・年", en: "day, month, year" }
  };
  var ONCE2 = /* @__PURE__ */ new Set(["other-sheets-fit", "amount-out-of-line", "sheet-not-read"]);
  function findingItem(finding2, intake, language) {
    const { code, severity, sheetName, row: row8, column = "", read = "" } = finding2;
    const text8 = FINDING_TEXTS[code];
    const values = shownValues(finding2, language);
    const count = Number(finding2.values?.count ?? 1);
    const handled = severity === "error" && code !== "sheet-not-read" ? LEFT_OUT[language] : ROW_OR_CELL.has(code) ? CELL_LEFT_OUT[language] : "";
    const answerKey = code === "repeated-visit" ? finding2.values?.key : void 0;
    return {
      weight: severity,
      sheetName,
      row: row8,
      columnNumber: columnNumberOf(finding2, intake),
      column: shortText(column),
      read,
      why: `${fill(text8.why[language], values)}${count > 1 && !ONCE2.has(code) ? fill(TALLIED[language], { count }) : ""}`,
      todo: `${handled}${fill(text8.todo[language], values)}`,
      key: typeof answerKey === "string" ? answerKey : `${code} ${sheetName} ${shortText(column)} ${read}@${row8}`,
      answers: typeof answerKey === "string" ? [ANSWERS.genuine[language]] : []
    };
  }
  function proposalItem({ kind, names, reason: reason2, counts }, language) {
    const text8 = PROPOSAL_TEXTS[kind];
    const shown2 = names.map((name, i) => `${shortText(name)}${fill(TIMES[language], { count: counts[i] })}`);
    return {
      weight: "question",
      sheetName: "",
      row: 0,
      columnNumber: 1,
      column: "",
      read: shown2.join(" / "),
      why: PROPOSAL_REASONS[reason2][language],
      todo: text8.todo[language],
      key: pairKey({ kind, names }),
      answers: isAskable(names) ? [ANSWERS.same[language], ANSWERS.different[language]] : []
    };
  }
  function columnNumberOf({ table, sheetName, column }, { sources }) {
    if (column === void 0 || table === "settings" || table === "targets") return 1;
    const part = sources[table]?.parts.find((candidate) => candidate.sheetName === sheetName);
    const field = part && Object.keys(part.headers).find((name) => part.headers[name] === column);
    return field === void 0 ? 1 : part.columns[field] ?? 1;
  }
  function shownValues({ code, table, values = {} }, language) {
    const shown2 = { ...values };
    for (const [name, value] of Object.entries(values)) if (typeof value === "string") shown2[name] = value.slice(0, 200);
    for (const name of ["amount", "median"]) if (name in values) shown2[name] = yen(Number(values[name]));
    if (code === "assumed-date-order" || code === "told-date-order")
      shown2["order"] = DATE_ORDERS[String(values["order"])]?.[language] ?? "";
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
  function yen(amount2) {
    return `¥${String(Math.round(amount2)).replace(/\B(?=(\d{3})+$)/g, ",")}`;
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
      text(title[language], { bold: true, background: HEADER_FILL, align: name === "row" ? "center" : "left" })
    ]);
    const missing = problems.filter(({ code }) => code === "missing-sheet").map(({ kind }) => tableName(kind)[language]);
    const tables = missing.join(language === "ja" ? "、" : ", ");
    return [
      row("heading sources", { weight: text(TEXT2.heading[language], { bold: true, color: ACCENT }) }),
      row("header sources", Object.fromEntries(header)),
      ...TABLE_KINDS.flatMap((kind) => (sources[kind]?.parts ?? []).map((part) => partRow(kind, part, language))),
      ...problems.filter(isUnread).map((problem) => problemRow(problem, language)),
      ...missing.length === 0 ? [] : [
        row("tables not found", {
          why: text(fill(TEXT2.noSheets[language], { tables })),
          todo: text(TEXT2.optional[language])
        })
      ]
    ];
  }
  function partRow(kind, part, language) {
    const { sheetName, headerRow: headerRow4, rows, used, skipped, unusable } = part;
    const columns = Object.entries(part.columns).sort(([, a], [, b]) => a - b).map(
      ([field, column]) => fill(TEXT2.column[language], {
        name: columnName(kind, field, language),
        letter: letterOfColumn(column - 1),
        header: shortText(part.headers[field] ?? "")
      })
    );
    return row(`source ${kind} ${sheetName}`, {
      weight: text(tableName(kind)[language]),
      sheet: text(sheetName),
      ...headerRow4 === 0 ? {} : { row: link({ sheetName, row: headerRow4, column: 1 }, headerRow4) },
      column: text(fill(TEXT2.rows[language], { rows })),
      read: text(fill(TEXT2.split[language], { used, skipped, unusable })),
      why: text(columns.join(language === "ja" ? "、" : ", ")),
      ...used === 0 ? { todo: text(TEXT2.noRows[language]) } : {}
    });
  }
  var isUnread = ({ code }) => code !== "missing-sheet" && code !== "no-rows";
  function problemRow({ kind, sheetName = "", columns = [] }, language) {
    const names = columns.map((field) => columnName(kind, field, language)).join(language === "ja" ? "」「" : ", ");
    return row(`unread ${kind} ${sheetName}`, {
      weight: text(tableName(kind)[language]),
      sheet: text(sheetName),
      why: text(fill(TEXT2.noColumns[language], { columns: names })),
      todo: text(TEXT2.addColumns[language])
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
    const listed = entries.slice(0, MOST_LISTED);
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
      ...kindsOf(entries.slice(MOST_LISTED)).map((kind) => moreRow(kind, TEXT3.moreTodo, language)),
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
        weight: text(TEXT3.title[language], { bold: true, size: 14, color: ACCENT }),
        answer: text(fill(TEXT3.refreshed[language], { at: refreshedAt }), { ...quiet, align: "right" })
      }),
      row("", { weight: text(`${asOfText(asOf, language)}   ${fill(TEXT3.rows[language], sum)}`, quiet) }),
      row("", { weight: text(TEXT3.note[language], quiet) }),
      blankRow("")
    ];
  }
  var heading = (name, title) => row(`heading ${name}`, { weight: text(title, { bold: true, color: ACCENT }) });
  function questionRow(count, language) {
    return row("questions", {
      weight: text(WEIGHT_TEXT.question[language]),
      sheet: text(fill(TEXT3.questions[language], { count }))
    });
  }
  var nothingRow = (language) => row("nothing", { weight: text(TEXT3.nothing[language]) });
  function kindsOf(entries) {
    const kinds = [];
    for (const { kind, weight, title } of entries) {
      const last2 = kinds[kinds.length - 1];
      if (last2?.kind === kind) last2.count++;
      else kinds.push({ kind, weight, title, count: 1 });
    }
    return kinds;
  }
  function countRow({ kind, weight, title, count }, listed, firstItem, language) {
    const first = listed.findIndex((entry2) => entry2.kind === kind);
    const target = { blockName: DATA_CHECK_BLOCK, row: firstItem + first, column: 0 };
    return row(`count ${kind}`, {
      weight: text(WEIGHT_TEXT[weight][language]),
      sheet: first < 0 ? text(String(count), { align: "center" }) : link(target, count),
      row: text(title)
    });
  }
  function headerRow(language) {
    const names = [...HEADER2, ANSWER_HEADER, KEY_HEADER];
    const cells = names.map(
      (name, column) => text(name[language], { bold: true, background: HEADER_FILL, align: column === COLUMN.row ? "center" : "left" })
    );
    return { key: KEY_HEADER[language], cells };
  }
  function itemRow(item, language) {
    const { sheetName, row: sheetRow, columnNumber: column } = item;
    const isPlace = sheetRow !== 0 && sheetName !== "";
    return row(item.key, {
      weight: text(WEIGHT_TEXT[item.weight][language]),
      sheet: text(sheetName),
      ...isPlace ? { row: link({ sheetName, row: sheetRow, column }, sheetRow) } : {},
      column: text(item.column),
      read: text(item.read),
      why: text(item.why),
      todo: text(item.todo),
      ...item.answers.length === 0 ? {} : { answer: { value: null, choices: choicesOf(item.answers, language) } }
    });
  }
  var choicesOf = (items, language) => ({
    items,
    help: TEXT3.answerHelp[language]
  });
  function moreRow({ kind, weight, title, count }, todo, language) {
    return row(`more ${kind}`, {
      weight: text(WEIGHT_TEXT[weight][language]),
      read: text(fill(TEXT3.more[language], { count })),
      why: text(title),
      todo: text(todo[language])
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
    const columnIn = (row8, names) => row8.findIndex((cell) => cell === names.ja || cell === names.en);
    for (let header = 0; header < cells.length; header++) {
      const [answer, key] = [columnIn(cells[header], ANSWER_HEADER), columnIn(cells[header], KEY_HEADER)];
      if (answer < 0 || key < 0) continue;
      return readAnswers(cells.slice(header + 1).map((row8) => ({ key: row8[key], answer: row8[answer] })));
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
  function loadIntake(spreadsheet, ranges) {
    const language = languageOf(spreadsheet);
    const { dayOfDate, serialOfDate } = civilClockIn(spreadsheet.getSpreadsheetTimeZone());
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
    const grids = inputGrids(spreadsheet);
    const sheetNames = grids.map(({ name }) => name);
    const pins = readPins(settingCells, sheetNames, language);
    const intake = readTables([...given.grids, ...grids], {
      dayOfDate,
      serialOfDate,
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
  function loadWorkbook(spreadsheet, ranges) {
    const readAt = stampText(spreadsheet);
    const { settings, intake, answers, settingCells, extents } = loadIntake(spreadsheet, ranges);
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
    for (const need2 of needs) {
      if (need2 === "visits") requireTable(workbook, "visits");
      else if (need2 === "calls") {
        if (!tables.calls?.length) requireTable(workbook, "visits");
      } else if (need2 === "transactions") {
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
  function inputGrids(spreadsheet) {
    return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !isWrittenSheetName(sheet.getName())).map((sheet) => {
      const range = sheet.getDataRange();
      return { name: sheet.getName(), cells: range.getValues(), merges: mergesOf(range) };
    });
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
  function digest(text8) {
    let a = 2166136261;
    let b = 1103547991;
    for (let index = 0; index < text8.length; index++) {
      const code = text8.charCodeAt(index);
      a = Math.imul(a ^ code, 16777619);
      b = Math.imul(b ^ code, 1540483477);
      b ^= b >>> 15;
    }
    return digits(mixed(a ^ text8.length)) + digits(mixed(b));
  }
  function mixed(hash) {
    let mixing = Math.imul(hash ^ hash >>> 16, 2246822507);
    mixing = Math.imul(mixing ^ mixing >>> 13, 3266489909);
    return (mixing ^ mixing >>> 16) >>> 0;
  }
  function digits(value) {
    let text8 = "";
    for (let shift = 0; shift < 30; shift += 6) text8 += DIGITS2[value >>> shift & 63];
    return text8;
  }

  // src/sheets/contents.ts
  function foundContents(range, withFormulas, serialOfDate) {
    const values = range.getValues();
    const formulas = withFormulas ? range.getFormulas() : null;
    const contents = values.map(
      (row8, r) => row8.map((value, c) => {
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
      (row8) => row8.map(({ value }) => {
        const input = writtenValue(value);
        if (typeof input === "number") return numberText(input);
        return input === "" || isFormula(value) ? input : `t${input}`;
      })
    );
  }
  var hasFormulas = (plan) => plan.cells.some((row8) => row8.some(({ value }) => isFormula(value)));
  function contentsDigest(contents, stamp) {
    return digest(
      JSON.stringify(
        contents.map((row8, r) => r === stamp?.row ? row8.map((cell, c) => c === stamp.column ? "" : cell) : row8)
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
    all.setNumberFormats(beside.formats.map((own, row8) => [...formats[row8] ?? blank("General"), ...own]));
    all.setValues(beside.values.map((own, row8) => [...values[row8] ?? blank(""), ...own]));
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
    return cells.some((row8) => row8.some(({ note }) => note !== void 0)) ? JSON.stringify(map(cells, ({ note }) => note ?? 0)) : "";
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
  function map(cells, pick2) {
    return cells.map((row8) => row8.map(pick2));
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
    plan.allowed.forEach((allowed, row8) => {
      sheet.getRange(row8 + 1, VALUE_COLUMN).setDataValidation(validationOf(allowed));
    });
    plan.names.forEach((name, row8) => {
      const cell = sheet.getRange(row8 + 1, VALUE_COLUMN);
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

  // src/sample/calls.ts
  var ANSWERED_AT = { 9: 3, 10: 8, 11: 5, 12: 1, 13: 3, 14: 4, 15: 5, 16: 8, 17: 3 };
  var MISSED_AT = { 9: 5, 10: 3, 11: 4, 12: 7, 13: 5, 14: 4, 15: 3, 16: 2, 17: 4 };
  var NEWCOMER_AT = { 11: 2, 12: 6, 13: 5, 14: 1 };
  var TALKED2 = {
    absent: [0, 0],
    refused: [12, 55],
    talked: [70, 260],
    appointment: [150, 420]
  };
  var OTHERWISE = [180, 600];
  var KNOWN_FOR_UNKNOWN = 60;
  function createCalls(seed, diary) {
    const random = createRandom(seed ^ 1667329132);
    const clock = (hours) => (Number(random.weighted(hours)) * 3600 + random.whole(0, 3599)) / 86400;
    const calls2 = diary.filter(({ kind, outcome, day }) => kind === "call" && outcome !== "cancelled" && day <= SAMPLE_AS_OF).map(({ day, customer, rep, purpose, outcome }) => {
      const [from, to] = TALKED2[outcome] ?? OTHERWISE;
      const hours = rep === NEWCOMER ? NEWCOMER_AT : outcome === "absent" ? MISSED_AT : ANSWERED_AT;
      const isIncoming = purpose === "complaint" || purpose === "follow" && random.chance(0.2);
      return {
        moment: day + clock(hours),
        customer,
        rep,
        direction: isIncoming && outcome !== "absent" ? "in" : "out",
        seconds: random.whole(from, to),
        outcome
      };
    });
    const known2 = calls2.length;
    for (let at = KNOWN_FOR_UNKNOWN; at < known2; at += KNOWN_FOR_UNKNOWN) {
      const { moment, rep } = calls2[at];
      const later = Math.max(VISITS_BEGIN, moment) + random.whole(60, 1800) / 86400;
      calls2.push({
        moment: later,
        customer: -1,
        rep,
        direction: "in",
        seconds: random.whole(20, 240),
        outcome: "talked"
      });
    }
    return calls2.sort((a, b) => a.moment - b.moment);
  }

  // src/sample/market.ts
  var OPEN_ENDED = { cancelled: null, expiry: null, autoRenew: true };
  var JOINS = [3, 2, 2, 2, 2, 1, 1, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 1, 1, 1, 3, 3, 3, 2];
  var LOSSES = [1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2, 3, 3, 2, 1];
  var BEFORE = { joins: 3, losses: 0.35, months: 27 };
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
    for (let month = -BEFORE.months; month < JOINS.length; month++) {
      const first = addMonths(VISITS_BEGIN, month);
      const last2 = Math.min(addMonths(first, 1) - 1, SAMPLE_AS_OF - 2);
      lossesDue += (LOSSES[month] ?? BEFORE.losses) * scale;
      for (; lossesDue >= 1 && active.length > 0; lossesDue--) {
        const draws = [0, 0, 0].map(() => random.whole(0, active.length - 1));
        const missed = draws.find((at) => active[at]?.rep === OVER_VISITOR);
        const [customer] = active.splice(missed ?? draws[0], 1);
        customer.fadesUntil = random.chance(0.7) ? last2 : random.whole(first, last2);
        customer.spells = customer.spells.map(([start]) => [start, customer.fadesUntil]);
      }
      joinsDue += (JOINS[month] ?? BEFORE.joins) * scale;
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
    const share2 = Math.max((start - VISITS_BEGIN) / (SAMPLE_AS_OF - VISITS_BEGIN), 0);
    const units = [random.whole(3, 4), 2, 1][customer.rank];
    const hundreds = (yen2) => Math.min(3e4, Math.round(yen2 / 100) * 100);
    let price = hundreds(isFalling ? 24e3 - 2e4 * share2 : (UNIT_PRICES[product] ?? 0) * units);
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
    const row8 = ([name, target, lower, upper], rep, share2, basis2) => {
      const value = target && (share2 === 0 ? target : Number(Math.max(1, Math.round(target * share2)).toPrecision(3)));
      return [say(name), rep, null, value, lower ?? null, upper ?? null, say(basis2)];
    };
    const [record, shared] = [
      "直近12か月の実績から|From the last 12 months",
      "チームの目標から|From the target of the team"
    ];
    return [
      ...COUNTS.map((target) => row8(target, null, scale, record)),
      ...RATIOS.map((target) => row8(target, null, 0, record)),
      ...reps.flatMap((rep, index) => [
        // The newcomer has a share of 4 %, the seven others 14 % each.
        ...COUNTS.slice(0, 1).map((target) => row8(target, rep, scale * (index === NEWCOMER ? 0.04 : 0.14), shared)),
        ...RATIOS.slice(0, 2).map((target) => row8(target, rep, 0, shared))
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
    calls: "通話|Calls",
    targets: "目標|Targets",
    examples: "関数の例|Function examples"
  };
  var HEADERS = {
    about: "このブックについて|About this workbook",
    visits: "番号,訪問日,担当者,顧客,種別,目的,結果,反応,次回予定日,メモ|No.,Date,Rep,Customer,Kind,Purpose,Outcome,Reaction,Next,Note",
    contracts: "契約番号,顧客,担当者,商品,開始日,解約日,満了日,自動更新,金額,請求,解約理由|ID,Customer,Rep,Product,Start,Cancelled,Expiry,Auto-renew,Amount,Cycle,Reason",
    customers: "顧客番号,顧客,フリガナ,電話番号,住所,エリア,ランク,訪問間隔(日),見込み時期,上長の優先度,上長コメント,創立記念日|Customer no.,Customer,Reading,Phone,Address,Area,Rank,Visit interval (days),Timing,Manager priority,Manager comment,Founding day",
    reps: "担当者,チーム,開始,終了|Rep,Team,From,To",
    calls: "日時,電話番号,方向,担当者,通話秒数,結果|Date,Phone,Direction,Rep,Seconds,Outcome",
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
  var DIRECTION = { in: "着信|In", out: "発信|Out" };
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
      const [round2, at] = [Math.floor(index / roots.length), index % roots.length];
      const [kanji, kana, roman] = roots[at];
      const [ja, reading, en] = trades[(round2 + at * 7) % trades.length];
      const branch = Math.floor(round2 / trades.length) + 1;
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
    const visitRow2 = (row8) => {
      const notes = NOTES[row8.outcome];
      const classes = [
        KIND[row8.kind],
        PURPOSE[row8.purpose],
        OUTCOME[row8.outcome],
        REACTION[row8.reaction]
      ];
      const note = notes !== void 0 && random.chance(0.25) ? random.pick(list(notes)) : null;
      const [rep, customer] = [reps[row8.rep] ?? null, names[row8.customer] ?? null];
      return [0, { day: row8.day }, rep, customer, ...classes.map((pair2) => say(pair2) || null), cell(row8.next), note];
    };
    const contractRow = (row8, at) => {
      const who = [names[row8.customer] ?? null, reps[row8.rep] ?? null, products[row8.product] ?? null];
      const renews = row8.autoRenew === null ? null : say(row8.autoRenew ? "はい|Yes" : "いいえ|No");
      const money = [row8.amount, say(CYCLE[row8.cycle]), row8.reason && say(REASON[row8.reason])];
      return [numbered("K", at), ...who, { day: row8.start }, cell(row8.cancelled), cell(row8.expiry), renews, ...money];
    };
    const customerRow2 = ({ index, area, rank: rank2, interval, spells, fadesUntil }) => {
      const lot = `${random.whole(1, 9)}-${random.whole(1, 20)}-${random.whole(1, 15)}`;
      const address2 = say(`神奈川県${towns[area] ?? ""}見本町${lot}|${lot} Mihon-cho, ${areas[area] ?? ""}, Kanagawa`);
      const isProspect = spells.length === 0;
      const timing = isProspect ? say(random.chance(0.2) ? "今すぐ|Now" : "これから|Later") : null;
      const isWatched = fadesUntil !== null && fadesUntil > SAMPLE_AS_OF || random.chance(0.06);
      const manager = isWatched ? [say("高|High"), random.pick(comments)] : [null, null];
      const about2 = [areas[area] ?? null, "ABC".charAt(rank2), isProspect ? null : interval, timing];
      return [numbered("C", index), ...company(index), phoneOf(index), address2, ...about2, ...manager, foundingDay(index)];
    };
    const callRow = ({ moment, customer, rep, direction, seconds, outcome }, at) => {
      const phone = customer < 0 ? unknownPhone(at) : dialled(phoneOf(customer), at);
      const result = say(OUTCOME[outcome]) || null;
      return [{ day: moment }, phone, say(DIRECTION[direction]), reps[rep] ?? null, seconds, result];
    };
    const visitRows2 = diary.map(visitRow2);
    const placeAfter = (day) => diary.findIndex((row8) => row8.day > day);
    const [impossible, nameless] = [placeAfter(IMPOSSIBLE_AFTER), placeAfter(NAMELESS_AFTER) + 1];
    visitRows2.splice(impossible, 0, [0, "2024/2/30", ...visitRows2[impossible].slice(2)]);
    visitRows2.splice(
      nameless,
      0,
      visitRows2[nameless - 1].map((value, at) => at === 3 ? null : value)
    );
    visitRows2.forEach((row8, at) => row8[0] = at + 1);
    const slip = contracts.findIndex((row8) => row8.start >= SLIP.start);
    contracts.splice(slip, 0, {
      ...contracts[0],
      ...SLIP,
      customer: customers.length - 1,
      reason: "price"
    });
    const about = [
      ...ABOUT,
      ...Object.values(STORIES).map((pair2) => `・${pair2.replace("|", "|- ")}`),
      UNUSABLE
    ].map(
      (pair2) => say(pair2).replace(/\{r(\d)\}/g, (_, at) => reps[Number(at)] ?? "").replace(/\{c(\d+)\}/g, (_, at) => names[Number(at)] ?? "").replace(/\{row(\d)\}/g, (_, at) => String(([impossible, nameless, slip][Number(at)] ?? 0) + 2))
    );
    const rows = {
      about: about.map((line) => [line]),
      visits: visitRows2,
      contracts: contracts.map(contractRow),
      customers: customers.map(customerRow2),
      reps: reps.flatMap((rep, index) => membershipRows(rep, index, list("東チーム|East team;西チーム|West team"))),
      calls: createCalls(seed, diary).map(callRow),
      targets: sampleTargets(scale, reps, say),
      examples: formulaExamples(say)
    };
    return Object.keys(rows).map((key) => {
      return { name: say(SHEETS[key]), header: say(HEADERS[key]).split(","), rows: rows[key] };
    });
  }
  var phoneOf = (index) => `${["0467", "0466", "0463"][Math.floor(index / 1e4) % 3] ?? ""}-00-${String(index % 1e4).padStart(4, "0")}`;
  var dialled = (phone, at) => at % 9 === 0 ? `+81${phone.slice(1).replace(/-/g, "")}` : phone.replace(/-/g, "");
  var unknownPhone = (at) => `046900000${at % 7}`;
  var foundingDay = (index) => index % 4 === 0 ? { day: dayOf(1951 + index * 7 % 70, 1 + index * 5 % 12, 1 + index * 11 % 28) } : null;
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
  var ABOUT = [
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
    const cells = [header, ...rows].map((row8) => row8.map(planCell));
    writeValues(sheet.getRange(1, 1, cells.length, header.length), cells);
    sheet.getRange(1, 1, 1, header.length).setFontWeight("bold").setBackground(HEADER_FILL);
    sheet.setFrozenRows(1);
    header.forEach((_, column) => sheet.setColumnWidth(column + 1, widthFor(cells.map((row8) => row8[column]))));
  }
  function widthFor(column) {
    const pixels = column.slice(0, 40).map(({ value }) => {
      const text8 = typeof value === "string" ? value : "0000/00/00";
      return [...text8].reduce((sum, character) => sum + (character < "Ā" ? 8 : 14), 20);
    });
    return Math.min(640, Math.max(80, ...pixels));
  }
  function planCell(value) {
    if (value === null || typeof value !== "object") return { value };
    if (!("day" in value)) return { value, format: value.format };
    return { value, format: Number.isInteger(value.day) ? "yyyy/mm/dd" : "yyyy/mm/dd hh:mm:ss" };
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
  function onOpen(event2) {
    const language = event2 !== void 0 && isRestricted(event2.authMode) ? "ja" : languageOf(SpreadsheetApp.getActiveSpreadsheet());
    const ui = SpreadsheetApp.getUi();
    const menu = ui.createMenu(MENU[language]);
    for (const item of ITEMS) {
      if (item === null) menu.addSeparator();
      else menu.addItem(item[0][language], item[1]);
    }
    menu.addToUi();
  }
  function onInstall(event2) {
    onOpen(event2);
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
  var LONGEST3 = 21600;
  function noteEdit() {
    const cache = CacheService.getDocumentCache();
    if (cache === null) return;
    const known2 = cache.getAll([ROUND, NOTED]);
    const round2 = known2[ROUND];
    cache.put(EDIT, newMark(), LONGEST3);
    if (round2 !== void 0 && known2[NOTED] === round2) return;
    properties().setProperty(CHANGE, newMark());
    if (round2 !== void 0) cache.put(NOTED, round2, LONGEST3);
  }
  function editMark(cache) {
    const known2 = cache.get(EDIT);
    if (known2 !== null) return known2;
    const mark = newMark();
    cache.put(EDIT, mark, LONGEST3);
    return mark;
  }
  function editMarkAnd(cache, key) {
    const found = cache.getAll([EDIT, key]);
    return [found[EDIT], found[key]];
  }
  function beginRefresh() {
    const id = newMark();
    CacheService.getDocumentCache()?.put(ROUND, id, LONGEST3);
    return { id, change: properties().getProperty(CHANGE) };
  }
  function endRefresh(marks) {
    properties().setProperty(REFRESH, JSON.stringify(marks));
  }
  function lastRefresh() {
    const text8 = properties().getProperty(REFRESH);
    if (text8 === null) return null;
    const { id, change } = JSON.parse(text8);
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
      for (let row8 = 0; row8 < record.length; row8++) {
        const [rep, day] = [record.rep[row8], record.day[row8]];
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
    const say = (text8, sheet, more = {}) => {
      const sentence2 = fill(text8[language], { sheet, ...more });
      spreadsheet.toast(sentence2);
      return sentence2;
    };
    const part = intake.sources.reps?.parts[0];
    if (part !== void 0) {
      const keyOf3 = unitedKey(repKey, sameNames(answers.same, "rep"));
      const listed = listedReps(spreadsheet, intake, keyOf3);
      const missing = seen.filter(({ name: name2 }) => !listed.has(keyOf3(name2))).map(({ name: name2 }) => shortText(name2));
      if (missing.length === 0) return say(TEXT4.complete, part.sheetName);
      const names = missing.slice(0, MOST_NAMES).join(language === "ja" ? "、" : ", ");
      return say(TEXT4.missing, part.sheetName, { names: missing.length > MOST_NAMES ? `${names} …` : names });
    }
    const existing2 = sheetCalledReps(spreadsheet);
    if (existing2 !== null) return say(TEXT4.unread, existing2.getName());
    const name = REPS_SHEET[language];
    if (seen.length === 0) return say(TEXT4.nobody, name);
    spreadsheet.setActiveSheet(writeRepsSheet(spreadsheet, name, repsSheetCells(seen, facts.asOf, language)));
    return say(TEXT4.made, name, { count: seen.length });
  }
  function listedReps(spreadsheet, { sources }, keyOf3) {
    const keys = /* @__PURE__ */ new Set();
    for (const { sheetName, headerRow: headerRow4, columns } of sources.reps?.parts ?? []) {
      const sheet = spreadsheet.getSheetByName(sheetName);
      if (sheet === null || columns["rep"] === void 0) continue;
      for (const row8 of sheet.getDataRange().getValues().slice(headerRow4))
        keys.add(keyOf3(String(row8[columns["rep"] - 1])));
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

  // src/core/slice.ts
  var UNASSIGNED = ["未割当", "Unassigned"];
  var ALWAYS = [{ from: -FOREVER, to: FOREVER }];
  var NEVER = [];
  var plainKey = (text8) => text8.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
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
      repDays: repDaysOf(tables, rep, team)
    };
  }
  var wholeTeam = (facts) => ({ facts, filter: {}, customer: () => true, repDays: null });
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
  function quantileInclusive(values, share2) {
    if (values.length === 0) return null;
    const sorted = [...values].sort((a, b) => a - b);
    const position = (sorted.length - 1) * share2;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (position - below);
  }
  function kaplanMeierMedian(lifetimes) {
    const times = lifetimes.filter(({ ended }) => ended).map(({ length }) => length);
    const eventTimes = [...new Set(times)].sort((a, b) => a - b);
    const lengths = lifetimes.map(({ length }) => length).sort((a, b) => a - b);
    const entries = lifetimes.map(({ entry: entry2 }) => entry2).sort((a, b) => a - b);
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
    const share2 = successes / trials;
    const centre = share2 + z * z / (2 * trials);
    const spread2 = z * Math.sqrt(share2 * (1 - share2) / trials + z * z / (4 * trials * trials));
    const scale = 1 + z * z / trials;
    return { low: Math.max(0, (centre - spread2) / scale), high: Math.min(1, (centre + spread2) / scale) };
  }
  function fisherLowerTail(a, m, b, n) {
    const successes = a + b;
    const logFactorial = [0];
    for (let i = 1; i <= m + n; i++) logFactorial.push(logFactorial[i - 1] + Math.log(i));
    const logChoose = (of, chosen2) => logFactorial[of] - logFactorial[chosen2] - logFactorial[of - chosen2];
    let chance = 0;
    for (let k = Math.max(0, successes - n); k <= a; k++)
      chance += Math.exp(logChoose(m, k) + logChoose(n, successes - k) - logChoose(m + n, successes));
    return Math.min(1, chance);
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
        for (const part of owned) {
          if (part.from > spell.start && within(part.from)) counts.handedIn++;
          if (part.to < spell.end && within(part.to + 1)) counts.handedOut++;
        }
      }
      if (inOpening) {
        counts.opening++;
        if (spells.some((spell) => activeAtClose(spell, to))) counts.retained++;
      }
    });
    return counts;
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

  // src/daily/evidence.ts
  var NO_STEPS = { contact: null, talk: null, warm: null, appointment: null, deal: null, lost: null };
  var ROUTINE = PURPOSES.indexOf("routine");
  var SCORES = { warm: 1, neutral: 0, cool: -1 };
  var isOneOf = (...outcomes) => {
    const indexes = new Set(outcomes.map((outcome) => OUTCOMES.indexOf(outcome)));
    return (outcome) => indexes.has(outcome);
  };
  var isDealing = isOneOf("meeting", "quote", "won");
  var isLost = isOneOf("lost");
  var isAppointment = isOneOf("appointment");
  var isTalk = isOneOf("talked", "appointment", "meeting", "quote", "won", "lost");
  var isClosedDoor = isOneOf("absent", "refused");
  var isGoodNews = isOneOf("appointment", "meeting", "quote", "won");
  var reactionScore = (reaction) => SCORES[REACTIONS[reaction]] ?? null;
  function outcomeScore(outcome) {
    if (isGoodNews(outcome)) return 1;
    if (isClosedDoor(outcome) || isLost(outcome)) return -1;
    return isTalk(outcome) ? 0 : null;
  }
  function stepsOfRow(rows, index) {
    const outcome = rows.outcome[index];
    const score = reactionScore(rows.reaction[index]);
    const steps = ["contact"];
    if (isTalk(outcome) || score !== null) steps.push("talk");
    if (score === 1) steps.push("warm");
    if (isAppointment(outcome)) steps.push("appointment");
    if (isDealing(outcome) && rows.purpose[index] !== ROUTINE) steps.push("deal");
    if (isLost(outcome)) steps.push("lost");
    return steps;
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
  var MOVE_ON_DAYS = DEAL_DAYS;
  var FEWEST_CASES = 10;
  var ASSUMED_NOW_SHARE = 0.2;
  var NAMING_CHANCE = 1e-3;
  var FOLLOW_DAYS = 30;

  // src/daily/contacts.ts
  var VISIT = KINDS.indexOf("visit");
  function contactsOf(activities, rows, days) {
    const habitFrom = days.asOf - HABIT_DAYS + 1;
    const lastDay = rows.length === 0 ? days.asOf : activities.day[rows[rows.length - 1]];
    const recentFrom = lastDay - PUSH_DAYS + 1;
    const visitDays = [];
    const scores = /* @__PURE__ */ new Map();
    const recentDays = /* @__PURE__ */ new Set();
    const coolDays = /* @__PURE__ */ new Set();
    const lastReps = /* @__PURE__ */ new Set();
    const steps = { ...NO_STEPS };
    let lastVisit = null;
    let lastContact = null;
    let isWelcome = false;
    let visits = 0;
    for (const index of rows) {
      const day = activities.day[index];
      const outcome = activities.outcome[index];
      const score = reactionScore(activities.reaction[index]);
      if (day !== lastContact) lastReps.clear();
      lastContact = day;
      lastReps.add(activities.rep[index]);
      if (activities.kind[index] === VISIT) {
        lastVisit = laterVisit(lastVisit, { day, row: activities.row[index], part: activities.part[index] });
        if (day >= days.visitsFrom) visits++;
        if (day >= habitFrom && visitDays[visitDays.length - 1] !== day) visitDays.push(day);
      }
      if (score !== null && day >= habitFrom) scores.set(day, Math.min(score, scores.get(day) ?? 1));
      if (day >= recentFrom) {
        recentDays.add(day);
        if (isClosedDoor(outcome) || score === -1) coolDays.add(day);
        if (isGoodNews(outcome) || score === 1) isWelcome = true;
      }
      if (day > days.stepsAfter) for (const step of stepsOfRow(activities, index)) steps[step] = day;
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

  // src/daily/rows-by-customer.ts
  function rowsByCustomer(customerOfRow, length, customers) {
    const first = new Int32Array(customers + 1);
    for (let row8 = 0; row8 < length; row8++) if (customerOfRow[row8] >= 0) first[customerOfRow[row8] + 1]++;
    for (let customer = 0; customer < customers; customer++) first[customer + 1] += first[customer];
    const next = first.slice();
    const rows = new Int32Array(first[customers]);
    for (let row8 = 0; row8 < length; row8++) if (customerOfRow[row8] >= 0) rows[next[customerOfRow[row8]]++] = row8;
    return { of: (customer) => rows.subarray(first[customer], first[customer + 1]) };
  }
  var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  // src/daily/contract-ends.ts
  var SINGLE2 = CYCLES.indexOf("single");
  var CANCEL = END_KINDS.indexOf("cancel");
  var AUTO = RENEWALS.indexOf("yes");
  function contractEnds({ tables, settings, asOf }) {
    const { contracts } = tables;
    if (contracts === null) return () => null;
    const rows = rowsByCustomer(contracts.customer, contracts.length, tables.customers.length);
    return (customer) => nearestEnd(contracts, rows.of(customer), settings.graceDays, asOf, tables.products);
  }
  function nearestEnd(contracts, rows, graceDays, asOf, products) {
    const endOf = (row8) => contracts.end[row8] === NO_DAY ? FOREVER : contracts.end[row8];
    const served = [...rows].filter((row8) => contracts.cycle[row8] !== SINGLE2);
    served.sort((a, b) => contracts.start[a] - contracts.start[b]);
    const runs2 = /* @__PURE__ */ new Map();
    for (const row8 of served) {
      const product = contracts.product[row8];
      const run2 = runs2.get(product);
      const start = contracts.start[row8];
      if (run2 !== void 0 && start <= run2.end + 1 + graceDays) {
        const isCancelled2 = endOf(row8) === run2.end && contracts.endKind[row8] === CANCEL;
        if (endOf(row8) > run2.end || isCancelled2) [run2.end, run2.row] = [endOf(row8), row8];
      } else if (start <= asOf) runs2.set(product, { product, end: endOf(row8), row: row8 });
    }
    const inForce2 = [...runs2.values()].filter(({ end }) => end >= asOf);
    const signed = served.filter((row8) => contracts.start[row8] > asOf);
    const isFollowed = ({ end }) => signed.some((row8) => contracts.start[row8] <= end + 1 + graceDays && endOf(row8) > end);
    const nameOf2 = ({ product }) => products[product] ?? "";
    const ending = inForce2.filter(({ end }) => end !== FOREVER).sort((a, b) => a.end - b.end || rank(contracts, a) - rank(contracts, b) || compareText(nameOf2(a), nameOf2(b))).find((run2) => !isFollowed(run2));
    if (ending !== void 0) {
      const goesOn = inForce2.some(({ end }) => end > ending.end);
      const kind = contracts.endKind[ending.row] === CANCEL ? "cancel" : "expiry";
      return { kind, day: ending.end, product: goesOn ? ending.product : NO_NAME };
    }
    const renewing = inForce2.filter(({ row: row8 }) => contracts.renewal[row8] === AUTO);
    if (renewing.length === 0) return null;
    const expiries = renewing.map(({ row: row8 }) => contracts.expiry[row8]).filter((day) => day !== NO_DAY && day >= asOf);
    return { kind: "auto", day: expiries.length === 0 ? null : Math.min(...expiries) };
  }
  var rank = (contracts, { row: row8 }) => contracts.endKind[row8] === CANCEL ? 0 : 1;

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

  // src/daily/stage-history.ts
  function stageHistory(activities, rows, spells, asOf) {
    const changes = [];
    const enter = (stage, since) => {
      if (stage !== (changes[changes.length - 1]?.stage ?? null)) changes.push({ stage, since });
    };
    const steps = { ...NO_STEPS };
    let next = 0;
    for (const day of turningDays(activities, rows, spells, asOf)) {
      for (; next < rows.length && activities.day[rows[next]] <= day; next++)
        for (const step of stepsOfRow(activities, rows[next])) steps[step] = activities.day[rows[next]];
      if (spells.some(({ end }) => end === day)) Object.assign(steps, NO_STEPS);
      const begun = spells.filter(({ start }) => start <= day);
      enter(stageOf(serviceOn(begun, day), steps, day), day);
    }
    enter(stageOf(serviceOn(spells, asOf), steps, asOf), null);
    return changes;
  }
  function turningDays(activities, rows, spells, asOf) {
    const days = /* @__PURE__ */ new Set();
    for (const row8 of rows) {
      const day = activities.day[row8];
      days.add(day).add(day + DEAL_DAYS);
    }
    for (const { start, end } of spells)
      days.add(start).add(start + NEW_CUSTOMER_DAYS).add(end);
    return [...days].filter((day) => day <= asOf).sort((a, b) => a - b);
  }

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
    const isDealing2 = timing?.timing === "now" || stage === "deal";
    const pushed = isDealing2 ? null : tooMuchAttention(situation);
    if (pushed !== null) return pushed;
    if (stage === "left") {
      if (service.past === null) return standing2("left", { code: "told-left" });
      const { end } = service.past;
      return standing2(
        "left",
        sales === null ? { code: "ended", end } : { code: "last-sale", day: end - sales.dormancyDays }
      );
    }
    if (contacts.lastContact === null) return standing2("prospect", { code: "untouched" });
    const days = asOf - contacts.lastContact;
    if (isDealing2 && Number.isFinite(open)) return standing2("prospect", { code: "open-deal", days: asOf - open });
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
    const until = (contacts.lastContact ?? asOf) + rest;
    const close = Math.max(PUSH_CONTACTS, TOO_MANY_TIMES * PUSH_DAYS / rest);
    const isCustomer = service.current !== null;
    const isResting = until > asOf;
    if (isResting && recent.days >= close && recent.cool >= PUSH_COOL && !recent.isWelcome)
      return standing2("pushed", { code: "pushed", contacts: recent.days, cool: recent.cool, until }, isCustomer);
    if (!isCustomer || norm === null) return null;
    const expected = visitDays / norm;
    if (visits < TOO_MANY_FROM || visits < TOO_MANY_TIMES * expected) return null;
    if (!reactions.isLow) return standing2("pushed", { code: "too-many", visits, expected });
    return isResting ? standing2("pushed", { code: "too-many-and-low", visits, expected, until }, true) : null;
  }
  var AT_STAKE = /* @__PURE__ */ new Set(["risk", "renewal", "cooling", "missed"]);
  var standing2 = (state, reason2, isAtStake = AT_STAKE.has(state)) => ({
    state,
    reason: reason2,
    isAtStake
  });

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
      const own = rows.of(customer);
      const changes = stageHistory(activities, own, facts.spells[customer], asOf);
      const recordedStage = changes[changes.length - 1] ?? { stage: null, since: null };
      return { service, recordedStage, contacts: contactsOf(activities, own, { asOf, visitsFrom, stepsAfter }) };
    });
    const intervalOf2 = intervals(facts, people);
    return people.map(({ service, recordedStage, contacts }, customer) => {
      const { current } = service;
      const typedStage = TYPED_STAGES[tables.customerInfo.stage[customer]];
      const isStageTyped = typedStage !== "none";
      const stage = isStageTyped ? typedStage : recordedStage.stage;
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
        isStageTyped,
        recordedStage,
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
      for (const row8 of rows.of(customer)) if (transactions.amount[row8] >= 0) days.add(transactions.day[row8]);
      const sorted = [...days];
      return sorted.length <= FEWEST_GAPS ? null : median(sorted.slice(1).map((day, i) => day - sorted[i]));
    };
    return { paid, year, usualGap };
  }

  // src/daily/last-time.ts
  function lastTimes({ activities, settings }) {
    const rows = /* @__PURE__ */ new Map();
    for (let i = 0; i < activities.length; i++) {
      const customer = activities.customer[i];
      if (customer === NO_NAME) continue;
      const known2 = rows.get(customer);
      if (known2 === void 0 || isLater2(i, known2)) rows.set(customer, i);
    }
    return new Map([...rows].map(([customer, i]) => [customer, timeOf(i)]));
    function isLater2(a, b) {
      const { day, part, row: row8 } = activities;
      return (day[a] - day[b] || part[a] - part[b] || row8[a] - row8[b]) > 0;
    }
    function timeOf(i) {
      const kind = KINDS[activities.kind[i]];
      const mayBeCall = settings.callsAreActivities && kind === "call";
      return {
        day: activities.day[i],
        rep: activities.rep[i],
        kind,
        purpose: PURPOSES[activities.purpose[i]],
        outcome: OUTCOMES[activities.outcome[i]],
        reaction: REACTIONS[activities.reaction[i]],
        place: mayBeCall ? null : { row: activities.row[i], part: activities.part[i] }
      };
    }
  }

  // src/daily/plan/limits.ts
  var NURTURE_SHARE = 0.2;
  var ROUND_SHARE = 0.4;
  var WEEK_DAYS = 5;
  var RENEWAL_GAP = 14;
  var NOW_GAP = 7;
  var FOLLOW_FIRST = 7;
  var FOLLOW_DAYS2 = 30;
  var EVENT_DAYS = 14;
  var WIN_BACK_DAYS = 180;
  var USUAL_INTERVAL = 30;
  var TOO_FREQUENT = 2;
  var LEAST_WEIGHT = 0.25;
  var UNTOUCHED_WAITS = 30;
  var CARRY_DAYS = 7;
  var PROMISE_KEEPS = 60;
  var ADHERENCE_WEEKS = 8;

  // src/daily/plan/week-days.ts
  function businessDaysFrom(calendar, from, count) {
    const days = [];
    for (let day = from; days.length < count && day < from + 400; day++) if (calendar.isBusinessDay(day)) days.push(day);
    return days;
  }
  function businessDayBefore(calendar, day) {
    for (let before = day - 1; before > day - 400; before--) if (calendar.isBusinessDay(before)) return before;
    return day - 1;
  }
  var mondayOf = (day) => day - (weekday(day) + 6) % 7;

  // src/daily/plan/adherence.ts
  var VISIT2 = KINDS.indexOf("visit");
  var CANCELLED2 = OUTCOMES.indexOf("cancelled");
  var WEEK = 7;
  function adherenceOf(facts, record) {
    const { asOf } = facts;
    const firstWeek = mondayOf(asOf) - (ADHERENCE_WEEKS - 1) * WEEK;
    const lists = /* @__PURE__ */ new Map();
    for (const { day, rep, customer } of record) {
      const week = mondayOf(day);
      if (day >= asOf || week < firstWeek) continue;
      const own = entry(
        entry(lists, rep, () => /* @__PURE__ */ new Map()),
        week,
        () => /* @__PURE__ */ new Map()
      );
      own.set(customer, Math.min(day, own.get(customer) ?? day));
    }
    const contacted = contactDays(facts, firstWeek);
    const putOff = putOffDays(facts, firstWeek);
    const visitedBy = visitsByRep(facts, firstWeek);
    return [...lists].sort(([a], [b]) => a - b).flatMap(
      ([rep, weeks]) => [...weeks].sort(([a], [b]) => a - b).map(([week, list]) => {
        const inWeek = (days, from) => days?.some((day) => day >= from && day < week + WEEK) ?? false;
        const rows = [...list];
        const visited = rows.filter(([customer, from]) => inWeek(contacted.get(customer), from));
        const left = rows.filter((each) => !visited.includes(each));
        const moved = left.filter(([customer]) => inWeek(putOff.get(customer), week));
        const others = visitedBy(rep, week).filter((customer) => !list.has(customer));
        return {
          rep,
          week,
          isRunning: asOf < week + WEEK,
          planned: rows.length,
          visited: visited.length,
          moved: moved.length,
          notDone: left.length - moved.length,
          unplanned: others.length
        };
      })
    );
  }
  function contactDays({ activities }, from) {
    const days = /* @__PURE__ */ new Map();
    for (let i = activities.length - 1; i >= 0 && activities.day[i] >= from; i--)
      entry(days, activities.customer[i], () => []).push(activities.day[i]);
    return days;
  }
  function putOffDays({ tables: { visits }, asOf }, from) {
    const days = /* @__PURE__ */ new Map();
    if (visits === null) return days;
    for (let row8 = 0; row8 < visits.length; row8++) {
      const day = visits.day[row8];
      if (day < from || day > asOf || visits.outcome[row8] !== CANCELLED2 || visits.nextDay[row8] === NO_DAY) continue;
      entry(days, visits.customer[row8], () => []).push(day);
    }
    return days;
  }
  function visitsByRep({ activities, asOf }, from) {
    const visited = /* @__PURE__ */ new Map();
    for (let i = activities.length - 1; i >= 0 && activities.day[i] >= from; i--) {
      const [day, customer] = [activities.day[i], activities.customer[i]];
      if (activities.kind[i] !== VISIT2 || customer === NO_NAME || day >= asOf) continue;
      const weeks = entry(visited, activities.rep[i], () => /* @__PURE__ */ new Map());
      entry(weeks, mondayOf(day), () => /* @__PURE__ */ new Set()).add(customer);
    }
    return (rep, week) => [...visited.get(rep)?.get(week) ?? []];
  }
  function entry(map2, key, make) {
    const known2 = map2.get(key);
    if (known2 !== void 0) return known2;
    const made = make();
    map2.set(key, made);
    return made;
  }

  // src/core/memberships.ts
  function hasLeft({ memberships }, rep, day) {
    const own = memberships.filter((membership) => membership.rep === rep);
    return own.length > 0 && own.every(({ to }) => to !== NO_DAY && to < day);
  }

  // src/daily/plan/intervals.ts
  function planIntervals(health) {
    const known2 = health.flatMap(
      ({ isUnderContract: isUnderContract2, interval }) => isUnderContract2 && interval !== null && interval.source !== "team" ? [interval.days] : []
    );
    const team = median(known2) ?? USUAL_INTERVAL;
    return ({ interval, isUnderContract: isUnderContract2, stage }) => {
      if (!isUnderContract2 && stage === "left") return null;
      if (interval === null) return isUnderContract2 ? USUAL_INTERVAL : null;
      const isTooFrequent = interval.source === "own" && interval.days * TOO_FREQUENT < team;
      return Math.max(1, Math.ceil(isTooFrequent ? team : interval.days));
    };
  }

  // src/daily/plan/last-contacts.ts
  var [VISIT3, CALL2, FOLLOW] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), PURPOSES.indexOf("follow")];
  function lastContacts({ activities }) {
    const last2 = /* @__PURE__ */ new Map();
    for (let i = 0; i < activities.length; i++) {
      const customer = activities.customer[i];
      if (customer === NO_NAME) continue;
      const day = activities.day[i];
      const kind = activities.kind[i];
      const isFollow = kind === VISIT3 || kind === CALL2 && activities.purpose[i] === FOLLOW;
      last2.set(customer, { day, followed: isFollow ? day : last2.get(customer)?.followed ?? null });
    }
    return last2;
  }

  // src/daily/plan/needs.ts
  function needsOf(situation) {
    const { health, promise, facts, until } = situation;
    const service = serviceOn(facts.spells[health.customer] ?? [], facts.asOf);
    const needs = [
      ...urgent(situation, service),
      ...event(situation),
      ...round(situation, service),
      ...nurture(situation, service)
    ];
    if (promise === void 0) return needs.filter(({ from }) => from <= until);
    const others = needs.map(
      (need2) => endsBefore(need2, promise) ? need2 : { ...need2, from: Math.max(need2.from, promise.day) }
    );
    const agreed = {
      reason: { code: "promise", ...promise },
      pool: "promise",
      due: promise.day,
      from: promise.day
    };
    return [agreed, ...others].filter(({ from }) => from <= until);
  }
  var endsBefore = ({ reason: reason2 }, promise) => (reason2.code === "leaving" || reason2.code === "renewal") && reason2.end < promise.day;
  function need(pool, due, reason2, from = due) {
    return { reason: reason2, pool, due, from };
  }
  function urgent(situation, { current }) {
    const { health, last: last2, facts, interval } = situation;
    const { asOf } = facts;
    const { state, reason: reason2, end, timing } = health;
    const found = [];
    if (end !== null && end.kind !== "auto") {
      const begin2 = end.day - RENEWAL_DAYS;
      const gap2 = Math.min(RENEWAL_GAP, interval ?? RENEWAL_GAP);
      const due = last2 === void 0 || last2.day < begin2 ? begin2 : last2.day + gap2;
      const ending = { end: end.day, left: end.day - asOf };
      if (end.kind === "cancel") found.push(need("urgent", due, { code: "leaving", ...ending }));
      else if (state === "risk") found.push(need("urgent", due, { code: "risk", why: reason2 }));
      else if (due <= end.day) found.push(need("urgent", due, { code: "renewal", ...ending }));
    } else if (state === "risk") {
      const due = last2 === void 0 ? asOf : last2.day + (interval ?? RENEWAL_GAP);
      found.push(need("urgent", due, { code: "risk", why: reason2 }));
    }
    if (timing?.timing === "now") {
      const days = last2 === void 0 ? null : asOf - last2.day;
      found.push({
        ...need("urgent", last2 === void 0 ? asOf : last2.day + NOW_GAP, { code: "now", days }),
        ...last2 === void 0 ? { due: null } : {}
      });
    }
    if (current !== null && asOf - current.start < FOLLOW_DAYS2 && (last2?.followed ?? -Infinity) <= current.start) {
      const reason3 = {
        code: "first-month",
        start: current.start,
        until: current.start + FOLLOW_DAYS2
      };
      found.push(need("urgent", current.start + FOLLOW_FIRST, reason3, current.start + 1));
    }
    return found;
  }
  function event({ facts, health, last: last2 }) {
    const { eventDay, eventName } = facts.tables.customerInfo;
    const typed = eventDay[health.customer] ?? NO_DAY;
    if (typed === NO_DAY) return [];
    const day = nextOf(typed, facts.asOf);
    const from = day - EVENT_DAYS;
    if (last2 !== void 0 && last2.day >= from) return [];
    return [need("nurture", day, { code: "event", name: eventName[health.customer] ?? "", day }, from)];
  }
  function nextOf(typed, asOf) {
    const years = civilDate(asOf).year - civilDate(typed).year;
    const thisYear = addMonths(typed, years * 12);
    return thisYear >= asOf ? thisYear : addMonths(typed, (years + 1) * 12);
  }
  function round({ facts, health, interval }, { current, coming }) {
    if (interval === null) return [];
    const { asOf, firstDay } = facts;
    if (health.lastVisit !== null) {
      const { day } = health.lastVisit;
      return [need("round", day + interval, { code: "round", days: asOf - day, interval })];
    }
    const begin2 = Math.max((current ?? coming)?.start ?? -Infinity, firstDay.visits ?? -Infinity);
    const due = Number.isFinite(begin2) ? begin2 + interval : null;
    return [{ reason: { code: "round", days: null, interval }, pool: "round", due, from: due ?? asOf }];
  }
  function nurture({ facts, health, last: last2, interval }, { current, coming, past }) {
    if (current !== null || coming !== null) return [];
    const { asOf } = facts;
    if (health.stage === "left" && past !== null) {
      const since = Math.max(past.end, last2?.day ?? past.end);
      return [need("nurture", since + WIN_BACK_DAYS, { code: "win-back", days: asOf - since })];
    }
    if (last2 === void 0) return [{ reason: { code: "untouched" }, pool: "nurture", due: null, from: asOf }];
    const rhythm = interval ?? NURTURE_DAYS;
    return [need("nurture", last2.day + rhythm, { code: "nurture", days: asOf - last2.day })];
  }

  // src/daily/plan/priority.ts
  var WORDS2 = new Map([
    ...["高", "高い", "最優先", "優先", "high", "top"].map((word) => [word, "high"]),
    ...["低", "低い", "後回し", "low"].map((word) => [word, "low"]),
    ...["訪問しない", "訪問不要", "訪問禁止", "do not visit", "no visit", "never"].map(
      (word) => [word, "never"]
    )
  ]);
  function priorityOf(text8) {
    return WORDS2.get(
      cleanText(text8).toLowerCase().replace(/[。.!]+$/, "")
    ) ?? "none";
  }

  // src/daily/plan/promises.ts
  var CANCELLED3 = OUTCOMES.indexOf("cancelled");
  function promises({ tables, asOf, spells }) {
    const { visits } = tables;
    const found = /* @__PURE__ */ new Map();
    if (visits === null) return found;
    const latest = /* @__PURE__ */ new Map();
    const ahead = /* @__PURE__ */ new Map();
    for (let row8 = 0; row8 < visits.length; row8++) {
      const customer = visits.customer[row8];
      const day = visits.day[row8];
      if (customer === NO_NAME || day === NO_DAY) continue;
      if (day > asOf) {
        if (visits.outcome[row8] !== CANCELLED3) ahead.set(customer, Math.min(day, ahead.get(customer) ?? day));
        continue;
      }
      const known2 = latest.get(customer);
      if (known2 === void 0 || isLater(visits, row8, known2)) latest.set(customer, row8);
    }
    for (const [customer, row8] of latest) {
      const next = visits.nextDay[row8];
      if (next === NO_DAY || next <= visits.day[row8] || next < asOf - PROMISE_KEEPS) continue;
      const { current, past } = serviceOn(spells[customer] ?? [], asOf);
      if (current === null && past !== null && visits.day[row8] <= past.end) continue;
      const isMoved = visits.outcome[row8] === CANCELLED3;
      found.set(customer, { day: next, movedFrom: isMoved ? visits.day[row8] : null });
    }
    for (const [customer, day] of ahead) found.set(customer, { day, movedFrom: null });
    return found;
  }
  function isLater({ day, part, row: row8 }, a, b) {
    return (day[a] - day[b] || part[a] - part[b] || row8[a] - row8[b]) > 0;
  }

  // src/daily/plan/candidates.ts
  function candidatesOf(facts, health, prospects, until) {
    const { tables, asOf } = facts;
    const last2 = lastContacts(facts);
    const agreed = promises(facts);
    const intervalOf2 = planIntervals(health);
    const stakes = health.map((each) => stakeOf(each, prospects));
    const least = Math.max(1, LEAST_WEIGHT * (median(stakes.filter((_, i) => health[i].isUnderContract)) ?? 0));
    const gone = tables.reps.map((_, rep) => hasLeft(tables, rep, asOf));
    return health.map((each) => {
      const { customer, rep, isUnderContract: isUnderContract2 } = each;
      const priority = priorityOf(tables.customerInfo.priority[customer] ?? "");
      const rest = restOf(each);
      const situation = {
        facts,
        health: each,
        last: last2.get(customer),
        promise: agreed.get(customer),
        interval: intervalOf2(each),
        until
      };
      return {
        customer,
        name: tables.customers[customer],
        rep,
        area: tables.customerInfo.area[customer] ?? NO_NAME,
        isUnderContract: isUnderContract2,
        priority,
        stake: stakes[customer],
        weight: Math.max(least, stakes[customer]),
        needs: needsOf(situation).filter(({ from }) => Math.max(from, rest ?? from) <= until),
        last: situation.last,
        promise: situation.promise,
        rest,
        barred: rep === NO_NAME ? "no-rep" : priority === "never" ? "told-not" : gone[rep] ? "rep-left" : null
      };
    });
  }
  function needsOn({ needs, rest, barred }, day) {
    return barred !== null || rest !== null && rest > day ? [] : needs.filter(({ from }) => from <= day);
  }
  var restOf = ({ state, reason: reason2 }) => state === "pushed" && "until" in reason2 ? reason2.until : null;
  function stakeOf({ isUnderContract: isUnderContract2, yearRevenue, timing }, { firstYear, now, later }) {
    if (isUnderContract2) return Math.max(0, yearRevenue);
    const { share: share2 } = timing?.timing === "now" ? now : later;
    return Math.round(Math.max(0, firstYear ?? 0) * share2);
  }

  // src/daily/plan/kpi-served.ts
  function kpiServed({ code }, isUnderContract2) {
    switch (code) {
      case "leaving":
      case "renewal":
      case "risk":
        return "retention-rate";
      case "now":
        return isUnderContract2 ? "revenue-per-customer" : "win-rate";
      case "first-month":
        return "first-month-follow";
      case "win-back":
        return "new-customers";
      case "untouched":
        return "approaches";
      case "nurture":
        return "appointment-rate";
      case "promise":
        return isUnderContract2 ? "visit-coverage" : "meetings";
      case "event":
        return isUnderContract2 ? "retention-rate" : "appointment-rate";
      case "round":
        return "visit-coverage";
    }
  }

  // src/daily/plan/order.ts
  function optionsOn(candidates, day) {
    return candidates.flatMap((candidate) => {
      const needs = needsOn(candidate, day);
      return needs.length === 0 ? [] : [{ candidate, needs }];
    });
  }
  function choose(options, { day, since, places, capacity, left }) {
    const sorted = [...options].sort((a, b) => compare(a, b, day));
    const chosen2 = /* @__PURE__ */ new Set();
    const take = (wanted, most = places) => {
      for (const option of wanted.slice(0, Math.max(0, most))) if (chosen2.size < places) chosen2.add(option);
    };
    const ofDay = ({ needs }) => needs.some((need2) => need2.pool === "promise" && need2.from > since);
    take(sorted.filter(ofDay));
    take(sorted.filter(({ candidate }) => candidate.priority === "high"));
    take(sorted.filter(({ candidate }) => left.has(candidate.customer)));
    const takeOf = (pool, share2) => {
      const own = sorted.filter((option) => poolOf(option) === pool);
      const there = own.filter((option) => chosen2.has(option)).length;
      const waiting = own.filter((option) => !chosen2.has(option) && option.candidate.priority !== "low");
      take(waiting, keptPlaces(day, capacity, share2) - there);
    };
    takeOf("nurture", NURTURE_SHARE);
    takeOf("round", ROUND_SHARE);
    take(sorted);
    return sorted.filter((option) => chosen2.has(option));
  }
  function keptPlaces(day, capacity, share2) {
    const until = (days) => Math.floor(days * capacity * share2 + 1e-9);
    return until(day + 1) - until(day);
  }
  var poolOf = ({ needs }) => needs[0].pool;
  var CLASSES = ["promise", "urgent", "round", "nurture"];
  var classOf = (option) => {
    const { priority } = option.candidate;
    return priority === "high" ? -1 : priority === "low" ? CLASSES.length : CLASSES.indexOf(poolOf(option));
  };
  function compare(a, b, day) {
    return classOf(a) - classOf(b) || CLASSES.indexOf(poolOf(a)) - CLASSES.indexOf(poolOf(b)) || weightOf(b, day) - weightOf(a, day) || b.candidate.stake - a.candidate.stake || compareText(a.candidate.name, b.candidate.name) || a.candidate.customer - b.candidate.customer;
  }
  function weightOf({ candidate, needs }, day) {
    const { reason: reason2, due, pool } = needs[0];
    const waited = due === null ? UNTOUCHED_WAITS : day - due;
    if (pool === "urgent") return candidate.weight * Math.max(1, waited + 1);
    return reason2.code === "round" ? candidate.weight * (waited + reason2.interval) / reason2.interval : waited;
  }

  // src/daily/roads.ts
  var ROAD_STAGES = STAGES.slice(0, -1);
  var [CONTACT, TALK, PROSPECT, DEAL, CONTRACT, CONTINUING] = ROAD_STAGES.map((_, index) => index);
  function roads({ activities, spells, tables, asOf }) {
    const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
    return tables.customers.map(
      (_, customer) => roadOf(customer, activities, rows.of(customer), spells[customer]?.[0] ?? null, asOf, tables.reps)
    );
  }
  function roadOf(customer, activities, rows, spell, asOf, repNames) {
    const reached = ROAD_STAGES.map(() => null);
    const own = ROAD_STAGES.map(() => null);
    const reps = ROAD_STAGES.map(() => NO_NAME);
    let opened = null;
    const start = spell?.start ?? Infinity;
    for (const row8 of rows) {
      const day = activities.day[row8];
      if (day > start) break;
      const steps = stepsOfRow(activities, row8);
      const isDeal = steps.includes("deal");
      if (day === start && !isDeal) continue;
      const stages = [CONTACT];
      if (steps.includes("talk")) stages.push(TALK);
      if (steps.includes("warm") || steps.includes("appointment")) stages.push(PROSPECT);
      if (isDeal) stages.push(DEAL);
      for (const stage of stages) own[stage] ?? (own[stage] = day);
      if (isDeal || steps.includes("appointment")) opened ?? (opened = day);
      for (let stage = CONTACT; stage <= stages[stages.length - 1]; stage++) {
        if (reached[stage] === null) [reached[stage], reps[stage]] = [day, activities.rep[row8]];
        else if (reached[stage] === day) reps[stage] = firstByName(reps[stage], activities.rep[row8], repNames);
      }
    }
    if (spell !== null) {
      const owner = ownerOn(spell, spell.start);
      const isOnRecord = reached[CONTACT] !== null;
      for (let stage = isOnRecord ? CONTACT : CONTRACT; stage <= CONTRACT; stage++)
        if (reached[stage] === null) [reached[stage], reps[stage]] = [spell.start, owner];
      own[CONTRACT] = spell.start;
      const stays = spell.start + NEW_CUSTOMER_DAYS;
      if (stays <= asOf && spell.end > stays) {
        [reached[CONTINUING], reps[CONTINUING]] = [stays, ownerOn(spell, stays)];
        own[CONTINUING] = stays;
      }
    }
    const isRecorded = reached.map((day, stage) => day !== null && own[stage] === day);
    return { customer, reached, isRecorded, reps, opened };
  }
  function firstByName(a, b, names) {
    if (a === NO_NAME || b === NO_NAME) return Math.max(a, b);
    return compareText(names[b], names[a]) < 0 ? b : a;
  }

  // src/daily/timing-record.ts
  var ELAPSED_DAYS = [30, 60, 90, 180, 365];
  var YEAR = 365;
  var CONTRACT2 = ROAD_STAGES.indexOf("contract");
  function timingRecord(all, asOf) {
    const met = all.flatMap(({ reached, opened }) => {
      const [first, signed] = [reached[0], reached[CONTRACT2]];
      return first === null ? [] : [{ first, opened, signed }];
    });
    const took = met.flatMap(
      ({ first, signed }) => first > asOf - YEAR || signed === null || signed - first > YEAR ? [] : [signed - first]
    );
    const now = took.filter((days) => days <= NOW_DAYS).length;
    const isAssumed = took.length < FEWEST_CASES;
    return {
      signers: { now, later: took.length - now },
      nowShare: { share: isAssumed ? ASSUMED_NOW_SHARE : now / took.length, isAssumed },
      now: elapsed(
        met.flatMap(({ opened, signed }) => opened === null ? [] : [{ begun: opened, signed }]),
        asOf
      ),
      later: elapsed(
        met.flatMap(({ first, opened, signed }) => opened === first ? [] : [{ begun: first, signed }]),
        asOf
      )
    };
  }
  function elapsed(cases, asOf) {
    const olderThan = (days2) => cases.filter(({ begun }) => begun <= asOf - days2);
    const days = [...ELAPSED_DAYS].reverse().find((each) => olderThan(each).length >= FEWEST_CASES) ?? ELAPSED_DAYS[0];
    const judged = olderThan(days);
    const within = (limit) => judged.filter(({ begun, signed }) => signed !== null && signed - begun <= limit).length;
    return { judged: judged.length, days, signed: ELAPSED_DAYS.map((each) => each > days ? null : within(each)) };
  }

  // src/daily/plan/prospect-value.ts
  var YEAR2 = 365;
  function prospectValue(facts) {
    const { now, later } = timingRecord(roads(facts), facts.asOf);
    return { firstYear: firstYearRevenue(facts), now: shareOf(now), later: shareOf(later) };
  }
  function shareOf({ judged, days, signed }) {
    const isDefault = judged < FEWEST_CASES;
    const within = signed[ELAPSED_DAYS.findIndex((each) => each === days)] ?? 0;
    return { share: isDefault ? ASSUMED_NOW_SHARE : within / judged, count: judged, isDefault };
  }
  function firstYearRevenue({ spells, transactions, asOf, firstDay }) {
    const start = /* @__PURE__ */ new Map();
    const from = firstDay.transactions ?? Infinity;
    spells.forEach((own, customer) => {
      const first = own[0]?.start ?? Infinity;
      if (first >= from && first <= asOf - YEAR2) start.set(customer, first);
    });
    const revenue = new Map([...start.keys()].map((customer) => [customer, 0]));
    for (let i = 0; i < transactions.length; i++) {
      const customer = transactions.customer[i];
      const first = start.get(customer);
      const day = transactions.day[i];
      if (first !== void 0 && day >= first && day < first + YEAR2)
        revenue.set(customer, revenue.get(customer) + transactions.amount[i]);
    }
    return median([...revenue.values()]);
  }

  // src/daily/plan/today.ts
  function todayOf(situation) {
    const { asOf, since, capacity, own, seen, isBusinessDay, left } = situation;
    const fixed = fixedList(situation);
    const listed = new Set(fixed.map(({ candidate }) => candidate.customer));
    const taken = fixed.filter(({ status }) => status !== "moved").length;
    const beside = [...seen].filter((customer) => !listed.has(customer)).length;
    const options = optionsOn(
      own.filter(({ customer, last: last2 }) => !listed.has(customer) && last2?.day !== asOf),
      asOf
    );
    const allowed = isBusinessDay ? options : options.filter(({ candidate }) => candidate.promise?.day === asOf);
    const places = capacity - taken - beside;
    return [...fixed, ...choose(allowed, { day: asOf, since, places, capacity, left }).map(listedOf)];
  }
  var listedOf = ({ candidate, needs }) => ({
    candidate,
    reason: needs[0].reason,
    also: needs.slice(1).map(({ reason: reason2 }) => reason2),
    due: needs[0].due,
    status: "open"
  });
  function fixedList({ rep, asOf, capacity, all, record }) {
    const seen = /* @__PURE__ */ new Set();
    const list = [];
    let places = capacity;
    for (const visit of record) {
      if (visit.day !== asOf || visit.rep !== rep || seen.has(visit.customer)) continue;
      seen.add(visit.customer);
      const candidate = all[visit.customer];
      const listed = candidate === void 0 ? null : stillListed(candidate, visit);
      if (listed === null || listed.status !== "moved" && places-- <= 0) continue;
      list.push(listed);
    }
    return list;
  }
  function stillListed(candidate, { day, rep, reason: reason2, due }) {
    const { last: last2, promise } = candidate;
    const recorded = { candidate, reason: reason2, also: [], due };
    if (last2?.day === day) return { ...recorded, status: "done" };
    const needs = needsOn(candidate, day);
    const isPutOff = promise !== void 0 && promise.day > day;
    if (isPutOff && (needs.length === 0 || promise.movedFrom === day)) return { ...recorded, status: "moved" };
    if (candidate.rep !== rep || candidate.barred !== null || (candidate.rest ?? day) > day) return null;
    return needs.length === 0 ? { ...recorded, status: "open" } : listedOf({ candidate, needs });
  }

  // src/daily/plan/types.ts
  var NOT_PLANNED = ["no-room", "resting", "promise", "not-due", "told-not", "no-rep", "rep-left"];

  // src/daily/plan/walk.ts
  function walkOf(visits) {
    const areas = [...new Set(visits.map(({ area }) => area))];
    areas.sort((a, b) => Number(a === NO_NAME) - Number(b === NO_NAME));
    return areas.flatMap((area) => visits.filter((visit) => visit.area === area));
  }

  // src/daily/plan/plan.ts
  function planOf(facts, health, calendar, record) {
    const { asOf } = facts;
    const isBusinessDay = calendar.isBusinessDay(asOf);
    const days = businessDaysFrom(calendar, asOf, WEEK_DAYS);
    const lastDay = days[days.length - 1] ?? asOf;
    const prospects = prospectValue(facts);
    const candidates = candidatesOf(facts, health, prospects, lastDay);
    const reps = repsOf(facts, candidates, record);
    const seen = seenToday(facts);
    const firstListed = firstListings(record, candidates, asOf);
    const left = new Set([...firstListed].filter(([, day]) => day > asOf - CARRY_DAYS).map(([customer]) => customer));
    const week = [];
    const onLists = /* @__PURE__ */ new Set();
    for (const { rep, capacity } of reps) {
      const own = candidates.filter((candidate) => candidate.rep === rep);
      const since = businessDayBefore(calendar, asOf);
      const today2 = todayOf({
        rep,
        asOf,
        since,
        isBusinessDay,
        capacity,
        own,
        all: candidates,
        record,
        left,
        seen: seen.get(rep) ?? /* @__PURE__ */ new Set()
      });
      for (const { candidate, status } of today2) if (status !== "moved") onLists.add(candidate.customer);
      week.push(...visitsOf(today2, rep, asOf, facts, firstListed));
      for (const day of days.filter((each) => each > asOf)) {
        const free = own.filter(({ customer }) => !onLists.has(customer));
        const since2 = businessDayBefore(calendar, day);
        const list = choose(optionsOn(free, day), { day, since: since2, places: capacity, capacity, left }).map(listedOf);
        for (const { candidate } of list) onLists.add(candidate.customer);
        week.push(...visitsOf(list, rep, day, facts, /* @__PURE__ */ new Map()));
      }
    }
    const planned = new Set(week.map(({ customer }) => customer));
    return {
      asOf,
      isBusinessDay,
      days,
      reps,
      today: week.filter(({ day }) => day === asOf),
      week: week.sort((a, b) => a.day - b.day),
      timeToTakeFrom: overVisited(health, candidates),
      notPlanned: notPlannedCounts(candidates, planned, lastDay),
      adherence: adherenceOf(facts, record),
      prospects
    };
  }
  function repsOf({ tables, settings, asOf }, candidates, record) {
    const reps = new Set(candidates.filter(({ barred }) => barred === null).map(({ rep }) => rep));
    for (const { day, rep } of record) if (day === asOf && tables.reps[rep] !== void 0) reps.add(rep);
    return [...reps].sort((a, b) => a - b).map((rep) => ({ rep, capacity: tables.capacities[rep] || settings.visitsPerDay }));
  }
  function seenToday({ activities, asOf }) {
    const seen = /* @__PURE__ */ new Map();
    for (let i = activities.length - 1; i >= 0 && activities.day[i] === asOf; i--) {
      const [rep, customer] = [activities.rep[i], activities.customer[i]];
      if (customer === NO_NAME) continue;
      const own = seen.get(rep) ?? /* @__PURE__ */ new Set();
      seen.set(rep, own.add(customer));
    }
    return seen;
  }
  function firstListings(record, candidates, asOf) {
    const first = /* @__PURE__ */ new Map();
    for (const { day, customer } of record) {
      if (day >= asOf || day <= (candidates[customer]?.last?.day ?? -Infinity)) continue;
      first.set(customer, Math.min(day, first.get(customer) ?? day));
    }
    return first;
  }
  function visitsOf(list, rep, day, { tables }, firstListed) {
    const { priority, comment } = tables.customerInfo;
    const visits = list.map(({ candidate, reason: reason2, also, due, status }) => {
      const { customer, area, stake, isUnderContract: isUnderContract2 } = candidate;
      const carried = status === "open" ? firstListed.get(customer) : void 0;
      const moved = reason2.code === "promise" ? reason2.movedFrom : null;
      return {
        customer,
        rep,
        day,
        area,
        reason: reason2,
        also,
        due,
        stake,
        kpi: kpiServed(reason2, isUnderContract2),
        priority: priority[customer] ?? "",
        comment: comment[customer] ?? "",
        status: carried === void 0 ? status : "carried",
        from: moved ?? carried ?? null
      };
    });
    return walkOf(visits).map((visit, i) => ({ ...visit, rank: i + 1 }));
  }
  function overVisited(health, candidates) {
    return health.flatMap(
      ({ customer, rep, state, visits, reason: reason2 }) => state !== "pushed" ? [] : [
        {
          customer,
          rep,
          visits,
          expected: "expected" in reason2 ? reason2.expected : null,
          until: candidates[customer].rest
        }
      ]
    ).sort((a, b) => a.rep - b.rep || b.visits - a.visits || a.customer - b.customer);
  }
  function notPlannedCounts(candidates, planned, lastDay) {
    const found = /* @__PURE__ */ new Map();
    for (const candidate of candidates) {
      if (planned.has(candidate.customer)) continue;
      const own = found.get(candidate.rep) ?? /* @__PURE__ */ new Map();
      const why = whyNot(candidate, lastDay);
      own.set(why, [...own.get(why) ?? [], candidate.customer]);
      found.set(candidate.rep, own);
    }
    return [...found].sort(([a], [b]) => a - b).flatMap(
      ([rep, own]) => NOT_PLANNED.flatMap((why) => {
        const customers = own.get(why);
        return customers === void 0 ? [] : [{ rep, why, customers }];
      })
    );
  }
  function whyNot({ barred, rest, needs, promise }, lastDay) {
    if (barred !== null) return barred;
    if (rest !== null && rest > lastDay) return "resting";
    if (needs.length > 0) return "no-room";
    return promise !== void 0 && promise.day > lastDay ? "promise" : "not-due";
  }

  // src/intake/checks-amounts.ts
  var SMALLEST_GROUP = 5;
  var FAR = 100;
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
      if (middle === void 0 || amount2 < middle.median * FAR && amount2 * FAR > middle.median) continue;
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
    add(code, place, details = {}) {
      const part = this.intake.sources[place.table]?.parts[place.rows.part[place.index] ?? 0];
      const field = place.fields.find((name) => part?.headers[name] !== void 0);
      const column = field === void 0 ? void 0 : part?.headers[field];
      this.all.push({
        ...finding(code, place.table, part?.sheetName ?? "", place.rows.row[place.index] ?? 0, details),
        ...column === void 0 ? {} : { column }
      });
    }
    /** One finding for each `key`, at the first row: `count` in its values. */
    tally(code, key, place, details = {}) {
      const known2 = this.tallies.get(`${code} ${key}`);
      if (known2) {
        known2["count"] = Number(known2["count"]) + 1;
        return;
      }
      const values = { ...details.values, count: 1 };
      this.tallies.set(`${code} ${key}`, values);
      this.add(code, place, { ...details, values });
    }
    /** A finding that stands in no row of an input table. */
    addElsewhere(code, table, sheetName, row8, details = {}) {
      this.all.push(finding(code, table, sheetName, row8, details));
    }
    /** Sheet of a typed row. */
    sheetOf({ table, rows, index }) {
      return this.intake.sources[table]?.parts[rows.part[index] ?? 0]?.sheetName ?? "";
    }
  };
  function finding(code, table, sheetName, row8, { severity, read, values }) {
    return {
      code,
      severity: severity ?? FINDING_CODES[code],
      table,
      sheetName,
      row: row8,
      ...read === void 0 ? {} : { read: shortText(read) },
      ...values === void 0 ? {} : { values }
    };
  }

  // src/intake/checks-contracts.ts
  var SINGLE3 = CYCLES.indexOf("single");
  var CANCELLED4 = OUTCOMES.indexOf("cancelled");
  var VISIT4 = KINDS.indexOf("visit");
  var YEAR3 = 365;
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
      intake.findings.filter(({ code, table }) => table === "contracts" && code === "repeated-row-kept").map(({ sheetName, row: row8 }) => `${row8} ${sheetName}`)
    );
    const groups2 = /* @__PURE__ */ new Map();
    for (let index = 0; index < contracts.length; index++) {
      if (contracts.cycle[index] === SINGLE3) continue;
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
        const place = placeOf(contracts, index);
        const other = longest3;
        if (endOf(index) > endOf(longest3)) longest3 = index;
        if (contracts.start[index] > endOf(other)) continue;
        if (repeated2.has(`${contracts.row[index]} ${list.sheetOf(place)}`)) continue;
        list.add(contracts.product[index] === NO_NAME ? "contracts-side-by-side" : "overlapping-contracts", place, {
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
  var FOLLOW2 = PURPOSES.indexOf("follow");
  var ROUTINE2 = PURPOSES.indexOf("routine");
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
      const isService = purpose === ROUTINE2 || purpose === RENEWAL;
      if (!isService && purpose !== FOLLOW2 || visits.outcome[index] === CANCELLED4) continue;
      const customer = visits.customer[index];
      const start = firstStart.get(customer);
      const place = { table: "visits", rows: visits, index, fields: ["purpose"] };
      const read = customers[customer] ?? "";
      if (start === void 0) {
        if (isService && !buyers.has(customer)) list.tally("visit-without-contract", customer, place, { read });
      } else if (visits.day[index] < start) {
        const values = { start: formatIsoDay(start) };
        list.tally("visit-before-contract", isService ? customer : "follow", place, { read, values });
      }
    }
  }
  function checkNeverVisited({ intake, facts }, list) {
    const { contracts, visits, customers } = intake.tables;
    const { asOf, activities, firstDay, spells } = facts;
    const since = asOf - YEAR3;
    if (!contracts?.length || visits === null || firstDay.visits === null || firstDay.visits > since) return;
    const visited = /* @__PURE__ */ new Set();
    for (let i = 0; i < activities.length; i++)
      if (activities.day[i] > since && activities.kind[i] === VISIT4) visited.add(activities.customer[i]);
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
  var NO_OUTCOME2 = OUTCOMES.indexOf("none");
  var CANCELLED5 = OUTCOMES.indexOf("cancelled");
  function checkDays({ intake, facts, today: today2 }, list) {
    const { visits, contracts, sales, calls: calls2 } = intake.tables;
    const present = Math.max(facts.asOf, today2);
    const latest = addMonths(present, TEN_YEARS);
    const isImplausible = (day) => day !== NO_DAY && (day < EARLIEST || day > latest);
    const implausible = (day, place) => {
      if (!isImplausible(day)) return false;
      list.add("implausible-day", place, { read: formatIsoDay(day) });
      return true;
    };
    const future = (day, place) => {
      const values = { today: formatIsoDay(present) };
      if (!implausible(day, place) && day > present) list.add("future-day", place, { read: formatIsoDay(day), values });
    };
    for (let index = 0; index < (visits?.length ?? 0); index++) {
      const rows = visits;
      const [day, next, outcome] = [rows.day[index], rows.nextDay[index], rows.outcome[index]];
      const place = { table: "visits", rows, index, fields: ["day"] };
      if (outcome === NO_OUTCOME2 || outcome === CANCELLED5) implausible(day, place);
      else future(day, place);
      const nextPlace = { ...place, fields: ["nextDay"] };
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

  // src/core/measures/activities.ts
  var [VISIT5, CALL3, ONLINE] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), KINDS.indexOf("online")];
  var [NO_PURPOSE2, PROSPECTING, ROUTINE3] = [
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
  function activityMeasures({ slice, period }) {
    const { activities } = slice.facts;
    const counts = { visits: 0, meetings: 0, approaches: 0, appointments: 0, won: 0, lost: 0, calls: 0 };
    const end = lowerBound(activities.day, period.to + 1);
    for (let i = lowerBound(activities.day, period.from); i < end; i++) {
      const customer = activities.customer[i];
      const day = activities.day[i];
      if (!slice.customer(customer) || !repSelected(slice, activities.rep[i], day)) continue;
      const kind = activities.kind[i];
      const purpose = activities.purpose[i];
      const outcome = activities.outcome[i];
      if (kind === VISIT5) counts.visits++;
      if (kind === CALL3) counts.calls++;
      if (outcome === WON) counts.won++;
      if (outcome === LOST) counts.lost++;
      const isDeal = DEALS.has(outcome) && (kind === VISIT5 || kind === ONLINE);
      if (purpose !== ROUTINE3 && (outcome === MEETING || isDeal)) counts.meetings++;
      const isApproach = purpose === PROSPECTING || purpose === NO_PURPOSE2 && ATTEMPTS.has(outcome) && !underContract(slice.facts, customer, day);
      if (isApproach) {
        counts.approaches++;
        if (outcome === APPOINTMENT) counts.appointments++;
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

  // src/core/measures/follow.ts
  var FOLLOW_DAYS3 = 30;
  var [VISIT6, CALL4, FOLLOW3] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), PURPOSES.indexOf("follow")];
  function followMeasures({ slice, period }) {
    const { activities, spells, asOf } = slice.facts;
    const waiting = /* @__PURE__ */ new Map();
    let spellsBegun = 0;
    spells.forEach((own, customer) => {
      if (own.length === 0 || !slice.customer(customer)) return;
      for (const spell of own) {
        const due = period.from <= spell.start && spell.start <= period.to && spell.start <= asOf - FOLLOW_DAYS3;
        if (!due || !contains(selectedOwnership(slice, spell), spell.start)) continue;
        spellsBegun++;
        waiting.set(customer, [...waiting.get(customer) ?? [], spell.start]);
      }
    });
    let spellsFollowed = 0;
    const end = lowerBound(activities.day, period.to + FOLLOW_DAYS3 + 1);
    for (let i = lowerBound(activities.day, period.from); i < end && waiting.size > 0; i++) {
      const starts = waiting.get(activities.customer[i]);
      if (starts === void 0) continue;
      const kind = activities.kind[i];
      if (kind !== VISIT6 && !(kind === CALL4 && activities.purpose[i] === FOLLOW3)) continue;
      const day = activities.day[i];
      const left = starts.filter((start) => day <= start || day > start + FOLLOW_DAYS3);
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
  var VISIT7 = KINDS.indexOf("visit");
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
          for (const part of owned) {
            const range = overlap(covered, part, period.from, period.to);
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
      if (activities.kind[i] !== VISIT7) continue;
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

  // src/core/measures/index.ts
  var Measures = class {
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
    once(group, compute) {
      if (!this.known.has(group)) this.known.set(group, compute(this.cell));
      return this.known.get(group);
    }
  };

  // src/core/evaluate.ts
  var NOTHING = { value: null, numerator: null, denominator: null, base: null, partial: false };
  function kgiSpan({ settings, asOf }) {
    return settings.kgiPeriod === "" ? fiscalYearOf(monthOf(asOf, settings.closingDay), settings) : parsePeriod(settings.kgiPeriod, settings, asOf);
  }
  function measure(slice, span) {
    const { settings, asOf } = slice.facts;
    const period = resolvePeriod(span, settings, asOf);
    if (period === null) return null;
    return new Measures({ slice, period, kgi: { period: kgiToDate(slice.facts, period), target: settings.kgiTarget } });
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

  // src/intake/checks-lists.ts
  function checkListedCustomers({ intake }, list) {
    const { tables, listedCustomers } = intake;
    if (listedCustomers === 0) return;
    for (const table of ["visits", "contracts", "sales"]) {
      const rows = tables[table];
      for (let index = 0; index < (rows?.length ?? 0); index++) {
        const customer = rows.customer[index];
        if (customer === NO_NAME || customer < listedCustomers) continue;
        const place = { table, rows, index, fields: ["customer", "customerNumber"] };
        list.tally("unlisted-customer", customer, place, { read: tables.customers[customer] ?? "" });
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
      const place = { table: "visits", rows: visits, index, fields: ["rep"] };
      list.tally("rep-without-team", rep, place, { read: reps[rep] ?? "" });
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
    for (const row8 of input.unreadTargets) list.addElsewhere("unread-target", "targets", input.targetsSheet, row8);
    for (const name of input.unusedSettings)
      list.addElsewhere("unused-setting", "settings", input.settingsSheet, 0, { read: name });
  }

  // src/intake/checks-log.ts
  var TEAM_GAP = 3;
  var REP_GAP = 5;
  var USUAL_SHARE = 0.5;
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
      const place = { table: "visits", rows: visits, index: own[before], fields: ["day"] };
      const { from, until, days: count } = gap2;
      list.add(values.rep === void 0 ? "log-gap" : "rep-log-gap", place, {
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
    checkHolidays,
    checkOwnSheets
  ];
  function checkWorkbook(input) {
    const list = new CheckList(input.intake);
    for (const check3 of CHECKS) check3(input, list);
    return list.all;
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
  var BLANK3 = { value: null };
  var text4 = (value, look = {}) => ({ value, look });
  function number(value, format, look) {
    return value === null ? text4(DASH2, look) : { value, format, look };
  }
  var rowOf = (columns, cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? BLANK3);

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

  // src/i18n/period-names.ts
  var monthName = (month, language) => language === "ja" ? `${yearOfMonth(month)}年${monthOfYear(month)}月` : formatMonth(month);
  function spanName({ first, last: last2 }, language) {
    if (first === last2) return monthName(first, language);
    return `${monthName(first, language)}${language === "ja" ? "〜" : " to "}${monthName(last2, language)}`;
  }

  // src/reports/progress.ts
  var PROGRESS_SHEET = { ja: "進捗", en: "Progress" };
  var PROGRESS_BLOCK = "KPI_PROGRESS";
  var COLUMNS2 = 9;
  var STATUS_COLUMN = 4;
  var STAMP_COLUMN = 7;
  var TABLE_HEADER_ROW = 6;
  var TREND_MONTHS = 12;
  var TEXT5 = {
    title: { ja: "ルートKPI 進捗", en: "Route KPI progress" },
    businessDays: { ja: "営業日 {gone}/{total}日({month}月)", en: "Business days {gone}/{total} of the month" },
    holidaysEnd: { ja: "祝日の一覧がこの期間まで届いていません", en: "The holiday list ends before this period" },
    basis: { ja: "売上基準: {basis}", en: "Revenue basis: {basis}" },
    refreshed: { ja: '"更新 "yyyy/mm/dd hh:mm', en: '"Refreshed "yyyy/mm/dd hh:mm' },
    note: {
      ja: "この表は「最新に更新」で書き直されます。表の右と下に書いたメモは残ります。",
      en: 'This table is rewritten by "Refresh". What you write to its right and below it stays.'
    },
    kgiGoal: { ja: "KGI 売上目標", en: "KGI revenue goal" },
    kgiPeriod: { ja: "KGIの期間", en: "KGI period" },
    kgiActual: { ja: "実績", en: "Actual" },
    kgiAttainment: { ja: "達成率", en: "Attainment" },
    kgiDays: { ja: "期間の営業日", en: "Business days gone" },
    kgiPace: { ja: "ペース", en: "Pace" },
    kgiDifference: { ja: "ペースとの差", en: "Against pace" },
    kgiStatus: { ja: "判定", en: "Status" },
    noKgi: { ja: "未設定 → 設定シート", en: "Not set → Settings" },
    kpi: { ja: "KPI", en: "KPI" },
    actual: { ja: "実績({month}月)", en: "Actual ({iso})" },
    actualRunning: { ja: "実績({month}月・途中)", en: "Actual ({iso}, running)" },
    target: { ja: "目標", en: "Target" },
    attainment: { ja: "達成率", en: "Attainment" },
    attainmentRunning: { ja: "達成率(ペース比)", en: "Attainment (to pace)" },
    status: { ja: "判定", en: "Status" },
    lastMonth: { ja: "前月", en: "Last month" },
    lastYear: { ja: "前年同月", en: "Same month last year" },
    trend: { ja: "12か月の推移", en: "12-month trend" },
    formula: { ja: "計算のしかた", en: "How it is computed" }
  };
  function progressPlan(input) {
    const { facts, language } = input;
    const month = monthOf(facts.asOf, facts.settings.closingDay);
    const at = monthlyMeasures(facts);
    const period = at(month).cell.period;
    const pace = paceOf(period, input.calendar);
    const kgi = kgiStanding(facts, input.calendar);
    const cells = [
      ...headRows2(input, month, pace, [period, ...kgi.period === null ? [] : [kgi.period]]),
      ...kgiRows(input, kgi),
      row2([]),
      tableHeader(language, month, period),
      ...KPIS.map((kpi) => kpiRow(kpi, input, month, pace, at, kgi))
    ];
    return {
      sheetName: PROGRESS_SHEET[language],
      blockName: PROGRESS_BLOCK,
      cells,
      rowKeys: { firstRow: TABLE_HEADER_ROW, names: [TEXT5.kpi, ...KPIS.map(({ name }) => name)].map(Object.values) },
      highlights: statusHighlights(cells.length),
      frozenRows: TABLE_HEADER_ROW + 1,
      stamp: { row: 0, column: STAMP_COLUMN },
      columnWidths: [150, 130, 110, 110, 110, 110, 110, 130, 420]
    };
  }
  function monthlyMeasures(facts) {
    const slice = wholeTeam(facts);
    const known2 = /* @__PURE__ */ new Map();
    return (month) => {
      if (!known2.has(month)) known2.set(month, measure(slice, { first: month, last: month }));
      return known2.get(month);
    };
  }
  function headRows2(input, month, pace, periods) {
    const { facts, language, calendar } = input;
    const basis2 = effectiveBasis(facts.tables, facts.settings);
    const meta = [
      asOfText(facts.asOf, language),
      fill(TEXT5.businessDays[language], { gone: pace.gone, total: pace.total, month: monthOfYear(month) }),
      fill(TEXT5.basis[language], { basis: BASIS_NAMES[basis2][language] }),
      ...periods.every(({ fullTo }) => calendar.covers(fullTo)) ? [] : [TEXT5.holidaysEnd[language]],
      ...input.notices
    ];
    const quiet = { color: QUIET, size: 9 };
    return [
      row2([
        text5(TEXT5.title[language], { bold: true, size: 14, color: ACCENT }),
        ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK4),
        // A number, so that two refreshes within a minute differ too: formulas follow this cell.
        { value: input.stamp, format: TEXT5.refreshed[language], look: { ...quiet, align: "right" } }
      ]),
      row2([
        text5(meta.join("   "), quiet),
        ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK4),
        { value: dataCheckLink(language), look: { ...quiet, align: "right" } }
      ]),
      row2([text5(TEXT5.note[language], quiet)])
    ];
  }
  function dataCheckLink(language) {
    const link2 = { blockName: DATA_CHECK_BLOCK, row: 0, column: 0 };
    return { link: link2, text: `→ ${DATA_CHECK_SHEET[language]}` };
  }
  function kgiRows({ language }, kgi) {
    const { span, target, actual, attainment, pace, difference, status } = kgi;
    const yen2 = numberFormat("yen", language);
    const big = { bold: true, size: 12, align: "right" };
    const columns = [
      [TEXT5.kgiPeriod, text5(span === null ? DASH3 : spanName(span, language), { bold: true })],
      [TEXT5.kgiGoal, target === null ? text5(TEXT5.noKgi[language], { color: QUIET }) : number2(target, yen2, big)],
      [TEXT5.kgiActual, number2(actual, yen2, big)],
      [TEXT5.kgiAttainment, number2(attainment, "0.0%", big)],
      [TEXT5.kgiStatus, text5(STATUS_TEXT[status][language], { bold: true, align: "center" })],
      [
        TEXT5.kgiDays,
        text5(pace === null ? DASH3 : `${pace.gone}/${pace.total}${language === "ja" ? "日" : ""}`, { align: "right" })
      ],
      [TEXT5.kgiPace, number2(pace?.share ?? null, "0.0%", { align: "right" })],
      [TEXT5.kgiDifference, number2(difference, '"+¥"#,##0;"−¥"#,##0;"±¥"0', { align: "right" })]
    ];
    return [
      row2(
        columns.map(([name, { look }]) => text5(name[language], { color: QUIET, size: 9, align: look?.align ?? "left" }))
      ),
      row2(columns.map(([, cell]) => cell))
    ];
  }
  function tableHeader(language, month, period) {
    const actual = period.partial ? TEXT5.actualRunning : TEXT5.actual;
    const params = { month: monthOfYear(month), iso: `${yearOfMonth(month)}-${pad22(monthOfYear(month))}` };
    const heads = [
      [TEXT5.kpi, "left"],
      [actual, "right"],
      [TEXT5.target, "right"],
      [period.partial ? TEXT5.attainmentRunning : TEXT5.attainment, "right"],
      [TEXT5.status, "center"],
      [TEXT5.lastMonth, "right"],
      [TEXT5.lastYear, "right"],
      [TEXT5.trend, "center"],
      [TEXT5.formula, "left"]
    ];
    return row2(
      heads.map(
        ([name, align]) => text5(fill(name[language], params), { bold: true, background: HEADER_FILL, align: align ?? "left" })
      )
    );
  }
  function kpiRow(kpi, { facts, targets, language }, month, pace, at, kgi) {
    const figure = figureOf(kpi, at(month));
    const goal = goalFor(targets, kpi, null, { first: month, last: month });
    const isKgi = kpi.id === "kgi-progress";
    const assessment = isKgi ? { attainment: kgi.againstPace, status: kgi.status } : assess(kpi, figure, goal, pace.share, facts.settings);
    const format = numberFormat(kpi.unit, language);
    const lastClosed = figure.partial ? month - 1 : month;
    const trend2 = Array.from(
      { length: TREND_MONTHS },
      (_, i) => figureOf(kpi, at(lastClosed - TREND_MONTHS + 1 + i)).value
    );
    return row2([
      text5(kpi.name[language]),
      number2(figure.value, format, { align: "right", bold: true, italic: figure.partial }),
      goalCell(isKgi && kgi.target !== null ? { kind: "value", value: 1 } : goal, kpi.unit, language),
      attainmentCell(assessment),
      text5(STATUS_TEXT[assessment.status][language], { align: "center" }),
      number2(figureOf(kpi, at(month - 1)).value, format, { align: "right" }),
      number2(figureOf(kpi, at(month - 12)).value, format, { align: "right" }),
      text5(blockTrend(trend2), { color: ACCENT, align: "center" }),
      text5(kpi.formula[language], { color: QUIET, size: 9 })
    ]);
  }
  function goalCell(goal, unit, language, look = { align: "right" }) {
    if (goal?.kind !== "range") return number2(goal?.value ?? null, numberFormat(unit, language), look);
    const bound = (value) => value === Infinity ? "" : unit === "ratio" ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
    const [low, high] = [goal.lower === 0 ? "" : bound(goal.lower), bound(goal.upper)];
    return text5(language === "ja" ? `${low}〜${high}` : `${low}–${high}`, look);
  }
  function attainmentCell({ attainment }) {
    return number2(attainment, "0.0%", { align: "right" });
  }
  function statusHighlights(rows) {
    return [TABLE_HEADER_ROW - 2, TABLE_HEADER_ROW + 1].flatMap(
      (first, i) => STATUS_LOOKS.map(({ sign: sign2, look }) => ({
        row: first,
        column: STATUS_COLUMN,
        rows: i === 0 ? 1 : rows - first,
        columns: 1,
        formula: (cell) => `=LEFT(${cell},1)="${sign2}"`,
        look
      }))
    );
  }
  var DASH3 = "—";
  var BLANK4 = { value: null };
  var text5 = (value, look = {}) => ({ value, look });
  function number2(value, format, look) {
    return value === null ? text5(DASH3, look) : { value, format, look };
  }
  var row2 = (cells) => Array.from({ length: COLUMNS2 }, (_, column) => cells[column] ?? BLANK4);
  var pad22 = (value) => String(value).padStart(2, "0");

  // src/reports/by-rep.ts
  var BY_REP_SHEET = { ja: "担当者別", en: "By rep" };
  var BY_REP_BLOCK = "KPI_BY_REP";
  var TEXT6 = {
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
  var TREND_MONTHS2 = 12;
  var COLUMNS3 = 13;
  var KEY_COLUMN = 12;
  var STATUS_COLUMN2 = 5;
  var STAMP_COLUMN2 = 11;
  var FIRST_GLANCE_ROW = 3;
  var SMALL = { size: 9 };
  var RIGHT = { ...SMALL, align: "right" };
  var QUIET_LOOK = { color: QUIET, size: 9 };
  function byRepPlan(input) {
    const { facts, targets, language } = input;
    const month = monthOf(facts.asOf, facts.settings.closingDay);
    const kpis = shownKpis(targets, month);
    const reps = presentReps(facts, month);
    const lines = new Map(reps.map((rep) => [rep, kpis.map((kpi) => lineOf(kpi, rep, month, input))]));
    const glance = kpis.slice(0, MOST_AT_A_GLANCE);
    const cells = [
      ...headRows3(input, month),
      sectionRow(TEXT6.glance[language], "glance"),
      row3(
        [TEXT6.rep, TEXT6.customers, ...glance.map(({ name }) => name)].map(
          (name, i) => headCell(name[language], i === 0 ? "left" : "center")
        ),
        "glance header"
      ),
      ...reps.length === 0 ? [row3([text4(TEXT6.nobody[language])], "nobody")] : [],
      ...reps.map((rep) => glanceRow(rep, lines.get(rep).slice(0, glance.length), month, language)),
      row3([], ""),
      sectionRow(TEXT6.details[language], "details")
    ];
    const header = cells.length;
    cells.push(row3(detailHeader(language), TEXT6.key[language]));
    cells.push(...reps.flatMap((rep) => lines.get(rep).map((line) => detailRow(line, rep, month, language))));
    return {
      sheetName: BY_REP_SHEET[language],
      blockName: BY_REP_BLOCK,
      cells,
      rowKeys: {
        firstRow: FIRST_GLANCE_ROW,
        column: KEY_COLUMN,
        names: cells.slice(FIRST_GLANCE_ROW).map((each) => keyOf(each[KEY_COLUMN]))
      },
      highlights: [
        ...Array.from(
          { length: glance.length },
          (_, i) => signHighlights(FIRST_GLANCE_ROW + 2, reps.length, 2 + i)
        ).flat(),
        ...signHighlights(header + 1, cells.length - header - 1, STATUS_COLUMN2)
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
    const reps = [null, ...new Set(targets.flatMap(({ rep }) => rep === null ? [] : [rep]))];
    const goaled = KPIS.filter((kpi) => reps.some((rep) => goalFor(targets, kpi, rep, span) !== null));
    return goaled.length > 0 ? goaled : KPIS.filter(({ id }) => USUAL_KPIS.includes(id));
  }
  function presentReps(facts, month) {
    return facts.tables.reps.flatMap((name) => {
      const slice = sliceOf(facts, { rep: name }, () => "");
      const recent = measure(slice, { first: month - 2, last: month });
      if (recent === null) return [];
      const { activities, stocks, money } = recent;
      const isPresent = activities.visits + activities.calls + stocks.opening + stocks.closing + money.transactions > 0;
      return isPresent ? [{ name, at: monthsOf(slice) }] : [];
    });
  }
  function monthsOf(slice) {
    const known2 = /* @__PURE__ */ new Map();
    return (month) => {
      if (!known2.has(month)) known2.set(month, measure(slice, { first: month, last: month }));
      return known2.get(month);
    };
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
    const first = row3([text4(TEXT6.title[language], { bold: true, size: 14, color: ACCENT })], "");
    first[STAMP_COLUMN2] = text4(fill(TEXT6.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: "right" });
    const shown2 = language === "ja" ? monthOfYear(month) : `${yearOfMonth(month)}-${monthOfYear(month)}`;
    const meta = { asOf: asOfText(facts.asOf, language), month: shown2, gone: pace.gone, total: pace.total };
    return [
      first,
      row3([text4(fill(TEXT6.meta[language], meta), QUIET_LOOK)], ""),
      row3([text4(TEXT6.note[language], QUIET_LOOK)], "")
    ];
  }
  function glanceRow({ name, at }, lines, month, language) {
    return row3(
      [
        text4(name, SMALL),
        number(at(month)?.stocks.closing ?? null, numberFormat("companies", language), RIGHT),
        ...lines.map(({ assessment }) => text4(STATUS_TEXT[assessment.status][language], { ...SMALL, align: "center" }))
      ],
      `glance ${name}`
    );
  }
  function detailHeader(language) {
    const names = [TEXT6.rep, TEXT6.kpi, TEXT6.actual, TEXT6.target, TEXT6.attainment, TEXT6.status, TEXT6.base];
    return [
      ...names.map((name, i) => headCell(name[language], i < 2 ? "left" : i === STATUS_COLUMN2 ? "center" : "right")),
      headCell(TEXT6.lastMonth[language], "right"),
      headCell(TEXT6.trend[language], "left")
    ];
  }
  function detailRow({ kpi, figure, goal, assessment }, { name, at }, month, language) {
    const format = numberFormat(kpi.unit, language);
    const lastClosed = figure.partial ? month - 1 : month;
    const trend2 = Array.from(
      { length: TREND_MONTHS2 },
      (_, i) => figureOf(kpi, at(lastClosed - TREND_MONTHS2 + 1 + i)).value
    );
    const isSmall = assessment.status === "small-base";
    const look = { ...RIGHT, ...isSmall ? { color: "#8a8a8a" } : {} };
    return row3(
      [
        text4(name, SMALL),
        text4(kpi.name[language], SMALL),
        number(figure.value, format, { ...look, bold: !isSmall, italic: figure.partial }),
        goalCell(goal, kpi.unit, language, RIGHT),
        number(assessment.attainment, "0%", look),
        text4(STATUS_TEXT[assessment.status][language], { ...SMALL, align: "center" }),
        number(figure.base, "#,##0", { ...RIGHT, color: QUIET }),
        number(figureOf(kpi, at(month - 1)).value, format, RIGHT),
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
  var headCell = (name, align) => text4(name, { ...SMALL, bold: true, background: HEADER_FILL, align });
  var sectionRow = (title, key) => row3([text4(title, { bold: true, color: ACCENT })], `heading ${key}`);
  function row3(cells, key) {
    const all = rowOf(COLUMNS3, cells);
    all[KEY_COLUMN] = key === "" ? BLANK3 : text4(key, { color: QUIET });
    return all;
  }
  function keyOf({ value }) {
    if (typeof value !== "string") return [];
    return Object.values(TEXT6.key).includes(value) ? Object.values(TEXT6.key) : [value];
  }

  // src/daily/call-record.ts
  var CALL_DAYS = 90;
  var HOUR_DAYS = 365;
  var FEWEST_IN_AN_HOUR = 20;
  var FEWEST_FOR_HOURS = 10;
  var CALL_RESULTS = ["absent", "refused", "talked", "agreed", "other"];
  var CANCELLED6 = OUTCOMES.indexOf("cancelled");
  var IN = DIRECTIONS.indexOf("in");
  var NO_HOUR2 = -1;
  var AGREED = ["appointment", "meeting", "quote", "won"];
  function callReview({ tables, asOf }) {
    const { calls: calls2 } = tables;
    if (calls2 === null) return null;
    const log = rowsOf(calls2, (row8) => calls2.day[row8] <= asOf && calls2.outcome[row8] !== CANCELLED6);
    if (log.length === 0) return null;
    const from = asOf - CALL_DAYS + 1;
    const recent = log.filter((row8) => calls2.day[row8] >= from);
    const hours = hoursOf(
      calls2,
      log.filter((row8) => calls2.day[row8] > asOf - HOUR_DAYS)
    );
    const bestHours = hours.filter(({ isBest }) => isBest).map(({ hour }) => hour);
    const byRep = /* @__PURE__ */ new Map();
    for (const row8 of recent) byRep.set(calls2.rep[row8], [...byRep.get(calls2.rep[row8]) ?? [], row8]);
    const reps = [...tables.reps.keys(), NO_NAME].filter((rep) => byRep.has(rep));
    return {
      from,
      until: asOf,
      team: figuresOf(calls2, recent),
      reps: reps.map((rep) => repCalls(rep, calls2, byRep.get(rep), bestHours)),
      hours,
      bestHours,
      unmatched: unmatchedNumbers(calls2, log, tables.unmatchedPhones, tables.customerInfo.phone)
    };
  }
  var rowsOf = (calls2, isMeant) => Array.from({ length: calls2.length }, (_, row8) => row8).filter(isMeant);
  var isOut = (calls2, row8) => calls2.direction[row8] !== IN;
  function resultOf(calls2, row8) {
    const outcome = OUTCOMES[calls2.outcome[row8]];
    if (outcome === "absent" || outcome === "refused" || outcome === "talked") return outcome;
    return AGREED.includes(outcome) ? "agreed" : "other";
  }
  function isAnswered(calls2, row8) {
    const outcome = OUTCOMES[calls2.outcome[row8]];
    if (outcome === "absent") return false;
    if (outcome !== "none" && outcome !== "other") return true;
    const seconds = calls2.seconds[row8];
    return Number.isNaN(seconds) ? null : seconds > 0;
  }
  function figuresOf(calls2, rows) {
    const out = rows.filter((row8) => isOut(calls2, row8));
    const answered = rows.filter((row8) => isAnswered(calls2, row8) === true);
    const answeredOut = out.filter((row8) => isAnswered(calls2, row8) === true);
    const lengths = answered.map((row8) => calls2.seconds[row8]).filter((seconds) => !Number.isNaN(seconds));
    const results = Object.fromEntries(CALL_RESULTS.map((result) => [result, 0]));
    for (const row8 of rows) results[resultOf(calls2, row8)]++;
    return {
      calls: rows.length,
      out: out.length,
      in: rows.length - out.length,
      connected: connectedOf(calls2, out),
      medianSeconds: median(lengths),
      timed: lengths.length,
      results,
      agreed: shareOf2(answeredOut.filter((row8) => resultOf(calls2, row8) === "agreed").length, answeredOut.length)
    };
  }
  function connectedOf(calls2, out) {
    const known2 = out.filter((row8) => isAnswered(calls2, row8) !== null);
    return shareOf2(known2.filter((row8) => isAnswered(calls2, row8) === true).length, known2.length);
  }
  var shareOf2 = (count, n) => ({
    count,
    n,
    share: n === 0 ? null : count / n,
    interval: wilsonInterval(count, n)
  });
  function repCalls(rep, calls2, rows, bestHours) {
    const timed = rows.filter((row8) => isOut(calls2, row8) && calls2.hour[row8] !== NO_HOUR2);
    const inBest = timed.filter((row8) => bestHours.includes(calls2.hour[row8]));
    return {
      ...figuresOf(calls2, rows),
      rep,
      usualHours: usualHours(timed.map((row8) => calls2.hour[row8])),
      inBestHours: shareOf2(inBest.length, bestHours.length === 0 ? 0 : timed.length)
    };
  }
  function usualHours(hours) {
    if (hours.length < FEWEST_FOR_HOURS) return [];
    const counts = /* @__PURE__ */ new Map();
    for (const hour of hours) counts.set(hour, (counts.get(hour) ?? 0) + 1);
    const frequent2 = [...counts].sort(([a, n], [b, m]) => m - n || a - b).slice(0, 2);
    return frequent2.map(([hour]) => hour).sort((a, b) => a - b);
  }
  function hoursOf(calls2, rows) {
    const known2 = rows.filter(
      (row8) => isOut(calls2, row8) && calls2.hour[row8] !== NO_HOUR2 && isAnswered(calls2, row8) !== null
    );
    const all = connectedOf(calls2, known2);
    const hours = [...new Set(known2.map((row8) => calls2.hour[row8]))].sort((a, b) => a - b);
    return hours.map((hour) => {
      const connected = connectedOf(
        calls2,
        known2.filter((row8) => calls2.hour[row8] === hour)
      );
      const others = wilsonInterval(all.count - connected.count, all.n - connected.n);
      const isBest = connected.n >= FEWEST_IN_AN_HOUR && others !== null && connected.interval.low > others.high;
      return { hour, connected, isBest };
    });
  }
  function unmatchedNumbers(calls2, log, phones, known2) {
    const shared = new Set(known2.flatMap((text8) => phoneKeys(text8)));
    const numbers = /* @__PURE__ */ new Map();
    for (const row8 of log) {
      const phone = calls2.phone[row8];
      if (phone === NO_NAME) continue;
      const before = numbers.get(phone) ?? { calls: 0, in: 0, last: row8 };
      numbers.set(phone, {
        calls: before.calls + 1,
        in: before.in + (isOut(calls2, row8) ? 0 : 1),
        last: calls2.day[row8] >= calls2.day[before.last] ? row8 : before.last
      });
    }
    return [...numbers].map(([phone, { last: last2, ...counts }]) => ({
      phone: phones[phone],
      ...counts,
      last: calls2.day[last2],
      row: calls2.row[last2],
      part: calls2.part[last2],
      isShared: shared.has(phones[phone])
    })).sort((a, b) => b.calls - a.calls || b.last - a.last || (a.phone < b.phone ? -1 : 1));
  }

  // src/reports/calls-sheet-texts.ts
  var TEXT7 = {
    title: { ja: "ルートKPI 通話の状況", en: "Route KPI call review" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {from} からの90日   つながった率 = こちらからかけて相手が出た割合。偶然の幅は95%",
      en: "{asOf}   90 days from {from}   Connected = share of calls made that were answered. Chance range: 95%"
    },
    note: {
      ja: "担当者は名前の順で、順位ではありません。灰色は件数が少なく、まだ何も言えない数字です。かけ方を一緒に見直すための表です",
      en: "Reps stand in the order of their names, not by rank. Grey: too few calls to say anything. Meant for looking at ways of calling together"
    },
    byRep: { ja: "担当者ごと(いちばん上はチーム全体)", en: "By rep (the whole team on top)" },
    team: { ja: "チーム全体", en: "Whole team" },
    noRep: { ja: "担当者なし", en: "No rep" },
    nothing: { ja: "この90日の通話はありません。", en: "There are no calls in these 90 days." },
    hours: {
      ja: "時間帯ごと(チーム全体、この1年にこちらからかけた通話)",
      en: "By hour (whole team, calls made in the last year)"
    },
    bestHours: {
      ja: "◎ つながりやすい時間: {hours}。ほかの時間との差は、偶然の幅を超えています。",
      en: "◎ Good hours: {hours}. The difference to the other hours is beyond chance."
    },
    noBestHours: {
      ja: "どの時間がつながりやすいかは、まだ言えません(差は偶然の範囲です。n={n})。",
      en: "No hour can be called better yet: the differences are within chance (n={n})."
    },
    unmatched: { ja: "顧客と結び付いていない番号(記録のすべて)", en: "Numbers of no customer (whole log)" },
    allMatched: { ja: "すべての番号が顧客と結び付いています。", en: "Every number belongs to a customer." },
    more: { ja: "ほかに {count} 件の番号があります。", en: "{count} further numbers." },
    unknown: { ja: "顧客の表に番号を足すと結び付きます", en: "Add it to the customers table to link it" },
    shared: {
      ja: "何社かが同じ番号です。顧客の表を確かめてください",
      en: "Several customers have it. Please check the customers table"
    },
    hour: { ja: "{hour}時台", en: "{hour}:00" },
    best: { ja: "◎ つながりやすい", en: "◎ Good hour" }
  };
  var RESULT_TEXT = {
    absent: { ja: "不在", en: "Absent" },
    refused: { ja: "断り", en: "Refused" },
    talked: { ja: "会話", en: "Talked" },
    agreed: { ja: "アポ・商談", en: "Agreed" },
    other: { ja: "ほか", en: "Other" }
  };
  var HEADERS3 = {
    rep: { ja: "担当者", en: "Rep" },
    calls: { ja: "通話", en: "Calls" },
    out: { ja: "発信", en: "Out" },
    in: { ja: "着信", en: "In" },
    connected: { ja: "つながった率", en: "Connected" },
    range: { ja: "偶然の幅", en: "Chance range" },
    n: { ja: "n", en: "n" },
    length: { ja: "通話(分)", en: "Minutes" },
    agreed: { ja: "アポ以上の率", en: "Agreed" },
    usual: { ja: "よくかける時間", en: "Usual hours" },
    inBest: { ja: "◎の時間に", en: "In ◎ hours" },
    hour: { ja: "時間", en: "Hour" },
    mark: { ja: "見立て", en: "Verdict" },
    phone: { ja: "番号", en: "Number" },
    last: { ja: "最後の通話", en: "Last call" },
    what: { ja: "次の一手", en: "What to do" }
  };

  // src/reports/calls-sheet.ts
  var CALLS_SHEET = { ja: "通話の状況", en: "Call review" };
  var CALLS_BLOCK = "KPI_CALLS_REVIEW";
  var WIDTHS = [104, 46, 46, 46, 62, 74, 40, 52, 40, 66, 74, 40, 42, 42, 42, 60, 42, 84, 62, 40];
  var COLUMNS4 = WIDTHS.length;
  var STAMP_COLUMN3 = COLUMNS4 - 1;
  var RATE_COLUMN = 4;
  var MARK_COLUMN = 7;
  var MOST_NUMBERS = 200;
  var SMALL2 = { size: 9 };
  var RIGHT2 = { ...SMALL2, align: "right" };
  var QUIET_LOOK2 = { color: QUIET, size: 9 };
  var FAINT = "#8a8a8a";
  var NO_ROW = { key: [], cells: [] };
  function callsPlan(input) {
    const review = callReview(input.facts);
    if (review === null) return null;
    const { language } = input;
    const head = headRows4(review, input);
    const reps = [section2(TEXT7.byRep, language), ...repRows(review, input), NO_ROW];
    const hours = [section2(TEXT7.hours, language), ...hourRows(review, input), NO_ROW];
    const body = [...reps, ...hours, section2(TEXT7.unmatched, language), ...numberRows(review.unmatched, input)];
    const [good] = STATUS_LOOKS;
    return {
      sheetName: CALLS_SHEET[language],
      blockName: CALLS_BLOCK,
      cells: [...head, ...body.map(({ cells }) => cells)].map((cells) => rowOf(COLUMNS4, cells)),
      rowKeys: { firstRow: head.length, names: body.map(({ key }) => key) },
      highlights: [
        {
          row: head.length + reps.length,
          column: MARK_COLUMN,
          rows: hours.length,
          columns: 1,
          formula: (cell) => `=LEFT(${cell},1)="${good.sign}"`,
          look: good.look
        }
      ],
      frozenRows: head.length,
      frozenColumns: 1,
      stamp: { row: 0, column: STAMP_COLUMN3 },
      columnWidths: WIDTHS
    };
  }
  function headRows4({ from }, { facts, refreshedAt, language }) {
    const first = rowOf(COLUMNS4, [text4(TEXT7.title[language], { bold: true, size: 14, color: ACCENT })]);
    first[STAMP_COLUMN3] = text4(fill(TEXT7.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK2, align: "right" });
    const meta = { asOf: asOfText(facts.asOf, language), from: dayText(from) };
    return [first, [text4(fill(TEXT7.meta[language], meta), QUIET_LOOK2)], [text4(TEXT7.note[language], QUIET_LOOK2)]];
  }
  function repRows({ team, reps, bestHours }, { facts, language }) {
    const { tables, settings } = facts;
    const words2 = HEADERS3;
    const header = [
      ...[words2.rep, words2.calls, words2.out, words2.in, words2.connected, words2.range, words2.n, words2.length, words2.n],
      ...[words2.agreed, words2.range, words2.n, ...CALL_RESULTS.map((result) => RESULT_TEXT[result])],
      ...[words2.usual, words2.inBest, words2.n]
    ].map((name, column) => headCell2(name[language], column === 0 ? "left" : "right"));
    if (team.calls === 0) return [{ key: wordings(TEXT7.nothing), cells: [text4(TEXT7.nothing[language], SMALL2)] }];
    const shown2 = settings.byRepSheets ? reps : [];
    return [
      { key: wordings(HEADERS3.rep), cells: header },
      { key: wordings(TEXT7.team), cells: figureCells(TEXT7.team[language], team, settings.minimumBase, true) },
      ...shown2.map((calls2) => {
        const name = calls2.rep === NO_NAME ? TEXT7.noRep[language] : tables.reps[calls2.rep];
        const key = calls2.rep === NO_NAME ? wordings(TEXT7.noRep) : [name];
        const cells = figureCells(name, calls2, settings.minimumBase, false);
        return { key, cells: [...cells, ...hourCells(calls2, bestHours, settings.minimumBase, language)] };
      })
    ];
  }
  function figureCells(name, figures, minimum2, bold) {
    const { calls: calls2, connected, medianSeconds, timed, agreed, results } = figures;
    const count = (value) => number(value, "#,##0", RIGHT2);
    const minutes = medianSeconds === null ? null : medianSeconds / 60;
    return [
      text4(name, { ...SMALL2, bold }),
      ...[calls2, figures.out, figures.in].map(count),
      ...shareCells(connected, minimum2),
      number(minutes, "0.0", timed < minimum2 ? { ...RIGHT2, color: FAINT } : RIGHT2),
      baseCell(timed),
      ...shareCells(agreed, minimum2),
      ...CALL_RESULTS.map((result) => count(results[result]))
    ];
  }
  function hourCells({ usualHours: usualHours2, inBestHours }, bestHours, minimum2, language) {
    const usual2 = usualHours2.length === 0 ? DASH2 : hoursText(usualHours2, language);
    const look = inBestHours.n < minimum2 ? { ...RIGHT2, color: FAINT } : RIGHT2;
    if (bestHours.length === 0) return [text4(usual2, RIGHT2), text4(DASH2, RIGHT2), text4(DASH2, RIGHT2)];
    return [text4(usual2, RIGHT2), number(inBestHours.share, "0%", look), baseCell(inBestHours.n)];
  }
  function shareCells({ share: share2, interval, n }, minimum2) {
    const isSmall = n < minimum2;
    const look = isSmall ? { ...RIGHT2, color: FAINT } : { ...RIGHT2, bold: true };
    const percent2 = (value) => String(Math.round(value * 100));
    const range = interval === null ? DASH2 : `${percent2(interval.low)}–${percent2(interval.high)}%`;
    return [number(share2, "0.0%", look), text4(range, { ...RIGHT2, color: isSmall ? FAINT : QUIET }), baseCell(n)];
  }
  var baseCell = (n) => number(n, "#,##0", { ...RIGHT2, color: QUIET });
  function hourRows({ hours, bestHours }, { facts, language }) {
    const header = rowOf(COLUMNS4, [headCell2(HEADERS3.hour[language], "left")]);
    [HEADERS3.connected, HEADERS3.range, HEADERS3.n].forEach((name, index) => {
      header[RATE_COLUMN + index] = headCell2(name[language], "right");
    });
    header[MARK_COLUMN] = headCell2(HEADERS3.mark[language], "left");
    const n = hours.reduce((sum, { connected }) => sum + connected.n, 0);
    const verdict = bestHours.length === 0 ? TEXT7.noBestHours : TEXT7.bestHours;
    const sentence2 = fill(verdict[language], { n, hours: hoursText(bestHours, language) });
    return [
      { key: wordings(HEADERS3.hour), cells: header },
      ...hours.map(({ hour, connected, isBest }) => {
        const cells = rowOf(COLUMNS4, [text4(hoursText([hour], language), SMALL2)]);
        shareCells(connected, facts.settings.minimumBase).forEach((cell, index) => cells[RATE_COLUMN + index] = cell);
        if (isBest) cells[MARK_COLUMN] = text4(TEXT7.best[language], SMALL2);
        return { key: wordings(TEXT7.hour).map((wording) => fill(wording, { hour })), cells };
      }),
      { key: [], cells: [text4(sentence2, QUIET_LOOK2)] }
    ];
  }
  function numberRows(unmatched, { sources, language }) {
    if (unmatched.length === 0) return [{ key: [], cells: [text4(TEXT7.allMatched[language], QUIET_LOOK2)] }];
    const { phone, calls: calls2, out, last: last2, what } = HEADERS3;
    const header = rowOf(COLUMNS4, [
      headCell2(phone[language], "left"),
      ...[calls2, out, HEADERS3.in].map((name) => headCell2(name[language], "right"))
    ]);
    header[RATE_COLUMN + 1] = headCell2(last2[language], "right");
    header[MARK_COLUMN] = headCell2(what[language], "left");
    const left = unmatched.length - MOST_NUMBERS;
    const more = text4(fill(TEXT7.more[language], { count: left }), QUIET_LOOK2);
    return [
      { key: wordings(phone), cells: header },
      ...unmatched.slice(0, MOST_NUMBERS).map((each) => numberRow(each, sources, language)),
      ...left > 0 ? [{ key: [], cells: [more] }] : []
    ];
  }
  function numberRow(unmatched, { calls: calls2 }, language) {
    const { phone, last: last2, isShared } = unmatched;
    const source = calls2?.parts[unmatched.part];
    const shown2 = dayText(last2);
    const cells = rowOf(COLUMNS4, [
      text4(phone, SMALL2),
      ...[unmatched.calls, unmatched.calls - unmatched.in, unmatched.in].map((count) => number(count, "#,##0", RIGHT2))
    ]);
    const place = { sheetName: source?.sheetName ?? "", row: unmatched.row, column: source?.columns["day"] ?? 1 };
    cells[RATE_COLUMN + 1] = source === void 0 ? text4(shown2, RIGHT2) : { value: { link: place, text: shown2 }, format: "yyyy/mm/dd", look: { ...RIGHT2, color: ACCENT } };
    cells[MARK_COLUMN] = text4((isShared ? TEXT7.shared : TEXT7.unknown)[language], SMALL2);
    return { key: [phone], cells };
  }
  var dayText = (day) => formatIsoDay(day).replace(/-/g, "/");
  var hoursText = (hours, language) => hours.map((hour) => fill(TEXT7.hour[language], { hour })).join(language === "ja" ? "・" : ", ");
  var wordings = (words2) => [words2.ja, words2.en];
  var section2 = (title, language) => ({
    key: wordings(title),
    cells: [text4(title[language], { bold: true, color: ACCENT })]
  });
  var headCell2 = (name, align) => text4(name, { ...SMALL2, bold: true, background: HEADER_FILL, align });

  // src/daily/distinct-names.ts
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
    "told-left": { ja: "段階に「離脱」と入力されています", en: 'Somebody typed the stage "left"' },
    "last-sale": { ja: "最後の売上は{day}です", en: "Last sale on {day}" }
  };
  var PRODUCT = { ja: "({product})", en: " ({product})" };
  function reasonText(reason2, products, asOf, language) {
    const day = (value) => dayText2(value, asOf, language);
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
      case "told-left":
        return say(reason2.code);
      default:
        return say(reason2.code, rounded(reason2));
    }
  }
  function rounded(values) {
    const numbers = Object.entries(values).filter((entry2) => typeof entry2[1] === "number");
    return Object.fromEntries(numbers.map(([name, value]) => [name, Math.round(value)]));
  }
  function dayText2(value, asOf, language) {
    if (language === "en") return formatIsoDay(value);
    const { year, month, day } = civilDate(value);
    return `${year === civilDate(asOf).year ? "" : `${year}年`}${month}月${day}日`;
  }

  // src/reports/customer-health.ts
  var CUSTOMER_HEALTH_SHEET = { ja: "顧客の状態", en: "Customer health" };
  var CUSTOMER_HEALTH_BLOCK = "KPI_CUSTOMER_HEALTH";
  var TEXT8 = {
    title: { ja: "ルートKPI 顧客の状態", en: "Route KPI customer health" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {count}社   危うい金額の大きい順(▲△の顧客と、反応が鈍い▽の顧客の、今月を含む12か月の売上)   経過・目安は日数、3か月は今月を含む訪問回数、利用金額はこれまでの合計",
      en: "{asOf}   {count} customers   Largest amount at stake first (revenue of 12 months, this one included, of customers with ▲ or △, and ▽ with cool reactions)   Visits of 3 months include this one"
    },
    note: {
      ja: "「最新に更新」で書き直されます。表の右と下のメモは残ります。目安 = 入力した訪問間隔。なければこの1年の間隔の中央値、訪問が5日未満なら契約中の顧客の中央値(斜体)。太字の段階 = 入力",
      en: `Rewritten by "Refresh"; notes to the right and below stay. Usual = typed visit interval, else the median gap of this year's visits, under 5 visits the median of customers under contract (italic). A bold stage is typed`
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
  var COLUMNS5 = [
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
  var STAMP_COLUMN4 = 7;
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
  var TABLE_HEADER_ROW2 = 7;
  var STATE_LOOKS = [...STATUS_LOOKS, { sign: "▽", look: { background: "#dbe9f6", color: ACCENT } }];
  var SMALL3 = { size: 9 };
  var QUIET_LOOK3 = { color: QUIET, size: 9 };
  function customerHealthPlan(input) {
    const { facts, language } = input;
    const names = distinctNames(facts.tables.customers);
    const people = [...input.health].sort(
      (a, b) => stakeOf2(b) - stakeOf2(a) || STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.yearRevenue - a.yearRevenue || compareText(names[a.customer], names[b.customer])
    );
    const rows = people.map((health) => customerRow(health, names[health.customer], input));
    const cells = [
      ...headRows5(input, people.length),
      ...countRows3(people, language),
      row4([]),
      row4(
        COLUMNS5.map(
          ({ name, align }) => (
            // The filter's button stands at the right end of a header cell.
            text6(name[language], {
              ...SMALL3,
              bold: true,
              background: HEADER_FILL,
              align: align === "right" ? "left" : align
            })
          )
        )
      ),
      ...rows.length === 0 ? [row4([text6(TEXT8.nobody[language])])] : rows
    ];
    return {
      sheetName: CUSTOMER_HEALTH_SHEET[language],
      blockName: CUSTOMER_HEALTH_BLOCK,
      cells,
      rowKeys: { firstRow: TABLE_HEADER_ROW2 + 1, names: people.map(({ customer }) => [names[customer]]) },
      highlights: highlights2(cells.length),
      frozenRows: TABLE_HEADER_ROW2 + 1,
      frozenColumns: 1,
      filter: { row: TABLE_HEADER_ROW2, columns: COLUMNS5.length },
      columnWidths: COLUMNS5.map(({ width }) => width),
      stamp: { row: 0, column: STAMP_COLUMN4 },
      wrapped: { column: REASON_COLUMN, columns: 1 }
    };
  }
  var stakeOf2 = ({ isAtStake, yearRevenue }) => isAtStake ? Math.max(0, yearRevenue) : 0;
  function headRows5({ facts, refreshedAt, language }, count) {
    const stamp = text6(fill(TEXT8.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK3, align: "right" });
    const title = text6(TEXT8.title[language], { bold: true, size: 14, color: ACCENT });
    return [
      row4([title, ...Array.from({ length: STAMP_COLUMN4 - 1 }, () => BLANK5), stamp]),
      row4([text6(fill(TEXT8.meta[language], { asOf: asOfText(facts.asOf, language), count }), QUIET_LOOK3)]),
      row4([text6(TEXT8.note[language], QUIET_LOOK3)])
    ];
  }
  function countRows3(people, language) {
    const [names, counts, stakes] = [blankCells(), blankCells(), blankCells()];
    for (const state of STATES) {
      const column = COUNT_COLUMNS[state];
      const first = people.findIndex((health) => health.state === state);
      const own = people.filter((health) => health.state === state);
      const shown2 = fill(TEXT8.companies[language], { count: own.length });
      const stake = own.reduce((sum, health) => sum + stakeOf2(health), 0);
      const big = { bold: true, size: 12, align: "left" };
      const place = { blockName: CUSTOMER_HEALTH_BLOCK, row: TABLE_HEADER_ROW2 + 1 + first, column: 0 };
      const name = STATE_TEXT[state][language];
      const color = STATE_LOOKS.find(({ sign: sign2 }) => name.startsWith(sign2))?.look.color ?? QUIET;
      names[column] = text6(name, { ...SMALL3, bold: true, color });
      counts[column] = first < 0 ? text6(shown2, { ...big, color: QUIET }) : linked(place, shown2, { ...big, color: ACCENT });
      if (stake > 0)
        stakes[column] = { value: stake, format: numberFormat("yen", language), look: { ...QUIET_LOOK3, align: "left" } };
    }
    return [names, counts, stakes];
  }
  function customerRow(health, name, { facts, sources, language }) {
    const { tables, asOf } = facts;
    const { lastVisit, interval, end, stage, timing } = health;
    const yen2 = numberFormat("yen", language);
    const right = { ...SMALL3, align: "right" };
    const centred = { ...SMALL3, align: "center" };
    const stake = stakeOf2(health);
    return row4([
      text6(name, SMALL3),
      text6(STATE_TEXT[health.state][language], SMALL3),
      text6(
        reasonText(health.reason, tables.products, asOf, language) + managerText(facts, health.customer, language),
        SMALL3
      ),
      number3(stake === 0 ? null : stake, yen2, right),
      text6(tables.reps[health.rep] ?? UNASSIGNED[language === "ja" ? 0 : 1], centred),
      text6(stage === null ? DASH4 : STAGE_TEXT[stage][language], { ...centred, bold: health.isStageTyped }),
      text6(timing === null ? DASH4 : TIMING_TEXT[timing.timing][language], {
        ...centred,
        italic: timing?.isTyped === false
      }),
      lastVisit === null ? text6(DASH4, right) : visitCell(lastVisit, sources, right),
      number3(lastVisit === null ? null : asOf - lastVisit.day, "0", right),
      number3(interval?.days ?? null, "0", { ...right, italic: interval?.source === "team" }),
      number3(facts.firstDay.visits === null ? null : health.visits, "0", right),
      text6(trendText(health.reactions, language), centred),
      number3(health.months, "0.0", right),
      endCell2(end, language, right),
      number3(health.paid, yen2, right)
    ]);
  }
  function managerText({ tables }, customer, language) {
    const { priority, comment } = tables.customerInfo;
    const words2 = [priority[customer], comment[customer]].filter((each) => each !== "").join(language === "ja" ? "・" : ", ");
    return words2 === "" ? "" : fill(TEXT8.manager[language], { words: words2 });
  }
  function visitCell({ day, row: sheetRow, part }, { visits }, look) {
    const source = visits?.parts[part];
    const shown2 = formatIsoDay(day).replace(/-/g, "/");
    if (source === void 0) return text6(shown2, look);
    const place = { sheetName: source.sheetName, row: sheetRow, column: source.columns["day"] ?? 1 };
    return { ...linked(place, shown2, { ...look, color: ACCENT }), format: "yyyy/mm/dd" };
  }
  function trendText({ direction, count }, language) {
    if (count === 0) return DASH4;
    return `${direction === null ? DASH4 : DIRECTION_TEXT[direction][language]}(${count})`;
  }
  function endCell2(end, language, look) {
    if (end === null) return text6(DASH4, look);
    if (end.kind !== "auto") return dayCell(end.day, "yyyy/mm/dd", look);
    const quiet = { ...look, color: QUIET };
    if (end.day === null) return text6(TEXT8.auto[language], quiet);
    return dayCell(end.day, language === "ja" ? '"自動 "yy/mm/dd' : '"auto "yy/mm/dd', quiet);
  }
  function highlights2(rows) {
    const table = { row: TABLE_HEADER_ROW2 + 1, rows: rows - TABLE_HEADER_ROW2 - 1, columns: 1 };
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
  var DASH4 = "—";
  var BLANK5 = { value: null };
  var text6 = (value, look = {}) => ({ value, look });
  var linked = (link2, shown2, look) => ({
    value: { link: link2, text: shown2 },
    look
  });
  var dayCell = (day, format, look) => ({ value: { day }, format, look });
  var number3 = (value, format, look) => value === null ? text6(DASH4, look) : { value, format, look };
  var blankCells = () => COLUMNS5.map(() => BLANK5);
  var row4 = (cells) => COLUMNS5.map((_, column) => cells[column] ?? BLANK5);

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
  var COLUMNS6 = CHANGE_COLUMN + 1;
  var HEADER_ROW = 3;
  var TEXT9 = {
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
    [TEXT9.opening, ({ opening }) => opening],
    [TEXT9.new, ({ newCustomers }) => newCustomers],
    [TEXT9.returned, ({ returned }) => returned],
    [TEXT9.cancelled, ({ cancelled }) => cancelled],
    [TEXT9.closing, ({ closing }) => closing]
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
  var STAMP_COLUMN5 = 11;
  var REVENUE = KPIS.find(({ id }) => id === "revenue");
  function monthlyPlan(input) {
    const { facts, language } = input;
    const at = monthsOf2(facts);
    const current = monthOf(facts.asOf, facts.settings.closingDay);
    const months = Array.from({ length: MONTHS2 }, (_, i) => at(current - MONTHS2 + 1 + i));
    const lastClosed = months[MONTHS2 - 1].partial ? current - 1 : current;
    const cells = [...headRows6(input), monthHeader(TEXT9.kpi, months, language)];
    cells[HEADER_ROW][CHANGE_COLUMN] = headCell3(TEXT9.change[language], "right");
    cells.push(...KPIS.map((kpi) => kpiRow2(kpi, months, at, lastClosed, language)), row5([]));
    cells.push(sectionRow2(TEXT9.stocks[language]), monthHeader(null, months, language));
    cells.push(...STOCKS.map((stock) => stockRow(stock, months, facts, language)), row5([]));
    cells.push(sectionRow2(TEXT9.cohorts[language]), cohortHeader(language));
    const firstCohort = cells.length;
    cells.push(...cohortRows(facts, lastClosed, language), row5([]));
    const chartTop = cells.length;
    cells.push(...Array.from({ length: CHART_ROWS }, () => row5([])));
    const dataTop = cells.length + 1;
    cells.push(sectionRow2(TEXT9.chartData[language]), chartHeader(language));
    cells.push(...months.map((month) => chartRow(month, at, facts, language)));
    return {
      sheetName: MONTHLY_SHEET[language],
      blockName: MONTHLY_BLOCK,
      cells,
      rowKeys: { firstRow: HEADER_ROW, names: cells.slice(HEADER_ROW).map(([key]) => keyOf2(key)) },
      highlights: cohortHighlights(firstCohort),
      charts: chartPlans(chartTop, dataTop, language),
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 1,
      stamp: { row: 0, column: STAMP_COLUMN5 },
      columnWidths: [150, ...Array.from({ length: MONTHS2 }, () => 68), 68]
    };
  }
  function monthsOf2(facts) {
    const slice = wholeTeam(facts);
    const known2 = /* @__PURE__ */ new Map();
    return (month) => {
      let found = known2.get(month);
      if (found === void 0) {
        const measures = measure(slice, { first: month, last: month });
        found = { month, measures, partial: measures?.cell.period.partial ?? false };
        known2.set(month, found);
      }
      return found;
    };
  }
  function headRows6({ facts, refreshedAt, language }) {
    const title = text4(TEXT9.title[language], { bold: true, size: 14, color: ACCENT });
    const stamp = text4(fill(TEXT9.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK4, align: "right" });
    const first = row5([title]);
    first[STAMP_COLUMN5] = stamp;
    return [first, row5([text4(asOfText(facts.asOf, language), QUIET_LOOK4)]), row5([text4(TEXT9.note[language], QUIET_LOOK4)])];
  }
  function monthHeader(name, months, language) {
    return row5([
      headCell3(name?.[language] ?? "", "left"),
      ...months.map(({ month, partial }) => ({
        ...headCell3(monthName2(month, language), "right"),
        ...partial ? { note: TEXT9.running[language] } : {}
      }))
    ]);
  }
  function kpiRow2(kpi, months, at, lastClosed, language) {
    const format = numberFormat(kpi.unit, language);
    const figure = ({ measures }) => figureOf(kpi, measures);
    return row5([
      text4(kpi.name[language], SMALL4),
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
    const isClosing = name === TEXT9.closing;
    return row5([
      text4(name[language], { ...SMALL4, bold: isClosing }),
      ...months.map(({ measures, partial }) => {
        const known2 = measures !== null && hasRecord(["spells"], facts, measures.cell.period.to);
        return number(known2 ? valueOf(measures.stocks) : null, format, { ...RIGHT3, bold: isClosing, italic: partial });
      })
    ]);
  }
  function cohortHeader(language) {
    return row5([
      headCell3("", "left"),
      headCell3(TEXT9.members[language], "right"),
      ...Array.from({ length: COHORT_MONTHS }, (_, months) => headCell3(fill(TEXT9.since[language], { months }), "right"))
    ]);
  }
  function cohortRows(facts, lastClosed, language) {
    return cohorts(facts, lastClosed - COHORTS + 1, lastClosed, lastClosed).map(
      ({ month, customers, active }) => row5([
        text4(fill(TEXT9.cohort[language], { month: monthName2(month, language) }), SMALL4),
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
    const names = [TEXT9.month, TEXT9.revenue, TEXT9.lastYear, TEXT9.newCustomers, TEXT9.lost];
    return row5(names.map((name, i) => text4(name[language], { ...QUIET_LOOK4, align: i === 0 ? "left" : "right" })));
  }
  function chartRow(month, at, facts, language) {
    const revenue = ({ measures: measures2, partial: partial2 }) => dataCell(partial2 ? null : figureOf(REVENUE, measures2).value, numberFormat("yen", language));
    const { measures, partial } = month;
    const known2 = measures !== null && !partial && hasRecord(["spells"], facts, measures.cell.period.to);
    const companies = numberFormat("companies", language);
    return row5([
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
        title: TEXT9.revenueChart[language],
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
        title: TEXT9.stockChart[language],
        anchor: { row: top, column: 7 },
        width: 540,
        height: 310,
        ranges: [columns(0, 1), columns(3, 2)],
        legend: "bottom",
        series: [{ color: "#0072b2" }, { color: "#d55e00" }]
      }
    ];
  }
  var headCell3 = (name, align) => text4(name, { ...SMALL4, bold: true, background: HEADER_FILL, align });
  var sectionRow2 = (title) => row5([text4(title, { bold: true, color: ACCENT })]);
  var row5 = (cells) => rowOf(COLUMNS6, cells);
  function keyOf2({ value }) {
    if (typeof value !== "string" || value === "") return [];
    const kpi = KPIS.find(({ name }) => Object.values(name).includes(value));
    const words2 = [kpi?.name, ...Object.values(TEXT9)].find(
      (each) => each !== void 0 && Object.values(each).includes(value)
    );
    return words2 === void 0 ? [value] : Object.values(words2);
  }
  var pad23 = (value) => String(value).padStart(2, "0");
  var monthName2 = (month, language) => language === "ja" ? `${pad23(yearOfMonth(month) % 100)}年${monthOfYear(month)}月` : `${yearOfMonth(month)}-${pad23(monthOfYear(month))}`;
  var chartMonthName = (month, language) => language === "ja" ? `${yearOfMonth(month)}/${monthOfYear(month)}` : `${monthOfYear(month)}/${yearOfMonth(month)}`;

  // src/reports/notices.ts
  var TEXT10 = {
    unused: { ja: "使えなかった行 {count}", en: "{count} rows could not be used" },
    toCheck: { ja: "確認したいこと {count}", en: "{count} things to check" },
    unread: {
      ja: "{sheets}はまだ読んでいません(サイドバーの「データ」で答えてください)",
      en: '{sheets} not read yet (please answer in the sidebar, tab "Data")'
    },
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
        names.length > MOST_NAMED ? fill(TEXT10.andMore[language], { shown: shown2, count: names.length - MOST_NAMED }) : shown2
      ];
    });
  }
  function notices(input, language) {
    const warnings = input.findings.filter(({ severity }) => severity === "warning").length;
    const say = (text8, count) => fill(text8[language], { count });
    return [
      say(TEXT10.unused, unusedRows(input.intake)),
      ...unreadSheets(input.intake, language).map((sheets) => fill(TEXT10.unread[language], { sheets })),
      ...warnings === 0 ? [] : [say(TEXT10.toCheck, warnings)],
      ...input.questions === 0 ? [] : [say(TEXT10.questions, input.questions)]
    ];
  }

  // src/daily/follow.ts
  var [VISIT8, CALL5] = [KINDS.indexOf("visit"), KINDS.indexOf("call")];
  var [NO_PURPOSE3, FOLLOW4, RENEWAL2] = ["none", "follow", "renewal"].map((name) => PURPOSES.indexOf(name));
  function followGaps({ activities, spells, tables, asOf, firstDay }, health) {
    if (firstDay.visits === null || firstDay.visits > asOf) return [];
    const visitsBegin = firstDay.visits;
    const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
    const gaps = health.flatMap(({ customer, rep, end }) => {
      const { current } = serviceOn(spells[customer] ?? [], asOf);
      if (current === null) return [];
      const own = rows.of(customer);
      const hasSince = (from, isMeant) => own.some((row8) => activities.day[row8] >= from && isMeant(activities, row8));
      const found = [];
      const { start } = current;
      const isNew = asOf - start < NEW_CUSTOMER_DAYS && start >= visitsBegin;
      if (isNew && !hasSince(start + 1, isFollowUp)) {
        const until = start + FOLLOW_DAYS;
        found.push({ customer, rep, kind: asOf > until ? "late" : "first-month", day: start, until });
      }
      if (end !== null && end.kind !== "auto" && end.day - asOf <= RENEWAL_DAYS) {
        const near = Math.max(end.day - RENEWAL_DAYS, start + 1);
        if (!hasSince(near, isTalkOfRenewal))
          found.push({ customer, rep, kind: "renewal", day: end.day, until: end.day });
      }
      return found;
    });
    return gaps.sort(
      (a, b) => a.until - b.until || compareText(tables.customers[a.customer], tables.customers[b.customer])
    );
  }
  function isFollowUp({ kind, purpose }, row8) {
    return kind[row8] === VISIT8 || kind[row8] === CALL5 && purpose[row8] === FOLLOW4;
  }
  function isTalkOfRenewal({ purpose, outcome }, row8) {
    const isMeant = purpose[row8] === FOLLOW4 || purpose[row8] === RENEWAL2 || purpose[row8] === NO_PURPOSE3;
    return isMeant && !isClosedDoor(outcome[row8]);
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
    const text8 = grouped(Math.abs(value), 0);
    return `${value < 0 && text8 !== "0" ? "−" : ""}¥${text8}`;
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
    const text8 = unit === "ratio" ? `${grouped(size * 100, 1)}pt` : figureText(size, unit, language);
    return `${/[1-9]/.test(text8) ? change > 0 ? "+" : "−" : "±"}${text8}`;
  }
  function grouped(value, digits2) {
    const [whole = "", fraction2] = value.toFixed(digits2).split(".");
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction2 === void 0 ? separated : `${separated}.${fraction2}`;
  }

  // src/reports/stages-sheet-parts.ts
  var WIDTHS2 = [124, ...Array.from({ length: 12 }, () => 78)];
  var SMALL5 = { size: 9 };
  var RIGHT4 = { ...SMALL5, align: "right" };
  var QUIET_LOOK5 = { color: QUIET, size: 9 };
  var THIN = "#8a8a8a";
  var row6 = (key, cells) => ({
    key,
    cells: rowOf(WIDTHS2.length, cells)
  });
  var blankRow2 = row6("", []);
  var sectionRow3 = (key, title) => row6(`section ${key}`, [text4(title, { bold: true, color: ACCENT })]);
  var noteRow = (key, sentence2, look = QUIET_LOOK5) => row6(key, [text4(sentence2, look)]);
  var headerRow2 = (key, names, language, isText = (column) => column === 0) => row6(
    key,
    Array.from(
      { length: WIDTHS2.length },
      (_, column) => text4(names[column]?.[language] ?? "", {
        ...SMALL5,
        bold: true,
        background: HEADER_FILL,
        align: isText(column) ? "left" : "right"
      })
    )
  );
  var customersCell = (count, language) => number(count, numberFormat("companies", language), count === 0 ? { ...RIGHT4, color: THIN } : RIGHT4);
  var casesCell = (count) => number(count, "#,##0", { ...RIGHT4, color: QUIET });
  var shareCell = (part, whole) => number(ratio(part, whole), "0%", whole < FEWEST_CASES ? { ...RIGHT4, color: THIN } : RIGHT4);
  var daysCell = (days, cases, language) => number(days, language === "ja" ? '0"日"' : "0", cases < FEWEST_CASES ? { ...RIGHT4, color: THIN } : RIGHT4);
  var percent = (part, whole) => `${Math.round((ratio(part, whole) ?? 0) * 100)}%`;

  // src/daily/funnel.ts
  function stageCounts(health) {
    return [null, ...STAGES].map((stage) => {
      const own = health.filter((each) => each.stage === stage);
      return { stage, customers: own.length, typed: own.filter(({ isStageTyped }) => isStageTyped).length };
    });
  }
  var CONTRACT3 = ROAD_STAGES.indexOf("contract");
  function stepRecords(all, { asOf, recordStart }, isCounted = () => true) {
    return ROAD_STAGES.slice(0, -1).map((from, index) => {
      const isStaying = index === CONTRACT3;
      const days = isStaying ? NEW_CUSTOMER_DAYS : MOVE_ON_DAYS;
      let [judged, moved, young] = [0, 0, 0];
      const lengths = [];
      for (const { reached, isRecorded, reps } of all) {
        const [begun, done] = [reached[index], reached[index + 1]];
        if (begun === null || !isCounted(reps[index])) continue;
        if (isStaying && recordStart !== null && begun < recordStart) continue;
        if (begun > asOf - days) young++;
        else {
          judged++;
          if (done === null || done - begun > days) continue;
          moved++;
          if (!isStaying && isRecorded[index] && isRecorded[index + 1]) lengths.push(done - begun);
        }
      }
      const to = ROAD_STAGES[index + 1];
      return { from, to, days, judged, moved, young, medianDays: median(lengths), timed: lengths.length };
    });
  }
  function clearLeak(steps) {
    const known2 = steps.filter(({ judged }) => judged >= FEWEST_CASES);
    const lowest = [...known2].sort((a, b) => a.moved / a.judged - b.moved / b.judged)[0];
    if (lowest === void 0 || known2.length < 2) return null;
    const isClear = known2.every((step) => step === lowest || isBelow(lowest, step));
    return isClear ? lowest : null;
  }
  function repDifferences(all, days, reps) {
    return reps.flatMap((rep) => {
      const others = stepRecords(all, days, (other) => other !== rep);
      return stepRecords(all, days, (other) => other === rep).flatMap((own, index) => {
        const rest = others[index];
        if (own.judged < FEWEST_CASES || rest.judged < FEWEST_CASES) return [];
        const isLower = own.moved * rest.judged < rest.moved * own.judged;
        const [low, high] = isLower ? [own, rest] : [rest, own];
        const chance = fisherLowerTail(low.moved, low.judged, high.moved, high.judged);
        return chance < NAMING_CHANCE ? [{ rep, own, others: rest, isBelow: isLower }] : [];
      });
    });
  }
  function isBelow(a, b) {
    return wilsonInterval(a.moved, a.judged).high < wilsonInterval(b.moved, b.judged).low;
  }

  // src/daily/response.ts
  var RESPONSES = ["slow", "responsive", "few"];
  function responses({ activities, tables, asOf }) {
    const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
    return tables.customers.map((_, customer) => {
      const trend2 = reactionTrend(signalsOf(activities, rows.of(customer), asOf - HABIT_DAYS + 1, asOf));
      const group = trend2.isLow ? "slow" : trend2.count < LAST_REACTIONS ? "few" : "responsive";
      return { group, trend: trend2 };
    });
  }
  function signalsOf(activities, rows, from, to) {
    const scores = /* @__PURE__ */ new Map();
    for (const row8 of rows) {
      const day = activities.day[row8];
      const score = reactionScore(activities.reaction[row8]) ?? outcomeScore(activities.outcome[row8]);
      if (day >= from && day <= to && score !== null) scores.set(day, Math.min(score, scores.get(day) ?? 1));
    }
    return [...scores].map(([day, score]) => ({ day, score }));
  }
  var YEAR4 = 365;
  var CONTRACT4 = ROAD_STAGES.indexOf("contract");
  function firstResponses({ activities, tables, asOf }, all) {
    const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
    const counts = { slow: { judged: 0, signed: 0 }, responsive: { judged: 0, signed: 0 } };
    for (const { customer, reached } of all) {
      const signed = reached[CONTRACT4] ?? null;
      const signals = signalsOf(activities, rows.of(customer), -Infinity, (signed ?? Infinity) - 1);
      const first = signals.slice(0, LAST_REACTIONS);
      const known2 = first[LAST_REACTIONS - 1]?.day;
      if (known2 === void 0 || known2 > asOf - YEAR4) continue;
      const isSlow = first.filter(({ score }) => score < 0).length >= COOL_ALONE;
      const count = counts[isSlow ? "slow" : "responsive"];
      count.judged++;
      if (signed !== null && signed - known2 <= YEAR4) count.signed++;
    }
    return ["slow", "responsive"].map((group) => ({ group, ...counts[group] }));
  }

  // src/reports/stages-sheet-texts.ts
  var UNTOUCHED = { ja: "未接触", en: "Not met" };
  var NEXT_STEP = {
    none: { ja: "まず一度、会うか電話する", en: "Meet or ring them once" },
    contact: { ja: "話せる時間をもらう。断られたら押さない", en: "Get time to talk; never push" },
    talk: { ja: "困りごとを聞き、次のアポをもらう", en: "Ask what they need; an appointment" },
    prospect: { ja: "必要な時を待って通い、商談か見積へ", en: "Stay in touch; meeting or quote" },
    deal: { ja: "宿題を返し、契約の開始日を決める", en: "Answer open points; agree a start" },
    contract: { ja: "初月にフォローし、91日目を迎える", en: "Follow up in month one; reach day 91" },
    continuing: { ja: "目安の間隔で通い、更新を早めに話す", en: "Keep the rhythm; talk of renewal early" },
    left: { ja: "節目に声をかける。アポか商談で戻る", en: "Call at times; an appointment brings back" }
  };
  var TEXT11 = {
    title: { ja: "ルートKPI 段階", en: "Route KPI stages" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {count}社   段階は訪問と契約の記録から決まります。「顧客」の表の「段階」に入力すると、入力が優先されます",
      en: '{asOf}   {count} customers   Stages follow from visits and contracts; what is typed under "Stage" in the customers table goes first'
    },
    note: {
      ja: "「最新に更新」で書き直されます。表の右と下のメモは残ります。n は割合のもとになった社数で、{few}社に満たない割合は灰色です",
      en: 'Rewritten by "Refresh"; notes to the right and below stay. n is what a share rests on; under {few} a share is grey'
    },
    funnel: { ja: "いまの段階と、次の段階へ進んだ割合", en: "Where customers stand, and how many moved on" },
    counted: {
      ja: "割合 = その段階に来て{days}日(契約は{stay}日)以上たった顧客のうち、その日数のうちに次の段階へ進んだ顧客",
      en: "Share = of the customers that came to the stage at least {days} days ago (new: {stay}), those who moved on within these days"
    },
    scope: {
      ja: "日が浅い顧客は、進んでいてもいなくても数えません(途中の顧客で割合が上下しないため)。初めての契約までの道のりを、記録全体で見ます",
      en: "Who came later is too young: counted on neither side, so that unfinished ways change nothing. First contracts only, whole record"
    },
    unrecorded: {
      ja: "日数の中央値は、両方の段階が記録にある顧客だけです(0日 = 同じ日)。契約までの訪問の記録がない契約 {count}社は、契約からあとだけを数えます",
      en: "Days: the median of customers with both stages on record (0 = same day). {count} contracts without a visit before them count from the contract on only"
    },
    stage: { ja: "段階", en: "Stage" },
    now: { ja: "いま", en: "Now" },
    typed: { ja: "うち入力", en: "Typed" },
    moved: { ja: "進んだ割合", en: "Moved on" },
    cases: { ja: "n", en: "n" },
    chance: { ja: "偶然の幅", en: "By chance" },
    days: { ja: "日数の中央値", en: "Median days" },
    young: { ja: "日が浅い", en: "Too young" },
    movesOn: { ja: "次へ進むには", en: "What moves them on" },
    total: { ja: "合計", en: "Total" },
    leaks: { ja: "どこで止まりやすいか", en: "Where customers stop" },
    leak: {
      ja: "{from}から{to}へ進むのは{share}({judged}社中{moved}社)で、ほかのどの段階よりもはっきり少なめです。",
      en: "From {from} to {to} {share} move on ({moved} of {judged}), clearly fewer than at any other stage."
    },
    noLeak: {
      ja: "チーム全体では、どの段階も偶然の幅が重なっていて、ここで止まるとは言い切れません。",
      en: "For the team, the intervals of chance touch: no stage can be said to lose most."
    },
    fewCases: {
      ja: "判定できる顧客が{few}社以上いる段階が2つになるまで、比べません。",
      en: "Nothing is compared until two stages have {few} customers to judge by."
    },
    repBelow: {
      ja: "{rep}: {from}から{to}へ {share}({judged}社中{moved}社)。ほかの担当者は{others}(n={n})です。一緒に訪問して、どこで話が止まるか見てみましょう。",
      en: "{rep}: from {from} to {to} {share} ({moved} of {judged}); the others {others} (n={n}). Go along on a visit and see where it stops."
    },
    repAbove: {
      ja: "{rep}: {from}から{to}へ {share}({judged}社中{moved}社)。ほかの担当者は{others}(n={n})です。進め方をチームに教えてもらいましょう。",
      en: "{rep}: from {from} to {to} {share} ({moved} of {judged}); the others {others} (n={n}). Ask how it is done."
    },
    noDifference: {
      ja: "担当者ごとでは、偶然を超える差はありません(担当者と段階ごとに{few}社以上、偶然なら千回に1回もない差だけを書きます)。",
      en: "No rep differs by more than chance (told from {few} customers on, where chance is below one in a thousand)."
    },
    timing: { ja: "今すぐ / これから", en: "Now / later" },
    timingGroup: { ja: "時期", en: "Timing" },
    timingNow: { ja: "今すぐ", en: "Now" },
    timingLater: { ja: "これから", en: "Later" },
    signers: { ja: "契約した顧客", en: "Signed" },
    within: { ja: "{days}日以内", en: "{days} days" },
    signersNote: {
      ja: "契約した顧客 = 初めての接触から1年以内に契約した顧客が、{days}日以内だったか(今すぐ)、後だったか(これから)。接触から1年たった分で数えます",
      en: "Signed = those who signed within a year of the first contact: within {days} days (now) or later; of customers first met a year ago"
    },
    linesNote: {
      ja: "日数 = 今すぐは初めてのアポ・商談・見積から、これからは(その日にアポなどのない)初めての接触から、その日数で契約した割合",
      en: "Days = share under contract so long after the first appointment, meeting or quote (now), or after a first contact without one (later)"
    },
    groupNote: {
      ja: "右の n は、その日数がたった顧客の数です。どの日数も同じ顧客で数えます。「—」は、そこまで日がたった顧客がまだ少ないところです",
      en: 'The n at the right is one group of customers that have had the time. "—": too few have had so long'
    },
    assumed: {
      ja: "2:8 は仮の値です(10人いたら2人が今すぐ、という目安)。チームの実績は、契約した顧客が{few}社になると出ます(いま{count}社)。",
      en: "2:8 is assumed (of ten customers two buy at once). Your own figure appears from {few} signed customers on (now {count})."
    },
    response: { ja: "反応が鈍い顧客 / 反応がある顧客", en: "Slow and responsive customers" },
    responseGroup: { ja: "反応", en: "Response" },
    slow: { ja: "反応が鈍い", en: "Slow" },
    responsive: { ja: "反応がある", en: "Responsive" },
    few: { ja: "記録が少ない", en: "Too few" },
    underContract: { ja: "契約中", en: "Customers" },
    before: { ja: "契約前", en: "Prospects" },
    left: { ja: "離脱", en: "Left" },
    fromFirst: { ja: "はじめ4回 n", en: "First 4, n" },
    signedLater: { ja: "契約した", en: "Signed" },
    signedShare: { ja: "契約の割合", en: "Share" },
    responseNote: {
      ja: "鈍い = この1年の直近4回のうち3回(下がってきたときは2回)が、鈍い反応・不在・断り・失注。反応の記録がない訪問は、結果で見ます",
      en: "Slow = of the last four contacts of a year three (two where falling) were cool, absent, refused or lost; outcomes speak where no reaction is written"
    },
    fewNote: {
      ja: "記録が少ない = 手がかりのある接触が4回に満たない。鈍い顧客をどの順番で回るかは、「顧客」の表の「上長の優先度」で決められます",
      en: 'Too few = under four contacts that tell anything. "Manager priority" in the customers table sets the order in which slow ones are visited'
    },
    firstNote: {
      ja: "はじめ4回 = 契約前の最初の4回で分け、4回目から1年たった見込み客のうち、1年以内に契約した社数と割合。待てば契約になる方がいるかを見ます",
      en: "First 4 = prospects by their first four contacts, a year after the fourth: how many signed within that year. Patience shows here"
    },
    byRep: { ja: "担当者ごとの顧客", en: "Customers by rep" },
    byRepNote: {
      ja: "契約中は担当者、契約前は最後に接触した人の顧客として数えます。並びは担当者の表の順です(順位ではありません)",
      en: "Customers count for their owner, prospects for who was in touch last. In the order of the tables, not ranked"
    },
    steps: { ja: "担当者ごとの、次の段階へ進んだ割合", en: "Moved on, by rep" },
    stepsNote: {
      ja: "その段階に連れてきた担当者で数えます。n が{few}社に満たない割合は灰色です。件数の少ない割合の差は、偶然のことが多いです",
      en: "Counted for the rep who brought the customer to the stage. Grey under {few}: differences of few cases are mostly chance"
    },
    rep: { ja: "担当者", en: "Rep" },
    team: { ja: "チーム全体", en: "Whole team" },
    step: { ja: "{from}→{to}", en: "{from}→{to}" },
    slowShort: { ja: "反応が鈍い", en: "Slow" },
    firstMonth: { ja: "初月フォロー", en: "First month" },
    follow: { ja: "フォローがまだの顧客", en: "Not followed up yet" },
    followRate: {
      ja: "初月フォロー率(締まった直近12か月): {share}({begun}件中{followed}件)",
      en: "First-month follow-up (last 12 closed months): {share} ({followed} of {begun})"
    },
    noFollowRate: {
      ja: "初月フォロー率(締まった直近12か月): 判定できる契約がまだありません",
      en: "First-month follow-up (last 12 closed months): no contract to judge yet"
    },
    followNote: {
      ja: "初月 = 開始の翌日から30日以内の訪問もフォロー電話もまだない。更新前 = 終わりまで60日以内で、フォロー・提案・更新の話がまだない(自動更新は除く)",
      en: "First month: no visit or follow-up call in the 30 days after the start. Renewal: within 60 days of the end no follow-up, proposal or talk of renewal (not what renews itself)"
    },
    allFollowed: { ja: "全員フォロー済みです。", en: "Everyone has been followed up." },
    noVisits: { ja: "訪問の記録がまだないため、出せません。", en: "There is no record of visits yet." },
    customer: { ja: "顧客", en: "Customer" },
    what: { ja: "何の", en: "What" },
    startOrEnd: { ja: "開始・終了", en: "Start / end" },
    until: { ja: "いつまで", en: "Until" },
    leftDays: { ja: "あと", en: "Days left" },
    lastVisit: { ja: "最終訪問", en: "Last visit" },
    firstMonthGap: { ja: "初月", en: "First month" },
    lateGap: { ja: "初月を過ぎた", en: "Month over" },
    renewalGap: { ja: "更新前", en: "Renewal" },
    daysLeft: { ja: '0"日"', en: "0" },
    differing: { ja: "入力した段階が、記録と違う顧客", en: "Typed stage differs from the log" },
    differingNote: {
      ja: "入力が優先されます。古くなっていたら「顧客」の表の「段階」を空にすると、記録に戻ります",
      en: 'What is typed goes first. Clear the "Stage" cell in the customers table to follow the log again'
    },
    typedStage: { ja: "入力", en: "Typed" },
    loggedStage: { ja: "記録", en: "Log" },
    since: { ja: "記録の開始", en: "Since" }
  };

  // src/reports/stages-sheet-reps.ts
  function repRows2(context) {
    const { facts, health, roads: roads2, language } = context;
    const days = { asOf: facts.asOf, recordStart: facts.settings.recordStart };
    const slow = responses(facts).map(({ group }) => group === "slow");
    const team = { name: TEXT11.team[language], rep: null };
    const stepsOf = /* @__PURE__ */ new Map([[null, stepRecords(roads2, days)]]);
    const present = [NO_NAME, ...facts.tables.reps.keys()].filter((rep) => {
      const steps2 = stepRecords(roads2, days, (other) => other === rep);
      stepsOf.set(rep, steps2);
      return health.some((each) => each.rep === rep) || steps2.some(({ judged, young }) => judged + young > 0);
    });
    const reps = [...present.filter((rep) => rep !== NO_NAME), ...present.filter((rep) => rep === NO_NAME)];
    const people = [
      team,
      ...reps.map((rep) => ({ rep, name: facts.tables.reps[rep] ?? UNASSIGNED[language === "ja" ? 0 : 1] }))
    ];
    const keyOf3 = ({ rep }) => rep === null ? "team" : `rep ${facts.tables.reps[rep] ?? ""}`;
    const steps = stepsOf.get(null);
    const month = lastMonths(facts);
    return [
      sectionRow3("reps", TEXT11.byRep[language]),
      noteRow("reps note", TEXT11.byRepNote[language]),
      headerRow2(
        "reps header",
        [TEXT11.rep, UNTOUCHED, ...Object.values(STAGE_TEXT), TEXT11.total, TEXT11.timingNow, TEXT11.timingLater, TEXT11.slowShort],
        language
      ),
      ...people.map((person) => {
        const own = health.filter((each) => person.rep === null || each.rep === person.rep);
        return row6(`customers ${keyOf3(person)}`, [nameCell(person), ...customerCells(own, slow, context)]);
      }),
      blankRow2,
      sectionRow3("steps", TEXT11.steps[language]),
      noteRow("steps note", fill(TEXT11.stepsNote[language], { few: FEWEST_CASES })),
      headerRow2(
        "steps header",
        [
          TEXT11.rep,
          ...steps.flatMap(({ from, to }) => [
            {
              ja: fill(TEXT11.step.ja, { from: STAGE_TEXT[from].ja, to: STAGE_TEXT[to].ja }),
              en: fill(TEXT11.step.en, { from: STAGE_TEXT[from].en, to: STAGE_TEXT[to].en })
            },
            TEXT11.cases
          ]),
          TEXT11.firstMonth,
          TEXT11.cases
        ],
        language
      ),
      ...people.map((person) => {
        const slice = person.rep === null ? wholeTeam(facts) : repSlice(facts, person);
        const { begun, followed } = followRate(slice, month);
        return row6(`steps ${keyOf3(person)}`, [
          nameCell(person),
          ...stepsOf.get(person.rep).flatMap(({ moved, judged }) => [shareCell(moved, judged), casesCell(judged)]),
          shareCell(followed, begun),
          casesCell(begun)
        ]);
      }),
      blankRow2
    ];
  }
  var nameCell = ({ name, rep }) => text4(name, rep === null ? { ...SMALL5, bold: true } : SMALL5);
  function customerCells(own, isSlow, { language }) {
    const timed = (timing) => own.filter((each) => each.timing?.timing === timing).length;
    return [
      ...stageCounts(own).map(({ customers }) => customers),
      own.length,
      timed("now"),
      timed("later"),
      own.filter(({ customer }) => isSlow[customer]).length
    ].map((count) => customersCell(count, language));
  }
  var repSlice = (facts, { rep }) => sliceOf(facts, { rep: facts.tables.reps[rep] ?? UNASSIGNED[0] }, () => "");
  function lastMonths({ asOf, settings }) {
    const month = monthOf(asOf, settings.closingDay);
    const last2 = monthEnd(month, settings.closingDay) === asOf ? month : month - 1;
    return { first: last2 - 11, last: last2 };
  }
  function followRate(slice, months) {
    const { numerator, denominator } = figureOf(first_month_follow_default, measure(slice, months));
    return { begun: denominator ?? 0, followed: numerator ?? 0 };
  }

  // src/reports/stages-sheet-follow.ts
  var DAY = "yyyy/mm/dd";
  var GAPS = { "first-month": TEXT11.firstMonthGap, late: TEXT11.lateGap, renewal: TEXT11.renewalGap };
  function followRows(context) {
    const { facts, health, language } = context;
    const gaps = followGaps(facts, health);
    const { begun, followed } = followRate(wholeTeam(facts), lastMonths(facts));
    const rate = begun === 0 ? TEXT11.noFollowRate[language] : fill(TEXT11.followRate[language], { share: percent(followed, begun), begun, followed });
    const isKnown = facts.firstDay.visits !== null && facts.firstDay.visits <= facts.asOf;
    const nobody = noteRow("follow nobody", (isKnown ? TEXT11.allFollowed : TEXT11.noVisits)[language], SMALL5);
    return [
      sectionRow3("follow", TEXT11.follow[language]),
      noteRow("follow rate", rate, SMALL5),
      noteRow("follow note", TEXT11.followNote[language]),
      headerRow2(
        "follow header",
        [TEXT11.customer, TEXT11.rep, TEXT11.what, TEXT11.startOrEnd, TEXT11.until, TEXT11.leftDays, TEXT11.lastVisit],
        language,
        (column) => column < 3
      ),
      ...gaps.length === 0 ? [nobody] : gaps.map((gap2) => gapRow(gap2, context)),
      blankRow2
    ];
  }
  function gapRow(gap2, { facts, health, customers, language }) {
    const { lastVisit } = health[gap2.customer];
    const left = gap2.until - facts.asOf;
    const name = customers[gap2.customer];
    return row6(`follow ${gap2.kind} ${name}`, [
      text4(name, SMALL5),
      text4(facts.tables.reps[gap2.rep] ?? DASH2, SMALL5),
      text4(GAPS[gap2.kind][language], SMALL5),
      { value: { day: gap2.day }, format: DAY, look: RIGHT4 },
      { value: { day: gap2.until }, format: DAY, look: RIGHT4 },
      number(gap2.kind === "late" ? null : left, TEXT11.daysLeft[language], RIGHT4),
      lastVisit === null ? text4(DASH2, RIGHT4) : { value: { day: lastVisit.day }, format: DAY, look: RIGHT4 }
    ]);
  }
  function differingRows({ facts, health, customers, language }) {
    const differing = health.filter(
      ({ stage, isStageTyped, recordedStage }) => isStageTyped && stage !== recordedStage.stage
    );
    if (differing.length === 0) return [];
    return [
      sectionRow3("differing", TEXT11.differing[language]),
      noteRow("differing note", TEXT11.differingNote[language]),
      headerRow2("differing header", [TEXT11.customer, TEXT11.rep, TEXT11.typedStage, TEXT11.loggedStage, TEXT11.since], language),
      ...differing.map(({ customer, rep, stage, recordedStage }) => {
        const name = customers[customer];
        const { since } = recordedStage;
        return row6(`differing ${name}`, [
          text4(name, SMALL5),
          text4(facts.tables.reps[rep] ?? DASH2, SMALL5),
          text4(STAGE_TEXT[stage][language], SMALL5),
          text4((recordedStage.stage === null ? UNTOUCHED : STAGE_TEXT[recordedStage.stage])[language], SMALL5),
          since === null ? text4(DASH2, RIGHT4) : { value: { day: since }, format: DAY, look: RIGHT4 }
        ]);
      })
    ];
  }

  // src/reports/stages-sheet-funnel.ts
  var MOVES_ON_COLUMN = 10;
  function funnelRows(context, isByRep) {
    const { facts, health, roads: roads2, language } = context;
    const steps = stepRecords(roads2, { asOf: facts.asOf, recordStart: facts.settings.recordStart });
    const leak = clearLeak(steps);
    const counts = stageCounts(health);
    const unrecorded = roads2.filter(({ reached }) => reached[0] === null && reached.some((day) => day !== null)).length;
    const limits = { days: MOVE_ON_DAYS, stay: NEW_CUSTOMER_DAYS };
    return [
      sectionRow3("funnel", TEXT11.funnel[language]),
      noteRow("funnel counted", fill(TEXT11.counted[language], limits)),
      noteRow("funnel scope", TEXT11.scope[language]),
      noteRow("funnel unrecorded", fill(TEXT11.unrecorded[language], { count: unrecorded })),
      headerRow2(
        "funnel header",
        [
          TEXT11.stage,
          TEXT11.now,
          TEXT11.typed,
          TEXT11.moved,
          TEXT11.cases,
          TEXT11.chance,
          TEXT11.days,
          TEXT11.cases,
          TEXT11.young,
          null,
          TEXT11.movesOn
        ],
        language,
        (column) => column === 0 || column === MOVES_ON_COLUMN
      ),
      ...counts.map(({ stage, customers, typed }) => {
        const name = stage === null ? UNTOUCHED : STAGE_TEXT[stage];
        const step = steps.find(({ from }) => from === stage);
        return row6(`stage ${stage ?? "none"}`, [
          text4(name[language], { ...SMALL5, bold: true }),
          customersCell(customers, language),
          customersCell(typed, language),
          ...step === void 0 ? Array.from({ length: 6 }, () => BLANK3) : stepCells(step, step === leak, context),
          BLANK3,
          text4(NEXT_STEP[stage ?? "none"][language], QUIET_LOOK5)
        ]);
      }),
      row6("stage total", [
        text4(TEXT11.total[language], SMALL5),
        customersCell(health.length, language),
        customersCell(
          counts.reduce((sum, { typed }) => sum + typed, 0),
          language
        )
      ]),
      blankRow2,
      ...leakRows(context, steps, leak, isByRep)
    ];
  }
  function stepCells({ judged, moved, young, medianDays, timed }, isLeak, { language }) {
    const interval = wilsonInterval(moved, judged);
    const range = interval === null ? "—" : `${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%`;
    return [
      isLeak ? leakCell(moved, judged) : shareCell(moved, judged),
      casesCell(judged),
      text4(range, { ...QUIET_LOOK5, align: "right" }),
      daysCell(medianDays, timed, language),
      timed === 0 ? text4("—", RIGHT4) : casesCell(timed),
      casesCell(young)
    ];
  }
  function leakCell(moved, judged) {
    const { look } = STATUS_LOOKS.find(({ sign: sign2 }) => sign2 === "△");
    return { value: moved / judged, format: '"△ "0%', look: { ...RIGHT4, ...look, bold: true } };
  }
  function leakRows(context, steps, leak, isByRep) {
    const { facts, roads: roads2, language } = context;
    const isComparable = steps.filter(({ judged }) => judged >= FEWEST_CASES).length >= 2;
    const few = { few: FEWEST_CASES };
    const team = leak !== null ? fill(TEXT11.leak[language], stepWords(leak, context)) : fill((isComparable ? TEXT11.noLeak : TEXT11.fewCases)[language], few);
    const rows = [sectionRow3("leaks", TEXT11.leaks[language]), noteRow("leak team", team, SMALL5)];
    if (!isByRep) return [...rows, blankRow2];
    const days = { asOf: facts.asOf, recordStart: facts.settings.recordStart };
    const reps = [...facts.tables.reps.keys()];
    const differences2 = repDifferences(roads2, days, reps).map((difference) => {
      const { rep, own, others, isBelow: isBelow2 } = difference;
      const words2 = {
        ...stepWords(own, context),
        rep: facts.tables.reps[rep],
        others: percent(others.moved, others.judged),
        n: others.judged
      };
      return noteRow(
        `leak ${words2.rep} ${own.from}`,
        fill((isBelow2 ? TEXT11.repBelow : TEXT11.repAbove)[language], words2),
        SMALL5
      );
    });
    const none = noteRow("leak none", fill(TEXT11.noDifference[language], few));
    return [...rows, ...differences2.length > 0 ? differences2 : [none], blankRow2];
  }
  var stepWords = ({ from, to, moved, judged }, { language }) => ({
    from: STAGE_TEXT[from][language],
    to: STAGE_TEXT[to][language],
    share: percent(moved, judged),
    moved,
    judged
  });

  // src/reports/stages-sheet-timing.ts
  function timingRows({ facts, health, roads: roads2, language }) {
    const record = timingRecord(roads2, facts.asOf);
    const { now, later } = record.signers;
    const { share: share2, isAssumed } = record.nowShare;
    const rows = ["now", "later"].map((timing) => {
      const own = health.filter((each) => each.timing?.timing === timing);
      const ownShare = timing === "now" ? share2 : 1 - share2;
      return row6(`timing ${timing}`, [
        text4((timing === "now" ? TEXT11.timingNow : TEXT11.timingLater)[language], { ...SMALL5, bold: true }),
        customersCell(own.length, language),
        customersCell(own.filter((each) => each.timing.isTyped).length, language),
        { value: ownShare, format: "0%", look: isAssumed ? { ...QUIET_LOOK5, italic: true, align: "right" } : RIGHT4 },
        casesCell(now + later),
        ...elapsedCells(record[timing])
      ]);
    });
    return [
      sectionRow3("timing", TEXT11.timing[language]),
      ...isAssumed ? [noteRow("timing assumed", fill(TEXT11.assumed[language], { few: FEWEST_CASES, count: now + later }), SMALL5)] : [],
      headerRow2(
        "timing header",
        [
          TEXT11.timingGroup,
          TEXT11.now,
          TEXT11.typed,
          TEXT11.signers,
          TEXT11.cases,
          ...ELAPSED_DAYS.map((days) => ({
            ja: fill(TEXT11.within.ja, { days }),
            en: fill(TEXT11.within.en, { days })
          })),
          TEXT11.cases
        ],
        language
      ),
      ...rows,
      noteRow("timing signers", fill(TEXT11.signersNote[language], { days: NOW_DAYS })),
      noteRow("timing lines", TEXT11.linesNote[language]),
      noteRow("timing group", TEXT11.groupNote[language]),
      blankRow2
    ];
  }
  function elapsedCells({ judged, signed }) {
    const shares = signed.map((count) => count === null ? text4(DASH2, RIGHT4) : shareCell(count, judged));
    return [...shares, casesCell(judged)];
  }
  function responseRows({ facts, health, roads: roads2, language }) {
    const all = responses(facts);
    const first = firstResponses(facts, roads2);
    const rows = RESPONSES.map((group) => {
      const own = health.filter(({ customer }) => all[customer].group === group);
      const known2 = first.find((each) => each.group === group);
      const left = own.filter(({ isUnderContract: isUnderContract2, stage }) => !isUnderContract2 && stage === "left").length;
      const served = own.filter(({ isUnderContract: isUnderContract2 }) => isUnderContract2).length;
      return row6(`response ${group}`, [
        text4(TEXT11[group][language], { ...SMALL5, bold: true }),
        customersCell(own.length, language),
        customersCell(served, language),
        customersCell(own.length - served - left, language),
        customersCell(left, language),
        BLANK3,
        ...known2 === void 0 ? [] : [casesCell(known2.judged), casesCell(known2.signed), shareCell(known2.signed, known2.judged)]
      ]);
    });
    return [
      sectionRow3("response", TEXT11.response[language]),
      headerRow2(
        "response header",
        [
          TEXT11.responseGroup,
          TEXT11.now,
          TEXT11.underContract,
          TEXT11.before,
          TEXT11.left,
          null,
          TEXT11.fromFirst,
          TEXT11.signedLater,
          TEXT11.signedShare
        ],
        language
      ),
      ...rows,
      noteRow("response note", TEXT11.responseNote[language]),
      noteRow("response clues", TEXT11.fewNote[language]),
      noteRow("response first", TEXT11.firstNote[language]),
      blankRow2
    ];
  }

  // src/reports/stages-sheet.ts
  var STAGES_SHEET = { ja: "段階", en: "Stages" };
  var STAGES_BLOCK = "KPI_STAGES";
  var KEY_COLUMN2 = WIDTHS2.length;
  var STAMP_COLUMN6 = WIDTHS2.length - 1;
  var HEAD_ROWS = 3;
  function stagesPlan(input) {
    const { facts, language } = input;
    const context = {
      ...input,
      roads: roads(facts),
      customers: distinctNames(facts.tables.customers)
    };
    const isByRep = facts.settings.byRepSheets;
    const rows = [
      ...headRows7(input),
      blankRow2,
      ...funnelRows(context, isByRep),
      ...timingRows(context),
      ...responseRows(context),
      ...isByRep ? repRows2(context) : [],
      ...followRows(context),
      ...differingRows(context)
    ];
    return {
      sheetName: STAGES_SHEET[language],
      blockName: STAGES_BLOCK,
      cells: rows.map(({ cells, key }) => [...cells, key === "" ? BLANK3 : text4(key, { color: QUIET })]),
      rowKeys: {
        firstRow: HEAD_ROWS,
        column: KEY_COLUMN2,
        names: rows.slice(HEAD_ROWS).map(({ key }) => key === "" ? [] : [key])
      },
      highlights: [],
      frozenRows: HEAD_ROWS,
      columnWidths: [...WIDTHS2, 60],
      hiddenColumn: KEY_COLUMN2,
      stamp: { row: 0, column: STAMP_COLUMN6 }
    };
  }
  function headRows7({ facts, health, refreshedAt, language }) {
    const stamp = text4(fill(TEXT11.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK5, align: "right" });
    const title = text4(TEXT11.title[language], { bold: true, size: 14, color: ACCENT });
    const meta = { asOf: asOfText(facts.asOf, language), count: health.length };
    return [
      row6("", [title, ...Array.from({ length: STAMP_COLUMN6 - 1 }, () => BLANK3), stamp]),
      noteRow("", fill(TEXT11.meta[language], meta)),
      noteRow("", fill(TEXT11.note[language], { few: FEWEST_CASES }))
    ];
  }

  // src/reports/today-parts.ts
  var TODAY_COLUMNS = [
    { name: { ja: "順", en: "No." }, width: 58, align: "left" },
    { name: { ja: "顧客", en: "Customer" }, width: 124, align: "left" },
    { name: { ja: "エリア", en: "Area" }, width: 64, align: "left" },
    { name: { ja: "なぜ今日か", en: "Why today" }, width: 226, align: "left" },
    { name: { ja: "前回の様子", en: "Last time" }, width: 186, align: "left" },
    { name: { ja: "前回", en: "On" }, width: 68, align: "left" },
    { name: { ja: "電話", en: "Phone" }, width: 92, align: "left" },
    { name: { ja: "期日", en: "Due" }, width: 68, align: "right" },
    { name: { ja: "金額", en: "Yen" }, width: 76, align: "right" },
    { name: { ja: "役立つKPI", en: "KPI" }, width: 88, align: "center" },
    { name: { ja: "状況", en: "Status" }, width: 74, align: "left" }
  ];
  var SMALL6 = { size: 9 };
  function headerRow3(names) {
    return {
      cells: TODAY_COLUMNS.map(
        ({ align }, column) => text4(names[column] ?? "", { ...SMALL6, bold: true, background: HEADER_FILL, align })
      )
    };
  }

  // src/reports/class-words.ts
  var NOTHING2 = { ja: "", en: "" };
  var KIND_WORDS = {
    visit: { ja: "訪問", en: "Visit" },
    call: { ja: "電話", en: "Call" },
    online: { ja: "オンライン", en: "Online" },
    mail: { ja: "メール", en: "Mail" },
    other: { ja: "その他", en: "Other" }
  };
  var PURPOSE_WORDS = {
    none: NOTHING2,
    prospecting: { ja: "アポ取り", en: "prospecting" },
    follow: { ja: "フォロー", en: "follow-up" },
    routine: { ja: "定期", en: "routine" },
    renewal: { ja: "更新", en: "renewal" },
    complaint: { ja: "クレーム", en: "complaint" },
    other: NOTHING2
  };
  var OUTCOME_WORDS = {
    none: NOTHING2,
    absent: { ja: "不在", en: "absent" },
    refused: { ja: "断り", en: "refused" },
    talked: { ja: "会話", en: "talked" },
    appointment: { ja: "アポ", en: "appointment" },
    meeting: { ja: "商談", en: "meeting" },
    quote: { ja: "見積", en: "quote" },
    won: { ja: "成約", en: "won" },
    lost: { ja: "失注", en: "lost" },
    cancelled: { ja: "延期", en: "put off" },
    other: NOTHING2
  };
  var REACTION_WORDS = {
    none: NOTHING2,
    warm: { ja: "反応が良い", en: "warm" },
    neutral: { ja: "反応は普通", en: "neutral" },
    cool: { ja: "反応が鈍い", en: "cool" },
    other: NOTHING2
  };

  // src/reports/plan-texts.ts
  var REASONS2 = {
    promise: { ja: "{day}の約束です", en: "Agreed for {day}" },
    "promise-late": { ja: "{day}の約束がまだです", en: "Agreed for {day}, and still to be done" },
    "promise-moved": { ja: "{from}から{day}に延ばした訪問です", en: "Put off from {from} to {day}" },
    leaving: {
      ja: "{end}に解約の予定です(あと{left}日)。もう一度お話をうかがう時期です",
      en: "Is to leave on {end} (in {left} days): time to listen once more"
    },
    renewal: {
      ja: "{end}に契約が終わります(あと{left}日)。更新の話をする時期です",
      en: "Contract ends on {end} (in {left} days): time to talk about renewal"
    },
    now: { ja: "今すぐのお客さまです。最後の接触から{days}日", en: "Buys now; last contact {days} days ago" },
    "now-untouched": { ja: "今すぐのお客さまです。まだ接触の記録がありません", en: "Buys now; no contact on record yet" },
    "first-month": {
      ja: "{start}からの契約です。{until}までにフォローしましょう",
      en: "Contract since {start}: follow up by {until}"
    },
    round: { ja: "最後の訪問から{days}日(目安{interval}日)", en: "Last visit {days} days ago (usual {interval})" },
    "round-never": {
      ja: "訪問の記録がまだありません(目安{interval}日)",
      en: "No visit on record yet (usual {interval})"
    },
    event: { ja: "{day}は{name}です。ごあいさつの機会です", en: "{name} on {day}: a reason to call" },
    nurture: {
      ja: "最後の接触から{days}日。近況をうかがう時期です",
      en: "Last contact {days} days ago: time to ask how they are"
    },
    untouched: {
      ja: "まだ接触の記録がありません。はじめのごあいさつを",
      en: "No contact on record yet: introduce yourself"
    },
    "win-back": {
      ja: "離れてから連絡のないまま{days}日。近況をうかがう時期です",
      en: "Left, and not heard of for {days} days: time to ask how they are"
    }
  };
  var SHORT3 = {
    promise: { ja: "約束", en: "agreed" },
    leaving: { ja: "解約予定", en: "leaving" },
    renewal: { ja: "更新間近", en: "renewal" },
    risk: { ja: "解約リスク", en: "at risk" },
    now: { ja: "今すぐ", en: "buys now" },
    "first-month": { ja: "初月フォロー", en: "first month" },
    round: { ja: "目安の間隔", en: "usual interval" },
    event: { ja: "節目の日", en: "occasion" },
    nurture: { ja: "近況うかがい", en: "keeping in touch" },
    untouched: { ja: "はじめての接触", en: "first contact" },
    "win-back": { ja: "離れた顧客", en: "has left" }
  };
  var TEXT12 = {
    also: { ja: "(ほかに {also})", en: " (also: {also})" },
    manager: { ja: "\n上長: {words}", en: "\nManager: {words}" },
    open: { ja: "□", en: "□" },
    carried: { ja: "□ {from}から", en: "□ since {from}" },
    done: { ja: "☑ 済", en: "☑ Done" },
    moved: { ja: "→ 延期", en: "→ Put off" }
  };
  var NOT_PLANNED_TEXT = {
    "no-room": { ja: "枠が足りない", en: "no room" },
    resting: { ja: "間をあける", en: "left in peace" },
    promise: { ja: "約束が先の日", en: "agreed for later" },
    "not-due": { ja: "期日がまだ", en: "not due yet" },
    "told-not": { ja: "上長が「訪問しない」", en: "manager: do not visit" },
    "no-rep": { ja: "担当がいない", en: "nobody in charge" },
    "rep-left": { ja: "担当者が在籍していない", en: "rep has left" }
  };
  function planReasonText(reason2, { products, asOf, language }) {
    const day = (value) => dayText2(value, asOf, language);
    const say = (name, values = {}) => fill(REASONS2[name][language], values);
    switch (reason2.code) {
      case "promise":
        if (reason2.movedFrom !== null) return say("promise-moved", { from: day(reason2.movedFrom), day: day(reason2.day) });
        return say(reason2.day < asOf ? "promise-late" : "promise", { day: day(reason2.day) });
      case "leaving":
      case "renewal":
        return say(reason2.code, { end: day(reason2.end), left: reason2.left });
      case "risk":
        return reasonText(reason2.why, products, asOf, language);
      case "now":
        return reason2.days === null ? say("now-untouched") : say("now", { days: reason2.days });
      case "first-month":
        return say("first-month", { start: day(reason2.start), until: day(reason2.until) });
      case "round":
        return reason2.days === null ? say("round-never", { interval: reason2.interval }) : say("round", { days: reason2.days, interval: reason2.interval });
      case "event":
        return say("event", { day: day(reason2.day), name: reason2.name });
      case "nurture":
      case "win-back":
        return say(reason2.code, { days: reason2.days });
      case "untouched":
        return say("untouched");
    }
  }
  var shortReason = ({ code }, language) => SHORT3[code][language];
  var WORTH_SAYING = /* @__PURE__ */ new Set([
    "leaving",
    "renewal",
    "risk",
    "now",
    "first-month",
    "event"
  ]);
  function whyText({ reason: reason2, also, priority, comment }, words2) {
    const { language } = words2;
    const separator = language === "ja" ? "・" : ", ";
    const more = also.filter(({ code }) => WORTH_SAYING.has(code) && code !== reason2.code).map((each) => shortReason(each, language));
    const said = [priority, comment].filter((each) => each !== "").join(separator);
    return [
      planReasonText(reason2, words2),
      more.length === 0 ? "" : fill(TEXT12.also[language], { also: more.join(separator) }),
      said === "" ? "" : fill(TEXT12.manager[language], { words: said })
    ].join("");
  }
  function statusText({ status, from }, asOf, language) {
    return fill(TEXT12[status][language], { from: from === null ? "" : dayText2(from, asOf, language) });
  }
  function lastTimeText({ kind, purpose, outcome, reaction }, language) {
    return [KIND_WORDS[kind], PURPOSE_WORDS[purpose], OUTCOME_WORDS[outcome], REACTION_WORDS[reaction]].map((words2) => words2[language]).filter((word) => word !== "").join(language === "ja" ? "・" : ", ");
  }
  var WEEKDAYS = { ja: "日月火水木金土", en: "SunMonTueWedThuFriSat" };
  function dayName(day, language) {
    const { month, day: ofMonth } = civilDate(day);
    if (language === "ja") return `${month}/${ofMonth}(${WEEKDAYS.ja[weekday(day)]})`;
    return `${WEEKDAYS.en.slice(weekday(day) * 3, weekday(day) * 3 + 3)} ${formatIsoDay(day).slice(5)}`;
  }

  // src/reports/today-tables.ts
  var TEXT13 = {
    week: { ja: "今週の予定(今日を含む5営業日)", en: "The week (five business days, today included)" },
    weekHeader: { ja: "担当,日,件数,顧客,内訳", en: "Rep,Day,Visits,Customers,For" },
    over: { ja: "時間を回せる顧客(訪問が多すぎる)", en: "Time that others could use (visited too often)" },
    overHeader: { ja: "担当,顧客,,ようす,次に訪問してよい日", en: "Rep,Customer,,What is the case,Not before" },
    noOver: { ja: "訪問が多すぎる顧客はいません。", en: "Nobody is visited too often." },
    anyDay: { ja: "目安の間隔に戻しましょう", en: "Back to the usual interval" },
    not: { ja: "今週の予定に入らない顧客と、そのわけ", en: "Who is not in the week, and why" },
    notHeader: { ja: "担当,,人数,わけ,枠が足りない顧客", en: "Rep,,Count,Why,Due, but no room" },
    notRow: { ja: "{why} {count}社", en: "{why} {count}" },
    all: { ja: "全員が今週の予定に入っています。", en: "Everybody is in the week." },
    more: { ja: " ほか{count}社", en: " and {count} more" },
    actual: { ja: "予定と実績(最近の週、実施/予定)", en: "Plan and actual (recent weeks, done/planned)" },
    actualHeader: { ja: "担当,実施の割合(n),,ほか", en: "Rep,Done (n),,Beside" },
    actualRow: {
      ja: "延期 {moved}件、未実施 {notDone}件、予定にない訪問 {unplanned}件",
      en: "{moved} put off, {notDone} not done, {unplanned} visits beside the list"
    },
    rate: { ja: "{rate}%(n={n})", en: "{rate} % (n={n})" },
    week1: { ja: "{day}の週", en: "Week {day}" },
    running: { ja: "途中 ", en: "so far " },
    noRecord: {
      ja: "まだ記録がありません。更新した日の予定から、次の営業日以降に数えます。",
      en: "No record yet: counted from the day after the first list on."
    }
  };
  var NAMES_SHOWN = 8;
  var WEEKS_SHOWN = 6;
  var FIRST_WEEK_COLUMN = 5;
  function todayTables(context) {
    const tables = [weekTable, overTable, notTable, actualTable];
    return tables.flatMap((table) => [...table(context), { cells: [] }]).slice(0, -1);
  }
  function titleRow(name, { language }) {
    return { cells: [text4(name[language], { bold: true, size: 11, color: ACCENT })] };
  }
  var sentence = (words2) => ({ cells: [text4(words2, { ...SMALL6, color: QUIET })] });
  function repName2(rep, { facts, language }) {
    return facts.tables.reps[rep] ?? UNASSIGNED[language === "ja" ? 0 : 1];
  }
  var listOf = (names, { language }) => names.join(language === "ja" ? "、" : ", ");
  function weekTable(context) {
    const { plan, customers, language } = context;
    const rows = plan.reps.flatMap(
      ({ rep }) => plan.days.map((day, i) => {
        const own = plan.week.filter((visit) => visit.rep === rep && visit.day === day && visit.status !== "moved");
        const reasons = /* @__PURE__ */ new Map();
        for (const { reason: reason2 } of own) {
          const short = shortReason(reason2, language);
          reasons.set(short, (reasons.get(short) ?? 0) + 1);
        }
        return {
          cells: [
            i === 0 ? text4(repName2(rep, context), { ...SMALL6, bold: true }) : BLANK3,
            text4(dayName(day, language), SMALL6),
            number(own.length, "0", SMALL6),
            text4(
              own.length === 0 ? DASH2 : listOf(
                own.map(({ customer }) => customers[customer]),
                context
              ),
              SMALL6
            ),
            text4(
              listOf(
                [...reasons].map(([short, count]) => `${short} ${count}`),
                context
              ),
              SMALL6
            )
          ]
        };
      })
    );
    return [titleRow(TEXT13.week, context), headerRow3(TEXT13.weekHeader[language].split(",")), ...rows];
  }
  function overTable(context) {
    const { plan, customers, health, facts, language } = context;
    const title = titleRow(TEXT13.over, context);
    if (plan.timeToTakeFrom.length === 0) return [title, sentence(TEXT13.noOver[language])];
    return [
      title,
      headerRow3(TEXT13.overHeader[language].split(",")),
      ...plan.timeToTakeFrom.map(({ customer, rep, until }) => ({
        cells: [
          text4(repName2(rep, context), SMALL6),
          text4(customers[customer], SMALL6),
          BLANK3,
          text4(reasonText(health[customer].reason, facts.tables.products, facts.asOf, language), SMALL6),
          text4(until === null ? TEXT13.anyDay[language] : dayName(until, language), SMALL6)
        ]
      }))
    ];
  }
  function notTable(context) {
    const { plan, customers, language } = context;
    const title = titleRow(TEXT13.not, context);
    const reps = [...new Set(plan.notPlanned.map(({ rep }) => rep))];
    if (reps.length === 0) return [title, sentence(TEXT13.all[language])];
    return [
      title,
      headerRow3(noteHeader(TEXT13.notHeader[language])),
      ...reps.map((rep) => {
        const own = plan.notPlanned.filter((each) => each.rep === rep);
        const counts = NOT_PLANNED.flatMap(
          (why) => own.filter((each) => each.why === why).map(
            (each) => fill(TEXT13.notRow[language], { why: NOT_PLANNED_TEXT[why][language], count: each.customers.length })
          )
        );
        const waiting = own.find(({ why }) => why === "no-room")?.customers ?? [];
        const names = waiting.slice(0, NAMES_SHOWN).map((customer) => customers[customer]);
        const more = waiting.length - names.length;
        return {
          cells: [
            text4(repName2(rep, context), SMALL6),
            BLANK3,
            number(
              own.reduce((sum, each) => sum + each.customers.length, 0),
              "0",
              SMALL6
            ),
            text4(listOf(counts, context), SMALL6),
            text4(listOf(names, context) + (more > 0 ? fill(TEXT13.more[language], { count: more }) : ""), SMALL6)
          ]
        };
      })
    ];
  }
  var noteHeader = (names) => {
    const parts = names.split(",");
    return [...parts.slice(0, 4), parts.slice(4).join(",")];
  };
  function actualTable(context) {
    const { plan, language } = context;
    const title = titleRow(TEXT13.actual, context);
    if (plan.adherence.length === 0) return [title, sentence(TEXT13.noRecord[language])];
    const weeks = [...new Set(plan.adherence.map(({ week }) => week))].sort((a, b) => a - b).slice(-WEEKS_SHOWN);
    const running = new Set(plan.adherence.filter(({ isRunning }) => isRunning).map(({ week }) => week));
    const header = TEXT13.actualHeader[language].split(",");
    while (header.length < FIRST_WEEK_COLUMN) header.push("");
    for (const week of weeks)
      header.push(
        (running.has(week) ? TEXT13.running[language] : "") + fill(TEXT13.week1[language], { day: dayName(week, language).replace(/\(.*\)|^\w+ /, "") })
      );
    const reps = [...new Set(plan.adherence.map(({ rep }) => rep))];
    return [
      title,
      headerRow3(header),
      ...reps.map((rep) => {
        const own = plan.adherence.filter((each) => each.rep === rep && weeks.includes(each.week));
        const total = (of) => own.reduce((sum, each) => sum + of(each), 0);
        const planned = total((each) => each.planned);
        const rate = planned === 0 ? DASH2 : Math.round(total((each) => each.visited) / planned * 100);
        return {
          cells: [
            text4(repName2(rep, context), SMALL6),
            text4(fill(TEXT13.rate[language], { rate, n: planned }), SMALL6),
            BLANK3,
            text4(
              fill(TEXT13.actualRow[language], {
                moved: total((each) => each.moved),
                notDone: total((each) => each.notDone),
                unplanned: total((each) => each.unplanned)
              }),
              SMALL6
            ),
            BLANK3,
            ...weeks.map((week) => {
              const each = own.find((one) => one.week === week);
              return text4(each === void 0 ? DASH2 : `${each.visited}/${each.planned}`, { ...SMALL6, align: "center" });
            })
          ]
        };
      })
    ];
  }

  // src/reports/today-visits.ts
  var TEXT14 = {
    rep: { ja: "{rep}   {visits}件(1日の上限 {capacity}件)", en: "{rep}   Visits: {visits} (up to {capacity} a day)" },
    free: { ja: "   空き {free}件", en: "   Free: {free}" },
    nothing: { ja: "今日の予定はありません。", en: "Nothing planned for today." },
    memo: { ja: "{classes}\n「{memo}」", en: "{classes}\n“{memo}”" }
  };
  function visitRows({ rep, capacity }, context) {
    const { plan, facts, language } = context;
    const own = plan.today.filter((visit) => visit.rep === rep);
    const visits = own.filter(({ status }) => status !== "moved").length;
    const name = fill(TEXT14.rep[language], { rep: facts.tables.reps[rep] ?? DASH2, visits, capacity });
    const free = fill(TEXT14.free[language], { free: capacity - visits });
    const head = text4(name + (capacity > visits ? free : ""), { bold: true, size: 11, color: ACCENT });
    return [
      { cells: [head] },
      ...own.length === 0 ? [{ cells: [text4(TEXT14.nothing[language], { ...SMALL6, color: QUIET })] }] : [
        headerRow3(TODAY_COLUMNS.map((column) => column.name[language])),
        ...own.map((each) => visitRow(each, context))
      ],
      { cells: [] }
    ];
  }
  function visitRow(visit, context) {
    const { facts, lastTimes: lastTimes2, language, customers } = context;
    const { tables, asOf } = facts;
    const { customer, area, due, stake } = visit;
    const last2 = lastTimes2.get(customer);
    const right = { ...SMALL6, align: "right" };
    const isProspect = !context.health[customer].isUnderContract;
    const name = customers[customer];
    return {
      key: name,
      cells: [
        { value: visit.rank, format: "0", look: { ...SMALL6, bold: true, align: "left" } },
        text4(name, { ...SMALL6, bold: true }),
        text4(tables.areas[area] ?? DASH2, SMALL6),
        text4(whyText(visit, { products: tables.products, asOf, language }), SMALL6),
        text4(last2 === void 0 ? DASH2 : lastText(last2, context), SMALL6),
        last2 === void 0 ? text4(DASH2, SMALL6) : lastDayCell(last2, context, SMALL6),
        text4(tables.customerInfo.phone[customer] || DASH2, SMALL6),
        due === null ? text4(DASH2, right) : { value: { day: due }, format: "yy/mm/dd", look: right },
        number(stake === 0 ? null : stake, numberFormat("yen", language), { ...right, italic: isProspect }),
        text4(KPIS.find(({ id }) => id === visit.kpi)?.name[language] ?? DASH2, { ...SMALL6, align: "center" }),
        text4(statusText(visit, asOf, language), SMALL6)
      ]
    };
  }
  function lastText(last2, { memoOf, language }) {
    const classes = lastTimeText(last2, language);
    const memo = last2.place === null ? "" : memoOf(last2.place);
    return memo === "" ? classes : fill(TEXT14.memo[language], { classes, memo });
  }
  function lastDayCell({ day, place }, { sources }, look) {
    const source = place === null ? void 0 : sources.visits?.parts[place.part];
    if (place === null || source === void 0) return { value: { day }, format: "yy/mm/dd", look };
    const shown2 = formatIsoDay(day).slice(2).replace(/-/g, "/");
    const link2 = { sheetName: source.sheetName, row: place.row, column: source.columns["day"] ?? 1 };
    return { value: { link: link2, text: shown2 }, format: "yy/mm/dd", look: { ...look, color: ACCENT } };
  }

  // src/reports/today.ts
  var TODAY_SHEET = { ja: "今日の予定", en: "Today" };
  var TODAY_BLOCK = "KPI_TODAY";
  var TEXT15 = {
    title: { ja: "ルートKPI 今日の予定", en: "Route KPI today" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
    meta: {
      ja: "{asOf}   {reps}人の予定 {visits}件(済 {done}件)   担当者ごとに、エリアをまとめて回る順です",
      en: "{asOf}   Visits: {visits} ({done} done), reps: {reps}   By rep, in the order of a walk area by area"
    },
    closed: {
      ja: "   今日は休業日です。約束した訪問だけを載せています",
      en: "   Today is a day off: only what was agreed"
    },
    order: {
      ja: "選ぶ順: ①今日の約束 ②上長「高」 ③前の日のやり残し ④巡回に4割、これからの方・節目の日に2割の枠 ⑤残りは約束、急ぎ、巡回、近況うかがいの順。上長「低」は最後",
      en: 'Chosen by: 1 agreed for today, 2 manager "high", 3 left over, 4 two fifths for rounds and one fifth for care in time, 5 agreed, urgent, rounds, care; "low" last'
    },
    within: {
      ja: "急ぎは 金額×待っている日数、巡回は 金額×目安の何倍たったか、の大きい順。朝いちばんの更新で決まり、その日は変わりません(空いた枠だけ埋まります)",
      en: "Urgent by yen × days waited, rounds by yen × intervals passed. Fixed by the first refresh of the day; after it only free places are filled"
    },
    note: {
      ja: "金額 = 顧客は今月を含む12か月の売上。見込み客(斜体)は {value}",
      en: "Yen = revenue of 12 months, this one included; of prospects (italic) {value}"
    },
    value: {
      ja: "新しい顧客の1年目の売上の中央値{first} × 契約になる割合(今すぐ {now}、これから {later})",
      en: "the median first year of a new customer {first} × the share that signs (now {now}, later {later})"
    },
    unknown: { ja: "不明(1年たった新しい顧客がまだいません)", en: "unknown: no new customer has completed a year" },
    share: { ja: "{share}%(n={count})", en: "{share} % (n={count})" },
    assumed: {
      ja: "記録がまだ少なく10人に2人と仮定(n={count})",
      en: "two in ten assumed, n={count}"
    },
    nobody: { ja: "予定を立てる顧客がまだいません。", en: "There is nobody to plan visits for yet." }
  };
  var KEY_COLUMN3 = 1;
  var WRAPPED = { column: 3, columns: 2 };
  var STATUS_COLUMN3 = TODAY_COLUMNS.length - 1;
  var HEAD_ROWS2 = 6;
  function todayPlan(input) {
    const { facts, plan, language } = input;
    const context = { ...input, customers: distinctNames(facts.tables.customers) };
    const rows = plan.reps.length === 0 ? [{ cells: [text4(TEXT15.nobody[language])] }] : [...plan.reps.flatMap((rep) => visitRows(rep, context)), ...todayTables(context)];
    return {
      sheetName: TODAY_SHEET[language],
      blockName: TODAY_BLOCK,
      cells: [...headRows8(input), ...rows.map(({ cells }) => row7(cells))],
      rowKeys: {
        firstRow: HEAD_ROWS2,
        column: KEY_COLUMN3,
        names: rows.map(({ key }) => key === void 0 ? [] : [key])
      },
      highlights: highlights3(rows.length),
      frozenRows: 1,
      columnWidths: TODAY_COLUMNS.map(({ width }) => width),
      stamp: { row: 0, column: STATUS_COLUMN3 },
      wrapped: WRAPPED
    };
  }
  function headRows8({ facts, plan, refreshedAt, language }) {
    const quiet = { color: QUIET, size: 9 };
    const meta = fill(TEXT15.meta[language], {
      asOf: asOfText(facts.asOf, language),
      reps: plan.reps.length,
      visits: plan.today.length,
      done: plan.today.filter(({ status }) => status === "done").length
    });
    const stamp = text4(fill(TEXT15.refreshed[language], { at: refreshedAt }), { ...quiet, align: "right" });
    const title = text4(TEXT15.title[language], { bold: true, size: 14, color: ACCENT });
    return [
      row7([title, ...Array.from({ length: STATUS_COLUMN3 - 1 }, () => BLANK3), stamp]),
      row7([text4(meta + (plan.isBusinessDay ? "" : TEXT15.closed[language]), quiet)]),
      row7([text4(TEXT15.order[language], quiet)]),
      row7([text4(TEXT15.within[language], quiet)]),
      row7([text4(fill(TEXT15.note[language], { value: valueText(plan, language) }), quiet)]),
      row7([])
    ];
  }
  function valueText({ prospects: { firstYear, now, later } }, language) {
    if (firstYear === null) return TEXT15.unknown[language];
    const share2 = ({ share: share3, count, isDefault }) => fill(TEXT15[isDefault ? "assumed" : "share"][language], { share: Math.round(share3 * 100), count });
    const first = `¥${Math.round(firstYear).toLocaleString("en-US")}`;
    return fill(TEXT15.value[language], { first, now: share2(now), later: share2(later) });
  }
  function highlights3(rows) {
    const column = { row: HEAD_ROWS2, rows, column: STATUS_COLUMN3, columns: 1 };
    const startsWith = (sign2) => (cell) => `=LEFT(${cell},1)="${sign2}"`;
    return [
      { ...column, formula: startsWith("☑"), look: { background: "#d9efe4", color: "#0b5d3b" } },
      { ...column, formula: startsWith("→"), look: { background: "#eeeeee", color: "#555555" } }
    ];
  }
  var row7 = (cells) => TODAY_COLUMNS.map((_, column) => cells[column] ?? BLANK3);

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
    return { ...plan, cells: plan.cells.map((row8) => row8.map((cell) => resolved(cell, resolve))) };
  }
  function resolved(cell, resolve) {
    const { value } = cell;
    if (typeof value !== "object" || value === null || !("link" in value)) return cell;
    const place = resolve(value.link);
    if (place === null) return { ...cell, value: value.text };
    return { ...cell, value: { formula: `=HYPERLINK("${place}","${value.text.replace(/"/g, '""')}")` } };
  }
  function address(sheetId, row8, column) {
    return `#gid=${sheetId}&range=${letterOfColumn(column - 1)}${row8}`;
  }

  // src/sheets/charts.ts
  function areChartsWritten({ charts = [] }, written) {
    return Object.keys(written).length === charts.length && charts.every((chart) => {
      const known2 = written[chart.key];
      return known2?.spec === specOf(chart) && JSON.stringify(known2.place) === JSON.stringify(placeOf2(chart));
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
    const inserted2 = [];
    for (const plan of charts) {
      const known2 = written?.[plan.key];
      const chart = known2 === void 0 ? written === null ? adopted(plan, block, present) : null : byId.get(known2.id);
      if (chart === null) {
        sheet.insertChart(created(plan, block));
        inserted2.push(plan);
        continue;
      }
      if (chart !== void 0) update(chart, plan, block, known2);
      now[plan.key] = writtenOf(plan, known2?.id ?? chart?.getChartId() ?? 0);
    }
    if (inserted2.length === 0) return now;
    let added = sheet.getCharts().filter((chart) => !byId.has(chart.getChartId()));
    for (const plan of inserted2) {
      const chart = adopted(plan, block, added);
      if (chart === null) continue;
      now[plan.key] = writtenOf(plan, chart.getChartId());
      added = added.filter((other) => other !== chart);
    }
    return now;
  }
  function update(chart, plan, block, known2) {
    const [row8, column, width, height] = placeOf2(plan);
    let builder = null;
    if (known2?.spec !== specOf(plan)) {
      builder = described(chart.modify().clearRanges(), plan, block);
    }
    const [knownRow, knownColumn, knownWidth, knownHeight] = known2?.place ?? placeOf2(plan);
    const at = chart.getContainerInfo();
    const isWherePlanned = at.getAnchorRow() === block.getRow() + knownRow && at.getAnchorColumn() === block.getColumn() + knownColumn;
    if ((row8 !== knownRow || column !== knownColumn) && isWherePlanned)
      builder = (builder ?? chart.modify()).setPosition(block.getRow() + row8, block.getColumn() + column, 0, 0);
    const isOwnSize = chart.getOptions().get("width") === knownWidth && chart.getOptions().get("height") === knownHeight;
    if ((width !== knownWidth || height !== knownHeight) && isOwnSize)
      builder = (builder ?? chart.modify()).setOption("width", width).setOption("height", height);
    if (builder !== null) block.getSheet().updateChart(builder.build());
  }
  function created(plan, block) {
    const [row8, column, width, height] = placeOf2(plan);
    return described(block.getSheet().newChart(), plan, block).setPosition(block.getRow() + row8, block.getColumn() + column, 0, 0).setOption("width", width).setOption("height", height).build();
  }
  function described(builder, plan, block) {
    for (const range of rangesOf(plan, block)) builder.addRange(range);
    return builder.setChartType(plan.kind === "line" ? Charts.ChartType.LINE : Charts.ChartType.COLUMN).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setOption("title", plan.title).setOption("isStacked", plan.kind === "stacked-column").setOption("legend", { position: plan.legend }).setOption("hAxis", { title: plan.horizontalTitle ?? "" }).setOption("vAxis", { title: plan.verticalTitle ?? "" }).setOption("backgroundColor", PAPER).setOption("series", Object.fromEntries(plan.series.map((look, i) => [i, seriesOptions(look)])));
  }
  var PAPER = "#ffffff";
  function seriesOptions({ color, dash }) {
    return {
      ...color === void 0 ? {} : { color: color === "transparent" ? PAPER : color },
      ...dash === void 0 ? {} : { lineDashStyle: [...dash] }
    };
  }
  function adopted(plan, block, charts) {
    const wanted = addresses(rangesOf(plan, block));
    return charts.find((chart) => addresses(chart.getRanges()) === wanted) ?? null;
  }
  var rangesOf = ({ ranges }, block) => ranges.map(({ row: row8, column, rows, columns }) => block.offset(row8, column, rows, columns));
  var addresses = (ranges) => ranges.map((range) => `${range.getSheet().getSheetId()} ${range.getA1Notation()}`).join();
  var writtenOf = (plan, id) => ({ id, spec: specOf(plan), place: placeOf2(plan) });
  var placeOf2 = ({ anchor, width, height }) => [
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
    return choicesColumn === void 0 ? [] : cells.map((row8) => row8[choicesColumn].choices);
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
  var tableOf = (block, row8, columns) => block.offset(row8, 0, block.getNumRows() - row8, columns);

  // src/sheets/highlights.ts
  function replaceHighlights(block, area, plan, formerSigns) {
    const sheet = block.getSheet();
    const own = /* @__PURE__ */ new Set([...formerSigns, ...ruleSigns(plan)]);
    const others = sheet.getConditionalFormatRules().filter((rule2) => !(beginsInside(rule2, area) && own.has(signOf(rule2))));
    sheet.setConditionalFormatRules([...others, ...plan.highlights.map((highlight) => ruleOf3(highlight, block))]);
  }
  function ruleSigns({ highlights: highlights4 }) {
    return [...new Set(highlights4.map(({ formula: formula2 }) => sign(formula2("$A1"), "A1")))];
  }
  function highlightsText({ highlights: highlights4 }, block) {
    return JSON.stringify([
      block.getRow(),
      block.getColumn(),
      highlights4.map(({ formula: formula2, ...highlight }) => [formula2("$A1"), highlight])
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
    const [row8, column] = [range.getRow(), range.getColumn()];
    return row8 >= area.getRow() && column >= area.getColumn() && row8 <= area.getLastRow() && range.getLastColumn() <= area.getLastColumn();
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
      const filled = rows.findIndex((row8) => row8.some((cell) => cell !== ""));
      if (filled >= 0) blank = Math.min(missing, Math.max(0, filled - 1));
    }
    if (missing > blank) sheet.insertRowsAfter(end + blank, missing - blank);
  }

  // src/sheets/own-cells.ts
  function rowMoves(texts, plan) {
    const { firstRow, names } = plan.rowKeys;
    const free = new Map(names.flatMap((aliases, i) => aliases.map((alias) => [alias, firstRow + i])));
    const taken = /* @__PURE__ */ new Set();
    const targets = texts.map((text8) => {
      const target = free.get(text8);
      if (target === void 0 || taken.has(target)) return void 0;
      taken.add(target);
      return target;
    });
    const moved = byEssence(texts, targets, plan.rowKeys, taken);
    return texts.map(
      (_, row8) => targets[row8] ?? moved.get(row8) ?? (row8 < firstRow || row8 >= plan.cells.length ? row8 : null)
    );
  }
  function byEssence(texts, targets, { essence, firstRow, names }, taken) {
    const pairs = /* @__PURE__ */ new Map();
    if (essence === void 0) return pairs;
    const old = groups(texts, (text8, row8) => text8 === "" || targets[row8] !== void 0 ? null : essence(text8));
    const now = groups(names, ([key], i) => key === void 0 || taken.has(firstRow + i) ? null : essence(key));
    for (const [text8, rows] of old) {
      const found = now.get(text8);
      if (rows.length === 1 && found?.length === 1) pairs.set(rows[0], firstRow + found[0]);
    }
    return pairs;
  }
  function groups(items, keyOf3) {
    const found = /* @__PURE__ */ new Map();
    items.forEach((item, index) => {
      const key = keyOf3(item, index);
      if (key !== null) found.set(key, [...found.get(key) ?? [], index]);
    });
    return found;
  }
  function movedOwnCells(block, moves, rows) {
    if (moves.every((target, row8) => target === row8)) return null;
    const sheet = block.getSheet();
    const left = block.getLastColumn() + 1;
    const width = sheet.getMaxColumns() - left + 1;
    if (width < 1) return null;
    const top = block.getRow();
    const size = block.getNumRows();
    const beside = sheet.getRange(top, left, size, width);
    const old = readCells(beside, sheet.getLastColumn() >= left);
    if (old === null) return null;
    const sources = arranged(moves, rows, size, (row8) => old[row8].some(isFilled));
    const more = sources.length - size;
    if (more > 0) {
      sheet.insertRowsAfter(top + size - 1, more);
      sheet.getRange(top + size, 1, more, sheet.getMaxColumns()).clear();
    }
    const moved = sources.map(
      (source, row8) => Array.from(
        { length: width },
        (_, column) => source === void 0 ? EMPTY : atRow(old[source][column], top + source, top + row8)
      )
    );
    return toWrite(sheet.getRange(top, left, moved.length, width), moved);
  }
  function arranged(moves, rows, size, filled) {
    const sources = Array.from({ length: size });
    moves.forEach((target, row8) => {
      if (target !== null) sources[target] = row8;
    });
    moves.forEach((target, row8) => {
      if (target !== null || !filled(row8)) return;
      let place = rows;
      while (sources[place] !== void 0) place++;
      sources[place] = row8;
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
    const all = (table, plain2) => table.every((row8) => row8.every((cell) => cell === plain2));
    if (!hasContents && all(notes, "") && all(backgrounds, NO_FILL)) return null;
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    const styles = range.getTextStyles();
    const validations = range.getDataValidations();
    return range.getValues().map(
      (row8, r) => row8.map((value, c) => ({
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
    const each = (pick2) => cells.map((row8) => row8.map(pick2));
    const isUsed = (pick2) => cells.some((row8) => row8.some((cell) => pick2(cell) !== pick2(EMPTY)));
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
    return formula2.replace(PARTS, (part) => {
      const [, first, row8, last2, lastRow = row8] = OWN_CELLS.exec(part) ?? [];
      if (first === void 0 || Number(row8) !== from || Number(lastRow) !== from) return part;
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
      Math.max(rows, ...anchors.map(({ row: row8 }) => row8 + 1)),
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
    const differs = (part) => !isUntouched || known2[part] !== next[part];
    const areValuesDue = !isUntouched || next.values !== foundDigest;
    const isOtherDue = ["looks", "choices", "notes", "rules"].some((part) => differs(part));
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
    const { row: row8, column } = plan.stamp;
    const text8 = String(writtenValue(plan.cells[row8][column].value));
    if (found[row8]?.[column] !== `t${text8}`) block.getCell(row8 + 1, column + 1).setValue(text8);
  }
  function ownCells(former, plan, found) {
    const rows = plan.cells.length;
    const moves = rowMoves(
      found.map((row8) => String(row8[plan.rowKeys.column ?? 0])),
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
  function parsed(text8) {
    try {
      return text8 === null ? null : JSON.parse(text8);
    } catch {
      return null;
    }
  }

  // src/sheets/apply.ts
  function applyPlans(spreadsheet, plans) {
    const state = WrittenState.read(spreadsheet.getId());
    const places = [];
    for (const plan of plans) places.push(placeOf3(spreadsheet, state, plan, places[places.length - 1]?.sheet));
    if (places.some(({ owned }) => owned === null)) spreadsheet.setActiveSheet(places[0].sheet);
    const resolve = linkResolver(spreadsheet, new Map(places.map((place) => [place.plan.blockName, place])));
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const applied = places.map((place) => {
      const { sheetName, insteadOf } = place;
      try {
        const plan = withLinks(place.plan, resolve);
        const written = place.owned === null ? writeNew(spreadsheet, plan, place.sheet) : rewrite({ spreadsheet, plan, owned: place.owned, known: place.known, state, serialOfDate });
        SpreadsheetApp.flush();
        state.remember(plan.blockName, written);
        return { sheetName, insteadOf, notWritten: null };
      } catch (error) {
        const notWritten = reasonOf(spreadsheet, place);
        if (notWritten === null) throw error;
        state.forget(place.plan.blockName);
        return { sheetName, insteadOf, notWritten };
      }
    });
    state.keep();
    return applied;
  }
  function placeOf3(spreadsheet, state, plan, after) {
    const named2 = spreadsheet.getRangeByName(plan.blockName);
    const planned = plan.cells[0].length;
    if (named2 !== null) {
      const sheet2 = named2.getSheet();
      const known2 = state.of(plan.blockName, sheet2.getSheetId());
      const columns = named2.getNumColumns();
      if (columns <= (known2?.columns ?? planned)) {
        const [row8, column, sheetName2] = [named2.getRow(), named2.getColumn(), sheet2.getName()];
        return { plan: padded(plan, columns), owned: named2, known: known2, sheet: sheet2, row: row8, column, sheetName: sheetName2, insteadOf: null };
      }
    }
    const sheet = newSheet(spreadsheet, plan.sheetName, after);
    const sheetName = sheet.getName();
    const place = { plan, owned: null, known: null, sheet, row: 1, column: 1, sheetName };
    if (named2 !== null) return { ...place, insteadOf: { sheetName: named2.getSheet().getName(), reason: "changed" } };
    const isForeign = sheetName !== plan.sheetName;
    return { ...place, insteadOf: isForeign ? { sheetName: plan.sheetName, reason: "foreign" } : null };
  }
  function padded(plan, columns) {
    const missing = columns - plan.cells[0].length;
    if (missing <= 0) return plan;
    const blanks = Array.from({ length: missing }, () => ({ value: null }));
    return { ...plan, cells: plan.cells.map((row8) => [...row8, ...blanks]) };
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
    for (const { row: row8, column, formulas } of runsOf(cells)) {
      const above = blocks.find(
        (block) => block.row + block.formulas.length === row8 && block.column === column && block.formulas[0].length === formulas.length
      );
      if (above === void 0) blocks.push({ row: row8, column, formulas: [formulas] });
      else above.formulas.push(formulas);
    }
    return blocks;
  }
  function runsOf(cells) {
    const runs2 = [];
    for (const { row: row8, column, formula: formula2 } of cells) {
      const last2 = runs2[runs2.length - 1];
      if (last2 !== void 0 && last2.row === row8 && last2.column + last2.formulas.length === column)
        last2.formulas.push(formula2);
      else runs2.push({ row: row8, column, formulas: [formula2] });
    }
    return runs2;
  }

  // src/sheets/formulas/writable-cells.ts
  function writableCells(sheet, cells) {
    const isEditable = editable(sheet);
    const box = boxOf(sheet, cells);
    const [formats, rules] = [box.getNumberFormats(), box.getDataValidations()];
    const [top, left] = [box.getRow(), box.getColumn()];
    return cells.filter(
      ({ row: row8, column }) => isEditable(row8, column) && formats[row8 - top][column - left] !== "@" && rules[row8 - top][column - left] === null
    );
  }
  function boxOf(sheet, cells) {
    const [rows, columns] = [cells.map(({ row: row8 }) => row8), cells.map(({ column }) => column)];
    const [top, left] = [minimum(rows), minimum(columns)];
    return sheet.getRange(top, left, maximum(rows) - top + 1, maximum(columns) - left + 1);
  }
  var minimum = (values) => values.reduce((least, value) => Math.min(least, value));
  var maximum = (values) => values.reduce((most, value) => Math.max(most, value));
  function editable(sheet) {
    const { ProtectionType } = SpreadsheetApp;
    const binds = (protection) => !protection.isWarningOnly() && !protection.canEdit();
    const parts = sheet.getProtections(ProtectionType.RANGE).filter(binds).map((part) => part.getRange());
    const whole = sheet.getProtections(ProtectionType.SHEET).filter(binds);
    const free = whole.flatMap((protection) => protection.getUnprotectedRanges());
    return (row8, column) => !parts.some((range) => isWithin(range, row8, column)) && (whole.length === 0 || free.some((range) => isWithin(range, row8, column)));
  }
  var isWithin = (range, row8, column) => row8 >= range.getRow() && row8 <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn();

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
        rangeOf(sheet, block).setValues(block.formulas.map((row8) => row8.map((formula2) => sign2 + formula2)));
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
  function workIn(spreadsheet, cellsOf3) {
    let left = 0;
    const work = [];
    for (const sheet of spreadsheet.getSheets()) {
      const cells = sheet.getType() === SpreadsheetApp.SheetType.GRID ? cellsOf3(sheet.getDataRange()) : [];
      if (cells.length === 0) continue;
      const writable2 = writableCells(sheet, cells);
      left += cells.length - writable2.length;
      if (writable2.length > 0) work.push({ sheet, blocks: rectanglesOf(writable2) });
    }
    return { work, left };
  }
  function write(work) {
    for (const { sheet, blocks } of work)
      for (const block of blocks) rangeOf(sheet, block).setFormulas(block.formulas.map((row8) => [...row8]));
    SpreadsheetApp.flush();
  }
  var rangeOf = (sheet, { row: row8, column, formulas }) => sheet.getRange(row8, column, formulas.length, formulas[0].length);
  function cellsWhere(rows, formulaOf) {
    const found = [];
    rows.forEach(
      (cells, row8) => cells.forEach((cell, column) => {
        const formula2 = cell === "" ? null : formulaOf(cell);
        if (formula2 !== null) found.push({ row: row8 + 1, column: column + 1, formula: formula2 });
      })
    );
    return found;
  }
  var properties2 = () => PropertiesService.getDocumentProperties();

  // src/sheets/memos.ts
  var LONGEST4 = 60;
  function memosOf(spreadsheet, source, places) {
    const none = () => "";
    const counts = /* @__PURE__ */ new Map();
    for (const { part: part2 } of places) counts.set(part2, (counts.get(part2) ?? 0) + 1);
    const [part] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const sheet = part === void 0 ? void 0 : source?.parts[part];
    const column = sheet?.columns["note"];
    if (sheet === void 0 || column === void 0) return none;
    const rows = places.filter((place) => place.part === part).map(({ row: row8 }) => row8);
    const first = rows.reduce((a, b) => Math.min(a, b));
    const last2 = rows.reduce((a, b) => Math.max(a, b));
    const cells = spreadsheet.getSheetByName(sheet.sheetName)?.getRange(first, column, last2 - first + 1, 1).getValues();
    return (place) => place.part === part ? shortened(cells?.[place.row - first]?.[0]) : "";
  }
  function shortened(cell) {
    if (typeof cell !== "string" && typeof cell !== "number") return "";
    const letters = [...String(cell).replace(/\s+/g, " ").trim()];
    return letters.length <= LONGEST4 ? letters.join("") : `${letters.slice(0, LONGEST4 - 1).join("")}…`;
  }

  // src/daily/plan/record-rows.ts
  var VERSION = 1;
  var SIGN = "|";
  var RECORD_COLUMNS = 5;
  function recordRows(visits, tables) {
    const customers = distinctNames(tables.customers);
    return visits.map(({ day, rep, customer, reason: reason2, due }) => {
      const why = JSON.stringify({ reason: withoutProduct(reason2), due });
      const texts = [formatIsoDay(day), tables.reps[rep] ?? "", customers[customer] ?? "", why];
      return [...texts, sealOf(texts)].map((text8) => SIGN + text8);
    });
  }
  function recordOf(cells, tables) {
    const reps = new Map(tables.reps.map((name, rep) => [name, rep]));
    const customers = new Map(distinctNames(tables.customers).map((name, customer) => [name, customer]));
    return cells.flatMap((row8) => {
      const texts = textsOf(row8);
      if (texts === null) return [];
      const day = parseIsoDay(texts[0]);
      const [rep, customer] = [reps.get(texts[1]), customers.get(texts[2])];
      if (day === null || rep === void 0 || customer === void 0) return [];
      return [{ day, rep, customer, ...JSON.parse(texts[3]) }];
    });
  }
  function recordedDay(row8) {
    const texts = textsOf(row8);
    return texts === null ? null : parseIsoDay(texts[0]);
  }
  function textsOf(row8) {
    const texts = row8.slice(0, RECORD_COLUMNS);
    if (texts.length < RECORD_COLUMNS) return null;
    if (!texts.every((text8) => typeof text8 === "string" && text8.startsWith(SIGN))) return null;
    const [day, rep, customer, why, seal] = texts.map((text8) => text8.slice(SIGN.length));
    const sealed = [day, rep, customer, why];
    return sealOf(sealed) === seal ? sealed : null;
  }
  var sealOf = (texts) => digest(JSON.stringify([VERSION, ...texts]));
  var withoutProduct = (reason2) => reason2.code === "risk" && "product" in reason2.why ? { ...reason2, why: { ...reason2.why, product: NO_NAME } } : reason2;

  // src/sheets/plan-record.ts
  var SHEET_NAME = { ja: "ルートKPIの予定", en: "Route KPI plans" };
  var BLOCK = "KPI_PLANS";
  var KEPT_DAYS = 60;
  var HEADER4 = {
    ja: "ルートKPIが「今日の予定」を覚えておくためのシートです。消しても、ほかの数字は変わりません。",
    en: 'Here Route KPI remembers the lists of "Today". Without this sheet all other figures stay as they are.'
  };
  function readPlanRecord(spreadsheet, tables) {
    const sheet = spreadsheet.getRangeByName(BLOCK)?.getSheet() ?? null;
    const cells = sheet === null ? [] : sheet.getDataRange().getValues();
    return { visits: recordOf(cells, tables), sheet, cells };
  }
  function keepPlan(spreadsheet, { visits, sheet, cells }, plan, calendar, tables, language) {
    const known2 = new Set(visits.filter(({ day }) => day === plan.asOf).map(({ rep, customer }) => `${rep}/${customer}`));
    const added = plan.today.filter(({ rep, customer }) => !known2.has(`${rep}/${customer}`));
    if (added.length === 0) return;
    const own = sheet ?? newSheet2(spreadsheet, SHEET_NAME[language]);
    const last2 = cells.some((row8) => row8.some((cell) => cell !== "")) ? cells.length : 0;
    const rows = recordRows(added, tables);
    if (last2 === 0) rows.unshift(Array.from({ length: RECORD_COLUMNS }, (_, i) => i === 0 ? HEADER4[language] : ""));
    const missing = last2 + rows.length - own.getMaxRows();
    if (missing > 0) own.insertRowsAfter(own.getMaxRows(), missing);
    own.getRange(last2 + 1, 1, rows.length, RECORD_COLUMNS).setValues(rows);
    const old = oldRows(cells, firstKept(plan.asOf, calendar));
    if (old > 0) own.deleteRows(2, old);
  }
  function firstKept(asOf, calendar) {
    let day = asOf;
    for (let i = 0; i < KEPT_DAYS; i++) day = businessDayBefore(calendar, day);
    return day;
  }
  function oldRows(cells, first) {
    return Math.max(
      0,
      cells.slice(1).findIndex((row8) => (recordedDay(row8) ?? -Infinity) >= first)
    );
  }
  function newSheet2(spreadsheet, name) {
    const stray = spreadsheet.getSheetByName(name);
    const sheet = stray?.getLastRow() === 0 ? stray : inserted(spreadsheet, name);
    sheet.hideSheet();
    const columns = sheet.getMaxColumns();
    if (columns > RECORD_COLUMNS) sheet.deleteColumns(RECORD_COLUMNS + 1, columns - RECORD_COLUMNS);
    spreadsheet.setNamedRange(BLOCK, sheet.getRange(1, 1));
    return sheet;
  }
  function inserted(spreadsheet, name) {
    let free = name;
    for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
    const shown2 = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
    spreadsheet.setActiveSheet(shown2);
    return sheet;
  }

  // src/core/packed/columns.ts
  var DIGITS3 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var CODE_OF = new Map([...DIGITS3].map((digit, code) => [digit.charCodeAt(0), code]));
  function packColumn(values) {
    const plain2 = Array.from(values);
    if (plain2.some(Number.isNaN) && plain2.every((value) => Number.isNaN(value) || isWhole(value) && value >= 0))
      return `n${packColumn(plain2.map((value) => Number.isNaN(value) ? 0 : value + 1))}`;
    if (!plain2.every(isWhole)) return `t${plain2.join(",")}`;
    const differences2 = plain2.map((value, i) => value - (plain2[i - 1] ?? 0));
    const candidates = [
      ["p", plain2],
      ["d", differences2],
      ["r", runs(plain2)],
      ["i", runs(differences2)]
    ];
    let best = candidates[0];
    let shortest = Infinity;
    for (const candidate of candidates) {
      const length = digitCount(candidate[1]);
      if (length < shortest) [best, shortest] = [candidate, length];
    }
    return best[0] + best[1].map(digitsOf).join("");
  }
  var isWhole = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);
  function digitCount(numbers) {
    let count = 0;
    for (const number4 of numbers) {
      if (!Number.isSafeInteger(number4)) return Infinity;
      const size = Math.abs(number4);
      count++;
      for (let limit = 16; size >= limit; limit *= 32) count++;
    }
    return count;
  }
  function unpackColumn(text8, length) {
    const body = text8.slice(1);
    switch (text8[0]) {
      case "t": {
        const numbers = body === "" ? [] : body.split(",").map(Number);
        return numbers.length === length && !numbers.some(Number.isNaN) ? numbers : null;
      }
      case "n":
        return unpackColumn(body, length)?.map((value) => value === 0 ? NaN : value - 1) ?? null;
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
  function runs(values) {
    const pairs = [];
    for (let i = 0; i < values.length; ) {
      let end = i + 1;
      while (end < values.length && values[end] === values[i]) end++;
      pairs.push(values[i], end - i);
      i = end;
    }
    return pairs;
  }
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
  function numbersOf(text8) {
    const numbers = [];
    let value = 0;
    let scale = 0;
    let isNegative = false;
    for (let i = 0; i < text8.length; i++) {
      const code = CODE_OF.get(text8.charCodeAt(i));
      if (code === void 0) return null;
      const part = code % 32;
      if (scale === 0) {
        isNegative = part % 2 === 1;
        value = part >> 1;
        scale = 16;
      } else {
        value += part * scale;
        scale *= 32;
      }
      if (code >= 32) continue;
      numbers.push(isNegative ? -value : value);
      scale = 0;
    }
    return scale === 0 ? numbers : null;
  }

  // src/core/packed/tables.ts
  var PACKED_VERSION = 3;
  var COLUMN_TYPES = { Int8Array, Int32Array, Uint8Array, Uint16Array, Float64Array };
  function packTables(tables) {
    return JSON.stringify(tables, (_, value) => {
      const column = typeOf2(value);
      if (column === null) return value;
      const values = value;
      return { column, length: values.length, text: packColumn(values) };
    });
  }
  function unpackTables(text8) {
    try {
      return JSON.parse(text8, (_, value) => isPacked(value) ? unpacked(value) : value);
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
  function unpacked({ column, length, text: text8 }) {
    const values = unpackColumn(text8, length);
    if (values === null) throw new Error("broken column");
    return COLUMN_TYPES[column].from(values);
  }

  // src/sheets/shared/reading-text.ts
  var READING_VERSION = `1.${PACKED_VERSION}`;
  function readingText({ settings, intake, leftOut, targetRows, extents }) {
    const { tables, sources, problems } = intake;
    const rows = targetRows.map(
      (row8) => Object.fromEntries(Object.entries(row8).map(([name, value]) => [name, packedDate(value)]))
    );
    const rest = JSON.stringify({ settings, sources, problems, leftOut, targetRows: rows, extents });
    return `${rest}
${packTables(tables)}`;
  }
  function readingOf2(text8) {
    const end = text8.indexOf("\n");
    const tables = end < 0 ? null : unpackTables(text8.slice(end + 1));
    if (tables === null) return null;
    try {
      const { settings, sources, problems, leftOut, targetRows, extents } = JSON.parse(
        text8.slice(0, end),
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
    const text8 = ascii(JSON.stringify(head));
    return {
      head: digest(text8) + text8,
      parts: Array.from({ length: partCount(rest) }, (_, i) => body.slice(i * partLength, (i + 1) * partLength))
    };
  }
  function partCount({ length, partLength }) {
    return Math.ceil(length / partLength);
  }
  function readHead(text8) {
    const json = text8.slice(DIGEST_LENGTH);
    if (digest(json) !== text8.slice(0, DIGEST_LENGTH)) return null;
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
    const [mark, text8] = editMarkAnd(cache, headKey(spreadsheetId));
    return { ...mark === void 0 ? {} : { mark }, ...text8 === void 0 ? {} : { text: text8 } };
  }
  function freshHead({ mark, text: text8 }) {
    const head = text8 === void 0 || mark === void 0 ? null : readHead(text8);
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
    cache.putAll(Object.fromEntries(copy.parts.map((part, i) => [partKey(head, i), part])), LONGEST3);
    cache.put(headKey(facts.spreadsheetId), copy.head, LONGEST3);
  }
  var headKey = (spreadsheetId) => `reading.${spreadsheetId}`;
  var partKey = ({ spreadsheetId, digest: digest2 }, index) => `reading.${spreadsheetId}.${digest2}.${index}`;

  // src/sheets/shared/sheet-copy.ts
  var SHEET_NAME2 = { ja: "ルートKPIの控え", en: "Route KPI copy" };
  var BLOCK2 = "KPI_COPY";
  var PART_LENGTH2 = 32e3;
  var SIGN2 = "|";
  function readSheetCopy(spreadsheet) {
    const sheet = ownSheet(spreadsheet);
    if (sheet === null) return null;
    const [first, ...parts] = sheet.getDataRange().getValues().map(
      ([cell]) => typeof cell === "string" && cell.startsWith(SIGN2) ? cell.slice(SIGN2.length) : void 0
    );
    const head = first === void 0 ? null : readHead(first);
    const body = head === null ? null : bodyOf(head, parts);
    return head === null || body === null ? null : { head, body };
  }
  function writeSheetCopy(spreadsheet, facts, body, language) {
    const { head, parts } = copyOf(facts, body, PART_LENGTH2);
    const cells = [head, ...parts].map((text8) => [SIGN2 + text8]);
    const sheet = ownSheet(spreadsheet) ?? newSheet3(spreadsheet, SHEET_NAME2[language]);
    ensureSize(sheet, cells.length, 1);
    const column = sheet.getRange(1, 1, cells.length, 1);
    column.setNumberFormats(cells.map(() => ["@"]));
    column.setValues(cells);
    const spare = sheet.getMaxRows() - cells.length;
    if (spare > 0) sheet.deleteRows(cells.length + 1, spare);
  }
  var ownSheet = (spreadsheet) => spreadsheet.getRangeByName(BLOCK2)?.getSheet() ?? null;
  function newSheet3(spreadsheet, name) {
    let free = name;
    for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
    const shown2 = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
    spreadsheet.setActiveSheet(shown2);
    sheet.hideSheet();
    const columns = sheet.getMaxColumns();
    if (columns > 1) sheet.deleteColumns(2, columns - 1);
    spreadsheet.setNamedRange(BLOCK2, sheet.getRange(1, 1));
    return sheet;
  }

  // src/sheets/shared/shared-workbook.ts
  var WAIT_MS = 2e4;
  function sharedWorkbook(spreadsheet) {
    const cache = CacheService.getDocumentCache();
    const lock = LockService.getDocumentLock();
    if (cache === null || lock === null) return loadWorkbook(spreadsheet, []);
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
    return loadWorkbook(spreadsheet, []);
  }
  function beginSharing(spreadsheet) {
    const cache = CacheService.getDocumentCache();
    if (cache === null) return () => void 0;
    const marks = beginRefresh();
    const mark = editMark(cache);
    const here = hereIn(spreadsheet);
    return (workbook) => {
      const text8 = readingText(workbook);
      const facts = { ...here, readAt: workbook.readAt, extents: servingExtents(workbook) };
      leave(() => putIntoCache(cache, { ...facts, ticket: mark }, text8));
      leave(() => {
        writeSheetCopy(spreadsheet, { ...facts, ticket: marks.id }, text8, languageOf(spreadsheet));
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
    const workbook = loadWorkbook(spreadsheet, []);
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
  function leave(write6) {
    try {
      write6();
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
      const share2 = beginSharing(spreadsheet);
      const workbook = loadWorkbook(spreadsheet, []);
      share2(workbook);
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
      const progress = progressPlan({
        ...workbook,
        calendar,
        stamp: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(/* @__PURE__ */ new Date()),
        notices: notices({ intake, findings, questions }, language)
      });
      const { facts, targets, settings } = workbook;
      const health = customerHealth(facts);
      const calls2 = callsPlan({ facts, sources: intake.sources, refreshedAt, language });
      const applied = applyPlans(spreadsheet, [
        progress,
        ...settings.byRepSheets ? [byRepPlan({ facts, targets, calendar, refreshedAt, language })] : [],
        monthlyPlan({ facts, refreshedAt, language }),
        visitsOfToday(spreadsheet, workbook, health, calendar, refreshedAt),
        customerHealthPlan({ facts, health, sources: intake.sources, refreshedAt, language }),
        stagesPlan({ facts, health, refreshedAt, language }),
        ...calls2 === null ? [] : [calls2],
        check3
      ]);
      nameStamp(spreadsheet, progress);
      SpreadsheetApp.flush();
      const left = reenterFormulas(spreadsheet, functionNames);
      const unread = unreadSheets(intake, language).map((sheets) => fill(UNREAD2[language], { sheets }));
      const sentence2 = [
        ...unread,
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
  function visitsOfToday(spreadsheet, { facts, intake, language }, health, calendar, refreshedAt) {
    const record = readPlanRecord(spreadsheet, facts.tables);
    const plan = planOf(facts, health, calendar, record.visits);
    keepPlan(spreadsheet, record, plan, calendar, facts.tables, language);
    const times = lastTimes(facts);
    const places = plan.today.flatMap(({ customer }) => times.get(customer)?.place ?? []);
    const memoOf = memosOf(spreadsheet, intake.sources.visits, places);
    const { sources } = intake;
    return todayPlan({ facts, health, plan, lastTimes: times, memoOf, sources, refreshedAt, language });
  }
  function explainWhatIsMissing(workbook, write6) {
    try {
      requireRecords(workbook, ["visits", "spells", "transactions"]);
    } catch (error) {
      if (unusedRows(workbook.intake) > 0) {
        write6();
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
    const done = fill(DONE2[language], { sheets: listOf2(names, language), unused });
    const see = unused === 0 ? "" : fill(SEE[language], { check: check3 });
    return [...left, ...elsewhere, ...names.length === 0 ? [] : [`${done}${see}`]].join(" ");
  }
  function listOf2(names, language) {
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

  // src/reports/explanation.ts
  var TEXT16 = {
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
    const say = (text8, params = {}) => fill(text8[language], params);
    const tables = tablesOf(kpi, facts);
    return [
      [say(TEXT16.kpi), kpi.name[language]],
      [say(TEXT16.formula), kpi.formula[language]],
      [say(TEXT16.period), periodText(input)],
      [say(TEXT16.filter), filterText(input)],
      [say(TEXT16.figure), figure.value ?? ""],
      ...kpi.denominator === void 0 ? [] : [
        [say(TEXT16.numerator, { name: kpi.numerator.name[language] }), figure.numerator ?? ""],
        [say(TEXT16.denominator, { name: kpi.denominator.name[language] }), figure.denominator ?? ""]
      ],
      ...chanceLine(input),
      [say(TEXT16.goal), goalText(goal, say(TEXT16.none))],
      [say(TEXT16.status), STATUS_TEXT[input.status][language]],
      ...kpi.needs.includes("transactions") ? [[say(TEXT16.basis), BASIS_NAMES[effectiveBasis(facts.tables, facts.settings)][language]]] : [],
      [say(TEXT16.asOf), formatIsoDay(facts.asOf)],
      [say(TEXT16.readAt), `${input.data.readAt}${input.data.isChanged ? say(TEXT16.changed) : ""}`],
      ...tables.map((kind) => rowLine(kind, input)),
      ...leftOutLine(tables, input)
    ];
  }
  function periodText({ span, period, language }) {
    const months = formatSpan(span);
    if (period === null) return `${months} ${TEXT16.notBegun[language]}`;
    const days = fill(TEXT16.days[language], { from: formatIsoDay(period.from), to: formatIsoDay(period.to) });
    const running = period.partial ? fill(TEXT16.running[language], { fullTo: formatIsoDay(period.fullTo) }) : "";
    return `${months} (${days})${running}`;
  }
  function filterText({ filter, language }) {
    const parts = Object.keys(filter).map((key) => `${FILTER_NAMES[key][language]}=${filter[key]}`);
    return parts.length === 0 ? TEXT16.everyone[language] : parts.join("; ");
  }
  function chanceLine({ kpi, figure, language }) {
    if (!kpi.isProportion || figure.numerator === null || figure.denominator === null) return [];
    const interval = wilsonInterval(figure.numerator, figure.denominator);
    if (interval === null) return [];
    const percent2 = (share2) => `${(share2 * 100).toFixed(1)}%`;
    return [[TEXT16.chance[language], `${percent2(interval.low)}〜${percent2(interval.high)}`]];
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
    return [...new Set(needs.flatMap((need2) => kinds[need2]))];
  }
  function rowLine(kind, { intake, language }) {
    const label = fill(TEXT16.rows[language], { table: tableName(kind)[language] });
    const source = intake.sources[kind];
    if (source === void 0) return [label, TEXT16.noTable[language]];
    const { used, skipped, unusable } = source;
    return [label, fill(TEXT16.counts[language], { used, skipped, unusable })];
  }
  function leftOutLine(tables, { leftOut, language }) {
    const counts = /* @__PURE__ */ new Map();
    for (const { table, code, count } of leftOut) {
      if (!tables.includes(table)) continue;
      const title = FINDING_TEXTS[code].title[language];
      counts.set(title, (counts.get(title) ?? 0) + count);
    }
    if (counts.size === 0) return [];
    const reasons = [...counts].sort(([, a], [, b]) => b - a).map(([title, count]) => `${title} ${count}`);
    return [[TEXT16.leftOut[language], reasons.join(language === "ja" ? "、" : ", ")]];
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
    summary: { ja: "その数字が何から計算されたか", en: "What a figure was computed from" },
    details: {
      ja: "分子・分母・偶然の幅・使った行・使えなかった行とその理由を、2列の表で出します",
      en: "numerator, denominator, range of chance, rows used, rows left out and why, as two columns"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: { type: "Array", text: { ja: "項目と値の2列", en: "two columns: item and value" } },
    examples: ['("継続率", "2024-05")', '("アポ獲得率", "2024-05", "佐藤")'],
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

  // src/functions/kpi-goals.ts
  var BLANK_WITHOUT_GOAL = { ja: "目標がないときは空欄", en: "blank without a target" };
  var KPI_TARGET = {
    name: "KPI_TARGET",
    title: { ja: "KPIの目標", en: "Target of a KPI" },
    summary: { ja: "目標シートにある、その期間の目標", en: "The target of the period, from the targets sheet" },
    details: {
      ja: "月の目標から、件数と金額は合計、継続率は掛け合わせ、ほかの率は平均。範囲の目標は下限と上限の2セル",
      en: "from the months: counts and money add up, retention compounds, other rates are the mean; a range spills its two bounds"
    },
    parameters: ["kpi", "period", "filter", "more"],
    returns: { type: "number", text: BLANK_WITHOUT_GOAL },
    examples: ['("商談数", "2024-06")', '("訪問頻度", "2024-06", "佐藤")'],
    compute: (call) => {
      const goal = goalOf2(call);
      if (goal === null) return "";
      return goal.kind === "value" ? goal.value : [[goal.lower, goal.upper === Infinity ? "" : goal.upper]];
    }
  };
  var KPI_GAP = {
    name: "KPI_GAP",
    title: { ja: "KPIと目標の差", en: "Gap of a KPI" },
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
    examples: ['("商談数", "2024-05")', '("継続率", "2024-05")'],
    compute: (call) => {
      const goal = goalOf2(call);
      const actual = call.figure(call.kpi).value;
      return goal === null || actual === null ? "" : gap(actual, goal);
    }
  };
  var KPI_STATUS = {
    name: "KPI_STATUS",
    title: { ja: "KPIの判定", en: "Status of a KPI" },
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
    if (typeof argument !== "string" && typeof argument !== "number") throw new UserFacingError("bad-filter");
    const filter = {};
    for (const part of cleanText(String(argument)).split(";")) {
      if (part.trim() === "") continue;
      const equals = part.indexOf("=");
      const key = equals < 0 ? "rep" : FILTER_KEYS.get(part.slice(0, equals).trim().toLowerCase());
      const name = part.slice(equals + 1).trim();
      if (key === void 0 || name === "" || filter[key] !== void 0)
        throw new UserFacingError("bad-filter-key", { text: part.trim() });
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
    const text8 = quoted(argument);
    const count = typeof argument === "number" ? argument : /^\d{1,4}$/.test(text8) ? Number(text8) : NaN;
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new UserFacingError("bad-count", { parameter, text: text8, most: String(most) });
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
    examples: ['("2024-05", "担当者")', '("2024-04:2024-06", "月", "チーム=東チーム")'],
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
  var MOST_MONTHS = 60;
  var KPI_TREND = {
    name: "KPI_TREND",
    title: { ja: "KPIの推移", en: "Trend of a KPI" },
    summary: { ja: "終わった月のKPIを古い順に横に並べる", en: "A KPI of the closed months, oldest first, in one row" },
    details: {
      ja: 'SPARKLINE の中に書くと小さなグラフになります。例: =SPARKLINE(KPI_TREND("継続率"))',
      en: 'within SPARKLINE it is a small chart. Example: =SPARKLINE(KPI_TREND("Retention rate"))'
    },
    parameters: ["kpi", "months", "filter", "more"],
    returns: { type: "Array", text: { ja: "1行。値がない月は空欄", en: "one row; a month without a value is blank" } },
    examples: ['("継続率")', '("商談数", 6, "佐藤")'],
    compute: (call) => {
      const { kpi } = call;
      const count = readCount("months", call.argument("months"), MOST_MONTHS) ?? 12;
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
    summary: kpi.summary,
    details: kpi.formula,
    parameters: ["period", "filter", "more"],
    returns: { type: "number", text: { ja: "値がないときは空欄", en: "blank where there is no value" } },
    examples: kpi.examples,
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
    KPI_EXPLAIN
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
      return this.loaded = isOwn ? loadWorkbook(this.spreadsheet, ranges) : sharedWorkbook(this.spreadsheet);
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
    /** @throws UserFacingError where a record is missing that the KPI needs */
    figure(kpi, slice = this.slice(), span = this.span) {
      requireRecords(this.workbook, kpi.needs);
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

  // src/sheets/cells-at.ts
  function cellsAt(spreadsheet, { sheetName, column }, rows) {
    const sheet = rows.length === 0 ? null : spreadsheet.getSheetByName(sheetName);
    if (sheet === null) return () => void 0;
    const first = rows.reduce((a, b) => Math.min(a, b));
    const last2 = rows.reduce((a, b) => Math.max(a, b));
    const cells = sheet.getRange(first, column, last2 - first + 1, 1).getValues();
    return (row8) => cells[row8 - first]?.[0];
  }

  // src/rpc/card-contacts.ts
  var SHOWN = 5;
  var LONGEST_MEMO = 400;
  var CALL6 = KINDS.indexOf("call");
  function lastContacts2(spreadsheet, sources, facts, customer, language) {
    const { activities, calls: calls2, settings, tables } = facts;
    const mayBeCall = (index) => settings.callsAreActivities && activities.kind[index] === CALL6;
    const found = [
      ...lastOf(activities, customer).map((index) => ({
        rows: activities,
        index,
        table: mayBeCall(index) ? null : "visits"
      })),
      ...settings.callsAreActivities || calls2 === null ? [] : lastOf(calls2, customer).map((index) => ({ rows: calls2, index, table: "calls" }))
    ];
    const day = ({ rows, index }) => rows.day[index];
    return found.sort((a, b) => day(b) - day(a)).slice(0, SHOWN).map(({ rows, index, table }) => ({
      day: formatIsoDay(rows.day[index]),
      rep: tables.reps[rows.rep[index]] ?? "",
      said: lastTimeText(
        {
          day: rows.day[index],
          rep: rows.rep[index],
          kind: KINDS[rows.kind[index]],
          purpose: PURPOSES[rows.purpose[index]],
          outcome: OUTCOMES[rows.outcome[index]],
          reaction: REACTIONS[rows.reaction[index]],
          place: null
        },
        language
      ),
      memo: table === null ? "" : memoAt(table, rows.part[index], rows.row[index])
    }));
    function memoAt(table, part, row8) {
      const source = sources[table]?.parts[part];
      const column = source?.columns["note"];
      if (source === void 0 || column === void 0) return "";
      const cell = cellsAt(spreadsheet, { sheetName: source.sheetName, column }, [row8])(row8);
      return typeof cell === "string" || typeof cell === "number" ? [...String(cell)].slice(0, LONGEST_MEMO).join("") : "";
    }
  }
  function lastOf(rows, customer) {
    const found = [];
    for (let index = rows.length - 1; index >= 0; index--) {
      if (rows.customer[index] !== customer) continue;
      if (found.length >= SHOWN && rows.day[index] < rows.day[found[found.length - 1]]) break;
      found.push(index);
    }
    const later = (a, b) => rows.day[b] - rows.day[a] || rows.part[b] - rows.part[a] || rows.row[b] - rows.row[a];
    return found.sort(later).slice(0, SHOWN);
  }

  // src/rpc/card-contracts.ts
  var SHOWN2 = 8;
  var CYCLE_TEXT = {
    monthly: { ja: "月額", en: "a month" },
    yearly: { ja: "年額", en: "a year" },
    once: { ja: "一括", en: "at once" },
    single: { ja: "スポット", en: "single" }
  };
  var SINGLE4 = CYCLES.indexOf("single");
  var ONE_OFF = { ja: "{start} {cycle} {amount}", en: "{start}, {amount} {cycle}" };
  var TERMS = { ja: "{start}〜{end} {cycle} {amount}", en: "{start} – {end}, {amount} {cycle}" };
  function contractLines({ tables, asOf }, customer, language) {
    const { contracts, products } = tables;
    if (contracts === null) return [];
    const rows = [];
    contracts.customer.forEach((each, row8) => {
      if (each === customer) rows.push(row8);
    });
    const end = (row8) => contracts.end[row8] === NO_DAY ? Infinity : contracts.end[row8];
    const isOneOff = (row8) => contracts.cycle[row8] === SINGLE4;
    const isRunning = (row8) => !isOneOff(row8) && contracts.start[row8] <= asOf && end(row8) >= asOf;
    return rows.sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || contracts.start[b] - contracts.start[a]).slice(0, SHOWN2).map((row8) => ({
      product: products[contracts.product[row8]] ?? "",
      terms: fill((isOneOff(row8) ? ONE_OFF : TERMS)[language], {
        start: dayText2(contracts.start[row8], asOf, language),
        end: end(row8) === Infinity ? "" : dayText2(end(row8), asOf, language),
        cycle: CYCLE_TEXT[CYCLES[contracts.cycle[row8]]][language],
        amount: yenText(contracts.amount[row8])
      }),
      isRunning: isRunning(row8),
      hasEnded: !isOneOff(row8) && end(row8) < asOf
    }));
  }

  // src/rpc/daily-source.ts
  function dailySource(spreadsheet) {
    const source = sharedWorkbook(spreadsheet);
    return { ...source, health: customerHealth(source.facts), names: distinctNames(source.facts.tables.customers) };
  }
  function customerNamed(names, name) {
    const customer = names.indexOf(String(name));
    if (customer < 0)
      throw new UserFacingError("unknown-name", { kind: "customer", name: String(name).slice(0, 60), nearest: "" });
    return customer;
  }
  function planNow(spreadsheet, { facts, health, settings }) {
    const calendar = new BusinessCalendar(settings.companyHolidays);
    const record = readPlanRecord(spreadsheet, facts.tables);
    return { plan: planOf(facts, health, calendar, record.visits), record, calendar };
  }
  function planToday(spreadsheet, source) {
    const { facts, language } = source;
    const { plan, record, calendar } = planNow(spreadsheet, source);
    if (record.visits.some(({ day }) => day === facts.asOf) || plan.today.length === 0) return plan;
    const lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(1)) return plan;
    try {
      keepPlan(spreadsheet, record, plan, calendar, facts.tables, language);
      SpreadsheetApp.flush();
    } finally {
      lock?.releaseLock();
    }
    return plan;
  }
  function phonesOf(text8) {
    return phoneTexts([text8]).map((each) => ({ text: each, digits: phoneKey(each) }));
  }

  // src/rpc/customer-card.ts
  var TEXT17 = {
    since: { ja: "{day}から", en: "since {day}" },
    soon: { ja: "契約済み・開始前", en: "signed, not begun" },
    asRecorded: { ja: "記録のとおり", en: "As the log says" },
    recorded: { ja: "記録では「{stage}」です", en: 'The log says "{stage}"' },
    now: { ja: "今すぐ", en: "Buys now" },
    later: { ja: "これから", en: "Later" },
    typed: { ja: "{timing}(入力)", en: "{timing} (typed)" },
    noReactions: { ja: "この1年の反応の記録はありません", en: "No reactions on record this year" },
    reactions: {
      ja: "{direction}直近{last}回のうち鈍い反応は{cool}回(n={count})",
      en: "{direction}{cool} of the last {last} were cool (n={count})"
    },
    up: { ja: "↗ 上向き。", en: "↗ Warmer. " },
    flat: { ja: "→ 横ばい。", en: "→ Steady. " },
    down: { ja: "↘ 下向き。", en: "↘ Cooler. " },
    planned: { ja: "{day}に訪問の予定です。{reason}", en: "Planned for {day}. {reason}" },
    done: { ja: "今日の訪問は済んでいます。", en: "Today's visit is done." },
    notPlanned: { ja: "今週の予定には入っていません({why})", en: "Not planned this week ({why})" }
  };
  function customerCard({ customer: name }) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const source = dailySource(spreadsheet);
    const { facts, intake, language, names } = source;
    const { tables, asOf } = facts;
    const customer = customerNamed(names, name);
    const health = source.health[customer];
    const info = tables.customerInfo;
    const words2 = { products: tables.products, asOf, language };
    const promise = promises(facts).get(customer);
    return {
      language,
      asOf: formatIsoDay(asOf),
      customer: name,
      kana: info.kana[customer],
      rep: tables.reps[health.rep] ?? "",
      area: tables.areas[info.area[customer]] ?? "",
      address: info.address[customer],
      phones: phonesOf(info.phone[customer]),
      state: STATE_TEXT[health.state][language],
      reason: reasonText(health.reason, tables.products, asOf, language),
      stage: stageOf2(source, customer),
      timing: timingText(source, customer),
      contracts: contractLines(facts, customer, language),
      paid: health.paid,
      yearRevenue: health.yearRevenue,
      contacts: lastContacts2(spreadsheet, intake.sources, facts, customer, language),
      reactions: reactionText(health.reactions, source),
      promises: promise === void 0 ? [] : [planReasonText({ code: "promise", ...promise }, words2)],
      next: nextText(spreadsheet, source, customer, words2),
      manager: { priority: info.priority[customer], comment: info.comment[customer] },
      hasRow: info.row[customer] > 0
    };
  }
  function stageOf2({ facts, health, language }, customer) {
    const { stage, isStageTyped, recordedStage } = health[customer];
    const nameOf2 = (each) => (each === null ? UNTOUCHED : STAGE_TEXT[each])[language];
    const { since } = recordedStage;
    const day = since === null ? "" : fill(TEXT17.since[language], { day: dayText2(since, facts.asOf, language) });
    return {
      name: nameOf2(stage),
      since: isStageTyped ? "" : stage === "contract" && since === null ? TEXT17.soon[language] : day,
      recorded: isStageTyped ? fill(TEXT17.recorded[language], { stage: nameOf2(recordedStage.stage) }) : "",
      movesOn: NEXT_STEP[stage ?? "none"][language],
      typed: TYPED_STAGES[facts.tables.customerInfo.stage[customer]],
      choices: [
        { value: "none", label: TEXT17.asRecorded[language] },
        ...STAGES.map((value) => ({ value, label: STAGE_TEXT[value][language] }))
      ]
    };
  }
  function timingText({ health, language }, customer) {
    const { timing } = health[customer];
    if (timing === null) return "";
    const said = TEXT17[timing.timing][language];
    return timing.isTyped ? fill(TEXT17.typed[language], { timing: said }) : said;
  }
  function reactionText({ direction, count, cool, last: last2 }, { language }) {
    if (count === 0) return TEXT17.noReactions[language];
    return fill(TEXT17.reactions[language], {
      direction: direction === null ? "" : TEXT17[direction][language],
      last: last2,
      cool,
      count
    });
  }
  function nextText(spreadsheet, source, customer, words2) {
    const { language } = source;
    const { plan } = planNow(spreadsheet, source);
    const own = plan.week.filter((each) => each.customer === customer);
    const visit = own.find(({ status }) => status === "open" || status === "carried");
    if (visit !== void 0)
      return fill(TEXT17.planned[language], {
        day: dayName(visit.day, language),
        reason: planReasonText(visit.reason, words2)
      });
    if (own.some(({ status }) => status === "done")) return TEXT17.done[language];
    const left = plan.notPlanned.find(({ customers }) => customers.includes(customer));
    return left === void 0 ? "" : fill(TEXT17.notPlanned[language], { why: NOT_PLANNED_TEXT[left.why][language] });
  }

  // src/sheets/places.ts
  function placeOf4(range) {
    return `${range.getSheet().getName()}!${range.getA1Notation()}`;
  }
  function requireEditable(range) {
    if (!range.canEdit()) throw new UserFacingError("protected-cells", { place: placeOf4(range) });
  }

  // src/sheets/visit-choices.ts
  var LABEL_FIELDS = ["kind", "purpose", "outcome", "reaction"];
  var LAST_ROWS = 300;
  function officeWords(spreadsheet, log) {
    const sheet = log.headerRow === 0 ? null : spreadsheet.getSheetByName(log.sheetName);
    const columns = log.columns.flatMap(({ column, field }) => {
      const label = LABEL_FIELDS.find((each) => each === field);
      return label === void 0 ? [] : [{ column, label }];
    });
    const last2 = sheet?.getLastRow() ?? 0;
    if (sheet === null || columns.length === 0 || last2 <= log.headerRow)
      return new Map(columns.map(({ label }) => [label, { words: [], isList: false }]));
    const first = Math.max(log.headerRow + 1, last2 - LAST_ROWS + 1);
    const places = columns.map(({ column }) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    const block = sheet.getRange(first, left, last2 - first + 1, right - left + 1);
    const cells = block.getValues();
    const rules = sheet.getRange(last2, left, 1, right - left + 1).getDataValidations()[0];
    return new Map(
      columns.map(({ column, label }) => {
        const listed = listOf3(rules[column - left] ?? null);
        const words2 = listed.length > 0 ? listed : frequent(cells.map((row8) => row8[column - left]));
        return [label, { words: words2, isList: listed.length > 0 }];
      })
    );
  }
  function listOf3(rule2) {
    if (rule2 === null) return [];
    const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
    const [source] = rule2.getCriteriaValues();
    if (rule2.getCriteriaType() === VALUE_IN_LIST) return wordsOf(source);
    if (rule2.getCriteriaType() === VALUE_IN_RANGE) return wordsOf(source.getValues().flat());
    return [];
  }
  function wordsOf(cells) {
    return [...new Set(cells.filter((cell) => typeof cell === "string" && cell.trim() !== ""))];
  }
  function frequent(cells) {
    const counts = /* @__PURE__ */ new Map();
    for (const cell of cells)
      if (typeof cell === "string" && cell.trim() !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  }

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

  // src/sheets/write-rows.ts
  var DAY_FORMAT = "yyyy/mm/dd";
  var NO_FORMATS = ["", "General", "@"];
  function writeRows(sheet, top, { places, rows, formats }) {
    const [left, right] = [Math.min(...places), Math.max(...places)];
    ensureSize(sheet, top + rows.length - 1, right);
    const cells = rows.map((row8) => spread(row8, places, left, right));
    const clocks = places.map((_, index) => clockFormat(rows.map((row8) => row8[index])));
    const clockAt = spread(clocks, places, left, right);
    const block = sheet.getRange(top, left, rows.length, right - left + 1);
    withoutLists(block, () => {
      block.setNumberFormats(
        cells.map(
          (row8) => row8.map((cell, index) => formatOf2(cell, formats[left - 1 + index] ?? "General", clockAt[index] ?? ""))
        )
      );
      block.setValues(cells.map((row8) => row8.map((cell) => isMoment(cell) ? cell.serial : cell ?? "")));
    });
  }
  function withoutLists(block, write6) {
    const validations = block.getDataValidations();
    const isChecked = validations.some((row8) => row8.some((rule2) => rule2 !== null));
    if (isChecked) block.clearDataValidations();
    write6();
    if (isChecked) block.setDataValidations(validations);
  }
  function printsOfRows(spreadsheet, { places, rows }) {
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const right = Math.max(...places);
    return rows.map((cells) => rowPrint(spread(cells, places, 1, right), serialOfDate));
  }
  function computedColumns(sheet, row8, places) {
    SpreadsheetApp.flush();
    const [cells = []] = sheet.getRange(row8, 1, 1, sheet.getMaxColumns()).getValues();
    return cells.flatMap(
      (cell, index) => cell === "" || cell === false || places.includes(index + 1) ? [] : [index + 1]
    );
  }
  function spread(cells, places, left, right) {
    const row8 = new Array(right - left + 1).fill(null);
    places.forEach((place, index) => row8[place - left] = cells[index]);
    return row8;
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

  // src/sheets/customer-cells.ts
  function writeCustomerCells(spreadsheet, place, changes) {
    const { part } = place;
    const sheet = spreadsheet.getSheetByName(part.sheetName);
    if (sheet === null) throw new UserFacingError("sheet-changed", { sheet: part.sheetName });
    const row8 = rowNow(sheet, place);
    let added = sheet.getLastColumn();
    const cells = changes.map((change) => {
      const column = part.columns[change.field];
      if (column === void 0) return { change, cell: null, column: ++added };
      requireHeader(sheet, part, change.field, column);
      const cell = sheet.getRange(row8, column);
      requireWritable(cell, change);
      return { change, cell, column };
    });
    if (added > sheet.getLastColumn()) requireEditable(sheet.getRange(row8, sheet.getLastColumn()));
    for (const { change, cell, column } of cells)
      writeText(cell ?? newCell(spreadsheet, sheet, place, change.field, row8, column), change);
  }
  function rowNow(sheet, { part, row: row8, customer }) {
    const changed2 = new UserFacingError("sheet-changed", { sheet: part.sheetName });
    const column = part.columns["customer"];
    if (column === void 0) return row8;
    const key = customerKey(customer);
    const isIts = (cell) => customerKey(cellText(cell)) === key;
    if (row8 <= sheet.getLastRow() && isIts(sheet.getRange(row8, column).getValue())) return row8;
    const first = part.headerRow + 1;
    const count = sheet.getLastRow() - part.headerRow;
    if (count < 1) throw changed2;
    const cells = sheet.getRange(first, column, count, 1).getValues();
    const found = cells.flatMap(([cell], index) => isIts(cell) ? [first + index] : []);
    if (found.length !== 1) throw changed2;
    return found[0];
  }
  function requireHeader(sheet, { sheetName, headerRow: headerRow4, headers }, field, column) {
    const text8 = cellText(sheet.getRange(headerRow4, column).getValue());
    if (!cleanText(headers[field] ?? "").endsWith(text8)) throw new UserFacingError("sheet-changed", { sheet: sheetName });
  }
  function requireWritable(cell, { isAsShown }) {
    const place = placeOf4(cell);
    if (cell.getFormula() !== "") throw new UserFacingError("cell-is-formula", { place });
    const value = cell.getValue();
    if (!isAsShown(value)) throw new UserFacingError("cell-changed", { place, text: cellText(value).slice(0, 60) });
    requireEditable(cell);
  }
  function newCell(spreadsheet, sheet, { part }, field, row8, column) {
    ensureSize(sheet, row8, column);
    const header = sheet.getRange(part.headerRow, column);
    header.setNumberFormat("@").setValue(columnName("customers", field, languageOf(spreadsheet)));
    header.setFontWeight("bold");
    return sheet.getRange(row8, column);
  }
  function writeText(cell, { textFor }) {
    const text8 = textFor(listOf3(cell.getDataValidation()));
    withoutLists(cell, () => {
      cell.setNumberFormat("@").setValue(text8);
    });
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

  // src/rpc/visit-form.ts
  var MOST_CHOICES = 14;
  var LONGEST_WORD = 12;
  var PUT_OFF = ["延期", "リスケ", "予定変更", "postponed", "rescheduled", "put off"];
  var NOT_OFFERED = ["none", "cancelled"];
  function labelOverrides(spreadsheet) {
    return readLabelOverrides(settingsSheet(spreadsheet)?.getDataRange().getValues() ?? []);
  }
  function visitForm(spreadsheet, log, language) {
    const overrides = labelOverrides(spreadsheet);
    const labels = labelDictionary(overrides);
    const own = officeWords(spreadsheet, log);
    const choices = Object.fromEntries(
      [...own].map(([field, words2]) => [field, choicesOf2(field, words2, overrides, labels, language)])
    );
    const canPutOff = ["outcome", "nextDay"].every(
      (field) => log.columns.some((each) => each.field === field)
    );
    const wordOf = (field, wanted) => own.get(field)?.words.find((word) => classNameOf(labels, field, word) === wanted);
    const putOff = own.get("outcome")?.words.find((word) => PUT_OFF.includes(labelKey(word)));
    const listed = own.get("outcome")?.isList === true ? wordOf("outcome", "cancelled") : void 0;
    return {
      log,
      choices,
      kind: wordOf("kind", "visit") ?? defaultWord("kind", "visit", language),
      putOff: canPutOff ? putOff ?? listed ?? { ja: "延期", en: "Postponed" }[language] : null
    };
  }
  var isCancelled = (labels, word) => classNameOf(labels, "outcome", word) === "cancelled";
  function choicesOf2(field, { words: words2, isList }, overrides, labels, language) {
    const choice = (label) => ({ label, class: classNameOf(labels, field, label) });
    if (isList) return words2.map(choice);
    const used = words2.map(choice).filter((each) => each.class !== null && each.label.length <= LONGEST_WORD);
    const added = overrides.filter(({ column }) => column === field).flatMap(({ words: more }) => more.map(choice));
    const known2 = new Set([...used, ...added].map((each) => each.class));
    const defaults = LABEL_CLASSES[field].filter((name) => !known2.has(name) && !NOT_OFFERED.includes(name)).map((name) => choice(defaultWord(field, name, language)));
    const seen = /* @__PURE__ */ new Set();
    return [...used, ...added, ...defaults].filter(({ label }) => !seen.has(labelKey(label)) && seen.add(labelKey(label))).slice(0, MOST_CHOICES);
  }
  function classNameOf(labels, field, word) {
    return LABEL_CLASSES[field][labels.classOf(field, word)] ?? null;
  }
  function defaultWord(field, name, language) {
    const english3 = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    if (language === "en") return english3;
    return new Map(Object.entries(DEFAULT_WORDS[field])).get(name)?.[0] ?? english3;
  }

  // src/rpc/customer-words.ts
  var TEXT18 = {
    words: { ja: "{customer}の上長の言葉を書きました。", en: "The manager's words on {customer} are written." },
    stage: { ja: "{customer}の段階を「{stage}」にしました。", en: 'The stage of {customer} is now "{stage}".' },
    record: { ja: "{customer}の段階を記録に合わせました。", en: "The stage of {customer} follows the log again." }
  };
  var LONGEST5 = 2e3;
  function saveManagerWord({ customer, priority, comment }) {
    const change = (field, { before, text: text8 }) => {
      require2([before, text8].every((each) => typeof each === "string" && each.length <= LONGEST5));
      const isAsShown = (cell) => cleanText(cellText(cell)) === cleanText(before);
      return before === text8 ? [] : [{ field, isAsShown, textFor: () => tidySpelling(text8) }];
    };
    const changes = [...change("priority", priority), ...change("comment", comment)];
    return save(customer, changes, TEXT18.words, {});
  }
  function saveStage({ customer, before, stage }) {
    require2([before, stage].every((each) => TYPED_STAGES.includes(each)));
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const labels = labelDictionary(labelOverrides(spreadsheet));
    const classOf2 = (text8) => TYPED_STAGES[labels.classOf("stage", text8)] ?? "none";
    const wanted = stage;
    const plain2 = language === "ja" && wanted !== "none" ? STAGE_TEXT[wanted].ja : capital(wanted);
    const change = {
      field: "stage",
      isAsShown: (cell) => classOf2(cellText(cell)) === before,
      textFor: (listed) => wanted === "none" ? "" : listed.find((word) => classOf2(word) === wanted) ?? plain2
    };
    const said = wanted === "none" ? "" : STAGE_TEXT[wanted][language];
    return save(customer, [change], wanted === "none" ? TEXT18.record : TEXT18.stage, { stage: said });
  }
  function save(customer, changes, text8, values) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const row8 = rowOf2(spreadsheet, customer);
    withDocumentLock(() => writeCustomerCells(spreadsheet, row8, changes));
    return { sentence: fill(text8[languageOf(spreadsheet)], { customer, ...values }) };
  }
  function rowOf2(spreadsheet, name) {
    const { facts, intake } = sharedWorkbook(spreadsheet);
    const { customers, customerInfo: customerInfo2 } = facts.tables;
    const customer = customerNamed(distinctNames(customers), name);
    const part = intake.sources.customers?.parts[customerInfo2.part[customer]];
    const row8 = customerInfo2.row[customer];
    if (row8 === 0 || part === void 0) throw new UserFacingError("no-customer-row", { customer: name });
    return { part, row: row8, customer: customers[customer] };
  }
  var capital = (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  function require2(holds3) {
    if (!holds3) throw new Error("Not a word on a customer.");
  }

  // src/rpc/customers.ts
  var NONE = {
    ja: "「通話」「訪問」「顧客」「契約」などのシートで、顧客の行を選んでから押してください。",
    en: "Please select the row of a customer on a sheet such as Calls, Visits, Customers or Contracts first."
  };
  function customerList() {
    const { facts, health, names, language } = dailySource(SpreadsheetApp.getActiveSpreadsheet());
    const { kana, phone } = facts.tables.customerInfo;
    return {
      language,
      customers: names.map((name, customer) => [
        name,
        kana[customer],
        phone[customer],
        facts.tables.reps[health[customer].rep] ?? ""
      ])
    };
  }
  function selectedCustomer() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const { facts, intake } = sharedWorkbook(spreadsheet);
    const { tables } = facts;
    const names = distinctNames(tables.customers);
    const sheet = spreadsheet.getActiveSheet();
    const row8 = spreadsheet.getActiveRange()?.getRow() ?? 0;
    const customer = customerOfRow() ?? namedInRow();
    return {
      language,
      customer: customer === null ? null : names[customer],
      sentence: customer === null ? NONE[language] : ""
    };
    function customerOfRow() {
      const { visits, contracts, sales, calls: calls2, customerInfo: customerInfo2 } = tables;
      for (const kind of ["visits", "contracts", "sales", "calls", "customers"]) {
        const part = intake.sources[kind]?.parts.findIndex(({ sheetName }) => sheetName === sheet.getName()) ?? -1;
        if (part < 0) continue;
        const rows = kind === "customers" ? customerInfo2 : { visits, contracts, sales, calls: calls2 }[kind];
        const found = rows === null ? -1 : rows.row.findIndex((each, index) => each === row8 && rows.part[index] === part);
        if (found < 0) continue;
        const known2 = kind === "customers" ? found : { visits, contracts, sales, calls: calls2 }[kind].customer[found];
        if (known2 >= 0) return known2;
      }
      return null;
    }
    function namedInRow() {
      if (row8 < 1 || row8 > sheet.getLastRow()) return null;
      const [cells = []] = sheet.getRange(row8, 1, 1, sheet.getLastColumn()).getValues();
      const keys = new Map(names.map((name, index) => [customerKey(name), index]));
      for (const cell of cells) {
        const found = typeof cell === "string" && cell !== "" ? keys.get(customerKey(cellText(cell))) : void 0;
        if (found !== void 0) return found;
      }
      return null;
    }
  }

  // src/goals/record.ts
  function teamRecord(slice) {
    const { asOf, firstDay, settings } = slice.facts;
    const running = monthOf(asOf, settings.closingDay);
    const lastClosed = asOf === monthEnd(running, settings.closingDay) ? running : running - 1;
    const days = Object.values(firstDay).filter((day) => day !== null);
    const known2 = /* @__PURE__ */ new Map();
    const measures = (month) => {
      if (!known2.has(month)) known2.set(month, measure(slice, { first: month, last: month }));
      return known2.get(month);
    };
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
    const quartile = (share2) => quantileInclusive(values, share2);
    const [q1, median2, q3] = [quartile(0.25), quartile(0.5), quartile(0.75)];
    const figures = { n: months.length, months, better: kpi.better, q1, median: median2, q3 };
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
  function reachedIn({ months, better }, goal) {
    const slack = (bound) => 1e-9 * Math.max(1, Math.abs(bound));
    const atLeast = (value, bound) => value >= bound - slack(bound);
    const atMost = (value, bound) => value <= bound + slack(bound);
    return months.filter(({ value }) => {
      if (goal.kind === "range") return atLeast(value, goal.lower) && atMost(value, goal.upper);
      return better === "lower" ? atMost(value, goal.value) : atLeast(value, goal.value);
    }).length;
  }

  // src/goals/lever-record.ts
  var SEASON_MONTHS = 24;
  var LONGEST_RECORD = 36;
  function recordedMonths(record, facts) {
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

  // src/goals/projection.ts
  function ratesOf(levers, season) {
    return {
      retention: Math.min(1, Math.max(0, levers.retention + season.retention)),
      won: Math.max(0, levers.won + season.won),
      frequency: levers.frequency * season.frequency,
      price: levers.price * season.price
    };
  }
  function flowOf({ month, share: share2, season }, levers) {
    const { retention, won, frequency, price } = ratesOf(levers, season);
    return { month, share: share2, kept: share2 === 1 ? retention : retention ** share2, joining: won * share2, frequency, price };
  }
  function projectMonth(opening, { month, share: share2, kept, joining, frequency, price }) {
    const closing = opening * kept + joining;
    const customers = (opening + closing) / 2 * share2;
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

  // src/goals/forecast.ts
  function projectionBasis(record, facts, calendar) {
    const span = kgiSpan(facts);
    const recorded = recordedMonths(record, facts);
    const evidence = recorded.slice(-EVIDENCE_MONTHS);
    const level = evidence.length < MINIMUM_MONTHS ? null : levelOf(evidence);
    if (span === null || level === null) return null;
    const seasons = recorded.length < SEASON_MONTHS ? [] : seasonsOf(recorded, evidence, level);
    const seasonOf2 = (month) => seasons[monthOfYear(month) - 1] ?? NO_SEASON;
    const running = monthOf(facts.asOf, facts.settings.closingDay);
    const ahead = (months) => monthsFrom(Math.max(months.first, running), months.last).map((month) => ({ month, share: shareLeft(month), season: seasonOf2(month) })).filter(({ share: share2 }) => share2 > 0);
    const today2 = {
      actual: 0,
      // The running month contains the as-of day, so it is always measured.
      customers: record.measures(running).stocks.closing,
      months: ahead({ first: running, last: span.first - 1 }),
      level,
      history: evidence.map((month) => withoutSeason(month, level, seasonOf2(month.month)))
    };
    const untilThen = project(today2, level).months;
    return {
      ...today2,
      actual: revenueTo(Math.min(span.last, running)),
      customers: untilThen[untilThen.length - 1]?.closing ?? today2.customers,
      months: ahead(span)
    };
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
  var rowsText = (rows) => JSON.stringify(rows.map((row8) => ({ ...row8, row: 0 })));
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
    for (const row8 of rows) {
      const kpi = kpiNamed(row8.kpi);
      if (kpi === void 0 || row8.rule === null) {
        unread.push(row8);
        continue;
      }
      const { lower, upper, weight } = row8.rule;
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
    return parts.filter((part) => part !== "").join(isJapanese2 ? "、" : "; ");
    function boundsText() {
      const [low, high] = [lower, upper].map((bound) => bound === null ? "" : boundText(bound, unit));
      if (low === high) return low;
      if (high === "") return isJapanese2 ? `${low}以上` : `at least ${low}`;
      if (low === "") return isJapanese2 ? `${high}以下` : `at most ${high}`;
      return isJapanese2 ? `${low}〜${high}` : `${low} to ${high}`;
    }
  }
  function policySentence(policy, unit, language) {
    const rule2 = formatPolicy({ ...policy, weight: null }, unit, language);
    if (rule2 === "") return "";
    return language === "ja" ? `会社の方針「${rule2}」に合わせました。` : `Kept within the company rule "${rule2}".`;
  }
  var boundText = (bound, unit) => unit === "ratio" ? `${plain(Number(`${plain(bound)}e2`))}%` : plain(bound);
  var plain = (value) => {
    const text8 = value.toFixed(Math.max(0, 11 - Math.max(0, Math.floor(Math.log10(Math.max(value, 1))))));
    return text8.includes(".") ? text8.replace(/\.?0+$/, "") : text8;
  };

  // src/reports/goal-history.ts
  var MOST_SENTENCES = 5;
  var TEXT19 = {
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
    return rows.filter(({ set }) => set !== void 0).slice(-most).reverse().map((row8) => changeOf(row8, language));
  }
  function changeSentences(since, kgi, language) {
    const noted = since.added.filter(({ set }) => set !== void 0);
    const typed = since.added.length - noted.length;
    const told = noted.slice(0, MOST_SENTENCES).map((row8) => {
      const change = changeOf(row8, language);
      return fill(TEXT19[change.who === "" ? "nameless" : "named"][language], { ...change });
    });
    const isKgiTold = noted.some(({ kpi }) => goalSettingKey(kpi) === "kgiTarget");
    const areSettingsTold = noted.some(({ kpi }) => kpiNamed(kpi) === void 0 && goalSettingKey(kpi) !== "kgiTarget");
    const shown2 = typeof kgi === "number" ? yenText(kgi) : String(kgi ?? "") || NO_GOAL[language];
    return [
      ...told,
      ...noted.length > told.length ? [fill(TEXT19.more[language], { count: noted.length - told.length })] : [],
      ...typed > 0 ? [fill(TEXT19.typed[language], { count: typed })] : [],
      ...since.isRewritten ? [TEXT19.rewritten[language]] : [],
      ...since.isKgiChanged && !isKgiTold ? [fill(TEXT19.kgi[language], { value: shown2 })] : [],
      ...since.areSettingsChanged && !areSettingsTold ? [TEXT19.settings[language]] : []
    ];
  }
  function changeOf(row8, language) {
    const { at, who, why, target, previous } = row8.set;
    const kpi = kpiNamed(row8.kpi);
    const period = isDateCell(row8.period) ? "" : row8.period;
    const details = [row8.rep, period].filter((text8) => text8 !== "").join(language === "ja" ? "、" : ", ");
    const figure = (value) => {
      if (typeof value === "string") return value;
      return kpi === void 0 ? yenText(value) : figureText(inUnit(value, kpi), kpi.unit, language);
    };
    const isRange = kpi !== void 0 && row8.target === null && (row8.lower !== null || row8.upper !== null);
    const now = isRange ? rangeText(row8.lower, row8.upper, kpi.unit, language) : figure(target);
    const what = `${kpi?.name[language] ?? row8.kpi}${details === "" ? "" : language === "ja" ? `(${details})` : ` (${details})`}`;
    return { at, who, what, old: figure(previous), new: now, why };
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
    return { settings, targets, kgi, kgiPlace: placeOf4(cell), isKgiFormula: formula2 !== "", kgiValue: value };
  }
  function kgiCell(spreadsheet, settings) {
    const named2 = spreadsheet.getRangeByName(KGI_NAME);
    if (named2 !== null) return named2.getCell(1, 1);
    const row8 = settingRow(settings, "kgiTarget");
    return row8 === null ? null : settingsSheet(spreadsheet).getRange(row8 + 1, VALUE_COLUMN2);
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

  // src/goals/policy-bounds.ts
  function applyPolicy(policy, target) {
    const [low, high] = [policy?.lower ?? -Infinity, policy?.upper ?? Infinity];
    const within = (figure) => Math.min(high, Math.max(low, figure));
    const isRange = target.lower !== null || target.upper !== null;
    const value = {
      value: target.value === null ? null : within(target.value),
      lower: isRange ? closed(within(target.lower ?? -Infinity)) : null,
      upper: isRange ? closed(within(target.upper ?? Infinity)) : null
    };
    const bound = value.value !== target.value || value.lower !== target.lower || value.upper !== target.upper;
    return { value, bound };
  }
  var closed = (bound) => Number.isFinite(bound) ? bound : null;

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
    const share2 = gain !== null && gain > 0 && largestGain > 0 ? gain / largestGain : 0;
    return Math.max(share2, hasGoodLink(kpi, strength) ? Math.abs(strength.rho) / 2 : 0) * (weight ?? 1);
  }
  var hasGoodLink = ({ better }, { verdict, rho }) => (verdict === "strong" || verdict === "some") && (better === "lower" ? rho < 0 : rho > 0);
  function reason({ kpi, gain, strength, weight }, language) {
    const isJapanese2 = language === "ja";
    const about = yenText(Number((gain ?? 0).toPrecision(2)));
    const purpose = PURPOSES2.find(({ facts }) => facts.flat().includes(kpi.id)).why[language];
    const reasons = [
      gain !== null && gain >= 1 ? isJapanese2 ? `挑戦の水準なら着地が約${about}増える見込みです` : `at the ambitious level the landing would rise by about ${about}` : hasGoodLink(kpi, strength) ? isJapanese2 ? `売上と結びつきがあります(${strength.months}か月の記録)` : `linked with revenue in ${strength.months} months of record` : "",
      (weight ?? 1) > 1 ? isJapanese2 ? "会社の方針で重視しています" : "weighted by a company rule" : ""
    ].filter((text8) => text8 !== "");
    return [purpose, ...reasons].join(isJapanese2 ? "。" : "; ") + (isJapanese2 ? "。" : ".");
  }

  // src/goals/levers.ts
  function solveLever(basis2, levers, name, goal) {
    const reaches = (value) => project(basis2, { ...levers, [name]: value }).landing >= goal;
    if (reaches(0)) return 0;
    const highest = name === "retention" ? 1 : doubledUntil(reaches);
    if (highest === null || !reaches(highest)) return null;
    let [below, above] = [0, highest];
    for (; ; ) {
      const middle = (below + above) / 2;
      if (middle <= below || middle >= above) return above;
      if (reaches(middle)) above = middle;
      else below = middle;
    }
  }
  function doubledUntil(reaches) {
    for (let value = 1; value < 1e15; value *= 2) if (reaches(value)) return value;
    return null;
  }

  // src/goals/required.ts
  var NO_RECORD = { reason: "no-record" };
  var OUT_OF_REACH = { reason: "out-of-reach" };
  function requiredValue(kpi, median2, basis2, goal) {
    const lever = LEVER_OF_KPI.get(kpi);
    if (lever === void 0 && !ADDS_UP.includes(kpi)) return { reason: "not-tied" };
    if (goal === null) return { reason: "no-goal" };
    if (kpi === "kgi-progress") return { value: 1 };
    if (basis2 === null) return NO_RECORD;
    if (lever === void 0) return share(goal - basis2.actual, monthsLeft(basis2, kpi === "active-customers"));
    return throughLever(kpi, lever, median2, basis2, goal);
  }
  var ADDS_UP = ["revenue", "active-customers", "kgi-progress"];
  function share(yen2, over) {
    return over > 0 ? { value: Math.max(0, yen2) / over } : OUT_OF_REACH;
  }
  function monthsLeft({ months, level }, inYenPerCustomer) {
    return months.reduce((sum, month) => {
      const { frequency, price } = ratesOf(level, month.season);
      return sum + month.share * (inYenPerCustomer ? frequency * price : 1);
    }, 0);
  }
  function throughLever(kpi, lever, median2, basis2, goal) {
    const { level } = basis2;
    const needed = solveLever(basis2, level, lever, goal);
    if (needed === null) return OUT_OF_REACH;
    switch (kpi) {
      case "retention-rate":
      case "deal-size":
        return { value: needed };
      case "churn-rate":
        return { value: 1 - needed };
      case "churn-count":
        return { value: lostAt(basis2, needed) };
      case "new-customers":
        return median2 === null ? NO_RECORD : { value: Math.max(0, median2 + needed - level.won) };
      default: {
        if (median2 === null || median2 === 0 || level[lever] <= 0) return NO_RECORD;
        const value = median2 * needed / level[lever];
        return RATES.includes(kpi) && value > 1 ? OUT_OF_REACH : { value };
      }
    }
  }
  var RATES = ["appointment-rate", "win-rate"];

  // src/goals/rep-shares.ts
  function sharesOf(weights) {
    const positive = weights.map((weight) => Number.isFinite(weight) && weight > 0 ? weight : 0);
    const largest = Math.max(...positive, 0);
    if (largest === 0) return null;
    const scaled = positive.map((weight) => weight / largest);
    const sum = scaled.reduce((total, weight) => total + weight, 0);
    return scaled.map((weight) => weight / sum);
  }

  // src/goals/season.ts
  var MINIMUM_MONTHS2 = 24;
  var PERMUTATIONS = 199;
  var SIGNIFICANT = 0.05;
  function seasonOf(months) {
    if (months.length < MINIMUM_MONTHS2) return null;
    const line = lineThrough(
      months.map(({ month }) => month),
      months.map(({ value }) => value)
    );
    const ratios = months.map(({ month, value }) => value / line(month));
    if (months.some(({ month }) => line(month) <= 0)) return null;
    const ofYear = months.map(({ month }) => monthOfYear(month) - 1);
    if (new Set(ofYear).size < 12) return null;
    const f = varianceRatio(ratios, ofYear);
    if (!(f > 1) || chanceOf(f, ratios, ofYear) >= SIGNIFICANT) return null;
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

  // src/core/changes.ts
  function naturalLimits(values) {
    const mean3 = meanOf(values);
    const reach = 2.66 * meanOf(values.slice(1).map((value, i) => Math.abs(value - values[i])));
    return { mean: mean3, low: mean3 - reach, high: mean3 + reach };
  }
  function latestRun(values, mean3, length) {
    const sides = values.map((value) => sideOf(value, mean3));
    for (let last2 = values.length - 1; last2 >= length - 1; last2--) {
      const side = sides[last2];
      let first = last2;
      while (first > 0 && sides[first - 1] === side) first--;
      if (side !== 0 && last2 - first + 1 >= length) return { first, last: last2, side };
    }
    return null;
  }
  function sideOf(value, mean3) {
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
  var MINIMUM_MONTHS3 = 12;
  var RUN2 = 8;
  var SIGNIFICANT2 = 0.01;
  var hasSignals = ({ id, accumulates }) => accumulates !== "stock" && id !== "kgi-progress";
  function signalOf(kpi, months) {
    const recent = recentMonths(months);
    if (!hasSignals(kpi) || recent.length < MINIMUM_MONTHS3) return null;
    const yearOnYear = recent.length === SIGNAL_MONTHS;
    const compared = yearOnYear ? differences(recent) : recent;
    const found = [trend(recent, yearOnYear), run(compared, yearOnYear), outside(compared, yearOnYear)];
    const signals = found.filter((signal) => signal !== null);
    return signals.find(({ isCurrent }) => isCurrent) ?? signals[0] ?? null;
  }
  function verdictOf(kpi, months, signal) {
    if (hasSignals(kpi) && recentMonths(months).length < MINIMUM_MONTHS3) return "too-short";
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
    if (p >= SIGNIFICANT2 || Math.sign(to - from) !== Math.sign(s)) return null;
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
      const isAbove = sideOf(value, usual2.high) > 0;
      if (!isAbove && sideOf(value, usual2.low) >= 0) continue;
      const direction = isAbove ? "up" : "down";
      return { kind: "outside", direction, yearOnYear, isCurrent: i === months.length - 1, month, value, usual: usual2 };
    }
    return null;
  }

  // src/goals/signal-sentences.ts
  function signalSentence(signal, kpi, language) {
    return language === "ja" ? japanese(signal, kpi) : english(signal, kpi);
  }
  function movementOf(kpi, months, language) {
    const signal = signalOf(kpi, months);
    const sentence2 = signal?.isCurrent === true ? signalSentence(signal, kpi, language) : "";
    return { verdict: verdictOf(kpi, months, signal), sentence: sentence2 };
  }
  function japanese(signal, kpi) {
    const name = kpi.name.ja;
    const note = signal.yearOnYear ? "" : "、季節の可能性";
    const figure = figureTexts(signal, kpi, "ja");
    switch (signal.kind) {
      case "trend": {
        const verb = signal.direction === "up" ? "上がってきた" : "下がってきた";
        const over = signal.yearOnYear ? "前の12か月に比べて " : `${signal.months}か月で `;
        return `${name}が${verb}(${over}${trendText2(signal, kpi, "ja")}${note})`;
      }
      case "run": {
        const [what, verb] = [signal.yearOnYear ? `${name}の前年差` : name, isUp(signal) ? "上回った" : "下回った"];
        return `${what}が${monthText(signal.first)}から${signal.months}か月続けて平均(${figure(signal.mean)}${note})を${verb}`;
      }
      case "outside": {
        const usual2 = `${signal.yearOnYear ? "いつもの前年差" : "いつもの範囲"}(${figure(signal.usual.low)}〜${figure(signal.usual.high)}${note})`;
        const is = signal.yearOnYear ? `の前年差は${figure(signal.value)}` : `は${figure(signal.value)}`;
        return `${monthText(signal.month)}の${name}${is}で、${usual2}を${isUp(signal) ? "上回った" : "下回った"}`;
      }
    }
  }
  function english(signal, kpi) {
    const name = kpi.name.en;
    const note = signal.yearOnYear ? "" : "; possibly the season";
    const figure = figureTexts(signal, kpi, "en");
    switch (signal.kind) {
      case "trend": {
        const over = signal.yearOnYear ? "against the 12 months before" : `over ${signal.months} months`;
        return `${name}: ${isUp(signal) ? "rising" : "falling"} (${trendText2(signal, kpi, "en")} ${over}${note})`;
      }
      case "run": {
        const what = signal.yearOnYear ? `${name}, change on the year` : name;
        const since = `for ${signal.months} months from ${formatMonth(signal.first)}`;
        return `${what}: ${isUp(signal) ? "above" : "below"} the mean (${figure(signal.mean)}${note}) ${since}`;
      }
      case "outside": {
        const what = signal.yearOnYear ? `${name}, change on the year` : name;
        const usual2 = `${figure(signal.usual.low)} to ${figure(signal.usual.high)}`;
        const side = isUp(signal) ? "above" : "below";
        return `${what} in ${formatMonth(signal.month)}: ${figure(signal.value)}, ${side} the usual ${usual2}${note}`;
      }
    }
  }
  var isUp = ({ direction }) => direction === "up";
  function figureTexts(signal, kpi, language) {
    if (signal.yearOnYear) return (value) => changeText(value, kpi.unit, language);
    const most = kpi.isProportion === true ? 1 : Infinity;
    return (value) => figureText(Math.min(most, Math.max(0, value)), kpi.unit, language);
  }
  function trendText2({ from, to }, { unit }, language) {
    if (unit === "ratio" || from <= 0) return changeText(to - from, unit, language);
    const percent2 = Math.round(Math.abs(to / from - 1) * 100);
    return `${to > from ? "+" : "−"}${percent2}%`;
  }
  var monthText = (month) => `${yearOfMonth(month)}年${monthOfYear(month)}月`;

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
      if (hasLeft(tables, index, asOf)) return [];
      const record = teamRecord(sliceOf(facts, { rep }, () => ""));
      const customers = record.measures(running).stocks.closing;
      return customers > 0 || lately.has(index) ? [{ rep, record, customers }] : [];
    });
    const shares = sharesOf(found.map(({ customers }) => customers));
    return found.map((each, i) => ({ ...each, customerShare: shares?.[i] ?? 0 }));
  }
  function latelySeen({ asOf, activities, transactions }) {
    const seen = /* @__PURE__ */ new Set();
    for (const { length, day, rep } of [activities, transactions])
      for (let i = length - 1; i >= 0 && day[i] > asOf - SILENT_DAYS; i--) seen.add(rep[i]);
    return seen;
  }
  function repEvidence(kpi, reps, targets, month) {
    return reps.map(({ rep, record, customerShare }) => {
      const months = evidenceMonths(kpi, record);
      const goal = goalFor(targets, kpi, rep, { first: month, last: month });
      return {
        rep,
        n: months.length,
        median: median(months.map(({ value }) => value)),
        weight: months.reduce((sum, { month: at }) => sum + weightOf2(kpi, record, at), 0),
        customerShare,
        thisMonth: record.figure(kpi, month).value,
        current: goal === null ? null : targetValueOf(goal)
      };
    });
  }
  function weightOf2(kpi, record, month) {
    const { denominator, value } = record.figure(kpi, month);
    return denominator ?? Math.max(0, value ?? 0);
  }

  // src/rpc/goals-catalogue.ts
  var EVIDENCE = {
    ja: "{n}か月の記録(中央値 {median}、四分位 {range})",
    en: "{n} months of record (median {median}, quartiles {range})"
  };
  var BEYOND = {
    ja: "実績なし({n}か月の記録で、届いた月はありません)",
    en: "Never reached in {n} months of record"
  };
  var AGAINST_POLICY = {
    ja: "会社の方針の範囲を超えています",
    en: "Outside the bounds of the company rule"
  };
  var NOT_REQUIRED = {
    "not-tied": {
      ja: "売上と直接つながる計算がないため、必要値は出ません",
      en: "No arithmetic ties it to revenue, so nothing is required of it"
    },
    "no-goal": { ja: "KGIを決めると必要値が出ます", en: "Shown once there is a KGI" },
    "no-record": { ja: "記録がまだ足りず、必要値を計算できません", en: "The record is too short to compute it" },
    "out-of-reach": {
      ja: "ほかのKPIが現実的な水準のままでは、これだけでKGIには届きません",
      en: "With the others at their realistic level, this KPI alone does not reach the KGI"
    }
  };
  function goalsCatalogue(input) {
    const { language, record, policies, basis: basis2 } = input;
    const sold = closedMonths(revenue_default, record, STRENGTH_MONTHS);
    const parts = KPIS.map((kpi) => {
      const evidence = evidenceOf(kpi, record);
      const months = closedMonths(kpi, record, STRENGTH_MONTHS);
      const challenge = evidence?.challenge;
      const gain = basis2 === null || challenge?.kind !== "value" ? null : gainOf(kpi.id, challenge.value, evidence.median, basis2);
      return { kpi, evidence, months, gain, strength: strengthOf(kpi, months, sold) };
    });
    const recommended = recommend(
      parts.map(({ kpi, evidence, gain, strength }) => {
        const weight = policies.find((policy) => policy.kpi === kpi.id)?.weight ?? null;
        return { kpi, hasEvidence: evidence !== null, gain, strength, weight };
      }),
      language
    );
    return parts.map(({ kpi, evidence, months, gain, strength }) => {
      const rank2 = recommended.findIndex((each) => each.kpi === kpi.id);
      const goal = goalFor(input.targets, kpi, null, { first: input.month, last: input.month });
      return {
        id: kpi.id,
        name: kpi.name[language],
        summary: kpi.summary[language],
        formula: kpi.formula[language],
        unit: kpi.unit,
        better: kpi.better,
        accumulates: kpi.accumulates,
        months: lastMonths2(kpi, record),
        movement: movementOf(kpi, months, language),
        strength: { ...strength, gain, sentence: strengthSentence(kpi, strength, language) },
        recommended: rank2 < 0 ? null : rank2 + 1,
        why: recommended[rank2]?.why ?? "",
        season: kpi.accumulates === "sum" ? seasonOf(months) : null,
        hasTarget: goal !== null,
        proposal: evidence === null ? null : proposalOf(kpi, evidence, goal, input)
      };
    });
  }
  function lastMonths2(kpi, record) {
    const first = Math.max(record.first ?? Infinity, record.lastClosed - EVIDENCE_MONTHS + 1);
    const months = [];
    for (let month = first; month <= record.lastClosed; month++)
      months.push({ month: formatMonth(month), value: record.figure(kpi, month).value });
    return months;
  }
  function proposalOf(kpi, evidence, goal, input) {
    const { language, policies, record, basis: basis2, kgi, month, reps, targets } = input;
    const { n, q1, median: median2, q3, best } = evidence;
    const policy = policies.find((each) => each.kpi === kpi.id);
    const [realistic, challenge] = [evidence.realistic, evidence.challenge].map(
      (each) => applyPolicy(policy, targetValueOf(each))
    );
    const required = requiredValue(kpi.id, median2, basis2, kgi);
    const asked = "value" in required ? { ...NO_TARGET, value: required.value } : null;
    const reached = (target) => reachedIn(evidence, goalOfValue(target));
    const reachedRequired = asked === null ? null : reached(asked);
    return {
      n,
      q1,
      median: median2,
      q3,
      best,
      realistic: realistic.value,
      challenge: challenge.value,
      required: asked,
      reached: { realistic: reached(realistic.value), challenge: reached(challenge.value), required: reachedRequired },
      requiredNote: "reason" in required ? NOT_REQUIRED[required.reason][language] : [
        ...reachedRequired === 0 ? [fill(BEYOND[language], { n })] : [],
        ...applyPolicy(policy, asked).bound ? [AGAINST_POLICY[language]] : []
      ].join(language === "ja" ? "。" : ". "),
      evidence: fill(EVIDENCE[language], {
        n,
        median: figureText(median2, kpi.unit, language),
        range: rangeText(q1, q3, kpi.unit, language)
      }),
      policy: policy !== void 0 && (realistic.bound || challenge.bound) ? policySentence(policy, kpi.unit, language) : "",
      current: goal === null ? null : targetValueOf(goal),
      thisMonth: record.figure(kpi, month).value,
      reps: repEvidence(kpi, reps, targets, month)
    };
  }
  function goalOfValue({ value, lower, upper }) {
    return value === null ? { kind: "range", lower: lower ?? 0, upper: upper ?? Infinity } : { kind: "value", value };
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
    const revenueIn = revenueOf(record, facts);
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
  function revenueOf(record, facts) {
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
    const place = (span.first - first) / LENGTHS[kind];
    const which = kind === "half" ? HALVES[language][place] : place + 1;
    return fill(PART_NAMES[kind][language], { year, months, which });
  }
  function periodName(span, choices, language) {
    return choices.find(({ text: text8 }) => text8 === formatSpan(span))?.name ?? spanName(span, language);
  }
  function repGoals(reps, targets, span) {
    const brought = reps.map(
      ({ record }) => closedMonths(revenue_default, record, EVIDENCE_MONTHS).reduce((sum, { value }) => sum + value, 0)
    );
    const shares = sharesOf(brought);
    return reps.map(({ rep, customers }, i) => {
      const goal = ownGoal(targets, revenue_default, rep, span);
      const amount2 = goal?.kind === "value" ? goal.value : null;
      return { rep, recordShare: shares?.[i] ?? null, customers, amount: amount2 };
    });
  }
  function restOf2(span, { asOf, settings }, calendar) {
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
  var TEXT20 = {
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
    const standing3 = kgiStanding(asked, calendar);
    const basis2 = projectionBasis(record, facts, calendar);
    const { policies, unread } = resolvePolicies(readPolicyRows(cells.settings));
    const periods = periodChoices(record, facts, language);
    const byRep = repGoals(reps, targets, spanOf(asked));
    const { contracts, sales } = intake.tables;
    return {
      language,
      asOf: formatIsoDay(facts.asOf),
      version: goalsVersion(cells),
      reps: reps.map(({ rep }) => rep),
      kgi: {
        target: settings.kgiTarget,
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
        kgi: settings.kgiTarget,
        month: monthOf(facts.asOf + 1, settings.closingDay)
      }),
      projection: request.period === void 0 ? basis2 : projectionBasis(record, asked, calendar),
      policies,
      rest: restOf2(spanOf(asked), facts, calendar),
      history: goalHistory(readTargetRows(cells.targets), language, HISTORY),
      notices: [
        ...unreadNotices(workbook),
        ...unread.map(({ kpi, text: text8 }) => fill(TEXT20.unreadPolicy[language], { kpi, text: text8 })),
        ...repNotices(workbook, request.period === void 0 ? byRep : [])
      ]
    };
  }
  function spanOf(facts) {
    return kgiSpan(facts) ?? fiscalYearOf(monthOf(facts.asOf, facts.settings.closingDay), facts.settings);
  }
  function withPeriod(facts, period) {
    if (period === void 0) return facts;
    const kgiPeriod2 = cleanText(String(period));
    if (kgiPeriod2 !== "" && parsePeriod(kgiPeriod2, facts.settings, facts.asOf) === null)
      throw new UserFacingError("bad-period", { text: kgiPeriod2.slice(0, 40) });
    return { ...facts, settings: { ...facts.settings, kgiPeriod: kgiPeriod2 } };
  }
  function unreadNotices({ unreadTargets, language }) {
    const rows = unreadTargets.join(language === "ja" ? "、" : ", ");
    return unreadTargets.length === 0 ? [] : [fill(TEXT20.unreadTargets[language], { rows })];
  }
  function repNotices({ settings, language }, byRep) {
    const amounts = byRep.flatMap(({ amount: amount2 }) => amount2 ?? []);
    const sum = amounts.reduce((total, amount2) => total + amount2, 0);
    const kgi = settings.kgiTarget;
    const differs = kgi !== null && amounts.length > 0 && Math.abs(sum - kgi) >= 0.5;
    return [
      ...differs ? [fill(TEXT20.sum[language], { sum: yenText(sum), kgi: yenText(kgi) })] : [],
      ...byRep.length > 1 ? [TEXT20.visible[language]] : []
    ];
  }

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
  function fileHeader(kind, cells) {
    const found = findHeaderRow(kind, cells);
    const firstFilled = Math.max(
      cells.findIndex((row8) => !row8.every(isBlankCell)),
      0
    );
    const header = found ?? { row: firstFilled, lines: 1, columns: /* @__PURE__ */ new Map() };
    const headers = headerTexts(cells, header);
    const amount2 = header.columns.get("amount");
    const [day, time] = [header.columns.get("day"), header.columns.get("time")];
    const title = cells.slice(0, header.row).flat().filter((cell) => typeof cell === "string");
    return {
      row: header.row,
      headers,
      fields: header.columns,
      scale: amount2 === void 0 ? 1 : readAmountHeader(headers[amount2] ?? "", title.join(" ").slice(0, 1e3)).scale,
      clock: day === void 0 || time === void 0 ? null : { day, time }
    };
  }
  function proposedMapping(file, target) {
    const byField = target.map(
      ({ field, isFormula: isFormula2 }) => field === null || isFormula2 ? null : file.fields.get(field) ?? null
    );
    const taken = new Set(byField);
    return target.map(({ header, isFormula: isFormula2 }, index) => {
      if (byField[index] !== null || isFormula2 || headerKey2(header) === "") return byField[index] ?? null;
      const same = file.headers.findIndex((text8, column) => !taken.has(column) && headerKey2(text8) === headerKey2(header));
      if (same < 0) return null;
      taken.add(same);
      return same;
    });
  }
  function missingColumns2(kind, target, mapping, language) {
    const filled = new Set(target.filter((_, index) => mapping[index] != null).map(({ field }) => field));
    return TABLE_HEADERS[kind].required.filter((group) => !group.includes("rep") && !group.some((field) => filled.has(field))).map((group) => columnName(kind, group[0], language));
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

  // src/intake/import/layouts.ts
  function layoutKey(headers) {
    return digest(headers.map(headerKey2).join(""));
  }
  function layoutOf(rows, known2, chosen2) {
    for (const kind of IMPORT_KINDS.filter((each) => chosen2 === void 0 || each === chosen2)) {
      const ofKind = known2.filter((layout) => layout.kind === kind);
      if (ofKind.length === 0) continue;
      const key = layoutKey(fileHeader(kind, rows).headers);
      const found = ofKind.find((layout) => layout.key === key);
      if (found !== void 0) return found;
    }
    return null;
  }
  function mappingOf(layout, target, width) {
    const sources = new Map(layout.columns.map(([header, source]) => [headerKey2(header), source]));
    return target.map(({ header, isFormula: isFormula2 }) => {
      const source = isFormula2 ? void 0 : sources.get(headerKey2(header));
      return source !== void 0 && source < width ? source : null;
    });
  }

  // src/sheets/import-layouts.ts
  var KEY = "importLayouts";
  var MOST_CHARACTERS = 3e3;
  function importLayouts() {
    try {
      const known2 = JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? "[]");
      return Array.isArray(known2) ? known2.filter(isLayout) : [];
    } catch {
      return [];
    }
  }
  function rememberLayout(layout) {
    const others = importLayouts().filter(({ key, kind }) => key !== layout.key || kind !== layout.kind);
    const layouts = [layout, ...others];
    while (layouts.length > 0 && JSON.stringify(layouts).length > MOST_CHARACTERS) layouts.pop();
    PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(layouts));
  }
  function isLayout(value) {
    if (typeof value !== "object" || value === null) return false;
    const { key, kind, sheetName, columns } = value;
    return typeof key === "string" && IMPORT_KINDS.some((each) => each === kind) && typeof sheetName === "string" && Array.isArray(columns) && columns.every(
      (column) => Array.isArray(column) && typeof column[0] === "string" && Number.isInteger(column[1]) && column[1] >= 0
    );
  }

  // src/intake/import/moments.ts
  var PLAIN_CLOCK = /(?:[ Tt日)]|^)(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
  var COMPACT_CLOCK = /^\d{8}(\d{2})(\d{2})(\d{2})?$/;
  var ANY_CLOCK = /:|時|午|[ap]\.?m\b/i;
  function clockFraction(text8) {
    const cleaned = cleanText(text8);
    const clock = PLAIN_CLOCK.exec(cleaned) ?? COMPACT_CLOCK.exec(cleaned);
    if (clock === null) return ANY_CLOCK.test(cleaned) ? null : 0;
    if (ANY_CLOCK.test(cleaned.slice(0, clock.index))) return null;
    const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
    return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null;
  }
  function momentOfText(text8) {
    const form = readDateText(text8);
    if (form.form !== "day") return null;
    const fraction2 = clockFraction(text8);
    return fraction2 === null ? null : serialOfDay(form.day) + fraction2;
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
    calls: { number: "number", key: ["day", "time", "phone"] },
    customers: { number: "customerNumber", key: [] }
  };
  var RowKeys = class {
    /**
     * @param columns those that the file fills, in the order of the cells
     * @param serialOfDate civil date and clock of a date cell, as a spreadsheet's serial
     */
    constructor(kind, columns, serialOfDate) {
      this.kind = kind;
      this.columns = columns;
      this.serialOfDate = serialOfDate;
      this.known = columns.map(() => /* @__PURE__ */ new Map());
      const place = (field) => columns.findIndex((column) => column.field === field);
      const identity = IDENTITY[kind];
      const number4 = identity === void 0 ? -1 : place(identity.number);
      this.number = kind === "customers" && number4 < 0 ? place("customer") : number4;
      this.key = (identity?.key ?? []).map(place).filter((index) => index >= 0);
    }
    /** Everything in the row; '' for a row that is blank in all columns. */
    whole(cells) {
      const forms = this.columns.map((_, index) => this.form(index, cells[index]));
      return forms.every((form) => form === "") ? "" : digest(forms.join(""));
    }
    /** What makes the row the same one; '' if it has no number and is no call at a moment. */
    identity(cells) {
      const number4 = this.number < 0 ? "" : this.form(this.number, cells[this.number]);
      if (number4 === "" && !(this.kind === "calls" && this.isOneCall(cells))) return "";
      return digest([number4, ...this.key.map((index) => this.form(index, cells[index]))].join(""));
    }
    /** A clock time and a telephone number tell one call from another, as in the reading of the sheet. */
    isOneCall(cells) {
      const formOf2 = (field) => this.columns.map((column, index) => column.field === field ? this.form(index, cells[index]) : "").join("");
      const seconds = /^d(\d+)$/.exec(formOf2("day"))?.[1];
      const hasClock = formOf2("time") !== "" || Number(seconds ?? 0) % 86400 !== 0;
      return hasClock && /\d/.test(formOf2("phone"));
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
    return sheets.map(({ name, headerRow: headerRow4 }) => {
      const sheet = spreadsheet.getSheetByName(name);
      const [header = []] = sheet.getRange(headerRow4, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues();
      const filled = header.flatMap((text8, column) => text8 === "" ? [] : [[column, text8]]);
      return { name, headerRow: headerRow4, header: digest(JSON.stringify(filled)), lastRow: sheet.getLastRow() };
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
      const lacking = found.lacking.find((sheet) => sheet.kind === kind && !sheet.sheet.cells.every(isBlankRow));
      if (this.parts.length === 0 && lacking !== void 0) {
        const columns = lacking.missing.map((field) => columnName(kind, field, language));
        const names = columns.length > 0 ? columns : requiredColumnNames(kind, language);
        throw new UserFacingError("missing-column", { sheet: lacking.sheet.name, columns: quoted2(names, language) });
      }
    }
    /** @param fields of the file, for a sheet that has to be made */
    target(wanted, fields) {
      const part = this.parts.find(({ sheet }) => sheet.name === wanted) ?? this.parts[0];
      const sheetNames = this.parts.map(({ sheet }) => sheet.name);
      if (part === void 0) {
        const sheetName = tableName(this.kind)[this.language];
        const columns = newColumns(this.kind, fields, this.language);
        return { sheetName, headerRow: 0, columns, sheetNames: [sheetName], states: [] };
      }
      return {
        sheetName: part.sheet.name,
        headerRow: part.header.row + 1,
        columns: this.columnsOf(part),
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
          ({ field, header: text8 }) => field === null ? headers.indexOf(headerKey2(text8)) : header.columns.get(field) ?? -1
        );
        const scale = amountScale({ sheet, header });
        const scaled = columns.map(({ field }) => ({ field, scale: field === "amount" ? scale : 1 }));
        const keys = new RowKeys(this.kind, scaled, serialOfDate);
        for (const row8 of sheet.cells.slice(header.row + 1)) {
          const cells = places.map((place) => place < 0 ? "" : row8[place]);
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
      const isData2 = (row8) => !isBlankRow(row8) && !isTotalRow(row8, []);
      let last2 = data.length - 1;
      while (last2 >= 0 && !isData2(data[last2])) last2--;
      const headers = headerTexts(sheet.cells, header);
      const lastRow = header.row + 2 + last2;
      const formulas = last2 < 0 || headers.length === 0 ? [] : this.spreadsheet.getSheetByName(sheet.name).getRange(lastRow, 1, 1, headers.length).getFormulas()[0];
      const fieldOf2 = new Map([...header.columns].map(([field, column]) => [column, field]));
      return headers.flatMap((text8, column) => {
        const field = fieldOf2.get(column) ?? null;
        if (text8 === "" && field === null) return [];
        const scale = field === "amount" ? amountScale({ sheet, header }) : 1;
        const isFormula2 = (formulas[column] ?? "") !== "";
        return [{ column: column + 1, header: text8, field, holds: holds2(data, column), isFormula: isFormula2, scale }];
      });
    }
  };
  function holds2(data, column) {
    for (let row8 = data.length - 1; row8 >= 0; row8--) {
      const cell = data[row8][column];
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
    const chosenKind = IMPORT_KINDS.find((each) => each === request.kind);
    const layout = request.mapping === void 0 ? layoutOf(rows, importLayouts(), chosenKind) : null;
    const kind = chosenKind ?? layout?.kind ?? kindOfFile(rows);
    if (kind === null) return { language, kinds, table: null };
    const { fields, ...header } = fileHeader(kind, rows);
    const grids = inputGrids(spreadsheet);
    const settings = settingsSheet(spreadsheet)?.getDataRange().getValues() ?? [];
    const pins = readPins(
      settings,
      grids.map(({ name }) => name),
      language
    );
    const tables = new ImportTables(spreadsheet, kind, language, grids, pins);
    const target = tables.target(request.sheetName ?? layout?.sheetName, new Set(fields.keys()));
    const width = header.headers.length;
    const remembered = layout === null ? null : mappingOf(layout, target.columns, width);
    const isRemembered = remembered !== null && missingColumns2(kind, target.columns, remembered, language).length === 0;
    const mapping = chosen(request.mapping, target, width) ?? (isRemembered ? remembered : proposedMapping({ ...header, fields }, target.columns));
    const missing = missingColumns2(kind, target.columns, mapping, language);
    const filled = target.columns.filter((_, index) => mapping[index] != null);
    const existing2 = missing.length > 0 ? { identities: [], rows: [] } : tables.existing(filled);
    return { language, kinds, table: { kind, header, target, mapping, isRemembered, missing, existing: existing2 } };
  }
  function chosen(mapping, { columns }, width) {
    if (mapping?.length !== columns.length) return null;
    const isColumn = (source) => source === null || Number.isInteger(source) && source >= 0 && source < width;
    return mapping.every(isColumn) ? mapping.map((source, index) => columns[index].isFormula ? null : source) : null;
  }

  // src/sheets/last-import.ts
  var BLOCK3 = "KPI_LAST_IMPORT";
  var RECORD = "lastImport";
  var PRINTS = "lastImport.prints.";
  function lastImport() {
    const text8 = properties3().getProperty(RECORD);
    return text8 === null ? null : JSON.parse(text8);
  }
  function lastImportBlock(spreadsheet) {
    return spreadsheet.getRangeByName(BLOCK3);
  }
  function noteRows(spreadsheet, before, prints, block) {
    const record = { ...before, rows: before.rows + prints.length };
    properties3().setProperties({ [RECORD]: JSON.stringify(record), [PRINTS + before.rows]: prints.join("") });
    spreadsheet.setNamedRange(BLOCK3, block);
    return record;
  }
  function noteComputed(record, computed) {
    properties3().setProperty(RECORD, JSON.stringify({ ...record, computed }));
  }
  function printsOf({ rows }) {
    const all = properties3().getProperties();
    const prints = [];
    while (prints.length < rows) {
      const text8 = all[PRINTS + prints.length] ?? "";
      if (text8 === "") break;
      for (let at = 0; at < text8.length; at += PRINT_LENGTH) prints.push(text8.slice(at, at + PRINT_LENGTH));
    }
    return prints;
  }
  function forgetLastImport(spreadsheet, sheet) {
    const store = properties3();
    for (const key of store.getKeys()) if (key === RECORD || key.startsWith(PRINTS)) store.deleteProperty(key);
    spreadsheet.setNamedRange(BLOCK3, sheet.getRange(1, 1));
    spreadsheet.removeNamedRange(BLOCK3);
  }
  var properties3 = () => PropertiesService.getDocumentProperties();

  // src/sheets/append-rows.ts
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
    const sheet = isNew ? makeTableSheet(spreadsheet, there, request) : there;
    forgetLastImport(spreadsheet, sheet);
    const above = sheet.getLastRow();
    const formats = sheet.getRange(above, 1, 1, sheet.getMaxColumns()).getNumberFormats()[0];
    const record = {
      id: request.importId,
      kind: request.kind,
      sheetName: sheet.getName(),
      rows: 0,
      at: stampText(spreadsheet),
      headerRow: request.headerRow || 1,
      // A header's own format says nothing about its column.
      formats: above > request.headerRow && !isNew ? formats : formats.map(() => "General"),
      computed: []
    };
    return write2(spreadsheet, sheet, request, record, above + 1);
  }
  function makeTableSheet(spreadsheet, blank, { kind, sheetName, columns }) {
    const sheet = blank ?? spreadsheet.insertSheet(sheetName, spreadsheet.getNumSheets());
    const fields = new Set(columns.flatMap(({ field }) => field === null ? [] : [field]));
    const headers = newColumns(kind, fields, languageOf(spreadsheet)).map(({ header }) => header);
    ensureSize(sheet, 2, headers.length);
    const row8 = sheet.getRange(1, 1, 1, headers.length);
    row8.setNumberFormats([headers.map(() => "@")]);
    row8.setValues([headers]);
    row8.setFontWeight("bold").setBackground(HEADER_FILL);
    sheet.setFrozenRows(1);
    return sheet;
  }
  function write2(spreadsheet, sheet, { columns, rows }, before, firstRow) {
    const top = firstRow + before.rows;
    const last2 = top + rows.length - 1;
    const places = columns.map(({ column }) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    ensureSize(sheet, last2, right);
    const imported = sheet.getRange(firstRow, left, last2 - firstRow + 1, right - left + 1);
    const record = noteRows(spreadsheet, before, printsOfRows(spreadsheet, { places, rows }), imported);
    writeRows(sheet, top, { places, rows, formats: before.formats });
    if (before.rows === 0) noteComputed(record, computedColumns(sheet, top, places));
    return { sheetName: sheet.getName(), firstRow, lastRow: last2 };
  }
  function isRepeated(spreadsheet, record, { offset, rows, columns }) {
    const prints = printsOfRows(spreadsheet, { places: columns.map(({ column }) => column), rows });
    const known2 = printsOf(record).slice(offset, offset + rows.length);
    return known2.length === rows.length && known2.every((print, index) => print === prints[index]);
  }

  // src/intake/import/undo-plan.ts
  function undoPlan(imported, firstRow, sheet) {
    const isFilled2 = (row8) => (sheet[row8 - 1] ?? "") !== "";
    const taken = /* @__PURE__ */ new Set();
    const elsewhere = /* @__PURE__ */ new Map();
    imported.forEach((print, index) => {
      const row8 = firstRow + index;
      if (sheet[row8 - 1] === print) taken.add(row8);
      else elsewhere.set(print, (elsewhere.get(print) ?? 0) + 1);
    });
    for (let row8 = sheet.length; row8 >= 1 && elsewhere.size > 0; row8--) {
      const print = sheet[row8 - 1];
      const wanted = taken.has(row8) ? void 0 : elsewhere.get(print);
      if (wanted === void 0) continue;
      taken.add(row8);
      if (wanted === 1) elsewhere.delete(print);
      else elsewhere.set(print, wanted - 1);
    }
    const changed2 = imported.flatMap((_, index) => {
      const row8 = firstRow + index;
      return taken.has(row8) || !isFilled2(row8) ? [] : [row8];
    });
    const inPlace = imported.every(
      (print, index) => sheet[firstRow + index - 1] === print || !isFilled2(firstRow + index)
    );
    const missing = inPlace ? 0 : imported.length - taken.size;
    return { rows: [...taken].sort((a, b) => a - b), changed: changed2.length <= missing ? changed2 : [], missing };
  }
  function runsOf2(rows) {
    const runs2 = [];
    for (const row8 of rows) {
      const last2 = runs2[runs2.length - 1];
      if (last2 !== void 0 && last2.first + last2.count === row8) last2.count++;
      else runs2.push({ first: row8, count: 1 });
    }
    return runs2;
  }

  // src/sheets/row-prints.ts
  function sheetPrints(spreadsheet, sheet, { headerRow: headerRow4, computed }) {
    const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const left = new Set(computed);
    const rows = sheet.getDataRange().getValues();
    return rows.map(
      (cells, index) => index < headerRow4 ? "" : rowPrint(
        cells.map((cell, column) => left.has(column + 1) ? "" : cell),
        serialOfDate
      )
    );
  }
  function deleteRuns(sheet, runs2) {
    const total = runs2.reduce((sum, { count }) => sum + count, 0);
    if (total >= sheet.getMaxRows() - sheet.getFrozenRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    for (const { first, count } of [...runs2].reverse()) sheet.deleteRows(first, count);
  }

  // src/sheets/undo-import.ts
  var MOST_RUNS = 1e3;
  var SHOWN_ROWS = 10;
  function undoLastImport(spreadsheet, keepChanged) {
    const record = lastImport();
    const block = lastImportBlock(spreadsheet);
    if (record === null || block === null) throw new UserFacingError("nothing-to-undo");
    const sheet = block.getSheet();
    const prints = sheetPrints(spreadsheet, sheet, record);
    const plan = undoPlan(printsOf(record), block.getRow(), prints);
    const result = {
      sheetName: sheet.getName(),
      rows: plan.rows.length,
      changed: plan.changed.slice(0, SHOWN_ROWS),
      missing: plan.missing
    };
    if (plan.missing > 0 && !keepChanged) return { ...result, isDone: false };
    const runs2 = runsOf2(plan.rows);
    if (runs2.length > MOST_RUNS) throw new UserFacingError("import-scattered", { sheet: sheet.getName() });
    deleteRuns(sheet, runs2);
    forgetLastImport(spreadsheet, sheet);
    return { ...result, isDone: true };
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
    return withDocumentLock(() => {
      const appended = appendRows(SpreadsheetApp.getActiveSpreadsheet(), request);
      const { kind, layout } = request;
      if (layout !== void 0) rememberLayout({ ...layout, kind, sheetName: appended.sheetName });
      return appended;
    });
  }
  function undoImport({ keepChanged }) {
    return withDocumentLock(() => undoLastImport(SpreadsheetApp.getActiveSpreadsheet(), keepChanged === true));
  }
  function check2({ importId, kind, sheetName, columns, offset, rows, layout }) {
    const places = columns.map(({ column }) => column);
    const isGood = typeof importId === "string" && IMPORT_KINDS.includes(kind) && places.length > 0 && new Set(places).size === places.length && places.every((place) => Number.isInteger(place) && place > 0) && Number.isInteger(offset) && rows.length > 0 && rows.length <= ROWS_PER_CALL && rows.every((row8) => row8.length === places.length && row8.every(isCell)) && (layout === void 0 || isLayout({ ...layout, kind, sheetName }));
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
      { name: nameOf(PINNED_SHEET_SETTINGS, kind, language), value: listOf4(sheets, now.sheetNames, language) },
      { name: nameOf(NAME_MEANING_SETTINGS, kind, language), value: meaning },
      declinedRow(kind, answer.declined, sheets, now, language)
    ];
  }
  function declinedRow(kind, declined, chosen2, { pins, sheetNames }, language) {
    const all = /* @__PURE__ */ new Set([...pins[kind]?.declined ?? [], ...existing(declined, sheetNames)]);
    for (const name of chosen2) all.delete(name);
    const value = listOf4([...all], sheetNames, language);
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
  function listOf4(names, sheetNames, language) {
    if (names.length === 0) return null;
    const text8 = names.join(language === "ja" ? "、" : ", ");
    const read = listedSheets(text8, sheetNames).found;
    return read.length === names.length && read.every((name, i) => name === names[i]) ? text8 : names.join("\n");
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
      for (const row8 of rowsOf2(sheet, values, known2)) {
        const cell = sheet.getRange(Math.min(row8 ?? sheet.getLastRow() + 1, sheet.getMaxRows()), VALUE_COLUMN3);
        if (row8 !== null && cell.getFormula() !== "")
          throw new UserFacingError("setting-is-formula", { place: placeOf4(cell) });
        requireEditable(cell);
      }
    return () => values.length === 0 ? [] : write3(spreadsheet, values, known2);
  }
  function write3(spreadsheet, values, known2) {
    const language = languageOf(spreadsheet);
    const sheet = settingsSheet(spreadsheet) ?? writeSettingsSheet(spreadsheet, {});
    const rows = rowsOf2(sheet, values, known2);
    let below = sheet.getLastRow();
    return values.flatMap(({ name, value }, i) => {
      const row8 = rows[i] ?? null;
      if (row8 !== null) return [replaceValue(sheet, row8, name, value)];
      if (value === null) return [];
      const place = addRow(sheet, ++below, [name, value, settingOf(name, known2)?.meaning[language] ?? ""]);
      return [{ name, value, place, before: null }];
    });
  }
  function settingOf(name, known2) {
    const key = settingNameKey(name);
    return known2.find((setting) => [setting.name.ja, setting.name.en].some((each) => settingNameKey(each) === key));
  }
  function rowsOf2(sheet, values, known2) {
    if (values.length === 0) return [];
    const names = sheet.getDataRange().getValues().map(([name]) => settingNameKey(name));
    return values.map(({ name }) => {
      const setting = settingOf(name, known2);
      if (setting === void 0) return null;
      const row8 = [setting.name.ja, setting.name.en].map((each) => names.lastIndexOf(settingNameKey(each))).find((at) => at >= 0);
      return row8 === void 0 ? null : row8 + 1;
    });
  }
  function replaceValue(sheet, row8, name, value) {
    const cell = sheet.getRange(row8, VALUE_COLUMN3);
    const before = cellText(cell.getValue()) || null;
    if (value === null) cell.clearContent();
    else cell.setNumberFormat("@").setValue(value);
    return { name, value, place: placeOf4(cell), before };
  }
  function addRow(sheet, row8, cells) {
    ensureSize(sheet, row8, COLUMNS7);
    const range = sheet.getRange(row8, 1, 1, COLUMNS7);
    range.setNumberFormats([cells.map(() => "@")]).setValues([[...cells]]);
    return placeOf4(sheet.getRange(row8, VALUE_COLUMN3));
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

  // src/rpc/overview.ts
  function sidebarOverview() {
    const workbook = loadWorkbook(SpreadsheetApp.getActiveSpreadsheet(), []);
    requireRecords(workbook, ["visits", "spells", "transactions"]);
    const { facts, language, settings } = workbook;
    const { target, actual, attainment, pace } = kgiStanding(facts, new BusinessCalendar(settings.companyHolidays));
    const month = monthOf(facts.asOf, settings.closingDay);
    const measures = measure(wholeTeam(facts), { first: month, last: month });
    return {
      language,
      asOf: formatIsoDay(facts.asOf),
      kgi: { target, actual, attainment, pace: pace?.share ?? null },
      kpis: KPIS.map((kpi) => ({
        name: kpi.name[language],
        value: figureOf(kpi, measures).value,
        unit: kpi.unit
      }))
    };
  }

  // src/sheets/same-visit.ts
  var LAST_ROWS2 = 5e3;
  var CANCELLED7 = OUTCOMES.indexOf("cancelled");
  var LABELS = ["kind", "purpose", "outcome", "reaction"];
  var SAID = ["purpose", "outcome", "reaction", "nextDay", "note"];
  function sameVisit(spreadsheet, sheet, { columns }, visit, { headerRow: headerRow4, labels, but }) {
    const last2 = sheet.getLastRow();
    const first = Math.max(headerRow4 + 1, last2 - LAST_ROWS2 + 1);
    if (last2 < first) return null;
    const places = columns.map(({ column }) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    const rows = sheet.getRange(first, left, last2 - first + 1, right - left + 1).getValues();
    const form = cellForm(dayOfDateIn(spreadsheet.getSpreadsheetTimeZone()), labels);
    const wanted = formsOf((field) => visit[field]);
    for (let index = rows.length - 1; index >= 0; index--) {
      const cellOf = (field) => {
        const column = columns.find((each) => each.field === field)?.column;
        return column === void 0 ? void 0 : rows[index][column - left];
      };
      if (form("day", cellOf("day")) !== wanted.day || first + index === but) continue;
      if (isSame(formsOf(cellOf))) return first + index;
    }
    return null;
    function formsOf(cellOf) {
      return Object.fromEntries(columns.map(({ field }) => [field, form(field, cellOf(field))]));
    }
    function isSame(there) {
      const isNumbered = (there.customerNumber ?? "") !== "" && (wanted.customerNumber ?? "") !== "";
      const who = isNumbered ? "customerNumber" : "customer";
      if (there[who] !== wanted[who] || there.rep !== wanted.rep || there.kind !== wanted.kind) return false;
      const isPutOff = (outcome) => outcome === String(CANCELLED7);
      if (isPutOff(there.outcome) !== isPutOff(wanted.outcome)) return false;
      const said = columns.filter(({ field }) => SAID.includes(field));
      const adds = (a, b) => said.some(({ field }) => (a[field] ?? "") !== "" && a[field] !== b[field]);
      return !adds(there, wanted) || !adds(wanted, there);
    }
  }
  function cellForm(dayOfDate, labels) {
    const dayForm = (cell) => {
      if (isMoment(cell)) return String(dayOfSerial(cell.serial));
      if (isDateCell(cell)) return String(dayOfDate(cell));
      if (typeof cell === "number") return String(dayOfNumber(cell) ?? "");
      const moment = momentOfText(cellText(cell));
      return moment === null ? cellText(cell) : String(dayOfSerial(moment));
    };
    return (field, cell) => {
      if (field === "kind" && isBlankCell(cell)) return String(labels.classOf("kind", "visit"));
      if (cell === void 0 || isBlankCell(cell)) return "";
      if (field === "day" || field === "nextDay") return dayForm(cell);
      if (field === "rep") return repKey(cellText(cell));
      if (field === "customer") return customerKey(cellText(cell));
      if (field === "customerNumber") return numberKey(cell);
      const column = LABELS.find((each) => each === field);
      if (column === void 0) return cellText(cell);
      const found = labels.classOf(column, cellText(cell));
      if (found < 0) return cellText(cell);
      return LABEL_CLASSES[column][found] === "none" ? "" : String(found);
    };
  }

  // src/sheets/visit-log.ts
  var VISIT_FIELDS = [
    "number",
    "day",
    "rep",
    "customer",
    "customerNumber",
    "kind",
    "purpose",
    "outcome",
    "reaction",
    "nextDay",
    "note"
  ];
  function visitLogOf(spreadsheet, source, { visits }, rep) {
    const language = languageOf(spreadsheet);
    if (source === void 0 || source.parts.every(({ headerRow: headerRow5 }) => headerRow5 === 0)) return newLog(language);
    const own = latestPart(visits, (row8) => visits.rep[row8] === rep);
    const part = source.parts[own ?? latestPart(visits, () => true) ?? 0] ?? source.parts[0];
    const { sheetName, headerRow: headerRow4, columns } = part;
    return {
      sheetName,
      headerRow: headerRow4,
      header: sheetStates(spreadsheet, [{ name: sheetName, headerRow: headerRow4 }])[0].header,
      columns: VISIT_FIELDS.flatMap((field) => {
        const column = columns[field];
        return column === void 0 ? [] : [{ column, field }];
      })
    };
  }
  function newLog(language) {
    const columns = newColumns("visits", /* @__PURE__ */ new Set(), language).map(({ column, field }) => ({
      column,
      field
    }));
    return { sheetName: tableName("visits")[language], headerRow: 0, header: "", columns };
  }
  function latestPart(visits, isMeant) {
    if (visits === null) return null;
    let latest = -1;
    for (let row8 = 0; row8 < visits.length; row8++) {
      if (visits.day[row8] === NO_DAY || !isMeant(row8)) continue;
      if (latest < 0 || visits.day[row8] >= visits.day[latest]) latest = row8;
    }
    return latest < 0 ? null : visits.part[latest];
  }
  function openLog(spreadsheet, log) {
    const { sheetName, headerRow: headerRow4 } = log;
    const there = spreadsheet.getSheetByName(sheetName);
    const changed2 = new UserFacingError("sheet-changed", { sheet: sheetName });
    if (headerRow4 === 0) {
      if (there !== null && there.getLastRow() > 0) throw changed2;
      return {
        sheet: makeTableSheet(spreadsheet, there, { kind: "visits", sheetName, columns: log.columns }),
        headerRow: 1
      };
    }
    const isSame = there !== null && there.getLastRow() >= headerRow4 && sheetStates(spreadsheet, [{ name: sheetName, headerRow: headerRow4 }])[0].header === log.header;
    if (!isSame) throw changed2;
    return { sheet: there, headerRow: headerRow4 };
  }

  // src/sheets/append-visit.ts
  function appendVisit(spreadsheet, log, visit) {
    const { cells, labels, replaces } = visit;
    requireColumns(spreadsheet, log, cells);
    const { sheet, headerRow: headerRow4 } = openLog(spreadsheet, log);
    const before = replaces === null ? null : untouchedRow(spreadsheet, replaces);
    if (before !== null && before.sheet.getSheetId() !== sheet.getSheetId()) throw changed(replaces.sheetName);
    const last2 = sheet.getLastRow();
    const row8 = before?.row ?? last2 + 1;
    const columns = writable(sheet, log, Math.min(row8, last2), headerRow4);
    const places = columns.map(({ column }) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    requireEditable(sheet.getRange(Math.min(row8, sheet.getMaxRows()), left, 1, right - left + 1));
    const there = sameVisit(spreadsheet, sheet, log, cells, { headerRow: headerRow4, labels, but: before?.row ?? 0 });
    if (there !== null)
      throw new UserFacingError("visit-already-there", {
        customer: visit.customer,
        day: visit.day,
        sheet: sheet.getName(),
        row: String(there)
      });
    const number4 = numberOf(sheet, log, headerRow4, last2, before?.row ?? null);
    const rows = [columns.map(({ field }) => field === "number" ? number4 : cells[field] ?? null)];
    const formats = formatsAbove(sheet, last2, headerRow4);
    writeRows(sheet, row8, { places, rows, formats });
    return {
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      headerRow: headerRow4,
      row: row8,
      print: printsOfRows(spreadsheet, { places, rows })[0],
      computed: computedColumns(sheet, row8, places)
    };
  }
  function takeBackVisit(spreadsheet, written) {
    const { sheet, row: row8 } = untouchedRow(spreadsheet, written);
    requireEditable(sheet.getRange(row8, 1, 1, sheet.getMaxColumns()));
    deleteRuns(sheet, runsOf2([row8]));
  }
  function untouchedRow(spreadsheet, written) {
    const { sheetId, sheetName, row: row8, print } = written;
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
    if (sheet === void 0) throw changed(sheetName);
    if (row8 <= sheet.getLastRow() && printOf2(spreadsheet, sheet, written) === print) return { sheet, row: row8 };
    const { rows } = undoPlan([print], row8, sheetPrints(spreadsheet, sheet, written));
    if (rows.length === 0) throw changed(sheet.getName());
    return { sheet, row: rows[0] };
  }
  function printOf2(spreadsheet, sheet, { row: row8, computed }) {
    const [cells = []] = sheet.getRange(row8, 1, 1, sheet.getLastColumn()).getValues();
    const own = cells.map((cell, column) => computed.includes(column + 1) ? "" : cell);
    return rowPrint(own, serialOfDateIn(spreadsheet.getSpreadsheetTimeZone()));
  }
  var changed = (sheet) => new UserFacingError("visit-changed", { sheet });
  function requireColumns(spreadsheet, { sheetName, columns }, cells) {
    const has2 = (field) => columns.some((column) => column.field === field);
    const isSaid = (field) => (cells[field] ?? null) !== null;
    const optional = ["rep", "kind", "customer", "customerNumber"];
    const missing = Object.keys(cells).filter(
      (field) => isSaid(field) && !has2(field) && !optional.includes(field)
    );
    if (!["customer", "customerNumber"].some((field) => has2(field) && isSaid(field))) missing.push("customer");
    if (missing.length === 0) return;
    const language = languageOf(spreadsheet);
    const names = missing.map((field) => columnName("visits", field, language));
    throw new UserFacingError("missing-column", {
      sheet: sheetName,
      columns: language === "ja" ? names.map((name) => `「${name}」`).join("") : names.map((name) => `"${name}"`).join(", ")
    });
  }
  function numberOf(sheet, { columns }, headerRow4, last2, written) {
    const column = columns.find(({ field }) => field === "number")?.column;
    if (column === void 0) return null;
    if (written !== null) {
      const own = sheet.getRange(written, column).getValue();
      return typeof own === "number" ? own : null;
    }
    if (last2 < headerRow4 + 2) return null;
    const [[before], [latest]] = sheet.getRange(last2 - 1, column, 2, 1).getValues();
    const countsOn = typeof before === "number" && typeof latest === "number" && latest - before === 1;
    return countsOn ? latest + 1 : null;
  }
  function writable(sheet, { columns }, row8, headerRow4) {
    if (row8 <= headerRow4) return columns;
    const formulas = sheet.getRange(row8, 1, 1, sheet.getMaxColumns()).getFormulas()[0];
    return columns.filter(({ column }) => (formulas[column - 1] ?? "") === "");
  }
  function formatsAbove(sheet, last2, headerRow4) {
    const formats = sheet.getRange(last2, 1, 1, sheet.getMaxColumns()).getNumberFormats()[0];
    return last2 > headerRow4 ? formats : formats.map(() => "General");
  }

  // src/rpc/record-visit.ts
  var TEXT21 = {
    recorded: {
      ja: "{customer}の{day}の訪問を、「{sheet}」の{row}行目に書きました。",
      en: 'The visit to {customer} on {day} is in row {row} of "{sheet}".'
    },
    moved: {
      ja: "{customer}の訪問を{day}に延ばしました(「{sheet}」の{row}行目)。",
      en: 'The visit to {customer} is put off to {day} ("{sheet}", row {row}).'
    },
    undone: { ja: "「{sheet}」に書いた行を取り消しました。", en: 'The row was taken out of "{sheet}" again.' }
  };
  var LONGEST_NOTE = 5e3;
  var LONGEST_LABEL = 100;
  function recordVisit(request) {
    return write4(request, null);
  }
  function moveVisit(request) {
    const [day, next] = [parseIsoDay(request.day), parseIsoDay(request.nextDay)];
    require3(day !== null && next !== null && next > day);
    return write4({ ...request, purpose: "", reaction: "", replaces: null }, request.nextDay);
  }
  function undoVisit({ written }) {
    require3(isWritten(written));
    return withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      takeBackVisit(spreadsheet, written);
      return { sentence: fill(TEXT21.undone[languageOf(spreadsheet)], { sheet: written.sheetName }) };
    });
  }
  function write4(request, movedTo) {
    const { log, replaces, customer } = request;
    const cells = cellsOf(request);
    require3(isLog(log) && (replaces === null || isWritten(replaces)));
    return withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const language = languageOf(spreadsheet);
      const labels = labelDictionary(labelOverrides(spreadsheet));
      require3(movedTo === null || isCancelled(labels, request.outcome));
      const dayOf2 = (iso) => dayName(parseIsoDay(iso), language);
      const written = appendVisit(spreadsheet, log, { cells, customer, day: dayOf2(request.day), labels, replaces });
      const { sheetName, headerRow: headerRow4, row: row8 } = written;
      const text8 = movedTo === null ? TEXT21.recorded : TEXT21.moved;
      return {
        written,
        sentence: fill(text8[language], { customer, day: dayOf2(movedTo ?? request.day), sheet: sheetName, row: row8 }),
        log: log.headerRow > 0 ? log : { ...log, ...sheetStates(spreadsheet, [{ name: sheetName, headerRow: headerRow4 }])[0] }
      };
    });
  }
  function cellsOf(request) {
    const day = parseIsoDay(String(request.day));
    const next = request.nextDay === "" ? null : parseIsoDay(String(request.nextDay));
    require3(day !== null && (request.nextDay === "" || next !== null && next > day));
    const label = (text8) => {
      require3(typeof text8 === "string" && text8.length <= LONGEST_LABEL);
      return tidySpelling(text8) || null;
    };
    require3(typeof request.note === "string" && request.note.length <= LONGEST_NOTE);
    require3(request.number === null || ["string", "number"].includes(typeof request.number));
    require3(tidySpelling(String(request.writtenName)) !== "");
    return {
      day: { serial: serialOfDay(day) },
      rep: label(request.rep),
      customer: String(request.writtenName),
      customerNumber: request.number,
      kind: label(request.kind),
      purpose: label(request.purpose),
      outcome: label(request.outcome),
      reaction: label(request.reaction),
      nextDay: next === null ? null : { serial: serialOfDay(next) },
      note: request.note.trim() || null
    };
  }
  function isLog({ sheetName, headerRow: headerRow4, header, columns }) {
    const places = columns.map(({ column }) => column);
    return [sheetName, header].every((text8) => typeof text8 === "string") && Number.isInteger(headerRow4) && headerRow4 >= 0 && places.length > 0 && new Set(places).size === places.length && columns.every(({ column, field }) => Number.isInteger(column) && column > 0 && VISIT_FIELDS.includes(field));
  }
  function isWritten({ sheetId, row: row8, headerRow: headerRow4, print, computed }) {
    return [sheetId, row8, headerRow4, ...computed].every(Number.isInteger) && row8 > headerRow4 && typeof print === "string";
  }
  function require3(holds3) {
    if (!holds3) throw new Error("Not a visit to record.");
  }

  // src/goals/ledger.ts
  function targetChanges(wanted, targets) {
    const byThing = /* @__PURE__ */ new Map();
    for (const wish of wanted)
      byThing.set(JSON.stringify([wish.kpi.id, wish.rep, wish.span && Object.values(wish.span)]), wish);
    return [...byThing.values()].flatMap((wish) => {
      const before = inForce(wish, targets);
      return isSameTarget(before, wish.value) ? [] : [{ ...wish, before }];
    });
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
  function targetLine({ kpi, rep, period, value, before, evidence }, stamp, language) {
    const format = numberFormat(kpi.unit, language);
    const figure = (number4) => ({ value: number4, format });
    return {
      kpi: text7(kpi.name[language]),
      rep: text7(rep ?? ""),
      period: text7(period),
      target: isNoTarget(value) ? text7(NO_GOAL[language]) : figure(value.value),
      lower: figure(value.lower),
      upper: figure(value.upper),
      evidence: text7(shortened2(evidence)),
      previous: previousCell(before, kpi, language),
      ...stampCells(stamp)
    };
  }
  function settingLine({ name, period, value, before }, stamp, language) {
    const cell = (content) => typeof content === "number" ? { value: content, format: numberFormat("yen", language) } : text7(content ?? NO_GOAL[language]);
    return {
      kpi: text7(name),
      period: text7(period),
      target: cell(value),
      evidence: text7(ON_SETTINGS[language]),
      previous: cell(before),
      ...stampCells(stamp)
    };
  }
  var ON_SETTINGS = { ja: "設定シートの値", en: "On the settings sheet" };
  function previousCell(before, { unit }, language) {
    if (isNoTarget(before)) return text7(NO_GOAL[language]);
    if (before.value !== null) return { value: before.value, format: numberFormat(unit, language) };
    return text7(rangeText(before.lower, before.upper, unit, language));
  }
  var stampCells = ({ who, at, why }) => ({
    who: text7(shortened2(who)),
    at: text7(at),
    reason: text7(shortened2(why))
  });
  var text7 = (value) => ({ value });
  var LONGEST_TEXT = 500;
  var shortened2 = (typed) => [...tidySpelling(typed)].slice(0, LONGEST_TEXT).join("");

  // src/sheets/write-kgi.ts
  var VALUE_COLUMN4 = 2;
  var YEN = '"¥"#,##0';
  var PLAIN_FORMATS = ["@", "General", "0.###############", ""];
  function kgiWriter(spreadsheet, target) {
    const cell = kgiCell(spreadsheet, cellsOf2(settingsSheet(spreadsheet)));
    if (cell !== null) {
      if (cell.getFormula() !== "") throw new UserFacingError("kgi-is-formula", { place: placeOf4(cell) });
      requireEditable(cell);
    }
    return () => write5(cell ?? newCell2(spreadsheet), target);
  }
  function write5(cell, target) {
    if (target === null) cell.clearContent();
    else {
      if (PLAIN_FORMATS.includes(cell.getNumberFormat())) cell.setNumberFormat(YEN);
      cell.setValue(target);
    }
  }
  function newCell2(spreadsheet) {
    const sheet = settingsSheet(spreadsheet) ?? writeSettingsSheet(spreadsheet, {});
    const there = kgiCell(spreadsheet, cellsOf2(sheet));
    if (there !== null) return there;
    const below = sheet.getLastRow() + 1;
    ensureSize(sheet, below, VALUE_COLUMN4);
    sheet.getRange(below, 1).setValue(goalSetting("kgiTarget").name[languageOf(spreadsheet)]);
    return sheet.getRange(below, VALUE_COLUMN4);
  }
  var cellsOf2 = (sheet) => sheet?.getDataRange().getValues() ?? [];

  // src/sheets/write-targets.ts
  function targetsWriter(spreadsheet, lines) {
    const sheet = targetsSheet(spreadsheet);
    const ledger = sheet === null ? EMPTY2 : ledgerOf(sheet, languageOf(spreadsheet));
    if (sheet !== null && lines.length > 0) {
      const [left, right] = edges(ledger);
      const row8 = Math.min(ledger.top + 1, sheet.getMaxRows());
      const width = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
      requireEditable(sheet.getRange(row8, left + 1, 1, width));
    }
    return () => {
      if (lines.length === 0) return sheet?.getName() ?? "";
      const target = sheet ?? newSheet4(spreadsheet);
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
  function newSheet4(spreadsheet) {
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
    const isChecked = validations.some((row8) => row8.some((rule2) => rule2 !== null));
    if (isChecked) block.clearDataValidations();
    writeValues(block, cells);
    if (isChecked) block.setDataValidations(validations);
  }
  function foreignCells(block, { cells, top }, left) {
    const formats = block.getNumberFormats();
    return block.getFormulas().map(
      (row8, i) => row8.map((formula2, j) => {
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
    require4(texts.every((text8) => typeof text8 === "string"));
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
    const text8 = cleanText(String(typed));
    if (text8 !== "" && parsePeriod(text8, settings, asOf) === null) throw badPeriod(text8);
    return text8;
  }
  function basis(chosen2) {
    require4(BASES.includes(chosen2));
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
    require4(kpi !== void 0);
    return kpi;
  }
  var isFigure = (figure) => figure === null || typeof figure === "number" && figure >= 0 && figure <= LARGEST;
  var isOfUnit = (figure, { unit }) => unit !== "ratio" || (figure ?? 0) <= LARGEST_RATE;
  var isOrdered = ({ lower, upper }) => (lower ?? 0) <= (upper ?? Infinity);
  var badPeriod = (text8) => new UserFacingError("bad-period", { text: text8.slice(0, 40) });
  var badTarget = ({ name }, language) => new UserFacingError("bad-target", { kpi: name[language] });
  function require4(holds3) {
    if (!holds3) throw new Error("Not a request to save goals.");
  }

  // src/rpc/save-goals.ts
  var TEXT22 = {
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
      return save2(spreadsheet, draftOf(spreadsheet, request, cells));
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
  function save2(spreadsheet, draft) {
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
      sentence: lines.length === 0 ? TEXT22.unchanged[language] : fill(TEXT22.saved[language], { rows: lines.length, sheet: sheetName })
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
    const changed2 = (key) => changes.values.some(({ name }) => name === goalSetting(key).name[language]);
    return {
      version,
      who: request.who,
      why: TEXT22.undone[language],
      kgi: {
        ...changes.kgi === null ? {} : { target: settings.kgiTarget === null ? null : String(settings.kgiTarget) },
        ...changed2("kgiPeriod") ? { period: settings.kgiPeriod } : {},
        ...changed2("revenueBasis") ? { basis: settings.revenueBasis } : {}
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

  // src/sheets/customer-numbers.ts
  function customerNumbers(spreadsheet, sources, tables, customers) {
    const bySheet = /* @__PURE__ */ new Map();
    for (const customer of new Set(customers)) {
      const place = placeOf5(customer);
      if (place === null) continue;
      const { sheetName, column, row: row8 } = place;
      const known2 = bySheet.get(sheetName) ?? { column, rows: /* @__PURE__ */ new Map() };
      known2.rows.set(customer, row8);
      bySheet.set(sheetName, known2);
    }
    const numbers = /* @__PURE__ */ new Map();
    for (const [sheetName, { column, rows }] of bySheet) {
      const cellAt2 = cellsAt(spreadsheet, { sheetName, column }, [...rows.values()]);
      for (const [customer, row8] of rows) {
        const cell = cellAt2(row8);
        if (typeof cell === "number" || typeof cell === "string" && cell !== "") numbers.set(customer, cell);
      }
    }
    return (customer) => numbers.get(customer) ?? null;
    function placeOf5(customer) {
      const { row: row8, part } = tables.customerInfo;
      const own = row8[customer] > 0 ? at("customers", part[customer], row8[customer]) : null;
      if (own !== null || tables.contracts === null) return own;
      const contract = tables.contracts.customer.indexOf(customer);
      return contract < 0 ? null : at("contracts", tables.contracts.part[contract], tables.contracts.row[contract]);
    }
    function at(kind, part, row8) {
      const source = sources[kind]?.parts[part];
      const column = source?.columns["customerNumber"];
      return source === void 0 || column === void 0 ? null : { sheetName: source.sheetName, column, row: row8 };
    }
  }

  // src/rpc/today.ts
  function todayModel({ rep: name = "" } = {}) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const source = dailySource(spreadsheet);
    const { facts, language, intake } = source;
    const plan = planToday(spreadsheet, source);
    const names = plan.reps.map(({ rep: rep2 }) => facts.tables.reps[rep2] ?? "");
    const rep = plan.reps[names.indexOf(name)];
    const log = visitLogOf(spreadsheet, intake.sources.visits, facts.tables, rep?.rep ?? NO_NAME);
    return {
      language,
      asOf: formatIsoDay(plan.asOf),
      dayName: dayName(plan.asOf, language),
      isBusinessDay: plan.isBusinessDay,
      reps: names,
      rep: rep === void 0 ? null : name,
      capacity: rep?.capacity ?? 0,
      ...listsOf2(spreadsheet, source, plan, rep?.rep ?? NO_NAME),
      form: visitForm(spreadsheet, log, language)
    };
  }
  function listsOf2(spreadsheet, source, plan, rep) {
    if (rep === NO_NAME) return { visits: [], week: [], timeToTakeFrom: [], notPlanned: [] };
    const { facts, language, names, health } = source;
    const { products } = facts.tables;
    const words2 = { products, asOf: plan.asOf, language };
    const isOwn = (each) => each.rep === rep;
    const week = plan.week.filter(isOwn);
    return {
      visits: visitsOf2(spreadsheet, source, plan.today.filter(isOwn), words2),
      week: plan.days.filter((day) => day > plan.asOf).map((day) => ({
        day: formatIsoDay(day),
        dayName: dayName(day, language),
        visits: week.filter((visit) => visit.day === day).map(({ customer, reason: reason2 }) => ({ customer: names[customer], why: planReasonText(reason2, words2) }))
      })),
      timeToTakeFrom: plan.timeToTakeFrom.filter(isOwn).map(({ customer }) => ({
        customer: names[customer],
        why: reasonText(health[customer].reason, products, plan.asOf, language)
      })),
      notPlanned: plan.notPlanned.filter(isOwn).map(({ why, customers }) => ({ why, said: NOT_PLANNED_TEXT[why][language], count: customers.length }))
    };
  }
  function visitsOf2(spreadsheet, { facts, intake, language, names, health }, visits, words2) {
    const { tables } = facts;
    const times = lastTimes(facts);
    const places = visits.flatMap(({ customer }) => times.get(customer)?.place ?? []);
    const memoOf = memosOf(spreadsheet, intake.sources.visits, places);
    const customers = visits.map(({ customer }) => customer);
    const numberOf2 = customerNumbers(spreadsheet, intake.sources, tables, customers);
    return visits.map((visit) => {
      const { customer, priority, comment } = visit;
      const last2 = times.get(customer);
      return {
        customer: names[customer],
        writtenName: tables.customers[customer],
        number: numberOf2(customer),
        rank: visit.rank,
        area: tables.areas[visit.area] ?? "",
        // The manager's words stand by themselves.
        reason: whyText({ ...visit, priority: "", comment: "" }, words2),
        manager: [priority, comment].filter((each) => each !== "").join(language === "ja" ? "・" : ", "),
        last: last2 === void 0 ? null : {
          day: formatIsoDay(last2.day),
          said: lastTimeText(last2, language),
          memo: last2.place === null ? "" : memoOf(last2.place)
        },
        phones: phonesOf(tables.customerInfo.phone[customer]),
        stake: visit.stake,
        isProspect: !health[customer].isUnderContract,
        kpi: KPIS.find(({ id }) => id === visit.kpi)?.name[language] ?? "",
        status: visit.status,
        statusText: statusText(visit, words2.asOf, language)
      };
    });
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
    sidebarOverview: speaking(sidebarOverview),
    goalsModel: speaking(goalsModel),
    goalsVersion: speaking(goalsVersion2),
    saveGoals: speaking(saveGoals),
    importPreview: speaking(importPreview),
    importRows: speaking(importRows),
    importState: speaking(importState),
    undoImport: speaking(undoImport),
    intakeQuestions: speaking(intakeQuestions),
    answerQuestion: speaking(answerQuestion),
    todayModel: speaking(todayModel),
    recordVisit: speaking(recordVisit),
    moveVisit: speaking(moveVisit),
    undoVisit: speaking(undoVisit),
    customerList: speaking(customerList),
    customerCard: speaking(customerCard),
    selectedCustomer: speaking(selectedCustomer),
    saveManagerWord: speaking(saveManagerWord),
    saveStage: speaking(saveStage)
  };
  var formula = speaking(
    (name, args) => customFunction(SpreadsheetApp.getActiveSpreadsheet(), name, Array.from(args))
  );
  var functions = { definitions: FUNCTIONS, parameters: PARAMETERS };
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

function sidebarOverview(argument) {
  return RouteKpi.calls.sidebarOverview(argument);
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

function intakeQuestions(argument) {
  return RouteKpi.calls.intakeQuestions(argument);
}

function answerQuestion(argument) {
  return RouteKpi.calls.answerQuestion(argument);
}

function todayModel(argument) {
  return RouteKpi.calls.todayModel(argument);
}

function recordVisit(argument) {
  return RouteKpi.calls.recordVisit(argument);
}

function moveVisit(argument) {
  return RouteKpi.calls.moveVisit(argument);
}

function undoVisit(argument) {
  return RouteKpi.calls.undoVisit(argument);
}

function customerList(argument) {
  return RouteKpi.calls.customerList(argument);
}

function customerCard(argument) {
  return RouteKpi.calls.customerCard(argument);
}

function selectedCustomer(argument) {
  return RouteKpi.calls.selectedCustomer(argument);
}

function saveManagerWord(argument) {
  return RouteKpi.calls.saveManagerWord(argument);
}

function saveStage(argument) {
  return RouteKpi.calls.saveStage(argument);
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
