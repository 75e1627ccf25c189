/** The classes of items, ABC by revenue and XYZ by how much demand varies, in the order of their assumptions, each with its service target at first. */
export const stockClasses = [
  { name: "AX", target: 0.98 },
  { name: "AY", target: 0.97 },
  { name: "AZ", target: 0.95 },
  { name: "BX", target: 0.96 },
  { name: "BY", target: 0.95 },
  { name: "BZ", target: 0.92 },
  { name: "CX", target: 0.92 },
  { name: "CY", target: 0.9 },
  { name: "CZ", target: 0.85 },
] as const;
