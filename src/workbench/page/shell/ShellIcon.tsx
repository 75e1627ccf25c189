import type { ReactElement } from "react";

const shapes = {
  close: "M3 3l10 10M13 3L3 13",
  chevron: "M3.5 6l4.5 4.5L12.5 6",
  moon: "M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  open: "M2 13V3.5h4l1.5 2H14V13zM2 7.5h12",
  save: "M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5.5v-4M4.5 13.5v-5h7v5",
} as const;

/** A small line drawing in the colour of the text: letters of a font may be missing, these are not. */
export function ShellIcon({ name }: { name: keyof typeof shapes }): ReactElement {
  return (
    <svg className="shell-icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
