/** A new worker that explains forecasts, from a file of our own site; it asks for its own files from where it lies itself. */
export const startForecastWorker = (): Worker =>
  new Worker(
    /* webpackChunkName: "forecastWorker", webpackEntryOptions: { publicPath: "auto" } */ new URL(
      "./forecastWorker.ts",
      import.meta.url,
    ),
    { name: "AOP Planner forecast" },
  );
