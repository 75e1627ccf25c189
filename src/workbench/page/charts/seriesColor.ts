/**
 * A series' own colour, lightened on a dark ground where it would be lost: colours in workbooks are chosen for white paper.
 * @param color "#rrggbb"
 */
export function seriesColor(color: string, theme: "light" | "dark"): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  if (theme === "light" || parts.some(Number.isNaN)) return color;
  const [red = 0, green = 0, blue = 0] = parts;
  // Perceived brightness, ITU-R BT.601: below 150 of 255 a line is hard to see on a dark grey.
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  const white = Math.max(0, (150 - brightness) / (255 - brightness));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
