import type { TableKindRule } from "./TableKindRule";
import { words } from "./words";

const lane = words("lane, lane id, route, lane name");
const destination = words("region, destination, to, ship to, market, channel, area, delivery region, ziel");
const mode = words("mode, transport mode, ship mode, type");
const carrier = words("carrier, carrier service, forwarder, haulier, ship method, service, spediteur");
const ratePerKg = words("rate per kg, cost per kg, freight rate per kg, rate kg, rate per lb, cost per lb, rate");
const minimumPerShipment = words(
  "minimum per shipment, minimum cost, minimum charge, min charge, base charge, minimum",
);
const fuelShare = words("fuel share, fuel surcharge, fuel, fuel percent, surcharge");
const transitDays = words("transit days, transit time, transit, days, transit time days");

/** Tables of how the regions are served, and of what carriers ask. */
export const laneKinds: readonly TableKindRule[] = [
  {
    kind: "lanes",
    needs: [
      ["lane", "region", "carrier"],
      ["ratePerKg", "minimumPerShipment"],
    ],
    excludes: words("supplier, vendor, min weight kg, from kg"),
    names: words("lanes, lane, freight, distribution, routes, transport, carriers, ship methods, shipping"),
    headings: {
      lane,
      region: destination,
      mode,
      carrier,
      ratePerKg,
      minimumPerShipment,
      shipmentsPerPeriod: words("shipments per period, shipments per month, shipments, drops per month"),
      fuelShare,
      transitDays,
      from: words("from, from site, origin, ship from, warehouse, source"),
      vehicleKg: words("vehicle kg, truck kg, payload kg, vehicle weight, max weight kg, payload"),
      vehiclePallets: words("vehicle pallets, truck pallets, pallets per truck, pallets per vehicle, pallet places"),
    },
  },
  {
    kind: "offers",
    needs: [["lane", "region"], ["carrier"], ["ratePerKg"], ["fromKg", "deviationDays", "chargePerShipment"]],
    excludes: words("supplier, vendor"),
    names: words("offers, carrier offers, quotes, tender, bids, freight rates, rates, tariff, angebote"),
    headings: {
      lane,
      region: destination,
      mode,
      carrier,
      ratePerKg,
      minimumPerShipment,
      fuelShare,
      transitDays,
      fromKg: words(
        "from kg, weight from, from weight, min weight kg, minimum weight, break kg, weight break, above kg",
      ),
      chargePerShipment: words(
        "charge per shipment, charge per load, accessorials, surcharges, fixed charge, flat charge",
      ),
      deviationDays: words("deviation days, transit deviation, transit sd, transit sd days, deviation"),
    },
  },
];
