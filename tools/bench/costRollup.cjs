/**
 * AOP.COSTROLLUP as registered, from its source: a made bill of 20,000 lines in six levels of a fixed seed and, where the data lie beside the project,
 * the bill of Adventure Works. Beside each its check: the top items' cost by a walk down every path, as a textbook has it.
 */
const fs = require("node:fs");
const path = require("node:path");
const sourceModule = require("./sourceModule.cjs");

globalThis.CustomFunctions ??= { Error: class extends Error {}, ErrorCode: {} };
const folder = path.resolve(__dirname, "../../../shared/data/adventureworks");
const rounded = (value) => Number(value.toPrecision(3));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rows of a file of comma-separated values, as objects. */
function rowsOf(name) {
  const [header, ...lines] = fs.readFileSync(path.join(folder, name), "utf8").trim().split(/\r?\n/);
  // A name in quotes may hold commas.
  const cellsOf = (line) => line.match(/"[^"]*"|[^,"]+|(?<=,|^)(?=,|$)/g) ?? [];
  const names = cellsOf(header);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index], cell])));
}

function adventureWorks() {
  const bom = rowsOf("bom.csv").map((row) => [row.parent_sku, row.component_sku, Number(row.quantity_per)]);
  const made = new Set(bom.map(([parent]) => parent));
  const bought = [...new Set(bom.map(([, component]) => component))].filter((item) => !made.has(item));
  const prices = new Map(rowsOf("supplier_prices.csv").map((row) => [row.sku, Number(row.last_receipt_cost)]));
  return {
    model: "Adventure Works",
    bom,
    costs: bought.map((item) => [item, prices.get(item) || 1]),
    routing: rowsOf("routings.csv").map((row) => [row.sku, row.work_center, Number(row.hours_per_unit)]),
    rates: rowsOf("work_centers.csv").map((row) => [row.work_center, Number(row.cost_rate_per_hour), 0.5]),
  };
}

/** Six levels; each line leads from a level to the next. */
function madeBill(lines) {
  let state = 12345;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const perLevel = Math.round(lines / 20);
  const item = (level, number) => `L${level}-${number}`;
  const bom = Array.from({ length: lines }, (_, line) => {
    const level = line % 5;
    const parent = Math.floor(line / 5) % perLevel;
    return [item(level, parent), item(level + 1, Math.floor(random() * perLevel)), 1 + Math.floor(random() * 3)];
  });
  const each = (level, row) => Array.from({ length: perLevel }, (_, number) => row(item(level, number)));
  return {
    model: "made",
    bom,
    costs: [1, 2, 3, 4, 5].flatMap((level) => each(level, (name) => [name, 1 + random()])),
    routing: [0, 1, 2, 3, 4].flatMap((level) => each(level, (name) => [name, "W", random() / 10])),
    rates: [["W", 30, 0.5]],
  };
}

/** Cost by walking down every path again, without memory. */
function plainCost({ bom, costs, routing, rates }, top) {
  const grouped = (rows) => {
    const groups = new Map();
    for (const row of rows) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
    return groups;
  };
  const [lines, hours] = [grouped(bom), grouped(routing)];
  const price = new Map(costs);
  const rate = new Map(rates.map(([name, money, overhead]) => [name, money * (1 + overhead)]));
  const walk = (item) => {
    const own = (hours.get(item) ?? []).reduce((sum, [, centre, time]) => sum + time * rate.get(centre), 0);
    const below = lines.get(item);
    if (!below) return own + (hours.has(item) ? 0 : price.get(item));
    return below.reduce((sum, [, component, units]) => sum + units * walk(component), own);
  };
  return walk(top);
}

module.exports = function benchRollup() {
  const { costRollup } = sourceModule("functions/cost/costRollup");
  const models = [...(fs.existsSync(folder) ? [adventureWorks()] : []), madeBill(20_000)];
  for (const model of models) {
    const { bom, costs, routing, rates } = model;
    const times = [];
    let answer = [];
    for (let round = 0; round < 9; round++) {
      const begun = process.hrtime.bigint();
      answer = costRollup(bom, costs, routing, rates);
      times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
    const [top, cost] = answer[1];
    const checked = plainCost(model, top);
    console.log(
      JSON.stringify({
        bench: "cost",
        function: "AOP.COSTROLLUP",
        model: model.model,
        lines: bom.length,
        items: answer.length - 1,
        failures: answer.flat().filter((cell) => cell instanceof CustomFunctions.Error).length,
        firstMilliseconds: rounded(times[0]),
        milliseconds: rounded(median(times)),
        top,
        cost: rounded(cost),
        agrees: Math.abs(cost - checked) <= 1e-9 * checked,
      }),
    );
  }
};
