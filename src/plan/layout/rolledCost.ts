/** The word for a name that is missing, under which nothing is found: a blank row costs no more than itself. */
const named = (column: string) => `IF(${column}="","?",${column}&"")`;
const lines = `CHOOSE({1,2,3,4,5},${named("RoutingLines[SKU]")},${named("RoutingLines[Resource]")}`;
const rates = 'IF(ResourceList[Resource]="","? "&ROW(ResourceList[Resource]),ResourceList[Resource]&"")';
const number = (value: string) => `IF(ISNUMBER(${value}),${value},0)`;
/** A component that Parts do not list has no price: under another key it is missing instead of free. */
const pricedKey = 'IF(ISNUMBER(XMATCH(Mat_Key&"",PartList[SKU]&"")),Mat_Key&"","?")';
const routedBatch =
  'XLOOKUP(RoutingLines[SKU]&"",ItemMaster[SKU]&"",Item_Batch,XLOOKUP(RoutingLines[SKU]&"",Mat_Key&"",Part_Batch,1))';
const batchSize = `IF(${number("RoutingLines[Batch size]")}>0,${number("RoutingLines[Batch size]")},${routedBatch})`;
const ofYear = "SEQUENCE(Plan_Periods,1,1,0)";

export type RolledFigure = 1 | 2 | 3 | 4;

/** Words for a cost that is further from its standard than Assumptions lets pass. */
const words = {
  dearer: "Costs more than its standard",
  cheaper: "Costs less than its standard",
  idle: "No hours in its own routing",
  unpriced: "A price or a rate below it is missing",
  free: "No standard cost",
  unknown: "No price",
} as const;

/** Formulas of the costs that follow from bills, purchase prices and routings, without their equals sign. */
export const rolledCost = {
  words,
  /** All that is made, parents first: item, cost, materials, conversion, overheads; a cost that cannot be told is empty. */
  all: `IFERROR(AOP.COSTROLLUP(BomLines[[Parent]:[Scrap]],CHOOSE({1,2},${pricedKey},Part_Price),${lines},${number("RoutingLines[Hours per unit]")},${number("RoutingLines[Setup hours]")},${batchSize}),CHOOSE({1,2},${rates},${number("ResourceList[Rate per hour]")}),CHOOSE({1,2,3},"*",Overhead_Share,Overhead_Share)),"")`,
  /** A figure of the roll-up for each key: 1 cost, 2 materials, 3 conversion, 4 overheads; what has neither bill nor routing has its price. */
  of: (key: string, figure: RolledFigure, price: string): string =>
    `IFERROR(XLOOKUP(${key}&"",INDEX(Cost_Roll,0,1)&"",INDEX(Cost_Roll,0,${figure + 1}),${figure > 2 ? "0" : price}),"")`,
  /** Whether the roll-up has a cost of each key: of what has a bill or a routing. */
  isRolled: (key: string): string => `ISNUMBER(XMATCH(${key}&"",INDEX(Cost_Roll,0,1)&""))`,
  /** The price that the suppliers of each key ask today, weighted by their shares; the standard where there are none. */
  boughtPrice: (key: string, standard: string, hasSuppliers: boolean): string => {
    if (!hasSuppliers) return `${standard}*1`;
    const sum = (value: string) => `MMULT((${key}&""=TRANSPOSE(SupplierList[SKU]&""))*1,${number(value)})`;
    const shares = sum("Buy_Share*1");
    return `IF(${shares}>0,${sum("Buy_Share*Buy_Price")}/IF(${shares}>0,${shares},1),${standard})`;
  },
  /** A difference as a share of the standard, "" without either. */
  share: (difference: string, standard: string): string =>
    `IF(ISNUMBER(${difference})*(${standard}>0)>0,${difference}/IF(${standard}>0,${standard},1),"")`,
  /** What asks for a look at a cost; `hasNoHours` is true where something made has no conversion of its own, so that its standard holds more. */
  look: (cost: string, share: string, hasNoHours: string): string =>
    `IF(ISNUMBER(${cost}),IF(ISNUMBER(${share}),IF(ABS(IF(ISNUMBER(${share}),${share},0))<=Cost_Look,"",IF(${share}>0,"${words.dearer}",IF(${hasNoHours},"${words.idle}","${words.cheaper}"))),IF(${cost}>0,"${words.free}","${words.unknown}")),"${words.unpriced}")`,
  /** Units that a set-up makes where Resources give no batch: one set-up in each period that makes any. */
  batch: (units: string): string =>
    `IF(MMULT(${units},${ofYear})>0,MMULT(${units},${ofYear})/IF(MMULT((${units}>0)*1,${ofYear})>0,MMULT((${units}>0)*1,${ofYear}),1),1)`,
} as const;
