import { createRoot } from "react-dom/client";
import { App } from "./App";
import { NotInExcel } from "./components/NotInExcel";
import { keepTabOrder } from "./keepTabOrder";

/** Puts the pane into the page; outside Excel only the sentence that says where it belongs. */
export function showApp(container: HTMLElement | null, isInExcel: boolean): void {
  keepTabOrder(document);
  if (container !== null) createRoot(container).render(isInExcel ? <App /> : <NotInExcel />);
}
