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
    kpi: () => kpi
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
    const { year, month, day: dayOfMonth } = civilDate(day);
    return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(dayOfMonth)}`;
  }
  function parseIsoDay(text3) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text3);
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
    const inForce = [];
    const releaseBefore = (day) => {
      for (let top = inForce[inForce.length - 1]; top !== void 0 && top.end < day; ) {
        const endedOn = top.end;
        inForce.pop();
        while (inForce.length > 0 && inForce[inForce.length - 1].end <= endedOn) inForce.pop();
        top = inForce[inForce.length - 1];
        if (top !== void 0) hand(endedOn + 1, top.rep);
      }
    };
    for (const service of sorted) {
      releaseBefore(service.start);
      inForce.push(service);
      hand(service.start, service.rep);
    }
    releaseBefore(spellEnd + 1);
    return owners;
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
    const basis = effectiveBasis(tables, settings);
    const rows = [];
    if (basis !== "sales") addContractRows(rows, tables, settings, asOf, selected.contract);
    if (basis !== "contracts") addSalesRows(rows, tables, asOf, selected.customer);
    rows.sort((a, b) => a.day - b.day);
    return {
      length: rows.length,
      day: Int32Array.from(rows, (row2) => row2.day),
      customer: Int32Array.from(rows, (row2) => row2.customer),
      rep: Int32Array.from(rows, (row2) => row2.rep),
      amount: Float64Array.from(rows, (row2) => row2.amount)
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
      const contractSelected = (row2) => product === null || tables.contracts?.product[row2] === product;
      const holders = product === null ? null : holdersOf(tables, product);
      const customerSelected = (customer) => holders === null || holders.has(customer);
      const spells = tables.contracts?.length ? spellsOfContracts(tables.contracts, contractSelected, settings.graceDays, tables.customers.length) : tables.sales !== null ? spellsOfSales(
        tables.sales,
        (row2) => customerSelected(tables.sales.customer[row2]),
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
      const known = byProduct.get(product);
      if (known !== void 0) return known;
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
  var CANCELLED = OUTCOMES.indexOf("cancelled");
  function callRows(calls2) {
    return {
      length: calls2.length,
      day: calls2.day,
      rep: calls2.rep,
      customer: calls2.customer,
      kind: new Uint8Array(calls2.length).fill(CALL),
      purpose: new Uint8Array(calls2.length).fill(NO_PURPOSE),
      outcome: calls2.outcome
    };
  }
  function unrecordedCalls(calls2, recorded) {
    const key = (rows, i) => `${rows.day[i]}/${rows.rep[i]}/${rows.customer[i]}`;
    const written2 = /* @__PURE__ */ new Set();
    for (const rows of recorded)
      for (let i = 0; i < rows.length; i++)
        if (rows.kind[i] === CALL && rows.outcome[i] !== CANCELLED) written2.add(key(rows, i));
    const kept = [];
    for (let i = 0; i < calls2.length; i++) if (!written2.has(key(calls2, i))) kept.push(i);
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
  function pick(sources, chosen) {
    const column = (name) => sources.flatMap((rows, s) => chosen[s].map((i) => rows[name][i]));
    const day = Int32Array.from(column("day"));
    return {
      length: day.length,
      day,
      rep: Int32Array.from(column("rep")),
      customer: Int32Array.from(column("customer")),
      kind: Uint8Array.from(column("kind")),
      purpose: Uint8Array.from(column("purpose")),
      outcome: Uint8Array.from(column("outcome"))
    };
  }
  function firstDays(tables, settings) {
    const contracts = earliest(tables.contracts?.start);
    const sales = earliest(tables.sales?.day);
    const basis = effectiveBasis(tables, settings);
    const money = basis === "contracts" ? contracts : basis === "sales" ? sales : earlier(contracts, sales);
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
    const text3 = input.normalize("NFKC").replace(/[‐‑‒–—−]/g, "-").trim().replace(/\s+/g, " ");
    const current = monthOf(asOf, rules.closingDay);
    if (text3 === "") return { first: current, last: current };
    const relative = Object.prototype.hasOwnProperty.call(RELATIVE, text3.toLowerCase()) ? RELATIVE[text3.toLowerCase()] : void 0;
    if (relative === "this-month") return { first: current, last: current };
    if (relative === "last-month") return { first: current - 1, last: current - 1 };
    if (relative === "this-year") return fiscalYearOf(current, rules);
    if (relative === "last-year") return fiscalYearOf(current - 12, rules);
    const recent = /^(?:直近 ?(\d{1,3}) ?[かカヶケヵ箇]月|last (\d{1,3}) months?)$/i.exec(text3);
    if (recent) {
      const count = Number(recent[1] ?? recent[2]);
      return count >= 1 ? { first: current - count, last: current - 1 } : null;
    }
    const fiscal = /^FY ?(\d{4})$/i.exec(text3) ?? /^(\d{4}) ?年度$/.exec(text3) ?? /^(令和|平成)(\d{1,2}|元)年度$/.exec(text3);
    if (fiscal) {
      const year = fiscal[2] === void 0 ? Number(fiscal[1]) : eraYear(fiscal[1], fiscal[2]);
      return year === null ? null : fiscalYear(year, rules);
    }
    const quarter = /^(?:FY ?)?(\d{4}) ?[-/ ]?Q([1-4])$/i.exec(text3);
    if (quarter) {
      const first2 = fiscalYear(Number(quarter[1]), rules).first + (Number(quarter[2]) - 1) * 3;
      return { first: first2, last: first2 + 2 };
    }
    const ends = text3.split(/ ?[:~〜] ?/);
    if (ends.length > 2) return null;
    const first = parseMonth(ends[0]);
    const last2 = ends.length === 2 ? parseMonth(ends[1]) : first;
    return first === null || last2 === null || last2 < first ? null : { first, last: last2 };
  }
  function parseMonth(text3) {
    const western = /^(\d{4}) ?(?:[-/.]|年) ?(\d{1,2}) ?月?$/.exec(text3) ?? /^(\d{4})(\d{2})$/.exec(text3);
    const era = western ? null : /^(令和|平成|昭和|[RHS])(\d{1,2}|元)(?:年|[-/.])(\d{1,2})月?$/i.exec(text3);
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
  var ALREADY_CLEAN = /^[!-~]+(?: [!-~]+)*$/;
  var ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|ERROR!|SPILL!|CALC!)/i;
  function tidySpelling(text3) {
    if (ALREADY_CLEAN.test(text3)) return text3;
    return text3.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  }
  function cleanText(text3) {
    if (ALREADY_CLEAN.test(text3)) return text3;
    return text3.replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
  }
  function withoutSpaces(cleaned) {
    return cleaned.includes(" ") ? cleaned.split(" ").join("") : cleaned;
  }
  function isDateCell(cell) {
    return typeof cell === "object" && cell !== null && Object.prototype.toString.call(cell) === "[object Date]";
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
    const text3 = typeof cell === "string" ? cell : cellText(cell);
    return text3.split(/[,，、;；\n]/).map(cleanText).filter((item) => item !== "");
  }
  var SHORT = 60;
  function shortText(text3) {
    if (text3.length <= SHORT) return text3;
    const last2 = text3.charCodeAt(SHORT - 2);
    const end = last2 >= 55296 && last2 <= 56319 ? SHORT - 2 : SHORT - 1;
    return `${text3.slice(0, end)}…`;
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
    const text3 = withoutSpaces(cleanText(name));
    const spelledOut = /[([【〔]/.test(text3) ? text3.replace(BRACKETED, (whole, short, offset) => {
      const edge = offset === 0 || offset + whole.length === text3.length;
      return ANYWHERE.get(short) ?? (edge ? AT_THE_EDGE.get(short) : void 0) ?? whole;
    }) : text3;
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
    const text3 = withoutSpaces(cleanText(cell));
    return /^0\d+$/.test(text3) ? text3.replace(/^0+(?=\d)/, "") : text3;
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

  // src/goals/targets.ts
  function resolveTargets(rows, rules, asOf, dayOfDate, reps) {
    const targets = [];
    const unread = [];
    for (const row2 of rows) {
      const kpi2 = KPIS.find(({ id, functionName, name }) => [id, functionName, name.ja, name.en].includes(row2.kpi));
      const span = typeof row2.period === "string" ? periodOf(row2.period, rules, asOf) : monthSpan(row2.period);
      const rep = TEAM_WORDS.includes(row2.rep.toLowerCase()) ? null : knownRep(row2.rep);
      const [target, lower, upper] = [row2.target, row2.lower, row2.upper].map((figure) => inUnit(figure, kpi2));
      const figures = [target, lower, upper].filter((figure) => figure !== null);
      if (figures.length === 0 && !row2.hasBadFigure) continue;
      const isRead = rep !== void 0 && !row2.hasBadFigure && figures.every((figure) => figure >= 0) && (lower ?? 0) <= (upper ?? Infinity);
      if (kpi2 === void 0 || span === void 0 || !isRead) unread.push(row2.row);
      else targets.push({ kpi: kpi2.id, rep, span, target, lower, upper });
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
  var TEAM_WORDS = ["", "チーム", "全員", "全体", "部門", "team", "all"];
  function inUnit(figure, kpi2) {
    return figure !== null && kpi2?.unit === "ratio" && figure > 2 ? figure / 100 : figure;
  }
  function periodOf(text3, rules, asOf) {
    if (text3 === "" || text3 === "毎月" || text3.toLowerCase() === "every month") return null;
    return parsePeriod(text3, rules, asOf) ?? void 0;
  }
  function goalFor(targets, kpi2, rep, span) {
    const own = targets.filter((target) => target.kpi === kpi2.id && target.rep === rep);
    const rowFor = (at) => {
      const row2 = last(own.filter((target) => target.span?.first === at?.first && target.span?.last === at?.last));
      return row2 === void 0 ? null : goalOf(row2, kpi2);
    };
    const exact = rowFor(span);
    if (exact !== null) return exact;
    const standing = rowFor(null);
    const months = [];
    for (let month = span.first; month <= span.last; month++) {
      const goal = rowFor({ first: month, last: month }) ?? standing;
      if (goal === null) return null;
      months.push(goal);
    }
    return overMonths(months, kpi2);
  }
  function goalOf({ target, lower, upper }, kpi2) {
    if (kpi2.better === "in-range") {
      const [low, high] = [lower ?? target, upper ?? target];
      return low === null && high === null ? null : { kind: "range", lower: low ?? 0, upper: high ?? Infinity };
    }
    return target === null ? null : { kind: "value", value: target };
  }
  function overMonths(months, kpi2) {
    const [first] = months;
    if (months.length === 1 || first === void 0) return first;
    const sum = (values2) => values2.reduce((total, value) => total + value, 0);
    const mean = (values2) => values2.every((value) => value === values2[0]) ? values2[0] : sum(values2) / values2.length;
    const product = (factors) => factors.reduce((result, factor) => result * factor, 1);
    if (first.kind === "range") {
      const ranges = months.filter((goal) => goal.kind === "range");
      return {
        kind: "range",
        lower: mean(ranges.map(({ lower }) => lower)),
        upper: mean(ranges.map(({ upper }) => upper))
      };
    }
    const values = months.filter((goal) => goal.kind === "value").map(({ value }) => value);
    if (kpi2.accumulates === "sum") return { kind: "value", value: sum(values) };
    if (kpi2.id === "retention-rate") return { kind: "value", value: product(values) };
    if (kpi2.id === "churn-rate") return { kind: "value", value: 1 - product(values.map((value) => 1 - value)) };
    return { kind: "value", value: mean(values) };
  }
  var last = (items) => items[items.length - 1];

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
    "Data check",
    "Settings",
    "Targets",
    "History"
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

  // src/intake/table-kinds.ts
  var TABLE_KINDS = ["visits", "contracts", "sales", "customers", "calls", "reps"];

  // src/intake/headers.ts
  var LONGEST_HEADER = 60;
  var WIDEST_HEADER_ROW = 300;
  var CHANGING_BRACKET = /予定|予測|見込|計画|目標|前回|次回|前年|先方|相手|旧|planned|plan|target|forecast|previous/;
  var BRACKETS = /[([{【〔「『<][^)\]}】〕」』>]*[)\]}】〕」』>]?/g;
  var TAX_WORDS = /税抜き?|税別|外税|税込み?|内税|本体|excl(?:uding|usive|\.)?(?: of)? ?tax|tax ?excl(?:uded|usive)?|ex ?tax|incl(?:uding|usive|\.)?(?: of)? ?tax|tax ?incl(?:uded|usive)?/g;
  var UNIT_SUFFIX = /(?:百万円|千円|万円|円|yen|jpy)$/;
  function headerKey(text3) {
    const cleaned = cleanText(text3).toLowerCase();
    const bare = cleaned.replace(/^\d+[.):、 ] ?/, "").replace(/[\s_\-.・:;*※★☆●◎■□◆◇▼▲△!?"'/〔〕必須]/g, "");
    return bare === "" ? cleaned : bare;
  }
  function readAmountHeader(header, title = "") {
    const text3 = cleanText(header).toLowerCase();
    const unit = unitIn(text3) ?? unitIn(/単位 ?:? ?([^ )]*円)/.exec(cleanText(title))?.[1] ?? "") ?? 1;
    return {
      scale: unit,
      monthly: /月額|月次|月間|月極|mrr|monthly|per month|\/ ?月|\/ ?month/.test(text3),
      yearly: /年額|年間|\barr\b|annual|yearly|per year|\/ ?年|\/ ?year/.test(text3),
      taxIncluded: /税込|内税|incl/.test(text3)
    };
  }
  function unitIn(text3) {
    if (/百万円|million/.test(text3)) return 1e6;
    if (/万円/.test(text3)) return 1e4;
    if (/千円|thousand|¥k\b|\(k\)/.test(text3)) return 1e3;
    return /円|yen|jpy/.test(text3) ? 1 : null;
  }
  var aliasesByKind = /* @__PURE__ */ new Map();
  function aliasesOf(kind) {
    let aliases = aliasesByKind.get(kind);
    if (!aliases) {
      aliases = /* @__PURE__ */ new Map();
      for (const { field, headers } of TABLE_HEADERS[kind].fields) {
        headers.forEach((header, index) => {
          const key = headerKey(header);
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
  function fieldOf(kind, text3) {
    let known = knownTexts.get(kind);
    if (!known || known.size >= MOST_KNOWN_TEXTS) knownTexts.set(kind, known = /* @__PURE__ */ new Map());
    let field = known.get(text3);
    if (field === void 0) known.set(text3, field = findField(kind, text3));
    return field;
  }
  function findField(kind, text3) {
    const aliases = aliasesOf(kind);
    const exact = aliases.get(headerKey(text3));
    if (exact) return exact;
    const cleaned = cleanText(text3).toLowerCase();
    const brackets = (cleaned.match(BRACKETS) ?? []).join(" ");
    if (CHANGING_BRACKET.test(brackets)) return null;
    const bare = cleaned.replace(BRACKETS, " ");
    const plain = aliases.get(headerKey(bare));
    if (plain && plain.field !== "amount") return { field: plain.field, rank: plain.rank + 500 };
    const tax = /税抜|税別|外税|本体|excl|ex ?tax/.test(cleaned) ? 0 : /税込|内税|incl/.test(cleaned) ? 200 : 100;
    if (plain) return { field: "amount", rank: plain.rank + tax };
    const untaxed = headerKey(bare.replace(TAX_WORDS, " ")).replace(UNIT_SUFFIX, "");
    const amount2 = aliases.get(untaxed);
    if (amount2?.field === "amount") return { field: "amount", rank: amount2.rank + tax };
    const onlyTax = untaxed === "" && TAX_WORDS.test(cleaned) && aliases.get(headerKey("金額"));
    TAX_WORDS.lastIndex = 0;
    return onlyTax ? { field: "amount", rank: onlyTax.rank + tax } : null;
  }
  function matchHeaderRow(kind, cells, row2) {
    const best = /* @__PURE__ */ new Map();
    const repeated = [];
    const width = Math.min(cells.length, WIDEST_HEADER_ROW);
    const otherAmounts = [];
    for (let column = 0; column < width; column++) {
      const text3 = cells[column];
      if (typeof text3 !== "string" || text3 === "" || text3.length > LONGEST_HEADER) continue;
      const found = fieldOf(kind, text3);
      if (!found) continue;
      const candidate = { column, rank: found.rank, text: text3 };
      if (found.field === "amount") otherAmounts.push(candidate);
      const known = best.get(found.field);
      if (!known || found.rank < known.rank) best.set(found.field, candidate);
      else if (headerKey(known.text) === headerKey(text3)) repeated.push([found.field, column]);
    }
    if (best.has("cycle")) {
      const billed = otherAmounts.filter(({ text: text3, rank }) => rank < 1e3 && !isMonthlyHeader(text3)).sort((a, b) => a.rank - b.rank)[0];
      if (billed) best.set("amount", billed);
    }
    const table = TABLE_HEADERS[kind];
    const missing = table.required.filter((group) => !group.some((field) => best.has(field))).map((group) => group[0] ?? "");
    const telling = table.fields.filter((field) => field.telling === true && best.has(field.field)).length;
    return {
      kind,
      row: row2,
      columns: new Map([...best].map(([field, { column }]) => [field, column])),
      repeated,
      missing,
      score: best.size + 2 * telling,
      hasTelling: telling > 0
    };
  }
  function isMonthlyHeader(text3) {
    return readAmountHeader(text3).monthly || MONTHLY_AMOUNT_HEADERS.includes(cleanText(text3));
  }
  var HEADER_SCAN_ROWS = 30;
  function findHeaderRow(kind, cells) {
    let best = null;
    for (let row2 = 0; row2 < Math.min(cells.length, HEADER_SCAN_ROWS); row2++) {
      const match = matchHeaderRow(kind, cells[row2] ?? [], row2);
      if (match.columns.size === 0) continue;
      if (best === null || isBetter(match, best)) best = match;
    }
    return best;
  }
  function isBetter(match, than) {
    const complete = match.missing.length === 0;
    if (complete !== (than.missing.length === 0)) return complete;
    return match.score > than.score;
  }
  function speaksForItself(match, cells) {
    if (match.missing.length > 0) return false;
    const table = TABLE_HEADERS[match.kind];
    if (table.alsoNeeded.length > 0 && !table.alsoNeeded.some((field) => match.columns.has(field))) return false;
    const foreign = /* @__PURE__ */ new Set();
    for (const kind of TABLE_KINDS) {
      if (kind === match.kind || kind === "reps") continue;
      for (const text3 of cells.slice(0, WIDEST_HEADER_ROW)) {
        if (typeof text3 !== "string" || text3 === "" || text3.length > LONGEST_HEADER) continue;
        const found = fieldOf(kind, text3);
        if (found) foreign.add(found.field);
      }
    }
    if (table.unless.some((field) => foreign.has(field))) return false;
    return match.hasTelling || !table.unlessTold?.some((field) => foreign.has(field));
  }
  function tableKindOfHeader(cells) {
    let best = null;
    for (const kind of TABLE_KINDS) {
      const match = matchHeaderRow(kind, cells, 0);
      if (speaksForItself(match, cells) && (best === null || match.score > best.score)) best = match;
    }
    return best?.kind ?? null;
  }

  // src/intake/find-tables.ts
  function sheetKey(name) {
    return withoutSpaces(cleanText(name)).toLowerCase();
  }
  function isWrittenSheetName(name) {
    const key = sheetKey(name).replace(/\(\d+\)$/, "");
    return WRITTEN_SHEETS.some((written2) => sheetKey(written2) === key);
  }
  function findTables(sheets, pinned = {}) {
    const input = sheets.filter((sheet) => !isWrittenSheetName(sheet.name));
    const tables = /* @__PURE__ */ new Map();
    const problems = [];
    const taken = /* @__PURE__ */ new Set();
    const settled = /* @__PURE__ */ new Set();
    const otherNames = /* @__PURE__ */ new Map();
    for (const kind of TABLE_KINDS) {
      const byName = sheetsByName(kind, input, pinned[kind]).filter((sheet) => !taken.has(sheet));
      const headers = byName.map((sheet) => ({ sheet, header: findHeaderRow(kind, sheet.cells) }));
      const chosen = headers.find(({ header }) => header !== null && header.missing.length === 0);
      if (chosen?.header) {
        taken.add(chosen.sheet);
        settled.add(kind);
        const others = headers.filter((each) => each !== chosen && each.header?.missing.length === 0);
        otherNames.set(kind, new Set(others.map(({ sheet }) => sheet.name)));
        tables.set(kind, { sheet: chosen.sheet, header: chosen.header, others: [] });
        continue;
      }
      const meant = headers.find(({ header }) => header !== null && header.columns.size >= 2);
      if (meant?.header) {
        taken.add(meant.sheet);
        settled.add(kind);
        problems.push({ kind, code: "missing-column", sheetName: meant.sheet.name, columns: meant.header.missing });
      }
    }
    const candidates = [];
    input.forEach((sheet, order) => {
      if (taken.has(sheet)) return;
      for (const kind of TABLE_KINDS) {
        const header = findHeaderRow(kind, sheet.cells);
        if (header && speaksForItself(header, sheet.cells[header.row] ?? [])) candidates.push({ sheet, header, order });
      }
    });
    candidates.sort((a, b) => b.header.score - a.header.score || a.order - b.order);
    const kindOfSheet = /* @__PURE__ */ new Map();
    for (const { sheet, header } of candidates) {
      if (kindOfSheet.has(sheet)) continue;
      kindOfSheet.set(sheet, header.kind);
      const kind = header.kind;
      if (settled.has(kind)) {
        otherNames.set(kind, (otherNames.get(kind) ?? /* @__PURE__ */ new Set()).add(sheet.name));
      } else {
        settled.add(kind);
        tables.set(kind, { sheet, header, others: [] });
      }
    }
    for (const kind of TABLE_KINDS) {
      const table = tables.get(kind);
      if (table) tables.set(kind, { ...table, others: [...otherNames.get(kind) ?? []] });
      else if (!settled.has(kind)) problems.push(problemOfAbsent(kind, input, pinned[kind], taken, kindOfSheet));
    }
    return { tables, problems };
  }
  function sheetsByName(kind, sheets, pinned) {
    const names = [...pinned === void 0 || pinned.trim() === "" ? [] : [pinned], ...TABLE_HEADERS[kind].sheetNames];
    const found = /* @__PURE__ */ new Set();
    for (const name of names) {
      for (const sheet of sheets) if (sheetKey(sheet.name) === sheetKey(name)) found.add(sheet);
    }
    return [...found];
  }
  function problemOfAbsent(kind, sheets, pinned, taken, kindOfSheet) {
    const sheet = sheetsByName(kind, sheets, pinned).find((each) => !taken.has(each) && !kindOfSheet.has(each));
    if (!sheet) return { kind, code: "missing-sheet" };
    const header = findHeaderRow(kind, sheet.cells);
    const columns = header ? header.missing : TABLE_HEADERS[kind].required.map((group) => group[0] ?? "");
    return { kind, code: "missing-column", sheetName: sheet.name, columns };
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
    }
  };

  // src/intake/labels.ts
  var LABEL_CLASSES = {
    kind: KINDS,
    purpose: PURPOSES,
    outcome: OUTCOMES,
    reaction: REACTIONS,
    cycle: CYCLES,
    autoRenew: ["no", "yes"]
  };
  var UNKNOWN_LABEL = -1;
  function labelKey(text3) {
    return withoutSpaces(cleanText(text3)).toLowerCase();
  }
  function labelDictionary(overrides = []) {
    const columns = /* @__PURE__ */ new Map();
    for (const [column, classes] of Object.entries(LABEL_CLASSES)) {
      const words = /* @__PURE__ */ new Map();
      const defaults = new Map(Object.entries(DEFAULT_WORDS[column]));
      classes.forEach((name, index) => {
        for (const word of [name, ...defaults.get(name) ?? []]) words.set(labelKey(word), index);
      });
      columns.set(column, words);
    }
    for (const override of overrides) {
      const words = columns.get(override.column);
      if (!words) continue;
      const index = LABEL_CLASSES[override.column].indexOf(override.class);
      if (index < 0) continue;
      for (const word of override.words) if (labelKey(word) !== "") words.set(labelKey(word), index);
    }
    return {
      classOf(column, text3) {
        const words = columns.get(column);
        const key = labelKey(text3);
        if (!words || key === "") return UNKNOWN_LABEL;
        const whole = words.get(key);
        if (whole !== void 0) return whole;
        const bracket = key.search(/[([【〔「『<]/);
        return bracket > 0 ? words.get(key.slice(0, bracket)) ?? UNKNOWN_LABEL : UNKNOWN_LABEL;
      }
    };
  }
  var BLANK_LABEL = -2;
  function readLabelColumn(cells, column, dictionary) {
    const classes = new Int8Array(cells.length);
    const known = /* @__PURE__ */ new Map();
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === "" || cell === void 0 || cell === null) {
        classes[index] = BLANK_LABEL;
        continue;
      }
      let found = known.get(cell);
      if (found === void 0) {
        const text3 = cellText(cell);
        found = text3 === "" ? BLANK_LABEL : dictionary.classOf(column, text3);
        known.set(cell, found);
      }
      classes[index] = found;
    }
    return classes;
  }

  // src/intake/label-settings.ts
  var COLUMN_NAMES = {
    kind: { ja: "種別", en: "Kind" },
    purpose: { ja: "目的", en: "Purpose" },
    outcome: { ja: "結果", en: "Outcome" },
    reaction: { ja: "反応", en: "Reaction" }
  };
  var LABEL_SETTINGS = Object.keys(COLUMN_NAMES).flatMap(
    (column) => LABEL_CLASSES[column].filter((name) => name !== "none").map((name) => {
      const words = new Map(Object.entries(DEFAULT_WORDS[column])).get(name) ?? [];
      const columnName2 = COLUMN_NAMES[column];
      return {
        column,
        class: name,
        name: { ja: `${columnName2.ja}「${words[0] ?? name}」の言葉`, en: `${columnName2.en}: words for "${name}"` },
        meaning: {
          ja: `すでに読める言葉: ${words.slice(0, 6).join("、")} など。ほかの言葉を足すときはカンマ区切りで`,
          en: `Already understood: ${words.filter(isLatin).slice(0, 6).join(", ") || name}. Add others, separated by commas`
        }
      };
    })
  );
  function isLatin(word) {
    return /^[\x20-\x7e]+$/.test(word);
  }
  function readLabelOverrides(cells) {
    return cells.flatMap(([name, value]) => {
      const shown = cleanText(cellText(name));
      const setting = LABEL_SETTINGS.find(({ name: { ja, en } }) => [ja, en].includes(shown));
      if (setting === void 0 || isBlankCell(value)) return [];
      return [{ column: setting.column, class: setting.class, words: splitList(value) }];
    });
  }

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
  var PINNED_SHEET_SETTINGS = Object.keys(TABLE_NAMES).map((kind) => ({
    kind,
    name: { ja: `「${TABLE_NAMES[kind].ja}」として読むシート`, en: `Sheet to read as ${TABLE_NAMES[kind].en}` },
    meaning: {
      ja: "シートの名前。空欄なら名前と見出しから探します",
      en: "Name of the sheet. Blank = found by its name and headers"
    }
  }));
  function readPinnedSheets(cells) {
    const pinned = {};
    for (const [name, value] of cells) {
      const setting = PINNED_SHEET_SETTINGS.find(({ name: { ja, en } }) => [ja, en].includes(cleanText(cellText(name))));
      if (setting !== void 0 && !isBlankCell(value)) pinned[setting.kind] = cleanText(cellText(value));
    }
    return pinned;
  }

  // src/intake/range-tables.ts
  var REPLACEABLE = ["visits", "contracts", "sales"];
  function rangeTables(ranges) {
    const grids = [];
    const pinnedSheets2 = {};
    for (const cells of ranges) {
      const kind = tableKindOfHeader(cells[0] ?? []);
      if (kind === null || !REPLACEABLE.includes(kind)) continue;
      const name = `range argument ${grids.length + 1}`;
      grids.push({ name, cells });
      pinnedSheets2[kind] = name;
    }
    return { grids, pinnedSheets: pinnedSheets2 };
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
  var ERA_BASE = /* @__PURE__ */ new Map([
    ["令和", 2018],
    ["令", 2018],
    ["r", 2018],
    ["平成", 1988],
    ["平", 1988],
    ["h", 1988],
    ["昭和", 1925],
    ["昭", 1925],
    ["s", 1925]
  ]);
  var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  var DASH = "\\-‐‑‒–—−ー";
  var SEPARATOR = `[/.${DASH}]`;
  var MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
  var ENGLISH_WEEKDAY = "(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?";
  var CLOCK = `(?:午前|午後|[ap]m)? ?(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|\\d{1,2}時(?:半|\\d{1,2}分?(?:\\d{1,2}秒)?)?) ?(?:[ap]\\.?m\\.?)?(?: ?(?:z|jst|utc|gmt)? ?(?:[+-]\\d{2}:?\\d{2})?)(?: ?\\([^)]*\\))?`;
  var WEEKDAY = `\\(?(?:[日月火水木金土](?:曜日?)?|${ENGLISH_WEEKDAY}\\.?)?(?:[・、,/]?(?:祝日?|休日?))?\\)?`;
  var AFTER_DATE = new RegExp(`^ ?${WEEKDAY}(?:[ t,]*${CLOCK}(?: ?[${DASH}~〜] ?(?:${CLOCK})?)?)?$`, "i");
  var YEAR_FIRST = new RegExp(
    `^'?(\\d{4}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`
  );
  var ERA = new RegExp(
    `^(令和|平成|昭和|令|平|昭|[rhs])\\.? ?(元|\\d{1,2}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
    "i"
  );
  var COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/;
  var SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
  var TRIPLE = new RegExp(`^'?(\\d{1,2}) ?${SEPARATOR} ?(\\d{1,2}) ?${SEPARATOR} ?(\\d{4}|\\d{1,2})(?!\\d)`);
  var YEARLESS = new RegExp(`^(\\d{1,2}) ?(?:月|/|[${DASH}]) ?(\\d{1,2})(?!\\d)(?: ?日)?`);
  var DAY_MONTH_NAME = new RegExp(
    `^(?:${ENGLISH_WEEKDAY}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?${MONTH_NAME}(?:[ ,\\-]+(\\d{4}|\\d{2})(?!\\d))?(?![a-z])`,
    "i"
  );
  var MONTH_NAME_DAY = new RegExp(
    `^(?:${ENGLISH_WEEKDAY}\\.?,? )?${MONTH_NAME}[ \\-]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[ ,\\-]+(\\d{4})(?!\\d))?`,
    "i"
  );
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
  function readDateText(text3) {
    if (text3.length > LONGEST_DATE_TEXT) return cleanText(text3) === "" ? BLANK : NOT_A_DATE;
    const cleaned = cleanText(text3);
    if (cleaned === "") return BLANK;
    let match = YEAR_FIRST.exec(cleaned);
    if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
    match = TRIPLE.exec(cleaned);
    if (match) return triple(cleaned, match);
    match = COMPACT.exec(cleaned);
    if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
    match = ERA.exec(cleaned);
    if (match) return eraDate(cleaned, match);
    match = YEARLESS.exec(cleaned);
    if (match) return yearless(cleaned, match, Number(match[1]), Number(match[2]));
    if (SERIAL_TEXT.test(cleaned)) {
      const day = dayOfNumber(Number(cleaned));
      return day === null ? NOT_A_DATE : { form: "day", day };
    }
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
    return found === null ? NO_SUCH_DAY : { form: "day", day: found };
  }
  function eraDate(cleaned, match) {
    const base = ERA_BASE.get((match[1] ?? "").toLowerCase()) ?? 0;
    const year = match[2] === "元" ? 1 : Number(match[2]);
    if (year === 0) return endsWell(cleaned, match) ? NO_SUCH_DAY : NOT_A_DATE;
    return dated(cleaned, match, base + year, Number(match[3]), Number(match[4]));
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
    let match = DAY_MONTH_NAME.exec(cleaned);
    let [day, monthName, year] = [match?.[1], match?.[2], match?.[3]];
    if (!match) {
      match = MONTH_NAME_DAY.exec(cleaned);
      [monthName, day, year] = [match?.[1], match?.[2], match?.[3]];
    }
    if (!match || monthName === void 0) return NOT_A_DATE;
    const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
    if (year === void 0) return yearless(cleaned, match, month, Number(day));
    return dated(cleaned, match, year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day));
  }

  // src/intake/day-column.ts
  var DAY_ASSUMED_YEAR = 1;
  var DAY_BLANK = 2;
  var FIRST_DATE_PROBLEM = 3;
  var DAY_NOT_A_DATE = 3;
  var DAY_NOT_EXISTING = 4;
  var DAY_AMBIGUOUS = 5;
  var DAY_NO_YEAR = 6;
  function readDayColumn(cells, options) {
    const days = new Int32Array(cells.length).fill(NO_DAY);
    const states = new Uint8Array(cells.length);
    const byText = /* @__PURE__ */ new Map();
    const byTime = /* @__PURE__ */ new Map();
    const triples = /* @__PURE__ */ new Map();
    const yearless2 = /* @__PURE__ */ new Map();
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (typeof cell === "string") {
        if (cell === "") {
          states[index] = DAY_BLANK;
          continue;
        }
        let form = byText.get(cell);
        if (form === void 0) byText.set(cell, form = readDateText(cell));
        if (form.form === "day") days[index] = form.day;
        else if (form.form === "blank") states[index] = DAY_BLANK;
        else if (form.form === "yearless") yearless2.set(index, form);
        else if (form.form === "triple") triples.set(index, form);
        else states[index] = form.problem === "no-such-day" ? DAY_NOT_EXISTING : DAY_NOT_A_DATE;
      } else if (typeof cell === "number") {
        const day = dayOfNumber(cell);
        if (day === null) states[index] = DAY_NOT_A_DATE;
        else days[index] = day;
      } else if (isDateCell(cell)) {
        const day = dayOfInstant(cell, byTime, options.dayOfDate);
        if (day === NO_DAY) states[index] = DAY_NOT_A_DATE;
        else days[index] = day;
      } else {
        states[index] = cell === null || cell === void 0 ? DAY_BLANK : DAY_NOT_A_DATE;
      }
    }
    const assumedOrder = settleOrder(triples, days, states);
    if (yearless2.size > 0) settleYears(yearless2, days, states, options);
    return { days, states, assumedOrder };
  }
  function dayOfInstant(date, byTime, dayOfDate) {
    const time = date.getTime();
    if (Number.isNaN(time)) return NO_DAY;
    let day = byTime.get(time);
    if (day === void 0) {
      day = dayOfDate(date);
      const year = Number.isFinite(day) ? civilDate(day).year : 0;
      if (year < 1900 || year > 9999) day = NO_DAY;
      byTime.set(time, day);
    }
    return day;
  }
  function settleOrder(triples, days, states) {
    if (triples.size === 0) return null;
    const withYear = [...triples].filter(([, triple2]) => triple2.fullYear);
    const withoutYear = [...triples].filter(([, triple2]) => !triple2.fullYear);
    const known = days.slice();
    const first = settleGroup(withYear, ["month-day-year", "day-month-year"], known, days, states);
    const second = settleGroup(withoutYear, ["year-month-day", "month-day-year", "day-month-year"], known, days, states);
    return first ?? second;
  }
  function settleGroup(group, orders, known, days, states) {
    if (group.length === 0) return null;
    const speaking2 = group.filter(([, triple2]) => orders.some((order) => dayInOrder(triple2, order) !== null));
    const failures = orders.map((order) => speaking2.filter(([, triple2]) => dayInOrder(triple2, order) === null).length);
    const fewest = Math.min(...failures);
    const second = Math.min(...failures.filter((count) => count !== fewest), Infinity);
    const fitting = orders.filter((_, index) => failures[index] === fewest);
    const contradictory = fewest > 0 && (second === Infinity || fewest * 10 >= second);
    let chosen = contradictory ? void 0 : fitting[0];
    let assumed = false;
    if (chosen !== void 0 && fitting.length > 1 && !allAgree(speaking2, fitting)) {
      const roughness = fitting.map((order) => totalChange(group, order, known));
      const smoothest = Math.min(...roughness);
      const best = fitting.filter((_, index) => roughness[index] === smoothest);
      chosen = best.length === 1 || best[0] === "year-month-day" ? best[0] : void 0;
      assumed = chosen !== void 0;
    }
    for (const [index, triple2] of group) {
      if (chosen === void 0) {
        states[index] = DAY_AMBIGUOUS;
        continue;
      }
      const day = dayInOrder(triple2, chosen);
      if (day === null) states[index] = DAY_NOT_EXISTING;
      else days[index] = day;
    }
    return assumed && chosen !== void 0 ? chosen : null;
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
  function totalChange(group, order, known) {
    const read = known.slice();
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
  function settleYears(yearless2, days, states, options) {
    const set = (index, form, anchors) => {
      const day = nearestDay(form, anchors);
      if (day === null) {
        states[index] = DAY_NO_YEAR;
      } else {
        days[index] = day;
        states[index] = DAY_ASSUMED_YEAR;
      }
    };
    const { rowAnchors, titleAnchor } = options;
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
    "assumed-year": "info",
    /** Once a column: `04/05/2024` fitted several orders; values.order says which was taken. */
    "assumed-date-order": "warning",
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
    /** The customer already stands in row values.firstRow of the customers table; blanks there are filled from here. */
    "customer-listed-twice": "warning",
    /** Other sheets would fit this table too: values.sheets (names joined by 、) of values.count. */
    "other-sheets-fit": "warning",
    /** A second column has the same header (values.otherColumn, 1-based): the first is read. */
    "duplicate-header": "warning",
    /** Once a table: rows passed over: values.blank, values.totals, values.repeatedHeaders, values.duplicates. */
    "rows-passed-over": "info"
  };
  var FindingList = class {
    constructor(table, sheetName) {
      this.table = table;
      this.sheetName = sheetName;
      this.list = [];
      this.tallies = /* @__PURE__ */ new Map();
    }
    add(code, row2, details = {}) {
      const { severity, column, read, values } = details;
      this.list.push({
        code,
        severity: severity ?? FINDING_CODES[code],
        table: this.table,
        sheetName: this.sheetName,
        row: row2,
        ...column === void 0 ? {} : { column },
        ...read === void 0 ? {} : { read: shortText(read) },
        ...values === void 0 ? {} : { values }
      });
    }
    /** Counts into one finding for each column and text read: `count` and `lastRow` in its values. */
    tally(code, row2, details = {}) {
      const key = `${code}
${details.column ?? ""}
${details.read ?? ""}`;
      const known = this.tallies.get(key);
      if (known) {
        known["count"] = Number(known["count"]) + 1;
        known["lastRow"] = row2;
        return;
      }
      const values = { ...details.values, count: 1, lastRow: row2 };
      this.tallies.set(key, values);
      this.add(code, row2, { ...details, values });
    }
    get all() {
      return this.list;
    }
  };

  // src/intake/table-sheet.ts
  var TOTAL_WORDS = /^(?:総?合計|小計|計|総計|総累計|累計|\d{1,2}月(?:度|分)?(?:合?計|小計)|total|subtotal|grandtotal|sum)(?:\(.*\))?:?$/i;
  var TOTAL_SUFFIX = /(?:合計|小計|総計)(?:\(.*\))?:?$/;
  var MAY_BE_TOTAL = /計|total|sum|ｔｏｔａｌ|ｓｕｍ/i;
  var DITTO_MARKS = /* @__PURE__ */ new Set(["〃", "同上", "仝", "″", "′′", '"', "”", "々"]);
  var TableSheet = class {
    constructor(found, keyFields) {
      this.found = found;
      /** Counted while reading, by the table's reader. */
      this.used = 0;
      this.duplicates = 0;
      this.blank = 0;
      this.totals = 0;
      this.repeatedHeaders = 0;
      this.columnsRead = /* @__PURE__ */ new Map();
      this.fields = null;
      const { sheet, header } = found;
      this.kind = header.kind;
      this.sheetName = sheet.name;
      this.findings = new FindingList(header.kind, sheet.name);
      const first = header.row + 1;
      let last2 = sheet.cells.length - 1;
      while (last2 >= first && isBlankRow(sheet.cells[last2] ?? [])) last2--;
      this.total = last2 - first + 1;
      this.rows = this.dataRows(first, last2, keyFields);
    }
    has(field) {
      return this.found.header.columns.has(field);
    }
    /** Header text of a field, as it stands in the sheet. */
    header(field) {
      const column = this.found.header.columns.get(field);
      return column === void 0 ? "" : cellText(this.found.sheet.cells[this.found.header.row]?.[column]);
    }
    /** Cells of a field by data row, 〃 and 同上 replaced by the value above. All '' when there is no such column. */
    cells(field) {
      let values = this.columnsRead.get(field);
      if (!values) {
        const column = this.found.header.columns.get(field);
        values = column === void 0 ? new Array(this.rows.length).fill("") : this.readColumn(column, field);
        this.columnsRead.set(field, values);
      }
      return values;
    }
    /** 1-based sheet row of a data row. */
    rowNumber(index) {
      return (this.rows[index] ?? 0) + 1;
    }
    /** Everything that stands in a data row, in one text: equal for rows that are equal in every filled column. */
    signature(index, replaced) {
      const row2 = this.found.sheet.cells[this.rows[index] ?? 0] ?? [];
      const fields = this.fieldByColumn();
      const parts = [];
      for (let column = 0; column < row2.length; column++) {
        const field = fields.get(column);
        const known = field === void 0 ? void 0 : replaced.get(field);
        const text3 = known ?? cellText(field === void 0 ? row2[column] : this.cells(field)[index]);
        parts.push(text3);
      }
      while (parts.length > 0 && parts[parts.length - 1] === "") parts.pop();
      return parts.join("");
    }
    /** All text above the header row, with the sheet's name: where a year or 単位:千円 may stand. */
    title() {
      const { sheet, header } = this.found;
      const texts = [sheet.name];
      for (let row2 = 0; row2 < header.row; row2++) {
        for (const cell of sheet.cells[row2] ?? []) {
          if (typeof cell === "string" && cell !== "" && cell.length <= 100) texts.push(cell);
        }
      }
      return cleanText(texts.join(" "));
    }
    /** The table's source, and the finding on the rows passed over. */
    finish() {
      const { header } = this.found;
      const passed = this.blank + this.totals + this.repeatedHeaders;
      const { blank, totals, repeatedHeaders, duplicates } = this;
      if (passed + duplicates > 0) {
        this.findings.add("rows-passed-over", header.row + 1, { values: { blank, totals, repeatedHeaders, duplicates } });
      }
      return {
        sheetName: this.sheetName,
        headerRow: header.row + 1,
        columns: Object.fromEntries([...header.columns].map(([field, column]) => [field, column + 1])),
        rows: this.total,
        used: this.used,
        skipped: passed + duplicates,
        unusable: this.rows.length - this.used - duplicates,
        duplicates
      };
    }
    dataRows(first, last2, keyFields) {
      const { sheet, header } = this.found;
      const preprinted = this.kind === "customers" && this.has("customer") ? "customerNumber" : "number";
      const columns = [...header.columns].filter(([field]) => field !== preprinted).map(([, column]) => column);
      const keys = keyFields.flatMap((field) => header.columns.get(field) ?? []);
      const isHeader = repeatedHeaderTest(sheet.cells[header.row] ?? [], columns);
      const rows = new Int32Array(Math.max(this.total, 0));
      let count = 0;
      for (let index = first; index <= last2; index++) {
        const row2 = sheet.cells[index] ?? [];
        let filled = false;
        for (const column of columns) {
          const cell = row2[column];
          if (cell !== false && !isBlankCell(cell)) {
            filled = true;
            break;
          }
        }
        if (isTotalRow(row2, keys)) this.totals++;
        else if (!filled) this.blank++;
        else if (isHeader(row2)) this.repeatedHeaders++;
        else rows[count++] = index;
      }
      return rows.slice(0, count);
    }
    readColumn(column, field) {
      const { sheet } = this.found;
      const values = new Array(this.rows.length);
      let above = "";
      for (let index = 0; index < this.rows.length; index++) {
        let cell = sheet.cells[this.rows[index] ?? 0]?.[column] ?? "";
        if (typeof cell === "string" && cell !== "" && cell.length <= 6 && isDitto(cell)) {
          if (isBlankCell(above)) {
            this.findings.add("ditto-without-above", this.rowNumber(index), { column: this.header(field), read: cell });
          }
          cell = above;
        }
        values[index] = cell;
        above = cell;
      }
      return values;
    }
    fieldByColumn() {
      this.fields ?? (this.fields = new Map([...this.found.header.columns].map(([field, column]) => [column, field])));
      return this.fields;
    }
  };
  function isBlankRow(row2) {
    return row2.every((cell) => cell === false || isBlankCell(cell));
  }
  function isDitto(cell) {
    const first = cell.charCodeAt(0);
    if (first > 34 && first < 127 || first >= 12353 && first <= 12543) return false;
    if (first >= 19968 && first <= 40959 && cell[0] !== "同" && cell[0] !== "仝") return false;
    return DITTO_MARKS.has(cell) || DITTO_MARKS.has(withoutSpaces(cleanText(cell)));
  }
  function isTotalRow(row2, keys) {
    let first = "";
    for (const cell of row2) {
      if (cell !== "" && cell !== false && !isBlankCell(cell)) {
        first = cell;
        break;
      }
    }
    if (isTotalText(first, TOTAL_WORDS)) return true;
    let blankKey = false;
    for (const column of keys) {
      const cell = row2[column];
      if (isTotalText(cell, TOTAL_WORDS)) return true;
      if (cell === void 0 || isBlankCell(cell)) blankKey = true;
    }
    return blankKey && (isTotalText(first, TOTAL_SUFFIX) || keys.some((column) => isTotalText(row2[column], TOTAL_SUFFIX)));
  }
  function isTotalText(cell, words) {
    if (typeof cell !== "string" || cell.length > 30 || !MAY_BE_TOTAL.test(cell)) return false;
    return words.test(withoutSpaces(cleanText(cell)).replace(/^[[(【<〈]+(.*?)[\])】>〉]+$/, "$1"));
  }
  function repeatedHeaderTest(header, columns) {
    const texts = columns.map((column) => cellText(header[column]));
    const needed = Math.min(2, columns.length);
    return (row2) => {
      let same = 0;
      for (let index = 0; index < columns.length; index++) {
        const cell = row2[columns[index] ?? 0];
        if (cell === "" || cell === void 0 || cell === null) continue;
        if (typeof cell !== "string" || !isSameText(cell, texts[index] ?? "")) return false;
        same++;
      }
      return same >= needed;
    };
  }
  function isSameText(cell, headerText) {
    if (cell === headerText) return true;
    if (cell.length > 60 || /^\d/.test(cell) !== /^\d/.test(headerText)) return false;
    return cleanText(cell) === headerText;
  }
  function anchorOfTitle(title) {
    const month = /((?:19|20)\d{2}) ?[年/.-] ?(\d{1,2}) ?月?/.exec(title);
    if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return dayOf(Number(month[1]), Number(month[2]), 15);
    const fiscal = /((?:19|20)\d{2}) ?年度|fy ?((?:19|20)\d{2})/i.exec(title);
    if (fiscal) return dayOf(Number(fiscal[1] ?? fiscal[2]), 9, 30);
    const year = /((?:19|20)\d{2}) ?年/.exec(title);
    return year ? dayOf(Number(year[1]), 7, 2) : void 0;
  }

  // src/intake/context.ts
  function dayColumn(sheet, field, context, cells = sheet.cells(field), rowAnchors) {
    const titleAnchor = anchorOfTitle(sheet.title());
    const column = readDayColumn(cells, {
      dayOfDate: (date) => context.options.dayOfDate(date),
      ...rowAnchors ? { rowAnchors } : {},
      ...titleAnchor === void 0 ? {} : { titleAnchor }
    });
    if (column.assumedOrder !== null) {
      const values = { order: column.assumedOrder };
      sheet.findings.add("assumed-date-order", sheet.found.header.row + 1, { column: sheet.header(field), values });
    }
    return column;
  }
  var DATE_CODES = /* @__PURE__ */ new Map([
    [DAY_NOT_EXISTING, "no-such-day"],
    [DAY_AMBIGUOUS, "ambiguous-date"],
    [DAY_NO_YEAR, "date-without-year"]
  ]);
  function reportDay(sheet, field, column, index, how = {}) {
    const state = column.states[index] ?? DAY_BLANK;
    if (state === 0) return true;
    const row2 = sheet.rowNumber(index);
    const header = sheet.header(field);
    const read = readable(sheet.cells(field)[index]);
    if (state === DAY_ASSUMED_YEAR) {
      sheet.findings.tally("assumed-year", row2, { column: header });
      return true;
    }
    if (state === DAY_BLANK) {
      if (how.blank) sheet.findings.add(how.blank, row2, { column: header });
      return false;
    }
    sheet.findings.add(DATE_CODES.get(state) ?? "unreadable-date", row2, {
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
  function labelClasses(sheet, field, context, blank) {
    const cells = sheet.cells(field);
    const classes = readLabelColumn(cells, field, context.labels);
    const names = LABEL_CLASSES[field];
    const [blankClass, otherClass] = [names.indexOf(blank), names.indexOf("other")];
    return (index) => {
      const found = classes[index] ?? BLANK_LABEL;
      if (found >= 0) return found;
      if (found === BLANK_LABEL || cells[index] === false) return blankClass;
      reportLabel(sheet, field, index, "unknown-label");
      return found === UNKNOWN_LABEL && !isErrorCell(cells[index]) ? otherClass : blankClass;
    };
  }
  function reportLabel(sheet, field, index, code) {
    const cell = sheet.cells(field)[index];
    const details = { column: sheet.header(field), read: readable(cell) };
    sheet.findings.tally(isErrorCell(cell) ? "error-cell" : code, sheet.rowNumber(index), details);
  }
  function repOf(sheet, index, context) {
    if (!sheet.has("rep")) return NO_NAME;
    const cell = sheet.cells("rep")[index];
    const rep = context.reps.idOf(cell);
    if (rep === NO_NAME) reportNoName(sheet, "rep", index, "blank-rep");
    return rep;
  }
  function nameOf(sheet, field, index, names) {
    const id = names.idOf(sheet.cells(field)[index]);
    if (id === NO_NAME) reportNoName(sheet, field, index, null);
    return id;
  }
  function reportNoName(sheet, field, index, blank) {
    const cell = sheet.cells(field)[index];
    const column = sheet.header(field);
    if (isErrorCell(cell) || cell === true) {
      sheet.findings.tally("error-cell", sheet.rowNumber(index), { column, read: readable(cell) });
    } else if (blank) {
      sheet.findings.tally(blank, sheet.rowNumber(index), { column });
    }
  }
  function checkCustomer(sheet, index, context) {
    const [number2, name] = [sheet.cells("customerNumber")[index], sheet.cells("customer")[index]];
    if (context.customers.hasCustomer(number2, name)) return true;
    const field = sheet.has("customer") ? "customer" : "customerNumber";
    const read = readable(sheet.cells(field)[index]);
    sheet.findings.add("missing-customer", sheet.rowNumber(index), {
      column: sheet.header(field),
      ...read === "" ? {} : { read }
    });
    return false;
  }
  function customerOf(sheet, index, context) {
    const [number2, name] = [sheet.cells("customerNumber")[index], sheet.cells("customer")[index]];
    const id = context.customers.idOf(number2, name);
    if (context.customers.isAmbiguous(number2, name)) {
      const details = { column: sheet.header("customer"), read: readable(name) };
      sheet.findings.tally("name-with-several-numbers", sheet.rowNumber(index), details);
    }
    return id;
  }

  // src/intake/phone.ts
  function phoneKey(cell) {
    if (typeof cell !== "string" && typeof cell !== "number") return "";
    const cleaned = cleanText(String(cell).slice(0, 100)).replace(/(?:内線|ext\.?|#).*$/i, "");
    let digits = cleaned.replace(/\D/g, "");
    const international = /^\(?\+ ?81/.test(cleaned) || /^81/.test(digits) && digits.length >= 11 && digits.length <= 13;
    if (international) digits = `0${digits.slice(2).replace(/^0/, "")}`;
    else if (/^[1-9]/.test(digits) && (digits.length === 9 || digits.length === 10)) digits = `0${digits}`;
    return digits;
  }
  function phoneKeys(cell) {
    if (typeof cell !== "string") {
      const key = phoneKey(cell);
      return key === "" ? [] : [key];
    }
    return cell.slice(0, 1e3).split(/[/／,，、;；\n]/).map(phoneKey).filter((key) => key !== "");
  }

  // src/intake/repeats.ts
  var RepeatFinder = class {
    /**
     * `signature`: everything that stands in a row. `wholeRow`: a number and key count as repeated only when the whole row
     * is equal too (sales: several lines of one slip).
     */
    constructor(sheet, signature, wholeRow = false) {
      this.sheet = sheet;
      this.signature = signature;
      this.wholeRow = wholeRow;
      this.firstOfNumber = /* @__PURE__ */ new Map();
      this.firstOfNumberAndKey = /* @__PURE__ */ new Map();
      this.firstOfKey = /* @__PURE__ */ new Map();
      this.comparedKeys = /* @__PURE__ */ new Set();
      this.firstOfSignature = /* @__PURE__ */ new Map();
    }
    /** What the row repeats: the data row index of the first one and how, or null. */
    find(index, key) {
      const number2 = numberKey(this.sheet.cells("number")[index]);
      return number2 === "" ? this.findWithoutNumber(index, key) : this.findByNumber(index, number2, key);
    }
    findByNumber(index, number2, key) {
      const whole = this.wholeRow ? this.signature(index) : "";
      const both = `${number2}${key}${whole}`;
      const first = this.firstOfNumberAndKey.get(both);
      if (first !== void 0) return { first, by: "number" };
      this.firstOfNumberAndKey.set(both, index);
      const firstOfNumber = this.firstOfNumber.get(number2);
      if (firstOfNumber === void 0) this.firstOfNumber.set(number2, index);
      else if (!this.wholeRow) {
        const values = { firstRow: this.sheet.rowNumber(firstOfNumber) };
        this.sheet.findings.tally("number-reused", this.sheet.rowNumber(index), {
          column: this.sheet.header("number"),
          values
        });
      }
      return null;
    }
    findWithoutNumber(index, key) {
      const sameKey = this.firstOfKey.get(key);
      if (sameKey === void 0) {
        this.firstOfKey.set(key, index);
        return null;
      }
      if (!this.comparedKeys.has(key)) {
        this.comparedKeys.add(key);
        this.firstOfSignature.set(`${key}${this.signature(sameKey)}`, sameKey);
      }
      const signature = `${key}${this.signature(index)}`;
      const first = this.firstOfSignature.get(signature);
      if (first !== void 0) return { first, by: "row" };
      this.firstOfSignature.set(signature, index);
      return null;
    }
  };
  function reportRepeat(sheet, index, repeat, codeWithoutNumber) {
    const values = { firstRow: sheet.rowNumber(repeat.first) };
    const byNumber = repeat.by === "number";
    const read = byNumber ? numberKey(sheet.cells("number")[index]) : void 0;
    sheet.findings.add(byNumber ? "duplicate-number" : codeWithoutNumber, sheet.rowNumber(index), {
      values,
      ...byNumber ? { column: sheet.header("number") } : {},
      ...read === void 0 ? {} : { read }
    });
  }

  // src/intake/clock.ts
  function clockOfCell(cell, day, options) {
    if (typeof cell === "string") return /\d{1,2}(?::\d{2}|時).*$/.exec(cleanText(cell.slice(0, 100)))?.[0] ?? "";
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
  function readCalls(sheet, context, details) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const outcomeOf = labelClasses(sheet, "outcome", context, "none");
    const row2 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const outcome = new Uint8Array(count);
    const clockOf = (index) => clockOfCell(sheet.cells("day")[index], dayAt(days, index), context.options);
    const repeats = new RepeatFinder(
      sheet,
      (index) => sheet.signature(index, /* @__PURE__ */ new Map([["day", `${dayAt(days, index)} ${clockOf(index)}`]])),
      true
    );
    let used = 0;
    for (let index = 0; index < count; index++) {
      if (!reportDay(sheet, "day", days, index, { blank: "missing-date" })) continue;
      const phone = phoneKey(sheet.cells("phone")[index]);
      const repeat = repeats.find(index, `${dayAt(days, index)} ${phone}`);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row2[used] = sheet.rowNumber(index);
      day[used] = dayAt(days, index);
      customer[used] = callCustomer(sheet, index, context, details, phone);
      rep[used] = repOf(sheet, index, context);
      outcome[used] = outcomeOf(index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row2.slice(0, used),
      day: day.slice(0, used),
      customer: customer.slice(0, used),
      rep: rep.slice(0, used),
      outcome: outcome.slice(0, used)
    };
  }
  function callCustomer(sheet, index, context, details, phone) {
    const named = customerOf(sheet, index, context);
    if (named !== NO_NAME) return named;
    const found = details.phones.get(phone);
    if (found !== void 0 && found !== NO_NAME) return found;
    const column = sheet.header("phone");
    const cell = sheet.cells("phone")[index];
    if (found === NO_NAME) sheet.findings.tally("shared-phone", sheet.rowNumber(index), { column, read: readable(cell) });
    else sheet.findings.tally("unknown-phone", sheet.rowNumber(index), { column });
    return NO_NAME;
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
  function readMoneyText(text3) {
    if (text3.length > LONGEST_MONEY_TEXT) return cleanText(text3) === "" ? "blank" : null;
    let rest = cleanText(text3);
    if (rest === "" || DASHES_ONLY.test(rest)) return "blank";
    if (/^\d+$/.test(rest)) return finite(Number(rest), false, false);
    if (rest === "無料") return { value: 0, inYen: true, taxIncluded: false };
    const taxIncluded = /税込|内税/.test(rest);
    rest = rest.replace(/\(?(?:税込み?|税抜き?|税別|外税|内税)\)?/, "");
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
      `^([${NEGATIVE_MARKS}+]?)([¥\\\\]|JPY)?([${NEGATIVE_MARKS}+]?)(.*?)(円|yen|JPY)?(也|[-−])?$`,
      "i"
    ).exec(rest);
    if (!signs) return null;
    const [, before = "", currency, after = "", body = "", yen, tail] = signs;
    if (tail !== void 0 && tail !== "也" && currency === void 0) return null;
    const marks = [before, after].filter((mark) => mark !== "");
    if (marks.length + (negative ? 1 : 0) > 1) return null;
    if (marks.length === 1 && marks[0] !== "+") negative = true;
    if (currency !== void 0 || yen !== void 0) inYen = true;
    const amount2 = readAmount(body);
    if (amount2 === null) return null;
    return finite(negative ? -amount2.value : amount2.value, inYen || amount2.hasUnit, taxIncluded);
  }
  function readAmount(body) {
    const english = /^(.*\d)([kKmM])$/.exec(body);
    if (english) {
      const plain = readNumber(english[1] ?? "");
      if (plain === null || plain.length !== (english[1] ?? "").length) return null;
      return { value: snap(plain.value * (english[2]?.toLowerCase() === "k" ? 1e3 : 1e6)), hasUnit: true };
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
        if (pending === null || unit >= smallestInSection) return null;
        section2 += pending * unit;
        [pending, smallestInSection] = [null, unit];
      }
    }
    if (!hasUnit && pending === null) return null;
    return { value: snap(total + section2 + (pending ?? 0)), hasUnit };
  }
  function readNumber(text3) {
    const match = NUMBER.exec(text3)?.[0] ?? "";
    if (match === "" || /^[\d,.]/.test(text3.slice(match.length))) return null;
    return { value: Number(match.split(",").join("")), length: match.length };
  }
  function snap(value) {
    const rounded = Math.round(value);
    return Math.abs(value - rounded) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6) ? rounded : value;
  }
  function finite(value, inYen, taxIncluded) {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_AMOUNT) return null;
    return { value: value === 0 ? 0 : value, inYen, taxIncluded };
  }
  var MONEY_BLANK = 1;
  var MONEY_UNREADABLE = 2;
  var MONEY_TAX_INCLUDED = 3;
  function readMoneyColumn(cells, scale) {
    const yen = new Float64Array(cells.length);
    const states = new Uint8Array(cells.length);
    const byText = /* @__PURE__ */ new Map();
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (typeof cell === "number") {
        if (Number.isFinite(cell) && Math.abs(cell) <= LARGEST_AMOUNT)
          yen[index] = scale === 1 ? cell : snap(cell * scale);
        else states[index] = MONEY_UNREADABLE;
      } else if (typeof cell === "string") {
        let reading = byText.get(cell);
        if (reading === void 0) byText.set(cell, reading = readMoneyText(cell));
        if (reading === "blank") states[index] = MONEY_BLANK;
        else if (reading === null) states[index] = MONEY_UNREADABLE;
        else {
          yen[index] = reading.inYen ? reading.value : snap(reading.value * scale);
          if (reading.taxIncluded) states[index] = MONEY_TAX_INCLUDED;
        }
      } else {
        states[index] = cell === null || cell === void 0 ? MONEY_BLANK : MONEY_UNREADABLE;
      }
    }
    return { yen, states };
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
  function readContracts(sheet, context) {
    const count = sheet.rows.length;
    const startOf = startReader(sheet, context);
    const endOf = endReader(sheet, context);
    const amountOf = amountReader(sheet);
    const cycleOf = cycleReader(sheet, context);
    const row2 = new Int32Array(count);
    const customers = new Int32Array(count);
    const reps = new Int32Array(count);
    const products = new Int32Array(count);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const amounts = new Float64Array(count);
    const cycles = new Uint8Array(count);
    const repeats = new RepeatFinder(sheet, () => "");
    let used = 0;
    for (let index = 0; index < count; index++) {
      const hasCustomer = checkCustomer(sheet, index, context);
      const start = startOf(index);
      const end = endOf(index);
      const amount2 = amountOf(index);
      if (!hasCustomer || start === null || end === null || amount2 === null) continue;
      if (end !== NO_DAY && end < start) {
        const values = { start: formatIsoDay(start), end: formatIsoDay(end) };
        sheet.findings.add("end-before-start", sheet.rowNumber(index), { values });
        continue;
      }
      const customer = customerOf(sheet, index, context);
      const product = nameOf(sheet, "product", index, context.products);
      const repeat = repeats.find(index, `${customer} ${product} ${start} ${end} ${amount2}`);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row2[used] = sheet.rowNumber(index);
      customers[used] = customer;
      reps[used] = repOf(sheet, index, context);
      products[used] = product;
      starts[used] = start;
      ends[used] = end;
      amounts[used] = amount2;
      cycles[used] = cycleOf(index);
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row2.slice(0, used),
      customer: customers.slice(0, used),
      rep: reps.slice(0, used),
      product: products.slice(0, used),
      start: starts.slice(0, used),
      end: ends.slice(0, used),
      amount: amounts.slice(0, used),
      cycle: cycles.slice(0, used)
    };
  }
  function startReader(sheet, context) {
    const main = sheet.has("start") ? "start" : "contractDay";
    const days = dayColumn(sheet, main, context);
    const fallback = main === "start" && sheet.has("contractDay") ? dayColumn(sheet, "contractDay", context) : null;
    return (index) => {
      const canFallBack = fallback !== null && dayAt(days, index) === NO_DAY && !isDateProblem(days, index);
      if (!canFallBack) return reportDay(sheet, main, days, index, { blank: "missing-date" }) ? dayAt(days, index) : null;
      if (!reportDay(sheet, "contractDay", fallback, index, { blank: "missing-date" })) return null;
      sheet.findings.tally("start-from-contract-day", sheet.rowNumber(index), { column: sheet.header("start") });
      return dayAt(fallback, index);
    };
  }
  function endReader(sheet, context) {
    const renewals = readLabelColumn(sheet.cells("autoRenew"), "autoRenew", context.labels);
    const columns = END_FIELDS.filter((field) => sheet.has(field)).map((field) => ({
      field,
      shift: field === "cancel" && context.options.cancelDayMeaning === "firstDayOff" ? -1 : 0,
      days: dayColumn(sheet, field, context, sheet.cells(field).map(endCell))
    }));
    const hasRenewal = sheet.has("autoRenew");
    return (index) => {
      const renewal = hasRenewal ? renewals[index] ?? BLANK_LABEL : BLANK_LABEL;
      if (hasRenewal && renewal < 0 && renewal !== BLANK_LABEL)
        reportLabel(sheet, "autoRenew", index, "unknown-auto-renew");
      let end = NO_DAY;
      let readable2 = true;
      for (const { field, shift, days } of columns) {
        if (field === "expiry" && renewal === 1) continue;
        if (!reportDay(sheet, field, days, index)) {
          if (isDateProblem(days, index)) readable2 = false;
          continue;
        }
        const day = dayAt(days, index) + shift;
        if (end === NO_DAY || day < end) end = day;
      }
      return readable2 ? end : null;
    };
  }
  function endCell(cell) {
    if (cell === false) return "";
    return typeof cell === "string" && cell.length <= 20 && NO_END.has(labelKey(cell)) ? "" : cell;
  }
  function amountReader(sheet) {
    const header = sheet.header("amount");
    const cells = sheet.cells("amount");
    const { scale, taxIncluded } = readAmountHeader(header, sheet.title());
    const money = readMoneyColumn(cells, scale);
    return (index) => {
      const state = money.states[index];
      const row2 = sheet.rowNumber(index);
      if (state === MONEY_UNREADABLE) {
        sheet.findings.add("unreadable-amount", row2, { column: header, read: cellText(cells[index]) });
        return null;
      }
      if (state === MONEY_BLANK) sheet.findings.add("blank-amount", row2, { column: header });
      if (state === MONEY_TAX_INCLUDED && !taxIncluded)
        sheet.findings.tally("tax-included-cell", row2, { column: header });
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
    const cycles = readLabelColumn(sheet.cells("cycle"), "cycle", context.labels);
    return (index) => {
      const cycle = cycles[index] ?? BLANK_LABEL;
      if (cycle >= 0) {
        if (amount2.monthly && cycle !== MONTHLY) {
          const details = { column: sheet.header("cycle"), read: cellText(sheet.cells("cycle")[index]) };
          sheet.findings.tally("cycle-against-header", sheet.rowNumber(index), details);
        }
        return cycle;
      }
      if (cycle !== BLANK_LABEL && sheet.cells("cycle")[index] !== false)
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
    constructor(keyOf) {
      this.keyOf = keyOf;
      this.shown = [];
      this.keys = [];
      this.bySource = /* @__PURE__ */ new Map();
      this.byShown = /* @__PURE__ */ new Map();
    }
    /** Index of the spelling in a cell's text, or -1 if it is blank. */
    indexOf(source) {
      const known = this.bySource.get(source);
      if (known !== void 0) return known;
      const shown = tidySpelling(source);
      const key = this.keyOf(shown);
      let index = key === "" ? -1 : this.byShown.get(shown);
      if (index === void 0) {
        index = this.shown.length;
        this.shown.push(shown);
        this.keys.push(key);
        this.byShown.set(shown, index);
      }
      this.bySource.set(source, index);
      return index;
    }
  };
  var SpellingCounts = class {
    constructor() {
      this.counts = /* @__PURE__ */ new Map();
    }
    count(id, spelling) {
      const slot = id * 4194304 + spelling;
      this.counts.set(slot, (this.counts.get(slot) ?? 0) + 1);
    }
    /** Index of the most frequent spelling of each id, or -1. Maps keep insertion order: on a tie the first seen stays. */
    mostFrequent(ids) {
      const best = new Int32Array(ids).fill(-1);
      const bestCount = new Float64Array(ids);
      for (const [slot, count] of this.counts) {
        const id = Math.floor(slot / 4194304);
        if (count > (bestCount[id] ?? 0)) {
          best[id] = slot - id * 4194304;
          bestCount[id] = count;
        }
      }
      return best;
    }
  };
  var Interner = class {
    constructor(keyOf) {
      this.counts = new SpellingCounts();
      this.byKey = /* @__PURE__ */ new Map();
      /** By spelling: its id, or -1 while it was only looked at. */
      this.ids = [];
      this.spellings = new Spellings(keyOf);
    }
    /** Id of the name in a cell; NO_NAME if there is none. Counts the spelling. */
    idOf(cell) {
      const name = nameOfCell(cell);
      if (name === "") return NO_NAME;
      const spelling = this.spellings.indexOf(name);
      if (spelling < 0) return NO_NAME;
      let id = this.ids[spelling];
      if (id === void 0) {
        const key = this.spellings.keys[spelling] ?? "";
        id = this.byKey.get(key);
        if (id === void 0) {
          id = this.byKey.size;
          this.byKey.set(key, id);
        }
        this.ids[spelling] = id;
      }
      this.counts.count(id, spelling);
      return id;
    }
    get size() {
      return this.byKey.size;
    }
    /** Shown names by id. */
    names() {
      return Array.from(this.counts.mostFrequent(this.size), (spelling) => this.spellings.shown[spelling] ?? "");
    }
  };

  // src/intake/customer-registry.ts
  var CustomerRegistry = class {
    constructor() {
      this.spellings = new Spellings(customerKey);
      this.counts = new SpellingCounts();
      this.byNumber = /* @__PURE__ */ new Map();
      this.byName = /* @__PURE__ */ new Map();
      /** Name key → the number it belongs to, or null when several numbers share the name. */
      this.numberOfName = /* @__PURE__ */ new Map();
      /** By id: what to show when no name was ever seen. */
      this.fallback = [];
      this.keysOfCells = /* @__PURE__ */ new Map();
      this.ambiguous = /* @__PURE__ */ new Set();
    }
    /** First pass: this number and this name stand in one row. */
    learn(numberCell, nameCell) {
      const number2 = this.numberOf(numberCell);
      const name = this.nameKeyOf(nameCell);
      if (number2 === "" || name === "") return;
      const known = this.numberOfName.get(name);
      if (known === void 0) this.numberOfName.set(name, number2);
      else if (known !== number2) this.numberOfName.set(name, null);
    }
    /** Second pass: the customer of a row; NO_NAME when neither number nor name is there. Counts the spelling. */
    idOf(numberCell, nameCell) {
      const number2 = this.numberOf(numberCell);
      const name = nameOfCell(nameCell);
      const spelling = name === "" ? -1 : this.spellings.indexOf(name);
      if (number2 === "" && spelling < 0) return NO_NAME;
      const id = number2 === "" ? this.idOfSpelling(spelling) : this.idIn(this.byNumber, number2, numberCell);
      if (spelling >= 0) this.counts.count(id, spelling);
      return id;
    }
    /** Whether a row has a customer, without making one. */
    hasCustomer(numberCell, nameCell) {
      return this.numberOf(numberCell) !== "" || this.nameKeyOf(nameCell) !== "";
    }
    /** Whether this row's name belongs to several numbers while the row has none: it stands as a customer of its own. */
    isAmbiguous(numberCell, nameCell) {
      if (this.ambiguous.size === 0 || this.numberOf(numberCell) !== "") return false;
      return this.ambiguous.has(this.nameKeyOf(nameCell));
    }
    get size() {
      return this.fallback.length;
    }
    /** Shown names by id. */
    names() {
      return Array.from(
        this.counts.mostFrequent(this.size),
        (spelling, id) => this.spellings.shown[spelling] ?? this.fallback[id] ?? ""
      );
    }
    idOfSpelling(spelling) {
      const key = this.spellings.keys[spelling] ?? "";
      const number2 = this.numberOfName.get(key);
      if (typeof number2 === "string") return this.idIn(this.byNumber, number2, number2);
      if (number2 === null) this.ambiguous.add(key);
      return this.idIn(this.byName, key, this.spellings.shown[spelling]);
    }
    idIn(map2, key, shown) {
      let id = map2.get(key);
      if (id === void 0) {
        id = this.fallback.length;
        map2.set(key, id);
        this.fallback.push(typeof shown === "string" ? tidySpelling(shown) : String(shown));
      }
      return id;
    }
    nameKeyOf(cell) {
      const name = nameOfCell(cell);
      const spelling = name === "" ? -1 : this.spellings.indexOf(name);
      return spelling < 0 ? "" : this.spellings.keys[spelling] ?? "";
    }
    numberOf(cell) {
      if (cell === void 0 || cell === "" || typeof cell === "boolean" || isErrorCell(cell)) return "";
      let key = this.keysOfCells.get(cell);
      if (key === void 0) this.keysOfCells.set(cell, key = numberKey(cell));
      return key;
    }
  };

  // src/intake/customers.ts
  var CUSTOMER_KEYS = ["customer"];
  var NO_DETAILS = { areas: /* @__PURE__ */ new Map(), ranks: /* @__PURE__ */ new Map(), phones: /* @__PURE__ */ new Map() };
  function readCustomers(sheet, context) {
    const areas = /* @__PURE__ */ new Map();
    const ranks = /* @__PURE__ */ new Map();
    const phones = /* @__PURE__ */ new Map();
    const firstRow = /* @__PURE__ */ new Map();
    for (let index = 0; index < sheet.rows.length; index++) {
      if (!checkCustomer(sheet, index, context)) continue;
      const customer = customerOf(sheet, index, context);
      sheet.used++;
      const first = firstRow.get(customer);
      if (first === void 0) firstRow.set(customer, sheet.rowNumber(index));
      else {
        const details = { column: sheet.header("customer"), values: { firstRow: first } };
        sheet.findings.add("customer-listed-twice", sheet.rowNumber(index), details);
      }
      const area = nameOf(sheet, "area", index, context.areas);
      const rank = nameOf(sheet, "rank", index, context.ranks);
      if (area !== NO_NAME && !areas.has(customer)) areas.set(customer, area);
      if (rank !== NO_NAME && !ranks.has(customer)) ranks.set(customer, rank);
      for (const phone of phoneKeys(sheet.cells("phone")[index])) {
        const known = phones.get(phone);
        phones.set(phone, known === void 0 || known === customer ? customer : NO_NAME);
      }
    }
    return { areas, ranks, phones };
  }
  function customerInfo(details, customers) {
    const area = new Int32Array(customers).fill(NO_NAME);
    const rank = new Int32Array(customers).fill(NO_NAME);
    for (const [customer, value] of details.areas) area[customer] = value;
    for (const [customer, value] of details.ranks) rank[customer] = value;
    return { area, rank };
  }

  // src/intake/reps.ts
  var REP_KEYS = ["rep"];
  function readReps(sheet, context) {
    const from = dayColumn(sheet, "from", context);
    const to = dayColumn(sheet, "to", context);
    const memberships = [];
    for (let index = 0; index < sheet.rows.length; index++) {
      const cell = sheet.cells("rep")[index];
      const row2 = sheet.rowNumber(index);
      if (repKey(nameOfCell(cell)) === "") {
        const read = readable(cell);
        sheet.findings.add("missing-rep", row2, { column: sheet.header("rep"), ...read === "" ? {} : { read } });
        continue;
      }
      if (sheet.has("from")) reportDay(sheet, "from", from, index, { optional: true });
      if (sheet.has("to")) reportDay(sheet, "to", to, index, { optional: true });
      const [first, last2] = [dayAt(from, index), dayAt(to, index)];
      if (first !== NO_DAY && last2 !== NO_DAY && last2 < first) {
        sheet.findings.add("end-before-start", row2, { values: { start: formatIsoDay(first), end: formatIsoDay(last2) } });
        continue;
      }
      sheet.used++;
      const rep = context.reps.idOf(cell);
      const team = sheet.has("team") ? nameOf(sheet, "team", index, context.teams) : NO_NAME;
      if (team !== NO_NAME) memberships.push({ rep, team, from: first, to: last2 });
    }
    return memberships;
  }

  // src/intake/sales.ts
  var SALE_KEYS = ["customer", "day"];
  function readSales(sheet, context) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const header = sheet.header("amount");
    const { scale, taxIncluded } = readAmountHeader(header, sheet.title());
    const money = readMoneyColumn(sheet.cells("amount"), scale);
    const customerOfRow = new Int32Array(count).fill(NO_NAME);
    const repeats = new RepeatFinder(
      sheet,
      (index) => sheet.signature(
        index,
        /* @__PURE__ */ new Map([
          ["day", String(dayAt(days, index))],
          ["customer", String(customerOfRow[index])],
          ["amount", String(money.yen[index])]
        ])
      ),
      true
    );
    const row2 = new Int32Array(count);
    const day = new Int32Array(count);
    const customer = new Int32Array(count);
    const rep = new Int32Array(count);
    const amount2 = new Float64Array(count);
    let used = 0;
    for (let index = 0; index < count; index++) {
      const hasDay = reportDay(sheet, "day", days, index, { blank: "missing-date" });
      const hasCustomer = checkCustomer(sheet, index, context);
      const state = money.states[index];
      const rowNumber = sheet.rowNumber(index);
      if (state === MONEY_BLANK) sheet.findings.add("missing-amount", rowNumber, { column: header });
      if (state === MONEY_UNREADABLE) {
        const read = cellText(sheet.cells("amount")[index]);
        sheet.findings.add("unreadable-amount", rowNumber, { column: header, read });
      }
      if (!hasDay || !hasCustomer || state === MONEY_BLANK || state === MONEY_UNREADABLE) continue;
      if (state === MONEY_TAX_INCLUDED && !taxIncluded) {
        sheet.findings.tally("tax-included-cell", rowNumber, { column: header });
      }
      const customerId = customerOf(sheet, index, context);
      customerOfRow[index] = customerId;
      const repeat = repeats.find(index, `${dayAt(days, index)} ${customerId} ${money.yen[index]}`);
      if (repeat) reportRepeat(sheet, index, repeat, "repeated-row-kept");
      if (repeat?.by === "number") {
        sheet.duplicates++;
        continue;
      }
      row2[used] = rowNumber;
      day[used] = dayAt(days, index);
      customer[used] = customerId;
      rep[used] = repOf(sheet, index, context);
      amount2[used] = money.yen[index] ?? 0;
      used++;
    }
    sheet.used = used;
    return {
      length: used,
      row: row2.slice(0, used),
      day: day.slice(0, used),
      customer: customer.slice(0, used),
      rep: rep.slice(0, used),
      amount: amount2.slice(0, used)
    };
  }

  // src/intake/visits.ts
  var VISIT_KEYS = ["customer", "day"];
  function readVisits(sheet, context) {
    const count = sheet.rows.length;
    const days = dayColumn(sheet, "day", context);
    const nextDays = dayColumn(sheet, "nextDay", context, sheet.cells("nextDay"), days.days);
    const hasNext = sheet.has("nextDay");
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
    const repeats = new RepeatFinder(
      sheet,
      (index) => sheet.signature(
        index,
        new Map([
          ["number", ""],
          ["day", `${dayAt(days, index)} ${clockOfCell(sheet.cells("day")[index], dayAt(days, index), context.options)}`],
          ["rep", String(repOfRow[index])],
          ["customer", String(customerOfRow[index])],
          ["customerNumber", ""],
          ...hasNext && nextDays.states[index] === 0 ? [["nextDay", String(dayAt(nextDays, index))]] : []
        ])
      )
    );
    let used = 0;
    for (let index = 0; index < count; index++) {
      const hasDay = reportDay(sheet, "day", days, index, { blank: "missing-date" });
      const hasCustomer = checkCustomer(sheet, index, context);
      if (!hasDay || !hasCustomer) continue;
      const day = dayAt(days, index);
      const customer = customerOf(sheet, index, context);
      const rep = repOf(sheet, index, context);
      repOfRow[index] = rep;
      customerOfRow[index] = customer;
      const repeat = repeats.find(index, `${day} ${customer} ${rep}`);
      if (repeat) {
        sheet.duplicates++;
        reportRepeat(sheet, index, repeat, "repeated-visit");
        continue;
      }
      if (hasNext) reportDay(sheet, "nextDay", nextDays, index, { optional: true });
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
      row: columns.row.slice(0, used),
      day: columns.day.slice(0, used),
      rep: columns.rep.slice(0, used),
      customer: columns.customer.slice(0, used),
      kind: columns.kind.slice(0, used),
      purpose: columns.purpose.slice(0, used),
      outcome: columns.outcome.slice(0, used),
      reaction: columns.reaction.slice(0, used),
      nextDay: columns.nextDay.slice(0, used)
    };
  }

  // src/intake/read-tables.ts
  var KEY_FIELDS = {
    visits: VISIT_KEYS,
    contracts: CONTRACT_KEYS,
    sales: SALE_KEYS,
    customers: CUSTOMER_KEYS,
    calls: CALL_KEYS,
    reps: REP_KEYS
  };
  function readTables(sheets, options) {
    const found = findTables(sheets, options.pinnedSheets);
    const tableSheets = /* @__PURE__ */ new Map();
    for (const [kind, table] of found.tables) {
      const sheet = new TableSheet(table, KEY_FIELDS[kind]);
      reportSheet(sheet, table);
      tableSheets.set(kind, sheet);
    }
    const context = {
      options,
      labels: labelDictionary(options.labels),
      customers: new CustomerRegistry(),
      reps: new Interner(repKey),
      products: new Interner(textKey),
      areas: new Interner(textKey),
      ranks: new Interner(textKey),
      teams: new Interner(textKey)
    };
    for (const sheet of tableSheets.values()) learnCustomers(sheet, context);
    const of = (kind) => tableSheets.get(kind);
    const [customersSheet, repsSheet, visitsSheet] = [of("customers"), of("reps"), of("visits")];
    const [contractsSheet, salesSheet, callsSheet] = [of("contracts"), of("sales"), of("calls")];
    const details = customersSheet ? readCustomers(customersSheet, context) : NO_DETAILS;
    const memberships = repsSheet ? readReps(repsSheet, context) : [];
    const visits = visitsSheet ? readVisits(visitsSheet, context) : null;
    const contracts = contractsSheet ? readContracts(contractsSheet, context) : null;
    const sales = salesSheet ? readSales(salesSheet, context) : null;
    const calls2 = callsSheet ? readCalls(callsSheet, context, details) : null;
    const tables = {
      reps: context.reps.names(),
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
    return collect(tables, tableSheets, found.problems);
  }
  function collect(tables, sheets, absent) {
    const sources = {};
    const problems = [...absent];
    const findings = [];
    for (const kind of TABLE_KINDS) {
      const sheet = sheets.get(kind);
      if (!sheet) continue;
      const source = sheet.finish();
      sources[kind] = source;
      for (const finding of sheet.findings.all) findings.push(finding);
      if (source.used === 0) problems.push({ kind, code: "no-rows", sheetName: source.sheetName });
    }
    return { tables, sources, findings, problems };
  }
  function reportSheet(sheet, table) {
    const row2 = table.header.row + 1;
    if (table.others.length > 0) {
      const values = { sheets: table.others.join("、"), count: table.others.length };
      sheet.findings.add("other-sheets-fit", row2, { values });
    }
    for (const [field, column] of table.header.repeated) {
      sheet.findings.add("duplicate-header", row2, { column: sheet.header(field), values: { otherColumn: column + 1 } });
    }
  }
  function learnCustomers(sheet, context) {
    if (!sheet.has("customerNumber") || !sheet.has("customer")) return;
    const [numbers, names] = [sheet.cells("customerNumber"), sheet.cells("customer")];
    for (let index = 0; index < sheet.rows.length; index++) context.customers.learn(numbers[index], names[index]);
  }

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

  // src/intake/settings.ts
  function readSettings(input) {
    const byName = /* @__PURE__ */ new Map();
    for (const [name, value] of input.cells ?? []) if (!isBlankCell(name)) byName.set(nameKey(name), value);
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
  function badSetting(key, text3, language) {
    const setting = SETTINGS.find((candidate) => candidate.key === key);
    return new UserFacingError("bad-setting", {
      setting: setting.name[language],
      text: cleanText(text3).slice(0, 40),
      hint: setting.meaning[language]
    });
  }
  function unusedSettings(cells) {
    const known = /* @__PURE__ */ new Set([
      ...SETTINGS.flatMap(namesOf),
      ...[...PINNED_SHEET_SETTINGS, ...LABEL_SETTINGS].flatMap(({ name }) => [nameKey(name.ja), nameKey(name.en)])
    ]);
    return cells.slice(1).filter(([name, value]) => !isBlankCell(name) && !isBlankCell(value) && !known.has(nameKey(name))).map(([name]) => cleanText(cellText(name)));
  }
  function settingRow(cells, key) {
    const names = namesOf(SETTINGS.find((setting) => setting.key === key));
    const rows = cells.map(([name]) => isBlankCell(name) ? -1 : names.indexOf(nameKey(name)));
    const best = names.map((_, order) => rows.lastIndexOf(order)).find((row2) => row2 >= 0);
    return best ?? null;
  }
  var namesOf = ({ name, aliases = [] }) => [name.ja, name.en, ...aliases].map(nameKey);
  var nameKey = (name) => cleanText(cellText(name)).replace(/\s/g, "").toLowerCase();
  function readValue({ key, type }, cell, dayOfDate) {
    const text3 = cleanText(isDateCell(cell) ? "" : cellText(cell));
    switch (type.kind) {
      case "text":
        return isDateCell(cell) ? formatIsoDay(dayOfDate(cell)).slice(0, 7) : text3;
      case "day":
        return readDay(cell, text3, dayOfDate);
      case "days": {
        if (isDateCell(cell)) return [dayOfDate(cell)];
        const days = splitList(cell).map((part) => readDay(part, part, dayOfDate));
        return days.some((day) => day === void 0) ? void 0 : days;
      }
      case "money": {
        const money = readMoneyText(text3);
        return money === null || money === "blank" || money.value < 0 ? void 0 : money.value;
      }
      case "ratio": {
        const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text3);
        const value = percent ? Number(percent[1]) / 100 : /^\d+(\.\d+)?$/.test(text3) ? Number(text3) : void 0;
        return value === void 0 ? void 0 : value > 2 ? value / 100 : value;
      }
      case "integer": {
        const number2 = /^(\d+) ?(?:日|月|件)?$/.exec(text3);
        const value = number2 ? Number(number2[1]) : key === "closingDay" && text3 === "月末" ? 31 : NaN;
        return value >= type.min && value <= type.max ? value : void 0;
      }
      case "choice": {
        const found = Object.entries(type.choices).find(
          ([key2, { ja, en }]) => text3 === ja || [key2, en].some((name) => text3.toLowerCase() === name.toLowerCase())
        );
        return found === void 0 ? void 0 : found[0] === "true" ? true : found[0] === "false" ? false : found[0];
      }
    }
  }
  function readDay(cell, text3, dayOfDate) {
    if (isDateCell(cell)) return dayOfDate(cell);
    if (typeof cell === "number") return dayOfNumber(cell) ?? void 0;
    const form = readDateText(text3);
    return form.form === "day" ? form.day : void 0;
  }

  // src/intake/targets.ts
  var HEADERS = {
    kpi: ["kpi", "指標"],
    rep: ["担当者", "担当", "rep"],
    period: ["期間", "period"],
    target: ["目標", "目標値", "target"],
    lower: ["下限", "lower", "lower bound"],
    upper: ["上限", "upper", "upper bound"]
  };
  function readTargetRows(cells) {
    const header = cells.findIndex((row2) => {
      const names2 = row2.map(headerKey2);
      return HEADERS.kpi.some((name) => names2.includes(name)) && HEADERS.target.some((name) => names2.includes(name));
    });
    if (header < 0) return [];
    const names = cells[header].map(headerKey2);
    const column = (field) => names.findIndex((name) => HEADERS[field].includes(name));
    const [kpi2, rep, period, target, lower, upper] = ["kpi", "rep", "period", "target", "lower", "upper"].map(
      column
    );
    return cells.slice(header + 1).flatMap((row2, i) => {
      if (isBlankCell(row2[kpi2])) return [];
      const periodCell = row2[period];
      return [
        {
          row: header + 2 + i,
          kpi: cleanText(cellText(row2[kpi2])),
          rep: cleanText(cellText(row2[rep])),
          period: isDateCell(periodCell) ? periodCell : cleanText(cellText(periodCell)),
          target: readFigure(row2[target]),
          lower: readFigure(row2[lower]),
          upper: readFigure(row2[upper]),
          hasBadFigure: [row2[target], row2[lower], row2[upper]].some(
            (cell) => !isBlankCell(cell) && readFigure(cell) === null
          )
        }
      ];
    });
  }
  var headerKey2 = (cell) => cleanText(cellText(cell)).toLowerCase();
  function readFigure(cell) {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text3 = cleanText(cellText(cell));
    const counted = /^(-?\d+(?:\.\d+)?) ?(%|件|社|回|か月|ヶ月)$/.exec(text3);
    if (counted) return counted[2] === "%" ? Number(counted[1]) / 100 : Number(counted[1]);
    const money = readMoneyText(text3);
    return money === null || money === "blank" ? null : money.value;
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
    const offsetAt = (ms) => {
      const text3 = Utilities.formatDate(new Date(ms), timeZone, "Z");
      const minutes = Number(text3.slice(1, 3)) * 60 + Number(text3.slice(3, 5));
      return (text3.startsWith("-") ? -minutes : minutes) * 6e4;
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
      return Math.floor((ms + (offset ?? offsetAt(ms))) / DAY_MS);
    };
  }

  // src/sheets/language.ts
  function languageOf(spreadsheet) {
    return spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith("ja") ? "ja" : "en";
  }

  // src/sheets/load.ts
  var SETTINGS_SHEETS = ["設定", "Settings"];
  function settingsSheet(spreadsheet) {
    return SETTINGS_SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
  }
  var TARGETS_SHEETS = ["目標", "Targets"];
  function loadWorkbook(spreadsheet, ranges) {
    const language = languageOf(spreadsheet);
    const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    const settingCells = cellsOf(spreadsheet, SETTINGS_SHEETS) ?? [];
    const kgi = spreadsheet.getRangeByName("KGI");
    const settings = readSettings({
      cells: settingCells,
      kgiCell: kgi === null ? void 0 : kgi.getValue(),
      dayOfDate,
      language
    });
    const given = rangeTables(ranges);
    const intake = readTables([...given.grids, ...inputGrids(spreadsheet)], {
      dayOfDate,
      cancelDayMeaning: settings.cancelDayMeaning,
      labels: readLabelOverrides(settingCells),
      pinnedSheets: { ...pinnedSheets(spreadsheet, settingCells), ...given.pinnedSheets }
    });
    const facts = buildFacts(intake.tables, settings, today(spreadsheet));
    const targetRows = readTargetRows(cellsOf(spreadsheet, TARGETS_SHEETS) ?? []);
    const { targets, unread } = resolveTargets(targetRows, settings, facts.asOf, dayOfDate, intake.tables.reps);
    return {
      language,
      settings,
      intake,
      facts,
      targets,
      unreadTargets: unread,
      unusedSettings: unusedSettings(settingCells),
      dayOfDate
    };
  }
  function requireRecords(workbook, needs) {
    const { tables } = workbook.intake;
    for (const need of needs) {
      if (need === "visits") requireTable(workbook, "visits");
      else if (need === "calls") {
        if (!tables.calls?.length) requireTable(workbook, "visits");
      } else if (need === "transactions") {
        const basis = effectiveBasis(tables, workbook.settings);
        if (workbook.settings.revenueBasis === null) requireCustomerRecord(workbook);
        else if (basis !== "both") requireTable(workbook, basis);
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
    const columns = problem.columns === void 0 ? requiredColumnNames(kind, language) : problem.columns.map((field) => columnName(kind, field, language));
    throw new UserFacingError(problem.code, {
      table: tableName(kind)[language],
      sheet: problem.sheetName ?? tableName(kind)[language],
      columns: columns.map((name) => language === "ja" ? `「${name}」` : `"${name}"`).join(language === "ja" ? "" : ", ")
    });
  }
  function pinnedSheets(spreadsheet, cells) {
    const pinned = readPinnedSheets(cells);
    for (const name of Object.values(pinned))
      if (spreadsheet.getSheetByName(name) === null) throw new UserFacingError("missing-pinned-sheet", { sheet: name });
    return pinned;
  }
  function inputGrids(spreadsheet) {
    return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !isWrittenSheetName(sheet.getName())).map((sheet) => ({ name: sheet.getName(), cells: sheet.getDataRange().getValues() }));
  }
  function cellsOf(spreadsheet, names) {
    for (const name of names) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet !== null) return sheet.getDataRange().getValues();
    }
    return null;
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
  var ACCENT = "#1f4e79";
  var QUIET = "#555555";
  var HEADER_FILL = "#f1f3f5";
  var BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
  function blockTrend(values) {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return "";
    const low = Math.min(...known);
    const range = Math.max(...known) - low;
    const bar = (value) => BARS[range === 0 ? 3 : Math.round((value - low) / range * (BARS.length - 1))];
    const first = values.findIndex((value) => value !== null);
    return values.slice(first).map((value) => value === null ? "░" : bar(value)).join("");
  }

  // src/reports/settings-sheet.ts
  var SETTINGS_SHEET = { ja: "設定", en: "Settings" };
  var HEADER = [
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
    const cells = [HEADER.map((name) => text(name[language], { bold: true, background: HEADER_FILL }))];
    for (const setting of SETTINGS) {
      const choice = allowedIn(setting, language);
      if (choice !== null) allowed.set(cells.length, choice);
      if (setting.rangeName !== void 0) names.set(cells.length, setting.rangeName);
      cells.push(settingRow2(setting.name[language], valueCell(setting, settings, language), setting.meaning[language]));
    }
    cells.push(section(SECTIONS.sheets[language]));
    for (const { name, meaning } of PINNED_SHEET_SETTINGS)
      cells.push(settingRow2(name[language], { value: null, format: "@" }, meaning[language]));
    cells.push(section(SECTIONS.labels[language]));
    for (const { name, meaning } of LABEL_SETTINGS)
      cells.push(settingRow2(name[language], { value: null, format: "@" }, meaning[language]));
    return { sheetName: SETTINGS_SHEET[language], cells, allowed, names };
  }
  function settingRow2(name, value, meaning) {
    return [text(name), { ...value, look: { align: "left" } }, text(meaning, { color: QUIET })];
  }
  var section = (name) => [
    text(name, { bold: true, color: ACCENT }),
    { value: null },
    { value: null }
  ];
  var text = (value, look = {}) => ({ value, look });
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
    const shown = value === null || value === "" ? null : type.kind === "day" ? { day: value } : type.kind === "choice" ? type.choices[String(value)][language] : Array.isArray(value) ? value.map(formatIsoDay).join(", ") || null : value;
    return { value: shown, format };
  }
  function allowedIn({ type }, language) {
    if (type.kind === "choice") return { kind: "list", items: Object.values(type.choices).map((name) => name[language]) };
    return type.kind === "integer" ? { kind: "between", min: type.min, max: type.max } : null;
  }

  // src/sheets/write-cells.ts
  function writeValues(range, cells) {
    range.setNumberFormats(map(cells, ({ value, format }) => format ?? (typeof value === "string" ? "@" : "General")));
    range.setValues(map(cells, ({ value }) => written(value)));
  }
  function written(value) {
    if (value === null) return "";
    if (typeof value !== "object") return value;
    return "day" in value ? serialOfDay(value.day) : value.formula;
  }
  function writeLooks(range, cells) {
    const looks = (pick2) => map(cells, ({ look }) => pick2(look ?? {}));
    range.setBackgrounds(looks(({ background }) => background ?? null));
    range.setFontColors(looks(({ color }) => color ?? "#000000"));
    range.setFontWeights(looks(({ bold }) => bold ? "bold" : "normal"));
    range.setFontStyles(looks(({ italic }) => italic ? "italic" : "normal"));
    range.setFontSizes(looks(({ size }) => size ?? 10));
    range.setHorizontalAlignments(looks(({ align }) => align ?? "left"));
  }
  function ensureSize(sheet, rows, columns) {
    const missingRows = rows - sheet.getMaxRows();
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    const missingColumns = columns - sheet.getMaxColumns();
    if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  }
  function map(cells, pick2) {
    return cells.map((row2) => row2.map(pick2));
  }

  // src/sheets/write-settings.ts
  var VALUE_COLUMN = 2;
  function writeSettingsSheet(spreadsheet, values) {
    const plan = settingsSheetPlan(languageOf(spreadsheet), values);
    const sheet = spreadsheet.insertSheet(plan.sheetName);
    const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0].length);
    writeValues(block, plan.cells);
    writeLooks(block, plan.cells);
    block.setWrap(true);
    block.setVerticalAlignment("top");
    plan.allowed.forEach((allowed, row2) => {
      sheet.getRange(row2 + 1, VALUE_COLUMN).setDataValidation(validationOf(allowed));
    });
    plan.names.forEach((name, row2) => {
      const cell = sheet.getRange(row2 + 1, VALUE_COLUMN);
      if (spreadsheet.getRangeByName(name) === null) spreadsheet.setNamedRange(name, cell);
    });
    sheet.setFrozenRows(1);
    [220, 260, 460].forEach((width, i) => sheet.setColumnWidth(i + 1, width));
    return sheet;
  }
  function validationOf(allowed) {
    const builder = SpreadsheetApp.newDataValidation();
    const rule = allowed.kind === "list" ? builder.requireValueInList([...allowed.items]) : builder.requireNumberBetween(allowed.min, allowed.max);
    return rule.setAllowInvalid(false).build();
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
    const existing = settingsSheet(spreadsheet);
    const sheet = existing ?? writeSettingsSheet(spreadsheet, {});
    spreadsheet.setActiveSheet(sheet);
    const sentence = (existing === null ? MADE : EXISTS)[languageOf(spreadsheet)];
    spreadsheet.toast(sentence);
    return sentence;
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
  var BEFORE = { joins: 3, losses: 0.35, months: 27 };
  var PROSPECTS = 40;
  var SEASON = [0.84, 0.86, 0.94, 1, 1.05, 1.14, 1.28, 1.2, 1.1, 0.98, 0.9, 0.92];
  var seasonOn = (day) => SEASON[civilDate(day).month - 1] ?? 1;
  var UNIT_PRICES = [3800, 5500, 8800];
  function ownerOn(customer, day) {
    let rep = customer.rep;
    for (const term of customer.terms) if (term.start <= day) rep = term.rep;
    return rep === NEWCOMER && day < NEWCOMER_START ? PREDECESSOR : rep;
  }
  function createMarket(random, scale) {
    const customers = [];
    const addCustomer = (rep) => {
      const rank = random.pick([0, 1, 1, 2, 2]);
      const area = random.whole(0, 3) + (rep < 4 ? 0 : 4);
      const interval = [10, 14, 27][rank];
      customers.push({ index: customers.length, rep, area, rank, interval, spells: [], terms: [], fadesUntil: null });
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
      const words = line.split(" ");
      const [index, rep, product] = words.map(Number);
      const [start, cancelled, expiry] = words.slice(3, 6).map(parseIsoDay);
      const [cycle, reason = null] = words.slice(7);
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
        reason
      };
      return customer.terms[customer.terms.push({ ...term, amount: Number(words[6]) }) - 1];
    });
  }
  function addContracts(random, customer, contracts) {
    const [start, end] = customer.spells[0];
    const plan = random.weighted({ open: 72, term: 16, yearly: 12 });
    const product = random.pick([0, 0, 0, 1, 1, 1, 2]);
    const isFalling = customer.rep === FALLING_PRICE_REP;
    const share = Math.max((start - VISITS_BEGIN) / (SAMPLE_AS_OF - VISITS_BEGIN), 0);
    const units = [random.whole(3, 4), 2, 1][customer.rank];
    const hundreds = (yen) => Math.min(3e4, Math.round(yen / 100) * 100);
    let price = hundreds(isFalling ? 24e3 - 2e4 * share : (UNIT_PRICES[product] ?? 0) * units);
    const reason = end === null ? null : random.weighted({ neglect: 30, rival: 28, price: 14, savings: 10, moved: 18 });
    if (reason === "moved") customer.fadesUntil = null;
    const whole = {
      ...OPEN_ENDED,
      customer: customer.index,
      rep: customer.rep,
      product,
      cycle: "monthly",
      cancelled: end,
      reason
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
      const [rep, reaction] = [ownerOn(customer, day), isSilent ? "none" : mood];
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
    const appointment = ownerOn(customer, wanted) === APPOINTMENT_STAR ? 45 : 10;
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
    return EXAMPLES.map(([question, formula, format]) => [
      inWords(say, question),
      { formula: inWords(say, formula), format: inWords(say, format) },
      inWords(say, formula)
    ]);
  }
  var inWords = (say, pair) => pair.includes("|") ? say(pair) : pair;

  // src/sample/random.ts
  function createRandom(seed) {
    let state = seed | 0;
    const next = () => {
      state = state + 1831565813 | 0;
      let mixed = Math.imul(state ^ state >>> 15, state | 1);
      mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
      return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    };
    return {
      next,
      /** A whole number from `low` to `high`, both included. */
      whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
      chance: (probability) => next() < probability,
      pick: (list) => list[Math.floor(next() * list.length)],
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
    const row2 = ([name, target, lower, upper], rep, share, basis) => {
      const value = target && (share === 0 ? target : Number(Math.max(1, Math.round(target * share)).toPrecision(3)));
      return [say(name), rep, null, value, lower ?? null, upper ?? null, say(basis)];
    };
    const [record, shared] = [
      "直近12か月の実績から|From the last 12 months",
      "チームの目標から|From the target of the team"
    ];
    return [
      ...COUNTS.map((target) => row2(target, null, scale, record)),
      ...RATIOS.map((target) => row2(target, null, 0, record)),
      ...reps.flatMap((rep, index) => [
        // The newcomer has a share of 4 %, the seven others 14 % each.
        ...COUNTS.slice(0, 1).map((target) => row2(target, rep, scale * (index === NEWCOMER ? 0.04 : 0.14), shared)),
        ...RATIOS.slice(0, 2).map((target) => row2(target, rep, 0, shared))
      ])
    ];
  }

  // src/sample/words.ts
  var inLanguage = (pair, language) => pair.split("|")[language === "ja" ? 0 : 1] ?? "";
  var SHEETS = {
    about: "はじめに|About",
    visits: "訪問|Visits",
    contracts: "契約|Contracts",
    customers: "顧客|Customers",
    reps: "担当者|Reps",
    targets: "目標|Targets",
    examples: "関数の例|Function examples"
  };
  var HEADERS2 = {
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
      const words = language === "ja" ? [ja.replace("#", kanji), reading.replace("#", kana)] : [en.replace("#", roman), roman];
      return [`${words[0] ?? ""} ${inLanguage(suffix, language)}`.trim(), words[1] ?? ""];
    };
  }

  // src/sample/sample-workbook.ts
  function sampleWorkbook({ seed = 1, visits = 6e3, language }) {
    const random = createRandom(seed);
    const count = Math.max(MINIMUM_VISITS, Math.floor(visits));
    const scale = scaleOf(count);
    const { customers, contracts } = createMarket(random, scale);
    const diary = createDiary(random, customers, count - 2);
    const say = (pair) => inLanguage(pair, language);
    const list = (pairs) => pairs.split(";").map(say);
    const company = companyNames(language);
    const names = customers.map(({ index }) => company(index)[0]);
    const [reps, products, areas, comments] = [REPS, PRODUCTS, AREAS, COMMENTS].map(list);
    const towns = AREAS.split(";").map((area) => area.split("|")[2] ?? "");
    const cell = (day) => day === null ? null : { day };
    const visitRow = (row2) => {
      const notes = NOTES[row2.outcome];
      const classes = [
        KIND[row2.kind],
        PURPOSE[row2.purpose],
        OUTCOME[row2.outcome],
        REACTION[row2.reaction]
      ];
      const note = notes !== void 0 && random.chance(0.25) ? random.pick(list(notes)) : null;
      const [rep, customer] = [reps[row2.rep] ?? null, names[row2.customer] ?? null];
      return [0, { day: row2.day }, rep, customer, ...classes.map((pair) => say(pair) || null), cell(row2.next), note];
    };
    const contractRow = (row2, at) => {
      const who = [names[row2.customer] ?? null, reps[row2.rep] ?? null, products[row2.product] ?? null];
      const renews = row2.autoRenew === null ? null : say(row2.autoRenew ? "はい|Yes" : "いいえ|No");
      const money = [row2.amount, say(CYCLE[row2.cycle]), row2.reason && say(REASON[row2.reason])];
      return [numbered("K", at), ...who, { day: row2.start }, cell(row2.cancelled), cell(row2.expiry), renews, ...money];
    };
    const customerRow = ({ index, area, rank, interval, spells, fadesUntil }) => {
      const lot = `${random.whole(1, 9)}-${random.whole(1, 20)}-${random.whole(1, 15)}`;
      const phone = `${["0467", "0466", "0463"][Math.floor(index / 1e4) % 3] ?? ""}-00-${String(index % 1e4).padStart(4, "0")}`;
      const address = say(`神奈川県${towns[area] ?? ""}見本町${lot}|${lot} Mihon-cho, ${areas[area] ?? ""}, Kanagawa`);
      const isProspect = spells.length === 0;
      const timing = isProspect ? say(random.chance(0.2) ? "今すぐ|Now" : "これから|Later") : null;
      const isWatched = fadesUntil !== null && fadesUntil > SAMPLE_AS_OF || random.chance(0.06);
      const manager = isWatched ? [say("高|High"), random.pick(comments)] : [null, null];
      const about2 = [areas[area] ?? null, "ABC".charAt(rank), isProspect ? null : interval, timing];
      return [numbered("C", index), ...company(index), phone, address, ...about2, ...manager];
    };
    const visitRows = diary.map(visitRow);
    const placeAfter = (day) => diary.findIndex((row2) => row2.day > day);
    const [impossible, nameless] = [placeAfter(IMPOSSIBLE_AFTER), placeAfter(NAMELESS_AFTER) + 1];
    visitRows.splice(impossible, 0, [0, "2024/2/30", ...visitRows[impossible].slice(2)]);
    visitRows.splice(
      nameless,
      0,
      visitRows[nameless - 1].map((value, at) => at === 3 ? null : value)
    );
    visitRows.forEach((row2, at) => row2[0] = at + 1);
    const slip = contracts.findIndex((row2) => row2.start >= SLIP.start);
    contracts.splice(slip, 0, {
      ...contracts[0],
      ...SLIP,
      customer: customers.length - 1,
      reason: "price"
    });
    const about = [
      ...ABOUT,
      ...Object.values(STORIES).map((pair) => `・${pair.replace("|", "|- ")}`),
      UNUSABLE
    ].map(
      (pair) => say(pair).replace(/\{r(\d)\}/g, (_, at) => reps[Number(at)] ?? "").replace(/\{c(\d+)\}/g, (_, at) => names[Number(at)] ?? "").replace(/\{row(\d)\}/g, (_, at) => String(([impossible, nameless, slip][Number(at)] ?? 0) + 2))
    );
    const rows = {
      about: about.map((line) => [line]),
      visits: visitRows,
      contracts: contracts.map(contractRow),
      customers: customers.map(customerRow),
      reps: reps.flatMap((rep, index) => membershipRows(rep, index, list("東チーム|East team;西チーム|West team"))),
      targets: sampleTargets(scale, reps, say),
      examples: formulaExamples(say)
    };
    return Object.keys(rows).map((key) => {
      return { name: say(SHEETS[key]), header: say(HEADERS2[key]).split(","), rows: rows[key] };
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
    const cells = [header, ...rows].map((row2) => row2.map(planCell));
    writeValues(sheet.getRange(1, 1, cells.length, header.length), cells);
    sheet.getRange(1, 1, 1, header.length).setFontWeight("bold").setBackground(HEADER_FILL);
    sheet.setFrozenRows(1);
    header.forEach((_, column) => sheet.setColumnWidth(column + 1, widthFor(cells.map((row2) => row2[column]))));
  }
  function widthFor(column) {
    const pixels = column.slice(0, 40).map(({ value }) => {
      const text3 = typeof value === "string" ? value : "0000/00/00";
      return [...text3].reduce((sum, character) => sum + (character < "Ā" ? 8 : 14), 20);
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
  };
  var decoded;
  function publicHolidays() {
    if (decoded === void 0) {
      let day = 0;
      decoded = HOLIDAY_DAYS.split(" ").map((gap) => day += parseInt(gap, 36));
    }
    return decoded;
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
      ja: "シート「{sheet}」に{columns}の列がありません。見出しを追加してください。",
      en: 'The sheet "{sheet}" lacks the column {columns}. Please add the header.'
    },
    "no-rows": {
      ja: "シート「{sheet}」に使える行がありません。見出しの下にデータを入力してください。",
      en: 'The sheet "{sheet}" has no usable rows. Please enter data below the headers.'
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
    "bad-setting": {
      ja: "設定「{setting}」の値「{text}」を読めません。{hint}",
      en: 'The setting "{setting}" has the value "{text}", which cannot be read. {hint}'
    },
    "bad-amount": {
      ja: "「{text}」を金額として読めません。0より大きい金額を入れてください。例: 1,200万円",
      en: '"{text}" cannot be read as an amount. Please enter one above zero. Example: 12,000,000'
    },
    "kgi-is-formula": {
      ja: "KGIのセル({place})には式が入っているため、書き換えませんでした。シートで直してください。",
      en: "The KGI cell ({place}) holds a formula and was left as it is. Please change it on the sheet."
    },
    busy: {
      ja: "ほかの人が更新中です。少し待ってからもう一度お試しください。データは変わっていません。",
      en: "Somebody else is refreshing. Please try again in a moment. Nothing has changed."
    },
    "sample-would-overwrite": {
      ja: "シート「{sheet}」がすでにあるため、サンプルは入れませんでした。新しいスプレッドシートでお試しください。",
      en: 'The sheet "{sheet}" already exists, so no sample was inserted. Please use a new spreadsheet.'
    }
  };
  var KINDS_OF_NAME = {
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

  // src/reports/notices.ts
  var TEXT = {
    unused: { ja: "使えなかった行 {count}", en: "{count} rows could not be used" },
    toCheck: { ja: "確認したいこと {count}", en: "{count} things to check" },
    otherSheets: {
      ja: "ほかにも「{table}」に見えるシート(読んでいません): {sheets}",
      en: "Other sheets look like {table} and are not read: {sheets}"
    },
    unreadTargets: { ja: "読めなかった目標: 目標シートの {rows}行目", en: "Targets not understood: rows {rows}" },
    unusedSettings: { ja: "使われていない設定: {names}", en: "Settings not understood: {names}" }
  };
  function unusedRows({ sources }) {
    return Object.values(sources).reduce((sum, source) => sum + source.unusable, 0);
  }
  function notices(input, language) {
    const { intake, unreadTargets, unusedSettings: unusedSettings2 } = input;
    const say = (text3, params) => fill(text3[language], params);
    const warnings = intake.findings.filter(
      ({ severity, code }) => severity === "warning" && code !== "other-sheets-fit"
    );
    const others = intake.findings.filter(({ code }) => code === "other-sheets-fit");
    return [
      say(TEXT.unused, { count: unusedRows(intake) }),
      ...warnings.length === 0 ? [] : [say(TEXT.toCheck, { count: warnings.length })],
      ...others.map(
        ({ table, values }) => say(TEXT.otherSheets, { table: tableName(table)[language], sheets: String(values?.sheets ?? "") })
      ),
      ...unreadTargets.length === 0 ? [] : [say(TEXT.unreadTargets, { rows: shortList(unreadTargets) })],
      ...unusedSettings2.length === 0 ? [] : [say(TEXT.unusedSettings, { names: shortList(unusedSettings2) })]
    ];
  }
  function shortList(items) {
    return `${items.slice(0, 3).join(", ")}${items.length > 3 ? " …" : ""}`;
  }

  // src/core/slice.ts
  var UNASSIGNED = ["未割当", "Unassigned"];
  var ALWAYS = [{ from: -FOREVER, to: FOREVER }];
  var NEVER = [];
  var plainKey = (text3) => text3.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  function sliceOf(facts, filter, nearest, customerKey2 = plainKey) {
    const { tables } = facts;
    const find = (kind, name, names, key) => {
      const wanted = key(name);
      const index = names.findIndex((candidate) => key(candidate) === wanted);
      if (index < 0) throw new UserFacingError("unknown-name", { kind, name, nearest: nearest(name, names) });
      return index;
    };
    const conditions = [];
    if (filter.customer !== void 0) {
      const wanted = find("customer", filter.customer, tables.customers, customerKey2);
      conditions.push((customer) => customer === wanted);
    }
    if (filter.area !== void 0) {
      const wanted = find("area", filter.area, tables.areas, plainKey);
      conditions.push((customer) => tables.customerInfo.area[customer] === wanted);
    }
    if (filter.rank !== void 0) {
      const wanted = find("rank", filter.rank, tables.ranks, plainKey);
      conditions.push((customer) => tables.customerInfo.rank[customer] === wanted);
    }
    const product = filter.product === void 0 ? null : find("product", filter.product, tables.products, plainKey);
    const rep = filter.rep === void 0 ? null : UNASSIGNED.some((name) => plainKey(name) === plainKey(filter.rep)) ? NO_NAME : find("rep", filter.rep, tables.reps, plainKey);
    const team = filter.team === void 0 ? null : find("team", filter.team, tables.teams, plainKey);
    return {
      facts: product === null ? facts : facts.ofProduct(product),
      filter,
      customer: (customer) => conditions.every((holds) => holds(customer)),
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

  // src/core/measures/activities.ts
  var [VISIT, CALL2, ONLINE] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), KINDS.indexOf("online")];
  var [NO_PURPOSE2, PROSPECTING, ROUTINE] = [
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
      if (kind === VISIT) counts.visits++;
      if (kind === CALL2) counts.calls++;
      if (outcome === WON) counts.won++;
      if (outcome === LOST) counts.lost++;
      const isDeal = DEALS.has(outcome) && (kind === VISIT || kind === ONLINE);
      if (purpose !== ROUTINE && (outcome === MEETING || isDeal)) counts.meetings++;
      const isApproach = purpose === PROSPECTING || purpose === NO_PURPOSE2 && ATTEMPTS.has(outcome) && !underContract(slice.facts, customer, day);
      if (isApproach) {
        counts.approaches++;
        if (outcome === APPOINTMENT) counts.appointments++;
      }
    }
    const log = slice.facts.calls;
    return log === null ? counts : { ...counts, calls: countRows(log, slice, period) };
  }
  function countRows(rows, slice, period) {
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

  // src/core/measures/follow.ts
  var FOLLOW_DAYS = 30;
  var [VISIT2, CALL3, FOLLOW] = [KINDS.indexOf("visit"), KINDS.indexOf("call"), PURPOSES.indexOf("follow")];
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
      const kind = activities.kind[i];
      if (kind !== VISIT2 && !(kind === CALL3 && activities.purpose[i] === FOLLOW)) continue;
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
      let yen = 0;
      const end2 = lowerBound(transactions.day, to + 1);
      for (let i = lowerBound(transactions.day, from); i < end2; i++) if (counts(i)) yen += transactions.amount[i];
      return yen;
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
    const named = slice.filter.customer !== void 0;
    const closing = named ? null : activeOwned(cell, period.to);
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
  var VISIT3 = KINDS.indexOf("visit");
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
      if (activities.kind[i] !== VISIT3) continue;
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

  // src/core/stats.ts
  function ratio(numerator, denominator) {
    return denominator === 0 ? null : numerator / denominator;
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
  function figureOf(kpi2, measures) {
    if (measures === null) return NOTHING;
    const { slice, period } = measures.cell;
    if (!hasRecord(kpi2.needs, slice.facts, period.to)) return { ...NOTHING, partial: period.partial };
    const numerator = kpi2.numerator.value(measures);
    const denominator = kpi2.denominator === void 0 ? null : kpi2.denominator.value(measures);
    const value = numerator === null ? null : kpi2.denominator === void 0 ? numerator : denominator === null ? null : ratio(numerator, denominator);
    return { value, numerator, denominator, base: kpi2.base?.(measures) ?? denominator, partial: period.partial };
  }

  // src/goals/pace.ts
  function paceOf(period, calendar) {
    const gone = calendar.count(period.from, period.to);
    const total = calendar.count(period.from, period.fullTo);
    return { gone, total, share: total === 0 ? 1 : gone / total };
  }

  // src/goals/status.ts
  function assess(kpi2, figure, goal, pace, settings) {
    if (goal === null) return { attainment: null, status: "no-goal" };
    if (figure.value === null) return { attainment: null, status: "no-data" };
    if (figure.partial && kpi2.accumulates === "rate") return { attainment: null, status: "running" };
    if (figure.partial && kpi2.accumulates === "sum" && pace === 0) return { attainment: null, status: "running" };
    const paced = figure.partial && kpi2.accumulates === "sum" ? pace : 1;
    const attainment = attainmentOf(kpi2, figure.value, goal, paced);
    if (attainment === null) return { attainment, status: "no-data" };
    if (figure.base !== null && figure.base < settings.minimumBase) return { attainment, status: "small-base" };
    return { attainment, status: statusOf(attainment, settings) };
  }
  function statusOf(attainment, settings) {
    const rounding = 1e-9;
    if (attainment >= settings.achievedFrom - rounding) return "achieved";
    return attainment >= settings.cautionFrom - rounding ? "caution" : "behind";
  }
  function attainmentOf(kpi2, actual, goal, pace) {
    if (goal.kind === "range") {
      if (actual < goal.lower) return actual / goal.lower;
      return actual > goal.upper ? goal.upper / actual : 1;
    }
    if (kpi2.attainmentFrom === "churn-rate") return lowerIsBetter(1 - actual, 1 - goal.value);
    const target = goal.value * pace;
    if (kpi2.better === "lower") return lowerIsBetter(actual, target);
    return target === 0 ? actual >= 0 ? 1 : null : actual / target;
  }
  function lowerIsBetter(actual, target) {
    return actual <= 1e-12 ? 1 : Math.max(0, target) / actual;
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
    return { span, period, target, actual, attainment, pace, againstPace, difference, status: standing() };
    function standing() {
      if (target === null) return "no-goal";
      if (period === null || pace?.share === 0) return "running";
      return againstPace === null ? "no-data" : statusOf(againstPace, settings);
    }
  }

  // src/reports/progress.ts
  var PROGRESS_SHEET = { ja: "進捗", en: "Progress" };
  var PROGRESS_BLOCK = "KPI_PROGRESS";
  var COLUMNS = 9;
  var STATUS_COLUMN = 4;
  var STAMP_COLUMN = 7;
  var TABLE_HEADER_ROW = 6;
  var TREND_MONTHS = 12;
  var TEXT2 = {
    title: { ja: "ルートKPI 進捗", en: "Route KPI progress" },
    asOf: { ja: "{year}年{month}月{day}日 現在", en: "As of {iso}" },
    businessDays: { ja: "営業日 {gone}/{total}日({month}月)", en: "Business days {gone}/{total} of the month" },
    holidaysEnd: { ja: "祝日の一覧がこの期間まで届いていません", en: "The holiday list ends before this period" },
    basis: { ja: "売上基準: {basis}", en: "Revenue basis: {basis}" },
    refreshed: { ja: "更新 {at}", en: "Refreshed {at}" },
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
  var BASIS_NAMES = {
    contracts: { ja: "契約", en: "contracts" },
    sales: { ja: "売上", en: "sales" },
    both: { ja: "契約と売上", en: "contracts and sales" }
  };
  function progressPlan(input) {
    const { facts, language } = input;
    const month = monthOf(facts.asOf, facts.settings.closingDay);
    const at = monthlyMeasures(facts);
    const period = at(month).cell.period;
    const pace = paceOf(period, input.calendar);
    const kgi = kgiStanding(facts, input.calendar);
    const cells = [
      ...headRows(input, month, pace, [period, ...kgi.period === null ? [] : [kgi.period]]),
      ...kgiRows(input, kgi),
      row([]),
      tableHeader(language, month, period),
      ...KPIS.map((kpi2) => kpiRow(kpi2, input, month, pace, at, kgi))
    ];
    return {
      sheetName: PROGRESS_SHEET[language],
      blockName: PROGRESS_BLOCK,
      cells,
      rowKeys: { firstRow: TABLE_HEADER_ROW, names: [TEXT2.kpi, ...KPIS.map(({ name }) => name)].map(Object.values) },
      highlights: statusHighlights(cells.length),
      frozenRows: TABLE_HEADER_ROW + 1,
      columnWidths: [150, 130, 110, 110, 110, 110, 110, 130, 420]
    };
  }
  function monthlyMeasures(facts) {
    const slice = wholeTeam(facts);
    const known = /* @__PURE__ */ new Map();
    return (month) => {
      if (!known.has(month)) known.set(month, measure(slice, { first: month, last: month }));
      return known.get(month);
    };
  }
  function headRows(input, month, pace, periods) {
    const { facts, language, calendar } = input;
    const basis = effectiveBasis(facts.tables, facts.settings);
    const meta = [
      fill(TEXT2.asOf[language], dayParams(facts.asOf)),
      fill(TEXT2.businessDays[language], { gone: pace.gone, total: pace.total, month: monthOfYear(month) }),
      fill(TEXT2.basis[language], { basis: BASIS_NAMES[basis][language] }),
      ...periods.every(({ fullTo }) => calendar.covers(fullTo)) ? [] : [TEXT2.holidaysEnd[language]],
      ...input.notices
    ];
    const quiet = { color: QUIET, size: 9 };
    return [
      row([
        text2(TEXT2.title[language], { bold: true, size: 14, color: ACCENT }),
        ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK2),
        text2(fill(TEXT2.refreshed[language], { at: input.refreshedAt }), { ...quiet, align: "right" })
      ]),
      row([text2(meta.join("   "), quiet)]),
      row([text2(TEXT2.note[language], quiet)])
    ];
  }
  function kgiRows({ language }, kgi) {
    const { span, target, actual, attainment, pace, difference, status } = kgi;
    const yen = numberFormat("yen", language);
    const big = { bold: true, size: 12, align: "right" };
    const columns = [
      [TEXT2.kgiPeriod, text2(span === null ? DASH2 : spanName(span, language), { bold: true })],
      [TEXT2.kgiGoal, target === null ? text2(TEXT2.noKgi[language], { color: QUIET }) : number(target, yen, big)],
      [TEXT2.kgiActual, number(actual, yen, big)],
      [TEXT2.kgiAttainment, number(attainment, "0.0%", big)],
      [TEXT2.kgiStatus, text2(STATUS_TEXT[status][language], { bold: true, align: "center" })],
      [
        TEXT2.kgiDays,
        text2(pace === null ? DASH2 : `${pace.gone}/${pace.total}${language === "ja" ? "日" : ""}`, { align: "right" })
      ],
      [TEXT2.kgiPace, number(pace?.share ?? null, "0.0%", { align: "right" })],
      [TEXT2.kgiDifference, number(difference, '"+¥"#,##0;"−¥"#,##0;"±¥"0', { align: "right" })]
    ];
    return [
      row(
        columns.map(([name, { look }]) => text2(name[language], { color: QUIET, size: 9, align: look?.align ?? "left" }))
      ),
      row(columns.map(([, cell]) => cell))
    ];
  }
  function tableHeader(language, month, period) {
    const actual = period.partial ? TEXT2.actualRunning : TEXT2.actual;
    const params = { month: monthOfYear(month), iso: `${yearOfMonth(month)}-${pad22(monthOfYear(month))}` };
    const heads = [
      [TEXT2.kpi, "left"],
      [actual, "right"],
      [TEXT2.target, "right"],
      [period.partial ? TEXT2.attainmentRunning : TEXT2.attainment, "right"],
      [TEXT2.status, "center"],
      [TEXT2.lastMonth, "right"],
      [TEXT2.lastYear, "right"],
      [TEXT2.trend, "center"],
      [TEXT2.formula, "left"]
    ];
    return row(
      heads.map(
        ([name, align]) => text2(fill(name[language], params), { bold: true, background: HEADER_FILL, align: align ?? "left" })
      )
    );
  }
  function kpiRow(kpi2, { facts, targets, language }, month, pace, at, kgi) {
    const figure = figureOf(kpi2, at(month));
    const goal = goalFor(targets, kpi2, null, { first: month, last: month });
    const isKgi = kpi2.id === "kgi-progress";
    const assessment = isKgi ? { attainment: kgi.againstPace, status: kgi.status } : assess(kpi2, figure, goal, pace.share, facts.settings);
    const format = numberFormat(kpi2.unit, language);
    const lastClosed = figure.partial ? month - 1 : month;
    const trend = Array.from(
      { length: TREND_MONTHS },
      (_, i) => figureOf(kpi2, at(lastClosed - TREND_MONTHS + 1 + i)).value
    );
    return row([
      text2(kpi2.name[language]),
      number(figure.value, format, { align: "right", bold: true, italic: figure.partial }),
      goalCell(isKgi && kgi.target !== null ? { kind: "value", value: 1 } : goal, kpi2.unit, format),
      attainmentCell(assessment),
      text2(STATUS_TEXT[assessment.status][language], { align: "center" }),
      number(figureOf(kpi2, at(month - 1)).value, format, { align: "right" }),
      number(figureOf(kpi2, at(month - 12)).value, format, { align: "right" }),
      text2(blockTrend(trend), { color: ACCENT, align: "center" }),
      text2(kpi2.formula[language], { color: QUIET, size: 9 })
    ]);
  }
  function goalCell(goal, unit, format) {
    if (goal?.kind !== "range") return number(goal?.value ?? null, format, { align: "right" });
    const bound = (value) => value === Infinity ? "" : unit === "ratio" ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
    return text2(`${goal.lower === 0 ? "" : bound(goal.lower)}〜${bound(goal.upper)}`, { align: "right" });
  }
  function attainmentCell({ attainment }) {
    return number(attainment, "0.0%", { align: "right" });
  }
  function statusHighlights(rows) {
    return [TABLE_HEADER_ROW - 2, TABLE_HEADER_ROW + 1].flatMap(
      (first, i) => STATUS_LOOKS.map(({ sign, look }) => ({
        row: first,
        column: STATUS_COLUMN,
        rows: i === 0 ? 1 : rows - first,
        columns: 1,
        formula: (cell) => `=LEFT(${cell},1)="${sign}"`,
        look
      }))
    );
  }
  function spanName(span, language) {
    const month = (index) => language === "ja" ? `${yearOfMonth(index)}年${monthOfYear(index)}月` : `${yearOfMonth(index)}-${pad22(monthOfYear(index))}`;
    if (span.first === span.last) return month(span.first);
    return language === "ja" ? `${month(span.first)}〜${month(span.last)}` : `${month(span.first)} to ${month(span.last)}`;
  }
  var DASH2 = "—";
  var BLANK2 = { value: null };
  var text2 = (value, look = {}) => ({ value, look });
  function number(value, format, look) {
    return value === null ? text2(DASH2, look) : { value, format, look };
  }
  var row = (cells) => Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? BLANK2);
  function dayParams(day) {
    const { year, month, day: dayOfMonth } = civilDate(day);
    return { year, month, day: dayOfMonth, iso: `${year}-${pad22(month)}-${pad22(dayOfMonth)}` };
  }
  var pad22 = (value) => String(value).padStart(2, "0");

  // src/sheets/own-cells.ts
  function rowMoves(texts, plan) {
    const { firstRow, names } = plan.rowKeys;
    const free = new Map(names.flatMap((aliases, i) => aliases.map((alias) => [alias, firstRow + i])));
    const taken = /* @__PURE__ */ new Set();
    return texts.map((text3, row2) => {
      const target = free.get(text3);
      if (target !== void 0 && !taken.has(target)) {
        taken.add(target);
        return target;
      }
      return row2 < firstRow || row2 >= plan.cells.length ? row2 : null;
    });
  }
  function moveOwnCells(block, moves, rows) {
    if (moves.every((target, row2) => target === row2)) return;
    const sheet = block.getSheet();
    const left = block.getLastColumn() + 1;
    const width = sheet.getMaxColumns() - left + 1;
    if (width < 1) return;
    const top = block.getRow();
    const size = block.getNumRows();
    const old = readCells(sheet.getRange(top, left, size, width));
    const sources = arranged(moves, rows, size, (row2) => old[row2].some(isFilled));
    const more = sources.length - size;
    if (more > 0) {
      sheet.insertRowsAfter(top + size - 1, more);
      sheet.getRange(top + size, 1, more, sheet.getMaxColumns()).clear();
    }
    const moved = sources.map(
      (source, row2) => Array.from(
        { length: width },
        (_, column) => source === void 0 ? EMPTY : atRow(old[source][column], top + source, top + row2)
      )
    );
    writeCells(sheet.getRange(top, left, moved.length, width), moved);
  }
  function arranged(moves, rows, size, filled) {
    const sources = Array.from({ length: size });
    moves.forEach((target, row2) => {
      if (target !== null) sources[target] = row2;
    });
    moves.forEach((target, row2) => {
      if (target !== null || !filled(row2)) return;
      let place = rows;
      while (sources[place] !== void 0) place++;
      sources[place] = row2;
    });
    return sources;
  }
  var EMPTY = { value: "", formula: "", format: "General", note: "", background: null, validation: null };
  var isFilled = ({ value, formula, note }) => value !== "" || formula !== "" || note !== "";
  var atRow = (cell, from, to) => ({
    ...cell,
    formula: formulaAtRow(cell.formula, from, to)
  });
  function readCells(range) {
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    const notes = range.getNotes();
    const backgrounds = range.getBackgrounds();
    const validations = range.getDataValidations();
    return range.getValues().map(
      (row2, r) => row2.map((value, c) => ({
        value,
        formula: formulas[r][c],
        format: formats[r][c],
        note: notes[r][c],
        background: backgrounds[r][c],
        validation: validations[r][c]
      }))
    );
  }
  function writeCells(range, cells) {
    const each = (pick2) => cells.map((row2) => row2.map(pick2));
    range.clearDataValidations();
    range.setNumberFormats(each(formatToWrite));
    range.setValues(each(({ value, formula }) => formula === "" ? value : formula));
    range.setNotes(each(({ note }) => note));
    range.setBackgrounds(each(({ background }) => background));
    range.setDataValidations(each(({ validation }) => validation));
  }
  function formatToWrite({ value, formula, format }) {
    if (formula !== "") return format === "@" ? "General" : format;
    return typeof value === "string" && value !== "" ? "@" : format;
  }
  var PARTS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[\p{L}_][\p{L}\p{N}_.$]*(?::\$?[A-Z]+\$?\d+)?(?![\p{L}\p{N}_.$(])/giu;
  var OWN_CELLS = /^(\$?[A-Z]{1,3})(\d+)(?::(\$?[A-Z]{1,3})(\d+))?$/i;
  function formulaAtRow(formula, from, to) {
    if (from === to) return formula;
    return formula.replace(PARTS, (part) => {
      const [, first, row2, last2, lastRow = row2] = OWN_CELLS.exec(part) ?? [];
      if (first === void 0 || Number(row2) !== from || Number(lastRow) !== from) return part;
      return last2 === void 0 ? `${first}${to}` : `${first}${to}:${last2}${to}`;
    });
  }

  // src/sheets/apply.ts
  function applyPlan(spreadsheet, plan) {
    const named = spreadsheet.getRangeByName(plan.blockName);
    if (named !== null && named.getNumColumns() === plan.cells[0].length) {
      rewrite(spreadsheet, plan, named);
      return { sheetName: named.getSheet().getName(), insteadOf: null };
    }
    const sheet = newSheet(spreadsheet, plan.sheetName);
    const sheetName = sheet.getName();
    ensureSize(sheet, plan.cells.length, plan.cells[0].length);
    const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0].length);
    write(block, plan);
    arrange(sheet, plan);
    spreadsheet.setNamedRange(plan.blockName, block);
    if (named !== null) return { sheetName, insteadOf: { sheetName: named.getSheet().getName(), reason: "changed" } };
    return {
      sheetName,
      insteadOf: sheetName === plan.sheetName ? null : { sheetName: plan.sheetName, reason: "foreign" }
    };
  }
  function rewrite(spreadsheet, plan, owned) {
    const sheet = owned.getSheet();
    const rows = plan.cells.length;
    const room = owned.getNumRows();
    const top = owned.getRow();
    const columns = owned.getNumColumns();
    const keys = owned.offset(0, 0, room, 1).getValues();
    if (rows > room) sheet.insertRowsAfter(top + room - 1, rows - room);
    const moves = rowMoves(
      keys.map(([key]) => String(key)),
      plan
    );
    moveOwnCells(owned.offset(0, 0, Math.max(rows, room), columns), moves, rows);
    if (room > rows) owned.offset(rows, 0, room - rows, columns).clear();
    const block = owned.offset(0, 0, rows, columns);
    write(block, plan);
    if (room !== rows) spreadsheet.setNamedRange(plan.blockName, block);
  }
  function write(block, plan) {
    writeValues(block, plan.cells);
    writeLooks(block, plan.cells);
    replaceHighlights(block.getSheet(), block, plan);
  }
  function newSheet(spreadsheet, name) {
    let free = name;
    for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
    return spreadsheet.insertSheet(free, 0);
  }
  function replaceHighlights(sheet, block, plan) {
    const others = sheet.getConditionalFormatRules().filter((rule) => !rule.getRanges().every((range) => isInside(range, block)));
    const own = plan.highlights.map((highlight) => ruleOf(highlight, block));
    sheet.setConditionalFormatRules([...others, ...own]);
  }
  function isInside(range, block) {
    return range.getRow() >= block.getRow() && range.getColumn() >= block.getColumn() && range.getLastRow() <= block.getLastRow() && range.getLastColumn() <= block.getLastColumn();
  }
  function ruleOf(highlight, block) {
    const range = block.offset(highlight.row, highlight.column, highlight.rows, highlight.columns);
    const cell = range.getCell(1, 1).getA1Notation().replace(/^([A-Z]+)/, "$$$1");
    const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(highlight.formula(cell)).setRanges([range]);
    const { background, color, bold } = highlight.look;
    if (background !== void 0) builder.setBackground(background);
    if (color !== void 0) builder.setFontColor(color);
    if (bold !== void 0) builder.setBold(bold);
    return builder.build();
  }
  function arrange(sheet, plan) {
    sheet.setFrozenRows(plan.frozenRows);
    plan.columnWidths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
    sheet.setHiddenGridlines(true);
  }

  // src/actions/refresh.ts
  var LOCK_MS = 1e4;
  var DONE2 = {
    ja: "「{sheet}」を更新しました。使えなかった行: {unused}",
    en: '"{sheet}" is up to date. Rows that could not be used: {unused}'
  };
  var ELSEWHERE = {
    foreign: {
      ja: "シート「{name}」はルートKPIが作ったものではないため、「{sheet}」に書きました。",
      en: 'The sheet "{name}" was not made by Route KPI, so "{sheet}" was written instead.'
    },
    changed: {
      ja: "シート「{name}」は表の列の数が変わっているため、「{sheet}」に書きました。元のシートはそのまま残っています。",
      en: 'The table on the sheet "{name}" has a column added inside it, so "{sheet}" was written instead. The old sheet is left as it is.'
    }
  };
  function refresh() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError("busy");
    try {
      const workbook = loadWorkbook(spreadsheet, []);
      requireRecords(workbook, ["visits", "spells", "transactions"]);
      const unused = unusedRows(workbook.intake);
      const plan = progressPlan({
        ...workbook,
        calendar: new BusinessCalendar(workbook.settings.companyHolidays),
        refreshedAt: stampText(spreadsheet),
        notices: notices(workbook, workbook.language)
      });
      const applied = applyPlan(spreadsheet, plan);
      SpreadsheetApp.flush();
      const sentence = report(applied, unused, workbook.language);
      spreadsheet.toast(sentence);
      return sentence;
    } finally {
      lock?.releaseLock();
    }
  }
  function report({ sheetName, insteadOf }, unused, language) {
    const done = fill(DONE2[language], { sheet: sheetName, unused });
    if (insteadOf === null) return done;
    const elsewhere = fill(ELSEWHERE[insteadOf.reason][language], { name: insteadOf.sheetName, sheet: sheetName });
    return `${elsewhere} ${done}`;
  }

  // src/actions/show-sidebar.ts
  function showSidebar() {
    const language = languageOf(SpreadsheetApp.getActiveSpreadsheet());
    const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(language === "ja" ? "ルートKPI" : "Route KPI");
    SpreadsheetApp.getUi().showSidebar(page);
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
  function quoted(argument) {
    return Array.isArray(argument) ? "…" : cleanText(cellText(argument)).slice(0, 40);
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

  // src/functions/nearest.ts
  function nearestName(name, names) {
    if (names.length === 0) return "";
    const best = closest(name, names);
    const containing = names.find((candidate) => candidate.includes(name) || name.includes(candidate));
    return distance(name, best) <= Math.max(1, Math.floor(name.length / 2)) ? best : containing ?? "";
  }

  // src/functions/kpi-function.ts
  function kpiFunction(spreadsheet, id, args) {
    const kpi2 = KPIS.find((candidate) => candidate.id === id);
    const [period, filterText, ...more] = args;
    const filter = readFilter(filterText);
    const workbook = loadWorkbook(spreadsheet, more.filter(isRange));
    requireRecords(workbook, kpi2.needs);
    const { facts, dayOfDate } = workbook;
    const span = readPeriod(period, facts.settings, facts.asOf, dayOfDate);
    return figureOf(kpi2, measure(sliceOf(facts, filter, nearestName, customerKey), span)).value ?? "";
  }
  var isRange = (argument) => Array.isArray(argument);

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
      kpis: KPIS.map((kpi2) => ({
        name: kpi2.name[language],
        value: figureOf(kpi2, measures).value,
        unit: kpi2.unit
      }))
    };
  }

  // src/sheets/write-kgi.ts
  var KGI = { name: SETTINGS.find(({ key }) => key === "kgiTarget").name, rangeName: "KGI" };
  var VALUE_COLUMN2 = 2;
  var YEN = '"¥"#,##0';
  var PLAIN_FORMATS = ["@", "General", "0.###############", ""];
  function writeKgi(spreadsheet, target) {
    const cell = kgiCell(spreadsheet);
    const place = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
    if (cell.getFormula() !== "") throw new UserFacingError("kgi-is-formula", { place });
    const before = String(cell.getValue()) || null;
    if (target === null) cell.clearContent();
    else {
      if (PLAIN_FORMATS.includes(cell.getNumberFormat())) cell.setNumberFormat(YEN);
      cell.setValue(target);
    }
    return { place, target, before };
  }
  function kgiCell(spreadsheet) {
    const named = spreadsheet.getRangeByName(KGI.rangeName);
    if (named !== null) return named.getCell(1, 1);
    const sheet = settingsSheet(spreadsheet);
    if (sheet === null) {
      writeSettingsSheet(spreadsheet, {});
      return spreadsheet.getRangeByName(KGI.rangeName);
    }
    const row2 = settingRow(sheet.getDataRange().getValues(), "kgiTarget");
    if (row2 !== null) return sheet.getRange(row2 + 1, VALUE_COLUMN2);
    const below = sheet.getLastRow() + 1;
    ensureSize(sheet, below, VALUE_COLUMN2);
    sheet.getRange(below, 1).setValue(KGI.name[languageOf(spreadsheet)]);
    return sheet.getRange(below, VALUE_COLUMN2);
  }

  // src/rpc/save-kgi.ts
  function saveKgi({ target }) {
    return writeKgi(SpreadsheetApp.getActiveSpreadsheet(), target === null ? null : amount(String(target)));
  }
  function amount(text3) {
    const money = readMoneyText(text3);
    if (money === null || money === "blank" || money.value <= 0)
      throw new UserFacingError("bad-amount", { text: text3.trim().slice(0, 40) });
    return money.value;
  }

  // src/sheets/speaking.ts
  function speaking(run) {
    return (...args) => {
      try {
        return run(...args);
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
    refresh: speaking(refresh),
    createSettingsSheet: speaking(createSettingsSheet),
    insertSampleData: speaking(insertSampleData),
    showSidebar: speaking(showSidebar)
  };
  var calls = {
    sidebarOverview: speaking(sidebarOverview),
    saveKgi: speaking(saveKgi)
  };
  var kpi = speaking(
    (id, args) => kpiFunction(SpreadsheetApp.getActiveSpreadsheet(), id, Array.from(args))
  );
  return __toCommonJS(main_exports);
})();

function onOpen(argument) {
  return RouteKpi.actions.onOpen(argument);
}

function onInstall(argument) {
  return RouteKpi.actions.onInstall(argument);
}

function refresh(argument) {
  return RouteKpi.actions.refresh(argument);
}

function createSettingsSheet(argument) {
  return RouteKpi.actions.createSettingsSheet(argument);
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

function saveKgi(argument) {
  return RouteKpi.calls.saveKgi(argument);
}

/**
 * 商談数 (Meetings): 商談まで進んだ活動の数。
 * 計算: 結果が商談、または訪問・オンラインで見積・受注・失注となった活動の数(定期訪問を除く)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_MEETINGS(period, filter, more) {
  return RouteKpi.kpi('meetings', arguments);
}

/**
 * アプローチ数 (Approaches): 新しい話を始めようとした活動の数。
 * 計算: 目的がアポ取り・新規・開拓の活動、または目的が空欄で、契約中でない顧客への不在・断り・会話・アポ獲得の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_APPROACHES(period, filter, more) {
  return RouteKpi.kpi('approaches', arguments);
}

/**
 * アポ獲得率 (Appointment rate): アプローチのうちアポにつながった割合。
 * 計算: アポ獲得となったアプローチ ÷ アプローチ。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_APPOINTMENT_RATE(period, filter, more) {
  return RouteKpi.kpi('appointment-rate', arguments);
}

/**
 * 訪問件数 (Visits): 訪問した回数。
 * 計算: 種別が訪問の活動の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISITS(period, filter, more) {
  return RouteKpi.kpi('visits', arguments);
}

/**
 * 通話数 (Calls): 電話をかけた、または受けた回数。
 * 計算: 通話の表があればその行数、なければ種別が電話の活動の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CALLS(period, filter, more) {
  return RouteKpi.kpi('calls', arguments);
}

/**
 * 訪問頻度 (Visit frequency): 契約中の顧客を1社あたり月に何回訪問したか。
 * 計算: 契約中の顧客への訪問 ÷ 顧客・月(契約していた日数を月の日数で割った合計)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISIT_FREQUENCY(period, filter, more) {
  return RouteKpi.kpi('visit-frequency', arguments);
}

/**
 * 訪問カバー率 (Visit coverage): 契約中の顧客のうち一度でも訪問した割合。
 * 計算: 期間中に一度でも訪問した契約顧客 ÷ 期間中に一日でも契約していた顧客。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_VISIT_COVERAGE(period, filter, more) {
  return RouteKpi.kpi('visit-coverage', arguments);
}

/**
 * 初月フォロー率 (First-month follow-up): 契約が始まった顧客を30日以内にフォローした割合。
 * 計算: 開始日の翌日から30日以内に訪問またはフォロー電話のあった契約 ÷ 期間中に始まり30日以上たった契約。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_FIRST_MONTH_FOLLOW(period, filter, more) {
  return RouteKpi.kpi('first-month-follow', arguments);
}

/**
 * 取引単価 (Deal size): 取引1件あたりの金額。
 * 計算: 売上 ÷ 取引件数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_DEAL_SIZE(period, filter, more) {
  return RouteKpi.kpi('deal-size', arguments);
}

/**
 * 客単価 (Revenue per customer): 取引のあった顧客1社あたりの売上。
 * 計算: 売上 ÷ 取引のあった顧客数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_REVENUE_PER_CUSTOMER(period, filter, more) {
  return RouteKpi.kpi('revenue-per-customer', arguments);
}

/**
 * 継続期間 (Tenure): 契約中の顧客がこれまで続いている長さの平均。
 * 計算: 期末に契約中の顧客の、現在の契約の開始からの月数の平均(月 = 30.436875日)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_TENURE(period, filter, more) {
  return RouteKpi.kpi('tenure', arguments);
}

/**
 * 想定継続期間 (Expected tenure): 顧客の半分が解約するまでの長さの見込み。
 * 計算: カプラン・マイヤー法による契約期間の中央値(契約中の顧客は打ち切りとして扱う)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_EXPECTED_TENURE(period, filter, more) {
  return RouteKpi.kpi('expected-tenure', arguments);
}

/**
 * 継続率 (Retention rate): 契約を続けてくれた顧客の割合。
 * 計算: 期首の契約客のうち期末も契約中の割合。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_RETENTION(period, filter, more) {
  return RouteKpi.kpi('retention-rate', arguments);
}

/**
 * 解約率 (Churn rate): 契約をやめた顧客の割合。
 * 計算: 期首の契約客のうち期末に契約していない割合。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CHURN_RATE(period, filter, more) {
  return RouteKpi.kpi('churn-rate', arguments);
}

/**
 * 解約数 (Cancellations): 解約した顧客の数。
 * 計算: 期間中に契約が終わった顧客の数(更新で続いた契約を除く)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CHURN_COUNT(period, filter, more) {
  return RouteKpi.kpi('churn-count', arguments);
}

/**
 * 新規獲得数 (New customers): 初めて契約した顧客の数。
 * 計算: 期間中に初めての契約が始まった顧客の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_NEW_CUSTOMERS(period, filter, more) {
  return RouteKpi.kpi('new-customers', arguments);
}

/**
 * 契約中の顧客数 (Active customers): 期末に契約中の顧客の数。
 * 計算: 期末日の終わりに契約中の顧客の数。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_ACTIVE_CUSTOMERS(period, filter, more) {
  return RouteKpi.kpi('active-customers', arguments);
}

/**
 * 現在までの利用金額 (Revenue to date per customer): 契約中の顧客がこれまでに支払った金額の平均。
 * 計算: 期末に契約中の顧客の、これまでの取引金額の平均。顧客を指定するとその顧客の合計。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_CUMULATIVE_REVENUE(period, filter, more) {
  return RouteKpi.kpi('cumulative-revenue', arguments);
}

/**
 * 売上 (Revenue): 期間の売上。
 * 計算: 期間の取引金額の合計。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_REVENUE(period, filter, more) {
  return RouteKpi.kpi('revenue', arguments);
}

/**
 * 売上継続率 (Net revenue retention): 前からの顧客の売上が、直前の同じ長さの期間からどれだけ続いているか。
 * 計算: 期首の契約客の売上 ÷ 同じ顧客の直前の同じ長さの期間の売上。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_NRR(period, filter, more) {
  return RouteKpi.kpi('net-revenue-retention', arguments);
}

/**
 * 成約率 (Win rate): 結論の出た商談のうち受注した割合。
 * 計算: 受注 ÷ (受注 + 失注)。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_WIN_RATE(period, filter, more) {
  return RouteKpi.kpi('win-rate', arguments);
}

/**
 * KGI達成率 (KGI attainment): 売上目標(KGI)にどこまで届いたか。
 * 計算: KGIの期間の今日までの売上 ÷ KGI。
 *
 * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月
 * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員
 * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい
 * @return {number} 値がないときは空欄
 * @customfunction
 */
function KPI_KGI_PROGRESS(period, filter, more) {
  return RouteKpi.kpi('kgi-progress', arguments);
}
