/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { ChartContent } from "../../../../src/workbench/page/charts/ChartContent";
import { ChartView } from "../../../../src/workbench/page/charts/ChartView";

const content: ChartContent = {
  name: "Demand",
  title: "Demand by month",
  type: "ColumnClustered",
  legend: "bottom",
  categories: ["Jan", "Feb", "Mar"],
  series: [
    { name: "Plan", values: [100, 200, 150] },
    { name: "Last year", values: [90, null, 160], type: "Line", dashed: true, color: "#ff0000" },
  ],
  valueAxis: { numberFormat: "#,##0", title: "Units" },
};
const format = (value: number): string => `${value} u`;

function draw(changed: Partial<ChartContent> = {}, theme: "light" | "dark" = "light"): SVGElement {
  const { container } = render(
    <ChartView content={{ ...content, ...changed }} width={480} height={280} theme={theme} formatNumber={format} />,
  );
  const svg = container.querySelector("svg");
  if (!svg) throw new Error("no chart");
  return svg;
}
const bars = (svg: SVGElement, series: string): { height: number; width: number; y: number }[] =>
  [...svg.querySelectorAll(`[data-series="${series}"] rect`)].map((rect) => ({
    height: Number(rect.getAttribute("height")),
    width: Number(rect.getAttribute("width")),
    y: Number(rect.getAttribute("y")),
  }));

describe("ChartView", () => {
  test("columns are as high as their values are to each other, and stand on zero", () => {
    const [january, february, march] = bars(draw(), "Plan");
    expect((january?.height ?? 0) * 2).toBeCloseTo(february?.height ?? 0, 0);
    expect((january?.height ?? 0) * 1.5).toBeCloseTo(march?.height ?? 0, 0);
    expect((january?.y ?? 0) + (january?.height ?? 0)).toBeCloseTo((march?.y ?? 0) + (march?.height ?? 0), 0);
  });

  test("a combined chart draws its line dashed, in its own colour, with a gap where the cell is blank", () => {
    const line = draw().querySelector('[data-series="Last year"] path');
    expect(line?.getAttribute("stroke")).toBe("#ff0000");
    expect(line?.getAttribute("stroke-dasharray")).toBe("6 5");
    expect(line?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  });

  test("a hidden series lifts those on it, and is neither drawn, nor in the legend, nor told", () => {
    const waterfall = draw({
      type: "ColumnStacked",
      categories: ["Plan", "Price"],
      series: [
        { name: "Below", values: [0, 100], hidden: true },
        { name: "Total", values: [100, 0] },
        { name: "Up", values: [0, 50] },
      ],
    });
    expect(bars(waterfall, "Below")).toEqual([]);
    const [total, up] = [bars(waterfall, "Total")[0], bars(waterfall, "Up")[1]];
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(total?.y ?? 0, 0);
    expect(waterfall.textContent).not.toContain("Below");
    expect(waterfall.getAttribute("aria-label")).not.toContain("Below");
  });

  test("tells what it shows to those who cannot see it", () => {
    draw();
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Column chart: Demand by month. 3 categories from Jan to Mar. Plan: from 100 u (Jan) to 150 u (Mar); lowest 100 u (Jan), " +
        "highest 200 u (Feb). Last year: from 90 u (Jan) to 160 u (Mar); lowest 90 u (Jan), highest 160 u (Mar).",
    );
  });

  test("labels its axis in the axis' number format and names its series", () => {
    const texts = [...draw().querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(["0 u", "200 u", "Jan", "Feb", "Mar", "Units", "Plan", "Last year", "Demand by month"]),
    );
  });

  test("bars run sideways from the categories", () => {
    const [january, february] = bars(
      draw({ type: "BarClustered", series: [{ name: "Plan", values: [100, 200, 150] }] }),
      "Plan",
    );
    expect((january?.width ?? 0) * 2).toBeCloseTo(february?.width ?? 0, 0);
    expect(january?.height).toBeCloseTo(february?.height ?? 0, 0);
  });

  test("stacked columns stand on each other", () => {
    const svg = draw({
      type: "ColumnStacked",
      series: [
        { name: "A", values: [100] },
        { name: "B", values: [50] },
      ],
      categories: ["Jan"],
    });
    const [lower] = bars(svg, "A");
    const [upper] = bars(svg, "B");
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0, 0);
  });

  test("a pie has a piece for each positive value and says its share", () => {
    const svg = draw({ type: "Doughnut", series: [{ name: "Cost", values: [60, 0, 40] }], valueAxis: {} });
    const titles = [...svg.querySelectorAll("path > title")].map((title) => title.textContent);
    expect(titles).toEqual(["Jan: 60 u (60.0%)", "Mar: 40 u (40.0%)"]);
  });

  test("a scatter chart places its points by their positions", () => {
    const svg = draw({ type: "XYScatter", series: [{ name: "P", values: [0, 10], positions: [0, 100] }] });
    const [first, second] = [...svg.querySelectorAll('[data-series="P"] circle')];
    expect(Number(second?.getAttribute("cx"))).toBeGreaterThan(Number(first?.getAttribute("cx")));
    expect(Number(second?.getAttribute("cy"))).toBeLessThan(Number(first?.getAttribute("cy")));
  });

  test("draws nothing impossible: no NaN and nothing outside its box, even without data", () => {
    for (const type of ["Line", "ColumnClustered", "BarStacked", "AreaStacked", "Pie", "XYScatter"]) {
      for (const series of [[], [{ name: "Empty", values: [] }], [{ name: "Gaps", values: [null, null, null] }]]) {
        expect(draw({ type, series, categories: [] }).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test("category labels never touch: with many categories only every n-th is written", () => {
    const categories = Array.from({ length: 120 }, (_, index) => `Period ${index + 1}`);
    const svg = draw({ categories, series: [{ name: "Plan", values: categories.map((_, index) => index) }] });
    const at = [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent?.startsWith("Period"))
      .map((text) => Number(text.getAttribute("x")));
    at.slice(1).forEach((x, index) => expect(x - (at[index] ?? 0)).toBeGreaterThan(50));
  });

  test("the dark theme changes ground and text", () => {
    const [light, dark] = [draw({}, "light"), draw({}, "dark")].map((svg) =>
      svg.querySelector("rect")?.getAttribute("fill"),
    );
    expect(light).not.toBe(dark);
  });
});
