import { DomainError } from "../../core/DomainError";
import { orderOfLinks } from "../../core/orderOfLinks";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readKeys } from "./readKeys";
import { readMatrix } from "./readMatrix";

/** Followers of each of the named tasks from a table of pairs: before, after. Blank rows are skipped; a circle is named. */
export function readPrecedence(raw: unknown, argument: string, names: readonly string[]): number[][] {
  const followers = names.map((): number[] => []);
  if (isOmitted(raw)) return followers;
  const rows = readMatrix(raw, argument);
  const columns = rows[0]?.length ?? 0;
  if (columns !== 2) throw new DomainError("invalid", "production.balance.columns", { columns });
  const keys = readKeys(raw, argument);
  const find = itemFinder(names, "tasks");
  rows.forEach((_, row) => {
    const [before = "", after = ""] = keys.slice(2 * row, 2 * row + 2);
    if (before === "" && after === "") return;
    const place = { argument, row: row + 1 };
    const next = find(after, place);
    const list = followers[find(before, place)];
    if (!list?.includes(next)) list?.push(next);
  });
  const links = orderOfLinks(followers);
  if ("loop" in links) {
    const loop = [...links.loop, links.loop[0] ?? 0].map((task) => names[task] ?? "").join(" > ");
    throw new DomainError("invalid", "production.balance.loop", { loop });
  }
  return followers;
}
