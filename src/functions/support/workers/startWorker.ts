/**
 * A new worker with the calculations, from a file of our own site; webpack makes that file of this very expression. It asks for
 * its own files from where it lies itself ("auto"), which is not where the page lies.
 */
export const startWorker = (): Worker =>
  new Worker(
    /* webpackChunkName: "worker", webpackEntryOptions: { publicPath: "auto" } */ new URL(
      "./worker.ts",
      import.meta.url,
    ),
    { name: "AOP Planner" },
  );
