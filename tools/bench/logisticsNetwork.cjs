/**
 * Lines of `npm run bench -- logistics` for networks and locations: the network simplex beside HiGHS on the same problems (same cost, which is
 * faster), assignment beside the same problem as a flow, and the choice of sites with its gap. Fixed seeds.
 */
const coreModule = require("./coreModule.cjs");
const { drawing } = require("./supplyModels.cjs");

const { minimumCostFlow } = coreModule("logistics/network/minimumCostFlow");
const { transport } = coreModule("logistics/network/transport");
const { assignment } = coreModule("logistics/network/assignment");
const { locate } = coreModule("logistics/location/locate");
const { ModelBuilder } = coreModule("optimization/ModelBuilder");
const { solveLinear } = coreModule("optimization/solveLinear");
const { solver } = coreModule("optimization/solver");

const list = (count, value) => Array.from({ length: count }, (_, index) => value(index));
const sum = (values) => values.reduce((all, each) => all + each, 0);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Number(value.toPrecision(3));
const isSame = (one, other) => Math.abs(one - other) <= 1e-7 * Math.abs(one);

/** Median milliseconds of so many rounds, the first of which does not count. */
function timed(rounds, work) {
  const answers = [work()];
  const times = list(rounds, () => {
    const begun = process.hrtime.bigint();
    answers[0] = work();
    return Number(process.hrtime.bigint() - begun) / 1e6;
  });
  return { answer: answers[0], milliseconds: median(times) };
}

/** Sources with `spare` times the demand together; whole or fractional figures. */
function transportInput(sources, destinations, { spare = 1.1, isWhole = true, seed = 21 } = {}) {
  const random = drawing(seed);
  const figure = (least, most) => (isWhole ? Math.round : Number)(least + (most - least) * random());
  const demand = list(destinations, () => figure(10, 100));
  return {
    costs: list(sources, () => list(destinations, () => figure(10, 100))),
    supply: list(sources, () => (isWhole ? Math.ceil : Number)((spare * sum(demand)) / sources)),
    demand,
    capacities: null,
    shortageCost: null,
    destinations: list(destinations, (index) => index + 1),
  };
}

function transportModel({ costs, supply, demand }) {
  const builder = new ModelBuilder();
  const lanes = costs.map((row) => row.map((cost) => builder.column({ cost })));
  lanes.forEach((own, source) => builder.row(-Infinity, supply[source], own.map((lane) => [lane, 1]))); // prettier-ignore
  demand.forEach((units, customer) => builder.row(units, units, lanes.map((own) => [own[customer], 1]))); // prettier-ignore
  return builder.build();
}

function measureTransport(print) {
  for (const [sources, destinations, options] of [
    [50, 200, {}],
    [200, 500, {}],
    [200, 500, { spare: 1, isWhole: false }],
    [200, 500, { spare: 1 }],
  ]) {
    const input = transportInput(sources, destinations, options);
    const { answer, milliseconds } = timed(5, () => transport(input));
    const model = transportModel(input);
    const highs = timed(1, () => solveLinear(model, { seconds: 120 }));
    print({
      model: "transport",
      sources,
      destinations,
      ...options,
      milliseconds: rounded(milliseconds),
      within1000: milliseconds <= 1000,
      highsMilliseconds: rounded(highs.milliseconds),
      highsOverThis: rounded(highs.milliseconds / milliseconds),
      cost: rounded(answer.totalCost),
      sameCost: isSame(answer.totalCost, highs.answer.objective),
    });
  }
}

/** Plants, hubs and customers with limits on every arc. */
function networkProblem(nodes, arcsEach) {
  const random = drawing(22);
  const supply = list(nodes, (node) => (node % 10 === 0 ? 900 : node % 10 < 4 ? 0 : -Math.round(10 + 100 * random())));
  const arcs = supply
    .flatMap(
      (_, from) =>
    list(arcsEach, () => [from, Math.floor(nodes * random()), Math.round(1 + 99 * random()), Math.round(200 + 800 * random())]), // prettier-ignore
    )
    .filter(([from, to]) => from !== to);
  const column = (Kind, place) => Kind.from(arcs, (arc) => arc[place]);
  return {
    supply: Float64Array.from(supply),
    from: column(Int32Array, 0),
    to: column(Int32Array, 1),
    cost: column(Float64Array, 2),
    lower: new Float64Array(arcs.length),
    upper: column(Float64Array, 3),
  };
}

