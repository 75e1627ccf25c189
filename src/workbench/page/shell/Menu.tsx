import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: string | null;
  readonly disabled?: boolean;
  readonly choose: () => void;
}

/** A button with a list of choices below it: arrow keys, Escape and a click elsewhere work as in any menu. */
export function Menu({
  label,
  className,
  items,
  title,
  children,
}: {
  label: string;
  className: string;
  items: readonly MenuItem[];
  title?: string;
  children?: ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const leave = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave, true);
    // A click into the pane's frame does not reach this page; it only takes the focus away.
    const blur = (): void => setOpen(false);
    window.addEventListener("blur", blur);
    return () => {
      document.removeEventListener("pointerdown", leave, true);
      window.removeEventListener("blur", blur);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      close();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const choices = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = choices.indexOf(document.activeElement as HTMLElement);
    choices[(at + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % choices.length]?.focus();
  };

  return (
    <div className="menu" ref={root}>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {children ?? label}
      </button>
      {open && (
        <div className="menu-list" role="menu" id={id} aria-label={label} tabIndex={-1} onKeyDown={onKey}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              disabled={item.disabled}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.icon && <img src={item.icon} alt="" width={20} height={20} />}
              <span>
                {item.label}
                {item.hint && <small>{item.hint}</small>}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
