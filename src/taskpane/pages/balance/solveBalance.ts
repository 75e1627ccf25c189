import { DomainError } from "../../../core/DomainError";
import { solver } from "../../../core/optimization/solver";
import { balance } from "../../../core/supply/balance/balance";
import type { BalanceInput } from "../../../core/supply/balance/BalanceInput";
import type { BalanceResult } from "../../../core/supply/balance/BalanceResult";
import type { BalanceReply } from "./balanceReply";
import { startBalanceWorker } from "./startBalanceWorker";

/**
 * Balances a plan in a worker, so that the pane stays awake and Cancel (the signal) ends the work at once. A host without workers, or one
 * that does not get the worker's file, does it on the page's own thread.
 */
export function solveBalance(input: BalanceInput, signal: AbortSignal): Promise<BalanceResult> {
  const worker = workerOrNull();
  if (!worker) return solveHere(input);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
    };
    const cancel = (): void => {
      end();
      reject(new DomainError("invalid", "office.cancelled"));
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<BalanceReply>) => {
      end();
      if ("result" in data) resolve(data.result);
      else if ("wrong" in data) reject(new DomainError(data.wrong.kind, data.wrong.key, data.wrong.values));
      else reject(new Error(data.defect));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      solveHere(input).then(resolve, reject);
    };
    worker.postMessage(input);
  });
}

/** null where the page may have no workers: an old host, or its policy. */
function workerOrNull(): Worker | null {
  try {
    return typeof Worker === "function" ? startBalanceWorker() : null;
  } catch {
    return null;
  }
}

async function solveHere(input: BalanceInput): Promise<BalanceResult> {
  await solver.load();
  return balance(input);
}
