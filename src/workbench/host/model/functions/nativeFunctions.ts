import type { NativeFunctions } from "../calculation/NativeFunction";
import { conditionalFunctions } from "./conditionalFunctions";
import { countingFunctions } from "./countingFunctions";
import { dateFunctions } from "./dateFunctions";
import { indexFunction } from "./indexFunction";
import { informationFunctions } from "./informationFunctions";
import { lambdaFunctions } from "./lambdaFunctions";
import { logicalFunctions } from "./logicalFunctions";
import { lookupFunctions } from "./lookupFunctions";
import { mathFunctions } from "./mathFunctions";
import { matrixFunctions } from "./matrixFunctions";
import { referenceFunctions } from "./referenceFunctions";
import { shapingFunctions } from "./shapingFunctions";
import { sortingFunctions } from "./sortingFunctions";
import { statisticsFunctions } from "./statisticsFunctions";
import { subtotalFunctions } from "./subtotalFunctions";
import { textFunctions } from "./textFunctions";

/** Excel's functions that are calculated here, by name in upper case; the rest is asked of Univer's library. */
export const nativeFunctions: NativeFunctions = Object.assign(
  Object.create(null) as NativeFunctions,
  statisticsFunctions,
  countingFunctions,
  conditionalFunctions,
  subtotalFunctions,
  mathFunctions,
  matrixFunctions,
  lookupFunctions,
  { INDEX: indexFunction },
  referenceFunctions,
  sortingFunctions,
  shapingFunctions,
  logicalFunctions,
  informationFunctions,
  lambdaFunctions,
  textFunctions,
  dateFunctions,
);
