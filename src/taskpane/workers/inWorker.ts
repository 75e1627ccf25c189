import { DomainError } from "../../core/DomainError";
import { taskOf } from "./taskOf";
import type { WorkReply } from "./workReply";
import type { WorkTasks } from "./WorkTasks";

/**
 * The tasks as a worker runs them: the pane stays awake, and Cancel (the signal) ends the work at once. A host without workers, or one
 * that does not get the worker's file, does it on the page's own thread.
 */
export function inWorker<Tasks extends WorkTasks>(tasks: Tasks, start: () => Worker) {
  return <Name extends keyof Tasks & string>(
    task: Name,
    input: Parameters<Tasks[Name]>[0],
    signal: AbortSignal,
  ): ReturnType<Tasks[Name]> => {
    const here = (): Promise<unknown> => taskOf(tasks, task)(input, signal);
    const worker = workerOrNull(start);
    if (!worker) return here() as ReturnType<Tasks[Name]>;
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
    }) as ReturnType<Tasks[Name]>;
  };
}

/** null where the page may have no workers: an old host, or its policy. */
function workerOrNull(start: () => Worker): Worker | null {
  try {
    return typeof Worker === "function" ? start() : null;
  } catch {
    return null;
  }
}
