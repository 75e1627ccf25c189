import { DomainError } from "../../core/DomainError";
import { cellAddress } from "./cellAddress";
import { textOf } from "./cellValue";
import { dateReader, numberReader } from "./columnReaders";
import type { IntakeDecisions } from "./IntakeDecisions";
import { monthStart } from "./serialDay";
import { periodDates } from "./periodDates";
import type { RecognisedTable } from "./RecognisedTable";
import type { Sale } from "./Sale";
import { tableReader } from "./tableReader";

/** The sales that a history holds, in the order of its cells; a cell without a quantity is no sale. */
export function readSales(table: RecognisedTable, decisions: IntakeDecisions): readonly Sale[] {
  const sales =
    table.shape === "wide"
      ? wideSales(table, decisions)
      : table.shape === "crosstab"
        ? crosstabSales(table, decisions)
        : longSales(table, decisions);
  if (sales.length === 0) throw unreadable(table, decisions);
  if (sales.every((sale) => sale.units === 0))
    throw new DomainError("notEnoughData", "intake.nothingSold", { table: table.name });
  return sales;
}

function longSales(table: RecognisedTable, decisions: IntakeDecisions): Sale[] {
  const reader = tableReader(table, decisions);
  const units = reader.column("units");
  if (!units) {
    if (table.headerRow === -1) throw headersMissing(table);
    throw new DomainError("invalid", "intake.noQuantityColumn", { table: table.name });
  }
  if (reader.rows.length === 1) throw new DomainError("notEnoughData", "intake.oneRow", { table: table.name });
  const dateOf = rowDates(table, decisions);
  const hasItems = reader.column("sku") !== undefined;
  const sales: Sale[] = [];
  reader.rows.forEach((row, position) => {
    const date = dateOf(row, position);
    const sold = reader.number(row, "units");
    const sku = hasItems ? reader.text(row, "sku") : table.name;
    if (date === null || sold === null || sku === null) return;
    const price = reader.number(row, "price");
    const revenue = reader.number(row, "revenue") ?? (price === null ? null : price * sold);
    const cost = costOf(
      reader.number(row, "cost"),
      reader.number(row, "unitCost"),
      reader.number(row, "profit"),
      revenue,
      sold,
    );
    const [region, stockoutDays] = [reader.text(row, "region"), reader.number(row, "stockoutDays")];
    sales.push({ date, sku, region, units: sold, revenue, cost, stockoutDays, row, column: units.index });
  });
  return sales;
}

function costOf(
  cost: number | null,
  unitCost: number | null,
  profit: number | null,
  revenue: number | null,
  units: number,
): number | null {
  if (cost !== null) return cost;
  if (unitCost !== null) return unitCost * units;
  return profit !== null && revenue !== null ? revenue - profit : null;
}

/** The day of a row: from the date column, from a year, or counted from the first period that the user gave. */
function rowDates(
  table: RecognisedTable,
  decisions: IntakeDecisions,
): (row: number, position: number) => number | null {
  const date = table.columns.find((column) => column.role === "date");
  if (date) {
    const read = dateReader(table, date, decisions);
    return (row) => {
      const reading = read(table.values[row]?.[date.index]);
      return typeof reading === "number" ? reading : null;
    };
  }
  if (table.headerRow === -1 && table.columns.length > 1) throw headersMissing(table);
  if (table.shape !== "series") throw new DomainError("invalid", "intake.noDateColumn", { table: table.name });
  const first = decisions.firstPeriod;
  if (first === undefined) throw new DomainError("invalid", "intake.firstPeriodMissing", { table: table.name });
  return (_row, position) => monthStart(first, position);
}

function wideSales(table: RecognisedTable, decisions: IntakeDecisions): Sale[] {
  const reader = tableReader(table, decisions);
  const periods = table.columns.filter((column) => column.role === "period");
  const read = numberReader(table, periods, decisions);
  const hasItems = reader.column("sku") !== undefined;
  const dates = periodDates(table, periods, decisions);
  return reader.rows.flatMap((row) => {
    const sku = hasItems ? reader.text(row, "sku") : table.name;
    return periods.flatMap((column, position): Sale[] => {
      const units = read(table.values[row]?.[column.index]);
      const date = dates(row, position);
      if (typeof units !== "number" || sku === null || date === null) return [];
      return [
        { date, sku, region: reader.text(row, "region"), units, revenue: null, cost: null, row, column: column.index },
      ];
    });
  });
}

function crosstabSales(table: RecognisedTable, decisions: IntakeDecisions): Sale[] {
  const items = table.columns.filter((column) => column.role === "itemUnits");
  const read = numberReader(table, items, decisions);
  const dateOf = rowDates(table, decisions);
  const region = tableReader(table, decisions);
  return table.dataRows.flatMap((row, position) =>
    items.flatMap((column): Sale[] => {
      const units = read(table.values[row]?.[column.index]);
      const date = dateOf(row, position);
      if (typeof units !== "number" || date === null) return [];
      return [
        {
          date,
          sku: column.header,
          region: region.text(row, "region"),
          units,
          revenue: null,
          cost: null,
          row,
          column: column.index,
        },
      ];
    }),
  );
}

function headersMissing(table: RecognisedTable): DomainError {
  return new DomainError("invalid", "intake.headersMissing", {
    table: table.name,
    cells: cellAddress(table.origin, 0, 0),
  });
}

/** Why a history with rows gave no sale: no date reads, or no quantity does. */
function unreadable(table: RecognisedTable, decisions: IntakeDecisions): DomainError {
  const row = table.dataRows[0] ?? 0;
  const date = table.columns.find((column) => column.role === "date");
  if (date) {
    const read = dateReader(table, date, decisions);
    const anyDate = table.dataRows.some((known) => typeof read(table.values[known]?.[date.index]) === "number");
    if (!anyDate) return columnError("intake.datesUnreadable", date);
  }
  const units = table.columns.find(
    (column) => column.role === "units" || column.role === "period" || column.role === "itemUnits",
  );
  return units
    ? columnError("intake.quantitiesUnreadable", units)
    : new DomainError("invalid", "intake.noQuantityColumn", { table: table.name });

  function columnError(key: string, column: RecognisedTable["columns"][number]): DomainError {
    return new DomainError("invalid", key, {
      table: table.name,
      column: column.header,
      count: table.dataRows.length,
      example: textOf(table.values[row]?.[column.index]),
      cells: cellAddress(table.origin, row, column.index),
    });
  }
}
