import type { AwardInput, AwardRate, Shipment } from "../../../../src/core/logistics/awards/AwardInput";
import type { AwardPlan } from "../../../../src/core/logistics/awards/AwardPlan";

/** What an award serves and costs. */
export interface Outcome {
  readonly served: number;
  readonly cost: number;
}

interface Option {
  readonly warehouse: number;
  readonly rate: number;
}

/** The best of all awards, each of which is tried: as many shipments as possible, then the least cost. For a handful of shipments. */
export function bestOfAll(input: AwardInput): Outcome {
  const options = input.shipments.map((shipment) => [null, ...optionsOf(input, shipment)]);
  let best: Outcome = { served: -1, cost: 0 };
  const chosen: (Option | null)[] = [];
  const choose = (shipment: number): void => {
    if (shipment === options.length) {
      const found = outcomeOf(input, chosen);
      if (found && (found.served > best.served || (found.served === best.served && found.cost < best.cost)))
        best = found;
      return;
    }
    for (const option of options[shipment] ?? []) {
      chosen[shipment] = option;
      choose(shipment + 1);
    }
  };
  choose(0);
  return best;
}

/** What a plan serves and costs by its input alone; null where it breaks a rule. */
export function outcomeOfPlan(input: AwardInput, { awards }: AwardPlan): Outcome | null {
  const chosen = awards.map((award) => ("reason" in award ? null : award));
  const isAllowed = chosen.every((option, index) => {
    const shipment = input.shipments[index];
    if (!option || !shipment) return true;
    return optionsOf(input, shipment).some(({ warehouse, rate }) => warehouse === option.warehouse && rate === option.rate); // prettier-ignore
  });
  return isAllowed ? outcomeOf(input, chosen) : null;
}

function optionsOf(input: AwardInput, shipment: Shipment): Option[] {
  return input.warehouses.flatMap(({ ports, products, customers }, warehouse) => {
    const mayServe =
      (shipment.warehouse ?? warehouse) === warehouse &&
      (products?.includes(shipment.product) ?? true) &&
      (customers?.includes(shipment.customer) ?? true);
    if (!mayServe) return [];
    return input.rates.flatMap((rate, index) => (fits(rate, ports, shipment) ? [{ warehouse, rate: index }] : []));
  });
}

function fits(rate: AwardRate, ports: readonly string[], { destination, weight, mostDays }: Shipment): boolean {
  return (
    ports.includes(rate.origin) &&
    rate.destination === destination &&
    rate.from <= weight &&
    weight <= rate.to &&
    rate.days <= (mostDays ?? Infinity)
  );
}

function outcomeOf(input: AwardInput, chosen: readonly (Option | null)[]): Outcome | null {
  const places = input.warehouses.map(() => 0);
  const counts = input.rates.map(() => 0);
  const weights = input.rates.map(() => 0);
  let [served, cost] = [0, 0];
  chosen.forEach((option, index) => {
    const shipment = input.shipments[index];
    const rate = input.rates[option?.rate ?? -1];
    if (!option || !shipment || !rate) return;
    served += 1;
    places[option.warehouse] = (places[option.warehouse] ?? 0) + 1;
    counts[option.rate] = (counts[option.rate] ?? 0) + 1;
    weights[option.rate] = (weights[option.rate] ?? 0) + shipment.weight;
    cost += (input.warehouses[option.warehouse]?.costPerUnit ?? 0) * shipment.units;
    if (rate.charge === "weight") cost += Math.max(rate.minimum, rate.rate * shipment.weight);
  });
  if (input.warehouses.some(({ capacity }, index) => (places[index] ?? 0) > (capacity ?? Infinity))) return null;
  for (const [index, rate] of input.rates.entries()) {
    const [count, weight] = [counts[index] ?? 0, weights[index] ?? 0];
    if (count > (rate.capacity ?? Infinity)) return null;
    if (rate.charge !== "load" || count === 0) continue;
    if (weight > rate.to * (1 + 1e-8)) return null;
    cost += rate.rate;
  }
  for (const { carrier, shipments, weight } of input.carriers) {
    const own = input.rates.flatMap((rate, index) => (rate.carrier === carrier ? [index] : []));
    const sum = (values: readonly number[]): number => own.reduce((total, index) => total + (values[index] ?? 0), 0);
    if (sum(counts) > (shipments ?? Infinity) || sum(weights) > (weight ?? Infinity) * (1 + 1e-8)) return null;
  }
  return { served, cost };
}
