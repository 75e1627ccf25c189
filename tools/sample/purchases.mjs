import { chance } from "./chance.mjs";
import * as company from "./company.mjs";

const { random, normal } = chance(20260202);
const dayLength = 86_400_000;
/** Orders of one item in a year: about every six weeks. */
const daysBetweenOrders = 42;
const yearsOfOrders = 2;

/** Lines of the purchase orders of the last two years: order, item, supplier, day ordered, promised and received, units, price. */
export function purchaseRows() {
  const end = Date.UTC(company.history.year, company.history.months, 1);
  const start = Date.UTC(company.history.year, company.history.months - 12 * yearsOfOrders, 1);
  const lines = [];
  for (const item of boughtItems()) {
    const first = start + Math.floor(random() * daysBetweenOrders) * dayLength;
    for (let day = first; day < end; day += daysBetweenOrders * dayLength) {
      const ordered = day + Math.round(4 * normal()) * dayLength;
      // Mostly a little late, sometimes very: a strike, a port, a mill that stands still.
      const late = random() < 0.06 ? item.lead * (0.4 + 0.4 * random()) : item.lead * (0.03 + 0.12 * normal());
      const received = ordered + Math.max(1, Math.round(item.lead + late)) * dayLength;
      const lots = 1 + Math.floor(2 * random());
      lines.push({ ...item, ordered, received, units: item.minimum + lots * item.multiple });
    }
  }
  lines.sort((one, other) => one.ordered - other.ordered || (one.sku < other.sku ? -1 : 1));
  return lines.map(({ sku, supplier, lead, cost, ordered, received, units }, index) => [
    `PO-${1001 + index}`,
    sku,
    supplier,
    iso(ordered),
    iso(ordered + lead * dayLength),
    received < end ? iso(received) : "",
    units,
    cost,
  ]);
}

function boughtItems() {
  const finished = company.items
    .filter((item) => !item.make)
    .map((item) => ({ ...company.traders.find((each) => each.family === item.family), ...item }));
  return [...finished, ...company.materials];
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}
