/** Whether set-ups are counted on average (units / batch) or as whole batches of each period. */
export type SetupRule = "average" | "whole";

const tolerance = 1e-9;

/** Set-ups for `units` of an item in a period: units / batch (Krajewski & Ritzman, capacity requirements), or whole batches; without a batch size one set-up where anything is made. */
export function setupCount(units: number, batchSize: number, rule: SetupRule): number {
  if (units === 0) return 0;
  if (batchSize === 0) return 1;
  return rule === "average" ? units / batchSize : Math.ceil(units / batchSize - tolerance);
}
