import type { StyleName } from "../../plan/PlanSpecification";

/** How a cell style looks. What is absent is left to the workbook's Normal style. */
export interface StyleLook {
  readonly name: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: true;
  readonly border?: { readonly edge: "EdgeTop" | "EdgeBottom"; readonly color: string };
}

/**
 * The plan's cell styles, once for the workbook, so that a user restyles a plan in one place. Inputs are blue on pale
 * yellow, calculations black, links to other sheets green, totals bold under a line (CFI and FMN conventions).
 */
export const planStyles: Readonly<Record<StyleName, StyleLook>> = {
  title: { name: "AOP Title", color: "#0B5F57", bold: true, size: 16 },
  purpose: { name: "AOP Purpose", color: "#4A5660", italic: true },
  heading: { name: "AOP Heading", color: "#FFFFFF", fill: "#0B5F57", bold: true, align: "Left" },
  periodHeading: { name: "AOP Period", color: "#1F2933", fill: "#DCEBE8", bold: true, align: "Right" },
  columnHeading: { name: "AOP Column", color: "#1F2933", fill: "#DCEBE8", bold: true, align: "Left" },
  label: { name: "AOP Label", color: "#1F2933" },
  note: { name: "AOP Note", color: "#4A5660", italic: true, size: 9 },
  input: { name: "AOP Input", color: "#0000FF", fill: "#FFF9DB" },
  calculation: { name: "AOP Calculation", color: "#000000" },
  link: { name: "AOP Link", color: "#00703C" },
  output: { name: "AOP Output", color: "#1F2933", fill: "#F1F7F6" },
  total: { name: "AOP Total", color: "#000000", bold: true, border: { edge: "EdgeTop", color: "#1F2933" } },
  override: { name: "AOP Override", color: "#0000FF", fill: "#FFE8C7" },
  check: { name: "AOP Check", color: "#1F2933", fill: "#EEF2F4", bold: true },
};

/** Styles that show nothing on an empty cell: they may reach below a grid that will grow. */
export const stylesInvisibleOnBlanks: ReadonlySet<StyleName> = new Set([
  "label",
  "note",
  "calculation",
  "link",
  "purpose",
  "title",
]);
