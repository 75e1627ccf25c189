import { message } from "../../messages/message";
import { numberFormatPattern } from "../../plan/numberFormats";
import type { CellsSpecification, GridSpecification, SheetSpecification } from "../../plan/PlanSpecification";
import { areaAddress, cellAddress } from "../address";
import { blockArea } from "./blockArea";
import type { BuildStep } from "./BuildStep";
import { formatSheet } from "./formatSheet";
import { formulaFormat } from "./formulaFormat";
import { planStyles, stylesInvisibleOnBlanks } from "./planStyles";
import { typedText } from "./typedText";
import { uniform } from "./uniform";

/** The batch that writes a sheet's grids and cells with their looks. Of a grid only the first cell is written: it spills. */
export function sheetStep(sheet: SheetSpecification, currency: string): BuildStep {
  return {
    label: message("office.step.sheet", { sheet: sheet.name }),
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      for (const block of sheet.blocks) if (block.kind === "grid") writeGrid(worksheet, block, currency);
      for (const block of sheet.blocks) if (block.kind === "cells") writeCells(worksheet, block, currency);
      formatSheet(worksheet, sheet);
    },
  };
}

function writeGrid(worksheet: Excel.Worksheet, grid: GridSpecification, currency: string): void {
  const reach = { ...blockArea(grid), rows: grid.rows + (grid.grows ? rowsToGrow : 0) };
  worksheet.getRange(areaAddress(stylesInvisibleOnBlanks.has(grid.style) ? reach : blockArea(grid))).style =
    planStyles[grid.style].name;
  worksheet.getRange(areaAddress(reach)).numberFormat = uniform(formulaFormat(grid.numberFormat, currency));
  grid.columnNumberFormats?.forEach((name, index) => {
    const column = areaAddress({ ...reach, column: grid.column + index, columns: 1 });
    worksheet.getRange(column).numberFormat = uniform(formulaFormat(name, currency));
  });
  worksheet.getRange(cellAddress(grid.row, grid.column)).formulas = [[grid.formula]];
}

function writeCells(worksheet: Excel.Worksheet, cells: CellsSpecification, currency: string): void {
  const area = blockArea(cells);
  if (area.rows === 0 || area.columns === 0) return;
  const range = worksheet.getRange(areaAddress(area));
  range.style = planStyles[cells.style].name;
  const hasFormula = cells.values.flat().some((value) => typeof value === "string" && value.startsWith("="));
  const format = hasFormula ? formulaFormat : numberFormatPattern;
  range.numberFormat = uniform(format(cells.numberFormat, currency));
  range.formulas = cells.values.map((row) =>
    row.map((value) => typedText(value, hasFormula ? "general" : cells.numberFormat)),
  );
  for (const link of cells.links ?? []) {
    const shown = cells.values[link.row]?.[link.column];
    const isText = typeof shown === "string" && !shown.startsWith("=");
    worksheet.getRange(cellAddress(cells.row + link.row, cells.column + link.column)).hyperlink = {
      documentReference: link.target,
      screenTip: message("office.linkTip", { target: link.target }),
      ...(isText ? { textToDisplay: shown } : {}),
    };
  }
}

/** Formats reach this far below a grid, for the items to come. */
const rowsToGrow = 100;
