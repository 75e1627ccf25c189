import { solveSupply } from "./solveSupply";
import type { SupplyInput, SupplyItem } from "./SupplyInput";
import type { Shortage, SupplyConflict } from "./SupplyReasons";
import { SupplySession } from "./SupplySession";

/**
 * The smallest set of demands and limits of a plan without an answer that contradict each other. Resources without which there is still no
 * answer, the least short first, and what comes after the first period by which there is none are taken out before the solver looks for an
 * irreducible set in what is left: of the whole of a large plan it would take minutes.
 */
export function smallestConflict(input: SupplyInput, shortages: readonly Shortage[]): readonly SupplyConflict[] {
  const lacking = (name: string): number =>
    shortages.reduce((sum, each) => sum + (each.kind === "hours" && each.name === name ? each.quantity : 0), 0);
  let left = input;
  for (const { name } of [...input.resources].sort((a, b) => lacking(a.name) - lacking(b.name))) {
    const fewer = withoutResource(left, name);
    if (!solveSupply(fewer)) left = fewer;
  }
  let [from, to] = [1, input.periods.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (solveSupply(upTo(left, middle))) from = middle + 1;
    else to = middle;
  }
  const session = new SupplySession(upTo(left, to));
  try {
    return session.solve() ? [] : session.conflict();
  } finally {
    session.close();
  }
}

/** The plan as if a resource had all the hours in the world, without the items that nothing holds back then. */
function withoutResource({ periods, items, resources }: SupplyInput, name: string): SupplyInput {
  const gone = resources.findIndex((each) => each.name === name);
  const isHeld = ({ ways }: SupplyItem): boolean =>
    ways.every(({ usage, limit }) => usage.length > 0 || limit !== null);
  return {
    periods,
    resources: resources.filter((_, index) => index !== gone),
    items: items
      .map((item) => ({
        ...item,
        ways: item.ways.map((way) => ({
          ...way,
          usage: way.usage
            .filter(({ resource }) => resource !== gone)
            .map((use) => ({ ...use, resource: use.resource - (use.resource > gone ? 1 : 0) })),
        })),
      }))
      .filter(isHeld),
  };
}

/** The plan with what is asked for in its first periods only. Where units may be owed, the later periods stay to make them in. */
function upTo({ periods, items, resources }: SupplyInput, count: number): SupplyInput {
  const mayOwe = items.some(({ backlogCost }) => backlogCost !== null);
  const first = (values: readonly number[]): number[] =>
    mayOwe ? values.map((value, period) => (period < count ? value : 0)) : values.slice(0, count);
  return {
    periods: mayOwe ? periods : periods.slice(0, count),
    resources,
    items: items.map((item) => ({ ...item, demand: first(item.demand), minimumStock: first(item.minimumStock) })),
  };
}
