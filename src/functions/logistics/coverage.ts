import { coverage as coverageOf } from "../../core/logistics/location/coverage";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readMatrix, readPerItem, readVector } from "../support";
import { readLanes } from "../support/readLanes";

/**
 * What AOP.COVERAGE shows.
 * @customenum {string}
 */
enum CoverageOutput {
  /** Average distance, then the share of demand within each limit. */
  summary = "summary",
  /** A row a customer: nearest open site, distance, the shortest limit that holds. */
  customers = "customers",
}

/**
 * Service coverage: how far an average unit of demand is from its nearest open site, and which share of demand lies within a service limit.
 * @customfunction COVERAGE
 * @param distances Distance (km, miles, hours or days): one a customer, or sites down and customers across; x where a site does not serve a customer. With one row and one column more, it has the names of both.
 * @param demand Units of each customer, 0 or more: a row or a column.
 * @param [limit] Service limit in the unit of the distances, itself included: one, or a list of them. If omitted, the average distance only.
 * @param [open] For each site 1 or TRUE if it is open, 0 or FALSE if not. If omitted, all are open.
 * @param {CoverageOutput} [show] summary or customers. If omitted, summary.
 * @returns Summary: the demand-weighted distance, then the share of demand (0 to 1) within each limit. Customers: a row each.
 * @example =AOP.COVERAGE({50,400,900}, {100,200,300}, 500) -> {591.6667,0.5}
 * @example =AOP.COVERAGE({10,40,90;80,30,20}, {100,200,300}, {25,35}, {0,1}) -> {33.3333,0.5,0.8333}
 * @example =AOP.COVERAGE({"","Ann","Ben";"Hull",5,9;"York",7,2}, {10,30}, {4,8}, , "customers") -> {"Customer","Site","Distance","Within";"Ann","Hull",5,8;"Ben","York",2,4}
 * @example =AOP.COVERAGE({50,400}, {100,200,300}, 500) -> #VALUE!
 * @source Church & ReVelle (1974), The maximal covering location problem; Ballou (2004), Business Logistics/Supply Chain Management, chapter 13.
 */
export function coverage(
  distances: any[][],
  demand: any[][],
  limit?: any[][],
  open?: any[][],
  show?: CoverageOutput,
): any[][] {
  return call(() => {
    const { values: needs } = readVector(demand, "demand", { minimum: 0 });
    const cells = readMatrix(distances, "distances");
    // One column of as many distances as customers is the row of one site.
    const isList = cells.length === needs.length && cells[0]?.length === 1;
    const across = isList ? [cells.map(([cell]) => cell)] : distances;
    const sites = readLanes(across, "distances", { columns: needs.length, minimum: 0 });
    const limits = isOmitted(limit) ? [] : readVector(limit, "limit", { minimum: 0 }).values;
    const found = coverageOf({
      distances: sites.values,
      demand: needs,
      limits,
      isOpen: readOpen(open, sites.rows.length),
      customers: sites.columns,
    });
    if (readChoice(show, "show", Object.values(CoverageOutput), "summary") === "summary")
      return [[found.average, ...found.shares]];
    const ordered = [...limits].sort((one, other) => one - other);
    const word = (key: string): string => functionMessage(`logistics.network.${key}`);
    return [
      ["customer", "site", "distance", "within"].map(word),
      ...found.nearest.map((nearest, index) => [
        sites.columns[index],
        nearest === null ? null : (sites.rows[nearest.site] ?? null),
        nearest?.distance ?? null,
        nearest === null ? null : (ordered.find((each) => nearest.distance <= each) ?? null),
      ]),
    ];
  });
}

function readOpen(raw: unknown, count: number): boolean[] {
  // TRUE and FALSE of check boxes count as 1 and 0.
  const marks = Array.isArray(raw)
    ? raw.map((row: unknown) => (Array.isArray(row) ? row.map(markOf) : markOf(row)))
    : markOf(raw);
  return readPerItem(marks, "open", count, { default: 1, minimum: 0, maximum: 1 }).map((mark) => mark > 0);
}

const markOf = (cell: unknown): unknown => (typeof cell === "boolean" ? Number(cell) : cell);
