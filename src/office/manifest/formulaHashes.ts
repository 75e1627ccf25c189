import { cellAddress } from "../address";
import type { BlockSpecification, PlanSpecification } from "../../plan/PlanSpecification";
import type { MadeSheet, PlanManifest } from "./PlanManifest";
import { formulaHash } from "./formulaHash";

/** Fingerprints of the plan's formulas as Excel has taken them: read back, for Excel may spell them its own way. */
export async function formulaHashes(
  context: Excel.RequestContext,
  specification: PlanSpecification,
  sheets: readonly MadeSheet[],
): Promise<PlanManifest["formulas"]> {
  const read = specification.sheets.map((sheet, index) => {
    const worksheet = context.workbook.worksheets.getItem(sheets[index]?.id ?? sheet.name);
    const cells = sheet.blocks.flatMap(formulaCells);
    return { key: sheet.key, cells, ranges: cells.map((cell) => worksheet.getRange(cell).load("formulas")) };
  });
  await context.sync();
  return Object.fromEntries(
    read.map(({ key, cells, ranges }) => [
      key,
      Object.fromEntries(
        cells.map((cell, index) => [cell, formulaHash(String(ranges[index]?.formulas[0]?.[0] ?? ""))]),
      ),
    ]),
  );
}

function formulaCells(block: BlockSpecification): readonly string[] {
  if (block.kind === "table") return [];
  if (block.kind === "grid") return [cellAddress(block.row, block.column)];
  return block.values.flatMap((row, down) =>
    row.flatMap((value, across) =>
      typeof value === "string" && value.startsWith("=") ? [cellAddress(block.row + down, block.column + across)] : [],
    ),
  );
}
