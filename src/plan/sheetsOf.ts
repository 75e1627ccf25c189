import { optionalSheets } from "./optionalSheets";
import type { PlanChoices } from "./PlanChoices";
import { planTemplates, type SheetKey } from "./planTemplates";

const needsComponents: readonly SheetKey[] = ["bom", "parts", "materials"];

/** Keys of the sheets that the choices ask for, in their order; those of a bill of materials and of channels only where there are any. */
export function sheetsOf(
  choices: PlanChoices,
  { hasComponents, hasChannels }: { readonly hasComponents: boolean; readonly hasChannels: boolean },
): readonly SheetKey[] {
  const all: readonly SheetKey[] = planTemplates[choices.template ?? "essential"];
  const wanted = (key: SheetKey) =>
    choices.sheets === undefined ||
    !(optionalSheets as readonly SheetKey[]).includes(key) ||
    choices.sheets.includes(key);
  const kept = all.filter(
    (key) =>
      wanted(key) && (hasComponents || !needsComponents.includes(key)) && (hasChannels || key !== "demandByChannel"),
  );
  return kept.includes("kpis") ? kept : kept.filter((key) => key !== "dashboard");
}
