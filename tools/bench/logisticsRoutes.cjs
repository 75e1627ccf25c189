/**
 * `npm run bench -- logistics routes [instance ...]`: AOP.ROUTES' search for 10 seconds' steps on CVRPLIB sets A, E and P of up to 100 sites, on one
 * core, one JSON line an instance: length, best known length, how far above it (percent), the proven bound, and processor time. Then the worst and the mean.
 */
const coreModule = require("./coreModule.cjs");

const { planRoutes } = coreModule("logistics/routing/planRoutes");
// The core module's loader reads TypeScript here too.
const { cvrplib } = require("../../tests/fixtures/routes/cvrplib.ts");

/** As in src/functions/logistics/routes.ts, for 10 seconds. */
const work = 250_000_000;
const print = (figures) => console.log(JSON.stringify({ bench: "logistics", model: "routes", ...figures }));
const rounded = (value) => Number(value.toPrecision(3));

function problemOf(instance) {
  const { distances, demands, capacity, vehicles } = instance;
  return { distances, demands, capacity, vehicles, longest: null, perStop: 0 };
}

/** Measures the instances of these names, or all. */
function benchRoutes(names = []) {
  const gaps = [];
  for (const instance of cvrplib().values()) {
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
