import { Body1, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { message } from "../../messages/message";

/** What somebody sees who opens the pane's address in a browser. */
export function NotInExcel() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Body1>{message("taskpane.notInExcel")}</Body1>
      </main>
    </FluentProvider>
  );
}
