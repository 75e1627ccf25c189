import type { Refusal } from "../../core/logistics/awards/AwardPlan";
import { functionMessage } from "../../messages/functionMessage";
import { fewNames } from "./fewNames";
import type { ReadAwards } from "./readAwards";

/** Why a shipment is not served, in a sentence that says what to do. */
export function awardReason(read: ReadAwards, shipment: number, { reason, warehouses, limit }: Refusal): string {
  const row = read.shipments[shipment];
  const isAsked = (row?.warehouse ?? "") !== "";
  const key = reason === "product" && isAsked ? "productAsked" : reason;
  return functionMessage(`logistics.awards.reason.${key}`, {
    names: fewNames([...new Set(warehouses)].map((index) => read.warehouses[index] ?? "")),
    customer: row?.customer ?? "",
    product: row?.product ?? "",
    destination: row?.destination ?? "",
    weight: Number((row?.weight ?? 0).toPrecision(8)),
    days: read.input.shipments[shipment]?.mostDays ?? 0,
    limit: limit ?? 0,
  });
}
