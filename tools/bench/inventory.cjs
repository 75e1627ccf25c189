/**
 * `npm run bench -- inventory`: every inventory function as registered (from its source, on one thread), 10,000 items in one call unless told; one JSON
 * line a figure. `timesSingleCalls`: the same items one call each, over the block. Networks: the core, its time by size, and beside it the dynamic
 * programme as a textbook has it, all pairs of service times at every stage, which must come to the same cost.
 */
const fs = require("node:fs");
const path = require("node:path");
const coreModule = require("./coreModule.cjs");
const sourceModule = require("./sourceModule.cjs");
const { calls, itemColumns } = require("./inventoryCalls.cjs");
const { chainNetwork, plainTreeCost, treeNetwork } = require("./networks.cjs");

globalThis.CustomFunctions = {
  Error: class extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  },
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" },
};

const folder = path.resolve(__dirname, "../../src/functions/inventory");
/** Asked one network or one policy at a time: measured below. */
const single = ["networkStock", "simStock"];
const print = (figures) => console.log(JSON.stringify({ bench: "inventory", ...figures }));
const rounded = (value) => Number(value.toPrecision(3));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const milliseconds = async (work) => {
  const begun = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begun) / 1e6;
};

/** One column or block of a call, cut down to one item. */
const itemOf = (given, count, item) =>
  given.map((argument) => (Array.isArray(argument) && argument.length === count ? [argument[item]] : argument));

async function measureFunction({ file, asked, closed, items = 10_000, given }) {
  const id = /@customfunction\s+(\S+)/.exec(fs.readFileSync(path.join(folder, `${file}.ts`), "utf8"))[1];
  const call = sourceModule(`functions/inventory/${file}`)[file];
  let seed = 0;
  const fresh = (count) => given(itemColumns(count, ++seed));
  for (let round = 0; round < 3; round++) await call(...fresh(Math.min(items, 1000)));
  const times = [];
  let answer;
  for (let round = 0; round < 5; round++) {
    const block = fresh(items);
    times.push(await milliseconds(async () => (answer = await call(...block))));
  }
  const failures = answer.flat().filter((value) => value instanceof CustomFunctions.Error);
  const time = median(times);
  const few = Math.min(items, 1000);
  const apart = fresh(few);
  const one = closed
    ? await milliseconds(async () => {
        for (let item = 0; item < few; item++) await call(...itemOf(apart, few, item));
      })
    : NaN;
  print({
    function: `AOP.${id}`,
    ...(asked ? { asked } : {}),
    items,
    milliseconds: rounded(time),
    itemsPerSecond: Math.round(items / (time / 1000)),
    ...(closed
      ? { closedForm: true, within100: time <= 100, timesSingleCalls: rounded((one / few) * (items / time)) }
      : {}),
    ...(failures.length > 0 ? { failures: failures.length, first: failures[0].message } : {}),
  });
}

async function measureNetworks() {
  const { guaranteedServiceStock } = coreModule("inventory/network/guaranteedServiceStock");
  const { serialBaseStock } = coreModule("inventory/network/serialBaseStock");
  for (const stages of [10, 100, 300, 1000]) {
    const network = treeNetwork(stages, stages);
    guaranteedServiceStock(treeNetwork(stages, 1));
    let plan;
    const times = [];
    for (let round = 0; round < 5; round++)
      times.push(await milliseconds(() => (plan = guaranteedServiceStock(network))));
    let plain;
    const textbook = await milliseconds(() => (plain = plainTreeCost(network)));
    print({
      figure: "guaranteed service, tree",
      stages,
      longestPeriods: Math.max(...plan.stages.map((stage) => stage.inboundServiceTime)),
      milliseconds: rounded(median(times)),
      gap: plan.gap,
      textbookMilliseconds: rounded(textbook),
      textbookOverThis: rounded(textbook / median(times)),
      sameCost: Math.abs(plain - plan.cost) <= 1e-9 * plan.cost,
    });
  }
  for (const [stages, circles] of [
    [20, 5],
    [40, 10],
    [60, 20],
    [100, 30],
  ]) {
    // prettier-ignore
    let plan;
    const network = treeNetwork(stages, 7, circles);
    const time = await milliseconds(() => (plan = guaranteedServiceStock(network)));
    print({
      figure: "guaranteed service, network with circles",
      stages,
      circles,
      milliseconds: rounded(time),
      gap: rounded(plan.gap),
    });
  }
  for (const distribution of ["normal", "poisson"])
    for (const stages of [3, 10]) {
      serialBaseStock(chainNetwork(stages, distribution));
      const time = await milliseconds(() => serialBaseStock(chainNetwork(stages, distribution)));
      print({ figure: `stochastic service, chain, ${distribution}`, stages, milliseconds: rounded(time) });
    }
}

async function measureSimulation() {
  const { simStock } = sourceModule("functions/inventory/simStock");
  const cases = [
    ["rq", [[45, 100]], "normal", 5],
    ["ss", [[45, 120]], "poisson", 5],
    ["basestock", [[70]], "gamma", 5],
    ["rss", [[2, 60, 130]], "negbin", 9],
  ];
  for (const [policy, parameters, distribution, deviation] of cases) {
    const run = (seed) =>
      simStock(20, policy, parameters, 2, 0.3, distribution, deviation, null, 1, 20, 5, 10_000, seed);
    await run(1);
    const times = [];
    for (let seed = 2; seed < 7; seed++) times.push(await milliseconds(() => run(seed)));
    const time = median(times);
    print({
      function: "AOP.SIMSTOCK",
      asked: `${policy}, ${distribution}`,
      periods: 10_000,
      milliseconds: rounded(time),
      periodsPerSecond: Math.round(11_000 / (time / 1000)),
    });
  }
}

/** `npm run bench -- inventory eoq networkStock`: only these. */
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

async function run() {
  const files = fs.readdirSync(folder).map((name) => path.basename(name, ".ts"));
  const measured = new Set([...calls.map(({ file }) => file), ...single]);
  const forgotten = files.filter((name) => !measured.has(name));
  if (forgotten.length > 0) throw new Error(`tools/bench/inventoryCalls.cjs asks nothing of ${forgotten.join(", ")}.`);
  // Closed forms first: what workers' tasks leave in their cache would slow the collection of garbage.
  const ordered = [...calls].sort((a, b) => Number(b.closed) - Number(a.closed));
  for (const each of ordered) if (isWanted(each.file)) await measureFunction(each);
  if (isWanted("networkStock")) await measureNetworks();
  if (isWanted("simStock")) await measureSimulation();
}

run().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
