import type { AnyServerClass, ServedObject } from "../protocol/ServerClass";
import { addinClasses } from "./addinClasses";
import { AddinState } from "./AddinState";
import { appRuntimeClasses } from "./appRuntimeClasses";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import { customFunctionClasses } from "./customFunctionClasses";
import type { HostMessage } from "./HostMessage";
import { Ribbon } from "./Ribbon";
import { ribbonClasses } from "./ribbonClasses";
import { TaskPane } from "./TaskPane";

export const serviceClasses: readonly AnyServerClass[] = [
  ...appRuntimeClasses,
  ...ribbonClasses,
  ...addinClasses,
  ...customFunctionClasses,
];

/** Everything of the host that is not the workbook: pane, ribbon, actions, custom functions. */
export class HostServices {
  readonly taskPane: TaskPane;
  readonly ribbon = new Ribbon();
  readonly addin = new AddinState();
  readonly customFunctions: CustomFunctionCalls;

  constructor(send: (messages: readonly HostMessage[]) => void) {
    this.taskPane = new TaskPane(send);
    this.customFunctions = new CustomFunctionCalls(send);
  }

  /** What an object path of the kind "new Microsoft.X.Y" gives. */
  roots(): Readonly<Record<string, ServedObject>> {
    return {
      "Microsoft.AppRuntime.AppRuntimeService": { className: "AppRuntimeService", target: this.taskPane },
      "Microsoft.AppRuntime.AppRuntimePersistenceService": {
        className: "AppRuntimePersistenceService",
        target: this.taskPane,
      },
      "Microsoft.InternalService.AddinInternalService": { className: "AddinInternalService", target: this.addin },
      "Microsoft.Office.ActionService": { className: "ActionService", target: this.addin },
      "Microsoft.DynamicRibbon.DynamicRibbon": { className: "DynamicRibbon", target: this.ribbon },
      "Microsoft.ExcelServices.CustomFunctions": { className: "CustomFunctions", target: this.customFunctions },
      "Microsoft.ExcelServices.CustomFunctionsContainer": {
        className: "CustomFunctionsContainer",
        target: this.customFunctions,
      },
    };
  }
}
