/** Columns of a table of sites by what they hold, counted from 0; null: there is none. */
export interface RouteColumns {
  readonly name: number | null;
  readonly x: number;
  readonly y: number;
  readonly demand: number | null;
  readonly isGlobe: boolean;
}

const words = {
  longitude: ["longitude", "long", "lon", "lng"],
  latitude: ["latitude", "lat"],
  x: ["x", "easting"],
  y: ["y", "northing"],
  demand: ["demand", "demands", "load", "quantity", "qty", "units", "weight", "kg", "pallets", "volume", "parcels"],
  name: ["name", "site", "stop", "customer", "place", "location", "city", "town", "shop", "store", "address", "id"],
} as const;

/** The columns that the headings name, in any order and with further words ("Demand kg"); null where there are no coordinates. */
export function routeColumns(headings: readonly unknown[]): RouteColumns | null {
  const tokens = headings.map((heading) => (typeof heading === "string" ? heading.toLowerCase().split(/[^a-z]+/) : []));
  const find = (kind: keyof typeof words): number | null => {
    const column = tokens.findIndex((own) => own.some((token) => (words[kind] as readonly string[]).includes(token)));
    return column < 0 ? null : column;
  };
  const [longitude, latitude, x, y] = [find("longitude"), find("latitude"), find("x"), find("y")];
  const others = { name: find("name"), demand: find("demand") };
  if (longitude !== null && latitude !== null) return { ...others, x: longitude, y: latitude, isGlobe: true };
  if (x !== null && y !== null) return { ...others, x, y, isGlobe: false };
  return null;
}
