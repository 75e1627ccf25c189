import { DomainError } from "../DomainError";

/** Refuses a service target that no finite stock reaches (1), that asks for nothing (0), or that was typed as a percentage (95). */
export function requireServiceTarget(serviceTarget: number): void {
  if (serviceTarget > 0 && serviceTarget < 1) return;
  const key =
    serviceTarget === 1
      ? "inventory.service.one"
      : serviceTarget > 1 && serviceTarget <= 100
        ? "inventory.service.percent"
        : "inventory.service.range";
  throw new DomainError("invalid", key, { value: serviceTarget, share: serviceTarget / 100 });
}
