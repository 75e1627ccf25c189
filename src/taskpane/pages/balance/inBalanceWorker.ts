import { DomainError } from "../../../core/DomainError";
import { balanceTasks, type BalanceTasks } from "./balanceTasks";
import { startBalanceWorker } from "./startBalanceWorker";
import type { WorkReply } from "./workReply";

/**
 * Runs a task in a worker, so that the pane stays awake and Cancel (the signal) ends the work at once. A host without workers, or one
 * that does not get the worker's file, does it on the page's own thread.
 */
export function inBalanceWorker<Name extends keyof BalanceTasks>(
  task: Name,
  input: Parameters<BalanceTasks[Name]>[0],
  signal: AbortSignal,
): ReturnType<BalanceTasks[Name]> {
  const here = (): Promise<unknown> => (balanceTasks[task] as (given: unknown) => Promise<unknown>)(input);
  const worker = workerOrNull();
  if (!worker) return here() as ReturnType<BalanceTasks[Name]>;
  return new Promise<unknown>((resolve, reject) => {
    const end = (): void => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
    };
    const cancel = (): void => {
      end();
      reject(new DomainError("invalid", "office.cancelled"));
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<WorkReply>) => {
      end();
      if ("result" in data) resolve(data.result);
      else if ("wrong" in data) reject(new DomainError(data.wrong.kind, data.wrong.key, data.wrong.values));
      else reject(new Error(data.defect));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      here().then(resolve, reject);
    };
    worker.postMessage({ task, input });
  }) as ReturnType<BalanceTasks[Name]>;
}

/** null where the page may have no workers: an old host, or its policy. */
function workerOrNull(): Worker | null {
  try {
    return typeof Worker === "function" ? startBalanceWorker() : null;
  } catch {
    return null;
  }
}
