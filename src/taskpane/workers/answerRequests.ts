import { taskOf } from "./taskOf";
import { workReply } from "./workReply";
import type { WorkRequest, WorkTasks } from "./WorkTasks";

/** Makes the file that calls it a worker: one answer to each message. */
export function answerRequests(tasks: WorkTasks): void {
  self.onmessage = async ({ data: { task, input } }: MessageEvent<WorkRequest>) =>
    self.postMessage(await workReply(() => taskOf(tasks, task)(input)));
}
