import type { WorkReply, WorkRequest } from "./answerRequest";
import type { Outcome } from "./Outcome";
import type { Task } from "./Task";
import { WorkCancelled } from "./WorkCancelled";

/** What the pool needs of a Worker. */
export type PoolWorker = Pick<Worker, "onmessage" | "onerror" | "onmessageerror" | "terminate"> & {
  postMessage(request: WorkRequest): void;
};

/** Why a job got no answer: `neverAnswered` where no worker ever worked, so that the caller must do without. */
export class WorkersFailed extends Error {
  constructor(readonly neverAnswered: boolean) {
    super("The workers failed.");
  }
}

interface Job {
  readonly outcomes: Outcome<unknown>[];
  left: number;
  resolve(): void;
  reject(reason: unknown): void;
  isOver: boolean;
}

/** A part of a job that one worker does in one go. */
interface Chunk {
  readonly job: Job;
  readonly request: WorkRequest;
  readonly from: number;
  failures: number;
}

/** Most milliseconds of work in a chunk, so that no worker ends long after the others. */
const chunkMilliseconds = 100;

/**
 * Workers that share the inputs of a task. They are started when there is work for them and kept. One that dies is replaced and
 * its chunk tried once more.
 */
export class WorkerPool {
  private readonly queue: Chunk[] = [];
  private readonly idle: PoolWorker[] = [];
  private readonly all = new Set<PoolWorker>();
  private readonly busy = new Map<PoolWorker, Chunk>();
  private hasAnswered = false;

  constructor(
    private readonly start: () => PoolWorker,
    private readonly size: number,
  ) {}

  /**
   * The outcomes of all inputs in their order. Rejects with WorkersFailed, with the defect of the task, or, when the signal says so, with WorkCancelled: the
   * workers at it are ended at once.
   */
  run<Input, Output>(
    task: Task<Input, Output>,
    inputs: readonly Input[],
    signal?: AbortSignal,
  ): Promise<Outcome<Output>[]> {
    return new Promise((resolve, reject) => {
      const outcomes: Outcome<Output>[] = [];
      const job = { outcomes, left: inputs.length, resolve: () => resolve(outcomes), reject, isOver: false };
      signal?.addEventListener("abort", () => this.cancel(job));
      this.queue.push(...this.chunksOf(job, task, inputs));
      this.assign();
    });
  }

  /** Ends all workers; what was under way gets no answer. */
  close(): void {
    for (const worker of this.all) worker.terminate();
    this.all.clear();
    this.busy.clear();
    this.idle.length = 0;
    this.queue.length = 0;
  }

  private chunksOf<Input>(job: Job, task: Task<Input, unknown>, inputs: readonly Input[]): Chunk[] {
    const costs = inputs.map((input) => task.milliseconds(input));
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    // Some chunks a worker, so that the last ones end about together.
    const limit = Math.min(chunkMilliseconds, total / (4 * this.size));
    const chunks: Chunk[] = [];
    for (let from = 0, to = 0; from < inputs.length; from = to) {
      for (let cost = 0; to < inputs.length && (to === from || cost + (costs[to] ?? 0) <= limit); to++)
        cost += costs[to] ?? 0;
      chunks.push({ job, request: { task: task.name, inputs: inputs.slice(from, to) }, from, failures: 0 });
    }
    return chunks;
  }

  private assign(): void {
    while (this.queue.length > 0 && (this.idle.length > 0 || this.all.size < this.size)) {
      const chunk = this.queue.shift() as Chunk;
      if (chunk.job.isOver) continue;
      try {
        this.give(this.idle.pop() ?? this.begin(), chunk);
      } catch (thrown) {
        this.end(chunk.job, thrown);
      }
    }
  }

  /** A worker more. Where the page may have none (its policy, an old host), the job learns that there are no workers. */
  private begin(): PoolWorker {
    try {
      const worker = this.start();
      this.all.add(worker);
      return worker;
    } catch {
      throw new WorkersFailed(!this.hasAnswered);
    }
  }

  private give(worker: PoolWorker, chunk: Chunk): void {
    this.busy.set(worker, chunk);
    worker.onmessage = ({ data }: MessageEvent<WorkReply>) => {
      this.hasAnswered = true;
      this.busy.delete(worker);
      this.idle.push(worker);
      this.take(chunk, data);
      this.assign();
    };
    worker.onerror = worker.onmessageerror = (event: Event) => {
      event.preventDefault();
      this.bury(worker);
      chunk.failures += 1;
      if (chunk.failures < 2) this.queue.unshift(chunk);
      else this.end(chunk.job, new WorkersFailed(!this.hasAnswered));
      this.assign();
    };
    try {
      worker.postMessage(chunk.request);
    } catch (thrown) {
      // The input cannot be cloned; the worker is as good as before.
      this.busy.delete(worker);
      this.idle.push(worker);
      throw thrown;
    }
  }

  private take({ job, from }: Chunk, reply: WorkReply): void {
    if (job.isOver) return;
    if ("defect" in reply) return this.end(job, new Error(reply.defect));
    reply.outcomes.forEach((outcome, index) => (job.outcomes[from + index] = outcome));
    job.left -= reply.outcomes.length;
    if (job.left > 0) return;
    job.isOver = true;
    job.resolve();
  }

  private end(job: Job, reason: unknown): void {
    if (job.isOver) return;
    job.isOver = true;
    job.reject(reason);
  }

  private cancel(job: Job): void {
    if (job.isOver) return;
    this.end(job, new WorkCancelled());
    for (const [worker, chunk] of this.busy) if (chunk.job === job) this.bury(worker);
    this.assign();
  }

  private bury(worker: PoolWorker): void {
    this.busy.delete(worker);
    worker.onmessage = worker.onerror = worker.onmessageerror = null;
    worker.terminate();
    this.all.delete(worker);
  }
}
