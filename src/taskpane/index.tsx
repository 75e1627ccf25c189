import { registerCommands } from "../commands/registerCommands";
import { hearHostTheme } from "../office/host/hostTheme";

hearHostTheme();

// functions.js has run before: formulas answer while the pane is still loading.
void Office.onReady(async ({ host }) => {
  registerCommands();
  const { showApp } = await import(/* webpackChunkName: "pane" */ "./showApp");
  showApp(document.getElementById("root"), host === Office.HostType.Excel);
});
