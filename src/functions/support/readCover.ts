import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { readPerItem } from "./readPerItem";

/** Cover that each of `count` items should have at a period's end, or null where closing stock is told in units; both together are refused. */
export function readCover(cover: unknown, closing: unknown, count: number): number[] | null {
  if (isOmitted(cover)) return null;
  if (!isOmitted(closing)) throw new DomainError("invalid", "production.plan.closingAndCover");
  return readPerItem(cover, "cover", count, { minimum: 0 });
}
