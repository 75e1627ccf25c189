import type { BlockSpecification, SheetSpecification } from "../../src/plan/PlanSpecification";

interface Area {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

/** Pairs of blocks of a sheet that share a cell; a table, and a grid that grows, own everything below them. */
export function overlappingAreas(sheet: SheetSpecification): string[] {
  const areas = sheet.blocks.map(area);
  const pairs: string[] = [];
  areas.forEach((one, index) => {
    for (const other of areas.slice(index + 1)) {
      const apart =
        one.right < other.column || other.right < one.column || one.bottom < other.row || other.bottom < one.row;
      if (!apart) pairs.push(`${sheet.name}: ${one.label} and ${other.label}`);
    }
  });
  return pairs;
}

function area(block: BlockSpecification): Area {
  const at = { row: block.row, column: block.column };
  if (block.kind === "table") {
    return { ...at, label: block.name, bottom: Infinity, right: block.column + block.columns.length - 1 };
  }
  if (block.kind === "grid") {
    const bottom = block.grows ? Infinity : block.row + block.rows - 1;
    return { ...at, label: block.name ?? block.formula, bottom, right: block.column + block.columns - 1 };
  }
  const width = Math.max(...block.values.map((row) => row.length));
  const bottom = block.row + block.values.length - 1;
  return { ...at, label: String(block.values[0]?.[0]), bottom, right: block.column + width - 1 };
}
