import type { PlanManifest } from "./PlanManifest";

/** The name, of a grid or a table, that the plan has in this workbook: where "Base_Units" was taken it is "Base_Units_2". null: the plan has none. */
export function madeName(names: PlanManifest["names"], wanted: string): string | null {
  return (
    names.find(
      (name) => name === wanted || (name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1))),
    ) ?? null
  );
}
