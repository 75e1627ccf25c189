import { optionalSheets } from "./optionalSheets";
import type { PlanChoices } from "./PlanChoices";
import { planTemplates, type SheetKey } from "./planTemplates";

const needsComponents: readonly SheetKey[] = ["bom", "parts", "materials"];

/** Keys of the sheets that the choices ask for, in their order; those of a bill of materials only where there is one. */
export function sheetsOf(choices: PlanChoices, hasComponents: boolean): readonly SheetKey[] {
  const all: readonly SheetKey[] = planTemplates[choices.template ?? "essential"];
  const wanted = (key: SheetKey) =>
    choices.sheets === undefined ||
    !(optionalSheets as readonly SheetKey[]).includes(key) ||
    choices.sheets.includes(key);
  const kept = all.filter((key) => wanted(key) && (hasComponents || !needsComponents.includes(key)));
  return kept.includes("kpis") ? kept : kept.filter((key) => key !== "dashboard");
}
