/** The colours of a chart in one theme. */
export interface ChartTheme {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly faintText: string;
  readonly gridline: string;
  readonly axis: string;
  readonly series: readonly string[];
}

const light: ChartTheme = {
  background: "#ffffff",
  border: "#d9d9d9",
  text: "#404040",
  faintText: "#595959",
  gridline: "#e3e3e3",
  axis: "#bfbfbf",
  series: ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e", "#7f6000", "#595959"],
};

const dark: ChartTheme = {
  background: "#262626",
  border: "#4d4d4d",
  text: "#f0f0f0",
  faintText: "#c8c8c8",
  gridline: "#424242",
  axis: "#707070",
  series: ["#58b4dc", "#f6a678", "#6cc47a", "#8ad4f5", "#dd8fd4", "#9bd987", "#e0c060", "#c8c8c8"],
};

/** The colours of the light or the dark theme: Office's own series colours, lighter on a dark sheet. */
export function chartTheme(theme: "light" | "dark"): ChartTheme {
  return theme === "dark" ? dark : light;
}
