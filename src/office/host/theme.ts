export type Appearance = "light" | "dark" | "highContrast";

/**
 * How the pane should look: Office's theme where Excel tells it (not on the web: officeTheme is undefined there), else
 * the system's settings.
 */
export function systemAppearance(): Appearance {
  if (prefers("(forced-colors: active)")) return "highContrast";
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  if (background !== undefined && /^#[\da-f]{6}/i.test(background))
    return brightness(background) < 128 ? "dark" : "light";
  return prefers("(prefers-color-scheme: dark)") ? "dark" : "light";
}

function prefers(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

/** Perceived brightness of "#rrggbb", 0 to 255 (ITU-R BT.601 weights). */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
