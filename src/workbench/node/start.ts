import { join } from "node:path";
import { openBrowser } from "./openBrowser";
import { projectFolder } from "./projectFolder";
import { serveForExcel } from "./serveForExcel";
import { serveCertificate } from "./serveCertificate";
import { PortTaken } from "./serveSite";
import { BuildMissing, serveWorkbench, type ServedWorkbench } from "./serveWorkbench";
import { startArguments } from "./startArguments";

const help = `npm start [-- options]: opens the AOP Planner workbench, a spreadsheet page with the add-in in it.
  --port N    the add-in's port; the page takes the next one (3000 and 3001; 0 for any free ports)
  --no-open   do not open the browser
  --excel FOLDER  serve the add-in alone to a real Excel, with the development certificates of that folder
  --help      this text`;

async function start(): Promise<void> {
  const wanted = startArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(help);
    return;
  }
  const folder = projectFolder();
  if (wanted.excelCertificates !== null) {
    const site = await serveForExcel(join(folder, "dist"), wanted.excelCertificates, wanted.addinPort);
    process.once("SIGINT", () => void site.close().then(() => process.exit(0)));
    process.once("SIGTERM", () => void site.close().then(() => process.exit(0)));
    console.log(`The add-in is served to Excel at https://localhost:${wanted.addinPort}/. Ctrl+C stops.`);
    return;
  }
  const certificate = await serveCertificate(join(folder, "node_modules", ".cache", "aop-workbench"), new Date());
  const ports = { addin: wanted.addinPort, page: wanted.pagePort };
  let served: ServedWorkbench;
  try {
    served = await serveWorkbench(folder, ports, certificate);
  } catch (error) {
    if (!(error instanceof PortTaken) || wanted.fixed) throw error;
    console.log(`Port ${error.port} is in use by another program: free ports are used instead.`);
    served = await serveWorkbench(folder, { addin: 0, page: 0 }, certificate);
  }
  const stop = (): void => {
    void served.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(greeting(served));
  if (wanted.open && !(await openBrowser(served.pageUrl))) console.log("Open the address above in your browser.");
}

function greeting({ pageUrl, addinUrl }: ServedWorkbench): string {
  return `
  AOP Planner workbench

    Open       ${pageUrl}
    Add-in     ${addinUrl}taskpane.html

  The first time, the browser warns that the connection is not private: the certificate was made on this machine a moment ago.
    Chrome, Edge   Advanced > Continue to localhost (unsafe)
    Firefox        Advanced > Accept the Risk and Continue, once for each of the two addresses above
    Safari         Show Details > visit this website
  Nothing leaves this machine. Ctrl+C stops.
`;
}

start().catch((error: unknown) => {
  if (error instanceof PortTaken) console.error(`${error.message} Choose another one: npm start -- --port 4000`);
  else if (error instanceof BuildMissing) console.error(error.message);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
