import { defaults } from "../defaults";
import { besideTable } from "../layout/besideTable";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const tariffColumn = 11;
const row = "SEQUENCE(ROWS(CarrierOffers[Lane])+1)";
const of = (column: string) => `INDEX(CarrierOffers[${column}],IF(${row}>1,${row}-1,1))`;
const headings = '{"zone","from","rate","minimum"}';

/** What carriers ask on each lane: rates by weight, minimum, charges, fuel and days; several rows of a carrier are the breaks of its tariff. */
export function carrierOffers(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "carrierOffers",
    purpose:
      "What each carrier asks on a lane. A carrier with weight breaks has a row for each; a shipment pays the rate of its weight, or that of a higher break where this costs less. Add offers and Carrier choice compares them.",
    role: "input",
    columnWidths: { 0: 200, 1: 190, 2: 110, 10: 16, [tariffColumn]: 300 },
    frozen: { rows: planGrid.periodRow + 1, columns: 2 },
    blocks: [
      inputTable(
        "CarrierOffers",
        [
          inputColumn("Lane", "text", "Lane as on Lanes"),
          inputColumn("Carrier", "text", "Carrier or forwarder"),
          inputColumn("Mode", "text", "Road, rail, sea, air, parcel"),
          inputColumn("From kg", "units", "The rate holds for shipments of this weight on", notNegative("The weight")),
          inputColumn("Rate per kg", "rate", "Freight for a kilogram", notNegative("The rate")),
          inputColumn("Minimum per shipment", "price", "Least freight of a shipment", notNegative("The minimum")),
          inputColumn(
            "Charge per shipment",
            "price",
            "Charged whatever the weight, without fuel: tail lift, tolls, customs",
            notNegative("The charge"),
          ),
          inputColumn("Fuel share", "percent", "Fuel surcharge on the freight", notNegative("The share", 1)),
          inputColumn("Transit days", "units1", "Days on the way", notNegative("The transit time")),
          inputColumn("Deviation days", "units1", "Its standard deviation", notNegative("The deviation")),
        ],
        context.offers.map((offer) => [
          offer.lane,
          offer.carrier,
          offer.mode,
          offer.fromKg,
          offer.ratePerKg,
          offer.minimumPerShipment,
          offer.chargePerShipment,
          offer.fuelShare,
          offer.transitDays,
          offer.deviationDays ?? Math.round(100 * defaults.leadTimeVariation * offer.transitDays) / 100,
        ]),
      ),
      // With its headings, as AOP.FREIGHT reads a rate table; a tariff's zone is lane and carrier.
      ...besideTable({
        column: tariffColumn,
        headings: [
          ["Rate table: lane|carrier", "text"],
          ["from kg", "units"],
          ["rate a kg", "rate"],
          ["minimum", "price"],
        ],
        name: "Tariff_Rates",
        formula: `=IF(${row}=1,${headings},CHOOSE({1,2,3,4},${of("Lane")}&"|"&${of("Carrier")},${of("From kg")},${of("Rate per kg")},${of("Minimum per shipment")}))`,
        rows: context.offers.length + 1,
      }),
    ],
  });
}
