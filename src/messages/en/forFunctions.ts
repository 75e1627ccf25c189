import { awards } from "./awards";
import { calendar } from "./calendar";
import { cost } from "./cost";
import { costing } from "./costing";
import { demand } from "./demand";
import { forecastWords } from "./forecastWords";
import { freight } from "./freight";
import { functions } from "./functions";
import { inventory } from "./inventory";
import { logistics } from "./logistics";
import { network } from "./network";
import { production } from "./production";
import { risk } from "./risk";
import { routes } from "./routes";
import { supply } from "./supply";
import { variance } from "./variance";

/** Every word that a custom function can say. */
export const forFunctions: Readonly<Record<string, string>> = {
  ...functions,
  ...calendar,
  ...demand,
  ...forecastWords,
  ...inventory,
  ...supply,
  ...production,
  ...logistics,
  ...awards,
  ...network,
  ...freight,
  ...cost,
  ...costing,
  ...routes,
  ...variance,
  ...risk,
};
