import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { greenTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { UniverOptions } from "../../host/model/univer/createUniver";
import { functionDescriptions } from "./functionDescriptions";
import type { GridOptions } from "./Grid";
import { hiddenMenuItems } from "./hiddenMenuItems";

/** What the workbook's component needs to be seen: formula bar with the add-in's functions, cells, sheet tabs, English words. */
export function gridOptions({ container, declarations, theme }: GridOptions): UniverOptions {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      ribbonType: "simple",
      menu: hiddenMenuItems,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
      formula: { description: functionDescriptions(declarations) },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  return {
    plugins: presets.flatMap(({ plugins }) => plugins) as NonNullable<UniverOptions["plugins"]>,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, validationWords) },
    theme: greenTheme,
    darkMode: theme === "dark",
  };
}
