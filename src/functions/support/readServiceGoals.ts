import type { ServiceGoal } from "../../core/inventory/ServiceGoal";
import { ServiceType } from "./choices/ServiceType";
import { isOmitted } from "./isOmitted";
import { readChoicePerItem } from "./readChoicePerItem";
import { readPerItem } from "./readPerItem";

/** The arguments that say what the stock must achieve, as Excel passes them, under their parameters' names. */
export interface GoalArguments {
  readonly serviceTarget: unknown;
  readonly serviceType: unknown;
  readonly orderQuantity: unknown;
  readonly holdingCost: unknown;
}

/** The service goal of each of `count` items. */
export function readServiceGoals(given: GoalArguments, count: number): (item: number) => ServiceGoal {
  const { serviceTarget, serviceType, orderQuantity, holdingCost } = given;
  const typeOf = readChoicePerItem(serviceType, "serviceType", count, Object.values(ServiceType), "cycle");
  const targets = readPerItem(serviceTarget, "serviceTarget", count);
  const quantities = isOmitted(orderQuantity)
    ? null
    : readPerItem(orderQuantity, "orderQuantity", count, { minimum: 0 });
  const holdingCosts = readPerItem(holdingCost, "holdingCost", count, { minimum: 0, default: 0 });
  return (item) => {
    const type = typeOf(item);
    const target = targets[item] ?? 0;
    // A blank cell of a list is no quantity: what a review period sells then stands for it.
    const quantity = quantities?.[item] || null;
    if (type === "cycle") return { type, target };
    if (type === "b1" || type === "b2")
      return { type, cost: target, orderQuantity: quantity, holdingCost: holdingCosts[item] ?? 0 };
    return { type, target, orderQuantity: quantity };
  };
}
