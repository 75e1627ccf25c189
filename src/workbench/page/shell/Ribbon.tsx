import type { ReactElement } from "react";
import type { RibbonAction, RibbonControl, RibbonTab } from "../ribbon/RibbonTab";
import { Menu } from "./Menu";

interface RibbonProps {
  readonly tab: RibbonTab;
  /** False until the add-in answers. */
  readonly ready: boolean;
  readonly isEnabled: (controlId: string) => boolean;
  readonly onAction: (action: RibbonAction, controlId: string) => void;
}

/** The add-in's tab as its manifest describes it. */
export function Ribbon({ tab, ready, isEnabled, onAction }: RibbonProps): ReactElement {
  return (
    <div className="ribbon">
      <div className="ribbon-tabs">
        <span className="ribbon-tab" id="ribbon-tab">
          {tab.label}
        </span>
      </div>
      <div className="ribbon-groups" role="toolbar" aria-labelledby="ribbon-tab">
        {tab.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-controls">
              {group.controls.map((control) => (
                <Control
                  key={control.id}
                  control={control}
                  disabled={!ready || !isEnabled(control.id)}
                  onAction={onAction}
                />
              ))}
            </div>
            <span className="ribbon-group-label" aria-hidden="true">
              {group.label}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Control({
  control,
  disabled,
  onAction,
}: {
  control: RibbonControl;
  disabled: boolean;
  onAction: RibbonProps["onAction"];
}): ReactElement {
  const face = (
    <>
      {control.icon && <img src={control.icon} alt="" width={28} height={28} />}
      <span>{control.label}</span>
    </>
  );
  const tip = `${control.label}\n${control.tip}`;
  if (control.items.length > 0) {
    const items = control.items.map(({ id, label, icon, action }) => ({
      label,
      icon,
      disabled: action === null,
      choose: () => action && onAction(action, id),
    }));
    return (
      <Menu label={control.label} className="ribbon-button" title={tip} items={items}>
        {face}
      </Menu>
    );
  }
  const { action } = control;
  return (
    <button
      type="button"
      className="ribbon-button"
      id={control.id}
      title={tip}
      disabled={disabled || action === null}
      onClick={() => action && onAction(action, control.id)}
    >
      {face}
    </button>
  );
}
