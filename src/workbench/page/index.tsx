import { createRoot } from "react-dom/client";
import { WorkbenchSession } from "./session/WorkbenchSession";
import { WorkbenchApp } from "./shell/WorkbenchApp";
import "./workbench.css";

const place = document.getElementById("workbench");
if (!place) throw new Error("The page has no place for the workbench.");
const session = new WorkbenchSession();
// For the browser tests, and for whoever wants to look at the workbook from the browser's console.
Object.assign(window, { workbench: session });
createRoot(place).render(<WorkbenchApp session={session} />);
