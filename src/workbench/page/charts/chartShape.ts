/** How one Excel.ChartType is drawn. */
export interface ChartShape {
  readonly mark: "line" | "column" | "bar" | "area" | "pie" | "scatter";
  readonly stacked: boolean;
  /** Every category adds up to 100 %. */
  readonly percent: boolean;
  readonly markers: boolean;
  /** Share of a pie's radius that is left empty: a doughnut. */
  readonly hole: number;
  /** The points of a scatter chart are joined by lines. */
  readonly joined: boolean;
}

/** The shape of an Excel.ChartType; a three-dimensional type is drawn flat, an unknown one as columns. */
export function chartShape(type: string): ChartShape {
  const is = (pattern: RegExp): boolean => pattern.test(type);
  const mark = is(/^(Pie|3DPie|BarOfPie|Doughnut)/i)
    ? "pie"
    : is(/^XYScatter|^Bubble/i)
      ? "scatter"
      : is(/Area/i)
        ? "area"
        : is(/Line/i)
          ? "line"
          : is(/Bar(Clustered|Stacked)/i)
            ? "bar"
            : "column";
  return {
    mark,
    stacked: is(/Stacked/i),
    percent: is(/Stacked100/i),
    markers: !is(/NoMarkers/i) && (is(/Markers/i) || mark === "scatter"),
    hole: is(/^Doughnut/i) ? 0.6 : 0,
    joined: mark === "scatter" && is(/Lines|Smooth/i),
  };
}
