/**
 * Lines of `npm run bench -- cost` for simulation: a year of 130 items and 12 periods, 10,000 trials in parts of 1,000 as the workers get them,
 * one after the other in this process; the draws of drivers; and how far two seeds lie apart, which is what the trials leave unknown. Fixed seeds.
 */
const coreModule = require("./coreModule.cjs");

const { simulatePlan } = coreModule("risk/simulation/simulatePlan");
const { simulateDrivers } = coreModule("risk/simulation/simulateDrivers");
const { riskBands } = coreModule("risk/simulation/riskBands");
const { randomNumbers } = coreModule("statistics/random/randomNumbers");

const list = (count, value) => Array.from({ length: count }, (_, index) => value(index));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Number(value.toPrecision(3));

/** Median milliseconds of so many rounds, after one that does not count. */
function timed(rounds, work) {
  let answer = work();
  const times = list(rounds, () => {
    const begun = process.hrtime.bigint();
    answer = work();
    return Number(process.hrtime.bigint() - begun) / 1e6;
  });
  return { answer, milliseconds: median(times) };
}

/** A plan whose supply is its demand, with one period of stock, and everything uncertain. */
function planOf(items, periods) {
  const random = randomNumbers(5);
  const demand = list(items, () => list(periods, () => 50 + 100 * random()));
  const price = list(items, () => list(periods, () => 20));
  return {
    ...{
      demand,
      price,
      unitCost: price.map((row) => row.map(() => 12)),
      supply: demand,
      opening: list(items, () => 80),
    },
    ...{
      fixedCost: list(periods, () => 1000),
      shortages: "backlog",
      demandDeviation: demand.map((row) => row.map(() => 0.3)),
    },
    uncertainty: {
      market: 0.05,
      item: 0.1,
      price: 0.02,
      cost: 0.03,
      rate: 0.08,
      imported: 0.4,
      fixed: 0.02,
      yield: 0.02,
      delay: 0.05,
    },
  };
}

/** Prints the lines. */
module.exports = function costSimulation() {
  const print = (line) => console.log(JSON.stringify(line));
  const plan = planOf(130, 12);
  const run = (seed) => list(10, (part) => simulatePlan({ plan, trials: 1000, seed, part }));
  const { answer, milliseconds } = timed(3, () => run(1));
  const margin = (parts) => riskBands(parts, [0.1, 0.5, 0.9], {}).find(({ figure }) => figure === "margin").levels;
  const [one, other] = [margin(answer), margin(run(2))];
  print({ model: "risk band 130 x 12, 10,000 trials", milliseconds: rounded(milliseconds), goal: 2000 });
  print({
    model: "risk band, P10, P50 and P90 of margin by two seeds",
    apart: one.map((value, index) => rounded(Math.abs(value - other[index]) / Math.abs(value))),
  });
  const drivers = ["normal", "lognormal", "triangular", "pert", "gamma", "poisson", "negbin"].map((distribution) => ({
    ...{ name: distribution, distribution },
    parameters: { triangular: [50, 100, 200], pert: [50, 100, 200], poisson: [100] }[distribution] ?? [100, 20],
  }));
  for (const driver of drivers) {
    const input = { drivers: [driver], trials: 10_000, seed: 1, correlations: null };
    print({
      model: `draws ${driver.name}, 10,000`,
      milliseconds: rounded(timed(3, () => simulateDrivers(input)).milliseconds),
    });
  }
};
