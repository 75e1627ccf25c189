import { optionalSheets } from "./optionalSheets";
import type { PlanChoices } from "./PlanChoices";
import { planTemplates, type SheetKey } from "./planTemplates";

const needsComponents: readonly SheetKey[] = ["bom", "parts", "materials", "standardCosts"];
const needsBought: readonly SheetKey[] = ["supplierPrices", "purchasePlan", "suppliers"];
const needsChannels: readonly SheetKey[] = ["demandByChannel"];
/** Sheets that make no sense without another one. */
const needsSheet: Readonly<Partial<Record<SheetKey, SheetKey>>> = {
  dashboard: "kpis",
  stockBySite: "demandByChannel",
  sites: "stockBySite",
  siteProjection: "stockBySite",
};

/** What a planner's data hold, where a sheet needs it. */
export interface DataAtHand {
  readonly hasComponents: boolean;
  readonly hasChannels: boolean;
  readonly hasPurchases: boolean;
  readonly hasBought: boolean;
}

/** Keys of the sheets that the choices ask for, in their order; those of a bill of materials, of channels and of purchases only where there are any. */
export function sheetsOf(choices: PlanChoices, data: DataAtHand): readonly SheetKey[] {
  const all: readonly SheetKey[] = planTemplates[choices.template ?? "essential"];
  const wanted = (key: SheetKey) =>
    choices.sheets === undefined ||
    !(optionalSheets as readonly SheetKey[]).includes(key) ||
    choices.sheets.includes(key);
  const possible = (key: SheetKey) =>
    (data.hasComponents || !needsComponents.includes(key)) &&
    (data.hasBought || !needsBought.includes(key)) &&
    (data.hasChannels || !needsChannels.includes(key)) &&
    (data.hasPurchases || key !== "purchases");
  const kept = all.filter((key) => wanted(key) && possible(key));
  const stays = (key: SheetKey): boolean => {
    const other = needsSheet[key];
    return kept.includes(key) && (other === undefined || stays(other));
  };
  return kept.filter(stays);
}
