import { DomainError } from "../../core/DomainError";
import type { HistoryRecord } from "../PlanData";
import { cellAddress } from "./cellAddress";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import { netReturns } from "./netReturns";
import type { RecognisedTable } from "./RecognisedTable";
import type { Sale } from "./Sale";
import { dayOfSerial, monthStart } from "./serialDay";

/** The history of the plan: repeated rows added up, returns netted, a month that is not over left out. */
export function historyFrom(
  table: RecognisedTable,
  sales: readonly Sale[],
  decisions: IntakeDecisions,
): { readonly records: readonly HistoryRecord[]; readonly sales: readonly Sale[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const address = (sale: Sale): string => cellAddress(table.origin, sale.row, sale.column);
  const ask = (
    kind: Issue["kind"],
    weight: Issue["weight"],
    found: readonly Sale[],
    choices: readonly string[] = [],
    values = {},
  ): string | null => {
    const issue = makeIssue({
      kind,
      weight,
      table: table.name,
      count: found.length,
      positions: found.slice(0, 5).map(address),
      choices,
      values,
      decisions,
    });
    issues.push(issue);
    return issue.chosen;
  };

  let kept = sales;
  const copies = exactCopies(table, kept);
  if (copies.length > 0 && ask("exactDuplicates", "warning", copies, ["keep", "removeCopies"]) === "removeCopies") {
    const removed = new Set(copies);
    kept = kept.filter((sale) => !removed.has(sale));
  }
  const partial = partialMonth(kept);
  if (partial) {
    const found = kept.filter((sale) => sale.date >= partial.start);
    const values = { last: isoDay(partial.last) };
    if (ask("partialPeriod", "warning", found, ["exclude", "include"], values) === "exclude")
      kept = kept.filter((sale) => sale.date < partial.start);
  }
  const repeated = repeatedKeys(kept);
  if (repeated.length > 0) ask("duplicates", "note", repeated);
  checkPeriods(table, kept);

  const returned = kept.filter((sale) => sale.units < 0);
  const isNetted = returned.length > 0 && ask("returns", "warning", returned, ["net", "leave"]) === "net";
  const summed = summedBy(kept, (date) => date);
  const bucket = decisions.bucket ?? (summed.length > mostRecords ? "month" : "asGiven");
  let records =
    bucket === "asGiven" || bucket === "day" ? summed : summedBy(kept, bucket === "month" ? monthStart : mondayOf);
  if (decisions.bucket === undefined && bucket === "month" && records.length < summed.length) {
    issues.push(
      makeIssue({
        kind: "monthsSummed",
        weight: "note",
        table: table.name,
        count: kept.length,
        values: { records: records.length },
      }),
    );
  }
  if (isNetted) records = netReturns(records);
  return { records, sales: kept, issues };
}

const mostRecords = 5_000;

/** Copies of a whole row, in a table without a column that numbers its rows. */
function exactCopies(table: RecognisedTable, sales: readonly Sale[]): readonly Sale[] {
  if (table.shape !== "long") return [];
  const seen = new Set<string>();
  return sales.filter((sale) => {
    const row = JSON.stringify(table.values[sale.row]);
    if (seen.has(row)) return true;
    seen.add(row);
    return false;
  });
}

function keyOf(sale: { date: number; sku: string; region: string | null }): string {
  return `${sale.date}\u0000${sale.sku}\u0000${sale.region ?? ""}`;
}

function repeatedKeys(sales: readonly Sale[]): readonly Sale[] {
  const seen = new Set<string>();
  return sales.filter((sale) => {
    const key = keyOf(sale);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** One record a period, item and region, oldest first. Revenue is unknown (null) where no sale of the record tells it. */
function summedBy(sales: readonly Sale[], periodOf: (date: number) => number): readonly HistoryRecord[] {
  const sums = new Map<
    string,
    { date: number; sku: string; region: string | null; units: number; revenue: number | null }
  >();
  for (const sale of sales) {
    const date = periodOf(sale.date);
    const key = keyOf({ ...sale, date });
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { date, sku: sale.sku, region: sale.region, units: sale.units, revenue: sale.revenue });
    } else {
      sum.units += sale.units;
      if (sale.revenue !== null) sum.revenue = (sum.revenue ?? 0) + sale.revenue;
    }
  }
  return [...sums.values()].map(withoutNoise).sort((a, b) => a.date - b.date);
}

/** Sums of cents leave noise in the fifteenth digit. */
function withoutNoise(record: HistoryRecord): HistoryRecord {
  const clean = (value: number): number => Number(value.toPrecision(12));
  return { ...record, units: clean(record.units), revenue: record.revenue === null ? null : clean(record.revenue) };
}

/** Serial 2 was a Monday. */
function mondayOf(date: number): number {
  return date - ((date - 2) % 7);
}

/** The last month, where daily or weekly sales stop well before its end. */
function partialMonth(sales: readonly Sale[]): { start: number; last: number } | null {
  const days = [...new Set(sales.map((sale) => sale.date))].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined || days.length < 10 || days.every((day) => dayOfSerial(day).day === 1)) return null;
  const perMonth = days.length / new Set(days.map((day) => monthStart(day))).size;
  // Dates at the end of each month are months; so are two or fewer dates a month.
  if (perMonth <= 2) return null;
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] ?? day))
    .sort((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length * 0.9)] ?? 1;
  const monthEnd = monthStart(last, 1) - 1;
  return monthEnd - last > Math.max(3, usualGap) ? { start: monthStart(last), last } : null;
}

/** Months between the first and the last sale count, whether or not each has one: demand may be intermittent. */
function checkPeriods(table: RecognisedTable, sales: readonly Sale[]): void {
  const days = sales.map((sale) => sale.date);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), 0);
  const [from, to] = [dayOfSerial(first), dayOfSerial(last)];
  const periods = days.length === 0 ? 0 : (to.year - from.year) * 12 + to.month - from.month + 1;
  if (periods >= 3) return;
  const range = days.length === 0 ? { first: "", last: "" } : { first: isoDay(first), last: isoDay(last) };
  throw new DomainError("notEnoughData", "intake.tooFewPeriods", { table: table.name, periods, ...range });
}

function isoDay(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
