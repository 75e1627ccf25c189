import { useRef, type ReactElement } from "react";
import { Menu, type MenuItem } from "./Menu";
import { ShellIcon } from "./ShellIcon";

/** The bar on top: the workbook's name, and what is done with a whole workbook. */
export function TitleBar({
  workbookName,
  samples,
  theme,
  onOpen,
  onSave,
  onTheme,
}: {
  workbookName: string;
  samples: readonly MenuItem[];
  theme: "light" | "dark";
  onOpen: (file: File) => void;
  onSave: () => void;
  onTheme: (theme: "light" | "dark") => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header className="title-bar">
      <img className="title-mark" src="logo.svg" alt="" width={22} height={22} />
      <span className="title-app">AOP Planner workbench</span>
      <h1 className="title-name" title={workbookName}>
        {workbookName}
      </h1>
      <div className="title-actions">
        <input
          ref={input}
          type="file"
          hidden
          data-testid="open-file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
        <button
          type="button"
          className="title-button"
          title="Open a CSV or Excel file from this computer"
          onClick={() => input.current?.click()}
        >
          <ShellIcon name="open" /> Open
        </button>
        <button type="button" className="title-button" title="Save the workbook as an Excel file" onClick={onSave}>
          <ShellIcon name="save" /> Save
        </button>
        <Menu label="Sample data" className="title-button" items={samples} title="Open a workbook with sample data">
          Sample data <ShellIcon name="chevron" />
        </Menu>
        <button
          type="button"
          className="title-button title-theme"
          role="switch"
          aria-checked={theme === "dark"}
          aria-label="Dark theme"
          title={`Switch to the ${other} theme`}
          onClick={() => onTheme(other)}
        >
          <ShellIcon name={theme === "dark" ? "sun" : "moon"} />
        </button>
      </div>
    </header>
  );
}
