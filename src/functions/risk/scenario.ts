import { DomainError } from "../../core/DomainError";
import { call, readBlock, readMatrix, readPerCell } from "../support";

const names = ["base", "upside", "downside"] as const;

/**
 * The live case of three: base, upside or downside, chosen by one cell.
 * @customfunction SCENARIO
 * @param base Values of the base case: a number, a row, a column or a block.
 * @param upside Values of the upside case, in the shape of base, or one value, one a row, one a column.
 * @param downside Values of the downside case, likewise.
 * @param selector 1 or base, 2 or upside, 3 or downside.
 * @returns The chosen case, in the shape of base.
 * @example =AOP.SCENARIO({100,110}, {120,130}, {80,90}, 2) -> {120,130}
 * @example =AOP.SCENARIO({100;50}, {120;60}, 0, "downside") -> {0;0}
 * @example =AOP.SCENARIO(100, 120, 80, 4) -> #VALUE!
 * @source Scenario selector (CHOOSE) over whole blocks.
 */
export function scenario(base: any[][], upside: any[][], downside: any[][], selector: any): any[][] {
  return call(() => {
    const values = readBlock(base, "base");
    const shape = { rows: values.length, columns: values[0]?.length ?? 0 };
    const cases = [values, readPerCell(upside, "upside", shape), readPerCell(downside, "downside", shape)];
    return cases[chosen(selector)] ?? values;
  });
}

function chosen(raw: unknown): number {
  const word = String(readMatrix(raw, "selector")[0]?.[0] ?? "")
    .trim()
    .toLowerCase();
  const index = names.findIndex((name, position) => word === name || word === String(position + 1));
  if (index < 0) throw new DomainError("invalid", "risk.scenario.selector", { selector: word });
  return index;
}
