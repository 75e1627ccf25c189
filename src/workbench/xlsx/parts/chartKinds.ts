/** How Excel.ChartType is stored: the element, its grouping and direction. */
export interface ChartKind {
  readonly element: "lineChart" | "barChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly grouping?: "standard" | "clustered" | "stacked" | "percentStacked";
  readonly direction?: "bar" | "col";
  readonly markers?: boolean;
}

/** Excel.ChartType -> how it is stored; the first type of equal ones is what reading gives. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked" },
  LineStacked100: { element: "lineChart", grouping: "percentStacked" },
  ColumnClustered: { element: "barChart", grouping: "clustered", direction: "col" },
  ColumnStacked: { element: "barChart", grouping: "stacked", direction: "col" },
  ColumnStacked100: { element: "barChart", grouping: "percentStacked", direction: "col" },
  BarClustered: { element: "barChart", grouping: "clustered", direction: "bar" },
  BarStacked: { element: "barChart", grouping: "stacked", direction: "bar" },
  BarStacked100: { element: "barChart", grouping: "percentStacked", direction: "bar" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart", markers: true },
  XYScatterLines: { element: "scatterChart" },
};

/** The kind of a type; a type that is not listed is drawn as columns. */
export function chartKind(type: string): ChartKind {
  return chartKinds[type] ?? { element: "barChart", grouping: "clustered", direction: "col" };
}
