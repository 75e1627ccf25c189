import type { JobShop } from "./JobShop";

/** The operations of all jobs numbered through, job by job: the disjunctive graph of Roy & Sussmann (1964) without its machine arcs. */
export interface ShopGraph {
  readonly times: Float64Array;
  readonly machineOf: Int32Array;
  /** Operation of the same job before and after each, -1 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Time that follows the last operation of a job outside the shop; 0 at the others. */
  readonly delivery: Float64Array;
  /** Operations of each machine. */
  readonly onMachine: readonly (readonly number[])[];
}

/** Numbers the operations of a shop; `deliveries` is the time that follows each job, 0 where left out. */
export function shopGraph({ jobs, machines }: JobShop, deliveries: readonly number[] = []): ShopGraph {
  const operations = jobs.flat();
  const delivery = new Float64Array(operations.length);
  const before = new Int32Array(operations.length).fill(-1);
  const after = new Int32Array(operations.length).fill(-1);
  let number = 0;
  jobs.forEach((job, index) =>
    job.forEach((_, place) => {
      if (place > 0) before[number] = number - 1;
      if (place < job.length - 1) after[number] = number + 1;
      else delivery[number] = deliveries[index] ?? 0;
      number++;
    }),
  );
  const onMachine = Array.from({ length: machines }, (): number[] => []);
  operations.forEach(({ machine }, operation) => onMachine[machine]?.push(operation));
  return {
    times: Float64Array.from(operations, ({ time }) => time),
    machineOf: Int32Array.from(operations, ({ machine }) => machine),
    before,
    after,
    delivery,
    onMachine,
  };
}
