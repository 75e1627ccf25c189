import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

/**
 * The theme where the system forces its own colours (a contrast theme of Windows, light or dark): the browser replaces the colours of texts and boxes by
 * itself, but not those of pictures, so what pictures are drawn with names the system's colours. Marks that differ by colour differ by pattern too.
 */
export const forcedTheme: Theme = {
  ...teamsHighContrastTheme,
  colorNeutralForeground1: "CanvasText",
  colorNeutralForeground2: "CanvasText",
  colorNeutralForeground3: "CanvasText",
  colorNeutralBackground1: "Canvas",
  colorNeutralBackground3: "Canvas",
  colorNeutralStroke1: "CanvasText",
  colorNeutralStroke2: "CanvasText",
  colorStrokeFocus2: "Highlight",
  colorBrandForeground1: "Highlight",
  colorBrandBackground2: "color-mix(in srgb, Highlight 35%, Canvas)",
  colorPaletteRedForeground1: "CanvasText",
  colorPaletteBlueBorderActive: "LinkText",
  colorPaletteDarkOrangeBorderActive: "CanvasText",
  colorPaletteGreenBorderActive: "Highlight",
  colorPaletteBerryBorderActive: "VisitedText",
  colorPaletteBrownBorderActive: "GrayText",
  colorPalettePurpleBorderActive: "ButtonText",
  colorStatusDangerForeground1: "CanvasText",
  colorStatusSuccessForeground1: "CanvasText",
};
