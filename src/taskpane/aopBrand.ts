import type { Theme } from "@fluentui/react-components";

/** The product's green in place of Fluent's blue, where Fluent shows its brand; contrast at least 4.5 : 1 in both themes. */
export const aopBrand: Readonly<Record<"light" | "dark", Partial<Theme>>> = {
  light: {
    colorBrandBackground: "#0b5f57",
    colorBrandBackgroundHover: "#094f48",
    colorBrandBackgroundPressed: "#063a35",
    colorBrandBackgroundSelected: "#094f48",
    colorCompoundBrandBackground: "#0b5f57",
    colorCompoundBrandBackgroundHover: "#094f48",
    colorCompoundBrandBackgroundPressed: "#063a35",
    colorCompoundBrandForeground1: "#0b5f57",
    colorCompoundBrandStroke: "#0b5f57",
    colorBrandForeground1: "#0b5f57",
    colorBrandForegroundLink: "#0b5f57",
    colorBrandForegroundLinkHover: "#094f48",
    colorBrandForegroundLinkPressed: "#063a35",
    colorBrandStroke1: "#0b5f57",
  },
  dark: {
    colorBrandBackground: "#0f766b",
    colorBrandBackgroundHover: "#128578",
    colorBrandBackgroundPressed: "#0b5f57",
    colorBrandBackgroundSelected: "#0b5f57",
    colorCompoundBrandBackground: "#5cc4b3",
    colorCompoundBrandBackgroundHover: "#7ad3c4",
    colorCompoundBrandBackgroundPressed: "#4bb3a2",
    colorCompoundBrandForeground1: "#5cc4b3",
    colorCompoundBrandStroke: "#5cc4b3",
    colorBrandForeground1: "#5cc4b3",
    colorBrandForegroundLink: "#5cc4b3",
    colorBrandForegroundLinkHover: "#7ad3c4",
    colorBrandForegroundLinkPressed: "#4bb3a2",
    colorBrandStroke1: "#5cc4b3",
  },
};
