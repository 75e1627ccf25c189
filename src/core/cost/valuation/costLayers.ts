import type { ValuationMethod } from "./StockMovement";

/** Stock by what its units cost. */
export interface CostLayers {
  add(units: number, unitCost: number): void;
  /** Takes units out and returns their cost. */
  take(units: number): number;
  units(): number;
  value(): number;
}

interface Layer {
  units: number;
  value: number;
}

/** Rounding noise: a layer that differs so little from what is taken is taken whole. */
const tolerance = 1e-12;

/** Stock in layers, of which "fifo" gives the oldest and "lifo" the newest first; "average" (and "standard", whose units cost the same) keeps one. */
export function costLayers(method: ValuationMethod): CostLayers {
  const layers: Layer[] = [];
  // The oldest layer that is left: a list of 100,000 receipts is neither shifted nor added up at every issue.
  let oldest = 0;
  let [units, value] = [0, 0];
  const isMerged = method === "average" || method === "standard";
  const remove = (layer: Layer, taken: number): number => {
    // The last units of a layer take all of its value, so that none stays behind without units.
    const isWhole = layer.units <= taken * (1 + tolerance);
    const part = isWhole ? layer.value : layer.value * (taken / layer.units);
    units -= isWhole ? layer.units : taken;
    value -= part;
    layer.units -= taken;
    layer.value -= part;
    if (!isWhole) return part;
    if (method === "lifo") layers.pop();
    else oldest++;
    if (oldest === layers.length) [units, value] = [0, 0];
    return part;
  };
  return {
    add(received, unitCost) {
      if (received === 0) return;
      units += received;
      value += received * unitCost;
      const last = isMerged && oldest < layers.length ? layers[layers.length - 1] : undefined;
      if (!last) layers.push({ units: received, value: received * unitCost });
      else {
        last.units += received;
        last.value += received * unitCost;
      }
    },
    take(issued) {
      let [left, cost] = [issued, 0];
      while (left > 0 && oldest < layers.length) {
        const layer = (method === "lifo" ? layers[layers.length - 1] : layers[oldest]) as Layer;
        const taken = Math.min(left, layer.units);
        left -= taken;
        cost += remove(layer, taken);
      }
      return cost;
    },
    units: () => units,
    value: () => value,
  };
}
