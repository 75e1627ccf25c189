import type { SheetModel } from "../model/SheetModel";
import type { TableModel } from "../model/TableModel";
import type { NameModel } from "../model/NamesModel";
import type { ServedObject } from "../protocol/ServerClass";
import type { FormatTarget } from "./FormatTarget";
import type { RangeHandle } from "./RangeHandle";

/** A chart, and a part of it by a path of its own ("series/0", "valueAxis"). */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

export interface ChartPartTarget extends ChartTarget {
  readonly part: string;
}

export interface ChartSeriesTarget extends ChartPartTarget {
  readonly index: number;
}

export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** The names of one scope: a sheet's or (undefined) the workbook's. */
export interface ScopeTarget {
  readonly sheet: SheetModel | undefined;
}

export interface TableColumnTarget {
  readonly table: TableModel;
  readonly index: number;
}

/** What each served class works on. */
export interface Targets {
  readonly Workbook: null;
  readonly WorkbookProtection: null;
  readonly Application: null;
  readonly Runtime: null;
  readonly IterativeCalculation: null;
  readonly DocumentProperties: null;
  readonly CustomPropertyCollection: null;
  readonly CustomProperty: string;
  readonly WorksheetCollection: null;
  readonly Worksheet: SheetModel;
  readonly WorksheetProtection: SheetModel;
  readonly WorksheetFreezePanes: SheetModel;
  readonly PageLayout: SheetModel;
  readonly WorksheetCustomPropertyCollection: SheetModel;
  readonly WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  readonly Range: RangeHandle;
  readonly RangeCollection: readonly RangeHandle[];
  readonly RangeAreas: readonly RangeHandle[];
  readonly RangeAreasCollection: readonly (readonly RangeHandle[])[];
  readonly WorkbookRangeAreas: readonly RangeHandle[];
  readonly RangeFormat: RangeHandle;
  readonly RangeSort: RangeHandle;
  readonly FormatProtection: FormatTarget;
  readonly RangeFill: FormatTarget;
  readonly RangeFont: FormatTarget;
  readonly RangeBorderCollection: FormatTarget;
  readonly RangeBorder: { readonly format: FormatTarget; readonly side: string };
  readonly DataValidation: RangeHandle;
  readonly ConditionalFormatCollection: RangeHandle;
  readonly ConditionalFormat: ConditionalFormatTarget;
  readonly CustomConditionalFormat: ConditionalFormatTarget;
  readonly ConditionalFormatRule: ConditionalFormatTarget;
  readonly CellValueConditionalFormat: ConditionalFormatTarget;
  readonly TextConditionalFormat: ConditionalFormatTarget;
  readonly ColorScaleConditionalFormat: ConditionalFormatTarget;
  readonly DataBarConditionalFormat: ConditionalFormatTarget;
  readonly ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  readonly ConditionalRangeFormat: ConditionalFormatTarget;
  readonly ConditionalRangeFill: ConditionalFormatTarget;
  readonly ConditionalRangeFont: ConditionalFormatTarget;
  readonly TableCollection: ScopeTarget;
  readonly TableScopedCollection: readonly TableModel[];
  readonly Table: TableModel;
  readonly TableSort: TableModel;
  readonly TableColumnCollection: TableModel;
  readonly TableColumn: TableColumnTarget;
  readonly TableRowCollection: TableModel;
  readonly TableRow: { readonly table: TableModel; readonly index: number };
  readonly NamedItemCollection: ScopeTarget;
  readonly NamedItem: NameModel;
  readonly NamedItemArrayValues: NameModel;
  readonly SettingCollection: null;
  readonly Setting: string;
  readonly StyleCollection: null;
  readonly Style: string;
  readonly ChartCollection: SheetModel;
  readonly Chart: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeries: ChartSeriesTarget;
  readonly ChartTitle: ChartPartTarget;
  readonly ChartLegend: ChartPartTarget;
  readonly ChartAxis: ChartPartTarget;
  readonly ChartAxisTitle: ChartPartTarget;
  readonly ChartGridlines: ChartPartTarget;
  readonly ChartDataLabels: ChartPartTarget;
  readonly ChartPlotArea: ChartPartTarget;
  readonly ChartAreaFormat: ChartPartTarget;
  readonly ChartTitleFormat: ChartPartTarget;
  readonly ChartLegendFormat: ChartPartTarget;
  readonly ChartAxisFormat: ChartPartTarget;
  readonly ChartAxisTitleFormat: ChartPartTarget;
  readonly ChartGridlinesFormat: ChartPartTarget;
  readonly ChartDataLabelFormat: ChartPartTarget;
  readonly ChartPlotAreaFormat: ChartPartTarget;
  readonly ChartSeriesFormat: ChartPartTarget;
  readonly ChartFill: ChartPartTarget;
  readonly ChartLineFormat: ChartPartTarget;
  readonly ChartBorder: ChartPartTarget;
  readonly ChartFont: ChartPartTarget;
}

/** An object of a class of the Excel API, ready to be handed to the interpreter. */
export const served = <Name extends keyof Targets>(className: Name, target: Targets[Name]): ServedObject => ({
  className,
  target,
});
