import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { DomainError } from "../../DomainError";
import { protectionMoments } from "../service/protectionMoments";
import type { SsInput } from "./SsInput";

/** Orders below so many periods' demand are small ones, for which the approximation was not fitted. */
const smallOrder = 1.5;

/**
 * s and S by the power approximation of Ehrhardt & Mosier (1984), fitted to 288 items:
 * Q = 1.3 m^0.494 (K / h)^0.506 (1 + sL^2 / m^2)^0.116, z = sqrt(Q h / (sL p)), s = 0.973 mL + sL (0.183 / z + 1.063 - 2.192 z),
 * S = s + Q; mL, sL over the lead time and one period. Its authors cap s and S at the newsvendor's stock where Q is below 1.5
 * periods' demand (`isCapped`); Snyder & Shen (2019), section 4.4.4, and others leave that out.
 */
export function powerApproximation(input: SsInput, isCapped: boolean): { reorderPoint: number; orderUpTo: number } {
  const { orderCost, holdingCost, backorderCost, protection } = input;
  const { mean } = protection;
  const { mean: total, deviation: spread } = protectionMoments({ ...protection, reviewPeriod: 1 });
  if (spread === 0 || orderCost === 0) throw new DomainError("invalid", "inventory.ss.power");
  const size = 1.3 * mean ** 0.494 * (orderCost / holdingCost) ** 0.506 * (1 + (spread / mean) ** 2) ** 0.116;
  const z = Math.sqrt((size * holdingCost) / (spread * backorderCost));
  const reorderPoint = 0.973 * total + spread * (0.183 / z + 1.063 - 2.192 * z);
  if (!isCapped || size > smallOrder * mean) return { reorderPoint, orderUpTo: reorderPoint + size };
  const newsvendor = total + spread * normalQuantile(backorderCost / (holdingCost + backorderCost), 0, 1);
  return { reorderPoint: Math.min(reorderPoint, newsvendor), orderUpTo: Math.min(reorderPoint + size, newsvendor) };
}
