import { DomainError } from "../../core/DomainError";
import { fingerprint } from "../../core/risk/fingerprint";
import { call, isOmitted, readInteger, readMatrix } from "../support";

/**
 * Fingerprint of a range for a sign-off: it changes when any value in it changes. Blank cells and zeros are the same.
 * @customfunction HASH
 * @param range The cells that were agreed.
 * @param [decimals] Decimals to which numbers are rounded first, 0 to 12, so that rounding noise does not count. If omitted, the 15 digits that Excel keeps.
 * @returns Sixteen letters and digits. It finds changes; it is no protection against forgery.
 * @example =AOP.HASH({1,2;3,4}) -> "BF10C08105A27850"
 * @example =AOP.HASH({1,2}, -1) -> #VALUE!
 * @source FNV-1a by Fowler, Noll & Vo, two 32-bit sums.
 */
export function hash(range: any[][], decimals?: any): string {
  return call(() => {
    const kept = isOmitted(decimals) ? null : readInteger(decimals, "decimals", { minimum: 0, maximum: 12 });
    return fingerprint(
      readMatrix(range, "range").map((cells, row) =>
        cells.map((cell, column) => {
          if (typeof cell === "number") return Number(kept === null ? cell.toPrecision(15) : cell.toFixed(kept));
          if (cell === null || typeof cell !== "object") return cell;
          const place = { argument: "range", row: row + 1, column: column + 1, found: cell.code };
          throw new DomainError("invalid", "functions.cell.error", place);
        }),
      ),
    );
  });
}
