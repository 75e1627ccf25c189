import type { Area } from "../address";
import type { BlockSpecification } from "../../plan/PlanSpecification";

/** The cells that a block fills at once: a table with its heading row, a grid with what it spills. */
export function blockArea(block: BlockSpecification): Area {
  const { row, column } = block;
  switch (block.kind) {
    case "table":
      // An Excel table has at least one row, though it be blank.
      return { row, column, rows: Math.max(1, block.rows.length) + 1, columns: block.columns.length };
    case "grid":
      return { row, column, rows: block.rows, columns: block.columns };
    case "cells":
      return { row, column, rows: block.values.length, columns: block.values[0]?.length ?? 0 };
  }
}
