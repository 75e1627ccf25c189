import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";
import { gaussLegendre } from "../../statistics/gaussLegendre";
import { serialLine } from "./serialLine";
import type { EchelonStage, SerialChain, SerialPlan } from "./SerialChain";

/** Deviations from the mean beyond which nothing counts. */
const reach = 8.5;
const rule = gaussLegendre(48);
const gridSteps = 2000;
const halvings = 200;

/**
 * By how much the slope of the cost, over the stock that reaches a stage, lies above that of a chain always out of stock: 0 far below, rising to
 * `most` at the base-stock level and staying there, because the level lets no more stock through.
 */
interface Slope {
  readonly most: number;
  readonly low: number;
  readonly level: number;
  /** Values at equal steps from `low` to `level`; empty where it is a jump. */
  readonly grid: readonly number[];
}

/**
 * Echelon base-stock levels that cost least in a serial chain with normal demand and full backlogging: Clark & Scarf (1960); Snyder & Shen
 * (2019), section 6.2. Stage by stage from the customers up, the slope of the cost is that of the stage below averaged over the demand of
 * the lead time; its zero is the level. Averages by Gauss-Legendre quadrature, cut at the kink, so that the error is some 1e-8.
 */
export function serialNormalPlan(chain: SerialChain): SerialPlan {
  let below: Slope = { most: chain.shortCost, low: 0, level: 0, grid: [] };
  let [mean, variance] = [0, 0];
  const levels: number[] = [];
  for (const stage of chain.stages) {
    mean += stage.mean;
    variance += stage.deviation ** 2;
    below = slopeAbove(below, stage, mean - reach * Math.sqrt(variance));
    levels.push(below.level);
  }
  const { low, level, grid } = below;
  const step = (level - low) / gridSteps;
  // Simpson's rule.
  const area = grid.reduce((sum, value, at) => sum + value * (at % gridSteps === 0 ? 1 : at % 2 === 1 ? 4 : 2), 0);
  return { levels, cost: serialLine(chain, level) + (area * step) / 3 };
}

function slopeAbove(below: Slope, stage: EchelonStage, lowest: number): Slope {
  const most = below.most - stage.echelonHoldingCost;
  const at = (stock: number): number => averaged(below, stage, stock);
  let [low, high] = [
    below.low + stage.mean - reach * stage.deviation,
    below.level + stage.mean + reach * stage.deviation,
  ];
  for (let step = 0; step < halvings && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (at(middle) < most) low = middle;
    else high = middle;
  }
  const first = Math.min(lowest, high);
  const isJump = first === high;
  const grid = Array.from({ length: isJump ? 0 : gridSteps + 1 }, (_, index) =>
    at(first + ((high - first) * index) / gridSteps),
  );
  return { most, low: first, level: high, grid };
}

/** The slope of the stage below, averaged over the demand that comes before the stock gets there. */
function averaged(below: Slope, { mean, deviation }: EchelonStage, stock: number): number {
  if (deviation === 0) return valueAt(below, stock - mean);
  // Demand in deviations: up to `kink` the stage below is at its level, from `last` on nothing is left to count.
  const kink = (stock - mean - below.level) / deviation;
  const last = Math.min(reach, (stock - mean - below.low) / deviation);
  const first = Math.max(-reach, kink);
  let sum = below.most * normalCdf(kink, 0, 1);
  if (last <= first) return sum;
  const half = (last - first) / 2;
  rule.points.forEach((point, index) => {
    const demand = first + half * (1 + point);
    const value = valueAt(below, stock - mean - deviation * demand);
    sum += half * (rule.weights[index] as number) * value * normalPdf(demand, 0, 1);
  });
  return sum;
}

/** Cubic interpolation in the grid. */
function valueAt({ most, low, level, grid }: Slope, stock: number): number {
  if (stock >= level) return most;
  if (stock < low) return 0;
  const position = ((stock - low) / (level - low)) * gridSteps;
  const start = Math.max(0, Math.min(gridSteps - 3, Math.floor(position) - 1));
  const t = position - start;
  const [a, b, c, d] = [grid[start], grid[start + 1], grid[start + 2], grid[start + 3]] as [
    number,
    number,
    number,
    number,
  ];
  return (
    (-a * (t - 1) * (t - 2) * (t - 3)) / 6 +
    (b * t * (t - 2) * (t - 3)) / 2 -
    (c * t * (t - 1) * (t - 3)) / 2 +
    (d * t * (t - 1) * (t - 2)) / 6
  );
}
