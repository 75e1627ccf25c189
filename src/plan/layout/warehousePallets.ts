import type { PlanContext } from "../PlanContext";

const perUnit = "1/ItemMaster[Units per pallet]";
const stored = (closing: string, demand: string) => `IF(${closing}>0,${closing},0)+${demand}/2`;

interface WarehousePallets {
  readonly sites: number;
  readonly names: string;
  readonly formulas: Readonly<Record<string, string>>;
}

/**
 * Pallets stored, received and sent by site and period. By site where the plan projects the stock of its sites, else the company's in
 * one row. What is stored is the closing stock and half of the demand: receipts come first, use is even.
 */
export function warehousePallets(context: PlanContext): WarehousePallets {
  const ofSites = context.has("siteProjection");
  const sum = (grid: string) =>
    ofSites
      ? `=MMULT((Ware_Name=TRANSPOSE(Site_Name))*TRANSPOSE(INDEX(${perUnit},XMATCH(Site_Item,ItemMaster[SKU]))),${grid})`
      : `=MMULT(TRANSPOSE(${perUnit}),${grid})`;
  return {
    sites: ofSites ? new Set(context.channelSites).size : 1,
    names: ofSites ? "=Site_Names" : "=INDEX(WarehouseList[Site],1)",
    formulas: ofSites
      ? {
          Ware_Pallets: sum(stored("Site_Closing", "Site_Demand")),
          Ware_In: sum("Site_Receipts"),
          Ware_Out: sum("Site_Demand"),
        }
      : {
          Ware_Pallets: sum(stored("Stock_Closing", "Demand_Units")),
          Ware_In: sum("Supply_Units"),
          Ware_Out: sum("Demand_Units"),
        },
  };
}
