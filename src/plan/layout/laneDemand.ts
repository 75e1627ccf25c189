import type { PlanContext } from "../PlanContext";

const wholeRow = "SEQUENCE(1,Plan_Periods)";

/**
 * Demand of each lane's share of its region, by period, each unit times a figure of its item (null: 1). By what each region sells of
 * each item where the plan has the demand by channel; else by the region's share of the units of the sales list, the items mixed alike; sales without a region go as the others do.
 */
export function laneDemand(context: PlanContext): (ofItem: string | null) => string {
  const share = "LaneList[Share of region]";
  if (context.has("demandByChannel"))
    return (ofItem) =>
      ofItem === null
        ? `IFERROR(INDEX(Channel_Sum,XMATCH(LaneList[Region],Channel_List),${wholeRow}),0)*${share}`
        : `MMULT((LaneList[Region]=TRANSPOSE(Channel_Name))*TRANSPOSE(INDEX(${ofItem},XMATCH(Channel_Item,ItemMaster[SKU]))),Channel_Units)*${share}`;
  const ofCompany = `SUMIFS(SalesHistory[Units],SalesHistory[Region],LaneList[Region])*${share}/SUMIFS(SalesHistory[Units],SalesHistory[Region],"<>")`;
  return (ofItem) =>
    ofItem === null ? `${ofCompany}*Demand_Total` : `${ofCompany}*MMULT(TRANSPOSE(${ofItem}),Demand_Units)`;
}
