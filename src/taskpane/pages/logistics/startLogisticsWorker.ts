/** A new worker that looks for routes, from a file of our own site; it asks for its own files from where it lies itself. */
export const startLogisticsWorker = (): Worker =>
  new Worker(
    /* webpackChunkName: "logisticsWorker", webpackEntryOptions: { publicPath: "auto" } */ new URL(
      "./logisticsWorker.ts",
      import.meta.url,
    ),
    { name: "AOP Planner logistics" },
  );
