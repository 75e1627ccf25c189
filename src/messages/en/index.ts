import { cost } from "./cost";
import { demand } from "./demand";
import { functions } from "./functions";
import { intake } from "./intake";
import { inventory } from "./inventory";
import { office } from "./office";
import { plan } from "./plan";
import { supply } from "./supply";
import { taskpane } from "./taskpane";

/** Every word a user reads, in English. A key says where it belongs: "inventory.serviceTarget.range". */
export const en: Readonly<Record<string, string>> = {
  ...functions,
  ...demand,
  ...inventory,
  ...supply,
  ...cost,
  ...plan,
  ...intake,
  ...office,
  ...taskpane,
};
