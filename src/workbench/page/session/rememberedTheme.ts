const key = "aop-workbench-theme";

/** The theme of the last visit, else the system's. */
export function rememberedTheme(): "light" | "dark" {
  const kept = localStorage.getItem(key);
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function rememberTheme(theme: "light" | "dark"): void {
  localStorage.setItem(key, theme);
}
