import type { RouteTable } from "../../../office/logistics/RouteTable";
import type { RouteChoices } from "./RouteChoices";

/** The AOP.ROUTES formula whose answer is the routes of the page. */
export function routesFormula({ ranges, isGlobe }: RouteTable, choices: RouteChoices): string {
  const { capacity, vehicles, unit, circuity } = choices;
  const [first, second] = isGlobe ? [ranges.y, ranges.x] : [ranges.x, ranges.y];
  const given = [
    ranges.both ?? `CHOOSE({1,2},${first},${second})`,
    ranges.demands ?? "",
    capacity === null ? "" : String(capacity),
    ...["", "", ""],
    vehicles === null ? "" : String(vehicles),
    ...["", ""],
    ranges.names ?? "",
    `"${isGlobe ? unit : "xy"}"`,
    circuity === 1 ? "" : String(circuity),
  ];
  const last = given.findLastIndex((argument) => argument !== "");
  return `=AOP.ROUTES(${given.slice(0, last + 1).join(",")})`;
}
