import { DomainError } from "../../core/DomainError";
import { trafficLight, type StatusBands } from "../../core/risk/trafficLight";
import { call, isOmitted, readBlock, readChoice, readPerCell } from "../support";

/**
 * Which side of the target is good.
 * @customenum {string}
 */
enum TargetDirectionWord {
  /** More is better: service, margin. */
  higher = "higher",
  /** Less is better: cost, stock. */
  lower = "lower",
  /** The target is to be hit: utilisation, mix. */
  target = "target",
}

/**
 * Red, amber or green: how far a value misses its target on the wrong side.
 * @customfunction STATUS
 * @param value The value, or a block of values.
 * @param target Its target: one value, one a row, one a column, or a block.
 * @param {TargetDirectionWord} [direction] higher, lower or target: which side is good. If omitted, higher.
 * @param [bands] Two shares of the target, {green, amber}: a miss up to the first is green, up to the second amber, beyond it red. For a target of 0 they are amounts. If omitted, {0, 0.05}.
 * @returns "G", "A" or "R" for each value.
 * @example =AOP.STATUS({0.98,0.94,0.8}, 0.97) -> {"G","A","R"}
 * @example =AOP.STATUS(105, 100, "lower", {0.02,0.1}) -> "A"
 * @example =AOP.STATUS(105, 100, "less") -> #VALUE!
 * @source Traffic-light reporting with tolerance bands.
 */
export function status(value: any[][], target: any[][], direction?: TargetDirectionWord, bands?: any[][]): any[][] {
  return call(() => {
    const values = readBlock(value, "value");
    const targets = readPerCell(target, "target", { rows: values.length, columns: values[0]?.length ?? 0 });
    const side = readChoice(direction, "direction", Object.values(TargetDirectionWord), "higher");
    const limits = readBands(bands);
    return values.map((row, item) =>
      row.map((each, column) => trafficLight(each, targets[item]?.[column] ?? 0, side, limits)),
    );
  });
}

function readBands(raw: unknown): StatusBands {
  const [green = 0, amber = 0.05] = isOmitted(raw) ? [] : readBlock(raw, "bands", { minimum: 0 }).flat();
  if (green > amber) throw new DomainError("invalid", "risk.status.bands", { green, amber });
  return { green, amber };
}
