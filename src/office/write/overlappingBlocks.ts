import { areaAddress, type Area } from "../address";
import type { SheetSpecification } from "../../plan/PlanSpecification";
import { blockArea } from "./blockArea";

/**
 * Pairs of blocks of a sheet that want the same cell: "J9:U20 and J20:U20". A cell written under a spill would block the
 * spill (#SPILL!), so a plan with such a pair is a defect and is not written.
 */
export function overlappingBlocks(sheet: SheetSpecification): readonly string[] {
  const areas = sheet.blocks.map(blockArea).filter((area) => area.rows > 0 && area.columns > 0);
  return areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => overlap(area, other))
      .map((other) => `${sheet.name}: ${areaAddress(area)} and ${areaAddress(other)}`),
  );
}

function overlap(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}
