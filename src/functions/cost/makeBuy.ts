import { cheapestAt, cheapestRanges, costAt, crossover } from "../../core/cost/sourcing/cheapestRanges";
import type { SourcingOption } from "../../core/cost/sourcing/SourcingOption";
import { DomainError } from "../../core/DomainError";
import { call, eachRow, isOmitted, readBlock, readChoice, readTable } from "../support";
import { uniqueRows } from "../support/uniqueRows";

/**
 * What is shown.
 * @customenum {string}
 */
enum MakeBuyOutput {
  /** One volume: a row an option with its cost. */
  options = "options",
  /** The volumes over which each option is the cheapest. */
  ranges = "ranges",
  /** A row a volume: the cheapest option, its cost, what it saves against the next. */
  best = "best",
}

/**
 * Make or buy: cost of each option at a volume, the cheapest one, and the volumes at which the choice changes.
 * @customfunction MAKEBUY
 * @param options Table of option, fixed cost of the period that only this option causes, cost a unit, [most units]; with or without a header. Cost that stays either way (allocated overhead, sunk tooling) does not belong here.
 * @param volume Units of the period: one, or for "best" as many as you like. Not looked at for "ranges".
 * @param {MakeBuyOutput} [output] options, ranges or best. If omitted, options.
 * @returns options: table with a header: option, cost, cost a unit, above the cheapest, crossover (the volume at which it costs as much as the cheapest; blank if there is none). ranges: from, to (blank: without end), option. best: option, cost, saving.
 * @example =AOP.MAKEBUY({"Make",60000,8;"Buy",0,12}, 20000) -> {"option","cost","cost a unit","above the cheapest","crossover";"Make",220000,11,0,"";"Buy",240000,12,20000,15000}
 * @example =AOP.MAKEBUY({"Make",60000,8;"Buy",0,12}, , "ranges") -> {"from","to","option";0,15000,"Buy";15000,"","Make"}
 * @example =AOP.MAKEBUY({"Make",60000,8,18000;"Buy",0,12,0}, {10000;16000;20000}, "best") -> {"Buy",120000,20000;"Make",188000,4000;"Buy",240000,""}
 * @example =AOP.MAKEBUY({"Make",60000,8,5000}, 20000) -> #N/A
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapter 11 (relevant cost).
 */
export function makeBuy(options: any[][], volume: any[][], output?: MakeBuyOutput): any[][] {
  return call(() => {
    const choices = readOptions(options);
    const shown = readChoice(output, "output", Object.values(MakeBuyOutput), "options");
    if (shown === "ranges")
      return [
        ["from", "to", "option"],
        ...cheapestRanges(choices).map(({ from, to, option }) => [from, to, nameOf(choices, option)]),
      ];
    if (isOmitted(volume)) throw new DomainError("invalid", "functions.required", { argument: "volume" });
    const volumes = readBlock(volume, "volume", { minimum: 0 }).flat();
    if (shown === "best") return eachRow<unknown>(volumes.length, 3, (row) => bestOf(choices, volumes[row] ?? 0));
    const [units = 0, second] = volumes;
    if (second !== undefined) throw new DomainError("invalid", "cost.makeBuy.oneVolume", { count: volumes.length });
    const best = choices[cheapestOf(choices, units)] as SourcingOption;
    return [
      ["option", "cost", "cost a unit", "above the cheapest", "crossover"],
      ...choices.map((option) => {
        const cost = costAt(option, units);
        if (option.limit !== null && units > option.limit) {
          const short = new DomainError("infeasible", "cost.makeBuy.limit", { ...option, limit: option.limit, units });
          return [option.name, short, short, short, crossover(option, best)];
        }
        return [
          option.name,
          cost,
          units > 0 ? cost / units : null,
          cost - costAt(best, units),
          crossover(option, best),
        ];
      }),
    ];
  });
}

/** The options; a blank limit (the desktop's 0) is none. */
function readOptions(raw: unknown): SourcingOption[] {
  const rows = readTable(raw, "options", {
    name: { kind: "key" },
    fixed: { kind: "number", minimum: 0 },
    perUnit: { kind: "number", minimum: 0 },
    limit: { kind: "number", minimum: 0, optional: true },
  });
  return uniqueRows(rows, "options", ({ name }) => name).map(({ name, fixed, perUnit, limit }) => ({
    name,
    fixed,
    perUnit,
    limit: limit || null,
  }));
}

const nameOf = (options: readonly SourcingOption[], index: number | null): string =>
  index === null ? "" : (options[index]?.name ?? "");

function cheapestOf(options: readonly SourcingOption[], units: number): number {
  const index = cheapestAt(options, units);
  if (index !== null) return index;
  const most = Math.max(...options.map(({ limit }) => limit ?? 0));
  throw new DomainError("infeasible", "cost.makeBuy.none", { units, most });
}

/** The cheapest option, its cost and what it saves against the next one that can supply as much. */
function bestOf(options: readonly SourcingOption[], units: number): (string | number | null)[] {
  const index = cheapestOf(options, units);
  const best = options[index] as SourcingOption;
  const others = options.filter((_, other) => other !== index);
  const next = others[cheapestAt(others, units) ?? -1];
  return [best.name, costAt(best, units), next ? costAt(next, units) - costAt(best, units) : null];
}
