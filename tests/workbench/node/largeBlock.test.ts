import path from "node:path";
import { forecastSeries } from "../../../src/core/demand/forecastSeries";
import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import { openAddin } from "../../../src/workbench/node/openAddin";

/** The built add-in: `npm test` builds it first. */
const directory = path.resolve(__dirname, "../../../dist");

/** 100 items, 36 months, a second of work where 40 ms go to workers: level, trend, season and a pattern in place of noise, made up here. */
const history = Array.from({ length: 100 }, (_, item) =>
  Array.from({ length: 36 }, (_, month) =>
    Math.round((100 + item) * (1 + month / 60) * (1 + 0.3 * Math.sin((month * Math.PI) / 6)) + ((item * month) % 17)),
  ),
);

test("a block of 100 series goes through office.js and the workers: the sheet shows the core's numbers", async () => {
  const model = createWorkbook();
  const addin = openAddin({ model, directory });
  let workers = 0;
  const { Worker } = addin.window;
  addin.window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers += 1;
    }
  };
  try {
    await addin.ready();
    const { cells } = model.sheets.active;
    cells.write({ row: 0, column: 0, rows: 100, columns: 36 }, history);
    cells.write({ row: 0, column: 40, rows: 1, columns: 1 }, [["=AOP.FORECAST(A1:AJ100,6,12)"]]);
    cells.write({ row: 0, column: 50, rows: 1, columns: 1 }, [['=AOP.FORECAST.INTERVAL(A1:AJ100,6,12,,,,"upper")']]);
    await model.calculation.settled();
    const block = (column: number): unknown[][] => cells.values({ row: 0, column, rows: 100, columns: 6 });
    const expected = history.map(
      (row) => forecastSeries({ history: row, horizon: 6, season: 12, model: "auto", workingDays: null }).mean,
    );
    expect(block(40)).toEqual(expected);
    const above = block(50).flatMap((row, item) =>
      row.map((upper, period) => Number(upper) > (expected[item]?.[period] ?? 0)),
    );
    expect(above).toHaveLength(600);
    expect(above.every(Boolean)).toBe(true);
    expect(workers).toBeGreaterThanOrEqual(1);
    expect(workers).toBeLessThanOrEqual(8);
  } finally {
    addin.close();
    model.dispose();
  }
}, 60_000);
