/** What the page tells the add-in's page of its look, in the terms of Office's theme. */
export function themeMessage(theme: "light" | "dark"): string {
  return JSON.stringify({ "aop.officeTheme": { bodyBackgroundColor: theme === "dark" ? "#292929" : "#ffffff" } });
}
