import { cellKey } from "../calculation/cellKey";
import type { SheetArea } from "../SheetArea";
import { adjustFormula } from "../structure/adjustFormula";
import type { StructuralChange } from "../structure/StructuralChange";
import { transformArea } from "../structure/transformArea";
import type { ChartSnapshot } from "../WorkbookSnapshot";
import type { SheetState } from "./SheetState";
import type { WorkbookCore } from "./WorkbookCore";

/**
 * Carries out a structural change: `moveCells` moves the cells themselves (a person's grid may have done so already), then formulas, names,
 * tables, charts, rules, links, spills and tracked areas follow, and everything is calculated.
 */
export function restructure(core: WorkbookCore, change: StructuralChange, moveCells: () => void): void {
  const spills: SheetArea[] = [];
  const orphans: SheetArea[] = [];
  for (const cell of core.calculator.graph.all()) {
    if (!cell.spill) continue;
    const area = transformArea({ sheetId: cell.sheetId, ...cell.spill }, change);
    const anchor = transformArea(
      { sheetId: cell.sheetId, row: cell.row, column: cell.column, rows: 1, columns: 1 },
      change,
    );
    if (area && anchor && area.row === anchor.row && area.column === anchor.column) spills.push(area);
    else if (area) orphans.push(area);
  }
  moveCells();
  core.cells.forgetErrors();
  for (const area of orphans) if (core.document.workbook.getSheetBySheetId(area.sheetId)) emptyFollowers(core, area);
  adjustFormulas(core, change);
  adjustTables(core, change);
  for (const [sheetId, state] of core.sheetStates) adjustSheet(core, sheetId, state, change);
  for (const tracked of core.tracked) tracked.follow((area) => transformArea(area, change));
  if (change.kind === "deleteSheet") return core.calculator.sheetRemoved(change.sheetId);
  core.calculator.rebuild(spills.filter((area) => core.document.workbook.getSheetBySheetId(area.sheetId)));
}

function adjustFormulas(core: WorkbookCore, change: StructuralChange): void {
  const { document, cells } = core;
  const { graph } = core.calculator;
  // Of a sheet that went, the cells of the others stayed where they are.
  const stayed = change.kind === "deleteSheet" && [...graph.all()].filter((cell) => cell.sheetId !== change.sheetId);
  for (const { sheetId, row, column, formula } of [...(stayed ? cells.formulas(stayed) : cells.formulas())]) {
    // A formula that moved to another sheet still means the cells of its old one.
    const home =
      change.kind === "move" && sheetId === change.to.sheetId && isIn(change.to, row, column)
        ? change.from.sheetId
        : sheetId;
    const next = adjustFormula(formula, home, change, cells);
    if (next !== formula) document.setCell(sheetId, row, column, { ...document.cell(sheetId, row, column), f: next });
  }
  const anySheet = document.sheets()[0]?.getSheetId() ?? "";
  if (change.kind === "deleteSheet") {
    for (const name of core.names.all()) if (name.scopeSheetId === change.sheetId) core.names.remove(name);
  }
  core.names.rewrite((formula, record) => adjustFormula(formula, record.scopeSheetId ?? anySheet, change, cells));
}

