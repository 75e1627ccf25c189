import type { PlanSpecification, SheetSpecification } from "../../../src/plan/PlanSpecification";

const sheet = (key: string, name: string, role: SheetSpecification["role"]): SheetSpecification => ({
  key,
  name,
  purpose: `${name} of a small plan`,
  role,
  frozen: { rows: 2, columns: 1 },
  columnWidths: { 0: 120, 1: 80, 2: 80 },
  blocks: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  landscape: true,
});

/** Two sheets with one of everything that a plan may hold. 100 x 1.1 + 50 x 1.1 = 165. */
export const smallPlan: PlanSpecification = {
  template: "small",
  title: "Small plan",
  names: [{ name: "Total_Price", formula: "='Price plan'!$B$20", comment: "Sum of the new prices" }],
  sheets: [
    {
      ...sheet("inputs", "Price list", "input"),
      blocks: [
        { kind: "cells", row: 0, column: 0, values: [["Price list"]], style: "title", numberFormat: "general" },
        { kind: "cells", row: 0, column: 5, values: [["Growth"]], style: "label", numberFormat: "general" },
        { kind: "cells", row: 0, column: 6, values: [[0.1]], style: "input", numberFormat: "percent", name: "Growth" },
        {
          kind: "table",
          name: "PriceList",
          row: 2,
          column: 0,
          columns: [
            { name: "SKU", numberFormat: "text", style: "input", help: "Item code" },
            {
              name: "Price",
              numberFormat: "price",
              style: "input",
              validation: { kind: "decimal", minimum: 0, maximum: null, message: "A price is 0 or more." },
            },
            { name: "Since", numberFormat: "date", style: "input" },
          ],
          rows: [
            ["00123", 100, 46023],
            ["1-2", 50, null],
          ],
        },
      ],
      validations: [
        {
          row: 0,
          column: 6,
          rows: 1,
          columns: 1,
          rule: { kind: "decimal", minimum: -1, maximum: 1, message: "From -100 % to 100 %." },
        },
      ],
    },
    {
      ...sheet("plan", "Price plan", "calculation"),
      blocks: [
        { kind: "cells", row: 0, column: 0, values: [["Price plan", null]], style: "title", numberFormat: "general" },
        {
          kind: "cells",
          row: 1,
          column: 0,
          values: [["- of which new"]],
          style: "label",
          numberFormat: "general",
          links: [{ row: 0, column: 0, target: "'Price list'!A1" }],
        },
        {
          kind: "grid",
          name: null,
          row: 3,
          column: 0,
          formula: "=PriceList[SKU]",
          rows: 2,
          columns: 1,
          numberFormat: "text",
          style: "label",
          grows: true,
        },
        {
          kind: "grid",
          name: "New_Price",
          row: 3,
          column: 1,
          formula: "=PriceList[Price]*(1+Growth)",
          rows: 2,
          columns: 1,
          numberFormat: "price",
          style: "calculation",
          grows: true,
        },
        { kind: "cells", row: 19, column: 1, values: [["=SUM(New_Price)"]], style: "total", numberFormat: "price" },
      ],
      conditionalFormats: [
        { row: 3, column: 1, rows: 2, columns: 1, rule: { kind: "greater", value: "100", look: "warning" } },
      ],
      charts: [
        {
          name: "Prices",
          title: "New prices",
          type: "column",
          from: { row: 3, column: 4 },
          to: { row: 16, column: 10 },
          series: [{ name: "Price", values: "'Price plan'!$B$4:$B$5", categories: "'Price plan'!$A$4:$A$5" }],
          valueTitle: "USD",
          numberFormat: "price",
        },
      ],
    },
  ],
};
