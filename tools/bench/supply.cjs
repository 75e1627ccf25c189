/**
 * `npm run bench -- supply [model ...]`: how long the solver takes for four plans of a fixed seed, in this process (warm) and in a fresh one
 * (cold), one JSON line a figure, beside a slower way to the same answer in the same run: the simplex from nothing, lots as a location problem,
 * an explosion down every path. Models: aggregate, transport, lots, plan, why, explosion, function.
 */
const { spawnSync } = require("node:child_process");
const coreModule = require("./coreModule.cjs");
const sourceModule = require("./sourceModule.cjs");
const models = require("./supplyModels.cjs");

const { solver } = coreModule("optimization/solver");
const { solveLinear } = coreModule("optimization/solveLinear");
const { LinearSession } = coreModule("optimization/LinearSession");
const { SupplySession } = coreModule("supply/constrained/SupplySession");
const { solveSupply } = coreModule("supply/constrained/solveSupply");
const { supplyModel } = coreModule("supply/constrained/supplyModel");
const { whyShort } = coreModule("supply/constrained/whyShort");
const { planCapacitatedLots } = coreModule("supply/lots/planCapacitatedLots");
const { billOfMaterials } = coreModule("supply/billOfMaterials");
const { explodePlan } = coreModule("supply/explodePlan");

const print = (figures) => console.log(JSON.stringify({ bench: "supply", ...figures }));
const rounded = (value) => Number(value.toPrecision(3));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** `milliseconds` by the clock, `processor` those that this process worked: on a machine that does other things the two differ. */
function timed(work) {
  const used = process.cpuUsage();
  const begun = process.hrtime.bigint();
  const answer = work();
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  const { user, system } = process.cpuUsage(used);
  return { answer, milliseconds, processor: (user + system) / 1000 };
}
/** Medians of so many rounds, after a round that does not count. */
function measured(rounds, work) {
  const first = timed(work);
  const all = Array.from({ length: rounds }, () => timed(work));
  return { answer: first.answer, ...medians(all) };
}
const medians = (all) => ({
  milliseconds: median(all.map((each) => each.milliseconds)),
  processor: median(all.map((each) => each.processor)),
});
const sizeOf = ({ cost, rowLower, rows }) => ({ variables: cost.length, rows: rowLower.length, entries: rows.length });

