/** A new worker with the calculations, from a file of our own site; webpack makes that file of this very expression. */
export const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url), { name: "AOP Planner" });
