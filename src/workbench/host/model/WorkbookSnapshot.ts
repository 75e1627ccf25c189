/**
 * A whole workbook as plain JSON: what the host loads, saves and hands to the .xlsx writer, and what the .xlsx
 * reader and the sample data give. Rows and columns count from 0; a rectangle includes its last row and column.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Document settings of the add-in: key -> JSON text, as office.js hands them over. */
  readonly settings: Readonly<Record<string, string>>;
  readonly activeSheet?: string;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel error value in a cell; `message` is the sentence behind it, where a custom function gave one. */
export interface CellError {
  readonly error:
    "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";
  readonly message?: string;
}

/** A cell's value: dates are serial numbers, a blank is null. */
export type CellValue = number | string | boolean | null | CellError;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As Excel shows it, with the leading "=", English names, A1 references, AOP.NAME, A1# for a spill. */
  readonly formula?: string;
  /** The area that this cell's formula spills over (itself included); absent for a formula of one cell. */
  readonly spill?: Rectangle;
  /** True in the cells a spill has filled, other than its first: the value is a cached result, not an entry. */
  readonly spilled?: boolean;
  readonly style?: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly horizontal?: "general" | "left" | "center" | "right" | "centerAcrossSelection";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Partial<Readonly<Record<"top" | "bottom" | "left" | "right", { style: string; color: string }>>>;
  /** Name of the cell style ("AOP Input"), where one was applied. */
  readonly named?: string;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly protected?: boolean;
  readonly cells: readonly CellSnapshot[];
  /** Widths in pixels by column number, heights in pixels by row number; what is absent is the default. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly hyperlinks?: readonly { readonly row: number; readonly column: number; readonly target: string }[];
  readonly printLandscape?: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** With the leading "=": "=Demand!$J$12#", "=Assumptions!$C$7". */
  readonly formula: string;
  /** Sheet name of a name that only one sheet knows; absent for the whole workbook. */
  readonly scope?: string;
  readonly comment?: string;
  readonly visible: boolean;
}

export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Rectangle;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showTotals?: boolean;
  readonly showFilterButton?: boolean;
}

export interface ValidationSnapshot {
  readonly area: Rectangle;
  readonly rule:
    | { readonly kind: "list"; readonly source: string | readonly string[] }
    | {
        readonly kind: "decimal" | "wholeNumber" | "date" | "textLength";
        readonly operator:
          "between" | "notBetween" | "equal" | "notEqual" | "greater" | "less" | "greaterOrEqual" | "lessOrEqual";
        readonly first: string | number;
        readonly second?: string | number;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
  /** false: other entries are taken without a word. Left out, a wrong entry is alerted. */
  readonly showAlert?: boolean;
  readonly ignoreBlanks?: boolean;
}

export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly area: Rectangle;
  readonly rule:
    | {
        readonly kind: "cellValue";
        readonly operator:
          "between" | "notBetween" | "equal" | "notEqual" | "greater" | "less" | "greaterOrEqual" | "lessOrEqual";
        readonly first: string;
        readonly second?: string;
      }
    | { readonly kind: "formula"; readonly formula: string }
    | {
        readonly kind: "text";
        readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
        readonly text: string;
      }
    | { readonly kind: "colorScale"; readonly colors: readonly string[] }
    | { readonly kind: "dataBar"; readonly color: string };
  readonly style?: CellStyle;
}

/** A native chart. Series point at cells, so the chart follows an edit. */
export interface ChartSnapshot {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType: "Line", "ColumnClustered", "ColumnStacked", "BarClustered", "Area", "Pie", "Doughnut", "XYScatter" ... */
  readonly type: string;
  readonly title?: string;
  /** Pixels from the sheet's top left corner. */
  readonly position: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly series: readonly ChartSeriesSnapshot[];
  readonly legend?: "top" | "bottom" | "left" | "right" | "none";
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categoryAxis?: { readonly title?: string; readonly numberFormat?: string };
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** "=Dashboard!$B$4:$M$4"; a name that refers to a spill is allowed too. */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  readonly dashed?: boolean;
  /** Without a fill: it takes its room and is not seen. */
  readonly hidden?: boolean;
  /** Differs from the chart's type in a combined chart. */
  readonly type?: string;
}
