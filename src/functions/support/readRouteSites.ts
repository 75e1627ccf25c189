import { flatDistances } from "../../core/logistics/distance/flatDistances";
import { globeDistances } from "../../core/logistics/distance/globeDistances";
import { DomainError } from "../../core/DomainError";
import { readBlock } from "./readBlock";
import { readLanes } from "./readLanes";
import { readMatrix } from "./readMatrix";

/** How sites are given: a table of distances, coordinates on a plane, or latitudes and longitudes. */
export type SiteMeasure = "matrix" | "xy" | "km" | "mi";

/** Distances between sites, the depot first, and their names, as far as the table has them. */
export interface RouteSites {
  readonly distances: readonly (readonly number[])[];
  readonly names: readonly (string | number)[] | null;
}

/** Sites of routes: two columns are coordinates (unless told to be distances), everything else a square table of distances, with or without names, x where there is no way. */
export function readRouteSites(
  raw: unknown,
  argument: string,
  measure: SiteMeasure | null,
  circuity: number | null,
): RouteSites {
  const cells = readMatrix(raw, argument);
  if (cells.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const columns = cells[0]?.length ?? 0;
  const by = measure ?? (columns === 2 && cells.length !== 2 ? "xy" : "matrix");
  if (by === "matrix") {
    if (circuity !== null) throw new DomainError("invalid", "logistics.routes.circuity");
    if (columns !== cells.length)
      throw new DomainError("invalid", "logistics.routes.square", { rows: cells.length, columns });
    // Nobody drives from a site to itself: a blank there is no gap.
    const filled = cells.map((row, index) => row.map((cell, column) => (index === column ? (cell ?? 0) : cell)));
    const { values, rows } = readLanes(filled, argument, { minimum: 0 });
    const distances = values.map((row, from) => row.map((each, to) => (from === to ? 0 : (each ?? Infinity))));
    return { distances, names: values.length < cells.length ? rows : null };
  }
  if (columns !== 2) throw new DomainError("invalid", "logistics.routes.coordinates", { columns });
  const places = readBlock(raw, argument, { blank: "refuse" }).map(([x = 0, y = 0]) => ({ x, y }));
  const factor = circuity ?? 1;
  if (by === "xy") return { distances: flatDistances(places, factor), names: null };
  const globe = places.map(({ x: latitude, y: longitude }, index) => {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
      throw new DomainError("invalid", "logistics.routes.degrees", { row: index + 1, latitude, longitude });
    return { latitude, longitude };
  });
  return { distances: globeDistances(globe, by, factor), names: null };
}
