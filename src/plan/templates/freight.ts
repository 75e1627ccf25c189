import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { tariffCount } from "../layout/tariffCount";
import { tariffOf } from "../layout/tariffOf";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const offerSection = 4;
const offer = tariffOf("Tariff_Key");
// An offer for a lane that Lanes does not have costs nothing.
const ofLane = (grid: string) =>
  `IFERROR(INDEX(${grid},XMATCH(${offer.term("Lane")},LaneList[Lane]),SEQUENCE(1,Plan_Periods)),0)`;

/** Freight of each lane by the tariff of its carrier: line haul, fuel, charges and their sum. */
export function freight(context: PlanContext): SheetSpecification {
  const rows = context.lanes.length;
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", totals: true } as const;
  const tariff = tariffOf('LaneList[Lane]&"|"&LaneList[Carrier]');
  const charged = (output: string) => `=${tariff.freight("Lane_Weight", "Lane_Loads", output)}*(1+Freight_Change)`;
  const part = (section: number, title: string, name: string, output: string) =>
    periodSection({ ...shared, section, title, name, formula: charged(output), numberFormat: "money" });
  return planSheet(context, {
    key: "freight",
    purpose:
      "Freight by lane: the weight of each period goes in its loads, each rated by its carrier's tariff (Carrier offers) with weight breaks, minimum, fuel and charges.",
    role: "output",
    sections: { count: offerSection + 1, periods },
    columnWidths: { 0: 220, 1: 190, 2: 100, 3: 90, 4: 100, [sectionColumn(offerSection, periods) - 2]: 300 },
    blocks: [
      ...labelColumn({ column: 0, heading: "Lane", formula: "=LaneList[Lane]", rows }),
      ...labelColumn({ column: 1, heading: "Carrier", formula: '=LaneList[Carrier]&""', rows }),
      ...labelColumn({ column: 2, heading: "Mode", formula: `=IFERROR(${tariff.term("Mode")}&"","No offer")`, rows }),
      ...labelColumn({
        column: 3,
        heading: "Cost a kg",
        formula: "=IFERROR(Freight_Year/MMULT(Lane_Weight,SEQUENCE(Plan_Periods,1,1,0)),0)",
        rows,
        numberFormat: "rate",
      }),
      ...labelColumn({
        column: 4,
        heading: "Cost a load",
        formula: "=IFERROR(Freight_Year/MMULT(Lane_Loads,SEQUENCE(Plan_Periods,1,1,0)),0)",
        rows,
        numberFormat: "money",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Freight",
        name: "Lane_Freight",
        formula: "=Freight_Haul+Freight_Fuel+Freight_Extra",
        numberFormat: "money",
        totalName: "Freight_Total",
        rowTotalName: "Freight_Year",
        style: "output",
      }),
      ...part(1, "of it line haul, by weight and minimum", "Freight_Haul", "linehaul"),
      ...part(2, "of it fuel", "Freight_Fuel", "fuel"),
      ...part(3, "of it charges by shipment", "Freight_Extra", "accessorials"),
      ...labelColumn({
        column: sectionColumn(offerSection, periods) - 2,
        heading: "Lane|carrier",
        formula: `=UNIQUE(FILTER(${offer.offered},CarrierOffers[Lane]<>""))`,
        rows: tariffCount(context),
        name: "Tariff_Key",
      }),
      ...periodSection({
        ...shared,
        section: offerSection,
        rows: tariffCount(context),
        title: "Freight of the lane, if this carrier had it",
        name: "Tariff_Freight",
        formula: `=${offer.freight(ofLane("Lane_Weight"), ofLane("Lane_Loads"), "charge")}*(1+Freight_Change)`,
        numberFormat: "money",
        totals: false,
      }),
    ],
  });
}
