import type { Assumption } from "./assumptions";

interface Range {
  readonly minimum: number;
  readonly maximum: number | null;
}

const change: Range = { minimum: -1, maximum: 2 };
const share: Range = { minimum: 0, maximum: 1 };
const large: Range = { minimum: 0, maximum: 10 };
const load: Range = { minimum: 0, maximum: 1.5 };

/** Ranges other than that of their unit, by the ID of the assumption. */
const own: Readonly<Record<string, Range>> = {
  "DEM-01": change,
  "DEM-02": change,
  "DEM-05": large,
  "DEM-06": large,
  "SUP-01": change,
  "LOG-01": change,
  "PRD-01": load,
  "PRD-02": load,
  "KPI-05": load,
  "PRD-03": large,
  "PRD-04": large,
  "PRD-05": large,
  "FIN-05": large,
  "FIN-06": large,
  "KPI-01": { minimum: 0, maximum: 2 },
  "KPI-02": { minimum: 0, maximum: 2 },
  "KPI-06": { minimum: -1, maximum: 1 },
  "LAB-01": { minimum: 0, maximum: 24 },
  "RPT-01": { minimum: 1, maximum: null },
};

/** What an assumption may be: a share 0 to 100 % and any other figure from zero on, unless it is one of the few that reach further. */
export function assumptionRange({ id, numberFormat }: Pick<Assumption, "id" | "numberFormat">): Range {
  return own[id] ?? (numberFormat === "percent" ? share : { minimum: 0, maximum: null });
}
