import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import type { TaskPane, TaskPaneState } from "./TaskPane";

const runtimeService: ServerClass<TaskPane> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (pane) => pane.state,
    SetAppRuntimeState: (pane, state: TaskPaneState) => pane.change(state),
  },
};

const persistenceService: ServerClass<TaskPane> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (pane) => pane.startState,
    SetAppRuntimeStartState: (pane, state: TaskPaneState) => {
      pane.startState = state;
    },
  },
};

/** Office.addin: showing and hiding the pane, starting with the document. */
export const appRuntimeClasses: readonly AnyServerClass[] = [runtimeService, persistenceService];
