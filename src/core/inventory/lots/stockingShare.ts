import { DomainError } from "../../DomainError";
import type { LotCosts } from "./LotCosts";

/** Share of a lot that goes into stock: 1, or 1 - D/P where the lot arrives while it is used. Nahmias & Olsen (2015), section 4.6. */
export function stockingShare({ demand, productionRate }: LotCosts): number {
  if (productionRate === null || demand === 0) return 1;
  if (productionRate > demand) return 1 - demand / productionRate;
  throw new DomainError("invalid", "inventory.eoq.productionRate", { rate: productionRate, demand });
}
