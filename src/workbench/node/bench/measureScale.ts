import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createWorkbook } from "../../host/model/createWorkbook";
import { openAddin, type AddinWindow } from "../openAddin";
import type { Figure } from "./Figure";

const months = 48;
/** How often the watch looks whether the thread is free. */
const watchMilliseconds = 5;

type CustomFunction = (...given: unknown[]) => unknown;

/**
 * Forecasts blocks of monthly series through the built add-in's own functions and workers, without Excel around them: what is
 * measured is the add-in's.
 */
export async function measureScale(directory: string): Promise<Readonly<Record<string, Figure>>> {
  const model = createWorkbook();
  const addin = openAddin({ model, directory });
  try {
    await addin.ready();
    const forecast = functionOf(addin.window, "FORECAST");
    // The first call loads the functions and starts the workers: that is measured as a figure of its own.
    const opening = await timed(() => forecast(block(100, 0), 12, 12));
    const figures: Record<string, Figure> = { "100 series, workers started": seconds(opening) };
    const before = memory();
    for (const count of [1000, 2000]) {
      const rows = block(count, count);
      const run = await timed(() => forecast(rows, 12, 12));
      const again = await timed(() => forecast(rows, 12, 12));
      const changed = rows.map((row, index) => (index === 7 ? row.map((value) => value + 1) : row));
      const edited = await timed(() => forecast(changed, 12, 12));
      const interval = await timed(() => functionOf(addin.window, "FORECAST.INTERVAL")(rows, 12, 12));
      figures[`${count} series`] = seconds(run);
      figures[`${count} series, each`] = { value: run.milliseconds / count, unit: "ms" };
      figures[`${count} series, longest stretch of the main thread`] = { value: run.longest, unit: "ms" };
      figures[`${count} series again`] = seconds(again);
      figures[`${count} series, one row changed`] = seconds(edited);
      figures[`${count} series, interval after forecast`] = seconds(interval);
    }
    const after = memory();
    const rare = await timed(() => functionOf(addin.window, "FORECAST.INTERVAL")(rareDemand(1000), 12, 12));
    figures["1000 intermittent series, interval"] = seconds(rare);
    figures["1000 intermittent series, longest stretch of the main thread"] = { value: rare.longest, unit: "ms" };
    figures["memory before"] = { value: before, unit: "MB" };
    figures["memory after 3,000 series"] = { value: after, unit: "MB" };
    // Other series each time, by a quick model: results are remembered up to a limit, beyond which memory must stay flat.
    for (const total of [20_000, 40_000]) {
      for (let part = 1; part <= 10; part++) await forecast(block(2000, total + part), 12, 12, "naive");
      figures[`memory after ${total.toLocaleString("en")} more`] = { value: memory(), unit: "MB" };
    }
    return figures;
  } finally {
    addin.close();
    model.dispose();
  }
}

const seconds = ({ milliseconds }: { readonly milliseconds: number }): Figure => ({
  value: milliseconds / 1000,
  unit: "s",
});

/** What Excel's runtime would call. */
function functionOf(window: AddinWindow, id: string): CustomFunction {
  const { _association } = window.CustomFunctions as unknown as {
    _association: { mappings: Readonly<Record<string, CustomFunction>> };
  };
  const found = _association.mappings[id];
  if (!found) throw new Error(`The add-in has no function ${id}.`);
  return found;
}

async function timed(work: () => unknown): Promise<{ readonly milliseconds: number; readonly longest: number }> {
  const watch = monitorEventLoopDelay({ resolution: watchMilliseconds });
  watch.enable();
  await new Promise((resolve) => setTimeout(resolve, 4 * watchMilliseconds));
  watch.reset();
  const begun = performance.now();
  await work();
  const milliseconds = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 4 * watchMilliseconds));
  watch.disable();
  return { milliseconds, longest: watch.max / 1e6 - watchMilliseconds };
}

/** Memory in use on the main thread, garbage collected first, in MB. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Whole units in one month of three or so. */
const rareDemand = (rows: number): number[][] =>
  block(rows, 77).map((row) => row.map((value) => (value % 3 === 0 ? 1 + (value % 7) : 0)));

/** Monthly demand with trend, season and noise; the same for the same seed (Lehmer's generator). */
function block(rows: number, seed: number): number[][] {
  let state = (seed * 7919 + 12345) % 2147483647;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () => {
    const [level, trend, season] = [50 + 500 * random(), 4 * random() - 1, 0.3 * random()];
    return Array.from({ length: months }, (_, month) => {
      const wave = 1 + season * Math.sin((month * Math.PI) / 6);
      return Math.max(0, Math.round((level + trend * month) * wave * (0.8 + 0.4 * random())));
    });
  });
}
