/** One control of the ribbon, as Office.ribbon.requestUpdate leaves it. */
export interface RibbonControl {
  readonly id: string;
  enabled: boolean;
  visible: boolean;
}

interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly id?: string;
    readonly visible?: boolean;
    readonly controls?: readonly ControlUpdate[];
    readonly groups?: readonly { readonly controls?: readonly ControlUpdate[] }[];
  }[];
}

interface ControlUpdate {
  readonly id: string;
  readonly enabled?: boolean;
}

/** The add-in's own tab: what is enabled and what is shown. */
export class Ribbon {
  private readonly controls = new Map<string, RibbonControl>();
  private readonly observers = new Set<(control: RibbonControl) => void>();

  control(id: string): RibbonControl {
    const known = this.controls.get(id);
    if (known) return known;
    const created = { id, enabled: true, visible: true };
    this.controls.set(id, created);
    return created;
  }

  change(id: string, change: { readonly enabled?: boolean; readonly visible?: boolean }): void {
    const control = Object.assign(this.control(id), change);
    for (const observer of this.observers) observer(control);
  }

  observe(observer: (control: RibbonControl) => void): () => void {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  }

  /** The update as JSON text: tabs, their controls and those of their groups. */
  update(json: string): void {
    for (const tab of (JSON.parse(json) as RibbonUpdate).tabs ?? []) {
      if (tab.id !== undefined && tab.visible !== undefined) this.change(tab.id, { visible: tab.visible });
      for (const control of [...(tab.controls ?? []), ...(tab.groups ?? []).flatMap((group) => group.controls ?? [])]) {
        if (control.enabled !== undefined) this.change(control.id, { enabled: control.enabled });
      }
    }
  }
}
