import { soFar } from "./layout/soFar";
import type { PlanCheck } from "./PlanCheck";

/** What the purchases of the suppliers must add up to. */
export function purchaseChecks(hasComponents: boolean): readonly PlanCheck[] {
  const components = hasComponents ? '+SUM((Mat_Make="buy")*Mat_Orders)' : "";
  return [
    {
      sheet: "supplierPrices",
      what: "The shares of each item add up to 100 % (rows whose item's do not = 0)",
      expected: "=0",
      actual:
        '=SUM((SupplierList[SKU]<>"")*(ABS(SUMIFS(SupplierList[Share],SupplierList[SKU],SupplierList[SKU])-1)>0.000001))',
    },
    {
      sheet: "purchasePlan",
      what: "Needs of the suppliers = receipts of bought items + orders of bought components (each stands on Supplier prices)",
      expected: `=SUM((ItemMaster[Make or buy]="buy")*Supply_Units)${components}`,
      actual: "=SUM(Supplier_Need)",
    },
    {
      sheet: "purchasePlan",
      what: "What each supplier line receives so far covers its needs so far, every period (periods short = 0)",
      expected: "=0",
      actual: `=SUM(IF(${soFar("Supplier_Need")}>${soFar("Supplier_Receipts")}+Tolerance,1,0))`,
    },
    {
      sheet: "suppliers",
      what: "Spend of the suppliers = spend of the Purchase plan",
      expected: "=SUM(Supplier_Spend)",
      actual: "=SUM(Supplier_Money)",
    },
  ];
}