const isIn = (area: SheetArea, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function adjustTables(core: WorkbookCore, change: StructuralChange): void {
  for (const table of core.tables.all()) {
    const before = { sheetId: table.sheetId, ...table.area };
    const header = transformArea({ ...before, rows: 1 }, change);
    const area = transformArea(before, change);
    if (area === before) continue;
    if (!area || !header) {
      core.tables.remove(table.id);
      core.events.emit("tableDeleted", { tableId: table.id, name: table.name, sheetId: table.sheetId, source: "host" });
      continue;
    }
    if (area.columns !== table.area.columns && change.kind !== "move" && change.kind !== "deleteSheet")
      adjustColumns(core, table, change);
    table.sheetId = area.sheetId;
    table.area = { row: area.row, column: area.column, rows: Math.max(2, area.rows), columns: area.columns };
    core.events.emit("tableChanged", { tableId: table.id, source: "host" });
  }
}

/** Whole columns came into or went out of a table. */
function adjustColumns(
  core: WorkbookCore,
  table: ReturnType<WorkbookCore["tables"]["all"]>[number],
  change: Extract<StructuralChange, { kind: "insert" | "delete" }>,
): void {
  const place = change.at - table.area.column;
  if (change.kind === "delete") {
    table.columns = table.columns.filter((_, index) => index < place || index >= place + change.count);
    return;
  }
  const fresh: string[] = [];
  for (let number = 1; fresh.length < change.count; number += 1) {
    const name = `Column${number}`;
    if (![...table.columns, ...fresh].some((column) => column.toLowerCase() === name.toLowerCase())) fresh.push(name);
  }
  table.columns = [...table.columns.slice(0, place), ...fresh, ...table.columns.slice(place)];
  fresh.forEach((name, index) => core.enter(table.sheetId, table.area.row, change.at + index, { v: name, t: 1 }));
}

function adjustSheet(core: WorkbookCore, sheetId: string, state: SheetState, change: StructuralChange): void {
  const follow = <Item extends { readonly area: { row: number; column: number; rows: number; columns: number } }>(
    item: Item,
  ): Item[] => {
    const before = { sheetId, ...item.area };
    const area = transformArea(before, change);
    if (area === before) return [item];
    // A rule follows its cells on the sheet; cells cut to another sheet leave it behind.
    return area?.sheetId === sheetId
      ? [{ ...item, area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns } }]
      : [];
  };
  const adjust = (formula: string): string =>
    formula.startsWith("=") ? adjustFormula(formula, sheetId, change, core.cells) : formula;
  state.validations = state.validations.flatMap(follow).map((validation) => {
    const { rule } = validation;
    if (rule.kind === "list")
      return typeof rule.source === "string"
        ? { ...validation, rule: { ...rule, source: adjust(rule.source) } }
        : validation;
    return rule.kind === "custom" ? { ...validation, rule: { ...rule, formula: adjust(rule.formula) } } : validation;
  });
  state.conditionalFormats = state.conditionalFormats.flatMap(follow).map((format) => {
    const { rule } = format;
    if (rule.kind === "formula") return { ...format, rule: { ...rule, formula: adjust(rule.formula) } };
    if (rule.kind !== "cellValue") return format;
    return {
      ...format,
      rule: {
        ...rule,
        first: adjust(rule.first),
        ...(rule.second === undefined ? {} : { second: adjust(rule.second) }),
      },
    };
  });
  state.hyperlinks = state.hyperlinks.flatMap((link) => {
    const place = transformArea({ sheetId, row: link.row, column: link.column, rows: 1, columns: 1 }, change);
    return place ? [{ ...link, row: place.row, column: place.column }] : [];
  });
  const charts = state.charts.map((chart) => adjustChart(chart, adjust));
  const different = charts.some((chart, index) => chart !== state.charts[index]);
  state.charts = charts;
  if (different) core.events.emit("chartsChanged", { sheetId });
}

function adjustChart(chart: ChartSnapshot, adjust: (formula: string) => string): ChartSnapshot {
  let different = false;
  const series = chart.series.map((one) => {
    const values = adjust(one.values);
    const categories = one.categories === undefined ? undefined : adjust(one.categories);
    const name = adjust(one.name);
    if (values === one.values && categories === one.categories && name === one.name) return one;
    different = true;
    return { ...one, name, values, ...(categories === undefined ? {} : { categories }) };
  });
  return different ? { ...chart, series } : chart;
}

/** The formula of these cells is gone: its results go too. */
function emptyFollowers(core: WorkbookCore, area: SheetArea): void {
  const formulas = new Set<number>();
  core.document.eachCell(area.sheetId, area, (row, column, cell) => cell.f && formulas.add(cellKey(row, column)));
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!formulas.has(cellKey(row, column))) core.cells.writeResult(area.sheetId, row, column, null);
    }
  }
}
