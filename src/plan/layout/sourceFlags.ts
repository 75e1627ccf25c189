import type { ConditionalFormatSpecification } from "../PlanSpecification";
import { noSupplier } from "./noSupplier";

const words = { unnamed: "No supplier", unused: "Not used", sole: "Sole source", single: "Single source" } as const;
const looked = [words.unnamed, words.sole] as const;
const listed = "COUNTIFS(SupplierList[SKU],SupplierList[SKU])";
const used = 'COUNTIFS(SupplierList[SKU],SupplierList[SKU],SupplierList[Share],">0")';

/** How the supply of a row of Supplier prices stands: sole source, where nobody else is listed; single, where nobody else is used. */
export const sourceFlags = {
  /** The words of a supplier on whom an item depends alone. */
  alone: [words.sole, words.single],
  formula: `=IF(Buy_Supplier="${noSupplier}","${words.unnamed}",IF(Buy_Share=0,"${words.unused}",IF(${listed}=1,"${words.sole}",IF(${used}=1,"${words.single}",""))))`,
  formats: (area: Omit<ConditionalFormatSpecification, "rule">): readonly ConditionalFormatSpecification[] =>
    looked.map((word) => ({ ...area, rule: { kind: "equal", value: `="${word}"`, look: "warning" } })),
} as const;
