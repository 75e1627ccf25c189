import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inPlan } from "../layout/inPlan";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const types = ["promotion", "price", "listing", "delisting", "one-off order", "holiday", "other"];
const enterDate = { kind: "date", message: "Enter a date." } as const;
const known = (column: string) =>
  `COUNTIF(ItemMaster[SKU],EventList[${column}])+COUNTIF(ItemMaster[Family],EventList[${column}])`;
const figure = (column: string) => `IF(ISNUMBER(EventList[${column}]),EventList[${column}],0)`;
const status = `=IF(EventList[Item]="","",IF(${known("Item")}=0,"No such item or family",IF(NOT(ISNUMBER(EventList[Start])),"Enter the start",IF((EventList[End]<>"")*(${figure("End")}<${figure("Start")}),"Ends before it starts",IF((${figure("Uplift")}<>0)*(${figure("Uplift units")}<>0),"Uplift in % or in units, not both",IF((EventList[Takes from]="")<>(${figure("Share taken")}=0),"Takes from: item and share",IF((EventList[Takes from]<>"")*(${known("Takes from")}=0),"Takes from: no such item",IF((EventList[Takes from]<>"")*(EventList[Takes from]=EventList[Item]),"Takes from itself",IF(ISNUMBER(EventList[Probability])*(${figure("Probability")}=0),"Probability 0: left out","${inPlan}")))))))))`;
const figures = "EventList[[Item]:[Probability]]";
/** What a blank means, column by column: ends as it starts, no uplift, takes nothing, certain. */
const blanks = '{"","","",0,0,0,"",0,1}';

/** Promotions, price changes, listings and one-off orders, and what the plan takes of them. */
export function events(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "events",
    purpose:
      "What the history does not know: promotions, price changes, listings, one-off orders. Uplift in % of the baseline or in units; Status says whether the plan uses a row.",
    role: "input",
    columnWidths: {
      0: 180,
      1: 110,
      2: 120,
      3: 100,
      4: 100,
      8: 120,
      11: 110,
      12: 200,
      13: 16,
      14: 210,
      15: 16,
      16: 120,
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "EventList",
        [
          inputColumn("Event", "text", "Name of the event"),
          inputColumn("Type", "text", types.join(", "), { kind: "list", choices: types }),
          inputColumn("Item", "text", "Item code, or a product family, as on Items"),
          inputColumn("Start", "date", "First day", enterDate),
          inputColumn("End", "date", "Last day; blank: one day", enterDate),
          inputColumn("Uplift", "percent", "35% sells 35 % more in the days of the event; -20% less", {
            kind: "decimal",
            minimum: -1,
            maximum: 10,
            message: "Enter a share from -100 % to 1000 %.",
          }),
          inputColumn("Uplift units", "units", "Instead of %: units of the whole event"),
          inputColumn(
            "Pulled forward",
            "percent",
            "Share of the uplift that is missing afterwards",
            notNegative("The share", 1),
          ),
          inputColumn("Takes from", "text", "Item or family that loses sales to it"),
          inputColumn(
            "Share taken",
            "percent",
            "Units it loses for each unit of the uplift",
            notNegative("The share", 10),
          ),
          inputColumn("Probability", "percent", "Blank: certain", notNegative("The probability", 1)),
          inputColumn("Owner", "text", "Who answers for it"),
          inputColumn("Note", "text", "Where the figures come from"),
        ],
        [],
      ),
      ...besideTable({
        column: 14,
        headings: [["Status", "text"]],
        name: "Event_Status",
        formula: status,
        rows: 1,
      }),
      cells(planGrid.bandRow, 16, [["As the plan reads them", ...new Array<null>(8).fill(null)]], "heading"),
      ...besideTable({
        column: 16,
        headings: [
          ["Item", "text"],
          ["Start", "date"],
          ["End", "date"],
          ["Uplift", "percent"],
          ["Units", "units"],
          ["Pulled forward", "percent"],
          ["Takes from", "text"],
          ["Share taken", "percent"],
          ["Probability", "percent"],
        ],
        name: "Event_Rows",
        formula: `=IF((Event_Status="${inPlan}")*SEQUENCE(1,COLUMNS(${figures}),1,0)=1,IF(${figures}="",${blanks},${figures}),"")`,
        rows: 1,
      }),
    ],
  });
}