/** One solve in a fresh process, with the loading of the solver apart. */
function cold(model) {
  const run = spawnSync(process.execPath, [__filename, "--cold", model], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const { load, solve } = JSON.parse(run.stdout);
  return { loadMilliseconds: rounded(load), coldMilliseconds: rounded(solve) };
}
const largePlan = () => models.supplyInput(200, 24, 5, 0.95);
const coldWork = {
  aggregate: () => solveLinear(models.aggregateModel()),
  transport: () => solveLinear(models.transportModel()),
  plan: () => solveSupply(largePlan()),
};

function measureLinear(name, build) {
  const model = build();
  const { answer, milliseconds, processor } = measured(5, () => solveLinear(model));
  const session = new LinearSession(model);
  session.solve();
  const changes = Array.from({ length: 11 }, (_, index) => {
    const row = (index * 37) % model.rowLower.length;
    const limit = model.rowUpper[row] * (1 + 0.01 * (index + 1));
    session.changeRow(row, model.rowLower[row] === model.rowUpper[row] ? limit : model.rowLower[row], limit);
    return timed(() => session.solve()).milliseconds;
  });
  session.close();
  print({
    model: name,
    ...sizeOf(model),
    ...cold(name),
    warmMilliseconds: rounded(milliseconds),
    warmProcessor: rounded(processor),
    changedRowMilliseconds: rounded(median(changes)),
    objective: answer.objective,
  });
}

function measurePlan() {
  const input = largePlan();
  const { model } = supplyModel(input);
  // Building the model, solving it and reading the plan: what a changed table costs.
  const warm = measured(5, () => solveSupply(input));
  const plain = measured(3, () => solveLinear(model, { seconds: 120 }));
  const session = new SupplySession(input);
  session.solve();
  const changed = (change) =>
    medians(Array.from({ length: 21 }, (_, round) => timed(() => (change(round), session.solve()))));
  const demand = changed((round) => session.changeDemand((round * 17) % 200, (round * 5) % 24, 150 + round));
  const hours = changed((round) => {
    const [line, period] = [round % 5, (round * 7) % 24];
    session.changeHours(line, period, input.resources[line].hours[period] * 0.97);
  });
  session.close();
  print({
    model: "plan",
    items: 200,
    periods: 24,
    resources: 5,
    ...sizeOf(model),
    ...cold("plan"),
    warmMilliseconds: rounded(warm.milliseconds),
    warmProcessor: rounded(warm.processor),
    within500: warm.milliseconds <= 500,
    changedDemandMilliseconds: rounded(demand.milliseconds),
    changedDemandProcessor: rounded(demand.processor),
    changedHoursMilliseconds: rounded(hours.milliseconds),
    changedHoursProcessor: rounded(hours.processor),
    within20: Math.max(demand.milliseconds, hours.milliseconds) <= 20,
    warmOverChanged: rounded(warm.processor / Math.max(demand.processor, hours.processor)),
    fromNothingProcessor: rounded(plain.processor),
    fromNothingOverThis: rounded(plain.processor / warm.processor),
    cost: warm.answer.cost.total,
  });
}

function measureLots() {
  const small = models.lotsInput(4, 6, 0.95);
  planCapacitatedLots(small);
  solveLinear(models.locatedLots(small), small.limits);
  for (const [items, periods] of [
    [10, 12],
    [20, 24],
    [50, 24],
  ]) {
    // prettier-ignore
    const input = models.lotsInput(items, periods, 0.95);
    const { answer, milliseconds, processor } = timed(() => planCapacitatedLots(input));
    const cost = answer.setupCost + answer.holdingCost;
    const located = timed(() => solveLinear(models.locatedLots(input), input.limits));
    print({
      model: "lots",
      items,
      periods,
      milliseconds: rounded(milliseconds),
      processor: rounded(processor),
      cost,
      gap: rounded(1 - answer.bound / cost),
      endedBy: answer.endedBy,
      locationProcessor: rounded(located.processor),
      locationOverThis: rounded(located.processor / processor),
      locationCost: located.answer.objective,
      locationGap: rounded(located.answer.gap),
    });
  }
}

function measureWhy() {
  for (const [name, input] of [
    ["short by choice or need", models.supplyInput(130, 12, 7, 0.95)],
    ["no plan", models.supplyInput(130, 12, 7, 0.6, { mayOwe: false })],
  ]) {
    const { answer, milliseconds, processor } = measured(1, () => whyShort(input));
    print({
      model: "why",
      asked: name,
      items: 130,
      periods: 12,
      resources: 7,
      milliseconds: rounded(milliseconds),
      processor: rounded(processor),
      status: answer.status,
      conflict: answer.conflict.length,
      remedies: answer.remedies.length,
    });
  }
}

function measureExplosion() {
  const { source, lines, items } = models.bill();
  const random = models.drawing(16);
  const plan = items.map(() => Array.from({ length: 12 }, () => Math.round(500 * random())));
  const ask = { items, plan, periodStarts: null, leadTimes: new Map(), yields: new Map(), stock: null };
  const { answer, milliseconds, processor } = measured(9, () => {
    const bill = billOfMaterials(lines);
    return { bill, exploded: explodePlan({ ...ask, bill }) };
  });
  const naive = measured(3, () => models.naiveExplosion(lines, items, plan));
  const isSame = [...naive.answer].every(([component, units]) => {
    const ours = answer.exploded[answer.bill.numberOf.get(component.toLowerCase())].gross;
    return units.every((each, period) => Math.abs(each - ours[period]) <= 1e-9 * each);
  });
  print({
    model: "explosion",
    source,
    items: items.length,
    periods: 12,
    lines: lines.length,
    milliseconds: rounded(milliseconds),
    within50: milliseconds <= 50,
    processor: rounded(processor),
    everyPathProcessor: rounded(naive.processor),
    everyPathOverThis: rounded(naive.processor / processor),
    sameUnits: isSame,
  });
}

/** AOP.SUPPLYPLAN as registered, from its source, on this thread: tables read, plan solved, answer written. */
async function measureFunction() {
  globalThis.CustomFunctions = { Error: class extends Error {}, ErrorCode: {} };
  const { supplyPlan } = sourceModule("functions/supply/supplyPlan");
  const input = models.supplyInput(130, 12, 7, 0.95);
  const items = [
    ["item", "opening stock", "minimum stock", "unit cost", "holding cost", "backlog cost"],
    ...input.items.map((each) => [each.name, each.openingStock, 10, each.ways[0].cost, each.holdingCost, each.backlogCost]), // prettier-ignore
  ];
  const capacity = input.resources.map(({ name, hours }) => [name, ...hours]);
  const usage = input.items.flatMap(({ name, ways }) => ways[0].usage.map(({ resource, hoursPerUnit }) => [name, input.resources[resource].name, hoursPerUnit])); // prettier-ignore
  const resources = [["resource", "overtime cost", "overtime share"], ...input.resources.map(({ name }) => [name, 30, 0.25])]; // prettier-ignore
  const times = [];
  for (let round = 0; round < 7; round++) {
    // Nothing asked twice: the functions keep what they calculated.
    const demand = input.items.map((each) => each.demand.map((units) => units + round));
    const begun = process.hrtime.bigint();
    const answer = await supplyPlan(demand, items, capacity, usage, resources, null, null, "plan");
    times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    if (!Array.isArray(answer)) throw new Error("no plan");
  }
  print({
    model: "function",
    function: "AOP.SUPPLYPLAN",
    items: 130,
    periods: 12,
    resources: 7,
    firstMilliseconds: rounded(times[0]),
    milliseconds: rounded(median(times.slice(2))),
  });
}

const measurements = {
  aggregate: () => measureLinear("aggregate", models.aggregateModel),
  transport: () => measureLinear("transport", models.transportModel),
  plan: measurePlan,
  lots: measureLots,
  why: measureWhy,
  explosion: measureExplosion,
  function: measureFunction,
};

async function run() {
  const wanted = process.argv.slice(2);
  if (wanted[0] === "--cold") {
    const begun = process.hrtime.bigint();
    await solver.load();
    const load = Number(process.hrtime.bigint() - begun) / 1e6;
    const solve = timed(coldWork[wanted[1]]).milliseconds;
    console.log(JSON.stringify({ load, solve }));
    return;
  }
  await solver.load();
  for (const [name, measure] of Object.entries(measurements))
    if (wanted.length === 0 || wanted.includes(name)) await measure();
}

run().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
