import { balanceTasks, type BalanceTasks } from "./balanceTasks";
import { workReply } from "./workReply";

/** What the worker is asked. */
export interface WorkRequest {
  readonly task: keyof BalanceTasks;
  readonly input: unknown;
}

// The file that a worker runs: one answer to each message.
self.onmessage = async ({ data: { task, input } }: MessageEvent<WorkRequest>) =>
  self.postMessage(await workReply(() => (balanceTasks[task] as (input: unknown) => Promise<unknown>)(input)));
