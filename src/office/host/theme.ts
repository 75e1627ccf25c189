import { hostBackground, onHostTheme } from "./hostTheme";

export type Appearance = "light" | "dark" | "highContrast";

/**
 * How the pane should look: in the system's colours where it forces them, else as the page around the add-in or Office tells (Excel on the web
 * tells nothing: officeTheme is undefined there), else as the system is set.
 */
export function systemAppearance(): Appearance {
  if (forcesColors()) return "highContrast";
  const background = hostBackground() ?? Office.context?.officeTheme?.bodyBackgroundColor;
  if (background !== undefined && /^#[\da-f]{6}/i.test(background))
    return brightness(background) < 128 ? "dark" : "light";
  return prefers(darkScheme) ? "dark" : "light";
}

/** Whether the system replaces colours by its own, as a contrast theme of Windows does. */
export function forcesColors(): boolean {
  return prefers(forcedColors);
}

/** Tells when the answer may be another; gives the function that stops it. Office tells nothing: its theme is read again when the pane gets the focus. */
export function onAppearance(listen: () => void): () => void {
  const queries = typeof matchMedia === "function" ? [forcedColors, darkScheme].map((query) => matchMedia(query)) : [];
  for (const query of queries) query.addEventListener("change", listen);
  window.addEventListener("focus", listen);
  const stopHost = onHostTheme(listen);
  return () => {
    for (const query of queries) query.removeEventListener("change", listen);
    window.removeEventListener("focus", listen);
    stopHost();
  };
}

const forcedColors = "(forced-colors: active)";
const darkScheme = "(prefers-color-scheme: dark)";

function prefers(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

/** Perceived brightness of "#rrggbb", 0 to 255 (ITU-R BT.601 weights). */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
