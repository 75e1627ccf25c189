import { answerRequest, type WorkRequest } from "./answerRequest";

// The file that a worker runs: one answer to each message.
self.onmessage = async ({ data }: MessageEvent<WorkRequest>) => self.postMessage(await answerRequest(data));
