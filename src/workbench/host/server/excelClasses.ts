import type { AnyServerClass } from "../protocol/ServerClass";
import { applicationClasses } from "./applicationClasses";
import { chartClass, chartCollectionClass } from "./chartClasses";
import { chartFormatClasses } from "./chartFormatClasses";
import { chartPartClasses } from "./chartPartClasses";
import { chartSeriesClasses } from "./chartSeriesClasses";
import { conditionalFormatClasses } from "./conditionalFormatClasses";
import { conditionalRuleClasses } from "./conditionalRuleClasses";
import { dataValidationClass } from "./dataValidationClass";
import { documentPropertyClasses } from "./documentPropertyClasses";
import type { ExcelServer } from "./ExcelServer";
import { formatClasses } from "./formatClasses";
import { namedItemClasses } from "./namedItemClasses";
import { rangeAreasClasses } from "./rangeAreasClasses";
import { rangeClass } from "./rangeClass";
import { rangeFormatClass } from "./rangeFormatClass";
import { rangeSortClass } from "./rangeSortClass";
import { settingClasses } from "./settingClasses";
import { styleClasses } from "./styleClasses";
import { tableClasses } from "./tableClasses";
import { tableColumnClasses } from "./tableColumnClasses";
import { tableRowClasses } from "./tableRowClasses";
import { workbookClass } from "./workbookClass";
import { worksheetClass } from "./worksheetClass";
import { worksheetCollectionClass } from "./worksheetCollectionClass";
import { worksheetPartClasses } from "./worksheetPartClasses";

/** Every class of the Excel API that the host serves. */
export const excelClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  workbookClass(server),
  ...applicationClasses(server),
  ...documentPropertyClasses(server),
  worksheetCollectionClass(server),
  worksheetClass(server),
  ...worksheetPartClasses(server),
  rangeClass(server),
  rangeFormatClass(server),
  rangeSortClass(server),
  ...rangeAreasClasses,
  ...formatClasses,
  dataValidationClass(server),
  ...conditionalFormatClasses(server),
  ...conditionalRuleClasses,
  ...tableClasses(server),
  ...tableColumnClasses(server),
  ...tableRowClasses(server),
  ...namedItemClasses(server),
  ...settingClasses(server),
  ...styleClasses(server),
  chartCollectionClass(server),
  chartClass(server),
  ...chartSeriesClasses(server),
  ...chartPartClasses(server),
  ...chartFormatClasses(server),
];
