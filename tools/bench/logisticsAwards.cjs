/**
 * The carrier-plan lines of `npm run bench -- logistics` (also: node tools/bench/logisticsAwards.cjs [case ...]): how long an award takes, its gap and the peak
 * memory of a process that does nothing else, one JSON line a case. The orders of a microchip maker are read from beside the project (air rates, or ground
 * rates too; with the warehouses' capacities, or without; with carriers limited) and checked against HiGHS' linear programme; a drawn day needs no data.
 */
const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const coreModule = require("./coreModule.cjs");
const { drawing } = require("./supplyModels.cjs");

const folder = path.resolve(__dirname, "../../../shared/data/logistics");
const rounded = (value) => Number(value.toPrecision(3));

function tableOf(name) {
  const [header, ...rows] = fs
    .readFileSync(path.join(folder, `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])));
}

function networkInput({ hasCapacities, hasGround, carriers = [] }) {
  const costs = new Map(tableOf("warehouse_costs").map((row) => [row.warehouse, Number(row.cost_per_unit)]));
  const [ports, stocked, vmi] = ["warehouse_ports", "warehouse_products", "vmi_customers"].map(tableOf);
  const of = (rows, warehouse, column) => rows.filter((row) => row.warehouse === warehouse).map((row) => row[column]);
  return {
    goal: "shipments",
    carriers,
    shipments: tableOf("orders").map((row) => ({
      customer: row.customer,
      product: row.product_id,
      units: Number(row.units),
      weight: Number(row.weight_kg),
      destination: row.destination_port,
      mostDays: null,
      warehouse: null,
      priority: 1,
    })),
    warehouses: tableOf("warehouse_capacities").map(({ warehouse, orders_per_day: places }) => {
      const customers = of(vmi, warehouse, "customer");
      return {
        ports: of(ports, warehouse, "port"),
        costPerUnit: costs.get(warehouse) ?? 0,
        capacity: hasCapacities ? Number(places) : null,
        products: of(stocked, warehouse, "product_id"),
        customers: customers.length > 0 ? customers : null,
      };
    }),
    rates: tableOf("freight_rates")
      .filter((row) => hasGround || row.mode !== "GROUND")
      .map((row) => ({
        carrier: row.carrier,
        origin: row.origin_port,
        destination: row.destination_port,
        from: Number(row.min_weight_kg),
        to: Number(row.max_weight_kg),
        minimum: Number(row.minimum_cost),
        rate: Number(row.rate_per_kg),
        days: Number(row.transit_days),
        capacity: null,
        charge: row.mode === "GROUND" ? "load" : "weight",
      })),
  };
}

/** A day of 20,000 shipments from 40 warehouses that can take three quarters of them, each within a fifth of the warehouses. */
function drawnInput() {
  const random = drawing(6);
  const [shipments, warehouses] = [20_000, 40];
  const products = Array.from({ length: 500 }, (_, index) => `product ${index}`);
  return {
    goal: "shipments",
    carriers: [],
    shipments: Array.from({ length: shipments }, () => ({
      customer: "",
      product: products[Math.floor(products.length * random())],
      units: 1 + Math.floor(200 * random() ** 3),
      weight: 500 * random() ** 3,
      destination: `region ${Math.floor(10 * random())}`,
      mostDays: null,
      warehouse: null,
      priority: 1,
    })),
    warehouses: Array.from({ length: warehouses }, (_, index) => ({
      ports: [`port ${index % 15}`],
      costPerUnit: 0.3 + random(),
      capacity: Math.floor((0.75 * shipments * 2 * random()) / warehouses),
      products: products.filter(() => random() < 0.2),
      customers: null,
    })),
    rates: Array.from({ length: 1500 }, (_, index) => ({
      carrier: `carrier ${index % 8}`,
      origin: `port ${index % 15}`,
      destination: `region ${Math.floor(index / 15) % 10}`,
      from: 0,
      to: Infinity,
      minimum: 5 + 20 * random(),
      rate: 0.2 + random(),
      days: 1 + Math.floor(5 * random()),
      capacity: null,
      charge: "weight",
    })),
  };
}

const limited = [
  { carrier: "V444_0", shipments: 100, weight: null },
  { carrier: "V444_1", shipments: null, weight: 400 },
];
const cases = {
  air: () => networkInput({ hasCapacities: true, hasGround: false }),
  airWithoutCapacities: () => networkInput({ hasCapacities: false, hasGround: false }),
  ground: () => networkInput({ hasCapacities: true, hasGround: true }),
  groundWithoutCapacities: () => networkInput({ hasCapacities: false, hasGround: true }),
  carriersLimited: () => networkInput({ hasCapacities: true, hasGround: false, carriers: limited }),
  drawn: drawnInput,
};

/** The least cost of serving so many, by HiGHS' linear programme over every shipment and warehouse: for awards in which only warehouses have limits. */
function linearCost(input, served) {
  const { ModelBuilder } = coreModule("optimization/ModelBuilder");
  const { solveLinear } = coreModule("optimization/solveLinear");
  const { awardWays } = coreModule("logistics/awards/awardWays");
  const builder = new ModelBuilder();
  const byWarehouse = input.warehouses.map(() => []);
  const all = [];
  for (const ways of awardWays(input)) {
    if (!Array.isArray(ways)) continue;
    const own = ways.map((way) => {
      const term = [builder.column({ cost: way.handling + way.freight, upper: 1 }), 1];
      byWarehouse[way.warehouse].push(term);
      return term;
    });
    builder.row(-Infinity, 1, own);
    all.push(...own);
  }
  byWarehouse.forEach((own, index) => builder.row(-Infinity, input.warehouses[index].capacity ?? Infinity, own));
  builder.row(served, Infinity, all);
  const begun = process.hrtime.bigint();
  const solution = solveLinear(builder.build(), { seconds: 300 });
  return { cost: solution.objective, milliseconds: Number(process.hrtime.bigint() - begun) / 1e6 };
}

async function measure(name) {
  const { solver } = coreModule("optimization/solver");
  const { hasFurtherLimits } = coreModule("logistics/awards/hasFurtherLimits");
  const { awardShipments } = coreModule("logistics/awards/awardShipments");
  const { awardWithLimits } = coreModule("logistics/awards/awardWithLimits");
  const input = cases[name]();
  await solver.load();
  const isLimited = hasFurtherLimits(input);
  const begun = process.hrtime.bigint();
  const plan = (isLimited ? awardWithLimits : awardShipments)(input);
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const awards = plan.awards.filter((each) => !("reason" in each));
  const cost = awards.reduce((sum, each) => sum + each.handling + each.freight, 0);
  const linear = isLimited ? null : linearCost(input, awards.length);
  return {
    shipments: input.shipments.length,
    warehouses: input.warehouses.length,
    rates: input.rates.length,
    milliseconds: rounded(milliseconds),
    within60s: milliseconds <= 60_000,
    megabytes: Math.round(megabytes),
    within1GB: megabytes <= 1024,
    status: plan.status,
    gap: rounded(plan.gap),
    served: awards.length,
    unserved: plan.awards.length - awards.length,
    mayServeMore: plan.mayServeMore,
    cost,
    ...(linear && {
      linearMilliseconds: rounded(linear.milliseconds),
      sameAsLinear: Math.abs(linear.cost - cost) <= 1e-9 * cost,
    }),
  };
}

/** Prints the lines of all cases, each from a process of its own, so that its memory is its own. */
function benchAwards(wanted = []) {
  for (const name of Object.keys(cases)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const line = { bench: "logistics", model: "carrierPlan", case: name };
    if (name !== "drawn" && !fs.existsSync(folder)) {
      console.log(JSON.stringify({ ...line, skipped: "../shared/data/logistics is not here" }));
      continue;
    }
    const run = spawnSync(process.execPath, [__filename, "--case", name], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    console.log(JSON.stringify({ ...line, ...JSON.parse(run.stdout) }));
  }
}

module.exports = { benchAwards };

if (require.main === module) {
  const [first, name] = process.argv.slice(2);
  if (first === "--case") {
    measure(name)
      .then((figures) => console.log(JSON.stringify(figures)))
      .catch((thrown) => {
        console.error(thrown);
        process.exitCode = 1;
      });
  } else benchAwards(process.argv.slice(2));
}