function measureNetwork(print) {
  for (const [nodes, arcsEach] of [
    [500, 10],
    [3000, 10],
  ]) {
    const problem = networkProblem(nodes, arcsEach);
    const { answer, milliseconds } = timed(3, () => minimumCostFlow(problem));
    const builder = new ModelBuilder();
    const rows = list(nodes, () => []);
    problem.cost.forEach((cost, arc) => {
      const column = builder.column({ cost, upper: problem.upper[arc] });
      rows[problem.from[arc]].push([column, 1]);
      rows[problem.to[arc]].push([column, -1]);
    });
    problem.supply.forEach((units, node) => builder.row(Math.min(0, units), units, rows[node]));
    problem.supply.forEach((units, node) => units < 0 && builder.row(units, units, rows[node]));
    const model = builder.build();
    const highs = timed(1, () => solveLinear(model, { seconds: 120 }));
    const cost =
      answer.status === "optimal" ? sum([...answer.flows].map((units, arc) => units * problem.cost[arc])) : null;
    print({
      model: "network",
      nodes,
      arcs: problem.cost.length,
      status: answer.status,
      milliseconds: rounded(milliseconds),
      highsMilliseconds: rounded(highs.milliseconds),
      highsOverThis: rounded(highs.milliseconds / milliseconds),
      sameCost: cost !== null && isSame(cost, highs.answer.objective ?? NaN),
    });
  }
}

function measureAssignment(print) {
  for (const size of [200, 500]) {
    const { costs } = transportInput(size, size, { seed: 23 });
    const names = list(size, (index) => index + 1);
    const { answer, milliseconds } = timed(3, () =>
      assignment({ costs, isMaximum: false, rows: names, columns: names }),
    );
    const ones = list(size, () => 1);
    const flow = timed(1, () => transport({ costs, supply: ones, demand: ones, capacities: null, shortageCost: null, destinations: names })); // prettier-ignore
    print({
      model: "assignment",
      size,
      milliseconds: rounded(milliseconds),
      asFlowMilliseconds: rounded(flow.milliseconds),
      total: answer.total,
      sameTotal: isSame(answer.total, flow.answer.totalCost),
    });
  }
}

/** Customers on a square, some of whose places may have a site. */
function locateInput(sites, customers, changes) {
  const random = drawing(24);
  const places = list(customers, () => [100 * random(), 100 * random()]);
  const demand = list(customers, () => Math.round(5 + 30 * random()));
  return {
    costs: list(sites, (site) => places.map(([x, y]) => Math.hypot(x - places[site][0], y - places[site][1]))),
    demand,
    capacity: list(sites, () => Infinity),
    fixedCost: list(sites, () => 0),
    siteOf: list(sites, (site) => site),
    fewest: 0,
    most: sites,
    isSingleSource: false,
    goal: "cost",
    customers: list(customers, (index) => index + 1),
    limits: { gap: 0, nodes: 10_000, seconds: 60 },
    ...changes(sum(demand)),
  };
}

function measureLocation(print) {
  const fixed = (sites) => list(sites, (site) => 3000 + 500 * (site % 5));
  for (const [name, sites, customers, changes] of [
    ["uncapacitated", 40, 100, () => ({ fixedCost: fixed(40) })],
    ["capacitated", 30, 100, (all) => ({ fixedCost: fixed(30), capacity: list(30, () => Math.round(all / 6)) })],
    ["single source", 15, 40, (all) => ({ fixedCost: fixed(15), capacity: list(15, () => Math.round(all / 4)), isSingleSource: true })], // prettier-ignore
    ["p-median", 50, 100, () => ({ fewest: 5, most: 5 })],
    ["p-center", 50, 100, () => ({ fewest: 5, most: 5, goal: "center" })],
  ]) {
    const input = locateInput(sites, customers, changes);
    const begun = process.hrtime.bigint();
    const plan = locate(input);
    const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
    print({
      model: "location",
      kind: name,
      sites,
      customers,
      milliseconds: rounded(milliseconds),
      open: plan.isOpen.filter(Boolean).length,
      value: rounded(plan.value),
      gap: rounded(plan.value > 0 ? 1 - plan.bound / plan.value : 0),
      endedBy: plan.endedBy,
    });
  }
}

const measurements = {
  transport: measureTransport,
  network: measureNetwork,
  assignment: measureAssignment,
  location: measureLocation,
};

/** Prints the lines of all models, or of the wanted ones. */
async function benchNetwork(wanted = []) {
  await solver.load();
  for (const [name, measure] of Object.entries(measurements))
    if (wanted.length === 0 || wanted.includes(name))
      measure((figures) => console.log(JSON.stringify({ bench: "logistics", ...figures })));
}

module.exports = { benchNetwork };
