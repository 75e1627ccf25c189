/**
 * `npm run bench -- logistics routes [instance ...]`: AOP.ROUTES' search for 10 seconds' steps on CVRPLIB sets A, E and P of up to 100 sites, on one
 * core, one JSON line an instance: length, best known length, how far above it (percent), the proven bound, and processor time. Then the worst and the mean.
 */
const instances = require("../../tests/fixtures/routes/cvrplib.json");
const coreModule = require("./coreModule.cjs");

const { planRoutes } = coreModule("logistics/routing/planRoutes");

/** As in src/functions/logistics/routes.ts, for 10 seconds. */
const work = 250_000_000;
const print = (figures) => console.log(JSON.stringify({ bench: "logistics", model: "routes", ...figures }));
const rounded = (value) => Number(value.toPrecision(3));
const numbers = (text) => text.split(" ").map(Number);

function problemOf({ name, sites, capacity, vehicles }) {
  const count = Number(/-n(\d+)/.exec(name)[1]);
  const all = numbers(instances.sites[sites].coordinates);
  const places = Array.from({ length: count }, (_, site) => [all[2 * site], all[2 * site + 1]]);
  const distances = places.map(([x, y]) => places.map(([u, v]) => Math.round(Math.sqrt((x - u) ** 2 + (y - v) ** 2))));
  const demands = numbers(instances.sites[sites].demands).slice(0, count);
  return { distances, demands, capacity, vehicles, longest: null, perStop: 0 };
}

/** Measures the instances of these names, or all. */
function benchRoutes(names = []) {
  const gaps = [];
  for (const instance of instances.instances) {
    if (names.length > 0 && !names.includes(instance.name)) continue;
    const problem = problemOf(instance);
    const saved = planRoutes({ problem: { ...problem, vehicles: null }, method: "savings", work: 0 });
    const used = process.cpuUsage();
    const { total, bound, routes } = planRoutes({ problem, method: "improve", work });
    const { user, system } = process.cpuUsage(used);
    const above = 100 * (total / instance.best - 1);
    gaps.push(above);
    print({
      instance: instance.name,
      best: instance.best,
      length: total,
      aboveBest: rounded(above),
      savings: saved.total,
      bound,
      routes: routes.length,
      processor: rounded((user + system) / 1000),
    });
  }
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const worst = Math.max(...gaps);
  print({ instances: gaps.length, meanAboveBest: rounded(mean), worstAboveBest: rounded(worst), within2: worst <= 2 });
}

module.exports = { benchRoutes };

if (require.main === module) benchRoutes(process.argv.slice(2));
