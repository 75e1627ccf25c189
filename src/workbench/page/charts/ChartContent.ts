/** What a chart draws, after its references have been read from the cells. */
export interface ChartContent {
  readonly name: string;
  readonly title?: string;
  /** Excel.ChartType of the chart; a series may differ in a combined chart. */
  readonly type: string;
  readonly legend: "top" | "bottom" | "left" | "right" | "none";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesContent[];
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categoryAxis?: { readonly title?: string };
}

export interface ChartSeriesContent {
  readonly name: string;
  /** One for each category; null where the cell is blank, text or an error: a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** Horizontal positions, in a scatter chart only. */
  readonly positions?: readonly (number | null)[];
  readonly type?: string;
  readonly color?: string;
  readonly dashed?: boolean;
  /** Takes its room in a stack and is neither drawn nor named. */
  readonly hidden?: boolean;
}
