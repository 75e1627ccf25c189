/** A new worker that balances plans, from a file of our own site; it asks for its own files from where it lies itself. */
export const startBalanceWorker = (): Worker =>
  new Worker(
    /* webpackChunkName: "balanceWorker", webpackEntryOptions: { publicPath: "auto" } */ new URL(
      "./balanceWorker.ts",
      import.meta.url,
    ),
    { name: "AOP Planner balance" },
  );
