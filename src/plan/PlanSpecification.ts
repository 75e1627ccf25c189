/**
 * A plan as data: what office/ writes into the workbook, and nothing else. Rows and columns count from 0.
 * A sheet is a list of blocks of three kinds: input tables, grids (one formula that spills) and cells.
 */
export interface PlanSpecification {
  readonly template: string;
  readonly title: string;
  readonly sheets: readonly SheetSpecification[];
  /** Names of the whole workbook; a grid's own name is not repeated here. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
}

export interface SheetSpecification {
  /** Stable key, "demandPlan"; the name on the tab is `name`. */
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly role: "input" | "calculation" | "output";
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels, by column number; `defaultWidth` for the rest of the used columns. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly blocks: readonly BlockSpecification[];
  readonly charts: readonly ChartSpecification[];
  /** Where two of them hold for a cell, the first prevails. */
  readonly conditionalFormats: readonly ConditionalFormatSpecification[];
  readonly validations: readonly ValidationSpecification[];
  readonly landscape: boolean;
}

export type BlockSpecification = InputTableSpecification | GridSpecification | CellsSpecification;

/** The cell styles of a plan. office/ knows how each looks, once; the workbook's user can restyle them. */
export type StyleName =
  | "title"
  | "purpose"
  | "heading"
  | "periodHeading"
  | "columnHeading"
  | "label"
  | "note"
  | "input"
  | "calculation"
  | "link"
  | "output"
  | "total"
  | "override"
  | "check";

/** The number formats of a plan; office/ and .xlsx get the pattern from plan/numberFormats. */
export type NumberFormatName =
  | "general"
  | "text"
  | "units"
  | "units1"
  | "factor"
  | "money"
  | "price"
  | "rate"
  | "percent"
  | "hours"
  | "date"
  | "period"
  | "integer"
  /** A figure of any kind and size. */
  | "figure"
  /** Number of an item's row on Items; 0 stands for all items. */
  | "itemRow"
  | "familySize";

/** An Excel Table that the planner types in. It may grow downwards: nothing stands below it. */
export interface InputTableSpecification {
  readonly kind: "table";
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnSpecification[];
  /** One array a row, in the order of `columns`; null is a blank cell. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Number format of each row, for the columns that say `formatByRow` (a list of settings of several kinds). */
  readonly rowNumberFormats?: readonly NumberFormatName[];
}

export interface TableColumnSpecification {
  readonly name: string;
  readonly numberFormat: NumberFormatName;
  readonly style: StyleName;
  readonly width?: number;
  /** Shown as the prompt of the column's cells: meaning and unit. */
  readonly help?: string;
  readonly validation?: ValidationRule;
  /** The row's number format prevails over the column's. */
  readonly formatByRow?: boolean;
}

/** One dynamic-array formula and the name of what it spills. It may grow downwards: nothing stands below it. */
export interface GridSpecification {
  readonly kind: "grid";
  /** Defined name of the spill; null for a grid that no other formula uses (labels). */
  readonly name: string | null;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The size expected at once: for formats, conditional formats and charts. */
  readonly rows: number;
  readonly columns: number;
  readonly numberFormat: NumberFormatName;
  /** Formats column by column, for a block of mixed columns; absent: `numberFormat` for all. */
  readonly columnNumberFormats?: readonly NumberFormatName[];
  readonly style: StyleName;
  /** Whether it may grow with its table: formats then reach further down. */
  readonly grows: boolean;
}

/** Single cells: titles, labels, headings, totals. A string that begins with "=" is a formula. */
export interface CellsSpecification {
  readonly kind: "cells";
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly style: StyleName;
  readonly numberFormat: NumberFormatName;
  /** Defined name of the cell, for a block of one. */
  readonly name?: string;
  /** Links of label cells: [row offset, column offset] -> "Checks!A1". */
  readonly links?: readonly { readonly row: number; readonly column: number; readonly target: string }[];
}

export type ValidationRule =
  | {
      readonly kind: "list";
      readonly choices: readonly string[] | string;
      /** What is not in the list may be typed too. */
      readonly others?: true;
    }
  | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number | null; readonly message: string }
  | { readonly kind: "date"; readonly message: string };

export interface ValidationSpecification {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly rule: ValidationRule;
}

export interface ConditionalFormatSpecification {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly rule:
    | { readonly kind: "greater" | "less" | "equal"; readonly value: string; readonly look: "bad" | "warning" | "good" }
    | { readonly kind: "colorScale" };
}

/** A native chart over the plan's cells; `values` and `categories` are addresses on this or another sheet ("'Demand plan'!$J$8:$U$8"). */
export interface ChartSpecification {
  readonly name: string;
  readonly title: string;
  readonly type: "line" | "column" | "stackedColumn" | "bar" | "stackedBar" | "area" | "doughnut" | "columnAndLine";
  /** Cells that the chart covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color?: string;
    readonly dashed?: boolean;
    /** Takes its room and is not seen: the foot on which the steps of a waterfall stand. */
    readonly hidden?: true;
    /** In a columnAndLine chart: drawn as the line. */
    readonly line?: boolean;
  }[];
  readonly valueTitle?: string;
  /** Where the value axis begins; absent: as Excel chooses, which may cut the foot off columns. */
  readonly minimum?: number;
  readonly numberFormat: NumberFormatName;
}
