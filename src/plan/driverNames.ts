/** What a cost line may depend on: the rows of the Cost drivers sheet, in their order. */
export const driverNames = [
  "Units sold",
  "Units supplied",
  "Revenue",
  "Machine hours",
  "Conversion cost",
  "Purchase spend",
  "Freight",
  "Pallets shipped",
  "Pallets stored",
  "Warehouse storage",
  "Warehouse handling",
  "Warehouse overflow",
  "Stock value",
  "Carrying cost",
  "Period",
] as const;
