/**
 * What the benchmark asks of every inventory function: items that differ in all their numbers, so that nothing is found in a cache. `closed`: the
 * answer is a formula or a few steps; an issue asks for 100 ms at most for 10,000 items of these.
 */
const cell = (values) => values.map((value) => [value]);

/** Columns of items, always the same for the same seed. */
function itemColumns(count, seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const column = (low, high) => cell(Array.from({ length: count }, () => low + (high - low) * random()));
  const block = (periods, low, high) =>
    Array.from({ length: count }, () => Array.from({ length: periods }, () => low + (high - low) * random()));
  return {
    column,
    block,
    mean: column(20, 400),
    deviation: column(5, 120),
    leadTime: column(0.5, 8),
    leadTimeDeviation: column(0, 1.5),
    target: column(0.85, 0.995),
    quantity: column(100, 2000),
    orderCost: column(20, 200),
    holdingCost: column(0.2, 6),
    backorderCost: column(10, 60),
    price: column(20, 90),
    cost: column(5, 15),
    salvage: column(0, 4),
    stock: column(50, 3000),
  };
}

const distributions = ["normal", "gamma", "lognormal", "poisson", "negbin"];
/** File of the function, what is asked of it, whether that is a closed form, its arguments by items. `items`: how many, where 10,000 would take minutes. */
const calls = [
  ...distributions.flatMap((name) => [
    {
      file: "safetyStock",
      asked: `cycle service, ${name}`,
      closed: name === "normal" || name === "lognormal",
      given: (i) => [i.target, i.deviation, i.leadTime, i.leadTimeDeviation, i.mean, null, null, null, name],
    },
    {
      file: "safetyStock",
      asked: `fill rate, ${name}`,
      closed: name === "normal",
      given: (i) => [i.target, i.deviation, i.leadTime, i.leadTimeDeviation, i.mean, null, "fill", i.quantity, name],
    },
  ]),
  {
    file: "safetyStock",
    asked: "periodic review, normal",
    closed: true,
    given: (i) => [i.target, i.deviation, i.leadTime, 0, i.mean, 2],
  },
  { file: "reorderPoint", asked: "normal", closed: true, given: (i) => [i.mean, i.deviation, i.leadTime, i.target] },
  { file: "orderUpTo", asked: "normal", closed: true, given: (i) => [i.mean, i.deviation, i.leadTime, 1, i.target] },
  {
    file: "minMax",
    asked: "normal",
    closed: true,
    given: (i) => [i.mean, i.deviation, i.leadTime, i.target, i.quantity],
  },
  { file: "serviceFactor", asked: "cycle", closed: true, given: (i) => [i.target] },
  {
    file: "serviceFactor",
    asked: "fill",
    closed: true,
    given: (i) => [i.target, "fill", i.quantity, i.deviation],
  },
  {
    file: "fillRate",
    asked: "normal",
    closed: true,
    given: (i) => [i.stock, i.quantity, i.deviation, i.leadTime, i.mean],
  },
  { file: "stockoutRisk", asked: "normal", closed: true, given: (i) => [i.stock, i.mean, i.leadTime, i.deviation] },
  { file: "eoq", asked: "plain", closed: true, given: (i) => [i.mean, i.orderCost, i.holdingCost] },
  {
    file: "eoq",
    asked: "production rate and backorders",
    closed: true,
    given: (i) => [i.mean, i.orderCost, i.holdingCost, i.column(500, 900), i.backorderCost],
  },
  {
    file: "eoq",
    asked: "one budget for all",
    closed: false,
    given: (i) => [i.mean, i.orderCost, i.holdingCost, null, null, 100_000, i.cost],
  },
  {
    file: "eoqDiscount",
    asked: "all units, four prices",
    closed: true,
    given: (i) => [i.mean, i.orderCost, 0.25, [[0, 10], [100, 9.5], [500, 9], [2000, 8.8]]], // prettier-ignore
  },
  {
    file: "eoqDisruption",
    asked: "",
    closed: false,
    given: (i) => [i.mean, i.orderCost, i.holdingCost, i.column(20, 60), i.column(0.5, 2), i.column(8, 20)],
  },
  {
    file: "jointOrder",
    asked: "optimal, one order of all items",
    closed: false,
    given: (i) => [i.mean, i.orderCost, i.holdingCost, 500],
  },
  {
    file: "newsvendor",
    asked: "normal",
    closed: true,
    given: (i) => [i.price, i.cost, i.salvage, i.mean, i.deviation],
  },
  {
    file: "newsvendor",
    asked: "gamma",
    closed: false,
    given: (i) => [i.price, i.cost, i.salvage, i.mean, i.deviation, "gamma"],
  },
  ...["exact", "poisson", "eoqb", "eoqss", "eil"].map((method) => ({
    file: "rqPolicy",
    asked: method,
    closed: false,
    given: (i) => [i.column(500, 5000), i.column(50, 500), i.column(0.02, 0.2), i.orderCost, i.holdingCost, i.backorderCost, method], // prettier-ignore
  })),
  ...["poisson", "normal", "power"].map((method) => ({
    file: "ssPolicy",
    asked: method,
    closed: false,
    items: 300,
    given: (i) => [i.mean, i.deviation, 2, i.orderCost, i.holdingCost, i.backorderCost, method],
  })),
  {
    file: "pooling",
    asked: "four sites an item",
    closed: true,
    given: (i) => [i.block(4, 5, 90), 2, i.target, 0.3],
  },
  {
    file: "project",
    asked: "52 periods",
    closed: true,
    given: (i) => [i.stock, i.block(52, 0, 100), i.block(52, 0, 100)],
  },
  { file: "cover", asked: "52 periods of demand", closed: true, given: (i) => [i.stock, i.block(52, 0, 100)] },
  {
    file: "excess",
    asked: "52 periods of demand",
    closed: true,
    given: (i) => [i.stock, i.block(52, 0, 100), 26, 40, i.cost],
  },
  { file: "xyz", asked: "36 periods of history", closed: true, given: (i) => [i.block(36, 0, 100)] },
  {
    file: "exchangeCurve",
    asked: "three targets over all items",
    closed: false,
    given: (i) => [[[0.9, 0.95, 0.99]], i.mean, i.cost, i.deviation, i.leadTime, i.quantity, 0.2],
  },
  { file: "turns", asked: "12 periods", closed: true, given: (i) => [i.block(12, 50, 90), i.block(12, 100, 300)] },
  { file: "gmroi", asked: "", closed: true, given: (i) => [i.column(10, 900), i.column(100, 900)] },
  { file: "carryCost", asked: "", closed: true, given: (i) => [i.column(1e3, 1e6), 0.08, 0.05, 0.02] },
];

module.exports = { calls, itemColumns };
