/** Plans for the benchmark, the same for the same seed, and slower ways to their answers to compare with. */
const fs = require("node:fs");
const path = require("node:path");
const coreModule = require("./coreModule.cjs");

const { ModelBuilder } = coreModule("optimization/ModelBuilder");
const folder = path.resolve(__dirname, "../../../shared/data/adventureworks");

function drawing(seed) {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
const list = (count, value) => Array.from({ length: count }, (_, index) => value(index));

/** Families that share one workforce: 30 x 12 x 5 quantities and 12 x 5 figures of people, 1,860 variables. */
function aggregateModel() {
  const random = drawing(11);
  const builder = new ModelBuilder();
  const [families, periods] = [30, 12];
  const people = list(periods, () => ({
    workers: builder.column({ cost: 640 }),
    hired: builder.column({ cost: 300 }),
    laidOff: builder.column({ cost: 500 }),
    overtime: builder.column({ cost: 6 }),
    idle: builder.column({}),
  }));
  const used = list(periods, () => []);
  for (let family = 0; family < families; family++) {
    const hours = 0.5 + 3 * random();
    let before = null;
    for (let period = 0; period < periods; period++) {
      const own = {
        regular: builder.column({ cost: 10 }),
        extra: builder.column({ cost: 10 }),
        bought: builder.column({ cost: 30 + 20 * random() }),
        stock: builder.column({ cost: 1 + random() }),
        owed: builder.column({ cost: 5, upper: period === periods - 1 ? 0 : Infinity }),
      };
      const demand = Math.round(200 + 800 * random() * (1 + 0.5 * Math.sin((period * Math.PI) / 6)));
      const made = [own.regular, own.extra, own.bought].map((column) => [column, 1]);
      const carried = before ? [[before.stock, 1], [before.owed, -1]] : []; // prettier-ignore
      builder.row(demand, demand, [...made, [own.stock, -1], [own.owed, 1], ...carried]);
      used[period].push([own.regular, hours], [own.extra, hours]);
      if (before) builder.row(-Infinity, 0, [[own.regular, 1], [before.regular, -1.5], [before.extra, -1.5]]); // prettier-ignore
      before = own;
    }
  }
  people.forEach((own, period) => {
    const before = people[period - 1];
    const start = before ? 0 : 80;
    builder.row(start, start, [[own.workers, 1], [own.hired, -1], [own.laidOff, 1], ...(before ? [[before.workers, -1]] : [])]); // prettier-ignore
    builder.row(0, 0, [...used[period], [own.workers, -160], [own.overtime, -1], [own.idle, 1]]);
    builder.row(-Infinity, 0, [[own.overtime, 1], [own.workers, -10]]); // prettier-ignore
  });
  return builder.build();
}

/** 50 plants, 200 customers: 10,000 lanes. */
function transportModel() {
  const random = drawing(12);
  const builder = new ModelBuilder();
  const demand = list(200, () => Math.round(10 + 90 * random()));
  const supply = (1.15 * demand.reduce((sum, each) => sum + each, 0)) / 50;
  const lanes = list(50, () => list(200, () => builder.column({ cost: Math.round(10 + 90 * random()) })));
  lanes.forEach((own) => builder.row(-Infinity, supply, own.map((lane) => [lane, 1]))); // prettier-ignore
  demand.forEach((units, customer) => builder.row(units, units, lanes.map((own) => [own[customer], 1]))); // prettier-ignore
  return builder.build();
}

/** Items over shared resources; `tight`: hours as a share of those needed. */
function supplyInput(count, periodCount, resourceCount, tight, { mayOwe = true } = {}) {
  const random = drawing(13);
  const periods = list(periodCount, (period) => `P${period + 1}`);
  const load = list(resourceCount, () => 0);
  const items = list(count, (item) => {
    const demand = periods.map((_, period) => Math.round((20 + 80 * random()) * (1 + 0.4 * Math.sin((period * Math.PI) / 6)))); // prettier-ignore
    const usage = list(2, () => ({
      resource: Math.floor(resourceCount * random()),
      hoursPerUnit: Math.round(10 + 40 * random()) / 100,
    }));
    const units = demand.reduce((sum, each) => sum + each, 0);
    for (const { resource, hoursPerUnit } of usage) load[resource] += hoursPerUnit * units;
    return {
      name: `Item ${item + 1}`,
      demand,
      openingStock: Math.round(100 * random()),
      minimumStock: periods.map(() => 10),
      minimumStockCost: null,
      holdingCost: 0.5 + random(),
      backlogCost: mayOwe ? 5 + 5 * random() : null,
      lostSaleCost: null,
      ways: [{ name: "", cost: 10 + 10 * random(), usage, limit: null }],
      subcontract: null,
    };
  });
  const resources = load.map((hours, resource) => ({
    name: `Line ${resource + 1}`,
    hours: periods.map(() => Math.round((hours / periodCount) * tight)),
    hourCost: 0,
    overtimeHours: periods.map(() => Math.round((hours / periodCount) * 0.25)),
    overtimeCost: 30,
  }));
  return { periods, items, resources };
}

/** Lots of items on one resource with setup times. */
function lotsInput(items, periods, tight) {
  const random = drawing(14);
  const each = (value) => list(items, value).map((known) => new Array(periods).fill(known));
  const demand = list(items, () => list(periods, () => (random() < 0.2 ? 0 : Math.round(20 + 80 * random()))));
  const setupTime = each(() => Math.round(5 + 15 * random()));
  // Enough in every period for its own demand with all setups, and no more than that on the average.
  const needed = list(periods, (period) => demand.reduce((sum, row, item) => sum + row[period] + (row[period] > 0 ? setupTime[item][0] : 0), 0)); // prettier-ignore
  const mean = needed.reduce((sum, hours) => sum + hours, 0) / periods;
  let spare = 0;
  const capacity = needed.map((hours) => {
    const own = Math.max(tight * mean, hours - spare);
    spare = Math.max(0, spare + own - hours) / 2;
    return Math.round(own);
  });
  return {
    demand,
    setupCost: each(() => Math.round(100 + 300 * random())),
    setupTime,
    holdingCost: each(() => Math.round(10 + 20 * random()) / 10),
    unitTime: new Array(items).fill(1),
    capacity,
    limits: { gap: 0.01, nodes: 1000, seconds: 60 },
  };
}

/** The same lots as facility location (Krarup & Bilde 1977): what a period makes, told by the period that needs it. Tighter, and larger. */
function locatedLots({ demand, setupCost, setupTime, holdingCost, unitTime, capacity }) {
  const builder = new ModelBuilder();
  const used = capacity.map(() => []);
  demand.forEach((own, item) => {
    const setups = own.map((_, period) => builder.column({ cost: setupCost[item][period], upper: 1, isWhole: true }));
    setups.forEach((setup, period) => used[period].push([setup, setupTime[item][period]]));
    own.forEach((units, needed) => {
      if (units === 0) return;
      let holding = 0;
      const shares = [];
      for (let made = needed; made >= 0; made--) {
        if (made < needed) holding += holdingCost[item][made];
        const share = builder.column({ cost: holding * units });
        shares.push([share, 1]);
        used[made].push([share, unitTime[item] * units]);
        builder.row(-Infinity, 0, [[share, 1], [setups[made], -1]]); // prettier-ignore
      }
      builder.row(1, 1, shares);
    });
  });
  used.forEach((terms, period) => builder.row(-Infinity, capacity[period], terms));
  return builder.build();
}

/** The bill of materials of Adventure Works where it lies beside the project, else one of its size: 130 sold items, 2,383 lines, four levels. */
function bill() {
  const file = path.join(folder, "bom.csv");
  const line = (parent, component, quantity) => ({ parent, component, quantity, scrap: 0, from: null, to: null });
  if (fs.existsSync(file)) {
    const rows = (name) => fs.readFileSync(path.join(folder, name), "utf8").trim().split(/\r?\n/).slice(1).map((row) => row.split(",")); // prettier-ignore
    const lines = rows("bom.csv").map(([parent, component, quantity]) => line(parent, component, Number(quantity)));
    // The columns of the sales: month, region, sku ...
    const header = fs.readFileSync(path.join(folder, "demand_history.csv"), "utf8").split(/\r?\n/)[0].split(",");
    const items = [...new Set(rows("demand_history.csv").map((row) => row[header.indexOf("sku")]))];
    return { source: "Adventure Works", lines, items };
  }
  const random = drawing(15);
  const levels = [list(130, (n) => `Sold ${n}`), list(120, (n) => `Made ${n}`), list(80, (n) => `Part ${n}`), list(170, (n) => `Bought ${n}`)]; // prettier-ignore
  const lines = [];
  const known = new Set();
  while (lines.length < 2383) {
    const level = random() < 0.5 ? 0 : random() < 0.7 ? 1 : 2;
    const below = level + 1 + Math.floor((3 - level) * random());
    const parent = levels[level][Math.floor(levels[level].length * random())];
    const component = levels[below][Math.floor(levels[below].length * random())];
    if (known.has(`${parent} ${component}`)) continue;
    known.add(`${parent} ${component}`);
    lines.push(line(parent, component, 1 + Math.floor(4 * random())));
  }
  return { source: "generated", lines, items: levels[0] };
}

/** The explosion as one thinks of it first: every unit of every item down every path of the bill. */
function naiveExplosion(lines, items, plan) {
  const linesOf = new Map();
  for (const each of lines) linesOf.set(each.parent, [...(linesOf.get(each.parent) ?? []), each]);
  const needed = new Map();
  const down = (parent, units, period) => {
    for (const { component, quantity } of linesOf.get(parent) ?? []) {
      if (!needed.has(component)) needed.set(component, plan[0].map(() => 0)); // prettier-ignore
      needed.get(component)[period] += units * quantity;
      down(component, units * quantity, period);
    }
  };
  items.forEach((item, row) => plan[row].forEach((units, period) => down(item, units, period)));
  return needed;
}

module.exports = {
  aggregateModel,
  transportModel,
  supplyInput,
  lotsInput,
  locatedLots,
  bill,
  naiveExplosion,
  drawing,
};
