import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import type { Ribbon } from "./Ribbon";

interface ControlTarget {
  readonly ribbon: Ribbon;
  readonly id: string;
}

const control = (className: string) => (ribbon: Ribbon, id: string) => ({ className, target: { ribbon, id } });

const dynamicRibbon: ServerClass<Ribbon> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: control("RibbonButton"),
    GetTab: control("RibbonTab"),
    ExecuteRequestUpdate: (ribbon, json: string) => ribbon.update(json),
  },
};

const button: ServerClass<ControlTarget> = {
  name: "RibbonButton",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ ribbon, id }) => ribbon.control(id).enabled,
      set: ({ ribbon, id }, enabled: boolean) => ribbon.change(id, { enabled }),
    },
  },
  methods: { SetEnabled: ({ ribbon, id }, enabled: boolean) => ribbon.change(id, { enabled }) },
};

const tab: ServerClass<ControlTarget> = {
  name: "RibbonTab",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: { SetVisibility: ({ ribbon, id }, visible: boolean) => ribbon.change(id, { visible }) },
};

/** Office.ribbon: enabling buttons and showing tabs. */
export const ribbonClasses: readonly AnyServerClass[] = [dynamicRibbon, button, tab];
