import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import type { AddinState } from "./AddinState";

const internalService: ServerClass<AddinState> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: (state) => {
      state.actionHandlerReady = true;
    },
  },
};

const actionService: ServerClass<AddinState> = {
  name: "ActionService",
  methods: {
    AreShortcutsInUse: (_, shortcuts: readonly string[]) => shortcuts.map(() => false),
    GetShortcuts: (state) => state.shortcuts,
    ReplaceShortcuts: (state, shortcuts: unknown) => {
      state.shortcuts = shortcuts;
    },
  },
};

/** Office.actions: readiness and keyboard shortcuts. */
export const addinClasses: readonly AnyServerClass[] = [internalService, actionService];
