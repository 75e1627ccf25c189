import { balancePage } from "./balancePage";
import { forecastPage } from "./forecastPage";
import { forFunctions } from "./forFunctions";
import { gantt } from "./gantt";
import { intake } from "./intake";
import { inventoryPage } from "./inventoryPage";
import { loading } from "./loading";
import { logisticsPage } from "./logisticsPage";
import { office } from "./office";
import { plan } from "./plan";
import { scenariosPage } from "./scenariosPage";
import { tableWords } from "./tableWords";
import { taskpane } from "./taskpane";
import { yearPage } from "./yearPage";

/** Every word a user reads, in English. A key says where it belongs: "inventory.serviceTarget.range". */
export const en: Readonly<Record<string, string>> = {
  ...forFunctions,
  ...loading,
  ...plan,
  ...intake,
  ...office,
  ...taskpane,
  ...tableWords,
  ...forecastPage,
  ...inventoryPage,
  ...balancePage,
  ...logisticsPage,
  ...gantt,
  ...yearPage,
  ...scenariosPage,
};
