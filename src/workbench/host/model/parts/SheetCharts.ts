import type { ChartsModel } from "../ChartsModel";
import { WorkbookModelError } from "../WorkbookModelError";
import type { ChartSnapshot } from "../WorkbookSnapshot";
import type { WorkbookCore } from "./WorkbookCore";

/** The charts of one sheet. */
export class SheetCharts implements ChartsModel {
  constructor(
    private readonly core: WorkbookCore,
    private readonly sheetId: string,
  ) {}

  all(): ChartSnapshot[] {
    return [...this.state.charts];
  }

  byId(id: string): ChartSnapshot | undefined {
    return this.state.charts.find((chart) => chart.id === id);
  }

  byName(name: string): ChartSnapshot | undefined {
    return this.state.charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
  }

  add(given: Parameters<ChartsModel["add"]>[0]): ChartSnapshot {
    const name = given.name ?? this.freshName();
    this.assertFree(name);
    const chart: ChartSnapshot = { ...given, id: given.id ?? this.core.newId("chart"), name };
    this.keep([...this.state.charts, chart]);
    return chart;
  }

  update(id: string, change: Partial<Omit<ChartSnapshot, "id">>): ChartSnapshot {
    const before = this.get(id);
    if (change.name !== undefined && change.name.toLowerCase() !== before.name.toLowerCase())
      this.assertFree(change.name);
    const chart = { ...before, ...change };
    this.keep(this.state.charts.map((other) => (other.id === id ? chart : other)));
    return chart;
  }

  remove(id: string): void {
    this.get(id);
    this.keep(this.state.charts.filter((chart) => chart.id !== id));
  }

  private get state() {
    return this.core.state(this.sheetId);
  }

  private get(id: string): ChartSnapshot {
    const chart = this.byId(id);
    if (!chart) throw new WorkbookModelError("ItemNotFound", "This chart is not on the sheet.");
    return chart;
  }

  private keep(charts: ChartSnapshot[]): void {
    this.state.charts = charts;
    this.core.events.emit("chartsChanged", { sheetId: this.sheetId });
  }

  private freshName(): string {
    let number = this.state.charts.length + 1;
    while (this.byName(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }

  private assertFree(name: string): void {
    if (this.byName(name))
      throw new WorkbookModelError("ItemAlreadyExists", `A chart named "${name}" is already on this sheet.`);
  }
}
