import { areaPath, linePath } from "../../../../src/workbench/page/charts/linePath";
import { sectorPath } from "../../../../src/workbench/page/charts/sectorPath";
import { chartShape } from "../../../../src/workbench/page/charts/chartShape";
import { seriesColor } from "../../../../src/workbench/page/charts/seriesColor";

describe("paths of a chart", () => {
  test("a line stops at a gap and begins anew after it, never through zero", () => {
    const path = linePath([{ x: 0, y: 10 }, { x: 5, y: 8 }, null, { x: 15, y: 3 }]);
    expect(path).toBe("M0 10h0L5 8M15 3h0");
  });

  test("an area is closed along its lower line, one for each stretch without a gap", () => {
    const upper = [{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 1 }, { x: 4, y: 1 }];
    const lower = upper.map((point) => point && { x: point.x, y: 9 });
    expect(areaPath(upper, lower)).toBe("M0 1L1 2L1 9L0 9ZM3 1L4 1L4 9L3 9Z");
  });

  test("a quarter of a pie runs from twelve to three o'clock", () => {
    expect(sectorPath({ x: 50, y: 50 }, { inner: 0, outer: 40 }, 0, 0.25)).toBe("M50 10A40 40 0 0 1 90 50L50 50Z");
  });

  test("a doughnut's ring of one piece is a whole ring, not nothing", () => {
    const path = sectorPath({ x: 50, y: 50 }, { inner: 20, outer: 40 }, 0, 1);
    expect(path).toMatch(/^M50 10A40 40 0 1 1 49\.99\d* 10L.*A20 20 0 1 0/);
  });

  test.each([
    ["Line", { mark: "line", stacked: false, markers: false }],
    ["LineMarkers", { mark: "line", markers: true }],
    ["ColumnClustered", { mark: "column", stacked: false }],
    ["ColumnStacked100", { mark: "column", stacked: true, percent: true }],
    ["BarStacked", { mark: "bar", stacked: true, percent: false }],
    ["AreaStacked", { mark: "area", stacked: true }],
    ["Doughnut", { mark: "pie", hole: 0.6 }],
    ["Pie", { mark: "pie", hole: 0 }],
    ["XYScatterLinesNoMarkers", { mark: "scatter", joined: true, markers: false }],
    ["XYScatter", { mark: "scatter", joined: false, markers: true }],
  ])("Excel's chart type %s is drawn as %j", (type, shape) => {
    expect(chartShape(type)).toMatchObject(shape);
  });
});

describe("seriesColor", () => {
  test("a colour of the workbook stays as it is on white and on dark ground becomes bright enough to be seen", () => {
    expect(seriesColor("#0b5f57", "light")).toBe("#0b5f57");
    expect(seriesColor("#ffc83d", "dark")).toBe("#ffc83d");
    const lightened = seriesColor("#0b5f57", "dark");
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(lightened.slice(at, at + 2), 16));
    expect(0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0)).toBeCloseTo(150, -1);
    // Still a green: the order of its parts is kept.
    expect((green ?? 0) > (red ?? 0)).toBe(true);
  });
});
